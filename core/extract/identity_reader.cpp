// SPDX-License-Identifier: GPL-3.0-or-later
// Who those in an incident are, where no verb of the deed takes their names: an age behind or before a name ("X, 24, of ..."),
// for a report gives the ages of those it is about and not of those who speak; "identified as X"; and whom a court deals with ("X
// was charged"), who is said, not known, to have done it.
#include <algorithm>

#include "core/extract/alias_reader.h"
#include "core/extract/doers.h"
#include "core/extract/hurt_reader.h"
#include "core/extract/numbers.h"
#include "core/extract/readers.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

class IdentityReader {
 public:
  explicit IdentityReader(AccountText& account) : m_account(account), m_doc(account.doc()) {}

  void run() {
    for (const TokenRange s : m_account.stretchesAndBeside()) sentence(s);
  }

 private:
  enum class Part { None, Accused, Suffering };

  void sentence(TokenRange s) {
    const std::vector<const Entity*> persons = m_account.entities().within(s, MentionKind::Person);
    std::vector<Part> parts;
    for (const Entity* p : persons) {
      const bool speaker = speaks(*p) && !isDeadOfSpeaker(p->range.begin, s);
      if (!speaker) age(*p);
      parts.push_back(speaker || p->name.empty() ? Part::None : partOf(*p, s));
    }
    // "A, B and C, all 23, were charged", "identified as A, 24, B, 26, and C": what is said of one is said of all.
    for (std::size_t k = 1; k < persons.size(); ++k)
      if (parts[k] == Part::None && areListed(*persons[k - 1], *persons[k])) parts[k] = parts[k - 1];
    for (std::size_t k = persons.size(); k-- > 1;)
      if (parts[k - 1] == Part::None && areListed(*persons[k - 1], *persons[k])) parts[k - 1] = parts[k];
    for (std::size_t k = 0; k < persons.size(); ++k) {
      if (parts[k] == Part::Accused && isArrest()) {
        participant(Attribute::Target, *persons[k], "target.identified-as");
        continue;
      }
      if (parts[k] == Part::Accused) participant(Attribute::Actor, *persons[k], "actor.accused");
      if (parts[k] == Part::Suffering) participant(Attribute::Target, *persons[k], "target.identified-as");
    }
  }

  Part partOf(const Entity& p, TokenRange s) const {
    if (isSuspect(p, s)) return Part::Accused;
    if (const Part listed = behindMark(p.range.begin, s); listed != Part::None) return listed;
    return isIdentified(p, s) || suffers(p, s) || isInList(p, s) ? Part::Suffering : Part::None;
  }

  // "A, 44, the proprietor; Ms B, 22, a waitress; and C": items that say who each one is
  bool areItems(const Entity& a, const Entity& b) const {
    constexpr std::uint32_t kReach = 14;  // words of what one is
    if (b.range.begin > a.range.end + kReach || !m_doc.isMark(a.range.end, ",")) return false;
    const bool aged = m_doc.isMark(b.range.end, ",") && m_doc.isNumber(b.range.end + 1);
    bool item = false;
    for (std::uint32_t t = a.range.end; t < b.range.begin; ++t) {
      item |= m_doc.isMark(t, ";");
      if (m_doc.covers(t, maskOf(Auxiliary, Say, Effect, Act, Target)) || isOneOf(m_doc.word(t), {"who", "which", "according"}))
        return false;
    }
    return item || (aged && m_doc.isNumber(a.range.end + 1));
  }

  bool areListed(const Entity& a, const Entity& b) const {
    if (areItems(a, b)) return true;
    bool joined = false;
    constexpr std::uint32_t kHome = 14;  // words: ", 23, of the 4400 block of North Ashland Avenue, and"
    bool home = false;
    for (std::uint32_t t = a.range.end; t < b.range.begin; ++t) {
      joined |= m_doc.isMark(t, ",") || m_doc.isMark(t, ";") || m_doc.word(t) == "and";
      home |= m_doc.word(t) == "of" && (t == a.range.end || m_doc.isMark(t - 1, ",") || m_doc.isMark(t - 1, ")"));
      const bool address = m_doc.isCapital(t) || m_doc.word(t) == "of" || m_doc.word(t) == "the" || m_doc.word(t) == "block";
      if (home && address && t < a.range.end + kHome) continue;
      const bool mark = m_doc.isMark(t, ",") || m_doc.isMark(t, ";") || m_doc.isMark(t, "(") || m_doc.isMark(t, ")");
      const bool rank = joined && m_doc.isCapital(t) && t + 2 >= b.range.begin;  // "and Havildar X"
      const bool between = mark || rank || (joined && (isTradeOf(t, b) || m_doc.covers(t, maskOf(Kin)))) ||
                           isOneOf(m_doc.word(t), {"and", "year", "old", "his", "her", "their"}) || m_doc.isNumber(t) ||
                           m_doc.covers(t, maskOf(Title));
      if (!between) return false;
    }
    return joined;
  }

