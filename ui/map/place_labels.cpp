// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/place_labels.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/style/theme.h"

namespace collate::ui {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("PlaceLabels", text); }

// From which zoom on towns of a rank are named: cities on a map of the region, villages on one of a district.
constexpr std::array<double, 5> kFromZoom = {5, 7.5, 8.2, 8.9, 9.6};
constexpr double kGovernoratesFrom = 7.5;
constexpr double kAloof = 16;  // px that a country's or governorate's name keeps from the next
constexpr double kAir = 6;     // px between the names of towns, and from the map's edge
// What more a town of a rank wants: a map on which every village is named that has room for it reads worse than one with half.
constexpr std::array<double, 5> kAlone = {0, 0, 4, 14, 20};
constexpr int kOnBorders = 0;    // the last rank whose name may stand on a border
constexpr double kSameTown = 6;  // px between a fan-out's point and the town it stands for

class Labeler {
 public:
  Labeler(const MapScenery& s, const std::vector<QPointF>& dots, LabelBoxes& boxes, const LabelBoxes& borders)
      : m_s(s),
        m_dots(dots),
        m_boxes(boxes),
        m_borders(borders) {}

  std::vector<MapPlaceLabel> label() {
    if (m_s.layers.towns) {
      addTowns(true, 0, 4);
      addTowns(false, 0, 0);
    }
    addOutlines(m_s.map.countries, MapPlaceLabel::Style::Country);
    if (!m_s.map.detailed.contains(m_s.camera.worldViewport())) addOutlines(m_s.map.world, MapPlaceLabel::Style::Country);
    if (m_s.layers.governorates && m_s.camera.zoom() >= kGovernoratesFrom)
      addOutlines(m_s.map.governorates, MapPlaceLabel::Style::Governorate);
    if (m_s.layers.towns) addTowns(false, 1, 4);
    return std::move(m_labels);
  }

 private:
  void addTowns(bool atDots, int fromRank, int toRank) {
    const QRectF view = m_s.camera.worldViewport();
    const QFontMetricsF town(type::small());
    QFont bold = type::small();
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF city(bold);
    for (const MapTown& place : m_s.towns) {
      if (place.rank < fromRank || place.rank > toRank) continue;
      const bool seen = m_s.camera.zoom() >= kFromZoom[static_cast<std::size_t>(std::clamp(place.rank, 0, 4))];
      if (!seen && !atDots) continue;
      if (!view.contains(place.world)) continue;
      const QPointF dot = m_s.camera.screenOf(place.world);
      if (atDots != isDot(dot)) continue;
      const bool strong = atDots || place.rank == 0;
      addTown({dot, place.name, strong, atDots ? 0 : place.rank, (strong ? city : town).horizontalAdvance(place.name)});
    }
  }

  bool isDot(QPointF at) const {
    return std::ranges::any_of(m_dots, [&](QPointF d) { return std::hypot(d.x() - at.x(), d.y() - at.y()) < kSameTown; });
  }

  struct Town {
    QPointF dot;
    const QString& name;
    bool strong = false;
    int rank = 0;
    double width = 0;
  };

  void addTown(const Town& town) {
    constexpr double kHeight = 15;
    const auto [dot, name, strong, rank, width] = town;
    const QRectF mark(dot.x() - 3, dot.y() - 3, 6, 6);
    if (!m_boxes.free(mark)) return;
    const double w = std::ceil(width) + 1;
    const double alone = kAlone[static_cast<std::size_t>(std::clamp(rank, 0, 4))];
    const QRectF sight = m_s.camera.viewport().adjusted(kAir, kAir, -kAir, -kAir);
    for (const QRectF& box :
         {QRectF(dot.x() + 6, dot.y() - kHeight / 2, w, kHeight), QRectF(dot.x() - 6 - w, dot.y() - kHeight / 2, w, kHeight),
          QRectF(dot.x() - w / 2, dot.y() - 5 - kHeight, w, kHeight), QRectF(dot.x() - w / 2, dot.y() + 5, w, kHeight)}) {
      if (!sight.contains(box) || m_boxes.meets(box.adjusted(-alone, -alone / 2, alone, alone / 2))) continue;
      if (rank > kOnBorders && m_borders.meets(box)) continue;
      m_boxes.take(box.united(mark).adjusted(-kAir, -1, kAir, 1));
      m_labels.push_back({strong ? MapPlaceLabel::Style::City : MapPlaceLabel::Style::Town, dot, box, name});
      return;
    }
  }

