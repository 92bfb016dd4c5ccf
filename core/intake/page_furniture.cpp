// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/page_furniture.h"

#include <algorithm>
#include <array>

#include "core/intake/date_stamp.h"
#include "core/intake/dateline.h"
#include "core/intake/mark_key.h"
#include "core/intake/page_findings.h"
#include "core/text/tokens.h"

namespace collate {
namespace {

using std::string_view;

bool isOneOf(const Tokens& line, std::size_t at, std::initializer_list<string_view> words) {
  return at < line.size() && std::ranges::contains(words, line.folded(at));
}

}  // namespace

bool isMenu(const PageFindings& page, std::size_t line) {
  const string_view text = page.textOf(line);
  // "Politics · Society · Contact us", "[Map] [Archive]", "NEWS   BUSINESS   SPORT"
  for (const string_view between : {" · ", "] [", " • ", "   ", "\t"}) {
    std::size_t parts = 0;
    for (std::size_t at = text.find(between); at != string_view::npos; at = text.find(between, at + between.size())) ++parts;
    if (parts >= 2 && page.lines[line].words <= 4 * (parts + 1) && !readDateLine(tokenize(text), page.marks)) return true;
  }
  std::size_t bars = 0;
  for (std::size_t at = text.find(" | "); at != string_view::npos; at = text.find(" | ", at + 1)) ++bars;
  const auto isSection = [&](string_view part) { return page.marks.has(MarkKind::Section, markKey(part)); };
  const std::size_t bar = text.find(" | ");
  if (bars == 1 && isSection(text.substr(0, bar)) && isSection(text.substr(bar + 3))) return true;
  return bars >= 2 && page.lines[line].words <= 4 * bars && !readDateLine(tokenize(text), page.marks);
}

bool isEdition(string_view text) {
  constexpr std::size_t kMostTokens = 8, kLongest = 80;
  if (text.size() > kLongest || endsSentence(text)) return false;
  const Tokens line = tokenize(text);
  if (line.size() == 0 || line.size() > kMostTokens) return false;
  const bool service = isOneOf(line, line.size() - 1, {"edition", "version", "service", "translation"}) ||
                       (isOneOf(line, 1, {"edition", "version"}) && line.size() > 2 && line.list[2].kind == TokenKind::Punct);
  const std::size_t first = line.list[0].kind == TokenKind::Punct ? 1 : 0;
  return (service && isOneOf(line, 0, {"english", "arabic", "international", "web", "print", "french", "spanish"})) ||
         (isOneOf(line, first, {"translated"}) && isOneOf(line, first + 1, {"from", "by"}));
}

bool isIssueLine(const PageFindings& page, std::size_t line) {
  constexpr std::uint32_t kMostWords = 8;
  constexpr std::array<string_view, 4> kNumbered = {"issue", "vol", "volume", "edition"};
  if (page.lines[line].words > kMostWords || page.lines[line].endsSentence) return false;
  const Tokens tokens = tokenize(page.textOf(line));
  for (std::size_t t = 0; t + 1 < tokens.size(); ++t) {
    const std::size_t next = t + 1 + (tokens.folded(t + 1) == "." || tokens.folded(t + 1) == "no" ? 1 : 0);
    if (std::ranges::contains(kNumbered, tokens.folded(t)) && next < tokens.size() &&
        tokens.list[next].kind == TokenKind::Number && (t == 0 || tokens.list[t - 1].kind == TokenKind::Punct))
      return true;
  }
  return false;
}

bool isBulletinTitle(string_view text) {
  constexpr std::size_t kLongest = 80;
  if (text.size() > kLongest) return false;
  const Tokens line = tokenize(text);
  const bool period =
      isOneOf(line, 0, {"daily", "weekly", "monthly", "quarterly", "annual", "fortnightly"}) &&
      isOneOf(line, 1, {"brief", "briefing", "bulletin", "digest", "report", "review", "update", "summary", "monitor"});
  const bool office = isOneOf(line, 0, {"situation", "incident", "security", "press"}) &&
                      isOneOf(line, 1, {"report", "summary", "log", "update", "release", "statement", "bulletin", "brief"});
  const std::size_t first = isOneOf(line, 0, {"official"}) ? 1 : 0;  // "OFFICIAL COMMUNIQUÉ No. 31", "Statement for the media"
  if (isOneOf(line, first, {"communique", "communiqué", "statement", "announcement"}) &&
      isOneOf(line, first + 1, {"no", "number", "for"}))
    return true;
  return (period || office) &&
         (line.size() == 2 || line.list[2].kind != TokenKind::Word || (office && isOneOf(line, 2, {"of", "no"})));
}

bool hasBulletinTitle(const PageFindings& page, std::size_t from) {
  constexpr std::size_t kReach = 3;  // lines
  for (std::size_t k = from; k < std::min(page.lines.size(), from + kReach) && !page.lines[k].prose(); ++k)
    if (isBulletinTitle(page.textOf(k))) return true;
  return false;
}

std::optional<std::size_t> letterhead(const PageFindings& page) {
  if (page.lines.size() < 3 || page.lines[0].prose() || page.lines[1].prose()) return std::nullopt;
  const Tokens state = tokenize(page.textOf(0)), office = tokenize(page.textOf(1));
  if (!isOneOf(state, 0, {"republic", "state", "kingdom", "federal", "islamic", "government", "arab"}) || state.size() > 6 ||
      !isOneOf(office, 0, {"ministry", "presidency", "department", "office", "general"}) || office.size() > 8)
    return std::nullopt;
  const Tokens desk = tokenize(page.textOf(2));  // "Communication Division"
  const bool within =
      desk.size() > 0 && desk.size() < 6 &&
      isOneOf(desk, desk.size() - 1, {"division", "directorate", "centre", "center", "office", "department", "bureau"});
  return within ? 2 : 1;
}

bool isHandle(string_view text) { return text.starts_with('@') && !text.contains(' '); }

bool canBeHeadline(const PageFindings& page, std::size_t line) {
  const PageLine& l = page.lines[line];
  const string_view text = page.textOf(line);
  return l.words >= 3 && l.words <= 30 && !text.ends_with('.') && !text.ends_with(':') && line + 1 < page.lines.size() &&
         !readDateline(text, page.marks);
}

}  // namespace collate
