// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/focus_ring.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QPainter>

#include "ui/style/collate_style.h"

namespace collate::ui {
namespace {

constexpr int kOutside = 3;  // 1 px of air and 2 px of ring

class Ring : public QWidget {
 public:
  explicit Ring(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Accent), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
  }
};

}  // namespace

FocusRing::FocusRing(QWidget* window) : QObject(window) {
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

void FocusRing::follow(QWidget* now) {
  if (m_target) m_target->removeEventFilter(this);
  const auto* window = qobject_cast<QWidget*>(parent());
  m_target = qobject_cast<QAbstractButton*>(now) && now->parentWidget() && now->window() == window->window() ? now : nullptr;
  if (m_target) m_target->installEventFilter(this);
  place();
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
  const auto type = event->type();
  const bool moved = type == QEvent::Move || type == QEvent::Resize || type == QEvent::Show || type == QEvent::Hide;
  if (watched == m_target && moved) place();
  // In a dialog Enter is its default button's.
  if (watched != m_target || type != QEvent::KeyPress || qobject_cast<QDialog*>(parent())) return false;
  const auto* press = static_cast<QKeyEvent*>(event);
  const bool enter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
  if (!enter || (press->modifiers() & ~Qt::KeypadModifier)) return false;
  qobject_cast<QAbstractButton*>(m_target)->click();
  return true;
}

// The ring goes later, not at once: its parent may just be walking through its children, to hide them.
void FocusRing::drop() {
  if (!m_ring) return;
  m_ring->hide();
  m_ring->deleteLater();
  m_ring.clear();
}

void FocusRing::place() {
  const bool shown = m_target && m_target->isVisible();
  if (!shown || (m_ring && m_ring->parentWidget() != m_target->parentWidget())) drop();
  if (!shown) return;
  if (!m_ring) m_ring = new Ring(m_target->parentWidget());
  m_ring->setGeometry(m_target->geometry().adjusted(-kOutside, -kOutside, kOutside, kOutside));
  m_ring->raise();
  m_ring->show();
}

}  // namespace collate::ui
