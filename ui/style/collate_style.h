// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

#include "ui/style/theme.h"

class QAbstractButton;
class QApplication;
class QStyleOptionToolButton;

namespace collate::ui {

// Fusion, drawn flat from the tokens of a Theme: buttons, fields, tabs, headers, rows, bars. It paints nothing that a palette
// could not carry but hairlines, focus rings and the primary button. Owned by the application once set.
class CollateStyle : public QProxyStyle {
  Q_OBJECT
 public:
  explicit CollateStyle(const Theme& theme);

  const Theme& theme() const { return m_theme; }
  // Widgets pick it up with the palette: applyTheme sets both.
  void setTheme(const Theme& theme) { m_theme = theme; }

  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
  void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
  void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                          const QWidget* widget) const override;
  int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
  int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const override;
  QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const override;
  QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
  QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                       const QWidget* widget) const override;
  void polish(QWidget* widget) override;
  using QProxyStyle::polish;

 private:
  void drawButton(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
  void drawButtonLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
  void drawField(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
  void drawToolButton(const QStyleOptionToolButton& option, QPainter& painter, const QWidget* widget) const;
  void drawMenuItem(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
  void drawMenuBarItem(const QStyleOption& option, QPainter& painter) const;
  void drawFrame(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
  void drawToolPanel(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
  void drawRow(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
  void drawFocus(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
  void drawCheck(const QStyleOption& option, QPainter& painter) const;
  void drawRadio(const QStyleOption& option, QPainter& painter) const;
  void drawTab(const QStyleOption& option, QPainter& painter) const;
  void drawTabLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
  void drawHeader(const QStyleOption& option, QPainter& painter) const;
  void drawHeaderLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
  void drawComboBox(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const;
  void drawComboLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
  void drawChoiceLabel(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
  void drawScrollBar(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const;
  void drawProgress(const QStyleOption& option, QPainter& painter) const;

  Theme m_theme;
};

// Gives every widget the theme's palette and, where the application's style is a CollateStyle, its tokens.
void applyTheme(QApplication& application, const Theme& theme);

// The one button of a place that goes on with the work: accent, white text. Others are plain.
void makePrimary(QAbstractButton* button, bool primary = true);
// 24 px instead of 28, in small type.
void makeSmall(QAbstractButton* button);
// A field whose words cannot be taken has a red edge; the place beside it says why.
void markInvalid(QWidget* field, bool invalid);
bool isPrimary(const QWidget* widget);
bool isSmall(const QWidget* widget);
bool isInvalid(const QWidget* widget);

}  // namespace collate::ui
