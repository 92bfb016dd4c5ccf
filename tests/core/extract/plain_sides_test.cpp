// SPDX-License-Identifier: GPL-3.0-or-later
// Who did it, to whom, and what those who came lost: of the first account of plain reports. Rows of one rule stand together:
// those that must be read, then those that must not.
#include "tests/core/extract/plain_rows.h"

namespace collate {
namespace {

using testing::Values;

class SidesRead : public testing::TestWithParam<PlainRow> {};
TEST_P(SidesRead, Test) { expectRead(GetParam()); }
class SidesLeave : public testing::TestWithParam<LeftRow> {};
TEST_P(SidesLeave, Test) { expectLeft(GetParam()); }

// Both sides of a fight act; between two hours or days nobody does.
INSTANTIATE_TEST_SUITE_P(
    Between, SidesRead,
    Values(PlainRow{"Clashes between the Sudanese army and the Rapid Support Forces killed 12 people in Atmeh on Monday.",
                    "actor=Rapid Support Forces"},
           PlainRow{"Clashes between the Sudanese army and the Rapid Support Forces killed 12 people in Atmeh on Monday.",
                    "actor=Sudanese Armed Forces"},
           PlainRow{"Nine people died on Monday in clashes in Atmeh between the army and armed herders.", "actor=army"},
           PlainRow{"Heavy fighting broke out in Atmeh on Monday between the police and gunmen, killing five men.",
                    "actor=police"},
           PlainRow{"A clash between farmers and herders in Atmeh left 11 dead on Friday.", "actor=farmers and herders"}));
INSTANTIATE_TEST_SUITE_P(
    Between, SidesLeave,
    Values(LeftRow{"Clashes between the army and rebels killed 12 people in Atmeh on Monday.", "target", "killed=12"},
           LeftRow{"A clash in Atmeh between 5 and 7 p.m. on Monday left two rebels dead.", "actor", "killed=2"},
           LeftRow{"Talks between the army and the rebels ended. A bomb killed two men in Atmeh on Monday.", "actor", "killed=2"},
           LeftRow{"A bomb killed two men on the border between Iraq and Syria on Monday.", "actor", "killed=2"},
           LeftRow{"Clashes between fans are rare. A bomb killed two men in Atmeh on Monday.", "event_type=clash", "killed=2"}));

// Who claims a deed, is blamed for it, or denies it.
INSTANTIATE_TEST_SUITE_P(
    Blame, SidesRead,
    Values(
        PlainRow{"A bomb killed three men in Atmeh on Friday. The Islamic State group claimed responsibility.", "actor=ISIS"},
        PlainRow{"A bomb killed three men in Atmeh on Friday. Responsibility was claimed by Boko Haram.", "actor=Boko Haram"},
        PlainRow{"A bomb killed three men in Atmeh on Friday. The mayor blamed the attack on Boko Haram.", "actor=Boko Haram"},
        PlainRow{"A bomb killed three men in Atmeh on Friday. The mayor blamed Boko Haram for the attack.", "actor=Boko Haram"},
        PlainRow{"A bomb killed three men in Atmeh on Friday. The mayor accused bandits of planting the bomb.", "actor=bandits"},
        PlainRow{"A bomb killed three men in Atmeh on Friday. Boko Haram said it was behind the attack.", "actor=Boko Haram"},
        PlainRow{"A bomb killed three men in Atmeh on Friday. Boko Haram denied any involvement.", "actor=Boko Haram~"}));
INSTANTIATE_TEST_SUITE_P(
    Blame, SidesLeave,
    Values(LeftRow{"A bomb killed three men in Atmeh on Friday. No group has claimed responsibility.", "actor", "killed=3"},
           LeftRow{"A bomb killed three men in Atmeh on Friday. Boko Haram has not claimed responsibility.", "actor", "killed=3"},
           LeftRow{"A bomb killed three men in Atmeh on Friday. Boko Haram has claimed responsibility for several attacks.",
                   "actor", "killed=3"},
           LeftRow{"A bomb killed three men in Atmeh on Friday. The mayor blamed the police for the bad roads.", "actor",
                   "killed=3"},
           LeftRow{"A bomb killed three men in Atmeh on Friday. Lawyers accused the police of neglect.", "actor", "killed=3"},
           LeftRow{"A bomb killed three men in Atmeh on Friday. The army is behind schedule.", "actor", "killed=3"}));

// Whose a strike or the craft is.
INSTANTIATE_TEST_SUITE_P(
    Flown, SidesRead,
    Values(PlainRow{"A suspected US drone strike killed two men in Atmeh on Friday.", "actor=US forces!"},
           PlainRow{"Two Israeli air strikes hit a house in Atmeh on Friday, killing nine.", "actor=Israeli forces"},
           PlainRow{"Israeli jets struck a house in Atmeh on Friday, killing two.", "actor=Israeli forces"},
           PlainRow{"An American drone hit a car in Atmeh on Friday, killing two.", "actor=US forces"},
           PlainRow{"Myanmar's military bombed a school in Atmeh on Monday, killing nine pupils.", "actor=Myanmar military"}));
INSTANTIATE_TEST_SUITE_P(
    Flown, SidesLeave,
    Values(LeftRow{"An American clerk was killed in a drone strike in Atmeh on Friday.", "actor", "killed=1"},
           LeftRow{"A Russian woman died in an air strike in Atmeh on Friday.", "actor", "killed=1"},
           LeftRow{"Two men were killed at a Syrian military base in Atmeh on Friday.", "actor", "killed=2"},
           LeftRow{"A Syrian shooting in Atmeh left two men dead on Friday.", "actor", "killed=2"},
           LeftRow{"Two Israeli clerks died when a rocket hit a house in Atmeh on Friday.", "actor", "killed=2"}));

// What those who came lost is told apart from what they did.
INSTANTIATE_TEST_SUITE_P(
    Losses, SidesRead,
    Values(PlainRow{"Gunmen attacked a base in Atmeh on Friday, killing three soldiers. Two of the assailants were also killed.",
                    "force_casualties=2"},
           PlainRow{"A soldier died and four terrorists were killed as troops repulsed an attack on a convoy in Atmeh on Monday.",
                    "force_casualties=4"},
           PlainRow{"Troops raided a hideout in Atmeh on Friday and killed four militants. Two soldiers were killed.",
                    "force_casualties=2"},
           PlainRow{"Troops raided a hideout in Atmeh on Friday and killed four militants. Two soldiers were killed.",
                    "killed=4"}));
INSTANTIATE_TEST_SUITE_P(
    Losses, SidesLeave,
    Values(LeftRow{"Police shot dead three gunmen in Atmeh on Friday.", "force_casualties", "killed=3"},
           LeftRow{"The army killed 15 rebels in Atmeh on Friday.", "force_casualties", "killed=15"},
           LeftRow{"A man killed two clerks and a woman in Atmeh on Friday.", "force_casualties", "killed=3"},
           LeftRow{"100 rebels were killed in Atmeh on Friday. The rebels attacked a town.", "force_casualties", "killed=100"},
           LeftRow{"A bomb killed three soldiers in Atmeh on Friday.", "force_casualties", "killed=3"}));

// Whom a deed befell is its target where nothing else is told, and more than that they are people.
INSTANTIATE_TEST_SUITE_P(Suffering, SidesRead,
                         Values(PlainRow{"Gunmen abducted two nuns in Atmeh on Friday.", "target=two nuns"},
                                PlainRow{"A bomb killed three soldiers in Atmeh on Friday.", "target=three soldiers"},
                                PlainRow{"A police constable was shot dead in Atmeh on Friday. A constable died.", "killed=1"},
                                PlainRow{"Three schools were hit in an air strike on Atmeh on Monday, which killed two people.",
                                         "target=Three schools"},
                                PlainRow{"A bomb hit a bus in Atmeh on Friday, killing two soldiers.", "target=two soldiers"},
                                PlainRow{"A bomb hit a bus in Atmeh on Friday, killing two soldiers.", "target=bus"},
                                PlainRow{"Militants attacked a gold mining site in Atmeh on Monday, killing two people.",
                                         "target=gold mining site"}));
INSTANTIATE_TEST_SUITE_P(Suffering, SidesLeave,
                         Values(LeftRow{"A bomb killed three people in Atmeh on Friday.", "target", "killed=3"},
                                LeftRow{"A bomb killed nine civilians in Atmeh on Friday.", "target", "killed=9"},
                                LeftRow{"Gunmen shot the people present in Atmeh on Friday, killing two.", "target", "killed=2"},
                                LeftRow{"Two attackers were killed in Atmeh on Friday.", "target", "killed=2"},
                                LeftRow{"Jets bombed the rebel-held east of Atmeh on Friday, killing two.", "target=rebel-held",
                                        "killed=2"},
                                LeftRow{"Fighting struck the edges of the battered town on Friday, killing two people in Atmeh.",
                                        "target", "killed=2"}));

// An attack by armed people: on forces a clash, on others a raid.
INSTANTIATE_TEST_SUITE_P(
    Attacks, SidesRead,
    Values(PlainRow{"Gunmen attacked two villages in Idlib on Sunday, killing 12 people.", "event_type=raid"},
           PlainRow{"Militants attacked a military base in Atmeh on Tuesday, killing 14 soldiers.", "event_type=clash"},
           PlainRow{"Forces repulsed an attack on a convoy in Atmeh on Friday, and a soldier died.", "event_type=clash"},
           PlainRow{"Rebels fired rockets at Atmeh on Friday, killing two people.", "event_type=shelling"},
           PlainRow{"Jets bombed a house in Atmeh on Friday, killing two people.", "event_type=air strike"},
           PlainRow{"Bandits took away 11 villagers from Atmeh on Friday.", "event_type=abduction"}));
INSTANTIATE_TEST_SUITE_P(
    Attacks, SidesLeave,
    Values(LeftRow{"A gas attack on a train in Atmeh killed two people on Friday.", "event_type=raid", "killed=2"},
           LeftRow{"A man attacked a clerk in Atmeh on Friday, killing her.", "event_type=raid", "killed=1"},
           LeftRow{"A bomb killed two in Atmeh on Friday. The firm fired two clerks.", "event_type=shooting", "killed=2"},
           LeftRow{"A bomb killed two in Atmeh on Friday. Medics took away the wounded.", "detained", "killed=2"},
           LeftRow{"A shell killed two in Atmeh. SANA said rebel fire on the town hurt five on Friday.", "actor=rebel",
                   "killed=2"}));

// What those in charge say of it.
INSTANTIATE_TEST_SUITE_P(
    Responses, SidesRead,
    Values(PlainRow{"A bomb killed three men in Atmeh on Friday. The interior minister condemned the attack.",
                    "official_response=condemned the attack"},
           PlainRow{"A bomb killed three men in Atmeh on Friday. The governor ordered an investigation.",
                    "official_response=ordered an investigation"},
           PlainRow{"A bomb killed three men in Atmeh on Friday. The police spokesman did not answer calls.",
                    "official_response=none~"}));
INSTANTIATE_TEST_SUITE_P(
    Responses, SidesLeave,
    Values(LeftRow{"A bomb killed three men in Atmeh on Friday. The interior minister condemned the new tax.",
                   "official_response", "killed=3"},
           LeftRow{"A bomb killed three men in Atmeh on Friday. A baker condemned the attack.", "official_response", "killed=3"},
           LeftRow{"A bomb killed three men in Atmeh on Friday. The governor ordered lunch.", "official_response", "killed=3"},
           LeftRow{"A bomb killed three men in Atmeh on Friday. A neighbor did not answer calls.", "official_response",
                   "killed=3"}));

// What those named do for a living.
INSTANTIATE_TEST_SUITE_P(Trades, SidesRead,
                         Values(PlainRow{"Gunmen killed Rosa Quint, 41, a fish trader, in Atmeh on Friday.", "role=fish trader"},
                                PlainRow{
                                    "Gunmen abducted the physician Rosa Quint in Atmeh on Friday. Rosa Quint, 41, was shot dead.",
                                    "role=physician"}));
INSTANTIATE_TEST_SUITE_P(
    Trades, SidesLeave,
    Values(LeftRow{"Gunmen killed Rosa Quint, 41, a woman of few words, in Atmeh on Friday.", "role", "age=41"},
           LeftRow{"Gunmen killed Rosa Quint, 41, the victim of a feud, in Atmeh on Friday.", "role", "age=41"},
           LeftRow{"Gunmen killed Rosa Quint, 41, a mother of two, in Atmeh on Friday.", "role", "age=41"}));

INSTANTIATE_TEST_SUITE_P(
    Beside, SidesLeave,
    Values(LeftRow{
        "A car bomb killed six people in Atmeh on Friday. Fighting raged between rebels and guards, as helicopters came.",
        "actor", "killed=6"}));

// States that act, and headlines that leave out who did it
INSTANTIATE_TEST_SUITE_P(States, SidesRead,
                         Values(PlainRow{"Israel killed two commanders in an air strike in Homs on Monday.", "actor=Israel"},
                                PlainRow{"Israel said it killed two commanders in Homs on Monday.", "actor=Israel"},
                                PlainRow{"Two fighters were killed by Turkey near Homs on Monday.", "actor=Turkey"},
                                PlainRow{"The United States bombed a camp near Homs on Monday, killing nine.",
                                         "actor=The United States"},
                                PlainRow{"Army says kills 7 rebels in Homs raid", "killed=7"},
                                PlainRow{"Army says kills 7 rebels in Homs raid", "actor=army"},
                                PlainRow{"Rockets kill 10 clerks injured dozens in Homs", "killed=10"}));
INSTANTIATE_TEST_SUITE_P(States, SidesLeave,
                         Values(LeftRow{"Israel said two soldiers were killed in Homs on Monday.", "actor", "killed=2"},
                                LeftRow{"Fires in Chad killed nine people in Homs on Monday.", "actor", "killed=9"},
                                LeftRow{"A man from Chad killed nine people in Homs on Monday.", "actor=Chad", "killed=9"},
                                LeftRow{"A man police said killed nine people in Homs was arrested on Monday.", "actor=police",
                                        "place=Homs"},
                                LeftRow{"Rockets kill 10 clerks injured dozens in Homs", "actor=10 clerks", "killed=10"}));

// Whose the forces are that are called alike in several countries
INSTANTIATE_TEST_SUITE_P(
    Alike, SidesRead,
    Values(PlainRow{"Government forces killed nine men in Yangon, Myanmar, on Monday.", "actor=government forces"},
           PlainRow{"Government forces killed nine men in Homs, Syria, on Monday.", "actor=Syrian government forces"},
           PlainRow{"The regime killed nine men in Homs, Syria, on Monday.", "actor=Syrian government"},
           PlainRow{"The regime killed nine men in Tehran, Iran, on Monday.", "actor=regime"},
           PlainRow{"Coalition jets killed nine men in Saada, Yemen, on Monday.", "actor=Saudi-led coalition"},
           PlainRow{"Coalition jets killed nine men in Raqqa, Syria, on Monday.", "actor=US-led coalition"},
           PlainRow{"SNA soldiers killed nine men near Baidoa in Somalia on Monday.", "actor=Somali National Army"},
           PlainRow{"Authorities arrested nine men in Homs on Monday.", "actor=authorities"},
           PlainRow{"The military government bombed a school in Homs on Monday, killing nine.", "actor=military government"},
           PlainRow{"A helicopter belonging to the Syrian army bombed a school in Homs on Monday, killing nine.",
                    "actor=Syrian government forces"}));
INSTANTIATE_TEST_SUITE_P(
    Alike, SidesLeave,
    Values(LeftRow{"Government forces killed nine men in Yangon, Myanmar, on Monday.", "actor=Syrian government forces",
                   "killed=9"},
           LeftRow{"Coalition jets killed nine men in Saada, Yemen, on Monday.", "actor=US-led coalition", "killed=9"},
           LeftRow{"SNA soldiers killed nine men near Baidoa in Somalia on Monday.", "actor=Syrian National Army", "killed=9"},
           LeftRow{"The authorities said nine men were arrested in Homs on Monday.", "actor", "detained=9"},
           LeftRow{"Rebels killed nine men in regime-held Homs in Syria on Monday.", "actor=Syrian government", "killed=9"}));

// Who acts beside an apposition, and none where it is who told of it
INSTANTIATE_TEST_SUITE_P(
    Appositions, SidesRead,
    Values(PlainRow{"Hezbollah, the Lebanese group, killed nine men in Homs on Monday.", "actor=Hezbollah"},
           PlainRow{"According to the army, rebels killed nine men in Homs on Monday.", "actor=rebels"},
           PlainRow{"According to a statement by the army, rebels killed nine men in Homs on Monday.", "actor=rebels"},
           PlainRow{"Nine men were killed in Homs by the Turkish army and the US-led coalition on Monday.",
                    "actor=Turkish forces"},
           PlainRow{"Incendiary bombs killed nine men in Homs on Monday.", "killed=9"},
           PlainRow{"A clerk said bombs had killed nine men in Homs on Monday.", "killed=9"},
           PlainRow{"At least 30 rebels of a group operating in Iraq and Turkey were killed in Homs on Monday.", "place=Homs"},
           PlainRow{"A total of 14 rebels were killed in Homs on Monday.", "target=14 rebels"}));
INSTANTIATE_TEST_SUITE_P(
    Appositions, SidesLeave,
    Values(LeftRow{"According to the army, rebels killed nine men in Homs on Monday.", "actor=army", "killed=9"},
           LeftRow{"According to the army, a shell killed nine men in Homs on Monday.", "actor", "killed=9"},
           LeftRow{"Incendiary bombs killed nine men in Homs on Monday.", "actor", "killed=9"},
           LeftRow{"Rebels executed six families in Homs on Monday and wounded a clerk.", "killed", "wounded=1"},
           LeftRow{"At least 30 rebels of a group operating in Iraq and Turkey were killed in Homs on Monday.", "place=Iraq",
                   "place=Homs"}));

// Those whom the noun before the deed names, and those who came before they killed.
INSTANTIATE_TEST_SUITE_P(
    Bands, SidesRead,
    Values(PlainRow{"A jihadist attack on an army base in Atmeh killed 12 soldiers on Monday.", "actor=jihadists"},
           PlainRow{"Twelve soldiers were killed in a militant ambush in Atmeh on Monday.", "actor=militants"},
           PlainRow{"Rebel shelling killed four people in Atmeh on Monday.", "actor=rebels"},
           PlainRow{"A government air strike on a market in Atmeh killed 40 people on Monday.", "actor=government forces"},
           PlainRow{"A suspected rebel attack on a bus in Atmeh killed nine on Monday.", "actor=rebels!"},
           PlainRow{"Two people died in a gang attack in Atmeh on Monday.", "actor=gangs"},
           PlainRow{"A suspected Israeli attack on a bus in Atmeh killed nine on Monday.", "actor=Israeli forces!"},
           PlainRow{"Jihadists surrounded a mosque in Atmeh on Friday, killing 44 worshippers.", "actor=Jihadists"},
           PlainRow{"Gunmen intercepted a bus near Atmeh on Friday, killing two passengers.", "actor=Gunmen"},
           PlainRow{"Gunmen burst into a house in Atmeh on Monday, killing two nurses.", "actor=Gunmen"}));
INSTANTIATE_TEST_SUITE_P(
    Bands, SidesLeave,
    Values(LeftRow{"A bomb killed nine in Atmeh on Monday in retaliation for a rebel attack.", "actor=rebels", "killed=9"},
           LeftRow{"An attack on a rebel base in Atmeh killed nine on Monday.", "actor=rebels", "killed=9"},
           LeftRow{"An anti-militant operation in Atmeh killed nine on Monday.", "actor=militants", "killed=9"},
           LeftRow{"A military raid on a rebel den in Atmeh killed nine on Monday.", "actor=rebels", "killed=9"},
           LeftRow{"Soldiers said a bomb went off in Atmeh on Monday, killing nine.", "actor", "killed=9"},
           LeftRow{"Gunmen were seen before a bomb went off in Atmeh on Monday, killing nine.", "actor", "killed=9"},
           LeftRow{"Fighters watched when a shell fell on a house in Atmeh on Monday, killing nine.", "actor", "killed=9"}));

// Who is only thought to have done it, who says so, and that nobody does.
INSTANTIATE_TEST_SUITE_P(
    Thought, SidesRead,
    Values(PlainRow{"A bomb killed nine in Atmeh on Monday. The attackers are believed to be members of Boko Haram.",
                    "actor=Boko Haram!"},
           PlainRow{"A bomb killed nine in Atmeh on Monday. The gunmen were suspected to be Boko Haram fighters.",
                    "actor=Boko Haram!"},
           PlainRow{"A bomb killed nine in Atmeh on Monday. Boko Haram is suspected of carrying out the attack.",
                    "actor=Boko Haram!"},
           PlainRow{"A bomb killed nine in Atmeh on Monday. Boko Haram, a jihadist group, said it was responsible.",
                    "actor=Boko Haram"},
           PlainRow{"A bomb killed nine in Atmeh on Monday. Boko Haram claimed responsibility and threatened more attacks.",
                    "actor=Boko Haram"},
           PlainRow{"A bomb killed nine in Atmeh on Monday. There was no immediate claim of responsibility for the attack.",
                    "official_response=none~"}));
INSTANTIATE_TEST_SUITE_P(
    Thought, SidesLeave,
    Values(LeftRow{"A bomb killed nine in Atmeh on Monday. The attackers are believed to be hiding from Boko Haram.", "actor",
                   "killed=9"},
           LeftRow{"A bomb killed nine in Atmeh on Monday. The victims are believed to be members of Boko Haram.", "actor",
                   "killed=9"},
           LeftRow{"A bomb killed nine in Atmeh on Monday. Boko Haram is suspected of carrying drugs over the border.", "actor",
                   "killed=9"},
           LeftRow{"A bomb killed nine in Atmeh on Monday. The mayor said he was responsible.", "actor", "killed=9"},
           LeftRow{"A bomb killed nine in Atmeh on Monday. A claim of responsibility came at once.", "official_response",
                   "killed=9"}));

// A country behind its town, a government that is fought: nobody who acts
INSTANTIATE_TEST_SUITE_P(StatesAlone, SidesRead,
                         Values(PlainRow{"Israel killed two commanders in Atmeh on Monday.", "actor=Israel"},
                                PlainRow{"On Monday Israel killed two commanders in Atmeh.", "actor=Israel"},
                                PlainRow{"Two commanders were killed by Israel in Atmeh on Monday.", "actor=Israel"},
                                PlainRow{"Officials said Russia attacked Kharkiv on Monday, killing two.", "actor=Russia"},
                                PlainRow{"A US attack killed nine in Sanaa on Monday.", "actor=US forces"},
                                PlainRow{"The military government bombed a school in Atmeh on Monday, killing two.",
                                         "actor=military government"}));
INSTANTIATE_TEST_SUITE_P(
    StatesAlone, SidesLeave,
    Values(LeftRow{"A suicide bombing in Quetta, Pakistan, killed nine people on Monday.", "actor", "killed=9"},
           LeftRow{"Police in Nairobi, Kenya, arrested nine men on Monday.", "actor=Kenya", "detained=9"},
           LeftRow{"A man who fled Syria killed two people in Solingen on Monday.", "actor=Syria", "killed=2"},
           LeftRow{"Two people were killed in an anti-government attack in Atmeh on Monday.", "actor", "killed=2"},
           LeftRow{"Rebels fighting the government killed two people in Atmeh on Monday.", "actor=Rebels fighting the government",
                   "killed=2"},
           LeftRow{"A Syrian stabbing in Solingen left three dead on Monday.", "actor", "killed=3"},
           LeftRow{"Four people died in militant clashes in Atmeh on Monday.", "actor", "killed=4"}));

// Each side has a figure of its own in a fight, those of who acts by their own words are its losses, and members of two groups
// are those counted.
INSTANTIATE_TEST_SUITE_P(
    EachSide, SidesRead,
    Values(
        PlainRow{"Four policemen were killed and two militants were shot dead in a clash in Atmeh on Monday.", "killed=2"},
        PlainRow{"Four policemen were killed and two militants were shot dead in a clash in Atmeh on Monday.", "killed=4"},
        PlainRow{
            "The Rapid Support Forces said they had attacked an army post in Atmeh on Monday and that eight of their fighters had died.",
            "force_casualties=8"},
        PlainRow{"Soldiers killed 35 members of Hamas and Hezbollah in Atmeh on Monday.", "killed=35"},
        PlainRow{"Soldiers killed 35 members of the Grey Hand and Filaq al-Noor groups in Atmeh on Monday.", "killed=35"},
        PlainRow{"A bomb killed nine in Atmeh on Monday. Boko Haram was accused of planting it.", "actor=Boko Haram"}));
INSTANTIATE_TEST_SUITE_P(
    EachSide, SidesLeave,
    Values(LeftRow{"Four policemen were killed in Atmeh on Monday, and two of the policemen were brothers.", "killed=2",
                   "killed=4"},
           LeftRow{"Rebels attacked a base in Atmeh on Monday. The army said eight of its soldiers were killed.",
                   "force_casualties", "killed=8"},
           LeftRow{"Gunmen killed two members of Hamas and a clerk in Atmeh on Monday.", "killed=2", "killed=3"},
           LeftRow{
               "A bomb killed nine in Atmeh on Monday, days after forces loyal to President Omar Sell were accused of using gas.",
               "actor", "killed=9"}));

// A deed of which a clause says who carried it out, and fighters who are theirs who speak.
INSTANTIATE_TEST_SUITE_P(
    Theirs, SidesRead,
    Values(
        PlainRow{
            "A bomb killed nine in Atmeh on Monday. The attack, which the Islamic State group said it carried out, was the third.",
            "actor=ISIS"},
        PlainRow{"A bomb killed nine in Atmeh on Monday. Boko Haram said two of its fighters had blown themselves up.",
                 "actor=Boko Haram"},
        PlainRow{"Junta jets bombed a school in Atmeh on Monday, killing nine.", "actor=junta"}));
INSTANTIATE_TEST_SUITE_P(
    Theirs, SidesLeave,
    Values(
        LeftRow{"A bomb killed nine in Atmeh on Monday. The search, which the Islamic State group said it carried out, was long.",
                "actor", "killed=9"},
        LeftRow{"A bomb killed nine in Atmeh on Monday. Boko Haram said two of its fighters had blown themselves up.",
                "actor=two of its fighters", "killed=9"}));

// One who is named behind "and" is no group, and what somebody does to others are not his own losses.
INSTANTIATE_TEST_SUITE_P(OneOfThem, SidesRead,
                         Values(PlainRow{"Militants killed 35 members of the Grey Hand and the Red Hand in Atmeh on Monday.",
                                         "killed=35"},
                                PlainRow{"Hamas attacked a post in Atmeh on Monday. Hamas said eight of its fighters had died.",
                                         "force_casualties=8"}));
INSTANTIATE_TEST_SUITE_P(OneOfThem, SidesLeave,
                         Values(LeftRow{"Militants killed two members of the Red Hand and a Homs journalist in Atmeh on Monday.",
                                        "killed=2", "actor=Militants"},
                                LeftRow{"The army raided Atmeh on Monday. The army said it had killed three of its members.",
                                        "force_casualties=3", "killed=3"}));

// Those of whom a participle tells before what they did; whose craft it was.
INSTANTIATE_TEST_SUITE_P(Doing, SidesRead,
                         Values(PlainRow{"Soldiers searching houses in Atmeh on Monday killed two.", "actor=Soldiers"},
                                PlainRow{"Soldiers hunting for rebels in Atmeh killed two clerks on Monday.", "actor=Soldiers"},
                                PlainRow{"A US drone struck a car in Atmeh on Monday, killing two.", "actor=US forces"}));
INSTANTIATE_TEST_SUITE_P(
    Doing, SidesLeave,
    Values(LeftRow{"A shell aimed at soldiers searching houses in Atmeh on Monday killed two.", "actor=soldiers", "killed=2"},
           LeftRow{"A mine killed soldiers searching houses in Atmeh on Monday.", "actor=soldiers", "place=Atmeh"}));

// Those who belong to a group are of it; kin of an office hold none.
INSTANTIATE_TEST_SUITE_P(OfGroups, SidesRead,
                         Values(PlainRow{"Fighters belonging to Hamas killed nine in Atmeh on Monday.", "actor=Hamas"},
                                PlainRow{"On Monday soldiers searching houses in Atmeh killed two men.", "actor=soldiers"}));
INSTANTIATE_TEST_SUITE_P(OfGroups, SidesLeave,
                         Values(LeftRow{"Gunmen killed two in Atmeh on Monday. The Red Cross took 20 civilians with them.",
                                        "detained=20", "killed=2"},
                                LeftRow{"The son of the president of the council, Omar Sell, was killed in Atmeh on Monday.",
                                        "role=president of the council", "killed=1"},
                                LeftRow{"A bomber detonated a water tanker at a checkpoint in Atmeh on Monday, killing two.",
                                        "target=water tanker", "killed=2"}));

}  // namespace
}  // namespace collate
