// SPDX-License-Identifier: GPL-3.0-or-later
// Who acted and who was acted upon.
#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "core/extract/acting_body.h"
#include "core/extract/acting_group.h"
#include "core/extract/captives.h"
#include "core/extract/companions.h"
#include "core/extract/doers.h"
#include "core/extract/frame_edges.h"
#include "core/extract/national_forces.h"
#include "core/extract/perpetrators.h"
#include "core/extract/readers.h"
#include "core/extract/struck_site.h"
#include "core/extract/suffering.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

class ParticipantReader {
  static constexpr std::initializer_list<Spelling> kFights = {
      "clash",     "clashes",  "fighting", "battle",     "battles", "firefight",     "gunfight",
      "gunbattle", "shootout", "skirmish", "skirmishes", "combat",  "confrontation", "confrontations"};

 public:
  explicit ParticipantReader(AccountText& account)
      : m_account(account),
        m_doc(account.doc()),
        m_fights(m_doc.mayHaveAny(kFights)) {}

  void run() {
    for (const Frame* f : m_account.draft().frames) {
      if (f->denied) continue;
      actor(*f);
      target(*f);
    }
    copula();
    owners();
    readNations(m_account);
    m_account.has(Attribute::Target) ? beside() : described();
    partners();
  }

 private:
  std::vector<const Entity*> groupsIn(TokenRange r) const { return actingGroups(m_doc, m_account.entities(), r); }

  // "An air strike on a camp of the Marrow Front killed nine", "Blast at police post kills two": who was struck, though the
  // phrase acts
  bool isAimedAt(const Entity& g, TokenRange agent) const {
    const std::uint32_t before = agent.begin == 0 ? 0 : agent.begin - 1;  // "In a raid near Orlen the army"
    const bool led = m_doc.covers(agent.begin, maskOf(Preposition)) || m_doc.covers(before, maskOf(Preposition)) ||
                     isOneOf(m_doc.word(agent.begin), {"during", "following"}) ||
                     isOneOf(m_doc.word(before), {"during", "following"});
    bool event = false;
    bool aimed = false;
    for (std::uint32_t t = agent.begin; t < g.range.begin; ++t) {
      event = event || m_doc.covers(t, maskOf(Event, Means));
      aimed = (aimed || (event && (isOneOf(m_doc.word(t), {"on", "against", "targeting", "targeted"}) ||
                                   (!led && isOneOf(m_doc.word(t), {"at", "near", "outside", "inside", "in"}))))) &&
              !isOneOf(m_doc.word(t), {"by", "with"});
    }
    return aimed;
  }

  // `chain`: on whose word, where it is who speaks
  void group(const Entity& g, const Frame& f, std::string_view rule, bool denies = false,
             const std::vector<Originator>& chain = {}) {
    if (isOtherSide(g)) return;
    Claim c = m_account.claim(Attribute::Actor, g.range, {g.name, {}}, rule);
    if (c.originators.empty()) c.originators = chain;
    if (isToldAt(c.span)) return;  // "was claimed by the front"
    if (denies) {                  // "The militia denied it had carried out the strike"
      c.modality = Modality::Denied;
      c.originators = {{g.name, {}, m_doc.span(g.range)}};
    }
    c.participant = ParticipantKind::Group;
    if ((f.hedged || isSuspected(g, f)) && !denies) c.modality = Modality::Hedged;
    m_account.add(std::move(c));
  }

  // "Suspected rebels of the front", "gunmen thought to be of it"
  bool isSuspected(const Entity& g, const Frame& f) const {
    if (!f.agent.contains(g.range.begin)) return false;
    const std::uint32_t first = m_doc.sentences()[m_doc.sentenceOf(g.range.begin)].range.begin;
    for (std::uint32_t t = g.range.begin; t > first + 1 && t + 5 > g.range.begin; --t)  // "Jets thought to belong to the army"
      if (t >= first + 3 && isOneOf(m_doc.word(t - 1), {"belong", "belonging"}) &&
          isOneOf(m_doc.word(t - 3), {"thought", "believed", "suspected"}))
        return true;
    for (std::uint32_t t = f.agent.begin; t < g.range.begin; ++t)
      if (isOneOf(m_doc.word(t), {"suspected", "alleged", "presumed", "believed", "thought", "supposed", "either"})) return true;
    return false;
  }

