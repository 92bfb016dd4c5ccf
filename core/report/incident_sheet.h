// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/byte_span.h"
#include "core/conflict/toll_curve.h"
#include "core/model/incident.h"
#include "core/model/source.h"

// What a report says of one incident and of one source, and the sentences and references that it is made of.
namespace collate {

// "S2.11": passage 11 of source 2. Sources count in the order in which they were taken in, passages in that of the text.
struct PassageRef {
  std::size_t source = 0;
  std::size_t passage = 0;
  auto operator<=>(const PassageRef&) const = default;
};
std::string refLabel(PassageRef ref);

// One sentence of the report and the passages behind it.
struct ReportSentence {
  std::string text;
  std::vector<PassageRef> refs;
  bool operator==(const ReportSentence&) const = default;
};
using Prose = std::vector<ReportSentence>;

// Whose word a value is: a ring or a pen.
enum class Hand { Machine, Analyst };

// A sentence of a source, as it was published but for runs of white space. `marks` are the stretches of `text` that claims
// rest on; `uses` says which incident's which attributes.
struct PassageUse {
  std::size_t incident = 0;  // index in ReportInput::incidents
  std::string words;         // "Raid in Atmeh: killed, target"
  bool operator==(const PassageUse&) const = default;
};
struct Passage {
  PassageRef ref;
  ByteSpan span;  // in the source's text
  std::string text;
  std::vector<ByteSpan> marks;
  bool rightToLeft = false;
  std::vector<PassageUse> uses;
};

struct SourceEntry {
  std::size_t number = 0;
  std::string label;                                                                           // outletLabel
  std::string outlet, title, byline, agency, published, url, file, language, sha256, takenIn;  // empty where not known
  bool rightToLeft = false;                                                                    // the title's direction
  std::vector<Passage> passages;
};

// A note that the analyst marked for the report.
struct ReportNote {
  PassageRef ref;
  std::string quote;
  std::string text;
  std::string tags;
  std::string author;
  bool rightToLeft = false;
};

// One attribute in the table of values. `value` is the analyst's, or what was read ("1 or 5" where accounts contradict).
struct ValueRow {
  Attribute attribute{};
  std::string label;
  std::string value;
  std::string state;   // "settled", "in review", "new evidence"; empty for a reading
  std::string grade;   // "B1 · almost certain", or empty
  std::string reason;  // the analyst's
  Hand hand = Hand::Machine;
  bool stale = false;
  std::optional<DisagreementKind> kind;
  std::vector<PassageRef> refs;
};

// An account as the head of a column. `label` repeats in a case with two sources of one outlet; number tells them apart.
struct AccountHead {
  std::size_t source = 0;  // number
  std::string label;
  std::string published;  // "20 Aug 2025", "undated"
};

struct AccountCell {
  Stance stance = Stance::Silent;
  std::string value;
  std::vector<PassageRef> refs;
  bool none = false;  // denies that there was any, and `value` says so; else who denies denies the value
};

// One attribute on which accounts differ. `cells` go with IncidentSheet::accounts; `shared` are groups of their positions
// that rest on one originator.
struct DifferenceRow {
  Attribute attribute{};
  std::string label;
  DisagreementKind kind{};
  std::vector<AccountCell> cells;
  std::vector<SharedOriginator> shared;
  int outlets = 0;
  int originators = 0;
  ReportSentence what;  // what differs
};

// An account that gives the version of one that is quoted. `copy`: its source prints the same text, or these very words.
struct AlsoSaid {
  std::string outlet;
  PassageRef ref;
  bool copy = false;
  bool operator==(const AlsoSaid&) const = default;
};

// A passage quoted in a dispute for a version, once however many accounts give that.
struct DisputeQuote {
  std::string version;  // "air strike", "2 detained"
  std::string text;
  std::vector<ByteSpan> marks;
  bool rightToLeft = false;
  std::string outlet;
  std::string chain;  // "Meridian Wire ‹ Iraqi security source"; empty: names no one
  std::vector<AlsoSaid> also;
  Hand hand = Hand::Machine;
  PassageRef ref;
};

struct Dispute {
  Attribute attribute{};
  DisagreementKind kind{};
  std::string title;  // "Detained: three figures, three originators"
  std::vector<DisputeQuote> quotes;
  std::string settle;
  std::string decision;  // what the analyst decided and why, or empty
};

// One figure at one time of publication.
struct TollPoint {
  Published published;
  CountRange count;
  std::string label;   // "at least 2 · Coastal Standard": the originator, whoever prints him
  std::string origin;  // key of the originator: only points of one are joined
  TollStep step{};     // what it is to the one before
};
struct TollChart {
  Attribute attribute{};
  std::string title;              // "Detained, by date of report"
  std::vector<TollPoint> points;  // by publication time; of two days at least, and two figures
  std::string undated;            // "Without a date of publication: 5 (Harbor Brief).", or empty
  std::string sentence;           // "Levant Wire went from 3 to 5."
  std::optional<CountRange> decided;
};

struct ClaimRow {
  Attribute attribute{};
  std::string label;
  std::string value;
  std::string modality;  // "hedged", "denied", "corrected", or empty
  std::string chain;
  std::string readAs;  // what the machine had read, where the analyst corrected it
  Hand hand = Hand::Machine;
  PassageRef ref;
};
struct AccountClaims {
  AccountHead account;
  std::vector<ClaimRow> claims;
};

// One incident in full.
struct IncidentSheet {
  std::size_t number = 0;    // among the sheets, from 1
  std::size_t incident = 0;  // index in ReportInput::incidents
  std::string title, kicker, when, where;
  std::string dateShort, placeShort;  // for the table at a glance
  EventType type{};
  Agreement agreement{};
  std::optional<DateValue> date;
  std::optional<PlaceValue> place;
  int outlets = 0;
  bool unnamed = false;  // not all of them have a name: they are counted as sources
  int originators = 0;
  int attributes = 0;  // that any account speaks to
  Prose lead;
  std::vector<ValueRow> values;
  std::vector<AccountHead> accounts;
  std::vector<DifferenceRow> differences;
  std::vector<Dispute> disputes;
  std::vector<TollChart> tolls;
  std::vector<AccountClaims> claims;
  std::vector<ReportNote> notes;
  ReportSentence why;  // what brought the accounts together and what speaks against it; empty for one account
};

}  // namespace collate
