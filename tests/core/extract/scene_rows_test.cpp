// SPDX-License-Identifier: GPL-3.0-or-later
// What the readers of scene, persons, effects and responses take from one sentence, and what they leave. Rows of one attribute
// stand together: those that must be read, then those that must not.
#include <gmock/gmock.h>

#include "tests/core/extract/extract_text.h"

namespace collate {
namespace {

using testing::Contains;

// Published on Wednesday 20 August 2025.
struct Row {
  const char* text;
  const char* claim;
};

class Reads : public testing::TestWithParam<Row> {};
TEST_P(Reads, Test) { EXPECT_THAT(claimsOf(GetParam().text), Contains(GetParam().claim)) << GetParam().text; }

// The attribute is named without a value: no claim on it at all.
class Leaves : public testing::TestWithParam<Row> {};
TEST_P(Leaves, Test) {
  const std::string start = GetParam().claim;
  for (const std::string& c : claimsOf(GetParam().text))
    EXPECT_FALSE(start.contains('=') ? c == start : c.starts_with(start + "=")) << GetParam().text << " -> " << c;
}

INSTANTIATE_TEST_SUITE_P(Time, Reads,
                         testing::Values(Row{"Troops raided a house in Atmeh at dusk.", "time=dusk"},
                                         Row{"Troops raided a house in Atmeh at sunset.", "time=dusk"},
                                         Row{"Troops raided a house in Atmeh shortly before 3 am.", "time=03:00"},
                                         Row{"Troops raided a house in Atmeh at 0415 hours.", "time=04:15"},
                                         Row{"Troops raided a house in Atmeh at noon.", "time=noon"},
                                         Row{"Troops raided a house in Atmeh at midnight.", "time=midnight"},
                                         Row{"Troops raided a house in Atmeh just after midnight.", "time=after midnight"},
                                         Row{"Troops raided a house in Atmeh on Monday evening.", "time=evening"},
                                         Row{"Troops raided a house in Atmeh in the afternoon.", "time=afternoon"},
                                         Row{"Troops raided a house in Atmeh between 2 am and 4 am.", "time=04:00"},
                                         Row{"Troops raided a house in Atmeh around 11 p.m. local time.", "time=23:00"},
                                         Row{"Troops raided a house in Atmeh at about 1:15 a.m.", "time=01:15"}));
INSTANTIATE_TEST_SUITE_P(Time, Leaves,
                         testing::Values(Row{"A raid in Atmeh ended after four hours.", "time"},
                                         Row{"Troops raided house number 12 in Atmeh.", "time"},
                                         Row{"Troops raided a house in Atmeh 230 meters off the road.", "time"},
                                         Row{"Troops raided a house in Atmeh twice.", "time"}));

INSTANTIATE_TEST_SUITE_P(Floor, Reads,
                         testing::Values(Row{"A raid in Atmeh killed a man who lived on the third floor.", "floor=third floor"},
                                         Row{"A raid in Atmeh killed a man in his ground-floor flat.", "floor=ground floor"},
                                         Row{"Troops raided the second floor of a house in Atmeh.", "floor=second floor"},
                                         Row{"Troops raided a fourth-floor apartment in Atmeh.", "floor=fourth floor"}));
INSTANTIATE_TEST_SUITE_P(Floor, Leaves,
                         testing::Values(Row{"A raid in Atmeh killed a man. He took the floor at the council.", "floor"},
                                         Row{"Troops raided a two-story house in Atmeh.", "floor"},
                                         Row{"A raid in Atmeh killed a man who lay on the floor.", "floor"}));

INSTANTIATE_TEST_SUITE_P(Household, Reads,
                         testing::Values(Row{"Troops raided a house in Atmeh. The man lived with his family.",
                                             "household=family"},
                                         Row{"Troops raided a house in Atmeh, where he lived with his mother and two daughters.",
                                             "household=mother, daughters"},
                                         Row{"Troops raided a house in Atmeh. He lived there with his wife and three children.",
                                             "household=wife, children"}));
INSTANTIATE_TEST_SUITE_P(Household, Leaves,
                         testing::Values(Row{"Troops raided a house in Atmeh. The army is a family, its chief said.",
                                             "household"},
                                         Row{"Troops raided a house in Atmeh near the mother church.", "household"},
                                         Row{"A strike in Atmeh injured three children on Monday.", "household"}));

INSTANTIATE_TEST_SUITE_P(Means, Reads,
                         testing::Values(Row{"A car bomb killed two men in Atmeh on Monday.", "means=car bomb"},
                                         Row{"A roadside bomb killed two men in Atmeh on Monday.", "means=roadside bomb"},
                                         Row{"Two men were killed by sniper fire in Atmeh on Monday.", "means=sniper"},
                                         Row{"Attack helicopters fired on a house in Atmeh.", "means=helicopter"},
                                         Row{"Troops on motorcycles raided a house in Atmeh.", "means=motorcycle"},
                                         Row{"Troops backed by drones raided a house in Atmeh.", "means=drone"},
                                         Row{"A strike by a fighter jet killed a man in Atmeh.", "means=aircraft"},
                                         Row{"A grenade killed a man in Atmeh on Monday.", "means=grenade"},
                                         Row{"A rocket killed a man in Atmeh on Monday.", "means=rocket"},
                                         Row{"A landmine killed a man in Atmeh on Monday.", "means=landmine"},
                                         Row{"A suicide bomber killed a man in Atmeh on Monday.", "means=suicide bomber"}));
INSTANTIATE_TEST_SUITE_P(Means, Leaves,
                         testing::Values(Row{"Troops raided a house in Atmeh and left by road.", "means"},
                                         Row{"A raid in Atmeh killed a man. The news dropped like a stone.", "means"},
                                         Row{"Troops raided a house in Atmeh under fire from the press.", "means=gunfire"}));

INSTANTIATE_TEST_SUITE_P(
    Response, Reads,
    testing::Values(
        Row{"The army killed Samer Kanaan in Atmeh. The army did not comment.", "official_response=none~"},
        Row{"The army killed Samer Kanaan in Atmeh. The Pentagon declined to comment.", "official_response=none~"},
        Row{"The army killed Samer Kanaan in Atmeh. There was no immediate comment from the coalition.",
            "official_response=none~"},
        Row{"The army killed Samer Kanaan in Atmeh. The coalition has yet to comment.", "official_response=none~"},
        Row{"The army killed Samer Kanaan in Atmeh. The coalition did not immediately respond to a request for comment.",
            "official_response=none~"}));
INSTANTIATE_TEST_SUITE_P(
    Response, Leaves,
    testing::Values(Row{"The army killed Samer Kanaan in Atmeh. A neighbor did not comment.", "official_response"},
                    Row{"The army killed Samer Kanaan in Atmeh. The bank made a statement about its rates.", "official_response"},
                    Row{"The army killed Samer Kanaan in Atmeh. He did not comment on the weather.", "official_response"}));

INSTANTIATE_TEST_SUITE_P(
    Alias, Reads,
    testing::Values(Row{"The army killed Samer Kanaan, nicknamed Abu Yaman, in Atmeh.", "alias=Abu Yaman"},
                    Row{"The army killed Samer Kanaan, alias Abu Yaman, in Atmeh.", "alias=Abu Yaman"},
                    Row{"The army killed Samer Kanaan, better known as Abu Yaman, in Atmeh.", "alias=Abu Yaman"},
                    Row{"The army killed Samer Kanaan, whose real name is Fadi Lotfi, in Atmeh.", "alias=Fadi Lotfi"}));
INSTANTIATE_TEST_SUITE_P(Alias, Leaves,
                         testing::Values(Row{"The army killed Samer Kanaan in Atmeh, a town known for its olives.", "alias"},
                                         Row{"The army killed Samer Kanaan, known to the police, in Atmeh.", "alias"},
                                         Row{"The army killed Samer Kanaan and Fadi Lotfi in Atmeh.", "alias"}));

INSTANTIATE_TEST_SUITE_P(Nationality, Reads,
                         testing::Values(Row{"The army killed the Saudi commander Samer Kanaan in Atmeh.", "nationality=Saudi"},
                                         Row{"The army killed a French citizen in Atmeh.", "nationality=French"},
                                         Row{"The army killed a Jordanian fighter in Atmeh.", "nationality=Jordanian"}));
INSTANTIATE_TEST_SUITE_P(Nationality, Leaves,
                         testing::Values(Row{"The Turkish army killed Samer Kanaan in Atmeh.", "nationality"},
                                         Row{"The army killed Samer Kanaan in a French car in Atmeh.", "nationality"},
                                         Row{"The army killed Samer Kanaan in Atmeh, Syrian state television said.",
                                             "nationality"}));

INSTANTIATE_TEST_SUITE_P(Role, Reads,
                         testing::Values(Row{"The army killed Samer Kanaan, a financier of ISIS, in Atmeh.",
                                             "role=financier of ISIS"},
                                         Row{"The army killed Samer Kanaan, the group's spokesman, in Atmeh.", "role=spokesman"},
                                         Row{"The army killed ISIS leader Samer Kanaan in Atmeh.", "role=ISIS leader"},
                                         Row{"The army killed the Saudi commander Samer Kanaan in Atmeh.", "role=commander"}));
INSTANTIATE_TEST_SUITE_P(Role, Leaves,
                         testing::Values(Row{"The army killed Samer Kanaan in Atmeh, its commander said.", "role"},
                                         Row{"The army killed Samer Kanaan in Atmeh. A spokesman gave no number.",
                                             "role=spokesman"}));

INSTANTIATE_TEST_SUITE_P(Age, Reads,
                         testing::Values(Row{"The army killed Samer Kanaan in Atmeh. Kanaan, 41, was born in Homs.", "age=41"},
                                         Row{"The army killed 35-year-old Samer Kanaan in Atmeh.", "age=35"},
                                         Row{"The army killed a 30-year-old Tunisian named Samer Kanaan in Atmeh.", "age=30"}));
INSTANTIATE_TEST_SUITE_P(Age, Leaves,
                         testing::Values(Row{"The army killed Samer Kanaan, one of 41 men, in Atmeh.", "age"},
                                         Row{"The army killed Samer Kanaan in Atmeh after a 12-year-long search.", "age"},
                                         Row{"The army killed Samer Kanaan in Atmeh. A neighbor, 62, heard shots.", "age=62"}));

INSTANTIATE_TEST_SUITE_P(Killed, Reads,
                         testing::Values(Row{"A strike in Atmeh killed at least seven people on Monday.", "killed=at least 7"},
                                         Row{"A strike in Atmeh killed a woman and her two children on Monday.", "killed=3"},
                                         Row{"A strike in Atmeh killed about a dozen men on Monday.", "killed=12"},
                                         Row{"A strike in Atmeh killed 5 on Monday.", "killed=5"},
                                         Row{"A strike in Atmeh killed several people on Monday.", "killed=at least 2"},
                                         Row{"A strike in Atmeh killed more than 20 people on Monday.", "killed=at least 21"},
                                         Row{"A strike in Atmeh killed fewer than ten people on Monday.", "killed=up to 9"},
                                         Row{"A strike in Atmeh killed two people, including a child, on Monday.", "killed=2"},
                                         Row{"A strike in Atmeh left two people dead on Monday.", "killed=2"},
                                         Row{"A strike in Atmeh killed dozens on Monday.", "killed=at least 24"},
                                         Row{"A strike in Atmeh killed hundreds of people on Monday.", "killed=at least 200"},
                                         Row{"Four men were executed in Atmeh on Monday.", "killed=4"},
                                         Row{"Two guards died of their wounds in Atmeh on Monday after a strike.", "killed=2"},
                                         Row{"There were no casualties in the strike in Atmeh on Monday.", "killed=0~"},
                                         Row{"No casualties were reported after a strike in Atmeh on Monday.", "killed=0~"},
                                         Row{"A strike in Atmeh killed two and wounded six others on Monday.", "killed=2"}));
INSTANTIATE_TEST_SUITE_P(Killed, Leaves,
                         testing::Values(Row{"A strike in Atmeh could have killed ten men on Monday.", "killed"},
                                         Row{"A strike in Atmeh injured three children on Monday.", "killed"},
                                         Row{"A strike in Atmeh killed dozens on Monday.", "killed=1"},
                                         Row{"A strike in Atmeh killed hundreds of people on Monday.", "killed=1"},
                                         Row{"Nobody was killed in the raid in Atmeh on Monday.", "killed=1"},
                                         Row{"A strike in Atmeh killed the lights on Monday.", "killed=2"}));

INSTANTIATE_TEST_SUITE_P(Others, Reads,
                         testing::Values(Row{"A strike in Atmeh injured three children on Monday.", "wounded=3"},
                                         Row{"A strike in Atmeh killed two and wounded six others on Monday.", "wounded=6"},
                                         Row{"A strike in Atmeh killed two and wounded dozens on Monday.", "wounded=at least 24"},
                                         Row{"Police detained four men and a woman in Atmeh on Monday.", "detained=5"},
                                         Row{"Four suspects were captured in Atmeh on Monday.", "detained=4"},
                                         Row{"The army killed Samer Kanaan and arrested his brother in Atmeh on Monday.",
                                             "detained=1"},
                                         Row{"Gunmen kidnapped Samer Kanaan in Atmeh on Monday.", "detained=1"},
                                         Row{"The raid in Atmeh freed six hostages on Monday.", "freed=6"}));
INSTANTIATE_TEST_SUITE_P(Others, Leaves,
                         testing::Values(Row{"A strike in Atmeh killed three children on Monday.", "wounded"},
                                         Row{"A strike in Atmeh killed two and wounded dozens on Monday.", "wounded=1"},
                                         Row{"The raid in Atmeh captured the mood of the day.", "freed"},
                                         Row{"Police detained four men in Atmeh on Monday.", "freed"},
                                         Row{"Police detained four men in Atmeh on Monday.", "killed"}));

INSTANTIATE_TEST_SUITE_P(Event, Reads,
                         testing::Values(Row{"A suicide bomber killed a man in Atmeh on Monday.", "event_type=bombing"},
                                         Row{"A rocket killed a man in Atmeh on Monday.", "event_type=shelling"},
                                         Row{"Gunmen with rifles killed a man in Atmeh.", "event_type=shooting"},
                                         Row{"Gunmen kidnapped Samer Kanaan in Atmeh on Monday.", "event_type=abduction"},
                                         Row{"Four men were executed in Atmeh on Monday.", "event_type=execution"},
                                         Row{"The army clashed with gunmen in Atmeh on Monday.", "event_type=clash"},
                                         Row{"Four suspects were captured in Atmeh on Monday.", "event_type=arrest operation"}));
INSTANTIATE_TEST_SUITE_P(Event, Leaves,
                         testing::Values(Row{"Gunmen kidnapped Samer Kanaan in Atmeh on Monday.", "event_type=raid"},
                                         Row{"A house was raided in Atmeh by coalition forces on Monday.",
                                             "event_type=air strike"},
                                         Row{"The workers went on strike in Atmeh on Monday.", "killed"}));

INSTANTIATE_TEST_SUITE_P(
    Actor, Reads,
    testing::Values(Row{"A bombing claimed by ISIS killed two men in Atmeh on Monday.", "actor=ISIS"},
                    Row{"Turkish-backed fighters raided a house in Atmeh on Monday.", "actor=Turkish-backed fighters"},
                    Row{"A house was raided in Atmeh by coalition forces on Monday.", "actor=US-led coalition"},
                    Row{"Unknown gunmen shot a teacher in Atmeh on Monday.", "actor=Unknown gunmen"},
                    Row{"The army killed a French citizen in Atmeh.", "target=a French citizen"},
                    Row{"Unknown gunmen shot a teacher in Atmeh on Monday.", "target=teacher"},
                    Row{"The army clashed with gunmen in Atmeh on Monday.", "target=gunmen"}));
INSTANTIATE_TEST_SUITE_P(Actor, Leaves,
                         testing::Values(Row{"A man was killed in Atmeh, residents said.", "actor"},
                                         Row{"The army said in a statement that a man was killed in Atmeh.", "actor"},
                                         Row{"Two US officials confirmed that a man was killed in Atmeh.", "actor"},
                                         Row{"The army killed a French citizen in Atmeh.", "target=army"}));

INSTANTIATE_TEST_SUITE_P(
    Date, Reads,
    testing::Values(Row{"The army announced the capture of Samer Kanaan in Atmeh on Saturday.", "date=2025-08-16"},
                    Row{"The army announced on Saturday the capture of Samer Kanaan in Atmeh on Friday.", "date=2025-08-15"},
                    Row{"Gunmen killed five men in Atmeh on Friday, the army said on Saturday.", "date=2025-08-15"},
                    Row{"On Saturday gunmen killed five men in Atmeh, the army said.", "date=2025-08-16"},
                    Row{"The army on Saturday announced the capture of Samer Kanaan in Atmeh.", "date=2025-08-16"},
                    Row{"On Saturday the army announced the capture of Samer Kanaan in Atmeh.", "date=2025-08-16"},
                    Row{"The army confirmed Saturday's raid on a house in Atmeh.", "date=2025-08-16"}));
INSTANTIATE_TEST_SUITE_P(
    Date, Leaves,
    testing::Values(Row{"The army announced on Saturday the capture of Samer Kanaan in Atmeh.", "date"},
                    Row{"The army said in a statement on Saturday that gunmen killed five men in Atmeh.", "date"},
                    Row{"Saturday's statement on the capture of Samer Kanaan in Atmeh surprised many.", "date"},
                    Row{"The army said on Saturday that gunmen killed five men in Atmeh.", "date"},
                    Row{"Fri 15 Aug 2025 Gunmen killed five men in Atmeh.", "date"},
                    Row{"Gunmen kill five men in Atmeh Fri 15 Aug 2025 The men were asleep.", "date"}));

INSTANTIATE_TEST_SUITE_P(RunOn, Reads,
                         testing::Values(Row{"Shelling kills two clerks in Atmeh.", "killed=2"},
                                         Row{"A rebel attack kills two clerks in Atmeh.", "killed=2"},
                                         Row{"The group took the hill in Atmeh after killing 30 soldiers.", "killed=30"},
                                         Row{"Gunmen kidnapped and killed five clerks in Atmeh.", "detained=5"},
                                         Row{"A bomb killed and wounded five clerks in Atmeh.", "target=five clerks"},
                                         Row{"Fri 15 Aug 2025 35 clerks killed in an air strike on Atmeh.", "killed=35"},
                                         Row{"12 clerks killed 30 injured in an air strike on Atmeh.", "killed=12"},
                                         Row{"12 clerks killed 30 injured in an air strike on Atmeh.", "wounded=30"},
                                         Row{"A number of shells killed two clerks in Atmeh.", "killed=2"},
                                         Row{"Shells fell in Atmeh 8 clerks were killed.", "killed=8"},
                                         Row{"Two clerks were killed in Atmeh during a lull in the war.", "killed=2"},
                                         Row{"A number of clerks were injured in a strike on Atmeh.", "wounded=at least 2"},
                                         Row{"A strike hit Atmeh on Monday. Another 65 people were injured.", "wounded=65"},
                                         Row{"Gunmen positioned in Salqin shelled Atmeh and killed two clerks.", "place=Atmeh"},
                                         Row{"Gunmen killed 30 wounded men in Atmeh.", "killed=30"}));
INSTANTIATE_TEST_SUITE_P(
    RunOn, Leaves,
    testing::Values(Row{"A bomb killed and wounded five clerks in Atmeh.", "killed"},
                    Row{"A bomb killed or wounded dozens of clerks in Atmeh.", "wounded"},
                    Row{"Dozens of clerks were killed and wounded in a strike on Atmeh.", "killed"},
                    Row{"A raid hit Atmeh on Monday in the war which has killed more than 900 people.", "killed"},
                    Row{"A raid hit Atmeh on Monday. Hundreds of people have been killed in the conflict.", "killed"},
                    Row{"A raid hit Atmeh on Monday. The conflict that began years ago has killed more than 74000 people.",
                        "killed"},
                    Row{"Gunmen positioned in Salqin shelled Atmeh and killed two clerks.", "place=Salqin"},
                    Row{"Atmeh has been under siege since Tuesday and a raid killed two clerks.", "date"},
                    Row{"Two clerks died in the raid in Atmeh, a guard told reporters in Salqin.", "place=Salqin"},
                    Row{"The Salqin-based council said two clerks were killed.", "place=Salqin"},
                    Row{"Gunmen targeted with rockets the town of Atmeh.", "target=rockets"},
                    Row{"The army agreed after talks that killing must stop in Atmeh.", "killed"},
                    Row{"Shelling by the army killed two clerks in Atmeh.", "target=army"},
                    Row{"A deal struck in May holds in Atmeh.", "event_type"},
                    Row{"Two pilots were killed when their helicopter was shot down near Atmeh.", "means=helicopter"},
                    Row{"12 clerks killed 30 injured in an air strike on Atmeh.", "killed=30"}));

// ---- who says so

// Whose word it is by family (resources/phrases/originators.tsv).
struct FamilyRow {
  const char* text;
  const char* family;
};
class IsOfFamily : public testing::TestWithParam<FamilyRow> {};
TEST_P(IsOfFamily, Test) {
  const Reading r = readingOf(GetParam().text);
  ASSERT_FALSE(r.accounts.empty()) << GetParam().text;
  for (const Claim& c : r.accounts.front().claims)
    if (c.attribute == Attribute::Killed) {
      ASSERT_FALSE(c.originators.empty()) << GetParam().text;
      EXPECT_EQ(c.originators.front().family, GetParam().family) << GetParam().text;
      return;
    }
  FAIL() << "nobody was killed in: " << GetParam().text;
}
INSTANTIATE_TEST_SUITE_P(
    Rows, IsOfFamily,
    testing::Values(FamilyRow{"A man was killed in Atmeh, Syrian state TV said.", "state-media-sy"},
                    FamilyRow{"A man was killed in Atmeh, SANA reported.", "state-media-sy"},
                    FamilyRow{"A man was killed in Atmeh, state television reported.", "state-media-sy"},
                    FamilyRow{"A man was killed in Atmeh, state media said, citing government sources.", "state-media-sy"},
                    FamilyRow{"A man was killed in Mosul, state television reported.", "state-media-iq"},
                    FamilyRow{"A man was killed in Atmeh, Iranian state TV said.", "state-media-ir"},
                    FamilyRow{"A man was killed in Atmeh, Jordanian state radio said.", "state-media-jo"},
                    FamilyRow{"A man was killed in Atmeh, IRNA reported.", "state-media-ir"},
                    FamilyRow{"A man was killed in Mosul, the Turkish news agency Anadolu said.", "state-media-tr"},
                    FamilyRow{"A man was killed in Atmeh, Reuters reported.", "reuters"},
                    FamilyRow{"A man was killed in Atmeh, BBC Arabic reported.", "bbc"},
                    FamilyRow{"A man was killed in Atmeh, the Wadi Post reported.", ""},
                    FamilyRow{"A man was killed in Atmeh, the state governor said.", ""},
                    FamilyRow{"A man was killed in Atmeh, the media office said.", ""}));

TEST(StateMedia, AreThoseThatTheReportNamesElsewhere) {
  const Reading r = readingOf(
      "Two men were killed in a raid in Atmeh, Iranian state television said. Five men were wounded in Atmeh, state television "
      "reported.");
  for (const Account& a : r.accounts)
    for (const Claim& c : a.claims)
      for (const Originator& o : c.originators) EXPECT_EQ(o.family, "state-media-ir") << o.name;
}

struct ChainRow {
  const char* text;
  std::vector<std::string> chain;  // of every claim; from the one the report names to the first
};
class RestsOn : public testing::TestWithParam<ChainRow> {};
TEST_P(RestsOn, Test) {
  const Reading r = readingOf(GetParam().text);
  ASSERT_FALSE(r.accounts.empty()) << GetParam().text;
  for (const Claim& c : r.accounts.front().claims) {
    if (c.attribute != Attribute::Killed) continue;
    std::vector<std::string> names;
    for (const Originator& o : c.originators) names.push_back(o.name);
    EXPECT_EQ(names, GetParam().chain) << GetParam().text;
    return;
  }
  FAIL() << "nobody was killed in: " << GetParam().text;
}
INSTANTIATE_TEST_SUITE_P(
    Rows, RestsOn,
    testing::Values(ChainRow{"A man was killed in Atmeh, a police source told the Harbor Brief.",
                             {"Harbor Brief", "police source"}},
                    ChainRow{"A man was killed in Atmeh, the Wadi Post reported, quoting a doctor.", {"Wadi Post", "doctor"}},
                    ChainRow{"A man was killed in Atmeh, residents said.", {"residents"}},
                    ChainRow{"The army said in a statement that a man was killed in Atmeh.", {"army"}},
                    ChainRow{"In a post on Telegram, the army said a man was killed in Atmeh.", {"army"}},
                    ChainRow{"Samer Kanaan, a neighbor, told the Harbor Brief that a man was killed in Atmeh.",
                             {"Harbor Brief", "Samer Kanaan"}},
                    ChainRow{"Two US officials confirmed that a man was killed in Atmeh.", {"Two US officials"}},
                    ChainRow{"The Northern Observatory for Human Rights said a man was killed in Atmeh.",
                             {"Northern Observatory for Human Rights"}},
                    ChainRow{"“A man was killed in Atmeh,” a witness said.", {"witness"}},
                    ChainRow{"It was reported that a man was killed in Atmeh.", {}}, ChainRow{"A man was killed in Atmeh.", {}},
                    ChainRow{"Witnesses heard a man being killed in Atmeh.", {}}));

}  // namespace
}  // namespace collate
