// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/occupations.h"

#include <algorithm>
#include <array>

#include "core/extract/word_list.h"

namespace collate {

using enum PhraseClass;

bool isOccupation(const Document& doc, std::uint32_t i) {
  static constexpr std::array<Spelling, 42> kAnybody = {
      "man",      "woman",    "boy",      "girl",       "person",   "victim",   "suspect",  "civilian",  "teen",
      "teenager", "resident", "child",    "adult",      "citizen",  "national", "gunman",   "attacker",  "assailant",
      "shooter",  "people",   "men",      "women",      "victims",  "suspects", "officer",  "native",    "male",
      "female",   "youth",    "infant",   "individual", "survivor", "friend",   "neighbor", "neighbour", "winner",
      "hostage",  "captive",  "prisoner", "hero",       "martyr",   "fan"};
  const WordEntry* e = doc.entry(i);
  const bool person =
      e != nullptr && e->nounClass == NounClass::Person && e->noun >= e->verb && (e->forms & WordEntry::Plural) == 0;
  const Hit* people = doc.hitEnding(i + 1, maskOf(People));
  const bool head = doc.word(i) == "principal" && doc.word(i + 1) == "of";
  // "killed a constable", of no name
  const bool titled = doc.covers(i, maskOf(Title)) && !doc.isCapital(i) && !doc.isCapital(i + 1);
  return (person || head || titled || (people != nullptr && !people->phrase->plural)) && doc.word(i) != "deceased" &&
         !doc.covers(i, titled ? maskOf(Kin, Nationality) : maskOf(Kin, Nationality, Title)) && !isOneOf(doc.word(i), kAnybody) &&
         doc.token(i).kind == TokenKind::Word;
}

bool areOccupations(const Document& doc, std::uint32_t i) {
  static constexpr WordSet kAnybody(
      {"friends",     "cousins",    "strangers",   "orphans",       "newlyweds",  "survivors",   "neighbours",  "neighbors",
       "colleagues",  "killers",    "visitors",    "enemy",         "mourners",   "fans",        "people",      "persons",
       "individuals", "men",        "women",       "children",      "boys",       "girls",       "others",      "victims",
       "residents",   "members",    "locals",      "youths",        "teenagers",  "adults",      "infants",     "babies",
       "minors",      "souls",      "inhabitants", "patients",      "injured",    "wounded",     "dead",        "casualties",
       "citizens",    "nationals",  "foreigners",  "relatives",     "hostages",   "captives",    "passersby",   "onlookers",
       "detainees",   "prisoners",  "passengers",  "males",         "females",    "elders",      "martyrs",     "soldiers",
       "troops",      "militants",  "civilians",   "terrorists",    "fighters",   "suspects",    "gunmen",      "policemen",
       "officers",    "rebels",     "attackers",   "insurgents",    "drivers",    "guards",      "villagers",   "extremists",
       "jihadists",   "bandits",    "protesters",  "demonstrators", "settlers",   "students",    "pupils",      "servicemen",
       "commanders",  "leaders",    "operatives",  "agents",        "rioters",    "assailants",  "kidnappers",  "worshippers",
       "worshipers",  "migrants",   "refugees",    "tourists",      "bystanders", "pedestrians", "guests",      "employees",
       "staff",       "combatants", "criminals",   "guerrillas",    "personnel",  "lovers",      "winners",     "owners",
       "customers",   "supporters", "opponents",   "witnesses",     "holders",    "users",       "buyers",      "shoppers",
       "travellers",  "travelers",  "commuters",   "motorists",     "believers",  "followers",   "sympathizers"});
  if (isOneOf(doc.word(i), kAnybody) || doc.token(i).joined || doc.token(std::min(i + 1, doc.size() - 1)).joined ||
      doc.covers(i, maskOf(Kin)))
    return false;
  const Hit* people = doc.hitEnding(i + 1, maskOf(People));
  const WordEntry* e = doc.entry(i);
  return (people != nullptr && people->phrase->plural) ||
         (e != nullptr && e->nounClass == NounClass::Person && (e->forms & WordEntry::Plural) != 0);
}

bool opensOffice(const Document& doc, std::uint32_t i) {
  return i + 1 < doc.size() && doc.word(i + 1) == "of" && !doc.isCapital(i) && !doc.word(i).ends_with("s") &&
         (doc.starts(i, maskOf(Role, Grade, Title)) || isOccupation(doc, i) || isOneOf(doc.word(i), {"head", "chief", "owner"}));
}

std::uint32_t occupationBegin(const Document& doc, std::uint32_t noun) {
  constexpr std::uint32_t kWords = 3;
  const TokenRange s = doc.sentences()[doc.sentenceOf(noun)].range;
  std::uint32_t begin = noun;
  while (begin > s.begin && begin + kWords > noun && doc.token(begin - 1).kind == TokenKind::Word &&
         !doc.covers(begin - 1, maskOf(Determiner, Preposition, Conjunction, Auxiliary, Effect, Act, Say, Verb, Number)) &&
         !isOneOf(doc.word(begin - 1), {"group", "gang", "cell", "militia", "th", "st", "nd",
                                        "rd"}) &&  // "an IS group | financier", "the 114th | clerk"
         !(doc.token(begin - 1).joined && isOneOf(doc.word(begin - 1), {"old", "year"})))
    --begin;
  return begin;
}

TokenRange livelihoodAt(const Document& doc, std::uint32_t verb, TokenRange sentence) {
  static constexpr WordSet kCars({"taxi", "taxis", "bus", "truck", "lorry", "rickshaw", "ambulance", "tractor", "minibus",
                                  "tanker", "van", "cab", "tuktuk", "trucks", "buses", "lorries"});
  static constexpr WordSet kTroops({"unit", "brigade", "battalion", "company", "force", "platoon", "squad", "wing", "regiment",
                                    "cell", "faction", "group", "division", "checkpoint", "barrier"});
  const bool sells = isOneOf(doc.word(verb), {"sold", "sells"});
  const bool trades = isOneOf(doc.word(verb), {"traded", "trades", "dealt", "deals"}) && doc.word(verb + 1) == "in";
  const bool drives = isOneOf(doc.word(verb), {"drives", "drove"});
  const bool runs = isOneOf(doc.word(verb), {"ran", "runs", "owned", "owns"});
  const bool teaches = isOneOf(doc.word(verb), {"taught", "teaches"});
  const bool commands = isOneOf(doc.word(verb), {"commanded", "commands"});
  if (!sells && !trades && !drives && !runs && !teaches && !commands) return {};
  const std::uint32_t from = trades ? verb + 2 : verb + 1;
  const bool article = doc.covers(from, maskOf(Determiner));
  if ((drives || runs || commands) && !article) return {};
  constexpr std::uint32_t kWords = 5;  // "a small electronics repair shop"
  std::uint32_t end = from;
  while (end < std::min(sentence.end, from + kWords) && doc.token(end).kind == TokenKind::Word &&
         !doc.covers(end, maskOf(Preposition, Conjunction, Auxiliary, Pronoun)))
    ++end;
  if (end == from || (article && end == from + 1)) return {};
  const std::uint32_t head = end - 1;
  const WordEntry* e = doc.entry(head);
  const bool thing = e != nullptr && (e->nounClass == NounClass::Artifact || e->nounClass == NounClass::Location);
  if (drives && !kCars.contains(doc.hash(head))) return {};
  if (commands && !kTroops.contains(doc.hash(head))) return {};
  const bool business =
      doc.covers(head, maskOf(Structure)) ||
      isOneOf(doc.word(head), {"shop", "store", "farm", "pharmacy", "bakery", "restaurant", "workshop", "business", "company",
                               "garage", "hotel", "mill", "kiosk", "factory", "cafe", "stall"});
  if (runs && !business && (!thing || doc.word(verb).starts_with("own"))) return {};  // and no "owned a gun"
  if ((sells || trades) && (article || isOneOf(doc.word(head), {"out", "off", "it", "them", "house", "information"}))) return {};
  return {verb, end};
}

}  // namespace collate
