// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons, fields, indicators, rows and the focus ring of CollateStyle.
#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTextEdit>
#include <algorithm>

#include "ui/style/collate_style.h"

namespace collate::ui {
namespace {

constexpr qreal kRadius = 4;
constexpr int kSelectionBar = 3;

void fillRounded(QPainter& p, const QRectF& rect, const QColor& fill, const QColor& edge, qreal width = 1) {
  p.save();
  p.setRenderHint(QPainter::Antialiasing);
  p.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
  p.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
  const qreal inset = edge.isValid() ? width / 2 : 0;
  p.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
  p.restore();
}

// "&Open" as it is read: Open.
QString withoutMnemonic(const QString& text) {
  QString plain;
  for (qsizetype i = 0; i < text.size(); ++i) {
    if (text[i] == u'&' && ++i == text.size()) break;
    plain += text[i];
  }
  return plain;
}

}  // namespace

void CollateStyle::drawButton(const QStyleOption& option, QPainter& painter, const QWidget* widget) const {
  const bool enabled = option.state & State_Enabled;
  const bool over = enabled && (option.state & State_MouseOver);
  const bool down = option.state & (State_Sunken | State_On);
  const QRectF rect = option.rect;
  if (!enabled) return fillRounded(painter, rect, isPrimary(widget) ? m_theme.sunken : m_theme.surface, m_theme.border);
  if (isPrimary(widget)) {
    const QColor fill = down ? m_theme.accent.darker(116) : over ? m_theme.accentHover : m_theme.accent;
    return fillRounded(painter, rect, fill, fill);
  }
  fillRounded(painter, rect, down ? m_theme.pressed : over ? m_theme.hover : m_theme.surface, m_theme.borderStrong);
}

void CollateStyle::drawButtonLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
  const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
  if (!button) return QProxyStyle::drawControl(CE_PushButtonLabel, option, painter, widget);
  const bool enabled = option->state & State_Enabled;
  painter->save();
  if (isPrimary(widget)) painter->setFont(type::strong());
  const QColor ink = !enabled ? m_theme.textDisabled : isPrimary(widget) ? m_theme.textOnAccent : m_theme.text;
  painter->setPen(ink);
  const QFontMetrics metrics = painter->fontMetrics();
  const int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine;
  const QString plain = withoutMnemonic(button->text);  // elidedText() would measure the sign
  const int text = metrics.horizontalAdvance(plain);
  const int glyph = button->icon.isNull() ? 0 : button->iconSize.width();
  const int gap = glyph > 0 && text > 0 ? 6 : 0;
  QRect content(0, 0, std::min(glyph + gap + text, button->rect.width() - 6), button->rect.height());
  content.moveCenter(button->rect.center());
  if (glyph > 0) {
    const QRect box(content.left(), content.center().y() - glyph / 2, glyph, glyph);
    button->icon.paint(painter, visualRect(button->direction, content, box), Qt::AlignCenter,
                       enabled ? QIcon::Normal : QIcon::Disabled);
  }
  const QRect words = visualRect(button->direction, content, content.adjusted(glyph + gap, 0, 0, 0));
  painter->drawText(words, flags, metrics.elidedText(plain, Qt::ElideRight, words.width() + 1));
  painter->restore();
}

void CollateStyle::drawField(const QStyleOption& option, QPainter& painter, const QWidget* widget) const {
  if (!(option.state & State_Enabled)) return fillRounded(painter, option.rect, m_theme.window, m_theme.border);
  if (isInvalid(widget)) return fillRounded(painter, option.rect, m_theme.surface, m_theme.problem, 2);
  const bool focus = option.state & State_HasFocus;
  fillRounded(painter, option.rect, m_theme.surface, focus ? m_theme.focus : m_theme.borderStrong, focus ? 2 : 1);
}

void CollateStyle::drawToolPanel(const QStyleOption& option, QPainter& painter, const QWidget*) const {
  if (!(option.state & State_Enabled)) return;
  if (option.state & State_Sunken) return fillRounded(painter, option.rect, m_theme.pressed, {});
  if (option.state & State_On) return fillRounded(painter, option.rect, m_theme.accentSoft, m_theme.accent);
  if (option.state & State_MouseOver) fillRounded(painter, option.rect, m_theme.pressed, {});
}

