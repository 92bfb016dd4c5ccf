// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_dialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/commands/action_table.h"
#include "ui/session/author.h"
#include "ui/shell/appearance.h"
#include "ui/shell/language.h"
#include "ui/style/collate_style.h"
#include "ui/style/parts.h"

namespace collate::ui {

SettingsDialog::SettingsDialog(AppearanceSetting& appearance, QWidget* parent)
    : DialogFrame(tr("Settings"), parent),
      m_appearance(appearance),
      m_form(new QFormLayout),
      m_author(new QLineEdit(authorName(), this)) {
  m_form->setHorizontalSpacing(16);
  m_form->setVerticalSpacing(12);
  m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  column()->addLayout(m_form);
  m_form->addRow(tr("Your name"), m_author);
  auto* signs = mutedLabel(tr("Signs notes, decisions and every step of the history from now on."), type::small(), this);
  signs->setWordWrap(true);
  m_form->addRow({}, signs);
  addAppearance();
  addLanguage();
  auto* keys = new QPushButton(ActionTable::name(Command::Shortcuts), this);
  keys->setAutoDefault(false);
  m_form->addRow(tr("Keys"), keys);
  column()->addStretch();

  auto* close = new QPushButton(tr("Close"), this);
  makePrimary(close);
  close->setDefault(true);
  buttons()->addStretch();
  buttons()->addWidget(close);
  connect(keys, &QPushButton::clicked, this, &SettingsDialog::keysWanted);
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
  connect(m_author, &QLineEdit::editingFinished, this, [this] {
    if (!m_author->isModified()) return;  // a name that comes from elsewhere stays there
    setAuthorName(m_author->text());
    emit authorChanged(authorName());
  });
  resize(460, 0);  // as high as what stands in it
}

void SettingsDialog::addAppearance() {
  auto* box = new QComboBox(this);
  for (const Command c : {Command::AppearanceSystem, Command::AppearanceLight, Command::AppearanceDark})
    box->addItem(ActionTable::name(c));
  box->setCurrentIndex(static_cast<int>(m_appearance.choice()));
  m_form->addRow(tr("Appearance"), box);
  connect(box, &QComboBox::activated, this, [this](int at) { m_appearance.choose(static_cast<AppearanceChoice>(at)); });
}

void SettingsDialog::addLanguage() {
  auto* box = new QComboBox(this);
  for (const Command c : {Command::LanguageSystem, Command::LanguageEnglish, Command::LanguageArabic})
    box->addItem(ActionTable::name(c));
  box->setCurrentIndex(static_cast<int>(languageChoice()));
  m_form->addRow(tr("Language"), box);
  auto* later = mutedLabel(tr("The language changes when Collate is started again"), type::small(), this);
  later->setWordWrap(true);
  later->hide();
  m_form->addRow({}, later);
  connect(box, &QComboBox::activated, this, [later](int at) {
    chooseLanguage(static_cast<LanguageChoice>(at));
    later->show();
  });
}

}  // namespace collate::ui
