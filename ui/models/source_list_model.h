// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

#include "core/workspace/case_state.h"

namespace collate::ui {

class Session;

// Every source of the session's case: who published it, what, when, and how many incidents it tells of. A filter's words must all
// occur in outlet, title or file name. Comes in the order in which sources were taken in until a column is sorted by.
class SourceListModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { OutletColumn, TitleColumn, PublishedColumn, IncidentsColumn, ColumnCount };

  explicit SourceListModel(Session& session, QObject* parent = nullptr);

  void reload();  // the session's state, as it is now
  void setFilter(const QString& words);
  int all() const { return static_cast<int>(m_all.size()); }
  int leftOut() const;
  std::size_t sourceAt(int row) const { return shownAt(row).source; }
  std::optional<int> rowOf(std::size_t source) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  void sort(int column, Qt::SortOrder order) override;

 private:
  struct Row {
    std::size_t source = 0;
    QString outlet, title;
    std::optional<CalendarDay> published;
    int incidents = 0;
    bool leftOut = false;
    QString folded;  // what the filter looks in
  };
  const Row& shownAt(int row) const { return m_all[m_shown[static_cast<std::size_t>(row)]]; }
  bool before(const Row& a, const Row& b) const;
  void arrange();

  Session& m_session;
  std::vector<Row> m_all;            // in the case's order
  std::vector<std::size_t> m_shown;  // positions in m_all
  QStringList m_words;               // case-folded
  int m_column = -1;                 // that it is sorted by; -1: the case's order
  Qt::SortOrder m_order = Qt::AscendingOrder;
};

}  // namespace collate::ui
