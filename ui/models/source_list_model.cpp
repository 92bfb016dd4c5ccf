// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/source_list_model.h"

#include <QFileInfo>
#include <algorithm>
#include <array>
#include <numeric>
#include <tuple>

#include "ui/models/incident_time.h"
#include "ui/models/row_roles.h"
#include "ui/session/session.h"
#include "ui/text/utf16_text.h"

namespace collate::ui {
namespace {

std::vector<int> incidentsBySource(const CaseState& state) {
  std::vector<int> count(state.sources.size());
  for (const Incident& incident : state.incidents) {
    std::optional<std::size_t> last;  // accounts stand in the order of their sources
    for (const AccountRef& a : incident.accounts)
      if (a.source != last) ++count[*(last = a.source)];
  }
  return count;
}

QString titleOf(const Source& s) { return s.title.empty() ? QFileInfo(toQt(s.file)).fileName() : toQt(s.title); }

}  // namespace

SourceListModel::SourceListModel(Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session) {
  reload();
}

void SourceListModel::reload() {
  const auto state = m_session.state();
  const std::vector<int> incidents = incidentsBySource(*state);
  std::vector<Row> rows;
  for (std::size_t i = 0; i < state->sources.size(); ++i) {
    const Source& s = state->sources[i];
    Row row{i, toQt(speakerOf(s, i + 1)), titleOf(s), {}, incidents[i], s.leftOut, {}};
    if (s.published) row.published = s.published->day;
    row.folded = QStringList{row.outlet, row.title, toQt(s.file)}.join(u'\n').toCaseFolded();
    rows.push_back(std::move(row));
  }
  beginResetModel();
  m_all = std::move(rows);
  arrange();
  endResetModel();
}

void SourceListModel::setFilter(const QString& words) {
  m_words = words.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
  beginResetModel();
  arrange();
  endResetModel();
}

int SourceListModel::leftOut() const { return static_cast<int>(std::ranges::count_if(m_all, &Row::leftOut)); }

std::optional<int> SourceListModel::rowOf(std::size_t source) const {
  const auto at = std::ranges::find(m_shown, source);
  return at == m_shown.end() ? std::nullopt : std::optional(static_cast<int>(at - m_shown.begin()));
}

void SourceListModel::sort(int column, Qt::SortOrder order) {
  m_column = column;
  m_order = order;
  beginResetModel();
  arrange();
  endResetModel();
}

bool SourceListModel::before(const Row& a, const Row& b) const {
  switch (m_column) {
    case OutletColumn: return QString::localeAwareCompare(a.outlet, b.outlet) < 0;
    case TitleColumn: return QString::localeAwareCompare(a.title, b.title) < 0;
    case PublishedColumn: return a.published < b.published;
    case IncidentsColumn: return std::tuple(!a.leftOut, a.incidents) < std::tuple(!b.leftOut, b.incidents);
    default: return false;
  }
}

void SourceListModel::arrange() {
  m_shown.clear();
  for (const Row& row : m_all)
    if (std::ranges::all_of(m_words, [&](const QString& word) { return row.folded.contains(word); }))
      m_shown.push_back(row.source);
  const bool up = m_order == Qt::AscendingOrder;
  std::ranges::stable_sort(
      m_shown, [&](std::size_t a, std::size_t b) { return up ? before(m_all[a], m_all[b]) : before(m_all[b], m_all[a]); });
}

int SourceListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_shown.size()); }
int SourceListModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant SourceListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = shownAt(index.row());
  const bool sign = row.leftOut && index.column() == IncidentsColumn;
  if (role == SignRole) return sign ? QStringLiteral("by-analyst") : QString();
  if (role == OwnSignRole) return sign;
  if (role == QuietRole) return row.leftOut || index.column() == PublishedColumn;
  if (role == WrittenRole) return index.column() == TitleColumn;
  if (role == Qt::ToolTipRole) return index.column() == TitleColumn ? row.title : QVariant();
  if (role != Qt::DisplayRole) return {};
  switch (index.column()) {
    case OutletColumn: return row.outlet;
    case TitleColumn: return row.title;
    case PublishedColumn: return row.published ? dayWords(*row.published) : tr("Not known");
    case IncidentsColumn: return row.leftOut ? tr("Left out") : QString::number(row.incidents);
    default: return {};
  }
}

QVariant SourceListModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  const std::array<QString, ColumnCount> names = {tr("Outlet"), tr("Title"), tr("Published"), tr("Incidents")};
  return names[static_cast<std::size_t>(section)];
}

}  // namespace collate::ui
