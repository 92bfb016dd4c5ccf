// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/models/map_side_model.h"
#include "ui/session/session.h"
#include "ui/session/time_range.h"
#include "ui/style/theme.h"

class QBoxLayout;
class QQmlComponent;
class QQuickWidget;
class QStackedLayout;
class QToolButton;

namespace collate::ui {

class EmptyNote;
class MapBar;
class MapScene;
class MapSideColumn;

// The case on an offline map, as far as its places and the shared time range let it be shown; everything else is listed
// beside it.
class MapView : public QWidget {
  Q_OBJECT
 public:
  MapView(Session& session, const Theme& theme, TimeRange& range, QWidget* parent = nullptr);
  ~MapView() override;

  // The choice of layers: for the trailing end of the view's tab bar. The caller places it and may take it over.
  QWidget* tools() const;
  void setTheme(const Theme& theme);

  MapScene& scene() const { return *m_scene; }
  const MapSideModel& side() const { return *m_sideModel; }
  const MapBar& bar() const { return *m_bar; }
  const MapSideColumn& sideColumn() const { return *m_side; }
  QQuickWidget& surface() const { return *m_surface; }

 signals:
  void importWanted();                // there is nothing to show yet
  void onlineChanged(bool online);    // tiles are asked of a server, or no longer
  void said(const QString& message);  // what became of the tiles

 protected:
  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void makeSurface();
  void loadSurface();
  void makeTools();
  void addTiles(QMenu& menu);
  void chooseTileFolder();
  void settleTiles();
  void layOut();
  void reload();
  void followRange();
  void followSelection();
  void followPicture();
  void listMembers(const std::vector<IncidentId>& ids, QPointF at);
  void select(IncidentId id);

  Session& m_session;
  TimeRange& m_range;
  Theme m_theme;
  MapScene* m_scene;
  MapSideModel* m_sideModel;
  MapBar* m_bar;
  QQuickWidget* m_surface = nullptr;
  QQmlComponent* m_component = nullptr;  // what the surface shows; none before the view is first shown
  MapSideColumn* m_side;
  EmptyNote* m_empty;
  QWidget* m_acrossRule = nullptr;  // between map and list: side by side, or one over the other
  QWidget* m_downRule = nullptr;
  QBoxLayout* m_row = nullptr;
  QStackedLayout* m_stack = nullptr;
  QToolButton* m_tools = nullptr;
  QAction* m_folderTiles = nullptr;
  QAction* m_serverTiles = nullptr;
  bool m_opened = false;            // the case has been fitted once
  bool m_stale = false;             // the case changed while the view was hidden: read when it is shown
  const void* m_townsOf = nullptr;  // the gazetteer whose towns the scene has
};

}  // namespace collate::ui
