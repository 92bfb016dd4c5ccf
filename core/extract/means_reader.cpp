// SPDX-License-Identifier: GPL-3.0-or-later
// With what it was done: arms and craft that are told of with the deed, and not those that were seized, hit, ruled out, held by
// the one who suffered, or used for what came after.
#include <algorithm>
#include <array>

#include "core/extract/frame_edges.h"
#include "core/extract/hedging.h"
#include "core/extract/other_deed.h"
#include "core/extract/readers.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

class MeansReader {
 public:
  explicit MeansReader(AccountText& account) : m_account(account), m_doc(account.doc()) {}

  void run() {
    for (const TokenRange s : m_account.stretches()) means(s);
    for (const Frame* f : m_account.draft().frames)
      if (!f->denied && f->real) manner(*f);
  }

 private:
  bool framed(TokenRange s) const { return m_account.framed(s); }

  // "was shot dead", "stabbed to death", "blew himself up": how somebody died or was hurt, where no arms are told that say more
  void manner(const Frame& f) {
    const std::string_view how = mannerOf(f);
    if (how.empty() || (how == "shot" && type() == EventType::Shooting)) return;  // the type tells it
    const bool told = std::ranges::any_of(m_account.claims(), [&](const Claim& c) {
      return c.attribute == Attribute::Means && (c.value.text == how || (how == "shot" && isShotWith(c.value.text)));
    });
    if (!told) m_account.add(m_account.claim(Attribute::Means, f.trigger, {std::string(how), {}}, "means.manner"));
  }

  EventType type() {
    if (!m_type) m_type = typeOf(m_account, nullptr);
    return *m_type;
  }

  std::string_view mannerOf(const Frame& f) const {
    const std::string_view verb = f.phrase->canonical;
    const Word w = m_doc.word(f.trigger.begin);
    if (isOneOf(verb, {"shoot dead", "gun down"})) return "shot";
    if (verb == "shoot") return !f.party.persons().empty() || (f.party.counted && !f.patient.empty()) ? "shot" : "";
    if (verb == "behead") return "beheaded";
    if (w.starts_with("stab")) return "stabbed";
    if (w.starts_with("hack")) return "hacked";
    if (verb.starts_with("burn to")) return "burned";
    if (verb.starts_with("beat to")) return "beaten";
    return verb == "blow up" && isReflexive(m_doc.word(f.trigger.begin + 1)) ? "blew up" : "";
  }

  static bool isShotWith(std::string_view means) {
    return isOneOf(means, {"gunfire", "rifle", "Kalashnikov", "pistol", "shotgun", "machine gun", "sniper"});
  }

  // "rocket/mortar": one or the other
  bool isOneOfTwo(const Entity& m) const {
    const Entity* other = m_doc.isMark(m.range.end, "/") ? m_account.entities().at(m.range.end + 1, MentionKind::Means) : nullptr;
    if (m.range.begin > 1 && m_doc.isMark(m.range.begin - 1, "/"))
      other = m_account.entities().at(m.range.begin - 2, MentionKind::Means);
    return other != nullptr && other->name != m.name;
  }

  // "wearing an explosive belt", of one who never set it off
  bool isOnlyWorn(const Entity& m, TokenRange s) const {
    if (m.name != "suicide vest" || m.range.begin < s.begin + 2) return false;
    if (!isOneOf(m_doc.word(m.range.begin - 2), {"wearing", "wore", "carrying", "wears"})) return false;
    for (std::uint32_t t = s.begin; t < s.end; ++t)
      if (isOneOf(m_doc.word(t), {"blew", "detonated", "exploded", "blast", "blows", "detonating", "blowing", "explosion"}))
        return false;
    return true;
  }

