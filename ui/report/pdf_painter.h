// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPainter>
#include <stop_token>

#include "ui/report/laid_text.h"
#include "ui/report/page.h"

namespace collate::ui::report {

// Paints one page in device dots (kResolution) from the painter's origin; a window set on the painter scales it to a screen.
void paintPage(QPainter& painter, const Page& page, const ReportStyle& style, GlyphLog& log);

// Paints laid-out pages with a QPdfWriter; `log` is told of each glyph. Canceled when the token is set.
Result<QByteArray> paintPdf(const PageSet& set, const ReportStyle& style, const PageFrame& frame, GlyphLog& log,
                            std::stop_token stop);

}  // namespace collate::ui::report
