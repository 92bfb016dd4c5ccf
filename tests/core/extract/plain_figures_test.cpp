// SPDX-License-Identifier: GPL-3.0-or-later
// Figures without a verb of dying beside them, on somebody's word; those whom "them" means; and who is said to have done it.
#include "tests/core/extract/plain_rows.h"

namespace collate {
namespace {

class FiguresRead : public testing::TestWithParam<PlainRow> {};
TEST_P(FiguresRead, Test) { expectRead(GetParam()); }

class FiguresLeave : public testing::TestWithParam<LeftRow> {};
TEST_P(FiguresLeave, Test) { expectLeft(GetParam()); }

#define STRIKE "A drone strike killed 20 people in Orlen on Monday, the army said. "

// What somebody puts the toll at stands beside the first figure; other things are no dead.
INSTANTIATE_TEST_SUITE_P(
    Put, FiguresRead,
    testing::Values(PlainRow{STRIKE "Residents counted 27 bodies.", "killed=27"},
                    PlainRow{STRIKE "Residents counted 27 bodies.", "killed=20"},
                    PlainRow{STRIKE "The Red Crescent puts the number at 27.", "killed=27"},
                    PlainRow{STRIKE "The rebels put their losses at three.", "killed=3"},
                    PlainRow{STRIKE "The rebels put the number of soldiers killed at three.", "killed=3"},
                    PlainRow{STRIKE "The group spoke of 15 dead.", "killed=15"},
                    PlainRow{STRIKE "Residents say 27.", "killed=27"},
                    PlainRow{STRIKE "Residents say 27 civilians, and no fighter.", "killed=27"},
                    PlainRow{STRIKE "Local media reported eight fatalities.", "killed=8"},
                    PlainRow{STRIKE "Omar Sell, a carpenter, said he had buried 14.", "killed=14"},
                    PlainRow{
                        "A drone strike killed 20 people and wounded 30 in Orlen on Monday, police said. The ministry put the "
                        "number of wounded at 40.",
                        "wounded=40"}));
INSTANTIATE_TEST_SUITE_P(
    Put, FiguresLeave,
    testing::Values(LeftRow{STRIKE "Residents said two of them came from Ferrin.", "killed=2", "killed=20"},
                    LeftRow{STRIKE "Police said two men, both from Ferrin, were arrested.", "killed=2", "killed=20"},
                    LeftRow{STRIKE "The mayor said 40 families.", "killed=40", "killed=20"},
                    LeftRow{STRIKE "The firm put its losses at 40 million dollars.", "killed=40", "killed=20"},
                    LeftRow{STRIKE "The mayor put the number of buses at 40.", "killed=40", "killed=20"},
                    LeftRow{STRIKE "The mayor counted 15 attackers.", "killed=15", "killed=20"},
                    LeftRow{STRIKE "The Red Crescent verified 16 fatalities this year.", "killed=16", "killed=20"},
                    LeftRow{STRIKE "Omar Sell, a carpenter, said he had buried two sons in the war.", "killed=2", "killed=20"}));

// Those who are killed are they whom the sentence counted before.
INSTANTIATE_TEST_SUITE_P(
    Them, FiguresRead,
    testing::Values(PlainRow{"Gunmen abducted two men in Orlen on Monday and killed them.", "killed=2"},
                    PlainRow{"Gunmen dragged two men from a bus near Orlen on Monday and shot them dead.", "killed=2"},
                    PlainRow{"The rebels took seven soldiers prisoner near Orlen on Monday and later beheaded them.", "killed=7"},
                    PlainRow{"Gunmen attacked two guards in Orlen on Monday, wounding them.", "wounded=2"}));
INSTANTIATE_TEST_SUITE_P(
    Them, FiguresLeave,
    testing::Values(LeftRow{"Gunmen stole 40 cattle in Orlen on Monday, killed them and wounded a guard.", "killed", "wounded=1"},
                    LeftRow{"The army fired nine rockets on Orlen on Monday and the rebels shot them down; a guard was wounded.",
                            "killed", "wounded=1"},
                    LeftRow{"Police said 30 gunmen came to Orlen on Monday; soldiers fought them, and a guard was wounded.",
                            "killed", "wounded=1"}));

#define BOMB "A bomb killed nine people in Orlen on Monday. "

// Who is said to have done it, in few words
INSTANTIATE_TEST_SUITE_P(
    Said, FiguresRead,
    testing::Values(PlainRow{BOMB "\"It's Boko Haram, without a doubt,\" said the army spokesman.", "actor=Boko Haram"},
                    PlainRow{BOMB "Al-Shabaab says it did it.", "actor=al-Shabaab"},
                    PlainRow{BOMB "The attack bore the marks of Boko Haram, an analyst said.", "actor=Boko Haram!"},
                    PlainRow{BOMB "The army pointed the finger at Boko Haram.", "actor=Boko Haram"},
                    PlainRow{BOMB "Residents said Boko Haram was responsible.", "actor=Boko Haram"},
                    PlainRow{"Residents attributed the shelling of a farm in Orlen on Monday to the army; two died.",
                             "target=farm"},
                    PlainRow{BOMB "The army condemned the bombing.", "event_type=bombing"},
                    PlainRow{BOMB "The army attributes the bombing to Boko Haram.", "event_type=bombing"},
                    PlainRow{"Nine people died in the army's bombing of a market in Orlen on Monday.", "event_type=air strike"}));
INSTANTIATE_TEST_SUITE_P(
    Said, FiguresLeave,
    testing::Values(LeftRow{BOMB "\"It is Boko Haram that must disarm,\" said the army spokesman.", "actor", "killed=9"},
                    LeftRow{BOMB "The mayor pointed his finger at the map.", "actor", "killed=9"},
                    LeftRow{BOMB "Nobody knows whether Boko Haram was responsible.", "actor", "killed=9"},
                    LeftRow{BOMB "Residents said the army was responsible for their safety.", "actor", "killed=9"},
                    LeftRow{BOMB "The army condemned the bombing.", "event_type=air strike", "killed=9"},
                    LeftRow{BOMB "Footage showed people running amid wrecked or burnt cars.", "target=cars", "killed=9"}));

// What arms come down on, and who was among the dead
INSTANTIATE_TEST_SUITE_P(
    Sites, FiguresRead,
    testing::Values(
        PlainRow{"Four bombs fell on a yard on the edge of Orlen on Monday, killing two.", "target=yard"},
        PlainRow{"Jets bombed the farm of Omar Sell in Orlen on Monday, killing one.", "target=farm of Omar Sell"},
        PlainRow{"Soldiers raided the house of Omar Sell in Orlen on Monday, killing one.", "target=Omar Sell"},
        PlainRow{"Rebels detonated a booby-trapped motorcycle beside a checkpoint in Orlen on Monday, killing two guards.",
                 "target=checkpoint"},
        PlainRow{"The army said it had struck an \"advanced weapon storage facility\" in Orlen on Monday.",
                 "target=advanced weapon storage facility"},
        PlainRow{"Two were killed in a strike in Orlen on Monday. One of them is the shopkeeper Omar Sell.", "target=Omar Sell"},
        PlainRow{"Two were killed in a strike in Orlen on Monday. A neighbour of the victim, Omar Sell, said he was unarmed.",
                 "target=Omar Sell"}));
INSTANTIATE_TEST_SUITE_P(
    Sites, FiguresLeave,
    testing::Values(
        LeftRow{"Two were killed in a strike in Orlen on Monday. One of them was a friend of Omar Sell.", "target=Omar Sell",
                "killed=2"},
        LeftRow{"Two were killed in a strike in Orlen on Monday. One of them was identified by Omar Sell.", "target=Omar Sell",
                "killed=2"},
        LeftRow{"Two were killed in a strike in Orlen on Monday. A neighbour of the mayor, Omar Sell, said they were unarmed.",
                "target=Omar Sell", "killed=2"},
        LeftRow{"The victims of the attack in Orlen on Monday, which killed two, were mourned by Omar Sell.", "target=Omar Sell",
                "killed=2"},
        LeftRow{"Rebels detonated a booby-trapped motorcycle beside a checkpoint in Orlen on Monday, killing two guards.",
                "target=booby-trapped motorcycle", "killed=2"}));

// Arms by name alone, worn and never set off, and what blew up; another name is no other man.
INSTANTIATE_TEST_SUITE_P(
    Arms, FiguresRead,
    testing::Values(PlainRow{"A minibus loaded with explosives was driven into a checkpoint in Orlen on Monday, killing two.",
                             "means=car bomb"},
                    PlainRow{"A man wearing an explosive belt blew himself up in Orlen on Monday, killing two.",
                             "means=suicide vest"},
                    PlainRow{"Two guards were killed with rifles in Orlen on Monday.", "means=rifle"},
                    PlainRow{"Nine people died in the explosion of a car in Orlen on Monday.", "killed=9"},
                    PlainRow{"A raid in Orlen on Monday killed five. Among them was one Omar Sell, alias Abou Talha, a leader.",
                             "alias=Abou Talha"}));
INSTANTIATE_TEST_SUITE_P(
    Arms, FiguresLeave,
    testing::Values(
        LeftRow{"An Assam Rifles patrol killed two men in Orlen on Monday.", "means", "killed=2"},
        LeftRow{"Soldiers shot dead a man wearing an explosive belt in Orlen on Monday.", "means=suicide vest", "killed=1"},
        LeftRow{"Nine people died in the explosion of a car in Orlen on Monday.", "target=car", "killed=9"},
        LeftRow{"Seven soldiers were killed in an ambush on the road between Orlen and Ferrin on Monday.", "target=road",
                "killed=7"},
        LeftRow{"A raid in Orlen on Monday killed five. Among them was one Omar Sell, alias Abou Talha, a leader.",
                "target=Abou Talha", "killed=5"},
        LeftRow{"The army killed three rebels in Orlen on Monday. The army identified one of the slain as Omar Sell alias \"Ka "
                "Lando,\" 41.",
                "target=Ka Lando", "killed=3"}));

// Digits before a noun that is a verb elsewhere, bands told by number, and what fighters destroy of others
INSTANTIATE_TEST_SUITE_P(Forms, FiguresRead,
                         testing::Values(PlainRow{"22 suspects were arrested in Orlen on Monday.", "detained=22"},
                                         PlainRow{"An ISIS cell of 10 attacked a police outpost near Orlen on Monday.",
                                                  "target=police outpost"},
                                         PlainRow{"The army destroyed a rebel camp near Orlen on Monday.", "target=rebel camp"},
                                         PlainRow{"The army said it had destroyed a camp of the militants near Orlen on Monday.",
                                                  "target=camp of the militants"}));
INSTANTIATE_TEST_SUITE_P(
    Forms, FiguresLeave,
    testing::Values(LeftRow{"Police destroyed a cannabis farm near Orlen on Monday. A guard was shot dead.",
                            "target=cannabis farm", "killed=1"},
                    LeftRow{"The army destroyed its own vehicles near Orlen on Monday; a guard was shot dead.",
                            "target=own vehicles", "killed=1"},
                    LeftRow{"The mayor suspects that 22 suspects fled Orlen on Monday; a guard was shot dead.", "detained",
                            "killed=1"}));

// Texts that lost their commas, and a sentence that goes on about what was hit
INSTANTIATE_TEST_SUITE_P(
    GoesOn, FiguresRead,
    testing::Values(PlainRow{
        "A bombing targeted on Sunday a bus in the neighborhood of al-Kallaseh in Damascus, killing six. The bus was "
        "transporting pilgrims from Homs to Sayyeda Zainab when an explosive device in the vehicle was detonated.",
        "means=improvised explosive device"}));

// Those led, driven and taken away, and handed back
INSTANTIATE_TEST_SUITE_P(
    Taken, FiguresRead,
    testing::Values(PlainRow{"Two women were taken along by the soldiers in Orlen on Monday.", "detained=2"},
                    PlainRow{"Six young men were driven away in an army truck from Orlen on Monday.", "detained=6"},
                    PlainRow{"Gunmen held up a bus near Orlen on Monday and led away seven passengers.", "detained=7"},
                    PlainRow{
                        "Two policemen who were abducted on Monday in an ambush that left five of their colleagues dead were "
                        "handed over on Wednesday to a humanitarian mission.",
                        "freed=2"}));
INSTANTIATE_TEST_SUITE_P(
    Taken, FiguresLeave,
    testing::Values(LeftRow{"The children were taken along to the market in Orlen on Monday; a guard was shot dead.", "detained",
                            "killed=1"},
                    LeftRow{"The wounded were driven away in ambulances from Orlen on Monday; a guard was shot dead.", "detained",
                            "killed=1"},
                    LeftRow{"The minister was driven away from the stadium in Orlen on Monday; a guard was shot dead.",
                            "detained", "killed=1"},
                    LeftRow{"The teacher led away the children from the fire in Orlen on Monday; a guard was shot dead.",
                            "detained", "killed=1"},
                    LeftRow{"Gunmen abducted three men in Orlen on Monday. Three suspects were handed over to the police.",
                            "freed", "detained=3"}));

class SpeakersRead : public testing::TestWithParam<std::pair<const char*, const char*>> {};
TEST_P(SpeakersRead, Test) {
  const Reading r = readingOf(GetParam().first);
  ASSERT_FALSE(r.accounts->empty());
  for (const Claim& c : r.accounts->front().claims) {
    ASSERT_FALSE(c.originators.empty()) << c.value.text;
    EXPECT_EQ(c.originators.front().name, GetParam().second) << c.value.text;
  }
}
INSTANTIATE_TEST_SUITE_P(
    LostMarks, SpeakersRead,
    testing::Values(std::pair{"Shells hit Aleppo on Monday killing five people and wounding dozens more observers said.",
                              "observers"},
                    std::pair{"Health director for Aleppo Mohammad Hazouri said five people died in an attack on Monday.",
                              "Mohammad Hazouri"}));

}  // namespace
}  // namespace collate
