// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

#include "ui/style/theme.h"

class QLabel;
class QProgressBar;

namespace collate::ui {

class ElidedLabel;
class Session;

// The bar at the window's foot: whether everything is saved, what is selected, how far an import is, and that nothing leaves
// the computer.
class StatusLine : public QStatusBar {
  Q_OBJECT
 public:
  StatusLine(Session& session, const Theme& theme, QWidget* parent = nullptr);
  void setTheme(const Theme& theme);
  // Words that stand for some seconds where the selection stands: "Report written to ...".
  void say(const QString& message);
  // Whether anything is asked of the network; the map's tiles are, where they were switched on.
  void setOnline(bool online);

 signals:
  void progressClicked();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void settle();
  void settleSelection();
  QString selectionPath() const;

  Session& m_session;
  Theme m_theme;
  QLabel* m_savedIcon;
  QLabel* m_saved;
  ElidedLabel* m_path;
  QLabel* m_progressText;
  QProgressBar* m_progress;
  bool m_online = false;
  QLabel* m_offlineIcon;
  QLabel* m_offline;
  QLabel* m_counts;
};

}  // namespace collate::ui
