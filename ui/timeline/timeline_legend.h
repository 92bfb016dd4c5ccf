// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/style/theme.h"

class QToolButton;

namespace collate::ui {

// Signs of the timeline with their words, at the trailing end. Where there is no room for all, a button shows them in a sheet.
class TimelineLegend : public QWidget {
  Q_OBJECT
 public:
  explicit TimelineLegend(const Theme& theme, QWidget* parent = nullptr);
  void setTheme(const Theme& theme);
  QToolButton* button() const { return m_button; }
  QSize sizeHint() const override { return {520, 24}; }
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  Theme m_theme;
  QToolButton* m_button;
};

}  // namespace collate::ui
