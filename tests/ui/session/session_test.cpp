// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QSignalSpy>
#include <QThread>
#include <future>

#include "tests/ui/support/case_fixture.h"
#include "tests/ui/support/sample_state.h"
#include "ui/session/author.h"
#include "ui/session/recent_cases.h"
#include "ui/session/selection_settling.h"

namespace collate::ui {
namespace {

using test::kAtmehRaid;
using test::kTamanahStrike;

class SessionTest : public test::CaseTest {};

TEST_F(SessionTest, StartsWithAnEmptyStateAndNoCase) {
  ASSERT_TRUE(session.state());
  EXPECT_FALSE(session.isOpen());
  EXPECT_TRUE(session.state()->sources.empty());
}

TEST_F(SessionTest, OpeningTellsOpenedThenChangedThenSelection) {
  QStringList order;
  QObject::connect(&session, &Session::opened, [&] { order += "opened"; });
  QObject::connect(&session, &Session::changed, [&] { order += "changed"; });
  QObject::connect(&session, &Session::selectionChanged, [&] { order += "selection"; });
  openEmpty();
  EXPECT_EQ(order, (QStringList{"opened", "changed", "selection"}));
  EXPECT_TRUE(session.isOpen());
}

TEST_F(SessionTest, AClaimSelectsItsAccountIncidentSourceAndAttribute) {
  session.showState(test::sampleState());
  Selection s;
  s.claim = ClaimRef{{0, 0}, 3};
  session.select(s);
  const Selection& now = session.selection();
  EXPECT_EQ(now.account, (AccountRef{0, 0}));
  EXPECT_EQ(now.source, 0u);
  EXPECT_EQ(now.incident, kAtmehRaid);
  EXPECT_EQ(now.attribute, session.state()->claimOf(*now.claim).attribute);
}

TEST_F(SessionTest, AnAnnotationSelectsItsWords) {
  session.showState(test::sampleState());
  Selection s;
  s.annotation = AnnotationId{2};
  session.select(s);
  EXPECT_EQ(session.selection().source, 2u);
  EXPECT_EQ(session.selection().span, session.state()->annotations[1].span);
}

TEST_F(SessionTest, WhatIsNotThereIsNotSelected) {
  session.showState(test::sampleState());
  Selection s;
  s.claim = ClaimRef{{7, 0}, 0};
  s.incident = IncidentId{99};
  s.source = 44;
  session.select(s);
  EXPECT_EQ(session.selection(), Selection{});
}

TEST_F(SessionTest, HistoryWalksBackAndForward) {
  session.showState(test::sampleState());
  Selection first, second;
  first.incident = kAtmehRaid;
  second.incident = kTamanahStrike;
  session.select(first);
  session.select(second);
  session.select(second);  // the same again is no step
  session.goBack();
  EXPECT_EQ(session.selection().incident, kAtmehRaid);
  session.goForward();
  EXPECT_EQ(session.selection().incident, kTamanahStrike);
  EXPECT_FALSE(session.canGoForward());
  session.goBack();
  session.select({});
  EXPECT_FALSE(session.canGoForward()) << "a new choice ends what lay ahead";
}

TEST_F(SessionTest, AShownStateRefusesEdits) {
  session.showState(test::sampleState());
  QSignalSpy failed(&session, &Session::failed);
  session.undo();
  session.importPaths({path("courier.txt")});
  EXPECT_EQ(failed.size(), 2);
  EXPECT_FALSE(session.busy());
}

TEST_F(SessionTest, ImportsOnAThreadAndTellsHowFarItIs) {
  openEmpty();
  QSignalSpy started(&session, &Session::importStarted);
  QSignalSpy progress(&session, &Session::importProgress);
  ImportOutcome outcome;
  QObject::connect(&session, &Session::importFinished, [&](const ImportOutcome& o) { outcome = o; });
  session.importPaths({folder.path()});
  EXPECT_TRUE(session.busy());
  ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy(); }, 20000));
  EXPECT_EQ(started.size(), 1);
  EXPECT_GE(progress.size(), 1);
  EXPECT_EQ(outcome.added, 3u);
  EXPECT_EQ(session.state()->sources.size(), 3u);
  EXPECT_FALSE(session.state()->incidents.empty());
}

