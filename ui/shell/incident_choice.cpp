// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/incident_choice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/report/scope.h"
#include "ui/style/collate_style.h"
#include "ui/style/parts.h"
#include "ui/style/theme.h"
#include "ui/text/directed.h"
#include "ui/text/said.h"
#include "ui/text/utf16_text.h"

namespace collate::ui {

namespace {

constexpr int kKey = Qt::UserRole;

QString titleOf(const Incident& incident) { return joined({said(incident.title), dateLabel(incident.date)}); }

}  // namespace

IncidentChoice::IncidentChoice(const CaseState& state, const std::vector<std::string>& chosen, QWidget* parent)
    : DialogFrame(tr("Incidents in the report"), parent),
      m_filter(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_count(mutedLabel({}, type::small(), this)),
      m_take(new QPushButton(tr("Use these"), this)) {
  m_filter->setPlaceholderText(tr("Filter by title or date"));
  m_filter->setAccessibleName(tr("Filter"));
  m_filter->setClearButtonEnabled(true);
  m_list->setAccessibleName(tr("Incidents"));
  m_list->setUniformItemSizes(true);
  column()->addWidget(m_filter);
  column()->addSpacing(8);
  column()->addWidget(m_list, 1);
  addRows(state, chosen);
  addButtons();
  connect(m_filter, &QLineEdit::textChanged, this, &IncidentChoice::filter);
  connect(m_list, &QListWidget::itemChanged, this, &IncidentChoice::settle);
  resize(520, 480);
  settle();
}

void IncidentChoice::addRows(const CaseState& state, const std::vector<std::string>& chosen) {
  for (const Incident& incident : state.incidents) {
    const bool ticked = chosen.empty() || isChosen(state, incident, chosen);
    auto* item = new QListWidgetItem(titleOf(incident), m_list);
    item->setData(kKey, toQt(incident.key));
    item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
  }
}

void IncidentChoice::addButtons() {
  auto* all = new QPushButton(tr("Tick all"), this);
  auto* none = new QPushButton(tr("Tick none"), this);
  auto* cancel = new QPushButton(tr("Cancel"), this);
  makePrimary(m_take);
  m_take->setDefault(true);
  for (QPushButton* button : {all, none}) buttons()->addWidget(button);
  buttons()->addWidget(m_count);
  buttons()->addStretch();
  for (QPushButton* button : {cancel, m_take}) buttons()->addWidget(button);
  connect(all, &QPushButton::clicked, this, [this] { tickShown(Qt::Checked); });
  connect(none, &QPushButton::clicked, this, [this] { tickShown(Qt::Unchecked); });
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_take, &QPushButton::clicked, this, &QDialog::accept);
}

// Those that the filter hides stay as they are.
void IncidentChoice::tickShown(Qt::CheckState state) {
  {
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row)
      if (!m_list->item(row)->isHidden()) m_list->item(row)->setCheckState(state);
  }
  settle();
}

void IncidentChoice::filter(const QString& words) {
  for (int row = 0; row < m_list->count(); ++row)
    m_list->item(row)->setHidden(!m_list->item(row)->text().contains(words.trimmed(), Qt::CaseInsensitive));
}

int IncidentChoice::ticked() const {
  int count = 0;
  for (int row = 0; row < m_list->count(); ++row) count += m_list->item(row)->checkState() == Qt::Checked ? 1 : 0;
  return count;
}

void IncidentChoice::settle() {
  m_count->setText(tr("%1 of %2").arg(ticked()).arg(m_list->count()));
  m_take->setEnabled(ticked() > 0);
}

std::vector<std::string> IncidentChoice::chosen() const {
  std::vector<std::string> keys;
  if (ticked() == m_list->count()) return keys;
  for (int row = 0; row < m_list->count(); ++row)
    if (m_list->item(row)->checkState() == Qt::Checked) keys.push_back(toUtf8(m_list->item(row)->data(kKey).toString()));
  return keys;
}

}  // namespace collate::ui