  // "A bomb killed nine. Police arrested four": they did not do it
  bool isInAnswer(const Frame& f) {
    if (f.effect != Attribute::Detained || !isOneOf(f.phrase->canonical, {"arrest", "detain", "apprehend"})) return false;
    if (!m_answered) {
      const EventType type = typeOf(m_account, nullptr);
      m_answered = type != EventType::ArrestOperation && type != EventType::Raid && type != EventType::Abduction &&
                   type != EventType::Clash && type != EventType::Other;
    }
    return *m_answered && std::ranges::any_of(m_account.draft().frames, [&](const Frame* o) {
      return !o->denied && o->effect != Attribute::Detained && o->trigger.begin < f.trigger.begin;
    });
  }

  bool isToldAt(ByteSpan span) const {
    return std::ranges::any_of(m_account.claims(),
                               [&](const Claim& c) { return c.attribute == Attribute::Actor && c.span == span; });
  }

  void actor(const Frame& f) {
    const bool court = !f.agent.empty() && isOneOf(m_doc.word(headOf(m_doc, f.agent)), {"judge", "court", "judges"});
    if ((f.effect == Attribute::Freed && court) || f.phrase->canonical == "run over a mine" || isInAnswer(f) ||
        isDeniedByAgent(m_doc, f))
      return;
    if (f.agent.empty()) return opponent(f) || readNationOfStrike(m_account, f) ? void() : announcer(f);
    if (std::ranges::any_of(f.party.items, [&](const PartyItem& item) { return isStruckMine(m_account.text(), item, f); }))
      return;
    if (f.noun && f.type == EventType::Clash && m_doc.word(f.agent.begin - 1) == "between") return sides(f);
    if (f.agent.begin > 1 && m_doc.word(f.agent.begin - 1) == "by" && m_doc.word(f.agent.begin - 2) == "claimed")
      return;  // who claims it, if it is not denied, is read elsewhere
    std::vector<const Entity*> groups = groupsIn(f.agent);
    std::erase_if(groups, [&](const Entity* g) { return isAimedAt(*g, f.agent) || !actsItself(m_doc, f.agent, g->range); });
    for (const Entity* g : groups) group(*g, f, "actor.of-" + f.phrase->canonical);
    if (!groups.empty()) return readNationBeside(m_account, f, groups.front()->range);
    if (readNationOfCraft(m_account, f) || readNationOfDeed(m_account, f) || readState(m_account, f, f.agent)) return;
    const bool they = isOneOf(m_doc.word(f.agent.end - 1), {"it", "they"});
    if ((they || areTheirs(m_doc, f.agent)) && (speaker(f) || they)) return;
    if (wereStruck(f)) return;
    const std::uint32_t head = headOf(m_doc, f.agent);  // "A bomb in Omar Street"
    if (head + 1 < f.agent.end && m_doc.covers(head, maskOf(Event, Means)) && m_doc.covers(head + 1, maskOf(Preposition))) return;
    if (readActingBody(m_account, f)) return;
    const Party party = readParty(m_doc, m_account.entities(), withoutGuise(behindAs(m_doc, f.agent)));
    if (party.items.empty() || party.items.front().pronoun) return;
    const PartyItem& item = party.items.front();
    const TokenRange who = withoutGear(item);
    const bool people = item.kind == ParticipantKind::People || item.kind == ParticipantKind::Person || who.end < item.range.end;
    if (!people || f.sentence != m_doc.sentenceOf(item.range.begin) || who.size() > 10) return;
    const bool kin = m_doc.covers(who.end - 1, maskOf(Kin)) && m_doc.covers(who.begin, maskOf(Number));  // "Two brothers"
    if (!m_doc.covers(who.end - 1, maskOf(People)) && !kin && item.person == nullptr) return;
    for (std::uint32_t t = who.begin; t < who.end; ++t)
      if (m_doc.word(t) == "for") return;  // "led by Omar Sell for the attack"
    if (item.person != nullptr ? isWordsAlone(m_doc, item.person->range) : runsOn(who)) return;
    if (f.phrase->canonical == "clash" && item.range.size() == 1 && item.kind == ParticipantKind::Person)
      return;  // "Student clashes": nobody clashes alone
    const TokenRange shown = isGear(m_doc, {who.end, item.range.end}) ? item.range : who;
    Claim c = m_account.claim(Attribute::Actor, shown, {item.person != nullptr ? item.person->name : m_doc.words(shown), {}},
                              "actor.people");
    c.participant = item.kind;
    c.persons = {c.value.text};
    if (std::ranges::none_of(m_account.claims(), tellsWhoDid)) m_account.add(std::move(c));
  }

