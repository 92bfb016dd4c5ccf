// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/accusation.h"

#include <algorithm>

#include "core/extract/word_list.h"

namespace collate {

TokenRange accusedOf(const Annotated& text, const Clause& clause, std::uint32_t verb, TokenRange sentence) {
  constexpr std::uint32_t kReach = 12;  // words: "accused the Marrow Front, a rebel group, of"
  const Document& doc = text.doc;
  if (verb < sentence.begin + 3 || doc.word(verb - 1) != "of") return {};
  for (std::uint32_t t = verb - 1; t > sentence.begin && t + kReach > verb; --t) {
    const std::uint32_t i = t - 1;
    if (!isOneOf(doc.word(i), {"accused", "accuse", "accuses", "accusing", "suspected"})) {
      if (doc.covers(i, maskOf(PhraseClass::Auxiliary)) || doc.isMark(i, ";")) return {};
      continue;
    }
    const bool passive = i > sentence.begin && isOneOf(doc.word(i - 1), {"was", "were", "is", "are", "been", "being"});
    if (passive) return clause.subject({i, i + 1}, sentence);
    const TokenRange who{i + 1, verb - 1};
    return doc.word(i) == "suspected" || who.empty() || who.size() > kReach ? TokenRange{} : who;
  }
  return {};
}

bool tellsOfCourt(const Document& doc, TokenRange sentence) {
  for (std::uint32_t i = sentence.begin; i < sentence.end; ++i)
    if (isOneOf(doc.word(i), {"pleaded", "court", "courtroom", "trial", "indicted", "sentenced", "arraigned", "bail", "bond"}))
      return true;
  return false;
}

}  // namespace collate
