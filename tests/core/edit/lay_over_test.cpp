// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/lay_over.h"

#include <gmock/gmock.h>

#include "core/edit/key_parts.h"

namespace collate {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const std::string kHash(64, 'a');
const std::string kText = "Three people were killed at the mill in Tamanah on 4 May 2024, Sami Haddad and Omar Aziz among them.";

DateValue day(const char* iso) { return {dayFromIso(iso), dayFromIso(iso), DatePrecision::Day, iso}; }

Claim claim(Attribute attribute, ByteSpan span, Value value) {
  Claim c;
  c.attribute = attribute;
  c.span = span;
  c.value = std::move(value);
  return c;
}

// One source with one account that says killed, date and two targets on one span.
class LayOver : public ::testing::Test {
 protected:
  void SetUp() override {
    Source s;
    s.sha256 = kHash;
    s.text = kText;
    s.outlet = "Valley Courier";
    sources = {s};
    Account a;
    a.type = EventType::Shooting;
    a.date = day("2024-05-04");
    a.anchor = {0, 26};
    a.claims = {claim(Attribute::Killed, {0, 26}, {"3", CountRange::exactly(3)}),
                claim(Attribute::Date, {51, 61}, {"4 May 2024", day("2024-05-04")}),
                claim(Attribute::Target, {63, 98}, {"Sami Haddad", {}}), claim(Attribute::Target, {63, 98}, {"Omar Aziz", {}})};
    readings = {Reading{{a}, {}, {}, {}}};
  }

  void set(EditTarget target, std::string key, std::string payload) { overlay[{target, std::move(key)}] = std::move(payload); }
  void setReview(std::size_t index, const ReviewPayload& payload) {
    set(EditTarget::ClaimReview, reviewKey(kHash, readings[0], 0, index), toJson(payload));
  }
  std::vector<OrphanedEdit> lay() { return layClaims(sources, readings, overlay); }
  Account& account() { return readings[0].accounts.edit()[0]; }
  Claim& at(std::size_t index) { return account().claims[index]; }

