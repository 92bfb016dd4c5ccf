// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/map_incidents.h"

#include <QCoreApplication>
#include <QMap>
#include <algorithm>

#include "core/workspace/case_state.h"
#include "ui/models/incident_time.h"
#include "ui/text/counted.h"
#include "ui/text/directed.h"
#include "ui/text/said.h"

namespace collate::ui {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("MapIncidents", text); }

// "the Atmeh area", "the Hama countryside": within a walk or a drive of the town that names it.
constexpr double kAreaKm = 8;

QString accountsWords(std::size_t n) { return counted(static_cast<qsizetype>(n), tr("1 account"), tr("%1 accounts")); }

QString shortWhen(const Incident& incident) {
  if (!incident.date || !incident.date->from || incident.date->from != incident.date->to) return dateWords(incident.date);
  return dayWords(*incident.date->from, false);
}

// "one account: Aleppo province" where some accounts know the place less well than the point that is drawn.
QString coarserWords(const CaseState& state, const Incident& incident) {
  const Comparison* comparison = incident.comparison(Attribute::Place);
  if (!comparison || comparison->kind != DisagreementKind::Precision || !incident.place) return {};
  int accounts = 0;
  QString name;
  for (const Cell& cell : comparison->cells) {
    if (cell.claims.empty()) continue;
    const Claim& claim = state.claimOf(cell.claims.front());
    const PlaceValue* place = claim.value.place();
    if (!place || place->precision < PlacePrecision::Admin1 || place->precision <= incident.place->precision) continue;
    ++accounts;
    name = QString::fromStdString(claim.value.text);
  }
  if (accounts == 0) return {};
  return accounts == 1 ? tr("one account: %1").arg(isolated(name)) : tr("%1 accounts: %2").arg(accounts).arg(isolated(name));
}

QString nowhereWords(const CaseState& state, const Incident& incident) {
  if (!incident.place || incident.place->name.empty()) return tr("no place given");
  QString words = QString::fromStdString(incident.place->name);
  if (const Comparison* c = incident.comparison(Attribute::Place))
    for (const Cell& cell : c->cells)
      if (!cell.claims.empty()) {
        words = QString::fromStdString(state.claimOf(cell.claims.front()).value.text);
        break;
      }
  return incident.place->precision == PlacePrecision::Country ? tr("“%1”, no nearer").arg(words)
                                                              : tr("“%1”, not in the gazetteer").arg(words);
}

Placing placingOf(const std::optional<PlaceValue>& place) {
  if (!place || !place->lat || !place->lon) return Placing::Nowhere;
  switch (place->precision) {
    case PlacePrecision::Point:
    case PlacePrecision::Town: return Placing::Point;
    case PlacePrecision::Area:
    case PlacePrecision::Admin1: return Placing::Area;
    default: return Placing::Nowhere;
  }
}

QString noteOf(const CaseState& state, const Incident& incident, const MapIncident& item) {
  if (item.placing == Placing::Area)
    return item.admin1.isEmpty() ? tr("somewhere around %1").arg(item.place) : tr("anywhere in the governorate");
  if (const QString coarser = coarserWords(state, incident); !coarser.isEmpty()) return coarser;
  const QString rest = incident.accounts.size() > 1 ? accountsWords(incident.accounts.size()) : item.place;
  return joined({shortWhen(incident), rest});
}

MapIncident itemOf(const CaseState& state, const Incident& incident) {
  MapIncident item;
  item.id = incident.id;
  item.title = said(incident.title);
  item.when = dateWords(incident.date);
  item.type = incident.type;
  item.agreement = incident.agreement;
  item.background = incident.background;
  item.date = incident.date;
  item.placing = placingOf(incident.place);
  if (incident.place) {
    const PlaceValue& place = *incident.place;
    item.lat = place.lat.value_or(0);
    item.lon = place.lon.value_or(0);
    item.place = QString::fromStdString(place.name);
    item.country = QString::fromStdString(place.country);
    if (place.precision == PlacePrecision::Admin1)
      item.admin1 = place.admin1.empty() ? item.place : QString::fromStdString(place.admin1);
    if (item.placing == Placing::Area) item.radiusKm = kAreaKm;
  }
  item.where = item.placing == Placing::Nowhere ? nowhereWords(state, incident) : item.place;
  item.note = noteOf(state, incident, item);
  return item;
}

}  // namespace

std::vector<MapIncident> mapIncidents(const CaseState& state) {
  std::vector<MapIncident> items;
  items.reserve(state.incidents.size());
  for (const Incident& incident : state.incidents) items.push_back(itemOf(state, incident));
  return items;
}

QString mainCountry(const std::vector<MapIncident>& incidents) {
  QMap<QString, int> counts;
  for (const MapIncident& i : incidents)
    if (i.placing != Placing::Nowhere && !i.country.isEmpty()) ++counts[i.country];
  const auto most = std::ranges::max_element(counts);
  return most == counts.end() ? QString() : counts.key(*most);
}

}  // namespace collate::ui
