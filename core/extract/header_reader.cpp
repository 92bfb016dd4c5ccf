// SPDX-License-Identifier: GPL-3.0-or-later
// Event type, date and place of an account.
#include <algorithm>

#include "core/extract/attack_type.h"
#include "core/extract/date_scope.h"
#include "core/extract/frame_edges.h"
#include "core/extract/readers.h"
#include "core/extract/saying_dates.h"
#include "core/extract/unlisted_place.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

bool onlyArrests(const Draft& d) {
  bool some = false;
  for (const Frame* f : d.frames) {
    if (f->kind != Frame::Kind::Effect || f->denied) continue;
    if (f->effect != Attribute::Detained && f->effect != Attribute::Freed) return false;
    some = true;
  }
  return some;
}

// "There was no air strike": an account of what did not happen.
bool allDenied(const Draft& d) {
  return std::ranges::all_of(d.frames, [](const Frame* f) { return f->denied; });
}

// A specific word that introduces the event says most; "the bombing" of an event told as a strike already says less; "operation"
// and "attack" say least.
int weight(const Frame& f) {
  if (!f.type) return 0;
  if (f.generic || f.phrase->canonical == "fire") return 1;
  return f.noun && f.definite ? 2 : 3;
}

// "Strikes killed nine ... Elsewhere clashes broke out": far behind where an incident is told first, a word tells of what was
// about it.
bool isAfterLead(const Draft& d, const Frame& f) {
  constexpr std::uint32_t kLead = 5;  // sentences
  const std::uint32_t end = d.frames.front()->sentence + kLead;
  return f.sentence > end && std::ranges::any_of(d.frames, [&](const Frame* o) {
           const bool telling = weight(*o) > 1 || (o->type && *o->type == EventType::AirStrike);  // "strikes" say enough
           return o->sentence <= end && !o->denied && telling && o->type != f.type;
         });
}
// "Soldiers later raided two houses": what forces did about it
bool isSequel(const Document& doc, const Frame& f) {
  return !f.noun && (f.type == EventType::Raid || f.type == EventType::ArrestOperation) && f.trigger.begin > 0 &&
         isOneOf(doc.word(f.trigger.begin - 1), {"later", "subsequently"});
}
constexpr int kAfterLead = 3;  // what a word says less there, of `weight`

bool meansAre(const AccountText& a, auto&& fits) {
  for (const TokenRange r : a.stretches())
    for (const Entity* m : a.tellsWith(r) ? a.entities().within(r, MentionKind::Means) : std::vector<const Entity*>{})
      if (fits(m->name) && !isRuledOut(a.doc(), m->range)) return true;
  return false;
}
bool meansAre(const AccountText& a, std::initializer_list<std::string_view> names) {
  return meansAre(a, [&](std::string_view name) { return std::ranges::contains(names, name); });
}
bool isBomb(std::string_view means) { return goesOff(means) || means == "bomb"; }

// "bombardment by rebels": of those who fly nothing
bool actsByLand(const AccountText& a, const Frame& f) {
  for (std::uint32_t t = f.agent.begin; t < f.agent.end; ++t) {
    const Entity* g = a.entities().at(t, MentionKind::Group);
    if (g != nullptr && g->phrase != nullptr) return g->phrase->tag == "militant";
    if (isOneOf(a.doc().word(t), {"rebel", "rebels", "militants", "insurgents", "guerrillas", "jihadists"})) return true;
  }
  return false;
}

// "Air strikes hit the town ... the raids": raids of aircraft.
bool tellsOf(const AccountText& a, EventType type) {
  for (const TokenRange r : a.stretches())
    for (std::uint32_t i = r.begin; i < r.end; ++i)
      if (const Hit* hit = a.doc().hitAt(i, maskOf(Event)); hit != nullptr && hit->phrase->event == type) return true;
  return false;
}

// "attack", "incident", "killed": the means decide.
EventType byMeans(const AccountText& a, EventType fallback) {
  if (meansAre(a, {"drone", "MQ-9 drone", "attack drone"})) return EventType::DroneStrike;
  if (meansAre(a, isBomb) || meansAre(a, {"grenade"})) return EventType::Bombing;
  if (meansAre(a, {"artillery", "mortar", "rocket"})) return EventType::Shelling;
  if (meansAre(a, {"aircraft", "missile", "ballistic missile", "barrel bomb", "guided bomb", "paramotor"}))
    return EventType::AirStrike;
  if (meansAre(a, {"gunfire", "machine gun", "sniper", "rifle", "Kalashnikov", "pistol", "shotgun"})) return EventType::Shooting;
  return a.doc().mayHave("shells") && hitsWithShells(a) ? EventType::Shelling : fallback;
}

