// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lane_layout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <ranges>

namespace collate::ui {
namespace {

constexpr double kFirstCenter = 23;
constexpr double kRowPitch = 43;
constexpr double kDotsBelow = 20;
constexpr double kReach = 21;     // of a marker with its ring, from its center
constexpr double kLabelGap = 26;  // from a marker's center to its label
constexpr double kRangeGap = 9;   // from a range's end to its label
constexpr double kLabelHeight = 18;
constexpr double kShortestLabel = 60;  // under that a cut label says nothing
constexpr int kMostRows = 6;
// A day as wide as this is no point any more: at 44 px a marker and its ring fit inside.
constexpr double kDayAsRange = 44;
constexpr double kCountPitch = 44;

struct Stretch {
  double from;
  double to;
};

class Rows {
 public:
  bool free(int row, Stretch s) const {
    if (row >= static_cast<int>(m_taken.size())) return true;
    // Incidents come in the order of time, so what was placed last is the likeliest to be in the way.
    return std::ranges::none_of(m_taken[static_cast<std::size_t>(row)] | std::views::reverse,
                                [&](const Stretch& t) { return s.from < t.to && t.from < s.to; });
  }
  void take(int row, Stretch s) {
    if (row >= static_cast<int>(m_taken.size())) m_taken.resize(static_cast<std::size_t>(row) + 1);
    m_taken[static_cast<std::size_t>(row)].push_back(s);
  }
  int count() const { return std::max(1, static_cast<int>(m_taken.size())); }

 private:
  std::vector<std::vector<Stretch>> m_taken;
};

class LanePlacer {
 public:
  LanePlacer(const std::vector<TimelineItem>& items, const TimelineLane& lane, LaneBy by, const LaneFrame& frame,
             const LabelWidth& width)
      : m_items(items),
        m_lane(lane),
        m_by(by),
        m_frame(frame),
        m_width(width) {}

  LaneLayout place() {
    std::vector<std::size_t> order;
    for (std::size_t i : m_lane.items)
      if (m_items[i].time.span.overlaps(m_frame.window)) order.push_back(i);
    m_layout.inView = order.size();
    std::ranges::stable_partition(order, [&](std::size_t i) { return m_items[i].id == m_frame.selected; });
    for (std::size_t i : order) placeItem(i);
    m_layout.rows = m_rows.count();
    placeCounts();
    return std::move(m_layout);
  }

 private:
  PlacedItem measured(std::size_t index) const {
    const IncidentTime& time = m_items[index].time;
    PlacedItem p;
    p.item = index;
    TimeSpan span = time.span;
    const bool wideDay = m_frame.x(span.from + kDay) - m_frame.x(span.from) >= kDayAsRange;
    if (time.shape == DateShape::Day && wideDay && time.clock) span = *time.clock;
    p.left = m_frame.x(span.from);
    p.right = m_frame.x(span.to);
    p.asRange = time.shape != DateShape::Day || (wideDay && p.right - p.left > 2);
    p.marker = (p.left + p.right) / 2;
    if (time.shape == DateShape::Day && !p.asRange) p.marker = p.left;
    if (time.shape == DateShape::UpTo) p.marker = p.right - 5;
    if (time.shape == DateShape::Since) p.marker = p.left + 5;
    // The middle of a range says nothing, so its marker stays in sight as long as any of the range does.
    if (p.asRange && p.right - p.left > 2 * kReach)
      p.marker = std::clamp(p.marker, std::max(p.left, m_frame.left) + kReach,
                            std::max(std::max(p.left, m_frame.left) + kReach, std::min(p.right, m_frame.right) - kReach));
    for (Instant at : publishedIn(m_items[index], m_lane, m_by)) p.published.push_back(m_frame.x(at));
    return p;
  }

  Stretch body(const PlacedItem& p) const {
    Stretch s{p.marker - kReach, p.marker + kReach};
    if (p.asRange) s = {std::min(s.from, p.left - 2), std::max(s.to, p.right + 2)};
    for (double x : p.published) s = {std::min(s.from, x - 5), std::max(s.to, x + 5)};
    return s;
  }

  // x of the label's box on one side, or nothing where the lane has no room there.
  std::optional<double> labelLeft(const PlacedItem& p, PlacedItem::Label side) const {
    const double width = m_width(p.item);
    const double end = p.asRange ? std::max(p.right + kRangeGap, p.marker + kLabelGap) : p.marker + kLabelGap;
    const double begin = p.asRange ? std::min(p.left - kRangeGap, p.marker - kLabelGap) : p.marker - kLabelGap;
    switch (side) {
      case PlacedItem::Label::Right: return end + width <= m_frame.edge - 4 ? std::optional(end) : std::nullopt;
      case PlacedItem::Label::Left: return begin - width >= m_frame.head + 8 ? std::optional(begin - width) : std::nullopt;
      case PlacedItem::Label::Inside: {
        return p.marker + kLabelGap;
      }
      case PlacedItem::Label::None: break;
    }
    return std::nullopt;
  }

