// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour.h"

#include <QApplication>
#include <QPushButton>

#include "tests/ui/support/window_fixture.h"
#include "ui/shell/center.h"
#include "ui/shell/inspector.h"

namespace collate::ui {
namespace {

constexpr QRect kRoom(0, 0, 1000, 700);
constexpr QSize kBubble(320, 160);

TEST(BesideTarget, CoversNothingOfWhatItPointsAtWhereThereIsRoom) {
  for (const QRect target : {QRect(0, 100, 280, 500), QRect(700, 100, 300, 500), QRect(0, 0, 1000, 200), QRect(0, 400, 1000, 300),
                             QRect(900, 10, 80, 28)}) {
    const QRect place = besideTarget(target, kBubble, kRoom);
    EXPECT_FALSE(place.intersects(target)) << target.x() << " " << target.y();
    EXPECT_TRUE(kRoom.contains(place));
    EXPECT_EQ(place.size(), kBubble);
  }
}

TEST(BesideTarget, StandsAtTheFootOfWhatFillsTheWindow) {
  const QRect place = besideTarget(kRoom, kBubble, kRoom);
  EXPECT_TRUE(kRoom.contains(place));
  EXPECT_GT(place.top(), kRoom.center().y());
}

class TourTest : public test::WindowTest {
 protected:
  Tour* tour() { return window.findChild<Tour*>(); }
  // To whatever has the keyboard.
  void key(Qt::Key k) { QTest::keyClick(QApplication::focusWidget(), k); }
};

TEST_F(TourTest, LeadsThroughRealThingsInFiveStops) {
  openReports();
  trigger(Command::Tour);
  ASSERT_TRUE(tour());
  EXPECT_TRUE(session.selection().incident) << "something is to be seen";
  std::vector<QImage> pictures;
  for (std::size_t stop = 0; stop < 5; ++stop) {
    EXPECT_EQ(tour()->at(), stop);
    pictures.push_back(picture());
    EXPECT_GT(colors(pictures.back()), 20);
    EXPECT_TRUE(stop == 0 || pictures[stop] != pictures[stop - 1]);
    EXPECT_TRUE(stop != 1 || window.center().isShown(ViewKind::Reader));
    EXPECT_TRUE(stop != 2 || window.center().isShown(ViewKind::Conflicts));
    key(Qt::Key_Right);
  }
  QTest::qWait(1);
  EXPECT_FALSE(tour()) << "after the last stop it is over";
}

TEST_F(TourTest, GoesBackAndEndsAtAnyStop) {
  openReports();
  trigger(Command::Tour);
  EXPECT_FALSE(button(*tour(), "Back")->isEnabled());
  click(button(*tour(), "Next"));
  EXPECT_EQ(tour()->at(), 1U);
  click(button(*tour(), "Back"));
  EXPECT_EQ(tour()->at(), 0U);
  key(Qt::Key_Left);
  EXPECT_EQ(tour()->at(), 0U);
  key(Qt::Key_Escape);
  QTest::qWait(1);
  EXPECT_FALSE(tour());
  trigger(Command::ViewTimeline);
  EXPECT_TRUE(window.center().isShown(ViewKind::Timeline)) << "the window is there again";
}

TEST_F(TourTest, WithoutACaseItGoesThroughTheSample) {
  trigger(Command::Tour);
  ASSERT_TRUE(QTest::qWaitFor([this] { return tour() != nullptr; }, 30000));
  EXPECT_TRUE(session.state()->fictional);
  EXPECT_FALSE(session.state()->incidents->empty());
}

}  // namespace
}  // namespace collate::ui
