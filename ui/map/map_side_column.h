// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/models/map_side_model.h"
#include "ui/style/theme.h"

class QLabel;
class QToolButton;

namespace collate::ui {

class MapLegend;
class MapSideList;

// What stands beside the map: the list of what it does not show, and the legend. Under a narrow map it is a line that says how
// many these are, with the legend behind a button, and the list only where there are some.
class MapSideColumn : public QWidget {
  Q_OBJECT
 public:
  MapSideColumn(MapSideModel& model, const Theme& theme, QWidget* parent = nullptr);
  void setTheme(const Theme& theme);
  void setUnder(bool under);  // rather than beside the map
  bool isFolded() const;
  // Follows the model: unfolds where there is something to list. Whether that changed how much room there is for the map.
  bool follow();
  MapSideList& list() const { return *m_list; }
  QToolButton* legendButton() const { return m_button; }

 private:
  void settle();

  MapSideModel& m_model;
  QWidget* m_line;
  QLabel* m_words;
  QToolButton* m_button;
  MapSideList* m_list;
  MapLegend* m_legend;
  MapLegend* m_sheet;  // the legend behind the button
  bool m_under = false;
  bool m_any = false;  // something is listed
};

}  // namespace collate::ui
