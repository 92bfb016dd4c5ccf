// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "ui/session/recent_cases.h"
#include "ui/style/theme.h"

class QLabel;

namespace collate::ui {

class ActionTable;
class DropArea;
class RecentList;

// What the window shows without a case: new, open, the sample; recent cases; a place to drop reports. A case that could not be
// opened is told of here.
class StartPage : public QWidget {
  Q_OBJECT
 public:
  StartPage(ActionTable& actions, const Theme& theme, QWidget* parent = nullptr);

  void setCases(std::vector<RecentCase> cases);
  // Gives the keyboard to the first of the recent cases, where there is one.
  void focusRecent();
  // Says what went wrong with `file`; an empty message takes it away.
  void showProblem(const QString& file, const QString& message);
  const QString& problem() const { return m_problemText; }
  void setTheme(const Theme& theme);

 signals:
  void caseChosen(const QString& file);
  void caseForgotten(const QString& file);

 private:
  QWidget* buildLeft(ActionTable& actions);
  QWidget* buildRight(ActionTable& actions);
  QWidget* buildSample(ActionTable& actions);
  QWidget* fact(const QString& iconName, const QString& text, QWidget* after = nullptr);

  Theme m_theme;
  RecentList* m_recent = nullptr;
  DropArea* m_drop = nullptr;
  QWidget* m_problem = nullptr;
  QLabel* m_problemIcon = nullptr;
  QLabel* m_problemFile = nullptr;
  QLabel* m_problemMessage = nullptr;
  QString m_problemText;
  std::vector<std::pair<QLabel*, QString>> m_facts;
};

}  // namespace collate::ui
