// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of those whom an incident took, in words that hang on no verb of the lexicon alone: "three came home on Tuesday",
// "let one go", "four people were held", "one taken prisoner". Counts and no more: whoever reads here reads behind a deed told
// already.
#include <algorithm>
#include <optional>

#include "core/extract/frame_edges.h"
#include "core/extract/numbers.h"
#include "core/extract/readers.h"
#include "core/extract/taking.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

class FateReader {
 public:
  explicit FateReader(AccountText& account) : m_account(account), m_doc(account.doc()) {}

  void run() {
    for (const TokenRange s : m_account.stretchesAndBeside()) sentence(s);
  }

 private:
  void sentence(TokenRange s) {
    static constexpr WordSet kTurns(
        {"taken",    "led",      "marched", "picked",    "held",      "captured", "arrested", "detained",  "abducted",
         "released", "freed",    "rescued", "recovered", "liberated", "let",      "set",      "handed",    "came",
         "come",     "returned", "walked",  "regained",  "turned",    "found",    "escaped",  "fled",      "got",
         "broke",    "shot",     "hit",     "struck",    "wounded",   "lost",     "received", "sustained", "are",
         "is",       "remain",   "remains", "remained",  "hold",      "holds",    "holding",  "arrest",    "arrests",
         "were",     "nobody",   "none",    "one",       "rounded",   "took",     "taking",   "seized"});
    if (isOfOther(s)) return;
    if (isOneOf(m_doc.word(s.begin), {"nobody", "none"})) nobody(s.begin, s);
    for (std::uint32_t i = s.begin + 1; i < s.end; ++i) {
      if (!kTurns.contains(m_doc.hash(i))) continue;
      if (const std::uint32_t end = takenEnd(i, s); end != 0)
        add(Attribute::Detained, i, end, s, "effect.taken");
      else if (const std::uint32_t free = freedEnd(i, s); free != 0 && tookSomebody())
        add(Attribute::Freed, i, free, s, "effect.let-go");
      else if (const std::uint32_t hurt = hurtEnd(i, s); hurt != 0)
        add(Attribute::Wounded, i, hurt, s, "effect.hurt");
      else if (m_doc.word(i) == "let" || m_doc.word(i) == "set")
        letGo(i, s);
      else if (isOneOf(m_doc.word(i), {"hold", "holds", "holding"}))
        holds(i, s);
      else if (isOneOf(m_doc.word(i), {"arrest", "arrests"}))
        noArrest(i, s);
      else if (isOneOf(m_doc.word(i), {"nobody", "none", "one"}))
        nobody(i, s);
      else
        takes(i, s);
    }
  }

  // ---- those freed ----

  bool tookSomebody() const {
    return m_account.has(Attribute::Detained) || m_doc.mayHaveAny({"hostage", "hostages", "kidnapped", "abducted", "prisoners",
                                                                   "inmates", "detainees", "captives", "arrested", "detained"});
  }

  // Behind "were released", "came home", "regained his freedom", "turned up alive": where those words end; 0 elsewhere
  std::uint32_t freedEnd(std::uint32_t i, TokenRange s) {
    const Word w = m_doc.word(i);
    const Word next = m_doc.word(i + 1);
    if (isOneOf(w, {"released", "freed", "rescued", "recovered", "liberated"}))
      return isPassive(i, s) && !isOfThings(i, s) && !fromHospital(i + 1, s) ? i + 1 : 0;
    if (isOneOf(w, {"let", "set"}) && isOneOf(next, {"go", "off", "free"}))
      return isPassive(i, s) || opensShort(i, s) ? i + 2 : 0;
    if (w == "handed" && next == "over") {
      std::uint32_t to = i + 2;  // "handed over on Monday | to"
      while (to < std::min(s.end, i + 6) && m_doc.word(to) != "to") ++to;
      return isPassive(i, s) && m_doc.word(to) == "to" && toHelpers(to + 1, s) ? i + 2 : 0;
    }
    if (isOneOf(w, {"came", "come", "returned"}) && next == "home")
      return isAbduction() && m_doc.word(i + 2) != "from" ? i + 2 : 0;
    if (w == "walked" && isOneOf(next, {"free", "home"})) return isAbduction() ? i + 2 : 0;
    if (w == "regained" && isOneOf(m_doc.word(i + 2), {"freedom"})) return i + 3;
    if (w == "turned" && next == "up" && m_doc.word(i + 2) == "alive") return i + 3;
    if (w == "found" && isPassive(i, s) && (next == "safe" || next == "alive" || (next == "unharmed"))) return i + 2;
    if (isOneOf(w, {"escaped", "fled"}) || (w == "got" && next == "away") || (w == "broke" && next == "out"))
      return ofPrisoners(i, s) ? i + 1 : 0;
    return 0;
  }

