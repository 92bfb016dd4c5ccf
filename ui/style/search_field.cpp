// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/search_field.h"

#include <QAction>

namespace collate::ui {

SearchField::SearchField(const QString& placeholder, const Theme& theme, QWidget* parent)
    : QLineEdit(parent),
      m_glass(addAction(icon("search", theme.textMuted), QLineEdit::LeadingPosition)),
      m_clear(addAction(icon("close", theme.textMuted), QLineEdit::TrailingPosition)) {
  setPlaceholderText(placeholder);
  setAccessibleName(placeholder);
  m_clear->setToolTip(tr("Clear"));
  m_clear->setVisible(false);
  connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
  connect(this, &QLineEdit::textChanged, this, [this](const QString& text) { m_clear->setVisible(!text.isEmpty()); });
}

void SearchField::setTheme(const Theme& theme) {
  m_glass->setIcon(icon("search", theme.textMuted));
  m_clear->setIcon(icon("close", theme.textMuted));
}

}  // namespace collate::ui
