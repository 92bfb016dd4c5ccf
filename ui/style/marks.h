// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QRectF>
#include <QTextDocument>
#include <vector>

#include "core/model/mention.h"
#include "ui/style/theme.h"

namespace collate::ui {

// The part of a span that stands on one line, or one visual run of it where directions mix. Document coordinates.
struct SpanPiece {
  qreal left = 0;
  qreal right = 0;
  qreal baseline = 0;
  QRectF line;      // the line's full height at its fixed spacing, as wide as the piece
  qreal above = 0;  // how far the tint reaches over the baseline: a little more than cap height
  qreal below = 0;  // and under it: the descender

  QRectF tint() const { return {left, baseline - above, right - left, above + below}; }
};

// Where the characters [begin, end) of a document stand, line by line. Lays out as far as `end`.
std::vector<SpanPiece> spanPieces(const QTextDocument& document, int begin, int end);

// A mention's two parts: the tint goes under the text, the line in its pattern over it.
void paintMarkTint(QPainter& painter, const SpanPiece& piece, const QColor& color);
void paintMarkLine(QPainter& painter, const SpanPiece& piece, MentionKind kind, const QColor& ink);
void paintThinLine(QPainter& painter, const SpanPiece& piece, const QColor& ink, qreal width);
// The box around the current claim.
void paintMarkBox(QPainter& painter, const SpanPiece& piece, const Theme& theme);

}  // namespace collate::ui
