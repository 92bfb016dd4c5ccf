// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QCoreApplication>
#include <algorithm>

#include "ui/commands/action_table.h"
#include "ui/incidents/incident_panel.h"
#include "ui/shell/center.h"
#include "ui/shell/inspector.h"
#include "ui/shell/main_window.h"
#include "ui/shell/tour.h"
#include "ui/text/directed.h"

namespace collate::ui {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Tour)
};

void showPanel(MainWindow& window, Command command) {
  QAction* action = window.actions().action(command);
  if (!action->isChecked()) action->trigger();
}

QWidget* showView(MainWindow& window, ViewKind kind) {
  window.center().showView(kind);
  return window.center().view(kind);
}

// A button of the tool bar by what it does.
QWidget* buttonOf(const MainWindow& window, Command command) {
  const QAction* action = window.actions().action(command);
  for (QAbstractButton* button : window.findChildren<QAbstractButton*>())
    if (button->isVisible() && button->actions().contains(action)) return button;
  return nullptr;
}

std::ptrdiff_t contradictions(const Incident& incident) {
  return std::ranges::count(incident.comparisons, std::optional(DisagreementKind::Contradiction), &Comparison::kind);
}

// So that there is something to see at every stop.
void selectMostContested(Session& session) {
  const auto state = session.state();
  const auto most = std::ranges::max_element(*state->incidents, {}, contradictions);
  if (most == state->incidents->end()) return;
  Selection selection;
  selection.incident = most->id;
  session.select(selection);
}

// What to press, or where somebody took the key away, what to choose in the menu.
QString keyOf(Command command) {
  const QString key = ActionTable::keyText(command);
  return isolated(key.isEmpty() ? ActionTable::plainName(command) : key);
}

}  // namespace

std::vector<TourStop> tourStops(MainWindow& window, Session& session) {
  return {
      {Words::tr("Incidents"),
       Words::tr(
           "One row is one event, however many outlets tell of it. The red diamond counts contradictions. Choose a row, and every "
           "view follows."),
       [&window, &session]() -> QWidget* {
         showPanel(window, Command::IncidentsPanel);
         selectMostContested(session);
         return &window.incidents();
       }},
      {Words::tr("Reader"),
       Words::tr("The report as it was published. Tints mark what was read, and the margin lists the claims: %1 confirms one, %2 "
                 "corrects it, %3 rejects it. Select words and press %4 for a note.")
           .arg(keyOf(Command::ConfirmClaim), keyOf(Command::CorrectClaim), keyOf(Command::RejectClaim),
                keyOf(Command::Annotate)),
       [&window] { return showView(window, ViewKind::Reader); }},
      {Words::tr("Conflicts"),
       Words::tr("The outlets side by side. Each row says how they differ; only a contradiction cannot be true on both sides. "
                 "Brackets join outlets that rest on the same word."),
       [&window] { return showView(window, ViewKind::Conflicts); }},
      {Words::tr("Inspector"),
       Words::tr("What is selected, on whose word it stands, and your decision on it, with a reason. What Collate read is a "
                 "suggestion until you decide."),
       [&window]() -> QWidget* {
         showPanel(window, Command::InspectorPanel);
         return &window.inspector();
       }},
      {Words::tr("Report"),
       Words::tr("A PDF in which every statement leads back to its passage. That is all; %1 lists the keys.")
           .arg(keyOf(Command::Shortcuts)),
       [&window] { return buttonOf(window, Command::Report); }},
  };
}

}  // namespace collate::ui
