// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/map_side_model.h"

namespace collate::ui {

MapSideModel::MapSideModel(QObject* parent) : QAbstractListModel(parent) {}

int MapSideModel::sizeOf(std::size_t section) const {
  const auto rows = static_cast<int>(m_sections[section].size());
  return rows == 0 ? 0 : rows + 1;
}

int MapSideModel::startOf(std::size_t section) const {
  int start = 0;
  for (std::size_t s = 0; s < section; ++s) start += sizeOf(s);
  return start;
}

void MapSideModel::setRows(Section which, std::vector<Row> rows) {
  const auto section = static_cast<std::size_t>(which);
  if (m_sections[section] == rows) return;
  const int start = startOf(section);
  if (const int size = sizeOf(section); size > 0) {
    beginRemoveRows({}, start, start + size - 1);
    m_sections[section].clear();
    endRemoveRows();
  }
  if (rows.empty()) return;
  beginInsertRows({}, start, start + static_cast<int>(rows.size()));
  m_sections[section] = std::move(rows);
  endInsertRows();
}

QModelIndex MapSideModel::indexOf(IncidentId id) const {
  for (std::size_t s = 0; s < m_sections.size(); ++s)
    for (std::size_t r = 0; r < m_sections[s].size(); ++r)
      if (m_sections[s][r].id == id) return index(startOf(s) + 1 + static_cast<int>(r));
  return {};
}

int MapSideModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : startOf(m_sections.size()); }

MapSideModel::Place MapSideModel::placeOf(int row) const {
  for (std::size_t s = 0; s < m_sections.size(); ++s) {
    if (row < sizeOf(s)) return {s, row - 1};
    row -= sizeOf(s);
  }
  return {};
}

QVariant MapSideModel::headingData(std::size_t section, int role) const {
  switch (role) {
    case Qt::DisplayRole:
      switch (static_cast<Section>(section)) {
        case Section::WithoutPoint: return tr("Without a point");
        case Section::BeyondEdge: return tr("Beyond the edge");
        case Section::OutsideRange: return tr("Outside the time range");
      }
      return {};
    case HeadingRole: return true;
    case CountRole: return static_cast<int>(m_sections[section].size());
    case IncidentRole: return qint64{0};
    case SectionRole: return static_cast<int>(section);
    default: return {};
  }
}

QVariant MapSideModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
  const Place place = placeOf(index.row());
  if (place.row < 0) return headingData(place.section, role);
  const Row& row = m_sections[place.section][static_cast<std::size_t>(place.row)];
  switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return QStringLiteral("%1, %2").arg(row.title, row.note);
    case HeadingRole: return false;
    case NoteRole: return row.note;
    case IncidentRole: return qint64{row.id.value};
    case TypeRole: return static_cast<int>(row.type);
    case BackgroundRole: return row.background;
    case SectionRole: return static_cast<int>(place.section);
    default: return {};
  }
}

Qt::ItemFlags MapSideModel::flags(const QModelIndex& index) const {
  if (!index.isValid() || placeOf(index.row()).row < 0) return Qt::NoItemFlags;
  return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

}  // namespace collate::ui
