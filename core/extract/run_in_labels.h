// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "core/extract/document.h"

namespace collate {

// What a page that lost its lines has in one run with its report. `range` is a sentence as its marks part it.

// Tags, or the headlines of other reports, behind which the report goes on: "Tags Orlen shelling rebels" of "Tags Orlen shelling
// rebels At least nine people were killed". They open the sentence, but where a page's buttons stand before them. Nothing where
// the sentence has neither, or is nothing else.
std::optional<TokenRange> labelsBeforeReport(const Document& doc, TokenRange range);

// A sentence that is tags, headlines of other reports or the stamp of an update and nothing else.
bool isLabels(const Document& doc, TokenRange range);

// "... and agencies Related News ...": the list that closes a page; what follows to the text's end is of it.
bool opensClosingList(const Document& doc, TokenRange range);

}  // namespace collate
