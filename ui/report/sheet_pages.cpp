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

void drawValues(Composition& c, const IncidentSheet& sheet) {
  Flow& flow = c.flow;
  if (sheet.values.empty()) return;
  const bool beside = !sheet.tolls.empty();
  const qreal width = beside ? flow.width() - kChartWidth - kBetween : flow.width();
  Table table = valuesTable(c.style, sheet, beside);
  const QString title = anyDecided(sheet) ? Report::tr("What is assessed, and what was read") : Report::tr("What was read");
  flow.gap(12);
  // Figure and table start on one page.
  flow.heading(title, c.style.head, beside ? 150 : table.startHeight());
  flow.gap(4);
  qreal chartBottom = 0;
  if (beside) {
    qreal y = flow.y() - 15;
    Page& page = flow.page();
    for (std::size_t i = 0; i < std::min<std::size_t>(sheet.tolls.size(), 2); ++i) {
      if (y + 150 > flow.frame().bottom) break;
      y += drawToll(c, sheet.tolls[i], {flow.left() + width + kBetween, y}, kChartWidth) + 12;
    }
    chartBottom = y - 12;
    table.place(flow, flow.left(), width);
    if (&page == &flow.page()) flow.moveTo(std::max(flow.y(), chartBottom));
  } else {
    table.place(flow);
  }
  drawReasons(c, sheet);
}

void drawWhy(Composition& c, const IncidentSheet& sheet) {
  if (sheet.accounts.size() < 2 || sheet.why.empty()) return;
  TextBlock text;
  text.add(Report::tr("Why these accounts are taken for one incident. "), c.style.tableStrong);
  QString reasons;
  for (const std::string& why : sheet.why) {
    QString reason = qs(why).trimmed();
    if (reason.isEmpty()) continue;
    reason[0] = reason[0].toUpper();
    if (!reason.endsWith(QLatin1Char('.'))) reason += QLatin1Char('.');
    reasons += (reasons.isEmpty() ? QString() : QStringLiteral(" ")) + reason;
  }
  if (reasons.isEmpty()) return;
  text.add(reasons, c.style.small);
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
