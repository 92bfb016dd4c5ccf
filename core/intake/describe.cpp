// SPDX-License-Identifier: GPL-3.0-or-later
// What a pasted page shows besides its report.
//
// A page is read in three stretches, line by line (a line is a paragraph, a headline, a label):
//
//   head   News                                   section         up to the first paragraph of the report. Here short lines
//          Raid near the border                   headline        are read freely: nothing of the report has begun.
//          The Hill Gazette                       outlet
//          Aug. 20, 2025 • 2 min read             date
//          A man at the scene. [Ann Lee/AFP]      caption
//   body   HILLTOWN, Syria – Three people ...     dateline        only what is marked by its form: credits, known phrases
//          ... they said. – AFP                   signature
//   tail   Author The Hill Gazette                byline          after the last paragraph
//          Leave a reply                          boilerplate, and all short lines after it
//
// Everything here errs on the side of leaving a line alone: a missed button costs a reader a glance, a paragraph taken for
// boilerplate costs a claim.
#include <algorithm>

#include "core/intake/boilerplate.h"
#include "core/intake/credits.h"
#include "core/intake/date_stamp.h"
#include "core/intake/dateline.h"
#include "core/intake/intake.h"
#include "core/intake/language.h"
#include "core/intake/mark_key.h"
#include "core/intake/page_lines.h"
#include "core/intake/source_marks.h"
#include "core/text/tokens.h"

namespace collate {
namespace {

using std::string_view;

constexpr std::size_t kLongestHead = 40;  // lines; menus that were pasted along run to some dozens

class PageReader {
 public:
  PageReader(Source& source, const SourceMarks& marks) : m_source(source), m_marks(marks), m_lines(pageLines(source.text)) {}

  void read() {
    m_bodyBegin = readHead();
    m_bodyEnd = endOfBody();
    readOpening();
    readBody();
    readSignatureLine();
    readTail();
    fillFromWholePage();
    finishRegions();
  }

 private:
  string_view textOf(std::size_t i) const { return m_lines[i].span.of(m_source.text); }
  void mark(RegionKind kind, ByteSpan span) { m_found.push_back({kind, span}); }
  void mark(RegionKind kind, std::size_t line) { mark(kind, m_lines[line].span); }

  static void keepFirst(std::string& field, string_view value) {
    if (field.empty()) field = value;
  }

  // ---- head ----

  std::size_t readHead() {
    std::size_t i = 0;
    while (i < m_lines.size() && i < kLongestHead && readHeadLine(i)) ++i;
    return i;
  }

  // False where the report begins.
  bool readHeadLine(std::size_t i) {
    if (readGivenTitle(i)) return true;
    if (m_lines[i].prose() && !isHeadCaption(i)) return readStandfirst(i);
    return readRubric(i) || readCredit(i) || readOutletLine(i) || readHeadline(i) || readStandfirst(i);
  }

  bool isHeadCaption(std::size_t i) const {
    const string_view text = textOf(i);
    return isCaption(text, m_marks) || isRepeated(i) || (m_headline && isCaptionUnderHeadline(text, m_marks));
  }

  bool readGivenTitle(std::size_t i) {
    if (m_headline || m_source.title.empty() || markKey(textOf(i)) != markKey(m_source.title)) return false;
    m_headline = true;
    mark(RegionKind::Headline, i);
    return true;
  }

  bool readRubric(std::size_t i) {
    const string_view text = textOf(i);
    const bool section = !m_headline && m_lines[i].words <= 4 && m_marks.has(MarkKind::Section, markKey(text));
    if (!section && !isBreadcrumb(text) && boilerplateKind(m_lines[i], text, m_marks) == BoilerplateKind::None) return false;
    mark(RegionKind::Boilerplate, i);
    return true;
  }

  // Caption, date line, byline, agency.
  bool readCredit(std::size_t i) {
    if (isHeadCaption(i)) {
      mark(RegionKind::Caption, i);
      return true;
    }
    const string_view text = textOf(i);
    if (readDates(i) || readBylineLine(i)) return true;
    const std::string agency = m_lines[i].words <= 6 ? agenciesIn(text, m_marks) : std::string{};
    if (agency.empty()) return false;
    keepFirst(m_source.agency, agency);
    mark(RegionKind::Byline, i);
    return true;
  }