// "in government air strikes", "during the clashes"
bool isBehindIn(const Document& doc, std::uint32_t noun, std::uint32_t from) {
  constexpr std::uint32_t kBack = 6;  // words: "in a series of US-led coalition air strikes"
  for (std::uint32_t t = noun; t > from && t + kBack > noun; --t) {
    if (isOneOf(doc.word(t - 1), {"in", "by", "during", "from"})) return true;
    if (doc.token(t - 1).kind == TokenKind::Punct || doc.covers(t - 1, maskOf(Effect, Act, Say, Auxiliary))) return false;
  }
  return false;
}

// "killed in air strikes", "Air strikes hit the town": the deed of which only what it did was told as one.
std::optional<EventType> byManner(const AccountText& a) {
  for (const Frame* f : a.draft().frames) {
    if (f->denied || f->noun) continue;
    const TokenRange s = a.doc().sentences()[f->sentence].range;
    const TokenRange clause{a.clause().start(f->trigger.begin, s), a.clause().end(f->trigger.end, s)};
    for (std::uint32_t i = clause.begin; i < clause.end; ++i) {
      const Hit* hit = a.doc().hitAt(i, maskOf(Event));
      if (hit == nullptr || !hit->phrase->event || hit->phrase->event == EventType::Other ||
          hit->phrase->event == EventType::Raid || isRuledOut(a.doc(), hit->range))
        continue;
      if (f->agent.contains(i) || (i > f->trigger.begin && isBehindIn(a.doc(), i, f->trigger.end))) return hit->phrase->event;
    }
  }
  return std::nullopt;
}

bool saysOneOf(const AccountText& a, const Frame& f, std::initializer_list<Spelling> words) {
  const TokenRange s = a.doc().sentences()[f.sentence].range;
  for (std::uint32_t t = s.begin; t < s.end; ++t)
    if (isOneOf(a.doc().word(t), words)) return true;
  return false;
}

// "A gunman killed two people"
bool killedByGunmen(const AccountText& a) {
  return std::ranges::any_of(a.draft().frames, [&](const Frame* f) {
    if (f->denied || f->effect != Attribute::Killed || f->agent.empty() ||
        !isOneOf(f->phrase->canonical, {"kill", "assassinate", "murder"}))
      return false;
    const TokenRange s = a.doc().sentences()[f->sentence].range;
    if (saysOneOf(a, *f, {"knife", "knives", "car", "truck", "rammed"})) return false;
    if (!a.entities().within(s, MentionKind::Means).empty()) return false;
    return isOneOf(a.doc().word(headOf(a.doc(), f->agent)), {"gunman", "gunmen"});
  });
}

// "stabbed to death": no shots, whoever had a rifle
bool tellsOfBlade(const Frame* f) {
  return isOneOf(f->phrase->canonical,
                 {"stab", "stab to death", "hack", "hack to death", "beat to death", "bludgeon to death", "strangle"});
}

EventType byEffects(const AccountText& a) {
  bool killed = false;
  bool detained = false;
  for (const Frame* f : a.draft().frames) {
    if (f->denied) continue;
    if (f->kind == Frame::Kind::Effect && isOneOf(f->phrase->canonical, {"shoot dead", "gun down"})) return EventType::Shooting;
    if (f->kind == Frame::Kind::Effect && (f->phrase->canonical == "execute" || f->phrase->canonical == "behead"))
      return EventType::Execution;
    killed |= f->effect == Attribute::Killed || f->effect == Attribute::Wounded;
    detained |= f->effect == Attribute::Detained;
  }
  if (detained && isTakingByArmed(a)) return EventType::Abduction;
  if (detained && !killed) return EventType::ArrestOperation;
  const EventType type = byMeans(a, byManner(a).value_or(EventType::Other));
  if (type == EventType::Shooting && std::ranges::any_of(a.draft().frames, tellsOfBlade)) return EventType::Other;
  if (type == EventType::Other)
    if (const auto attack = typeOfAttack(a); attack || killedByGunmen(a)) return attack.value_or(EventType::Shooting);
  return type == EventType::Shooting && typeOfAttack(a) == EventType::Clash ? EventType::Clash : type;  // "with small arms"
}

