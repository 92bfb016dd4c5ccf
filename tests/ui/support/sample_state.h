// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/workspace/case_state.h"

namespace collate::ui::test {

// A case made by hand, so that views can be tested without reading or storing anything: four invented outlets on a raid in
// Atmeh, five further incidents (an exact day, a month and a town, a month and a governorate, 2013 and only in passing, no
// date and no more than a country), every kind of disagreement, every stance, every review, two annotations, a journal.
// The same value each time.
std::shared_ptr<const CaseState> sampleState();

// Where its things stand, for tests that reach for one.
inline constexpr IncidentId kAtmehRaid{2};      // four accounts
inline constexpr IncidentId kTamanahStrike{1};  // one account, 28 Sep 2025
inline constexpr IncidentId kBabArrests{3};     // two accounts, July 2025
inline constexpr IncidentId kIdlibRaid{4};      // one account, June 2025, governorate only
inline constexpr IncidentId kBeirutBombing{5};  // 2013, in passing
inline constexpr IncidentId kUndatedStrike{6};  // no date, country only

}  // namespace collate::ui::test