  // Pages show a caption under the picture and again in the gallery.
  bool isRepeated(std::size_t i) const {
    constexpr std::uint32_t kFewest = 5;  // words
    const auto same = [&](std::size_t other) { return other < m_lines.size() && textOf(other) == textOf(i); };
    return m_lines[i].words >= kFewest && (same(i + 1) || (i > 0 && same(i - 1)));
  }

  bool readDates(std::size_t i) {
    constexpr std::uint32_t kMostWords = 25;
    if (m_lines[i].words > kMostWords) return false;
    const string_view text = textOf(i);
    const auto date = readDateLine(tokenize(text), m_marks);
    if (!date || !std::ranges::all_of(date->rest, [&](ByteSpan rest) { return readBesideDate(rest.of(text), false); })) return false;
    for (const ByteSpan rest : date->rest) readBesideDate(rest.of(text), true);
    keepDate(*date);
    mark(RegionKind::Dateline, i);
    return true;
  }

  void keepDate(const DateLine& date) {
    if (date.published && !m_published) m_published = date.published;
    if (date.updated && !m_updated) m_updated = date.updated;
  }

  // "By Ann Lee", "The Hill Gazette", "AFP" beside a date. What is neither makes the line a headline with a date in it,
  // unless the headline has been.
  bool readBesideDate(string_view rest, bool keep) {
    if (const auto byline = readByline(rest, m_marks)) {
      if (keep) keepByline(*byline);
      return true;
    }
    if (const std::string agency = agenciesIn(rest, m_marks); !agency.empty()) {
      if (keep) keepFirst(m_source.agency, agency);
      return true;
    }
    if (m_marks.looksLikeOutlet(rest)) {
      if (keep) keepFirst(m_outlet, rest);
      return true;
    }
    return m_marks.has(MarkKind::Line, markKey(rest)) || m_marks.has(MarkKind::Section, markKey(rest)) ||
           (m_headline && looksLikeName(rest, m_marks));
  }

  void keepByline(const Byline& byline) {
    keepFirst(m_source.agency, byline.agency);
    keepFirst(m_source.byline, byline.names);
  }

  bool readBylineLine(std::size_t i) {
    auto byline = readByline(textOf(i), m_marks);
    if (!byline) byline = readAuthorBox(textOf(i), m_marks);
    if (!byline) return false;
    keepByline(*byline);
    mark(RegionKind::Byline, i);
    return true;
  }

  // A known outlet, or a name between headline and date. Where that may be a reporter's or a place's as well, it is of no report, but
  // names nobody either.
  bool readOutletLine(std::size_t i) {
    const string_view text = textOf(i);
    if (m_lines[i].words > 6 || !looksLikeName(text, m_marks)) return false;
    const bool known = m_marks.looksLikeOutlet(text);
    if (!known && !(m_headline && beforeDate(i))) return false;
    if (known || namesNoPerson(text)) keepFirst(m_outlet, text);
    mark(RegionKind::Byline, i);
    return true;
  }

  bool beforeDate(std::size_t i) const {
    return i + 1 < m_lines.size() && m_lines[i + 1].words <= 12 && readDateLine(tokenize(textOf(i + 1)), m_marks).has_value();
  }
  // Two or three capitalized words may be a reporter's name; "The New Valley" and "Sawt" are not.
  static bool namesNoPerson(string_view text) { return text.starts_with("The ") || !text.contains(' '); }

  bool readHeadline(std::size_t i) {
    const PageLine& line = m_lines[i];
    const bool fits = line.words >= 3 && line.words <= 30 && !textOf(i).ends_with('.') && !textOf(i).ends_with(':');
    if (m_headline || !fits || i + 1 >= m_lines.size() || readDateline(textOf(i), m_marks)) return false;
    m_headline = true;
    mark(RegionKind::Headline, i);
    if (m_source.title.empty()) m_source.title = withoutOutlet(textOf(i));
    return true;
  }

  // "Raid near the border | The Hill Gazette".
  string_view withoutOutlet(string_view headline) {
    for (const string_view between : {" | ", " - ", " – ", " — "}) {
      const std::size_t at = headline.rfind(between);
      if (at == string_view::npos || !m_marks.looksLikeOutlet(headline.substr(at + between.size()))) continue;
      keepFirst(m_outlet, headline.substr(at + between.size()));
      return headline.substr(0, at);
    }
    return headline;
  }

