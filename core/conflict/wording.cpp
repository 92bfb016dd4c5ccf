// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/wording.h"

#include <algorithm>
#include <format>

#include "core/conflict/when.h"
#include "core/conflict/words.h"

namespace collate {
namespace {

// One value and who gives it.
struct Voice {
  std::string value;
  std::vector<std::string> outlets;
  bool denies = false;
};

std::vector<Voice> voicesOf(Attribute attribute, std::span<const Side> sides) {
  std::vector<Voice> voices;
  for (const Side& s : sides) {
    if (!s.speaks()) continue;
    const std::string value = valueInSentence(attribute, s);
    const bool denies = s.stance == Stance::Denies;
    auto it = std::ranges::find_if(
        voices, [&](const Voice& v) { return plainLetters(v.value) == plainLetters(value) && v.denies == denies; });
    if (it == voices.end()) it = voices.insert(voices.end(), Voice{value, {}, denies});
    const std::string label = accountLabel(*s.facts);
    if (std::ranges::find(it->outlets, label) == it->outlets.end()) it->outlets.push_back(label);
  }
  return voices;
}

// Long lists of outlets are cut: the cells name them all.
std::string outletWords(const std::vector<std::string>& outlets) {
  constexpr std::size_t kMost = 3;
  if (outlets.size() <= kMost) return listed(outlets);
  const std::vector<std::string> first(outlets.begin(), outlets.begin() + kMost);
  std::string words;
  for (const std::string& o : first) words += o + ", ";
  return std::format("{}and {} more", words, numberWord(static_cast<int>(outlets.size() - kMost)));
}

std::string spellings(const std::vector<Voice>& voices) {
  std::vector<std::string> items;
  for (const Voice& v : voices) items.push_back(std::format("{} ({})", v.value, outletWords(v.outlets)));
  return std::format("{} spellings: {}.", numberWord(static_cast<int>(voices.size())), listed(items));
}

bool isEventName(std::string_view value) {
  const std::optional<EventType> type = eventTypeFromName(value);
  return type && *type != EventType::Other;
}

// "0" or "none" that an account denies to be more.
bool isNone(std::string_view value) {
  const std::string plain = plainLetters(value);
  return plain == "0" || plain == "none";
}

std::string saying(Attribute attribute, const Voice& v) {
  const bool many = v.outlets.size() > 1;
  const std::string who = outletWords(v.outlets);
  const auto verb = [&](std::string_view one, std::string_view several) { return many ? several : one; };
  if (attribute == Attribute::OfficialResponse) {
    if (isNone(v.value)) return std::format("{} {} of no statement yet", who, verb("knows", "know"));
    return std::format("{} {} the response \"{}\"", who, verb("has", "have"), v.value);
  }
  if (v.denies && isNone(v.value)) return std::format("{} {} none", who, verb("gives", "give"));
  if (v.denies) return std::format("{} {} {}", who, verb("denies", "deny"), v.value);
  if (attribute == Attribute::EventType && isEventName(v.value))
    return std::format("{} {} of {}", who, verb("tells", "tell"), withArticle(v.value));
  return std::format("{} {} {}", who, verb("gives", "give"), v.value);
}

const Comparison* on(Attribute a, std::span<const Comparison> comparisons) {
  const auto it = std::ranges::find(comparisons, a, &Comparison::attribute);
  return it == comparisons.end() ? nullptr : &*it;
}

// The first value given, for a sentence about what all agree on.
std::string firstValue(const Comparison& c) {
  for (const Cell& cell : c.cells)
    if (!cell.value.empty()) return cell.value;
  return {};
}

std::vector<std::string> differentValues(const Comparison& c) {
  std::vector<std::string> values;
  for (const Cell& cell : c.cells) {
    const auto same = [&](const std::string& v) { return plainLetters(v) == plainLetters(cell.value); };
    if (!cell.value.empty() && std::ranges::none_of(values, same)) values.push_back(cell.value);
  }
  return values;
}

// Dates as words, whatever the claims hold.
std::string whyDates(std::span<const AccountFacts* const> accounts) {
  std::vector<std::string> dates;
  for (const AccountFacts* a : accounts)
    if (a->date && std::ranges::find(dates, dateWords(*a->date)) == dates.end()) dates.push_back(dateWords(*a->date));
  const bool apart = std::ranges::any_of(accounts, [&](const AccountFacts* a) {
    return std::ranges::any_of(
        accounts, [&](const AccountFacts* b) { return a->date && b->date && fitOf(*a->date, *b->date) == DateFit::Apart; });
  });
  if (dates.size() == 1) return std::format("For: same date ({}).", dates.front());
  return std::format("{} ({}).", apart ? "Against: another date" : "For: dates that fit together", listed(dates));
}

// The rare words of the two accounts that are most alike, of the first few.
std::string whyWords(std::span<const AccountFacts* const> accounts) {
  constexpr std::size_t kMostLooks = 8;
  constexpr std::size_t kMostWords = 5;
  constexpr double kWorthSaying = 0.08;
  double best = kWorthSaying;
  std::vector<std::string> words;
  for (std::size_t i = 0; i < std::min(accounts.size(), kMostLooks); ++i) {
    for (std::size_t j = i + 1; j < std::min(accounts.size(), kMostLooks); ++j) {
      const double likeness = likenessOf(*accounts[i], *accounts[j]);
      if (likeness < best) continue;
      best = likeness;
      words = sharedWords(*accounts[i], *accounts[j], kMostWords);
    }
  }
  return words.empty() ? std::string{} : std::format("For: words that few other reports use ({}).", listed(words));
}

std::string whySentence(const Comparison& c, std::string_view what) {
  if (c.standing == Standing::Agreement) return std::format("For: same {} ({}).", what, firstValue(c));
  const std::vector<std::string> values = differentValues(c);
  if (c.kind == DisagreementKind::Contradiction) return std::format("Against: another {} ({}).", what, listed(values));
  if (c.kind == DisagreementKind::Variant) return std::format("For: same {}, spelled {}.", what, listed(values));
  return std::format("For: {} told in ways that fit together ({}).", what, listed(values));
}

}  // namespace

std::string differenceSentence(Attribute attribute, DisagreementKind kind, std::span<const Side> sides,
                               std::span<const std::string> reasons) {
  const std::vector<Voice> voices = voicesOf(attribute, sides);
  std::string out;
  if (kind == DisagreementKind::Variant && voices.size() > 1) {
    out = spellings(voices);
  } else {
    for (const Voice& v : voices) out += (out.empty() ? "" : "; ") + saying(attribute, v);
    if (!out.ends_with('.')) out += '.';  // "... of the U.S."
  }
  constexpr std::size_t kMostReasons = 2;
  for (std::size_t i = 0; i < std::min(reasons.size(), kMostReasons); ++i) out += " " + reasons[i];
  return sentenceCase(out);
}

std::string settleSentence(Attribute attribute, DisagreementKind kind) {
  const bool contradiction = kind == DisagreementKind::Contradiction;
  if (kind == DisagreementKind::Precision) {
    switch (attribute) {
      case Attribute::Date: return "A dated message, picture or record from the day itself.";
      case Attribute::Place: return "Pictures that can be geolocated, or a witness who names the spot.";
      case Attribute::Target: return "A statement by kin, the group or the force that names the person.";
      default: return {};
    }
  }
  if (!contradiction) return {};
  switch (attribute) {
    case Attribute::EventType:
      return "Pictures of the scene: fragments and craters speak for a strike, forced doors and landed troops for a raid.";
    case Attribute::Date: return "A dated message, picture or record from the day itself.";
    case Attribute::Time: return "Time-stamped recordings, or neighbors asked one by one.";
    case Attribute::Place: return "Pictures that can be geolocated, or a witness who names the spot.";
    case Attribute::Actor: return "A claim of responsibility, or the unit and aircraft seen on the spot.";
    case Attribute::Target: return "A statement by kin, the group or the force that names the person.";
    case Attribute::Nationality: return "Identity papers, or kin.";
    case Attribute::Age: return "Identity papers, or kin.";
    case Attribute::Killed: return "A list of the dead by name, from a hospital or the burial.";
    case Attribute::Wounded: return "A list of the wounded, from the hospital that took them in.";
    case Attribute::Detained:
      return "A list of those held, from the force that took them, and whether the figures count the same persons.";
    case Attribute::Freed: return "A list of those freed, or their own word.";
    case Attribute::ForceCasualties: return "The force's own casualty notice.";
    case Attribute::Means: return "Pictures of fragments, wounds and damage.";
    case Attribute::Floor: return "A picture of the building, and how the witness counts floors.";
    case Attribute::Household: return "Kin, or the landlord, asked who lived there.";
    case Attribute::OfficialResponse: return "The statement itself, with its date.";
    default: return {};
  }
}

std::vector<std::string> whyTogether(std::span<const AccountFacts* const> accounts, std::span<const Comparison> comparisons) {
  if (accounts.size() < 2) return {};
  struct Ground {
    Attribute attribute;
    std::string_view what;
  };
  constexpr Ground kGrounds[] = {{Attribute::Date, "date"},
                                 {Attribute::Place, "place"},
                                 {Attribute::Target, "target"},
                                 {Attribute::EventType, "event"},
                                 {Attribute::Actor, "actor"},
                                 {Attribute::Killed, "number killed"},
                                 {Attribute::Nationality, "nationality"}};
  std::vector<std::string> why;
  for (const Ground& g : kGrounds) {
    const Comparison* c = on(g.attribute, comparisons);
    if (!c || c->standing == Standing::OneAccount) continue;
    why.push_back(g.attribute == Attribute::Date ? whyDates(accounts) : whySentence(*c, g.what));
  }
  if (const std::string words = whyWords(accounts); !words.empty()) why.push_back(words);
  std::ranges::stable_partition(why, [](const std::string& s) { return s.starts_with("For"); });
  return why;
}

}  // namespace collate
