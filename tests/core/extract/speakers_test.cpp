// SPDX-License-Identifier: GPL-3.0-or-later
// Who says it: whom a report cites for its dead, and whom those cite in their turn.
#include <gtest/gtest.h>

#include "tests/core/extract/extract_text.h"

namespace collate {
namespace {

// The chain behind the dead from the one that the report names on, "" where the report itself says it.
struct ChainRow {
  const char* text;
  const char* chain;
};
void PrintTo(const ChainRow& row, std::ostream* os) { *os << row.text; }

std::string chainOfTheDead(const std::string& text) {
  const Reading reading = readingOf(text);
  for (const Account& a : *reading.accounts)
    for (const Claim& c : a.claims) {
      if (c.attribute != Attribute::Killed) continue;
      std::string chain;
      for (const Originator& o : c.originators) chain += (chain.empty() ? "" : " < ") + o.name;
      return chain;
    }
  return "no dead";
}

class Speakers : public testing::TestWithParam<ChainRow> {};
TEST_P(Speakers, AreCitedForTheDead) { EXPECT_EQ(chainOfTheDead(GetParam().text), GetParam().chain); }

// Who heard it or carried it
INSTANTIATE_TEST_SUITE_P(
    Relay, Speakers,
    testing::Values(
        ChainRow{"Local sources said in a phone call with SANA that gunmen killed five men in Homs.", "SANA < Local sources"},
        ChainRow{"The mayor said in a statement to Kashaf TV that gunmen killed five men in Homs.", "Kashaf TV < mayor"},
        ChainRow{"The mayor said in remarks carried by SANA that gunmen killed five men in Homs.", "SANA < mayor"},
        ChainRow{"The Marrow Front in a message run by its own news agency said gunmen killed five men in Homs.", "Marrow Front"},
        ChainRow{"In remarks carried by SANA, the mayor said gunmen killed five men in Homs.", "SANA < mayor"},
        ChainRow{"The mayor told Orlen TV station Kashaf that gunmen killed five men in Homs.",
                 "Orlen TV station Kashaf < mayor"},
        ChainRow{"Rosa Quint told Reuters that she ran. She told AFP that gunmen killed five men in Homs.", "AFP < Rosa Quint"},
        ChainRow{"A statement by the mayor carried by SANA said gunmen killed five men in Homs.",
                 "SANA < statement by the mayor"}));
INSTANTIATE_TEST_SUITE_P(
    NoRelay, Speakers,
    testing::Values(ChainRow{"The mayor said in a statement to the council that gunmen killed five men in Homs.", "mayor"},
                    ChainRow{"The mayor said in a call with his deputy that gunmen killed five men in Homs.", "mayor"},
                    ChainRow{"The mayor said in a statement that gunmen killed five men on their way to SANA.", "mayor"},
                    ChainRow{"The mayor said gunmen killed five men in Homs after a call with Kashaf TV.", "mayor"},
                    ChainRow{"In a house close to Kashaf TV, the mayor said, gunmen killed five men in Homs.", "mayor"},
                    ChainRow{"In a quarrel over remarks gunmen killed five men in Homs, the mayor said.", "mayor"}));

// What hangs on a noun is theirs, and no more
INSTANTIATE_TEST_SUITE_P(
    Beside, Speakers,
    testing::Values(
        ChainRow{"The blast, which the governor blamed on the rebels, killed five men in Homs.", ""},
        ChainRow{"A blast that police blamed on the Marrow Front killed five men in Homs on Monday.", ""},
        ChainRow{"The attack, blamed on the Marrow Front, killed five men in Homs on Monday.", ""},
        ChainRow{"The blast, the governor said, killed five men in Homs.", "governor"},
        ChainRow{"Rebels claimed they had killed five men in Homs on Monday.", "Rebels"},
        ChainRow{"Gunmen killed five men in Homs, according to figures compiled by SANA.", "SANA"},
        ChainRow{"According to data collected by the mayor's office gunmen killed five men in Homs.", "mayor's office"},
        ChainRow{"According to a Sputnik source gunmen killed five men in Homs.", "Sputnik source"},
        ChainRow{"Five men were killed in Homs a monitor said in an attack claimed by the Marrow Front.", "monitor"},
        ChainRow{"Five men were killed in quarters of the city According to a medic two of them died in Qurqush.", ""},
        ChainRow{"Five men were killed in quarters of Homs according to a medic.", "medic"},
        ChainRow{"A gas attack killed five men in a quarter of Homs a medic said on Tuesday contradicting all that the army told "
                 "the city on that day.",
                 "medic"},
        ChainRow{"Gunmen killed five men in Homs, according to SANA. Data released by the UN were higher.", "SANA"},
        ChainRow{"Gunmen killed five men in Homs, according to a SANA tally compiled by its reporters.", "SANA"},
        ChainRow{"Okello an intelligence officer said gunmen killed five men in Homs.", "Okello"},
        ChainRow{"Pro-Damascus media outlets said gunmen killed five men in Homs.", "Pro-Damascus media outlets"},
        ChainRow{"Two men claimed they were guards and shot five men dead in Homs on Monday.", ""},
        ChainRow{"A medic confirmed by Monday evening that five men had been killed in Homs.", "medic"},
        ChainRow{"A reporter for the news agency SANA said gunmen killed five men in Homs.", "reporter for the news agency SANA"},
        ChainRow{"The state-run news agency SANA said gunmen killed five men in Homs.", "SANA"},
        ChainRow{"Rebels claimed the lives of five men in Homs on Monday.", ""}));

// Where the words for who speaks end
INSTANTIATE_TEST_SUITE_P(
    Phrase, Speakers,
    testing::Values(ChainRow{"According to SANA the army killed five men in Homs.", "SANA"},
                    ChainRow{"Gunmen killed five men in Homs according to a source at Homs Police Command.",
                             "source at Homs Police Command"},
                    ChainRow{"According to a source at home gunmen killed five men in Homs.", "source"},
                    ChainRow{"Gunmen killed five men in Homs on Monday RIA news agency reported.", "RIA news agency"},
                    ChainRow{"Gunmen killed five men in Homs. The agency said it was late.", ""},
                    ChainRow{"According to security sources the gunmen killed five men in Homs.", "security sources"},
                    ChainRow{"Gunmen killed five men in Homs on Monday, according to local reports.", "local reports"},
                    ChainRow{"According to media reports Orlen gunmen killed five men in Homs.", "media reports"},
                    ChainRow{"\"Gunmen killed five men in Homs,\" said one witness.", "witness"},
                    ChainRow{"Gunmen killed five men in Homs, said Sgt. Rosa Quint.", "Rosa Quint"},
                    ChainRow{"Gunmen killed five men in Homs, according to Lt. Col. Rosa Quint.", "Rosa Quint"}));
INSTANTIATE_TEST_SUITE_P(
    WholePhrase, Speakers,
    testing::Values(ChainRow{"Gunmen killed five men in Homs, according to the head of the police.", "head of the police"},
                    ChainRow{"Gunmen killed five men in Homs, said police and the mayor.", "police and the mayor"},
                    ChainRow{"Gunmen killed five men in Homs, according to the Interior Ministry.", "Interior Ministry"},
                    ChainRow{"Gunmen killed five men in Homs, said the police. Quint fled.", "police"},
                    ChainRow{"The gang which the council reports to killed five men in Homs.", ""}));

// What stands between two sentences of one speaker is theirs; what follows the last is the report's own.
INSTANTIATE_TEST_SUITE_P(
    Between, Speakers,
    testing::Values(
        ChainRow{"The mayor Rosa Quint said it was dark. Gunmen killed five men in Homs. She added that a mill burned.",
                 "Rosa Quint"},
        ChainRow{"Rosa Quint said it was dark. According to her, gunmen killed five men in Homs.", "Rosa Quint"},
        ChainRow{"Rosa Quint said it was dark. She said they ran. Gunmen killed five men in Homs.", ""},
        ChainRow{"Rosa Quint said it was dark. Gunmen killed five men in Homs. The raid lasted an hour.", ""},
        ChainRow{"Rosa Quint said it was dark. Gunmen killed five men in Homs. The owner saw what she called smoke.", ""},
        ChainRow{"A resident said it was dark. He said he ran. Gunmen killed five men in Homs.", ""},
        ChainRow{"Rosa Quint said it was dark. Gunmen killed five men in Homs. He was said to have fled.", ""}));

// Nouns for people and bodies, and names, that no list of sources has
INSTANTIATE_TEST_SUITE_P(
    Unlisted, Speakers,
    testing::Values(ChainRow{"His uncle told Kashaf that gunmen killed five men in Homs.", "Kashaf < uncle"},
                    ChainRow{"\"Gunmen killed five men in Homs,\" says a nephew, who fled over the roof.", "nephew"},
                    ChainRow{"\"Gunmen killed five men in Homs\" the center said.", "center"},
                    ChainRow{"The Orlen centre for the talks of the sides in Marrow said gunmen killed five men in Homs.",
                             "Orlen centre for the talks of the sides in Marrow"},
                    ChainRow{"Survivors said gunmen killed five men in Homs.", "Survivors"},
                    ChainRow{"Gunmen killed five men in Homs, an affidavit says.", "affidavit"},
                    ChainRow{"Gunmen killed five men in Homs, the newspaper reported.", "newspaper"},
                    ChainRow{"Gunmen killed five men in Homs, Quint said on Monday.", "Quint"},
                    ChainRow{"\"Gunmen killed five men in Homs,\" said Quint, who ran.", "Quint"},
                    ChainRow{"\"Gunmen killed five men in Homs,\" stated the Warden of the Orlen Ward, Rosa Quint.",
                             "Rosa Quint"},
                    ChainRow{"Gunmen killed five men in Homs; Marrowpost reported.", "Marrowpost"}));
INSTANTIATE_TEST_SUITE_P(
    NotUnlisted, Speakers,
    testing::Values(ChainRow{"Gunmen killed five men in Homs, police said. A nephew told his mother that six men were killed.",
                             "police"},
                    ChainRow{"A survivor said to be twelve fled. Gunmen killed five men in Homs.", ""},
                    ChainRow{"Gunmen killed five men in Homs; call Crimeline with what you know.", ""},
                    ChainRow{"The attack that the uncle said nothing of killed five men in Homs.", ""},
                    ChainRow{"Quint hasn't said who it was. Gunmen killed five men in Homs.", ""},
                    ChainRow{"The nephew hasn't said anything. Gunmen killed five men in Homs.", ""},
                    ChainRow{"The mother of one victim said that she ran. Gunmen killed five men in Homs.", ""},
                    ChainRow{"The nephew said that he ran. Gunmen killed five men in Homs.", ""},
                    ChainRow{"Quint said it was dark. Gunmen killed five men in Homs.", ""},
                    ChainRow{"Gunmen killed five men in Homs. Enough said.", ""},
                    ChainRow{"Gunmen killed five men in Homs on Monday, said to be the day of the fair.", ""},
                    ChainRow{"However said, gunmen killed five men in Homs.", ""}));

// A semicolon or a dash before who says it, and dashes around what is told of them
INSTANTIATE_TEST_SUITE_P(
    Break, Speakers,
    testing::Values(ChainRow{"Gunmen killed five men in Homs; SANA reported.", "SANA"},
                    ChainRow{"Gunmen killed five men in Homs; police said on Monday.", "police"},
                    ChainRow{"Gunmen killed five men in Homs - the mayor said on Monday.", "mayor"},
                    ChainRow{"The Orlen Watch - which relies on medics in Homs - says gunmen killed five men.", "Orlen Watch"},
                    ChainRow{"Gunmen killed five men in Homs; residents report a fire.", ""},
                    ChainRow{"Gunmen killed five men in Homs; police said the hunt goes on.", ""},
                    ChainRow{"Gunmen killed five men in Homs - police say a mill burned.", ""},
                    ChainRow{"Gunmen killed five men in Homs - which police had left - and fled.", ""}));

// Behind what they told, where the page lost the mark between
INSTANTIATE_TEST_SUITE_P(
    Behind, Speakers,
    testing::Values(
        ChainRow{"Gunmen killed five men loyal to the mayor in Homs a group tracking the violence said.", "group"},
        ChainRow{"Gunmen killed five men loyal to the mayor in Homs a monitor based in Orlen said.", "monitor based in Orlen"},
        ChainRow{"Five men killed in Homs lived in the burned mill SANA reported.", "SANA"},
        ChainRow{"The five men killed in Homs were destroying a mill the ministry said adding that it burned.", "ministry"},
        ChainRow{"Gunmen killed five men in Homs and left two dead observers said.", "observers"},
        ChainRow{"Gunmen killed five men in Homs. the Marrow Observatory for Rights monitor said.",
                 "Marrow Observatory for Rights monitor"},
        ChainRow{"\"Gunmen killed five men in Homs\" the organisation known as the Orlen Lamps said.", "Orlen Lamps"},
        ChainRow{"Gunmen killed five men in Homs said the Orlen Watch group which tracks the war.", "Orlen Watch group"},
        ChainRow{"Gunmen killed five men in Homs said the source stressing that a mill burned.", "source"},
        ChainRow{"Gunmen killed five men in Homs, and one was taken to the hospital, said Rosa Quint.", "Rosa Quint"},
        ChainRow{"Gunmen killed five men in Homs among them a student who was at the fair said the Marrow Observatory.",
                 "Marrow Observatory"},
        ChainRow{"In the meantime local sources said gunmen killed five men in Homs.", "local sources"},
        ChainRow{"In Homs state television said gunmen killed five men.", "state television"},
        ChainRow{"As a result local media said gunmen killed five men in Homs.", "local media"},
        ChainRow{"Gunmen killed five men in Homs FNA dispatches said.", "FNA"},
        ChainRow{"Gunmen killed five men in Homs, according to the Watch a toll the army has not confirmed.", "Watch"}));
INSTANTIATE_TEST_SUITE_P(
    NotBehind, Speakers,
    testing::Values(
        ChainRow{"Gunmen killed five men in Homs near what residents say is a mill.", ""},
        ChainRow{"The father of one of the victims said gunmen killed five men in Homs.", "father of one of the victims"},
        ChainRow{"\"Gunmen killed five men in Homs,\" the terrorist group said.", "terrorist group"},
        ChainRow{"The Orlen Watch, one of several groups in Homs, said on social media that gunmen killed five men.",
                 "Orlen Watch"},
        ChainRow{"Gunmen killed five men in Homs. The mayor said.", ""},
        ChainRow{"Police at the mill said gunmen killed five men and a bullet grazed the mayor.", "Police at the mill"},
        ChainRow{"Gunmen killed five men in Homs. the mayor said it was dark.", ""},
        ChainRow{"Gunmen killed five men in Homs guarding a group based there as the army said it would.", ""},
        ChainRow{"Gunmen killed five men in Homs who were known as the Orlen Lamps.", ""},
        ChainRow{"A spokesman for the local police said gunmen killed five men in Homs.", "spokesman for the local police"},
        ChainRow{"In Homs the mayor said gunmen killed five men.", "mayor"},
        ChainRow{"A man wounded in the raid said gunmen killed five men in Homs.", "man wounded in the raid"}));

// Who speaks, with much told of them
INSTANTIATE_TEST_SUITE_P(
    Described, Speakers,
    testing::Values(
        ChainRow{"Medics with the Orlen Aid Group which treats people of all sides in its clinics north of the river said gunmen "
                 "killed five men in Homs.",
                 "Medics with the Orlen Aid Group"},
        ChainRow{"A nephew who was wounded in the raid said gunmen killed five men in Homs.", "nephew"},
        ChainRow{"The men who police say killed five men in Homs fled.", "police"},
        ChainRow{"The death of five men killed in Homs was confirmed by the governor.", "governor"},
        ChainRow{"According to the bulletin Wolf Brigade gunmen killed five men in Homs.", "bulletin"}));
INSTANTIATE_TEST_SUITE_P(
    NotDescribed, Speakers,
    testing::Values(ChainRow{"Gunmen killed five men in Homs, according to the agency SANA.", "SANA"},
                    ChainRow{"The five men killed in Homs were reported missing by noon.", ""},
                    ChainRow{"Police received reports of shots. Gunmen killed five men in Homs.", ""},
                    ChainRow{"SANA said it was dark. The Interior Ministry condemned the raid that killed five men in Homs.", ""},
                    ChainRow{"The council disagreed with the report. Gunmen killed five men in Homs.", ""}));

// A headline with who says it set apart by a mark
INSTANTIATE_TEST_SUITE_P(
    Headline, Speakers,
    testing::Values(ChainRow{"Gunmen kill five men in Homs: monitoring group\n\nIt was dark.", "monitoring group"},
                    ChainRow{"Gunmen kill five men in Homs - NGO\n\nIt was dark.", "NGO"},
                    ChainRow{"Gunmen kill five men in Homs: health ministry\n\nIt was dark.", "health ministry"},
                    ChainRow{"State TV: Gunmen kill five men in Homs\n\nIt was dark.", "State TV"},
                    ChainRow{"Orlen police: gunmen kill five men in Homs\n\nIt was dark.", "Orlen police"},
                    ChainRow{"30 July 2014 Gunmen killed five men in Homs: monitor. It was dark.", "monitor"}));
INSTANTIATE_TEST_SUITE_P(NoHeadline, Speakers,
                         testing::Values(ChainRow{"Homs: gunmen kill five men\n\nIt was dark.", ""},
                                         ChainRow{"Gunmen kill five men in Homs: the victims\n\nIt was dark.", ""},
                                         ChainRow{"Wolf Brigade: five men killed in Homs\n\nIt was dark.", ""},
                                         ChainRow{"Live updates: gunmen kill five men in Homs\n\nIt was dark.", ""},
                                         ChainRow{"Gunmen kill five men in Homs: police chase the gang\n\nIt was dark.", ""},
                                         ChainRow{"Blast in Homs: police\n\nGunmen killed five men in Homs.", ""}));

// Words that point back to who spoke before
INSTANTIATE_TEST_SUITE_P(
    Before, Speakers,
    testing::Values(
        ChainRow{"The health ministry said it was dark. Rosa Quint said so too. It added that gunmen killed five men in Homs.",
                 "health ministry"},
        ChainRow{"Rosa Quint said it was dark. The health ministry said so too. She added that gunmen killed five men in Homs.",
                 "Rosa Quint"},
        ChainRow{"According to security sources it was dark. They added that gunmen killed five men in Homs.",
                 "security sources"},
        ChainRow{"The mayor, Rosa Quint, said it was dark. Police agreed. The mayor said gunmen killed five men in Homs.",
                 "Rosa Quint"},
        ChainRow{"The witness, the farmer Rosa Quint, stated that gunmen killed five men in Homs.", "Rosa Quint"},
        ChainRow{"The witness, Dr. Rosa Quint, stated that gunmen killed five men in Homs.", "Rosa Quint"}));
INSTANTIATE_TEST_SUITE_P(
    NotBefore, Speakers,
    testing::Values(ChainRow{"The mayor, Rosa Quint, said it was dark. A mayor of the north said gunmen killed five men in Homs.",
                             "mayor of the north"},
                    ChainRow{"The clerk, Rosa Quint, said it was dark. The mayor said gunmen killed five men in Homs.", "mayor"},
                    ChainRow{"The mayor, a friend of Rosa Quint, said gunmen killed five men in Homs.", "mayor"},
                    ChainRow{"She said it was dark. Gunmen killed five men in Homs.", ""}));

// A sentence that looks back to another day is the report's own.
INSTANTIATE_TEST_SUITE_P(
    OtherDay, Speakers,
    testing::Values(ChainRow{"Police said it was dark. Gunmen killed five men in Homs.", "police"},
                    ChainRow{"Police said it was dark. Gunmen killed five men in Homs on Monday.", "police"},
                    ChainRow{"Police said it was dark. In January gunmen killed five men in Homs.", ""},
                    ChainRow{"Police said it was dark. Gunmen killed five men in Homs in 2012.", ""},
                    ChainRow{"Police said it was dark. Last week gunmen killed five men in Homs.", ""},
                    ChainRow{"Police said it was dark. Two days ago gunmen killed five men in Homs.", "police"},
                    ChainRow{"Police said it was dark. Two years ago gunmen killed five men in Homs.", ""},
                    ChainRow{"Police said it was dark. It is noteworthy that gunmen killed five men in Homs.", ""},
                    ChainRow{"Police answered the gang's call to talk. Gunmen killed five men in Homs.", ""}));

// Who speaks in a clause within
INSTANTIATE_TEST_SUITE_P(
    Within, Speakers,
    testing::Values(ChainRow{"Flowers lie before a house where police say gunmen killed five men in Homs.", "police"},
                    ChainRow{"The fair was put off after the mayor said gunmen killed five men in Homs.", "mayor"},
                    ChainRow{"The tale became sadder when local officials said gunmen killed five men in Homs.",
                             "local officials"},
                    ChainRow{"Residents of the street where the mill burned said gunmen killed five men in Homs.",
                             "Residents of the street where the mill burned"},
                    ChainRow{"A clerk of the town took a walk and when he came back gunmen had killed five men in Homs.", ""},
                    ChainRow{"Two clerks, among them one from the street where Rosa lived, said gunmen killed five men in Homs.",
                             "Two clerks"},
                    ChainRow{"He went home after he seemed tired. Gunmen killed five men in Homs.", ""},
                    ChainRow{"Gunmen killed five men in Homs, according to the mill owner, Rosa Quint.", "Rosa Quint"},
                    ChainRow{"According to the indictment, Rosa Quint, 24, killed five men in Homs.", "indictment"}));

// A named person who answers, and whose words follow
INSTANTIATE_TEST_SUITE_P(
    Answers, Speakers,
    testing::Values(
        ChainRow{"Police said it was dark. Rosa Quint disputed that. \"Gunmen killed five men in Homs,\" she said.",
                 "Rosa Quint"},
        ChainRow{"Police said it was dark. Omar's widow, Rosa Quint, denies it. She said gunmen killed five men in Homs.",
                 "Rosa Quint"},
        ChainRow{"The clerk said it was dark. Rosa Quint went home. He said gunmen killed five men in Homs.", "clerk"},
        ChainRow{"The mayor saw two men. One said gunmen killed five men in Homs.", ""},
        ChainRow{"The gang's military wing, the SDF, said gunmen killed five men in Homs.", "Syrian Democratic Forces"},
        ChainRow{"The mayor, in the SDF, said gunmen killed five men in Homs.", "mayor"},
        ChainRow{"Relatives of Rosa Quint said gunmen killed five men in Homs.", "Relatives of Rosa Quint"},
        ChainRow{"University of Orlen spokesman Omar Quint said gunmen killed five men in Homs.", "Omar Quint"},
        ChainRow{"Gunmen killed five men in Homs, according to an official of the herders' association, Rosa Quint.",
                 "Rosa Quint"},
        ChainRow{"Police said it was dark.\n\n11/03, Homs: Gunmen killed five men.", ""}));

// Whom a sentence opens with, names in capitals, and bodies with much behind them
INSTANTIATE_TEST_SUITE_P(
    Opening, Speakers,
    testing::Values(ChainRow{"Police have no suspect but say gunmen killed five men in Homs.", "police"},
                    ChainRow{"The rebels blamed the army and said gunmen killed five men in Homs.", "rebels"},
                    ChainRow{"IS said in a statement that gunmen killed five men in Homs.", "ISIS"},
                    ChainRow{"The WHO said gunmen killed five men in Homs.", "WHO"},
                    ChainRow{"The Marrow Center for watching and minding the truce in Orlen said gunmen killed five men in Homs.",
                             "Marrow Center for watching and minding the truce in Orlen"},
                    ChainRow{"The center based in Orlen added that gunmen killed five men in Homs.", "center based in Orlen"},
                    ChainRow{"\"Gunmen killed five men in Homs\" de Marrow told reporters.", "de Marrow"},
                    ChainRow{"According to independent monitors five men were killed in Homs.", "independent monitors"}));
INSTANTIATE_TEST_SUITE_P(
    NoOpening, Speakers,
    testing::Values(ChainRow{"Rosa Quint was a clerk and described as kind. Gunmen killed five men in Homs.", ""},
                    ChainRow{"The son ran home and called police. Gunmen killed five men in Homs.", ""},
                    ChainRow{"He is said in Homs to be rich. Gunmen killed five men in Homs.", ""},
                    ChainRow{"Mayor Quintus ruled that out and said it was dark. Gunmen killed five men in Homs.", ""},
                    ChainRow{"The move the clerk said gunmen killed five men in Homs.", "clerk"}));

// In another paragraph only what goes on with it rests on the speaker before.
INSTANTIATE_TEST_SUITE_P(
    Paragraph, Speakers,
    testing::Values(ChainRow{"Police said it was dark in Homs.\n\nThe gunmen killed five men in the street.", "police"},
                    ChainRow{"Police said it was dark in Homs.\n\nIt killed five men in the street.", "police"},
                    ChainRow{"Police said it was dark in Homs. Two gunmen killed five men in the street.", "police"},
                    ChainRow{"Police said it was dark in Homs.\n\nTwo gunmen killed five men in the street.", ""},
                    ChainRow{"Police said it was dark in Homs.\n\nIn Orlen gunmen killed five men in the street.", ""},
                    ChainRow{"\"It was dark in Homs,\" Rosa Quint said. \"We ran.\"\n\nA gang killed five men in the street.",
                             ""}));

// A body, and what it is, behind a headline that ran into the text
INSTANTIATE_TEST_SUITE_P(
    RunInHeadline, Speakers,
    testing::Values(ChainRow{"Raid shakes Homs AFP Friday 10 Oct 2014 The Observatory a Britain-based monitoring group said "
                             "gunmen killed five men in Homs.",
                             "Observatory"},
                    ChainRow{"Gunmen killed five men of ISIS a Britain-based monitoring group said.",
                             "Britain-based monitoring group"},
                    ChainRow{"Gunmen killed five men in a van of the Observatory a source said.", "source"}));

// A document that lists, and a name before a colon
INSTANTIATE_TEST_SUITE_P(
    Lists, Speakers,
    testing::Values(ChainRow{"Hospital records seen by Kashaf list five men killed by gunmen in Homs.", "Hospital records"},
                    ChainRow{"Yasmin, a baker who lives near, in a voice message: \"Gunmen killed five men in Homs.\"", "Yasmin"},
                    ChainRow{"Rosa Quint: \"Gunmen killed five men in Homs.\"", "Rosa Quint"}));
INSTANTIATE_TEST_SUITE_P(NoLists, Speakers,
                         testing::Values(ChainRow{"The list of five men killed by gunmen in Homs is long.", ""},
                                         ChainRow{"The report has no counts. Gunmen killed five men in Homs.", ""},
                                         ChainRow{"Inside Homs: \"Gunmen killed five men.\"", ""},
                                         ChainRow{"What we know: \"Gunmen killed five men in Homs.\"", ""}));

// Behind what was said, where the marks between were lost
INSTANTIATE_TEST_SUITE_P(
    Closing, Speakers,
    testing::Values(ChainRow{"Gunmen killed five men in Homs Syrian State TV announced.", "Syrian State TV"},
                    ChainRow{"Gunmen killed five men in Homs a military source confirmed.", "military source"},
                    ChainRow{"Gunmen killed five men near the Orlen quarter the Observatory said a district next to the road.",
                             "Observatory"},
                    ChainRow{"An air strike killed five men in Homs state television cited the defence ministry as saying.",
                             "state television < Defense Ministry"}));
INSTANTIATE_TEST_SUITE_P(NoClosing, Speakers,
                         testing::Values(ChainRow{"Gunmen killed five men in Homs where state TV announced a new show.", ""},
                                         ChainRow{"Gunmen killed five men in Homs. The Observatory said a strike hit a road.",
                                                  ""},
                                         ChainRow{"Gunmen killed five men in Homs whom the army had announced.", ""}));

// What is told of a body that speaks, and a body that is called by its noun alone from then on
INSTANTIATE_TEST_SUITE_P(
    Bodies, Speakers,
    testing::Values(
        ChainRow{"Gunmen killed five men in Homs, the Doctors Association, a group that supports clinics there, said.",
                 "Doctors Association"},
        ChainRow{"Rosa Quint met the Marrow Council. The Council said gunmen killed five men in Homs.", "Marrow Council"},
        ChainRow{"The Syrian National Coalition met. The Coalition said gunmen killed five men in Homs.",
                 "Syrian National Coalition"},
        ChainRow{"Police told a group that gunmen killed five men in Homs.", "police"},
        ChainRow{"The coalition said gunmen killed five men in Homs.", "US-led coalition"}));

// Who is quoted where marks were lost or words stand between
INSTANTIATE_TEST_SUITE_P(
    Loose, Speakers,
    testing::Values(
        ChainRow{"Quoting reports from its local partners in Syria Reuters said gunmen killed five men in Homs.", "Reuters"},
        ChainRow{"Omar Sell a local rescue official reportedly said gunmen killed five men in Homs.", "Omar Sell"},
        ChainRow{"Reuters also reported residents as saying that gunmen killed five men in Homs.", "Reuters < residents"}));
INSTANTIATE_TEST_SUITE_P(
    NotLoose, Speakers,
    testing::Values(ChainRow{"Reuters reported residents fled as gunmen killed five men in Homs.", "Reuters"},
                    ChainRow{"Gunmen killed five men in Homs in an attack that activists said was carried out by jets.", ""},
                    ChainRow{"Quoting nobody, Reuters said gunmen killed five men in Homs.", "Reuters"}));

// A country behind a town, a name with a figure, and whose word ends where another incident begins
INSTANTIATE_TEST_SUITE_P(
    Countries, Speakers,
    testing::Values(ChainRow{"A shell killed five men in Homs, Lebanon said.", "Lebanon"},
                    ChainRow{"The M23 said the army had killed five men in Homs.", "M23"},
                    ChainRow{"Omar Sell, 23, said the army had killed five men in Homs.", "Omar Sell"},
                    ChainRow{"A mill burned in Idlib, residents said. In a separate attack, gunmen killed five men in Homs.", ""},
                    ChainRow{"A bomb went off in Homs, police said. It killed five men.", "police"}));

// Words that speak of the dead, the part of a sentence that an "according to" is of, states behind "while", whole names
INSTANTIATE_TEST_SUITE_P(
    Spoke, Speakers,
    testing::Values(ChainRow{"A bomb went off in Homs on Monday. Residents spoke of nine dead.", "Residents"},
                    ChainRow{"Shells fell in Homs on Monday, while Moscow said nine people died.", "Moscow"},
                    ChainRow{"The Commission on Human Rights said gunmen killed five men in Homs.", "Commission on Human Rights"},
                    ChainRow{"Five men died in Homs, according to the mayor; a bridge fell, according to the ministry.",
                             "mayor"}));
INSTANTIATE_TEST_SUITE_P(SpokeNot, Speakers,
                         testing::Values(ChainRow{"A fall in spoken words. Gunmen killed five men in Homs.", ""},
                                         ChainRow{"Gunmen killed five men in Homs, while Moscow was quiet.", ""},
                                         ChainRow{"Gunmen killed five men in Homs; a bridge fell, according to the ministry.",
                                                  "ministry"}));

// Whom "the group" and "it" mean, and which part of a sentence, or which sentence behind it, rests on a source
INSTANTIATE_TEST_SUITE_P(
    GoesOn, Speakers,
    testing::Values(ChainRow{"According to the mayor, the coalition raided Homs on Monday.\n\nThe coalition killed five men.",
                             "mayor"},
                    ChainRow{"According to the mayor, a mill burned in Homs on Monday.\n\nThe coalition killed five men.", ""}));
INSTANTIATE_TEST_SUITE_P(
    Meant, Speakers,
    testing::Values(ChainRow{"A bomb went off in Homs, police said.\n\nThe blast killed five men.", "police"},
                    ChainRow{"Hamas attacked a post in Homs. The group said it killed five men.", "Hamas"},
                    ChainRow{"Hamas attacked a post in Homs. In a statement, it said five men were killed.", "Hamas"},
                    ChainRow{"Nigerian forces raided Homs on Monday. It said gunmen killed five men.", "Nigerian forces"},
                    ChainRow{"A truck that, according to the mayor, killed five men was found in Homs.", "mayor"},
                    ChainRow{"A bomb hit a mill in Homs; five men were killed, the mayor said.", "mayor"},
                    ChainRow{"The Red Crescent blamed the army for the raid on Homs and put the toll at five dead.",
                             "Red Crescent"}));
INSTANTIATE_TEST_SUITE_P(
    NotMeant, Speakers,
    testing::Values(
        ChainRow{"A bomb went off in Homs, police said.\n\nThe dead, five men killed in Homs, have been identified.", ""},
        ChainRow{"Hamas attacked a post in Homs. The rights group said gunmen killed five men.", "rights group"},
        ChainRow{"The mayor said a mill burned in Homs. We recall that gunmen killed five men in Homs on Monday.", ""},
        ChainRow{"A bomb killed five men in Homs on Monday and wounded a man who, according to police, was a guard.", ""},
        ChainRow{"A bomb killed five men in Homs; a mill burned, the mayor said.", ""},
        ChainRow{"Gunmen killed five men in Homs on Monday near a mill, which the army said was empty.", ""},
        ChainRow{"Gunmen killed five men and a clerk in Homs, whose mother, Rosa Quint, said he was to be wed.", ""},
        ChainRow{"The mayor said a mill burned in Homs. As a reminder, gunmen killed five men in Homs on Monday.", ""}));

// The one who speaks of a group is not the group of whom it speaks; whose toll it is, and the same doers in another paragraph
INSTANTIATE_TEST_SUITE_P(
    SpokeOf, Speakers,
    testing::Values(ChainRow{"A suicide bomber struck Homs, police said.\n\nThe bomber killed five men.", "police"},
                    ChainRow{"The army raided Homs, and Amnesty International asked survivors and put the toll at five dead.",
                             "Amnesty International"},
                    ChainRow{"A bomb hit Homs. On Monday the mayor visited Homs and put the toll at five dead.", "mayor"},
                    ChainRow{"The Red Crescent said a mill burned in Homs. The militant group said it killed five men.",
                             "militant group"},
                    ChainRow{"A shell killed five men in Homs; two were hurt in Hama; and one fled, the mayor said.", "mayor"},
                    ChainRow{"Amnesty International spoke of abuses. The group said Hamas fighters killed five men in Homs.",
                             "Amnesty International"},
                    ChainRow{"Hamas raided Homs. The Orlen Observatory spoke of a fire. The group said five men were killed.",
                             "Orlen Observatory"}));

}  // namespace
}  // namespace collate
