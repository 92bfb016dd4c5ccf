// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/incident_model.h"

#include <QCoreApplication>
#include <QDate>
#include <QElapsedTimer>
#include <algorithm>
#include <cctype>
#include <chrono>
#include <functional>
#include <set>
#include <utility>

#include "ui/session/session.h"
#include "ui/text/dated.h"
#include "ui/text/said.h"

namespace collate::ui {
namespace {

int yearOf(CalendarDay day) { return static_cast<int>(std::chrono::year_month_day(day).year()); }

bool inOneMonth(const DateValue& d) {
  const std::chrono::year_month_day a(*d.from), b(*d.to);
  return a.year() == b.year() && a.month() == b.month();
}

bool dated(const Incident& i) { return i.date && i.date->from && i.date->to; }

// The words of ui/style's labels, which models do not link.
QString typeName(EventType type) {
  const std::string_view name = eventTypeName(type);
  QByteArray word(name.data(), static_cast<qsizetype>(name.size()));
  word[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(word[0])));
  return QCoreApplication::translate("Words", word.constData());
}

QString regionOf(const Incident& i) {
  if (!i.place) return {};
  return QString::fromStdString(i.place->admin1.empty() ? i.place->name : i.place->admin1);
}

QString monthOf(const Incident& i) {
  if (!dated(i)) return {};
  const QDate day(std::chrono::year_month_day(*i.date->from));
  return day.toString(inOneMonth(*i.date) ? QStringLiteral("yyyy-MM") : QStringLiteral("yyyy"));
}

QStringList inOrder(const std::set<QString>& names) {
  QStringList list(names.begin(), names.end());
  list.sort(Qt::CaseInsensitive);
  return list;
}

bool sameRows(const CaseState& a, const CaseState& b) {
  return std::ranges::equal(a.incidents, b.incidents, {}, &Incident::id, &Incident::id);
}

}  // namespace

Status statusOf(const Incident& incident) {
  bool any = false;
  bool open = false;
  for (const Comparison& c : incident.comparisons) {
    if (c.assessment) any = true;
    if (c.kind == DisagreementKind::Contradiction && (!c.assessment || c.assessment->status != Status::Settled)) open = true;
  }
  return !any ? Status::Open : open ? Status::InReview : Status::Settled;
}

IncidentModel::IncidentModel(Session& session, QObject* parent)
    : QAbstractItemModel(parent),
      m_session(session),
      m_state(session.state()) {
  m_groups = grouped(*m_state);
  connect(&m_session, &Session::changed, this, &IncidentModel::refresh);
  connect(&m_ahead, &QTimer::timeout, this, &IncidentModel::readAhead);
}

void IncidentModel::setGrouping(IncidentGrouping grouping) {
  if (grouping == m_grouping) return;
  beginResetModel();
  m_grouping = grouping;
  m_groups = grouped(*m_state);
  endResetModel();
}

void IncidentModel::setOrder(IncidentOrder order) {
  if (order == m_order) return;
  beginResetModel();
  m_order = order;
  m_groups = grouped(*m_state);
  endResetModel();
}

// Whoever hears that the model is about to be reset still finds the rows as they were.
void IncidentModel::refresh() {
  const auto next = m_session.state();
  std::vector<Group> groups = grouped(*next);
  const bool same = groups == m_groups && sameRows(*m_state, *next);
  if (!same) beginResetModel();
  if (!next->incidents.sharesWith(m_state->incidents) || !next->readings.sharesWith(m_state->readings)) m_searchTexts.clear();
  m_state = next;
  m_groups = std::move(groups);
  m_aheadAt = 0;
  m_ahead.start();
  if (!same) return endResetModel();
  for (int g = 0; g < rowCount(); ++g) {
    const QModelIndex group = index(g, 0);
    emit dataChanged(index(0, 0, group), index(rowCount(group) - 1, 0, group));
  }
}

// Months for the year of the newest incident and the year before; older ones are few and go under one heading.
QString IncidentModel::groupName(const Incident& i, int newestYear) const {
  switch (m_grouping) {
    case IncidentGrouping::Place: return regionOf(i).isEmpty() ? tr("No place") : regionOf(i);
    case IncidentGrouping::Type: return typeName(i.type);
    case IncidentGrouping::None: return tr("All incidents");
    case IncidentGrouping::Month: break;
  }
  // "28 September" of no year is a date, though none that has a place among months.
  const bool yearless = i.date && i.date->timex.starts_with("XXXX-") && !i.date->timex.starts_with("XXXX-W");  // "a Friday"
  if (!dated(i)) return yearless ? tr("Year not known") : tr("Undated");
  const int year = yearOf(*i.date->from);
  if (year < newestYear - 1) return tr("Earlier");
  if (!inOneMonth(*i.date)) return QString::number(year);
  return ui::dated(QDate(std::chrono::year_month_day(*i.date->from)), QStringLiteral("MMMM yyyy"));
}

