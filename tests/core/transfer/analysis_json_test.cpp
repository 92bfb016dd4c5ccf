// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/analysis_json.h"

#include "tests/core/transfer/exported_fixture.h"

namespace collate {
namespace {

using nlohmann::json;
using ::testing::ElementsAre;

class AnalysisJson : public testing_transfer::ExportTest {
 protected:
  json document(Detail detail = Detail::Plain) { return json::parse(analysisJson(exported(), detail)); }
  json incident() { return document()["incidents"][0]; }
  static std::vector<std::string> keys(const json& object) {
    std::vector<std::string> all;
    for (const auto& [key, value] : object.items()) all.push_back(key);
    return all;
  }
};

TEST_F(AnalysisJson, SourcesSayNullWhereNothingIsKnown) {
  const json a = document()["sources"][0];
  EXPECT_THAT(keys(a), ElementsAre("agency", "byline", "file", "id", "language", "outlet", "published", "title"));
  EXPECT_EQ(a["file"], "a.txt");
  EXPECT_EQ(a["outlet"], "Valley Courier");
  EXPECT_EQ(a["published"], "2024-05-05");
  EXPECT_TRUE(a["id"].is_null());
  EXPECT_TRUE(document()["sources"][1]["published"].is_null());
}

TEST_F(AnalysisJson, AnIncidentHasTheKeysOfTheContract) {
  const json i = incident();
  EXPECT_THAT(keys(i), ElementsAre("claims", "conflicts", "date", "event_type", "id", "originators", "place"));
  EXPECT_EQ(i["id"], 5);
  EXPECT_EQ(i["event_type"], "shooting");
  EXPECT_EQ(i["date"], (json{{"from", "2024-05-04"}, {"to", "2024-05-04"}, {"precision", "day"}}));
  EXPECT_EQ(i["place"], (json{{"name", "Tamanah"}, {"id", "sy-7"}, {"lat", 35.5}, {"lon", 36.75}, {"precision", "town"}}));
  EXPECT_EQ(i["originators"]["killed"], (json{{"outlets", 2}, {"independent", 1}}));
}

TEST_F(AnalysisJson, AnExactCountIsAValueAnInexactOneHasBounds) {
  const json claims = incident()["claims"];
  EXPECT_EQ(claims[0]["value"], 3);
  EXPECT_FALSE(claims[0].contains("min"));
  EXPECT_FALSE(claims[3].contains("value"));
  EXPECT_EQ(claims[3]["min"], 4);
  EXPECT_FALSE(claims[3].contains("max"));
}

TEST_F(AnalysisJson, ValuesAreThoseOfTheContract) {
  const json claims = incident()["claims"];
  EXPECT_EQ(claims[1]["value"], "Tamanah");
  EXPECT_EQ(claims[2]["value"], "2024-05-04") << "a date is its TIMEX";
  EXPECT_EQ(claims[4]["kind"], "person");
  EXPECT_EQ(claims[4]["persons"], json({"José"}));
  EXPECT_EQ(claims[4]["modality"], "hedged");
  EXPECT_EQ(claims[5]["value"], "dawn");
  EXPECT_EQ(claims[0]["originators"], json({"police", "a resident"}));
  EXPECT_FALSE(claims[0].contains("kind"));
  EXPECT_FALSE(claims[0].contains("rule"));
}

TEST_F(AnalysisJson, StartAndEndCountCodePoints) {
  const json claims = incident()["claims"];
  for (const json& c : claims) {
    const Source& s = c["file"] == "a.txt" ? sources[0] : sources[1];
    EXPECT_EQ(testing_transfer::codePointSlice(s.text, c["start"], c["end"]), c["text"].get<std::string>()) << c;
  }
  EXPECT_EQ(incident()["claims"][3]["start"], 14);
}

TEST_F(AnalysisJson, ConflictsNameWhoSaysWhat) {
  const json conflicts = incident()["conflicts"];
  ASSERT_EQ(conflicts.size(), 1U) << "what one account says is no conflict";
  EXPECT_EQ(conflicts[0]["attribute"], "killed");
  EXPECT_EQ(conflicts[0]["kind"], "contradiction");
  EXPECT_EQ(conflicts[0]["values"], json::parse(R"([{"file":"a.txt","value":"3"},{"file":"b.txt","value":"at least 4"}])"));
}

TEST_F(AnalysisJson, ExplainedSaysWhy) {
  const json i = document(Detail::Explained)["incidents"][0];
  EXPECT_EQ(i["claims"][0]["rule"], "rule.x");
  EXPECT_EQ(i["why"], json({"same town, same day"}));
  EXPECT_EQ(i["conflicts"][0]["sentence"], "3 against at least 4");
}

TEST_F(AnalysisJson, RejectedClaimsAreLeftOutAndReviewedOnesSaySo) {
  readings[0].accounts.edit()[0].claims[0].review = Review::Rejected;
  readings[0].accounts.edit()[0].claims[1].review = Review::Confirmed;
  const json claims = incident()["claims"];
  EXPECT_EQ(claims.size(), 5U);
  EXPECT_EQ(claims[0]["review"], "confirmed");
  EXPECT_FALSE(claims[1].contains("review"));
}

TEST_F(AnalysisJson, DecisionsAreTold) {
  incidents[0].comparisons.edit()[0].assessment = Assessment{"3", "two registers", "B", "", "likely", Status::Settled, "", ""};
  const json a = incident()["assessments"][0];
  EXPECT_EQ(a["attribute"], "killed");
  EXPECT_EQ(a["value"], "3");
  EXPECT_EQ(a["status"], "settled");
  EXPECT_TRUE(a["credibility"].is_null());
}

TEST_F(AnalysisJson, ADateWithoutAYearKeepsItsTimex) {
  incidents[0].date = DateValue{{}, {}, DatePrecision::Unknown, "XXXX-05-04"};
  incidents[0].place.reset();
  EXPECT_EQ(incident()["date"]["value"], "XXXX-05-04");
  EXPECT_TRUE(incident()["date"]["from"].is_null());
  EXPECT_TRUE(incident()["place"].is_null());
}

TEST_F(AnalysisJson, BytesThatAreNoUtf8DoNotBreakTheDocument) {
  sources[0].title = "\xC3";
  sources[0].text[0] = '\xFF';
  EXPECT_NO_THROW(document());
}

TEST_F(AnalysisJson, ALineHoldsOneSource) {
  sources[1].externalId = "line-2";
  readings[1].mentions = {{MentionKind::Date, {0, 5}, TimexType::Date, {"2024-05-04", {}}},
                          {MentionKind::Place, {0, 5}, TimexType::None, {"Tamanah", *readings[0].accounts[0].place}},
                          {MentionKind::Count, {0, 5}, TimexType::None, {"at least 4", CountRange{4, {}}}}};
  readings[1].attributions = {Attribution{{0, 5}, {11, 15}, {}}};
  const std::string text = sourceLine(sources[1], readings[1]);
  EXPECT_EQ(text.find('\n'), std::string::npos);
  const json line = json::parse(text);
  EXPECT_EQ(line["id"], "line-2");
  EXPECT_EQ(line["accounts"].size(), 1U);
  EXPECT_THAT(keys(line["accounts"][0]), ElementsAre("claims", "conflicts", "date", "event_type", "id", "originators", "place"));
  EXPECT_EQ(line["accounts"][0]["claims"].size(), 3U);
  EXPECT_EQ(line["mentions"][0],
            json::parse(R"({"kind":"date","start":0,"end":4,"text":"José","type":"DATE","value":"2024-05-04"})"));
  EXPECT_EQ(line["mentions"][1]["lat"], 35.5);
  EXPECT_EQ(line["mentions"][2]["min"], 4);
  EXPECT_EQ(line["attributions"][0], json::parse(R"({"source":{"start":0,"end":4},"cue":{"start":7,"end":11}})"));
}

TEST_F(AnalysisJson, ALineWithoutAnIdIsNamedAfterItsFile) { EXPECT_EQ(json::parse(sourceLine(sources[0], {}))["id"], "a.txt"); }

TEST_F(AnalysisJson, NothingAnalyzedIsStillADocument) {
  EXPECT_EQ(json::parse(analysisJson({})), json::parse(R"({"sources":[],"incidents":[]})"));
}

}  // namespace
}  // namespace collate