  bool isAbduction() {
    if (!m_abduction)
      m_abduction = typeOf(m_account, nullptr) == EventType::Abduction ||
                    m_doc.mayHaveAny({"abducted", "kidnapped", "hostage", "hostages", "captors", "abductors", "ransom"});
    return *m_abduction;
  }

  // "two people in a separate fraud case"
  bool isOfOther(TokenRange s) const {
    static constexpr WordSet kElse({"separate", "separately", "unrelated", "fraud", "theft", "drug", "ferry", "lift"});
    for (std::uint32_t t = s.begin; t < s.end; ++t)
      if (kElse.contains(m_doc.hash(t))) return true;
    return isOfBefore(s);
  }

  // Does the sentence have a day of its own that lies before the account's?
  bool isOfBefore(TokenRange s) const {
    const auto& date = m_account.draft().date;
    if (!date || !date->from) return false;
    return std::ranges::any_of(m_account.entities().within(s, MentionKind::Date),
                               [&](const Entity* d) { return d->date.to && *d->date.to < *date->from; });
  }

  bool isPassive(std::uint32_t i, TokenRange s) const { return m_account.clause().passiveAuxiliary({i, i + 1}, s); }

  // "3 let go in the evening", of a log
  bool opensShort(std::uint32_t i, TokenRange s) const { return i == s.begin + 1 && m_doc.isNumber(s.begin); }

  // "were released from hospital", "rescued from the rubble"
  bool fromHospital(std::uint32_t i, TokenRange s) const {
    for (std::uint32_t t = i; t < std::min(s.end, i + 5); ++t)
      if (isOneOf(m_doc.word(t), {"hospital", "hospitals", "clinic", "rubble", "fire", "flames", "water", "sea", "river",
                                  "wreckage", "building", "flood", "treatment"}))
        return true;
    return false;
  }

  // "The footage was released", "the bodies were recovered"
  bool isOfThings(std::uint32_t i, TokenRange s) const {
    const TokenRange who = m_account.clause().subject({i, i + 1}, s);
    for (std::uint32_t t = who.begin; t < who.end; ++t) {
      if (isOneOf(m_doc.word(t), {"body", "bodies", "remains", "corpses", "corpse"})) return true;
      const bool counts = m_doc.isNumber(t) || m_doc.covers(t, maskOf(Number));
      if ((counts && (t + 1 == who.end || m_doc.word(t + 1) == "of")) || m_doc.covers(t, maskOf(People, Kin, Role, Pronoun)) ||
          m_account.entities().at(t, MentionKind::Person) != nullptr)
        return false;
    }
    if (who.empty()) return false;
    const WordEntry* head = m_doc.entry(who.end - 1);
    return head == nullptr || head->nounClass != NounClass::Person;
  }

  bool toHelpers(std::uint32_t from, TokenRange s) const {
    for (std::uint32_t t = from; t < std::min(s.end, from + 5); ++t)
      if (isOneOf(m_doc.word(t), {"commission", "cross", "crescent", "family", "families", "relatives", "elders", "delegation",
                                  "mission", "church", "bishop", "priest", "parents", "ombudsman", "embassy", "chiefs"}))
        return true;
    return false;
  }

