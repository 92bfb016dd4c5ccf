// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/page_head.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/intake/boilerplate.h"
#include "core/intake/credits.h"
#include "core/intake/date_stamp.h"
#include "core/intake/dateline.h"
#include "core/intake/head_dates.h"
#include "core/intake/letterhead.h"
#include "core/intake/mark_key.h"
#include "core/intake/masthead.h"
#include "core/intake/page_findings.h"
#include "core/intake/page_furniture.h"
#include "core/text/tokens.h"

namespace collate {
namespace {

using std::string_view;

constexpr std::size_t kLongestProgram = 100;  // bytes
constexpr std::size_t kLongestHead = 40;      // lines; menus that were pasted along run to some dozens

class HeadReader {
 public:
  explicit HeadReader(PageFindings& page) : m_page(page), m_thread(isThread(page)) {}

  std::size_t read() {
    std::size_t i = 0;
    while (i < m_page.lines.size() && i < kLongestHead && readHeadLine(i)) ++i;
    if (m_paper && !m_page.hasHeadline) keepHeadline(*m_paper);
    if (m_paper && m_headlined != m_paper) m_page.mark(RegionKind::Byline, *m_paper);
    return i;
  }

 private:
  // False where the report begins.
  bool readHeadLine(std::size_t i) {
    if (readGivenTitle(i) || readLabelledLine(i)) return true;
    if (isHeadCaption(i)) {
      m_page.mark(RegionKind::Caption, i);
      return true;
    }
    if (m_page.lines[i].prose() || m_page.isRow(i)) {
      if (m_paper && !m_page.hasHeadline) keepHeadline(*m_paper);
      return readStandfirst(i);
    }
    return readMastheadLine(i) || readPaper(i) || readTranscript(i) || readDates(i) || readRubric(i) || readCredit(i) ||
           readOutletLine(i) || readHeadline(i) || readStandfirst(i) || passOver(i);
  }

  // Labels that nobody can list ("@valleynews", "Summary", a section of the site's own) do not begin the report. A city in
  // capitals above the first paragraph is its dateline.
  bool passOver(std::size_t i) {
    constexpr std::uint32_t kMostWords = 6;
    if (m_page.lines[i].words > kMostWords || m_page.lines[i].endsSentence || i + 1 >= m_page.lines.size()) return false;
    const Tokens line = tokenize(m_page.textOf(i));
    if (m_page.hasHeadline && m_page.lines[i].words <= 3 && affiliationOf(i + 1) &&
        looksLikeName(m_page.textOf(i), m_page.marks)) {
      keepFirst(m_page.source.byline, m_page.textOf(i));
      m_page.mark(RegionKind::Byline, i);
      return true;
    }
    const bool city = m_page.hasHeadline && m_page.lines[i].words <= 3 && m_page.lines[i + 1].prose() &&
                      std::ranges::all_of(line.list, [](const Token& t) { return t.kind == TokenKind::Punct || t.allCaps; });
    if (city) m_page.mark(RegionKind::Dateline, i);
    return true;
  }

  bool isHeadCaption(std::size_t i) const {
    const string_view text = m_page.textOf(i);
    if (isCaption(text, m_page.marks) || m_page.isRepeated(i)) return true;
    if (!m_page.hasHeadline) return false;
    if (isAltText(i)) return true;
    // What follows a picture's description without a full stop is its caption.
    const bool afterCaption = !m_page.regions.empty() && m_page.regions.back().kind == RegionKind::Caption &&
                              m_page.lines[i].words >= 5 && !m_page.lines[i].endsSentence &&
                              m_page.regions.back().span.end == m_page.lines[i - 1].span.end && !readByline(text, m_page.marks) &&
                              !affiliationOf(i);
    return isCaptionUnderHeadline(text, m_page.marks) || afterCaption;
  }

  // "Reuters A man at the door": whose picture it is and what it shows, as pages hand it to screen readers.
  bool isAltText(std::size_t i) const {
    if (m_page.lines[i].words < 5 || m_page.lines[i].endsSentence) return false;
    const Tokens line = tokenize(m_page.textOf(i));
    const std::string first(line.folded(0));
    const bool owner = m_page.marks.has(MarkKind::Agency, first) ||
                       m_page.marks.has(MarkKind::PhotoOwner, first + " " + std::string(line.size() > 1 ? line.folded(1) : ""));
    const std::size_t next = m_page.marks.has(MarkKind::Agency, first) ? 1 : 2;
    return owner && next + 1 < line.size() && line.list[next].capital && !line.list[next + 1].capital;
  }

