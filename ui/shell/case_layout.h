// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace collate::ui {

// How a window was arranged when a case was last left: the views, the panels with their widths, the list, and what was selected.
struct CaseLayout {
  QByteArray center;
  QByteArray docks;
  int list = 0;
  QString incident = {};  // that was selected, by its key
  bool operator==(const CaseLayout&) const = default;
};

// By the case's file, in the user's settings. Layouts of cases that are no longer among the recent ones are forgotten.
std::optional<CaseLayout> layoutOf(const QString& file);
void rememberLayout(const QString& file, const CaseLayout& layout);

}  // namespace collate::ui
