// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/grouping_menu.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QWidgetAction>
#include <algorithm>
#include <array>
#include <functional>
#include <ranges>
#include <vector>

#include "ui/incidents/incident_picker.h"
#include "ui/models/evidence_lines.h"
#include "ui/session/session.h"
#include "ui/style/theme.h"
#include "ui/text/counted.h"
#include "ui/text/directed.h"
#include "ui/text/said.h"

namespace collate::ui {
namespace {

constexpr int kReasonWidth = 340;
constexpr std::size_t kOffered = 8;
constexpr qsizetype kReasonsShown = 4;

QString tr(const char* text) { return QCoreApplication::translate("GroupingMenu", text); }

// An ampersand in a title is no mnemonic.
QString entry(const std::string& words) { return said(words).replace(u'&', QStringLiteral("&&")); }

QString titleAndDate(const Incident& incident) {
  return joined({entry(incident.title), incident.date ? dateLabel(incident.date) : QString()});
}

void offer(QMenu& menu, const Incident& incident, const std::function<void(IncidentId)>& chosen) {
  menu.addAction(titleAndDate(incident), &menu, [chosen, id = incident.id] { chosen(id); });
}

// The likeliest, each with its reasons in the tooltip, and the way to any other.
void offerOthers(QMenu& menu, Session& session, const Incident& from, const std::vector<AccountRef>& accounts,
                 const QString& action, const std::function<void(IncidentId)>& chosen) {
  const auto state = session.state();
  const std::vector<const Incident*> others = byLikeness(*state, from);
  menu.setToolTipsVisible(true);
  for (const Incident* other : others | std::views::take(kOffered)) {
    offer(menu, *other, chosen);
    menu.actions().back()->setData(static_cast<qint64>(other->id.value));
  }
  // Reasons are weighed for the one that is pointed at.
  QObject::connect(&menu, &QMenu::hovered, &menu, [state, accounts](QAction* at) {
    const Incident* other = state->incident(IncidentId{at->data().toLongLong()});
    if (other) at->setToolTip(evidenceBetween(*state, accounts, other->accounts).join(u'\n'));
  });
  menu.setEnabled(!others.empty());
  if (others.size() <= kOffered) return;
  menu.addSeparator();
  menu.addAction(tr("Another incident…"), &menu, [state, accounts, id = from.id, action, chosen] {
    const Incident* here = state->incident(id);
    IncidentPicker picker(state, accounts, *here, action, QApplication::activeWindow());
    if (picker.exec() == QDialog::Accepted && picker.chosen()) chosen(picker.chosen());
  });
}

// Lines to read, wrapped, above what can be chosen.
void addReasons(QMenu& menu, QStringList lines) {
  if (lines.isEmpty()) lines += tr("Nothing speaks for or against it.");
  const QString all = lines.join(u'\n');
  if (lines.size() > kReasonsShown) {
    const qsizetype more = lines.size() - kReasonsShown;
    lines = lines.first(kReasonsShown) + QStringList(counted(more, tr("%1 reason more"), tr("%1 reasons more")));
  }
  auto* label = new QLabel(lines.join(u'\n'), &menu);
  label->setToolTip(all);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  label->setFont(type::small());
  label->setForegroundRole(QPalette::PlaceholderText);
  label->setContentsMargins(12, 6, 12, 6);
  label->setFixedWidth(kReasonWidth);
  auto* action = new QWidgetAction(&menu);
  action->setDefaultWidget(label);
  action->setEnabled(false);
  menu.addAction(action);
  menu.addSeparator();
}

void addMerge(QMenu& menu, Session& session, const CaseState& state, const Incident& here) {
  QMenu* merge = menu.addMenu(tr("Merge with"));
  offerOthers(*merge, session, here, here.accounts, tr("Merge"),
              [&session, a = here.id](IncidentId b) { session.apply(mergeEdit(*session.state(), std::array{a, b})); });
  if (here.perhaps.empty()) return;
  QMenu* apart = menu.addMenu(tr("Never join with"));
  for (const Neighbor& neighbor : here.perhaps)
    if (const Incident* other = state.incidentOfKey(neighbor.key))
      offer(*apart, *other,
            [&session, a = here.id](IncidentId b) { session.apply(keepApartEdit(*session.state(), std::array{a, b})); });
}

}  // namespace

void fillGroupingMenu(QMenu& menu, Session& session, IncidentId incident) {
  const auto state = session.state();
  const Incident* here = state->incident(incident);
  if (!here || state->readOnly) return;
  addMerge(menu, session, *state, *here);
  QMenu* split = menu.addMenu(tr("Split off"));
  QMenu* move = menu.addMenu(tr("Move"));
  for (const AccountRef& account : here->accounts) {
    const QString label = entry(sourceLabel(state->sourceOf(account)));
    split->addAction(label, &menu, [&session, account] { session.apply(splitEdit(*session.state(), account)); });
    QMenu* where = move->addMenu(label);
    QObject::connect(where, &QMenu::aboutToShow, where, [where, &session, account] {
      if (where->isEmpty()) fillMoveMenu(*where, session, account);
    });
  }
  split->setEnabled(here->accounts.size() > 1);
  move->setEnabled(state->incidents.size() > 1);
}

void fillBulkMenu(QMenu& menu, Session& session, std::span<const IncidentId> incidents) {
  const auto state = session.state();
  if (state->readOnly || incidents.size() < 2) return;
  const std::vector ids(incidents.begin(), incidents.end());
  if (const Incident *a = state->incident(ids[0]), *b = state->incident(ids[1]); ids.size() == 2 && a && b)
    addReasons(menu, evidenceBetween(*state, a->accounts, b->accounts));
  menu.addAction(tr("Make one incident of %1").arg(ids.size()), &menu,
                 [&session, ids] { session.apply(mergeEdit(*session.state(), ids)); });
  menu.addAction(tr("Never join them"), &menu, [&session, ids] { session.apply(keepApartEdit(*session.state(), ids)); });
  menu.addSeparator();
  menu.addAction(tr("Confirm all readings"), &menu, [&session, ids] { session.apply(confirmEdit(*session.state(), ids)); });
}

void fillMoveMenu(QMenu& menu, Session& session, AccountRef account) {
  const auto state = session.state();
  const Incident* from = state->incidentOf(account);
  if (!from || state->readOnly) return;
  offerOthers(menu, session, *from, {account}, tr("Move"),
              [&session, account](IncidentId id) { session.apply(moveEdit(*session.state(), account, id)); });
}

void fillMoveMenu(QMenu& menu, Session& session, AccountRef account, IncidentId to) {
  const auto state = session.state();
  const Incident* from = state->incidentOf(account);
  if (!from || state->readOnly) return;
  const QString name = entry(sourceLabel(state->sourceOf(account)));
  const Incident* target = state->incident(to);
  if (!target) {
    menu.addAction(tr("Split %1 off").arg(name), &menu,
                   [&session, account] { session.apply(splitEdit(*session.state(), account)); })
        ->setEnabled(from->accounts.size() > 1);
    return;
  }
  addReasons(menu, evidenceBetween(*state, {&account, 1}, target->accounts));
  menu.addAction(tr("Move %1 to %2").arg(name, titleAndDate(*target)), &menu,
                 [&session, account, to] { session.apply(moveEdit(*session.state(), account, to)); });
}

}  // namespace collate::ui
