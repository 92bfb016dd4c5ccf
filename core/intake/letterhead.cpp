// SPDX-License-Identifier: GPL-3.0-or-later
// What an office shows above its text, from the whole to the part:
//
//   REPUBLIC OF MARROW               state
//   Unity - Work - Justice           motto
//   ----------                       rule
//   MINISTRY OF WORKS                office
//   ROADS DIRECTORATE - Media Desk   office within it: the one that speaks, with its desk
//   Press and Public Relations Unit  desk
//   PRESS RELEASE No. 12             paper
//
// Below a state the last office speaks ("MINISTRY OF DEFENCE", "GENERAL STAFF"). Without a state the first does: what follows
// there is its branches ("JOINT COMMAND", "NORTHERN COMMAND").
#include "core/intake/letterhead.h"

#include <algorithm>
#include <array>

#include "core/intake/date_stamp.h"
#include "core/intake/mark_key.h"
#include "core/intake/page_findings.h"
#include "core/intake/page_furniture.h"
#include "core/text/tokens.h"

namespace collate {
namespace {

using std::string_view;

constexpr std::size_t kMostTokens = 12;

bool isOneOf(string_view word, std::initializer_list<string_view> words) { return std::ranges::contains(words, word); }

bool isWithin(string_view word) {
  return isOneOf(word, {"of", "and", "for", "the", "in", "to", "on", "de", "del", "des", "du", "da", "do", "dos", "la",
                        "el", "y",   "et",  "e",   "'",  "'s", "’",  "’s", "&",   "-",   "--", "/",  "(",  ")"});
}

// Spares taking most headlines apart: no long word within a name is in small letters.
bool mayBeName(string_view line) {
  constexpr std::size_t kLongest = 120, kLongestWithin = 4;  // bytes
  const auto isSmall = [](char c) { return c >= 'a' && c <= 'z'; };
  if (line.size() > kLongest) return false;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = std::min(line.find(' ', at), line.size());
    if (end - at > kLongestWithin && isSmall(line[at])) return false;
    at = end + 1;
  }
  return true;
}

// Words with capitals, but for those that stand within names
bool isTitled(const Tokens& line) {
  return line.size() > 0 && line.list[0].kind == TokenKind::Word && line.list[0].capital &&
         std::ranges::all_of(line.list, [&](const Token& t) {
           return t.capital || t.joined || t.kind == TokenKind::Number || isWithin(line.folded(t));
         });
}

// "Ministry of Works", "Marrow Region" of "Marrow Region - Media Office", "Press Centre" of "Press Centre, Camp Dolmar"
string_view withoutTail(string_view line) {
  for (const string_view between : {" - ", " – ", " — ", ", ", " ("})
    if (const std::size_t at = line.find(between); at != string_view::npos) line = line.substr(0, at);
  return line;
}

// "REPUBLIC OF MARROW", "Dolmar State of Marrow", "Central Marrow Republic"
bool isState(const Tokens& line) {
  constexpr std::size_t kMostWords = 6;
  if (line.size() < 2 || line.size() > kMostWords || !isTitled(line)) return false;
  for (std::size_t t = 0; t < line.size(); ++t) {
    const bool last = t + 1 == line.size();
    if (isOneOf(line.folded(t), {"republic", "kingdom", "emirate", "sultanate", "commonwealth", "federation", "government",
                                 "république", "república", "cumhuriyeti", "royaume", "reino"})) {
      if (last || isOneOf(line.folded(t + 1), {"of", "de", "du", "d"})) return true;
    } else if (line.folded(t) == "state" && t + 2 < line.size() && line.folded(t + 1) == "of") {
      return !isOneOf(line.folded(t + 2), {"emergency", "siege", "alert", "war", "calamity", "affairs", "play", "mind", "the"});
    }
  }
  return false;
}

class LetterheadReader {
 public:
  explicit LetterheadReader(const PageFindings& page) : m_page(page) {}

