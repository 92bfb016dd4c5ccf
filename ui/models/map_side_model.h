// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <array>

#include "ui/models/map_incidents.h"

namespace collate::ui {

// Incidents that the map cannot show where it stands, under a heading that says why, with a count. A heading without rows
// is left out. Rows are found by incident.
class MapSideModel : public QAbstractListModel {
  Q_OBJECT
 public:
  enum Role {
    HeadingRole = Qt::UserRole,  // bool: a heading
    NoteRole,                    // QString: second line of a row
    CountRole,                   // int: rows under a heading
    IncidentRole,                // qint64: IncidentId, 0 for a heading
    TypeRole,                    // int: EventType
    BackgroundRole,              // bool: told in passing
    SectionRole,                 // int: Section
  };
  enum class Section { WithoutPoint, BeyondEdge, OutsideRange };

  struct Row {
    IncidentId id;
    QString title;
    QString note;
    EventType type{};
    bool background = false;
    bool operator==(const Row&) const = default;
  };

  explicit MapSideModel(QObject* parent = nullptr);

  // Keeps what stands where nothing differs, so that panning does not reset a list that stays the same.
  void setRows(Section section, std::vector<Row> rows);
  QModelIndex indexOf(IncidentId id) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  struct Place {
    std::size_t section = 0;
    int row = -1;  // -1: the heading
  };
  Place placeOf(int row) const;
  int sizeOf(std::size_t section) const;   // heading included; 0 when empty
  int startOf(std::size_t section) const;  // row of its heading
  QVariant headingData(std::size_t section, int role) const;

  std::array<std::vector<Row>, 3> m_sections;
};

}  // namespace collate::ui
