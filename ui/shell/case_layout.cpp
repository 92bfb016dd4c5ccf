// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/case_layout.h"

#include <QCryptographicHash>
#include <QSettings>
#include <algorithm>

#include "ui/session/recent_cases.h"

namespace collate::ui {
namespace {

constexpr auto kGroup = "layouts";

// A path is no name of a setting.
QString nameOf(const QString& file) {
  return QString::fromLatin1(QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

}  // namespace

std::optional<CaseLayout> layoutOf(const QString& file) {
  QSettings settings;
  settings.beginGroup(kGroup);
  settings.beginGroup(nameOf(file));
  if (settings.value("file").toString() != file) return std::nullopt;
  return CaseLayout{settings.value("center").toByteArray(), settings.value("docks").toByteArray(), settings.value("list").toInt(),
                    settings.value("incident").toString()};
}

void rememberLayout(const QString& file, const CaseLayout& layout) {
  QSettings settings;
  settings.beginGroup(kGroup);
  const std::vector<RecentCase> recent = RecentCases::load();
  for (const QString& name : settings.childGroups())
    if (!std::ranges::contains(recent, settings.value(name + "/file").toString(), &RecentCase::file)) settings.remove(name);
  settings.beginGroup(nameOf(file));
  settings.setValue("file", file);
  settings.setValue("center", layout.center);
  settings.setValue("docks", layout.docks);
  settings.setValue("list", layout.list);
  settings.setValue("incident", layout.incident);
}

}  // namespace collate::ui
