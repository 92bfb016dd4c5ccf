// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/late_dates.h"

#include <algorithm>
#include <array>

#include "core/intake/credits.h"
#include "core/intake/date_stamp.h"
#include "core/intake/head_dates.h"
#include "core/intake/page_findings.h"
#include "core/text/tokens.h"

namespace collate {
namespace {

using std::string_view;

constexpr std::uint32_t kMostWords = 12;  // of a line that tells a date

class LateDates {
 public:
  LateDates(PageFindings& page, std::size_t bodyBegin, std::size_t bodyEnd)
      : m_page(page),
        m_bodyBegin(bodyBegin),
        m_bodyEnd(bodyEnd) {}

  std::optional<Published> read() {
    if (const auto date = atTop()) return date;
    if (const auto date = amongWords()) return date;
    return atEnd();
  }

 private:
  std::optional<Published> atTop() {
    constexpr std::size_t kReach = 12;  // lines
    constexpr std::uint32_t kParagraph = 30;
    bool report = false;  // a paragraph of it stands before
    for (std::size_t i = 0; i < std::min(m_bodyEnd, kReach); ++i) {
      const bool own = i >= m_bodyBegin && isOwn(i);
      if (own || (!report && (isOnlyDay(i) || isNoted(i) || isOfProgram(i)))) {
        m_page.mark(RegionKind::Dateline, i);
        return m_found;
      }
      report = report || m_page.lines[i].words >= kParagraph;
    }
    return std::nullopt;
  }

  // "by Ann Lee | October 16, 2031 | Filed under: Marrow", "28 Hamal 1410 - 17 April 2031": in a line of the head that is no
  // sentence, between words that no table knows. The first line is what the page is about.
  std::optional<Published> amongWords() {
    constexpr std::size_t kReach = 9;  // lines
    constexpr std::uint32_t kParagraph = 25;
    for (std::size_t i = 1; i < std::min(m_page.lines.size(), kReach) && m_page.lines[i - 1].words < kParagraph; ++i) {
      const auto day = dayAmongWords(i);
      if (!day) continue;
      for (std::size_t k = i + 1; k < m_page.lines.size(); ++k)
        if (dayAmongWords(k)) return std::nullopt;  // of the posts of a thread
      m_page.mark(RegionKind::Dateline, i);
      return day;
    }
    return std::nullopt;
  }
  std::optional<Published> dayAmongWords(std::size_t i) const {
    constexpr std::uint32_t kMost = 18;
    if (m_page.lines[i].words > kMost || m_page.lines[i].endsSentence || m_page.isRow(i) || dayOnly(i) ||
        isDateOfIncident(m_page, i))
      return std::nullopt;
    const Tokens line = tokenize(m_page.textOf(i));
    constexpr std::array<string_view, 16> kOther = {"photo",   "image",   "picture", "event",   "read",  "see",
                                                    "related", "trial",   "attack",  "attacks", "blast", "church",
                                                    "hearing", "victims", "siege",   "raid"};
    for (std::size_t t = 0; t < line.size(); ++t)
      if (std::ranges::contains(kOther, line.folded(t))) return std::nullopt;  // "Photo: a street in Orlen, 12 May 2031"
    for (std::size_t t = 0; t < line.size(); ++t)
      if (opensPart(line, t))
        if (const auto stamp = dateStampAt(line, t, m_page.marks)) return stamp->published;
    return std::nullopt;
  }
  // Does a part of a line begin there: behind a bar, a dash, a comma or a word for publishing? Not "the raid of 4 August".
  bool opensPart(const Tokens& line, std::size_t t) const {
    constexpr std::array<string_view, 4> kEdited = {"edited", "filed", "dated", "revised"};
    if (t == 0) return true;
    const string_view before = line.folded(t - 1);
    return line.list[t - 1].kind == TokenKind::Punct || m_page.marks.has(MarkKind::Published, before) ||
           m_page.marks.has(MarkKind::Updated, before) || std::ranges::contains(kEdited, before);
  }

  // The date that all of a line is
  std::optional<DateLine> dateAlone(std::size_t i) const {
    const auto date = dayOnly(i);
    return date && !isDateOfIncident(m_page, i) ? date : std::nullopt;
  }

  std::optional<DateLine> dayOnly(std::size_t i) const {
    if (m_page.lines[i].words > kMostWords) return std::nullopt;
    const auto date = m_page.dateLine(i);
    return date && date->rest.empty() && date->published ? date : std::nullopt;
  }