  void means(TokenRange s) {
    const std::vector<const Entity*> all = m_account.entities().within(s, MentionKind::Means);
    if (all.empty() || (m_account.has(Attribute::Means) && isBehindLead(s))) return;
    const bool told = framed(s);
    if ((!told && (tellsAnswer(s) || sendsHelp(s))) || !m_account.tellsWith(s)) return;
    const TokenRange other = otherDeedIn(m_doc, s);
    for (const Entity* m : all) {
      if (other.contains(m->range.begin) && !framed(other)) continue;
      if ((isGun(*m) && !told) || isCraftShotDown(*m) || isRuledOut(m_doc, m->range) || isOneOfTwo(*m) || isOfSufferer(*m) ||
          isOfAnswer(*m) || isOnlyWorn(*m, s))
        continue;
      const bool known = std::ranges::any_of(
          m_account.claims(), [&](const Claim& c) { return c.attribute == Attribute::Means && c.value.text == m->name; });
      if (known || coveredByEvent(*m) || isHit(*m) || wereTaken(m->range.end, s) || isOfHaul(*m, s, told)) continue;
      Claim c = m_account.claim(Attribute::Means, m->range, {m->name, {}}, "means." + m->name);
      if (isSupposed(m_doc.word(m->range.begin - 1))) c.modality = Modality::Hedged;
      m_account.add(std::move(c));
    }
  }

  static bool isGun(const Entity& m) { return isOneOf(m.name, {"gunfire", "rifle", "Kalashnikov", "pistol", "shotgun"}); }

  // "A man armed with a knife was shot dead", "shot dead a suicide bomber", "two men on a motorcycle": what the one who suffered
  // had
  bool isOfSufferer(const Entity& m) const {
    if (const std::uint32_t end = holderEnd(m); end > 0) return suffers(end) && !acts(end);
    if (m.name != "suicide bomber") return false;
    return std::ranges::any_of(m_account.draft().frames, [&](const Frame* f) {
      return f->kind == Frame::Kind::Effect && !f->patient.empty() && f->patient.contains(m.range) &&
             f->patient.end == m.range.end;
    });
  }
  // Behind whoever has it: "a man | carrying an axe"; 0 where nobody is said to
  std::uint32_t holderEnd(const Entity& m) const {
    std::uint32_t t = m.range.begin;
    while (t > 0 && m_doc.covers(t - 1, maskOf(Determiner, Adjective, Number))) --t;
    if (t > 1 && m_doc.word(t - 1) == "with" && m_doc.word(t - 2) == "armed")
      --t;
    else if (t == 0 || !(isOneOf(m_doc.word(t - 1), {"carrying", "carried", "wielding", "brandishing", "brandished", "holding",
                                                     "threw", "throwing", "hurled", "riding"}) ||
                         (m.name == "motorcycle" && m_doc.word(t - 1) == "on")))
      return 0;
    --t;
    while (t > 0 && isOneOf(m_doc.word(t - 1), {"who", "that", "was", "were", "had"})) --t;
    return t;
  }
  bool suffers(std::uint32_t end) const {
    return std::ranges::any_of(m_account.draft().frames, [&](const Frame* f) {
      return f->kind == Frame::Kind::Effect && !f->patient.empty() && f->patient.contains(end - 1) &&
             m_doc.covers(end - 1, maskOf(People, Role));
    });
  }
  bool acts(std::uint32_t end) const {
    return std::ranges::any_of(m_account.draft().frames, [&](const Frame* f) { return f->agent.contains(end - 1); });
  }

