// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/report/laid_text.h"
#include "ui/report/page.h"
#include "ui/report/pdf_file.h"

namespace collate::ui::report {

struct PdfFacts {
  QString title;
  QString author;
  QString subject;
  QString when;  // ISO 8601 UTC, of the case and not of the clock; empty: none
};

// Adds to what QPdfWriter wrote: links from references to what they name, bookmarks, language, title, author and date.
void addLinks(PdfFile& file, const PageSet& set, const PageFrame& frame);
void addBookmarks(PdfFile& file, const PageSet& set, const PageFrame& frame);
// Tags of subset fonts made from what the fonts hold; Qt's come from a hash table that differs from run to run.
void setFontTags(PdfFile& file);
void setFacts(PdfFile& file, const PdfFacts& facts);
// Tells the reader's program what characters the glyphs stand for, so that text can be searched and copied. Leaves the file alone
// where the log does not match its fonts.
bool setCharacters(PdfFile& file, const GlyphLog& log);

}  // namespace collate::ui::report
