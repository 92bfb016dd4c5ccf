// SPDX-License-Identifier: GPL-3.0-or-later
// Plain news reports, whole or cut short, with the marks of their lines lost: what is claimed of the incident, and what is told
// beside it. Rows of one rule stand together: those that must be read, then those that must not.
#include <gmock/gmock.h>

#include "tests/core/extract/extract_text.h"

namespace collate {
namespace {

using testing::Contains;

// Published on Wednesday 20 August 2025.
struct NewsRow {
  const char* text;
  const char* claim;
};

class NewsReads : public testing::TestWithParam<NewsRow> {};
TEST_P(NewsReads, Test) { EXPECT_THAT(claimsOf(GetParam().text), Contains(GetParam().claim)) << GetParam().text; }

// The attribute without a value: no claim on it at all.
class NewsLeaves : public testing::TestWithParam<NewsRow> {};
TEST_P(NewsLeaves, Test) {
  const std::string start = GetParam().claim;
  for (const std::string& c : claimsOf(GetParam().text))
    EXPECT_FALSE(start.contains('=') ? c == start : c.starts_with(start + "=")) << GetParam().text << " -> " << c;
}

// Where a noun phrase ends though no mark says so.
INSTANTIATE_TEST_SUITE_P(
    Objects, NewsReads,
    testing::Values(NewsRow{"Shells hit the city of Homs wounding six clerks.", "wounded=6"},
                    NewsRow{"Horsemen raided a hamlet on Monday killing 17 weavers.", "killed=17"},
                    NewsRow{"Soldiers ambushed Friday a group of smugglers near Atmeh.", "target=group of smugglers"},
                    NewsRow{"A blast hit a bakery killing two and wounding nine.", "wounded=9"},
                    NewsRow{"An attack on the convoy on Monday killed and wounded 29 people in Atmeh. Nine of them died.",
                            "killed=9"}));
INSTANTIATE_TEST_SUITE_P(
    Objects, NewsLeaves,
    testing::Values(NewsRow{"Shells hit the city of Homs wounding six clerks.", "target=city of Homs wounding six clerks"},
                    NewsRow{"Horsemen raided a hamlet on Monday killing 17 weavers.",
                            "target=hamlet on Monday killing 17 weavers"},
                    NewsRow{"Soldiers ambushed Friday a group of smugglers near Atmeh.", "target=Friday a group of smugglers"},
                    NewsRow{"Two missiles hit a mosque in Atmeh, killing and wounding 29 people.", "wounded"},
                    NewsRow{"A man killed his 9- and 6-year-old daughters in Atmeh on Monday.", "killed=9"}));

// Whom a figure counts.
INSTANTIATE_TEST_SUITE_P(
    Counts, NewsReads,
    testing::Values(NewsRow{"At least 12 weavers mostly girls and old men were killed in Atmeh.", "killed=at least 12"},
                    NewsRow{"Some 31 pupils were among the 87 passengers killed in the blast in Atmeh.", "killed=87"},
                    NewsRow{"9 weavers killed 14 others injured in rocket attacks on Atmeh.", "killed=9"},
                    NewsRow{"Strike on a market in Atmeh: 16 killed incl. 1 child, 33 injured - minister.", "killed=16"},
                    NewsRow{"Gunmen burst into a hall in Atmeh and shot dead 11 students and wounded 14 others.", "killed=11"},
                    NewsRow{"The shelling of Atmeh left 14 martyrs and more than 90 others wounded.", "wounded=at least 91"}));
INSTANTIATE_TEST_SUITE_P(
    Counts, NewsLeaves,
    testing::Values(NewsRow{"At least 12 weavers mostly girls and old men were killed in Atmeh.", "killed=at least 14"},
                    NewsRow{"9 weavers killed 14 others injured in rocket attacks on Atmeh.", "actor"},
                    NewsRow{"Raiders captured a number of villages near Atmeh on Monday.", "detained"},
                    NewsRow{"Raiders captured a hill near Atmeh on Monday.", "detained"},
                    NewsRow{"The attack in Atmeh killed a weaver. He had no visible signs of injury.", "wounded"}));

// Tolls of a period and of a war are of no incident.
INSTANTIATE_TEST_SUITE_P(
    Periods, NewsReads,
    testing::Values(NewsRow{"Nine men were killed in a raid in Atmeh in the last 24 hours.", "killed=9"},
                    NewsRow{"A blast killed 21 people in Atmeh on Monday, the worst of the year.", "killed=21"},
                    NewsRow{"The quake of words aside, 6,000 people were wounded by the explosion in Atmeh on Monday.",
                            "wounded=6000"},
                    NewsRow{"The group has killed 12 men in a raid on Atmeh.", "killed=12"}));
INSTANTIATE_TEST_SUITE_P(
    Periods, NewsLeaves,
    testing::Values(NewsRow{"A raid in Atmeh killed a weaver. Forces killed over 2,200 rebels there in the last 10 days.",
                            "killed=at least 2201"},
                    NewsRow{"A raid in Atmeh killed a weaver. Last year, 368 people were killed in the city.", "killed=368"},
                    NewsRow{"A raid in Atmeh killed a weaver. Four people have been killed since Sunday across the province.",
                            "killed=4"},
                    NewsRow{"A raid in Atmeh killed a weaver. The group has killed hundreds of tribesmen who opposed it.",
                            "killed=at least 200"}));

// When and where something else was.
INSTANTIATE_TEST_SUITE_P(
    OtherDays, NewsReads,
    testing::Values(NewsRow{"A blast hit the quarter of Marj in Atmeh on Monday.", "date=2025-08-18"},
                    NewsRow{"A bomb killed two men in Atmeh in December.", "date=2024-12"},
                    NewsRow{"A blast on Monday hit Atmeh, which fell to the army last year.", "date=2025-08-18"},
                    NewsRow{"Raiders killed a guard in Atmeh at a bar where a quarrel broke out on Sunday.", "date=2025-08-17"}));
INSTANTIATE_TEST_SUITE_P(
    OtherDays, NewsLeaves,
    testing::Values(NewsRow{"A blast hit the quarter of Marj in Atmeh until the army took it in December.", "date"},
                    NewsRow{"The raid in Atmeh killed a weaver. The strikes were the first since it stepped in in 2015.", "date"},
                    NewsRow{"The bombing hit Atmeh, a town which the army took last year.", "date"},
                    NewsRow{"The bombing in Atmeh was in retaliation for operations in Homs.", "place=Homs"}));
INSTANTIATE_TEST_SUITE_P(OtherPlaces, NewsReads,
                         testing::Values(NewsRow{"LAGOS (Kashaf) A blast hit the town of Atmeh on Monday.", "place=Atmeh"},
                                         NewsRow{"A blast killed two men in Atmeh, the mayor said in Idlib.", "place=Atmeh"},
                                         NewsRow{"A bomb hit a convoy of villagers from the town of Saraqib in Atmeh.",
                                                 "place=Atmeh"}));
INSTANTIATE_TEST_SUITE_P(
    OtherPlaces, NewsLeaves,
    testing::Values(NewsRow{"The page (3) LAGOS (Kashaf) According to the paper the strikes hit Atmeh killing five men.",
                            "place=LAGOS"},
                    NewsRow{"The attack killed two men near the border with Iraq.", "place=Iraq"}));

// Types by the plural noun that a deed is told by, and verbs that only look like a shooting.
INSTANTIATE_TEST_SUITE_P(Types, NewsReads,
                         testing::Values(NewsRow{"Twelve men were killed in coalition air strikes in Atmeh.",
                                                 "event_type=air strike"},
                                         NewsRow{"Five men were killed in clashes in Atmeh on Monday.", "event_type=clash"},
                                         NewsRow{"Rebels fired at the town of Atmeh with rockets.", "event_type=shelling"},
                                         NewsRow{"Rebels fired at a guard in Atmeh.", "event_type=shooting"}));
INSTANTIATE_TEST_SUITE_P(
    Types, NewsLeaves,
    testing::Values(NewsRow{"A blast hit Atmeh. A video shot on Monday showed the smoke.", "event_type=shooting"},
                    NewsRow{"A bomb hit Atmeh. A plume of smoke was seen shooting into the air.", "event_type=shooting"},
                    NewsRow{"A raid in Atmeh killed two men. Police found 195 shell casings.", "event_type=shelling"}));

// Names that are nobody's.
INSTANTIATE_TEST_SUITE_P(
    Names, NewsReads,
    testing::Values(NewsRow{"Shells fell on Atmeh and killed Samer Kanaan.", "target=Samer Kanaan"},
                    NewsRow{"Army Chief Samer Kanaan Killed in Atmeh as Troops Advance. A raid killed Samer Kanaan.",
                            "target=Samer Kanaan"}));
INSTANTIATE_TEST_SUITE_P(
    Names, NewsLeaves,
    testing::Values(
        NewsRow{"A rocket fell on Bab Orlen neighborhood in Atmeh. It was fired at Bab Orlen and wounded a clerk.",
                "target=Bab Orlen"},
        NewsRow{"A raid killed two people in Atmeh. Related Orlen to Discuss Strikes With Council Tags Army Attack Prepared "
                "Long Ago.",
                "target"}));

// What the acting side used, not what it found.
INSTANTIATE_TEST_SUITE_P(Means, NewsReads,
                         testing::Values(NewsRow{"The bomber detonated his explosives beside a ferry in Atmeh.", "means=bomb"},
                                         NewsRow{"The bomber detonated his explosives beside a ferry in Atmeh.", "target=ferry"},
                                         NewsRow{"Tanks shelled Atmeh, where two houses were destroyed.", "means=tank"}));
INSTANTIATE_TEST_SUITE_P(
    Means, NewsLeaves,
    testing::Values(NewsRow{"The bomber detonated his explosives in the street beside the river in Atmeh.", "target"},
                    NewsRow{"A raid on Atmeh killed two men. Anti-tank mines and machine guns were destroyed in the attack.",
                            "means"}));

// What rules above must not take along.
INSTANTIATE_TEST_SUITE_P(
    Kept, NewsReads,
    testing::Values(
        NewsRow{"Two men were shot through a window in Atmeh on Monday.", "wounded=2"},
        NewsRow{"The photo seller was shot on Monday in Atmeh.", "event_type=shooting"},
        NewsRow{"In the village of Atmeh, Samer Kanaan was shot dead on Monday. Gunmen killed Samer Kanaan at home.",
                "target=Samer Kanaan"},
        NewsRow{"A bomb has killed more than 100 people at a market in Atmeh.", "killed=at least 101"},
        NewsRow{"Nine people were killed on Monday in Atmeh, the second such attack in the past two weeks.", "killed=9"},
        NewsRow{"The army denied bombing a hospital in Atmeh on Monday.", "target=hospital~"},
        NewsRow{"The 12th shooting so far this year killed nine people in Atmeh on Monday.", "killed=9"},
        NewsRow{"Police came in response to a shooting in Atmeh on Monday that killed two men.", "killed=2"},
        NewsRow{"A gunman fired at a tank in Atmeh on Monday.", "event_type=shooting"},
        NewsRow{"A blast killed a guard in Orlen Springs on Monday.", "place=Orlen Springs"},
        NewsRow{"A bomb killed nine people in Atmeh on Monday. (Aid agencies put the toll at 12.) Two fled.", "date=2025-08-18"},
        NewsRow{"09:10 A bomb exploded in Atmeh.\n\n10:30 A second bomb exploded in Atmeh.", "time=09:10"},
        NewsRow{"A blast hit Atmeh. The toll rose to 22 in the attack on a flood shelter.", "killed=22"},
        NewsRow{"Gunmen killed a guard in Atmeh before they fled on Monday.", "date=2025-08-18"},
        NewsRow{"Gunmen kidnapped a model in Atmeh on Monday.", "detained=1"}));

TEST(NewsTolls, OfBeforeAreCorrected) {
  const Reading r = readingOf("A blast killed 64 men in Atmeh, the mayor said, correcting an earlier toll of 51 dead.");
  bool corrected = false;
  for (const Account& a : *r.accounts) {
    for (const Claim& c : a.claims) {
      if (c.attribute != Attribute::Killed) continue;
      corrected |= c.modality == Modality::Corrected;
      EXPECT_EQ(c.modality, c.value.text == "51" ? Modality::Corrected : Modality::Stated) << c.value.text;
    }
  }
  EXPECT_TRUE(corrected) << "the earlier toll is told of";
}

TEST(NewsOriginators, AreNotInheritedPastAnotherSpeaker) {
  const Reading r = readingOf(
      "The Harbor Post said three men were wounded in a blast in Atmeh. A 30-year-old evacuee said the blast shook the bus.");
  for (const Account& a : *r.accounts) {
    for (const Claim& c : a.claims) {
      if (c.span.begin < 72) continue;
      for (const Originator& o : c.originators) EXPECT_NE(o.name, "Harbor Post") << c.value.text;
    }
  }
}

TEST(NewsOriginators, NobodyIsNone) {
  const Reading r = readingOf("A bomb killed two men in Atmeh. No group claimed the attack.");
  for (const Account& a : *r.accounts)
    for (const Claim& c : a.claims)
      for (const Originator& o : c.originators) EXPECT_FALSE(o.name.starts_with("No")) << o.name;
}

TEST(NewsTimes, AStampOfALiveBlogIsNotOfTheEvent) {
  const std::string blog =
      "09:45 A strike hit a school in Atmeh on Monday around 10 a.m., residents said.\n\n09:10 The strike killed two men.";
  EXPECT_THAT(claimsOf(blog), Contains("time=10:00"));
  EXPECT_THAT(claimsOf(blog), testing::Not(Contains("time=09:45")));
  const std::string night =
      "08:30 A strike hit a school in Atmeh.\n\n06:55 The strike killed two men.\n\n03:10 They were named.\n\n00:20 Sirens.\n\n"
      "23:35 A strike hit Atmeh.";
  EXPECT_THAT(claimsOf(night), testing::Not(Contains("time=08:30")));
  const std::string told =
      "09:45 We close.\n\n08:10 Correction\nAt 09:30 a strike hit a school in Atmeh and killed two men.\n\n07:50 Good morning.";
  EXPECT_THAT(claimsOf(told), Contains("time=09:30"));
}

TEST(NewsTimes, AStampOfAPostIsNotOfTheEvent) {
  const std::string thread =
      "Aug 19, 2025, 22:15\nA strike hit a school in Atmeh around 10 a.m. today. 1/\n\n23:02\nThe strike killed two men. 2/";
  EXPECT_THAT(claimsOf(thread), Contains("time=10:00"));
  for (const char* stamp : {"time=22:15", "time=23:02"}) EXPECT_THAT(claimsOf(thread), testing::Not(Contains(stamp)));
  EXPECT_THAT(claimsOf("A strike hit Atmeh on Monday.\n\nAt 10:15 it killed two men."), Contains("time=10:15"));
}

}  // namespace
}  // namespace collate
