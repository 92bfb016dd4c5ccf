// SPDX-License-Identifier: GPL-3.0-or-later
// What is drawn by whom, and how large; the drawing itself stands in style_controls.cpp and style_bars.cpp.
#include "ui/style/collate_style.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>
#include <QToolBar>
#include <QToolButton>
#include <algorithm>

namespace collate::ui {
namespace {

constexpr auto kPrimary = "collatePrimary";
constexpr auto kSmall = "collateSmall";
constexpr auto kInvalid = "collateInvalid";

constexpr int kControlHeight = 28;
constexpr int kSmallHeight = 24;
constexpr int kViewBarHeight = 36;
constexpr int kHeaderHeight = 28;
constexpr int kScrollBar = 10;

bool flag(const QWidget* widget, const char* name) { return widget && widget->property(name).toBool(); }

int controlHeight(const QWidget* widget, int lines) {
  const int token = isSmall(widget) ? kSmallHeight : kControlHeight;
  return std::max(token, lines + (isSmall(widget) ? 6 : 8));
}

// A tab is as wide as when it is chosen, so that choosing moves nothing.
QSize tabSize(const QStyleOptionTab& tab) {
  const QFontMetrics metrics(type::strong());
  if (tab.text.isEmpty()) return {16 + 2 * 9, std::max(kViewBarHeight, metrics.height() + 16)};
  int width = 24 + metrics.horizontalAdvance(tab.text) + 2;
  if (!tab.icon.isNull()) width += 16 + 6;
  if (tab.rightButtonSize.width() > 0) width += 8 + tab.rightButtonSize.width();
  return {width, std::max(kViewBarHeight, metrics.height() + 16)};
}

QSize toolButtonSize(const QStyleOptionToolButton& tool, const QWidget* widget) {
  const bool iconOnly = tool.toolButtonStyle == Qt::ToolButtonIconOnly || tool.text.isEmpty();
  const int height = controlHeight(widget, iconOnly ? 0 : tool.fontMetrics.height());
  if (iconOnly) return {height, height};
  const bool menu = tool.features & QStyleOptionToolButton::HasMenu;
  const bool hasIcon = tool.toolButtonStyle != Qt::ToolButtonTextOnly && !tool.icon.isNull();
  const int text = tool.fontMetrics.size(Qt::TextShowMnemonic, tool.text).width() + 2;
  return {text + (hasIcon ? 16 + 6 : 0) + (menu ? 16 + 4 : 0) + (isSmall(widget) ? 14 : 20), height};
}

}  // namespace

void makePrimary(QAbstractButton* button, bool primary) {
  button->setProperty(kPrimary, primary);
  button->update();
}
void makeSmall(QAbstractButton* button) {
  button->setProperty(kSmall, true);
  button->setFont(type::small());
}
void markInvalid(QWidget* field, bool invalid) {
  field->setProperty(kInvalid, invalid);
  field->update();
}
bool isPrimary(const QWidget* widget) { return flag(widget, kPrimary); }
bool isSmall(const QWidget* widget) { return flag(widget, kSmall); }
bool isInvalid(const QWidget* widget) { return flag(widget, kInvalid); }

void applyTheme(QApplication& application, const Theme& theme) {
  if (auto* style = dynamic_cast<CollateStyle*>(application.style())) style->setTheme(theme);
  application.setPalette(theme.palette());
}

CollateStyle::CollateStyle(const Theme& theme) : QProxyStyle(QStyleFactory::create("Fusion")), m_theme(theme) {}

void CollateStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const {
  switch (element) {
    case PE_PanelButtonCommand: return drawButton(*option, *painter, widget);
    case PE_PanelLineEdit:
      // A line edit without a frame stands in a field that draws its own.
      if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
        drawField(*option, *painter, widget);
      return;
    case PE_PanelButtonTool: return drawToolPanel(*option, *painter, widget);
    case PE_PanelItemViewRow: return;
    case PE_IndicatorHeaderArrow: return;  // stands in the label
    case PE_PanelItemViewItem: return drawRow(*option, *painter, widget);
    case PE_FrameFocusRect: return drawFocus(*option, *painter, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return drawCheck(*option, *painter);
    case PE_IndicatorRadioButton: return drawRadio(*option, *painter);
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_FrameDockWidget:
    case PE_PanelMenuBar:
    case PE_PanelToolBar: return;
    case PE_FrameDefaultButton: return;
    case PE_IndicatorDockWidgetResizeHandle: return painter->fillRect(option->rect, m_theme.border);
    case PE_PanelStatusBar:
      painter->fillRect(option->rect, m_theme.window);
      return painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), m_theme.border);
    case PE_PanelScrollAreaCorner: return painter->fillRect(option->rect, m_theme.surface);
    case PE_Frame: return drawFrame(*option, *painter, widget);
    case PE_PanelTipLabel:
      painter->setPen(m_theme.borderStrong);
      painter->setBrush(m_theme.surface);
      return painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    case PE_IndicatorArrowDown: {
      const int size = std::min({option->rect.width(), option->rect.height(), 14});
      QRect box(0, 0, size, size);
      box.moveCenter(option->rect.center());
      return icon("chevron-down", m_theme.textMuted).paint(painter, box);
    }
    case PE_IndicatorArrowRight:
    case PE_IndicatorArrowLeft: {  // of a menu in a menu
      QRect box(0, 0, 14, 14);
      box.moveCenter(option->rect.center());
      const bool leads = (element == PE_IndicatorArrowRight) != QApplication::isRightToLeft();  // icons turn with the window
      return icon(leads ? "chevron-right" : "chevron-left", m_theme.textMuted).paint(painter, box);
    }
    default: return QProxyStyle::drawPrimitive(element, option, painter, widget);
  }
}

void CollateStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
  switch (element) {
    case CE_PushButtonLabel: return drawButtonLabel(option, painter, widget);
    case CE_ComboBoxLabel: return drawComboLabel(option, painter, widget);
    case CE_RadioButtonLabel:
    case CE_CheckBoxLabel: return drawChoiceLabel(element, option, painter, widget);
    case CE_TabBarTabShape: return drawTab(*option, *painter);
    case CE_TabBarTabLabel: return drawTabLabel(option, painter, widget);
    case CE_HeaderSection: return drawHeader(*option, *painter);
    case CE_HeaderEmptyArea: return drawHeader(*option, *painter);
    case CE_HeaderLabel: return drawHeaderLabel(option, painter, widget);
    case CE_Splitter: return painter->fillRect(option->rect, m_theme.border);
    case CE_ToolBar:
      painter->fillRect(option->rect, m_theme.window);
      return painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), m_theme.border);
    case CE_MenuBarItem: return drawMenuBarItem(*option, *painter);
    case CE_MenuItem: return drawMenuItem(*option, *painter, widget);
    case CE_MenuBarEmptyArea: return painter->fillRect(option->rect, m_theme.window);
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel: return;
    case CE_ProgressBarContents: return drawProgress(*option, *painter);
    default: return QProxyStyle::drawControl(element, option, painter, widget);
  }
}

void CollateStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                      const QWidget* widget) const {
  if (control == CC_ComboBox) return drawComboBox(option, painter, widget);
  if (control == CC_ScrollBar) return drawScrollBar(option, painter, widget);
  const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
  const bool split = tool && (tool->features & QStyleOptionToolButton::MenuButtonPopup);
  if (control == CC_ToolButton && tool && !split) return drawToolButton(*tool, *painter, widget);
  QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int CollateStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
  switch (metric) {
    // Room for the ring of a field that has the focus; a frame of one pixel would show half of it.
    case PM_DefaultFrameWidth:
      if (qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget)) return 2;
      return QProxyStyle::pixelMetric(metric, option, widget);
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent: return 1;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize: return 16;
    case PM_ToolBarFrameWidth:
    case PM_ToolBarItemMargin:
    case PM_DockWidgetFrameWidth:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarVMargin:
    case PM_MenuBarPanelWidth: return 0;
    case PM_ToolBarItemSpacing: return 2;
    case PM_MenuBarHMargin: return 4;
    case PM_MenuBarItemSpacing: return 0;
    case PM_TabBarTabHSpace: return 24;
    case PM_TabBarTabVSpace: return 12;
    case PM_ScrollBarExtent: return kScrollBar;
    case PM_ScrollBarSliderMin: return 32;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 14;
    case PM_RadioButtonLabelSpacing:
    case PM_CheckBoxLabelSpacing: return 8;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return 3;
    case PM_MenuButtonIndicator: return 14;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
  }
}

int CollateStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const {
  switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ShowDecorationSelected: return hint == SH_ItemView_ShowDecorationSelected ? 1 : 0;
    case SH_ToolTip_WakeUpDelay: return 500;
    case SH_TabBar_Alignment: return Qt::AlignLeading;
    case SH_TabBar_ElideMode: return Qt::ElideNone;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
  }
}

