// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/overlay.h"

#include <ranges>

#include "core/edit/source_fields.h"

namespace collate {
namespace {

Result<void> applyChange(Overlay& overlay, const EditChange& change) {
  const std::string* stands = payloadAt(overlay, change.target, change.key);
  const bool asExpected = stands ? change.before == *stands : !change.before;
  if (!asExpected)
    return fail(ErrorCode::Invalid,
                "This was changed in the meantime, so the step does not fit any more. Look at it again and repeat the step.");
  if (!change.after) {
    overlay.erase({change.target, change.key});
    return {};
  }
  if (auto fits = checkPayload(change.target, change.key, *change.after); !fits) return fits;
  overlay[{change.target, change.key}] = *change.after;
  return {};
}

// Puts back what the first `count` changes took; they have just been applied, so each fits.
void takeBack(Overlay& overlay, const Edit& edit, std::size_t count) {
  for (const EditChange& c : edit.changes | std::views::take(count) | std::views::reverse) {
    if (c.before)
      overlay[{c.target, c.key}] = *c.before;
    else
      overlay.erase({c.target, c.key});
  }
}

template <class T>
Result<void> parsed(const Result<T>& r) {
  if (!r) return fail(ErrorCode::Invalid, r.error().message);
  return {};
}

// Notes are found again by their number, and new ones are numbered from the highest on.
Result<void> checkAnnotation(std::string_view key, const Result<Annotation>& a) {
  constexpr std::int64_t kHighest = std::int64_t{1} << 53;  // that every program which reads JSON can hold
  if (!a) return fail(ErrorCode::Invalid, a.error().message);
  if (key != std::to_string(a->id.value) || a->id.value <= 0 || a->id.value > kHighest || a->span.begin > a->span.end)
    return fail(ErrorCode::Invalid, "This annotation cannot be read: its number or its span makes no sense.");
  return {};
}

}  // namespace

bool holds(const Overlay& overlay, EditTarget target) {
  const auto first = overlay.lower_bound({target, {}});
  return first != overlay.end() && first->first.target == target;
}

const std::string* payloadAt(const Overlay& overlay, EditTarget target, std::string_view key) {
  const auto it = overlay.find({target, std::string(key)});
  return it == overlay.end() ? nullptr : &it->second;
}

Result<void> applyEdit(Overlay& overlay, const Edit& edit) {
  for (std::size_t i = 0; i < edit.changes.size(); ++i) {
    if (auto done = applyChange(overlay, edit.changes[i]); !done) {
      takeBack(overlay, edit, i);
      return done;
    }
  }
  return {};
}

Result<void> checkPayload(EditTarget target, std::string_view key, const std::string& payload) {
  switch (target) {
    case EditTarget::ClaimReview: return parsed(reviewFromJson(payload));
    case EditTarget::AddedClaim: return parsed(addedClaimFromJson(payload));
    case EditTarget::Annotation: return checkAnnotation(key, annotationFromJson(payload));
    case EditTarget::Assessment: return parsed(assessmentFromJson(payload));
    case EditTarget::Grouping: return parsed(groupingFromJson(payload));
    case EditTarget::SourceField: {
      Source probe;
      return setSourceField(probe, fieldOfKey(key), payload);
    }
  }
  return fail(ErrorCode::Invalid, "There is no such kind of edit.");
}

}  // namespace collate
