// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/account_facts.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <format>
#include <iterator>
#include <limits>
#include <ranges>
#include <tuple>
#include <type_traits>

#include "core/conflict/words.h"
#include "core/resolve/names.h"

namespace collate {
namespace {

void addOnce(std::vector<std::string>& list, std::string item) {
  if (!item.empty() && std::ranges::find(list, item) == list.end()) list.push_back(std::move(item));
}

bool samePlace(const PlaceValue& a, const PlaceValue& b) {
  return a.id.empty() && b.id.empty() ? a.name == b.name : a.id == b.id;
}

void addPlace(AccountFacts& facts, const PlaceValue& place) {
  const bool known = std::ranges::any_of(facts.places, [&](const PlaceValue* p) { return samePlace(*p, place); });
  if (!known) facts.places.push_back(&place);
}

// The largest exact figure, else the widest bound: a total stands beside its parts ("three dead, among them a child").
void addCount(CountRange& held, const CountRange& told) {
  const auto rank = [](const CountRange& c) { return std::tuple(c.exact(), c.min.value_or(-1), c.max.value_or(-1)); };
  if (rank(told) > rank(held)) held = told;
}

void addDate(AccountFacts& facts, const DateValue& date) {
  if (!facts.date || fineness(date) > fineness(*facts.date)) facts.date = date;
}

void addNames(std::vector<std::string>& names, const Claim& claim) {
  for (const std::string& person : claim.persons)
    if (isPersonName(person)) addOnce(names, person);
  const bool person = !claim.participant || *claim.participant == ParticipantKind::Person;
  if (person && isPersonName(claim.value.text)) addOnce(names, claim.value.text);
}

void addWords(std::vector<std::string>& list, std::string_view text) {
  std::vector<std::string> words = contentWords(text);
  std::ranges::sort(words);
  std::string joined;
  for (const std::string& w : words) joined += joined.empty() ? w : " " + w;
  addOnce(list, std::move(joined));
}

void addClaim(AccountFacts& facts, const Claim& c) {
  if (const DateValue* date = c.value.date(); date && c.attribute == Attribute::Date) addDate(facts, *date);
  if (const PlaceValue* place = c.value.place(); place && c.attribute == Attribute::Place) addPlace(facts, *place);
  if (const EventType* type = c.value.event(); type && std::ranges::find(facts.types, *type) == facts.types.end())
    facts.types.push_back(*type);
  const CountRange* count = c.value.count();
  switch (c.attribute) {
    case Attribute::Target: addNames(facts.targets, c); break;
    case Attribute::Actor: addWords(facts.actors, c.value.text); break;
    case Attribute::Nationality: addWords(facts.nations, c.value.text); break;
    case Attribute::Means:
      if (c.rule != "means.manner") addWords(facts.means, armsName(c.value.text));  // many are shot
      break;
    case Attribute::Killed:
      addNames(facts.targets, c);
      if (count) addCount(facts.killed, *count);
      break;
    case Attribute::Wounded:
      if (count) addCount(facts.wounded, *count);
      break;
    case Attribute::Detained:
      if (count) addCount(facts.detained, *count);
      break;
    case Attribute::Age:
      if (count && count->exact() && !std::ranges::contains(facts.ages, *count->min)) facts.ages.push_back(*count->min);
      break;
    default: break;
  }
}

AccountFacts factsOf(const Source& source, const Account& account, AccountRef ref) {
  AccountFacts facts;
  facts.ref = ref;
  facts.source = &source;
  facts.account = &account;
  facts.key = std::format("{}:{}-{}", source.sha256, account.anchor.begin, account.anchor.end);
  facts.types.push_back(account.type);
  if (account.date) addDate(facts, *account.date);
  if (account.place) addPlace(facts, *account.place);
  for (const Claim& c : account.claims)
    if (c.counts() && c.modality != Modality::Denied && c.modality != Modality::Corrected) addClaim(facts, c);
  for (const std::string& target : facts.targets) facts.names.emplace_back(target);
  if (facts.types.size() > 1 && facts.types.front() == EventType::Other) facts.types.erase(facts.types.begin());
  if (facts.date) {
    facts.days = dayRange(*facts.date);
    facts.yearless = yearlessDay(*facts.date);
  }
  std::ranges::stable_sort(facts.places, std::greater{}, [](const PlaceValue* p) { return fineness(*p); });
  return facts;
}

// FNV-1a over values and their lengths.
class Mark {
 public:
  Mark& add(std::string_view text) {
    for (const char c : text) take(static_cast<unsigned char>(c));
    return add(text.size());
  }
  template <class T>
    requires std::is_arithmetic_v<T>
  Mark& add(T value) {
    std::array<unsigned char, sizeof(T)> bytes{};
    std::memcpy(bytes.data(), &value, sizeof(T));
    for (const unsigned char b : bytes) take(b);
    return *this;
  }
  template <class T>
  Mark& add(const std::optional<T>& value) {
    add(value.has_value());
    return value ? add(*value) : *this;
  }
  std::uint64_t value() const { return m_value; }

