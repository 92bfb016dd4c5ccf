// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/compare.h"

#include <gtest/gtest.h>

#include <functional>

#include "tests/core/conflict/support.h"

namespace collate::test {
namespace {

using Kind = std::optional<DisagreementKind>;
using enum DisagreementKind;
using Telling = std::function<void(CaseBuilder&)>;

// What is found between two accounts, and that it is the same the other way round.
std::optional<Difference> compared(Attribute attribute, const Telling& a, const Telling& b, const char* firstDay = "",
                                   const char* secondDay = "") {
  CaseBuilder there, back;
  there.source("Plain Record", firstDay).account();
  a(there);
  there.source("Bay Dispatch", secondDay).account();
  b(there);
  back.source("Bay Dispatch", secondDay).account();
  b(back);
  back.source("Plain Record", firstDay).account();
  a(back);
  const auto one = there.compareFirstTwo(attribute);
  const auto other = back.compareFirstTwo(attribute);
  EXPECT_EQ(one ? Kind(one->kind) : Kind(), other ? Kind(other->kind) : Kind()) << "not symmetric";
  return one;
}

Kind kindOf(Attribute attribute, const Telling& a, const Telling& b, const char* firstDay = "", const char* secondDay = "") {
  const auto d = compared(attribute, a, b, firstDay, secondDay);
  return d ? Kind(d->kind) : Kind();
}

struct WordRow {
  const char* a;
  const char* b;
  Kind kind;
};

void expectWords(Attribute attribute, std::initializer_list<WordRow> rows) {
  for (const WordRow& row : rows) {
    const Kind found =
        kindOf(attribute, [&](CaseBuilder& c) { c.words(attribute, row.a); }, [&](CaseBuilder& c) { c.words(attribute, row.b); });
    EXPECT_EQ(found, row.kind) << attributeName(attribute) << ": " << row.a << " / " << row.b << " gives "
                               << (found ? kindName(*found) : "nothing");
  }
}

TEST(CompareCounts, BoundsThatOverlapAgree) {
  const auto counted = [](std::optional<int> a1, std::optional<int> a2, std::optional<int> b1, std::optional<int> b2) {
    return kindOf(
        Attribute::Killed, [=](CaseBuilder& c) { c.count(Attribute::Killed, a1, a2); },
        [=](CaseBuilder& c) { c.count(Attribute::Killed, b1, b2); });
  };
  EXPECT_EQ(counted(3, 3, 3, 3), Kind());
  EXPECT_EQ(counted(3, {}, 5, 5), Kind()) << "at least 3 agrees with 5";
  EXPECT_EQ(counted({}, 5, 2, 2), Kind()) << "up to 5 agrees with 2";
  EXPECT_EQ(counted(3, 5, 4, 7), Kind());
  EXPECT_EQ(counted(3, 3, 5, 5), Contradiction);
  EXPECT_EQ(counted(6, {}, 5, 5), Contradiction) << "at least 6 is not 5";
  EXPECT_EQ(counted(0, 0, 1, 1), Contradiction);
}

TEST(CompareCounts, ARisingTollEvolves) {
  const auto toll = [](int first, int second, const char* firstDay, const char* secondDay) {
    return kindOf(
        Attribute::Killed, [=](CaseBuilder& c) { c.count(Attribute::Killed, first); },
        [=](CaseBuilder& c) { c.count(Attribute::Killed, second); }, firstDay, secondDay);
  };
  EXPECT_EQ(toll(3, 5, "2025-08-20", "2025-08-21"), Evolution);
  EXPECT_EQ(toll(3, 5, "2025-08-20T08:00", "2025-08-20T11:30"), Evolution);
  EXPECT_EQ(toll(5, 3, "2025-08-20", "2025-08-21"), Contradiction) << "the dead do not rise again";
  EXPECT_EQ(toll(3, 5, "2025-08-20", "2025-08-20"), Contradiction) << "one day, no times";
  EXPECT_EQ(toll(3, 5, "2025-08-20", ""), Contradiction) << "undated";
}

TEST(CompareCounts, ACorrectionIsEvolution) {
  const Kind kind = kindOf(
      Attribute::Killed, [](CaseBuilder& c) { c.count(Attribute::Killed, 5); },
      [](CaseBuilder& c) { c.count(Attribute::Killed, 3).count(Attribute::Killed, 5).modality(Modality::Corrected); });
  EXPECT_EQ(kind, Evolution);
}

TEST(CompareCounts, AnAgeDoesNotEvolve) {
  EXPECT_EQ(kindOf(
                Attribute::Age, [](CaseBuilder& c) { c.count(Attribute::Age, 24); },
                [](CaseBuilder& c) { c.count(Attribute::Age, 31); }, "2025-08-20", "2025-08-21"),
            Contradiction);
}

TEST(CompareCounts, CasualtiesAreAnotherScope) {
  const auto d = compared(
      Attribute::Killed, [](CaseBuilder& c) { c.count(Attribute::Killed, 4); },
      [](CaseBuilder& c) { c.count(Attribute::Killed, 11, 11, "11 casualties"); });
  ASSERT_TRUE(d);
  EXPECT_EQ(d->kind, Scope);
  EXPECT_FALSE(d->reason.empty());
}

TEST(CompareCounts, ThePassageMaySayCasualties) {
  CaseBuilder c;
  c.source("Plain Record").account().count(Attribute::Killed, 1);
  c.source("Bay Dispatch").text("The blast caused eight casualties.").account().count(Attribute::Killed, 8);
  c.readings[1].accounts.edit()[0].claims[0].span = {10, 33};
  ASSERT_TRUE(c.compareFirstTwo(Attribute::Killed));
  EXPECT_EQ(c.compareFirstTwo(Attribute::Killed)->kind, Scope);
}

TEST(CompareCounts, BothSidesLossesAreAnotherScope) {
  EXPECT_EQ(kindOf(
                Attribute::Killed, [](CaseBuilder& c) { c.count(Attribute::Killed, 4).count(Attribute::ForceCasualties, 2); },
                [](CaseBuilder& c) { c.count(Attribute::Killed, 6); }),
            Scope);
  EXPECT_EQ(kindOf(
                Attribute::Killed, [](CaseBuilder& c) { c.count(Attribute::Killed, 4).count(Attribute::ForceCasualties, 2); },
                [](CaseBuilder& c) { c.count(Attribute::Killed, 7); }),
            Contradiction)
      << "4 and 2 are not 7";
}

TEST(CompareCounts, OtherPersonsAreAnotherFigure) {
  const auto named = [](const char* name) { return [=](CaseBuilder& c) { c.count(Attribute::Detained, 1).persons({name}); }; };
  EXPECT_EQ(kindOf(Attribute::Detained, named("Omar Haddad"), named("Yasin Rahmoun")), Contradiction);
  EXPECT_EQ(kindOf(Attribute::Detained, named("Omar Haddad"), named("Umar al-Haddad")), Kind());
  EXPECT_EQ(kindOf(Attribute::Detained, named("Omar Haddad"), named("Haddad")), Kind());
  EXPECT_EQ(kindOf(Attribute::Detained, named("Omar Haddad"), [](CaseBuilder& c) { c.count(Attribute::Detained, 1); }), Kind());
}

TEST(CompareCounts, TheTotalIsComparedAndNotItsParts) {
  EXPECT_EQ(kindOf(
                Attribute::Killed, [](CaseBuilder& c) { c.count(Attribute::Killed, 1).count(Attribute::Killed, 3); },
                [](CaseBuilder& c) { c.count(Attribute::Killed, 3); }),
            Kind());
}

TEST(CompareDates, FollowsTheirFit) {
  const auto dates = [](const char* a, const char* b) {
    return kindOf(Attribute::Date, [=](CaseBuilder& c) { c.date(a); }, [=](CaseBuilder& c) { c.date(b); });
  };
  EXPECT_EQ(dates("2025-08-20", "2025-08-20"), Kind());
  EXPECT_EQ(dates("2025-08-20", "XXXX-08-20"), Kind());
  EXPECT_EQ(dates("2025-07", "2025-07-24"), Precision);
  EXPECT_EQ(dates("2025-07", "2025-08-24"), Contradiction);
  EXPECT_EQ(dates("2025-08-20", "2025-08-21"), Contradiction);
  EXPECT_EQ(dates("2025-08-20", "XXXX-WXX-3"), Kind()) << "a Wednesday";
  EXPECT_EQ(dates("2025-08-20", "XXXX-WXX-5"), Contradiction);
}

TEST(CompareTimes, ExactTimesFallWithinPartsOfTheNight) {
  const auto at = [](const char* words, int from, int to, const char* zone = "") {
    return [=](CaseBuilder& c) { c.time(words, from, to, zone); };
  };
  EXPECT_EQ(kindOf(Attribute::Time, at("02:30", 150, 150), at("early hours", 0, 360)), Precision);
  EXPECT_EQ(kindOf(Attribute::Time, at("02:30", 150, 150), at("after midnight", 0, 240)), Precision);
  EXPECT_EQ(kindOf(Attribute::Time, at("pre-dawn", 180, 330), at("early hours", 0, 360)), Precision);
  EXPECT_EQ(kindOf(Attribute::Time, at("01:00", 60, 60), at("overnight", 1320, 1800)), Precision)
      << "overnight ends past midnight";
  EXPECT_EQ(kindOf(Attribute::Time, at("02:30", 150, 150), at("at noon", 720, 720)), Contradiction);
  EXPECT_EQ(kindOf(Attribute::Time, at("in the evening", 1080, 1320), at("early hours", 0, 360)), Contradiction);
  EXPECT_EQ(kindOf(Attribute::Time, at("02:30", 150, 150), at("2:30 am", 150, 150)), Kind());
  EXPECT_EQ(kindOf(Attribute::Time, at("02:30", 150, 150), at("02:40", 160, 160)), Precision);
  EXPECT_EQ(kindOf(Attribute::Time, at("02:30", 150, 150), at("05:00", 300, 300)), Contradiction);
}

TEST(CompareTimes, ZonesAreAConventionWithAReason) {
  const auto d = compared(
      Attribute::Time, [](CaseBuilder& c) { c.time("02:30", 150, 150); },
      [](CaseBuilder& c) { c.time("23:30 GMT", 1410, 1410, "GMT"); });
  ASSERT_TRUE(d);
  EXPECT_EQ(d->kind, Convention);
  EXPECT_NE(d->reason.find("three hours"), std::string::npos) << d->reason;
  EXPECT_EQ(kindOf(
                Attribute::Time, [](CaseBuilder& c) { c.time("02:30", 150, 150); },
                [](CaseBuilder& c) { c.time("23:45 GMT", 1425, 1425, "GMT"); }),
            Contradiction)
      << "no zone is a quarter hour off like that";
}

TEST(ComparePlaces, SpellingsContainmentAndDistance) {
  const PlaceValue sarmada = town("Sarmada", "Idlib", 36.18, 36.72);
  const PlaceValue dana = town("al-Dana", "Idlib", 36.21, 36.77);
  const PlaceValue manbij = town("Manbij", "Aleppo", 36.53, 37.95);
  const auto at = [](const PlaceValue& p, const char* text) { return [=](CaseBuilder& c) { c.place(p, text); }; };
  EXPECT_EQ(kindOf(Attribute::Place, at(sarmada, "Sarmada"), at(sarmada, "Sarmada")), Kind());
  EXPECT_EQ(kindOf(Attribute::Place, at(sarmada, "town of Sarmada"), at(sarmada, "Sarmada area")), Kind()) << "the same spelling";
  EXPECT_EQ(kindOf(Attribute::Place, at(sarmada, "Sarmada"), at(sarmada, "Sarmadah")), Variant);
  EXPECT_EQ(kindOf(Attribute::Place, at(sarmada, "Sarmada"), at(governorate("Idlib"), "Idlib province")), Precision);
  EXPECT_EQ(kindOf(Attribute::Place, at(sarmada, "Sarmada"), at(country("Syria", "SY"), "Syria")), Precision);
  EXPECT_EQ(kindOf(Attribute::Place, at(sarmada, "Sarmada"), at(dana, "al-Dana")), Precision) << "6 km apart";
  EXPECT_EQ(kindOf(Attribute::Place, at(sarmada, "Sarmada"), at(manbij, "Manbij")), Contradiction);
  EXPECT_EQ(kindOf(Attribute::Place, at(sarmada, "Sarmada"), at(governorate("Aleppo"), "Aleppo province")), Contradiction);
  const PlaceValue unlisted{{}, "Tell Wasim", {}, "SY", {}, {}, PlacePrecision::Unknown};
  const PlaceValue unlistedToo{{}, "Tall Wassim", {}, "SY", {}, {}, PlacePrecision::Unknown};
  EXPECT_EQ(kindOf(Attribute::Place, at(unlisted, "Tell Wasim"), at(unlistedToo, "Tall Wassim")), Variant);
  const PlaceValue hamlet{{}, "Qurqush", {}, "SY", {}, {}, PlacePrecision::Unknown};
  EXPECT_EQ(kindOf(Attribute::Place, at(unlisted, "Tell Wasim"), at(hamlet, "Qurqush")), Precision) << "one may lie in the other";
  EXPECT_EQ(kindOf(Attribute::Place, at(hamlet, "Qurqush"), at(hamlet, "Qurqush area")), Kind());
}

TEST(ComparePlaces, TheFinestOfAnAccountIsCompared) {
  const PlaceValue sarmada = town("Sarmada", "Idlib", 36.18, 36.72);
  EXPECT_EQ(kindOf(
                Attribute::Place, [&](CaseBuilder& c) { c.place(governorate("Idlib"), "Idlib").place(sarmada, "Sarmada"); },
                [&](CaseBuilder& c) { c.place(sarmada, "Sarmada"); }),
            Kind());
}

TEST(CompareTargets, NamesDescriptionsAndAliases) {
  expectWords(Attribute::Target, {
                                     {"Yasin Mahmoud Rahmoun", "Yaseen Mahmud Rahmun", Variant},
                                     {"Yasin Rahmoun", "YASIN RAHMOUN", {}},
                                     {"Yasin Mahmoud Rahmoun", "Yasin Rahmoun", Precision},
                                     {"Yasin Rahmoun", "an Iraqi national", Precision},
                                     {"Yasin Rahmoun", "Rahmoun", Precision},
                                     {"Yasin Rahmoun", "Omar Haddad", Contradiction},
                                     {"a house", "the house", {}},
                                     {"a senior figure", "an Iraqi national", Precision},
                                 });
  const Telling plain = [](CaseBuilder& c) { c.words(Attribute::Target, "Yasin Rahmoun"); };
  EXPECT_EQ(kindOf(Attribute::Target, plain,
                   [](CaseBuilder& c) { c.words(Attribute::Target, "Yasin Rahmoun").words(Attribute::Alias, "Abu Layth"); }),
            Precision);
  EXPECT_EQ(kindOf(Attribute::Target, plain,
                   [](CaseBuilder& c) { c.words(Attribute::Target, "Yasin Rahmoun").words(Attribute::Target, "Omar Haddad"); }),
            Precision)
      << "one names more";
  EXPECT_EQ(kindOf(Attribute::Target, plain,
                   [](CaseBuilder& c) { c.words(Attribute::Target, "Yasin Rahmoun").words(Attribute::Target, "his two sons"); }),
            Kind())
      << "a description beside the name adds nothing";
}

TEST(CompareAliases, SeveralDoNotExcludeOneAnother) {
  expectWords(Attribute::Alias,
              {{"Abu Layth", "Abu Layth", {}}, {"Abu Layth", "Abou Leith", Variant}, {"Abu Layth", "the Falcon", Precision}});
}

TEST(CompareActors, WordsForOneForceAgree) {
  expectWords(Attribute::Actor, {
                                    {"US-led coalition", "the coalition", Precision},
                                    {"US-led international coalition", "US-led coalition forces", {}},
                                    {"American forces", "U.S. troops", {}},
                                    {"US Central Command (CENTCOM)", "CENTCOM", {}},
                                    {"CENTCOM", "US Central Command", {}},
                                    {"US Central Command", "US-led coalition", Precision},
                                    {"Syrian Democratic Forces", "SDF", {}},
                                    {"Turkish intelligence", "coalition", Contradiction},
                                    {"unidentified gunmen", "coalition", Precision},
                                    {"armed men on motorcycles", "Turkish intelligence", Precision},
                                });
}

TEST(CompareEvents, WithinIsPrecisionAndStrikeAgainstRaidContradicts) {
  const auto type = [](EventType t) {
    return [=](CaseBuilder& c) { c.claim(Attribute::EventType, {std::string(eventTypeName(t)), t}); };
  };
  using enum EventType;
  EXPECT_EQ(kindOf(Attribute::EventType, type(Raid), type(Raid)), Kind());
  EXPECT_EQ(kindOf(Attribute::EventType, type(DroneStrike), type(AirStrike)), Precision);
  EXPECT_EQ(kindOf(Attribute::EventType, type(ArrestOperation), type(Raid)), Precision);
  EXPECT_EQ(kindOf(Attribute::EventType, type(Raid), type(AirStrike)), Contradiction);
  EXPECT_EQ(kindOf(Attribute::EventType, type(Raid), type(Other)), Kind()) << "\"other\" says nothing";
  EXPECT_EQ(kindOf(Attribute::EventType, type(Raid), [&](CaseBuilder& c) { type(AirStrike)(c), type(Raid)(c); }), Kind())
      << "it says raid, too";
}

TEST(CompareFloors, OneStoreyApartIsAWayOfCounting) {
  expectWords(Attribute::Floor, {
                                    {"second floor", "first floor", Convention},
                                    {"first floor", "ground floor", Convention},
                                    {"2nd floor", "second-floor window", {}},
                                    {"third floor", "first floor", Contradiction},
                                    {"basement", "ground floor", Contradiction},
                                });
  const auto d = compared(
      Attribute::Floor, [](CaseBuilder& c) { c.words(Attribute::Floor, "fourth floor"); },
      [](CaseBuilder& c) { c.words(Attribute::Floor, "third floor"); });
  EXPECT_NE(d->reason.find("British"), std::string::npos) << "a convention is claimed only with a reason";
}

TEST(CompareHouseholds, NumbersContradictAndPartsDoNot) {
  expectWords(Attribute::Household, {
                                        {"wife, mother, young child", "family and mother", Precision},
                                        {"his wife", "his wives", Contradiction},
                                        {"wife and two daughters", "wife and three daughters", Contradiction},
                                        {"wife and two daughters", "wife and daughters", {}},
                                        {"wife, mother", "mother and wife", {}},
                                        {"wife", "wife and mother", Precision},
                                        {"family", "family", {}},
                                    });
}

TEST(CompareResponses, NoStatementYetEvolves) {
  const Telling none = [](CaseBuilder& c) { c.words(Attribute::OfficialResponse, "none").modality(Modality::Denied); };
  const Telling said = [](CaseBuilder& c) { c.words(Attribute::OfficialResponse, "the force confirmed the operation"); };
  EXPECT_EQ(kindOf(Attribute::OfficialResponse, none, said, "2025-08-20", "2025-08-22"), Evolution);
  EXPECT_EQ(kindOf(Attribute::OfficialResponse, none, said, "2025-08-20", ""), Evolution);
  EXPECT_EQ(kindOf(Attribute::OfficialResponse, none, said, "2025-08-22", "2025-08-20"), Contradiction);
  EXPECT_EQ(kindOf(Attribute::OfficialResponse, none, none), Kind());
  EXPECT_EQ(kindOf(Attribute::OfficialResponse, said,
                   [](CaseBuilder& c) { c.words(Attribute::OfficialResponse, "the ministry condemned it"); }),
            Kind())
      << "statements by different bodies add up";
}

TEST(CompareNationalities, AdjectiveAndCountryAgree) {
  expectWords(
      Attribute::Nationality,
      {{"Iraqi", "Iraq", {}}, {"Somali", "Somalia", {}}, {"Iraqi", "Saudi", Contradiction}, {"an Iraqi national", "Iraqi", {}}});
}

TEST(CompareRoles, WordingNeverContradicts) {
  expectWords(Attribute::Role, {{"ISIS commander", "senior ISIS commander", Precision},
                                {"key financier", "commander", Precision},
                                {"an ISIS leader", "ISIS leader", {}}});
}

TEST(CompareMeans, ClassesOfArmsContradict) {
  expectWords(Attribute::Means, {
                                    {"helicopter", "helicopters", {}},
                                    {"motorbike", "motorcycle", Variant},
                                    {"air drop", "airdrop", {}},
                                    {"MQ-9 drone", "drone", Precision},
                                    {"helicopter", "air drop", Precision},
                                    {"car bomb", "sniper rifle", Contradiction},
                                    {"drone", "roadside bomb", Contradiction},
                                });
}

TEST(CompareSides, ASilentAccountIsNoConflict) {
  EXPECT_EQ(kindOf(Attribute::Killed, [](CaseBuilder& c) { c.count(Attribute::Killed, 3); }, [](CaseBuilder&) {}), Kind());
}

TEST(CompareSides, ADenialContradictsThoseWhoSayJustThat) {
  const auto denied = [](Attribute a, Value v) { return [=](CaseBuilder& c) { c.claim(a, v).modality(Modality::Denied); }; };
  const auto said = [](Attribute a, Value v) { return [=](CaseBuilder& c) { c.claim(a, v); }; };
  const Value five{"5", CountRange::exactly(5)}, three{"3", CountRange::exactly(3)}, none{"0", CountRange::exactly(0)};
  EXPECT_EQ(kindOf(Attribute::Killed, denied(Attribute::Killed, five), said(Attribute::Killed, five)), Contradiction);
  EXPECT_EQ(kindOf(Attribute::Killed, denied(Attribute::Killed, five), said(Attribute::Killed, three)), Kind());
  EXPECT_EQ(kindOf(Attribute::Killed, denied(Attribute::Killed, none), said(Attribute::Killed, three)), Contradiction)
      << "nobody was killed";
  EXPECT_EQ(kindOf(Attribute::Killed, denied(Attribute::Killed, none), said(Attribute::Killed, none)), Kind());
  const Value guard{"Border Guard", {}}, army{"the army", {}}, name{"Omar Haddad", {}};
  EXPECT_EQ(kindOf(Attribute::Actor, denied(Attribute::Actor, guard), said(Attribute::Actor, guard)), Contradiction);
  EXPECT_EQ(kindOf(Attribute::Actor, denied(Attribute::Actor, guard), said(Attribute::Actor, army)), Kind());
  EXPECT_EQ(kindOf(Attribute::Target, denied(Attribute::Target, name), said(Attribute::Target, name)), Contradiction);
  EXPECT_EQ(kindOf(Attribute::Actor, denied(Attribute::Actor, guard), denied(Attribute::Actor, guard)), Kind());
}

TEST(CompareSides, RejectedClaimsAreNotCompared) {
  CaseBuilder c;
  c.source("Plain Record").account().count(Attribute::Killed, 3);
  c.source("Bay Dispatch").account().count(Attribute::Killed, 5);
  c.readings[1].accounts.edit()[0].claims[0].review = Review::Rejected;
  EXPECT_FALSE(c.compareFirstTwo(Attribute::Killed));
}

}  // namespace
}  // namespace collate::test
