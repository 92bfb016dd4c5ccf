// SPDX-License-Identifier: GPL-3.0-or-later
// What was done to whom, with what, where, and what was answered: of plain reports. Rows of one rule stand together: those that
// must be read, then those that must not.
#include "tests/core/extract/plain_rows.h"

namespace collate {
namespace {

using testing::Values;

class DeedsRead : public testing::TestWithParam<PlainRow> {};
TEST_P(DeedsRead, Test) { expectRead(GetParam()); }
class DeedsLeave : public testing::TestWithParam<LeftRow> {};
TEST_P(DeedsLeave, Test) { expectLeft(GetParam()); }

// A verb whose other words stand behind whom it befell
INSTANTIATE_TEST_SUITE_P(
    Split, DeedsRead,
    Values(PlainRow{"Bandits took two clerks hostage in Homs on Monday.", "detained=2"},
           PlainRow{"Bandits took two clerks hostage in Homs on Monday.", "event_type=abduction"},
           PlainRow{"Gunmen hacked three men to death in Homs on Monday.", "killed=3"},
           PlainRow{"Gunmen held three clerks hostage in a bank in Homs on Monday.", "detained=3"},
           PlainRow{"Police took three men into custody in Homs on Monday after a bomb killed a clerk.", "detained=3"},
           PlainRow{"A bomb claimed three lives in Homs on Monday.", "killed=3"},
           PlainRow{"Three men were left dead in Homs on Monday after a bomb went off.", "killed=3"},
           PlainRow{"A bomb exploded in Homs on Monday. Killed: 3. Injured: 2 rangers, 1 clerk.", "wounded=3"},
           PlainRow{"A bomb exploded in Homs on Monday. Killed: 3. Injured: 2 rangers, 1 clerk.", "killed=3"},
           PlainRow{"Boko Haram said its fighters had carried out the attack in Homs on Monday.", "actor=Boko Haram"},
           PlainRow{"A bomb killed two people in Homs on Monday. Claimed by Boko Haram, but also by ISWAP.", "actor=Boko Haram"},
           PlainRow{"Two men were killed overnight in an air strike on Homs, police said.", "date=2025-08-20"},
           PlainRow{"Rebels killed two men in the sector of Alto, district of Qurqush, province of Homs, on Monday.",
                    "place=Qurqush"},
           PlainRow{"The attack in Homs on Monday has cost the lives of six officers.", "killed=6"},
           PlainRow{"Nine people were arrested in Homs on Monday; six of them were released on Tuesday.", "freed=6"},
           PlainRow{"In an operation in Homs on Monday, three men linked to the ambush were arrested.",
                    "event_type=arrest operation"},
           PlainRow{"A woman who was passing by was killed in Homs on Monday.", "killed=1"},
           PlainRow{"A man who was giving directions also died in an attack in Homs on Monday.", "killed=1"},
           PlainRow{"Two men were hanged in Homs on Monday by rebels.", "killed=2"},
           PlainRow{"A bomb killed 18 soldiers and allied fighters in Homs on Monday.", "killed=18"},
           PlainRow{"A bomb killed 18 soldiers and several clerks in Homs on Monday.", "killed=at least 20"},
           PlainRow{"According to the General Staff, at least 20 men were killed in Homs on Monday.", "killed=at least 20"},
           PlainRow{"According to the General Staff of the Armed Forces, six men were killed in Homs on Monday.", "killed=6"},
           PlainRow{"A bomb killed 18 soldiers and a clerk in Homs on Monday.", "killed=19"}));
INSTANTIATE_TEST_SUITE_P(
    Split, DeedsLeave,
    Values(
        LeftRow{"Gunmen took two cars to a garage in Homs on Monday and killed a clerk.", "detained", "killed=1"},
        LeftRow{"A bomb killed a clerk in Homs on Monday. The town took part in a march to death row.", "killed=2", "killed=1"},
        LeftRow{"A bomb killed a clerk in Homs on Monday. Crews took six men to a hospital.", "detained", "killed=1"},
        LeftRow{"A bomb killed a clerk in Homs on Monday. Two flags hanged from the roof.", "killed=2", "killed=1"},
        LeftRow{"A bomb killed a clerk in Homs on Monday. The mayor held a vigil for hostage families.", "detained", "killed=1"},
        LeftRow{"A bomb killed a clerk in Homs on Monday. Guards took the prisoner to court.", "detained", "killed=1"},
        LeftRow{"A bomb killed a clerk in Homs on Monday. The town was held hostage by lobbyists.", "detained", "killed=1"},
        LeftRow{"A bomb killed a clerk in Homs on Monday. A weaver hanged himself.", "event_type=execution", "killed=1"},
        LeftRow{"A bomb killed a clerk in Homs on Monday. A man charged with murdering two nuns was in court.", "killed=2",
                "killed=1"}));

// Arms that the word for the deed names; of illness nobody is killed
INSTANTIATE_TEST_SUITE_P(Arms, DeedsRead,
                         Values(PlainRow{"A car bomb attack killed six people in Homs on Monday.", "means=car bomb"},
                                PlainRow{"A car bombing killed six people in Homs on Monday.", "means=car bomb"},
                                PlainRow{"A rocket attack killed six people in Homs on Monday.", "means=rocket"},
                                PlainRow{"A mine under a bus near Homs killed six people on Monday.", "means=mine"},
                                PlainRow{"A grenade attack killed six people in Homs on Monday.", "means=grenade"}));
INSTANTIATE_TEST_SUITE_P(
    Arms, DeedsLeave,
    Values(LeftRow{"Rebels attacked posts on the axes of Qurqush on Monday, killing four soldiers.", "means", "killed=4"},
           LeftRow{"An artillery strike killed four soldiers in Homs on Monday.", "means=artillery", "killed=4"},
           LeftRow{"A bomb killed two people in Homs on Monday. Nine others died of cholera.", "killed=9", "killed=2"},
           LeftRow{"A bomb killed two people in Homs on Monday. Nine died of an unknown disease.", "killed=9", "killed=2"}));
INSTANTIATE_TEST_SUITE_P(NoIllness, DeedsRead,
                         Values(PlainRow{"A man died of gunshot wounds at age 25 in Homs on Monday after gunmen shot him.",
                                         "killed=1"},
                                PlainRow{"Three prisoners died of hunger and torture in a prison in Homs on Monday.", "killed=3"},
                                PlainRow{"Villagers with axes of their own killed nine men in Homs on Monday.", "means=axe"},
                                PlainRow{"A bomb claimed the lives of nine people in Homs on Monday.", "killed=9"},
                                PlainRow{"In Homs, the minister was killed by a bomb on Monday.", "place=Homs"},
                                PlainRow{"Related violence in Homs killed nine people on Monday.", "killed=9"}));

// Who is freed was taken by others before; days of one battle, and weeks
INSTANTIATE_TEST_SUITE_P(
    Told, DeedsRead,
    Values(PlainRow{"Troops saved nine clerks abducted by a gang in Homs on Monday.", "freed=9"},
           PlainRow{"Air strikes killed 35 people in Homs over the past three days.", "killed=35"},
           PlainRow{"A strike killed six people in Homs on Monday and left seven injured Marrow News reported.", "wounded=7"},
           PlainRow{"A gas attack hit Homs on Monday. Twenty people were treated for suffocation.", "wounded=20"},
           PlainRow{"A bomb killed a clerk in Homs on Monday. Six other people are receiving medical care.", "wounded=6"},
           PlainRow{"A bomb killed a clerk in Homs on Monday. Two people remain in hospital.", "wounded=2"},
           PlainRow{"In Homs 28 members of the band were killed in a blast on Monday.", "killed=28"},
           PlainRow{"Rebels attacked a base in Homs on Monday. Nine rebels and two soldiers were killed.", "killed=2"},
           PlainRow{"Rebels attacked a base in Homs on Monday. Nine rebels and two soldiers were killed.",
                    "force_casualties=9"}));
INSTANTIATE_TEST_SUITE_P(
    Told, DeedsLeave,
    Values(
        LeftRow{"Troops saved nine clerks abducted by a gang in Homs on Monday.", "detained", "freed=9"},
        LeftRow{"A bomb killed two people in Homs on Monday. Doctors saved nine men.", "freed", "killed=2"},
        LeftRow{"Gunmen abducted nine pupils in Homs on Monday. Police released three suspects on bail.", "freed", "detained=9"},
        LeftRow{"A bomb killed two in Homs on Monday. Some 40 have been killed there over the past two days.", "killed=40",
                "killed=2"},
        LeftRow{"A bomb killed a clerk in Homs on Monday. The two men were treated as heroes.", "wounded", "killed=1"},
        LeftRow{"A bomb wounded six in Homs on Monday. Two people remain in hospital.", "wounded=2", "wounded=6"},
        LeftRow{"A bomb hit a bus in Homs on Monday. Nine clerks and two soldiers were killed.", "force_casualties", "killed=11"},
        LeftRow{"A bomb killed two in Homs on Monday. Strikes killed 35 there over the past three weeks.", "killed=35",
                "killed=2"},
        LeftRow{"The army captured Qurqush Region from rebels on Monday, killing three of them.", "detained", "killed=3"},
        LeftRow{"A bomb killed two people in Homs on Monday. ... 19 Related Blast in Orlen Kills Nine People", "killed=9",
                "killed=2"}));

// What was struck, by where people were
INSTANTIATE_TEST_SUITE_P(
    Site, DeedsRead,
    Values(PlainRow{"A bomb went off in a crowded market in Homs on Monday, killing nine people.", "target=crowded market"},
           PlainRow{"A bomb exploded in a passenger bus near Homs on Monday, killing two people.", "target=passenger bus"},
           PlainRow{"Gunmen killed nine people in a bar in Homs on Monday.", "target=bar"},
           PlainRow{"Gunmen opened fire on a wedding in Homs on Monday, killing nine people.", "target=wedding"},
           PlainRow{"The Kenyan military said on Monday it had killed one militant in an air strike near Garissa.",
                    "actor=Kenya Defence Forces"}));
INSTANTIATE_TEST_SUITE_P(
    Site, DeedsLeave,
    Values(LeftRow{"A clerk who was shot on Monday died in a hospital in Homs.", "target=hospital", "killed=1"},
           LeftRow{"A bomb killed two people in Homs on Monday as he spoke in a school.", "target=school", "killed=2"},
           LeftRow{"Six clerks were killed by rebels hiding in a mosque in Homs on Monday.", "target=mosque", "killed=6"},
           LeftRow{"A man was killed in a house by police in Homs on Monday.", "target=house", "killed=1"},
           LeftRow{"A bomb killed two in Homs on Monday. The army was responsible for the bomb disposal.", "actor", "killed=2"},
           LeftRow{"A bomb killed two in Homs on Monday. Police asked who was responsible for the attack.", "actor", "killed=2"},
           LeftRow{"A bomb killed two people in a lane near the Marrow Market Street in Homs on Monday.", "target=lane",
                   "killed=2"},
           LeftRow{"The Marrow Watch which monitors Syria said a bomb killed two people on Monday.", "place=Syria", "killed=2"},
           LeftRow{"A bomb killed two people in Homs on Monday. Three were wounded and flown to the regional capital, Palmyra.",
                   "place=Palmyra", "killed=2"},
           LeftRow{"A bomb killed two people in Homs on Monday. Injured: see page 3.", "wounded", "killed=2"},
           LeftRow{"A bomb killed two people in Homs on Monday. Claimed by the mayor, the car was towed.", "actor", "killed=2"},
           LeftRow{"A bomb killed two singers, an overnight success, in Homs on Monday.", "date=2025-08-20", "killed=2"},
           LeftRow{"A bomb killed two people overnight on Friday in Homs.", "date=2025-08-20", "killed=2"},
           LeftRow{"A bomb killed two people in Homs on Monday. Delays have cost the lives of many firms.", "killed=at least 2",
                   "killed=2"},
           LeftRow{"Three men were wounded in the ambush near Homs on Monday, and three of them were released from hospital.",
                   "freed", "wounded=3"},
           LeftRow{"A clerk who was telling of a raid said two men were killed in Homs on Monday.", "killed=1", "killed=2"},
           LeftRow{"A guard who was chasing three men killed two of them in Homs on Monday.", "killed=1", "killed=2"},
           LeftRow{"Soldiers came under attack from rebels in Homs on Monday and two were killed.", "actor=Soldiers", "killed=2"},
           LeftRow{"The army came under attack in Homs on Monday, killing two.", "actor", "target=army"},
           LeftRow{"A mine under construction near Homs collapsed on Monday and killed two people.", "means", "killed=2"},
           LeftRow{"General Stafford, according to the mayor, was killed by a bomb in Homs on Monday.", "killed=2", "killed=1"},
           LeftRow{"Two people were killed on their way to Homs when a bomb hit a bus near Palmyra on Monday.", "place=Homs",
                   "place=Palmyra"}));

// What those in charge answered
INSTANTIATE_TEST_SUITE_P(
    Answers, DeedsRead,
    Values(PlainRow{"Nine clerks were killed in Kaduna on Monday. Authorities deployed more troops to the area.",
                    "official_response=deployed more troops to the area"},
           PlainRow{"Nine clerks were killed in Kaduna on Monday. The army said it was not aware of the attack.",
                    "official_response=said it was not aware of the attack"},
           PlainRow{"Nine clerks were killed in Kaduna on Monday. The governor announced three days of mourning.",
                    "official_response=announced three days of mourning"},
           PlainRow{"Nine clerks were killed in Kaduna on Monday. The governor appealed for calm.",
                    "official_response=appealed for calm"}));
INSTANTIATE_TEST_SUITE_P(Answers, DeedsLeave,
                         Values(LeftRow{"Nine clerks were killed in Kaduna on Monday. The governor sent a team to the cup.",
                                        "official_response", "killed=9"},
                                LeftRow{"Nine clerks were killed in Kaduna on Monday. The governor announced a new road.",
                                        "official_response", "killed=9"},
                                LeftRow{
                                    "Nine clerks were killed in Kaduna on Monday. The governor told Kashaf that he knew them.",
                                    "official_response", "killed=9"},
                                LeftRow{"Nine clerks were killed in Kaduna on Monday. The army sent reinforcements to the base.",
                                        "official_response", "killed=9"},
                                LeftRow{"Nine clerks were killed in Kaduna on Monday. The mayor closed his speech.",
                                        "official_response", "killed=9"}));

// Who they were
INSTANTIATE_TEST_SUITE_P(
    Persons, DeedsRead,
    Values(PlainRow{"Ali Darwish, who was a nurse, was killed by a bomb in Homs on Monday.", "role=nurse"},
           PlainRow{"Ali Darwish, a village head, was shot dead in Homs on Monday.", "role=village head"},
           PlainRow{"Ali \"Abu Omar\" Darwish was killed in an air strike on Homs on Monday.", "alias=Abu Omar"},
           PlainRow{"Ali Darwish, known to his men as Abu Omar, was killed by a bomb in Homs on Monday.", "alias=Abu Omar"},
           PlainRow{"A bomb wounded seven people, including two Chinese tourists, in Homs on Monday.", "nationality=Chinese"},
           PlainRow{"Gunmen shot dead the child Ali Darwish (16 years old) in Homs on Monday.", "age=16"},
           PlainRow{"A woman of 74 was wounded by a bomb in Homs on Monday.", "age=74"},
           PlainRow{"Two Chinese engineers were killed by a bomb in Homs on Monday.", "nationality=Chinese"},
           PlainRow{"A bomb killed Ali Darwish, 27 years old, in Homs on Monday.", "age=27"},
           PlainRow{"A bomb killed two people in Homs at 21h30 on Monday.", "time=21:30"},
           PlainRow{"A bomb killed two people in Homs on Saturday night, police said.", "time=night"},
           PlainRow{"A bomb killed two people in Homs on the night of 8 August.", "time=night"},
           PlainRow{"A bomb killed two people in Homs late on Monday.", "time=late"}));
INSTANTIATE_TEST_SUITE_P(
    Persons, DeedsLeave,
    Values(LeftRow{"Ali Darwish, known to police as a thief, was killed by a bomb in Homs on Monday.", "alias", "killed=1"},
           LeftRow{"Ali Darwish, who was on a nurse's bike, was killed by a bomb in Homs on Monday.", "role", "killed=1"},
           LeftRow{"A bomb wounded seven people, including two Syrian clerks, in Homs on Monday.", "nationality", "wounded=7"},
           LeftRow{"A bomb killed a man of 74 Cavalry in Homs on Monday.", "age", "killed=1"},
           LeftRow{"Two Syrian engineers were killed by a bomb in Homs on Monday.", "nationality", "killed=2"},
           LeftRow{"A bomb killed two people at the Saturday night market in Homs.", "time", "killed=2"},
           LeftRow{"A bomb killed two people in Homs on Monday, police said late on Tuesday night.", "time", "killed=2"},
           LeftRow{"A bomb killed two people in Homs on Monday at a mosque, 27 years old.", "age", "killed=2"}));

// Who they were that came in another's clothes, or are only thought to be of a group.
INSTANTIATE_TEST_SUITE_P(
    Guise, DeedsRead,
    Values(PlainRow{"Gunmen dressed as police ambushed a convoy in Homs on Monday, killing two soldiers.", "actor=Gunmen"},
           PlainRow{"Men wearing military fatigues abducted a priest in Homs on Monday.", "actor=Men"},
           PlainRow{"A doctor was shot dead by two men armed with pistols in Homs on Monday.", "actor=two men"},
           PlainRow{"Armed gangs stormed a prison in Homs on Monday, killing two guards.", "actor=Armed gangs"},
           PlainRow{"Tribesmen attacked a village near Homs on Monday, killing four people.", "actor=Tribesmen"},
           PlainRow{"Suspected Boko Haram fighters killed 12 people in Homs on Monday.", "actor=Boko Haram!"},
           PlainRow{"Armed men suspected of belonging to Boko Haram killed two people in Homs on Monday.", "actor=Boko Haram!"},
           PlainRow{"Armed men suspected of belonging to Boko Haram killed two people in Homs on Monday.", "killed=2"},
           PlainRow{"A mob lynched two men accused of blasphemy in Homs on Sunday.", "date=2025-08-17"}));
INSTANTIATE_TEST_SUITE_P(
    Guise, DeedsLeave,
    Values(LeftRow{"A gunman dressed as a guard killed two people in Homs on Monday.", "actor=guard", "killed=2"},
           LeftRow{"Men wearing army uniforms abducted a priest in Homs on Monday.", "actor=army", "detained=1"},
           LeftRow{"A bomb killed nine in Homs on Monday. A man suspected of killing two people is in custody.", "killed=2",
                   "killed=9"},
           LeftRow{"Boko Haram killed 12 suspected spies in Homs on Monday.", "actor=Boko Haram!", "killed=12"}));

// Those who are feared dead, what a toll came to, and a third one.
INSTANTIATE_TEST_SUITE_P(
    Feared, DeedsRead,
    Values(PlainRow{"As many as 50 people are feared dead after gunmen attacked a mine in Homs on Monday.", "killed=up to 50!"},
           PlainRow{"Twenty villagers were feared killed in the attack on Homs on Monday.", "killed=20!"},
           PlainRow{"Twenty people are feared to have died in the attack on Homs on Monday.", "killed=20!"},
           PlainRow{"Aid workers feared that nine people had been killed in the attack on Homs on Monday.", "killed=9!"},
           PlainRow{"Twenty soldiers are presumed dead after the attack on Homs on Monday.", "killed=20!"},
           PlainRow{"A bomb hit a market in Homs on Monday. Three died in hospital, bringing the death toll to 15.", "killed=15"},
           PlainRow{"Two clerks were killed and a third was wounded in Homs on Monday.", "wounded=1"},
           PlainRow{"Mother of three shot dead in Homs on Monday.", "killed=1"}));
INSTANTIATE_TEST_SUITE_P(
    Feared, DeedsLeave,
    Values(LeftRow{"A bomb killed nine in Homs on Monday. One of the most feared killers was away.", "killed=1", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday, and brought the road toll to 15 pounds.", "killed=15", "killed=9"},
           LeftRow{"Two clerks were killed and a third of the market was burned in Homs on Monday.", "wounded", "killed=2"},
           LeftRow{"Gunmen feared by all killed nine people in Homs on Monday.", "killed=9!", "killed=9"},
           LeftRow{"One of four people shot dead in Homs on Monday was a nurse.", "killed=1", "killed=4"}));

// What was hit ends where the hour begins; towns that everybody knows; the days of other deeds.
INSTANTIATE_TEST_SUITE_P(
    Ends, DeedsRead,
    Values(PlainRow{"Gunmen attacked the village of Kwari last Friday, killing 40 people.", "target=village of Kwari"},
           PlainRow{"Gunmen attacked a police station early Sunday in Homs, killing two officers.", "target=police station"},
           PlainRow{"Gunmen attacked the town of Kwari around 2 a.m. on Friday, killing 40.", "target=town of Kwari"},
           PlainRow{"Russia attacked Kharkiv on Monday, killing two people.", "place=Kharkiv"},
           PlainRow{"Russian missiles hit Odesa on Monday, killing two people.", "place=Odesa"},
           PlainRow{"Russia on Monday again attacked Kharkiv, killing two people.", "place=Kharkiv"},
           PlainRow{"The attack on Zurmi left 12 people dead on Monday.", "place=Zurmi"},
           PlainRow{"Twelve people were killed in attacks on Kwari and Dutsi on Monday.", "place=Kwari"},
           PlainRow{"Russian attacks across Ukraine killed 12 people on Monday, including five in Kharkiv.", "place=Ukraine"},
           PlainRow{"Gunmen killed a judge in Homs on Sunday.", "date=2025-08-17"}));
INSTANTIATE_TEST_SUITE_P(
    Ends, DeedsLeave,
    Values(LeftRow{"Rockets hit Madison on Monday, killing two guards in Homs.", "place=Madison", "killed=2"},
           LeftRow{"Gunmen attacked the Friday market in Homs on Monday, killing two guards.", "target=market", "killed=2"},
           LeftRow{"Strikes across Ukraine killed 12 people on Monday, including five in Kharkiv.", "place=Kharkiv", "killed=12"},
           LeftRow{"A report on Zurmi left two clerks dead tired. A bomb killed nine in Homs.", "place=Zurmi", "killed=9"},
           LeftRow{"The governor condemned on Tuesday the killing of 12 farmers in Homs.", "date", "killed=12"},
           LeftRow{"The governor on Tuesday condemned the killing of 12 farmers in Homs.", "date", "killed=12"}));

// Where a deed was, beside where it was mourned, tried or talked of; and who names it again.
INSTANTIATE_TEST_SUITE_P(
    Mourned, DeedsRead,
    Values(
        PlainRow{"Thousands attended the funeral in Aleppo on Sunday of a boy killed in a strike on Homs.", "place=Homs"},
        PlainRow{"A trial opened in Aleppo on Sunday over the attack in Homs in which three people were killed.", "place=Homs"},
        PlainRow{"A bomb killed nine people at a funeral in Homs on Monday.", "place=Homs"},
        PlainRow{"A bomb killed nine people in Homs on Sunday. In March, gunmen killed 31 people in Aleppo. Boko Haram claimed "
                 "responsibility for the Homs bombing.",
                 "actor=Boko Haram"},
        PlainRow{"Gunmen killed four people in Homs on Sunday. In March, 12 people were killed in Aleppo. No group claimed "
                 "responsibility for the latest attack.",
                 "official_response=none~"},
        PlainRow{"A bomb killed nine in Homs on Sunday. In March, 12 people died in a bombing in Aleppo. The president condemned "
                 "the attack.",
                 "official_response=condemned the attack"}));
INSTANTIATE_TEST_SUITE_P(
    Mourned, DeedsLeave,
    Values(LeftRow{"Gunmen attacked a bus on Monday, killing four people. In April, 13 people were killed in Homs.", "place",
                   "killed=4"},
           LeftRow{"Gunmen killed four people on Monday. In a similar attack in April, 13 people were killed in Homs.",
                   "killed=13", "killed=4"},
           LeftRow{"Strikes killed 20 people across Idlib province on Sunday. Eight of them were killed in Homs.", "place=Homs",
                   "killed=20"},
           LeftRow{"An air strike killed nine in Homs as the US-Russia truce ended.", "place=Russia", "killed=9"},
           LeftRow{
               "A bomb killed nine in Homs on Sunday. In March, 12 people died in a bombing in Aleppo. It was claimed by Boko "
               "Haram.",
               "actor", "killed=9"},
           LeftRow{"Al-Shabaab on Tuesday claimed responsibility for an attack in Homs that killed 12 people.", "date",
                   "killed=12"}));

// Towns of all the dead, tolls of other things, figures that nobody knows
INSTANTIATE_TEST_SUITE_P(
    Whole, DeedsRead,
    Values(PlainRow{"In Syria, nine people, including two children, were killed in Homs on Monday.", "place=Homs"},
           PlainRow{"A blast in Homs killed two people, police said. On Tuesday, officials said five people had been killed.",
                    "killed=5"},
           PlainRow{"After three days of shelling, a rocket killed nine people at a market in Homs on Monday.", "killed=9"},
           PlainRow{"Since Monday's bombing in Homs, two more people have died.", "killed=2"}));
INSTANTIATE_TEST_SUITE_P(
    Whole, DeedsLeave,
    Values(LeftRow{"A bomb killed nine in Homs on Monday. The highest daily death toll of the war was 48.", "killed=48",
                   "killed=9"},
           LeftRow{"A bomb killed nine in Homs. The death toll was not final and the number of missing was 40.", "killed=40",
                   "killed=9"},
           LeftRow{"A bomb went off in Homs on Monday. It was not immediately clear how many people were killed.", "killed",
                   "place=Homs"},
           LeftRow{"A bomb killed nine in Homs. Rights groups accused the army of killing civilians in Aleppo.", "killed=2",
                   "killed=9"},
           LeftRow{"The front claimed responsibility on Tuesday for an attack in Homs on Sunday.", "date=2025-08-19",
                   "date=2025-08-17"}));

// A war that is gone to and a deed that is only asked for are none; an undertaking with its toll, and calls for a shooting that
// was, are.
INSTANTIATE_TEST_SUITE_P(Undertakings, DeedsRead,
                         Values(PlainRow{"The army launched its offensive on Monday in Atmeh, killing nine rebels.", "killed=9"},
                                PlainRow{"The army launched an operation against rebels in Atmeh on Monday.", "place=Atmeh"},
                                PlainRow{"Two clerks were shot in Atmeh on Monday. Calls for the shooting came at 9 p.m.",
                                         "time=21:00"},
                                PlainRow{"A bomb killed two in Atmeh on Monday. The town was shelled on Tuesday.", "killed=2"}));
INSTANTIATE_TEST_SUITE_P(
    Undertakings, DeedsLeave,
    Values(LeftRow{"A mine killed two in Atmeh on Monday. Marrow began its operation in Syria on 3 August.", "date=2025-08-03",
                   "killed=2"},
           LeftRow{
               "A mine killed two in Atmeh on Monday. It was the worst day since the army launched its bombing campaign in Homs.",
               "place=Homs", "killed=2"},
           LeftRow{"A mine killed two in Atmeh on Monday. The senate debates a plan for strikes on Homs.",
                   "event_type=air strike", "killed=2"},
           LeftRow{"A mine killed two in Atmeh on Monday. The king sought backing for the strikes on Homs.",
                   "event_type=air strike", "killed=2"},
           LeftRow{"A mine killed two in Atmeh on Monday. Atmeh has been hit by rockets more than 70 times this year.",
                   "means=rocket", "killed=2"}));

// What a deed of years before left is told with it.
INSTANTIATE_TEST_SUITE_P(
    OfBefore, DeedsRead,
    Values(PlainRow{"A court in Homs sentenced Omar Sell on Monday for a 2019 bombing that killed nine people in Atmeh.",
                    "killed=9"},
           PlainRow{"A court in Homs sentenced Omar Sell on Monday for a 2019 bombing that killed nine people in Atmeh.",
                    "date=2019"}));
INSTANTIATE_TEST_SUITE_P(OfBefore, DeedsLeave,
                         Values(LeftRow{"A bomb killed two in Atmeh on Monday. A 2019 bombing killed nine people in Homs.",
                                        "killed=9", "killed=2"}));

// What floods, lightning or a crash did is nobody's deed; what a blast did to a house that fell is.
INSTANTIATE_TEST_SUITE_P(ByNature, DeedsRead,
                         Values(PlainRow{"Nine people died in Atmeh on Monday when a house collapsed after an air strike.",
                                         "killed=9"},
                                PlainRow{"An air strike during the floods killed nine in Atmeh on Monday.", "killed=9"},
                                PlainRow{"A mine exploded in Atmeh on Monday, killing two.", "killed=2"}));
INSTANTIATE_TEST_SUITE_P(
    ByNature, DeedsLeave,
    Values(
        LeftRow{"A mine killed two in Atmeh on Monday. Floods killed nine people in Homs.", "killed=9", "killed=2"},
        LeftRow{"A mine killed two in Atmeh on Monday. Nine clerks died in a bus crash in Homs.", "killed=9", "killed=2"},
        LeftRow{"A mine killed two in Atmeh on Monday. Seven were killed when a mine collapsed in Homs.", "killed=7", "killed=2"},
        LeftRow{"A mine killed two in Atmeh on Monday. Six people were killed by lightning in Homs.", "killed=6", "killed=2"}));

// "US" is a nation and "us" who speaks; a day of this week that is told of as past is; up to so many are more than fewer.
INSTANTIATE_TEST_SUITE_P(
    UsStrikes, DeedsRead,
    Values(PlainRow{"A US strike on a house in Atmeh killed four people on Monday.", "actor=US forces"},
           PlainRow{"A US strike on a house in Atmeh killed four people on Monday.", "event_type=air strike"},
           PlainRow{"Two clerks were killed this Monday in Atmeh.", "date=2025-08-18"},
           PlainRow{"Up to 60 people were killed in Atmeh on Monday. The mayor said 22 people died.", "killed=up to 60"},
           PlainRow{"Omar Sell was found with his throat cut in Atmeh on Monday.", "killed=1"}));
INSTANTIATE_TEST_SUITE_P(
    UsStrikes, DeedsLeave,
    Values(LeftRow{"They told us strikes would end. A mine killed two in Atmeh on Monday.", "actor=US forces", "killed=2"},
           LeftRow{"The poll will be held this Friday. A mine killed two in Atmeh on Monday.", "date=2025-08-15", "killed=2"},
           LeftRow{"Omar Sell was found with his throat sore in Homs. A mine killed two in Atmeh on Monday.", "killed=1",
                   "killed=2"}));

// What only resembles a series, nature, a plan, a poll or a campaign is real all the same.
INSTANTIATE_TEST_SUITE_P(
    RealAfterAll, DeedsRead,
    Values(PlainRow{"He was the third clerk to be killed in Atmeh this year.", "killed=1"},
           PlainRow{"The army launched a wide offensive on Monday. The operation began with a raid on Atmeh that killed nine.",
                    "killed=9"},
           PlainRow{"Two people died on Monday in Atmeh in a flood that the shelling of a dam caused.", "killed=2"},
           PlainRow{"Two people were killed in a stampede in Atmeh on Monday after police fired into the crowd.", "killed=2"},
           PlainRow{"A mine killed two in Atmeh on Monday during the June 3 vote.", "killed=2"},
           PlainRow{"Two people were killed in Atmeh on Monday, bringing to nine the number of dead in the strike.", "killed=9"},
           PlainRow{"Gunmen killed two in Atmeh on Monday. The town has been raided many times this year.", "date=2025-08-18"}));
INSTANTIATE_TEST_SUITE_P(
    RealAfterAll, DeedsLeave,
    Values(LeftRow{"Two people were killed in Atmeh on Monday, bringing to 90 the number of dead in the region this year.",
                   "killed=90", "killed=2"},
           LeftRow{"Two people were killed in Atmeh on Monday, ahead of a September 3 poll.", "date=2025-09-03", "killed=2"},
           LeftRow{"On Friday and Saturday prayers were held. On Monday a mine killed two in Atmeh.", "date=2025-08-15",
                   "killed=2"}));

// What many deeds did together is of none of them.
INSTANTIATE_TEST_SUITE_P(
    ManyTimes, DeedsRead,
    Values(PlainRow{"Atmeh has been shelled 30 times since May. A shell killed two there on Monday.", "killed=2"},
           PlainRow{"A landslide killed nine in Homs. A mine killed two in Atmeh on Monday, police said.", "killed=2"}));
INSTANTIATE_TEST_SUITE_P(
    ManyTimes, DeedsLeave,
    Values(LeftRow{"A mine killed two in Atmeh on Monday. Homs has been bombed 30 times since May, killing 60 people.",
                   "killed=60", "killed=2"},
           LeftRow{"A mine killed two in Atmeh on Monday. A landslide killed nine in Homs, police said.", "killed=9",
                   "killed=2"}));

// Two days together; a ceasefire of a day is not the day of what breaks it.
INSTANTIATE_TEST_SUITE_P(DaysAndPolls, DeedsRead,
                         Values(PlainRow{
                             "Gunmen killed two in Atmeh on Monday, in the latest breach of the November 27 ceasefire.",
                             "date=2025-08-18"}));
INSTANTIATE_TEST_SUITE_P(DaysAndPolls, DeedsLeave,
                         Values(LeftRow{"The November 27 ceasefire was broken. An Israeli strike killed two people in Homs.",
                                        "date=2024-11-27", "killed=2"}));

}  // namespace
}  // namespace collate
