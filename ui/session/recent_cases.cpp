// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/recent_cases.h"

#include <QFileInfo>
#include <QSettings>
#include <algorithm>

namespace collate::ui {
namespace {

constexpr auto kList = "recentCases";
constexpr std::size_t kMost = 12;

}  // namespace

std::vector<RecentCase> RecentCases::load() {
  QSettings settings;
  std::vector<RecentCase> cases;
  const int n = settings.beginReadArray(kList);
  for (int i = 0; i < n; ++i) {
    settings.setArrayIndex(i);
    RecentCase c;
    c.file = settings.value("file").toString();
    c.name = settings.value("name").toString();
    c.incidents = settings.value("incidents").toInt();
    c.contradictions = settings.value("contradictions").toInt();
    c.opened = QDateTime::fromString(settings.value("opened").toString(), Qt::ISODate);
    if (QFileInfo::exists(c.file)) cases.push_back(std::move(c));
  }
  settings.endArray();
  return cases;
}

void RecentCases::save(const std::vector<RecentCase>& cases) {
  QSettings settings;
  settings.remove(kList);
  settings.beginWriteArray(kList);
  for (std::size_t i = 0; i < std::min(cases.size(), kMost); ++i) {
    const RecentCase& c = cases[i];
    settings.setArrayIndex(static_cast<int>(i));
    settings.setValue("file", c.file);
    settings.setValue("name", c.name);
    settings.setValue("incidents", c.incidents);
    settings.setValue("contradictions", c.contradictions);
    settings.setValue("opened", c.opened.toString(Qt::ISODate));
  }
  settings.endArray();
}

void RecentCases::note(const QString& file, const CaseState& state, const QDateTime& now) {
  RecentCase c;
  c.file = QFileInfo(file).absoluteFilePath();
  c.name = QString::fromStdString(state.name);
  c.incidents = static_cast<int>(state.incidents.size());
  for (const Incident& i : state.incidents) c.contradictions += i.count(DisagreementKind::Contradiction);
  c.opened = now;
  std::vector<RecentCase> cases = load();
  std::erase_if(cases, [&](const RecentCase& other) { return other.file == c.file; });
  cases.insert(cases.begin(), std::move(c));
  save(cases);
}

void RecentCases::forget(const QString& file) {
  std::vector<RecentCase> cases = load();
  std::erase_if(cases, [&](const RecentCase& c) { return c.file == file; });
  save(cases);
}

}  // namespace collate::ui
