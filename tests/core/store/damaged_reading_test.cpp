// SPDX-License-Identifier: GPL-3.0-or-later
// A stored reading that a disk or another program has changed is read as something, or refused: it is a cache and can be made
// anew.
#include <gtest/gtest.h>

#include "core/store/reading_json.h"
#include "tests/core/random.h"

namespace collate {
namespace {

using test::Random;

std::string someWords(Random& random) {
  static const std::vector<std::string> kWords = {"Atmeh", "أطمة", "\"quoted\"", "at least 3", "", "a\\b", "line\nend", "😀"};
  return random.of(kWords);
}

ByteSpan someSpan(Random& random) {
  const auto begin = static_cast<std::uint32_t>(random.below(500));
  return {begin, begin + static_cast<std::uint32_t>(random.below(50))};
}

DateValue someDate(Random& random) {
  DateValue d{{}, {}, static_cast<DatePrecision>(random.below(7)), "XXXX-08-20"};
  if (random.oneIn(3)) return d;
  d.from = *dayFromIso("2025-08-20") - std::chrono::days(static_cast<int>(random.below(40000)));
  d.to = *d.from + std::chrono::days(static_cast<int>(random.below(400)));
  return d;
}

PlaceValue somePlace(Random& random) {
  PlaceValue p{someWords(random), someWords(random), "Idlib", "SY", {}, {}, static_cast<PlacePrecision>(random.below(6))};
  if (random.oneIn(2)) {
    p.lat = 36.3095;
    p.lon = -0.0000001;
  }
  return p;
}

Value someValue(Random& random) {
  Value v{someWords(random), {}};
  switch (random.below(6)) {
    case 0: v.detail = CountRange{random.oneIn(2) ? std::optional<int>(3) : std::nullopt, std::nullopt}; break;
    case 1: v.detail = someDate(random); break;
    case 2: v.detail = TimeValue{static_cast<int>(random.below(1440)), static_cast<int>(random.below(2000)), "GMT"}; break;
    case 3: v.detail = somePlace(random); break;
    case 4: v.detail = static_cast<EventType>(random.below(kEventTypeCount)); break;
    default: break;
  }
  return v;
}

Claim someClaim(Random& random) {
  Claim c;
  c.attribute = static_cast<Attribute>(random.below(kAttributeCount));
  c.value = someValue(random);
  c.span = someSpan(random);
  for (std::size_t i = random.below(3); i > 0; --i) c.originators.push_back({someWords(random), "state", someSpan(random)});
  c.modality = static_cast<Modality>(random.below(4));
  if (random.oneIn(2)) c.participant = static_cast<ParticipantKind>(random.below(4));
  for (std::size_t i = random.below(3); i > 0; --i) c.persons.push_back(someWords(random));
  c.rule = someWords(random);
  return c;
}

Reading someReading(Random& random) {
  Reading reading;
  for (std::size_t i = random.below(4); i > 0; --i) {
    Account a;
    a.type = static_cast<EventType>(random.below(kEventTypeCount));
    if (random.oneIn(2)) a.date = someDate(random);
    if (random.oneIn(2)) a.place = somePlace(random);
    a.background = random.oneIn(2);
    a.anchor = someSpan(random);
    for (std::size_t c = random.below(5); c > 0; --c) a.claims.push_back(someClaim(random));
    reading.accounts.edit().push_back(std::move(a));
  }
  for (std::size_t i = random.below(6); i > 0; --i)
    reading.mentions.edit().push_back({static_cast<MentionKind>(random.below(8)), someSpan(random),
                                       static_cast<TimexType>(random.below(5)), someValue(random)});
  for (std::size_t i = random.below(3); i > 0; --i)
    reading.attributions.edit().push_back({someSpan(random), someSpan(random), someSpan(random)});
  return reading;
}

TEST(AnyReading, ComesBackFromItsJsonAsItWas) {
  for (unsigned seed = 0; seed < 300; ++seed) {
    Random random(seed);
    const Reading reading = someReading(random);
    const auto back = readingFromJson(readingToJson(reading));
    ASSERT_TRUE(back) << seed << ": " << back.error().message;
    EXPECT_EQ(*back, reading) << seed;
    EXPECT_EQ(readingToJson(*back), readingToJson(reading)) << seed;
  }
}

TEST(AnyReading, DamagedIsReadOrRefused) {
  std::size_t refused = 0;
  for (unsigned seed = 0; seed < 1500; ++seed) {
    SCOPED_TRACE(seed);
    Random random(seed);
    std::string json = readingToJson(someReading(random));
    random.damage(json);
    const auto back = readingFromJson(json);
    if (back) continue;
    EXPECT_EQ(back.error().code, ErrorCode::Malformed);
    ++refused;
  }
  EXPECT_GT(refused, 500U);
}

TEST(AnyReading, OfAnotherShapeIsRefused) {
  for (const char* json :
       {"", "null", "[]", "3", "\"accounts\"", "{\"accounts\":3}", "{\"accounts\":[3]}",
        "{\"accounts\":[{\"type\":\"nothing\"}]}", "{\"mentions\":[{\"kind\":99,\"span\":[0,1],\"value\":{}}]}",
        "{\"mentions\":[{\"kind\":-1,\"span\":[0,1],\"value\":{}}]}", "{\"attributions\":[[1,2,3]]}",
        "{\"accounts\":[{\"type\":\"raid\",\"anchor\":[0]}]}"}) {
    const auto back = readingFromJson(json);
    ASSERT_FALSE(back) << json;
    EXPECT_EQ(back.error().code, ErrorCode::Malformed) << json;
  }
}

}  // namespace
}  // namespace collate
