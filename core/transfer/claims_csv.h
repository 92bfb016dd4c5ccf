// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/transfer/exported_case.h"

namespace collate {

// One claim a line, by incident, account and place in the text, as RFC 4180 has it: a heading line, comma, CRLF, fields in
// double quotes where they need them, UTF-8 without a mark. Rejected claims are there and say so under "review".
// "outlet" is who speaks in the source (speakerOf): "Source 4" where no outlet or agency is known.
//
// A field of text that begins with = + - @ gets an apostrophe in front: spreadsheets would otherwise run what a document holds.
std::string claimsCsv(const ExportedCase& exported);

}  // namespace collate
