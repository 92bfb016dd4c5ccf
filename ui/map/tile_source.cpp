// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/tile_source.h"

#include <QCoreApplication>
#include <QDir>
#include <QNetworkAccessManager>
#include <QNetworkDiskCache>
#include <QNetworkReply>
#include <QPainter>
#include <QStandardPaths>
#include <algorithm>
#include <cmath>
#include <memory>

#include "ui/map/map_camera.h"

namespace collate::ui {
namespace {

constexpr int kFinest = 22;
constexpr int kServerFinest = 19;
constexpr int kCoarser = 4;  // levels that are looked through for a part of a missing tile

quint64 keyOf(int zoom, int column, int row) {
  return (quint64(zoom) << 48) | (quint64(quint32(column)) << 24) | quint64(quint32(row));
}

QList<int> zoomsIn(const QDir& folder) {
  QList<int> zooms;
  for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
    bool isNumber = false;
    const int zoom = name.toInt(&isNumber);
    if (isNumber && zoom >= 0 && zoom <= kFinest) zooms += zoom;
  }
  std::ranges::sort(zooms);
  return zooms;
}

}  // namespace

TileSource::TileSource(QObject* parent) : QObject(parent) {}

bool TileSource::useFolder(const QString& folder) {
  const QList<int> zooms = folder.isEmpty() ? QList<int>() : zoomsIn(QDir(folder));
  if (zooms.isEmpty()) return false;
  useNone();
  m_kind = Kind::Folder;
  m_folder = folder;
  m_least = zooms.front();
  m_most = zooms.back();
  emit changed();
  return true;
}

void TileSource::useServer(const QString& address, const QString& credit) {
  useNone();
  m_kind = Kind::Server;
  m_address = address;
  m_credit = credit;
  m_least = 0;
  m_most = kServerFinest;
  emit changed();
}

void TileSource::useNone() {
  m_kind = Kind::None;
  m_folder.clear();
  m_credit.clear();
  m_tiles.clear();
  const QList<QNetworkReply*> underWay = m_asked.values();
  m_asked.clear();
  m_missing.clear();
  for (QNetworkReply* reply : underWay) reply->abort();  // switched off is off
  m_complained = false;
  emit changed();
}

QString TileSource::credit() const {
  if (m_kind == Kind::Folder) return tr("tiles: %1").arg(QDir(m_folder).dirName());
  return m_credit;
}

int TileSource::nearestZoom(double zoom) const { return std::clamp(static_cast<int>(std::lround(zoom)), m_least, m_most); }

QImage TileSource::tile(int zoom, int column, int row) {
  const quint64 key = keyOf(zoom, column, row);
  if (const QImage* known = m_tiles.object(key)) return *known;
  if (m_kind == Kind::Folder) {
    auto picture = std::make_unique<QImage>(read(zoom, column, row));
    const QImage copy = *picture;
    m_tiles.insert(key, picture.release());
    return copy;
  }
  if (m_kind == Kind::Server && !m_asked.contains(key) && !m_missing.contains(key)) {
    QString address = m_address;
    address.replace("{z}", QString::number(zoom)).replace("{x}", QString::number(column)).replace("{y}", QString::number(row));
    fetch(key, address);
  }
  return {};
}

QImage TileSource::read(int zoom, int column, int row) const {
  const QString stem = QStringLiteral("%1/%2/%3/%4").arg(m_folder).arg(zoom).arg(column).arg(row);
  for (const char* ending : {".png", ".jpg", ".jpeg", ".webp"})
    if (QImage picture; picture.load(stem + QLatin1String(ending))) return picture;
  return {};
}

void TileSource::fetch(quint64 key, const QString& address) {
  if (!m_network) {
    m_network = new QNetworkAccessManager(this);
    auto* cache = new QNetworkDiskCache(m_network);
    cache->setCacheDirectory(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + "/tiles");
    m_network->setCache(cache);
  }
  QNetworkRequest request{QUrl(address)};
  request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Collate/%1").arg(QCoreApplication::applicationVersion()));
  request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::PreferCache);
  QNetworkReply* reply = m_network->get(request);
  m_asked.insert(key, reply);
  connect(reply, &QNetworkReply::finished, this, [this, reply, key] {
    reply->deleteLater();
    if (m_asked.value(key) != reply) return;  // switched off meanwhile
    m_asked.remove(key);
    if (reply->error() != QNetworkReply::NoError) {
      m_missing.insert(key);
      if (!m_complained) emit failed(tr("The map's tiles do not come: %1").arg(reply->errorString()));
      m_complained = true;
      return;
    }
    m_tiles.insert(key, new QImage(QImage::fromData(reply->readAll())));
    emit changed();
  });
}

void paintTiles(QPainter& painter, TileSource& tiles, const MapCamera& camera) {
  if (tiles.kind() == TileSource::Kind::None) return;
  const int zoom = tiles.nearestZoom(camera.zoom());
  const int count = 1 << zoom;
  const QRectF seen = camera.worldViewport();
  const auto within = [count](double at) { return std::clamp(static_cast<int>(std::floor(at * count)), 0, count - 1); };
  painter.save();
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  for (int column = within(seen.left()); column <= within(seen.right()); ++column)
    for (int row = within(seen.top()); row <= within(seen.bottom()); ++row) {
      const QRectF box(camera.screenOf(QPointF(column, row) / count), camera.screenOf(QPointF(column + 1, row + 1) / count));
      for (int up = 0; up <= std::min(kCoarser, zoom); ++up) {
        const QImage picture = tiles.tile(zoom - up, column >> up, row >> up);
        if (picture.isNull()) continue;
        const int parts = 1 << up;
        const QSizeF part(picture.width() / double(parts), picture.height() / double(parts));
        painter.drawImage(box, picture, QRectF({(column % parts) * part.width(), (row % parts) * part.height()}, part));
        break;
      }
    }
  painter.restore();
}

}  // namespace collate::ui