TEST_F(SessionTest, RefusesEditsWhileImporting) {
  openEmpty();
  QSignalSpy failed(&session, &Session::failed);
  session.importPaths({path("courier.txt")});
  session.importPaths({path("herald.txt")});
  session.rename("Other");
  EXPECT_EQ(failed.size(), 2);
  ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy(); }, 20000));
  EXPECT_EQ(session.state()->sources.size(), 1u);
}

TEST_F(SessionTest, AStoppedImportKeepsWhatWasRead) {
  for (int i = 0; i < 200; ++i) write(QString("copy%1.txt").arg(i), QByteArray(test::kCourier) + QByteArray::number(i));
  openEmpty();
  ImportOutcome outcome;
  QObject::connect(&session, &Session::importFinished, [&](const ImportOutcome& o) { outcome = o; });
  QSignalSpy stopping(&session, &Session::importStopping);
  session.cancelImport();
  EXPECT_FALSE(session.stopping()) << "nothing runs";
  session.importPaths({folder.path()});
  session.cancelImport();
  EXPECT_TRUE(session.stopping());
  EXPECT_EQ(stopping.count(), 1);
  ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy(); }, 20000));
  EXPECT_EQ(session.state()->sources.size(), outcome.added);
  EXPECT_TRUE(outcome.canceled || outcome.added == 203);
  EXPECT_FALSE(session.stopping());
}

TEST_F(SessionTest, ClosingDuringAnImportWaitsForIt) {
  openEmpty();
  session.importPaths({folder.path()});
  session.setWorkspace(nullptr, {});
  EXPECT_FALSE(session.busy());
  EXPECT_FALSE(session.isOpen());
}

TEST_F(SessionTest, EditsAreUndoneAndRedone) {
  openWithReports();
  const ClaimRef claim = claimOn(incidentIn("Atmeh"), Attribute::Killed);
  const auto review = [&] { return session.state()->claimOf(claim).review; };
  const auto state = session.state();
  session.apply(reviewEdit(*state, claim, {Review::Rejected, {}}));
  EXPECT_EQ(review(), Review::Rejected);
  session.undo();
  EXPECT_EQ(review(), Review::Unchecked);
  session.redo();
  EXPECT_EQ(review(), Review::Rejected);
}

TEST_F(SessionTest, StepsBackToAMergedIncidentLeadToTheOneItBecameUntilItIsItselfAgain) {
  openWithReports();
  const auto incident = [&](const std::string& place) {
    Selection s;
    s.incident = incidentIn(place).id;
    return s;
  };
  const Selection raid = incident("Atmeh");
  const Selection bombing = incident("Idlib Governorate");
  session.select(bombing);
  session.select(raid);
  session.apply(mergeEdit(*session.state(), std::array{raid.incident, bombing.incident}));
  ASSERT_EQ(session.state()->incidents.size(), 1U);
  const IncidentId one = session.state()->incidents[0].id;
  EXPECT_EQ(session.selection().incident, one);
  session.goBack();
  EXPECT_EQ(session.selection().incident, one);
  session.select(bombing);  // as a link would
  EXPECT_EQ(session.selection().incident, one);
  session.undo();
  EXPECT_EQ(session.selection().incident, bombing.incident);
  session.goForward();
  EXPECT_EQ(session.selection().incident, raid.incident);
  session.redo();
  EXPECT_EQ(session.selection().incident, one);
}

