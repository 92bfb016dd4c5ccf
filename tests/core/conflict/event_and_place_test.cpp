// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/conflict/event_fit.h"
#include "core/conflict/place_fit.h"
#include "tests/core/conflict/support.h"

namespace collate::test {
namespace {

TEST(EventFit, IsMirroredAndOtherSaysNothing) {
  for (std::size_t i = 0; i < kEventTypeCount; ++i) {
    for (std::size_t j = 0; j < kEventTypeCount; ++j) {
      const auto a = static_cast<EventType>(i);
      const auto b = static_cast<EventType>(j);
      const EventFit there = fitOf(a, b);
      const EventFit back = fitOf(b, a);
      if (there == EventFit::FirstWithin) {
        EXPECT_EQ(back, EventFit::SecondWithin);
      } else if (there != EventFit::SecondWithin) {
        EXPECT_EQ(back, there);
      }
      EXPECT_EQ(there == EventFit::Unknown, i != j && (a == EventType::Other || b == EventType::Other));
    }
  }
}

TEST(EventFit, KnowsWhatLiesWithinWhat) {
  using enum EventType;
  EXPECT_EQ(fitOf(DroneStrike, AirStrike), EventFit::FirstWithin);
  EXPECT_EQ(fitOf(Raid, ArrestOperation), EventFit::SecondWithin);
  EXPECT_EQ(fitOf(Raid, AirStrike), EventFit::Confusable);
  EXPECT_EQ(fitOf(Abduction, AirStrike), EventFit::Apart);
  EXPECT_EQ(fitOf(Robbery, Shelling), EventFit::Apart);
}

const PlaceValue kSarmada = town("Sarmada", "Idlib", 36.18, 36.72);
const PlaceValue kDana = town("al-Dana", "Idlib", 36.21, 36.77);
const PlaceValue kManbij = town("Manbij", "Aleppo", 36.53, 37.95);

PlaceValue unlisted(const char* name, const char* iso = "SY") {
  PlaceValue p;
  p.name = name;
  p.country = iso;
  return p;
}

TEST(PlaceFit, SameByIdOrByTheSoundOfAnUnlistedName) {
  EXPECT_EQ(fitOf(kSarmada, kSarmada), PlaceFit::Same);
  EXPECT_EQ(fitOf(unlisted("Tell Wasim"), unlisted("Tal Wassim")), PlaceFit::Same);
  EXPECT_NE(fitOf(unlisted("Tell Wasim"), unlisted("Tell Khalid")), PlaceFit::Same);
  EXPECT_NE(fitOf(unlisted("Tell Wasim", "SY"), unlisted("Tell Wasim", "IQ")), PlaceFit::Same);
  EXPECT_EQ(fitOf(unlisted(""), unlisted("")), PlaceFit::Unknown);
}

TEST(PlaceFit, SpellingsOfAHamletAreOne) {
  const auto listed = [](const char* name) { return town(name, "Idlib", 36.18, 36.72); };
  EXPECT_EQ(fitOf(unlisted("Qurqush Darro"), unlisted("Qurqushdaro")), PlaceFit::Same);
  EXPECT_EQ(fitOf(unlisted("Qurqush-Darro"), unlisted("Qurqusha Daro")), PlaceFit::Same);
  EXPECT_EQ(fitOf(unlisted("Sarmadaa"), listed("Sarmada")), PlaceFit::Same);
  EXPECT_EQ(fitOf(unlisted("Tays"), unlisted("Tais")), PlaceFit::Same);
  EXPECT_NE(fitOf(unlisted("Dhara"), listed("Dhura")), PlaceFit::Same) << "short names have to sound quite alike";
  EXPECT_NE(fitOf(unlisted("Qurqush"), unlisted("Qardash")), PlaceFit::Same);
  EXPECT_NE(fitOf(unlisted("Sarmadaa", "IQ"), listed("Sarmada")), PlaceFit::Same);
  EXPECT_NE(fitOf(listed("Sarmada"), town("Sarmadaa", "Aleppo", 37.5, 38.9)), PlaceFit::Same) << "the gazetteer knows both";
}

TEST(PlaceFit, TownsLieInTheirGovernorateAndCountry) {
  EXPECT_EQ(fitOf(kSarmada, governorate("Idlib")), PlaceFit::FirstWithin);
  EXPECT_EQ(fitOf(governorate("Idlib"), kSarmada), PlaceFit::SecondWithin);
  EXPECT_EQ(fitOf(kSarmada, governorate("Idlib Governorate")), PlaceFit::FirstWithin) << "the noun is no part of the name";
  EXPECT_EQ(fitOf(kSarmada, governorate("Aleppo")), PlaceFit::Apart);
  EXPECT_EQ(fitOf(kSarmada, country("Syria", "SY")), PlaceFit::FirstWithin);
  EXPECT_EQ(fitOf(kSarmada, country("Lebanon", "LB")), PlaceFit::Apart);
  EXPECT_EQ(fitOf(governorate("Idlib"), country("Syria", "SY")), PlaceFit::FirstWithin);
  EXPECT_EQ(fitOf(governorate("Idlib"), governorate("Aleppo")), PlaceFit::Apart);
}

TEST(PlaceFit, NeighborsAreNearAndOthersApart) {
  EXPECT_EQ(fitOf(kSarmada, kDana), PlaceFit::Near);
  EXPECT_EQ(fitOf(kSarmada, kManbij), PlaceFit::Apart);
  EXPECT_EQ(fitOf(kSarmada, unlisted("Tell Wasim")), PlaceFit::Unknown);
}

TEST(PlaceFit, AnAreaHasNoEdge) {
  const PlaceValue northwest{"nw", "northwest Syria", "", "SY", 35.9, 36.7, PlacePrecision::Area};
  const PlaceValue east = town("Abu Kamal", "Deir ez-Zor", 34.45, 40.92);
  EXPECT_EQ(fitOf(kSarmada, northwest), PlaceFit::FirstWithin);
  EXPECT_EQ(fitOf(northwest, kSarmada), PlaceFit::SecondWithin);
  EXPECT_EQ(fitOf(east, northwest), PlaceFit::Apart);
}

TEST(Distances, AreGreatCircles) {
  PlaceValue a, b;
  a.lat = 0, a.lon = 0, b.lat = 0, b.lon = 1;
  EXPECT_NEAR(*kilometersBetween(a, b), 111.19, 0.1);
  EXPECT_NEAR(*kilometersBetween(a, a), 0, 1e-9);
  EXPECT_FALSE(kilometersBetween(a, PlaceValue{}));
}

TEST(Regions, AreKeptApartFromWhatTheyAreCalled) {
  EXPECT_EQ(regionKey(governorate("Idlib")), regionKey(kSarmada));
  EXPECT_EQ(regionNameKey("Idlib Governorate"), regionNameKey("Idleb province"));
  EXPECT_NE(regionNameKey("Idlib"), regionNameKey("Aleppo"));
  EXPECT_TRUE(regionKey(country("Syria", "SY")).empty());
  EXPECT_FALSE(regionKey(unlisted("Tell Wasim")).empty());
}

TEST(Places, AreOrderedByHowFineTheyAre) {
  EXPECT_GT(fineness(kSarmada), fineness(governorate("Idlib")));
  EXPECT_GT(fineness(governorate("Idlib")), fineness(country("Syria", "SY")));
  EXPECT_GT(fineness(unlisted("Tell Wasim")), fineness(governorate("Idlib"))) << "an unlisted name is mostly a village";
}

}  // namespace
}  // namespace collate::test
