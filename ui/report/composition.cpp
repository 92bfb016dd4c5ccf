// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/composition.h"

#include <utility>

namespace collate::ui::report {

QString sheetAnchor(std::size_t incident) { return QStringLiteral("incident-%1").arg(incident); }
QString sourceAnchor(std::size_t number) { return QStringLiteral("source-%1").arg(number); }
QString passageAnchor(PassageRef ref) { return qs(refLabel(ref)); }

void startSection(Composition& c, const QString& title, const QString& anchor, qreal needed) {
  Flow& flow = c.flow;
  constexpr qreal kBetween = 34;
  if (!flow.atTop()) {
    if (needed > 0 && flow.room() >= needed + kBetween)
      flow.advance(kBetween);
    else
      flow.newPage();
  }
  flow.setHead(title);
  flow.bookmark(title, 0);
  flow.anchor(anchor);
  flow.heading(title, c.style.title, 60);
  flow.gap(8);
}

LineRow kindRow(const ReportStyle& style, DisagreementKind kind) {
  const QColor ink = style.theme.disagreement(kind).ink;
  const TextStyle& words = kind == DisagreementKind::Contradiction ? style.tableStrong : style.table;
  LineRow row;
  row.icon(kindIconName(kind), ink).text(kindLabel(kind).toLower(), words.in(ink));
  return row;
}

TableCell kindCell(const ReportStyle& style, DisagreementKind kind) {
  const QColor ink = style.theme.disagreement(kind).ink;
  const TextStyle& words = kind == DisagreementKind::Contradiction ? style.tableStrong : style.table;
  TableCell cell(TextBlock(kindLabel(kind).toLower(), words.in(ink)));
  cell.icons.push_back({kindIconName(kind), ink});
  return cell;
}

QString handIcon(Hand hand) { return hand == Hand::Analyst ? QStringLiteral("by-analyst") : QStringLiteral("by-machine"); }

QColor handInk(const ReportStyle& style, Hand hand) { return hand == Hand::Analyst ? style.theme.analyst : style.theme.machine; }

TableCell handCell(const ReportStyle& style, Hand hand) {
  TableCell cell;
  cell.icons.push_back({handIcon(hand), handInk(style, hand)});
  cell.iconAtEnd = true;
  return cell;
}

void kindLegend(Composition& c) {
  LineRow row;
  for (const DisagreementKind kind : {DisagreementKind::Contradiction, DisagreementKind::Evolution, DisagreementKind::Scope,
                                      DisagreementKind::Precision, DisagreementKind::Convention, DisagreementKind::Variant}) {
    if (!row.isEmpty()) row.space(14);
    const QColor ink = c.style.theme.disagreement(kind).ink;
    row.icon(kindIconName(kind), ink)
        .text(kindLabel(kind).toLower(), (kind == DisagreementKind::Contradiction ? c.style.tableStrong : c.style.table).in(ink));
  }
  c.flow.ensure(14);
  row.draw(c.flow.page(), {c.flow.left(), c.flow.y()}, 14);
  c.flow.advance(14);
}

namespace {

constexpr qreal kBoxInset = 9;
constexpr qreal kBoxPad = 7;

}  // namespace

qreal boxedHeight(const Composition& c, TextBlock block) {
  if (block.isEmpty()) return 0;
  block.layOut(c.flow.width() - 2 * kBoxInset);
  return block.height() + 2 * kBoxPad;
}

void shadedBox(Composition& c, TextBlock block) {
  if (block.isEmpty()) return;
  block.layOut(c.flow.width() - 2 * kBoxInset);
  const qreal height = block.height() + 2 * kBoxPad;
  c.flow.ensure(height);
  c.flow.page().fill({c.flow.left(), c.flow.y(), c.flow.width(), height}, c.style.shade);
  block.draw(c.flow.page(), {c.flow.left() + kBoxInset, c.flow.y() + kBoxPad});
  c.flow.advance(height);
}

namespace {

void composeSheets(Composition& c) {
  for (const IncidentSheet& sheet : c.document.sheets) composeSheet(c, sheet);
}

// The foot of every page, once their number is known.
void drawFoot(const ReportDocument& document, const ReportStyle& style, const PageFrame& frame, Page& page, int number, int of) {
  const qreal left = frame.margin;
  const qreal right = frame.width - frame.margin;
  page.rule(left, right, frame.footRule, kRule, style.rule);
  LineRow row;
  if (!document.options.classification.empty())
    row.text(qs(document.options.classification) + QStringLiteral(". "), style.running).space(4);
  row.icon(QStringLiteral("by-analyst"), style.theme.analyst, 8)
      .text(Report::tr("decided by the analyst"), style.running)
      .space(9);
  row.icon(QStringLiteral("by-machine"), style.theme.machine, 8).text(Report::tr("read by Collate, unchecked"), style.running);
  row.draw(page, {left, frame.footLine}, style.running.line);
  TextBlock count(Report::tr("page %1 of %2").arg(number).arg(of), style.running);
  count.align(Qt::AlignRight);
  count.layOut(100);
  count.draw(page, {right - 100, frame.footLine});
}

void drawHead(const ReportDocument& document, const ReportStyle& style, const PageFrame& frame, Page& page) {
  const qreal half = frame.contentWidth() / 2 - 6;
  const QFontMetricsF metrics(style.running.font);
  const auto draw = [&](const QString& words, qreal x, Qt::Alignment alignment) {
    TextBlock block(metrics.elidedText(words, Qt::ElideRight, half * kDots), style.running);
    block.align(alignment);
    block.layOut(half);
    block.draw(page, {x, frame.headLine}, 0, 1);
  };
  draw(qs(document.options.title), frame.margin, Qt::AlignLeft);
  draw(page.head, frame.width - frame.margin - half, Qt::AlignRight);
  page.rule(frame.margin, frame.width - frame.margin, frame.headRule, kRule, style.rule);
}

Result<PageSet> composeOnce(const ReportDocument& document, const ReportStyle& style, const BaseMap& map, const PageSet& before,
                            std::stop_token stop) {
  const PageFrame frame = document.options.pageSize == PageSize::Letter ? PageFrame::letter() : PageFrame::a4();
  Flow flow(style, frame, before);
  Composition c{document, style, map, flow};
  const ReportOptions& o = document.options;
  const std::pair<bool, void (*)(Composition&)> parts[] = {
      {true, composeCover},          {o.keyFindings, composeFindings}, {o.timeline, composeTimeline},
      {o.map, composeMap},           {o.incidents, composeSheets},     {o.background, composeBackground},
      {o.passages, composePassages}, {o.sources, composeSources},      {o.index && o.passages, composeIndex},
      {o.method, composeMethod}};
  for (const auto& [wanted, part] : parts) {
    if (stop.stop_requested()) return fail(ErrorCode::Canceled, "The report was canceled.");
    if (wanted) part(c);
  }
  PageSet set = flow.take();
  for (std::size_t i = 0; i < set.pages.size(); ++i) {
    if (!set.pages[i].bare) drawHead(document, style, frame, set.pages[i]);
    drawFoot(document, style, frame, set.pages[i], static_cast<int>(i) + 1, static_cast<int>(set.pages.size()));
  }
  return set;
}

bool sameNumbers(const PageSet& a, const PageSet& b) {
  const auto samePage = [](const auto& x, const auto& y) { return x.first == y.first && x.second.page == y.second.page; };
  return a.pages.size() == b.pages.size() && std::ranges::equal(a.anchors, b.anchors, samePage);
}

}  // namespace

Result<PageSet> compose(const ReportDocument& document, const ReportStyle& style, const BaseMap& map, std::stop_token stop) {
  constexpr int kMostPasses = 4;  // two settle all but a page number that grows a digit at a line's end
  Result<PageSet> set = composeOnce(document, style, map, {}, stop);
  for (int pass = 1; set && pass < kMostPasses; ++pass) {
    Result<PageSet> next = composeOnce(document, style, map, *set, stop);
    const bool settled = next && sameNumbers(*set, *next);
    set = std::move(next);
    if (settled) break;
  }
  return set;
}

}  // namespace collate::ui::report
