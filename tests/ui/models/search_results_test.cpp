// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/search_results.h"

#include <gmock/gmock.h>

#include <algorithm>

#include "tests/ui/support/case_fixture.h"
#include "tests/ui/support/sample_state.h"
#include "ui/session/session.h"

namespace collate::ui {
namespace {

class SearchTest : public testing::Test {
 protected:
  SearchTest() { session.showState(test::sampleState()); }
  std::vector<SearchResult> find(const char* typed) { return findInCase(session, SearchQuery(typed)).results; }
  static auto in(const std::vector<SearchResult>& results, SearchGroup group) {
    return std::ranges::count(results, group, &SearchResult::group);
  }
  Session session;
};

TEST_F(SearchTest, FindsAPersonInEveryGroup) {
  const auto results = find("rahmoun");
  EXPECT_EQ(in(results, SearchGroup::People), 1);
  EXPECT_EQ(in(results, SearchGroup::Incidents), 1);
  EXPECT_GE(in(results, SearchGroup::Claims), 2);
  EXPECT_EQ(in(results, SearchGroup::Sources), 2);
  EXPECT_TRUE(std::ranges::is_sorted(results, {}, &SearchResult::group));
}

TEST_F(SearchTest, EachResultLeadsSomewhere) {
  for (const SearchResult& r : find("atmeh")) {
    session.select({});
    session.select(r.selection);
    EXPECT_NE(session.selection(), Selection{}) << r.name.toStdString() << r.quote.toStdString();
  }
}

TEST_F(SearchTest, CaseAndOrderOfWordsDoNotMatter) { EXPECT_EQ(find("ATMEH raid").size(), find("raid atmeh").size()); }

TEST_F(SearchTest, SignsChooseAGroup) {
  EXPECT_EQ(in(find("@abu"), SearchGroup::People), static_cast<long>(find("@abu").size()));
  const auto tagged = find("#toll");
  ASSERT_EQ(tagged.size(), 1u);
  EXPECT_EQ(tagged[0].group, SearchGroup::Notes);
  EXPECT_TRUE(find(">import").empty()) << "commands are the window's";
}

TEST_F(SearchTest, FindsNotesThatLostTheirPlace) {
  auto state = std::make_shared<CaseState>(*session.state());
  Annotation lost = state->annotations.front();
  lost.text = "Ask the zookeeper";
  Annotation foreign = lost;
  foreign.sourceHash = std::string(64, '0');
  foreign.text = "Ask the zookeeper's brother";
  state->orphans = {lost, foreign};
  session.showState(state);
  const auto found = find("zookeeper");
  ASSERT_EQ(found.size(), 2u);
  for (const SearchResult& r : found) {
    EXPECT_EQ(r.group, SearchGroup::Notes);
    EXPECT_TRUE(r.remark.contains("no longer in its place")) << r.remark.toStdString();
    session.select({});
    session.select(r.selection);
    EXPECT_TRUE(session.selection().source) << "a source that lists it";
  }
  EXPECT_EQ(state->sources[*found[0].selection.source].sha256, lost.sourceHash);
}

TEST_F(SearchTest, FindsArabicWords) { EXPECT_GE(find("مروحيات").size(), 1u); }

TEST_F(SearchTest, NothingTypedFindsNothing) { EXPECT_TRUE(find("  ").empty()); }

TEST_F(SearchTest, RejectedReadingsAreNotFound) {
  for (const SearchResult& r : find("three helicopters"))
    if (r.selection.claim) {
      EXPECT_TRUE(session.state()->claimOf(*r.selection.claim).counts());
    }
}

class StoredSearchTest : public test::CaseTest {};

TEST_F(StoredSearchTest, SaysWhySourcesCannotBeSearched) {
  openEmpty();
  session.importPaths({path("courier.txt")});
  EXPECT_FALSE(findInCase(session, SearchQuery("Atmeh")).problem.isEmpty()) << "the import has the case to itself";
  EXPECT_TRUE(findInCase(session, SearchQuery(">conflicts")).problem.isEmpty()) << "nobody asked for sources";
  ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy(); }, 20000));
  const SearchFindings found = findInCase(session, SearchQuery("Atmeh"));
  EXPECT_TRUE(found.problem.isEmpty());
  EXPECT_TRUE(std::ranges::contains(found.results, SearchGroup::Sources, &SearchResult::group));
}

}  // namespace
}  // namespace collate::ui
