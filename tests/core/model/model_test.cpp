// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <set>

#include "core/base/byte_span.h"
#include "core/base/ids.h"
#include "core/model/assessment.h"
#include "core/model/claim.h"
#include "core/model/mention.h"
#include "core/model/source.h"

namespace collate {
namespace {

TEST(Attributes, HaveNamesThatRoundTrip) {
  std::set<std::string_view> names;
  for (std::size_t i = 0; i < kAttributeCount; ++i) {
    const auto a = static_cast<Attribute>(i);
    names.insert(attributeName(a));
    EXPECT_EQ(attributeFromName(attributeName(a)), a);
  }
  EXPECT_EQ(names.size(), kAttributeCount);
  EXPECT_EQ(attributeFromName("Killed"), std::nullopt);
  EXPECT_EQ(attributeFromName(""), std::nullopt);
}

TEST(EventTypes, HaveNamesThatRoundTripAndAnAcledType) {
  for (std::size_t i = 0; i < kEventTypeCount; ++i) {
    const auto t = static_cast<EventType>(i);
    EXPECT_EQ(eventTypeFromName(eventTypeName(t)), t);
    EXPECT_FALSE(acledType(t).event.empty());
    EXPECT_FALSE(acledType(t).subEvent.empty());
  }
  EXPECT_EQ(acledType(EventType::DroneStrike).subEvent, "Air/drone strike");
  EXPECT_EQ(eventTypeFromName("war"), std::nullopt);
}

TEST(SmallSets, HaveNamesThatRoundTrip) {
  for (const Modality m : {Modality::Stated, Modality::Hedged, Modality::Denied, Modality::Corrected})
    EXPECT_EQ(modalityFromName(modalityName(m)), m);
  for (int k = 0; k < 6; ++k)
    EXPECT_EQ(kindFromName(kindName(static_cast<DisagreementKind>(k))), static_cast<DisagreementKind>(k));
  for (int k = 0; k < 5; ++k) EXPECT_EQ(reviewFromName(reviewName(static_cast<Review>(k))), static_cast<Review>(k));
  for (int k = 0; k < 3; ++k) EXPECT_EQ(statusFromName(statusName(static_cast<Status>(k))), static_cast<Status>(k));
  for (int k = 0; k < 7; ++k) EXPECT_EQ(formatFromName(formatName(static_cast<Format>(k))), static_cast<Format>(k));
  for (int k = 0; k < 4; ++k)
    EXPECT_EQ(participantKindFromName(participantKindName(static_cast<ParticipantKind>(k))), static_cast<ParticipantKind>(k));
  EXPECT_EQ(timexTypeName(TimexType::Date), "DATE");
  EXPECT_EQ(mentionKindName(MentionKind::Originator), "originator");
  EXPECT_EQ(regionKindName(RegionKind::Boilerplate), "boilerplate");
  EXPECT_EQ(stanceName(Stance::TooEarly), "too early");
}

TEST(Days, AreReadOnlyWhenReal) {
  EXPECT_EQ(isoDay(*dayFromIso("2024-02-29")), "2024-02-29");
  for (const char* bad : {"2025-02-29", "2025-13-01", "2025-00-10", "2025-1-1", "20250820", "2025-08-2x", "", "2025/08/20"})
    EXPECT_EQ(dayFromIso(bad), std::nullopt) << bad;
}

struct Moment {
  const char* text;
  const char* iso;
};
class PublishedReads : public testing::TestWithParam<Moment> {};
TEST_P(PublishedReads, Test) {
  const auto p = publishedFromIso(GetParam().text);
  ASSERT_TRUE(p);
  EXPECT_EQ(isoPublished(*p), GetParam().iso);
}
INSTANTIATE_TEST_SUITE_P(Rows, PublishedReads,
                         testing::Values(Moment{"2025-08-20", "2025-08-20"}, Moment{"2025-08-20T09:40", "2025-08-20T09:40"},
                                         Moment{"2025-08-20 09:40:11+03:00", "2025-08-20T09:40"},
                                         Moment{"2025-08-20T00:00:00Z", "2025-08-20T00:00"}));

TEST(Published, RefusesWhatIsNoTime) {
  for (const char* bad : {"2025-08", "20 Aug 2025", "2025-08-20T25:00", "2025-08-20T09:77", "2025-08-20X", "yesterday"})
    EXPECT_EQ(publishedFromIso(bad), std::nullopt) << bad;
}

TEST(Counts, AreToldInWords) {
  EXPECT_EQ(countText(CountRange::exactly(3)), "3");
  EXPECT_EQ(countText({3, std::nullopt}), "at least 3");
  EXPECT_EQ(countText({std::nullopt, 5}), "up to 5");
  EXPECT_EQ(countText({3, 5}), "3 to 5");
  EXPECT_EQ(countText({}), "some");
  EXPECT_TRUE(CountRange::exactly(0).exact());
  EXPECT_FALSE((CountRange{1, 2}).exact());
}

struct TypedCount {
  const char* typed;
  CountRange count;
};
class TypedCounts : public testing::TestWithParam<TypedCount> {};
TEST_P(TypedCounts, Test) { EXPECT_EQ(countFromText(GetParam().typed), GetParam().count) << GetParam().typed; }
INSTANTIATE_TEST_SUITE_P(Rows, TypedCounts,
                         testing::Values(TypedCount{"1", {1, 1}}, TypedCount{"none", {0, 0}}, TypedCount{"Nobody", {0, 0}},
                                         TypedCount{"1 to 5", {1, 5}}, TypedCount{"1–5 people", {1, 5}},
                                         TypedCount{"At least 3", {3, {}}}, TypedCount{"3 or more", {3, {}}},
                                         TypedCount{"3+", {3, {}}}, TypedCount{"more than 3", {4, {}}},
                                         TypedCount{"no fewer than 3", {3, {}}}, TypedCount{"Up to 9", {{}, 9}},
                                         TypedCount{"up to 7 people", {{}, 7}}, TypedCount{"no more than 7", {{}, 7}},
                                         TypedCount{"7 or fewer", {{}, 7}}, TypedCount{"fewer than 7", {{}, 6}},
                                         TypedCount{"at least 1, at most 5", {1, 5}}, TypedCount{"1, Omar Bassam", {1, 1}},
                                         TypedCount{"3 or more, two of them named", {3, {}}}));

TEST(TypedCounts, AreNoneWhereThereIsAnythingElse) {
  for (const char* typed : {"", "several", "leave open", "1, 2 and 3", "5–1", "3 houses", "or more", "fewer than 0", "people"})
    EXPECT_FALSE(countFromText(typed)) << typed;
}

TEST(Clock, WrapsAtMidnight) {
  EXPECT_EQ(clockText(150), "02:30");
  EXPECT_EQ(clockText(1440 + 5), "00:05");
}

TEST(ByteSpans, ContainOverlapAndJoin) {
  const ByteSpan a{2, 6};
  EXPECT_TRUE(a.contains({2, 6}) && a.contains({3, 4}));
  EXPECT_FALSE(a.contains({1, 3}));
  EXPECT_TRUE(a.overlaps({5, 9}));
  EXPECT_FALSE(a.overlaps({6, 9}));
  EXPECT_EQ(a.joined({8, 9}), (ByteSpan{2, 9}));
  EXPECT_EQ(a.joined({}), a);
  EXPECT_EQ(a.of("abcdefgh"), "cdef");
  EXPECT_EQ((ByteSpan{20, 30}).of("short"), "");
}

TEST(Ids, OfNothingAreFalse) {
  EXPECT_FALSE(IncidentId{});
  EXPECT_TRUE(IncidentId{1});
  EXPECT_LT(SourceId{1}, SourceId{2});
  EXPECT_EQ(std::hash<SourceId>{}(SourceId{7}), std::hash<SourceId>{}(SourceId{7}));
}

TEST(Claims, CountUnlessRejected) {
  Claim c;
  EXPECT_TRUE(c.counts());
  c.review = Review::Rejected;
  EXPECT_FALSE(c.counts());
}

}  // namespace
}  // namespace collate
