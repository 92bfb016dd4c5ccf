// SPDX-License-Identifier: GPL-3.0-or-later
// Key findings, the table at a glance, and what is unresolved.
#include "core/report/wording.h"
#include "ui/report/composition.h"

namespace collate::ui::report {
namespace {

constexpr qreal kNumber = 25.5;  // column of the finding's number
constexpr qreal kSide = 112.5;   // column of what it rests on
constexpr qreal kSideInset = 9;

LineRow toneRow(const ReportStyle& style, const Finding& f) {
  LineRow row;
  switch (f.tone) {
    case FindingTone::Differs: return kindRow(style, f.kind.value_or(DisagreementKind::Contradiction));
    case FindingTone::Agreed:
      row.icon(QStringLiteral("kind-agreement"), style.theme.agreement.ink)
          .text(Report::tr("agreed"), style.table.in(style.theme.agreement.ink));
      return row;
    case FindingTone::Compatible:
      row.icon(QStringLiteral("kind-agreement"), style.theme.agreement.ink)
          .text(Report::tr("compatible"), style.table.in(style.theme.agreement.ink));
      return row;
    case FindingTone::AgreedInPart:
      row.icon(QStringLiteral("kind-agreement"), style.theme.agreement.ink)
          .text(Report::tr("agreed in part"), style.table.in(style.theme.agreement.ink));
      return row;
    case FindingTone::OneOriginator:
      row.icon(QStringLiteral("bracket"), style.theme.textMuted).text(Report::tr("one originator"), style.small);
      return row;
    case FindingTone::OneAccount:
      row.icon(QStringLiteral("single-account"), style.theme.textMuted).text(Report::tr("one account"), style.small);
      return row;
  }
  return row;
}

// "p. 7, 9": pages of the sheets, each once, at most two.
QStringList pagesOf(const Composition& c, const Finding& f) {
  QStringList pages;
  for (const std::size_t incident : f.incidents) {
    const QString page = c.flow.pageOf(sheetAnchor(incident));
    if (!pages.contains(page)) pages.append(page);
  }
  if (pages.size() > 2) return {QStringLiteral("%1–%2").arg(pages.front(), pages.back())};
  return pages;
}

struct Side {
  std::vector<LineRow> rows;
  static constexpr qreal kLine = 12.5;
  qreal height() const { return static_cast<qreal>(rows.size()) * kLine; }
};

Side sideOf(Composition& c, const Finding& f) {
  const ReportStyle& s = c.style;
  Side side;
  side.rows.push_back(toneRow(s, f));
  const bool fewer = f.originators < f.outlets;  // set in bold: outlets are not witnesses
  const QString voices = f.unnamed ? (f.outlets == 1 ? Report::tr("1 source") : Report::tr("%1 sources").arg(f.outlets))
                                   : (f.outlets == 1 ? Report::tr("1 outlet") : Report::tr("%1 outlets").arg(f.outlets));
  side.rows.push_back(LineRow().text(voices, s.small));
  side.rows.push_back(
      LineRow().text(f.originators == 1 ? Report::tr("1 originator") : Report::tr("%1 originators").arg(f.originators),
                     fewer ? s.tableStrong : s.small));
  LineRow state;
  if (c.document.options.incidents && !f.incidents.empty())
    state
        .text(Report::tr("p. %1").arg(pagesOf(c, f).join(QStringLiteral(", "))), s.small.in(s.theme.accent),
              sheetAnchor(f.incidents.front()))
        .text(QStringLiteral(" · "), s.small);
  state.icon(handIcon(f.hand), handInk(s, f.hand), 8).text(qs(f.state), s.small);
  side.rows.push_back(std::move(state));
  return side;
}

// A finding, laid out.
struct FindingBlock {
  TextBlock title;
  TextBlock text;
  Side side;
  qreal height = 0;
};

constexpr qreal kBetweenFindings = 14;

FindingBlock blockOf(Composition& c, const Finding& f) {
  const qreal textWidth = c.flow.width() - kNumber - kSide - 18;
  FindingBlock block{TextBlock(qs(f.title), c.style.finding), {}, sideOf(c, f), 0};
  block.title.layOut(textWidth);
  addProse(block.text, f.text, c.style.text, c.style);
  block.text.layOut(textWidth);
  block.height = std::max(block.title.height() + 1.5 + block.text.height(), block.side.height() + 1);
  return block;
}

void drawFinding(Composition& c, const FindingBlock& block, std::size_t number) {
  Flow& flow = c.flow;
  flow.ensure(block.height + kBetweenFindings);
  const bool first = number == 1 || flow.atTop();
  flow.rule(first ? kRule : kHairline, first ? c.style.theme.text : c.style.hairline);
  const qreal top = flow.y() + 7;
  Page& page = flow.page();
  TextBlock digit(QString::number(number), c.style.number);
  digit.layOut(kNumber);
  digit.draw(page, {flow.left(), top - 0.5});
  block.title.draw(page, {flow.left() + kNumber, top});
  block.text.draw(page, {flow.left() + kNumber, top + block.title.height() + 1.5});
  const qreal sideLeft = flow.left() + flow.width() - kSide;
  page.line({sideLeft, top}, {sideLeft, top + block.height}, QPen(c.style.hairline, kHairline));
  for (std::size_t i = 0; i < block.side.rows.size(); ++i)
    block.side.rows[i].draw(page, {sideLeft + kSideInset, top + static_cast<qreal>(i) * Side::kLine}, Side::kLine);
  flow.advance(block.height + kBetweenFindings);
}

// The finding before which a page begins so that the last one does not stand alone; past the end where none needs to.
std::size_t breakBefore(const Flow& flow, const std::vector<FindingBlock>& blocks) {
  std::size_t onPage = 0;
  qreal room = flow.room();
  for (const FindingBlock& block : blocks) {
    if (block.height + kBetweenFindings > room) {
      room = flow.frame().contentHeight();
      onPage = 0;
    }
    room -= block.height + kBetweenFindings;
    ++onPage;
  }
  constexpr std::size_t kFewest = 3;
  return onPage == 1 && blocks.size() > kFewest ? blocks.size() - 2 : blocks.size();
}

void drawFindings(Composition& c) {
  std::vector<FindingBlock> blocks;
  for (const Finding& f : c.document.findings) blocks.push_back(blockOf(c, f));
  const std::size_t early = breakBefore(c.flow, blocks);
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (i == early) c.flow.newPage();
    drawFinding(c, blocks[i], i + 1);
  }
}

TableCell differencesCell(const Composition& c, const IncidentSheet& sheet) {
  const ReportStyle& s = c.style;
  if (sheet.accounts.size() < 2) return TextBlock(Report::tr("one account"), s.small);
  if (sheet.differences.empty()) return TextBlock(Report::tr("none"), s.small);
  TableCell cell;
  // Worst first, so that a row of glyphs can be compared with the one above.
  for (int kind = static_cast<int>(DisagreementKind::Contradiction); kind >= 0; --kind)
    for (const DifferenceRow& row : sheet.differences)
      if (static_cast<int>(row.kind) == kind && cell.icons.size() < 7)
        cell.icons.push_back({kindIconName(row.kind), s.theme.disagreement(row.kind).ink});
  const std::size_t left = sheet.differences.size() - cell.icons.size();
  if (left > 0) cell.text.add(QStringLiteral("+%1").arg(left), s.small);
  return cell;
}

// What the table's heading keeps on its page: all of a short table, else its start.
qreal wholeOrStart(Table& table, const Flow& flow) {
  constexpr qreal kShort = 0.45;
  const qreal start = table.startHeight();
  const qreal whole = table.height() + 52;
  return whole < flow.frame().contentHeight() * kShort ? whole : start + 26;
}

void drawGlance(Composition& c) {
  const ReportStyle& s = c.style;
  const bool unnamed = std::ranges::any_of(c.document.sheets, &IncidentSheet::unnamed);
  Table table(s, {{148, Report::tr("Incident"), {}, {}},
                  {72, Report::tr("Date"), {}, {}},
                  {64, Report::tr("Place"), {}, {}},
                  {40, unnamed ? Report::tr("Sources") : Report::tr("Outlets"), {}, Qt::AlignRight},
                  {56, Report::tr("Originators"), {}, Qt::AlignRight},
                  {10, {}, {}, {}},
                  {0, Report::tr("Disagreements"), {}, {}}});
  for (const IncidentSheet& sheet : c.document.sheets) {
    TableCell name;
    name.icons.push_back({eventIconName(sheet.type), s.theme.text});
    name.text.add(QStringLiteral("%1 ").arg(sheet.number), s.small)
        .add(qs(sheet.title), s.table, c.document.options.incidents ? sheetAnchor(sheet.incident) : QString());
    const bool fewer = sheet.originators < sheet.outlets;
    table.add({name, TextBlock(qs(sheet.dateShort), s.small), TextBlock(qs(sheet.placeShort), s.small),
               TextBlock(QString::number(sheet.outlets), s.table),
               TextBlock(QString::number(sheet.originators), fewer ? s.tableStrong : s.table), TableCell(),
               differencesCell(c, sheet)});
  }
  c.flow.gap(14);
  c.flow.anchor(QStringLiteral("glance"));
  c.flow.heading(Report::tr("At a glance"), s.head, wholeOrStart(table, c.flow));
  c.flow.gap(5);
  table.place(c.flow);
  c.flow.gap(6);
  if (!c.document.background.empty() && c.document.options.background) {
    TextBlock more;
    const std::size_t count = c.document.background.size();
    more.add(count == 1 ? Report::tr("One further incident is mentioned in passing: ")
                        : Report::tr("%1 further incidents are mentioned in passing: ")
                              .arg(qs(wording::sentenceCase(wording::numberWord(static_cast<int>(count))))),
             s.small);
    more.add(Report::tr("page %1").arg(c.flow.pageOf(QLatin1String(kBackgroundAnchor))), s.small.in(s.theme.accent),
             QLatin1String(kBackgroundAnchor));
    more.add(QStringLiteral("."), s.small);
    c.flow.paragraph(more);
    c.flow.advance(1);
  }
  kindLegend(c);
}

void drawUnresolved(Composition& c) {
  const ReportDocument& d = c.document;
  if (d.unresolved.empty()) return;
  const ReportStyle& s = c.style;
  constexpr qreal kInset = 12;
  constexpr qreal kDigit = 16;
  Flow& flow = c.flow;
  std::vector<TextBlock> items;
  qreal height = 9 + s.head.line + 3;
  for (const OpenQuestion& q : d.unresolved) {
    TextBlock item;
    item.add(qs(q.question), s.strong, d.options.incidents ? sheetAnchor(q.incident) : QString());
    item.add(QStringLiteral(" ") + (q.settle.empty() ? Report::tr("What would settle it is not known.") : qs(q.settle)), s.text);
    item.layOut(flow.width() - 2 * kInset - kDigit);
    height += item.height() + 2;
    items.push_back(std::move(item));
  }
  flow.gap(14);
  flow.ensure(std::min(height + 9, flow.frame().contentHeight()));
  const auto shade = [&](qreal h) { flow.page().fill({flow.left(), flow.y(), flow.width(), h}, s.shade); };
  shade(9 + s.head.line + 3);
  flow.advance(9);
  TextBlock head(Report::tr("Unresolved, and what would settle it"), s.head);
  head.layOut(flow.width());
  head.draw(flow.page(), {flow.left() + kInset, flow.y()});
  flow.advance(s.head.line + 3);
  for (std::size_t i = 0; i < items.size(); ++i) {
    const qreal itemHeight = items[i].height() + 2;
    flow.ensure(itemHeight);
    shade(itemHeight);
    TextBlock digit(QStringLiteral("%1.").arg(i + 1), s.text.in(s.theme.textMuted));
    digit.layOut(kDigit);
    digit.draw(flow.page(), {flow.left() + kInset, flow.y()});
    items[i].draw(flow.page(), {flow.left() + kInset + kDigit, flow.y()});
    flow.advance(itemHeight);
  }
  shade(9);
  flow.advance(9);
  if (!d.furtherQuestions.empty()) {
    flow.gap(5);
    flow.paragraph(TextBlock(qs(d.furtherQuestions), s.small));
  }
}

}  // namespace

void composeFindings(Composition& c) {
  startSection(c, Report::tr("Key findings"), QStringLiteral("findings"));
  TextBlock summary;
  addProse(summary, c.document.summary, c.style.lead, c.style);
  c.flow.paragraph(summary, 0, 430);
  c.flow.gap(11);
  drawFindings(c);
  if (!c.document.furtherFindings.empty()) {
    c.flow.rule(kHairline, c.style.hairline);
    c.flow.gap(5);
    c.flow.paragraph(TextBlock(qs(c.document.furtherFindings), c.style.small));
  }
  if (!c.document.sheets.empty()) {
    if (!c.document.findings.empty()) c.flow.rule(kRule, c.style.theme.text);
    drawGlance(c);
  }
  drawUnresolved(c);
}

}  // namespace collate::ui::report
