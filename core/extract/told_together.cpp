// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/told_together.h"

#include "core/extract/figurative.h"

namespace collate {
namespace {

using enum PhraseClass;

constexpr WordSet kAims({"at", "on", "onto", "into", "toward", "towards", "against"});

constexpr WordSet kArms({"rocket", "rockets", "mortar", "mortars", "artillery", "shell", "shells", "projectile", "projectiles",
                         "missile", "missiles", "rounds", "shots", "bullets", "torpedo", "torpedoes", "grenade", "grenades"});

Phrase firingPhrase(std::string_view canonical, EventType type) {
  Phrase p = phraseOf(Act, canonical);
  p.event = type;
  return p;
}

// What was fired, by its first noun: "a barrage of | rockets", "several | mortar rounds"; nullptr where it is no arms
const Phrase* armsIn(const Document& doc, TokenRange what) {
  static const Phrase kRockets = firingPhrase("fire rockets", EventType::Shelling);
  static const Phrase kMissiles = firingPhrase("fire missiles", EventType::AirStrike);
  static const Phrase kRounds = firingPhrase("fire rounds", EventType::Shooting);
  for (std::uint32_t t = what.begin; t < what.end; ++t) {
    const Word w = doc.word(t);
    const WordEntry* next =
        t + 1 < what.end ? doc.entry(t + 1) : nullptr;  // "a missile | defence programme", "a shell | company"
    const bool compound = next != nullptr && next->noun > next->verb && !isOneOf(doc.word(t + 1), kArms) &&
                          !doc.covers(t + 1, maskOf(Preposition, Conjunction, Weekday));
    if (compound) continue;
    if (isOneOf(w, {"rocket", "rockets", "mortar", "mortars", "artillery", "shell", "shells", "projectile", "projectiles"}))
      return &kRockets;
    if (isOneOf(w, {"missile", "missiles"})) return &kMissiles;
    if (isOneOf(w, {"rounds", "shots", "bullets", "torpedo", "torpedoes", "grenade", "grenades"})) return &kRounds;
    if (doc.covers(t, maskOf(People, Event, Effect, Structure))) return nullptr;  // "launched an attack with rockets"
  }
  return nullptr;
}

// Where what was fired ends and its aim begins: "at | the town"; the end of the sentence where no aim is told
std::uint32_t aimBehind(const Document& doc, std::uint32_t from, TokenRange sentence) {
  constexpr std::uint32_t kReach = 10;  // words: "a barrage of about 40 rockets and mortar shells"
  for (std::uint32_t t = from; t < std::min(sentence.end, from + kReach); ++t) {
    if (isOneOf(doc.word(t), kAims)) return t;
    if (doc.token(t).kind == TokenKind::Punct || doc.covers(t, maskOf(Effect, Say))) break;
  }
  return sentence.end;
}

// Those who fire rounds at somebody, and no striker or minister
bool areArmed(const Annotated& text, TokenRange who) {
  static constexpr WordSet kArmed({"man",        "men",      "attacker", "attackers", "suspect", "suspects", "robber",
                                   "robbers",    "boat",     "ship",     "tank",      "guards",  "guard",    "assailant",
                                   "assailants", "officers", "officer",  "residents", "crew",    "drone",    "helicopter"});
  for (std::uint32_t t = who.begin; t < who.end; ++t)
    if (isOneOf(text.doc.word(t), kArmed) || text.entities.at(t, MentionKind::Group) != nullptr) return true;
  return isArmedTaker(text.doc, who);
}

bool readFiring(const Annotated& text, const Clause& clause, std::uint32_t i, TokenRange sentence, Frame& f) {
  const Document& doc = text.doc;
  const TokenRange verb{i, i + 1};
  const bool ing = doc.word(i).ends_with("ing");
  const bool passive = !ing && clause.passiveAuxiliary(verb, sentence);
  const std::uint32_t aim = aimBehind(doc, verb.end, sentence);
  if (aim == sentence.end) return false;
  const Phrase* arms = armsIn(doc, passive ? clause.subject(verb, sentence) : TokenRange{verb.end, aim});
  if (arms == nullptr || isForShow(doc, verb.end, sentence)) return false;
  if (text.entities.at(aim + 1, MentionKind::Date) != nullptr || doc.covers(aim + 2, maskOf(Direction))) return false;
  f.agent = passive ? clause.byPhrase(verb, sentence) : clause.subject(verb, sentence);
  f.patient = clause.object({aim, aim + 1}, sentence);
  if (f.patient.empty() || (arms->event == EventType::Shooting && !passive && !areArmed(text, f.agent))) return false;
  f.kind = Frame::Kind::Event;
  f.type = arms->event;
  f.phrase = arms;
  f.trigger = verb;
  return true;
}

}  // namespace

bool readToldTogether(const Annotated& text, const Clause& clause, std::uint32_t i, TokenRange sentence, Frame& f) {
  const std::uint64_t word = text.doc.hash(i);
  return (kTakingVerbs.contains(word) && readTaking(text, clause, i, sentence, f)) ||
         (kFindingVerbs.contains(word) && readFoundDead(text, clause, i, sentence, f)) ||
         (kFiringVerbs.contains(word) && readFiring(text, clause, i, sentence, f));
}

}  // namespace collate
