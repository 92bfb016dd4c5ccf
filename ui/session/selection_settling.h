// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/case_state.h"
#include "ui/session/selection.h"

namespace collate::ui {

// Fills in the coarser parts that follow from the finer ones (a claim selects its account, incident, source, attribute; an
// annotation its source and span) and drops what `state` does not hold. An incident that became one with another is that other.
Selection completed(Selection selection, const CaseState& state);

// The same things in another state of the same case: positions move when claims or sources are added, spans and ids do not. The
// id of an incident stays as it was where it leads to another, which may be itself again in the next state.
Selection carriedOver(const Selection& selection, const CaseState& from, const CaseState& to);

}  // namespace collate::ui
