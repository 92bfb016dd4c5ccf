// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/undergone.h"

#include <algorithm>
#include <optional>

#include "core/extract/behind_when.h"
#include "core/extract/occupations.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

// What a deed is done on that it does not befall: "on a motorcycle", "on the orders of the governor"
bool isNoneHit(const Document& doc, std::uint32_t on, TokenRange sentence) {
  static constexpr WordSet kNone({"orders",    "order",       "behalf",     "instructions", "basis",       "advice",
                                  "foot",      "grounds",     "motorcycle", "motorcycles",  "motorbike",   "motorbikes",
                                  "horseback", "camels",      "bicycle",    "bicycles",     "instruction", "suspicion",
                                  "occasion",  "anniversary", "eve",        "scale",        "orbit"});
  constexpr std::uint32_t kWords = 4;  // "on two old motorcycles"
  for (std::uint32_t t = on + 1; t < std::min(sentence.end, on + 1 + kWords); ++t) {
    if (kNone.contains(doc.hash(t))) return true;
    if (doc.token(t).kind == TokenKind::Punct || doc.covers(t, maskOf(Preposition))) return false;
  }
  return false;
}

// "perpetrated on 17 May | against", "laid by rebels | on": the preposition that leads to what was hit, behind who did it and
// when; the end of the sentence where none does; nothing where no such participle stands at `i`
std::optional<std::uint32_t> behindDoing(const Annotated& text, std::uint32_t i, TokenRange sentence) {
  constexpr std::uint32_t kReach = 14;  // words: "carried out by unidentified armed men on the evening of 17 May"
  const Document& doc = text.doc;
  if (!isOneOf(doc.word(i), {"perpetrated", "laid", "carried", "conducted", "launched", "staged", "mounted", "committed",
                             "directed", "executed"}))
    return std::nullopt;
  std::uint32_t on = sentence.end;
  for (std::uint32_t t = i + 1; t < std::min(sentence.end, i + kReach); ++t) {
    if (text.entities.at(t, MentionKind::Date) != nullptr) continue;  // "on 17 May"
    if (doc.token(t).kind == TokenKind::Punct || doc.covers(t, maskOf(Auxiliary, Say, Effect, Conjunction))) break;
    if (doc.word(t) == "against") return t;
    if (on == sentence.end && doc.word(t) == "on" && !isNoneHit(doc, t, sentence) &&
        text.entities.at(t + 1, MentionKind::Date) == nullptr && text.entities.at(t + 1, MentionKind::Time) == nullptr &&
        (t + 2 >= sentence.end || text.entities.at(t + 2, MentionKind::Time) == nullptr))
      on = t;
  }
  return on;
}

// "attacks | in the press", "an attack | by his critics": with words alone
bool isOfWords(const Document& doc, std::uint32_t i, TokenRange sentence) {
  static constexpr WordSet kTalk({"press",       "media",     "newspapers",   "newspaper", "television",  "parliament",
                                  "critics",     "critic",    "opponents",    "rivals",    "politicians", "columnists",
                                  "journalists", "lawmakers", "commentators", "twitter",   "facebook",    "internet",
                                  "hackers",     "speech",    "editorial",    "opposition"});
  constexpr std::uint32_t kWords = 5;  // "from the opposition newspapers"
  if (!isOneOf(doc.word(i), {"in", "on", "by", "from", "of"})) return false;
  for (std::uint32_t t = i + 1; t < std::min(sentence.end, i + kWords) && doc.token(t).kind == TokenKind::Word; ++t)
    if (kTalk.contains(doc.hash(t)) &&
        !isOneOf(doc.word(t + 1), {"fighters", "forces", "gunmen", "militants", "factions", "groups", "rebels"}))
      return true;
  return false;
}

bool isBe(const Document& doc, std::uint32_t i) {
  return isOneOf(doc.word(i), {"was", "were", "been", "became", "become", "is"});
}

