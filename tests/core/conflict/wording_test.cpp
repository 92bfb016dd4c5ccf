// SPDX-License-Identifier: GPL-3.0-or-later
// The sentence that says what differs.
#include "core/conflict/wording.h"

#include <gtest/gtest.h>

#include "tests/core/conflict/support.h"

namespace collate::test {
namespace {

const PlaceValue kSarmada = town("Sarmada", "Idlib", 36.18, 36.72);

// Two accounts of one event; `first` and `second` add what each says.
template <class First, class Second>
std::string sentenceOn(Attribute attribute, First first, Second second) {
  CaseBuilder c;
  c.source("Plain Record", "2025-08-20").account().place(kSarmada).words(Attribute::Target, "Omar Bassam Haddad");
  if (attribute != Attribute::Date) c.date("2025-08-19");
  first(c);
  c.source("Bay Dispatch", "2025-08-22").account().place(kSarmada).words(Attribute::Target, "Omar Bassam Haddad");
  if (attribute != Attribute::Date) c.date("2025-08-19");
  second(c);
  const std::vector<Incident> incidents = c.collate();
  EXPECT_EQ(incidents.size(), 1U);
  const Comparison* comparison = incidents[0].comparison(attribute);
  return comparison ? comparison->sentence : "nothing on it";
}

TEST(DifferenceSentence, SaysDatesInWords) {
  EXPECT_EQ(sentenceOn(
                Attribute::Date, [](CaseBuilder& c) { c.date("2025-07"); }, [](CaseBuilder& c) { c.date("2025-07-11"); }),
            "Plain Record gives July 2025; Bay Dispatch gives 11 July 2025. 11 July 2025 falls within July 2025.");
}

TEST(DifferenceSentence, TellsOfEvents) {
  const auto tells = [](const char* words, EventType type) {
    return [=](CaseBuilder& c) { c.claim(Attribute::EventType, {words, type}); };
  };
  EXPECT_EQ(sentenceOn(Attribute::EventType, tells("arrest operation", EventType::ArrestOperation),
                       tells("bombing", EventType::Bombing)),
            "Plain Record tells of an arrest operation; Bay Dispatch tells of a bombing.");
}

TEST(DifferenceSentence, QuotesAResponse) {
  EXPECT_EQ(
      sentenceOn(
          Attribute::OfficialResponse,
          [](CaseBuilder& c) { c.words(Attribute::OfficialResponse, "none").modality(Modality::Denied); },
          [](CaseBuilder& c) { c.words(Attribute::OfficialResponse, "a plan for three rivers."); }),
      "Plain Record knows of no statement yet; Bay Dispatch has the response \"a plan for three rivers\". The statement is told "
      "in the later report.");
}

TEST(DifferenceSentence, JoinsWhatOneAccountTellsWithAnd) {
  EXPECT_EQ(
      sentenceOn(
          Attribute::Household,
          [](CaseBuilder& c) { c.words(Attribute::Household, "two sons").words(Attribute::Household, "his wife"); },
          [](CaseBuilder& c) { c.words(Attribute::Household, "three sons"); }),
      "Plain Record gives two sons and his wife; Bay Dispatch gives three sons. They do not give the same number for \"son\".");
}

TEST(DifferenceSentence, ADenialOfAnyIsNone) {
  EXPECT_EQ(sentenceOn(
                Attribute::Wounded, [](CaseBuilder& c) { c.count(Attribute::Wounded, 0).modality(Modality::Denied); },
                [](CaseBuilder& c) { c.count(Attribute::Wounded, 3); }),
            "Plain Record gives none; Bay Dispatch gives 3. The later report has the higher figure.");
  EXPECT_EQ(sentenceOn(
                Attribute::Wounded, [](CaseBuilder& c) { c.count(Attribute::Wounded, 3); },
                [](CaseBuilder& c) { c.count(Attribute::Wounded, 3).modality(Modality::Denied); }),
            "Plain Record gives 3; Bay Dispatch denies 3. One denies what the other says.");
}

TEST(DifferenceSentence, APersonIsNoCapitalAmidIt) {
  EXPECT_EQ(sentenceOn(
                Attribute::Detained, [](CaseBuilder& c) { c.count(Attribute::Detained, 2).persons({"His two sons"}); },
                [](CaseBuilder& c) { c.count(Attribute::Detained, 1); }),
            "Plain Record gives 2, his two sons; Bay Dispatch gives 1.");
}

TEST(DifferenceSentence, HoursApartAreAWord) {
  EXPECT_EQ(sentenceOn(
                Attribute::Time, [](CaseBuilder& c) { c.time("17:40", 1060, 1060, "GMT"); },
                [](CaseBuilder& c) { c.time("20:40", 1240, 1240); }),
            "Plain Record gives 17:40; Bay Dispatch gives 20:40. One is GMT, the other local time: three hours apart.");
}

}  // namespace
}  // namespace collate::test
