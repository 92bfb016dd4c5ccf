// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickPaintedItem>

#include "ui/map/map_scene.h"

namespace collate::ui {

// Base map, areas, names and leader lines: all that lies under the markers, in one painted item that follows the camera.
class MapCanvas : public QQuickPaintedItem {
  Q_OBJECT
  Q_PROPERTY(collate::ui::MapScene* scene READ scene WRITE setScene NOTIFY sceneChanged REQUIRED)
 public:
  explicit MapCanvas(QQuickItem* parent = nullptr);
  MapScene* scene() const { return m_scene; }
  void setScene(MapScene* scene);
  void paint(QPainter* painter) override;

 signals:
  void sceneChanged();

 private:
  MapScene* m_scene = nullptr;
};

// The marker of one incident, or the number of several.
class MarkerItem : public QQuickPaintedItem {
  Q_OBJECT
  Q_PROPERTY(collate::ui::MapStyle* style MEMBER m_style WRITE setStyle NOTIFY lookChanged REQUIRED)
  Q_PROPERTY(int eventType MEMBER m_type NOTIFY lookChanged)
  Q_PROPERTY(int agreement MEMBER m_agreement NOTIFY lookChanged)
  Q_PROPERTY(bool background MEMBER m_background NOTIFY lookChanged)
  Q_PROPERTY(bool selected MEMBER m_selected NOTIFY lookChanged)
  Q_PROPERTY(bool focused MEMBER m_focused NOTIFY lookChanged)
  Q_PROPERTY(int count MEMBER m_count NOTIFY lookChanged)
 public:
  explicit MarkerItem(QQuickItem* parent = nullptr);
  void setStyle(MapStyle* style);
  void paint(QPainter* painter) override;

 signals:
  void lookChanged();

 private:
  void paintCount(QPainter& painter) const;

  MapStyle* m_style = nullptr;
  int m_type = 0;
  int m_agreement = 0;
  bool m_background = false;
  bool m_selected = false;
  bool m_focused = false;
  int m_count = 1;
};

// An icon of the theme in an ink.
class IconItem : public QQuickPaintedItem {
  Q_OBJECT
  Q_PROPERTY(QString name MEMBER m_name NOTIFY lookChanged REQUIRED)
  Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY lookChanged REQUIRED)
 public:
  explicit IconItem(QQuickItem* parent = nullptr);
  void paint(QPainter* painter) override;

 signals:
  void lookChanged();

 private:
  QString m_name;
  QColor m_ink;
};

// Makes the types above known to QML as Collate.Map 1.0, once.
void registerMapTypes();

}  // namespace collate::ui
