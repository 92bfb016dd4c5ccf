// SPDX-License-Identifier: GPL-3.0-or-later
// Who did it and whom it befell, in words that hang on no verb of the deed: armed men who break in, who gave the order, a list of
// names behind a toll, what the nameless were.
#include "tests/core/extract/plain_rows.h"

namespace collate {
namespace {

using testing::Values;

class PersonsRead : public testing::TestWithParam<PlainRow> {};
TEST_P(PersonsRead, Claim) { expectRead(GetParam()); }

class PersonsLeave : public testing::TestWithParam<LeftRow> {};
TEST_P(PersonsLeave, OutOfIt) { expectLeft(GetParam()); }

INSTANTIATE_TEST_SUITE_P(
    Perpetrators, PersonsRead,
    Values(PlainRow{"Armed men broke open the prison in Homs on Monday; three guards died.", "actor=Armed men"},
           PlainRow{"Several hooded men got out of a van in Homs on Monday and fired at a bar, killing nine.",
                    "actor=Several hooded men"},
           PlainRow{"On Sunday some fifty armed men, two to each motorcycle, burst into Homs and killed six villagers.",
                    "actor=some fifty armed men"},
           PlainRow{"The army laid siege to a den in Homs on Monday, killing four clerks.", "actor=army"},
           PlainRow{"Soldiers on Monday confronted shepherds in Homs, killing two.", "actor=Soldiers"},
           PlainRow{"The commandos on Monday intercepted a van in Homs and arrested two men.", "actor=The commandos"}));
INSTANTIATE_TEST_SUITE_P(
    Perpetrators, PersonsLeave,
    Values(LeftRow{"A bomb killed nine in Homs on Monday. Armed men watched as the dead were counted.", "actor", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. Troops hunted for the armed men.", "actor=armed men", "killed=9"},
           LeftRow{"Nine armed men were killed in Homs on Monday.", "actor", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. The army put an end to the offensive by guerrillas.",
                   "actor=guerrillas", "killed=9"},
           LeftRow{"The army came under attack in Homs on Monday, killing two.", "actor=army", "killed=2"},
           LeftRow{"A raid in Homs on Monday killed two. Armed men broke the fast.", "actor", "killed=2"},
           LeftRow{"Soldiers were in Homs on Monday when a shell fell, killing two.", "actor", "killed=2"}));

INSTANTIATE_TEST_SUITE_P(
    Instigators, PersonsRead,
    Values(PlainRow{"A bomb killed nine in Homs on Monday. Ali Darwish gave the order for the attack.", "actor=Ali Darwish"},
           PlainRow{"A bomb killed nine in Homs on Monday. Ali Darwish, 40, organized the bombing.", "actor=Ali Darwish"},
           PlainRow{"A bomb killed nine in Homs on Monday. Police said Ali Darwish masterminded the attack.",
                    "actor=Ali Darwish"}));
INSTANTIATE_TEST_SUITE_P(
    Instigators, PersonsLeave,
    Values(LeftRow{"A bomb killed nine in Homs on Monday. Ali Darwish gave the order to retreat.", "actor", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. Ali Darwish ordered an investigation.", "actor", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. The governor, Ali Darwish, organized the evacuation of the dead.",
                   "actor", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. Ali Darwish planned the party.", "actor", "killed=9"}));

INSTANTIATE_TEST_SUITE_P(
    Suspected, PersonsRead,
    Values(PlainRow{"A bomb killed nine in Homs on Monday. Police are eyeing the Marrow Front's hand.", "actor=Marrow Front!"},
           PlainRow{"A bomb killed nine in Homs on Monday. The hand of the Marrow Front is suspected.", "actor=Marrow Front!"},
           PlainRow{"A bomb killed nine in Homs on Monday. Attributed to the Marrow Front.", "actor=Marrow Front!"},
           PlainRow{"A bomb killed nine in Homs on Monday. Marrow Front (suspected).", "actor=Marrow Front!"},
           PlainRow{"A drone, probably Emirati, struck a house in Homs on Monday.", "actor=Emirati!"},
           PlainRow{"Six soldiers were killed in Homs on Monday. Islamic State claimed.", "actor=ISIS"},
           PlainRow{"Ali Darwish was behind the August 4 missile attack on Homs, in which a farmer was killed.",
                    "actor=Ali Darwish"},
           PlainRow{"Two men were killed in a \"gunfight\" with the army in Homs on Monday.", "actor=army"}));
INSTANTIATE_TEST_SUITE_P(
    Suspected, PersonsLeave,
    Values(LeftRow{"A bomb killed nine in Homs on Monday. No hand of the Marrow Front is suspected.", "actor", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. A doctor held the Marrow Front's hand.", "actor", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. The quote was attributed to the Marrow Front.", "actor", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. Cars, probably Emirati, drove past.", "actor", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. The truce holds, Islamic State claimed that day.",
                   "actor=Islamic State", "killed=9"}));

INSTANTIATE_TEST_SUITE_P(Acronyms, PersonsRead,
                         Values(PlainRow{"CTTC arrested four suspects in Homs on Monday.", "actor=CTTC"},
                                PlainRow{"A raid by the QRTF in Homs on Monday killed two.", "actor=QRTF"},
                                PlainRow{"Fighters of the QNLX killed two policemen in Homs on Monday.", "actor=QNLX"}));
INSTANTIATE_TEST_SUITE_P(Acronyms, PersonsLeave,
                         Values(LeftRow{"A bomb killed two in Homs on Monday. The QRTF arrested by mistake is a fund.",
                                        "actor=QRTF", "killed=2"},
                                LeftRow{"A bomb killed two at the QRTF in Homs on Monday.", "actor", "killed=2"}));

INSTANTIATE_TEST_SUITE_P(
    CalledByName, PersonsRead,
    Values(
        PlainRow{"A bomb killed four in Homs on Monday. They were Peter Lund, 40, his wife Sara and their son Jonas.",
                 "target=Sara"},
        PlainRow{"A bomb killed four in Homs on Monday. They were Peter Lund, 40, his wife Sara and their son Jonas.",
                 "target=Jonas"},
        PlainRow{"A bomb killed four in Homs on Monday. Names we have: Ali Darwish (driver), his son Musa.", "target=Musa"},
        PlainRow{"Police shot two men in Homs on Monday. The complaint names the two as Karam Deva and Oyam Pandu.",
                 "target=Oyam Pandu"},
        PlainRow{"A bomb killed four in Homs on Monday. Seven were clerks: Ali Darwish, 38, and Musa Karam, 15.",
                 "target=Musa Karam"},
        PlainRow{"Soldiers killed three in Homs on Monday. The two others were his niece Sara Holm and a neighbor, Peter Lund.",
                 "target=Peter Lund"},
        PlainRow{"A bomb killed four in Homs on Monday. Two of the dead, Peter Lund and Sara Holm, worked for a bank.",
                 "target=Sara Holm"},
        PlainRow{"The driver, Peter Lund, died in a blast in Homs on Monday. So did Sara Holm, 44, a clerk.", "target=Sara Holm"},
        PlainRow{"A bomb killed four in Homs on Monday. One was Peter Lund, a nurse; another Sara Holm.", "target=Sara Holm"},
        PlainRow{"A bomb killed one in Homs on Monday. Peter Lund, 41, was on his way to work.", "target=Peter Lund"},
        PlainRow{"Police arrested Peter Lund, a reporter, in Homs on Monday.", "target=Peter Lund"}));
INSTANTIATE_TEST_SUITE_P(
    CalledByName, PersonsLeave,
    Values(
        LeftRow{"A bomb killed four in Homs on Monday. One was Peter Lund; another died in the arms of Sara Holm.",
                "target=Sara Holm", "target=Peter Lund"},
        LeftRow{"A bomb killed four in Homs on Monday. They were Peter Lund and a clerk, said Sara Holm.", "target=Sara Holm",
                "target=Peter Lund"},
        LeftRow{"A bomb killed four in Homs on Monday. Peter Lund, 41, told Kashaf that he had heard it.", "target", "killed=4"},
        LeftRow{"A bomb killed four in Homs on Monday. The council names its streets as Peter Lund did.", "target", "killed=4"},
        LeftRow{"A bomb killed four in Homs on Monday. Peter Lund, 41, was charged with murder.", "target=Peter Lund",
                "killed=4"}));

INSTANTIATE_TEST_SUITE_P(
    Occupations, PersonsRead,
    Values(PlainRow{"A strike killed a telephone engineer and his wife in Homs on Monday.", "role=telephone engineer"},
           PlainRow{"Nine people, including a police officer, died in a raid in Homs on Monday.", "role=police officer"},
           PlainRow{"Four men were killed in Homs on Monday, among them a 62-year-old catechist.", "role=catechist"},
           PlainRow{"Police killed Peter Lund in Homs on Monday. Neighbours knew him as a dealer in used tyres.",
                    "role=dealer in used tyres"},
           PlainRow{"Gunmen killed Peter Lund (51), head of the local council, in Homs on Monday.",
                    "role=head of the local council"},
           PlainRow{"Soldiers killed two men in Homs on Monday. The two were ordinary farmers, villagers said.",
                    "role=ordinary farmers"},
           PlainRow{"Police arrested a man accused of moving money in Homs on Monday.", "role=accused of moving money"},
           PlainRow{"A bomb killed Constable Peter Lund in Homs on Monday.", "role=Constable"},
           PlainRow{"A bomb killed Constable Peter Lund in Homs on Monday.", "target=Peter Lund"},
           PlainRow{"Their driver, Peter Lund, was abducted in Homs on Monday.", "role=driver"}));
INSTANTIATE_TEST_SUITE_P(
    Occupations, PersonsLeave,
    Values(LeftRow{"Nine people died in a raid in Homs on Monday, a police officer said.", "role", "killed=9"},
           LeftRow{"Nine died in Homs on Monday. Aid groups, including a doctor's union, condemned it.", "role", "killed=9"},
           LeftRow{"Nine died in Homs on Monday. The two were seen on the road.", "role", "killed=9"},
           LeftRow{"Nine died in a raid in Homs on Monday. A minister is accused of moving money.", "role", "killed=9"},
           LeftRow{"Nine people, including a woman, died in a raid in Homs on Monday.", "role", "killed=9"}));

INSTANTIATE_TEST_SUITE_P(
    Fates, PersonsRead,
    Values(PlainRow{"Gunmen abducted 31 travelers in Homs on Monday. Twelve were let go after a ransom.", "freed=12"},
           PlainRow{"Gunmen abducted 31 travelers in Homs on Monday. Three came home on Tuesday.", "freed=3"},
           PlainRow{"A priest was kidnapped in Homs on Monday. He regained his freedom on Tuesday.", "freed=1"},
           PlainRow{"Gunmen kidnapped two men in Homs on Monday and let one go.", "freed=1"},
           PlainRow{"Gunmen abducted eleven clerks in Homs on Monday and later set them free.", "freed=11"},
           PlainRow{"Sixteen were arrested in Homs on Monday. Of those, five were released by a judge.", "freed=5"},
           PlainRow{"Gunmen raided a jail in Homs on Monday. Between 60 and 80 prisoners got away.", "freed=60 to 80"},
           PlainRow{"A strike killed two in Homs on Monday, and four people were taken away.", "detained=4"},
           PlainRow{"An ambush in Homs on Monday: seven soldiers killed, one captured.", "detained=1"},
           PlainRow{"Three farmers were killed in Homs on Monday; a fourth was led away.", "detained=1"},
           PlainRow{"A bomb killed nine in Homs on Monday. Police now hold three people over the bomb.", "detained=3"},
           PlainRow{"A bomb killed nine in Homs on Monday. No arrests have been made so far.", "detained=0~"},
           PlainRow{"A bomb killed nine in Homs on Monday. Nobody has been arrested.", "detained=0~"},
           PlainRow{"A raid killed two in Homs on Monday. The soldiers have taken with them four men.", "detained=4"}));
INSTANTIATE_TEST_SUITE_P(
    Fates, PersonsLeave,
    Values(LeftRow{"Nine people were arrested in Homs on Monday. Two rifles were recovered.", "freed", "detained=9"},
           LeftRow{"Nine people were arrested in Homs on Monday. Two were released from hospital.", "freed", "detained=9"},
           LeftRow{"Nine people were arrested in Homs on Monday. The footage was released.", "freed", "detained=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. Two cats came home.", "freed", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. The wounded were taken to a hospital.", "detained", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. Talks were held.", "detained", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. The council holds three seats.", "detained", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. The town was not taken alive.", "detained", "killed=9"}));

INSTANTIATE_TEST_SUITE_P(
    Ages, PersonsRead,
    Values(PlainRow{"Shells killed a seven-year-old girl in Homs on Monday.", "age=7"},
           PlainRow{"A bomb killed Peter Lund in Homs on Monday. He was forty-six.", "age=46"},
           PlainRow{"A fire wounded nine in Homs on Monday. A woman of 74 is in intensive care.", "age=74"},
           PlainRow{"Peter Lund (age 31 years) was killed in Homs on Monday.", "age=31"},
           PlainRow{"Three men were abducted in Homs on Monday. One, aged 19, was found shot dead.", "age=19"},
           PlainRow{"A bomb killed two brothers (27, 24) in Homs on Monday.", "age=24"},
           PlainRow{"A bomb killed Peter Lund in Homs on Monday. Lund was 53 years old and an engineer.", "age=53"},
           PlainRow{"The headmaster, 49, father of three, was shot dead in Homs on Monday.", "age=49"}));
INSTANTIATE_TEST_SUITE_P(
    Ages, PersonsLeave,
    Values(LeftRow{"A bomb killed nine in Homs on Monday. The seven-year-old war goes on.", "age", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. One was too many.", "age", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. The house, 31 years old, fell.", "age", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. Peter Lund, a 40-year-old nurse, told Kashaf of it.", "age",
                   "killed=9"}));

INSTANTIATE_TEST_SUITE_P(Replies, PersonsRead,
                         Values(PlainRow{"A raid killed two in Homs on Monday. The governorate denies a ransom was paid.",
                                         "official_response=denies a ransom was paid"},
                                PlainRow{"A raid killed two in Homs on Monday. An army spokesman dismissed such accounts.",
                                         "official_response=dismissed such accounts"},
                                PlainRow{"A raid killed two in Homs on Monday. The army has so far not commented.",
                                         "official_response=none~"},
                                PlainRow{"A raid killed two in Homs on Monday. The governor decreed three days of mourning.",
                                         "official_response=decreed three days of mourning"},
                                PlainRow{"A raid killed two in Homs on Monday. The army conveys its condolences to the families.",
                                         "official_response=conveys its condolences to the families"},
                                PlainRow{"A raid killed two in Homs on Monday. The army says that it has no knowledge of it.",
                                         "official_response=says that it has no knowledge of it"},
                                PlainRow{"A raid killed two in Homs on Monday. A reward was posted; police say that is a lie.",
                                         "official_response=that is a lie"},
                                PlainRow{"A bomb killed two in Homs on Monday. The culprits are being pursued.",
                                         "official_response=The culprits are being pursued"}));
INSTANTIATE_TEST_SUITE_P(
    Replies, PersonsLeave,
    Values(LeftRow{"A raid killed two in Homs on Monday. The army denied entry to reporters.", "official_response", "killed=2"},
           LeftRow{"A raid killed two in Homs on Monday. The minister dismissed two clerks.", "official_response", "killed=2"},
           LeftRow{"A raid killed two in Homs on Monday. A clerk denies a ransom was paid.", "official_response", "killed=2"},
           LeftRow{"A raid killed two in Homs on Monday. A resident says that he has no knowledge of it.", "official_response",
                   "killed=2"},
           LeftRow{"A raid killed two in Homs on Monday. The governor ordered a coffee.", "official_response", "killed=2"},
           LeftRow{"A raid killed two in Homs on Monday. Police say nine were wounded.", "official_response", "killed=2"}));

INSTANTIATE_TEST_SUITE_P(Tolls, PersonsRead,
                         Values(PlainRow{"The council raised the death toll from Monday's strikes on Homs to 31.", "killed=31"},
                                PlainRow{"A bomb went off in Homs on Monday. The police put the toll of the blast at three.",
                                         "killed=3"},
                                PlainRow{"8 Killed 25 Injured in Homs Blast on Monday\n\nIt was loud.", "killed=8"},
                                PlainRow{"8 Killed 25 Injured in Homs Blast on Monday\n\nIt was loud.", "wounded=25"}));
INSTANTIATE_TEST_SUITE_P(
    Tolls, PersonsLeave,
    Values(LeftRow{"A bomb killed nine in Homs on Monday. The office raised the price of the toll road to 31.", "killed=31",
                   "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. At least 90 people have been killed since the offensive began.",
                   "killed=at least 90", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. The war took its toll at 9 schools.", "killed=at least 9",
                   "killed=9"}));

INSTANTIATE_TEST_SUITE_P(
    Craft, PersonsRead,
    Values(PlainRow{"US-led strikes killed nine in Homs on Monday.", "actor=US-led coalition"},
           PlainRow{"The town came under the attack of the army in Homs on Monday; nine died.", "actor=army"},
           PlainRow{"Rebels fired at dawn on Monday several shells on Homs, killing nine.", "event_type=shelling"},
           PlainRow{"A drone was seen over Homs on Monday; a bomb from the drone killed nine.", "means=drone"}));
INSTANTIATE_TEST_SUITE_P(
    Craft, PersonsLeave,
    Values(LeftRow{"Shells killed nine in Homs on Monday. There had been drones in the sky.", "means=drone", "killed=9"},
           LeftRow{"Shells killed nine in Homs on Monday. A drone was flying over the town.", "means=drone", "killed=9"},
           LeftRow{"Jets set out to bomb the hills; shells killed nine in Homs on Monday.", "means=bomb", "killed=9"},
           LeftRow{"A sniper killed nine in Homs on Monday. The sides agreed to halt bombing.", "event_type=bombing", "killed=9"},
           LeftRow{"The town came under the attack of the army in Homs on Monday; nine died.", "target=army", "killed=9"}));

INSTANTIATE_TEST_SUITE_P(
    Hurt, PersonsRead,
    Values(PlainRow{"A bomb went off in Homs on Monday. A paramedic received a shrapnel wound. It was loud.", "wounded=1"},
           PlainRow{"Gunmen abducted six clerks in Homs on Monday. Eight people are still in hospital.", "wounded=8"},
           PlainRow{"Gunmen attacked a bus in Homs on Monday and took six hostages.", "detained=6"}));
INSTANTIATE_TEST_SUITE_P(
    Hurt, PersonsLeave,
    Values(LeftRow{"A bomb wounded six in Homs on Monday. Two people remain in hospital.", "wounded=2", "wounded=6"},
           LeftRow{"A bomb killed nine in Homs on Monday. The team lost a leg of the cup.", "wounded", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. The minister is in hospital circles well known.", "wounded",
                   "killed=9"}));

INSTANTIATE_TEST_SUITE_P(
    OtherNames, PersonsRead,
    Values(PlainRow{"A raid killed Peter Lund, 41, known as \"al-Wahsh\", in Homs on Monday.", "alias=al-Wahsh"},
           PlainRow{"A raid killed Peter Lund, codenamed Tiger, in Homs on Monday.", "alias=Tiger"},
           PlainRow{"A raid killed Peter Lund (\"Abou Yahya\") in Homs on Monday.", "alias=Abou Yahya"},
           PlainRow{"Soldiers shot dead Peter Lund, whom they call \"Baghdad\", in Homs on Monday.", "alias=Baghdad"},
           PlainRow{"One terrorist, known as Abu Suhaib, was killed in Homs on Monday.", "alias=Abu Suhaib"}));
INSTANTIATE_TEST_SUITE_P(
    OtherNames, PersonsLeave,
    Values(LeftRow{"A raid killed nine in Homs on Monday, said Peter Lund, known as \"Tiger\".", "alias", "killed=9"},
           LeftRow{"A raid killed Peter Lund, whom neighbors called at noon, in Homs on Monday.", "alias", "killed=1"},
           LeftRow{"A raid killed Peter Lund (\"no one else was hurt\") in Homs on Monday.", "alias", "killed=1"}));

INSTANTIATE_TEST_SUITE_P(
    Nations, PersonsRead,
    Values(PlainRow{"A raid killed Peter Lund, a Yemeni, in Homs on Monday.", "nationality=Yemeni"},
           PlainRow{"Three labourers, two of them Ethiopian nationals, were killed in Homs on Monday.", "nationality=Ethiopian"},
           PlainRow{"One of the kidnappers, a Libyan aged 27, was arrested in Homs on Monday.", "nationality=Libyan"}));
INSTANTIATE_TEST_SUITE_P(
    Nations, PersonsLeave,
    Values(LeftRow{"A raid killed nine in Homs on Monday, an official, a Yemeni, said.", "nationality", "killed=9"},
           LeftRow{"A raid killed nine in Homs, a Syrian city, on Monday.", "nationality", "killed=9"},
           LeftRow{"A raid killed nine in Homs on Monday. Tea, a Yemeni in origin, was drunk.", "nationality", "killed=9"}));

INSTANTIATE_TEST_SUITE_P(
    Losses, PersonsRead,
    Values(PlainRow{"Troops killed six rebels in Homs on Monday for the loss of one soldier.", "force_casualties=1"},
           PlainRow{"The group said it killed nine soldiers in Homs on Monday and lost one fighter.", "force_casualties=1"},
           PlainRow{"The group said it killed nine soldiers in Homs on Monday, losing none of its own.", "force_casualties=0~"},
           PlainRow{"Troops killed four in Homs on Monday. No US personnel were injured.", "force_casualties=0~"},
           PlainRow{"Troops killed four in Homs on Monday. There was no loss on our side.", "force_casualties=0~"}));
INSTANTIATE_TEST_SUITE_P(
    Losses, PersonsLeave,
    Values(
        LeftRow{"A bomb killed four in Homs on Monday. The club lost one officer to retirement.", "force_casualties", "killed=4"},
        LeftRow{"A bomb killed four in Homs on Monday. The loss of one bridge hurts.", "force_casualties", "killed=4"},
        LeftRow{"A bomb killed four in Homs on Monday. No US personnel were seen.", "force_casualties", "killed=4"},
        LeftRow{"A bomb killed four in Homs on Monday. The army could have lost one soldier.", "force_casualties", "killed=4"}));

INSTANTIATE_TEST_SUITE_P(
    Offices, PersonsRead,
    Values(PlainRow{"A bomb killed Ali Darwish, head of the council, and two guards in Homs on Monday.", "killed=3"},
           PlainRow{"A bomb killed Ali Darwish, owner of a shop, and two others in Homs on Monday.", "killed=3"},
           PlainRow{"A bomb killed Ali Darwish, director of a school, his wife and two guards in Homs on Monday.", "killed=4"},
           PlainRow{"A motorcycle was attacked in Homs on Monday. 2 killed: Ali Darwish and a boy.", "killed=2"},
           PlainRow{"A mine exploded under a bus in Homs on Monday; three killed.", "killed=3"},
           PlainRow{"Soldiers captured two men suspected of theft in Homs on Monday.", "target=two men"},
           PlainRow{"Police said on Monday that they had arrested four smugglers in Homs.", "actor=police"},
           PlainRow{"A raid in Homs on Monday killed a Marrow Front group financier and his guard.", "role=financier"},
           PlainRow{"A bomb exploded in Homs on Monday. 22 people are now dead.", "killed=22"},
           PlainRow{"A bomb exploded in Homs on Monday. Nine are known to be dead.", "killed=9"},
           PlainRow{"A bomb exploded in Homs on Monday. Five men are in custody.", "detained=5"},
           PlainRow{"A soldier was shot dead on Monday during the search of Homs and two others were injured.", "wounded=2"},
           PlainRow{"A bomb killed six in Homs on Monday. Two victims were named as Ali Darwish and Musa Karam.",
                    "target=Musa Karam"}));
INSTANTIATE_TEST_SUITE_P(
    Offices, PersonsLeave,
    Values(LeftRow{"A bomb killed Ali Darwish, 40, in Homs on Monday, owner of a shop said.", "killed=2", "killed=1"},
           LeftRow{"A bomb went off in Homs on Monday. There were no details of casualties.", "killed=0~", "means=bomb"},
           LeftRow{"A bomb killed three in Homs on Monday. Road accidents, 9 killed.", "killed=9", "killed=3"},
           LeftRow{"A bomb killed three in Homs on Monday. The losses since January: 300 killed.", "killed=300", "killed=3"},
           LeftRow{"A bomb killed three in Homs on Monday. Police hold two people in a separate fraud case.", "detained",
                   "killed=3"},
           LeftRow{"A bomb killed three in Homs on Monday. The minister announced a curfew for teenagers in parks.",
                   "official_response", "killed=3"},
           LeftRow{"A bomb killed three in Homs on Monday. The killing was condemned by armed men.", "actor", "killed=3"},
           LeftRow{"A bomb killed nine in Homs on Monday. Two children were in custody of their aunt.", "detained", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. The talks are now dead.", "killed=1", "killed=9"},
           LeftRow{"A bomb went off in Homs on Monday. Nine were in the ward and six were in critical condition.", "wounded=7",
                   "wounded=6"},
           LeftRow{"Soldiers captured two men suspected of theft in Homs on Monday.", "target=theft", "detained=2"}));

INSTANTIATE_TEST_SUITE_P(
    WhoseStrikes, PersonsRead,
    Values(PlainRow{"Six people were killed in Russian overnight raids on Homs on Monday.", "actor=Russian forces"},
           PlainRow{"Six people were killed by Russian and Syrian air strikes on Homs on Monday.", "actor=Russian forces"},
           PlainRow{"Six people were killed in US-led air strikes on Homs on Monday.", "actor=US-led coalition"},
           PlainRow{"The rebels' bombardment of Homs on Monday killed six.", "actor=rebels"},
           PlainRow{"Jets thought to belong to the Syrian government bombed a market in Homs on Monday.",
                    "actor=Syrian government!"},
           PlainRow{"A bomb killed six people in Homs on Monday a war monitor and medics said.", "killed=6"}));
INSTANTIATE_TEST_SUITE_P(
    WhoseStrikes, PersonsLeave,
    Values(LeftRow{"A bomb killed six in Homs on Monday after protests against US-led air strikes.", "actor", "killed=6"},
           LeftRow{"A bomb killed nine in Homs on Monday. Police arrested four suspects.", "actor=police", "detained=4"},
           LeftRow{"A bomb killed nine in Homs on Monday. The army said it had detained two men.", "actor=army", "detained=2"},
           LeftRow{"The rebels' hospital in Homs was hit by shells on Monday, killing six.", "actor", "killed=6"},
           LeftRow{"A bomb killed six in Homs on Monday. The doctors' strike goes on.", "actor", "killed=6"}));

// Captives who are freed are told of by name; a wife who is named is one; titles are no names.
INSTANTIATE_TEST_SUITE_P(
    FreedAndKin, PersonsRead,
    Values(PlainRow{"Rosa Quint was freed in Atmeh on Monday after a week in captivity.", "target=Rosa Quint"},
           PlainRow{"Pastor Omar Sell and his wife, Rosa, were killed in Atmeh on Monday.", "killed=2"},
           PlainRow{"Rev. Fr. Omar Sell was abducted in Atmeh on Monday.", "target=Omar Sell"},
           PlainRow{"Alhaji Omar Sell was shot dead in Atmeh on Monday.", "target=Omar Sell"},
           PlainRow{"The bodies of two clerks abducted last week were found in Atmeh on Monday.", "killed=2"}));
INSTANTIATE_TEST_SUITE_P(
    FreedAndKin, PersonsLeave,
    Values(LeftRow{"A bomb killed two in Atmeh on Monday. Omar Sell, a suspect, was released on bail.", "target=Omar Sell",
                   "killed=2"},
           LeftRow{"Omar Sell and his wife, Rosa Quint and a clerk were killed in Atmeh on Monday.", "killed=2", "killed=3"},
           LeftRow{"Two bodies were found in Atmeh on Monday. A clerk was wounded.", "killed", "wounded=1"}));

// Others than the one who is named, of whom something else is told.
INSTANTIATE_TEST_SUITE_P(NamedAlone, PersonsRead,
                         Values(PlainRow{"Gunmen killed a chief, named as Musa Karim, and two guards in Atmeh on Monday.",
                                         "killed=3"}));
INSTANTIATE_TEST_SUITE_P(NamedAlone, PersonsLeave,
                         Values(LeftRow{
                             "Police killed a suspect, identified as Musa Karim, and two others are wanted in Atmeh on Monday.",
                             "killed=3", "killed=1"}));

// What somebody was: the head of what is named behind, a trade before an age, the second of a gang.
INSTANTIATE_TEST_SUITE_P(OfTheDead, PersonsRead,
                         Values(PlainRow{"The commander of the checkpoint, Karim Sadu, was killed in Atmeh on Monday.",
                                         "role=commander of the checkpoint"},
                                PlainRow{"A retired teacher aged 65 was killed in Atmeh on Monday.", "role=retired teacher"},
                                PlainRow{"The gang's number two was killed in Atmeh on Monday.", "killed=1"}));
INSTANTIATE_TEST_SUITE_P(OfTheDead, PersonsLeave,
                         Values(LeftRow{"The brother of the mayor, Karim Sadu, was killed in Atmeh on Monday.",
                                        "role=brother of the mayor", "killed=1"},
                                LeftRow{"The number two people gave was wrong: nine were killed in Atmeh on Monday.", "killed=2",
                                        "killed=9"}));

}  // namespace
}  // namespace collate
