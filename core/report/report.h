// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <ranges>
#include <span>
#include <string>
#include <vector>

#include "core/base/byte_span.h"
#include "core/model/annotation.h"
#include "core/model/incident.h"
#include "core/model/reading.h"
#include "core/model/source.h"
#include "core/report/incident_sheet.h"
#include "core/report/scope.h"

// What a report says, in the order in which it says it, and nothing of how it looks. Every sentence is made from the case
// alone: no clock, no locale, no guess; those that state something carry the passages that it rests on.
namespace collate {

enum class PageSize { A4, Letter };

struct ReportOptions {
  std::string title = {};  // empty: the case's name
  std::string author = {};
  std::string purpose = {};
  std::string classification = {};  // "For editors only"; stands on every page
  bool keyFindings = true;
  bool timeline = true;
  bool map = true;
  bool incidents = true;
  bool background = true;
  bool passages = true;
  bool sources = true;
  bool method = true;
  bool index = true;
  bool redact = true;  // leave out what is marked sensitive
  ReportScope scope = {};
  PageSize pageSize = PageSize::A4;
};

// What a report is made of. sources[i] goes with readings[i]; incidents as they come from collateIncidents.
struct ReportInput {
  // Those whose word counts; the others keep their numbers, so that "Source 4" is the same everywhere.
  auto counting() const {
    return std::views::filter(sources, [](const Source& s) { return !s.leftOut; });
  }

  std::string name;
  bool fictional = false;
  std::span<const Source> sources;
  std::span<const Reading> readings;
  std::span<const Incident> incidents;
  std::span<const Annotation> annotations;
};

// An incident that every account tells only in passing.
struct BackgroundEntry {
  std::size_t incident = 0;
  std::string title, when, where;
  EventType type{};
  Prose text;
};

enum class FindingTone { Agreed, AgreedInPart, Compatible, Differs, OneOriginator, OneAccount };

struct Finding {
  std::string title;
  Prose text;
  FindingTone tone{};
  std::optional<DisagreementKind> kind;  // set for Differs
  int outlets = 0;
  bool unnamed = false;  // not all of them have a name: they are counted as sources
  int originators = 0;
  std::vector<std::size_t> incidents;  // indices in ReportInput::incidents whose sheets it points to
  std::string state;                   // "settled", "in review", "unchecked"
  Hand hand = Hand::Machine;
};

struct OpenQuestion {
  std::string question;  // "Raid in Atmeh: how many were detained."
  std::string settle;
  std::size_t incident = 0;
};

struct Fact {
  std::string label;
  std::string text;
};

struct MethodPart {
  std::string title;
  std::vector<std::string> paragraphs;
  std::vector<Fact> items;
};

// A person or place and the passages that name it.
struct IndexEntry {
  std::string name;
  std::vector<PassageRef> refs;
  bool rightToLeft = false;
};
struct ReportIndex {
  std::vector<IndexEntry> people;
  std::vector<IndexEntry> places;
};

struct ReportDocument {
  ReportOptions options;  // with the title filled in
  std::string subtitle;
  std::string fictionalNotice;  // empty for a real case
  std::vector<Fact> cover;
  std::string newest;  // takenIn of the newest source, ISO 8601 UTC; empty without sources
  bool empty = false;  // no incident to tell of
  Prose summary;
  std::vector<Finding> findings;
  std::string furtherFindings;  // a sentence about those that found no room, or empty
  std::vector<OpenQuestion> unresolved;
  std::string furtherQuestions;
  std::vector<IncidentSheet> sheets;
  std::vector<BackgroundEntry> background;
  std::vector<SourceEntry> sources;
  std::vector<ReportNote> notes;  // those that belong to no incident
  std::vector<MethodPart> method;
  ReportIndex index;
};

// Says what the case holds; redact and scope are the business of reportOf. The same input gives the same document.
ReportDocument buildReport(const ReportInput& input, const ReportOptions& options);

}  // namespace collate