  bool readGivenTitle(std::size_t i) {
    if (m_page.hasHeadline || m_page.source.title.empty() || markKey(m_page.textOf(i)) != markKey(m_page.source.title))
      return false;
    m_page.hasHeadline = true;
    m_page.mark(RegionKind::Headline, i);
    return true;
  }

  // "Outlet: Marrow Post", "Title: Six killed in Orlen": the head of a file that somebody wrote down by hand
  bool readLabelledLine(std::size_t i) {
    constexpr std::size_t kHead = 6;  // lines
    const string_view text = m_page.textOf(i);
    const std::size_t colon = text.find(": ");
    if (i >= kHead || colon == string_view::npos || colon + 2 >= text.size()) return false;
    const std::string label = markKey(text.substr(0, colon));
    const string_view value = text.substr(colon + 2);
    if ((label == "outlet" || label == "publication" || label == "publisher") && m_page.lines[i].words <= 9) {
      keepFirst(m_page.outlet, value);
      m_page.mark(RegionKind::Byline, i);
      return true;
    }
    if ((label != "title" && label != "headline") || m_page.hasHeadline) return false;
    keepFirst(m_page.source.title, value);
    m_page.hasHeadline = true;
    m_page.mark(RegionKind::Headline, i);
    return true;
  }

  bool readRubric(std::size_t i) {
    if (!isRubric(i)) return false;
    const string_view text = m_page.textOf(i);
    if (const string_view first = text.substr(0, text.find(" » "));
        first.size() < text.size() && m_page.marks.looksLikeOutlet(first))
      keepFirst(m_page.outlet, first);  // "Valley Gazette » News » Ferrin"
    m_page.mark(RegionKind::Boilerplate, i);
    return true;
  }

  bool isRubric(std::size_t i) const {
    const string_view text = m_page.textOf(i);
    const bool section = m_page.lines[i].words <= 4 && m_page.marks.has(MarkKind::Section, markKey(text));
    return section || isBreadcrumb(text) || isWireSlug(text) || (m_masthead && *m_masthead + 1 == i && isMotto(m_page, i)) ||
           isMenu(m_page, i) || isIssueLine(m_page, i) || isEdition(text) ||
           boilerplateKind(m_page.lines[i], text, m_page.marks) != BoilerplateKind::None;
  }

  bool readMastheadLine(std::size_t i) {
    if (i == 0 && !m_page.hasHeadline && (!isRubric(i) || isPaper(m_page.textOf(i), m_page.marks) || isIssueLine(m_page, i)))
      readLetterheadOrMasthead();
    const bool office = m_office && i >= m_office->begin && i < m_office->end;
    if (!office && m_masthead != i) return false;
    if (m_headlined != i) m_page.mark(RegionKind::Byline, i);
    return true;
  }

  void readLetterheadOrMasthead() {
    m_office = readLetterhead(m_page);
    if (m_office) {
      keepFirst(m_page.outlet, m_office->office);
      return;
    }
    const MastheadLine masthead = readMasthead(m_page);
    if (masthead.name.empty()) return;
    keepFirst(m_page.outlet, masthead.name);
    m_masthead = 0;
    if (masthead.title.empty()) return;
    m_headlined = 0;
    m_page.hasHeadline = true;
    m_page.mark(RegionKind::Headline, std::size_t{0});
    keepFirst(m_page.source.title, masthead.title);
  }

  // "PRESS RELEASE No. 12", "Public note, 15 May 2031": the title of what stands below it, where nothing else is.
  bool readPaper(std::size_t i) {
    const string_view text = m_page.textOf(i);
    if (m_page.hasHeadline || m_paper || !isPaper(text, m_page.marks)) return (m_office || m_paper) && isReferenceLine(i);
    keepIssued(i, 1);
    m_paper = i;
    return true;
  }

  bool isReferenceLine(std::size_t i) {
    if (!isReference(m_page.textOf(i))) return false;
    m_page.mark(RegionKind::Boilerplate, i);
    return true;
  }

  // Date line, byline, agency.
  bool readCredit(std::size_t i) {
    const string_view text = m_page.textOf(i);
    if (m_page.readBylineLine(i) || readPlacedBylineLine(i)) return true;
    const std::string agency = m_page.lines[i].words <= 6 ? agenciesIn(text, m_page.marks) : std::string{};
    if (agency.empty()) return false;
    keepFirst(m_page.source.agency, agency);
    m_page.mark(RegionKind::Byline, i);
    return true;
  }

