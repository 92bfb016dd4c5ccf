// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/section.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/style/words.h"

namespace collate::ui {
namespace {

constexpr int kHead = 32;
constexpr int kArrow = 16;
constexpr int kLead = 8;
constexpr int kEdge = 16;
constexpr int kPen = 12;

}  // namespace

Section::Section(const QString& title, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_title(title),
      m_theme(theme),
      m_body(new QWidget(this)),
      m_rows(new QVBoxLayout(m_body)) {
  setFocusPolicy(Qt::TabFocus);
  setAccessibleName(title);
  m_rows->setContentsMargins(kEdge, 0, kEdge, 12);
  m_rows->setSpacing(8);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, headHeight(), 0, 1);
  column->setSpacing(0);
  column->addWidget(m_body);
}

int Section::headHeight() const { return std::max(kHead, QFontMetrics(type::strong()).height() + 14); }

void Section::add(QWidget* widget) { m_rows->addWidget(widget); }

void Section::clear() {
  while (QLayoutItem* item = m_rows->takeAt(0)) {
    if (QWidget* w = item->widget()) {
      w->hide();
      w->deleteLater();  // it may be the sender of what asked for this
    }
    delete item;
  }
}

void Section::setTrailing(const QString& text) {
  m_trailing = text;
  m_byAnalyst = false;
  update();
}

void Section::setAuthor(const QString& author) {
  m_trailing = author;
  m_byAnalyst = !author.isEmpty();
  update();
}

void Section::setOpen(bool open) {
  m_open = open;
  m_body->setVisible(open);
  update();
}

void Section::setTheme(const Theme& theme) {
  m_theme = theme;
  update();
}

void Section::paintEvent(QPaintEvent*) {
  QPainter p(this);
  const QRect head(0, 0, width(), headHeight());
  const auto placed = [&](const QRect& r) { return QStyle::visualRect(layoutDirection(), head, r); };
  const int middle = head.height() / 2;
  icon(m_open ? "chevron-down" : "chevron-right", m_theme.text).paint(&p, placed({kLead, middle - kArrow / 2, kArrow, kArrow}));
  p.setFont(type::small());
  const int trailing = m_trailing.isEmpty() ? 0 : p.fontMetrics().horizontalAdvance(m_trailing);
  p.setPen(m_byAnalyst ? m_theme.analyst : m_theme.textMuted);
  const QRect end = head.adjusted(0, 0, -kEdge, 0);
  drawWords(p, placed({end.right() - trailing, 0, trailing + 1, head.height()}), m_trailing, layoutDirection());
  if (m_byAnalyst)
    icon("by-analyst", m_theme.analyst).paint(&p, placed({end.right() - trailing - kPen - 4, middle - kPen / 2, kPen, kPen}));
  p.setFont(type::strong());
  p.setPen(m_theme.text);
  const QRect words(kLead + kArrow + 4, 0, end.right() - trailing - kLead - kArrow - 8, head.height());
  p.drawText(placed(words), Qt::AlignVCenter | Qt::AlignLeading,
             p.fontMetrics().elidedText(m_title, Qt::ElideRight, words.width()));
  p.fillRect(QRect(0, height() - 1, width(), 1), m_theme.border);
  if (!hasFocus()) return;
  p.setPen(QPen(m_theme.focus, 2));
  p.drawRect(head.adjusted(1, 1, -1, -1));
}

void Section::mousePressEvent(QMouseEvent* event) {
  if (event->position().y() < headHeight())
    setOpen(!m_open);
  else
    QWidget::mousePressEvent(event);
}

void Section::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return)
    setOpen(!m_open);
  else
    QWidget::keyPressEvent(event);
}

}  // namespace collate::ui
