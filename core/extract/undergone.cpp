// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/undergone.h"

#include "core/extract/behind_when.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

// "perpetrated on 17 May | against", "laid by rebels | on": the preposition that leads to what was hit, behind who did it and
// when; the end of the sentence where none does
std::uint32_t behindDoing(const Annotated& text, std::uint32_t i, TokenRange sentence) {
  constexpr std::uint32_t kReach = 14;  // words: "carried out by unidentified armed men on the evening of 17 May"
  const Document& doc = text.doc;
  if (!isOneOf(doc.word(i), {"perpetrated", "laid", "carried", "conducted", "launched", "staged", "mounted", "committed",
                             "directed", "executed"}))
    return sentence.end;
  for (std::uint32_t t = i + 1; t < std::min(sentence.end, i + kReach); ++t) {
    if (text.entities.at(t, MentionKind::Date) != nullptr) continue;  // "on 17 May"
    if (doc.token(t).kind == TokenKind::Punct || doc.covers(t, maskOf(Auxiliary, Say, Effect, Conjunction))) break;
    if (doc.word(t) == "against") return t;
    const std::uint32_t noun = t + (doc.covers(t + 1, maskOf(Determiner)) ? 2U : 1U);  // "on the orders of"
    if (isOneOf(doc.word(noun), {"orders", "order", "behalf", "instructions", "basis", "advice", "foot", "grounds"}))
      return sentence.end;
    if (doc.word(t) == "on" && text.entities.at(t + 1, MentionKind::Date) == nullptr &&
        text.entities.at(t + 1, MentionKind::Time) == nullptr &&
        (t + 2 >= sentence.end || text.entities.at(t + 2, MentionKind::Time) == nullptr))
      return t;
  }
  return sentence.end;
}

bool isBe(const Document& doc, std::uint32_t i) {
  return isOneOf(doc.word(i), {"was", "were", "been", "became", "become", "is"});
}

// "| was the target of", "| fell into", "| was exposed on Monday to" before the noun phrase at `begin`: where the verb stands;
// zero where nothing is told so
std::uint32_t undergoes(const Annotated& text, std::uint32_t begin, TokenRange sentence) {
  const Document& doc = text.doc;
  if (begin < sentence.begin + 4) return 0;
  const std::uint32_t last = begin - 1;
  if (doc.word(last) == "into") return isOneOf(doc.word(last - 1), {"fell", "walked", "drove", "ran"}) ? last - 1 : 0;
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

}  // namespace

TokenRange befallen(const Annotated& text, const Clause& clause, const Hit& deed, std::uint32_t begin, TokenRange agent,
                    TokenRange sentence) {
  const Document& doc = text.doc;
  if (deed.phrase->canonical == "incident") return {};
  if (const std::uint32_t verb = undergoes(text, begin, sentence); verb != 0) return clause.subject({verb, verb + 1}, sentence);
  const bool by = doc.word(deed.range.end) == "by" && agent.begin == deed.range.end + 1;  // "a raid by the army on a camp"
  std::uint32_t next = behindTimes(text, by ? agent.end : deed.range.end);
  if (const std::uint32_t led = behindDoing(text, next, sentence); led < sentence.end) next = led;
  const bool aims = isOneOf(doc.word(next), {"on", "against", "of"}) && text.entities.at(next + 1, MentionKind::Date) == nullptr;
  return aims ? clause.object({next, next + 1}, sentence) : TokenRange{};
}

TokenRange behindInverted(const Annotated& text, const Clause& clause, TokenRange verb, TokenRange sentence) {
  constexpr std::uint32_t kReach = 12;  // words: "Killed in the raid in the town of Orlen on Monday were"
  const Document& doc = text.doc;
  const bool opens =
      verb.begin == sentence.begin || (verb.begin == sentence.begin + 1 && isOneOf(doc.word(sentence.begin), {"also", "among"}));
  if (!opens || !(doc.covers(verb.end, maskOf(Preposition)) || isOneOf(doc.word(verb.end), {"was", "were"}))) return {};
  for (std::uint32_t t = verb.end; t + 1 < std::min(sentence.end, verb.end + kReach); ++t) {
    if (isOneOf(doc.word(t), {"was", "were"})) return clause.object({t, t + 1}, sentence);
    if (doc.token(t).kind != TokenKind::Word || doc.covers(t, maskOf(Say, Effect, Auxiliary))) return {};
  }
  return {};
}

}  // namespace collate
