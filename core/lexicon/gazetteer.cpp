// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/gazetteer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <format>
#include <fstream>
#include <optional>

#include "core/base/table_text.h"
#include "core/text/tokens.h"

namespace collate {
namespace {

using std::string;
using std::string_view;

std::vector<string_view> split(string_view row, char mark) {
  std::vector<string_view> out;
  for (std::size_t at = 0; at <= row.size();) {
    const std::size_t next = std::min(row.find(mark, at), row.size());
    out.push_back(row.substr(at, next - at));
    at = next + 1;
  }
  return out;
}

constexpr std::size_t kColumns = 12;

// The columns of a row, as many as there is room for; how many there are.
std::size_t splitInto(string_view row, std::array<string_view, kColumns>& out) {
  std::size_t n = 0;
  for (std::size_t at = 0; at <= row.size() && n < out.size();) {
    const std::size_t next = std::min(row.find('\t', at), row.size());
    out[n++] = row.substr(at, next - at);
    at = next + 1;
  }
  return n;
}

std::optional<double> degrees(string_view s) {
  double d = 0;
  const auto [end, error] = decimalFrom(s.data(), s.data() + s.size(), d);
  if (error != std::errc{} || end != s.data() + s.size()) return std::nullopt;
  return d;
}

std::int64_t whole(string_view s) {
  std::int64_t n = 0;
  std::from_chars(s.data(), s.data() + s.size(), n);
  return n;
}

std::optional<PlaceKind> kindOf(string_view s) {
  if (s == "country") return PlaceKind::Country;
  if (s == "region" || s == "desert" || s == "mountain" || s == "area") return PlaceKind::Region;
  if (s == "governorate" || s == "province" || s == "state") return PlaceKind::Governorate;
  if (s == "district" || s == "subdistrict") return PlaceKind::District;
  if (s == "city" || s == "capital") return PlaceKind::City;
  if (s == "town") return PlaceKind::Town;
  if (s == "village") return PlaceKind::Village;
  if (s == "camp") return PlaceKind::Camp;
  if (s == "neighborhood" || s == "neighbourhood") return PlaceKind::Area;
  return PlaceKind::Site;
}

PlaceKind geoNamesKind(string_view featureClass, string_view code, std::int64_t population) {
  if (featureClass == "A") {
    if (code.starts_with("PCL")) return PlaceKind::Country;
    return code == "ADM1" ? PlaceKind::Governorate : PlaceKind::District;
  }
  if (code == "PPLC" || population > 100'000) return PlaceKind::City;
  return population > 5'000 ? PlaceKind::Town : PlaceKind::Village;
}

bool isArticle(string_view w) {
  constexpr std::array<string_view, 10> kArticles = {"al", "an", "ar", "as", "ad", "ash", "at", "az", "el", "the"};
  return w.size() < 4 && std::ranges::find(kArticles, w) != kArticles.end();
}

// Writes the key of a name that is nothing but Latin letters and blanks, as nearly all of a long list are; false for any other.
bool plainKey(string_view name, string& key) {
  key.clear();
  std::size_t word = 0;
  for (const char c : name) {
    const auto lower = static_cast<char>(c | 0x20);
    if (c == ' ') {
      if (isArticle(string_view(key).substr(word))) key.resize(word);
      if (key.size() > word) key.push_back(' ');
      word = key.size();
    } else if (lower >= 'a' && lower <= 'z') {
      key.push_back(lower);
    } else {
      return false;
    }
  }
  return key.size() > word;
}

void writeKey(string_view name, string& key) {
  if (plainKey(name, key)) return;
  key.clear();
  const Tokens tokens = tokenize(name);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens.list[i].kind == TokenKind::Punct) continue;
    const string_view word = tokens.folded(i);
    if (isArticle(word) && i + 1 < tokens.size()) continue;
    for (const char c : word)
      if (c != '\'') key.push_back(c);
    key.push_back(' ');
  }
  if (!key.empty()) key.pop_back();
}

Error badRow(const std::filesystem::path& file, int line, string_view why) {
  return {ErrorCode::Malformed, std::format("Line {} of the gazetteer {}; correct the line or leave the file out.", line, why),
          file.string()};
}

std::expected<std::ifstream, Error> opened(const std::filesystem::path& file) {
  std::ifstream in(file);
  if (!in || std::filesystem::is_directory(file))
    return fail(ErrorCode::NotFound, "The gazetteer cannot be opened; check its path.", file.string());
  return in;
}

}  // namespace

