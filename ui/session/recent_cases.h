// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <vector>

#include "core/workspace/case_state.h"

namespace collate::ui {

// One case that was open before, with what the start page says about it.
struct RecentCase {
  QString file;
  QString name;
  int incidents = 0;
  int contradictions = 0;  // over all incidents
  QDateTime opened;
  bool operator==(const RecentCase&) const = default;
};

// The cases that were open before, newest first, at most 12, kept in the user's settings. Files that are gone are left out.
class RecentCases {
 public:
  static std::vector<RecentCase> load();
  // Puts `file` first, with what `state` holds.
  static void note(const QString& file, const CaseState& state, const QDateTime& now);
  static void forget(const QString& file);

 private:
  static void save(const std::vector<RecentCase>& cases);
};

}  // namespace collate::ui
