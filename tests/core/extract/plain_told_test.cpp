// SPDX-License-Identifier: GPL-3.0-or-later
// Who suffered and who did it, as people tell it one by one: over appositions, beside companions, in lists, by other names; and
// what is said not to be so. Rows of one rule stand together: those that must be read, then those that must not.
#include "tests/core/extract/plain_rows.h"

namespace collate {
namespace {

class ToldReads : public testing::TestWithParam<PlainRow> {};
TEST_P(ToldReads, Test) { expectRead(GetParam()); }

class ToldLeaves : public testing::TestWithParam<LeftRow> {};
TEST_P(ToldLeaves, Test) { expectLeft(GetParam()); }

// What stands between commas tells who they are, with a clause of its own.
INSTANTIATE_TEST_SUITE_P(
    Apposition, ToldReads,
    testing::Values(
        PlainRow{"One man, described as a courier, was captured in the raid in Orlen on Monday.", "detained=1"},
        PlainRow{"One man, a 35-year-old burner suspected of feeding them, had been arrested in Orlen on Monday.", "detained=1"},
        PlainRow{"A commander of the Marrow Front (MRF), a force that fights the state, was killed in Orlen on Monday.",
                 "killed=1"},
        PlainRow{"And on Tuesday three soldiers were wounded when their car hit a mine near Orlen.", "wounded=3"}));
INSTANTIATE_TEST_SUITE_P(
    Apposition, ToldLeaves,
    testing::Values(LeftRow{"Two clerks, a guard and a man who had come by, were killed in Orlen on Monday.", "killed=1",
                            "place=Orlen"},
                    LeftRow{"A bomb killed two in Orlen on Monday, a town that the front, described as a gang, has held.",
                            "killed=1", "killed=2"},
                    LeftRow{"In Orlen, a town that holds a mill, two men were killed on Monday.", "killed=1", "killed=2"}));

// With whom
INSTANTIATE_TEST_SUITE_P(
    Companions, ToldReads,
    testing::Values(
        PlainRow{"He was killed in the raid in Orlen on Monday along with his son Yusuf, 16, and his brother-in-law.",
                 "killed=3"},
        PlainRow{"Omar Sell opened fire and was killed in Orlen on Monday, along with another armed man.", "killed=2"},
        PlainRow{"Omar Sell was killed in Orlen on Monday together with another fighter accompanying him.", "killed=2"}));
INSTANTIATE_TEST_SUITE_P(
    Companions, ToldLeaves,
    testing::Values(LeftRow{"Omar Sell was killed in Orlen on Monday along with his son Yusuf, 16, who survived for a day.",
                            "killed=2", "killed=1"},
                    LeftRow{"Omar Sell was killed in Orlen on Monday, along with another plan of the front.", "killed=2",
                            "killed=1"},
                    LeftRow{"Omar Sell was killed in Orlen on Monday along with his men.", "killed=2", "killed=1"}));

// Those who died, told one by one
INSTANTIATE_TEST_SUITE_P(
    DeadInLists, ToldReads,
    testing::Values(
        PlainRow{"Gunmen killed six in Orlen on Monday. The dead included a police officer and two nurses.", "role=nurses"},
        PlainRow{"A raid killed six in Orlen on Monday. Two of the dead were frankincense pickers, elders said.",
                 "role=frankincense pickers"},
        PlainRow{"Gunmen attacked a bus in Orlen on Monday, killing six. Among the dead is 24-year-old bus conductor Ian Quint, "
                 "whose mother said he was to marry.",
                 "target=Ian Quint"},
        PlainRow{
            "Five soldiers were martyred in Orlen on Monday. These include Subedar Ghulam Quint (age: 41 years, of Marrow) and "
            "Sepoy Munir Sell (age: 24 years).",
            "age=24"},
        PlainRow{"Fighters stormed a base in Orlen on Monday, killing 14 soldiers, among them their commanding officer.",
                 "role=commanding officer"},
        PlainRow{"A drone killed Omar Sell, a father of three who worked as a taxi driver, in Orlen on Monday.",
                 "role=taxi driver"},
        PlainRow{"Omar Sell, in charge of the Marrow network, was killed in a raid in Orlen on Monday.",
                 "role=in charge of the Marrow network"},
        PlainRow{"A drone wounded the beekeeper Karzan Quint in Orlen on Monday.", "target=Karzan Quint"},
        PlainRow{"Corporal Omar Quint of the Marrow Protection Unit was shot in Orlen on Monday.", "target=Omar Quint"},
        PlainRow{"A drone killed two ISIS members riding a motorcycle in Orlen on Monday.", "target=two ISIS members"}));
INSTANTIATE_TEST_SUITE_P(
    DeadInLists, ToldLeaves,
    testing::Values(
        LeftRow{"Gunmen killed six in Orlen on Monday. The dead river included a dam and a mill.", "role", "killed=6"},
        LeftRow{"A raid killed six in Orlen on Monday. Two of the houses were shops of weavers.", "role", "killed=6"},
        LeftRow{"A drone killed Omar Sell in Orlen on Monday. He was not even a member of a party.", "role", "killed=1"},
        LeftRow{"Gunmen killed six in Orlen on Monday. The mayor, who worked as a baker, wept.", "role=baker", "killed=6"},
        LeftRow{"Sons of the Marrow Brigade killed two in Orlen on Monday.", "target=Sons", "killed=2"},
        LeftRow{"A raid killed six in Orlen on Monday. Police are in charge of the roads.", "role", "killed=6"}));

// By other names
INSTANTIATE_TEST_SUITE_P(
    OtherNames, ToldReads,
    testing::Values(PlainRow{"A drone killed two men in Orlen on Monday. One was known by the nom de guerre Zinar Quint.",
                             "alias=Zinar Quint"},
                    PlainRow{"A raid in Orlen on Monday killed an Iraqi known as Abu Safiya.", "alias=Abu Safiya"},
                    PlainRow{"A raid in Orlen on Monday killed a man who rented the flat under the name of Ahmad Quint.",
                             "alias=Ahmad Quint"},
                    PlainRow{"A raid in Orlen on Monday killed a man known as Omar Sell, or \"Tiger\", of the front.",
                             "alias=Tiger"}));
INSTANTIATE_TEST_SUITE_P(
    OtherNames, ToldLeaves,
    testing::Values(LeftRow{"A raid in Orlen on Monday killed two men in a bar known as The Tiger.", "alias", "killed=2"},
                    LeftRow{"A raid in Orlen on Monday killed two men. The village is known under the name of Ferrin.", "alias",
                            "killed=2"},
                    LeftRow{"A raid in Orlen on Monday killed two men. We know them as neighbours.", "alias", "killed=2"}));

// Who did it
INSTANTIATE_TEST_SUITE_P(
    Doers, ToldReads,
    testing::Values(
        PlainRow{"Gunmen killed six in Orlen on Monday. The group ISIS accepted responsibility in a message sent to newsmen.",
                 "actor=ISIS"},
        PlainRow{"Gunmen killed six in Orlen on Monday. The perpetrators probably belong to ISIS.", "actor=ISIS!"},
        PlainRow{"A bomber struck a base in Orlen on Monday, killing four. ISIS identified the bomber as Bashir Quint.",
                 "actor=Bashir Quint!"},
        PlainRow{"A missile hit a car in Orlen on Monday, killing two. The drone was believed to be Turkish.", "actor=Turkish!"},
        PlainRow{"A drone killed two men in Orlen on Monday. The agency blamed the Turkish army in a statement.",
                 "actor=Turkish forces"},
        PlainRow{"ISIS took credit for the Marrow bombing on 4 August, which killed 21 people.", "actor=ISIS"},
        PlainRow{"A drone destroyed a pickup in Orlen on Monday.", "target=pickup"},
        PlainRow{"Gunmen shot at a bus in Orlen on Monday, killing six. Police gunned down two of the terrorists.",
                 "force_casualties=2"},
        PlainRow{"Fighters stormed a base in Orlen on Monday. The army says two soldiers and 23 assailants died.", "killed=2"},
        PlainRow{"A US drone strike killed a man in Orlen on Monday.", "means=drone"}));
INSTANTIATE_TEST_SUITE_P(
    Doers, ToldLeaves,
    testing::Values(
        LeftRow{"Gunmen killed six in Orlen on Monday. ISIS accepted responsibility in the province for the schools.",
                "actor=ISIS", "killed=6"},
        LeftRow{"Gunmen killed six in Orlen on Monday. The shops there belong to ISIS.", "actor=ISIS", "killed=6"},
        LeftRow{"ISIS said on its Banner News Agency that its men stopped a bus in Orlen on Monday and killed ten.",
                "actor=Banner News Agency", "killed=10"},
        LeftRow{"A bomber struck a base in Orlen on Monday, killing four. ISIS identified the bomber as Bashir Quint.",
                "target=Bashir Quint", "killed=4"},
        LeftRow{"A raid killed a man by the name of Omar Sell in Orlen on Monday.", "actor=Omar Sell", "killed=1"},
        LeftRow{"A bomb killed two in Orlen on Monday. Floods destroyed 40 houses.", "target=40 houses", "killed=2"},
        LeftRow{"A bomb killed two in Orlen on Monday. The army destroyed a drug laboratory.", "target=drug laboratory",
                "killed=2"},
        LeftRow{"A strike killed an operative in Orlen on Monday who was plotting an attack on an American base.",
                "target=American base", "killed=1"},
        LeftRow{"Gunmen killed six in Orlen on Monday. He denied the claim made by the mayor, Omar Sell, that two were hurt.",
                "target=Omar Sell", "killed=6"}));

// How many, as people count
INSTANTIATE_TEST_SUITE_P(
    Counted, ToldReads,
    testing::Values(
        PlainRow{"Gunmen attacked a convoy in Orlen on Monday. An official put the number of martyred personnel at 11.",
                 "killed=11"},
        PlainRow{"A strike hit a house in Orlen on Monday. A doctor said that three bodies reached the hospital.", "killed=3"},
        PlainRow{"Fighters stormed a base in Orlen on Monday. He counted the corpses of 17 insurgents along the trench.",
                 "killed=17"},
        PlainRow{"Fighters stormed a base in Orlen on Monday. \"We saw 12 dead soldiers,\" said a clerk.", "killed=12"},
        PlainRow{"A bomb exploded in Orlen on Monday. An official said 16 people were in a critical condition.", "wounded=16"},
        PlainRow{"Gunmen attacked a bus in Orlen on Monday. Four people were flown to Marrow for treatment.", "wounded=4"},
        PlainRow{"Five brave men paid the ultimate sacrifice in an ambush in Orlen on Monday.", "killed=5"}));
INSTANTIATE_TEST_SUITE_P(
    Counted, ToldLeaves,
    testing::Values(
        LeftRow{"Gunmen attacked a convoy in Orlen on Monday, killing two. An official put the number of buses at 11.",
                "killed=11", "killed=2"},
        LeftRow{"A bomb killed two in Orlen on Monday. \"We saw 12 houses of the dead,\" he said.", "killed=12", "killed=2"},
        LeftRow{"A bomb killed two in Orlen on Monday. The roads are in a critical condition.", "wounded", "killed=2"},
        LeftRow{"A bomb killed two in Orlen on Monday. Four tons of flour were flown to Marrow for sale.", "wounded", "killed=2"},
        LeftRow{"A monitor has documented 14 raids, in which 19 were killed. A raid in Orlen on Monday killed two.", "killed=19",
                "killed=2"},
        LeftRow{"A bomb killed two in Orlen on Monday. At least 14 have been killed there since the beginning of the year.",
                "killed=at least 14", "killed=2"}));

// What is said not to be so
INSTANTIATE_TEST_SUITE_P(
    Refuted, ToldLeaves,
    testing::Values(LeftRow{"Units raided a hideout in Orlen on Monday. The rumours that a woman was killed are not true.",
                            "killed=1", "event_type=raid"},
                    LeftRow{"Fighters stormed a base in Orlen on Monday. The army dismissed the reported death of the commander.",
                            "killed=1", "event_type=raid"}));
INSTANTIATE_TEST_SUITE_P(
    Refuted, ToldReads,
    testing::Values(
        PlainRow{"Units raided a hideout in Orlen on Monday. The reports that a woman was killed are credible.", "killed=1"},
        PlainRow{"Fighters stormed a base in Orlen on Monday. The army confirmed the death of the commander.", "killed=1"},
        PlainRow{"A raid killed three men in Orlen on Monday. Correction: we said in the first version that four were killed.",
                 "killed=3"},
        PlainRow{"A raid killed four men in Orlen on Monday, according to the first version of the mayor.", "killed=4"}));

// Where and when
INSTANTIATE_TEST_SUITE_P(
    WhereAndWhen, ToldReads,
    testing::Values(
        PlainRow{"The raid took place near Orlen village at about 2 a.m. local time, or 7 p.m. Wednesday in Washington.",
                 "place=Orlen village"},
        PlainRow{
            "Three men were killed in a drone strike in Idlib province on Monday.\n\nA drone fired two missiles at a car in the "
            "Wadi Quint area.",
            "place=Wadi Quint"},
        PlainRow{"Fighters killed 12 soldiers in an overnight raid on a base, a source said.\n\nThey attacked the base in Orlen "
                 "village on Sunday.",
                 "date=2025-08-17"},
        PlainRow{"The attack took place at 9:45 this morning in Orlen, where gunmen killed two.", "time=09:45"},
        PlainRow{"Units stormed a house in Sell Quint, in the north of Homs, on Monday, killing three.", "place=Sell Quint"},
        PlainRow{"Units raided a hideout in the Sell Quint area, 11th district of Homs on Monday, killing three.",
                 "place=Sell Quint"},
        PlainRow{"Fighters attacked the base in Quint, some 180 km (110 miles) north of the regional capital Homs, on Monday.",
                 "place=Quint"},
        PlainRow{"There was a raid in Orlen on Monday. There has been no comment from the United States.",
                 "official_response=none~"}));
INSTANTIATE_TEST_SUITE_P(
    WhereAndWhen, ToldLeaves,
    testing::Values(
        LeftRow{"The raid took place near Homs at about 2 a.m. local time, or 7 p.m. Wednesday in Washington.",
                "place=Washington", "place=Homs"},
        LeftRow{"Forces killed six in a raid in Homs on Monday. The army said it struck in coordination with Mogadishu.",
                "place=Mogadishu", "place=Homs"},
        LeftRow{"Omar Sell, a Homs merchant, was killed in a raid in Idlib on Monday.", "place=Homs", "killed=1"},
        LeftRow{"A bomb killed nine in Homs on Monday. \"Two women were hit in the legs and have been referred to Aleppo,\" she "
                "said.",
                "place=Aleppo", "place=Homs"},
        LeftRow{"Babul Jan was killed in Homs on Monday.", "date=2025-01", "place=Homs"},
        LeftRow{"Units stormed a house of Omar Sell, in the north of Homs, on Monday, killing three.", "place=Sell",
                "place=Homs"},
        LeftRow{"Fighters attacked the base in the north of the regional capital Homs on Monday.", "place=Raqqa", "place=Homs"},
        LeftRow{"The attack took place at 9:45 this morning in Homs, where gunmen killed two.", "time=morning", "time=09:45"},
        LeftRow{
            "A drone killed two in Homs on Monday. A source, anonymous as he was not authorised to brief the media, said it was "
            "loud.",
            "official_response", "killed=2"},
        LeftRow{
            "Gunmen killed two in Homs on Monday. But the army, in a statement issued on Tuesday by the spokesman, said it was "
            "calm.",
            "date=2025-08-19", "date=2025-08-18"}));

// What looks alike and says something else
INSTANTIATE_TEST_SUITE_P(
    AlikeInWords, ToldReads,
    testing::Values(
        PlainRow{"Gunmen attacked a bus in Orlen on Monday, killing nine people. Police shot dead two of the gunmen.",
                 "force_casualties=2"},
        PlainRow{"A mine of the war exploded in Orlen on Monday, killing three boys.", "killed=3"},
        PlainRow{"Three boys died when an unexploded shell went off in Orlen on Monday.", "event_type=bombing"},
        PlainRow{"A bomb struck a house in Orlen on Monday, killing a woman and trapping four others.", "killed=1"},
        PlainRow{"The army claimed to have taken seven fighters prisoner in Orlen on Monday.", "detained=7"},
        PlainRow{"A bomber rammed a car into a checkpoint in Orlen on Monday, killing five soldiers.", "target=checkpoint"},
        PlainRow{"A bomb derailed a passenger train near Orlen on Monday, killing two.", "target=passenger train"},
        PlainRow{"A bomb exploded in Orlen on Monday. Six bodies reached the hospital, a doctor said.", "killed=6"},
        PlainRow{"Gunmen killed two in Orlen on Monday. The army has not, so far, commented on the raid.",
                 "official_response=none~"},
        PlainRow{"A witness claims that police killed two in Orlen on Monday and says what they did was wrong.", "killed=2"},
        PlainRow{"Amnesty said reports that troops killed 12 people in Orlen on Monday were credible and the army's denials are "
                 "false.",
                 "killed=12"},
        PlainRow{"A police chief was dismissed over the alleged killing of two men in Orlen on Monday.", "killed=2"},
        PlainRow{"The two brothers plotting the robbery shot dead a guard in Orlen on Monday.", "killed=1"},
        PlainRow{"The UN has documented two airstrikes on Monday in Orlen that killed nine people.", "killed=9"},
        PlainRow{"Five people have been killed in Orlen since the start of the attack on Monday.", "killed=5"},
        PlainRow{"Gunmen raided a school in Orlen at four in the morning on the eighth of June.", "date=2025-06-08"},
        PlainRow{"Gunmen stormed a hotel in Orlen on Monday. \"Nine died, among them a child, and 21 others were injured,\" he "
                 "said.",
                 "wounded=21"},
        PlainRow{"Gunmen raided a school in Orlen on Monday. The principal put the number of those abducted at 26.",
                 "detained=26"},
        PlainRow{"Seventeen terrorists were put out of action in Orlen on Monday.", "killed=17"},
        PlainRow{"Gunmen killed two in NYC on Monday.", "place=NYC"}));
INSTANTIATE_TEST_SUITE_P(
    AlikeInWords, ToldLeaves,
    testing::Values(
        LeftRow{
            "Israeli jets bombed a house in Homs on Monday. Three terrorists were killed, the army said. Locals said that four "
            "people were killed.",
            "force_casualties", "killed=4"},
        LeftRow{"The war, which has killed 1,000 people, began here. A bomb in Homs on Monday killed two.", "killed=1000",
                "killed=2"},
        LeftRow{"Rebels shot dead two in Homs on Monday. Injuries derailed the season of the team.", "target=season", "killed=2"},
        LeftRow{"A bomb killed two in Homs on Monday. A lightning strike destroyed a church.", "target=church", "killed=2"},
        LeftRow{"A raid killed two in Homs on Monday. Two tonnes of drugs were destroyed in an operation by police.",
                "target=Two tonnes of drugs", "killed=2"},
        LeftRow{"The rebels captured Homs on Monday, killing 12 civilians.", "event_type=abduction", "killed=12"},
        LeftRow{"The car rammed a lorry in Homs on Monday, and gunmen killed two.", "target=lorry", "killed=2"},
        LeftRow{"Omar Sell was killed in Homs on Monday, along with another soldier who survived, officials said.", "killed=2",
                "killed=1"},
        LeftRow{"A bomb exploded in Homs on Monday, killing two. The two bodies arrived at an agreement of four bodies.",
                "killed=4", "killed=2"},
        LeftRow{"A bomb killed two in Homs on Monday. In 2011, he had seen 30 dead soldiers in Iraq.", "killed=30", "killed=2"},
        LeftRow{"Al-Shabaab, which took credit for the Westgate attack, ambushed a convoy in Homs on Monday, killing six.",
                "official_response", "killed=6"},
        LeftRow{"A bomb killed two in Homs on Monday. Residents blamed the army in a statement for the price of bread.",
                "actor=army", "killed=2"},
        LeftRow{"The rifle, believed to be Russian, was found in Homs on Monday after gunmen killed two.", "actor=Russian",
                "killed=2"},
        LeftRow{"Gunmen killed two in Homs on Monday. A phone of the gunmen belonged to ISIS.", "actor=ISIS", "killed=2"},
        LeftRow{"Gunmen killed six in Homs on Monday. Among the wounded were two men, a doctor at the hospital said.",
                "role=doctor", "killed=6"},
        LeftRow{"Omar Sell was killed in Homs on Monday. His brother, who worked as a plumber, wept.", "role=plumber",
                "killed=1"},
        LeftRow{"A journalist by the name of Ben Quint reported that gunmen killed two in Homs on Monday.", "alias", "killed=2"},
        LeftRow{"Gunmen killed two in Homs in the first of June's raids.", "date=2025-06-01", "killed=2"},
        LeftRow{"Gunmen killed two in Homs on Monday. The nation bows to those who gave their lives.", "killed=1", "killed=2"},
        LeftRow{"Two tanks were put out of action in Homs on Monday, and gunmen killed nine.", "killed=2", "killed=9"},
        LeftRow{"The film (age: 18) was shown in Homs on Monday before gunmen killed two.", "age=18", "killed=2"}));

}  // namespace
}  // namespace collate