  bool ofPrisoners(std::uint32_t i, TokenRange s) const {
    for (std::uint32_t t = i; t > s.begin && t + 3 > i; --t)
      if (isOneOf(m_doc.word(t - 1), {"prisoners", "inmates", "detainees", "hostages", "captives", "hostage"})) return true;
    return false;
  }

  // "let one go", "let them off", "set them free": who stands between
  void letGo(std::uint32_t i, TokenRange s) {
    constexpr std::uint32_t kReach = 5;  // words
    for (std::uint32_t t = i + 2; t < std::min(s.end, i + kReach); ++t) {
      const bool ends = m_doc.word(i) == "let" ? isOneOf(m_doc.word(t), {"go", "off"}) : m_doc.word(t) == "free";
      if (!ends) continue;
      const bool people = t == i + 2 || m_doc.covers(t - 1, maskOf(People, Role, Kin));  // not "let two cobras go"
      if (!m_account.has(Attribute::Detained) || !people || m_account.clause().isWished(i, s) ||
          m_account.clause().precededBy(i, s, maskOf(Negation)))
        return;
      return claim(Attribute::Freed, {i, t + 1}, countIn({i + 1, t}), "effect.let-go");
    }
  }

  // ---- those taken ----

  // Behind "were taken away", "taken prisoner", "were held", "was led away": where those words end; 0 elsewhere
  std::uint32_t takenEnd(std::uint32_t i, TokenRange s) const {
    const Word w = m_doc.word(i);
    const Word next = m_doc.word(i + 1);
    if (w == "taken") {
      if (isOneOf(next, {"prisoner", "captive", "hostage", "alive"})) return isPassive(i, s) || afterCount(i, s) ? i + 2 : 0;
      if (!isPassive(i, s)) return 0;
      if (next == "away") return isOfThings(i, s) || m_doc.word(i + 2) == "by" ? 0 : i + 2;
      return isOneOf(next, {"in", "into"}) && (m_doc.word(i + 2) == "custody" || m_doc.word(i + 2) == "detention") ? i + 3 : 0;
    }
    if (w == "led" || w == "marched") return isPassive(i, s) && next == "away" && m_doc.word(i + 2) != "by" ? i + 2 : 0;
    if (w == "picked")
      return isPassive(i, s) && next == "up" && !isOneOf(m_doc.word(i + 2), {"by", "from", "at", "off"}) && !areSaved(i, s)
                 ? i + 2
                 : 0;
    if (isOneOf(w, {"are", "were", "remain", "remained"}) && next == "in") {
      const std::uint32_t custody = m_doc.word(i + 2) == "police" ? i + 3 : i + 2;  // "Five men are | in custody"
      return m_doc.word(custody) == "custody" && m_doc.word(custody + 1) != "of" ? custody + 1 : 0;
    }
    if (w == "held") {
      const bool closes = i + 1 >= s.end || m_doc.token(i + 1).kind == TokenKind::Punct;
      return isPassive(i, s) && closes && !isOfThings(i, s) ? i + 1 : 0;
    }
    return isOneOf(w, {"captured", "arrested", "detained", "abducted"}) && afterCount(i, s) && hurtsIn(s) ? i + 1 : 0;
  }

  // "Two survivors were picked up", "a sailor"
  bool areSaved(std::uint32_t i, TokenRange s) const {
    for (std::uint32_t t = i; t > s.begin && t + 6 > i; --t)
      if (isOneOf(m_doc.word(t - 1), {"survivor", "survivors", "sailor", "sailors", "migrants", "body", "bodies"})) return true;
    return false;
  }

  bool hurtsIn(TokenRange s) const {
    return std::ranges::any_of(m_account.draft().frames,
                               [&](const Frame* f) { return f->kind == Frame::Kind::Effect && s.contains(f->trigger.begin); });
  }

