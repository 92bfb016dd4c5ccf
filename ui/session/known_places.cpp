// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/known_places.h"

#include <algorithm>
#include <optional>

#include "core/lexicon/lexicon.h"
#include "ui/session/session.h"
#include "ui/text/utf16_text.h"

namespace collate::ui {
namespace {

// Few of the gazetteer's rows have a population, so capitals of governorates and then kinds decide: Idlib before Salqin,
// which is a city too.
std::optional<int> rankOf(const Place& place) {
  if (place.population >= 100'000 || (place.kind == PlaceKind::City && place.name == place.admin1)) return 0;
  switch (place.kind) {
    case PlaceKind::City: return 1;
    case PlaceKind::Town: return place.population >= 20'000 ? 1 : 2;
    case PlaceKind::Village: return 3;
    case PlaceKind::Camp: return 4;
    default: return std::nullopt;
  }
}

}  // namespace

std::vector<KnownPlace> knownPlaces(const Session& session) {
  std::vector<KnownPlace> places;
  const auto& lexicon = session.context().lexicon;
  if (!lexicon) return places;
  struct Ranked {
    int rank;
    const Place* place;
  };
  std::vector<Ranked> ranked;
  const Gazetteer& gazetteer = lexicon->places();
  for (std::uint32_t i = 0; i < gazetteer.size(); ++i)
    if (const auto rank = rankOf(gazetteer.at(i))) ranked.push_back({*rank, &gazetteer.at(i)});
  std::ranges::stable_sort(ranked, [](const Ranked& a, const Ranked& b) {
    return a.rank != b.rank ? a.rank < b.rank : a.place->population > b.place->population;
  });
  places.reserve(ranked.size());
  for (const Ranked& r : ranked) places.push_back({toQt(r.place->name), r.place->lat, r.place->lon, r.rank});
  return places;
}

QString resourceFile(const QString& path) { return QString::fromStdString((resourceFolder() / path.toStdString()).string()); }

}  // namespace collate::ui
