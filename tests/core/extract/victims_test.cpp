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
        CountRow{"shotAtLeast", "At least three clerks were shot in Ferrin.", "wounded=at least 3"},
        CountRow{"oneOfSeveral", "A weaver who was one of four people shot and wounded in Ferrin was at home.", "wounded=4"},
        CountRow{"oneOfSeveralHurt", "A girl was one of five children hospitalized after the shooting in Ferrin.", "wounded=5"},
        CountRow{"behindParts", "Two people were killed in Ferrin, including the gunman, and six others were hurt.", "wounded=6"},
        CountRow{"betweenDashes",
                 "A girl was wounded in Ferrin. Six people — five men and a woman — were taken to a hospital after the shooting.",
                 "wounded=6"},
        CountRow{"murderAndShooting",
                 "Police seek men wanted for the murder of a clerk and the shooting of two others in Ferrin on Monday.",
                 "wounded=2"},
        CountRow{"housesAndPeople", "Gunmen opened fire in Ferrin, striking houses, cars, and four people.", "wounded=4"},
        CountRow{"inCondition",
                 "Two clerks were shot in Ferrin. One died at the scene and the other is in critical condition, doctors said.",
                 "wounded=1"},
        CountRow{"conditionBehindPlace",
                 "A man was shot dead in Ferrin. A woman was taken to the Harbor Hospital in serious condition.", "wounded=1"},
        CountRow{"foundOverPlaces",
                 "A shooting in Ferrin left a boy dead. A weaver was also found at the scene, near the bridge, with a gunshot "
                 "wound to the arm.",
                 "wounded=1"},
        CountRow{"walkedIn",
                 "A boy was hurt in a shooting in Ferrin. Two other men walked into the Harbor Hospital with gunshot wounds.",
                 "wounded=3"},
        CountRow{"ageOfTheFather",
                 "A shooting in Ferrin killed a boy and injured the boy's father, a 39-year-old, and another man.", "wounded=2"},
        CountRow{"agesFromTo", "Six people, ages 14 to 52, were shot in Ferrin.", "wounded=6"},
        CountRow{"allShot", "A father, a mother and a boy were all shot in Ferrin.", "wounded=3"},
        CountRow{"foundShotDead", "A man, his wife and a son were found shot to death in Ferrin.", "killed=3"},
        CountRow{"onlyOne", "A bomb hit a bus in Ferrin. A baker was the only one killed.", "killed=1"},
        CountRow{"inAnyCase", "In any case three men were killed in Ferrin on Monday.", "killed=3"},
        CountRow{"anyone", "The army denied that anyone had been killed in the raid in Ferrin.", "killed=0~"},
        CountRow{"nearestBeforeWho", "Police in Ferrin released the names of three men who were killed on Monday.", "killed=3"},
        CountRow{"furtherGroup", "A clerk, 65, was shot in Ferrin on Monday. Three other men were also shot. Two of them died.",
                 "wounded=2"},
        CountRow{
            "nthVictim",
            "One victim was shot in the chest in Ferrin. A second victim was treated for a gunshot wound. A third victim was "
            "driven to a hospital.",
            "wounded=3"},
        CountRow{"secondVictimBesideTheDead",
                 "A child was killed in a shooting in Ferrin. The second victim, the brother of the child, was taken away.",
                 "wounded=1"},
        CountRow{"males", "A clerk was killed in Ferrin on Monday. Police found two males with gunshot wounds.", "wounded=2"},
        CountRow{"accusedInCourt", "A man accused of killing two women in Ferrin pleaded not guilty on Monday.", "killed=2!"},
        CountRow{"twoInOneSentence", "A clerk was killed and a driver was shot on the job in Ferrin.", "wounded=1"},
        CountRow{"trooperAndMan", "A man began firing in Ferrin, hitting a trooper in the elbow. Police killed the man.",
                 "wounded=1"},
        CountRow{"bothOfList", "A shooting in Ferrin sent both the boy and a girl to a hospital.", "wounded=2"},
        CountRow{"airStrikesAreOne", "Nine people were killed in air strikes on Ferrin on Monday.", "killed=9"},
        CountRow{"theShootingsAreOne", "Nine people were killed in the shootings at a mill in Ferrin on Monday.", "killed=9"},
        CountRow{"onlyASum", "Two men were killed in separate shootings in Ferrin on Monday.", "killed=2"},
        CountRow{
            "roundUp",
            "Four people were killed and nine wounded in shootings across Ferrin since Friday.\n\nAbout 9 p.m. on Friday, a "
            "baker was shot and killed in the Mill neighborhood.\n\nAbout 3 a.m. on Saturday, two clerks were wounded in the "
            "Harbor neighborhood.",
            "wounded=2"},
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
        CountRow{"yearsOfAge", "A woman in her mid-30's was wounded in Ferrin.", "wounded=30"},
        CountRow{"threeYearOldFatally", "A 3-year-old fatally shot himself in Ferrin on Monday.", "killed=3"},
        CountRow{"andHeDied", "Police found the guard at the foot of a tower in Ferrin and he was pronounced dead.", "killed=2"},
        CountRow{"amongThem", "A man was at home in Ferrin with three children, among them a girl who was killed.", "killed=3"},
        CountRow{"vigilFor", "Friends of Lina Saleh met in Ferrin for a vigil for Rami Orr, who was killed on Monday.",
                 "killed=at least 2"},
        CountRow{"sentence", "The man got 20 years for the murder, and another two for the theft, in Ferrin.", "killed=2"},
        CountRow{"mentalCondition", "A guard was killed in Ferrin. The gunman is in poor mental condition, doctors said.",
                 "wounded=1"},
        CountRow{"membersOfTheGroup",
                 "A clerk was shot in Ferrin. Four others were also shot. A 20-year-old man was shot in the leg.", "wounded=6"},
        CountRow{"eachYear", "A boy was shot in Ferrin. Such accidents kill dozens of children each year.", "killed=at least 24"},
        CountRow{
            "anotherDay",
            "The attack in Ferrin on Saturday wounded eight. Police said it was in retaliation for a Monday shooting that left "
            "one person dead.",
            "wounded=9"},
        CountRow{"accusedAndSought", "Troops in Ferrin held a man accused of killing two women in 2019.", "killed=2"},
        CountRow{"secondVisit", "A child was killed in a shooting in Ferrin. The second visit of the mayor is on Monday.",
                 "wounded=1"},
        CountRow{"noneOnly", "A bomb hit a bus in Ferrin. The driver was not the only one killed.", "killed=1"},
        CountRow{"askedAny", "Reporters in Ferrin asked whether anyone had been killed in the raid.", "killed=0"},
        CountRow{
            "sumOfSeveral",
            "Four people were killed and nine wounded in shootings across Ferrin since Friday.\n\nAbout 9 p.m. on Friday, a "
            "baker was shot and killed in the Mill neighborhood.\n\nAbout 3 a.m. on Saturday, two clerks were wounded in the "
            "Harbor neighborhood.",
            "wounded=9"},
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
  EXPECT_EQ(woundedIn("Man kills 2, injures 4 in Ferrin"), 4);
  Source acting;
  acting.title = "Man kills 2, injures 4 in Ferrin";
  EXPECT_EQ(tollOfHeadline(acting, shippedLexicon()).killed, 2) << "who kills is not killed";
  acting.title = "Five shot in Ferrin";
  EXPECT_EQ(tollOfHeadline(acting, shippedLexicon()).shot, 5) << "of whom some may have died";
  acting.title = "Five wounded in Ferrin";
  EXPECT_FALSE(tollOfHeadline(acting, shippedLexicon()).shot);
  Source s;
  s.title = "Man and officers shot, 3 dead";
  EXPECT_EQ(tollOfHeadline(s, shippedLexicon()).killed, 3) << "a list that nobody ends is not added to the next figure";
}

}  // namespace
}  // namespace collate