  // "Rockets kill 10 civilians injure dozens": those before the second verb are whom the first one befell
  bool wereStruck(const Frame& f) const {
    if (isOneOf(m_doc.word(headOf(m_doc, f.agent)), {"bodies", "body", "corpses", "corpse", "remains"})) return true;
    return std::ranges::any_of(m_account.draft().frames, [&](const Frame* o) {
      return o != &f && o->sentence == f.sentence && o->kind == Frame::Kind::Effect && o->patient.overlaps(f.agent) &&
             o->trigger.end <= f.agent.begin && f.agent.end == f.trigger.begin;
    });
  }

  // "clashes between the army and armed herders": each side acts
  void sides(const Frame& f) {
    // "Fighting went on in Orlen between rebels and guards" beside a bombing is none of it
    if (typeOf(m_account, nullptr) != EventType::Clash) return;
    for (const PartyItem& item : readParty(m_doc, m_account.entities(), f.agent).items)
      side(item, f, "actor.side-of-" + f.phrase->canonical);
  }

  bool side(const PartyItem& item, const Frame& f, std::string_view rule) {
    const std::vector<const Entity*> groups = groupsIn(item.range);
    for (const Entity* g : groups) group(*g, f, rule);
    if (!groups.empty() || item.pronoun || item.kind != ParticipantKind::People || item.range.size() > 8) return !groups.empty();
    TokenRange r = item.range;
    while (r.begin + 1 < r.end && m_doc.starts(r.begin, maskOf(Determiner))) ++r.begin;
    Claim c = m_account.claim(Attribute::Actor, r, {m_doc.words(r), {}}, rule);
    c.participant = ParticipantKind::People;
    c.persons = {c.value.text};
    m_account.add(std::move(c));
    return true;
  }

  // "Ten soldiers were killed in clashes with rebels", "died in a gun battle with police"
  bool opponent(const Frame& f) {
    if (f.kind != Frame::Kind::Effect || f.noun || !m_fights) return false;
    for (std::uint32_t t = f.patient.begin; t < f.patient.end; ++t)  // hurt between the sides
      if (isOneOf(m_doc.word(t), {"bystander", "bystanders", "journalist", "journalists", "reporter", "reporters", "children"}))
        return false;
    const TokenRange s = m_doc.sentences()[f.sentence].range;
    constexpr std::uint32_t kReach = 14;  // words: "on Tuesday in Orlen during several hours of fierce"
    for (std::uint32_t t = f.trigger.end - 1; t + 2 < std::min(s.end, f.trigger.end + kReach); ++t) {
      const bool fight = isOneOf(m_doc.word(t), kFights);
      const bool other = (m_doc.token(t).kind == TokenKind::Punct && !m_doc.isMark(t, "\"")) ||
                         m_doc.covers(t, maskOf(Effect, Act, Say)) ||
                         isOneOf(m_doc.word(t), {"after", "as", "while", "when", "before", "during", "covering", "where"});
      if (!fight && t >= f.trigger.end && other) return false;
      const std::uint32_t with = m_doc.isMark(t + 1, "\"") ? t + 2 : t + 1;  // "a 'gunfight' with"
      if (!fight || m_doc.word(with) != "with") continue;
      const TokenRange who = m_account.clause().object({with, with + 1}, s);
      const Party party = readParty(m_doc, m_account.entities(), who);
      return !party.items.empty() && side(party.items.front(), f, "actor.opponent");
    }
    return false;
  }

  // "Gunmen | dressed as police", "two men | wearing army fatigues", "gunmen | suspected of belonging to a gang"
  TokenRange withoutGuise(TokenRange agent) const {
    for (std::uint32_t t = agent.begin + 1; t < agent.end; ++t)
      if ((isOneOf(m_doc.word(t), {"dressed", "disguised", "posing", "wearing", "clad", "carrying", "suspected"}) ||
           (m_doc.word(t) == "armed" && t + 1 == agent.end)) &&
          m_doc.covers(t - 1, maskOf(People)))
        return {agent.begin, t};
    return agent;
  }

