// SPDX-License-Identifier: GPL-3.0-or-later
// What a report makes of values that are worded differently and say the same, and of those that deny.
#include <gmock/gmock.h>

#include <format>

#include "core/report/account_order.h"
#include "tests/core/report/small_case.h"

namespace collate {
namespace {

using report_test::atLeast;
using report_test::count;
using report_test::riverTowns;
using report_test::SmallCase;
using report_test::textOf;
using report_test::words;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

// One incident whose sources each give a value on an attribute.
class Voices {
 public:
  explicit Voices(Attribute attribute) : m_attribute(attribute) {}

  Claim& says(const std::string& published, Value value, std::vector<std::string> originators = {}) {
    const std::string outlet = std::format("Outlet {}", m_accounts.size() + 1);
    m_accounts.push_back(m_case.account(m_case.source(outlet, std::format("Word {} on it.", m_accounts.size() + 1), published)));
    return m_case.at(m_case.claim(m_accounts.back(), m_attribute, std::move(value), "on it", std::move(originators)));
  }
  ReportDocument report(std::optional<DisagreementKind> kind) {
    Comparison& c = m_case.compare(m_case.incident("Raid in Ferrin", EventType::Raid, m_accounts), m_attribute, kind,
                                   static_cast<int>(m_accounts.size()));
    for (Cell& cell : c.cells)
      if (m_case.at(cell.claims.front()).modality == Modality::Denied) cell.stance = Stance::Denies;
    return m_case.report();
  }
  std::string value(std::optional<DisagreementKind> kind) { return report(kind).sheets.at(0).values.at(0).value; }

