// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/word_table.h"

#include <gmock/gmock.h>

#include <unistd.h>

#include <fstream>

#include "core/lexicon/lexicon.h"

namespace collate {
namespace {

namespace fs = std::filesystem;
using testing::EndsWith;

class WordTableTest : public testing::Test {
 protected:
  Result<void> load(const std::string& rows) {
    file = fs::temp_directory_path() / ("words_" + std::to_string(::getpid()) + ".tsv");
    std::ofstream(file) << rows;
    return table.addFile(file);
  }
  void TearDown() override { fs::remove(file); }

  bool is(std::string_view word, int forms) const {
    const WordEntry* e = table.find(word);
    return e != nullptr && e->forms == forms;
  }

  fs::path file;
  WordTable table;
};

using E = WordEntry;

TEST_F(WordTableTest, MakesTheFormsOfAVerb) {
  ASSERT_TRUE(load("kill\tv7\nstop\tv6\ncarry\tv6\nstorm\tv3\nfree\tv4\nraze\tv1\nwatch\tv5\n"));
  const int past = E::Past | E::Participle;
  for (const auto& [word, forms] : std::initializer_list<std::pair<const char*, int>>{{"kill", E::Base},
                                                                                      {"kills", E::Third},
                                                                                      {"killed", past},
                                                                                      {"killing", E::Ing},
                                                                                      {"stopped", past},
                                                                                      {"stopping", E::Ing},
                                                                                      {"carries", E::Third},
                                                                                      {"carried", past},
                                                                                      {"carrying", E::Ing},
                                                                                      {"stormed", past},
                                                                                      {"freed", past},
                                                                                      {"freeing", E::Ing},
                                                                                      {"razed", past},
                                                                                      {"razing", E::Ing},
                                                                                      {"watches", E::Third}})
    EXPECT_TRUE(is(word, forms)) << word;
  EXPECT_EQ(table.lemma(table.find("carried")->verbLemma), "carry");
  for (const char* word : {"killes", "carryed", "freeed", "razeing", "stormmed"}) EXPECT_EQ(table.find(word), nullptr) << word;
}

TEST_F(WordTableTest, MakesThePluralsOfANoun) {
  ASSERT_TRUE(
      load("bomb\tn4:artifact\nchurch\tn5:artifact\nbakery\tn0:artifact\nkey\tn3:artifact\nman\tn8:person\nmen\t=\tman\tn\n"));
  for (const char* word : {"bombs", "churches", "bakeries", "keys", "men"}) EXPECT_TRUE(is(word, E::Plural)) << word;
  EXPECT_EQ(table.find("men")->nounClass, NounClass::Person);
  EXPECT_EQ(table.lemma(table.find("men")->nounLemma), "man");
  EXPECT_EQ(table.find("bombs")->nounClass, NounClass::Artifact);
  EXPECT_EQ(table.find("keies"), nullptr);
}

TEST_F(WordTableTest, KeepsAllThatAFormCanBe) {
  ASSERT_TRUE(load("attack\tn5:act v6\nwound\tn5:state v3 a0\nwind\tv4\nwound\t=\twind\tv\n"));
  EXPECT_TRUE(is("attacks", E::Third | E::Plural));
  const WordEntry* wound = table.find("wound");
  EXPECT_EQ(wound->noun, 6);
  EXPECT_EQ(wound->adjective, 1);
  EXPECT_NE(wound->forms & E::Past, 0);
}

TEST_F(WordTableTest, DoesNotKnowWhatNoRowGives) {
  ASSERT_TRUE(load("kill\tv7\n"));
  for (const char* word : {"", "killer", "kil", "xyzzy"}) EXPECT_EQ(table.find(word), nullptr) << word;
  EXPECT_EQ(WordTable().find("kill"), nullptr);
}

TEST_F(WordTableTest, NamesTheRowThatIsNone) {
  for (const char* row :
       {"kill\n", "kill\tx3\n", "kill\tv\n", "bomb\tn4:artefact\n", "bomb\tn4\n", "shot\t=\tshoot\tv\n", "\tv3\n"}) {
    const auto loaded = load(std::string("# a comment\n\n") + row);
    ASSERT_FALSE(loaded) << row;
    EXPECT_THAT(loaded.error().file, EndsWith(".tsv:3")) << row;
  }
  EXPECT_EQ(table.addFile("/nowhere/words.tsv").error().code, ErrorCode::NotFound);
}

TEST(ShippedWords, AreThoseOfNews) {
  const auto lexicon = Lexicon::load(resourceFolder());
  ASSERT_TRUE(lexicon);
  const WordTable& words = (*lexicon)->words();
  EXPECT_EQ(words.find("bakery")->nounClass, NounClass::Artifact);
  EXPECT_EQ(words.find("chieftain")->nounClass, NounClass::Person);
  EXPECT_EQ(words.lemma(words.find("hijacked")->verbLemma), "hijack");
  EXPECT_EQ(words.find("london"), nullptr) << "names are no words";
  EXPECT_GT(words.size(), 50'000u);
}

}  // namespace
}  // namespace collate
