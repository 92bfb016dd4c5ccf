// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/find_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

namespace collate::ui {

std::vector<TextRange> findAll(const QString& text, const QString& words) {
  std::vector<TextRange> found;
  if (words.isEmpty()) return found;
  for (qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive); at >= 0;
       at = text.indexOf(words, at + words.size(), Qt::CaseInsensitive))
    found.push_back({at, at + words.size()});
  return found;
}

FindBar::FindBar(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  setFixedHeight(36);
  m_words = new QLineEdit(this);
  m_words->setPlaceholderText(tr("Find in this source"));
  m_words->setAccessibleName(m_words->placeholderText());
  m_words->setMaximumWidth(320);
  m_count = new QLabel(this);
  const auto button = [this](const QString& tip) {
    auto* b = new QToolButton(this);
    b->setAutoRaise(true);
    b->setFixedSize(24, 24);
    b->setToolTip(tip);
    b->setAccessibleName(tip);
    return b;
  };
  m_previous = button(tr("Previous (Shift+F3)"));
  m_next = button(tr("Next (F3)"));
  m_close = button(tr("Close (Esc)"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(12, 0, 12, 1);
  row->setSpacing(4);
  row->addWidget(m_words, 1);
  row->addWidget(m_previous);
  row->addWidget(m_next);
  row->addSpacing(8);
  row->addWidget(m_count);
  row->addStretch(1);
  row->addWidget(m_close);
  connect(m_words, &QLineEdit::textChanged, this, &FindBar::search);
  connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
  connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
  connect(m_close, &QToolButton::clicked, this, &FindBar::close);
  setTheme(theme);
  hide();
}

void FindBar::setTheme(const Theme& theme) {
  m_theme = theme;
  m_previous->setIcon(icon(QStringLiteral("chevron-up"), theme.text));
  m_next->setIcon(icon(QStringLiteral("chevron-down"), theme.text));
  m_close->setIcon(icon(QStringLiteral("close"), theme.text));
  QPalette muted = theme.palette();
  muted.setColor(QPalette::WindowText, theme.textMuted);
  m_count->setPalette(muted);
  m_count->setFont(type::small());
  update();
}

void FindBar::setText(const QString& text) {
  m_text = text;
  if (!isHidden()) search();
}

void FindBar::openWith(const QString& words, qsizetype from) {
  show();
  m_from = from;
  if (!words.isEmpty() && words.size() < 80) m_words->setText(words);
  m_words->selectAll();
  m_words->setFocus(Qt::ShortcutFocusReason);
  search();
}

void FindBar::search() {
  m_found = findAll(m_text, m_words->text());
  const auto next = std::ranges::lower_bound(m_found, m_from, {}, &TextRange::begin);
  m_current = next == m_found.end() ? 0 : static_cast<std::size_t>(next - m_found.begin());
  say();
  emit foundChanged();
}

void FindBar::step(int by) {
  if (m_found.empty()) return;
  const auto n = static_cast<std::ptrdiff_t>(m_found.size());
  m_current = static_cast<std::size_t>((static_cast<std::ptrdiff_t>(m_current) + by + n) % n);
  say();
  emit foundChanged();
}

void FindBar::say() {
  if (m_words->text().isEmpty())
    m_count->clear();
  else if (m_found.empty())
    m_count->setText(tr("not found"));
  else
    m_count->setText(tr("%1 of %2").arg(m_current + 1).arg(m_found.size()));
  m_previous->setEnabled(!m_found.empty());
  m_next->setEnabled(!m_found.empty());
}

void FindBar::close() {
  hide();
  m_found.clear();
  emit foundChanged();
  emit closed();
}

void FindBar::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) return close();
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
    return step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
  QWidget::keyPressEvent(event);
}

void FindBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), m_theme.surfaceAlt);
  painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.border);
}

}  // namespace collate::ui
