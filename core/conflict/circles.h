// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

namespace collate {

// That one who tells names another as whom he has it from. Keys of originators (originatorKey, or a family).
struct Citation {
  std::string teller;
  std::string origin;
  auto operator<=>(const Citation&) const = default;
};

// Those who come back to themselves when each is asked whom he has it from: A names B, and B names A. Each circle once, as short
// as it can be told, from the key that sorts first; of circles that share a member, one. Who names himself is none.
std::vector<std::vector<std::string>> circlesOf(std::span<const Citation> citations);

}  // namespace collate
