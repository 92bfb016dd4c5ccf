// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/page_lines.h"

#include <algorithm>
#include <array>

namespace collate {
namespace {

using std::string_view;

struct RawLine {
  ByteSpan span;
  bool blankBefore = false;
};

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v'; }

constexpr string_view kNoBreakSpace = "\xC2\xA0";

ByteSpan trimmed(string_view text, std::size_t begin, std::size_t end) {
  while (begin < end && (isSpace(text[begin]) || text.substr(begin, end - begin).starts_with(kNoBreakSpace)))
    begin += isSpace(text[begin]) ? 1 : 2;
  while (end > begin && (isSpace(text[end - 1]) || text.substr(begin, end - begin).ends_with(kNoBreakSpace)))
    end -= isSpace(text[end - 1]) ? 1 : 2;
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

std::vector<RawLine> rawLines(string_view text) {
  std::vector<RawLine> lines;
  bool blank = true;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const ByteSpan span = trimmed(text, at, end);
    if (!span.empty()) lines.push_back({span, blank});
    blank = span.empty();
    at = end + 1;
  }
  return lines;
}

// A line that could not have taken the next line's first word within `width`: the sign of a line broken by a program. A
// paragraph's first line may be indented, which its span does not show.
bool isFull(string_view text, const RawLine& line, const RawLine& next, std::uint32_t width) {
  constexpr std::uint32_t kIndent = 5;
  const string_view following = next.span.of(text);
  const std::size_t word = std::min(following.find(' '), following.size());
  return line.span.size() + 1 + word + kIndent > width;
}

// The width at which the text was wrapped; 0 where it was not. Wire copy and mail are broken at 65 to 80; lines of web pages are
// paragraphs and end anywhere.
std::uint32_t wrapWidth(string_view text, const std::vector<RawLine>& lines) {
  constexpr std::uint32_t kWidest = 100;
  std::uint32_t width = 0;
  for (const RawLine& l : lines) width = std::max(width, l.span.size());
  if (width > kWidest || width < 40) return 0;
  std::size_t followed = 0, full = 0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (lines[i + 1].blankBefore) continue;
    ++followed;
    full += isFull(text, lines[i], lines[i + 1], width);
  }
  return full >= 3 && full * 10 >= followed * 6 ? width : 0;
}

std::uint32_t wordCount(string_view s) {
  const auto isGap = [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; };
  std::uint32_t words = !s.empty() && !isGap(s.front());
  for (std::size_t i = 1; i < s.size(); ++i)
    if (isGap(s[i - 1])) words += !isGap(s[i]);
  return words;
}

PageLine pageLine(string_view text, ByteSpan span, bool spaced) {
  const string_view s = span.of(text);
  // "Dolmar | 05/14/2031 7:10 a.m. | Updated 05/14/2031 4:45 p.m."
  const bool clock = (s.ends_with("a.m.") || s.ends_with("p.m.")) && s.contains(" | ");
  return {span, wordCount(s), endsSentence(s) && !clock, spaced};
}

}  // namespace

bool endsSentence(string_view s) {
  constexpr std::array<string_view, 12> kClosers = {"\"", "'", ")", "]", "”", "’", "»", "›", "*", " ", "\xC2\xA0", "“"};
  constexpr std::array<string_view, 7> kStops = {".", "!", "?", "…", "؟", "۔", "。"};
  for (bool again = true; again;) {
    again = false;
    for (const string_view closer : kClosers) {
      if (!s.ends_with(closer)) continue;
      s.remove_suffix(closer.size());
      again = true;
    }
  }
  return std::ranges::any_of(kStops, [&](string_view stop) { return s.ends_with(stop); });
}

std::vector<PageLine> pageLines(string_view text) {
  const std::vector<RawLine> raw = rawLines(text);
  const std::uint32_t width = wrapWidth(text, raw);
  std::vector<PageLine> lines;
  lines.reserve(raw.size());
  for (std::size_t i = 0; i < raw.size();) {
    ByteSpan span = raw[i].span;
    const bool spaced = raw[i].blankBefore;
    std::size_t next = i + 1;
    while (width > 0 && next < raw.size() && !raw[next].blankBefore && isFull(text, raw[next - 1], raw[next], width)) {
      span.end = raw[next].span.end;
      ++next;
    }
    lines.push_back(pageLine(text, span, spaced));
    i = next;
  }
  return lines;
}

}  // namespace collate
