// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace collate::ui {

// What a table of rows tells its delegate of a cell, beside the words.
enum RowRole {
  SignRole = Qt::UserRole + 32,  // QString: the icon before the words; none where empty
  OwnSignRole,                   // bool: the sign is the analyst's
  QuietRole,                     // bool: the words are muted
  WrittenRole,                   // bool: the words are a source's own
};

}  // namespace collate::ui
