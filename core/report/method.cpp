// SPDX-License-Identifier: GPL-3.0-or-later
// How the report came about, for a reader who has nothing but the report.
#include <format>

#include "core/report/sheet_parts.h"
#include "core/report/wording.h"

namespace collate {
namespace {

using wording::counted;
using wording::sentenceCase;

struct Checked {
  int claims = 0;
  int touched = 0;
  int rejected = 0;
  int decided = 0;
};

Checked countChecked(const ReportInput& input) {
  Checked n;
  for (const Reading& reading : input.readings)
    for (const Account& account : reading.accounts)
      for (const Claim& claim : account.claims) {
        ++n.claims;
        n.touched += claim.review != Review::Unchecked;
        n.rejected += claim.review == Review::Rejected;
      }
  for (const Incident& incident : input.incidents)
    for (const Comparison& c : incident.comparisons) n.decided += isDecided(c);
  return n;
}

MethodPart reading(const ReportInput& input) {
  MethodPart part{"How the sources were read", {}, {}};
  part.paragraphs.push_back(
      "Each source was taken in as published and is identified by the SHA-256 of its bytes. Collate read its text with rules and "
      "word "
      "lists, on one machine and without a network: it marked the words that carry a claim and noted on whose word the source "
      "says it. Accounts that tell of the same event were brought together by date, place and participants and laid side by "
      "side.");
  const Checked n = countChecked(input);
  std::string who = sentenceCase(counted(n.claims, "reading", "readings")) + " came of it; ";
  who += n.touched == 0 ? "the analyst has checked none of them."
                        : std::format("the analyst has checked {} of them{}.", wording::numberWord(n.touched),
                                      n.rejected == 0 ? "" : std::format(" and rejected {}", wording::numberWord(n.rejected)));
  if (n.decided > 0) who += std::format(" {} decided.", sentenceCase(counted(n.decided, "attribute was", "attributes were")));
  part.paragraphs.push_back(who);
  part.paragraphs.push_back(
      "A pen stands at what a person decided or checked, a ring at what Collate read and nobody has checked. A reading is a "
      "suggestion "
      "with evidence, not a finding of fact.");
  part.paragraphs.push_back(
      "S2.11 means passage 11 of source 2. The passages stand in full in this report; words set in serif are the sources’ own.");
  return part;
}

MethodPart kinds() {
  MethodPart part{"Kinds of disagreement", {"Only the last is a conflict of fact."}, {}};
  part.items = {
      {"variant", "the same name, spelled or written differently"},
      {"precision", "one account is more exact than another, and both can be right"},
      {"convention", "two customs for one thing: floors counted from the ground or from the street, local time and GMT"},
      {"evolution", "a figure or a response that changed from one report to a later one"},
      {"scope", "two figures that count different things: killed and casualties, one side’s losses and the other’s"},
      {"contradiction", "not all of the accounts can be right"}};
  return part;
}

MethodPart independence() {
  return {
      "Outlets and originators",
      {"Outlets are not witnesses. Where three outlets rest on one broadcaster, there is one originator. For each attribute the "
       "report gives both numbers. A chain such as “Meridian Wire ‹ security source” runs from the one that the outlet names "
       "outward to the first origin. An outlet that names no one counts as its own originator."},
      {}};
}

MethodPart grades() {
  MethodPart part{"Grades", {"Grades are the analyst’s and optional. Where none is given, none was made."}, {}};
  part.items = {{"A to F",
                 "Admiralty reliability of the source: A completely reliable, B usually, C fairly, D not usually, E unreliable, "
                 "F cannot be judged"},
                {"1 to 6",
                 "Admiralty credibility of the information: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 "
                 "improbable, 6 cannot be judged"},
                {"likelihood",
                 "the words of ICD 203: almost no chance, very unlikely, unlikely, roughly even chance, likely, very likely, "
                 "almost certain"}};
  return part;
}

MethodPart limits(const ReportInput& input) {
  MethodPart part{"Limits", {}, {}};
  part.paragraphs.push_back(
      "Reading by rules misses things and misreads things; silence in a table means that Collate found nothing in that account, "
      "not that "
      "the account says nothing. That accounts agree does not make them true. Figures are shown as the sources give them and are "
      "never averaged.");
  int undated = 0;
  for (const Source& source : input.counting()) undated += !source.published.has_value();
  if (undated > 0)
    part.paragraphs.push_back(
        sentenceCase(std::format("{} no date of publication; days told relative to it could not be resolved.",
                                 counted(undated, "source gives", "sources give"))));
  int placeless = 0;
  for (const Incident& incident : input.incidents) placeless += !incident.place || !incident.place->lat;
  if (placeless > 0)
    part.paragraphs.push_back(
        sentenceCase(std::format("{} no place that can be put on a map and {} listed beside it.",
                                 counted(placeless, "incident has", "incidents have"), placeless == 1 ? "is" : "are")));
  return part;
}

}  // namespace

std::vector<MethodPart> methodOf(const ReportContext& context) {
  return {reading(context.input), kinds(), independence(), grades(), limits(context.input)};
}

}  // namespace collate
