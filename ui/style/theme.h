// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QString>
#include <array>

#include "core/base/error.h"
#include "core/model/annotation.h"
#include "core/model/attribute.h"
#include "core/model/incident.h"
#include "core/model/mention.h"

namespace collate::ui {

enum class Appearance { Light, Dark };

struct Ink {
  QColor ink;
  QColor tint;
};

// Color, type and measure tokens of one appearance (resources/palette/palette.json). A value that delegates, views and QML are
// given; they choose ink by role and never write a color of their own.
struct Theme {
  Appearance appearance = Appearance::Light;

  QColor window, surface, surfaceAlt, sunken, overlay;
  QColor text, textMuted, textDisabled, textOnAccent;
  QColor border, borderStrong, hover, pressed;
  QColor accent, accentHover, accentSoft, focus;
  QColor selection, selectionInactive, selectionText, textSelection;
  QColor findMatch, findCurrent, diff;
  QColor machine, analyst, problem, warning, success;
  std::array<Ink, 8> mentions;       // by MentionKind; Date and Time share one
  std::array<Ink, 6> disagreements;  // by DisagreementKind
  Ink agreement;
  struct {
    QColor silent, denied, tooEarly;
  } stance;
  struct {
    QColor stated, hedged, denied, corrected;
  } modality;
  struct {
    QColor land, landOther, water, border, admin, label, place;
  } map;
  struct {
    QColor grid, axis, bar, barInRange, band, range;
  } chart;

  const Ink& mention(MentionKind k) const { return mentions[static_cast<std::size_t>(k)]; }
  Ink note(NoteColor color) const;
  const Ink& disagreement(DisagreementKind k) const { return disagreements[static_cast<std::size_t>(k)]; }

  static Result<Theme> load(Appearance appearance);
  QPalette palette() const;
};

// Type scale in px at 96 dpi, scaled with the system font. Interface fonts are the application's; passages are serif.
namespace type {
QFont caption();        // 11/16
QFont small();          // 12/16
QFont body();           // 13/18
QFont strong();         // 13/18, 600
QFont title();          // 16/22, 600
QFont display();        // 24/32, 600
QFont passage();        // serif 13.5/20
QFont reading();        // serif 16/26
QFont readingArabic();  // Naskh 19/34
// The same font with figures of one width, for columns of numbers.
QFont tabular(QFont font);
QFont mono();  // 12
}  // namespace type

// An icon of resources/icons, drawn in `color` (a mask filled with it); cached. Mirrored ones turn in right-to-left.
QIcon icon(const QString& name, const QColor& color);
QPixmap pixmap(const QString& name, const QColor& color, int size, qreal ratio);
// The same as vectors, for paper: paints it into `rect` in the painter's units.
void paintIcon(class QPainter& painter, const QString& name, const QColor& color, const QRectF& rect);

QString eventIconName(EventType);        // "event-raid"
QString kindIconName(DisagreementKind);  // "kind-precision"
QString stanceIconName(Stance);
QString modalityIconName(Modality);
// Words for people, translated.
QString attributeLabel(Attribute);  // "Official response"
QString eventLabel(EventType);
QString kindLabel(DisagreementKind);
QString stanceLabel(Stance);
QString modalityLabel(Modality);
QString noteColorLabel(NoteColor);
QString statusLabel(Status);                              // "in review"
QString dateLabel(const std::optional<DateValue>&);       // "20 Aug 2025", "July 2025", "28 Sep, year not given"
QString shortDateLabel(const std::optional<DateValue>&);  // "20 Aug"

// Paints an incident's marker: shape by event family, glyph by type, ring by agreement (mockup k-components). `size` is that of
// the shape, in px; the ring is 34/22 of it.
struct MarkerLook {
  EventType type{};
  Agreement agreement{};
  bool background = false;
  bool selected = false;
  bool ring = true;
};
void paintMarker(class QPainter& painter, QPointF center, qreal size, const MarkerLook& look, const Theme& theme);

}  // namespace collate::ui
