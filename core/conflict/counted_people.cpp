// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/counted_people.h"

#include <algorithm>
#include <array>

#include "core/conflict/words.h"
#include "core/text/tokens.h"

namespace collate {
namespace {

using enum CountedPeople;

struct PeopleWord {
  std::string_view word;
  CountedPeople people;
};
constexpr std::array kPeople = std::to_array<PeopleWord>({
    {"soldier", Forces},
    {"soldiers", Forces},
    {"troops", Forces},
    {"servicemen", Forces},
    {"serviceman", Forces},
    {"police", Forces},
    {"policeman", Forces},
    {"policemen", Forces},
    {"policewoman", Forces},
    {"commandos", Forces},
    {"conscript", Forces},
    {"conscripts", Forces},
    {"peacekeeper", Forces},
    {"peacekeepers", Forces},
    {"gendarmes", Forces},
    {"militant", Fighters},
    {"militants", Fighters},
    {"fighter", Fighters},
    {"fighters", Fighters},
    {"gunman", Fighters},
    {"gunmen", Fighters},
    {"insurgent", Fighters},
    {"insurgents", Fighters},
    {"rebel", Fighters},
    {"rebels", Fighters},
    {"terrorist", Fighters},
    {"terrorists", Fighters},
    {"jihadist", Fighters},
    {"jihadists", Fighters},
    {"attacker", Fighters},
    {"attackers", Fighters},
    {"militiaman", Fighters},
    {"militiamen", Fighters},
    {"civilian", Civilians},
    {"civilians", Civilians},
    {"resident", Civilians},
    {"residents", Civilians},
    {"villager", Civilians},
    {"villagers", Civilians},
    {"bystander", Civilians},
    {"worker", Civilians},
    {"workers", Civilians},
    {"farmer", Civilians},
    {"farmers", Civilians},
    {"bystanders", Civilians},
    {"woman", Women},
    {"women", Women},
    {"child", Children},
    {"children", Children},
    {"boy", Children},
    {"boys", Children},
    {"girl", Children},
    {"girls", Children},
    {"baby", Children},
    {"infant", Children},
    {"toddler", Children},
    {"minors", Children},
    {"wife", Kin},
    {"wives", Kin},
    {"mother", Kin},
    {"father", Kin},
    {"brother", Kin},
    {"brothers", Kin},
    {"sister", Kin},
    {"sisters", Kin},
    {"son", Kin},
    {"sons", Kin},
    {"daughter", Kin},
    {"daughters", Kin},
    {"relatives", Kin},
});

bool isCivilian(CountedPeople p) { return p != Forces && p != Fighters; }

// "Two wives of fighters" are wives, and "the son of a soldier" is a son: the first such word leads, what follows "of" describes.
std::optional<CountedPeople> peopleIn(std::string_view text) {
  std::optional<CountedPeople> found;
  const Tokens tokens = tokenize(text);
  for (std::size_t t = 0; t < tokens.size(); ++t) {
    if (found && tokens.folded(t) == "of") return found;
    const auto it = std::ranges::find(kPeople, tokens.folded(t), &PeopleWord::word);
    if (it == kPeople.end()) continue;
    if (found && *found != it->people) return std::nullopt;
    found = it->people;
  }
  return found;
}

}  // namespace

std::optional<CountedPeople> countedPeople(const Claim& claim) {
  if (claim.persons.empty()) return peopleIn(claim.value.text);
  std::optional<CountedPeople> found;
  for (const std::string& person : claim.persons) {
    const auto here = isPersonName(person) ? std::nullopt : peopleIn(person);
    if (!here || (found && *found != *here)) return std::nullopt;
    found = here;
  }
  return found;
}

std::string_view peopleWords(CountedPeople people) {
  switch (people) {
    case Forces: return "soldiers or police";
    case Fighters: return "fighters";
    case Civilians: return "civilians";
    case Women: return "women";
    case Children: return "children";
    case Kin: return "kin";
  }
  return "people";
}

bool excludeOneAnother(CountedPeople a, CountedPeople b) {
  if (isCivilian(a) != isCivilian(b)) return true;
  if (!isCivilian(a)) return a != b;
  return (a == Women && b == Children) || (a == Children && b == Women);
}

bool isPartOf(CountedPeople part, CountedPeople whole) { return whole == Civilians && isCivilian(part) && part != Civilians; }

bool countsThoseNamed(const Claim& claim) {
  const CountRange* count = claim.value.count();
  return count && count->exact() && !claim.persons.empty() && std::ranges::all_of(claim.persons, isPersonName) &&
         static_cast<std::size_t>(*count->min) == claim.persons.size();
}

}  // namespace collate
