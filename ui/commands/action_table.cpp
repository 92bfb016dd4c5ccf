// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/action_table.h"

#include <QCoreApplication>
#include <QWidget>

#include "ui/commands/keymap.h"

namespace collate::ui {
namespace {

using enum CommandGroup;

// clang-format off
constexpr std::array<CommandRow, kCommandCount> kRows = {{
    {Command::NewCase,               File,     QT_TRANSLATE_NOOP("Commands", "New case…"),                       "Ctrl+N",            "plus"},
    {Command::OpenCase,              File,     QT_TRANSLATE_NOOP("Commands", "Open case…"),                      "Ctrl+O",            "folder"},
    {Command::OpenSample,            File,     QT_TRANSLATE_NOOP("Commands", "Open the sample case"),            "",                  ""},
    {Command::RenameCase,            File,     QT_TRANSLATE_NOOP("Commands", "Rename case…"),                    "",                  ""},
    {Command::CloseCase,             File,     QT_TRANSLATE_NOOP("Commands", "Close case"),                      "Ctrl+W",            ""},
    {Command::NewWindow,             File,     QT_TRANSLATE_NOOP("Commands", "New window"),                      "Ctrl+Shift+N",      ""},
    {Command::Import,                File,     QT_TRANSLATE_NOOP("Commands", "Import reports…"),                 "Ctrl+I",            "import"},
    {Command::ImportFolder,          File,     QT_TRANSLATE_NOOP("Commands", "Import a folder…"),                "",                  ""},
    {Command::PasteText,             File,     QT_TRANSLATE_NOOP("Commands", "Paste text as a source…"),         "Ctrl+Shift+V",      "clipboard"},
    {Command::Report,                File,     QT_TRANSLATE_NOOP("Commands", "Report…"),                         "Ctrl+P",            "report"},
    {Command::Export,                File,     QT_TRANSLATE_NOOP("Commands", "Export…"),                         "Ctrl+Shift+E",      "export"},
    {Command::Settings,              File,     QT_TRANSLATE_NOOP("Commands", "Settings…"),                       "Ctrl+,",            ""},
    {Command::Quit,                  File,     QT_TRANSLATE_NOOP("Commands", "Quit"),                            "Ctrl+Q",            ""},
    {Command::Undo,                  Edit,     QT_TRANSLATE_NOOP("Commands", "Undo"),                            "Ctrl+Z",            "undo"},
    {Command::Redo,                  Edit,     QT_TRANSLATE_NOOP("Commands", "Redo"),                            "Ctrl+Shift+Z",      "redo"},
    {Command::History,               Edit,     QT_TRANSLATE_NOOP("Commands", "History…"),                        "Ctrl+H",            "history"},
    {Command::FindInCase,            Edit,     QT_TRANSLATE_NOOP("Commands", "Find in this case"),               "Ctrl+K",            "search"},
    {Command::FilterIncidents,       Edit,     QT_TRANSLATE_NOOP("Commands", "Filter incidents"),                "Ctrl+L",            "filter"},
    {Command::ViewReader,            View,     QT_TRANSLATE_NOOP("Commands", "Reader"),                          "Ctrl+1",            "view-reader"},
    {Command::ViewTimeline,          View,     QT_TRANSLATE_NOOP("Commands", "Timeline"),                        "Ctrl+2",            "view-timeline"},
    {Command::ViewMap,               View,     QT_TRANSLATE_NOOP("Commands", "Map"),                             "Ctrl+3",            "view-map"},
    {Command::ViewConflicts,         View,     QT_TRANSLATE_NOOP("Commands", "Conflicts"),                       "Ctrl+4",            "view-conflicts"},
    {Command::SplitView,             View,     QT_TRANSLATE_NOOP("Commands", "Two views side by side"),          "Ctrl+\\",           "split"},
    {Command::IncidentsPanel,        View,     QT_TRANSLATE_NOOP("Commands", "Incidents"),                       "F9",                ""},
    {Command::InspectorPanel,        View,     QT_TRANSLATE_NOOP("Commands", "Inspector"),                       "F10",               ""},
    {Command::AppearanceSystem,      View,     QT_TRANSLATE_NOOP("Commands", "As the desktop"),                  "",                  ""},
    {Command::AppearanceLight,       View,     QT_TRANSLATE_NOOP("Commands", "Light"),                           "",                  ""},
    {Command::AppearanceDark,        View,     QT_TRANSLATE_NOOP("Commands", "Dark"),                            "",                  ""},
    {Command::LanguageSystem,        View,     QT_TRANSLATE_NOOP("Commands", "Language of the desktop"),         "",                  ""},
    {Command::LanguageEnglish,       View,     QT_TRANSLATE_NOOP("Commands", "English"),                         "",                  ""},
    {Command::LanguageArabic,        View,     QT_TRANSLATE_NOOP("Commands", "العربية"),                         "",                  ""},
    {Command::FullScreen,            View,     QT_TRANSLATE_NOOP("Commands", "Full screen"),                     "F11",               ""},
    {Command::NextIncident,          Incident, QT_TRANSLATE_NOOP("Commands", "Next incident"),                   "Alt+Down",          "arrow-down"},
    {Command::PreviousIncident,      Incident, QT_TRANSLATE_NOOP("Commands", "Previous incident"),               "Alt+Up",            "arrow-up"},
    {Command::MergeIncidents,        Incident, QT_TRANSLATE_NOOP("Commands", "Merge incidents…"),                "Ctrl+M",            "merge"},
    {Command::KeepApart,             Incident, QT_TRANSLATE_NOOP("Commands", "Never join"),                      "",                  ""},
    {Command::MoveAccount,           Incident, QT_TRANSLATE_NOOP("Commands", "Move account…"),                   "Ctrl+Shift+M",      ""},
    {Command::SplitAccount,          Incident, QT_TRANSLATE_NOOP("Commands", "Split off account"),               "Ctrl+Shift+X",      ""},
    {Command::ConfirmIncidents,      Incident, QT_TRANSLATE_NOOP("Commands", "Confirm all readings"),            "Ctrl+Shift+Return", "check"},
    {Command::SaveAssessment,        Incident, QT_TRANSLATE_NOOP("Commands", "Save the assessment"),             "Ctrl+Return",       "",           KeyScope::Form},
    {Command::Annotate,              Source,   QT_TRANSLATE_NOOP("Commands", "Annotate"),                        "A",                 "note",       KeyScope::Reader},
    {Command::ClaimAttribute,        Source,   QT_TRANSLATE_NOOP("Commands", "Claim an attribute"),              "C",                 "",           KeyScope::Reader},
    {Command::ConfirmClaim,          Source,   QT_TRANSLATE_NOOP("Commands", "Confirm claim"),                   "Return; Enter",     "check",      KeyScope::Reader},
    {Command::CorrectClaim,          Source,   QT_TRANSLATE_NOOP("Commands", "Correct claim"),                   "E",                 "by-analyst", KeyScope::Reader},
    {Command::RejectClaim,           Source,   QT_TRANSLATE_NOOP("Commands", "Reject claim"),                    "Del",               "rejected",   KeyScope::Reader},
    {Command::FindInSource,          Source,   QT_TRANSLATE_NOOP("Commands", "Find in this source"),             "Ctrl+F",            "",           KeyScope::Reader},
    {Command::FindNext,              Source,   QT_TRANSLATE_NOOP("Commands", "Find next"),                       "F3",                "",           KeyScope::Reader},
    {Command::FindPrevious,          Source,   QT_TRANSLATE_NOOP("Commands", "Find previous"),                   "Shift+F3",          "",           KeyScope::Reader},
    {Command::OpenMargin,            Source,   QT_TRANSLATE_NOOP("Commands", "Open the margin"),                 "M",                 "",           KeyScope::Reader},
    {Command::SourceBeside,          Source,   QT_TRANSLATE_NOOP("Commands", "Two sources side by side"),        "Ctrl+B",            "sources"},
    {Command::ShowOriginal,          Source,   QT_TRANSLATE_NOOP("Commands", "Show the original"),               "",                  "file"},
    {Command::ListSources,           Source,   QT_TRANSLATE_NOOP("Commands", "All sources…"),                    "Ctrl+Shift+L",      ""},
    {Command::LeaveOut,              Source,   QT_TRANSLATE_NOOP("Commands", "Leave this source out"),           "",                  ""},
    {Command::Back,                  Go,       QT_TRANSLATE_NOOP("Commands", "Back"),                            "Alt+Left",          "back"},
    {Command::Forward,               Go,       QT_TRANSLATE_NOOP("Commands", "Forward"),                         "Alt+Right",         "forward"},
    {Command::NextPane,              Go,       QT_TRANSLATE_NOOP("Commands", "Next pane"),                       "F6",                ""},
    {Command::NextClaim,             Go,       QT_TRANSLATE_NOOP("Commands", "Next claim"),                      "N",                 "",           KeyScope::Reader},
    {Command::PreviousClaim,         Go,       QT_TRANSLATE_NOOP("Commands", "Previous claim"),                  "P",                 "",           KeyScope::Reader},
    {Command::OverlappingClaim,      Go,       QT_TRANSLATE_NOOP("Commands", "Next overlapping claim"),          "O",                 "",           KeyScope::Reader},
    {Command::NextAccount,           Go,       QT_TRANSLATE_NOOP("Commands", "Next account"),                    "Alt+PgDown",        ""},
    {Command::PreviousAccount,       Go,       QT_TRANSLATE_NOOP("Commands", "Previous account"),                "Alt+PgUp",          ""},
    {Command::DifferencesOnly,       Go,       QT_TRANSLATE_NOOP("Commands", "Differences only"),                "D",                 "",           KeyScope::Grid},
    {Command::NextDifference,        Go,       QT_TRANSLATE_NOOP("Commands", "Next difference"),                 "Ctrl+Down",         "",           KeyScope::Grid},
    {Command::PreviousDifference,    Go,       QT_TRANSLATE_NOOP("Commands", "Previous difference"),             "Ctrl+Up",           "",           KeyScope::Grid},
    {Command::NextContradiction,     Go,       QT_TRANSLATE_NOOP("Commands", "Next contradiction"),              "Ctrl+PgDown",       "",           KeyScope::Grid},
    {Command::PreviousContradiction, Go,       QT_TRANSLATE_NOOP("Commands", "Previous contradiction"),          "Ctrl+PgUp",         "",           KeyScope::Grid},
    {Command::CompareCell,           Go,       QT_TRANSLATE_NOOP("Commands", "Compare: set A, then B"),          "Space",             "",           KeyScope::Grid},
    {Command::OpenCell,              Go,       QT_TRANSLATE_NOOP("Commands", "Open the passage in the Reader"),  "Return; Enter",     "",           KeyScope::Grid},
    {Command::ShowProblems,          File,     QT_TRANSLATE_NOOP("Commands", "Problems of the last import…"),    "",                  "warning"},
    {Command::Shortcuts,             Help,     QT_TRANSLATE_NOOP("Commands", "All shortcuts"),                   "F1; ?",             "keyboard"},
    {Command::Tour,                  Help,     QT_TRANSLATE_NOOP("Commands", "Take the tour"),                   "",                  ""},
    {Command::About,                 Help,     QT_TRANSLATE_NOOP("Commands", "About Collate"),                   "",                  "info"},
}};
// clang-format on

consteval bool inOrder() {
  for (std::size_t i = 0; i < kCommandCount; ++i)
    if (kRows[i].command != static_cast<Command>(i)) return false;
  return true;
}
static_assert(inOrder(), "the table stands in the order of Command");

QString translated(const char* text) { return QCoreApplication::translate("Commands", text); }

}  // namespace

std::span<const CommandRow, kCommandCount> ActionTable::rows() { return kRows; }
const CommandRow& ActionTable::row(Command command) { return kRows[static_cast<std::size_t>(command)]; }
QString ActionTable::name(Command command) { return translated(row(command).name); }

QString ActionTable::plainName(Command command) { return name(command).remove(QStringLiteral("…")); }

QString ActionTable::keyText(Command command) {
  const QList<QKeySequence>& keys = Keymap::instance().keys(command);
  return keys.isEmpty() ? QString() : keyText(keys.front());
}

QString ActionTable::keyText(const QKeySequence& key) {
  return key.toString(QKeySequence::NativeText).replace(QStringLiteral("Return"), tr("Enter"));  // as the key is called
}

QString ActionTable::groupName(CommandGroup group) {
  constexpr std::array kNames = {QT_TRANSLATE_NOOP("Commands", "File"),   QT_TRANSLATE_NOOP("Commands", "Edit"),
                                 QT_TRANSLATE_NOOP("Commands", "View"),   QT_TRANSLATE_NOOP("Commands", "Incident"),
                                 QT_TRANSLATE_NOOP("Commands", "Source"), QT_TRANSLATE_NOOP("Commands", "Go"),
                                 QT_TRANSLATE_NOOP("Commands", "Help")};
  return translated(kNames[static_cast<std::size_t>(group)]);
}

ActionTable::ActionTable(QWidget* window) : QObject(window) {
  for (const CommandRow& row : kRows) {
    auto* action = new QAction(name(row.command), this);
    action->setEnabled(false);
    window->addAction(action);
    m_actions[static_cast<std::size_t>(row.command)] = action;
  }
  settleKeys();
  connect(&Keymap::instance(), &Keymap::changed, this, &ActionTable::settleKeys);
}

// The key of a part's command is shown in the menu and listened for by the part.
void ActionTable::settleKeys() {
  for (const CommandRow& row : kRows) {
    QAction* a = action(row.command);
    const QString key = keyText(row.command);
    if (row.scope == KeyScope::Window)
      a->setShortcuts(Keymap::instance().keys(row.command));
    else
      a->setText(key.isEmpty() ? name(row.command) : name(row.command) + QLatin1Char('\t') + key);
    a->setToolTip(key.isEmpty() ? plainName(row.command) : tr("%1 (%2)").arg(plainName(row.command), key));
  }
}

void ActionTable::handle(Command command, std::function<void()> handler) {
  QAction* a = action(command);
  connect(a, &QAction::triggered, this, [handler = std::move(handler)] { handler(); });
  a->setEnabled(true);
  m_handled[static_cast<std::size_t>(command)] = true;
}

void ActionTable::setEnabled(Command command, bool enabled, const QString& whyNot) {
  action(command)->setEnabled(enabled);
  action(command)->setStatusTip(enabled ? QString() : whyNot);
}

void ActionTable::setIcons(const std::function<QIcon(const QString&)>& icon) {
  for (const CommandRow& row : kRows)
    if (*row.iconName) action(row.command)->setIcon(icon(QString::fromLatin1(row.iconName)));
}

}  // namespace collate::ui