 private:
  void take(unsigned char byte) { m_value = (m_value ^ byte) * 0x100000001b3ULL; }
  std::uint64_t m_value = 0xcbf29ce484222325ULL;
};

// Publication time as minutes since the epoch; undated sources come last.
std::int64_t publishedMinutes(const Source& s) {
  if (!s.published) return std::numeric_limits<std::int64_t>::max();
  return std::int64_t{s.published->day.time_since_epoch().count()} * 1440 + s.published->minute.value_or(0);
}

}  // namespace

std::vector<AccountFacts> factsOf(std::span<const Source> sources, std::span<const Reading> readings) {
  std::vector<AccountFacts> out;
  for (std::size_t s = 0; s < std::min(sources.size(), readings.size()); ++s)
    std::ranges::move(factsOf(sources[s], readings[s], s), std::back_inserter(out));
  std::ranges::sort(out, comesBefore);
  findTellingWords(out);
  return out;
}

std::vector<AccountFacts> factsOf(const Source& source, const Reading& reading, std::size_t position) {
  std::vector<AccountFacts> out;
  for (std::size_t a = 0; a < reading.accounts.size(); ++a) out.push_back(factsOf(source, reading.accounts[a], {position, a}));
  return out;
}

std::uint64_t markOf(const AccountFacts& f) {
  Mark mark;
  mark.add(f.key).add(f.ref.source).add(publishedMinutes(*f.source));
  for (const EventType t : f.types) mark.add(static_cast<int>(t));
  mark.add(f.date ? f.date->timex : "").add(f.date ? static_cast<int>(f.date->precision) : -1);
  if (f.days) mark.add(f.days->from.time_since_epoch().count()).add(f.days->to.time_since_epoch().count());
  for (const PlaceValue* p : f.places)
    mark.add(p->id).add(p->name).add(p->admin1).add(p->country).add(static_cast<int>(p->precision)).add(p->lat).add(p->lon);
  for (const auto* names : {&f.targets, &f.actors, &f.nations, &f.means}) {
    mark.add(names->size());
    for (const std::string& name : *names) mark.add(name);
  }
  for (const CountRange* c : {&f.killed, &f.wounded, &f.detained}) mark.add(c->min).add(c->max);
  mark.add(f.ages.size());
  for (const int age : f.ages) mark.add(age);
  for (const TellingWord& w : f.words) mark.add(w.word).add(w.weight).add(w.tellers);
  return mark.value();
}

bool comesBefore(const AccountFacts& a, const AccountFacts& b) {
  const auto rank = [](const AccountFacts& f) {
    return std::tuple(publishedMinutes(*f.source), std::string_view(f.key), std::string_view(f.source->file),
                      std::string_view(f.source->externalId));
  };
  return rank(a) < rank(b);
}

int fineness(const PlaceValue& place) {
  switch (place.precision) {
    case PlacePrecision::Point: return 5;
    case PlacePrecision::Town: return 4;
    case PlacePrecision::Area: return 3;
    case PlacePrecision::Admin1: return 2;
    case PlacePrecision::Country: return 1;
    case PlacePrecision::Unknown: return place.id.empty() ? 3 : 0;  // an unlisted name is mostly a village
  }
  return 0;
}

std::string regionNameKey(std::string_view name) {
  std::string key;
  for (const std::string& w : contentWords(name))
    if (w != "governorate" && w != "province" && w != "state" && w != "region") key += romanizationKey(w);
  return key;
}

std::string regionKey(const PlaceValue& place) {
  if (place.precision == PlacePrecision::Country) return {};
  if (place.precision == PlacePrecision::Admin1) return regionNameKey(place.admin1.empty() ? place.name : place.admin1);
  if (!place.admin1.empty()) return regionNameKey(place.admin1);
  return place.id.empty() ? regionNameKey(place.name) : std::string{};
}

}  // namespace collate
