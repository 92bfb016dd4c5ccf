// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace collate::ui {

// Words of one line that run in different directions. Left to itself a line takes the direction of its first letter, and figures
// and points between two scripts go astray: "LPA · 14 August" in an Arabic window, an Arabic outlet in an English one. What
// follows puts Unicode's isolates (UAX 9, 2.7) around such words; the window's direction is that of the default locale. Where
// everything runs left to right nothing is added.

// Words in their own direction, whatever stands around them: for a name or a value within a sentence of the interface, and for a
// label that is painted without a direction of its own.
QString isolated(const QString& words);

// Words that run left to right, whatever they begin with: a path, a hash, coordinates.
QString leftToRight(const QString& words);

// A line that is read in the window's direction though it begins with letters of the other.
QString inWindow(const QString& line);

// "LPA · 14 August": parts side by side, each isolated, the whole in the window's direction. Empty parts are left out.
QString joined(QStringList parts, const QString& between = QStringLiteral(" · "));

// "LPA, Harim Post": as joined, with the comma of the window's language.
QString listed(const QStringList& parts);

}  // namespace collate::ui
