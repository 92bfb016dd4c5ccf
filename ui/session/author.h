// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace collate::ui {

// The name that signs notes, decisions and every step of the history: as told in the settings, else COLLATE_AUTHOR, else the
// user's name on this machine, else "analyst".
QString authorName();
void setAuthorName(const QString& name);  // empty: not told

}  // namespace collate::ui
