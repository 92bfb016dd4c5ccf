// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incident_picker.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <limits>
#include <utility>

#include "ui/models/evidence_lines.h"
#include "ui/style/collate_style.h"
#include "ui/style/list_keys.h"
#include "ui/style/parts.h"
#include "ui/text/directed.h"
#include "ui/text/said.h"

namespace collate::ui {
namespace {

constexpr int kReasonsHeight = 132;  // seven lines; more are scrolled to
constexpr int kElsewhere = 60;       // another place weighs as much as so many days

// Lower is more alike.
int distance(const Incident& a, const Incident& b) {
  constexpr int kFar = 100'000;
  const bool dated = a.date && a.date->from && b.date && b.date->from;
  const int days =
      dated ? static_cast<int>(std::abs((std::chrono::sys_days(*a.date->from) - std::chrono::sys_days(*b.date->from)).count()))
            : kFar;
  const bool here = a.place && b.place && a.place->name == b.place->name;
  return days + (here ? 0 : kElsewhere) + (a.type == b.type ? 0 : 1);
}

}  // namespace

std::vector<const Incident*> byLikeness(const CaseState& state, const Incident& incident) {
  std::vector<std::pair<int, const Incident*>> others;
  for (const Incident& other : state.incidents) {
    if (other.id == incident.id) continue;
    const auto perhaps = std::ranges::find(incident.perhaps, other.key, &Neighbor::key);
    const auto place = static_cast<int>(perhaps - incident.perhaps.begin());
    others.emplace_back(perhaps == incident.perhaps.end() ? distance(incident, other) : std::numeric_limits<int>::min() + place,
                        &other);
  }
  std::ranges::stable_sort(others, {}, &std::pair<int, const Incident*>::first);
  std::vector<const Incident*> out;
  for (const auto& [far, other] : others) out.push_back(other);
  return out;
}

IncidentPicker::IncidentPicker(std::shared_ptr<const CaseState> state, std::vector<AccountRef> accounts, const Incident& from,
                               const QString& action, QWidget* parent)
    : DialogFrame(tr("Choose an incident"), parent),
      m_state(std::move(state)),
      m_accounts(std::move(accounts)),
      m_filter(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_reasons(mutedLabel({}, type::small(), this)),
      m_take(new QPushButton(action, this)) {
  m_filter->setPlaceholderText(tr("Filter by title or date"));
  m_filter->setAccessibleName(tr("Filter"));
  m_filter->setClearButtonEnabled(true);
  m_list->setAccessibleName(tr("Incidents"));
  m_list->setUniformItemSizes(true);
  for (const Incident* incident : byLikeness(*m_state, from)) {
    auto* row = new QListWidgetItem(joined({said(incident->title), dateLabel(incident->date)}), m_list);
    row->setData(Qt::UserRole, static_cast<qint64>(incident->id.value));
  }
  m_reasons->setWordWrap(true);
  m_reasons->setAlignment(Qt::AlignTop | Qt::AlignLeading);
  auto* reasons = new QScrollArea(this);
  reasons->setWidget(m_reasons);
  reasons->setWidgetResizable(true);
  reasons->setFrameShape(QFrame::NoFrame);
  reasons->setFixedHeight(kReasonsHeight);
  reasons->setAccessibleName(tr("What speaks for it and against"));
  column()->addWidget(m_filter);
  column()->addSpacing(8);
  column()->addWidget(m_list, 1);
  column()->addSpacing(8);
  column()->addWidget(reasons);
  auto* cancel = new QPushButton(tr("Cancel"), this);
  makePrimary(m_take);
  m_take->setDefault(true);
  buttons()->addStretch();
  for (QPushButton* button : {cancel, m_take}) buttons()->addWidget(button);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_take, &QPushButton::clicked, this, &QDialog::accept);
  connect(m_filter, &QLineEdit::textChanged, this, &IncidentPicker::filter);
  connect(m_list, &QListWidget::currentRowChanged, this, &IncidentPicker::settle);
  connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
  moveListFrom(*m_filter, *m_list);
  m_list->setCurrentRow(0);
  resize(520, 520);
  settle();
}

IncidentId IncidentPicker::chosen() const {
  const QListWidgetItem* row = m_list->currentItem();
  return row && !row->isHidden() ? IncidentId{row->data(Qt::UserRole).toLongLong()} : IncidentId{};
}

void IncidentPicker::filter(const QString& words) {
  const QStringList all = words.split(u' ', Qt::SkipEmptyParts);
  int first = -1;
  for (int i = 0; i < m_list->count(); ++i) {
    const bool fits = std::ranges::all_of(
        all, [&](const QString& word) { return m_list->item(i)->text().contains(word, Qt::CaseInsensitive); });
    m_list->item(i)->setHidden(!fits);
    if (fits && first < 0) first = i;
  }
  m_list->setCurrentRow(first);
  settle();
}

void IncidentPicker::settle() {
  const Incident* incident = m_state->incident(chosen());
  m_take->setEnabled(incident);
  const QStringList lines = incident ? evidenceBetween(*m_state, m_accounts, incident->accounts) : QStringList();
  m_reasons->setText(!incident         ? tr("No incident matches the filter.")
                     : lines.isEmpty() ? tr("Nothing speaks for or against it.")
                                       : lines.join(u'\n'));
}

}  // namespace collate::ui
