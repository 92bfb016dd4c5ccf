// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <optional>
#include <vector>

#include "core/model/incident.h"

namespace collate::ui {

// What is dragged onto an incident: other incidents, or one account. Means something in the window that it was taken up in, as
// long as the case does not change.
struct Dragged {
  std::vector<IncidentId> incidents;
  std::optional<AccountRef> account;
};

inline constexpr auto kDraggedType = "application/x-collate-dragged";

QMimeData* mimeOf(const Dragged& dragged);  // the caller owns it
std::optional<Dragged> draggedIn(const QMimeData& data);

}  // namespace collate::ui