// "A car bomb killed two guards. Gunmen then attacked the base, killing 30": do more suffer from an event than from what is told
// first?
bool tellsMore(const Draft& d, const Frame& event, const Frame& first) {
  return std::ranges::any_of(d.frames, [&](const Frame* f) {
    return f->sentence >= event.sentence && f->kind == Frame::Kind::Effect && f->party.counted &&
           f->party.count.min.value_or(0) > first.party.count.min.value_or(0);
  });
}

// "A drone killed two men ... Guns later shelled the launch site": what killed, where an event of another type comes behind.
std::optional<EventType> byAgent(const AccountText& a, const Frame& event) {
  const Frame& first = *a.draft().frames.front();
  if (first.kind != Frame::Kind::Effect || first.agent.empty() || first.sentence >= event.sentence) return std::nullopt;
  const Entity* means = a.entities().at(first.agent.end - 1, MentionKind::Means);
  if (means == nullptr || tellsMore(a.draft(), event, first)) return std::nullopt;
  if (isOneOf(means->name, {"drone", "MQ-9 drone"})) return EventType::DroneStrike;
  if (isBomb(means->name)) return EventType::Bombing;
  return std::nullopt;
}

// What does the deed, where a verb of hitting or firing says nothing of how: "a shell struck the ward", "a drone fired at a car".
std::optional<EventType> byActingMeans(const AccountText& a, const Frame& f) {
  if (f.agent.empty()) return std::nullopt;
  if (isOneOf(a.doc().word(f.agent.end - 1), {"shell", "shells"})) return EventType::Shelling;
  const Entity* means = nullptr;
  for (std::uint32_t t = f.agent.begin; t < f.agent.end; ++t)
    if (const Entity* m = a.entities().at(t, MentionKind::Means); m != nullptr && !isRuledOut(a.doc(), m->range)) means = m;
  if (means == nullptr) return std::nullopt;
  if (isOneOf(means->name, {"drone", "MQ-9 drone"})) return EventType::DroneStrike;
  if (isOneOf(means->name, {"aircraft", "helicopter", "barrel bomb"})) return EventType::AirStrike;
  if (isOneOf(means->name, {"artillery", "mortar", "rocket"})) return EventType::Shelling;
  if (isBomb(means->name)) return EventType::Bombing;
  return std::nullopt;
}

std::optional<EventType> byActingMeans(const AccountText& a) {
  for (const Frame* f : a.draft().frames)
    if (!f->denied && f->kind != Frame::Kind::Event)
      if (const auto type = byActingMeans(a, *f)) return type;
  return std::nullopt;
}

// "fighters attacked an army base", "repelled an attack": armed men on both sides
bool isBetweenForces(const AccountText& a) {
  static constexpr WordSet kForces({"army", "troops", "soldiers", "base", "barracks", "outpost", "garrison", "patrol", "convoy",
                                    "brigade", "battalion", "checkpoint", "post", "position", "positions", "forces",
                                    "checkpoints", "posts", "camp"});
  for (const Frame* f : a.draft().frames) {
    if (f->denied || f->kind != Frame::Kind::Event || !f->generic ||
        !isOneOf(f->phrase->canonical, {"attack", "assault", "overrun"}))
      continue;
    if (isRepelled(a, *f)) return true;
    bool force = false;
    for (std::uint32_t t = f->patient.begin; t < f->patient.end; ++t) force = force || isOneOf(a.doc().word(t), kForces);
    const bool armed = !f->agent.empty() && (a.entities().at(f->agent.begin, MentionKind::Group) != nullptr ||
                                             a.entities().at(f->agent.end - 1, MentionKind::Group) != nullptr ||
                                             a.doc().covers(f->agent.end - 1, maskOf(People, Role)));
    if (force && armed) return true;
  }
  return false;
}

// Of what is told as an attack and no more: by what it did, who was on both sides, and what with.
EventType byDeeds(const AccountText& a) {
  const EventType effects = byEffects(a);
  if ((effects == EventType::Other || effects == EventType::Shooting) && isBetweenForces(a)) return EventType::Clash;
  return effects == EventType::Other ? byActingMeans(a).value_or(effects) : effects;
}

