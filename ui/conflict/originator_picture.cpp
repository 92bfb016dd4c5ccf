// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflict/originator_picture.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolTip>
#include <algorithm>

#include "ui/style/parts.h"
#include "ui/style/words.h"
#include "ui/text/counted.h"

namespace collate::ui {
namespace {

constexpr int kEdge = 16;
constexpr int kRow = 36;
constexpr int kNode = 26;
constexpr int kGap = 48;  // between columns, for the lines
constexpr int kLeast = 110;
constexpr int kMost = 240;
constexpr int kDot = 4;

}  // namespace

OriginatorPicture::OriginatorPicture(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  setAccessibleName(tr("Who tells it on whose word"));
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
}

void OriginatorPicture::setTheme(const Theme& theme) {
  m_theme = theme;
  update();
}

void OriginatorPicture::setIncident(const CaseState& state, const Incident& incident) {
  m_graph = originatorGraph(state, incident);
  m_pointed = -1;
  QStringList lines;
  for (const OriginatorEdge& e : m_graph.edges)
    lines += tr("%1 on the word of %2").arg(m_graph.nodes[e.from].name, m_graph.nodes[e.to].name);
  setAccessibleDescription(lines.join(QStringLiteral("; ")));
  updateGeometry();
  update();
}

QSize OriginatorPicture::sizeHint() const {
  const int columns = std::max(1, m_graph.columns);
  return {2 * kEdge + columns * kLeast + (columns - 1) * kGap, 2 * kEdge + std::max(1, m_graph.rows) * kRow};
}

QRect OriginatorPicture::nodeRect(std::size_t node) const {
  const OriginatorNode& n = m_graph.nodes[node];
  const int columns = std::max(1, m_graph.columns);
  const int wide = std::clamp((width() - 2 * kEdge - (columns - 1) * kGap) / columns, kLeast, kMost);
  const QRect box(kEdge + n.column * (wide + kGap), kEdge + n.row * kRow + (kRow - kNode) / 2, wide, kNode);
  return QStyle::visualRect(layoutDirection(), rect(), box);
}

int OriginatorPicture::nodeAt(QPoint point) const {
  for (std::size_t i = 0; i < m_graph.nodes.size(); ++i)
    if (nodeRect(i).contains(point)) return static_cast<int>(i);
  return -1;
}

// The one that is pointed at and those that it has a claim in common with.
bool OriginatorPicture::standsOut(std::size_t node) const {
  if (m_pointed < 0) return true;
  const std::vector<ClaimRef>& claims = m_graph.nodes[static_cast<std::size_t>(m_pointed)].claims;
  return std::ranges::any_of(m_graph.nodes[node].claims, [&](const ClaimRef& c) { return std::ranges::contains(claims, c); });
}

void OriginatorPicture::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillRect(rect(), m_theme.surface);
  for (const OriginatorEdge& e : m_graph.edges) paintEdge(painter, e);
  for (std::size_t i = 0; i < m_graph.nodes.size(); ++i) paintNode(painter, i);
}

// Between two of one column, as of outlets that cite each other, the line goes round at the trailing edge.
void OriginatorPicture::paintEdge(QPainter& painter, const OriginatorEdge& edge) const {
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  const QRectF a = nodeRect(edge.from), b = nodeRect(edge.to);
  const qreal ahead = mirrored ? -1 : 1;
  const bool level = m_graph.nodes[edge.from].column == m_graph.nodes[edge.to].column;
  const QPointF from(mirrored ? a.left() : a.right(), a.center().y());
  const qreal leading = mirrored ? b.right() : b.left();
  const qreal trailing = mirrored ? b.left() : b.right();
  const QPointF end(level ? trailing : leading, b.center().y());
  QPainterPath path(from);
  path.cubicTo(from + QPointF(ahead * kGap / 2.0, 0), end + QPointF((level ? ahead : -ahead) * kGap / 2.0, 0), end);
  const bool out = standsOut(edge.from) && standsOut(edge.to);
  painter.setPen(QPen(out ? m_theme.textMuted : m_theme.border, std::clamp(edge.claims, 1, 4) * 0.75));
  painter.setBrush(Qt::NoBrush);
  painter.drawPath(path);
}

// As in a chain: the dot of a first origin is solid.
void OriginatorPicture::paintNode(QPainter& painter, std::size_t node) const {
  const OriginatorNode& n = m_graph.nodes[node];
  const QRect box = nodeRect(node);
  const bool pointed = static_cast<int>(node) == m_pointed;
  painter.setPen(QPen(pointed ? m_theme.focus : n.isOutlet ? m_theme.borderStrong : m_theme.border, pointed ? 2 : 1));
  painter.setBrush(n.isOutlet ? m_theme.surfaceAlt : m_theme.surface);
  painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
  const QColor ink = standsOut(node) ? m_theme.text : m_theme.textMuted;
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  const QPointF dot(mirrored ? box.right() - 12 : box.left() + 12, box.center().y() + 0.5);
  painter.setPen(QPen(ink, 1.25));
  painter.setBrush(n.isFirst ? QBrush(ink) : QBrush(Qt::NoBrush));
  painter.drawEllipse(dot, kDot, kDot);
  painter.setFont(n.isOutlet ? type::strong() : type::body());
  const QRect room = mirrored ? box.adjusted(8, 0, -24, 0) : box.adjusted(24, 0, -8, 0);
  drawWords(painter, room, painter.fontMetrics().elidedText(n.name, Qt::ElideRight, room.width()), layoutDirection());
}

QString OriginatorPicture::words(std::size_t node) const {
  const OriginatorNode& n = m_graph.nodes[node];
  const QString claims = counted(std::ssize(n.claims), tr("%1 claim"), tr("%1 claims"));
  const QString what = n.isOutlet ? (n.isFirst ? tr("outlet, some on its own word") : tr("outlet"))
                                  : (n.isFirst ? tr("first origin given") : tr("passes it on"));
  return n.name + QLatin1Char('\n') + what + QStringLiteral(" · ") + claims;
}

void OriginatorPicture::point(int node) {
  if (node == m_pointed) return;
  m_pointed = node;
  update();
}

void OriginatorPicture::mouseMoveEvent(QMouseEvent* event) {
  point(nodeAt(event->position().toPoint()));
  setCursor(m_pointed < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void OriginatorPicture::leaveEvent(QEvent*) { point(-1); }

void OriginatorPicture::mousePressEvent(QMouseEvent* event) {
  const int node = nodeAt(event->position().toPoint());
  if (node < 0 || event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
  point(node);
  const std::vector<ClaimRef>& claims = m_graph.nodes[static_cast<std::size_t>(node)].claims;
  if (!claims.empty()) emit claimChosen(claims.front());
}

void OriginatorPicture::keyPressEvent(QKeyEvent* event) {
  const int last = static_cast<int>(m_graph.nodes.size()) - 1;
  switch (event->key()) {
    case Qt::Key_Down: return point(std::min(m_pointed + 1, last));
    case Qt::Key_Up: return point(std::max(m_pointed - 1, 0));
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (m_pointed >= 0 && !m_graph.nodes[static_cast<std::size_t>(m_pointed)].claims.empty())
        emit claimChosen(m_graph.nodes[static_cast<std::size_t>(m_pointed)].claims.front());
      return;
    default: QWidget::keyPressEvent(event);
  }
}

bool OriginatorPicture::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const int node = nodeAt(help->pos());
  node < 0 ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), words(static_cast<std::size_t>(node)), this);
  return true;
}

}  // namespace collate::ui
