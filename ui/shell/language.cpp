// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <QGuiApplication>
#include <QLocale>
#include <QSettings>

#include "ui/session/known_places.h"
#include "ui/text/phrasebook.h"

namespace collate::ui {
namespace {

constexpr auto kSetting = "language";

void startArabic() {
  auto* words = new Phrasebook;
  words->setParent(qApp);
  if (const auto loaded = words->load(resourceFile(QStringLiteral("translations/ar.tsv"))); !loaded) {
    qWarning("%s", qPrintable(loaded.error()));
    return;
  }
  QCoreApplication::installTranslator(words);
  QGuiApplication::setLayoutDirection(Qt::RightToLeft);
  // Of the Arabic locales one that writes figures as the sources' and Collate's own sentences have them.
  QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates));
}

}  // namespace

LanguageChoice languageChoice() {
  const QString kept = QSettings().value(kSetting).toString();
  return kept == "en" ? LanguageChoice::English : kept == "ar" ? LanguageChoice::Arabic : LanguageChoice::System;
}

void chooseLanguage(LanguageChoice choice) {
  QSettings().setValue(kSetting, choice == LanguageChoice::English ? "en" : choice == LanguageChoice::Arabic ? "ar" : "system");
}

void startLanguage() {
  const LanguageChoice choice = languageChoice();
  const bool desktopIsArabic = QLocale::system().language() == QLocale::Arabic;
  startLanguage(choice != LanguageChoice::System ? choice : desktopIsArabic ? LanguageChoice::Arabic : LanguageChoice::English);
}

void startLanguage(LanguageChoice language) {
  QLocale::setDefault(QLocale(QLocale::English));
  if (language == LanguageChoice::Arabic) startArabic();
}

}  // namespace collate::ui
