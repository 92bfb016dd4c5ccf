// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/timeline_items.h"

namespace collate::ui {

// Widths of a bin, all of equal length in time so that bins lie on a linear axis.
enum class BinWidth { Hour, Day, Week, FourWeeks, Year };
Instant lengthOf(BinWidth width);

// How many incidents fell into each bin of `extent`. An imprecise date counts in every bin that it can mean, by how
// much of it lies there; the parts add up to one incident.
struct TimelineOverview {
  TimeSpan extent;
  BinWidth width = BinWidth::Week;
  std::vector<double> exact;
  std::vector<double> spread;
  std::vector<int> published;  // accounts by publication date
  int before = 0;              // incidents that end before the extent
  int after = 0;

  std::size_t bins() const { return exact.size(); }
  double tallest() const;
};
TimelineOverview timelineOverview(const std::vector<TimelineItem>& items, TimeSpan extent);

// The stretch that holds most incidents, whole calendar years: split where nothing happened for over 400 days, so that one
// embassy bombing told in passing does not press a summer into a corner; the newest stretch where two hold as many.
// Nothing dated: nothing.
std::optional<TimeSpan> busiestYears(const std::vector<TimelineItem>& items);

// From first to last of the incidents and publications that lie in `extent`, with a margin.
TimeSpan fittingSpan(const std::vector<TimelineItem>& items, TimeSpan extent);

// `span` out to where calendar years begin and end.
TimeSpan wholeYears(TimeSpan span);

// Whole calendar years that hold every incident and publication.
std::optional<TimeSpan> allYears(const std::vector<TimelineItem>& items);

}  // namespace collate::ui
