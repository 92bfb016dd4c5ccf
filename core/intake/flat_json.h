// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace collate {

struct FlatMember {
  std::string_view name;  // in the line
  std::string value;
  bool null = false;
};

// The members of a JSON object all of whose values are strings or null, as nearly every line of a list of reports is: read in one
// pass, without a tree. Nothing where the line is any other JSON, or none: a parser for all of it says then what it is.
std::optional<std::vector<FlatMember>> flatMembers(std::string_view line);

}  // namespace collate