  // "seven soldiers killed, one | captured"
  bool afterCount(std::uint32_t i, TokenRange s) const {
    const bool closes = i + 1 >= s.end || m_doc.token(i + 1).kind == TokenKind::Punct ||
                        m_doc.covers(i + 1, maskOf(Conjunction)) ||
                        isOneOf(m_doc.word(i + 1), {"prisoner", "captive", "hostage", "alive"});
    return closes && i > s.begin && (m_doc.isNumber(i - 1) || m_doc.covers(i - 1, maskOf(Number)));
  }

  // "Police now hold three people over the bomb", "is holding three officers"
  void holds(std::uint32_t i, TokenRange s) {
    if (m_account.clause().precededBy(i, s, maskOf(Negation)) || m_account.clause().isWished(i, s) || !areTakers(i, s)) return;
    const auto n = numberAt(m_doc, i + 1);
    if (!n || n->range.end >= s.end) return;
    constexpr std::uint32_t kWords = 3;
    for (std::uint32_t t = n->range.end; t < std::min(s.end, n->range.end + kWords); ++t) {
      if (!m_doc.covers(t, maskOf(People, Role)) && !isOneOf(m_doc.word(t), {"hostages", "officers", "prisoners", "captives"}))
        continue;
      if (isOneOf(m_doc.word(t + 1), {"responsible", "to", "'s", "accountable"}) || m_doc.isMark(t + 1, "'"))
        return;  // "to blame"
      return claim(Attribute::Detained, {i, t + 1}, n->count, "effect.holds");
    }
  }

  // Forces, armed men or a group before the verb, or whoever was told of last
  bool areTakers(std::uint32_t verb, TokenRange s) const {
    const TokenRange who = m_account.clause().subject({verb, verb + 1}, s);
    if (who.empty()) return false;
    return isArmedTaker(m_doc, who) || !m_account.entities().within(who, MentionKind::Group).empty() ||
           isOneOf(m_doc.word(who.end - 1), {"it", "they", "group", "captors", "rebels"});
  }

  // "No arrests have been made": nobody was taken
  void noArrest(std::uint32_t i, TokenRange s) {
    if (i == s.begin || m_doc.word(i - 1) != "no" || m_account.has(Attribute::Detained)) return;
    std::uint32_t t = i + 1;
    while (t < s.end && m_doc.covers(t, maskOf(Auxiliary, Adverb))) ++t;
    if ((m_doc.word(t) == "made" || m_doc.word(t) == "reported") && closesNews(t + 1, s))
      claim(Attribute::Detained, {i - 1, t + 1}, CountRange{0, 0}, "effect.none");
  }

  // Nothing more, or "so far", "yet", "for the attack", "in connection with": not "caught cheating", "at the carnival"
  bool closesNews(std::uint32_t i, TokenRange s) const {
    return i >= s.end || m_doc.token(i).kind == TokenKind::Punct ||
           isOneOf(m_doc.word(i), {"so", "yet", "for", "over", "since", "and"}) ||
           (m_doc.word(i) == "in" &&
            (m_doc.word(i + 1) == "connection" || (m_doc.word(i + 1) == "the" && m_doc.covers(i + 2, maskOf(Event)))));
  }

  // "No one has been arrested", "Nobody had been captured so far"
  void nobody(std::uint32_t i, TokenRange s) {
    if (m_doc.word(i) == "one" && (i == s.begin || m_doc.word(i - 1) != "no")) return;
    if (m_account.has(Attribute::Detained) || !isOneOf(m_doc.word(i + 1), {"has", "had", "was"})) return;
    const std::uint32_t verb = m_doc.word(i + 2) == "been" ? i + 3 : i + 2;
    if (isOneOf(m_doc.word(verb), {"arrested", "captured", "detained", "caught", "apprehended"}) && closesNews(verb + 1, s))
      claim(Attribute::Detained, {i, verb + 1}, CountRange{0, 0}, "effect.none");
  }

