// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/incident_words.h"

#include <algorithm>
#include <array>
#include <set>

namespace collate {
namespace {

constexpr std::array<std::string_view, 4> kAgreement = {"agree", "compatible", "contradiction", "one account"};

bool isSettled(const Comparison& c) { return c.assessment && c.assessment->status == Status::Settled; }

std::string named(Attribute attribute, std::string_view what) {
  return std::string(attributeName(attribute)) + ": " + std::string(what);
}

}  // namespace

std::string_view agreementName(Agreement agreement) { return kAgreement[static_cast<std::size_t>(agreement)]; }

std::vector<std::string> outletsOf(const ExportedCase& exported, const Incident& incident) {
  std::set<std::string> names;
  for (const AccountRef& a : incident.accounts) names.insert(speakerOf(exported.sources[a.source], a.source + 1));
  return {names.begin(), names.end()};
}

std::vector<std::string> valuesOf(const Incident& incident, Attribute attribute) {
  const Comparison* c = incident.comparison(attribute);
  if (!c) return {};
  if (isSettled(*c)) return {c->assessment->value};
  std::vector<std::string> values;
  for (const Cell& cell : c->cells)
    if (cell.stance == Stance::Says && !cell.value.empty() && !std::ranges::contains(values, cell.value))
      values.push_back(cell.value);
  return values;
}

std::vector<std::string> disagreementsOf(const Incident& incident) {
  std::vector<std::string> list;
  for (const Comparison& c : incident.comparisons)
    if (c.kind) list.push_back(named(c.attribute, kindName(*c.kind)));
  return list;
}

std::vector<std::string> settledOf(const Incident& incident) {
  std::vector<std::string> list;
  for (const Comparison& c : incident.comparisons)
    if (isSettled(c)) list.push_back(named(c.attribute, c.assessment->value));
  return list;
}

std::optional<int> geoPrecision(const std::optional<PlaceValue>& place) {
  if (!place || !place->lat || !place->lon) return std::nullopt;
  switch (place->precision) {
    case PlacePrecision::Point:
    case PlacePrecision::Town: return 1;
    case PlacePrecision::Area: return 2;
    case PlacePrecision::Admin1: return 3;
    default: return std::nullopt;
  }
}

std::string dateText(const std::optional<DateValue>& date) {
  if (!date) return {};
  if (!date->timex.empty()) return date->timex;
  if (!date->from || !date->to) return {};
  return *date->from == *date->to ? isoDay(*date->from) : isoDay(*date->from) + "/" + isoDay(*date->to);
}

std::string differencesText(const Incident& incident) {
  std::string text;
  for (const Comparison& c : incident.comparisons)
    if (c.kind && !c.sentence.empty()) text += (text.empty() ? "" : " ") + c.sentence;
  return text;
}

}  // namespace collate
