// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/base/byte_span.h"

namespace collate {

// One line of a report as a reader sees it: a paragraph, a headline, a button's label. Hard-wrapped text is put together, so that
// one paragraph is one line.
struct PageLine {
  ByteSpan span;  // without white space around it
  std::uint32_t words = 0;
  bool endsSentence = false;  // closes with a full stop or the like, quotes and brackets aside
  bool spaced = false;        // behind a blank line, or first

  // A paragraph of running text. Twelve words and a full stop: headlines have no stop, captions of that length are told apart by
  // their credit.
  bool prose() const { return (words >= 12 && endsSentence) || words >= 45; }
};

// All lines that are not blank, in order.
std::vector<PageLine> pageLines(std::string_view text);

// Whether text ends a sentence: full stop, question or exclamation mark, before closing quotes and brackets.
bool endsSentence(std::string_view text);

}  // namespace collate
