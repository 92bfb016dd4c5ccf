// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/shared.h"
#include "core/model/claim.h"
#include "core/model/mention.h"
#include "core/model/participant.h"

namespace collate {

// All that one source says of one incident. Its header (type, date, place) is the most specific of its claims.
// `anchor` is the span that introduced it; with the source's hash it names the account for good.
struct Account {
  EventType type = EventType::Other;
  std::optional<DateValue> date;
  std::optional<PlaceValue> place;
  bool background = false;  // told in passing: context, not what the report is about
  ByteSpan anchor;
  std::vector<Claim> claims;  // in order of span, then attribute

  bool operator==(const Account&) const = default;
};

// What was read in one source: a pure function of text, lexicon and context. Accounts come by prominence, the first is
// what the report is about; mentions and attributions in order of their span. Copies share their parts, so that a case of many
// readings costs little to copy when one of them changes.
struct Reading {
  Shared<std::vector<Account>> accounts;
  Shared<std::vector<Mention>> mentions;
  Shared<std::vector<Attribution>> attributions;
  Shared<std::vector<Participant>> participants;  // in order of their span

  bool operator==(const Reading&) const = default;
};

}  // namespace collate
