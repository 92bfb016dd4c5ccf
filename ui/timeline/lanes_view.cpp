// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lanes_view.h"

#include <QDateTime>
#include <QGraphicsLayout>
#include <QGraphicsRectItem>
#include <QScrollBar>
#include <QTimeZone>
#include <QtCharts/QDateTimeAxis>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/text/counted.h"
#include "ui/text/dated.h"
#include "ui/timeline/timeline_measures.h"

namespace collate::ui {
namespace {

constexpr double kRightPadding = 18;  // room for a marker on the window's last
constexpr Instant kShortest = 6 * kHour;
constexpr Instant kLongest = 200 * 365 * kDay;

QDateTime utc(Instant at) { return QDateTime::fromMSecsSinceEpoch(at, QTimeZone::utc()); }

QString badgeOf(const TimelineItem& item) {
  if (item.time.shape != DateShape::Day) return item.time.words;
  return dated(utc(item.time.span.from).date(), QStringLiteral("ddd d MMM"));
}

}  // namespace

QString LanesView::wordsOf(const TimelineItem& item) {
  const QString date = item.time.shape == DateShape::Day ? dayWords(dayOf(item.time.span.from)) : item.time.words;
  return tr("%1\n%2, %3").arg(item.title, date, item.place);
}

LanesView::LanesView(const Theme& theme, QWidget* parent)
    : QChartView(parent),
      m_theme(theme),
      m_axis(new QDateTimeAxis(this)),
      m_series(new QScatterSeries(this)),
      m_scroll(new QScrollBar(Qt::Vertical, this)) {
  setFrameShape(QFrame::NoFrame);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setAccessibleName(tr("Timeline of incidents"));
  describe();

  QChart* chart = this->chart();
  chart->legend()->hide();
  chart->setMargins({});
  chart->setBackgroundVisible(false);
  chart->setAnimationOptions(QChart::NoAnimation);
  chart->layout()->setContentsMargins(0, 0, 0, 0);
  chart->addSeries(m_series);
  chart->addAxis(m_axis, Qt::AlignTop);
  m_series->attachAxis(m_axis);
  auto* unit = new QValueAxis(this);
  unit->setRange(0, 1);
  unit->setVisible(false);
  chart->addAxis(unit, Qt::AlignLeft);
  m_series->attachAxis(unit);
  m_axis->setLabelsVisible(false);
  m_axis->setGridLineVisible(false);
  m_axis->setLineVisible(false);

  m_look.theme = &m_theme;
  m_look.items = &m_items;
  m_ground.theme = &m_theme;
  m_backdrop = new LanesBackdrop(m_ground, chart);
  auto* field = new QGraphicsRectItem(chart);
  field->setPen(Qt::NoPen);
  field->setFlag(QGraphicsItem::ItemClipsChildrenToShape);
  m_field = field;
  m_strip = new LanesAxisStrip(m_ground, chart);
  m_backdrop->setZValue(1);
  m_field->setZValue(2);
  m_strip->setZValue(3);
  connect(m_scroll, &QScrollBar::valueChanged, this, &LanesView::arrange);
  m_scroll->setSingleStep(50);
}

LanesView::~LanesView() = default;

void LanesView::setTheme(const Theme& theme) {
  m_theme = theme;
  m_widths.assign(m_items.size(), std::nullopt);
  relayout();
  m_backdrop->changed();
  m_strip->changed();
  for (LaneItem* lane : m_slots) lane->update();
}

void LanesView::setItems(std::vector<TimelineItem> items, TimeSpan window, IncidentId selected) {
  m_items = std::move(items);
  m_lanes = timelineLanes(m_items, m_by);
  m_widths.assign(m_items.size(), std::nullopt);
  m_rows.clear();
  m_drawn = 0;
  m_cursor = m_look.selected = selected;
  m_window = window;
  m_axis->setRange(utc(window.from), utc(window.to));
  updateGeometry();
  relayout();
  describe();
  reveal();
}

// By the number of lanes, not by what the window shows of them, so that zooming moves nothing.
QSize LanesView::sizeHint() const {
  constexpr double kMostLanes = 5;
  const double lanes = std::clamp(static_cast<double>(m_lanes.size()), 1.0, kMostLanes);
  return {400, static_cast<int>(m_ground.strip + 1 + lanes * LaneLayout{}.height())};
}

void LanesView::setLaneBy(LaneBy by) {
  if (m_by == by) return;
  m_by = by;
  m_lanes = timelineLanes(m_items, m_by);
  m_scroll->setValue(0);
  updateGeometry();
  relayout();
  setSelected(m_look.selected);
}

void LanesView::setWindow(TimeSpan window) {
  if (m_window == window || window.length() <= 0) return;
  m_window = window;
  m_axis->setRange(utc(window.from), utc(window.to));
  relayout();
}

void LanesView::setSelected(IncidentId id) {
  m_cursor = id;
  if (m_look.selected != id) {
    const IncidentId before = std::exchange(m_look.selected, id);
    forgetWidth(before);
    forgetWidth(id);
    relayout();
    describe();
  }
  reveal();
}

void LanesView::reveal() {
  const Row* row = rowOf(m_look.selected);
  if (!row) return;
  const double visible = m_ground.size.height() - m_ground.strip;
  const double bottom = row->top + row->layout.height();
  if (row->top < m_scroll->value()) {
    m_scroll->setValue(static_cast<int>(row->top));
  } else if (bottom > m_scroll->value() + visible) {
    // On a whole lane at the top, where that leaves the selected one in sight.
    const auto first = std::ranges::find_if(m_rows, [&](const Row& r) { return r.top >= bottom - visible; });
    const double least = std::min(row->top, bottom - visible);  // of a lane that is higher than the view its top
    m_scroll->setValue(static_cast<int>(first != m_rows.end() && first->top <= row->top ? first->top : least));
  }
  m_revealedAt = m_scroll->value();
}

void LanesView::setChosen(std::vector<IncidentId> ids) {
  std::ranges::sort(ids);
  if (m_look.chosen == ids) return;
  const auto marks = [this](const TimelineItem& item) { return m_look.marks(item.id); };
  std::vector<bool> before(m_items.size());
  std::ranges::transform(m_items, before.begin(), marks);
  m_look.chosen = std::move(ids);
  for (std::size_t i = 0; i < m_items.size(); ++i)
    if (marks(m_items[i]) != before[i]) m_widths[i].reset();
  describe();
  relayout();
  for (LaneItem* lane : m_slots) lane->update();
}

void LanesView::showEvent(QShowEvent* event) {
  QChartView::showEvent(event);
  relayout();
}

void LanesView::describe() {
  const QString keys = tr("Left and right arrows go from incident to incident, with Shift they choose several.");
  const auto at = std::ranges::find(m_items, m_look.selected, &TimelineItem::id);
  if (at == m_items.end()) return setAccessibleDescription(keys);
  const QString selected = tr("Selected: %1").arg(wordsOf(*at));
  const auto chosen = static_cast<int>(m_look.chosen.size());
  setAccessibleDescription(chosen < 2 ? selected : tr("%1. Chosen: %2. %3").arg(selected).arg(chosen).arg(keys));
}

double LanesView::labelWidth(std::size_t item) {
  if (!m_widths[item]) m_widths[item] = laneLabelWidth(m_items[item], m_look.marks(m_items[item].id));
  return *m_widths[item];
}

void LanesView::forgetWidth(IncidentId id) {
  const auto at = std::ranges::find(m_items, id, &TimelineItem::id);
  if (at != m_items.end()) m_widths[static_cast<std::size_t>(at - m_items.begin())].reset();
}

double LanesView::plotLeft() const { return m_look.head + timeline::kHeadGap; }
double LanesView::plotRight() const { return std::max(plotLeft() + 1, m_ground.size.width() - kRightPadding); }

double LanesView::xOf(Instant at) const { return chart()->mapToPosition({static_cast<double>(at), 0}, m_series).x(); }

TimeSpan LanesView::zoomed(double factor, std::optional<double> x) const {
  const double share = x ? std::clamp((*x - plotLeft()) / (plotRight() - plotLeft()), 0.0, 1.0) : 0.5;
  const double length = static_cast<double>(m_window.length());
  const auto wanted = static_cast<Instant>(std::clamp(length * factor, double{kShortest}, static_cast<double>(kLongest)));
  const auto fixed = m_window.from + static_cast<Instant>(length * share);
  const Instant from = fixed - static_cast<Instant>(static_cast<double>(wanted) * share);
  return {from, from + wanted};
}

void LanesView::resizeEvent(QResizeEvent* event) {
  QChartView::resizeEvent(event);
  m_ground.size = viewport()->size();
  m_look.edge = m_ground.size.width();
  m_look.head = timeline::headWidth(m_ground.size.width());
  m_ground.head = m_look.head;
  chart()->setPlotArea(
      {plotLeft(), m_ground.strip, plotRight() - plotLeft(), std::max(1.0, m_ground.size.height() - m_ground.strip)});
  const int bar = m_scroll->sizeHint().width();
  m_scroll->setGeometry(width() - bar, static_cast<int>(m_ground.strip) + 1, bar,
                        height() - static_cast<int>(m_ground.strip) - 1);
  static_cast<QGraphicsRectItem*>(m_field)->setRect(0, m_ground.strip + 1, m_ground.size.width(),
                                                    std::max(0.0, m_ground.size.height() - m_ground.strip - 1));
  const bool untouched = m_revealedAt == m_scroll->value();
  relayout();
  if (!untouched) return;
  // What was scrolled for a view of another height.
  m_scroll->setValue(0);
  reveal();
}

bool LanesView::holds(const TimelineLane& lane, IncidentId id) const {
  return id && std::ranges::any_of(lane.items, [&](std::size_t i) { return m_items[i].id == id; });
}

void LanesView::relayout() {
  if (!isVisible() || m_ground.size.isEmpty() || m_window.length() <= 0) return;
  std::vector<double> lines;
  if (const auto date = selectedDate()) lines = {date->first, date->second};
  const LaneFrame frame{m_window, plotLeft(), plotRight(), m_look.edge - 4, m_look.head, m_look.selected, lines};
  m_rows.clear();
  double top = 0;
  for (std::size_t i = 0; i < m_lanes.size(); ++i) {
    LaneLayout layout = layOutLane(m_items, m_lanes[i], m_by, frame, [this](std::size_t item) { return labelWidth(item); });
    // While a drag goes on no lane goes away under the hand.
    if (layout.inView == 0 && !(m_drag && m_drag->moved)) continue;
    const double height = layout.height();
    m_rows.push_back({i, std::move(layout), top});
    top += height;
  }
  const double visible = m_ground.size.height() - m_ground.strip;
  m_scroll->setPageStep(static_cast<int>(visible));
  m_scroll->setRange(0, std::max(0, static_cast<int>(std::ceil(top - visible))));
  m_scroll->setVisible(m_scroll->maximum() > 0);
  arrange();
}

void LanesView::arrange() {
  const double offset = m_ground.strip - m_scroll->value();
  m_drawn = 0;
  for (const Row& row : m_rows) {
    const double top = row.top + offset;
    if (top + row.layout.height() < m_ground.strip || top > m_ground.size.height()) continue;
    drawRow(row, m_drawn);
    m_slots[m_drawn]->setPos(0, top);
    ++m_drawn;
  }
  for (std::size_t s = 0; s < m_slots.size(); ++s) m_slots[s]->setVisible(s < m_drawn);
  updateGround();
}

void LanesView::drawRow(const Row& row, std::size_t slot) {
  if (slot == m_slots.size()) m_slots.push_back(new LaneItem(m_look, m_field));
  const TimelineLane& lane = m_lanes[row.lane];
  const auto all = static_cast<int>(lane.items.size());
  const auto shown = static_cast<int>(row.layout.inView);
  const QString count =
      shown < all ? tr("%1 of %2 incidents").arg(shown).arg(all) : counted(all, tr("1 incident"), tr("%1 incidents"));
  m_slots[slot]->setContent({nameOf(lane), count, row.layout, holds(lane, m_look.selected)});
}

QString LanesView::nameOf(const TimelineLane& lane) const { return m_by == LaneBy::Type ? eventLabel(lane.type) : lane.name; }

std::optional<std::pair<double, double>> LanesView::selectedDate() const {
  const auto at = std::ranges::find(m_items, m_look.selected, &TimelineItem::id);
  if (!m_look.selected || at == m_items.end() || !at->time.span.overlaps(m_window)) return std::nullopt;
  const double from = xOf(at->time.span.from);
  return std::pair(from, at->time.shape == DateShape::Day ? from : xOf(at->time.span.to));
}

void LanesView::updateGround() {
  m_ground.ticks.clear();
  for (TimeTick& tick : timeTicks(m_window, plotRight() - plotLeft())) {
    const double x = xOf(tick.at);
    m_ground.ticks.emplace_back(x, std::move(tick));
  }
  m_ground.separators.clear();
  m_ground.labels.clear();
  m_ground.chosen.reset();
  m_ground.badge.clear();
  for (std::size_t s = 0; s < m_drawn; ++s) {
    const QRectF box = m_slots[s]->mapRectToParent(m_slots[s]->boundingRect());
    m_ground.separators.push_back(box.bottom());
    for (const QRectF& label : m_slots[s]->labels()) m_ground.labels.push_back(m_slots[s]->mapRectToParent(label));
    if (m_slots[s]->content().selected && !m_ground.chosen) m_ground.chosen = {box.top(), box.bottom()};
  }
  m_ground.selected = selectedDate();
  if (m_ground.selected) m_ground.badge = badgeOf(*std::ranges::find(m_items, m_look.selected, &TimelineItem::id));
  m_backdrop->changed();
  m_strip->changed();
}

const LanesView::Row* LanesView::rowOf(IncidentId id) const {
  const auto at = std::ranges::find_if(m_rows, [&](const Row& row) { return holds(m_lanes[row.lane], id); });
  return at == m_rows.end() ? nullptr : &*at;
}

std::optional<QPointF> LanesView::markerOf(IncidentId id) const {
  for (std::size_t s = 0; s < m_drawn; ++s)
    for (const PlacedItem& p : m_slots[s]->content().layout.items)
      if (m_items[p.item].id == id) return QPointF(p.marker, m_slots[s]->y() + LaneLayout::rowCenter(p.row));
  return std::nullopt;
}

}  // namespace collate::ui
