// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that want people, arms or a place of a certain kind, and words of the same form that are none of it: "offered his life
// savings", "attacked the budget", "led a quiet life".
#include "tests/core/extract/plain_rows.h"

namespace collate {
namespace {

class HeadsRead : public testing::TestWithParam<PlainRow> {};
TEST_P(HeadsRead, Test) { expectRead(GetParam()); }

class HeadsLeave : public testing::TestWithParam<LeftRow> {};
TEST_P(HeadsLeave, Test) { expectLeft(GetParam()); }

// Texts of which nothing is an incident
class HeadsTellNothing : public testing::TestWithParam<const char*> {};
TEST_P(HeadsTellNothing, Test) { EXPECT_TRUE(firstOf(GetParam()).empty()) << GetParam(); }

INSTANTIATE_TEST_SUITE_P(Words, HeadsTellNothing,
                         testing::Values("Omar Sell, a teacher, offered his life story to a publisher in Orlen on Monday.",
                                         "Omar Sell offered his life in service of the poor of Orlen.",
                                         "Two ministers fell in the line of duty when they lost the vote on Monday.",
                                         "Three hikers were found alive in the hills near Orlen on Monday.",
                                         "Two miners were found alive after nine days in a pit near Orlen.",
                                         "Opposition members attacked the government's budget in Orlen on Monday.",
                                         "The mayor attacked the governor over the budget in Orlen on Monday.",
                                         "Residents attacked the plan for a mine near Orlen on Monday.",
                                         "Killed were hopes of a truce in Orlen on Monday.",
                                         "Injured in the match in Orlen on Monday were two players."));

// A life is given for something; captives are found alive.
INSTANTIATE_TEST_SUITE_P(
    Lives, HeadsRead,
    testing::Values(PlainRow{"Lieutenant Omar Sell gave his life for his country in an attack near Orlen on Monday.", "killed=1"},
                    PlainRow{"Two soldiers offered their lives for the nation in an ambush near Orlen on Monday.", "killed=2"},
                    PlainRow{"Two soldiers fell in the line of duty in an attack near Orlen on Monday.", "killed=2"},
                    PlainRow{"Nine clerks lost their lives last Saturday in an attack in Orlen.", "killed=9"},
                    PlainRow{"Two kidnapped nurses were found unharmed near Orlen on Monday.", "freed=2"},
                    PlainRow{"Gunmen kidnapped three girls in Orlen on Monday. They were found alive on Wednesday.", "freed=3"}));
INSTANTIATE_TEST_SUITE_P(
    Lives, HeadsLeave,
    testing::Values(LeftRow{"Gunmen shot dead a guard in Orlen on Monday. Omar Sell offered his life savings to the widow.",
                            "target=Omar Sell", "killed=1"},
                    LeftRow{"Gunmen kidnapped three girls in Orlen on Monday. None of the girls was found alive.", "freed",
                            "detained=3"}));

// Who claims a deed, and who only says something of one
INSTANTIATE_TEST_SUITE_P(
    Claims, HeadsRead,
    testing::Values(PlainRow{"A bomb killed nine people in Orlen on Monday. The Taliban claimed that attack.", "actor=Taliban"},
                    PlainRow{"A bomb killed nine people in Orlen on Monday. The Taliban claimed the attack in a statement.",
                             "actor=Taliban"}));
INSTANTIATE_TEST_SUITE_P(
    Claims, HeadsLeave,
    testing::Values(
        LeftRow{"A bomb killed nine people in Orlen on Monday. Hamas claimed the lives lost in an attack were civilians.",
                "actor", "killed=9"},
        LeftRow{"A bomb killed nine people in Orlen on Monday. Hamas claimed that an attack on a base killed ten soldiers.",
                "actor", "killed=9"}));

// What a deed befalls, and what it is only done on
INSTANTIATE_TEST_SUITE_P(
    Befallen, HeadsRead,
    testing::Values(
        PlainRow{"An attack carried out on Monday on a bakery in Orlen killed two guards.", "target=bakery"},
        PlainRow{"An attack carried out on the orders of the governor against the village of Orlen killed two guards.",
                 "target=village of Orlen"},
        PlainRow{"The mayor of Orlen was the target of an attack by rebel fighters on Monday.", "target=mayor of Orlen"},
        PlainRow{"Killed in the attack in Orlen on Monday were two teachers and a nurse.", "killed=3"},
        PlainRow{"A bomb exploded next to a school in Orlen on Monday, killing two.", "target=school"}));
INSTANTIATE_TEST_SUITE_P(
    Befallen, HeadsLeave,
    testing::Values(
        LeftRow{"An attack carried out on a motorcycle in Orlen on Monday killed two guards.", "target=motorcycle", "killed=2"},
        LeftRow{"The mayor ran into an attack by his critics in Orlen on Monday. A guard was shot dead.", "target=mayor",
                "place=Orlen"},
        LeftRow{"The mayor was the target of attacks in the press in Orlen on Monday. A guard was shot dead.", "target=mayor",
                "killed=1"},
        LeftRow{"Killed in the raid in Orlen were not the rebels but three farmers.", "killed=0", "place=Orlen"},
        LeftRow{"A gas tank blew up next to a school in Orlen on Monday, killing two.", "target=school", "killed=2"},
        LeftRow{"Gunmen killed a guard for the mayor, Omar Sell, in Orlen on Monday.", "target=Omar Sell", "target=a guard"}));

// Whose household: of one whom the deed befell
INSTANTIATE_TEST_SUITE_P(
    Households, HeadsRead,
    testing::Values(
        PlainRow{"Gunmen shot dead a guard in Orlen on Monday. The guard, a father of five, was 40.", "household=father of five"},
        PlainRow{"Gunmen shot dead a guard in Orlen on Monday. He leaves behind two children.", "household=two children"},
        PlainRow{"Gunmen shot dead Omar Sell, a guard, in Orlen on Monday. He is survived by his wife, Rosa, a nurse, and three "
                 "daughters.",
                 "household=his wife, Rosa, a nurse, and three daughters"},
        PlainRow{"Gunmen killed a father of three and a mother of two in Orlen on Monday.", "household=mother of two"},
        PlainRow{"Omar Sell was shot dead in Orlen on Monday, leaving behind a widow and four children.",
                 "household=a widow and four children"}));
INSTANTIATE_TEST_SUITE_P(
    Households, HeadsLeave,
    testing::Values(LeftRow{"Gunmen shot dead a guard in Orlen on Monday. The mayor, a father of five, condemned it.",
                            "household", "killed=1"},
                    LeftRow{"Gunmen shot dead a guard in Orlen on Monday. The gunman leaves behind two children.", "household",
                            "killed=1"},
                    LeftRow{"Gunmen killed a guard in Orlen on Monday, leaving behind two children they had held.", "household",
                            "killed=1"}));

// Who acts: armed bodies, and the group that is meant
INSTANTIATE_TEST_SUITE_P(
    Bodies, HeadsRead,
    testing::Values(PlainRow{"A death squad killed two teachers in Orlen on Monday.", "actor=death squad"},
                    PlainRow{"\"The armed group killed two guards in Orlen on Monday,\" he said.", "actor=armed group"},
                    PlainRow{"The army responded by shelling Ferrin on Monday, killing two.", "actor=army"},
                    PlainRow{
                        "Hamas entered Ferrin in 2019. Three clerks were killed by men of the same group in Orlen on Monday.",
                        "actor=Hamas"}));
INSTANTIATE_TEST_SUITE_P(
    Bodies, HeadsLeave,
    testing::Values(LeftRow{"The bomb squad killed two guards in Orlen on Monday.", "actor=bomb squad", "killed=2"},
                    LeftRow{"Soldiers fought Boko Haram and Hezbollah in Orlen on Monday. The group killed two guards.",
                            "actor=Boko Haram", "killed=2"},
                    LeftRow{
                        "Hamas entered Ferrin in 2019. A group of youths met in Orlen on Monday. The group killed two guards.",
                        "actor=Hamas", "killed=2"},
                    LeftRow{"A bomb killed two guards in Orlen on Monday. The army responded by shelling Ferrin.", "actor=army",
                            "killed=2"}));

// What they were
INSTANTIATE_TEST_SUITE_P(
    Roles, HeadsRead,
    testing::Values(PlainRow{"Omar Sell, who led the northern brigade, was shot dead in Orlen on Monday.",
                             "role=led the northern brigade"},
                    PlainRow{"The man killed in the attack in Orlen on Monday, police said, was a teacher.", "role=teacher"},
                    PlainRow{"The two men killed in the attack in Orlen on Monday were bakers.", "role=bakers"},
                    PlainRow{"Gunmen killed three people in Orlen on Monday, one of whom was a teacher.", "role=teacher"}));
INSTANTIATE_TEST_SUITE_P(
    Roles, HeadsLeave,
    testing::Values(LeftRow{"Omar Sell, who led a quiet life in Orlen, was shot dead by gunmen on Monday.", "role", "killed=1"},
                    LeftRow{"Omar Sell, who led the police to the gang, was shot dead in Orlen on Monday.", "role", "killed=1"},
                    LeftRow{"The man killed in the attack was a nurse's son, police in Orlen said on Monday.", "role",
                            "killed=1"},
                    LeftRow{"The man who was shot dead in Orlen was a hero to many.", "role", "killed=1"},
                    LeftRow{"A bomb killed two people in Orlen on Monday. Police arrested five men, one of whom was a teacher.",
                            "role", "detained=5"}));

// What they lived on, and who one of several was
INSTANTIATE_TEST_SUITE_P(
    Livelihoods, HeadsRead,
    testing::Values(
        PlainRow{"Gunmen shot dead Omar Sell, who sold bread at the market, in Orlen on Monday.", "role=sold bread"},
        PlainRow{"Gunmen shot dead Omar Sell in Orlen on Monday. His brother said that he drives a taxi.", "role=drives a taxi"},
        PlainRow{"Gunmen shot dead Omar Sell in Orlen on Monday. The army says he commanded an anti-tank unit.",
                 "role=commanded an anti-tank unit"},
        PlainRow{"Gunmen shot dead Omar Sell in Orlen on Monday. The victim, a 45-year-old taxi driver, was alone.",
                 "role=taxi driver"},
        PlainRow{"A bomb killed two men in Orlen on Monday. One was a baker and the other a clerk.", "role=clerk"},
        PlainRow{"A bomb killed two people in Orlen on Monday, one a schoolboy.", "role=schoolboy"},
        PlainRow{"A bomb killed three people in Orlen on Monday: a nurse, a baker and a clerk.", "role=baker"},
        PlainRow{"A bomb killed three people in Orlen on Monday. The dead are a nurse, a baker and a clerk.", "role=nurse"},
        PlainRow{"A bomb killed three people in Orlen on Monday. Relatives said they were welders and carpenters.",
                 "role=carpenters"},
        PlainRow{"A night watchman, identified simply as Omar Sell, was killed by gunmen in Orlen on Monday.",
                 "role=night watchman"},
        PlainRow{"Gunmen killed Omar Sell, deputy village chief, in Orlen on Monday.", "role=deputy village chief"}));
INSTANTIATE_TEST_SUITE_P(
    Livelihoods, HeadsLeave,
    testing::Values(
        LeftRow{"Gunmen shot dead Omar Sell, who sold the house in May, in Orlen on Monday.", "role", "killed=1"},
        LeftRow{"Gunmen shot dead Omar Sell, who ran for office, in Orlen on Monday.", "role", "killed=1"},
        LeftRow{"Omar Sell was shot dead in Orlen on Monday. The mayor said he owned a gun.", "role", "killed=1"},
        LeftRow{"Gunmen shot dead Omar Sell in Orlen on Monday. He drove home from a wedding.", "role", "killed=1"},
        LeftRow{"A bomb killed two men in Orlen on Monday. One was a hero and the other a stranger.", "role", "killed=2"},
        LeftRow{"A bomb killed three people in Orlen on Monday: a first toll.", "role", "killed=3"},
        LeftRow{"A bomb killed three people in Orlen on Monday. The dead were a shock to everybody.", "role", "killed=3"},
        LeftRow{"Gunmen shot dead Omar Sell in Orlen on Monday. The mayor, Adil Marrow, said he ran a pharmacy with "
                "his wife and taught her to swim.",
                "role=taught her", "killed=1"}));

// What is told of the same deed once more, and of another
INSTANTIATE_TEST_SUITE_P(
    Turns, HeadsRead,
    testing::Values(
        PlainRow{"Gunmen attacked a bus near Orlen on Monday, killing two. Later the gunmen burned the bus.", "actor=Gunmen"},
        PlainRow{"A bomb killed nine people in Orlen on Monday. We must remember, two children were killed.", "killed=9"}));
INSTANTIATE_TEST_SUITE_P(Turns, HeadsLeave,
                         testing::Values(LeftRow{
                             "The town sat on a ticking time bomb in Orlen on Monday when gunmen shot dead a guard.", "means",
                             "killed=1"}));

}  // namespace
}  // namespace collate
