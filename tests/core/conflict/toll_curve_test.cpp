// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/toll_curve.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "core/conflict/casualty_rules.h"
#include "tests/core/conflict/support.h"

namespace collate::test {
namespace {

using enum TollStep;

const PlaceValue kSarmada = town("Sarmada", "Idlib", 36.18, 36.72);

// One more account of the raid on 20 August.
CaseBuilder& tells(CaseBuilder& c, const char* outlet, const char* published, CountRange killed) {
  return c.source(outlet, published)
      .account()
      .date("2025-08-20")
      .place(kSarmada)
      .count(Attribute::Killed, killed.min, killed.max);
}
CaseBuilder& tells(CaseBuilder& c, const char* outlet, const char* published, int killed) {
  return tells(c, outlet, published, CountRange::exactly(killed));
}

struct Told {
  Incident incident;
  TollCurve curve;
  CasualtyRules rules;
};
Told told(const CaseBuilder& c, const std::map<std::string, Assessment>& assessments = {}) {
  std::vector<Incident> incidents = c.collate(assessments);
  EXPECT_EQ(incidents.size(), 1U);
  const Comparison& killed = *incidents[0].comparison(Attribute::Killed);
  TollCurve curve = tollCurve(incidents[0], killed, c.sources, c.readings);
  CasualtyRules rules = casualtyRules(incidents[0], killed, c.sources, c.readings);
  return {std::move(incidents[0]), std::move(curve), std::move(rules)};
}

std::vector<TollStep> stepsOf(const TollLine& line) {
  std::vector<TollStep> steps;
  for (const ToldFigure& f : line.figures) steps.push_back(f.step);
  return steps;
}

// ---- who is credited

TEST(TollCurve, CreditsWhoSaidItAndNotWhoPrintsIt) {
  CaseBuilder c;
  tells(c, "Plain Record", "2025-08-20T09:00", 3).by("Levant Wire");
  tells(c, "Bay Dispatch", "2025-08-21T09:00", 5).by("Levant Wire");
  tells(c, "Harbor Brief", "2025-08-21T12:00", 6);
  const TollCurve curve = told(c).curve;
  ASSERT_EQ(curve.lines.size(), 2U);
  EXPECT_EQ(curve.lines[0].originator, "Levant Wire");
  EXPECT_EQ(stepsOf(curve.lines[0]), (std::vector{First, Update}));
  EXPECT_EQ(curve.lines[1].originator, "Harbor Brief");
  EXPECT_EQ(curve.sentence, "Levant Wire went from 3 to 5.");
}

TEST(TollCurve, CreditsTheAgencyForItsCopy) {
  const std::string wire =
      "Helicopters set down beside the mill on the edge of the town before first light, and the men who climbed out of them went "
      "from door to door with lamps, neighbors said, until shots were heard and the lamps went out one after the other.";
  CaseBuilder c;
  tells(c, "Plain Record", "2025-08-20T09:00", 3).text("Three died. " + wire);
  tells(c, "Bay Dispatch", "2025-08-20T08:00", 3).text("Three died. " + wire).agency("Levant Wire");
  const TollCurve curve = told(c).curve;
  ASSERT_EQ(curve.lines.size(), 1U);
  EXPECT_EQ(curve.lines[0].originator, "Levant Wire");
  EXPECT_EQ(stepsOf(curve.lines[0]), (std::vector{First, Repeat}));
}

TEST(TollCurve, OutletsThatNameNobodyAreNotJoined) {
  CaseBuilder c;
  tells(c, "Plain Record", "2025-08-20T09:00", 3);
  tells(c, "Bay Dispatch", "2025-08-21T09:00", 5);
  const TollCurve curve = told(c).curve;
  ASSERT_EQ(curve.lines.size(), 2U);
  EXPECT_EQ(stepsOf(curve.lines[1]), std::vector{First}) << "no update of another's figure";
  EXPECT_EQ(curve.sentence, "Two figures from two originators: nobody corrected a figure.");
}

// ---- what a figure is to those before

struct StepRow {
  const char* what;
  CountRange first, second;
  const char* firstTime;
  const char* secondTime;
  TollStep step;
};
class TollSteps : public testing::TestWithParam<StepRow> {};
TEST_P(TollSteps, AreToldApart) {
  const StepRow& row = GetParam();
  CaseBuilder c;
  tells(c, "Plain Record", row.firstTime, row.first).by("Levant Wire");
  tells(c, "Bay Dispatch", row.secondTime, row.second).by("Levant Wire");
  const TollCurve curve = told(c).curve;
  ASSERT_EQ(curve.lines.size(), 1U) << row.what;
  ASSERT_EQ(curve.lines[0].figures.size(), 2U) << row.what;
  EXPECT_EQ(curve.lines[0].figures[1].step, row.step) << row.what << ": " << stepName(curve.lines[0].figures[1].step);
}
const CountRange kThree = CountRange::exactly(3), kFive = CountRange::exactly(5);
INSTANTIATE_TEST_SUITE_P(
    Rows, TollSteps,
    testing::Values(StepRow{"more the day after", kThree, kFive, "2025-08-20", "2025-08-21", Update},
                    StepRow{"more an hour later", kThree, kFive, "2025-08-20T09:00", "2025-08-20T10:00", Update},
                    StepRow{"the number after a bound", {3, {}}, kFive, "2025-08-20", "2025-08-21", Update},
                    StepRow{"fewer the day after", kFive, kThree, "2025-08-20", "2025-08-21", Correction},
                    StepRow{"the same again", kThree, kThree, "2025-08-20", "2025-08-21", Repeat},
                    StepRow{"less closely", kFive, {3, {}}, "2025-08-20", "2025-08-21", Repeat},
                    StepRow{"one day, hours unknown", kThree, kFive, "2025-08-20", "2025-08-20", Unclear},
                    StepRow{"one day, fewer, hours unknown", kFive, kThree, "2025-08-20", "2025-08-20", Unclear},
                    StepRow{"one day, one hour known", kThree, kFive, "2025-08-20T09:00", "2025-08-20", Unclear}));

TEST(TollCurve, AnEarlyFigurePrintedLateIsNoCorrection) {
  CaseBuilder c;
  tells(c, "Plain Record", "2025-08-20", 3).by("Levant Wire");
  tells(c, "Bay Dispatch", "2025-08-21", 5).by("Levant Wire");
  tells(c, "Harbor Brief", "2025-08-22", 3).by("Levant Wire");
  const Told t = told(c);
  EXPECT_EQ(stepsOf(t.curve.lines.at(0)), (std::vector{First, Update, Repeat}));
  ASSERT_EQ(t.curve.lines[0].standing().size(), 1U);
  EXPECT_EQ(t.curve.lines[0].standing()[0].count, kFive) << "the wire holds to five";
}

TEST(TollCurve, ACorrectionInWordsIsOne) {
  CaseBuilder c;
  tells(c, "Plain Record", "2025-08-20", 3).by("the hospital");
  tells(c, "Bay Dispatch", "2025-08-21", 5).by("the hospital").count(Attribute::Killed, 3).modality(Modality::Corrected);
  const TollCurve curve = told(c).curve;
  EXPECT_EQ(stepsOf(curve.lines.at(0)), (std::vector{First, Correction})) << "higher, and said to be a correction";
  EXPECT_EQ(curve.sentence, "The hospital corrected 3 to 5.");
}

TEST(TollCurve, WhoTakesAnothersFigureBackCorrectsNotHimself) {
  CaseBuilder c;
  tells(c, "Plain Record", "2025-08-20", 5);
  tells(c, "Bay Dispatch", "2025-08-21", 3).count(Attribute::Killed, 5).modality(Modality::Corrected);
  const TollCurve curve = told(c).curve;
  ASSERT_EQ(curve.lines.size(), 2U);
  EXPECT_EQ(stepsOf(curve.lines[1]), std::vector{First});
  EXPECT_EQ(curve.lines[1].figures[0].takesBack, kFive);
  EXPECT_EQ(curve.sentence, "Bay Dispatch says that 5 is wrong.");
}

// ---- what is on no line

TEST(TollCurve, LeavesOutWhatIsNoFigureOfTheDead) {
  CaseBuilder c;
  tells(c, "Plain Record", "2025-08-20", 3);
  tells(c, "Bay Dispatch", "2025-08-21", 5).modality(Modality::Denied);
  c.source("Harbor Brief", "2025-08-22").account().date("2025-08-20").place(kSarmada);
  tells(c, "Coast Radio", "", 4);
  c.source("Hilltop TV", "2025-08-23")
      .account()
      .date("2025-08-20")
      .place(kSarmada)
      .count(Attribute::Killed, 9, 9, "9 casualties");
  const TollCurve curve = told(c).curve;
  ASSERT_EQ(curve.lines.size(), 1U) << "who denies five gives no figure";
  ASSERT_EQ(curve.undated.size(), 1U);
  EXPECT_EQ(curve.undated[0].originator, "Coast Radio");
  EXPECT_EQ(curve.silent.size(), 1U);
  ASSERT_EQ(curve.wider.size(), 1U);
  EXPECT_EQ(curve.wider[0].count, CountRange::exactly(9));
}

TEST(TollCurve, WhoSaysThatNobodyDiedGivesZero) {
  CaseBuilder c;
  tells(c, "Plain Record", "2025-08-20", 0).modality(Modality::Denied);
  tells(c, "Bay Dispatch", "2025-08-21", 2);
  const TollCurve curve = told(c).curve;
  ASSERT_EQ(curve.lines.size(), 2U);
  EXPECT_EQ(curve.lines[0].figures[0].count, CountRange::exactly(0));
}

TEST(TollCurve, IsEmptyOfWhatIsNoCount) {
  CaseBuilder c;
  tells(c, "Plain Record", "2025-08-20", 3);
  const Incident incident = c.collate()[0];
  EXPECT_TRUE(tollCurve(incident, *incident.comparison(Attribute::Place), c.sources, c.readings).lines.empty());
}

// Whatever is told in whatever order: each figure is on one line, lines run forward, and the first of a line is its First.
TEST(TollCurve, HoldsEveryFigureOnceAndInOrder) {
  std::mt19937 random(7);
  for (int round = 0; round < 60; ++round) {
    CaseBuilder c;
    const int accounts = 2 + static_cast<int>(random() % 7);
    for (int i = 0; i < accounts; ++i) {
      const std::string day = "2025-08-2" + std::to_string(random() % 4) + (random() % 2 == 0 ? "T10:00" : "");
      tells(c, ("Outlet " + std::to_string(i)).c_str(), random() % 5 == 0 ? "" : day.c_str(), static_cast<int>(random() % 4));
      if (random() % 2 == 0) c.by("Wire " + std::to_string(random() % 2));
    }
    const TollCurve curve = told(c).curve;
    std::vector<std::size_t> seen;
    for (const std::vector<TollLine>* lines : {&curve.lines, &curve.undated})
      for (const TollLine& line : *lines) {
        ASSERT_FALSE(line.figures.empty());
        EXPECT_EQ(line.figures.front().step, First);
        EXPECT_FALSE(line.standing().empty());
        for (const ToldFigure& f : line.figures) {
          seen.push_back(f.account);
          EXPECT_EQ(f.step == First, &f == &line.figures.front());
        }
        EXPECT_TRUE(std::ranges::is_sorted(line.figures, {}, [](const ToldFigure& f) {
          return f.published ? std::pair(f.published->day, f.published->minute.value_or(0)) : std::pair(CalendarDay{}, 0);
        }));
      }
    std::ranges::sort(seen);
    EXPECT_EQ(std::ranges::adjacent_find(seen), seen.end());
    EXPECT_EQ(seen.size(), static_cast<std::size_t>(accounts));
  }
}

// ---- the rules

using Figures = std::vector<std::optional<int>>;  // lowest, highest, best, conservative
Figures figuresOf(const CasualtyRules& r) { return {r.lowest.figure, r.highest.figure, r.best.figure, r.conservative.figure}; }

TEST(CasualtyRules, OfFiguresThatAllAllow) {
  CaseBuilder c;
  tells(c, "Plain Record", "2025-08-20", CountRange{3, {}});
  tells(c, "Bay Dispatch", "2025-08-21", 4);
  const CasualtyRules rules = told(c).rules;
  EXPECT_EQ(figuresOf(rules), (Figures{3, 4, 4, 4}));
  EXPECT_EQ(rules.best.claims.size(), 2U) << "both allow four";
  EXPECT_EQ(rules.lowest.claims.size(), 1U);
}

TEST(CasualtyRules, CountAnOriginatorOnceAndByWhatHeHoldsTo) {
  CaseBuilder c;
  tells(c, "Plain Record", "2025-08-20", 3).by("Levant Wire");
  tells(c, "Bay Dispatch", "2025-08-21", 5).by("Levant Wire");
  tells(c, "Harbor Brief", "2025-08-22", 5).by("the hospital");
  EXPECT_EQ(figuresOf(told(c).rules), (Figures{5, 5, 5, 5})) << "the wire's three is no longer anybody's";
}

TEST(CasualtyRules, OfAContradictionTheBestIsWhatMostOriginatorsGive) {
  CaseBuilder c;
  tells(c, "Plain Record", "2025-08-22", 5);
  tells(c, "Bay Dispatch", "2025-08-22", 5).by("the hospital");
  tells(c, "Harbor Brief", "2025-08-23", 3).by("the ministry");
  const CasualtyRules rules = told(c).rules;
  EXPECT_EQ(figuresOf(rules), (Figures{3, 5, 5, 3}));
  EXPECT_EQ(rules.best.claims.size(), 2U);
  EXPECT_EQ(rules.conservative.claims.size(), 1U);
  tells(c, "Coast Radio", "2025-08-24", 3).by("the council");
  EXPECT_EQ(figuresOf(told(c).rules), (Figures{3, 5, std::nullopt, 3})) << "two against two";
}

TEST(CasualtyRules, CopiesMakeNoMajority) {
  CaseBuilder c;
  tells(c, "Plain Record", "2025-08-22", 5).by("Levant Wire");
  tells(c, "Bay Dispatch", "2025-08-22", 5).by("Levant Wire");
  tells(c, "Harbor Brief", "2025-08-23", 3).by("the ministry");
  EXPECT_EQ(figuresOf(told(c).rules), (Figures{3, 5, std::nullopt, 3}));
}

TEST(CasualtyRules, OfATollThatRoseTheNewest) {
  CaseBuilder c;
  tells(c, "Plain Record", "2025-08-20", 3);
  tells(c, "Bay Dispatch", "2025-08-21", 5);
  tells(c, "Harbor Brief", "2025-08-23", 8);
  EXPECT_EQ(figuresOf(told(c).rules), (Figures{3, 8, 8, 8}));
}

TEST(CasualtyRules, WhatIsSettledHolds) {
  CaseBuilder c;
  tells(c, "Plain Record", "2025-08-22", 5);
  tells(c, "Bay Dispatch", "2025-08-23", 3);
  const std::string key = c.collate()[0].key + " killed";
  Assessment a;
  a.value = "4";
  a.status = Status::Settled;
  EXPECT_EQ(figuresOf(told(c, {{key, a}}).rules), (Figures{3, 5, 4, 4}));
  a.value = "6, among them a child";
  EXPECT_EQ(figuresOf(told(c, {{key, a}}).rules), (Figures{3, 6, 6, 6})) << "low and high take it in";
  a.status = Status::InReview;
  EXPECT_EQ(figuresOf(told(c, {{key, a}}).rules), (Figures{3, 5, std::nullopt, 3}));
}

TEST(CasualtyRules, CasualtiesAreNoDead) {
  CaseBuilder c;
  tells(c, "Plain Record", "2025-08-20", 3);
  c.source("Hilltop TV", "2025-08-23")
      .account()
      .date("2025-08-20")
      .place(kSarmada)
      .count(Attribute::Killed, 9, 9, "9 casualties");
  EXPECT_EQ(figuresOf(told(c).rules), (Figures{3, 3, 3, 3}));
}

}  // namespace
}  // namespace collate::test
