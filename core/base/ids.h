// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace collate {

// A number that names one thing of one kind, so that an incident's id cannot be passed where a source's is meant.
// 0 names nothing.
template <class Tag>
struct Id {
  std::int64_t value = 0;

  explicit operator bool() const { return value != 0; }
  auto operator<=>(const Id&) const = default;
};

using SourceId = Id<struct SourceTag>;          // row of a source in its case file; stable for the life of the case
using IncidentId = Id<struct IncidentTag>;      // stable while the case is open
using AnnotationId = Id<struct AnnotationTag>;  // stable for the life of the case
using EditId = Id<struct EditTag>;              // position in the journal, from 1

}  // namespace collate

template <class Tag>
struct std::hash<::collate::Id<Tag>> {
  std::size_t operator()(::collate::Id<Tag> id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
