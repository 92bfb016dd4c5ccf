// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/value_json.h"

#include "core/transfer/incident_words.h"

namespace collate {
namespace {

std::string timeText(const TimeValue& time, const std::string& words) {
  if (!time.exact()) return words;
  return time.zone.empty() ? clockText(time.from) : clockText(time.from) + " " + time.zone;
}

}  // namespace

Json orNull(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

Json caseJson(const ExportedCase& exported) { return {{"name", exported.name}, {"fictional", exported.fictional}}; }

std::string valueText(const Value& value) {
  if (const auto* count = value.count()) return countText(*count);
  if (const auto* date = value.date()) {
    std::string known = dateText(*date);
    return known.empty() ? value.text : known;
  }
  if (const auto* time = value.time()) return timeText(*time, value.text);
  if (const auto* event = value.event()) return std::string(eventTypeName(*event));
  return value.text;
}

std::string written(const Json& json, int indent) { return json.dump(indent, ' ', false, Json::error_handler_t::replace); }

}  // namespace collate
