// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/report_dialog.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTimer>

#include "tests/ui/support/sample_state.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/shell/incident_choice.h"
#include "ui/style/collate_style.h"

namespace collate::ui {
namespace {

class ReportDialogTest : public test::WindowTest {
 protected:
  static void setDays(const ReportDialog& dialog, const QString& from, const QString& to) {
    for (QLineEdit* edit : dialog.findChildren<QLineEdit*>()) {
      if (edit->accessibleName() == "First day") edit->setText(from);
      if (edit->accessibleName() == "Last day") edit->setText(to);
    }
  }
  static QStringList invalid(const ReportDialog& dialog) {
    QStringList names;
    for (const QLineEdit* edit : dialog.findChildren<QLineEdit*>())
      if (isInvalid(edit)) names += edit->accessibleName();
    return names;
  }
};

TEST_F(ReportDialogTest, ADayThatIsNoneIsNotTakenForNoLimit) {
  session.showState(test::sampleState());
  ReportDialog dialog(session, appearance.theme(), &window);
  dialog.show();
  const auto* write = button(dialog, "Write PDF…");
  ASSERT_TRUE(write);
  EXPECT_TRUE(write->isEnabled());
  setDays(dialog, "31 Feb", "");
  EXPECT_FALSE(write->isEnabled());
  EXPECT_EQ(invalid(dialog), QStringList("First day"));
  setDays(dialog, "31 August 2025", "2025-08-01");
  EXPECT_FALSE(write->isEnabled()) << "the last day lies before the first";
  EXPECT_EQ(invalid(dialog), QStringList("Last day"));
  setDays(dialog, "1 August 2025", "2025-08-31");
  EXPECT_TRUE(write->isEnabled());
  EXPECT_TRUE(invalid(dialog).isEmpty());
  EXPECT_EQ(dialog.options().scope.from, dayFromIso("2025-08-01"));
  EXPECT_EQ(dialog.options().scope.to, dayFromIso("2025-08-31"));
}

TEST_F(ReportDialogTest, TheIncidentsAreThoseThatAreTicked) {
  session.showState(test::sampleState());
  const auto& incidents = session.state()->incidents;
  ReportDialog dialog(session, appearance.theme(), &window);
  dialog.show();
  const auto count = static_cast<int>(incidents->size());
  QAbstractButton* which = button(dialog, QStringLiteral("All %1 incidents…").arg(count));
  ASSERT_TRUE(which);
  EXPECT_TRUE(dialog.options().scope.incidents.empty());
  QTimer::singleShot(50, &dialog, [&] {
    auto* choice = qobject_cast<IncidentChoice*>(QApplication::activeModalWidget());
    ASSERT_TRUE(choice);
    button(*choice, "Tick none")->click();
    EXPECT_FALSE(button(*choice, "Use these")->isEnabled());
    auto* list = choice->findChild<QListWidget*>();
    list->item(1)->setCheckState(Qt::Checked);
    choice->findChild<QLineEdit*>()->setText("nothing is called that");
    EXPECT_TRUE(list->item(1)->isHidden());
    button(*choice, "Tick all")->click();  // of those that are shown: none
    button(*choice, "Use these")->click();
  });
  which->click();
  EXPECT_EQ(dialog.options().scope.incidents, std::vector{incidents[1].key});
  EXPECT_EQ(which->text(), QStringLiteral("1 of %1 incidents…").arg(count));
}

TEST(IncidentChoiceTest, AllTickedIsNoLimit) {
  const auto state = test::sampleState();
  IncidentChoice fresh(*state, {}, nullptr);
  EXPECT_TRUE(fresh.chosen().empty());
  IncidentChoice two(*state, {state->incidents[2].key, "gone:0-9", state->incidents[0].key}, nullptr);
  EXPECT_EQ(two.chosen(), (std::vector{state->incidents[0].key, state->incidents[2].key}));
  IncidentChoice gone(*state, {"gone:0-9"}, nullptr);
  EXPECT_TRUE(gone.chosen().empty()) << "and nothing can be taken";
  gone.show();
  for (const QAbstractButton* b : gone.findChildren<QAbstractButton*>()) EXPECT_TRUE(b->text() != "Use these" || !b->isEnabled());
}

}  // namespace
}  // namespace collate::ui
