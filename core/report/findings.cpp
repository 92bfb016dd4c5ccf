// SPDX-License-Identifier: GPL-3.0-or-later
// The page that a reader with one minute reads: what is agreed, what is contested, on how many independent words it rests, what
// is open. Findings come in three ranks: contradictions first, then incidents that several accounts tell, then those on one
// account.
#include <algorithm>
#include <format>
#include <functional>

#include "core/report/sheet_parts.h"
#include "core/report/wording.h"

namespace collate {
namespace {

using namespace wording;

constexpr std::size_t kMostFindings = 12;  // two pages; the sheets hold the rest
constexpr std::size_t kMostQuestions = 12;
constexpr std::size_t kMostNamed = 6;  // incidents on one account that are named in their finding
constexpr std::size_t kMostRefs = 6;

struct Draft {
  Finding finding;
  bool contested = false;
  bool singles = false;  // the one about incidents on a single account
};

const Incident& incidentOf(const ReportContext& context, const IncidentSheet& sheet) {
  return context.input.incidents[sheet.incident];
}

std::string stateOf(const Comparison& c) {
  if (!isDecided(c)) return "unchecked";
  return c.stale ? "new evidence" : std::string(statusName(c.assessment->status));
}

// "has “2 or more”", "tells of a raid", "has none".
std::string givingWords(const ReportContext& context, const Comparison& c, const Version& v, const std::vector<PassageRef>& refs,
                        bool many) {
  const auto verb = [&](std::string_view one, std::string_view several) { return std::string(many ? several : one); };
  const Cell& cell = c.cells[v.cells.front()];
  if (deniesAny(context, cell))
    return c.attribute == Attribute::OfficialResponse ? verb("knows", "know") + " of no statement yet"
                                                      : verb("has", "have") + " none";
  const bool alone = v.cells.size() == 1 && !isCount(c.attribute);
  const bool several = c.attribute == Attribute::Household || c.attribute == Attribute::Actor;
  const std::string value = v.denied || alone || several ? cellInSentence(context, c, cell) : v.value;
  if (v.denied) return verb("denies ", "deny ") + typographic(value);
  const EventType* event = cell.claims.empty() ? nullptr : context.claimOf(cell.claims.front()).value.event();
  if (event && value == eventTypeName(*event)) return verb("tells of ", "tell of ") + eventPhrase(*event);
  return verb("has ", "have ") + quotedValue(context, value, refs);
}

// "Coastal Standard has “2 or more”": each version once, with those who give it.
Prose valuesByOutlet(const ReportContext& context, const Incident& incident, const Comparison& c) {
  constexpr std::size_t kMostOutlets = 3;
  const bool unnamed = voicesOf(context, incident).unnamed;
  Prose prose;
  for (const Version& version : versionsOf(context, c)) {
    std::vector<std::string> outlets;
    std::vector<PassageRef> refs;
    for (const std::size_t i : version.cells) {
      const std::string outlet = context.outletOf(incident.accounts[i]);
      const std::string who = outlet + (isHedged(context, c.cells[i]) ? " (hedged)" : "");
      if (std::ranges::find(outlets, who) == outlets.end()) outlets.push_back(who);
      for (const PassageRef ref : refsBehind(context, c.cells[i], kMostRefs))
        if (refs.size() < kMostRefs && std::ranges::find(refs, ref) == refs.end()) refs.push_back(ref);
    }
    const std::string who =
        outlets.size() > kMostOutlets
            ? counted(static_cast<int>(outlets.size()), unnamed ? "source" : "outlet", unnamed ? "sources" : "outlets")
            : listed(outlets);
    prose.push_back({sentenceCase(std::format("{} {}.", who, givingWords(context, c, version, refs, outlets.size() > 1))), refs});
  }
  return prose;
}

Draft contestedFinding(const ReportContext& context, const IncidentSheet& sheet, const Comparison& c) {
  const Incident& incident = incidentOf(context, sheet);
  Draft draft{{}, true, false};
  Finding& f = draft.finding;
  f.title = std::format("{}: {} is contested.", sheet.title, contestedSubject(c.attribute));
  f.text = valuesByOutlet(context, incident, c);
  if (f.text.empty()) f.text.push_back({typographic(c.sentence), refsOf(context, c, kMostRefs)});
  if (isDecided(c) && !c.assessment->value.empty())
    f.text.push_back(
        {std::format("Assessed: {}{}.", c.assessment->value, c.assessment->status == Status::Settled ? "" : ", in review"), {}});
  f.tone = FindingTone::Differs;
  f.kind = c.kind;
  f.outlets = c.outlets;
  f.unnamed = voicesOf(context, incident).unnamed;
  f.originators = c.independent;
  f.incidents = {sheet.incident};
  f.state = stateOf(c);
  f.hand = isDecided(c) ? Hand::Analyst : Hand::Machine;
  return draft;
}

// State of an incident as a whole: settled when every contested attribute and at least one is.
void fillIncidentState(const Incident& incident, Finding& f) {
  int decided = 0;
  for (const Comparison& c : incident.comparisons) decided += isDecided(c);
  f.hand = decided > 0 ? Hand::Analyst : Hand::Machine;
  f.state = decided > 0 ? std::format("{} of {} decided", decided, incident.comparisons.size()) : "unchecked";
}

// "They spell the place in three ways."
void addSpelling(const ReportContext& context, const Incident& incident, Prose& prose) {
  const Comparison* place = incident.comparison(Attribute::Place);
  if (!place || place->kind != DisagreementKind::Variant) return;
  const int ways = static_cast<int>(statedValues(*place).size());
  if (ways > 1)
    prose.push_back({std::format("They spell the place in {} ways.", numberWord(ways)), refsOf(context, *place, kMostRefs)});
}

// How far the accounts differ beyond what is contested, which has findings of its own.
void addDifferences(const Incident& incident, Prose& prose) {
  int differences = 0;
  int contradictions = 0;
  for (const Comparison& c : incident.comparisons) {
    differences += c.kind.has_value();
    contradictions += c.kind == DisagreementKind::Contradiction;
  }
  if (const int others = differences - contradictions; others > 0)
    prose.push_back({std::format("They differ on {} without contradicting each other.",
                                 counted(others, contradictions > 0 ? "further point" : "point",
                                         contradictions > 0 ? "further points" : "points")),
                     {}});
  if (differences == 0) prose.push_back({"They differ on nothing that more than one of them states.", {}});
}

Draft severalAccounts(const ReportContext& context, const IncidentSheet& sheet) {
  const Incident& incident = incidentOf(context, sheet);
  const int accounts = static_cast<int>(incident.accounts.size());
  Draft draft;
  Finding& f = draft.finding;
  const std::string event = eventWords(context, incident);
  f.title = sheet.outlets > 1 ? sentenceCase(std::format("{} report {}.", voicesCounted(context, incident), event))
                              : std::format("One outlet reports {}, {} times.", event, numberWord(accounts));
  f.text = agreementOf(context, incident);
  addSpelling(context, incident, f.text);
  addDifferences(incident, f.text);
  f.tone = FindingTone::Compatible;
  const auto agreed = [](const Comparison& c) { return c.standing == Standing::Agreement; };
  if (incident.agreement == Agreement::Contradiction && std::ranges::any_of(incident.comparisons, agreed))
    f.tone = FindingTone::AgreedInPart;
  if (incident.agreement == Agreement::Agree)
    f.tone = FindingTone::Agreed;
  else if (sheet.originators == 1)
    f.tone = FindingTone::OneOriginator;
  f.outlets = sheet.outlets;
  f.unnamed = voicesOf(context, incident).unnamed;
  f.originators = sheet.originators;
  f.incidents = {sheet.incident};
  fillIncidentState(incident, f);
  return draft;
}

// All incidents that one account alone tells, in one finding.
void addSingles(const ReportContext& context, const std::vector<const IncidentSheet*>& singles, std::vector<Draft>& drafts) {
  if (singles.empty()) return;
  const int n = static_cast<int>(singles.size());
  Draft draft{{}, false, true};
  Finding& f = draft.finding;
  f.title = n == 1 ? "One incident stands on a single account."
                   : sentenceCase(std::format("{} incidents stand on a single account each.", numberWord(n)));
  std::vector<std::string> outlets;
  for (std::size_t i = 0; i < singles.size(); ++i) {
    const Incident& incident = incidentOf(context, *singles[i]);
    const std::string outlet = context.outletOf(incident.accounts.front());
    if (std::ranges::find(outlets, outlet) == outlets.end()) outlets.push_back(outlet);
    f.unnamed = f.unnamed || voicesOf(context, incident).unnamed;
    f.originators += singles[i]->originators;
    f.incidents.push_back(singles[i]->incident);
    if (i >= kMostNamed) continue;
    f.text.push_back(
        {std::format("{} ({}).", sentenceCase(eventWords(context, incident)), outlet), openingRefs(context, incident)});
  }
  if (singles.size() > kMostNamed)
    f.text.push_back(
        {std::format("The others are in the table below: {} more.", numberWord(n - static_cast<int>(kMostNamed))), {}});
  f.tone = FindingTone::OneAccount;
  f.outlets = static_cast<int>(outlets.size());
  f.state = "unchecked";
  for (const IncidentSheet* sheet : singles)
    if (std::ranges::any_of(incidentOf(context, *sheet).comparisons, isDecided)) {
      f.state = "decided in part";
      f.hand = Hand::Analyst;
    }
  drafts.push_back(std::move(draft));
}

// The findings of each incident that several accounts tell stay together, the incident with the most accounts first.
std::vector<Draft> draftsOf(const ReportContext& context, const std::vector<IncidentSheet>& sheets) {
  std::vector<const IncidentSheet*> told;
  std::vector<const IncidentSheet*> singles;
  for (const IncidentSheet& sheet : sheets) (sheet.accounts.size() > 1 ? told : singles).push_back(&sheet);
  std::ranges::stable_sort(told, std::greater{}, [](const IncidentSheet* s) { return s->accounts.size(); });
  std::vector<Draft> drafts;
  for (const IncidentSheet* sheet : told) {
    drafts.push_back(severalAccounts(context, *sheet));
    for (const Comparison& c : incidentOf(context, *sheet).comparisons)
      if (c.kind == DisagreementKind::Contradiction) drafts.push_back(contestedFinding(context, *sheet, c));
  }
  addSingles(context, singles, drafts);
  return drafts;
}

// Where there are too many, those that are no contradiction go first, from the end; then the rest from the end.
void keepMost(std::vector<Draft>& drafts) {
  for (std::size_t i = drafts.size(); i-- > 0 && drafts.size() > kMostFindings;)
    if (!drafts[i].contested && !drafts[i].singles) drafts.erase(drafts.begin() + static_cast<std::ptrdiff_t>(i));
  for (std::size_t i = drafts.size(); i-- > 0 && drafts.size() > kMostFindings;)
    if (!drafts[i].singles) drafts.erase(drafts.begin() + static_cast<std::ptrdiff_t>(i));
}

// Contradictions first: what is only told more or less exactly can wait.
void addQuestions(const ReportContext& context, const std::vector<IncidentSheet>& sheets, KeyFindings& out) {
  std::vector<OpenQuestion> contradictions, others;
  for (const IncidentSheet& sheet : sheets)
    for (const Comparison& c : incidentOf(context, sheet).comparisons) {
      const bool settled = isDecided(c) && c.assessment->status == Status::Settled && !c.stale;
      const bool contested = c.kind == DisagreementKind::Contradiction;
      if (settled || (!contested && c.settle.empty())) continue;
      (contested ? contradictions : others)
          .push_back({std::format("{}: {}.", sheet.title, contestedSubject(c.attribute)), typographic(c.settle), sheet.incident});
    }
  out.unresolved = std::move(contradictions);
  out.unresolved.insert(out.unresolved.end(), others.begin(), others.end());
  if (out.unresolved.size() <= kMostQuestions) return;
  const auto left = static_cast<int>(out.unresolved.size() - kMostQuestions);
  out.unresolved.resize(kMostQuestions);
  out.furtherQuestions =
      sentenceCase(std::format("{} on the incident sheets.", counted(left, "further question is", "further questions are")));
}

Prose summaryOf(const ReportContext& context, const std::vector<IncidentSheet>& sheets) {
  const int sources = static_cast<int>(std::ranges::distance(context.input.counting()));
  const int incidents = static_cast<int>(sheets.size());
  const int passing = static_cast<int>(context.input.incidents.size()) - incidents;
  if (context.input.sources.empty()) return {{"This case holds no sources yet, so there is nothing to report.", {}}};
  if (sources == 0) return {{"All sources of this case are left out, so there is nothing to report.", {}}};
  if (incidents + passing == 0) {
    const std::string taken = counted(sources, "source was", "sources were");
    return {{sentenceCase(std::format("{} taken in; no incident was read in {}.", taken, sources == 1 ? "it" : "them")), {}}};
  }
  Prose prose;
  const int most = std::max({sources, incidents, passing});
  const std::string tell = std::format("{} {}", counted(sources, "source", "sources", most), sources == 1 ? "tells" : "tell");
  std::string opening = incidents > 0 ? std::format("{} of {}", tell, counted(incidents, "incident", "incidents", most)) : tell;
  if (passing > 0)
    opening += std::format("{} of {} in passing", incidents > 0 ? ", and" : "",
                           incidents > 0 ? numberWord(passing, most) + " more" : counted(passing, "incident", "incidents", most));
  opening = sentenceCase(opening);
  prose.push_back({opening + ".", {}});
  int points = 0;
  int contradictions = 0;
  int oneVoice = 0;
  for (const IncidentSheet& sheet : sheets)
    for (const Comparison& c : incidentOf(context, sheet).comparisons) {
      points += c.kind.has_value();
      contradictions += c.kind == DisagreementKind::Contradiction;
      oneVoice += restsOnOneVoice(c);
    }
  const std::string accounts = "Where several accounts tell of one incident, they";
  if (points == 0) {
    const bool several = std::ranges::any_of(sheets, [](const IncidentSheet& s) { return s.accounts.size() > 1; });
    prose.push_back(
        {several ? accounts + " do not differ." : "No incident is told by more than one account, so nothing can be compared.",
         {}});
  } else if (contradictions == 0) {
    prose.push_back(
        {std::format("{} differ on {}, without contradicting each other.", accounts, counted(points, "point", "points")), {}});
  } else if (points == 1) {
    prose.push_back({accounts + " differ on one point, on which not all can be right.", {}});
  } else {
    prose.push_back({std::format("{} differ on {}; on {} of these not all can be right.", accounts,
                                 counted(points, "point", "points"), numberWord(contradictions, points)),
                     {}});
  }
  if (oneVoice > 0)
    prose.push_back({std::format("On {}, several outlets repeat one voice.", counted(oneVoice, "point", "points")), {}});
  return prose;
}

}  // namespace

KeyFindings findingsOf(const ReportContext& context, const std::vector<IncidentSheet>& sheets) {
  KeyFindings out;
  out.summary = summaryOf(context, sheets);
  std::vector<Draft> drafts = draftsOf(context, sheets);
  const std::size_t all = drafts.size();
  keepMost(drafts);
  for (Draft& draft : drafts) out.findings.push_back(std::move(draft.finding));
  if (const int left = static_cast<int>(all - drafts.size()); left > 0)
    out.furtherFindings =
        sentenceCase(std::format("{} on the incident sheets.", counted(left, "further finding is", "further findings are")));
  addQuestions(context, sheets, out);
  return out;
}

}  // namespace collate
