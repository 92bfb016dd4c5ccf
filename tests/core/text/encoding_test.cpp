// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/encoding.h"

#include <gtest/gtest.h>

#include <string>

namespace collate {
namespace {

using namespace std::string_literals;

std::string decoded(std::string_view bytes, std::string_view declared = {}) {
  const auto text = decodeText(bytes, declared);
  return text ? *text : "error: " + text.error().message;
}

// The same text in UTF-16; `text` has characters of the basic plane only.
std::string utf16(std::u16string_view text, bool bigEndian, bool mark) {
  std::string out;
  const auto put = [&](char16_t unit) {
    const char low = static_cast<char>(unit & 0xFF), high = static_cast<char>(unit >> 8);
    out += bigEndian ? high : low;
    out += bigEndian ? low : high;
  };
  if (mark) put(0xFEFF);
  for (const char16_t unit : text) put(unit);
  return out;
}

TEST(IsValidUtf8, AcceptsWhatIsWellFormed) {
  for (const char* text :
       {"", "plain", "caf\xC3\xA9", "\xD8\xAD\xD9\x84\xD8\xA8", "\xF0\x9F\x9A\x81", "\xEF\xBF\xBD", "\xF4\x8F\xBF\xBF"})
    EXPECT_TRUE(isValidUtf8(text)) << text;
}

TEST(IsValidUtf8, RefusesOverlongSurrogateAndCutSequences) {
  for (const char* text :
       {"\xC0\x80", "\xE0\x80\x80", "\xED\xA0\x80", "\xF0\x80\x80\x80", "\xF4\x90\x80\x80", "\xC3", "\xE2\x82", "\x80", "a\xFF"})
    EXPECT_FALSE(isValidUtf8(text)) << testing::PrintToString(text);
}

TEST(DecodeText, LeavesUtf8ByteForByte) {
  const std::string text = "Zwei\r\nZeilen, caf\xC3\xA9 \xE2\x80\x93 \xD8\xAD\xD9\x84\xD8\xA8\t\n\n";
  EXPECT_EQ(decoded(text), text);
}

TEST(DecodeText, DropsTheByteOrderMarkOnce) {
  EXPECT_EQ(decoded("\xEF\xBB\xBF\xEF\xBB\xBFx"), "\xEF\xBB\xBFx");
  EXPECT_EQ(decoded("\xEF\xBB\xBF"), "");
}

TEST(DecodeText, KeepsUtf8EvenWhereThePageDeclaresAnother) { EXPECT_EQ(decoded("na\xC3\xAFve", "iso-8859-1"), "na\xC3\xAFve"); }

TEST(DecodeText, ReadsUtf16WithMark) {
  EXPECT_EQ(decoded(utf16(u"Three people, caf\u00E9", false, true)), "Three people, caf\xC3\xA9");
  EXPECT_EQ(decoded(utf16(u"Three people, caf\u00E9", true, true)), "Three people, caf\xC3\xA9");
}

TEST(DecodeText, ReadsUtf16WithoutMarkByItsLook) {
  for (const bool bigEndian : {false, true}) {
    EXPECT_EQ(decoded(utf16(u"Three people were wounded.", bigEndian, false)), "Three people were wounded.");
    EXPECT_EQ(decoded(utf16(u"\u062D\u0644\u0628 \u0648 \u062D\u0645\u0635", bigEndian, false)),
              "\xD8\xAD\xD9\x84\xD8\xA8 \xD9\x88 \xD8\xAD\xD9\x85\xD8\xB5");
  }
}

TEST(DecodeText, PairsSurrogatesAndReplacesLoneOnes) {
  EXPECT_EQ(decoded("\xFF\xFE\x3D\xD8\x81\xDE"s), "\xF0\x9F\x9A\x81");
  EXPECT_EQ(decoded("\xFF\xFE\x3D\xD8"s + "a\0"s),
            "\xEF\xBF\xBD"
            "a");
}

TEST(DecodeText, ReadsWindows1252) {
  EXPECT_EQ(decoded("caf\xE9 \x93quoted\x94 \x96 \x80"), "caf\xC3\xA9 \xE2\x80\x9Cquoted\xE2\x80\x9D \xE2\x80\x93 \xE2\x82\xAC");
  EXPECT_EQ(decoded("cr\xE9\xE9 par le comit\xE9 \xE0 l'\xE9t\xE9"),
            "cr\xC3\xA9\xC3\xA9 par le comit\xC3\xA9 \xC3\xA0 l'\xC3\xA9t\xC3\xA9");
}

TEST(DecodeText, ReadsWindows1256) {
  // "qutila thalatha" in a headline of three words: too short for statistics of any kind.
  EXPECT_EQ(decoded("\xDE\xCA\xE1 \xCB\xE1\xC7\xCB\xC9 \xE3\xCF\xE4\xED\xED\xE4"),
            "\xD9\x82\xD8\xAA\xD9\x84 \xD8\xAB\xD9\x84\xD8\xA7\xD8\xAB\xD8\xA9 \xD9\x85\xD8\xAF\xD9\x86\xD9\x8A\xD9\x8A\xD9\x86");
}

TEST(DecodeText, ReadsArabicThoughThePageDeclaresLatin) {
  EXPECT_EQ(decoded("\xCD\xE1\xC8", "iso-8859-1"), "\xD8\xAD\xD9\x84\xD8\xA8");
  EXPECT_EQ(decoded("\xCD\xE1\xC8", "windows-1256"), "\xD8\xAD\xD9\x84\xD8\xA8");
}

TEST(DecodeText, ReadsWindows1254) {
  EXPECT_EQ(decoded("Ba\xFE"
                    "bakan a\xE7\xFDklad\xFD"),
            "Ba\xC5\x9F"
            "bakan a\xC3\xA7\xC4\xB1klad\xC4\xB1");
}

TEST(DecodeText, ReadsWindows1251) {
  std::string russian;  // "в городе прошли " over and over: runs of high bytes with hardly a capital
  for (int i = 0; i < 5; ++i) russian += "\xE2 \xE3\xEE\xF0\xEE\xE4\xE5 \xEF\xF0\xEE\xF8\xEB\xE8 ";
  EXPECT_TRUE(decoded(russian).starts_with("\xD0\xB2 \xD0\xB3\xD0\xBE\xD1\x80\xD0\xBE\xD0\xB4\xD0\xB5 "));
}

TEST(DecodeText, BelievesADeclaredCodePageThatFits) {
  EXPECT_EQ(decoded("\xB1\xE6\xEA", "iso-8859-2"), "\xC4\x85\xC4\x87\xC4\x99");
}

TEST(DecodeText, IgnoresADeclaredNonsense) { EXPECT_EQ(decoded("caf\xE9", "no-such-charset"), "caf\xC3\xA9"); }

TEST(DecodeText, RepairsUtf8ThatIsCutOrSpoiled) {
  EXPECT_EQ(decoded("\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9 \xC3"),
            "\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9 \xEF\xBF\xBD");
}

TEST(DecodeText, RefusesBinary) {
  std::string noise;
  for (unsigned i = 0; i < 4096; ++i) noise += static_cast<char>((i * 2654435761U) >> 13U);
  for (const std::string& bytes : {noise, "\x89PNG\r\n\x1A\n\0\0\0\rIHDR"s,
                                   "\x7F"
                                   "ELF\2\1\1\0\0\0\0\0\0\0\0\0"s}) {
    const auto text = decodeText(bytes);
    ASSERT_FALSE(text);
    EXPECT_EQ(text.error().code, ErrorCode::Unsupported);
  }
}

TEST(LooksBinary, ForgivesOneStrayNulInALongText) {
  std::string text(5000, 'a');
  text[77] = '\0';
  EXPECT_FALSE(looksBinary(text));
  EXPECT_TRUE(looksBinary("ab\0cd"s));
  EXPECT_FALSE(looksBinary("tabs\tand\r\nform feeds\f are text"));
}

TEST(DecodeText, AlwaysGivesValidUtf8) {
  // Every pair of bytes, and every byte repeated: whatever is taken in must not break what comes after.
  for (unsigned a = 1; a < 256; ++a) {
    for (unsigned b = 1; b < 256; b += 7) {
      const std::string bytes = "text "s + static_cast<char>(a) + static_cast<char>(b) + " and more text";
      EXPECT_TRUE(isValidUtf8(decodeText(bytes).value_or(std::string{}))) << a << ' ' << b;
    }
  }
}

}  // namespace
}  // namespace collate
