// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_view.h"

#include <gtest/gtest.h>

#include <QApplication>

#include "tests/ui/support/sample_state.h"
#include "ui/style/collate_style.h"
#include "ui/timeline/lanes_view.h"
#include "ui/timeline/overview_view.h"

namespace collate::ui {
namespace {

class TimelineViewTest : public testing::Test {
 protected:
  void SetUp() override {
    theme = *Theme::load(Appearance::Light);
    QApplication::setStyle(new CollateStyle(theme));
    applyTheme(*qApp, theme);
    session.showState(test::sampleState());
    view = std::make_unique<TimelineView>(session, theme, range);
    view->resize(856, 768);
    view->show();
    QApplication::processEvents();
  }
  void picture(const char* name) {
    QApplication::processEvents();
    if (const QString folder = qEnvironmentVariable("COLLATE_PICTURES"); !folder.isEmpty())
      view->grab().save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name)));
  }

  Theme theme;
  Session session;
  TimeRange range;
  std::unique_ptr<TimelineView> view;
};

TEST_F(TimelineViewTest, Draws) {
  Selection s;
  s.incident = test::kAtmehRaid;
  session.select(s);
  picture("timeline");
}

}  // namespace
}  // namespace collate::ui