string placeKey(string_view name) {
  string key;
  writeKey(name, key);
  return key;
}

PlaceValue placeValue(const Place& p) {
  PlaceValue v{string(p.id), string(p.name), string(p.admin1), string(p.country), p.lat, p.lon, PlacePrecision::Town};
  switch (p.kind) {
    case PlaceKind::Country: v.precision = PlacePrecision::Country; break;
    case PlaceKind::Governorate: v.precision = PlacePrecision::Admin1; break;
    case PlaceKind::Region:
    case PlaceKind::District: v.precision = PlacePrecision::Area; break;
    case PlaceKind::Site: v.precision = PlacePrecision::Point; break;
    default: break;
  }
  return v;
}

void Gazetteer::add(const Place& place, std::span<const string_view> names) {
  const auto index = static_cast<std::uint32_t>(m_places.size());
  if (auto [first, fresh] = m_byId.insert(hashOf(place.id)); fresh) first = index;
  m_places.push_back(place);
  string key;
  for (const string_view name : names) {
    writeKey(name, key);
    if (!key.empty()) addName(key, index);
  }
}

void Gazetteer::addName(string_view key, std::uint32_t place) {
  const std::span<const std::uint32_t> known = placesOf(m_byKey.find(hashOf(key)));
  if (std::ranges::contains(known, place)) return;
  Named& named = m_byKey[hashOf(key)];
  if (named.count == 0) {
    named = {1, place};
  } else {
    const std::vector<std::uint32_t> places(known.begin(), known.end());
    if (named.count == 1 || named.at + named.count != m_homonyms.size()) {
      named.at = static_cast<std::uint32_t>(m_homonyms.size());
      m_homonyms.insert(m_homonyms.end(), places.begin(), places.end());
    }
    m_homonyms.push_back(place);
    ++named.count;
  }
  std::uint32_t& words = m_firstWords[hashOf(key.substr(0, key.find(' ')))];
  words = std::max(words, static_cast<std::uint32_t>(1 + std::ranges::count(key, ' ')));
}

void Gazetteer::filter() {
  m_keyFilter = m_byKey.filter();
  m_firstFilter = m_firstWords.filter();
}

Result<void> Gazetteer::addTable(const std::filesystem::path& file) { return addRows(file, false); }
Result<void> Gazetteer::addListed(const std::filesystem::path& file) { return addRows(file, true); }

Result<void> Gazetteer::addRows(const std::filesystem::path& file, bool listed) {
  if (auto in = opened(file); !in) return std::unexpected(in.error());
  const string& text = m_texts.emplace_back(textOf(file).value_or(""));
  reserve(static_cast<std::size_t>(std::ranges::count(text, '\n')));
  std::array<string_view, kColumns> c;
  std::vector<string_view> names;
  int number = 0;
  for (string_view rest = text; !rest.empty();) {
    string_view line = taken(rest, '\n');
    ++number;
    if (line.empty() || line.front() == '#') continue;
    if (line.back() == '\r') line.remove_suffix(1);
    const std::size_t columns = splitInto(line, c);
    if (columns < 9) return std::unexpected(badRow(file, number, "has too few columns"));
    if (number == 1) continue;
    const auto lat = degrees(c[7]);
    const auto lon = degrees(c[8]);
    if (!lat || !lon) return std::unexpected(badRow(file, number, "has no coordinates"));
    names.assign(1, c[1]);
    if (!c[2].empty()) names.push_back(c[2]);
    if (!c[3].empty())
      for (const string_view variant : split(c[3], '|')) names.push_back(variant);
    add({c[0], c[1], c[2], *kindOf(c[4]), c[5], c[6], *lat, *lon, columns > 9 ? whole(c[9]) : 0, listed}, names);
    if (!listed || columns < 11) continue;
    for (const string_view abbreviation : split(c[10], '|'))
      if (!abbreviation.empty())
        if (auto [state, fresh] = m_states.insert(hashOf(placeKey(abbreviation))); fresh)
          state = static_cast<std::uint32_t>(m_places.size() - 1);
  }
  filter();
  return {};
}