  // A line below the headline that sums the report up, told from its first paragraph by what follows: a byline, date,
  // caption or dateline stands between.
  bool readStandfirst(std::size_t i) {
    constexpr std::uint32_t kMostWords = 70;
    const PageLine& line = m_lines[i];
    if (!m_headline || m_standfirst || line.words < 4 || line.words > kMostWords || i + 1 >= m_lines.size()) return false;
    if (readDateline(textOf(i), m_marks)) return false;
    if (line.endsSentence && !opensReport(i + 1)) return false;
    m_standfirst = true;
    mark(RegionKind::Standfirst, i);
    return true;
  }

  bool opensReport(std::size_t i) const {
    const string_view text = textOf(i);
    if (m_lines[i].prose()) return readDateline(text, m_marks).has_value() || isCaption(text, m_marks);
    return isCaption(text, m_marks) || readByline(text, m_marks) || (m_lines[i].words <= 25 && readDateLine(tokenize(text), m_marks));
  }

  // ---- body ----

  std::size_t endOfBody() const {
    std::size_t end = m_lines.size();
    while (end > m_bodyBegin && !isReportLine(end - 1)) --end;
    return end;
  }
  bool isReportLine(std::size_t i) const {
    return m_lines[i].prose() && boilerplateKind(m_lines[i], textOf(i), m_marks) == BoilerplateKind::None && !isCaption(textOf(i), m_marks);
  }

  // The dateline, and a headline that stands in the first paragraph: "Wed 05 Apr 2017 Raid near the border. Three ...".
  void readOpening() {
    if (m_bodyBegin >= m_lines.size()) return;
    const ByteSpan line = m_lines[m_bodyBegin].span;
    std::uint32_t begin = line.begin;
    if (const auto dateline = readDateline(line.of(m_source.text), m_marks)) {
      begin = line.begin + dateline->span.end;
      mark(RegionKind::Dateline, {line.begin, trimmedEnd(line.begin, begin)});
      keepFirst(m_source.agency, dateline->agency);
      keepFirst(m_outlet, dateline->outlet);
      if (!m_published) m_published = dateline->published;
    }
    const string_view rest = string_view(m_source.text).substr(begin);
    if (m_headline || m_source.title.size() < 10 || !rest.starts_with(m_source.title)) return;
    m_headline = true;
    const std::uint32_t end = begin + static_cast<std::uint32_t>(m_source.title.size());
    mark(RegionKind::Headline, {begin, end});
    readStampAt(end);
  }

  // Where a page's lines were run together, agency and date follow the headline: "Raid near the border AFP Friday 15 Jul 2016 At least".
  void readStampAt(std::uint32_t begin) {
    constexpr std::size_t kReach = 80;  // bytes
    const Tokens line = tokenize(string_view(m_source.text).substr(begin, kReach));
    const std::string* agency = line.size() > 0 ? m_marks.canonical(MarkKind::Agency, line.folded(0)) : nullptr;
    const std::size_t at = agency == nullptr ? 0 : 1;
    const auto stamp = dateStampAt(line, at, m_marks);
    if (!stamp || (stamp->bare && agency == nullptr)) return;
    if (agency != nullptr) keepFirst(m_source.agency, *agency);
    if (!m_published) m_published = stamp->published;
    mark(RegionKind::Dateline, {begin + line.list[0].span.begin, begin + line.list[stamp->end - 1].span.end});
  }

  std::uint32_t trimmedEnd(std::uint32_t begin, std::uint32_t end) const {
    while (end > begin && string_view(" \n\t\r").contains(m_source.text[end - 1])) --end;
    return end;
  }

  void readBody() {
    bool skipping = false;
    for (std::size_t i = m_bodyBegin; i < m_bodyEnd; ++i) {
      const BoilerplateKind kind = boilerplateKind(m_lines[i], textOf(i), m_marks);
      if (m_lines[i].prose() && kind == BoilerplateKind::None) skipping = false;
      if (kind == BoilerplateKind::Stop) skipping = isListAfter(i);
      if (kind != BoilerplateKind::None || skipping) mark(RegionKind::Boilerplate, i);
      else if (i > m_bodyBegin && (isCaption(textOf(i), m_marks) || (!m_lines[i].prose() && isRepeated(i)))) mark(RegionKind::Caption, i);
      else if (!m_lines[i].prose()) readBylineLine(i);
    }
  }

  // Within a report "Related stories" is followed by headlines, which have no full stop, and then the report goes on.
  bool isListAfter(std::size_t i) const { return i + 1 < m_bodyEnd && !m_lines[i + 1].endsSentence; }

