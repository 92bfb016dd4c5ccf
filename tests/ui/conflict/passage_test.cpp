// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/passage.h"

#include <gtest/gtest.h>

#include "tests/ui/support/case_builder.h"
#include "tests/ui/support/sample_state.h"
#include "ui/models/figures.h"
#include "ui/session/session.h"

namespace collate::ui {
namespace {

using namespace test;

ClaimRef claimOn(const CaseState& state, AccountRef account, Attribute attribute) {
  const std::vector<Claim>& claims = state.accountOf(account).claims;
  for (std::size_t i = 0; i < claims.size(); ++i)
    if (claims[i].attribute == attribute && claims[i].counts()) return {account, i};
  ADD_FAILURE() << "no such claim";
  return {};
}

class PassageTest : public testing::Test {
 protected:
  std::shared_ptr<const CaseState> m_state = sampleState();
  PassageReader m_reader{m_state};
};

TEST_F(PassageTest, TakesTheSentenceAndItsNeighbors) {
  const Passage p = m_reader.around(claimOn(*m_state, {0, 0}, Attribute::Floor));
  EXPECT_TRUE(p.core.startsWith("The 31-year-old slept")) << p.core.toStdString();
  EXPECT_TRUE(p.core.trimmed().endsWith("the broadcaster added."));
  EXPECT_TRUE(p.before.startsWith("Three helicopters"));
  EXPECT_EQ(p.after.trimmed(), QStringLiteral("One person was led away."));
  EXPECT_EQ(p.core.mid(p.claim.begin, p.claim.size()), QStringLiteral("second floor"));
}

TEST_F(PassageTest, StaysWithinTheParagraph) {
  const Passage p = m_reader.around(claimOn(*m_state, {0, 0}, Attribute::Target));
  EXPECT_TRUE(p.before.isEmpty());
  EXPECT_TRUE(p.core.startsWith("Coalition special forces"));
  EXPECT_TRUE(p.after.isEmpty());
}

TEST_F(PassageTest, ReadsArabicPassages) {
  const Passage p = m_reader.around(claimOn(*m_state, {2, 0}, Attribute::Means));
  EXPECT_TRUE(p.text().contains(QStringLiteral("مروحيات")));
  EXPECT_FALSE(p.text().contains(QStringLiteral("neighbor")));
}

TEST_F(PassageTest, ARowOfATableIsShownWholeAndAlone) {
  auto state = std::make_shared<CaseState>();
  Source& source = state->sources.edit().emplace_back();
  source.text =  // as wide as wrapped prose
      "Date | Place | Kind of incident | Alleged author | Killed\n"
      "13/08/2025 | Orlen. Hill | Mine | Northern Front men | 12\n"
      "14/08/2025 | Ferrin, at night | Arrest | The police | 2";
  Claim claim;
  const auto at = static_cast<std::uint32_t>(source.text.find("12\n"));
  claim.span = {at, at + 2};
  state->readings.edit().emplace_back().accounts.edit().emplace_back().claims.push_back(claim);
  PassageReader reader(state);
  const Passage p = reader.around({{0, 0}, 0});
  EXPECT_EQ(p.core, QStringLiteral("13/08/2025 | Orlen. Hill | Mine | Northern Front men | 12"));
  EXPECT_EQ(p.core.mid(p.claim.begin, p.claim.size()), QStringLiteral("12"));
  EXPECT_TRUE(p.before.isEmpty());
  EXPECT_TRUE(p.after.isEmpty());
  EXPECT_EQ(reader.opening({{0, 0}, 0}), QStringLiteral("men | 12"));
}

TEST_F(PassageTest, ATitleEndsNoSentence) {
  auto state = std::make_shared<CaseState>();
  Source& source = state->sources.edit().emplace_back();
  source.text = "Troops came. The U.S. commander, Adm. J. Brook, said on Aug. 3 that two were held. Nobody died.";
  Claim claim;
  const auto at = static_cast<std::uint32_t>(source.text.find("two"));
  claim.span = {at, at + 3};
  state->readings.edit().emplace_back().accounts.edit().emplace_back().claims.push_back(claim);
  const Passage p = PassageReader(state).around({{0, 0}, 0});
  EXPECT_EQ(p.core.trimmed().toStdString(), "The U.S. commander, Adm. J. Brook, said on Aug. 3 that two were held.");
  EXPECT_EQ(p.before.trimmed(), QStringLiteral("Troops came."));
  EXPECT_EQ(p.after.trimmed(), QStringLiteral("Nobody died."));
}

TEST_F(PassageTest, OpensWithTheClaimWithinReach) {
  for (std::size_t s = 0; s < m_state->sources.size(); ++s) {
    const auto& accounts = m_state->readings[s].accounts;
    for (std::size_t a = 0; a < accounts.size(); ++a) {
      for (std::size_t c = 0; c < accounts[a].claims.size(); ++c) {
        const QString line = m_reader.opening({{s, a}, c});
        const QString words = toQt(accounts[a].claims[c].span.of(m_state->sources[s].text)).simplified();
        const qsizetype at = line.indexOf(words);
        EXPECT_GE(at, 0) << line.toStdString();
        EXPECT_LE(at, 10) << line.toStdString();
      }
    }
  }
}

QStringList wordsOf(const QString& text, const std::vector<TextRange>& ranges) {
  QStringList words;
  for (const TextRange& r : ranges) words << text.mid(r.begin, r.size());
  return words;
}

TEST(DifferingWords, MarksWhatTheOtherDoesNotSay) {
  const QString a = "Four people were taken prisoner, the source said.", b = "Five people were taken alive, the monitor said.";
  const WordDifference d = differingWords(a, b);
  EXPECT_EQ(wordsOf(a, d.first), (QStringList{"Four", "prisoner", "source"}));
  EXPECT_EQ(wordsOf(b, d.second), (QStringList{"Five", "alive", "monitor"}));
}

TEST(DifferingWords, JoinsNeighborsAndLeavesPunctuationOut) {
  const QString a = "He was killed.", b = "He was led away, unhurt.";
  const WordDifference d = differingWords(a, b);
  EXPECT_EQ(wordsOf(b, d.second), QStringList{"led away, unhurt"});
  EXPECT_EQ(wordsOf(a, d.first), QStringList{"killed"});
}

TEST(DifferingWords, DoesNotMindCaseOrPunctuation) {
  const WordDifference d = differingWords("In Atmeh, troops", "in atmeh troops");
  EXPECT_TRUE(d.first.empty());
  EXPECT_TRUE(d.second.empty());
}

TEST(DifferingWords, MarksAllWhenNothingIsShared) {
  const WordDifference d = differingWords("one two", "three");
  EXPECT_EQ(d.first, (std::vector<TextRange>{{0, 7}}));
  EXPECT_EQ(d.second, (std::vector<TextRange>{{0, 5}}));
  EXPECT_TRUE(differingWords("", "").first.empty());
}

TEST(MarkedWords, AreTheClaimsOwnWhereTheSentencesShareNothing) {
  const Passage a{"", "Soldiers led five men away at noon.", "", {13, 21}}, b{"", "A relative speaks of arrests.", "", {21, 28}};
  const WordDifference d = markedWords(a, b);
  EXPECT_EQ(wordsOf(a.core, d.first), QStringList{"five men"});
  EXPECT_EQ(wordsOf(b.core, d.second), QStringList{"arrests"});
}

TEST(MarkedWords, AreThoseThatDifferWhereTheSentencesAreAlike) {
  const Passage a{"", "Soldiers led five men away.", "", {13, 21}}, b{"", "Soldiers led nine men away.", "", {13, 21}};
  const WordDifference d = markedWords(a, b);
  EXPECT_EQ(wordsOf(a.core, d.first), QStringList{"five"});
  EXPECT_EQ(wordsOf(b.core, d.second), QStringList{"nine"});
}

TEST(FigureAxis, TakesEachAccountsNumber) {
  const auto state = sampleState();
  const Incident& raid = *state->incident(kAtmehRaid);
  const FigureAxis axis = figureAxis(*state, raid, *raid.comparison(Attribute::Detained));
  ASSERT_EQ(axis.figures.size(), 3U);
  EXPECT_EQ(axis.figures[0].count, CountRange::exactly(1));
  EXPECT_EQ(axis.figures[2].outlet, QStringLiteral("Northgate Weekly"));
  EXPECT_EQ(axis.decided, (CountRange{1, 5}));
  EXPECT_EQ(axis.from, 0);
  EXPECT_GE(axis.to, 6);
  EXPECT_TRUE(figureAxis(*state, raid, *raid.comparison(Attribute::Floor)).empty());
}

TEST(FigureAxis, KeepsToAFewTicksForLargeFigures) {
  CaseBuilder b;
  Source source;
  source.text = "About 940 people were held.";
  source.sha256 = std::string(64, 'a');
  b.source(source);
  const AccountRef account = b.account(0, EventType::ArrestOperation, "About", {{Attribute::Detained, "940", "940 people"}});
  Incident i;
  i.id = IncidentId{1};
  i.accounts = {account};
  b.compare(b.incident(i), {{Attribute::Detained, Standing::OneAccount}});
  const FigureAxis axis = figureAxis(b.state, b.state.incidents[0], b.state.incidents[0].comparisons[0]);
  EXPECT_GE(axis.to, 940);
  EXPECT_LE((axis.to - axis.from) / axis.step, 10);
}

TEST(ChainOf, RunsFromTheOutletToTheFirstOrigin) {
  const auto state = sampleState();
  const auto chain = chainOf(*state, claimOn(*state, {1, 0}, Attribute::Detained));
  EXPECT_EQ(chain, (std::vector<QString>{"Bay Dispatch", "Levant Wire", "a security source"}));
}

}  // namespace
}  // namespace collate::ui
