// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "core/report/report.h"

namespace collate::report_test {

// A case put together by hand, claim by claim: words are looked up in the source's text, so that spans are right.
class SmallCase {
 public:
  std::vector<Source> sources;
  std::vector<Reading> readings;
  std::vector<Incident> incidents;
  std::vector<Annotation> annotations;
  std::string name = "River towns";
  bool fictional = false;

  std::size_t source(std::string outlet, std::string text, std::string published = "");
  AccountRef account(std::size_t source);
  ClaimRef claim(AccountRef account, Attribute attribute, Value value, std::string_view words,
                 std::vector<std::string> originators = {});
  Claim& at(const ClaimRef& c) { return readings[c.account.source].accounts.edit()[c.account.account].claims[c.claim]; }
  Incident& incident(std::string title, EventType type, std::vector<AccountRef> accounts);
  // Cells from the accounts' claims; standing by the kind.
  Comparison& compare(Incident& incident, Attribute attribute, std::optional<DisagreementKind> kind, int independent);
  void note(std::size_t source, std::string_view words, std::string text, bool forReport);

  ReportInput input() const { return {name, fictional, sources, readings, incidents, annotations}; }
  ReportDocument report(const ReportOptions& options = {}) const { return buildReport(input(), options); }
};

Value words(std::string text);
Value count(int n);
Value atLeast(int n);
DateValue dayOf(std::string_view iso);
PlaceValue town(std::string name, double lat, double lon);
std::string textOf(const Prose& prose);

// Two outlets on a raid in Ostrava-on-the-plain: they agree on one death, and contradict each other on who was held; a third
// source alone on a robbery; an old bombing in passing.
SmallCase riverTowns();

}  // namespace collate::report_test
