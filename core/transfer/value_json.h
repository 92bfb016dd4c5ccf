// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "core/model/claim.h"
#include "core/model/value.h"
#include "core/transfer/exported_case.h"

namespace collate {

// How values stand in every export: members in the order in which they are documented.
using Json = nlohmann::ordered_json;

Json orNull(const std::string& text);
Json caseJson(const ExportedCase& exported);  // {"name","fictional"}

// The value as one piece of text: 3, "at least 3", a TIMEX3 date, HH:MM.
std::string valueText(const Value& value);

// Gives put(name, number or text) "value", or "min" and "max", or nothing where a count has no bounds.
void putValueTo(auto&& put, const Value& value) {
  const CountRange* count = value.count();
  if (!count) return put("value", valueText(value));
  if (count->exact()) return put("value", *count->min);
  if (count->min) put("min", *count->min);
  if (count->max) put("max", *count->max);
}

// Text on which nothing fails: bytes that are no UTF-8 become U+FFFD.
std::string written(const Json& json, int indent = -1);

}  // namespace collate
