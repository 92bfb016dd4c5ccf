// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace collate {

// What the functions below do beyond ASCII.
namespace beyond_ascii {
char32_t nextCharacter(std::string_view text, std::size_t& at);
bool isLetter(char32_t c);
bool isUpper(char32_t c);
bool isSpace(char32_t c);
void appendFolded(std::string& out, char32_t c);
}  // namespace beyond_ascii

// Decodes the character that starts at `at` and moves past it. Bytes that are no UTF-8 come as U+FFFD, one at a time.
inline char32_t nextCharacter(std::string_view text, std::size_t& at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte >= 0x80) return beyond_ascii::nextCharacter(text, at);
  ++at;
  return byte;
}
void appendUtf8(std::string& out, char32_t c);

inline bool isUpper(char32_t c) { return c < 0x80 ? c >= 'A' && c <= 'Z' : beyond_ascii::isUpper(c); }
inline bool isSpace(char32_t c) { return c < 0x80 ? c == ' ' || (c >= 9 && c <= 13) : beyond_ascii::isSpace(c); }
// Latin, Arabic, Hebrew, Cyrillic, Greek letters and marks within words
inline bool isLetter(char32_t c) {
  return c < 0x80 ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') : beyond_ascii::isLetter(c);
}

// Appends what a character becomes in a key: lower case, without accents ("É" -> "e", "ß" -> "ss"); half rings, hamzas written as
// apostrophes and Arabic vowel marks become nothing. Arabic letters are unified (alef forms, ta marbuta, alef maqsura).
inline void appendFolded(std::string& out, char32_t c) {
  if (c >= 0x80) return beyond_ascii::appendFolded(out, c);
  out.push_back(static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c));
}
std::string folded(std::string_view text);

}  // namespace collate
