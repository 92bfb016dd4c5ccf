// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/headline_source.h"

#include <algorithm>

#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

constexpr std::uint32_t kLongest = 6;  // words of a source
constexpr std::uint32_t kTold = 4;     // words of what it says, at least

// Does it say that something happened? Not "Live updates", "The dead of Orlen"
bool tells(const Document& doc, TokenRange r) {
  if (r.size() < kTold) return false;
  for (std::uint32_t t = r.begin; t < r.end; ++t)
    if (doc.covers(t, maskOf(Event, Effect, Act, PhraseClass::Target, State, Outcome))) return true;
  return false;
}

// Is it all one who speaks: "monitoring group", "state TV", "health ministry", "UN"? Not "gunmen", nor an armed group.
bool isSpeaker(const Document& doc, const Entities& entities, const SourcePhrases& phrases, TokenRange r) {
  if (r.empty() || r.size() > kLongest) return false;
  const TokenRange named = phrases.after(r.begin, r);
  if (named.end != r.end || named.empty()) return isOneOf(doc.word(r.end - 1), {"report", "reports", "ngo"}) && r.size() == 1;
  const std::uint32_t last = r.end - 1;
  if (isOneOf(doc.word(last), {"brigade", "militia", "movement", "party", "coalition", "command"})) return false;
  if (doc.covers(last, maskOf(SaySource, Outlet)) || isOneOf(doc.word(last), {"group", "ngo", "agency"})) return true;
  const Entity* person = entities.at(last, MentionKind::Person);
  return person != nullptr && person->range.end == r.end && doc.covers(r.begin, maskOf(SaySource, Role, Title));
}

// "Strike kills 19 monitor", "Shelling kills a boy in Orlen activists": who says it stands last, its colon lost
bool closesUnmarked(const Document& doc, const Entities& entities, std::uint32_t last, std::uint32_t begin) {
  if (last < begin + kTold) return false;
  if (isOneOf(doc.word(last), {"monitor", "watchdog", "ngo"}) &&
      (doc.isNumber(last - 1) || doc.covers(last - 1, maskOf(Number)) ||
       (doc.covers(last - 1, maskOf(People)) && doc.word(last - 1).ends_with("s"))))
    return true;
  const Entity* place = entities.at(last - 1, MentionKind::Place);
  return isOneOf(doc.word(last), {"monitor", "monitors", "watchdog", "ngo", "activists", "medics", "residents"}) &&
         place != nullptr && place->range.end == last && place->range.begin > begin &&
         doc.covers(place->range.begin - 1, maskOf(Preposition));
}

}  // namespace

std::optional<HeadlineSource> unmarkedSource(const Document& doc, const Entities& entities, TokenRange sentence) {
  std::uint32_t end = sentence.end;
  if (end > sentence.begin && doc.isMark(end - 1, ".")) --end;
  if (end < sentence.begin + kTold) return std::nullopt;
  // "Monitors 15 killed in strike"
  const std::uint32_t first = sentence.begin;
  if (isOneOf(doc.word(first), {"monitors", "monitor"}) && doc.isNumber(first + 1) &&
      doc.covers(first + 2, maskOf(State, Effect)))
    return HeadlineSource{{first, first + 1}, {first, first + 1}};
  if (closesUnmarked(doc, entities, end - 1, first) && tells(doc, {first, end - 1}))
    return HeadlineSource{{end - 1, end}, {end - 1, end}};
  return std::nullopt;
}

std::optional<HeadlineSource> headlineSource(const Document& doc, const Entities& entities, const SourcePhrases& phrases,
                                             TokenRange sentence) {
  std::uint32_t end = sentence.end;
  if (end > sentence.begin && doc.isMark(end - 1, ".")) --end;
  for (std::uint32_t m = end; m > sentence.begin + kTold && m + kLongest + 1 > end; --m) {
    if (!doc.isMark(m - 1, ":") && !doc.isMark(m - 1, "--")) continue;
    const TokenRange source{m, end};
    if (!doc.token(m - 1).glued || doc.isMark(m - 1, ":"))
      if (isSpeaker(doc, entities, phrases, source) && tells(doc, {sentence.begin, m - 1}))
        return HeadlineSource{source, {m - 1, m}};
    break;
  }
  for (std::uint32_t m = sentence.begin + 1; m < std::min(end, sentence.begin + kLongest + 1); ++m)
    if (doc.isMark(m, ":")) {
      const TokenRange source{sentence.begin, m};
      if (isSpeaker(doc, entities, phrases, source) && tells(doc, {m + 1, end})) return HeadlineSource{source, {m, m + 1}};
      break;
    }
  return std::nullopt;
}

std::optional<HeadlineSource> speakerLabel(const Document& doc, const Entities& entities, const SourcePhrases& phrases,
                                           TokenRange sentence) {
  constexpr std::uint32_t kReach = 16;  // words: "Quint, a baker who lives two houses away, in a voice message:"
  std::uint32_t m = sentence.begin + 1;
  while (m < std::min(sentence.end, sentence.begin + kReach) && !doc.isMark(m, ":")) ++m;
  if (!doc.isMark(m, ":") || !doc.isMark(m + 1, "\"")) return std::nullopt;
  const std::uint32_t first = sentence.begin;
  if (const Entity* person = entities.startingAt(first, MentionKind::Person)) return HeadlineSource{person->range, {m, m + 1}};
  const bool name = doc.isCapital(first) && doc.entry(first) == nullptr && (first + 1 == m || doc.isMark(first + 1, ",")) &&
                    entities.at(first, MentionKind::Place) == nullptr;
  if (name) return HeadlineSource{{first, first + 1}, {m, m + 1}};
  const TokenRange who = phrases.after(first, {first, m});
  if (who.empty() || !isSpeaker(doc, entities, phrases, who)) return std::nullopt;
  return HeadlineSource{who, {m, m + 1}};
}

}  // namespace collate
