// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/incident_model.h"

#include <gmock/gmock.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "tests/ui/support/sample_state.h"
#include "ui/models/incident_filter.h"
#include "ui/session/session.h"

namespace collate::ui {
namespace {

using test::kAtmehRaid;
using test::kBeirutBombing;
using ::testing::ElementsAre;

class IncidentModelTest : public testing::Test {
 protected:
  IncidentModelTest() : model(session), tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal) {
    session.showState(test::sampleState());
  }
  static std::vector<std::string> groups(const QAbstractItemModel& m) {
    std::vector<std::string> names;
    for (int i = 0; i < m.rowCount(); ++i) names.push_back(m.index(i, 0).data().toString().toStdString());
    return names;
  }

  Session session;
  IncidentModel model;
  QAbstractItemModelTester tester;
};

TEST_F(IncidentModelTest, GroupsByMonthNewestFirst) {
  EXPECT_THAT(groups(model), ElementsAre("September 2025", "August 2025", "July 2025", "June 2025", "Earlier", "Undated"));
  EXPECT_EQ(model.index(1, 0).data(IncidentModel::CountRole).toInt(), 1);
}

TEST_F(IncidentModelTest, GivesMeaningInRoles) {
  const QModelIndex raid = model.indexOf(kAtmehRaid);
  EXPECT_EQ(raid.data().toString(), "Raid in Atmeh");
  EXPECT_EQ(raid.data(IncidentModel::CountRole).toInt(), 4);
  EXPECT_EQ(raid.data(IncidentModel::ContradictionsRole).toInt(), 2);
  EXPECT_EQ(raid.data(IncidentModel::PlaceRole).toString(), "Atmeh");
  EXPECT_TRUE(model.indexOf(kBeirutBombing).data(IncidentModel::BackgroundRole).toBool());
  EXPECT_FALSE(raid.data(Qt::DecorationRole).isValid());
  EXPECT_FALSE(raid.data(Qt::ForegroundRole).isValid());
}

TEST_F(IncidentModelTest, ADayWithoutItsYearIsNotUndated) {
  auto state = std::make_shared<CaseState>();
  Incident yearless;
  yearless.id = IncidentId{1};
  yearless.date = DateValue{{}, {}, DatePrecision::Day, "XXXX-09-28"};
  Incident undated;
  undated.id = IncidentId{2};
  Incident weekday;
  weekday.id = IncidentId{3};
  weekday.date = DateValue{{}, {}, DatePrecision::Unknown, "XXXX-WXX-5"};
  state->incidents.edit() = {yearless, undated, weekday};
  session.showState(state);
  ASSERT_EQ(model.rowCount(), 2) << "a Friday of no week is undated, too";
  EXPECT_EQ(model.index(0, 0).data(), "Year not known");
  EXPECT_EQ(model.index(1, 0).data(), "Undated");
}

TEST_F(IncidentModelTest, GroupsByPlaceAndType) {
  model.setGrouping(IncidentGrouping::Place);
  EXPECT_THAT(groups(model), ElementsAre("Aleppo", "Beirut", "Idlib", "Syria"));
  model.setGrouping(IncidentGrouping::Type);
  EXPECT_THAT(groups(model), ElementsAre("Air strike", "Arrest operation", "Bombing", "Drone strike", "Raid"));
}

TEST_F(IncidentModelTest, AYearWithoutAMonthIsNotPutIntoJanuary) {
  auto state = std::make_shared<CaseState>(*test::sampleState());
  state->incidents.edit()[0].date = DateValue{dayFromIso("2025-01-01"), dayFromIso("2025-12-31"), DatePrecision::Year, "2025"};
  session.showState(state);
  EXPECT_EQ(groups(model).front(), "2025");
}

TEST_F(IncidentModelTest, KeepsItsRowsOverAnEdit) {
  QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
  QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
  auto state = std::make_shared<CaseState>(*test::sampleState());
  state->incidents.edit()[1].comparisons.edit().clear();
  const QPersistentModelIndex raid = model.indexOf(kAtmehRaid);
  session.showState(state);
  EXPECT_EQ(reset.size(), 0);
  EXPECT_GT(changed.size(), 0);
  ASSERT_TRUE(raid.isValid());
  EXPECT_EQ(raid.data(IncidentModel::ContradictionsRole).toInt(), 0);
}

TEST_F(IncidentModelTest, AnotherCaseResets) {
  QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
  session.showState(std::make_shared<const CaseState>());
  EXPECT_EQ(reset.size(), 1);
  EXPECT_EQ(model.rowCount(), 0);
}

class IncidentFilterTest : public IncidentModelTest {
 protected:
  IncidentFilterTest() { filter.setSourceModel(&model); }
  IncidentFilter filter;
  QAbstractItemModelTester filterTester{&filter, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(IncidentFilterTest, ShowsAllWithoutAFilter) {
  EXPECT_EQ(filter.shown(), 6);
  EXPECT_EQ(filter.shownWithContradiction(), 2);
  EXPECT_FALSE(filter.filters());
}

TEST_F(IncidentFilterTest, FindsByTitlePlacePersonAndOutlet) {
  const auto shown = [&](const char* text) {
    filter.setText(text);
    return filter.shown();
  };
  EXPECT_EQ(shown("drone"), 1);
  EXPECT_EQ(shown("RAHMOUN"), 1);
  EXPECT_EQ(shown("aleppo"), 1);
  EXPECT_EQ(shown("northgate"), 3);
  EXPECT_EQ(shown("raid idlib"), 2) << "all words must occur, in any order";
  EXPECT_EQ(shown("zeppelin"), 0);
  EXPECT_EQ(filter.rowCount(), 0) << "a group without incidents goes";
}

TEST_F(IncidentFilterTest, FiltersByTypeAndAgreement) {
  filter.setType(EventType::Raid);
  EXPECT_EQ(filter.shown(), 2);
  filter.setAgreement(Agreement::Contradiction);
  EXPECT_EQ(filter.shown(), 1);
  filter.setType({});
  filter.setAgreement({});
  EXPECT_EQ(filter.shown(), 6);
}

TEST_F(IncidentFilterTest, FiltersByOutletAndStatus) {
  ASSERT_TRUE(model.outlets().contains("Bay Dispatch"));
  filter.setOutlet("Bay Dispatch");
  const int ofOne = filter.shown();
  EXPECT_GE(ofOne, 1);
  EXPECT_LT(ofOne, 6);
  filter.setOutlet("bay");
  EXPECT_EQ(filter.shown(), 0) << "an outlet is chosen, not searched";
  filter.setOutlet({});
  int all = 0;
  for (const Status s : {Status::Open, Status::InReview, Status::Settled}) {
    filter.setStatus(s);
    all += filter.shown();
  }
  EXPECT_EQ(all, 6) << "each incident has one status";
  filter.setStatus(Status::InReview);
  EXPECT_TRUE(filter.filters());
}

TEST(StatusOf, IsSettledOnceNoContradictionIsLeft) {
  Incident incident;
  EXPECT_EQ(statusOf(incident), Status::Open);
  Comparison killed;
  killed.attribute = Attribute::Killed;
  killed.kind = DisagreementKind::Contradiction;
  incident.comparisons = {killed};
  EXPECT_EQ(statusOf(incident), Status::Open);
  incident.comparisons.edit()[0].assessment.emplace();
  EXPECT_EQ(statusOf(incident), Status::InReview);
  incident.comparisons.edit()[0].assessment->status = Status::Settled;
  EXPECT_EQ(statusOf(incident), Status::Settled);
}

}  // namespace
}  // namespace collate::ui
