// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/text_block.h"

#include <QFontMetricsF>
#include <QTextOption>
#include <algorithm>

#include "ui/report/page.h"

namespace collate::ui::report {
namespace {

constexpr qreal kRaise = 3;  // of references above the line

}  // namespace

QString qs(const std::string& utf8) { return QString::fromStdString(utf8); }

TextBlock& TextBlock::add(const QString& text, const TextStyle& style, const QString& target, qreal raise) {
  if (text.isEmpty()) return *this;
  m_runs.push_back({static_cast<int>(m_text.size()), static_cast<int>(text.size()), style, target, raise});
  m_text += text;
  m_laid.reset();
  return *this;
}

TextBlock& TextBlock::underline(int from, int to, const QColor& ink) {
  if (to > from) m_underlines.push_back({from, to - from, ink});
  return *this;
}

TextBlock& TextBlock::align(Qt::Alignment alignment) {
  m_alignment = alignment;
  return *this;
}

TextBlock& TextBlock::rightToLeft(bool on) {
  m_rightToLeft = on;
  return *this;
}

void TextBlock::layOut(qreal width) {
  if (m_runs.empty()) return;
  auto laid = std::make_shared<LaidText>();
  laid->text = m_text;
  laid->runs = m_runs;
  laid->underlines = m_underlines;
  laid->lineHeight = lineHeight();
  const QFontMetricsF metrics(m_runs.front().style.font);
  laid->ascent = metrics.ascent() / kDots;
  laid->descent = metrics.descent() / kDots;
  QTextLayout& layout = laid->layout;
  layout.setText(m_text);
  layout.setFont(m_runs.front().style.font);
  QTextOption option(m_rightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : m_alignment | Qt::AlignAbsolute);
  option.setTextDirection(m_rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  option.setUseDesignMetrics(true);
  layout.setTextOption(option);
  QList<QTextLayout::FormatRange> formats;
  for (const LaidText::Run& run : m_runs) {
    QTextCharFormat format;
    format.setFont(run.style.font);
    formats.push_back({run.from, run.length, format});
  }
  layout.setFormats(formats);
  layout.beginLayout();
  for (qreal y = 0;; y += 1) {
    QTextLine line = layout.createLine();
    if (!line.isValid()) break;
    line.setLineWidth(width * kDots);
    line.setPosition({0, 0});
  }
  layout.endLayout();
  m_laid = std::move(laid);
}

void TextBlock::draw(Page& page, QPointF top, int first, int last) const {
  const int end = last < 0 ? lineCount() : std::min(last, lineCount());
  for (int i = first; i < end; ++i) {
    const QPointF at(top.x(), top.y() + (i - first) * lineHeight());
    page.addLine(m_laid, i, at);
    for (const auto& [rect, target] : m_laid->linksOn(i)) page.addLink(rect.translated(at), target);
  }
}

void addRefs(TextBlock& block, const std::vector<PassageRef>& refs, const ReportStyle& report) {
  bool first = true;
  for (const PassageRef ref : refs) {
    const QString label = qs(refLabel(ref));
    // The first one stays with the word it stands at; a row of them may break.
    block.add(first ? QString(QChar::Nbsp) : QStringLiteral(" "), report.ref, {}, kRaise);
    block.add(label, report.ref, label, kRaise);
    first = false;
  }
}

void addProse(TextBlock& block, const Prose& prose, const TextStyle& style, const ReportStyle& report) {
  for (std::size_t i = 0; i < prose.size(); ++i) {
    if (i > 0) block.add(QStringLiteral(" "), style);
    block.add(qs(prose[i].text), style);
    addRefs(block, prose[i].refs, report);
  }
}

namespace {

// Quotation marks within a quotation are single ones. Each is one character, so that marks stay where they are.
QString quoted(QString words) {
  for (qsizetype i = 0; i < words.size(); ++i) {
    const bool opens = i == 0 || words[i - 1].isSpace() || QStringLiteral("([—–‘“").contains(words[i - 1]);
    if (words[i] == u'“' || (words[i] == u'"' && opens)) words[i] = u'‘';
    if (words[i] == u'”' || words[i] == u'"') words[i] = u'’';
  }
  return QStringLiteral("“%1”").arg(words);
}

}  // namespace

TextBlock passageBlock(const std::string& text, const std::vector<ByteSpan>& marks, const TextStyle& style, const QColor& markInk,
                       bool inQuotes) {
  const QByteArray bytes = QByteArray::fromStdString(text);
  const auto characters = [&](std::uint32_t byte) { return static_cast<int>(QString::fromUtf8(bytes.left(byte)).size()); };
  TextBlock block;
  const int shift = inQuotes ? 1 : 0;
  const QString words = QString::fromUtf8(bytes);
  block.add(inQuotes ? quoted(words) : words, style);
  for (const ByteSpan mark : marks) block.underline(characters(mark.begin) + shift, characters(mark.end) + shift, markInk);
  return block;
}

}  // namespace collate::ui::report
