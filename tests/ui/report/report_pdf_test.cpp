// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_pdf.h"

#include <gmock/gmock.h>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <algorithm>
#include <format>

#include "core/report/passages.h"
#include "tests/ui/report/report_file.h"
#include "tests/ui/support/sample_state.h"

namespace collate::ui {
namespace {

using test::foundIn;
using test::ReportFile;
using testing::AnyOf;
using testing::Eq;
using testing::HasSubstr;
using testing::Not;

ReportOptions options() {
  ReportOptions o;
  o.title = "Northern Syria, June to September 2025";
  o.author = "R. Example";
  o.purpose = "Background for a story on the raid in Atmeh";
  o.classification = "For editors only";
  return o;
}

QByteArray pdf(const CaseState& state, const ReportOptions& o = options()) {
  const auto bytes = reportPdf(state, o);
  EXPECT_TRUE(bytes.has_value()) << (bytes ? "" : bytes.error().message);
  return bytes.value_or(QByteArray());
}

ReportDocument documentOf(const CaseState& s, const ReportOptions& o = options()) {
  return buildReport({s.name, s.fictional, s.sources, s.readings, s.incidents, s.annotations}, o);
}

// The sample's incidents `times` over.
CaseState manyIncidents(int times) {
  CaseState state = *test::sampleState();
  const std::vector<Incident> once = *state.incidents;
  state.incidents.edit().clear();
  for (int i = 0; i < times; ++i)
    for (Incident incident : once) {
      incident.id = {static_cast<std::int64_t>(state.incidents.size()) + 1};
      incident.title = std::format("Case {}", state.incidents.size() + 1);
      state.incidents.edit().push_back(std::move(incident));
    }
  return state;
}

TEST(ReportPdf, IsWholeByQpdf) {
  const ReportFile file(pdf(*test::sampleState()), "sample");
  EXPECT_THAT(file.run("qpdf", {"--check"}), HasSubstr("No syntax or stream encoding errors"));
}

TEST(ReportPdf, EmbedsEveryFont) {
  const ReportFile file(pdf(*test::sampleState()));
  const QStringList rows = QString::fromStdString(file.run("pdffonts", {})).split('\n', Qt::SkipEmptyParts).sliced(2);
  ASSERT_FALSE(rows.isEmpty());
  // name, type, encoding, then emb sub uni: every one yes, but that a small font may come whole.
  for (const QString& row : rows)
    EXPECT_TRUE(row.contains(QRegularExpression("Identity-H +yes +(yes|no) +yes"))) << row.toStdString();
}

TEST(ReportPdf, TextHoldsEveryPassage) {
  const CaseState state = *test::sampleState();
  const std::string text = ReportFile(pdf(state)).text();
  const ReportDocument d = documentOf(state);
  for (const SourceEntry& source : d.sources)
    for (const Passage& passage : source.passages)
      EXPECT_TRUE(foundIn(text, passage.text)) << refLabel(passage.ref) << ": " << passage.text;
}

TEST(ReportPdf, TextHoldsHashesTitlesAndFindings) {
  const CaseState state = *test::sampleState();
  const std::string text = ReportFile(pdf(state)).text();
  const ReportDocument d = documentOf(state);
  for (const SourceEntry& source : d.sources) {
    EXPECT_TRUE(foundIn(text, source.sha256));
    EXPECT_TRUE(foundIn(text, source.title));
  }
  for (const Finding& f : d.findings) EXPECT_TRUE(foundIn(text, f.title)) << f.title;
  for (const IncidentSheet& sheet : d.sheets) EXPECT_TRUE(foundIn(text, sheet.title)) << sheet.title;
  for (const OpenQuestion& q : d.unresolved) EXPECT_TRUE(foundIn(text, q.question)) << q.question;
}

TEST(ReportPdf, EveryPageHasItsFootAndNumber) {
  const ReportFile file(pdf(*test::sampleState()));
  const std::string text = file.text();
  const int pages = file.pages();
  ASSERT_GT(pages, 5);
  for (int i = 1; i <= pages; ++i) EXPECT_THAT(text, HasSubstr(std::format("page {} of {}", i, pages)));
}

TEST(ReportPdf, NoPageIsEmpty) {
  const ReportFile file(pdf(*test::sampleState()));
  for (const QString& page : file.pageTexts()) EXPECT_GT(page.simplified().size(), 300) << page.toStdString();
}

TEST(ReportPdf, TheSameCaseGivesTheSameBytes) {
  const QByteArray once = pdf(*test::sampleState());
  const QByteArray twice = pdf(*test::sampleState());
  EXPECT_TRUE(once == twice);
}

// Qt orders what it writes by hash tables that are seeded anew in each process; a run in this process proves too little.
TEST(ReportPdf, AnotherProcessGivesTheSameBytes) {
  if (qEnvironmentVariableIsSet("COLLATE_TEST_CHILD")) GTEST_SKIP() << "only the parent compares";
  QTemporaryDir folder;
  QList<QByteArray> all;
  for (const char* seed : {"1", "77"}) {
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("QT_HASH_SEED", seed);
    environment.insert("TZ", *seed == '1' ? "Pacific/Auckland" : "America/Lima");
    environment.insert("COLLATE_TEST_CHILD", "1");
    environment.insert("COLLATE_TEST_OUTPUT", folder.path());
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {"--gtest_filter=ReportPdf.IsWholeByQpdf"});
    ASSERT_TRUE(child.waitForFinished(60000));
    ASSERT_EQ(child.exitCode(), 0);
    QFile file(folder.filePath("sample.pdf"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    all.append(file.readAll());
  }
  EXPECT_TRUE(all[0] == all[1]);
}

TEST(ReportPdf, MetadataIsTheCasesAndNotTheClocks) {
  const std::string info = ReportFile(pdf(*test::sampleState())).run("pdfinfo", {"-isodates"});
  EXPECT_THAT(info, HasSubstr("Title:           Northern Syria, June to September 2025"));
  EXPECT_THAT(info, HasSubstr("Author:          R. Example"));
  EXPECT_THAT(info, HasSubstr("CreationDate:    2025-11-20T"));
  EXPECT_THAT(info, Not(HasSubstr("Encrypted:       yes")));
}

TEST(ReportPdf, LinksAndBookmarksLeadInsideTheFile) {
  const ReportFile file(pdf(*test::sampleState()));
  const std::string json = file.run("qpdf", {"--json", "--json-key=qpdf", "--json-key=outlines"});
  const QString all = QString::fromStdString(json);
  EXPECT_GT(all.count("\"/Link\""), 60);
  EXPECT_EQ(all.count("\"/URI\""), 0);
  for (const char* title : {"Key findings", "Timeline", "Map", "Incidents", "Passages", "Sources"})
    EXPECT_THAT(json, HasSubstr(title));
  EXPECT_THAT(json, HasSubstr("\"/PageMode\": \"/UseOutlines\""));
}

TEST(ReportPdf, AnEmptyCaseSaysThatThereIsNothingYet) {
  CaseState state;
  state.name = "Just begun";
  const ReportFile file(pdf(state, {}), "empty");
  EXPECT_THAT(file.run("qpdf", {"--check"}), HasSubstr("No syntax or stream encoding errors"));
  const std::string text = file.text();
  EXPECT_THAT(text, HasSubstr("Just begun"));
  EXPECT_THAT(text, HasSubstr("This case holds no sources yet, so there is nothing to report."));
  EXPECT_LE(file.pages(), 3);
}

TEST(ReportPdf, SectionsCanBeLeftOut) {
  ReportOptions o = options();
  o.timeline = o.map = o.incidents = o.passages = o.method = false;
  const ReportFile file(pdf(*test::sampleState(), o), "short");
  const std::string text = file.text();
  EXPECT_THAT(text, HasSubstr("Key findings"));
  EXPECT_THAT(text, HasSubstr("SHA-256"));
  EXPECT_THAT(text, Not(HasSubstr("Timeline")));
  EXPECT_THAT(text, Not(HasSubstr("What each account claims")));
  EXPECT_THAT(text, Not(HasSubstr("How this report was made")));
  EXPECT_THAT(file.run("qpdf", {"--check"}), HasSubstr("No syntax or stream encoding errors"));
}

TEST(ReportPdf, Letter) {
  ReportOptions o = options();
  o.pageSize = PageSize::Letter;
  const ReportFile file(pdf(*test::sampleState(), o), "letter");
  EXPECT_THAT(file.run("pdfinfo", {}), HasSubstr("612 x 792 pts (letter)"));
  EXPECT_THAT(ReportFile(pdf(*test::sampleState())).run("pdfinfo", {}), HasSubstr("A4"));
}

TEST(ReportPdf, WhatIsMarkedSensitiveIsNotInTheFile) {
  CaseState state = *test::sampleState();
  const Source& source = state.sources[0];
  const ByteSpan span{0, static_cast<std::uint32_t>(source.text.find_first_of(" ,\n"))};
  const std::string word(span.of(source.text));
  state.annotations.push_back({{900}, source.sha256, span, word, "", {"sensitive"}, false, "R. Example", ""});
  ASSERT_TRUE(foundIn(ReportFile(pdf(*test::sampleState())).text(), word));
  const ReportFile file(pdf(state), "redacted");
  EXPECT_FALSE(foundIn(file.text(), word)) << word;
  EXPECT_THAT(file.text(), HasSubstr("One name or passage, marked sensitive by the analyst."));
  EXPECT_THAT(file.run("qpdf", {"--check"}), HasSubstr("No syntax or stream encoding errors"));
  ReportOptions open = options();
  open.redact = false;
  EXPECT_TRUE(foundIn(ReportFile(pdf(state, open)).text(), word));
}

TEST(ReportPdf, AScopeLeavesOtherIncidentsOut) {
  const CaseState state = *test::sampleState();
  const auto told = std::ranges::find_if(state.incidents, [](const Incident& i) { return !i.background && i.place; });
  ASSERT_NE(told, state.incidents.end());
  ReportOptions o = options();
  o.scope.incidents = {told->key};
  const ReportFile file(pdf(state, o), "scope");
  const std::string text = file.text();
  EXPECT_THAT(text, HasSubstr("Only one chosen incident"));
  EXPECT_TRUE(foundIn(text, told->title));
  EXPECT_LT(file.pages(), ReportFile(pdf(state)).pages());
  EXPECT_THAT(file.run("qpdf", {"--check"}), HasSubstr("No syntax or stream encoding errors"));
}

TEST(ReportPdf, TheIndexLeadsToEveryNamedPlace) {
  CaseState state = *test::sampleState();
  Reading& reading = state.readings.edit()[0];
  ASSERT_FALSE(reading.accounts.empty());
  Mention place;
  place.kind = MentionKind::Place;
  place.span = reading.accounts[0].claims[0].span;
  place.value = {"Mill of Ferrin", PlaceValue{"t-1", "Mill of Ferrin", "Plain", "SY", 35.5, 36.5, PlacePrecision::Town}};
  reading.mentions = {place};
  const std::string text = ReportFile(pdf(state), "index").text();
  EXPECT_THAT(text, HasSubstr("People and places"));
  EXPECT_TRUE(foundIn(text, "Mill of Ferrin"));
  ReportOptions o = options();
  o.index = false;
  EXPECT_FALSE(foundIn(ReportFile(pdf(state, o)).text(), "Mill of Ferrin"));
}

TEST(ReportPdf, LongTablesBreakWithTheirHeads) {
  const ReportFile file(pdf(manyIncidents(20)), "many");
  int heads = 0;
  int rows = 0;
  for (const QString& page : file.pageTexts()) {
    if (!page.contains("Key findings\n")) continue;
    const bool head = page.contains(QRegularExpression("Incident +Date +Place +Outlets +Originators +Disagreements"));
    const qsizetype here = page.count(QRegularExpression("Case \\d+ +(\\d|not|Jun|Jul)"));
    if (here > 0) {
      EXPECT_TRUE(head) << page.toStdString();
    }
    heads += head;
    rows += static_cast<int>(here);
  }
  EXPECT_GE(heads, 3);
  EXPECT_EQ(rows, 100) << "each incident that is told of once, none lost at a break";
}

TEST(ReportPdf, AHundredIncidentsAreWritten) {
  QElapsedTimer timer;
  timer.start();
  const QByteArray bytes = pdf(manyIncidents(20));
  RecordProperty("milliseconds", std::to_string(timer.elapsed()));
  EXPECT_TRUE(bytes.startsWith("%PDF-"));
}

TEST(ReportPdf, CanBeCanceled) {
  std::stop_source stop;
  stop.request_stop();
  const auto result = reportPdf(*test::sampleState(), options(), stop.get_token());
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().code, ErrorCode::Canceled);
}

TEST(WriteReportPdf, WritesTheFileWhole) {
  QTemporaryDir folder;
  const QString path = folder.filePath("out.pdf");
  ASSERT_TRUE(writeReportPdf(*test::sampleState(), options(), path).has_value());
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  EXPECT_TRUE(file.readAll() == pdf(*test::sampleState()));
  EXPECT_THAT(QDir(folder.path()).entryList(QDir::Files), testing::SizeIs(1)) << "no temporary file is left";
}

TEST(WriteReportPdf, SaysWhereItCouldNotBeWritten) {
  QTemporaryDir folder;
  const QString path = folder.filePath("no/such/folder/out.pdf");
  const auto result = writeReportPdf(*test::sampleState(), options(), path);
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().code, ErrorCode::Unwritable);
  EXPECT_THAT(result.error().message, HasSubstr("No such file or directory"));
  EXPECT_EQ(result.error().file, path.toStdString());
}

TEST(WriteReportPdf, SaysThatTheDiskIsFull) {
  if (!QFileInfo::exists("/dev/full")) GTEST_SKIP() << "no /dev/full here";
  const auto result = writeReportPdf(*test::sampleState(), options(), "/dev/full");
  ASSERT_FALSE(result.has_value());
  EXPECT_THAT(result.error().message, HasSubstr("No space left on device"));
  EXPECT_EQ(result.error().file, "/dev/full");
  EXPECT_FALSE(QFileInfo("/dev/full").isFile()) << "a device is not replaced";
}

TEST(WriteReportPdf, AFolderIsNoFile) {
  QTemporaryDir folder;
  const auto result = writeReportPdf(*test::sampleState(), options(), folder.path());
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().message, "This is a folder. Name a file in it.");
  EXPECT_THAT(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), testing::SizeIs(0));
}

TEST(WriteReportPdf, ACanceledReportLeavesTheOldOne) {
  QTemporaryDir folder;
  const QString path = folder.filePath("out.pdf");
  QFile old(path);
  ASSERT_TRUE(old.open(QIODevice::WriteOnly));
  old.write("old");
  old.close();
  std::stop_source stop;
  stop.request_stop();
  ASSERT_FALSE(writeReportPdf(*test::sampleState(), options(), path, stop.get_token()).has_value());
  EXPECT_EQ(QFileInfo(path).size(), 3);
}

}  // namespace
}  // namespace collate::ui
