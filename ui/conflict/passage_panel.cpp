// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflict/passage_panel.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/conflict/cell_painter.h"
#include "ui/style/marks.h"
#include "ui/style/words.h"

namespace collate::ui {
namespace {

constexpr int kEdge = 16;
constexpr int kAbove = 10;
constexpr int kBelowHead = 8;
constexpr int kLetter = 16;
constexpr int kChevron = 11;

int nameLine() { return lineOf(type::strong(), 20); }
int chainLine() { return lineOf(type::small(), 16); }
int headHeight() { return kAbove + nameLine() + chainLine() + kBelowHead; }

// Passages under comparison stand between the quoted size and the reading size: 15/24.
QFont comparedFont(bool rightToLeft) {
  QFont font = rightToLeft ? type::readingArabic() : type::reading();
  font.setPixelSize(qRound(font.pixelSize() * 15.0 / 16.0));
  return font;
}

}  // namespace

PassageText::PassageText(const Theme& theme, QWidget* parent) : QTextEdit(parent), m_theme(theme) {
  setReadOnly(true);
  setFrameShape(QFrame::NoFrame);
  setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  document()->setDocumentMargin(0);
  setTheme(theme);
}

void PassageText::setTheme(const Theme& theme) {
  m_theme = theme;
  QPalette palette = theme.palette();
  for (const auto group : {QPalette::Active, QPalette::Inactive}) {
    palette.setColor(group, QPalette::Highlight, theme.textSelection);
    palette.setColor(group, QPalette::HighlightedText, theme.text);
  }
  setPalette(palette);
  fit();
}

void PassageText::setPassage(const Passage& passage, const std::vector<TextRange>& differing) {
  m_passage = passage;
  m_differing = differing;
  setAccessibleName(passage.text());
  fit();
}

std::vector<TextRange> PassageText::marked() const {
  const qsizetype core = m_withBefore ? m_passage.before.size() : 0;
  std::vector<TextRange> ranges;
  for (const TextRange& d : m_differing) ranges.push_back({core + d.begin, core + d.end});
  return ranges;
}

// The sentence before goes where the passage would otherwise end out of sight. Filling shows and hides the scroll bar, which
// comes back here as a resize.
void PassageText::fit() {
  if (m_fitting) return;
  m_fitting = true;
  fill(true);
  const auto core = static_cast<int>(m_passage.before.size());
  const std::vector<SpanPiece> lines = spanPieces(*document(), core, core + static_cast<int>(m_passage.core.size()));
  if (core > 0 && !lines.empty() && lines.back().line.bottom() > viewport()->height()) fill(false);
  verticalScrollBar()->setValue(0);
  m_fitting = false;
}

void PassageText::fill(bool withBefore) {
  m_withBefore = withBefore;
  clear();
  QTextCursor cursor(document());
  const bool rightToLeft = m_passage.core.isRightToLeft();
  QTextBlockFormat block;
  block.setLineHeight(rightToLeft ? 32 : 24, QTextBlockFormat::FixedHeight);
  block.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
  QTextCharFormat muted, plain;
  plain.setFont(comparedFont(rightToLeft));
  plain.setForeground(m_theme.text);
  muted = plain;
  muted.setForeground(m_theme.textMuted);
  cursor.setBlockFormat(block);
  cursor.setBlockCharFormat(plain);
  if (withBefore) cursor.insertText(m_passage.before, muted);
  cursor.insertText(m_passage.core, plain);
  cursor.insertText(m_passage.after, muted);
}

void PassageText::resizeEvent(QResizeEvent* event) {
  QTextEdit::resizeEvent(event);
  fit();
}

void PassageText::paintEvent(QPaintEvent* event) {
  const auto each = [&](QPainter& painter, auto paint) {
    painter.translate(0, -verticalScrollBar()->value());
    for (const TextRange& r : marked())
      for (const SpanPiece& p : spanPieces(*document(), static_cast<int>(r.begin), static_cast<int>(r.end))) paint(p);
  };
  {
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.diff);
    each(painter, [&](const SpanPiece& p) { painter.drawRoundedRect(p.tint().adjusted(-1, -1, 1, 1), 2, 2); });
  }
  QTextEdit::paintEvent(event);
  QPainter painter(viewport());
  each(painter, [&](const SpanPiece& p) {
    const QRectF tint = p.tint().adjusted(-1, -1, 1, 1);
    painter.fillRect(QRectF(tint.left(), tint.bottom() - 1, tint.width(), 2), m_theme.warning);
  });
}

