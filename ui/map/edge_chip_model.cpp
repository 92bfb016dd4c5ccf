// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/edge_chip_model.h"

namespace collate::ui {

void EdgeChipModel::setChips(const std::vector<MapEdgeChip>& chips) {
  if (chips == m_chips) return;
  if (chips.size() == m_chips.size()) {
    m_chips = chips;
    emit dataChanged(index(0), index(static_cast<int>(m_chips.size()) - 1));
    return;
  }
  beginResetModel();
  m_chips = chips;
  endResetModel();
}

int EdgeChipModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_chips.size()); }

QVariant EdgeChipModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
  const MapEdgeChip& chip = m_chips[static_cast<std::size_t>(index.row())];
  switch (role) {
    case KeyRole: return qint64{chip.id.value};
    case TextRole:
    case Qt::DisplayRole: return chip.text;
    case LeftRole: return chip.box.x();
    case TopRole: return chip.box.y();
    case WidthRole: return chip.box.width();
    case HeightRole: return chip.box.height();
    case DirectionRole: return chip.direction;
    default: return {};
  }
}

QHash<int, QByteArray> EdgeChipModel::roleNames() const {
  return {{KeyRole, "key"},         {TextRole, "text"},         {LeftRole, "chipLeft"},      {TopRole, "chipTop"},
          {WidthRole, "chipWidth"}, {HeightRole, "chipHeight"}, {DirectionRole, "direction"}};
}

}  // namespace collate::ui
