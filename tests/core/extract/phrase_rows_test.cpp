// SPDX-License-Identifier: GPL-3.0-or-later
// More of what words are and what phrases hang on, of how a headline counts, and of numbers among people.
#include <gmock/gmock.h>

#include <algorithm>
#include <random>

#include "core/extract/headline_toll.h"
#include "core/extract/noun_phrases.h"
#include "core/extract/numbers.h"
#include "core/extract/role_features.h"
#include "tests/core/extract/extract_text.h"

namespace collate {
namespace {

using testing::IsEmpty;

std::string randomReport(std::mt19937& random) {
  const char* pieces[] = {"Gunmen", "killed",  "the",     "mayor", "of",    "Zelnik", ".",     ",",      "and",  "two",
                          "guards", "were",    "wounded", "by",    "a",     "bomb",   "who",   "said",   "\"",   "(",
                          ")",      "—",       "'s",      "to",    "shoot", "in",     "On",    "Monday", "\n\n", "MASKED",
                          "dozens", "between", "5",       "é",     "قتل",   "not",    "former"};
  std::string text;
  for (auto n = random() % 50; n > 0; --n) text += std::string(pieces[random() % std::size(pieces)]) + " ";
  return text;
}

// Every noun phrase lies within one sentence, ends with its head, and hangs on words of that sentence.
TEST(NounPhraseProperty, LiesInItsSentenceAndHangsOnIt) {
  std::mt19937 random(97);
  for (int round = 0; round < 400; ++round) {
    const ReadText t(randomReport(random));
    const WordTags tags(t.doc(), t.entities());
    std::uint32_t end = 0;
    for (const NounPhrase& p : findNounPhrases(t.doc(), tags)) {
      const TokenRange sentence = t.doc().sentences()[p.sentence].range;
      ASSERT_FALSE(p.range.empty());
      EXPECT_TRUE(sentence.contains(p.range));
      EXPECT_LE(end, p.range.begin) << "phrases come in order and do not overlap";
      EXPECT_TRUE(p.range.contains(p.head));
      for (const Link& l : p.links) {
        EXPECT_TRUE(sentence.contains(l.governor));
        if (l.relation == Relation::Preposition) {
          EXPECT_TRUE(sentence.contains(l.preposition));
        }
      }
      end = p.range.end;
    }
  }
}

TEST(RoleFeatureProperty, EveryPhraseIsOfOneCandidateAndFeaturesAreTheSameTwice) {
  std::mt19937 random(101);
  for (int round = 0; round < 200; ++round) {
    const ReadText t(randomReport(random));
    const WordTags tags(t.doc(), t.entities());
    const std::vector<NounPhrase> phrases = findNounPhrases(t.doc(), tags);
    RoleFeatures features(t.doc(), t.entities(), tags, phrases);
    const RoleModel& model = shippedLexicon().roles();
    std::vector<int> seen(phrases.size(), 0);
    for (const Candidate& c : features.candidates()) {
      ASSERT_FALSE(c.phrases.empty());
      EXPECT_TRUE(std::ranges::is_sorted(c.phrases));
      for (const std::uint32_t p : c.phrases) EXPECT_EQ(++seen.at(p), 1);
      FeatureSink once(model), twice(model), names;
      for (FeatureSink* sink : {&once, &twice, &twice, &names}) features.of(c, *sink);
      RowSum named(model);
      for (const std::string& name : names.takeNames()) named.add(model.find(RoleModel::hashOfName(name)));
      const RoleModel::Scores sum = once.take();
      EXPECT_EQ(sum, named.take());
      EXPECT_EQ(sum, twice.take()) << "each once";
      EXPECT_EQ(once.take(), RoleModel::Scores{}) << "nothing is left";
    }
  }
}

struct TagRow {
  const char* text;
  std::uint32_t at;  // token
  Tag tag;
};
class TagsWord : public testing::TestWithParam<TagRow> {};
TEST_P(TagsWord, Test) {
  const ReadText t(GetParam().text);
  EXPECT_EQ(WordTags(t.doc(), t.entities())[GetParam().at], GetParam().tag) << GetParam().text;
}
INSTANTIATE_TEST_SUITE_P(
    Rows, TagsWord,
    testing::Values(TagRow{"The guards fired at him.", 2, Tag::Verb}, TagRow{"The guards were fired at.", 3, Tag::Participle},
                    TagRow{"The bomb killed two.", 2, Tag::Verb}, TagRow{"They will bomb the bridge.", 2, Tag::Infinitive},
                    TagRow{"A car bomb exploded.", 2, Tag::Noun}, TagRow{"He was shot.", 1, Tag::Be},
                    TagRow{"He had left.", 1, Tag::Have}, TagRow{"Men in masks left.", 1, Tag::Preposition},
                    TagRow{"Men and women left.", 1, Tag::Conjunction}, TagRow{"The mayor's son left.", 2, Tag::Possessive},
                    TagRow{"They shot him.", 2, Tag::Pronoun}, TagRow{"They wanted to leave.", 2, Tag::To},
                    TagRow{"He left, shooting at guards.", 3, Tag::Ing}, TagRow{"Twelve men left.", 0, Tag::Number},
                    TagRow{"12 men left.", 0, Tag::Number}, TagRow{"He left.", 2, Tag::Punct}));

TEST(WordTagsEnd, IsAMark) {
  const ReadText t("He left.");
  EXPECT_EQ(WordTags(t.doc(), t.entities())[400], Tag::Punct);
}

struct Headline {
  const char* title;
  int killed, wounded;  // -1: not told
};
class CountsTitle : public testing::TestWithParam<Headline> {};
TEST_P(CountsTitle, Test) {
  Source source;
  source.title = GetParam().title;
  const HeadlineToll toll = tollOfHeadline(source, shippedLexicon());
  EXPECT_EQ(toll.killed.value_or(-1), GetParam().killed) << source.title;
  EXPECT_EQ(toll.wounded.value_or(-1), GetParam().wounded) << source.title;
}
INSTANTIATE_TEST_SUITE_P(Rows, CountsTitle,
                         testing::Values(Headline{"Nine killed in mill blast", 9, -1}, Headline{"12 wounded at the fair", -1, 12},
                                         Headline{"Woman killed, boy wounded on Elm Street", 1, 1},
                                         Headline{"Twenty people were critically wounded at a fair", -1, 20},
                                         Headline{"Blast wounds two", -1, 2}, Headline{"Raid kills three", 3, -1},
                                         Headline{"3 shot at a fair", -1, 3}, Headline{"Raid on two towns", -1, -1},
                                         Headline{"Two roads closed after raid", -1, -1},
                                         Headline{"Mill fire in 1912 remembered", -1, -1},
                                         Headline{"The 24-year-old mill", -1, -1}, Headline{"...", -1, -1}));

struct CountRow {
  const char* text;
  CountRange count;
};
class CountsPeople : public testing::TestWithParam<CountRow> {};
TEST_P(CountsPeople, Test) {
  const ReadText t(GetParam().text);
  const auto n = numberAt(t.doc(), 0);
  ASSERT_TRUE(n) << GetParam().text;
  EXPECT_EQ(n->count, GetParam().count) << GetParam().text << ": " << countText(n->count);
  EXPECT_TRUE(n->range.contains(n->digits));
}
INSTANTIATE_TEST_SUITE_P(Rows, CountsPeople,
                         testing::Values(CountRow{"between three and five men", {3, 5}}, CountRow{"three or four men", {3, 4}},
                                         CountRow{"3 thousand men", {3000, 3000}}, CountRow{"two hundred men", {200, 200}},
                                         CountRow{"three dozen men", {36, 36}}, CountRow{"ten to twelve men", {10, 12}},
                                         CountRow{"at least a dozen men", {12, {}}}, CountRow{"many men", {2, {}}},
                                         CountRow{"1,000,000 men", {1000000, 1000000}}));

class CountsNobody : public testing::TestWithParam<const char*> {};
TEST_P(CountsNobody, Test) {
  const ReadText t(GetParam());
  EXPECT_FALSE(numberAt(t.doc(), 0)) << GetParam();
}
INSTANTIATE_TEST_SUITE_P(Rows, CountsNobody,
                         testing::Values("2nd man", "30% of men", "5 million men", "between the houses", "between five", "men",
                                         "99999999999 men", "1000001 men", "4.5 men"));

TEST(CountsPeopleProperty, RangesGoUpward) {
  for (int low = 1; low < 15; ++low)
    for (int high = 1; high < 15; ++high) {
      const ReadText t("between " + std::to_string(low) + " and " + std::to_string(high) + " men");
      const auto n = numberAt(t.doc(), 0);
      EXPECT_EQ(n.has_value(), low <= high);
      if (n) {
        EXPECT_EQ(n->count, (CountRange{low, high}));
      }
    }
}

}  // namespace
}  // namespace collate
