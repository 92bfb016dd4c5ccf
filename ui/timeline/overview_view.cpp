// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/overview_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolTip>
#include <QtCharts/QBarSet>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>
#include <algorithm>

#include "ui/text/counted.h"
#include "ui/text/directed.h"
#include "ui/timeline/timeline_measures.h"

namespace collate::ui {
namespace {

using namespace overview;

constexpr double kGrip = 7;  // px around a handle that take hold of it
constexpr Instant kShortest = kDay;

int yearOf(Instant at) { return static_cast<int>(std::chrono::year_month_day{dayOf(at)}.year()); }

QPushButton* chip(QWidget* parent) {
  auto* button = new QPushButton(parent);
  button->setCursor(Qt::PointingHandCursor);
  button->hide();
  return button;
}

}  // namespace

OverviewView::OverviewView(const Theme& theme, QWidget* parent)
    : QChartView(parent),
      m_theme(theme),
      m_bars(new QStackedBarSeries(this)),
      m_exact(new QBarSet(tr("exact"), this)),
      m_spread(new QBarSet(tr("spread over its range"), this)),
      m_across(new QValueAxis(this)),
      m_up(new QValueAxis(this)),
      m_before(chip(this)),
      m_after(chip(this)) {
  setFrameShape(QFrame::NoFrame);
  setFixedHeight(static_cast<int>(measures().height));
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setAccessibleName(tr("Overview and time range"));
  setAccessibleDescription(tr("Arrow keys move the range, with Shift its end, with Control its beginning."));

  QChart* chart = this->chart();
  chart->legend()->hide();
  chart->setMargins({});
  chart->setBackgroundVisible(false);
  chart->setAnimationOptions(QChart::NoAnimation);
  m_bars->append(m_exact);
  m_bars->append(m_spread);
  m_bars->setBarWidth(0.85);
  chart->addSeries(m_bars);
  for (auto [axis, side] : {std::pair{m_across, Qt::AlignBottom}, std::pair{m_up, Qt::AlignLeft}}) {
    chart->addAxis(axis, side);
    m_bars->attachAxis(axis);
    axis->setVisible(false);
  }
  m_band = new OverviewBand(*this, chart);
  m_band->setZValue(-10);
  m_band->setFlag(QGraphicsItem::ItemStacksBehindParent);
  m_front = new OverviewFront(*this, chart);
  m_front->setZValue(100);
  connect(m_before, &QPushButton::clicked, this, &OverviewView::allWanted);
  connect(m_after, &QPushButton::clicked, this, &OverviewView::allWanted);
  colorBars();
}

OverviewView::~OverviewView() = default;

void OverviewView::setTheme(const Theme& theme) {
  m_theme = theme;
  colorBars();
  viewport()->update();
}

void OverviewView::colorBars() {
  for (auto [set, color] : {std::pair{m_exact, m_theme.chart.barInRange}, std::pair{m_spread, m_theme.chart.bar}}) {
    set->setColor(color);
    set->setPen(Qt::NoPen);
  }
  for (QPushButton* button : {m_before, m_after}) button->setFont(type::caption());
}

void OverviewView::setOverview(TimelineOverview overview) {
  m_overview = std::move(overview);
  for (auto [set, values] : {std::pair{m_exact, &m_overview.exact}, std::pair{m_spread, &m_overview.spread}}) {
    if (set->count() > 0) set->remove(0, set->count());
    for (double v : *values) set->append(v);
  }
  const double bins = static_cast<double>(m_overview.extent.length()) / static_cast<double>(lengthOf(m_overview.width));
  m_across->setRange(-0.5, std::max(bins, 1.0) - 0.5);
  m_up->setRange(0, std::max(1.0, m_overview.tallest()));
  placeChips();
  viewport()->update();
}

void OverviewView::setWindow(TimeSpan window) {
  m_window = window;
  m_band->update();
  m_front->update();
}

void OverviewView::setLow(bool low) {
  if (m_low == low) return;
  m_low = low;
  setFixedHeight(static_cast<int>(measures().height));
}

void OverviewView::placeChips() {
  m_before->setText(tr("‹ %1 before %2").arg(m_overview.before).arg(yearOf(m_overview.extent.from)));
  m_after->setText(tr("%1 after %2 ›").arg(m_overview.after).arg(yearOf(m_overview.extent.to - 1)));
  m_before->setVisible(m_overview.before > 0);
  m_after->setVisible(m_overview.after > 0);
  for (QPushButton* button : {m_before, m_after}) {
    button->setToolTip(tr("Show all years"));
    button->resize(button->sizeHint().width(), 22);
  }
  m_before->move(static_cast<int>(left()) + 6, 11);
  m_after->move(width() - static_cast<int>(kRightPadding) - 6 - m_after->width(), 11);
}

double OverviewView::left() const { return timeline::headWidth(viewport()->width()) + timeline::kHeadGap; }

double OverviewView::xOf(Instant at) const {
  if (m_overview.extent.length() <= 0) return left();
  const double bin = static_cast<double>(at - m_overview.extent.from) / static_cast<double>(lengthOf(m_overview.width));
  return chart()->mapToPosition({bin - 0.5, 0}, m_bars).x();
}

Instant OverviewView::instantAt(double x) const {
  const double bin = chart()->mapToValue({x, 0}, m_bars).x() + 0.5;
  const auto at = m_overview.extent.from + static_cast<Instant>(bin * static_cast<double>(lengthOf(m_overview.width)));
  return std::clamp(at, m_overview.extent.from, m_overview.extent.to);
}

void OverviewView::resizeEvent(QResizeEvent* event) {
  QChartView::resizeEvent(event);
  const double plot = measures().base - measures().tallest;
  chart()->setPlotArea({left(), measures().tallest, std::max(10.0, viewport()->width() - left() - kRightPadding), plot});
  placeChips();
}

OverviewView::Grip OverviewView::gripAt(QPointF at) const {
  if (at.x() < left() - kGrip || at.x() > viewport()->width() - kRightPadding + kGrip) return Grip::None;
  const double from = std::abs(at.x() - xOf(m_window.from));
  const double to = std::abs(at.x() - xOf(m_window.to));
  if (std::min(from, to) <= kGrip) return from < to ? Grip::From : Grip::To;
  const Instant instant = instantAt(at.x());
  return instant > m_window.from && instant < m_window.to ? Grip::Body : Grip::New;
}

void OverviewView::choose(TimeSpan window) {
  window = {startOf(dayOf(window.from)), startOf(dayOf(window.to + kDay / 2))};
  if (window.length() < kShortest) window.to = window.from + kShortest;
  emit windowChosen(window);
}

void OverviewView::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  setFocus(Qt::MouseFocusReason);
  const Grip grip = gripAt(event->position());
  if (grip != Grip::None) m_drag = Drag{grip, instantAt(event->position().x()), m_window};
  event->accept();
}

