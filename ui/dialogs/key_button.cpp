// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/key_button.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

#include "ui/text/directed.h"

namespace collate::ui {
namespace {

constexpr int kHeight = 22;
constexpr int kLeast = 28;
constexpr int kPad = 8;

bool isModifier(int key) {
  return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta || key == Qt::Key_AltGr ||
         key == Qt::Key_unknown;
}

}  // namespace

KeyButton::KeyButton(const Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme) {
  setFont(type::small());
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
  connect(this, &QAbstractButton::clicked, this, [this] { listen(true); });
}

void KeyButton::show(const QString& key, bool usual) {
  m_key = key.isEmpty() ? key : leftToRight(key);  // "Ctrl+," stays so in Arabic
  m_usual = usual;
  setAccessibleDescription(key.isEmpty() ? tr("no key") : key);
  updateGeometry();
  update();
}

void KeyButton::listen(bool on) {
  m_listening = on;
  updateGeometry();
  update();
}

QString KeyButton::shown() const { return m_listening ? tr("press a key") : m_key.isEmpty() ? QStringLiteral("–") : m_key; }

QSize KeyButton::sizeHint() const {
  return {std::max(fontMetrics().horizontalAdvance(shown()) + 2 * kPad, kLeast), std::max(kHeight, fontMetrics().height() + 6)};
}

void KeyButton::paintEvent(QPaintEvent*) {
  QPainter p(this);
  p.setRenderHint(QPainter::Antialiasing);
  const bool marked = m_listening || !m_usual;
  p.setPen(QPen(hasFocus() || m_listening ? m_theme.focus
                : underMouse()            ? m_theme.borderStrong
                                          : m_theme.border,
                hasFocus() || m_listening ? 2 : 1));
  p.setBrush(underMouse() ? m_theme.hover : m_theme.surface);
  p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
  p.setPen(marked ? m_theme.accent : m_key.isEmpty() ? m_theme.textMuted : m_theme.text);
  p.drawText(rect(), Qt::AlignCenter, shown());
}

// While it listens no key is anybody else's.
bool KeyButton::event(QEvent* event) {
  if (m_listening && event->type() == QEvent::ShortcutOverride) {
    event->accept();
    return true;
  }
  if (m_listening && event->type() == QEvent::KeyPress) {
    keyPressEvent(static_cast<QKeyEvent*>(event));
    return true;
  }
  return QAbstractButton::event(event);
}

void KeyButton::keyPressEvent(QKeyEvent* event) {
  if (!m_listening) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    return QAbstractButton::keyPressEvent(event);
  }
  event->accept();
  if (isModifier(event->key())) return;
  listen(false);
  const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
  if (plain && event->key() == Qt::Key_Escape) return;
  if (plain && event->key() == Qt::Key_Backspace) {
    emit chosen({});
    return;
  }
  emit chosen(QKeySequence(QKeyCombination(event->modifiers() & ~Qt::KeypadModifier, static_cast<Qt::Key>(event->key()))));
}

void KeyButton::focusOutEvent(QFocusEvent* event) {
  listen(false);
  QAbstractButton::focusOutEvent(event);
}

}  // namespace collate::ui
