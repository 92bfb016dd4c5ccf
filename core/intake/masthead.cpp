// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/masthead.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/intake/boilerplate.h"
#include "core/intake/credits.h"
#include "core/intake/date_stamp.h"
#include "core/intake/mark_key.h"
#include "core/intake/page_findings.h"
#include "core/intake/page_furniture.h"
#include "core/text/tokens.h"

namespace collate {
namespace {

using std::string_view;

constexpr std::array<string_view, 5> kIssue = {"no", "nr", "issue", "number", "vol"};
constexpr std::array<string_view, 12> kWithin = {"of", "and", "for", "the", "del", "de", "la", "al", "&", "'s", "'", "’"};

bool anyWord(const Tokens& words, auto&& is) { return std::ranges::any_of(words.list, is); }

bool allCaps(const Tokens& words) {
  return std::ranges::all_of(words.list, [](const Token& t) { return t.kind != TokenKind::Word || t.allCaps; });
}

// Words with capitals, but for those that stand within names; no slug of a wire ("DUNMORE-RAID")
bool isTitled(const Tokens& words) {
  const auto later = [&](const Token& t) { return &t != words.list.data(); };
  const bool slug =
      words.size() > 1 && std::ranges::all_of(words.list, [&](const Token& t) { return t.allCaps && (t.joined || !later(t)); });
  return !slug && words.list[0].capital && std::ranges::all_of(words.list, [&](const Token& t) {
    return t.capital || t.kind == TokenKind::Number || std::ranges::contains(kWithin, words.folded(t));
  });
}

// "Ann Lee", "Omar Karim Haddad"
bool canBePerson(const Tokens& words) {
  return words.size() <= 3 && !allCaps(words) &&
         std::ranges::all_of(words.list, [](const Token& t) { return t.kind == TokenKind::Word && t.capital; }) &&
         words.folded(0) != "the";
}

// Do letters in brackets stand for the name before them: "Law and Peace Desk (LPD)"?
bool isItsInitials(string_view letters, const Tokens& name) {
  std::size_t at = 0;
  for (const Token& t : name.list) {
    const string_view word = name.folded(t);
    if (at < letters.size() && !word.empty() && (letters[at] | 0x20) == word[0]) ++at;
  }
  return letters.size() >= 2 && at == letters.size();
}

class Masthead {
 public:
  explicit Masthead(const PageFindings& page) : m_page(page), m_line(page.textOf(0)) {
    const std::size_t bar = m_line.find(" | "), colon = m_line.find(": ");
    m_name = m_line.substr(0, bar);
    if (bar != string_view::npos) m_behind = m_line.substr(bar + 3);
    // "CIVIL DESK: DUNMORE" over what only stands under a masthead; else it is a headline with its place
    if (bar == string_view::npos && colon != string_view::npos && namesOutlet(m_line.substr(0, colon), page.marks) &&
        underMasthead())
      m_name = m_line.substr(0, colon);
    readTagline();
    dropTail();
    dropLive();
    readChannel();
    dropFrequency();
    if (const std::size_t open = m_name.find(" ("); open != string_view::npos && m_name.ends_with(')')) {
      m_brackets = m_name.substr(open + 2, m_name.size() - open - 3);
      m_station = m_station || isFrequency("      " + std::string(1, ' ') + std::string(m_brackets));
      m_name = m_name.substr(0, open);
    }
  }

  string_view name() const {
    constexpr std::size_t kMostWords = 5, kLongest = 60;
    if (m_name.empty() || m_name.size() > kLongest) return {};
    const Tokens words = tokenize(m_name);
    if (words.size() == 0 || (words.size() > kMostWords && !isOfficeOverBulletin(words)) || !isTitled(words) || isLabel(words))
      return {};
    const bool behind = m_behind.empty() || isEdition(m_behind) || isSection(m_behind) || isPlaceBehind();
    if (!behind || !(m_handle || m_station || m_issue || !m_title.empty() || headlineFollows() || isBulletinOfIssue())) return {};
    return tellsOutlet(words) ? m_name : string_view{};
  }

