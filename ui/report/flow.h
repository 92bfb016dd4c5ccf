// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>

#include "ui/report/page.h"
#include "ui/report/text_block.h"

namespace collate::ui::report {

// A row of words and icons on one line, of no more than the room it is given.
class LineRow {
 public:
  LineRow& text(const QString& words, const TextStyle& style, const QString& target = {});
  LineRow& icon(const QString& name, const QColor& ink, qreal size = kIcon);
  LineRow& space(qreal width);
  qreal width() const;
  bool isEmpty() const { return m_parts.empty(); }
  // The line is `lineHeight` high; its upper left corner is `at`.
  void draw(Page& page, QPointF at, qreal lineHeight) const;

 private:
  struct Part {
    TextBlock text;
    QString icon;
    QColor ink;
    qreal width = 0;
  };
  std::vector<Part> m_parts;
};

// Fills pages from top to bottom. Knows the page numbers of the last time the same document was laid out, for "page 7"; the
// caller repeats until they stand still.
class Flow {
 public:
  Flow(const ReportStyle& style, const PageFrame& frame, const PageSet& before);

  const ReportStyle& style() const { return m_style; }
  const PageFrame& frame() const { return m_frame; }
  PageSet take() { return std::move(m_set); }

  Page& page() { return m_set.pages.back(); }
  qreal left() const { return m_frame.margin; }
  qreal width() const { return m_frame.contentWidth(); }
  qreal y() const { return m_y; }
  qreal room() const { return m_frame.bottom - m_y; }
  std::size_t pageIndex() const { return m_set.pages.size() - 1; }
  bool atTop() const { return m_y <= m_frame.top; }

  void newPage();
  void setHead(const QString& head);        // from this page on, or from the next where this one has begun
  void setHeadOfPage(const QString& head);  // of this page alone
  void bookmark(const QString& title, int level);
  void anchor(const QString& name);
  // "7", or a dash while not known.
  QString pageOf(const QString& target) const;

  // Starts a new page when less than `height` is left.
  void ensure(qreal height);
  // Space between things; none at the top of a page.
  void gap(qreal height);
  void advance(qreal height) { m_y += height; }
  void moveTo(qreal y) { m_y = y; }

  // A paragraph over the full width or a part of it, broken between pages so that no single line stands alone.
  void paragraph(TextBlock block, qreal indent = 0, qreal width = 0);
  // A head that keeps `keep` points of what follows on its page.
  void heading(const QString& title, const TextStyle& style, qreal keep);
  void rule(qreal width, const QColor& ink);

 private:
  const ReportStyle& m_style;
  PageFrame m_frame;
  const PageSet& m_before;
  PageSet m_set;
  QString m_head;
  qreal m_y = 0;
};

}  // namespace collate::ui::report
