// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace collate {

// The family (Originator::family) of state media whose country is not known.
inline constexpr std::string_view kStateMedia = "state-media";

// The family of a country's state media, "state-media-sy" of SY; kStateMedia of none.
inline std::string stateMediaOf(std::string_view country) {
  std::string family(kStateMedia);
  if (!country.empty()) family += '-';
  for (const char c : country) family += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return family;
}

inline bool isStateMediaOfACountry(std::string_view family) { return family.starts_with("state-media-"); }

}  // namespace collate