  // What the bulletin is called, where the line or the issue below it say so.
  string_view title() const {
    if (!m_title.empty()) return m_title;
    return (m_issue || isBulletinOfIssue()) && !headlineFollows() ? m_name : string_view{};
  }

 private:
  // "Marrow Weekly – independent weekly, Orlen", "Marrow Watch @marrow_w"
  void readTagline() {
    m_handle = m_tagged = m_page.lines.size() > 1 && isHandle(m_page.textOf(1)) && isThread(m_page);
    if (const std::size_t handle = m_name.find(" @"); handle != string_view::npos && isHandle(m_name.substr(handle + 1))) {
      m_name = m_name.substr(0, handle);
      m_tagged = m_handle = true;
      return;
    }
    if (const std::size_t number = m_name.find(" #");
        number != string_view::npos &&
        m_name.find_first_not_of("0123456789", number + 2) == string_view::npos) {  // "Marrow Briefing #44"
      m_name = m_name.substr(0, number);
      m_tagged = m_issue = true;
      return;
    }
    for (const string_view between : {" – ", " — ", " - ", ": "}) {
      const std::size_t at = m_name.find(between);
      if (at == string_view::npos) continue;
      const string_view behind = m_name.substr(at + between.size());
      if (isBulletinName(behind, m_page.marks))
        m_title = behind;
      else if (!tellsOfItself(behind) || (between == ": " && !behind.starts_with("a ") && !behind.starts_with("the ")))
        continue;
      m_name = m_name.substr(0, at);
      m_tagged = true;
      return;
    }
  }

  // "Marrow Courier, English page", "The Marrow Letter, No. 61", "Radio Marrow 91.5 FM, Dolmar"
  void dropTail() {
    const std::size_t comma = m_name.find(", ");
    if (comma == string_view::npos) return;
    const string_view tail = m_name.substr(comma + 2);
    const Tokens words = tokenize(tail);
    const bool issue = words.size() >= 2 && words.list.back().kind == TokenKind::Number && words.size() <= 3 &&
                       std::ranges::contains(kIssue, words.folded(0));
    const string_view before = m_name.substr(0, comma);
    const bool place = words.size() <= 2 && words.size() > 0 && words.list[0].capital;
    const bool station = place && isFrequency(before);
    if (!issue && !station && !isEdition(tail) && !(place && namesOutlet(before, m_page.marks))) return;
    m_name = before;
    m_tagged = issue || station || isEdition(tail);
    m_issue = issue;
  }

  // "Marrow Today LIVE BLOG"
  void dropLive() {
    for (const string_view live : {" LIVE BLOG", " Live Blog", " LIVE", " Live", " Live Updates", " LIVE UPDATES"})
      if (m_name.ends_with(live) && namesOutlet(m_name.substr(0, m_name.size() - live.size()), m_page.marks))
        m_name.remove_suffix(live.size());
  }

  // "Marrow Media Center | Telegram": where the page is found says that the name is whose it is
  void readChannel() {
    constexpr std::array<string_view, 4> kChannels = {"telegram", "newsletter", "whatsapp", "substack"};
    if (!std::ranges::contains(kChannels, markKey(m_behind))) return;
    m_behind = {};
    m_tagged = m_station = true;
  }

  // Ends a name with "91.5" or "91.5 FM"?
  static bool isFrequency(string_view name) {
    for (const string_view band : {" FM", " AM", " MHz"})
      if (name.ends_with(band)) name.remove_suffix(band.size());
    const std::size_t blank = name.rfind(' ');
    return blank != string_view::npos && blank >= 6 && isdigit(static_cast<unsigned char>(name.back())) &&
           name.substr(blank).contains('.');
  }

  // "Radio Marrow 91.5", "Radio Marrow 91.5 FM"
  void dropFrequency() {
    if (!isFrequency(m_name)) return;
    string_view rest = m_name;
    for (const string_view band : {" FM", " AM", " MHz"})
      if (rest.ends_with(band)) rest.remove_suffix(band.size());
    m_name = rest.substr(0, rest.rfind(' '));
    m_station = m_tagged = true;
  }

