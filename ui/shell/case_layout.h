// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace collate::ui {

// How a window was arranged when a case was last left: the views, the panels with their widths, and the list.
struct CaseLayout {
  QByteArray center;
  QByteArray docks;
  int list = 0;
  bool operator==(const CaseLayout&) const = default;
};

// By the case's file, in the user's settings. Layouts of cases that are no longer among the recent ones are forgotten.
std::optional<CaseLayout> layoutOf(const QString& file);
void rememberLayout(const QString& file, const CaseLayout& layout);

}  // namespace collate::ui
