// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/extract/document.h"

namespace collate {

// A day that is told by its distance from one told before: "the day before", "the following night", "a day earlier".
struct AnchoredDay {
  std::uint32_t end = 0;
  int offset = 0;       // days
  bool ofDeed = false;  // counted from what the text is about: "the day after the attack"
  bool former = false;  // and of a deed before it: "The attack came two days after gunmen ..."
};

// The one that opens at token i.
std::optional<AnchoredDay> anchoredDayAt(const Document& doc, std::uint32_t i);

}  // namespace collate