  // "gunmen | on motorcycles", "attackers | armed with machetes", "soldiers | from Kenya"
  TokenRange withoutGear(const PartyItem& item) const {
    std::uint32_t head = headOf(m_doc, item.range);
    while (head > item.range.begin && isOneOf(m_doc.word(head), {"armed", "riding", "dressed", "wearing", "wielding"})) --head;
    if (item.person != nullptr || head + 2 >= item.range.end) return item.range;
    const Entity* home = m_doc.word(head + 1) == "from" ? m_account.entities().at(head + 2, MentionKind::Place) : nullptr;
    const bool whose = home != nullptr && home->range.end == item.range.end;
    // "gunmen | in a silver van", "soldiers | searching houses", "rebels | who had crossed the border"
    const bool told = m_doc.covers(head, maskOf(People)) && head + 1 < item.range.end && item.range.begin + 4 > head &&
                      (isOneOf(m_doc.word(head + 1), {"who", "which", "that", "in", "on", "at", "aboard", "near", "accompanied",
                                                      "backed", "supported", "led"}) ||
                       (m_doc.word(head + 1).ends_with("ing") && !m_doc.covers(head + 1, maskOf(People, Event))));
    if (told && !m_doc.covers(item.range.begin, maskOf(Preposition))) return {item.range.begin, head + 1};
    return whose || isGear(m_doc, {head + 1, item.range.end}) ? TokenRange{item.range.begin, head + 1} : item.range;
  }

  // "yesterday in the gunmen", of a text that lost its marks
  bool runsOn(TokenRange r) const {
    for (std::uint32_t t = r.begin; t < r.end; ++t)
      if ((m_doc.covers(t, maskOf(Preposition)) && m_doc.word(t) != "of" && !m_doc.covers(t, maskOf(Bound))) ||
          m_account.entities().at(t, MentionKind::Date) != nullptr)
        return true;
    return false;
  }

  // "The command announced it had conducted a raid": it is who speaks.
  bool speaker(const Frame& f) {
    for (const Cited& c : m_account.text().cited) {
      const bool theirs = areTheirs(m_doc, f.agent) && c.cue.begin > f.trigger.end;  // "Its men attacked it, the front said"
      if (c.sentence != f.sentence || c.inherited || (c.source.begin > f.trigger.begin && !theirs)) continue;
      const std::vector<const Entity*> groups = groupsIn(c.source);
      for (const Entity* g : groups) group(*g, f, "actor.speaker", isNegated(c, f) || (c.denies && isDenied(c, f)), c.chain);
      return !groups.empty() || readState(m_account, f, c.source);
    }
    return false;
  }

  // "said it did not carry out the attack"
  bool isNegated(const Cited& c, const Frame& f) const {
    constexpr std::uint32_t kReach = 5;  // words
    for (std::uint32_t t = f.trigger.begin; t > c.cue.end && t + kReach > f.trigger.begin; --t)
      if (isOneOf(m_doc.word(t - 1), {"not", "never"})) return true;
    return false;
  }

  // Within the clause of denial, and not behind it: "denied it had fired; it said"
  bool isDenied(const Cited& c, const Frame& f) const {
    for (std::uint32_t t = c.cue.end; t < f.trigger.begin; ++t)
      if (m_doc.isMark(t, ";") || m_doc.isMark(t, ",") || m_doc.starts(t, maskOf(Say))) return false;
    return c.cue.end <= f.trigger.begin;
  }

  // "The council announced the capture of 12 suspects": a force that announces a deed without naming another did it.
  void announcer(const Frame& f) {
    if (!f.noun || f.kind != Frame::Kind::Effect || f.effect == Attribute::Killed) return;
    for (const Cited& c : m_account.text().cited) {
      if (c.sentence != f.sentence || c.inherited || c.source.end > f.trigger.begin || m_doc.word(c.cue.begin) != "announced")
        continue;
      for (const Entity* g : groupsIn(c.source))
        if (g->phrase == nullptr || g->phrase->tag == "force" || g->phrase->tag == "militant") group(*g, f, "actor.announcer");
    }
  }

