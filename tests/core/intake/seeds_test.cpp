// SPDX-License-Identifier: GPL-3.0-or-later
// The five sample reports beside the checkout against what a reader found in them.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>

#include "core/intake/intake.h"
#include "marks.h"
#include "tests/source_folder.h"

namespace collate {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

const fs::path kShared = collate::test::sourceFolder().parent_path() / "shared";

class Seeds : public testing::Test {
 protected:
  void SetUp() override {
    std::ifstream in(kShared / "gold" / "seeds.json");
    if (!in) GTEST_SKIP() << "the sample reports are not beside this checkout";
    m_gold = json::parse(in);
    const IntakeSink sink{[this](Source&& s) { return m_sources.push_back(std::move(s)), true; },
                          [](Diagnostic&& d) { ADD_FAILURE() << d.message; },
                          {}};
    takeIn(std::vector<fs::path>{kShared / "corpus" / "seeds"}, shippedMarks(), sink);
  }
  const Source* source(const std::string& file) const {
    for (const Source& s : m_sources)
      if (fs::path(s.file).filename() == file) return &s;
    return nullptr;
  }
  json m_gold;
  std::vector<Source> m_sources;
};

std::string textOf(const json& value) { return value.is_string() ? value.get<std::string>() : std::string{}; }

TEST_F(Seeds, SayWhatTheyAre) {
  for (const json& gold : m_gold["sources"]) {
    const Source* s = source(textOf(gold["file"]));
    ASSERT_NE(s, nullptr) << gold["file"];
    EXPECT_EQ(s->outlet, textOf(gold["outlet"])) << gold["file"];
    EXPECT_EQ(s->title, textOf(gold["title"])) << gold["file"];
    EXPECT_EQ(s->byline, textOf(gold["byline"])) << gold["file"];
    EXPECT_EQ(s->agency, textOf(gold["agency"])) << gold["file"];
    EXPECT_EQ(s->published ? isoPublished(*s->published) : "", textOf(gold["published"])) << gold["file"];
    EXPECT_EQ(s->language, "en");
  }
}

TEST_F(Seeds, HaveNoClaimInWhatIsNotRead) {
  std::map<std::string, std::string> files;
  for (const json& gold : m_gold["sources"]) files[textOf(gold["id"])] = textOf(gold["file"]);
  for (const json& incident : m_gold["incidents"]) {
    for (const json& claim : incident["claims"]) {
      if (claim.value("optional", false)) continue;  // a dateline's city
      const Source* s = source(files[textOf(claim["source"])]);
      ASSERT_NE(s, nullptr);
      const std::string quote = textOf(claim["quote"]);
      const std::size_t at = s->text.find(quote);
      ASSERT_NE(at, std::string::npos) << quote;
      const ByteSpan span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + quote.size())};
      for (const Region& r : s->regions) {
        const bool read = r.kind == RegionKind::Headline || r.kind == RegionKind::Standfirst || r.kind == RegionKind::Caption;
        EXPECT_TRUE(read || !r.span.overlaps(span)) << regionKindName(r.kind) << ": " << quote;
      }
    }
  }
}

TEST_F(Seeds, ListsAreTakenInWhole) {
  for (const char* list : {"fakes/docs.jsonl", "gva/docs.jsonl", "muc4/docs.jsonl", "timex/tweets.jsonl", "timex/wikiwars.jsonl",
                           "attribution/polnear_dev.jsonl"}) {
    std::size_t count = 0;
    const IntakeSink sink{[&](Source&& s) {
                            EXPECT_FALSE(s.text.empty());
                            return ++count > 0;
                          },
                          [](Diagnostic&& d) { ADD_FAILURE() << d.file << ':' << d.line << ' ' << d.message; },
                          {}};
    takeIn(std::vector<fs::path>{kShared / "bench" / list}, shippedMarks(), sink);
    EXPECT_GT(count, 10U) << list;
  }
}

}  // namespace
}  // namespace collate
