// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/workspace/case_state.h"

namespace collate::ui::test {

// One incident in a line, for tests that look at time and place and not at texts.
struct IncidentRow {
  std::string title;
  EventType type = EventType::Raid;
  std::string from = {};  // YYYY-MM-DD; empty: no date
  std::string to = {};    // empty: the same day
  DatePrecision precision = DatePrecision::Day;
  std::string timex = {};      // where candidates or an open end hang on it
  std::string dateWords = {};  // as the account says it: "by 16 August"
  PlaceValue place = {};
  Agreement agreement = Agreement::OneAccount;
  bool background = false;
  std::vector<std::string> published = {};  // one account each, by outlets "Outlet A", "Outlet B", ...; empty: without a date
};

// A case of these; ids from 1 in their order.
std::shared_ptr<const CaseState> caseOf(const std::vector<IncidentRow>& rows);

// Nine incidents in northern Syria as a working case has them: two in one town on two days, a month, a month known by its
// governorate only, "by" a day, one of five Fridays, two told in passing years before, and one without a place nearer than
// the country.
std::shared_ptr<const CaseState> workingCase();

// `count` incidents over three years and all of Syria, the same each time: every third imprecise in time, every fifth known by
// its governorate only, a tenth in Atmeh.
std::shared_ptr<const CaseState> manyIncidents(std::size_t count);

}  // namespace collate::ui::test
