// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incident_panel.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/commands/action_table.h"
#include "ui/incidents/filter_bar.h"
#include "ui/incidents/grouping_menu.h"
#include "ui/incidents/incident_delegate.h"
#include "ui/models/incident_filter.h"
#include "ui/session/session.h"
#include "ui/style/chip_button.h"
#include "ui/style/collate_style.h"
#include "ui/style/parts.h"

namespace collate::ui {
namespace {

constexpr int kEdge = 12;
constexpr int kHeadHeight = 36;
constexpr int kFootHeight = 28;
constexpr int kOrders = static_cast<int>(IncidentOrder::Accounts) + 1;

}  // namespace

IncidentPanel::IncidentPanel(Session& session, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_theme(theme),
      m_model(new IncidentModel(session, this)),
      m_filter(new IncidentFilter(this)),
      m_delegate(new IncidentDelegate(theme, this)) {
  m_filter->setSourceModel(m_model);
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Base);
  buildHead();
  buildList();
  m_filters = new FilterBar(*m_filter, *m_model, theme, this);
  buildNothing();
  m_foot = new ElidedLabel({}, this);
  m_foot->setFont(type::small());
  m_foot->setForegroundRole(QPalette::PlaceholderText);
  m_foot->setContentsMargins(0, 0, 0, 0);

  auto* foot = new QWidget(this);
  foot->setFixedHeight(kFootHeight);
  auto* footRow = new QHBoxLayout(foot);
  footRow->setContentsMargins(kEdge, 0, kEdge, 0);
  footRow->addWidget(m_foot);

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_filters);
  column->addWidget(new HairLine(Qt::Horizontal, this));
  column->addWidget(m_list, 1);
  column->addWidget(m_nothing, 1);
  column->addWidget(new HairLine(Qt::Horizontal, this));
  column->addWidget(foot);

  connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_kept = chosen(); });
  connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
    expandAll();
    takeSelection();
    chooseAgain();
    emit chosenChanged();  // a reset empties the selection without a word
  });
  connect(m_filters, &FilterBar::changed, this, [this] {
    expandAll();
    settleCounts();
    takeSelection();
  });
  connect(m_filters, &FilterBar::downPressed, m_list, [this] { m_list->setFocus(Qt::TabFocusReason); });
  connect(m_filter, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& group, int first, int last) {
    for (int row = first; row <= last && !group.isValid(); ++row) m_list->expand(m_filter->index(row, 0));
  });
  connect(&m_session, &Session::changed, this, &IncidentPanel::settleCounts);
  connect(&m_session, &Session::importStarted, this, &IncidentPanel::settleCounts);
  connect(&m_session, &Session::importFinished, this, &IncidentPanel::settleCounts);
  connect(&m_session, &Session::selectionChanged, this, &IncidentPanel::takeSelection);
  expandAll();
  takeSelection();
  settleCounts();
}

