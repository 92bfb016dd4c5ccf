// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of every comparison: nobody differs from himself, both ways give one kind, to say the same more closely is never a
// contradiction. Ranges and clocks are held against slow twins.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <string>
#include <vector>

#include "core/conflict/comparing.h"
#include "tests/core/conflict/support.h"

namespace collate::test {
namespace {

using Kind = std::optional<DisagreementKind>;
using enum DisagreementKind;
using Telling = std::function<void(CaseBuilder&)>;

Kind kindOf(Attribute attribute, const Telling& a, const Telling& b, const char* firstDay = "", const char* secondDay = "") {
  CaseBuilder c;
  c.source("Plain Record", firstDay).account();
  a(c);
  c.source("Bay Dispatch", secondDay).account();
  b(c);
  const auto d = c.compareFirstTwo(attribute);
  return d ? Kind(d->kind) : Kind();
}

std::string_view shown(Kind k) { return k ? kindName(*k) : "nothing"; }

struct Pool {
  Attribute attribute;
  std::vector<const char*> values;
};

const std::vector<Pool>& pools() {
  static const std::vector<Pool> kPools = {
      {Attribute::Target,
       {"Omar Haddad", "Umar al-Haddad", "Omar Nabil Haddad", "Haddad", "a house", "the house", "an Iraqi national",
        "Yasin Rahmoun"}},
      {Attribute::Alias, {"Abu Layth", "Abou Leith", "the Falcon", "Falcon"}},
      {Attribute::Actor,
       {"US-led coalition", "the coalition", "CENTCOM", "US Central Command", "SDF", "Syrian Democratic Forces", "the army"}},
      {Attribute::Nationality, {"Iraqi", "Iraq", "an Iraqi national", "Saudi", "French", "dual French-Iraqi national"}},
      {Attribute::Role, {"ISIS commander", "senior ISIS commander", "financier", "leader", "a local leader"}},
      {Attribute::Means, {"helicopter", "helicopters", "MQ-9 drone", "drone", "roadside bomb", "sniper rifle", "knife", "car"}},
      {Attribute::Floor,
       {"basement", "ground floor", "first floor", "second-floor window", "2nd floor", "top floor", "third floor"}},
      {Attribute::Household,
       {"his wife", "his wives", "wife and two daughters", "family", "mother", "wife, mother, young child"}},
      {Attribute::OfficialResponse, {"none", "the ministry condemned it", "no comment"}}};
  return kPools;
}

TEST(EveryComparison, GivesOneKindBothWays) {
  for (const Pool& pool : pools())
    for (const char* a : pool.values)
      for (const char* b : pool.values) {
        const auto say = [&](const char* words) { return [&pool, words](CaseBuilder& c) { c.words(pool.attribute, words); }; };
        EXPECT_EQ(kindOf(pool.attribute, say(a), say(b)), kindOf(pool.attribute, say(b), say(a)))
            << attributeName(pool.attribute) << ": " << a << " / " << b;
      }
}

TEST(EveryComparison, FindsNoDifferenceFromItself) {
  for (const Pool& pool : pools())
    for (const char* a : pool.values) {
      const auto say = [&](CaseBuilder& c) { c.words(pool.attribute, a); };
      const bool partOfAName = std::string_view(a) == "Haddad";  // it may be two men of one family
      const Kind found = kindOf(pool.attribute, say, say);
      if (!partOfAName) {
        EXPECT_EQ(found, Kind()) << attributeName(pool.attribute) << ": " << a << " gives " << shown(found);
      }
    }
}

TEST(EveryComparison, IsAPureFunctionOfWhatIsSaidNotOfWhoSaysIt) {
  for (const Pool& pool : pools())
    for (const char* a : pool.values)
      for (const char* b : pool.values) {
        CaseBuilder one, other;
        one.source("Plain Record").account().words(pool.attribute, a);
        one.source("Bay Dispatch").account().words(pool.attribute, b);
        other.source("Hilltop TV").account(EventType::Other, true).words(pool.attribute, a);
        other.source("Coast Radio").account(EventType::Clash).words(pool.attribute, b);
        const auto x = one.compareFirstTwo(pool.attribute), y = other.compareFirstTwo(pool.attribute);
        EXPECT_EQ(x ? Kind(x->kind) : Kind(), y ? Kind(y->kind) : Kind()) << a << " / " << b;
      }
}

TEST(EveryComparison, AConventionAndAScopeAlwaysHaveAReason) {
  for (const Pool& pool : pools())
    for (const char* a : pool.values)
      for (const char* b : pool.values) {
        CaseBuilder c;
        c.source("Plain Record").account().words(pool.attribute, a);
        c.source("Bay Dispatch").account().words(pool.attribute, b);
        const auto d = c.compareFirstTwo(pool.attribute);
        if (d && (d->kind == Convention || d->kind == Scope)) {
          EXPECT_FALSE(d->reason.empty()) << a << " / " << b;
        }
      }
}

// ---- saying it more closely

struct Refinement {
  Attribute attribute;
  const char* coarse;
  const char* fine;
};
class MoreCloselySaid : public testing::TestWithParam<Refinement> {};
TEST_P(MoreCloselySaid, IsNoContradiction) {
  const Refinement& row = GetParam();
  const Kind found = kindOf(
      row.attribute, [&](CaseBuilder& c) { c.words(row.attribute, row.coarse); },
      [&](CaseBuilder& c) { c.words(row.attribute, row.fine); });
  EXPECT_NE(found, Kind(Contradiction)) << row.coarse << " / " << row.fine;
}
INSTANTIATE_TEST_SUITE_P(
    Rows, MoreCloselySaid,
    testing::Values(
        Refinement{Attribute::Target, "Omar Haddad", "Omar Nabil Haddad"}, Refinement{Attribute::Target, "a man", "Omar Haddad"},
        Refinement{Attribute::Target, "Haddad", "Omar Haddad"},
        Refinement{Attribute::Target, "Omar Haddad", "Sheikh Omar Haddad"},
        Refinement{Attribute::Target, "a house", "a two-story house near the mill"},
        Refinement{Attribute::Actor, "coalition", "US-led coalition"}, Refinement{Attribute::Actor, "forces", "special forces"},
        Refinement{Attribute::Actor, "US forces", "US Central Command"}, Refinement{Attribute::Actor, "gunmen", "masked gunmen"},
        Refinement{Attribute::Nationality, "Iraqi", "Iraqi Kurdish"}, Refinement{Attribute::Role, "commander", "ISIS commander"},
        Refinement{Attribute::Role, "leader", "leader of a cell in Ferrin"}, Refinement{Attribute::Means, "drone", "armed drone"},
        Refinement{Attribute::Means, "bomb", "roadside bomb"},
        Refinement{Attribute::Means, "helicopters", "two attack helicopters"},
        Refinement{Attribute::Household, "family", "wife and three children"},
        Refinement{Attribute::Household, "wife", "wife and mother"}, Refinement{Attribute::Household, "children", "two children"},
        Refinement{Attribute::Floor, "upper floor", "third floor"},
        Refinement{Attribute::Alias, "Abu Layth", "Abu Layth al-Qasimi"}));

struct Opposite {
  Attribute attribute;
  const char* a;
  const char* b;
};
class OtherwiseSaid : public testing::TestWithParam<Opposite> {};
TEST_P(OtherwiseSaid, IsAContradiction) {
  const Opposite& row = GetParam();
  const Kind found = kindOf(
      row.attribute, [&](CaseBuilder& c) { c.words(row.attribute, row.a); },
      [&](CaseBuilder& c) { c.words(row.attribute, row.b); });
  EXPECT_EQ(found, Kind(Contradiction)) << row.a << " / " << row.b << " gives " << shown(found);
}
INSTANTIATE_TEST_SUITE_P(Rows, OtherwiseSaid,
                         testing::Values(Opposite{Attribute::Target, "Omar Haddad", "Yasin Rahmoun"},
                                         Opposite{Attribute::Target, "Salim Haddad", "Karim Haddad"},
                                         Opposite{Attribute::Actor, "the army", "Turkish intelligence"},
                                         Opposite{Attribute::Actor, "ISIS", "the police"},
                                         Opposite{Attribute::Nationality, "Iraqi", "French"},
                                         Opposite{Attribute::Means, "knife", "rifle"},
                                         Opposite{Attribute::Means, "drone strike", "car bomb"},
                                         Opposite{Attribute::Floor, "first floor", "fourth floor"},
                                         Opposite{Attribute::Household, "wife and one son", "wife and three sons"},
                                         Opposite{Attribute::Household, "no children", "four children"}));

// ---- counts

std::vector<CountRange> ranges() {
  std::vector<CountRange> all;
  for (int min = -1; min <= 4; ++min)
    for (int max = -1; max <= 4; ++max) {
      if (min >= 0 && max >= 0 && min > max) continue;
      all.push_back({min < 0 ? std::nullopt : std::optional(min), max < 0 ? std::nullopt : std::optional(max)});
    }
  return all;
}

bool allows(const CountRange& c, int n) { return (!c.min || *c.min <= n) && (!c.max || n <= *c.max); }

Telling counted(Attribute attribute, const CountRange& c) {
  return [=](CaseBuilder& b) { b.count(attribute, c.min, c.max); };
}

TEST(Counts, AgreeExactlyWhereSomeNumberFitsBoth) {
  for (const Attribute attribute :
       {Attribute::Killed, Attribute::Wounded, Attribute::Detained, Attribute::Freed, Attribute::ForceCasualties, Attribute::Age})
    for (const CountRange& a : ranges())
      for (const CountRange& b : ranges()) {
        bool together = false;
        for (int n = 0; n <= 6; ++n) together |= allows(a, n) && allows(b, n);
        const Kind found = kindOf(attribute, counted(attribute, a), counted(attribute, b));
        EXPECT_EQ(found == Kind(), together) << attributeName(attribute) << ": " << countText(a) << " / " << countText(b);
      }
}

TEST(Counts, ATollThatRisesEvolvesAndOneThatFallsDoesNot) {
  for (const Attribute attribute : {Attribute::Killed, Attribute::Wounded, Attribute::Detained, Attribute::Freed})
    for (int first = 0; first < 4; ++first)
      for (int later = 0; later < 4; ++later) {
        const Kind expected = first == later ? Kind() : first < later ? Kind(Evolution) : Kind(Contradiction);
        EXPECT_EQ(kindOf(attribute, counted(attribute, CountRange::exactly(first)),
                         counted(attribute, CountRange::exactly(later)), "2025-08-20", "2025-08-22"),
                  expected)
            << attributeName(attribute) << " " << first << " then " << later;
      }
}

// ---- clocks

TEST(Clocks, MidnightIsNoWall) {
  for (int a = 0; a < 1440; a += 35)
    for (int b = 0; b < 1440; b += 35) {
      const auto at = [](int minute) { return [=](CaseBuilder& c) { c.time(clockText(minute), minute, minute); }; };
      const int apart = std::min(std::abs(a - b), 1440 - std::abs(a - b));
      const Kind expected = apart == 0 ? Kind() : apart <= 20 ? Kind(Precision) : Kind(Contradiction);
      EXPECT_EQ(kindOf(Attribute::Time, at(a), at(b)), expected) << clockText(a) << " / " << clockText(b);
    }
}

TEST(Clocks, AnHourLiesInTheStretchThatHoldsIt) {
  struct Stretch {
    const char* words;
    int from, to;
  };
  for (const Stretch& s :
       {Stretch{"early hours", 0, 360}, {"overnight", 1320, 1800}, {"evening", 1080, 1320}, {"noon hour", 720, 780}})
    for (int minute = 0; minute < 1440; minute += 40) {
      const bool within = (s.from <= minute && minute <= s.to) || (s.from <= minute + 1440 && minute + 1440 <= s.to);
      const Kind found = kindOf(
          Attribute::Time, [&](CaseBuilder& c) { c.time(clockText(minute), minute, minute); },
          [&](CaseBuilder& c) { c.time(s.words, s.from, s.to); });
      EXPECT_EQ(found, within ? Kind(Precision) : Kind(Contradiction)) << clockText(minute) << " in " << s.words;
    }
}

TEST(Clocks, ZonesAreWholeHoursApart) {
  for (int hours = 1; hours <= 12; ++hours) {
    const int there = (600 + hours * 60) % 1440;
    const auto local = [](CaseBuilder& c) { c.time("10:00", 600, 600); };
    const auto zoned = [&](CaseBuilder& c) { c.time("other", there, there, "GMT"); };
    EXPECT_EQ(kindOf(Attribute::Time, local, zoned), Kind(Convention)) << hours;
    EXPECT_EQ(kindOf(Attribute::Time, zoned, local), Kind(Convention)) << hours;
    EXPECT_EQ(kindOf(Attribute::Time, local, [&](CaseBuilder& c) { c.time("other", there, there); }), Kind(Contradiction))
        << hours;
  }
}

// ---- dates, places, events

TEST(Chains, OfCoarserAndFinerNeverContradict) {
  const std::vector<const char*> dates = {"2025", "2025-08", "2025-08-18/2025-08-22", "2025-08-20"};
  for (const char* a : dates)
    for (const char* b : dates)
      EXPECT_EQ(kindOf(
                    Attribute::Date, [&](CaseBuilder& c) { c.date(a); }, [&](CaseBuilder& c) { c.date(b); }),
                a == b ? Kind() : Kind(Precision))
          << a << " / " << b;
  const std::vector<PlaceValue> places = {country("Syria", "SY"), governorate("Idlib"), town("Sarmada", "Idlib", 36.18, 36.72)};
  for (const PlaceValue& a : places)
    for (const PlaceValue& b : places)
      EXPECT_EQ(kindOf(
                    Attribute::Place, [&](CaseBuilder& c) { c.place(a); }, [&](CaseBuilder& c) { c.place(b); }),
                a == b ? Kind() : Kind(Precision))
          << a.name << " / " << b.name;
}

TEST(Days, OneApartContradict) {
  for (int day = 10; day < 28; ++day) {
    const std::string a = "2025-08-" + std::to_string(day), b = "2025-08-" + std::to_string(day + 1);
    EXPECT_EQ(
        kindOf(Attribute::Date, [&](CaseBuilder& c) { c.date(a); }, [&](CaseBuilder& c) { c.date(b); }), Kind(Contradiction));
  }
}

TEST(Gravity, OrdersAllKinds) {
  const std::vector<DisagreementKind> all = {Variant, Precision, Convention, Scope, Evolution, Contradiction};
  for (std::size_t i = 0; i < all.size(); ++i)
    for (std::size_t j = 0; j < all.size(); ++j) EXPECT_EQ(graver(all[i], all[j]), i > j) << kindName(all[i]) << kindName(all[j]);
}

// ---- all of an incident

TEST(EveryIncident, ComparesTheSameInAnyOrderOfItsSources) {
  std::vector<int> order = {0, 1, 2, 3};
  std::string first;
  do {
    CaseBuilder c;
    const PlaceValue sarmada = town("Sarmada", "Idlib", 36.18, 36.72);
    for (const int i : order) {
      const std::string outlet = "Outlet " + std::to_string(i);
      c.source(outlet, "2025-08-2" + std::to_string(i + 1)).account().date("2025-08-20").place(sarmada);
      c.count(Attribute::Killed, i + 1).words(Attribute::Means, i % 2 == 0 ? "helicopter" : "sniper rifle");
      c.words(Attribute::Target, i < 2 ? "Omar Haddad" : "Umar al-Haddad").by(i < 3 ? "Levant Wire" : "Hilltop TV");
    }
    const std::vector<Incident> incidents = c.collate();
    ASSERT_EQ(incidents.size(), 1U);
    std::string told = incidents[0].title;
    for (const Comparison& row : incidents[0].comparisons)
      told += std::string("\n") + std::string(attributeName(row.attribute)) + " " + std::string(shown(row.kind)) + " " +
              std::to_string(row.outlets) + "/" + std::to_string(row.independent) + " " + row.sentence;
    if (first.empty()) first = told;
    EXPECT_EQ(told, first);
  } while (std::ranges::next_permutation(order).found);
}

}  // namespace
}  // namespace collate::test
