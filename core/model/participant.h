// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/base/byte_span.h"
#include "core/model/attribute.h"

namespace collate {

// What somebody or something is to an incident.
enum class Part : std::uint8_t { Perpetrator, Organization, Object, Victim, Weapon };
inline constexpr std::size_t kParts = 5;
std::string_view partName(Part);
std::optional<Part> partFromName(std::string_view);

// Somebody or something that the model of roles takes for a part of what a report tells. `score` is in log odds over the model's
// threshold: above 0, and the higher the surer. `accounts` are those in whose sentences it is named, by their place in the
// reading; empty where no account tells of it.
struct Participant {
  Part part{};
  ByteSpan span;       // the fullest phrase that names it
  bool named = false;  // by a name, not by a description
  double score = 0;
  std::vector<std::size_t> accounts;
  std::optional<EventType> event;  // that the words nearest to it tell of, where they tell of one
  std::vector<ByteSpan> mentions;  // all phrases that name it, `span` among them, in order

  bool operator==(const Participant&) const = default;
};

}  // namespace collate
