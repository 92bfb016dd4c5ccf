// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>
#include <vector>

#include "core/report/report.h"
#include "ui/report/laid_text.h"

namespace collate::ui::report {

class Page;

// A paragraph in the making: add text, lay it out in a width, draw it on a page. The first style sets the line height.
class TextBlock {
 public:
  TextBlock() = default;
  TextBlock(const QString& text, const TextStyle& style) { add(text, style); }

  TextBlock& add(const QString& text, const TextStyle& style, const QString& target = {}, qreal raise = 0);
  // Underlines characters [from, to), counted from the block's start.
  TextBlock& underline(int from, int to, const QColor& ink);
  TextBlock& align(Qt::Alignment alignment);
  TextBlock& rightToLeft(bool on);

  bool isEmpty() const { return m_text.isEmpty(); }
  int length() const { return static_cast<int>(m_text.size()); }

  // Breaks into lines; may be called again with another width.
  void layOut(qreal width);
  int lineCount() const { return m_laid ? m_laid->lineCount() : 0; }
  qreal lineHeight() const { return m_runs.empty() ? 0 : m_runs.front().style.line; }
  qreal height() const { return lineCount() * lineHeight(); }
  qreal naturalWidth() const { return m_laid ? m_laid->naturalWidth() : 0; }

  // Draws lines [first, last) with the first at `top`; last -1 draws to the end.
  void draw(Page& page, QPointF top, int first = 0, int last = -1) const;

 private:
  QString m_text;
  std::vector<LaidText::Run> m_runs;
  std::vector<LaidText::Underline> m_underlines;
  Qt::Alignment m_alignment = Qt::AlignLeft;
  bool m_rightToLeft = false;
  std::shared_ptr<LaidText> m_laid;
};

QString qs(const std::string& utf8);

// Sentences with their references raised behind them: "... in Atmeh.S1.1 S2.4".
void addProse(TextBlock& block, const Prose& prose, const TextStyle& style, const ReportStyle& report);
// References in a row, raised, linked to their passages; nothing for none.
void addRefs(TextBlock& block, const std::vector<PassageRef>& refs, const ReportStyle& report);
// A passage in quotation marks (its own become single ones) or bare, with its marked words underlined.
TextBlock passageBlock(const std::string& text, const std::vector<ByteSpan>& marks, const TextStyle& style, const QColor& markInk,
                       bool inQuotes);

}  // namespace collate::ui::report