std::vector<IncidentModel::Group> IncidentModel::grouped(const CaseState& state) const {
  int newest = 0;
  for (const Incident& i : state.incidents)
    if (dated(i)) newest = std::max(newest, yearOf(*i.date->from));
  std::vector<Group> groups;
  for (std::size_t n = 0; n < state.incidents.size(); ++n) {
    const QString name = groupName(state.incidents[n], newest);
    // A year without a month sorts among its months, so a group may be met again.
    auto it = std::ranges::find(groups, name, &Group::name);
    if (it == groups.end()) it = groups.insert(groups.end(), Group{name, {}});
    it->incidents.push_back(n);
  }
  sort(groups, state);
  return groups;
}

void IncidentModel::sort(std::vector<Group>& groups, const CaseState& state) const {
  const auto rank = [&](std::size_t n) {
    const Incident& i = state.incidents[n];
    return m_order == IncidentOrder::Accounts ? static_cast<int>(i.accounts.size()) : i.count(DisagreementKind::Contradiction);
  };
  for (Group& g : groups)
    if (m_order == IncidentOrder::Oldest)
      std::ranges::reverse(g.incidents);
    else if (m_order != IncidentOrder::Newest)
      std::ranges::stable_sort(g.incidents, std::greater{}, rank);
  // What has no date stays last.
  const auto undated = [&](const Group& g) { return !dated(state.incidents[g.incidents.front()]); };
  if (m_grouping == IncidentGrouping::Month && m_order == IncidentOrder::Oldest)
    std::reverse(groups.begin(), std::ranges::stable_partition(groups, std::not_fn(undated)).begin());
  const QString last = tr("No place");
  if (m_grouping != IncidentGrouping::Month)
    std::ranges::stable_sort(groups, [&](const Group& a, const Group& b) {
      return std::pair(a.name == last, a.name) < std::pair(b.name == last, b.name);
    });
}

const Incident* IncidentModel::incidentAt(const QModelIndex& index) const {
  if (!index.isValid() || index.internalId() == 0) return nullptr;
  const Group& group = m_groups[index.internalId() - 1];
  return &m_state->incidents[group.incidents[static_cast<std::size_t>(index.row())]];
}

QModelIndex IncidentModel::indexOf(IncidentId id) const {
  for (std::size_t g = 0; g < m_groups.size(); ++g) {
    const auto& rows = m_groups[g].incidents;
    const auto it = std::ranges::find(rows, id, [this](std::size_t n) { return m_state->incidents[n].id; });
    if (it != rows.end()) return createIndex(static_cast<int>(it - rows.begin()), 0, g + 1);
  }
  return {};
}

int IncidentModel::incidentCount() const { return static_cast<int>(m_state->incidents.size()); }

QModelIndex IncidentModel::index(int row, int column, const QModelIndex& parent) const {
  if (!hasIndex(row, column, parent)) return {};
  return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr{0});
}

QModelIndex IncidentModel::parent(const QModelIndex& child) const {
  if (!child.isValid() || child.internalId() == 0) return {};
  return createIndex(static_cast<int>(child.internalId() - 1), 0, quintptr{0});
}

int IncidentModel::rowCount(const QModelIndex& parent) const {
  if (!parent.isValid()) return static_cast<int>(m_groups.size());
  if (parent.internalId() != 0 || parent.column() != 0) return 0;
  return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].incidents.size());
}

int IncidentModel::columnCount(const QModelIndex&) const { return 1; }

QVariant IncidentModel::groupData(const Group& group, int role) const {
  if (role == Qt::DisplayRole) return group.name;
  if (role == IdRole) return qint64{0};
  if (role == CountRole) return static_cast<int>(group.incidents.size());
  return {};
}

