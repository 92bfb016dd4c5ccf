// SPDX-License-Identifier: GPL-3.0-or-later
// Plain reports of violence as outlets of many countries write them: what the first account, of what the report is about, claims
// and leaves. Rows of one rule stand together: those that must be read, then those that must not.
#include <gmock/gmock.h>

#include "tests/core/extract/extract_text.h"

namespace collate {
namespace {

using testing::Contains;

// Published on Wednesday 20 August 2025.
struct PlainRow {
  const char* text;
  const char* claim;
};

std::vector<std::string> firstOf(const std::string& text) {
  const Reading r = readingOf(text);
  return r.accounts->empty() ? std::vector<std::string>{} : claimsOf(r.accounts->front());
}

class PlainReads : public testing::TestWithParam<PlainRow> {};
TEST_P(PlainReads, Test) { EXPECT_THAT(firstOf(GetParam().text), Contains(GetParam().claim)) << GetParam().text; }

// The attribute without a value: no claim on it at all.
class PlainLeaves : public testing::TestWithParam<PlainRow> {};
TEST_P(PlainLeaves, Test) {
  const std::string start = GetParam().claim;
  for (const std::string& c : firstOf(GetParam().text))
    EXPECT_FALSE(start.contains('=') ? c == start : c.starts_with(start + "=")) << GetParam().text << " -> " << c;
}

// Who tells of the victims is none of them, and a day before them no figure.
INSTANTIATE_TEST_SUITE_P(
    Neighbors, PlainReads,
    testing::Values(PlainRow{"Gunmen raided Orlen village on Monday, abducting 14 others, residents and a nurse said.",
                             "detained=14"},
                    PlainRow{"Last month 20 soldiers died in an ambush near Marrow.", "killed=20"},
                    PlainRow{"Gunmen killed community leader Rosa Quint in Marrow on Monday.", "target=Rosa Quint"},
                    PlainRow{"Gunmen killed community leader Rosa Quint in Marrow on Monday.", "actor=Gunmen"},
                    PlainRow{"No fewer than 23 persons were killed by gunmen in Marrow on Monday.", "killed=at least 23"},
                    PlainRow{"A raid in Marrow left eight gang members and one officer dead on Monday.", "killed=9"},
                    PlainRow{"A 19-year-old Syrian was shot dead in Marrow on Monday.", "killed=1"},
                    PlainRow{"Shells left 14 martyrs and 90 others wounded in Homs on Monday.", "killed=14"},
                    PlainRow{"A bomb in Marrow killed a woman and her 13- and 9-year-old sons on Monday.", "killed=3"},
                    PlainRow{"A bomb in Marrow killed a woman's 9-, 7- and 4-year-old sons on Monday.", "killed=3"},
                    PlainRow{"A bomber struck a post in Marrow on Monday, martyring 12 soldiers.", "killed=12"},
                    PlainRow{"Seven policemen were martyred in a blast in Marrow on Monday.", "killed=7"}));
INSTANTIATE_TEST_SUITE_P(
    Neighbors, PlainLeaves,
    testing::Values(PlainRow{"Gunmen raided Orlen village on Monday, wounding two men and a nurse.", "wounded=2"},
                    PlainRow{"A bomb in Marrow killed two men on Monday - and 10-year-old houses burned.", "killed=10"},
                    PlainRow{"A bomb killed a 12-year-old and a 10-year-old girl in Marrow on Monday.", "killed=12"},
                    PlainRow{"No persons were killed by the gunmen in Marrow on Monday.", "killed=at least 1"},
                    PlainRow{"A bomb killed two men in Marrow. Rescue workers came, and rescue teams dug.", "freed"},
                    PlainRow{"A bomb killed two men in Marrow. Ambulances took the wounded away to three hospitals.", "wounded"},
                    PlainRow{"The war claimed old shops in Marrow, and a raid killed two.", "killed=at least 2"}));

// Where somebody spoke, wrote or governs is not where it was.
INSTANTIATE_TEST_SUITE_P(
    Spoken, PlainReads,
    testing::Values(PlainRow{"A bomb killed nine people at a market, the mayor told reporters in Homs.", "killed=9"},
                    PlainRow{"Militants ambushed a convoy near Damboa in Borno State on Tuesday.", "date=2025-08-19"},
                    PlainRow{"Two men were shot in Homs on Monday, police told the Lake Post in Idlib.", "place=Homs"},
                    PlainRow{"A bomb killed two men at a meeting in Atmeh on Monday.", "place=Atmeh"},
                    PlainRow{"LAGOS, August 19 (North Wire) - A bomb killed two men in Homs on Sunday.", "date=2025-08-17"},
                    PlainRow{"5 August 2025 LAGOS A bomb killed two men in Homs on Sunday.", "place=Homs"}));
INSTANTIATE_TEST_SUITE_P(
    Spoken, PlainLeaves,
    testing::Values(
        PlainRow{"A bomb killed nine people at a market, the mayor told reporters in Homs.", "place"},
        PlainRow{"A bomb killed nine people at a market. The mayor said in Homs that he was sad.", "place"},
        PlainRow{"Two men were shot on Monday, police told the Lake Post in Idlib.", "place=Idlib"},
        PlainRow{"A bomb killed two at a mill. A clerk told reporters on Tuesday that it was loud.", "date=2025-08-19"},
        PlainRow{"A bomb killed two men. Washington extended its strikes.", "place=Washington"},
        PlainRow{"LAGOS - Gunmen killed four people in the village of Orlen on Monday, the mayor said.", "place=LAGOS"}));

// Names of places that go on, and how wide they are.
INSTANTIATE_TEST_SUITE_P(
    PlaceNames, PlainReads,
    testing::Values(PlainRow{"A rocket killed two men in the Bab al-Sharqi neighborhood on Monday.",
                             "place=Bab al-Sharqi neighborhood"},
                    PlainRow{"Unrest in Marrow\n\nTwo men were killed in Orlen village in the Marrow hills on Monday.",
                             "place=Orlen village"},
                    PlainRow{"Four clerks died in U.S. air strikes on Monday, the mayor said. The strikes hit the town of "
                             "Atmeh.",
                             "place=Atmeh"},
                    PlainRow{"A rocket killed two men in Bab on Monday.", "place=Bab"}));
INSTANTIATE_TEST_SUITE_P(PlaceNames, PlainLeaves,
                         testing::Values(PlainRow{"A rocket killed two men in the Bab al-Sharqi neighborhood on Monday.",
                                                  "place=Bab"},
                                         PlainRow{"A rocket killed five men in the Atmeh neighborhood of Khartoum on Monday.",
                                                  "place=Atmeh neighborhood"}));

TEST(PlainPlaces, AProvinceIsNotItsTown) {
  const Reading r = readingOf("Jets killed ten people on Monday in the province of Idlib.");
  ASSERT_FALSE(r.accounts->empty());
  ASSERT_TRUE(r.accounts->front().place);
  EXPECT_EQ(r.accounts->front().place->precision, PlacePrecision::Admin1);
}

// Another deed in the same sentence, or at another place, is not the report's own.
INSTANTIATE_TEST_SUITE_P(
    OtherDeeds, PlainReads,
    testing::Values(
        PlainRow{"Gunmen killed six people in Marrow on Sunday, two weeks after a bomb killed 20 in Orlen.", "killed=6"},
        PlainRow{"A girl died on Sunday, two days after a gunman shot her in Homs.", "killed=1"},
        PlainRow{"Air strikes killed 21 people in Idlib on Friday, medics said. In Atmeh, a strike on a house killed "
                 "six people, they said.",
                 "killed=21"},
        PlainRow{"A raid killed nine men in Idlib on Friday. In Atmeh, the raid on a house killed nine men.", "killed=9"}));
INSTANTIATE_TEST_SUITE_P(
    OtherDeeds, PlainLeaves,
    testing::Values(
        PlainRow{"The strikes on Marrow killed two. They came as a truck bomb wounded 19 clerks in Idlib.", "wounded=19"},
        PlainRow{"The strikes on Marrow killed two. They came as a truck bomb wounded 19 clerks in Idlib.", "means=truck bomb"},
        PlainRow{"Air strikes killed 21 people in Idlib on Friday, medics said. In Atmeh, a strike on a house killed "
                 "six people, they said.",
                 "place=Atmeh"},
        PlainRow{"A bomb killed five in Atmeh on Monday. In total 52 clerks were killed in nine villages on Monday.",
                 "killed=52"},
        PlainRow{"Rebels attacked a post in Atmeh on Tuesday, killing one. Two days earlier a truck bomb had killed "
                 "five people in Homs.",
                 "killed=5"},
        PlainRow{"A bomb killed five in Atmeh. Russia denies targeting civilians.", "target=civilians"},
        PlainRow{"A strike on Atmeh killed five. Four days of air strikes had left more than 31 people dead.",
                 "killed=at least 32"},
        PlainRow{"A strike on Atmeh killed five rebels armed by Washington on Monday.", "place=Washington"},
        PlainRow{"Five fighters were killed near Atmeh. They went home after the capture of two small towns.", "detained"},
        PlainRow{"A bomb killed five in Atmeh. Air strikes have killed over 1,500 people since the coup.",
                 "killed=at least 1501"},
        PlainRow{"A drone killed two men in Homs. Air defenses shot down 31 of 40 drones.", "event_type=shooting"}));

// Arms and things of those about it, and what a deed was answered with
INSTANTIATE_TEST_SUITE_P(
    Arms, PlainReads,
    testing::Values(PlainRow{"Seven civilians were wounded by mortar bombs in Homs on Monday.", "means=mortar"},
                    PlainRow{"Troops seized the town of Atmeh and fired rockets at Homs on Monday, killing two.", "means=rocket"},
                    PlainRow{"A roadside bomb went off in Homs on Monday, killing two men.", "event_type=bombing"},
                    PlainRow{"A landmine killed two shepherds near Homs on Monday.", "means=landmine"},
                    PlainRow{"A drone killed two soldiers in Homs. Army guns later shelled the hill.", "event_type=drone strike"},
                    PlainRow{"Regime jets dropped barrel bombs in a raid on Homs on Monday, killing ten.",
                             "event_type=air strike"},
                    PlainRow{"Troops in helicopters seized a man in a raid on Homs on Monday.", "event_type=raid"}));
INSTANTIATE_TEST_SUITE_P(
    Arms, PlainLeaves,
    testing::Values(
        PlainRow{"Gunmen killed three workers near a gold mine in Homs on Monday.", "means=landmine"},
        PlainRow{"Troops killed two men in Homs. They recovered three rifles, a grenade launcher and mines.", "means"},
        PlainRow{"Troops killed two men in Homs, seizing arms including a heavy machine gun, a mortar and shells.", "means"},
        PlainRow{"Gunmen killed two men in Homs. She said jets could bomb the camp at any time.", "means=aircraft"},
        PlainRow{"A bomb killed two men in Homs. An operation backed by helicopters was launched to catch them.",
                 "means=helicopter"},
        PlainRow{"A bomb killed two men in Homs. Troops began a search operation.", "event_type=raid"},
        PlainRow{"A clerk was hurt in Homs. Alarms went off on Monday.", "event_type=bombing"}));

// Who acts and who suffers
INSTANTIATE_TEST_SUITE_P(
    Parties, PlainReads,
    testing::Values(PlainRow{"Radio host shot dead\n\nA radio host was shot dead in Homs on Monday.", "killed=1"},
                    PlainRow{"Jihadists killed 30 soldiers in Homs on Monday. The army said it killed 40 assailants.",
                             "killed=30"},
                    PlainRow{"A car bomb exploded outside a police station in Homs on Monday.", "target=police station"},
                    PlainRow{"Five men died in strikes by the Syrian army on a town held by ISIS on Monday.",
                             "actor=Syrian government forces"}));
INSTANTIATE_TEST_SUITE_P(
    Parties, PlainLeaves,
    testing::Values(PlainRow{"Radio host shot dead\n\nA radio host was shot dead in Homs on Monday.", "actor"},
                    PlainRow{"Air strikes on the ISIS-held town of Atmeh killed five men on Monday.", "actor=ISIS"},
                    PlainRow{"An air strike on an ISIS camp in Atmeh killed five men on Monday.", "actor=ISIS"},
                    PlainRow{"Five men were killed in strikes on a town held by ISIS on Monday.", "actor=ISIS"},
                    PlainRow{"Student clashes\n\nThree people were killed in clashes in Homs on Monday.", "actor=Student"},
                    PlainRow{"A vehicle struck a landmine near Homs on Monday, killing two.", "target=landmine"},
                    PlainRow{"A strike hit the area on Monday, killing two in Homs.", "target=area"},
                    PlainRow{"A bomb killed two men in Homs. His wife Mary told reporters that he was kind.", "household"},
                    PlainRow{"A bomb killed two in Homs. She has not seen her son since he was arrested.", "detained"},
                    PlainRow{"A bomb killed two in Homs. Crews pulled a 61-year-old woman from the rubble.", "age"}));

TEST(PlainDates, NoPageCameOutBeforeTheDayItBears) {
  const std::string text = "Wed 27 August 2025 Bomb kills two. A bomb killed two men in Homs on Monday.";
  EXPECT_THAT(claimsOf(text), Contains("date=2025-08-25"));
  const std::string changed = "Updated 27 August 2025 Bomb kills two. A bomb killed two men in Homs on Monday.";
  EXPECT_THAT(claimsOf(changed), Contains("date=2025-08-18"));
}

TEST(PlainDates, EarlyInAMonthIsNotItsEnd) {
  const Reading r = readingOf("A bomb killed 52 people in Homs in early July.");
  ASSERT_FALSE(r.accounts->empty());
  ASSERT_TRUE(r.accounts->front().date && r.accounts->front().date->to);
  EXPECT_EQ(isoDay(*r.accounts->front().date->to), "2025-07-16");
}

std::vector<std::string> originatorsOf(const std::string& text) {
  std::vector<std::string> out;
  const Reading r = readingOf(text);
  for (const Account& a : *r.accounts)
    for (const Claim& c : a.claims)
      for (const Originator& o : c.originators) out.push_back(o.name);
  return out;
}

TEST(PlainOriginators, AreNamesAndNoSentences) {
  EXPECT_THAT(originatorsOf("Meanwhile a hospital spokesman said two men were killed in Homs."), Contains("hospital spokesman"));
  EXPECT_THAT(originatorsOf("We fled when the bomb killed two men in Homs said Salma Idris on Monday."),
              testing::Each(testing::Eq("Salma Idris")));
  EXPECT_THAT(originatorsOf("Villagers said the army responded with shells, which killed two men in Homs."),
              testing::Not(Contains(testing::HasSubstr("said"))));
  EXPECT_THAT(originatorsOf("Two men were shot in Homs, the Idlib state government said."),
              testing::Each(testing::HasSubstr("government")));
  EXPECT_THAT(originatorsOf("The blasts in Homs claimed the lives of nine men."), testing::IsEmpty());
}

}  // namespace
}  // namespace collate
