// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/edit.h"

#include <gmock/gmock.h>

namespace collate {
namespace {

const std::string kHash(64, 'a');

Annotation someNote() {
  return {{7},
          kHash,
          {12, 20},
          "the gate",
          "Ask \"who\" saw it\nتل",
          {"witness", "gate"},
          true,
          "R. Example",
          "2025-08-21T10:00:00Z"};
}

TEST(EditTarget, NamesRoundTripAndUnknownOnesAreNone) {
  for (const EditTarget t : {EditTarget::ClaimReview, EditTarget::AddedClaim, EditTarget::Annotation, EditTarget::Assessment,
                             EditTarget::SourceField, EditTarget::Grouping})
    EXPECT_EQ(editTargetFromName(editTargetName(t)), t);
  EXPECT_FALSE(editTargetFromName("note"));
}

TEST(StepKind, NamesRoundTripAndUnknownOnesAreNone) {
  for (const StepKind k : {StepKind::Edit, StepKind::Undo, StepKind::Redo}) EXPECT_EQ(stepKindFromName(stepKindName(k)), k);
  EXPECT_FALSE(stepKindFromName("Edit"));
}

TEST(Edit, InverseExchangesAndReverses) {
  const Edit edit{"Step",
                  {{EditTarget::Annotation, "1", std::nullopt, "x"}, {EditTarget::SourceField, "h outlet", "old", std::nullopt}}};
  const Edit expected{
      "Step", {{EditTarget::SourceField, "h outlet", std::nullopt, "old"}, {EditTarget::Annotation, "1", "x", std::nullopt}}};
  EXPECT_EQ(inverse(edit), expected);
  EXPECT_EQ(inverse(inverse(edit)), edit);
}

TEST(EditKeys, NameWhatTheyAreAbout) {
  EXPECT_EQ(accountKey("f00", {3, 9}), "f00:3-9");
  EXPECT_EQ(claimKey("f00", {3, 9}, Attribute::ForceCasualties), "f00:3-9:force_casualties");
  EXPECT_EQ(assessmentKey("f00:3-9", Attribute::Killed), "f00:3-9 killed");
  EXPECT_EQ(sourceFieldKey("f00", "outlet"), "f00 outlet");
  EXPECT_EQ(groupingKey("f00:3-9", "a00:1-2"), "a00:1-2 f00:3-9");
  EXPECT_EQ(groupingKey("f00:3-9", "a00:1-2"), groupingKey("a00:1-2", "f00:3-9"));
}

TEST(PayloadJson, ReviewRoundTrips) {
  for (const ReviewPayload& p : {ReviewPayload{Review::Confirmed, ""}, ReviewPayload{Review::Rejected, ""},
                                 ReviewPayload{Review::Corrected, "at least 4"}})
    EXPECT_EQ(reviewFromJson(toJson(p)), p);
}

TEST(PayloadJson, GroupingRoundTrips) {
  for (const bool together : {true, false})
    EXPECT_EQ(groupingFromJson(toJson(GroupingPayload{together})), GroupingPayload{together});
  for (const char* broken : {"", "{}", "{\"together\":1}", "[true]"}) EXPECT_FALSE(groupingFromJson(broken)) << broken;
}

TEST(PayloadJson, AddedClaimRoundTrips) {
  const AddedClaimPayload p{kHash, {5, 11}, kHash + ":0-4", Attribute::Means, "two helicopters"};
  EXPECT_EQ(addedClaimFromJson(toJson(p)), p);
}

TEST(PayloadJson, ANoteKeepsItsColorAndIsBlueWithoutOne) {
  Annotation note = someNote();
  EXPECT_FALSE(toJson(note).contains("color")) << "as cases of before have it";
  for (std::size_t i = 0; i < kNoteColorCount; ++i) {
    note.color = static_cast<NoteColor>(i);
    EXPECT_EQ(annotationFromJson(toJson(note)), note) << noteColorName(note.color);
  }
  std::string other = toJson(note);
  other.replace(other.find("gray"), 4, "pink");
  EXPECT_FALSE(annotationFromJson(other));
}

TEST(PayloadJson, AnnotationRoundTripsWithQuotesAndArabic) { EXPECT_EQ(annotationFromJson(toJson(someNote())), someNote()); }

TEST(PayloadJson, AssessmentRoundTrips) {
  const Assessment a{"4", "two hospitals agree", "B", "2", "likely", Status::Settled, "R. Example", "2025-08-21T10:00:00Z"};
  EXPECT_EQ(assessmentFromJson(toJson(a)), a);
  EXPECT_EQ(assessmentFromJson(toJson(Assessment{})), Assessment{});
}

TEST(PayloadJson, EqualPayloadsAreEqualText) { EXPECT_EQ(toJson(someNote()), toJson(*annotationFromJson(toJson(someNote())))); }

TEST(PayloadJson, BytesThatAreNoUtf8BecomeReplacementCharacters) {
  const auto back = reviewFromJson(toJson(ReviewPayload{Review::Corrected, "4\xFF"}));
  ASSERT_TRUE(back);
  EXPECT_EQ(back->value, "4\uFFFD");
}

TEST(PayloadJson, WhatIsBrokenIsMalformed) {
  for (const char* bad : {"", "{", "null", "[]", "3", R"({"review":"unchecked"})", R"({"review":"added"})", R"({"review":1})",
                          R"({"value":"3"})"}) {
    ASSERT_FALSE(reviewFromJson(bad)) << bad;
    EXPECT_EQ(reviewFromJson(bad).error().code, ErrorCode::Malformed) << bad;
    EXPECT_FALSE(addedClaimFromJson(bad)) << bad;
    EXPECT_FALSE(annotationFromJson(bad)) << bad;
    EXPECT_FALSE(assessmentFromJson(bad)) << bad;
  }
  EXPECT_FALSE(addedClaimFromJson(R"({"source":"a","begin":0,"end":1,"anchor":"a:0-1","attribute":"mood","value":"x"})"));
}

TEST(ChangesJson, RoundTripsWithAndWithoutBefore) {
  const std::vector<EditChange> changes = {{EditTarget::Annotation, "1", std::nullopt, "{\"a\":1}"},
                                           {EditTarget::SourceField, "h url", "x", std::nullopt}};
  EXPECT_EQ(changesFromJson(changesToJson(changes)), changes);
  EXPECT_EQ(changesFromJson("[]"), std::vector<EditChange>());
  for (const char* bad :
       {"", "{}", "[1]", R"([{"target":"mood","key":"","before":null,"after":null}])", R"([{"target":"annotation","key":"1"}])"})
    EXPECT_FALSE(changesFromJson(bad)) << bad;
}

}  // namespace
}  // namespace collate