  // "picked up two men", "have taken with them four men", "took away six clerks"
  void takes(std::uint32_t i, TokenRange s) {
    std::uint32_t end = 0;
    if (isOneOf(m_doc.word(i), {"picked", "rounded"}) && m_doc.word(i + 1) == "up") end = i + 2;
    if (isOneOf(m_doc.word(i), {"took", "taken"}) && m_doc.word(i + 1) == "away") end = i + 2;
    if (isOneOf(m_doc.word(i), {"took", "taken"}) && m_doc.word(i + 1) == "with" && m_doc.word(i + 2) == "them") end = i + 3;
    if (isOneOf(m_doc.word(i), {"took", "taking", "seized"}))  // "took six hostages"
      if (const auto n = numberAt(m_doc, i + 1);
          n && !m_account.clause().isWished(i, s) &&
          isOneOf(m_doc.word(n->range.end), {"hostages", "prisoners", "captives", "hostage"}))
        return claim(Attribute::Detained, {i, n->range.end + 1}, n->count, "effect.takes");
    if (end == 0 || !areTakers(i, s) || m_account.clause().isWished(i, s) || m_account.clause().passiveAuxiliary({i, i + 1}, s) ||
        m_account.clause().precededBy(i, s, maskOf(Negation)))
      return;
    const auto n = numberAt(m_doc, end);
    if (!n) return;
    constexpr std::uint32_t kWords = 3;
    for (std::uint32_t t = n->range.end; t < std::min(s.end, n->range.end + kWords); ++t)
      if (m_doc.covers(t, maskOf(People, Role)))
        return m_doc.word(t + 1) == "'s" || m_doc.isMark(t + 1, "'")
                   ? void()
                   : claim(Attribute::Detained, {i, t + 1}, n->count, "effect.takes");
  }

  // ---- those hurt ----

  // Behind "was shot in the leg", "are still in hospital", "received a shrapnel wound", "lost a foot": where those words end, of
  // somebody who lives; 0 elsewhere
  std::uint32_t hurtEnd(std::uint32_t i, TokenRange s) const {
    static constexpr WordSet kLimbs({"leg", "legs", "arm", "arms", "shoulder", "shoulders", "thigh", "foot", "feet", "hand",
                                     "hands", "hip", "knee", "ankle", "eye"});
    if (!m_account.draft().hasEffects() || tellsOfDeath(s)) return 0;
    const Word w = m_doc.word(i);
    if (isOneOf(w, {"shot", "hit", "struck", "wounded"}) && isPassive(i, s)) {
      for (std::uint32_t t = i + 1; t + 1 < std::min(s.end, i + 9) && m_doc.token(t).kind == TokenKind::Word; ++t)
        if (m_doc.word(t) == "the" && m_doc.word(t - 1) == "in" && kLimbs.contains(m_doc.hash(t + 1))) return t + 2;
      return 0;
    }
    if (w == "lost" && m_doc.covers(i + 1, maskOf(Determiner))) return kLimbs.contains(m_doc.hash(i + 2)) ? i + 3 : 0;
    if (isOneOf(w, {"received", "sustained"}))
      for (std::uint32_t t = i + 1; t < std::min(s.end, i + 6); ++t)
        if (isOneOf(m_doc.word(t), {"wound", "wounds", "injury", "injuries", "burns", "fractures"})) return t + 1;
    if (isOneOf(w, {"are", "is", "remain", "remains", "remained"})) {
      const std::uint32_t t = m_doc.word(i + 1) == "still" ? i + 2 : i + 1;
      if (m_account.has(Attribute::Wounded)) return 0;  // some of those
      if (isOneOf(m_doc.word(t), {"hospitalised", "hospitalized"}) ||
          (m_doc.word(t) == "being" && m_doc.word(t + 1) == "treated"))
        return m_doc.word(t) == "being" ? t + 2 : t + 1;
      if (m_doc.word(t) != "in") return 0;
      const std::uint32_t where = m_doc.word(t + 1) == "the" ? t + 2 : t + 1;
      return isOneOf(m_doc.word(where), {"hospital", "ward", "intensive", "hospitals"}) ? where + 1 : 0;
    }
    return 0;
  }

