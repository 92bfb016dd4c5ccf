// SPDX-License-Identifier: GPL-3.0-or-later
// What the list of incidents does to how accounts are grouped.
#include <QCursor>
#include <QMenu>
#include <QTreeView>
#include <algorithm>
#include <utility>

#include "ui/incidents/grouping_menu.h"
#include "ui/incidents/incident_panel.h"
#include "ui/models/incident_filter.h"
#include "ui/session/session.h"

namespace collate::ui {
namespace {

// A decision is a word on each pair of accounts; nobody means a thousand incidents by it.
constexpr std::size_t kMostAtOnce = 40;

QString tooMany(std::size_t chosen) {
  return IncidentPanel::tr("%1 are chosen; %2 at most can be joined or kept apart at once").arg(chosen).arg(kMostAtOnce);
}

}  // namespace

std::vector<IncidentId> IncidentPanel::chosen() const {
  QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
  std::ranges::sort(rows, {}, [](const QModelIndex& i) { return std::pair(i.parent().row(), i.row()); });
  std::vector<IncidentId> ids;
  for (const QModelIndex& row : rows)
    if (const Incident* incident = m_model->incidentAt(m_filter->mapToSource(row))) ids.push_back(incident->id);
  if (ids.empty() && m_session.selection().incident) ids.push_back(m_session.selection().incident);
  return ids;
}

void IncidentPanel::choose(IncidentId incident, QItemSelectionModel::SelectionFlag how) {
  const QModelIndex row = m_filter->mapFromSource(m_model->indexOf(incident));
  if (row.isValid())
    m_list->selectionModel()->setCurrentIndex(row, how);
  else if (how != QItemSelectionModel::ClearAndSelect)
    emit said(tr("The list's filter hides this incident; clear it to choose several"));
}

void IncidentPanel::openMenu(IncidentId incident, QPoint at) {
  QMenu* menu = makeMenu();
  const std::vector<IncidentId> several = chosen();
  if (several.size() > 1 && std::ranges::contains(several, incident))
    fillBulkMenu(*menu, m_session, several);
  else
    fillGroupingMenu(*menu, m_session, incident);
  if (menu->isEmpty()) return menu->deleteLater();
  menu->popup(at);
}

QMenu* IncidentPanel::makeMenu() {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  return menu;
}

void IncidentPanel::popUp(QMenu* menu) {
  if (menu->isEmpty()) return menu->deleteLater();
  const QRect row = m_list->visualRect(m_list->currentIndex());
  const QPoint at = row.isValid() ? row.center() : m_list->viewport()->rect().center();
  menu->popup(m_list->viewport()->mapToGlobal(at));
  const QList<QAction*> actions = menu->actions();
  const auto first = std::ranges::find_if(actions, [](QAction* a) { return a->isEnabled() && !a->isSeparator(); });
  if (first != actions.end()) menu->setActiveAction(*first);
}

void IncidentPanel::askMerge() {
  const std::vector<IncidentId> ids = chosen();
  if (ids.empty()) return;
  if (ids.size() > kMostAtOnce) return emit said(tooMany(ids.size()));
  QMenu* menu = makeMenu();
  ids.size() > 1 ? fillBulkMenu(*menu, m_session, ids) : fillGroupingMenu(*menu, m_session, ids.front());
  popUp(menu);
}

void IncidentPanel::askMove() {
  if (!m_session.selection().account) return emit said(tr("Choose an account first: under Accounts in the inspector"));
  QMenu* menu = makeMenu();
  fillMoveMenu(*menu, m_session, *m_session.selection().account);
  popUp(menu);
}

void IncidentPanel::applyOr(const Edit& edit, const QString& why) {
  edit.changes.empty() ? emit said(why) : m_session.apply(edit);
}

void IncidentPanel::splitOff() {
  if (!m_session.selection().account) return emit said(tr("Choose an account first: under Accounts in the inspector"));
  applyOr(splitEdit(*m_session.state(), *m_session.selection().account), tr("This is the only account of its incident"));
}

void IncidentPanel::keepApart() {
  const std::vector<IncidentId> ids = chosen();
  if (ids.size() > kMostAtOnce) return emit said(tooMany(ids.size()));
  applyOr(keepApartEdit(*m_session.state(), ids),
          ids.size() < 2 ? tr("Choose two or more incidents first, with Ctrl or Shift") : tr("They are kept apart already"));
}

void IncidentPanel::confirmChosen() { applyOr(confirmEdit(*m_session.state(), chosen()), tr("Nothing was left to confirm")); }

// What was let go over another is not done before the reasons were seen.
void IncidentPanel::take(const Dragged& dragged, IncidentId on) {
  QMenu* menu = makeMenu();
  if (dragged.account) {
    fillMoveMenu(*menu, m_session, *dragged.account, on);
  } else {
    std::vector<IncidentId> ids = {on};
    ids.insert(ids.end(), dragged.incidents.begin(), dragged.incidents.end());
    fillBulkMenu(*menu, m_session, ids);
  }
  if (menu->isEmpty()) return menu->deleteLater();
  menu->popup(QCursor::pos());
}

}  // namespace collate::ui
