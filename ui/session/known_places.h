// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace collate::ui {

class Session;

// A town of the gazetteer as a map labels it. Degrees, WGS84.
struct KnownPlace {
  QString name;
  double lat = 0;
  double lon = 0;
  int rank = 0;  // 0 the largest; places of a lower rank give way
};

// Cities, towns, villages and camps of the session's gazetteer, those first that a map should label first. Empty without a
// lexicon.
std::vector<KnownPlace> knownPlaces(const Session& session);

// A file of resources/ by its path there, "basemap/countries.geojson".
QString resourceFile(const QString& path);

}  // namespace collate::ui
