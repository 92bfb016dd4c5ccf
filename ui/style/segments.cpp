// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/segments.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace collate::ui {
namespace {

constexpr int kHeight = 24;
constexpr int kPadding = 9;

QFont fontOf(bool on) {
  QFont font = type::small();
  font.setWeight(on ? QFont::DemiBold : QFont::Normal);
  return font;
}

}  // namespace

Segments::Segments(const QStringList& words, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_words(words),
      m_theme(theme) {
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setAccessibleName(words.join(QStringLiteral(" / ")));
}

void Segments::setWords(const QStringList& words) {
  if (words == m_words) return;
  m_words = words;
  updateGeometry();
  update();
}

void Segments::setTheme(const Theme& theme) {
  m_theme = theme;
  update();
}

void Segments::setCurrent(int index) {
  if (index == m_current || index < 0 || index >= m_words.size()) return;
  m_current = index;
  update();
  emit currentChanged(index);
}

QSize Segments::sizeHint() const {
  int width = 2;
  for (const QString& w : m_words) width += QFontMetrics(fontOf(true)).horizontalAdvance(w) + 2 * kPadding;
  return {width, kHeight};
}

QRect Segments::segmentRect(int index) const {
  int x = 1;
  for (int i = 0; i < index; ++i) x += QFontMetrics(fontOf(true)).horizontalAdvance(m_words[i]) + 2 * kPadding;
  const int wide = QFontMetrics(fontOf(true)).horizontalAdvance(m_words[index]) + 2 * kPadding;
  return {layoutDirection() == Qt::RightToLeft ? width() - x - wide : x, 0, wide, kHeight};
}

void Segments::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
  QPainterPath outline;
  outline.addRoundedRect(frame, 4, 4);
  painter.fillPath(outline, m_theme.surface);
  painter.save();
  painter.setClipPath(outline);
  for (int i = 0; i < m_words.size(); ++i) {
    const QRect box = segmentRect(i);
    if (i == m_current) painter.fillRect(box, m_theme.accentSoft);
    if (i > 0)
      painter.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? box.right() : box.left(), 0, 1, kHeight),
                       m_theme.borderStrong);
    painter.setFont(fontOf(i == m_current));
    painter.setPen(m_theme.text);
    painter.drawText(box, Qt::AlignCenter, m_words[i]);
  }
  painter.restore();
  painter.setPen(QPen(hasFocus() ? m_theme.focus : m_theme.borderStrong, hasFocus() ? 2 : 1));
  painter.drawPath(outline);
}

void Segments::mousePressEvent(QMouseEvent* event) {
  for (int i = 0; i < m_words.size(); ++i)
    if (segmentRect(i).contains(event->position().toPoint())) setCurrent(i);
}

void Segments::keyPressEvent(QKeyEvent* event) {
  const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
  if (event->key() == Qt::Key_Left)
    setCurrent(m_current - forward);
  else if (event->key() == Qt::Key_Right)
    setCurrent(m_current + forward);
  else
    QWidget::keyPressEvent(event);
}

}  // namespace collate::ui
