// SPDX-License-Identifier: GPL-3.0-or-later
// Signs of time to come are phrases ("will", "scheduled", "see you"); signs of time past are auxiliaries and verbs in the past.
// A phrase that "was" turns to the past with its clause ("was going to work on Friday") and one that "have" does ("will have
// left on Friday") are no sign.
#include "core/extract/outlook.h"

#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

// "due to shelling", "due to the raid", "due to 50 percent damage"; but "due to begin"
bool isCause(const Document& doc, std::uint32_t i) {
  if (doc.word(i) != "due" || doc.word(i + 1) != "to") return false;
  const WordEntry* next = doc.entry(i + 2);
  return doc.word(i + 2).ends_with("ing") || doc.isNumber(i + 2) || doc.covers(i + 2, maskOf(Event, Means, Determiner)) ||
         (next != nullptr && (next->noun > next->verb || next->adjective > next->verb));
}

bool isAhead(const Document& doc, std::uint32_t i) {
  const Hit* hit = doc.hitAt(i, maskOf(Promise));
  if (hit == nullptr || doc.word(hit->range.end) == "have" || isCause(doc, i)) return false;
  if (i == 0) return true;
  if (doc.word(i - 1) == "had" || (i > 1 && doc.word(i - 1) == "been" && doc.word(i - 2) == "had")) return false;
  return hit->phrase->tag != "present" || !isOneOf(doc.word(i - 1), {"was", "were", "been"});
}

bool isBehind(const Document& doc, std::uint32_t i) {
  if (isOneOf(doc.word(i), {"was", "were", "had", "since", "did", "wasnt", "werent", "didnt"})) return true;
  const Hit* verb = doc.hitAt(i, maskOf(Effect, Act, Conduct, Target, Outcome, Say, Verb));
  return verb != nullptr && (verb->phrase->form == VerbForm::Past || verb->phrase->form == VerbForm::PastOrParticiple);
}

}  // namespace

Outlook outlookOfSentence(const Document& doc, std::uint32_t i) {
  const TokenRange sentence = doc.sentences()[doc.sentenceOf(i)].range;
  bool behind = false;
  for (std::uint32_t at = sentence.begin; at < sentence.end; ++at) {
    if (isAhead(doc, at)) return Outlook::Ahead;
    behind = behind || isBehind(doc, at);
  }
  return behind ? Outlook::Behind : Outlook::Unclear;
}

Outlook outlookBefore(const Document& doc, std::uint32_t i) {
  const TokenRange sentence = doc.sentences()[doc.sentenceOf(i)].range;
  for (std::uint32_t at = i; at > sentence.begin; --at) {
    if (isAhead(doc, at - 1)) return Outlook::Ahead;
    if (isBehind(doc, at - 1) || doc.isMark(at - 1, ";")) return Outlook::Behind;
  }
  for (std::uint32_t at = i; at < sentence.end; ++at) {
    if (isBehind(doc, at)) return Outlook::Behind;
    if (isAhead(doc, at)) return Outlook::Ahead;
  }
  return Outlook::Unclear;
}

}  // namespace collate