void IncidentPanel::buildHead() {
  m_head = new QWidget(this);
  m_head->setFixedHeight(kHeadHeight);
  m_count = mutedLabel({}, type::small(), m_head);
  m_grouping = new ChipButton(ChipButton::Look::Bare, m_theme, m_head);
  m_grouping->setToolTip(tr("Group and sort the list"));
  m_arranging = new QMenu(m_grouping);
  const auto choices = [this](const QList<std::pair<QString, int>>& names, auto set) {
    auto* group = new QActionGroup(m_arranging);
    for (const auto& [name, value] : names) {
      QAction* action = m_arranging->addAction(name, this, [this, set, value] {
        set(value);
        settleArrangement();
      });
      action->setCheckable(true);
      action->setData(value);
      group->addAction(action);
    }
  };
  const auto id = [](auto value) { return static_cast<int>(value); };
  choices({{tr("By month"), id(IncidentGrouping::Month)},
           {tr("By place"), id(IncidentGrouping::Place)},
           {tr("By type"), id(IncidentGrouping::Type)},
           {tr("No groups"), id(IncidentGrouping::None)}},
          [this](int value) { m_model->setGrouping(static_cast<IncidentGrouping>(value)); });
  m_arranging->addSeparator();
  choices({{tr("Newest first"), id(IncidentOrder::Newest)},
           {tr("Oldest first"), id(IncidentOrder::Oldest)},
           {tr("Most contradictions first"), id(IncidentOrder::Contradictions)},
           {tr("Most accounts first"), id(IncidentOrder::Accounts)}},
          [this](int value) { m_model->setOrder(static_cast<IncidentOrder>(value)); });
  m_grouping->setMenu(m_arranging);
  settleArrangement();
  auto* row = new QHBoxLayout(m_head);
  row->setContentsMargins(4, 0, 4, 0);
  row->setSpacing(8);
  row->addSpacing(kEdge - 4);  // margins do not turn with the reading direction, spacing does
  row->addWidget(textLabel(tr("Incidents"), type::strong(), m_head));
  row->addWidget(m_count);
  row->addStretch();
  row->addWidget(m_grouping);
}

void IncidentPanel::buildList() {
  m_list = new QTreeView(this);
  m_list->setModel(m_filter);
  m_list->setItemDelegate(m_delegate);
  m_list->setHeaderHidden(true);
  m_list->setRootIsDecorated(false);
  m_list->setItemsExpandable(false);
  m_list->setIndentation(0);
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_list->setMouseTracking(true);
  m_list->setAccessibleName(tr("Incidents"));
  m_list->setMinimumWidth(0);
  m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_list->setDragDropMode(QAbstractItemView::DragDrop);
  m_list->setDropIndicatorShown(true);
  m_list->setDragDropOverwriteMode(true);  // all of a row is the row, not the gap beside it
  // Not within the drop: it ends before a menu can open.
  connect(m_model, &IncidentModel::dropped, this, &IncidentPanel::take, Qt::QueuedConnection);
  connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { giveSelection(); });
  connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { settleFoot(); });
  connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &IncidentPanel::chosenChanged);
  m_list->installEventFilter(this);
  m_list->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(m_list, &QWidget::customContextMenuRequested, this, &IncidentPanel::openListMenu);
}

// With Ctrl a list moves its cursor alone, and what is selected stands elsewhere. Those keys go on to the window.
bool IncidentPanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched != m_list || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  const auto* press = static_cast<QKeyEvent*>(event);
  const int key = press->key();
  const bool moves = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
  if (!moves || !(press->modifiers() & Qt::ControlModifier)) return false;
  event->ignore();
  return true;
}

void IncidentPanel::buildNothing() {
  m_nothing = new QWidget(this);
  m_sentence = mutedLabel({}, type::body(), m_nothing);
  m_sentence->setAlignment(Qt::AlignCenter);
  m_sentence->setWordWrap(true);
  m_clear = new QPushButton(tr("Clear the filter"), m_nothing);
  connect(m_clear, &QPushButton::clicked, this, [this] { m_filters->clear(); });
  auto* column = new QVBoxLayout(m_nothing);
  column->setContentsMargins(kEdge, kEdge, kEdge, kEdge);
  column->setSpacing(12);
  column->addStretch();
  column->addWidget(m_sentence);
  column->addWidget(m_clear, 0, Qt::AlignHCenter);
  column->addStretch();
}

int IncidentPanel::arrangement() const {
  return static_cast<int>(m_model->grouping()) * kOrders + static_cast<int>(m_model->order());
}

void IncidentPanel::arrange(int arrangement) {
  if (arrangement < 0 || arrangement > static_cast<int>(IncidentGrouping::None) * kOrders + kOrders - 1) return;
  m_model->setGrouping(static_cast<IncidentGrouping>(arrangement / kOrders));
  m_model->setOrder(static_cast<IncidentOrder>(arrangement % kOrders));
  settleArrangement();
}