// "fired rockets at the town", "fired on the town with mortars", but not "fired at a tank"
bool isLaunch(const AccountText& a, const Frame& f) {
  if (f.phrase->cls != Act || !f.phrase->canonical.starts_with("fire")) return false;
  const TokenRange s = a.doc().sentences()[f.sentence].range;
  const TokenRange clause{a.clause().start(f.trigger.begin, s), a.clause().end(f.trigger.end, s)};
  const auto isShotAt = [&](const Entity* m) {
    for (std::uint32_t t = m->range.begin; t > f.trigger.end - 1; --t) {
      const Word word = a.doc().word(t - 1);
      if (word == "with" || word == "of" || word == "from") return false;
      if (isOneOf(word, {"at", "on", "against", "toward", "towards"})) return true;
    }
    return false;
  };
  for (std::uint32_t t = f.patient.begin; t < f.patient.end; ++t)  // "fired dozens of shells"
    if (isOneOf(a.doc().word(t), {"shells", "shell", "projectile", "projectiles"})) return true;
  return std::ranges::any_of(a.entities().within(clause, MentionKind::Means), [&](const Entity* m) {
    return !isShotAt(m) && isOneOf(m->name, {"rocket", "mortar", "artillery", "missile", "tank"});
  });
}

// Are arms of these names told of in the sentence of a frame?
bool arms(const AccountText& a, const Frame& f, std::initializer_list<std::string_view> names) {
  const std::vector<const Entity*> means = a.entities().within(a.doc().sentences()[f.sentence].range, MentionKind::Means);
  return std::ranges::any_of(means, [&](const Entity* m) { return std::ranges::find(names, m->name) != names.end(); });
}

// Of a bombardment: shells and guns are told of anywhere, and nothing that flies.
bool isFromTheGround(const Document& doc) {
  return doc.mayHaveAny({"shells", "shelled", "shelling", "artillery", "howitzers"}) &&
         !doc.mayHaveAny({"planes", "warplane", "warplanes", "jets", "aircraft", "airstrike", "airstrikes", "aerial",
                          "helicopter", "helicopters", "air"});
}

// "Air strikes hit the town ... the raids", "Jets dropped barrel bombs in a raid": of aircraft, where nobody was taken and nobody
// came on the ground.
bool isFromTheAir(const AccountText& a, const Frame& raid) {
  if (raid.phrase->plural && tellsOf(a, EventType::AirStrike)) return true;
  const Entity* craft = raid.agent.empty() ? nullptr : a.entities().at(raid.agent.end - 1, MentionKind::Means);
  bool alone = craft != nullptr && craft->name == "aircraft";  // "jets raided the town", not "commandos in aircraft"
  for (std::uint32_t t = raid.agent.begin; alone && t < craft->range.begin; ++t)
    alone = !a.doc().covers(t, maskOf(PhraseClass::Preposition));
  if (alone) return true;
  const bool takes = std::ranges::any_of(
      a.draft().frames, [](const Frame* f) { return f->effect == Attribute::Detained || f->effect == Attribute::Freed; });
  if (takes || meansAre(a, {"helicopter", "gunfire", "machine gun", "rifle", "Kalashnikov"}) ||
      saysOneOf(a, raid, {"police", "troops", "soldiers", "commandos", "gunmen", "militants", "fighters", "officers", "raided"}))
    return false;
  return (raid.definite && tellsOf(a, EventType::AirStrike)) || arms(a, raid, {"barrel bomb", "aircraft", "cluster munition"});
}

// "Jets bombed the town", "a drone bombed a car", and not "a bomber blew up": by what the phrase that acts ends with
EventType ofCraft(const AccountText& a, const Frame& f) {
  if (f.agent.empty()) return EventType::Bombing;
  const Entity* m = a.entities().at(f.agent.end - 1, MentionKind::Means);
  if (m == nullptr) return EventType::Bombing;
  if (isOneOf(m->name, {"drone", "MQ-9 drone"})) return EventType::DroneStrike;
  return isOneOf(m->name, {"aircraft", "helicopter"}) ? EventType::AirStrike : EventType::Bombing;
}

