// SPDX-License-Identifier: GPL-3.0-or-later
// What comes after the sheets: incidents in passing, passages, sources, method.
#include "core/report/wording.h"
#include "ui/report/composition.h"

#include "ui/text/directed.h"

namespace collate::ui::report {
namespace {

constexpr qreal kRefColumn = 36;

// "Coastal Standard, 20 Aug 2025 09:10"
QString publishedWords(const SourceEntry& source) {
  if (source.published.empty()) return Report::tr("date of publication not given");
  const auto on = dayFromIso(source.published.substr(0, 10));
  QString day = on ? qs(wording::shortDayWords(*on)) : qs(source.published);
  if (source.published.size() >= 16) day += QStringLiteral(", ") + qs(source.published.substr(11, 5));
  return day;
}

QString takenInWords(const SourceEntry& source) {
  const auto day = dayFromIso(source.takenIn.substr(0, 10));
  return day ? qs(wording::shortDayWords(*day)) : qs(source.takenIn);
}

void drawSourceHead(Composition& c, const SourceEntry& source) {
  Flow& flow = c.flow;
  const ReportStyle& s = c.style;
  TextBlock title(source.title == source.label ? QString() : qs(source.title), s.passageFor(source.rightToLeft));
  title.rightToLeft(source.rightToLeft);
  title.layOut(flow.width() - kRefColumn);
  flow.gap(16);
  flow.ensure(s.head.line + title.height() + 3 * s.passage.line + 12);
  flow.bookmark(QStringLiteral("S%1  %2").arg(source.number).arg(qs(source.label)), 1);
  LineRow row;
  row.text(QStringLiteral("S%1").arg(source.number), s.head.in(s.theme.textMuted));
  row.space(std::max<qreal>(6, kRefColumn - row.width()));
  row.text(qs(wording::shortened(source.label, 60)), s.head, sourceAnchor(source.number))
      .space(7)
      .text(publishedWords(source), s.small);
  row.draw(flow.page(), {flow.left(), flow.y()}, s.head.line);
  flow.advance(s.head.line + 1);
  title.draw(flow.page(), {flow.left() + kRefColumn, flow.y()});
  flow.advance(title.height() + 4);
  flow.rule(kRule, s.theme.text);
  flow.advance(5);
}

// A sentence with its number at the left and, under it, what it is quoted for.
void drawPassage(Composition& c, const Passage& passage) {
  Flow& flow = c.flow;
  const ReportStyle& s = c.style;
  TextBlock words = passageBlock(passage.text, passage.marks, s.passageFor(passage.rightToLeft), s.rule, false);
  words.rightToLeft(passage.rightToLeft);
  words.layOut(flow.width() - kRefColumn);
  TextBlock uses;
  for (const PassageUse& use : passage.uses) {
    if (!uses.isEmpty()) uses.add(QStringLiteral("; "), s.small);
    uses.add(qs(use.words), s.small, c.document.options.incidents ? sheetAnchor(use.incident) : QString());
  }
  uses.layOut(flow.width() - kRefColumn);
  const qreal height = words.height() + uses.height();
  if (height < flow.frame().contentHeight() / 2)
    flow.ensure(height);
  else
    flow.ensure(4 * s.passage.line);
  flow.anchor(passageAnchor(passage.ref));
  TextBlock number(qs(refLabel(passage.ref)), s.table.in(s.theme.textMuted));
  number.layOut(kRefColumn - 4);
  number.draw(flow.page(), {flow.left(), flow.y() + (words.lineHeight() - number.lineHeight()) / 2 + 0.4});
  flow.paragraph(words, kRefColumn);
  flow.paragraph(uses, kRefColumn);
  flow.gap(6);
}

// Outlet, title, what else is known, and the hash, a line each.
TextBlock sourceText(const ReportStyle& s, const SourceEntry& e) {
  const QString end(QChar::LineSeparator);
  TextBlock text(qs(e.label) + end, s.tableStrong);
  // Isolated, so that an Arabic title does not turn the line around.
  if (!e.title.empty() && e.title != e.label) text.add(isolated(qs(e.title)) + end, s.smallPassageFor(e.rightToLeft));
  QStringList facts;
  if (!e.byline.empty()) facts.append(qs(e.byline));
  if (!e.agency.empty() && e.agency != e.label) facts.append(Report::tr("agency: %1").arg(qs(e.agency)));
  if (!e.file.empty()) facts.append(Report::tr("file: %1").arg(qs(e.file).section(QLatin1Char('/'), -1)));
  if (!facts.isEmpty()) text.add(facts.join(QStringLiteral(" · ")) + end, s.small);
  if (!e.url.empty()) text.add(qs(e.url) + end, s.small);
  text.add(QStringLiteral("SHA-256 "), s.small);
  return text.add(e.sha256.empty() ? QStringLiteral("–") : qs(e.sha256), s.hash);
}

void drawMethodPart(Composition& c, const MethodPart& part) {
  Flow& flow = c.flow;
  const ReportStyle& s = c.style;
  Table table(s, {{92, {}, {}, {}}, {0, {}, {}, {}}});
  for (const Fact& item : part.items) {
    const auto kind = kindFromName(item.label);
    table.add(
        {kind ? kindCell(s, *kind) : TableCell(TextBlock(qs(item.label), s.tableStrong)), TextBlock(qs(item.text), s.table)});
  }
  // The few rows of a list stay together, with the sentence above them.
  const qreal rows = table.startHeight(flow.width()) > 0 ? table.height() + 8 : 0;
  flow.gap(13);
  flow.heading(qs(part.title), s.head, rows + 3 * s.text.line);
  for (const std::string& paragraph : part.paragraphs) {
    flow.gap(3);
    flow.paragraph(TextBlock(qs(paragraph), s.text));
  }
  if (part.items.empty()) return;
  flow.gap(5);
  table.place(flow);
}

}  // namespace

void composeBackground(Composition& c) {
  if (c.document.background.empty()) return;
  const ReportStyle& s = c.style;
  startSection(c, Report::tr("Mentioned in passing"), QLatin1String(kBackgroundAnchor), 200);
  c.flow.paragraph(
      TextBlock(Report::tr("Events that the sources recall as context. They are listed and not compared in full."), s.text), 0,
      430);
  c.flow.gap(8);
  Table table(s, {{130, Report::tr("Incident"), {}, {}},
                  {92, Report::tr("Date"), {}, {}},
                  {100, Report::tr("Place"), {}, {}},
                  {0, Report::tr("In the sources"), {}, {}}});
  for (const BackgroundEntry& entry : c.document.background) {
    TableCell name(TextBlock(qs(entry.title), s.table));
    name.icons.push_back({eventIconName(entry.type), s.theme.textMuted});
    TextBlock text;
    addProse(text, entry.text, s.table, s);
    table.add({name, TextBlock(qs(entry.when), s.small), TextBlock(qs(entry.where), s.small), text}, {},
              sheetAnchor(entry.incident));
  }
  table.place(c.flow);
}

void composePassages(Composition& c) {
  if (c.document.sources.empty()) return;
  startSection(c, Report::tr("Passages"), QStringLiteral("passages"), 320);
  c.flow.paragraph(
      TextBlock(
          Report::tr("Every sentence that this report rests on, as its source published it. Underlined words carry a claim; "
                     "the line below says which."),
          c.style.text),
      0, 430);
  for (const SourceEntry& source : c.document.sources) {
    if (source.passages.empty()) continue;
    drawSourceHead(c, source);
    for (const Passage& passage : source.passages) drawPassage(c, passage);
  }
  composeNotes(c, c.document.notes);
}

void composeSources(Composition& c) {
  if (c.document.sources.empty()) return;
  const ReportStyle& s = c.style;
  startSection(c, Report::tr("Sources"), QStringLiteral("sources"), 240);
  c.flow.paragraph(TextBlock(Report::tr("A source is identified by the SHA-256 of the file as it was taken in: whoever has the "
                                        "file can check that it is the same."),
                             s.text),
                   0, 430);
  c.flow.gap(8);
  Table table(s, {{24, {}, {}, {}},
                  {0, Report::tr("Source"), {}, {}},
                  {84, Report::tr("Published"), {}, {}},
                  {62, Report::tr("Taken in"), {}, {}}});
  for (const SourceEntry& e : c.document.sources) {
    const QString published = e.published.empty() ? Report::tr("not given") : publishedWords(e);
    table.add({TextBlock(QStringLiteral("S%1").arg(e.number), s.tableStrong), sourceText(s, e), TextBlock(published, s.small),
               TextBlock(takenInWords(e), s.small)},
              {}, sourceAnchor(e.number));
  }
  table.place(c.flow);
}

void composeMethod(Composition& c) {
  startSection(c, Report::tr("How this report was made"), QStringLiteral("method"), 330);
  for (const MethodPart& part : c.document.method) drawMethodPart(c, part);
}

}  // namespace collate::ui::report