  // "A, constables B and C, and driver D": what the next one is
  bool isTradeOf(std::uint32_t t, const Entity& b) const {
    constexpr std::uint32_t kWords = 2;
    const WordEntry* e = m_doc.entry(t);
    return t + kWords >= b.range.begin && e != nullptr && e->nounClass == NounClass::Person && e->noun > e->verb &&
           !m_doc.covers(t, maskOf(Auxiliary, Say));
  }

  // "X was standing outside when", "X was taken to a hospital", "X, 24, suffered": of those a report tells so of, something
  // befell them. Only where the deed is one that hurts.
  bool suffers(const Entity& p, TokenRange s) const {
    if (!m_account.has(Attribute::Killed) && !m_account.has(Attribute::Wounded)) return areAmong(p, s);
    if (areAmong(p, s)) return true;
    std::uint32_t at = p.range.end;
    if (isHim(p, s) || isMourned(p, s) || isAimedAt(p, s)) return true;
    // "officers found X with a gunshot wound"
    if (p.range.begin > s.begin && isOneOf(m_doc.word(p.range.begin - 1), {"found", "find"}) &&
        isOneOf(m_doc.word(at), {"with", "dead", "shot", "lying", "wounded", "suffering", "unresponsive"}))
      return saysOf(at - 1, s, 6, {"dead", "shot", "wound", "wounds", "gunshot", "wounded", "bleeding", "unresponsive"});
    constexpr std::uint32_t kReach = 12;  // words of an apposition
    if (m_doc.isMark(at, ",")) {
      while (at < s.end && at < p.range.end + kReach && !m_doc.covers(at, maskOf(Auxiliary)) && m_doc.word(at) != "that") ++at;
    }
    if (isOneOf(m_doc.word(at), {"suffered", "died", "survived", "lived", "succumbed"})) return true;
    if (isOneOf(m_doc.word(at), {"leaves", "left"}) && m_doc.word(at + 1) == "behind") return true;
    if (m_doc.word(at) == "underwent" && saysOf(at, s, 4, {"surgery", "surgeries"})) return true;
    if (isOneOf(m_doc.word(at), {"is", "was", "has", "remains", "remained"}) &&
        saysOf(at, s, 5, {"recovering", "survived", "hospitalized", "hospital"}))
      return true;
    if (isOneOf(m_doc.word(at), {"is", "was"}) && m_doc.word(at + 1) == "expected" &&
        saysOf(at, s, 5, {"survive", "recover", "live"}))
      return true;
    if (isOneOf(m_doc.word(at), {"sustained", "received"}) && saysOf(at, s, 6, {"wound", "wounds", "injury", "injuries"}))
      return true;
    if (isOneOf(m_doc.word(at), {"was", "is", "remains", "remained", "were", "are"}) && m_doc.word(at + 1) == "in" &&
        saysOf(at, s, 6, {"condition"}))
      return true;
    if (m_doc.word(at) == "had" && (m_doc.word(at + 1) == "gunshot" || m_doc.word(at + 2) == "gunshot")) return true;
    if (isBuried(at, s)) return true;
    if (m_doc.word(at) != "was" && m_doc.word(at) != "were") return false;
    ++at;
    while (at < s.end && m_doc.covers(at, maskOf(Adverb))) ++at;
    if (m_doc.word(at) == "found")
      return saysOf(at, s, 3, {"dead", "shot", "wounded", "injured", "unconscious", "unresponsive", "suffering", "stabbed"});
    if (m_doc.word(at) == "identified" || m_doc.word(at) == "named") {
      constexpr std::uint32_t kFar = 14;  // words: "identified by the authorities on Monday as one of the victims"
      return saysOf(at, s, kFar, {"as"}) && saysOf(at, s, kFar, {"victim", "victims"});
    }
    return isOneOf(m_doc.word(at),
                   {"shot",    "struck", "hit",         "grazed",       "wounded", "injured",  "killed",  "pronounced",
                    "taken",   "rushed", "transported", "hospitalized", "listed",  "standing", "sitting", "walking",
                    "driving", "riding", "playing",     "sleeping",     "outside", "inside"});
  }

  // "X and his sister Y, four years old, are among the martyrs"
  bool areAmong(const Entity& p, TokenRange s) const {
    constexpr std::uint32_t kReach = 12;  // words of an apposition
    std::uint32_t at = p.range.end;
    while (at < s.end && at < p.range.end + kReach && m_doc.isMark(p.range.end, ",") && !m_doc.covers(at, maskOf(Auxiliary)))
      ++at;
    if (!isOneOf(m_doc.word(at), {"is", "are", "was", "were"}) || m_doc.word(at + 1) != "among") return false;
    for (std::uint32_t t = at + 2; t < std::min(s.end, at + 5); ++t) {
      if (!isOneOf(m_doc.word(t), {"dead", "martyrs", "victims", "killed", "wounded", "injured", "casualties"})) continue;
      const std::uint32_t next = t + 1;  // not "among the victims' relatives", "the dead man's friends", "the victims of fraud"
      return next >= s.end || (m_doc.token(next).kind == TokenKind::Punct && !m_doc.word(next).starts_with("'")) ||
             (m_doc.covers(next, maskOf(Preposition, Conjunction)) &&
              (m_doc.word(next) != "of" || m_doc.covers(next + 1, maskOf(Determiner))));
    }
    return false;
  }

