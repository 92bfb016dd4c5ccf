// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <QLineEdit>
#include <QTableView>

#include "tests/ui/support/window_fixture.h"
#include "ui/dialogs/sources_dialog.h"
#include "ui/reader/reader_view.h"
#include "ui/style/empty_note.h"

namespace collate::ui {
namespace {

class SourcesTest : public test::WindowTest {
 protected:
  SourcesDialog& list() {
    trigger(Command::ListSources);
    auto* dialog = window.findChild<SourcesDialog*>();
    EXPECT_TRUE(dialog && dialog->isVisible());
    return *dialog;
  }
  bool counts(std::size_t source) const {
    return std::ranges::any_of(*session.state()->incidents,
                               [&](const Incident& i) { return std::ranges::contains(i.accounts, source, &AccountRef::source); });
  }
};

TEST_F(SourcesTest, ASourceIsFoundAndOpenedByKeysAlone) {
  openReports();
  window.center().showView(ViewKind::Timeline);
  SourcesDialog& dialog = list();
  auto* filter = dialog.findChild<QLineEdit*>();
  EXPECT_EQ(dialog.focusWidget(), filter);
  const CaseState& state = *session.state();
  QTest::keyClicks(filter, QString::fromStdString(state.sources.back().outlet));
  ASSERT_EQ(dialog.table().model()->rowCount(), 1);
  QTest::keyClick(filter, Qt::Key_Return);
  EXPECT_EQ(session.selection().source, state.sources.size() - 1);
  EXPECT_EQ(window.center().reader()->source(), state.sources.size() - 1);
  EXPECT_TRUE(window.center().reader()->isVisible());
  dialog.close();
}

TEST_F(SourcesTest, SeveralAreLeftOutTakenBackInAndUndoneAtOnce) {
  openReports();
  ASSERT_TRUE(counts(0) && counts(1));
  SourcesDialog& dialog = list();
  const QPoint first = dialog.table().visualRect(dialog.table().model()->index(0, 0)).center();
  const QPoint second = dialog.table().visualRect(dialog.table().model()->index(1, 0)).center();
  QTest::mouseClick(dialog.table().viewport(), Qt::LeftButton, {}, first);
  QTest::mouseClick(dialog.table().viewport(), Qt::LeftButton, Qt::ControlModifier, second);
  EXPECT_FALSE(button(dialog, "Open in the Reader")->isEnabled()) << "two cannot be opened";
  EXPECT_FALSE(button(dialog, "Take back in")->isEnabled()) << "neither is out";
  click(button(dialog, "Leave out"));
  EXPECT_FALSE(counts(0) || counts(1));
  EXPECT_FALSE(button(dialog, "Leave out")->isEnabled()) << "both stay chosen";
  click(button(dialog, "Take back in"));
  EXPECT_TRUE(counts(0) && counts(1));
  session.undo();
  EXPECT_FALSE(counts(0) || counts(1));
  session.undo();
  EXPECT_TRUE(counts(0) && counts(1));
  dialog.close();
}

TEST_F(SourcesTest, TheReaderLeavesOutWhatItShowsAndSaysSo) {
  openReports();
  Selection s;
  s.source = 1;
  session.select(s);
  trigger(Command::LeaveOut);
  EXPECT_TRUE(session.state()->sources[1].leftOut);
  EXPECT_EQ(window.center().reader()->source(), 1u) << "it stays in sight";
  EXPECT_EQ(window.center().reader()->findChild<SourceHeader*>()->remark(), "Left out of the case");
  trigger(Command::LeaveOut);
  EXPECT_FALSE(session.state()->sources[1].leftOut);
  EXPECT_EQ(window.center().reader()->findChild<SourceHeader*>()->remark(), "");
}

TEST_F(SourcesTest, AnEmptyCaseSaysWhatWillStandHere) {
  create();
  SourcesDialog& dialog = list();
  EXPECT_TRUE(dialog.findChild<EmptyNote*>()->isVisible());
  EXPECT_FALSE(button(dialog, "Leave out")->isEnabled());
  dialog.close();
}

}  // namespace
}  // namespace collate::ui