void OverviewView::mouseMoveEvent(QMouseEvent* event) {
  const Grip grip = m_drag ? m_drag->grip : gripAt(event->position());
  const bool edge = grip == Grip::From || grip == Grip::To;
  viewport()->setCursor(edge ? Qt::SizeHorCursor : grip == Grip::Body ? Qt::OpenHandCursor : Qt::ArrowCursor);
  if (!m_drag) return;
  const Instant at = instantAt(event->position().x());
  const Instant by = at - m_drag->at;
  switch (m_drag->grip) {
    case Grip::From: choose({std::min(at, m_drag->window.to - kShortest), m_drag->window.to}); break;
    case Grip::To: choose({m_drag->window.from, std::max(at, m_drag->window.from + kShortest)}); break;
    case Grip::Body: choose({m_drag->window.from + by, m_drag->window.to + by}); break;
    case Grip::New:
      if (at != m_drag->at) choose({std::min(at, m_drag->at), std::max(at, m_drag->at)});
      break;
    case Grip::None: break;
  }
}

void OverviewView::mouseReleaseEvent(QMouseEvent* event) {
  m_drag.reset();
  mouseMoveEvent(event);
}

void OverviewView::wheelEvent(QWheelEvent* event) { event->ignore(); }

void OverviewView::keyPressEvent(QKeyEvent* event) {
  const int sign = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
  if (sign == 0) {
    event->ignore();
    return;
  }
  const Instant by = sign * std::max(kDay, lengthOf(m_overview.width));
  TimeSpan window = m_window;
  if (!(event->modifiers() & Qt::ShiftModifier)) window.from += by;
  if (!(event->modifiers() & Qt::ControlModifier)) window.to += by;
  if (window.length() >= kShortest) choose(window);
}

void OverviewView::focusInEvent(QFocusEvent* event) {
  QChartView::focusInEvent(event);
  m_front->update();
}

void OverviewView::focusOutEvent(QFocusEvent* event) {
  QChartView::focusOutEvent(event);
  m_front->update();
}

QString OverviewView::binWords(std::size_t bin) const {
  const Instant width = lengthOf(m_overview.width);
  const Instant from = m_overview.extent.from + static_cast<Instant>(bin) * width;
  const QString days = rangeWords(dayOf(from), dayOf(from + width - 1));
  const int exact = static_cast<int>(m_overview.exact[bin]);
  QStringList words{counted(exact, tr("1 incident"), tr("%1 incidents"))};
  if (m_overview.spread[bin] > 0) words << tr("and imprecise dates that may lie here");
  words << counted(static_cast<qsizetype>(m_overview.published[bin]), tr("1 report"), tr("%1 reports"));
  return QStringLiteral("%1\n%2").arg(days, listed(words));
}

bool OverviewView::viewportEvent(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QChartView::viewportEvent(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  if (gripAt(help->pos()) == Grip::None || m_overview.bins() == 0) {
    QToolTip::hideText();
    return true;
  }
  const Instant into = instantAt(help->pos().x()) - m_overview.extent.from;
  const auto bin = std::min(static_cast<std::size_t>(into / lengthOf(m_overview.width)), m_overview.bins() - 1);
  QToolTip::showText(help->globalPos(), binWords(bin), this);
  return true;
}

}  // namespace collate::ui