  // "X was buried", "X will be laid to rest", "X has been buried"
  bool isBuried(std::uint32_t at, TokenRange s) const {
    while (at < s.end && m_doc.covers(at, maskOf(Auxiliary, Adverb))) ++at;
    if (at == s.begin || !isOneOf(m_doc.word(at - 1), {"was", "be", "been", "is", "were"})) return false;
    if (m_doc.word(at) == "buried")
      return !isOneOf(m_doc.word(at + 1), {"under", "beneath", "alive", "next", "beside", "in"}) ||
             m_doc.covers(at + 2, maskOf(Determiner));
    return (m_doc.word(at) == "laid" && m_doc.word(at + 1) == "to" && m_doc.word(at + 2) == "rest");
  }

  // "a vigil for X", "friends remembered X", "X's family is grieving", "could not save X": of those who were hurt only
  bool isMourned(const Entity& p, TokenRange s) const {
    static constexpr std::initializer_list<Spelling> kMourning = {
        "vigil", "funeral", "memorial", "remember", "remembered", "remembering", "mourn",      "mourned", "mourning",
        "slain", "save",    "tribute",  "honor",    "grieving",   "mourns",      "fundraiser", "burial",  "autopsy"};
    constexpr std::uint32_t kReach = 5;  // words: "a vigil on Monday night for the late X"
    const bool by = p.range.begin > s.begin && m_doc.word(p.range.begin - 1) == "by";  // "mourned by X"
    if (!by && saysBefore(p.range.begin, s, kReach, kMourning)) return true;
    return m_doc.word(p.range.end) == "'s" && saysOf(p.range.end, s, kReach, kMourning);
  }

  // "opened fire at X", "shots were fired at X"
  bool isAimedAt(const Entity& p, TokenRange s) const {
    const std::uint32_t b = p.range.begin;
    return b > s.begin && isOneOf(m_doc.word(b - 1), {"at", "on", "toward", "towards"}) &&
           saysBefore(b - 1, s, 5, {"fire", "fired", "firing", "shots", "shooting"});
  }

  // "Somebody walked up to X and shot him": the one person named before the pronoun, who does nothing himself.
  bool isHim(const Entity& p, TokenRange s) const {
    if (p.range.begin == s.begin || !m_doc.covers(p.range.begin - 1, maskOf(Preposition))) return false;
    for (const Frame* f : m_account.draft().frames) {
      if (!s.contains(f->trigger.begin) || f->trigger.begin < p.range.end || f->denied) continue;
      const bool him =
          f->party.items.size() == 1 && f->party.items.front().pronoun && isOneOf(m_doc.word(f->patient.begin), {"him", "her"});
      const bool hurts = f->effect == Attribute::Killed || f->effect == Attribute::Wounded || isShot(m_account, *f);
      if (him && hurts && m_account.entities().within({s.begin, f->trigger.begin}, MentionKind::Person).size() == 1) return true;
    }
    return false;
  }

  // Does one of the words stand within `reach` words behind `at`?
  bool saysOf(std::uint32_t at, TokenRange s, std::uint32_t reach, std::initializer_list<Spelling> words) const {
    for (std::uint32_t t = at + 1; t < std::min(s.end, at + 1 + reach); ++t)
      if (isOneOf(m_doc.word(t), words)) return true;
    return false;
  }

  bool speaks(const Entity& p) const {
    const std::uint32_t s = m_doc.sentenceOf(p.range.begin);
    for (const Cited& c : std::ranges::equal_range(m_account.text().cited, s, {}, &Cited::sentence))
      if (c.source.contains(p.range) || isAside(c, p)) return m_doc.word(p.range.end) != "'s";  // "X's lawyer said"
    return false;
  }

  // "The governor of Orlen, X, said", "a spokesman for the group, X, told Kashaf"
  static bool isAside(const Cited& c, const Entity& p) {
    const auto isNamed = [&](const Originator& o) { return o.name == p.name; };
    const bool told = c.content.begin >= c.cue.end && c.content.contains(p.range);
    return !told && std::ranges::any_of(c.chain, isNamed);
  }

  // "X, 24," "X (24)", "24-year-old X", "X, a 24-year-old"
  void age(const Entity& p) {
    std::uint32_t at = p.range.end;
    if (m_doc.isMark(at, ",") || m_doc.isMark(at, "(")) {
      ++at;
      if (isOneOf(m_doc.word(at), {"a", "an", "aged", "age"})) ++at;
      const bool alone = m_doc.isNumber(at) && (m_doc.token(at + 1 < m_doc.size() ? at + 1 : at).kind == TokenKind::Punct ||
                                                isOneOf(m_doc.word(at + 1), {"of", "was", "were", "and", "is", "from", "who"}));
      if (alone || yearsOld(at)) return ageAt({at, alone ? at + 1 : at + 3}, p);
    }
    if (p.range.begin >= 3 && yearsOld(p.range.begin - 3)) ageAt({p.range.begin - 3, p.range.begin}, p);
  }

