// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import_model.h"

#include <QAbstractItemModelTester>
#include <algorithm>

#include "tests/ui/support/case_fixture.h"

namespace collate::ui {
namespace {

class ImportModelTest : public test::CaseTest {
 protected:
  std::vector<std::string> files(const ImportModel& m) {
    std::vector<std::string> names;
    for (int i = 0; i < m.rowCount(); ++i) names.push_back(m.index(i, ImportModel::FileColumn).data().toString().toStdString());
    return names;
  }
};

TEST_F(ImportModelTest, HasARowForEachFileReadOrNot) {
  write("damaged.pdf", "%PDF-1.4 and then nothing");
  write("undated.txt", "A car was stolen in Salqin on Friday, neighbors said.\n");
  openEmpty();
  ImportModel model(session);
  QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  import({"courier.txt", "damaged.pdf", "undated.txt"});
  EXPECT_THAT(files(model), ::testing::UnorderedElementsAre("courier.txt", "damaged.pdf", "undated.txt"));
  EXPECT_EQ(model.added(), 2);
  EXPECT_EQ(model.count(ImportModel::Show::Read), 2);
  EXPECT_EQ(model.count(ImportModel::Show::Problems), 2);
  ASSERT_EQ(model.problems().size(), 2u);
  EXPECT_EQ(model.problems()[0].severity, Severity::Failure) << "failures come first";
  EXPECT_TRUE(model.problems()[1].source) << "a missing date can be set";
}

TEST_F(ImportModelTest, FiltersRows) {
  write("damaged.pdf", "%PDF-1.4 and then nothing");
  openEmpty();
  ImportModel model(session);
  import({"courier.txt", "damaged.pdf"});
  model.setShow(ImportModel::Show::Problems);
  EXPECT_THAT(files(model), ::testing::ElementsAre("damaged.pdf"));
  model.setShow(ImportModel::Show::All);
  EXPECT_EQ(model.rowCount(), 2);
}

TEST_F(ImportModelTest, CountsWhatWasThereAlready) {
  openEmpty();
  ImportModel model(session);
  import({"courier.txt"});
  import({"courier.txt", "herald.txt"});
  EXPECT_EQ(model.added(), 1);
  EXPECT_EQ(model.duplicates(), 1);
}

TEST_F(ImportModelTest, AnotherCaseStartsAfresh) {
  openWithReports();
  ImportModel model(session);
  openEmpty("second.collate");
  EXPECT_EQ(model.rowCount(), 0);
  EXPECT_TRUE(model.problems().empty());
}

}  // namespace
}  // namespace collate::ui
