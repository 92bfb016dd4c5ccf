// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/page_findings.h"

#include <algorithm>

#include "core/intake/masthead.h"
#include "core/text/tokens.h"

namespace collate {

// "11/9/2031", "11-9-2031"
static bool hasNumericDate(std::string_view text) {
  const auto isDigit = [&](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
  int joints = 0;
  for (std::size_t at = text.find_first_of("/-"); at != std::string_view::npos; at = text.find_first_of("/-", at + 1))
    joints += at > 0 && isDigit(at - 1) && isDigit(at + 1);
  return joints >= 2;
}

std::optional<DateLine> PageFindings::dateIn(std::string_view text) const {
  // A day has digits, ASCII or those of Arabic and Persian.
  if (std::ranges::none_of(text, [](char c) { return (c >= '0' && c <= '9') || c == '\xD9' || c == '\xDB'; }))
    return std::nullopt;
  const Tokens tokens = tokenize(text);
  auto date = readDateLine(tokens, marks);
  if (date || !hasNumericDate(text)) return date;
  if (!m_order) m_order = numericOrderOf(source.text, marks);
  return *m_order == NumericOrder::Unknown ? std::nullopt : readDateLine(tokens, marks, *m_order);
}

void PageFindings::keepDate(const DateLine& date) {
  if (date.published && !published) published = date.published;
  if (date.updated && !updated) updated = date.updated;
}

void PageFindings::keepByline(const Byline& byline) {
  keepFirst(source.agency, byline.agency);
  keepFirst(source.byline, byline.names);
  keepFirst(outlet, byline.outlet);
}

bool PageFindings::readBylineLine(std::size_t line) {
  auto byline = readByline(textOf(line), marks);
  if (!byline) byline = readAuthorBox(textOf(line), marks);
  if (!byline) return false;
  keepByline(*byline);
  const std::string_view text = textOf(line);  // "By Ann Lee | Valley Gazette", "By Ann Lee for the Valley Gazette"
  if (const std::size_t of = text.rfind(" for "); of != std::string_view::npos && namesOutlet(text.substr(of + 5), marks))
    keepFirst(outlet, text.substr(of + 5));
  if (const std::size_t bar = text.rfind(" | "); bar != std::string_view::npos && namesOutlet(text.substr(bar + 3), marks))
    keepFirst(outlet, text.substr(bar + 3));
  mark(RegionKind::Byline, line);
  return true;
}

bool PageFindings::isRow(std::size_t line) const {
  constexpr std::ptrdiff_t kFewest = 3;
  const auto barsIn = [&](std::size_t i) { return i < lines.size() ? std::ranges::count(textOf(i), '|') : 0; };
  const std::ptrdiff_t bars = barsIn(line);
  return bars >= kFewest && (barsIn(line + 1) == bars || (line > 0 && barsIn(line - 1) == bars));
}

bool PageFindings::isRepeated(std::size_t line) const {
  constexpr std::uint32_t kFewest = 5;  // words
  const auto same = [&](std::size_t other) { return other < lines.size() && textOf(other) == textOf(line); };
  return lines[line].words >= kFewest && (same(line + 1) || (line > 0 && same(line - 1)));
}

}  // namespace collate
