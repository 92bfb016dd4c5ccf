// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/passage.h"

#include <QSet>
#include <QTextBoundaryFinder>
#include <algorithm>

#include "ui/session/session.h"

namespace collate::ui {
namespace {

// A column of 132 px shows some 18 letters. A claim must begin within the first ten, or "which began at 23…" cuts off the very
// time that the row is about.
constexpr qsizetype kLettersBefore = 10;
// A table of words by words: beyond this a passage is no sentence but a page, and is not compared word by word.
constexpr std::size_t kMostWords = 400;

// Unicode's sentences end after "Adm." and "J.", where no sentence of a report does.
bool abbreviates(const QString& text, qsizetype boundary) {
  static const QSet<QString> kAbbreviations = {"adm", "brig", "capt", "cmdr", "col",  "cpl",  "dr",  "gen", "gov", "lt",
                                               "maj", "mr",   "mrs",  "ms",   "prof", "rep",  "sen", "sgt", "st",  "jan",
                                               "feb", "mar",  "apr",  "aug",  "sep",  "sept", "oct", "nov", "dec"};
  qsizetype stop = boundary;
  while (stop > 0 && text[stop - 1].isSpace()) --stop;
  if (stop == 0 || text[stop - 1] != u'.') return false;
  qsizetype begin = --stop;
  while (begin > 0 && text[begin - 1].isLetter()) --begin;
  const QString word = text.mid(begin, stop - begin);
  return kAbbreviations.contains(word.toLower()) || (word.size() == 1 && word[0].isUpper());
}

TextRange sentenceAround(const QString& text, TextRange span) {
  if (isRow(text)) return {0, text.size()};  // "3" says nothing without its day and place
  QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
  finder.setPosition(span.begin);
  qsizetype begin = finder.isAtBoundary() ? span.begin : std::max<qsizetype>(finder.toPreviousBoundary(), 0);
  while (begin > 0 && abbreviates(text, begin)) begin = std::max<qsizetype>(finder.toPreviousBoundary(), 0);
  finder.setPosition(std::max(span.begin, span.end - 1));
  qsizetype end = finder.toNextBoundary();
  while (end >= 0 && end < text.size() && abbreviates(text, end)) end = finder.toNextBoundary();
  return {begin, end < 0 ? text.size() : end};
}

// The start of the first whole word that lies no more than `letters` before `from`.
qsizetype wordsBack(const QString& text, qsizetype from, qsizetype least, qsizetype letters) {
  qsizetype begin = from;
  for (qsizetype at = from; at >= least && from - at <= letters; --at)
    if (at == least || text[at - 1].isSpace()) begin = at;
  return begin;
}

struct Word {
  TextRange range;
  QString key;
};

std::vector<Word> wordsOf(const QString& text) {
  std::vector<Word> words;
  for (qsizetype i = 0; i < text.size();) {
    if (text[i].isSpace()) {
      ++i;
      continue;
    }
    Word word{{i, i}, {}};
    for (; i < text.size() && !text[i].isSpace(); ++i)
      if (text[i].isLetterOrNumber() || text[i].isMark()) word.key += text[i].toCaseFolded();
    word.range.end = i;
    if (!word.key.isEmpty()) words.push_back(std::move(word));
  }
  return words;
}

// A full stop after the last marked word is no part of the difference.
TextRange withoutPunctuation(const QString& text, TextRange range) {
  while (range.size() > 1 && text[range.end - 1].isPunct()) --range.end;
  while (range.size() > 1 && text[range.begin].isPunct()) ++range.begin;
  return range;
}

class WordTable {
 public:
  WordTable(const std::vector<Word>& a, const std::vector<Word>& b)
      : m_columns(b.size() + 1),
        m_lengths((a.size() + 1) * m_columns, 0) {
    for (std::size_t i = a.size(); i-- > 0;)
      for (std::size_t j = b.size(); j-- > 0;)
        at(i, j) = a[i].key == b[j].key ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
  }
  int& at(std::size_t i, std::size_t j) { return m_lengths[i * m_columns + j]; }

