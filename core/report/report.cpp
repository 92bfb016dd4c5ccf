// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include <algorithm>
#include <format>
#include <map>
#include <set>

#include "core/conflict/copies.h"
#include "core/report/account_order.h"
#include "core/report/index.h"
#include "core/report/passages.h"
#include "core/report/sheet_parts.h"
#include "core/report/wording.h"

namespace collate {
namespace {

using namespace wording;

constexpr std::size_t kPlacesNamed = 6;

// "June to 9 September 2025": each end no finer than what was read.
std::string endsWords(const DateValue& first, const DateValue& last) {
  const auto bare = [](const DateValue& d) { return d.precision == DatePrecision::Day || d.precision == DatePrecision::Range; };
  if (bare(first) && bare(last)) return spanWords(*first.from, *last.to);
  std::string from = bare(first) ? dayWords(*first.from) : dateWords(first);
  const std::string to = bare(last) ? dayWords(*last.to) : dateWords(last);
  if (from == to) return from;
  const std::string year = to.substr(to.size() - 4);
  if (first.precision == DatePrecision::Month && from.ends_with(" " + year)) from.resize(from.size() - 5);
  return std::format("{} to {}", from, to);
}

// First and last day that the incidents told of can mean.
std::string datesWords(const ReportInput& input) {
  const DateValue* first = nullptr;
  const DateValue* last = nullptr;
  int undated = 0;
  int yearless = 0;
  for (const Incident& incident : input.incidents) {
    if (incident.background) continue;
    if (!incident.date || !incident.date->from || !incident.date->to) {
      const bool day = incident.date && incident.date->timex.starts_with("XXXX-") && !incident.date->timex.starts_with("XXXX-W");
      ++(day ? yearless : undated);
      continue;
    }
    if (!first || *incident.date->from < *first->from) first = &*incident.date;
    if (!last || *incident.date->to > *last->to) last = &*incident.date;
  }
  std::vector<std::string> parts;
  if (first) parts.push_back(endsWords(*first, *last));
  if (yearless > 0) parts.push_back(std::format("{} without a year", counted(yearless, "incident", "incidents")));
  if (undated > 0 && first) parts.push_back(std::format("{} without a date", counted(undated, "incident", "incidents")));
  if (undated > 0 && !first) parts.push_back(yearless > 0 ? "no other incident has a date" : "no incident has a date");
  std::string out;
  for (const std::string& part : parts) out += (out.empty() ? "" : "; ") + part;
  return out;
}

std::string publishedWords(const ReportInput& input) {
  std::optional<CalendarDay> from, to;
  for (const Source& source : input.counting()) {
    if (!source.published) continue;
    from = from ? std::min(*from, source.published->day) : source.published->day;
    to = to ? std::max(*to, source.published->day) : source.published->day;
  }
  const int undated = static_cast<int>(std::ranges::count_if(input.counting(), [](const Source& s) { return !s.published; }));
  if (!from) return "";
  return spanWords(*from, *to) + (undated == 0 ? "" : std::format("; {} without a date", counted(undated, "source", "sources")));
}

// Places by the number of incidents there, the most first, then by name.
std::string placesWords(const ReportInput& input) {
  std::map<std::string, int> count;
  for (const Incident& incident : input.incidents)
    if (!incident.background && incident.place && !incident.place->name.empty()) ++count[incident.place->name];
  std::vector<std::pair<int, std::string>> ranked;
  for (const auto& [name, n] : count) ranked.push_back({-n, name});
  std::ranges::sort(ranked);
  std::vector<std::string> names;
  for (std::size_t i = 0; i < std::min(ranked.size(), kPlacesNamed); ++i) names.push_back(ranked[i].second);
  if (ranked.size() > kPlacesNamed)
    names.push_back(counted(static_cast<int>(ranked.size() - kPlacesNamed), "other place", "other places"));
  return listed(names);
}

std::string sourcesWords(const ReportContext& context) {
  std::set<std::string> outlets;
  int unnamed = 0;
  for (const Source& source : context.input.counting()) {
    const std::string& name = source.outlet.empty() ? source.agency : source.outlet;
    if (name.empty())
      ++unnamed;
    else
      outlets.insert(name);
  }
  const int all = static_cast<int>(std::ranges::distance(context.input.counting()));
  const std::string sources = counted(all, "source", "sources");
  if (outlets.empty()) return sources + ", none of which names its outlet";
  const std::string named = counted(static_cast<int>(outlets.size()), "outlet", "outlets", all);
  return unnamed == 0 ? std::format("{} from {}", sources, named)
                      : std::format("{}: from {}, and {} without a named outlet", sources, named, numberWord(unnamed, all));
}

std::string incidentsWords(const ReportInput& input, std::size_t sheets) {
  const int told = static_cast<int>(sheets);
  const int passing = static_cast<int>(input.incidents.size() - sheets);
  std::string out = counted(told, "incident", "incidents", passing);
  if (passing > 0) out += std::format(", {} more mentioned in passing", numberWord(passing, told));
  return out;
}

std::string differencesWords(const std::vector<IncidentSheet>& sheets) {
  int points = 0;
  int contradictions = 0;
  int decided = 0;
  for (const IncidentSheet& sheet : sheets) {
    points += static_cast<int>(sheet.differences.size());
    contradictions += static_cast<int>(sheet.disputes.size());
    decided += static_cast<int>(std::ranges::count_if(sheet.values, [](const ValueRow& v) { return !v.state.empty(); }));
  }
  if (points == 0) return "none";
  const int most = std::max(points, decided);
  std::string out =
      std::format("{}, {}", counted(points, "point", "points", most),
                  contradictions == 0 ? "no contradiction" : counted(contradictions, "contradiction", "contradictions", most));
  if (decided > 0) out += std::format("; {} decided by the analyst", counted(decided, "attribute", "attributes", most));
  return out;
}

void addFact(std::vector<Fact>& facts, std::string label, std::string text) {
  if (!text.empty()) facts.push_back({std::move(label), sentenceCase(std::move(text))});
}

std::string newestTakenIn(const ReportInput& input) {
  std::string newest;
  for (const Source& source : input.counting()) newest = std::max(newest, source.takenIn);
  return newest;
}

std::vector<Fact> coverOf(const ReportContext& context, const ReportDocument& document) {
  std::vector<Fact> facts;
  addFact(facts, "Purpose", document.options.purpose);
  if (!document.options.author.empty()) facts.push_back({"Prepared by", document.options.author});  // a name may begin small
  if (context.input.sources.empty()) return facts;
  addFact(facts, "Sources", sourcesWords(context));
  addFact(facts, "Incidents", incidentsWords(context.input, document.sheets.size()));
  addFact(facts, "Differences", differencesWords(document.sheets));
  addFact(facts, "Events", datesWords(context.input));
  addFact(facts, "Published", publishedWords(context.input));
  addFact(facts, "Places", placesWords(context.input));
  if (!document.newest.empty())
    addFact(facts, "As of", std::format("{}, when the newest source was taken in", isoDayWords(document.newest)));
  return facts;
}

}  // namespace

ReportDocument buildReport(const ReportInput& given, const ReportOptions& options) {
  const std::vector<Incident> incidents = inSourceOrder(given.incidents, given.sources);
  ReportInput input = given;
  input.incidents = incidents;
  const PassageBook book(input);
  const ReportContext context{input, book, copyGroups(input.sources)};
  ReportDocument document;
  document.options = options;
  if (document.options.title.empty()) document.options.title = input.name.empty() ? "Untitled case" : input.name;
  document.subtitle = "What the sources say, on whose word, and where they differ";
  if (input.fictional)
    document.fictionalNotice = "This is a fictional case. Its outlets, people and events are invented to show how Collate works.";
  document.newest = newestTakenIn(input);
  const auto told = [](const Incident& i) { return !i.background; };
  const std::size_t sheets = static_cast<std::size_t>(std::ranges::count_if(input.incidents, told));
  for (std::size_t i = 0; i < input.incidents.size(); ++i) {
    if (told(input.incidents[i]))
      document.sheets.push_back(sheetOf(context, i, document.sheets.size() + 1, sheets));
    else
      document.background.push_back(backgroundOf(context, i));
  }
  KeyFindings findings = findingsOf(context, document.sheets);
  document.summary = std::move(findings.summary);
  document.findings = std::move(findings.findings);
  document.furtherFindings = std::move(findings.furtherFindings);
  document.unresolved = std::move(findings.unresolved);
  document.furtherQuestions = std::move(findings.furtherQuestions);
  document.empty = input.incidents.empty();
  document.sources = book.entries();
  document.notes = looseNotes(context);
  document.method = methodOf(context);
  document.index = indexOf(input, book);
  document.cover = coverOf(context, document);
  return document;
}

}  // namespace collate
