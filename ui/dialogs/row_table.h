// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QTableView;
class QWidget;

namespace collate::ui {

class RowDelegate;

// A table of rows, a line each: no grid, whole rows are chosen, columns stay as wide as they are made.
QTableView* rowTable(QAbstractItemModel* model, RowDelegate* delegate, const QString& name, QWidget* parent);

// The filter over it, and how much of it is shown.
QHBoxLayout* filterLine(QLineEdit* filter, QLabel* count);

}  // namespace collate::ui
