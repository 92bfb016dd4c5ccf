// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <memory>
#include <optional>
#include <vector>

#include "core/base/ids.h"
#include "core/model/incident.h"
#include "ui/models/passage.h"

namespace collate {
struct CaseState;
}

namespace collate::ui {

// Accounts that rest on one originator, as a stretch of columns to be bracketed. `row` is -1 for the band over the columns.
struct OriginatorBracket {
  int row = -1;
  std::vector<int> columns;  // ascending
  QString name;
};

// One incident's accounts laid side by side: an attribute a row; the attribute, what it rests on, then an account a column.
// A cell gives meaning in roles; how it looks is the grid's affair.
class ComparisonModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { AttributeColumn, OriginatorsColumn, FirstAccountColumn };
  enum Role {
    AttributeRole = Qt::UserRole,  // int, Attribute
    StandingRole,                  // int, Standing
    KindRole,                      // int, DisagreementKind; invalid unless the row is a disagreement
    DecidedRole,                   // bool: the analyst has assessed the row
    StaleRole,                     // bool: assessed, but claims came in since
    OutletsRole,                   // int
    IndependentRole,               // int
    StanceRole,                    // int, Stance
    ModalityRole,                  // int, Modality of the claim shown
    ClaimValueRole,                // Value of the claim shown
    RejectedRole,                  // Value of a claim that was rejected, where the account says nothing else; else invalid
    PassageRole,                   // QString, the source's words
    OutletRole,                    // QString, header of an account
    PublishedRole,                 // QDate, header of an account; invalid where not known
    WireCopyRole,                  // bool, header of an account
  };

  using QAbstractTableModel::QAbstractTableModel;

  void setIncident(std::shared_ptr<const CaseState> state, IncidentId incident);
  void setDifferencesOnly(bool only);
  bool differencesOnly() const { return m_differencesOnly; }

  const Incident* incident() const;
  const CaseState* state() const { return m_state.get(); }
  const Comparison* comparison(int row) const;
  int rowOf(Attribute attribute) const;    // -1 where it is not shown
  int columnOf(AccountRef account) const;  // -1 where it has no column
  std::optional<AccountRef> accountAt(int column) const;
  const Cell* cell(int row, int column) const;
  std::optional<ClaimRef> claimAt(int row, int column) const;     // the claim shown in a cell
  std::optional<ClaimRef> rejectedAt(int row, int column) const;  // set where the cell shows nothing but a rejected claim
  Passage passage(const ClaimRef& claim) const { return m_passages->around(claim); }

  // Brackets under the cells of each row, and the one that goes over the columns: the originator that most rows share.
  const std::vector<OriginatorBracket>& brackets() const { return m_brackets; }
  const std::optional<OriginatorBracket>& band() const { return m_band; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  QVariant rowData(const Comparison& comparison, int column, int role) const;
  QVariant cellData(const Cell& cell, int role) const;
  QVariant accountHeader(AccountRef account, int role) const;
  void rebuild();
  void findBrackets();

  std::shared_ptr<const CaseState> m_state;
  IncidentId m_incident;
  bool m_differencesOnly = true;
  std::vector<std::size_t> m_rows;  // indices into the incident's comparisons
  std::vector<OriginatorBracket> m_brackets;
  std::optional<OriginatorBracket> m_band;
  std::unique_ptr<PassageReader> m_passages;
};

}  // namespace collate::ui
