// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/keymap.h"

#include <QCoreApplication>
#include <QSettings>

#include "ui/style/parts.h"

namespace collate::ui {
namespace {

constexpr auto kGroup = "shortcuts";

QString settingOf(Command command) { return QString::fromLatin1(ActionTable::row(command).name); }

// No text is no key, not an empty one.
QList<QKeySequence> keysIn(const QString& text) {
  QList<QKeySequence> keys = QKeySequence::listFromString(text, QKeySequence::PortableText);
  keys.removeAll(QKeySequence());
  return keys;
}

bool meet(KeyScope a, KeyScope b) { return a == b || a == KeyScope::Window || b == KeyScope::Window; }

}  // namespace

Keymap& Keymap::instance() {
  if (auto* made = qApp->findChild<Keymap*>(Qt::FindDirectChildrenOnly)) return *made;
  return *new Keymap(qApp);
}

QList<QKeySequence> Keymap::usual(Command command) { return keysIn(QString::fromLatin1(ActionTable::row(command).keys)); }

std::optional<Command> Keymap::holder(const QKeySequence& key, Command command) const {
  if (key.isEmpty()) return std::nullopt;
  for (const CommandRow& row : ActionTable::rows())
    if (row.command != command && meet(row.scope, ActionTable::row(command).scope) && keys(row.command).contains(key))
      return row.command;
  return std::nullopt;
}

void Keymap::assign(Command command, const QKeySequence& key) {
  while (const std::optional<Command> had = holder(key, command)) {
    QList<QKeySequence> left = keys(*had);
    left.removeAll(key);
    put(*had, left);
  }
  put(command, key.isEmpty() ? QList<QKeySequence>() : QList{key});
  emit changed();
}

void Keymap::put(Command command, const QList<QKeySequence>& keys) {
  m_keys[static_cast<std::size_t>(command)] = keys;
  QSettings settings;
  settings.beginGroup(kGroup);
  if (keys == usual(command))
    settings.remove(settingOf(command));
  else
    settings.setValue(settingOf(command), QKeySequence::listToString(keys, QKeySequence::PortableText));
}

void Keymap::resetAll() {
  QSettings().remove(kGroup);
  load();
}

void Keymap::load() {
  QSettings settings;
  settings.beginGroup(kGroup);
  for (const CommandRow& row : ActionTable::rows()) {
    const QVariant own = settings.value(settingOf(row.command));
    m_keys[static_cast<std::size_t>(row.command)] = own.isValid() ? keysIn(own.toString()) : usual(row.command);
  }
  emit changed();
}

bool gives(const QKeyEvent& event, Command command) {
  const QKeyCombination pressed(event.modifiers() & ~Qt::KeypadModifier, static_cast<Qt::Key>(event.key()));
  return Keymap::instance().keys(command).contains(QKeySequence(pressed));
}

void followKeys(QAction& action, Command command) {
  const auto settle = [&action, command] { action.setShortcuts(Keymap::instance().keys(command)); };
  settle();
  QObject::connect(&Keymap::instance(), &Keymap::changed, &action, settle);
}

KeyCap* keyCapOf(Command command, QWidget* parent) {
  auto* cap = new KeyCap({}, parent);
  const auto settle = [cap, command] {
    cap->setKey(ActionTable::keyText(command));
    cap->setVisible(!ActionTable::keyText(command).isEmpty());
  };
  settle();
  QObject::connect(&Keymap::instance(), &Keymap::changed, cap, settle);
  return cap;
}

}  // namespace collate::ui