// Icon and words from the leading edge, a chevron at the end where it opens a menu; an icon alone stands in the middle.
void CollateStyle::drawToolButton(const QStyleOptionToolButton& option, QPainter& painter, const QWidget* widget) const {
  const bool enabled = option.state & State_Enabled;
  if (option.state & State_AutoRaise)
    drawToolPanel(option, painter, widget);
  else
    drawButton(option, painter, nullptr);
  const auto placed = [&](const QRect& r) { return visualRect(option.direction, option.rect, r); };
  const auto mode = enabled ? QIcon::Normal : QIcon::Disabled;
  const int middle = option.rect.top() + option.rect.height() / 2;
  const bool words = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
  const int size =
      option.icon.isNull() || option.toolButtonStyle == Qt::ToolButtonTextOnly ? 0 : std::min(option.iconSize.width(), 16);
  if (!words) {
    const QRect box(option.rect.left() + (option.rect.width() - size) / 2, middle - size / 2, size, size);
    return option.icon.paint(&painter, box, Qt::AlignCenter, mode, option.state & State_On ? QIcon::On : QIcon::Off);
  }
  int left = option.rect.left() + (isSmall(widget) ? 7 : 10);
  int right = option.rect.right() + 1 - (isSmall(widget) ? 7 : 10);
  if (option.features & QStyleOptionToolButton::HasMenu) {
    icon("chevron-down", enabled ? m_theme.textMuted : m_theme.textDisabled)
        .paint(&painter, placed({right - 16, middle - 8, 16, 16}));
    right -= 20;
  }
  if (size > 0) {
    option.icon.paint(&painter, placed({left, middle - size / 2, size, size}), Qt::AlignCenter, mode);
    left += size + 6;
  }
  painter.save();
  painter.setFont(option.font);
  painter.setPen(enabled ? m_theme.text : m_theme.textDisabled);
  const QRect box(left, option.rect.top(), right - left, option.rect.height());
  // With nothing beside them words stand in the middle, as on any button that was made wider than they are.
  const bool alone = size == 0 && !(option.features & QStyleOptionToolButton::HasMenu);
  const auto align = alone ? Qt::AlignCenter : Qt::AlignVCenter | visualAlignment(option.direction, Qt::AlignLeft);
  const QString shown = painter.fontMetrics().elidedText(option.text, Qt::ElideRight, box.width() + 1, Qt::TextHideMnemonic);
  painter.drawText(placed(box), static_cast<int>(align) | Qt::TextHideMnemonic | Qt::TextSingleLine, shown);
  painter.restore();
}

void CollateStyle::drawFrame(const QStyleOption& option, QPainter& painter, const QWidget* widget) const {
  const bool field = qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
  if (field) return drawField(option, painter, widget);
  painter.setPen(m_theme.border);
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
}

void CollateStyle::drawRow(const QStyleOption& option, QPainter& painter, const QWidget* widget) const {
  const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option);
  if (!item) return;
  if (item->backgroundBrush.style() != Qt::NoBrush) painter.fillRect(option.rect, item->backgroundBrush);
  if (option.state & State_Selected) {
    // A list without the keyboard still shows what is chosen; only a window in the background pales.
    const bool active = widget ? widget->isActiveWindow() : bool(option.state & State_Active);
    painter.fillRect(option.rect, active ? m_theme.selection : m_theme.selectionInactive);
    const bool first = item->viewItemPosition == QStyleOptionViewItem::Beginning ||
                       item->viewItemPosition == QStyleOptionViewItem::OnlyOne ||
                       item->viewItemPosition == QStyleOptionViewItem::Invalid;
    if (!first) return;
    const QRect bar(option.rect.left(), option.rect.top(), kSelectionBar, option.rect.height());
    painter.fillRect(visualRect(option.direction, option.rect, bar), active ? m_theme.accent : m_theme.borderStrong);
  } else if (option.state & State_MouseOver) {
    painter.fillRect(option.rect, m_theme.hover);
  }
}

