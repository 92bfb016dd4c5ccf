// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/paste_dialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/style/collate_style.h"
#include "ui/style/parts.h"

namespace collate::ui {

PasteDialog::PasteDialog(const Theme& theme, QWidget* parent)
    : DialogFrame(tr("Paste text as a source"), parent),
      m_name(new QLineEdit(this)),
      m_text(new QPlainTextEdit(this)),
      m_add(new QPushButton(tr("Add to the case"), this)) {
  m_name->setPlaceholderText(tr("Outlet and date, or where the text comes from"));
  m_name->setAccessibleName(tr("Name"));
  m_text->setPlaceholderText(tr("The report's text, headline first. It is kept as it stands here."));
  m_text->setAccessibleName(tr("Text"));
  m_text->setFont(type::passage());
  m_text->setTabChangesFocus(true);
  column()->addWidget(mutedLabel(tr("Name"), type::small(), this));
  column()->addSpacing(4);
  column()->addWidget(m_name);
  column()->addSpacing(12);
  column()->addWidget(mutedLabel(tr("Text"), type::small(), this));
  column()->addSpacing(4);
  column()->addWidget(m_text, 1);

  auto* fromClipboard = new QPushButton(icon("clipboard", theme.text), tr("From the clipboard"), this);
  auto* cancel = new QPushButton(tr("Cancel"), this);
  makePrimary(m_add);
  m_add->setDefault(true);
  buttons()->addWidget(fromClipboard);
  buttons()->addStretch();
  buttons()->addWidget(cancel);
  buttons()->addWidget(m_add);
  connect(fromClipboard, &QPushButton::clicked, this, [this] { setText(QGuiApplication::clipboard()->text()); });
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_add, &QPushButton::clicked, this, &QDialog::accept);
  connect(m_text, &QPlainTextEdit::textChanged, this, &PasteDialog::settle);
  resize(640, 480);
  settle();
}

void PasteDialog::setText(const QString& text) { m_text->setPlainText(text); }
QString PasteDialog::text() const { return m_text->toPlainText(); }

QString PasteDialog::name() const {
  if (const QString name = m_name->text().trimmed(); !name.isEmpty()) return name;
  return tr("Pasted text");
}

void PasteDialog::settle() { m_add->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); }

}  // namespace collate::ui
