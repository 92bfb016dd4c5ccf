// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of incidents: what their columns say of each row, and what is no such table.
#include "core/extract/incident_table.h"

#include <gmock/gmock.h>

#include "tests/core/extract/extract_text.h"

namespace collate {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::IsSupersetOf;
using testing::Not;

constexpr const char* kLog =
    "Weekly log, 3-9 June 2031\n\n"
    "No. | Date/time | District | Place | Type | Alleged author | Summary | Killed | Wounded\n"
    "1 | 03/06 2130h | Marrow | Qurqush | IED | Northern Front (suspected), Dhobro Guard | A cart hit a device on a track. | 3 | 0\n"
    "2 | 05/06 | Marrow | Orlen Hill (Ferrin dept) | Shooting | Unknown | A clerk was shot dead at a checkpoint. | 1 | n/a\n\n"
    "3 | 28/06 | Tuhur | Sidrun | Fire | - | - | 0 | 2\n\n"
    "Totals are up on last week: nine people were killed in June.";

std::vector<std::string> rowOf(const std::string& text, const char* place, const std::string& published = "") {
  const Reading r = readingOf(text, published);
  for (const Account& a : *r.accounts)
    if (a.place && a.place->name == place) return claimsOf(a);
  return {};
}

std::vector<std::size_t> rowsIn(const std::string& text) {
  std::vector<std::size_t> rows;
  for (const IncidentTable& t : findTables(tokenize(text))) rows.push_back(t.rows.size());
  return rows;
}

TEST(IncidentTable, EachRowIsAnIncidentWithWhatItsColumnsSay) {
  EXPECT_THAT(rowOf(kLog, "Qurqush"),
              IsSupersetOf({"date=2031-06-03", "time=21:30", "place=Qurqush", "place=Marrow", "event_type=bombing", "killed=3",
                            "wounded=0", "means=improvised explosive device"}));
  EXPECT_THAT(rowOf(kLog, "Orlen Hill"),
              IsSupersetOf({"date=2031-06-05", "place=Ferrin dept", "event_type=shooting", "killed=1", "role=clerk"}));
  EXPECT_THAT(rowOf(kLog, "Sidrun"), IsSupersetOf({"date=2031-06-28", "killed=0", "wounded=2"}));
}

TEST(IncidentTable, WhoIsOnlySuspectedIsHedgedAndWhoIsUnknownIsNobody) {
  EXPECT_THAT(rowOf(kLog, "Qurqush"), IsSupersetOf({"actor=Northern Front!", "actor=Dhobro Guard"}));
  EXPECT_THAT(rowOf(kLog, "Orlen Hill"), Not(Contains(testing::StartsWith("actor="))));
  EXPECT_THAT(rowOf(kLog, "Orlen Hill"), Not(Contains(testing::StartsWith("wounded="))));
  EXPECT_THAT(rowOf(kLog, "Sidrun"), Not(Contains(testing::StartsWith("actor="))));
}

TEST(IncidentTable, WhatStandsBehindItIsOfNoRow) {
  EXPECT_THAT(rowOf(kLog, "Sidrun"), Not(Contains("killed=9")));
  EXPECT_THAT(rowOf(kLog, "Sidrun"), Not(Contains("killed=at least 9")));
}

TEST(IncidentTable, TheRowsTellTogetherWhichNumberIsTheMonth) {
  const std::string head = "Date | Place | Type | Killed\n";
  EXPECT_THAT(rowOf(head + "03/06/2031 | Qurqush | Shooting | 1\n06/28/2031 | Sidrun | Shooting | 2\n", "Qurqush"),
              Contains("date=2031-03-06"));
  EXPECT_THAT(rowOf(head + "03/06/2031 | Qurqush | Shooting | 1\n28/06/2031 | Sidrun | Shooting | 2\n", "Qurqush"),
              Contains("date=2031-06-03"));
  EXPECT_THAT(rowOf(head + "12 Aug | Qurqush | Shooting | 1\n", "Qurqush", "2025-08-20"), Contains("date=2025-08-12"));
}

TEST(IncidentTable, BarsMayStandAroundALineAndDashesUnderTheHeads) {
  const std::string text =
      "| Date | Place | Type | Killed |\n|------|-------|------|--------|\n| 12 Aug | Qurqush | Shelling | 4 |\n";
  EXPECT_THAT(rowsIn(text), ElementsAre(1));
  EXPECT_THAT(rowOf(text, "Qurqush", "2025-08-20"), IsSupersetOf({"event_type=shelling", "killed=4"}));
}

TEST(IncidentTable, CellsThatTellInWordsAreRead) {
  const std::string text =
      "Date | Municipality | Event | Author | Remarks\n"
      "10 Aug | Qurqush | Four clerks abducted at a roadblock | Northern Front | Three were freed on Tuesday\n";
  EXPECT_THAT(rowOf(text, "Qurqush", "2025-08-20"),
              IsSupersetOf({"event_type=abduction", "detained=4", "freed=3", "actor=Northern Front"}));
}

TEST(IncidentTable, AnAgeBesideADeathIsNoToll) {
  const std::string text = "Date | Place | Type | Summary\n10 Aug | Qurqush | Raid | One of them, male, 63, died in custody.\n";
  EXPECT_THAT(rowOf(text, "Qurqush", "2025-08-20"), Not(Contains("killed=63")));
}

TEST(IncidentTable, FiguresThatSayNothingCertainAreLeftOut) {
  const std::string head = "Date | Place | Type | Author | Killed | Wounded\n";
  EXPECT_THAT(
      rowOf(head + "13/08 | Qurqush | Raid | \"Red Hand\" | 3/2 | >10\n", "Qurqush", "2025-08-20"),
      testing::AllOf(Contains("wounded=at least 11"), Contains("actor=Red Hand"), Not(Contains(testing::StartsWith("killed=")))));
  EXPECT_THAT(rowOf(head + "13/08 | Near Qurqush | House arrest breach | unknown | None | 1\n", "Qurqush", "2025-08-20"),
              IsSupersetOf({"event_type=other", "killed=0"}));
}

TEST(IncidentTable, FiguresAreReadAsPeopleTypeThem) {
  const std::string text =
      "Date | Place | Type | Killed | Wounded | Detained\n5/8/25 | near Qurqush | Shelling | 2-4 | 20+ | at least 5\n"
      "6/8/25 | Sidrun | Shelling | four | ? | -\n";
  EXPECT_THAT(rowOf(text, "Qurqush", "2025-08-20"),
              IsSupersetOf({"date=2025-08-05", "killed=2 to 4", "wounded=at least 20", "detained=at least 5"}));
  EXPECT_THAT(rowOf(text, "Sidrun", "2025-08-20"), Contains("killed=4"));
  EXPECT_THAT(rowOf(text, "Sidrun", "2025-08-20"), Not(Contains(testing::StartsWith("wounded="))));
}

TEST(IncidentTable, AKindMayBeANoun) {
  for (const auto& [kind, type] :
       {std::pair{"Mine", "bombing"}, std::pair{"UXO", "bombing"}, std::pair{"Arrest", "arrest operation"},
        std::pair{"Detention", "arrest operation"}, std::pair{"Sniper", "shooting"}, std::pair{"Armed clashes", "clash"},
        std::pair{"Protest", "other"}})
    EXPECT_THAT(rowOf(std::string("Date | Place | Type | Killed\n13/08 | Qurqush | ") + kind + " | 1\n", "Qurqush", "2025-08-20"),
                Contains(std::string("event_type=") + type))
        << kind;
}

TEST(IncidentTable, AKindInThePluralIsOneIncidentAndADayMayBeSeveral) {
  const std::string text = "Date | Place | Type | Killed\n3-5 August | Qurqush | Clashes | 14\n";
  EXPECT_THAT(rowOf(text, "Qurqush", "2025-08-20"),
              IsSupersetOf({"event_type=clash", "date=2025-08-03/2025-08-05", "killed=14"}));
}

TEST(IncidentTable, HeadsAreReadAsPeopleWordThem) {
  for (const char* head : {"No. | Incident date | City | Kind of attack | Attributed to | No. killed | Wounded",
                           "Ref | **Dates** | Camp | Nature of incident | Party | KIA | WIA",
                           "# | Date (dd/mm) | Place of incident | Violation | Alleged perpetrator | Total deaths | Injuries"})
    EXPECT_THAT(rowOf(std::string(head) + "\n7 | 13/08 | Qurqush | Shelling | Northern Front | 3 | 2\n", "Qurqush", "2025-08-20"),
                IsSupersetOf({"date=2025-08-13", "event_type=shelling", "actor=Northern Front", "killed=3", "wounded=2"}))
        << head;
  EXPECT_THAT(rowsIn("Date | City | Type | Casualties\n13/08 | Orlen | Shelling | four hurt\n"), ElementsAre(1));
}

TEST(IncidentTable, OfTwoFiguresTheTotalCounts) {
  EXPECT_THAT(
      rowOf("Date | Place | Type | Women killed | Total killed\n13/08 | Qurqush | Raid | 1 | 4\n", "Qurqush", "2025-08-20"),
      testing::AllOf(Contains("killed=4"), Not(Contains("killed=1"))));
}

TEST(IncidentTable, DaysAreReadAsPeopleTypeThem) {
  const std::string head = "Date | Place | Type | Killed\n";
  for (const char* day : {"Wed 13/08", "13.08", "13-08", "13.08.25", "2025/08/13", "2025-08-13", "13-08-2025", "13 Aug",
                          "13/08 2130h", "20250813", "131430AUG25", "131430Z AUG 2025"})
    EXPECT_THAT(rowOf(head + day + " | Qurqush | Shelling | 3\n", "Qurqush", "2025-08-20"), Contains("date=2025-08-13")) << day;
  for (const char* day : {"31/09", "30.02", "45/08", "08/2025", "13/08/200", "321430AUG25"})
    EXPECT_THAT(rowOf(head + day + " | Qurqush | Shelling | 3\n", "Qurqush", "2025-08-20"),
                Not(Contains(testing::StartsWith("date="))))
        << day;
}

TEST(IncidentTable, NoneIsNoughtAndWhatStandsInBracketsIsLeftOut) {
  EXPECT_THAT(rowOf("Date | Place | Type | Killed | Wounded\n13/08 | Qurqush | Shelling | 3 (2 children) | nil\n", "Qurqush",
                    "2025-08-20"),
              IsSupersetOf({"killed=3", "wounded=0"}));
}

TEST(IncidentTable, AnEmptyFirstCellMovesNoOther) {
  const std::string text = "No | Date | Place | Type | Killed\n | 13/08 | Qurqush | Shelling | 3\n";
  EXPECT_THAT(rowOf(text, "Qurqush", "2025-08-20"), IsSupersetOf({"date=2025-08-13", "event_type=shelling", "killed=3"}));
}

TEST(IncidentTable, TotalsAreNoIncidentsAndSubheadsEndNoTable) {
  EXPECT_THAT(rowsIn("Date | Place | Type | Killed\n13/08 | Orlen | Shelling | 3\n\nWeek 2\n\n20/08 | Ferrin | Shelling | 1\n"
                     "Total | | | 4\n"),
              ElementsAre(2));
  EXPECT_THAT(
      rowsIn("Date | Place | Type | Killed\n13/08 | Orlen | Shelling | 3\n\nThe army denied on Monday that it had fired.\n\n"
             "20/08 | Ferrin | Shelling | 1\n"),
      ElementsAre(1));
}

TEST(IncidentTable, ATableBehindAnotherHasItsOwnColumns) {
  EXPECT_THAT(rowsIn("Date | Place | Type | Killed\n13/08 | Orlen | Shelling | 3\n\nTeam | Town | Played | Points\n"
                     "Rovers | Ferrin | 4 | 7\n9 | Ferrin | 4 | 7\n"),
              ElementsAre(1));
}

TEST(IncidentTable, ARowThatFitsBadlyEndsNoTable) {
  const std::string head = "Date | Place | Type | Killed\n";
  for (const char* day : {"late June", "TBC", "-do-", "June"})
    EXPECT_THAT(rowOf(head + day + " | Sidrun | Raid | 2\n13/08 | Qurqush | Shelling | 3\n", "Qurqush", "2025-08-20"),
                IsSupersetOf({"date=2025-08-13", "killed=3"}))
        << day;
  EXPECT_THAT(rowOf(head + "13/08 | Sum | Total siege | 3\n", "Sum", "2025-08-20"), Contains("killed=3"));
  EXPECT_THAT(rowOf(head + "13/08 | Qurqush | Clashes between Red Hand and Blue Front men | 10\n", "Qurqush", "2025-08-20"),
              IsSupersetOf({"event_type=clash", "killed=10"}));
}

TEST(IncidentTable, WhereNobodyCameToHarmOnlyDeedsAreIncidents) {
  const auto accounts = [](const std::string& text) { return readingOf(text, "2025-08-20").accounts->size(); };
  EXPECT_EQ(accounts("Date | Place | Type | Responsible\n13/08 | Qurqush | Training | Aid Office\n"), 0U);
  EXPECT_EQ(accounts("Date | Place | Type | Responsible\n13/08 | Qurqush | Shelling | Northern Front\n"), 1U);
  EXPECT_EQ(accounts("Date | Place | Type | Killed\n13/08 | Qurqush | No incident | 0\n"), 0U);
  EXPECT_EQ(accounts("Date | Place | Type | Killed\n13/08 | Quiet day | | |\n"), 0U);
  EXPECT_EQ(accounts("Date | Province | Killed | Wounded\nJuly 2025 | Marrow | 34 | 61\n"), 0U);
  EXPECT_EQ(accounts("Date | Province | Killed | Wounded\n13 July 2025 | Marrow | 3 | 6\n"), 1U);
  EXPECT_EQ(
      accounts("Date | Place | Type | Killed\n13/08 | Orlen | Raid | 3\n\nDay | City | Rain | Wind\nMonday | Velik | 2 | 3\n"),
      1U);
}

TEST(IncidentTable, ATableThatBreaksOffIsRead) {
  const std::string all = kLog;
  for (std::size_t n = 0; n < all.size(); ++n) readingOf(all.substr(0, n));
}

TEST(IncidentTable, OtherLinesWithBarsAreNone) {
  EXPECT_THAT(rowsIn("Home | World | Date | Contact\nGunmen killed two in Orlen."), IsEmpty());
  EXPECT_THAT(rowsIn("Date | Place | Court | Case | Author\n5 June | Orlen | High Court | A v B (murder) | Judge Ade\n"),
              IsEmpty());
  EXPECT_THAT(rowsIn("Player | Club | Injured | Date | Place\nOrr | Orlen FC | knee | 5 June | Ferrin\n"), IsEmpty());
  EXPECT_THAT(rowsIn("Date | Team | Result | Goals\n10 Aug | Orlen | won | 3\n"), IsEmpty());
  EXPECT_THAT(rowsIn("Date | Place | Type | Killed\nGunmen killed two in Orlen on Monday.\n"), IsEmpty());
  EXPECT_THAT(rowsIn("By Ann Lee | Orlen Post | 12 August 2025 | 10:30\nGunmen killed two in Orlen."), IsEmpty());
  EXPECT_THAT(rowsIn("Date | Place | Type | Party | Judge\n13/08 | Orlen | Murder | State v Harn | Brel\n"), IsEmpty());
  EXPECT_THAT(rowsIn("||||\n|\n| | |\n"), IsEmpty());
  EXPECT_THAT(rowsIn(""), IsEmpty());
}

}  // namespace
}  // namespace collate
