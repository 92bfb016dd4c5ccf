// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/base/byte_span.h"
#include "core/base/ids.h"
#include "core/model/incident.h"

namespace collate::ui {

// What is selected, shared by all views. Each part may be missing; a finer part implies the coarser ones: a claim its
// account, an account its incident and source. `source` is an index into CaseState::sources.
struct Selection {
  IncidentId incident;
  std::optional<AccountRef> account;
  std::optional<ClaimRef> claim;
  std::optional<Attribute> attribute;  // a row of Conflicts
  std::optional<std::size_t> source;
  std::optional<ByteSpan> span;  // words selected in the Reader, or an annotation's
  AnnotationId annotation;

  bool operator==(const Selection&) const = default;
};

}  // namespace collate::ui
