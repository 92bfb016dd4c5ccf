// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/utf16_text.h"

#include <gtest/gtest.h>

#include <ostream>
#include <random>

namespace collate::ui {

void PrintTo(const TextRange& r, std::ostream* out) { *out << '[' << r.begin << ", " << r.end << ')'; }

namespace {

TEST(Utf16Text, CountsAsciiAlike) {
  const Utf16Text text("Raid in Atmeh");
  EXPECT_EQ(text.string(), QStringLiteral("Raid in Atmeh"));
  EXPECT_EQ(text.range({8, 13}), (TextRange{8, 13}));
  EXPECT_EQ(text.span({8, 13}), (ByteSpan{8, 13}));
}

TEST(Utf16Text, CountsArabicLettersAsOneUnitEach) {
  const std::string arabic = "في أطمة";  // two bytes a letter
  const Utf16Text text(arabic);
  EXPECT_EQ(text.string().size(), 7);
  EXPECT_EQ(text.range({5, 13}), (TextRange{3, 7}));
  EXPECT_EQ(text.string().mid(3, 4), QStringLiteral("أطمة"));
  EXPECT_EQ(text.span({3, 7}), (ByteSpan{5, 13}));
}

TEST(Utf16Text, CountsSupplementaryCharactersAsTwoUnits) {
  const Utf16Text text("a\U0001F4CDb");  // a pin: four bytes, two units
  EXPECT_EQ(text.string().size(), 4);
  EXPECT_EQ(text.unit(5), 3);
  EXPECT_EQ(text.byte(3), 5U);
  EXPECT_EQ(text.byte(2), 1U) << "between the halves: the start of the character";
  EXPECT_EQ(text.unit(3), 1) << "within the character: its start";
}

TEST(Utf16Text, KeepsAByteOrderMark) {
  const Utf16Text text("\xEF\xBB\xBFRaid");
  EXPECT_EQ(text.string().size(), 5);
  EXPECT_EQ(text.unit(3), 1);
}

TEST(Utf16Text, ReadsEachStrayByteAsOneReplacement) {
  const Utf16Text text(
      "a\xFF\xC3z\xE0\x80\x80"
      "b\xED\xA0\x80");
  EXPECT_EQ(text.string().size(), 11);
  EXPECT_EQ(text.string().count(QChar(QChar::ReplacementCharacter)), 8);
  EXPECT_EQ(text.string()[3], u'z');
  EXPECT_EQ(text.unit(7), 7);
  EXPECT_EQ(text.byte(7), 7U);
}

TEST(Utf16Text, ClampsWhatLiesBeyondTheEnd) {
  const Utf16Text text("Tamanah");
  EXPECT_EQ(text.unit(99), 7);
  EXPECT_EQ(text.byte(99), 7U);
  EXPECT_EQ(text.byte(-3), 0U);
  EXPECT_EQ(Utf16Text().unit(0), 0);
  EXPECT_EQ(Utf16Text().byte(4), 0U);
}

// The slow, obvious twin: walk from the start each time.
qsizetype unitByWalking(const std::string& text, std::uint32_t byte) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(byte)).size();
}

TEST(Utf16Text, AgreesWithAWalkFromTheStart) {
  std::mt19937 random(7);
  const std::vector<std::string> letters = {"a", "é", "ط", "’", "\U0001F4CD", " ", "\n"};
  std::string text;
  std::vector<std::uint32_t> starts;
  for (int i = 0; i < 6000; ++i) {
    starts.push_back(static_cast<std::uint32_t>(text.size()));
    text += letters[random() % letters.size()];
  }
  const Utf16Text converted(text);
  EXPECT_EQ(converted.string(), QString::fromStdString(text));
  for (std::size_t i = 0; i < starts.size(); i += 7) {
    const qsizetype unit = unitByWalking(text, starts[i]);
    ASSERT_EQ(converted.unit(starts[i]), unit);
    ASSERT_EQ(converted.byte(unit), starts[i]);
  }
}

TEST(Utf16Text, ConvertsWordsBothWays) {
  EXPECT_EQ(toUtf8(toQt("Dhiyaʾ, أطمة")), "Dhiyaʾ, أطمة");
  EXPECT_TRUE(toQt({}).isEmpty());
}

}  // namespace
}  // namespace collate::ui
