// SPDX-License-Identifier: GPL-3.0-or-later
// Any sequence of edits is undone by its inverses in reverse, redone by them again, and survives being written as JSON.
#include <gmock/gmock.h>

#include <nlohmann/json.hpp>
#include <random>
#include <ranges>

#include "core/edit/overlay.h"
#include "core/edit/source_fields.h"
#include "core/edit/typed_value.h"

namespace collate {
namespace {

using nlohmann::json;

const std::string kHash(64, 'c');

// Makes edits that fit what stands: each change's `before` is what the overlay holds at its key.
class Analyst {
 public:
  explicit Analyst(unsigned seed) : m_random(seed) {}

  Edit next(const Overlay& overlay) {
    Edit edit{"Step", {}};
    Overlay after = overlay;
    for (auto n = 1 + m_random() % 3; n > 0; --n) {
      EditChange c = key();
      if (const std::string* stands = payloadAt(after, c.target, c.key)) c.before = *stands;
      if (!c.before || m_random() % 3 != 0) c.after = payload(c);
      if (c.after)
        after[{c.target, c.key}] = *c.after;
      else
        after.erase({c.target, c.key});
      edit.changes.push_back(std::move(c));
    }
    return edit;
  }

 private:
  EditChange key() {
    const std::string number = std::to_string(1 + m_random() % 4);
    switch (m_random() % 6) {
      case 0:
        return {EditTarget::ClaimReview,
                claimKey(kHash, {0, 1 + static_cast<std::uint32_t>(m_random() % 3)}, Attribute::Killed),
                {},
                {}};
      case 1: return {EditTarget::AddedClaim, claimKey(kHash, {4, 9}, Attribute::Means) + "+" + number, {}, {}};
      case 2: return {EditTarget::Annotation, number, {}, {}};
      case 4: return {EditTarget::Grouping, groupingKey(kHash + ":0-" + number, kHash + ":50-60"), {}, {}};
      case 3: return {EditTarget::Assessment, assessmentKey(kHash + ":0-" + number, Attribute::Place), {}, {}};
      default: return {EditTarget::SourceField, sourceFieldKey(kHash, kSourceFields[m_random() % kSourceFields.size()]), {}, {}};
    }
  }

  std::string payload(const EditChange& c) {
    const std::string words = "w" + std::to_string(m_random() % 1000) + " \"é\"\n";
    switch (c.target) {
      case EditTarget::ClaimReview: return toJson(ReviewPayload{Review::Corrected, words});
      case EditTarget::AddedClaim: return toJson(AddedClaimPayload{kHash, {4, 9}, kHash + ":0-1", Attribute::Means, words});
      case EditTarget::Annotation:
        return toJson(Annotation{{std::stoll(c.key)}, kHash, {0, 3}, "abc", words, {words}, true, "A", "now"});
      case EditTarget::Assessment: return toJson(Assessment{words, "", "B", "2", "likely", Status::InReview, "", ""});
      case EditTarget::Grouping: return toJson(GroupingPayload{m_random() % 2 == 0});
      case EditTarget::SourceField: return c.key.ends_with("published") ? "2025-08-2" + std::to_string(m_random() % 9) : words;
    }
    return {};
  }