  // The group that suffers in another frame of the account is no actor.
  bool isOtherSide(const Entity& g) const {
    for (const Frame* f : m_account.draft().frames) {
      if (f->kind == Frame::Kind::Event) continue;
      for (std::uint32_t t = f->patient.begin; t < f->patient.end; ++t) {
        const Entity* e = m_account.entities().at(t, MentionKind::Group);
        if (e != nullptr && e->name == g.name && f->kind == Frame::Kind::Target) return true;
      }
    }
    return false;
  }

  void target(const Frame& f) {
    const bool seeks = f.kind == Frame::Kind::Target || (f.kind == Frame::Kind::Event && !f.patient.empty()) ||
                       f.effect == Attribute::Killed ||
                       (f.effect == Attribute::Detained && (f.type == EventType::Abduction || isOperation()));
    const bool freed = f.effect == Attribute::Freed && wereAbducted(m_account.draft().frames);
    const bool hurts = f.effect == Attribute::Wounded || freed;  // "wounded X", "X was freed": by name only
    if ((!seeks && !hurts) || isUnder(f)) return;
    for (const PartyItem& item : f.party.items) {
      if (item.person != nullptr ? isWordsAlone(m_doc, item.person->range) : hurts) continue;
      if (hurts && followsDoer(m_doc, item.person->range.begin)) continue;
      if (isToldAt(m_doc.span(item.range)) || isBlamed(item.range, f)) continue;
      if (item.person != nullptr && !isSiteOf(m_doc, item.range, item.person->range)) {
        m_account.participants().insert(item.person->person);
        person(*item.person, f);
      } else if (f.kind != Frame::Kind::Effect && !item.pronoun) {
        owner(item, f);
      }
    }
    for (const Entity* p : companionsNamed(m_doc, m_account.entities(), f)) {
      m_account.participants().insert(p->person);
      person(*p, f);
    }
  }

  // "came under the precise attack of the army": by whom, and not on whom
  bool isUnder(const Frame& f) {
    if (!f.noun || f.patient.empty() || f.trigger.begin < 4 || m_doc.word(f.trigger.end) != "of") return false;
    const std::uint32_t i = f.trigger.begin;  // "under attack of", "under the precise attack of"
    if (m_doc.word(i - 1) != "under" && m_doc.word(i - 2) != "under" && m_doc.word(i - 3) != "under") return false;
    for (const Entity* g : groupsIn(f.patient)) group(*g, f, "actor.of-" + f.phrase->canonical);
    return true;
  }

  // An arrest is what it is about, and not what came of a deed.
  bool isOperation() const {
    return std::ranges::all_of(m_account.draft().frames, [](const Frame* f) {
      return f->effect == Attribute::Detained || f->effect == Attribute::Freed ||
             (f->kind != Frame::Kind::Effect && (f->type == EventType::Raid || f->type == EventType::ArrestOperation));
    });
  }

  void person(const Entity& p, const Frame& f) {
    const std::string& name = m_named.try_emplace(p.person, p.name).first->second;
    Claim c = m_account.claim(Attribute::Target, p.range, {name, {}}, "target.of-" + f.phrase->canonical);
    c.participant = ParticipantKind::Person;
    c.persons = {p.name};
    if (f.hedged) c.modality = Modality::Hedged;
    m_account.add(std::move(c));
  }