  bool isSection(string_view text) const { return m_page.marks.has(MarkKind::Section, markKey(text)); }

  // "Voice of Marrow | Dolmar"
  bool isPlaceBehind() const {
    const Tokens place = tokenize(m_behind);
    return place.size() <= 2 && isTitled(place) && namesOutlet(m_name, m_page.marks);
  }

  // A bulletin's name over the number of its issue: it is who gives it out and what it is called.
  bool isBulletinOfIssue() const {
    if (m_page.lines.size() < 2) return false;
    if (isBulletinName(m_name, m_page.marks)) {  // "MARROW DAILY BRIEF" over a date
      const auto date = m_page.dateLine(1);
      if (date && date->rest.empty()) return true;
    }
    return isIssueLine(m_page, 1) && namesOutlet(m_name, m_page.marks);
  }

  bool isLabel(const Tokens& words) const {
    if (m_handle || m_issue) return isSection(m_name);
    if (m_page.marks.has(MarkKind::Outlet, markKey(m_name))) return false;
    return isSection(m_name) || m_page.marks.has(MarkKind::Line, markKey(m_name)) || readDateLine(words, m_page.marks) ||
           !agenciesIn(m_name, m_page.marks).empty() || anyWord(words, [&](const Token& t) {
             return (t.kind == TokenKind::Number && !m_tagged && !isOfficeOverBulletin(words) &&
                     !namesOutlet(m_name, m_page.marks)) ||
                    m_page.marks.has(MarkKind::NoMasthead, words.folded(t));
           });
  }

  // "DOLMAR REGION 4 COMMAND" over "SITUATION SUMMARY"
  bool isOfficeOverBulletin(const Tokens& words) const {
    constexpr std::array<string_view, 10> kOffices = {"command",   "headquarters", "police", "brigade", "division",
                                                      "battalion", "forces",       "staff",  "unit",    "office"};
    return std::ranges::contains(kOffices, words.folded(words.size() - 1)) && hasBulletinTitle(m_page, 1);
  }

  bool tellsOutlet(const Tokens& words) const {
    if (m_tagged || m_station || isOfficeOverBulletin(words) || namesOutlet(m_name, m_page.marks)) return true;
    if (words.size() == 1) return allCaps(words) && isSaidBelow();
    if (isItsInitials(m_brackets, words) || isEdition(m_behind) || isEdition(m_brackets) || underMasthead()) return true;
    return (!canBePerson(words) && underDateOrHandle()) || isSaidBelow();
  }

  // A menu, an edition, a number, or a motto in the lines below
  bool underMasthead() const {
    constexpr std::size_t kReach = 3;  // lines
    for (std::size_t k = 1; k < m_page.lines.size() && k <= kReach && !m_page.lines[k].prose(); ++k) {
      if (isMenu(m_page, k) || isEdition(m_page.textOf(k)) || isIssueLine(m_page, k) || isBulletinTitle(m_page.textOf(k)))
        return true;
      if (k == 1 && tellsOfItself(m_page.textOf(k)) && isMotto(m_page, k)) return true;
    }
    return false;
  }

  // "Independent reporting from the valley", "The voice of Dolmar since 1921"
  static bool tellsOfItself(string_view text) {
    constexpr std::array<string_view, 34> kOwn = {
        "independent", "reporting", "journalism", "voice",       "since",        "truth",        "newspaper",
        "news",        "stories",   "facts",      "fearless",    "trusted",      "your",         "daily",
        "weekly",      "monthly",   "founded",    "network",     "live",         "newsletter",   "blog",
        "magazine",    "est",       "diario",     "semanario",   "periódico",    "desde",        "depuis",
        "quotidien",   "journal",   "jornal",     "indépendant", "hebdomadaire", "independiente"};
    const Tokens line = tokenize(text);
    return anyWord(line, [&](const Token& t) { return std::ranges::contains(kOwn, line.folded(t)); });
  }

