// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/edit.h"

#include <algorithm>
#include <array>
#include <format>
#include <ranges>

namespace collate {
namespace {

constexpr std::array<std::string_view, 6> kTargets = {"claim_review", "added_claim",  "annotation",
                                                      "assessment",   "source_field", "grouping"};

constexpr std::array<std::string_view, 3> kSteps = {"edit", "undo", "redo"};

}  // namespace

std::string_view stepKindName(StepKind k) { return kSteps[static_cast<std::size_t>(k)]; }

std::optional<StepKind> stepKindFromName(std::string_view name) {
  const auto it = std::ranges::find(kSteps, name);
  if (it == kSteps.end()) return std::nullopt;
  return static_cast<StepKind>(it - kSteps.begin());
}

std::string_view editTargetName(EditTarget t) { return kTargets[static_cast<std::size_t>(t)]; }

std::optional<EditTarget> editTargetFromName(std::string_view name) {
  const auto it = std::ranges::find(kTargets, name);
  if (it == kTargets.end()) return std::nullopt;
  return static_cast<EditTarget>(it - kTargets.begin());
}

Edit inverse(const Edit& edit) {
  Edit back{edit.label, {}};
  back.changes.reserve(edit.changes.size());
  for (const EditChange& c : edit.changes | std::views::reverse) back.changes.push_back({c.target, c.key, c.after, c.before});
  return back;
}

std::string accountKey(std::string_view sourceHash, ByteSpan anchor) {
  return std::format("{}:{}-{}", sourceHash, anchor.begin, anchor.end);
}

std::string claimKey(std::string_view sourceHash, ByteSpan span, Attribute attribute) {
  return std::format("{}:{}-{}:{}", sourceHash, span.begin, span.end, attributeName(attribute));
}

std::string assessmentKey(std::string_view incidentKey, Attribute attribute) {
  return std::format("{} {}", incidentKey, attributeName(attribute));
}

std::string groupingKey(std::string_view accountKey, std::string_view other) {
  return std::format("{} {}", std::min(accountKey, other), std::max(accountKey, other));
}

std::string sourceFieldKey(std::string_view sourceHash, std::string_view field) {
  return std::format("{} {}", sourceHash, field);
}

}  // namespace collate
