// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_view.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QMenu>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWidget>
#include <QQuickWindow>
#include <QSettings>
#include <QStackedLayout>
#include <QToolButton>
#include <algorithm>

#include "ui/map/edge_chips.h"
#include "ui/map/map_bar.h"
#include "ui/map/map_items.h"
#include "ui/map/map_side.h"
#include "ui/map/map_side_column.h"
#include "ui/models/incident_time.h"
#include "ui/session/known_places.h"
#include "ui/style/empty_note.h"
#include "ui/style/parts.h"
#include "ui/text/directed.h"

namespace collate::ui {
namespace {

// Two views side by side leave 388 px for each at 1280: list and legend go under the map.
constexpr int kNarrow = 520;
constexpr auto kServer = "https://tile.openstreetmap.org/{z}/{x}/{y}.png";
constexpr auto kTileFolder = "tileFolder";

// The map is painted, not shaded, so the software renderer draws it as fast as any; it needs no driver, works on every
// platform plugin, and keeps the window from being made anew when the first map is shown. An environment that asks for
// another renderer gets it.
void chooseRenderer() {
  if (qEnvironmentVariableIsSet("QT_QUICK_BACKEND") || qEnvironmentVariableIsSet("QSG_RHI_BACKEND")) return;
  if (QQuickWindow::graphicsApi() != QSGRendererInterface::Software) QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

}  // namespace

MapView::MapView(Session& session, const Theme& theme, TimeRange& range, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_range(range),
      m_theme(theme),
      m_scene(new MapScene(BaseMap::load(resourceFile(QStringLiteral("basemap"))), theme, this)),
      m_sideModel(new MapSideModel(this)),
      m_bar(new MapBar(theme, this)),
      m_side(new MapSideColumn(*m_sideModel, theme, this)),
      m_empty(new EmptyNote(QStringLiteral("view-map"), tr("No incidents yet: import reports to see them on the map."),
                            tr("Import reports…"), theme, this)) {
  makeSurface();
  makeTools();
  layOut();
  connect(m_bar, &MapBar::rangeCleared, &m_range, &TimeRange::clear);
  connect(&m_side->list(), &MapSideList::incidentChosen, this, &MapView::select);
  connect(m_scene, &MapScene::incidentChosen, this, &MapView::select);
  connect(m_scene, &MapScene::listWanted, this, &MapView::listMembers);
  connect(m_scene, &MapScene::laidOut, this, &MapView::followPicture);
  connect(m_empty, &EmptyNote::actionWanted, this, &MapView::importWanted);
  connect(&m_session, &Session::opened, this, [this] { m_opened = false; });
  connect(&m_session, &Session::changed, this, &MapView::reload);
  connect(&m_session, &Session::selectionChanged, this, &MapView::followSelection);
  connect(&m_range, &TimeRange::changed, this, &MapView::followRange);
  reload();
}

// The QML goes before what it is bound to.
MapView::~MapView() { delete m_surface; }

QWidget* MapView::tools() const { return m_tools; }

void MapView::makeSurface() {
  chooseRenderer();
  registerMapTypes();
  m_surface = new QQuickWidget(this);
  m_surface->setResizeMode(QQuickWidget::SizeRootObjectToView);
  m_surface->setFocusPolicy(Qt::StrongFocus);
  m_surface->setMinimumWidth(200);
  m_surface->setClearColor(m_theme.map.land);
}

// The engine, QtLocation and its plugin take a tenth of a second: not before somebody wants to see a map, and what is compiled is
// compiled on a thread of the engine's, so that the window goes on.
void MapView::loadSurface() {
  const QUrl url(QStringLiteral("qrc:/collate/map/MapSurface.qml"));
  m_component = new QQmlComponent(m_surface->engine(), url, QQmlComponent::Asynchronous, m_surface);
  const auto fill = [this, url] {
    if (m_component->isLoading()) return;
    for (const QQmlError& error : m_component->errors()) qWarning("%s", qPrintable(error.toString()));
    QObject* root = m_component->createWithInitialProperties({{QStringLiteral("scene"), QVariant::fromValue(m_scene)}});
    m_surface->setContent(url, m_component, root);
  };
  if (!m_component->isLoading()) return fill();
  connect(m_component, &QQmlComponent::statusChanged, m_surface, fill);
}

void MapView::makeTools() {
  m_tools = new QToolButton(this);
  m_tools->setText(tr("Layers"));
  m_tools->setFont(type::small());
  m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_tools->setAutoRaise(true);
  m_tools->setPopupMode(QToolButton::InstantPopup);
  m_tools->setToolTip(tr("What the map shows besides incidents"));
  auto* menu = new QMenu(m_tools);
  const auto add = [&](const QString& name, bool MapLayers::* layer) {
    QAction* action = menu->addAction(name);
    action->setCheckable(true);
    action->setChecked(m_scene->layers().*layer);
    connect(action, &QAction::toggled, this, [this, layer](bool on) {
      MapLayers layers = m_scene->layers();
      layers.*layer = on;
      m_scene->setLayers(layers);
    });
  };
  add(tr("Towns"), &MapLayers::towns);
  add(tr("Governorates"), &MapLayers::governorates);
  add(tr("Areas"), &MapLayers::areas);
  add(tr("Names of incidents"), &MapLayers::labels);
  addTiles(*menu);
  m_tools->setMenu(menu);
  m_tools->setIcon(icon(QStringLiteral("layers"), m_theme.text));
  m_tools->hide();
}

// Off unless somebody switches them on; the folder is remembered, the server never is.
void MapView::addTiles(QMenu& menu) {
  menu.addSeparator();
  m_folderTiles = menu.addAction(tr("Tiles from a folder…"), this, &MapView::chooseTileFolder);
  m_serverTiles = menu.addAction(tr("Online tiles (openstreetmap.org learns where you look)"), this, [this](bool on) {
    TileSource& tiles = m_scene->tiles();
    on ? tiles.useServer(kServer, tr("© OpenStreetMap contributors")) : tiles.useNone();
    settleTiles();
  });
  for (QAction* action : {m_folderTiles, m_serverTiles}) action->setCheckable(true);
  connect(&m_scene->tiles(), &TileSource::failed, this, &MapView::said);
  m_scene->tiles().useFolder(QSettings().value(kTileFolder).toString());
  settleTiles();
}

void MapView::chooseTileFolder() {
  TileSource& tiles = m_scene->tiles();
  if (tiles.kind() == TileSource::Kind::Folder) {
    tiles.useNone();
    QSettings().remove(kTileFolder);
  } else if (const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder of tiles")); !folder.isEmpty()) {
    if (tiles.useFolder(folder))
      QSettings().setValue(kTileFolder, folder);
    else
      emit said(tr("%1 holds no tiles: a folder of tiles has a folder for each zoom, in it one for each column").arg(folder));
  }
  settleTiles();
}

void MapView::settleTiles() {
  const TileSource::Kind kind = m_scene->tiles().kind();
  m_folderTiles->setChecked(kind == TileSource::Kind::Folder);
  m_serverTiles->setChecked(kind == TileSource::Kind::Server);
  emit m_scene->cornerChanged();
  emit onlineChanged(kind == TileSource::Kind::Server);
}

void MapView::layOut() {
  auto* content = new QWidget(this);
  m_acrossRule = new HairLine(Qt::Horizontal, content);
  m_downRule = new HairLine(Qt::Vertical, content);
  m_row = new QBoxLayout(QBoxLayout::LeftToRight);
  m_row->setSpacing(0);
  m_row->addWidget(m_surface, 1);
  m_row->addWidget(m_acrossRule);
  m_row->addWidget(m_downRule);
  m_row->addWidget(m_side);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins({});
  column->setSpacing(0);
  column->addWidget(m_bar);
  column->addLayout(m_row, 1);
  m_stack = new QStackedLayout(this);
  m_stack->addWidget(content);
  m_stack->addWidget(m_empty);
}

void MapView::setTheme(const Theme& theme) {
  m_theme = theme;
  m_surface->setClearColor(theme.map.land);
  m_scene->setTheme(theme);
  m_bar->setTheme(theme);
  m_side->setTheme(theme);
  m_empty->setTheme(theme);
  m_tools->setIcon(icon(QStringLiteral("layers"), theme.text));
  followPicture();
}

void MapView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  m_scene->resize(m_surface->width(), m_surface->height());
  if (!m_component) loadSurface();
  if (m_stale) reload();
}

void MapView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const bool narrow = width() < kNarrow;
  m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
  m_side->setUnder(narrow);
  m_acrossRule->setVisible(narrow);
  m_downRule->setVisible(!narrow);
}

void MapView::reload() {
  m_stale = !isVisible();
  if (m_stale) return;
  const auto state = m_session.state();
  m_stack->setCurrentIndex(state->incidents.empty() ? 1 : 0);
  setFocusProxy(state->incidents.empty() ? static_cast<QWidget*>(m_empty) : m_surface);
  if (const void* gazetteer = m_session.context().lexicon.get(); gazetteer != m_townsOf) {
    m_scene->setTowns(knownPlaces(m_session));
    m_townsOf = gazetteer;
  }
  m_scene->setIncidents(mapIncidents(*state));
  followRange();
  if (!m_opened && !state->incidents.empty()) {
    m_scene->fitHome();
    m_opened = true;
  }
  followSelection();
}

void MapView::followRange() {
  if (m_stale) return;
  m_bar->setRange(m_range.isSet() ? rangeWords(*m_range.from(), *m_range.to()) : QString());
  const std::vector<MapIncident>& incidents = m_scene->incidents();
  std::vector<bool> inRange(incidents.size());
  std::vector<MapSideModel::Row> outside;
  std::vector<MapSideModel::Row> nowhere;
  for (std::size_t i = 0; i < incidents.size(); ++i) {
    const MapIncident& incident = incidents[i];
    inRange[i] = m_range.covers(incident.date);
    if (!inRange[i]) {
      const QString note = joined({incident.when, incident.place});
      outside.push_back({incident.id, incident.title, note, incident.type, incident.background});
    } else if (incident.placing == Placing::Nowhere) {
      nowhere.push_back({incident.id, incident.title, incident.where, incident.type, incident.background});
    }
  }
  m_sideModel->setRows(MapSideModel::Section::OutsideRange, std::move(outside));
  m_sideModel->setRows(MapSideModel::Section::WithoutPoint, std::move(nowhere));
  m_scene->setInRange(std::move(inRange));
}

void MapView::followPicture() {
  const MapPicture& picture = m_scene->picture();
  std::vector<MapSideModel::Row> beyond;
  beyond.reserve(picture.beyond.size());
  for (const MapBeyond& b : picture.beyond) {
    const MapIncident& i = m_scene->incidents()[b.incident];
    beyond.push_back({i.id, i.title, tr("%1 %2").arg(distanceWords(b.km), compassWords(b.direction)), i.type, i.background});
  }
  m_sideModel->setRows(MapSideModel::Section::BeyondEdge, std::move(beyond));
  m_bar->setShown(picture.shown, m_scene->incidents().size());
  // A map that is fitted anew when the list goes might show less again, and the list come back, and so on.
  if (m_side->follow() && m_side->isFolded()) m_scene->camera()->hold();
  m_side->list().setSelected(m_session.selection().incident);
}

void MapView::followSelection() {
  if (m_stale) return;
  const IncidentId id = m_session.selection().incident;
  m_scene->setSelected(id);
  if (id) m_scene->reveal(id);
  m_side->list().setSelected(id);
}

void MapView::listMembers(const std::vector<IncidentId>& ids, QPointF at) {
  QMenu menu(this);
  const auto& incidents = m_scene->incidents();
  for (IncidentId id : ids) {
    const auto incident = std::ranges::find(incidents, id, &MapIncident::id);
    if (incident == incidents.end()) continue;
    QAction* action =
        menu.addAction(icon(eventIconName(incident->type), m_theme.text), joined({incident->title, incident->when}));
    connect(action, &QAction::triggered, this, [this, id] { select(id); });
  }
  menu.exec(m_surface->mapToGlobal(at.toPoint()));
}

void MapView::select(IncidentId id) {
  Selection selection;
  selection.incident = id;
  m_session.select(selection);
}

}  // namespace collate::ui
