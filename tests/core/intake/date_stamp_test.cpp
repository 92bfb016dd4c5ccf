// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/date_stamp.h"

#include <gtest/gtest.h>

#include "marks.h"

namespace collate {
namespace {

std::string shown(const std::optional<Published>& p) { return p ? isoPublished(*p) : "none"; }
std::string fromWords(std::string_view words) { return shown(publishedFromWords(words, shippedMarks())); }

struct Row {
  const char* words;
  const char* date;
};

TEST(PublishedFromWords, ReadsTheWaysToWriteADate) {
  for (const Row& row : std::initializer_list<Row>{
           {"2025-08-20", "2025-08-20"},
           {"2025-08-20T14:03:00+03:00", "2025-08-20T14:03"},
           {"2025-08-20T23:59:59Z", "2025-08-20T23:59"},
           {"Wed, 20 Aug 2025 14:03:00 GMT", "2025-08-20T14:03"},
           {"Aug. 20, 2025", "2025-08-20"},
           {"August 20th, 2025", "2025-08-20"},
           {"20 August 2025", "2025-08-20"},
           {"20th of August 2025", "2025-08-20"},
           {"20-Aug-2025", "2025-08-20"},
           {"Wednesday, August 20, 2025 at 9:40 a.m. ET", "2025-08-20T09:40"},
           {"August 20, 2025 12:05 AM", "2025-08-20T00:05"},
           {"August 20, 2025 12:05 PM", "2025-08-20T12:05"},
           {"20/08/2025", "2025-08-20"},
           {"08/20/2025", "2025-08-20"},
           {"20.08.2025", "2025-08-20"},
           {"3.4.2025", "2025-04-03"},
           {"2025/08/20", "2025-08-20"},
           {"Published: 20 Aug 2025", "2025-08-20"},
           {"Date of publication 14 August 2016", "2016-08-14"},
           {"Fri 07 Apr 2017 at 0914", "2017-04-07T09:14"},
           {"20 août 2025", "2025-08-20"},
           {"20. August 2025, 14:03 Uhr", "2025-08-20T14:03"},
           {"20 de agosto de 2025", "2025-08-20"},
           {"20 Ağustos 2025", "2025-08-20"},
           {"20 أغسطس 2025", "2025-08-20"},
           {"٢٠ آب ٢٠٢٥", "2025-08-20"},
           {"20 آب/أغسطس 2025", "2025-08-20"},
           {"الأربعاء 5 تشرين الثاني 2025", "2025-11-05"},
       })
    EXPECT_EQ(fromWords(row.words), row.date) << row.words;
}

TEST(PublishedFromWords, DropsWhatIsNoDateOrTwoDates) {
  for (const char* words : {"", "yesterday", "August 20", "20 Aug", "03/04/2025", "31 February 2025", "2025-13-01", "99/99/9999",
                            "August 2025", "2025", "20 August 3025", "12345678", "Wednesday", "14:03", "1.2.3"})
    EXPECT_EQ(fromWords(words), "none") << words;
}

TEST(DateStamp, TakesTwoDigitYearsOnlyWhereTheyAreUsual) {
  const Tokens line = tokenize("3 JAN 90");
  EXPECT_FALSE(dateStampAt(line, 0, shippedMarks()));
  const auto stamp = dateStampAt(line, 0, shippedMarks(), ShortYears::Taken);
  ASSERT_TRUE(stamp);
  EXPECT_EQ(isoPublished(stamp->published), "1990-01-03");
}

std::string lineDate(const char* text) {
  const auto line = readDateLine(tokenize(text), shippedMarks());
  if (!line) return "none";
  std::string out = shown(line->published);
  if (line->updated) out += " updated " + isoPublished(*line->updated);
  for (const ByteSpan rest : line->rest) out += " [" + std::string(rest.of(text)) + "]";
  return out;
}

TEST(DateLine, ReadsDateLabelsAndWhatStandsBeside) {
  for (const Row& row : std::initializer_list<Row>{
           {"Aug. 20, 2025 • 2 min read", "2025-08-20"},
           {"Published 20 August 2025 | Updated 21 August 2025", "2025-08-20 updated 2025-08-21"},
           {"Updated: Nov 6, 2017 - 6:41 PM", "none updated 2017-11-06T18:41"},
           {"Published On 20 Aug 2025", "2025-08-20"},
           {"Last updated: 20 August 2025, 14:03 GMT", "none updated 2025-08-20T14:03"},
           {"The Hill Gazette | 20 August 2025", "2025-08-20 [The Hill Gazette]"},
           {"By Ann Lee | Aug 20, 2025 | 5:11 PM GMT+3", "2025-08-20T17:11 [By Ann Lee]"},
           {"20 August 2025 14:03 (GMT+3) · 4 min read · 12 comments", "2025-08-20T14:03"},
           {"August 20, 2025 5:11 PM GMT+3 Updated August 21, 2025", "2025-08-20T17:11 updated 2025-08-21"},
           {"Wednesday 20-08-2025 / 26 Safar 1447", "2025-08-20"},
           {"20 August 2025 | 26 Safar 1447 AH", "2025-08-20"},
           {"20 August 2025 | 26 Harbor Road 1447", "2025-08-20 [26 Harbor Road 1447]"},
           {"Güncelleme: 20.08.2025 14:03", "none updated 2025-08-20T14:03"},
           {"نشر في 20 أغسطس 2025", "2025-08-20"},
       })
    EXPECT_EQ(lineDate(row.words), row.date) << row.words;
}

TEST(DateLine, LeavesSentencesTheirWords) {
  for (const char* text : {"Aug. 20 was the day of the raid", "The raid of 2025 was the third",
                           "It happened on Wednesday at 2:30 am", "", "2 min read", "Updated"})
    EXPECT_EQ(lineDate(text), "none") << text;
  // A date with a sentence around it keeps the sentence as what is left, by which the caller knows it.
  EXPECT_EQ(lineDate("On August 20, 2025 the convoy left"), "2025-08-20 [the convoy left]");
}

TEST(DayFromWords, TakesWordsThatAreADayAndNoneThatSayMore) {
  const auto day = [](std::string_view words) {
    const auto read = dayFromWords(words, shippedMarks());
    return read ? isoDay(*read) : std::string("none");
  };
  for (const char* words :
       {"20 August 2025", "Aug. 20, 2025", "2025-08-20", " 20/08/2025 ", "٢٠ آب ٢٠٢٥", "Wednesday 20 August 2025"})
    EXPECT_EQ(day(words), "2025-08-20") << words;
  for (const char* words : {"", "Wednesday", "20 August", "03/04/2025", "18 to 20 August 2025", "18–20 Aug 2025",
                            "28 Aug – 2 Sep 2025", "before 20 August 2025", "20 August 2025 or so", "2025-08-19 to 2025-08-20"})
    EXPECT_EQ(day(words), "none") << words;
}

}  // namespace
}  // namespace collate
