// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/directed.h"

#include <gtest/gtest.h>

#include <QLocale>

#include "ui/style/words.h"

namespace collate::ui {
namespace {

class DirectedTest : public testing::Test {
 protected:
  void inArabic() { QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates)); }
  void TearDown() override { QLocale::setDefault(QLocale(QLocale::English)); }
  void SetUp() override { QLocale::setDefault(QLocale(QLocale::English)); }
};

TEST_F(DirectedTest, WhatRunsOneWayIsLeftAlone) {
  EXPECT_EQ(joined({"Harbor Post", "14 Aug"}), "Harbor Post · 14 Aug");
  EXPECT_EQ(joined({"Harbor Post", ""}), "Harbor Post");
  EXPECT_EQ(isolated("Harbor Post"), "Harbor Post");
  EXPECT_EQ(joined({}), QString());
}

TEST_F(DirectedTest, AnArabicOutletDoesNotTurnAnEnglishLine) {
  const QString line = joined({QStringLiteral("صوت الميناء"), "14 Aug"});
  EXPECT_FALSE(line.isRightToLeft()) << "who asks for the first letter is told the window's direction";
  EXPECT_EQ(directionOf(line, Qt::RightToLeft), Qt::LeftToRight);
  EXPECT_TRUE(line.contains(QStringLiteral("\u2068صوت الميناء\u2069")));
}

TEST_F(DirectedTest, ALatinOutletDoesNotTurnAnArabicLine) {
  inArabic();
  const QString line = joined({"Harbor Post", QStringLiteral("14 أغسطس")});
  EXPECT_TRUE(line.isRightToLeft());
  EXPECT_TRUE(line.contains(QStringLiteral("\u2068Harbor Post\u2069 · \u2068")));
  EXPECT_EQ(line.count(QChar(0x2067)), 1) << "for painters with a direction of their own";
}

TEST_F(DirectedTest, AFigureStandsWhereTheWindowBegins) {
  EXPECT_EQ(directionOf("12", Qt::RightToLeft), Qt::RightToLeft);
  EXPECT_EQ(directionOf("12", Qt::LeftToRight), Qt::LeftToRight);
  EXPECT_EQ(directionOf(QStringLiteral("\u2068Harbor Post\u2069 12"), Qt::RightToLeft), Qt::RightToLeft);
  EXPECT_EQ(directionOf("Harbor Post", Qt::RightToLeft), Qt::LeftToRight);
}

}  // namespace
}  // namespace collate::ui
