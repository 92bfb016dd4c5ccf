// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the sentence around a span by walking outward from it. Worked example: "Two died. Mr. Karim fled. He hid." with the span
// on "Karim": leftward the stop after "Mr" is an abbreviation's and is passed, the one after "died" ends a sentence; rightward
// "fled." ends it.
#include <algorithm>
#include <array>
#include <cstdint>

#include "core/report/passages.h"

namespace collate {
namespace {

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v'; }
bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }
bool isLower(char c) { return c >= 'a' && c <= 'z'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return isUpper(c) || isLower(c) || static_cast<unsigned char>(c) >= 0x80; }

// Words after which a full stop ends nothing. "Gov.", "Lt.", "Aug." and their like stand before names and numbers.
constexpr std::array<std::string_view, 35> kAbbreviations = {"adm", "brig", "cmdr", "mr",   "mrs",    "ms",  "dr",  "st",  "gen",
                                                             "lt",  "col",  "maj",  "capt", "sgt",    "gov", "sen", "rep", "prof",
                                                             "jan", "feb",  "mar",  "apr",  "jun",    "jul", "aug", "sep", "sept",
                                                             "oct", "nov",  "dec",  "vs",   "approx", "u.s", "u.n", "u.k"};

// The word before the full stop at `stop`, in lower case, full stops within it kept.
std::string wordBefore(std::string_view text, std::size_t stop) {
  std::size_t begin = stop;
  while (begin > 0 && (isLetter(text[begin - 1]) || text[begin - 1] == '.')) --begin;
  std::string word(text.substr(begin, stop - begin));
  std::ranges::transform(word, word.begin(), [](char c) { return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c; });
  return word;
}

bool abbreviates(std::string_view text, std::size_t stop) {
  const std::string word = wordBefore(text, stop);
  if (word.size() == 1) return true;  // an initial: "J. Haddad"
  return std::ranges::find(kAbbreviations, word) != kAbbreviations.end();
}

// Length of a closing quote or bracket at `at`, 0 where there is none.
std::size_t closing(std::string_view text, std::size_t at) {
  for (const std::string_view c : {"\"", "'", ")", "]", "”", "’", "»"})
    if (text.substr(at).starts_with(c)) return c.size();
  return 0;
}

std::size_t stopLength(std::string_view text, std::size_t at) {
  for (const std::string_view c : {".", "!", "?", "؟", "۔", "…"})
    if (text.substr(at).starts_with(c)) return c.size();
  return 0;
}

// A new sentence does not begin in lower case: "Inc. said".
bool opens(std::string_view text, std::size_t at) { return at >= text.size() || !isLower(text[at]); }

// Where the sentence whose stop is at `at` ends; 0 when nothing ends there.
std::size_t endAtStop(std::string_view text, std::size_t at) {
  const std::size_t length = stopLength(text, at);
  if (length == 0) return 0;
  std::size_t end = at + length;
  while (end < text.size() && stopLength(text, end) > 0) end += stopLength(text, end);
  while (end < text.size() && closing(text, end) > 0) end += closing(text, end);
  if (end < text.size() && !isBlank(text[end])) return 0;  // 3.5, example.org
  if (text[at] == '.' && end == at + 1 && abbreviates(text, at)) return 0;
  std::size_t next = end;
  while (next < text.size() && isBlank(text[next])) ++next;
  return opens(text, next) ? end : 0;
}

// The line that holds `at`, without its break.
ByteSpan lineAround(std::string_view text, std::size_t at) {
  const std::size_t before = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
  const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(std::min(text.find('\n', at), text.size()))};
}

ByteSpan trimmedOf(std::string_view text, ByteSpan s) {
  while (s.end > s.begin && isBlank(text[s.end - 1])) --s.end;
  while (s.begin < s.end && isBlank(text[s.begin])) ++s.begin;
  return s;
}

// A row of a table, its cells with bars between: "4 | 13/08 | Orlen | 3".
bool isRow(std::string_view line) { return std::ranges::count(line, '|') >= 2; }

// Whether the line break at `at` ends a paragraph. Hard-wrapped prose goes on in lower case or with a digit after a full line.
bool endsParagraph(std::string_view text, std::size_t at) {
  std::size_t next = at;
  int breaks = 0;
  while (next < text.size() && isBlank(text[next])) breaks += text[next++] == '\n';
  if (breaks > 1 || next >= text.size()) return true;
  if (isRow(lineAround(text, at).of(text)) || isRow(lineAround(text, next).of(text))) return true;
  const std::size_t lineBegin = text.rfind('\n', at == 0 ? 0 : at - 1);
  const std::size_t length = at - (lineBegin == std::string_view::npos ? 0 : lineBegin + 1);
  constexpr std::size_t kWrapped = 45;  // a heading of a few words above a paragraph is shorter than a wrapped line
  const bool goesOn = isLower(text[next]) || (isDigit(text[next]) && length >= kWrapped);
  return !goesOn;
}

// Where the first sentence that ends after `from` ends.
std::size_t endAfter(std::string_view text, std::size_t from) {
  for (std::size_t i = from; i < text.size(); ++i) {
    if (text[i] == '\n' && endsParagraph(text, i)) return i;
    if (const std::size_t end = endAtStop(text, i)) return end;
  }
  return text.size();
}

// Where the sentence that holds `at` begins: the paragraph is found leftward, then read from its start, so that both
// directions judge a full stop alike.
std::size_t beginBefore(std::string_view text, std::size_t at) {
  std::size_t begin = 0;
  for (std::size_t i = at; i-- > 0;)
    if (text[i] == '\n' && endsParagraph(text, i)) {
      begin = i + 1;
      break;
    }
  for (;;) {
    while (begin < at && isBlank(text[begin])) ++begin;
    const std::size_t end = endAfter(text, begin);
    if (end > at || end <= begin) return begin;
    begin = end;
    while (begin < at && isBlank(text[begin])) ++begin;
    if (begin >= at) return at;
  }
}

}  // namespace

ByteSpan sentenceAround(std::string_view text, ByteSpan span) {
  std::size_t from = std::min<std::size_t>(span.begin, text.size());
  std::size_t last = std::clamp<std::size_t>(span.end, from, text.size());
  while (from < last && isBlank(text[from])) ++from;
  while (last > from && isBlank(text[last - 1])) --last;
  // Of a row all is shown: "3" says nothing without its day and place.
  if (const ByteSpan line = lineAround(text, from); last <= line.end && isRow(line.of(text))) return trimmedOf(text, line);
  const std::size_t begin = beginBefore(text, from);
  // A span that holds its own full stop ends there: looking on from its last character finds that stop.
  std::size_t probe = last > begin ? last - 1 : begin;
  while (probe > begin && (static_cast<unsigned char>(text[probe]) & 0xC0) == 0x80) --probe;
  while (probe > begin && closing(text, probe) > 0) {
    --probe;
    while (probe > begin && (static_cast<unsigned char>(text[probe]) & 0xC0) == 0x80) --probe;
  }
  std::size_t end = std::max(endAfter(text, probe), last);
  while (end > begin && isBlank(text[end - 1])) --end;
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

}  // namespace collate
