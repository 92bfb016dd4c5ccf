// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/document.h"

namespace collate {

// Whether a sentence looks ahead of its publication or tells of what was: where a date without a year and a bare weekday lie.
enum class Outlook {
  Behind,   // "was raided in October"
  Unclear,  // "entries close 30 September"
  Ahead,    // "will meet in October"
};

// Of the whole sentence that holds token i; a word of what is to come outweighs one of what was.
Outlook outlookOfSentence(const Document& doc, std::uint32_t i);

// Of what stands nearest before token i; where nothing does, of what stands behind it. "He was shot; the court will meet on
// Friday" looks ahead at its Friday, "the court will hear how he was shot on Friday" does not.
Outlook outlookBefore(const Document& doc, std::uint32_t i);

}  // namespace collate
