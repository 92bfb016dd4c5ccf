// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside a deed: words that are part of what is told of it, and words that belong to another deed, to a doubt about
// one circumstance, to a count of years.
#include "tests/core/extract/plain_rows.h"

namespace collate {
namespace {

using testing::Values;

class BesideRead : public testing::TestWithParam<PlainRow> {};
TEST_P(BesideRead, Claim) { expectRead(GetParam()); }

class BesideLeave : public testing::TestWithParam<LeftRow> {};
TEST_P(BesideLeave, OutOfIt) { expectLeft(GetParam()); }

INSTANTIATE_TEST_SUITE_P(
    Deeds, BesideRead,
    Values(
        PlainRow{"A gas believed to be chlorine was dropped alongside barrel bombs on Homs on Wednesday, killing four.",
                 "means=barrel bomb"},
        PlainRow{"Gunmen killed tens of civilians in Homs on Monday.", "killed=at least 20"},
        PlainRow{"On Monday soldiers shot dead a herder near Homs.", "actor=soldiers"},
        PlainRow{"Last week, on Monday evening, troops burned Qurqush town.", "actor=troops"},
        PlainRow{"Jets struck Homs on Monday, killing nine. He said the raid has left houses in ruins.", "event_type=air strike"},
        PlainRow{"Syrian war planes bombed a camp in Homs on Monday, killing nine.", "means=aircraft"},
        PlainRow{"The bus was hit between Qurqush and Dhobro on Monday, killing three.", "place=Dhobro"},
        PlainRow{"A drone hit a car on the road from Qurqush to Dhobro on Monday, killing three.", "place=Qurqush"},
        PlainRow{"A drone hit a car on the road from Qurqush to Dhobro on Monday, killing three.", "place=Dhobro"},
        PlainRow{"Gunmen attacked a convoy on the Qurqush-Dhobro stretch on Monday.", "place=Qurqush-Dhobro"},
        PlainRow{"Gunmen attacked a checkpoint in Homs on Monday. One of the dead was named as Omar Sell.", "target=checkpoint"},
        PlainRow{
            "At least five soldiers were killed in Homs on Monday, two sources said, as villagers fled hours later. The rebels said "
            "they had killed nine soldiers.",
            "killed=at least 5"},
        PlainRow{"The regime's air force bombed Raqqa on Monday, killing six.", "actor=Syrian government forces"},
        PlainRow{"A bomb in Sheikh Qurqush killed six on Monday.", "place=Sheikh Qurqush"},
        PlainRow{"Shells fell on the Sheikh Qurqush district of Homs on Monday, killing six.", "place=Sheikh Qurqush district"},
        PlainRow{"Doctors said the hospital had recorded four deaths from gas poisoning after the attack on Homs.", "killed=4"},
        PlainRow{"One Killed Others Injured in Attack in Homs\n\nIt was loud.", "killed=1"},
        PlainRow{"One Killed Others Injured in Attack in Homs\n\nIt was loud.", "wounded=at least 2"},
        PlainRow{"Nine guards of the 4th Brigade were killed in a raid in Homs on Monday.", "killed=9"},
        PlainRow{"Ten houses were reduced to rubble by an air strike on Homs on Monday that killed six.",
                 "event_type=air strike"},
        PlainRow{"The army confirmed by radio that six clerks were killed in Homs on Monday.", "killed=6"},
        PlainRow{"A drone/missile attack killed six in Homs on Monday.", "event_type=drone strike"},
        PlainRow{"Guards fought off a large attack by rebels on a mill in Homs on Monday.", "event_type=clash"},
        PlainRow{"Gunmen have killed and robbed six clerks in Homs on Monday.", "killed=6"},
        PlainRow{"Rebels had abducted and shot six men in Homs on Monday.", "detained=6"},
        PlainRow{"The attack killed nine people as well as six others in Homs on Monday.", "killed=15"},
        PlainRow{"The attack killed nine people as well as six others wounded in Homs on Monday.", "killed=9"},
        PlainRow{"Al-Qaeda's branch in Mali attacked a base on Monday, killing six.", "place=Mali"},
        PlainRow{"Despite allegations of fraud, gunmen killed six in Homs on Monday.", "killed=6"},
        PlainRow{"Either army or rebel shells hit Homs on Monday, killing six.", "actor=army!"},
        PlainRow{"Six people were killed in a suspected chemical attack in Homs on Monday.", "means=chemical weapon!"},
        PlainRow{"Ann Lee is the 114th clerk killed this year in Homs.", "role=clerk"},
        PlainRow{"Rebels held Homs. A bomb killed six there on Monday.", "killed=6"},
        PlainRow{"Six people were killed in purportedly American airstrikes in Homs on Friday.", "event_type=air strike"},
        PlainRow{"Six people were killed in purportedly American airstrikes in Homs on Friday.", "actor=US forces!"},
        PlainRow{"The group has recorded six people killed in the raid on Homs on Friday.", "killed=6"},
        PlainRow{"Rebels targeted with mortars and rockets the mills of Homs on Friday.", "target=mills of Homs"},
        PlainRow{"Rebels hit the mill with dozens of shells in Homs on Friday.", "event_type=shelling"},
        PlainRow{"Rebels targeted the mill with the guards in Homs on Friday.", "event_type=other"},
        PlainRow{"Gunmen fearing revenge shot dead six clerks in Homs on Friday.", "killed=6"},
        PlainRow{"Medics have reported at least 100 people killed in a raid on a mill in Homs on Friday.", "killed=at least 100"},
        PlainRow{"A 34-year-old war reporter was killed in Homs on Friday.", "age=34"},
        PlainRow{"Police in aircraft raided a mill in Homs on Friday, killing six.", "event_type=raid"},
        PlainRow{"Jets hit a truck filled with shells in Homs on Friday, killing six.", "event_type=air strike"},
        PlainRow{"Clerks accompanied by radio reporters killed six men in Homs on Friday.", "actor=Clerks"},
        PlainRow{"Seven thousand two hundred people were killed in Homs on Friday.", "killed=7200"},
        PlainRow{"Regime jets on Friday raided Homs, killing six.", "event_type=air strike"},
        PlainRow{"Rebels on Friday raided Homs, killing six.", "event_type=raid"},
        PlainRow{"The aerial bombing of Homs on Friday killed six.", "event_type=air strike"},
        PlainRow{"A quake of shells killed one thousand people in Homs on Monday.", "killed=1000"},
        PlainRow{"Gunmen killed a six-year-old girl in Homs on Monday.", "age=6"},
        PlainRow{"It was not clear what had caused the blast in Homs that killed six.", "place=Homs"},
        PlainRow{"It was not clear whether the air strikes in Homs had been carried out by Russian jets.",
                 "event_type=air strike"},
        PlainRow{"It was not clear whether the army had shelled Homs.", "event_type=shelling!"}));
INSTANTIATE_TEST_SUITE_P(
    Deeds, BesideLeave,
    Values(
        LeftRow{"A bomb killed nine in Homs on Monday. The two-year-old civil war has killed thousands.", "age", "killed=9"},
        LeftRow{"A bomb killed nine in Homs on Monday, ranging from a baby girl to a 25-year-old man.", "age", "killed=9"},
        LeftRow{"Tens of thousands fled. A bomb killed nine in Homs on Monday.", "killed=at least 20", "killed=9"},
        LeftRow{"A helicopter landed troops in Homs on Monday, who took a man. The raid lasted an hour.", "event_type=air strike",
                "date=2025-08-18"},
        LeftRow{"There was fighting between Rosa Quint and Omar Sell in Homs on Monday; two were killed.", "place=Rosa Quint",
                "killed=2"},
        LeftRow{"A bomb killed six in Homs on Monday. Residents said they feared revenge attacks by the army.", "actor",
                "killed=6"},
        LeftRow{"A bomb killed six in Homs on Monday. The group has recorded hundreds of clerks killed in raids on rebels.",
                "killed=hundreds", "killed=6"},
        LeftRow{"Police seized a cache of rifles and mortars in Homs on Monday after shells killed six.", "means=rifle",
                "killed=6"},
        LeftRow{"Gunmen killed six people in Homs on Monday in the six-year-old conflict.", "age", "killed=6"},
        LeftRow{"A bomb killed six people and wounded one million in Homs on Monday.", "wounded=1", "killed=6"},
        LeftRow{"Six people were killed and others injured including some in serious condition in Homs on Monday.", "wounded=6",
                "killed=6"},
        LeftRow{"Al-Qaeda's branch in Yemen attacked an office on Monday, killing six. It took place in Homs.", "place=Yemen",
                "killed=6"},
        LeftRow{"Ann Lee is the 114th clerk killed this year in Homs.", "killed", "role=clerk"},
        LeftRow{"Homs has been reduced to rubble by bombardment. A bomb killed six there on Monday.", "event_type=shelling",
                "killed=6"},
        LeftRow{"A rocket/mortar attack killed six in Homs on Monday.", "means=rocket", "killed=6"},
        LeftRow{"The gunman drove off after the attack in Homs on Monday that killed six.", "event_type=clash", "killed=6"},
        LeftRow{"Rebels captured government-held posts near Homs on Monday and killed nine soldiers.", "detained", "killed=9"},
        LeftRow{"A bomb in Omar Said Street killed six on Monday.", "actor", "killed=6"},
        LeftRow{"A bomb killed six guards of Sheikh Omar in Homs on Monday.", "place=Sheikh Omar", "killed=6"},
        LeftRow{"The army shelled Homs on Monday killing nine. The Watch also reported clashes in the border town of Kobani.",
                "place=Kobani", "killed=9"},
        LeftRow{"The army shelled Homs on Monday killing nine. The Watch also reported clashes in Kobani.", "actor=Watch",
                "killed=9"},
        LeftRow{
            "Rebels shelled Homs on Monday, killing nine, while the army carried out a gas attack in another part of the city.",
            "means=chemical weapon", "killed=9"}));

}  // namespace
}  // namespace collate
