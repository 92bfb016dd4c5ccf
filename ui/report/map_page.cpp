// SPDX-License-Identifier: GPL-3.0-or-later
// The map: outlines, areas for imprecise places, a marker for each incident, a scale bar, and a list of what it cannot place.
#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <optional>

#include "ui/report/composition.h"

namespace collate::ui::report {
namespace {

constexpr qreal kTallest = 400;  // map
constexpr qreal kLowest = 240;
constexpr qreal kMarkerSize = 11;
constexpr qreal kFan = 19;            // radius on which several incidents of one place stand
constexpr qreal kSmallestSpan = 0.5;  // degrees of latitude shown at least: one town alone says nothing about where it is
constexpr qreal kKmPerDegree = 111.32;

struct Spot {
  qreal lat = 0;
  qreal lon = 0;
  PlacePrecision precision{};
  QString name;
  std::vector<const IncidentSheet*> sheets;
};

// Where an area is known and no point: the radius of its circle on the map, in kilometers. 0 for a point.
qreal areaRadius(PlacePrecision p) {
  if (p == PlacePrecision::Area) return 12;
  return p == PlacePrecision::Admin1 ? 30 : 0;
}

bool hasSpot(const IncidentSheet& sheet) {
  return sheet.place && sheet.place->lat && sheet.place->lon && sheet.place->precision != PlacePrecision::Country &&
         sheet.place->precision != PlacePrecision::Unknown;
}

std::vector<Spot> spotsOf(const ReportDocument& document) {
  std::vector<Spot> spots;
  for (const IncidentSheet& sheet : document.sheets) {
    if (!hasSpot(sheet)) continue;
    const PlaceValue& place = *sheet.place;
    const auto same = [&](const Spot& s) { return std::abs(s.lat - *place.lat) < 1e-4 && std::abs(s.lon - *place.lon) < 1e-4; };
    auto spot = std::ranges::find_if(spots, same);
    if (spot == spots.end()) {
      spots.push_back({*place.lat, *place.lon, place.precision, qs(place.name), {}});
      spot = spots.end() - 1;
    }
    spot->sheets.push_back(&sheet);
  }
  return spots;
}

// Degrees to points: plate carree, true to scale at the middle of the map.
class Projection {
 public:
  Projection(const std::vector<Spot>& spots, QRectF frame) : m_frame(frame) {
    qreal south = 90, north = -90, west = 180, east = -180;
    for (const Spot& s : spots) {
      const qreal reach = areaRadius(s.precision) / kKmPerDegree;
      south = std::min(south, s.lat - reach);
      north = std::max(north, s.lat + reach);
      west = std::min(west, s.lon - reach);
      east = std::max(east, s.lon + reach);
    }
    m_lat = (south + north) / 2;
    m_lon = (west + east) / 2;
    m_squeeze = std::max(0.2, std::cos(m_lat * std::numbers::pi / 180));
    const qreal tall = std::max(kSmallestSpan, (north - south) * 1.35 + 0.12);
    const qreal wide = std::max(kSmallestSpan, (east - west) * 1.35 + 0.12) * m_squeeze;
    m_scale = std::min(frame.height() / tall, frame.width() / wide);
  }

  QPointF operator()(qreal lon, qreal lat) const {
    return {m_frame.center().x() + (lon - m_lon) * m_squeeze * m_scale, m_frame.center().y() - (lat - m_lat) * m_scale};
  }
  qreal kilometers(qreal km) const { return km / kKmPerDegree * m_scale; }
  // What the frame shows, in degrees; y is latitude, growing.
  QRectF shown() const {
    const qreal w = m_frame.width() / m_scale / m_squeeze;
    const qreal h = m_frame.height() / m_scale;
    return {m_lon - w / 2, m_lat - h / 2, w, h};
  }
  const QRectF& frame() const { return m_frame; }

