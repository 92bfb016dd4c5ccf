// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/versions.h"

#include <algorithm>

#include "core/conflict/when.h"
#include "core/conflict/words.h"
#include "core/resolve/names.h"

namespace collate {
namespace {

bool named(const Claim& c) { return !c.persons.empty() && std::ranges::all_of(c.persons, isPersonName); }

bool sameDate(const DateValue& a, const DateValue& b) {
  const DateFit fit = fitOf(a, b);
  return fit == DateFit::SameDay || fit == DateFit::SameRange;
}

bool sameTime(const TimeValue& a, const TimeValue& b) {
  return a.from == b.from && a.to == b.to && plainLetters(a.zone) == plainLetters(b.zone);
}

bool sameName(const std::string& a, const std::string& b) {
  return isPersonName(a) && isPersonName(b) && compareNames(a, b).verdict == NameVerdict::Same;
}

}  // namespace

bool namesDiffer(const Claim& a, const Claim& b) {
  if (!named(a) || !named(b)) return false;
  for (const std::string& x : a.persons)
    for (const std::string& y : b.persons)
      if (compareNames(x, y).verdict != NameVerdict::Different) return false;
  return true;
}

bool saysMore(Attribute attribute, const Claim& a, const Claim& b) {
  if (a.value.date() && b.value.date()) return fineness(*a.value.date()) > fineness(*b.value.date());
  if (a.value.count() && b.value.count()) return named(a) && !named(b);
  return attribute == Attribute::Target && a.value.text.starts_with(b.value.text + " ");
}

bool sameVersion(Attribute attribute, const Claim& a, const Claim& b) {
  if (a.value.count() && b.value.count())
    return *a.value.count() == *b.value.count() && (attribute == Attribute::Age || !namesDiffer(a, b));
  if (a.value.date() && b.value.date()) return sameDate(*a.value.date(), *b.value.date());
  if (a.value.time() && b.value.time()) return sameTime(*a.value.time(), *b.value.time());
  if (a.value.event() && b.value.event()) return *a.value.event() == *b.value.event();
  if (a.value.place() && b.value.place() && !a.value.place()->id.empty() && a.value.place()->id == b.value.place()->id)
    return true;
  if (plainLetters(a.value.text) == plainLetters(b.value.text)) return true;
  return (attribute == Attribute::Target || attribute == Attribute::Alias) && sameName(a.value.text, b.value.text);
}

}  // namespace collate
