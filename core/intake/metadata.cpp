// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/metadata.h"

#include <algorithm>
#include <array>

#include "core/text/fold.h"

namespace collate {
namespace {

using std::string_view;

string_view trimmed(string_view s) {
  const std::size_t begin = s.find_first_not_of(" \t\r\n");
  if (begin == string_view::npos) return {};
  return s.substr(begin, s.find_last_not_of(" \t\r\n") - begin + 1);
}

bool endsLikeFile(string_view s) {
  const std::size_t dot = s.find_last_of('.');
  if (dot == string_view::npos || s.size() - dot > 6 || dot + 2 > s.size()) return false;
  const string_view extension = s.substr(dot + 1);
  return std::ranges::all_of(extension,
                             [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
}

std::size_t wordCount(string_view s) {
  std::size_t words = 0;
  bool inWord = false;
  for (const char c : s) {
    words += c != ' ' && !inWord;
    inWord = c != ' ';
  }
  return words;
}

}  // namespace

std::string meaningfulTitle(string_view title) {
  const string_view s = trimmed(title);
  constexpr std::array<string_view, 6> kPrograms = {"microsoft word", "microsoft power", "untitled",
                                                    "powerpoint",     "slide ",          "document"};
  const std::string key = folded(s);
  if (std::ranges::any_of(kPrograms, [&](string_view p) { return key.starts_with(p); })) return {};
  if (endsLikeFile(s) || wordCount(s) < 2 || s.size() > 300 || s.contains('\n')) return {};
  return std::string(s);
}

std::string personalName(string_view author) {
  const string_view s = trimmed(author);
  if (wordCount(s) < 2 || wordCount(s) > 5 || s.size() > 80 || s.find_first_of("0123456789@/\\.,;_") != string_view::npos)
    return {};
  // A login ("news desk") is in small letters; scripts without case are taken as they are.
  std::size_t at = 0;
  const char32_t first = nextCharacter(s, at);
  constexpr char32_t kLatinEnd = 0x250;
  if (first < kLatinEnd && !isUpper(first)) return {};
  return std::string(s);
}

}  // namespace collate