  bool yearsOld(std::uint32_t i) const { return m_doc.isNumber(i) && m_doc.word(i + 1) == "year" && m_doc.word(i + 2) == "old"; }

  void ageAt(TokenRange r, const Entity& p) {
    const auto n = numberAt(m_doc, r.begin);
    if (!n || !n->count.exact() || *n->count.min < 1 || *n->count.min > 110) return;
    m_account.participants().insert(p.person);
    Claim c = m_account.claim(Attribute::Age, r, {countText(n->count), n->count}, "age.of-name");
    c.persons = {p.name};
    m_account.addOrName(std::move(c));
  }

  // Nothing but arrests: those accused are whom it befell
  bool isArrest() const {
    return std::ranges::all_of(m_account.draft().frames, [](const Frame* f) {
      return f->effect == Attribute::Detained || (f->kind != Frame::Kind::Effect && f->type == EventType::ArrestOperation);
    });
  }

  // "killed the head of the council in Orlen, X": whom a name is given that a deed befell, over where that was
  bool isApposed(std::uint32_t b, TokenRange s) const {
    constexpr std::uint32_t kReach = 6;  // words: "in the northern town of Orlen"
    if (b < s.begin + 3 || !m_doc.isMark(b - 1, ",")) return false;
    const Entity* p = m_account.entities().at(b, MentionKind::Person);
    if (p == nullptr || (p->range.end < s.end && m_doc.token(p->range.end).kind != TokenKind::Punct)) return false;
    return std::ranges::any_of(m_account.draft().frames, [&](const Frame* f) {
      if (f->kind != Frame::Kind::Effect || f->denied || !s.contains(f->trigger.begin) || f->patient.begin < f->trigger.end ||
          f->party.items.size() != 1 || f->party.items.front().person != nullptr ||
          f->party.items.front().kind != ParticipantKind::Person || f->patient.end > b - 1 || f->patient.end + kReach < b)
        return false;
      if (f->patient.end < b - 1 && !isOneOf(m_doc.word(f->patient.end), {"in", "of", "at", "near", "from"})) return false;
      for (std::uint32_t t = f->patient.end; t + 1 < b; ++t)
        if (m_doc.token(t).kind != TokenKind::Word || m_doc.covers(t, maskOf(Auxiliary, Say, Effect, Act, Conjunction)) ||
            m_doc.covers(t, maskOf(PhraseClass::Role, People)) || m_doc.word(t) == "for")  // "a guard for the mayor, X": he
          return false;
      return true;
    });
  }

  // "Relatives of the dead man, X, said": whose people speak
  bool isDeadOfSpeaker(std::uint32_t b, TokenRange s) const {
    if (b < s.begin + 5 || !m_doc.isMark(b - 1, ",") || m_doc.word(b) == "who") return false;
    const std::uint32_t noun = b - 2;
    const bool victim = isOneOf(m_doc.word(noun), {"victim", "deceased"});
    const bool killed = isOneOf(m_doc.word(noun), {"killed", "shot"}) && m_doc.covers(noun - 1, maskOf(People));
    const bool dead =
        m_doc.covers(noun, maskOf(People)) && isOneOf(m_doc.word(noun - 1), {"dead", "slain", "murdered", "killed"});
    std::uint32_t of = victim ? noun : noun - 1;
    if (m_doc.word(of - 1) == "the") --of;
    --of;
    return (victim || killed || dead) && of > s.begin && m_doc.word(of) == "of" && m_account.has(Attribute::Killed) &&
           (m_doc.covers(of - 1, maskOf(Kin)) ||
            isOneOf(m_doc.word(of - 1),
                    {"relatives", "family", "friends", "friend", "neighbours", "neighbour", "neighbors", "neighbor", "widow"}));
  }

  // "One of them is the shopkeeper X", "Two of the dead were X and Y"
  bool isOneOfTheDead(std::uint32_t b, TokenRange s) const {
    constexpr std::uint32_t kWords = 6;  // "the owner of a shop,"
    if (!m_account.has(Attribute::Killed) || !m_doc.covers(s.begin, maskOf(Number)) || m_doc.word(s.begin + 1) != "of")
      return false;
    std::uint32_t is = s.begin + (m_doc.word(s.begin + 2) == "the" ? 4U : 3U);
    if (!isOneOf(m_doc.word(is - 1), {"them", "these", "dead", "victims", "killed", "slain"})) return false;
    if (!isOneOf(m_doc.word(is), {"is", "was", "are", "were"})) return false;
    for (std::uint32_t t = is + 1; t < b; ++t)
      if (t > is + kWords || m_doc.token(t).kind != TokenKind::Word ||
          m_doc.covers(t, maskOf(Auxiliary, Say, Effect, Act, Kin)) ||
          isOneOf(m_doc.word(t), {"by", "with", "for", "to", "from", "like"}))
        return false;
    return m_doc.word(b - 1) != "of";  // "a friend of X"
  }