  // Where it stands without a label.
  std::vector<int> rowsFor(const PlacedItem& p) const {
    std::vector<int> rows;
    const Stretch whole = body(p);
    for (int row = 0; row < kMostRows; ++row)
      if (m_rows.free(row, whole)) rows.push_back(row);
    return rows;
  }

  bool meetsLine(const PlacedItem& p, PlacedItem::Label side) const {
    if (m_frame.lines.empty()) return false;
    const auto x = labelLeft(p, side);
    if (!x) return false;
    const double end = *x + m_width(p.item);
    return std::ranges::any_of(m_frame.lines, [&](double line) { return line > *x - 4 && line < end + 4; });
  }

  bool tryBeside(PlacedItem& p, int row) {
    std::array sides = {PlacedItem::Label::Right, PlacedItem::Label::Left};
    if (meetsLine(p, sides[0]) && !meetsLine(p, sides[1])) std::swap(sides[0], sides[1]);
    return tryRow(p, row, sides[0]) || tryRow(p, row, sides[1]);
  }

  bool tryRow(PlacedItem& p, int row, PlacedItem::Label side) {
    Stretch whole = body(p);
    if (side != PlacedItem::Label::None) {
      const auto x = labelLeft(p, side);
      if (!x) return false;
      // A label inside a range that fills the window is cut short where the lane ends.
      const double wanted = m_width(p.item);
      const double width = std::min(wanted, m_frame.edge - 4 - *x);
      if (width < std::min(kShortestLabel, wanted)) return false;
      p.labelBox = {*x, LaneLayout::rowCenter(row) - kLabelHeight / 2, width, kLabelHeight};
      whole = {std::min(whole.from, *x - 4), std::max(whole.to, *x + width + 4)};
    }
    if (!m_rows.free(row, whole)) return false;
    m_rows.take(row, whole);
    p.row = row;
    p.label = side;
    m_layout.items.push_back(p);
    return true;
  }

  void placeItem(std::size_t index) {
    using Label = PlacedItem::Label;
    PlacedItem p = measured(index);
    const std::vector<int> rows = rowsFor(p);
    const bool fillsWindow = !rows.empty() && p.asRange && !labelLeft(p, Label::Right) && !labelLeft(p, Label::Left);
    for (int row : rows)
      if (fillsWindow ? tryRow(p, row, Label::Inside) : tryBeside(p, row)) return;
    p.labelBox = {};
    if (!rows.empty() && tryRow(p, rows.front(), Label::None)) return;
    PlacedCount& count = m_counts[std::floor(std::clamp(p.marker, m_frame.left, m_frame.right) / kCountPitch)];
    const TimeSpan span = m_items[index].time.span;
    count.span = count.count == 0 ? span : TimeSpan{std::min(count.span.from, span.from), std::max(count.span.to, span.to)};
    ++count.count;
  }

  void placeCounts() {
    if (m_counts.empty()) return;
    for (auto& [bucket, count] : m_counts) {
      count.at = (bucket + 0.5) * kCountPitch;
      m_layout.counts.push_back(count);
    }
    ++m_layout.rows;
  }

  const std::vector<TimelineItem>& m_items;
  const TimelineLane& m_lane;
  LaneBy m_by;
  const LaneFrame& m_frame;
  const LabelWidth& m_width;
  Rows m_rows;
  std::map<double, PlacedCount> m_counts;
  LaneLayout m_layout;
};

}  // namespace

double LaneFrame::x(Instant at) const {
  return left + (right - left) * static_cast<double>(at - window.from) / static_cast<double>(window.length());
}

double LaneLayout::rowCenter(int row) { return kFirstCenter + kRowPitch * row; }
double LaneLayout::rowDots(int row) { return rowCenter(row) + kDotsBelow; }
double LaneLayout::height() const { return 50 + kRowPitch * (rows - 1); }

LaneLayout layOutLane(const std::vector<TimelineItem>& items, const TimelineLane& lane, LaneBy by, const LaneFrame& frame,
                      const LabelWidth& width) {
  return LanePlacer(items, lane, by, frame, width).place();
}

}  // namespace collate::ui
