// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

class QMenu;

namespace collate::ui {

class Session;

// What can be done to an incident's grouping: merge it with another, split an account off, move one elsewhere. Of many incidents
// those nearest in the list are offered, which are nearest in time.
void fillGroupingMenu(QMenu& menu, Session& session, IncidentId incident);

}  // namespace collate::ui
