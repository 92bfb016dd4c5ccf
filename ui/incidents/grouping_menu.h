// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/model/incident.h"

class QMenu;

namespace collate::ui {

class Session;

// Adds what the analyst can do to how accounts are grouped into `incident`: merge it with one near it, keep it apart from one
// that is perhaps the same, split an account off, move one to an incident near it. Adds nothing to a case that only can be looked
// at.
void fillGroupingMenu(QMenu& menu, Session& session, IncidentId incident);

// The same for several: make one of them, keep them apart, confirm what was read of them. For two it shows above what speaks for
// their being one event and what against it.
void fillBulkMenu(QMenu& menu, Session& session, std::span<const IncidentId> incidents);

// Where the account may go, each with the reasons in its own menu; `to` alone where it is told, an id of 0 for one of its own.
void fillMoveMenu(QMenu& menu, Session& session, AccountRef account);
void fillMoveMenu(QMenu& menu, Session& session, AccountRef account, IncidentId to);

}  // namespace collate::ui
