// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/known_value.h"

#include <gtest/gtest.h>

namespace collate::ui {
namespace {

Value number(int n) { return {std::to_string(n), CountRange::exactly(n)}; }
Value words(const char* text) { return {text, {}}; }

// "1, Omar Bassam" is a figure that names who it counts.
std::vector<std::string> personsIn(const Value& value) {
  const std::size_t comma = value.text.find(", ");
  return value.count() && comma != std::string::npos ? std::vector{value.text.substr(comma + 2)} : std::vector<std::string>{};
}

// A case of one incident in which each account gives a value.
struct Told {
  CaseState state;
  Comparison comparison;
  Told(Attribute attribute, std::optional<DisagreementKind> kind, const std::vector<Value>& values) {
    comparison.attribute = attribute;
    comparison.kind = kind;
    comparison.standing = kind ? Standing::Disagreement : Standing::Agreement;
    for (std::size_t i = 0; i < values.size(); ++i) {
      Claim claim;
      claim.attribute = attribute;
      claim.value = values[i];
      claim.persons = personsIn(values[i]);
      Reading reading;
      reading.accounts.edit().emplace_back().claims.push_back(claim);
      state.readings.edit().push_back(reading);
      state.sources.edit().emplace_back();
      comparison.cells.push_back({Stance::Says, values[i].text, {{{i, 0}, 0}}});
    }
  }
  std::string text() const { return knownValue(state, comparison).text.toStdString(); }
};

using enum Attribute;
using enum DisagreementKind;

TEST(KnownValue, OneValueNeverHidesAnother) {
  EXPECT_EQ(Told(Killed, {}, {number(2), number(2)}).text(), "2");
  EXPECT_EQ(Told(Killed, Evolution, {number(2), number(1), number(1), number(2), number(3), number(3)}).text(), "1 to 3");
  EXPECT_EQ(Told(Killed, Evolution, {number(2), number(2), number(3)}).text(), "2, later 3");
  EXPECT_EQ(Told(Killed, Evolution, {number(3), number(2)}).text(), "2 to 3") << "it did not rise";
  EXPECT_EQ(Told(Killed, Contradiction, {number(1), number(5)}).text(), "1; 5");
  EXPECT_EQ(Told(Wounded, Scope, {number(3), words("7 casualties")}).text(), "3; 7 casualties");
  const Value named{"1, Omar Bassam", CountRange::exactly(1)}, other{"1, Ali Tarn", CountRange::exactly(1)};
  EXPECT_EQ(Told(Killed, Scope, {words("3 casualties"), number(1), named}).text(), "3 casualties; 1, Omar Bassam");
  EXPECT_EQ(Told(Killed, Contradiction, {named, number(1), other}).text(), "1, Omar Bassam; 1, Ali Tarn");
  const Value respelled{"1, Omar Basam", CountRange::exactly(1)};
  EXPECT_EQ(Told(Killed, {}, {number(1), respelled, named}).text(), "1, Omar Basam") << "one man, who is shown once";
  EXPECT_EQ(Told(OfficialResponse, Evolution, {words("none yet"), words("confirmed")}).text(), "none yet, later confirmed");
}

TEST(KnownValue, KnowsWhatTheAnalystWasAt) {
  Told told(Detained, Contradiction, {number(1), number(5)});
  EXPECT_FALSE(knownValue(told.state, told.comparison).weighed);
  told.comparison.assessment.emplace().reason = "Neither saw the house.";
  EXPECT_TRUE(knownValue(told.state, told.comparison).weighed) << "left open, with a reason";
  EXPECT_FALSE(knownValue(told.state, told.comparison).decided);
  Told judged(Killed, {}, {number(2)});
  judged.state.readings.edit()[0].accounts.edit()[0].claims[0].review = Review::Confirmed;
  EXPECT_TRUE(knownValue(judged.state, judged.comparison).weighed);
}

TEST(KnownValue, TheMostPreciseStandsForTheOthers) {
  EXPECT_EQ(Told(Target, Precision, {words("an Iraqi national"), words("Omar Bassam")}).text(), "Omar Bassam");
  EXPECT_EQ(Told(Killed, Precision, {{"at least 2", CountRange{2, {}}}, number(3)}).text(), "3");
  const auto place = [](const char* name, PlacePrecision precision) {
    PlaceValue value;
    value.name = name;
    value.precision = precision;
    return Value{name, value};
  };
  const Value province = place("Aleppo", PlacePrecision::Admin1), town = place("al-Bab", PlacePrecision::Town);
  EXPECT_EQ(Told(Place, Precision, {province, town}).text(), "al-Bab");
}

TEST(KnownValue, SaysInWhatTheAccountsDifferUntilTheAnalystDecides) {
  Told told(Killed, Evolution, {number(1), number(2)});
  EXPECT_EQ(knownValue(told.state, told.comparison).kind, Evolution);
  told.comparison.assessment.emplace().value = "2";
  const KnownValue decided = knownValue(told.state, told.comparison);
  EXPECT_EQ(decided.text, "2");
  EXPECT_TRUE(decided.decided);
  EXPECT_FALSE(decided.kind);
}

}  // namespace
}  // namespace collate::ui