QSize CollateStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                     const QWidget* widget) const {
  switch (type) {
    case CT_PushButton: {
      const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
      if (!button) break;
      // Measured in the weight it will be drawn in.
      const QFontMetrics metrics(isPrimary(widget) ? type::strong() : widget ? widget->font() : type::body());
      const int text = metrics.size(Qt::TextShowMnemonic, button->text).width();
      const int withIcon = button->icon.isNull() ? 0 : button->iconSize.width() + (text > 0 ? 6 : 0);
      const int padding = isSmall(widget) ? 18 : 26;
      return {text + withIcon + padding, controlHeight(widget, metrics.height())};
    }
    case CT_LineEdit:
      if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth == 0) break;
      return {size.width() + 12, controlHeight(widget, option->fontMetrics.height())};
    case CT_ComboBox: return {size.width() + 36, controlHeight(widget, option->fontMetrics.height())};
    case CT_ToolButton:
      if (const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option)) return toolButtonSize(*tool, widget);
      break;
    case CT_MenuBarItem: {
      const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
      if (!item) break;
      return {item->fontMetrics.size(Qt::TextShowMnemonic, item->text).width() + 18,
              std::max(28, item->fontMetrics.height() + 10)};
    }
    case CT_HeaderSection: {
      const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
      return {base.width() + 12, std::max(kHeaderHeight, option->fontMetrics.height() + 10)};
    }
    case CT_TabBarTab:
      if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) return tabSize(*tab);
      break;
    case CT_MenuItem: {
      const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
      const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
      if (item && item->menuItemType == QStyleOptionMenuItem::Separator) return base;
      return {base.width() + 8, std::max(base.height(), 26)};
    }
    default: break;
  }
  return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect CollateStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
  switch (element) {
    case SE_PushButtonContents: return option->rect.adjusted(2, 2, -2, -2);
    case SE_PushButtonFocusRect: return option->rect;
    case SE_LineEditContents: {
      const QRect base = QProxyStyle::subElementRect(element, option, widget);
      const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
      return frame && frame->lineWidth > 0 ? base.adjusted(4, 0, -4, 0) : base;
    }
    case SE_ProgressBarContents:
    case SE_ProgressBarGroove: return option->rect;
    default: return QProxyStyle::subElementRect(element, option, widget);
  }
}

QRect CollateStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                                   const QWidget* widget) const {
  if (control == CC_ComboBox && sub == SC_ComboBoxEditField)
    return visualRect(option->direction, option->rect, option->rect.adjusted(8, 1, -26, -1));
  if (control == CC_ComboBox && sub == SC_ComboBoxArrow)
    return visualRect(option->direction, option->rect, option->rect.adjusted(option->rect.width() - 24, 0, -4, 0));
  if (control == CC_ScrollBar && (sub == SC_ScrollBarAddLine || sub == SC_ScrollBarSubLine)) return {};
  if (control == CC_ScrollBar && sub == SC_ScrollBarGroove) return option->rect;
  if (control == CC_ScrollBar && (sub == SC_ScrollBarSlider || sub == SC_ScrollBarAddPage || sub == SC_ScrollBarSubPage)) {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (!bar) return {};
    const bool flat = bar->orientation == Qt::Horizontal;
    const int length = flat ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    if (range <= 0) return sub == SC_ScrollBarSlider ? bar->rect : QRect();
    const int fit = static_cast<int>(qint64(bar->pageStep) * length / (range + bar->pageStep));
    const int slider = std::clamp(fit, std::min(32, length), length);
    const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    const auto part = [&](int from, int extent) {
      return flat ? QRect(bar->rect.x() + from, bar->rect.y(), extent, bar->rect.height())
                  : QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), extent);
    };
    if (sub == SC_ScrollBarSlider) return part(at, slider);
    return sub == SC_ScrollBarSubPage ? part(0, at) : part(at + slider, length - at - slider);
  }
  return QProxyStyle::subControlRect(control, option, sub, widget);
}

void CollateStyle::polish(QWidget* widget) {
  QProxyStyle::polish(widget);
  const bool hovers = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
                      qobject_cast<QTabBar*>(widget) || qobject_cast<QLineEdit*>(widget);
  if (hovers) widget->setAttribute(Qt::WA_Hover);
  if (auto* view = qobject_cast<QAbstractItemView*>(widget)) view->viewport()->setAttribute(Qt::WA_Hover);
}

}  // namespace collate::ui
