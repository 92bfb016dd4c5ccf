// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_dialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QRadioButton>
#include <QTimer>
#include <set>

#include "tests/ui/support/window_fixture.h"
#include "ui/dialogs/save_name.h"

namespace collate::ui {
namespace {

class ExportDialogTest : public test::WindowTest {
 protected:
  static std::vector<QRadioButton*> kinds(ExportDialog& dialog) {
    const auto found = dialog.findChildren<QRadioButton*>();
    return {found.begin(), found.end()};
  }
  static QCheckBox* box(ExportDialog& dialog, const QString& words) {
    for (QCheckBox* b : dialog.findChildren<QCheckBox*>())
      if (b->text().contains(words)) return b;
    return nullptr;
  }
};

TEST_F(ExportDialogTest, EveryKindCanBeWritten) {
  openReports();
  ExportDialog dialog(0, &window);
  dialog.show();
  std::set<QString> all;
  for (QRadioButton* kind : kinds(dialog)) {
    kind->click();
    all.insert(dialog.request().format + dialog.request().table);
    EXPECT_TRUE(dialog.ending().startsWith("."));
    const auto written = exportCase(*session.workspace(), dialog.request(), path("t"));
    EXPECT_TRUE(written) << kind->text().toStdString();
  }
  EXPECT_EQ(all.size(), 9U);
}

TEST_F(ExportDialogTest, AByteOrderMarkIsOfTablesAlone) {
  ExportDialog dialog(0, &window);
  box(dialog, "byte order mark")->click();
  EXPECT_TRUE(dialog.request().byteOrderMark) << "claims come first";
  kinds(dialog)[3]->click();
  EXPECT_EQ(dialog.request().format, "json");
  EXPECT_FALSE(dialog.request().byteOrderMark);
  EXPECT_FALSE(box(dialog, "byte order mark")->isEnabled());
}

TEST_F(ExportDialogTest, WhatIsSensitiveStaysOutUnlessItIsToGo) {
  ExportDialog none(0, &window);
  none.show();
  EXPECT_FALSE(none.request().redact);
  EXPECT_FALSE(box(none, "sensitive")->isVisible());
  ExportDialog some(2, &window);
  some.show();
  EXPECT_TRUE(some.request().redact);
  EXPECT_TRUE(box(some, "2 notes")->isVisible());
  kinds(some)[3]->click();
  const auto says = [&] {
    for (const QLabel* label : some.findChildren<QLabel*>())
      if (label->isVisible() && label->text().contains("originals stay out")) return true;
    return false;
  };
  EXPECT_TRUE(says());
  box(some, "sensitive")->click();
  EXPECT_FALSE(some.request().redact);
  EXPECT_FALSE(says());
}

TEST_F(ExportDialogTest, AFileThatIsThereIsNotReplacedUnasked) {
  write("there.csv", "mine");
  bool asked = false;
  QTimer::singleShot(100, &window, [&] {
    auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
    ASSERT_TRUE(dialog);
    dialog->findChild<QLineEdit*>()->setText("there");  // the ending is left to Collate
    QTimer::singleShot(100, dialog, [&, dialog] {
      auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
      asked = box != nullptr;
      if (box) box->reject();
      QTimer::singleShot(50, dialog, &QDialog::reject);
    });
    static_cast<QDialog*>(dialog)->accept();
  });
  EXPECT_EQ(askSaveName(&window, "Export", path("x.csv"), ".csv"), "");
  EXPECT_TRUE(asked);
}

}  // namespace
}  // namespace collate::ui