  bool underDateOrHandle() const {
    if (m_page.lines.size() < 2) return false;
    const string_view next = m_page.textOf(1);
    return isHandle(next) || m_page.dateLine(1).has_value();
  }

  // "witnesses told Horan Wire", "DUNMORE (Horan Wire) --", "© Horan Wire"
  bool isSaidBelow() const {
    const string_view body = string_view(m_page.source.text).substr(m_page.lines[0].span.end);
    const string_view name = m_name.starts_with("The ") ? m_name.substr(4) : m_name;
    const auto same = [](char a, char b) { return (a | 0x20) == (b | 0x20); };
    for (auto at = body.begin(); (at = std::search(at, body.end(), name.begin(), name.end(), same)) != body.end(); ++at) {
      string_view before = body.substr(0, static_cast<std::size_t>(at - body.begin()));
      if (before.ends_with(" the ") || before.ends_with(" The ")) before.remove_suffix(4);
      for (const string_view cite : {"told ", "(", "©", "© ", "[", "/"})
        if (before.ends_with(cite)) return true;
    }
    return false;
  }

  // Is a longer line to come, before the report begins, that can be its headline?
  bool headlineFollows() const {
    constexpr std::size_t kReach = 5;  // lines: section, date, edition
    constexpr std::uint32_t kFewest = 5;
    for (std::size_t k = 1; k < m_page.lines.size() && k <= kReach && !m_page.lines[k].prose(); ++k) {
      const string_view text = m_page.textOf(k);
      if (isBulletinTitle(text)) return true;
      if (m_page.lines[k].words >= kFewest && m_page.lines[k].words > m_page.lines[0].words && canBeHeadline(m_page, k) &&
          (text.contains(" (issued") || !m_page.dateIn(text)) && !isBreadcrumb(text) && !isIssueLine(m_page, k) &&
          !readByline(text, m_page.marks))
        return true;
    }
    return false;
  }

  const PageFindings& m_page;
  string_view m_line, m_name, m_behind, m_brackets, m_title;
  bool m_handle = false;   // a handle stands behind the name
  bool m_issue = false;    // the number of its issue does
  bool m_station = false;  // its frequency does
  bool m_tagged = false;   // what stands behind the name in its line is said of it
};

}  // namespace

MastheadLine readMasthead(const PageFindings& page) {
  const Masthead masthead(page);
  const string_view name = masthead.name();
  return {name, name.empty() ? string_view{} : masthead.title()};
}

bool namesOutlet(string_view name, const SourceMarks& marks) {
  constexpr std::size_t kLongest = 60;
  if (name.size() > kLongest) return false;
  if (marks.looksLikeOutlet(name)) return true;
  const std::string key = markKey(name);
  if (!key.contains(' ') || std::ranges::count(key, ' ') > 4 || marks.has(MarkKind::Section, key) ||
      marks.hasWord(MarkKind::NoMasthead, key))
    return false;
  const std::size_t head = marks.opening(MarkKind::MastheadHead, key);
  return (head > 0 && head < key.size()) || marks.ending(MarkKind::MastheadNoun, key) > 0;
}

bool isMotto(const PageFindings& page, std::size_t line) {
  constexpr std::uint32_t kFewest = 4;
  if (line == 0 || line >= page.lines.size() || page.lines[line].spaced || page.lines[line].endsSentence) return false;
  if (page.textOf(line).contains(": ")) return false;  // "The wall of Dolmar: what we know"
  const auto isDate = [&](std::size_t k) { return page.dateLine(k).has_value(); };
  std::size_t next = line + 1;  // over its date
  const auto isSection = [&](std::size_t k) { return page.marks.has(MarkKind::Section, markKey(page.textOf(k))); };
  while (next < page.lines.size() && (!page.lines[next].spaced || isDate(next) || isSection(next))) ++next;
  return next < page.lines.size() && page.lines[next].words >= kFewest && !page.lines[next].prose() &&
         canBeHeadline(page, next) && !readByline(page.textOf(next), page.marks) && !isDate(line);
}

}  // namespace collate
