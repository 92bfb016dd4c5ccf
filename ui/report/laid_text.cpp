// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/laid_text.h"

#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>
#include <algorithm>
#include <numeric>
#include <set>

namespace collate::ui::report {
namespace {

// The part of [from, from + length) that stands on `line`; length 0 when none does.
std::pair<int, int> partOn(const QTextLine& line, int from, int length) {
  const int begin = std::max(from, line.textStart());
  const int end = std::min(from + length, line.textStart() + line.textLength());
  return {begin, std::max(0, end - begin)};
}

// The characters that glyph `at` stands for: from its own to where the next glyph's begin, in either direction of writing. A
// glyph that shares its characters with the one before it (a mark on a letter) stands for none.
QString charactersOf(const QGlyphRun& run, const QList<qsizetype>& indexes, qsizetype at, const std::set<qsizetype>& starts) {
  const qsizetype from = indexes[at];
  if (from < 0 || (at > 0 && indexes[at - 1] == from)) return {};
  const auto next = starts.upper_bound(from);
  return next == starts.end() ? QString() : run.sourceString().mid(from, *next - from);
}

// Where a letter is drawn as a part without a width of its own (the alef of a lam-alef), the glyph before it stands for both
// letters, and the part for none: -1. Vowel signs have no width either and stand for themselves.
QList<qsizetype> indexesOfWholes(const QGlyphRun& run) {
  QList<qsizetype> indexes = run.stringIndexes();
  const QList<QPointF> advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes());
  const QString source = run.sourceString();
  for (qsizetype i = 1; i < std::min(indexes.size(), advances.size()); ++i) {
    const bool mark = indexes[i] < source.size() && source[indexes[i]].isMark();
    if (advances[i].x() == 0 && !mark) indexes[i] = -1;
  }
  return indexes;
}

// A run written from right to left with its glyphs in the order in which they stand on the page, parts before their wholes.
// Programs that read text out of a PDF join neighbors into words from left to right and turn the words around themselves; given
// Arabic in the order of speech they take each letter for a word.
QGlyphRun leftToRight(const QGlyphRun& run) {
  const QList<quint32> glyphs = run.glyphIndexes();
  const QList<QPointF> positions = run.positions();
  if (!run.isRightToLeft() || run.stringIndexes().size() != glyphs.size()) return run;
  const QList<qsizetype> indexes = indexesOfWholes(run);
  std::vector<qsizetype> order(static_cast<std::size_t>(glyphs.size()));
  std::iota(order.begin(), order.end(), 0);
  std::ranges::stable_sort(order, {}, [&](qsizetype i) { return std::pair(positions[i].x(), indexes[i]); });
  QList<quint32> sortedGlyphs;
  QList<QPointF> sortedPositions;
  QList<qsizetype> sortedIndexes;
  for (const qsizetype i : order) {
    sortedGlyphs.append(glyphs[i]);
    sortedPositions.append(positions[i]);
    sortedIndexes.append(indexes[i]);
  }
  QGlyphRun sorted = run;
  sorted.setGlyphIndexes(sortedGlyphs);
  sorted.setPositions(sortedPositions);
  sorted.setStringIndexes(sortedIndexes);
  return sorted;
}

}  // namespace

void GlyphLog::add(const QGlyphRun& run, const std::set<qsizetype>& starts) {
  // The head table holds a checksum of the whole face: one key for all sizes of a face, and only for them.
  const QByteArray key = run.rawFont().fontTable("head");
  const auto known = m_byKey.find(key);
  if (known == m_byKey.end()) {
    m_byKey.insert(key, {m_faces.size(), {}});
    m_faces.push_back({key, {}, {}});
  }
  Index& index = m_byKey[key];
  Face& face = m_faces[index.face];
  const QList<quint32> glyphs = run.glyphIndexes();
  const QList<qsizetype> indexes = run.stringIndexes();
  for (qsizetype i = 0; i < glyphs.size(); ++i) {
    const QString characters = i < indexes.size() ? charactersOf(run, indexes, i, starts) : QString();
    const auto seen = index.glyphs.constFind(glyphs[i]);
    if (seen == index.glyphs.cend()) {
      index.glyphs.insert(glyphs[i], face.glyphs.size());
      face.glyphs.push_back(glyphs[i]);
      face.characters.push_back(characters);
    } else if (QString& least = face.characters[*seen];
               least.isEmpty() || (!characters.isEmpty() && characters.size() < least.size())) {
      least = characters;  // the least that it stands for anywhere
    }
  }
}

qreal LaidText::naturalWidth() const {
  qreal width = 0;
  for (int i = 0; i < layout.lineCount(); ++i) width = std::max(width, layout.lineAt(i).naturalTextWidth());
  return width / kDots;
}

void LaidText::paintRun(QPainter& painter, const QTextLine& line, const Run& run, QPointF top, GlyphLog& log) const {
  const auto [from, length] = partOn(line, run.from, run.length);
  if (length == 0) return;
  painter.setPen(run.style.ink);
  // Glyph positions hang from the layout's own baseline; ours is the same for every line whatever stands in it.
  const QPointF shift(top.x() * kDots, (top.y() + baseline() - run.raise) * kDots - line.y() - line.ascent());
  constexpr QTextLayout::GlyphRunRetrievalFlags kWanted = QTextLayout::RetrieveGlyphIndexes |
                                                          QTextLayout::RetrieveGlyphPositions |
                                                          QTextLayout::RetrieveStringIndexes | QTextLayout::RetrieveString;
  QList<QGlyphRun> all = line.glyphRuns(from, length, kWanted);
  std::set<qsizetype> starts{from + length};
  for (QGlyphRun& glyphs : all) {
    glyphs = leftToRight(glyphs);
    for (const qsizetype start : glyphs.stringIndexes())
      if (start >= 0) starts.insert(start);
  }
  for (const QGlyphRun& glyphs : all) {
    log.add(glyphs, starts);
    painter.drawGlyphRun(shift, glyphs);
  }
}

void LaidText::paintLine(QPainter& painter, int index, QPointF top, GlyphLog& log) const {
  const QTextLine line = layout.lineAt(index);
  for (const Underline& u : underlines) {
    const auto [from, length] = partOn(line, u.from, u.length);
    if (length == 0) continue;
    const qreal a = line.cursorToX(from);
    const qreal b = line.cursorToX(from + length);
    const qreal y = (top.y() + baseline() + 2.2) * kDots;
    const QRectF bar(top.x() * kDots + std::min(a, b), y, std::abs(b - a), 0.9 * kDots);
    painter.fillRect(bar, u.ink);
  }
  for (const Run& run : runs) paintRun(painter, line, run, top, log);
}

std::vector<std::pair<QRectF, QString>> LaidText::linksOn(int index) const {
  std::vector<std::pair<QRectF, QString>> links;
  const QTextLine line = layout.lineAt(index);
  for (const Run& run : runs) {
    if (run.target.isEmpty()) continue;
    const auto [from, length] = partOn(line, run.from, run.length);
    if (length == 0) continue;
    const qreal a = line.cursorToX(from) / kDots;
    const qreal b = line.cursorToX(from + length) / kDots;
    links.push_back({QRectF(std::min(a, b), 0, std::abs(b - a), lineHeight), run.target});
  }
  return links;
}

}  // namespace collate::ui::report
