// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace collate {

// Decodes the character that starts at `at` and moves past it. Bytes that are no UTF-8 come as U+FFFD, one at a time.
char32_t nextCharacter(std::string_view text, std::size_t& at);
void appendUtf8(std::string& out, char32_t c);

bool isLetter(char32_t c);  // Latin, Arabic, Hebrew, Cyrillic, Greek letters and marks within words
bool isUpper(char32_t c);
bool isSpace(char32_t c);

// Appends what a character becomes in a key: lower case, without accents ("É" -> "e", "ß" -> "ss"); half rings, hamzas written as
// apostrophes and Arabic vowel marks become nothing. Arabic letters are unified (alef forms, ta marbuta, alef maqsura).
void appendFolded(std::string& out, char32_t c);
std::string folded(std::string_view text);

}  // namespace collate
