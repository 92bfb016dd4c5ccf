// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QWidget>

#include "ui/commands/action_table.h"
#include "ui/style/theme.h"

class QMenu;
class QToolButton;

namespace collate::ui {

// A button that looks like a field and opens the search.
class SearchButton : public QAbstractButton {
  Q_OBJECT
 public:
  SearchButton(const Theme& theme, QWidget* parent = nullptr);
  void setTheme(const Theme& theme);
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Theme m_theme;
};

// What stands in the window's one tool bar: the case, history and undo, the search field in the window's middle, import, report
// and the rest.
class ToolRow : public QWidget {
  Q_OBJECT
 public:
  ToolRow(ActionTable& actions, QMenu* caseMenu, QMenu* moreMenu, const Theme& theme, QWidget* parent = nullptr);

  void setCaseName(const QString& name);
  void setTheme(const Theme& theme);
  QSize sizeHint() const override;

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  QToolButton* button(Command command, Qt::ToolButtonStyle style);
  void arrange();

  ActionTable& m_actions;
  Theme m_theme;
  QToolButton* m_case;
  QWidget* m_start;  // case, history, undo
  QWidget* m_end;    // import, report, more
  SearchButton* m_search;
  QString m_caseName;
};

}  // namespace collate::ui
