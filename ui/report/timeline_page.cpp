// SPDX-License-Identifier: GPL-3.0-or-later
// Incidents on a time axis, in lanes by place. An exact day is a marker; an imprecise date is the hatched range that it is. Lanes
// break between pages, each with the axis again.
#include <algorithm>
#include <cmath>
#include <map>

#include "core/report/wording.h"
#include "ui/report/composition.h"

namespace collate::ui::report {
namespace {

using Days = std::chrono::days;

constexpr qreal kLaneLabel = 88;
constexpr qreal kRow = 22;  // height of one row of markers
constexpr qreal kLanePad = 3;
constexpr qreal kAxis = 20;
constexpr qreal kMarkerSize = 9;
constexpr qreal kLabelRoom = 150;  // of a title beside its marker

struct Entry {
  const IncidentSheet* sheet = nullptr;
  CalendarDay from{};
  CalendarDay to{};
};

struct Lane {
  QString name;
  std::vector<Entry> entries;
};

struct Scale {
  CalendarDay from{};
  CalendarDay to{};
  qreal left = 0;
  qreal width = 1;

  qreal x(CalendarDay day) const {
    const qreal all = static_cast<qreal>((to - from).count());
    return left + width * static_cast<qreal>((day - from).count()) / std::max<qreal>(1, all);
  }
};

// Incidents long before all others would press these into a corner: a gap of over two thirds of the whole cuts them off, and
// they are listed (2013 beside a summer of 2025).
std::size_t firstShown(const std::vector<Entry>& byDate) {
  if (byDate.size() < 3) return 0;
  const auto whole = static_cast<double>((byDate.back().to - byDate.front().from).count());
  for (std::size_t i = byDate.size() - 1; i > 0; --i) {
    const auto gap = static_cast<double>((byDate[i].from - byDate[i - 1].to).count());
    if (gap > whole * 2 / 3 && byDate.size() - i >= 2) return i;
  }
  return 0;
}

std::vector<Lane> lanesOf(const std::vector<Entry>& entries) {
  std::vector<Lane> lanes;
  for (const Entry& e : entries) {
    const QString name = qs(e.sheet->placeShort);
    auto lane = std::ranges::find(lanes, name, &Lane::name);
    if (lane == lanes.end()) {
      lanes.push_back({name, {}});
      lane = lanes.end() - 1;
    }
    lane->entries.push_back(e);
  }
  std::ranges::stable_sort(lanes, [](const Lane& a, const Lane& b) { return a.entries.size() > b.entries.size(); });
  return lanes;
}

// A step of months, weeks or days that leaves room for its labels.
struct Tick {
  CalendarDay day{};
  QString label;
};

std::vector<Tick> monthTicks(const Scale& scale, int step) {
  using namespace std::chrono;
  std::vector<Tick> ticks;
  const year_month_day first{scale.from};
  year_month month{first.year(), std::chrono::month{1}};
  for (; CalendarDay{month / 1} <= scale.to; month += months{step}) {
    const CalendarDay day{month / 1};
    if (day < scale.from) continue;
    const QString words = qs(wording::shortDayWords(day)).section(QLatin1Char(' '), 1);
    ticks.push_back({day, step >= 12 ? words.section(QLatin1Char(' '), 1) : words});
  }
  return ticks;
}

std::vector<Tick> dayTicks(const Scale& scale, int step) {
  std::vector<Tick> ticks;
  for (CalendarDay day = scale.from; day <= scale.to; day += Days{step})
    ticks.push_back({day, qs(wording::shortDayWords(day)).section(QLatin1Char(' '), 0, 1)});
  return ticks;
}

std::vector<Tick> ticksOf(const Scale& scale) {
  const auto days = (scale.to - scale.from).count();
  constexpr qreal kLeast = 46;  // points between labels
  const qreal perDay = scale.width / static_cast<qreal>(std::max<long>(1, days));
  for (const int step : {1, 2, 7, 14})
    if (perDay * step >= kLeast && days <= 70) return dayTicks(scale, step);
  for (const int step : {1, 2, 3, 6, 12, 24, 60, 120})
    if (perDay * 30.4 * step >= kLeast) return monthTicks(scale, step);
  return {};
}

void drawAxis(Composition& c, const Scale& scale, qreal top) {
  Page& page = c.flow.page();
  for (const Tick& tick : ticksOf(scale)) {
    const qreal x = scale.x(tick.day);
    TextBlock label(tick.label, c.style.chart);
    label.layOut(80);
    const qreal left = std::clamp(x - label.naturalWidth() / 2, scale.left - 10, scale.left + scale.width - label.naturalWidth());
    label.draw(page, {left, top + 4});
    page.line({x, top + 15}, {x, top + kAxis}, QPen(c.style.theme.chart.axis, kHairline));
  }
  page.rule(scale.left - kLaneLabel, scale.left + scale.width, top + kAxis, kRule, c.style.theme.text);
}

void drawGrid(Composition& c, const Scale& scale, qreal top, qreal bottom) {
  for (const Tick& tick : ticksOf(scale))
    c.flow.page().line({scale.x(tick.day), top}, {scale.x(tick.day), bottom}, QPen(c.style.theme.chart.grid, kHairline));
}

// An entry in its row: what it covers with its title, so that rows can be filled.
struct Placed {
  Entry entry;
  int row = 0;
  bool labelLeft = false;
  TextBlock label;
  QRectF range;  // x and width of the date on the axis
};

std::vector<Placed> placeEntries(Composition& c, const Lane& lane, const Scale& scale, int& rows) {
  std::vector<Placed> placed;
  std::vector<std::vector<std::pair<qreal, qreal>>> taken;
  for (const Entry& e : lane.entries) {
    Placed p{e, 0, false, TextBlock(QStringLiteral("%1 ").arg(e.sheet->number), c.style.small), {}};
    const QFontMetricsF metrics(c.style.table.font);
    p.label.add(metrics.elidedText(qs(e.sheet->title), Qt::ElideRight, kLabelRoom * kDots), c.style.table,
                sheetAnchor(e.sheet->incident));
    p.label.layOut(kLabelRoom + 40);
    const qreal a = scale.x(e.from);
    const qreal b = scale.x(e.to);
    p.range = {a, 0, b - a, 0};
    const bool point = e.from == e.to;
    const qreal half = point ? kMarkerSize : 3;
    const qreal words = p.label.naturalWidth() + 5;
    p.labelLeft = b + half + words > scale.left + scale.width;
    const qreal from = a - half - (p.labelLeft ? words : 0);
    const qreal to = b + half + (p.labelLeft ? 0 : words);
    const auto free = [&](const auto& row) {
      return std::ranges::none_of(row, [&](const auto& t) { return t.first < to && from < t.second; });
    };
    const auto row = std::ranges::find_if(taken, free);
    p.row = static_cast<int>(row - taken.begin());
    if (row == taken.end()) taken.emplace_back();
    taken[static_cast<std::size_t>(p.row)].push_back({from, to + 4});
    placed.push_back(std::move(p));
  }
  rows = static_cast<int>(taken.size());
  return placed;
}

void drawRange(Composition& c, const Placed& p, qreal y) {
  Page& page = c.flow.page();
  const ReportStyle& s = c.style;
  const QRectF bar(p.range.left(), y - 3.5, std::max<qreal>(p.range.width(), 4), 7);
  page.fill(bar, s.theme.surface);
  page.hatch(bar, s.theme.textMuted, 3);
  QPen caps(s.theme.text, 1, Qt::SolidLine, Qt::FlatCap);
  page.line({bar.left(), y - 5}, {bar.left(), y + 5}, caps);
  page.line({bar.right(), y - 5}, {bar.right(), y + 5}, caps);
  QPen edge(s.theme.textMuted, 0.4);
  page.line(bar.topLeft(), bar.topRight(), edge);
  page.line(bar.bottomLeft(), bar.bottomRight(), edge);
}

void drawEntry(Composition& c, const Placed& p, qreal laneTop) {
  const qreal y = laneTop + kLanePad + (static_cast<qreal>(p.row) + 0.5) * kRow;
  const bool point = p.entry.from == p.entry.to;
  if (point) {
    MarkerLook look;
    look.type = p.entry.sheet->type;
    look.agreement = p.entry.sheet->agreement;
    c.flow.page().addMarker({p.range.left(), y}, kMarkerSize, look);
  } else {
    drawRange(c, p, y);
  }
  const qreal half = point ? kMarkerSize : 3;
  const qreal x = p.labelLeft ? p.range.left() - half - 4 - p.label.naturalWidth()
                              : p.range.left() + std::max(p.range.width(), 0.0) + half + 3;
  p.label.draw(c.flow.page(), {x, y - p.label.lineHeight() / 2});
}

void drawLanes(Composition& c, const std::vector<Lane>& lanes, const Scale& scale) {
  Flow& flow = c.flow;
  drawAxis(c, scale, flow.y());
  flow.advance(kAxis);
  for (const Lane& lane : lanes) {
    int rows = 0;
    const std::vector<Placed> placed = placeEntries(c, lane, scale, rows);
    const qreal height = rows * kRow + 2 * kLanePad;
    if (height > flow.room() && !flow.atTop()) {
      flow.newPage();
      drawAxis(c, scale, flow.y());
      flow.advance(kAxis);
    }
    const qreal top = flow.y();
    drawGrid(c, scale, top, std::min(top + height, flow.frame().bottom));
    TextBlock name(lane.name, c.style.tableStrong);
    name.layOut(kLaneLabel - 8);
    name.draw(flow.page(), {flow.left(), top + kLanePad + (kRow - name.lineHeight()) / 2}, 0, 2);
    for (const Placed& p : placed) drawEntry(c, p, top);
    flow.advance(height);
    flow.page().rule(flow.left(), flow.left() + flow.width(), flow.y(), kHairline, c.style.hairline);
  }
}

Scale scaleOf(const std::vector<Entry>& entries, qreal left, qreal width) {
  Scale scale{entries.front().from, entries.front().to, left, width};
  for (const Entry& e : entries) {
    scale.from = std::min(scale.from, e.from);
    scale.to = std::max(scale.to, e.to);
  }
  const auto days = (scale.to - scale.from).count();
  const Days margin{std::max<long>(1, days / 16)};
  scale.from -= margin;
  scale.to += margin;
  return scale;
}

void listSheets(Composition& c, const QString& title, const std::vector<const IncidentSheet*>& sheets) {
  if (sheets.empty()) return;
  TextBlock text;
  text.add(title + QStringLiteral(": "), c.style.tableStrong);
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    text.add(QStringLiteral("%1 ").arg(sheets[i]->number), c.style.small);
    text.add(qs(sheets[i]->title), c.style.table, sheetAnchor(sheets[i]->incident));
    text.add(QStringLiteral(" (%1)%2").arg(qs(sheets[i]->dateShort),
                                           i + 1 == sheets.size() ? QStringLiteral(".") : QStringLiteral("; ")),
             c.style.small);
  }
  c.flow.gap(7);
  c.flow.paragraph(text);
}

}  // namespace

