// SPDX-License-Identifier: GPL-3.0-or-later
// Where it was, how many suffered on whose word, and lists of incidents: of plain reports. Rows of one rule stand together: those
// that must be read, then those that must not.
#include "tests/core/extract/plain_rows.h"

namespace collate {
namespace {

using testing::Values;

class ScenesRead : public testing::TestWithParam<PlainRow> {};
TEST_P(ScenesRead, Test) { expectRead(GetParam()); }
class ScenesLeave : public testing::TestWithParam<LeftRow> {};
TEST_P(ScenesLeave, Test) { expectLeft(GetParam()); }

// Places that no gazetteer knows, by the words around them.
INSTANTIATE_TEST_SUITE_P(
    Unknown, ScenesRead,
    Values(PlainRow{"A drone killed two people in the vicinity of Kunyo Tamarre on Monday.", "place=Kunyo Tamarre"},
           PlainRow{"A bomb killed two people near Tamarre on Monday.", "place=Tamarre"},
           PlainRow{"Two soldiers died at Tamarre, about 30 km north of Mogadishu, on Monday.", "place=Tamarre"},
           PlainRow{"A bomb killed two people in the Tamarre area of Qarro district on Monday.", "place=Tamarre"},
           PlainRow{"A bomb killed two people in general area Tamarre, Qarro District, on Monday.", "place=Tamarre"},
           PlainRow{"Gunmen killed two men on the Tamarre-Dheerow road on Monday.", "place=Tamarre-Dheerow"},
           PlainRow{"Gunmen killed two men in the towns of Tamarre and Dheerow on Monday.", "place=Tamarre"},
           PlainRow{"An attack on Tamarre killed two men on Monday.", "place=Tamarre"},
           PlainRow{"Gunmen stormed Tamarre community on Monday, killing two men.", "place=Tamarre"},
           PlainRow{"A BOMB KILLED TWO SOLDIERS IN TAMARRE, A DRY AREA, ON MONDAY.", "place=TAMARRE"},
           PlainRow{"Gunmen killed six nuns in the Kenyan capital, Nairobi, on Friday.", "place=Nairobi"},
           PlainRow{"Bandits killed 11 men in Nigeria's Zamfara state on Sunday, a clerk said.", "date=2025-08-17"}));
INSTANTIATE_TEST_SUITE_P(
    Unknown, ScenesLeave,
    Values(LeftRow{"Gunmen killed two men near Mr Tamarre's house on Monday.", "place", "killed=2"},
           LeftRow{"Gunmen killed two men near Central Park on Monday.", "place", "killed=2"},
           LeftRow{"Gunmen killed two men at Tamarre's shop on Monday.", "place", "killed=2"},
           LeftRow{"A blow to the Stockholm agreement, a raid killed two men on Monday.", "place", "killed=2"},
           LeftRow{"A BOMB KILLED TWO SOLDIERS IN DARKNESS, ON MONDAY.", "place", "killed=2"},
           LeftRow{"A bomb killed two men in Tank on Monday.", "means=tank", "killed=2"},
           LeftRow{"A bomb killed two. The envoy told a news conference in Lima that he was sad.", "place=Lima", "killed=2"}));

// A village said to lie in a wider place, and those taken from one.
INSTANTIATE_TEST_SUITE_P(
    Within, ScenesRead,
    Values(PlainRow{"Gunmen abducted 12 people from Tamarre, a farming community in Kaduna State, on Monday.", "place=Tamarre"},
           PlainRow{"Gunmen killed 12 people in Tamarre village in Kaduna on Monday.", "place=Tamarre village"},
           PlainRow{"Gunmen killed 12 people in the Tamarre district of Kaduna on Monday.", "place=Tamarre district"},
           PlainRow{"Gunmen abducted two men from the Tamarre-Dheerow road on Monday.", "place=Tamarre-Dheerow"},
           PlainRow{"Gunmen killed two men in Chads town of Tamarre on Monday.", "place=Tamarre"}));
INSTANTIATE_TEST_SUITE_P(
    Within, ScenesLeave,
    Values(LeftRow{"Ana Tamarre, a village chief, was killed in Nairobi on Monday.", "place=Ana Tamarre", "place=Nairobi"},
           LeftRow{"Ana Tamarre, a resident of the village, was killed in Nairobi on Monday.", "place=Ana Tamarre",
                   "place=Nairobi"},
           LeftRow{"Two men from Tamarre were killed in Nairobi on Monday.", "place=Tamarre", "place=Nairobi"}));

// A dateline's town, and one named far behind, are not where it was if the text says so.
INSTANTIATE_TEST_SUITE_P(
    Towns, ScenesLeave,
    Values(LeftRow{"BOGOTA, Colombia (LKW) - Gunmen killed six people in southwestern Colombia on Saturday.", "place=BOGOTA",
                   "killed=6"},
           LeftRow{
               "A bomb killed two men in Tamarre on Monday. People wept. Shops shut. Rain fell. It was cold. The next meeting "
               "takes place in Nairobi.",
               "place=Nairobi", "place=Tamarre"}));

// Each source's own toll; no parts of one, and none of other places or days.
INSTANTIATE_TEST_SUITE_P(
    Tolls, ScenesRead,
    Values(PlainRow{"A strike on Atmeh killed one rebel on Friday, the army said. Residents said the dead were three farmers.",
                    "killed=3"},
           PlainRow{"A strike on Atmeh killed one rebel on Friday, the army said. Residents said the dead were three farmers.",
                    "killed=1"},
           PlainRow{"A bomb killed five people in Atmeh on Friday, police said. A medic put the death toll at 13.", "killed=5"},
           PlainRow{"A bomb killed five people in Atmeh on Friday, police said. A medic put the death toll at 13.", "killed=13"},
           PlainRow{"A bomb hit a bus in Atmeh on Friday. The bodies of five men were found.", "killed=5"},
           PlainRow{"A rocket hit a market wounding six people in Atmeh on Friday.", "wounded=6"},
           PlainRow{"Three guards embraced martyrdom and four others sustained injuries in a blast in Atmeh on Friday.",
                    "killed=3"},
           PlainRow{"Three guards embraced martyrdom and four others sustained injuries in a blast in Atmeh on Friday.",
                    "wounded=4"}));
INSTANTIATE_TEST_SUITE_P(
    Tolls, ScenesLeave,
    Values(
        LeftRow{"A bomb killed nine people in Atmeh on Friday, police said. A medic said two children were killed.", "killed=2",
                "killed=9"},
        LeftRow{"Bombs killed nine people in Atmeh on Friday, police said. Earlier a medic said five people died in the blast.",
                "killed=5", "killed=9"},
        LeftRow{"Shells killed seven people in Atmeh on Friday. The war has claimed 400000 lives.", "killed=400000", "killed=7"},
        LeftRow{"A bomb killed nine people in Atmeh on Friday. Water bodies of three rivers were found dry.", "killed=3",
                "killed=9"},
        LeftRow{"A bomb killed nine people in Atmeh on Friday. A clerk said the war had killed 300,000 people.", "killed=300000",
                "killed=9"}));

INSTANTIATE_TEST_SUITE_P(
    Verbs, ScenesRead,
    Values(PlainRow{"Six rebels were \"neutralised\" near Atmeh on Friday, the ministry said.", "killed=6"},
           PlainRow{"Air strike on a school kills 22 in Atmeh on Friday.", "killed=22"},
           PlainRow{"A bomb killed four men in Atmeh on Friday, police said. A medic gave a higher toll of nine dead.",
                    "killed=9"},
           PlainRow{"A military jet from Chad bombed a market in Atmeh on Friday, killing six people.", "killed=6"},
           PlainRow{"A bomb killed two men in Atmeh on Friday. Last month a nurse, Rosa Quint, was killed there.", "killed=2"}));
INSTANTIATE_TEST_SUITE_P(
    Verbs, ScenesLeave,
    Values(LeftRow{"A \"killed\" list of nine names was found in Atmeh on Friday after a bomb killed two men.", "killed=9",
                   "killed=2"},
           LeftRow{"A bomb killed four men in Atmeh on Friday. A clerk gave nine children bread.", "killed=9", "killed=4"}));

// At most so many, perhaps so many, and not so many.
INSTANTIATE_TEST_SUITE_P(
    Doubt, ScenesRead,
    Values(PlainRow{"A bomb killed as many as 30 people in Atmeh on Friday.", "killed=up to 30"},
           PlainRow{"As many as 30 people were killed in Atmeh on Friday.", "killed=up to 30"},
           PlainRow{"A bomb wounded up to 30 people in Atmeh on Friday.", "wounded=up to 30"},
           PlainRow{"A blast killed six people in Atmeh on Friday. Nine may have been killed.", "killed=6"},
           PlainRow{"A blast killed six people in Atmeh on Friday. Nine may have been killed.", "killed=9!"},
           PlainRow{"The army lost four soldiers in a clash in Atmeh on Friday.", "force_casualties=4"},
           PlainRow{"The guards killed nine rebels in Atmeh on Friday and lost two of their own.", "force_casualties=2"},
           PlainRow{"A blast killed four men in Atmeh on Friday. One of the men was a Turkish national.", "nationality=Turkish"},
           PlainRow{"A blast killed four men in Atmeh on Friday. The dead included two Turkish citizens.",
                    "nationality=Turkish"}));
INSTANTIATE_TEST_SUITE_P(
    Doubt, ScenesLeave,
    Values(LeftRow{"A bomb killed two men in Atmeh on Friday. It was denied that nine were killed.", "killed=9", "killed=2"},
           LeftRow{"A bomb killed two men in Atmeh on Friday. It is not true that nine were killed.", "killed=9", "killed=2"},
           LeftRow{"A bomb killed two men in Atmeh as many people slept on Friday.", "killed=up to 30", "killed=2"},
           LeftRow{"A bomb killed two men in Atmeh on Friday. A rocket might kill nine people.", "killed=9", "killed=2"},
           LeftRow{"A bomb killed two men in Atmeh on Friday. Police lost two pistols.", "force_casualties", "killed=2"},
           LeftRow{"A bomb killed two men in Atmeh on Friday. The firm lost four men to retirement.", "force_casualties",
                   "killed=2"},
           LeftRow{"A blast killed four men in Atmeh on Friday. Turkish citizens were urged to leave.", "nationality",
                   "killed=4"},
           LeftRow{"A blast killed a non-Syrian member of the front in Atmeh on Friday.", "nationality", "killed=1"},
           LeftRow{"An explosion in Salem Mosque in Atmeh killed four men on Friday.", "actor", "killed=4"}));

// Whose word it is.
INSTANTIATE_TEST_SUITE_P(
    Words, ScenesLeave,
    Values(LeftRow{"The front has denied that it carried out the massacre in Atmeh on Friday, in which seven men were killed.",
                   "wounded", "killed=7"},
           LeftRow{"A bomb killed two men in Atmeh on Friday. Police rejected media reports that nine were hurt.", "wounded=9",
                   "killed=2"}));

std::vector<Originator> originatorsOf(const std::string& text, Attribute attribute) {
  const Reading r = readingOf(text);
  for (const Claim& c : r.accounts->front().claims)
    if (c.attribute == attribute) return c.originators;
  return {};
}

TEST(PlainWords, ANameBetweenCommasSpeaks) {
  const auto who =
      originatorsOf("Two men were murdered in Atmeh on Friday, the mayor, Rosa Quint, confirmed.", Attribute::Killed);
  ASSERT_EQ(who.size(), 1U);
  EXPECT_EQ(who.front().name, "Rosa Quint");
}

TEST(PlainWords, ThoseSaidToHaveDoneItSayNothing) {
  EXPECT_TRUE(originatorsOf("Two of the men were also said to have been killed in Atmeh on Friday.", Attribute::Killed).empty());
}

TEST(PlainWords, AStatementIsByWhoMadeIt) {
  const auto who = originatorsOf("A bomb killed two men in Atmeh on Friday, according to a statement by the Marrow Council.",
                                 Attribute::Killed);
  ASSERT_EQ(who.size(), 1U);
  EXPECT_EQ(who.front().name, "Marrow Council");
}

// A list of incidents is read entry by entry.
TEST(PlainLists, EachEntryIsAnIncident) {
  const Reading r = readingOf(
      "LAKE DISTRICT\n\n14 Aug, Tamarre Dheer (Marrow district): Gunmen killed two soldiers.\n\n"
      "13 Aug, Qurqush: A bomb killed nine people and wounded four.");
  ASSERT_EQ(r.accounts->size(), 2U);
  std::vector<std::string> all;
  for (const Account& a : *r.accounts)
    for (const std::string& c : claimsOf(a)) all.push_back(c);
  EXPECT_THAT(all, testing::IsSupersetOf(
                       {"date=2025-08-14", "date=2025-08-13", "place=Tamarre Dheer", "place=Qurqush", "killed=2", "killed=9"}));
}

TEST(PlainLists, TheDayOfAHeadOpensAllOfItsParagraph) {
  const Reading r =
      readingOf("2 August, Qurqush. A truck hit a mine. Two men were killed.\n\n5 August, Tamarre. A sniper shot dead a guard.");
  ASSERT_EQ(r.accounts->size(), 2U);
  for (const Account& a : *r.accounts) ASSERT_TRUE(a.date);
}

TEST(PlainLists, OneDatelineIsNoList) {
  const Reading r = readingOf("14 Aug, Tamarre: Gunmen killed two soldiers. They then burned a house.");
  EXPECT_EQ(r.accounts->size(), 1U);
}

// Two days that stand together tell of both; two that each tell of a deed, or lie apart, do not.
INSTANTIATE_TEST_SUITE_P(
    SeveralDays, ScenesRead,
    Values(PlainRow{"Clashes on Saturday night and Sunday morning left nine dead in Atmeh.", "date=2025-08-16/2025-08-17"},
           PlainRow{"Air strikes killed nine in Atmeh late Saturday and early Sunday.", "date=2025-08-16/2025-08-17"},
           PlainRow{"Gunmen attacked Atmeh between Saturday night and Sunday morning, killing 12.", "date=2025-08-16/2025-08-17"},
           PlainRow{"Clashes between 3 and 5 August left nine dead in Atmeh.", "date=2025-08-03/2025-08-05"}));
INSTANTIATE_TEST_SUITE_P(
    SeveralDays, ScenesLeave,
    Values(LeftRow{"A mine killed two in Atmeh on Saturday and on Sunday a mill burned.", "date=2025-08-16/2025-08-17",
                   "date=2025-08-16"},
           LeftRow{"Two were shot in Atmeh on Friday and Sunday.", "date=2025-08-15/2025-08-17", "date=2025-08-15"},
           LeftRow{"Two were shot in Atmeh on Saturday and a Sunday school was shut.", "date=2025-08-16/2025-08-17",
                   "date=2025-08-16"},
           LeftRow{"Two were shot between 3 and 5 p.m. in Atmeh on 5 August.", "date=2025-08-03/2025-08-05", "date=2025-08-05"}));

// A hospital that was struck says where it was, one to which people came does not; faiths name no town.
INSTANTIATE_TEST_SUITE_P(
    StruckHospitals, ScenesRead,
    Values(PlainRow{"A hospital in Homs was destroyed by shelling on Monday.", "place=Homs"},
           PlainRow{"A hospital in Homs was hit by an air strike on Monday, killing two.", "place=Homs"},
           PlainRow{"A car packed with explosives went off in Homs on Monday, killing two.", "means=car bomb"},
           PlainRow{"Rebels detonated an explosives-laden truck in Homs on Monday, killing two.", "means=truck bomb"}));
INSTANTIATE_TEST_SUITE_P(
    StruckHospitals, ScenesLeave,
    Values(
        LeftRow{"A bomb killed two in Atmeh on Monday. Nine were taken to a hospital in Homs.", "place=Homs", "place=Atmeh"},
        LeftRow{"A man was shot dead in a Shia town on Monday.", "place", "killed=1"},
        LeftRow{"A bomb killed nine people of two Shia villages near Atmeh on Monday.", "place=Shia villages", "killed=9"},
        LeftRow{"Rebels detonated a truck at the gate of a base in Homs on Monday.", "target=truck", "place=Homs"},
        LeftRow{
            "A rocket killed four in Atmeh on Monday. Television showed military helicopters flying over the border to take the wounded to Hatay.",
            "means=helicopter", "killed=4"}));

// A town is where it was also behind "nearby", and so is each of two that were struck.
INSTANTIATE_TEST_SUITE_P(Nearby, ScenesRead,
                         Values(PlainRow{"In nearby Homs, gunmen killed two men on Monday.", "place=Homs"},
                                PlainRow{"In neighbouring Qurqush, rebels burned a church on Monday, killing two.",
                                         "place=Qurqush"},
                                PlainRow{"Rebels shelled Homs and Palmyra on Monday, killing nine.", "place=Homs"},
                                PlainRow{"Rebels shelled Homs and Palmyra on Monday, killing nine.", "place=Palmyra"},
                                PlainRow{"Six rockets fell near a military base in Homs on Monday.", "event_type=shelling"}));
INSTANTIATE_TEST_SUITE_P(
    Nearby, ScenesLeave,
    Values(LeftRow{"A bomb killed two in Homs on Monday. Some fled to nearby Palmyra.", "place=Palmyra", "place=Homs"},
           LeftRow{"Two clerks of Homs and Palmyra were killed in Atmeh on Monday.", "place=Palmyra", "place=Atmeh"},
           LeftRow{"A bomb killed two men in Homs. Prices fell in Palmyra.", "event_type=shelling", "place=Homs"}));

// The day of a poll is not the deed's; a town struck says more than what it lies near; a quarter is of the city told of.
INSTANTIATE_TEST_SUITE_P(
    PollsAndBearings, ScenesRead,
    Values(PlainRow{"Rebels shelled a rally ahead of a June 3 poll in Atmeh on Monday, killing two.", "date=2025-08-18"},
           PlainRow{"A shell killed two in a town northeast of Damascus on Monday. The shelling struck the town of Jayrud.",
                    "place=Jayrud"},
           PlainRow{"A bomb killed two in Homs on Monday. A second car bomb exploded in al-Zahraa district, police said.",
                    "place=al-Zahraa district"},
           PlainRow{"A bomb killed 21 in Atmeh on Monday. The ministry had initially given a death toll of 22.", "killed=21"}));
INSTANTIATE_TEST_SUITE_P(
    PollsAndBearings, ScenesLeave,
    Values(LeftRow{"Rebels shelled a rally ahead of a June 3 poll in Atmeh, killing two.", "date=2025-06-03", "killed=2"},
           LeftRow{"A bomb killed 21 in Atmeh on Monday. The ministry had initially given a death toll of 22.", "killed=22",
                   "killed=21"}));

// A part of a town behind the town's name is told with it, and a name may begin with a direction.
INSTANTIATE_TEST_SUITE_P(PartsBehind, ScenesRead,
                         Values(PlainRow{"A bomb killed two people in Homs's al-Qurqush district on Monday.",
                                         "place=al-Qurqush district"},
                                PlainRow{"A bomb killed two people in Homs's al-Qurqush district on Monday.", "place=Homs"},
                                PlainRow{"A clerk was killed in a blast in West Qurqush on Monday.", "place=West Qurqush"}));
INSTANTIATE_TEST_SUITE_P(
    PartsBehind, ScenesLeave,
    Values(LeftRow{"A bomb killed two of Homs's al-Qurqush clan in Atmeh on Monday.", "place=al-Qurqush clan", "place=Atmeh"},
           LeftRow{"There were no US casualties. A mine killed two in Atmeh on Monday.", "place=US", "place=Atmeh"}));

// A part of a town told of by name, whoever stands in the gazetteer; a truck that is blown up is no arm.
INSTANTIATE_TEST_SUITE_P(
    PartsAndTrucks, ScenesRead,
    Values(PlainRow{"Two people were killed in Homs's Zahra neighborhood on Monday.", "place=Zahra neighborhood"},

           PlainRow{"A militant detonated a police truck in Atmeh on Monday, killing two.", "target=police truck"}));
INSTANTIATE_TEST_SUITE_P(PartsAndTrucks, ScenesLeave,
                         Values(LeftRow{"A bomber detonated a truck at the gate of a clinic in Atmeh on Monday, killing two.",
                                        "target=truck", "killed=2"}));

// Vehicles that bombers blow up are their arms; those that others blow up are hit.
INSTANTIATE_TEST_SUITE_P(Blown, ScenesRead,
                         Values(PlainRow{"Gunmen blew up two vehicles in Atmeh on Monday, killing nine.",
                                         "target=two vehicles"}));
INSTANTIATE_TEST_SUITE_P(
    Blown, ScenesLeave,
    Values(LeftRow{"Suicide bombers blew up two vehicles in Atmeh on Monday, killing nine.", "target=two vehicles", "killed=9"},
           LeftRow{"Two suicide bombers detonated their trucks in Atmeh on Monday, killing nine.", "target=trucks", "killed=9"}));

}  // namespace
}  // namespace collate