// "coalition bombing of the town", "aerial bombing", "the army bombed a market": by a state or from the air, and so no bomb that
// was laid; from the ground where guns are told of
EventType ofBombing(const AccountText& a, const Frame& f) {
  if (!isOneOf(f.phrase->canonical, {"bomb", "bombing"})) return f.noun ? EventType::Bombing : ofCraft(a, f);
  const EventType craft = ofCraft(a, f);
  if (craft != EventType::Bombing) return craft;
  if (meansAre(a, goesOff)) return EventType::Bombing;
  // "The bombing killed nine ... the air raids": from the air
  if (std::ranges::any_of(a.draft().frames, [](const Frame* o) {
        return o->type == EventType::AirStrike && o->noun && !o->generic && !o->denied && o->phrase->canonical != "bombardment";
      }))
    return EventType::AirStrike;
  const Document& doc = a.doc();
  const auto ofState = [&](std::uint32_t t) {
    const Entity* g = a.entities().at(t, MentionKind::Group);
    if (g != nullptr && g->phrase != nullptr && g->phrase->cls == Group)
      return isOneOf(g->phrase->tag, {"force", "coalition", "state"});
    return isOneOf(doc.word(t), {"regime", "government", "army", "military", "coalition", "aerial", "warplanes", "jets"}) ||
           (doc.covers(t, maskOf(Nationality)) &&
            isOneOf(doc.word(t + 1), {"bombing", "bombings", "forces", "army", "military"}));
  };
  bool state = false;
  for (std::uint32_t t = f.agent.begin; t < f.agent.end; ++t) state = state || ofState(t);
  constexpr std::uint32_t kBack = 4;  // words before the noun
  for (std::uint32_t t = f.trigger.begin; f.noun && t > 0 && t + kBack > f.trigger.begin; --t) {
    if (doc.covers(t - 1, maskOf(Preposition, Conjunction, Determiner)) || doc.token(t - 1).kind == TokenKind::Punct)
      break;  // "The army condemned | the bombing"
    state = state || ofState(t - 1);
  }
  if (arms(a, f, {"artillery", "mortar"})) return EventType::Shelling;
  return state || arms(a, f, {"aircraft", "helicopter", "barrel bomb"}) ? EventType::AirStrike : EventType::Bombing;
}

// Another day that a report has on somebody's word for the same deed (discourse.cpp)
bool isSlip(const DateValue& told, const DateValue& own) {
  return told.precision == DatePrecision::Day && own.precision == DatePrecision::Day && told.from && own.from &&
         std::chrono::abs(*told.from - *own.from) == std::chrono::days{1};
}

}  // namespace

namespace {

// "three people linked to the ambush were arrested", "in connection with the bombing"
bool isWhatForArrested(const Document& doc, const Frame& f) {
  if (!f.noun || f.trigger.begin < 3) return false;
  std::uint32_t t = f.trigger.begin;
  while (t > 2 && doc.covers(t - 1, maskOf(Determiner, Nationality, Adjective, Weekday))) --t;
  return (isOneOf(doc.word(t - 1), {"to", "with", "in"}) &&
          isOneOf(doc.word(t - 2), {"linked", "connected", "connection", "involved", "involvement"})) ||
         (doc.word(t - 1) == "over" && t < f.trigger.begin);
}

}  // namespace

