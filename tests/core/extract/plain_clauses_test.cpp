// SPDX-License-Identifier: GPL-3.0-or-later
// Clauses as reporters, translators and bulletins build them: objects behind day and town, relative clauses without commas, deeds
// joined by "and", figures told of "the dead".
#include "tests/core/extract/plain_rows.h"

namespace collate {
namespace {

using testing::Values;

class ClausesRead : public testing::TestWithParam<PlainRow> {};
TEST_P(ClausesRead, Test) { expectRead(GetParam()); }
class ClausesLeave : public testing::TestWithParam<LeftRow> {};
TEST_P(ClausesLeave, Test) { expectLeft(GetParam()); }

INSTANTIATE_TEST_SUITE_P(
    Order, ClausesRead,
    Values(PlainRow{"Gunmen kidnapped last week three shepherds near Homs.", "detained=3"},
           PlainRow{"Police arrested on Monday two men in Homs.", "detained=2"},
           PlainRow{"Police arrested in Homs a man who had sold rifles to the group.", "detained=1"},
           PlainRow{"Soldiers arrested on Monday in the city of Homs a trader who had fed the rebels.", "detained=1"},
           PlainRow{"Two men who could not run were shot dead in Homs on Monday.", "killed=2"},
           PlainRow{"Two men who did not stop were killed by soldiers in Homs on Monday.", "killed=2"},
           PlainRow{"Nine people were killed when shells hit a market in Homs on Monday.", "event_type=shelling"},
           PlainRow{"The army carried out two strikes at dawn on Monday on a den of the group in Homs.",
                    "target=den of the group"},
           PlainRow{"Twelve people gave their lives when a bomb went off in Homs on Monday.", "killed=12"},
           PlainRow{"Gunmen killed Ali Darwish in Homs on Monday. His driver was wounded.", "wounded=1"},
           PlainRow{"Drones dropped explosives on a school in Homs on Monday, wounding two boys.", "event_type=drone strike"},
           PlainRow{"On Monday rebels looted a pharmacy in Homs and beat the guard.", "target=pharmacy"}));
INSTANTIATE_TEST_SUITE_P(
    Order, ClausesLeave,
    Values(LeftRow{"Eleven vendors injured Sunday night in Homs were treated.", "wounded=1", "wounded=11"},
           LeftRow{"Two clerks killed in Homs a week ago were buried.", "killed=1", "killed=2"},
           LeftRow{"A bomb killed nine in Homs on Monday. Men who did not vote were jailed.", "killed=2", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. The army shells hills.", "event_type=shelling", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. She gave her life to music.", "killed=1", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. The wind dropped explosive news on him.", "event_type=air strike",
                   "killed=9"},
           LeftRow{"A bomb killed Ali Darwish in Homs on Monday. He was wounded.", "wounded", "killed=1"}));

INSTANTIATE_TEST_SUITE_P(
    Joined, ClausesRead,
    Values(PlainRow{"The council condemned the killing of nine traders and the abduction of 26 others in Homs on Monday.",
                    "killed=9"},
           PlainRow{"The council condemned the killing of nine traders and the abduction of 26 others in Homs on Monday.",
                    "detained=26"},
           PlainRow{"Nine people were killed and about thirty abducted in Homs on Monday.", "detained=30"},
           PlainRow{"Nine people were killed and at least four arrested in Homs on Monday.", "detained=at least 4"},
           PlainRow{"Four elements of the Federal Police were killed by a bomb in Homs on Monday.", "killed=4"},
           PlainRow{"Four elements of the Federal Police were killed by a bomb in Homs on Monday.",
                    "target=Four elements of the Federal Police"}));
INSTANTIATE_TEST_SUITE_P(
    Joined, ClausesLeave,
    Values(LeftRow{"Four members of the Federal Police were killed by a bomb in Homs on Monday.", "place=Federal", "killed=4"},
           LeftRow{"A bomb killed nine in Homs on Monday. She wrote of the abduction of Europa.", "detained", "killed=9"}));

INSTANTIATE_TEST_SUITE_P(Figures, ClausesRead,
                         Values(PlainRow{"A bomb went off in Homs on Monday. The dead are five, a medic said.", "killed=5"},
                                PlainRow{"A bomb went off in Homs on Monday. The dead were three farmers.", "killed=3"},
                                PlainRow{"A bomb went off in Homs on Monday. The martyrs are now 13.", "killed=13"},
                                PlainRow{"A bomb went off in Homs on Monday. The wounded ones are 32.", "wounded=32"},
                                PlainRow{"A bomb killed four in Homs on Monday. A local official puts the dead at six.",
                                         "killed=6"},
                                PlainRow{"Attack on a post in Homs on Monday: 6 KIA, 2 WIA.", "wounded=2"}));
INSTANTIATE_TEST_SUITE_P(
    Figures, ClausesLeave,
    Values(LeftRow{"A bomb killed nine in Homs on Monday. The dead are 300 metres away.", "killed=300", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. The wounded are in wards 3 and 4.", "wounded", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. The injured were 20 minutes from help.", "wounded", "killed=9"}));

INSTANTIATE_TEST_SUITE_P(
    Blame, ClausesRead,
    Values(PlainRow{"A bomb killed nine in Homs on Monday, an attack that the army blamed on Hezbollah.", "actor=Hezbollah"},
           PlainRow{"A bomb killed nine in Homs on Monday. The attack, which officials blamed on Hezbollah, hit a bus.",
                    "actor=Hezbollah"},
           PlainRow{"A bomb killed nine in Homs on Monday. Relatives accuse Hezbollah.", "actor=Hezbollah"}));
INSTANTIATE_TEST_SUITE_P(
    Blame, ClausesLeave,
    Values(LeftRow{"A bomb killed nine in Homs on Monday. A rise in prices that traders blamed on Hezbollah went on.", "actor",
                   "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. Traders accused Hezbollah of raising prices.", "actor", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. Before the attack officials, blamed on television, resigned.", "actor",
                   "killed=9"}));

INSTANTIATE_TEST_SUITE_P(
    Several, ClausesRead,
    Values(PlainRow{"At least 15 people were killed and dozens wounded in a blast in Homs on Monday.", "wounded=at least 24"},
           PlainRow{"Nine people were killed and dozens more injured in a blast in Homs on Monday.", "wounded=at least 24"},
           PlainRow{"Israeli warplanes carried out a series of strikes on Homs on Monday, killing nine people.", "killed=9"},
           PlainRow{"A string of explosions killed nine people in Homs on Monday.", "event_type=bombing"},
           PlainRow{"The bodies of six men with bullet wounds were found in Homs on Monday.", "killed=6"},
           PlainRow{"A stray bullet killed a girl in Homs on Monday.", "event_type=shooting"},
           PlainRow{"Police fired live rounds at a crowd in Homs on Monday, killing a student.", "event_type=shooting"}));
INSTANTIATE_TEST_SUITE_P(
    Several, ClausesLeave,
    Values(LeftRow{"Nine people were killed in Homs on Monday. A series of raids wounded 20 men over the past years.", "wounded",
                   "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. Troops captured the village of Marra.", "event_type=arrest operation",
                   "killed=9"}));

INSTANTIATE_TEST_SUITE_P(
    Suspects, ClausesRead,
    Values(PlainRow{"A bomb killed nine in Homs on Monday. Hezbollah said its fighters were behind the blast.",
                    "actor=Hezbollah"},
           PlainRow{"A bomb killed nine in Homs on Monday. Officials suspect Hezbollah.", "actor=Hezbollah!"},
           PlainRow{"A bomb killed nine in Homs on Monday. Suspicion fell on Hezbollah.", "actor=Hezbollah!"}));
INSTANTIATE_TEST_SUITE_P(
    Claimed, ClausesRead,
    Values(PlainRow{"A bomb killed nine in Homs on Monday. Islamic State says it carried out the attack.",
                    "official_response=claimed responsibility"},
           PlainRow{"A bomb killed nine in Homs on Monday. Islamic State said its men carried out the bombing.", "actor=ISIS"},
           PlainRow{"A bomb killed nine in Homs on Monday. Nobody had claimed responsibility by Tuesday.",
                    "official_response=none~"},
           PlainRow{"A bomb killed nine in Homs on Monday. An inquiry would be held, the governor said.",
                    "official_response=An inquiry would be held"}));
INSTANTIATE_TEST_SUITE_P(
    Suspects, ClausesLeave,
    Values(LeftRow{"A bomb killed nine in Homs on Monday. Islamic State said it carried out repairs.", "official_response",
                   "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. A funeral would be held, the mayor said.", "official_response",
                   "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. Hezbollah said its fighters were behind schedule.", "actor",
                   "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. Traders suspect Hezbollah of raising prices.", "actor", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. No suspicion fell on Hezbollah.", "actor", "killed=9"}));

INSTANTIATE_TEST_SUITE_P(
    Offices, ClausesRead,
    Values(PlainRow{"The mayor, Ali Darwish, was killed by a bomb in Homs on Monday.", "role=mayor"},
           PlainRow{"The mayor of Homs, Ali Darwish, was killed by a bomb on Monday.", "role=mayor of Homs"},
           PlainRow{"A senior commander of the group, identified as Ali Darwish, was killed by a bomb in Homs on Monday.",
                    "killed=1"},
           PlainRow{"A senior commander of the group, identified as Ali Darwish, was killed by a bomb in Homs on Monday.",
                    "role=senior commander of the group"}));
INSTANTIATE_TEST_SUITE_P(
    Offices, ClausesLeave,
    Values(LeftRow{"A senior commander of the group, identified as Ali Darwish, was killed by a bomb in Homs on Monday.",
                   "target=A senior commander", "killed=1"},
           LeftRow{"A bomb killed nine in Homs on Monday. The mayor, Ali Darwish, said so.", "role=mayor", "killed=9"}));

INSTANTIATE_TEST_SUITE_P(
    Actors, ClausesRead,
    Values(PlainRow{"Gunmen riding motorcycles killed a guard in Homs on Monday.", "actor=Gunmen riding motorcycles"},
           PlainRow{"Two men riding a motorcycle opened fire at a guard in Homs on Monday.", "actor=Two men riding a motorcycle"},
           PlainRow{"Two men opened fire at a guard in Homs on Monday.", "target=guard"},
           PlainRow{"Rebels claimed to have killed 20 soldiers in Homs on Monday.", "actor=Rebels"},
           PlainRow{"Regime warplanes bombed Qurqush on Monday, killing a woman.", "place=Qurqush"}));
INSTANTIATE_TEST_SUITE_P(
    Actors, ClausesLeave,
    Values(LeftRow{"A bomb killed nine in Homs on Monday. Two men riding a motorcycle were hurt.", "actor", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. A trader claimed to have killed time.", "actor", "killed=9"}));

INSTANTIATE_TEST_SUITE_P(
    Named, ClausesRead,
    Values(
        PlainRow{"A constable, Hamidallo, who was on his way home, was shot dead in Homs on Monday.", "target=Hamidallo"},
        PlainRow{"A bomb killed three in Homs on Monday. They were identified as Gul Nawaz, constables Asifallo and Nasib Jan, "
                 "and driver Khan Wali.",
                 "target=Asifallo"},
        PlainRow{"A bomb killed four in Homs on Monday, among them the station chief, Inspector Gul Nawaz, 44.",
                 "target=Inspector Gul Nawaz"},
        PlainRow{"A bomb killed four in Homs on Monday. One of the dead is the driver Tayib Hamdan.", "target=Tayib Hamdan"},
        PlainRow{"A bomb killed four in Homs on Monday. Ali Darwish, the leader of the growers, will be buried today.",
                 "target=Ali Darwish"},
        PlainRow{"Efran M. lost his life when a bomb went off in Homs on Monday.", "target=Efran M"},
        PlainRow{"Ali Darwish, 53 years old and an engineer, was led away by four masked men in Homs on Monday.", "detained=1"},
        PlainRow{"A 67-year-old woman was wounded by a bomb in Homs on Monday.", "target=A 67-year-old woman"},
        PlainRow{"Two shepherds were wounded by a mine in Homs on Monday.", "target=Two shepherds"},
        PlainRow{"On the night of 17 August a police van was attacked in Homs.", "target=police van"},
        PlainRow{"The police arrested in Homs on Monday a 36-year-old local man who had sold rifles.", "detained=1"}));
INSTANTIATE_TEST_SUITE_P(
    Named, ClausesLeave,
    Values(LeftRow{"A bomb killed nine in Homs on Monday. A firm, Orlanto, which sells tea, closed.", "target", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. One of the guests is the singer Ali Darwish.", "target", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. The treasure Ali Darwish had buried was found.", "target", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. Police executed an arrest warrant.", "killed=1", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. The plan was executed.", "killed=1", "killed=9"},
           LeftRow{"A person was wounded by a bomb in Homs on Monday.", "target=A person", "wounded=1"}));

INSTANTIATE_TEST_SUITE_P(
    Where, ClausesRead,
    Values(PlainRow{"\u2022 18 August, Qurqush (Homs district): three shells struck a house. Three women died.", "place=Qurqush"},
           PlainRow{"From Qurqush: a teacher has died of the wounds she suffered in the shelling on Monday.", "place=Qurqush"},
           PlainRow{"Two boys were killed by a drone on Monday. It happened on the road near the village of Qurqush.",
                    "place=Qurqush"},
           PlainRow{"The commander of the guard in Homs and his driver were killed on Monday when a bomb exploded at the Qurqush "
                    "junction.",
                    "place=Qurqush"},
           PlainRow{"Militants attacked Qurqush on Monday, killing nine people.", "place=Qurqush"},
           PlainRow{"Nine people were killed on Monday in an attack by jihadists on Qurqush, in western Niger.", "place=Qurqush"},
           PlainRow{"The Qurqush massacre of Monday left 30 people dead.", "place=Qurqush"},
           PlainRow{"On Monday troops burned Qurqush, residents said.", "event_type=arson"}));
INSTANTIATE_TEST_SUITE_P(
    Where, ClausesLeave,
    Values(LeftRow{"A bomb killed nine in Homs on Monday. It happened on a road.", "target=road", "killed=9"},
           LeftRow{"A bomb killed nine on Monday. From Qurqush: with love, said a card.", "place=Homs", "killed=9"},
           LeftRow{"A bomb killed nine on Monday. Guards attacked Qurqush, a thief.", "place", "killed=9"},
           LeftRow{"A bomb killed nine on Monday. The Harlan bombing film is out.", "place", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. Cooks burned rice.", "event_type=arson", "killed=9"}));

INSTANTIATE_TEST_SUITE_P(
    Doers, ClausesRead,
    Values(PlainRow{"A military jet bombed a monastery in Homs on Monday, killing nine.", "actor=military jet"},
           PlainRow{"A mine killed three soldiers in Homs on Monday. It was planted by Hezbollah, police said.",
                    "actor=Hezbollah"},
           PlainRow{"The shells that killed nine in Homs on Monday were fired by Hezbollah.", "actor=Hezbollah"},
           PlainRow{"The assassination of Ali Darwish by masked gunmen in Homs on Monday was filmed.", "actor=masked gunmen"},
           PlainRow{"A force of the Counter-Terrorism Unit stormed a house in Homs on Monday.", "actor=Counter-Terrorism Unit"}));
INSTANTIATE_TEST_SUITE_P(
    Doers, ClausesLeave,
    Values(LeftRow{"A bomb killed nine in Homs on Monday. A jet flew by.", "actor", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. The trees were planted by Hezbollah.", "actor", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. The tank was not hit, and no shells were fired by Hezbollah.", "actor",
                   "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. Ali Darwish, who planned the garden, wept.", "actor", "killed=9"}));

INSTANTIATE_TEST_SUITE_P(
    Numbers, ClausesRead,
    Values(PlainRow{"On the 18th soldiers killed three men in Homs.", "date=2025-08-18"},
           PlainRow{"Two people were killed by a bomb in Homs on the evening of the 30th.", "date=2025-07-30"},
           PlainRow{"Three people, aged 19, 24 and 31, were killed by a bomb in Homs on Monday.", "age=31"},
           PlainRow{"A woman, 33, and her two children, 7 and 4, were killed by a bomb in Homs on Monday.", "age=4"},
           PlainRow{"A bomb killed two men, 25 and 30 years old, in Homs on Monday.", "age=30"},
           PlainRow{"A bomb killed a pregnant woman of 24 in Homs on Monday.", "age=24"}));
INSTANTIATE_TEST_SUITE_P(
    Numbers, ClausesLeave,
    Values(LeftRow{"A bomb killed nine in Homs on Monday. They met on the 10th floor.", "date=2025-08-10", "killed=9"},
           LeftRow{"A bomb killed nine in Homs. The men of the 10th battalion came.", "date", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. Two men, 25 and 30 km away, heard it.", "age", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. A mother of four was among them.", "age", "killed=9"}));

INSTANTIATE_TEST_SUITE_P(
    Deeds, ClausesRead,
    Values(PlainRow{"Two men who opened fire on troops, one of them a guard, were shot dead in Homs on Monday.", "killed=2"},
           PlainRow{"Some fifty armed men burst into Qurqush on Monday and killed nine villagers.", "actor=Some fifty armed men"},
           PlainRow{"Some fifty armed men burst into Qurqush on Monday and killed nine villagers.", "place=Qurqush"},
           PlainRow{"US aircraft dropped five munitions on a workshop in Homs on Monday, killing a woman.", "target=workshop"},
           PlainRow{"A crude bomb was thrown at a police box in Homs on Monday, injuring a guard.", "target=police box"},
           PlainRow{"Militants hurled grenades at a checkpoint in Homs on Monday, wounding two.", "event_type=bombing"},
           PlainRow{"Two militants were liquidated in Homs on Monday.", "killed=2"},
           PlainRow{"The army wiped out twenty attackers in Homs on Monday.", "killed=20"},
           PlainRow{"Two guards had their throats slit in Homs on Monday.", "event_type=execution"},
           PlainRow{"Plainclothes men picked up his son at a bus terminal in Homs on Monday.", "detained=1"},
           PlainRow{"The attackers carried off the chief, Jibo Seyni, and a teacher in Homs on Monday.", "detained=2"},
           PlainRow{"Rakan Saleh, six years old, and his sister Jood are among the martyrs of the strike in Homs on Monday.",
                    "target=Rakan Saleh"},
           PlainRow{"Qurqush came under heavy bombardment on Monday. Nine people were killed.", "place=Qurqush"}));
INSTANTIATE_TEST_SUITE_P(
    Deeds, ClausesLeave,
    Values(LeftRow{"A bomb killed nine in Homs on Monday. The firm was liquidated.", "killed=1", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. A flood wiped out twenty shops.", "killed=20", "killed=9"},
           LeftRow{"A mine killed nine in Homs on Monday. He dropped his bags on a bench.", "target=bench", "killed=9"},
           LeftRow{"A mine killed nine in Homs on Monday. She threw a party.", "event_type=arson", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. He picked up his son from school.", "detained", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. The team carried off the cup.", "detained", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. Ali Darwish was among the guests.", "target=Ali Darwish", "killed=9"},
           LeftRow{"A bomb killed nine on Monday. Harlan came under pressure to resign.", "place", "killed=9"}));

// Who was among them, told in a sentence that tells of no deed
INSTANTIATE_TEST_SUITE_P(
    Beside, ClausesRead,
    Values(
        PlainRow{"A bomb killed nine in Homs on Monday. Among the dead was Ali Darwish, nicknamed Abu Omar.", "alias=Abu Omar"},
        PlainRow{"Among the dead is Ali Darwish, the military commander of the group in Homs. The strike took place on Monday.",
                 "role=military commander of the group in Homs"}));
INSTANTIATE_TEST_SUITE_P(Beside, ClausesLeave,
                         Values(LeftRow{
                             "A bomb killed nine in Homs on Monday. Ali Darwish, the commander of the fire brigade, watched.",
                             "role", "killed=9"}));

INSTANTIATE_TEST_SUITE_P(
    Things, ClausesRead,
    Values(PlainRow{"Police seized two students in Homs on Monday.", "detained=2"},
           PlainRow{"The army flattened three houses in Homs on Monday.", "target=three houses"},
           PlainRow{"Rioters burned a fuel tanker belonging to the state company in Homs on Monday.", "target=fuel tanker"},
           PlainRow{"A minibus ran over a landmine in Homs on Monday, killing two.", "event_type=bombing"},
           PlainRow{"Soldiers raided at 20:40 the shop of a baker in Homs on Monday.", "target=shop of a baker"},
           PlainRow{"A grenade dropped from an Israeli drone killed two people in Homs on Monday.", "actor=Israeli forces"},
           PlainRow{"Two Chinese nationals were killed by a bomb on Monday.", "nationality=Chinese"},
           PlainRow{"Hezbollah owned up to the killing of a judge in Homs on Monday.", "actor=Hezbollah"}));
INSTANTIATE_TEST_SUITE_P(
    Things, ClausesLeave,
    Values(LeftRow{"A bomb killed nine in Homs on Monday. Police seized 20 kg of drugs.", "detained", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. Police seized the homes of two dealers.", "detained", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. Rioters burned car tyres.", "event_type=arson", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. They ran over a bridge.", "event_type=other", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. The pilot of an Israeli drone spoke.", "actor", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. A Chinese meal was served.", "nationality", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. Hezbollah owned up to the error.", "actor", "killed=9"}));

// Whom they fought, whose forces it is thought to have been, and what of a sentence is held back by that
INSTANTIATE_TEST_SUITE_P(
    Sides, ClausesRead,
    Values(PlainRow{"Ten soldiers were killed on Tuesday in clashes with Hezbollah in Homs.", "actor=Hezbollah"},
           PlainRow{"A policeman died in a gun battle with two suspected smugglers in Homs on Monday.",
                    "actor=two suspected smugglers"},
           PlainRow{"Eleven civilians were killed in Syrian or Russian air raids on Homs on Sunday.",
                    "actor=Syrian government forces!"},
           PlainRow{"Eleven civilians were killed in Syrian or Russian air raids on Homs on Sunday.", "actor=Russian forces!"},
           PlainRow{"Air raids believed to be Russian killed ten civilians in Homs on Sunday.", "actor=Russian forces!"},
           PlainRow{"The strike on Homs on Sunday, which killed nine, was suspected to have been carried out by Russian planes.",
                    "actor=Russian planes!"},
           PlainRow{"A car bomb is believed to have killed nine people in Homs on Monday.", "killed=9!"},
           PlainRow{"The army killed 33 militants in Homs on Sunday and another 15 militants were captured.", "detained=15"},
           PlainRow{"Rockets kill nine people in Homs on Monday.", "killed=9"},
           PlainRow{"The attack believed to have been carried out by Russian aircraft killed nine in Homs.", "killed=9"}));
INSTANTIATE_TEST_SUITE_P(
    Sides, ClausesLeave,
    Values(LeftRow{"Ten men were hurt in clashes with sticks and stones in Homs on Tuesday.", "actor", "wounded=10"},
           LeftRow{"A bomb killed nine in Homs on Monday. Hezbollah had no fighting with the army.", "actor", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. A guard believed to be Russian watched.", "actor", "killed=9"},
           LeftRow{"A strike killed nine in Homs on Monday, triggering criticism from Moscow.", "place=Moscow", "killed=9"},
           LeftRow{"A shell landed in April 7th Street in Homs on Monday and killed nine.", "date=2025-04-07", "killed=9"},
           LeftRow{"Nine people were killed in Homs, a video released on Friday by the army shows.", "date", "killed=9"},
           LeftRow{"A guard blew himself up with an explosive belt in Homs on Monday, killing two.", "target=explosive belt",
                   "killed=2"},
           LeftRow{"Rockets kill ten civilians, wound nine in Homs.", "actor", "killed=10"}));

// A body that is called by the noun alone from then on; what a chemical attack is done with; who dies of something else
INSTANTIATE_TEST_SUITE_P(
    Bodies, ClausesRead,
    Values(PlainRow{"The Saudi-led coalition met. The coalition bombed Homs on Monday, killing nine.",
                    "actor=Saudi-led coalition"},
           PlainRow{"The Marrow Liberation Front met. The Front killed nine people in Homs on Monday.",
                    "actor=Marrow Liberation Front"},
           PlainRow{"Nine people were killed in a nerve gas attack on Homs on Monday.", "means=chemical weapon"},
           PlainRow{"Bombardment by rebels killed nine people in Homs on Monday.", "event_type=shelling"},
           PlainRow{"A video purporting to show the killing of two activists in Homs was posted.", "killed=2!"}));
INSTANTIATE_TEST_SUITE_P(
    Bodies, ClausesLeave,
    Values(LeftRow{"The Marrow Liberation Front met. At the front a bomb killed nine people in Homs on Monday.", "actor",
                   "killed=9"},
           LeftRow{"A shell killed nine in Homs on Monday. Two men died from lack of food.", "killed=2", "killed=9"},
           LeftRow{"The army's bombardment of Homs killed nine people on Monday.", "event_type=shelling", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. In the capital, meanwhile, a mine killed two.", "killed=2",
                   "killed=9"}));

// Arms fired at somebody, however many
INSTANTIATE_TEST_SUITE_P(
    Fired, ClausesRead,
    Values(PlainRow{"Rebels fired 12 rockets at a barracks in Homs on Monday.", "actor=Rebels"},
           PlainRow{"Rebels fired a barrage of rockets at a barracks in Homs on Monday.", "target=barracks"},
           PlainRow{"Several mortar rounds were fired into a camp in Homs on Monday.", "event_type=shelling"},
           PlainRow{"Gunmen fired several rounds at a car in Homs on Monday.", "event_type=shooting"},
           PlainRow{"Terrorist groups fired mortar shells on a suburb of Homs on Monday.", "actor=Terrorist groups"},
           PlainRow{"Three people were hurt in a shelling attack by terrorist groups on Homs on Monday.",
                    "actor=terrorist groups"},
           PlainRow{"Terrorists targeted a bakery in Homs on Monday.", "actor=Terrorists"}));
INSTANTIATE_TEST_SUITE_P(
    Fired, ClausesLeave,
    Values(LeftRow{"A bomb killed nine in Homs on Monday. Marrow fired two missiles toward its east coast.",
                   "event_type=air strike", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. A firm launched two rockets into space.", "event_type=shelling",
                   "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. The bank fired two clerks.", "event_type=shooting", "killed=9"},
           LeftRow{"A mine killed nine in Homs on Monday. Rebels have heavily bombed the province, killing scores.", "actor",
                   "killed=9"},
           LeftRow{"A mine killed nine in Homs on Monday. Jets have been targeting Hezbollah since 2015.", "target=Hezbollah",
                   "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. The mayor launched a plan aimed at young men.", "actor", "killed=9"}));

// What those are who are counted
INSTANTIATE_TEST_SUITE_P(Trades, ClausesRead,
                         Values(PlainRow{"Gunmen shot dead seven herders in Homs on Monday.", "role=herders"},
                                PlainRow{"Four casual labourers were killed by a bomb in Homs on Monday.",
                                         "role=casual labourers"},
                                PlainRow{"A mine killed three quarry workers in Homs on Monday.", "role=quarry workers"}));
INSTANTIATE_TEST_SUITE_P(Trades, ClausesLeave,
                         Values(LeftRow{"Gunmen shot dead seven people in Homs on Monday.", "role", "killed=7"},
                                LeftRow{"Gunmen shot dead seven soldiers in Homs on Monday.", "role", "killed=7"},
                                LeftRow{"A bomb killed seven passers-by in Homs on Monday.", "role", "killed=7"},
                                LeftRow{"A bomb killed seven friends in Homs on Monday.", "role", "killed=7"},
                                LeftRow{"A bomb killed nine in Homs on Monday. Farmers watched, and no herders were hurt.",
                                        "role", "killed=9"}));

// Units by their number, an enemy without a name, people taken by those who are told before the house, grades of injuries
INSTANTIATE_TEST_SUITE_P(
    Units, ClausesRead,
    Values(PlainRow{"Elements of the 20th Battalion shot dead a farmer in Homs on Monday.", "actor=20th Battalion"},
           PlainRow{"Soldiers of the 769th Infantry Brigade shot dead a farmer in Homs on Monday.",
                    "actor=769th Infantry Brigade"},
           PlainRow{"The enemy targeted a car in Homs on Monday, killing one.", "actor=The enemy"},
           PlainRow{"Rasha Saleh, 49, was taken by men in plain clothes from a boarding house in Homs on Monday.",
                    "event_type=abduction"},
           PlainRow{"A strike hit a house in Homs on Monday. Civil Defence reported three slight injuries.", "wounded=3"},
           PlainRow{"The suspect, about 40 years old, was killed in Homs on Monday.", "age=40"}));
INSTANTIATE_TEST_SUITE_P(
    Units, ClausesLeave,
    Values(LeftRow{"A bomb killed nine in Homs on Monday. The 20th Division of the league played.", "actor", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. Rasha Saleh was taken by train from a boarding house.", "detained",
                   "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. The club reported three slight delays.", "wounded", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. The house, about 40 years old, burned.", "age", "killed=9"}));

// A weapon that was carried off did nothing
INSTANTIATE_TEST_SUITE_P(
    Blades, ClausesRead,
    Values(PlainRow{"A policeman was stabbed to death and his rifle taken in Homs on Monday.", "event_type=other"},
           PlainRow{"A policeman was shot dead with a rifle stolen from a barracks in Homs on Monday.", "means=rifle"}));
INSTANTIATE_TEST_SUITE_P(Blades, ClausesLeave,
                         Values(LeftRow{"Nine men were hacked to death in Homs on Monday; the attackers stole a rifle.",
                                        "means=rifle", "killed=9"},
                                LeftRow{"Nine men were hacked to death in Homs on Monday. Police recovered a rifle.",
                                        "event_type=shooting", "killed=9"}));

// Lines with labels, as alerts of documenters open
INSTANTIATE_TEST_SUITE_P(
    Labels, ClausesRead,
    Values(
        PlainRow{
            "Three farmers killed\n\nPlace: Qurqush hamlet, Homs\nAlleged perpetrators: elements of the 20th Battalion\n\nThey were "
            "shot dead on Monday.",
            "actor=20th Battalion!"},
        PlainRow{
            "Three farmers killed\n\nPlace of incident: Qurqush hamlet, Homs\nVictims: two men\n\nThey were shot dead on Monday.",
            "place=Qurqush hamlet"},
        PlainRow{"Three farmers killed in Homs\n\nPerpetrators: masked men\nWeapons used: assault rifles\n\nThey died on Monday.",
                 "means=rifle"}));
INSTANTIATE_TEST_SUITE_P(
    Labels, ClausesLeave,
    Values(LeftRow{"A bomb killed nine in Homs on Monday.\n\nPerpetrators: unknown", "actor", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday.\n\nPlace of meeting: Hama", "place=Hama", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. Weapons: the debate goes on.", "means=rifle", "killed=9"}));

// Who acts, before what is told of those with them or of a place
INSTANTIATE_TEST_SUITE_P(
    Inner, ClausesRead,
    Values(PlainRow{"Soldiers accompanied by white men arrested six men in Homs on Friday.", "actor=Soldiers"},
           PlainRow{"Troops backed by helicopters raided a village in Homs on Monday, killing two.", "actor=Troops"},
           PlainRow{"Thirty soldiers surrounded a hut in which three men were sleeping and shelled it in Homs on Monday.",
                    "actor=Thirty soldiers"}));
INSTANTIATE_TEST_SUITE_P(
    Inner, ClausesLeave,
    Values(LeftRow{"A convoy escorted by soldiers hit a mine in Homs on Monday. Nine were killed.", "actor", "killed=9"},
           LeftRow{"Thirty soldiers surrounded a hut where three men were sleeping and shelled it on Monday, killing nine.",
                   "actor=three men", "killed=9"}));

// What the review found: habits and days, charges, sides, crafts, objects that end before the next subject
INSTANTIATE_TEST_SUITE_P(
    Reviewed, ClausesRead,
    Values(PlainRow{"Soldiers killed three rebels and two soldiers were wounded in Homs on Monday.", "killed=3"},
           PlainRow{"Gunmen killed the mayor and his driver was injured in Homs on Monday.", "wounded=1"},
           PlainRow{"Russia has intensified its attacks, and a drone killed two people in Homs on Monday.", "killed=2"},
           PlainRow{"Ali Darwish, who has long lived in Homs, was shot dead by gunmen on Monday.", "killed=1"},
           PlainRow{"Jets have been bombing Homs since dawn on Monday, killing 12.", "killed=12"},
           PlainRow{"A strike wiped out nine fighters in Homs on Monday.", "killed=9"},
           PlainRow{"A bomb killed two people in Homs in May. Liberation Square was closed.", "date=2025-05"}));
INSTANTIATE_TEST_SUITE_P(
    Reviewed, ClausesLeave,
    Values(
        LeftRow{"A bomb killed nine in Homs. The prosecutor dropped the charges against two men on Monday.", "actor", "killed=9"},
        LeftRow{"Nine were killed in Homs on Monday, a day after fighting with Hezbollah ended.", "actor", "killed=9"},
        LeftRow{"Nine bystanders were killed in clashes with police in Homs on Monday.", "actor", "killed=9"},
        LeftRow{"The wounded were evacuated by a French plane after a bomb killed nine in Homs.", "actor", "killed=9"},
        LeftRow{"A mine killed nine in Homs. The striker fired two shots at goal on Monday.", "event_type=shooting", "killed=9"},
        LeftRow{"A mine killed nine in Homs. India launched a rocket on Monday carrying satellites.", "event_type=shelling",
                "killed=9"},
        LeftRow{"A bomb killed nine in Homs on Monday. A brother of four wept.", "age", "killed=9"},
        LeftRow{"A bomb killed nine in Homs on Monday. Ali Darwish was among the victims' relatives.", "target=Ali Darwish",
                "killed=9"},
        LeftRow{"A bomb killed nine in Homs on Monday. The group has teachers. They include Ali Darwish.", "target=Ali Darwish",
                "killed=9"},
        LeftRow{"A strike in Homs on Monday killed Ali Darwish, who had planned the ambush of the convoy.", "actor=Ali Darwish",
                "killed=1"},
        LeftRow{"A bomb killed nine in Homs on Monday. The site was cleared of mines planted by the army.", "actor", "killed=9"},
        LeftRow{"A bomb killed nine in Homs on Monday. Investors were wiped out in the crash.", "killed=2", "killed=9"},
        LeftRow{"A bomb killed nine in Homs on Monday. A storm flattened a school.", "target=school", "killed=9"}));

// Who told of it stands directly behind, where the comma was lost; figures with their participle; tolls of recent days
INSTANTIATE_TEST_SUITE_P(
    RunOn, ClausesRead,
    Values(PlainRow{"Shells hit a market in Homs on Monday wounding 56 people the broadcaster said.", "wounded=56"},
           PlainRow{"Clashes hit Homs on Monday with 10 killed and 15 injured a Kashaf correspondent reported.", "wounded=15"},
           PlainRow{"Clashes hit Homs on Monday leaving 10 killed and 15 injured.", "killed=10"},
           PlainRow{"A blast in Homs on Monday left at least 10 people killed.", "killed=at least 10"},
           PlainRow{"Clashes in Homs on Monday claimed at least 10 killed and 15 injured.", "killed=at least 10"},
           PlainRow{"Air strikes hit Homs on Monday. The death toll from the strikes was 45, a clerk said.", "killed=45"},
           PlainRow{"Nine were killed in Homs on Monday and dozens wounded some seriously when a depot blew up.",
                    "wounded=at least 24"}));
INSTANTIATE_TEST_SUITE_P(
    RunOn, ClausesLeave,
    Values(LeftRow{"A bomb killed nine in Homs on Monday. It was the latest in a spate of blasts to hit the district state "
                   "television said.",
                   "target=district state television", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. In recent days 57 clerks have been killed there.", "killed=57",
                   "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. In recent weeks shells killed 57 clerks.", "killed=57", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. Since Friday, shelling has killed 57 clerks there.", "killed=57",
                   "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. Six days of heavy bombing have killed 57 there.", "killed=57",
                   "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. The earlier toll was five.", "killed=5", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. The toll was 12 hours old.", "killed=12", "killed=9"}));

// What a deed did besides stands between it and its verb, and a day before that is the deed's; what somebody said on a day is
// not.
INSTANTIATE_TEST_SUITE_P(
    TollsBetween, ClausesRead,
    Values(PlainRow{"A bomb that killed nine people hit a market in Atmeh on Monday.", "target=market"},
           PlainRow{"A raid that left nine wounded targeted a farm in Atmeh on Monday.", "target=farm"},
           PlainRow{"A mill in Atmeh was hit by shelling on Monday that killed nine people.", "date=2025-08-18"},
           PlainRow{"An attack on Monday that killed nine people hit a market in Atmeh.", "date=2025-08-18"},
           PlainRow{"Nine clerks being taken from the mill died when a shell hit a bus in Atmeh on Monday.", "killed=9"},
           PlainRow{"A blast that left two men and a child wounded shook Atmeh on Monday.", "wounded=3"}));
INSTANTIATE_TEST_SUITE_P(
    TollsBetween, ClausesLeave,
    Values(LeftRow{"A bomb that killed nine people hit a market in Atmeh on Monday.", "actor", "target=market"},
           LeftRow{"A raid that left nine wounded targeted a farm in Atmeh on Monday.", "actor", "target=farm"},
           LeftRow{"Police said on Monday that gunmen killed nine people in Atmeh.", "date", "killed=9"},
           LeftRow{"Police confirmed on Monday that rebel shelling killed nine people in Atmeh.", "date", "killed=9"},
           LeftRow{"A judge being guarded died when a shell hit a bus in Atmeh on Monday.", "killed=2", "killed=1"}));

// Deeds of a day are real by what they did, whoever carried them out against whom.
INSTANTIATE_TEST_SUITE_P(
    DeedsDone, ClausesRead,
    Values(PlainRow{"Air strikes carried out by Turkey against rebels in Atmeh killed nine on Monday.", "event_type=air strike"},
           PlainRow{"Air strikes carried out by Turkey against rebels in Atmeh killed nine on Monday.", "actor=Turkey"},
           PlainRow{"Raids by the army against Boko Haram fighters in Atmeh killed nine on Monday.", "actor=army"},
           PlainRow{"Raids by the army against Boko Haram fighters in Atmeh killed nine on Monday.", "event_type=raid"}));
INSTANTIATE_TEST_SUITE_P(
    DeedsDone, ClausesLeave,
    Values(LeftRow{"Air strikes carried out by Turkey against Hamas fighters in Atmeh killed nine on Monday.", "actor=Hamas",
                   "killed=9"},
           LeftRow{"Nine men in attacks by rebels were killed in Atmeh on Monday.", "killed=2", "killed=9"},
           LeftRow{"A mine killed two in Atmeh on Monday. Attacks by herders have killed 200 people this year.", "killed=200",
                   "killed=2"}));

// Those who were left dead stand before a list of some of them; a deed hours after another has its own toll.
INSTANTIATE_TEST_SUITE_P(
    SomeOfThem, ClausesRead,
    Values(PlainRow{"Air strikes hit Atmeh on Monday, leaving eight civilians, including three children, dead.", "killed=8"},
           PlainRow{"A raid left nine people, among them two women, dead in Atmeh on Monday.", "killed=9"},
           PlainRow{"An attack in Atmeh left 17 dead on Monday, hours after a blast in Homs killed 27.", "killed=17"},
           PlainRow{"The corpses of seven men, blindfolded and with bullet wounds, were dumped in Atmeh on Monday.",
                    "killed=7"}));
INSTANTIATE_TEST_SUITE_P(
    SomeOfThem, ClausesLeave,
    Values(LeftRow{"An attack in Atmeh left 17 dead on Monday, hours after a blast in Homs killed 27.", "killed=27", "killed=17"},
           LeftRow{"The bodies of seven men were found blindfolded and shot in Atmeh on Monday.", "actor", "killed=7"},
           LeftRow{"Police are investigating the fatal stabbing of a man in Atmeh on Monday.", "wounded", "killed=1"}));

}  // namespace
}  // namespace collate