  bool tellsOfDeath(TokenRange s) const {
    for (std::uint32_t t = s.begin; t < s.end; ++t)
      if (isOneOf(m_doc.word(t), {"died", "dead", "killed", "succumbed", "fatally", "fatal", "dies"})) return true;
    return false;
  }

  // ---- how many ----

  void add(Attribute attribute, std::uint32_t verb, std::uint32_t end, TokenRange s, std::string_view rule) {
    if (m_account.clause().precededBy(verb, s, maskOf(Negation)) || m_account.clause().isWished(verb, s) || isOfBefore(s)) return;
    std::uint32_t t = verb;
    while (t > s.begin &&
           (m_doc.covers(t - 1, maskOf(Auxiliary, Adverb)) || m_doc.word(t - 1).ends_with("ly") ||
            isOneOf(m_doc.word(t - 1), {"since", "later", "then", "all", "both", "equally", "also", "still", "now"})))
      --t;
    if (t > s.begin + 2 && m_doc.isMark(t - 1, ",")) t = behindAside(t - 1, s);
    constexpr std::uint32_t kWords = 12;
    std::uint32_t from = t;
    while (from > s.begin && from + kWords > t && m_doc.token(from - 1).kind != TokenKind::Punct &&
           (!isOneOf(m_doc.word(from - 1), {"and", "but", "that", "whom", "while", "when", "said", "who", "after"}) ||
            isOfBound(from - 1)))
      --from;
    if (const auto n = whoOpens(from, s)) return claim(attribute, {s.begin, end}, *n, rule);
    claim(attribute, {from, end}, countIn({from, t}), rule);
  }

  // "Two policemen who were abducted in an ambush that | left five dead were handed over": those who open the sentence
  std::optional<CountRange> whoOpens(std::uint32_t from, TokenRange s) const {
    if (from <= s.begin + 3 || !isOneOf(m_doc.word(from - 1), {"that", "which"})) return std::nullopt;
    const auto n = numberAt(m_doc, s.begin);
    constexpr std::uint32_t kNoun = 4;  // words: "young army recruits who"
    for (std::uint32_t t = n ? n->range.end : from; t + 1 < std::min(from, s.begin + 1 + kNoun); ++t)
      if (m_doc.covers(t, maskOf(People, Role, Kin))) return m_doc.word(t + 1) == "who" ? std::optional(n->count) : std::nullopt;
    return std::nullopt;
  }

  // "between 60 | and | 80"
  bool isOfBound(std::uint32_t and_) const {
    return m_doc.word(and_) == "and" && and_ > 1 && m_doc.word(and_ - 2) == "between" && m_doc.isNumber(and_ - 1);
  }

  // Over ", all women," back to the comma that opens it
  std::uint32_t behindAside(std::uint32_t comma, TokenRange s) const {
    constexpr std::uint32_t kAside = 9;  // words
    for (std::uint32_t t = comma; t > s.begin && t + kAside > comma; --t)
      if (m_doc.isMark(t - 1, ",")) return t - 1;
    return comma;
  }

