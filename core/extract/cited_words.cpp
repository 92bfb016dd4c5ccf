// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/cited_words.h"

#include <algorithm>

#include "core/extract/word_list.h"

namespace collate {

using enum PhraseClass;

bool takesLives(const Document& doc, const Hit& say) {
  if (say.phrase->canonical != "claim") return false;
  constexpr std::uint32_t kReach = 4;  // words: "claimed at least nine lives"
  for (std::uint32_t t = say.range.end; t < say.range.end + kReach && doc.token(t).kind != TokenKind::Punct; ++t)
    if (doc.word(t) == "life" || doc.word(t) == "lives")
      return !doc.covers(t + 1, maskOf(Auxiliary));  // "claimed 20 lives were lost"
  return false;
}

TokenRange documentAfter(const Document& doc, std::uint32_t i, TokenRange within) {
  const bool determined = doc.starts(i, maskOf(Determiner));
  const std::uint32_t begin = determined ? i + 1 : i;
  for (std::uint32_t t = begin; t < std::min(within.end, begin + 4); ++t) {
    if (doc.token(t).kind != TokenKind::Word || doc.covers(t, maskOf(Preposition, Conjunction, Pronoun))) break;
    const WordEntry* e = doc.lexicon().words().find(doc.word(t));
    if (e == nullptr || e->noun < e->adjective) continue;
    const bool last = t + 1 >= within.end || doc.token(t + 1).kind == TokenKind::Punct ||
                      doc.covers(t + 1, maskOf(Preposition, Conjunction, Auxiliary, Number, Determiner, Bound));
    const bool tells =
        e->nounClass == NounClass::Person || e->nounClass == NounClass::Group || e->nounClass == NounClass::Communication;
    if (last) return tells && (determined || (e->forms & WordEntry::Plural) != 0) ? TokenRange{begin, t + 1} : TokenRange{};
  }
  return {};
}

bool isRecalled(const Document& doc, TokenRange sentence) {
  constexpr std::uint32_t kOpening = 8;  // words
  bool people = false;
  for (std::uint32_t t = sentence.begin; t < std::min(sentence.end, sentence.begin + kOpening); ++t) {
    if (t < sentence.begin + 6 && isOneOf(doc.word(t), {"recall", "recalled", "recalls", "mentioning", "noting", "noteworthy",
                                                        "learned", "pertinent", "meanwhile", "separately"}))
      return true;
    people = people || doc.covers(t, maskOf(SaySource, People, Role));
    if (people && isOneOf(doc.word(t), {"saw", "witnessed"})) return true;  // and not "the blast saw nine hurt"
  }
  return false;
}

// "A register lists six dead", "hospital records count nine": a document with a figure, a name or a quotation behind the verb
bool listsOut(const Document& doc, std::uint32_t i) {
  if (!isOneOf(doc.word(i), {"list", "lists", "listed", "count", "counts", "counted"})) return false;
  if (i == 0 || doc.covers(i - 1, maskOf(Determiner, Adjective, Preposition))) return false;  // "the list"
  if (doc.word(i) == "counted" && doc.covers(i - 1, maskOf(People, Role, SaySource)))         // "Residents counted nine bodies"
    for (std::uint32_t t = i + 1; t < i + 4; ++t)
      if (isOneOf(doc.word(t), {"bodies", "corpses", "dead"})) return true;
  if (!doc.isNumber(i + 1) && !doc.covers(i + 1, maskOf(Number, Bound)) && !doc.isCapital(i + 1)) return false;
  constexpr std::uint32_t kReach = 8;  // words: "hospital records seen by Kashaf"
  for (std::uint32_t t = i; t > 0 && t + kReach > i && doc.token(t - 1).kind == TokenKind::Word; --t) {
    if (doc.covers(t - 1, maskOf(Pronoun, Auxiliary))) return false;
    if (isOneOf(doc.word(t - 1), {"report", "reports", "records", "register", "figures", "data", "documents", "statistics"}))
      return true;
  }
  return false;
}

bool findsOut(const Document& doc, std::uint32_t i) {
  if (doc.word(i + 1) != "that" || !isOneOf(doc.word(i), {"showed", "shows", "found", "finds", "concluded"})) return false;
  constexpr std::uint32_t kReach = 12;  // words: "a report by the Union of Orlen Doctors showed that"
  for (std::uint32_t t = i; t > 0 && t + kReach > i && doc.token(t - 1).kind == TokenKind::Word; --t) {
    if (doc.covers(t - 1, maskOf(Say, Pronoun)) && !doc.covers(t - 1, maskOf(SayNoun))) return false;  // "said police found that"
    if (doc.covers(t - 1, maskOf(SayNoun)) || isOneOf(doc.word(t - 1), {"investigation", "inquiry", "survey", "figures", "data"}))
      return true;
  }
  return false;
}

bool putsToll(const Document& doc, std::uint32_t i) {
  const bool gives = isOneOf(doc.word(i), {"gave", "gives"});  // "gave a higher toll"
  if (!gives && !isOneOf(doc.word(i), {"put", "puts", "putting", "placed"})) return false;
  constexpr std::uint32_t kReach = 7;  // words: "put the number of people wounded at"
  static constexpr WordSet kTolls({"toll", "dead", "killed", "wounded", "injured", "number", "figure", "losses", "tally", "count",
                                   "deaths", "casualties", "fatalities"});
  bool toll = false;
  for (std::uint32_t t = i + 1; t + 1 < std::min(doc.size(), i + kReach + 1); ++t) {
    toll = toll || kTolls.contains(doc.hash(t));
    if (gives ? doc.word(t) == "toll" : toll && doc.word(t + 1) == "at") return true;
  }
  return false;
}

TokenRange contentBeside(const Document& doc, std::uint32_t according, TokenRange sentence) {
  TokenRange own = sentence;
  bool before = false, behind = false;
  for (std::uint32_t t = sentence.begin; t < sentence.end; ++t) {
    if (doc.isMark(t, ";") && t < according && before) own.begin = t + 1;
    if (doc.isMark(t, ";") && t > according && own.end == sentence.end) own.end = t;
    if (doc.word(t) == "according" && t != according) (t < according ? before : behind) = true;
  }
  if (!behind) own.end = sentence.end;
  const auto relates = [&](std::uint32_t t) { return isOneOf(doc.word(t), {"who", "which", "whom"}); };
  if (according > own.begin + 2 && doc.isMark(according - 1, ",")) {  // "a man who, according to the police, had fled"
    if (!relates(according - 2)) return own;
    own.begin = according - 2;
    std::uint32_t end = according + 2;  // "who, according to the police, | had fled, was shot"
    while (end < own.end && !doc.isMark(end, ",")) ++end;
    for (std::uint32_t t = end + 1; t < own.end; ++t)
      if (doc.isMark(t, ",")) own.end = t;
    return own;
  }
  for (std::uint32_t t = according; t > own.begin + 1 && !doc.isMark(t - 1, ","); --t)  // ", in which nine died according to"
    if (relates(t - 1)) own.begin = t - 1;
  return own;
}

}  // namespace collate
