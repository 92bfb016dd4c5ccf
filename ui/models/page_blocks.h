// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/model/source.h"
#include "ui/text/utf16_text.h"

namespace collate::ui {

enum class BlockKind { Prose, Headline, Standfirst, Byline, Caption, Boilerplate };

// One paragraph of a source as the Reader shows it. `text` has as many units as `source`, one for one; what a text layout would
// not take as a letter (tabs, line ends within a wrapped paragraph) is a space in it.
struct PageBlock {
  BlockKind kind = BlockKind::Prose;
  TextRange source;     // in the source's text, UTF-16
  qsizetype begin = 0;  // in the page: blocks joined by one separator each
  QString text;
  bool rightToLeft = false;  // by its first strong letter
  bool muted = false;        // byline, boilerplate, or told in passing
  bool history = false;      // muted because its dates lie far back and nothing is claimed in it

  TextRange range() const { return {begin, begin + text.size()}; }
};

// A row of a table, its cells with bars between: "4 | 13/08 | Orlen | 3"?
bool isRow(QStringView line);

// Cuts a source into paragraphs: at line ends, but for paragraphs whose lines were wrapped by whoever saved the text.
std::vector<PageBlock> blocksOf(const Source& source, const Utf16Text& text);

}  // namespace collate::ui
