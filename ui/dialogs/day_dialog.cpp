// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/day_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/style/collate_style.h"
#include "ui/style/parts.h"

namespace collate::ui {

DayDialog::DayDialog(const QString& source, QWidget* parent)
    : DialogFrame(tr("Publication date"), parent),
      m_day(new QLineEdit(this)),
      m_refusal(mutedLabel({}, type::small(), this)),
      m_set(new QPushButton(tr("Set date"), this)) {
  QLabel* asked = textLabel(tr("When was “%1” published?").arg(source), type::body(), this);
  asked->setWordWrap(true);
  m_day->setAccessibleName(tr("Day of publication"));
  m_day->setPlaceholderText(tr("Such as 25 August 2025"));
  m_refusal->setWordWrap(true);
  column()->addWidget(asked);
  column()->addSpacing(8);
  column()->addWidget(m_day);
  column()->addSpacing(4);
  column()->addWidget(m_refusal);
  auto* cancel = new QPushButton(tr("Cancel"), this);
  makePrimary(m_set);
  m_set->setDefault(true);
  buttons()->addStretch();
  buttons()->addWidget(cancel);
  buttons()->addWidget(m_set);
  connect(m_day, &QLineEdit::textChanged, this, &DayDialog::settle);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_set, &QPushButton::clicked, this, &QDialog::accept);
  resize(420, 190);
  settle();
}

std::optional<Published> DayDialog::day() const { return m_days.read(m_day->text()); }

void DayDialog::settle() {
  const bool typed = !m_day->text().trimmed().isEmpty();
  const bool read = day().has_value();
  markInvalid(m_day, typed && !read);
  m_refusal->setText(typed && !read ? DayReader::refusal(m_day->text()) : QString());
  m_set->setEnabled(read);
}

}  // namespace collate::ui
