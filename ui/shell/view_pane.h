// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>

#include "ui/style/theme.h"

class QStackedLayout;
class QTabBar;
class QHBoxLayout;
class QToolButton;

namespace collate::ui {

enum class ViewKind { Reader, Timeline, Map, Conflicts };
inline constexpr std::size_t kViewCount = 4;

// One working view with its tools. Both are owned by the center and stand in one pane at a time.
struct View {
  QWidget* widget = nullptr;
  QWidget* tools = nullptr;  // may be null
};

// A bar of four tabs with the tools of the shown view at its end, over that view. Asks to show another view; the center decides,
// since a view stands in one pane only.
class ViewPane : public QWidget {
  Q_OBJECT
 public:
  ViewPane(const Theme& theme, QWidget* parent = nullptr);

  void display(ViewKind kind, const View& view);
  ViewKind kind() const { return m_kind; }
  void setTheme(const Theme& theme);
  QToolButton* splitButton() const { return m_split; }

 signals:
  void asked(ViewKind kind);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void fillTabs();
  void settleKeys();
  enum class Naming { All, Chosen, None };
  void settleTabs();
  void name(Naming naming);

  Theme m_theme;
  ViewKind m_kind = ViewKind::Reader;
  QTabBar* m_tabs;
  QHBoxLayout* m_bar;
  QHBoxLayout* m_tools;
  QStackedLayout* m_stack;
  QToolButton* m_split;
  QWidget* m_shownTools = nullptr;
};

}  // namespace collate::ui