  // "flew a drone over the scene", "army helicopters searched", "was taken by helicopter", "fled on a motorcycle"
  bool isOfAnswer(const Entity& m) const {
    static constexpr WordSet kServes({"searched", "searching", "scoured", "combed", "carried", "carrying", "ferried", "evacuated",
                                      "evacuating", "airlifted", "rescued", "hovered", "circled", "transported", "took"});
    static constexpr WordSet kAway({"fled", "fleeing", "flee", "escaped", "escaping", "escape", "sped", "left"});
    const bool craft = isOneOf(m.name, {"helicopter", "drone", "aircraft"});
    if (!craft && m.name != "motorcycle") return false;
    const bool serves = isOneOf(m_doc.word(m.range.end), kServes) && m_doc.word(m.range.end + 1) != "out";
    if (craft && (serves || flewIn(m) || areToFetch(m))) return true;
    constexpr std::uint32_t kReach = 5;  // words: "fled the scene on a stolen motorcycle"
    for (std::uint32_t t = m.range.begin; !craft && t > 0 && t + kReach > m.range.begin; --t)
      if (isOneOf(m_doc.word(t - 1), kAway)) return true;
    return false;
  }
  // "helicopters flying over the border | to take the wounded to Ferrin": what for
  bool areToFetch(const Entity& m) const {
    static constexpr WordSet kFetch({"take", "carry", "evacuate", "ferry", "airlift", "transport", "rescue", "collect", "search",
                                     "bring", "help", "assist", "retrieve", "transfer"});
    constexpr std::uint32_t kReach = 10;  // words
    for (std::uint32_t t = m.range.end; t < m.range.end + kReach && m_doc.token(t).kind == TokenKind::Word; ++t) {
      if (m_doc.covers(t, maskOf(Effect, Act, Target)) && !isOneOf(m_doc.word(t), kFetch)) return false;
      if (m_doc.word(t) == "to" && isOneOf(m_doc.word(t + 1), kFetch)) return true;
    }
    return false;
  }
  // "flew in by helicopter", "flew a drone", "airlifted in a helicopter"
  bool flewIn(const Entity& m) const {
    constexpr std::uint32_t kReach = 5;  // words
    for (std::uint32_t t = m.range.begin; t > 0 && t + kReach > m.range.begin; --t) {
      if (m_doc.token(t - 1).kind == TokenKind::Punct) return false;
      if (isOneOf(m_doc.word(t - 1), {"flew", "flown", "airlifted", "evacuated", "ferried", "arrived", "travelled", "traveled"}))
        return true;
    }
    return false;
  }

  // "Helicopters were sent as reinforcements", "evacuated by helicopter"
  bool sendsHelp(TokenRange s) const {
    for (std::uint32_t t = s.begin; t < s.end; ++t)
      if (isOneOf(m_doc.word(t),
                  {"reinforcements", "reinforcement", "evacuated", "evacuate", "evacuating", "evacuation", "airlifted"}))
        return true;
    return false;
  }

  // "An operation backed by helicopters was launched to catch them", behind the deed
  bool tellsAnswer(TokenRange s) const {
    if (s.begin < m_account.draft().frames.front()->trigger.begin) return false;
    for (std::uint32_t t = s.begin; t < s.end; ++t)
      if (const Hit* hit = m_doc.hitAt(t, maskOf(Event)); hit != nullptr && isAnswerOperation(m_doc, *hit, s)) return true;
    return false;
  }

  // Far behind where the event is told first, and with no word of it ("the raid"), arms are those of what was about it.
  bool isBehindLead(TokenRange s) const {
    constexpr std::uint32_t kLead = 10;  // sentences
    const std::vector<const Frame*>& frames = m_account.draft().frames;
    if (m_doc.sentenceOf(s.begin) <= frames.front()->sentence + kLead) return false;
    return std::ranges::none_of(frames, [&](const Frame* f) { return s.contains(f->trigger.begin) && f->definite; });
  }

  // "when their helicopter was shot down", "shot down a drone": what was hit is no means.
  bool isHit(const Entity& m) const {
    const std::uint32_t end = m.range.end;
    if (isOneOf(m.name, {"landmine", "mine", "anti-vehicle mine", "improvised explosive device", "roadside bomb"}) && !isTaken(m))
      return false;  // "their bus struck a mine"
    std::uint32_t before = m.range.begin;
    while (before > 0 && m_doc.covers(before - 1, maskOf(Determiner))) --before;
    if (before > 0 && isOneOf(m_doc.word(before - 1), {"with", "using"})) return false;  // "opened fire with a rifle"
    const bool gone = isOneOf(m_doc.word(end), {"taken", "stolen"});                     // "and his rifle taken"
    if (gone || (m_doc.word(end) == "came" && m_doc.word(end + 1) == "under") || isTaken(m)) return true;
    return std::ranges::any_of(m_account.draft().frames, [&](const Frame* f) {
      const bool joined = end < m_doc.size() && m_doc.token(end).joined && m_doc.token(end).kind == TokenKind::Word;
      return f->kind != Frame::Kind::Effect && !isOneOf(f->phrase->canonical, {"detonate", "fire"}) &&
             f->patient.contains(m.range) && (f->patient.end == end || (joined && f->kind == Frame::Kind::Target));
    });
  }

