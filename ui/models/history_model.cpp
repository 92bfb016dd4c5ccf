// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history_model.h"

#include <algorithm>
#include <array>
#include <ranges>

#include "ui/models/moment.h"
#include "ui/models/row_roles.h"
#include "ui/session/session.h"
#include "ui/text/said.h"
#include "ui/text/utf16_text.h"

namespace collate::ui {
namespace {

bool stands(const JournalEntry& e) { return e.kind != StepKind::Undo && !e.undone; }

QString nameOf(const JournalEntry& e) {
  switch (e.kind) {
    case StepKind::Edit: break;
    case StepKind::Undo: return HistoryModel::tr("Undo: %1").arg(said(e.label));
    case StepKind::Redo: return HistoryModel::tr("Redo: %1").arg(said(e.label));
  }
  return said(e.label);
}

QString signOf(StepKind kind) {
  switch (kind) {
    case StepKind::Edit: break;
    case StepKind::Undo: return QStringLiteral("undo");
    case StepKind::Redo: return QStringLiteral("redo");
  }
  return QStringLiteral("by-analyst");
}

std::optional<ClaimRef> claimWithKey(const CaseState& state, std::size_t source, const std::string& key) {
  const auto& accounts = state.readings[source].accounts;
  for (std::size_t a = 0; a < accounts.size(); ++a)
    for (std::size_t c = 0; c < accounts[a].claims.size(); ++c) {
      const Claim& claim = accounts[a].claims[c];
      // An added claim's key may carry a number after it, to tell it from another at the same place.
      if (key.starts_with(claimKey(state.sources[source].sha256, claim.span, claim.attribute))) return ClaimRef{{source, a}, c};
    }
  return std::nullopt;
}

}  // namespace

HistoryModel::HistoryModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent),
      m_session(session),
      m_state(session.state()) {
  connect(&m_session, &Session::changed, this, &HistoryModel::rebuild);
  rebuild();
}

void HistoryModel::setFilter(const QString& words) {
  m_words = words.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
  rebuild();
}

void HistoryModel::rebuild() {
  beginResetModel();
  m_state = m_session.state();
  m_rows.clear();
  for (std::size_t i = m_state->journal.size(); i-- > 0;) {
    const JournalEntry& e = m_state->journal[i];
    const QString text = (nameOf(e) + QLatin1Char(' ') + toQt(e.author)).toCaseFolded();
    if (std::ranges::all_of(m_words, [&](const QString& word) { return text.contains(word); })) m_rows.push_back(i);
  }
  endResetModel();
}

const JournalEntry* HistoryModel::entryAt(int row) const {
  if (row < 0 || row >= rowCount()) return nullptr;
  return &m_state->journal[m_rows[static_cast<std::size_t>(row)]];
}

int HistoryModel::undosBackTo(int row) const {
  const JournalEntry* entry = entryAt(row);
  if (!entry || !stands(*entry)) return 0;
  const auto later = m_state->journal | std::views::drop(m_rows[static_cast<std::size_t>(row)] + 1);
  return static_cast<int>(std::ranges::count_if(later, stands));
}

int HistoryModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int HistoryModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const JournalEntry& e = *entryAt(index.row());
  const bool holds = e.kind != StepKind::Undo && e.holds;
  if (role == StandsRole || role == OwnSignRole) return holds;
  if (role == SignRole) return index.column() == StepColumn ? signOf(e.kind) : QString();
  if (role == QuietRole) return !holds || index.column() != StepColumn;
  if (role == Qt::ToolTipRole && index.column() == StepColumn) return nameOf(e);
  if (role != Qt::DisplayRole) return {};
  switch (index.column()) {
    case StepColumn: return e.kind != StepKind::Undo && !holds ? tr("%1 (taken back)").arg(nameOf(e)) : nameOf(e);
    case AuthorColumn: return toQt(e.author);
    case WhenColumn: return momentLabel(e.when);
    default: return {};
  }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  const std::array<QString, ColumnCount> names = {tr("Step"), tr("Who"), tr("When")};
  return names[static_cast<std::size_t>(section)];
}

Selection placeOf(const CaseState& state, const JournalEntry& entry) {
  Selection place;
  if (entry.keys.empty()) return place;
  const std::string& key = entry.keys.front();
  for (const Annotation& a : state.annotations)
    if (std::to_string(a.id.value) == key) {
      place.annotation = a.id;
      return place;
    }
  for (const Incident& i : state.incidents)
    if (!i.key.empty() && key.starts_with(i.key + ' ')) {
      place.incident = i.id;
      place.attribute = attributeFromName(key.substr(i.key.size() + 1));
      return place;
    }
  for (std::size_t s = 0; s < state.sources.size(); ++s) {
    if (!key.starts_with(state.sources[s].sha256)) continue;
    place.claim = claimWithKey(state, s, key);
    if (!place.claim) place.source = s;
    return place;
  }
  return place;
}

}  // namespace collate::ui
