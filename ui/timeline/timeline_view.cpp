// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_view.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QStackedLayout>
#include <QToolButton>
#include <algorithm>

#include "ui/style/empty_note.h"
#include "ui/style/parts.h"
#include "ui/timeline/figure_panel.h"
#include "ui/timeline/figure_view.h"
#include "ui/timeline/lanes_view.h"
#include "ui/timeline/overview_view.h"
#include "ui/timeline/timeline_bar.h"
#include "ui/timeline/undated_strip.h"

namespace collate::ui {
namespace {

constexpr double kStep = 0.6;  // a press of a zoom button

constexpr int kLow = 520;         // under this height the overview takes less
constexpr int kLeastLanes = 131;  // the axis and two lanes

// Where the parts have no room one under another, at their least heights, they scroll.
class PartsScroll : public QScrollArea {
 public:
  PartsScroll(QWidget* parts, QWidget* parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(parts);
  }
  QSize minimumSizeHint() const override { return {widget()->minimumSizeHint().width(), kLeastLanes}; }
};

bool within(TimeSpan inner, TimeSpan outer) { return inner.from >= outer.from && inner.to <= outer.to; }

}  // namespace

TimelineView::TimelineView(Session& session, const Theme& theme, TimeRange& range, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_range(range),
      m_theme(theme),
      m_bar(new TimelineBar(theme, this)),
      m_lanes(new LanesView(theme, this)),
      m_undated(new UndatedStrip(theme, this)),
      m_overview(new OverviewView(theme, this)),
      m_figure(new FigurePanel(theme, this)),
      m_empty(new EmptyNote(QStringLiteral("view-timeline"), tr("No incidents yet: import reports to see them in time."),
                            tr("Import reports…"), theme, this)),
      m_tools(makeTools()) {
  layOut();
  connect(m_bar, &TimelineBar::laneByChosen, m_lanes, &LanesView::setLaneBy);
  connect(m_lanes, &LanesView::windowChosen, this, &TimelineView::choose);
  connect(m_lanes, &LanesView::fitWanted, this, &TimelineView::fit);
  connect(m_lanes, &LanesView::incidentChosen, this, &TimelineView::select);
  connect(m_undated, &UndatedStrip::incidentChosen, this, &TimelineView::select);
  connect(m_overview, &OverviewView::windowChosen, this, &TimelineView::choose);
  connect(m_overview, &OverviewView::allWanted, this, &TimelineView::showAllYears);
  connect(m_figure, &FigurePanel::attributeChosen, this, &TimelineView::followSelection);
  connect(m_empty, &EmptyNote::actionWanted, this, &TimelineView::importWanted);
  connect(&m_session, &Session::changed, this, &TimelineView::reload);
  connect(&m_session, &Session::selectionChanged, this, &TimelineView::followSelection);
  connect(&m_range, &TimeRange::changed, this, &TimelineView::followRange);
  reload();
}

TimelineView::~TimelineView() = default;

void TimelineView::layOut() {
  auto* content = new QWidget(this);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins({});
  column->setSpacing(0);
  column->addWidget(m_bar);
  column->addWidget(m_lanes);
  column->addWidget(m_undated);
  column->addWidget(new HairLine(Qt::Horizontal, content));
  column->addWidget(m_overview);
  column->addWidget(new HairLine(Qt::Horizontal, content));
  column->addWidget(m_figure);
  m_lanes->setMinimumHeight(kLeastLanes);
  m_stack = new QStackedLayout(this);
  m_stack->addWidget(new PartsScroll(content, this));
  m_stack->addWidget(m_empty);
}

QWidget* TimelineView::makeTools() {
  auto* tools = new QWidget(this);
  auto* row = new QHBoxLayout(tools);
  row->setContentsMargins({});
  row->setSpacing(4);
  const auto add = [&](const char* iconName, const QString& name, void (TimelineView::*slot)()) {
    QToolButton* button = iconButton(QLatin1String(iconName), name, m_theme, tools);
    connect(button, &QToolButton::clicked, this, slot);
    row->addWidget(button);
  };
  add("minus", tr("Zoom out"), &TimelineView::zoomOut);
  add("plus", tr("Zoom in"), &TimelineView::zoomIn);
  add("zoom-fit", tr("Fit all incidents"), &TimelineView::fit);
  tools->hide();
  return tools;
}

void TimelineView::setTheme(const Theme& theme) {
  m_theme = theme;
  m_bar->setTheme(theme);
  m_lanes->setTheme(theme);
  m_undated->setTheme(theme);
  m_overview->setTheme(theme);
  m_figure->setTheme(theme);
  m_empty->setTheme(theme);
  recolorIcons(m_tools, theme);
}

void TimelineView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (m_stale) reload();
}

void TimelineView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_overview->setLow(height() < kLow);
}

