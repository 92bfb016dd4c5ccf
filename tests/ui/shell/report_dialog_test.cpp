// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/report_dialog.h"

#include <QLineEdit>

#include "tests/ui/support/sample_state.h"
#include "tests/ui/support/window_fixture.h"
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

}  // namespace
}  // namespace collate::ui
