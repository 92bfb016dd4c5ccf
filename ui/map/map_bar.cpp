// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_bar.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTextDocument>
#include <QToolButton>

#include "ui/style/parts.h"

namespace collate::ui {
namespace {

// A frame with round corners in the palette's colors, around what stands in it.
class ChipFrame : public QWidget {
 public:
  using QWidget::QWidget;

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Midlight));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
  }
};

}  // namespace

MapBar::MapBar(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_chip(new ChipFrame(this)),
      m_icon(new QLabel(m_chip)),
      m_range(textLabel({}, type::small(), m_chip)),
      m_clear(iconButton(QStringLiteral("close"), tr("Clear the time range"), theme, m_chip)),
      m_from(mutedLabel({}, type::small(), this)),
      m_count(new QLabel(this)) {
  setFixedHeight(40);
  auto* chip = new QHBoxLayout(m_chip);
  chip->setContentsMargins(8, 1, 2, 1);
  chip->setSpacing(5);
  for (QWidget* w : {static_cast<QWidget*>(m_icon), static_cast<QWidget*>(m_range), static_cast<QWidget*>(m_clear)})
    chip->addWidget(w);
  m_clear->setIconSize({12, 12});
  m_chip->setFixedHeight(26);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(16, 0, 16, 0);
  row->setSpacing(10);
  row->addWidget(m_chip);
  row->addWidget(m_from);
  row->addStretch(1);
  row->addWidget(m_count);
  m_count->setFont(type::small());
  m_count->setTextFormat(Qt::RichText);
  m_count->setForegroundRole(QPalette::PlaceholderText);
  connect(m_clear, &QToolButton::clicked, this, &MapBar::rangeCleared);
  setRange({});
  setTheme(theme);
}

void MapBar::setTheme(const Theme& theme) {
  m_theme = theme;
  setPalette(theme.palette());
  m_icon->setPixmap(pixmap(QStringLiteral("view-timeline"), theme.textMuted, 14, devicePixelRatioF()));
  recolorIcons(this, theme);
  update();
}

void MapBar::setRange(const QString& words) {
  m_chip->setVisible(!words.isEmpty());
  m_range->setText(words);
  m_from->setText(words.isEmpty() ? tr("All of time") : tr("from the timeline"));
}

void MapBar::setShown(std::size_t shown, std::size_t all) {
  m_count->setText(tr("<b style='color:%3'>%1 of %2</b> incidents on this map").arg(shown).arg(all).arg(m_theme.text.name()));
  m_count->setAccessibleName(countText());
}

QString MapBar::countText() const {
  QTextDocument plain;
  plain.setHtml(m_count->text());
  return plain.toPlainText();
}

void MapBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), m_theme.surface);
  painter.fillRect(0, height() - 1, width(), 1, m_theme.border);
}

}  // namespace collate::ui
