// SPDX-License-Identifier: GPL-3.0-or-later
// How many incidents a report tells of, and which day, place and type each has.
#include <gmock/gmock.h>

#include "tests/core/extract/extract_text.h"

namespace collate {
namespace {

using testing::Contains;
using testing::Not;

struct Row {
  const char* text;
  std::size_t accounts;
  const char* published = "2025-08-20";
};
class TellsOfSome : public testing::TestWithParam<Row> {};
TEST_P(TellsOfSome, Test) {
  EXPECT_EQ(readingOf(GetParam().text, GetParam().published).accounts.size(), GetParam().accounts) << GetParam().text;
}
// Published on Wednesday 20 August 2025.
INSTANTIATE_TEST_SUITE_P(
    Rows, TellsOfSome,
    testing::Values(
        Row{"14 August, Qurqush: a mine killed two herders.\n\n12 August, Dhobro (Marrow district): gunmen shot dead a clerk.",
            2},
        Row{"14 August, Qurqush town. A mine killed two herders.\n\n12 August, Dhobro. A clerk was shot dead.", 2},
        Row{"10 August. The rebels held a parade.\n\n11 August: jets bombed a market, killing five.\n\n12 August: a clerk was shot.",
            2},
        Row{"In Borno State, gunmen killed two on Monday. In Kaduna State, two herders were shot in Qurqush village.", 2},
        Row{"The August strike killed two herders. The strike hit them on August 14. On August 8 a mine had killed six soldiers.",
            2},
        Row{"Two soldiers were killed in Qurqush on Monday. Meanwhile, in Lagos, the clerk Ann Pelly was shot dead.", 2},
        Row{"An air strike killed five people in Lagos. On Sunday, 31 people were killed near a farm.", 2},
        Row{"Gunmen killed six people in Lagos. On Sunday, two gunmen walked into a shop and shot six people dead.", 1},
        Row{"Gunmen killed four in Lagos on Monday. The war, which began in 2023, has killed tens of thousands.", 1},
        Row{"Two clerks were shot in Lagos on Saturday. Also on Monday, soldiers captured two men in Kano.", 2},
        Row{"The mayor resigned in Lagos. It happened after a party on Monday.", 0},
        Row{"An air strike killed nine in Lagos on Monday. Before the troops left they executed 15 detainees.", 2},
        Row{"Gunmen killed nine in Lagos on Monday. They executed 15 detainees.", 1},
        Row{"Rebels shelled Qurqush on Monday, killing nine, while the army carried out a gas attack in another part of the city.",
            2},
        Row{"Rebels shelled Qurqush on Monday, killing nine, in an attack on one part of the city.", 1},
        Row{"A bomb killed nine in Lagos on Monday. Earlier an official said five people had been killed.", 1},
        Row{"A bomb killed nine in Lagos on Monday. Earlier tolls had seven people killed in the attack.", 1},
        Row{"A bomb killed nine in Lagos on Monday. Earlier gunmen killed two traders at a mill.", 2},
        Row{"A blast killed nine in Lagos on Monday, while 20 were injured in Qurqush Town.", 1},
        Row{"A blast killed nine in Lagos on Monday, while 20 were injured in Kano.", 2},
        Row{"Gunmen killed nine guards in Lagos on Monday, while three other guards died in Kano.", 2},
        Row{"A blast killed nine in Lagos on Monday, while 20 others were injured in Kano.", 1},
        Row{"A bomb killed nine in Lagos on Monday. Police came. They found a rifle. On 12 August men in masks had "
            "come to the clinic in Kano. Four nurses were abducted.",
            2},
        Row{"A bomb killed nine in Lagos on Monday. Police came. They found a rifle. The governor visited the clinic in Kano on 12 "
            "August. Four of the wounded died.",
            1},
        Row{"A bomb killed nine in Lagos on Monday. Police came. They found a rifle. On 12 August the two sides held talks in Kano. "
            "Four people were also wounded.",
            1},
        Row{"A bomb killed nine in Lagos on Monday. Police came. They found a rifle. The imam, from Kano, had come in May. Four "
            "people were also wounded.",
            1},
        Row{"A bomb killed nine in Lagos on Monday. Police came. They found a rifle. Unrelated: a missile on a camp in Kano. The "
            "army says four soldiers were killed.",
            2},
        Row{"Gunmen killed nine in Orlen town on Monday. Police came. They found a rifle. Shops shut. Schools shut. Nobody slept. "
            "Troops shot dead a herder in the village of Ferrin.",
            2},
        Row{"Gunmen killed nine in Orlen town on Monday. Police came. They found a rifle. Shops shut. Schools shut. Nobody slept. "
            "A clerk who had been shot died in Ferrin town.",
            1},
        Row{"Gunmen killed nine in Orlen town on Monday. Police came. They found a rifle. Shops shut. Schools shut. Nobody slept. "
            "The attack left two dead in Ferrin town.",
            1},
        Row{"Gunmen killed nine in Orlen town on Monday. Police came. They found a rifle. Shops shut. Schools shut. Nobody slept. "
            "Troops shot dead a herder in the neighbourhood of Ferrin.",
            1},
        Row{"Jets raided Orlen on Monday and killed two. As for Kfar Qurqush, the warplanes raided the building of a clerk.", 2},
        Row{"Jets raided Orlen on Monday and killed two. As for Rosa Quint, the warplanes killed her in the building.", 1},
        Row{"Jets raided Orlen on Monday and killed two.\n\nFrom Kfar Qurqush: three men were shot dead at a well.", 2},
        Row{"Gunmen shot three clerks in Lagos on 11 August. A fourth clerk, the driver Ann Pelly, died on 15 August.", 1},
        Row{"Gunmen shot three clerks in Lagos on 11 August. She died on the way to Kano on 15 August.", 1},
        Row{"Gunmen shot three clerks in Lagos on 11 August. A trader was shot dead in Kano on 15 August.", 2},
        Row{"Police detained six clerks in a raid in Lagos on 11 August. Four of the six were released on 15 August.", 1},
        Row{"An air strike killed nine in Lagos on 11 August. The army, in a statement of 15 August, says that 12 were killed.",
            1},
        Row{"A bomb killed nine in Lagos on 11 August. On 15 August the Northern Front claimed the attack and said it killed 20.",
            1},
        Row{"A bomb killed nine in Lagos on 11 August. On 15 August a blast claimed the lives of six clerks in Kano.", 2},
        Row{"A bomb killed nine in Lagos on 11 August. In a file sent to reporters on 15 August the army said 12 had been killed.",
            1},
        Row{"A bomb killed nine in Lagos on Monday. Police came. They found a rifle. The widow was born in Kano on 12 August 1985. Gunmen had "
            "shot two.",
            1},
        Row{"A bomb killed nine in Lagos on Monday. Police came. They found a rifle. Rain fell in Kano on 12 August. The bomb was in a bin and "
            "wounded 30 people.",
            1},
        Row{"A bomb killed nine in Lagos on Monday. Police came. They found a rifle. The council is to sit in Kano on 12 August. Four people were also "
            "wounded.",
            1},
        Row{"Gunmen killed nine in Orlen town on Monday. Police came. They found a rifle. Shops shut. Schools shut. Nobody slept. "
            "The gunmen shot the nine in the village of Ferrin.",
            1},
        Row{"Gunmen attacked a bus in Orlen town on Monday, killing nine. Police came. They found a rifle. Shops shut. Schools shut. "
            "Nobody slept. Men opened fire on the bus in the village of Ferrin.",
            1},
        Row{"Gunmen killed nine in Orlen town on Monday. Police came. They found a rifle. Shops shut. Schools shut. Nobody slept. "
            "Police searched a house in Ferrin town and arrested two more men.",
            1},
        Row{"Soldiers shot dead a trader in Lagos on Saturday. One woman died on Sunday when troops shelled Kano.", 2},
        Row{"A man was stabbed in Lagos on Monday. Police said it was unrelated: an old killing was a family matter.", 1},
        Row{"14 August, Orlen: a mine killed two herders.\n\n12 August, At-Tuhur. A guard was shot dead.", 2},
        Row{"Gunmen shot dead a teacher. It happened near Qurqush on Monday.", 1},
        Row{"21.46\nJets have bombed a house in Mosul.\n\n19.20\nA drone has hit a car in Basra.\n\n17.00\nTwo people were killed in "
            "the Basra strike.",
            2},
        Row{"8.50pm - A strike\nJets bombed a house.\n\n7.20pm - On the road\nGunmen shot a clerk.\n\n5pm - Hello\n\n3.10pm - Dawn\n"
            "A mob set fire to a bus.",
            3},
        Row{"21.46\nThe toll of the blast has risen to nine dead.\n\n19.20\nA bomb has gone off in Mosul.\n\n17.00\nGood evening.",
            1},
        Row{"Two clerks were shot in Lagos on Monday. On the same day, soldiers captured two men in Kano.", 2},
        Row{"A bomb killed two clerks in Lagos on Monday. On Tuesday police arrested four men in Kano.", 2},
        Row{"A bomb killed two clerks in Lagos on Monday. On Tuesday police arrested four men.", 1},
        Row{"A bomb killed two clerks in Lagos on Monday. On Tuesday police in Lagos arrested four men.", 1},
        Row{"Two clerks were shot in Lagos on Monday. In the same context, police arrested two traders in the city of Kano.", 2},
        Row{"Two clerks were shot in Lagos on Monday. Hours earlier, drones had dropped explosives on a village near Kano.", 2},
        Row{"Two clerks were shot in Lagos on Monday. In a second attack, gunmen killed a teacher in Kano.", 2},
        Row{"Two clerks were shot in Lagos on Monday. On the same day, one of the wounded died in a hospital in Kano.", 1},
        Row{"Two clerks were shot in Lagos on Monday. Hours later, soldiers took the bodies to Kano.", 1},
        Row{"Two clerks were shot dead in a bar on Saturday. Hours after the attack, armed men set fire to a bus.", 2},
        Row{"A bomb killed two on Monday. Separately, troops raided a farm on Tuesday and detained a man.", 2},
        Row{"SALEM, May 14 (NWS) - A mine killed two in Qurqush yesterday. On Monday, a clerk was shot in Lagos.", 2, ""},
        Row{"Kano: a mine killed two in Qurqush.\n\nHelmand: gunmen shot dead a clerk in Dhobro district.", 2},
        Row{"Air strikes killed nine in Mosul on Sunday. Rebel shelling killed two clerks in west Mosul on Sunday.", 2},
        Row{"Army shelling killed nine in Mosul on Sunday. Two clerks were also killed during rebel fire in Mosul.", 2},
        Row{"The army shelled rebel posts in Mosul. In the countryside of Basra, soldiers killed three gunmen.", 2},
        Row{"14/08, Qurqush (Marrow): a mine killed two herders.\n\n12/08, Dhobro (Marrow): gunmen shot dead a clerk.", 2},
        Row{"14/08 | Qurqush (Marrow). A mine killed two herders.\n\n12/08 | Dhobro (Marrow). Gunmen shot dead a clerk.", 2},
        Row{"A mine killed two herders in Qurqush on 14 August | photo by a herder | and a cow was hurt.", 1},
        Row{"08/14, Qurqush: a mine killed two herders.\n\n08/12, Dhobro: gunmen shot dead a clerk.", 2},
        Row{"1. 14 August, 2140 hrs, Qurqush District, Marrow Province. A mine killed two herders.\n\n"
            "2. 15 August, 1920 hrs, Dhobro District, Marrow Province. A clerk was shot dead.",
            2},
        Row{"A mine killed two soldiers near Qurqush on Monday.\n\nLater in the day, soldiers stormed Lagos and shot dead a clerk.",
            2},
        Row{"A mine killed two soldiers near Qurqush on Monday.\n\nBy Monday afternoon soldiers had entered the village of Dhobro "
            "and killed three men.",
            2},
        Row{"Four soldiers were killed in Qurqush on Monday. The attack came two days after gunmen raided Dhobro and shot a clerk.",
            2},
        Row{"Four soldiers were killed in Qurqush on Monday. The raid came two weeks after soldiers had shot a clerk.", 2},
        Row{"1. QURQUSH WEST. On Monday two herders were shot dead by gunmen.\n\n2. DHOBRO. On Monday armed men abducted a clerk.",
            2},
        // and one
        Row{"Four soldiers were killed in Qurqush on Monday. The protest came two days after the attack on the soldiers.", 1},
        Row{"1. KANO. On Monday two herders were shot dead by gunmen.\n\n2. KANO. A clerk was wounded by the gunmen.", 1},
        Row{"1. BACKGROUND. A bomb killed two in Kano on Monday.\n\n2. FINDINGS. The blast killed two people and wounded nine.",
            1},
        Row{"1. On Monday two herders were shot dead by gunmen.\n\n2. A clerk was wounded by the gunmen.", 1},
        Row{"A mine killed two soldiers near Qurqush on Monday.\n\nLater in the day, soldiers entered the village to help.", 1},
        Row{"A mine killed two soldiers in Lagos on Monday.\n\nLater in the day, soldiers stormed Lagos and shot dead a clerk.",
            1},
        Row{"A mine killed two soldiers near Qurqush on Monday.\n\n14/20 of them, a clerk said, were late.", 1},
        Row{"Air strikes killed nine in Mosul on Sunday. Shelling killed two clerks in rebel-held west Mosul.", 1},
        Row{"Rebels shelled Mosul, killing nine. The army responded with artillery fire that killed two clerks.", 1},
        Row{"Rebels shelled Mosul, killing nine. Army air strikes killed two of the rebels.", 1},
        Row{"Air strikes killed nine in Mosul on Sunday. A clerk was wounded in rebel territory.", 1},
        Row{"Rebel shelling killed nine in Mosul on Sunday. Two clerks were killed by aircraft debris.", 1},
        Row{"A bomb killed nine in Mosul on Sunday. In Geneva, a spokesman said three children were killed.", 1},
        Row{"Mine kills two in Qurqush village\n\nKANO: A mine killed two clerks on Monday.", 1},
        Row{"Mine kills two in Kano\n\nKANO: A mine killed two clerks on Monday.\n\nKano: the two were buried.", 1},
        Row{"SALEM, May 14 (NWS) - A mine killed two in Qurqush yesterday. On Monday, the army blamed rebels in Lagos.", 1, ""},
        Row{"SALEM, May 14 (NWS) - A mine killed two near Qurqush yesterday. On Monday, the two were buried in Lagos.", 1, ""},
        Row{"Gunmen abducted nine clerks on August 2. They were released on August 12.", 1},
        Row{"A mine wounded four soldiers on Monday. One of them succumbed in hospital on Tuesday.", 1},
        Row{"Gunmen killed two in Qurqush on Monday. Four were wounded and flown to a hospital in Lagos.", 1},
        Row{"A strike killed two on Sunday. The strike took place on Monday, according to the ministry.", 1},
        Row{"Strikes killed 29 in the Orlen district of Aleppo on Monday. Another 14 were killed in the Dhobro neighborhood.", 2},
        Row{"Strikes killed 29 in the Orlen district of Aleppo on Monday. Another 14 were wounded.", 1},
        Row{"Jets killed 60 in Qurqush village in rural Aleppo. \"Fifty were killed in the coalition's air strikes on Raqqa,\" he "
            "said.",
            2},
        Row{"Attacks kill nine in Damascus Aleppo and Idlib. Shells killed two on al-Mazzeh in Damascus. A shell fired at the "
            "Qurqush neighborhood in Aleppo city killed seven.",
            2},
        Row{"Rebels fired on Monday at the Dhobro quarter in Homs, killing two. On Monday a shell hit Qurqush town in the "
            "countryside of Hama province, killing one. A shell hit a mill in Qurqush, injuring one person.",
            2},
        Row{"A bomb killed nine in Homs on Monday. In the capital meanwhile two people were killed by a mortar round in Syria.",
            2},
        Row{"Three rebels were killed in a clash on Saturday. The operation was launched on Friday night.", 1},
        Row{"A mine killed two on Monday. The army released footage on Tuesday.", 1},
        Row{"A mine killed two on Monday. \"We do not kill the people who feed us,\" he said.", 1},
        Row{"A mine killed two on Monday. The funeral of the two dead will be held on August 23.", 1},
        Row{"A mine killed two on Monday. The group claimed the attack on Tuesday.", 1},
        Row{"A mine killed two on Monday. A day earlier the army said that one had died.", 1},
        Row{"A mine killed two on Monday. He faces murder and arson charges.", 1},
        Row{"A mine killed two on Monday. Troops seized a rifle, bomb parts and a flag.", 1},
        Row{"A mine killed two on Monday. The town has seen a drop in kidnappings this year.", 1},
        Row{"A mine killed two on Monday. \"Whoever fired at us on Sunday paid for it,\" he said.", 1},
        Row{"A mine killed two on Monday. More than 200 clerks have been killed since May. In the north, eight have died.", 1},
        Row{"A clerk was killed on Monday, years after the 2016 peace accord.", 1}));

struct Claim {
  const char* text;
  const char* claim;
};
class TellsThat : public testing::TestWithParam<Claim> {};
TEST_P(TellsThat, Test) { EXPECT_THAT(claimsOf(GetParam().text), Contains(GetParam().claim)) << GetParam().text; }
INSTANTIATE_TEST_SUITE_P(
    Rows, TellsThat,
    testing::Values(
        Claim{"Gunmen killed 40 soldiers in Lagos on Monday. Last month, rebels killed 30 soldiers in Kano.", "date=2025-07"},
        Claim{"KANO, Nigeria (NWS) - Gunmen killed nine people in Qurqush village, Borno state, on Monday.",
              "place=Qurqush village"},
        Claim{"10 August. The rebels held a parade.\n\n11 August: jets bombed a market, killing five.", "date=2025-08-11"},
        Claim{"In Borno State, a mine killed two herders in Qurqush village on Monday.", "place=Qurqush village"},
        Claim{"A shell hit a mill in Qurqush, Borno state, killing two.", "place=Borno state"},
        Claim{"Fighters attacked an army base on Monday, killing two soldiers.", "event_type=clash"},
        Claim{"Troops repelled an attack on Monday and killed nine fighters.", "event_type=clash"},
        Claim{"Two rebels were killed in an encounter with police on Monday.", "event_type=clash"},
        Claim{"A drone fired at a motorcycle on Monday and killed a man.", "event_type=drone strike"},
        Claim{"Bombing of Kano-bound bus in Borno State kills nine", "place=Borno State"},
        Claim{"Blast in Kandahar kills two\n\nA blast in Qurqush district of Kandahar province killed two.",
              "place=Qurqush district"},
        Claim{"Landmine strikes civilian van in Kano on Monday. Six were killed.", "event_type=bombing"},
        Claim{"At least nine killed as bomb hits Kano market", "event_type=bombing"},
        Claim{"Kano: a mine killed two in Qurqush on Monday.", "place=Qurqush"},
        Claim{"Helmand: a mine killed two on Monday.", "place=Helmand"}, Claim{"Bomb kills nine clerks in Kano", "killed=9"},
        Claim{"Roadside bomb kills nine soldiers", "killed=9"}, Claim{"Suicide bomber kills nine in Kano", "killed=9"},
        Claim{"Attack in Kano kills nine", "killed=9"}, Claim{"Car bomb wounds nine clerks in Kano", "wounded=9"},
        Claim{"At least nine killed as bomb hits Kano market", "killed=at least 9"},
        Claim{"A bomb exploded in a bus on Monday.", "event_type=bombing"},
        Claim{"The bomb that exploded in a bus on Monday wounded nine.", "event_type=bombing"},
        Claim{"A strike killed two on Sunday. The strike took place on Monday, according to the ministry.", "date=2025-08-18"},
        Claim{"SALEM, Aug. 20, 2025 (NWS) - Shells hit a camp in Salem state on Tuesday, killing two.", "date=2025-08-19"},
        Claim{"Tension is high in Qurqush. On Monday a bomb killed two guards in the town.", "place=Qurqush"},
        Claim{"Orlen under fire.\n\nAug 25, 2025, 08:15\nA clerk was killed in a raid last night.", "date=2025-08-24"},
        Claim{"Syrian troops arrested a clerk in the capital on Monday.", "place=Damascus"},
        Claim{"A bomb killed nine in the Kenyan capital on Monday.", "place=Nairobi"},
        Claim{"A bomb killed nine in Kenya's capital on Monday.", "place=Nairobi"},
        Claim{"A bomb killed 9 in Syrias northern Idlib province on Monday.", "place=northern Idlib province"},
        Claim{"Attacks on Homs and its countryside killed nine on Monday.", "killed=9"},
        Claim{"The army confirmed on Monday that it killed a man earlier in the day.", "date=2025-08-18"}));

class TellsNotThat : public testing::TestWithParam<Claim> {};
TEST_P(TellsNotThat, Test) { EXPECT_THAT(claimsOf(GetParam().text), Not(Contains(GetParam().claim))) << GetParam().text; }
INSTANTIATE_TEST_SUITE_P(
    Rows, TellsNotThat,
    testing::Values(
        Claim{"Gunmen killed 40 in Lagos on Monday. Last month, the mayor had said, nine of those killed came from Kano.",
              "date=2025-07"},
        Claim{"KANO, Nigeria (NWS) - Gunmen killed nine people in Borno state on Monday.", "place=KANO"},
        Claim{"NAIROBI (NWS) - Gunmen killed nine people in Qurqush village on Monday.", "place=NAIROBI"},
        Claim{"Fighters attacked a market on Monday, killing two clerks.", "event_type=clash"},
        Claim{"A man shot a clerk who had attacked his dog near the army base.", "event_type=clash"},
        Claim{"The two had an encounter with a bear. A guard was killed on Monday.", "event_type=clash"},
        Claim{"Gunmen killed two. He died seven hours later in Lagos.", "place=Lagos"},
        Claim{"Jets launched nine drones on Monday. The army shot down two of them.", "event_type=shooting"},
        Claim{"Drone strikes civilian officials call unlawful killed nine in Kano on Monday.", "event_type=bombing"},
        Claim{"Bomb kills family in Kano", "killed=1"}, Claim{"A clerk died of bomb wounds two days later in Kano.", "wounded=2"},
        Claim{"Orlen under fire.\n\nFair on Aug 25, 2025, 08:15\nA clerk was killed in a raid last night.", "date=2025-08-24"},
        Claim{"Syrian troops arrested a clerk in the regional capital on Monday.", "place=Damascus"},
        Claim{"Two Syrian clerks were killed over the capital of a bank on Monday.", "place=Damascus"},
        Claim{"Syrian police killed two in the capital, Qurqush, on Monday.", "place=Damascus"},
        Claim{"A Kenyan and a Syrian were killed in the capital on Monday.", "place=Damascus"},
        Claim{"Syria's army killed 9 in the Iraqs camp on Monday.", "place=Iraq"},
        Claim{"Attacks kill nine in Damascus Aleppo and Idlib. A shell hit al-Mazzeh in Damascus, killing two.", "killed=9"},
        Claim{"A mine killed two on Monday. The group claimed the attack on Tuesday.", "date=2025-08-19"}));

// Turns of the telling that lead to another deed, and those that stay with the one at hand.
INSTANTIATE_TEST_SUITE_P(
    Turns, TellsOfSome,
    testing::Values(
        Row{"Gunmen killed nine clerks in Orlen on Monday. The same night six houses were burnt in Ferrin.", 2},
        Row{"Gunmen killed nine clerks in Orlen on Monday. Later in the day soldiers stormed a house in Ferrin and killed two men.",
            2},
        Row{"Gunmen killed nine clerks in Orlen on Monday. On the eve of the attack, a bus was set on fire in Ferrin.", 2},
        Row{"Gunmen killed nine clerks in Orlen on Monday. It is to be recalled that rebels killed seven policemen in an ambush near Ferrin at the beginning of this month.",
            2},
        Row{"Gunmen killed nine clerks in Orlen on Monday. It was the deadliest attack in Orlen since October, when a suicide bomber blew himself up in a market, killing 11.",
            2},
        Row{"Gunmen killed nine clerks in Orlen on Monday. Since then, gunmen have abducted two teachers in Ferrin.", 2},
        Row{"Gunmen killed nine clerks in Orlen on Monday. It was blamed for a shooting at a trade fair in Ferrin in March that killed 26 people.",
            2},
        Row{"An air strike killed nine people in Orlen on Monday. Two more people were killed when shells hit a market in Ferrin.",
            2},
        Row{"An air strike killed nine people in Orlen on Monday. Government forces also shelled Ferrin, wounding six.", 2},
        Row{"An air strike killed nine people in Orlen on Monday. Casualties are also reported in the Ferrin quarter after a car bomb explosion.",
            2},
        Row{"Gunmen killed nine clerks in Orlen on Monday. The same night two of the wounded died in Ferrin.", 1},
        Row{"Gunmen killed nine clerks in Orlen on Monday. Later in the day the army said that two of them were guards.", 1},
        Row{"Gunmen killed nine clerks in Orlen on Monday. It is to be recalled that the nine clerks were killed as they left their office.",
            1},
        Row{"Gunmen killed nine clerks in Orlen on Monday. It was the deadliest attack since October, when the town was taken.",
            1},
        Row{"Gunmen killed nine clerks in Orlen on Monday. Since then, the town has been calm.", 1},
        Row{"Gunmen killed nine clerks in Orlen on Monday. The army blamed the rebels for the attack on Monday.", 1},
        Row{"An air strike killed nine people in Orlen on Monday. Two more people died of their wounds in a hospital in Orlen.",
            1},
        Row{"An air strike killed nine people in Orlen on Monday. Government forces also shelled the town.", 1}));

}  // namespace
}  // namespace collate
