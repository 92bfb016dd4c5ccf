// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string_view>

namespace collate::ui {

// What core says in English (a title, what differs and why, what would settle it, a step of the history), in the window's
// language as far as the rows of its table reach (ui/text/sentence_table.h). What they do not reach stays English as a whole.
QString said(std::string_view words);

// A value as core writes it: "at least 3", "raid", "14 August 2025". Words of a source stay as they are.
QString saidValue(std::string_view words);

}  // namespace collate::ui
