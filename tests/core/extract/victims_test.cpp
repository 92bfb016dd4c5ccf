// SPDX-License-Identifier: GPL-3.0-or-later
// Victims told of one by one, people who were shot, and what only looks like a further victim.
#include <gmock/gmock.h>

#include "core/extract/headline_toll.h"
#include "tests/core/extract/extract_text.h"

namespace collate {
namespace {

using testing::Contains;
using testing::Not;

struct CountRow {
  const char* name;
  const char* text;
  const char* claim;
};
class CountsVictims : public testing::TestWithParam<CountRow> {};
TEST_P(CountsVictims, Test) { EXPECT_THAT(claimsOf(GetParam().text), Contains(GetParam().claim)) << GetParam().text; }
INSTANTIATE_TEST_SUITE_P(
    Rows, CountsVictims,
    testing::Values(
        CountRow{"oneByOne", "A clerk, 42, was shot in the leg in Ferrin. A 30-year-old weaver was also hit in the shooting.",
                 "wounded=2"},
        CountRow{
            "besideTheDead",
            "A 20-year-old woman and a 16-year-old boy were killed in Ferrin. A 42-year-old woman was shot in the chest, and a "
            "30-year-old woman was also shot.",
            "wounded=2"},
        CountRow{"furtherPerson", "Gunmen killed two men in Ferrin. A third person was also shot but survived.", "wounded=1"},
        CountRow{"sameAge", "A 30-year-old man was shot in Ferrin. The 30-year-old was shot twice, police said.", "wounded=1"},
        CountRow{"sameMan", "A man was shot in Ferrin on Monday. Police found the man, who was shot in the arm.", "wounded=1"},
        CountRow{"bulletsHit", "Bullets hit his wife and his 10-year-old son in Ferrin. The shots also injured the father.",
                 "wounded=3"},
        CountRow{"inTheBody", "A gunman opened fire in Ferrin, striking a porter in the left elbow.", "wounded=1"},
        CountRow{"othersShot", "Two men were reported dead in Ferrin, while seven others were shot.", "wounded=7"},
        CountRow{"total", "A total of nine people were wounded in a shooting in Ferrin.", "wounded=9"},
        CountRow{"agesOfSeveral", "Two men, 25 and 30, and a woman were wounded in a shooting in Ferrin.", "wounded=3"},
        CountRow{"theOther",
                 "Two men were shot in Ferrin. One, 33, was shot in the neck and the other, 25, suffered gunshot wounds.",
                 "wounded=2"},
        CountRow{"leftDeadAndHurt", "A shooting in Ferrin left one man dead and a state trooper injured.", "wounded=1"},
        CountRow{"clauseBetween",
                 "A 39-year-old man and a clerk, who were inside, suffered gunshot wounds in a shooting in Ferrin.", "wounded=2"},
        CountRow{"oneOfWhom", "A man shot two people, one of whom died on Monday in Ferrin.", "killed=1"},
        CountRow{"twoDeeds", "Police study the fatal shooting of a woman and the wounding of three men in Ferrin.", "killed=1"},
        CountRow{"himself", "A man killed his wife and two sons, then himself, in Ferrin.", "killed=4"},
        CountRow{"foundDead", "Police found a 5-year-old boy dead in a flat in Ferrin after the shooting.", "killed=1"},
        CountRow{"confirmedDead", "Three clerks have been confirmed dead after a bombing in Ferrin.", "killed=3"},
        CountRow{"didNotSurvive", "A boy was shot in Ferrin on Monday. The boy did not survive.", "killed=1"},
        CountRow{"whoWasShotHasDied", "A boy who was shot on Monday in Ferrin has died.", "killed=1"},
        CountRow{"thirdHasDied", "A third person has died after a shooting in Ferrin.", "killed=3"},
        CountRow{"blankLost", "A gunman opened fire in Ferrin, police said.Four people were wounded.", "wounded=4"}),
    [](const auto& row) { return std::string(row.param.name); });

class CountsNoSuchVictims : public testing::TestWithParam<CountRow> {};
TEST_P(CountsNoSuchVictims, Test) { EXPECT_THAT(claimsOf(GetParam().text), Not(Contains(GetParam().claim))) << GetParam().text; }
INSTANTIATE_TEST_SUITE_P(
    Rows, CountsNoSuchVictims,
    testing::Values(
        CountRow{"shotAndDied", "A clerk was shot in the leg in Ferrin. The clerk died on Monday.", "wounded=1"},
        CountRow{"hitByACar", "A bomb killed a guard in Ferrin. A clerk was hit by a car on Monday.", "wounded=1"},
        CountRow{"accident", "Four people were shot at a funeral in Ferrin. The dead man was killed in a motorcycle accident.",
                 "killed=1"},
        CountRow{"countsOfMurder", "The man killed a guard in Ferrin and faces two counts of assault.", "killed=2"},
        CountRow{"fatherOfThree", "A father of three was fatally shot in Ferrin on Monday.", "killed=3"},
        CountRow{"beforeFatally", "A man shot two clerks before fatally turning the gun on himself in Ferrin.", "killed=2"},
        CountRow{"hour", "Gunmen opened fire about 11:30 p.m. in Ferrin and hurt a clerk.", "wounded=11"},
        CountRow{"channel", "Police told Kanal15 five people were shot in Ferrin.", "wounded=15"},
        CountRow{"fourWounds", "A woman was shot in Ferrin. Doctors found that the woman had four wounds.", "wounded=4"},
        CountRow{"minutes", "At 11:30 men were shot in Ferrin.", "wounded=30"},
        CountRow{"sibling", "Gunmen killed a baker and a sibling of the mayor in Ferrin.", "killed=1"},
        CountRow{"bodies", "A raid hit a house in Ferrin. A nurse saw the bodies of two men, both with gunshot wounds.",
                 "wounded=at least 2"},
        CountRow{"thirdDied", "Two men were wounded in a shooting in Ferrin, and a third died.", "killed=3"}),
    [](const auto& row) { return std::string(row.param.name); });

TEST(HeadlineToll, AddsUpAListWithOneFate) {
  const auto woundedIn = [](const char* title) {
    Source s;
    s.title = title;
    return tollOfHeadline(s, shippedLexicon()).wounded;
  };
  EXPECT_EQ(woundedIn("5-year-old girl, woman shot in Ferrin"), 2);
  EXPECT_EQ(woundedIn("Man and two teens wounded in Ferrin"), 3);
  EXPECT_EQ(woundedIn("Man shot in Ferrin, police said"), 1);
  EXPECT_EQ(woundedIn("Girl, 5, and woman shot in Ferrin"), 2) << "an age is nobody";
  EXPECT_EQ(woundedIn("Girl, 5, woman, 40, and man shot in Ferrin"), 3);
  Source s;
  s.title = "Man and officers shot, 3 dead";
  EXPECT_EQ(tollOfHeadline(s, shippedLexicon()).killed, 3) << "a list that nobody ends is not added to the next figure";
}

}  // namespace
}  // namespace collate
