// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/state_media.h"

#include <set>
#include <string>

#include "core/model/state_media.h"

namespace collate {
namespace {

template <class Visit>
void eachOriginator(Account& account, Visit visit) {
  for (Claim& c : account.claims)
    for (Originator& o : c.originators) visit(o);
}

std::string countryOf(const Account& account) {
  if (account.place && !account.place->country.empty()) return account.place->country;
  for (const Claim& c : account.claims)
    if (const PlaceValue* place = c.value.place(); place && !place->country.empty()) return place->country;
  return {};
}

}  // namespace

void settleStateMedia(Reading& reading) {
  std::set<std::string> named;
  for (Account& a : reading.accounts.edit())
    eachOriginator(a, [&](const Originator& o) {
      if (isStateMediaOfACountry(o.family)) named.insert(o.family);
    });
  for (Account& a : reading.accounts.edit()) {
    const std::string family = named.size() == 1 ? *named.begin() : stateMediaOf(countryOf(a));
    eachOriginator(a, [&](Originator& o) {
      if (o.family == kStateMedia) o.family = family;
    });
  }
}

}  // namespace collate
