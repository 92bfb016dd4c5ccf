// SPDX-License-Identifier: GPL-3.0-or-later
// One incident's sheet: its head, its tables, its claims account by account.
#include <algorithm>
#include <format>
#include <set>
#include <tuple>

#include "core/conflict/casualties.h"
#include "core/report/sheet_parts.h"
#include "core/report/wording.h"

namespace collate {
namespace {

using namespace wording;

constexpr std::size_t kMostRefs = 6;

std::string publishedShort(const Source& source) { return source.published ? shortDayWords(source.published->day) : "undated"; }

AccountHead headOf(const ReportContext& context, AccountRef a) {
  return {a.source + 1, context.outletOf(a), publishedShort(context.sourceOf(a))};
}

bool checkedByAnalyst(const ReportContext& context, const Comparison& comparison) {
  bool any = false;
  for (const Cell& cell : comparison.cells)
    for (const ClaimRef& claim : cell.claims) {
      if (handOf(context.claimOf(claim)) == Hand::Machine) return false;
      any = true;
    }
  return any;
}

ValueRow valueOf(const ReportContext& context, const Comparison& c) {
  ValueRow row;
  row.attribute = c.attribute;
  row.label = attributeLabel(c.attribute);
  row.kind = c.kind;
  row.refs = refsOf(context, c, kMostRefs);
  if (!isDecided(c)) {
    row.value = typographic(readValue(context, c));
    row.hand = checkedByAnalyst(context, c) ? Hand::Analyst : Hand::Machine;
    return row;
  }
  const Assessment& a = *c.assessment;
  row.value = a.value.empty() ? typographic(readValue(context, c)) : a.value;
  row.stale = c.stale;
  row.state = c.stale ? "new evidence" : std::string(statusName(a.status));
  row.grade = gradeWords(a);
  row.reason = a.reason;
  row.hand = Hand::Analyst;
  return row;
}

// What differs, where the comparison has no sentence of its own: "Values: 1; 5."
std::string differenceWords(const Comparison& c) {
  if (!c.sentence.empty()) return typographic(c.sentence);
  std::vector<std::string> values;
  for (const std::string& v : statedValues(c)) values.push_back(typographic(v));
  return values.empty() ? "" : std::format("Given as {}.", listed(values));
}

AccountCell cellOf(const ReportContext& context, const Comparison& c, const Cell& cell) {
  constexpr std::size_t kMostCellRefs = 3;
  const bool none = deniesAny(context, cell);
  const char* noneWords = c.attribute == Attribute::OfficialResponse ? "no statement yet" : "none";
  return {cell.stance, none ? noneWords : typographic(shownValue(c.attribute, cell.value)), refsOf(context, cell, kMostCellRefs),
          none};
}

DifferenceRow differenceOf(const ReportContext& context, const Comparison& c) {
  DifferenceRow row;
  row.attribute = c.attribute;
  row.label = attributeLabel(c.attribute);
  row.kind = *c.kind;
  row.shared = c.shared;
  row.outlets = c.outlets;
  row.originators = c.independent;
  for (const Cell& cell : c.cells) row.cells.push_back(cellOf(context, c, cell));
  row.what = {differenceWords(c), refsOf(context, c, kMostRefs)};
  return row;
}

std::string kickerOf(const ReportContext& context, const Incident& incident, std::size_t number, std::size_t of) {
  const Voices voices = voicesOf(context, incident);
  const auto figures = [](int n, std::string_view noun) { return std::format("{} {}{}", n, noun, n == 1 ? "" : "s"); };
  return std::format("Incident {} of {} · no. {} in exports · {} · {}, {}", number, of, incident.id.value,
                     eventTypeName(incident.type), figures(voices.outlets, voices.unnamed ? "source" : "outlet"),
                     figures(voices.originators, "originator"));
}

std::string whereOf(const Incident& incident) {
  if (!incident.place || incident.place->name.empty()) return "place not given";
  const std::string coordinates = coordinateWords(*incident.place);
  return placeWords(*incident.place) + (coordinates.empty() ? "" : " · " + coordinates);
}

// "For: dates that fit together; same place. Against: another means." The reasons come as "For: ..." and "Against: ..." or bare.
ReportSentence whyOf(const Incident& incident) {
  if (incident.accounts.size() < 2) return {};
  std::string in[2];
  for (std::string_view why : incident.why) {
    const bool against = why.starts_with("Against: ");
    if (against)
      why.remove_prefix(9);
    else if (why.starts_with("For: "))
      why.remove_prefix(5);
    while (why.ends_with('.') || why.ends_with(' ')) why.remove_suffix(1);
    if (why.empty()) continue;
    std::string& list = in[against ? 1 : 0];
    list += (list.empty() ? (against ? "Against: " : "For: ") : "; ") + typographic(why);
  }
  for (std::string& list : in)
    if (!list.empty()) list += ".";
  return {in[0] + (in[0].empty() || in[1].empty() ? "" : " ") + in[1], {}};
}

ClaimRow claimRowOf(const ReportContext& context, AccountRef account, const Claim& claim) {
  ClaimRow row;
  row.attribute = claim.attribute;
  row.label = attributeLabel(claim.attribute);
  row.value = shownValue(claim.attribute, claim.value.text);
  if (claim.modality != Modality::Stated) row.modality = modalityName(claim.modality);
  if (std::string wide = casualtyWords(claim, context.sourceOf(account).text); !wide.empty()) row.value = std::move(wide);
  // "0 (denied)" would say that there were some.
  const CountRange* count = claim.value.count();
  if (claim.modality == Modality::Denied && ((count && count->max == 0) || row.value == "none")) {
    row.value = claim.attribute == Attribute::OfficialResponse ? "no statement yet" : "none";
    row.modality.clear();
  }
  row.value = typographic(row.value);
  row.chain = chainWords(claim);
  row.readAs = shownValue(claim.attribute, claim.readAs);
  row.hand = handOf(claim);
  row.ref = context.book.ref(account.source, claim.span);
  return row;
}

// A report that says a thing twice in one sentence makes two claims; the table shows one.
bool repeats(const ClaimRow& a, const ClaimRow& b) {
  return std::tie(a.attribute, a.value, a.modality, a.chain, a.ref, a.hand) ==
         std::tie(b.attribute, b.value, b.modality, b.chain, b.ref, b.hand);
}

ReportNote noteOf(const Annotation& a, PassageRef ref) {
  ReportNote note{ref, {}, a.text, {}, a.author, false};
  note.quote = cleaned(a.quote, {0, static_cast<std::uint32_t>(a.quote.size())}, {}).text;
  note.rightToLeft = startsRightToLeft(note.quote);
  for (const std::string& tag : a.tags) note.tags += (note.tags.empty() ? "" : ", ") + tag;
  return note;
}

// The note's passage, when it is for the report and its source is in the case.
PassageRef noteRef(const ReportContext& context, const Annotation& note) {
  if (!note.forReport) return {};
  for (std::size_t i = 0; i < context.input.sources.size(); ++i)
    if (context.input.sources[i].sha256 == note.sourceHash) return context.book.ref(i, note.span);
  return {};
}

bool standsAt(const ReportContext& context, const Incident& incident, PassageRef ref) {
  for (const AccountRef a : incident.accounts) {
    if (a.source + 1 != ref.source) continue;
    for (const Claim& claim : context.accountOf(a).claims)
      if (claim.counts() && context.book.ref(a.source, claim.span) == ref) return true;
  }
  return false;
}

}  // namespace

std::vector<AccountClaims> claimsOf(const ReportContext& context, const Incident& incident) {
  std::vector<AccountClaims> all;
  for (const AccountRef a : incident.accounts) {
    AccountClaims claims{headOf(context, a), {}};
    for (const Claim& claim : context.accountOf(a).claims) {
      if (!claim.counts()) continue;
      ClaimRow row = claimRowOf(context, a, claim);
      if (std::ranges::none_of(claims.claims, [&](const ClaimRow& other) { return repeats(row, other); }))
        claims.claims.push_back(std::move(row));
    }
    all.push_back(std::move(claims));
  }
  return all;
}

std::vector<ReportNote> notesOf(const ReportContext& context, const Incident& incident) {
  std::vector<ReportNote> notes;
  for (const Annotation& a : context.input.annotations)
    if (const PassageRef ref = noteRef(context, a); ref.source != 0 && standsAt(context, incident, ref))
      notes.push_back(noteOf(a, ref));
  return notes;
}

std::vector<ReportNote> looseNotes(const ReportContext& context) {
  std::vector<ReportNote> notes;
  for (const Annotation& a : context.input.annotations) {
    const PassageRef ref = noteRef(context, a);
    if (ref.source == 0) continue;
    const auto at = [&](const Incident& i) { return standsAt(context, i, ref); };
    if (std::ranges::none_of(context.input.incidents, at)) notes.push_back(noteOf(a, ref));
  }
  return notes;
}

IncidentSheet sheetOf(const ReportContext& context, std::size_t index, std::size_t number, std::size_t of) {
  const Incident& incident = context.input.incidents[index];
  IncidentSheet sheet;
  sheet.number = number;
  sheet.incident = index;
  sheet.title = incident.title;
  sheet.kicker = kickerOf(context, incident, number, of);
  sheet.when = weekdayWords(incident.date);
  sheet.where = whereOf(incident);
  sheet.dateShort = shortDateWords(incident.date);
  sheet.placeShort = incident.place && !incident.place->name.empty() ? incident.place->name : "not given";
  sheet.type = incident.type;
  sheet.agreement = incident.agreement;
  sheet.date = incident.date;
  sheet.place = incident.place;
  const Voices voices = voicesOf(context, incident);
  sheet.outlets = voices.outlets;
  sheet.unnamed = voices.unnamed;
  sheet.originators = voices.originators;
  sheet.attributes = static_cast<int>(incident.comparisons.size());
  sheet.lead = leadOf(context, incident);
  for (const AccountRef a : incident.accounts) sheet.accounts.push_back(headOf(context, a));
  for (const Comparison& c : incident.comparisons) {
    sheet.values.push_back(valueOf(context, c));
    if (c.kind) sheet.differences.push_back(differenceOf(context, c));
  }
  sheet.disputes = disputesOf(context, incident);
  sheet.tolls = tollsOf(context, incident);
  sheet.claims = claimsOf(context, incident);
  sheet.notes = notesOf(context, incident);
  sheet.why = whyOf(incident);
  return sheet;
}

BackgroundEntry backgroundOf(const ReportContext& context, std::size_t index) {
  const Incident& incident = context.input.incidents[index];
  BackgroundEntry entry;
  entry.incident = index;
  entry.title = incident.title;
  entry.when = shortDateWords(incident.date);
  entry.where = incident.place && !incident.place->name.empty() ? placeWords(*incident.place) : "not given";
  entry.type = incident.type;
  std::vector<std::string> outlets;
  for (const AccountRef a : incident.accounts)
    if (const std::string name = context.outletOf(a); std::ranges::find(outlets, name) == outlets.end()) outlets.push_back(name);
  const std::string in = outlets.size() > 3 ? counted(static_cast<int>(outlets.size()), "outlet", "outlets") : listed(outlets);
  entry.text.push_back({std::format("Mentioned by {}.", in), accountRefs(context, incident, kMostRefs)});
  if (const int contradictions = incident.count(DisagreementKind::Contradiction); contradictions > 0)
    entry.text.push_back(
        {std::format("The mentions contradict each other on {}.", counted(contradictions, "point", "points")), {}});
  return entry;
}

}  // namespace collate
