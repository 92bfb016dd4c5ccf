// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/national_forces.h"

#include <array>

#include "core/extract/acting_group.h"
#include "core/extract/frame_edges.h"
#include "core/extract/hedging.h"
#include "core/extract/word_list.h"
#include "core/text/fold.h"

namespace collate {
namespace {

using enum PhraseClass;

class NationReader {
 public:
  explicit NationReader(AccountText& account) : m_account(account), m_doc(account.doc()) {}

  // "an Israeli air strike", "suspected Turkish drone strikes": whose forces they were; of other deeds it is where they were
  // done.
  bool strike(const Frame& f) {
    if (!f.noun || f.kind != Frame::Kind::Event || f.trigger.begin == 0) return false;
    if (band(f, f.trigger.begin, m_doc.sentences()[f.sentence].range.begin)) return true;
    if (f.type != EventType::AirStrike && f.type != EventType::DroneStrike && f.type != EventType::Shelling &&
        f.type != EventType::Raid) {
      const TokenRange whose = nationBefore(f.trigger.begin, m_doc.sentences()[f.sentence].range.begin);
      if (f.type == EventType::Shooting || f.type == EventType::Abduction ||
          isOneOf(f.phrase->canonical, {"stabbing", "murder", "fighting"}))
        return false;
      if (whose.empty() || f.denied || isTalkedOf(f, whose) || !isAbroad(whose)) return false;
      forces(whose, "actor.nation-of-strike", f.hedged || isSupposedTheirs(whose));
      return true;
    }
    std::uint32_t noun = f.trigger.begin;  // "a US | night helicopter raid"
    while (f.type == EventType::Raid && noun > 1 &&
           isOneOf(m_doc.word(noun - 1),
                   {"helicopter", "night", "commando", "ground", "military", "airborne", "drone", "overnight", "dawn"}))
      --noun;
    if (noun > 1 && isOneOf(m_doc.word(noun - 1), {"overnight", "nighttime", "dawn"})) --noun;
    if (!f.denied && led(f, noun, m_doc.sentences()[f.sentence].range.begin)) return true;
    const Hit* hit = m_doc.hitEnding(noun, maskOf(Nationality));
    const std::uint32_t before = noun - 1;
    const bool initials = isOneOf(m_doc.word(before), {"us", "uk"}) && m_doc.token(before).allCaps;
    if (hit == nullptr && !initials) return false;
    const TokenRange whose = hit != nullptr ? hit->range : TokenRange{before, before + 1};
    if (isTalkedOf(f, whose) || f.denied) return false;
    const bool supposed = f.hedged || isSupposedTheirs(whose);
    // "Syrian or Russian air raids": the one or the other
    const Hit* other =
        whose.begin > 1 && m_doc.word(whose.begin - 1) == "or" ? m_doc.hitEnding(whose.begin - 1, maskOf(Nationality)) : nullptr;
    if (other != nullptr && other->range.begin > 0 && m_doc.word(other->range.begin - 1) == "no") return false;
    if (other != nullptr) forces(other->range, "actor.nation-of-strike", true);
    // "Syrian and Russian air strikes": both
    if (const Hit* both = whose.begin > 1 && m_doc.word(whose.begin - 1) == "and"
                              ? m_doc.hitEnding(whose.begin - 1, maskOf(Nationality))
                              : nullptr)
      forces(both->range, "actor.nation-of-strike", supposed);
    forces(whose, "actor.nation-of-strike", supposed || other != nullptr);
    return true;
  }

  // "protests against Israeli air strikes", "a Russian air strike survivor", "a Greek strike over pay": no strike that is told
  bool isTalkedOf(const Frame& f, TokenRange whose) const {
    static constexpr WordSet kBefore(
        {"against", "over", "fears", "fear", "feared", "retaliation", "amid", "survived", "from", "fled", "fleeing"});
    static constexpr WordSet kBehind({"victim",  "victims",   "survivor", "survivors", "siren",  "sirens", "warning", "warnings",
                                      "suspect", "suspects",  "attacker", "inquiry",   "alert",  "alerts", "film",    "force",
                                      "group",   "positions", "training", "over",      "ballot", "action"});
    const std::uint32_t i = whose.begin, end = f.trigger.end;
    if (isOneOf(m_doc.word(end), kBehind)) return true;
    for (std::uint32_t t = i; t > 0 && t + 3 > i; --t)
      if (isOneOf(m_doc.word(t - 1), kBefore) || (m_doc.word(t - 1) == "for" && t > 1 && m_doc.word(t - 2) == "retaliation"))
        return true;
    const bool bare = f.trigger.size() == 1 && isOneOf(m_doc.word(f.trigger.begin), {"strike", "strikes"});
    if (!bare) return false;
    const TokenRange s = m_doc.sentences()[f.sentence].range;  // a strike alone may be one of workers
    for (std::uint32_t t = s.begin; t < s.end; ++t)
      if (m_doc.covers(t, maskOf(Effect, Toll, State, Target, Means))) return false;
    return true;
  }

