// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/page_blocks.h"

#include <algorithm>

namespace collate::ui {
namespace {

bool endsLine(QChar c) { return c == u'\n' || c == u'\f' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator; }

// A text layout reads these as structure (frames, objects, paragraphs), not as letters.
QChar shown(QChar c) {
  const char16_t u = c.unicode();
  if (u < 0x20 || c == QChar::ParagraphSeparator || c == QChar::LineSeparator || u == 0xFFFC) return u' ';
  if (u >= 0xFDD0 && u <= 0xFDEF) return QChar::ReplacementCharacter;
  return c;
}

TextRange trimmed(QStringView text, TextRange range) {
  while (!range.empty() && text[range.begin].isSpace()) ++range.begin;
  while (!range.empty() && text[range.end - 1].isSpace()) --range.end;
  return range;
}

std::vector<TextRange> linesOf(QStringView text) {
  std::vector<TextRange> lines;
  qsizetype begin = 0;
  for (qsizetype i = 0; i <= text.size(); ++i) {
    if (i < text.size() && !endsLine(text[i])) continue;
    lines.push_back(trimmed(text, {begin, i}));
    begin = i + 1;
  }
  return lines;
}

// Mail and plain-text archives wrap at 65 to 80 columns: every line but the last comes close to the longest. A list of short
// lines, rows of a table or paragraphs a line each do not, and stay apart.
bool wrapped(QStringView text, std::span<const TextRange> lines) {
  if (lines.size() < 2) return false;
  if (std::ranges::any_of(lines, [&](TextRange l) { return isRow(text.sliced(l.begin, l.size())); })) return false;
  qsizetype shortest = lines.front().size(), longest = 0;
  for (const TextRange& l : lines.first(lines.size() - 1)) {
    shortest = std::min(shortest, l.size());
    longest = std::max(longest, l.size());
  }
  return shortest >= 45 && longest <= 100 && longest - shortest <= 24 && lines.back().size() <= longest + 4;
}

BlockKind blockKind(RegionKind kind) {
  switch (kind) {
    case RegionKind::Headline: return BlockKind::Headline;
    case RegionKind::Standfirst: return BlockKind::Standfirst;
    case RegionKind::Byline: return BlockKind::Byline;
    case RegionKind::Caption: return BlockKind::Caption;
    case RegionKind::Boilerplate: return BlockKind::Boilerplate;
    case RegionKind::Dateline: return BlockKind::Prose;
  }
  return BlockKind::Prose;
}

struct PageRegion {
  BlockKind kind;
  TextRange range;
};

std::vector<PageRegion> regionsOf(const Source& source, const Utf16Text& text) {
  std::vector<PageRegion> regions;
  for (const Region& r : source.regions)
    if (blockKind(r.kind) != BlockKind::Prose) regions.push_back({blockKind(r.kind), text.range(r.span)});
  return regions;
}

// A line is of a kind when the region covers at least half of it: a byline may open a line of prose.
BlockKind kindOf(TextRange line, std::span<const PageRegion> regions) {
  for (const PageRegion& r : regions) {
    const qsizetype common = std::min(line.end, r.range.end) - std::max(line.begin, r.range.begin);
    if (common > 0 && common * 2 >= line.size()) return r.kind;
  }
  return BlockKind::Prose;
}

class BlockList {
 public:
  BlockList(const Utf16Text& text, std::vector<PageRegion> regions) : m_text(text.string()), m_regions(std::move(regions)) {}

  void addParagraph(std::span<const TextRange> lines) {
    while (!lines.empty()) {
      const BlockKind kind = kindOf(lines.front(), m_regions);
      const auto other = std::ranges::find_if(lines, [&](TextRange l) { return kindOf(l, m_regions) != kind; });
      const auto run = lines.first(static_cast<std::size_t>(other - lines.begin()));
      if (wrapped(m_text, run)) {
        add(kind, {run.front().begin, run.back().end});
      } else {
        for (const TextRange& l : run) add(kind, l);
      }
      lines = lines.subspan(run.size());
    }
  }
  std::vector<PageBlock> take() { return std::move(m_blocks); }

 private:
  void add(BlockKind kind, TextRange source) {
    PageBlock block;
    block.kind = kind;
    block.source = source;
    block.begin = m_blocks.empty() ? 0 : m_blocks.back().range().end + 1;
    block.text = m_text.mid(source.begin, source.size());
    for (QChar& c : block.text) c = shown(c);
    block.rightToLeft = block.text.isRightToLeft();
    block.muted = kind == BlockKind::Byline || kind == BlockKind::Boilerplate || kind == BlockKind::Caption;
    m_blocks.push_back(std::move(block));
  }

  const QString& m_text;
  std::vector<PageRegion> m_regions;
  std::vector<PageBlock> m_blocks;
};

}  // namespace

bool isRow(QStringView line) { return line.count(u'|') >= 2; }

std::vector<PageBlock> blocksOf(const Source& source, const Utf16Text& text) {
  const std::vector<TextRange> lines = linesOf(text.string());
  BlockList blocks(text, regionsOf(source, text));
  for (auto from = lines.begin(); from != lines.end();) {
    from = std::find_if(from, lines.end(), [](TextRange l) { return !l.empty(); });
    const auto to = std::find_if(from, lines.end(), [](TextRange l) { return l.empty(); });
    blocks.addParagraph({from, to});
    from = to;
  }
  return blocks.take();
}

}  // namespace collate::ui
