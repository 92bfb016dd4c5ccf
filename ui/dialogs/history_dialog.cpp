// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/history_dialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/dialogs/row_delegate.h"
#include "ui/dialogs/row_table.h"
#include "ui/style/empty_note.h"
#include "ui/style/list_keys.h"
#include "ui/style/parts.h"
#include "ui/style/search_field.h"
#include "ui/style/words.h"
#include "ui/text/counted.h"
#include "ui/text/said.h"
#include "ui/text/utf16_text.h"

namespace collate::ui {

HistoryDialog::HistoryDialog(Session& session, const Theme& theme, QWidget* parent)
    : DialogFrame(tr("History"), parent),
      m_session(session),
      m_model(new HistoryModel(session, this)),
      m_delegate(new RowDelegate(theme, this)) {
  setModal(false);
  m_filter = new SearchField(tr("Filter by step or person"), theme, this);
  m_empty = new EmptyNote(QStringLiteral("history"),
                          tr("Nothing was changed in this case yet. What you annotate, correct or decide is listed here."), {},
                          theme, this);
  buildTop();
  buildTable();
  buildFoot();
  connect(m_filter, &QLineEdit::textChanged, m_model, &HistoryModel::setFilter);
  moveListFrom(*m_filter, *m_table);
  connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryDialog::settle);
  connect(&m_session, &Session::importStarted, this, &HistoryDialog::settleButtons);
  connect(&m_session, &Session::importFinished, this, &HistoryDialog::settleButtons);
  resize(720, 560);
  settle();
}

void HistoryDialog::buildTop() {
  m_count = mutedLabel({}, type::small(), this);
  column()->addLayout(filterLine(m_filter, m_count));
  column()->addSpacing(12);
}

void HistoryDialog::buildTable() {
  m_table = rowTable(m_model, m_delegate, tr("Steps"), this);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  QHeaderView* head = m_table->horizontalHeader();
  head->setSectionsClickable(false);
  head->setSectionResizeMode(HistoryModel::StepColumn, QHeaderView::Stretch);
  head->resizeSection(HistoryModel::AuthorColumn, widthFor(112));
  head->resizeSection(HistoryModel::WhenColumn, widthFor(204));  // "20 تشرين الثاني 2025، 09:13"
  column()->addWidget(m_table, 1);
  column()->addWidget(m_empty, 1);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this](const QModelIndex& now) { choose(now.row()); });
  connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& at) { choose(at.row()); });
}

void HistoryDialog::buildFoot() {
  m_undo = new QPushButton(tr("Undo"), this);
  m_redo = new QPushButton(tr("Redo"), this);
  m_back = new QPushButton(tr("Go back to this step"), this);
  auto* close = new QPushButton(tr("Close"), this);
  for (QPushButton* b : {m_undo, m_redo, m_back}) {
    b->setAutoDefault(false);
    buttons()->addWidget(b);
  }
  buttons()->addStretch();
  buttons()->addWidget(close);
  connect(m_undo, &QPushButton::clicked, &m_session, &Session::undo);
  connect(m_redo, &QPushButton::clicked, &m_session, &Session::redo);
  connect(m_back, &QPushButton::clicked, this, &HistoryDialog::goBack);
  connect(close, &QPushButton::clicked, this, &QDialog::hide);
}

void HistoryDialog::settle() {
  const auto state = m_session.state();
  setWindowTitle(tr("History of %1").arg(toQt(state->name)));
  m_count->setText(tr("%1 of %2").arg(m_model->rowCount()).arg(m_model->all()));
  m_table->setVisible(m_model->all() > 0);
  m_empty->setVisible(m_model->all() == 0);
  // The newest step, the whole row; nothing was chosen, so no view moves.
  if (const QSignalBlocker quiet(m_table->selectionModel()); m_model->rowCount() > 0) m_table->selectRow(0);
  settleButtons();
}

void HistoryDialog::settleButtons() {
  const auto state = m_session.state();
  const bool editable = m_session.workspace() && !m_session.busy() && !state->readOnly;
  m_undo->setEnabled(editable && state->undoLabel);
  m_redo->setEnabled(editable && state->redoLabel);
  m_undo->setToolTip(state->undoLabel ? tr("Undo: %1").arg(said(*state->undoLabel)) : QString());
  m_redo->setToolTip(state->redoLabel ? tr("Redo: %1").arg(said(*state->redoLabel)) : QString());
  const int steps = m_model->undosBackTo(m_table->currentIndex().row());
  m_back->setEnabled(editable && steps > 0);
  m_back->setToolTip(steps > 0 ? counted(steps, tr("Undoes %1 step that came after it"), tr("Undoes %1 steps that came after it"))
                               : QString());
}

void HistoryDialog::choose(int row) {
  settleButtons();
  const JournalEntry* entry = m_model->entryAt(row);
  if (!entry) return;
  const Selection place = placeOf(*m_session.state(), *entry);
  if (place == Selection{}) return;
  m_session.select(place);
  emit chosen(place.attribute.has_value());
}

void HistoryDialog::goBack() {
  for (int n = m_model->undosBackTo(m_table->currentIndex().row()); n > 0; --n) {
    const std::size_t before = m_session.state()->journal.size();
    m_session.undo();
    if (m_session.state()->journal.size() == before) return;  // refused, and the session has said why
  }
}

void HistoryDialog::setTheme(const Theme& theme) {
  m_delegate->setTheme(theme);
  m_filter->setTheme(theme);
  m_empty->setTheme(theme);
  m_table->viewport()->update();
}

}  // namespace collate::ui
