// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "core/model/incident.h"

namespace collate {
struct CaseState;
}

namespace collate::ui {

// How well the map can place an incident. A point is never drawn where only an area is known.
enum class Placing { Point, Area, Nowhere };

// One incident as the map shows it. Degrees, WGS84.
struct MapIncident {
  IncidentId id;
  QString title;
  QString note;   // second line of its label: "20 Aug · 4 accounts", "anywhere in the governorate"
  QString where;  // why it has no point ("“inside Syria”, no nearer"), or its place
  QString when;   // "28 Sep 2025", "2013", "no date"
  EventType type{};
  Agreement agreement{};
  bool background = false;
  std::optional<DateValue> date;
  Placing placing = Placing::Nowhere;
  double lat = 0;
  double lon = 0;
  QString place;
  QString admin1;       // Area: the governorate that it is, else empty
  QString country;      // ISO 3166 alpha-2
  double radiusKm = 0;  // Area without a governorate's outline: a circle
};

// Every incident of the case, in its order.
std::vector<MapIncident> mapIncidents(const CaseState& state);

// The country in which most of the placed incidents lie; empty where none is placed.
QString mainCountry(const std::vector<MapIncident>& incidents);

}  // namespace collate::ui
