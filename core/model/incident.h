// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/base/shared.h"
#include "core/model/assessment.h"
#include "core/model/attribute.h"
#include "core/model/value.h"

namespace collate {

// One account: which source of the case (index), which of its accounts (index).
struct AccountRef {
  std::size_t source = 0;
  std::size_t account = 0;
  auto operator<=>(const AccountRef&) const = default;
};

// One claim: an account's claim by index.
struct ClaimRef {
  AccountRef account;
  std::size_t claim = 0;
  auto operator<=>(const ClaimRef&) const = default;
};

// One account's side of one attribute. `claims` holds its counted claims on it, the one to show first in front.
struct Cell {
  Stance stance = Stance::Silent;
  std::string value;  // in words, empty when silent
  std::vector<ClaimRef> claims;
  std::optional<std::size_t> origin = {};  // whose word the claim in front is: a position in Comparison::origins
  bool operator==(const Cell&) const = default;
};

// An originator and the accounts that rest on it for an attribute. `accounts` are positions in Incident::accounts.
struct SharedOriginator {
  std::string name;
  std::vector<std::size_t> accounts;
  bool operator==(const SharedOriginator&) const = default;
};

enum class Standing { OneAccount, Agreement, Disagreement };

// One attribute of an incident laid side by side. `kind` is set exactly when standing is Disagreement.
struct Comparison {
  Attribute attribute{};
  Standing standing = Standing::OneAccount;
  std::optional<DisagreementKind> kind;
  std::vector<Cell> cells;                     // one per account, in the order of Incident::accounts
  std::string sentence;                        // what differs, in words; empty unless Disagreement
  std::string settle;                          // what would settle it; empty unless Contradiction or a precision worth settling
  int outlets = 0;                             // whose accounts say something, each counted once
  int independent = 0;                         // originators among them that do not rest on one another
  std::vector<SharedOriginator> origins = {};  // all of them, by their first account
  std::vector<SharedOriginator> shared;        // those that several accounts rest on
  std::string circle;  // "Outlet A rests on Outlet B, and Outlet B on Outlet A."; empty where nobody comes back to himself
  std::optional<Assessment> assessment;
  bool stale = false;  // settled, and contradicted by what was taken in since: the decision stands, and is to be looked at
  std::vector<std::size_t> against = {};  // positions of the accounts that do so
  bool operator==(const Comparison&) const = default;
};

// What the ring of a marker says.
enum class Agreement { Agree, Compatible, Contradiction, OneAccount };

// Another incident that is perhaps the same event, for the analyst to settle. `key` is its Incident::key; `why` says in words
// what speaks for it, what against, and what is open.
struct Neighbor {
  std::string key;
  std::vector<std::string> why;
  bool operator==(const Neighbor&) const = default;
};

// Accounts that tell of the same event, and how they compare. `key` names it across sessions: the key of its first
// account (accountKey). `why` says in words what brought the accounts together.
struct Incident {
  IncidentId id;
  std::string key;
  std::string title;  // "Raid in Atmeh"
  EventType type = EventType::Other;
  std::optional<DateValue> date;
  std::optional<PlaceValue> place;
  bool background = false;                      // in every account only in passing
  std::vector<AccountRef> accounts;             // by publication date, undated last
  Shared<std::vector<Comparison>> comparisons;  // attributes that any account speaks to, in the order of Attribute
  std::vector<std::string> why;
  std::vector<Neighbor> perhaps = {};  // the likeliest first; each is a neighbor of the other
  Agreement agreement = Agreement::OneAccount;

  const Comparison* comparison(Attribute a) const {
    for (const Comparison& c : comparisons)
      if (c.attribute == a) return &c;
    return nullptr;
  }
  int count(DisagreementKind k) const {
    int n = 0;
    for (const Comparison& c : comparisons) n += c.kind == k;
    return n;
  }
};

}  // namespace collate
