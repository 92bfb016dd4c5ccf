// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/chip_button.h"

#include <QPainter>
#include <QStyleOptionToolButton>
#include <algorithm>

#include "ui/style/collate_style.h"

namespace collate::ui {
namespace {

constexpr int kChevron = 14;
constexpr int kStart = 8;
constexpr int kEnd = 6;
constexpr int kGap = 3;

}  // namespace

ChipButton::ChipButton(Look look, const Theme& theme, QWidget* parent) : QToolButton(parent), m_look(look), m_theme(theme) {
  setPopupMode(QToolButton::InstantPopup);
  setAutoRaise(true);
  setFocusPolicy(Qt::TabFocus);
  makeSmall(this);
}

void ChipButton::setTheme(const Theme& theme) {
  m_theme = theme;
  update();
}

QSize ChipButton::sizeHint() const {
  const int text = fontMetrics().horizontalAdvance(this->text()) + 2;
  return {kStart + text + kGap + kChevron + kEnd, std::max(24, fontMetrics().height() + 6)};
}

void ChipButton::paintEvent(QPaintEvent*) {
  QPainter p(this);
  p.setRenderHint(QPainter::Antialiasing);
  QStyleOptionToolButton option;
  initStyleOption(&option);
  const bool over = option.state & QStyle::State_MouseOver;
  const QColor fill = isDown() ? m_theme.pressed : over ? m_theme.hover : QColor(Qt::transparent);
  p.setPen(m_look == Look::Framed ? QPen(m_theme.border) : QPen(Qt::NoPen));
  p.setBrush(fill);
  p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
  p.setPen(isEnabled() ? m_theme.textMuted : m_theme.textDisabled);
  const QRect words = rect().adjusted(kStart, 0, -(kEnd + kChevron + kGap), 0);
  const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, words.width());
  p.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignVCenter | Qt::AlignLeading, shown);
  const QRect chevron(rect().right() - kEnd - kChevron + 1, (height() - kChevron) / 2, kChevron, kChevron);
  ui::icon("chevron-down", m_theme.textMuted).paint(&p, QStyle::visualRect(layoutDirection(), rect(), chevron));
}

}  // namespace collate::ui
