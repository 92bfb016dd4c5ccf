// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/incident_labels.h"

#include <QFontMetricsF>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "ui/map/marker_placer.h"
#include "ui/style/theme.h"

namespace collate::ui {
namespace {

constexpr double kGap = 24;         // from a marker's center to its label
constexpr double kHeight = 31;      // two lines
constexpr double kShortNote = 168;  // of a note that is cut
constexpr double kAir = 6;          // px that another label keeps from its ends
constexpr double kCorner = 12;      // how far a label at a marker's corner reaches past its middle

struct Candidate {
  QRectF box;
  Qt::Alignment align;
};

// Beside the marker, over and under it, and at its corners. A fan's left marker has its label at the left.
std::array<Candidate, 8> candidates(const MapMarker& marker, double width) {
  const QPointF c = marker.center();
  const double over = c.y() - kMarkerReach - kHeight;
  const double under = c.y() + kMarkerReach;
  std::array<Candidate, 8> all = {{{{c.x() + kGap, c.y() - kHeight / 2, width, kHeight}, Qt::AlignLeft},
                                   {{c.x() - kGap - width, c.y() - kHeight / 2, width, kHeight}, Qt::AlignRight},
                                   {{c.x() - width / 2, over, width, kHeight}, Qt::AlignHCenter},
                                   {{c.x() - width / 2, under, width, kHeight}, Qt::AlignHCenter},
                                   {{c.x() - kCorner, over, width, kHeight}, Qt::AlignLeft},
                                   {{c.x() + kCorner - width, over, width, kHeight}, Qt::AlignRight},
                                   {{c.x() - kCorner, under, width, kHeight}, Qt::AlignLeft},
                                   {{c.x() + kCorner - width, under, width, kHeight}, Qt::AlignRight}}};
  if (marker.offset.x() < -1) std::swap(all[0], all[1]);
  return all;
}

// Aleppo is worth more on a map than where exactly a label stands.
std::vector<QRectF> cityDots(const MapScenery& s) {
  std::vector<QRectF> dots;
  if (!s.layers.towns) return dots;
  const QRectF view = s.camera.worldViewport();
  for (const MapTown& town : s.towns) {
    if (town.rank > 0) break;
    if (view.contains(town.world)) dots.emplace_back(s.camera.screenOf(town.world) - QPointF(5, 5), QSizeF(10, 10));
  }
  return dots;
}

// What a label says, its note cut to a width where asked.
struct Wording {
  QString note;
  double width = 0;
};

Wording wordingOf(const MapIncident& incident, bool selected, double widestNote) {
  QFont title = selected ? type::strong() : type::small();
  title.setWeight(QFont::DemiBold);
  const QFontMetricsF small(type::small());
  const double titleWidth = QFontMetricsF(title).horizontalAdvance(incident.title);
  const double room = std::max(titleWidth, widestNote);
  const bool fits = small.horizontalAdvance(incident.note) <= room;
  const QString note = fits ? incident.note : small.elidedText(incident.note, Qt::ElideRight, room);
  return {note, 2 + std::ceil(std::max(titleWidth, small.horizontalAdvance(note)))};
}

}  // namespace

std::vector<MapLabel> incidentLabels(const MapScenery& scenery, const MapPicture& picture, LabelBoxes& boxes,
                                     const LabelBoxes& borders) {
  // The selected first, then contradictions; markers of a fan before others, as they have fewer places for a label.
  std::vector<const MapMarker*> order;
  for (const MapMarker& m : picture.markers)
    if (!m.isCount()) order.push_back(&m);
  std::ranges::stable_sort(order, {}, [](const MapMarker* m) {
    if (m->selected) return 0;
    if (m->agreement == Agreement::Contradiction) return 1;
    return m->offset.isNull() ? 3 : 2;
  });
  const std::vector<QRectF> cities = cityDots(scenery);
  const auto onCity = [&](const QRectF& box) {
    return std::ranges::any_of(cities, [&](const QRectF& city) { return city.intersects(box); });
  };
  std::vector<MapLabel> labels;
  for (const MapMarker* m : order) {
    const auto incident = std::ranges::find(scenery.incidents, m->members.front(), &MapIncident::id);
    Wording words = wordingOf(*incident, m->selected, std::numeric_limits<double>::max());
    auto places = candidates(*m, words.width);
    const auto free = [&](bool sparesCities, bool sparesBorders) {
      return std::ranges::find_if(places, [&](const Candidate& c) {
        return boxes.free(c.box) && !(sparesCities && onCity(c.box)) && !(sparesBorders && borders.meets(c.box));
      });
    };
    auto at = free(true, true);
    if (at == places.end()) at = free(true, false);
    if (at == places.end()) at = free(false, false);
    if (at == places.end()) {
      words = wordingOf(*incident, m->selected, kShortNote);
      places = candidates(*m, words.width);
      at = free(false, false);
    }
    if (at == places.end()) continue;
    boxes.take(at->box.adjusted(-kAir, -1, kAir, 1));
    labels.push_back({at->box, incident->title, words.note, at->align, m->selected, m->background});
  }
  return labels;
}

}  // namespace collate::ui
