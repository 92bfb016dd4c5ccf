// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/boilerplate.h"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <string>

#include "core/intake/mark_key.h"
#include "core/intake/source_marks.h"

namespace collate {
namespace {

using std::string_view;

constexpr std::size_t kWindow = 160;       // bytes that are compared at the start of a short line
constexpr std::size_t kNarrowWindow = 64;  // at the start of a long one, and at the end of any
constexpr std::uint32_t kLabel = 16;       // words; what is told by its end alone is shorter still
constexpr std::uint32_t kShortLine = 30;   // words; an invitation to read more is shorter, a paragraph that opens likewise is not

// A window that ends at a word, so that no word is compared in part.
string_view head(string_view text, std::size_t window) {
  if (text.size() <= window) return text;
  const std::size_t space = text.rfind(' ', window);
  return text.substr(0, space == string_view::npos ? window : space);
}
string_view tail(string_view text) {
  if (text.size() <= kNarrowWindow) return text;
  return text.substr(std::min(text.find(' ', text.size() - kNarrowWindow), text.size()));
}

// "1:36 Dogs compete for the district's cup": the running time in seconds, of a line that begins with one.
std::optional<int> runningTime(string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == 0 || colon > 2 || text.size() < colon + 5 || text[colon + 3] != ' ') return std::nullopt;
  for (std::size_t i = 0; i < colon + 3; ++i)
    if (i != colon && (text[i] < '0' || text[i] > '9')) return std::nullopt;
  const auto digit = [&](std::size_t i) { return text[i] - '0'; };
  if (digit(colon + 1) > 5) return std::nullopt;
  const int minutes = colon == 1 ? digit(0) : digit(0) * 10 + digit(1);
  return minutes * 60 + digit(colon + 1) * 10 + digit(colon + 2);
}

}  // namespace

std::vector<std::size_t> playlist(std::span<const PageLine> lines, string_view text) {
  constexpr std::size_t kShortest = 4;
  std::vector<std::size_t> found;
  std::vector<int> times;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto time = lines[i].endsSentence ? std::nullopt : runningTime(lines[i].span.of(text));
    if (!time) continue;
    found.push_back(i);
    times.push_back(*time);
  }
  const bool clock = std::ranges::is_sorted(times) || std::ranges::is_sorted(times, std::greater{});
  if (found.size() < kShortest || clock) found.clear();
  return found;
}

BoilerplateKind boilerplateKind(const PageLine& line, string_view text, const SourceMarks& marks) {
  if (!republishedFrom(text).empty()) return BoilerplateKind::Line;
  const bool isShort = line.words <= kShortLine;
  if (marks.mayOpen(text)) {
    // A paragraph can only be a notice, which shows in its first words.
    const std::string key = markKey(head(text, isShort ? kWindow : kNarrowWindow));
    const string_view label = string_view(key).substr(0, key.ends_with(" :") ? key.size() - 2 : key.size());
    if (text.size() <= kWindow && marks.has(MarkKind::Stop, label)) return BoilerplateKind::Stop;
    if (text.size() <= kWindow && (marks.has(MarkKind::Line, label) || marks.has(MarkKind::Line, key)))
      return BoilerplateKind::Line;
    if (marks.opening(MarkKind::Notice, key) > 0) return BoilerplateKind::Line;
    if (isShort && (marks.opening(MarkKind::Start, key) > 0 || marks.opening(MarkKind::Copyright, key) > 0))
      return BoilerplateKind::Line;
  }
  return line.words <= kLabel && marks.mayEnd(text) && marks.ending(MarkKind::End, markKey(tail(text))) > 0
             ? BoilerplateKind::Line
             : BoilerplateKind::None;
}

string_view republishedFrom(string_view text) {
  constexpr string_view kOpening = "The post ", kCloser = " appeared first on ";
  if (text.size() > 400 || !text.starts_with(kOpening)) return {};
  const std::size_t at = text.rfind(kCloser);
  if (at == string_view::npos) return {};
  const string_view name = text.substr(at + kCloser.size());
  return name.ends_with('.') ? name.substr(0, name.size() - 1) : name;
}

namespace {

// "Home | News | Sports | Radio": three bars or more, with a word or two between them; not "Raid kills nine | World | The Post"
bool isMenu(string_view text) {
  constexpr std::size_t kParts = 4, kWords = 3;
  if (text.find_first_of("0123456789@") != string_view::npos) return false;  // "By Ann Lee | August 20 | @annlee"
  std::size_t parts = 1;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(" | ", begin), text.size());
    const string_view part = text.substr(begin, end - begin);
    if (static_cast<std::size_t>(std::ranges::count(part, ' ')) >= kWords) return false;
    if (end == text.size()) break;
    ++parts;
    begin = end + 3;
  }
  return parts >= kParts;
}

}  // namespace

bool isBreadcrumb(string_view text) {
  constexpr std::array<string_view, 4> kArrows = {" > ", " » ", " › ", " / "};
  if (text.size() > 120) return false;
  for (const string_view arrow : kArrows) {
    std::size_t parts = 1;
    for (std::size_t at = text.find(arrow); at != string_view::npos; at = text.find(arrow, at + 1)) ++parts;
    // A slash alone parts a headline's halves, too; an arrow does not.
    if (parts >= (arrow == " / " ? 3 : 2)) return true;
  }
  return isMenu(text);
}

}  // namespace collate
