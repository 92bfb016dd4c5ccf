// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/index.h"

#include <algorithm>
#include <cctype>
#include <map>

namespace collate {
namespace {

std::string_view withoutArticle(std::string_view name) {
  for (const std::string_view article : {"al-", "Al-", "an-", "ar-", "as-", "ash-", "at-", "az-", "ad-"})
    if (name.starts_with(article)) return name.substr(article.size());
  return name;
}

std::string sortKey(std::string_view name) {
  std::string key;
  for (const char c : withoutArticle(name)) key += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return key;
}

// A name and not a description ("two wives"): its first letter is a capital, or of a script that has none.
bool isName(std::string_view words) {
  const std::string_view name = withoutArticle(words);
  const auto first = static_cast<unsigned char>(name.empty() ? ' ' : name.front());
  return (first >= 'A' && first <= 'Z') || first >= 0x80;
}

// What looks like a person's name ("Harim Post") and publishes here is none.
bool isOutlet(const ReportInput& input, std::string_view name) {
  return std::ranges::any_of(input.sources, [&](const Source& s) { return s.outlet == name || s.agency == name; });
}

using Entries = std::map<std::pair<std::string, std::string>, std::vector<PassageRef>>;

std::vector<IndexEntry> listed(const Entries& entries) {
  std::vector<IndexEntry> list;
  for (const auto& [key, refs] : entries) list.push_back({key.second, refs, startsRightToLeft(key.second)});
  return list;
}

void add(Entries& entries, std::string name, PassageRef ref) {
  auto& refs = entries[{sortKey(name), name}];
  if (!std::ranges::contains(refs, ref)) refs.push_back(ref);
}

}  // namespace

ReportIndex indexOf(const ReportInput& input, const PassageBook& book) {
  Entries people, places;
  for (const SourceEntry& source : book.entries()) {
    const std::size_t at = source.number - 1;
    if (at >= input.readings.size()) continue;
    for (const Mention& m : input.readings[at].mentions) {
      if (m.kind != MentionKind::Person && m.kind != MentionKind::Place) continue;
      const auto passage = std::ranges::find_if(source.passages, [&](const Passage& p) { return p.span.contains(m.span); });
      if (passage == source.passages.end()) continue;
      const PlaceValue* place = m.value.place();
      std::string name = place && !place->name.empty() ? place->name : m.value.text;
      if (name.empty()) name = cleaned(input.sources[at].text, m.span, {}).text;
      if (m.kind == MentionKind::Person && isOutlet(input, name)) continue;
      if (isName(name)) add(m.kind == MentionKind::Person ? people : places, std::move(name), passage->ref);
    }
  }
  return {listed(people), listed(places)};
}

}  // namespace collate
