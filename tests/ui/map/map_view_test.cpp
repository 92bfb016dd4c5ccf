// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_view.h"

#include <QQuickItem>
#include "tests/ui/map/map_fixture.h"

namespace collate::ui {
namespace {

class MapViewTest : public test::MapFixture {};

TEST_F(MapViewTest, Pictures) {
  show(test::workingCase());
  scene().setTowns(someTowns());
  range.set(*dayFromIso("2025-05-25"), *dayFromIso("2025-10-12"));
  select(IncidentId{4});
  picture("map-working");
  select(IncidentId{7});
  picture("map-area");
  show(test::workingCase(), Appearance::Dark, {776, 668});
  scene().setTowns(someTowns());
  select(IncidentId{4});
  picture("map-dark");
  range.clear();
  show(test::manyIncidents(10000));
  scene().setTowns(someTowns());
  picture("map-many");
  camera().lookAt({35, 38}, 5);
  picture("map-far");
}

}  // namespace
}  // namespace collate::ui
