// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names are compared part by part. Parts that sound alike are paired, best pairs first; then the shape of what is paired and what
// is left over decides:
//
//   Yasin Mahmoud Dhahir al-Rifa'i / Yaseen Mahmud Zaher al-Rifai    all four pair: same
//   Omar Nabil Haddad / Omar Haddad                                  the shorter pairs wholly, given name too: same
//   Saddam Husayn / Uday Saddam Husayn                               another given name in front: undecided
//   Ayman Ibrahim al-Tikriti / Omar Ibrahim al-Tikriti               given names differ: different
//   Numan / Salah Numan                                              one shared name: undecided
#include "core/resolve/names.h"

#include <algorithm>
#include <format>
#include <optional>
#include <rapidfuzz/distance/Levenshtein.hpp>
#include <tuple>

#include "core/resolve/name_parts.h"
#include "core/text/fold.h"

namespace collate {
namespace {

// Farthest two words may be apart and still be one name spelled twice: Zawba and Zubaa are 0.14 apart, Hasan and Husayn 0.22.
constexpr double kAlike = 0.20;
// Close enough to carry a verdict alone: Salih, Saleh (0.03), Umar, Omar.
constexpr double kClose = 0.12;

// Farther than that and still perhaps one name: Umayr, Amir. Counts only beside at least two that are alike.
constexpr double kPerhaps = 0.40;

struct Pair {
  std::size_t a = 0;
  std::size_t b = 0;
  double distance = 0;
};

struct Pairing {
  std::array<Pair, NameParts::kMost> pairs{};
  std::size_t count = 0;
  std::array<bool, NameParts::kMost> usedA{};
  std::array<bool, NameParts::kMost> usedB{};

  std::span<const Pair> all() const { return {pairs.data(), count}; }
  void add(const Pair& p) {
    if (count == pairs.size()) return;
    pairs[count++] = p;
    usedA[p.a] = usedB[p.b] = true;
  }
};

// What is left when one of two names drops "Abd", "-ullah" or "al-Din": alike, never close. "Nasiruddin Haqqani" is also called
// "Naseer Haqqani", "Abdul Samad Sial" "Samad Sial".
constexpr double kCurtailed = 0.16;

double curtailedDistance(const NamePart& a, const NamePart& b) {
  const bool oneIs = (a.bare.size > 0) != (b.bare.size > 0) && a.kind == PartKind::Name && b.kind == PartKind::Name;
  if (!oneIs) return 1;
  const Sounds& bare = a.bare.size > 0 ? a.bare : b.bare;
  const Sounds& whole = a.bare.size > 0 ? b.sounds : a.sounds;
  return soundDistance(bare, whole, kClose) <= kClose ? kCurtailed : 1;
}

// Kunyas pair with kunyas only, initials with whatever starts alike.
double partDistance(const NamePart& a, const NamePart& b) {
  if ((a.kind == PartKind::Kunya) != (b.kind == PartKind::Kunya)) return 1;
  if (a.kind == PartKind::Initial || b.kind == PartKind::Initial)
    return a.key.size > 0 && b.key.size > 0 && a.key.letters[0] == b.key.letters[0] ? kClose : 1;
  // Two consonants apart is another word; most pairs of words end here.
  const std::string_view ka = a.key.view();
  const std::string_view kb = b.key.view();
  if (const double curtailed = curtailedDistance(a, b); curtailed < 1) return curtailed;
  const auto apart = ka == kb ? 0 : rapidfuzz::levenshtein_distance(ka, kb, {1, 1, 1}, std::size_t{2});
  if (apart > 2) return 1;
  const double distance = soundDistance(a.sounds, b.sounds, kPerhaps);
  // Aman and Hasan differ in two consonants, Akhund and Akhundzada in a word: not even perhaps.
  const int longer = std::abs(static_cast<int>(a.sounds.size) - static_cast<int>(b.sounds.size));
  const bool perhaps = apart <= 1 && (longer < 3 || a.sounds.unvoweled != b.sounds.unvoweled);
  return distance <= kAlike || perhaps ? distance : 1;
}

// "Akhund Zada" and "Akhundzada", "Wali Jan" and "Walijan": two parts of one name that are one part of the other become one.
void joinSplitParts(NameParts& parts, const NameParts& other) {
  for (std::size_t i = 0; i + 1 < parts.all().size(); ++i) {
    const NamePart& first = parts.all()[i];
    const NamePart& second = parts.all()[i + 1];
    if (first.kind != PartKind::Name || second.kind != PartKind::Name) continue;
    for (const NamePart& whole : other.all()) {
      const std::size_t together = first.sounds.size + second.sounds.size;
      const std::size_t unwritten = whole.sounds.unvoweled ? 3 : 0;
      const bool longEnough =
          whole.sounds.size + 2U + unwritten >= together && whole.sounds.size > std::max(first.sounds.size, second.sounds.size);
      if (whole.kind != PartKind::Name || !longEnough) continue;
      NamePart joined = first;
      joined.sounds.append(second.sounds);
      if (soundDistance(joined.sounds, whole.sounds, kClose) > kClose) continue;
      joined.bare = {};
      joined.key = consonantKey(joined.sounds);
      parts.replacePair(i, joined);
      break;
    }
  }
}

Pairing pairUp(std::span<const NamePart> a, std::span<const NamePart> b) {
  std::array<Pair, NameParts::kMost * NameParts::kMost> candidates;
  std::size_t n = 0;
  for (std::size_t i = 0; i < a.size(); ++i)
    for (std::size_t j = 0; j < b.size(); ++j)
      if (const double d = partDistance(a[i], b[j]); d <= kPerhaps) candidates[n++] = {i, j, d};
  std::sort(candidates.begin(), candidates.begin() + static_cast<std::ptrdiff_t>(n), [](const Pair& x, const Pair& y) {
    const auto rank = [](const Pair& p) {
      return std::tuple(p.distance, p.a > p.b ? p.a - p.b : p.b - p.a, p.a + p.b, std::min(p.a, p.b));
    };
    return rank(x) < rank(y);
  });
  Pairing out;
  for (std::size_t k = 0; k < n; ++k)
    if (!out.usedA[candidates[k].a] && !out.usedB[candidates[k].b]) out.add(candidates[k]);
  return out;
}

// The first part that is neither kunya nor title: the given name. All parts are kunyas: none.
std::optional<std::size_t> givenName(std::span<const NamePart> parts) {
  for (std::size_t i = 0; i < parts.size(); ++i)
    if (parts[i].kind == PartKind::Name || parts[i].kind == PartKind::Initial) return i;
  return std::nullopt;
}

// What the verdict rests on.
struct Shape {
  std::size_t namesA = 0, namesB = 0;  // parts that count
  std::size_t paired = 0;              // of them
  std::size_t exact = 0;               // paired closely
  std::size_t perhaps = 0;             // further pairs that are perhaps alike
  bool givenPaired = false;            // the given name of each has its pair
  bool givenTogether = false;          // and they pair with each other
  bool kunyaOnlyA = false, kunyaOnlyB = false;
  bool byKunya = false;        // the shorter begins with a kunya, or is one name and a kunya, and that is paired closely
  bool afterMuhammad = false;  // the longer has only Muhammad in front of the shorter's given name
  double distance = 0;         // mean over pairs

