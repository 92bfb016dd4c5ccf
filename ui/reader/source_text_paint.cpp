// SPDX-License-Identifier: GPL-3.0-or-later
// How SourceText draws: account bars and tints first, then the words, then the lines of the marks.
#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>

#include "ui/reader/source_document.h"
#include "ui/reader/source_text.h"

namespace collate::ui {
namespace {

constexpr int kBarStart = 22;  // from the leading edge
constexpr int kBarStep = 6;    // a second account in the same paragraphs stands this much further out
constexpr qreal kBarWidth = 3;

// Under a claim that is no mention. On a dark surface what is sunken is darker still, and looks like a hole.
const QColor& claimTint(const Theme& theme) { return theme.appearance == Appearance::Dark ? theme.pressed : theme.sunken; }

}  // namespace

void SourceText::paintEvent(QPaintEvent* event) {
  const TextRange visible = visibleRange();
  {
    QPainter painter(viewport());
    painter.translate(0, -scrolled());
    paintGutter(painter, visible);
    paintUnder(painter, visible);
  }
  QTextEdit::paintEvent(event);
  QPainter painter(viewport());
  painter.translate(0, -scrolled());
  paintOver(painter, visible);
}

std::vector<SpanPiece> SourceText::pieces(TextRange range, TextRange visible) const {
  if (!range.overlaps(visible)) return {};
  return spanPieces(*document(), static_cast<int>(std::max(range.begin, visible.begin)),
                    static_cast<int>(std::min(range.end, visible.end)));
}

// Bars of accounts that share paragraphs stand side by side; the selected incident's is nearest to the text.
void SourceText::paintGutter(QPainter& painter, TextRange visible) const {
  // Of a block's lines, without the space below it.
  const auto linesOf = [&](std::size_t b) {
    const QTextBlock block = document()->findBlockByNumber(static_cast<int>(b));
    QRectF box = document()->documentLayout()->blockBoundingRect(block);
    box.setHeight(block.layout()->lineCount() * block.blockFormat().lineHeight());
    return box;
  };
  const std::size_t first = m_page->blockAt(visible.begin), last = m_page->blockAt(visible.end);
  std::vector<std::vector<std::pair<std::size_t, std::size_t>>> lanes(1);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  for (const bool chosen : {true, false}) {
    for (const PageAccount& account : m_page->accounts()) {
      if ((account.incident == m_incident && m_incident) != chosen) continue;
      for (const auto& run : account.runs) {
        const auto taken = [&](const auto& lane) {
          return std::ranges::any_of(lane, [&](const auto& r) { return r.first <= run.second && run.first <= r.second; });
        };
        std::size_t lane = 0;
        while (lane < lanes.size() && taken(lanes[lane])) ++lane;
        if (lane == lanes.size()) lanes.emplace_back();
        lanes[lane].push_back(run);
        if (run.second < first || run.first > last || lane > 3) continue;
        // Runs that reach out of sight are cut there, so that nothing beyond is laid out.
        const qreal top = linesOf(std::max(run.first, first)).top(), bottom = linesOf(std::min(run.second, last)).bottom();
        const int offset = kBarStart - static_cast<int>(lane) * kBarStep;
        const qreal x = layoutDirection() == Qt::RightToLeft ? viewport()->width() - offset - kBarWidth : offset;
        painter.setBrush(chosen ? m_theme.accent : m_theme.borderStrong);
        painter.drawRoundedRect(QRectF(x, top + 4, kBarWidth, bottom - top - 7), 1.5, 1.5);
      }
    }
  }
}

void SourceText::paintUnder(QPainter& painter, TextRange visible) const {
  for (const PageNote& n : m_page->notes())
    for (const SpanPiece& p : pieces(n.range, visible)) paintMarkTint(painter, p, m_theme.note(n.color).tint);
  for (const PageClaim& c : m_page->claims()) {
    if (c.mentioned || !m_filter.showsClaims() || c.review == Review::Rejected) continue;
    for (const SpanPiece& p : pieces(c.range, visible)) paintMarkTint(painter, p, claimTint(m_theme));
  }
  for (const PageMention& m : m_page->mentions()) {
    if (!m_filter.shows(m.kind)) continue;
    for (const SpanPiece& p : pieces(m.range, visible)) paintMarkTint(painter, p, m_theme.mention(m.kind).tint);
  }
  if (m_current)
    for (const SpanPiece& p : pieces(m_page->claims()[*m_current].range, visible)) paintMarkBox(painter, p, m_theme);
}

void SourceText::paintOver(QPainter& painter, TextRange visible) const {
  const TextRange boxed = m_current ? m_page->claims()[*m_current].range : TextRange{};
  for (const PageClaim& c : m_page->claims()) {
    if (c.mentioned || !m_filter.showsClaims() || c.review == Review::Rejected || c.range.overlaps(boxed)) continue;
    for (const SpanPiece& p : pieces(c.range, visible)) paintThinLine(painter, p, m_theme.borderStrong, 1);
  }
  for (const PageMention& m : m_page->mentions()) {
    if (!m_filter.shows(m.kind) || boxed == m.range) continue;
    for (const SpanPiece& p : pieces(m.range, visible)) paintMarkLine(painter, p, m.kind, m_theme.mention(m.kind).ink);
  }
  for (const PageNote& n : m_page->notes()) {
    if (n.range == boxed) continue;
    const qreal width = n.id == m_note && m_note ? 2 : 1;
    for (SpanPiece p : pieces(n.range, visible)) {
      p.baseline += 4;
      paintThinLine(painter, p, m_theme.note(n.color).ink, width);
    }
  }
}

}  // namespace collate::ui
