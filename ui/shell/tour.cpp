// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "ui/style/collate_style.h"
#include "ui/style/panel.h"
#include "ui/style/parts.h"

namespace collate::ui {
namespace {

constexpr int kBubbleWidth = 320;
constexpr int kGap = 12;  // between target and bubble, and to the window's edge
constexpr int kRound = 6;

}  // namespace

QRect besideTarget(const QRect& target, QSize bubble, const QRect& room) {
  const QRect inner = room.adjusted(kGap, kGap, -kGap, -kGap);
  const auto within = [&](QPoint corner) {
    const int x = std::clamp(corner.x(), inner.left(), std::max(inner.left(), inner.right() + 1 - bubble.width()));
    const int y = std::clamp(corner.y(), inner.top(), std::max(inner.top(), inner.bottom() + 1 - bubble.height()));
    return QRect(QPoint(x, y), bubble);
  };
  const int middle = target.center().y() - bubble.height() / 2;
  const int center = target.center().x() - bubble.width() / 2;
  const std::array places = {within({target.right() + 1 + kGap, middle}), within({target.left() - kGap - bubble.width(), middle}),
                             within({center, target.bottom() + 1 + kGap}),
                             within({center, target.top() - kGap - bubble.height()})};
  const auto free = std::ranges::find_if(places, [&](const QRect& place) { return !place.intersects(target); });
  return free != places.end() ? *free : within({center, target.bottom() - kGap - bubble.height()});
}

Tour::Tour(std::vector<TourStop> stops, const Theme& theme, QWidget* window)
    : QWidget(window),
      m_stops(std::move(stops)),
      m_theme(theme) {
  setAttribute(Qt::WA_DeleteOnClose);
  setFocusPolicy(Qt::StrongFocus);
  buildBubble();
  window->installEventFilter(this);
  setGeometry(window->rect());
  show();
  raise();
  go(0);
}

void Tour::buildBubble() {
  m_bubble = new Panel(this);
  m_bubble->setFixedWidth(kBubbleWidth);
  m_title = textLabel({}, type::title(), m_bubble);
  m_text = textLabel({}, type::body(), m_bubble);
  m_count = mutedLabel({}, type::small(), m_bubble);
  m_back = new QPushButton(tr("Back"), m_bubble);
  m_next = new QPushButton(m_bubble);
  makePrimary(m_next);
  for (QLabel* label : {m_title, m_text}) label->setWordWrap(true);
  auto* foot = new QHBoxLayout;
  foot->setSpacing(8);
  foot->addWidget(m_count);
  foot->addStretch();
  foot->addWidget(m_back);
  foot->addWidget(m_next);
  auto* column = new QVBoxLayout(m_bubble);
  column->setContentsMargins(16, 14, 16, 14);
  column->setSpacing(6);
  QToolButton* end = iconButton(QStringLiteral("close"), tr("End the tour, Esc"), m_theme, m_bubble);
  connect(end, &QToolButton::clicked, this, &QWidget::close);
  auto* head = new QHBoxLayout;
  head->setSpacing(8);
  head->addWidget(m_title, 1);
  head->addWidget(end, 0, Qt::AlignTop);
  column->addLayout(head);
  column->addWidget(m_text);
  column->addSpacing(8);
  column->addLayout(foot);
  connect(m_back, &QPushButton::clicked, this, [this] { go(m_at - 1); });
  connect(m_next, &QPushButton::clicked, this, [this] { go(m_at + 1); });
}

void Tour::go(std::size_t stop) {
  if (stop >= m_stops.size()) {
    close();
    return;
  }
  m_at = stop;
  m_target = m_stops[stop].arrive();
  m_title->setText(m_stops[stop].title);
  m_text->setText(m_stops[stop].text);
  m_count->setText(tr("%1 of %2").arg(stop + 1).arg(m_stops.size()));
  m_back->setEnabled(stop > 0);
  m_next->setText(stop + 1 < m_stops.size() ? tr("Next") : tr("Done"));
  setAccessibleName(m_stops[stop].title);
  setAccessibleDescription(m_stops[stop].text);
  setFocus();  // not to a button, which keeps the arrows for itself
  settle();
}

QRect Tour::targetRect() const {
  if (!m_target) return {};
  return QRect(m_target->mapTo(parentWidget(), QPoint()), m_target->size()).intersected(rect());
}

void Tour::settle() {
  m_bubble->setFixedHeight(m_bubble->layout()->heightForWidth(kBubbleWidth));
  m_bubble->setGeometry(besideTarget(targetRect(), m_bubble->size(), rect()));
  update();
}

void Tour::paintEvent(QPaintEvent*) {
  QPainter p(this);
  p.setRenderHint(QPainter::Antialiasing);
  const QRectF target = QRectF(targetRect()).adjusted(1, 1, -1, -1);
  QPainterPath shade, hole;
  shade.addRect(rect());
  hole.addRoundedRect(target, kRound, kRound);
  QColor dark = Qt::black;
  dark.setAlphaF(0.35F);
  p.fillPath(shade.subtracted(hole), dark);
  p.setPen(QPen(m_theme.accent, 2));
  p.drawRoundedRect(target, kRound, kRound);
}

void Tour::keyPressEvent(QKeyEvent* event) {
  const bool mirrored = isRightToLeft();
  switch (event->key()) {
    case Qt::Key_Escape: close(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: go(m_at + 1); return;
    case Qt::Key_Right: go(mirrored && m_at > 0 ? m_at - 1 : m_at + (mirrored ? 0 : 1)); return;
    case Qt::Key_Left: go(mirrored ? m_at + 1 : m_at - (m_at > 0 ? 1 : 0)); return;
    default: QWidget::keyPressEvent(event);
  }
}

void Tour::mousePressEvent(QMouseEvent* event) { event->accept(); }

bool Tour::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize) setGeometry(parentWidget()->rect());
  if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
    QMetaObject::invokeMethod(this, &Tour::settle, Qt::QueuedConnection);
  return QWidget::eventFilter(watched, event);
}

}  // namespace collate::ui
