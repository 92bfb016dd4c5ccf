// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/perhaps_section.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <array>
#include <span>

#include "ui/shell/inspector_parts.h"
#include "ui/shell/section.h"
#include "ui/style/collate_style.h"
#include "ui/text/counted.h"
#include "ui/text/said.h"
#include "ui/text/utf16_text.h"

namespace collate::ui {
namespace {

RowButton* rowOf(const Incident& other, Session& session, const Theme& theme, QWidget* parent) {
  const QString accounts = counted(std::ssize(other.accounts), Section::tr("%1 account"), Section::tr("%1 accounts"));
  auto* row = new RowButton(said(other.title), dateLabel(other.date) + QStringLiteral(" · ") + accounts, {}, theme, parent);
  row->setToolTip(Section::tr("Look at it"));
  QObject::connect(row, &RowButton::clicked, &session, [&session, id = other.id] {
    Selection s;
    s.incident = id;
    session.select(s);
  });
  return row;
}

QWidget* buttonsOf(const Incident& incident, const Incident& other, Session& session, QWidget* parent) {
  auto* line = new QWidget(parent);
  auto* buttons = new QHBoxLayout(line);
  buttons->setContentsMargins(0, 4, 0, 8);
  buttons->setSpacing(8);
  const bool editable = session.workspace() && !session.state()->readOnly;
  const auto add = [&](const QString& word, const QString& what, Edit (*make)(const CaseState&, std::span<const IncidentId>)) {
    auto* button = new QPushButton(word, line);
    button->setToolTip(what);
    button->setAccessibleName(QStringLiteral("%1: %2").arg(word, said(other.title)));
    button->setEnabled(editable);
    makeSmall(button);
    QObject::connect(button, &QPushButton::clicked, &session,
                     [&session, make, both = std::array{incident.id, other.id}] { session.apply(make(*session.state(), both)); });
    buttons->addWidget(button);
  };
  add(Section::tr("Same"), Section::tr("Make one incident of the two"), mergeEdit);
  add(Section::tr("Different"), Section::tr("Keep the two apart, whatever is taken in later"), keepApartEdit);
  buttons->addStretch(1);
  return line;
}

}  // namespace

void fillPerhaps(Section& section, const Incident& incident, Session& session, const Theme& theme) {
  section.clear();
  section.setVisible(!incident.perhaps.empty());
  section.setTrailing(Section::tr("%1 to settle").arg(incident.perhaps.size()));
  for (const Neighbor& neighbor : incident.perhaps) {
    const Incident* other = session.state()->incidentOfKey(neighbor.key);
    if (!other) continue;
    auto* block = new QWidget(&section);
    auto* lines = new QVBoxLayout(block);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    lines->addWidget(rowOf(*other, session, theme, block));
    for (const std::string& reason : neighbor.why) lines->addWidget(wrapped(said(reason), type::small(), block));
    lines->addWidget(buttonsOf(incident, *other, session, block));
    section.add(block);
  }
}

}  // namespace collate::ui
