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
        Row{"The governor blamed India for the attack.", "India by governor"},
        Row{"The attack was blamed on Boko Haram.", "Boko Haram by police"},
        Row{"It was one more attack attributed to the ELN.", "ELN"},
        Row{"The mayor held the Carlos Marrow front responsible.", "Carlos Marrow front by mayor"}));

INSTANTIATE_TEST_SUITE_P(Denial, Responsible,
                         testing::Values(Row{"The ELN denied any involvement in the bombing.", "ELN~ by ELN"},
                                         Row{"The ELN denied that it had carried out the bombing.", "ELN~ by ELN"},
                                         Row{"The Arakan Army has denied responsibility.", "Arakan Army~ by Arakan Army"}));

class Irresponsible : public testing::TestWithParam<const char*> {};
TEST_P(Irresponsible, NamesNobody) { EXPECT_THAT(actorsOf(GetParam()), ElementsAre()); }

INSTANTIATE_TEST_SUITE_P(
    Nobody, Irresponsible,
    testing::Values("No group has claimed responsibility for the bombing.", "Neither the BLA nor the BLF claimed responsibility.",
                    "Boko Haram has not claimed responsibility.", "Boko Haram has yet to claim responsibility for the bombing.",
                    "Al-Shabaab often claims responsibility for attacks in the city.",
                    "Boko Haram has claimed responsibility for similar attacks in the past.",
                    "The governor took responsibility for the lapse.", "Boko Haram claimed the village as its own.",
                    "The mayor accused the government of failing to protect the traders.",
                    "Traders blamed heavy rain for the delay.", "The army has blamed previous attacks on the BLA.",
                    "The mayor attributed the calm to the army.", "The ELN denied holding talks.",
                    "The ELN denied that it had held talks.", "The governor held talks with the ELN.",
                    "The mayor held the army in esteem.", "The army was behind the hill.",
                    "If Boko Haram claimed responsibility, nobody would wonder."));

// What is told beside a denial is not denied.
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

TEST(NationOfStrike, OfOtherDeedsIsWhereTheyWere) {
  for (const char* text : {"An Iraqi car bombing killed five people on Monday.", "A drone strike killed an Iraqi man on Monday.",
                           "The air strike on a Syrian camp killed five people on Monday."})
    for (const std::string& c : firstOf(text)) EXPECT_FALSE(c.starts_with("actor=")) << text << " -> " << c;
}

TEST(Groups, ForcesAreNamedByTheirCountry) {
  EXPECT_THAT(
      ReadText("Kenyan troops and the Chadian air force met the Malian army; Emirati police did not.").names(MentionKind::Group),
      ElementsAre("Kenyan forces", "Chadian air force", "Malian forces", "Emirati police"));
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
