// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/scope.h"

#include <gmock/gmock.h>

#include <algorithm>

#include "core/report/case_report.h"
#include "tests/core/report/small_case.h"

namespace collate {
namespace {

using report_test::riverTowns;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class Scope : public ::testing::Test {
 protected:
  Scope() {
    report_test::SmallCase small = riverTowns();
    for (std::size_t i = 0; i < small.incidents.size(); ++i) small.incidents[i].key = "key" + std::to_string(i);
    state.name = small.name;
    state.sources = small.sources;
    state.readings = small.readings;
    state.incidents = small.incidents;
  }
  std::vector<std::string> titles(const ReportScope& scope) const {
    std::vector<std::string> all;
    for (const Incident& i : inScope(state, scope).incidents) all.push_back(i.title);
    return all;
  }
  CaseState state;
};

TEST_F(Scope, PassesIncidentsByDayPlaceAndChoice) {
  const auto day = [](std::string_view iso) { return dayFromIso(iso); };
  EXPECT_THAT(titles({}), SizeIs(3));
  EXPECT_THAT(titles({day("2025-03-03"), {}, {}, {}}), ElementsAre("Raid in Ferrin"));
  EXPECT_THAT(titles({day("2025-03-04"), {}, {}, {}}), IsEmpty());
  EXPECT_THAT(titles({{}, day("2025-03-03"), {}, {}}), ElementsAre("Raid in Ferrin")) << "undated ones do not pass";
  EXPECT_THAT(titles({{}, day("2025-03-02"), {}, {}}), IsEmpty());
  EXPECT_THAT(titles({{}, {}, {"Ferrin"}, {}}), ElementsAre("Raid in Ferrin"));
  EXPECT_THAT(titles({{}, {}, {"Plain"}, {}}), ElementsAre("Raid in Ferrin")) << "by governorate";
  EXPECT_THAT(titles({{}, {}, {"Elsewhere"}, {}}), IsEmpty());
  EXPECT_THAT(titles({{}, {}, {}, {"key1"}}), ElementsAre("Robbery in Lower Sell"));
}

TEST_F(Scope, AnIncidentIsChosenByAnyOfItsAccounts) {
  const Incident& robbery = *std::ranges::find(*state.incidents, "Robbery in Lower Sell", &Incident::title);
  const AccountRef last = robbery.accounts.back();
  const std::string key = accountKey(state.sourceOf(last).sha256, state.accountOf(last).anchor);
  EXPECT_THAT(titles({{}, {}, {}, {key}}), ElementsAre(robbery.title));
  EXPECT_EQ(chosenCount(state, {key, "gone"}), 1U);
  EXPECT_THAT(titles({{}, {}, {}, {"gone"}}), IsEmpty()) << "what was chosen and is gone is not all";
  EXPECT_EQ(chosenCount(state, {"gone"}), 0U);
}

TEST_F(Scope, SourcesAreNumberedAnewAndClaimsStayTheirs) {
  const CaseState part = inScope(state, {{}, {}, {}, {"key1"}});
  ASSERT_THAT(part.sources, SizeIs(1));
  EXPECT_EQ(part.sources[0].outlet, "Dike Letter");
  const Incident& robbery = part.incidents[0];
  EXPECT_EQ(robbery.accounts[0].source, 0U);
  EXPECT_EQ(part.claimOf(robbery.comparisons[0].cells[0].claims[0]).value.text, "robbery");
}

TEST_F(Scope, ASourceStaysForAnyOfItsAccounts) {
  const CaseState part = inScope(state, {{}, {}, {}, {"key2"}});
  ASSERT_THAT(part.sources, SizeIs(1));
  EXPECT_EQ(part.sources[0].outlet, "Quay Post") << "its second account alone tells of the bombing";
}

TEST_F(Scope, OtherIncidentsOfASourceAreNotToldOf) {
  ReportOptions options;
  options.scope.incidents = {"key0"};
  const ReportDocument d = reportOf(state, options);
  ASSERT_THAT(d.sources, SizeIs(2));
  for (const SourceEntry& source : d.sources)
    for (const Passage& passage : source.passages) EXPECT_EQ(passage.text.find("bridge"), std::string::npos);
  EXPECT_EQ(d.cover.back().label, "Scope");
  EXPECT_EQ(d.cover.back().text, "Only one chosen incident");
}

TEST(ScopeWords, SayWhatPasses) {
  EXPECT_EQ(scopeWords({}), "");
  EXPECT_EQ(scopeWords({dayFromIso("2025-08-01"), dayFromIso("2025-08-09"), {"Atmeh", "al-Bab"}, {}}),
            "events of 1 to 9 August 2025; in Atmeh and al-Bab");
  EXPECT_EQ(scopeWords({{}, dayFromIso("2025-08-09"), {}, {"a", "b"}}), "events up to 9 August 2025; two chosen incidents");
}

TEST(Index, NamesPeopleAndPlacesOfThePassages) {
  report_test::SmallCase small = riverTowns();
  const auto mention = [&](std::size_t source, MentionKind kind, std::string_view words, Value value) {
    const auto at = static_cast<std::uint32_t>(small.sources[source].text.find(words));
    Mention m;
    m.kind = kind;
    m.span = {at, at + static_cast<std::uint32_t>(words.size())};
    m.value = std::move(value);
    small.readings[source].mentions.edit().push_back(std::move(m));
  };
  const PlaceValue ferrin = report_test::town("al-Ferrin", 35.5, 36.5);
  mention(0, MentionKind::Place, "Ferrin", {"Ferrin", ferrin});
  mention(1, MentionKind::Place, "Ferrin", {"Ferrin", ferrin});
  mention(1, MentionKind::Person, "clerk", {"a clerk", {}});
  mention(2, MentionKind::Place, "Lower Sell", {"Lower Sell", {}});
  mention(2, MentionKind::Person, "Bank robbed", {"Banker", {}});
  mention(0, MentionKind::Person, "Ferrin", {small.sources[0].outlet, {}});
  const ReportIndex index = small.report().index;
  for (const IndexEntry& entry : index.people) EXPECT_NE(entry.name, small.sources[0].outlet) << "an outlet is no person";
  ASSERT_THAT(index.places, SizeIs(2));
  EXPECT_EQ(index.places[0].name, "al-Ferrin") << "under F";
  EXPECT_THAT(index.places[0].refs, SizeIs(2));
  EXPECT_EQ(index.places[1].name, "Lower Sell");
  EXPECT_THAT(index.people, IsEmpty()) << "neither a description nor what no passage holds";
}

TEST_F(Scope, WhatIsLeftOutKeepsItsNumberAndCountsForNothing) {
  const std::size_t last = state.sources.size() - 1;
  Source& out = state.sources.edit()[last];
  out.leftOut = true;
  out.takenIn = "2099-01-01T00:00:00Z";
  state.readings.edit()[last].accounts = {};
  for (Incident& i : state.incidents.edit()) {
    std::erase_if(i.accounts, [&](const AccountRef& a) { return a.source == last; });
    i.comparisons = {};
  }
  std::erase_if(state.incidents.edit(), [](const Incident& i) { return i.accounts.empty(); });
  Annotation note;
  note.sourceHash = out.sha256;
  note.span = {0, 4};
  note.forReport = true;
  state.annotations.push_back(note);
  const ReportDocument d = reportOf(state, {});
  ASSERT_THAT(d.sources, SizeIs(last + 1));
  EXPECT_TRUE(d.sources[last].label.ends_with("(left out by the analyst)"));
  EXPECT_THAT(d.sources[last].passages, IsEmpty()) << "no note of it is quoted";
  EXPECT_THAT(d.notes, IsEmpty());
  EXPECT_NE(d.newest, "2099-01-01T00:00:00Z");
  const auto said = std::ranges::find(d.cover, "Left out", &Fact::label);
  ASSERT_NE(said, d.cover.end());
  EXPECT_TRUE(said->text.starts_with("One source")) << said->text;
}

}  // namespace
}  // namespace collate