  // "Israeli jets struck a house", "an American drone hit a car"
  bool flies(const Frame& f) {
    if (f.effect == Attribute::Freed || isOneOf(f.phrase->canonical, {"rescue", "save", "free"})) return false;
    const Entity* craft = m_account.entities().at(f.agent.end - 1, MentionKind::Means);
    if (craft == nullptr || !isOneOf(craft->name, {"aircraft", "drone", "helicopter", "missile", "artillery", "barrel bomb"}))
      return false;
    std::uint32_t before = craft->range.begin;  // "a Myanmar military jet"
    while (before > f.agent.begin && isOneOf(m_doc.word(before - 1), {"military", "army", "navy", "air", "force", "fighter"}))
      --before;
    if (before > f.agent.begin && isOneOf(m_doc.word(before - 1), {"junta", "government", "enemy"})) {  // "junta jets"
      const std::string whose(std::string_view(m_doc.word(before - 1)));
      group({before - 1, before}, whose == "government" ? "government forces" : whose, "actor.nation-of-craft", f.hedged);
      return true;
    }
    const Hit* nation = m_doc.hitEnding(before, maskOf(Nationality));
    const bool country = before > f.agent.begin && m_doc.isCapital(before - 1) && isCountry(m_doc, before - 1);
    const bool national = nation != nullptr && nation->range.begin >= f.agent.begin;
    if (!country && !national && before == craft->range.begin) return false;  // "a military jet" says whose it was
    if (national) {
      forces(nation->range, "actor.nation-of-craft", f.hedged);
      const Hit* other = before > f.agent.begin + 2 && m_doc.word(nation->range.begin - 1) == "and"
                             ? m_doc.hitEnding(nation->range.begin - 1, maskOf(Nationality))
                             : nullptr;  // "Syrian and Russian warplanes"
      if (other != nullptr && other->range.begin >= f.agent.begin) forces(other->range, "actor.nation-of-craft", f.hedged);
      return true;
    }
    const TokenRange r{country ? before - 1 : before, craft->range.end};
    group(r, country ? forcesOf(m_doc, {before - 1, before}) : m_doc.words(r), "actor.nation-of-craft", f.hedged);
    return true;
  }

  // "Israeli strikes on a camp | killed nine", "by Russian fire": whose the deed was that a clause acts by
  bool deed(const Frame& f) {
    static constexpr WordSet kArms(
        {"fire", "gunfire", "bomb", "bombs", "shell", "shells", "missile", "missiles", "rocket", "rockets", "forces"});
    for (std::uint32_t t = f.agent.begin; t < f.agent.end; ++t) {
      if (isOneOf(m_doc.word(t), {"against", "over", "after"})) return false;
      const Hit* event = m_doc.hitAt(t, maskOf(Event));
      if (event == nullptr && !isOneOf(m_doc.word(t), kArms)) continue;
      if (led(f, t, f.agent.begin)) return true;
      const TokenRange whose = nationBefore(t, f.agent.begin);
      if (whose.empty() && event != nullptr && band(f, t, f.agent.begin)) return true;
      if (whose.empty()) continue;
      if (whose.begin > f.agent.begin && isOneOf(m_doc.word(whose.begin - 1), {"for", "to", "of", "from", "amid"})) return false;
      const bool flown = event == nullptr || event->phrase->event == EventType::AirStrike ||
                         event->phrase->event == EventType::DroneStrike || event->phrase->event == EventType::Shelling;
      if (!flown && !isAbroad(whose)) return false;
      forces(whose, "actor.nation-of-strike", f.hedged || isSupposedTheirs(whose));
      return true;
    }
    return false;
  }

  // "US-led strikes"
  bool led(const Frame& f, std::uint32_t noun, std::uint32_t from) {
    noun = withoutArms(noun, from);
    if (noun < from + 2 || m_doc.word(noun - 1) != "led" || !m_doc.token(noun - 1).joined) return false;
    const bool initials = isOneOf(m_doc.word(noun - 2), {"us", "uk", "u.s", "nato"}) && m_doc.token(noun - 2).allCaps;
    if (!initials && m_doc.hitEnding(noun - 1, maskOf(Nationality)) == nullptr) return false;
    const TokenRange r{noun - 2, noun};
    if (isTalkedOf(f, r)) return false;
    group(r, m_doc.words(r) + " coalition", "actor.led-by", f.hedged);
    return true;
  }

