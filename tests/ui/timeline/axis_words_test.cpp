// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/axis_words.h"

#include <gtest/gtest.h>

#include <QStringList>
#include <algorithm>

namespace collate::ui {
namespace {

constexpr double kLetter = 7;
double widthOf(const QString& words) { return kLetter * static_cast<double>(words.size()); }

// A strip of four months from 192 on, a month `pitch` px.
AxisStrip months(double pitch, std::optional<double> date) {
  return {.ticks = {{192, {0, "June 2025", true, "Jun"}},
                    {192 + pitch, {1, "July", true, "Jul"}},
                    {192 + 2 * pitch, {2, "August", true, "Aug"}},
                    {192 + 3 * pitch, {3, "September", true, "Sep"}}},
          .left = 150,
          .right = 200 + 4 * pitch,
          .date = date,
          .badge = 72};
}

QStringList textsOf(const AxisWords& words) {
  QStringList texts;
  for (const auto& label : words.labels) texts << label.text;
  return texts;
}

TEST(AxisWords, StandAtTheirMarks) {
  const AxisWords words = axisWords(months(160, std::nullopt), widthOf);
  EXPECT_EQ(textsOf(words), (QStringList{"June 2025", "July", "August", "September"}));
  EXPECT_EQ(words.labels[2].x, 192 + 320 + 5);
}

// At 1280 px the badge "Thu 14 Aug" swallowed "August".
TEST(AxisWords, TheBadgeMovesAsideForItsMonth) {
  const double date = 192 + 2 * 160 + 68;
  const AxisWords words = axisWords(months(160, date), widthOf);
  EXPECT_EQ(textsOf(words), (QStringList{"June 2025", "July", "August", "September"}));
  EXPECT_LT(words.badge, date);
  EXPECT_GT(words.badge + 72, date);
}

// At 960 px a month is 97 px wide.
TEST(AxisWords, AMonthSaysLessWhereItIsNarrow) {
  const AxisWords words = axisWords(months(97, 192 + 2 * 97 + 42), widthOf);
  EXPECT_EQ(words.labels.at(2).text, "Aug");
  EXPECT_EQ(words.labels.size(), 4u);
}

TEST(AxisWords, AMonthStandsBehindTheBadgeOfItsFirst) {
  const AxisWords words = axisWords(months(160, 192 + 2 * 160 + 1), widthOf);
  ASSERT_EQ(words.labels.size(), 4u);
  EXPECT_EQ(words.labels[2].text, "August");
  EXPECT_GE(words.labels[2].x, words.badge + 72);
}

TEST(AxisWords, NothingCoversAnything) {
  for (double pitch : {76.0, 97.0, 130.0, 160.0, 240.0})
    for (double date = 150; date <= 200 + 4 * pitch; date += 3) {
      const AxisStrip strip = months(pitch, date);
      const AxisWords words = axisWords(strip, widthOf);
      EXPECT_LE(words.badge, date);
      EXPECT_GE(words.badge + strip.badge, date);
      EXPECT_GE(words.badge, strip.left);
      EXPECT_LE(words.badge + strip.badge, strip.right);
      double before = strip.left;
      for (const auto& label : words.labels) {
        const double end = label.x + widthOf(label.text);
        EXPECT_GE(label.x, before) << label.text.toStdString() << " at " << date << ", pitch " << pitch;
        EXPECT_TRUE(end <= words.badge || label.x >= words.badge + strip.badge) << label.text.toStdString() << " at " << date;
        before = end;
      }
    }
}

TEST(AxisWords, EveryMonthIsThereWhereThereIsRoom) {
  for (double date = 150; date <= 840; date += 3) EXPECT_EQ(axisWords(months(160, date), widthOf).labels.size(), 4u) << date;
}

// The badge says "Thu 14 Aug" where the mark would say "Thu 14".
TEST(AxisWords, ADayUnderTheBadgeIsNotSaidTwice) {
  const AxisStrip strip{.ticks = {{200, {0, "Wed 13", true, {}}}, {400, {1, "Thu 14", true, {}}}, {600, {2, "Fri 15", true, {}}}},
                        .left = 150,
                        .right = 800,
                        .date = 402,
                        .badge = 72};
  EXPECT_EQ(textsOf(axisWords(strip, widthOf)), (QStringList{"Wed 13", "Fri 15"}));
}

}  // namespace
}  // namespace collate::ui
