// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/finite_clause.h"

#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

// Whose past looks like the verb itself
constexpr WordSet kUnmarked({"beat", "burst", "set", "shut"});

bool isPast(const Document& doc, std::uint32_t i, bool participle) {
  const WordEntry* e = doc.entry(i);
  const bool past = e != nullptr && ((e->forms & WordEntry::Past) != 0 || isOneOf(doc.word(i), kUnmarked));
  return past && (participle || (e->forms & WordEntry::Participle) == 0) && e->verb > e->noun && e->verb > e->adjective &&
         !doc.isCapital(i) && !doc.token(i).joined;
}

// "shells killed six people", and not "a man wounded in the raid"
bool isDeed(const Document& doc, std::uint32_t i, std::uint32_t end) {
  return i + 1 < end && doc.covers(i, maskOf(Effect, Act, PhraseClass::Target)) &&
         (doc.isNumber(i + 1) || doc.covers(i + 1, maskOf(Number, Bound, Determiner)));
}

// "was"; "became", "went": past, and no participle
bool isFinite(const Document& doc, std::uint32_t i, std::uint32_t end) {
  const bool auxiliary = doc.covers(i, maskOf(Auxiliary)) && doc.word(i) != "be" && !doc.isCapital(i);  // "Al Was Hospital"
  return auxiliary || isDeed(doc, i, end) || isPast(doc, i, false);
}

}  // namespace

bool isClause(const Document& doc, const SourcePhrases& phrases, TokenRange r) {
  bool hangs = false;
  for (std::uint32_t t = r.begin; t < r.end; ++t) {
    if (phrases.entityAt(t) != nullptr) continue;
    if (doc.word(t) == "what") return true;  // "nothing about what the army says"
    hangs = hangs || isOneOf(doc.word(t), {"who", "which", "that", "whose"});
    if (isOneOf(doc.word(t), {"i", "we", "you"}) && r.size() > 1 && !doc.isCapital(t + 1)) return true;
    if (!hangs && t > r.begin && isFinite(doc, t, r.end)) return true;
  }
  return false;
}

bool hasPastVerb(const Document& doc, TokenRange r) {
  for (std::uint32_t t = r.begin + 1; t < r.end; ++t)
    if (isPast(doc, t, true)) return true;
  return false;
}

bool opensPast(const Document& doc, std::uint32_t i) {
  return i < doc.size() && isPast(doc, i, true) && doc.covers(i + 1, maskOf(Determiner, Number));
}

bool opensIng(const Document& doc, std::uint32_t i) {
  const WordEntry* e = i < doc.size() && doc.word(i).ends_with("ing") ? doc.entry(i) : nullptr;
  return e != nullptr && e->verb > e->noun && e->verb > e->adjective && !doc.isCapital(i) && !doc.token(i).joined &&
         (doc.covers(i + 1, maskOf(Determiner, Number)) || doc.isNumber(i + 1) ||
          isOneOf(doc.word(i + 1), {"others", "them", "several", "dozens", "many"}));
}

bool isDoneBy(const Document& doc, const Entities& entities, std::uint32_t i, TokenRange sentence) {
  if (i <= sentence.begin || i >= doc.size() || !isPast(doc, i, true)) return false;
  if (doc.covers(i, maskOf(Effect, Act, Conduct, PhraseClass::Target, Outcome, Say, Verb))) return false;
  if (doc.covers(i - 1, maskOf(People, Pronoun))) return true;
  for (const MentionKind k : {MentionKind::Person, MentionKind::Group, MentionKind::Place})
    if (entities.at(i - 1, k) != nullptr) return true;
  return false;
}

}  // namespace collate
