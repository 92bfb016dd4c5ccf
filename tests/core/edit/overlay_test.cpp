// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/overlay.h"

#include <gmock/gmock.h>

#include <limits>

#include "core/edit/source_fields.h"

namespace collate {
namespace {

const std::string kConfirm = toJson(ReviewPayload{Review::Confirmed, ""});
const std::string kReject = toJson(ReviewPayload{Review::Rejected, ""});

Edit review(std::optional<std::string> before, std::optional<std::string> after) {
  return {"Review", {{EditTarget::ClaimReview, "h:0-1:killed", std::move(before), std::move(after)}}};
}

TEST(Overlay, AnEditAndItsInverseLeaveNothing) {
  Overlay overlay;
  const Edit edit{"Both",
                  {{EditTarget::ClaimReview, "h:0-1:killed", std::nullopt, kConfirm},
                   {EditTarget::SourceField, "h outlet", std::nullopt, "Morning Post"}}};
  ASSERT_TRUE(applyEdit(overlay, edit));
  ASSERT_TRUE(payloadAt(overlay, EditTarget::SourceField, "h outlet"));
  EXPECT_EQ(*payloadAt(overlay, EditTarget::SourceField, "h outlet"), "Morning Post");
  EXPECT_EQ(payloadAt(overlay, EditTarget::Annotation, "h outlet"), nullptr);
  ASSERT_TRUE(applyEdit(overlay, inverse(edit)));
  EXPECT_TRUE(overlay.empty());
}

TEST(Overlay, AppliedInvertedAndComparedForEveryKind) {
  const Annotation note{{1}, "h", {0, 3}, "abc", "n", {}, false, "", ""};
  const AddedClaimPayload added{"h", {0, 3}, "h:0-1", Attribute::Killed, "2"};
  const std::vector<EditChange> changes = {{EditTarget::ClaimReview, "h:0-1:killed", std::nullopt, kReject},
                                           {EditTarget::AddedClaim, "h:0-3:killed", std::nullopt, toJson(added)},
                                           {EditTarget::Annotation, "1", std::nullopt, toJson(note)},
                                           {EditTarget::Assessment, "h:0-1 killed", std::nullopt, toJson(Assessment{})},
                                           {EditTarget::SourceField, "h published", std::nullopt, "2025-08-20"}};
  for (const EditChange& change : changes) {
    Overlay overlay = {{{EditTarget::SourceField, "other title"}, "stays"}};
    const Overlay before = overlay;
    const Edit edit{"One", {change}};
    ASSERT_TRUE(applyEdit(overlay, edit)) << change.key;
    EXPECT_NE(overlay, before);
    ASSERT_TRUE(applyEdit(overlay, inverse(edit)));
    EXPECT_EQ(overlay, before);
  }
}

TEST(Overlay, RefusesWhatDoesNotFitWhatStands) {
  Overlay overlay;
  EXPECT_EQ(applyEdit(overlay, review(kConfirm, kReject)).error().code, ErrorCode::Invalid);
  ASSERT_TRUE(applyEdit(overlay, review(std::nullopt, kConfirm)));
  EXPECT_EQ(applyEdit(overlay, review(std::nullopt, kReject)).error().code, ErrorCode::Invalid);
  EXPECT_EQ(applyEdit(overlay, review(kReject, std::nullopt)).error().code, ErrorCode::Invalid);
  EXPECT_EQ(*payloadAt(overlay, EditTarget::ClaimReview, "h:0-1:killed"), kConfirm);
}

TEST(Overlay, AFailingChangeTakesBackThoseBeforeIt) {
  Overlay overlay = {{{EditTarget::SourceField, "h title"}, "First"}};
  const Overlay before = overlay;
  const Edit edit{"Three",
                  {{EditTarget::SourceField, "h title", "First", "Second"},
                   {EditTarget::SourceField, "h outlet", std::nullopt, "Post"},
                   {EditTarget::SourceField, "h title", "First", std::nullopt}}};
  EXPECT_FALSE(applyEdit(overlay, edit));
  EXPECT_EQ(overlay, before);
}

TEST(Overlay, OneEditMayTouchAKeyTwice) {
  Overlay overlay;
  const Edit edit{"Twice",
                  {{EditTarget::SourceField, "h title", std::nullopt, "A"}, {EditTarget::SourceField, "h title", "A", "B"}}};
  ASSERT_TRUE(applyEdit(overlay, edit));
  EXPECT_EQ(*payloadAt(overlay, EditTarget::SourceField, "h title"), "B");
  ASSERT_TRUE(applyEdit(overlay, inverse(edit)));
  EXPECT_TRUE(overlay.empty());
}

TEST(Overlay, RefusesPayloadsThatCannotBeRead) {
  Overlay overlay;
  for (const EditTarget t : {EditTarget::ClaimReview, EditTarget::AddedClaim, EditTarget::Annotation, EditTarget::Assessment})
    EXPECT_EQ(applyEdit(overlay, {"Bad", {{t, "k", std::nullopt, "{}"}}}).error().code, ErrorCode::Invalid) << editTargetName(t);
  EXPECT_FALSE(applyEdit(overlay, {"Bad", {{EditTarget::SourceField, "h text", std::nullopt, "x"}}}));
  EXPECT_FALSE(applyEdit(overlay, {"Bad", {{EditTarget::SourceField, "h published", std::nullopt, "last Tuesday"}}}));
  EXPECT_TRUE(overlay.empty());
}

TEST(Overlay, RefusesANoteWhoseNumberOrSpanMakesNoSense) {
  const auto fits = [](const Annotation& a, std::string_view key) {
    return checkPayload(EditTarget::Annotation, key, toJson(a)).has_value();
  };
  const Annotation note{{7}, "h", {0, 3}, "abc", "n", {}, false, "", ""};
  EXPECT_TRUE(fits(note, "7"));
  EXPECT_FALSE(fits(note, "8"));
  EXPECT_FALSE(fits(note, "seven"));
  for (const std::int64_t id : {std::int64_t{0}, std::int64_t{-7}, std::numeric_limits<std::int64_t>::max()}) {
    Annotation other = note;
    other.id = {id};
    EXPECT_FALSE(fits(other, std::to_string(id)));
  }
  Annotation backward = note;
  backward.span = {3, 0};
  EXPECT_FALSE(fits(backward, "7"));
}

TEST(SourceFields, EveryOneIsSetReadAndCleared) {
  for (const std::string_view field : kSourceFields) {
    Source source;
    const std::string value = field == "published" ? "2025-08-20T09:40" : "some " + std::string(field);
    ASSERT_TRUE(setSourceField(source, field, value)) << field;
    EXPECT_EQ(sourceField(source, field), value);
    ASSERT_TRUE(setSourceField(source, field, ""));
    EXPECT_EQ(sourceField(source, field), "");
  }
}

TEST(SourceFields, WhatWasTakenInCannotBeSet) {
  Source source;
  for (const char* field : {"text", "bytes", "sha256", "file", "id", "", "Outlet"})
    EXPECT_EQ(setSourceField(source, field, "x").error().code, ErrorCode::Invalid) << field;
  EXPECT_EQ(fieldOfKey("nofield"), "");
  EXPECT_EQ(hashOfKey("abc outlet"), "abc");
}

}  // namespace
}  // namespace collate
