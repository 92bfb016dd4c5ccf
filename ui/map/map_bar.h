// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/style/theme.h"

class QLabel;
class QToolButton;

namespace collate::ui {

class ElidedLabel;

// The bar over the map: the time range that the timeline set, with a way to clear it, and how many incidents are in sight.
class MapBar : public QWidget {
  Q_OBJECT
 public:
  explicit MapBar(const Theme& theme, QWidget* parent = nullptr);
  void setTheme(const Theme& theme);
  void setRange(const QString& words);  // empty: all of time
  void setShown(std::size_t shown, std::size_t all);
  QString countText() const;

 signals:
  void rangeCleared();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Theme m_theme;
  QWidget* m_chip;
  QLabel* m_icon;
  QLabel* m_range;
  QToolButton* m_clear;
  QLabel* m_from;
  QLabel* m_count;
};

}  // namespace collate::ui
