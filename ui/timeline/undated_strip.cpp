// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/undated_strip.h"

#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <algorithm>

#include "ui/timeline/timeline_measures.h"

namespace collate::ui {
namespace {

constexpr int kHeight = 36;
constexpr int kButton = 26;
constexpr int kWidest = 240;
constexpr std::size_t kMostButtons = 12;  // more never fit on a screen, so no more are made

}  // namespace

UndatedStrip::UndatedStrip(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme), m_more(new QToolButton(this)) {
  setFixedHeight(kHeight);
  m_more->setAutoRaise(true);
  connect(m_more, &QToolButton::clicked, this, &UndatedStrip::openMenu);
  hide();
}

void UndatedStrip::setTheme(const Theme& theme) {
  m_theme = theme;
  setItems(std::move(m_items));
  update();
}

void UndatedStrip::setItems(std::vector<TimelineItems::Undated> items) {
  m_items = std::move(items);
  for (QToolButton* button : m_buttons) button->deleteLater();
  m_buttons.clear();
  for (std::size_t i = 0; i < std::min(m_items.size(), kMostButtons); ++i) m_buttons.push_back(buttonFor(m_items[i]));
  setVisible(!m_items.empty());
  fill();
  update();
}

QIcon UndatedStrip::iconOf(const TimelineItems::Undated& item) const {
  return icon(eventIconName(item.type), item.background ? m_theme.textMuted : m_theme.text);
}

QToolButton* UndatedStrip::buttonFor(const TimelineItems::Undated& item) {
  auto* button = new QToolButton(this);
  button->setAutoRaise(true);
  button->setCheckable(true);
  button->setChecked(item.id == m_selected);
  button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  button->setIcon(iconOf(item));
  button->setFont(type::small());
  button->setText(QFontMetrics(button->font()).elidedText(item.title, Qt::ElideRight, kWidest - 40));
  button->setToolTip(item.title);
  button->setAccessibleName(tr("%1, no date").arg(item.title));
  connect(button, &QToolButton::clicked, this, [this, id = item.id] { emit incidentChosen(id); });
  return button;
}

void UndatedStrip::setSelected(IncidentId id) {
  m_selected = id;
  for (std::size_t i = 0; i < m_buttons.size(); ++i) m_buttons[i]->setChecked(m_items[i].id == id);
}

void UndatedStrip::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fill();
}

void UndatedStrip::fill() {
  const int head = static_cast<int>(timeline::headWidth(width()));
  m_more->setFont(type::small());
  const int moreWidth = QFontMetrics(m_more->font()).horizontalAdvance(tr("%1 more").arg(m_items.size())) + 20;
  const int y = (kHeight - kButton) / 2;
  int x = head + 8;
  m_shown = 0;
  for (std::size_t i = 0; i < m_buttons.size(); ++i) {
    const int wide = m_buttons[i]->sizeHint().width();
    const bool last = i + 1 == m_items.size();
    if (x + wide + (last ? 0 : moreWidth) > width() - 8) break;
    m_buttons[i]->setGeometry(x, y, wide, kButton);
    x += wide + 4;
    ++m_shown;
  }
  for (std::size_t i = 0; i < m_buttons.size(); ++i) m_buttons[i]->setVisible(i < m_shown);
  m_more->setVisible(m_shown < m_items.size());
  m_more->setText(tr("%1 more").arg(m_items.size() - m_shown));
  m_more->setGeometry(x, y, moreWidth, kButton);
}

void UndatedStrip::openMenu() {
  QMenu menu(this);
  for (std::size_t i = m_shown; i < m_items.size(); ++i) {
    QAction* action = menu.addAction(iconOf(m_items[i]), m_items[i].title);
    connect(action, &QAction::triggered, this, [this, id = m_items[i].id] { emit incidentChosen(id); });
  }
  menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void UndatedStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), m_theme.surface);
  painter.fillRect(0, 0, width(), 1, m_theme.border);
  painter.setLayoutDirection(Qt::LeftToRight);  // under the lanes' headings, which stand left of the time axis
  const int head = static_cast<int>(timeline::headWidth(width()));
  painter.setFont(type::body());
  painter.setPen(m_theme.text);
  const QString name = tr("No date");
  painter.drawText(QRect(16, 0, head - 16, height()), Qt::AlignVCenter, name);
  const int used = QFontMetrics(painter.font()).horizontalAdvance(name) + 8;
  painter.setFont(type::small());
  painter.setPen(m_theme.textMuted);
  painter.drawText(QRect(16 + used, 0, head - 16 - used, height()), Qt::AlignVCenter, QString::number(m_items.size()));
}

}  // namespace collate::ui
