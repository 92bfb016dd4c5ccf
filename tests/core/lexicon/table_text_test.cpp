// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/table_text.h"

#include <gtest/gtest.h>

#include <cmath>
#include <format>
#include <random>

namespace collate {
namespace {

namespace fs = std::filesystem;

template <class T>
void expectAsFromChars(const std::string& text) {
  T quick = 7, slow = 7;
  const char* const end = text.data() + text.size();
  const auto a = decimalFrom(text.data(), end, quick);
  const auto b = std::from_chars(text.data(), end, slow);
  EXPECT_EQ(a.ptr - text.data(), b.ptr - text.data()) << text;
  EXPECT_EQ(a.ec, b.ec) << text;
  EXPECT_EQ(quick, slow) << text;
  EXPECT_EQ(std::signbit(quick), std::signbit(slow)) << text;
}

TEST(DecimalFrom, ReadsWhatFromCharsReads) {
  for (const char* text : {"0",
                           "-0",
                           "-0.02",
                           "1.5\t",
                           "36.0000000000000001",
                           "12345678901234567890",
                           "1e5",
                           "1.5E-3",
                           "5.",
                           ".5",
                           "-",
                           "",
                           "+1",
                           "x",
                           "1.2.3",
                           "0.1",
                           "16777217",
                           "0.30000001192092896",
                           "9007199254740993",
                           "inf"}) {
    expectAsFromChars<float>(text);
    expectAsFromChars<double>(text);
  }
  std::mt19937 random(3);
  for (int n = 0; n < 20'000; ++n) {
    const double value = static_cast<double>(static_cast<int>(random() % 2'000'000) - 1'000'000) / 977.0;
    const int digits = static_cast<int>(random() % 9);
    expectAsFromChars<float>(std::format("{:.{}f}", value, digits));
    expectAsFromChars<double>(std::format("{:.{}f}", value, digits));
  }
}

TEST(TextOf, ReadsAFileWhole) {
  const fs::path file = fs::path(testing::TempDir()) / "text_of";
  const std::string text = std::string(200'000, 'x') + "\nlast";
  std::ofstream(file) << text;
  EXPECT_EQ(textOf(file), text);
  std::ofstream(file) << "";
  EXPECT_EQ(textOf(file), "");
  fs::remove(file);
  EXPECT_EQ(textOf(file), std::nullopt);
}

TEST(Taken, TakesUpToTheMark) {
  std::string_view rest = "a\tb\t";
  EXPECT_EQ(taken(rest, '\t'), "a");
  EXPECT_EQ(taken(rest, '\t'), "b");
  EXPECT_TRUE(rest.empty());
}

}  // namespace
}  // namespace collate
