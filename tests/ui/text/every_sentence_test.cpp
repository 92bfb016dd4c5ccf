// SPDX-License-Identifier: GPL-3.0-or-later
// Core's sentences against the Arabic table: what it says of the sample case and of cases made for each way in which accounts
// can differ. A wording of core that has no row fails here.
#include <gtest/gtest.h>

#include <set>

#include "core/conflict/casualty_rules.h"
#include "core/conflict/circles.h"
#include "core/conflict/heading.h"
#include "core/conflict/toll_curve.h"
#include "core/conflict/wording.h"
#include "core/workspace/workspace.h"
#include "tests/core/conflict/support.h"
#include "tests/ui/support/case_fixture.h"
#include "tests/ui/text/arabic.h"

namespace collate::ui {
namespace {

using Sentences = std::set<std::string>;
using collate::test::CaseBuilder;

void add(Sentences& all, const std::string& sentence) {
  if (!sentence.empty()) all.insert(sentence);
}

void collect(Sentences& all, const std::vector<Incident>& incidents, std::span<const Source> sources,
             std::span<const Reading> readings) {
  for (const Incident& i : incidents) {
    add(all, i.title);
    for (const std::string& why : i.why) add(all, why);
    for (const Neighbor& n : i.perhaps)
      for (const std::string& why : n.why) add(all, why);
    for (const Comparison& c : i.comparisons) {
      add(all, c.sentence);
      add(all, c.settle);
      add(all, c.circle);
      if (!isCount(c.attribute)) continue;
      add(all, tollCurve(i, c, sources, readings).sentence);
      const CasualtyRules rules = casualtyRules(i, c, sources, readings);
      for (const RuleFigure* figure : {&rules.lowest, &rules.highest, &rules.best, &rules.conservative}) add(all, figure->why);
    }
  }
}

void expectArabic(const Sentences& all) {
  const test::Arabic arabic;
  for (const std::string& english : all) {
    const QString said = arabic.sentence(english);
    EXPECT_FALSE(said.isNull()) << english;
    const QString own = test::ownWords(said);
    EXPECT_TRUE(std::ranges::none_of(own, [](QChar c) { return c.script() == QChar::Script_Latin; })) << english << "\n"
                                                                                                      << said.toStdString();
  }
}

class EverySentence : public test::CaseTest {};

TEST_F(EverySentence, OfTheSampleCaseHasAnArabicForm) {
  openEmpty();
  session.importPaths({QString::fromStdString((resourceFolder() / "sample").string())});
  ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy(); }, 60000));
  const CaseState& state = *session.state();
  Sentences all;
  collect(all, state.incidents, *state.sources, *state.readings);
  EXPECT_GT(all.size(), 60u);
  expectArabic(all);
}

TEST_F(EverySentence, OfTheHistoryHasAnArabicForm) {
  openWithReports();
  const CaseState& state = *session.state();
  const Incident& raid = incidentIn("Atmeh");
  const Incident& bombing = *std::ranges::find(state.incidents, EventType::Bombing, &Incident::type);
  const std::array both = {raid.id, bombing.id};
  Sentences all;
  const auto take = [&](const Edit& edit) { add(all, edit.label); };
  for (std::size_t a = 0; a < kAttributeCount; ++a) {
    const auto attribute = static_cast<Attribute>(a);
    take(assessEdit(state, raid.id, attribute, Assessment{}));
    take(assessEdit(state, raid.id, attribute, std::nullopt));
    take(addClaimEdit(state, raid.accounts.front(), {0, 4}, attribute, "a value"));
  }
  const ClaimRef claim = claimOn(raid, Attribute::Killed);
  for (const Review review : {Review::Confirmed, Review::Corrected, Review::Rejected})
    take(reviewEdit(state, claim, {review, "12"}));
  take(resetReviewEdit(state, claim));
  take(confirmEdit(state, both));
  take(mergeEdit(state, both));
  take(keepApartEdit(state, both));
  take(splitEdit(state, raid.accounts.front()));
  take(moveEdit(state, raid.accounts.front(), bombing.id));
  take(annotateEdit(state, 0, {0, 4}, "Who counted?", {}, context()));
  take(annotateEdit(state, 0, {0, 4}, "", {}, context()));
  take(importAnnotationsEdit(state, std::vector<Annotation>(3)));
  take(removeAnnotationEdit(state, {7}));
  for (const char* field : {"outlet", "published", "title"}) take(sourceFieldEdit(state, 0, field, "x"));
  for (const bool out : {true, false})
    for (const auto& sources : {std::vector<std::size_t>{0}, std::vector<std::size_t>{0, 1}})
      take(leaveOutEdit(state, sources, out));
  expectArabic(all);
}

TEST(EveryTitle, HasAnArabicForm) {
  Sentences all;
  for (std::size_t t = 0; t < kEventTypeCount; ++t)
    for (const bool target : {false, true})
      for (const int where : {0, 1, 2})
        for (const bool killed : {false, true}) {
          CaseBuilder c;
          c.source("Plain Record", "2025-08-20").account(static_cast<EventType>(t));
          if (target) c.words(Attribute::Target, "Omar Haddad");
          if (killed) c.count(Attribute::Killed, 2);
          if (where == 1) c.place(collate::test::town("Atmeh", "Idlib", 36.3, 36.7));
          if (where == 2) c.place(collate::test::governorate("Idlib Governorate"));
          for (const Incident& i : c.collate()) add(all, i.title);
        }
  EXPECT_GT(all.size(), 30u);
  expectArabic(all);
}

