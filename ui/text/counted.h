// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace collate::ui {

// The form of a counted thing that a number asks for: the text itself, or of six parted by "|" (zero, one, two, few, many, other,
// as CLDR orders them) the one that Arabic takes. Its %1 is still to be filled.
QString pluralForm(const QString& forms, qsizetype n);
bool hasPluralForms(const QString& text);

// "1 account", "4 accounts": `one` and `many` are translated and hold the number's place, %1; `shown` is the number as written. A
// language with more than two forms gives all six in the translation of `many`, and that of `one` is not asked for.
QString counted(qsizetype n, const QString& one, const QString& many, const QString& shown);
QString counted(qsizetype n, const QString& one, const QString& many);

}  // namespace collate::ui