  std::mt19937 m_random;
};

class EditSequences : public testing::TestWithParam<unsigned> {};

TEST_P(EditSequences, AreUndoneAndRedoneStepByStep) {
  Analyst analyst(GetParam());
  Overlay overlay;
  std::vector<Overlay> states = {overlay};
  std::vector<Edit> edits;
  for (int i = 0; i < 60; ++i) {
    edits.push_back(analyst.next(overlay));
    ASSERT_TRUE(applyEdit(overlay, edits.back())) << i;
    states.push_back(overlay);
  }
  for (std::size_t i = edits.size(); i-- > 0;) {
    ASSERT_TRUE(applyEdit(overlay, inverse(edits[i])));
    ASSERT_EQ(overlay, states[i]) << "undo of step " << i;
  }
  EXPECT_TRUE(overlay.empty());
  for (std::size_t i = 0; i < edits.size(); ++i) {
    ASSERT_TRUE(applyEdit(overlay, inverse(inverse(edits[i]))));
    ASSERT_EQ(overlay, states[i + 1]) << "redo of step " << i;
  }
}

TEST_P(EditSequences, AreTheSameAfterBeingWrittenAndRead) {
  Analyst analyst(GetParam());
  Overlay overlay, read;
  for (int i = 0; i < 40; ++i) {
    const Edit edit = analyst.next(overlay);
    ASSERT_TRUE(applyEdit(overlay, edit));
    const auto back = changesFromJson(changesToJson(edit.changes));
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, edit.changes);
    ASSERT_TRUE(applyEdit(read, {"Step", *back}));
  }
  EXPECT_EQ(read, overlay);
}

TEST_P(EditSequences, AStepThatFailsHalfwayLeavesNothingOfItself) {
  Analyst analyst(GetParam());
  Overlay overlay;
  for (int i = 0; i < 40; ++i) {
    Edit edit = analyst.next(overlay);
    const Overlay before = overlay;
    Edit broken = edit;
    broken.changes.push_back({EditTarget::Annotation, "7", "what never stood there", std::nullopt});
    EXPECT_FALSE(applyEdit(overlay, broken));
    ASSERT_EQ(overlay, before);
    ASSERT_TRUE(applyEdit(overlay, edit));
  }
}

TEST_P(EditSequences, AreRefusedOutOfOrder) {
  Analyst analyst(GetParam());
  Overlay overlay;
  Edit first = analyst.next(overlay);
  first.changes.resize(1);
  ASSERT_TRUE(applyEdit(overlay, first));
  const Overlay once = overlay;
  const auto again = applyEdit(overlay, first);
  ASSERT_FALSE(again) << "what stood before does not stand any more";
  EXPECT_EQ(again.error().code, ErrorCode::Invalid);
  EXPECT_EQ(overlay, once);
}

INSTANTIATE_TEST_SUITE_P(Seeds, EditSequences, testing::Range(1U, 9U));

// Every payload with any one member gone, or of another type, is refused.
template <class Read>
void expectEveryMemberIsNeeded(const std::string& whole, const Read& read) {
  ASSERT_TRUE(read(whole)) << whole;
  const json j = json::parse(whole);
  for (const auto& [key, value] : j.items()) {
    json less = j;
    less.erase(key);
    EXPECT_FALSE(read(less.dump())) << "without " << key;
    json other = j;
    other[key] = json::object();
    EXPECT_FALSE(read(other.dump())) << key << " is an object";
  }
  json more = j;
  more["unknown"] = 1;
  EXPECT_TRUE(read(more.dump())) << "what a newer Collate adds does not disturb";
}

TEST(Payloads, NeedEveryMember) {
  expectEveryMemberIsNeeded(toJson(AddedClaimPayload{kHash, {1, 2}, kHash + ":0-1", Attribute::Age, "4"}), addedClaimFromJson);
  expectEveryMemberIsNeeded(toJson(Annotation{{1}, kHash, {0, 3}, "abc", "n", {"t"}, false, "A", "now"}), annotationFromJson);
  expectEveryMemberIsNeeded(toJson(Assessment{"3", "r", "B", "2", "likely", Status::Open, "A", "now"}), assessmentFromJson);
}

TEST(Payloads, CutAnywhereAreMalformed) {
  const std::string whole = toJson(Annotation{{1}, kHash, {0, 3}, "abc", "n \\\" é", {"t", "u"}, true, "A", "now"});
  for (std::size_t size = 0; size < whole.size(); ++size) {
    const auto read = annotationFromJson(std::string_view(whole).substr(0, size));
    ASSERT_FALSE(read) << size;
    EXPECT_EQ(read.error().code, ErrorCode::Malformed);
  }
}

// ---- what Collate shows can be typed back

TEST(TypedBack, CountsAreWhatTheyWere) {
  for (int min = -1; min <= 3; ++min)
    for (int max = -1; max <= 5; ++max) {
      if ((min < 0 && max < 0) || (min >= 0 && max >= 0 && min > max)) continue;
      const CountRange range{min < 0 ? std::nullopt : std::optional(min), max < 0 ? std::nullopt : std::optional(max)};
      const Value value = typedValue(Attribute::Wounded, countText(range));
      ASSERT_TRUE(value.count()) << countText(range);
      EXPECT_EQ(*value.count(), range);
    }
}

TEST(TypedBack, EveryDayAndClockIsWhatItWas) {
  for (CalendarDay day = *dayFromIso("2023-12-01"); day < *dayFromIso("2025-03-02"); day += std::chrono::days{1}) {
    const auto read = dateFromIso(isoDay(day));
    ASSERT_TRUE(read) << isoDay(day);
    EXPECT_EQ(read->from, day);
    EXPECT_EQ(read->to, day);
  }
  for (int minute = 0; minute < 1440; ++minute) {
    const Value value = typedValue(Attribute::Time, clockText(minute));
    ASSERT_TRUE(value.time()) << clockText(minute);
    EXPECT_EQ(value.time()->from, minute);
    EXPECT_TRUE(value.time()->exact());
  }
}

TEST(TypedBack, MonthsEndOnTheirLastDay) {
  for (int month = 1; month <= 12; ++month) {
    const std::string iso = std::string("2023-") + (month < 10 ? "0" : "") + std::to_string(month);
    const auto read = dateFromIso(iso);
    ASSERT_TRUE(read) << iso;
    EXPECT_EQ(isoDay(*read->from), iso + "-01");
    EXPECT_EQ(std::chrono::year_month_day{*read->to + std::chrono::days{1}}.day(), std::chrono::day{1}) << iso;
  }
}

TEST(TypedBack, EveryEventTypeIsWhatItWas) {
  for (std::size_t i = 0; i < kEventTypeCount; ++i) {
    const Value value = typedValue(Attribute::EventType, eventTypeName(static_cast<EventType>(i)));
    ASSERT_TRUE(value.event());
    EXPECT_EQ(*value.event(), static_cast<EventType>(i));
  }
}

TEST(TypedBack, WhateverIsTypedKeepsItsWords) {
  std::mt19937 random(31);
  for (int round = 0; round < 3000; ++round) {
    std::string typed = "x";
    for (auto n = random() % 20; n > 0; --n) typed += static_cast<char>("0123456789-/:+ atleso"[random() % 21]);
    typed += "x";
    for (std::size_t a = 0; a < kAttributeCount; ++a) EXPECT_EQ(typedValue(static_cast<Attribute>(a), typed).text, typed);
  }
}

}  // namespace
}  // namespace collate
