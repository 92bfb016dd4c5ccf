// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of a sheet have in common: references, origins, counts.
#include <algorithm>
#include <format>
#include <set>

#include "core/conflict/casualties.h"
#include "core/conflict/side.h"
#include "core/conflict/words.h"
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

}  // namespace

std::string chainWords(const Claim& claim) {
  std::vector<std::string> names;
  for (const Originator& o : claim.originators) names.push_back(o.name);
  return wording::joined(names, " ‹ ");
}

Hand handOf(const Claim& claim) { return claim.review == Review::Unchecked ? Hand::Machine : Hand::Analyst; }

bool isHedged(const ReportContext& context, const Cell& cell) {
  if (cell.claims.empty()) return false;
  const Claim& first = context.claimOf(cell.claims.front());
  if (first.modality != Modality::Hedged) return false;
  return std::ranges::none_of(cell.claims, [&](const ClaimRef& ref) {
    const Claim& other = context.claimOf(ref);
    return other.modality == Modality::Stated && other.value == first.value;
  });
}

bool eventIsHedged(const ReportContext& context, const Incident& incident) {
  const Comparison* c = incident.comparison(Attribute::EventType);
  if (!c) return false;
  const auto speaks = [](const Cell& cell) { return cell.stance == Stance::Says && !cell.claims.empty(); };
  return std::ranges::any_of(c->cells, speaks) &&
         std::ranges::all_of(c->cells, [&](const Cell& cell) { return !speaks(cell) || isHedged(context, cell); });
}

std::string eventWords(const ReportContext& context, const Incident& incident) {
  const Comparison* kind = incident.comparison(Attribute::EventType);
  const std::string at = wording::wherePhrase(incident.place) + wording::whenPhrase(incident.date);
  if (kind && kind->kind == DisagreementKind::Contradiction) return "an event" + at + " (what it was is contested)";
  return (eventIsHedged(context, incident) ? "what is believed to be " : "") + wording::eventPhrase(incident.type) + at;
}

std::string voicesCounted(const ReportContext& context, const Incident& incident) {
  const Voices voices = voicesOf(context, incident);
  return wording::counted(voices.outlets, voices.unnamed ? "source" : "outlet", voices.unnamed ? "sources" : "outlets");
}

std::string quotedValue(const ReportContext& context, const std::string& value, const std::vector<PassageRef>& refs) {
  const bool verbatim = !refs.empty() && std::ranges::all_of(refs, [&](PassageRef ref) {
    const Passage* passage = context.book.find(ref);
    return passage && passage->text.find(value) != std::string::npos;
  });
  // A figure is no quotation, even where its digits stand in the passage.
  const bool hasWords =
      std::ranges::any_of(value, [](char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; });
  return verbatim && hasWords ? wording::inQuotes(value) : wording::typographic(value);
}

const ClaimRef& citedClaim(const ReportContext& context, const Cell& cell) {
  const Claim& first = context.claimOf(cell.claims.front());
  if (first.value.count() || first.value.date() || first.value.time()) return cell.claims.front();
  const std::string words = lowered(first.value.text);
  for (const ClaimRef& ref : cell.claims) {
    if (lowered(context.claimOf(ref).value.text) != words || context.claimOf(ref).modality != first.modality) continue;
    const Passage* passage = context.book.find(context.book.ref(ref));
    if (passage && lowered(passage->text).find(words) != std::string::npos) return ref;
  }
  return cell.claims.front();
}

std::vector<PassageRef> refsBehind(const ReportContext& context, const Cell& cell, std::size_t limit) {
  std::vector<PassageRef> refs;
  if (cell.claims.empty()) return refs;
  const ClaimRef& cited = citedClaim(context, cell);
  addRef(refs, context.book.ref(cited), limit);
  const auto tells = [&](const std::string& words) { return !words.empty() && cell.value.find(words) != std::string::npos; };
  std::set<std::string> told = {context.claimOf(cited).value.text};
  for (const ClaimRef& ref : cell.claims)
    if (const std::string& words = context.claimOf(ref).value.text; tells(words) && told.insert(words).second)
      addRef(refs, context.book.ref(ref), limit);
  // "Omar Bassam (the Aleppine)": the name in brackets is a claim on the alias.
  for (const Claim& claim : context.accountOf(cited.account).claims)
    if (claim.counts() && claim.attribute == Attribute::Alias && tells("(" + claim.value.text + ")"))
      if (told.insert(claim.value.text).second) addRef(refs, context.book.ref(cited.account.source, claim.span), limit);
  return refs;
}

std::vector<PassageRef> refsOf(const ReportContext& context, const Cell& cell, std::size_t limit) {
  std::vector<PassageRef> refs;
  for (const ClaimRef& claim : cell.claims) addRef(refs, context.book.ref(claim), limit);
  return refs;
}

std::vector<PassageRef> refsOf(const ReportContext& context, const Comparison& comparison, std::size_t limit) {
  std::vector<PassageRef> refs;
  for (const Cell& cell : comparison.cells)
    if (!cell.claims.empty()) addRef(refs, context.book.ref(citedClaim(context, cell)), limit);
  for (const Cell& cell : comparison.cells)
    for (const PassageRef ref : refsBehind(context, cell, limit)) addRef(refs, ref, limit);
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

std::vector<PassageRef> openingRefs(const ReportContext& context, const Incident& incident) {
  std::vector<PassageRef> refs = accountRefs(context, incident, 1);
  constexpr std::size_t kMost = 3;  // what, when and where
  for (const AccountRef a : incident.accounts)
    for (const Attribute attribute : {Attribute::Date, Attribute::Place})
      for (const Claim& c : context.accountOf(a).claims)
        if (c.attribute == attribute && c.counts()) {
          addRef(refs, context.book.ref(a.source, c.span), kMost);
          break;
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
  if (attribute == Attribute::OfficialResponse) return withoutStop(value);
  return attribute == Attribute::Date ? wording::timexWords(value) : value;
}

std::string figureOf(const ReportContext& context, const Comparison& comparison, const Cell& cell) {
  if (isCount(comparison.attribute) && !cell.claims.empty()) {
    const Claim& claim = context.claimOf(cell.claims.front());
    const CountRange* count = claim.value.count();
    if (count && casualtyWords(claim, context.sourceOf(cell.claims.front().account).text).empty()) return countText(*count);
  }
  return shownValue(comparison.attribute, cell.value);
}

std::string cellInSentence(const ReportContext& context, const Comparison& comparison, const Cell& cell) {
  std::string value = shownValue(comparison.attribute, cell.value);
  for (const ClaimRef& ref : cell.claims) {
    const std::string last = ", " + valueWords(context.claimOf(ref));
    if (isCount(comparison.attribute) || last.size() == 2 || !value.ends_with(last)) continue;
    return value.replace(value.size() - last.size(), 1, " and");
  }
  const bool several = comparison.attribute == Attribute::Household || comparison.attribute == Attribute::Actor;
  return several ? listedWithin(std::move(value)) : value;
}

bool restsOnOneVoice(const Comparison& comparison) {
  return comparison.outlets > 1 && comparison.independent == 1 && !comparison.shared.empty() && !statedValues(comparison).empty();
}

Voices voicesOf(const ReportContext& context, const Incident& incident) {
  return voicesOf(context.input.sources, context.input.readings, incident);
}

}  // namespace collate
