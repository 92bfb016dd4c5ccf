// SPDX-License-Identifier: GPL-3.0-or-later
// What is written can be read back the same, whatever the case holds: also one that holds nothing, or text made to break a
// format.
#include <format>
#include <random>

#include "core/transfer/analysis_json.h"
#include "core/transfer/claims_csv.h"
#include "core/transfer/csv_line.h"
#include "core/transfer/digest.h"
#include "core/transfer/incidents_csv.h"
#include "core/transfer/incidents_geojson.h"
#include "core/transfer/incidents_kml.h"
#include "core/transfer/manifest.h"
#include "core/transfer/stix.h"
#include "core/transfer/value_json.h"
#include "core/transfer/web_annotation.h"
#include "core/transfer/web_annotation_import.h"
#include "core/transfer/zip_file.h"
#include "tests/core/transfer/exported_fixture.h"
#include "tests/core/transfer/read_csv.h"

namespace collate {
namespace {

using nlohmann::json;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using testing_transfer::readCsv;

std::string csvLine(std::string_view field) {
  CsvLine line;
  line.text("before").text(field).text("after");
  return std::move(line).end();
}

std::string csvField(const std::string& line) {
  const auto rows = readCsv(line);
  EXPECT_EQ(rows.size(), 1U) << line;
  if (rows.size() != 1 || rows[0].size() != 3) return "not three fields";
  return rows[0][1];
}

class CsvKeeps : public testing::TestWithParam<std::string> {};
TEST_P(CsvKeeps, TheFieldAsItIs) { EXPECT_EQ(csvField(csvLine(GetParam())), GetParam()); }
INSTANTIATE_TEST_SUITE_P(Fields, CsvKeeps,
                         testing::Values("", "plain", "a, b", "\"", "\"\"", "say \"no\"", "two\nlines", "two\r\nlines", ",", ",,",
                                         "\n", " leading", "trailing ", "José 😀", "قتل ثلاثة", "a;b", "a'b", "1-2", "x=1",
                                         "x\ty"));

class CsvDisarms : public testing::TestWithParam<std::string> {};
TEST_P(CsvDisarms, WhatASpreadsheetWouldRun) { EXPECT_EQ(csvField(csvLine(GetParam())), "'" + GetParam()); }
INSTANTIATE_TEST_SUITE_P(Fields, CsvDisarms,
                         testing::Values("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "=HYPERLINK(\"https://x.example\",\"y\")",
                                         "-", "=\"a\"\n,b"));

TEST(CsvProperty, AnyFieldComesBack) {
  std::mt19937 random(13);
  const std::string alphabet = "a\",\r\n;' é=-+@\t";
  for (int round = 0; round < 4000; ++round) {
    std::string field;
    for (auto n = random() % 12; n > 0; --n) field += alphabet[random() % alphabet.size()];
    const std::string back = csvField(csvLine(field));
    EXPECT_TRUE(back == field || back == "'" + field) << testing::PrintToString(field);
  }
}

TEST(CsvLineNumbers, OfNothingAreEmpty) {
  CsvLine line;
  line.number(std::optional<int>()).number(std::optional(0)).number(std::optional(-3)).number(std::optional(0.1));
  EXPECT_EQ(std::move(line).end(), ",0,-3,0.1\r\n");
}

TEST(SemicolonList, JoinsWhatIsThere) {
  EXPECT_EQ(semicolonList(std::vector<std::string>{}), "");
  EXPECT_EQ(semicolonList(std::vector<std::string>{"a"}), "a");
  EXPECT_EQ(semicolonList(std::vector<std::string>{"a", "b", "c"}), "a; b; c");
}

class RoundTrip : public testing_transfer::ExportTest {
 protected:
  void holdNothing() {
    sources.clear();
    readings.clear();
    incidents.clear();
    annotations.clear();
  }
  void note(std::size_t source, ByteSpan span, std::string text, std::vector<std::string> tags) {
    annotations.push_back({{static_cast<std::int64_t>(annotations.size() + 1)},
                           sources[source].sha256,
                           span,
                           std::string(span.of(sources[source].text)),
                           std::move(text),
                           std::move(tags),
                           annotations.size() % 2 == 0,
                           "R. Example",
                           "2024-05-06T08:00:00Z"});
  }
  std::vector<Annotation> expected() const {
    std::vector<Annotation> all = annotations;
    for (Annotation& a : all) a.id = {};
    return all;
  }
};

TEST_F(RoundTrip, OfACaseThatHoldsNothing) {
  holdNothing();
  EXPECT_THAT(readCsv(claimsCsv(exported())), SizeIs(1)) << "the heading";
  EXPECT_THAT(readCsv(incidentsCsv(exported())), SizeIs(1));
  EXPECT_THAT(readCsv(disagreementsCsv(exported())), SizeIs(1));
  EXPECT_THAT(json::parse(incidentsGeoJson(exported()))["features"], IsEmpty());
  EXPECT_THAT(json::parse(analysisJson(exported()))["incidents"], IsEmpty());
  EXPECT_THAT(json::parse(webAnnotations(exported()))["items"], IsEmpty());
  EXPECT_EQ(json::parse(stixBundle(exported()))["type"], "bundle");
  EXPECT_THAT(incidentsKml(exported()), ::testing::HasSubstr("</kml>"));
  const auto read = annotationsFromWeb(webAnnotations(exported()), sources);
  ASSERT_TRUE(read);
  EXPECT_THAT(read->annotations, IsEmpty());
  EXPECT_THAT(read->problems, IsEmpty());
}

TEST_F(RoundTrip, OfACaseWhereNothingWasRead) {
  for (Reading& r : readings) r = {};
  incidents.clear();
  EXPECT_THAT(readCsv(claimsCsv(exported())), SizeIs(1));
  EXPECT_THAT(json::parse(analysisJson(exported()))["sources"], SizeIs(2));
  for (const Source& s : sources) EXPECT_THAT(json::parse(sourceLine(s, {}))["accounts"], IsEmpty());
}

TEST_F(RoundTrip, OfNotesOnEveryStretchOfAText) {
  const std::string& text = sources[1].text;
  for (std::uint32_t begin = 0; begin < text.size(); ++begin) {
    if ((static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) continue;
    std::uint32_t end = begin + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
    note(1, {begin, end}, std::format("at {}", begin), {});
    note(1, {begin, static_cast<std::uint32_t>(text.size())}, "", {"rest"});
  }
  const auto read = annotationsFromWeb(webAnnotations(exported()), sources);
  ASSERT_TRUE(read);
  EXPECT_THAT(read->problems, IsEmpty());
  EXPECT_EQ(read->annotations, expected());
}

TEST_F(RoundTrip, OfNotesWhoseWordsAreMadeToBreakJson) {
  for (const char* words : {"\"", "\\", "</script>", "\u2028", "{\"a\":1}", "tab\tand\nline", "null", "😀", "قال", "'"})
    note(0, {0, 5}, words, {words});
  const auto read = annotationsFromWeb(webAnnotations(exported()), sources);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->annotations, expected());
}

TEST_F(RoundTrip, NotesFindTheirPlaceAfterTheTextGrewInFront) {
  const auto at = static_cast<std::uint32_t>(sources[0].text.find("the mill"));
  note(0, {at, at + 8}, "which?", {});
  const std::string written = webAnnotations(exported());
  sources[0].text = "CORRECTED. " + sources[0].text;
  const auto read = annotationsFromWeb(written, sources);
  ASSERT_TRUE(read);
  ASSERT_THAT(read->annotations, SizeIs(1));
  EXPECT_EQ(read->annotations[0].span.begin, at + 11) << "by its quote, for its position holds other words";
}

TEST_F(RoundTrip, NotesOnWordsThatAreGoneAreNamedAndNotPlaced) {
  note(0, {0, 5}, "who?", {});
  const std::string written = webAnnotations(exported());
  sources[0].text = "Nobody was hurt.";
  const auto read = annotationsFromWeb(written, sources);
  ASSERT_TRUE(read);
  EXPECT_THAT(read->annotations, IsEmpty());
  ASSERT_THAT(read->problems, SizeIs(1));
  EXPECT_EQ(read->problems[0].severity, Severity::Failure);
}

class ForeignNotes : public RoundTrip, public testing::WithParamInterface<const char*> {};
TEST_P(ForeignNotes, AreReadOrNamedButNeverFail) {
  const auto read = annotationsFromWeb(GetParam(), sources);
  ASSERT_TRUE(read) << GetParam();
  EXPECT_THAT(read->annotations, IsEmpty()) << GetParam();
  for (const Diagnostic& d : read->problems) EXPECT_TRUE(d.message.ends_with('.')) << d.message;
}
INSTANTIATE_TEST_SUITE_P(
    Documents, ForeignNotes,
    testing::Values(
        "[]", "[null]", "[1,\"x\",[]]", R"({"type":"AnnotationPage","items":[]})", R"({"type":"Annotation","target":7})",
        R"({"type":"Annotation","target":[{"source":{"id":5}}]})",
        R"({"type":"Annotation","target":{"source":"","selector":{}}})",
        R"({"type":"Annotation","target":{"source":"urn:sha256:","selector":[[]]}})",
        R"([{"type":"Annotation","target":{"source":"urn:sha256:x","selector":{"type":"TextPositionSelector","start":-1,"end":1e300}}}])",
        R"({"type":"Annotation","body":[[1],{"value":[]}],"target":{"source":"x"}})"));

TEST_F(RoundTrip, APositionBeyondAllNumbersIsNoPlace) {
  const std::string urn = "urn:sha256:" + sources[0].sha256;
  for (const char* end : {"4294967297", "18446744073709551615", "99999"}) {
    const auto read = annotationsFromWeb(
        std::format(
            R"({{"type":"Annotation","target":{{"source":"{}","selector":{{"type":"TextPositionSelector","start":4294967296,"end":{}}}}}}})",
            urn, end),
        sources);
    ASSERT_TRUE(read);
    EXPECT_THAT(read->annotations, IsEmpty()) << end;
  }
}

TEST_F(RoundTrip, TextOfAnyBytesLeavesEveryFormatWhole) {
  for (const std::string& bytes :
       {std::string("a\0b", 3), std::string("\xFF\xFE\x80"), std::string("]]>"), std::string("<b>&amp;\"'"),
        std::string("\x01\x1F\x7F"), std::string("\xEF\xBF\xBF"), std::string("\"\r\n,;=")}) {
    sources[0].outlet = sources[0].title = bytes;
    incidents[0].title = bytes;
    incidents[0].comparisons.edit()[0].sentence = bytes;
    incidents[0].place->name = bytes;
    readings[0].accounts.edit()[0].claims[0].originators = {{bytes, "", {}}};
    EXPECT_TRUE(json::accept(analysisJson(exported())));
    EXPECT_TRUE(json::accept(incidentsGeoJson(exported())));
    EXPECT_TRUE(json::accept(stixBundle(exported())));
    EXPECT_TRUE(json::accept(webAnnotations(exported())));
    for (const std::string& csv : {claimsCsv(exported()), incidentsCsv(exported()), disagreementsCsv(exported())}) {
      const auto rows = readCsv(csv);
      for (const auto& row : rows) EXPECT_EQ(row.size(), rows[0].size());
    }
    const std::string kml = incidentsKml(exported());
    for (const char c : kml) EXPECT_TRUE(static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t' || c == '\r');
    EXPECT_EQ(kml.find("<b>"), std::string::npos);
  }
}

struct ValueRow {
  const char* name;
  Value value;
  const char* text;
};
class ValueTexts : public testing::TestWithParam<ValueRow> {};
TEST_P(ValueTexts, Test) { EXPECT_EQ(valueText(GetParam().value), GetParam().text); }
INSTANTIATE_TEST_SUITE_P(
    Rows, ValueTexts,
    testing::Values(ValueRow{"exact", {"three", CountRange::exactly(3)}, "3"},
                    ValueRow{"atLeast", {"three or more", CountRange{3, {}}}, "at least 3"},
                    ValueRow{"upTo", {"x", CountRange{{}, 3}}, "up to 3"}, ValueRow{"between", {"x", CountRange{2, 3}}, "2 to 3"},
                    ValueRow{"noBounds", {"several", CountRange{}}, "some"},
                    ValueRow{"clock", {"half past two", TimeValue{150, 150, ""}}, "02:30"},
                    ValueRow{"clockAndZone", {"x", TimeValue{150, 150, "GMT"}}, "02:30 GMT"},
                    ValueRow{"partOfDay", {"dawn", TimeValue{240, 360, ""}}, "dawn"},
                    ValueRow{"timex", {"Monday", DateValue{{}, {}, DatePrecision::Unknown, "XXXX-WXX-1"}}, "XXXX-WXX-1"},
                    ValueRow{"dateWithoutTimex",
                             {"then", DateValue{dayFromIso("2024-05-04"), dayFromIso("2024-05-04"), DatePrecision::Day, ""}},
                             "2024-05-04"},
                    ValueRow{"rangeWithoutTimex",
                             {"then", DateValue{dayFromIso("2024-05-04"), dayFromIso("2024-05-06"), DatePrecision::Range, ""}},
                             "2024-05-04/2024-05-06"},
                    ValueRow{"dateOfNothing", {"once", DateValue{}}, "once"},
                    ValueRow{"event", {"x", EventType::AirStrike}, "air strike"},
                    ValueRow{"words", {"helicopter", {}}, "helicopter"}),
    [](const auto& row) { return std::string(row.param.name); });

// ---- archives and their list

TEST(Archives, GiveBackWhatWasPutIn) {
  std::mt19937 random(19);
  for (int round = 0; round < 20; ++round) {
    std::vector<ZippedFile> files;
    for (auto n = 1 + random() % 5; n > 0; --n) {
      std::string bytes;
      for (auto size = random() % 5000; size > 0; --size) bytes += static_cast<char>(random() % 256);
      files.push_back({std::format("folder/{}-{}.bin", round, n), bytes});
    }
    const auto back = unzipped(zipOf(files).value());
    ASSERT_TRUE(back);
    ASSERT_EQ(back->size(), files.size());
    for (std::size_t i = 0; i < files.size(); ++i) {
      EXPECT_EQ((*back)[i].name, files[i].name);
      EXPECT_EQ((*back)[i].bytes, files[i].bytes);
    }
  }
}

TEST(Archives, CutAnywhereAreRefusedOrMissWhatIsMissing) {
  const std::string whole = zipOf(std::vector<ZippedFile>{{"a.txt", std::string(300, 'a')}, {"b.txt", "b"}}).value();
  for (std::size_t size = 0; size < whole.size(); size += 3) {
    const auto back = unzipped(std::string_view(whole).substr(0, size));
    if (!back) {
      EXPECT_EQ(back.error().code, ErrorCode::Malformed) << size;
    }
  }
}

TEST(Manifest, NamesEveryFileInOrderOfItsName) {
  const std::vector<ZippedFile> files = {{"z.txt", "z"}, {"a b.txt", ""}, {"originals/0001-x.txt", "x"}};
  const std::string manifest = manifestOf(files);
  const auto entries = manifestEntries(manifest);
  ASSERT_EQ(entries.size(), files.size());
  for (const ZippedFile& f : files) EXPECT_EQ(entries.at(f.name), hexOf(digestOf(f.bytes)));
  EXPECT_LT(manifest.find("a b.txt"), manifest.find("z.txt"));
  EXPECT_EQ(manifestOf(std::vector<ZippedFile>{files.rbegin(), files.rend()}), manifest);
}

TEST(Manifest, PassesOverLinesThatAreNone) {
  const std::string good = manifestOf(std::vector<ZippedFile>{{"a.txt", "a"}});
  for (const std::string& bad : {std::string(), std::string("\n\n"), std::string("x\n"), std::string(64, 'f') + "\n",
                                 std::string(64, 'f') + "  \n", std::string(64, 'f') + " b.txt\n"}) {
    EXPECT_EQ(manifestEntries(bad + good).size(), 1U) << bad;
    EXPECT_EQ(manifestEntries(good + bad).size(), 1U) << bad;
  }
  EXPECT_EQ(manifestEntries(good.substr(0, good.size() - 1)).size(), 1U) << "without its last line end";
}

}  // namespace
}  // namespace collate
