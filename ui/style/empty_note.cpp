// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/empty_note.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/style/parts.h"

namespace collate::ui {

EmptyNote::EmptyNote(const QString& iconName, const QString& sentence, const QString& action, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_iconName(iconName),
      m_words(sentence),
      m_icon(new QLabel(this)),
      m_sentence(mutedLabel(sentence, type::body(), this)) {
  auto* column = new QVBoxLayout(this);
  column->setSpacing(12);
  column->addStretch(1);
  column->addWidget(m_icon, 0, Qt::AlignHCenter);
  m_sentence->setWordWrap(true);
  m_sentence->setAlignment(Qt::AlignHCenter);
  // No alignment of its own: a wrapped label that is placed by one gets the height of a single line.
  column->addWidget(m_sentence);
  if (!action.isEmpty()) {
    m_action = new QPushButton(action, this);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    setFocusProxy(m_action);
    connect(m_action, &QPushButton::clicked, this, &EmptyNote::actionWanted);
  }
  column->addStretch(1);
  setAutoFillBackground(true);
  setTheme(theme);
}

void EmptyNote::setWaiting(const QString& words) {
  if (!m_action) return;
  m_sentence->setText(words.isEmpty() ? m_words : words);
  m_action->setVisible(words.isEmpty());
}

void EmptyNote::setTheme(const Theme& theme) {
  QPalette surface = theme.palette();
  surface.setColor(QPalette::Window, theme.surface);
  setPalette(surface);
  m_icon->setPixmap(pixmap(m_iconName, theme.textMuted, 48, devicePixelRatioF()));
}

}  // namespace collate::ui
