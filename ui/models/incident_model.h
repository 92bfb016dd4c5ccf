// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QStringList>
#include <QTimer>
#include <memory>
#include <vector>

#include "core/workspace/case_state.h"
#include "ui/models/dragged.h"

namespace collate::ui {

class Session;

// How far the analyst is with an incident: open where nothing was decided, settled once no contradiction is left open.
Status statusOf(const Incident& incident);

enum class IncidentGrouping { Month, Place, Type, None };
// What comes first in a group, and among months.
enum class IncidentOrder { Newest, Oldest, Contradictions, Accounts };

// The incidents of the session's case as a tree of two levels: groups, and incidents in them, in the order of the state. Gives
// meaning in roles; words and colors are the delegate's. Rows keep their place over edits that change no grouping.
class IncidentModel : public QAbstractItemModel {
  Q_OBJECT
 public:
  enum Role {
    IdRole = Qt::UserRole,  // qint64; 0 for a group
    CountRole,              // group: incidents in it; incident: accounts
    ContradictionsRole,     // int
    TypeRole,               // EventType as int
    AgreementRole,          // Agreement as int
    BackgroundRole,         // bool: told only in passing
    DateRole,               // std::optional<DateValue>
    PlaceRole,              // name of the place, empty when none
    StatusRole,             // Status as int
    OutletsRole,            // QStringList: of its accounts, as sourceLabel() calls them
    RegionRole,             // governorate, or the place itself where that is not known; empty when none
    MonthRole,              // "2025-08", "2025" where only the year is known, empty when none
    SearchRole,             // case-folded words that a filter looks in
  };

  explicit IncidentModel(Session& session, QObject* parent = nullptr);

  void setGrouping(IncidentGrouping grouping);
  IncidentGrouping grouping() const { return m_grouping; }
  void setOrder(IncidentOrder order);
  IncidentOrder order() const { return m_order; }
  const Incident* incidentAt(const QModelIndex& index) const;  // null for a group
  QModelIndex indexOf(IncidentId id) const;
  int incidentCount() const;
  QStringList outlets() const;  // of all incidents, in the order of the alphabet
  QStringList regions() const;  // likewise
  QStringList months() const;   // newest first

  QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  QModelIndex parent(const QModelIndex& child) const override;
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  // Incidents can be dragged onto one another; what is dropped is told by dropped(), and decided by who listens.
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  QStringList mimeTypes() const override;
  Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }
  QMimeData* mimeData(const QModelIndexList& indexes) const override;
  bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                       const QModelIndex& parent) const override;
  bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

 signals:
  // On an incident, or on none (an id of 0): on a heading or on the ground.
  void dropped(const collate::ui::Dragged& what, collate::IncidentId on);

 private:
  struct Group {
    QString name;
    std::vector<std::size_t> incidents;  // positions in the state
    bool operator==(const Group&) const = default;
  };
  void refresh();
  std::vector<Group> grouped(const CaseState& state) const;
  QString groupName(const Incident& incident, int newestYear) const;
  QVariant groupData(const Group& group, int role) const;
  QStringList outletsOf(const Incident& incident) const;
  const QString& searchText(std::size_t incident) const;  // made when it is first asked for
  void readAhead();

  Session& m_session;
  std::shared_ptr<const CaseState> m_state;
  void sort(std::vector<Group>& groups, const CaseState& state) const;
  IncidentGrouping m_grouping = IncidentGrouping::Month;
  IncidentOrder m_order = IncidentOrder::Newest;
  std::vector<Group> m_groups;
  mutable std::vector<QString> m_searchTexts;  // by position in the state; empty until asked for
  QTimer m_ahead;                              // makes them a few at a time
  std::size_t m_aheadAt = 0;
};

}  // namespace collate::ui
