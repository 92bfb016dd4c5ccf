// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/perpetrators.h"

#include <algorithm>

#include "core/extract/acting_body.h"
#include "core/extract/acting_group.h"
#include "core/extract/taking.h"
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
      if (f->denied || !f->agent.empty()) continue;
      const TokenRange s = m_doc.sentences()[f->sentence].range;
      const std::uint32_t verb = f->trigger.begin;
      if (verb < s.begin + 3) continue;
      const bool by = m_doc.word(verb).ends_with("ing") && m_doc.word(verb - 1) == "by";  // "responded by shelling the town"
      if ((f->noun && !by) || (by && answersDeed(*f, s))) continue;
      const bool effect = f->kind == Frame::Kind::Effect;
      const bool participle = by || (effect && f->phrase->form == VerbForm::Ing && m_doc.isMark(verb - 1, ","));
      const bool joined = effect && m_doc.word(verb - 1) == "and" && f->phrase->form != VerbForm::Ing && f->patient.begin >= verb;
      if ((participle || joined) && opener({s.begin, verb}, *f)) return true;
    }
    return false;
  }

  // "A bomb killed two. The army responded by | shelling": what answers a deed told before is not the deed
  bool answersDeed(const Frame& f, TokenRange s) const {
    for (std::uint32_t t = s.begin; t < f.trigger.begin; ++t)
      if (isOneOf(m_doc.word(t), {"responded", "reacted", "retaliated"}))
        return m_account.draft().frames.front()->trigger.begin < s.begin;
    return false;
  }

  // From the subject to the last verb nobody else is told of: not "Residents fled when shells fell, wounding six"
  bool goesStraight(TokenRange r) const {
    for (std::uint32_t t = r.begin; t + 1 < r.end; ++t) {
      if (isOneOf(m_doc.word(t),
                  {"when", "as", "before", "after", "while", "where", "which", "that", "but", "who", "until", "not", "never"}))
        return false;
      if (m_doc.isMark(t, ",") && !isPast(t + 1) && m_doc.word(t + 1) != "and" &&
          m_doc.hitAt(t + 1, maskOf(Act, Effect, Target, Event)) == nullptr)
        return false;
    }
    return true;
  }

  bool opener(TokenRange before, const Frame& f) {
    std::uint32_t begin = before.begin;
    if (m_doc.covers(begin, maskOf(Preposition)))  // "On Monday, soldiers"
      while (begin < before.end && !m_doc.isMark(begin++, ",")) {
      }
    if (isOneOf(m_doc.word(begin), {"later", "then", "earlier", "meanwhile", "afterwards"})) ++begin;  // "Later the gunmen"
    if (m_doc.isMark(begin, ",")) ++begin;
    std::uint32_t end = begin;
    constexpr std::uint32_t kWords = 8;
    while (end < std::min(before.end, begin + kWords) && m_doc.token(end).kind == TokenKind::Word &&
           !m_doc.covers(end, maskOf(Preposition, Conjunction, Auxiliary, Say)) && !isPast(end) &&
           m_account.entities().at(end, MentionKind::Date) == nullptr)
      ++end;
    if (end == begin || !goesStraight({end, before.end}) || !doesSomething(end, before, true)) return false;
    const std::vector<const Entity*> groups = actingGroups(m_doc, m_account.entities(), {begin, end});
    const bool unit = isOneOf(m_doc.word(end - 1), {"unit", "units", "troops", "soldiers", "forces", "patrol", "patrols"});
    const bool whole = !groups.empty() && (groups.back()->range.end == end || (unit && groups.back()->range.end + 1 == end));
    if (!whole && ((!m_doc.covers(end - 1, maskOf(People)) && !isArmedBody(m_doc, {begin, end})) ||
                   !m_account.entities().within({begin, end}, MentionKind::Person).empty()))
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
      if (!isNear(s) || isOfAnotherDay(s) || isTale(s)) continue;
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
    static constexpr WordSet kMinds({"mastermind", "masterminds", "brain", "perpetrator", "perpetrators", "author", "authors",
                                     "architect", "organiser", "organizer", "instigator"});
    static constexpr WordSet kLeads({"ordered", "organized", "organised", "masterminded", "orchestrated", "planned", "directed",
                                     "supervised", "commanded", "coordinated", "financed", "gave"});
    for (const TokenRange s : m_account.stretches())
      for (std::uint32_t i = s.begin + 1; i + 2 < s.end; ++i)
        if (kMinds.contains(m_doc.hash(i)) && m_doc.word(i + 1) == "of" && opensDeed(i + 1, s) && !isDenied(i, s)) {
          if (const Entity* p = calledSo(i, s)) instigator(*p);
        } else if (kLeads.contains(m_doc.hash(i)) && opensDeed(i, s) && !isDenied(i, s) && !isOfAnotherDay(s))
          if (const Entity* p = subject(i, s)) instigator(*p);
  }

  // "the order for the attack", "the April 2 missile attack", "the bombing": of a deed told already; not "the order to retreat",
  // "the murder inquiry", "the strike of the teachers"
  bool opensDeed(std::uint32_t verb, TokenRange s) const {
    static constexpr WordSet kDeeds({"attack", "attacks", "bombing", "bombings", "killing", "killings", "murder", "murders",
                                     "massacre", "ambush", "assassination", "explosion", "blast", "shooting", "kidnapping",
                                     "abduction", "execution", "assault", "explosions"});
    constexpr std::uint32_t kReach = 6;  // words
    std::uint32_t from = verb + 1;
    if (m_doc.word(verb) == "gave") {
      if (m_doc.word(verb + 1) != "the" || !isOneOf(m_doc.word(verb + 2), {"order", "orders"})) return false;
      from = verb + 3;
      if (!isOneOf(m_doc.word(from), {"for", "to"})) return from >= s.end || m_doc.token(from).kind == TokenKind::Punct;
      if (m_doc.word(from) == "to")
        return isOneOf(m_doc.word(from + 1),
                       {"kill", "attack", "bomb", "fire", "shoot", "execute", "abduct", "kidnap", "storm", "shell"});
      ++from;
    }
    if (!isOneOf(m_doc.word(from), {"the", "this", "that"}) && m_doc.word(verb) != "of") return false;
    for (std::uint32_t t = from + 1; t < std::min(s.end, from + kReach); ++t) {
      if (m_doc.token(t).kind == TokenKind::Punct || m_doc.covers(t, maskOf(Preposition))) return false;
      if (!kDeeds.contains(m_doc.hash(t))) continue;
      const std::uint32_t next = t + 1;
      return next >= s.end || m_doc.token(next).kind == TokenKind::Punct ||
             m_doc.covers(next, maskOf(Preposition, Conjunction, Say)) ||
             isOneOf(m_doc.word(next), {"that", "which", "himself", "herself"});
    }
    return false;
  }

  // "never planned the attack", "nobody says", "unclear whether", "denied"
  bool isDenied(std::uint32_t verb, TokenRange s) const {
    if (m_account.clause().precededBy(verb, s, maskOf(Negation))) return true;
    for (std::uint32_t t = s.begin; t < verb; ++t)
      if (isOneOf(m_doc.word(t), {"never", "nobody", "whether", "unclear", "denied", "denies", "not", "no", "if", "accused"}))
        return true;
    return false;
  }

  // Does the sentence have a day of its own that cannot be the account's?
  bool isOfAnotherDay(TokenRange s) const {
    const auto& date = m_account.draft().date;
    if (!date) return false;
    return std::ranges::any_of(m_account.entities().within(s, MentionKind::Date), [&](const Entity* d) {
      return !d->stamp && d->date.from && date->from && !datesAgreeWhereBothKnown(*date, d->date);
    });
  }

  // "Sell | was the | mastermind", "Sell was one of the | perpetrators", "Sell, the alleged | mastermind"
  const Entity* calledSo(std::uint32_t noun, TokenRange s) const {
    std::uint32_t at = noun;
    while (at > s.begin + 1 && m_doc.token(at - 1).kind == TokenKind::Word &&
           (m_doc.covers(at - 1, maskOf(Determiner, Adjective)) ||
            isOneOf(m_doc.word(at - 1), {"one", "of", "alleged", "suspected", "main", "chief", "and"})))
      --at;
    if (m_doc.word(at - 1) == "be" && at > s.begin + 3 && m_doc.word(at - 2) == "to") at -= 3;  // "was | found to be | one of"
    if (isOneOf(m_doc.word(at - 1), {"was", "is"})) return subject(at - 1, s);
    const Entity* p =
        m_doc.isMark(at - 1, ",") && at > s.begin + 1 ? m_account.entities().at(at - 2, MentionKind::Person) : nullptr;
    return p != nullptr && p->range.end == at - 1 ? subject(at - 1, s) : nullptr;
  }

  const Entity* subject(std::uint32_t verb, TokenRange s) const {
    std::uint32_t at = verb;  // "Sell, 26, | gave"
    if (at > s.begin + 3 && m_doc.isMark(at - 1, ",") && m_doc.isNumber(at - 2) && m_doc.isMark(at - 3, ",")) at -= 3;
    TokenRange np = m_account.clause().subject({verb, verb + 1}, s);
    if (const Entity* p = m_account.entities().at(at - 1, MentionKind::Person); p != nullptr && p->range.end == at) np = p->range;
    const std::vector<const Entity*> persons = m_account.entities().within(np, MentionKind::Person);
    for (std::uint32_t t = np.begin; t < np.end; ++t)
      if (isOneOf(m_doc.word(t), {"judge", "prosecutor", "detective", "president", "mayor", "governor", "chief", "colonel",
                                  "surgeon", "trainer", "inspector", "commissioner", "minister"}))
        return nullptr;
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

  // Of what forces do to them they are not the doers.
  bool mayAct() const {
    const EventType type = typeOf(m_account, nullptr);
    return type != EventType::Raid && type != EventType::ArrestOperation && type != EventType::AirStrike &&
           type != EventType::DroneStrike;
  }

  // "In the film, robbers broke into a bank"
  bool isTale(TokenRange s) const {
    return m_doc.word(s.begin) == "in" &&
           isOneOf(m_doc.word(s.begin + 2), {"film", "novel", "book", "series", "game", "play", "movie"});
  }

  // In a sentence of the deed or next to one
  bool isNear(TokenRange s) const {
    const std::uint32_t own = m_doc.sentenceOf(s.begin);
    return std::ranges::any_of(m_account.draft().frames,
                               [&](const Frame* f) { return !f->denied && f->sentence <= own + 1 && own <= f->sentence + 1; });
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
    if (before > s.begin && m_doc.word(before - 1) == "by")
      return before > s.begin + 1 &&
             !isOneOf(m_doc.word(before - 2), {"not", "condemned", "praised", "denied", "welcomed", "mourned", "criticised",
                                               "criticized", "rejected", "seen", "hailed", "witnessed", "used"}) &&
             tellsDeed({s.begin, before - 1}) && !isEnded({s.begin, before - 1});
    const bool opens = before == s.begin || m_doc.token(before - 1).kind == TokenKind::Punct ||
                       m_doc.covers(before - 1, maskOf(Conjunction)) ||
                       isOneOf(m_doc.word(before - 1), {"when", "as", "after", "where", "that", "said", "and", "but", "then"}) ||
                       m_account.entities().at(before - 1, MentionKind::Date) != nullptr ||
                       m_account.entities().at(before - 1, MentionKind::Time) != nullptr ||
                       m_account.entities().at(before - 1, MentionKind::Place) != nullptr;
    return opens && doesSomething(who.end, s, false);
  }

  // "was carried out by", "a raid by": of a deed, and not "was praised by"
  bool tellsDeed(TokenRange r) const {
    for (std::uint32_t t = r.begin; t < r.end; ++t)
      if (m_doc.covers(t, maskOf(Event, Effect, Act, Target)) ||
          isOneOf(m_doc.word(t), {"taken", "intercepted", "surrounded", "stopped"}))
        return true;
    return false;
  }

  // "put an end to the offensive by guerrillas"
  bool isEnded(TokenRange r) const {
    constexpr std::uint32_t kReach = 6;  // words
    for (std::uint32_t t = r.end; t > r.begin && t + kReach > r.end; --t)
      if (isOneOf(m_doc.word(t - 1), {"end", "ending", "halt", "stop", "prevent", "against", "fear", "fears"})) return true;
    return false;
  }

  // The first verb behind them, over their arms and vehicles; of those who did it at all, what they came to do
  bool doesSomething(std::uint32_t from, TokenRange s, bool whatever) const {
    constexpr std::uint32_t kReach = 12;  // words: "with long-range weapons", ", two to each motorcycle,"
    for (std::uint32_t t = from; t < std::min(s.end, from + kReach); ++t) {
      if (isOneOf(m_doc.word(t), {"were", "was", "are", "is", "be", "been", "of", "killed", "arrested", "wounded"})) return false;
      if (isNoDeed(t) && !(whatever && m_doc.word(t) == "arrived")) return false;
      if (whatever && isOneOf(m_doc.word(t), {"responded", "reacted"}) && m_doc.word(t + 1) == "by") return true;
      if (m_doc.starts(t, maskOf(Say))) return false;
      const Hit* hit = m_doc.hitAt(t, maskOf(Effect, Act, Event, Target));
      if (hit != nullptr && hit->phrase->form != VerbForm::None && hit->phrase->form != VerbForm::Ing) return true;
      if (isPast(t)) return whatever || comesToDo(t);
    }
    return false;
  }

  // "burst into", "surrounded", "got out of a van", "did it": on the way to a deed; not "came to vote", "opened a bank"
  bool comesToDo(std::uint32_t t) const {
    static constexpr WordSet kComes(
        {"entered",     "surrounded", "stopped", "burst",      "dragged",    "hacked",      "sprayed",  "robbed",  "snatched",
         "whisked",     "herded",     "marched", "smashed",    "looted",     "slaughtered", "tortured", "stabbed", "besieged",
         "infiltrated", "overran",    "chased",  "rammed",     "invaded",    "jumped",      "swooped",  "barged",  "intercepted",
         "shot",        "torched",    "emerged", "approached", "confronted", "pulled",      "knocked"});
    if (kComes.contains(m_doc.hash(t))) return true;
    const Word w = m_doc.word(t), next = m_doc.word(t + 1);
    if (isOneOf(w, {"came", "walked", "drove", "rode", "crept", "went"}))
      return isOneOf(next, {"up", "into", "in", "on", "ashore", "down"});
    if (w == "got") return isOneOf(next, {"out", "off"});
    if (w == "broke") return isOneOf(next, {"into", "open", "down", "through"});
    if (w == "did") return next == "it";
    if (w == "took") return isOneOf(next, {"away", "them", "him", "her", "hostages"});
    if (w == "set") return isOneOf(next, {"fire", "ablaze", "alight"});
    return w == "led" && next == "away";
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

  bool isPast(std::uint32_t t) const {
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

bool tellsWhoDid(const Claim& c) {
  return c.attribute == Attribute::Actor &&
         !isOneOf(std::string_view(c.rule), {"actor.claims", "actor.blamed", "actor.denies", "actor.beside"});
}

void readPerpetrators(AccountText& account) { Perpetrators(account).run(); }

}  // namespace collate