  bool readDates(std::size_t i) { return readHeadDates(m_page, i, headed()); }
  // Has the page told its headline, or at least whose it is?
  bool headed() const { return m_page.hasHeadline || m_masthead || m_office || m_paper; }

  bool readPlacedBylineLine(std::size_t i) {
    const auto byline = m_page.hasHeadline && beforeDate(i) ? readPlacedByline(m_page.textOf(i), m_page.marks) : std::nullopt;
    if (!byline) return false;
    m_page.keepByline(*byline);
    m_page.mark(RegionKind::Byline, i);
    return true;
  }

  // A known outlet, also with a place ("BBC News, Beirut", "Shafaq News – Damascus"), or a name between headline and date. Where
  // that may be a reporter's or a place's as well, it is no part of the report, but names nobody either.
  bool readOutletLine(std::size_t i) {
    if (readSourceLine(i) || readSenderLine(i) || readOutletAmongParts(i)) return true;
    if (m_page.lines[i].words > 6) return false;
    if (readAffiliation(i)) return true;
    const string_view text = withoutDesk(m_page.textOf(i));
    if (!looksLikeName(text, m_page.marks)) return false;
    const bool known =
        m_page.marks.looksLikeOutlet(text) || (m_page.hasHeadline && beforeDate(i) && namesOutlet(text, m_page.marks));
    if (!known && !(m_page.hasHeadline && beforeDate(i))) return false;
    if (known || namesNoPerson(text)) keepFirst(m_page.outlet, text);
    m_page.mark(RegionKind::Byline, i);
    if (known && !m_page.hasHeadline) m_masthead = i;
    return true;
  }

  // "Source: Marrow National News Agency (MNNA)"
  bool readSourceLine(std::size_t i) {
    constexpr std::uint32_t kMostWords = 8;
    const string_view text = m_page.textOf(i);
    if (!m_page.hasHeadline || m_page.lines[i].words > kMostWords || !text.starts_with("Source: ")) return false;
    const string_view name = text.substr(8, text.find(" (") - 8);
    if (!looksLikeName(name, m_page.marks) || !namesOutlet(name, m_page.marks)) return false;
    keepFirst(name.ends_with("Agency") ? m_page.source.agency : m_page.outlet, name);
    m_page.mark(RegionKind::Byline, i);
    return true;
  }

  // "From: Marrow Watch <desk@marrow.example>" and "To: ..." of a mail
  bool readSenderLine(std::size_t i) {
    const string_view text = m_page.textOf(i);
    const bool sender = text.starts_with("From: ");
    if (m_page.lines[i].words > 12 || m_page.lines[i].endsSentence || (!sender && !text.starts_with("To: "))) return false;
    string_view name = text.substr(sender ? 6 : 4);
    name = name.substr(0, name.find(" <"));
    if (!looksLikeName(name, m_page.marks)) return false;
    if (sender) keepFirst(namesOutlet(name, m_page.marks) ? m_page.outlet : m_page.source.byline, name);
    m_page.mark(RegionKind::Byline, i);
    return true;
  }

  // "Dolmar - Marrow News - Private", "Marrow Now | Ferrin", over the date
  bool readOutletAmongParts(std::size_t i) {
    constexpr std::uint32_t kMostWords = 10;
    const string_view text = m_page.textOf(i);
    if (!m_page.hasHeadline || m_page.lines[i].words > kMostWords || !beforeDate(i)) return false;
    for (const string_view between : {" | ", " - ", " – ", ", "}) {
      string_view outlet;
      bool named = text.contains(between);
      for (string_view rest = text; named && !rest.empty();) {
        const std::size_t at = std::min(rest.find(between), rest.size());
        const string_view part = rest.substr(0, at);
        named = std::ranges::count(part, ' ') <= 3 && looksLikeName(part, m_page.marks);
        if (outlet.empty() && namesOutlet(part, m_page.marks)) outlet = part;
        rest.remove_prefix(std::min(at + between.size(), rest.size()));
      }
      if (!named || outlet.empty()) continue;
      const string_view first = text.substr(0, text.find(between));  // "Ann Lee, Marrow Online"
      if (between == ", " && first != outlet && std::ranges::count(first, ' ') >= 1) keepFirst(m_page.source.byline, first);
      keepFirst(m_page.outlet, outlet);
      m_page.mark(RegionKind::Byline, i);
      return true;
    }
    return false;
  }

