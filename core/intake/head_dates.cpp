// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/head_dates.h"

#include <algorithm>
#include <array>

#include "core/intake/credits.h"
#include "core/intake/date_stamp.h"
#include "core/intake/mark_key.h"
#include "core/intake/masthead.h"
#include "core/intake/page_findings.h"
#include "core/intake/page_furniture.h"
#include "core/text/tokens.h"

namespace collate {
namespace {

using std::string_view;

class HeadDates {
 public:
  HeadDates(PageFindings& page, bool headed) : m_page(page), m_headed(headed) {}

  bool read(std::size_t i) {
    constexpr std::uint32_t kMostWords = 25;
    if (m_page.lines[i].words > kMostWords) return false;
    const string_view text = m_page.textOf(i);
    if (!m_page.hasHeadline && isBulletinTitle(text) && !text.contains(" | ")) return false;
    if (isDateOfIncident(m_page, i)) return false;
    if (readDateAndNote(i)) return true;
    const auto date = m_page.dateLine(i);
    if (!date) return false;
    if (readPlaceAndDate(i, *date)) return true;
    const bool bars = text.contains(" | ");
    if (!std::ranges::all_of(date->rest, [&](ByteSpan rest) {
          return readBesideDate(rest.of(text), false) || (bars && m_headed && isTitledPart(rest.of(text), m_page.marks));
        }))
      return false;
    for (const ByteSpan rest : date->rest) readBesideDate(rest.of(text), true);
    if (date->rest.size() > 1 && markKey(date->rest[0].of(text)) == "source")  // "Source: Valley Gazette, 3 May 2021"
      keepFirst(m_page.outlet, date->rest[1].of(text));
    if (!date->rest.empty()) keepReporterBeforeBar(text, date->rest.front());
    if (!date->rest.empty()) keepOutletBeforeBar(text, date->rest.front());
    m_page.keepDate(*date);
    m_page.mark(RegionKind::Dateline, i);
    return true;
  }

 private:
  // "Ann Lee | 20.08.2025": one or two given names and a family name, and then a bar.
  void keepReporterBeforeBar(string_view text, ByteSpan name) {
    string_view after = text.substr(name.end);
    after.remove_prefix(std::min(after.find_first_not_of(' '), after.size()));
    const auto spaces = std::ranges::count(name.of(text), ' ');
    const bool person = (spaces == 1 || spaces == 2) && looksLikeName(name.of(text), m_page.marks) &&
                        !namesOutlet(name.of(text), m_page.marks) && !m_page.marks.has(MarkKind::Section, markKey(name.of(text)));
    if (m_page.hasHeadline && name.begin == 0 && after.starts_with('|') && person) keepFirst(m_page.source.byline, name.of(text));
  }

  // "INS | Ferrin | Aug 14, 2021", "Valletime (agency) | ...": a place ("Kabul | ...", "Maiduguri (Nigeria) | ..."), a desk or a
  // reporter stand there as well.
  void keepOutletBeforeBar(string_view text, ByteSpan name) {
    string_view after = text.substr(name.end);
    after.remove_prefix(std::min(after.find_first_not_of(" )"), after.size()));
    if (!m_page.hasHeadline || name.begin != 0 || !after.starts_with('|')) return;
    const string_view whole = name.of(text), first = whole.substr(0, whole.find(" ("));
    if (m_page.marks.has(MarkKind::Section, markKey(first)) || !agenciesIn(first, m_page.marks).empty()) return;
    const bool agency = markKey(whole.substr(first.size())).starts_with("agency") && looksLikeName(first, m_page.marks);
    // "KABUL | 4 May", but "QNX | Ferrin | 4 May" and "QNX | 4 May"
    constexpr std::size_t kNoCity = 3;  // letters
    const bool initials = isInitials(first) && (first.size() <= kNoCity || after.substr(1).contains(" | "));
    if (agency || initials || namesOutlet(first, m_page.marks)) keepFirst(m_page.outlet, first);
  }
  static bool isInitials(string_view word) {
    constexpr std::size_t kLongest = 6;
    return word.size() > 1 && word.size() <= kLongest && std::ranges::all_of(word, [](char c) { return c >= 'A' && c <= 'Z'; });
  }

