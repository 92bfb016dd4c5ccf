// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/extract/document.h"
#include "core/resolve/dates.h"

namespace collate {

// Of a report that does not say in full when it was published: what it tells of that all the same.
struct PageTime {
  // The last day of the month or week that its head names: "Weekly brief, 12-18 May 2031", "Issue 4, May 2031".
  std::optional<CalendarDay> latest;
  // Month and day of a dateline without a year, and which day of the week that was: "SALEM, May 14 (NWS) - ... said Wednesday".
  int month = 0;
  int day = 0;
  std::uint32_t dateline = 0;  // its token
  int weekday = 0;             // 1 Monday to 7 Sunday; 0 unknown
};

PageTime pageTimeOf(const Document& doc);

// The stamp of a page in its text, of which a program gave another day:
// "Published on: 3 May 2031"
bool isAnnounced(const Document& doc, std::uint32_t stamp);
// "Fri 29 August 2025 Bomb kills two in Ferrin. A bomb ..." of a page with that title, or "Bomb kills two in Ferrin Kashaf
// Friday 29 Aug 2025"
bool opensPage(const Document& doc, TokenRange stamp);
// "31 Oct 2017 At least seven children were killed on Tuesday": the first words of a text, some weeks off the day given at most.
// With its weekday it may announce what is to come.
bool standsFirst(const Document& doc, CalendarDay day, CalendarDay given, TokenRange stamp);

// Does a full date stand on a line of its own with an hour, as over a post of a thread: "Sep 17, 2031, 08:15"?
bool headsPost(const Document& doc, TokenRange date);

// The month and day of a weekday that lies before a dateline, or of "yesterday", as "XXXX-05-13"; empty where the page does not
// tell.
std::string yearlessDayOf(const PageTime& page, const DateExpression& e);

}  // namespace collate
