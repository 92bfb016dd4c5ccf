// SPDX-License-Identifier: GPL-3.0-or-later
// A dateline is read from left to right; every part but place and separator can be missing:
//
//   [stamp]  PLACE[, REGION]...[, DATE]  [(SOURCE)][, DATE]  – Sentence
//   [stamp]  SOURCE or DATE (SOURCE)  – Sentence
//
// What holds it together is its end: a dash or, after capitals, a colon, and then a new sentence. "Idlib – a city of a hundred
// thousand – was shelled" goes on in lower case and is none.
#include "core/intake/dateline.h"

#include <algorithm>

#include "core/intake/date_stamp.h"
#include "core/intake/mark_key.h"
#include "core/intake/source_marks.h"
#include "core/text/tokens.h"

namespace collate {
namespace {

using std::string_view;

constexpr std::size_t kLongest = 240;  // bytes: FBIS copy has several bracketed sources after the dash
constexpr std::size_t kMostPlaceWords = 10;

class DatelineReader {
 public:
  DatelineReader(string_view paragraph, const SourceMarks& marks)
      : m_text(paragraph.substr(0, kLongest)),
        m_whole(paragraph.size() <= kLongest),
        m_line(tokenize(m_text)),
        m_marks(marks) {}

  std::optional<Dateline> read() {
    const bool stamped = stamp();
    const std::size_t afterStamp = m_at;
    for (const auto opening : {&DatelineReader::wireOnly, &DatelineReader::place, &DatelineReader::dateOnly}) {
      if ((this->*opening)() && (separator(stamped) || signedWithout())) {
        bracketed();
        if (startsSentence()) return finished();
      }
      startOver(afterStamp);
    }
    if (!stamped || !stampStandsAlone()) return std::nullopt;
    return finished();
  }

 private:
  bool isMark(std::size_t i, string_view mark) const {
    return i < m_line.size() && m_line.list[i].kind == TokenKind::Punct && m_line.folded(i) == mark;
  }
  string_view fold(std::size_t i) const { return i < m_line.size() ? m_line.folded(i) : string_view{}; }
  bool isWord(std::size_t i) const { return i < m_line.size() && m_line.list[i].kind == TokenKind::Word; }
  bool isCapital(std::size_t i) const { return isWord(i) && m_line.list[i].capital; }

  void startOver(std::size_t at) {
    m_at = at;
    m_out.agency.clear();
    m_out.outlet.clear();
    m_allCaps = m_parts = m_source = m_bracketed = m_wire = m_dated = false;
    m_placeWords = m_letters = 0;
  }

  std::optional<Dateline> finished() {
    const auto end = m_at < m_line.size() ? m_line.list[m_at].span.begin : static_cast<std::uint32_t>(m_text.size());
    m_out.span = {m_line.list[0].span.begin, end};
    return m_out;
  }

  // "date 2025-08-20", "Wed 05 Apr 2017 at 0914", "Posted on April 4, 2017".
  bool stamp() {
    std::size_t at = 0;
    while (at < m_line.size() && at < 4 &&
           (m_marks.has(MarkKind::Published, fold(at)) || m_marks.has(MarkKind::Filler, fold(at)) || isMark(at, ":")))
      ++at;
    const bool labelled = at > 0 && m_marks.has(MarkKind::Published, fold(0));
    if (at > 0 && !labelled) return false;
    const auto found = dateStampAt(m_line, at, m_marks);
    if (!found) return false;
    m_bareStamp = found->bare && !labelled;
    m_out.published = found->published;
    m_at = found->end;
    while (isMark(m_at, "|") || isMark(m_at, "•") || isMark(m_at, ":") || isMark(m_at, "--")) {
      m_stampParted = true;
      ++m_at;
    }
    return true;
  }

  // A date that opens a sentence goes on with a comma or in lower case: "August 20, 2025, was ...".
  bool stampStandsAlone() const {
    if (isMark(m_at, ",") || isMark(m_at, ".")) return false;
    if (m_stampParted) return startsSentence();
    const bool number = m_at < m_line.size() && m_line.list[m_at].kind == TokenKind::Number;
    return isCapital(m_at) || number || (!m_bareStamp && startsSentence());
  }