TEST(EveryDifference, HasAnArabicForm) {
  struct Pool {
    Attribute attribute;
    std::vector<const char*> values;
  };
  const std::vector<Pool> pools = {
      {Attribute::Target, {"Omar Haddad", "Umar al-Haddad", "Omar Nabil Haddad", "Haddad", "a house", "Yasin Rahmoun"}},
      {Attribute::Alias, {"Abu Layth", "Abou Leith", "the Falcon"}},
      {Attribute::Actor, {"US-led coalition", "the coalition", "SDF", "Syrian Democratic Forces", "the army"}},
      {Attribute::Nationality, {"Iraqi", "Saudi", "dual French-Iraqi national"}},
      {Attribute::Role, {"ISIS commander", "senior ISIS commander", "financier"}},
      {Attribute::Means, {"helicopter", "MQ-9 drone", "drone", "roadside bomb", "knife"}},
      {Attribute::Floor, {"basement", "ground floor", "first floor", "second-floor window", "third floor", "ninth floor"}},
      {Attribute::Household, {"his wife", "his wives", "wife and two daughters", "family"}},
      {Attribute::OfficialResponse, {"none", "the ministry condemned it"}}};
  Sentences all;
  const auto compare = [&](const auto& first, const auto& second) {
    for (const char* day : {"", "2025-08-23"}) {
      CaseBuilder c;
      c.source("Plain Record", "2025-08-22")
          .account()
          .date("2025-08-20")
          .place(collate::test::town("Atmeh", "Idlib", 36.3, 36.7));
      first(c);
      c.source("Bay and Coast Dispatch", day)
          .account()
          .date("2025-08-20")
          .place(collate::test::town("Atmeh", "Idlib", 36.3, 36.7));
      second(c);
      collect(all, c.collate(), c.sources, c.readings);
    }
  };
  for (const Pool& pool : pools)
    for (const char* a : pool.values)
      for (const char* b : pool.values)
        compare([&](CaseBuilder& c) { c.words(pool.attribute, a); }, [&](CaseBuilder& c) { c.words(pool.attribute, b); });
  for (std::size_t a = 0; a < kEventTypeCount; ++a)
    for (std::size_t b = 0; b < kEventTypeCount; ++b) {
      const auto say = [](std::size_t t) {
        return [t](CaseBuilder& c) {
          const auto type = static_cast<EventType>(t);
          c.claim(Attribute::EventType, {std::string(eventTypeName(type)), type});
        };
      };
      compare(say(a), say(b));
    }
  const std::vector<std::pair<std::optional<int>, std::optional<int>>> counts = {{0, 0},  {1, 1}, {3, 3},  {2, {}},
                                                                                 {{}, 4}, {2, 6}, {{}, {}}};
  for (const Attribute attribute : {Attribute::Killed, Attribute::Age})
    for (const auto& a : counts)
      for (const auto& b : counts)
        for (const char* persons : {"", "women"})
          compare([&](CaseBuilder& c) { c.count(attribute, a.first, a.second); },
                  [&](CaseBuilder& c) {
                    c.count(attribute, b.first, b.second);
                    if (*persons) c.persons({persons});
                  });
  compare([](CaseBuilder& c) { c.time("03:10", 190, 190); }, [](CaseBuilder& c) { c.time("00:10 GMT", 10, 10, "GMT"); });
  compare([](CaseBuilder& c) { c.time("03:10", 190, 190); }, [](CaseBuilder& c) { c.time("03:00", 180, 180); });
  compare([](CaseBuilder& c) { c.time("03:10", 190, 190); }, [](CaseBuilder& c) { c.time("early hours", 0, 360); });
  compare([](CaseBuilder& c) { c.time("overnight", 0, 240); }, [](CaseBuilder& c) { c.time("early hours", 180, 360); });
  EXPECT_GT(all.size(), 300u);
  expectArabic(all);
}

TEST(EveryDifference, SaysInArabicWhatWouldSettleIt) {
  Sentences all;
  for (std::size_t a = 0; a < kAttributeCount; ++a)
    for (int kind = 0; kind < 6; ++kind) add(all, settleSentence(static_cast<Attribute>(a), static_cast<DisagreementKind>(kind)));
  EXPECT_GT(all.size(), 12u);
  expectArabic(all);
}

TEST(EveryDifference, OfDatesAndPlacesHasAnArabicForm) {
  Sentences all;
  const std::vector<std::string> dates = {"2025-08-20", "2025-08-19", "2025-08",    "2025",
                                          "XXXX-08-20", "XXXX-08",    "XXXX-WXX-5", "2025-08-19/2025-08-22"};
  const std::vector<PlaceValue> places = {collate::test::town("Atmeh", "Idlib", 36.3, 36.7),
                                          collate::test::town("Dana", "Idlib", 36.2, 36.8),
                                          collate::test::town("Raqqa", "Raqqa", 35.9, 39.0),
                                          collate::test::governorate("Idlib", 35.9, 36.6), collate::test::country("Syria", "SY")};
  const auto tell = [](CaseBuilder& c, const char* outlet, const std::string& date, const PlaceValue& place) {
    c.source(outlet, "2025-08-24")
        .account()
        .date(date)
        .place(place)
        .words(Attribute::Target, "Omar Haddad")
        .count(Attribute::Killed, 3);
  };
  for (const std::string& a : dates)
    for (const std::string& b : dates)
      for (const PlaceValue& p : places)
        for (const PlaceValue& q : places) {
          CaseBuilder c;
          tell(c, "Plain Record", a, p);
          tell(c, "Bay Dispatch", b, q);
          collect(all, c.collate(), c.sources, c.readings);
        }
  EXPECT_GT(all.size(), 100u);
  expectArabic(all);
}

}  // namespace
}  // namespace collate::ui
