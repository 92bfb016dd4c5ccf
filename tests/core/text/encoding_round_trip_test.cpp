// SPDX-License-Identifier: GPL-3.0-or-later
// Text that is written in an encoding comes back as the same text: every letter of each code page, every plane of UTF-16, and
// UTF-8 that is cut anywhere.
#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "core/text/encoding.h"
#include "core/text/fold.h"

namespace collate {
namespace {

using namespace std::string_literals;

std::string utf8(char32_t c) {
  std::string out;
  appendUtf8(out, c);
  return out;
}

std::string decoded(const std::string& bytes, std::string_view declared = {}) {
  const auto text = decodeText(bytes, declared);
  return text ? *text : "error: " + text.error().message;
}

struct CodePage {
  const char* name;
  unsigned firstByte;
  std::vector<char32_t> letters;  // of the bytes from firstByte on; 0 where the page has none
};

std::vector<char32_t> run(char32_t first, std::size_t n) {
  std::vector<char32_t> out;
  for (std::size_t i = 0; i < n; ++i) out.push_back(first + static_cast<char32_t>(i));
  return out;
}

// Windows-1254 is Latin-1 there but for the six letters that Turkish has of its own.
std::vector<char32_t> turkish() {
  std::vector<char32_t> out = run(0xC0, 64);
  out[0x10] = U'Ğ', out[0x1D] = U'İ', out[0x1E] = U'Ş', out[0x30] = U'ğ', out[0x3D] = U'ı', out[0x3E] = U'ş';
  return out;
}

const std::vector<char32_t>& arabic() {
  static const std::vector<char32_t> kLetters = {U'ہ', U'ء', U'آ', U'أ', U'ؤ', U'إ', U'ئ', U'ا', U'ب', U'ة', U'ت', U'ث',
                                                 U'ج', U'ح', U'خ', U'د', U'ذ', U'ر', U'ز', U'س', U'ش', U'ص', U'ض', U'×',
                                                 U'ط', U'ظ', U'ع', U'غ', U'ـ', U'ف', U'ق', U'ك', U'à', U'ل', U'â', U'م',
                                                 U'ن', U'ه', U'و', U'ç', U'è', U'é', U'ê', U'ë', U'ى', U'ي', U'î', U'ï'};
  return kLetters;
}

class EveryLetter : public testing::TestWithParam<CodePage> {};

TEST_P(EveryLetter, IsReadWhereThePageDeclaresIt) {
  const CodePage& page = GetParam();
  for (std::size_t i = 0; i < page.letters.size(); ++i) {
    const char byte = static_cast<char>(page.firstByte + i);
    EXPECT_EQ(decoded("on "s + byte + " off", page.name), "on " + utf8(page.letters[i]) + " off") << page.name << " " << i;
  }
}

TEST_P(EveryLetter, IsReadThoughTheNameIsShouted) {
  const CodePage& page = GetParam();
  std::string name = page.name;
  for (char& c : name)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
  EXPECT_EQ(decoded("on "s + static_cast<char>(page.firstByte + 1) + " off", name), "on " + utf8(page.letters[1]) + " off");
}

INSTANTIATE_TEST_SUITE_P(Pages, EveryLetter,
                         testing::Values(CodePage{"windows-1251", 0xC0, run(U'А', 64)},
                                         CodePage{"windows-1252", 0xC0, run(0xC0, 64)}, CodePage{"windows-1254", 0xC0, turkish()},
                                         CodePage{"windows-1256", 0xC0, arabic()}, CodePage{"iso-8859-1", 0xA1, run(0xA1, 95)},
                                         CodePage{"iso-8859-5", 0xB0, run(U'А', 64)},
                                         CodePage{"koi8-r", 0xC0, {U'ю', U'а', U'б', U'ц', U'д', U'е', U'ф', U'г'}},
                                         CodePage{"windows-1253", 0xE1, run(U'α', 17)},
                                         CodePage{"windows-1255", 0xE0, run(U'א', 27)}));

TEST(CodePages, AreGuessedFromASentenceOfTheirLanguage) {
  const auto sentence = [](const CodePage& page, std::u32string_view text) {
    std::string bytes;
    for (const char32_t c : text) {
      if (c < 0x80) {
        bytes += static_cast<char>(c);
        continue;
      }
      for (std::size_t i = 0; i < page.letters.size(); ++i)
        if (page.letters[i] == c) bytes += static_cast<char>(page.firstByte + i);
    }
    return bytes;
  };
  const auto text = [](std::u32string_view s) {
    std::string out;
    for (const char32_t c : s) appendUtf8(out, c);
    return out;
  };
  const CodePage cyrillic{"", 0xC0, run(U'А', 64)}, latin{"", 0xC0, run(0xC0, 64)}, turk{"", 0xC0, turkish()},
      arab{"", 0xC0, arabic()};
  for (const std::u32string_view s : {std::u32string_view(U"قتل رجل في السوق"), std::u32string_view(U"أغلقت الشرطة الطريق")})
    EXPECT_EQ(decoded(sentence(arab, s)), text(s));
  for (const std::u32string_view s :
       {std::u32string_view(U"la population a été évacuée"), std::u32string_view(U"el niño cruzó la calle")})
    EXPECT_EQ(decoded(sentence(latin, s)), text(s));
  const std::u32string_view ankara = U"şehir dışında bir köy boşaltıldı";
  EXPECT_EQ(decoded(sentence(turk, ankara)), text(ankara));
  const std::u32string_view russian = U"вечером на окраине города прогремели два взрыва, есть пострадавшие";
  EXPECT_EQ(decoded(sentence(cyrillic, russian)), text(russian));
}

std::string utf16(const std::u32string& text, bool bigEndian) {
  std::string out;
  const auto put = [&](unsigned unit) {
    const char low = static_cast<char>(unit & 0xFFU), high = static_cast<char>(unit >> 8U);
    out += bigEndian ? high : low;
    out += bigEndian ? low : high;
  };
  put(0xFEFF);
  for (const char32_t c : text) {
    if (c < 0x10000) {
      put(c);
    } else {
      put(0xD800U + ((c - 0x10000U) >> 10U));
      put(0xDC00U + ((c - 0x10000U) & 0x3FFU));
    }
  }
  return out;
}

char32_t anyCharacter(std::mt19937& random) {
  const auto from = [&](char32_t first, unsigned count) { return first + static_cast<char32_t>(random() % count); };
  switch (random() % 5) {
    case 0: return from(0x20, 0x5F);
    case 1: return from(0xA0, 0x500);
    case 2: return from(0x600, 0x100);
    case 3: return from(0x2000, 0x8000);
    default: return from(0x10000, 0x100000);
  }
}

TEST(Utf16, RoundTripsEveryPlaneInBothOrders) {
  std::mt19937 random(11);
  for (int round = 0; round < 300; ++round) {
    std::u32string text;
    std::string expected;
    for (auto n = random() % 40; n > 0; --n) {
      text += anyCharacter(random);
      appendUtf8(expected, text.back());
    }
    EXPECT_EQ(decoded(utf16(text, false)), expected);
    EXPECT_EQ(decoded(utf16(text, true)), expected);
    EXPECT_EQ(decoded(expected), expected) << "UTF-8 is left as it is";
  }
}

TEST(Utf16, AByteTooManyCostsNothingElse) {
  EXPECT_EQ(decoded(utf16(U"The road was closed.", false) + "x"), "The road was closed.");
  EXPECT_EQ(decoded("\xFF\xFE"), "");
  EXPECT_EQ(decoded("\xFE\xFFx"), "");
}

TEST(Utf16, KeepsItsLineEnds) { EXPECT_EQ(decoded(utf16(U"one\r\ntwo\n\nthree", true)), "one\r\ntwo\n\nthree"); }

TEST(CutUtf8, KeepsAllThatIsWhole) {
  std::string text;
  for (int i = 0; i < 30; ++i) text += "حلب € 🚁 ";
  for (std::size_t size = text.size() / 2; size <= text.size(); ++size) {
    std::size_t whole = size;
    while (whole > 0 && !isValidUtf8(std::string_view(text).substr(0, whole))) --whole;
    const std::string out = decoded(text.substr(0, size));
    std::string expected = text.substr(0, whole);
    for (std::size_t i = whole; i < size; ++i) expected += "\uFFFD";
    EXPECT_EQ(out, expected) << size;
  }
}

TEST(CutUtf8, OneSpoiledByteSpoilsOneCharacter) {
  std::string text;
  for (int i = 0; i < 30; ++i) text += "حمص ";
  for (std::size_t at = 0; at < 60; ++at) {
    std::string spoiled = text;
    spoiled[at] = '\xFF';
    const std::string out = decoded(spoiled);
    EXPECT_TRUE(isValidUtf8(out));
    EXPECT_TRUE(out.ends_with(text.substr(at + 2))) << at;
    EXPECT_TRUE(out.starts_with(text.substr(0, at == 0 ? 0 : at - 1))) << at;
  }
}

TEST(Decoding, OfWhatWasDecodedChangesNothing) {
  std::mt19937 random(23);
  for (int round = 0; round < 2000; ++round) {
    std::string bytes;
    for (auto n = random() % 80; n > 0; --n) bytes += static_cast<char>(0x20 + random() % 0xE0);
    const auto once = decodeText(bytes);
    if (!once || once->starts_with("\xEF\xBB\xBF")) continue;
    EXPECT_TRUE(isValidUtf8(*once));
    EXPECT_EQ(decodeText(*once).value_or("refused"), *once);
  }
}

TEST(Declarations, OfUtfAreNotBelievedAgainstTheBytes) {
  for (const char* name : {"utf-8", "UTF-16", "utf-7", "unicode-1-1", "utf-32be"})
    EXPECT_EQ(decoded("caf\xE9 au lait", name), "café au lait") << name;
}

TEST(Declarations, ThatAreNamesOfNothingChangeNothing) {
  for (const std::string& name : {""s, " "s, "windows-"s, std::string(500, 'x'), "windows-1252\0x"s, "../../etc"s, "%s%n"s})
    EXPECT_EQ(decoded("caf\xE9 au lait", name), "café au lait") << name;
}

}  // namespace
}  // namespace collate