  // "Marrow Online" of "Marrow Online, news desk" and "MARROW TODAY - Special"
  static string_view withoutDesk(string_view text) {
    constexpr std::array<string_view, 12> kDesks = {"news desk", "newsdesk",  "newsroom", "staff",     "desk",      "web desk",
                                                    "special",   "exclusive", "private",  "follow-up", "follow up", "agencies"};
    for (const string_view between : {", ", " - ", " – ", " — ", " | "}) {
      const std::size_t at = text.find(between);
      if (at == string_view::npos) continue;
      std::string desk(text.substr(at + between.size()));
      std::ranges::transform(desk, desk.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
      if (std::ranges::contains(kDesks, desk)) return text.substr(0, at);
    }
    return text;
  }

  struct Affiliation {
    std::string outlet, agency;
  };
  std::optional<Affiliation> affiliationOf(std::size_t i) const {
    constexpr std::uint32_t kMostWords = 6;
    const string_view text = m_page.textOf(i);
    for (const string_view between : {", ", " – ", " — ", " - ", " | "}) {
      const std::size_t at = m_page.lines[i].words <= kMostWords ? text.find(between) : string_view::npos;
      if (at == string_view::npos) continue;
      const string_view first = text.substr(0, at), second = text.substr(at + between.size());
      const bool outlet = m_page.marks.has(MarkKind::Outlet, markKey(first));
      const std::string agency = agenciesIn(outlet ? string_view{} : second, m_page.marks);
      if ((!outlet && agency.empty()) || !looksLikeName(outlet ? second : first, m_page.marks)) continue;
      return Affiliation{std::string(outlet ? first : string_view{}), agency};
    }
    return std::nullopt;
  }

  bool readAffiliation(std::size_t i) {
    const auto affiliation = affiliationOf(i);
    if (!affiliation) return false;
    keepFirst(m_page.outlet, affiliation->outlet);
    keepFirst(m_page.source.agency, affiliation->agency);
    m_page.mark(RegionKind::Byline, i);
    return true;
  }

  bool beforeDate(std::size_t i) const {
    return i + 1 < m_page.lines.size() && m_page.lines[i + 1].words <= 12 && m_page.dateLine(i + 1).has_value();
  }
  // Two or three capitalized words may be a reporter's name, one may be a city; "The New Valley" is neither.
  static bool namesNoPerson(string_view text) { return text.starts_with("The "); }

  // "Press release of 14 March 2025", "Incident log, 14 March 2025": the day that an office's bulletin came out; "6-14 March
  // 2025" is what it tells of.
  void keepIssued(std::size_t i, std::size_t from) {
    const Tokens line = tokenize(m_page.textOf(i));
    for (std::size_t at = from; at < line.size(); ++at) {
      const auto stamp = dateStampAt(line, at, m_page.marks);
      const bool noted =
          stamp && stamp->end < line.size() && line.folded(stamp->end) == "(" && line.folded(line.size() - 1) == ")";
      if (!stamp || (stamp->end != line.size() && !noted)) continue;  // "Morning bulletin, 21/8/2031 (translation)"
      const Token& before = line.list[at - 1];
      if (before.kind == TokenKind::Number || line.folded(at - 1) == "-" || line.folded(at - 1) == "to") return;
      if (!m_page.published) m_page.published = stamp->published;
      return;
    }
  }

  bool readHeadline(std::size_t i) {
    if (m_page.hasHeadline || !canBeHeadline(m_page, i) || (m_thread && isPost(m_page.textOf(i)))) return false;
    if (m_masthead && !isBulletinTitle(m_page.textOf(i)) && hasBulletinTitle(m_page, i + 1)) {
      m_page.mark(RegionKind::Byline, i);  // "Public Relations Centre, Camp Marrow"
      return true;
    }
    if (isBulletinTitle(m_page.textOf(i)))
      keepIssued(i, 2);
    else
      keepIssuedWithin(i);
    keepHeadline(i);
    return true;
  }

  // "Incident notes, week 23 (issued 12/06/2031)"
  void keepIssuedWithin(std::size_t i) {
    const string_view text = m_page.textOf(i);
    const std::size_t open = text.rfind('(');
    if (open == string_view::npos || !text.ends_with(')')) return;
    const string_view inner = text.substr(open + 1, text.size() - open - 2);
    const Tokens line = tokenize(inner);
    if (line.size() == 0 || !m_page.marks.has(MarkKind::Published, line.folded(0))) return;
    if (const auto date = m_page.dateIn(inner); date && date->rest.empty()) m_page.keepDate(*date);
  }

  // "Transcript: "Dolmar This Morning", 12 June 2031"
  bool isTranscript(std::size_t i) const {
    const string_view text = m_page.textOf(i);
    const auto is = [](string_view word) { return word == "transcript" || word == "script"; };
    if (text.size() > kLongestProgram ||
        (!text.contains("ranscript") && !text.contains("TRANSCRIPT") && !text.ends_with("SCRIPT") && !text.ends_with("cript")))
      return false;
    const Tokens line = tokenize(text);
    return is(line.folded(0)) || (std::ranges::any_of(line.list, [&](const Token& t) { return is(line.folded(t)); }) &&
                                  m_page.dateIn(text).has_value());
  }

  bool readTranscript(std::size_t i) {
    if (m_page.hasHeadline || !isTranscript(i)) return false;
    if (const auto date = m_page.dateLine(i)) m_page.keepDate(*date);
    m_page.hasHeadline = true;
    m_page.mark(RegionKind::Headline, i);
    const string_view text = m_page.textOf(i);
    const std::size_t open = text.find('"'), close = text.rfind('"');
    if (open < close)
      keepFirst(m_page.source.title, text.substr(open + 1, close - open - 1));
    else if (!text.starts_with("Transcript") && !text.starts_with("TRANSCRIPT"))
      keepFirst(m_page.source.title, text);  // "News at One, 12 June 2031, script"
    return true;
  }

  void keepHeadline(std::size_t i) {
    m_headlined = i;
    m_page.hasHeadline = true;
    m_page.mark(RegionKind::Headline, i);
    if (m_page.source.title.empty()) m_page.source.title = withoutLabel(withoutOutlet(m_page.textOf(i)));
  }

  // "Subject: Raid near the border"
  static string_view withoutLabel(string_view headline) {
    for (const string_view label : {"Subject: ", "SUBJECT: ", "Re: ", "Betreff: ", "Objet : ", "Objet: ", "Asunto: ", "Konu: "})
      if (headline.starts_with(label)) headline.remove_prefix(label.size());
    return headline;
  }

  // "Raid near the border | The Hill Gazette".
  string_view withoutOutlet(string_view headline) {
    for (const string_view between : {" | ", " - ", " – ", " — "}) {
      const std::size_t at = headline.rfind(between);
      if (at == string_view::npos || !m_page.marks.looksLikeOutlet(headline.substr(at + between.size()))) continue;
      keepFirst(m_page.outlet, headline.substr(at + between.size()));
      return headline.substr(0, at);
    }
    return headline;
  }

  // A line below the headline that sums the report up, told from its first paragraph by what follows: a byline, date,
  // caption or dateline stands between.
  bool readStandfirst(std::size_t i) {
    constexpr std::uint32_t kMostWords = 70;
    const PageLine& line = m_page.lines[i];
    if (!m_page.hasHeadline || m_standfirst || line.words < 4 || line.words > kMostWords || i + 1 >= m_page.lines.size())
      return false;
    if (readDateline(m_page.textOf(i), m_page.marks)) return false;
    if (line.endsSentence && !opensReport(i + 1)) return false;
    m_standfirst = true;
    m_page.mark(RegionKind::Standfirst, i);
    return true;
  }

  bool opensReport(std::size_t i) const {
    const string_view text = m_page.textOf(i);
    if (m_page.lines[i].prose()) return readDateline(text, m_page.marks).has_value() || isCaption(text, m_page.marks);
    return isCaption(text, m_page.marks) || readByline(text, m_page.marks) ||
           (m_page.lines[i].words <= 4 && looksLikeName(text, m_page.marks) && beforeDate(i)) ||
           (m_page.lines[i].words <= 25 && readDateLine(tokenize(text), m_page.marks));
  }

  PageFindings& m_page;
  bool m_thread = false;  // posts of an account
  bool m_standfirst = false;
  std::optional<std::size_t> m_masthead;   // its line
  std::optional<std::size_t> m_headlined;  // the line of the headline
  std::optional<std::size_t> m_paper;      // the line that says what kind of paper it is
  std::optional<Letterhead> m_office;
};

}  // namespace

std::size_t readPageHead(PageFindings& page) { return HeadReader(page).read(); }

}  // namespace collate