  std::vector<Source> sources;
  std::vector<Reading> readings;
  Overlay overlay;
};

TEST_F(LayOver, AnEmptyOverlayChangesNothing) {
  const auto before = readings;
  EXPECT_THAT(lay(), IsEmpty());
  EXPECT_EQ(readings, before);
}

TEST_F(LayOver, ConfirmedAndRejectedKeepTheirValue) {
  setReview(0, {Review::Confirmed, ""});
  setReview(1, {Review::Rejected, ""});
  EXPECT_THAT(lay(), IsEmpty());
  EXPECT_EQ(at(0).review, Review::Confirmed);
  EXPECT_EQ(at(0).value.text, "3");
  EXPECT_EQ(at(1).review, Review::Rejected);
  EXPECT_FALSE(at(1).counts());
}

TEST_F(LayOver, CorrectedTakesTheAnalystsValueAndKeepsWhatWasRead) {
  setReview(0, {Review::Corrected, "at least 4"});
  EXPECT_THAT(lay(), IsEmpty());
  EXPECT_EQ(at(0).readAs, "3");
  EXPECT_EQ(at(0).value.text, "at least 4");
  EXPECT_EQ(*at(0).value.count(), (CountRange{4, std::nullopt}));
}

TEST_F(LayOver, ClaimsThatShareASpanAreToldApartByWhatWasRead) {
  EXPECT_NE(reviewKey(kHash, readings[0], 0, 2), reviewKey(kHash, readings[0], 0, 3));
  EXPECT_EQ(reviewKey(kHash, readings[0], 0, 0), claimKey(kHash, {0, 26}, Attribute::Killed));
  setReview(3, {Review::Rejected, ""});
  EXPECT_THAT(lay(), IsEmpty());
  EXPECT_EQ(at(2).review, Review::Unchecked);
  EXPECT_EQ(at(3).review, Review::Rejected);
}

TEST_F(LayOver, TheKeyOfAReviewStaysWhenItsNeighborIsCorrected) {
  const std::string key = reviewKey(kHash, readings[0], 0, 2);
  setReview(2, {Review::Corrected, "Omar Aziz"});
  setReview(3, {Review::Confirmed, ""});
  EXPECT_THAT(lay(), IsEmpty());
  EXPECT_EQ(at(2).review, Review::Corrected);
  EXPECT_EQ(at(3).review, Review::Confirmed);
  EXPECT_EQ(reviewKey(kHash, readings[0], 0, 2), key) << "also where the correction stands already";
}

TEST_F(LayOver, ClaimsThatNothingTellsApartGoByTheirOrder) {
  account().claims[3].value.text = "Sami Haddad";
  setReview(3, {Review::Rejected, ""});
  EXPECT_THAT(lay(), IsEmpty());
  EXPECT_EQ(at(2).review, Review::Unchecked);
  EXPECT_EQ(at(3).review, Review::Rejected);
}

TEST_F(LayOver, AReviewIsNotMovedToANeighborWhenItsClaimIsGone) {
  setReview(3, {Review::Rejected, ""});
  account().claims.pop_back();  // a later extractor reads one target only
  EXPECT_THAT(lay(), SizeIs(1));
  EXPECT_EQ(at(2).review, Review::Unchecked);
}

TEST_F(LayOver, WhatFindsNoPlaceIsOrphanedAndKept) {
  const std::string confirm = toJson(ReviewPayload{Review::Confirmed, ""});
  set(EditTarget::ClaimReview, claimKey(kHash, {1, 26}, Attribute::Killed), confirm);
  set(EditTarget::ClaimReview, claimKey(std::string(64, 'b'), {0, 26}, Attribute::Killed), confirm);
  set(EditTarget::AddedClaim, "x", toJson(AddedClaimPayload{kHash, {0, 5}, kHash + ":1-2", Attribute::Means, "rifles"}));
  set(EditTarget::AddedClaim, "y",
      toJson(AddedClaimPayload{kHash, {0, 5000}, accountKey(kHash, {0, 26}), Attribute::Means, "rifles"}));
  const auto before = readings;
  const auto orphans = lay();
  EXPECT_EQ(readings, before);
  ASSERT_THAT(orphans, SizeIs(4));
  EXPECT_EQ(orphans[0].payload, confirm);
  EXPECT_EQ(orphans[2].target, EditTarget::AddedClaim);
  EXPECT_THAT(overlay, SizeIs(4)) << "nothing is dropped";
}

TEST_F(LayOver, AddedClaimsJoinTheAccountTheyWereMadeOn) {
  set(EditTarget::AddedClaim, claimKey(kHash, {32, 36}, Attribute::Floor),
      toJson(AddedClaimPayload{kHash, {32, 36}, accountKey(kHash, {0, 26}), Attribute::Floor, "ground floor"}));
  EXPECT_THAT(lay(), IsEmpty());
  ASSERT_THAT(account().claims, SizeIs(5));
  EXPECT_EQ(at(4).review, Review::Added);
  EXPECT_EQ(at(4).value.text, "ground floor");
  EXPECT_EQ(at(4).span.of(kText), "mill");
}

TEST_F(LayOver, AClaimOpensAnAccountOfItsOwnAndOthersJoinIt) {
  readings = {Reading{}};
  const auto add = [&](ByteSpan span, Attribute attribute, const std::string& value, const std::string& anchor) {
    set(EditTarget::AddedClaim, claimKey(kHash, span, attribute),
        toJson(AddedClaimPayload{kHash, span, anchor, attribute, value}));
  };
  const std::string opened = openedAnchor(accountKey(kHash, {32, 36}));
  add({32, 36}, Attribute::Floor, "ground floor", opened);
  add({0, 5}, Attribute::Killed, "3", opened);  // comes first, by its key
  EXPECT_THAT(lay(), IsEmpty());
  ASSERT_THAT(readings[0].accounts, SizeIs(1));
  EXPECT_EQ(account().anchor, (ByteSpan{32, 36}));
  EXPECT_THAT(account().claims, SizeIs(2));

  readings = {Reading{}};
  overlay.erase({EditTarget::AddedClaim, claimKey(kHash, {32, 36}, Attribute::Floor)});
  EXPECT_THAT(lay(), IsEmpty());
  ASSERT_THAT(readings[0].accounts, SizeIs(1)) << "it stays as long as one of its claims does";

  add({0, 5}, Attribute::Killed, "3", accountKey(kHash, {32, 36}));
  add({0, 6}, Attribute::Killed, "3", openedAnchor(kHash + ":90-5000"));
  add({0, 7}, Attribute::Killed, "3", "+");
  readings = {Reading{}};
  EXPECT_THAT(lay(), SizeIs(3)) << "an account that is read no longer, one beyond the text, none at all";
  EXPECT_THAT(readings[0].accounts, IsEmpty());
}

TEST(KeyParts, AreThoseOfTheKeysThatAreMade) {
  const std::string claimed = claimKey(kHash, {12, 20}, Attribute::Killed) + "=3#2", told = accountKey(kHash, {0, 7});
  const auto claimAt = partsOfKey(claimed);
  ASSERT_TRUE(claimAt);
  EXPECT_EQ(claimAt->sourceHash, kHash);
  EXPECT_EQ(claimAt->span, (ByteSpan{12, 20}));
  EXPECT_EQ(claimAt->rest, "killed=3#2");
  const auto accountAt = partsOfKey(told);
  ASSERT_TRUE(accountAt);
  EXPECT_EQ(accountAt->span, (ByteSpan{0, 7}));
  EXPECT_EQ(accountAt->rest, "");
  for (const char* broken : {"", "x", "x:", "x:1", "x:1-", "x:5-4", "x:1-2killed", "x:a-2", "x:-1-2", "x:1-99999999999"})
    EXPECT_FALSE(partsOfKey(broken)) << broken;
}

TEST_F(LayOver, TheHeaderFollowsACorrectedDate) {
  setReview(1, {Review::Corrected, "2024-05-03"});
  lay();
  EXPECT_EQ(account().date, day("2024-05-03"));
}

TEST_F(LayOver, TheHeaderForgetsARejectedDateOrTakesTheNext) {
  const auto pristine = readings;
  setReview(1, {Review::Rejected, ""});
  lay();
  EXPECT_FALSE(account().date);
  readings = pristine;
  account().claims.push_back(claim(Attribute::Date, {54, 57}, {"May 2024", *dateFromIso("2024-05")}));
  lay();
  EXPECT_EQ(account().date, dateFromIso("2024-05"));
}

TEST_F(LayOver, TheHeaderKeepsADateThatOtherClaimsGave) {
  account().date = day("2024-05-09");
  setReview(1, {Review::Rejected, ""});
  lay();
  EXPECT_EQ(account().date, day("2024-05-09"));
}

TEST_F(LayOver, AnAddedEventTypeGivesTheHeader) {
  set(EditTarget::AddedClaim, "k",
      toJson(AddedClaimPayload{kHash, {0, 26}, accountKey(kHash, {0, 26}), Attribute::EventType, "raid"}));
  lay();
  EXPECT_EQ(account().type, EventType::Raid);
}

TEST_F(LayOver, SourceFieldsAreSetAndThoseOfOtherSourcesOrphaned) {
  set(EditTarget::SourceField, sourceFieldKey(kHash, "outlet"), "Valley Herald");
  set(EditTarget::SourceField, sourceFieldKey(kHash, "published"), "2024-05-05");
  set(EditTarget::SourceField, sourceFieldKey("gone", "outlet"), "X");
  const auto orphans = laySourceFields(sources, overlay);
  EXPECT_EQ(sources[0].outlet, "Valley Herald");
  EXPECT_EQ(isoPublished(*sources[0].published), "2024-05-05");
  ASSERT_THAT(orphans, SizeIs(1));
  EXPECT_EQ(orphans[0].key, "gone outlet");
}

TEST_F(LayOver, AnnotationsHoldWhileTheirWordsDo) {
  const auto note = [&](std::int64_t id, ByteSpan span, std::string quote, std::string hash) {
    set(EditTarget::Annotation, std::to_string(id),
        toJson(Annotation{{id}, std::move(hash), span, std::move(quote), "n", {}, false, "", ""}));
  };
  note(1, {40, 47}, "Tamanah", kHash);
  note(2, {0, 5}, "Three", kHash);
  note(3, {0, 5}, "Seven", kHash);
  note(4, {0, 5000}, "Three", kHash);
  note(5, {0, 5}, "Three", std::string(64, 'b'));
  const LaidAnnotations laid = layAnnotations(sources, overlay);
  const auto ids = [](const std::vector<Annotation>& list) {
    std::vector<std::int64_t> all;
    for (const Annotation& a : list) all.push_back(a.id.value);
    return all;
  };
  EXPECT_THAT(ids(laid.held), ElementsAre(2, 1)) << "in the order of the text";
  EXPECT_THAT(ids(laid.orphaned), ElementsAre(3, 4, 5));
}

TEST_F(LayOver, AssessmentsComeByIncidentAndAttribute) {
  const Assessment a{"3", "", "", "", "", Status::Settled, "", ""};
  set(EditTarget::Assessment, assessmentKey(accountKey(kHash, {0, 26}), Attribute::Killed), toJson(a));
  const auto assessments = assessmentsOf(overlay);
  ASSERT_THAT(assessments, SizeIs(1));
  EXPECT_EQ(assessments.begin()->first, kHash + ":0-26 killed");
  EXPECT_EQ(assessments.begin()->second, a);
}

}  // namespace
}  // namespace collate