  // The signature closes the last paragraph or stands in a line of its own below it.
  void readSignatureLine() {
    for (const std::size_t i : {m_bodyEnd, m_bodyEnd - 1}) {
      if (i >= m_lines.size() || i < m_bodyBegin) continue;
      const auto signature = readSignature(textOf(i), m_marks);
      if (!signature) continue;
      keepFirst(m_source.agency, signature->agency);
      const std::uint32_t begin = m_lines[i].span.begin;
      mark(RegionKind::Byline, {begin + signature->span.begin, begin + signature->span.end});
      return;
    }
  }

  // ---- tail ----

  void readTail() {
    bool stopped = false;
    for (std::size_t i = m_bodyEnd; i < m_lines.size(); ++i) {
      const BoilerplateKind kind = boilerplateKind(m_lines[i], textOf(i), m_marks);
      keepOwner(i);
      if (readTailCredit(i)) continue;
      if (kind != BoilerplateKind::None || stopped || isForeign(i)) mark(RegionKind::Boilerplate, i);
      else if (isCaption(textOf(i), m_marks)) mark(RegionKind::Caption, i);
      stopped = stopped || kind == BoilerplateKind::Stop;
    }
  }

  bool readTailCredit(std::size_t i) {
    if (readBylineLine(i)) return true;
    const auto date = m_lines[i].words <= 12 ? readDateLine(tokenize(textOf(i)), m_marks) : std::nullopt;
    if (!date || !date->rest.empty()) return false;
    // A date without a label may belong to a list of other reports.
    if (date->labelled) keepDate(*date);
    mark(RegionKind::Dateline, i);
    return true;
  }

  void keepOwner(std::size_t i) {
    const string_view text = textOf(i);
    const std::string owner = copyrightOwner(text, m_marks);
    if (const std::string* agency = m_marks.canonical(MarkKind::Agency, markKey(owner))) keepFirst(m_source.agency, *agency);
    else if (m_owner.empty()) m_owner = owner;
    if (m_owner.empty()) m_owner = republishedFrom(text);
  }

  // A short line in another script than the report's, below its end: the site's own language.
  bool isForeign(std::size_t i) {
    constexpr std::uint32_t kMostWords = 10;
    if (m_lines[i].words > kMostWords) return false;
    if (m_script == Script::None) m_script = mainScript(m_source.text);
    const Script script = mainScript(textOf(i));
    return script != Script::None && script != m_script && (script == Script::Arabic || m_script == Script::Arabic);
  }

  // ---- all ----

  void fillFromWholePage() {
    if (m_outlet.empty()) m_outlet = m_owner;
    if (m_outlet.empty() && m_marks.has(MarkKind::Outlet, markKey(m_source.byline))) m_outlet = m_source.byline;
    if (m_outlet.empty() && m_headline && m_bodyBegin < m_lines.size()) m_outlet = outletTold(textOf(m_bodyBegin), m_marks);
    keepFirst(m_source.outlet, m_outlet);
    if (const std::string* agency = m_marks.canonical(MarkKind::Agency, markKey(m_source.byline))) keepFirst(m_source.agency, *agency);
    if (!m_source.published) m_source.published = m_published ? m_published : m_updated;
    if (m_source.language.empty()) m_source.language = languageOf(m_source.text, m_marks);
  }

  // What the format marked stays; what was found goes between.
  void finishRegions() {
    std::vector<Region>& regions = m_source.regions;
    const auto byPlace = [](const Region& a, const Region& b) { return a.span < b.span; };
    const std::vector<Region> given = regions;
    for (const Region& r : m_found)
      if (!r.span.empty() && std::ranges::none_of(given, [&](const Region& g) { return g.span.overlaps(r.span); })) regions.push_back(r);
    std::ranges::stable_sort(regions, byPlace);
    std::vector<Region> apart;
    for (const Region& r : regions)
      if (apart.empty() || apart.back().span.end <= r.span.begin) apart.push_back(r);
    regions = std::move(apart);
  }

  Source& m_source;
  const SourceMarks& m_marks;
  std::vector<PageLine> m_lines;
  std::vector<Region> m_found;
  std::size_t m_bodyBegin = 0, m_bodyEnd = 0;
  bool m_headline = false, m_standfirst = false;
  std::optional<Published> m_published, m_updated;
  std::string m_outlet, m_owner;
  Script m_script = Script::None;
};

}  // namespace

void describe(Source& source, const SourceMarks& marks) { PageReader(source, marks).read(); }

}  // namespace collate
