// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace collate::ui {

// Asks for the name of a file to write, and before one that is there is replaced, also where `ending` (".csv") was left to
// Collate. Empty where the analyst thought better of it.
QString askSaveName(QWidget* parent, const QString& title, const QString& suggested, const QString& ending);

}  // namespace collate::ui
