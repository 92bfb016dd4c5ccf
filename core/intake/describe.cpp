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
#include "core/intake/late_dates.h"
#include "core/intake/mark_key.h"
#include "core/intake/page_findings.h"
#include "core/intake/page_head.h"
#include "core/text/tokens.h"

namespace collate {
namespace {

using std::string_view;

class PageReader {
 public:
  PageReader(Source& source, const SourceMarks& marks) : m_page(source, marks) {}

  void read() {
    m_playlist = playlist(m_page.lines, m_page.source.text);
    m_bodyBegin = readPageHead(m_page);
    lookAtLines();
    m_bodyEnd = endOfBody();
    readOpening();
    readBody();
    readSignatureLine();
    readTail();
    fillFromWholePage();
    finishRegions();
  }

 private:
  // What a line is by its own words, whatever stands about it.
  struct Look {
    BoilerplateKind kind = BoilerplateKind::None;
    bool caption = false;
  };
  void lookAtLines() {
    m_looks.resize(m_page.lines.size());
    for (std::size_t i = m_bodyBegin; i < m_looks.size(); ++i) {
      const string_view text = m_page.textOf(i);
      const bool played = std::ranges::binary_search(m_playlist, i);
      m_looks[i].kind = played ? BoilerplateKind::Line : boilerplateKind(m_page.lines[i], text, m_page.marks);
      m_looks[i].caption = m_looks[i].kind == BoilerplateKind::None && isCaption(text, m_page.marks);
    }
  }

  // ---- body ----

  std::size_t endOfBody() const {
    std::size_t end = m_page.lines.size();
    while (end > m_bodyBegin && !isReportLine(end - 1)) --end;
    return end;
  }
  bool isReportLine(std::size_t i) const {
    return m_page.lines[i].prose() && m_looks[i].kind == BoilerplateKind::None && !m_looks[i].caption;
  }

  // The dateline, and a headline that stands in the first paragraph: "Wed 05 Apr 2017 Raid near the border. Three ...".
  void readOpening() {
    if (m_bodyBegin >= m_page.lines.size() || m_page.isRow(m_bodyBegin)) return;
    const ByteSpan line = m_page.lines[m_bodyBegin].span;
    std::uint32_t begin = line.begin;
    if (const auto dateline = readDateline(line.of(m_page.source.text), m_page.marks)) {
      begin = line.begin + dateline->span.end;
      m_page.mark(RegionKind::Dateline, {line.begin, trimmedEnd(line.begin, begin)});
      keepFirst(m_page.source.agency, dateline->agency);
      keepFirst(m_page.outlet, dateline->outlet);
      if (!m_page.published) m_page.published = dateline->published;
    }
    const string_view rest = string_view(m_page.source.text).substr(begin);
    if (m_page.hasHeadline || m_page.source.title.size() < 10 || !rest.starts_with(m_page.source.title)) return;
    m_page.hasHeadline = true;
    const std::uint32_t end = begin + static_cast<std::uint32_t>(m_page.source.title.size());
    m_page.mark(RegionKind::Headline, {begin, end});
    readStampAt(end);
  }

  // Where a page's lines were run together, agency and date follow the headline: "Raid near the border AFP Friday 15 Jul 2016 At
  // least".
  void readStampAt(std::uint32_t begin) {
    constexpr std::size_t kReach = 80;  // bytes
    const Tokens line = tokenize(string_view(m_page.source.text).substr(begin, kReach));
    const std::string* agency = line.size() > 0 ? m_page.marks.canonical(MarkKind::Agency, line.folded(0)) : nullptr;
    const std::size_t at = agency == nullptr ? 0 : 1;
    const auto stamp = dateStampAt(line, at, m_page.marks);
    if (!stamp || (stamp->bare && agency == nullptr)) return;
    if (agency != nullptr) keepFirst(m_page.source.agency, *agency);
    if (!m_page.published) m_page.published = stamp->published;
    m_page.mark(RegionKind::Dateline, {begin + line.list[0].span.begin, begin + line.list[stamp->end - 1].span.end});
  }

  std::uint32_t trimmedEnd(std::uint32_t begin, std::uint32_t end) const {
    while (end > begin && string_view(" \n\t\r").contains(m_page.source.text[end - 1])) --end;
    return end;
  }

  void readBody() {
    bool skipping = false;
    for (std::size_t i = m_bodyBegin; i < m_bodyEnd; ++i) {
      const BoilerplateKind kind = m_looks[i].kind;
      if (m_page.lines[i].prose() && kind == BoilerplateKind::None) skipping = false;
      if (kind == BoilerplateKind::Stop) skipping = isListAfter(i);
      if (kind != BoilerplateKind::None || skipping)
        m_page.mark(RegionKind::Boilerplate, i);
      else if (i > m_bodyBegin && (m_looks[i].caption || (!m_page.lines[i].prose() && m_page.isRepeated(i))))
        m_page.mark(RegionKind::Caption, i);
      else if (!m_page.lines[i].prose())
        m_page.readBylineLine(i);
    }
  }

