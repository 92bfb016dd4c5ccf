// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/models/timeline_items.h"
#include "ui/style/theme.h"

class QToolButton;

namespace collate::ui {

// Incidents that no axis can hold, by name and with a count: as many as fit, the others in a menu. Hidden when there is none.
class UndatedStrip : public QWidget {
  Q_OBJECT
 public:
  explicit UndatedStrip(const Theme& theme, QWidget* parent = nullptr);
  void setTheme(const Theme& theme);
  void setItems(std::vector<TimelineItems::Undated> items);
  void setSelected(IncidentId id);

 signals:
  void incidentChosen(IncidentId id);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void fill();
  QToolButton* buttonFor(const TimelineItems::Undated& item);
  void openMenu();
  QIcon iconOf(const TimelineItems::Undated& item) const;

  Theme m_theme;
  std::vector<TimelineItems::Undated> m_items;
  std::vector<QToolButton*> m_buttons;
  QToolButton* m_more;
  std::size_t m_shown = 0;
  IncidentId m_selected;
};

}  // namespace collate::ui
