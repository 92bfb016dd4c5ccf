// SPDX-License-Identifier: GPL-3.0-or-later
// Who did it and whom it befell, where neither is the subject or the object of the deed's own verb. Rows of one rule stand
// together: those that must be read, then those that must not.
#include "tests/core/extract/plain_rows.h"

namespace collate {
namespace {

class DoersRead : public testing::TestWithParam<PlainRow> {};
TEST_P(DoersRead, Test) { expectRead(GetParam()); }

class DoersLeave : public testing::TestWithParam<LeftRow> {};
TEST_P(DoersLeave, Test) { expectLeft(GetParam()); }

// A noun for a body that is armed, or told to be, acts; one for any people does not.
INSTANTIATE_TEST_SUITE_P(
    Bodies, DoersRead,
    testing::Values(
        PlainRow{"The militia shelled Orlen on Monday, killing five clerks.", "actor=militia"},
        PlainRow{"The extremist group killed seven policemen in an ambush near Orlen on Monday.", "actor=extremist group"},
        PlainRow{"A joint team killed three bandits in Orlen on Monday.", "actor=joint team"},
        PlainRow{"Opposition forces killed 23 soldiers in an ambush near Orlen on Monday.", "actor=Opposition forces"},
        PlainRow{"Hamas was silent on Monday. The group killed seven policemen in an ambush near Orlen.", "actor=Hamas"},
        PlainRow{"Three taxi drivers were killed by members of the gang of Ferrin in Orlen on Monday.",
                 "actor=members of the gang of Ferrin"},
        PlainRow{"Two fighters of the Red Hand attacked a school in Orlen on Monday, killing nine.",
                 "actor=Two fighters of the Red Hand"},
        PlainRow{"Residents of Orlen stoned two men to death on Monday.", "actor=Residents of Orlen"}));
INSTANTIATE_TEST_SUITE_P(
    Bodies, DoersLeave,
    testing::Values(LeftRow{"A group of tourists was attacked in Orlen on Monday by gunmen.", "actor=group", "actor=gunmen"},
                    LeftRow{"A rescue team found nine bodies in Orlen on Monday after a raid by gunmen.", "actor=rescue team",
                            "actor=gunmen"},
                    LeftRow{"The group was attacked by gunmen in Orlen on Monday, and nine died.", "actor=group", "actor=gunmen"},
                    LeftRow{"Members of the choir were killed by gunmen in Orlen on Monday.", "actor=Members of the choir",
                            "actor=gunmen"}));

// Whoever answers by a deed did it; at a place or behind a place they act.
INSTANTIATE_TEST_SUITE_P(
    ByDoing, DoersRead,
    testing::Values(
        PlainRow{"The rebels responded by shelling the camp in Orlen on Monday.", "actor=The rebels"},
        PlainRow{"The militia took revenge on civilians by shelling the camp in Orlen on Monday.", "actor=The militia"},
        PlainRow{"Troops at a checkpoint in Orlen arrested two men on Monday.", "actor=Troops"},
        PlainRow{"In Orlen a man stabbed a clerk on Monday.", "actor=a man"},
        PlainRow{"An army unit destroyed terrorist gatherings in Orlen on Monday, killing scores of them.", "actor=army"}));
INSTANTIATE_TEST_SUITE_P(
    ByDoing, DoersLeave,
    testing::Values(LeftRow{"Residents fled by boat when shells fell on Orlen on Monday, killing two.", "actor", "killed=2"},
                    LeftRow{"The mayor reacted by calling the shelling of Orlen on Monday a crime.", "actor", "place=Orlen"}));

// Who was behind a deed by name; who defends or writes of them was not.
INSTANTIATE_TEST_SUITE_P(
    Minds, DoersRead,
    testing::Values(PlainRow{"Omar Sell was the mastermind of the blast in Orlen on Monday, in which three soldiers were killed.",
                             "actor=Omar Sell"},
                    PlainRow{"Omar Sell was found to be one of the perpetrators of an attack on a bus in Orlen on Monday.",
                             "actor=Omar Sell"}));
INSTANTIATE_TEST_SUITE_P(
    Minds, DoersLeave,
    testing::Values(
        LeftRow{"Omar Sell, a lawyer for the perpetrators of the massacre in Orlen on Monday, said nine people were killed.",
                "actor", "killed=9"},
        LeftRow{"Omar Sell is the author of a book on the massacre in Orlen, in which 30 people were killed on Monday.", "actor",
                "killed=30"}));

// Claimed by whom "it" means, and shown where it is claimed.
INSTANTIATE_TEST_SUITE_P(
    Named, DoersRead,
    testing::Values(PlainRow{
        "Islamic State did not comment. The group claimed a suicide bombing on Monday in Orlen in which five soldiers were killed.",
        "actor=ISIS"}));
INSTANTIATE_TEST_SUITE_P(Named, DoersLeave,
                         testing::Values(LeftRow{
                             "Hamas did not comment on Monday. The army claimed that it had repelled the attack in Orlen.",
                             "actor=Hamas", "place=Orlen"}));

// Whose craft it was.
INSTANTIATE_TEST_SUITE_P(
    Craft, DoersRead,
    testing::Values(PlainRow{"A government helicopter dropped barrel bombs on Orlen on Monday, killing 14.",
                             "actor=government forces"},
                    PlainRow{"Enemy warplanes raided a house in Orlen on Monday, killing 14.", "actor=enemy"},
                    PlainRow{"A mine planted by ISIS exploded in Orlen on Monday, killing five people.", "actor=ISIS"}));
INSTANTIATE_TEST_SUITE_P(
    Craft, DoersLeave,
    testing::Values(LeftRow{"A helicopter with government officials was shot at in Orlen on Monday by gunmen.",
                            "actor=government forces", "place=Orlen"},
                    LeftRow{"A landmine left behind by IS exploded in Orlen on Monday, killing five.", "target", "killed=5"}));

// What a deed befell, by other words than its object.
INSTANTIATE_TEST_SUITE_P(
    Befallen, DoersRead,
    testing::Values(PlainRow{"On Monday the prison of Orlen was the target of a cowardly attack by gunmen.",
                             "target=prison of Orlen"},
                    PlainRow{"A police vehicle was the object of an ambush in Orlen on Monday.", "target=police vehicle"},
                    PlainRow{"On Monday a military vehicle fell into an ambush near Orlen.", "target=military vehicle"},
                    PlainRow{"The attack perpetrated on Monday against a passenger vehicle near Orlen killed nine.",
                             "target=passenger vehicle"},
                    PlainRow{"The jets bombed last night a house in Orlen, killing seven.", "target=house"},
                    PlainRow{"Seven people were killed when shells hit Orlen camp on Monday.", "target=Orlen camp"}));
INSTANTIATE_TEST_SUITE_P(
    Befallen, DoersLeave,
    testing::Values(LeftRow{"The governor was the target of criticism after the attack in Orlen on Monday that killed nine.",
                            "target=governor", "killed=9"},
                    LeftRow{"The mayor fell into a hole in Orlen on Monday as a bomb killed nine people.", "target=mayor",
                            "killed=9"},
                    LeftRow{"Seven people were killed when shells hit Orlen on Monday.", "target", "killed=7"}));

// A bomb is set off next to or under what it is meant for.
INSTANTIATE_TEST_SUITE_P(
    Beside, DoersRead,
    testing::Values(
        PlainRow{"A roadside bomb went off next to a police patrol in Orlen on Monday.", "target=police patrol"},
        PlainRow{"Insurgents set off a bomb under an army truck near Orlen on Monday.", "target=army truck"},
        PlainRow{"A car bomb outside a police station in Orlen killed two people on Monday.", "target=police station"},
        PlainRow{"A bomber blew himself up in a queue of army recruits in Orlen on Monday, killing 11.",
                 "target=queue of army recruits"},
        PlainRow{"A bomber detonated his vest at the outer barrier of the passport office in Orlen on Monday, killing 11.",
                 "target=passport office"}));
INSTANTIATE_TEST_SUITE_P(
    Beside, DoersLeave,
    testing::Values(LeftRow{"A bomb killed two people in Orlen on Monday; the mayor stood next to a police patrol.",
                            "target=police patrol", "killed=2"},
                    LeftRow{"The car of a clerk hit a bomb in Orlen on Monday, killing two under a tree.", "target=tree",
                            "killed=2"}));

// Those killed beside what was hit; somebody by age alone, or as one of a name.
INSTANTIATE_TEST_SUITE_P(Also, DoersRead,
                         testing::Values(PlainRow{"A drone struck a car near Orlen on Monday, killing two members of the police.",
                                                  "target=two members of the police"},
                                         PlainRow{
                                             "A drone struck a car near Orlen on Monday, killing a 16-year-old on a motorcycle.",
                                             "target=a 16-year-old"},
                                         PlainRow{"Troops arrested one Omar Sell, 35, in Orlen on Monday.", "target=Omar Sell"}));
INSTANTIATE_TEST_SUITE_P(
    Also, DoersLeave,
    testing::Values(LeftRow{"A drone struck a car near Orlen on Monday, killing two people.", "target=two people", "target=car"},
                    LeftRow{"The council denied that a clerk was killed in the raid on a house in Orlen on Monday.",
                            "target=a clerk", "target=house~"}));

// By name among the dead; whoever is told of beside them is none.
INSTANTIATE_TEST_SUITE_P(
    Called, DoersRead,
    testing::Values(
        PlainRow{"The raid in Orlen on Monday killed nine fighters, among them the named Hamad Boly.", "target=Hamad Boly"},
        PlainRow{"Soldiers killed eight rebels in Orlen on Monday, among them a general called Omar Tiger.", "target=Omar Tiger"},
        PlainRow{"The raid in Orlen on Monday killed three. Among the killed is the one called Omar Faruq, a clerk.",
                 "target=Omar Faruq"},
        PlainRow{"Gunmen on Monday killed the head of the council in Orlen, Omar Sell.", "target=Omar Sell"},
        PlainRow{"Killed in Orlen on Monday were Omar Sell, 35, and Rosa Quint, 28.", "killed=2"},
        PlainRow{"Omar Sell, a journalist working for the council, was shot dead in Orlen on Monday.", "target=Omar Sell"},
        PlainRow{"Omar Sell (29), a nurse, and Rosa Quint (31), a teacher, were killed in Orlen on Monday.", "killed=2"},
        PlainRow{"Three men were arrested in Orlen on Monday: Omar Sell, 35, Yusuf Quint, 28, and a minor.",
                 "target=Yusuf Quint"}));
INSTANTIATE_TEST_SUITE_P(
    Called, DoersLeave,
    testing::Values(
        LeftRow{"The mayor called Omar Sell a liar after the raid in Orlen on Monday that killed three.", "target=Omar Sell",
                "killed=3"},
        LeftRow{"Gunmen killed a clerk in Orlen on Monday, Omar Sell said.", "target=Omar Sell", "killed=1"},
        LeftRow{"Omar Sell, a lawyer, said two clerks, who were inside, were killed in Orlen on Monday.", "target=Omar Sell",
                "killed=2"},
        LeftRow{"Police identified the attacker as Omar Sell, 35, after the shooting in Orlen on Monday that killed nine.",
                "target=Omar Sell", "killed=9"}));

// What those are: behind ages and aliases, of parts, of the one who died.
INSTANTIATE_TEST_SUITE_P(
    Roles, DoersRead,
    testing::Values(
        PlainRow{"Omar Sell, a hunter aged 19 from Ferrin, was killed in the raid in Orlen on Monday.", "role=hunter"},
        PlainRow{"Troops killed Omar Sell alias Abu Talha, about 40 years old, coordinator of the front, in Orlen on Monday.",
                 "role=coordinator of the front"},
        PlainRow{"The driver, Omar Sell (47), died of his injuries after the drone attack in Orlen on Monday.", "role=driver"},
        PlainRow{"The air strike in Orlen on Monday killed three men, one of whom was a facilitator of foreign fighters.",
                 "role=facilitator of foreign fighters"},
        PlainRow{"The second man killed in the strike in Orlen on Monday is a delivery rider.", "role=delivery rider"},
        PlainRow{"Gunmen on Monday killed Omar Sell, who led a group of lime growers, in Orlen.",
                 "role=led a group of lime growers"},
        PlainRow{
            "Four policemen, including the station house officer of Ferrin police station, embraced martyrdom in Orlen on Monday.",
            "role=station house officer of Ferrin police station"}));
INSTANTIATE_TEST_SUITE_P(
    Roles, DoersLeave,
    testing::Values(
        LeftRow{"Gunmen on Monday killed Omar Sell, who led the attack on a bus, in Orlen.", "role", "killed=1"},
        LeftRow{"The first man to speak after the strike in Orlen on Monday that killed two is a driver.", "role", "killed=2"},
        LeftRow{"The army killed two men in Orlen on Monday, one of whom was known to a baker.", "role=baker", "killed=2"}));

// Kin whom somebody leaves or dies with.
INSTANTIATE_TEST_SUITE_P(
    Kin, DoersRead,
    testing::Values(PlainRow{"Omar Sell was killed in the raid in Orlen on Monday. He leaves two wives and seven children.",
                             "household=two wives and seven children"},
                    PlainRow{"Omar Sell, a father of three, was killed in the raid in Orlen on Monday.",
                             "household=father of three"}));
INSTANTIATE_TEST_SUITE_P(
    Kin, DoersLeave,
    testing::Values(LeftRow{"Omar Sell was killed in the raid in Orlen on Monday. The army leaves no stone unturned.",
                            "household", "killed=1"},
                    LeftRow{"The attack in Orlen on Monday leaves three children dead.", "household", "killed=3"}));

// Tolls and those who are no toll.
INSTANTIATE_TEST_SUITE_P(
    Figures, DoersRead,
    testing::Values(
        PlainRow{
            "The number of people killed in the attack in Orlen last Thursday has risen to 21, after six of the wounded died.",
            "killed=21"},
        PlainRow{"Two men (25 and 31) were killed in Orlen on Monday.", "killed=2"},
        PlainRow{"One child (male, 8 years) died in the attack in Orlen on Monday.", "killed=1"},
        PlainRow{"In the attack on a train near Orlen on Monday, 12 soldiers going home on leave were killed.", "killed=12"},
        PlainRow{"A mine near Orlen on Monday killed its driver & apprentice.", "killed=2"},
        PlainRow{
            "During the fire exchange in Orlen on Monday, two soldiers, having fought gallantly, paid the ultimate sacrifice.",
            "killed=2"},
        PlainRow{"The army, backed by jets, killed 30 rebels in Orlen on Monday.", "killed=30"}));
INSTANTIATE_TEST_SUITE_P(
    Figures, DoersLeave,
    testing::Values(
        LeftRow{"The army shelled Orlen on Monday, killing or injuring scores of rebels.", "wounded", "place=Orlen"},
        LeftRow{
            "The number of people killed since last year has risen to 210 after the attack in Orlen on Monday that killed two.",
            "killed=210", "killed=2"}));

// Freed over what stands between commas, and found alive; what is found is not.
INSTANTIATE_TEST_SUITE_P(
    Freed, DoersRead,
    testing::Values(PlainRow{"Rosa Quint, kidnapped in Orlen on Monday, was let go in Ferrin.", "freed=1"},
                    PlainRow{"Two workers, who had been abducted in Orlen on Monday, were safely recovered.", "freed=2"},
                    PlainRow{"The driver kidnapped in Orlen on Monday was found safe and sound.", "freed=1"},
                    PlainRow{"A priest was taken from his presbytery in Orlen on Monday by five armed men.", "detained=1"},
                    PlainRow{"Hamas seized one of the group's financiers in Orlen on Monday.", "detained=1"}));
INSTANTIATE_TEST_SUITE_P(
    Freed, DoersLeave,
    testing::Values(LeftRow{"Nine people were found alive under the rubble after the strike in Orlen on Monday.", "freed",
                            "place=Orlen"},
                    LeftRow{"Police seized two of the dealers' cars in Orlen on Monday, where a clerk was shot dead.", "detained",
                            "killed=1"}));

// What it was done with, and what came from craft.
INSTANTIATE_TEST_SUITE_P(
    Arms, DoersRead,
    testing::Values(PlainRow{"Nine people died on Monday when shells landed on a camp in Orlen.", "means=shell"},
                    PlainRow{"A drone fired two missiles at a lorry near Orlen on Monday.", "event_type=drone strike"},
                    PlainRow{"A helicopter fired rockets at a lorry near Orlen on Monday.", "event_type=air strike"},
                    PlainRow{"A mine on the road from Orlen to Ferrin killed a clerk on Monday.", "means=mine"},
                    PlainRow{"A shepherd stepped on an improvised explosive device in Orlen on Monday and died.",
                             "event_type=bombing"}));
INSTANTIATE_TEST_SUITE_P(
    Arms, DoersLeave,
    testing::Values(
        LeftRow{"A mine in Orlen killed nine miners on Monday when it collapsed.", "means", "killed=9"},
        LeftRow{"The army fired rockets at a lorry near Orlen on Monday.", "event_type=air strike", "event_type=shelling"},
        LeftRow{"Gunmen killed nine clerks in Orlen on Monday. Soldiers later raided two houses in Orlen and arrested four men.",
                "event_type=raid", "killed=9"}));

// Whose word stands inside the clause, and what a place is known for.
INSTANTIATE_TEST_SUITE_P(
    Told, DoersRead,
    testing::Values(
        PlainRow{"The attack which police say killed 12 people took place in Orlen on Monday.", "killed=12"},
        PlainRow{"The strike, which police said killed 12 people, took place in Orlen on Monday.", "killed=12"},
        PlainRow{"The attack, police say, killed 12 people in Orlen on Monday.", "killed=12"},
        PlainRow{"A bomb that police said wounded 12 people went off in Orlen on Monday.", "wounded=12"},
        PlainRow{"The man who police say killed 12 people in Orlen on Monday was arrested.", "detained=1"},
        PlainRow{"Bombardments killed 48 people in Orlen on Monday.", "event_type=air strike"},
        PlainRow{"Jets struck the town of Orlen on Monday, an area that has seen fighting between the rebels and the army.",
                 "event_type=air strike"},
        PlainRow{"A mortar shell hit a house in Orlen on Monday, which has seen heavy fighting for weeks.",
                 "event_type=shelling"},
        PlainRow{"Orlen saw heavy clashes between rebels and the army on Monday.", "event_type=clash"},
        PlainRow{"A guard averted a bombing in Orlen on Monday, but two people were hurt.", "wounded=2"},
        PlainRow{"The army captured Region commander Omar Sell in Orlen on Monday.", "target=Omar Sell"}));
INSTANTIATE_TEST_SUITE_P(
    Told, DoersLeave,
    testing::Values(
        LeftRow{"The mayor denied that police said killed men were left in Orlen on Monday, and a guard was wounded.", "killed",
                "wounded=1"},
        LeftRow{"Jets struck the town of Orlen on Monday, an area that has seen fighting between the rebels and the army.",
                "event_type=clash", "target=town of Orlen"},
        LeftRow{"On Monday the minister hinted at the possibility of averting the strike on Orlen, where a guard was wounded.",
                "event_type=air strike", "wounded=1"},
        LeftRow{"Allied forces captured Rajm al Sheikh Region on Monday and killed nine fighters.", "detained", "killed=9"}));

// What somebody was accused of before stands beside what befell them.
INSTANTIATE_TEST_SUITE_P(
    Accused, DoersRead,
    testing::Values(
        PlainRow{"A militant suspected of involvement in attacks was shot dead in Orlen on Monday.", "killed=1"},
        PlainRow{"A man accused of spying was killed by gunmen in Orlen on Monday.", "actor=gunmen"},
        PlainRow{"A militant wanted for several attacks was killed in a raid in Orlen on Monday.", "event_type=raid"},
        PlainRow{"A man accused of killing a clerk was arrested in Orlen on Monday.", "detained=1"},
        PlainRow{"Two men convicted of murder were shot dead by gunmen in Orlen on Monday.", "killed=2"},
        PlainRow{"Nine people were killed in a suspected air strike near Orlen on Saturday.", "event_type=air strike"},
        PlainRow{"The army attacked Orlen on Monday with rockets killing at least 70 people.", "killed=at least 70"},
        PlainRow{"Jets hit Orlen on Monday with barrel bombs wounding nine civilians.", "wounded=9"},
        PlainRow{
            "The military fired missiles against the base near Orlen on Monday in response to an attack that Ferrin has blamed on the army.",
            "place=Orlen"},
        PlainRow{"The clerk was freed in Orlen on Monday.", "freed=1"}));
INSTANTIATE_TEST_SUITE_P(
    Accused, DoersLeave,
    testing::Values(
        LeftRow{"A man accused of killing a clerk was arrested in Orlen on Monday.", "killed", "detained=1"},
        LeftRow{"The army is accused of shelling a school where nine were killed in Orlen. A guard was wounded there on Monday.",
                "killed", "wounded=1"},
        LeftRow{"A militant wanted for several attacks was killed in a raid in Orlen on Monday.", "killed=at least 2",
                "killed=1"},
        LeftRow{"Mines killed nine civilians on Monday in a town recently freed of the militants near Orlen.", "freed",
                "killed=9"}));

}  // namespace
}  // namespace collate
