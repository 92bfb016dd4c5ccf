// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "core/extract/role_context.h"
#include "core/extract/role_features.h"
#include "tests/core/extract/extract_text.h"

namespace collate {
namespace {

using testing::Contains;
using testing::IsEmpty;
using testing::Not;

std::vector<std::string> parts(const std::string& text) {
  std::vector<std::string> out;
  for (const Participant& p : readingOf(text).participants)
    out.push_back(std::string(partName(p.part)) + ": " + std::string(p.span.of(text)));
  return out;
}

struct PartRow {
  const char* text;
  const char* holds;
  const char* lacks;
};

class ParticipationTest : public testing::TestWithParam<PartRow> {};

TEST_P(ParticipationTest, TellsWhoDidWhatToWhom) {
  EXPECT_THAT(parts(GetParam().text), Contains(GetParam().holds)) << GetParam().text;
  EXPECT_THAT(parts(GetParam().text), Not(Contains(GetParam().lacks))) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Rows, ParticipationTest,
    testing::Values(
        PartRow{"A bomb exploded outside the bakery of Zelnik. The blast wounded two peasants.", "weapon: bomb", "victim: bomb"},
        PartRow{"Gunmen murdered the mayor of Zelnik. The mayor was killed by machinegun fire.", "victim: mayor",
                "perpetrator: mayor"},
        PartRow{"Terrorists kidnapped a priest in Zelnik. The terrorists demanded a ransom for the priest.", "victim: priest",
                "object: priest"},
        PartRow{"Terrorists bombed the home of the mayor of Zelnik. The home was destroyed by the bomb.",
                "object: home of the mayor", "object: home"},
        PartRow{"Terrorists dynamited a bridge with 20 kg of dynamite. The dynamite destroyed the bridge.",
                "weapon: 20 kg of dynamite", "weapon: kg"},
        PartRow{"The second bomb destroyed a bridge near Zelnik. The bomb wounded two peasants.", "weapon: bomb",
                "weapon: second bomb"},
        PartRow{"Terrorists dynamited a bridge near Zelnik. The bridge was destroyed.", "object: bridge", "victim: bridge"},
        PartRow{"The mayor of Zelnik was kidnapped by alleged guerrillas. The guerrillas hold the mayor.",
                "perpetrator: guerrillas", "perpetrator: alleged guerrillas"},
        PartRow{"Two gunmen murdered the mayor of Zelnik. The gunmen fled.", "perpetrator: Two gunmen", "perpetrator: gunmen"},
        PartRow{"A powerful bomb exploded outside the bakery of Zelnik.", "weapon: bomb", "weapon: powerful bomb"},
        PartRow{"The bakery of Zelnik was destroyed in a dynamite attack. The attack wounded two peasants.", "weapon: dynamite",
                "weapon: attack"},
        // what doers wear, and nothing else that follows them
        PartRow{"The mayor of Zelnik was murdered by men wearing police uniforms. The mayor was shot.",
                "perpetrator: men wearing police uniforms", "perpetrator: men"},
        PartRow{"A group of men dressed as farmers kidnapped a priest in Zelnik. The men shot at the church.",
                "perpetrator: group of men dressed as farmers", "perpetrator: group of men"},
        PartRow{"The mayor of Zelnik was murdered by gunmen who wore masks. The gunmen fled.", "perpetrator: gunmen",
                "perpetrator: gunmen who wore masks"},
        PartRow{"Gunmen murdered the mayor of Zelnik. The gunmen dressed wounds and fled.", "perpetrator: gunmen",
                "perpetrator: gunmen dressed wounds"},
        PartRow{"Gunmen murdered a priest wearing a cassock in Zelnik. The priest was shot.", "victim: priest",
                "victim: priest wearing a cassock"},
        // whole names, behind "of" too, and no days
        PartRow{"Peasants were murdered by members of the Zelnian armed forces. The soldiers shot the peasants.",
                "perpetrator: members of the Zelnian armed forces", "perpetrator: members of the Zelnian"},
        PartRow{"A bomb destroyed the headquarters of the department of public works. The headquarters was bombed.",
                "object: headquarters of the department of public works", "object: headquarters of the department"},
        PartRow{"Terrorists bombed the home of the mayor of Zelnik today. The home was destroyed by the bomb.",
                "object: home of the mayor", "object: home of the mayor of Zelnik"},
        PartRow{"A group of unidentified men today murdered the mayor of Zelnik. The mayor was shot by the men.",
                "perpetrator: group of unidentified men", "perpetrator: group of unidentified men today"}));

TEST(Participation, NobodyWhereNothingHappened) {
  EXPECT_THAT(parts("The minister opened a new school in Zelnik. Pupils sang for the guests."), IsEmpty());
  EXPECT_THAT(parts(""), IsEmpty());
}

TEST(Participation, NamesTheAccountsThatTellOfThem) {
  const Reading r = readingOf("Gunmen murdered the mayor of Zelnik on Monday. The mayor was killed by machinegun fire.");
  ASSERT_FALSE(r.accounts.empty());
  for (const Participant& p : r.participants)
    for (const std::size_t a : p.accounts) EXPECT_LT(a, r.accounts.size());
}

std::vector<std::string> mentionsOf(const std::string& text, std::string_view shown) {
  std::vector<std::string> out;
  for (const Participant& p : readingOf(text).participants)
    if (p.span.of(text) == shown)
      for (const ByteSpan m : p.mentions) out.emplace_back(m.of(text));
  return out;
}

TEST(Participation, HoldsAllPhrasesThatNameSomebodyInOrder) {
  const std::string text = "Two gunmen murdered the mayor of Zelnik. The gunmen fled.";
  EXPECT_EQ(mentionsOf(text, "Two gunmen"), (std::vector<std::string>{"Two gunmen", "gunmen"}));
  EXPECT_EQ(mentionsOf(text, "mayor"), std::vector<std::string>{"mayor"});
}

struct TellsOfViolenceRow {
  const char* told;
  const char* untold;
};

RoleModel::Scores contextOf(const std::string& text, std::uint32_t sentence) {
  const ReadText t(text);
  const RoleContext context(t.doc());
  return context.ofSentence(sentence);
}

TEST(RoleContext, TellsSentencesThatSoundLikeAPartFromOthers) {
  constexpr auto kVictim = static_cast<std::size_t>(Part::Victim);
  for (const TellsOfViolenceRow& row :
       {TellsOfViolenceRow{"Unidentified gunmen murdered the peasant leader.", "The peasant leader opened the meeting."},
        TellsOfViolenceRow{"The bodies were found with signs of torture.", "The books were found with notes of thanks."},
        TellsOfViolenceRow{"The judge was kidnapped on his way home.", "The judge was elected on his way home."}})
    EXPECT_GT(contextOf(row.told, 0)[kVictim], contextOf(row.untold, 0)[kVictim]) << row.told;
}

TEST(RoleContext, CountsWordsAndNeighborsButNoNames) {
  const ReadText t("Vrelko Tamsin murdered two peasants.");
  const auto words = RoleContext::words(t.doc(), t.doc().sentences().front());
  EXPECT_THAT(words, Contains("murdered"));
  EXPECT_THAT(words, Contains("peasants"));
  EXPECT_THAT(words, Not(Contains("vrelko")));
  EXPECT_THAT(words, Not(Contains("tamsin/murdered")));
}

TEST(RoleFeatures, AreLookedUpByTheHashOfTheirName) {
  const RoleModel& model = shippedLexicon().roles();
  FeatureSink named, summed(model);
  for (FeatureSink* sink : {&named, &summed}) {
    sink->add("head"_word, "gunman"_word);
    sink->add("with"_word, "armed"_word, "people"_word);
    sink->add("with"_word, "armed"_word, "people"_word);
  }
  const std::vector<std::string> names = named.takeNames();
  ASSERT_EQ(names, (std::vector<std::string>{"head:gunman", "with:armed/people", "with:armed/people"}));
  RowSum sum(model);
  for (const std::string& n : names) {
    ASSERT_NE(model.find(RoleModel::hashOfName(n)), RoleModel::kNone) << n;
    sum.add(model.find(RoleModel::hashOfName(n)));
  }
  EXPECT_EQ(summed.take(), sum.take());
  EXPECT_TRUE(named.takeNames().empty());
}

}  // namespace
}  // namespace collate
