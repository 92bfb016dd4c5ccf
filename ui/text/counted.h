// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace collate::ui {

// "1 account", "4 accounts": `one` and `many` are translated and hold the number's place, %1.
inline QString counted(qsizetype n, const QString& one, const QString& many) { return (n == 1 ? one : many).arg(n); }

}  // namespace collate::ui