// "| was the target of", "| fell into", "| was exposed on Monday to" before the noun phrase at `begin`: where the verb stands;
// zero where nothing is told so
std::uint32_t undergoes(const Annotated& text, const Hit& deed, std::uint32_t begin, TokenRange sentence) {
  const Document& doc = text.doc;
  if (begin < sentence.begin + 4) return 0;
  const std::uint32_t last = begin - 1;
  if (doc.word(last) == "into") {  // and no "ran into an attack by his critics"
    const bool trap = isOneOf(doc.word(last - 1), {"walked", "drove", "ran"}) && doc.word(deed.range.end - 1) == "ambush";
    return trap || doc.word(last - 1) == "fell" ? last - 1 : 0;
  }
  if (doc.word(last) == "of" && isOneOf(doc.word(last - 1), {"target", "object", "victim", "targets", "victims", "subject"})) {
    const std::uint32_t noun = last - 1;
    if (isBe(doc, noun - 1)) return noun - 1;  // "were victims of an attack"
    return doc.covers(noun - 1, maskOf(Determiner)) && isBe(doc, noun - 2) ? noun - 2 : 0;
  }
  if (doc.word(last) != "to") return 0;
  constexpr std::uint32_t kReach = 9;  // words: "exposed on the seventh of the month"
  for (std::uint32_t t = last; t > sentence.begin + 1 && t + kReach > last && doc.token(t - 1).kind != TokenKind::Punct; --t)
    if (isOneOf(doc.word(t - 1), {"exposed", "subjected"})) return isBe(doc, t - 2) ? t - 2 : 0;
  return 0;
}

// "two farmers", "Omar Sell, 26"; no "hopes of a truce"
bool arePeople(const Annotated& text, TokenRange who) {
  for (std::uint32_t t = who.begin; t < who.end; ++t)
    if (text.doc.covers(t, maskOf(People, Role, Kin, Title, Number, Nationality)) || text.doc.isNumber(t) ||
        text.entities.at(t, MentionKind::Person) != nullptr || isOccupation(text.doc, t))
      return true;
  return false;
}

}  // namespace

TokenRange befallen(const Annotated& text, const Clause& clause, const Hit& deed, std::uint32_t begin, TokenRange agent,
                    TokenRange sentence) {
  const Document& doc = text.doc;
  if (deed.phrase->canonical == "incident") return {};
  if (const std::uint32_t verb = undergoes(text, deed, begin, sentence); verb != 0)
    return isOfWords(doc, deed.range.end, sentence) ? TokenRange{} : clause.subject({verb, verb + 1}, sentence);
  const bool by = doc.word(deed.range.end) == "by" && agent.begin == deed.range.end + 1;  // "a raid by the army on a camp"
  std::uint32_t next = behindTimes(text, by ? agent.end : deed.range.end);
  next = behindDoing(text, next, sentence).value_or(next);
  if (isOneOf(doc.word(deed.range.end - 1), {"explosion", "blast"}) && doc.word(next) == "of")
    return {};  // "of a car": what blew up
  const bool aims = next < sentence.end && isOneOf(doc.word(next), {"on", "against", "of"}) &&
                    text.entities.at(next + 1, MentionKind::Date) == nullptr;
  if (doc.word(next) == "on" && doc.covers(next + 1, maskOf(Determiner)) &&
      isOneOf(doc.word(next + 2), {"road", "highway", "route", "way", "track", "motorway"}))
    return {};  // "an ambush on the road"
  return aims ? clause.object({next, next + 1}, sentence) : TokenRange{};
}

TokenRange behindInverted(const Annotated& text, const Clause& clause, TokenRange verb, TokenRange sentence) {
  constexpr std::uint32_t kReach = 12;  // words: "Killed in the raid in the town of Orlen on Monday were"
  const Document& doc = text.doc;
  const bool opens =
      verb.begin == sentence.begin || (verb.begin == sentence.begin + 1 && isOneOf(doc.word(sentence.begin), {"also", "among"}));
  if (!opens || !(doc.covers(verb.end, maskOf(Preposition)) || isOneOf(doc.word(verb.end), {"was", "were"}))) return {};
  for (std::uint32_t t = verb.end; t + 1 < std::min(sentence.end, verb.end + kReach); ++t) {
    if (isOneOf(doc.word(t), {"crash", "match", "accident", "game", "race", "collision", "tournament"})) return {};
    if (isOneOf(doc.word(t), {"was", "were"})) {
      const TokenRange who = clause.object({t, t + 1}, sentence);
      return doc.word(t + 1) != "not" && arePeople(text, who) ? who : TokenRange{};
    }
    if (doc.token(t).kind != TokenKind::Word || doc.covers(t, maskOf(Say, Effect, Auxiliary))) return {};
  }
  return {};
}

}  // namespace collate
