// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sources_dialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
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
#include "ui/text/directed.h"
#include "ui/text/utf16_text.h"

namespace collate::ui {

SourcesDialog::SourcesDialog(Session& session, const Theme& theme, QWidget* parent)
    : DialogFrame(tr("Sources"), parent),
      m_session(session),
      m_model(new SourceListModel(session, this)),
      m_delegate(new RowDelegate(theme, this)),
      m_filter(new SearchField(tr("Filter by outlet, title or file"), theme, this)),
      m_empty(new EmptyNote(QStringLiteral("sources"), tr("No report is in this case yet. What you import is listed here."), {},
                            theme, this)) {
  setModal(false);
  buildTop();
  buildTable();
  buildFoot();
  connect(m_filter, &QLineEdit::textChanged, m_model, &SourceListModel::setFilter);
  connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_chosen = chosen(); });
  connect(m_model, &QAbstractItemModel::modelReset, this, &SourcesDialog::settle);
  moveListFrom(*m_filter, *m_table);
  connect(&m_session, &Session::changed, this, &SourcesDialog::follow);
  connect(&m_session, &Session::opened, this, [this] {
    hide();
    m_table->clearSelection();  // places of another case
    m_model->reload();
    m_table->clearSelection();
    m_filter->clear();
  });
  connect(&m_session, &Session::importStarted, this, &SourcesDialog::settleButtons);
  connect(&m_session, &Session::importFinished, this, &SourcesDialog::settleButtons);
  resize(820, 560);
  settle();
}

void SourcesDialog::buildTop() {
  m_count = mutedLabel({}, type::small(), this);
  column()->addLayout(filterLine(m_filter, m_count));
  column()->addSpacing(12);
}

void SourcesDialog::buildTable() {
  m_table = rowTable(m_model, m_delegate, tr("Sources"), this);
  QHeaderView* head = m_table->horizontalHeader();
  head->setSectionResizeMode(SourceListModel::TitleColumn, QHeaderView::Stretch);
  head->resizeSection(SourceListModel::OutletColumn, widthFor(190));
  head->resizeSection(SourceListModel::PublishedColumn, widthFor(130));
  head->resizeSection(SourceListModel::IncidentsColumn, widthFor(104));
  head->setSortIndicator(-1, Qt::AscendingOrder);  // as they were taken in
  m_table->setSortingEnabled(true);
  column()->addWidget(m_table, 1);
  column()->addWidget(m_empty, 1);
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SourcesDialog::settleButtons);
  connect(m_table, &QTableView::activated, this, &SourcesDialog::open);
}

void SourcesDialog::buildFoot() {
  m_out = new QPushButton(tr("Leave out"), this);
  m_in = new QPushButton(tr("Take back in"), this);
  m_open = new QPushButton(tr("Open in the Reader"), this);
  auto* close = new QPushButton(tr("Close"), this);
  for (QPushButton* b : {m_out, m_in}) {
    b->setAutoDefault(false);
    buttons()->addWidget(b);
  }
  m_out->setToolTip(tr("Nothing that these say counts any more. They stay in the case and can be taken back in."));
  buttons()->addStretch();
  buttons()->addWidget(m_open);
  buttons()->addWidget(close);
  m_open->setDefault(true);
  connect(m_out, &QPushButton::clicked, this, [this] { leaveOut(true); });
  connect(m_in, &QPushButton::clicked, this, [this] { leaveOut(false); });
  connect(m_open, &QPushButton::clicked, this, &SourcesDialog::open);
  connect(close, &QPushButton::clicked, this, &QDialog::hide);
}

void SourcesDialog::showEvent(QShowEvent* event) {
  DialogFrame::showEvent(event);
  m_model->reload();
  if (m_session.selection().source || m_session.selection().account || m_session.selection().claim) {
    const Selection& s = m_session.selection();
    choose({s.claim ? s.claim->account.source : s.account ? s.account->source : *s.source});
    m_table->scrollTo(m_table->currentIndex());
  }
  m_filter->setFocus();
}

void SourcesDialog::follow() {
  if (isVisible()) m_model->reload();
}

void SourcesDialog::settle() {
  setWindowTitle(tr("Sources of %1").arg(toQt(m_session.state()->name)));
  const int out = m_model->leftOut();
  const QString shown = tr("%1 of %2").arg(m_model->rowCount()).arg(m_model->all());
  m_count->setText(out == 0 ? shown : joined({shown, counted(out, tr("%1 left out"), tr("%1 left out"))}));
  m_table->setVisible(m_model->all() > 0);
  m_empty->setVisible(m_model->all() == 0);
  choose(m_chosen);
  settleButtons();
}

void SourcesDialog::settleButtons() {
  const auto state = m_session.state();
  const std::vector<std::size_t> sources = chosen();
  const bool editable = m_session.workspace() && !m_session.busy() && !state->readOnly;
  const auto out = [&](std::size_t i) { return i < state->sources.size() && state->sources[i].leftOut; };
  m_out->setEnabled(editable && !sources.empty() && !std::ranges::all_of(sources, out));
  m_in->setEnabled(editable && std::ranges::any_of(sources, out));
  m_open->setEnabled(sources.size() == 1);
}

std::vector<std::size_t> SourcesDialog::chosen() const {
  std::vector<std::size_t> sources;
  for (const QModelIndex& row : m_table->selectionModel()->selectedRows()) sources.push_back(m_model->sourceAt(row.row()));
  std::ranges::sort(sources);
  return sources;
}

// What of them is shown; without any the first, so that Enter opens what was looked for.
void SourcesDialog::choose(const std::vector<std::size_t>& sources) {
  QItemSelection rows;
  for (const std::size_t source : sources)
    if (const auto row = m_model->rowOf(source)) rows.select(m_model->index(*row, 0), m_model->index(*row, 0));
  if (rows.isEmpty() && m_model->rowCount() > 0) rows.select(m_model->index(0, 0), m_model->index(0, 0));
  if (rows.isEmpty()) return;
  const QModelIndex first = rows.front().topLeft();
  m_table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
  m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void SourcesDialog::leaveOut(bool out) {
  const Edit edit = leaveOutEdit(*m_session.state(), chosen(), out);
  if (!edit.changes.empty()) m_session.apply(edit);
}

void SourcesDialog::open() {
  const std::vector<std::size_t> sources = chosen();
  if (sources.size() != 1) return;
  hide();
  emit sourceWanted(sources.front());
}

void SourcesDialog::setTheme(const Theme& theme) {
  m_delegate->setTheme(theme);
  m_filter->setTheme(theme);
  m_empty->setTheme(theme);
  m_table->viewport()->update();
}

}  // namespace collate::ui
