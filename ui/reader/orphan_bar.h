// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QWidget>
#include <vector>

#include "ui/session/orphans.h"
#include "ui/style/theme.h"

namespace collate::ui {

// The strip above the text that says how many notes and decisions have no place any more; opens to list them, each with a way to
// delete it. Not there where there are none.
class OrphanBar : public QWidget {
  Q_OBJECT
 public:
  explicit OrphanBar(const Theme& theme, QWidget* parent = nullptr);

  void setTheme(const Theme& theme);
  void setOrphans(std::vector<Orphan> orphans);
  void setEditable(bool editable);
  void setOpen(bool open);
  bool isOpen() const { return !m_list->isHidden(); }

 signals:
  void removed(const collate::ui::Orphan& orphan);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void fill();
  void settleHeight();
  QWidget* rowOf(const Orphan& orphan);

  Theme m_theme;
  std::vector<Orphan> m_orphans;
  bool m_editable = true;
  QLabel* m_sign;
  QToolButton* m_head;
  QScrollArea* m_list;
};

}  // namespace collate::ui
