// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of people in words that name no deed by a verb of the lexicon: taken from home, among the dead, fighting for
// their lives, found without signs of life; who they are; and what is burned.
#include "tests/core/extract/plain_rows.h"

namespace collate {
namespace {

using testing::Values;

class FatesRead : public testing::TestWithParam<PlainRow> {};
TEST_P(FatesRead, Claim) { expectRead(GetParam()); }

class FatesLeave : public testing::TestWithParam<LeftRow> {};
TEST_P(FatesLeave, OutOfIt) { expectLeft(GetParam()); }

INSTANTIATE_TEST_SUITE_P(
    Taken, FatesRead,
    Values(PlainRow{"A teacher was taken from his car by masked men in Homs on Monday.", "detained=1"},
           PlainRow{"A teacher was taken from his car by masked men in Homs on Monday.", "event_type=abduction"},
           PlainRow{"Soldiers took four men from the church yard in Homs on Monday.", "detained=4"},
           PlainRow{"Soldiers took four men from the church yard in Homs on Monday.", "event_type=arrest operation"},
           PlainRow{"Two nuns were bundled into a grey van in Homs on Monday.", "event_type=abduction"},
           PlainRow{"Ten young men were picked up by soldiers in Homs on Monday.", "detained=10"},
           PlainRow{"Gunmen dragged six farmers from their homes in Homs on Monday.", "detained=6"},
           PlainRow{"Armed men abducted Ali Darwish from his home in Homs on Monday.", "target=Ali Darwish"},
           PlainRow{"The trader Ali Darwish, kidnapped in Homs on Monday, is 40.", "target=Ali Darwish"}));
INSTANTIATE_TEST_SUITE_P(
    Taken, FatesLeave,
    Values(
        LeftRow{"A bomb killed nine in Homs on Monday. Two men were taken from their home to hospital by soldiers.", "detained",
                "killed=9"},
        LeftRow{"A bomb killed nine in Homs on Monday. Soldiers took six rifles from a house.", "detained", "killed=9"},
        LeftRow{"Guns killed nine in Homs on Monday. The news set off a debate, and clerks set off fireworks.",
                "event_type=bombing", "killed=9"},
        LeftRow{"A bomb killed nine in Homs on Monday. A couple of the houses fell.", "killed=2", "killed=9"},
        LeftRow{"A bomb killed nine in Homs on Monday. The bodies were dragged from the car by soldiers.", "detained",
                "killed=9"},
        LeftRow{"A bomb killed nine in Homs on Monday. Two men were picked up by a police helicopter.", "detained", "killed=9"},
        LeftRow{"A bomb killed nine in Homs on Monday. The visitors took three points from their home game.", "detained",
                "killed=9"},
        LeftRow{"A bomb killed nine in Homs on Monday. A girl was picked up from school by her mother.", "detained", "killed=9"},
        LeftRow{"A bomb killed nine in Homs on Monday. Police took statements from residents of the market.", "detained",
                "killed=9"}));

INSTANTIATE_TEST_SUITE_P(
    Dead, FatesRead,
    Values(PlainRow{"Gunmen opened fire in Homs on Monday. Among the dead is the driver, Ali Darwish, 29.", "target=Ali Darwish"},
           PlainRow{"A bomb went off in Homs on Monday. Two died on the spot: Ali Darwish (54) and Samir Hadad (19).",
                    "target=Samir Hadad"},
           PlainRow{"A bomb went off in Homs on Monday. The dead were identified as Ali Darwish (44) of Salamiyah, Samir Hadad "
                    "(39) of Hama and Omar Kassar of Idlib.",
                    "target=Omar Kassar"},
           PlainRow{"Bombs killed an elderly couple in Homs on Monday.", "killed=2"},
           PlainRow{"Gunmen killed 21 farmers and the trader Ali Darwish in Homs on Monday.", "target=21 farmers"},
           PlainRow{"The body of a teacher was found with gunshot wounds in Homs on Monday.", "killed=1"},
           PlainRow{"The bullet-riddled body of Ali Darwish was found in Homs on Monday.", "target=Ali Darwish"},
           PlainRow{"Two bodies with hands tied were recovered from a well in Homs on Monday.", "killed=2"},
           PlainRow{"Police found the bodies of three men with bullet wounds in Homs on Monday.", "killed=3"},
           PlainRow{"Airborne landing near Homs on Monday.", "event_type=raid"},
           PlainRow{"On Monday one officer and two soldiers made the supreme sacrifice in Homs.", "killed=3"},
           PlainRow{"Insurgents set off a bomb under an army truck in Homs on Monday.", "event_type=bombing"},
           PlainRow{"Gunmen opened fire in Homs on Monday. Among those killed was Ali Darwish, a nurse.", "target=Ali Darwish"},
           PlainRow{"Gunmen opened fire in Homs on Monday. Officers found eight persons without vital signs.", "killed=8"},
           PlainRow{"Gunmen opened fire in Homs on Monday. The death toll is now five.", "killed=5"},
           PlainRow{"A massacre took place in Homs on Monday. Its victims rose to eleven.", "killed=11"},
           PlainRow{"Armed clashes in Homs on Monday. Toll: 8 killed (5 fighters, 3 civilians), 22 wounded.", "killed=8"},
           PlainRow{"Six workers building a bridge in Homs, Syria, were killed on Monday.", "killed=6"},
           PlainRow{"Gunmen opened fire in Homs on Monday. Two others are fighting for their lives.", "wounded=2"},
           PlainRow{"Gunmen opened fire in Homs on Monday. A girl is clinging to life.", "wounded=1"},
           PlainRow{"A mine went off in Homs on Monday and a shepherd lost a leg.", "wounded=1"}));
INSTANTIATE_TEST_SUITE_P(
    Dead, FatesLeave,
    Values(
        LeftRow{"A policeman was killed with two others wounded in Homs on Monday.", "killed=3", "killed=1"},
        LeftRow{"A policeman was killed in Homs on Monday. A body of evidence was found with gunshot residue.", "killed=2",
                "killed=1"},
        LeftRow{"A policeman was killed in Homs on Monday. The body of a dog was found with gunshot wounds.", "killed=2",
                "killed=1"},
        LeftRow{"Gunmen killed nine in Homs on Monday. The second man, Ali Darwish, helped carry the wounded.",
                "target=Ali Darwish", "killed=9"},
        LeftRow{"Gunmen killed nine in Homs on Monday. The youngest, Ali Darwish, was elected mayor.", "target=Ali Darwish",
                "killed=9"},
        LeftRow{"Rockets killed nine in Homs on Monday. The official said no ship had been hit.", "target=no ship", "killed=9"},
        LeftRow{"A farmer was shot dead in Homs on Monday with his son looking on.", "killed=2", "killed=1"},
        LeftRow{"A gunman was killed in Homs on Monday with his sister's rifle.", "killed=2", "killed=1"},
        LeftRow{"Omar Sell was killed in Homs on Monday while he prayed together with 200 people.", "killed=201", "killed=1"},
        LeftRow{"Five worshippers escorted by soldiers were shot dead by gunmen in Homs on Monday.", "actor=soldiers",
                "killed=5"},
        LeftRow{"Gunmen killed nine in Homs on Monday. Ali Darwish was behind the counter.", "actor=Ali Darwish", "killed=9"},
        LeftRow{"Omar Sell, the \"Lions\" captain, was killed in Homs on Monday.", "alias", "target=Omar Sell"},
        LeftRow{"Gunmen killed nine in Homs on Monday in a church that was 90 years old.", "age", "killed=9"},
        LeftRow{"Gunmen killed nine in Homs on Monday. Firefighters dragged two children from the house.", "detained",
                "killed=9"},
        LeftRow{"Gunmen killed nine in Homs on Monday. A girl was snatched from her bed by a leopard.", "detained", "killed=9"},
        LeftRow{"Gunmen killed nine in Homs on Monday. Two refugees were flown off to Canada.", "detained", "killed=9"},
        LeftRow{"Gunmen killed nine in Homs on Monday. Among the guests was Ali Darwish.", "target=Ali Darwish", "killed=9"},
        LeftRow{"Gunmen killed nine in Homs on Monday. Women are fighting for their lives.", "wounded", "killed=9"},
        LeftRow{"Gunmen killed nine in Homs on Monday. Five clubs are fighting for their lives in the league.", "wounded",
                "killed=9"},
        LeftRow{"Gunmen killed nine in Homs on Monday. The road toll is now 12 pounds.", "killed=12", "killed=9"},
        LeftRow{"Gunmen killed nine in Homs on Monday. The minister is now 70.", "killed=70", "killed=9"},
        LeftRow{"Gunmen killed nine in Homs on Monday. A team with no vital players lost.", "killed=1", "killed=9"},
        LeftRow{"Police in Homs arrested Ali Darwish alias \"Tiger\" (24) on Monday.", "detained=24",
                "event_type=arrest operation"},
        LeftRow{"Gunmen killed nine in Homs on Monday. Rama was the mother of Josh, 13, who died.", "killed=13", "killed=9"}));

INSTANTIATE_TEST_SUITE_P(Burned, FatesRead,
                         Values(PlainRow{"Militants burned homes in Homs on Monday.", "event_type=arson"},
                                PlainRow{"A school was burned by unknown persons in Homs on Monday.", "event_type=arson"},
                                PlainRow{"Militants burnt three houses in Homs on Monday.", "target=three houses"}));
INSTANTIATE_TEST_SUITE_P(
    Burned, FatesLeave,
    Values(LeftRow{"A bomb killed nine in Homs on Monday. Protesters burned tyres and flags.", "event_type=arson", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. A fire burned three houses.", "event_type=arson", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday, leaving burned cars.", "event_type=arson", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. The runner burned 500 calories.", "event_type=arson", "killed=9"}));

INSTANTIATE_TEST_SUITE_P(Who, FatesRead,
                         Values(PlainRow{"A 62-year-old catechist was killed by a bomb in Homs on Monday.", "role=catechist"},
                                PlainRow{"Soldiers freed a Catholic priest in Homs on Monday.", "role=Catholic priest"},
                                PlainRow{"A fruit trader from Aleppo was shot dead in Homs on Monday.", "role=fruit trader"},
                                PlainRow{"The attack in Homs took place at around 05.30 on Monday.", "time=05:30"}));
INSTANTIATE_TEST_SUITE_P(
    Who, FatesLeave,
    Values(LeftRow{"A soldier was killed by a bomb in Homs on Monday.", "role", "killed=1"},
           LeftRow{"A passer-by was killed by a bomb in Homs on Monday.", "role", "killed=1"},
           LeftRow{"A man was killed by a bomb in Homs on Monday.", "role", "killed=1"},
           LeftRow{"A bomb killed nine in Homs on Monday. Sugar sold at around 12.50 on the market.", "time", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. Growth was at around 02.50 percent.", "time", "killed=9"}));

INSTANTIATE_TEST_SUITE_P(
    Together, FatesRead,
    Values(PlainRow{"Ali Darwish was killed in an exchange of fire along with two bodyguards in Homs on Monday.", "killed=3"},
           PlainRow{"Ali Darwish was killed with four of his companions in Homs on Monday.", "killed=5"},
           PlainRow{"Ali Darwish, together with two guards, was arrested in Homs on Monday.", "detained=3"},
           PlainRow{"Ali Darwish was shot dead with his wife and two sons in Homs on Monday.", "killed=4"},
           PlainRow{"In raids on nine addresses in Homs 13 persons, four of them women, were taken into custody on Monday.",
                    "detained=13"},
           PlainRow{"Eleven men, among them the village imam, were arrested in Homs on Monday.", "detained=11"},
           PlainRow{"Of the five detainees two, one of them a shopkeeper, were released in Homs on Monday.", "freed=2"},
           PlainRow{"The army neutralised twenty-one (21) terrorists in Homs on Monday.", "killed=21"},
           PlainRow{"A raid in Homs on Monday left between six and eleven dead.", "killed=6 to 11"},
           PlainRow{"The operation in Homs on Monday made it possible to neutralise 21 terrorists.", "killed=21"},
           PlainRow{"Ali Darwish was brutally murdered in Homs on Monday.", "killed=1"},
           PlainRow{"Militants cut the throat of a trader in Homs on Monday.", "event_type=execution"},
           PlainRow{"A raid took place in Homs on Monday, with 21 terrorists \"neutralised\", 9 arrested.", "killed=21"}));
INSTANTIATE_TEST_SUITE_P(
    Together, FatesLeave,
    Values(LeftRow{"Ali Darwish was shot dead with two bullets in Homs on Monday.", "killed=3", "killed=1"},
           LeftRow{"Ali Darwish was killed with a knife in Homs on Monday.", "killed=2", "killed=1"},
           LeftRow{"Ali Darwish was killed in Homs on Monday; his aide left with two guards.", "killed=3", "killed=1"},
           LeftRow{"Two clerks were killed and one injured in Homs on Monday, together with one rebel.", "wounded=2", "killed=2"},
           LeftRow{"A bomb killed nine in Homs on Monday. The army failed to kill six rebels.", "killed=6", "killed=9"},
           LeftRow{"[3] The trader shot by soldiers in Homs on Monday was buried.", "wounded=3", "event_type=shooting"},
           LeftRow{"A bomb killed nine in Homs on Monday. The game was led away from the field.", "detained", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. Talks were held in the city on Wednesday over the price.", "detained",
                   "killed=9"}));
INSTANTIATE_TEST_SUITE_P(
    Losses, FatesRead,
    Values(PlainRow{"The army raided a hideout in Homs on Monday and killed six rebels. One soldier was lightly wounded.",
                    "force_casualties=1"},
           PlainRow{"The army raided a hideout in Homs on Monday and killed six rebels. Our forces suffered no casualties.",
                    "force_casualties=0~"},
           PlainRow{"US special forces killed a rebel in a raid in Homs on Monday. There were no US casualties.",
                    "force_casualties=0~"},
           PlainRow{"Seven people were held in the city of Homs on Monday on suspicion of sending money to the group.",
                    "detained=7"},
           PlainRow{"Two men were led away after a raid in Homs on Monday.", "detained=2"}));
INSTANTIATE_TEST_SUITE_P(
    Losses, FatesLeave,
    Values(LeftRow{"Gunmen raided a base in Homs on Monday and wounded three soldiers.", "force_casualties", "wounded=3"},
           LeftRow{"A bomb hit a market in Homs on Monday and killed six. There were no Syrian casualties.", "force_casualties",
                   "killed=6"},
           LeftRow{"Gunmen killed nine in Homs on Monday. Violence in Mali killed more than 3,900 people last year.",
                   "killed=>3900", "killed=9"},
           LeftRow{"Special forces raided a house in Homs on Monday and killed two men. Five rifles and explosives were seized.",
                   "means", "killed=2"}));
INSTANTIATE_TEST_SUITE_P(
    Names, FatesRead,
    Values(
        PlainRow{"The army killed Ali Darwish in Homs on Monday. In the village he passed as Sheikh Talha.",
                 "alias=Sheikh Talha"},
        PlainRow{"The army killed Ali Darwish in Homs on Monday. Neighbours knew him as Hajj Mahmoud.", "alias=Hajj Mahmoud"},
        PlainRow{"The army killed Ali Darwish, the \"Tiger\", in Homs on Monday.", "alias=Tiger"},
        PlainRow{"The army killed a man in Homs on Monday whose real name was Hamad al-Kathir.", "alias=Hamad al-Kathir"},
        PlainRow{"The army killed three guards in Homs on Monday, two of Ethiopian and one of Moroccan nationality.",
                 "nationality=Ethiopian"},
        PlainRow{"Two men were killed in Homs on Monday. One was a German national and the other was a Tunisian.",
                 "nationality=Tunisian"},
        PlainRow{"Ali Darwish, 22, an Iraqi from Mosul, was killed in Homs on Monday.", "nationality=Iraqi"},
        PlainRow{"Sergeant Ali Darwish, 38, was killed in Homs on Monday.", "role=Sergeant"},
        PlainRow{
            "A bomb killed four people in Homs on Monday. The deceased have been identified as Mr Ali Darwish, 44, the proprietor; Ms Rima Orlan, 22, a waitress; and Ivan Marlo, 13, a pupil.",
            "target=Ivan Marlo"},
        PlainRow{"The army killed an IS figure in Homs on Monday. The officials identified him as Abdul Rahman al-Jumar.",
                 "target=Abdul Rahman al-Jumar"}));
INSTANTIATE_TEST_SUITE_P(
    Names, FatesLeave,
    Values(LeftRow{"The army killed Ali Darwish in Homs on Monday. The day passed as Sunday does.", "alias", "killed=1"},
           LeftRow{"The army killed Ali Darwish in Homs on Monday, a city known for its Clock Tower.", "alias", "killed=1"},
           LeftRow{"The army killed Ali Darwish in Homs on Monday. The film was of French nationality.", "nationality",
                   "killed=1"},
           LeftRow{"Ali Darwish was killed in Homs on Monday, Captain Orlan said.", "role", "killed=1"}));
INSTANTIATE_TEST_SUITE_P(
    Bombing, FatesRead,
    Values(PlainRow{"US-led coalition bombing of Homs killed nine people on Monday.", "event_type=air strike"},
           PlainRow{"Regime forces bombed a market in Homs with heavy artillery on Monday, killing nine.", "event_type=shelling"},
           PlainRow{"The army bombed the town of Homs on Monday.", "event_type=air strike"},
           PlainRow{"Shelling on Homs killed 20 people in the past 24 hours.", "killed=20"},
           PlainRow{"Some 120 fighters were killed in a series of air strikes in Homs over the past 24 hours.", "killed=120"},
           PlainRow{"In January a gunman with suspected links to the group killed a police officer in Homs.",
                    "event_type=shooting"}));
INSTANTIATE_TEST_SUITE_P(
    Bombing, FatesLeave,
    Values(LeftRow{"The rebels bombed a police station in Homs on Monday.", "event_type=air strike", "event_type=bombing"},
           LeftRow{"A car bomb killed nine in Homs on Monday. The bombing of the market was condemned.", "event_type=air strike",
                   "event_type=bombing"},
           LeftRow{"Strikes on Homs have killed hundreds over the past year. A bomb killed nine in Homs on Monday.",
                   "killed=200+", "killed=9"}));

INSTANTIATE_TEST_SUITE_P(
    Parts, FatesRead,
    Values(
        PlainRow{"Police in Homs arrested two suspects on Monday.", "target=two suspects"},
        PlainRow{"Gunmen killed five members of the regional police in Homs on Monday.",
                 "target=five members of the regional police"},
        PlainRow{"Ali Darwish was killed in Homs on Monday, together with Omar Selan, an Iraqi, and a third man.",
                 "target=Omar Selan"},
        PlainRow{"Sixteen people were arrested in Homs on Monday, among them Tatia Brion, 30.", "target=Tatia Brion"},
        PlainRow{"Two men were shot dead in Homs on Monday. The second man, Ali Darwish, 27, was a clerk.", "target=Ali Darwish"},
        PlainRow{"Five people were killed in Homs on Monday. The fifth body is that of Ali Darwish, 23.", "target=Ali Darwish"},
        PlainRow{"Gunmen in a silver van opened fire on a mosque in Homs on Monday, killing two.",
                 "actor=Gunmen in a silver van"},
        PlainRow{"Suspected rebels who had crossed the border killed three farmers in Homs on Monday.", "actor=Suspected rebels"},
        PlainRow{"The governor announced the martyrdom of Ali Darwish, 16, in Homs on Monday.", "killed=1"},
        PlainRow{"A US helicopter raid in Homs killed three men on Monday.", "actor=US forces"},
        PlainRow{"Insurgents opened fire on a checkpoint in Homs on Monday, killing two rangers.", "target=checkpoint"},
        PlainRow{"A bomb killed nine in Homs on Monday. Findings point to the Islamic State group, police said.", "actor=ISIS!"},
        PlainRow{"A bomb killed nine in Homs on Monday. The device bears the hallmarks of Hezbollah, police said.",
                 "actor=Hezbollah!"}));
INSTANTIATE_TEST_SUITE_P(
    Parts, FatesLeave,
    Values(LeftRow{"Police in Homs arrested two people on Monday.", "target", "detained=2"},
           LeftRow{"Gunmen killed two people in Homs on Monday; police arrested two suspects.", "target=two suspects",
                   "killed=2"},
           LeftRow{"Nine men were killed in Homs on Monday. The second man, said Ali Darwish, had fled.", "target=Ali Darwish",
                   "killed=9"},
           LeftRow{"Nine men were killed in Homs on Monday, officials including Ali Darwish said.", "target=Ali Darwish",
                   "killed=9"},
           LeftRow{"A judge in Homs freed two men on Monday.", "actor=A judge", "freed=2"},
           LeftRow{"A bomb killed nine in Homs on Monday. The map points to the Islamic State group.", "actor", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. The novel bears the signature of Hezbollah.", "actor=Hezbollah",
                   "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. It was the work of years.", "actor", "killed=9"},
           LeftRow{"Nine people died in Homs on Monday in a bar known as El Refugio.", "alias", "killed=9"}));

INSTANTIATE_TEST_SUITE_P(
    Beside, FatesRead,
    Values(PlainRow{"American special operators took part in the raid in Homs on Monday that killed nine.",
                    "actor=American special operators"},
           PlainRow{"Soldiers accompanied by Russian fighters raided a village in Homs on Monday and killed nine.",
                    "actor=Russian fighters"},
           PlainRow{"Police blamed a breakaway group led by Omar Selan for the attack in Homs that killed nine on Monday.",
                    "actor=breakaway group led by Omar Selan"},
           PlainRow{"The army said that Omar Selan was behind the attack in Homs that killed four on Monday.",
                    "actor=Omar Selan"},
           PlainRow{"Its fighters attacked a base in Homs on Monday and killed nine, Hezbollah said.", "actor=Hezbollah"},
           PlainRow{"Coalition troops were dropped by helicopter at Homs on Monday and captured two men.", "detained=2"},
           PlainRow{"A bomb killed a lecturer in the Qurqan area on Monday.", "place=Qurqan"},
           PlainRow{"A bomb killed nine in the Vila Marsa favela in Homs on Monday.", "place=Vila Marsa"},
           PlainRow{"Nine people were killed by a bomb in the sector of Puente Mayro on Monday.", "place=Puente Mayro"}));
INSTANTIATE_TEST_SUITE_P(
    Beside, FatesLeave,
    Values(LeftRow{"A bomb killed nine in Homs on Monday. Russian fighters took part in the parade.", "actor=Russian fighters",
                   "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. US special forces took no part in the raid.", "actor", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. The mayor, backed by shopkeepers, spoke.", "actor", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. Police blamed a group therapist for his divorce.", "actor", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. Ali Darwish was behind the wheel.", "actor", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. A film about the Bluegrass area is out.", "place=Bluegrass",
                   "killed=9"}));

INSTANTIATE_TEST_SUITE_P(Ages, FatesRead,
                         Values(PlainRow{"A boy of 13 years was killed by a bomb in Homs on Monday.", "age=13"},
                                PlainRow{"A bomb killed nine in Homs on Monday, among them a girl of six.", "age=6"},
                                PlainRow{"A bomb killed Ali Darwish, about 60, in Homs on Monday.", "age=60"},
                                PlainRow{"A bomb in Homs on Monday killed two children, aged 6 and 9.", "age=9"},
                                PlainRow{"A bomb in Homs on Monday killed two boys (12 and 14).", "age=14"},
                                PlainRow{"Ali Darwish was killed by a bomb in Homs on Monday. He was 52 years old.", "age=52"},
                                PlainRow{"Ali Darwish was killed by a bomb in Homs on Monday. The youngest, Ali Darwish, was 19.",
                                         "age=19"},
                                PlainRow{"An Iraqi aged 27 was killed by a bomb in Homs on Monday.", "age=27"},
                                PlainRow{"Their daughter, aged 7, was killed by a bomb in Homs on Monday.", "age=7"}));
INSTANTIATE_TEST_SUITE_P(
    Ages, FatesLeave,
    Values(LeftRow{"A bomb killed nine in Homs on Monday. The mosque is aged 300 and 27.", "age", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. He is the father of six.", "age=6", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. A boy of five sisters came.", "age", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. The toll was 19.", "age", "killed=19"},
           LeftRow{"A bomb killed nine in Homs on Monday. A clerk said about 60, maybe more, had fled.", "age", "killed=9"}));
INSTANTIATE_TEST_SUITE_P(
    Trades, FatesRead,
    Values(PlainRow{"An elderly farmer, Ali Darwish, was killed by a bomb in Homs on Monday.", "role=elderly farmer"},
           PlainRow{"Ali Darwish, 20, engineering student at Orlan, was killed by a bomb in Homs on Monday.",
                    "role=engineering student"},
           PlainRow{"Ali Darwish, known as Abu Omar, who was the deputy head of the group, was killed in Homs on Monday.",
                    "role=deputy head of the group"},
           PlainRow{"The army killed Ali Darwish in Homs on Monday. His cousin says he was a sheep trader.", "role=sheep trader"},
           PlainRow{"The army killed Ali Darwish in Homs on Monday. Officials call him a former rebel commander.",
                    "role=former rebel commander"},
           PlainRow{"Three men were beheaded in Homs on Monday.", "means=beheaded"},
           PlainRow{"During a raid in Homs on Monday Ali Darwish blew himself up.", "means=blew up"},
           PlainRow{"No group has claimed responsibility for the bomb that killed nine in Homs on Monday.",
                    "official_response=none~"},
           PlainRow{"Hezbollah claimed responsibility for the bomb that killed nine in Homs on Monday.",
                    "official_response=claimed responsibility"}));
INSTANTIATE_TEST_SUITE_P(
    Trades, FatesLeave,
    Values(LeftRow{"Ali Darwish, 20, who likes tea, was killed by a bomb in Homs on Monday.", "role", "killed=1"},
           LeftRow{"The army killed Ali Darwish in Homs on Monday. His cousin says he was a day late.", "role", "killed=1"},
           LeftRow{"Gunmen shot dead two men in Homs on Monday.", "means=shot", "killed=2"},
           LeftRow{"A bomb killed nine in Homs on Monday. No shop has claimed the prize.", "official_response", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. The trader claimed responsibility for the debt.", "official_response",
                   "killed=9"}));

// Captors free captives; one of a series adds up a year, and who was with a chief who is named died with him.
INSTANTIATE_TEST_SUITE_P(
    OfSeries, FatesRead,
    Values(PlainRow{"Boko Haram released the 21 girls in Atmeh on Monday.", "freed=21"},
           PlainRow{"Gunmen on Monday released 25 clerks whom they had seized in Atmeh.", "freed=25"},
           PlainRow{"Soldiers killed a chief, identified as Omar Sell, and two of his guards in Atmeh on Monday.", "killed=3"},
           PlainRow{"A third victim has died, police in Atmeh said on Monday.", "killed=3"}));
INSTANTIATE_TEST_SUITE_P(
    OfSeries, FatesLeave,
    Values(LeftRow{"The court released 21 clerks in Atmeh on Monday. A bomb killed two.", "freed", "killed=2"},
           LeftRow{"Omar Sell was shot dead in Atmeh on Monday. He was the fifth mayor to be killed in Marrow this year.",
                   "place=Marrow", "killed=1"},
           LeftRow{"Soldiers killed a chief, identified as Omar Sell, in Atmeh on Monday, and two guards were wounded.",
                   "killed=3", "killed=1"}));

// What a toll was brought to outweighs who died last; some of those taken are not all.
INSTANTIATE_TEST_SUITE_P(
    Brought, FatesRead,
    Values(PlainRow{"Three bodies were found on Monday, bringing to 31 the number of people killed in the strike on Atmeh.",
                    "killed=31"},
           PlainRow{"Two of the wounded died in Atmeh on Monday, raising the toll from the bombing to nine.", "killed=9"},
           PlainRow{"Another clerk died of his wounds in Atmeh on Monday, taking the number of dead in the bombing to nine.",
                    "killed=9"},
           PlainRow{"Rescuers found two bodies in Atmeh on Monday, bringing the total killed in the strike to nine.", "killed=9"},
           PlainRow{"Gunmen abducted 15 clerks in Atmeh on Friday, of whom three have since been rescued.", "freed=3"},
           PlainRow{"Seven people were shot dead and an unknown number wounded in Atmeh on Monday.", "wounded=at least 2"},
           PlainRow{"A drone killed the mayor and his driver, Omar Sell, in Atmeh on Monday.", "killed=2"}));
INSTANTIATE_TEST_SUITE_P(
    Brought, FatesLeave,
    Values(LeftRow{"A bomb killed two in Atmeh on Monday, bringing the number of raids to nine.", "killed=9", "killed=2"},
           LeftRow{"A bomb killed two in Atmeh on Monday, bringing to 31 the number of people who fled.", "killed=31",
                   "killed=2"},
           LeftRow{"Gunmen abducted 15 clerks in Atmeh on Friday, of whom three have since been rescued.", "freed=15",
                   "detained=15"},
           LeftRow{"A drone killed the mayor, a driver and Omar Sell in Atmeh on Monday.", "killed=2", "killed=3"}));

// People whom gunmen take away or with them.
INSTANTIATE_TEST_SUITE_P(TakenAway, FatesRead,
                         Values(PlainRow{"Gunmen stormed a house in Atmeh on Monday and took two men with them.", "detained=2"},
                                PlainRow{"Members of the Grey Brigade took two men away in Atmeh on Monday.", "detained=2"}));
INSTANTIATE_TEST_SUITE_P(
    TakenAway, FatesLeave,
    Values(LeftRow{"Gunmen killed two in Atmeh on Monday. Medics took nine men away.", "detained=9", "killed=2"},
           LeftRow{"Gunmen killed two in Atmeh on Monday and took their phones with them.", "detained=2", "killed=2"}));

}  // namespace
}  // namespace collate
