// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/extract/document.h"
#include "core/resolve/dates.h"

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

// "on the 10th", "the evening of the 3rd": a day of the month of publication, or of the one before where it has not come yet; in
// a text on times long past, of the month told `before`. Fills `e`; false where the figure counts something else ("on the 10th
// floor") or nothing is known of when the report came out.
bool readDayAlone(const Document& doc, TokenRange figure, const std::optional<Published>& published,
                  const std::optional<DateValue>& before, DateExpression& e);

}  // namespace collate
