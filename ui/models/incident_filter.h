// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <optional>

#include "core/model/attribute.h"
#include "core/model/incident.h"

namespace collate::ui {

// The incidents that a text (all of its words, anywhere in title, place, persons, outlets), a type, an agreement, an outlet and
// a status let through; a group stands as long as one of its incidents does.
class IncidentFilter : public QSortFilterProxyModel {
  Q_OBJECT
 public:
  explicit IncidentFilter(QObject* parent = nullptr);

  void setText(const QString& text);
  void setType(std::optional<EventType> type);
  void setAgreement(std::optional<Agreement> agreement);
  void setOutlet(const QString& outlet);  // empty: any
  void setStatus(std::optional<Status> status);
  bool filters() const { return !m_words.isEmpty() || m_type || m_agreement || !m_outlet.isEmpty() || m_status; }

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
};

}  // namespace collate::ui
