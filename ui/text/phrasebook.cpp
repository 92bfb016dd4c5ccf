// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/phrasebook.h"

#include <QFile>
#include <QStringList>

namespace collate::ui {
namespace {

const QString kAny = QStringLiteral("*");
thread_local int t_silent = 0;

std::optional<SentenceTable::Part> partOf(const QString& context) {
  using Part = SentenceTable::Part;
  static const QHash<QString, Part> kParts = {
      {"Sentences", Part::Sentences}, {"Clauses", Part::Clauses}, {"Phrases", Part::Phrases}, {"Labels", Part::Labels}};
  const auto it = kParts.constFind(context);
  return it == kParts.constEnd() ? std::nullopt : std::optional(*it);
}

}  // namespace

std::expected<void, QString> Phrasebook::load(const QString& file) {
  QFile in(file);
  if (!in.open(QIODevice::ReadOnly)) return std::unexpected(tr("%1 cannot be read: %2").arg(file, in.errorString()));
  int number = 0;
  while (!in.atEnd()) {
    ++number;
    QString line = QString::fromUtf8(in.readLine());
    while (line.endsWith(u'\n') || line.endsWith(u'\r')) line.chop(1);
    if (line.isEmpty() || line.startsWith(u'#')) continue;
    QStringList cells = line.replace(QStringLiteral("\\n"), QStringLiteral("\n")).split(u'\t');
    if (cells.size() != 3 || cells[0].isEmpty() || cells[1].isEmpty() || cells[2].isEmpty())
      return std::unexpected(
          tr("%1, line %2: a row has a context, the English words and their translation, parted by tabs.").arg(file).arg(number));
    if (m_phrases.contains({cells[0], cells[1]}))
      return std::unexpected(tr("%1, line %2: these words have a row already.").arg(file).arg(number));
    if (const auto part = partOf(cells[0]); part && !m_sentences.add(*part, cells[1], cells[2]))
      return std::unexpected(tr("%1, line %2: a slot stands twice, or two without words between them.").arg(file).arg(number));
    if (cells[0] == kAny) m_sentences.addWord(cells[1], cells[2]);
    m_phrases.insert({cells[0], cells[1]}, cells[2]);
  }
  return {};
}

QString Phrasebook::translate(const char* context, const char* source, const char*, int) const {
  if (t_silent > 0) return {};
  const QString words = QString::fromUtf8(source);
  if (qstrcmp(context, kSentences) == 0) return m_sentences.sentence(words);
  if (qstrcmp(context, kValues) == 0) return m_sentences.value(words);
  const auto own = m_phrases.constFind({QString::fromUtf8(context), words});
  return own != m_phrases.constEnd() ? *own : m_phrases.value({kAny, words});
}

EnglishHere::EnglishHere() { ++t_silent; }
EnglishHere::~EnglishHere() { --t_silent; }

}  // namespace collate::ui
