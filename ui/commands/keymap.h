// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeyEvent>
#include <QKeySequence>
#include <QObject>
#include <array>
#include <optional>

#include "ui/commands/action_table.h"

class QWidget;

namespace collate::ui {

class KeyCap;

// Which keys give which command: those of the table, or what the user put in their place, kept in the settings by the command's
// untranslated name. It belongs to the application, as its style and its palette do: all windows have the same keys.
class Keymap : public QObject {
  Q_OBJECT
 public:
  static Keymap& instance();  // of the running application, made when it is first asked for

  static QList<QKeySequence> usual(Command command);  // as in the table
  const QList<QKeySequence>& keys(Command command) const { return m_keys[static_cast<std::size_t>(command)]; }
  bool isUsual(Command command) const { return keys(command) == usual(command); }
  // The command that `key` gives where `command` would be given by it, too; nothing where it is free.
  std::optional<Command> holder(const QKeySequence& key, Command command) const;
  // `key` alone gives the command from now on; whoever had it has it no longer. An empty one takes the command's keys away.
  void assign(Command command, const QKeySequence& key);
  void resetAll();
  void load();  // from the settings, as when the program starts

 signals:
  void changed();

 private:
  explicit Keymap(QObject* application) : QObject(application) { load(); }
  void put(Command command, const QList<QKeySequence>& keys);

  std::array<QList<QKeySequence>, kCommandCount> m_keys;
};

// Whether a key that a widget got gives `command`.
bool gives(const QKeyEvent& event, Command command);
// Lets `action` go by the keys of `command`, now and after each change.
void followKeys(QAction& action, Command command);
// The first key of a command as a cap that follows changes; hidden while there is none.
KeyCap* keyCapOf(Command command, QWidget* parent);

}  // namespace collate::ui
