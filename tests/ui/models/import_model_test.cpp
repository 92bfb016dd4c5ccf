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
  ASSERT_EQ(model.problems().size(), 3u);
  EXPECT_EQ(model.problems()[0].severity, Severity::Failure) << "failures come first";
  EXPECT_TRUE(model.problems()[1].source);
  EXPECT_STREQ(model.problems()[1].field, "published") << "a missing date can be set";
  EXPECT_STREQ(model.problems()[2].field, "outlet") << "and a missing outlet";
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

TEST_F(ImportModelTest, AListThatWasReadInPartIsNotLeftOut) {
  write("list.jsonl", R"({"text":"A car was stolen in Salqin on 2 May 2025, neighbors said.","published":"2025-05-03"})"
                      "\nno json\n"
                      R"({"text":"A bomb killed five people in Idlib on 3 May 2025, doctors said.","published":"2025-05-04"})");
  openEmpty();
  ImportModel model(session);
  import({"list.jsonl"});
  EXPECT_EQ(model.added(), 2);
  ASSERT_EQ(model.rowCount(), 3);
  const QModelIndex list = model.index(2, ImportModel::FileColumn);
  EXPECT_EQ(list.data(), "list.jsonl");
  EXPECT_EQ(list.data(ImportModel::StatusRole).toInt(), static_cast<int>(ImportModel::Status::Warned));
  EXPECT_EQ(list.siblingAtColumn(ImportModel::FoundColumn).data(), "read in part");
}

TEST_F(ImportModelTest, ADateThatWasSetIsNoProblemAnyMore) {
  write("undated.txt", "A car was stolen in Salqin on Friday, neighbors said.\n");
  write("dateless.txt", "A car was stolen in Salqin, neighbors said. The police looks for it.\n");
  openEmpty();
  ImportModel model(session);
  import({"undated.txt", "dateless.txt"});
  for (const std::size_t i : {0u, 1u}) session.apply(sourceFieldEdit(*session.state(), i, "outlet", "Valley Courier"));
  ASSERT_EQ(model.problems().size(), 2u);
  EXPECT_EQ(model.problems()[0].message, "No publication date: “Friday” cannot be placed") << "the text's own word";
  EXPECT_EQ(model.problems()[0].file, "undated.txt") << "by the name that the table has";
  EXPECT_EQ(model.problems()[1].message, "No publication date");
  session.apply(sourceFieldEdit(*session.state(), *model.problems()[0].source, "published", "2025-08-20"));
  ASSERT_EQ(model.problems().size(), 1u);
  EXPECT_EQ(model.problems()[0].file, "dateless.txt");
  session.undo();
  EXPECT_EQ(model.problems().size(), 2u);
}

TEST_F(ImportModelTest, AMissingOutletNeedsALookUntilItIsTold) {
  write("nobody.txt", "Salqin, 20 August 2025\n\nA car was stolen in Salqin on Tuesday.\n");
  openEmpty();
  ImportModel model(session);
  import({"nobody.txt"});
  session.apply(sourceFieldEdit(*session.state(), 0, "published", "2025-08-21"));
  ASSERT_EQ(model.problems().size(), 1u);
  EXPECT_EQ(model.problems()[0].message, "No outlet");
  EXPECT_STREQ(model.problems()[0].field, "outlet");
  const auto status = [&] { return model.index(0, 0).data(ImportModel::StatusRole).toInt(); };
  EXPECT_EQ(status(), static_cast<int>(ImportModel::Status::Warned));
  EXPECT_EQ(model.sourceAt(0), 0u);
  session.apply(sourceFieldEdit(*session.state(), 0, "outlet", "Valley Courier"));
  EXPECT_TRUE(model.problems().empty());
  EXPECT_EQ(status(), static_cast<int>(ImportModel::Status::Read));
  EXPECT_EQ(model.index(0, ImportModel::OutletColumn).data(), "Valley Courier");
}

TEST_F(ImportModelTest, AReportInArabicSaysThatNoIncidentIsReadFromIt) {
  write("arabic.txt", "أنباء الوادي\n\n20 آب 2025\n\nقالت الشرطة إن سيارة سُرقت في سلقين يوم الثلاثاء، وإنها تبحث عنها.\n");
  openEmpty();
  ImportModel model(session);
  import({"arabic.txt"});
  const auto notes = std::ranges::count(model.problems(), Severity::Note, &ImportProblem::severity);
  EXPECT_EQ(notes, 1);
  EXPECT_TRUE(session.state()->incidents.empty());
}

TEST_F(ImportModelTest, WhatWasThereAlreadyHasARowAndFiltersStartAnew) {
  openEmpty();
  ImportModel model(session);
  import({"courier.txt"});
  model.setShow(ImportModel::Show::Problems);
  import({"courier.txt"});
  EXPECT_EQ(model.show(), ImportModel::Show::All);
  ASSERT_EQ(model.rowCount(), 1);
  EXPECT_EQ(model.index(0, ImportModel::FileColumn).data(), "1 source that was there already");
  EXPECT_EQ(model.count(ImportModel::Show::Problems), 0);
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
