// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cstdlib>
#include <format>

#include "core/conflict/compare.h"
#include "core/conflict/when.h"
#include "core/conflict/words.h"

namespace collate {
namespace {

constexpr int kDay = 1440;
// "Around 2:30" against 02:45: clocks read at night by people who were asleep.
constexpr int kSameClock = 20;

struct Minutes {
  int from = 0;
  int to = 0;
  bool overlaps(Minutes o) const { return from <= o.to && o.from <= to; }
  bool within(Minutes o) const { return o.from <= from && to <= o.to; }
};

// Minutes between two times of day, midnight no wall between them: 23:55 and 00:05 lie ten apart.
int clockDistance(int a, int b) {
  const int apart = std::abs(a % kDay - b % kDay);
  return std::min(apart, kDay - apart);
}

// The two stretches shifted by whole days so that they lie as close as they can: 01:00 lies in "overnight", which ends past
// midnight.
std::pair<Minutes, Minutes> aligned(const TimeValue& a, const TimeValue& b) {
  std::pair<Minutes, Minutes> best{{a.from, a.to}, {b.from, b.to}};
  for (const int shift : {-kDay, kDay}) {
    const Minutes moved{b.from + shift, b.to + shift};
    if (best.first.overlaps(best.second)) break;
    if (moved.overlaps(best.first)) best.second = moved;
  }
  return best;
}

bool sameZone(const TimeValue& a, const TimeValue& b) { return plainLetters(a.zone) == plainLetters(b.zone); }

// Two exact times in different zones that lie a whole number of hours apart are one time.
std::optional<Difference> zoneDifference(const TimeValue& a, const TimeValue& b) {
  constexpr int kFarthestZone = 14 * 60;
  if (sameZone(a, b) || !a.exact() || !b.exact()) return std::nullopt;
  const int apart = clockDistance(a.from, b.from);
  if (apart % 60 != 0 || apart == 0 || apart > kFarthestZone) return std::nullopt;
  const auto zoneWords = [](const TimeValue& t) { return t.zone.empty() ? std::string("local time") : t.zone; };
  return Difference{DisagreementKind::Convention, std::format("One is {}, the other {}: {} {} apart.", zoneWords(a), zoneWords(b),
                                                              numberWord(apart / 60), apart == 60 ? "hour" : "hours")};
}

// "early hours" is the source's words; a day or a clock time is anybody's.
std::string quotedWords(const Claim& claim, const std::string& words) {
  const bool plain = claim.value.date() || std::ranges::none_of(words, [](char c) { return c >= 'a' && c <= 'z'; });
  return plain ? words : std::format("\"{}\"", words);
}

std::string fallsWithin(const Side& fine, const Side& coarse) {
  const std::string f = valueInSentence(fine.best());
  const std::string c = valueInSentence(coarse.best());
  return plainLetters(f) == plainLetters(c)
             ? std::string{}
             : std::format("{} falls within {}.", quotedWords(fine.best(), f), quotedWords(coarse.best(), c));
}

}  // namespace

std::optional<Difference> compareDates(const Side& a, const Side& b) {
  const DateValue* da = a.best().value.date();
  const DateValue* db = b.best().value.date();
  if (!da || !db) return std::nullopt;
  const DateFit fit = fitOf(*da, *db);
  // "Friday" of a report that does not say when it came out is no less than the day that another one gives.
  if (fit != DateFit::Apart && (bareWeekday(*da) || bareWeekday(*db))) return std::nullopt;
  switch (fit) {
    case DateFit::Unknown:
    case DateFit::SameDay:
    case DateFit::SameRange: return std::nullopt;
    case DateFit::FirstWithin: return Difference{DisagreementKind::Precision, fallsWithin(a, b)};
    case DateFit::SecondWithin: return Difference{DisagreementKind::Precision, fallsWithin(b, a)};
    case DateFit::Crossing: return Difference{DisagreementKind::Precision, "The two stretches of time overlap."};
    case DateFit::Apart: break;
  }
  return Difference{DisagreementKind::Contradiction, {}};
}

std::optional<Difference> compareTimes(const Side& a, const Side& b) {
  const TimeValue* ta = a.best().value.time();
  const TimeValue* tb = b.best().value.time();
  if (!ta || !tb) return std::nullopt;
  if (const auto zone = zoneDifference(*ta, *tb)) return zone;
  const auto [ma, mb] = aligned(*ta, *tb);
  if (ma.from == mb.from && ma.to == mb.to) return std::nullopt;
  if (ta->exact() && tb->exact()) {
    if (clockDistance(ma.from, mb.from) <= kSameClock)
      return Difference{DisagreementKind::Precision, "The clock times lie minutes apart."};
    return Difference{DisagreementKind::Contradiction, {}};
  }
  if (!ma.overlaps(mb)) return Difference{DisagreementKind::Contradiction, {}};
  if (ma.within(mb)) return Difference{DisagreementKind::Precision, fallsWithin(a, b)};
  if (mb.within(ma)) return Difference{DisagreementKind::Precision, fallsWithin(b, a)};
  return Difference{DisagreementKind::Precision, "The two stretches of the night or day overlap."};
}

}  // namespace collate
