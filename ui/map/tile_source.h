// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QString>

class QNetworkAccessManager;
class QNetworkReply;
class QPainter;

namespace collate::ui {

class MapCamera;

// Pictures of the ground in Web Mercator tiles of 256 px: from a folder as tile makers write it (ZOOM/COLUMN/ROW.png, or .jpg,
// .jpeg, .webp), or from a server, which is asked for nothing before it was switched on. None at first.
class TileSource : public QObject {
  Q_OBJECT
 public:
  enum class Kind { None, Folder, Server };
  explicit TileSource(QObject* parent = nullptr);

  Kind kind() const { return m_kind; }
  const QString& folder() const { return m_folder; }
  // False, and nothing changes, where the folder holds no tiles.
  bool useFolder(const QString& folder);
  // {z}, {x} and {y} stand for a tile's zoom, column and row; `credit` is shown with the map.
  void useServer(const QString& address, const QString& credit);
  void useNone();
  QString credit() const;  // whose tiles these are, empty without

  int nearestZoom(double zoom) const;
  // Null where there is none, or none yet: changed() tells when it has come.
  QImage tile(int zoom, int column, int row);

 signals:
  void changed();  // another source, or a tile has come
  void failed(const QString& why);

 private:
  void fetch(quint64 key, const QString& address);
  QImage read(int zoom, int column, int row) const;

  Kind m_kind = Kind::None;
  QString m_folder;
  QString m_address;
  QString m_credit;
  int m_least = 0;
  int m_most = 19;
  QCache<quint64, QImage> m_tiles{512};    // an empty picture: there is none
  QHash<quint64, QNetworkReply*> m_asked;  // under way
  QSet<quint64> m_missing;                 // that the server has not
  bool m_complained = false;
  QNetworkAccessManager* m_network = nullptr;
};

// The tiles that the camera sees; of one that is missing its part of a coarser one.
void paintTiles(QPainter& painter, TileSource& tiles, const MapCamera& camera);

}  // namespace collate::ui
