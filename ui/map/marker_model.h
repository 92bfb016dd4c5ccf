// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include "ui/map/map_picture.h"

namespace collate::ui {

// The markers in sight, for the QML map. A marker that stays keeps its row and its delegate while the map moves: rows are
// told apart by their first incident.
class MarkerModel : public QAbstractListModel {
  Q_OBJECT
 public:
  enum Role {
    KeyRole = Qt::UserRole,  // qint64: IncidentId of the first member
    LatitudeRole,
    LongitudeRole,
    OffsetXRole,  // px from the point
    OffsetYRole,
    EventTypeRole,   // int: EventType
    AgreementRole,   // int: Agreement
    BackgroundRole,  // bool
    SelectedRole,    // bool
    CountRole,       // int: incidents that it stands for
    NameRole,        // QString, for screen readers
  };

  explicit MarkerModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}
  void setMarkers(const std::vector<MapMarker>& markers);
  const MapMarker* find(qint64 key) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QHash<int, QByteArray> roleNames() const override;

 private:
  std::vector<MapMarker> m_markers;
};

}  // namespace collate::ui
