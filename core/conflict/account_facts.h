// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/conflict/telling_words.h"
#include "core/conflict/when.h"
#include "core/model/incident.h"
#include "core/model/reading.h"
#include "core/model/source.h"
#include "core/resolve/names.h"

namespace collate {

// What is needed of an account to tell whether it is about the same event as another: made once, compared often. Points into the
// sources and readings, which must outlive it.
struct AccountFacts {
  AccountRef ref;
  const Source* source = nullptr;
  const Account* account = nullptr;
  std::string key;  // "<hash>:<begin>-<end>", as core/edit's accountKey

  std::vector<EventType> types;   // claimed, the account's own first
  std::optional<DateValue> date;  // the finest
  std::optional<DayRange> days;
  std::optional<YearlessDay> yearless;
  std::vector<const PlaceValue*> places;  // finest first, each place once
  std::vector<std::string> targets;       // names of persons acted upon
  std::vector<PersonName> names = {};     // the same, taken apart
  std::vector<std::string> actors;        // words of each force, sorted and joined
  std::vector<std::string> nations;       // nationalities of the targets, as content words
  std::vector<std::string> means;
  CountRange killed, wounded, detained;
  std::vector<int> ages = {};           // of those told of, each once
  std::vector<TellingWord> words = {};  // by hash
  bool fewTellers = false;              // the case is too small to say how rare they are in it: weighed by news at large
};

// Facts of every account, in an order that does not depend on that of the sources (comesBefore), with their telling words.
std::vector<AccountFacts> factsOf(std::span<const Source> sources, std::span<const Reading> readings);
// Those of one source alone, in the order of its accounts and without words.
std::vector<AccountFacts> factsOf(const Source& source, const Reading& reading, std::size_t position);
// A mark of all that grouping asks of an account, 64 bits: the same for the same facts in whatever run, else another.
std::uint64_t markOf(const AccountFacts& facts);
// By publication, undated last, then by key.
bool comesBefore(const AccountFacts& a, const AccountFacts& b);

// How fine a place is: a point first, an unknown precision last.
int fineness(const PlaceValue& place);
// The key of a place's governorate or, for a place that the gazetteer does not know, of its own name; empty for a country.
std::string regionKey(const PlaceValue& place);
// Governorate names without "governorate" or "province", as a romanization key.
std::string regionNameKey(std::string_view name);

}  // namespace collate