  void addOutlines(const std::vector<Outline>& outlines, MapPlaceLabel::Style style) {
    QFont font = style == MapPlaceLabel::Style::Country ? type::small() : type::caption();
    if (style == MapPlaceLabel::Style::Country) font.setLetterSpacing(QFont::AbsoluteSpacing, 3);
    const QFontMetricsF metrics(font);
    const QRectF view = m_s.camera.worldViewport();
    for (const Outline& outline : outlines) {
      if (outline.name.isEmpty() || !outline.bounds.intersects(view)) continue;
      const QString text = textOf(outline, style);
      // The coarse world repeats the countries that are there in detail.
      if (style == MapPlaceLabel::Style::Country && std::ranges::contains(m_labels, text, &MapPlaceLabel::text)) continue;
      const double width = std::ceil(metrics.horizontalAdvance(text)) + 4;
      if (const auto box = room(outline, width, 16)) {
        m_boxes.take(box->adjusted(-kAloof, -kAloof / 2, kAloof, kAloof / 2));
        m_labels.push_back({style, {}, *box, text});
      }
    }
  }

  static QString textOf(const Outline& outline, MapPlaceLabel::Style style) {
    if (style == MapPlaceLabel::Style::Country) return outline.name.toUpper();
    // Only Syria's provinces are called governorates on this map; names of the others stand alone.
    return outline.iso == QLatin1String("SY") ? tr("%1 governorate").arg(outline.name) : outline.name;
  }

  // A free box that lies wholly inside the outline, as near as can be to the middle of what is seen of it. Candidates stand
  // on a grid of the world, so that a name keeps its place while the map is panned.
  std::optional<QRectF> room(const Outline& outline, double width, double height) const {
    const double pitch = std::exp2(std::round(std::log2(72 / worldPixels(m_s.camera.zoom()))));
    const QRectF seen = outline.bounds.intersected(m_s.camera.worldViewport());
    const QPointF middle = outline.bounds.width() * worldPixels(m_s.camera.zoom()) < m_s.camera.size().width()
                               ? outline.bounds.center()
                               : seen.center();
    std::optional<QRectF> best;
    double nearest = 1e18;
    for (double y = std::ceil(seen.top() / pitch) * pitch; y <= seen.bottom(); y += pitch)
      for (double x = std::ceil(seen.left() / pitch) * pitch; x <= seen.right(); x += pitch) {
        const double away = std::hypot(x - middle.x(), y - middle.y());
        if (away >= nearest || !outline.contains({x, y})) continue;
        const QPointF at = m_s.camera.screenOf({x, y});
        const QRectF box(at.x() - width / 2, at.y() - height / 2, width, height);
        if (!m_boxes.free(box) || m_borders.meets(box) || !holds(outline, box)) continue;
        best = box;
        nearest = away;
      }
    return best;
  }

  bool holds(const Outline& outline, const QRectF& box) const {
    return outline.contains(m_s.camera.worldAt(box.topLeft())) && outline.contains(m_s.camera.worldAt(box.topRight())) &&
           outline.contains(m_s.camera.worldAt(box.bottomLeft())) && outline.contains(m_s.camera.worldAt(box.bottomRight()));
  }

  const MapScenery& m_s;
  const std::vector<QPointF>& m_dots;
  LabelBoxes& m_boxes;
  const LabelBoxes& m_borders;
  std::vector<MapPlaceLabel> m_labels;
};

}  // namespace

std::vector<MapPlaceLabel> placeLabels(const MapScenery& scenery, const std::vector<QPointF>& dots, LabelBoxes& boxes,
                                       const LabelBoxes& borders) {
  return Labeler(scenery, dots, boxes, borders).label();
}

}  // namespace collate::ui
