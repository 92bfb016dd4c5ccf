// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflict/overview_strip.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cstdlib>

#include "ui/conflict/cell_painter.h"
#include "ui/conflict/comparison_grid.h"

namespace collate::ui {
namespace {

constexpr int kTick = 6;
constexpr int kEnd = 3;  // space between tick and trailing edge

int tickWidth(const Comparison& c) {
  if (!c.kind) return 3;
  return *c.kind == DisagreementKind::Contradiction ? 9 : 6;
}

}  // namespace

OverviewStrip::OverviewStrip(ComparisonGrid& grid, const Theme& theme) : QWidget(&grid), m_grid(grid), m_theme(theme) {
  setAccessibleName(tr("Overview of all attributes"));
  setCursor(Qt::PointingHandCursor);
}

void OverviewStrip::setTheme(const Theme& theme) {
  m_theme = theme;
  update();
}

// Ticks spread over the height, but no further apart than a row's half, so that a few attributes stay together at the top.
QRect OverviewStrip::tickRect(std::size_t index) const {
  const Incident* incident = m_grid.comparisons().incident();
  const auto n = static_cast<int>(incident->comparisons.size());
  const double pitch = std::min(23.0, (height() - 8.0) / std::max(n, 1));
  const int width = tickWidth(incident->comparisons[index]);
  const int y = 4 + static_cast<int>(pitch * (static_cast<double>(index) + 0.5)) - kTick / 2;
  const int x = layoutDirection() == Qt::RightToLeft ? kEnd : this->width() - kEnd - width;
  return {x, y, width, kTick};
}

void OverviewStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), m_theme.surfaceAlt);
  painter.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? width() - 1 : 0, 0, 1, height()), m_theme.border);
  const Incident* incident = m_grid.comparisons().incident();
  if (!incident || height() < kTick * std::ssize(incident->comparisons)) return;  // ticks over ticks say nothing
  painter.setRenderHint(QPainter::Antialiasing);
  const Comparison* current = m_grid.comparisons().comparison(m_grid.currentIndex().row());
  for (std::size_t i = 0; i < incident->comparisons.size(); ++i) {
    const Comparison& c = incident->comparisons[i];
    QColor ink = standingLook(c.standing, c.kind, m_theme).ink;
    if (!c.kind) ink.setAlphaF(0.55F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawRoundedRect(tickRect(i), 1, 1);
    if (&c != current) continue;
    painter.setPen(QPen(m_theme.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(2, tickRect(i).top() - 2.5, width() - 3.5, kTick + 5), 2, 2);
  }
}

const Comparison* OverviewStrip::at(int y) const {
  const Incident* incident = m_grid.comparisons().incident();
  if (!incident || incident->comparisons.empty()) return nullptr;
  std::size_t best = 0;
  for (std::size_t i = 0; i < incident->comparisons.size(); ++i)
    if (std::abs(tickRect(i).center().y() - y) < std::abs(tickRect(best).center().y() - y)) best = i;
  return &incident->comparisons[best];
}

// A tick of an attribute that the grid leaves out leads to the nearest one that it shows.
void OverviewStrip::mousePressEvent(QMouseEvent* event) {
  const Comparison* target = at(event->position().toPoint().y());
  const ComparisonModel& model = m_grid.comparisons();
  if (!target || model.rowCount() == 0) return;
  int row = 0;
  for (int r = 0; r < model.rowCount(); ++r) {
    const auto distance = [&](int x) {
      return std::abs(static_cast<int>(model.comparison(x)->attribute) - static_cast<int>(target->attribute));
    };
    if (distance(r) < distance(row)) row = r;
  }
  const int column = std::max<int>(m_grid.currentIndex().column(), ComparisonModel::FirstAccountColumn);
  m_grid.setCurrentIndex(model.index(row, column));
}

bool OverviewStrip::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  if (const Comparison* c = at(help->pos().y()))
    QToolTip::showText(help->globalPos(),
                       tr("%1: %2").arg(attributeLabel(c->attribute), standingLook(c->standing, c->kind, m_theme).word), this);
  return true;
}

}  // namespace collate::ui
