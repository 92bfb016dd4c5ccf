// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/perpetrators.h"

#include <algorithm>

#include "core/extract/acting_group.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

class Perpetrators {
 public:
  explicit Perpetrators(AccountText& account) : m_account(account), m_doc(account.doc()) {}

  void run() {
    instigators();
    doers();
  }

 private:
  // "The army laid siege to a den, killing four", "Soldiers entered the village, rounded up the men and shot twelve": the
  // sentence's own subject does what its last verb tells
  bool openers() {
    for (const Frame* f : m_account.draft().frames) {
      if (f->kind != Frame::Kind::Effect || f->noun || f->denied || !f->agent.empty()) continue;
      const TokenRange s = m_doc.sentences()[f->sentence].range;
      const std::uint32_t verb = f->trigger.begin;
      if (verb < s.begin + 3) continue;
      const bool participle = f->phrase->form == VerbForm::Ing && m_doc.isMark(verb - 1, ",");
      const bool joined = m_doc.word(verb - 1) == "and" && f->phrase->form != VerbForm::Ing && f->patient.begin >= verb;
      if ((participle || joined) && opener({s.begin, verb}, *f)) return true;
    }
    return false;
  }

  bool opener(TokenRange before, const Frame& f) {
    std::uint32_t begin = before.begin;
    if (m_doc.covers(begin, maskOf(Preposition)))  // "On Monday, soldiers"
      while (begin < before.end && !m_doc.isMark(begin++, ",")) {
      }
    std::uint32_t end = begin;
    constexpr std::uint32_t kWords = 8;
    while (end < std::min(before.end, begin + kWords) && m_doc.token(end).kind == TokenKind::Word &&
           !m_doc.covers(end, maskOf(Preposition, Conjunction, Auxiliary, Say)) && !isPastVerb(end) &&
           m_account.entities().at(end, MentionKind::Date) == nullptr)
      ++end;
    if (end == begin || !doesSomething(end, before, true)) return false;
    const std::vector<const Entity*> groups = actingGroups(m_doc, m_account.entities(), {begin, end});
    const bool whole = !groups.empty() && groups.back()->range.end == end;
    if (!whole &&
        (!m_doc.covers(end - 1, maskOf(People)) || !m_account.entities().within({begin, end}, MentionKind::Person).empty()))
      return false;
    const TokenRange who = whole ? groups.back()->range : TokenRange{begin, end};
    Claim c =
        m_account.claim(Attribute::Actor, who, {whole ? groups.back()->name : m_doc.words(who), {}}, "actor.opens-sentence");
    c.participant = whole ? ParticipantKind::Group : ParticipantKind::People;
    if (!whole) c.persons = {c.value.text};
    if (f.hedged) c.modality = Modality::Hedged;
    m_account.add(std::move(c));
    return true;
  }

  // In running text rather than in a headline
  void doers() {
    if (std::ranges::any_of(m_account.claims(), tellsWhoDid) || openers() || !mayAct()) return;
    TokenRange found;
    for (const TokenRange s : m_account.stretches()) {
      const bool heading = m_doc.sentences()[m_doc.sentenceOf(s.begin)].heading;
      if (heading && !found.empty()) continue;
      const TokenRange who = firstIn(s);
      if (!who.empty()) found = who;
      if (!found.empty() && !heading) break;
    }
    if (found.empty()) return;
    Claim c = m_account.claim(Attribute::Actor, found, {m_doc.words(found), {}}, "actor.perpetrators");
    c.participant = ParticipantKind::People;
    c.persons = {c.value.text};
    m_account.add(std::move(c));
  }

  // "Omar Sell, 26, gave the order", "Sell organized the explosion", "Sell, who planned the attack": by name, and none of its
  // dead
  void instigators() {
    static constexpr WordSet kLeads({"ordered", "organized", "organised", "masterminded", "orchestrated", "planned", "directed",
                                     "supervised", "commanded", "coordinated", "financed", "gave"});
    for (const TokenRange s : m_account.stretches())
      for (std::uint32_t i = s.begin + 1; i + 2 < s.end; ++i)
        if (kLeads.contains(m_doc.hash(i)) && opensDeed(i, s))
          if (const Entity* p = subject(i, s)) instigator(*p);
  }

  // "the order for the attack", "the April 2 missile attack", "a bombing"; not "gave the order to retreat"
  bool opensDeed(std::uint32_t verb, TokenRange s) const {
    if (m_doc.word(verb) == "gave")
      return m_doc.word(verb + 1) == "the" && isOneOf(m_doc.word(verb + 2), {"order", "orders"}) &&
             (m_doc.word(verb + 3) != "to" || m_doc.covers(verb + 4, maskOf(Effect, Act, Target)));
    constexpr std::uint32_t kReach = 6;  // words
    if (!m_doc.covers(verb + 1, maskOf(Determiner))) return false;
    for (std::uint32_t t = verb + 2; t < std::min(s.end, verb + kReach); ++t) {
      if (m_doc.token(t).kind == TokenKind::Punct || m_doc.covers(t, maskOf(Preposition))) return false;
      if (m_doc.covers(t, maskOf(Event, Effect)))
        return !isOneOf(m_doc.word(t), {"operation", "operations", "investigation", "search", "evacuation"});
    }
    return false;
  }

