// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include "ui/map/map_picture.h"

namespace collate::ui {

// The flags at the edge of the map, for QML.
class EdgeChipModel : public QAbstractListModel {
  Q_OBJECT
 public:
  enum Role {
    KeyRole = Qt::UserRole,  // qint64: IncidentId of the nearest
    TextRole,
    LeftRole,
    TopRole,
    WidthRole,
    HeightRole,
    DirectionRole,  // degrees clockwise from the right
  };

  explicit EdgeChipModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}
  void setChips(const std::vector<MapEdgeChip>& chips);

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QHash<int, QByteArray> roleNames() const override;

 private:
  std::vector<MapEdgeChip> m_chips;
};

}  // namespace collate::ui
