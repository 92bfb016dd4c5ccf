// SPDX-License-Identifier: GPL-3.0-or-later
// The opening paragraph of a sheet: who tells of it, what they agree on, where they differ, on whose word it rests, what the
// analyst decided. Each sentence is left out where the case has nothing to say.
#include <algorithm>
#include <format>
#include <map>

#include "core/report/sheet_parts.h"
#include "core/report/wording.h"

namespace collate {
namespace {

using namespace wording;

constexpr std::size_t kMostRefs = 8;    // more in one place are noise; the claims table has them all
constexpr std::size_t kValueRoom = 48;  // characters of a value within a sentence

ReportSentence tellers(const ReportContext& context, const Incident& incident) {
  const int accounts = static_cast<int>(incident.accounts.size());
  if (accounts == 1)
    return {std::format("One account, from {}, tells of {}.", context.outletOf(incident.accounts.front()),
                        eventWords(context, incident)),
            openingRefs(context, incident)};
  return {sentenceCase(std::format("{} accounts from {} tell of {}.", numberWord(accounts), voicesCounted(context, incident),
                                   eventWords(context, incident))),
          accountRefs(context, incident, kMostRefs)};
}

// Attributes whose value the opening sentence already gives are named without it.
bool isInOpening(Attribute a) { return a == Attribute::EventType || a == Attribute::Date || a == Attribute::Place; }

std::string agreedWords(const ReportContext& context, const Comparison& c, const Cell& cell) {
  return typographic(isCount(c.attribute) ? figureOf(context, c, cell) : cellInSentence(context, c, cell));
}

void addAgreed(const ReportContext& context, const Incident& incident, Prose& prose) {
  std::vector<std::string> items;
  std::vector<PassageRef> refs;
  for (const Comparison& c : incident.comparisons) {
    if (c.standing != Standing::Agreement) continue;
    const auto says = [](const Cell& cell) { return cell.stance == Stance::Says && !cell.value.empty(); };
    const auto cell = std::ranges::find_if(c.cells, says);
    const bool bare = isInOpening(c.attribute) || cell == c.cells.end();
    const bool none = cell == c.cells.end() && !c.cells.empty() &&
                      std::ranges::any_of(c.cells, [&](const Cell& x) { return deniesAny(context, x); });
    const std::string value = none ? "none" : bare ? "" : agreedWords(context, c, *cell);
    items.push_back(attributeNoun(c.attribute) + (value.empty() ? "" : " (" + shortened(value, kValueRoom) + ")"));
    for (const PassageRef ref : refsOf(context, c, kMostRefs))
      if (refs.size() < kMostRefs && std::ranges::find(refs, ref) == refs.end()) refs.push_back(ref);
  }
  if (!items.empty()) prose.push_back({std::format("Where more than one gives it, they agree on {}.", listed(items)), refs});
}

void addDifferences(const ReportContext& context, const Incident& incident, Prose& prose) {
  if (incident.accounts.size() < 2) return;
  std::vector<std::string> contested;
  std::vector<PassageRef> refs;
  int differences = 0;
  for (const Comparison& c : incident.comparisons) {
    differences += c.kind.has_value();
    if (c.kind != DisagreementKind::Contradiction) continue;
    contested.push_back(contestedSubject(c.attribute));
    for (const PassageRef ref : refsOf(context, c, kMostRefs))
      if (refs.size() < kMostRefs && std::ranges::find(refs, ref) == refs.end()) refs.push_back(ref);
  }
  const std::string points = counted(differences, "point", "points");
  const int contradictions = static_cast<int>(contested.size());
  if (differences == 0) {
    prose.push_back({"They differ on nothing that more than one of them states.", {}});
  } else if (contradictions == 0) {
    prose.push_back({std::format("They differ on {}, without contradicting each other.", points), {}});
  } else if (differences == contradictions) {
    prose.push_back({std::format("They contradict each other on {}: {}.", points, listed(contested)), refs});
  } else {
    prose.push_back({std::format("They differ on {} and contradict each other on {}: {}.", points,
                                 numberWord(contradictions, differences), listed(contested)),
                     refs});
  }
}

// Some account cites somebody for it, and some account tells it without citing anybody.
bool isPartlyOwnWord(const ReportContext& context, const Comparison& c) {
  bool own = false;
  bool cited = false;
  for (const Cell& cell : c.cells)
    for (const ClaimRef& ref : cell.claims) (context.claimOf(ref).originators.empty() ? own : cited) = true;
  return own && cited;
}

void addVoices(const ReportContext& context, const Incident& incident, Prose& prose) {
  std::map<std::string, std::vector<const Comparison*>> byVoice;
  for (const Comparison& c : incident.comparisons)
    if (restsOnOneVoice(c)) byVoice[c.shared.front().name].push_back(&c);
  for (const auto& [voice, comparisons] : byVoice) {
    std::vector<std::string> nouns;
    for (const Comparison* c : comparisons) nouns.push_back(attributeNoun(c->attribute));
    const bool one = nouns.size() == 1;
    // An account that also says it in its own voice is taken to repeat; that is not the same as citing somebody.
    const bool own = std::ranges::any_of(comparisons, [&](const Comparison* c) { return isPartlyOwnWord(context, *c); });
    prose.push_back({sentenceCase(std::format("{} {} on one originator, {}, in every account that {} {}.", listed(nouns),
                                              one ? "rests" : "rest", speakerWords(voice), own ? "names a source for" : "gives",
                                              one ? "it" : "them")),
                     refsOf(context, *comparisons.front(), kMostRefs)});
  }
}

const Cell* spokenCell(const Incident& incident, Attribute attribute) {
  const Comparison* c = incident.comparison(attribute);
  if (!c) return nullptr;
  const auto cell = std::ranges::find_if(c->cells, [](const Cell& x) { return x.stance == Stance::Says && !x.value.empty(); });
  return cell == c->cells.end() ? nullptr : &*cell;
}

// "It names A as the actor and B as the target."
void addNames(const ReportContext& context, const Incident& incident, Prose& prose) {
  std::vector<std::string> items;
  std::vector<PassageRef> refs;
  for (const Attribute a : {Attribute::Actor, Attribute::Target}) {
    const Cell* cell = spokenCell(incident, a);
    if (!cell) continue;
    const std::string_view role = a == Attribute::Actor ? "actor" : "target";
    const std::string value = typographic(cellInSentence(context, *incident.comparison(a), *cell));
    items.push_back(std::format("{} as the {}{}", value, isHedged(context, *cell) ? "reported " : "", role));
    for (const PassageRef ref : refsBehind(context, *cell, kMostRefs))
      if (std::ranges::find(refs, ref) == refs.end()) refs.push_back(ref);
  }
  if (!items.empty()) prose.push_back({std::format("It gives {}.", listed(items)), refs});
}

// "It counts 8 killed and 4 detained."
void addCounts(const ReportContext& context, const Incident& incident, Prose& prose) {
  std::vector<std::string> items;
  std::vector<PassageRef> refs;
  for (const Attribute a : {Attribute::Killed, Attribute::Wounded, Attribute::Detained, Attribute::Freed}) {
    const Cell* cell = spokenCell(incident, a);
    if (!cell) continue;
    const std::string figure = figureOf(context, *incident.comparison(a), *cell);
    const std::string_view reserve = isHedged(context, *cell) ? "reported " : "";
    const bool bare = figure.find("casualt") == std::string::npos;
    const std::string_view whom = figure == "1" ? " person" : " people";
    items.push_back(bare ? std::format("{}{} {}{}", figure, whom, reserve, attributeName(a))
                         : std::format("{} dead and wounded{}", figure, reserve.empty() ? "" : ", by report"));
    for (const PassageRef ref : refsOf(context, *cell, 1))
      if (std::ranges::find(refs, ref) == refs.end()) refs.push_back(ref);
  }
  if (!items.empty()) prose.push_back({std::format("It counts {}.", listed(items)), refs});
}

void addDecisions(const ReportContext& context, const Incident& incident, Prose& prose) {
  int settled = 0;
  int open = 0;
  std::vector<std::string> stale;
  std::vector<PassageRef> against;
  for (const Comparison& c : incident.comparisons) {
    if (!isDecided(c)) continue;
    (c.assessment->status == Status::Settled ? settled : open)++;
    if (c.stale) stale.push_back(attributeNoun(c.attribute));
    for (const std::size_t i : c.against)
      for (const PassageRef ref : refsOf(context, c.cells[i], 1))
        if (!std::ranges::contains(against, ref)) against.push_back(ref);
  }
  if (settled > 0 && open > 0)
    prose.push_back(
        {std::format("The analyst has settled {}; {} {} in review.", counted(settled, "attribute", "attributes", open),
                     numberWord(open, settled), open == 1 ? "is" : "are"),
         {}});
  else if (settled > 0)
    prose.push_back({std::format("The analyst has settled {}.", counted(settled, "attribute", "attributes")), {}});
  else if (open > 0)
    prose.push_back({std::format("The analyst has {} in review.", counted(open, "attribute", "attributes")), {}});
  if (!stale.empty()) prose.push_back({std::format("New evidence contradicts what was settled on {}.", listed(stale)), against});
}

}  // namespace

Prose agreementOf(const ReportContext& context, const Incident& incident) {
  Prose prose;
  addAgreed(context, incident, prose);
  addVoices(context, incident, prose);
  addDecisions(context, incident, prose);
  return prose;
}

Prose leadOf(const ReportContext& context, const Incident& incident) {
  Prose prose{tellers(context, incident)};
  if (incident.accounts.size() == 1) {
    addNames(context, incident, prose);
    addCounts(context, incident, prose);
  } else {
    addAgreed(context, incident, prose);
    addDifferences(context, incident, prose);
    addVoices(context, incident, prose);
  }
  addDecisions(context, incident, prose);
  return prose;
}

}  // namespace collate
