// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/byte_span.h"
#include "core/model/source.h"

namespace collate {

class SourceMarks;

// What stands before the first sentence of a report: "BEIRUT, Aug 20 (Reuters) - ", "HILLTOWN, Northern Valley – ",
// "date 2025-08-20 HILLTOWN: ". `span` runs up to the first word of the sentence.
struct Dateline {
  ByteSpan span;
  std::string agency;                  // canonical, where the dateline names one
  std::string outlet;                  // where it names an outlet instead: "QAMISHLI (North Press) –"
  std::optional<Published> published;  // of a stamp that has a year
};

// The dateline that `paragraph` opens with. Nothing for a sentence that opens with a place: "Idlib – a city of ...", "Aleppo was
// ...".
std::optional<Dateline> readDateline(std::string_view paragraph, const SourceMarks& marks);

}  // namespace collate
