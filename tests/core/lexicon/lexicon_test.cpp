// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/lexicon.h"

#include <gmock/gmock.h>

#include <fstream>

#include "core/lexicon/verb_forms.h"
#include "core/text/tokens.h"

namespace collate {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::Pair;
using testing::UnorderedElementsAre;

std::vector<std::string> matches(const PhraseTable& table, std::string_view text) {
  const Tokens t = tokenize(text);
  std::vector<std::uint64_t> hashes;
  for (std::size_t i = 0; i < t.size(); ++i) hashes.push_back(hashOf(t.folded(i)));
  std::vector<std::string> out;
  std::vector<PhraseMatch> found;
  for (std::size_t i = 0; i < hashes.size(); ++i) {
    found.clear();
    table.matchesAt(hashes, i, found);
    for (const PhraseMatch& m : found)
      out.push_back(std::string(phraseClassName(table.at(m.phrase).cls)) + ":" + table.at(m.phrase).canonical);
  }
  return out;
}

TEST(PhraseTable, FindsTheShorterAndTheLongerPhrase) {
  PhraseTable t;
  ASSERT_TRUE(t.addRow("air strike\tevent\t\ttype=air strike", "t:1"));
  ASSERT_TRUE(t.addRow("strike\tevent\t\ttype=air strike", "t:2"));
  EXPECT_THAT(matches(t, "an air-strike"), UnorderedElementsAre("event:air strike", "event:strike"));
}

TEST(PhraseTable, GivesSpellingsOneName) {
  PhraseTable t;
  ASSERT_TRUE(t.addRow("Daesh|ISIL|Islamic State\tgroup\tISIS\ttag=militant", "t:1"));
  EXPECT_THAT(matches(t, "daesh, isil and the islamic state"), UnorderedElementsAre("group:ISIS", "group:ISIS", "group:ISIS"));
}

TEST(PhraseTable, MakesTheFormsOfAVerb) {
  PhraseTable t;
  ASSERT_TRUE(t.addRow("carry out\tconduct", "t:1"));
  EXPECT_EQ(matches(t, "carries out carried out carrying out carry out").size(), 4U);
  EXPECT_TRUE(matches(t, "carried a flag").empty());
}

struct BadRow {
  const char* row;
  const char* says;
};
class RefusesRow : public testing::TestWithParam<BadRow> {};
TEST_P(RefusesRow, Test) {
  PhraseTable t;
  const auto ok = t.addRow(GetParam().row, "words.tsv:7");
  ASSERT_FALSE(ok);
  EXPECT_EQ(ok.error().code, ErrorCode::Malformed);
  EXPECT_THAT(ok.error().message, HasSubstr("words.tsv:7"));
  EXPECT_THAT(ok.error().message, HasSubstr(GetParam().says));
}
INSTANTIATE_TEST_SUITE_P(Rows, RefusesRow,
                         testing::Values(BadRow{"raid\tevnt", "evnt"}, BadRow{"raid", "a row has"},
                                         BadRow{"raid\tevent\t\ttype=war", "type=war"}, BadRow{"raid\tevent\t\tshiny", "shiny"},
                                         BadRow{"a\tevent\tb\ttype=raid\tmore", "a row has"}, BadRow{"\tevent", "empty"}));

TEST(PhraseTable, NamesFileAndLineOfABadRow) {
  const fs::path file = fs::path(testing::TempDir()) / "bad_words.tsv";
  std::ofstream(file) << "# words\n\nraid\tevent\t\ttype=raid\nstorm\tnothing\n";
  PhraseTable t;
  const auto ok = t.addFile(file);
  ASSERT_FALSE(ok);
  EXPECT_THAT(ok.error().message, HasSubstr("bad_words.tsv:4"));
  EXPECT_EQ(ok.error().file, file.string());
}

TEST(PhraseTable, SaysWhichFileIsMissing) {
  PhraseTable t;
  const auto ok = t.addFile("/nowhere/words.tsv");
  ASSERT_FALSE(ok);
  EXPECT_EQ(ok.error().code, ErrorCode::NotFound);
  EXPECT_EQ(ok.error().file, "/nowhere/words.tsv");
}

struct Verb {
  const char* cell;
  const char* third;
  const char* past;
  const char* ing;
};
class MakesForms : public testing::TestWithParam<Verb> {};
TEST_P(MakesForms, Test) {
  const auto forms = verbForms(GetParam().cell);
  EXPECT_EQ(forms[1].first, GetParam().third);
  EXPECT_EQ(forms[2].first, GetParam().past);
  EXPECT_EQ(forms[3].first, GetParam().ing);
}
INSTANTIATE_TEST_SUITE_P(Rows, MakesForms,
                         testing::Values(Verb{"kill", "kills", "killed", "killing"}, Verb{"raze", "razes", "razed", "razing"},
                                         Verb{"rob", "robs", "robbed", "robbing"}, Verb{"free", "frees", "freed", "freeing"},
                                         Verb{"carry out", "carries out", "carried out", "carrying out"},
                                         Verb{"torch", "torches", "torched", "torching"}, Verb{"die", "dies", "died", "dying"},
                                         Verb{"destroy", "destroys", "destroyed", "destroying"},
                                         Verb{"shoot|shoots|shot|shot|shooting", "shoots", "shot", "shooting"}));

TEST(VerbForms, TellPastFromParticipleWhereTheyDiffer) {
  const auto forms = verbForms("take|takes|took|taken|taking");
  EXPECT_EQ(forms[2].second, VerbForm::Past);
  EXPECT_THAT(forms, testing::Contains(Pair("taken", VerbForm::Participle)));
}

TEST(PlaceKey, OfAPlainNameIsThatOfTheSameNameWithMarks) {
  for (const char* name : {"The Bronx", "El Paso", "Salem", "Las Vegas", "Al Bab", "Castle Rock"}) {
    const std::string marked = std::string(name) + ".";  // goes the long way, by tokens
    EXPECT_EQ(placeKey(name), placeKey(marked)) << name;
  }
}

TEST(Gazetteer, KnowsWhichWordsOpenANameAndWhatStatesAreWrittenAs) {
  const fs::path file = fs::path(testing::TempDir()) / "listed.tsv";
  std::ofstream(file) << "id\tname\tname_ar\tvariants\tkind\tadmin1\tcountry\tlat\tlon\tpopulation\tabbreviations\n"
                      << "s\tOhio\t\t\tstate\tOhio\tUS\t40.2\t-82.6\t\tOH|O.\n"
                      << "c\tUpper Quillerby\t\t\ttown\tOhio\tUS\t40.1\t-82.1\t9000\n";
  Gazetteer g;
  ASSERT_TRUE(g.addListed(file));
  EXPECT_EQ(g.wordsFrom("upper"), 2U);
  EXPECT_EQ(g.wordsFrom("quillerby"), 0U);
  ASSERT_NE(g.state("oh"), nullptr);
  EXPECT_EQ(g.state("oh")->name, "Ohio");
  EXPECT_EQ(g.state("in"), nullptr);
  EXPECT_TRUE(g.at(g.find("upper quillerby").front()).listed);
}

TEST(PlaceKey, IgnoresCaseArticlesHyphensAndMarks) {
  EXPECT_EQ(placeKey("Al-Bab"), placeKey("bab"));
  EXPECT_EQ(placeKey("Deir ez-Zor"), placeKey("deir ez zor"));
  EXPECT_EQ(placeKey("Ma'arrat al-Nu'man"), placeKey("Maarrat Numan"));
  EXPECT_NE(placeKey("Atmeh"), placeKey("Atarib"));
  EXPECT_EQ(placeKey(""), "");
  EXPECT_EQ(placeKey("The"), "the");
}

class GazetteerFile : public testing::Test {
 protected:
  fs::path write(const std::string& text) {
    const std::string name = testing::UnitTest::GetInstance()->current_test_info()->name();  // tests run beside one another
    const fs::path file = fs::path(testing::TempDir()) / ("places-" + name + ".tsv");
    std::ofstream(file) << text;
    return file;
  }
  static constexpr const char* kHead = "id\tname\tname_ar\tvariants\tkind\tadmin1\tcountry\tlat\tlon\tpopulation\n";
};

TEST_F(GazetteerFile, FindsByEveryName) {
  Gazetteer g;
  ASSERT_TRUE(
      g.addTable(write(std::string(kHead) + "x\tTell Omar\tتل عمر\tTal Umar|Tel Amr\tvillage\tIdlib\tSY\t35.5\t36.5\t1200\n")));
  for (const char* name : {"Tell Omar", "tal umar", "Tel-Amr", "تل عمر"}) EXPECT_EQ(g.find(placeKey(name)).size(), 1U) << name;
  EXPECT_TRUE(g.find("nowhere").empty());
  EXPECT_EQ(g.byId("x")->population, 1200);
  EXPECT_EQ(g.byId("y"), nullptr);
  EXPECT_EQ(placeValue(*g.byId("x")).precision, PlacePrecision::Town);
}

TEST_F(GazetteerFile, KeepsHomonymsApart) {
  Gazetteer g;
  ASSERT_TRUE(g.addTable(
      write(std::string(kHead) + "a\tSalma\t\t\tvillage\tIdlib\tSY\t35\t36\t\nb\tSalma\t\t\ttown\tX\tLB\t34\t35\t\n")));
  EXPECT_EQ(g.find("salma").size(), 2U);
}

TEST_F(GazetteerFile, NamesTheLineThatIsWrong) {
  Gazetteer g;
  const auto few = g.addTable(write(std::string(kHead) + "a\tSalma\n"));
  ASSERT_FALSE(few);
  EXPECT_THAT(few.error().message, HasSubstr("Line 2"));
  const auto noHeading = g.addTable(write("no gazetteer at all\n"));
  ASSERT_FALSE(noHeading) << "a heading is read, too";
  EXPECT_THAT(noHeading.error().message, testing::HasSubstr("Line 1"));
  const auto north = g.addTable(write(std::string(kHead) + "a\tSalma\t\t\tvillage\tI\tSY\tnorth\t36\t\n"));
  ASSERT_FALSE(north);
  EXPECT_THAT(north.error().message, HasSubstr("coordinates"));
  EXPECT_EQ(g.addTable("/nowhere.tsv").error().code, ErrorCode::NotFound);
}

TEST_F(GazetteerFile, ReadsAGeoNamesDump) {
  Gazetteer g;
  const std::string row =
      "99\tNewtown\tNewtown\tNova Vila,Neustadt\t10.5\t20.5\tP\tPPL\tXY\t\t01\t\t\t\t250000\t\t\tEtc/UTC\t2020-01-01\n";
  ASSERT_TRUE(g.addGeoNames(write(row + "98\tA Lake\tA Lake\t\t1\t2\tH\tLK\tXY\t\t\t\t\t\t0\t\t\tEtc/UTC\t2020-01-01\n")));
  EXPECT_EQ(g.size(), 1U);
  EXPECT_EQ(g.at(g.find("neustadt")[0]).kind, PlaceKind::City);
  EXPECT_FALSE(g.addGeoNames(write("1\t2\t3\n")));
}

TEST(ShippedLexicon, Loads) {
  const auto lexicon = Lexicon::load(resourceFolder());
  ASSERT_TRUE(lexicon) << lexicon.error().message;
  EXPECT_GT((*lexicon)->phrases().size(), 1500U);
  for (const char* place : {"Atmeh", "Tamanah", "al-Bab", "Deir ez-Zor", "Khan Sheikhoun", "Lebanon"})
    EXPECT_FALSE((*lexicon)->places().find(placeKey(place)).empty()) << place;
}

TEST(ShippedLexicon, IsMissedByName) {
  const auto lexicon = Lexicon::load("/nowhere");
  ASSERT_FALSE(lexicon);
  EXPECT_EQ(lexicon.error().code, ErrorCode::NotFound);
  const fs::path missing[] = {"/nowhere/places.txt"};
  const auto gazetteer = Lexicon::load(resourceFolder(), missing);
  ASSERT_FALSE(gazetteer);
  EXPECT_EQ(gazetteer.error().file, "/nowhere/places.txt");
}

}  // namespace
}  // namespace collate
