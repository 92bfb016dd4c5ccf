// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "ui/map/edge_chip_model.h"
#include "ui/map/map_layout.h"
#include "ui/map/map_style.h"
#include "ui/map/marker_model.h"
#include "ui/map/tile_source.h"

namespace collate::ui {

// Everything the QML map is bound to: camera, style, markers, flags, scale and the words in its corners. Lays the picture out
// anew when the camera has moved or the incidents have changed, once per turn of the event loop however often that was.
class MapScene : public QObject {
  Q_OBJECT
  Q_PROPERTY(MapCamera* camera READ camera CONSTANT)
  Q_PROPERTY(MapStyle* style READ style CONSTANT)
  Q_PROPERTY(QAbstractItemModel* markers READ markers CONSTANT)
  Q_PROPERTY(QAbstractItemModel* chips READ chips CONSTANT)
  Q_PROPERTY(double scaleWidth READ scaleWidth NOTIFY laidOut)
  Q_PROPERTY(QString scaleHalf READ scaleHalf NOTIFY laidOut)
  Q_PROPERTY(QString scaleWhole READ scaleWhole NOTIFY laidOut)
  Q_PROPERTY(double scaleLift READ scaleLift NOTIFY laidOut)
  Q_PROPERTY(QString corner READ corner NOTIFY cornerChanged)
  Q_PROPERTY(QString accessibleSummary READ accessibleSummary NOTIFY laidOut)
 public:
  MapScene(BaseMap map, const Theme& theme, QObject* parent = nullptr);

  MapCamera* camera() { return &m_camera; }
  const MapCamera& camera() const { return m_camera; }
  MapStyle* style() { return &m_style; }
  const Theme& theme() const { return m_style.theme(); }
  QAbstractItemModel* markers() { return &m_markers; }
  QAbstractItemModel* chips() { return &m_chips; }
  const BaseMap& baseMap() const { return m_map; }
  TileSource& tiles() { return m_tiles; }

  void setIncidents(std::vector<MapIncident> incidents);
  void setTowns(const std::vector<KnownPlace>& towns) { m_towns = townsOf(towns); }
  // Which incidents are in the time range; the others are laid out as if they were not there.
  void setInRange(std::vector<bool> inRange);
  void setSelected(IncidentId id);
  void setLayers(MapLayers layers);
  MapLayers layers() const { return m_layers; }
  void setTheme(const Theme& theme);
  const std::vector<MapIncident>& incidents() const { return m_incidents; }
  QString mainCountry() const { return m_mainCountry; }
  const MapPicture& picture() const { return m_picture; }

  // Opens on Atmeh and Tamanah where the case has incidents around there, else on all of the case's.
  void fitHome();
  // Moves to an incident that is in range and out of sight; the zoom stays.
  void reveal(IncidentId id);
  void layOutNow();

  double scaleWidth() const { return m_scaleWidth; }
  // How far the scale stands over the bottom: higher where the words in the corner leave no room beside them.
  double scaleLift() const;
  QString scaleHalf() const;
  QString scaleWhole() const;
  QString corner() const;
  QString accessibleSummary() const;

  // Called from QML.
  Q_INVOKABLE void resize(double width, double height) { m_camera.resize({width, height}); }
  Q_INVOKABLE void pan(double x, double y) { m_camera.pan({x, y}); }
  Q_INVOKABLE void wheel(double x, double y, double angle);
  Q_INVOKABLE void pinch(double x, double y, double scale);
  Q_INVOKABLE void zoomIn();
  Q_INVOKABLE void zoomOut();
  Q_INVOKABLE void fit() { fitHome(); }
  Q_INVOKABLE void hover(double x, double y);
  Q_INVOKABLE void hovered(bool inside);
  Q_INVOKABLE bool key(int key);  // whether it was one of the map's
  Q_INVOKABLE void choose(qint64 key);
  Q_INVOKABLE void goTo(qint64 key);

 signals:
  void laidOut();
  void cornerChanged();
  void incidentChosen(IncidentId id);
  // A count of incidents at one place was chosen, at `at` in the map: the view lists them.
  void listWanted(std::vector<IncidentId> ids, QPointF at);

 private:
  void schedule() { m_due.start(); }
  void settlePlaced();
  void settleScale();
  const PlacedIncident* placedOf(IncidentId id) const;
  std::vector<QRectF> controls() const;

  BaseMap m_map;
  MapStyle m_style;
  MapCamera m_camera;
  TileSource m_tiles;
  MarkerModel m_markers;
  EdgeChipModel m_chips;
  std::vector<MapIncident> m_incidents;
  std::vector<bool> m_inRange;
  std::vector<PlacedIncident> m_all;     // every incident that can be placed
  std::vector<PlacedIncident> m_placed;  // those in range
  std::vector<MapTown> m_towns;
  QString m_mainCountry;
  IncidentId m_selected;
  MapLayers m_layers;
  MapPicture m_picture;
  double m_scaleWidth = 0;
  double m_scaleKm = 0;
  std::optional<GeoPoint> m_cursor;
  QTimer m_due;
};

}  // namespace collate::ui
