// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/SQLiteCpp.h>

#include "core/store/meta_repository.h"
#include "core/store/reading_json.h"
#include "core/store/reading_repository.h"
#include "core/store/search_index.h"
#include "core/store/source_repository.h"
#include "tests/core/store/store_fixture.h"

namespace collate {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;
using testing_store::someSource;

Reading richReading() {
  const DateValue date{dayFromIso("2024-05-04"), dayFromIso("2024-05-05"), DatePrecision::Range, "2024-05-04/2024-05-05"};
  const PlaceValue place{"sy-1", "Tamanah", "Idlib", "SY", 35.5, 36.75, PlacePrecision::Town};
  Claim full;
  full.attribute = Attribute::Target;
  full.value = {"Sami Haddad", {}};
  full.span = {3, 9};
  full.originators = {{"police", "syria-police", {20, 26}}, {"a resident", "", {}}};
  full.modality = Modality::Hedged;
  full.participant = ParticipantKind::Person;
  full.persons = {"Sami Haddad", "his \"brother\""};
  full.rule = "target.killed";
  Account a;
  a.type = EventType::ArrestOperation;
  a.date = date;
  a.place = place;
  a.background = true;
  a.anchor = {1, 2};
  a.claims = {full};
  for (const auto& detail :
       std::initializer_list<decltype(Value::detail)>{CountRange{3, {}}, CountRange{{}, 5}, CountRange::exactly(0), date,
                                                      DateValue{{}, {}, DatePrecision::Unknown, "PAST_REF"},
                                                      TimeValue{150, 1500, "GMT"}, place, PlaceValue{}, EventType::Arson}) {
    Claim c;
    c.value = {"v", detail};
    a.claims.push_back(c);
  }
  Reading r;
  r.accounts = {a, Account{}};
  r.mentions = {{MentionKind::Date, {4, 8}, TimexType::Set, {"XXXX-WXX-5", {}}},
                {MentionKind::Originator, {0, 1}, TimexType::None, {"police", {}}}};
  r.attributions = {{{1, 2}, {3, 4}, {5, 6}}, {{}, {3, 4}, {}}};
  return r;
}

TEST(ReadingJson, RoundTripsWithoutLoss) {
  EXPECT_EQ(readingFromJson(readingToJson(richReading())), richReading());
  EXPECT_EQ(readingFromJson(readingToJson({})), Reading{});
}

TEST(ReadingJson, WhatIsBrokenIsMalformed) {
  for (const char* bad : {"", "[]", "{}", R"({"accounts":[{}],"mentions":[],"attributions":[]})",
                          R"({"accounts":[],"mentions":[{"kind":99,"span":[0,1],"value":{"text":""}}],"attributions":[]})",
                          R"({"accounts":[],"mentions":[],"attributions":[[1,2]]})",
                          R"({"accounts":[{"type":"picnic","anchor":[0,1],"claims":[]}],"mentions":[],"attributions":[]})"})
    EXPECT_EQ(readingFromJson(bad).error().code, ErrorCode::Malformed) << bad;
}

TEST(ReadingJson, RegionsRoundTrip) {
  const std::vector<Region> regions = {{RegionKind::Headline, {0, 9}}, {RegionKind::Boilerplate, {20, 30}}};
  EXPECT_EQ(regionsFromJson(regionsToJson(regions)), regions);
  EXPECT_FALSE(regionsFromJson("[[77,0,1]]"));
  EXPECT_FALSE(regionsFromJson("[[0]]"));
}

TEST(Sha256, IsThatOfTheStandard) {
  EXPECT_EQ(sha256Hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");  // FIPS 180-4, example 1
  EXPECT_EQ(sha256Hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

class RepositoryTest : public testing_store::StoreTest {
 protected:
  void SetUp() override { caseFile = mustOpen(); }
  std::unique_ptr<CaseFile> caseFile;
};

TEST_F(RepositoryTest, SourcesComeBackAsTheyWereTakenIn) {
  Source full = someSource(std::string("The \0mill\xFF burned.", 18));
  full.format = Format::Html;
  full.externalId = "id-7";
  full.byline = "Lea Sample";
  full.agency = "NNA";
  full.url = "https://valley.example/7";
  Source bare = someSource("Another text");
  bare.outlet = bare.title = "";
  bare.published.reset();
  bare.regions.clear();
  SourceRepository sources(*caseFile);
  const auto id = sources.add(full);
  ASSERT_TRUE(id) << id.error().message;
  ASSERT_TRUE(sources.add(bare));
  const auto all = sources.all();
  ASSERT_TRUE(all);
  ASSERT_THAT(*all, SizeIs(2));
  const Source& back = (*all)[0];
  EXPECT_EQ(back.id, *id);
  EXPECT_EQ(back.text, full.text);
  EXPECT_EQ(back.bytes, "") << "bytes are not brought along";
  EXPECT_EQ(std::tuple(back.file, back.externalId, back.format, back.sha256, back.outlet, back.title, back.byline, back.agency,
                       back.url),
            std::tuple(full.file, full.externalId, full.format, full.sha256, full.outlet, full.title, full.byline, full.agency,
                       full.url));
  EXPECT_EQ(back.published, full.published);
  EXPECT_EQ(back.regions, full.regions);
  EXPECT_EQ(back.takenIn, full.takenIn);
  EXPECT_FALSE((*all)[1].published);
  EXPECT_EQ(*sources.bytes(*id), full.bytes);
}

TEST_F(RepositoryTest, TheSameBytesComeInOnce) {
  SourceRepository sources(*caseFile);
  ASSERT_TRUE(sources.add(someSource("One text")));
  Source again = someSource("One text");
  again.file = "elsewhere.txt";
  EXPECT_EQ(sources.add(again).error().code, ErrorCode::Invalid);
  EXPECT_EQ(sources.bytes({99}).error().code, ErrorCode::NotFound);
}

TEST_F(RepositoryTest, ReadingsAreOfTheAskedVersion) {
  const auto a = *SourceRepository(*caseFile).add(someSource("A text"));
  const auto b = *SourceRepository(*caseFile).add(someSource("B text"));
  ReadingRepository readings(*caseFile);
  ASSERT_TRUE(readings.put(a, {3, "ctx", richReading()}));
  ASSERT_TRUE(readings.put(b, {2, "ctx", {}}));
  EXPECT_THAT(*readings.all(3), SizeIs(1));
  EXPECT_EQ(readings.all(3)->at(a).reading, richReading());
  EXPECT_EQ(readings.all(3)->at(a).context, "ctx");
  ASSERT_TRUE(readings.put(a, {4, "other", {}}));
  EXPECT_THAT(*readings.all(3), IsEmpty()) << "a source has one reading";
  caseFile->database().exec("UPDATE readings SET json = '{' WHERE extractor_version = 4");
  EXPECT_THAT(*readings.all(4), IsEmpty()) << "one that cannot be read is as if it had never been made";
}

TEST_F(RepositoryTest, AReadingBelongsToASource) { EXPECT_FALSE(ReadingRepository(*caseFile).put({99}, {1, "", {}})); }

TEST_F(RepositoryTest, MetaHoldsWhatWasSetLast) {
  MetaRepository meta(*caseFile);
  EXPECT_EQ(*meta.get("name"), "");
  ASSERT_TRUE(meta.set("name", "Mills"));
  ASSERT_TRUE(meta.set("name", "Mills of the valley"));
  EXPECT_EQ(*meta.get("name"), "Mills of the valley");
}

class SearchTest : public RepositoryTest {
 protected:
  void SetUp() override {
    RepositoryTest::SetUp();
    SourceRepository sources(*caseFile);
    first = *sources.add(someSource("Fire at the old mill in Tamanah; the miller, José Núñez, escaped."));
    second = *sources.add(someSource("اندلع حريق في مطحنة قرب بلدة التمانعة فجر السبت"));
    const Annotation note{{41}, "h", {0, 4}, "Fire", "Ask the brigade about hoses", {"brigade", "to do"}, false, "", ""};
    addNote(note);
  }
  void addNote(const Annotation& note) {
    ASSERT_TRUE(OverlayRepository(*caseFile).write(
        {"Note", {{EditTarget::Annotation, std::to_string(note.id.value), std::nullopt, toJson(note)}}}));
  }
  std::vector<IndexHit> find(std::string_view typed, std::size_t limit = 10) {
    const auto hits = SearchIndex(*caseFile).search(typed, limit);
    EXPECT_TRUE(hits) << typed << ": " << (hits ? "" : hits.error().message);
    return hits ? *hits : std::vector<IndexHit>();
  }
  SourceId first, second;
};

TEST_F(SearchTest, FindsWordsByTheirBeginningWithoutCaseOrAccents) {
  for (const char* typed : {"mill", "MILLER", "nunez", "jose nunez", "\"old mill\"", "tamanah fire", "escap"}) {
    const auto hits = find(typed);
    ASSERT_FALSE(hits.empty()) << typed;
    EXPECT_EQ(hits[0].source, first) << typed;
  }
  EXPECT_THAT(find("\"mill old\""), IsEmpty());
  EXPECT_THAT(find("ill"), IsEmpty());
}

TEST_F(SearchTest, SaysWhereTheFirstMatchStands) {
  const auto hits = find("miller");
  ASSERT_THAT(hits, SizeIs(1));
  EXPECT_EQ(hits[0].span, (ByteSpan{37, 43}));
  EXPECT_THAT(hits[0].excerpt, ::testing::HasSubstr("miller"));
  EXPECT_TRUE(find("\"Mill fire in\"")[0].span.empty()) << "only the title matches";
}

TEST_F(SearchTest, FindsArabic) {
  const auto hits = find("مطحنة");
  ASSERT_THAT(hits, SizeIs(1));
  EXPECT_EQ(hits[0].source, second);
  EXPECT_GT(hits[0].span.begin, 0U);
}

TEST_F(SearchTest, FindsNotesAndTagsUntilTheyAreRemoved) {
  ASSERT_THAT(find("hoses"), SizeIs(1));
  EXPECT_EQ(find("hoses")[0].annotation, AnnotationId{41});
  EXPECT_THAT(find("\"to do\""), SizeIs(1));
  ASSERT_TRUE(OverlayRepository(*caseFile).write({"Remove", {{EditTarget::Annotation, "41", "x", std::nullopt}}}));
  EXPECT_THAT(find("hoses"), IsEmpty());
}

TEST_F(SearchTest, WhateverIsTypedIsSafe) {
  for (const char* typed : {"",
                            " ",
                            "\"",
                            "\"\"",
                            "\"\"\"",
                            "*",
                            "a*",
                            "^mill",
                            "title:mill",
                            "mill AND",
                            "OR",
                            "NOT mill",
                            "NEAR(mill fire, 2)",
                            "(mill",
                            "mill)",
                            "-mill",
                            "--",
                            "'; DROP TABLE sources; --",
                            "mill \" fire",
                            "a\"b\"c",
                            "{title text}: mill",
                            "+",
                            "mill + fire",
                            "\\",
                            "%",
                            "_",
                            "é\"",
                            "\xFF\xFE",
                            "col:\"x\" *",
                            ",",
                            ".",
                            "…",
                            "،"})
    find(typed);
  find(std::string(20000, 'x'));
  find(std::string("mi\0ll", 5));
  std::string many;
  for (int i = 0; i < 500; ++i) many += "mill ";
  find(many);
}

TEST_F(SearchTest, GivesNoMoreThanAsked) {
  for (int i = 0; i < 5; ++i)
    ASSERT_TRUE(SourceRepository(*caseFile).add(someSource("Text with a mill, number " + std::to_string(i))));
  EXPECT_THAT(find("mill", 3), SizeIs(3));
  EXPECT_THAT(find("mill", 100), SizeIs(7)) << "the titles match too";
}

}  // namespace
}  // namespace collate
