// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/extract/discourse.h"
#include "core/extract/word_list.h"

namespace collate {

using enum PhraseClass;

bool Draft::hasEffects() const {
  return std::ranges::any_of(frames, [](const Frame* f) { return f->kind == Frame::Kind::Effect; });
}

bool Draft::datesDeed(const Document& doc) const {
  return !weakDate || (dateAt != nullptr && doc.starts(dateAt->range.end, maskOf(Say)) &&
                       !isOneOf(doc.word(dateAt->range.end), {"claimed", "denied", "admitted", "accepted", "rejected"}));
}

}  // namespace collate