  // PLACE[, REGION][, DATE][ (SOURCE)][, DATE][, AGENCY]
  bool place() {
    const std::size_t begin = m_at;
    if (!isCapital(begin) || m_marks.has(MarkKind::NoPlace, fold(begin))) return false;
    m_allCaps = true;
    bool firstPart = true;
    while (m_at < m_line.size() && m_at - begin < kMostPlaceWords) {
      if (isCapital(m_at)) {
        if (firstPart && !m_line.list[m_at].allCaps) m_allCaps = false;
        m_letters += m_line.list[m_at].foldSize;
      } else if (isMark(m_at, ",") || isMark(m_at, "/")) {
        firstPart = false;
        if (shortDate() || agencyWord()) break;
      } else if (!isMark(m_at, ".") && !(isWord(m_at) && (m_marks.has(MarkKind::Particle, fold(m_at)) || fold(m_at) == "of"))) {
        break;
      }
      ++m_at;
    }
    m_parts = !firstPart;
    m_placeWords = m_at - begin;
    source();
    // "Ferrin (INS), Oct 23, 2025 -", "Ferrin - 3 June 2025:", "Ferrin; 3 June 2025:"
    const bool parted = isMark(m_at, ";") || (isMark(m_at, "--") && !m_line.list[m_at].glued);
    if (const std::size_t before = m_at; (m_source && isMark(m_at, ",")) || (parted && !m_dated)) {
      shortDate();
      if (parted && !isMark(m_at, ":")) {
        m_at = before;
        m_dated = false;
      }
    }
    return true;
  }

  // After a comma: "Aug 20", "20 August", "3 JAN 90". With a year it dates the report.
  bool shortDate() { return m_dated = shortDateAt(m_at + 1); }

  bool shortDateAt(std::size_t at) {
    if (const auto found = dateStampAt(m_line, at, m_marks, ShortYears::Taken)) {
      if (!m_out.published) m_out.published = found->published;
      m_at = found->end;
      return true;
    }
    const auto isDay = [&](std::size_t i) { return i < m_line.size() && m_line.list[i].kind == TokenKind::Number; };
    const auto isMonth = [&](std::size_t i) { return m_marks.has(MarkKind::Month, fold(i)); };
    if (isDay(at) && isMonth(at + 1)) {
      m_at = at + 2;
    } else if (isMonth(at)) {
      std::size_t next = at + 1;
      next += isMark(next, ".");
      if (!isDay(next)) return false;
      m_at = next + 1;
    } else {
      return false;
    }
    m_at += isMark(m_at, ".");
    return true;
  }

  // "Damascus, SANA- ".
  bool agencyWord() {
    const std::string* agency = m_marks.canonical(MarkKind::Agency, fold(m_at + 1));
    if (agency == nullptr || !isCapital(m_at + 1)) return false;
    m_out.agency = *agency;
    m_at += 2;
    return true;
  }

  // "(Reuters)", "[SANA]", "(North Press)", and behind a date "/Marrow Newswire/".
  void source() {
    const bool slashes = m_dated && isMark(m_at, "/");
    if (!isMark(m_at, "(") && !isMark(m_at, "[") && !slashes) return;
    const auto closes = [&](std::size_t i) { return slashes ? isMark(i, "/") : isMark(i, ")") || isMark(i, "]"); };
    std::size_t end = m_at + 1;
    while (end < m_line.size() && end - m_at < 8 && !closes(end)) ++end;
    if (!closes(end)) return;
    const ByteSpan inner{m_line.list[m_at].span.end, m_line.list[end].span.begin};
    const string_view name = inner.of(m_text);
    if (const std::string* agency = m_marks.canonical(MarkKind::Agency, markKey(name)))
      m_out.agency = *agency;
    else if (m_marks.has(MarkKind::Outlet, markKey(name)) || (m_marks.looksLikeOutlet(name) && !isWire(m_at + 1, end)))
      m_out.outlet = name;
    else if (m_placeWords > 0 && (isWire(m_at + 1, end) || (isAcronym(m_at + 1) && end == m_at + 2)))
      m_out.agency = name;
    m_source = true;
    m_at = end + 1;
  }

  // "(Marrow Wire)", "(Ferrin News Agency)", and behind place and date any name: "DOLMAR, May 14 (Marrow) -". A gazette or a
  // radio signs its own reports like that.
  bool isWire(std::size_t begin, std::size_t end) const {
    constexpr std::size_t kMostWords = 5;
    if (begin >= end || end - begin > kMostWords || !isCapital(begin)) return false;
    for (std::size_t i = begin; i < end; ++i)
      if (!isCapital(i) || m_marks.has(MarkKind::NoPlace, fold(i)) || m_marks.has(MarkKind::Role, fold(i)) ||
          m_marks.has(MarkKind::NoMasthead, fold(i)))
        return isWireNoun(fold(end - 1)) && end - begin > 1 && isCapital(i);
    return (end - begin > 1 && isWireNoun(fold(end - 1))) || (m_dated && !m_marks.has(MarkKind::OutletNoun, fold(end - 1)));
  }
  static bool isWireNoun(string_view word) {
    return word == "wire" || word == "newswire" || word == "agency" || word == "press" || word == "news" || word == "service" ||
           word == "wires";
  }

