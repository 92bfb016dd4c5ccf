// SPDX-License-Identifier: GPL-3.0-or-later
// Who acts: a group by the head of its phrase, or people with their arms, vehicles and clothes. Invented deeds.
#include <gmock/gmock.h>

#include "tests/core/extract/extract_text.h"

namespace collate {
namespace {

std::vector<std::string> actors(const std::string& text) {
  std::vector<std::string> out;
  const Reading r = readingOf(text);
  if (r.accounts->empty()) return out;
  for (const Claim& c : r.accounts->front().claims)
    if (c.attribute == Attribute::Actor) out.push_back(c.value.text);
  return out;
}

struct Row {
  const char* text;
  const char* actor;
};
void PrintTo(const Row& row, std::ostream* os) { *os << row.text; }

class Acts : public testing::TestWithParam<Row> {};
TEST_P(Acts, IsRead) { EXPECT_THAT(actors(GetParam().text), testing::ElementsAre(GetParam().actor)); }
INSTANTIATE_TEST_SUITE_P(
    All, Acts,
    testing::Values(
        Row{"US Army soldiers killed three people in Aleppo on Monday.", "US forces"},
        Row{"A Colombian army patrol killed three people in Aleppo on Monday.", "Colombian forces"},
        Row{"Islamic State of Iraq and al-Sham fighters killed three people in Aleppo on Monday.", "ISIS"},
        Row{"A US Army veteran killed three people in Aleppo on Monday.", "A US Army veteran"},
        Row{"German police impersonators killed three people in Aleppo on Monday.", "German police impersonators"},
        Row{"Gunmen on motorcycles attacked a village near Aleppo on Monday, killing three.", "Gunmen on motorcycles"},
        Row{"Men with machetes killed three people in Aleppo on Monday.", "Men with machetes"},
        Row{"Attackers armed with machetes killed three people in Aleppo on Monday.", "Attackers armed with machetes"},
        Row{"Gunmen in military uniform killed three people in Aleppo on Monday.", "Gunmen in military uniform"}));

// A group that is looked like, left, shot at, or what a place is called by
class ActsNot : public testing::TestWithParam<const char*> {};
TEST_P(ActsNot, IsLeft) {
  for (const std::string& actor : actors(GetParam()))
    EXPECT_FALSE(actor.ends_with("forces") || actor.ends_with("police") || actor == "MINUSMA" || actor == "Mossad" ||
                 actor == "Lions' Den" || actor == "Maoists" || actor == "United Baloch Army")
        << actor;
}
INSTANTIATE_TEST_SUITE_P(
    All, ActsNot,
    testing::Values("A former US Navy sailor killed three people in Aleppo on Monday.",
                    "Former Colombian army soldiers killed three people in Aleppo on Monday.",
                    "A man dressed in a Nigerian army uniform killed three people in Aleppo on Monday.",
                    "Gunmen wearing Burkinabe military uniforms killed three people in Aleppo on Monday.",
                    "Bandits in Nigerian army camouflage killed three people in Aleppo on Monday.",
                    "A man posing as a Kenyan police officer killed three people in Aleppo on Monday.",
                    "The son of a Turkish police chief killed three people in Aleppo on Monday.",
                    "Opponents of Israeli military rule killed three people in Aleppo on Monday.",
                    "A mob angry at French troops killed three people in Aleppo on Monday.",
                    "A shooting at a US military base killed three people on Monday.",
                    "A convoy of the MINUSMA mission hit a mine near Aleppo on Monday, killing three.",
                    "An explosion at the Lions' Den pub killed three people in Aleppo on Monday.",
                    "A bomb near the Mossad cafe killed three people in Aleppo on Monday.",
                    "The Maoist prime minister visited the site of a bombing that killed four in Aleppo on Monday.",
                    "UBA bank guards killed two people in Aleppo on Monday."));

TEST(Firing, IntoTheSeaIsNoAttack) {
  EXPECT_TRUE(readingOf("The North Korean army fired missiles into the sea on Monday.").accounts->empty());
  EXPECT_TRUE(readingOf("Troops fired rockets in a drill near Aleppo on Monday.").accounts->empty());
}

}  // namespace
}  // namespace collate
