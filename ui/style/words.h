// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QRectF>
#include <QString>

namespace collate::ui {

// The direction of a line's first letter outside of isolates (ui/text/directed.h); of one without letters, the window's.
Qt::LayoutDirection directionOf(const QString& words, Qt::LayoutDirection window);

// Draws one line in the painter's font and pen, cut at its end where there is no room. The words run the way their first strong
// letter does, whatever the window's direction, and stand at the window's leading edge: "20 Aug 2025" stays so in an Arabic
// window. Returns the width that they take.
qreal drawWords(QPainter& painter, const QRectF& line, const QString& words, Qt::LayoutDirection window);

// The height of a line in a font: the token's, or more where the system font is larger.
int lineOf(const QFont& font, int token);

// A width that holds words, given for the type scale's 13 px, for the system font as it is. Never narrower.
int widthFor(int token);

// A line with `start` taken off at the window's leading edge and `end` at the other.
QRectF inset(const QRectF& line, qreal start, qreal end, Qt::LayoutDirection window);

}  // namespace collate::ui
