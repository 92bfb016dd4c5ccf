// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fold.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf16.h>

namespace collate {
namespace {

// Letters that decomposition leaves whole.
std::string_view specialFold(char32_t c) {
  switch (c) {
    case U'ß':
    case U'ẞ': return "ss";
    case U'æ':
    case U'Æ': return "ae";
    case U'œ':
    case U'Œ': return "oe";
    case U'ø':
    case U'Ø': return "o";
    case U'ł':
    case U'Ł': return "l";
    case U'ı':
    case U'İ': return "i";
    case U'đ':
    case U'Đ':
    case U'ð':
    case U'Ð': return "d";
    case U'þ':
    case U'Þ': return "th";
    default: return {};
  }
}

char32_t unifiedArabic(char32_t c) {
  switch (c) {
    case U'أ':
    case U'إ':
    case U'آ':
    case U'ٱ': return U'ا';
    case U'ة': return U'ه';
    case U'ى':
    case U'ی': return U'ي';
    case U'ک': return U'ك';
    default: return c;
  }
}

bool vanishes(char32_t c) {
  return (c >= 0x02B9 && c <= 0x02BF) || (c >= 0x0300 && c <= 0x036F) || (c >= 0x064B && c <= 0x065F) || c == 0x0640 ||
         c == 0x0670 || c == 0x200B || c == 0x200E || c == 0x200F || c == 0xAD;
}

void appendDecomposed(std::string& out, char32_t c) {
  UErrorCode error = U_ZERO_ERROR;
  const UNormalizer2* nfd = unorm2_getNFDInstance(&error);
  UChar parts[8];
  const int32_t n = U_SUCCESS(error) ? unorm2_getDecomposition(nfd, static_cast<UChar32>(c), parts, 8, &error) : -1;
  if (n > 0 && U_SUCCESS(error)) {
    int32_t at = 0;
    UChar32 base = 0;
    U16_NEXT(parts, at, n, base);
    if (!vanishes(static_cast<char32_t>(base))) c = static_cast<char32_t>(base);  // its marks vanish
  }
  if (const std::string_view special = specialFold(c); !special.empty()) {
    out += special;
    return;
  }
  appendUtf8(out, static_cast<char32_t>(u_tolower(static_cast<UChar32>(c))));
}

}  // namespace

char32_t beyond_ascii::nextCharacter(std::string_view text, std::size_t& at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(at);
  const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0;
  if (more == 0 || lead > 0xF4 || at + static_cast<std::size_t>(more) >= text.size()) {
    ++at;
    return 0xFFFD;
  }
  char32_t c = lead & (0x3FU >> static_cast<unsigned>(more));
  for (int i = 1; i <= more; ++i) {
    const unsigned char next = byte(at + static_cast<std::size_t>(i));
    if ((next & 0xC0U) != 0x80U) {
      ++at;
      return 0xFFFD;
    }
    c = (c << 6U) | (next & 0x3FU);
  }
  at += static_cast<std::size_t>(more) + 1;
  return c;
}

void appendUtf8(std::string& out, char32_t c) {
  const auto put = [&](char32_t b) { out.push_back(static_cast<char>(static_cast<unsigned char>(b))); };
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xC0U | (c >> 6U));
    put(0x80U | (c & 0x3FU));
  } else if (c < 0x10000) {
    put(0xE0U | (c >> 12U));
    put(0x80U | ((c >> 6U) & 0x3FU));
    put(0x80U | (c & 0x3FU));
  } else {
    put(0xF0U | (c >> 18U));
    put(0x80U | ((c >> 12U) & 0x3FU));
    put(0x80U | ((c >> 6U) & 0x3FU));
    put(0x80U | (c & 0x3FU));
  }
}

bool beyond_ascii::isLetter(char32_t c) { return u_isalpha(static_cast<UChar32>(c)) || vanishes(c); }
bool beyond_ascii::isUpper(char32_t c) { return u_isupper(static_cast<UChar32>(c)); }
bool beyond_ascii::isSpace(char32_t c) { return u_isUWhiteSpace(static_cast<UChar32>(c)); }

void beyond_ascii::appendFolded(std::string& out, char32_t c) {
  if (vanishes(c)) return;
  if (c >= 0x0600 && c <= 0x06FF) {
    appendUtf8(out, unifiedArabic(c));
    return;
  }
  appendDecomposed(out, c);
}

std::string folded(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) appendFolded(out, nextCharacter(text, i));
  return out;
}

}  // namespace collate