TEST_F(SessionTest, OfALargeCaseTheIncidentsFollow) {
  openWithReports();
  const std::size_t all = session.state()->incidents.size();
  const ClaimRef claim = claimOn(incidentIn("Atmeh"), Attribute::Killed);
  WorkspaceContext late = context();
  late.settleLaterFrom = 2;
  session.setWorkspace(nullptr, {});
  ASSERT_TRUE(openCase(session, path("Night raid.collate"), false, late));
  EXPECT_TRUE(session.state()->settling);
  EXPECT_EQ(session.state()->sources.size(), 3U);
  ASSERT_TRUE(QTest::qWaitFor([this] { return !session.state()->settling; }));
  EXPECT_EQ(session.state()->incidents.size(), all);
  session.apply(reviewEdit(*session.state(), claim, {Review::Rejected, {}}));
  session.apply(annotateEdit(*session.state(), claim.account.source, {0, 4}, "Who counted?", {}, late));
  EXPECT_EQ(session.state()->annotations.size(), 1U) << "at once";
  ASSERT_TRUE(QTest::qWaitFor([this] { return !session.state()->settling; }));
  EXPECT_EQ(session.state()->claimOf(claim).review, Review::Rejected);
  session.undo();
  session.undo();
  ASSERT_TRUE(QTest::qWaitFor([this] { return !session.state()->settling; }));
  EXPECT_EQ(session.state()->claimOf(claim).review, Review::Unchecked);
  session.redo();
  session.setWorkspace(nullptr, {});  // while a job runs
  QTest::qWait(50);
  EXPECT_FALSE(session.isOpen());
}

TEST_F(SessionTest, WorkAsideHasTheWorkspaceToItself) {
  openWithReports();
  const ClaimRef claim = claimOn(incidentIn("Atmeh"), Attribute::Killed);
  QSignalSpy failed(&session, &Session::failed);
  std::promise<void> go;
  bool done = false;
  QThread* const here = QThread::currentThread();
  bool elsewhere = false;
  QObject context;
  const bool begun = session.runAside(
      &context,
      [&](const Workspace&, const std::stop_token&) {
        elsewhere = QThread::currentThread() != here;
        go.get_future().wait();
      },
      [&] { done = true; });
  EXPECT_TRUE(begun);
  EXPECT_TRUE(session.busy());
  EXPECT_FALSE(session.importing());
  EXPECT_FALSE(session.runAside(&context, {}, {})) << "one at a time";
  session.apply(reviewEdit(*session.state(), claim, {Review::Confirmed, {}}));
  EXPECT_EQ(failed.count(), 1) << "refused meanwhile";
  go.set_value();
  ASSERT_TRUE(QTest::qWaitFor([&] { return done; }));
  EXPECT_TRUE(elsewhere);
  EXPECT_FALSE(session.busy());
  session.apply(reviewEdit(*session.state(), claim, {Review::Confirmed, {}}));
  EXPECT_EQ(session.state()->claimOf(claim).review, Review::Confirmed);
}

TEST_F(SessionTest, WorkAsideIsAskedToStopWhenItsCaseIsClosed) {
  openWithReports();
  QObject context;
  bool stopped = false, after = false;
  session.runAside(
      &context,
      [&](const Workspace&, const std::stop_token& stop) {
        while (!stop.stop_requested()) QThread::msleep(1);
        stopped = true;
      },
      [&] { after = true; });
  session.setWorkspace(nullptr, {});
  EXPECT_TRUE(stopped);
  EXPECT_FALSE(session.busy());
  QTest::qWait(10);
  EXPECT_FALSE(after) << "of a case that is closed nothing is said";
}

TEST_F(SessionTest, AnExportThatWasStoppedWritesNothing) {
  openWithReports();
  std::stop_source stop;
  stop.request_stop();
  EXPECT_FALSE(exportCase(*session.workspace(), {"csv", "claims"}, path("claims.csv"), stop.get_token()));
  EXPECT_FALSE(QFile::exists(path("claims.csv")));
}

TEST_F(SessionTest, WhoSignsCanBeTold) {
  openWithReports();
  EXPECT_EQ(session.context().author, "N. Karam");
  session.setAuthor("R. Haddad");
  const ClaimRef claim = claimOn(incidentIn("Atmeh"), Attribute::Killed);
  session.apply(reviewEdit(*session.state(), claim, {Review::Confirmed, {}}));
  EXPECT_EQ(session.state()->journal.back().author, "R. Haddad");
  setAuthorName("  R.  Haddad ");
  EXPECT_EQ(authorName(), "R. Haddad");
  setAuthorName("");
  EXPECT_NE(authorName(), "R. Haddad");
  EXPECT_FALSE(authorName().isEmpty());
}