PassagePanel::PassagePanel(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_text(new PassageText(theme, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kEdge, headHeight(), kEdge - 6, 4);
  column->addWidget(m_text);
  setMinimumHeight(headHeight() + 48);
}

void PassagePanel::setTheme(const Theme& theme) {
  m_theme = theme;
  m_text->setTheme(theme);
  update();
}

void PassagePanel::show(const PassageHead& head, const Passage& passage, const std::vector<TextRange>& differing) {
  m_head = head;
  m_why.clear();
  m_text->setVisible(true);
  m_text->setPassage(passage, differing);
  setAccessibleName(tr("%1: %2").arg(head.letter).arg(head.outlet));
  update();
}

void PassagePanel::clear(const QString& why) {
  m_head = {};
  m_why = why;
  m_text->hide();
  update();
}

void PassagePanel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setLayoutDirection(layoutDirection());
  painter.fillRect(rect(), m_theme.surface);
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  if (m_head.outlet.isEmpty()) {
    painter.setFont(type::body());
    painter.setPen(m_theme.textMuted);
    painter.drawText(rect().adjusted(kEdge, 10, -kEdge, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_why);
    return;
  }
  QRect line(kEdge, kAbove - 1, width() - 2 * kEdge, nameLine());
  CellPainter::letterSquare(
      painter,
      QRectF(mirrored ? line.right() + 1 - kLetter : line.left(), line.top() + (line.height() - kLetter) / 2.0, kLetter, kLetter),
      m_head.letter, m_theme);
  const auto advance = [&](int by) { mirrored ? line.setRight(line.right() - by) : line.setLeft(line.left() + by); };
  advance(kLetter + 8);
  const auto say = [&](const QFont& font, const QColor& color, const QString& words) {
    painter.setFont(font);
    painter.setPen(color);
    advance(static_cast<int>(drawWords(painter, line, words, layoutDirection())) + 8);
  };
  say(type::strong(), m_theme.text, m_head.outlet);
  say(type::small(), m_theme.textMuted, m_head.date);
  paintChain(painter, QRect(kEdge, kAbove + nameLine(), width() - 2 * kEdge, chainLine()), m_head.chain, m_theme,
             layoutDirection());
}

int paintChain(QPainter& painter, QRect line, const std::vector<QString>& chain, const Theme& theme,
               Qt::LayoutDirection direction) {
  const bool mirrored = direction == Qt::RightToLeft;
  const QFontMetrics metrics(type::small());
  painter.setFont(type::small());
  painter.setPen(theme.textMuted);
  int used = 0;
  for (std::size_t i = 0; i < chain.size(); ++i) {
    if (i > 0) {
      const int x = mirrored ? line.right() + 1 - used - 4 - kChevron : line.left() + used + 4;
      painter.drawPixmap(QPoint(x, line.center().y() - kChevron / 2), pixmap(QStringLiteral("chevron-left"), theme.textMuted,
                                                                             kChevron, painter.device()->devicePixelRatioF()));
      used += kChevron + 8;
    }
    const int room = line.width() - used;
    if (room < 24) break;
    const QString shown = metrics.elidedText(chain[i], Qt::ElideRight, room);
    const int wide = metrics.horizontalAdvance(shown);
    painter.drawText(QRect(mirrored ? line.right() + 1 - used - wide : line.left() + used, line.top(), wide + 1, line.height()),
                     Qt::AlignCenter, shown);
    used += wide;
  }
  return used;
}

}  // namespace collate::ui