  // "identified the man as X", "a teen identified as X", "the victim, X,"
  bool isIdentified(const Entity& p, TokenRange s) const {
    const std::uint32_t b = p.range.begin;
    if (b > s.begin && isOneOf(m_doc.word(b - 1), {"victim", "victims"})) return true;
    if (b > s.begin + 1 && m_doc.isMark(b - 1, ",") && isOneOf(m_doc.word(b - 2), {"victim", "victims"})) return true;
    return isOneOfTheDead(b, s) || isDeadOfSpeaker(b, s) || asIdentified(b, s) != b || isTheVictim(b, s) ||
           isAmongVictims(b, s) || isOneOfThem(b, s) || isOfTheDead(b, s) || isApposed(b, s);
  }

  // "three others -- X and Y -- were in a hospital", "Three of them were killed: Officer X", "the men charged with it -- X and Y"
  Part behindMark(std::uint32_t b, TokenRange s) const {
    std::uint32_t mark = b;
    constexpr std::uint32_t kDescription = 6;  // words: ": Ferrin Police Officers X"
    while (mark > s.begin && mark + kDescription > b && !m_doc.isMark(mark - 1, "--") && !m_doc.isMark(mark - 1, ":") &&
           (m_doc.isCapital(mark - 1) || m_doc.isNumber(mark - 1) || m_doc.token(mark - 1).joined))
      --mark;
    if (mark == s.begin || !(m_doc.isMark(mark - 1, "--") || m_doc.isMark(mark - 1, ":")) || m_doc.token(mark - 1).glued)
      if (mark == s.begin || !m_doc.isMark(mark - 1, ":")) return Part::None;
    constexpr std::uint32_t kReach = 9;  // words: "the three men charged with the murder of the boy"
    bool suffered = false;
    for (std::uint32_t t = mark - 1; t > s.begin && t + kReach > mark && !m_doc.covers(t - 1, maskOf(Say)); --t) {
      if (isOneOf(m_doc.word(t - 1), {"suspect", "suspects", "charged", "accused", "arrested", "gunmen"})) return Part::Accused;
      suffered = suffered || isOneOf(m_doc.word(t - 1), {"others", "victims", "killed", "wounded", "injured", "dead", "hurt",
                                                         "lives", "died", "murdered"});
    }
    const bool hurts = m_account.has(Attribute::Killed) || m_account.has(Attribute::Wounded);
    return suffered && hurts ? Part::Suffering : Part::None;
  }

  // "Sixteen people were arrested, among them X", "killed six, including the imam X": behind what befell those
  bool isOneOfThem(std::uint32_t b, TokenRange s) const {
    constexpr std::uint32_t kDescription = 9;  // words: "among them the wanted village leader, Inspector"
    bool comma = false;
    for (std::uint32_t t = b; t > s.begin + 1 && t + kDescription > b; --t) {
      const bool among = (isOneOf(m_doc.word(t - 1), {"them", "whom"}) && isOneOf(m_doc.word(t - 2), {"among", "of"})) ||
                         m_doc.word(t - 1) == "including";
      if (among)
        return std::ranges::any_of(m_account.draft().frames, [&](const Frame* f) {
          return s.contains(f->trigger.begin) && (f->trigger.begin < t || f->patient.contains(t - 1)) &&
                 f->kind == Frame::Kind::Effect && !f->denied && f->party.counted && f->patient.begin < t;
        });
      if (!comma && m_doc.isMark(t - 1, ",") && t > s.begin + 2 && !m_doc.isCapital(t - 2) &&
          !isOfOther(t - 1, s)) {  // "the local chief, X"
        comma = true;
        continue;
      }
      if (isOneOf(m_doc.word(t - 1), {"called", "named"})) continue;  // "a general called X", "the named X"
      if (m_doc.token(t - 1).kind == TokenKind::Punct || m_doc.covers(t - 1, maskOf(Auxiliary, Say, Effect, Act))) return false;
    }
    return false;
  }

  // "including a cousin of the governor, X": the governor, and not of those
  bool isOfOther(std::uint32_t comma, TokenRange s) const {
    for (std::uint32_t t = comma; t > s.begin && t + 4 > comma; --t)
      if (isOneOf(m_doc.word(t - 1), {"of", "for"})) return true;
    return false;
  }

