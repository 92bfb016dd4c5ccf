// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figure_curve.h"

#include <gtest/gtest.h>

#include "tests/ui/support/incident_rows.h"
#include "tests/ui/support/sample_state.h"

namespace collate::ui {
namespace {

struct Figure {
  std::string originator;
  CountRange count;
  Modality modality = Modality::Stated;
  std::vector<std::string> persons = {};
};

// As comparing numbers them: whatever case a name is written in.
std::size_t originIn(Comparison& comparison, const std::string& name, std::size_t account) {
  const auto same = [&](const SharedOriginator& o) {
    return QString::fromStdString(o.name).compare(QString::fromStdString(name), Qt::CaseInsensitive) == 0;
  };
  auto it = std::ranges::find_if(comparison.origins, same);
  if (it == comparison.origins.end()) it = comparison.origins.insert(it, {name, {}});
  it->accounts.push_back(account);
  return static_cast<std::size_t>(it - comparison.origins.begin());
}

// One incident whose accounts, published as told, give a figure each; none: silent.
CaseState figures(const std::vector<std::string>& published, const std::vector<std::optional<Figure>>& rows) {
  CaseState state = *test::caseOf({{.title = "A", .from = "2025-08-20", .published = published}});
  Comparison c;
  c.attribute = Attribute::Killed;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (!rows[i]) {
      c.cells.push_back({Stance::Silent, "", {}});
      continue;
    }
    Claim claim;
    claim.attribute = Attribute::Killed;
    claim.value.detail = rows[i]->count;
    claim.modality = rows[i]->modality;
    claim.persons = rows[i]->persons;
    if (!rows[i]->originator.empty()) claim.originators.push_back({rows[i]->originator, "", {}});
    auto& claims = state.readings.edit()[i].accounts.edit()[0].claims;
    claims.push_back(claim);
    c.cells.push_back({Stance::Says, "", {{{i, 0}, claims.size() - 1}}});
    if (!rows[i]->originator.empty()) c.cells.back().origin = originIn(c, rows[i]->originator, i);
    ++c.outlets;
  }
  state.incidents.edit().front().comparisons.edit().push_back(c);
  return state;
}

FigureCurve curveOf(const CaseState& state) { return figureCurve(state, state.incidents.front(), Attribute::Killed); }

TEST(FigureCurve, DrawsALineForEachOriginator) {
  const auto state = test::sampleState();
  const FigureCurve curve = figureCurve(*state, *state->incident(test::kAtmehRaid), Attribute::Detained);
  ASSERT_EQ(curve.lines.size(), 3u);
  EXPECT_EQ(curve.silent.size(), 1u);
  EXPECT_EQ(curve.highest, 5);
  EXPECT_EQ(curve.assessed, (CountRange{1, 5}));
  EXPECT_TRUE(curve.sentence.contains("Three figures")) << curve.sentence.toStdString();
}

TEST(FigureCurve, JoinsTwoAccountsOfOneOriginatorOnly) {
  const CaseState state = figures({"2025-08-22", "2025-08-20", "2025-08-21"},
                                  {Figure{"the clinic", CountRange::exactly(4)}, Figure{"The Clinic", CountRange::exactly(2)},
                                   Figure{"the mayor", CountRange::exactly(3)}});
  const FigureCurve curve = curveOf(state);
  ASSERT_EQ(curve.lines.size(), 2u);
  ASSERT_EQ(curve.lines[0].points.size(), 2u);
  EXPECT_EQ(curve.lines[0].points[0].count, CountRange::exactly(2));
  EXPECT_EQ(curve.lines[0].points[1].count, CountRange::exactly(4));
  EXPECT_TRUE(curve.sentence.contains("from 2 to 4")) << curve.sentence.toStdString();
}

TEST(FigureCurve, ARejectedFigureIsNoSilence) {
  CaseState state = figures({"2025-08-20", "2025-08-21", "2025-08-22"},
                            {Figure{"the clinic", CountRange::exactly(4)}, std::nullopt, std::nullopt});
  EXPECT_EQ(curveOf(state).silent.size(), 2u);
  Claim rejected;
  rejected.attribute = Attribute::Killed;
  rejected.value.detail = CountRange::exactly(7);
  rejected.review = Review::Rejected;
  state.readings.edit()[1].accounts.edit()[0].claims.push_back(rejected);
  EXPECT_EQ(curveOf(state).silent.size(), 1u);
}

TEST(FigureCurve, OutletsThatNameNobodySpeakForThemselves) {
  const CaseState state =
      figures({"2025-08-20", "2025-08-21"}, {Figure{"", CountRange::exactly(1)}, Figure{"", CountRange::exactly(2)}});
  EXPECT_EQ(curveOf(state).lines.size(), 2u);
}

TEST(FigureCurve, ListsFiguresWithoutAPublicationDate) {
  const CaseState state = figures({"", "2025-08-21"}, {Figure{"a", CountRange::exactly(1)}, Figure{"b", CountRange::exactly(1)}});
  const FigureCurve curve = curveOf(state);
  EXPECT_EQ(curve.undated, 1);
  EXPECT_EQ(curve.lines.size(), 1u);
  EXPECT_EQ(curve.sentence, "Two accounts give the same figure.");
}

TEST(FigureCurve, SaysHowManyGiveIt) {
  EXPECT_EQ(curveOf(figures({"2025-08-20"}, {Figure{"a", {2, std::nullopt}}})).sentence, "Only one account gives this figure.");
  EXPECT_EQ(curveOf(figures({"2025-08-20"}, {std::nullopt})).sentence, "No account gives this figure in numbers.");
}

TEST(FigureCurve, WritesOpenBoundsAndNames) {
  const FigureCurve curve =
      curveOf(figures({"2025-08-20", "2025-08-21", "2025-08-22", "2025-08-23"},
                      {Figure{"a", {2, std::nullopt}, Modality::Stated, {"the wives"}}, Figure{"b", {std::nullopt, 5}},
                       Figure{"c", CountRange::exactly(1)}, Figure{"d", {2, 4}}}));
  ASSERT_EQ(curve.lines.size(), 4u);
  EXPECT_EQ(curve.lines[0].points[0].label, "2 or more: the wives");
  EXPECT_EQ(curve.lines[1].points[0].label, "at most 5 people");
  EXPECT_EQ(curve.lines[2].points[0].label, "1 person");
  EXPECT_EQ(curve.lines[3].points[0].label, "2 to 4 people");
}

TEST(FiguresOf, AreTheCountsThatSomebodyGives) {
  const auto state = test::sampleState();
  const auto figures = figuresOf(*state->incident(test::kAtmehRaid));
  EXPECT_TRUE(std::ranges::contains(figures, Attribute::Killed));
  EXPECT_TRUE(std::ranges::contains(figures, Attribute::Detained));
  EXPECT_FALSE(std::ranges::contains(figures, Attribute::Age));
  EXPECT_FALSE(std::ranges::contains(figures, Attribute::Place));
  EXPECT_EQ(mostDisputed(*state->incident(test::kAtmehRaid), figures), Attribute::Detained);
}

}  // namespace
}  // namespace collate::ui