  // "A helicopter was shot down ... the crew tried to steer the aircraft away": the same craft, by another word.
  bool isCraftShotDown(const Entity& m) const {
    constexpr std::array<std::string_view, 4> kCraft = {"aircraft", "helicopter", "drone", "MQ-9 drone"};
    return isOneOf(m.name, kCraft) &&
           std::ranges::any_of(m_account.draft().frames,
                               [&](const Frame* f) {
                                 return f->phrase->canonical == "shoot" && m_doc.word(f->trigger.end) == "down" &&
                                        !f->agent.contains(m.range);
                               }) &&
           std::ranges::none_of(m_account.draft().frames, [&](const Frame* f) {  // "Aircraft then bombed the hill": another one
             return f->agent.contains(m.range) && f->agent.end <= f->trigger.begin;
           });
  }

  static bool isTaking(std::string_view w) {
    return isOneOf(w, {"destroyed", "destroying", "seized",    "seizing",     "confiscated", "captured",    "dismantled",
                       "defused",   "recovered",  "retrieved", "retrieving",  "recovering",  "intercepted", "removed",
                       "removing",  "cleared",    "clearing",  "dismantling", "defusing",    "stole",       "stolen",
                       "stealing",  "looted",     "grabbed",   "snatched"});
  }

  // "found two rifles", "were found on them", but "found dead with"
  bool isFound(std::uint32_t i) const {
    return isOneOf(m_doc.word(i), {"found", "discovered"}) &&
           !isOneOf(m_doc.word(i + 1), {"dead", "guilty", "shot", "killed", "that"});
  }

  // "shot down 20 drones", "the missile was shot down"
  bool isBroughtDown(std::uint32_t i) const {
    return m_doc.word(i) == "downed" || (isOneOf(m_doc.word(i), {"shot", "shooting", "shoot"}) && m_doc.word(i + 1) == "down");
  }

  // "Shells, mines and machine guns were destroyed"
  bool wereTaken(std::uint32_t from, TokenRange s) const {
    constexpr std::uint32_t kReach = 25;  // words of a list
    for (std::uint32_t t = from; t + 1 < s.end; ++t) {
      if (m_doc.covers(t, maskOf(Auxiliary))) return isTaking(m_doc.word(t + 1)) || isFound(t + 1) || isBroughtDown(t + 1);
      if (m_doc.isMark(t, ";") || t > from + kReach || m_doc.hitAt(t, maskOf(Effect, Conduct, Say)) != nullptr) return false;
      if (const Hit* verb = m_doc.hitAt(t, maskOf(Act, Target)); verb != nullptr && verb->phrase->form != VerbForm::Third)
        return false;
    }
    return false;
  }

  // "Balance: 17 held, 12 rifles, four pistols", "The following were seized:" before "- 14 rifles; - 19 motorcycles": so many
  // arms that nobody is said to have used
  bool isOfHaul(const Entity& m, TokenRange s, bool told) const {
    const bool counted = m.range.begin > s.begin && (m_doc.isNumber(m.range.begin - 1) || m_doc.isNumber(m.range.begin - 2));
    if (!counted && told) return false;
    for (std::uint32_t t = m.range.begin; t > s.begin && t + 5 > m.range.begin; --t)
      if (isOneOf(m_doc.word(t - 1), {"with", "using", "fired", "firing", "armed", "carrying", "on", "by", "riding", "from"}))
        return false;
    if (counted && isGun(m)) return true;
    for (std::uint32_t t = m.range.begin; t > s.begin && t + 8 > m.range.begin; --t)  // "a cache of rifles and mortars"
      if (m_doc.word(t) == "of" && isOneOf(m_doc.word(t - 1), {"cache", "caches", "haul", "stash", "stockpile", "depot"}))
        return true;
    constexpr std::uint32_t kLines = 8;
    const std::uint32_t own = m_doc.sentenceOf(s.begin);
    for (std::uint32_t k = own; !told && k > 0 && k + kLines > own; --k) {
      const TokenRange before = m_doc.sentences()[k - 1].range;
      if (before.empty() || !m_doc.isMark(before.end - 1, ":")) continue;
      for (std::uint32_t t = before.begin; t < before.end; ++t)
        if (isTaking(m_doc.word(t)) || isFound(t)) return true;
      return false;
    }
    return false;
  }