  // "By Ann Lee", "The Hill Gazette", "AFP" beside a date. What is neither makes the line a headline with a date in it,
  // unless the headline has been.
  bool readBesideDate(string_view rest, bool keep) {
    rest = rest.substr(0, rest.find(" ("));  // "Valletime (agency"
    if (const auto byline = readByline(rest, m_page.marks)) {
      if (keep) m_page.keepByline(*byline);
      return true;
    }
    if (const std::string agency = agenciesIn(rest, m_page.marks); !agency.empty()) {
      if (keep) keepFirst(m_page.source.agency, agency);
      return true;
    }
    if (rest.contains('@') || isIslamicDate(rest) || isEdition(rest) || isNumbering(rest)) return true;
    if (isDomain(rest)) {
      if (keep) keepFirst(m_page.outlet, rest);
      return true;
    }
    if (rest.empty() || (rest[0] >= 'a' && rest[0] <= 'z' && !rest.starts_with("al-")))
      return m_page.marks.has(MarkKind::Line, markKey(rest)) || m_page.marks.has(MarkKind::Section, markKey(rest));
    if (namesOutlet(rest, m_page.marks)) {
      if (keep) keepFirst(m_page.outlet, rest);
      return true;
    }
    return m_page.marks.has(MarkKind::Line, markKey(rest)) || m_page.marks.has(MarkKind::Section, markKey(rest)) ||
           (m_headed && looksLikeName(rest, m_page.marks));
  }
  // "p. 3", "No. 4,211", "Year XXII", "2 crowns"
  static bool isNumbering(string_view rest) {
    const Tokens words = tokenize(rest);
    if (words.size() < 2 || words.size() > 4) return false;
    const bool counted = std::ranges::contains(std::array<string_view, 14>{"p", "pp", "page", "no", "nr", "n", "nº", "n°",
                                                                           "issue", "vol", "year", "año", "année", "edition"},
                                               words.folded(0));
    const Token& last = words.list.back();
    return (counted && (last.kind == TokenKind::Number || last.allCaps)) ||
           (words.size() == 2 && words.list[0].kind == TokenKind::Number && !last.capital);
  }
  // "dolmartimes.example"
  static bool isDomain(string_view rest) {
    constexpr std::size_t kShortest = 7;
    const std::size_t dot = rest.rfind('.');
    return rest.size() >= kShortest && dot != string_view::npos && rest.size() - dot > 2 && dot > 2 && !rest.contains(' ') &&
           std::ranges::all_of(rest.substr(dot + 1), [](char c) { return c >= 'a' && c <= 'z'; });
  }
  // "Government of the State of Marrow", between the bars of a date line
  static bool isTitledPart(string_view part, const SourceMarks& marks) {
    constexpr std::size_t kMostWords = 8;
    const Tokens words = tokenize(part);
    return words.size() > 0 && words.size() <= kMostWords && words.list[0].capital &&
           std::ranges::all_of(words.list, [&](const Token& t) {
             return t.capital || marks.has(MarkKind::Particle, words.folded(t)) ||
                    std::ranges::contains(std::array<string_view, 4>{"of", "the", "and", "for"}, words.folded(t));
           });
  }

  // "Dolmar, 24 May 2031", "Dolmar (24 May 2031)" over the headline
  bool readPlaceAndDate(std::size_t i, const DateLine& date) {
    constexpr std::uint32_t kMostWords = 6;
    if (m_headed || m_page.lines[i].words > kMostWords || i + 1 >= m_page.lines.size() || !canBeHeadline(m_page, i + 1))
      return false;
    const string_view text = m_page.textOf(i);
    if (date.rest.size() != 1 || date.rest[0].begin != 0) return false;
    const string_view place = date.rest[0].of(text);
    if (std::ranges::count(place, ' ') > 1 || !looksLikeName(place.substr(0, place.find(" (")), m_page.marks) ||
        m_page.marks.hasWord(MarkKind::NoMasthead, markKey(place)))
      return false;
    m_page.keepDate(date);
    m_page.mark(RegionKind::Dateline, i);
    return true;
  }

  // "Monday 24 May 2031. All times Dolmar (GMT+3)": a page that is written on tells its day and how it is read.
  bool readDateAndNote(std::size_t i) {
    constexpr std::array<string_view, 12> kNotes = {"all",  "times", "newest",    "latest",  "live",    "last",
                                                    "with", "by",    "reporting", "updates", "updated", "translated"};
    if (!m_headed || m_page.lines[i].prose() || !m_page.textOf(i).contains(". ")) return false;
    const Tokens line = tokenize(m_page.textOf(i));
    const auto stamp = dateStampAt(line, 0, m_page.marks);
    if (!stamp || stamp->end + 1 >= line.size() || line.folded(stamp->end) != "." ||
        !std::ranges::contains(kNotes, line.folded(stamp->end + 1)))
      return false;
    if (!m_page.published) m_page.published = stamp->published;
    m_page.mark(RegionKind::Dateline, i);
    return true;
  }

  // The same day by the Islamic calendars, of the moon and of the sun: "/ 19 Jumada al-Akhirah 1441", "27 Jawza 1402"
  static bool isIslamicDate(string_view rest) {
    constexpr std::array<string_view, 37> kMonths = {
        "muharram", "safar", "rabi",   "jumada", "jamada", "rajab", "shaban", "shaaban", "ramadan", "ramadhan",
        "shawwal",  "dhul",  "dhu",    "hamal",  "sawr",   "saur",  "jawza",  "saratan", "asad",    "sunbula",
        "sonbola",  "mizan", "aqrab",  "qaws",   "jadi",   "jaddi", "dalw",   "hut",     "hoot",    "farvardin",
        "khordad",  "tir",   "mordad", "mehr",   "aban",   "azar",  "esfand"};
    const Tokens line = tokenize(rest);
    const bool year = std::ranges::any_of(line.list, [&](const Token& t) {
      return t.kind == TokenKind::Number && line.folded(t).size() == 4 && line.folded(t) < "1500";
    });
    return year && std::ranges::any_of(line.list, [&](const Token& t) {
             return std::ranges::any_of(kMonths, [&](string_view month) { return line.folded(t).starts_with(month); });
           });
  }

  PageFindings& m_page;
  bool m_headed;
};

}  // namespace

bool isDateOfIncident(const PageFindings& page, std::size_t line) {
  constexpr std::array<string_view, 6> kFields = {"place", "location", "victims", "time", "municipality", "district"};
  constexpr std::array<string_view, 4> kLabels = {"Date and time", "Date of incident", "Date of the incident", "Incident date"};
  if (std::ranges::any_of(kLabels, [&](string_view label) { return page.textOf(line).starts_with(label); })) return true;
  if (line + 1 >= page.lines.size() || !page.textOf(line).starts_with("Date: ")) return false;
  const string_view next = page.textOf(line + 1);
  const std::size_t colon = next.find(": ");
  return colon != string_view::npos && std::ranges::contains(kFields, markKey(next.substr(0, colon)));
}

bool readHeadDates(PageFindings& page, std::size_t line, bool headed) { return HeadDates(page, headed).read(line); }

}  // namespace collate