  const Entity* subject(std::uint32_t verb, TokenRange s) const {
    std::uint32_t at = verb;  // "Sell, 26, | gave"
    if (at > s.begin + 3 && m_doc.isMark(at - 1, ",") && m_doc.isNumber(at - 2) && m_doc.isMark(at - 3, ",")) at -= 3;
    TokenRange np = m_account.clause().subject({verb, verb + 1}, s);
    if (const Entity* p = m_account.entities().at(at - 1, MentionKind::Person); p != nullptr && p->range.end == at) np = p->range;
    const std::vector<const Entity*> persons = m_account.entities().within(np, MentionKind::Person);
    if (persons.size() != 1) return nullptr;
    const Entity& p = *persons.front();
    const bool head = p.range.begin < np.begin + 4 && m_doc.word(p.range.end) != "'s";
    const auto suffers = [&](const Frame* f) { return f->patient.contains(p.range.begin); };
    const auto isTarget = [&](const Claim& c) { return c.attribute == Attribute::Target && c.value.text == p.name; };
    return head && std::ranges::none_of(m_account.draft().frames, suffers) && std::ranges::none_of(m_account.claims(), isTarget)
               ? &p
               : nullptr;
  }

  void instigator(const Entity& p) {
    Claim c = m_account.claim(Attribute::Actor, p.range, {p.name, {}}, "actor.planned");
    c.participant = ParticipantKind::Person;
    c.persons = {p.name};
    m_account.add(std::move(c));
  }

  static bool tellsWhoDid(const Claim& c) {
    return c.attribute == Attribute::Actor &&
           !isOneOf(std::string_view(c.rule), {"actor.claims", "actor.blamed", "actor.denies", "actor.beside"});
  }

  // Of what forces do to them they are not the doers.
  bool mayAct() const {
    const EventType type = typeOf(m_account, nullptr);
    return type != EventType::Raid && type != EventType::ArrestOperation && type != EventType::AirStrike &&
           type != EventType::DroneStrike;
  }

  TokenRange firstIn(TokenRange s) const {
    for (std::uint32_t i = s.begin; i < s.end; ++i) {
      if (!isDoer(i, s)) continue;
      const TokenRange who{start(i, s), i + 1};
      if (isPatient(who) || !acts(who, s)) continue;
      return who;
    }
    return {};
  }

  // "gunmen", "masked men", "unknown individuals"
  bool isDoer(std::uint32_t i, TokenRange s) const {
    static constexpr WordSet kDoers(
        {"kidnappers", "abductors", "perpetrators", "robbers", "killers", "jihadis", "mob", "rioters"});
    if (isOneOf(m_doc.word(i), kArmedBands) || isOneOf(m_doc.word(i), kDoers)) return true;
    return i > s.begin && isOneOf(m_doc.word(i), {"men", "youths", "individuals", "persons", "people", "elements", "man"}) &&
           isOneOf(m_doc.word(i - 1),
                   {"armed", "hooded", "masked", "unknown", "unidentified", "camouflaged", "uniformed", "plainclothes"});
  }

  std::uint32_t start(std::uint32_t head, TokenRange s) const {
    std::uint32_t begin = head;
    constexpr std::uint32_t kWords = 6;
    while (begin > s.begin && begin + kWords > head &&
           (m_doc.isNumber(begin - 1) || m_doc.covers(begin - 1, maskOf(Number, Bound, Adjective, Nationality)) ||
            isOneOf(m_doc.word(begin - 1), {"armed", "hooded", "masked", "unknown", "unidentified", "suspected", "some",
                                            "several", "lone", "heavily", "other", "young", "islamist", "group", "of"})))
      --begin;
    while (begin < head && isOneOf(m_doc.word(begin), {"of", "group"}) && m_doc.word(begin + 1) != "of") ++begin;
    if (begin > s.begin && m_doc.word(begin) == "group" && isOneOf(m_doc.word(begin - 1), {"a", "the"})) --begin;
    if (begin > s.begin && isOneOf(m_doc.word(begin - 1), {"a", "the", "an"})) --begin;
    return begin;
  }

  bool isPatient(TokenRange who) const {
    return std::ranges::any_of(m_account.draft().frames, [&](const Frame* f) { return f->patient.overlaps(who); });
  }