  bool covered() const { return paired + (exact >= 2 ? std::min(perhaps, exact - 1) : 0) == std::min(namesA, namesB); }
};

bool isAlike(const Pairing& pairing, std::size_t Pair::* side, std::size_t part) {
  return std::ranges::any_of(pairing.all(), [&](const Pair& p) { return p.*side == part && p.distance <= kAlike; });
}

// "Khaled Abu Layth", "Abu Walid al-Idlibi": by kunya a man is known. A kunya further in is the father's.
bool pairsByKunya(std::span<const NamePart> name, const Pairing& pairing, std::size_t Pair::* side) {
  return std::ranges::any_of(pairing.all(), [&](const Pair& p) {
    const std::size_t at = p.*side;
    return name[at].kind == PartKind::Kunya && p.distance <= kClose && (at == 0 || (at == 1 && name.size() == 2));
  });
}

// "Muhammad Naim Barakat" is called Naim Barakat: the first name is given for blessing.
bool isAfterMuhammad(std::span<const NamePart> longer, std::span<const NamePart> shorter, const Pairing& pairing,
                     bool longerIsA) {
  const auto first = givenName(longer);
  const auto given = givenName(shorter);
  if (!first || !given || longer[*first].key.view() != "mhmd") return false;
  return std::ranges::any_of(pairing.all(), [&](const Pair& p) {
    return (longerIsA ? p.a : p.b) == *first + 1 && (longerIsA ? p.b : p.a) == *given && p.distance <= kAlike;
  });
}

Shape shapeOf(std::span<const NamePart> a, std::span<const NamePart> b, const Pairing& pairing) {
  Shape s;
  const auto counts = [](const NamePart& p) { return p.kind != PartKind::Title; };
  s.namesA = static_cast<std::size_t>(std::ranges::count_if(a, counts));
  s.namesB = static_cast<std::size_t>(std::ranges::count_if(b, counts));
  const auto givenA = givenName(a);
  const auto givenB = givenName(b);
  s.kunyaOnlyA = std::ranges::any_of(a, [](const NamePart& p) { return p.kind == PartKind::Kunya; });
  s.kunyaOnlyB = std::ranges::any_of(b, [](const NamePart& p) { return p.kind == PartKind::Kunya; });
  for (const Pair& p : pairing.all()) {
    if (!counts(a[p.a]) || !counts(b[p.b])) continue;
    if (p.distance > kAlike) {
      ++s.perhaps;
      continue;
    }
    ++s.paired;
    s.exact += p.distance <= kClose;
    s.distance += p.distance;
    s.givenTogether |= givenA == p.a && givenB == p.b;
  }
  if (s.paired > 0) s.distance /= static_cast<double>(s.paired);
  s.givenPaired = givenA && givenB && isAlike(pairing, &Pair::a, *givenA) && isAlike(pairing, &Pair::b, *givenB);
  const bool longerIsA = s.namesA > s.namesB;
  if (s.namesA == s.namesB) return s;
  s.byKunya = longerIsA ? pairsByKunya(b, pairing, &Pair::b) : pairsByKunya(a, pairing, &Pair::a);
  s.afterMuhammad = longerIsA ? isAfterMuhammad(a, b, pairing, true) : isAfterMuhammad(b, a, pairing, false);
  return s;
}

std::string lettersOf(std::string_view name) {
  std::string out;
  for (std::size_t i = 0; i < name.size();) {
    const char32_t c = nextCharacter(name, i);
    if (isLetter(c) || (c >= '0' && c <= '9')) appendFolded(out, c);
  }
  return out;
}

NameComparison verdict(NameVerdict v, std::string reason) { return {v, false, std::move(reason)}; }

NameComparison judge(const Shape& s) {
  using enum NameVerdict;
  const std::size_t shorter = std::min(s.namesA, s.namesB);
  if (shorter == 0) return verdict(Undecided, "one of them holds no name");
  if (s.paired == 0) {
    if (s.kunyaOnlyA != s.kunyaOnlyB)
      return verdict(Undecided, "a kunya and a name that share nothing; only a stated alias could join them");
    return verdict(Different, "no part of one sounds like a part of the other");
  }
  if (shorter == 1) return verdict(Undecided, "they share a single name, which is no proof");
  if (s.covered() && s.givenPaired && s.exact * 2 >= s.paired)
    return verdict(Same, s.namesA == s.namesB ? "all parts sound alike" : "all parts of the shorter name are in the longer");
  if (s.covered() && s.byKunya && s.exact * 2 >= s.paired)
    return verdict(Same, "the shorter name is the kunya and a name of the longer");
  if (s.covered() && s.afterMuhammad && s.exact * 2 >= s.paired)
    return verdict(Same, "the longer has only Muhammad in front, which is often left out");
  if (s.covered() && !s.givenPaired)
    return verdict(Undecided, "the longer name has another given name in front; it may be a child or parent");
  if (!s.givenTogether && !s.givenPaired) return verdict(Different, "the given names differ");
  return verdict(Undecided, std::format("{} of {} parts sound alike", s.paired, shorter));
}

}  // namespace

std::string_view verdictName(NameVerdict v) {
  switch (v) {
    case NameVerdict::Same: return "same";
    case NameVerdict::Different: return "different";
    case NameVerdict::Undecided: return "undecided";
  }
  return "undecided";
}

NameComparison compareNames(std::string_view a, std::string_view b) {
  NameParts partsA(a);
  NameParts partsB(b);
  joinSplitParts(partsA, partsB);
  joinSplitParts(partsB, partsA);
  const Pairing pairing = pairUp(partsA.all(), partsB.all());
  NameComparison out = judge(shapeOf(partsA.all(), partsB.all(), pairing));
  out.sameSpelling = out.verdict == NameVerdict::Same && lettersOf(a) == lettersOf(b);
  return out;
}

std::string romanizationKey(std::string_view word) {
  std::string key;
  const NameParts parts(word);
  for (const NamePart& p : parts.all()) key += p.key.view();
  return key;
}

std::vector<std::string> namePartKeys(std::string_view name) {
  std::vector<std::string> keys;
  const NameParts parts(name);
  for (const NamePart& p : parts.all())
    if (p.kind == PartKind::Name || p.kind == PartKind::Kunya) keys.emplace_back(p.key.view());
  return keys;
}

}  // namespace collate
