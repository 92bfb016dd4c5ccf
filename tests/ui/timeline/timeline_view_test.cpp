// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_view.h"

#include "tests/ui/timeline/timeline_fixture.h"

namespace collate::ui {
namespace {

class TimelineViewTest : public test::TimelineFixture {};

TEST_F(TimelineViewTest, Pictures) {
  show(test::workingCase());
  range.set(*dayFromIso("2025-05-25"), *dayFromIso("2025-10-12"));
  select(IncidentId{4});
  picture("timeline-working");
  select(IncidentId{3});
  picture("timeline-friday");
  show(test::workingCase(), Appearance::Dark, {776, 668});
  select(IncidentId{4});
  picture("timeline-dark");
  show(test::sampleState());
  select(test::kAtmehRaid);
  picture("timeline-sample");
  range.clear();
  show(test::manyIncidents(10000));
  picture("timeline-many");
}

}  // namespace
}  // namespace collate::ui
