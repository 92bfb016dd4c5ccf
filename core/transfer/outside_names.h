// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/transfer/exported_case.h"
#include "core/workspace/case_state.h"

namespace collate {

// What the file of each source is called outside this machine: its name without its folders, which may say whose machine it is.
// Sources whose files share a name are told apart by their number in the case: "report.txt (source 4)". The id of a line of a
// list stays whole ("list.jsonl#a/7"), and a paste has no name.
std::vector<std::string> outsideNames(std::span<const Source> sources);

// The case as it is given to others: with those names.
CaseState forOthers(const CaseState& state);

// Borrows everything from `state`.
ExportedCase exportedOf(const CaseState& state);

}  // namespace collate
