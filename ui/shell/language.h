// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace collate::ui {

enum class LanguageChoice { System, English, Arabic };

// The interface's language, kept in the settings. It holds from the next start on: every window is made in one language.
LanguageChoice languageChoice();
void chooseLanguage(LanguageChoice choice);
// Installs the language in force: its words, its reading direction and the form of its dates. To be called once, before any
// window is made. A table that cannot be read leaves English, and says why in the log.
void startLanguage();
// The same for one language, whatever was chosen.
void startLanguage(LanguageChoice language);

}  // namespace collate::ui
