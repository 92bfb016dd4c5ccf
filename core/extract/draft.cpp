// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/extract/discourse.h"
#include "core/extract/word_list.h"

namespace collate {

using enum PhraseClass;

bool Draft::hasEffects() const {
  return std::ranges::any_of(frames, [](const Frame* f) { return f->kind == Frame::Kind::Effect; });
}

bool Draft::onlyDetains() const {
  return std::ranges::none_of(frames,
                              [](const Frame* f) { return f->kind == Frame::Kind::Effect && f->effect != Attribute::Detained; });
}

bool Draft::onlyAnnounced(const Document& doc) const {
  return std::ranges::all_of(sentences,
                             [&](std::uint32_t s) { return doc.sentences()[s].heading || doc.sentences()[s].caption; });
}

bool Draft::datesDeed(const Document& doc) const {
  return !weakDate || (dateAt != nullptr && doc.starts(dateAt->range.end, maskOf(Say)) &&
                       !isOneOf(doc.word(dateAt->range.end), {"claimed", "denied", "admitted", "accepted", "rejected"}));
}

}  // namespace collate