  // "the residence of X" seeks X; "a house" is what was hit.
  void owner(const PartyItem& item, const Frame& f) {
    const std::vector<const Entity*> persons = m_account.entities().within(item.range, MentionKind::Person);
    if (!persons.empty() && !isSiteOf(m_doc, item.range, persons.front()->range)) {
      m_account.participants().insert(persons.front()->person);
      person(*persons.front(), f);
      return;
    }
    TokenRange r = item.range;
    if (m_doc.word(r.begin) == "no") return;  // "said no ship had been hit"
    while (r.begin + 1 < r.end && (m_doc.starts(r.begin, maskOf(Determiner)) || isBeside(m_doc, r.begin) ||
                                   m_doc.word(r.begin) == "down" || m_doc.token(r.begin).kind == TokenKind::Punct))
      ++r.begin;  // "shot down a helicopter"
    if (const Entity* place = m_account.entities().startingAt(r.begin, MentionKind::Place);
        place != nullptr && m_doc.isNumber(place->range.end) && place->range.end < r.end)
      r.begin = place->range.end;  // "killed in Orlen 20 clerks"
    while (r.end > r.begin + 1 && m_doc.word(r.end - 1).ends_with("ly") && m_doc.covers(r.end - 2, maskOf(People))) --r.end;
    r = withoutTime(r);
    for (std::uint32_t t = r.begin + 1; t < r.end; ++t)
      if (isOneOf(m_doc.word(t), {"located", "situated", "belonging"})) r.end = t;  // "a den located 4 km east of"
    if (isThrown(m_account.text(), item, f) || isStruckMine(m_account.text(), item, f) || isAnybody(item, r) ||
        namesNothing(m_account.text(), r))
      return;
    const bool groupLike = item.kind == ParticipantKind::Group || item.kind == ParticipantKind::Object;
    if (r.size() > 8 || (!f.definite && isBehindLead(f) && tellsTarget())) return;
    m_rest.push_back({item, r, &f, groupLike});
  }

  // "the village of Orlen | last Friday", "a police post | early Sunday", "the town of Orlen | around 2 a.m."; but "the site of
  // the May 7 raid"
  TokenRange withoutTime(TokenRange r) const {
    std::uint32_t t = r.begin + 1;
    while (t < r.end && m_account.entities().startingAt(t, MentionKind::Date) == nullptr &&
           m_account.entities().startingAt(t, MentionKind::Time) == nullptr)
      ++t;
    if (t >= r.end || m_doc.covers(t - 1, maskOf(Determiner))) return r;
    while (t > r.begin + 1 && isOneOf(m_doc.word(t - 1), {"last", "this", "early", "late", "earlier", "later", "around", "about",
                                                          "at", "on", "in", "shortly", "just", "before", "after", "near", "by"}))
      --t;
    return {r.begin, t};
  }

  // "blamed the bombing on the front", "attributes the attacks to it"
  bool isBlamed(TokenRange r, const Frame& f) const {
    constexpr std::uint32_t kReach = 6;  // words
    if (!f.noun || r.begin < f.trigger.end || m_doc.word(f.trigger.end) == "of")
      return false;  // "attributed the shelling of a farm"
    for (std::uint32_t t = f.trigger.begin; t > 0 && t + kReach > f.trigger.begin; --t)
      if (isOneOf(m_doc.word(t - 1), {"blamed", "blames", "blaming", "blame", "attributed", "attributes", "pinned"})) return true;
    return false;
  }

  // "people", "the people present", "civilians": whoever was there
  bool isAnybody(const PartyItem& item, TokenRange r) const {
    return item.kind == ParticipantKind::People && r.size() <= 3 &&
           isOneOf(m_doc.word(r.begin), {"people", "persons", "civilians", "others", "victims", "citizens", "those", "innocent"});
  }

  bool tellsTarget() const { return !m_rest.empty() || m_account.has(Attribute::Target); }

  // "air strikes against the militants go on": what was hit in what was about the event
  bool isBehindLead(const Frame& f) const {
    constexpr std::uint32_t kLead = 10;  // sentences
    return f.sentence > m_account.draft().frames.front()->sentence + kLead;
  }

  // "The target of the operation is X", "identified the deceased as X"
  void copula() {
    for (const TokenRange s : m_account.stretches()) {
      for (std::uint32_t i = s.begin; i < s.end; ++i) {
        const bool is = isOneOf(m_doc.word(i), {"is", "was"}) || (m_doc.word(i) == "as" && m_doc.word(i - 1) != "name");
        const Entity* p = is ? m_account.entities().startingAt(i + 1, MentionKind::Person) : nullptr;
        if (p == nullptr) continue;
        bool sought = false;
        for (std::uint32_t t = i; t > s.begin && t + 10 > i; --t)
          sought |= (m_doc.word(t - 1) == "target" && m_doc.starts(t - 1, maskOf(Target))) ||
                    m_doc.starts(t - 1, maskOf(State)) || m_doc.word(t - 1) == "victim" || m_doc.word(t - 1) == "suspect" ||
                    namesSomebody(t - 1, i);
        if (!sought) continue;
        for (; p != nullptr; p = m_doc.word(p->range.end) == "and"  // "were named as X and Y"
                                     ? m_account.entities().startingAt(p->range.end + 1, MentionKind::Person)
                                     : nullptr) {
          m_account.participants().insert(p->person);
          const std::string& name = m_named.try_emplace(p->person, p->name).first->second;
          Claim c = m_account.claim(Attribute::Target, p->range, {name, {}}, "target.named-as");
          c.participant = ParticipantKind::Person;
          c.persons = {p->name};
          m_account.add(std::move(c));
        }
      }
    }
  }

