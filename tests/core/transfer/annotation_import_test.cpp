// SPDX-License-Identifier: GPL-3.0-or-later
#include <format>

#include "core/transfer/web_annotation.h"
#include "core/transfer/web_annotation_import.h"
#include "tests/core/transfer/exported_fixture.h"

namespace collate {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class AnnotationImportTest : public testing_transfer::ExportTest {
 protected:
  AnnotationImportTest() { sources[1].url = "https://herald.example/mill"; }

  AnnotationImport import(const json& document) {
    auto read = annotationsFromWeb(document.dump(), sources);
    EXPECT_TRUE(read) << read.error().message;
    return read.value_or(AnnotationImport{});
  }
  static json annotation(const std::string& source, json selector) {
    return {{"id", "https://notes.example/7"},
            {"type", "Annotation"},
            {"body", {{"type", "TextualBody"}, {"value", "Who counted?"}}},
            {"target", {{"source", source}, {"selector", std::move(selector)}}}};
  }
  static json quote(std::string_view exact, std::string_view prefix = "", std::string_view suffix = "") {
    return {{"type", "TextQuoteSelector"}, {"exact", exact}, {"prefix", prefix}, {"suffix", suffix}};
  }
};

TEST_F(AnnotationImportTest, WhatWasExportedComesBackAsItWas) {
  const auto at = static_cast<std::uint32_t>(sources[1].text.find("four"));
  annotations = {
      {{9},
       sources[1].sha256,
       {at, at + 9},
       "four died",
       "Who \"counted\"?\nAsk.",
       {"toll", "ask"},
       true,
       "R. Example",
       "2024-05-06T08:00:00Z"},
      {{10}, sources[0].sha256, {0, 5}, "Three", "", {}, false, "", "", NoteColor::Amber},
      {{11}, sources[1].sha256, {0, 5}, "José", "", {"name"}, false, "M. Example", "2024-05-06T08:00:01Z", NoteColor::Violet}};
  const auto read = annotationsFromWeb(webAnnotations(exported()), sources);
  ASSERT_TRUE(read);
  EXPECT_THAT(read->problems, IsEmpty());
  std::vector<Annotation> expected = annotations;
  for (Annotation& a : expected) a.id = {};
  EXPECT_EQ(read->annotations, expected) << "and claims are not among them";
}

TEST_F(AnnotationImportTest, AQuoteIsFoundByItselfOrByWhatStandsAroundIt) {
  const std::string url = sources[1].url;
  ASSERT_THAT(import(annotation(url, quote("four died"))).annotations, SizeIs(1));
  sources[1].text = "four died. Then four died again.";
  EXPECT_THAT(import(annotation(url, quote("four died"))).problems, SizeIs(1)) << "two places: none is guessed";
  const AnnotationImport found = import(annotation(url, quote("four died", "Then ", " again")));
  ASSERT_THAT(found.annotations, SizeIs(1));
  EXPECT_EQ(found.annotations[0].span.begin, 16U);
  EXPECT_EQ(found.annotations[0].text, "Who counted?");
}

TEST_F(AnnotationImportTest, APositionHoldsOnlyWhereTheQuoteStands) {
  const auto position = [](std::int64_t start, std::int64_t end) {
    return json{{"type", "TextPositionSelector"}, {"start", start}, {"end", end}};
  };
  const std::string urn = "urn:sha256:" + sources[1].sha256;
  const AnnotationImport right = import(annotation(urn, {quote("José"), position(0, 4)}));
  ASSERT_THAT(right.annotations, SizeIs(1));
  EXPECT_EQ(right.annotations[0].span, (ByteSpan{0, 5})) << "code points, not bytes";
  EXPECT_EQ(import(annotation(urn, {position(20, 24), quote("José")})).annotations.at(0).span, (ByteSpan{0, 5}));
  EXPECT_EQ(import(annotation(urn, position(0, 4))).annotations.at(0).quote, "José");
  EXPECT_THAT(import(annotation(urn, position(4, 0))).problems, SizeIs(1));
  EXPECT_THAT(import(annotation(urn, position(900, 904))).problems, SizeIs(1));
  EXPECT_THAT(import(annotation(urn, position(4294967296, 4294967300))).problems, SizeIs(1)) << "not 0 to 4";
  EXPECT_THAT(import(annotation(urn, position(0, 4294967300))).problems, SizeIs(1));
}

TEST_F(AnnotationImportTest, WhatFindsNoPlaceIsNamed) {
  const AnnotationImport other = import(annotation("https://other.example/", quote("four died")));
  ASSERT_THAT(other.problems, SizeIs(1));
  EXPECT_THAT(other.problems[0].message, HasSubstr("https://notes.example/7"));
  EXPECT_THAT(import(json{{"type", "Annotation"}, {"target", "https://herald.example/mill"}}).problems, SizeIs(1));
  EXPECT_THAT(import(json{{"type", "Annotation"}}).problems, SizeIs(1));
}

TEST_F(AnnotationImportTest, ReadsEveryShapeOfList) {
  const json one = annotation(sources[1].url, quote("four died"));
  const json page = {{"type", "AnnotationPage"}, {"items", {one, one}}};
  EXPECT_THAT(import(one).annotations, SizeIs(1));
  EXPECT_THAT(import(json::array({one, one})).annotations, SizeIs(2));
  EXPECT_THAT(import(page).annotations, SizeIs(2));
  EXPECT_THAT(import(json{{"type", "AnnotationCollection"}, {"first", page}}).annotations, SizeIs(2));
  EXPECT_THAT(import(json{{"type", {"AnnotationCollection", "BasicContainer"}}, {"first", page}}).annotations, SizeIs(2));
  EXPECT_THAT(import(json{{"type", "AnnotationCollection"}, {"items", {one, one}}}).annotations, SizeIs(2));
  EXPECT_THAT(import(json{{"type", "AnnotationCollection"}, {"items", one}}).annotations, SizeIs(1));
  json longer = page;
  longer["next"] = page;
  EXPECT_THAT(import(json{{"type", "AnnotationCollection"}, {"first", longer}}).annotations, SizeIs(4));
  longer["next"] = "https://notes.example/page2";
  EXPECT_THAT(import(json{{"type", "AnnotationCollection"}, {"first", longer}}).annotations, SizeIs(2));
}

TEST_F(AnnotationImportTest, WhatIsNoneIsMalformed) {
  for (const char* text :
       {"", "{", "7", "{\"type\":\"AnnotationCollection\"}",
        "{\"type\":\"AnnotationCollection\",\"first\":\"https://notes.example/1\"}", "\"Annotation\"", "null"}) {
    const auto read = annotationsFromWeb(text, sources);
    ASSERT_FALSE(read) << text;
    EXPECT_EQ(read.error().code, ErrorCode::Malformed);
  }
}

}  // namespace
}  // namespace collate