  // Within a report "Related stories" is followed by headlines, which have no full stop, and then the report goes on.
  bool isListAfter(std::size_t i) const { return i + 1 < m_bodyEnd && !m_page.lines[i + 1].endsSentence; }

  // The signature closes the last paragraph or stands in a line of its own below it.
  void readSignatureLine() {
    for (const std::size_t i : {m_bodyEnd, m_bodyEnd - 1}) {
      if (i >= m_page.lines.size() || i < m_bodyBegin) continue;
      const auto signature = readSignature(m_page.textOf(i), m_page.marks);
      if (!signature) continue;
      keepFirst(m_page.source.agency, signature->agency);
      const std::uint32_t begin = m_page.lines[i].span.begin;
      m_page.mark(RegionKind::Byline, {begin + signature->span.begin, begin + signature->span.end});
      return;
    }
  }

  // ---- tail ----

  void readTail() {
    bool stopped = false;
    for (std::size_t i = m_bodyEnd; i < m_page.lines.size(); ++i) {
      const BoilerplateKind kind = m_looks[i].kind;
      keepOwner(i);
      if (readTailCredit(i)) continue;
      if (kind != BoilerplateKind::None || stopped || isForeign(i))
        m_page.mark(RegionKind::Boilerplate, i);
      else if (m_looks[i].caption)
        m_page.mark(RegionKind::Caption, i);
      stopped = stopped || kind == BoilerplateKind::Stop;
    }
  }

  bool readTailCredit(std::size_t i) {
    if (m_page.readBylineLine(i)) return true;
    const auto date = m_page.lines[i].words <= 12 ? readDateLine(tokenize(m_page.textOf(i)), m_page.marks) : std::nullopt;
    if (!date || !date->rest.empty()) return false;
    // A date without a label may belong to a list of other reports.
    if (date->labelled) m_page.keepDate(*date);
    m_page.mark(RegionKind::Dateline, i);
    return true;
  }

  void keepOwner(std::size_t i) {
    const string_view text = m_page.textOf(i);
    const std::string owner = copyrightOwner(text, m_page.marks);
    if (const std::string* agency = m_page.marks.canonical(MarkKind::Agency, markKey(owner)))
      keepFirst(m_page.source.agency, *agency);
    else if (m_owner.empty())
      m_owner = owner;
    if (m_owner.empty()) m_owner = republishedFrom(text);
  }

  // A short line in another script than the report's, below its end: the site's own language.
  bool isForeign(std::size_t i) {
    constexpr std::uint32_t kMostWords = 10;
    if (m_page.lines[i].words > kMostWords) return false;
    if (m_script == Script::None) m_script = mainScript(m_page.source.text);
    const Script script = mainScript(m_page.textOf(i));
    return script != Script::None && script != m_script && (script == Script::Arabic || m_script == Script::Arabic);
  }

  // ---- all ----

  void fillFromWholePage() {
    if (m_page.outlet.empty()) m_page.outlet = m_owner;
    if (m_page.outlet.empty() && m_page.marks.has(MarkKind::Outlet, markKey(m_page.source.byline)))
      m_page.outlet = m_page.source.byline;
    if (m_page.outlet.empty() && m_page.hasHeadline && m_bodyBegin < m_page.lines.size())
      m_page.outlet = outletTold(m_page.textOf(m_bodyBegin), m_page.marks);
    keepFirst(m_page.source.outlet, m_page.outlet);
    if (!m_page.published && !m_page.updated) m_page.published = readLateDate(m_page, m_bodyBegin, m_bodyEnd);
    if (const std::string* agency = m_page.marks.canonical(MarkKind::Agency, markKey(m_page.source.byline)))
      keepFirst(m_page.source.agency, *agency);
    if (!m_page.source.published) m_page.source.published = m_page.published ? m_page.published : m_page.updated;
    if (m_page.source.language.empty()) m_page.source.language = languageOf(m_page.source.text, m_page.marks);
  }

  // What the format marked stays; what was found goes between.
  void finishRegions() {
    std::vector<Region>& regions = m_page.source.regions;
    const auto byPlace = [](const Region& a, const Region& b) { return a.span < b.span; };
    const std::vector<Region> given = regions;
    for (const Region& r : m_page.regions)
      if (!r.span.empty() && std::ranges::none_of(given, [&](const Region& g) { return g.span.overlaps(r.span); }))
        regions.push_back(r);
    std::ranges::stable_sort(regions, byPlace);
    std::vector<Region> apart;
    for (const Region& r : regions)
      if (apart.empty() || apart.back().span.end <= r.span.begin) apart.push_back(r);
    regions = std::move(apart);
  }

  PageFindings m_page;
  std::size_t m_bodyBegin = 0, m_bodyEnd = 0;
  std::vector<std::size_t> m_playlist;  // positions of lines, ascending
  std::vector<Look> m_looks;            // by line, from m_bodyBegin on
  std::string m_owner;                  // by the copyright line
  Script m_script = Script::None;
};

}  // namespace

void describe(Source& source, const SourceMarks& marks) { PageReader(source, marks).read(); }

}  // namespace collate
