// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <functional>
#include <optional>
#include <vector>

namespace collate::ui {

// The rows of a translation that say what core says: whole sentences, or patterns with slots. Core's sentences are put together
// of parts, and so are these:
//
//   "LPA and Harim Post give 1; Sahha Monitor gives 5. The later report has the higher figure."
//   Sentences "The later report has the higher figure."    a whole one; those that follow one another are parted first
//   Clauses   "%1… give %2", "%1… gives %2"                joined by "; " they make a sentence
//   Phrases   "at least %1!", "raid"                       what may stand in a slot
//   Labels    "Raid in %1", "Decide %1!: %2!"              titles and steps of the history, never parted
//
// A slot is filled with a phrase, a date or a figure that is known, else with the words as they are, isolated: names and a
// source's own words. "%1…" is a list ("A, B and C"), "%1!" takes only what is known. Of two patterns that fit the one with more
// letters of its own goes first. A translation in six forms (ui/text/counted.h) wants a number in slot 1, in figures or in words.
class SentenceTable {
 public:
  enum class Part { Sentences, Clauses, Phrases, Labels };

  // False where the pattern cannot be told apart: no letters between two slots, or a slot twice.
  bool add(Part part, const QString& english, const QString& translation);
  // A word of the interface, for slots that take what is known.
  void addWord(const QString& english, const QString& translation) { m_words.insert(english, translation); }

  // Null where no row knows it.
  QString sentence(const QString& english) const;
  QString value(const QString& english) const;

 private:
  enum class Kind { Any, Known, List };
  struct Slot {
    int number = 0;
    Kind kind = Kind::Any;
    QString after;  // the letters that follow it
  };
  struct Row {
    QString lead;
    std::vector<Slot> slots_;
    QString translation;
    qsizetype letters = 0;
    bool forms = false;
  };
  struct Fit;  // a pattern that is being held against words

  std::optional<QString> look(Part part, const QString& words, int& patience) const;
  std::optional<QString> known(const QString& words, int& patience) const;
  std::optional<QString> knownLabel(const QString& words, int& patience) const;
  std::optional<QString> oneSentence(const QString& words, int& patience) const;
  std::optional<QString> fill(Kind kind, const QString& words, int& patience) const;
  QString listOf(const QString& words, int& patience) const;
  QString any(const QString& words, int& patience) const;
  QString joint(const char* english) const;
  bool fits(Fit& fit, std::size_t slot, qsizetype from) const;

  QHash<QString, QString> m_whole[4];
  std::vector<Row> m_patterns[4];
  QHash<QString, QString> m_words;
};

}  // namespace collate::ui
