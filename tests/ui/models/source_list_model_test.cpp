// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/source_list_model.h"

#include <gmock/gmock.h>

#include <QAbstractItemModelTester>
#include <array>

#include "tests/ui/support/case_fixture.h"
#include "ui/models/row_roles.h"

namespace collate::ui {
namespace {

using Column = SourceListModel::Column;

class SourceListModelTest : public test::CaseTest {
 protected:
  void SetUp() override {
    openWithReports();
    model.reload();
  }
  QStringList column(int at) const {
    QStringList words;
    for (int row = 0; row < model.rowCount(); ++row) words << model.index(row, at).data().toString();
    return words;
  }
  SourceListModel model{session};
  QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(SourceListModelTest, ListsEverySourceWithWhatItTellsOf) {
  const CaseState& state = *session.state();
  ASSERT_EQ(model.rowCount(), std::ssize(state.sources));
  int accounts = 0;
  for (const Incident& i : state.incidents) accounts += static_cast<int>(i.accounts.size());
  int told = 0;
  for (const QString& n : column(Column::IncidentsColumn)) told += n.toInt();
  EXPECT_EQ(told, accounts);
}

TEST_F(SourceListModelTest, IsFilteredAndSorted) {
  const QStringList all = column(Column::OutletColumn);
  model.sort(Column::OutletColumn, Qt::AscendingOrder);
  QStringList sorted = all;
  std::ranges::sort(sorted, [](const QString& a, const QString& b) { return QString::localeAwareCompare(a, b) < 0; });
  EXPECT_EQ(column(Column::OutletColumn), sorted);
  model.sort(Column::OutletColumn, Qt::DescendingOrder);
  EXPECT_EQ(column(Column::OutletColumn).front(), sorted.back());
  model.sort(-1, Qt::AscendingOrder);
  EXPECT_EQ(column(Column::OutletColumn), all) << "in the order in which they came";
  model.setFilter(all.back().toUpper());
  ASSERT_EQ(model.rowCount(), 1);
  EXPECT_EQ(model.sourceAt(0), session.state()->sources.size() - 1);
  EXPECT_FALSE(model.rowOf(0));
  model.setFilter("no such outlet");
  EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(SourceListModelTest, SaysWhatIsLeftOut) {
  session.apply(leaveOutEdit(*session.state(), std::array{std::size_t{1}}, true));
  model.reload();
  EXPECT_EQ(model.leftOut(), 1);
  const QModelIndex cell = model.index(1, Column::IncidentsColumn);
  EXPECT_EQ(cell.data().toString(), "Left out");
  EXPECT_EQ(cell.data(SignRole).toString(), "by-analyst");
  EXPECT_TRUE(cell.data(OwnSignRole).toBool());
  EXPECT_TRUE(model.index(1, Column::TitleColumn).data(QuietRole).toBool());
  EXPECT_FALSE(model.index(0, Column::TitleColumn).data(QuietRole).toBool());
}

}  // namespace
}  // namespace collate::ui
