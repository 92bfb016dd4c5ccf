// SPDX-License-Identifier: GPL-3.0-or-later
// What only the report as a whole tells: its town, its day, who its people are, how its headline counts.
#include <gmock/gmock.h>

#include "core/extract/headline_toll.h"
#include "tests/core/extract/extract_text.h"

namespace collate {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::Not;

// Published on Wednesday 20 August 2025.
struct Row {
  const char* text;
  const char* claim;
};
class Claims : public testing::TestWithParam<Row> {};
TEST_P(Claims, Test) { EXPECT_THAT(claimsOf(GetParam().text), Contains(GetParam().claim)) << GetParam().text; }
INSTANTIATE_TEST_SUITE_P(
    Rows, Claims,
    testing::Values(
        Row{"TULSA, Okla. (NWS) - Two men were shot on Monday.\n\nTulsa police came late.", "place=TULSA"},
        Row{"Two men were shot in the Orchard Hill neighborhood on Monday.\n\nTulsa police came late.", "place=Tulsa"},
        Row{"A van pulled up late on Monday.\n\nTwo men were shot.", "date=2025-08-18"},
        Row{"A man was charged on Tuesday in the shooting of two men.\n\nThey were shot on August 3.", "date=2025-08-03"},
        Row{"Five people were shot, two fatally, at a party.", "killed=2"},
        Row{"Seven clerks were shot, two fatally, at a depot.", "wounded=5"},
        Row{"Officers in Tulsa study the fatal shooting of a farmer.", "killed=1"},
        Row{"Two farmers, ages 61 and 29, were wounded in a shooting.", "wounded=2"},
        Row{"A nurse, 38, was wounded in a shooting.", "wounded=1"},
        Row{"It began at 9 p.m. Two bakers were wounded in a shooting.", "wounded=2"},
        Row{"A man was shot.\n\nThe victim was identified as Odell Farrow.", "target=Odell Farrow"},
        Row{"A baker was killed in Tulsa and two others - Ann Pelly and Odell Farrow - ended up in a hospital.",
            "target=Odell Farrow"},
        Row{"Two officers were killed in Tulsa: Officers Ann Pelly and Odell Farrow.", "target=Odell Farrow"},
        Row{"A boy was killed in Tulsa. The two men charged with it - Odell Farrow and Marvin Crane - are in jail.",
            "actor=Odell Farrow!"},
        Row{"Odell Farrow and Marvin Crane, both 23, each face one count of murder in a shooting in Tulsa that left a boy dead.",
            "actor=Marvin Crane!"},
        Row{"A boy was killed in Tulsa. Odell Farrow faced a judge on Monday.", "actor=Odell Farrow!"},
        Row{"A boy was killed in Tulsa. Odell Farrow will spend 30 years in prison.", "actor=Odell Farrow!"},
        Row{"A boy was killed in Tulsa. Odell Farrow turned himself in.", "actor=Odell Farrow!"},
        Row{"A boy was killed in Tulsa. The trial of Odell Farrow begins in May.", "actor=Odell Farrow!"},
        Row{"A boy was killed in Tulsa. Odell Farrow is being held without bail.", "actor=Odell Farrow!"},
        Row{"A boy was killed in Tulsa. Officers believe that Odell Farrow is the gunman.", "actor=Odell Farrow!"},
        Row{"A boy was killed in Tulsa. So was his aunt Ann Pelly.", "target=Ann Pelly"},
        Row{"Two men were killed in Tulsa. Also killed was Ann Pelly, 18.", "target=Ann Pelly"},
        Row{"A boy was killed in Tulsa. Friends remembered Odell Farrow as kind.", "target=Odell Farrow"},
        Row{"A boy was killed in Tulsa. Many came to a vigil for Odell Farrow.", "target=Odell Farrow"},
        Row{"A boy was wounded in Tulsa. Odell Farrow is recovering in a hospital.", "target=Odell Farrow"},
        Row{"A boy was wounded in Tulsa. Odell Farrow underwent surgery.", "target=Odell Farrow"},
        Row{"A boy was wounded in Tulsa. Somebody had opened fire at Odell Farrow.", "target=Odell Farrow"},
        Row{"A bullet hit her daughter, Ann, in the leg in Tulsa.", "target=Ann"},
        Row{"Davon Young was shot in Tulsa.", "target=Davon Young"},
        Row{"Somebody walked up to Odell Farrow in Tulsa and shot him repeatedly.", "target=Odell Farrow"},
        Row{"One woman was killed in Tulsa on Tuesday. Two men are in a hospital as of late Wednesday.", "date=2025-08-19"},
        Row{"A man was shot.\n\nMarvin Pelly was charged with murder on Tuesday.", "actor=Marvin Pelly!"},
        Row{"A ferryman by mistake shot himself in the hand.", "wounded=1"},
        Row{"Two bakers were shot at the corner of Elm Street.", "wounded=2"},
        Row{"A shooting left 11 vendors injured Sunday night at a fair.", "wounded=11"},
        Row{"A shooting left a 52-year-old farmer dead.", "killed=1"},
        Row{"Officers study the fatal shooting of a 52-year-old.", "killed=1"},
        Row{"Eight shepherds of one hamlet including a nurse were killed in a shooting.", "killed=8"},
        Row{"A man blew himself up at a checkpoint and killed two soldiers.", "event_type=bombing"},
        Row{"Air strikes hit the town on Monday. The raids killed two men.", "event_type=air strike"},
        Row{"A man was shot. Odell Farrow, Ann Pelly and Marvin Crane, all 23, were charged with murder.", "actor=Ann Pelly!"},
        Row{"A man was shot. Police identified him as 17-year-old high school student Odell Farrow.", "target=Odell Farrow"},
        Row{"Two men were shot in Greenacre. They lie in a hospital in Evanston. Evanston is far.\n\nChicago police came.",
            "place=Chicago"},
        Row{"AUSTIN - Two men were shot in Austin on Monday.\n\nA Chicago Police spokesman came late.", "place=Chicago"},
        Row{"Two men were shot in a hotel. The Savannah-Chatham Metropolitan Police Department came.", "place=Savannah"},
        Row{"Two men were shot. One was taken to Mercy Hospital in Evanston. Tulsa police came.", "place=Tulsa"},
        Row{"A strike hit a hospital in Atmeh on Monday, killing two men.", "place=Atmeh"},
        Row{"Two clerks went out to dance. Two men shot them.\n\nThey had met years ago. Both liked to hike.\n\nBoth lived in Tulsa.",
            "place=Tulsa"},
        Row{"Two men were shot in Tulsa.\n\nOdell Farrow sustained a gunshot wound to the leg.", "target=Odell Farrow"},
        Row{"Two men were shot in Tulsa.\n\nOdell Farrow was found dead in the yard.", "target=Odell Farrow"},
        Row{"Two men were shot and killed in Tulsa.\n\nOdell Farrow was identified by officers as one of the victims.",
            "target=Odell Farrow"},
        Row{"Two men were shot and wounded in Tulsa.\n\nThe victims include Odell Farrow, 19, and Marvin Crane, 21.",
            "target=Marvin Crane"},
        Row{"A gunman killed a girl in Tulsa.\n\nHe and the girl, Ann Pelly, had met there.", "target=Ann Pelly"},
        Row{"Two men were shot in Tulsa.\n\nMarvin Pelly and Odell Farrow, both 23, are wanted for the shooting.",
            "actor=Odell Farrow!"},
        Row{"A man was shot in Tulsa.\n\nOfficers seek Marvin Pelly as a possible suspect.", "actor=Marvin Pelly!"},
        Row{"Six vendors were struck by gunfire at a fair.", "wounded=6"},
        Row{"Three people are dead after a shooting.", "killed=3"},
        Row{"A shooting at a mill sent six weavers to two hospitals.", "wounded=6"},
        Row{"Two men were shot and killed. Odell Farrow III was sitting outside when it began.", "target=Odell Farrow III"},
        Row{"Two men were shot and wounded. Tulsa Police Department officers came.", "place=Tulsa"},
        Row{"A man was shot.\n\nThe suspect, Marvin Pelly, fled.", "actor=Marvin Pelly!"},
        Row{"A man was shot.\n\nOdell Farrow, 24, of Tulsa, had come to visit.", "age=24"},
        Row{"Two men were shot at a party in Austin, officers say.\n\nChicago police came.", "place=Chicago"},
        Row{"TULSA, Okla. (KTUX) - A man was shot on Monday.", "place=TULSA"},
        Row{"A vigil was held on Monday in Tulsa.\n\nTwo men were shot on Tuesday.", "place=Tulsa"}));

INSTANTIATE_TEST_SUITE_P(
    Days, Claims,
    testing::Values(
        Row{"A man was arrested on Friday in the shooting of two boys in Tulsa.\n\nThey were shot on August 3.",
            "date=2025-08-03"},
        Row{"Odell Farrow surrendered to police Tuesday afternoon in the Aug. 8 killing of a clerk.", "date=2025-08-08"},
        Row{"Police have identified the suspect in Sunday's deadly north Tulsa shooting as Odell Farrow.", "date=2025-08-17"},
        Row{"The search went on Tuesday. Two men were shot late on Sunday night.", "date=2025-08-17"},
        Row{"Leaders plan to meet Wednesday night on a shooting that left six boys hurt.\n\nThey were shot on Sunday.",
            "date=2025-08-17"},
        Row{"A gunman opened fire minutes into a vigil on Monday. The vigil was for a man who was killed on Sunday.",
            "date=2025-08-18"},
        Row{"Police named the boy who was shot to death in Tulsa late Friday night.\n\nOdell Farrow died at a hospital on Saturday.",
            "date=2025-08-15"},
        Row{"US forces raided a house in Atmeh on Monday and captured two men.", "date=2025-08-18"},
        Row{"A man was arrested on Friday.", "date=2025-08-15"},
        Row{"Police were called to a mill in Tulsa late on Monday. Two men were shot.", "date=2025-08-18"},
        Row{"Troops captured a hill that rebels held. Two men were shot on Monday.", "date=2025-08-18"},
        Row{"On Monday the army bombed Atmeh and killed two men, the mayor said, condemning it.", "date=2025-08-18"},
        Row{"Police announced that on Monday they stormed a house in Tulsa. Two men were shot.", "date=2025-08-18"},
        Row{"Two men were shot at a briefing on Monday in Tulsa.", "date=2025-08-18"},
        Row{"He died of his wounds on Saturday.", "date=2025-08-16"}));

INSTANTIATE_TEST_SUITE_P(
    Figures, Claims,
    testing::Values(
        Row{"A baker was killed and four others shot in Tulsa.", "wounded=4"},
        Row{"Odell Farrow was treated after being shot on Monday.", "wounded=1"},
        Row{"A weaver is being treated for a gunshot wound after being shot on Monday.", "wounded=1"},
        Row{"A man opened fire outside a mill, striking five bakers.", "wounded=5"},
        Row{"A man began firing, hitting the trooper in the elbow. Officers shot back and a suspect was killed.", "wounded=1"},
        Row{"A 15-year-old was shot at a mill. He later died. Another 15-year-old in the car was also shot.", "wounded=1"},
        Row{"A man killed his wife and two sons before killing himself in Tulsa.", "killed=4"},
        Row{"A man shot and killed a clerk and then killed himself.", "killed=2"},
        Row{"A man killed himself in Tulsa after a shooting.", "killed=1"},
        Row{"Police named Odell Farrow and Ann Pelly as the two clerks who were killed in a shooting.", "killed=2"},
        Row{"Odell Street was wounded in a shooting.", "target=Odell Street"}));

INSTANTIATE_TEST_SUITE_P(
    Named, Claims,
    testing::Values(
        Row{"Two men were shot and killed in Tulsa.\n\nThey were identified as Odell Farrow, 23, of the 4400 block of Elm Avenue, "
            "and Marvin Crane.",
            "target=Marvin Crane"},
        Row{"A clerk was shot in Tulsa.\n\nA warrant has been issued for Marvin Pelly.", "actor=Marvin Pelly!"},
        Row{"A man was shot in Tulsa.\n\nOfficers found Odell Farrow with a gunshot wound to the head.", "target=Odell Farrow"},
        Row{"A teen was wounded in Tulsa. Somebody walked up to Odell Farrow and shot him.", "target=Odell Farrow"},
        Row{"A boy was shot in Tulsa on Friday.\n\nOdell Farrow was shot in the head, and was pronounced dead on Saturday.",
            "date=2025-08-15"}));

class ClaimsNot : public testing::TestWithParam<Row> {};
TEST_P(ClaimsNot, Test) { EXPECT_THAT(claimsOf(GetParam().text), Not(Contains(GetParam().claim))) << GetParam().text; }
INSTANTIATE_TEST_SUITE_P(
    Rows, ClaimsNot,
    testing::Values(
        Row{"LIMA (NWS) - Two men were shot in Syria on Monday.", "place=LIMA"},
        Row{"A baker was killed in Tulsa. Two witnesses - Ann Pelly and Odell Farrow - saw it.", "target=Odell Farrow"},
        Row{"A baker was killed in Tulsa. Officers said: Odell Farrow saw it.", "target=Odell Farrow"},
        Row{"A boy was killed in Tulsa. Odell Farrow faced a hard choice.", "actor=Odell Farrow!"},
        Row{"A boy was killed in Tulsa. Odell Farrow will spend a week in Boston.", "actor=Odell Farrow!"},
        Row{"A boy was killed in Tulsa. Odell Farrow turned the corner.", "actor=Odell Farrow!"},
        Row{"A boy was killed in Tulsa. A friend of Odell Farrow came.", "actor=Odell Farrow!"},
        Row{"A boy was killed in Tulsa. Officers believe that Odell Farrow is the owner.", "actor=Odell Farrow!"},
        Row{"A boy was killed in Tulsa. So said his aunt Ann Pelly.", "target=Ann Pelly"},
        Row{"Odell Farrow is remembered as kind. Troops raided a house in Tulsa.", "target=Odell Farrow"},
        Row{"Troops raided a house in Tulsa. Many came to a vigil for Odell Farrow.", "target=Odell Farrow"},
        Row{"A boy was wounded in Tulsa. Odell Farrow runs a hospital.", "target=Odell Farrow"},
        Row{"A bomb in Tulsa killed a boy. The dead was named as a friend of Ann Pelly.", "target=Ann Pelly"},
        Row{"CLOSE Skip in Skip x Share Police study a shooting in which a boy died.", "place=Skip"},
        Row{"A bullet hit her daughter, Monday, in Tulsa.", "target=Monday"},
        Row{"Two men were shot. One was taken to Mercy Hospital in Evanston. Tulsa police came.", "place=Evanston"},
        Row{"Two men were shot.\n\nThey had met years ago. Both liked to hike.\n\nBoth sang. He went home. She went home. One had lived in Tulsa, and one in Boston.",
            "place=Tulsa"},
        Row{"A man was shot in Tulsa.\n\nOdell Farrow was found guilty in March.", "target=Odell Farrow"},
        Row{"A gunman killed a boy in Tulsa.\n\nHe and the girl, Ann Pelly, had met there.", "target=Ann Pelly"},
        Row{"A man was shot in Tulsa.\n\nOfficers praised Marvin Pelly as a friend.", "actor=Marvin Pelly!"},
        Row{"A man was shot in Tulsa.\n\nOdell Farrow sustained a graze wound to the leg.", "actor=Odell Farrow"},
        Row{"Two men were shot in Tulsa. The mayor told the Lake Post late on Tuesday that he was sad.", "date=2025-08-19"},
        Row{"Two men were shot in Tulsa. The mayor said earlier today that he was sad.", "date=2025-08-20"},
        Row{"Two men were shot in Tulsa. The mayor told a briefing Monday that he was sad.", "date=2025-08-18"},
        Row{"Two men were shot in Tulsa. On Tuesday the city council condemned it.", "date=2025-08-19"},
        Row{"Two men were shot in Tulsa. They held a hill that rebels seized on August 5.", "date=2025-08-05"},
        Row{"Two men were shot. A vigil will be held on Friday in the park.", "date=2025-08-22"},
        Row{"He was charged with murder and six counts of attempted murder after a shooting.", "killed=6"},
        Row{"A girl was shot. She suffered a gunshot wound. She died.", "wounded=1"},
        Row{"Two men were shot.\n\n\"It was loud,\" said Odell Farrow, a neighbor.", "target=Odell Farrow"},
        Row{"He was named as chairman in March. Two men were shot.", "target=chairman"},
        Row{"Two farmers, ages 61 and 29, were wounded in a shooting.", "wounded=90"},
        Row{"Somebody shot at seven men.", "wounded=7"}, Row{"A pupil younger than 9 was shot.", "wounded=9"},
        Row{"Seven pupils between ages 9 and 14 were hurt when somebody fired.", "wounded=16"},
        Row{"The war killed 400 people and displaced 11 million.", "killed=411"},
        Row{"The army clashed with fighters in Homs on Monday.", "target=with fighters"},
        Row{"A group that is banned in Russia killed two men in Homs.", "place=Russia"},
        Row{"They are dead tired after a shooting.", "killed=2"},
        Row{"He sent nine letters to the hospital after a shooting.", "killed=9"},
        Row{"Two men were shot.\n\nOdell Farrow charged the battery.", "actor=Odell Farrow!"},
        Row{"Odell Farrow, 24, of Omaha, was shot on Monday. Tulsa police came.", "place=Omaha"},
        Row{"A Quillerby County spokeswoman said two men were shot on Monday.\n\nTulsa police came.", "place=Quillerby County"},
        Row{"Two men were shot in the 2000 block of Elm Street.", "date=2000"},
        Row{"A clerk was shot in Tulsa.\n\nOfficers looked for Marvin Pelly, who had gone home.", "actor=Marvin Pelly!"},
        Row{"A man was shot in Tulsa.\n\nOfficers found Odell Farrow with a lamp.", "target=Odell Farrow"},
        Row{"A teen was wounded in Tulsa. A man shot him and walked up to Odell Farrow.", "target=Odell Farrow"},
        Row{"A boy was shot in Tulsa on Friday.\n\nOdell Farrow was shot in the head, and was pronounced dead on Saturday.",
            "date=2025-08-16"},
        Row{"An official told News 5 the clerk was shot in the leg.", "wounded=5"},
        Row{"A boy, 17, and two girls, 13 and 17 years of age, were shot in Tulsa.", "wounded=13"},
        Row{"Two officers shot in self-defense at a man.", "wounded=2"}, Row{"Four men shot at a house in Tulsa.", "wounded=4"},
        Row{"A man opened a door, striking five clerks. Shots rang out.", "wounded=5"},
        Row{"A suspect was hit in the elbow. The suspect was killed.", "wounded=1"},
        Row{"A 15-year-old was shot at a mill. The 15-year-old died.", "wounded=1"},
        Row{"A man killed a clerk. He wanted to kill himself.", "killed=2"},
        Row{"A man killed a clerk on Elm Street and hid himself.", "killed=2"},
        Row{"Police named Odell Farrow and Ann Pelly as the two clerks who were killed in a shooting.", "killed=4"},
        Row{"Relatives asked who killed them and why, family and friends wept.", "killed=2-"},
        Row{"Either his brother or a friend was killed in a shooting.", "killed=2"},
        Row{"A man of Bourbon Street was shot on Bourbon Street.", "target=Bourbon Street"},
        Row{"A man was shot in Tulsa on Friday. He died of his wounds on Saturday.", "date=2025-08-16"},
        Row{"A man was arrested on Friday in the shooting of two boys in Tulsa.\n\nThey were shot on August 3.",
            "date=2025-08-15"},
        Row{"The suspects in a shooting in Tulsa are still at large this Tuesday. Two men were shot on Sunday night.",
            "date=2025-08-19"},
        Row{"Police named the boy who was shot to death in Tulsa late Friday night.\n\nOdell Farrow died at a hospital on Saturday.",
            "date=2025-08-16"}));

struct Headline {
  const char* title;
  int killed;  // -1: not told
  int wounded;
};
class CountsHeadline : public testing::TestWithParam<Headline> {};
TEST_P(CountsHeadline, Test) {
  Source source;
  source.title = GetParam().title;
  const HeadlineToll toll = tollOfHeadline(source, shippedLexicon());
  EXPECT_EQ(toll.killed.value_or(-1), GetParam().killed) << source.title;
  EXPECT_EQ(toll.wounded.value_or(-1), GetParam().wounded) << source.title;
}
INSTANTIATE_TEST_SUITE_P(
    Rows, CountsHeadline,
    testing::Values(Headline{"Two killed, four hurt in mill fire", 2, 4}, Headline{"5 shot, 1 killed at a dance", 1, 4},
                    Headline{"Six shot, two fatally, at a dance", 2, 4}, Headline{"Blast kills 3, wounds nine in market", 3, 9},
                    Headline{"Man dead, 2 injured after quarrel", 1, 2}, Headline{"Mayor opens 2 schools", -1, -1},
                    Headline{"Police seek clues in 2012 case", -1, -1}, Headline{"", -1, -1}));

TEST(Headline, SaysWhichAccountIsTheReports) {
  Source source = sourceOf(
      "One man was killed in a shooting in Tulsa on Monday, August 4. A woman saw the gunman flee in a car.\n\nOn Sunday, August 17, "
      "two farmers were wounded in a shooting in Omaha.");
  source.title = "Two wounded in shooting";
  const Reading r = readSource(source, shippedLexicon());
  ASSERT_FALSE(r.accounts.empty());
  EXPECT_THAT(claimsOf(r.accounts.front()), Contains("wounded=2"));
}

TEST(Names, StandWithTheAgesOfTheirBearers) {
  const Reading r =
      readingOf("Two men were shot on Monday.\n\nOdell Farrow, 24, died. A clerk, Ann Pelly, 45, said it was loud.");
  std::vector<std::string> aged;
  for (const Claim& c : r.accounts.front().claims)
    if (c.attribute == Attribute::Age) aged.insert(aged.end(), c.persons.begin(), c.persons.end());
  EXPECT_THAT(aged, AllOf(Contains("Odell Farrow"), Not(Contains("Ann Pelly"))));
}

}  // namespace
}  // namespace collate
