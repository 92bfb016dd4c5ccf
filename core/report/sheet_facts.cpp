// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of a sheet have in common: references, origins, counts.
#include <algorithm>
#include <format>
#include <set>

#include "core/report/sheet_parts.h"
#include "core/report/wording.h"

namespace collate {
namespace {

std::string lowered(std::string s) {
  std::ranges::transform(s, s.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return s;
}

void addRef(std::vector<PassageRef>& refs, PassageRef ref, std::size_t limit) {
  if (ref.source == 0 || refs.size() >= limit || std::ranges::find(refs, ref) != refs.end()) return;
  refs.push_back(ref);
}

std::string joined(const std::vector<std::string>& items, std::string_view separator) {
  std::string out;
  for (const std::string& item : items) out += out.empty() ? item : std::string(separator) + item;
  return out;
}

}  // namespace

std::string originKey(const ReportContext& context, const ClaimRef& ref) {
  const Claim& claim = context.claimOf(ref);
  if (claim.originators.empty()) return "outlet " + lowered(context.outletOf(ref.account));
  const Originator& first = claim.originators.back();
  return first.family.empty() ? "name " + lowered(first.name) : "family " + first.family;
}

std::string chainWords(const Claim& claim) {
  std::vector<std::string> names;
  for (const Originator& o : claim.originators) names.push_back(o.name);
  return joined(names, " ‹ ");
}

Hand handOf(const Claim& claim) { return claim.review == Review::Unchecked ? Hand::Machine : Hand::Analyst; }

std::vector<PassageRef> refsOf(const ReportContext& context, const Cell& cell, std::size_t limit) {
  std::vector<PassageRef> refs;
  for (const ClaimRef& claim : cell.claims) addRef(refs, context.book.ref(claim), limit);
  return refs;
}

std::vector<PassageRef> refsOf(const ReportContext& context, const Comparison& comparison, std::size_t limit) {
  std::vector<PassageRef> refs;
  for (const Cell& cell : comparison.cells)
    if (!cell.claims.empty()) addRef(refs, context.book.ref(cell.claims.front()), limit);
  return refs;
}

std::vector<PassageRef> accountRefs(const ReportContext& context, const Incident& incident, std::size_t limit) {
  std::vector<PassageRef> refs;
  for (const AccountRef a : incident.accounts) {
    const std::vector<Claim>& claims = context.accountOf(a).claims;
    const auto event =
        std::ranges::find_if(claims, [](const Claim& c) { return c.counts() && c.attribute == Attribute::EventType; });
    const auto any = std::ranges::find_if(claims, [](const Claim& c) { return c.counts(); });
    const auto claim = event != claims.end() ? event : any;
    if (claim != claims.end()) addRef(refs, context.book.ref(a.source, claim->span), limit);
  }
  return refs;
}

bool isDecided(const Comparison& comparison) {
  return comparison.assessment && (!comparison.assessment->value.empty() || comparison.assessment->status != Status::Open);
}

std::vector<std::string> statedValues(const Comparison& comparison) {
  std::vector<std::string> values;
  for (const Cell& cell : comparison.cells) {
    const std::string value = shownValue(comparison.attribute, cell.value);
    if (cell.stance == Stance::Says && !value.empty() && std::ranges::find(values, value) == values.end())
      values.push_back(value);
  }
  return values;
}

std::string shownValue(Attribute attribute, const std::string& value) {
  return attribute == Attribute::Date ? wording::timexWords(value) : value;
}

std::string figureOf(const ReportContext& context, const Comparison& comparison, const Cell& cell) {
  if (isCount(comparison.attribute) && !cell.claims.empty())
    if (const CountRange* count = context.claimOf(cell.claims.front()).value.count()) return countText(*count);
  return shownValue(comparison.attribute, cell.value);
}

std::string readValue(const Comparison& comparison) {
  const std::vector<std::string> values = statedValues(comparison);
  if (values.empty()) {
    const auto stance = [&](Stance s) {
      return std::ranges::any_of(comparison.cells, [s](const Cell& c) { return c.stance == s; });
    };
    if (stance(Stance::Denies)) return "denied";
    return stance(Stance::TooEarly) ? "too early to know" : "–";
  }
  if (values.size() == 1) return values.front();
  const std::vector<std::string> others(values.begin() + 1, values.end());
  if (comparison.kind == DisagreementKind::Contradiction) return "contested: " + joined(values, "; ");
  if (comparison.kind == DisagreementKind::Variant) return std::format("{} (also {})", values.front(), joined(others, ", "));
  return joined(values, "; ");
}

bool restsOnOneVoice(const Comparison& comparison) {
  return comparison.outlets > 1 && comparison.independent == 1 && !comparison.shared.empty() && !statedValues(comparison).empty();
}

int outletCount(const ReportContext& context, const Incident& incident) {
  std::set<std::string> outlets;
  for (const AccountRef a : incident.accounts) outlets.insert(lowered(context.outletOf(a)));
  return static_cast<int>(outlets.size());
}

int originatorCount(const ReportContext& context, const Incident& incident) {
  std::set<std::string> origins;
  int most = 0;
  for (const Comparison& c : incident.comparisons) {
    most = std::max(most, c.independent);
    for (const Cell& cell : c.cells)
      for (const ClaimRef& claim : cell.claims) origins.insert(originKey(context, claim));
  }
  return std::max(most, static_cast<int>(origins.size()));
}

}  // namespace collate
