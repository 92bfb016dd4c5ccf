// SPDX-License-Identifier: GPL-3.0-or-later
// Who and what takes part, by the model of roles: candidates are all noun phrases with one head, taken as one.
#include <algorithm>

#include "core/extract/readers.h"
#include "core/extract/role_features.h"

namespace collate {
namespace {

// The phrase to show: with a name before without, then the longest; its determiner is left out.
const NounPhrase& fullest(const std::vector<NounPhrase>& phrases, const WordTags& tags, const Candidate& c) {
  const auto rank = [&](const NounPhrase& p) { return std::pair(tags[p.head] == Tag::Name, p.range.size()); };
  const NounPhrase* best = &phrases[c.phrases.front()];
  for (const std::uint32_t k : c.phrases)
    if (rank(phrases[k]) > rank(*best)) best = &phrases[k];
  return *best;
}

TokenRange bare(const WordTags& tags, TokenRange r) {
  while (r.begin + 1 < r.end && tags[r.begin] == Tag::Determiner) ++r.begin;
  return r;
}

bool isNamed(const WordTags& tags, std::uint32_t head) { return tags[head] == Tag::Name || tags.entry(head) == nullptr; }

std::vector<std::size_t> tellers(const std::vector<NounPhrase>& phrases, const Candidate& c,
                                 const std::vector<const Draft*>& drafts) {
  std::vector<std::size_t> out;
  for (std::size_t d = 0; d < drafts.size(); ++d) {
    const bool tells = std::ranges::any_of(c.phrases, [&](std::uint32_t k) {
      return drafts[d]->segment.empty() ? std::ranges::binary_search(drafts[d]->sentences, phrases[k].sentence)
                                        : drafts[d]->segment.contains(phrases[k].head);
    });
    if (tells) out.push_back(d);
  }
  return out;
}

}  // namespace

std::vector<Participant> readParticipation(const Annotated& text, const std::vector<const Draft*>& drafts) {
  const WordTags tags(text.doc, text.entities);
  const std::vector<NounPhrase> phrases = findNounPhrases(text.doc, tags);
  const RoleFeatures features(text.doc, text.entities, tags, phrases);
  const RoleModel& model = text.doc.lexicon().roles();
  std::vector<Participant> out;
  FeatureSink sink;
  for (const Candidate& c : features.candidates()) {
    features.of(c, sink);
    const RoleModel::Scores scores = model.score(sink.settled());
    for (std::size_t p = 0; p < kParts; ++p) {
      if (scores[p] <= 0) continue;
      const NounPhrase& phrase = fullest(phrases, tags, c);
      out.push_back({static_cast<Part>(p), text.doc.span(bare(tags, phrase.range)), isNamed(tags, phrase.head),
                     static_cast<double>(scores[p]), tellers(phrases, c, drafts)});
    }
  }
  std::ranges::stable_sort(out, {}, &Participant::span);
  return out;
}

}  // namespace collate
