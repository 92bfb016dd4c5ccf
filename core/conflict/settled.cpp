// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/settled.h"

#include <algorithm>

#include "core/conflict/compare.h"
#include "core/conflict/words.h"

namespace collate {
namespace {

bool isWords(const Value& value) { return std::holds_alternative<std::monostate>(value.detail); }

bool saysJustThat(Attribute attribute, const Side& side, const Claim& claim, const std::string& decided) {
  const bool whole = &claim == &side.best() && plainLetters(valueWords(attribute, side)) == decided;
  return whole || plainLetters(valueWords(claim)) == decided || plainLetters(valueInSentence(claim)) == decided;
}

// The claim that the decision repeats, as a value that was read; analysts choose among those.
const Claim* repeated(Attribute attribute, const std::string& decided, std::span<const Side> sides) {
  for (const Side& side : sides)
    for (std::size_t i = 0; i < side.claims.size(); ++i)
      if (saysJustThat(attribute, side, side.at(i), decided)) return &side.at(i);
  return nullptr;
}

// The forms that Collate writes, and no others.
Value readBack(Attribute attribute, const std::string& typed) {
  Value value{typed, {}};
  if (isCount(attribute)) {
    if (const auto count = countFromText(typed)) value.detail = *count;
  } else if (attribute == Attribute::EventType) {
    if (const auto type = eventTypeFromName(typed)) value.detail = *type;
  } else if (attribute == Attribute::Date) {
    if (const auto day = dayFromIso(typed)) value.detail = DateValue{day, day, DatePrecision::Day, typed};
  }
  return value;
}

Claim claimOf(Attribute attribute, const Assessment& settled, std::span<const Side> sides) {
  Claim claim;
  claim.attribute = attribute;
  claim.value = readBack(attribute, settled.value);
  if (!isWords(claim.value)) return claim;
  if (const Claim* same = repeated(attribute, plainLetters(settled.value), sides)) {
    claim.value = same->value;
    claim.participant = same->participant;
    claim.persons = same->persons;
  }
  return claim;
}

// Spelling and restated parts are nothing new.
bool departs(const std::string& said, const std::string& decided) {
  const Overlap o = overlapOf(contentWords(said), contentWords(decided));
  return plainLetters(said) != plainLetters(decided) && o != Overlap::Equal && o != Overlap::FirstWithin;
}

bool contradicts(Attribute attribute, const Side& side, const Side& decided) {
  const bool words = isWords(decided.best().value);
  if (words && !isWords(side.best().value)) return departs(valueWords(attribute, side), decided.best().value.text);
  const auto difference = compareSides(attribute, side, decided);
  return difference && (difference->kind == DisagreementKind::Contradiction || difference->kind == DisagreementKind::Evolution);
}

}  // namespace

std::vector<std::size_t> againstSettled(Attribute attribute, const Assessment& settled, std::span<const Side> sides) {
  std::vector<std::size_t> against;
  if (settled.status != Status::Settled || settled.value.empty()) return against;
  // The decision as an account that says nothing else, so that it is compared like any other.
  Source source;
  Account account;
  account.claims.push_back(claimOf(attribute, settled, sides));
  if (const EventType* type = account.claims.front().value.event()) account.type = *type;
  AccountFacts facts;
  facts.source = &source;
  facts.account = &account;
  const Side decided{&facts, {0}, Stance::Says};
  for (std::size_t i = 0; i < sides.size(); ++i)
    // Times are ISO 8601 UTC, which sorts as text.
    if (sides[i].speaks() && sides[i].facts->source->takenIn > settled.when && contradicts(attribute, sides[i], decided))
      against.push_back(i);
  return against;
}

}  // namespace collate
