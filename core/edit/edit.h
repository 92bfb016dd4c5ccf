// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/byte_span.h"
#include "core/base/error.h"
#include "core/model/annotation.h"
#include "core/model/assessment.h"
#include "core/model/claim.h"

namespace collate {

// What an edit is about. Each has one payload at a time, or none.
enum class EditTarget {
  ClaimReview,  // key: claimKey; payload: ReviewPayload
  AddedClaim,   // key: claimKey of the new claim, "+n" appended where taken; payload: AddedClaimPayload
  Annotation,   // key: the annotation's id; payload: Annotation
  Assessment,   // key: incident key + " " + attribute name; payload: Assessment
  SourceField,  // key: source hash + " " + field (outlet, title, published, ..., left-out); payload: the text
  Grouping,     // key: groupingKey; payload: GroupingPayload
};
std::string_view editTargetName(EditTarget);
std::optional<EditTarget> editTargetFromName(std::string_view);

// One change that an analyst made: what stood at a key before and after (JSON; none: nothing stood there). Its inverse
// is the same with the two exchanged, so undo and audit trail are the same data.
struct EditChange {
  EditTarget target{};
  std::string key;
  std::optional<std::string> before;
  std::optional<std::string> after;
  bool operator==(const EditChange&) const = default;
};

// One step of the analyst, undone as a whole. `label` names it ("Reject claim: killed 3").
struct Edit {
  std::string label;
  std::vector<EditChange> changes;
  bool operator==(const Edit&) const = default;
};
// What a row of the journal is: an edit, or an undo or redo of one.
enum class StepKind { Edit, Undo, Redo };
std::string_view stepKindName(StepKind);  // "edit", "undo", "redo"
std::optional<StepKind> stepKindFromName(std::string_view);

Edit inverse(const Edit&);  // the changes in reverse order, each inverted; same label

struct ReviewPayload {
  Review review = Review::Confirmed;  // Confirmed, Corrected or Rejected
  std::string value;                  // Corrected: the value in words
  bool operator==(const ReviewPayload&) const = default;
};

struct AddedClaimPayload {
  std::string sourceHash;
  ByteSpan span;
  std::string anchor;  // accountKey of the account it belongs to
  Attribute attribute{};
  std::string value;
  bool operator==(const AddedClaimPayload&) const = default;
};

// Whether two accounts tell of one incident: what the analyst says holds against all evidence, also that of later imports.
struct GroupingPayload {
  bool together = false;
  bool operator==(const GroupingPayload&) const = default;
};

// "<hash>:<begin>-<end>"; the hash in full, the span that of Account::anchor.
std::string accountKey(std::string_view sourceHash, ByteSpan anchor);
// "<hash>:<begin>-<end>:<attribute>": the span that of the claim.
std::string claimKey(std::string_view sourceHash, ByteSpan span, Attribute attribute);
std::string assessmentKey(std::string_view incidentKey, Attribute attribute);
// The two account keys, the smaller one first, with a blank between.
std::string groupingKey(std::string_view accountKey, std::string_view other);
std::string sourceFieldKey(std::string_view sourceHash, std::string_view field);

// JSON in and out; parsing an unknown or broken payload is Malformed.
std::string toJson(const ReviewPayload&);
std::string toJson(const AddedClaimPayload&);
std::string toJson(const Annotation&);
std::string toJson(const Assessment&);
std::string toJson(const GroupingPayload&);
Result<ReviewPayload> reviewFromJson(std::string_view);
Result<AddedClaimPayload> addedClaimFromJson(std::string_view);
Result<Annotation> annotationFromJson(std::string_view);
Result<Assessment> assessmentFromJson(std::string_view);
Result<GroupingPayload> groupingFromJson(std::string_view);

// The changes of an edit as one JSON array, as the journal keeps them.
std::string changesToJson(const std::vector<EditChange>&);
Result<std::vector<EditChange>> changesFromJson(std::string_view);

}  // namespace collate
