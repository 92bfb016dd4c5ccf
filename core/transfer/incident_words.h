// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/transfer/exported_case.h"

// What several exports say of an incident, in the same words.
namespace collate {

std::string_view agreementName(Agreement agreement);  // "agree", "compatible", "contradiction", "one account"
// Who speaks in its sources (speakerOf), each once, in alphabetical order.
std::vector<std::string> outletsOf(const ExportedCase& exported, const Incident& incident);
// What accounts say of an attribute, each wording once, in the order of the accounts; the settled value alone where there is one.
std::vector<std::string> valuesOf(const Incident& incident, Attribute attribute);
std::vector<std::string> disagreementsOf(const Incident& incident);  // "killed: contradiction"
std::vector<std::string> settledOf(const Incident& incident);        // "killed: 4"
// How far the place's point can be trusted, in ACLED's numbers: 1 the town, 2 an area, 3 a governorate, whose middle it is. None
// where there is no point or it says nothing: a country's middle is not where an event was.
std::optional<int> geoPrecision(const std::optional<PlaceValue>& place);
// A date as it is known, also without a year: its TIMEX3 value ("2025-08-20", "2025-07", "XXXX-09-28"), else its days; else
// empty.
std::string dateText(const std::optional<DateValue>& date);
std::string differencesText(const Incident& incident);  // what differs, a sentence each

}  // namespace collate
