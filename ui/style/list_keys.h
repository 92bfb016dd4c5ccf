// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;
class QWidget;

namespace collate::ui {

// Arrows and pages pressed in a field of one line move in the list that it filters.
void moveListFrom(QWidget& field, QAbstractItemView& list);

}  // namespace collate::ui