  bool isSupposedTheirs(TokenRange whose) const {
    if (whose.begin == 0) return false;
    const Word before = m_doc.word(whose.begin - 1);
    return isSupposed(before) || isSupposedly(before) || before == "reportedly";
  }

  // Where the mark of "rebels'" stands before the noun; the noun itself where none does
  std::uint32_t possessive(std::uint32_t noun, std::uint32_t from) const {
    const bool mark = noun > from + 1 && (m_doc.isMark(noun - 1, "'") || m_doc.word(noun - 1) == "'s");
    return mark ? noun - 1 : noun;
  }

  // "a | jihadist | attack", "in a | militant | ambush", "| rebel | shelling": those whom the noun before the deed names
  bool band(const Frame& f, std::uint32_t noun, std::uint32_t from) {
    static constexpr WordSet kBands({"jihadist", "militant", "rebel", "bandit", "insurgent", "guerrilla", "gang", "mob",
                                     "separatist", "settler", "extremist", "islamist", "militia", "military", "government"});
    noun = withoutArms(noun, from);
    if (const std::uint32_t s = possessive(noun, from); s != noun) {  // "the | rebels | ' bombardment"
      const TokenRange who{s - 1, s};
      if (f.denied || !isOneOf(m_doc.word(s - 1), {"rebels", "militants", "insurgents", "jihadists", "bandits", "guerrillas"}) ||
          isTalkedOf(f, who))
        return false;
      Claim c = m_account.claim(Attribute::Actor, who, {folded(m_doc.words(who)), {}}, "actor.band-of-deed");
      c.participant = ParticipantKind::People;
      c.persons = {c.value.text};
      if (f.hedged || isSupposedTheirs(who)) c.modality = Modality::Hedged;
      if (!m_account.has(Attribute::Actor)) m_account.add(std::move(c));
      return true;
    }
    if (noun <= from || f.denied || !isOneOf(m_doc.word(noun - 1), kBands) || m_doc.token(noun - 1).joined) return false;
    const TokenRange who{noun - 1, noun};
    if (isTalkedOf(f, who) || isOneOf(m_doc.word(noun - 2), {"non", "anti", "pro", "alleged", "foreign", "of"})) return false;
    std::string name = folded(m_doc.words(who));
    const bool power = isOneOf(m_doc.word(noun - 1), {"military", "government"});
    if (isOneOf(f.phrase->canonical, {"clash", "fighting", "battle"})) return false;  // one of two sides
    if (power && (f.type == EventType::Raid || f.type == EventType::ArrestOperation)) return false;
    name += !power ? "s" : name == "government" ? " forces" : "";
    Claim c = m_account.claim(Attribute::Actor, who, {std::move(name), {}}, "actor.band-of-deed");
    c.participant = power ? ParticipantKind::Group : ParticipantKind::People;
    if (!power) c.persons = {c.value.text};
    if (f.hedged || isSupposedTheirs(who)) c.modality = Modality::Hedged;
    if (!m_account.has(Attribute::Actor)) m_account.add(std::move(c));
    return true;
  }

  // "an | Israeli | air and missile attack"
  std::uint32_t withoutArms(std::uint32_t noun, std::uint32_t from) const {
    static constexpr WordSet kWith({"air", "missile", "drone", "rocket", "artillery", "tank", "mortar", "ballistic", "and",
                                    "double", "tap", "naval", "glide", "guided", "cluster", "cruise", "sniper"});
    while (noun > from && isOneOf(m_doc.word(noun - 1), kWith)) --noun;
    return noun;
  }

  TokenRange nationBefore(std::uint32_t noun, std::uint32_t from) const {
    noun = withoutArms(noun, from);
    if (noun > from && m_doc.word(noun - 1) == "military") --noun;
    const Hit* nation = m_doc.hitEnding(noun, maskOf(Nationality));
    if (nation != nullptr && nation->range.begin >= from) return nation->range;
    const bool initials = noun > from && isOneOf(m_doc.word(noun - 1), {"us", "uk"}) && m_doc.token(noun - 1).allCaps;
    return initials ? TokenRange{noun - 1, noun} : TokenRange{};
  }