  // "(LPA)": in this place an acronym is an agency, known or not.
  bool isAcronym(std::size_t i) const {
    return isWord(i) && m_line.list[i].allCaps && m_line.list[i].foldSize >= 2 && m_line.list[i].foldSize <= 6;
  }

  // "(AFP) – Sentence", "AFP - Sentence", "CNN — Sentence", "Shafaq News/ Sentence".
  bool wireOnly() {
    m_allCaps = true;
    if (isMark(m_at, "(") || isMark(m_at, "[")) {
      source();
      return !m_out.agency.empty();
    }
    constexpr std::size_t kMostWords = 3;
    for (std::size_t words = kMostWords; words > 0; --words) {
      const std::size_t end = m_at + words;
      if (!isCapital(m_at) || end >= m_line.size() || m_line.list[end - 1].kind == TokenKind::Punct) continue;
      const string_view name = ByteSpan{m_line.list[m_at].span.begin, m_line.list[end - 1].span.end}.of(m_text);
      const std::string key = markKey(name);
      if (const std::string* agency = m_marks.canonical(MarkKind::Agency, key))
        m_out.agency = *agency;
      else if (m_marks.has(MarkKind::Outlet, key))
        m_out.outlet = name;
      else
        continue;
      m_at = end;
      m_wire = true;
      return true;
    }
    return false;
  }

  // "Aug 20 (Reuters) - Sentence".
  bool dateOnly() {
    m_allCaps = true;
    if (m_at != 0 || !shortDateAt(0)) return false;
    source();
    return !m_out.agency.empty();
  }

  bool separator(bool stamped) {
    if (m_dated && isMark(m_at, ".") && isMark(m_at + 1, "--")) ++m_at;  // "Ferrin, February 13, 2023.- Three people"
    if (isMark(m_at, "--")) {
      // Without capitals, region or source, one or two words are a city; more are the start of a sentence.
      const bool spaced = !m_line.list[m_at].glued;
      if (!m_allCaps && !m_parts && !m_source && (m_placeWords > 3 || !spaced)) return false;
      while (isMark(m_at, "--")) ++m_at;
      return true;
    }
    if (m_wire && isMark(m_at, "/") && m_at + 1 < m_line.size() && !m_line.list[m_at + 1].glued) {
      ++m_at;
      return true;
    }
    constexpr std::size_t kShortestCity = 4;                             // letters; "Q:", "SDF:" open speech
    const bool signedPlace = (m_source || m_dated) && m_placeWords > 0;  // "Ferrin (INS): Three people"
    if (isMark(m_at, ".") && m_source && m_dated) {                      // "Ferrin, 3 June 2025 (INS). Three people"
      ++m_at;
      return true;
    }
    if (isMark(m_at, ":") && (signedPlace || (m_allCaps && (stamped || m_letters >= kShortestCity)))) {
      ++m_at;
      return true;
    }
    return false;
  }

  // "Damascus, Aug. 20 (SANA) Three people ...": a date and an agency need no dash.
  bool signedWithout() const { return m_dated && m_source && !m_out.agency.empty(); }

  // FBIS: "-- [REPORT] [SALVADORAN PRESS] [TEXT] THE ...".
  void bracketed() {
    while (isMark(m_at, "[")) {
      std::size_t end = m_at + 1;
      while (end < m_line.size() && !isMark(end, "]") &&
             (!isWord(end) || m_line.list[end].allCaps || m_line.list[end].foldSize < 2))
        ++end;
      if (!isMark(end, "]")) return;
      m_at = end + 1;
      m_bracketed = true;
    }
  }

  bool startsSentence() const {
    if (m_at >= m_line.size()) return !m_whole || m_bracketed;  // FBIS parts what follows a title by a line's end
    const Token& t = m_line.list[m_at];
    if (t.kind == TokenKind::Number) return true;
    if (t.kind == TokenKind::Punct) return fold(m_at) == "\"" || fold(m_at) == "'" || fold(m_at) == "[";
    return t.capital || static_cast<unsigned char>(m_text[t.span.begin]) >= 0xD8;  // scripts without capitals
  }

  string_view m_text;
  bool m_whole;
  Tokens m_line;
  const SourceMarks& m_marks;
  Dateline m_out;
  std::size_t m_at = 0;
  std::size_t m_placeWords = 0, m_letters = 0;
  bool m_allCaps = false, m_parts = false, m_source = false;
  bool m_bareStamp = false, m_stampParted = false, m_bracketed = false, m_wire = false, m_dated = false;
};

}  // namespace

std::optional<Dateline> readDateline(string_view paragraph, const SourceMarks& marks) {
  return DatelineReader(paragraph, marks).read();
}

}  // namespace collate
