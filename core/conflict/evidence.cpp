// SPDX-License-Identifier: GPL-3.0-or-later
//
// A sum of weights, one for each thing that both accounts tell. The weights stand for how seldom two accounts of different events
// agree on it: on a full name almost never, on the country nearly always.
//
//   strike, Aleppo, July, Yasin Mahmoud Rahmoun, 3 killed      same month 0.2, town in province 1.2, same name 5.0,
//   raid, Manbij, 12 July, Yaseen Mahmud Rahmun, 3 killed      both killed 3: 1.25          = 7.65: together
//   raid, Sarmada, 20 August / raid, Sarmada, 28 September     days apart: never
//
// The rare words that both use speak as well (telling_words.h): a street, an officer, a hospital.
#include "core/conflict/evidence.h"

#include <algorithm>
#include <ranges>

#include "core/conflict/event_fit.h"
#include "core/conflict/forces.h"
#include "core/conflict/place_fit.h"
#include "core/resolve/names.h"

namespace collate {
namespace {

constexpr double kSameDay = 3.0;
// Where words are known, and with them most reports from one city, the day tells more of the two.
constexpr double kSameDayWorded = 4.0;
constexpr double kCloseRange = 2.0;  // ranges of up to kFewDays that overlap: "18 to 20 August", "20 August"
constexpr int kFewDays = 3;
constexpr double kSameMonth = 0.2;  // many events fall in one month
constexpr int kMonthDays = 31;
constexpr double kWeekdayFits = 1.0;
constexpr double kSameTown = 3.0;
constexpr double kSameHamlet = 4.0;  // that no gazetteer knows: few events befall it
constexpr double kSameRegion = 1.5;
constexpr double kWithinRegion = 1.2;
constexpr double kSameCountry = 0.3;
constexpr double kSameName = 5.0;
constexpr double kSameNameButOnePart = 3.0;
constexpr double kPerhapsName = 0.8;
constexpr double kOthersOfSeveral = -0.5;  // different names, of which both accounts tell that more died
constexpr double kOtherVictims = -2.0;     // different names, but more died than one of them names
constexpr double kSameType = 1.0;
constexpr double kTypeWithin = 0.5;
constexpr double kTypeApart = -2.0;
constexpr double kSameActor = 0.7;
constexpr double kOtherActor = -1.0;
// A girl of 3, a woman of 26 and a man of 39: the more ages two accounts share, the less they do so by chance.
constexpr double kSharedAge = 0.6;
constexpr double kSharedAges = 2.0;  // at most
constexpr double kOtherAges = -1.0;
// Equal killed and wounded that weigh this much are seldom chance on one day: 2 and 9, but not 1 and 1.
constexpr double kRareToll = 2.5;
// The day of one event is given wrongly by one day often enough ("overnight"); a full name outweighs that and no more.
constexpr int kSlipDays = 1;
constexpr double kSlipInHamlet = 1.0;

// Likeness of words (telling_words.h). Two reports of one police force about two shootings
// come to 0.03 to 0.06, of one shooting to 0.1 and more.
constexpr double kLikeness = 50;  // weight of the whole
constexpr double kChance = 0.03;  // as much as two accounts of a kind have
constexpr double kMostFor = 12;
constexpr double kMostAgainst = -3;
constexpr double kTelling = 0.07;   // grounds enough beside a date or a place; a day's slip or a wrongly read name is forgiven
constexpr double kNearlyOne = 0.2;  // and a wrongly read date
// In a small case, where neither day nor place brings them together.
constexpr double kNothingElse = 0.25;
constexpr double kOtherDay = -6.5;
// With one victim's name: the girl shot in May, her death in June, the hearing in July.
constexpr double kOtherDayOfOne = -3;
// Reports that are printed within kFreshDays of the day that they tell of have the day right: two of them that are
// kFreshApart days apart and name nobody in common are two events, however alike one police force words them.
constexpr int kFreshDays = 2;
constexpr int kFreshApart = 3;
constexpr int kFreshMonthsApart = 60;  // with one name: two men who bear it
// Of an account without a day, when it was published is known: "Friday's shooting", printed within two days, or months later.
constexpr double kPublishedTogether = 1;
constexpr double kPublishedWeeksApart = -1.5;
constexpr double kPublishedMonthsApart = -4;

bool shareOne(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return std::ranges::any_of(a, [&](const std::string& x) { return std::ranges::find(b, x) != b.end(); });
}

enum class NameFit { Unknown, Same, ButOnePart, Perhaps, Different };

NameFit namesOf(const AccountFacts& a, const AccountFacts& b) {
  bool perhaps = false;
  bool butOnePart = false;
  for (const PersonName& x : a.names) {
    for (const PersonName& y : b.names) {
      const NameComparison compared = compareNames(x, y);
      if (compared.verdict == NameVerdict::Same && !compared.partDiffers) return NameFit::Same;
      butOnePart |= compared.partDiffers;
      perhaps |= compared.verdict == NameVerdict::Undecided;
    }
  }
  if (butOnePart) return NameFit::ButOnePart;
  if (a.targets.empty() || b.targets.empty()) return NameFit::Unknown;
  return perhaps ? NameFit::Perhaps : NameFit::Different;
}

bool overlap(const CountRange& a, const CountRange& b) {
  return a.min.value_or(0) <= b.max.value_or(1'000'000) && b.min.value_or(0) <= a.max.value_or(1'000'000);
}
bool known(const CountRange& c) { return c.min || c.max; }

// Equal tolls speak for one event, the more the larger they are; unequal ones speak little against, as tolls rise.
double weighCount(const CountRange& a, const CountRange& b, double against) {
  if (!known(a) || !known(b)) return 0;
  if (a.exact() && a == b) return *a.min == 0 ? 0 : 0.5 + std::min(0.25 * *a.min, 1.5);
  return overlap(a, b) ? 0 : against;
}

double weighToll(const AccountFacts& a, const AccountFacts& b) {
  return weighCount(a.killed, b.killed, 0) + weighCount(a.wounded, b.wounded, 0);
}

bool isOneDaysRareToll(const AccountFacts& a, const AccountFacts& b) {
  return a.days && b.days && a.days->from == b.days->from && weighToll(a, b) >= kRareToll;
}

double weighNames(const AccountFacts& a, const AccountFacts& b, NameFit names, Evidence& e) {
  switch (names) {
    case NameFit::Same: return kSameName;
    case NameFit::ButOnePart: return kSameNameButOnePart;
    case NameFit::Perhaps: return kPerhapsName;
    case NameFit::Unknown: return 0;
    case NameFit::Different: break;
  }
  // One man killed and another man killed are two events; of twenty dead, two reports may name different ones.
  const auto several = [](const AccountFacts& f) {
    const auto named = static_cast<int>(f.targets.size());
    return f.killed.max.value_or(1'000'000) > named && f.killed.min.value_or(0) > named;
  };
  const double telling = e.few ? kNearlyOne : kTelling;  // a small case is often of one kind of event
  const bool misread = e.worded && (e.likeness >= telling || isOneDaysRareToll(a, b));
  if (!several(a) && !several(b) && !misread) e.apart = true;
  return several(a) && several(b) ? kOthersOfSeveral : kOtherVictims;
}

double weighPublication(const AccountFacts& a, const AccountFacts& b, NameFit names, Evidence& e) {
  if (!e.worded || !a.source->published || !b.source->published) return 0;
  const auto days = std::abs((a.source->published->day - b.source->published->day).count());
  if (days <= 2) return kPublishedTogether;
  if (days <= 7) return 0;
  if (days <= 60) return kPublishedWeeksApart;
  e.apart |= names != NameFit::Same && e.likeness < kNearlyOne;
  return kPublishedMonthsApart;
}

// Two accounts of one type of event at a place that no gazetteer knows, a day apart: reports that rest on others err by a day.
bool isOfOneHamlet(const AccountFacts& a, const AccountFacts& b) {
  if (a.places.empty() || b.places.empty() || a.types.front() != b.types.front() || a.types.front() == EventType::Other)
    return false;
  const PlaceValue& x = *a.places.front();
  const PlaceValue& y = *b.places.front();
  return x.id.empty() && y.id.empty() && fitOf(x, y) == PlaceFit::Same && overlap(a.killed, b.killed);
}

bool isFresh(const AccountFacts& f) {
  return f.days && f.days->single() && f.source->published &&
         std::abs((f.source->published->day - f.days->from).count()) <= kFreshDays;
}

double weighOtherDay(const AccountFacts& a, const AccountFacts& b, NameFit names, Evidence& e) {
  const bool telling = e.worded && e.likeness >= (e.few ? kNearlyOne : kTelling);
  const bool sameName = names == NameFit::Same;
  if (a.days && b.days) {
    const int gap = a.days->gap(*b.days);
    const bool tolls = !e.few || overlap(a.killed, b.killed);  // two dead on Saturday and one on Sunday are two events
    if (gap <= kSlipDays && (sameName || (telling && tolls))) return 0;
    if (gap <= kSlipDays && isOfOneHamlet(a, b)) return kSlipInHamlet;
    e.apart |= gap >= (sameName ? kFreshMonthsApart : kFreshApart) && isFresh(a) && isFresh(b);
  }
  e.otherDay = !sameName;
  if (!e.apart && !e.few && e.likeness >= kNearlyOne) return kOtherDay;
  if (!e.apart && sameName && telling) return kOtherDayOfOne;
  e.apart = true;
  return 0;
}

double weighTime(const AccountFacts& a, const AccountFacts& b, NameFit names, Evidence& e) {
  if (!a.days || !b.days)
    if (const double w = weighPublication(a, b, names, e); w != 0) return w;
  if (!a.date || !b.date) return 0;
  switch (fitOf(*a.date, *b.date)) {
    case DateFit::Unknown: return 0;
    case DateFit::SameDay: return e.worded ? kSameDayWorded : kSameDay;
    case DateFit::Apart: return weighOtherDay(a, b, names, e);
    default: break;
  }
  if (!a.days || !b.days) return a.yearless || b.yearless ? kSameMonth : kWeekdayFits;
  const int widest = std::max(a.days->days(), b.days->days());
  if (widest <= kFewDays) return kCloseRange;
  return widest <= kMonthDays ? kSameMonth : 0;
}

double weightOf(PlaceFit fit, const PlaceValue& a, const PlaceValue& b) {
  const bool country = a.precision == PlacePrecision::Country || b.precision == PlacePrecision::Country;
  switch (fit) {
    case PlaceFit::Same:
      if (country) return kSameCountry;
      if (a.id.empty() && b.id.empty()) return kSameHamlet;
      return a.precision == PlacePrecision::Admin1 || a.precision == PlacePrecision::Area ? kSameRegion : kSameTown;
    case PlaceFit::FirstWithin:
    case PlaceFit::SecondWithin: return country ? kSameCountry : kWithinRegion;
    default: return 0;
  }
}

double weighPlace(const AccountFacts& a, const AccountFacts& b, NameFit names, Evidence& e) {
  if (a.places.empty() || b.places.empty()) return 0;
  double best = 0;
  for (const PlaceValue* x : a.places)
    for (const PlaceValue* y : b.places) best = std::max(best, weightOf(fitOf(*x, *y), *x, *y));
  // The finest places decide what is apart: that both lie in Idlib does not bring two towns of it together.
  const PlaceFit finest = fitOf(*a.places.front(), *b.places.front());
  if (finest == PlaceFit::Apart && best < kSameTown) {
    e.apart |= names != NameFit::Same && (e.few || e.likeness < kTelling);
    return -1;
  }
  return finest == PlaceFit::Near && best < kSameTown ? 0 : best;
}

double weighType(const AccountFacts& a, const AccountFacts& b) {
  double best = kTypeApart;
  for (const EventType x : a.types) {
    for (const EventType y : b.types) {
      switch (fitOf(x, y)) {
        case EventFit::Same: best = std::max(best, x == EventType::Other ? 0 : kSameType); break;
        case EventFit::FirstWithin:
        case EventFit::SecondWithin: best = std::max(best, kTypeWithin); break;
        case EventFit::Confusable:
        case EventFit::Unknown: best = std::max(best, 0.0); break;
        case EventFit::Apart: break;
      }
    }
  }
  return best;
}

double weighAges(const std::vector<int>& a, const std::vector<int>& b) {
  if (a.empty() || b.empty()) return 0;
  const auto shared = std::ranges::count_if(a, [&](int age) { return std::ranges::contains(b, age); });
  return shared == 0 ? kOtherAges : std::min(kSharedAge * static_cast<double>(shared), kSharedAges);
}

double weighRest(const AccountFacts& a, const AccountFacts& b) {
  double w = weighCount(a.killed, b.killed, -1) + weighCount(a.wounded, b.wounded, -0.5) + weighCount(a.detained, b.detained, 0) +
             weighAges(a.ages, b.ages);
  if (const ForceFit forces = forcesFit(a.actors, b.actors); forces != ForceFit::Unknown)
    w += forces == ForceFit::Same ? kSameActor : kOtherActor;
  if (!a.nations.empty() && !b.nations.empty()) w += shareOne(a.nations, b.nations) ? 0.3 : -1;
  if (shareOne(a.means, b.means)) w += 0.3;
  return w;
}

double weighWords(const AccountFacts& a, const AccountFacts& b, Evidence& e) {
  e.worded = !a.words.empty() && !b.words.empty();
  e.few = a.fewTellers;
  if (!e.worded || a.ref.source == b.ref.source) return 0;
  e.likeness = likenessOf(a, b);
  return std::clamp(kLikeness * (e.likeness - kChance), e.few ? 0 : kMostAgainst, kMostFor);
}

// Another town, another man, other dead, other wounded: each may be read or told wrongly, but hardly three of them.
bool differInMost(const AccountFacts& a, const AccountFacts& b, NameFit names) {
  constexpr int kMost = 3;
  const auto differ = [](const CountRange& x, const CountRange& y) {
    return x.exact() && y.exact() && std::abs(*x.min - *y.min) > std::max(1, std::max(*x.min, *y.min) / 4);
  };
  const auto isTown = [](const AccountFacts& f) {
    return !f.places.empty() && f.places.front()->precision == PlacePrecision::Town;
  };
  const bool towns = isTown(a) && isTown(b) && fitOf(*a.places.front(), *b.places.front()) == PlaceFit::Apart;
  const bool men = names == NameFit::Different || names == NameFit::ButOnePart;
  return towns + men + differ(a.killed, b.killed) + differ(a.wounded, b.wounded) >= kMost;
}

}  // namespace

Evidence weigh(const AccountFacts& a, const AccountFacts& b) {
  Evidence e;
  const double words = weighWords(a, b, e);
  const NameFit names = namesOf(a, b);
  const double time = weighTime(a, b, names, e);
  const double place = weighPlace(a, b, names, e);
  e.grounded = names == NameFit::Same || names == NameFit::ButOnePart || (time > 0 && place > 0) ||
               (time >= kSameDay && weighToll(a, b) >= kRareToll) ||
               e.likeness >= (e.few && time <= 0 && place < kWithinRegion ? kNothingElse : kTelling);
  e.score = words + weighNames(a, b, names, e) + time + place + weighType(a, b) + weighRest(a, b);
  e.apart |= e.worded && !e.few && differInMost(a, b, names);
  return e;
}

double Evidence::enough() const { return worded && !few ? kTogetherWorded : kTogether; }

bool Evidence::together() const { return grounded && !apart && score >= enough(); }

bool Evidence::perhaps() const { return grounded && !apart && !otherDay && !together() && score >= enough() - kPerhapsBelow; }

bool sameWithinSource(const AccountFacts& a, const AccountFacts& b) {
  const bool near = a.days && b.days && a.days->gap(*b.days) <= kFreshApart;
  const bool dated = near || !a.date || !b.date || fitOf(*a.date, *b.date) != DateFit::Apart;
  if (!dated) return false;  // dearer than a date: names
  const NameFit names = namesOf(a, b);
  if (!a.words.empty() && names == NameFit::Same) return true;
  if (a.types.front() != b.types.front() || !a.date || !b.date || fitOf(*a.date, *b.date) != DateFit::SameDay) return false;
  if (a.places.empty() || b.places.empty() || fitOf(*a.places.front(), *b.places.front()) != PlaceFit::Same) return false;
  return names == NameFit::Same || (names == NameFit::Unknown && a.targets.empty() && b.targets.empty() &&
                                    shareOne(a.actors, b.actors) && a.killed == b.killed && a.detained == b.detained);
}

bool mayBeToldTwice(const AccountFacts& a, const AccountFacts& b) {
  const auto differ = [](const CountRange& x, const CountRange& y) { return known(x) && known(y) && !overlap(x, y); };
  if (a.words.empty() || b.words.empty() || weighType(a, b) < 0) return false;
  if (a.days && b.days && a.days->gap(*b.days) > 0) return false;
  return !differ(a.killed, b.killed) && !differ(a.wounded, b.wounded);
}

}  // namespace collate