  // "the French attack" is one in France; "an Israeli attack" in Gaza is of Israel
  bool isAbroad(TokenRange nation) const {
    const auto& place = m_account.draft().place;
    if (!place || place->country.empty()) return false;
    const Hit* hit = m_doc.hitAt(nation.begin, maskOf(Nationality));
    if (hit != nullptr) return hit->phrase->canonical != place->country;
    return place->country != (m_doc.word(nation.begin) == "us" ? "US" : "GB");
  }

  // "Israel killed two commanders", "arrested by Turkey": the state itself
  bool state(const Frame& f, TokenRange who) {
    if (who.empty() || f.denied) return false;
    if (isOneOf(m_doc.word(who.end - 1), {"government", "authorities"})) return power(f, who);
    const Entity* country = m_account.entities().at(who.end - 1, MentionKind::Place);
    if (country == nullptr || country->place.precision != PlacePrecision::Country || country->range.end != who.end) return false;
    while (who.begin < country->range.begin && (m_account.entities().at(who.begin, MentionKind::Date) != nullptr ||
                                                m_doc.covers(who.begin, maskOf(Preposition, Weekday))))
      ++who.begin;  // "On Monday | Israel killed"
    if (country->range.begin > who.begin + 1 || (country->range.begin > who.begin && m_doc.word(who.begin) != "the"))
      return false;
    if (!standsAlone(who.begin, f)) return false;
    group(country->range, m_doc.words(country->range), "actor.state", f.hedged);
    return true;
  }

  // Not "A blast in Quetta, | Pakistan, | killed nine", "A man who fled | Syria killed two"
  bool standsAlone(std::uint32_t begin, const Frame& f) const {
    const std::uint32_t from = m_doc.sentences()[m_doc.sentenceOf(begin)].range.begin;
    if (begin <= from || f.trigger.end <= begin) return true;  // "killed by Israel"
    if (m_doc.isMark(begin - 1, ","))
      return begin < from + 2 || m_account.entities().at(begin - 2, MentionKind::Place) == nullptr;
    return m_doc.token(begin - 1).kind == TokenKind::Punct ||
           m_doc.covers(begin - 1, maskOf(Say, Conjunction, Weekday, DayTime)) ||
           isOneOf(m_doc.word(begin - 1), {"that", "when", "after", "as", "while", "because", "before", "since", "which"}) ||
           m_account.entities().at(begin - 1, MentionKind::Date) != nullptr;
  }

  // "The military government bombed a school", "Authorities arrested nine": by what it is called
  bool power(const Frame& f, TokenRange who) {
    if (who.size() > 4 || f.effect == Attribute::Freed || (f.kind == Frame::Kind::Effect && !f.party.counted)) return false;
    if (m_doc.word(who.begin) == "by") ++who.begin;
    while (who.size() > 1 && m_doc.starts(who.begin, maskOf(Determiner))) ++who.begin;
    if (f.noun || who.empty()) return false;  // "the government strike"
    for (std::uint32_t t = who.begin; t + 1 < who.end; ++t)
      if (m_doc.token(t).joined || m_doc.token(t + 1).joined || m_doc.covers(t, maskOf(Preposition, People, Verb, Pronoun)) ||
          m_doc.word(t).ends_with("ing"))
        return false;  // "an anti-government", "Rebels fighting the government"
    std::string name = m_doc.words(who);
    if (who.size() == 1) name.front() = m_doc.word(who.begin) == "government" ? 'g' : 'a';
    group(who, std::move(name), "actor.state", f.hedged);
    return true;
  }

  // "by a grenade dropped from an Israeli drone", "was suspected to have been carried out by Russian planes", "air raids believed
  // to be Russian"
  void sentence(TokenRange s) {
    if (believed(s)) return;
    static constexpr WordSet kCraft({"planes", "plane", "jets", "jet", "warplanes", "warplane", "aircraft", "helicopters",
                                     "helicopter", "drones", "drone", "gunships", "bombers", "missile", "missiles"});
    static constexpr WordSet kStrikes({"dropped",  "fired",    "launched",  "hit",     "struck",  "killed",   "bombed",
                                       "targeted", "attacked", "destroyed", "shelled", "strafed", "strike",   "strikes",
                                       "raid",     "raids",    "attack",    "attacks", "missile", "missiles", "bomb",
                                       "bombs",    "shell",    "shells",    "rocket",  "rockets", "grenade",  "grenades",
                                       "wounded",  "injured",  "gunfire",   "fire"});
    for (std::uint32_t t = s.begin + 2; t + 1 < s.end; ++t) {
      const Hit* nation = m_doc.hitAt(t, maskOf(Nationality));
      if (nation == nullptr || !isOneOf(m_doc.word(nation->range.end), kCraft)) continue;
      const bool article = isOneOf(m_doc.word(t - 1), {"a", "an"});
      const std::uint32_t by = t - (article ? 2U : 1U);
      const bool done = m_doc.word(by) == "by" && m_doc.word(by - 1) == "out" && m_doc.word(by - 2) == "carried";
      if (!done && (!article || !isOneOf(m_doc.word(by), {"from", "by"}) || !isOneOf(m_doc.word(by - 1), kStrikes))) continue;
      const TokenRange r{t, nation->range.end + 1};
      Claim c = m_account.claim(Attribute::Actor, r, {m_doc.words(r), {}}, "actor.nation-of-craft");
      c.participant = ParticipantKind::Group;
      if (done && isSupposedBefore(by, s)) c.modality = Modality::Hedged;
      return m_account.add(std::move(c));
    }
  }

