// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timeline_overview.h"

#include <algorithm>
#include <limits>

namespace collate::ui {
namespace {

constexpr Instant kQuiet = 400 * kDay;
// 60 bars of 11 px fill the 680 px that the overview has at 1440; twice that is the most one can tell apart.
constexpr Instant kMostBins = 120;

int yearOf(Instant at) { return static_cast<int>(std::chrono::year_month_day{dayOf(at)}.year()); }
Instant startOfYear(int year) { return startOf(CalendarDay{std::chrono::year{year} / 1 / 1}); }

TimeSpan hullOf(const TimelineItem& item) {
  TimeSpan hull = item.time.span;
  for (Instant p : item.published) hull = {std::min(hull.from, p), std::max(hull.to, p + 1)};
  return hull;
}

BinWidth widthFor(Instant length) {
  for (BinWidth w : {BinWidth::Hour, BinWidth::Day, BinWidth::Week, BinWidth::FourWeeks})
    if (length / lengthOf(w) <= kMostBins) return w;
  return BinWidth::Year;
}

void spreadOver(std::vector<double>& bins, TimeSpan extent, Instant width, TimeSpan span) {
  const Instant first = std::max<Instant>(0, (span.from - extent.from) / width);
  const Instant last = std::min<Instant>(static_cast<Instant>(bins.size()) - 1, (span.to - 1 - extent.from) / width);
  for (Instant b = first; b <= last; ++b) {
    const Instant from = std::max(span.from, extent.from + b * width);
    const Instant to = std::min(span.to, extent.from + (b + 1) * width);
    bins[static_cast<std::size_t>(b)] += static_cast<double>(to - from) / static_cast<double>(span.length());
  }
}

}  // namespace

TimeSpan wholeYears(TimeSpan span) { return {startOfYear(yearOf(span.from)), startOfYear(yearOf(span.to - 1) + 1)}; }

Instant lengthOf(BinWidth width) {
  switch (width) {
    case BinWidth::Hour: return kHour;
    case BinWidth::Day: return kDay;
    case BinWidth::Week: return 7 * kDay;
    case BinWidth::FourWeeks: return 28 * kDay;
    case BinWidth::Year: return 365 * kDay + 6 * kHour;
  }
  return kDay;
}

double TimelineOverview::tallest() const {
  double most = 0;
  for (std::size_t b = 0; b < bins(); ++b) most = std::max(most, exact[b] + spread[b]);
  return most;
}

TimelineOverview timelineOverview(const std::vector<TimelineItem>& items, TimeSpan extent) {
  TimelineOverview overview;
  overview.extent = extent;
  overview.width = widthFor(extent.length());
  const Instant width = lengthOf(overview.width);
  const auto bins = static_cast<std::size_t>(std::max<Instant>(1, (extent.length() + width - 1) / width));
  overview.exact.assign(bins, 0);
  overview.spread.assign(bins, 0);
  overview.published.assign(bins, 0);
  for (const TimelineItem& item : items) {
    const TimeSpan span = item.time.span;
    overview.before += span.to <= extent.from;
    overview.after += span.from >= extent.to;
    if (span.overlaps(extent)) {
      if (item.time.shape == DateShape::Day) {
        overview.exact[static_cast<std::size_t>(std::max<Instant>(0, span.from - extent.from) / width)] += 1;
      } else {
        spreadOver(overview.spread, extent, width, span);
      }
    }
    for (Instant p : item.published)
      if (p >= extent.from && p < extent.to) ++overview.published[static_cast<std::size_t>((p - extent.from) / width)];
  }
  return overview;
}

std::optional<TimeSpan> busiestYears(const std::vector<TimelineItem>& items) {
  if (items.empty()) return std::nullopt;
  struct Stretch {
    TimeSpan span;
    std::size_t count = 0;
  };
  std::vector<Stretch> stretches;
  for (const TimelineItem& item : items) {  // oldest first
    const TimeSpan span = item.time.span;
    if (stretches.empty() || span.from - stretches.back().span.to > kQuiet) stretches.push_back({span, 0});
    stretches.back().span.to = std::max(stretches.back().span.to, span.to);
    ++stretches.back().count;
  }
  const Stretch* best = &stretches.front();
  for (const Stretch& s : stretches)
    if (s.count >= best->count) best = &s;
  TimeSpan span = best->span;
  // What is told of late in the year may be printed in the next.
  for (const TimelineItem& item : items)
    for (Instant p : item.published)
      if (p >= span.to && p - span.to < kQuiet / 2) span.to = p + 1;
  return wholeYears(span);
}

TimeSpan fittingSpan(const std::vector<TimelineItem>& items, TimeSpan extent) {
  TimeSpan hull{std::numeric_limits<Instant>::max(), std::numeric_limits<Instant>::min()};
  for (const TimelineItem& item : items) {
    if (!item.time.span.overlaps(extent)) continue;
    const TimeSpan span = hullOf(item);
    hull = {std::min(hull.from, std::max(span.from, extent.from)), std::max(hull.to, std::min(span.to, extent.to))};
  }
  if (hull.from > hull.to) return extent;
  const Instant margin = std::max<Instant>(2 * kDay, hull.length() / 20);
  // The margin ends where the overview does, so that a case of whole years does not show half-empty ones beside them.
  const TimeSpan wide{startOf(dayOf(hull.from - margin)), startOf(dayOf(hull.to + margin)) + kDay};
  return {std::max(wide.from, std::min(extent.from, hull.from)), std::min(wide.to, std::max(extent.to, hull.to))};
}

std::optional<TimeSpan> allYears(const std::vector<TimelineItem>& items) {
  if (items.empty()) return std::nullopt;
  TimeSpan hull = hullOf(items.front());
  for (const TimelineItem& item : items) {
    const TimeSpan span = hullOf(item);
    hull = {std::min(hull.from, span.from), std::max(hull.to, span.to)};
  }
  return wholeYears(hull);
}

}  // namespace collate::ui
