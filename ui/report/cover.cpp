// SPDX-License-Identifier: GPL-3.0-or-later
// The first page: what this is, what it rests on, where things are, how to read it.
#include "ui/report/composition.h"

namespace collate::ui::report {
namespace {

constexpr qreal kTop = 132;              // of the title
constexpr qreal kLabel = 84;             // width of a fact's label
constexpr std::size_t kMostListed = 16;  // incidents in the contents; more are in the table at a glance

void drawTitle(Composition& c) {
  Flow& flow = c.flow;
  const ReportDocument& d = c.document;
  flow.moveTo(kTop - 24);
  flow.paragraph(
      TextBlock(d.options.classification.empty() ? Report::tr("Collate report") : qs(d.options.classification), c.style.kicker));
  flow.moveTo(kTop - 8);
  TextStyle big = c.style.title;
  // As large as fits on one line; a long title takes two at the smallest size.
  for (const qreal size : {27.0, 25.0, 23.0, 21.0}) {
    big.font.setPixelSize(qRound(size * kDots));
    big.line = size * 1.22;
    TextBlock probe(qs(d.options.title), big);
    probe.layOut(flow.width());
    if (probe.lineCount() == 1) break;
  }
  flow.paragraph(TextBlock(qs(d.options.title), big));
  flow.advance(5);
  flow.paragraph(TextBlock(qs(d.subtitle), c.style.lead.in(c.style.theme.textMuted)));
  flow.advance(14);
  if (!d.fictionalNotice.empty()) {
    TextBlock notice(qs(d.fictionalNotice), c.style.strong);
    shadedBox(c, notice);
    flow.advance(14);
  }
}

void drawFacts(Composition& c) {
  Flow& flow = c.flow;
  if (c.document.cover.empty()) return;
  flow.rule(kRule, c.style.theme.text);
  for (const Fact& fact : c.document.cover) {
    TextBlock label(qs(fact.label), c.style.text.in(c.style.theme.textMuted));
    TextBlock text(qs(fact.text), c.style.text);
    label.layOut(kLabel - 6);
    text.layOut(flow.width() - kLabel);
    label.draw(flow.page(), {flow.left(), flow.y() + 4});
    text.draw(flow.page(), {flow.left() + kLabel, flow.y() + 4});
    flow.advance(text.height() + 8);
    flow.rule(kHairline, c.style.hairline);
  }
  flow.advance(20);
}

void contentsLine(Composition& c, const QString& title, const QString& target, bool within) {
  Flow& flow = c.flow;
  const qreal indent = within ? 14 : 0;
  TextBlock name;
  name.add(title, within ? c.style.table : c.style.text, target);
  TextBlock page;
  page.add(flow.pageOf(target), within ? c.style.table : c.style.text, target);
  page.align(Qt::AlignRight);
  const qreal lineHeight = within ? 12.5 : 16;
  name.layOut(flow.width() - 40 - indent);
  page.layOut(36);
  name.draw(flow.page(), {flow.left() + indent, flow.y() + 1}, 0, 1);
  page.draw(flow.page(), {flow.left() + flow.width() - 36, flow.y() + 1});
  flow.advance(lineHeight);
}

void drawContents(Composition& c) {
  Flow& flow = c.flow;
  const ReportDocument& d = c.document;
  const ReportOptions& o = d.options;
  flow.paragraph(TextBlock(Report::tr("Contents"), c.style.head));
  flow.advance(5);
  if (o.keyFindings) contentsLine(c, Report::tr("Key findings"), QStringLiteral("findings"), false);
  if (o.timeline && !d.sheets.empty()) contentsLine(c, Report::tr("Timeline"), QStringLiteral("timeline"), false);
  if (o.map && !d.sheets.empty()) contentsLine(c, Report::tr("Map"), QStringLiteral("map"), false);
  if (o.incidents && !d.sheets.empty()) {
    contentsLine(c, Report::tr("Incidents"), sheetAnchor(d.sheets.front().incident), false);
    if (d.sheets.size() <= kMostListed)
      for (const IncidentSheet& sheet : d.sheets)
        contentsLine(c, QStringLiteral("%1  %2, %3").arg(sheet.number).arg(qs(sheet.title), qs(sheet.dateShort)),
                     sheetAnchor(sheet.incident), true);
  }
  if (o.background && !d.background.empty())
    contentsLine(c, Report::tr("Mentioned in passing"), QLatin1String(kBackgroundAnchor), false);
  if (o.passages && !d.sources.empty()) contentsLine(c, Report::tr("Passages"), QStringLiteral("passages"), false);
  if (o.sources && !d.sources.empty()) contentsLine(c, Report::tr("Sources"), QStringLiteral("sources"), false);
  if (o.index && o.passages && !(d.index.people.empty() && d.index.places.empty()))
    contentsLine(c, Report::tr("People and places"), QStringLiteral("index"), false);
  if (o.method) contentsLine(c, Report::tr("How this report was made"), QStringLiteral("method"), false);
}

// What stands at the foot of the cover, for a reader who opens the report in the middle next time.
void drawKey(Composition& c) {
  Flow& flow = c.flow;
  constexpr qreal kHeight = 64;
  flow.moveTo(std::max(flow.y() + 14, flow.frame().bottom - kHeight));
  if (flow.room() < kHeight - 8) return;
  flow.rule(kHairline, c.style.hairline);
  flow.advance(7);
  TextBlock how;
  how.add(Report::tr("A reference such as "), c.style.small).add(QStringLiteral("S2.11"), c.style.small.in(c.style.theme.accent));
  how.add(Report::tr(" leads to passage 11 of source 2. Words in "), c.style.small);
  TextStyle serif = c.style.passageSmall;
  serif.ink = c.style.theme.textMuted;
  how.add(Report::tr("this face"), serif)
      .add(Report::tr(" are the sources’ own; all others are Collate’s or the analyst’s."), c.style.small);
  flow.paragraph(how);
  flow.advance(6);
  kindLegend(c);
}

}  // namespace

void composeCover(Composition& c) {
  Page& page = c.flow.page();
  page.bare = true;
  c.flow.bookmark(qs(c.document.options.title), 0);
  c.flow.anchor(QStringLiteral("cover"));
  drawTitle(c);
  drawFacts(c);
  drawContents(c);
  drawKey(c);
}

}  // namespace collate::ui::report