namespace {

EventType toldType(const AccountText& a, const Frame** from) {
  const Frame* best = nullptr;
  const auto says = [&](const Frame& f) { return weight(f) - (isAfterLead(a.draft(), f) ? kAfterLead : 0); };
  for (const Frame* f : a.draft().frames) {
    if ((f->denied && !allDenied(a.draft())) || weight(*f) == 0) continue;
    if (isWhatForArrested(a.doc(), *f) && onlyArrests(a.draft())) continue;
    if (isSequel(a.doc(), *f) && f != a.draft().frames.front()) continue;
    // "executed 50 soldiers after taking them captive"
    if (f->type == EventType::Abduction && f->trigger.begin > 0 && a.doc().word(f->trigger.begin - 1) == "after" &&
        std::ranges::any_of(a.draft().frames, [](const Frame* o) { return o->phrase->canonical == "execute"; }))
      continue;
    if (best == nullptr || says(*f) > says(*best)) best = f;
  }
  if (from != nullptr) *from = best;
  if (best != nullptr && !best->definite)
    if (const auto type = byAgent(a, *best)) {
      if (from != nullptr) *from = a.draft().frames.front();
      return *type;
    }
  if (best == nullptr) {
    const EventType type = byDeeds(a);
    if (from != nullptr && !a.draft().frames.empty()) {
      const Frame* f = tellingOf(a, type);
      *from = f != nullptr ? f : a.draft().frames.front();
    }
    return type;
  }
  if (best->generic && best->type == EventType::Raid && onlyArrests(a.draft())) return EventType::ArrestOperation;
  // "Jets struck the town ... the raid left houses in ruins"
  if (best->type == EventType::Raid && best->definite && best->phrase->canonical == "raid" && meansAre(a, {"aircraft"}) &&
      !meansAre(a, {"helicopter"}) && std::ranges::none_of(a.draft().frames, [](const Frame* f) {
        return f->effect == Attribute::Detained || (f->type == EventType::Raid && !f->definite);
      }))
    return EventType::AirStrike;
  if (best->generic && best->type == EventType::Other) {
    const EventType type = byDeeds(a);
    if (const Frame* f = from != nullptr ? tellingOf(a, type) : nullptr; f != nullptr) *from = f;
    return type;
  }
  // "A bomb killed his brother ... claimed the operation"
  if (best->generic && best->type == EventType::Raid && best->definite)
    if (const EventType deed = byDeeds(a);
        deed == EventType::Bombing || deed == EventType::DroneStrike || deed == EventType::AirStrike)
      return deed;
  if (best->type == EventType::Shooting)
    if (const auto type = byActingMeans(a, *best)) return *type;
  if (best->type == EventType::AirStrike && isOneOf(best->phrase->canonical, {"bombardment", "bombard"}) &&
      (arms(a, *best, {"artillery", "mortar", "tank"}) || isFromTheGround(a.doc()) || actsByLand(a, *best)) &&
      !meansAre(a, {"aircraft", "barrel bomb", "helicopter"}) && !saysOneOf(a, *best, {"plane", "planes", "warplanes", "jets"}))
    return EventType::Shelling;
  if (best->generic && best->type == EventType::AirStrike)
    return byMeans(a, EventType::AirStrike) == EventType::DroneStrike ? EventType::DroneStrike : EventType::AirStrike;
  if ((best->type == EventType::Robbery || best->type == EventType::Arson) && best != a.draft().frames.front())
    if (const EventType killing = byEffects(a); killing == EventType::Execution || killing == EventType::Shooting) {
      if (from != nullptr) *from = a.draft().frames.front();
      return killing;
    }
  if (best->type == EventType::Raid && isFromTheAir(a, *best)) return EventType::AirStrike;
  if (best->type == EventType::Bombing) return ofBombing(a, *best);
  if (isOneOf(best->phrase->canonical, {"fire", "fire rockets", "fire missiles"}) && ofCraft(a, *best) != EventType::Bombing)
    return ofCraft(a, *best);
  if (best->type == EventType::Shooting && isLaunch(a, *best)) return EventType::Shelling;
  return *best->type;
}

// "bombs dropped from a helicopter killed two": from the air
bool areDropped(const AccountText& a) {
  constexpr std::uint32_t kReach = 6;  // words: "dropped on Monday from a military helicopter"
  for (const TokenRange r : a.stretches())
    for (std::uint32_t t = r.begin; t + 2 < r.end && a.framed(r); ++t) {
      if (a.doc().word(t) != "dropped" || !isOneOf(a.doc().word(t - 1), {"bomb", "bombs", "explosives"})) continue;
      for (const Entity* m : a.entities().within({t, std::min(r.end, t + kReach)}, MentionKind::Means))
        for (std::uint32_t by = t + 1; by < m->range.begin && isOneOf(m->name, {"helicopter", "aircraft"}); ++by)
          if (isOneOf(a.doc().word(by), {"from", "by"})) return true;
    }
  return false;
}

// "air strikes and artillery fire | killed": the first of two deeds that are told as one; null where one is told
const Hit* firstOfPair(const Document& doc, const Frame& f) {
  const TokenRange told = f.noun ? f.trigger : f.agent;
  for (std::uint32_t t = told.end; t > told.begin; --t) {
    const Hit* second = doc.hitAt(t - 1, maskOf(Event));
    if (second == nullptr || !second->phrase->event) continue;
    std::uint32_t and_ = second->range.begin;
    while (and_ > 1 && doc.covers(and_ - 1, maskOf(Adjective))) --and_;
    const Hit* first = and_ > 1 && doc.word(and_ - 1) == "and" ? doc.hitEnding(and_ - 1, maskOf(Event)) : nullptr;
    const auto fromAfar = [](const Hit& h) {
      return h.phrase->event == EventType::AirStrike || h.phrase->event == EventType::Shelling ||
             h.phrase->event == EventType::DroneStrike;
    };
    const bool two = first != nullptr && fromAfar(*first) && fromAfar(*second) && first->phrase->event != second->phrase->event;
    return two ? first : nullptr;
  }
  return nullptr;
}

// The first frame in running text that tells of a deed or of what it did
const Frame* firstTold(const AccountText& a) {
  for (const Frame* f : a.draft().frames)
    if (!f->denied && f->real && !a.doc().sentences()[f->sentence].heading) return f;
  return nullptr;
}

}  // namespace

