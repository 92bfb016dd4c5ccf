// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "core/edit/overlay.h"
#include "core/edit/typed_value.h"
#include "core/model/annotation.h"
#include "core/model/assessment.h"
#include "core/model/reading.h"
#include "core/model/source.h"

namespace collate {

// An edit that finds no place any more: its source is gone, or nothing is read any more at its span. It is kept, listed,
// and finds its place again when what it was about comes back. Never moved by guess.
struct OrphanedEdit {
  EditTarget target{};
  std::string key;
  std::string payload;
  bool operator==(const OrphanedEdit&) const = default;
};

struct LaidAnnotations {
  std::vector<Annotation> held;      // those whose words still stand at their span, by source and span
  std::vector<Annotation> orphaned;  // those whose words do not
};

// The key of a review of readings.accounts[account].claims[claim]. It is claimKey where no other claim of the reading shares it.
// Two claims of one attribute on one span ("killed Sami Haddad and Omar Aziz": two targets) are told apart by what was read, and
// those that even that does not tell apart by their order.
std::string reviewKey(std::string_view sourceHash, const Reading& reading, std::size_t account, std::size_t claim);

// Each of these lays what the analyst set over what was taken in or read, and returns what found no place. sources[i]
// goes with readings[i]; claims added before do not disturb.
std::vector<OrphanedEdit> laySourceFields(std::span<Source> sources, const Overlay& overlay);
// Confirmed and rejected claims keep their value. A corrected one gets the analyst's, and keeps in readAs what was read. The
// header of an account (type, date, place) follows its corrected and added claims, and drops what only rejected ones gave.
std::vector<OrphanedEdit> layClaims(std::span<const Source> sources, std::span<Reading> readings, const Overlay& overlay,
                                    const ValueReader& valueOf = typedValue);
LaidAnnotations layAnnotations(std::span<const Source> sources, const Overlay& overlay);
// Whether two accounts, by groupingKey, are told to belong together, as collateIncidents takes them.
std::map<std::string, bool> groupingOf(const Overlay& overlay);
// By "incidentKey attribute", as collateIncidents takes them.
std::map<std::string, Assessment> assessmentsOf(const Overlay& overlay);

}  // namespace collate
