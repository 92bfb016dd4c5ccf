// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notice_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/style/parts.h"

namespace collate::ui {

NoticeBar::NoticeBar(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_sign(new QLabel(this)),
      m_message(textLabel({}, type::body(), this)),
      m_close(iconButton("close", tr("Close this message"), theme, this)) {
  setBackgroundRole(QPalette::AlternateBase);
  setAutoFillBackground(true);
  m_message->setWordWrap(true);
  m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto* row = new QHBoxLayout;
  row->setContentsMargins(16, 6, 8, 6);
  row->setSpacing(10);
  row->addWidget(m_sign);
  row->addWidget(m_message, 1);
  row->addWidget(m_close);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(row);
  column->addWidget(new HairLine(Qt::Horizontal, this));
  connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
  hide();
}

void NoticeBar::say(Kind kind, const QString& message) {
  m_kind = kind;
  m_message->setText(message);
  setTheme(m_theme);
  setVisible(!message.isEmpty());
}

QString NoticeBar::message() const { return isHidden() ? QString() : m_message->text(); }

void NoticeBar::setTheme(const Theme& theme) {
  m_theme = theme;
  const auto sign = [&](const char* name, const QColor& ink) { m_sign->setPixmap(pixmap(name, ink, 16, devicePixelRatioF())); };
  if (m_kind == Kind::Problem) sign("problem", theme.problem);
  if (m_kind == Kind::Warning) sign("warning", theme.warning);
  if (m_kind == Kind::Done) sign("check", theme.textMuted);
  recolorIcons(this, theme);
}

}  // namespace collate::ui
