// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/clause.h"

namespace collate {

// "may have" of "may have been killed": perhaps so, and past
bool mayHave(const Document& doc, std::uint32_t i);

// "suspected", "alleged" before what is only thought to be so
bool isSupposed(const Word& w);
// "allegedly", "purportedly"
bool isSupposedly(const Word& w);

bool saysMayHave(const Document& doc, TokenRange verb, TokenRange sentence);

// Is what stands at `at` held back from: "reportedly killed", "is believed to have killed"? What is said of who did it doesn't
// hold back the deed: "the attack believed to have been carried out by jets | killed nine".
bool isHedged(const Document& doc, const Clause& clause, std::uint32_t at, TokenRange sentence);

// "The rumours that a woman was killed are not true", "dismissed the reported death of the commander": told to be no fact.
bool isRefuted(const Document& doc, TokenRange trigger, TokenRange sentence);

}  // namespace collate
