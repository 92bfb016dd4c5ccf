// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace collate {

// Makes running paragraphs of pages as they were set: lines that a page's width broke are joined, words that it split
// are mended, page numbers and lines that head or foot most pages are dropped, and a paragraph that runs over a page's
// end goes on. Paragraphs come separated by empty lines.
std::string flowingText(const std::vector<std::string>& pages);

}  // namespace collate