  // "the dead boy, X", "the second man, X, 27", "The youngest, X, was", "The fifth body is that of X"
  bool isOfTheDead(std::uint32_t b, TokenRange s) const {
    if (!m_account.has(Attribute::Killed) && !m_account.has(Attribute::Wounded)) return false;
    if (b > s.begin + 4 && m_doc.word(b - 1) == "of" && m_doc.word(b - 2) == "that" &&
        isOneOf(m_doc.word(b - 3), {"is", "was"}) && isOneOf(m_doc.word(b - 4), {"body", "corpse"}))
      return true;
    if (b < s.begin + 3 || !m_doc.isMark(b - 1, ",")) return false;
    static constexpr WordSet kWhich({"dead", "slain", "second", "third", "other", "wounded", "injured", "murdered", "deceased"});
    if (tellsOfLiving(b)) return false;
    if (isOneOf(m_doc.word(b - 2), {"youngest", "oldest", "eldest"})) return m_doc.word(b - 3) == "the";
    constexpr std::uint32_t kReach = 9;  // words: "the man killed in that operation, X,"
    for (std::uint32_t t = b - 1; t > s.begin + 2 && t + kReach > b; --t) {
      if (m_doc.token(t - 1).kind == TokenKind::Punct || m_doc.covers(t - 1, maskOf(Say, Auxiliary))) break;
      const Hit* fate = m_doc.hitAt(t - 1, maskOf(Effect));
      if (fate != nullptr && fate->phrase->effect == Attribute::Killed && m_doc.covers(t - 2, maskOf(People, Kin)) &&
          m_doc.hitEnding(t - 1, maskOf(People, Kin)) != nullptr && m_doc.word(t - 3) == "the")
        return !m_doc.hitEnding(t - 1, maskOf(People, Kin))->phrase->plural;
    }
    return b > s.begin + 3 && m_doc.covers(b - 2, maskOf(People, Kin)) && isOneOf(m_doc.word(b - 3), kWhich) &&
           m_doc.word(b - 4) == "the" && !isOneOf(m_doc.word(b - 2), {"gunman", "attacker", "suspect", "assailant", "official"});
  }

  // "The second man, X, | helped carry the wounded", "The youngest, X, | was elected mayor"
  bool tellsOfLiving(std::uint32_t b) const {
    const Entity* p = m_account.entities().at(b, MentionKind::Person);
    if (p == nullptr || !m_doc.isMark(p->range.end, ",")) return false;
    std::uint32_t i = p->range.end + 1;
    if (m_doc.isNumber(i) && m_doc.isMark(i + 1, ",")) i += 2;
    if (i >= m_doc.size() || m_doc.token(i).kind != TokenKind::Word) return false;
    if (isOneOf(m_doc.word(i), {"told", "said", "helped", "called"})) return true;
    return m_doc.covers(i, maskOf(Auxiliary)) &&
           isOneOf(m_doc.word(i + 1), {"elected", "appointed", "rescued", "praised", "freed"});
  }

  // "the girl, X," of whom it was told that she was hurt
  bool isTheVictim(std::uint32_t b, TokenRange s) const {
    if (b < s.begin + 3 || !m_doc.isMark(b - 1, ",")) return false;
    const Hit* noun = m_doc.hitEnding(b - 1, maskOf(People, Kin));
    if (noun == nullptr || noun->phrase->plural || noun->range.begin == s.begin ||
        !isOneOf(m_doc.word(noun->range.begin - 1), {"the", "her", "his", "their"}))
      return false;
    const std::string_view word = m_doc.text(noun->range);
    return std::ranges::any_of(m_account.claims(), [&](const Claim& c) {
      return (c.attribute == Attribute::Killed || c.attribute == Attribute::Wounded) && c.persons.size() == 1 &&
             c.persons.front().ends_with(word);
    });
  }

  // "The victims include a girl, X, 19, and Y"
  // Does the sentence before tell of the dead?
  bool tellsOfTheDead(std::uint32_t begin) const {
    const std::uint32_t sentence = m_doc.sentenceOf(begin);
    if (sentence == 0) return false;
    const TokenRange s = m_doc.sentences()[sentence - 1].range;
    for (std::uint32_t t = s.begin; t < s.end; ++t)
      if (m_doc.covers(t, maskOf(Effect, Toll, State)) || isOneOf(m_doc.word(t), {"victims", "martyrs"})) return true;
    return false;
  }

