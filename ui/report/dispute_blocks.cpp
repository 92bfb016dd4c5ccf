// SPDX-License-Identifier: GPL-3.0-or-later
// Contested attributes: a card a version, up to three side by side, each with the passage, the chain it comes by and who says the
// same, and what would settle it.
#include <algorithm>

#include "core/report/wording.h"
#include "ui/report/composition.h"

namespace collate::ui::report {
namespace {

constexpr std::size_t kAcross = 3;
constexpr qreal kBetween = 15;
constexpr std::size_t kQuoteRoom = 420;  // characters; the passage stands in full in the appendix

struct QuoteBlocks {
  TextBlock version;
  TextBlock words;
  TextBlock source;
  TextBlock also;

  qreal belowHeight(qreal line) const { return source.height() + line + also.height(); }
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
  return block;
}

// "Also: LPA S1.1, Harim Post S3.1 (same text)".
TextBlock alsoOf(const ReportStyle& s, const DisputeQuote& quote) {
  constexpr std::size_t kMostNamed = 8;
  TextBlock block;
  for (std::size_t i = 0; i < std::min(quote.also.size(), kMostNamed); ++i) {
    const AlsoSaid& also = quote.also[i];
    block.add(i == 0 ? Report::tr("Also:") + QLatin1Char(' ') : QStringLiteral(", "), s.small).add(qs(also.outlet), s.small);
    if (also.ref.source != 0)
      block.add(QString(QChar::Nbsp), s.small).add(qs(refLabel(also.ref)), s.small.in(s.theme.accent), passageAnchor(also.ref));
    if (also.copy) block.add(QStringLiteral(" ") + Report::tr("(same text)"), s.small);
  }
  if (quote.also.size() > kMostNamed)
    block.add(QStringLiteral(" ") + Report::tr("and %1 more").arg(quote.also.size() - kMostNamed), s.small);
  return block;
}

// A row of cards of equal width; their sources begin on one line under the longest passage.
struct QuoteRow {
  std::span<const DisputeQuote> quotes;
  std::vector<QuoteBlocks> blocks;
  qreal width = 0;
  qreal versionHeight = 0;
  qreal wordsHeight = 0;
  qreal belowHeight = 0;
  qreal height = 0;
};

constexpr qreal kAboveWords = 6;
constexpr qreal kBelowWords = 5;
constexpr qreal kBelowVersion = 2;
constexpr std::size_t kVersionRoom = 110;  // characters

QuoteRow rowOf(const Composition& c, std::span<const DisputeQuote> quotes, std::size_t across) {
  const ReportStyle& s = c.style;
  const qreal n = static_cast<qreal>(across);
  QuoteRow row{quotes, {}, (c.flow.width() - (n - 1) * kBetween) / n, 0, 0, 0, 0};
  for (const DisputeQuote& quote : quotes) {
    QuoteBlocks b{TextBlock(qs(wording::shortened(quote.version, kVersionRoom)), s.tableStrong), wordsOf(s, quote),
                  sourceOf(s, quote), alsoOf(s, quote)};
    for (TextBlock* block : {&b.version, &b.words, &b.source, &b.also}) block->layOut(row.width);
    row.versionHeight = std::max(row.versionHeight, b.version.height());
    row.wordsHeight = std::max(row.wordsHeight, b.words.height());
    row.belowHeight = std::max(row.belowHeight, b.belowHeight(s.table.line));
    row.blocks.push_back(std::move(b));
  }
  row.height = kAboveWords + row.versionHeight + kBelowVersion + row.wordsHeight + kBelowWords + row.belowHeight + 4;
  return row;
}

void drawQuotes(Composition& c, const QuoteRow& row) {
  Flow& flow = c.flow;
  const ReportStyle& s = c.style;
  for (std::size_t i = 0; i < row.blocks.size(); ++i) {
    const QuoteBlocks& b = row.blocks[i];
    const DisputeQuote& quote = row.quotes[i];
    const qreal x = flow.left() + static_cast<qreal>(i) * (row.width + kBetween);
    const qreal words = flow.y() + kAboveWords + row.versionHeight + kBelowVersion;
    const qreal below = words + row.wordsHeight + kBelowWords;
    flow.page().rule(x, x + row.width, flow.y(), kRule, s.theme.text);
    b.version.draw(flow.page(), {x, flow.y() + kAboveWords});
    b.words.draw(flow.page(), {x, words});
    b.source.draw(flow.page(), {x, below});
    LineRow ref;
    ref.icon(handIcon(quote.hand), handInk(s, quote.hand), 8);
    ref.text(Report::tr("passage %1").arg(qs(refLabel(quote.ref))), s.table.in(s.theme.accent), passageAnchor(quote.ref));
    ref.draw(flow.page(), {x, below + b.source.height()}, s.table.line);
    b.also.draw(flow.page(), {x, below + b.source.height() + s.table.line});
  }
  flow.advance(row.height);
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
  constexpr qreal kAboveBox = 6;
  for (const Dispute& dispute : sheet.disputes) {
    if (dispute.quotes.empty()) continue;
    const std::span<const DisputeQuote> all(dispute.quotes);
    const std::size_t across = std::min(kAcross, std::max<std::size_t>(2, all.size() == 4 ? 2 : all.size()));
    TextBlock box = outcomeOf(c.style, dispute);
    for (std::size_t at = 0; at < all.size(); at += across) {
      const QuoteRow row = rowOf(c, all.subspan(at, std::min(across, all.size() - at)), across);
      // The title stays with its first row, and the box with the last.
      const qreal keep = row.height + (at + across >= all.size() ? boxedHeight(c, box) + kAboveBox : 0);
      if (at == 0)
        drawTitle(c, dispute, keep + 5);
      else
        c.flow.gap(8);
      c.flow.ensure(keep);
      drawQuotes(c, row);
    }
    c.flow.gap(kAboveBox);
    shadedBox(c, box);
  }
}

}  // namespace collate::ui::report