TEST(CarriedOver, KeepsTheSameWordsWhenClaimsAndSourcesMove) {
  const auto before = test::sampleState();
  auto after = std::make_shared<CaseState>(*before);
  std::vector<Claim>& claims = after->readings.edit()[0].accounts.edit()[0].claims;
  Claim added = claims.front();
  added.attribute = Attribute::Freed;
  claims.insert(claims.begin(), added);
  Selection s;
  s.claim = ClaimRef{{0, 0}, 4};
  s.incident = kAtmehRaid;
  const Selection now = carriedOver(s, *before, *after);
  EXPECT_EQ(now.claim, (ClaimRef{{0, 0}, 5}));
  EXPECT_EQ(after->claimOf(*now.claim).span, before->claimOf(*s.claim).span);
}

TEST(CarriedOver, DropsWhatIsGone) {
  const auto before = test::sampleState();
  auto after = std::make_shared<CaseState>(*before);
  after->readings.edit()[0].accounts.edit()[0].claims.clear();
  after->annotations.clear();
  Selection s;
  s.claim = ClaimRef{{0, 0}, 4};
  s.account = AccountRef{0, 0};
  s.annotation = AnnotationId{1};
  const Selection now = carriedOver(s, *before, *after);
  EXPECT_FALSE(now.claim);
  EXPECT_FALSE(now.annotation);
  EXPECT_EQ(now.account, (AccountRef{0, 0}));
  EXPECT_EQ(now.incident, kAtmehRaid);
}

TEST_F(SessionTest, SearchesOnlyWithACase) {
  EXPECT_TRUE(session.search("Atmeh", 10)->empty());
  openWithReports();
  EXPECT_FALSE(session.search("Atmeh", 10)->empty());
  EXPECT_TRUE(session.search("  ", 10)->empty());
}

TEST_F(SessionTest, ASearchThatCannotBeDoneSaysWhy) {
  openEmpty();
  session.importPaths({path("courier.txt")});
  const auto hits = session.search("Atmeh", 10);
  ASSERT_FALSE(hits) << "the import has the case to itself";
  EXPECT_FALSE(hits.error().isEmpty());
  ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy(); }, 20000));
  EXPECT_TRUE(session.search("Atmeh", 10));
}

TEST_F(SessionTest, AnImportThatThrowsEndsWithAProblem) {
  WorkspaceContext broken = context();
  broken.now = []() -> std::string { throw std::runtime_error("the clock stands still"); };
  ASSERT_TRUE(openCase(session, path("Night raid.collate"), true, broken));
  ImportOutcome outcome;
  QObject::connect(&session, &Session::importFinished, [&](const ImportOutcome& o) { outcome = o; });
  session.importPaths({path("courier.txt")});
  ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy(); }, 20000));
  ASSERT_EQ(outcome.problems.size(), 1u);
  EXPECT_EQ(outcome.problems[0].severity, Severity::Failure);
  EXPECT_THAT(outcome.problems[0].message, testing::HasSubstr("the clock stands still"));
}

TEST_F(SessionTest, ASearchThatFailsSaysWhy) {
  openWithReports();
  session.setWorkspace(nullptr, {});
  SQLite::Database(path("Night raid.collate").toStdString(), SQLite::OPEN_READWRITE).exec("DROP TABLE source_search");
  openEmpty();
  const auto hits = session.search("Atmeh", 10);
  ASSERT_FALSE(hits);
  EXPECT_TRUE(hits.error().contains("Night raid.collate")) << hits.error().toStdString();
}

TEST_F(SessionTest, ABrokenCaseSaysSoAndLeavesTheOpenOne) {
  openEmpty();
  write("broken.collate", "this is no database, however long it may be, and no case either");
  const auto opened = openCase(session, path("broken.collate"), false, context());
  ASSERT_FALSE(opened);
  EXPECT_FALSE(opened.error().isEmpty());
  EXPECT_TRUE(session.isOpen());
}

