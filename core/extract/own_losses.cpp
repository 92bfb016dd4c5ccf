// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/own_losses.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

#include "core/extract/numbers.h"
#include "core/extract/word_list.h"
#include "core/text/fold.h"

namespace collate {
namespace {

constexpr std::array<std::string_view, 6> kAttackers = {"assailant", "assailants", "attacker", "attackers", "raider", "raiders"};

constexpr std::array<std::string_view, 20> kArmed = {
    "gunman",  "bandit", "militant",   "rebel",     "fighter",   "insurgent", "terrorist", "jihadist", "extremist",  "guerrilla",
    "soldier", "robber", "militiaman", "policeman", "kidnapper", "pirate",    "vigilante", "commando", "separatist", "hoodlum"};

std::string lastWord(std::string_view words) {
  const std::size_t at = words.find_last_of(' ');
  return folded(at == std::string_view::npos ? words : words.substr(at + 1));
}

// "gunman" of "gunmen", "bandit" of "bandits"
std::string singular(std::string word) {
  if (word.ends_with("men")) word[word.size() - 2] = 'a';
  if (word.ends_with('s') && word.size() > 3) word.pop_back();
  return word;
}

// Those who act in the first telling of a deed: the noun for them, and their groups.
struct ActingSide {
  std::string noun;
  std::vector<std::string> groups;