void composeTimeline(Composition& c) {
  if (c.document.sheets.empty()) return;
  std::vector<Entry> dated;
  std::vector<const IncidentSheet*> undated, earlier;
  for (const IncidentSheet& sheet : c.document.sheets) {
    if (sheet.date && sheet.date->from && sheet.date->to)
      dated.push_back({&sheet, *sheet.date->from, *sheet.date->to});
    else
      undated.push_back(&sheet);
  }
  std::ranges::stable_sort(dated, {}, [](const Entry& e) { return std::pair(e.from, e.to); });
  const std::size_t shown = firstShown(dated);
  for (std::size_t i = 0; i < shown; ++i) earlier.push_back(dated[i].sheet);
  dated.erase(dated.begin(), dated.begin() + static_cast<std::ptrdiff_t>(shown));
  const qreal lanes = static_cast<qreal>(lanesOf(dated).size()) * (kRow + 2 * kLanePad);
  startSection(c, Report::tr("Timeline"), QStringLiteral("timeline"), std::min<qreal>(lanes + 150, 420));
  c.flow.paragraph(TextBlock(Report::tr("Incidents by the day on which the accounts place them, one lane a place. A hatched bar "
                                        "is a date that is not known to "
                                        "the day: the event lies somewhere in it."),
                             c.style.text),
                   0, 430);
  c.flow.gap(8);
  if (!dated.empty()) drawLanes(c, lanesOf(dated), scaleOf(dated, c.flow.left() + kLaneLabel, c.flow.width() - kLaneLabel));
  listSheets(c, Report::tr("Earlier than the axis"), earlier);
  listSheets(c, Report::tr("Without a date that can be placed"), undated);
}

}  // namespace collate::ui::report
