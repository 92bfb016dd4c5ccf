// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/intake/html_tree.h"

namespace collate {

// One paragraph, heading or caption of a page's main text. `text` has single line ends where the page has <br>.
struct HtmlBlock {
  std::string text;
  bool heading = false;  // <h1>
  bool caption = false;  // within <figcaption>, or so classed
};

class SourceMarks;

// The blocks of the page's report: those of its article or main element, else of the densest element. Scripts, menus, forms,
// asides and what is classed as sharing buttons and the like are left out.
std::vector<HtmlBlock> mainBlocks(const GumboNode& root, const SourceMarks& marks);

}  // namespace collate