  bool has(const Claim& loss) const {
    if (loss.persons.size() != 1) return false;
    const std::string who = folded(loss.persons.front());
    if (!noun.empty() && singular(lastWord(who)) == noun) return true;
    return std::ranges::any_of(groups, [&](const std::string& g) { return who.contains(g); });
  }
};

enum class Side { None, Rebels, Forces };

Side sideOfNoun(std::string_view noun) {
  static constexpr std::array<std::string_view, 16> kRebels = {
      "assailant", "attacker", "raider",    "militant",  "terrorist", "rebel",  "insurgent",  "bandit",
      "gunman",    "jihadist", "extremist", "guerrilla", "fighter",   "robber", "separatist", "hoodlum"};
  static constexpr std::array<std::string_view, 14> kForces = {"soldier",    "policeman", "officer", "trooper",  "guard",
                                                               "gendarme",   "constable", "police",  "commando", "personnel",
                                                               "serviceman", "ranger",    "jawan",   "marine"};
  if (std::ranges::contains(kRebels, noun)) return Side::Rebels;
  return std::ranges::contains(kForces, noun) ? Side::Forces : Side::None;
}

// Of those who fight for or against a state: "terrorists", "four militants"; "a soldier", "two policemen"
Side sideOf(const Claim& loss) {
  return loss.persons.size() == 1 ? sideOfNoun(singular(lastWord(loss.persons.front()))) : Side::None;
}

// "Nine rebels and two soldiers were killed": a claim on each side, where a claim is on both.
std::vector<Claim> bySide(const AccountText& account, const Claim& loss) {
  if (loss.persons.size() != 2) return {};
  const Side first = sideOfNoun(singular(lastWord(loss.persons.front())));
  const Side second = sideOfNoun(singular(lastWord(loss.persons.back())));
  if (first == Side::None || second == Side::None || first == second) return {};
  const Document& doc = account.doc();
  const auto& tokens = doc.tokens().list;
  auto at = static_cast<std::uint32_t>(
      std::ranges::lower_bound(tokens, loss.span.begin, {}, [](const Token& t) { return t.span.begin; }) - tokens.begin());
  std::vector<Claim> out;
  while (at < tokens.size() && tokens[at].span.end <= loss.span.end && out.size() < 2) {
    const auto n = numberAt(doc, at);
    if (!n) {
      ++at;
      continue;
    }
    Claim c = loss;
    c.value = {countText(n->count), n->count};
    c.persons = {loss.persons[out.size()]};
    out.push_back(std::move(c));
    at = n->range.end;
  }
  return out.size() == 2 ? out : std::vector<Claim>{};
}

// Who came: those who attack a convoy or a base, or lay a mine, are rebels; those who raid and search, forces.
Side whoCame(const AccountText& a) {
  for (const Frame* f : a.draft().frames) {
    if (f->denied || f->kind != Frame::Kind::Event) continue;
    if (f->type == EventType::Raid || f->type == EventType::ArrestOperation)
      return !f->agent.empty() && sideOfNoun(singular(lastWord(a.doc().words(f->agent)))) == Side::Rebels ? Side::Rebels
                                                                                                          : Side::Forces;
    if (f->type == EventType::Bombing) return Side::Rebels;
    if (f->type != EventType::Clash && !f->agent.empty() &&
        sideOfNoun(singular(lastWord(a.doc().words(f->agent)))) == Side::Rebels)
      return Side::Rebels;  // "Gunmen shot at a bus"
    const bool attack = f->phrase->canonical == "attack" || f->phrase->canonical == "assault" || f->phrase->canonical == "ambush";
    for (std::uint32_t t = f->patient.begin; attack && t < f->patient.end; ++t)
      if (isOneOf(a.doc().word(t),
                  {"soldiers", "troops", "convoy", "base", "checkpoint", "post", "patrol", "police", "army", "outpost"}))
        return Side::Rebels;
  }
  return Side::None;
}

// Of what nobody comes along with: who died of it are no losses of those who did it
bool isFromAfar(std::optional<EventType> type) {
  return type == EventType::Bombing || type == EventType::AirStrike || type == EventType::DroneStrike;
}

// "The army raided a hideout", "special forces carried out an operation": forces came, by who is told to have acted, and hurt
// none of their like
bool raidedByForces(const AccountText& a) {
  bool forces = false;
  for (const Frame* f : a.draft().frames) {
    if (f->denied || (f->type != EventType::Raid && f->type != EventType::ArrestOperation && f->kind != Frame::Kind::Effect))
      continue;
    const bool raid = f->type == EventType::Raid || f->type == EventType::ArrestOperation;
    for (std::uint32_t t = f->agent.begin; t < f->agent.end; ++t) {
      const Entity* g = a.entities().at(t, MentionKind::Group);
      if (g != nullptr && g->phrase != nullptr && g->phrase->tag == "militant") return false;
      if (sideOfNoun(singular(std::string(a.doc().word(t)))) == Side::Rebels) return false;
      forces = forces ||
               (raid && ((g != nullptr && g->phrase != nullptr && isOneOf(g->phrase->tag, {"force", "coalition"})) ||
                         isOneOf(a.doc().word(t), {"army", "police", "troops", "soldiers", "forces", "units", "commandos"})));
    }
  }
  return forces;
}

bool areAttackers(const Claim& loss) {
  return loss.persons.size() == 1 && std::ranges::contains(kAttackers, lastWord(loss.persons.front()));
}

bool befalls(const Frame& f) {
  return !f.denied && (f.kind == Frame::Kind::Target || f.type.has_value()) && f.type != EventType::Clash;
}

ActingSide actingSide(const AccountText& a) {
  ActingSide out;
  for (const Frame* f : a.draft().frames) {
    if (!befalls(*f) || f->agent.empty() || f->patient.empty()) continue;
    for (const Entity* g : a.entities().within(f->agent, MentionKind::Group))
      out.groups.push_back(folded(a.doc().words(g->range)));
    if (const std::string noun = singular(lastWord(a.doc().words(f->agent))); std::ranges::contains(kArmed, noun))
      out.noun = noun;
    break;
  }
  return out;
}

// "The army killed seven rebels": by whom it was told of, and so what they did.
bool isTheirDeed(const AccountText& a, const Claim& loss) {
  return std::ranges::any_of(a.draft().frames, [&](const Frame* f) {
    return f->kind == Frame::Kind::Effect && !f->agent.empty() && f->agent.end <= f->trigger.begin &&
           loss.span.overlaps(a.doc().span(f->trigger));
  });
}

// "could have lost four soldiers"
bool isUnreal(const Document& doc, TokenRange before) {
  constexpr std::uint32_t kWords = 4;
  for (std::uint32_t t = before.end; t > before.begin && t + kWords > before.end; --t)
    if (doc.starts(t - 1, maskOf(PhraseClass::Unreal, PhraseClass::Negation))) return true;
  return false;
}

// "Our forces suffered no casualties", "no US casualties" where the US forces act, "no losses on our side"
bool namesOwnSide(const AccountText& a, const Frame& f, TokenRange s) {
  const Document& doc = a.doc();
  for (std::uint32_t t = s.begin; t + 1 < s.end; ++t)
    if (isOneOf(doc.word(t), {"our", "own", "friendly"}) &&
        isOneOf(doc.word(t + 1), {"forces", "side", "troops", "soldiers", "ranks", "units", "men", "personnel", "part"}))
      return true;
  const bool casualties = isOneOf(doc.word(f.trigger.begin), {"casualties", "casualty", "losses", "loss", "fatalities"});
  for (std::uint32_t t = f.patient.begin; casualties && t < f.patient.end; ++t) {
    if (!doc.covers(t, maskOf(PhraseClass::Nationality)) && !isOneOf(doc.word(t), {"us", "military", "army", "police"})) continue;
    const std::string word = folded(doc.words({t, t + 1}));
    for (const Claim& c : a.claims())
      if (c.attribute == Attribute::Actor && folded(c.value.text).contains(word)) return true;
    for (const Frame* o : a.draft().frames)
      for (std::uint32_t n = o->agent.begin; n < o->agent.end; ++n)
        if (doc.word(n) == doc.word(t)) return true;
  }
  return false;
}

}  // namespace

bool areOfOtherSide(const Claim& loss, const Claim& other) {
  const Side side = sideOf(loss);
  return side != Side::None && sideOf(other) != Side::None && sideOf(other) != side;
}

namespace {

// Words for those of a side, one or more
bool areOfSide(const Document& doc, std::uint32_t at) {
  static constexpr WordSet kThose({"soldiers",  "troops",    "men",     "fighters",  "militants", "rebels",
                                   "policemen", "officers",  "members", "commandos", "gunmen",    "guards",
                                   "comrades",  "soldier",   "trooper", "man",       "fighter",   "militant",
                                   "rebel",     "policeman", "officer", "member",    "commando",  "guard"});
  return isOneOf(doc.word(at), kThose);
}

// "The front attacked the base ... It said eight of its fighters had died": those of who acts, by their own words
bool areOfWhoActs(const AccountText& a, const Frame& f) {
  const Document& doc = a.doc();
  bool own = false;
  for (std::uint32_t t = f.patient.begin; t + 2 < f.patient.end; ++t)
    own = own || (doc.word(t) == "of" && isOneOf(doc.word(t + 1), {"its", "their"}) &&
                  areOfSide(doc, t + (doc.word(t + 2) == "own" ? 3 : 2)));
  own = own && f.party.items.size() == 1 && (f.agent.size() != 1 || !doc.covers(f.agent.begin, maskOf(PhraseClass::Pronoun)));
  const Cited* cited = own ? citedAt(a.text().cited, f.sentence, f.trigger.begin) : nullptr;
  if (cited == nullptr) return false;
  const std::vector<Originator> said = originatorsAt(a.text().cited, f.sentence, f.trigger.begin);
  for (const Entity* g : f.agent.empty() ? std::vector<const Entity*>{} : a.entities().within(f.agent, MentionKind::Group))
    if (std::ranges::contains(said, g->name, &Originator::name)) return false;  // "The army said it killed three of its members"
  return std::ranges::any_of(a.draft().frames, [&](const Frame* o) {
    if (o->kind == Frame::Kind::Effect || o->denied || o->agent.empty()) return false;
    for (const Entity* g : a.entities().within(o->agent, MentionKind::Group))
      if (std::ranges::contains(said, g->name, &Originator::name)) return true;
    return o->sentence == f.sentence && o->agent.size() == 1 && isOneOf(doc.word(o->agent.begin), {"it", "they"});
  });
}

}  // namespace

bool isOwnForce(const AccountText& a, const Frame& f) {
  const Document& doc = a.doc();
  const TokenRange s = doc.sentences()[f.sentence].range;
  const auto force = [&](std::uint32_t t) {
    const Word w = doc.word(t);
    return w == "force" || w == "forces" || w == "troops" || w == "personnel" || w == "side" || w == "soldiers" || w == "members";
  };
  for (std::uint32_t t = f.trigger.begin; f.denied && t < s.end; ++t) {
    if (doc.word(t) != "among" && doc.word(t) != "to" && doc.word(t) != "in") continue;
    if (doc.word(t - 1) == "according") break;
    for (std::uint32_t u = t + 1; u < std::min(s.end, t + 6); ++u)
      if (force(u) && (doc.word(t) == "among" || doc.word(u) == "personnel" || doc.word(u) == "forces")) return true;
  }
  if (!f.denied) return areOfWhoActs(a, f);
  for (std::uint32_t t = f.patient.begin; t < f.patient.end; ++t)
    if (force(t)) return true;
  return namesOwnSide(a, f, s);
}

std::vector<Claim> takeOwnLosses(const AccountText& account, std::vector<Claim>& losses) {
  const ActingSide side = actingSide(account);
  const Side came = whoCame(account);
  const Side other = came == Side::Rebels ? Side::Forces : Side::Rebels;
  if (came != Side::None)
    for (std::size_t i = 0; i < losses.size(); ++i)
      if (std::vector<Claim> sides = bySide(account, losses[i]); !sides.empty()) {
        losses[i] = std::move(sides.front());
        losses.push_back(std::move(sides.back()));
      }
  // Of those who attack whom nobody names, the others are: "Gunmen killed six on a bus. Police shot two of the militants"
  const bool named = std::ranges::any_of(account.draft().frames, [&](const Frame* f) {
    return !f->denied && !isFromAfar(f->type) && !f->agent.empty() &&
           sideOfNoun(singular(lastWord(account.doc().words(f->agent)))) == Side::Rebels;
  });
  const auto isPart = [&](const Claim& c) {  // of a total that another gives: "Two were killed. A monitor said seven"
    return sideOf(c) == came && std::ranges::none_of(losses, [&](const Claim& o) {
             const auto* all = std::get_if<CountRange>(&o.value.detail);
             const auto* some = std::get_if<CountRange>(&c.value.detail);
             return sideOf(o) == Side::None && o.originators != c.originators && all != nullptr && some != nullptr &&
                    all->min >= some->min;
           });
  };
  const bool both = came != Side::None && std::ranges::any_of(losses, [&](const Claim& c) { return sideOf(c) == came; }) &&
                    std::ranges::any_of(losses, [&](const Claim& c) {
                      return sideOf(c) == other || (came == Side::Rebels && named && sideOf(c) == Side::None &&
                                                    !areAttackers(c) && std::ranges::any_of(losses, isPart));
                    });
  const auto isOwn = [&](const Claim& c) {
    return areAttackers(c) || (both && sideOf(c) == came) || (side.has(c) && !isTheirDeed(account, c));
  };
  if (raidedByForces(account) && std::ranges::all_of(losses, [](const Claim& c) { return sideOf(c) == Side::Forces; }))
    return std::exchange(losses, {});  // "raided a hideout ... one soldier was wounded"
  const bool sought =
      std::ranges::any_of(account.draft().frames, [](const Frame* f) { return befalls(*f) && !f->patient.empty(); });
  if (std::ranges::all_of(losses, isOwn) && !(sought && std::ranges::all_of(losses, areAttackers))) return {};
  const auto own = std::ranges::stable_partition(losses, std::not_fn(isOwn));
  std::vector<Claim> out(std::make_move_iterator(own.begin()), std::make_move_iterator(own.end()));
  losses.erase(own.begin(), own.end());
  return out;
}

namespace {

// "lost four soldiers", "losing none of its own", "lost nobody", "for the loss of one soldier": how many, and where it ends
struct Lost {
  CountRange count;
  std::uint32_t end = 0;
};
std::optional<Lost> lostAt(const Document& doc, std::uint32_t i, TokenRange s) {
  const bool of = doc.word(i) == "loss" && doc.word(i + 1) == "of";
  if (isOneOf(doc.word(i + 1), {"none", "nobody"}) && !of) return Lost{{0, 0}, i + 2};
  const auto n = numberAt(doc, of ? i + 2 : i + 1);
  if (!n || n->range.end >= s.end) return std::nullopt;
  std::uint32_t at = n->range.end;
  const bool own = doc.word(at) == "of" && isOneOf(doc.word(at + 1), {"its", "their"});
  if (own) at += isOneOf(doc.word(at + 2), {"own"}) ? 3 : 2;
  const bool noun = areOfSide(doc, at);
  if ((!noun && !own) || doc.word(at + 1) == "to") return std::nullopt;  // "lost four officers to retirement"
  return Lost{n->count, noun ? at + 1 : at};
}

// "No US personnel were killed", "There was no loss on our side", "no casualty on the government side": where the words end that
// say so; 0 elsewhere
std::uint32_t noneEnd(const Document& doc, std::uint32_t no, TokenRange s) {
  constexpr std::uint32_t kReach = 7;  // words
  const std::uint32_t limit = std::min(s.end, no + 1 + kReach);
  const bool loss = isOneOf(doc.word(no + 1), {"loss", "losses", "casualty", "casualties"});
  for (std::uint32_t t = no + 1; t < limit; ++t) {
    if (loss && doc.word(t) == "side" && isOneOf(doc.word(t - 1), {"our", "own", "government", "friendly", "army", "police"}))
      return t + 1;
    if (loss || !isOneOf(doc.word(t), {"personnel", "troops", "servicemen"})) continue;
    const bool were = isOneOf(doc.word(t + 1), {"were", "was"});
    return were && isOneOf(doc.word(t + 2), {"killed", "hurt", "injured", "harmed", "wounded"}) ? std::min(s.end, t + 3) : 0;
  }
  return 0;
}

}  // namespace

std::vector<Claim> findLost(const AccountText& account) {
  const Document& doc = account.doc();
  std::vector<Claim> out;
  const auto add = [&](TokenRange whole, const CountRange& count, std::string_view rule) {
    Claim c = account.claim(Attribute::ForceCasualties, whole, {countText(count), count}, rule);
    if (count.max == 0) c.modality = Modality::Denied;
    out.push_back(std::move(c));
  };
  for (const TokenRange s : account.stretches())
    for (std::uint32_t i = s.begin; i < s.end; ++i) {
      if (doc.word(i) == "no")
        if (const std::uint32_t end = noneEnd(doc, i, s); end != 0) add({i, end}, {0, 0}, "effect.none-lost");
      if (!isOneOf(doc.word(i), {"lost", "loses", "losing", "loss"}) || isUnreal(doc, {s.begin, i})) continue;
      if (const auto lost = lostAt(doc, i, s)) add({i, std::min(s.end, lost->end)}, lost->count, "effect.lost");
    }
  return out;
}

}  // namespace collate
