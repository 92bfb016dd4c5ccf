// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of the report's words whatever is put into them, and of the sentence around any span of any text.
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "core/report/passages.h"
#include "core/report/wording.h"
#include "core/text/encoding.h"

namespace collate::wording {
namespace {

template <class Check>
void onEveryDay(const Check& check) {
  for (CalendarDay day = *dayFromIso("2023-12-20"); day < *dayFromIso("2025-01-10"); day += std::chrono::days{1}) check(day);
}

DateValue dated(CalendarDay from, CalendarDay to, DatePrecision precision) { return {from, to, precision, {}}; }

TEST(DayWords, AreReadBackFromEveryForm) {
  onEveryDay([](CalendarDay day) {
    const std::string iso = isoDay(day);
    EXPECT_EQ(timexWords(iso), dayWords(day));
    EXPECT_EQ(isoDayWords(iso), dayWords(day));
    EXPECT_EQ(isoDayWords(iso + "T23:59:59Z"), dayWords(day));
    EXPECT_EQ(spanWords(day, day), dayWords(day));
    EXPECT_EQ(dateWords(dated(day, day, DatePrecision::Day)), dayWords(day));
    EXPECT_EQ(whenPhrase(dated(day, day, DatePrecision::Day)), " on " + dayWords(day));
    EXPECT_TRUE(weekdayWords(dated(day, day, DatePrecision::Day)).ends_with("day " + dayWords(day)));
    EXPECT_LE(shortDayWords(day).size(), 11U);
  });
}

TEST(SpanWords, SayTheYearOnceWhereItIsOne) {
  onEveryDay([](CalendarDay from) {
    for (const int length : {1, 9, 40}) {
      const CalendarDay to = from + std::chrono::days{length};
      const std::string words = spanWords(from, to);
      EXPECT_TRUE(words.ends_with(dayWords(to))) << words;
      EXPECT_NE(words.find(" to "), std::string::npos) << words;
      const std::string year = isoDay(from).substr(0, 4);
      const bool oneYear = year == isoDay(to).substr(0, 4);
      EXPECT_EQ(words.find(year) != words.rfind(isoDay(to).substr(0, 4)), !oneYear) << words;
    }
  });
}

struct TimexRow {
  const char* timex;
  const char* words;
};
class ReadsTimexWords : public testing::TestWithParam<TimexRow> {};
TEST_P(ReadsTimexWords, Test) { EXPECT_EQ(timexWords(GetParam().timex), GetParam().words); }
INSTANTIATE_TEST_SUITE_P(Rows, ReadsTimexWords,
                         testing::Values(TimexRow{"2024-02-29", "29 February 2024"}, TimexRow{"2025-02-29", "2025-02-29"},
                                         TimexRow{"2025-13", "2025-13"}, TimexRow{"2025-00", "2025-00"},
                                         TimexRow{"2025-WI", "winter 2025"}, TimexRow{"2025-FA", "autumn 2025"},
                                         TimexRow{"2025-SP", "spring 2025"}, TimexRow{"XXXX-WXX-1", "a Monday"},
                                         TimexRow{"XXXX-WXX-7", "a Sunday"}, TimexRow{"XXXX-WXX-8", "XXXX-WXX-8"},
                                         TimexRow{"XXXX-13-01", "XXXX-13-01"}, TimexRow{"XXXX-12", "December"},
                                         TimexRow{"20", "20"}, TimexRow{"soon", "soon"},
                                         TimexRow{"2025-08-20T10:00", "2025-08-20T10:00"}, TimexRow{"FUTURE_REF", "FUTURE_REF"}));

TEST(DateWords, OfYearlessDatesNeverNameAYear) {
  for (const char* timex : {"XXXX-01", "XXXX-09-28", "XXXX-12-31", "XXXX-WXX-3", "PAST_REF", "XXXX", "", "XXXX-00-10"}) {
    const DateValue d{{}, {}, DatePrecision::Unknown, timex};
    for (const std::string& words : {dateWords(d), weekdayWords(d), shortDateWords(d), whenPhrase(d)}) {
      EXPECT_EQ(words.find("20"), std::string::npos) << words;
      EXPECT_EQ(words.find("XXXX"), std::string::npos) << words;
    }
  }
}

TEST(NumberWords, CountOneApart) {
  for (int n = 0; n < 30; ++n) {
    const std::string words = counted(n, "account", "accounts");
    EXPECT_EQ(words.ends_with(" account"), n == 1) << words;
    EXPECT_EQ(words.starts_with(std::to_string(n) + " "), n > 12) << words;
  }
  EXPECT_EQ(numberWord(-1), "-1");
}

TEST(Listed, NamesEveryItemOnceInOrder) {
  std::vector<std::string> items;
  for (int n = 0; n < 8; ++n) {
    const std::string words = listed(items);
    std::size_t at = 0;
    for (const std::string& item : items) {
      at = words.find(item, at);
      ASSERT_NE(at, std::string::npos) << words;
    }
    EXPECT_EQ(words.find(" and ") != std::string::npos, items.size() > 1) << words;
    items.push_back("item" + std::to_string(n));
  }
}

std::string randomText(std::mt19937& random) {
  const char* pieces[] = {"Two",  "men", "died", ".",  "?", "!", "…", "”",    "“",  "Mr.",  "U.S.", "3.5", "\n",
                          "\n\n", "é",   "قتل",  "😀", "(", ")", ",", "Inc.", "J.", "said", "It",   "\"",  "'"};
  std::string text;
  for (auto n = random() % 30; n > 0; --n) {
    text += pieces[random() % std::size(pieces)];
    if (random() % 3 != 0) text += ' ';
  }
  return text;
}

TEST(Shortened, IsWholeCharactersAndNeverLonger) {
  std::mt19937 random(73);
  for (int round = 0; round < 2000; ++round) {
    const std::string text = randomText(random);
    const std::size_t most = random() % 40;
    const std::string cut = shortened(text, most);
    EXPECT_TRUE(isValidUtf8(cut)) << text;
    if (cut == text) continue;
    ASSERT_TRUE(cut.ends_with("…"));
    const std::string kept = cut.substr(0, cut.size() - std::string_view("…").size());
    EXPECT_TRUE(text.starts_with(kept)) << text;
    std::size_t characters = 0;
    for (const char c : kept) characters += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    EXPECT_LE(characters, most);
  }
}

TEST(Typographic, ChangesQuotesAndNothingElse) {
  std::mt19937 random(79);
  for (int round = 0; round < 1000; ++round) {
    const std::string text = randomText(random);
    const std::string set = typographic(text);
    EXPECT_EQ(set.find('"'), std::string::npos);
    EXPECT_EQ(set.find('\''), std::string::npos);
    EXPECT_TRUE(isValidUtf8(set));
    if (text.find_first_of("\"'") == std::string::npos) {
      EXPECT_EQ(set, text);
    }
  }
}

TEST(SentenceAroundProperty, OfAnyTextHoldsItsSpanAndIsItsOwnSentence) {
  std::mt19937 random(83);
  for (int round = 0; round < 3000; ++round) {
    const std::string text = randomText(random);
    if (text.find_first_not_of(" \n") == std::string::npos) continue;
    std::size_t begin = random() % text.size();
    while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) --begin;
    std::size_t end = std::min(text.size(), begin + 1 + random() % 8);
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
    const ByteSpan span{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    if (span.of(text).find_first_not_of(" \n") == std::string_view::npos) continue;
    const ByteSpan sentence = sentenceAround(text, span);
    const std::string_view words = sentence.of(text);
    ASSERT_FALSE(words.empty()) << text;
    EXPECT_TRUE(isValidUtf8(words)) << text;
    EXPECT_FALSE(words.front() == ' ' || words.back() == ' ' || words.back() == '\n') << text;
    const ByteSpan again = sentenceAround(text, sentence);
    EXPECT_TRUE(again.contains(sentence)) << text;
  }
}

TEST(CleanedProperty, HasOneBlankBetweenWordsAndMarksWithin) {
  std::mt19937 random(89);
  for (int round = 0; round < 1500; ++round) {
    const std::string text = randomText(random);
    const auto size = static_cast<std::uint32_t>(text.size());
    const CleanText clean = cleaned(text, {0, size}, {{0, size}, {size / 3, size / 2}, {size, size}});
    EXPECT_EQ(clean.text.find("  "), std::string::npos) << text;
    EXPECT_EQ(clean.text.find('\n'), std::string::npos) << text;
    for (const ByteSpan mark : clean.marks) EXPECT_LE(mark.end, clean.text.size()) << text;
  }
}

struct PlaceRow {
  const char* name;
  double lat, lon;
  const char* words;
};
class SaysWhere : public testing::TestWithParam<PlaceRow> {};
TEST_P(SaysWhere, Test) {
  const PlaceValue place{"id", GetParam().name, "Plain", "SY", GetParam().lat, GetParam().lon, PlacePrecision::Town};
  EXPECT_EQ(coordinateWords(place), GetParam().words);
  EXPECT_EQ(wherePhrase(place), std::string(" in ") + GetParam().name);
}
INSTANTIATE_TEST_SUITE_P(Rows, SaysWhere,
                         testing::Values(PlaceRow{"Ferrin", 36.3095, 36.6884, "36.3095 N, 36.6884 E"},
                                         PlaceRow{"Ferrin", -1.5, -77.25, "1.5000 S, 77.2500 W"},
                                         PlaceRow{"Ferrin", 0, 0, "0.0000 N, 0.0000 E"},
                                         PlaceRow{"Ferrin", 89.99999, 179.99999, "90.0000 N, 180.0000 E"}));

TEST(SaysWhereOf, NothingWhereNothingIsKnown) {
  EXPECT_EQ(wherePhrase(std::nullopt), "");
  EXPECT_EQ(wherePhrase(PlaceValue{}), "");
  EXPECT_EQ(coordinateWords(PlaceValue{}), "");
  EXPECT_EQ(placeWords(PlaceValue{}), "");
}

}  // namespace
}  // namespace collate::wording