void Gazetteer::reserve(std::size_t more) {
  m_places.reserve(m_places.size() + more);
  m_byKey.reserve(m_byKey.size() + more);
  m_byId.reserve(m_byId.size() + more);
}

Result<void> Gazetteer::addGeoNames(const std::filesystem::path& file) {
  auto in = opened(file);
  if (!in) return std::unexpected(in.error());
  string line;
  for (int number = 1; std::getline(*in, line); ++number) {
    if (line.empty()) continue;
    const std::vector<string_view> c = split(line, '\t');
    if (c.size() != 19) return std::unexpected(badRow(file, number, "does not have the 19 columns of GeoNames"));
    if (c[6] != "A" && c[6] != "P") continue;
    const auto lat = degrees(c[4]);
    const auto lon = degrees(c[5]);
    if (!lat || !lon) return std::unexpected(badRow(file, number, "has no coordinates"));
    std::vector<string_view> names{c[1], c[2]};
    if (!c[3].empty())
      for (const string_view variant : split(c[3], ',')) names.push_back(variant);
    const std::int64_t population = whole(c[14]);
    const auto kept = [&](string_view text) -> string_view { return m_texts.emplace_back(text); };
    const string_view id = m_texts.emplace_back(std::format("geonames:{}", c[0]));
    add({id, kept(c[1]), {}, geoNamesKind(c[6], c[7], population), kept(c[10]), kept(c[8]), *lat, *lon, population, true}, names);
  }
  filter();
  return {};
}

Result<void> Gazetteer::addCapitals(const std::filesystem::path& file) {
  auto in = opened(file);
  if (!in) return std::unexpected(in.error());
  bool heading = true;
  for (string line; std::getline(*in, line); heading = false) {
    if (heading || line.empty() || line.front() == '#') continue;
    string_view rest = line;
    const string_view country = taken(rest, '\t');
    if (const std::uint32_t* place = m_byId.find(hashOf(taken(rest, '\t')))) m_capitals[hashOf(country)] = *place;
  }
  return {};
}

std::span<const std::uint32_t> Gazetteer::placesOf(const Named* named) const {
  if (named == nullptr || named->count == 0) return {};
  return named->count == 1 ? std::span(&named->at, 1) : std::span(m_homonyms).subspan(named->at, named->count);
}

std::span<const std::uint32_t> Gazetteer::find(std::uint64_t hash) const {
  return m_keyFilter.mayHold(hash) ? placesOf(m_byKey.find(hash)) : std::span<const std::uint32_t>{};
}

std::size_t Gazetteer::wordsFrom(std::uint64_t hash) const {
  const std::uint32_t* words = m_firstFilter.mayHold(hash) ? m_firstWords.find(hash) : nullptr;
  return words != nullptr ? *words : 0;
}

const Place* Gazetteer::state(string_view abbreviation) const {
  const std::uint32_t* state = m_states.find(hashOf(abbreviation));
  return state != nullptr ? &m_places[*state] : nullptr;
}

const Place* Gazetteer::capitalOf(string_view country) const {
  const std::uint32_t* capital = m_capitals.find(hashOf(country));
  return capital != nullptr ? &m_places[*capital] : nullptr;
}

const Place* Gazetteer::byId(string_view id) const {
  const std::uint32_t* place = m_byId.find(hashOf(id));
  return place != nullptr ? &m_places[*place] : nullptr;
}

}  // namespace collate
