// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparison_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QDate>

#include "tests/ui/support/sample_state.h"
#include "ui/session/session.h"

namespace collate::ui {
namespace {

using namespace test;

class ComparisonModelTest : public testing::Test {
 protected:
  ComparisonModel m_model;
  QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};

  void show(IncidentId id) { m_model.setIncident(sampleState(), id); }
  QVariant at(Attribute a, int column, int role) const { return m_model.index(m_model.rowOf(a), column).data(role); }
};

TEST_F(ComparisonModelTest, ShowsDifferencesFirstAndAllOnDemand) {
  show(kAtmehRaid);
  const Incident& raid = *m_model.incident();
  EXPECT_EQ(m_model.columnCount(), 2 + 4);
  EXPECT_EQ(m_model.rowCount(), std::ranges::count(raid.comparisons, Standing::Disagreement, &Comparison::standing));
  EXPECT_EQ(m_model.rowOf(Attribute::Age), -1);
  m_model.setDifferencesOnly(false);
  EXPECT_EQ(m_model.rowCount(), static_cast<int>(raid.comparisons.size()));
  EXPECT_GE(m_model.rowOf(Attribute::Age), 0);
}

TEST_F(ComparisonModelTest, GivesMeaningInRoles) {
  show(kAtmehRaid);
  EXPECT_EQ(at(Attribute::Detained, 0, ComparisonModel::KindRole).toInt(), static_cast<int>(DisagreementKind::Contradiction));
  EXPECT_TRUE(at(Attribute::Killed, 0, ComparisonModel::StaleRole).toBool());
  EXPECT_TRUE(at(Attribute::Killed, 0, ComparisonModel::DecidedRole).toBool());
  EXPECT_FALSE(at(Attribute::Target, 0, ComparisonModel::DecidedRole).toBool());
  EXPECT_EQ(at(Attribute::Detained, 2, Qt::DisplayRole).toString(), QStringLiteral("1"));
  EXPECT_EQ(at(Attribute::Detained, 4, ComparisonModel::StanceRole).toInt(), static_cast<int>(Stance::Silent));
  EXPECT_EQ(at(Attribute::OfficialResponse, 2, ComparisonModel::StanceRole).toInt(), static_cast<int>(Stance::TooEarly));
  EXPECT_EQ(at(Attribute::Floor, 3, ComparisonModel::ModalityRole).toInt(), static_cast<int>(Modality::Hedged));
  EXPECT_TRUE(at(Attribute::Detained, 3, ComparisonModel::PassageRole).toString().startsWith("Four people"));
}

TEST_F(ComparisonModelTest, SpeaksOfSilence) {
  show(kAtmehRaid);
  EXPECT_EQ(at(Attribute::Detained, 4, Qt::AccessibleTextRole).toString(), QStringLiteral("The Plain Record: silent"));
  EXPECT_EQ(at(Attribute::Detained, 5, Qt::AccessibleTextRole).toString(), QStringLiteral("Northgate Weekly: 5"));
}

TEST_F(ComparisonModelTest, ARejectedClaimIsNoSilence) {
  auto state = std::make_shared<CaseState>(*sampleState());
  Incident* raid = nullptr;
  for (Incident& i : state->incidents.edit())
    if (i.id == kAtmehRaid) raid = &i;
  ASSERT_TRUE(raid);
  for (Comparison& c : raid->comparisons.edit()) {
    if (c.attribute != Attribute::Detained) continue;
    Cell& first = c.cells[0];
    for (const ClaimRef& ref : first.claims)
      state->readings.edit()[ref.account.source].accounts.edit()[ref.account.account].claims[ref.claim].review = Review::Rejected;
    first = {};
  }
  m_model.setIncident(state, kAtmehRaid);
  const int row = m_model.rowOf(Attribute::Detained);
  EXPECT_TRUE(m_model.rejectedAt(row, 2));
  EXPECT_EQ(at(Attribute::Detained, 2, ComparisonModel::RejectedRole).value<Value>().text, "1");
  EXPECT_EQ(at(Attribute::Detained, 2, Qt::AccessibleTextRole).toString(), QStringLiteral("Orontes Courier: rejected: 1"));
  EXPECT_FALSE(at(Attribute::Detained, 4, ComparisonModel::RejectedRole).isValid()) << "this one is silent";
  EXPECT_FALSE(at(Attribute::Detained, 3, ComparisonModel::RejectedRole).isValid()) << "and this one speaks";
}

TEST_F(ComparisonModelTest, HeadsAccountsWithOutletDayAndKind) {
  show(kAtmehRaid);
  EXPECT_EQ(m_model.headerData(2, Qt::Horizontal, ComparisonModel::OutletRole).toString(), QStringLiteral("Orontes Courier"));
  EXPECT_EQ(m_model.headerData(2, Qt::Horizontal, ComparisonModel::PublishedRole).toDate(), QDate(2025, 8, 20));
  EXPECT_FALSE(m_model.headerData(2, Qt::Horizontal, ComparisonModel::WireCopyRole).toBool());
  EXPECT_TRUE(m_model.headerData(3, Qt::Horizontal, ComparisonModel::WireCopyRole).toBool());
  EXPECT_FALSE(m_model.headerData(0, Qt::Horizontal, ComparisonModel::OutletRole).isValid());
}

TEST_F(ComparisonModelTest, BracketsAccountsThatShareAnOriginator) {
  show(kAtmehRaid);
  ASSERT_TRUE(m_model.band());
  EXPECT_EQ(m_model.band()->name, QStringLiteral("state television"));
  EXPECT_EQ(m_model.band()->columns, (std::vector<int>{2, 3}));
  for (const OriginatorBracket& b : m_model.brackets()) {
    ASSERT_TRUE(m_model.comparison(b.row));
    EXPECT_FALSE(m_model.comparison(b.row)->shared.empty());
  }
}

TEST_F(ComparisonModelTest, FindsAccountsAndClaimsByPlace) {
  show(kBabArrests);
  EXPECT_EQ(m_model.accountAt(3), (AccountRef{2, 1}));
  EXPECT_EQ(m_model.columnOf({2, 1}), 3);
  EXPECT_EQ(m_model.columnOf({1, 0}), -1);
  EXPECT_FALSE(m_model.accountAt(1));
  const auto claim = m_model.claimAt(m_model.rowOf(Attribute::Detained), 3);
  ASSERT_TRUE(claim);
  EXPECT_EQ(claim->account, (AccountRef{2, 1}));
  EXPECT_FALSE(m_model.claimAt(-1, 3));
  EXPECT_FALSE(m_model.claimAt(0, 99));
}

TEST_F(ComparisonModelTest, IsEmptyWithoutAnIncident) {
  show(IncidentId{});
  EXPECT_EQ(m_model.rowCount(), 0);
  EXPECT_EQ(m_model.columnCount(), 0);
  EXPECT_FALSE(m_model.band());
}

}  // namespace
}  // namespace collate::ui
