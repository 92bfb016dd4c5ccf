// SPDX-License-Identifier: GPL-3.0-or-later
// Who takes a deed upon themselves, who is blamed, who denies it, whose forces struck; names of forces and bands.
#include <gmock/gmock.h>

#include "tests/core/extract/extract_text.h"

namespace collate {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsSupersetOf;

std::vector<std::string> firstOf(const std::string& text) {
  const Reading r = readingOf(text);
  return r.accounts->empty() ? std::vector<std::string>{} : claimsOf(r.accounts->front());
}

// "actor=X by Y": the actors of the first account with those on whose word they stand.
std::vector<std::string> actorsOf(const std::string& text) {
  std::vector<std::string> out;
  const Reading r = readingOf("A car bomb killed nine people at a market in Aleppo on Monday, police said. " + text);
  if (r.accounts->empty()) return out;
  for (const Claim& c : r.accounts->front().claims) {
    if (c.attribute != Attribute::Actor) continue;
    std::string line = c.value.text + (c.modality == Modality::Denied ? "~" : c.modality == Modality::Hedged ? "!" : "");
    for (const Originator& o : c.originators) line += " by " + o.name;
    out.push_back(line);
  }
  return out;
}

struct Row {
  const char* text;
  const char* actor;
};
void PrintTo(const Row& row, std::ostream* os) { *os << row.text; }

class Responsible : public testing::TestWithParam<Row> {};
TEST_P(Responsible, IsRead) { EXPECT_THAT(actorsOf(GetParam().text), ElementsAre(GetParam().actor)); }

INSTANTIATE_TEST_SUITE_P(
    Claims, Responsible,
    testing::Values(Row{"The Arakan Army claimed responsibility for the attack.", "Arakan Army by Arakan Army"},
                    Row{"The Balochistan Liberation Front, or BLF, has claimed responsibility.",
                        "Balochistan Liberation Front by Balochistan Liberation Front"},
                    Row{"The Pakistani Taliban, who are allied with the Haqqani network, later claimed responsibility.",
                        "Pakistani Taliban by Pakistani Taliban"},
                    Row{"Islamic State took credit for the bombing on its channel.", "ISIS by ISIS"},
                    Row{"The bombing was claimed by Boko Haram.", "Boko Haram by Boko Haram"},
                    Row{"A spokesman for the Baloch Republican Army, Meeran Sarang, claimed responsibility.",
                        "Baloch Republican Army by Baloch Republican Army"},
                    Row{"The ELN said it was behind the attack.", "ELN by ELN"},
                    Row{"JNIM, an al-Qaeda affiliate, claimed responsibility for the attack.", "JNIM by JNIM"},
                    Row{"The ELN, which is fighting the army, claimed responsibility.", "ELN by ELN"},
                    Row{"The al-Qaeda-linked JNIM claimed responsibility.", "JNIM by JNIM"},
                    Row{"Boko Haram splinter group ISWAP claimed responsibility.", "ISWAP by ISWAP"},
                    Row{"An ISIS affiliate, the Islamic State West Africa Province, claimed responsibility.", "ISWAP by ISWAP"},
                    Row{"Islamic State, not al-Shabaab, claimed responsibility.", "ISIS by ISIS"},
                    Row{"It was one more bombing claimed by the ELN.", "ELN by ELN"},
                    Row{"The bombing was claimed in a statement by the ELN.", "ELN by ELN"},
                    Row{"An account claiming to be the group's said ISIS claimed responsibility.", "ISIS! by ISIS"},
                    Row{"The attack is believed to have been planned elsewhere. ISIS is believed to be behind it.", "ISIS!"},
                    Row{"Al-Shabaab fighters roam the hills. The group claimed responsibility for the bombing.",
                        "al-Shabaab by al-Shabaab"}));

INSTANTIATE_TEST_SUITE_P(
    Blame, Responsible,
    testing::Values(
        Row{"The governor blamed the bombing on the Karen National Union.", "Karen National Union by governor"},
        Row{"The interior minister accused the ELN of carrying out the attack.", "ELN by interior minister"},
        Row{"The front's rival was named. The governor accused its foe, the National Liberation Army (ELN), of the bombing.",
            "ELN by governor"},
        Row{"Officials attributed the attack to al-Shabaab.", "al-Shabaab by Officials"},
        Row{"Officials attribute the attack to al-Shabaab.", "al-Shabaab by Officials"},
        Row{"The governor blamed India for the attack.", "India by governor"},
        Row{"The attack was blamed on Boko Haram.", "Boko Haram"}, Row{"It was one more attack attributed to the ELN.", "ELN"},
        Row{"The mayor held the Carlos Marrow front responsible.", "Carlos Marrow front by mayor"}));

INSTANTIATE_TEST_SUITE_P(Denial, Responsible,
                         testing::Values(Row{"The ELN denied any involvement in the bombing.", "ELN~ by ELN"},
                                         Row{"The ELN denied that it had carried out the bombing.", "ELN~ by ELN"},
                                         Row{"The ELN has denied carrying out the attack.", "ELN~ by ELN"},
                                         Row{"The ELN said it did not carry out the attack.", "ELN~ by ELN"},
                                         Row{"The ELN said it had nothing to do with the attack.", "ELN~ by ELN"},
                                         Row{"Russia denied involvement in the bombing.", "Russia~ by Russia"},
                                         Row{"M23, accused by the ADF, denied involvement.", "M23~ by M23"},
                                         Row{"The Arakan Army has denied responsibility.", "Arakan Army~ by Arakan Army"}));

class Irresponsible : public testing::TestWithParam<const char*> {};
TEST_P(Irresponsible, NamesNobody) { EXPECT_THAT(actorsOf(GetParam()), ElementsAre()); }

INSTANTIATE_TEST_SUITE_P(
    Nobody, Irresponsible,
    testing::Values(
        "No group has claimed responsibility for the bombing.", "Neither the BLA nor the BLF claimed responsibility.",
        "Boko Haram has not claimed responsibility.", "Boko Haram has yet to claim responsibility for the bombing.",
        "Al-Shabaab often claims responsibility for attacks in the city.",
        "Boko Haram has claimed responsibility for similar attacks in the past.",
        "The governor took responsibility for the lapse.", "Boko Haram claimed the village as its own.",
        "The mayor accused the government of failing to protect the traders.", "Traders blamed heavy rain for the delay.",
        "The army has blamed previous attacks on the BLA.", "The mayor attributed the calm to the army.",
        "Residents attribute the calm to the army.", "The ELN denied holding talks.", "The ELN denied that it had held talks.",
        "The governor held talks with the ELN.", "The mayor held the army in esteem.", "The army was behind the hill.",
        "If Boko Haram claimed responsibility, nobody would wonder.", "An ISIS claim of responsibility was found to be a fake.",
        "Police doubted the Taliban claim of responsibility.", "The Taliban claimed the blast was caused by gas.",
        "The army claims the attack was foiled.", "The police accepted responsibility for failings.",
        "The army took responsibility for the failure to stop the attack.", "The ELN took credit cards from traders.",
        "Hamas has denied a role in peace talks.", "Fatah denied Hamas a role in the government.",
        "The army denied responsibility for the power cut.", "The mayor blamed Boko Haram for the hunger.",
        "The mayor blamed the army for failing to prevent the attack.",
        "The mayor accused the army of ignoring warnings before the attack.", "The mayor accused the ELN of recruiting children.",
        "Hamas held Israel responsible for the life of the hostages.", "The ELN refused to claim responsibility.",
        "Police are waiting for ISIS to claim responsibility.", "The ELN took no responsibility.",
        "The attack has not been claimed by ISIS.", "The attack has not been claimed by any group; ISIS is active there.",
        "Police do not believe that al-Shabaab was behind the attack.", "Officials ruled out that ISIS was behind the attack.",
        "Officials stopped short of blaming al-Shabaab.",
        "The bombing came a day after al-Shabaab claimed responsibility for the killing of a mayor.",
        "Weeks earlier, Boko Haram claimed responsibility for the abduction of 300 boys.",
        "Al-Shabaab, which claimed responsibility for the Westgate attack, is silent.",
        "Al-Shabaab claimed responsibility for another attack in Homs.", "The brother of a Hamas leader denied involvement.",
        "Lawyers for the army denied responsibility.", "The mother blamed Chad, her son's friend.",
        "Officials blamed the attack on Iran policy."));

// What is told beside a denial is not denied.
TEST(Denied, WhatFollowsAnotherVerbIsNot) {
  EXPECT_THAT(firstOf("The army bombed Aleppo on Monday. The army denied the toll and said five gunmen were killed."),
              Contains("killed=5"));
  EXPECT_THAT(firstOf("Hezbollah denied responsibility for the strike that killed 12 children in Aleppo on Monday."),
              Contains("killed=12"));
  EXPECT_THAT(firstOf("The army denied shelling the hospital in Aleppo, where two nurses were killed on Monday."),
              Contains("killed=2"));
  EXPECT_THAT(firstOf("The governor denied on Monday that gunmen, who were said to be herders, killed five people in Aleppo."),
              Contains("killed=5~"));
}

TEST(Denied, ATollInARelativeClauseIsNot) {
  EXPECT_THAT(firstOf("The army denied that it had bombed the market in Aleppo on Monday, in which seven people were killed."),
              Contains("killed=7"));
  EXPECT_THAT(firstOf("The army raided Aleppo on Monday. The army denied that seven people were killed."), Contains("killed=7~"));
}

// What the blame is laid on is not what was hit.
TEST(Responsibility, TheBlamedAreNoTarget) {
  for (const std::string& c : firstOf("A bomb killed two men in Aleppo on Monday. The mayor blamed the bombing on the ELN."))
    EXPECT_FALSE(c.starts_with("target=ELN")) << c;
}

// Who claims it does not stand in the way of who was seen to do it.
TEST(Responsibility, TheSeenAndTheClaimingAreBothActors) {
  EXPECT_THAT(firstOf("Gunmen shot dead a policeman in Aleppo on Monday. The Pakistani Taliban claimed responsibility."),
              IsSupersetOf({"actor=Gunmen", "actor=Pakistani Taliban"}));
}

TEST(NationOfStrike, IsTheActor) {
  EXPECT_THAT(firstOf("An Israeli air strike killed five people in Nabatieh on Monday."), Contains("actor=Israeli forces"));
  EXPECT_THAT(firstOf("A US drone strike killed two men near Qaim on Monday."), Contains("actor=US forces"));
  EXPECT_THAT(firstOf("A suspected Turkish drone strike killed two men near Qaim on Monday."), Contains("actor=Turkish forces!"));
}

TEST(NationOfStrike, HasOneNameForItsForces) {
  EXPECT_THAT(firstOf("An American air strike killed five people near Qaim on Monday."), Contains("actor=US forces"));
  EXPECT_THAT(firstOf("A UK air strike killed five people near Qaim on Monday."), Contains("actor=British forces"));
  EXPECT_THAT(firstOf("An alleged Pakistani air strike killed five people in Khost on Monday."),
              Contains("actor=Pakistani forces!"));
}

TEST(NationOfStrike, IsNoneOfAStrikeThatIsTalkedOf) {
  for (const char* text : {"Protesters against Israeli air strikes killed a guard in Amman on Monday.",
                           "A Russian air strike survivor was stabbed to death in Aleppo on Monday.",
                           "Rockets fired in retaliation for Israeli air strikes killed two in Ashkelon on Monday.",
                           "A Greek strike over pay stopped the ferries on Monday."})
    for (const std::string& c : firstOf(text))
      EXPECT_FALSE(c.starts_with("actor=Israeli") || c.starts_with("actor=Russian") || c.starts_with("actor=Greek"))
          << text << " -> " << c;
}

TEST(Denied, WhatComesAfterItIsNotTheDeniers) {
  const Reading r = readingOf("The Taliban denied shelling a post near Aleppo on Monday. Four civilians were killed.");
  ASSERT_FALSE(r.accounts->empty());
  for (const Claim& c : r.accounts->front().claims) EXPECT_TRUE(c.attribute != Attribute::Killed || c.originators.empty());
}

TEST(NationOfStrike, OfOtherDeedsIsWhereTheyWere) {
  for (const char* text : {"An Iraqi car bombing killed five people on Monday.", "A drone strike killed an Iraqi man on Monday.",
                           "The air strike on a Syrian camp killed five people on Monday."})
    for (const std::string& c : firstOf(text)) EXPECT_FALSE(c.starts_with("actor=")) << text << " -> " << c;
}

TEST(Groups, ForcesAreNamedByTheirCountry) {
  EXPECT_THAT(
      ReadText("Kenyan troops and the Chadian air force met the Malian army; Emirati police did not.").names(MentionKind::Group),
      ElementsAre("Kenya Defence Forces", "Chadian air force", "Malian forces", "Emirati police"));
  EXPECT_THAT(ReadText("Kenyan runners forced the pace. A Somali policeman watched.").names(MentionKind::Group), ElementsAre());
}

TEST(Groups, BandsAreNamedByAPerson) {
  EXPECT_THAT(ReadText("He blamed the Carlos Marrow front and the feared Ferrik gang. The Ona Marrow militia fled.")
                  .names(MentionKind::Group),
              ElementsAre("Carlos Marrow front", "Ferrik gang", "Ona Marrow militia"));
  EXPECT_THAT(
      ReadText("He left the Aleppo front. The Russian front and a Monday gang of thieves were far.").names(MentionKind::Group),
      ElementsAre());
}

}  // namespace
}  // namespace collate
