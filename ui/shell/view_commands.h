// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/action_table.h"
#include "ui/session/session.h"
#include "ui/shell/center.h"
#include "ui/shell/inspector.h"

namespace collate::ui {

struct ViewCommandParts {
  ActionTable& actions;
  Session& session;
  Center& center;
  Inspector& inspector;
};

// Says what each command about views, selection and claims does. The parts must outlive the actions.
void connectViewCommands(const ViewCommandParts& parts);

}  // namespace collate::ui
