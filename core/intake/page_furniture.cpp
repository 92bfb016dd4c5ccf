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
    if (parts >= 2 && page.lines[line].words <= 4 * (parts + 1) && !page.dateIn(text)) return true;
  }
  std::size_t bars = 0;
  for (std::size_t at = text.find(" | "); at != string_view::npos; at = text.find(" | ", at + 1)) ++bars;
  const auto isSection = [&](string_view part) { return page.marks.has(MarkKind::Section, markKey(part)); };
  const std::size_t bar = text.find(" | ");
  if (bars == 1 && isSection(text.substr(0, bar)) && isSection(text.substr(bar + 3))) return true;
  return bars >= 2 && page.lines[line].words <= 4 * bars && !page.dateIn(text);
}

bool isEdition(string_view text) {
  constexpr std::size_t kMostTokens = 8, kLongest = 80;
  if (text.size() > kLongest || endsSentence(text)) return false;
  const Tokens line = tokenize(text);
  if (line.size() == 0 || line.size() > kMostTokens) return false;
  const bool service = isOneOf(line, line.size() - 1, {"edition", "version", "service", "translation", "page", "pages"}) ||
                       (isOneOf(line, 1, {"edition", "version"}) && line.size() > 2 && line.list[2].kind == TokenKind::Punct);
  const std::size_t first = line.list[0].kind == TokenKind::Punct ? 1 : 0;
  return (service && isOneOf(line, 0, {"english", "arabic", "international", "web", "print", "french", "spanish"})) ||
         (isOneOf(line, first, {"translated"}) && isOneOf(line, first + 1, {"from", "by"}));
}

bool isIssueLine(const PageFindings& page, std::size_t line) {
  constexpr std::uint32_t kMostWords = 8;
  constexpr std::array<string_view, 4> kNumbered = {"issue", "vol", "volume", "edition"};
  if (page.lines[line].endsSentence) return false;
  // "Issue 4 | May 2031 | free for members, for others by order"
  const string_view text = page.textOf(line), first = text.substr(0, text.find(" | "));
  if (page.lines[line].words > kMostWords && first.size() == text.size()) return false;
  const Tokens tokens = tokenize(page.lines[line].words > kMostWords ? first : text);
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
  const std::size_t kind = isOneOf(line, 1, {"security", "situation", "incident", "conflict", "intelligence", "news"}) ? 2 : 1;
  const bool period =
      isOneOf(line, 0, {"daily", "weekly", "monthly", "quarterly", "annual", "fortnightly"}) &&
      isOneOf(line, kind, {"brief", "briefing", "bulletin", "digest", "report", "review", "update", "summary", "monitor"});
  const bool office = kind == 1 && isOneOf(line, 0, {"situation", "incident", "security", "press"}) &&
                      isOneOf(line, 1,
                              {"report", "summary", "log", "update", "release", "statement", "bulletin", "brief", "alert",
                               "notification", "advisory"});
  const std::size_t first = isOneOf(line, 0, {"official"}) ? 1 : 0;  // "OFFICIAL COMMUNIQUÉ No. 31", "Statement for the media"
  if (isOneOf(line, first, {"communique", "communiqué", "statement", "announcement"}) &&
      isOneOf(line, first + 1, {"no", "number", "for"}))
    return true;
  return (period || office) &&
         (line.size() == kind + 1 || line.list[kind + 1].kind != TokenKind::Word || (office && isOneOf(line, 2, {"of", "no"})));
}

bool isBulletinName(string_view text, const SourceMarks& marks) {
  constexpr std::size_t kMostTokens = 7;
  const Tokens line = tokenize(text);
  if (line.size() < 2 || line.size() > kMostTokens) return false;
  const std::size_t last = line.size() - 1;
  return isOneOf(line, last,
                 {"brief", "briefing", "bulletin", "report", "summary", "log", "update", "alert", "digest", "note", "advisory",
                  "monitor", "review"}) &&
         isOneOf(line, last - 1,
                 {"security", "situation", "incident", "safety", "travel", "risk", "conflict", "threat", "daily", "weekly",
                  "monthly", "quarterly", "intelligence", "field"}) &&
         std::ranges::all_of(line.list,
                             [&](const Token& t) { return t.capital || line.folded(t) == "and" || line.folded(t) == "&"; }) &&
         !marks.hasWord(MarkKind::NoMasthead, markKey(text));
}

