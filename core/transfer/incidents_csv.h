// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/transfer/exported_case.h"

namespace collate {

// One incident a line, in columns that tools for ACLED's and UCDP's tables know, RFC 4180, UTF-8 without a mark:
//
//   event_id_case      the incident's number in the case
//   event_date         its day; of a week or month the middle day, as ACLED has it; empty where less is known
//   time_precision     1 the day, 2 the week, 3 the month; empty where less is known
//   event_type, sub_event_type   ACLED's; collate_event_type is Collate's
//   actor1, actor2     who acted and on whom, each wording once, separated by "; "
//   latitude, longitude, geo_precision   1 the town, 2 an area, 3 a governorate; a country or an unknown place has no point
//   source             outlets, separated by "; "; source_scale is empty: Collate does not know how far an outlet reaches
//   notes              what the accounts disagree on, in sentences
//   fatalities, low, best, high   see core/transfer/fatalities.h
//   casualties         figures that count dead and wounded together, in words
//   date_start, date_end, date_precision   the first and last day that it can have been
//   date_value         what is known of the date, also without a year: "2025-07", "XXXX-09-28"
//   accounts, agreement, disagreements, settled, fictional
//   originators_of_figure   on how many the figure of the dead rests, else the type of event; not how many speak in all
std::string incidentsCsv(const ExportedCase& exported);

// One line for each account and each attribute on which the accounts of an incident disagree: the kind, how many outlets and how
// many originators, what this account says and where, what differs in a sentence, what would settle it, and the analyst's
// decision.
std::string disagreementsCsv(const ExportedCase& exported);

}  // namespace collate