QVariant IncidentModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Incident* i = incidentAt(index);
  if (!i) return groupData(m_groups[static_cast<std::size_t>(index.row())], role);
  switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return said(i->title);
    case IdRole: return static_cast<qint64>(i->id.value);
    case CountRole: return static_cast<int>(i->accounts.size());
    case ContradictionsRole: return i->count(DisagreementKind::Contradiction);
    case TypeRole: return static_cast<int>(i->type);
    case AgreementRole: return static_cast<int>(i->agreement);
    case BackgroundRole: return i->background;
    case DateRole: return QVariant::fromValue(i->date);
    case PlaceRole: return i->place ? QString::fromStdString(i->place->name) : QString();
    case StatusRole: return static_cast<int>(statusOf(*i));
    case OutletsRole: return outletsOf(*i);
    case RegionRole: return regionOf(*i);
    case MonthRole: return monthOf(*i);
    case SearchRole: return searchText(static_cast<std::size_t>(i - &m_state->incidents.front()));
    default: return {};
  }
}

QStringList IncidentModel::outletsOf(const Incident& incident) const {
  QStringList outlets;
  for (const AccountRef ref : incident.accounts) outlets += QString::fromStdString(sourceLabel(m_state->sourceOf(ref)));
  outlets.removeDuplicates();
  return outlets;
}

QStringList IncidentModel::outlets() const {
  std::set<QString> all;
  for (const Incident& i : m_state->incidents)
    for (const QString& outlet : outletsOf(i)) all.insert(outlet);
  return inOrder(all);
}

QStringList IncidentModel::regions() const {
  std::set<QString> all;
  for (const Incident& i : m_state->incidents)
    if (const QString region = regionOf(i); !region.isEmpty()) all.insert(region);
  return inOrder(all);
}

QStringList IncidentModel::months() const {
  std::set<QString> all;
  for (const Incident& i : m_state->incidents)
    if (const QString month = monthOf(i); !month.isEmpty()) all.insert(month);
  return {all.rbegin(), all.rend()};
}

Qt::ItemFlags IncidentModel::flags(const QModelIndex& index) const {
  const Qt::ItemFlags usual = QAbstractItemModel::flags(index) | Qt::ItemIsDropEnabled;
  return incidentAt(index) ? usual | Qt::ItemIsDragEnabled : usual & ~Qt::ItemIsSelectable;
}

QStringList IncidentModel::mimeTypes() const { return {QString::fromLatin1(kDraggedType)}; }

QMimeData* IncidentModel::mimeData(const QModelIndexList& indexes) const {
  Dragged dragged;
  for (const QModelIndex& index : indexes)
    if (const Incident* incident = incidentAt(index)) dragged.incidents.push_back(incident->id);
  return mimeOf(dragged);
}

bool IncidentModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int, const QModelIndex& parent) const {
  const std::optional<Dragged> dragged = data ? draggedIn(*data) : std::nullopt;
  if (!dragged) return false;
  const Incident* on = incidentAt(parent);
  if (dragged->account) return !on || !std::ranges::contains(on->accounts, *dragged->account);
  return on && !std::ranges::contains(dragged->incidents, on->id);
}

bool IncidentModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) {
  if (!canDropMimeData(data, action, row, column, parent)) return false;
  const Incident* on = incidentAt(parent);
  emit dropped(*draggedIn(*data), on ? on->id : IncidentId{});
  return false;  // nothing moves before the analyst has seen the reasons
}

// In slices that nobody feels, so that the first word typed into the filter of a large case finds them made.
void IncidentModel::readAhead() {
  QElapsedTimer clock;
  clock.start();
  while (m_aheadAt < m_state->incidents.size() && clock.elapsed() < 5) searchText(m_aheadAt++);
  if (m_aheadAt >= m_state->incidents.size()) m_ahead.stop();
}

const QString& IncidentModel::searchText(std::size_t at) const {
  m_searchTexts.resize(m_state->incidents.size());
  if (!m_searchTexts[at].isNull()) return m_searchTexts[at];
  const Incident& incident = m_state->incidents[at];
  std::string words = incident.title;
  const auto add = [&](const std::string& more) { words.append(1, ' ').append(more); };
  if (incident.place) add(incident.place->name + ' ' + incident.place->admin1);
  for (const AccountRef ref : incident.accounts) {
    add(sourceLabel(m_state->sourceOf(ref)));
    for (const Claim& c : m_state->accountOf(ref).claims)
      if (!isCount(c.attribute) && c.counts()) add(c.value.text);
  }
  return m_searchTexts[at] = (said(incident.title) + u' ' + QString::fromStdString(words)).toCaseFolded();
}

}  // namespace collate::ui
