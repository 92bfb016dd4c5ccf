// SPDX-License-Identifier: GPL-3.0-or-later
// One incident's sheet: head, lead, values beside the curve of figures, then differences, disputes, notes, claims.
#include <span>
#include <utility>

#include "ui/report/composition.h"
#include "ui/report/toll_figure.h"

namespace collate::ui::report {
namespace {

constexpr qreal kMarker = 32;      // size of the marker's shape
constexpr qreal kMarkerRoom = 48;  // left of the head's text
constexpr qreal kChartWidth = 187;
constexpr qreal kBetween = 21;  // values and chart

void drawSheetHead(Composition& c, const IncidentSheet& sheet) {
  Flow& flow = c.flow;
  const ReportStyle& s = c.style;
  const qreal textWidth = flow.width() - kMarkerRoom;
  TextBlock kicker(qs(sheet.kicker), s.kicker);
  TextBlock title(qs(sheet.title), s.title);
  TextBlock facts(QStringLiteral("%1 · %2").arg(qs(sheet.when), qs(sheet.where)), s.text.in(s.theme.textMuted));
  for (TextBlock* block : {&kicker, &title, &facts}) block->layOut(textWidth);
  const qreal top = flow.y();
  MarkerLook look;
  look.type = sheet.type;
  look.ring = false;
  flow.page().addMarker({flow.left() + 19, top + kicker.height() + 14}, kMarker, look);
  qreal y = top;
  for (const TextBlock* block : {&kicker, &title, &facts}) {
    block->draw(flow.page(), {flow.left() + kMarkerRoom, y});
    y += block->height() + (block == &title ? 1.5 : 3);
  }
  flow.moveTo(y + 6);
}

TableCell valueCell(const ReportStyle& s, const ValueRow& row) {
  TextBlock text(qs(row.value), s.table);
  if (!row.state.empty() && row.state != "settled")
    text.add(QStringLiteral(", ") + qs(row.state), s.table.in(row.stale ? s.theme.warning : s.theme.text));
  addRefs(text, row.refs, s);
  TableCell cell(text);
  if (row.stale) cell.icons.push_back({QStringLiteral("warning"), s.theme.warning});
  return cell;
}

// Without a column of grades where nobody graded anything.
Table valuesTable(const ReportStyle& s, const IncidentSheet& sheet, bool narrow) {
  const bool graded = std::ranges::any_of(sheet.values, [](const ValueRow& row) { return !row.grade.empty(); });
  std::vector<TableColumn> columns{{narrow ? 62.0 : 84.0, Report::tr("Attribute"), {}, {}}, {0, Report::tr("Value"), {}, {}}};
  if (graded) columns.push_back({narrow ? 84.0 : 110.0, Report::tr("Grade"), {}, {}});
  columns.push_back({12, {}, {}, {}});
  Table table(s, std::move(columns));
  for (const ValueRow& row : sheet.values) {
    std::vector<TableCell> cells{TextBlock(qs(row.label), s.small), valueCell(s, row)};
    if (graded) cells.emplace_back(TextBlock(row.grade.empty() ? QStringLiteral("–") : qs(row.grade), s.table));
    cells.push_back(handCell(s, row.hand));
    table.add(std::move(cells));
  }
  return table;
}

void drawReasons(Composition& c, const IncidentSheet& sheet) {
  bool first = true;
  for (const ValueRow& row : sheet.values) {
    if (row.reason.empty()) continue;
    if (std::exchange(first, false)) c.flow.gap(4);
    TextBlock text;
    text.add(qs(row.label) + QStringLiteral(": "), c.style.tableStrong).add(qs(row.reason), c.style.small);
    c.flow.gap(3);
    c.flow.paragraph(text);
  }
}

bool anyDecided(const IncidentSheet& sheet) {
  return std::ranges::any_of(sheet.values, [](const ValueRow& v) { return !v.state.empty(); });
}

constexpr qreal kBetweenCurves = 12;

// Curves that found no room beside the table, two across.
void drawTollsBelow(Composition& c, std::span<const TollChart> tolls) {
  constexpr qreal kGap = 24;
  Flow& flow = c.flow;
  const qreal width = (flow.width() - kGap) / 2;
  for (std::size_t i = 0; i < tolls.size(); i += 2) {
    std::vector<TollFigure> row;
    qreal height = 0;
    for (std::size_t k = i; k < std::min(i + 2, tolls.size()); ++k)
      height = std::max(height, row.emplace_back(c.style, tolls[k], width).height());
    flow.gap(14);
    flow.ensure(height);
    for (std::size_t k = 0; k < row.size(); ++k)
      row[k].draw(flow.page(), {flow.left() + static_cast<qreal>(k) * (width + kGap), flow.y()});
    flow.advance(height);
  }
}

// As many curves as the table is high, and one at least.
std::vector<TollFigure> curvesBeside(const Composition& c, const IncidentSheet& sheet, qreal tableHeight, qreal& height) {
  std::vector<TollFigure> figures;
  height = 0;
  for (const TollChart& toll : sheet.tolls) {
    TollFigure figure(c.style, toll, kChartWidth);
    const qreal with = height + (figures.empty() ? 0 : kBetweenCurves) + figure.height();
    if (!figures.empty() && with > tableHeight + c.style.head.line) break;
    figures.push_back(std::move(figure));
    height = with;
  }
  return figures;
}

// The values, and beside them the curves of their figures.
struct ValuesPart {
  Table table;
  std::vector<TollFigure> figures;
  qreal width = 0;
  qreal curves = 0;  // height of the figures
  qreal keep = 0;    // what stays on a page with the heading
};

ValuesPart valuesPart(const Composition& c, const IncidentSheet& sheet) {
  constexpr qreal kShort = 0.45;  // of a page: a table beside curves that is not broken
  const Flow& flow = c.flow;
  const bool beside = !sheet.tolls.empty();
  ValuesPart part{valuesTable(c.style, sheet, beside), {}, flow.width() - (beside ? kChartWidth + kBetween : 0), 0, 0};
  const qreal start = part.table.startHeight(part.width);
  const qreal height = part.table.height();
  part.figures = curvesBeside(c, sheet, height, part.curves);
  const bool whole = beside && height < flow.frame().contentHeight() * kShort;
  part.keep = std::max(whole ? height + 4 : start, part.curves);
  return part;
}

void drawValues(Composition& c, const IncidentSheet& sheet) {
  Flow& flow = c.flow;
  if (sheet.values.empty()) return;
  ValuesPart part = valuesPart(c, sheet);
  const QString title = anyDecided(sheet) ? Report::tr("What is assessed, and what was read") : Report::tr("What was read");
  flow.gap(12);
  flow.heading(title, c.style.head, part.keep);
  const qreal top = flow.y() - c.style.head.line;
  const std::size_t page = flow.pageIndex();
  flow.gap(4);
  qreal y = top;
  for (const TollFigure& figure : part.figures) {
    figure.draw(flow.page(), {flow.left() + part.width + kBetween, y});
    y += figure.height() + kBetweenCurves;
  }
  part.table.place(flow, flow.left(), part.width);
  if (flow.pageIndex() == page) flow.moveTo(std::max(flow.y(), top + part.curves));
  drawTollsBelow(c, std::span(sheet.tolls).subspan(part.figures.size()));
  drawReasons(c, sheet);
}

// What a sheet of several accounts needs to go on below another: its head, its lead, and the start of its values.
qreal startHeight(const Composition& c, const IncidentSheet& sheet) {
  constexpr qreal kHeadHeight = 70;
  constexpr qreal kLeast = 0.4;  // of a page
  TextBlock lead;
  addProse(lead, sheet.lead, c.style.lead, c.style);
  lead.layOut(c.flow.width());
  const qreal values = sheet.values.empty() ? 0 : 12 + c.style.head.line + valuesPart(c, sheet).keep + 8;
  return std::max(kHeadHeight + lead.height() + values, c.flow.frame().contentHeight() * kLeast);
}

void drawWhy(Composition& c, const IncidentSheet& sheet) {
  if (sheet.why.text.empty()) return;
  TextBlock text;
  text.add(Report::tr("Why these accounts are taken for one incident. "), c.style.tableStrong)
      .add(qs(sheet.why.text), c.style.small);
  c.flow.gap(10);
  c.flow.paragraph(text);
}

// "Incident 3: Arrests in al-Bab", or "Incidents 3 and 4" where a page holds the end of one and the start of others.
void setRunningHead(Composition& c, const IncidentSheet& sheet) {
  Flow& flow = c.flow;
  flow.setHead(Report::tr("Incident %1: %2").arg(sheet.number).arg(qs(sheet.title)));
  const std::size_t page = flow.pageIndex();
  if (flow.atTop()) {
    c.firstOnPage = {page, sheet.number};
    return;
  }
  if (c.firstOnPage.first != page) c.firstOnPage = {page, sheet.number - 1};
  const std::size_t from = c.firstOnPage.second;
  const QString words = from + 1 == sheet.number ? Report::tr("Incidents %1 and %2") : Report::tr("Incidents %1 to %2");
  flow.setHeadOfPage(words.arg(from).arg(sheet.number));
}

}  // namespace

void composeNotes(Composition& c, const std::vector<ReportNote>& notes) {
  if (notes.empty()) return;
  const ReportStyle& s = c.style;
  c.flow.gap(14);
  c.flow.heading(Report::tr("The analyst’s notes"), s.head, 40);
  for (const ReportNote& note : notes) {
    c.flow.gap(5);
    TextBlock quote = passageBlock(note.quote, {}, s.passageFor(note.rightToLeft), s.rule, !note.rightToLeft);
    quote.rightToLeft(note.rightToLeft);
    c.flow.paragraph(quote, 14);
    TextBlock text;
    const QString words = note.text.empty() ? Report::tr("Marked.") : qs(note.text);
    text.add(words, s.text);
    if (!note.tags.empty()) text.add(QStringLiteral("  [%1]").arg(qs(note.tags)), s.small);
    text.add(QStringLiteral("  "), s.small)
        .add(Report::tr("passage %1").arg(qs(refLabel(note.ref))), s.small.in(s.theme.accent), passageAnchor(note.ref));
    if (!note.author.empty()) text.add(QStringLiteral(" · ") + qs(note.author), s.small);
    c.flow.ensure(s.text.line);
    c.flow.page().addIcon(QStringLiteral("by-analyst"), s.theme.analyst, {c.flow.left(), c.flow.y() + 3, kIcon, kIcon});
    c.flow.paragraph(text, 14);
  }
}

void composeSheet(Composition& c, const IncidentSheet& sheet) {
  Flow& flow = c.flow;
  // A sheet goes on below what came before where there is room for its start.
  constexpr qreal kRoomForBrief = 300;
  constexpr qreal kAbove = 32;
  const bool brief = sheet.accounts.size() == 1;
  const bool first = sheet.number == 1;
  if (!flow.atTop()) {
    if (first || flow.room() < (brief ? kRoomForBrief : startHeight(c, sheet) + kAbove))
      flow.newPage();
    else
      flow.advance(kAbove);
  }
  setRunningHead(c, sheet);
  if (first) flow.bookmark(Report::tr("Incidents"), 0);
  flow.bookmark(QStringLiteral("%1  %2, %3").arg(sheet.number).arg(qs(sheet.title), qs(sheet.dateShort)), 1);
  flow.anchor(sheetAnchor(sheet.incident));
  drawSheetHead(c, sheet);
  TextBlock lead;
  addProse(lead, sheet.lead, c.style.lead, c.style);
  flow.paragraph(lead);
  // One account that nobody decided on: its claims are its values.
  if (!brief || anyDecided(sheet)) drawValues(c, sheet);
  composeDifferences(c, sheet);
  composeDisputes(c, sheet);
  composeNotes(c, sheet.notes);
  composeClaims(c, sheet);
  drawWhy(c, sheet);
}

}  // namespace collate::ui::report
