// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <format>

#include "tests/core/report/small_case.h"

namespace collate {
namespace {

using report_test::dayOf;
using report_test::riverTowns;
using report_test::SmallCase;
using report_test::textOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;
using testing::StartsWith;

// Everything that a document says in sentences, for checks that hold for all of them.
std::vector<std::string> sentencesOf(const ReportDocument& d) {
  std::vector<std::string> all;
  const auto add = [&](const Prose& prose) {
    for (const ReportSentence& s : prose) all.push_back(s.text);
  };
  add(d.summary);
  for (const Finding& f : d.findings) {
    all.push_back(f.title);
    add(f.text);
  }
  for (const IncidentSheet& s : d.sheets) add(s.lead);
  for (const BackgroundEntry& b : d.background) add(b.text);
  for (const OpenQuestion& q : d.unresolved) all.push_back(q.question);
  for (const MethodPart& m : d.method) all.insert(all.end(), m.paragraphs.begin(), m.paragraphs.end());
  return all;
}

const Fact* fact(const ReportDocument& d, std::string_view label) {
  const auto it = std::ranges::find(d.cover, label, &Fact::label);
  return it == d.cover.end() ? nullptr : &*it;
}

TEST(Report, CoverCountsAndDatesComeFromTheCase) {
  const ReportDocument d = riverTowns().report();
  EXPECT_EQ(d.options.title, "River towns");
  ASSERT_TRUE(fact(d, "Sources"));
  EXPECT_EQ(fact(d, "Sources")->text, "Three sources from three outlets");
  EXPECT_EQ(fact(d, "Incidents")->text, "Two incidents, one more mentioned in passing");
  EXPECT_EQ(fact(d, "Differences")->text, "One point, one contradiction");
  EXPECT_EQ(fact(d, "Events")->text, "3 March 2025; one incident without a date");
  EXPECT_EQ(fact(d, "Published")->text, "4 to 6 March 2025; one source without a date");
  EXPECT_EQ(fact(d, "Places")->text, "Ferrin");
  EXPECT_EQ(fact(d, "As of")->text, "3 March 2025, when the newest source was taken in");
  EXPECT_EQ(fact(d, "Purpose"), nullptr) << "what was not given is not asked for";
}

TEST(Report, OptionsGoOnTheCover) {
  const ReportDocument d = riverTowns().report({.title = "Mills", .author = "N. Weir", .purpose = "a hearing"});
  EXPECT_EQ(d.options.title, "Mills");
  EXPECT_EQ(fact(d, "Prepared by")->text, "N. Weir");
  EXPECT_EQ(fact(d, "Purpose")->text, "A hearing");
  EXPECT_EQ(fact(riverTowns().report({.author = "n. van der Weir"}), "Prepared by")->text, "n. van der Weir");
}

TEST(Report, SaysThatAFictionalCaseIsFictional) {
  SmallCase c = riverTowns();
  EXPECT_THAT(c.report().fictionalNotice, IsEmpty());
  c.fictional = true;
  EXPECT_THAT(c.report().fictionalNotice, HasSubstr("fictional"));
}

TEST(Report, SummaryTellsHowMuchIsTold) {
  EXPECT_EQ(textOf(riverTowns().report().summary),
            "Three sources tell of two incidents, and of one more in passing. Where several accounts tell of one incident, they "
            "differ on one point, on which not all can be right.");
}

TEST(Report, AnEmptyCaseSaysSo) {
  SmallCase c;
  const ReportDocument d = c.report();
  EXPECT_TRUE(d.empty);
  EXPECT_EQ(textOf(d.summary), "This case holds no sources yet, so there is nothing to report.");
  EXPECT_THAT(d.sheets, IsEmpty());
  EXPECT_THAT(d.findings, IsEmpty());
  EXPECT_THAT(d.newest, IsEmpty());
}

TEST(Report, SourcesWithoutIncidents) {
  SmallCase c;
  c.source("A", "Nothing happened.");
  EXPECT_EQ(textOf(c.report().summary), "One source was taken in; no incident was read in it.");
  c.source("B", "Nothing happened here either.");
  EXPECT_EQ(textOf(c.report().summary), "Two sources were taken in; no incident was read in them.");
}

TEST(Report, ACaseOfBackgroundOnly) {
  SmallCase c;
  const std::size_t s = c.source("A", "Long ago a bomb fell.");
  const AccountRef a = c.account(s);
  c.claim(a, Attribute::EventType, report_test::words("bombing"), "a bomb fell");
  c.incident("Bombing", EventType::Bombing, {a}).background = true;
  EXPECT_THAT(textOf(c.report().summary), testing::StartsWith("One source tells of one incident in passing."));
}

TEST(Report, LeadOfSeveralAccounts) {
  const ReportDocument d = riverTowns().report();
  ASSERT_THAT(d.sheets, SizeIs(2));
  const Prose& lead = d.sheets[0].lead;
  EXPECT_EQ(textOf(lead),
            "Two accounts from two outlets tell of a raid in Ferrin on 3 March 2025. Where more than one gives it, they agree on "
            "the kind of "
            "event and the number killed (1). They contradict each other on one point: how many were detained.");
  EXPECT_EQ(refLabel(lead[0].refs.at(0)), "S1.1");
  EXPECT_EQ(refLabel(lead[0].refs.at(1)), "S2.1");
  EXPECT_EQ(refLabel(lead[2].refs.at(1)), "S2.3");
}

TEST(Report, LeadOfOneAccount) {
  const ReportDocument d = riverTowns().report();
  EXPECT_EQ(textOf(d.sheets[1].lead), "One account, from Dike Letter, tells of a robbery. It gives armed men as the actor.");
  EXPECT_EQ(d.sheets[1].when, "Date not given");
  EXPECT_EQ(d.sheets[1].where, "place not given");
}

TEST(Report, TheDayAndThePlaceOfOneAccountLeadToTheirOwnPassages) {
  SmallCase c = riverTowns();
  const AccountRef third = c.incidents[1].accounts[0];
  c.sources[third.source].text += "It was Monday, said a teller. The bank is in Mere.\n";
  c.claim(third, Attribute::Date, report_test::words("2025-03-03"), "It was Monday");
  c.claim(third, Attribute::Place, report_test::words("Mere"), "The bank is in Mere");
  const ReportDocument d = c.report();
  const auto labels = [](const std::vector<PassageRef>& refs) {
    std::vector<std::string> all;
    for (const PassageRef ref : refs) all.push_back(refLabel(ref));
    return all;
  };
  EXPECT_THAT(labels(d.sheets[1].lead[0].refs), SizeIs(3));
  EXPECT_EQ(labels(d.findings.back().text.back().refs), labels(d.sheets[1].lead[0].refs));
}

TEST(Report, HedgesOfTheSourcesStayInTheProse) {
  SmallCase c = riverTowns();
  const AccountRef third = c.incidents[1].accounts[0];
  for (Claim& claim : c.readings[third.source].accounts.edit()[third.account].claims) claim.modality = Modality::Hedged;
  EXPECT_EQ(
      textOf(c.report().sheets[1].lead),
      "One account, from Dike Letter, tells of what is believed to be a robbery. It gives armed men as the reported actor.");
  EXPECT_THAT(textOf(c.report().findings.back().text), HasSubstr("What is believed to be a robbery (Dike Letter)."));
  c.at(c.incidents[0].comparisons[2].cells[1].claims[0]).modality = Modality::Hedged;
  EXPECT_EQ(textOf(c.report().findings[1].text), "Mill Gazette has 2. Quay Post (hedged) has 5.");
}

TEST(Report, CasualtiesAreNoPointOnACurveOfTheDead) {
  SmallCase c;
  std::vector<AccountRef> accounts;
  for (const std::string text : {"The shell caused three casualties.", "One man died.", "Two men died."}) {
    accounts.push_back(c.account(
        c.source(std::format("Outlet {}", accounts.size() + 1), text, std::format("2025-03-0{}", accounts.size() + 4))));
    c.claim(accounts.back(), Attribute::Killed, report_test::count(static_cast<int>(accounts.size())), text);
  }
  c.compare(c.incident("Shelling", EventType::Shelling, accounts), Attribute::Killed, DisagreementKind::Contradiction, 3);
  const TollChart toll = c.report().sheets[0].tolls.at(0);
  ASSERT_THAT(toll.points, SizeIs(2));
  EXPECT_THAT(toll.points[0].label, HasSubstr("Outlet 2"));
  EXPECT_EQ(c.report().sheets[0].claims[0].claims[0].value, "1 casualty");
}

TEST(Report, QuotesOnlyWhatStandsInThePassage) {
  SmallCase c = riverTowns();
  const AccountRef first = c.incidents[0].accounts[0], second = c.incidents[0].accounts[1];
  c.claim(first, Attribute::Target, report_test::words("a mill in Ferrin"), "a mill in Ferrin");
  c.claim(second, Attribute::Target, report_test::words("clerk's mill"), "a mill");
  c.compare(c.incidents[0], Attribute::Target, DisagreementKind::Contradiction, 2);
  EXPECT_EQ(textOf(c.report().findings[2].text), "Mill Gazette has “a mill in Ferrin”. Quay Post has clerk’s mill.");
}

TEST(Report, EveryPartOfAValueIsCited) {
  SmallCase c = riverTowns();
  const AccountRef first = c.incidents[0].accounts[0], second = c.incidents[0].accounts[1];
  c.claim(first, Attribute::Household, report_test::words("mother"), "One man");
  c.claim(first, Attribute::Household, report_test::words("wives"), "Two were");
  c.claim(second, Attribute::Household, report_test::words("nobody"), "led away");
  Comparison& household = c.compare(c.incidents[0], Attribute::Household, DisagreementKind::Contradiction, 2);
  household.cells[0].value = "mother, wives";
  const ReportSentence sentence = c.report().findings[2].text.at(0);
  ASSERT_THAT(sentence.refs, SizeIs(2)) << sentence.text;
  EXPECT_NE(sentence.refs[0], sentence.refs[1]);
}

TEST(Report, CitesThePassageThatHasTheWord) {
  SmallCase c = riverTowns();
  const AccountRef second = c.incidents[0].accounts[1];
  c.claim(second, Attribute::Means, report_test::words("bomb"), "Raid at dawn");
  c.claim(second, Attribute::Means, report_test::words("bomb"), "a bomb hit the bridge");
  c.claim(c.incidents[0].accounts[0], Attribute::Means, report_test::words("rifles"), "Soldiers raided");
  c.compare(c.incidents[0], Attribute::Means, DisagreementKind::Contradiction, 2);
  const ReportDocument d = c.report();
  EXPECT_EQ(d.sheets[0].disputes.at(1).quotes.at(1).text, "Years ago a bomb hit the bridge.");
}

TEST(Report, SourcesWithoutAnOutletSpeakAsSources) {
  SmallCase c = riverTowns();
  c.sources[1].outlet.clear();
  EXPECT_THAT(textOf(c.report().sheets[0].lead), StartsWith("Two accounts from two sources tell of"));
  EXPECT_THAT(c.report().findings[0].title, StartsWith("Two sources report"));
  EXPECT_TRUE(c.report().findings[0].unnamed);
  EXPECT_THAT(textOf(c.report().findings[1].text), HasSubstr("Source 2 has 5."));
}

TEST(Report, CoverIsNoFinerThanTheDates) {
  SmallCase c = riverTowns();
  c.incidents[0].date = DateValue{dayFromIso("2025-06-01"), dayFromIso("2025-06-30"), DatePrecision::Month, "2025-06"};
  c.incidents[1].date = dayOf("2025-09-09");
  EXPECT_EQ(fact(c.report(), "Events")->text, "June to 9 September 2025");
  c.incidents[1].date = DateValue{{}, {}, DatePrecision::Unknown, "XXXX-09-28"};
  EXPECT_EQ(fact(c.report(), "Events")->text, "June 2025; one incident without a year");
}

TEST(Report, NamelessVoicesAndShortNamesAreNoFurtherOriginators) {
  SmallCase c;
  const std::size_t s = c.source("Mill Gazette", "Raid. One died. Two were hurt. Three were held.");
  const AccountRef a = c.account(s);
  c.claim(a, Attribute::Killed, report_test::count(1), "One died", {"Dune Observatory"});
  c.claim(a, Attribute::Wounded, report_test::count(2), "Two were hurt", {"Observatory"});
  c.claim(a, Attribute::Detained, report_test::count(3), "Three were held", {"experts"});
  c.claim(a, Attribute::EventType, report_test::words("raid"), "Raid");
  Incident& raid = c.incident("Raid", EventType::Raid, {a});
  for (const Attribute x : {Attribute::EventType, Attribute::Killed, Attribute::Wounded, Attribute::Detained})
    c.compare(raid, x, std::nullopt, 1);
  EXPECT_EQ(c.report().sheets[0].originators, 2) << "the Observatory and the outlet";
}

TEST(Report, ADeniedNoneIsNoDoubleNegation) {
  SmallCase c = riverTowns();
  c.at(c.claim(c.incidents[0].accounts[0], Attribute::Wounded, report_test::count(0), "police")).modality = Modality::Denied;
  const ClaimRow row = c.report().sheets[0].claims.at(0).claims.back();
  EXPECT_EQ(row.value, "none");
  EXPECT_EQ(row.modality, "");
}

TEST(Report, OneVoiceBehindSeveralOutlets) {
  SmallCase c = riverTowns();
  Comparison& killed = c.incidents[0].comparisons.edit()[1];
  killed.independent = 1;
  killed.shared = {{"the mayor", {0, 1}}};
  const ReportDocument d = c.report();
  EXPECT_THAT(textOf(d.sheets[0].lead),
              HasSubstr("The number killed rests on one originator, the mayor, in every account that gives it."));
  EXPECT_THAT(textOf(d.summary), HasSubstr("On one point, several outlets repeat one voice."));
  c.incidents[0].comparisons.edit()[0].independent = 1;
  c.incidents[0].comparisons.edit()[0].shared = {{"the mayor", {0, 1}}};
  EXPECT_THAT(
      textOf(c.report().sheets[0].lead),
      HasSubstr(
          "The kind of event and the number killed rest on one originator, the mayor, in every account that names a source for "
          "them."));
}

TEST(Report, ValuesAreReadOrDecided) {
  SmallCase c = riverTowns();
  c.incidents[0].comparisons.edit()[2].assessment =
      Assessment{"2 to 5", "The clerk counted.", "B", "3", "likely", Status::InReview, "W", ""};
  const std::vector<ValueRow> rows = c.report().sheets[0].values;
  ASSERT_THAT(rows, SizeIs(3));
  EXPECT_EQ(rows[1].value, "1");
  EXPECT_EQ(rows[1].hand, Hand::Machine);
  EXPECT_EQ(rows[1].grade, "");
  EXPECT_EQ(rows[2].value, "2 to 5");
  EXPECT_EQ(rows[2].hand, Hand::Analyst);
  EXPECT_EQ(rows[2].state, "in review");
  EXPECT_EQ(rows[2].grade, "B3 · likely");
  EXPECT_EQ(rows[2].reason, "The clerk counted.");
  EXPECT_THAT(riverTowns().report().sheets[0].values[2].value, "contested: 2; 5");
}

TEST(Report, FiguresInSentencesAreBareAndDatesInWords) {
  SmallCase c = riverTowns();
  for (const Cell& cell : c.incidents[0].comparisons[1].cells) c.at(cell.claims[0]).value.text = "1, a miller";
  for (Cell& cell : c.incidents[0].comparisons.edit()[1].cells) cell.value = "1, a miller";
  const std::size_t a = c.incidents[0].accounts[0].source;
  c.claim(c.incidents[0].accounts[0], Attribute::Date, {"XXXX-03-03", DateValue{{}, {}, DatePrecision::Unknown, "XXXX-03-03"}},
          "Monday");
  c.compare(c.incidents[0], Attribute::Date, std::nullopt, 1);
  const IncidentSheet sheet = c.report().sheets[0];
  EXPECT_THAT(textOf(sheet.lead), HasSubstr("the number killed (1)."));
  EXPECT_EQ(sheet.values[1].value, "1") << "a description adds nothing to a figure";
  EXPECT_EQ(sheet.values[3].value, "3 March");
  EXPECT_EQ(sheet.claims[a].claims.back().value, "3 March");
}

TEST(Report, ReasonsForOneIncidentAreGathered) {
  SmallCase c = riverTowns();
  c.incidents[0].why = {"For: same place (Ferrin).", "For: same day.", "Against: another \"force\"."};
  EXPECT_EQ(c.report().sheets[0].why.text, "For: same place (Ferrin); same day. Against: another “force”.");
  EXPECT_EQ(c.report().sheets[1].why.text, "") << "one account needs none";
}

TEST(Report, SourcesWithoutAnOutletAreCountedApart) {
  SmallCase c = riverTowns();
  c.sources[2].outlet.clear();
  EXPECT_EQ(fact(c.report(), "Sources")->text, "Three sources: from two outlets, and one without a named outlet");
  for (Source& s : c.sources) s.outlet.clear();
  EXPECT_EQ(fact(c.report(), "Sources")->text, "Three sources, none of which names its outlet");
}

TEST(Report, NewEvidenceAgainstASettledValueIsSaid) {
  SmallCase c = riverTowns();
  Comparison& killed = c.incidents[0].comparisons.edit()[1];
  killed.assessment = Assessment{"1", "", "", "", "", Status::Settled, "W", ""};
  killed.stale = true;
  const ReportDocument d = c.report();
  EXPECT_EQ(d.sheets[0].values[1].state, "new evidence");
  EXPECT_THAT(textOf(d.sheets[0].lead), HasSubstr("New evidence contradicts what was settled on the number killed."));
}

TEST(Report, CheckedReadingsHaveThePen) {
  SmallCase c = riverTowns();
  for (const ClaimRef& claim :
       {c.incidents[0].comparisons[1].cells[0].claims[0], c.incidents[0].comparisons[1].cells[1].claims[0]})
    c.at(claim).review = Review::Confirmed;
  EXPECT_EQ(c.report().sheets[0].values[1].hand, Hand::Analyst);
  c.at(c.incidents[0].comparisons[1].cells[1].claims[0]).review = Review::Unchecked;
  EXPECT_EQ(c.report().sheets[0].values[1].hand, Hand::Machine) << "one of two is not both";
}

TEST(Report, DisputesQuoteEachSideWithItsChain) {
  const ReportDocument d = riverTowns().report();
  ASSERT_THAT(d.sheets[0].disputes, SizeIs(1));
  const Dispute& dispute = d.sheets[0].disputes[0];
  EXPECT_EQ(dispute.title, "Detained: two figures, two originators");
  EXPECT_EQ(dispute.settle, "A list of those held.");
  ASSERT_THAT(dispute.quotes, SizeIs(2));
  EXPECT_EQ(dispute.quotes[0].text, "Two were held.");
  EXPECT_EQ(dispute.quotes[0].chain, "") << "the outlet itself";
  EXPECT_EQ(dispute.quotes[1].outlet, "Quay Post");
  EXPECT_EQ(dispute.quotes[1].chain, "a clerk");
  EXPECT_EQ(dispute.quotes[1].marks.at(0).of(dispute.quotes[1].text), "Five people were led away");
}

TEST(Report, ManyVoicesInADisputeAreQuotedOnceAValue) {
  SmallCase c;
  std::vector<AccountRef> accounts;
  for (int i = 0; i < 9; ++i) {
    const std::size_t s = c.source(std::format("Outlet {}", i + 1), std::format("They held {} people.", i % 2 ? 3 : 4));
    accounts.push_back(c.account(s));
    c.claim(accounts.back(), Attribute::Detained, report_test::count(i % 2 ? 3 : 4), "people");
  }
  c.compare(c.incident("Raid", EventType::Raid, accounts), Attribute::Detained, DisagreementKind::Contradiction, 9);
  const Dispute dispute = c.report().sheets[0].disputes.at(0);
  ASSERT_THAT(dispute.quotes, SizeIs(2));
  EXPECT_THAT(dispute.quotes[0].also, SizeIs(4));
  EXPECT_EQ(dispute.quotes[0].also[0], (AlsoSaid{"Outlet 3", {3, 1}, true})) << "word for word the same";
  EXPECT_EQ(dispute.quotes[0].version, "4 detained");
}

TEST(Report, TollKeepsBoundsTimesAndOrigins) {
  SmallCase c = riverTowns();
  c.incidents[0].comparisons.edit()[2].assessment = Assessment{"at least 2", "", "", "", "", Status::Settled, "", ""};
  const ReportDocument d = c.report();
  ASSERT_THAT(d.sheets[0].tolls, SizeIs(1)) << "agreed figures need no curve";
  const TollChart& toll = d.sheets[0].tolls[0];
  EXPECT_EQ(toll.title, "Detained, by date of report");
  ASSERT_THAT(toll.points, SizeIs(2));
  EXPECT_EQ(toll.points[0].count, CountRange::exactly(2));
  EXPECT_NE(toll.points[0].origin, toll.points[1].origin);
  EXPECT_EQ(toll.decided, (CountRange{2, std::nullopt}));
}

TEST(Report, ClaimsAreListedOnceAndWithoutTheRejected) {
  SmallCase c = riverTowns();
  const AccountRef first = c.incidents[0].accounts[0];
  c.claim(first, Attribute::Killed, report_test::count(1), "One man died");
  c.at(c.claim(first, Attribute::Floor, report_test::words("second"), "Two")).review = Review::Rejected;
  const std::vector<ClaimRow> claims = c.report().sheets[0].claims.at(0).claims;
  ASSERT_THAT(claims, SizeIs(3));
  EXPECT_EQ(claims[0].chain, "police");
}

TEST(Report, FindingsPutWhatIsAgreedBeforeWhatIsContestedAndSinglesLast) {
  const ReportDocument d = riverTowns().report();
  ASSERT_THAT(d.findings, SizeIs(3));
  EXPECT_EQ(d.findings[0].title, "Two outlets report a raid in Ferrin on 3 March 2025.");
  EXPECT_EQ(d.findings[1].title, "Raid in Ferrin: how many were detained is contested.");
  EXPECT_EQ(textOf(d.findings[1].text), "Mill Gazette has 2. Quay Post has 5.");
  EXPECT_EQ(d.findings[1].kind, DisagreementKind::Contradiction);
  EXPECT_EQ(d.findings[2].title, "One incident stands on a single account.");
  EXPECT_EQ(textOf(d.findings[2].text), "A robbery (Dike Letter).");
}

TEST(Report, FindingsAreCappedAndSayHowManyAreLeft) {
  SmallCase c;
  const std::size_t a = c.source("A", "Two were held.");
  const std::size_t b = c.source("B", "Five were held.");
  for (int i = 0; i < 20; ++i) {
    const AccountRef x = c.account(a), y = c.account(b);
    c.claim(x, Attribute::Detained, report_test::count(2), "Two");
    c.claim(y, Attribute::Detained, report_test::count(5), "Five");
    c.compare(c.incident(std::format("Raid {}", i), EventType::Raid, {x, y}), Attribute::Detained,
              DisagreementKind::Contradiction, 2)
        .settle = "A list.";
  }
  const ReportDocument d = c.report();
  EXPECT_THAT(d.findings, SizeIs(12));
  EXPECT_TRUE(std::ranges::all_of(d.findings, [](const Finding& f) { return f.tone == FindingTone::Differs; }))
      << "contradictions stay longest";
  EXPECT_EQ(d.furtherFindings, "28 further findings are on the incident sheets.");
  EXPECT_THAT(d.unresolved, SizeIs(12));
  EXPECT_EQ(d.furtherQuestions, "Eight further questions are on the incident sheets.");
}

TEST(Report, SettledQuestionsAreNoLongerOpen) {
  SmallCase c = riverTowns();
  ASSERT_THAT(c.report().unresolved, SizeIs(1));
  EXPECT_EQ(c.report().unresolved[0].question, "Raid in Ferrin: how many were detained.");
  Comparison& held = c.incidents[0].comparisons.edit()[2];
  held.assessment = Assessment{"5", "", "", "", "", Status::Settled, "", ""};
  EXPECT_THAT(c.report().unresolved, IsEmpty());
  held.stale = true;
  EXPECT_THAT(c.report().unresolved, SizeIs(1)) << "new evidence opens it again";
}

TEST(Report, BackgroundIncidentsHaveNoSheet) {
  const ReportDocument d = riverTowns().report();
  ASSERT_THAT(d.background, SizeIs(1));
  EXPECT_EQ(textOf(d.background[0].text), "Mentioned by Quay Post.");
  EXPECT_EQ(refLabel(d.background[0].text[0].refs.at(0)), "S2.4");
}

TEST(Report, NotesStandWithTheIncidentOfTheirPassage) {
  SmallCase c = riverTowns();
  c.note(0, "One man died", "Check the clinic.", true);
  c.note(2, "cash", "How much?", true);
  c.note(2, "Bank", "A headline.", true);
  c.note(0, "Two", "Not for the report.", false);
  const ReportDocument d = c.report();
  ASSERT_THAT(d.sheets[0].notes, SizeIs(1));
  EXPECT_EQ(d.sheets[0].notes[0].text, "Check the clinic.");
  ASSERT_THAT(d.sheets[1].notes, SizeIs(1));
  ASSERT_THAT(d.notes, SizeIs(1));
  EXPECT_EQ(d.notes[0].text, "A headline.");
}

TEST(Report, EveryReferenceLeadsToAPassage) {
  const ReportDocument d = riverTowns().report();
  const auto check = [&](const std::vector<PassageRef>& refs) {
    for (const PassageRef ref : refs) {
      ASSERT_GE(ref.source, 1u);
      ASSERT_LE(ref.source, d.sources.size());
      ASSERT_LE(ref.passage, d.sources[ref.source - 1].passages.size());
      ASSERT_GE(ref.passage, 1u);
    }
  };
  for (const IncidentSheet& sheet : d.sheets) {
    for (const ReportSentence& s : sheet.lead) check(s.refs);
    for (const ValueRow& v : sheet.values) check(v.refs);
    for (const AccountClaims& a : sheet.claims)
      for (const ClaimRow& row : a.claims) check({row.ref});
  }
  for (const Finding& f : d.findings)
    for (const ReportSentence& s : f.text) check(s.refs);
}

TEST(Report, SentencesAreCleanEnglish) {
  SmallCase c = riverTowns();
  c.incidents[0].comparisons.edit()[1].kind = DisagreementKind::Evolution;
  c.incidents[0].comparisons.edit()[1].standing = Standing::Disagreement;
  for (const std::string& s : sentencesOf(c.report())) {
    EXPECT_THAT(s, Not(HasSubstr("  "))) << s;
    EXPECT_THAT(s, Not(HasSubstr("_"))) << s;
    EXPECT_THAT(s, Not(HasSubstr(".."))) << s;
    EXPECT_THAT(s, Not(HasSubstr(" ."))) << s;
    EXPECT_FALSE(s.empty());
    EXPECT_TRUE(s.ends_with('.') || s.ends_with('?')) << s;
    EXPECT_FALSE(s[0] >= 'a' && s[0] <= 'z') << s;
  }
}

TEST(Report, TheSameCaseSaysTheSame) {
  const ReportDocument a = riverTowns().report();
  const ReportDocument b = riverTowns().report();
  EXPECT_EQ(sentencesOf(a), sentencesOf(b));
  EXPECT_EQ(a.newest, b.newest);
}

TEST(Report, MethodSaysHowMuchWasChecked) {
  SmallCase c = riverTowns();
  const auto reading = [&] { return c.report().method.at(0).paragraphs.at(1); };
  EXPECT_EQ(reading(), "Nine readings came of it; the analyst has checked none of them.");
  c.at({c.incidents[0].accounts[0], 0}).review = Review::Rejected;
  EXPECT_EQ(reading(), "Nine readings came of it; the analyst has checked one of them and rejected one.");
}

TEST(Report, LimitsNameWhatCouldNotBePlaced) {
  const MethodPart limits = riverTowns().report().method.back();
  EXPECT_EQ(limits.title, "Limits");
  ASSERT_THAT(limits.paragraphs, SizeIs(3));
  EXPECT_THAT(limits.paragraphs[1], HasSubstr("One source gives no date of publication"));
  EXPECT_THAT(limits.paragraphs[2], HasSubstr("Two incidents have no place that can be put on a map and are listed beside it."));
}

}  // namespace
}  // namespace collate
