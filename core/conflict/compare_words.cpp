// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <format>
#include <map>
#include <optional>

#include "core/conflict/compare.h"
#include "core/conflict/words.h"
#include "core/resolve/names.h"
#include "core/text/fold.h"

namespace collate {
namespace {

using Words = std::vector<std::string>;

std::vector<Words> allWords(const Side& side) {
  std::vector<Words> out;
  for (std::size_t i = 0; i < side.claims.size(); ++i) out.push_back(contentWords(side.at(i).value.text));
  return out;
}

// Is any of one side's values worded as one of the other's?
bool shareWording(const std::vector<Words>& a, const std::vector<Words>& b) {
  return std::ranges::any_of(a, [&](const Words& x) {
    return std::ranges::any_of(b, [&](const Words& y) { return overlapOf(x, y) == Overlap::Equal; });
  });
}

bool shareContained(const std::vector<Words>& a, const std::vector<Words>& b) {
  return std::ranges::any_of(a, [&](const Words& x) {
    return std::ranges::any_of(b, [&](const Words& y) {
      const Overlap o = overlapOf(x, y);
      return o == Overlap::FirstWithin || o == Overlap::SecondWithin;
    });
  });
}

// ---- household

struct Kin {
  std::string_view word;
  bool plural = false;
  std::string_view one;
};
constexpr std::array kKin = std::to_array<Kin>({
    {"wife", false, "wife"},         {"wives", true, "wife"},     {"husband", false, "husband"}, {"mother", false, "mother"},
    {"father", false, "father"},     {"son", false, "son"},       {"sons", true, "son"},         {"daughter", false, "daughter"},
    {"daughters", true, "daughter"}, {"child", false, "child"},   {"children", true, "child"},   {"kid", false, "child"},
    {"kids", true, "child"},         {"baby", false, "child"},    {"brother", false, "brother"}, {"brothers", true, "brother"},
    {"sister", false, "sister"},     {"sisters", true, "sister"}, {"infant", false, "child"},    {"toddler", false, "child"},
});

std::optional<int> numeral(std::string_view w) {
  constexpr std::array<std::string_view, 11> kNumbers = {"no",  "one",   "two",   "three", "four", "five",
                                                         "six", "seven", "eight", "nine",  "ten"};
  if (const auto it = std::ranges::find(kNumbers, w); it != kNumbers.end()) return static_cast<int>(it - kNumbers.begin());
  if (!w.empty() && std::ranges::all_of(w, [](char c) { return c >= '0' && c <= '9'; }) && w.size() <= 2)
    return std::stoi(std::string(w));
  return std::nullopt;
}

std::vector<std::string> foldedWords(std::string_view text) {
  std::vector<std::string> words(1);
  for (std::size_t i = 0; i < text.size();) {
    const char32_t c = nextCharacter(text, i);
    if (isLetter(c) || (c >= '0' && c <= '9')) {
      appendFolded(words.back(), c);
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  return words;
}

// Who lives there: how many of each kin, as far as the words tell. "wives" is at least 2, "family" is anybody.
struct Household {
  std::map<std::string, CountRange> kin;
  bool family = false;
};

void addHousehold(Household& home, std::string_view text) {
  std::optional<int> number;
  for (const std::string& w : foldedWords(text)) {
    home.family |= w == "family" || w == "relatives" || w == "families" || w == "household";
    if (const auto n = numeral(w)) number = n;
    const auto it = std::ranges::find(kKin, std::string_view(w), &Kin::word);
    if (it == kKin.end()) continue;
    const CountRange told = number       ? CountRange::exactly(*number)
                            : it->plural ? CountRange{2, std::nullopt}
                                         : CountRange::exactly(1);
    number.reset();
    CountRange& held = home.kin[std::string(it->one)];
    // Of several tellings within an account the larger stands: "his wife", later "his wives".
    if (!held.min || told.min.value_or(0) > *held.min) held = told;
  }
}

Household householdOf(const Side& side) {
  Household home;
  for (std::size_t i = 0; i < side.claims.size(); ++i) addHousehold(home, side.at(i).value.text);
  return home;
}

bool disjoint(const CountRange& a, const CountRange& b) {
  constexpr int kMany = 1'000'000;
  return a.min.value_or(0) > b.max.value_or(kMany) || b.min.value_or(0) > a.max.value_or(kMany);
}

// ---- means

enum class Arms { Air, Ground, Gun, Blade, Fire };
struct ArmsWord {
  std::string_view word;
  Arms arms;
};
constexpr std::array kArms = std::to_array<ArmsWord>({
    {"drone", Arms::Air},       {"jet", Arms::Air},          {"airstrike", Arms::Air},   {"mq-9", Arms::Air},
    {"reaper", Arms::Air},      {"bomb", Arms::Ground},      {"ied", Arms::Ground},      {"mine", Arms::Ground},
    {"landmine", Arms::Ground}, {"explosive", Arms::Ground}, {"grenade", Arms::Ground},  {"gun", Arms::Gun},
    {"gunman", Arms::Gun},      {"gunmen", Arms::Gun},       {"gunfire", Arms::Gun},     {"rifle", Arms::Gun},
    {"pistol", Arms::Gun},      {"sniper", Arms::Gun},       {"shot", Arms::Gun},        {"shooting", Arms::Gun},
    {"knife", Arms::Blade},     {"machete", Arms::Blade},    {"kalashnikov", Arms::Gun}, {"shotgun", Arms::Gun},
    {"bladed", Arms::Blade},    {"axe", Arms::Blade},        {"stabbing", Arms::Blade},  {"arson", Arms::Fire},
    {"torch", Arms::Fire},
});

// The one kind of arms that all of a side's means are; none where they are of several kinds or carry people only (helicopters).
std::optional<Arms> armsOf(const std::vector<Words>& values) {
  std::optional<Arms> found;
  for (const Words& words : values) {
    std::optional<Arms> here;
    for (const std::string& w : words)
      if (const auto it = std::ranges::find(kArms, std::string_view(w), &ArmsWord::word); it != kArms.end()) here = it->arms;
    if (!here || (found && *found != *here)) return std::nullopt;
    found = here;
  }
  return found;
}

// "air drop" and "airdrop", "helicopter" and "helicopters".
bool shareLetters(const Side& a, const Side& b) {
  const auto letters = [](const Claim& c) {
    std::string l = plainLetters(c.value.text);
    if (l.ends_with('s')) l.pop_back();
    return std::string(armsName(l));
  };
  for (std::size_t i = 0; i < a.claims.size(); ++i)
    for (std::size_t j = 0; j < b.claims.size(); ++j)
      if (letters(a.at(i)) == letters(b.at(j))) return true;
  return false;
}

}  // namespace

std::optional<Difference> compareHouseholds(const Side& a, const Side& b) {
  const Household x = householdOf(a);
  const Household y = householdOf(b);
  for (const auto& [kin, count] : x.kin) {
    const auto it = y.kin.find(kin);
    if (it != y.kin.end() && disjoint(count, it->second))
      return Difference{DisagreementKind::Contradiction, std::format("They do not give the same number for \"{}\".", kin)};
  }
  const auto sameKin = [](const Household& h, const Household& o) {
    return std::ranges::all_of(h.kin, [&](const auto& entry) { return o.kin.contains(entry.first); });
  };
  if (x.family == y.family && sameKin(x, y) && sameKin(y, x)) return std::nullopt;
  return Difference{DisagreementKind::Precision, "One tells more of who lived there."};
}

std::optional<Difference> compareNationalities(const Side& a, const Side& b) {
  const std::vector<Words> x = allWords(a);
  const std::vector<Words> y = allWords(b);
  if (shareWording(x, y)) return std::nullopt;
  // "Iraqi" and "Iraq", "Somali" and "Somalia": one begins the other.
  const auto alike = [](const std::string& p, const std::string& q) {
    constexpr std::size_t kStem = 4;
    return p.size() >= kStem && q.size() >= kStem && (p.starts_with(q) || q.starts_with(p));
  };
  for (const Words& v : x)
    for (const Words& w : y)
      if (!v.empty() && !w.empty() && alike(v.front(), w.front())) return std::nullopt;
  if (shareContained(x, y)) return Difference{DisagreementKind::Precision, {}};
  return Difference{DisagreementKind::Contradiction, {}};
}

std::optional<Difference> compareRoles(const Side& a, const Side& b) {
  const std::vector<Words> x = allWords(a);
  const std::vector<Words> y = allWords(b);
  if (shareWording(x, y)) return std::nullopt;
  // A man can be commander and financier: wording alone never contradicts.
  if (shareContained(x, y)) return Difference{DisagreementKind::Precision, "One describes him more closely."};
  return Difference{DisagreementKind::Precision, "The descriptions do not exclude one another."};
}

std::optional<Difference> compareMeans(const Side& a, const Side& b) {
  const std::vector<Words> x = allWords(a);
  const std::vector<Words> y = allWords(b);
  if (shareLetters(a, b)) return std::nullopt;
  if (shareWording(x, y)) return Difference{DisagreementKind::Variant, "Two wordings of one means."};
  if (shareContained(x, y)) return Difference{DisagreementKind::Precision, "One names the means more closely."};
  const auto armsA = armsOf(x);
  const auto armsB = armsOf(y);
  if (armsA && armsB && *armsA != *armsB) return Difference{DisagreementKind::Contradiction, {}};
  return Difference{DisagreementKind::Precision, "The means told do not exclude one another."};
}

}  // namespace collate
