// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/style/collate_style.h"
#include "ui/style/parts.h"

namespace collate::ui {

BrandSign::BrandSign(QWidget* parent) : QWidget(parent) { setFixedSize(40, 40); }

void BrandSign::paintEvent(QPaintEvent*) {
  QPainter p(this);
  p.setRenderHint(QPainter::Antialiasing);
  const QColor text = palette().color(QPalette::Text);
  p.setPen(QPen(text, 2));
  p.drawRoundedRect(QRectF(1, 5, 17, 30), 3, 3);
  p.drawRoundedRect(QRectF(22, 5, 17, 30), 3, 3);
  p.setPen(QPen(text, 2, Qt::SolidLine, Qt::RoundCap));
  for (const QPointF at : {QPointF(6, 13), QPointF(6, 20), QPointF(27, 13), QPointF(27, 27)}) p.drawLine(at, at + QPointF(7, 0));
  p.setPen(QPen(palette().color(QPalette::Accent), 2.6, Qt::SolidLine, Qt::RoundCap));
  for (const QPointF at : {QPointF(6, 27), QPointF(27, 20)}) p.drawLine(at, at + QPointF(7, 0));
}

SamplePicture::SamplePicture(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) { setFixedSize(122, 78); }

void SamplePicture::setTheme(const Theme& theme) {
  m_theme = theme;
  update();
}

void SamplePicture::paintEvent(QPaintEvent*) {
  QPainter p(this);
  p.setRenderHint(QPainter::Antialiasing);
  p.translate(1, 1);
  p.fillRect(QRect(0, 0, 120, 76), m_theme.surface);
  p.fillRect(QRect(0, 0, 28, 76), m_theme.surfaceAlt);
  p.fillRect(QRect(28, 38, 92, 19), m_theme.selection);
  for (const int x : {28, 58, 88}) p.fillRect(QRect(x, 0, 1, 76), m_theme.border);
  for (const int y : {19, 38, 57}) p.fillRect(QRect(0, y, 120, 1), m_theme.border);
  const auto words = [&](const QColor& ink, std::initializer_list<QRectF> lines) {
    p.setPen(QPen(ink, 3, Qt::SolidLine, Qt::RoundCap));
    for (const QRectF& l : lines) p.drawLine(l.topLeft(), l.topLeft() + QPointF(l.width(), 0));
  };
  words(m_theme.borderStrong, {{6, 9.5, 14, 0},
                               {34, 9.5, 16, 0},
                               {64, 9.5, 14, 0},
                               {94, 9.5, 18, 0},
                               {6, 28.5, 10, 0},
                               {34, 28.5, 18, 0},
                               {64, 28.5, 9, 0},
                               {6, 47.5, 13, 0},
                               {6, 66.5, 9, 0},
                               {94, 66.5, 12, 0},
                               {34, 66.5, 14, 0}});
  words(m_theme.text, {{34, 47.5, 12, 0}, {64, 47.5, 7, 0}, {94, 47.5, 9, 0}});
  QPainterPath diamond;
  diamond.addPolygon(QPolygonF({{17, 47.5}, {22, 42.5}, {27, 47.5}, {22, 52.5}}));
  p.fillPath(diamond, m_theme.disagreement(DisagreementKind::Contradiction).ink);
  p.translate(-1, -1);
  p.setRenderHint(QPainter::Antialiasing, false);
  p.setPen(m_theme.border);
  p.drawRect(rect().adjusted(0, 0, -1, -1));
}

Card::Card(QWidget* parent) : QWidget(parent) {}

void Card::paintEvent(QPaintEvent*) {
  QPainter p(this);
  p.setRenderHint(QPainter::Antialiasing);
  p.setPen(palette().color(QPalette::Midlight));
  p.setBrush(palette().color(QPalette::Base));
  p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

DropArea::DropArea(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_sign(new QLabel(this)),
      m_choose(new QPushButton(tr("Choose files…"), this)),
      m_paste(new QPushButton(tr("Paste text"), this)) {
  makeSmall(m_choose);
  makeSmall(m_paste);
  QLabel* what =
      mutedLabel(tr("Text, HTML, PDF, Word or a folder of them. Collate makes a case of what it reads."), type::body(), this);
  what->setWordWrap(true);
  what->setAlignment(Qt::AlignCenter);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(8);
  buttons->addStretch();
  buttons->addWidget(m_choose);
  buttons->addWidget(m_paste);
  buttons->addStretch();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 24, 24, 24);
  column->setSpacing(0);
  column->addStretch();
  column->addWidget(m_sign, 0, Qt::AlignHCenter);
  column->addSpacing(10);
  column->addWidget(textLabel(tr("Drop reports here"), type::title(), this), 0, Qt::AlignHCenter);
  column->addSpacing(2);
  column->addWidget(what);
  column->addSpacing(10);
  column->addLayout(buttons);
  column->addStretch();
  setMinimumHeight(190);
  setMaximumHeight(216);
  setTheme(theme);
}

void DropArea::setTheme(const Theme& theme) {
  m_theme = theme;
  m_sign->setPixmap(pixmap("import", theme.textMuted, 32, devicePixelRatioF()));
  m_paste->setIcon(icon("clipboard", theme.text));
  update();
}

void DropArea::paintEvent(QPaintEvent*) {
  QPainter p(this);
  p.setRenderHint(QPainter::Antialiasing);
  QPen dashes(m_theme.borderStrong, 1.5, Qt::CustomDashLine);
  dashes.setDashPattern({3, 2});
  p.setPen(dashes);
  p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

}  // namespace collate::ui