  std::optional<Letterhead> read() {
    constexpr std::size_t kMostLines = 8;
    if (m_page.lines.size() < 2 || !mayBeName(m_page.textOf(0))) return std::nullopt;
    std::size_t at = !isPaper(m_page.textOf(0), m_page.marks) ? 0 : 1;
    m_out.begin = at;
    const bool state = at < m_page.lines.size() && isState(tokenize(m_page.textOf(at)));
    if (state) ++at;
    while (at < std::min(m_page.lines.size(), kMostLines) && take(at, state)) ++at;
    m_out.end = at;
    if (state && m_out.office.empty()) m_out.office = m_desk;  // "REPUBLIC OF MARROW", "OFFICE OF THE PRESIDENT"
    if (m_out.office.empty() || (!state && !m_spoken && m_out.begin == 0 && !paperFollows(at))) return std::nullopt;
    return m_out;
  }

 private:
  bool take(std::size_t i, bool state) {
    const string_view text = m_page.textOf(i);
    if (m_page.lines[i].prose() || m_page.lines[i].endsSentence || isPaperOrBulletin(text)) return false;
    if (isRule(text) || isReference(text)) return i > m_out.begin;
    if (isOffice(text) || (!m_out.office.empty() && isPlainDesk(text))) {
      const bool desk = isDesk(text, state);
      m_spoken = m_spoken || (desk && !m_out.office.empty());
      if (desk && m_desk.empty()) m_desk = withoutTail(text);
      if (!desk && (state || m_out.office.empty())) m_out.office = withoutTail(text);
      return state || !m_out.office.empty();
    }
    return state && m_out.office.empty() && m_desk.empty() && isMotto(text);
  }

  static bool isRule(string_view text) { return text.size() >= 3 && text.find_first_not_of("-_=*~. ") == string_view::npos; }
  // "Unity - Work - Justice"
  static bool isMotto(string_view text) {
    return (text.contains(" - ") || text.contains(" – ") || text.contains(" — ")) && isTitled(tokenize(text));
  }

  bool isOffice(string_view text) const {
    const string_view name = withoutTail(text);
    const Tokens line = tokenize(name);
    if (line.size() == 0 || line.size() > kMostTokens || !isTitled(line) || readDateLine(line, m_page.marks)) return false;
    if (std::ranges::any_of(line.list, [&](const Token& t) {
          return m_page.marks.has(MarkKind::NoMasthead, line.folded(t)) && !m_page.marks.has(MarkKind::Office, line.folded(t)) &&
                 !isWithin(line.folded(t));
        }))
      return false;
    const std::string key = markKey(name);
    if (line.size() < 2) return !m_out.office.empty() && m_page.marks.has(MarkKind::Office, key);  // "Headquarters, Ferrin"
    if (m_page.marks.ending(MarkKind::Office, key) > 0) return true;
    if (isOneOf(line.folded(0),
                {"policía", "ejército", "fiscalía", "instituto", "institut", "gobierno", "defensoría", "dirección"}))
      return true;
    for (std::size_t t = 1; t + 1 < line.size(); ++t)  // "GENERAL STAFF OF THE ARMY", "Lawyers' Platform for the Right to Life"
      if (isOneOf(line.folded(t), {"of", "for", "in", "de", "del", "des", "du", "da"}))
        return m_page.marks.has(MarkKind::Office, line.folded(t - 1));
    const string_view beforePlace = line.size() > 2 ? line.folded(line.size() - 2) : string_view{};  // "Rights Forum Dolmar"
    return m_page.marks.has(MarkKind::Office, beforePlace) || beforePlace == "watch";
  }

  // What only speaks for an office: "Press and Public Relations Directorate", "Office of the Minister"
  static bool isDesk(string_view text, bool state) {
    const Tokens line = tokenize(withoutTail(text));
    const auto any = [&](std::initializer_list<string_view> words) {
      return std::ranges::any_of(line.list, [&](const Token& t) { return isOneOf(line.folded(t), words); });
    };
    return any({"press", "media", "communication", "communications", "information", "relations", "prensa", "presse",
                "comunicación", "imprensa"}) ||
           (state && line.size() > 2 && line.folded(0) == "office" && line.folded(1) == "of") ||
           (line.size() <= 2 && any({"division"}));
  }

  // "Press service", in small letters below the office's name
  static bool isPlainDesk(string_view text) {
    const Tokens line = tokenize(text);
    return line.size() == 2 && isOneOf(line.folded(0), {"press", "media", "information", "communications", "public"}) &&
           isOneOf(line.folded(1), {"office", "service", "centre", "center", "desk", "department", "wing", "unit", "section"});
  }

