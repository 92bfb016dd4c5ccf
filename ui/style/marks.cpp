// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/marks.h"

#include <QAbstractTextDocumentLayout>
#include <QFontInfo>
#include <QGlyphRun>
#include <QTextBlock>
#include <QTextLayout>
#include <algorithm>
#include <cmath>
#include <optional>

namespace collate::ui {
namespace {

constexpr qreal kRadius = 2;

struct Extent {
  qreal left;
  qreal right;
};

// One stretch where the text runs one way; a span over a change of direction falls apart into several. Taken from the glyphs:
// at a change of direction a cursor position stands in two places.
std::vector<Extent> extentsOf(const QTextLine& line, int begin, int end) {
  std::vector<Extent> extents;
  for (const QGlyphRun& run : line.glyphRuns(begin, end - begin)) {
    const QRectF box = run.boundingRect();
    if (box.width() > 0) extents.push_back({box.left(), box.right()});
  }
  std::ranges::sort(extents, {}, &Extent::left);
  std::vector<Extent> joined;
  for (const Extent& e : extents) {
    if (!joined.empty() && e.left <= joined.back().right + 0.5)
      joined.back().right = std::max(joined.back().right, e.right);
    else
      joined.push_back(e);
  }
  return joined;
}

// Blanks at which a line breaks hang beyond its end; they are no part of what is marked.
std::pair<int, int> withoutBlanks(const QString& text, int begin, int end) {
  while (begin < end && text[begin].isSpace()) ++begin;
  while (end > begin && text[end - 1].isSpace()) --end;
  return {begin, end};
}

struct Reach {
  qreal above;
  qreal below;
};

// In shares of the type size, not from the font's own metrics: Naskh fonts give a cap height of twice their letters, and Latin
// ones differ among each other. Arabic letters reach further down.
Reach reachOf(const QTextBlock& block) {
  const qreal size = QFontInfo(block.charFormat().font()).pixelSize();
  const bool rightToLeft = block.textDirection() == Qt::RightToLeft;
  return {std::round(size * 0.84), std::round(size * (rightToLeft ? 0.52 : 0.3))};
}

void addPieces(std::vector<SpanPiece>& pieces, const QTextBlock& block, int begin, int end) {
  const QTextLayout& layout = *block.layout();
  const QPointF origin = layout.position();
  const QTextBlockFormat format = block.blockFormat();
  const Reach reach = reachOf(block);
  for (int i = 0; i < layout.lineCount(); ++i) {
    const QTextLine line = layout.lineAt(i);
    const auto [from, to] =
        withoutBlanks(block.text(), std::max(begin, line.textStart()), std::min(end, line.textStart() + line.textLength()));
    if (from >= to) continue;
    const qreal baseline = std::round(origin.y() + line.y() + line.ascent());
    const qreal height = format.lineHeightType() == QTextBlockFormat::FixedHeight ? format.lineHeight() : line.height();
    for (const Extent& e : extentsOf(line, from, to)) {
      const qreal left = origin.x() + e.left, right = origin.x() + e.right;
      pieces.push_back(
          {left, right, baseline, QRectF(left, baseline - height * 0.8, right - left, height), reach.above, reach.below});
    }
  }
}

// Dashes start anew at each piece, at whole pixels, so that they do not crawl while the window is resized.
void paintDashes(QPainter& painter, QRectF bar, std::initializer_list<qreal> pattern, const QColor& ink) {
  qreal x = bar.left();
  bool on = true;
  while (x < bar.right()) {
    for (const qreal length : pattern) {
      const qreal to = std::min(x + length, bar.right());
      if (on && to > x) painter.fillRect(QRectF(x, bar.top(), to - x, bar.height()), ink);
      x += length;
      on = !on;
    }
    on = true;
  }
}

QRectF barAt(const SpanPiece& piece, qreal top, qreal height) { return {piece.left, top, piece.right - piece.left, height}; }

}  // namespace

std::vector<SpanPiece> spanPieces(const QTextDocument& document, int begin, int end) {
  std::vector<SpanPiece> pieces;
  for (QTextBlock block = document.findBlock(begin); block.isValid() && block.position() < end; block = block.next()) {
    document.documentLayout()->blockBoundingRect(block);
    addPieces(pieces, block, begin - block.position(), end - block.position());
  }
  return pieces;
}

void paintMarkTint(QPainter& painter, const SpanPiece& piece, const QColor& color) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(color);
  painter.drawRoundedRect(piece.tint(), kRadius, kRadius);
  painter.restore();
}

void paintMarkLine(QPainter& painter, const SpanPiece& piece, MentionKind kind, const QColor& ink) {
  const QRectF tint = piece.tint();
  const qreal bottom = tint.bottom();
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  switch (kind) {
    case MentionKind::Person: painter.fillRect(barAt(piece, bottom - 1, 1.5), ink); break;
    case MentionKind::Group:
      painter.fillRect(barAt(piece, bottom - 2, 1), ink);
      painter.fillRect(barAt(piece, bottom + 1, 1), ink);
      break;
    case MentionKind::Place: paintDashes(painter, barAt(piece, bottom - 1, 1.5), {5, 3}, ink); break;
    case MentionKind::Date:
    case MentionKind::Time: paintDashes(painter, barAt(piece, bottom - 1, 2), {2, 2}, ink); break;
    case MentionKind::Count: painter.fillRect(barAt(piece, bottom - 1.5, 3), ink); break;
    case MentionKind::Means: paintDashes(painter, barAt(piece, bottom - 1, 1.5), {6, 2, 2, 2}, ink); break;
    case MentionKind::Originator: painter.fillRect(barAt(piece, tint.top() - 1, 1.5), ink); break;
  }
  painter.restore();
}

void paintThinLine(QPainter& painter, const SpanPiece& piece, const QColor& ink, qreal width) {
  painter.fillRect(barAt(piece, piece.tint().bottom() - 1, width), ink);
}

void paintMarkBox(QPainter& painter, const SpanPiece& piece, const Theme& theme) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(theme.accent, 1.5));
  painter.setBrush(theme.accentSoft);
  painter.drawRoundedRect(piece.tint().adjusted(-3, -1, 3, 2), kRadius, kRadius);
  painter.restore();
}

}  // namespace collate::ui