  // A date below a standfirst that reads as the first paragraph: it tells the hour, or stands below a byline.
  bool isOwn(std::size_t i) {
    const auto date = dateAlone(i);
    if (!date) return false;
    const bool below = i > 0 && readByline(m_page.textOf(i - 1), m_page.marks).has_value();
    if (!below && !date->labelled && !date->published->minute) return false;
    m_found = date->published;
    return true;
  }

  // No other line is a date: other such lines head the days of a chronology.
  bool isOnlyDay(std::size_t i) {
    const auto date = dateAlone(i);
    if (!date) return false;
    for (std::size_t k = 0; k < m_page.lines.size(); ++k)
      if (k != i && dayOnly(k)) return false;
    m_found = date->published;
    return true;
  }

  // "20 August 2031 (times are local)"
  bool isNoted(std::size_t i) {
    const string_view text = m_page.textOf(i);
    const std::size_t open = text.find(" (");
    if (open == string_view::npos || !text.ends_with(')') || m_page.lines[i].words > kMostWords) return false;
    return keep(text.substr(0, open), 0);
  }

  // "Morning bulletin, Thursday 21/8/2031 (translation)", "Dolmar Today live blog, 6 February 2031"
  bool isOfProgram(std::size_t i) {
    constexpr std::array<string_view, 11> kPrograms = {"bulletin", "blog",  "newsletter", "briefing", "update",  "news",
                                                       "radio",    "brief", "broadcast",  "live",     "liveblog"};
    string_view text = m_page.textOf(i);
    if (m_page.lines[i].words > kMostWords) return false;
    if (const std::size_t open = text.find(" ("); open != string_view::npos && text.ends_with(')')) text = text.substr(0, open);
    const std::size_t comma = text.find(", ");
    if (comma == string_view::npos) return false;
    const Tokens label = tokenize(text.substr(0, comma));
    const bool program =
        std::ranges::any_of(label.list, [&](const Token& t) { return std::ranges::contains(kPrograms, label.folded(t)); });
    return program && keep(text, comma + 2);
  }

  // The date that the text is from byte `from` on
  bool keep(string_view text, std::size_t from) {
    const auto date = m_page.dateIn(text.substr(from));
    if (!date || !date->published || !date->rest.empty()) return false;
    m_found = date->published;
    return true;
  }

  // "Orlen, 20 October 2031", "20 October 2031", "Published in print June 2, 2031", over who signs it
  std::optional<Published> atEnd() const {
    constexpr std::size_t kReach = 4;  // lines
    constexpr std::uint32_t kMost = 8;
    for (std::size_t i = m_page.lines.size(); i-- > 0 && m_page.lines.size() - i <= kReach;) {
      if (m_page.lines[i].words > kMost || m_page.lines[i].endsSentence) return std::nullopt;
      if (const auto day = closingDay(i)) return day;
    }
    return std::nullopt;
  }
  std::optional<Published> closingDay(std::size_t i) const {
    const Tokens line = tokenize(m_page.textOf(i));
    std::size_t at = 0;
    if (line.size() > 2 && m_page.marks.has(MarkKind::Published, line.folded(0))) {
      at = 1;
      while (at < line.size() &&
             std::ranges::contains(std::array<string_view, 4>{"in", "print", "on", "online"}, line.folded(at)))
        ++at;
    } else if (line.size() > 0 && dateStampAt(line, 0, m_page.marks)) {
      if (i == 0 || !m_page.lines[i - 1].prose()) return std::nullopt;  // of a list of other stories
    } else {
      while (at < line.size() && line.list[at].kind == TokenKind::Word &&
             (line.list[at].capital || line.list[at].joined || m_page.marks.has(MarkKind::Particle, line.folded(at))))
        ++at;
      if (at == 0 || at + 1 >= line.size() || line.folded(at) != ",") return std::nullopt;
      ++at;
    }
    if (at >= line.size()) return std::nullopt;
    const auto stamp = dateStampAt(line, at, m_page.marks);
    return stamp && stamp->end == line.size() ? std::optional(stamp->published) : std::nullopt;
  }

  PageFindings& m_page;
  std::size_t m_bodyBegin, m_bodyEnd;
  std::optional<Published> m_found;
};

}  // namespace

std::optional<Published> readLateDate(PageFindings& page, std::size_t bodyBegin, std::size_t bodyEnd) {
  return LateDates(page, bodyBegin, bodyEnd).read();
}

}  // namespace collate
