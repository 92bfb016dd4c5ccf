// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/sample_state.h"

#include <gtest/gtest.h>

#include <set>

namespace collate::ui::test {
namespace {

TEST(SampleState, ClaimsAndMentionsPointIntoTheirTexts) {
  const auto state = sampleState();
  ASSERT_EQ(state->sources.size(), 4u);
  ASSERT_EQ(state->readings.size(), 4u);
  for (std::size_t i = 0; i < state->sources.size(); ++i) {
    const std::string& text = state->sources[i].text;
    for (const Mention& m : state->readings[i].mentions) EXPECT_EQ(m.span.of(text), m.value.text);
    for (const Account& a : state->readings[i].accounts)
      for (const Claim& c : a.claims) {
        EXPECT_FALSE(c.span.empty());
        EXPECT_LE(c.span.end, text.size());
      }
  }
}

TEST(SampleState, ComparisonsHaveACellForEachAccount) {
  const auto state = sampleState();
  for (const Incident& i : state->incidents)
    for (const Comparison& c : i.comparisons) {
      EXPECT_EQ(c.cells.size(), i.accounts.size()) << i.title;
      EXPECT_EQ(c.kind.has_value(), c.standing == Standing::Disagreement) << i.title << " " << attributeName(c.attribute);
    }
}

TEST(SampleState, HoldsEveryKindStanceAndReview) {
  const auto state = sampleState();
  std::set<DisagreementKind> kinds;
  std::set<Stance> stances;
  std::set<Review> reviews;
  for (const Incident& i : state->incidents)
    for (const Comparison& c : i.comparisons) {
      if (c.kind) kinds.insert(*c.kind);
      for (const Cell& cell : c.cells) stances.insert(cell.stance);
    }
  for (const Reading& r : state->readings)
    for (const Account& a : r.accounts)
      for (const Claim& c : a.claims) reviews.insert(c.review);
  EXPECT_EQ(kinds.size(), 6u);
  EXPECT_EQ(stances.size(), 4u);
  EXPECT_EQ(reviews.size(), 5u);
}

TEST(SampleState, IdsNameTheIncidentsTheyPromise) {
  const auto state = sampleState();
  EXPECT_EQ(state->incident(kAtmehRaid)->accounts.size(), 4u);
  EXPECT_EQ(state->incident(kBabArrests)->accounts.size(), 2u);
  EXPECT_EQ(state->incident(kTamanahStrike)->type, EventType::DroneStrike);
  EXPECT_FALSE(state->incident(kUndatedStrike)->date);
  EXPECT_TRUE(state->incident(kBeirutBombing)->background);
}

}  // namespace
}  // namespace collate::ui::test
