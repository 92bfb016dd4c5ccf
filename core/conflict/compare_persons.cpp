// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <format>
#include <ranges>

#include "core/conflict/compare.h"
#include "core/conflict/forces.h"
#include "core/conflict/words.h"
#include "core/resolve/names.h"

namespace collate {
namespace {

using Names = std::vector<std::string>;

// What a side claims; of one that denies, what it denies.
bool counts(const Claim& c, const Side& side) {
  return side.stance == Stance::Denies || (c.modality != Modality::Denied && c.modality != Modality::Corrected);
}

void addOnce(Names& list, const std::string& name) {
  if (std::ranges::find(list, name) == list.end()) list.push_back(name);
}

Names namesOn(const Side& side) {
  Names names;
  for (std::size_t i = 0; i < side.claims.size(); ++i) {
    const Claim& c = side.at(i);
    if (!counts(c, side)) continue;
    if (isPersonName(c.value.text) && c.participant.value_or(ParticipantKind::Person) == ParticipantKind::Person)
      addOnce(names, c.value.text);
    for (const std::string& p : c.persons)
      if (isPersonName(p)) addOnce(names, p);
  }
  return names;
}

struct NamesFit {
  bool same = false;       // some pair is one person
  bool spelled = false;    // and is written differently, part for part
  bool shortened = false;  // or one leaves parts out
  bool undecided = false;
  bool further = false;  // one names somebody whom the other does not
};

bool meets(const std::string& name, const Names& others) {
  return std::ranges::any_of(others,
                             [&](const std::string& o) { return compareNames(name, o).verdict != NameVerdict::Different; });
}

NamesFit fitOf(const Names& a, const Names& b) {
  NamesFit fit;
  for (const std::string& x : a) {
    for (const std::string& y : b) {
      const NameComparison c = compareNames(x, y);
      fit.undecided |= c.verdict == NameVerdict::Undecided;
      if (c.verdict != NameVerdict::Same) continue;
      fit.same = true;
      if (c.sameSpelling) continue;
      (namePartKeys(x).size() == namePartKeys(y).size() ? fit.spelled : fit.shortened) = true;
    }
  }
  const auto alone = [](const Names& from, const Names& to) {
    return std::ranges::any_of(from, [&](const auto& n) { return !meets(n, to); });
  };
  fit.further = !a.empty() && !b.empty() && (alone(a, b) || alone(b, a));
  return fit;
}

// Where both have the same name in full somewhere, other spellings of it within an account are no difference between the two.
bool shareSpelling(const Names& a, const Names& b) {
  return std::ranges::any_of(
      a, [&](const auto& x) { return std::ranges::any_of(b, [&](const auto& y) { return compareNames(x, y).sameSpelling; }); });
}

std::optional<Difference> compareNameSets(const Names& a, const Names& b) {
  const NamesFit fit = fitOf(a, b);
  if (!fit.same && !fit.undecided) return Difference{DisagreementKind::Contradiction, {}};
  if (fit.further) return Difference{DisagreementKind::Precision, "One of them names somebody whom the other does not."};
  if (!fit.same) return Difference{DisagreementKind::Precision, "The names share a part; it may be one person."};
  if (shareSpelling(a, b)) return std::nullopt;
  if (fit.shortened) return Difference{DisagreementKind::Precision, "One gives more of the name."};
  if (fit.spelled) return Difference{DisagreementKind::Variant, "The names sound alike part for part."};
  return std::nullopt;
}

bool hasAlias(const Side& side) {
  return std::ranges::any_of(side.facts->account->claims,
                             [](const Claim& c) { return c.attribute == Attribute::Alias && c.counts(); });
}

// The words of what was acted upon, where nobody is named: "a house", "the Iranian embassy".
std::optional<Difference> compareDescriptions(const Side& a, const Side& b) {
  for (std::size_t i = 0; i < a.claims.size(); ++i)
    for (std::size_t j = 0; j < b.claims.size(); ++j)
      if (overlapOf(contentWords(a.at(i).value.text), contentWords(b.at(j).value.text)) == Overlap::Equal) return std::nullopt;
  return Difference{DisagreementKind::Precision, {}};
}

// Forces by their content words; an acronym is spelled out where the other side does so.
bool sameForce(const std::string& a, const std::string& b) {
  const std::string x = acronymOf(a);
  const std::string y = acronymOf(b);
  if (!x.empty() && x == y) return true;
  if ((!x.empty() && abbreviates(x, b)) || (!y.empty() && abbreviates(y, a))) return true;
  return overlapOf(contentWords(a), contentWords(b)) == Overlap::Equal;
}

// "Forces" alone names nobody, and so conflicts with nobody.
Names forcesOn(const Side& side) {
  Names out;
  for (std::size_t i = 0; i < side.claims.size(); ++i)
    if (counts(side.at(i), side) && !contentWords(side.at(i).value.text).empty()) addOnce(out, side.at(i).value.text);
  return out;
}

}  // namespace

std::optional<Difference> compareTargets(const Side& a, const Side& b) {
  const Names na = namesOn(a);
  const Names nb = namesOn(b);
  if (na.empty() && nb.empty()) return compareDescriptions(a, b);
  if (na.empty() || nb.empty()) {
    const bool describesPerson =
        (na.empty() ? a : b).best().participant.value_or(ParticipantKind::Person) != ParticipantKind::Object;
    return Difference{DisagreementKind::Precision,
                      describesPerson ? "One gives a name, the other a description." : std::string{}};
  }
  const auto difference = compareNameSets(na, nb);
  if (!difference && hasAlias(a) != hasAlias(b)) return Difference{DisagreementKind::Precision, "One adds an alias."};
  return difference;
}

std::optional<Difference> compareAliases(const Side& a, const Side& b) {
  bool alike = false;
  for (std::size_t i = 0; i < a.claims.size(); ++i) {
    for (std::size_t j = 0; j < b.claims.size(); ++j) {
      const std::string& x = a.at(i).value.text;
      const std::string& y = b.at(j).value.text;
      if (plainLetters(x) == plainLetters(y)) return std::nullopt;
      // A single name is no proof of a person, but as the alias of one man it is the same alias.
      alike |= compareNames(x, y).verdict == NameVerdict::Same || romanizationKey(x) == romanizationKey(y);
    }
  }
  if (alike) return Difference{DisagreementKind::Variant, "The aliases sound alike."};
  return Difference{DisagreementKind::Precision, "A man may go by several names; these do not exclude one another."};
}

std::optional<Difference> compareActors(const Side& a, const Side& b) {
  const Names fa = forcesOn(a);
  const Names fb = forcesOn(b);
  if (fa.empty() || fb.empty()) return std::nullopt;
  bool touching = false;
  const auto nobody = [](const std::string& x) { return namesNoForce(contentWords(x)); };
  for (const std::string& x : fa) {
    for (const std::string& y : fb) {
      if (sameForce(x, y)) return std::nullopt;
      touching |= nobody(x) != nobody(y);  // "gunmen" may be anybody's
      touching |= overlapOf(contentWords(x), contentWords(y)) != Overlap::Apart;
    }
  }
  if (touching) return Difference{DisagreementKind::Precision, "One names the force more closely."};
  return Difference{DisagreementKind::Contradiction, {}};
}

}  // namespace collate
