// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/report/passages.h"
#include "core/report/report.h"
#include "core/report/voices.h"

// How one incident's sheet is put together; shared by the files that make its parts and by the findings.
namespace collate {

// The input and its passages, which every part reads.
struct ReportContext {
  const ReportInput& input;
  const PassageBook& book;
  std::vector<std::size_t> copies;  // copyGroups of the sources

  const Source& sourceOf(AccountRef a) const { return input.sources[a.source]; }
  const Account& accountOf(AccountRef a) const { return input.readings[a.source].accounts[a.account]; }
  const Claim& claimOf(const ClaimRef& c) const { return accountOf(c.account).claims[c.claim]; }
  std::string outletOf(AccountRef a) const { return book.entries()[a.source].label; }
};

// "Meridian Wire ‹ Iraqi security source"; empty where the outlet names no one.
std::string chainWords(const Claim& claim);
// A reading that nobody touched is the machine's; everything else a person decided.
Hand handOf(const Claim& claim);

// Whether the account tells it with reserve only: no claim of the cell with the value of the first is stated.
bool isHedged(const ReportContext& context, const Cell& cell);
// Whether every account that tells what kind of event it was does so with reserve.
bool eventIsHedged(const ReportContext& context, const Incident& incident);
// "a raid in Atmeh on 20 August 2025", "what is believed to be a drone strike".
std::string eventWords(const ReportContext& context, const Incident& incident);
// "four outlets"; "four sources" where one of them names no outlet.
std::string voicesCounted(const ReportContext& context, const Incident& incident);
// The value, in quotation marks only where every passage cited for it has these very words.
std::string quotedValue(const ReportContext& context, const std::string& value, const std::vector<PassageRef>& refs);

// The claim to cite for a cell: the first, or one of the same value whose passage has its words where the first's does not.
const ClaimRef& citedClaim(const ReportContext& context, const Cell& cell);
// References of the claims that a cell's value is put together from, at most `limit`.
std::vector<PassageRef> refsBehind(const ReportContext& context, const Cell& cell, std::size_t limit);
// References of a cell's claims, without repeats, at most `limit`.
std::vector<PassageRef> refsOf(const ReportContext& context, const Cell& cell, std::size_t limit);
// The first reference of each account that speaks, without repeats, at most `limit`.
std::vector<PassageRef> refsOf(const ReportContext& context, const Comparison& comparison, std::size_t limit);
// One reference for each account: where it tells what kind of event it was, else its first claim.
std::vector<PassageRef> accountRefs(const ReportContext& context, const Incident& incident, std::size_t limit);
// References for what an account says an incident was, and when and where.
std::vector<PassageRef> openingRefs(const ReportContext& context, const Incident& incident);

// Whether the analyst decided on it: a value, or a state other than open.
bool isDecided(const Comparison& comparison);
// A value as a reader wants it: a date in words and not in TIMEX3.
std::string shownValue(Attribute attribute, const std::string& value);
// Of a cell on a count, the figure alone: "1" of "1, an Iraqi"; of others its value.
std::string figureOf(const ReportContext& context, const Comparison& comparison, const Cell& cell);
// The cell's value amid a sentence: the last of several after "and".
std::string cellInSentence(const ReportContext& context, const Comparison& comparison, const Cell& cell);
// The values that accounts state, as shown, each once, in the order of the accounts.
std::vector<std::string> statedValues(const Comparison& comparison);

// One version of an attribute and the accounts that give it. Who denies gives a version too.
struct Version {
  std::string value;               // as a table shows it: "1", "air strike", "none, says the ministry"
  std::vector<std::size_t> cells;  // positions in Comparison::cells
  bool denied = false;
};
// In the order of the accounts. A figure comes with a name only where those who name somebody agree on the name.
std::vector<Version> versionsOf(const ReportContext& context, const Comparison& comparison);
// Whether a cell that denies says that there was none, and not that a value is wrong.
bool deniesAny(const ReportContext& context, const Cell& cell);
// What the values table shows where nobody decided: "Atmeh", "contested: 1; 5", "none, says the ministry".
std::string readValue(const ReportContext& context, const Comparison& comparison);
// Whether several outlets give it on one originator's word alone.
bool restsOnOneVoice(const Comparison& comparison);

Voices voicesOf(const ReportContext& context, const Incident& incident);

Prose leadOf(const ReportContext& context, const Incident& incident);
// The part of it that is not about what is contested.
Prose agreementOf(const ReportContext& context, const Incident& incident);
std::vector<Dispute> disputesOf(const ReportContext& context, const Incident& incident);
std::vector<TollChart> tollsOf(const ReportContext& context, const Incident& incident);
std::vector<AccountClaims> claimsOf(const ReportContext& context, const Incident& incident);
std::vector<ReportNote> notesOf(const ReportContext& context, const Incident& incident);
// Notes for the report that stand at no incident's passage.
std::vector<ReportNote> looseNotes(const ReportContext& context);

IncidentSheet sheetOf(const ReportContext& context, std::size_t incident, std::size_t number, std::size_t of);
BackgroundEntry backgroundOf(const ReportContext& context, std::size_t incident);

struct KeyFindings {
  Prose summary;
  std::vector<Finding> findings;
  std::string furtherFindings;
  std::vector<OpenQuestion> unresolved;
  std::string furtherQuestions;
};
KeyFindings findingsOf(const ReportContext& context, const std::vector<IncidentSheet>& sheets);

std::vector<MethodPart> methodOf(const ReportContext& context);

}  // namespace collate
