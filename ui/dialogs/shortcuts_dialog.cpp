// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcuts_dialog.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "ui/dialogs/key_button.h"
#include "ui/style/collate_style.h"
#include "ui/style/parts.h"

namespace collate::ui {
namespace {

// What moves about in a window, or presses its buttons, cannot also be a command of all of it.
bool isTaken(Command command, const QKeySequence& key) {
  constexpr std::array kOfWidgets = {Qt::Key_Tab,    Qt::Key_Backtab, Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter,
                                     Qt::Key_Escape, Qt::Key_Up,      Qt::Key_Down,  Qt::Key_Left,   Qt::Key_Right};
  const auto is = [&](Qt::Key k) { return key == QKeySequence(k); };
  return ActionTable::row(command).scope == KeyScope::Window && std::ranges::any_of(kOfWidgets, is);
}

}  // namespace

ShortcutsDialog::ShortcutsDialog(const Theme& theme, QWidget* parent)
    : DialogFrame(tr("All shortcuts"), parent),
      m_theme(theme),
      m_remark(mutedLabel({}, type::small(), this)),
      m_reset(new QPushButton(tr("Reset all"), this)) {
  auto* page = new QWidget(this);
  page->setBackgroundRole(QPalette::Base);
  page->setAutoFillBackground(true);
  auto* columns = new QHBoxLayout(page);
  columns->setContentsMargins(20, 16, 20, 0);
  columns->setSpacing(40);
  using enum CommandGroup;
  for (const auto& groups : {std::vector{File, Edit, View, Help}, std::vector{Incident, Source, Go}}) {
    auto* side = new QVBoxLayout;
    side->setSpacing(0);
    for (const CommandGroup g : groups) side->addWidget(groupOf(g, page));
    side->addStretch();
    columns->addLayout(side, 1);
  }
  auto* scroll = new QScrollArea(body());
  scroll->setWidget(page);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  column()->setContentsMargins(0, 0, 0, 0);
  column()->addWidget(scroll, 1);

  auto* close = new QPushButton(tr("Close"), this);
  makePrimary(close);
  close->setDefault(true);
  m_remark->setWordWrap(true);
  m_remark->setText(
      tr("Click a key to change it; Backspace takes it away. Single letters work while the text or the grid has the "
         "focus."));
  buttons()->addWidget(m_remark, 1);
  buttons()->addWidget(m_reset);
  buttons()->addWidget(close);
  connect(m_reset, &QPushButton::clicked, this, [] { Keymap::instance().resetAll(); });
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
  connect(&Keymap::instance(), &Keymap::changed, this, &ShortcutsDialog::settle);
  settle();
  resize(760, 720);
}

QWidget* ShortcutsDialog::groupOf(CommandGroup group, QWidget* parent) {
  auto* box = new QWidget(parent);
  auto* grid = new QGridLayout(box);
  grid->setContentsMargins(0, 0, 0, 16);
  grid->setHorizontalSpacing(12);
  grid->setVerticalSpacing(2);
  int line = 0;
  grid->addWidget(textLabel(ActionTable::groupName(group), type::strong(), box), line++, 0, 1, 2);
  for (const CommandRow& row : ActionTable::rows()) {
    if (row.group != group) continue;
    const QString name = ActionTable::plainName(row.command);
    auto* key = new KeyButton(m_theme, box);
    key->setAccessibleName(name);
    connect(key, &KeyButton::chosen, this, [this, command = row.command](const QKeySequence& k) { change(command, k); });
    m_keys.emplace(row.command, key);
    grid->addWidget(textLabel(name, type::body(), box), line, 0);
    grid->addWidget(key, line++, 1, Qt::AlignTrailing | Qt::AlignVCenter);
  }
  grid->setColumnStretch(0, 1);
  return box;
}

void ShortcutsDialog::change(Command command, const QKeySequence& key) {
  if (isTaken(command, key))
    return m_remark->setText(
        tr("%1 moves about in the window; give it together with Ctrl or Alt.").arg(ActionTable::keyText(key)));
  const std::optional<Command> had = Keymap::instance().holder(key, command);
  Keymap::instance().assign(command, key);
  if (had)
    m_remark->setText(
        tr("%1 was a key of “%2”; it is this command's now.").arg(ActionTable::keyText(key), ActionTable::plainName(*had)));
  else if (key.isEmpty())
    m_remark->setText(tr("“%1” has no key now; menus and search still give it.").arg(ActionTable::plainName(command)));
  else
    m_remark->setText(tr("%1 gives “%2” from now on.").arg(ActionTable::keyText(key), ActionTable::plainName(command)));
}

void ShortcutsDialog::settle() {
  const Keymap& keymap = Keymap::instance();
  for (const auto& [command, button] : m_keys) {
    button->show(ActionTable::keyText(command), keymap.isUsual(command));
    const QList<QKeySequence> usual = Keymap::usual(command);
    button->setToolTip(keymap.isUsual(command)
                           ? tr("Click to change")
                           : tr("Usually %1").arg(usual.isEmpty() ? tr("no key") : ActionTable::keyText(usual.front())));
  }
  const auto isChanged = [&](const CommandRow& row) { return !keymap.isUsual(row.command); };
  m_reset->setEnabled(std::ranges::any_of(ActionTable::rows(), isChanged));
}

}  // namespace collate::ui
