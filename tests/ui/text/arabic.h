// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <stdexcept>

#include "core/lexicon/lexicon.h"
#include "ui/text/phrasebook.h"

namespace collate::ui::test {

// The locale of an Arabic window and its table, as long as it lives.
class Arabic {
 public:
  Arabic() {
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates));
    const auto file = resourceFolder() / "translations" / "ar.tsv";
    if (const auto loaded = words.load(QString::fromStdString(file.string())); !loaded)
      throw std::runtime_error(loaded.error().toStdString());
  }
  ~Arabic() { QLocale::setDefault(m_before); }
  Q_DISABLE_COPY_MOVE(Arabic)

  QString sentence(const std::string& english) const { return words.translate(kSentences, english.c_str()); }
  QString value(const std::string& english) const { return words.translate(kValues, english.c_str()); }

  Phrasebook words;

 private:
  QLocale m_before;
};

// Without the marks that part the directions.
inline QString plain(QString words) {
  words.removeIf([](QChar c) { return c.unicode() >= 0x2066 && c.unicode() <= 0x2069; });
  return words;
}

// What stands outside of isolates: Collate's own words.
inline QString ownWords(const QString& words) {
  QString own;
  int depth = 0;
  for (const QChar c : words) {
    if (c.unicode() >= 0x2066 && c.unicode() <= 0x2068) ++depth;
    if (depth == 0) own += c;
    if (c.unicode() == 0x2069) --depth;
  }
  return own;
}

}  // namespace collate::ui::test
