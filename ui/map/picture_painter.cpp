// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/picture_painter.h"

#include <QPainter>

#include "ui/style/halo_text.h"
#include "ui/style/hatch.h"
#include "ui/text/directed.h"

namespace collate::ui {
namespace {

void paintArea(QPainter& painter, const MapArea& area, const Theme& theme) {
  QColor stripe = area.selected ? theme.accent : theme.textMuted;
  stripe.setAlphaF(0.24F);
  paintHatch(painter, area.path, {stripe, 7, 1.5});
  QPen dashed(area.selected ? theme.accent : theme.textMuted, 1.5, Qt::CustomDashLine, Qt::FlatCap);
  dashed.setDashPattern({5 / 1.5, 4 / 1.5});
  painter.setPen(dashed);
  painter.setBrush(Qt::NoBrush);
  painter.drawPath(area.path);
}

QFont fontOf(MapPlaceLabel::Style style) {
  QFont font = style == MapPlaceLabel::Style::Governorate ? type::caption() : type::small();
  if (style == MapPlaceLabel::Style::City) font.setWeight(QFont::DemiBold);
  if (style == MapPlaceLabel::Style::Country) font.setLetterSpacing(QFont::AbsoluteSpacing, 3);
  if (style == MapPlaceLabel::Style::Governorate) font.setItalic(true);
  return font;
}

void paintPlace(QPainter& painter, const MapPlaceLabel& label, const Theme& theme) {
  using Style = MapPlaceLabel::Style;
  const bool town = label.style == Style::City || label.style == Style::Town;
  painter.setFont(fontOf(label.style));
  paintHaloText(painter, label.box, Qt::AlignHCenter, isolated(label.text), town ? theme.map.label : theme.map.place,
                theme.map.land);
  if (!town) return;
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme.map.place);
  const double radius = label.style == Style::City ? 3 : 2.2;
  painter.drawEllipse(label.dot, radius, radius);
}

void paintLabel(QPainter& painter, const MapLabel& label, const Theme& theme) {
  QFont title = label.selected ? type::strong() : type::small();
  title.setWeight(label.muted ? QFont::Normal : QFont::DemiBold);
  const Qt::Alignment align = label.align;
  const QRectF upper(label.box.left(), label.box.top(), label.box.width(), 16);
  const QRectF lower(label.box.left(), label.box.top() + 15, label.box.width(), 16);
  painter.setFont(title);
  paintHaloText(painter, upper, align, isolated(label.title), label.muted && !label.selected ? theme.textMuted : theme.text,
                theme.map.land);
  painter.setFont(type::small());
  paintHaloText(painter, lower, align, isolated(label.note), label.selected ? theme.text : theme.textMuted, theme.map.land);
}

}  // namespace

void paintPicture(QPainter& painter, const MapPicture& picture, const Theme& theme) {
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setLayoutDirection(Qt::LeftToRight);  // a label's side is a side of its marker
  for (const MapArea& area : picture.areas) paintArea(painter, area, theme);
  for (const MapPlaceLabel& label : picture.places) paintPlace(painter, label, theme);
  painter.setPen(QPen(theme.textMuted, 1.3));
  for (const MapLeader& leader : picture.leaders) painter.drawLine(leader.point, leader.marker);
  painter.setPen(QPen(theme.surface, 1.5));
  painter.setBrush(theme.text);
  for (const MapLeader& leader : picture.leaders) painter.drawEllipse(leader.point, 4, 4);
  for (const MapLabel& label : picture.labels) paintLabel(painter, label, theme);
}

}  // namespace collate::ui
