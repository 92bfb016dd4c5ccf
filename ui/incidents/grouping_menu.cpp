// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/grouping_menu.h"

#include <QCoreApplication>
#include <QMenu>
#include <algorithm>
#include <functional>

#include "ui/session/session.h"

namespace collate::ui {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("GroupingMenu", text); }

// An ampersand in a title is no mnemonic.
QString entry(const std::string& words) { return QString::fromStdString(words).replace(u'&', QStringLiteral("&&")); }

// The incidents beside `incident` in the case's order, nearest first.
std::vector<const Incident*> neighbors(const CaseState& state, IncidentId incident) {
  constexpr std::ptrdiff_t kMost = 12;
  std::vector<const Incident*> out;
  const auto all = std::ranges::find(*state.incidents, incident, &Incident::id);
  const std::ptrdiff_t at = all - state.incidents->begin();
  const auto size = static_cast<std::ptrdiff_t>(state.incidents.size());
  for (std::ptrdiff_t away = 1; away < size && std::ssize(out) < kMost; ++away)
    for (const std::ptrdiff_t i : {at - away, at + away})
      if (i >= 0 && i < size && std::ssize(out) < kMost) out.push_back(&state.incidents[static_cast<std::size_t>(i)]);
  return out;
}

void offer(QMenu& menu, const Incident& incident, const std::function<void(IncidentId)>& chosen) {
  const QString date = incident.date && !incident.date->timex.empty()
                           ? QStringLiteral(" · ") + QString::fromStdString(incident.date->timex)
                           : QString();
  menu.addAction(entry(incident.title) + date, &menu, [chosen, id = incident.id] { chosen(id); });
}

void offer(QMenu& menu, const CaseState& state, IncidentId incident, const std::function<void(IncidentId)>& chosen) {
  for (const Incident* other : neighbors(state, incident)) offer(menu, *other, chosen);
}

}  // namespace

void fillGroupingMenu(QMenu& menu, Session& session, IncidentId incident) {
  const auto state = session.state();
  const Incident* here = state->incident(incident);
  if (!here || state->readOnly) return;
  QMenu* merge = menu.addMenu(tr("Merge with"));
  offer(*merge, *state, incident,
        [&session, incident](IncidentId other) { session.apply(mergeEdit(*session.state(), incident, other)); });
  merge->setEnabled(!merge->isEmpty());
  if (!here->perhaps.empty()) {
    QMenu* apart = menu.addMenu(tr("Never join with"));
    for (const Neighbor& neighbor : here->perhaps)
      if (const Incident* other = state->incidentOfKey(neighbor.key))
        offer(*apart, *other,
              [&session, incident](IncidentId id) { session.apply(keepApartEdit(*session.state(), incident, id)); });
  }
  QMenu* split = menu.addMenu(tr("Split off"));
  QMenu* move = menu.addMenu(tr("Move"));
  for (const AccountRef& account : here->accounts) {
    const QString label = entry(sourceLabel(state->sourceOf(account)));
    split->addAction(label, &menu, [&session, account] { session.apply(splitEdit(*session.state(), account)); });
    offer(*move->addMenu(label), *state, incident,
          [&session, account](IncidentId to) { session.apply(moveEdit(*session.state(), account, to)); });
  }
  split->setEnabled(here->accounts.size() > 1);
  move->setEnabled(state->incidents.size() > 1);
}

}  // namespace collate::ui
