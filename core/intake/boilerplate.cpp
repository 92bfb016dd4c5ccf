// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/boilerplate.h"

#include <algorithm>
#include <array>

#include "core/intake/mark_key.h"
#include "core/intake/source_marks.h"

namespace collate {
namespace {

using std::string_view;

constexpr std::size_t kWindow = 160;       // bytes that are compared at either end of a line
constexpr std::uint32_t kShortLine = 30;   // words; an invitation to read more is shorter, a paragraph that opens likewise is not

// A window that ends at a word, so that no word is compared in part.
string_view head(string_view text) {
  if (text.size() <= kWindow) return text;
  return text.substr(0, std::max<std::size_t>(text.rfind(' ', kWindow), 1));
}
string_view tail(string_view text) {
  if (text.size() <= kWindow) return text;
  return text.substr(std::min(text.find(' ', text.size() - kWindow), text.size()));
}

}  // namespace

BoilerplateKind boilerplateKind(const PageLine& line, string_view text, const SourceMarks& marks) {
  if (!republishedFrom(text).empty()) return BoilerplateKind::Line;
  const std::string key = markKey(head(text));
  if (text.size() <= kWindow) {
    if (marks.has(MarkKind::Stop, key)) return BoilerplateKind::Stop;
    if (marks.has(MarkKind::Line, key)) return BoilerplateKind::Line;
  }
  if (marks.opening(MarkKind::Notice, key) > 0) return BoilerplateKind::Line;
  if (line.words > kShortLine) return BoilerplateKind::None;
  if (marks.opening(MarkKind::Start, key) > 0 || marks.opening(MarkKind::Copyright, key) > 0) return BoilerplateKind::Line;
  const bool ends = marks.ending(MarkKind::End, text.size() <= kWindow ? key : markKey(tail(text))) > 0;
  return ends ? BoilerplateKind::Line : BoilerplateKind::None;
}

string_view republishedFrom(string_view text) {
  constexpr string_view kOpening = "The post ", kCloser = " appeared first on ";
  if (text.size() > 400 || !text.starts_with(kOpening)) return {};
  const std::size_t at = text.rfind(kCloser);
  if (at == string_view::npos) return {};
  const string_view name = text.substr(at + kCloser.size());
  return name.ends_with('.') ? name.substr(0, name.size() - 1) : name;
}

bool isBreadcrumb(string_view text) {
  constexpr std::array<string_view, 4> kArrows = {" > ", " » ", " › ", " / "};
  if (text.size() > 120) return false;
  for (const string_view arrow : kArrows) {
    std::size_t parts = 1;
    for (std::size_t at = text.find(arrow); at != string_view::npos; at = text.find(arrow, at + 1)) ++parts;
    // A slash alone parts a headline's halves, too; an arrow does not.
    if (parts >= (arrow == " / " ? 3 : 2)) return true;
  }
  return false;
}

}  // namespace collate
