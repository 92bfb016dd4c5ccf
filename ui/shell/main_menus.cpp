// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_menus.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <optional>

#include "ui/commands/action_table.h"

namespace collate::ui {
namespace {

// Commands of a menu in order; nothing stands for a separator.
using Entries = std::initializer_list<std::optional<Command>>;
constexpr std::optional<Command> kLine = std::nullopt;

void fill(QMenu& menu, ActionTable& actions, Entries entries) {
  for (const auto& entry : entries) {
    if (entry)
      menu.addAction(actions.action(*entry));
    else
      menu.addSeparator();
  }
}

QMenu* add(QMenuBar& bar, ActionTable& actions, CommandGroup group, Entries entries) {
  QMenu* menu = bar.addMenu(ActionTable::groupName(group));
  fill(*menu, actions, entries);
  return menu;
}

void makeExclusive(ActionTable& actions, Entries entries, QMenu* owner) {
  auto* group = new QActionGroup(owner);
  for (const auto& entry : entries) {
    actions.action(*entry)->setCheckable(true);
    group->addAction(actions.action(*entry));
  }
}

}  // namespace

MainMenus buildMenus(QMenuBar& bar, ActionTable& actions) {
  using enum Command;
  MainMenus menus;
  QMenu* file = add(bar, actions, CommandGroup::File, {NewCase, OpenCase});
  menus.recent = file->addMenu(QMenu::tr("Recent cases"));
  fill(*file, actions,
       {OpenSample, kLine, Import, ImportFolder, PasteText, ShowProblems, kLine, Report, Export, kLine, RenameCase, NewWindow,
        CloseCase, kLine, Settings, kLine, Quit});
  add(bar, actions, CommandGroup::Edit,
      {Undo, Redo, History, kLine, FindInCase, FilterIncidents, kLine, FindInSource, FindNext, FindPrevious});
  QMenu* view = add(bar, actions, CommandGroup::View,
                    {ViewReader, ViewTimeline, ViewMap, ViewConflicts, kLine, SplitView, IncidentsPanel, InspectorPanel, kLine});
  QMenu* appearance = view->addMenu(QMenu::tr("Appearance"));
  fill(*appearance, actions, {AppearanceSystem, AppearanceLight, AppearanceDark});
  makeExclusive(actions, {AppearanceSystem, AppearanceLight, AppearanceDark}, appearance);
  QMenu* language = view->addMenu(QMenu::tr("Language"));
  fill(*language, actions, {LanguageSystem, LanguageEnglish, LanguageArabic});
  makeExclusive(actions, {LanguageSystem, LanguageEnglish, LanguageArabic}, language);
  fill(*view, actions, {FullScreen});
  for (const Command c : {SplitView, IncidentsPanel, InspectorPanel, FullScreen, LeaveOut}) actions.action(c)->setCheckable(true);
  menus.needCase = {
      add(bar, actions, CommandGroup::Incident,
          {PreviousIncident, NextIncident, kLine, MergeIncidents, KeepApart, MoveAccount, SplitAccount, ConfirmIncidents, kLine,
           DifferencesOnly, PreviousDifference, NextDifference, PreviousContradiction, NextContradiction, kLine, SaveAssessment}),
      add(bar, actions, CommandGroup::Source,
          {Annotate, ClaimAttribute, kLine, ConfirmClaim, CorrectClaim, RejectClaim, kLine, PreviousAccount, NextAccount,
           SourceBeside, OpenMargin, ShowOriginal, kLine, ListSources, LeaveOut}),
      add(bar, actions, CommandGroup::Go, {Back, Forward, kLine, PreviousClaim, NextClaim, OverlappingClaim, kLine, NextPane})};
  add(bar, actions, CommandGroup::Help, {Command::Tour, Shortcuts, kLine, About});

  menus.caseMenu = new QMenu(&bar);
  fill(*menus.caseMenu, actions, {RenameCase, kLine, NewCase, OpenCase, kLine, CloseCase});
  menus.more = new QMenu(&bar);
  fill(*menus.more, actions,
       {PasteText, Export, History, ListSources, kLine, SplitView, IncidentsPanel, InspectorPanel, kLine, ShowProblems,
        Shortcuts});
  return menus;
}

}  // namespace collate::ui
