// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "ui/report/composition.h"

namespace collate::ui::report {

// The shipped style of the report, loaded once.
inline const ReportStyle& style() {
  static const ReportStyle kStyle = *ReportStyle::load();
  return kStyle;
}

// The lines of text on a page, in the order in which they are set.
inline QStringList linesOn(const Page& page) {
  QStringList all;
  for (const Page::Item& item : page.items())
    if (const auto* line = std::get_if<Page::Line>(&item)) {
      const QTextLine l = line->text->layout.lineAt(line->line);
      all.append(line->text->text.mid(l.textStart(), l.textLength()).trimmed());
    }
  return all;
}

}  // namespace collate::ui::report
