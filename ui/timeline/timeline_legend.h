// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/style/theme.h"

namespace collate::ui {

// Signs of the timeline with their words, at the trailing end. Where there is little room the last ones are left out; the
// tool tip names them all.
class TimelineLegend : public QWidget {
  Q_OBJECT
 public:
  explicit TimelineLegend(const Theme& theme, QWidget* parent = nullptr);
  void setTheme(const Theme& theme);
  QSize sizeHint() const override { return {520, 24}; }
  QSize minimumSizeHint() const override { return {0, 24}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  enum class Key { Range, Published, Contradiction, OneAccount, Compatible, Agree };
  void paintSign(QPainter& painter, Key key, QPointF at) const;
  static QString wordOf(Key key);
  static double signWidth(Key key);

  Theme m_theme;
};

}  // namespace collate::ui
