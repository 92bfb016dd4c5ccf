// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/live_posts.h"

#include <algorithm>
#include <charconv>
#include <functional>

#include "core/extract/further_places.h"
#include "core/extract/incident_turn.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

bool isFromTheAir(const Frame& f) { return f.type == EventType::AirStrike || f.type == EventType::DroneStrike; }

// Is a deed told anew that is none of those before: a raid behind a bombing; a drone strike behind "the strike" is the same
bool tellsOfOtherDeed(const std::vector<const Frame*>& group, const std::vector<const Frame*>& before) {
  if (!tellsOfNewType(group, before) || anyDefinite(group)) return false;
  return std::ranges::none_of(group, [](const Frame* f) { return isFromTheAir(*f); }) ||
         std::ranges::none_of(before, [](const Frame* f) { return isFromTheAir(*f); });
}

// Minutes of the day of a line's first words: "21.46", "8:50pm - Police confirm"; nothing where they are no hour
std::optional<int> hourAt(const Document& doc, std::uint32_t t) {
  const std::string_view word = doc.text().substr(doc.token(t).span.begin, doc.token(t).span.size() + 3);
  const std::size_t mark = word.find_first_of(".:");
  if (mark == std::string_view::npos || mark == 0 || mark > 2 || word.size() < mark + 3) return std::nullopt;
  int hour = 0, minute = 0;
  const auto digits = [&](std::size_t from, std::size_t to, int& out) {
    const auto [end, error] = std::from_chars(word.data() + from, word.data() + to, out);
    return error == std::errc() && end == word.data() + to;
  };
  if (!digits(0, mark, hour) || !digits(mark + 1, mark + 3, minute) || hour > 23 || minute > 59) return std::nullopt;
  const std::uint32_t next = t + 1;
  const bool half = next < doc.size() && isOneOf(doc.word(next), {"am", "pm"});
  if (half && hour < 12 && doc.word(next) == "pm") hour += 12;
  const bool alone = next >= doc.size() || doc.token(next).lineStart || doc.token(next).kind == TokenKind::Punct;
  return half || alone ? std::optional(hour * 60 + minute) : std::nullopt;
}

}  // namespace

LivePosts::LivePosts(const Annotated& text) {
  constexpr std::size_t kLeast = 3;  // posts
  const Document& doc = text.doc;
  std::vector<int> hours;
  for (std::uint32_t t = 0; t < doc.size(); ++t) {
    const std::optional<int> hour = doc.token(t).lineStart && doc.isNumber(t) ? hourAt(doc, t) : std::nullopt;
    if (!hour) continue;
    m_first.push_back(doc.sentenceOf(t));
    hours.push_back(*hour);
  }
  const auto rise = std::ranges::adjacent_find(hours, std::less<>());
  const bool again = rise != hours.end() && std::adjacent_find(rise + 1, hours.end(), std::less<>()) != hours.end();
  if (m_first.size() < kLeast || again || (rise != hours.end() && hours.size() <= kLeast + 1)) m_first.clear();
}

std::size_t LivePosts::postOf(std::uint32_t sentence) const {
  return static_cast<std::size_t>(std::ranges::upper_bound(m_first, sentence) - m_first.begin());
}

std::optional<std::size_t> LivePosts::draftOf(std::uint32_t sentence, const std::vector<const Frame*>& group,
                                              const PlaceValue* place, const std::vector<Draft>& drafts,
                                              std::size_t current) const {
  const Draft& now = drafts[current];
  if (m_first.empty() || now.sentences.empty() || postOf(sentence) == 0 || postOf(sentence) == postOf(now.sentences.back()))
    return {};
  if (place != nullptr && place->precision != PlacePrecision::Country) {
    for (std::size_t k = drafts.size(); k-- > 0;)
      if (drafts[k].place && !liesApart(*drafts[k].place, *place)) return k;
    if (now.place) return drafts.size();
  }
  if (place == nullptr && tellsOfOtherDeed(group, now.frames)) return drafts.size();
  return {};
}

}  // namespace collate
