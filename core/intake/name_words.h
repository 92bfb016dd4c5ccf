// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "core/text/tokens.h"

namespace collate {

class SourceMarks;

// Where the name that starts at token `at` ends: capitalized words, particles between them, initials with their stop; words of
// scripts without capitals count as capitalized. `at` itself where there is no name.
std::size_t nameEnd(const Tokens& line, std::size_t at, const SourceMarks& marks);

}  // namespace collate
