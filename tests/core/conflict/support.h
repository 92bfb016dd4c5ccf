// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/conflict/account_facts.h"
#include "core/conflict/compare.h"
#include "core/conflict/conflict.h"
#include "core/lexicon/lexicon.h"

namespace collate::test {

// Builds sources and readings a claim at a time: what an extractor would have read, without one.
class CaseBuilder {
 public:
  // A new source; what follows belongs to it. `published` may be empty.
  CaseBuilder& source(std::string outlet, std::string_view published = {});
  // A new account of the last source.
  CaseBuilder& account(EventType type = EventType::Raid, bool background = false);

  CaseBuilder& claim(Attribute attribute, Value value, std::string text = {});
  CaseBuilder& words(Attribute attribute, std::string text);
  CaseBuilder& count(Attribute attribute, std::optional<int> min, std::optional<int> max, std::string text = {});
  CaseBuilder& count(Attribute attribute, int n) { return count(attribute, n, n); }
  CaseBuilder& date(std::string timex);  // 2025-08-20, 2025-08, 2025, XXXX-08-20, XXXX-WXX-5, 2025-08-20/2025-08-22
  CaseBuilder& time(std::string text, int from, int to, std::string zone = {});
  CaseBuilder& place(PlaceValue place, std::string text = {});

  // Of the last claim.
  CaseBuilder& by(std::vector<Originator> originators);
  CaseBuilder& by(std::string originator) { return by(std::vector<Originator>{{std::move(originator), {}, {}}}); }
  CaseBuilder& persons(std::vector<std::string> persons);
  CaseBuilder& modality(Modality modality);
  // Of the last source.
  CaseBuilder& text(std::string text);
  CaseBuilder& agency(std::string agency);
  CaseBuilder& takenIn(std::string when);

  std::vector<Incident> collate(const std::map<std::string, Assessment>& assessments = {}) const;
  // The first account's side and the second's on one attribute, compared.
  std::optional<Difference> compareFirstTwo(Attribute attribute) const;

  std::vector<Source> sources;
  std::vector<Reading> readings;

 private:
  Account& lastAccount() { return readings.back().accounts.edit().back(); }
  Claim& lastClaim() { return lastAccount().claims.back(); }
};

DateValue dateValue(std::string timex);

PlaceValue town(std::string name, std::string admin1, double lat, double lon);
PlaceValue governorate(std::string name, double lat = 0, double lon = 0);
PlaceValue country(std::string name, std::string iso);

}  // namespace collate::test
