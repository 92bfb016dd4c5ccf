// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/paste_dialog.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/style/collate_style.h"
#include "ui/style/parts.h"

namespace collate::ui {
namespace {

constexpr qsizetype kMuchText = 80;  // characters that nobody types twice without being angry

}  // namespace

PasteDialog::PasteDialog(const Theme& theme, QWidget* parent)
    : DialogFrame(tr("Paste text as a source"), parent),
      m_outlet(field(tr("Outlet"), tr("As in the text"))),
      m_published(field(tr("Published"), tr("As in the text, else such as 12 August 2025"))),
      m_refusal(textLabel({}, type::small(), this)),
      m_text(new QPlainTextEdit(this)),
      m_add(new QPushButton(tr("Add to the case"), this)) {
  m_text->setPlaceholderText(tr("The report's text, headline first. It is kept as it stands here."));
  m_text->setAccessibleName(tr("Text"));
  m_text->setFont(type::passage());
  m_text->setTabChangesFocus(true);
  auto* head = new QGridLayout;
  head->setHorizontalSpacing(12);
  head->setVerticalSpacing(4);
  head->addWidget(mutedLabel(m_outlet->accessibleName(), type::small(), this), 0, 0);
  head->addWidget(mutedLabel(m_published->accessibleName(), type::small(), this), 0, 1);
  head->addWidget(m_outlet, 1, 0);
  head->addWidget(m_published, 1, 1);
  head->addWidget(m_refusal, 2, 0, 1, 2);
  column()->addLayout(head);
  column()->addSpacing(12);
  column()->addWidget(mutedLabel(tr("Text"), type::small(), this));
  column()->addSpacing(4);
  column()->addWidget(m_text, 1);
  buildButtons(theme);
  for (QLineEdit* edit : {m_outlet, m_published}) connect(edit, &QLineEdit::textChanged, this, &PasteDialog::settle);
  connect(m_text, &QPlainTextEdit::textChanged, this, &PasteDialog::settle);
  m_text->setFocus();  // a text that waits on the clipboard goes here
  resize(640, 480);
  settle();
}

QLineEdit* PasteDialog::field(const QString& name, const QString& hint) {
  auto* edit = new QLineEdit(this);
  edit->setAccessibleName(name);
  edit->setPlaceholderText(hint);
  return edit;
}

void PasteDialog::buildButtons(const Theme& theme) {
  auto* fromClipboard = new QPushButton(icon("clipboard", theme.text), tr("From the clipboard"), this);
  fromClipboard->setToolTip(tr("Insert the clipboard's text at the cursor"));
  auto* cancel = new QPushButton(tr("Cancel"), this);
  makePrimary(m_add);
  m_add->setDefault(true);
  buttons()->addWidget(fromClipboard);
  buttons()->addStretch();
  buttons()->addWidget(cancel);
  buttons()->addWidget(m_add);
  const auto offer = [fromClipboard] { fromClipboard->setEnabled(!QGuiApplication::clipboard()->text().isEmpty()); };
  connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, fromClipboard, offer);
  offer();
  connect(fromClipboard, &QPushButton::clicked, this, [this] {
    m_text->paste();  // a step of its own, for undo
    m_text->setFocus();
  });
  connect(cancel, &QPushButton::clicked, this, &PasteDialog::reject);
  connect(m_add, &QPushButton::clicked, this, &QDialog::accept);
}

void PasteDialog::setText(const QString& text) { m_text->setPlainText(text); }
QString PasteDialog::text() const { return m_text->toPlainText(); }
SourceHead PasteDialog::head() const { return {m_outlet->text().trimmed(), m_days.read(m_published->text())}; }

void PasteDialog::reject() {
  if (mayDiscard()) QDialog::reject();
}

// What came from the clipboard unchanged is still there; what was typed is not.
bool PasteDialog::mayDiscard() {
  if (!m_text->document()->isModified() || m_text->toPlainText().size() < kMuchText) return true;
  QMessageBox box(QMessageBox::NoIcon, windowTitle(), tr("Discard the text? It is not in the case yet."), QMessageBox::NoButton,
                  this);
  const QPushButton* discard = box.addButton(tr("Discard"), QMessageBox::DestructiveRole);
  box.setDefaultButton(box.addButton(tr("Keep writing"), QMessageBox::RejectRole));
  box.exec();
  return box.clickedButton() == discard;
}

void PasteDialog::settle() {
  const bool unread = !m_published->text().trimmed().isEmpty() && !m_days.read(m_published->text());
  markInvalid(m_published, unread);
  m_refusal->setText(unread ? DayReader::refusal(m_published->text()) : QString());
  m_refusal->setVisible(unread);
  m_add->setEnabled(!unread && !m_text->toPlainText().trimmed().isEmpty());
}

}  // namespace collate::ui