  bool paperFollows(std::size_t from) const {
    constexpr std::size_t kReach = 3;  // lines
    for (std::size_t k = from; k < std::min(m_page.lines.size(), from + kReach) && !m_page.lines[k].prose(); ++k)
      if (isPaperOrBulletin(m_page.textOf(k))) return true;
    return false;
  }
  // "Public note", "Weekly bulletin", "DOLMAR REGION - DAILY SECURITY BRIEF"
  bool isPaperOrBulletin(string_view text) const {
    const std::size_t dash = text.find(" - ");
    return opensWithPaper(text, m_page.marks) || isBulletinTitle(text) ||
           (dash != string_view::npos && isBulletinName(text.substr(dash + 3), m_page.marks));
  }

  const PageFindings& m_page;
  Letterhead m_out;
  string_view m_desk;
  bool m_spoken = false;  // a desk that speaks for the office stands below it
};

// The tokens of a line's first words that name a kind of paper.
std::size_t paperTokens(const Tokens& line, const SourceMarks& marks) {
  constexpr std::size_t kLongest = 40;  // tokens
  if (line.size() == 0 || line.size() > kLongest || !(line.list[0].capital || line.list[0].span.size() > 3)) return 0;
  const std::size_t size = marks.opening(MarkKind::Paper, markKey(line));
  std::size_t at = 0;
  for (std::size_t done = 0; at < line.size() && done < size; ++at)
    if (const std::size_t part = markKeyPart(line, at).size(); part > 0) done += part + (done > 0 ? 1 : 0);
  return at;
}

}  // namespace

std::optional<Letterhead> readLetterhead(const PageFindings& page) { return LetterheadReader(page).read(); }

bool isPaper(string_view text, const SourceMarks& marks) {
  constexpr std::size_t kLongestName = 6;  // "044/2031/MWK"
  if (text.size() > 100 || !marks.mayOpen(text)) return false;
  const Tokens line = tokenize(text);
  std::size_t at = paperTokens(line, marks);
  if (at == 0) return false;
  for (; at < line.size(); ++at) {
    const Token& t = line.list[at];
    const string_view word = line.folded(t);
    const bool initials = t.allCaps && word.size() <= kLongestName && line.list[at - 1].kind == TokenKind::Punct;
    const bool known =
        t.kind == TokenKind::Number || (t.kind == TokenKind::Punct && word != "?" && word != "!") || initials ||
        isOneOf(word, {"no", "nr", "n", "number", "of", "for", "the", "to", "media", "press", "public", "on", "and"}) ||
        marks.has(MarkKind::Month, word) || marks.has(MarkKind::Weekday, word) || marks.has(MarkKind::Published, word) || t.glued;
    if (!known) return false;
  }
  return true;
}

bool opensWithPaper(string_view text, const SourceMarks& marks) {
  if (text.size() > 160 || !marks.mayOpen(text)) return false;
  const Tokens line = tokenize(text);
  const std::size_t at = paperTokens(line, marks);
  if (at == 0) return false;
  return at == line.size() || line.list[at].kind != TokenKind::Word || isPaper(text, marks) ||
         isOneOf(line.folded(at), {"no", "nr", "number", "on", "of", "regarding", "concerning", "about"});
}

bool isReference(string_view text) {
  constexpr std::size_t kLongest = 80;
  if (text.size() > kLongest) return false;
  const Tokens line = tokenize(text);
  std::size_t at = 0;
  while (at < 2 && at < line.size() && line.folded(at) != ":" &&
         !isOneOf(line.folded(at), {"ref", "reference", "no", "nr", "n", "number", "tel", "telephone", "phone", "fax", "email",
                                    "e-mail", "file", "serial"}))
    ++at;
  if (at + 1 >= line.size() || line.folded(at) == ":" || at == 2) return false;
  ++at;
  if (at < line.size() && line.folded(at) == ".") ++at;
  const bool digits = std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; });
  return at < line.size() && line.folded(at) == ":" && (digits || text.contains('@'));
}

}  // namespace collate
