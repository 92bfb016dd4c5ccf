// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/model/attribute.h"

namespace collate {

enum class Status { Open, InReview, Settled };
std::string_view statusName(Status);  // "open", "in review", "settled"
std::optional<Status> statusFromName(std::string_view);

// The analyst's decision on one attribute of one incident. Grades are optional: empty, or 'A'..'F' (Admiralty
// reliability), '1'..'6' (Admiralty credibility), and an ICD 203 word ("likely").
struct Assessment {
  std::string value;
  std::string reason;
  std::string reliability;
  std::string credibility;
  std::string likelihood;
  Status status = Status::Open;
  std::string author;
  std::string when;  // ISO 8601 UTC

  bool operator==(const Assessment&) const = default;
};

}  // namespace collate