TEST_F(SessionTest, ACaseIsWrittenInEveryKind) {
  openWithReports();
  const std::pair<const char*, const char*> kinds[] = {{"csv", "claims"}, {"csv", "incidents"}, {"csv", "disagreements"},
                                                       {"geojson", ""},   {"json", ""},         {"kml", ""},
                                                       {"markdown", ""},  {"stix", ""},         {"webannotation", ""}};
  for (const auto& [format, table] : kinds) {
    const auto written = exportCase(*session.workspace(), {format, table}, path("t"));
    EXPECT_TRUE(written) << format;
    EXPECT_GT(QFileInfo(path("t")).size(), 20) << format;
    QFile::remove(path("t"));
  }
  EXPECT_FALSE(exportCase(*session.workspace(), {"xls", ""}, path("t")));
  EXPECT_FALSE(exportCase(*session.workspace(), {"csv", "claims"}, path("no/such/folder/t.csv")));
}

TEST_F(SessionTest, ACaseThatWasChangedIsNotWritten) {
  openWithReports();
  const std::string file = session.state()->file;
  session.setWorkspace(nullptr, context());
  SQLite::Database(file, SQLite::OPEN_READWRITE).exec("UPDATE sources SET outlet = 'Fictive Gazette'");
  ASSERT_TRUE(openCase(session, QString::fromStdString(file), false, context()));
  const auto written = exportCase(*session.workspace(), {"csv", "claims"}, path("t"));
  ASSERT_FALSE(written);
  EXPECT_TRUE(written.error().contains("changed by something other than Collate")) << written.error().toStdString();
  EXPECT_FALSE(QFileInfo::exists(path("t")));
}

class RecentCasesTest : public test::CaseTest {};

TEST_F(RecentCasesTest, NewestComesFirstAndOnce) {
  openWithReports();
  const QDateTime now(QDate(2025, 11, 20), QTime(14, 2));
  RecentCases::note(path("bombing.txt"), *session.state(), now);
  RecentCases::note(path("Night raid.collate"), *session.state(), now.addSecs(60));
  RecentCases::note(path("bombing.txt"), *session.state(), now.addSecs(120));
  const auto cases = RecentCases::load();
  ASSERT_EQ(cases.size(), 2u);
  EXPECT_EQ(cases[0].file, path("bombing.txt"));
  EXPECT_EQ(cases[0].opened, now.addSecs(120));
  EXPECT_EQ(cases[1].incidents, static_cast<int>(session.state()->incidents.size()));
}

TEST_F(RecentCasesTest, FilesThatAreGoneAreLeftOut) {
  RecentCases::note(path("courier.txt"), CaseState{}, QDateTime::currentDateTime());
  QFile::remove(path("courier.txt"));
  EXPECT_TRUE(RecentCases::load().empty());
}

TEST_F(RecentCasesTest, ContradictionsAreCountedAndNotTheIncidentsThatHaveThem) {
  CaseState state;
  Comparison contradiction;
  contradiction.kind = DisagreementKind::Contradiction;
  Comparison other;
  other.kind = DisagreementKind::Variant;
  state.incidents.edit().emplace_back().comparisons = {contradiction, other, contradiction};
  state.incidents.edit().emplace_back().comparisons = {contradiction};
  RecentCases::note(path("courier.txt"), state, QDateTime::currentDateTime());
  EXPECT_EQ(RecentCases::load()[0].incidents, 2);
  EXPECT_EQ(RecentCases::load()[0].contradictions, 3);
}

TEST_F(RecentCasesTest, ForgettingTakesOneOut) {
  RecentCases::note(path("courier.txt"), CaseState{}, QDateTime::currentDateTime());
  RecentCases::note(path("herald.txt"), CaseState{}, QDateTime::currentDateTime());
  RecentCases::forget(path("herald.txt"));
  ASSERT_EQ(RecentCases::load().size(), 1u);
  EXPECT_EQ(RecentCases::load()[0].file, path("courier.txt"));
}

}  // namespace
}  // namespace collate::ui
