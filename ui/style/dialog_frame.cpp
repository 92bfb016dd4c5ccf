// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/dialog_frame.h"

#include <QHBoxLayout>
#include <QScreen>
#include <QVBoxLayout>

#include "ui/style/focus_ring.h"
#include "ui/style/parts.h"

namespace collate::ui {
namespace {

constexpr QSize kAround{16, 40};  // a title bar, and something of the window below

}  // namespace

DialogFrame::DialogFrame(const QString& title, QWidget* parent)
    : QDialog(parent),
      m_body(new QWidget(this)),
      m_column(new QVBoxLayout(m_body)),
      m_foot(new QWidget(this)),
      m_buttons(new QHBoxLayout(m_foot)) {
  setWindowTitle(title);
  m_body->setBackgroundRole(QPalette::Base);
  m_body->setAutoFillBackground(true);
  m_column->setContentsMargins(20, 16, 20, 16);
  m_column->setSpacing(0);
  m_buttons->setContentsMargins(20, 10, 20, 10);
  m_buttons->setSpacing(8);
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins(0, 0, 0, 0);
  whole->setSpacing(0);
  whole->addWidget(m_body, 1);
  whole->addWidget(new HairLine(Qt::Horizontal, this));
  whole->addWidget(m_foot);
  new FocusRing(this);
}

void DialogFrame::showEvent(QShowEvent* event) {
  QSize room = screen()->availableSize();
  if (parentWidget()) room = room.expandedTo(parentWidget()->window()->size());  // that it stands over, wherever that is
  resize(size().boundedTo(room - kAround));
  QDialog::showEvent(event);
}

}  // namespace collate::ui
