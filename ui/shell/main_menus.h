// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QMenu;
class QMenuBar;

namespace collate::ui {

class ActionTable;

// The menus that the window keeps hold of.
struct MainMenus {
  QMenu* recent = nullptr;       // filled anew each time it opens
  QMenu* caseMenu = nullptr;     // of the tool bar's case button
  QMenu* more = nullptr;         // of the tool bar's last button
  std::vector<QMenu*> needCase;  // hidden on the start page
};

MainMenus buildMenus(QMenuBar& bar, ActionTable& actions);

}  // namespace collate::ui
