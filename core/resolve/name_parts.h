// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "core/resolve/romanization.h"

namespace collate {

enum class PartKind : std::uint8_t {
  Name,
  Kunya,  // "Abu Hafs", "Umm Ali": one part, the particle left out of its sounds
  Initial,
  Title,  // "Sheikh", "Haji": helps where both have it, missing means nothing
};

// One part of a name as it is compared: "Abd al-Rahman", "Salah al-Din" and "Khair Ullah" are one part each; the article and
// "ibn" are gone.
struct NamePart {
  Sounds sounds;
  Sounds key;   // consonantKey of sounds
  Sounds bare;  // without "Abd" in front, "-ullah" or "al-Din" behind; empty where there is none
  PartKind kind = PartKind::Name;
  bool father = false;  // stands after ibn, bin, ben, ould, bint
};

// A person's name in parts, in speaking order: "AWEYS, Hassan" is Hassan, Aweys. What stands in brackets is left out. At most
// kMost parts are kept.
class NameParts {
 public:
  static constexpr std::size_t kMost = 12;

  explicit NameParts(std::string_view name);

  std::span<const NamePart> all() const { return {m_parts.data(), m_count}; }
  // Puts one part in the place of parts `first` and `first` + 1.
  void replacePair(std::size_t first, const NamePart& joined);

 private:
  void add(const NamePart& part);
  void rotate(std::size_t surnameParts);

  std::array<NamePart, kMost> m_parts{};
  std::size_t m_count = 0;
};

}  // namespace collate
