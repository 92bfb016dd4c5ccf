// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lane_item.h"

#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>
#include <algorithm>

#include "ui/style/halo_text.h"
#include "ui/style/hatch.h"
#include "ui/text/directed.h"

namespace collate::ui {
namespace {

constexpr double kMarker = 22;
constexpr double kRing = 17;
constexpr double kWordGap = 8;
constexpr double kShortestNote = 24;  // a note cut shorter says nothing
constexpr double kLineUp = 8;         // the first of two lines stands higher, the second under it
constexpr double kLinePitch = 15;
constexpr double kBandHeight = 18;
constexpr double kCapHeight = 22;

QFont titleFont(bool selected) { return selected ? type::strong() : type::small(); }
bool twoLines(const TimelineItem& item) { return item.time.shape == DateShape::Days; }

// A date that nobody knows to the left or to the right of what is given fades out there.
void fadeOut(QPainter& painter, QRectF band, bool toLeft) {
  QLinearGradient fade(band.topLeft(), band.topRight());
  fade.setColorAt(toLeft ? 0 : 1, Qt::transparent);
  fade.setColorAt(toLeft ? 1 : 0, Qt::black);
  painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
  painter.fillRect(band, fade);
}

QImage hatchedBand(QRectF band, const IncidentTime& time, const Theme& theme, qreal ratio) {
  QImage image((band.size() * ratio).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
  image.setDevicePixelRatio(ratio);
  image.fill(Qt::transparent);
  QPainter painter(&image);
  const QRectF local(QPointF(0, 0), band.size());
  painter.fillRect(local, theme.surfaceAlt);
  QPainterPath shape;
  shape.addRect(local);
  paintHatch(painter, shape, {theme.chart.range, 6, 3});
  if (time.shape == DateShape::UpTo || time.shape == DateShape::Since) fadeOut(painter, local, time.shape == DateShape::UpTo);
  return image;
}

}  // namespace

double laneLabelWidth(const TimelineItem& item, bool selected) {
  const double title = QFontMetricsF(titleFont(selected)).horizontalAdvance(item.title);
  if (item.note.isEmpty()) return title;
  const double note = QFontMetricsF(type::small()).horizontalAdvance(item.note);
  return twoLines(item) ? std::max(title, note) : title + kWordGap + note;
}

LaneItem::LaneItem(const LaneLook& look, QGraphicsItem* parent) : QGraphicsItem(parent), m_look(look) {}

void LaneItem::setContent(Content content) {
  prepareGeometryChange();
  m_content = std::move(content);
  update();
}

QRectF LaneItem::boundingRect() const { return {0, 0, m_look.edge, m_content.layout.height()}; }

QRectF LaneItem::hitBox(const PlacedItem& p) const {
  const double y = LaneLayout::rowCenter(p.row);
  QRectF box(p.marker - kRing, y - kRing, 2 * kRing, 2 * kRing);
  if (p.asRange) box |= QRectF(p.left, y - kCapHeight / 2, p.right - p.left, kCapHeight);
  return p.label == PlacedItem::Label::None ? box : box.united(wordsBox(p));
}

QRectF LaneItem::wordsBox(const PlacedItem& p) const {
  return twoLines(itemOf(p)) ? p.labelBox.adjusted(0, -kLineUp, 0, kLinePitch - kLineUp) : p.labelBox;
}

std::vector<QRectF> LaneItem::labels() const {
  std::vector<QRectF> boxes;
  for (const PlacedItem& p : m_content.layout.items)
    if (p.label != PlacedItem::Label::None) boxes.push_back(wordsBox(p));
  return boxes;
}

const TimelineItem* LaneItem::incidentAt(QPointF at) const {
  for (const PlacedItem& p : m_content.layout.items)
    if (hitBox(p).contains(at)) return &itemOf(p);
  return nullptr;
}

QRectF LaneItem::countBox(const PlacedCount& count) const {
  const double y = LaneLayout::rowCenter(m_content.layout.rows - 1);
  return {count.at - 20, y - 10, 40, 20};
}

const PlacedCount* LaneItem::countAt(QPointF at) const {
  for (const PlacedCount& count : m_content.layout.counts)
    if (countBox(count).contains(at)) return &count;
  return nullptr;
}

void LaneItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setLayoutDirection(Qt::LeftToRight);  // time runs to the right in every language
  painter->save();
  painter->setClipRect(QRectF(m_look.head, 0, m_look.edge - m_look.head, m_content.layout.height()), Qt::IntersectClip);
  for (const PlacedItem& p : m_content.layout.items) {
    if (p.asRange) paintRange(*painter, p);
    paintPublished(*painter, p);
  }
  for (const PlacedItem& p : m_content.layout.items) paintLabel(*painter, p);
  for (const PlacedItem& p : m_content.layout.items) paintSymbol(*painter, p);
  for (const PlacedCount& count : m_content.layout.counts) paintCount(*painter, count);
  painter->restore();
  paintHeading(*painter);
}

void LaneItem::paintHeading(QPainter& painter) const {
  const Theme& theme = *m_look.theme;
  const double width = m_look.head - 24;
  painter.setPen(theme.text);
  painter.setFont(m_content.selected ? type::strong() : type::body());
  painter.drawText(QRectF(16, 10, width, 18), Qt::AlignVCenter | Qt::AlignLeft,
                   isolated(QFontMetricsF(painter.font()).elidedText(m_content.name, Qt::ElideRight, width)));
  painter.setPen(theme.textMuted);
  painter.setFont(type::small());
  painter.drawText(QRectF(16, 28, width, 16), Qt::AlignVCenter | Qt::AlignLeft, isolated(m_content.count));
}

void LaneItem::paintRange(QPainter& painter, const PlacedItem& p) const {
  const Theme& theme = *m_look.theme;
  const TimelineItem& item = itemOf(p);
  const double y = LaneLayout::rowCenter(p.row);
  const bool selected = m_look.marks(item.id);
  // Only what is to be seen: at hours a range of a year is a thousand screens wide.
  const double left = std::max(p.left, m_look.head - 40);
  const double right = std::min(p.right, m_look.edge + 40);
  const QRectF band(left, y - kBandHeight / 2, std::max(1.0, right - left), kBandHeight);
  painter.drawImage(band.topLeft(), hatchedBand(band, item.time, theme, painter.device()->devicePixelRatioF()));
  painter.setPen(QPen(selected ? theme.accent : theme.textMuted, 1.6, Qt::SolidLine, Qt::FlatCap));
  const auto cap = [&](double x) { painter.drawLine(QPointF(x, y - kCapHeight / 2), QPointF(x, y + kCapHeight / 2)); };
  if (item.time.shape != DateShape::UpTo) cap(p.left);
  if (item.time.shape != DateShape::Since) cap(p.right);
}

void LaneItem::paintPublished(QPainter& painter, const PlacedItem& p) const {
  if (p.published.empty()) return;
  const Theme& theme = *m_look.theme;
  const bool selected = m_look.marks(itemOf(p).id);
  const double y = LaneLayout::rowDots(p.row);
  const double last = p.published.back();
  painter.setPen(QPen(selected ? theme.accent : theme.chart.axis, 1));
  painter.drawLine(QPointF(std::min(p.marker, p.published.front()), y), QPointF(std::max(p.marker, last), y));
  painter.setPen(QPen(selected ? theme.accent : theme.textMuted, 1.4));
  painter.setBrush(theme.surface);
  // Two reports of one morning stand side by side, not on each other.
  double previous = -1e9;
  for (double x : p.published) {
    x = std::max(x, previous + 5);
    painter.drawEllipse(QPointF(x, y), 3, 3);
    previous = x;
  }
}

void LaneItem::paintLabel(QPainter& painter, const PlacedItem& p) const {
  if (p.label == PlacedItem::Label::None) return;
  const Theme& theme = *m_look.theme;
  const TimelineItem& item = itemOf(p);
  const bool selected = m_look.marks(item.id);
  const QFont title = titleFont(selected);
  const double titleWidth = QFontMetricsF(title).horizontalAdvance(item.title);
  const QColor halo = m_content.selected ? theme.surfaceAlt : theme.surface;
  const QColor ink = item.background && !selected ? theme.textMuted : theme.text;
  const Qt::Alignment align = p.label == PlacedItem::Label::Left ? Qt::AlignRight : Qt::AlignLeft;
  const QRectF box = p.labelBox;
  const QRectF line = twoLines(item) ? box.translated(0, -kLineUp) : box;
  const auto write = [&](const QFont& font, const QRectF& at, const QString& words, const QColor& color) {
    painter.setFont(font);
    const QString fitting = QFontMetricsF(font).elidedText(words, Qt::ElideRight, at.width() + 2);
    paintHaloText(painter, at, twoLines(item) ? align : Qt::AlignLeft, isolated(fitting), color, halo);
  };
  write(title, line, item.title, ink);
  const QRectF note = twoLines(item) ? line.translated(0, kLinePitch) : line.adjusted(titleWidth + kWordGap, 0, 0, 0);
  if (note.width() > kShortestNote) write(type::small(), note, item.note, theme.textMuted);
  if (item.id == m_look.selected && m_look.focused) {
    painter.setPen(QPen(theme.focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(-4, -2, 4, 2), 4, 4);
  }
}

void LaneItem::paintSymbol(QPainter& painter, const PlacedItem& p) const {
  const Theme& theme = *m_look.theme;
  const TimelineItem& item = itemOf(p);
  const bool selected = m_look.marks(item.id);
  const double y = LaneLayout::rowCenter(p.row);
  if (item.time.shape != DateShape::Days) {
    paintMarker(painter, {p.marker, y}, kMarker,
                {.type = item.type, .agreement = item.agreement, .background = item.background, .selected = selected}, theme);
    return;
  }
  // One of these days, and no telling which: dots instead of a marker.
  painter.setPen(Qt::NoPen);
  painter.setBrush(selected ? theme.accent : theme.textMuted);
  const double perMs = (p.right - p.left) / static_cast<double>(item.time.span.length());
  for (Instant day : item.time.candidates) {
    const double x = p.left + static_cast<double>(day + kDay / 2 - item.time.span.from) * perMs;
    painter.drawEllipse(QPointF(x, y), 3, 3);
  }
  // There is no ring that could say so.
  if (item.agreement != Agreement::Contradiction) return;
  const QPointF sign(p.right + 1, y - kCapHeight / 2 - 2);
  painter.setBrush(theme.surface);
  painter.drawEllipse(sign, 7.5, 7.5);
  const QPixmap glyph =
      pixmap(kindIconName(DisagreementKind::Contradiction), theme.disagreement(DisagreementKind::Contradiction).ink, 14,
             painter.device()->devicePixelRatioF());
  painter.drawPixmap(QRectF(sign.x() - 7, sign.y() - 7, 14, 14), glyph, QRectF());
}

void LaneItem::paintCount(QPainter& painter, const PlacedCount& count) const {
  const Theme& theme = *m_look.theme;
  painter.setPen(QPen(theme.borderStrong, 1));
  painter.setBrush(theme.surface);
  painter.drawRoundedRect(countBox(count), 4, 4);
  painter.setPen(theme.textMuted);
  painter.setFont(type::caption());
  painter.drawText(countBox(count), Qt::AlignCenter, QStringLiteral("+%1").arg(count.count));
}

}  // namespace collate::ui
