// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/told_content.h"

#include <algorithm>

#include "core/extract/trailing_source.h"
#include "core/extract/who_speaks.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

// Is it whole without what follows? Not "when it fell as | the police said", "near the \"mill | the police said"
bool endsTelling(const Document& doc, TokenRange told) {
  bool open = false;
  for (std::uint32_t t = told.begin; t < told.end; ++t)
    if (doc.isMark(t, "\"")) open = !doc.token(t).glued;
  return !open && !isOneOf(doc.word(told.end - 1), {"as", "what", "when", "that", "which", "who", "than", "after", "where",
                                                    "while", "and", "but", "if", "because"});
}

// "AFP reported.", "police said on Monday."; and not "residents report civilian deaths", "villagers accuse the army"
bool saysNoMore(const Document& doc, const Entities& entities, const Hit& say, std::uint32_t end) {
  if (!isPlainSaying(say) && say.phrase->canonical != "report") return false;
  const std::uint32_t from = say.range.end;
  const bool ends = from >= end || doc.token(from).kind == TokenKind::Punct || doc.covers(from, maskOf(Preposition)) ||
                    entities.at(from, MentionKind::Date) != nullptr;
  return ends && endsSaying(doc, from, end);
}

// "Last July, the command confirmed a raid", "Meanwhile in Orlen the mayor said"; and not "On Monday the mayor said", when it was
// said
bool isScene(const Document& doc, const Entities& entities, TokenRange opening) {
  const bool mark = doc.isMark(opening.end - 1, ",");
  bool scene = false;
  for (std::uint32_t t = opening.begin; t < opening.end; ++t) {
    const bool day = entities.at(t, MentionKind::Date) != nullptr || entities.at(t, MentionKind::Time) != nullptr;
    if (day && !mark) return false;
    const bool named = day || entities.at(t, MentionKind::Place) != nullptr ||
                       isOneOf(doc.word(t), {"last", "early", "late", "meanwhile", "also", "elsewhere", "separately"});
    if (!named && !doc.isMark(t, ",") && !doc.covers(t, maskOf(Preposition, Determiner, PlaceNoun, Direction))) return false;
    scene = scene || named;
  }
  return scene;  // and not "As the mayor said"
}

// Where the words for who speaks begin, with their article and with "the body known as"
std::uint32_t speakerBegin(const Document& doc, std::uint32_t from, std::uint32_t source) {
  constexpr std::uint32_t kReach = 6;  // words
  while (source > from && doc.starts(source - 1, maskOf(Determiner))) --source;
  if (source < from + 3 || doc.word(source - 2) != "known" || doc.word(source - 1) != "as") return source;
  for (std::uint32_t t = source - 2; t > from && t + kReach > source; --t)
    if (doc.starts(t - 1, maskOf(Determiner))) return t - 1;
  return source;
}

bool tellsOfDeed(const Document& doc, TokenRange r) {
  for (std::uint32_t t = r.begin; t < r.end; ++t)
    if (doc.covers(t, maskOf(PhraseClass::Auxiliary, PhraseClass::Effect, PhraseClass::Act, PhraseClass::Target))) return true;
  return false;
}

}  // namespace

TokenRange toldContent(const Document& doc, const Entities& entities, TokenRange sentence, TokenRange source, const Hit& say) {
  constexpr std::uint32_t kTold = 3;   // words, more than these
  constexpr std::uint32_t kOwner = 5;  // words: "whose mother, |"
  const std::uint32_t before = speakerBegin(doc, sentence.begin, source.begin);
  const TokenRange told{sentence.begin, before};
  // "The blast, which the governor blamed on the rebels, | killed nine", "a blast that police blamed on the front | killed nine"
  std::uint32_t who = source.begin;
  while (who > sentence.begin && isOneOf(doc.word(who - 1), {"the", "a", "an", "some", "two", "several"})) --who;
  if (who > sentence.begin + 2 && who < say.range.begin && isOneOf(doc.word(who - 1), {"which", "that", "whom", "who"})) {
    const bool aside = doc.word(who - 1) != "that" && doc.isMark(who - 2, ",");
    for (std::uint32_t t = say.range.end; t < sentence.end; ++t) {
      if (aside && doc.isMark(t, ",")) return {say.range.end, t};
      const Hit* verb =
          !aside && isOneOf(say.phrase->canonical, {"blame", "attribute"}) ? doc.hitAt(t, maskOf(Effect, Act)) : nullptr;
      if (verb != nullptr && verb->phrase->form != VerbForm::Ing) return {say.range.end, t};
    }
    if (aside) return {std::min(say.range.end, sentence.end), sentence.end};  // "hit a mill, which the army said was empty"
  }
  for (std::uint32_t t = source.begin; t > sentence.begin + 1 && t + kOwner > source.begin && source.begin < say.range.begin; --t)
    if (doc.word(t - 1) == "whose")
      return {std::min(say.range.end, sentence.end), sentence.end};  // "a clerk, whose mother, X, said"
  if (source.begin >= say.range.begin || (!told.empty() && isScene(doc, entities, told))) return sentence;
  if (!told.empty() && doc.isMark(before - 1, ",") && doc.isMark(say.range.end, ","))
    return sentence;  // "The blast, he said, hit"
  if (told.size() > kTold) {
    const std::uint32_t last = before - 1;
    // "A bomb hit the mill; nine died, the mayor said"; not of a list: "two died; and one fled, the mayor said"
    std::uint32_t semicolon = 0, marks = 0;
    for (std::uint32_t t = sentence.begin; doc.isMark(last, ",") && t < last; ++t)
      if (doc.isMark(t, ";")) semicolon = t, ++marks;
    if (marks == 1 && doc.word(semicolon + 1) != "and" && tellsOfDeed(doc, {semicolon + 1, last}))
      return {semicolon + 1, sentence.end};
    if (doc.isMark(last, ",") || doc.isMark(last, "\"")) return sentence;
    if (saysNoMore(doc, entities, say, sentence.end) && endsTelling(doc, told)) return sentence;
  }
  return {std::min(say.range.end, sentence.end), sentence.end};
}

}  // namespace collate
