// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/other_deed.h"

#include <algorithm>
#include <ranges>

#include "core/extract/word_list.h"

namespace collate {

using enum PhraseClass;

namespace {

// "a car bomb wounded", "an attack", "20 men were shot": nobody and nothing told of before
bool isNew(const Document& doc, const Frame& f) {
  const auto fresh = [&](std::uint32_t i) {
    return isOneOf(doc.word(i), {"a", "an", "another"}) || doc.isNumber(i) || doc.covers(i, maskOf(Number, Bound));
  };
  const auto opens = [&](TokenRange r) { return !r.empty() && (fresh(r.begin) || (r.begin > 0 && fresh(r.begin - 1))); };
  if (!f.party.persons().empty()) return false;
  if (f.kind == Frame::Kind::Event && f.noun && !f.definite && !f.phrase->plural) return true;
  return opens(f.agent) || (opens(f.patient) && f.party.counted);
}

// Where what "came as", "come amid", "came hours after" open begins, behind a deed that is told already; zero where nothing
// comes.
std::uint32_t behindComing(const Document& doc, std::uint32_t i) {
  if (!isOneOf(doc.word(i), {"came", "comes", "come"}) || (i > 0 && doc.word(i - 1) == "which")) return 0;
  constexpr std::uint32_t kReach = 5;  // words: "just a few days"
  for (std::uint32_t t = i + 1; t <= i + kReach; ++t) {
    if (isOneOf(doc.word(t), {"as", "amid", "after", "following"}))
      return isOneOf(doc.word(t + 1), {"part", "under"}) ? 0 : t + 1;
    if (!doc.covers(t, maskOf(Unit, Number, Determiner, Adjective, Adverb)) && !doc.isNumber(t) &&
        !isOneOf(doc.word(t), {"just", "only", "few", "several", "than", "less", "more"}))
      return 0;
  }
  return 0;
}

bool countsDays(const Document& doc, std::uint32_t end) {
  const Hit* unit = doc.hitEnding(end, maskOf(Unit));
  return unit != nullptr && isOneOf(unit->phrase->canonical, {"D", "W", "M", "Y"});
}

// "two weeks after", "a month before", and not "hours after", which is told of one deed and its sequel
bool isDaysApart(const Document& doc, std::uint32_t i) {
  return i > 1 && isOneOf(doc.word(i), {"after", "before"}) && countsDays(doc, i);
}

// "Two days earlier a bomb had killed five", at the head of a sentence; not "Days earlier than planned"
bool isDaysEarlier(const Document& doc, const Frame& f, TokenRange sentence) {
  constexpr std::uint32_t kHead = 5;  // words: "Just a few weeks earlier"
  bool earlier = false;
  for (std::uint32_t t = sentence.begin + 1; t < f.trigger.begin; ++t) {
    if (doc.isMark(t, ";")) return false;
    earlier = earlier || (t <= sentence.begin + kHead && isOneOf(doc.word(t), {"earlier", "before"}) && countsDays(doc, t) &&
                          !isOneOf(doc.word(t + 1), {"the", "than"}));
    if (earlier && doc.hitAt(t, maskOf(Say)) != nullptr) return false;  // "A day earlier the army said that one had died"
    if (earlier && doc.word(t) == "had") return true;
  }
  return false;
}

// From `from` to where something else than the clause that begins there is told
TokenRange clauseFrom(const Document& doc, std::uint32_t from, TokenRange sentence) {
  std::uint32_t end = from;
  bool apposed = false;  // "shot Ann Lee, a clerk, and her driver"
  for (; end < sentence.end && !doc.isMark(end, ";") && doc.word(end) != "when"; ++end) {
    if ((doc.isMark(end, ",") && doc.word(end + 1) == "and" && !apposed) ||
        (doc.word(end) == "in" && doc.word(end + 1) == "which"))
      break;
    apposed = doc.isMark(end, ",") ? !apposed && isOneOf(doc.word(end + 1), {"a", "an"}) : apposed;
  }
  return {from, end};
}

// "the deadliest attack since October, when | a bomber": behind "when"; zero where "since" leads to no deed
std::uint32_t behindSince(const Document& doc, std::uint32_t since) {
  constexpr std::uint32_t kReach = 6;  // words: "since the 3rd of October 2024"
  if (doc.word(since) != "since") return 0;
  for (std::uint32_t t = since + 1; t < since + kReach; ++t)
    if (doc.isMark(t, ",")) return doc.word(t + 1) == "when" ? t + 2 : 0;
  return 0;
}

}  // namespace

TokenRange otherDeedIn(const Document& doc, TokenRange sentence) {
  // Words of what comes of a deed: "was charged a day after a girl was shot" is told of one.
  static constexpr WordSet<19> kSequel({"died", "dies", "succumbed", "arrested", "warrant", "warrants", "charged", "charges",
                                        "court", "arraigned", "indicted", "convicted", "sentenced", "identified", "vigil",
                                        "funeral", "buried", "mourned", "searching"});
  static constexpr WordSet<6> kOpens({"came", "comes", "come", "after", "before", "since"});
  const auto opens = [&](std::uint32_t t) { return isOneOf(doc.word(t), kOpens); };
  if (std::ranges::none_of(std::views::iota(sentence.begin, sentence.end), opens)) return {sentence.end, sentence.end};
  bool event = false;
  for (std::uint32_t t = sentence.begin; t + 1 < sentence.end && !isOneOf(doc.word(t), kSequel); ++t) {
    if (const std::uint32_t when = behindSince(doc, t); when != 0) {
      TokenRange clause = clauseFrom(doc, when, sentence);
      for (std::uint32_t i = when; i + 1 < clause.end; ++i)  // "X, head since May, when ..., | was shot"
        if (doc.isMark(i, ",") && isOneOf(doc.word(i + 1), {"was", "were", "has", "had"})) clause.end = i;
      return clause;
    }
    event = event || doc.covers(t, maskOf(Event, Effect, Act)) || isOneOf(doc.word(t), {"it", "this", "they"});
    if (!event) continue;
    if (const std::uint32_t behind = behindComing(doc, t); behind > 0) return clauseFrom(doc, behind, sentence);
    if (isDaysApart(doc, t)) return clauseFrom(doc, t + 1, sentence);
  }
  return {sentence.end, sentence.end};
}

namespace {

// "fighters", "rebel gunmen": several, who were not told of before
bool areSome(const Document& doc, TokenRange who) {
  if (who.empty() || doc.covers(who.begin, maskOf(Determiner, Pronoun)) ||
      (who.begin > 0 && doc.covers(who.begin - 1, maskOf(Determiner))))
    return false;
  const Hit* people = doc.hitEnding(who.end, maskOf(People));
  return people != nullptr && people->phrase->plural;
}

// "The raid came two days after gunmen had shot X": who acted in the clause of the day before are no "they" and no "the man"
bool isOfDaysBefore(const Document& doc, const Frame& f, TokenRange sentence) {
  const TokenRange other = otherDeedIn(doc, sentence);
  if (f.noun || !other.contains(f.trigger.begin) || !isDaysApart(doc, other.begin - 1)) return false;
  const TokenRange who = f.agent.empty() ? f.patient : f.agent;
  const auto known = [&](TokenRange r) {
    return !r.empty() && (doc.covers(r.begin, maskOf(Pronoun)) || doc.word(r.begin) == "the" || doc.word(r.begin - 1) == "the");
  };
  if (who.empty() || !other.contains(who.begin) || known(who) || known(f.patient)) return false;
  for (std::uint32_t t = f.trigger.end; t < std::min(other.end, f.trigger.end + 4); ++t)  // "gunmen opened fire on them"
    if (isOneOf(doc.word(t), {"him", "her", "them"})) return false;
  return true;
}

}  // namespace

bool isOfAnotherDay(const Document& doc, const Frame& f, TokenRange sentence) {
  if (areSome(doc, f.agent) && isDaysEarlier(doc, f, sentence)) return true;
  const bool lately = doc.word(sentence.begin) == "last" && isOneOf(doc.word(sentence.begin + 1), {"week", "month", "year"});
  const auto opensAnew = [&](TokenRange r) {
    return !r.empty() &&
           (isOneOf(doc.word(r.begin), {"a", "an"}) || (r.begin > 0 && isOneOf(doc.word(r.begin - 1), {"a", "an"})));
  };
  if (lately && (isNew(doc, f) || opensAnew(f.patient))) return true;  // "Last month an engineer, X, was killed"
  if (isOfDaysBefore(doc, f, sentence)) return true;
  if (!isNew(doc, f)) return false;
  if (isDaysEarlier(doc, f, sentence)) return true;
  constexpr std::uint32_t kOpens = 4;  // words: "came as in Orlen a bomb"; not "came as a surprise to the guards"
  const TokenRange other = otherDeedIn(doc, sentence);
  const auto opens = [&](TokenRange r) { return !r.empty() && other.contains(r.begin) && r.begin < other.begin + kOpens; };
  return other.contains(f.trigger.begin) && (opens(f.agent) || opens(f.patient) || opens(f.trigger));
}

}  // namespace collate