 private:
  QRectF m_frame;
  qreal m_lat = 0;
  qreal m_lon = 0;
  qreal m_squeeze = 1;
  qreal m_scale = 1;
};

QPainterPath outline(const MapRegion& region, const Projection& project) {
  QPainterPath path;
  path.setFillRule(Qt::OddEvenFill);
  for (const QPolygonF& ring : region.rings) {
    QPolygonF drawn;
    QPointF last(1e9, 1e9);
    for (const QPointF p : ring) {
      const QPointF at = project(p.x(), p.y());
      // Vertices closer than a third of a point make the file larger and nothing else.
      if (std::hypot(at.x() - last.x(), at.y() - last.y()) < 0.35) continue;
      drawn.append(at);
      last = at;
    }
    if (drawn.size() > 2) path.addPolygon(drawn);
  }
  path.closeSubpath();
  return path;
}

// Labels that stand already; one that would touch another is left out.
class Labels {
 public:
  explicit Labels(const QRectF& frame) : m_frame(frame) {}
  void block(const QRectF& rect) { m_taken.push_back(rect); }
  bool take(const QRectF& rect) {
    if (!m_frame.contains(rect)) return false;
    for (const QRectF& other : m_taken)
      if (other.intersects(rect)) return false;
    m_taken.push_back(rect);
    return true;
  }

