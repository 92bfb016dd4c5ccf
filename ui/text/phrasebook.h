// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTranslator>
#include <expected>

#include "ui/text/sentence_table.h"

namespace collate::ui {

// The contexts under which what core says is looked up; the rows stand under the parts of a SentenceTable.
inline constexpr auto kSentences = "Sentences";
inline constexpr auto kValues = "Values";

// An interface language as a table that anybody can read and extend (resources/translations): context ("*" for any), English as
// in the source, translation, parted by tabs; \n stands for a new line, lines with # are remarks. The contexts Sentences,
// Clauses, Phrases and Labels are what core says (ui/text/sentence_table.h). What it does not know stays English.
class Phrasebook : public QTranslator {
  Q_OBJECT
 public:
  // Adds the rows of a file. Its error, for people, names the line.
  std::expected<void, QString> load(const QString& file);

  qsizetype size() const { return m_phrases.size(); }
  bool isEmpty() const override { return m_phrases.isEmpty(); }
  QString translate(const char* context, const char* source, const char* disambiguation = nullptr, int n = -1) const override;

 private:
  QHash<std::pair<QString, QString>, QString> m_phrases;
  SentenceTable m_sentences;
};

// As long as it lives, phrasebooks are silent on its thread: a report is written in one language, and so far that is English.
class EnglishHere {
 public:
  EnglishHere();
  ~EnglishHere();
  Q_DISABLE_COPY_MOVE(EnglishHere)
};

}  // namespace collate::ui
