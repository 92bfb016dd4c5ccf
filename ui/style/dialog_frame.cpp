// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/dialog_frame.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/style/focus_ring.h"
#include "ui/style/parts.h"

namespace collate::ui {

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

}  // namespace collate::ui
