// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/marker_model.h"

#include <unordered_map>

namespace collate::ui {
namespace {

qint64 keyOf(const MapMarker& m) { return m.members.front().value; }

// What a delegate sees; where the view has panned, the anchor is another and the delegate need not know.
bool looksSame(const MapMarker& a, const MapMarker& b) {
  return a.members.size() == b.members.size() && a.at == b.at && a.offset == b.offset && a.type == b.type &&
         a.agreement == b.agreement && a.background == b.background && a.selected == b.selected && a.name == b.name;
}

}  // namespace

void MarkerModel::setMarkers(const std::vector<MapMarker>& markers) {
  std::unordered_map<qint64, const MapMarker*> wanted;
  for (const MapMarker& m : markers) wanted.emplace(keyOf(m), &m);
  for (int row = static_cast<int>(m_markers.size()) - 1; row >= 0; --row) {
    MapMarker& mine = m_markers[static_cast<std::size_t>(row)];
    const auto at = wanted.find(keyOf(mine));
    if (at == wanted.end()) {
      beginRemoveRows({}, row, row);
      m_markers.erase(m_markers.begin() + row);
      endRemoveRows();
      continue;
    }
    const bool same = looksSame(mine, *at->second);
    mine = *at->second;
    if (!same) emit dataChanged(index(row), index(row));
    wanted.erase(at);
  }
  if (wanted.empty()) return;
  const int first = static_cast<int>(m_markers.size());
  beginInsertRows({}, first, first + static_cast<int>(wanted.size()) - 1);
  for (const MapMarker& m : markers)
    if (wanted.erase(keyOf(m)) > 0) m_markers.push_back(m);
  endInsertRows();
}

const MapMarker* MarkerModel::find(qint64 key) const {
  for (const MapMarker& m : m_markers)
    if (keyOf(m) == key) return &m;
  return nullptr;
}

int MarkerModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_markers.size()); }

QVariant MarkerModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
  const MapMarker& m = m_markers[static_cast<std::size_t>(index.row())];
  switch (role) {
    case KeyRole: return keyOf(m);
    case LatitudeRole: return m.at.lat;
    case LongitudeRole: return m.at.lon;
    case OffsetXRole: return m.offset.x();
    case OffsetYRole: return m.offset.y();
    case EventTypeRole: return static_cast<int>(m.type);
    case AgreementRole: return static_cast<int>(m.agreement);
    case BackgroundRole: return m.background;
    case SelectedRole: return m.selected;
    case CountRole: return static_cast<int>(m.members.size());
    case NameRole:
    case Qt::DisplayRole: return m.name;
    default: return {};
  }
}

QHash<int, QByteArray> MarkerModel::roleNames() const {
  return {{KeyRole, "key"},
          {LatitudeRole, "latitude"},
          {LongitudeRole, "longitude"},
          {OffsetXRole, "offsetX"},
          {OffsetYRole, "offsetY"},
          {EventTypeRole, "eventType"},
          {AgreementRole, "agreement"},
          {BackgroundRole, "background"},
          {SelectedRole, "selected"},
          {CountRole, "count"},
          {NameRole, "name"}};
}

}  // namespace collate::ui