  bool isAmongVictims(std::uint32_t b, TokenRange s) const {
    constexpr std::uint32_t kTrade = 4;  // words: "is 24-year-old | city bus conductor | X"
    for (std::uint32_t t = b; t > s.begin + 1; --t) {
      if (isOneOf(m_doc.word(t - 1), {"include", "included", "includes", "are"}) &&
          isOneOf(m_doc.word(t - 2), {"victims", "dead", "they"}))
        return m_doc.word(t - 2) != "they" || (m_account.has(Attribute::Killed) && tellsOfTheDead(s.begin));
      if (isOneOf(m_doc.word(t - 1), {"is", "was", "were", "are"}) && isAmongThem(t - 1, s)) return true;
      // "Also killed were X, 18, and Y", "So was her aunt X"
      if (isOneOf(m_doc.word(t - 1), {"was", "were"}) && t < s.begin + 6 &&
          (m_doc.word(t - 2) == "so" || m_doc.covers(t - 2, maskOf(Effect, State))))
        return m_account.has(Attribute::Killed) || m_account.has(Attribute::Wounded);
      const bool list = m_doc.token(t - 1).kind == TokenKind::Punct || m_doc.isNumber(t - 1) || m_doc.token(t - 1).joined ||
                        m_doc.word(t - 1) == "and" || m_account.entities().at(t - 1, MentionKind::Person) != nullptr ||
                        m_doc.covers(t - 1, maskOf(People, Kin, Title, Determiner, Number, Adjective));
      const WordEntry* e = m_doc.entry(t - 1);
      const bool trade = t + kTrade > b && e != nullptr && e->noun > 0 && e->noun >= e->verb && !m_doc.isCapital(t - 1) &&
                         !m_doc.covers(t - 1, maskOf(Preposition));
      if (!list && !trade) return false;
    }
    return false;
  }

  // "Who are the dead so far:" before "* X, 39, of the 15th": a line of a list
  bool isInList(const Entity& p, TokenRange s) const {
    constexpr std::uint32_t kLead = 3, kLines = 9;  // words before the name; lines of a list
    const bool bullet = m_doc.isMark(s.begin, "*") || m_doc.isMark(s.begin, "--") || m_doc.isMark(s.begin, "-") ||
                        m_doc.isMark(s.begin, "\u2022");
    if (!bullet || p.range.begin > s.begin + 1 + kLead) return false;
    const std::uint32_t own = m_doc.sentenceOf(s.begin);
    for (std::uint32_t k = own; k > 0 && k + kLines > own; --k) {
      const TokenRange head = m_doc.sentences()[k - 1].range;
      if (head.empty() || !m_doc.isMark(head.end - 1, ":")) continue;
      for (std::uint32_t t = head.begin; t < head.end; ++t)
        if (isOneOf(m_doc.word(t), {"dead", "victims", "killed", "deceased"})) return true;
      return false;
    }
    return false;
  }

  // "Among the dead is", "One of the dead is", "Among those killed in the raid was" before the verb at `is`
  bool isAmongThem(std::uint32_t is, TokenRange s) const {
    constexpr std::uint32_t kReach = 10;  // words
    bool those = false;
    for (std::uint32_t t = is; t > s.begin && t + kReach > is; --t) {
      if (m_doc.token(t - 1).kind == TokenKind::Punct) return false;
      those = those || isOneOf(m_doc.word(t - 1), {"dead", "victims", "killed", "deceased", "slain", "fatalities", "wounded",
                                                   "injured", "murdered"});
      if (m_doc.word(t - 1) == "among" || (m_doc.word(t - 1) == "one" && m_doc.word(t) == "of")) return those;
    }
    return false;
  }

  // Where "identified ... as" before token `at` begins, back over the age; `at` where it does not.
  std::uint32_t asIdentified(std::uint32_t at, TokenRange s) const {
    std::uint32_t as = at;
    if (at > s.begin && m_doc.word(at - 1) == "of") return at;  // "as a friend of X"
    constexpr std::uint32_t kDescription = 7;                   // words: "as 17-year-old high school student X"
    while (as > s.begin && as + kDescription > at && m_doc.word(as - 1) != "as" && m_doc.token(as - 1).kind != TokenKind::Punct)
      --as;
    if (as == s.begin || m_doc.word(as - 1) != "as") return at;
    constexpr std::uint32_t kBetween = 8;  // words: "identified the man found in the car as"
    for (std::uint32_t t = as - 1; t > s.begin && t + kBetween > as; --t)
      if (isOneOf(m_doc.word(t - 1), {"identified", "named", "identify"})) return t - 1;
    return at;
  }

  bool isSuspect(const Entity& p, TokenRange s) const {
    const std::uint32_t b = p.range.begin;
    const std::uint32_t noun = b > s.begin && m_doc.isMark(b - 1, ",") ? b - 2 : b - 1;  // "the victims of | the attackers, X"
    if (b > s.begin + 3 && m_doc.covers(noun - 1, maskOf(Determiner)) && isOneOf(m_doc.word(noun - 2), {"of", "to", "by"}))
      return false;
    if (b > s.begin && followsDoer(m_doc, b)) return true;
    if (const std::uint32_t from = asIdentified(b, s); from != b)
      for (std::uint32_t t = from > s.begin + 6 ? from - 6 : s.begin; t < b; ++t)
        if (isDoerOrSuspect(m_doc, t)) return true;
    if (b > s.begin && isOneOf(m_doc.word(b - 1), {"against", "charged", "indicted", "arraigned"}) && chargesIn(s, b))
      return true;
    if (b > s.begin && m_doc.word(b - 1) == "for" && saysBefore(b, s, 7, {"warrant", "warrants"})) return true;
    // "the trial of X", "a lawyer for X", "X's lawyer"
    if (b > s.begin && isOneOf(m_doc.word(b - 1), {"for", "of"}) &&
        saysBefore(b - 1, s, 3, {"hunt", "manhunt", "trial", "arrest", "arraignment", "lawyer", "attorney", "bail", "bond"}))
      return true;
    if (m_doc.word(p.range.end) == "'s" && saysOf(p.range.end, s, 2, {"lawyer", "attorney", "trial", "arrest", "bail", "bond"}))
      return true;
    const bool asSuspect = m_doc.word(p.range.end) == "as" &&  // "seek X as a suspect"
                           saysOf(p.range.end, s, 4, {"suspect", "suspects", "gunman", "shooter", "attacker", "bomber"});
    return asSuspect || isCharged(p, s);
  }

