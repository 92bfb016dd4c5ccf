// SPDX-License-Identifier: GPL-3.0-or-later
// Any reading that an extractor could make comes back from the case file as it was; anything else is refused, never half read.
#include <gmock/gmock.h>

#include <functional>
#include <nlohmann/json.hpp>
#include <random>

#include "core/store/reading_json.h"

namespace collate {
namespace {

using nlohmann::json;

class Readings {
 public:
  explicit Readings(unsigned seed) : m_random(seed) {}

  Reading next() {
    Reading r;
    for (auto n = below(4); n > 0; --n) r.accounts.edit().push_back(account());
    for (auto n = below(5); n > 0; --n)
      r.mentions.edit().push_back({static_cast<MentionKind>(below(8)), span(), static_cast<TimexType>(below(5)), value()});
    for (auto n = below(4); n > 0; --n) r.attributions.edit().push_back({span(), below(2) == 0 ? ByteSpan{} : span(), span()});
    for (auto n = below(4); n > 0; --n) {
      Participant p{static_cast<Part>(below(kParts)), span(), below(2) == 0, below(1000) / 8.0 - 20, {}, {}, {}};
      if (below(2) == 0) p.event = static_cast<EventType>(below(kEventTypeCount));
      for (auto k = below(3); k > 0; --k) p.accounts.push_back(k);
      for (auto k = below(3); k > 0; --k) p.mentions.push_back(span());
      r.participants.edit().push_back(std::move(p));
    }
    return r;
  }

 private:
  unsigned below(std::size_t n) { return static_cast<unsigned>(m_random() % n); }
  ByteSpan span() {
    const std::uint32_t begin = below(4000);
    return {begin, begin + below(60)};
  }
  std::string words() {
    const char* all[] = {"", "Omar Haddad", "\"quoted\"", "two\nlines", "قتل", "😀", "a\\b", "</x>", "null", "3"};
    return all[below(std::size(all))];
  }
  DateValue date() {
    if (below(3) == 0) return {{}, {}, DatePrecision::Unknown, "XXXX-WXX-5"};
    const CalendarDay from{std::chrono::days{below(30000)}};
    return {from, from + std::chrono::days{below(400)}, static_cast<DatePrecision>(below(7)), words()};
  }
  PlaceValue place() {
    PlaceValue p{words(), words(), words(), "SY", {}, {}, static_cast<PlacePrecision>(below(6))};
    if (below(2) == 0) p.lat = below(180) / 2.0 - 45, p.lon = below(3600) / 10.0 - 180;
    return p;
  }
  std::optional<int> maybe() { return below(3) == 0 ? std::nullopt : std::optional(static_cast<int>(below(500))); }
  Value value() {
    Value v{words(), {}};
    switch (below(6)) {
      case 0: v.detail = CountRange{maybe(), maybe()}; break;
      case 1: v.detail = date(); break;
      case 2: v.detail = TimeValue{static_cast<int>(below(1440)), static_cast<int>(below(2880)), words()}; break;
      case 3: v.detail = place(); break;
      case 4: v.detail = static_cast<EventType>(below(kEventTypeCount)); break;
      default: break;
    }
    return v;
  }
  Claim claim() {
    Claim c;
    c.attribute = static_cast<Attribute>(below(kAttributeCount));
    c.value = value();
    c.span = span();
    for (auto n = below(3); n > 0; --n) c.originators.push_back({words(), words(), span()});
    c.modality = static_cast<Modality>(below(4));
    if (below(2) == 0) c.participant = static_cast<ParticipantKind>(below(4));
    for (auto n = below(3); n > 0; --n) c.persons.push_back(words());
    c.rule = words();
    return c;
  }
  Account account() {
    Account a;
    a.type = static_cast<EventType>(below(kEventTypeCount));
    if (below(2) == 0) a.date = date();
    if (below(2) == 0) a.place = place();
    a.background = below(2) == 0;
    a.anchor = span();
    for (auto n = below(5); n > 0; --n) a.claims.push_back(claim());
    return a;
  }

  std::mt19937 m_random;
};

TEST(AnyReading, ComesBackAsItWas) {
  Readings readings(103);
  for (int round = 0; round < 300; ++round) {
    const Reading r = readings.next();
    const std::string written = readingToJson(r);
    const auto back = readingFromJson(written);
    ASSERT_TRUE(back) << back.error().message << "\n" << written;
    ASSERT_EQ(*back, r) << written;
    EXPECT_EQ(readingToJson(*back), written) << "the same reading is the same text";
  }
}

TEST(AnyReading, CutAnywhereIsMalformed) {
  Readings readings(107);
  std::string written;
  while (written.size() < 1500) written = readingToJson(readings.next());
  for (std::size_t size = 0; size < written.size(); size += 7) {
    const auto back = readingFromJson(std::string_view(written).substr(0, size));
    ASSERT_FALSE(back) << size;
    EXPECT_EQ(back.error().code, ErrorCode::Malformed);
  }
}

// Puts `with` in the place of every value in turn, at any depth, and reads what comes of it.
void replaceEach(const json& whole, const json& with, const std::function<void(const json&)>& check) {
  const json flat = whole.flatten();
  for (const auto& [path, value] : flat.items()) {
    json changed = whole;
    changed[json::json_pointer(path)] = with;
    check(changed);
  }
}

TEST(AnyReading, WithAnyValueSpoiledIsReadOrRefusedButNeverFails) {
  Readings readings(109);
  const json whole = json::parse(readingToJson(readings.next()));
  for (const json& with : {json(nullptr), json("x"), json(-1), json(1e300), json(99), json::array(), json::object(), json(true)})
    replaceEach(whole, with, [](const json& changed) {
      const auto back = readingFromJson(changed.dump());
      if (!back) {
        EXPECT_EQ(back.error().code, ErrorCode::Malformed);
      }
    });
}

TEST(AnyRegions, ComeBackAsTheyWere) {
  std::mt19937 random(113);
  for (int round = 0; round < 200; ++round) {
    std::vector<Region> regions;
    for (auto n = random() % 8; n > 0; --n) {
      const auto begin = static_cast<std::uint32_t>(random() % 100000);
      regions.push_back({static_cast<RegionKind>(random() % 6), {begin, begin + static_cast<std::uint32_t>(random() % 900)}});
    }
    EXPECT_EQ(regionsFromJson(regionsToJson(regions)), regions);
  }
}

class BrokenRegions : public testing::TestWithParam<const char*> {};
TEST_P(BrokenRegions, AreMalformed) {
  const auto regions = regionsFromJson(GetParam());
  ASSERT_FALSE(regions) << GetParam();
  EXPECT_EQ(regions.error().code, ErrorCode::Malformed);
}
INSTANTIATE_TEST_SUITE_P(Texts, BrokenRegions,
                         testing::Values("", "{", "7", "[1]", "[null]", "[[]]", "[[0,1]]", "[[\"headline\",0]]", "[[0,\"a\",2]]",
                                         "[[-1,0,1]]", "[[6,0,1]]", "[[0,0,1]"));

}  // namespace
}  // namespace collate
