// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QApplication>
#include <QFile>
#include <QQuickWidget>
#include <QTest>
#include <memory>

#include "tests/ui/support/incident_rows.h"
#include "tests/ui/support/sample_state.h"
#include "ui/map/map_bar.h"
#include "ui/map/map_scene.h"
#include "ui/map/map_view.h"
#include "ui/style/collate_style.h"

namespace collate::ui::test {

// A map of its own session and range, shown at the size it has in a window of 1440 x 900.
class MapFixture : public testing::Test {
 protected:
  void show(std::shared_ptr<const CaseState> state, Appearance appearance = Appearance::Light, QSize size = {856, 768}) {
    theme = *Theme::load(appearance);
    QApplication::setStyle(new CollateStyle(theme));
    applyTheme(*qApp, theme);
    session.showState(std::move(state));
    view = std::make_unique<MapView>(session, theme, range);
    view->resize(size);
    view->show();
    view->activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(view.get()));
    EXPECT_TRUE(QTest::qWaitFor([this] { return view->surface().rootObject() || !view->surface().isVisible(); }));
    settle();
  }
  void settle() {
    QTest::qWait(60);
    QApplication::processEvents();
  }
  void select(IncidentId id) {
    Selection selection;
    selection.incident = id;
    session.select(selection);
  }
  MapScene& scene() { return view->scene(); }
  MapCamera& camera() { return *view->scene().camera(); }
  const MapMarker* marker(IncidentId id) {
    for (const MapMarker& m : scene().picture().markers)
      if (m.members.front() == id) return &m;
    return nullptr;
  }
  QImage grab() {
    settle();
    return view->surface().grab().toImage();
  }
  void picture(const char* name) {
    settle();
    if (const QString folder = qEnvironmentVariable("COLLATE_PICTURES"); !folder.isEmpty())
      view->grab().save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name)));
  }
  // Some towns around, as the gazetteer would give them.
  static std::vector<KnownPlace> someTowns() {
    return {{"Aleppo", 36.2021, 37.1343, 0},           {"Idlib", 35.9306, 36.6339, 0},          {"Antakya", 36.2066, 36.1572, 0},
            {"Reyhanlı", 36.2690, 36.5670, 1},         {"Afrin", 36.5119, 36.8694, 1},          {"Azaz", 36.5863, 37.0463, 1},
            {"al-Dana", 36.2131, 36.7700, 2},          {"Harem", 36.2078, 36.5192, 2},          {"Salqin", 36.1395, 36.4537, 2},
            {"Jisr al-Shughour", 35.8135, 36.3174, 2}, {"Ariha", 35.8140, 36.6100, 2},          {"Saraqib", 35.8644, 36.8056, 2},
            {"Maarat al-Numan", 35.6460, 36.6750, 2},  {"Khan Sheikhoun", 35.4418, 36.6511, 2}, {"Atmeh", 36.3095, 36.6884, 3},
            {"al-Bab", 36.3722, 37.5156, 1},           {"Taftanaz", 35.9981, 36.7861, 3}};
  }

  Theme theme;
  Session session;
  TimeRange range;
  std::unique_ptr<MapView> view;
};

}  // namespace collate::ui::test
