// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of a set page back to paragraphs.
//
//   Residents said the convoy left at         Residents said the convoy left at dawn and
//   dawn and re-                         ->   returned by noon.
//   turned by noon.
//
//   Second paragraph.                         Second paragraph.
//
// An empty line always ends a paragraph. Within a block, a line ends one when it stops well short of the block's width and
// closes a sentence, or when it is a heading: shorter still, without a full stop, before a capital.
#include "core/intake/text_flow.h"

#include <algorithm>
#include <array>
#include <map>
#include <span>

#include "core/text/fold.h"

namespace collate {
namespace {

using std::string_view;
using Lines = std::vector<string_view>;

string_view trimmed(string_view s) {
  constexpr string_view kSpace = " \t\r\f\v";
  const std::size_t begin = s.find_first_not_of(kSpace);
  if (begin == string_view::npos) return {};
  return s.substr(begin, s.find_last_not_of(kSpace) - begin + 1);
}

Lines linesOf(string_view page) {
  Lines lines;
  for (std::size_t at = 0; at <= page.size();) {
    const std::size_t end = std::min(page.find('\n', at), page.size());
    lines.push_back(trimmed(page.substr(at, end - at)));
    at = end + 1;
  }
  return lines;
}

// Text set with double line spacing has an empty line after every line; there it parts nothing.
void closeDoubleSpacing(Lines& lines) {
  std::size_t filled = 0, single = 0;
  for (std::size_t i = 0; i + 2 < lines.size(); ++i) {
    filled += !lines[i].empty();
    single += !lines[i].empty() && lines[i + 1].empty() && !lines[i + 2].empty();
  }
  constexpr std::size_t kEnoughLines = 6;
  if (filled < kEnoughLines || single * 10 < filled * 9) return;
  Lines closed;
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (!lines[i].empty() || (i > 0 && lines[i - 1].empty())) closed.push_back(lines[i]);
  lines = std::move(closed);
}

std::size_t width(string_view line) {
  return static_cast<std::size_t>(
      std::ranges::count_if(line, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

bool isPageNumber(string_view line) {
  if (line.starts_with("Page ") || line.starts_with("page ")) line.remove_prefix(5);
  const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
  if (digits == 0 || digits > 4) return false;
  string_view rest = trimmed(line.substr(digits));
  if (rest.starts_with("of ") || rest.starts_with("/")) rest = trimmed(rest.substr(rest[0] == '/' ? 1 : 3));
  return rest.find_first_not_of("0123456789") == string_view::npos;
}

// Lines that open or close at least half of three pages or more: the running head and foot.
std::map<string_view, int> edgeLines(const std::vector<Lines>& pages) {
  std::map<string_view, int> counts;
  for (const Lines& lines : pages) {
    const auto filled = [](string_view l) { return !l.empty(); };
    const auto first = std::ranges::find_if(lines, filled);
    if (first == lines.end()) continue;
    const auto last = std::ranges::find_last_if(lines, filled).begin();
    ++counts[*first];
    if (first != last) ++counts[*last];
  }
  return counts;
}

void dropEdges(std::vector<Lines>& pages) {
  const std::map<string_view, int> counts = edgeLines(pages);
  const auto isEdge = [&](string_view line) {
    if (isPageNumber(line)) return true;
    const auto it = counts.find(line);
    return pages.size() >= 3 && it != counts.end() && static_cast<std::size_t>(it->second) * 2 >= pages.size();
  };
  for (Lines& lines : pages) {
    const auto first = std::ranges::find_if(lines, [](string_view l) { return !l.empty(); });
    if (first != lines.end() && isEdge(*first)) *first = {};
    const auto last = std::ranges::find_last_if(lines, [](string_view l) { return !l.empty(); });
    if (!last.empty() && isEdge(last.front())) last.front() = {};
  }
}

bool endsSentence(string_view line) {
  constexpr std::array<string_view, 12> kClosers = {".", "!", "?", ":", "…", "؟", "۔", "”", "\"", "»", "’", ")"};
  return std::ranges::any_of(kClosers, [&](string_view c) { return line.ends_with(c); });
}

char32_t firstCharacter(string_view line) {
  std::size_t at = 0;
  return line.empty() ? 0 : nextCharacter(line, at);
}

// Scripts without case (Arabic) count as lower: their lines are joined unless a sentence ended.
bool startsUpper(string_view line) { return isUpper(firstCharacter(line)); }
bool startsLower(string_view line) {
  const char32_t c = firstCharacter(line);
  return isLetter(c) && !isUpper(c);
}
bool startsListItem(string_view line) { return line.starts_with("•") || line.starts_with("– ") || line.starts_with("- "); }

bool endsParagraph(string_view line, string_view next, std::size_t blockWidth) {
  const std::size_t w = width(line);
  if (startsListItem(next)) return true;
  if (endsSentence(line)) return w * 4 < blockWidth * 3;
  return startsUpper(next) && w * 5 < blockWidth * 3;
}

// Second halves that keep their hyphen wherever the line breaks: "Syrian-|led".
bool keepsHyphen(string_view before, string_view after) {
  constexpr std::array<string_view, 22> kHalves = {
      "led",   "backed",  "based", "held", "run",  "wing",  "controlled", "linked",   "affiliated", "old",        "year",
      "level", "ranking", "style", "made", "born", "armed", "wide",       "occupied", "declared",   "proclaimed", "aligned"};
  const string_view half = after.substr(0, after.find_first_of(" ,.;:!?”’\"'-)"));
  if (std::ranges::find(kHalves, half) != kHalves.end()) return true;
  const std::size_t start = before.find_last_of(" (\"“") + 1;  // npos + 1 is 0
  const string_view word = before.substr(start, before.size() - start - 1);
  // "anti-ISIS-|affiliated", "US-|style", "24-|year": hyphens and capitals stand in compounds, not in split words.
  return word.contains('-') || word.size() < 2 || !startsLower(string_view(word).substr(word.size() - 1));
}

// Justified lines and layouts have runs of spaces within.
std::string withSingleSpaces(string_view line) {
  std::string out;
  for (const char c : line)
    if (c != ' ' || !out.ends_with(' ')) out += c;
  return out;
}

void appendLine(std::string& paragraph, string_view line) {
  constexpr string_view kSoftHyphen = "\xC2\xAD";
  if (paragraph.empty()) {
    paragraph = line;
  } else if (paragraph.ends_with(kSoftHyphen)) {
    paragraph.resize(paragraph.size() - kSoftHyphen.size());
    paragraph += line;
  } else if (paragraph.ends_with('-') && paragraph.size() > 1 && paragraph[paragraph.size() - 2] != ' ' &&
             isLetter(firstCharacter(line))) {
    if (startsLower(line) && !keepsHyphen(paragraph, line)) paragraph.pop_back();
    paragraph += line;
  } else {
    paragraph += ' ';
    paragraph += line;
  }
}

class Paragraphs {
 public:
  void block(std::span<const string_view> lines) {
    std::size_t widest = 0;
    for (const string_view line : lines) widest = std::max(widest, width(line));
    // What the last page left open goes on here: "... the convoy | reached the bridge."
    if (!m_open.empty() && !(m_atPageStart && startsLower(lines.front()))) close();
    m_atPageStart = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      appendLine(m_open, withSingleSpaces(lines[i]));
      if (i + 1 < lines.size() && endsParagraph(lines[i], lines[i + 1], widest)) close();
    }
    if (endsSentence(lines.back())) close();
  }
  void pageEnds() { m_atPageStart = true; }
  std::string finish() {
    close();
    return std::move(m_text);
  }

 private:
  void close() {
    if (m_open.empty()) return;
    if (!m_text.empty()) m_text += "\n\n";
    m_text += m_open;
    m_open.clear();
  }

  std::string m_text;
  std::string m_open;
  bool m_atPageStart = false;
};

}  // namespace

std::string flowingText(const std::vector<std::string>& texts) {
  std::vector<Lines> pages;
  for (const std::string& text : texts) pages.push_back(linesOf(text));
  dropEdges(pages);
  for (Lines& lines : pages) closeDoubleSpacing(lines);
  Paragraphs paragraphs;
  for (const Lines& lines : pages) {
    for (std::size_t i = 0; i < lines.size();) {
      std::size_t end = i;
      while (end < lines.size() && !lines[end].empty()) ++end;
      if (end > i) paragraphs.block(std::span(lines).subspan(i, end - i));
      i = end + 1;
    }
    paragraphs.pageEnds();
  }
  return paragraphs.finish();
}

}  // namespace collate