void TimelineView::reload() {
  m_stale = !isVisible();
  if (m_stale) return;
  TimelineItems items = timelineItems(*m_session.state());
  const bool empty = items.dated.empty() && items.undated.empty();
  m_stack->setCurrentIndex(empty ? 1 : 0);
  setFocusProxy(empty ? static_cast<QWidget*>(m_empty) : m_lanes);
  m_items = std::move(items.dated);
  m_undated->setItems(std::move(items.undated));
  m_extent = busiestYears(m_items).value_or(TimeSpan{0, 365 * kDay});
  m_overview->setOverview(timelineOverview(m_items, m_extent));
  const TimeSpan window = m_range.isSet() ? TimeSpan{startOf(*m_range.from()), startOf(*m_range.to()) + kDay} : wholeWindow();
  m_lanes->setItems(m_items, window, m_session.selection().incident);
  showWindow(window);
  followSelection();
}

TimeSpan TimelineView::wholeWindow() const { return fittingSpan(m_items, m_extent); }

void TimelineView::showWindow(TimeSpan window) {
  if (!within(window, m_extent)) {
    // Far enough to hold the window, in whole years, and back when it comes back.
    const TimeSpan busiest = busiestYears(m_items).value_or(m_extent);
    m_extent = wholeYears({std::min(window.from, busiest.from), std::max(window.to, busiest.to)});
    m_overview->setOverview(timelineOverview(m_items, m_extent));
  }
  m_lanes->setWindow(window);
  m_overview->setWindow(window);
}

void TimelineView::choose(TimeSpan window) {
  showWindow(window);
  m_range.set(dayOf(window.from), dayOf(window.to - 1));
}

void TimelineView::followRange() {
  if (m_stale) return;
  if (!m_range.isSet()) {
    showWindow(wholeWindow());
    return;
  }
  // A window of hours lies within the days it stands for: it stays as it is.
  const TimeSpan window = m_lanes->window();
  if (dayOf(window.from) == *m_range.from() && dayOf(window.to - 1) == *m_range.to()) return;
  showWindow({startOf(*m_range.from()), startOf(*m_range.to()) + kDay});
}

void TimelineView::zoomIn() { choose(m_lanes->zoomed(kStep)); }
void TimelineView::zoomOut() { choose(m_lanes->zoomed(1 / kStep)); }

void TimelineView::fit() {
  m_extent = busiestYears(m_items).value_or(m_extent);
  m_overview->setOverview(timelineOverview(m_items, m_extent));
  m_range.clear();
  showWindow(wholeWindow());
}

void TimelineView::showAllYears() {
  m_extent = allYears(m_items).value_or(m_extent);
  m_overview->setOverview(timelineOverview(m_items, m_extent));
  m_range.clear();
  showWindow(wholeWindow());
}

void TimelineView::select(IncidentId id) {
  Selection selection;
  selection.incident = id;
  m_session.select(selection);
}

void TimelineView::reveal(const TimelineItem& item) {
  const TimeSpan window = m_lanes->window();
  if (item.time.span.overlaps(window)) return;
  const Instant from = item.time.span.middle() - window.length() / 2;
  const TimeSpan moved{from, from + window.length()};
  if (m_range.isSet()) {
    choose(moved);
  } else {
    showWindow(moved);
  }
}

void TimelineView::followSelection() {
  if (m_stale) return;
  const auto state = m_session.state();
  const IncidentId id = m_session.selection().incident;
  const auto at = std::ranges::find(m_items, id, &TimelineItem::id);
  if (id && at != m_items.end()) reveal(*at);
  m_lanes->setSelected(id);
  m_undated->setSelected(id);
  m_figure->showIncident(*state, id ? state->incident(id) : nullptr);
}

}  // namespace collate::ui