  // "destroyed two tanks", "a van fitted with a machine gun"; but "destroyed a house with rockets"
  bool isTaken(const Entity& m) const {
    constexpr std::uint32_t kReach = 18;  // words of a list: "seizing arms and rounds, among them a heavy machine gun"
    if (strikes(m)) return false;
    for (std::uint32_t t = m.range.begin; t > 1 && t + kReach > m.range.begin; --t) {
      const Word w = m_doc.word(t - 1);
      if (m_doc.token(t - 1).kind == TokenKind::Punct && !(m_doc.isMark(t - 1, ",") && isOfList(t - 1))) return false;
      if (isOneOf(w, {"where", "after", "when", "as", "which", "that"})) return false;
      if (isOneOf(w, {"with", "by", "using", "from"}))
        return isOneOf(m_doc.word(t - 2), {"equipped", "fitted", "mounted", "loaded", "armed"}) && w == "with" &&
               !m_doc.covers(t - 3, maskOf(People));
      if (isOneOf(w, {"fired", "firing", "launched", "launching"})) return false;
      if (isTaking(w) || isFound(t - 1) || isBroughtDown(t - 1)) return true;
      // "seized the town and fired rockets"; but "including a gun and shells"
      const bool listed = w == "including" || isOneOf(w, {"shell", "shells"});
      if (!listed && m_doc.hitAt(t - 1, maskOf(Act, Effect, Conduct, Verb)) != nullptr) return false;
    }
    return false;
  }

  // "seized the town, mortars killed nine", "captured the base as rockets and a bomb hurt nine": does what stands there act?
  bool strikes(const Entity& m) const {
    constexpr std::uint32_t kReach = 12;  // words of a list
    for (std::uint32_t t = m.range.end; t < std::min(m_doc.size(), m.range.end + kReach); ++t) {
      if (const Hit* verb = m_doc.hitAt(t, maskOf(Effect, Act, Target));
          verb != nullptr && verb->phrase->form != VerbForm::Ing && !isOneOf(m_doc.word(t), {"shell", "shells"}))
        return true;
      if (m_doc.token(t).kind == TokenKind::Punct && !m_doc.isMark(t, ",")) return false;
      if (m_doc.covers(t, maskOf(Preposition, Auxiliary, Say)) && m_doc.word(t) != "of") return false;
    }
    return false;
  }

  // Does a comma stand in a list of what was taken: "seizing a van, rifles and shells", and not "captured the hill, a drone"?
  bool isOfList(std::uint32_t comma) const {
    constexpr std::uint32_t kReach = 14;  // words of a list
    if (isOneOf(m_doc.word(comma + 1), {"including", "among"})) return true;
    for (std::uint32_t t = comma; t > 0 && t + kReach > comma; --t) {
      if (isOneOf(m_doc.word(t - 1), {"including", "among"})) return true;
      if (isTaking(m_doc.word(t - 1)))
        return m_account.entities().at(comma - 1, MentionKind::Means) != nullptr;  // "seized three rifles, a mortar"
    }
    return false;
  }

  // "artillery fire", "tank fire": the arms are in the event's type already, as those of a "rocket attack", a "drone strike" are
  // not.
  bool coveredByEvent(const Entity& m) const {
    if (!isOneOf(m.name, {"aircraft", "artillery", "gunfire", "tank"})) return false;
    return m_doc.hitAt(m.range.begin, maskOf(Event)) != nullptr &&
           m_doc.hitAt(m.range.begin, maskOf(Event))->range.size() > m.range.size();
  }

  AccountText& m_account;
  const Document& m_doc;
  std::optional<EventType> m_type;  // once asked
};

}  // namespace

void readMeans(AccountText& account) { MeansReader(account).run(); }

}  // namespace collate
