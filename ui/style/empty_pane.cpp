// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/empty_pane.h"

#include <QPainter>

namespace collate::ui {
namespace {

constexpr int kIcon = 48;
constexpr int kGap = 12;
constexpr int kWidest = 320;

}  // namespace

EmptyPane::EmptyPane(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  m_action = new QPushButton(this);
  connect(m_action, &QPushButton::clicked, this, &EmptyPane::activated);
}

void EmptyPane::setTheme(const Theme& theme) {
  m_theme = theme;
  update();
}

void EmptyPane::say(const QString& iconName, const QString& sentence, const QString& action) {
  m_icon = iconName;
  m_sentence = sentence;
  m_action->setText(action);
  m_action->setVisible(!action.isEmpty());
  setAccessibleName(sentence);
  arrange();
  update();
}

QRect EmptyPane::sentenceRect() const {
  const int wide = std::min(kWidest, width() - 32);
  const QFontMetrics metrics(type::body());
  const int high = metrics.boundingRect(QRect(0, 0, wide, 1000), Qt::AlignHCenter | Qt::TextWordWrap, m_sentence).height();
  const int all = kIcon + kGap + high + (m_action->isVisibleTo(this) ? kGap + 28 : 0);
  return QRect((width() - wide) / 2, (height() - all) / 2 + kIcon + kGap, wide, high);
}

void EmptyPane::arrange() {
  const QSize size(m_action->sizeHint().width(), 28);
  m_action->setGeometry(QRect(QPoint((width() - size.width()) / 2, sentenceRect().bottom() + kGap), size));
}

void EmptyPane::resizeEvent(QResizeEvent*) { arrange(); }

void EmptyPane::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), m_theme.surface);
  const QRect words = sentenceRect();
  painter.drawPixmap(QPoint((width() - kIcon) / 2, words.top() - kGap - kIcon),
                     pixmap(m_icon, m_theme.textMuted, kIcon, devicePixelRatioF()));
  painter.setFont(type::body());
  painter.setPen(m_theme.textMuted);
  painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_sentence);
}

}  // namespace collate::ui
