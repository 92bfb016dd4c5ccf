// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/attack_type.h"

#include "core/extract/acting_group.h"

#include <algorithm>

#include "core/extract/numbers.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

bool isAttack(const Frame& f) {
  return f.kind == Frame::Kind::Event && isOneOf(f.phrase->canonical, {"attack", "assault"}) && !f.denied;
}

// "a gas attack", "a knife attack", "a cyber attack"
bool isOfAnotherKind(const Document& doc, const Frame& f) {
  const std::uint32_t i = f.trigger.begin;
  return i > 0 && isOneOf(doc.word(i - 1), {"gas", "chemical", "knife", "acid", "arson", "cyber", "heart", "dog", "shark",
                                            "verbal", "sexual", "machete", "stabbing", "poison", "sarin", "chlorine", "hacking"});
}

bool areArmed(const AccountText& a, TokenRange who) {
  for (std::uint32_t t = who.begin; t < who.end; ++t) {
    if (isOneOf(a.doc().word(t), kArmedBands)) return true;
    if (a.doc().word(t) == "armed" || a.doc().word(t) == "masked") return true;
    const Entity* g = a.entities().at(t, MentionKind::Group);
    if (g != nullptr && g->phrase != nullptr && g->phrase->tag == "militant") return true;
  }
  return false;
}

bool areForces(const AccountText& a, TokenRange what) {
  for (std::uint32_t t = what.begin; t < what.end; ++t) {
    if (isOneOf(a.doc().word(t), {"soldiers",     "troops",  "army",      "military", "police",  "policemen",  "barracks",
                                  "garrison",     "outpost", "outposts",  "base",     "bases",   "checkpoint", "checkpoints",
                                  "paramilitary", "patrol",  "positions", "forces",   "airbase", "gendarmes",  "peacekeepers"}))
      return true;
    if (a.doc().word(t) == "convoy" &&
        (t == 0 || !isOneOf(a.doc().word(t - 1), {"aid", "humanitarian", "fuel", "bus", "civilian", "food", "relief"})))
      return true;
    const Entity* g = a.entities().at(t, MentionKind::Group);
    if (g != nullptr && g->phrase != nullptr && (g->phrase->tag == "force" || g->phrase->tag == "militant")) return true;
  }
  return false;
}

bool isOf(std::string_view means, EventType type) {
  switch (type) {
    case EventType::DroneStrike: return isOneOf(means, {"drone", "MQ-9 drone"});
    case EventType::Bombing: return goesOff(means) || isOneOf(means, {"bomb", "grenade"});
    case EventType::Shelling: return isOneOf(means, {"artillery", "mortar", "rocket"});
    case EventType::AirStrike: return isOneOf(means, {"aircraft", "missile", "barrel bomb"});
    case EventType::Shooting: return isOneOf(means, {"gunfire", "machine gun", "sniper"});
    default: return false;
  }
}

}  // namespace

std::optional<EventType> typeOfAttack(const AccountText& account) {
  const std::vector<const Frame*>& frames = account.draft().frames;
  const bool armed = std::ranges::any_of(frames, [&](const Frame* f) { return areArmed(account, f->agent); });
  for (const Frame* f : frames) {
    if (!isAttack(*f) || isOfAnotherKind(account.doc(), *f)) continue;
    if (isRepelled(account, *f) || (!f->patient.empty() && areForces(account, f->patient))) return EventType::Clash;
    if (armed && !f->patient.empty()) return EventType::Raid;
  }
  return std::nullopt;
}

bool isTakingByArmed(const AccountText& account) {
  return std::ranges::any_of(account.draft().frames, [&](const Frame* f) {
    return !f->denied && f->effect == Attribute::Detained && areArmed(account, f->agent);
  });
}

const Frame* tellingOf(const AccountText& account, EventType type) {
  for (const Frame* f : account.draft().frames) {
    if (f->denied) continue;
    const TokenRange s = account.doc().sentences()[f->sentence].range;
    for (const Entity* m : account.entities().within(s, MentionKind::Means))
      if (isOf(m->name, type)) return f;
  }
  return nullptr;
}

bool isRepelled(const AccountText& a, const Frame& f) {
  constexpr std::uint32_t kBack = 6;  // words: "fought off a large rebel"
  const Document& doc = a.doc();
  for (std::uint32_t t = f.trigger.begin; t > 0 && t + kBack > f.trigger.begin; --t) {
    const std::uint32_t verb = t - 1;
    if (doc.covers(verb, maskOf(PhraseClass::Preposition, PhraseClass::Conjunction)) &&
        !isOneOf(doc.word(verb), {"off", "by", "on", "of", "and"}))
      return false;  // "drove off after the attack"
    if (isOneOf(doc.word(verb),
                {"repelled", "repulsed", "repels", "repulses", "repelling", "repulsing", "repel", "thwarted", "foiled"}))
      return true;
    if (isOneOf(doc.word(verb), {"fended", "fought", "beat", "beaten", "drove", "fending", "fighting"}) &&
        isOneOf(doc.word(t), {"off", "back"}))
      return true;
  }
  return false;
}

bool hitsWithShells(const AccountText& a) {
  constexpr std::uint32_t kReach = 4;  // words: "with dozens of shells"
  const Document& doc = a.doc();
  for (const Frame* f : a.draft().frames) {
    if (f->denied || !isOneOf(f->phrase->canonical, {"hit", "target", "attack", "strike", "pound"})) continue;
    for (std::uint32_t t = f->trigger.end; t < doc.sentences()[f->sentence].range.end; ++t) {
      if (doc.word(t) != "with") continue;
      for (std::uint32_t w = t + 1; w < t + 1 + kReach; ++w) {
        if (doc.word(w) == "shells")
          return !isOneOf(doc.word(t - 1), {"filled", "loaded", "packed", "crammed", "stocked", "laden", "played", "returned"});
        if (!isOneOf(doc.word(w), {"of", "artillery", "mortar", "tank", "rocket", "dozens", "several"}) && !numberAt(doc, w))
          break;
      }
    }
  }
  return false;
}

bool goesOff(std::string_view means) {
  return isOneOf(
      means, {"car bomb", "truck bomb", "suicide vest", "suicide bomber", "suicide car bomb", "motorcycle bomb", "magnetic bomb",
              "parcel bomb", "improvised explosive device", "roadside bomb", "landmine", "mine", "anti-vehicle mine"});
}

}  // namespace collate