bool hasBulletinTitle(const PageFindings& page, std::size_t from) {
  constexpr std::size_t kReach = 3;  // lines
  for (std::size_t k = from; k < std::min(page.lines.size(), from + kReach) && !page.lines[k].prose(); ++k)
    if (isBulletinTitle(page.textOf(k))) return true;
  return false;
}

bool isHandle(string_view text) { return text.starts_with('@') && !text.contains(' '); }

bool isPost(string_view text) {
  const auto isCount = [](string_view mark) {  // "3/", "3/8"
    const std::size_t slash = mark.find('/');
    return slash != string_view::npos && slash > 0 && slash <= 2 && mark.size() - slash <= 3 &&
           std::ranges::all_of(mark, [](char c) { return c == '/' || (c >= '0' && c <= '9'); });
  };
  const std::size_t first = text.find(' '), last = text.rfind(' ');
  return first != string_view::npos && (isCount(text.substr(0, first)) || isCount(text.substr(last + 1)));
}

bool isThread(const PageFindings& page) {
  constexpr std::size_t kReach = 5, kFewest = 2;  // lines; posts
  std::size_t posts = 0;
  for (std::size_t k = 1; k < page.lines.size() && (k <= kReach || posts > 0) && posts < kFewest; ++k)
    posts += isPost(page.textOf(k));
  return posts >= kFewest;
}

// "1. Who built the wall?": a section of a paper
static bool isNumbered(string_view text) {
  constexpr std::size_t kMostDigits = 2;
  const std::size_t end = text.find_first_not_of("0123456789");
  return end > 0 && end <= kMostDigits && (text.substr(end).starts_with(". ") || text.substr(end).starts_with(") "));
}

// "RIOT: THE NIGHT THE WALL FELL", "DOLMAR REGION - DAILY SECURITY BRIEF": a place in capitals heads a report only where that
// goes on in small letters.
static bool isShouted(string_view text) {
  if (std::ranges::any_of(text, [](char c) { return c >= 'a' && c <= 'z'; })) return false;
  const Tokens line = tokenize(text);
  return line.size() > 2 && !endsSentence(text) &&
         std::ranges::all_of(line.list, [](const Token& t) { return t.kind != TokenKind::Word || t.allCaps || t.joined; });
}

bool isWireSlug(string_view text) {
  if (!isShouted(text) || !text.contains(' ')) return false;
  const string_view first = text.substr(0, text.find(' '));
  const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
  const bool numbered = first.size() >= 5 && !isDigit(first.front()) && std::ranges::count_if(first, isDigit) >= 3;
  const bool keyed = first.contains('/') && first.contains('-');  // "AGENCY-MARROW-ORLEN/STRIKE (UPDATE 2, ADDS OFFICIAL)"
  const bool updated = text.contains("(UPDATE ") && text.ends_with(')');
  return numbered || text.ends_with("(UPDATE)") || (updated && (keyed || tokenize(text).size() <= 8));
}

// Opens a report's first sentence; "FERRIN, 3 JAN 90 (RADIO DOLMAR) -- [TEXT] THE ARMY" does so in capitals, too.
static bool isDatelined(string_view text, const SourceMarks& marks) {
  const auto dateline = readDateline(text, marks);
  if (!dateline) return false;
  const bool bare = dateline->agency.empty() && dateline->outlet.empty() && !dateline->published;
  return !bare || !isShouted(text) || dateline->span.of(text).find_first_of(",([") != string_view::npos;
}

bool canBeHeadline(const PageFindings& page, std::size_t line) {
  const PageLine& l = page.lines[line];
  const string_view text = page.textOf(line);
  return l.words >= 3 && l.words <= 30 && !text.ends_with('.') && !text.ends_with(':') && !text.ends_with(',') &&
         !isNumbered(text) && line + 1 < page.lines.size() && !isWireSlug(text) && !isDatelined(text, page.marks);
}

}  // namespace collate
