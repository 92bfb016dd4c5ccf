// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/source_document.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>

namespace collate::ui {
namespace {

constexpr qreal kUnderHead = 16;  // between what heads a report and its first paragraph

// Size and line height as shares of the reading size (16/26, Arabic 19/34), from the type scale.
struct BlockLook {
  qreal size;
  qreal line;
  qreal below;
  QFont::Weight weight = QFont::Normal;
};

BlockLook lookOf(const PageBlock& block) {
  switch (block.kind) {
    case BlockKind::Headline: return {22.0 / 16, 30.0 / 26, 6, QFont::DemiBold};
    case BlockKind::Byline: return {14.0 / 16, 20.0 / 26, kUnderHead};
    case BlockKind::Caption:
    case BlockKind::Boilerplate: return {14.0 / 16, 20.0 / 26, 12};
    case BlockKind::Standfirst:
    case BlockKind::Prose: return {1, 1, 14};
  }
  return {1, 1, 14};
}

// What belongs to the headline stands close below it; a report that goes on without a byline keeps its distance.
qreal spaceBelow(const PageBlock& block, const PageBlock* next) {
  const bool prose = next && (next->kind == BlockKind::Prose || next->kind == BlockKind::Boilerplate);
  return block.kind == BlockKind::Headline && prose ? kUnderHead : lookOf(block).below;
}

QTextBlockFormat blockFormat(const PageBlock& block, const PageBlock* next, qreal scale) {
  const BlockLook look = lookOf(block);
  QTextBlockFormat format;
  format.setLineHeight(qRound((block.rightToLeft ? 34 : 26) * look.line * scale), QTextBlockFormat::FixedHeight);
  format.setBottomMargin(spaceBelow(block, next) * scale);
  format.setLayoutDirection(block.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
  return format;
}

QTextCharFormat charFormat(const PageBlock& block, const Theme& theme) {
  const BlockLook look = lookOf(block);
  QFont font = block.rightToLeft ? type::readingArabic() : type::reading();
  font.setPixelSize(qRound(font.pixelSize() * look.size));
  font.setWeight(look.weight);
  QTextCharFormat format;
  format.setFont(font);
  format.setForeground(block.muted ? theme.textMuted : theme.text);
  return format;
}

void setFrame(QTextDocument& document, Qt::LayoutDirection direction) {
  QTextFrameFormat frame = document.rootFrame()->frameFormat();
  frame.setMargin(0);
  frame.setTopMargin(kTopSpace);
  frame.setBottomMargin(kTopSpace * 2);
  frame.setLeftMargin(direction == Qt::LeftToRight ? kGutterWidth : kTrailingSpace);
  frame.setRightMargin(direction == Qt::LeftToRight ? kTrailingSpace : kGutterWidth);
  document.rootFrame()->setFrameFormat(frame);
}

}  // namespace

void fillDocument(QTextDocument& document, const SourcePage& page, const Theme& theme, Qt::LayoutDirection direction) {
  document.setUndoRedoEnabled(false);
  document.clear();
  document.setDocumentMargin(0);
  QTextCursor cursor(&document);
  cursor.beginEditBlock();
  setFrame(document, direction);
  const qreal scale = type::reading().pixelSize() / 16.0;
  const std::vector<PageBlock>& blocks = page.blocks();
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const QTextCharFormat letters = charFormat(blocks[i], theme);
    const QTextBlockFormat format = blockFormat(blocks[i], i + 1 < blocks.size() ? &blocks[i + 1] : nullptr, scale);
    if (i == 0) {
      cursor.setBlockFormat(format);
      cursor.setBlockCharFormat(letters);
    } else {
      cursor.insertBlock(format, letters);
    }
    cursor.insertText(blocks[i].text, letters);
  }
  cursor.endEditBlock();
}

void setBottomSpace(QTextDocument& document, qreal space) {
  QTextFrameFormat frame = document.rootFrame()->frameFormat();
  if (frame.bottomMargin() == space) return;
  frame.setBottomMargin(space);
  document.rootFrame()->setFrameFormat(frame);
}

}  // namespace collate::ui
