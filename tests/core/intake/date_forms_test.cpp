// SPDX-License-Identifier: GPL-3.0-or-later
// Every day is read from every way to write it, alone, in a line and in a dateline; and nothing else is read from it.
#include <gtest/gtest.h>

#include <array>
#include <format>
#include <functional>
#include <vector>

#include "core/intake/date_stamp.h"
#include "core/intake/dateline.h"
#include "marks.h"

namespace collate {
namespace {

struct Parts {
  int year;
  unsigned month, day;
  unsigned weekday;  // 0 Sunday
};

using Names = std::array<const char*, 12>;
constexpr Names kEnglish = {"January", "February", "March",     "April",   "May",      "June",
                            "July",    "August",   "September", "October", "November", "December"};
constexpr Names kGerman = {"Januar", "Februar", "März",      "April",   "Mai",      "Juni",
                           "Juli",   "August",  "September", "Oktober", "November", "Dezember"};
constexpr Names kFrench = {"janvier", "février", "mars",      "avril",   "mai",      "juin",
                           "juillet", "août",    "septembre", "octobre", "novembre", "décembre"};
constexpr Names kArabic = {"يناير", "فبراير", "مارس",   "أبريل",  "مايو",   "يونيو",
                           "يوليو", "أغسطس",  "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"};
constexpr std::array<const char*, 7> kDays = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};

const char* nameOf(const Names& names, const Parts& p) { return names[p.month - 1]; }
std::string shortName(const Parts& p) { return std::string(nameOf(kEnglish, p)).substr(0, 3); }
const char* ordinal(unsigned day) {
  if (day / 10 == 1) return "th";
  return day % 10 == 1 ? "st" : day % 10 == 2 ? "nd" : day % 10 == 3 ? "rd" : "th";
}

struct Form {
  const char* name;
  std::function<std::string(const Parts&)> write;
};

const std::vector<Form>& forms() {
  static const std::vector<Form> kForms = {
      {"iso", [](const Parts& p) { return std::format("{}-{:02}-{:02}", p.year, p.month, p.day); }},
      {"slashesYearFirst", [](const Parts& p) { return std::format("{}/{:02}/{:02}", p.year, p.month, p.day); }},
      {"dots", [](const Parts& p) { return std::format("{:02}.{:02}.{}", p.day, p.month, p.year); }},
      {"dayFirst", [](const Parts& p) { return std::format("{} {} {}", p.day, nameOf(kEnglish, p), p.year); }},
      {"monthFirst", [](const Parts& p) { return std::format("{} {}, {}", nameOf(kEnglish, p), p.day, p.year); }},
      {"shortMonth", [](const Parts& p) { return std::format("{}. {}, {}", shortName(p), p.day, p.year); }},
      {"hyphens", [](const Parts& p) { return std::format("{}-{}-{}", p.day, shortName(p), p.year); }},
      {"ordinal", [](const Parts& p) { return std::format("{} {}{}, {}", nameOf(kEnglish, p), p.day, ordinal(p.day), p.year); }},
      {"ordinalOf",
       [](const Parts& p) { return std::format("{}{} of {} {}", p.day, ordinal(p.day), nameOf(kEnglish, p), p.year); }},
      {"weekday",
       [](const Parts& p) { return std::format("{}, {} {}, {}", kDays[p.weekday], nameOf(kEnglish, p), p.day, p.year); }},
      {"mail",
       [](const Parts& p) {
         return std::format("{}, {} {} {} 14:03:00 GMT", std::string(kDays[p.weekday]).substr(0, 3), p.day, shortName(p), p.year);
       }},
      {"capitals",
       [](const Parts& p) {
         std::string month = nameOf(kEnglish, p);
         for (char& c : month) c = c >= 'a' ? static_cast<char>(c - 32) : c;
         return std::format("{} {} {}", p.day, month, p.year);
       }},
      {"german", [](const Parts& p) { return std::format("{}. {} {}", p.day, nameOf(kGerman, p), p.year); }},
      {"french", [](const Parts& p) { return std::format("{} {} {}", p.day, nameOf(kFrench, p), p.year); }},
      {"arabic", [](const Parts& p) { return std::format("{} {} {}", p.day, nameOf(kArabic, p), p.year); }}};
  return kForms;
}

template <class Check>
void onEveryDay(const Check& check) {
  for (CalendarDay day = *dayFromIso("2023-12-28"); day < *dayFromIso("2025-01-05"); day += std::chrono::days{1}) {
    const std::chrono::year_month_day d{day};
    check(Parts{static_cast<int>(d.year()), static_cast<unsigned>(d.month()), static_cast<unsigned>(d.day()),
                std::chrono::weekday{day}.c_encoding()},
          day);
  }
}

class EveryForm : public testing::TestWithParam<std::size_t> {};

TEST_P(EveryForm, IsReadOnEveryDay) {
  const Form& form = forms()[GetParam()];
  onEveryDay([&](const Parts& p, CalendarDay day) {
    const std::string words = form.write(p);
    const auto read = publishedFromWords(words, shippedMarks());
    ASSERT_TRUE(read) << form.name << ": " << words;
    EXPECT_EQ(isoDay(read->day), isoDay(day)) << form.name << ": " << words;
  });
}

TEST_P(EveryForm, IsReadBehindALabelAndBesideAName) {
  const Form& form = forms()[GetParam()];
  onEveryDay([&](const Parts& p, CalendarDay day) {
    if (p.day != 7 && p.day != 28) return;
    for (const std::string& line :
         {"Published " + form.write(p), "The Hill Gazette | " + form.write(p), form.write(p) + " • 2 min read"}) {
      const auto read = readDateLine(tokenize(line), shippedMarks());
      ASSERT_TRUE(read && read->published) << line;
      EXPECT_EQ(isoDay(read->published->day), isoDay(day)) << line;
    }
  });
}

TEST_P(EveryForm, LeavesAnUpdateApart) {
  const Form& form = forms()[GetParam()];
  const Parts first{2024, 8, 20, 2}, second{2024, 8, 22, 4};
  const std::string line = "Published " + form.write(first) + " | Updated " + form.write(second);
  const auto read = readDateLine(tokenize(line), shippedMarks());
  ASSERT_TRUE(read && read->published && read->updated) << line;
  EXPECT_EQ(isoDay(read->published->day), "2024-08-20") << line;
  EXPECT_EQ(isoDay(read->updated->day), "2024-08-22") << line;
}

INSTANTIATE_TEST_SUITE_P(Forms, EveryForm, testing::Range(std::size_t{0}, forms().size()),
                         [](const auto& row) { return std::string(forms()[row.param].name); });

TEST(Datelines, AreReadWithEveryDayInThem) {
  onEveryDay([](const Parts& p, CalendarDay day) {
    const std::string line = std::format("FERRIN, {} {}, {} (AFP) - Three people were killed.", shortName(p), p.day, p.year);
    const auto read = readDateline(line, shippedMarks());
    ASSERT_TRUE(read) << line;
    ASSERT_TRUE(read->published) << line;
    EXPECT_EQ(isoDay(read->published->day), isoDay(day)) << line;
    EXPECT_EQ(read->agency, "AFP") << line;
    EXPECT_TRUE(line.substr(read->span.end).starts_with("Three")) << line;
  });
}

TEST(SlashedDates, AreReadOnlyWhereOneOrderIsPossible) {
  for (int a = 1; a <= 31; ++a)
    for (int b = 1; b <= 31; ++b) {
      const auto read = publishedFromWords(std::format("{:02}/{:02}/2024", a, b), shippedMarks());
      const bool dayFirst = b <= 12 && (a > 12 || a == b), monthFirst = a <= 12 && b > 12;
      if (!dayFirst && !monthFirst) {
        EXPECT_FALSE(read) << a << "/" << b;
        continue;
      }
      const std::string iso = dayFirst ? std::format("2024-{:02}-{:02}", b, a) : std::format("2024-{:02}-{:02}", a, b);
      EXPECT_EQ(read.has_value(), dayFromIso(iso).has_value()) << a << "/" << b;
      if (read) {
        EXPECT_EQ(isoDay(read->day), iso);
      }
    }
}

TEST(ClocksOfDates, AreReadOnEveryHour) {
  for (int minute = 0; minute < 1440; minute += 7) {
    const int hour = minute / 60, rest = minute % 60;
    const std::string half =
        std::format("August 20, 2025 {}:{:02} {}", hour % 12 == 0 ? 12 : hour % 12, rest, hour < 12 ? "a.m." : "PM");
    for (const std::string& words : {std::format("20 August 2025, {:02}:{:02}", hour, rest), half}) {
      const auto read = publishedFromWords(words, shippedMarks());
      ASSERT_TRUE(read) << words;
      EXPECT_EQ(read->minute, std::optional(minute)) << words;
    }
  }
}

}  // namespace
}  // namespace collate
