// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>
#include <QString>
#include <array>
#include <functional>
#include <span>

class QWidget;

namespace collate::ui {

// Everything that a menu, a button or a key can ask for.
enum class Command {
  NewCase,
  OpenCase,
  OpenSample,
  RenameCase,
  CloseCase,
  NewWindow,
  Import,
  ImportFolder,
  PasteText,
  Report,
  Export,
  Settings,
  Quit,
  Undo,
  Redo,
  History,
  FindInCase,
  FilterIncidents,
  ViewReader,
  ViewTimeline,
  ViewMap,
  ViewConflicts,
  SplitView,
  IncidentsPanel,
  InspectorPanel,
  AppearanceSystem,
  AppearanceLight,
  AppearanceDark,
  LanguageSystem,
  LanguageEnglish,
  LanguageArabic,
  FullScreen,
  NextIncident,
  PreviousIncident,
  MergeIncidents,
  KeepApart,
  MoveAccount,
  SplitAccount,
  ConfirmIncidents,
  SaveAssessment,
  Annotate,
  ClaimAttribute,
  ConfirmClaim,
  CorrectClaim,
  RejectClaim,
  FindInSource,
  FindNext,
  FindPrevious,
  OpenMargin,
  SourceBeside,
  ShowOriginal,
  ListSources,
  LeaveOut,
  Back,
  Forward,
  NextPane,
  NextClaim,
  PreviousClaim,
  OverlappingClaim,
  NextAccount,
  PreviousAccount,
  DifferencesOnly,
  NextDifference,
  PreviousDifference,
  NextContradiction,
  PreviousContradiction,
  CompareCell,
  OpenCell,
  ShowProblems,
  Shortcuts,
  Tour,
  About,
};
inline constexpr std::size_t kCommandCount = static_cast<std::size_t>(Command::About) + 1;

enum class CommandGroup { File, Edit, View, Incident, Source, Go, Help };

// Where a key works: everywhere in the window, or only while the part that the command belongs to has the focus (that part
// listens for itself, since single letters must not act while somebody types).
enum class KeyScope { Window, Reader, Grid, Form };

struct CommandRow {
  Command command{};
  CommandGroup group{};
  const char* name;      // untranslated
  const char* keys;      // portable text, "" for none; several separated by "; "
  const char* iconName;  // "" for none
  KeyScope scope = KeyScope::Window;
};

// The one table of commands, and one QAction for each: menus, tool bar, tooltips, search and the list of shortcuts are all made
// from it. Keys go by the Keymap.
class ActionTable : public QObject {
  Q_OBJECT
 public:
  // `window` gets the actions, so that their keys work in it.
  explicit ActionTable(QWidget* window);

  static std::span<const CommandRow, kCommandCount> rows();
  static const CommandRow& row(Command command);
  static QString name(Command command);     // translated
  static QString keyText(Command command);  // the first that gives it now, as the platform writes it; "" for none
  static QString keyText(const QKeySequence& key);
  static QString plainName(Command command);  // without the dots of a command that asks on
  static QString groupName(CommandGroup group);

  QAction* action(Command command) const { return m_actions[static_cast<std::size_t>(command)]; }
  // Says what a command does; a command that nobody handles stays disabled.
  void handle(Command command, std::function<void()> handler);
  bool isHandled(Command command) const { return m_handled[static_cast<std::size_t>(command)]; }
  void setEnabled(Command command, bool enabled, const QString& whyNot = {});
  // Gives each command with an icon the one that `icon` makes of its name.
  void setIcons(const std::function<QIcon(const QString&)>& icon);

 private:
  void settleKeys();

  std::array<QAction*, kCommandCount> m_actions{};
  std::array<bool, kCommandCount> m_handled{};
};

}  // namespace collate::ui
