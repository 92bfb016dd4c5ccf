// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incident_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

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

  connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
    expandAll();
    takeSelection();
  });
  connect(m_filters, &FilterBar::changed, this, [this] {
    expandAll();
    settleCounts();
    takeSelection();
  });
  connect(m_filters, &FilterBar::downPressed, m_list, [this] { m_list->setFocus(Qt::TabFocusReason); });
  connect(m_filter, &QAbstractItemModel::rowsInserted, this, [this] { expandAll(); });
  connect(&m_session, &Session::changed, this, &IncidentPanel::settleCounts);
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
  m_grouping->setToolTip(tr("Group the list"));
  auto* menu = new QMenu(m_grouping);
  menu->addAction(tr("By month"), this, [this] { group(IncidentGrouping::Month, tr("By month")); });
  menu->addAction(tr("By place"), this, [this] { group(IncidentGrouping::Place, tr("By place")); });
  menu->addAction(tr("By type"), this, [this] { group(IncidentGrouping::Type, tr("By type")); });
  m_grouping->setMenu(menu);
  m_grouping->setText(tr("By month"));
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
  connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { giveSelection(); });
  m_list->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(m_list, &QWidget::customContextMenuRequested, this, &IncidentPanel::openMenu);
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

void IncidentPanel::group(IncidentGrouping grouping, const QString& name) {
  m_grouping->setText(name);
  m_model->setGrouping(grouping);
}

void IncidentPanel::settleCounts() {
  const int shown = m_filter->shown();
  const int all = m_model->incidentCount();
  m_count->setText(tr("%1 of %2").arg(shown).arg(all));
  m_foot->setText(tr("%1 of %2 incidents · %3 with a contradiction").arg(shown).arg(all).arg(m_filter->shownWithContradiction()));
  m_list->setVisible(shown > 0);
  m_nothing->setVisible(shown == 0);
  m_sentence->setText(all == 0 ? tr("Incidents appear here once reports are in the case.")
                               : tr("No incident matches the filter."));
  m_clear->setVisible(all > 0);
}

void IncidentPanel::expandAll() { m_list->expandAll(); }

void IncidentPanel::takeSelection() {
  const QScopedValueRollback guard(m_taking, true);
  const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(m_session.selection().incident));
  if (!index.isValid()) {
    m_list->selectionModel()->clear();
    return;
  }
  m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
  m_list->scrollTo(index);
}

void IncidentPanel::giveSelection() {
  if (m_taking) return;
  const Incident* incident = m_model->incidentAt(m_filter->mapToSource(m_list->currentIndex()));
  if (!incident || incident->id == m_session.selection().incident) return;
  Selection s;
  s.incident = incident->id;
  m_session.select(s);
}

void IncidentPanel::openMenu(QPoint at) {
  const QModelIndex index = m_list->indexAt(at).isValid() ? m_list->indexAt(at) : m_list->currentIndex();
  const Incident* incident = m_model->incidentAt(m_filter->mapToSource(index));
  if (!incident) return;
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  fillGroupingMenu(*menu, m_session, incident->id);
  if (menu->isEmpty()) return menu->deleteLater();
  menu->popup(m_list->viewport()->mapToGlobal(at));
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