EventType typeOf(const AccountText& a, const Frame** from) {
  const Frame* by = nullptr;
  const EventType type = toldType(a, &by);
  if (from != nullptr) *from = by;
  const Hit* first = by != nullptr ? firstOfPair(a.doc(), *by) : nullptr;
  if (first != nullptr) return *first->phrase->event;
  const auto isBarrel = [&](const Entity* m) { return m->name == "barrel bomb"; };  // "a barrel bomb attack"
  const bool barrel =
      by != nullptr && type == EventType::Bombing && by->trigger.begin > 0 &&
      std::ranges::any_of(a.entities().within({by->trigger.begin - 1, by->trigger.end + 1}, MentionKind::Means), isBarrel);
  return barrel || (type == EventType::Bombing && areDropped(a)) ? EventType::AirStrike : type;
}

void readHeader(AccountText& a, EventType type, const Frame* from) {
  const Draft& d = a.draft();
  if (from != nullptr) {
    const Hit* first = firstOfPair(a.doc(), *from);
    Claim c =
        a.claim(Attribute::EventType, first != nullptr ? first->range : from->trigger, {std::string(eventTypeName(type)), type},
                "event." + (first != nullptr ? first->phrase->canonical : from->phrase->canonical));
    if (from->hedged) c.modality = Modality::Hedged;
    if (c.modality == Modality::Denied && from->noun && from->definite) c.modality = Modality::Stated;  // "hurt in the raid"
    if (from->denied && from->kind == Frame::Kind::Event) c.modality = Modality::Denied;
    a.add(std::move(c));
    // Where the deed itself is told first, if the word for it stands elsewhere: "Gunmen shot dead a guard ... the attack"
    const Frame* told = firstTold(a);
    const bool fits = told != nullptr && (!told->type || told->generic || *told->type == type);  // and no "They also kidnapped"
    if (fits && !told->hedged && (told->sentence < from->sentence || a.doc().sentences()[from->sentence].heading)) {
      Claim deed = a.claim(Attribute::EventType, told->trigger, {std::string(eventTypeName(type)), type},
                           "event." + told->phrase->canonical);
      if (deed.modality == Modality::Stated) a.addOrName(std::move(deed));
    }
    // The same word in running text, on another's word or none
    for (const Frame* f : d.frames) {
      if (f == from || f->type != from->type || first != nullptr || f->generic || !f->noun || f->hedged || f->denied) continue;
      Claim same =
          a.claim(Attribute::EventType, f->trigger, {std::string(eventTypeName(type)), type}, "event." + f->phrase->canonical);
      if (same.modality == Modality::Denied && f->definite) same.modality = Modality::Stated;
      a.add(std::move(same));
    }
  }
  if (d.date && d.datesDeed(a.doc()) && d.dateAt != nullptr && !d.date->timex.empty()) {
    const bool days = d.date->from != d.date->to;
    for (const Entity* e : d.dates) {
      const DaysTold told = days ? daysTold(a.text(), *e) : DaysTold{e->range, e->date};
      if (told.date.timex == d.date->timex || (isSlip(e->date, *d.date) && !datesSaying(a.doc(), *e)))
        a.add(a.claim(Attribute::Date, told.range, {told.date.timex, told.date},
                      d.weakDate ? "date.of-announcement" : "date.of-event"));
    }
  }
  if (d.date && d.hourAt != nullptr) {
    Claim c = a.claim(Attribute::Date, d.hourAt->range, {d.date->timex, *d.date}, "date.of-publication");
    c.modality = Modality::Hedged;
    a.add(std::move(c));
  }
  readPlaces(a);
}

}  // namespace collate
