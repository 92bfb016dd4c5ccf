// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs, headers, scroll bars and progress bars of CollateStyle.
#include <QPainter>
#include <QStyleOption>
#include <QTabBar>
#include <algorithm>

#include "ui/style/collate_style.h"

namespace collate::ui {

// A tab is words on the bar; the chosen one has an accent line on the bar's hairline.
void CollateStyle::drawTab(const QStyleOption& option, QPainter& painter) const {
  const bool on = option.state & State_Selected;
  if (!on && (option.state & State_MouseOver) && (option.state & State_Enabled))
    painter.fillRect(option.rect.adjusted(2, 4, -2, -4), m_theme.pressed);
  if (on) painter.fillRect(QRect(option.rect.left() + 8, option.rect.bottom() - 1, option.rect.width() - 16, 2), m_theme.accent);
  if (option.state & State_HasFocus) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.focus, 2));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(3, 5, -3, -5), 4, 4);
    painter.restore();
  }
}

void CollateStyle::drawTabLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
  const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
  if (!tab) return QProxyStyle::drawControl(CE_TabBarTabLabel, option, painter, widget);
  const bool on = option->state & State_Selected;
  painter->save();
  painter->setFont(on ? type::strong() : type::body());
  const bool enabled = option->state & State_Enabled;
  painter->setPen(!enabled ? m_theme.textDisabled : on ? m_theme.text : m_theme.textMuted);
  const int edge = tab->text.isEmpty() ? 9 : 12;
  const QRect inner = tab->rect.adjusted(edge, 0, -edge, 0);
  int x = inner.left();
  if (!tab->icon.isNull()) {
    const QRect box(x, inner.center().y() - 7, 16, 16);
    tab->icon.paint(painter, visualRect(tab->direction, tab->rect, box), Qt::AlignCenter,
                    enabled ? QIcon::Normal : QIcon::Disabled, on ? QIcon::On : QIcon::Off);
    x += 22;
  }
  const QRect words(x, inner.top(), inner.right() - x + 1, inner.height());
  painter->drawText(visualRect(tab->direction, tab->rect, words), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextShowMnemonic,
                    tab->text);
  painter->restore();
}

// Fusion frames the row at hand in a darker line; here it is tinted as in any list.
void CollateStyle::drawMenuItem(const QStyleOption& option, QPainter& painter, const QWidget* widget) const {
  const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option);
  if (!item) return QProxyStyle::drawControl(CE_MenuItem, &option, &painter, widget);
  QStyleOptionMenuItem shown = *item;
  shown.state &= ~State_Selected;
  const bool chosen = option.state & State_Selected && option.state & State_Enabled;
  if (chosen && item->menuItemType != QStyleOptionMenuItem::Separator) painter.fillRect(option.rect, m_theme.selection);
  QProxyStyle::drawControl(CE_MenuItem, &shown, &painter, widget);
}

void CollateStyle::drawMenuBarItem(const QStyleOption& option, QPainter& painter) const {
  const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option);
  if (!item) return;
  painter.fillRect(option.rect, m_theme.window);
  if (option.state & (State_Selected | State_Sunken)) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.pressed);
    painter.drawRoundedRect(option.rect.adjusted(1, 2, -1, -2), 4, 4);
    painter.restore();
  }
  painter.setPen(option.state & State_Enabled ? m_theme.text : m_theme.textDisabled);
  painter.drawText(option.rect, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, item->text);
}

void CollateStyle::drawHeader(const QStyleOption& option, QPainter& painter) const {
  painter.fillRect(option.rect, m_theme.surfaceAlt);
  painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), m_theme.border);
}

void CollateStyle::drawHeaderLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
  const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
  if (!header) return QProxyStyle::drawControl(CE_HeaderLabel, option, painter, widget);
  painter->save();
  painter->setFont(type::small());
  painter->setPen(m_theme.textMuted);
  QRect rect = header->rect.adjusted(6, 0, -6, 0);
  if (header->sortIndicator != QStyleOptionHeader::None) {
    const QString sign =
        header->sortIndicator == QStyleOptionHeader::SortUp ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down");
    const QRect box(rect.right() - 11, rect.center().y() - 6, 12, 12);
    icon(sign, m_theme.textMuted).paint(painter, visualRect(header->direction, header->rect, box));
    rect.adjust(0, 0, -14, 0);
    rect = visualRect(header->direction, header->rect, rect);
  }
  const QString text = painter->fontMetrics().elidedText(header->text, Qt::ElideRight, rect.width());
  painter->drawText(rect, static_cast<int>(header->textAlignment | Qt::AlignVCenter), text);
  painter->restore();
}

void CollateStyle::drawScrollBar(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const {
  const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
  if (!bar) return;
  painter->fillRect(bar->rect, m_theme.surface);
  if (bar->maximum <= bar->minimum) return;
  const bool held = bar->activeSubControls & SC_ScrollBarSlider && bar->state & (State_Sunken | State_MouseOver);
  QRectF slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
  slider = slider.adjusted(2, 2, -2, -2);
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setPen(Qt::NoPen);
  painter->setBrush(held ? m_theme.textMuted : m_theme.borderStrong);
  const qreal radius = std::min(slider.width(), slider.height()) / 2;
  painter->drawRoundedRect(slider, radius, radius);
  painter->restore();
}

// A bar 5 px high in the middle of its place; without a known end it is full in a quiet tone.
void CollateStyle::drawProgress(const QStyleOption& option, QPainter& painter) const {
  const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(&option);
  if (!bar) return;
  QRectF groove(option.rect.left(), option.rect.center().y() - 2, option.rect.width(), 5);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(m_theme.sunken);
  painter.drawRoundedRect(groove, 2.5, 2.5);
  const int range = bar->maximum - bar->minimum;
  const qreal part = range > 0 ? static_cast<qreal>(bar->progress - bar->minimum) / range : 0.3;
  QRectF done = groove;
  done.setWidth(groove.width() * std::clamp(part, 0.0, 1.0));
  if (option.direction == Qt::RightToLeft) done.moveRight(groove.right());
  painter.setBrush(range > 0 ? m_theme.accent : m_theme.borderStrong);
  if (done.width() > 0) painter.drawRoundedRect(done, 2.5, 2.5);
  painter.restore();
}

}  // namespace collate::ui
