// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/extract/readers.h"

namespace collate {

// What the columns of a table of incidents say of each row, beside what its cells tell in words.

// Adds a frame for each row that has a column for its kind, as "Shooting" or "IED", and for each that no words tell of.
void addRowFrames(const Annotated& text, std::vector<Frame>& frames);

// Gives the incidents of rows the day and the place of their columns. A day without a year has the one told above the table;
// which of "08/09" is the month, the rows tell together.
void placeRows(const Annotated& text, std::vector<Draft>& drafts);

// Adds day, time, places, authors and figures of the row that an account was told in.
void readTableRow(AccountText& account);

}  // namespace collate