  bool saysBefore(std::uint32_t at, TokenRange s, std::uint32_t reach, std::initializer_list<Spelling> words) const {
    for (std::uint32_t t = at; t > s.begin && t + reach > at; --t)
      if (isOneOf(m_doc.word(t - 1), words)) return true;
    return false;
  }

  bool chargesIn(TokenRange s, std::uint32_t before) const {
    for (std::uint32_t t = s.begin; t < before; ++t)
      if (isOneOf(m_doc.word(t), {"charges", "charged", "case", "indicted", "arraigned", "warrant"})) return true;
    return false;
  }

  // "X, 24, of Salem, was charged", "X faces charges", "X pleaded guilty"
  bool isCharged(const Entity& p, TokenRange s) const {
    constexpr std::uint32_t kReach = 14;  // words from a name over its apposition to the verb
    std::uint32_t at = p.range.end;
    if (m_doc.isMark(at, ",")) {
      while (at < s.end && at < p.range.end + kReach && !m_doc.covers(at, maskOf(Auxiliary, Say)) &&
             !isOneOf(m_doc.word(at), {"faces", "face", "faced", "pleaded", "appeared"}))
        ++at;
    }
    while (at < s.end && at < p.range.end + kReach && (m_doc.covers(at, maskOf(Auxiliary, Adverb)) || m_doc.word(at) == "each"))
      ++at;
    const bool passive = at > p.range.end && m_doc.covers(at - 1, maskOf(Auxiliary, Adverb));
    if (passive &&
        isOneOf(m_doc.word(at), {"charged", "indicted", "arraigned", "convicted", "sentenced", "booked", "jailed", "wanted"}))
      return true;
    if (passive && m_doc.word(at) == "accused" && m_doc.word(at + 1) == "of") return !areOthers(p, s);
    if (isOneOf(m_doc.word(at), {"pleaded", "surrendered", "confessed", "admitted"})) return true;
    if (m_doc.word(at) == "turned" && isReflexive(m_doc.word(at + 1)) && m_doc.word(at + 2) == "in") return true;
    if (passive && m_doc.word(at) == "the" && isOneOf(m_doc.word(at + 1), {"shooter", "gunman", "suspect", "attacker"}))
      return true;
    if (isOneOf(m_doc.word(at), {"faced", "appeared"}) && saysOf(at, s, 6, {"judge", "court", "charges"})) return true;
    if (m_doc.word(at) == "spend" && saysOf(at, s, 8, {"prison", "bars", "jail"})) return true;
    if (passive && m_doc.word(at) == "held" && saysOf(at, s, 6, {"bail", "bond", "jail", "custody"})) return true;
    if (m_doc.word(at) != "faces" && m_doc.word(at) != "facing" && m_doc.word(at) != "face") return false;
    for (std::uint32_t t = at; t < s.end && t < at + kReach; ++t)
      if (isOneOf(m_doc.word(t), {"charges", "charge", "counts", "count"})) return true;
    return false;
  }

  // "forces loyal to President | X were accused": his, and not he
  bool areOthers(const Entity& p, TokenRange s) const {
    std::uint32_t before = p.range.begin;
    while (before > s.begin && m_doc.covers(before - 1, maskOf(Title, Role))) --before;
    return m_doc.word(p.range.end) == "were" && before > s.begin && m_doc.covers(before - 1, maskOf(Preposition));
  }

  void participant(Attribute attribute, const Entity& p, std::string_view rule) {
    for (const Claim& c : m_account.claims())
      if ((c.attribute == Attribute::Actor || c.attribute == Attribute::Target) && c.value.text == p.name &&
          c.rule != "actor.planned")
        return;
    m_account.participants().insert(p.person);
    if (isOtherName(m_doc, m_account.entities(), p)) return;
    Claim c = m_account.claim(attribute, p.range, {p.name, {}}, rule);
    c.participant = ParticipantKind::Person;
    c.persons = {p.name};
    if (attribute == Attribute::Actor) c.modality = Modality::Hedged;
    m_account.add(std::move(c));
  }

  AccountText& m_account;
  const Document& m_doc;
};

}  // namespace

void readIdentities(AccountText& account) { IdentityReader(account).run(); }

}  // namespace collate
