// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/labelled_lines.h"

#include <algorithm>

#include "core/extract/acting_group.h"
#include "core/extract/hedging.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

void perpetrators(AccountText& account, std::uint32_t sentence) {
  const Document& doc = account.doc();
  TokenRange who = labelledLine(doc, sentence, {"perpetrator", "perpetrators", "attackers", "assailants", "culprits"});
  if (who.empty()) return;
  if (isOneOf(doc.word(who.begin), {"unknown", "unidentified", "none", "not"})) return;
  const std::vector<const Entity*> groups = actingGroups(doc, account.entities(), who);
  constexpr std::uint32_t kLongest = 8;  // words of people without a name
  if (groups.empty() && who.size() > kLongest) return;
  const TokenRange r = groups.empty() ? who : groups.front()->range;
  Claim c = account.claim(Attribute::Actor, r, {groups.empty() ? doc.words(r) : groups.front()->name, {}}, "actor.labelled");
  c.participant = groups.empty() ? ParticipantKind::People : ParticipantKind::Group;
  const TokenRange line = doc.sentences()[sentence].range;
  for (std::uint32_t t = line.begin; t < who.begin; ++t)
    if (isSupposed(doc.word(t))) c.modality = Modality::Hedged;
  for (const Claim& known : account.claims())
    if (known.attribute == Attribute::Actor && known.value.text == c.value.text) return;
  account.add(std::move(c));
}

void weapons(AccountText& account, std::uint32_t sentence) {
  const TokenRange what = labelledLine(account.doc(), sentence, {"weapon", "weapons"});
  if (what.empty() || account.has(Attribute::Means)) return;
  for (const Entity* m : account.entities().within(what, MentionKind::Means))
    account.add(account.claim(Attribute::Means, m->range, {m->name, {}}, "means.labelled"));
}

}  // namespace

TokenRange labelledLine(const Document& doc, std::uint32_t sentence, std::initializer_list<Spelling> labels) {
  // "Place of the incident:", and not "Place of birth:"
  static constexpr WordSet kBeside({"of",       "the",      "and",    "or",     "incident",  "event",     "attack",  "killing",
                                    "massacre", "crime",    "murder", "arrest", "abduction", "violation", "alleged", "suspected",
                                    "presumed", "possible", "used",   "exact",  "date",      "time"});
  constexpr std::uint32_t kLabel = 5;  // words
  const TokenRange s = doc.sentences()[sentence].range;
  for (std::uint32_t line = s.begin; line < s.end; ++line) {
    if (!doc.token(line).lineStart) continue;
    std::uint32_t colon = line;
    bool named = false, other = false;
    for (; colon < std::min(s.end, line + kLabel) && !doc.isMark(colon, ":"); ++colon) {
      const bool label = isOneOf(doc.word(colon), labels);
      named = named || label;
      other = other || (!label && !isOneOf(doc.word(colon), kBeside) && doc.token(colon).kind == TokenKind::Word);
    }
    if (!named || other || !doc.isMark(colon, ":")) continue;
    std::uint32_t end = colon + 1;
    while (end < s.end && !doc.token(end).lineStart) ++end;
    while (end > colon + 1 && doc.isMark(end - 1, ".")) --end;
    return {colon + 1, end};
  }
  return {};
}

void readLabelledLines(AccountText& account) {
  const auto read = [&](TokenRange r) {
    const std::uint32_t sentence = account.doc().sentenceOf(r.begin);
    perpetrators(account, sentence);
    weapons(account, sentence);
  };
  if (!account.draft().segment.empty() ||
      !account.doc().mayHaveAny({"perpetrator", "perpetrators", "attackers", "assailants", "culprits", "weapon", "weapons"}))
    return;
  std::ranges::for_each(account.stretchesAndBeside(), read);
}

}  // namespace collate