void IncidentPanel::settleArrangement() {
  const QList<QAction*> actions = m_arranging->actions();
  QAction* grouping = actions[static_cast<int>(m_model->grouping())];
  grouping->setChecked(true);
  actions[static_cast<int>(IncidentGrouping::None) + 2 + static_cast<int>(m_model->order())]->setChecked(true);
  m_grouping->setText(grouping->text());
}

void IncidentPanel::settleCounts() {
  const int shown = m_filter->shown();
  const int all = m_model->incidentCount();
  m_count->setText(tr("%1 of %2").arg(shown).arg(all));
  settleFoot();
  m_list->setVisible(shown > 0);
  m_nothing->setVisible(shown == 0);
  m_sentence->setText(all > 0                 ? tr("No incident matches the filter.")
                      : m_session.importing() ? tr("Reports are being taken in…")
                      : m_session.state()->settling
                          ? tr("Accounts are being brought together…")
                          : tr("Incidents appear here once reports are in the case: import some, or drop them here."));
  m_clear->setVisible(all > 0);
}

// With several chosen, what can be done with them.
void IncidentPanel::settleFoot() {
  const std::size_t several = chosen().size();
  const QString key = ActionTable::keyText(Command::MergeIncidents);
  if (several > 1)
    return m_foot->setText(tr("%1 chosen · merge or keep apart: %2").arg(several).arg(key),
                           tr("%1 chosen · to merge: %2").arg(several).arg(key));
  if (m_model->incidentCount() == 0) return m_foot->setText({}, {});
  const int shown = m_filter->shown();
  const int contradicted = m_filter->shownWithContradiction();
  const auto counts = [&](const QString& words) { return words.arg(shown).arg(m_model->incidentCount()).arg(contradicted); };
  m_foot->setText(counts(tr("%1 of %2 incidents · %3 with a contradiction")), counts(tr("%1 of %2 · %3 with a contradiction")));
}

void IncidentPanel::expandAll() { m_list->expandAll(); }

void IncidentPanel::takeSelection() {
  if (m_giving) return;
  const QScopedValueRollback guard(m_taking, true);
  const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(m_session.selection().incident));
  if (!index.isValid()) {
    m_list->selectionModel()->clear();
    return;
  }
  const bool among = m_list->selectionModel()->isSelected(index);
  m_list->selectionModel()->setCurrentIndex(index, among ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect);
  m_list->scrollTo(index);
}

// Several rows that were chosen before the list was made anew.
void IncidentPanel::chooseAgain() {
  if (m_kept.size() < 2) return;
  for (const IncidentId id : m_kept)
    if (const QModelIndex row = m_filter->mapFromSource(m_model->indexOf(id)); row.isValid())
      m_list->selectionModel()->select(row, QItemSelectionModel::Select);
}

void IncidentPanel::giveSelection() {
  if (m_taking) return;
  const Incident* incident = m_model->incidentAt(m_filter->mapToSource(m_list->currentIndex()));
  if (!incident || incident->id == m_session.selection().incident) return;
  const QScopedValueRollback guard(m_giving, true);  // which rows are chosen is the list's own affair then
  Selection s;
  s.incident = incident->id;
  m_session.select(s);
}

void IncidentPanel::openListMenu(QPoint at) {
  const QModelIndex index = m_list->indexAt(at).isValid() ? m_list->indexAt(at) : m_list->currentIndex();
  if (const Incident* incident = m_model->incidentAt(m_filter->mapToSource(index)))
    openMenu(incident->id, m_list->viewport()->mapToGlobal(at));
}

void IncidentPanel::focusFilter() { m_filters->focusWords(); }

void IncidentPanel::setTheme(const Theme& theme) {
  m_theme = theme;
  m_delegate->setTheme(theme);
  m_filters->setTheme(theme);
  static_cast<ChipButton*>(m_grouping)->setTheme(theme);
  m_list->viewport()->update();
}

}  // namespace collate::ui