 private:
  QRectF m_frame;
  std::vector<QRectF> m_taken;
};

void drawLand(Composition& c, const Projection& project, const QString& home) {
  const auto& inks = c.style.theme.map;
  Page& page = c.flow.page();
  page.fill(project.frame(), inks.water);
  const QRectF shown = project.shown();
  const bool detailed = c.map.detailed.contains(shown);
  const std::vector<MapRegion>& countries = detailed ? c.map.countries : c.map.world;
  for (const MapRegion& region : countries)
    if (region.bounds.intersects(shown))
      page.addShape(outline(region, project), Qt::NoPen, region.country == home ? inks.land : inks.landOther);
  if (detailed)
    for (const MapRegion& region : c.map.provinces)
      if (region.bounds.intersects(shown))
        page.addShape(outline(region, project), QPen(inks.admin, 0.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  for (const MapRegion& region : countries)
    if (region.bounds.intersects(shown))
      page.addShape(outline(region, project), QPen(inks.border, 0.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

// A place for a label within what is seen of a region, as near its middle as others leave room.
std::optional<QRectF> roomInside(const QPainterPath& seen, QSizeF size, Labels& labels) {
  const QRectF bounds = seen.boundingRect();
  constexpr int kSteps = 4;  // to either side
  std::vector<QPointF> centers;
  for (int i = -kSteps; i <= kSteps; ++i)
    for (int k = -kSteps; k <= kSteps; ++k)
      centers.push_back({bounds.center().x() + bounds.width() * i / (2 * kSteps + 2),
                         bounds.center().y() + bounds.height() * k / (2 * kSteps + 2)});
  const auto distance = [&](QPointF p) { return std::hypot(p.x() - bounds.center().x(), p.y() - bounds.center().y()); };
  std::ranges::stable_sort(centers, {}, distance);
  for (const QPointF center : centers) {
    const QRectF rect(center - QPointF(size.width() / 2, size.height() / 2), size);
    if (seen.contains(rect.adjusted(-2, 0, 2, 0)) && labels.take(rect.adjusted(-3, -1, 3, 1))) return rect;
  }
  return std::nullopt;
}

void drawRegionLabels(Composition& c, const Projection& project, Labels& labels) {
  const QRectF shown = project.shown();
  const bool detailed = c.map.detailed.contains(shown);
  QPainterPath frame;
  frame.addRect(project.frame());
  const auto draw = [&](const MapRegion& region, const TextStyle& style, const QString& words) {
    if (words.isEmpty() || !region.bounds.intersects(shown)) return;
    const QPainterPath seen = outline(region, project).intersected(frame);
    TextBlock label(words, style);
    label.layOut(400);
    const QSizeF size(label.naturalWidth(), label.height());
    const auto rect = roomInside(seen, size, labels);
    if (!rect) return;
    label.draw(c.flow.page(), rect->topLeft());
  };
  TextStyle country = c.style.chart.in(c.style.theme.map.label);
  country.font.setLetterSpacing(QFont::AbsoluteSpacing, 1.2 * kDots);
  for (const MapRegion& region : detailed ? c.map.countries : c.map.world) draw(region, country, region.name.toUpper());
  if (detailed)
    for (const MapRegion& region : c.map.provinces) draw(region, c.style.running.in(c.style.theme.map.place), region.name);
}

QPainterPath circle(QPointF center, qreal radius) {
  QPainterPath path;
  path.addEllipse(center, radius, radius);
  return path;
}

void drawArea(Composition& c, QPointF center, qreal radius) {
  const QColor ink = c.style.theme.textMuted;
  QPainterPath stripes;
  constexpr qreal kSpacing = 4;
  for (qreal s = -radius + kSpacing / 2; s < radius; s += kSpacing) {
    // A chord at distance s from the center, rising to the right.
    const qreal half = std::sqrt(radius * radius - s * s) / std::numbers::sqrt2;
    const QPointF middle(center.x() + s / std::numbers::sqrt2, center.y() + s / std::numbers::sqrt2);
    stripes.moveTo(middle.x() - half, middle.y() + half);
    stripes.lineTo(middle.x() + half, middle.y() - half);
  }
  c.flow.page().addShape(stripes, QPen(c.style.theme.chart.axis, 0.4));
  QPen dashes(ink, 0.8);
  dashes.setDashPattern({4, 3});
  c.flow.page().addShape(circle(center, radius), dashes);
}

// Where the incidents of one spot stand: on it, or on a circle around it.
std::vector<QPointF> fanned(QPointF center, std::size_t count) {
  if (count == 1) return {center};
  std::vector<QPointF> points;
  const qreal radius = std::max(kFan, static_cast<qreal>(count) * kMarkerSize * 1.9 / (2 * std::numbers::pi));
  for (std::size_t i = 0; i < count; ++i) {
    const qreal angle = 2 * std::numbers::pi * static_cast<qreal>(i) / static_cast<qreal>(count) - std::numbers::pi / 2;
    points.push_back({center.x() + radius * std::cos(angle), center.y() + radius * std::sin(angle)});
  }
  return points;
}

void drawSpot(Composition& c, const Projection& project, const Spot& spot, Labels& labels) {
  Page& page = c.flow.page();
  const QPointF center = project(spot.lon, spot.lat);
  if (const qreal km = areaRadius(spot.precision); km > 0) {
    const qreal radius = std::max<qreal>(project.kilometers(km), 16);
    drawArea(c, center, radius);
  }
  const std::vector<QPointF> points = fanned(center, spot.sheets.size());
  if (points.size() > 1) {
    for (const QPointF p : points) page.line(center, p, QPen(c.style.theme.textMuted, 0.6));
    page.addShape(circle(center, 1.8), Qt::NoPen, c.style.theme.text);
  }
  for (std::size_t i = 0; i < points.size(); ++i) {
    MarkerLook look;
    look.type = spot.sheets[i]->type;
    look.agreement = spot.sheets[i]->agreement;
    page.addMarker(points[i], kMarkerSize, look);
    const qreal reach = kMarkerSize;
    page.addLink({points[i].x() - reach, points[i].y() - reach, 2 * reach, 2 * reach}, sheetAnchor(spot.sheets[i]->incident));
    labels.block({points[i].x() - reach, points[i].y() - reach, 2 * reach, 2 * reach});
  }
}

void drawSpotLabel(Composition& c, const Projection& project, const Spot& spot, Labels& labels) {
  QStringList numbers;
  for (const IncidentSheet* sheet : spot.sheets) numbers.append(QString::number(sheet->number));
  TextBlock label(spot.name, c.style.tableStrong);
  label.add(QStringLiteral("  ") + numbers.join(QStringLiteral(", ")), c.style.small);
  label.layOut(220);
  const QPointF at = project(spot.lon, spot.lat);
  const qreal reach =
      spot.sheets.size() == 1
          ? kMarkerSize
          : std::max(kFan, static_cast<qreal>(spot.sheets.size()) * kMarkerSize * 1.9 / (2 * std::numbers::pi)) + kMarkerSize;
  const qreal w = label.naturalWidth();
  const qreal h = label.height();
  for (const QPointF corner : {QPointF(at.x() + reach + 3, at.y() - h / 2), QPointF(at.x() - reach - 3 - w, at.y() - h / 2),
                               QPointF(at.x() - w / 2, at.y() + reach + 2), QPointF(at.x() - w / 2, at.y() - reach - h - 2)}) {
    if (!labels.take({corner.x() - 1, corner.y(), w + 2, h})) continue;
    QColor halo = c.style.theme.map.land;
    c.flow.page().fill({corner.x() - 2, corner.y() + 0.5, w + 4, h - 1}, halo);
    label.draw(c.flow.page(), corner);
    return;
  }
}

void drawScale(Composition& c, const Projection& project) {
  const ReportStyle& s = c.style;
  qreal km = 1;
  for (const qreal step : {1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0, 2000.0})
    if (project.kilometers(step) < 90) km = step;
  const qreal length = project.kilometers(km);
  const QPointF at(project.frame().left() + 10, project.frame().bottom() - 10);
  TextBlock words(Report::tr("%1 km").arg(km), s.chart.in(s.theme.text));
  words.layOut(80);
  c.flow.page().fill({at.x() - 4, at.y() - 8, length + words.naturalWidth() + 14, 13}, s.theme.surface);
  QPainterPath bar(QPointF(at.x(), at.y() - 4));
  bar.lineTo(at.x(), at.y());
  bar.lineTo(at.x() + length, at.y());
  bar.lineTo(at.x() + length, at.y() - 4);
  c.flow.page().addShape(bar, QPen(s.theme.text, 0.8, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
  words.draw(c.flow.page(), {at.x() + length + 4, at.y() - 7});
}

// The country in which most of the incidents are.
QString homeCountry(const ReportDocument& document) {
  std::map<std::string, int> count;
  for (const IncidentSheet& sheet : document.sheets)
    if (hasSpot(sheet)) ++count[sheet.place->country];
  const auto most = std::ranges::max_element(count, {}, [](const auto& c) { return c.second; });
  return most == count.end() ? QString() : qs(most->first);
}

void drawMap(Composition& c, const std::vector<Spot>& spots) {
  Flow& flow = c.flow;
  const qreal below = 40 + 13 * static_cast<qreal>((c.document.sheets.size() + 3) / 2);  // caption and key
  const QRectF frame(flow.left(), flow.y(), flow.width(), std::clamp(flow.room() - below, kLowest, kTallest));
  const Projection project(spots, frame);
  Labels labels(frame.adjusted(2, 2, -2, -2));
  labels.block({frame.left(), frame.bottom() - 24, 140, 24});
  flow.page().clip(frame);
  drawLand(c, project, homeCountry(c.document));
  for (const Spot& spot : spots) drawSpot(c, project, spot, labels);
  for (const Spot& spot : spots) drawSpotLabel(c, project, spot, labels);
  for (const Spot& spot : spots)
    if (const qreal km = areaRadius(spot.precision); km > 0) {
      const qreal r = std::max<qreal>(project.kilometers(km), 16) * 0.8;
      const QPointF at = project(spot.lon, spot.lat);
      labels.block({at.x() - r, at.y() - r, 2 * r, 2 * r});
    }
  drawRegionLabels(c, project, labels);
  drawScale(c, project);
  flow.page().endClip();
  QPainterPath border;
  border.addRect(frame);
  flow.page().addShape(border, QPen(c.style.rule, kHairline));
  flow.moveTo(frame.bottom() + 4);
  const QRectF shown = project.shown();
  const auto degrees = [](qreal v, QChar plus, QChar minus) {
    return QStringLiteral("%1° %2").arg(std::abs(v), 0, 'f', 2).arg(v < 0 ? minus : plus);
  };
  flow.paragraph(TextBlock(Report::tr("From %1, %2 to %3, %4. Borders: Natural Earth, public domain.")
                               .arg(degrees(shown.top(), 'N', 'S'), degrees(shown.left(), 'E', 'W'),
                                    degrees(shown.bottom(), 'N', 'S'), degrees(shown.right(), 'E', 'W')),
                           c.style.running));
}

void legendRow(Composition& c) {
  Flow& flow = c.flow;
  const struct {
    Agreement agreement;
    QString words;
  } rings[] = {{Agreement::Agree, Report::tr("accounts agree")},
               {Agreement::Compatible, Report::tr("differ, compatible")},
               {Agreement::Contradiction, Report::tr("contradiction")},
               {Agreement::OneAccount, Report::tr("one account")}};
  qreal x = flow.left() + 9;
  for (const auto& ring : rings) {
    MarkerLook look;
    look.type = EventType::Other;
    look.agreement = ring.agreement;
    flow.page().addMarker({x, flow.y() + 9}, 8, look);
    TextBlock words(ring.words, c.style.small);
    words.layOut(120);
    words.draw(flow.page(), {x + 11, flow.y() + 9 - words.lineHeight() / 2});
    x += 11 + words.naturalWidth() + 22;
  }
  flow.advance(20);
}

// Numbers and titles in two columns; then those without a point.
void drawKey(Composition& c) {
  Flow& flow = c.flow;
  const ReportStyle& s = c.style;
  std::vector<const IncidentSheet*> placed, others;
  for (const IncidentSheet& sheet : c.document.sheets) (hasSpot(sheet) ? placed : others).push_back(&sheet);
  const auto list = [&](const std::vector<const IncidentSheet*>& sheets) {
    const qreal half = flow.width() / 2;
    for (std::size_t i = 0; i < sheets.size(); i += 2) {
      flow.ensure(13);
      for (std::size_t k = i; k < std::min(i + 2, sheets.size()); ++k) {
        LineRow row;
        row.icon(eventIconName(sheets[k]->type), s.theme.text);
        row.text(QStringLiteral("%1 ").arg(sheets[k]->number), s.small);
        row.text(QFontMetricsF(s.table.font)
                     .elidedText(QStringLiteral("%1, %2").arg(qs(sheets[k]->title), qs(sheets[k]->dateShort)), Qt::ElideRight,
                                 (half - 40) * kDots),
                 s.table, sheetAnchor(sheets[k]->incident));
        row.draw(flow.page(), {flow.left() + (k - i == 0 ? 0 : half), flow.y()}, 13);
      }
      flow.advance(13);
    }
  };
  flow.gap(8);
  list(placed);
  if (others.empty()) return;
  flow.gap(10);
  flow.heading(Report::tr("Not on the map: %1 of %2 incidents, whose place is not known closely enough")
                   .arg(others.size())
                   .arg(c.document.sheets.size()),
               s.tableStrong, 20);
  flow.gap(3);
  list(others);
}

}  // namespace

void composeMap(Composition& c) {
  if (c.document.sheets.empty()) return;
  const std::vector<Spot> spots = spotsOf(c.document);
  startSection(c, Report::tr("Map"), QStringLiteral("map"), kLowest + 180);
  c.flow.paragraph(TextBlock(Report::tr("A marker’s shape says what kind of event it was, its ring how the accounts agree. "
                                        "Hatched circles are areas: the place "
                                        "is somewhere in them. Numbers are those of the incidents."),
                             c.style.text),
                   0, 430);
  c.flow.gap(6);
  legendRow(c);
  c.flow.gap(6);
  if (!spots.empty()) drawMap(c, spots);
  drawKey(c);
}

}  // namespace collate::ui::report
