// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/told_apart.h"

#include <algorithm>

namespace collate {
namespace {

using enum PhraseClass;

// From who acts, or from the words before the noun ("a gas attack"), to the end of the clause
TokenRange ownWords(const Document& doc, const Draft& aside) {
  const Frame& f = *aside.frames.front();
  const TokenRange segment = aside.segment;
  std::uint32_t begin = f.trigger.begin;
  while (begin > segment.begin && doc.token(begin - 1).kind == TokenKind::Word &&
         !doc.covers(begin - 1, maskOf(Preposition, Conjunction, Auxiliary, Say, Effect, Act, Determiner)))
    --begin;
  if (!f.agent.empty() && f.agent.begin >= segment.begin && f.agent.end <= f.trigger.begin)
    begin = std::min(begin, f.agent.begin);
  return {begin, segment.end};
}

}  // namespace

void keepApart(const Document& doc, std::vector<Draft>& drafts) {
  for (const Draft& aside : drafts) {
    if (aside.segment.empty() || aside.frames.empty()) continue;
    const TokenRange own = ownWords(doc, aside);
    const std::uint32_t sentence = doc.sentenceOf(own.begin);
    for (Draft& d : drafts) {
      const auto tells = [&](const Frame* f) { return f->sentence == sentence && f->trigger.begin >= own.begin; };
      if (d.segment.empty() && std::ranges::find(d.sentences, sentence) != d.sentences.end() &&
          std::ranges::none_of(d.frames, tells))
        d.apart.push_back(own);
    }
  }
  for (Draft& d : drafts) std::ranges::sort(d.apart, {}, &TokenRange::begin);
}

}  // namespace collate
