// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/counted.h"

#include <gtest/gtest.h>

#include "tests/ui/text/arabic.h"
#include "ui/text/dated.h"
#include "ui/text/directed.h"

namespace collate::ui {
namespace {

TEST(Counted, TakesOneOfTwoFormsInEnglish) {
  EXPECT_EQ(counted(1, "%1 account", "%1 accounts"), "1 account");
  EXPECT_EQ(counted(0, "%1 account", "%1 accounts"), "0 accounts");
  EXPECT_EQ(counted(1, "one account", "%1 accounts"), "one account");
  EXPECT_EQ(counted(1200, "%1 account", "%1 accounts", "1,200"), "1,200 accounts");
}

TEST(Counted, TakesOneOfSixFormsWhereTheLanguageHasThem) {
  const QString forms = "none|one|two|%1 few|%1 many|%1 other";
  const auto say = [&](qsizetype n) { return counted(n, "not asked for", forms); };
  EXPECT_EQ(say(0), "none");
  EXPECT_EQ(say(1), "one");
  EXPECT_EQ(say(2), "two");
  for (const int n : {3, 10, 103, 110}) EXPECT_EQ(say(n), QString("%1 few").arg(n));
  for (const int n : {11, 99, 111, 199}) EXPECT_EQ(say(n), QString("%1 many").arg(n));
  for (const int n : {100, 101, 102, 200, 1000}) EXPECT_EQ(say(n), QString("%1 other").arg(n));
}

TEST(Counted, LeavesOtherPlacesToItsCaller) { EXPECT_EQ(counted(2, "%2 of %1", "a|b|%2 of both|d|e|f").arg(1), "1 of both"); }

TEST(Dated, NamesMonthsAsTheLevantDoesInWesternFigures) {
  EXPECT_EQ(dated(QDate(2025, 8, 20), "d MMM yyyy"), "20 Aug 2025");
  EXPECT_EQ(shortMonth(QDate(2025, 11, 20)), "Nov");
  const test::Arabic arabic;
  EXPECT_EQ(shortMonth(QDate(2025, 11, 20)), "ت2");
  EXPECT_EQ(shortMonth(QDate(2025, 8, 20)), "آب");
  EXPECT_EQ(dated(QDate(2025, 8, 20), "d MMM yyyy"), "20 آب 2025");
  EXPECT_EQ(dated(QDate(2025, 1, 1), "MMMM yyyy"), "كانون الثاني 2025");
  EXPECT_EQ(dated(QDateTime(QDate(2025, 9, 9), QTime(14, 5)), "d MMM, HH:mm"), "9 أيلول, 14:05");
}

TEST(Directed, KeepsAPathLeftToRight) {
  EXPECT_EQ(leftToRight("cases/raid.collate"), "cases/raid.collate");
  EXPECT_EQ(leftToRight("قضايا/raid.collate"), QString(QChar(0x2066) + QString("قضايا/raid.collate") + QChar(0x2069)));
  const test::Arabic arabic;
  EXPECT_EQ(leftToRight("a/b"), QString(QChar(0x2066) + QString("a/b") + QChar(0x2069)));
}

}  // namespace
}  // namespace collate::ui