// Inside a row or cell; outside of a control, where the ring is the focus frame's (focus_ring.h).
void CollateStyle::drawFocus(const QStyleOption& option, QPainter& painter, const QWidget* widget) const {
  const bool inView = qobject_cast<const QAbstractItemView*>(widget);
  if (!inView) return;
  painter.save();
  QPen pen(m_theme.focus, 2);
  pen.setJoinStyle(Qt::MiterJoin);
  painter.setPen(pen);
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
  painter.restore();
}

void CollateStyle::drawCheck(const QStyleOption& option, QPainter& painter) const {
  QRect box(0, 0, 14, 14);
  box.moveCenter(option.rect.center());
  const bool enabled = option.state & State_Enabled;
  if (!(option.state & (State_On | State_NoChange)))
    return fillRounded(painter, box, enabled ? m_theme.surface : m_theme.window, enabled ? m_theme.borderStrong : m_theme.border);
  const QColor fill = enabled ? m_theme.accent : m_theme.borderStrong;
  fillRounded(painter, box, fill, fill);
  const QString sign = option.state & State_NoChange ? QStringLiteral("minus") : QStringLiteral("check");
  icon(sign, m_theme.textOnAccent).paint(&painter, box.adjusted(1, 1, -1, -1));
}

void CollateStyle::drawRadio(const QStyleOption& option, QPainter& painter) const {
  QRectF box(0, 0, 14, 14);
  box.moveCenter(QRectF(option.rect).center());
  const bool enabled = option.state & State_Enabled;
  const bool on = option.state & State_On;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const QColor edge = !enabled ? m_theme.border : on ? m_theme.accent : m_theme.borderStrong;
  painter.setPen(QPen(edge, 1.5));
  painter.setBrush(m_theme.surface);
  painter.drawEllipse(box.adjusted(0.75, 0.75, -0.75, -0.75));
  if (on) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(edge);
    painter.drawEllipse(box.center(), 3.4, 3.4);
  }
  painter.restore();
}

void CollateStyle::drawComboBox(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const {
  const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
  if (!combo) return;
  const bool enabled = option->state & State_Enabled;
  const bool focus = option->state & State_HasFocus;
  const bool over = enabled && (option->state & State_MouseOver);
  const QColor fill = !enabled ? m_theme.window : over ? m_theme.hover : m_theme.surface;
  const QColor edge = !enabled ? m_theme.border : focus ? m_theme.focus : m_theme.borderStrong;
  fillRounded(*painter, option->rect, fill, edge, focus ? 2 : 1);
  QRect arrow(0, 0, 16, 16);
  arrow.moveCenter(subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget).center());
  icon("chevron-down", enabled ? m_theme.textMuted : m_theme.textDisabled).paint(painter, arrow);
}

// Words that find no room end in an ellipsis, where Fusion cuts them in mid letter.
void CollateStyle::drawComboLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
  const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
  if (!combo || combo->editable) return QProxyStyle::drawControl(CE_ComboBoxLabel, option, painter, widget);
  QStyleOptionComboBox shown = *combo;
  const int icon = combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + 4;
  const int room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() - icon - 4;
  shown.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room);
  QProxyStyle::drawControl(CE_ComboBoxLabel, &shown, painter, widget);
}

void CollateStyle::drawChoiceLabel(ControlElement element, const QStyleOption* option, QPainter* painter,
                                   const QWidget* widget) const {
  const auto* choice = qstyleoption_cast<const QStyleOptionButton*>(option);
  if (!choice) return QProxyStyle::drawControl(element, option, painter, widget);
  QStyleOptionButton shown = *choice;
  const int icon = choice->icon.isNull() ? 0 : choice->iconSize.width() + 4;
  shown.text = choice->fontMetrics.elidedText(choice->text, Qt::ElideRight, choice->rect.width() - icon, Qt::TextShowMnemonic);
  QProxyStyle::drawControl(element, &shown, painter, widget);
}

}  // namespace collate::ui
