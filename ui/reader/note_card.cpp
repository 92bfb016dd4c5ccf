// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/note_card.h"

#include <QCoreApplication>
#include <QStyle>
#include <QTextLayout>

#include "ui/reader/claim_words.h"
#include "ui/style/words.h"

namespace collate::ui {
namespace {

constexpr qreal kBar = 3;
constexpr qreal kInset = 12;  // text, from the leading edge
constexpr qreal kVertical = 2;
constexpr qreal kPillPadding = 6;

qreal bodyLine() { return lineOf(type::small(), 17); }
qreal footLine() { return lineOf(type::caption(), 16) + 2; }

QString bodyOf(const PageNote& note) {
  return note.text.isEmpty() && note.tags.isEmpty() ? QCoreApplication::translate("NoteCard", "Highlighted") : note.text;
}

void layOut(QTextLayout& layout, qreal width, Qt::LayoutDirection direction) {
  QTextOption option(Qt::AlignLeft);
  option.setTextDirection(layout.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
  option.setAlignment((direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  layout.setTextOption(option);
  layout.beginLayout();
  for (int n = 0;; ++n) {
    QTextLine line = layout.createLine();
    if (!line.isValid()) break;
    line.setLineWidth(width);
    line.setPosition(QPointF(0, n * bodyLine()));
  }
  layout.endLayout();
}

struct Foot {
  QString text;
  bool pill = false;
  QRectF rect;  // from the card's text edge and the foot's top
};

// Signature and tags, broken into lines like words.
std::vector<Foot> footOf(const PageNote& note, qreal width) {
  const QFontMetricsF metrics(type::caption());
  std::vector<Foot> parts;
  qreal x = 0, y = 0;
  const auto add = [&](const QString& words, bool pill) {
    const qreal size = std::min(metrics.horizontalAdvance(words) + (pill ? 2 * kPillPadding : 0), width);
    if (x > 0 && x + size > width) {
      x = 0;
      y += footLine();
    }
    parts.push_back({words, pill, QRectF(x, y, size, footLine())});
    x += size + 5;
  };
  add(signature(note), false);
  if (note.color != NoteColor::Blue) add(noteColorLabel(note.color), false);
  for (const QString& tag : note.tags) add(tag, true);
  return parts;
}

qreal bodyHeight(const PageNote& note, qreal width) {
  if (bodyOf(note).isEmpty()) return 0;
  QTextLayout layout(bodyOf(note), type::small());
  layOut(layout, width, Qt::LeftToRight);
  return layout.lineCount() * bodyLine();
}

}  // namespace

qreal noteCardHeight(const PageNote& note, qreal width) {
  const qreal inner = width - kInset;
  return 2 * kVertical + bodyHeight(note, inner) + footOf(note, inner).back().rect.bottom();
}

void paintNoteCard(QPainter& painter, QRectF rect, const PageNote& note, const Theme& theme, bool current,
                   Qt::LayoutDirection direction) {
  const bool mirrored = direction == Qt::RightToLeft;
  painter.setRenderHint(QPainter::Antialiasing);
  if (current) painter.fillRect(rect, theme.selection);
  painter.fillRect(QRectF(mirrored ? rect.right() - kBar : rect.left(), rect.top(), kBar, rect.height()),
                   theme.note(note.color).ink);
  const QRectF inner =
      mirrored ? rect.adjusted(0, kVertical, -kInset, -kVertical) : rect.adjusted(kInset, kVertical, 0, -kVertical);
  QTextLayout layout(bodyOf(note), type::small());
  layOut(layout, inner.width(), direction);
  painter.setPen(theme.text);
  layout.draw(&painter, inner.topLeft());

  const qreal top = inner.top() + bodyHeight(note, inner.width());
  painter.setFont(type::caption());
  for (const Foot& f : footOf(note, inner.width())) {
    QRectF part = f.rect.translated(inner.left(), top);
    if (mirrored) part.moveRight(inner.right() - f.rect.left());
    painter.setPen(theme.textMuted);
    drawWords(painter, f.pill ? part.adjusted(kPillPadding, 0, -kPillPadding + 1, 0) : part, f.text, direction);
    if (!f.pill) continue;
    painter.setPen(QPen(theme.borderStrong, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(part.adjusted(0.5, 1, -0.5, -1), 8, 8);
  }
}

}  // namespace collate::ui
