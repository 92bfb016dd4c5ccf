// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparison_model.h"

#include <QDate>
#include <algorithm>
#include <map>
#include <set>

#include "ui/models/rejected_claim.h"
#include "ui/session/session.h"
#include "ui/text/counted.h"
#include "ui/text/said.h"
#include "ui/text/utf16_text.h"

namespace collate::ui {
namespace {

QDate dateOf(const Published& published) {
  const std::chrono::year_month_day day(published.day);
  return QDate(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
               static_cast<int>(static_cast<unsigned>(day.day())));
}

// An agency's text under another outlet's name. An agency's own page is its own report.
bool isWireCopy(const Source& source) {
  return !source.agency.empty() && source.agency != source.outlet && !source.outlet.empty();
}

QString plainName(Attribute attribute) { return toQt(attributeName(attribute)).replace(u'_', u' '); }

std::vector<int> columnsOf(const std::set<std::size_t>& accounts) {
  std::vector<int> columns;
  for (const std::size_t a : accounts) columns.push_back(static_cast<int>(a) + ComparisonModel::FirstAccountColumn);
  return columns;
}

}  // namespace

void ComparisonModel::setIncident(std::shared_ptr<const CaseState> state, IncidentId incident) {
  beginResetModel();
  m_state = std::move(state);
  m_incident = incident;
  m_passages = std::make_unique<PassageReader>(m_state);
  rebuild();
  endResetModel();
}

void ComparisonModel::setDifferencesOnly(bool only) {
  if (only == m_differencesOnly) return;
  beginResetModel();
  m_differencesOnly = only;
  rebuild();
  endResetModel();
}

void ComparisonModel::rebuild() {
  m_rows.clear();
  const Incident* in = incident();
  for (std::size_t i = 0; in && i < in->comparisons.size(); ++i)
    if (!m_differencesOnly || in->comparisons[i].standing == Standing::Disagreement) m_rows.push_back(i);
  findBrackets();
}

// The band takes the originator whom the most rows share, over every account that any of them counts to it; with as many rows
// the one that joins more accounts.
void ComparisonModel::findBrackets() {
  m_brackets.clear();
  m_band.reset();
  const Incident* in = incident();
  if (!in) return;
  struct Shared {
    int rows = 0;
    std::set<std::size_t> accounts;
  };
  std::map<std::string, Shared> byName;
  for (const Comparison& c : in->comparisons) {
    for (const SharedOriginator& s : c.shared) {
      if (s.accounts.size() < 2) continue;
      Shared& all = byName[s.name];
      ++all.rows;
      all.accounts.insert(s.accounts.begin(), s.accounts.end());
      const int row = rowOf(c.attribute);
      if (row >= 0) m_brackets.push_back({row, columnsOf({s.accounts.begin(), s.accounts.end()}), toQt(s.name)});
    }
  }
  const auto most = std::ranges::max_element(
      byName, {}, [](const auto& named) { return std::pair(named.second.rows, named.second.accounts.size()); });
  if (most != byName.end()) m_band = {-1, columnsOf(most->second.accounts), toQt(most->first)};
}

const Incident* ComparisonModel::incident() const { return m_state ? m_state->incident(m_incident) : nullptr; }

const Comparison* ComparisonModel::comparison(int row) const {
  if (row < 0 || row >= static_cast<int>(m_rows.size())) return nullptr;
  return &incident()->comparisons[m_rows[static_cast<std::size_t>(row)]];
}

int ComparisonModel::rowOf(Attribute attribute) const {
  for (int r = 0; r < static_cast<int>(m_rows.size()); ++r)
    if (comparison(r)->attribute == attribute) return r;
  return -1;
}

int ComparisonModel::columnOf(AccountRef account) const {
  const Incident* in = incident();
  if (!in) return -1;
  const auto found = std::ranges::find(in->accounts, account);
  return found == in->accounts.end() ? -1 : static_cast<int>(found - in->accounts.begin()) + FirstAccountColumn;
}

std::optional<AccountRef> ComparisonModel::accountAt(int column) const {
  const Incident* in = incident();
  const int account = column - FirstAccountColumn;
  if (!in || account < 0 || account >= static_cast<int>(in->accounts.size())) return std::nullopt;
  return in->accounts[static_cast<std::size_t>(account)];
}

const Cell* ComparisonModel::cell(int row, int column) const {
  const Comparison* c = comparison(row);
  const auto account = static_cast<std::size_t>(column - FirstAccountColumn);
  return c && column >= FirstAccountColumn && account < c->cells.size() ? &c->cells[account] : nullptr;
}

std::optional<ClaimRef> ComparisonModel::claimAt(int row, int column) const {
  const Cell* c = cell(row, column);
  if (!c || c->claims.empty()) return std::nullopt;
  return c->claims.front();
}

std::optional<ClaimRef> ComparisonModel::rejectedAt(int row, int column) const {
  const Cell* c = cell(row, column);
  if (!c || c->stance != Stance::Silent || !c->claims.empty()) return std::nullopt;
  return rejectedClaim(*m_state, *accountAt(column), comparison(row)->attribute);
}

int ComparisonModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int ComparisonModel::columnCount(const QModelIndex& parent) const {
  const Incident* in = incident();
  return parent.isValid() || !in ? 0 : static_cast<int>(in->accounts.size()) + FirstAccountColumn;
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Comparison& c = *comparison(index.row());
  switch (role) {
    case AttributeRole: return static_cast<int>(c.attribute);
    case StandingRole: return static_cast<int>(c.standing);
    case KindRole: return c.kind ? QVariant(static_cast<int>(*c.kind)) : QVariant();
    case DecidedRole: return c.assessment.has_value();
    case StaleRole: return c.stale;
    case OutletsRole: return c.outlets;
    case IndependentRole: return c.independent;
    default: break;
  }
  const Cell* side = cell(index.row(), index.column());
  if (!side) return rowData(c, index.column(), role);
  const std::optional<ClaimRef> rejected = rejectedAt(index.row(), index.column());
  if (role == RejectedRole) return rejected ? QVariant::fromValue(m_state->claimOf(*rejected).value) : QVariant();
  // Spoken: whose cell it is, and its silence, which is a glyph on the screen.
  if (role == Qt::AccessibleTextRole) {
    const QString outlet = headerData(index.column(), Qt::Horizontal, OutletRole).toString();
    if (rejected) return tr("%1: rejected: %2").arg(outlet, toQt(m_state->claimOf(*rejected).value.text));
    return outlet + QStringLiteral(": ") + saidValue(side->value.empty() ? stanceName(side->stance) : side->value);
  }
  return cellData(*side, role);
}

QVariant ComparisonModel::rowData(const Comparison& c, int column, int role) const {
  if (column == AttributeColumn) return role == Qt::DisplayRole ? QVariant(plainName(c.attribute)) : QVariant();
  if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
    return counted(c.independent, tr("%1 originator"), tr("%1 originators")) + QLatin1Char(' ') +
           counted(c.outlets, tr("in %1 outlet"), tr("in %1 outlets"));
  if (role == Qt::ToolTipRole) {
    const QString counting = tr("One account may rest on several originators; outlets that repeat the same one count once.");
    return c.circle.empty() ? counting : tr("In a circle: %1").arg(said(c.circle)) + QStringLiteral("\n\n") + counting;
  }
  return {};
}

QVariant ComparisonModel::cellData(const Cell& c, int role) const {
  switch (role) {
    case Qt::DisplayRole: return toQt(c.value);
    case StanceRole: return static_cast<int>(c.stance);
    case ClaimValueRole: return c.claims.empty() ? QVariant() : QVariant::fromValue(m_state->claimOf(c.claims.front()).value);
    case PassageRole: return c.claims.empty() ? QString() : m_passages->opening(c.claims.front());
    case ModalityRole:
      return c.claims.empty() ? QVariant() : QVariant(static_cast<int>(m_state->claimOf(c.claims.front()).modality));
    case Qt::ToolTipRole: {
      if (c.claims.empty()) return {};
      return QString(u'“' + m_passages->around(c.claims.front()).core.trimmed() + u'”');
    }
    default: return {};
  }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation == Qt::Vertical) {
    const Comparison* c = comparison(section);
    return c && role == Qt::DisplayRole ? QVariant(plainName(c->attribute)) : QVariant();
  }
  const std::optional<AccountRef> account = accountAt(section);
  return account ? accountHeader(*account, role) : QVariant();
}

QVariant ComparisonModel::accountHeader(AccountRef account, int role) const {
  const Source& source = m_state->sourceOf(account);
  switch (role) {
    case Qt::DisplayRole:
    case OutletRole: return toQt(sourceLabel(source));
    case Qt::ToolTipRole: return toQt(source.title.empty() ? source.file : source.title);
    case PublishedRole: return source.published ? QVariant(dateOf(*source.published)) : QVariant();
    case WireCopyRole: return isWireCopy(source);
    default: return {};
  }
}

}  // namespace collate::ui