 private:
  Attribute m_attribute;
  SmallCase m_case;
  std::vector<AccountRef> m_accounts;
};

TEST(Versions, AFigureIsSaidOnceHoweverItIsDescribed) {
  Voices v(Attribute::Killed);
  v.says("", {"1, a miller", CountRange::exactly(1)}).persons = {"a miller"};
  v.says("", count(1));
  EXPECT_EQ(v.value(std::nullopt), "1");
}

TEST(Versions, ANameGoesWithAFigureWhereNoOtherIsGiven) {
  Voices one(Attribute::Killed);
  one.says("", {"1, Omar Bassam", CountRange::exactly(1)}).persons = {"Omar Bassam"};
  one.says("", count(1));
  EXPECT_EQ(one.value(std::nullopt), "1, Omar Bassam");
  Voices two(Attribute::Killed);
  two.says("", {"1 Omar Bassam", CountRange::exactly(1)}).persons = {"Omar Bassam"};
  two.says("", {"1, Umar Basam", CountRange::exactly(1)}).persons = {"Umar Basam"};
  EXPECT_EQ(two.value(std::nullopt), "1") << "two spellings: the target says how they go";
}

TEST(Versions, FiguresOfOtherPeopleStayApart) {
  Voices v(Attribute::Detained);
  v.says("", count(1)).persons = {"Omar Bassam"};
  v.says("", count(1)).persons = {"Karim Velo"};
  EXPECT_EQ(v.value(DisagreementKind::Contradiction), "contested: 1, Omar Bassam; 1, Karim Velo");
}

TEST(Versions, ADayIsOneWithItsYearAndWithout) {
  Voices v(Attribute::Date);
  v.says("", {"XXXX-03-03", DateValue{{}, {}, DatePrecision::Unknown, "XXXX-03-03"}});
  v.says("", {"2025-03-03", report_test::dayOf("2025-03-03")});
  EXPECT_EQ(v.value(std::nullopt), "3 March 2025");
}

TEST(Versions, ADenialSaysWhatIsDeniedAndByWhom) {
  Voices none(Attribute::ForceCasualties);
  none.says("", count(0), {"interior ministry"}).modality = Modality::Denied;
  none.says("", count(0)).modality = Modality::Denied;
  EXPECT_EQ(none.value(std::nullopt), "none, say the interior ministry and Outlet 2");
  Voices some(Attribute::Killed);
  some.says("", atLeast(2), {"Ministry of Rivers"}).modality = Modality::Denied;
  EXPECT_EQ(some.value(std::nullopt), "at least 2, denied by Ministry of Rivers");
  Voices response(Attribute::OfficialResponse);
  response.says("", words("none")).modality = Modality::Denied;
  EXPECT_EQ(response.value(std::nullopt), "no statement yet");
}

TEST(Versions, OneSpeakerIsNamedOnceAndAFigureBare) {
  Voices v(Attribute::ForceCasualties);
  v.says("", count(0), {"State television"}).modality = Modality::Denied;
  v.says("", count(0), {"state television"}).modality = Modality::Denied;
  EXPECT_EQ(v.value(std::nullopt), "none, says State television");
  Voices some(Attribute::Killed);
  some.says("", {"at least 2, any of the millers", CountRange{2, {}}}, {"ministry"}).modality = Modality::Denied;
  EXPECT_EQ(some.value(std::nullopt), "at least 2, denied by the ministry");
}

TEST(Versions, WhoDeniesIsASideOfWhatIsContested) {
  Voices v(Attribute::Killed);
  v.says("", count(3));
  v.says("", count(0), {"a clerk"}).modality = Modality::Denied;
  const ReportDocument d = v.report(DisagreementKind::Contradiction);
  EXPECT_EQ(d.sheets[0].values[0].value, "contested: 3; none, says a clerk");
  EXPECT_EQ(d.sheets[0].differences[0].cells[1].value, "none");
  EXPECT_TRUE(d.sheets[0].differences[0].cells[1].none);
  EXPECT_EQ(d.sheets[0].disputes[0].title, "Killed: two figures, two originators");
  EXPECT_EQ(d.sheets[0].disputes[0].quotes[1].version, "none, says a clerk");
  EXPECT_EQ(textOf(d.findings[1].text), "Outlet 1 has 3. Outlet 2 has none.");
}

TEST(Versions, ADisputeHasACardAVersion) {
  Voices v(Attribute::EventType);
  v.says("", {"raid", EventType::Raid});
  v.says("", {"air strike", EventType::AirStrike});
  v.says("", {"raid", EventType::Raid});
  const ReportDocument d = v.report(DisagreementKind::Contradiction);
  const std::vector<DisputeQuote>& quotes = d.sheets[0].disputes.at(0).quotes;
  ASSERT_THAT(quotes, SizeIs(2));
  EXPECT_EQ(quotes[0].version, "raid");
  EXPECT_THAT(quotes[0].also, ElementsAre(AlsoSaid{"Outlet 3", {3, 1}, false}));
  EXPECT_EQ(quotes[1].version, "air strike");
  EXPECT_THAT(quotes[1].also, IsEmpty());
  EXPECT_THAT(d.findings[0].title, HasSubstr("an event"));
  EXPECT_THAT(d.findings[0].title, HasSubstr("(what it was is contested)"));
  EXPECT_THAT(textOf(d.sheets[0].lead), Not(HasSubstr("tell of a raid")));
  EXPECT_EQ(textOf(d.findings[1].text), "Outlet 1 and Outlet 3 tell of a raid. Outlet 2 tells of an air strike.");
}

TEST(Versions, AFullStopOfAResponseStaysOut) {
  Voices v(Attribute::OfficialResponse);
  v.says("", words("a plan for three rivers."));
  EXPECT_EQ(v.value(std::nullopt), "a plan for three rivers");
}

TEST(Toll, IsOfTwoDaysAndTwoFigures) {
  Voices day(Attribute::Killed);
  day.says("2025-03-04", count(1));
  day.says("2025-03-04", count(2));
  day.says("", count(5));
  EXPECT_THAT(day.report(DisagreementKind::Contradiction).sheets[0].tolls, IsEmpty()) << "one day is no curve";
  Voices figure(Attribute::Killed);
  figure.says("2025-03-04", count(2)).persons = {"Omar Bassam"};
  figure.says("2025-03-09", count(2)).persons = {"Karim Velo"};
  EXPECT_THAT(figure.report(DisagreementKind::Contradiction).sheets[0].tolls, IsEmpty()) << "one figure is no curve";
}

TEST(Toll, ReportsWithoutADateAreNamedAndNotDrawn) {
  Voices v(Attribute::Killed);
  v.says("2025-03-04", count(1));
  v.says("2025-03-09", count(2));
  v.says("", count(5));
  const std::vector<TollChart> tolls = v.report(DisagreementKind::Contradiction).sheets[0].tolls;
  ASSERT_THAT(tolls, SizeIs(1));
  EXPECT_THAT(tolls[0].points, SizeIs(2));
  EXPECT_EQ(tolls[0].points[0].label, "1 · Outlet 1");
  EXPECT_EQ(tolls[0].undated, "Without a date of publication: 5 (Outlet 3).");
}

TEST(AccountOrder, UndatedAccountsComeAsTheirSourcesDo) {
  SmallCase c = riverTowns();
  for (Source& s : c.sources) s.published.reset();
  Incident& raid = c.incidents[0];
  std::ranges::reverse(raid.accounts);
  for (Comparison& comparison : raid.comparisons.edit()) std::ranges::reverse(comparison.cells);
  raid.comparisons.edit()[1].shared = {{"the mayor", {0, 1}}};
  const std::vector<Incident> ordered = inSourceOrder(c.incidents, c.sources);
  EXPECT_EQ(ordered[0].accounts[0].source, 0u);
  EXPECT_EQ(ordered[0].comparisons[2].cells[0].value, "2");
  EXPECT_THAT(ordered[0].comparisons[1].shared[0].accounts, ElementsAre(0u, 1u));
  EXPECT_THAT(c.report().sheets[0].accounts[0].label, "Mill Gazette");
  c.sources[0].published = publishedFromIso("2025-03-09");
  c.sources[1].published = publishedFromIso("2025-03-04");
  EXPECT_EQ(inSourceOrder(c.incidents, c.sources)[0].accounts[0].source, 1u) << "publication comes first";
}

TEST(Lead, SeveralActorsAreJoinedByAnd) {
  SmallCase c = riverTowns();
  const AccountRef third = c.incidents[1].accounts[0];
  c.claim(third, Attribute::Actor, words("two drivers"), "cash");
  c.incidents[1].comparisons.edit()[1].cells[0].claims.push_back({third, 2});
  c.incidents[1].comparisons.edit()[1].cells[0].value = "armed men, two drivers";
  EXPECT_THAT(textOf(c.report().sheets[1].lead), HasSubstr("It gives armed men and two drivers as the actor."));
}

TEST(Lead, WhoHasNoNameHasAnArticle) {
  SmallCase c = riverTowns();
  c.incidents[0].comparisons.edit()[1].independent = 1;
  c.incidents[0].comparisons.edit()[1].shared = {{"landlord", {0, 1}}};
  EXPECT_THAT(textOf(c.report().sheets[0].lead), HasSubstr("rests on one originator, the landlord, in every account"));
}

}  // namespace
}  // namespace collate
