// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/find_bar.h"

#include <gtest/gtest.h>

#include "ui/reader/original_dialog.h"
#include "ui/reader/source_header.h"

namespace collate::ui {
namespace {

TEST(FindAll, FindsWithoutRegardToCase) {
  EXPECT_EQ(findAll("Atmeh and ATMEH", "atmeh"), (std::vector<TextRange>{{0, 5}, {10, 15}}));
  EXPECT_EQ(findAll("aaaa", "aa").size(), 2U) << "hits do not overlap";
  EXPECT_TRUE(findAll("Atmeh", "").empty());
  EXPECT_TRUE(findAll("Atmeh", "Bab").empty());
  EXPECT_EQ(findAll(QStringLiteral("قرب أطمة وفي أطمة"), QStringLiteral("أطمة")).size(), 2U);
}

TEST(ShortHash, ShowsBothEnds) {
  EXPECT_EQ(shortHash(QString(60, u'9') + "7be2"), QStringLiteral("9999 9999…7be2"));
  EXPECT_EQ(shortHash("short"), QStringLiteral("short"));
}

TEST(HexListing, ListsBytesBesideLetters) {
  const QString listing = hexListing(QByteArray("%PDF-1.7\n\x01\x80 abcdefgh", 19), 64);
  EXPECT_EQ(listing.count(u'\n'), 2);
  EXPECT_TRUE(listing.startsWith(QStringLiteral("00000000  25 50 44 46 2d 31 2e 37 0a 01 80 20")));
  EXPECT_TRUE(listing.contains(QStringLiteral("%PDF-1.7... abcd")));
  EXPECT_EQ(hexListing(QByteArray(100, 'x'), 32).count(u'\n'), 2) << "no more than the limit";
}

TEST(LooksLikeText, TellsTextFromBytes) {
  EXPECT_TRUE(looksLikeText("<p>أطمة</p>"));
  EXPECT_FALSE(looksLikeText(QByteArray("PK\0\0", 4)));
  EXPECT_FALSE(looksLikeText("\xFF\xFE raid"));
}

}  // namespace
}  // namespace collate::ui
