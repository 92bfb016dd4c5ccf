// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcuts_dialog.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/commands/action_table.h"
#include "ui/style/collate_style.h"
#include "ui/style/parts.h"

namespace collate::ui {
namespace {

QWidget* groupOf(CommandGroup group, QWidget* parent) {
  auto* box = new QWidget(parent);
  auto* grid = new QGridLayout(box);
  grid->setContentsMargins(0, 0, 0, 16);
  grid->setHorizontalSpacing(12);
  grid->setVerticalSpacing(4);
  int line = 0;
  grid->addWidget(textLabel(ActionTable::groupName(group), type::strong(), box), line++, 0, 1, 2);
  for (const CommandRow& row : ActionTable::rows()) {
    const QString key = ActionTable::keyText(row.command);
    if (row.group != group || key.isEmpty()) continue;
    QString name = ActionTable::name(row.command);
    grid->addWidget(textLabel(name.remove(QStringLiteral("…")), type::body(), box), line, 0);
    grid->addWidget(new KeyCap(key, box), line++, 1, Qt::AlignTrailing | Qt::AlignVCenter);
  }
  grid->setColumnStretch(0, 1);
  return line > 1 ? box : nullptr;
}

}  // namespace

ShortcutsDialog::ShortcutsDialog(const Theme& theme, QWidget* parent) : DialogFrame(tr("All shortcuts"), parent) {
  Q_UNUSED(theme);
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
    for (const CommandGroup g : groups)
      if (QWidget* box = groupOf(g, page)) side->addWidget(box);
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
  buttons()->addWidget(mutedLabel(tr("Single letters work while the text or the grid has the focus."), type::small(), this));
  buttons()->addStretch();
  buttons()->addWidget(close);
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
  resize(720, 700);
}

}  // namespace collate::ui
