// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keyboard of LanesView.
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "ui/timeline/lanes_view.h"

namespace collate::ui {
namespace {

constexpr double kZoomStep = 0.8;  // a notch of the wheel
constexpr double kNotch = 120;

}  // namespace

const LaneItem* LanesView::laneAt(QPointF at) const {
  if (at.y() <= m_ground.strip) return nullptr;
  for (std::size_t s = 0; s < m_drawn; ++s)
    if (m_slots[s]->mapRectToParent(m_slots[s]->boundingRect()).contains(at)) return m_slots[s];
  return nullptr;
}

const TimelineItem* LanesView::incidentAt(QPointF at) const {
  const LaneItem* lane = laneAt(at);
  return lane && at.x() > m_look.head ? lane->incidentAt(lane->mapFromParent(at)) : nullptr;
}

void LanesView::wheelEvent(QWheelEvent* event) {
  const QPoint delta = event->angleDelta();
  const bool overHeads = event->position().x() < m_look.head;
  if (overHeads || event->modifiers() & Qt::ShiftModifier) {
    const int by = delta.y() != 0 ? delta.y() : delta.x();
    m_scroll->setValue(m_scroll->value() - by / 2);
  } else if (delta.y() != 0) {
    emit windowChosen(zoomed(std::pow(kZoomStep, delta.y() / kNotch), event->position().x()));
  } else if (delta.x() != 0) {
    const auto by = static_cast<Instant>(-delta.x() / kNotch * 0.1 * static_cast<double>(m_window.length()));
    emit windowChosen({m_window.from + by, m_window.to + by});
  }
  event->accept();
}

void LanesView::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  setFocus(Qt::MouseFocusReason);
  m_drag = Drag{event->position(), m_window, m_scroll->value(), false};
  event->accept();
}

void LanesView::mouseMoveEvent(QMouseEvent* event) {
  if (!m_drag) {
    viewport()->setCursor(incidentAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    return;
  }
  const QPointF by = event->position() - m_drag->from;
  if (!m_drag->moved && by.manhattanLength() < QApplication::startDragDistance()) return;
  m_drag->moved = true;
  viewport()->setCursor(Qt::ClosedHandCursor);
  const double perPixel = static_cast<double>(m_drag->window.length()) / (plotRight() - plotLeft());
  const auto shift = static_cast<Instant>(-by.x() * perPixel);
  m_scroll->setValue(m_drag->scroll - static_cast<int>(by.y()));
  emit windowChosen({m_drag->window.from + shift, m_drag->window.to + shift});
}

void LanesView::mouseReleaseEvent(QMouseEvent* event) {
  if (!m_drag || event->button() != Qt::LeftButton) return;
  const bool click = !m_drag->moved;
  m_drag.reset();
  viewport()->setCursor(Qt::ArrowCursor);
  if (!click) {
    relayout();
    return;
  }
  if (const TimelineItem* item = incidentAt(event->position())) {
    event->modifiers() & Qt::ControlModifier ? emit incidentToggled(item->id) : emit incidentChosen(item->id);
  } else if (const LaneItem* lane = laneAt(event->position())) {
    if (const PlacedCount* count = lane->countAt(lane->mapFromParent(event->position()))) {
      const Instant margin = std::max<Instant>(kDay / 2, count->span.length() / 8);
      emit windowChosen({count->span.from - margin, count->span.to + margin});
    }
  }
}

void LanesView::mouseDoubleClickEvent(QMouseEvent* event) {
  m_drag.reset();
  const TimelineItem* item = incidentAt(event->position());
  if (!item) {
    emit windowChosen(zoomed(0.5, event->position().x()));
    return;
  }
  const Instant margin = std::max<Instant>(2 * kDay, item->time.span.length() / 2);
  emit windowChosen({item->time.span.from - margin, item->time.span.to + margin});
}

void LanesView::contextMenuEvent(QContextMenuEvent* event) {
  if (event->reason() == QContextMenuEvent::Mouse) {
    if (const TimelineItem* item = incidentAt(event->pos())) emit menuWanted(item->id, event->globalPos());
  } else if (m_look.selected) {
    const auto marker = markerOf(m_look.selected);  // none where it is out of sight
    emit menuWanted(m_look.selected, mapToGlobal(marker ? marker->toPoint() : rect().center()));
  }
}

void LanesView::step(int by, bool too) {
  const auto at = std::ranges::find(m_items, m_cursor, &TimelineItem::id);
  const std::ptrdiff_t from = at - m_items.begin();
  if (at == m_items.end()) {
    chooseAt(by > 0 ? 0 : from - 1, too);
  } else {
    chooseAt(from + by, too);
  }
}

void LanesView::chooseAt(std::ptrdiff_t index, bool too) {
  if (m_items.empty()) return;
  const auto last = static_cast<std::ptrdiff_t>(m_items.size()) - 1;
  const IncidentId id = m_items[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(index, 0, last))].id;
  m_cursor = id;  // also past one that cannot be chosen, as a filter hides it
  too ? emit incidentAdded(id) : emit incidentChosen(id);
}

void LanesView::keyPressEvent(QKeyEvent* event) {
  const bool too = event->modifiers() & Qt::ShiftModifier;
  switch (event->key()) {
    case Qt::Key_Left: step(-1, too); return;
    case Qt::Key_Right: step(1, too); return;
    case Qt::Key_Home: chooseAt(0, too); return;
    case Qt::Key_End: chooseAt(static_cast<std::ptrdiff_t>(m_items.size()) - 1, too); return;
    case Qt::Key_Up: m_scroll->triggerAction(QScrollBar::SliderSingleStepSub); return;
    case Qt::Key_Down: m_scroll->triggerAction(QScrollBar::SliderSingleStepAdd); return;
    case Qt::Key_PageUp: m_scroll->triggerAction(QScrollBar::SliderPageStepSub); return;
    case Qt::Key_PageDown: m_scroll->triggerAction(QScrollBar::SliderPageStepAdd); return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: emit windowChosen(zoomed(kZoomStep)); return;
    case Qt::Key_Minus: emit windowChosen(zoomed(1 / kZoomStep)); return;
    case Qt::Key_0: emit fitWanted(); return;
    default: event->ignore();
  }
}

void LanesView::focusInEvent(QFocusEvent* event) {
  QChartView::focusInEvent(event);
  m_look.focused = true;
  viewport()->update();
}

void LanesView::focusOutEvent(QFocusEvent* event) {
  QChartView::focusOutEvent(event);
  m_look.focused = false;
  viewport()->update();
}

bool LanesView::viewportEvent(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QChartView::viewportEvent(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  if (const TimelineItem* item = incidentAt(help->pos())) {
    QToolTip::showText(help->globalPos(), wordsOf(*item), this);
  } else {
    QToolTip::hideText();
  }
  return true;
}

}  // namespace collate::ui
