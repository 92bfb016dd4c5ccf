// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <optional>

#include "core/model/attribute.h"
#include "core/model/incident.h"

namespace collate::ui {

// The incidents that a text (all of its words, anywhere in title, place, persons, outlets), a type, an agreement, a place,
// a time, an outlet and a status let through; a group stands as long as one of its incidents does.
class IncidentFilter : public QSortFilterProxyModel {
  Q_OBJECT
 public:
  explicit IncidentFilter(QObject* parent = nullptr);

  void setText(const QString& text);
  void setType(std::optional<EventType> type);
  void setAgreement(std::optional<Agreement> agreement);
  void setOutlet(const QString& outlet);  // empty: any
  void setStatus(std::optional<Status> status);
  void setRegion(const QString& region);  // IncidentModel::RegionRole; empty: any
  void setTime(const QString& time);      // "2025" or "2025-08"; empty: any
  bool filters() const;

  int shown() const;
  int shownWithContradiction() const;

 protected:
  bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

 private:
  template <class Counts>
  int count(Counts counts) const;
  QStringList m_words;
  std::optional<EventType> m_type;
  std::optional<Agreement> m_agreement;
  QString m_outlet;
  std::optional<Status> m_status;
  QString m_region;
  QString m_time;
};

}  // namespace collate::ui
