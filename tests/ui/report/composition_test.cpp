// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of a document stand, and what they leave out.
#include "ui/report/composition.h"

#include <gmock/gmock.h>

#include <format>

#include "tests/ui/report/page_words.h"

namespace collate::ui::report {
namespace {

using testing::SizeIs;

PageSet laid(const ReportDocument& document) { return *compose(document, style(), BaseMap::load(), {}); }

QStringList linesOf(const PageSet& set) {
  QStringList all;
  for (const Page& page : set.pages) all += linesOn(page);
  return all;
}

ReportDocument sheetsOnly() {
  ReportDocument document;
  ReportOptions& o = document.options;
  o.title = "River towns";
  o.keyFindings = o.timeline = o.map = o.background = o.passages = o.sources = o.method = o.index = false;
  return document;
}

IncidentSheet smallSheet(std::size_t number, std::size_t accounts) {
  IncidentSheet sheet;
  sheet.number = number;
  sheet.incident = number - 1;
  sheet.title = std::format("Raid {}", number);
  sheet.when = "3 March 2025";
  sheet.where = "Ferrin";
  sheet.lead = {{"Some accounts tell of a raid.", {}}};
  for (std::size_t i = 0; i < accounts; ++i) sheet.accounts.push_back({i + 1, std::format("Outlet {}", i + 1), "3 Mar 2025"});
  ValueRow row;
  row.attribute = Attribute::Killed;
  row.label = "Killed";
  row.value = "1";
  sheet.values = {row, row, row};
  return sheet;
}

TEST(Composition, ASmallSheetOfSeveralAccountsGoesOnBelow) {
  ReportDocument document = sheetsOnly();
  document.sheets = {smallSheet(1, 2), smallSheet(2, 3)};
  const PageSet set = laid(document);
  EXPECT_THAT(set.pages, SizeIs(2)) << "the cover, and both sheets";
  EXPECT_EQ(set.pages.back().head, "Incidents 1 and 2");
}

TEST(Composition, ASheetThatHasNoRoomForItsStartBeginsAPage) {
  ReportDocument document = sheetsOnly();
  document.sheets = {smallSheet(1, 2), smallSheet(2, 3)};
  const ValueRow row = document.sheets[0].values[0];
  document.sheets[0].values.assign(20, row);
  EXPECT_THAT(laid(document).pages, SizeIs(3));
}

TEST(Composition, TheMapGoesOnBelowAShortTimeline) {
  ReportDocument document = sheetsOnly();
  document.options.timeline = document.options.map = true;
  document.options.incidents = false;
  for (std::size_t i = 0; i < 6; ++i) {
    IncidentSheet sheet = smallSheet(i + 1, 1);
    const auto day = dayFromIso(std::format("2025-03-0{}", i + 1));
    sheet.date = DateValue{day, day, DatePrecision::Day, std::format("2025-03-0{}", i + 1)};
    const double north = 35.5 + 0.1 * static_cast<double>(i);
    sheet.place = PlaceValue{std::format("t-{}", i), std::format("Town {}", i), "Plain", "SY", north, 36.5, PlacePrecision::Town};
    sheet.placeShort = sheet.place->name;
    document.sheets.push_back(sheet);
  }
  const PageSet set = laid(document);
  ASSERT_THAT(set.bookmarks, SizeIs(3)) << "the cover, the timeline, the map";
  EXPECT_EQ(set.bookmarks[1].at.page, set.bookmarks[2].at.page);
}

TEST(Composition, WithoutGradesThereIsNoColumnOfThem) {
  ReportDocument document = sheetsOnly();
  document.sheets = {smallSheet(1, 2)};
  EXPECT_FALSE(linesOf(laid(document)).contains("Grade"));
  document.sheets[0].values[1].grade = "B2 · likely";
  EXPECT_TRUE(linesOf(laid(document)).contains("Grade"));
}

TollChart curve(Attribute attribute) {
  TollChart chart;
  chart.attribute = attribute;
  chart.title = "Curve";
  chart.points = {{*publishedFromIso("2025-03-04"), CountRange::exactly(1), "1 · Outlet 1", "a"},
                  {*publishedFromIso("2025-03-09"), CountRange::exactly(5), "5 · Outlet 2", "b"}};
  return chart;
}

TEST(Composition, ACurveStandsBesideItsTable) {
  ReportDocument document = sheetsOnly();
  document.sheets = {smallSheet(1, 2)};
  const ValueRow row = document.sheets[0].values[0];
  for (const std::size_t rows : {3u, 12u, 22u, 60u}) {
    document.sheets[0].values.assign(rows, row);
    document.sheets[0].tolls = {curve(Attribute::Killed)};
    const PageSet set = laid(document);
    for (const Page& page : set.pages)
      if (linesOn(page).contains("Curve")) {
        EXPECT_TRUE(linesOn(page).contains("What was read")) << rows;
      }
    EXPECT_TRUE(linesOf(set).contains("Curve"));
  }
}

TEST(Composition, NoFindingStandsAloneOnAPage) {
  ReportDocument document = sheetsOnly();
  document.options.keyFindings = true;
  document.options.incidents = false;
  for (int n = 4; n < 24; ++n) {
    document.findings.resize(static_cast<std::size_t>(n));
    for (Finding& f : document.findings) {
      f.title = "A finding.";
      f.text = {{"It says a little of what was told.", {}}};
    }
    for (const Page& page : laid(document).pages) EXPECT_NE(linesOn(page).count("A finding."), 1) << n;
  }
}

TEST(Composition, SourcesWithoutAnOutletAreCountedAsSources) {
  ReportDocument document = sheetsOnly();
  document.options.keyFindings = true;
  document.sheets = {smallSheet(1, 2)};
  EXPECT_TRUE(linesOf(laid(document)).contains("Outlets"));
  document.sheets[0].unnamed = true;
  const QStringList lines = linesOf(laid(document));
  EXPECT_TRUE(lines.contains("Sources"));
  EXPECT_FALSE(lines.contains("Outlets"));
}

DifferenceRow responseRow(std::size_t accounts) {
  DifferenceRow row;
  row.attribute = Attribute::OfficialResponse;
  row.label = "Official response";
  row.kind = DisagreementKind::Evolution;
  for (std::size_t i = 0; i < accounts; ++i) row.cells.push_back({Stance::Denies, "no statement yet", {{i + 1, 1}}, true});
  row.cells.back() = {Stance::Says, "a plan for three rivers", {{accounts, 1}}, false};
  row.cells.front() = {Stance::TooEarly, "", {}, false};
  return row;
}

TEST(Composition, ATableByValueHasThoseWhoKnowOfNothing) {
  ReportDocument document = sheetsOnly();
  document.sheets = {smallSheet(1, 7)};
  document.sheets[0].differences = {responseRow(7)};
  const QStringList lines = linesOf(laid(document));
  for (const char* value : {"no statement yet", "a plan for three rivers", "too early"})
    EXPECT_TRUE(lines.contains(value)) << value;
  EXPECT_TRUE(lines.filter("Outlet 2, Outlet 3, Outlet 4, Outlet 5").size() > 0) << lines.join('\n').toStdString();
}

TEST(Composition, ACardSaysItsVersionAndWhoElseGivesIt) {
  ReportDocument document = sheetsOnly();
  document.sheets = {smallSheet(1, 3)};
  DisputeQuote raid;
  raid.version = "raid";
  raid.text = "They raided it.";
  raid.outlet = "Outlet 1";
  raid.also = {{"Outlet 2", {2, 1}, false}, {"Outlet 3", {3, 1}, true}};
  raid.ref = {1, 1};
  document.sheets[0].disputes = {{Attribute::EventType, DisagreementKind::Contradiction, "Event: two versions", {raid}, "", ""}};
  const PageSet set = laid(document);
  EXPECT_TRUE(linesOf(set).contains("raid"));
  EXPECT_TRUE(linesOf(set).join(' ').contains(QString::fromUtf8("Also: Outlet 2\u00a0S2.1, Outlet 3\u00a0S3.1 (same text)")));
  EXPECT_TRUE(std::ranges::any_of(set.pages.back().links(), [](const Page::Link& l) { return l.target == "S3.1"; }));
}

}  // namespace
}  // namespace collate::ui::report
