// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/style/theme.h"

namespace collate::ui {

// Shapes, rings and the area sign with their words.
class MapLegend : public QWidget {
  Q_OBJECT
 public:
  explicit MapLegend(const Theme& theme, QWidget* parent = nullptr);
  void setTheme(const Theme& theme);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void paintHeading(QPainter& painter) const;
  void paintShapes(QPainter& painter, double& y) const;
  void paintRings(QPainter& painter, double& y) const;
  void paintArea(QPainter& painter, double& y) const;
  void paintWord(QPainter& painter, double y, const QString& word) const;

  Theme m_theme;
};

}  // namespace collate::ui
