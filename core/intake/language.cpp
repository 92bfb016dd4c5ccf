// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/language.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "core/intake/source_marks.h"
#include "core/text/fold.h"

namespace collate {
namespace {

using std::string_view;

constexpr std::size_t kSample = 6'000;      // bytes
constexpr std::size_t kWordSample = 1'000;  // bytes: a hundred words settle it

Script scriptBeyondAscii(char32_t c) {
  if (c >= 0x00C0 && c <= 0x024F) return Script::Latin;
  if ((c >= 0x0620 && c <= 0x06FF) || (c >= 0x0750 && c <= 0x077F) || (c >= 0xFB50 && c <= 0xFEFC)) return Script::Arabic;
  if (c >= 0x0400 && c <= 0x04FF) return Script::Cyrillic;
  if (c >= 0x05D0 && c <= 0x05EA) return Script::Hebrew;
  if (c >= 0x0370 && c <= 0x03FF) return Script::Greek;
  return Script::None;
}

inline Script scriptOf(char32_t c) {
  if (c >= 0x80) return scriptBeyondAscii(c);
  return isLetter(c) ? Script::Latin : Script::None;
}

// Arabic, Persian, Kurdish and Urdu share a script; their own letters tell them apart. Persian names in an Arabic text bring a
// few.
std::string arabicScriptLanguage(string_view text) {
  std::size_t letters = 0, persian = 0, kurdish = 0, urdu = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = nextCharacter(text, at);
    letters += scriptOf(c) == Script::Arabic;
    persian += c == U'پ' || c == U'چ' || c == U'ژ' || c == U'گ' || c == U'ی' || c == U'ک';
    kurdish += c == U'ێ' || c == U'ۆ' || c == U'ە' || c == U'ڕ' || c == U'ڵ' || c == U'ڤ';
    urdu += c == U'ٹ' || c == U'ڈ' || c == U'ڑ' || c == U'ے' || c == U'ں';
  }
  if (kurdish * 20 > letters) return "ku";
  if (urdu * 40 > letters) return "ur";
  return persian * 20 > letters ? "fa" : "ar";
}

std::string latinLanguage(string_view text, const SourceMarks& marks) {
  constexpr std::size_t kLongest = 9;               // bytes of a word that tells
  std::vector<std::pair<string_view, int>> counts;  // a handful of languages
  std::string word;
  const auto close = [&] {
    const std::string* language = word.size() <= kLongest ? marks.canonical(MarkKind::Stopword, word) : nullptr;
    word.clear();
    if (language == nullptr) return;
    auto it = std::ranges::find(counts, string_view(*language), &std::pair<string_view, int>::first);
    if (it == counts.end()) it = counts.emplace(it, *language, 0);
    ++it->second;
  };
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = nextCharacter(text, at);
    if (isLetter(c))
      appendFolded(word, c);
    else if (!word.empty())
      close();
  }
  if (!word.empty()) close();
  const auto best = std::ranges::max_element(counts, {}, &std::pair<string_view, int>::second);
  return best == counts.end() ? std::string{} : std::string(best->first);
}

// Are most letters Latin, by bytes alone? A letter of another script takes two bytes or more beyond ASCII, so as many plain
// letters as half of those bytes settle it.
bool isPlainlyLatin(string_view text) {
  std::size_t beyond = 0;
  for (const char c : text) beyond += static_cast<unsigned char>(c) >> 7U;
  std::size_t letters = 0;
  for (const char c : text) {
    letters += scriptOf(static_cast<unsigned char>(c) & 0x7FU) == Script::Latin && static_cast<unsigned char>(c) < 0x80;
    if (letters > beyond / 2) return true;
  }
  return false;
}

}  // namespace

Script mainScript(string_view text) {
  text = text.substr(0, kSample);
  if (isPlainlyLatin(text)) return Script::Latin;
  std::array<std::size_t, 6> counts{};
  for (std::size_t at = 0; at < text.size();) ++counts[static_cast<std::size_t>(scriptOf(nextCharacter(text, at)))];
  const auto best = std::max_element(counts.begin() + 1, counts.end());
  return *best == 0 ? Script::None : static_cast<Script>(best - counts.begin());
}

std::string languageOf(string_view text, const SourceMarks& marks) {
  switch (mainScript(text)) {
    case Script::Latin: return latinLanguage(text.substr(0, kWordSample), marks);
    case Script::Arabic: return arabicScriptLanguage(text.substr(0, kWordSample));
    case Script::Cyrillic: return "ru";
    case Script::Hebrew: return "he";
    case Script::Greek: return "el";
    case Script::None: return {};
  }
  return {};
}

}  // namespace collate
