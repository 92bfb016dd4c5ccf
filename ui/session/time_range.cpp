// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/time_range.h"

#include <utility>

namespace collate::ui {

void TimeRange::set(CalendarDay from, CalendarDay to) {
  if (to < from) std::swap(from, to);
  if (m_from == from && m_to == to) return;
  m_from = from;
  m_to = to;
  emit changed();
}

void TimeRange::clear() {
  if (!isSet()) return;
  m_from.reset();
  m_to.reset();
  emit changed();
}

bool TimeRange::covers(const std::optional<DateValue>& date) const {
  if (!isSet()) return true;
  if (!date || !date->from || !date->to) return false;
  return *date->from <= *m_to && *m_from <= *date->to;
}

}  // namespace collate::ui