 private:
  std::size_t m_columns;
  std::vector<int> m_lengths;
};

std::vector<TextRange> joined(const QString& text, const std::vector<Word>& words, const std::vector<bool>& common) {
  std::vector<TextRange> ranges;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (common[i]) continue;
    if (i > 0 && !common[i - 1])
      ranges.back().end = words[i].range.end;
    else
      ranges.push_back(words[i].range);
  }
  for (TextRange& r : ranges) r = withoutPunctuation(text, r);
  return ranges;
}

// Two outlets that tell of one arrest in words of their own share little but articles: to mark nine tenths of both says nothing.
constexpr double kMostMarked = 0.75;

double shareOf(const QString& text, const std::vector<TextRange>& ranges) {
  qsizetype marked = 0;
  for (const TextRange& r : ranges) marked += r.size();
  return static_cast<double>(marked) / static_cast<double>(std::max<qsizetype>(text.trimmed().size(), 1));
}

}  // namespace

const PassageReader::Page& PassageReader::page(std::size_t source) {
  auto [at, added] = m_pages.try_emplace(source);
  if (added) {
    at->second.text = Utf16Text(m_state->sources[source].text);
    at->second.blocks = blocksOf(m_state->sources[source], at->second.text);
  }
  return at->second;
}

PassageReader::Found PassageReader::find(const ClaimRef& claim) {
  const Page& p = page(claim.account.source);
  const TextRange units = p.text.range(m_state->claimOf(claim).span);
  const auto block = std::ranges::find_if(p.blocks, [&](const PageBlock& b) { return units.begin < b.source.end; });
  if (block == p.blocks.end()) return {};
  Found found{&*block, {}, {}};
  found.claim.begin = std::max<qsizetype>(units.begin - block->source.begin, 0);
  found.claim.end = std::clamp<qsizetype>(units.end - block->source.begin, found.claim.begin, block->text.size());
  found.sentence = sentenceAround(block->text, found.claim);
  return found;
}

Passage PassageReader::around(const ClaimRef& claim) {
  const Found f = find(claim);
  if (!f.block) return {};
  const QString& text = f.block->text;
  Passage passage;
  passage.core = text.mid(f.sentence.begin, f.sentence.size());
  passage.claim = {f.claim.begin - f.sentence.begin, f.claim.end - f.sentence.begin};
  if (f.sentence.begin > 0) {
    const TextRange previous = sentenceAround(text, {f.sentence.begin - 1, f.sentence.begin});
    passage.before = text.mid(previous.begin, f.sentence.begin - previous.begin);
  }
  if (f.sentence.end < text.size()) {
    const TextRange next = sentenceAround(text, {f.sentence.end, f.sentence.end + 1});
    passage.after = text.mid(f.sentence.end, next.end - f.sentence.end);
  }
  return passage;
}

QString PassageReader::opening(const ClaimRef& claim) {
  const Found f = find(claim);
  if (!f.block) return {};
  const QString& text = f.block->text;
  qsizetype begin = wordsBack(text, f.claim.begin, f.sentence.begin, kLettersBefore);
  while (begin < f.claim.begin && (text[begin] == u'|' || text[begin].isSpace())) ++begin;  // no cell opens with a bar
  return text.mid(begin, f.sentence.end - begin).simplified();
}

WordDifference differingWords(const QString& first, const QString& second) {
  const std::vector<Word> a = wordsOf(first), b = wordsOf(second);
  if (a.size() > kMostWords || b.size() > kMostWords) return {};
  WordTable table(a, b);
  std::vector<bool> inA(a.size(), false), inB(b.size(), false);
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i].key == b[j].key) {
      inA[i++] = inB[j++] = true;
    } else if (table.at(i + 1, j) >= table.at(i, j + 1)) {
      ++i;
    } else {
      ++j;
    }
  }
  return {joined(first, a, inA), joined(second, b, inB)};
}

WordDifference markedWords(const Passage& first, const Passage& second) {
  WordDifference words = differingWords(first.core, second.core);
  if (shareOf(first.core, words.first) > kMostMarked) words.first = {first.claim};
  if (shareOf(second.core, words.second) > kMostMarked) words.second = {second.claim};
  return words;
}

}  // namespace collate::ui
