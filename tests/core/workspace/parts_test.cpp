// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <numeric>

#include "core/intake/source_marks.h"
#include "core/transfer/analysis_json.h"
#include "core/workspace/batch_analysis.h"
#include "core/workspace/incident_ids.h"
#include "core/workspace/ordered_pipeline.h"
#include "core/workspace/source_reader.h"
#include "tests/core/workspace/workspace_fixture.h"

namespace collate {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;
namespace fs = testing_workspace::fs;

class OrderedPipelineTest : public ::testing::TestWithParam<unsigned> {};

TEST_P(OrderedPipelineTest, HandsOverInOrder) {
  std::vector<int> out;
  OrderedPipeline<int, int> pipeline(
      GetParam(),
      [](int&& n) {
        if (n % 7 == 0) std::this_thread::sleep_for(std::chrono::microseconds(300));
        return n * 2;
      },
      [&](int&& n) { out.push_back(n); });
  for (int i = 0; i < 500; ++i) pipeline.push(i);
  pipeline.finish();
  ASSERT_THAT(out, SizeIs(500));
  for (int i = 0; i < 500; ++i) ASSERT_EQ(out[static_cast<std::size_t>(i)], i * 2);
}

TEST_P(OrderedPipelineTest, KeepsFewItemsUnderWay) {
  std::atomic<int> made = 0;
  int pushed = 0;
  int most = 0;
  OrderedPipeline<int, int> pipeline(
      GetParam(), [](int&& n) { return n; },
      [&](int&&) {
        most = std::max(most, pushed - made);
        ++made;
      });
  for (; pushed < 1000; ++pushed) pipeline.push(1);
  pipeline.finish();
  EXPECT_EQ(made, 1000);
  EXPECT_LE(most, static_cast<int>(GetParam()) * 4 + 1);
}

TEST_P(OrderedPipelineTest, ThrowsWhatTheWorkThrowsInTheCallingThread) {
  OrderedPipeline<int, int> pipeline(
      GetParam(), [](int&& n) { return n == 3 ? throw std::runtime_error("three") : n; }, [](int&&) {});
  EXPECT_THROW(
      {
        for (int i = 0; i < 100; ++i) pipeline.push(i);
        pipeline.finish();
      },
      std::runtime_error);
}

TEST_P(OrderedPipelineTest, MayBeLeftWithWorkUnderWay) {
  OrderedPipeline<int, int> pipeline(GetParam(), [](int&& n) { return n; }, [](int&&) {});
  for (int i = 0; i < 3; ++i) pipeline.push(i);
}

INSTANTIATE_TEST_SUITE_P(Jobs, OrderedPipelineTest, ::testing::Values(1U, 2U, 8U));

// Incidents of accounts 0..n, one account a source.
class IncidentIdsTest : public ::testing::Test {
 protected:
  IncidentIdsTest() {
    for (std::size_t i = 0; i < 5; ++i) {
      Source s;
      s.sha256 = std::to_string(i);
      sources.push_back(s);
      readings.push_back({{Account{}}, {}, {}, {}});
    }
  }
  // Ids as numbers, in the order in which they were seen first.
  std::vector<int> assign(const std::vector<std::vector<std::size_t>>& groups) {
    std::vector<Incident> incidents;
    for (const auto& group : groups) {
      incidents.emplace_back();
      for (const std::size_t s : group) incidents.back().accounts.push_back({s, 0});
      incidents.back().key = accountKeys(incidents.back(), sources, readings).front();
    }
    redirects = ids.assign(incidents, sources, readings);
    std::vector<int> numbers;
    for (const Incident& i : incidents) {
      seen.emplace(i.id, static_cast<int>(seen.size()) + 1);
      numbers.push_back(seen.at(i.id));
    }
    return numbers;
  }
  // Where the id of this number leads; 0: nowhere.
  int leadsTo(int number) const {
    for (const auto& [id, n] : seen)
      if (const auto to = redirects.find(id); n == number && to != redirects.end()) return seen.at(to->second);
    return 0;
  }
  std::vector<Source> sources;
  std::vector<Reading> readings;
  IncidentIds ids;
  std::map<IncidentId, int> seen;
  std::map<IncidentId, IncidentId> redirects;
};

TEST_F(IncidentIdsTest, AreGivenOnceAndStay) {
  EXPECT_THAT(assign({{0, 1}, {2}}), ElementsAre(1, 2));
  EXPECT_THAT(assign({{2}, {0, 1}}), ElementsAre(2, 1)) << "whatever their order";
  EXPECT_THAT(assign({{3}, {2}, {1, 0}}), ElementsAre(3, 2, 1));
}

TEST_F(IncidentIdsTest, TheLargerPartOfASplitKeepsItsId) {
  EXPECT_THAT(assign({{0, 1, 2}}), ElementsAre(1));
  EXPECT_THAT(assign({{0}, {1, 2}}), ElementsAre(2, 1));
}

TEST_F(IncidentIdsTest, WhatWasSplitMergedAndSplitAgainHasTheIdsOfTheFirstTime) {
  EXPECT_THAT(assign({{0, 1}}), ElementsAre(1));
  EXPECT_THAT(assign({{0}, {1}}), ElementsAre(1, 2));
  EXPECT_THAT(assign({{0, 1}}), ElementsAre(1));
  EXPECT_THAT(assign({{1}, {0}}), ElementsAre(2, 1));
}

TEST_F(IncidentIdsTest, AMergedIncidentTakesTheIdOfTheLarger) {
  EXPECT_THAT(assign({{0}, {1, 2}}), ElementsAre(1, 2));
  EXPECT_THAT(assign({{0, 1, 2}}), ElementsAre(2));
}

TEST_F(IncidentIdsTest, AnIdIsNotGivenToAnother) {
  EXPECT_THAT(assign({{0}}), ElementsAre(1));
  EXPECT_THAT(assign({{1}}), ElementsAre(2));
  EXPECT_THAT(assign({{0}, {1}}), ElementsAre(1, 2)) << "and is there again when its account is";
}

TEST_F(IncidentIdsTest, TheIdOfOneThatWasMergedLeadsToTheOther) {
  EXPECT_THAT(assign({{0}, {1, 2}, {3}}), ElementsAre(1, 2, 3));
  EXPECT_EQ(leadsTo(1), 0) << "stands for itself";
  EXPECT_THAT(assign({{0, 1, 2}, {3}}), ElementsAre(2, 3));
  EXPECT_EQ(leadsTo(1), 2);
  EXPECT_THAT(assign({{3, 0, 1, 2}}), ElementsAre(2));
  EXPECT_EQ(leadsTo(1), 2) << "all the way";
  EXPECT_EQ(leadsTo(3), 2);
  EXPECT_THAT(assign({{0, 1, 2}, {3}}), ElementsAre(2, 3));
  EXPECT_EQ(leadsTo(3), 0) << "itself again";
  EXPECT_EQ(leadsTo(1), 2);
  EXPECT_THAT(assign({{0}, {1, 2}, {3}}), ElementsAre(1, 2, 3));
  EXPECT_EQ(leadsTo(1), 0);
}

TEST_F(IncidentIdsTest, WhatASplitGaveLeadsBackWhenItIsTakenBack) {
  EXPECT_THAT(assign({{0, 1, 2}}), ElementsAre(1));
  EXPECT_THAT(assign({{0}, {1, 2}}), ElementsAre(2, 1));
  EXPECT_THAT(assign({{0, 1, 2}}), ElementsAre(1));
  EXPECT_EQ(leadsTo(2), 1);
  EXPECT_THAT(assign({{0}, {1, 2}}), ElementsAre(2, 1));
  EXPECT_THAT(assign({{0}, {1, 2, 3}}), ElementsAre(2, 1));
  EXPECT_THAT(assign({{0, 1, 2, 3}}), ElementsAre(1));
  EXPECT_EQ(leadsTo(2), 1);
}

TEST_F(IncidentIdsTest, AnotherDaysIdsAreFoundByTheAccountsAlone) {
  EXPECT_THAT(assign({{0}, {1, 2}}), ElementsAre(1, 2));
  ids = {};
  EXPECT_THAT(assign({{0, 1, 2}}), ElementsAre(1)) << "of its first account";
  EXPECT_EQ(leadsTo(2), 1);
}

class BatchTest : public testing_workspace::WorkspaceTest {
 protected:
  BatchTest() : marks(*SourceMarks::load(resourceFolder())) {}
  BatchAnalysis batch(unsigned jobs, std::optional<Published> published = {}) {
    return {*testing_workspace::lexicon(), *marks, published, jobs, [this](Diagnostic&& d) { problems.push_back(std::move(d)); }};
  }
  std::shared_ptr<const SourceMarks> marks;
  std::vector<Diagnostic> problems;
};

TEST_F(BatchTest, OneThreadAndManyGiveTheSameLinesInTheSameOrder) {
  std::string lines;
  for (int i = 0; i < 60; ++i)
    lines +=
        std::format(R"({{"id":"n{}","published":"2025-05-0{}","text":"{} people were killed in Idlib on Friday, police said."}})",
                    i, i % 9 + 1, i) +
        "\n";
  lines += "{\n";
  const std::vector<fs::path> paths = {put("many.jsonl", lines)};
  std::vector<std::string> one, many;
  const auto line = [](const Source& s, const Reading& r) { return sourceLine(s, r); };
  streamSources(batch(1), paths, line, [&](std::string&& l) {
    one.push_back(l);
    return true;
  });
  EXPECT_THAT(problems, SizeIs(1));
  streamSources(batch(4), paths, line, [&](std::string&& l) {
    many.push_back(l);
    return true;
  });
  EXPECT_THAT(one, SizeIs(60));
  EXPECT_EQ(one, many);
}

TEST_F(BatchTest, StopsWhenTheSinkDoes) {
  std::string lines;
  for (int i = 0; i < 200; ++i) lines += std::format(R"({{"id":"n{}","text":"Nothing happened."}})", i) + "\n";
  int taken = 0;
  streamSources(
      batch(2), std::vector{put("many.jsonl", lines)}, [](const Source&, const Reading&) { return std::string(); },
      [&](std::string&&) { return ++taken < 5; });
  EXPECT_EQ(taken, 5);
}

TEST_F(BatchTest, ThePublicationDateIsForSourcesThatHaveNone) {
  const std::vector<fs::path> paths = {put("dated.txt", testing_workspace::kHerald),
                                       put("undated.txt", "Two men were shot in Idlib on Friday, police said.")};
  const Analysis analysis = analyzeSources(batch(2, publishedFromIso("2025-09-06")), paths);
  ASSERT_THAT(analysis.sources, SizeIs(2));
  EXPECT_EQ(isoPublished(*analysis.sources[0].published), "2025-08-22");
  EXPECT_EQ(isoPublished(*analysis.sources[1].published), "2025-09-06");
  ASSERT_FALSE(analysis.readings[1].accounts.empty());
  EXPECT_EQ(isoDay(*analysis.readings[1].accounts[0].date->from), "2025-09-05");
  EXPECT_THAT(problems, IsEmpty());
}

TEST(ValueReaderFor, FindsTypedPlaces) {
  const ValueReader read = valueReaderFor(testing_workspace::lexicon()->places());
  const auto place = [&](std::string_view typed) { return *read(Attribute::Place, typed).place(); };
  EXPECT_EQ(place("Tamanah, Idlib").country, "SY");
  EXPECT_EQ(place("Tamanah, Kent").id, "");
  EXPECT_EQ(place("Nowhere at all").name, "Nowhere at all");
  EXPECT_EQ(place("").id, "");
  EXPECT_EQ(read(Attribute::Killed, "3").count()->min, 3);
}

}  // namespace
}  // namespace collate
