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

// The values, and beside them the curves of their figures, on one page with the table's start.
void drawValues(Composition& c, const IncidentSheet& sheet) {
  Flow& flow = c.flow;
  if (sheet.values.empty()) return;
  constexpr qreal kShort = 0.45;  // of a page: a table that is not broken
  const bool beside = !sheet.tolls.empty();
  const qreal width = beside ? flow.width() - kChartWidth - kBetween : flow.width();
  Table table = valuesTable(c.style, sheet, beside);
  const qreal start = table.startHeight(width);
  qreal curves = 0;
  const std::vector<TollFigure> figures = curvesBeside(c, sheet, table.height(), curves);
  const QString title = anyDecided(sheet) ? Report::tr("What is assessed, and what was read") : Report::tr("What was read");
  flow.gap(12);
  const bool whole = beside && table.height() < flow.frame().contentHeight() * kShort;
  flow.heading(title, c.style.head, std::max(whole ? table.height() + 4 : start, curves));
  const qreal top = flow.y() - c.style.head.line;
  const std::size_t page = flow.pageIndex();
  flow.gap(4);
  qreal y = top;
  for (const TollFigure& figure : figures) {
    figure.draw(flow.page(), {flow.left() + width + kBetween, y});
    y += figure.height() + kBetweenCurves;
  }
  table.place(flow, flow.left(), width);
  if (flow.pageIndex() == page) flow.moveTo(std::max(flow.y(), top + curves));
  drawTollsBelow(c, std::span(sheet.tolls).subspan(figures.size()));
  drawReasons(c, sheet);
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
  // A sheet goes on below what came before where there is room for its start: for one of several accounts half a page.
  constexpr qreal kRoomForBrief = 300;
  const qreal roomForSeveral = flow.frame().contentHeight() / 2;
  const bool brief = sheet.accounts.size() == 1;
  const bool first = sheet.number == 1;
  if (!flow.atTop()) {
    if (first || flow.room() < (brief ? kRoomForBrief : roomForSeveral))
      flow.newPage();
    else
      flow.advance(32);
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
