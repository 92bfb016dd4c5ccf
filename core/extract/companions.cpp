// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/companions.h"

#include "core/extract/numbers.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

bool isTheirs(const Document& doc, std::uint32_t i) { return isOneOf(doc.word(i), {"his", "her", "their", "its"}); }

bool arePeople(const Document& doc, std::uint32_t i) {
  if (doc.covers(i, maskOf(People, Kin, Role)) || isOneOf(doc.word(i), {"others", "companions", "aides", "escorts"})) return true;
  const WordEntry* e = doc.lexicon().words().find(doc.word(i));
  return e != nullptr && e->nounClass == NounClass::Person && e->noun > e->verb;
}

struct Counted {
  int count = 0;
  std::uint32_t end = 0;
};

// Behind the name and the age of one of them: "his son | Yusuf, 16, | and his brother-in-law", "his wife (40)"
std::uint32_t behindName(const Document& doc, std::uint32_t i, std::uint32_t end) {
  while (i + 1 < end && doc.token(i).joined && doc.token(i).kind == TokenKind::Word) ++i;  // "brother-in-law"
  std::uint32_t at = i;
  while (at < end && doc.isCapital(at)) ++at;
  const bool aged = (doc.isMark(at, ",") || doc.isMark(at, "(")) && doc.isNumber(at + 1) &&
                    (doc.isMark(at + 2, ",") || doc.isMark(at + 2, ")"));
  if (!aged) return at;
  return at + (doc.isMark(at + 2, ")") || doc.word(at + 3) == "and" ? 3U : 2U);
}

// "two bodyguards", "four of his companions", "his wife", "three other men"
Counted peopleAt(const Document& doc, std::uint32_t i, std::uint32_t end) {
  const bool theirs = isTheirs(doc, i);
  if (theirs) ++i;
  const auto n = numberAt(doc, i);
  int count = n && n->count.exact() ? *n->count.min : n ? 0 : 1;
  std::uint32_t at = n ? n->range.end : i;
  const bool of = n && doc.word(at) == "of" && (isTheirs(doc, at + 1) || doc.word(at + 1) == "the");
  if (of) at += 2;
  constexpr std::uint32_t kNoun = 3;  // words: "other Uzbek fighters"
  for (std::uint32_t t = at; t < std::min(end, at + kNoun); ++t) {
    if (doc.token(t).kind != TokenKind::Word || doc.covers(t, maskOf(Preposition, Conjunction, Auxiliary))) break;
    if (!arePeople(doc, t)) continue;
    const Hit* noun = doc.hitAt(t, maskOf(People, Kin));
    const bool one = theirs || isOneOf(doc.word(i), {"another", "a", "an"});
    if (!n && (!one || noun == nullptr || noun->phrase->plural)) return {};  // "with his men": how many?
    return {count, behindName(doc, t + 1, end)};
  }
  return {};
}

// Nothing else is told of them: not "with two others | wounded", "with his son | looking on", "with two children, | who escaped"
bool isClosed(const Document& doc, std::uint32_t end, std::uint32_t limit) {
  if (end >= limit) return true;
  if (doc.token(end).kind == TokenKind::Punct)
    return !(doc.isMark(end, ",") && isOneOf(doc.word(end + 1), {"who", "whose", "both", "while", "but"}));
  return !isOneOf(doc.word(end), {"still", "'s", "who", "that", "whose", "but"}) &&
         (doc.covers(end, maskOf(Preposition, Conjunction, Auxiliary, Weekday)) ||
          isOneOf(doc.word(end), {"when", "while", "as", "accompanying", "travelling", "traveling", "riding"}));
}

int sumFrom(const Document& doc, std::uint32_t i, std::uint32_t end) {
  Counted first = peopleAt(doc, i, end);
  if (first.count == 0) return 0;
  int sum = first.count;
  while (doc.word(first.end) == "and") {
    const Counted next = peopleAt(doc, first.end + 1, end);
    if (next.count == 0 || doc.covers(next.end, maskOf(Auxiliary))) break;  // "and a guard was wounded"
    first = next;
    sum += first.count;
  }
  return isClosed(doc, first.end, end) ? sum : 0;
}

