// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_items.h"

#include <QPainter>
#include <QQmlEngine>

#include "ui/map/map_ground.h"
#include "ui/map/picture_painter.h"

namespace collate::ui {
namespace {

constexpr double kMarkerSize = 22;

}  // namespace

MapCanvas::MapCanvas(QQuickItem* parent) : QQuickPaintedItem(parent) { setOpaquePainting(true); }

void MapCanvas::setScene(MapScene* scene) {
  if (m_scene == scene) return;
  if (m_scene) m_scene->disconnect(this);
  m_scene = scene;
  if (scene) connect(scene, &MapScene::laidOut, this, [this] { update(); });
  if (scene) connect(&scene->tiles(), &TileSource::changed, this, [this] { update(); });
  emit sceneChanged();
  update();
}

void MapCanvas::paint(QPainter* painter) {
  if (!m_scene) return;
  const MapScene& scene = *m_scene;
  paintGround(*painter, scene.baseMap(), scene.camera(), scene.mainCountry(), scene.layers().governorates, scene.theme());
  paintTiles(*painter, m_scene->tiles(), scene.camera());
  paintPicture(*painter, scene.picture(), scene.theme());
}

MarkerItem::MarkerItem(QQuickItem* parent) : QQuickPaintedItem(parent) {
  connect(this, &MarkerItem::lookChanged, this, [this] { update(); });
}

void MarkerItem::setStyle(MapStyle* style) {
  if (m_style == style) return;
  m_style = style;
  if (style) connect(style, &MapStyle::changed, this, [this] { update(); });
  emit lookChanged();
}

void MarkerItem::paint(QPainter* painter) {
  if (!m_style) return;
  const QPointF center = boundingRect().center();
  const Theme& theme = m_style->theme();
  if (m_count > 1) {
    paintCount(*painter);
  } else {
    paintMarker(*painter, center, kMarkerSize,
                {.type = static_cast<EventType>(m_type),
                 .agreement = static_cast<Agreement>(m_agreement),
                 .background = m_background,
                 .selected = m_selected},
                theme);
  }
  if (!m_focused) return;
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setPen(QPen(theme.focus, 2));
  painter->setBrush(Qt::NoBrush);
  painter->drawEllipse(center, 22, 22);
}

void MarkerItem::paintCount(QPainter& painter) const {
  const Theme& theme = m_style->theme();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(m_selected ? theme.accent : theme.textMuted, 1.6));
  painter.setBrush(m_selected ? theme.accent : theme.surface);
  painter.drawEllipse(boundingRect().center(), 17, 17);
  QFont font = type::small();
  font.setWeight(QFont::DemiBold);
  painter.setFont(font);
  painter.setPen(m_selected ? theme.textOnAccent : theme.text);
  painter.drawText(boundingRect(), Qt::AlignCenter, QString::number(m_count));
}

IconItem::IconItem(QQuickItem* parent) : QQuickPaintedItem(parent) {
  setImplicitSize(16, 16);
  connect(this, &IconItem::lookChanged, this, [this] { update(); });
}

void IconItem::paint(QPainter* painter) {
  painter->setRenderHint(QPainter::SmoothPixmapTransform);
  const QPixmap image = pixmap(m_name, m_ink, static_cast<int>(width()), painter->device()->devicePixelRatioF());
  painter->drawPixmap(boundingRect(), image, QRectF());
}

void registerMapTypes() {
  static const bool once = [] {
    qmlRegisterType<MapCanvas>("Collate.Map", 1, 0, "MapCanvas");
    qmlRegisterType<MarkerItem>("Collate.Map", 1, 0, "MarkerItem");
    qmlRegisterType<IconItem>("Collate.Map", 1, 0, "IconItem");
    qmlRegisterUncreatableType<MapScene>("Collate.Map", 1, 0, "MapScene", QStringLiteral("made in C++"));
    qmlRegisterUncreatableType<MapStyle>("Collate.Map", 1, 0, "MapStyle", QStringLiteral("made in C++"));
    qmlRegisterUncreatableType<MapCamera>("Collate.Map", 1, 0, "MapCamera", QStringLiteral("made in C++"));
    return true;
  }();
  Q_UNUSED(once)
}

}  // namespace collate::ui
