// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/flow.h"

#include <algorithm>

namespace collate::ui::report {

LineRow& LineRow::text(const QString& words, const TextStyle& style, const QString& target) {
  Part part;
  part.text.add(words, style, target);
  part.text.layOut(10000);
  part.width = part.text.naturalWidth();
  m_parts.push_back(std::move(part));
  return *this;
}

LineRow& LineRow::icon(const QString& name, const QColor& ink, qreal size) {
  m_parts.push_back({{}, name, ink, size});
  return space(3);
}

LineRow& LineRow::space(qreal width) {
  m_parts.push_back({{}, {}, {}, width});
  return *this;
}

qreal LineRow::width() const {
  qreal width = 0;
  for (const Part& part : m_parts) width += part.width;
  return width;
}

void LineRow::draw(Page& page, QPointF at, qreal lineHeight) const {
  qreal x = at.x();
  for (const Part& part : m_parts) {
    if (!part.icon.isEmpty())
      page.addIcon(part.icon, part.ink, {x, at.y() + (lineHeight - part.width) / 2, part.width, part.width});
    if (!part.text.isEmpty()) part.text.draw(page, {x, at.y() + (lineHeight - part.text.lineHeight()) / 2});
    x += part.width;
  }
}

Flow::Flow(const ReportStyle& style, const PageFrame& frame, const PageSet& before)
    : m_style(style),
      m_frame(frame),
      m_before(before) {
  newPage();
}

void Flow::newPage() {
  m_set.pages.emplace_back();
  m_set.pages.back().head = m_head;
  m_y = m_frame.top;
}

void Flow::setHead(const QString& head) {
  m_head = head;
  if (atTop()) page().head = head;
}

void Flow::setHeadOfPage(const QString& head) { page().head = head; }

void Flow::bookmark(const QString& title, int level) {
  m_set.bookmarks.push_back({title, level, {static_cast<int>(m_set.pages.size()) - 1, m_y}});
}

void Flow::anchor(const QString& name) { m_set.anchors.insert({name, {static_cast<int>(m_set.pages.size()) - 1, m_y}}); }

QString Flow::pageOf(const QString& target) const {
  const int number = m_before.pageNumber(target);
  return number == 0 ? QStringLiteral("–") : QString::number(number);
}

void Flow::ensure(qreal height) {
  if (height > room() && !atTop()) newPage();
}

void Flow::gap(qreal height) {
  if (!atTop()) m_y += height;
}

void Flow::paragraph(TextBlock block, qreal indent, qreal width) {
  if (block.isEmpty()) return;
  block.layOut(width > 0 ? width : this->width() - indent);
  const qreal line = block.lineHeight();
  const int count = block.lineCount();
  for (int at = 0; at < count;) {
    const int rest = count - at;
    int fit = static_cast<int>((room() + 0.01) / line);
    if (fit < rest) {
      // Two lines stay behind and two go over, or all go.
      fit = std::min(fit, rest - 2);
      if (fit < 2 && !atTop()) {
        newPage();
        continue;
      }
      fit = std::max(fit, 1);
    }
    const int end = at + std::min(fit, rest);
    block.draw(page(), {left() + indent, m_y}, at, end);
    m_y += (end - at) * line;
    at = end;
    if (at < count) newPage();
  }
}

void Flow::heading(const QString& title, const TextStyle& style, qreal keep) {
  TextBlock block(title, style);
  block.layOut(width());
  ensure(block.height() + keep);
  block.draw(page(), {left(), m_y});
  m_y += block.height();
}

void Flow::rule(qreal ruleWidth, const QColor& ink) { page().rule(left(), left() + width(), m_y, ruleWidth, ink); }

}  // namespace collate::ui::report
