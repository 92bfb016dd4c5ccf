// SPDX-License-Identifier: GPL-3.0-or-later
// Contested attributes: up to three passages side by side, each with the chain it comes by, and what would settle it.
#include <algorithm>

#include "core/report/wording.h"
#include "ui/report/composition.h"

namespace collate::ui::report {
namespace {

constexpr std::size_t kAcross = 3;
constexpr qreal kBetween = 15;
constexpr std::size_t kQuoteRoom = 420;  // characters; the passage stands in full in the appendix

struct QuoteBlocks {
  TextBlock words;
  TextBlock source;
};

TextBlock wordsOf(const ReportStyle& s, const DisputeQuote& quote) {
  std::string text = quote.text;
  if (text.size() > kQuoteRoom) {
    // A long sentence is cut around the words that matter.
    const std::size_t mark = quote.marks.empty() ? 0 : quote.marks.front().end;
    if (mark < kQuoteRoom) text = wording::shortened(text, kQuoteRoom);
  }
  TextBlock block = passageBlock(text, quote.marks, s.passageFor(quote.rightToLeft),
                                 s.theme.disagreement(DisagreementKind::Scope).ink, !quote.rightToLeft);
  block.rightToLeft(quote.rightToLeft);
  return block;
}

TextBlock sourceOf(const ReportStyle& s, const DisputeQuote& quote) {
  TextBlock block(qs(quote.outlet), s.tableStrong);
  block.add(quote.chain.empty() ? QStringLiteral(" ") + Report::tr("names no one") : QStringLiteral(" ‹ ") + qs(quote.chain),
            s.small);
  if (!quote.also.empty()) block.add(QStringLiteral(". ") + Report::tr("Also: %1").arg(qs(quote.also)), s.small);
  return block;
}

// One row of passages of equal width, their sources on one line under the longest; `keep` points of what follows stay on the
// page.
void drawQuotes(Composition& c, std::span<const DisputeQuote> quotes, std::size_t across, qreal keep) {
  Flow& flow = c.flow;
  const ReportStyle& s = c.style;
  const qreal n = static_cast<qreal>(across);
  const qreal width = (flow.width() - (n - 1) * kBetween) / n;
  std::vector<QuoteBlocks> blocks;
  qreal wordsHeight = 0;
  qreal sourceHeight = 0;
  for (const DisputeQuote& quote : quotes) {
    QuoteBlocks b{wordsOf(s, quote), sourceOf(s, quote)};
    b.words.layOut(width);
    b.source.layOut(width);
    wordsHeight = std::max(wordsHeight, b.words.height());
    sourceHeight = std::max(sourceHeight, b.source.height());
    blocks.push_back(std::move(b));
  }
  const qreal height = 6 + wordsHeight + 5 + sourceHeight + s.table.line + 4;
  flow.ensure(height + keep);
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const qreal x = flow.left() + static_cast<qreal>(i) * (width + kBetween);
    flow.page().rule(x, x + width, flow.y(), kRule, s.theme.text);
    blocks[i].words.draw(flow.page(), {x, flow.y() + 6});
    const qreal sourceTop = flow.y() + 6 + wordsHeight + 5 + (sourceHeight - blocks[i].source.height());
    blocks[i].source.draw(flow.page(), {x, sourceTop});
    const DisputeQuote& quote = quotes[i];
    LineRow ref;
    ref.icon(handIcon(quote.hand), handInk(s, quote.hand), 8)
        .text(Report::tr("passage %1").arg(qs(refLabel(quote.ref))), s.table.in(s.theme.accent), passageAnchor(quote.ref));
    ref.draw(flow.page(), {x, flow.y() + 6 + wordsHeight + 5 + sourceHeight}, s.table.line);
  }
  flow.advance(height);
}

void drawTitle(Composition& c, const Dispute& dispute, qreal keep) {
  Flow& flow = c.flow;
  LineRow row;
  row.text(qs(dispute.title), c.style.head).space(8);
  const LineRow kind = kindRow(c.style, dispute.kind);
  flow.gap(15);
  flow.ensure(c.style.head.line + keep);
  row.draw(flow.page(), {flow.left(), flow.y()}, c.style.head.line);
  kind.draw(flow.page(), {flow.left() + row.width(), flow.y() + 0.5}, c.style.head.line);
  flow.advance(c.style.head.line + 5);
}

// What would settle it, and what the analyst made of it.
TextBlock outcomeOf(const ReportStyle& s, const Dispute& dispute) {
  TextBlock box;
  if (!dispute.settle.empty())
    box.add(Report::tr("Would settle it."), s.strong).add(QStringLiteral(" ") + qs(dispute.settle), s.text);
  if (dispute.decision.empty()) return box;
  if (!box.isEmpty()) box.add(QStringLiteral(" "), s.text);
  return box.add(Report::tr("Assessed."), s.strong).add(QStringLiteral(" ") + qs(dispute.decision), s.text);
}

}  // namespace

void composeDisputes(Composition& c, const IncidentSheet& sheet) {
  for (const Dispute& dispute : sheet.disputes) {
    if (dispute.quotes.empty()) continue;
    const std::span<const DisputeQuote> all(dispute.quotes);
    const std::size_t across = std::min(kAcross, std::max<std::size_t>(2, all.size() == 4 ? 2 : all.size()));
    TextBlock box = outcomeOf(c.style, dispute);
    const qreal boxHeight = boxedHeight(c, box);
    drawTitle(c, dispute, 110 + (all.size() <= across ? boxHeight : 0));
    for (std::size_t at = 0; at < all.size(); at += across) {
      if (at > 0) c.flow.gap(8);
      const bool last = at + across >= all.size();
      drawQuotes(c, all.subspan(at, std::min(across, all.size() - at)), across, last ? boxHeight + 6 : 0);
    }
    c.flow.gap(6);
    shadedBox(c, box);
  }
}

}  // namespace collate::ui::report
