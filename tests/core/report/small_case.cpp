// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/small_case.h"

#include <gtest/gtest.h>

namespace collate::report_test {

std::size_t SmallCase::source(std::string outlet, std::string text, std::string published) {
  Source s;
  s.outlet = std::move(outlet);
  s.text = std::move(text);
  s.title = s.text.substr(0, s.text.find('\n'));
  s.sha256 = std::string(63, 'a') + std::to_string(sources.size());
  s.takenIn = "2025-03-0" + std::to_string(sources.size() + 1) + "T10:00:00Z";
  s.published = publishedFromIso(published);
  sources.push_back(std::move(s));
  readings.emplace_back();
  return sources.size() - 1;
}

AccountRef SmallCase::account(std::size_t source) {
  readings[source].accounts.edit().emplace_back();
  return {source, readings[source].accounts.size() - 1};
}

ClaimRef SmallCase::claim(AccountRef account, Attribute attribute, Value value, std::string_view at,
                          std::vector<std::string> originators) {
  const std::size_t begin = sources[account.source].text.find(at);
  EXPECT_NE(begin, std::string::npos) << at;
  Claim c;
  c.attribute = attribute;
  c.value = std::move(value);
  c.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + at.size())};
  for (std::string& o : originators) c.originators.push_back({std::move(o), "", {}});
  std::vector<Claim>& claims = readings[account.source].accounts.edit()[account.account].claims;
  claims.push_back(std::move(c));
  return {account, claims.size() - 1};
}

Incident& SmallCase::incident(std::string title, EventType type, std::vector<AccountRef> accounts) {
  Incident i;
  i.id = {static_cast<std::int64_t>(incidents.size()) + 1};
  i.title = std::move(title);
  i.type = type;
  i.accounts = std::move(accounts);
  incidents.push_back(std::move(i));
  return incidents.back();
}

Comparison& SmallCase::compare(Incident& incident, Attribute attribute, std::optional<DisagreementKind> kind, int independent) {
  Comparison c;
  c.attribute = attribute;
  c.kind = kind;
  c.independent = independent;
  for (const AccountRef a : incident.accounts) {
    Cell cell;
    const std::vector<Claim>& claims = readings[a.source].accounts[a.account].claims;
    for (std::size_t i = 0; i < claims.size(); ++i)
      if (claims[i].attribute == attribute && claims[i].counts()) cell.claims.push_back({a, i});
    if (!cell.claims.empty()) {
      cell.stance = Stance::Says;
      cell.value = claims[cell.claims.front().claim].value.text;
      ++c.outlets;
    }
    c.cells.push_back(std::move(cell));
  }
  c.standing = kind ? Standing::Disagreement : c.outlets > 1 ? Standing::Agreement : Standing::OneAccount;
  incident.comparisons.edit().push_back(std::move(c));
  return incident.comparisons.edit().back();
}

void SmallCase::note(std::size_t source, std::string_view at, std::string text, bool forReport) {
  const std::size_t begin = sources[source].text.find(at);
  EXPECT_NE(begin, std::string::npos) << at;
  Annotation a;
  a.id = {static_cast<std::int64_t>(annotations.size()) + 1};
  a.sourceHash = sources[source].sha256;
  a.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + at.size())};
  a.quote = std::string(at);
  a.text = std::move(text);
  a.forReport = forReport;
  annotations.push_back(std::move(a));
}

Value words(std::string text) { return {std::move(text), {}}; }
Value count(int n) { return {std::to_string(n), CountRange::exactly(n)}; }
Value atLeast(int n) { return {"at least " + std::to_string(n), CountRange{n, {}}}; }

DateValue dayOf(std::string_view iso) {
  const auto day = dayFromIso(iso);
  return {day, day, DatePrecision::Day, std::string(iso)};
}

PlaceValue town(std::string name, double lat, double lon) {
  return {"t-" + name, std::move(name), "Plain", "SY", lat, lon, PlacePrecision::Town};
}

std::string textOf(const Prose& prose) {
  std::string out;
  for (const ReportSentence& s : prose) out += (out.empty() ? "" : " ") + s.text;
  return out;
}

SmallCase riverTowns() {
  SmallCase c;
  const std::size_t a =
      c.source("Mill Gazette",
               "Soldiers raid a mill\nSoldiers raided a mill in Ferrin on Monday, police said. One man died. Two were held.\n",
               "2025-03-04");
  const std::size_t b =
      c.source("Quay Post",
               "Raid at dawn\nTroops entered a mill in Ferrin. A man was killed there. Five people were led away, a clerk said.\n"
               "Years ago a bomb hit the bridge.\n",
               "2025-03-06");
  const std::size_t d = c.source("Dike Letter", "Bank robbed\nArmed men took cash in Lower Sell.\n");
  const AccountRef first = c.account(a), second = c.account(b), old = c.account(b), third = c.account(d);
  c.claim(first, Attribute::EventType, words("raid"), "raided", {"police"});
  c.claim(first, Attribute::Killed, count(1), "One man died");
  c.claim(first, Attribute::Detained, count(2), "Two were held");
  c.claim(second, Attribute::EventType, words("raid"), "entered a mill");
  c.claim(second, Attribute::Killed, count(1), "A man was killed");
  c.claim(second, Attribute::Detained, count(5), "Five people were led away", {"a clerk"});
  c.claim(old, Attribute::EventType, words("bombing"), "a bomb hit the bridge");
  c.claim(third, Attribute::EventType, words("robbery"), "took cash");
  c.claim(third, Attribute::Actor, words("armed men"), "Armed men");
  c.incidents.reserve(3);
  Incident& raid = c.incident("Raid in Ferrin", EventType::Raid, {first, second});
  raid.date = dayOf("2025-03-03");
  raid.place = town("Ferrin", 35.5, 36.5);
  raid.agreement = Agreement::Contradiction;
  c.compare(raid, Attribute::EventType, std::nullopt, 2);
  c.compare(raid, Attribute::Killed, std::nullopt, 2);
  Comparison& held = c.compare(raid, Attribute::Detained, DisagreementKind::Contradiction, 2);
  held.sentence = "Mill Gazette gives 2; Quay Post gives 5.";
  held.settle = "A list of those held.";
  Incident& robbery = c.incident("Robbery in Lower Sell", EventType::Robbery, {third});
  c.compare(robbery, Attribute::EventType, std::nullopt, 1);
  c.compare(robbery, Attribute::Actor, std::nullopt, 1);
  Incident& bombing = c.incident("Bombing", EventType::Bombing, {old});
  bombing.background = true;
  c.compare(bombing, Attribute::EventType, std::nullopt, 1);
  return c;
}

}  // namespace collate::report_test
