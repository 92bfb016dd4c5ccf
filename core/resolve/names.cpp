// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names are compared part by part. Parts that sound alike are paired, best pairs first; then the shape of what is paired and what
// is left over decides:
//
//   Yasin Mahmoud Dhahir al-Rifa'i / Yaseen Mahmud Zaher al-Rifai    all four pair: same
//   Omar Nabil Haddad / Omar Haddad                                  the shorter pairs wholly, given name too: same
//   Saddam Husayn / Uday Saddam Husayn                               another given name in front: undecided
//   Riduan Tamtomo Isamuddin / Isamuddin Tamtomo                     the other way round, so no child: same
//   Walid Zubayr Tawfiq al-Idlibi / Walid Zubayr Tawfiq al-Nasiri    one part differs, the others are not common: same
//   Ayman Ibrahim al-Tikriti / Omar Ibrahim al-Tikriti               given names differ: different
//   Numan / Salah Numan                                              one shared name: undecided
#include "core/resolve/names.h"

#include <algorithm>
#include <format>
#include <optional>

#include "core/resolve/name_pairing.h"
#include "core/text/fold.h"

namespace collate {
namespace {

// The first part that is neither kunya nor title: the given name. All parts are kunyas: none.
std::optional<std::size_t> givenName(std::span<const NamePart> parts) {
  for (std::size_t i = 0; i < parts.size(); ++i)
    if (parts[i].kind == PartKind::Name || parts[i].kind == PartKind::Initial) return i;
  return std::nullopt;
}

// Keys of given names that so many bear that sharing one says little: Muhammad, Mahmud; Ahmad; Hamid, Hamad; Ali; Hasan, Husayn;
// Abdullah; Abd al-Rahman; Abd al-Aziz; Ibrahim; Umar, Amir; Khalid; Salih; Salim; Yusuf; Mustafa; Said; Ismail; Uthman; Karim;
// Jamal; Nur; Gul; Jan; Khan; Shah; Agha; Akhund.
constexpr std::array<std::string_view, 27> kCommon = {
    "mhmd", "ahmd", "hmd",  "al",   "hsn", "abdl", "abdrhmn", "abd", "abrhm", "amr", "xld", "slh", "slm",  "ysf",
    "mstf", "sd",   "asml", "atmn", "krm", "jml",  "nr",      "gl",  "jn",    "xn",  "Sh",  "ag",  "axnd",
};

bool isCommon(const NamePart& part) { return part.key.size < 2 || std::ranges::find(kCommon, part.key.view()) != kCommon.end(); }

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
  bool keepsOrder = true;      // what is paired closely stands in one order
  bool turnsOrder = true;      // in reverse
  bool givenClose = false;     // the given names pair closely with each other
  std::size_t uncommon = 0;    // paired closely, and no common given name

  // Two uncommon parts, or three parts with an uncommon one, and only one left in the shorter name that has no pair.
  bool isAllButOne() const {
    const bool enough = uncommon >= 2 || (exact >= 3 && uncommon >= 1);
    return givenClose && keepsOrder && enough && exact + 1 == std::min(namesA, namesB);
  }
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
    if (p.distance <= kClose) {
      ++s.exact;
      s.uncommon += a[p.a].kind == PartKind::Name && b[p.b].kind == PartKind::Name && !isCommon(a[p.a]) && !isCommon(b[p.b]);
      s.givenClose |= givenA == p.a && givenB == p.b;
    }
    s.givenTogether |= givenA == p.a && givenB == p.b;
  }
  for (const Pair& p : pairing.all())
    for (const Pair& q : pairing.all()) {
      if (p.a >= q.a || p.distance > kAlike || q.distance > kAlike) continue;
      if (!counts(a[p.a]) || !counts(a[q.a]) || !counts(b[p.b]) || !counts(b[q.b])) continue;
      (p.b < q.b ? s.turnsOrder : s.keepsOrder) = false;
    }
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

NameComparison verdict(NameVerdict v, std::string reason, bool partDiffers = false) {
  return {v, false, partDiffers, std::move(reason)};
}

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
  if (s.covered() && s.turnsOrder && s.paired == 2 && s.uncommon == 0)
    return verdict(Undecided, "two names that many bear, the other way round");
  if (s.covered() && s.givenPaired && (s.exact * 2 >= s.paired || s.paired >= 3))
    return verdict(Same, s.namesA == s.namesB ? "all parts sound alike" : "all parts of the shorter name are in the longer");
  if (s.covered() && s.byKunya && s.exact * 2 >= s.paired)
    return verdict(Same, "the shorter name is the kunya and a name of the longer");
  if (s.covered() && s.afterMuhammad && s.exact * 2 >= s.paired)
    return verdict(Same, "the longer has only Muhammad in front, which is often left out");
  if (s.covered() && s.turnsOrder && s.uncommon >= 2)
    return verdict(Same, "all parts of the shorter name are in the longer, the other way round");
  if (s.isAllButOne())
    return verdict(
        Same, std::format("given name and {} further parts, not all of them common, are alike; one part differs", s.exact - 1),
        true);
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

namespace {

// Reads `parts` as `other` is written; `held` keeps what is made of them for that.
const NameParts& asWrittenIn(const NameParts& other, const NameParts& parts, std::optional<NameParts>& held) {
  if (!hasSplitParts(parts, other)) return parts;
  held = parts;
  joinSplitParts(*held, other);
  return *held;
}

NameComparison compareParts(const NameParts& a, const NameParts& b) {
  std::optional<NameParts> heldA, heldB;
  const NameParts& partsA = asWrittenIn(b, a, heldA);
  const NameParts& partsB = asWrittenIn(partsA, b, heldB);
  const Pairing pairing = pairUp(partsA.all(), partsB.all());
  return judge(shapeOf(partsA.all(), partsB.all(), pairing));
}

NameComparison withSpelling(NameComparison compared, std::string_view a, std::string_view b) {
  compared.sameSpelling = compared.verdict == NameVerdict::Same && lettersOf(a) == lettersOf(b);
  return compared;
}

}  // namespace

PersonName::PersonName(std::string_view name) : m_text(name), m_parts(std::make_shared<const NameParts>(name)) {}

NameComparison compareNames(std::string_view a, std::string_view b) {
  return withSpelling(compareParts(NameParts(a), NameParts(b)), a, b);
}

NameComparison compareNames(const PersonName& a, const PersonName& b) {
  return withSpelling(compareParts(*a.m_parts, *b.m_parts), a.m_text, b.m_text);
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