  // "named the financier as X", "identified the man as X"
  bool namesSomebody(std::uint32_t verb, std::uint32_t as) const {
    const Hit* say = m_doc.hitAt(verb, maskOf(Say));
    if (say == nullptr || (say->phrase->canonical != "name" && say->phrase->canonical != "identify")) return false;
    for (std::uint32_t t = verb + 1; t < as; ++t) {
      if (kDoers.contains(m_doc.hash(t))) return m_doc.word(t - 2) == "of";  // "identified the wife of the gunman as X"
      if (m_doc.covers(t, maskOf(Role, People)) || isOneOf(m_doc.word(t), {"him", "her"})) return true;
    }
    return false;
  }

  // "an Iraqi national", "an ISIS leader", not "a man".
  bool saysWho(TokenRange r) const {
    for (std::uint32_t t = r.begin; t < r.end; ++t)
      if (m_doc.covers(t, maskOf(Nationality, Role, Title)) || m_account.entities().at(t, MentionKind::Group) != nullptr)
        return true;
    return false;
  }

  // Nobody is named: who was killed by somebody in words, then what was hit.
  void described() {
    for (const Frame* f : m_account.draft().frames) {
      if (f->denied || f->effect != Attribute::Killed || f->agent.empty() || f->party.items.empty()) continue;
      const PartyItem& item = f->party.items.front();
      if (item.pronoun || item.kind != ParticipantKind::Person || item.range.size() > 14 || !saysWho(item.range)) continue;
      Claim c = m_account.claim(Attribute::Target, item.range, {m_doc.words(item.range), {}}, "target.described");
      c.participant = ParticipantKind::Person;
      c.persons = {c.value.text};
      m_account.add(std::move(c));
      break;
    }
    if (hit()) return readSuffering(m_account);
    if (!m_account.has(Attribute::Target)) site(false);
    if (!m_account.has(Attribute::Target)) readSuffering(m_account);
    if (!m_account.has(Attribute::Target)) site(true);
  }

  // What was hit besides those who are named; of a raid those are whom it was after, wherever they were.
  void beside() {
    const EventType type = typeOf(m_account, nullptr);
    if (type != EventType::Raid && type != EventType::ArrestOperation) hit();
    readSuffering(m_account);
  }

  // What was hit, up to the first thing or group; was one told?
  bool hit() {
    for (const Rest& rest : m_rest) {
      if (rest.range.size() <= 3 && isOneOf(m_doc.word(rest.range.end - 1), {"device", "explosive", "explosives", "ordnance"}) &&
          m_doc.word(rest.range.end - 2) != "of")
        continue;  // a cart hit it
      Claim c = m_account.claim(Attribute::Target, rest.range, {m_doc.words(rest.range), {}}, "target.what-was-hit");
      c.participant = rest.item.kind;
      m_account.add(std::move(c));
      if (rest.groupLike) return true;
    }
    return false;
  }

  // "A bomb went off in a market", "killed nine people in a bar"
  void site(bool ofEffects) {
    for (const Frame* f : m_account.draft().frames) {
      const TokenRange r = (f->kind == Frame::Kind::Effect) == ofEffects ? struckSite(m_doc, *f) : siteOfArms(m_doc, *f);
      if (r.empty()) continue;
      Claim c = m_account.claim(Attribute::Target, r, {m_doc.words(r), {}}, "target.site");
      c.participant = ParticipantKind::Object;
      if (f->hedged) c.modality = Modality::Hedged;
      return m_account.add(std::move(c));
    }
  }

  // "fired by the army in response", "cleared of mines planted by the army": of another deed
  bool saysAnswer(std::uint32_t i, TokenRange s) const {
    for (std::uint32_t t = s.begin; t < s.end; ++t)
      if (isOneOf(m_doc.word(t), {"response", "retaliation", "reply"}) ||
          (t < i && isOneOf(m_doc.word(t), {"cleared", "clearing", "removed", "defused"})))
        return true;
    return false;
  }

