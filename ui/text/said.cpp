// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/said.h"

#include <QCoreApplication>

#include "ui/text/directed.h"
#include "ui/text/phrasebook.h"
#include "ui/text/utf16_text.h"

namespace collate::ui {
namespace {

// Null where no row knows the words; then Qt hands back what it was given.
QString translated(const char* context, const QString& english) {
  if (english.contains(QChar::Null)) return {};
  const QString words = QCoreApplication::translate(context, english.toUtf8().constData());
  return words == english ? QString() : words;
}

}  // namespace

QString said(std::string_view words) {
  const QString english = toQt(words);
  const QString translation = translated(kSentences, english);
  return translation.isNull() ? isolated(english) : translation;
}

QString saidValue(std::string_view words) {
  const QString english = toQt(words);
  const QString translation = translated(kValues, english);
  return translation.isNull() ? english : translation;
}

}  // namespace collate::ui
