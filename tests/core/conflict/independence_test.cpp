// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/independence.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <format>
#include <span>
#include <string>
#include <string_view>

#include "core/conflict/circles.h"
#include "core/conflict/copies.h"
#include "core/conflict/reprints.h"
#include "tests/core/conflict/support.h"

namespace collate::test {
namespace {

const PlaceValue kSarmada = town("Sarmada", "Idlib", 36.18, 36.72);

CaseBuilder& account(CaseBuilder& c, const char* outlet) {
  return c.source(outlet).account().date("2025-08-20").place(kSarmada).count(Attribute::Killed, 1);
}

const Comparison killedOf(const CaseBuilder& c) {
  const std::vector<Incident> incidents = c.collate();
  EXPECT_EQ(incidents.size(), 1U);
  return *incidents.front().comparison(Attribute::Killed);
}

TEST(Independence, OutletsOfTheirOwnWordAreIndependent) {
  CaseBuilder c;
  account(c, "Plain Record");
  account(c, "Bay Dispatch");
  EXPECT_EQ(killedOf(c).outlets, 2);
  EXPECT_EQ(killedOf(c).independent, 2);
  EXPECT_TRUE(killedOf(c).shared.empty());
}

TEST(Independence, OneBroadcasterBehindThreeOutletsIsOne) {
  CaseBuilder c;
  account(c, "Plain Record").by({{"Hilltop TV", "hilltop", {}}, {"government sources", "", {}}});
  account(c, "Bay Dispatch").by({{"the state broadcaster", "hilltop", {}}});
  account(c, "Harbor Brief").by({{"Levant Wire", "", {}}, {"Hilltop television", "hilltop", {}}});
  const Comparison killed = killedOf(c);
  EXPECT_EQ(killed.outlets, 3);
  EXPECT_EQ(killed.independent, 1);
  ASSERT_EQ(killed.shared.size(), 1U);
  EXPECT_EQ(killed.shared[0].accounts.size(), 3U);
}

TEST(Independence, StateMediaOfNoCountryAreThoseOfTheOneThatTheCaseKnows) {
  CaseBuilder c;
  account(c, "Plain Record").by({{"Syrian state TV", "state-media-sy", {}}});
  account(c, "Bay Dispatch").by({{"state media", "state-media", {}}});
  EXPECT_EQ(killedOf(c).independent, 1);
  account(c, "Harbor Brief").by({{"Iranian state TV", "state-media-ir", {}}});
  EXPECT_EQ(killedOf(c).independent, 3) << "of two countries' nobody knows which";
}

TEST(Independence, NamesAreLearnedIntoTheirFamily) {
  CaseBuilder c;
  account(c, "Plain Record").by({{"Hilltop TV", "hilltop", {}}});
  account(c, "Bay Dispatch").by({{"the Hilltop TV", "", {}}});
  EXPECT_EQ(killedOf(c).independent, 1);
}

TEST(Independence, TheFirstOriginDecides) {
  CaseBuilder c;
  account(c, "Plain Record").by({{"Levant Wire", "", {}}, {"Interior Ministry", "", {}}});
  account(c, "Bay Dispatch").by({{"Levant Wire", "", {}}, {"Omar Haddad", "", {}}});
  EXPECT_EQ(killedOf(c).independent, 2) << "one agency, two origins";
  account(c, "Harbor Brief").by({{"Coast Radio", "", {}}, {"the Interior Ministry", "", {}}});
  EXPECT_EQ(killedOf(c).independent, 2) << "two outlets, one origin";
}

TEST(Independence, WhoeverCitesAnAgencyRestsOnWhatItRestsOn) {
  CaseBuilder c;
  account(c, "Plain Record").by("Levant Wire");
  account(c, "Bay Dispatch").by({{"Levant Wire", "", {}}, {"Interior Ministry", "", {}}});
  EXPECT_EQ(killedOf(c).independent, 1);
}

TEST(Independence, NamelessSourcesOfTwoOutletsAreTwo) {
  CaseBuilder c;
  account(c, "Plain Record").by("local sources");
  account(c, "Bay Dispatch").by("sources");
  EXPECT_EQ(killedOf(c).independent, 2);
}

TEST(Independence, SourcesSpeakingToABroadcasterRestOnIt) {
  CaseBuilder c;
  account(c, "Plain Record").by("sources speaking to Hilltop TV");
  account(c, "Bay Dispatch").by("Hilltop TV");
  EXPECT_EQ(killedOf(c).independent, 1);
}

TEST(Independence, AnAgencysCopyCountsAsTheAgency) {
  CaseBuilder c;
  account(c, "Plain Record").agency("Levant Wire");
  account(c, "Bay Dispatch").agency("Levant Wire");
  account(c, "Harbor Brief").by("Levant Wire");
  const Comparison killed = killedOf(c);
  EXPECT_EQ(killed.outlets, 3);
  EXPECT_EQ(killed.independent, 1);
}

TEST(Independence, RestatingInOnesOwnVoiceAddsNoWord) {
  CaseBuilder c;
  account(c, "Plain Record").by("Hilltop TV").count(Attribute::Killed, 1);
  account(c, "Bay Dispatch").by("Hilltop TV");
  EXPECT_EQ(killedOf(c).independent, 1);
}

TEST(Independence, OneAccountMayRestOnTwoWitnesses) {
  CaseBuilder c;
  account(c, "Plain Record").by("Omar Haddad").count(Attribute::Killed, 1).by("Nabil Rahmoun");
  EXPECT_EQ(killedOf(c).independent, 2);
}

TEST(Circles, TwoOutletsThatNameOneAnotherAreOneWord) {
  CaseBuilder c;
  account(c, "Plain Record").by("Bay Dispatch");
  account(c, "Bay Dispatch").by("the Plain Record");
  const Comparison killed = killedOf(c);
  EXPECT_EQ(killed.circle, "Bay Dispatch rests on Plain Record, and Plain Record on Bay Dispatch.");
  EXPECT_EQ(killed.outlets, 2);
  EXPECT_EQ(killed.independent, 1);
  ASSERT_EQ(killed.shared.size(), 1U);
  EXPECT_EQ(killed.shared[0].name, "Bay Dispatch and Plain Record");
  account(c, "Harbor Brief");
  EXPECT_EQ(killedOf(c).independent, 2) << "who stands outside of it is a word of his own";
}

TEST(Circles, GoThroughAgenciesThatAreNotInTheCase) {
  CaseBuilder c;
  account(c, "Plain Record").by({{"Levant Wire", "", {}}, {"Bay Dispatch", "", {}}});
  account(c, "Bay Dispatch").by("Harbor Brief");
  account(c, "Harbor Brief").by("Plain Record");
  EXPECT_EQ(
      killedOf(c).circle,
      "Bay Dispatch rests on Harbor Brief, Harbor Brief on Plain Record, Plain Record on Levant Wire, and Levant Wire on Bay "
      "Dispatch.");
  EXPECT_EQ(killedOf(c).independent, 1);
}

TEST(Circles, ABareCopyOfTheAgencyBelongsToIt) {
  CaseBuilder c;
  account(c, "Coast Radio").agency("Levant Wire");
  account(c, "Plain Record").agency("Levant Wire").by("Bay Dispatch");
  account(c, "Bay Dispatch").by("Levant Wire");
  const Comparison killed = killedOf(c);
  EXPECT_EQ(killed.circle, "Bay Dispatch rests on Levant Wire, and Levant Wire on Bay Dispatch.");
  EXPECT_EQ(killed.independent, 1);
  ASSERT_EQ(killed.shared.size(), 1U);
  EXPECT_EQ(killed.shared[0].name, "Bay Dispatch and Levant Wire")
      << "and not the agency alone, which names the outlet elsewhere";
  EXPECT_EQ(killed.shared[0].accounts.size(), 3U);
}

TEST(Circles, AChainIsNone) {
  CaseBuilder c;
  account(c, "Plain Record").by("Bay Dispatch");
  account(c, "Bay Dispatch").by("Hilltop TV");
  account(c, "Harbor Brief").by("Harbor Brief");
  account(c, "Coast Radio").by("residents");
  EXPECT_EQ(killedOf(c).circle, "");
  EXPECT_EQ(killedOf(c).independent, 4);
}

struct CircleRow {
  const char* name;
  std::vector<Citation> citations;
  std::vector<std::vector<std::string>> circles;
};
class CirclesOf : public testing::TestWithParam<CircleRow> {};
TEST_P(CirclesOf, Test) {
  EXPECT_EQ(circlesOf(GetParam().citations), GetParam().circles);
  std::vector<Citation> turned(GetParam().citations.rbegin(), GetParam().citations.rend());
  EXPECT_EQ(circlesOf(turned), GetParam().circles) << "in whatever order they come";
}
INSTANTIATE_TEST_SUITE_P(
    Rows, CirclesOf,
    testing::Values(CircleRow{"nothing", {}, {}}, CircleRow{"oneself", {{"a", "a"}}, {}},
                    CircleRow{"a chain", {{"a", "b"}, {"b", "c"}, {"a", "c"}}, {}},
                    CircleRow{"two", {{"b", "a"}, {"a", "b"}}, {{"a", "b"}}},
                    CircleRow{"three", {{"c", "a"}, {"a", "b"}, {"b", "c"}}, {{"a", "b", "c"}}},
                    CircleRow{"the shorter way", {{"a", "b"}, {"b", "a"}, {"b", "c"}, {"c", "a"}}, {{"a", "b"}}},
                    CircleRow{"a short one behind a long one", {{"a", "b"}, {"b", "c"}, {"c", "a"}, {"c", "b"}}, {{"b", "c"}}},
                    CircleRow{
                        "two of them", {{"a", "b"}, {"b", "a"}, {"c", "d"}, {"d", "c"}, {"b", "c"}}, {{"a", "b"}, {"c", "d"}}}),
    [](const auto& row) {
      std::string name = row.param.name;
      std::ranges::replace(name, ' ', '_');
      return name;
    });

TEST(Nameless, TellsNobodyFromSomebody) {
  for (const char* nobody :
       {"sources", "local residents", "three witnesses", "a security source", "government sources", "experts"})
    EXPECT_TRUE(isNameless(nobody)) << nobody;
  for (const char* somebody : {"Hilltop TV", "Interior Ministry", "Omar Haddad", "Turkish officials",
                               "sources speaking to Hilltop TV", "Kurdish Red Crescent sources"})
    EXPECT_FALSE(isNameless(somebody)) << somebody;
}

// ---- text printed in part

constexpr const char* kWireSentence =
    "Three men died when helicopters landed beside the mill at the edge of Sarmada before dawn on Sunday.";

CaseBuilder& printing(CaseBuilder& c, const char* outlet, const std::string& before, const std::string& sentence) {
  c.source(outlet).text(before + sentence + " Nobody spoke of it.").account().date("2025-08-20").place(kSarmada);
  c.count(Attribute::Killed, 3);
  const auto at = static_cast<std::uint32_t>(before.size());
  c.readings.back().accounts.edit().back().claims.back().span = {at, at + 5};
  return c;
}

TEST(Reprints, AWireSentenceInTwoReportsIsOneWord) {
  CaseBuilder c;
  printing(c, "Plain Record", "What we saw ourselves.\n\n", kWireSentence);
  printing(c, "Bay Dispatch", "A long way off. ",
           "Three men died when helicopters landed beside the mill at the edge of the town before dawn on Sunday.");
  const Comparison killed = killedOf(c);
  EXPECT_EQ(killed.outlets, 2);
  EXPECT_EQ(killed.independent, 1);
  ASSERT_EQ(killed.shared.size(), 1U);
  EXPECT_EQ(killed.shared[0].accounts.size(), 2U);
}

TEST(Reprints, CountForWhatStandsInThem) {
  CaseBuilder c;
  printing(c, "Plain Record", "", kWireSentence).count(Attribute::Wounded, 2);
  printing(c, "Bay Dispatch", "", kWireSentence).count(Attribute::Wounded, 2);
  for (std::size_t i : {0U, 1U}) {
    std::string& text = c.sources[i].text;
    const auto end = static_cast<std::uint32_t>(text.size());
    text += i == 0 ? " Two more were hurt as a wall came down on the path that leads to the spring, our reporter saw there."
                   : " A nurse bandaged two others, who had been out with their sheep that night and saw it all happen.";
    c.readings[i].accounts.edit()[0].claims.back().span = {end + 2, end + 5};
  }
  EXPECT_EQ(killedOf(c).independent, 1);
  EXPECT_EQ(c.collate().front().comparison(Attribute::Wounded)->independent, 2);
}

TEST(Reprints, AreOfThoseWhoNameNobody) {
  CaseBuilder c;
  printing(c, "Plain Record", "", kWireSentence).by("Omar Haddad");
  printing(c, "Bay Dispatch", "", kWireSentence).by("Nabil Rahmoun");
  EXPECT_EQ(killedOf(c).independent, 2) << "whose word it is, is said";
  CaseBuilder witnesses;
  printing(witnesses, "Plain Record", "", kWireSentence).by("residents");
  printing(witnesses, "Bay Dispatch", "", kWireSentence).by("local residents");
  EXPECT_EQ(killedOf(witnesses).independent, 1) << "one text's residents";
}

// A wire's text as desks print it in part: what they changed in the first, and a report in its own words as the second.
constexpr std::array<const char*, 6> kWire = {
    "Two brothers died when a shell hit the bakery in the old quarter of Sarmada shortly after noon on Thursday.",
    "Nine customers were hurt.",
    "The owner, who had gone to the well for water, found the oven on its side and the counter in the street.",
    "Rescuers carried the wounded down the hill on doors because the only ambulance of the town had no fuel.",
    "Six of them were treated on the floor of a school.",
    "A council clerk said that four houses on the lane behind the bakery had lost their roofs as well."};
constexpr std::array<const char*, 6> kDesk = {
    "Two brothers were killed when a shell struck the bakery in the old quarter of Sarmada just after noon on Thursday.",
    "Nine customers were hurt.",
    "Its owner, who had gone to the well to fetch water, found the oven on its side and the counter out in the street.",
    "Rescuers had to carry the wounded down the hill on doors because the only ambulance in the town had no fuel.",
    "Six of them were treated on the floor of a school.",
    "A clerk of the council said that four houses on the lane behind the bakery lost their roofs as well."};
constexpr std::array<const char*, 6> kOwnWords = {
    "A shell hit a bakery in Sarmada on Thursday and two brothers died, a neighbor who heard the blast told us.",
    "Nine customers were hurt, he thought.",
    "We met the owner beside what is left of his oven, with a bucket of water still in his hand.",
    "For want of fuel the ambulance stayed where it was, so the wounded were brought down on doors.",
    "The school took six of them in.",
    "Roofs are gone from four houses on the lane behind, according to the council."};

std::string joined(std::span<const char* const> sentences, std::size_t from, std::size_t to) {
  std::string text;
  for (std::size_t i = from; i < to; ++i) text += std::string(sentences[i]) + (i % 3 == 2 ? "\n\n" : " ");
  return text;
}

PassageRuns sentenceOf(const std::string& text, std::string_view sentence) {
  const auto at = static_cast<std::uint32_t>(text.find(sentence));
  return passageAround(text, {at + 2, at + 6});
}

TEST(Reprints, AreFoundInTextsThatWereCopiedInPart) {
  const std::string wire = "SARMADA - " + joined(kWire, 0, kWire.size());
  const std::string before = "It was market day, and we had come for the olive harvest. The road was open again. ";
  const std::string after = "Our reporter left in the evening. The harvest goes on, with fewer hands than last year.";
  int found = 0, all = 0;
  for (std::size_t from = 0; from + 3 <= kWire.size(); ++from)
    for (const auto& sentences : {kWire, kDesk}) {
      const std::string copy = before + joined(sentences, from, from + 3) + after;
      for (std::size_t i = from; i < from + 3; ++i) {
        ++all;
        const bool is = isReprint(sentenceOf(wire, kWire[i]), sentenceOf(copy, sentences[i]));
        found += is;
        // Nothing but a short sentence at the edge of what was copied may be missed.
        EXPECT_TRUE(is || (i != from + 1 && std::string_view(kWire[i]).size() < 60)) << sentences[i];
      }
    }
  EXPECT_GE(found, all * 3 / 4);
  RecordProperty("found", found);
  RecordProperty("all", all);
}

TEST(Reprints, AreNoneWhereOneEventIsToldInOnesOwnWords) {
  const std::string wire = joined(kWire, 0, kWire.size());
  const std::string own = joined(kOwnWords, 0, kOwnWords.size());
  for (const char* a : kWire)
    for (const char* b : kOwnWords) EXPECT_FALSE(isReprint(sentenceOf(wire, a), sentenceOf(own, b))) << a << "\n" << b;
}

TEST(Reprints, AreNotWhatADeskPutsInBetween) {
  const std::string wire = joined(kWire, 0, kWire.size());
  const std::string ours = "We counted eleven wounded in the corridors of the hospital ourselves.";
  const std::string copy = std::string(kWire[2]) + " " + ours + " " + kWire[3];
  for (const char* a : kWire) EXPECT_FALSE(isReprint(sentenceOf(wire, a), sentenceOf(copy, ours))) << a;
  EXPECT_TRUE(isReprint(sentenceOf(wire, kWire[3]), sentenceOf(copy, kWire[3])));
}

TEST(Reprints, AreNotFormulasInReportsThatGoOnDifferently) {
  const std::string a =
      "At least three people were killed and five others wounded in an air strike on a house in Sarmada on Sunday, rescuers said. "
      "Their names were read out at the mosque by the river before evening.";
  const std::string b =
      "Three people were killed and five wounded in an air strike on Sarmada on Sunday, according to the hospital. Its windows "
      "broke, and the night shift swept the glass out of the wards.";
  EXPECT_FALSE(isReprint(passageAround(a, {3, 9}), passageAround(b, {3, 9})));
}

struct ReprintRow {
  const char* a;
  const char* b;
  bool reprint;
};
class ReprintRows : public testing::TestWithParam<ReprintRow> {};
TEST_P(ReprintRows, Test) {
  const auto passage = [](std::string_view text) { return passageAround(text, {0, 3}); };
  EXPECT_EQ(isReprint(passage(GetParam().a), passage(GetParam().b)), GetParam().reprint);
  EXPECT_EQ(isReprint(passage(GetParam().b), passage(GetParam().a)), GetParam().reprint);
}
INSTANTIATE_TEST_SUITE_P(
    Rows, ReprintRows,
    testing::Values(
        ReprintRow{kWireSentence, kWireSentence, true},
        ReprintRow{kWireSentence,
                   "THREE MEN DIED when helicopters landed beside the mill at the edge of Sarmada, before dawn on Sunday", true},
        ReprintRow{kWireSentence,
                   "Helicopters landed near a mill in Sarmada before dawn on Sunday, and three men died there, it says.", false},
        ReprintRow{"Three people were killed in the raid, he said.", "Three people were killed in the raid, he said.", false}));

// ---- copies

std::string story(int seed, int sentences) {
  std::string text;
  for (int i = 0; i < sentences; ++i)
    for (int w = 0; w < 14; ++w) text += std::format("w{}{}", (seed * 7919 + i * 131 + w * 17) % 4999, w == 13 ? ". " : " ");
  return text;
}

TEST(Copies, FindsRepublishedText) {
  std::vector<Source> sources(4);
  const std::string wire = story(1, 20);
  sources[0].text = "A headline of our own\n\n" + wire;
  sources[1].text = story(2, 20);
  sources[2].text = "Something else in front\n\n" + wire.substr(0, wire.size() * 3 / 4);
  sources[3].text = story(3, 20);
  const std::vector<std::size_t> groups = copyGroups(sources);
  EXPECT_EQ(groups[0], groups[2]);
  EXPECT_NE(groups[0], groups[1]);
  EXPECT_NE(groups[0], groups[3]);
  EXPECT_NE(groups[1], groups[3]);
}

TEST(Copies, AQuotedSentenceIsNoCopy) {
  std::vector<Source> sources(2);
  const std::string quote = story(9, 2);
  sources[0].text = story(1, 15) + quote;
  sources[1].text = story(2, 15) + quote;
  EXPECT_NE(copyGroups(sources)[0], copyGroups(sources)[1]);
}

TEST(Copies, ShortTextsAreLeftAlone) {
  std::vector<Source> sources(2);
  sources[0].text = sources[1].text = "One killed in a raid.";
  EXPECT_NE(copyGroups(sources)[0], copyGroups(sources)[1]);
}

TEST(Copies, CountAsOneOriginator) {
  CaseBuilder c;
  account(c, "Plain Record").text(story(1, 20));
  account(c, "Bay Dispatch").text(story(1, 20));
  account(c, "Harbor Brief").text(story(2, 20));
  EXPECT_EQ(killedOf(c).independent, 2);
}

}  // namespace
}  // namespace collate::test