  bool believed(TokenRange s) {
    static constexpr WordSet kBelieved({"believed", "thought", "suspected", "understood"});
    for (std::uint32_t t = s.begin + 1; t + 3 < s.end; ++t) {
      if (!isOneOf(m_doc.word(t), kBelieved) || m_doc.word(t + 1) != "to" || m_doc.word(t + 2) != "be") continue;
      const Hit* nation = m_doc.hitAt(t + 3, maskOf(Nationality));
      if (nation == nullptr || !m_doc.covers(t - 1, maskOf(Event, Act, Means))) continue;
      const std::uint32_t behind = nation->range.end;  // "Russian | killed nine", not "Russian | soldiers"
      if (m_doc.isCapital(behind) || m_doc.covers(behind, maskOf(People, Role, Means, Structure))) continue;
      forces(nation->range, "actor.nation-of-strike", true);
      return true;
    }
    return false;
  }

  bool isSupposedBefore(std::uint32_t by, TokenRange s) const {
    for (std::uint32_t t = s.begin; t < by; ++t)
      if (m_doc.starts(t, maskOf(Hedge)) || isOneOf(m_doc.word(t), {"suspected", "likely", "probably"})) return true;
    return false;
  }

  void beside(const Frame& f, TokenRange group) {
    if (group.begin < 2 || m_doc.word(group.begin - 1) != "and" || f.denied) return;
    const Hit* nation = m_doc.hitEnding(group.begin - 1, maskOf(Nationality));
    const Entity* other = m_account.entities().at(group.begin, MentionKind::Group);
    if (other == nullptr || other->phrase == nullptr || !isOneOf(other->phrase->tag, {"state", "force", "coalition"})) return;
    if (nation == nullptr || !m_doc.covers(group.end, maskOf(Event, Means, Effect, Act, Conduct, Auxiliary)) ||
        !f.agent.overlaps(group))
      return;
    forces(nation->range, "actor.nation-beside", f.hedged || isSupposedTheirs(nation->range));
  }

 private:
  void forces(TokenRange whose, std::string_view rule, bool supposed) { group(whose, forcesOf(m_doc, whose), rule, supposed); }

  void group(TokenRange who, std::string name, std::string_view rule, bool hedged) {
    Claim c = m_account.claim(Attribute::Actor, who, {std::move(name), {}}, rule);
    c.participant = ParticipantKind::Group;
    if (hedged) c.modality = Modality::Hedged;
    m_account.add(std::move(c));
  }

  AccountText& m_account;
  const Document& m_doc;
};

}  // namespace

bool readNationOfStrike(AccountText& account, const Frame& f) { return NationReader(account).strike(f); }

bool readNationOfCraft(AccountText& account, const Frame& f) { return NationReader(account).flies(f); }

bool readNationOfDeed(AccountText& account, const Frame& f) { return NationReader(account).deed(f); }

void readNationBeside(AccountText& account, const Frame& f, TokenRange group) { NationReader(account).beside(f, group); }

bool readState(AccountText& account, const Frame& f, TokenRange who) { return NationReader(account).state(f, who); }

void readNations(AccountText& account) {
  if (account.draft().frames.empty() || account.has(Attribute::Actor)) return;
  if (!account.doc().mayHaveAny({"planes", "plane", "jets", "jet", "warplanes", "warplane", "aircraft", "helicopters",
                                 "helicopter", "drones", "drone", "gunships", "bombers", "missile", "missiles", "believed",
                                 "thought", "suspected", "understood"}))
    return;
  for (const TokenRange s : account.stretchesAndBeside()) NationReader(account).sentence(s);
}

}  // namespace collate
