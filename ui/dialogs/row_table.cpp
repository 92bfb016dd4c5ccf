// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/row_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

#include "ui/dialogs/row_delegate.h"
#include "ui/style/words.h"

namespace collate::ui {

QTableView* rowTable(QAbstractItemModel* model, RowDelegate* delegate, const QString& name, QWidget* parent) {
  auto* table = new QTableView(parent);
  table->setModel(model);
  table->setItemDelegate(delegate);
  table->setShowGrid(false);
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->setTabKeyNavigation(false);
  table->verticalHeader()->hide();
  table->verticalHeader()->setDefaultSectionSize(lineOf(type::body(), 28));
  table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  table->setAccessibleName(name);
  table->horizontalHeader()->setHighlightSections(false);
  table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  return table;
}

QHBoxLayout* filterLine(QLineEdit* filter, QLabel* count) {
  auto* line = new QHBoxLayout;
  line->setSpacing(12);
  line->addWidget(filter, 1);
  line->addWidget(count);
  return line;
}

}  // namespace collate::ui
