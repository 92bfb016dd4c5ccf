// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <algorithm>

#include "ui/style/theme.h"

namespace collate::ui::type {
namespace {

constexpr qreal kBodyPixels = 13;  // the token's size of body text; the application's font takes its place
constexpr qreal kSmallest = 11;    // nothing is set smaller, whatever the system font

qreal scaled(qreal px) {
  static_assert(kBodyPixels > kSmallest);
  const QFont base = QGuiApplication::font();
  const qreal pixels = base.pixelSize() > 0 ? base.pixelSize() : QFontInfo(base).pixelSize();
  return std::max(kSmallest, px * std::max(pixels, kSmallest) / kBodyPixels);
}

// QFont takes whole pixels only, or fractions in points; at the reference of 96 dpi a point is 4/3 px.
void setPixels(QFont& font, qreal px) { font.setPixelSize(qRound(px)); }

QFont interface(qreal px, QFont::Weight weight = QFont::Normal) {
  QFont font = QGuiApplication::font();
  setPixels(font, scaled(px));
  font.setWeight(weight);
  return font;
}

QFont serif(qreal px, const QStringList& families) {
  QFont font;
  font.setFamilies(families);
  font.setStyleHint(QFont::Serif);
  setPixels(font, scaled(px));
  return font;
}

// Charis tells the two Arabic half rings apart (02BE and 02BF), which transcribed names need.
const QStringList kSerif = {"Charis", "Charis SIL", "Noto Serif", "Noto Naskh Arabic", "serif"};
const QStringList kNaskh = {"Noto Naskh Arabic", "Charis", "Charis SIL", "Noto Serif", "serif"};

}  // namespace

QFont caption() { return interface(11); }
QFont small() { return interface(12); }
QFont body() { return interface(kBodyPixels); }
QFont strong() { return interface(kBodyPixels, QFont::DemiBold); }
QFont title() { return interface(16, QFont::DemiBold); }
QFont display() { return interface(24, QFont::DemiBold); }
QFont passage() { return serif(13.5, kSerif); }
QFont reading() { return serif(16, kSerif); }
QFont readingArabic() { return serif(19, kNaskh); }

// Not for text: with figures of one width Inter also widens the hyphen, and "al-Tamanah" falls apart.
QFont tabular(QFont font) {
  font.setFeature("tnum", 1);
  return font;
}

QFont mono() {
  QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
  setPixels(font, scaled(12));
  return font;
}

}  // namespace collate::ui::type
