// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QStringList>
#include <memory>
#include <vector>

#include "core/workspace/case_state.h"

namespace collate::ui {

class Session;

// How far the analyst is with an incident: open where nothing was decided, settled once no contradiction is left open.
Status statusOf(const Incident& incident);

enum class IncidentGrouping { Month, Place, Type };

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
    SearchRole,             // case-folded words that a filter looks in
  };

  explicit IncidentModel(Session& session, QObject* parent = nullptr);

  void setGrouping(IncidentGrouping grouping);
  IncidentGrouping grouping() const { return m_grouping; }
  const Incident* incidentAt(const QModelIndex& index) const;  // null for a group
  QModelIndex indexOf(IncidentId id) const;
  int incidentCount() const;
  QStringList outlets() const;  // of all incidents, in the order of the alphabet

  QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  QModelIndex parent(const QModelIndex& child) const override;
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 private:
  struct Group {
    QString name;
    std::vector<std::size_t> incidents;  // positions in the state
    bool operator==(const Group&) const = default;
  };
  void refresh();
  std::vector<Group> grouped() const;
  QString groupName(const Incident& incident, int newestYear) const;
  QVariant groupData(const Group& group, int role) const;
  QStringList outletsOf(const Incident& incident) const;
  QString searchText(const Incident& incident) const;

  Session& m_session;
  std::shared_ptr<const CaseState> m_state;
  IncidentGrouping m_grouping = IncidentGrouping::Month;
  std::vector<Group> m_groups;
};

}  // namespace collate::ui
