// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QFontInfo>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <cmath>

#include "ui/style/empty_note.h"

namespace collate::ui {
namespace {

Theme theme(Appearance a) { return Theme::load(a).value(); }

// Relative luminance and contrast as WCAG 2 defines them.
double luminance(const QColor& c) {
  const auto linear = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
  return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}
double contrast(const QColor& a, const QColor& b) {
  const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
  return (light + 0.05) / (dark + 0.05);
}

TEST(EmptyNote, HasRoomForEveryLineOfItsSentence) {
  for (const int width : {220, 320, 700}) {
    EmptyNote note("view-map", "No incidents yet: import reports to see them on the map, and more words that need a second line.",
                   "Import reports…", theme(Appearance::Light));
    note.resize(width, 400);
    note.show();
    QApplication::processEvents();
    const QLabel* sentence = note.findChildren<QLabel*>().last();
    EXPECT_GE(sentence->height(), sentence->heightForWidth(sentence->width())) << width;
    EXPECT_LE(sentence->geometry().right(), width) << width;
  }
}

QImage markerAt(QPointF center, const MarkerLook& look) {
  QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::transparent);
  QPainter painter(&image);
  paintMarker(painter, center, 22, look, theme(Appearance::Light));
  return image;
}

// The rotors of the drone were gray smears where its incident fell between two pixels.
TEST(Marker, LooksTheSameWhereverItsPointFalls) {
  for (const EventType type : {EventType::DroneStrike, EventType::Raid, EventType::ArrestOperation}) {
    const MarkerLook look{.type = type, .agreement = Agreement::Compatible};
    const QImage whole = markerAt({24, 24}, look);
    for (const QPointF point : {QPointF(24.3, 23.8), QPointF(23.6, 24.45)}) EXPECT_EQ(markerAt(point, look), whole);
  }
}

// On a drone's triangle the darkest pixel was half as dark as the ink.
TEST(Marker, ItsGlyphHasTheInkOfTheList) {
  const QImage ringed = markerAt({24, 24}, {.type = EventType::DroneStrike, .agreement = Agreement::Compatible});
  int darkest = 255;
  for (int y = 20; y < 33; ++y)
    for (int x = 18; x < 31; ++x) darkest = std::min(darkest, qGray(ringed.pixel(x, y)));
  EXPECT_LT(darkest, 90);
}

class EachAppearance : public testing::TestWithParam<Appearance> {};
INSTANTIATE_TEST_SUITE_P(Theme, EachAppearance, testing::Values(Appearance::Light, Appearance::Dark));

TEST_P(EachAppearance, LoadsEveryToken) {
  const auto loaded = Theme::load(GetParam());
  ASSERT_TRUE(loaded) << loaded.error().message;
  EXPECT_EQ(loaded->appearance, GetParam());
  for (const Ink& i : loaded->mentions) EXPECT_TRUE(i.ink.isValid() && i.tint.isValid());
  for (const Ink& i : loaded->disagreements) EXPECT_TRUE(i.ink.isValid() && i.tint.isValid());
}

TEST_P(EachAppearance, TextIsReadableOnEverySurface) {
  const Theme t = theme(GetParam());
  for (const QColor& ground : {t.window, t.surface, t.surfaceAlt, t.selection, t.hover}) {
    EXPECT_GE(contrast(t.text, ground), 4.5) << ground.name().toStdString();
    EXPECT_GE(contrast(t.textMuted, ground), 4.5) << ground.name().toStdString();
  }
  EXPECT_GE(contrast(t.textOnAccent, t.accent), 4.5);
  for (const Ink& i : t.disagreements) EXPECT_GE(contrast(i.ink, i.tint), 4.5);
  for (const Ink& i : t.mentions) EXPECT_GE(contrast(t.text, i.tint), 4.5);
}

TEST_P(EachAppearance, PaletteFollowsTokens) {
  const Theme t = theme(GetParam());
  const QPalette p = t.palette();
  EXPECT_EQ(p.color(QPalette::Active, QPalette::Window), t.window);
  EXPECT_EQ(p.color(QPalette::Active, QPalette::Highlight), t.selection);
  EXPECT_EQ(p.color(QPalette::Inactive, QPalette::Highlight), t.selectionInactive);
  EXPECT_EQ(p.color(QPalette::Disabled, QPalette::Text), t.textDisabled);
}

TEST(Theme, OverlayKeepsItsAlphaLast) {
  EXPECT_EQ(theme(Appearance::Dark).overlay, QColor(0, 0, 0, 0x80));
  EXPECT_EQ(theme(Appearance::Light).overlay, QColor(0x1A, 0x20, 0x27, 0x33));
}

TEST(Icon, IsFilledWithTheInkItIsGiven) {
  const QImage drawn = pixmap("kind-contradiction", QColor(Qt::red), 16, 1).toImage();
  EXPECT_EQ(drawn.pixelColor(3, 8), QColor(Qt::red));
  EXPECT_EQ(drawn.pixelColor(0, 0).alpha(), 0);
}

TEST(Icon, KeepsItsSizeOnDenseScreens) {
  const QPixmap p = pixmap("search", Qt::black, 16, 2);
  EXPECT_EQ(p.width(), 32);
  EXPECT_EQ(p.deviceIndependentSize(), QSizeF(16, 16));
}

TEST(Icon, DisabledTakesTheColorOfDisabledText) {
  const QPalette before = QApplication::palette();
  QApplication::setPalette(theme(Appearance::Light).palette());
  const QImage drawn = icon("kind-contradiction", Qt::red).pixmap(QSize(16, 16), 1.0, QIcon::Disabled).toImage();
  EXPECT_EQ(drawn.pixelColor(3, 8), theme(Appearance::Light).textDisabled);
  QApplication::setPalette(before);
}

TEST(Icon, ArrowsTurnInRightToLeftAndClocksDoNot) {
  const QImage back = pixmap("back", Qt::black, 16, 1).toImage();
  const QImage clock = pixmap("mention-datetime", Qt::black, 16, 1).toImage();
  QGuiApplication::setLayoutDirection(Qt::RightToLeft);
  EXPECT_EQ(pixmap("back", Qt::black, 16, 1).toImage(), back.mirrored(true, false));
  EXPECT_EQ(pixmap("mention-datetime", Qt::black, 16, 1).toImage(), clock);
  QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST(Icon, ExistsForEveryNamedThing) {
  const auto drawn = [](const QString& name) {
    const QImage image = pixmap(name, Qt::black, 16, 1).toImage();
    for (int y = 0; y < 16; ++y)
      for (int x = 0; x < 16; ++x)
        if (image.pixelColor(x, y).alpha() > 0) return true;
    return false;
  };
  for (std::size_t i = 0; i < kEventTypeCount; ++i)
    EXPECT_TRUE(drawn(eventIconName(static_cast<EventType>(i)))) << eventIconName(static_cast<EventType>(i)).toStdString();
  for (int i = 0; i < 6; ++i) EXPECT_TRUE(drawn(kindIconName(static_cast<DisagreementKind>(i))));
  for (int i = 0; i < 4; ++i) EXPECT_TRUE(drawn(stanceIconName(static_cast<Stance>(i))));
  for (int i = 0; i < 4; ++i) EXPECT_TRUE(drawn(modalityIconName(static_cast<Modality>(i))));
}

TEST(Type, FollowsTheApplicationsFont) {
  const QFont before = QApplication::font();
  QFont larger = before;
  larger.setPixelSize(26);
  QApplication::setFont(larger);
  EXPECT_EQ(type::body().pixelSize(), 26);
  EXPECT_EQ(type::title().pixelSize(), 32);
  QApplication::setFont(before);
  EXPECT_EQ(type::body().pixelSize(), 13);
  EXPECT_EQ(type::caption().pixelSize(), 11);
  EXPECT_EQ(type::strong().weight(), QFont::DemiBold);
}

TEST(Type, PassagesAreSerif) {
  EXPECT_TRUE(QFontInfo(type::reading()).family().contains("Charis")) << QFontInfo(type::reading()).family().toStdString();
  EXPECT_TRUE(QFontInfo(type::readingArabic()).family().contains("Naskh"));
}

struct DateRow {
  const char* from;
  const char* to;
  DatePrecision precision;
  const char* timex;
  const char* full;
  const char* brief;
};
class DateLabels : public testing::TestWithParam<DateRow> {};
INSTANTIATE_TEST_SUITE_P(
    Labels, DateLabels,
    testing::Values(DateRow{"2025-08-20", "2025-08-20", DatePrecision::Day, "2025-08-20", "20 Aug 2025", "20 Aug"},
                    DateRow{"2025-07-01", "2025-07-31", DatePrecision::Month, "2025-07", "July 2025", "July"},
                    DateRow{"2013-01-01", "2013-12-31", DatePrecision::Year, "2013", "2013", "2013"},
                    DateRow{"2025-06-01", "2025-08-31", DatePrecision::Season, "2025-SU", "summer 2025", "summer 2025"},
                    DateRow{"2025-08-18", "2025-08-24", DatePrecision::Week, "2025-W34", "18–24 Aug 2025", "18–24 Aug"},
                    DateRow{"2025-08-28", "2025-09-02", DatePrecision::Range, "", "28 Aug – 2 Sep 2025", "28 Aug – 2 Sep"},
                    DateRow{nullptr, nullptr, DatePrecision::Unknown, "XXXX-09-28", "28 Sep, year not given", "28 Sep"},
                    DateRow{nullptr, nullptr, DatePrecision::Unknown, "XXXX-WXX-5", "date not known", "date not known"}));

TEST_P(DateLabels, SayAsMuchAsIsKnown) {
  const DateRow& row = GetParam();
  DateValue d;
  if (row.from) d.from = dayFromIso(row.from);
  if (row.to) d.to = dayFromIso(row.to);
  d.precision = row.precision;
  d.timex = row.timex;
  EXPECT_EQ(dateLabel(d).toStdString(), row.full);
  EXPECT_EQ(shortDateLabel(d).toStdString(), row.brief);
}

TEST(Labels, NothingKnownIsUndated) { EXPECT_EQ(dateLabel(std::nullopt), "undated"); }

// Colors around a marker at its places: ring, shape's edge, sign of contradiction.
TEST(Marker, RingSaysAgreement) {
  const Theme t = theme(Appearance::Light);
  const auto grab = [&](const MarkerLook& look) {
    QImage image(60, 60, QImage::Format_ARGB32);
    image.fill(t.surface);
    QPainter p(&image);
    paintMarker(p, {30, 30}, 22, look, t);
    return image;
  };
  const QImage agree = grab({EventType::Raid, Agreement::Agree});
  EXPECT_EQ(agree.pixelColor(13, 30), t.agreement.ink);
  const QImage contradiction = grab({EventType::Raid, Agreement::Contradiction});
  EXPECT_EQ(contradiction.pixelColor(37, 17), t.disagreement(DisagreementKind::Contradiction).ink);
  MarkerLook selected{EventType::Raid, Agreement::Agree};
  selected.selected = true;
  EXPECT_EQ(grab(selected).pixelColor(30, 21), t.accent);
  MarkerLook inPassing{EventType::Raid, Agreement::Agree};
  inPassing.background = true;
  EXPECT_EQ(grab(inPassing).pixelColor(13, 30), t.surface);
}

TEST(Icon, IsAsSharpAsTheScreen) {
  const QPixmap sharp = icon("search", Qt::black).pixmap(QSize(16, 16), 2);
  EXPECT_EQ(sharp.size(), QSize(32, 32));
  EXPECT_EQ(sharp.devicePixelRatio(), 2);
  const QImage image = sharp.toImage();
  bool single = false;  // a pixel that differs from its neighbor in a pair: not drawn small and stretched
  for (int y = 0; y < 32; ++y)
    for (int x = 0; x < 32; x += 2) single |= image.pixel(x, y) != image.pixel(x + 1, y);
  EXPECT_TRUE(single);
}

}  // namespace
}  // namespace collate::ui