// Where those begin who suffer with the one of whom `f` tells: behind "along with"; 0 where nobody is told of so
std::uint32_t companionsFrom(const Document& doc, const Frame& f) {
  if (f.party.items.size() != 1 || (f.party.items.front().person == nullptr && f.party.items.front().range.size() < 2 &&
                                    !isOneOf(doc.word(f.party.items.front().range.begin), {"he", "she"})))
    return 0;
  if (f.noun || f.denied || f.patient.empty() || !doc.mayHaveAny({"with", "alongside", "identified", "named"})) return 0;
  const TokenRange s = doc.sentences()[f.sentence].range;
  const bool passive = f.patient.end <= f.trigger.begin;
  constexpr std::uint32_t kReach = 12;  // words: "was killed in an exchange of fire along with"
  const std::uint32_t behind = passive ? f.trigger.end : std::max(f.patient.end, f.trigger.end);
  const auto together = [&](std::uint32_t t) {
    if (doc.word(t) == "alongside") return t + 1;
    return isOneOf(doc.word(t), {"along", "together"}) && doc.word(t + 1) == "with" ? t + 2 : 0;
  };
  const auto isAlone = [&](std::uint32_t t) { return !doc.covers(peopleAt(doc, t, s.end).end, maskOf(Auxiliary, Effect)); };
  for (std::uint32_t t = f.patient.end; passive && t < f.trigger.begin; ++t)
    if (const std::uint32_t from = together(t); from != 0) return from;
  if (!passive && doc.isMark(behind, ",") && isOneOf(doc.word(behind + 1), {"identified", "named"}))
    for (std::uint32_t t = behind + 2; t + 2 < std::min(s.end, behind + kReach); ++t)
      if (doc.isMark(t, ","))
        return doc.word(t + 1) == "and" && isAlone(t + 2) ? t + 2 : 0;  // "a chief, named as X, and two guards"
  for (std::uint32_t t = behind; t < std::min(s.end, behind + kReach); ++t) {
    if (doc.isMark(t, ";") || doc.isMark(t, ".") || doc.covers(t, maskOf(Effect, Say)) ||
        isOneOf(doc.word(t), {"when", "while", "after", "as", "before", "who", "that"}))
      return 0;
    if (const std::uint32_t from = together(t); from != 0) return from;
    if (t == behind && doc.word(t) == "with") return t + 1;
  }
  return 0;
}

}  // namespace

int companionsOf(const Document& doc, const Frame& f) {
  const std::uint32_t from = companionsFrom(doc, f);
  if (from == 0) return 0;
  const TokenRange s = doc.sentences()[f.sentence].range;
  return sumFrom(doc, from, from < f.trigger.begin ? f.trigger.begin : s.end);
}

std::vector<const Entity*> companionsNamed(const Document& doc, const Entities& entities, const Frame& f) {
  std::vector<const Entity*> out;
  const std::uint32_t from = f.effect == Attribute::Killed ? companionsFrom(doc, f) : 0;
  if (from == 0) return out;
  constexpr std::uint32_t kReach = 24;  // words of a list of them
  const std::uint32_t end = std::min(doc.sentences()[f.sentence].range.end, from + kReach);
  for (std::uint32_t t = from; t < end; ++t) {
    if (doc.isMark(t, ";") || doc.covers(t, maskOf(Auxiliary, Say, Effect)) || doc.word(t) == "who") break;
    if (const Entity* p = entities.startingAt(t, MentionKind::Person); p != nullptr && isClosed(doc, p->range.end, end))
      out.push_back(p);
  }
  return out;
}

std::optional<NumberPhrase> thoseMeant(const Document& doc, const Frame& f) {
  const std::uint32_t them = f.patient.begin;
  if (f.noun || them < f.trigger.end || !isOneOf(doc.word(them), {"them", "both"}) || doc.word(them - 1) == "of") return {};
  if (f.patient.size() > 1 && !isOneOf(doc.word(them + 1), {"both", "all", "dead", "to"})) return {};
  const TokenRange s = doc.sentences()[f.sentence].range;
  std::optional<NumberPhrase> found;
  bool verb = false;  // those who act stand before the first one
  for (std::uint32_t t = s.begin; t < f.trigger.begin; ++t) {
    const WordEntry* e = doc.entry(t);
    if (doc.isMark(t, ";")) verb = false, found.reset();
    verb = verb || doc.covers(t, maskOf(Act, Effect, Target, Conduct)) ||
           (e != nullptr && (e->forms & WordEntry::Past) != 0 && e->verb > e->noun && e->verb > e->adjective);
    if (!verb) continue;
    const auto n = numberAt(doc, t);
    const bool couple = doc.word(t) == "couple" && doc.word(t + 1) != "of";
    if (couple) found = NumberPhrase{{t, t + 1}, {t, t + 1}, CountRange::exactly(2)};
    if (!n || n->count.min.value_or(0) < 2) continue;
    constexpr std::uint32_t kNoun = 5;  // words: "young Marrow army recruits"
    for (std::uint32_t noun = n->range.end; noun < std::min(f.trigger.begin, n->range.end + kNoun); ++noun) {
      if (doc.token(noun).kind != TokenKind::Word || doc.covers(noun, maskOf(Preposition, Conjunction, Auxiliary))) break;
      if (!arePeople(doc, noun) || arePeople(doc, noun + 1)) continue;
      found = NumberPhrase{{n->range.begin, noun + 1}, n->digits, n->count};
      break;
    }
    t = n->range.end - 1;
  }
  return found;
}

}  // namespace collate
