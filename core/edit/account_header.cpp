// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/account_header.h"

namespace collate {
namespace {

bool headerSays(const Account& account, const Value& value) {
  if (const DateValue* date = value.date()) return account.date == *date;
  if (const PlaceValue* place = value.place()) return account.place == *place;
  if (const EventType* type = value.event()) return account.type == *type;
  return false;
}

void takeValue(Account& account, const Value& value) {
  if (const DateValue* date = value.date()) account.date = *date;
  if (const PlaceValue* place = value.place()) account.place = *place;
  if (const EventType* type = value.event()) account.type = *type;
}

void forget(Account& account, Attribute attribute) {
  if (attribute == Attribute::Date) account.date.reset();
  if (attribute == Attribute::Place) account.place.reset();
  if (attribute == Attribute::EventType) account.type = EventType::Other;
}

void takeFromOthers(Account& account, Attribute attribute) {
  forget(account, attribute);
  for (const Claim& other : account.claims) {
    if (other.attribute != attribute || !other.counts() || other.modality == Modality::Denied) continue;
    takeValue(account, other.value);
    if (headerSays(account, other.value)) return;
  }
}

}  // namespace

void followReview(Account& account, const Claim& claim, const Value& before) {
  switch (claim.review) {
    case Review::Unchecked:
    case Review::Confirmed: return;
    case Review::Added: return takeValue(account, claim.value);
    case Review::Corrected:
      if (headerSays(account, before)) takeValue(account, claim.value);
      return;
    case Review::Rejected:
      if (headerSays(account, before)) takeFromOthers(account, claim.attribute);
      return;
  }
}

}  // namespace collate
