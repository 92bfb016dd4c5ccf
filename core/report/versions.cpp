// SPDX-License-Identifier: GPL-3.0-or-later
// What versions there are of an attribute, and how a table shows them. "1", "1, a miller" and "1 Omar Bassam" are one figure;
// "20 August" and "20 August 2025" are one day.
#include "core/conflict/versions.h"

#include <algorithm>
#include <format>

#include "core/conflict/when.h"
#include "core/conflict/words.h"
#include "core/report/sheet_parts.h"
#include "core/report/wording.h"

namespace collate {
namespace {

const Claim& bestOf(const ReportContext& context, const Cell& cell) { return context.claimOf(cell.claims.front()); }

// Those who name several give a version by all of it: the first that they name may be the same.
bool tellsSeveral(Attribute a) { return a == Attribute::Household || a == Attribute::Actor; }

bool sameVersion(const ReportContext& context, const Comparison& c, const Cell& a, const Cell& b) {
  if (a.stance != b.stance) return false;
  const bool same = plainLetters(a.value) == plainLetters(b.value);
  if (tellsSeveral(c.attribute) || a.claims.empty() || b.claims.empty()) return same;
  if (a.stance == Stance::Denies && deniesAny(context, a) && deniesAny(context, b)) return true;
  if (isCount(c.attribute) && figureOf(context, c, a) != figureOf(context, c, b)) return false;
  return collate::sameVersion(c.attribute, bestOf(context, a), bestOf(context, b));
}

// The names of those whom a cell counts; descriptions of them are none.
std::string namesIn(const ReportContext& context, const Comparison& c, const Cell& cell) {
  constexpr std::size_t kMostNamed = 2;
  const std::vector<std::string>& persons = bestOf(context, cell).persons;
  const bool named = !persons.empty() && persons.size() <= kMostNamed && std::ranges::all_of(persons, isPersonName);
  return named && c.attribute != Attribute::Age ? listed(persons) : std::string{};
}

std::string figureWithNames(const ReportContext& context, const Comparison& c, const std::vector<std::size_t>& cells) {
  std::string names;
  for (const std::size_t i : cells) {
    const std::string here = namesIn(context, c, c.cells[i]);
    if (!names.empty() && !here.empty() && plainLetters(here) != plainLetters(names))
      return figureOf(context, c, c.cells[cells.front()]);
    if (names.empty()) names = here;
  }
  return figureOf(context, c, c.cells[cells.front()]) + (names.empty() ? "" : ", " + names);
}

// The wording that says most.
std::string fullest(const ReportContext& context, const Comparison& c, const std::vector<std::size_t>& cells) {
  std::size_t best = cells.front();
  for (const std::size_t i : cells)
    if (!c.cells[i].claims.empty() && saysMore(c.attribute, bestOf(context, c.cells[i]), bestOf(context, c.cells[best])))
      best = i;
  return shownValue(c.attribute, c.cells[best].value);
}

// "State television" and "the state television" are one.
std::string speakerKey(std::string_view name) {
  if (name.starts_with("the ")) name.remove_prefix(4);
  return plainLetters(name);
}

std::string denialOf(const ReportContext& context, const Comparison& c, const std::vector<std::size_t>& cells) {
  constexpr std::size_t kMostNamed = 3;
  std::vector<std::string> who;
  for (const std::size_t i : cells) {
    const Claim& claim = bestOf(context, c.cells[i]);
    const std::string name = claim.originators.empty() ? context.outletOf(c.cells[i].claims.front().account)
                                                       : wording::speakerWords(claim.originators.front().name);
    const auto same = [&](const std::string& other) { return speakerKey(other) == speakerKey(name); };
    if (std::ranges::none_of(who, same)) who.push_back(name);
  }
  const bool many = who.size() > 1;
  const std::string speakers =
      who.size() > kMostNamed ? wording::counted(static_cast<int>(who.size()), "source", "sources") : listed(who);
  if (!deniesAny(context, c.cells[cells.front()]))
    return std::format("{}, denied by {}", figureOf(context, c, c.cells[cells.front()]), speakers);
  if (c.attribute == Attribute::OfficialResponse) return "no statement yet";
  return std::format("none, {} {}", many ? "say" : "says", speakers);
}

std::string valueOf(const ReportContext& context, const Comparison& c, const Version& version) {
  const std::vector<std::size_t>& cells = version.cells;
  if (c.cells[cells.front()].claims.empty()) return shownValue(c.attribute, c.cells[cells.front()].value);
  if (version.denied) return denialOf(context, c, cells);
  return isCount(c.attribute) ? figureWithNames(context, c, cells) : fullest(context, c, cells);
}

}  // namespace

bool deniesAny(const ReportContext& context, const Cell& cell) {
  if (cell.stance != Stance::Denies || cell.claims.empty()) return false;
  const Value& value = bestOf(context, cell).value;
  return value.count() ? value.count()->max == 0 : value.text.empty() || plainLetters(value.text) == "none";
}

std::vector<Version> versionsOf(const ReportContext& context, const Comparison& c) {
  std::vector<Version> versions;
  for (std::size_t i = 0; i < c.cells.size(); ++i) {
    const Cell& cell = c.cells[i];
    const bool denies = cell.stance == Stance::Denies && !cell.claims.empty();
    if (!denies && (cell.stance != Stance::Says || cell.value.empty())) continue;
    const auto known =
        std::ranges::find_if(versions, [&](const Version& v) { return sameVersion(context, c, c.cells[v.cells.front()], cell); });
    if (known == versions.end())
      versions.push_back({{}, {i}, denies});
    else
      known->cells.push_back(i);
  }
  for (Version& version : versions) version.value = valueOf(context, c, version);
  return versions;
}

std::string readValue(const ReportContext& context, const Comparison& c) {
  const std::vector<Version> versions = versionsOf(context, c);
  if (versions.empty()) {
    const bool early = std::ranges::any_of(c.cells, [](const Cell& cell) { return cell.stance == Stance::TooEarly; });
    return early ? "too early to know" : "–";
  }
  if (c.kind == DisagreementKind::Variant) {
    const std::vector<std::string> spelled = statedValues(c);
    if (spelled.size() > 1)
      return std::format("{} (also {})", spelled.front(), wording::joined(std::span(spelled).subspan(1), ", "));
  }
  std::vector<std::string> values;
  for (const Version& version : versions) values.push_back(version.value);
  const bool contested = values.size() > 1 && c.kind == DisagreementKind::Contradiction;
  return (contested ? "contested: " : "") + wording::joined(values, "; ");
}

}  // namespace collate
