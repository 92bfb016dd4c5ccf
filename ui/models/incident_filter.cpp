// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/incident_filter.h"

#include <algorithm>

#include "ui/models/incident_model.h"

namespace collate::ui {

IncidentFilter::IncidentFilter(QObject* parent) : QSortFilterProxyModel(parent) { setRecursiveFilteringEnabled(true); }

void IncidentFilter::setText(const QString& text) {
  m_words = text.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
  invalidateRowsFilter();
}

void IncidentFilter::setType(std::optional<EventType> type) {
  m_type = type;
  invalidateRowsFilter();
}

void IncidentFilter::setAgreement(std::optional<Agreement> agreement) {
  m_agreement = agreement;
  invalidateRowsFilter();
}

void IncidentFilter::setOutlet(const QString& outlet) {
  m_outlet = outlet;
  invalidateRowsFilter();
}

void IncidentFilter::setStatus(std::optional<Status> status) {
  m_status = status;
  invalidateRowsFilter();
}

void IncidentFilter::setRegion(const QString& region) {
  m_region = region;
  invalidateRowsFilter();
}

void IncidentFilter::setTime(const QString& time) {
  m_time = time;
  invalidateRowsFilter();
}

bool IncidentFilter::filters() const {
  return !m_words.isEmpty() || m_type || m_agreement || !m_outlet.isEmpty() || m_status || !m_region.isEmpty() ||
         !m_time.isEmpty();
}

bool IncidentFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
  const QModelIndex index = sourceModel()->index(row, 0, parent);
  if (index.data(IncidentModel::IdRole).toLongLong() == 0) return false;  // stands for its incidents
  if (m_type && index.data(IncidentModel::TypeRole).toInt() != static_cast<int>(*m_type)) return false;
  if (m_agreement && index.data(IncidentModel::AgreementRole).toInt() != static_cast<int>(*m_agreement)) return false;
  if (m_status && index.data(IncidentModel::StatusRole).toInt() != static_cast<int>(*m_status)) return false;
  if (!m_outlet.isEmpty() && !index.data(IncidentModel::OutletsRole).toStringList().contains(m_outlet)) return false;
  if (!m_region.isEmpty() && index.data(IncidentModel::RegionRole).toString() != m_region) return false;
  if (!m_time.isEmpty() && !index.data(IncidentModel::MonthRole).toString().startsWith(m_time)) return false;
  if (m_words.isEmpty()) return true;
  const QString text = index.data(IncidentModel::SearchRole).toString();
  return std::ranges::all_of(m_words, [&](const QString& word) { return text.contains(word); });
}

template <class Counts>
int IncidentFilter::count(Counts counts) const {
  int n = 0;
  for (int g = 0; g < rowCount(); ++g) {
    const QModelIndex group = index(g, 0);
    for (int i = 0; i < rowCount(group); ++i) n += counts(index(i, 0, group));
  }
  return n;
}

int IncidentFilter::shown() const {
  return count([](const QModelIndex&) { return 1; });
}

int IncidentFilter::shownWithContradiction() const {
  return count([](const QModelIndex& i) {
    return i.data(IncidentModel::AgreementRole).toInt() == static_cast<int>(Agreement::Contradiction);
  });
}

}  // namespace collate::ui
