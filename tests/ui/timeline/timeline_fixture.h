// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QApplication>
#include <QTest>
#include <memory>

#include "tests/ui/support/incident_rows.h"
#include "tests/ui/support/sample_state.h"
#include "ui/style/collate_style.h"
#include "ui/timeline/lanes_view.h"
#include "ui/timeline/overview_view.h"
#include "ui/timeline/timeline_view.h"

namespace collate::ui::test {

// A timeline of its own session and range, shown at the size it has in a window of 1440 x 900.
class TimelineFixture : public testing::Test {
 protected:
  void show(std::shared_ptr<const CaseState> state, Appearance appearance = Appearance::Light, QSize size = {856, 768}) {
    theme = *Theme::load(appearance);
    QApplication::setStyle(new CollateStyle(theme));
    applyTheme(*qApp, theme);
    session.showState(std::move(state));
    view = std::make_unique<TimelineView>(session, theme, range);
    view->resize(size);
    view->show();
    settle();
  }
  void settle() {
    QTest::qWait(20);
    QApplication::processEvents();
  }
  void select(IncidentId id) {
    Selection selection;
    selection.incident = id;
    session.select(selection);
  }
  LanesView& lanes() { return view->lanes(); }
  QImage grab() {
    settle();
    return view->grab().toImage();
  }
  // Saves a picture where COLLATE_PICTURES asks for it.
  void picture(const char* name) {
    const QImage image = grab();
    if (const QString folder = qEnvironmentVariable("COLLATE_PICTURES"); !folder.isEmpty())
      image.save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name)));
  }

  Theme theme;
  Session session;
  TimeRange range;
  std::unique_ptr<TimelineView> view;
};

}  // namespace collate::ui::test
