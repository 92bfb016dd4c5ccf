// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>

#include "core/model/value.h"

namespace collate::ui {

// The days that the analyst chose on the timeline's overview, shared by timeline and map. Both ends count; unset means
// all of time. Lives on the GUI thread; the shell owns one per window.
class TimeRange : public QObject {
  Q_OBJECT
 public:
  explicit TimeRange(QObject* parent = nullptr) : QObject(parent) {}

  bool isSet() const { return m_from.has_value(); }
  std::optional<CalendarDay> from() const { return m_from; }
  std::optional<CalendarDay> to() const { return m_to; }

  // Chooses [from, to]; the two are put in order. Emits changed() when it differs from what was.
  void set(CalendarDay from, CalendarDay to);
  void clear();

  // Whether any day that `date` can mean lies in the range. A date without days is in no set range, and in the unset one.
  bool covers(const std::optional<DateValue>& date) const;

 signals:
  void changed();

 private:
  std::optional<CalendarDay> m_from;
  std::optional<CalendarDay> m_to;
};

}  // namespace collate::ui
