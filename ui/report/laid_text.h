// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QTextLayout>
#include <memory>
#include <set>
#include <vector>

#include "ui/report/report_style.h"

class QGlyphRun;
class QPainter;

namespace collate::ui::report {

// Which glyphs of which face were painted, in order of first use, and what characters each stands for. A PDF's subset fonts
// number their glyphs in just this order, so that the log tells what the numbers mean (pdf_unicode.h): Qt itself knows only
// glyphs that stand in the font's character map, and loses tabular figures, ligatures and most shaped Arabic.
class GlyphLog {
 public:
  // `starts` are the indexes at which the characters of any glyph begin, and the end of the last.
  void add(const QGlyphRun& run, const std::set<qsizetype>& starts);

  struct Face {
    QByteArray key;
    std::vector<quint32> glyphs;
    std::vector<QString> characters;  // beside glyphs
  };
  const std::vector<Face>& faces() const { return m_faces; }

 private:
  struct Index {
    std::size_t face = 0;
    QHash<quint32, std::size_t> glyphs;
  };
  std::vector<Face> m_faces;
  QHash<QByteArray, Index> m_byKey;
};

// Text of one or several styles, broken into lines of one width. Measures are points; lines are `lineHeight` apart whatever
// is in them. Built by TextBlock; shared by the pages that show its lines.
class LaidText {
 public:
  struct Run {
    int from = 0;
    int length = 0;
    TextStyle style;
    QString target;   // of a link, or empty
    qreal raise = 0;  // above the line, for references
  };
  struct Underline {
    int from = 0;
    int length = 0;
    QColor ink;
  };

  QTextLayout layout;  // in device dots
  QString text;
  std::vector<Run> runs;
  std::vector<Underline> underlines;
  qreal lineHeight = 0;
  qreal ascent = 0;  // of the first style's font, in points
  qreal descent = 0;

  int lineCount() const { return layout.lineCount(); }
  qreal naturalWidth() const;
  // Paints one line; `top` is its upper left corner in points.
  void paintLine(QPainter& painter, int line, QPointF top, GlyphLog& log) const;
  // Links that stand on a line, relative to its upper left corner.
  std::vector<std::pair<QRectF, QString>> linksOn(int line) const;

 private:
  qreal baseline() const { return (lineHeight - ascent - descent) / 2 + ascent; }
  void paintRun(QPainter& painter, const QTextLine& line, const Run& run, QPointF top, GlyphLog& log) const;
};

}  // namespace collate::ui::report
