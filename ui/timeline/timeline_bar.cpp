// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_bar.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QPainter>

#include "ui/style/parts.h"
#include "ui/timeline/timeline_legend.h"

namespace collate::ui {
namespace {

// One of a row of choices of which one holds: they share their borders.
class SegmentButton : public QAbstractButton {
 public:
  SegmentButton(const QString& text, const Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme) {
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
  }

  QSize sizeHint() const override {
    QFont checked = type::small();
    checked.setWeight(QFont::DemiBold);
    return {QFontMetrics(checked).horizontalAdvance(text()) + 19, 24};
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    const QColor ground = isChecked() ? m_theme.accentSoft : underMouse() ? m_theme.hover : m_theme.surface;
    painter.fillRect(rect(), ground);
    painter.setPen(m_theme.borderStrong);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    QFont font = type::small();
    if (isChecked()) font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_theme.text);
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (!hasFocus()) return;
    painter.setPen(QPen(m_theme.focus, 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
  }

 private:
  const Theme& m_theme;
};

}  // namespace

TimelineBar::TimelineBar(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_segments(new QButtonGroup(this)),
      m_legend(new TimelineLegend(theme, this)) {
  setFixedHeight(40);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(16, 0, 16, 0);
  row->setSpacing(10);
  row->addWidget(mutedLabel(tr("Lanes by"), type::small(), this));
  auto* segments = new QHBoxLayout;
  segments->setSpacing(0);
  const std::initializer_list<std::pair<LaneBy, QString>> choices = {
      {LaneBy::Place, tr("Place")}, {LaneBy::Type, tr("Type")}, {LaneBy::Outlet, tr("Outlet")}};
  for (const auto& [by, name] : choices) {
    auto* button = new SegmentButton(name, m_theme, this);
    button->setAccessibleName(tr("Lanes by %1").arg(name.toLower()));
    m_segments->addButton(button, static_cast<int>(by));
    segments->addWidget(button);
  }
  m_segments->button(static_cast<int>(LaneBy::Place))->setChecked(true);
  row->addLayout(segments);
  row->addWidget(m_legend, 1);
  connect(m_segments, &QButtonGroup::idClicked, this, [this](int id) { emit laneByChosen(static_cast<LaneBy>(id)); });
  setTheme(theme);
}

void TimelineBar::setTheme(const Theme& theme) {
  m_theme = theme;
  m_legend->setTheme(theme);
  setPalette(theme.palette());
  update();
}

void TimelineBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), m_theme.surface);
  painter.fillRect(0, height() - 1, width(), 1, m_theme.border);
}

}  // namespace collate::ui
