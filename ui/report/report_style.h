// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

#include "ui/style/theme.h"

// Type and measures of the PDF. All measures are points but for fonts, which are set in device dots.
namespace collate::ui::report {

inline constexpr int kResolution = 1200;            // of the QPdfWriter
inline constexpr qreal kDots = kResolution / 72.0;  // device dots in a point

struct TextStyle {
  QFont font;  // pixel size in device dots
  qreal line = 0;
  QColor ink;

  TextStyle in(const QColor& color) const;
};

// Rules of a page: 0.75 pt under heads, 0.5 pt between rows.
inline constexpr qreal kRule = 0.75;
inline constexpr qreal kHairline = 0.5;
inline constexpr qreal kIcon = 8.5;

struct ReportStyle {
  Theme theme;
  TextStyle title, head, finding, number, lead, text, strong, kicker;
  TextStyle table, tableStrong, tableHead, small, running, ref, hash;
  TextStyle passage, passageArabic, passageSmall, passageSmallArabic, chart, chartStrong;
  QColor hairline, rule, shade;

  const TextStyle& passageFor(bool rightToLeft) const { return rightToLeft ? passageArabic : passage; }
  const TextStyle& smallPassageFor(bool rightToLeft) const { return rightToLeft ? passageSmallArabic : passageSmall; }

  // Always the light theme: paper is white.
  static Result<ReportStyle> load();
};

// Where things stand on a page.
struct PageFrame {
  qreal width = 595;
  qreal height = 842;
  qreal margin = 54;    // 19 mm
  qreal headLine = 33;  // top of the running head
  qreal headRule = 49.5;
  qreal top = 66;
  qreal bottom = 785;  // of the content
  qreal footRule = 795.5;
  qreal footLine = 801.5;

  qreal contentWidth() const { return width - 2 * margin; }
  qreal contentHeight() const { return bottom - top; }
  static PageFrame a4() { return {}; }
  static PageFrame letter() { return {612, 792, 54, 33, 49.5, 66, 735, 745.5, 751.5}; }
};

}  // namespace collate::ui::report
