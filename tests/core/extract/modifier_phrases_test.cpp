// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/modifier_phrases.h"

#include <gmock/gmock.h>

#include "tests/core/extract/extract_text.h"

namespace collate {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// "FMLN of guerrillas": what stands in a phrase, and the head that it hangs on.
std::vector<std::string> modifiers(const std::string& text) {
  const ReadText t(text);
  const WordTags tags(t.doc(), t.entities());
  std::vector<std::string> out;
  for (const NounPhrase& p : findPhrasesAndModifiers(t.doc(), t.entities(), tags))
    for (const Link& l : p.links)
      if (l.relation == Relation::Modifier)
        out.push_back(t.doc().words(p.range) + " of " + std::string(t.doc().word(l.governor)));
  return out;
}

TEST(ModifierPhrases, AreTheGroupOfItsMenAndTheWeaponOfItsUse) {
  EXPECT_THAT(modifiers("FMLN guerrillas shot the mayor of Zelnik."), ElementsAre("FMLN of guerrillas"));
  EXPECT_THAT(modifiers("A car bomb attack destroyed the bakery."), ElementsAre("car bomb of attack"));
  EXPECT_THAT(modifiers("The mayor died of machinegun fire."), ElementsAre("machinegun of fire"));
  EXPECT_THAT(modifiers("A guerrilla attack killed two peasants."), ElementsAre("guerrilla of attack"));
}

TEST(ModifierPhrases, AreNotThePhraseItselfNorWhatTakesNoPart) {
  EXPECT_THAT(modifiers("The FMLN shot the mayor of Zelnik."), IsEmpty());
  EXPECT_THAT(modifiers("A car bomb destroyed the bakery."), IsEmpty());
  EXPECT_THAT(modifiers("The peasant leader opened the grocery store."), IsEmpty());
  EXPECT_THAT(modifiers("The second oil pipeline was damaged."), IsEmpty());
}

TEST(ModifierPhrases, StandBehindAllPhrasesInOrder) {
  const ReadText t("FMLN guerrillas shot the mayor. FMLN guerrillas fled.");
  const WordTags tags(t.doc(), t.entities());
  const std::vector<NounPhrase> plain = findNounPhrases(t.doc(), tags);
  const std::vector<NounPhrase> all = findPhrasesAndModifiers(t.doc(), t.entities(), tags);
  ASSERT_EQ(all.size(), plain.size() + 2);
  for (std::size_t k = 0; k < plain.size(); ++k) EXPECT_EQ(all[k].range, plain[k].range);
  EXPECT_LT(all[plain.size()].head, all.back().head);
}

}  // namespace
}  // namespace collate
