// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/byte_span.h"
#include "core/model/attribute.h"
#include "core/model/value.h"

namespace collate {

// Somebody whom a passage rests on. `family` is the key under which different wordings count as one origin
// ("state-media-sy" for "Syrian state TV" and "state television"); empty where no family is known.
struct Originator {
  std::string name;
  std::string family;
  ByteSpan span;  // where the name stands; empty for a typed one

  bool operator==(const Originator&) const = default;
};

// Whose reading a claim is.
enum class Review {
  Unchecked,  // Collate read it, nobody looked
  Confirmed,
  Corrected,  // the analyst changed its value
  Rejected,   // kept to be seen, not counted
  Added,      // the analyst claimed it on a span
};
std::string_view reviewName(Review);
std::optional<Review> reviewFromName(std::string_view);

// One attribute of one incident as one source gives it.
struct Claim {
  Attribute attribute{};
  Value value;
  ByteSpan span;                        // the passage that carries it, in the source's text
  std::vector<Originator> originators;  // from the one the report names outward to the first origin; empty: the outlet itself
  Modality modality = Modality::Stated;
  std::optional<ParticipantKind> participant;  // actor and target only
  std::vector<std::string> persons;            // names and descriptions of those counted or meant, as the text gives them
  std::string rule;                            // which rule read it, for --explain and the inspector
  Review review = Review::Unchecked;
  std::string readAs;  // Corrected: what the machine had read

  bool counts() const { return review != Review::Rejected; }
  bool operator==(const Claim&) const = default;
};

}  // namespace collate
