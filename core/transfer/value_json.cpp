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

Json dateJson(const std::optional<DateValue>& date) {
  if (!date) return nullptr;
  Json j = {{"from", date->from ? Json(isoDay(*date->from)) : Json(nullptr)},
            {"to", date->to ? Json(isoDay(*date->to)) : Json(nullptr)},
            {"precision", precisionName(date->precision)}};
  if (!date->from && !date->timex.empty()) j["value"] = date->timex;
  return j;
}

Json placeJson(const std::optional<PlaceValue>& place) {
  if (!place) return nullptr;
  return {{"name", place->name},
          {"id", orNull(place->id)},
          {"lat", place->lat ? Json(*place->lat) : Json(nullptr)},
          {"lon", place->lon ? Json(*place->lon) : Json(nullptr)},
          {"precision", precisionName(place->precision)}};
}

void putValue(Json& object, const Value& value) {
  putValueTo([&](const char* name, const auto& of) { object[name] = of; }, value);
}

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