  // "a drone from the US-led coalition", "the mine had been planted by the front", "the shells were fired by the army"
  void owners() {
    static constexpr WordSet kUsed({"planted", "laid", "fired", "launched", "dropped", "placed", "flown", "detonated"});
    for (const TokenRange s : m_account.stretches()) {
      for (std::uint32_t i = s.begin + 1; i + 2 < s.end; ++i) {
        if (!kUsed.contains(m_doc.hash(i)) || m_doc.word(i + 1) != "by" || m_account.draft().frames.empty()) continue;
        constexpr std::uint32_t kIt = 5;  // words: "It had probably been planted"
        const bool arms = (m_doc.word(s.begin) == "it" && i < s.begin + kIt && m_doc.covers(s.begin + 1, maskOf(Auxiliary)) &&
                           m_account.entities().within({s.begin, i}, MentionKind::Means).empty()) ||
                          !m_account.entities().within({s.begin, i}, MentionKind::Means).empty() ||
                          isOneOf(m_doc.word(s.begin + 1), {"mine", "shells", "device", "missiles", "rockets"});
        if (!arms || m_account.clause().precededBy(i, s, maskOf(Negation))) continue;
        if (saysAnswer(i, s)) continue;
        for (const Entity* g : groupsIn({i + 2, std::min(s.end, i + 7)})) {
          Frame told = *m_account.draft().frames.front();
          told.hedged = m_account.clause().precededBy(i, s, maskOf(Hedge)) || m_doc.word(i - 2) == "probably";
          group(*g, told, "actor.owner-of-means");
          break;
        }
      }
    }
    for (const Frame* f : m_account.draft().frames) {
      const TokenRange s = m_doc.sentences()[f->sentence].range;
      for (const Entity* m : m_account.entities().within(s, MentionKind::Means)) {
        const std::uint32_t from = m->range.end;
        if (m_doc.word(from) != "from" && m_doc.word(from) != "of") continue;
        for (const Entity* g : groupsIn({from + 1, std::min(s.end, from + 6)})) {
          if (isOneOf(m_doc.word(g->range.end), {"offshoot", "affiliate", "splinter"})) continue;
          Frame told = *f;
          told.hedged = false;
          group(*g, told, "actor.owner-of-means");
        }
      }
    }
  }

  // "in coordination with partner forces", "a raid with the border police"
  void partners() {
    for (const Frame* f : m_account.draft().frames) {
      const TokenRange s = m_doc.sentences()[f->sentence].range;
      for (std::uint32_t i = s.begin + 1; i + 3 < s.end; ++i) {
        const bool together = m_doc.word(i) == "in" &&
                              (m_doc.word(i + 1) == "coordination" || m_doc.word(i + 1) == "cooperation") &&
                              m_doc.word(i + 2) == "with";
        if (!together) continue;
        const std::uint32_t end = m_doc.isMark(i - 1, ",") ? i - 1 : i;
        for (const Entity* g : groupsIn({s.begin, end}))
          if (g->range.end == end) group(*g, *f, "actor.together-with");
      }
    }
    if (!m_account.has(Attribute::Actor)) return;
    for (const Frame* f : m_account.draft().frames) {
      const std::uint32_t with = f->trigger.end;
      if (f->kind != Frame::Kind::Event || !f->noun || m_doc.word(with) != "with") continue;
      for (const Entity* g : groupsIn({with + 1, std::min(m_doc.size(), with + 8)})) {
        if (!m_doc.word(g->range.end).ends_with("ing")) group(*g, *f, "actor.partner");  // "with the army denying it"
        break;
      }
    }
  }

  struct Rest {
    PartyItem item;
    TokenRange range;
    const Frame* frame;
    bool groupLike;
  };
  AccountText& m_account;
  const Document& m_doc;
  bool m_fights;  // one of the words may be in the text
  std::vector<Rest> m_rest;
  std::map<std::size_t, std::string> m_named;  // targets by individual: the name that they were given first
  std::optional<bool> m_answered;              // are arrests what came of it? Once asked
};

}  // namespace

void readParticipants(AccountText& account) { ParticipantReader(account).run(); }

}  // namespace collate
