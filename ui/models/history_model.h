// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <memory>
#include <vector>

#include "core/workspace/case_state.h"
#include "ui/session/selection.h"

namespace collate::ui {

class Session;

// The journal of the session's case, newest step first: every edit, undo and redo by name, who made it and when. A filter's
// words must all occur in a step's name or author.
class HistoryModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { StepColumn, AuthorColumn, WhenColumn, ColumnCount };
  enum Role {                   // and those of row_roles.h
    StandsRole = Qt::UserRole,  // bool: what the step did holds now: nothing took it back, or a redo brought it again
  };

  explicit HistoryModel(Session& session, QObject* parent = nullptr);

  void setFilter(const QString& words);
  int all() const { return static_cast<int>(m_state->journal.size()); }
  const JournalEntry* entryAt(int row) const;
  // How many undos lead back to how the case was right after this step; 0 where nothing stands that came later, or where the
  // step itself does not stand.
  int undosBackTo(int row) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  void rebuild();

  Session& m_session;
  std::shared_ptr<const CaseState> m_state;
  QStringList m_words;              // case-folded
  std::vector<std::size_t> m_rows;  // positions in the journal
};

// What a step is about, to be looked at: the claim, the attribute of an incident, the note or the source that its first key
// names. Nothing is selected where that is gone.
Selection placeOf(const CaseState& state, const JournalEntry& entry);

}  // namespace collate::ui