  std::optional<CountRange> countIn(TokenRange who) const {
    for (std::uint32_t t = who.begin; t < who.end; ++t) {
      if (m_doc.covers(t, maskOf(Preposition)) && !m_doc.covers(t, maskOf(Bound)) && t > who.begin && m_doc.word(t) != "between")
        return std::nullopt;  // "prayers for the five were held"
      if (m_account.entities().at(t, MentionKind::Date) != nullptr || m_account.entities().at(t, MentionKind::Time) != nullptr)
        continue;
      if (const auto n = numberAt(m_doc, t); n && n->range.end <= who.end) {
        const bool aged = isOneOf(m_doc.word(n->range.end), {"year", "years", "months", "days", "hours"}) ||
                          isOneOf(m_doc.word(t - 1), {"aged", "age"});
        const bool old = isOneOf(m_doc.word(t - 1), {"of", "about"}) && isOneOf(m_doc.word(who.begin), {"a", "an"});
        if (old) return CountRange{1, 1};  // "a woman of 74"
        if (!aged) return arePeople(n->range.end, who.end) ? std::optional(n->count) : std::nullopt;
        t = n->range.end;
      }
    }
    if (who.empty()) return std::nullopt;
    const std::uint32_t last = who.end - 1;
    if (who.size() == 1 && isOneOf(m_doc.word(last), {"he", "she", "him", "her", "one", "another"})) return CountRange{1, 1};
    if (isOneOf(m_doc.word(last), {"fourth", "third", "second", "fifth"}) && isOneOf(m_doc.word(who.begin), {"a", "the"}))
      return CountRange{1, 1};
    if (who.size() == 1 && isOneOf(m_doc.word(last), {"they", "them", "all", "both"})) return countOfTaken();
    if (const Entity* p = m_account.entities().at(last, MentionKind::Person); p != nullptr && p->range.end == who.end)
      return m_account.entities().within(who, MentionKind::Person).size() == 1 ? std::optional(CountRange{1, 1}) : std::nullopt;
    const Hit* people = m_doc.hitEnding(who.end, maskOf(People, Kin, Role));
    const WordEntry* e = m_doc.entry(last);
    const bool one =
        (people != nullptr && !people->phrase->plural) ||
        (people == nullptr && e != nullptr && e->nounClass == NounClass::Person && (e->forms & WordEntry::Plural) == 0);
    const bool led = m_doc.covers(who.begin, maskOf(Determiner)) || isOneOf(m_doc.word(who.begin), {"his", "her", "their"});
    return one && led ? std::optional(CountRange{1, 1}) : std::nullopt;
  }

  // What the number is of: people, or it stands alone ("three of them")
  bool arePeople(std::uint32_t from, std::uint32_t end) const {
    for (std::uint32_t t = from; t < end; ++t) {
      if (m_doc.word(t) == "of" || m_doc.token(t).kind == TokenKind::Punct) return t == from;
      const WordEntry* e = m_doc.entry(t);
      if (m_doc.covers(t, maskOf(People, Role, Kin)) || (e != nullptr && e->nounClass == NounClass::Person) ||
          isOneOf(m_doc.word(t), {"prisoners", "hostages", "inmates", "detainees", "workers", "civilians", "more", "others"}))
        return true;
    }
    return from == end || m_doc.covers(from, maskOf(Preposition));
  }

  // "set them free": as many as were taken
  std::optional<CountRange> countOfTaken() const {
    for (const Claim& c : m_account.claims())
      if (c.attribute == Attribute::Detained && c.value.count() != nullptr) return *c.value.count();
    return std::nullopt;
  }

  void claim(Attribute attribute, TokenRange words, const std::optional<CountRange>& count, std::string_view rule) {
    constexpr int kMany = 5000;  // no incident's
    // Where a figure is told already, one who was hurt is one of those.
    if (attribute == Attribute::Wounded && count == CountRange{1, 1} &&
        (m_account.has(attribute) || m_account.has(Attribute::Killed)))
      return;
    if (!count || (count->min && *count->min > kMany) || m_account.hasWithin(attribute, words)) return;
    Claim c = m_account.claim(attribute, words, {countText(*count), *count}, rule);
    if (count->max == 0) c.modality = Modality::Denied;
    m_account.add(std::move(c));
  }

  AccountText& m_account;
  const Document& m_doc;
  std::optional<bool> m_abduction;  // once asked
};

}  // namespace

void readFates(AccountText& account) { FateReader(account).run(); }

}  // namespace collate
