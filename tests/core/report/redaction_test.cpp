// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/redaction.h"

#include <gmock/gmock.h>

#include "core/report/markdown.h"
#include "core/report/withheld_words.h"
#include "tests/core/report/small_case.h"

namespace collate {
namespace {

using report_test::riverTowns;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

std::string withheld(std::string_view words, std::string_view text) {
  WithheldWords all;
  all.add(words);
  return all.without(text);
}

TEST(WithheldWords, ANameGoesWhereverItStandsAndWhateverItsCase) {
  struct Row {
    std::string_view words, text, left;
  };
  for (const Row& row : {
           Row{"Omar Halabi", "Police held Omar Halabi.", "Police held [name withheld]."},
           Row{"Omar Halabi", "OMAR  HALABI and\nOmar\nHalabi", "[name withheld] and\n[name withheld]"},
           Row{"Omar Halabi", "Halabi said so; Omar's kin agreed.", "[name withheld] said so; [name withheld]'s kin agreed."},
           Row{"Omar Halabi", "news/omar-halabi-held_2025.html", "news/[name withheld]-held_2025.html"},
           Row{"Omar Halabi", "/omar%20halabi", "/[name withheld]"},
           Row{"Samir al-Hassan", "Hassan's son", "[name withheld]'s son"},
           Row{"خالد الضاهر", "قال وخالد الضاهر", "قال و[name withheld]"},
           Row{"Omar Halabi", "Halabiya is a castle, Omarova a name.", "Halabiya is a castle, Omarova a name."},
           Row{"Omar of the mill", "The mill of the town.", "The mill of the town."},
           Row{"Ali", "Ali came, Alia went.", "[name withheld] came, Alia went."},
           Row{"", "Nothing.", "Nothing."},
       })
    EXPECT_EQ(withheld(row.words, row.text), row.left) << row.words << ": " << row.text;
}

TEST(WithheldWords, LeaveNothingOfTheirLength) {
  EXPECT_EQ(withheld("Ana Bo", "x Ana Bo y"), withheld("Anastasia Borodina", "x Anastasia Borodina y"));
}

TEST(WithheldWords, TellPassagesFromNames) {
  WithheldWords words;
  words.add("Omar Halabi");
  words.add("Two men were taken to the mill.");
  const std::string text = "Omar Halabi said: two men were taken to the mill.";
  EXPECT_THAT(words.in(text), SizeIs(2));
  ASSERT_THAT(words.passagesIn(text), SizeIs(1));
  EXPECT_EQ(words.without(text), "[name withheld] said: [passage withheld]");
}

TEST(CutText, SpansFollowTheText) {
  const std::string text = "A guard, Omar Halabi, fled. Three died.";
  WithheldWords words;
  words.add("Omar Halabi");
  const CutText cut(text, words.in(text), {});
  const auto moved = [&](std::string_view part) {
    const auto at = static_cast<std::uint32_t>(text.find(part));
    return cut.moved({at, at + static_cast<std::uint32_t>(part.size())}).of(cut.text());
  };
  EXPECT_EQ(moved("A guard"), "A guard");
  EXPECT_EQ(moved("Three died"), "Three died");
  EXPECT_EQ(moved("Omar Halabi"), kNameWithheld);
  EXPECT_EQ(moved("Halabi"), kNameWithheld) << "never half a mark";
  EXPECT_EQ(moved("guard, Omar"), "guard, [name withheld]");
  EXPECT_EQ(moved(text), cut.text());
}

CaseState stateOf(report_test::SmallCase&& small) {
  CaseState s;
  s.name = small.name;
  s.sources = std::move(small.sources);
  s.readings = std::move(small.readings);
  s.incidents = std::move(small.incidents);
  s.annotations = std::move(small.annotations);
  return s;
}

std::string markdownOf(const CaseState& s) {
  return reportMarkdown(buildReport({s.name, s.fictional, s.sources, s.readings, s.incidents, s.annotations}, {}));
}

class RedactionTest : public ::testing::Test {
 protected:
  void mark(std::size_t source, std::string_view words) {
    small.note(source, words, "", false);
    small.annotations.back().tags = {"Sensitive"};
  }
  report_test::SmallCase small = riverTowns();
};

TEST_F(RedactionTest, WithoutMarksNothingChanges) {
  const CaseState state = stateOf(std::move(small));
  EXPECT_EQ(sensitiveCount(state), 0);
  EXPECT_EQ(markdownOf(redacted(state)), markdownOf(state));
}

TEST_F(RedactionTest, ANameIsNowhereInTheReport) {
  mark(0, "Ferrin");
  small.note(1, "Raid at dawn", "Ferrin is small; ask whoever knows.", true);
  const CaseState state = stateOf(std::move(small));
  ASSERT_THAT(markdownOf(state), HasSubstr("Ferrin"));
  const CaseState out = redacted(state);
  EXPECT_THAT(markdownOf(out), Not(HasSubstr("Ferrin")));
  EXPECT_THAT(markdownOf(out), HasSubstr("name withheld"));
  EXPECT_FALSE(out.incidents[0].place->lat) << "coordinates would tell the place";
  ASSERT_THAT(out.annotations, SizeIs(1));
  EXPECT_EQ(out.annotations[0].quote, "Raid at dawn");
  for (std::size_t i = 0; i < out.readings.size(); ++i)
    for (const Account& account : out.readings[i].accounts)
      for (std::size_t c = 0; c < account.claims.size(); ++c) {
        const Account& before =
            state.readings[i].accounts[static_cast<std::size_t>(&account - &out.readings[i].accounts.front())];
        EXPECT_EQ(account.claims[c].span.of(out.sources[i].text), before.claims[c].span.of(state.sources[i].text))
            << "claims keep their words";
      }
}

TEST_F(RedactionTest, APassageGoesWithWhatRestsOnIt) {
  mark(1, "Five people were led away, a clerk said.");
  const CaseState state = stateOf(std::move(small));
  const CaseState out = redacted(state);
  const std::string report = markdownOf(out);
  EXPECT_THAT(report, Not(HasSubstr("led away")));
  EXPECT_THAT(report, Not(HasSubstr("clerk")));
  EXPECT_THAT(report, Not(HasSubstr("gives 5")));
  EXPECT_THAT(report, HasSubstr("A man was killed there"));
  const Comparison& held = *out.incidents[0].comparison(Attribute::Detained);
  EXPECT_EQ(held.cells[0].value, state.incidents[0].comparison(Attribute::Detained)->cells[0].value);
  EXPECT_EQ(held.cells[1].value, "[withheld]");
  EXPECT_THAT(held.cells[1].claims, IsEmpty());
}

TEST_F(RedactionTest, ACopyOfAPassageGoesToo) {
  const std::size_t copy = small.source("Weir Mail", "Held\nFive people were led away, a clerk said. It rained.\n");
  const AccountRef account = small.account(copy);
  const ClaimRef held = small.claim(account, Attribute::Detained, report_test::count(5), "Five people", {"a clerk"});
  small.at(held).persons = {"Dara Venn"};
  const ByteSpan words = small.at(held).span;
  Mention mention;
  mention.kind = MentionKind::Count;
  mention.span = words;
  Attribution attribution;
  attribution.content = words;
  Participant participant;
  participant.span = words;
  small.readings[copy].mentions = {mention};
  small.readings[copy].attributions = {attribution};
  small.readings[copy].participants = {participant};
  mark(1, "Five people were led away, a clerk said.");
  const CaseState out = redacted(stateOf(std::move(small)));
  const Claim& left = out.claimOf(held);
  EXPECT_EQ(left.value.text, "[withheld]");
  EXPECT_FALSE(left.counts());
  EXPECT_THAT(left.persons, IsEmpty());
  EXPECT_THAT(left.originators, IsEmpty());
  EXPECT_THAT(out.readings[copy].mentions, IsEmpty());
  EXPECT_THAT(out.readings[copy].attributions, IsEmpty());
  EXPECT_THAT(out.readings[copy].participants, IsEmpty());
  EXPECT_EQ(out.sources[copy].text, "Held\n[passage withheld] It rained.\n");
}

TEST_F(RedactionTest, OfAParticipantThatIsNamedElsewhereTooOnlyTheMarkedPhraseGoes) {
  const std::string text = "Held\nFive people were led away, a clerk said. The people sang.\n";
  const auto spanOf = [](std::string_view words, const std::string& in) {
    const auto begin = static_cast<std::uint32_t>(in.find(words));
    return ByteSpan{begin, begin + static_cast<std::uint32_t>(words.size())};
  };
  const std::size_t copy = small.source("Weir Mail", text);
  Participant people;
  people.span = spanOf("The people", text);
  people.mentions = {spanOf("Five people", text), people.span};
  small.readings[copy].participants = {people};
  mark(1, "Five people were led away, a clerk said.");
  const CaseState out = redacted(stateOf(std::move(small)));
  ASSERT_THAT(out.readings[copy].participants, SizeIs(1));
  const ByteSpan left = spanOf("The people", out.sources[copy].text);
  EXPECT_EQ(out.readings[copy].participants->front().span, left);
  EXPECT_EQ(out.readings[copy].participants->front().mentions, std::vector{left});
}

class RedactedHeading : public RedactionTest {
 protected:
  RedactedHeading() {
    Incident& raid = small.incidents[0];
    raid.why = {"both name Ferrin"};
    for (const AccountRef a : raid.accounts) {
      Account& account = small.readings[a.source].accounts.edit()[a.account];
      account.place = raid.place;
      small.claim(a, Attribute::Place, {"Ferrin", *raid.place}, "Ferrin");
    }
    small.readings[0].accounts.edit()[0].date = raid.date;
    small.claim(raid.accounts[0], Attribute::Date, {"Monday", *raid.date}, "Monday");
  }
};

TEST_F(RedactedHeading, GoesWithTheLastClaimBehindIt) {
  mark(0, "Soldiers raided a mill in Ferrin on Monday, police said.");
  mark(1, "Troops entered a mill in Ferrin.");
  const CaseState out = redacted(stateOf(std::move(small)));
  const Incident& raid = out.incidents[0];
  EXPECT_EQ(raid.title, "Raid");
  EXPECT_FALSE(raid.place);
  EXPECT_FALSE(raid.date);
  EXPECT_THAT(raid.why, IsEmpty());
  EXPECT_FALSE(out.accountOf(raid.accounts[0]).place);
  EXPECT_FALSE(out.accountOf(raid.accounts[0]).date);
  EXPECT_FALSE(out.accountOf(raid.accounts[1]).place);
  EXPECT_THAT(markdownOf(out), Not(HasSubstr("Ferrin")));
}

TEST_F(RedactedHeading, KeepsWhatAnotherSourceSays) {
  mark(1, "Troops entered a mill in Ferrin.");
  const CaseState out = redacted(stateOf(std::move(small)));
  const Incident& raid = out.incidents[0];
  EXPECT_EQ(raid.title, "Raid in Ferrin");
  EXPECT_TRUE(raid.place);
  EXPECT_TRUE(raid.date);
  EXPECT_THAT(raid.why, IsEmpty()) << "it may tell of what is withheld";
  EXPECT_TRUE(out.accountOf(raid.accounts[0]).place);
  EXPECT_FALSE(out.accountOf(raid.accounts[1]).place);
}

TEST_F(RedactionTest, AMarkWhoseWordsMovedStillCounts) {
  mark(0, "Ferrin");
  CaseState state = stateOf(std::move(small));
  state.orphans = std::move(state.annotations);
  state.annotations.clear();
  EXPECT_EQ(sensitiveCount(state), 1);
  EXPECT_THAT(markdownOf(redacted(state)), Not(HasSubstr("Ferrin")));
}

TEST_F(RedactionTest, NothingOfTheTrailIsHandedOn) {
  mark(0, "Ferrin");
  CaseState state = stateOf(std::move(small));
  state.journal.push_back({{1}, "2025-03-07T10:00:00Z", "R. Example", "Add note: Ferrin"});
  state.overlay.edit()[{EditTarget::SourceField, "h title"}] = "Ferrin";
  state.undoLabel = "Add note: Ferrin";
  const CaseState out = redacted(state);
  EXPECT_THAT(out.journal, IsEmpty());
  EXPECT_THAT(out.overlay, IsEmpty());
  EXPECT_FALSE(out.undoLabel);
  EXPECT_TRUE(out.readOnly);
}

TEST(Markdown, SaysWhatTheReportSaysAndWhereItStands) {
  const std::string text = reportMarkdown(riverTowns().report());
  EXPECT_THAT(text, testing::StartsWith("# River towns\n"));
  EXPECT_THAT(text, HasSubstr("## Key findings"));
  EXPECT_THAT(text, HasSubstr("## 1. Raid in Ferrin"));
  EXPECT_THAT(text, HasSubstr("| Killed | 1 | machine reading | [S1.2, S2.2] |"));
  EXPECT_THAT(text, HasSubstr("> “Five people were led away, a clerk said.”"));
  EXPECT_THAT(text, HasSubstr("- S1.3 “Two were held.”"));
}

TEST(Markdown, AUrlStaysBetweenItsBrackets) {
  report_test::SmallCase small = riverTowns();
  small.sources[0].url = "https://mill.example/a> <script>\n\x7F?q=%20é";
  EXPECT_THAT(reportMarkdown(small.report()), HasSubstr(" <https://mill.example/a%3E%20%3Cscript%3E%0A%7F?q=%20é>"));
}

TEST(Markdown, WordsAreNoMarkup) {
  report_test::SmallCase small = riverTowns();
  small.name = "*Mills* <b> | [x](y)";
  const std::string text = reportMarkdown(small.report());
  EXPECT_THAT(text, testing::StartsWith("# \\*Mills\\* \\<b\\> \\| \\[x\\](y)\n"));
  ReportOptions options;
  options.keyFindings = false;
  options.sources = false;
  EXPECT_THAT(reportMarkdown(riverTowns().report(options)),
              Not(testing::AnyOf(HasSubstr("Key findings"), HasSubstr("## Sources"))));
}

}  // namespace
}  // namespace collate
