// SPDX-License-Identifier: GPL-3.0-or-later
// One incident's sheet: head, lead, values beside the curve of figures, then differences, disputes, notes, claims.
#include <utility>

#include "ui/report/composition.h"

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

Table valuesTable(const ReportStyle& s, const IncidentSheet& sheet, bool narrow) {
  Table table(s, {{narrow ? 56.0 : 84.0, Report::tr("Attribute"), {}, {}},
                  {0, Report::tr("Value"), {}, {}},
                  {narrow ? 84.0 : 110.0, Report::tr("Grade"), {}, {}},
                  {12, {}, {}, {}}});
  for (const ValueRow& row : sheet.values)
    table.add({TextBlock(qs(row.label), s.small), valueCell(s, row),
               TextBlock(row.grade.empty() ? QStringLiteral("–") : qs(row.grade), s.table), handCell(s, row.hand)});
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

// Curves below a long table, two across.
void drawTollsBelow(Composition& c, const IncidentSheet& sheet) {
  constexpr qreal kFigure = 132;
  constexpr qreal kGap = 24;
  Flow& flow = c.flow;
  const qreal width = (flow.width() - kGap) / 2;
  for (std::size_t i = 0; i < sheet.tolls.size(); i += 2) {
    flow.gap(14);
    flow.ensure(kFigure);
    qreal height = 0;
    for (std::size_t k = i; k < std::min(i + 2, sheet.tolls.size()); ++k)
      height = std::max(height, drawToll(c, sheet.tolls[k], {flow.left() + (k == i ? 0 : width + kGap), flow.y()}, width));
    flow.advance(height);
  }
}

// The curves of a short table stand beside it, and it on one page with them.
void drawTollsBeside(Composition& c, const IncidentSheet& sheet, Table& table, qreal width) {
  Flow& flow = c.flow;
  const qreal top = flow.y();
  qreal y = top - c.style.head.line;
  for (const TollChart& toll : sheet.tolls) y += drawToll(c, toll, {flow.left() + width + kBetween, y}, kChartWidth) + 12;
  table.place(flow, flow.left(), width);
  flow.moveTo(std::max(flow.y(), y - 12));
}

void drawValues(Composition& c, const IncidentSheet& sheet) {
  Flow& flow = c.flow;
  if (sheet.values.empty()) return;
  constexpr std::size_t kShortTable = 11;  // rows
  const bool beside =
      sheet.values.size() <= kShortTable && (sheet.tolls.size() == 1 || (sheet.tolls.size() == 2 && sheet.values.size() > 6));
  const qreal width = beside ? flow.width() - kChartWidth - kBetween : flow.width();
  Table table = valuesTable(c.style, sheet, beside);
  const QString title = anyDecided(sheet) ? Report::tr("What is assessed, and what was read") : Report::tr("What was read");
  flow.gap(12);
  const qreal start = table.startHeight(width);
  flow.heading(title, c.style.head, beside ? std::max(table.height(), 150 * static_cast<qreal>(sheet.tolls.size())) : start);
  flow.gap(4);
  if (beside) {
    drawTollsBeside(c, sheet, table, width);
  } else {
    table.place(flow);
    drawTollsBelow(c, sheet);
  }
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
  // A sheet of several accounts begins a page; a brief one goes on below what came before where there is room.
  constexpr qreal kRoomForBrief = 300;
  const bool brief = sheet.accounts.size() == 1;
  const bool first = sheet.number == 1;
  if (!flow.atTop()) {
    if (first || !brief || flow.room() < kRoomForBrief)
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
