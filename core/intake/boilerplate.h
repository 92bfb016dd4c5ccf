// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "core/intake/page_lines.h"

namespace collate {

class SourceMarks;

enum class BoilerplateKind {
  None,
  Line,  // this line is
  Stop,  // this line is, and what follows it as well: a list of other reports, a comment form
};

// Whether a line is surely no part of the report. `line` gives its words and end, `text` its words.
BoilerplateKind boilerplateKind(const PageLine& line, std::string_view text, const SourceMarks& marks);

// Positions of the lines that are a list of other videos, each with its running time in front. Lines whose times run up or down
// are hours of the day: a chronicle.
std::vector<std::size_t> playlist(std::span<const PageLine> lines, std::string_view text);

// Whom "The post ... appeared first on The Hill Gazette." names: the line that WordPress closes feeds with. Empty for other
// lines.
std::string_view republishedFrom(std::string_view text);

// "Home > News > Middle East", "News / Security".
bool isBreadcrumb(std::string_view text);

}  // namespace collate