  // By whom it was done, or who does what follows: "entered", "did it"; not "were killed", "of gunmen", "hunt for the gunmen"
  bool acts(TokenRange who, TokenRange s) const {
    const std::uint32_t before = who.begin;
    if (m_doc.token(who.end < s.end ? who.end : who.begin).joined) return false;
    if (before > s.begin && m_doc.word(before - 1) == "by") return true;
    const bool opens = before == s.begin || m_doc.token(before - 1).kind == TokenKind::Punct ||
                       m_doc.covers(before - 1, maskOf(Conjunction)) ||
                       isOneOf(m_doc.word(before - 1), {"when", "as", "after", "where", "that", "said", "and", "but", "then"}) ||
                       m_account.entities().at(before - 1, MentionKind::Date) != nullptr ||
                       m_account.entities().at(before - 1, MentionKind::Time) != nullptr ||
                       m_account.entities().at(before - 1, MentionKind::Place) != nullptr;
    return opens && doesSomething(who.end, s, false);
  }

  // The first verb behind them, over their arms and vehicles; of those who did it at all, what they came to do
  bool doesSomething(std::uint32_t from, TokenRange s, bool whatever) const {
    constexpr std::uint32_t kReach = 12;  // words: "with long-range weapons", ", two to each motorcycle,"
    for (std::uint32_t t = from; t < std::min(s.end, from + kReach); ++t) {
      if (isOneOf(m_doc.word(t), {"were", "was", "are", "is", "be", "been", "of", "killed", "arrested", "wounded"})) return false;
      if (isNoDeed(t) || m_doc.starts(t, maskOf(Say))) return false;
      const Hit* hit = m_doc.hitAt(t, maskOf(Effect, Act, Event, Target));
      if (hit != nullptr && hit->phrase->form != VerbForm::None && hit->phrase->form != VerbForm::Ing) return true;
      if (isPastVerb(t)) return whatever || comesToDo(t);
    }
    return false;
  }

  // "burst into", "surrounded", "got out of a van": on the way to a deed
  bool comesToDo(std::uint32_t t) const {
    static constexpr WordSet kComes(
        {"did",     "came",        "got",      "went",     "broke",       "burst",      "took",        "set",       "shot",
         "drove",   "rode",        "led",      "hit",      "held",        "tore",       "threw",       "blew",      "ran",
         "laid",    "fought",      "entered",  "stopped",  "surrounded",  "opened",     "intercepted", "crossed",   "invaded",
         "blocked", "forced",      "dragged",  "jumped",   "emerged",     "approached", "chased",      "followed",  "rounded",
         "looted",  "burned",      "smashed",  "seized",   "sealed",      "confronted", "engaged",     "sprayed",   "hacked",
         "robbed",  "snatched",    "whisked",  "herded",   "marched",     "pulled",     "knocked",     "climbed",   "trapped",
         "rammed",  "walked",      "hid",      "besieged", "infiltrated", "overran",    "swooped",     "descended", "barged",
         "stabbed", "slaughtered", "tortured", "demanded", "carried"});
    return kComes.contains(m_doc.hash(t));
  }

  // "came under attack", "took part in the parade", "watched as a shell fell": what befalls them, or no deed
  bool isNoDeed(std::uint32_t t) const {
    static constexpr WordSet kIdle({"watched",    "wanted",     "waited",     "claimed",  "denied",   "praised",     "celebrated",
                                    "welcomed",   "mourned",    "rallied",    "gathered", "lived",    "joined",      "remained",
                                    "controlled", "demanded",   "threatened", "accused",  "vowed",    "called",      "refused",
                                    "withdrew",   "retreated",  "escaped",    "returned", "suffered", "surrendered", "sustained",
                                    "died",       "controlled", "disputed",   "received", "rejected", "warned",      "arrived",
                                    "named",      "lost"});
    if (kIdle.contains(m_doc.hash(t))) return true;
    return isOneOf(m_doc.word(t + 1), {"under", "part"}) && isOneOf(m_doc.word(t), {"came", "took"});
  }

  bool isPastVerb(std::uint32_t t) const {
    static constexpr WordSet kPast({"did", "came", "got", "went", "broke", "burst", "took", "set", "shot", "drove",  "rode",
                                    "led", "fled", "hit", "held", "tore",  "threw", "blew", "ran", "laid", "fought", "met"});
    if (kPast.contains(m_doc.hash(t))) return true;
    return m_doc.word(t).ends_with("ed") && m_doc.entry(t) != nullptr && !m_doc.covers(t, maskOf(Adjective)) &&
           !isOneOf(m_doc.word(t), {"armed", "dressed", "masked", "hooded", "united", "suspected", "accused"});
  }

  AccountText& m_account;
  const Document& m_doc;
};

}  // namespace

void readPerpetrators(AccountText& account) { Perpetrators(account).run(); }

}  // namespace collate
