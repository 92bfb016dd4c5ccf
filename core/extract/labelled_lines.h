// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/readers.h"

namespace collate {

// What follows the label of a line, as alerts of documenters open: {"place", "location"} gives the words behind "Place:". Empty
// where no line of the sentence, which is at most a label and what it labels, opens with one of these words ("Alleged
// perpetrators:" opens with "perpetrators" too).
TokenRange labelledLine(const Document& doc, std::uint32_t sentence, std::initializer_list<Spelling> labels);

// Adds who did it and with what where lines say so and the sentences don't: "Alleged perpetrators: elements of the 20th
// Battalion", "Weapons used: assault rifles".
void readLabelledLines(AccountText& account);

}  // namespace collate
