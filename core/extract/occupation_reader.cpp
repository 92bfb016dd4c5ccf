// SPDX-License-Identifier: GPL-3.0-or-later
// What those are whom an incident befell and nobody names: "including a police officer", "The two were farmers", "a man accused
// of working for the front"; and what is said of the named behind them.
#include <algorithm>

#include "core/extract/frame_edges.h"
#include "core/extract/occupations.h"
#include "core/extract/readers.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

class OccupationReader {
 public:
  explicit OccupationReader(AccountText& account) : m_account(account), m_doc(account.doc()) {}

  void run() {
    for (const Frame* f : m_account.draft().frames)
      if (f->kind == Frame::Kind::Effect && !f->denied) suffered(*f);
    for (const TokenRange s : m_account.stretchesAndBeside()) {
      theDeadInclude(s);
      someOfTheDeadWere(s);
      theOneWas(s);
    }
    for (const TokenRange s : m_account.stretches()) {
      among(s);
      were(s);
      knownAs(s);
      accusedOf(s);
    }
    for (const Entity& p : m_account.entities().list())
      if (p.kind == MentionKind::Person && m_account.takesPart(p) && m_account.reads(p.range.begin)) {
        behind(p);
        before(p);
      }
  }

 private:
  // "killed a telephone engineer and his wife"
  void suffered(const Frame& f) {
    if (f.party.items.size() < 2) return;
    for (const PartyItem& item : f.party.items) {
      const std::uint32_t head = headOf(m_doc, item.range);
      if (item.person != nullptr || item.pronoun || item.kind != ParticipantKind::Person || head >= item.range.end) continue;
      if (isOneOf(m_doc.word(item.range.begin), {"a", "an", "one", "the"})) one(head);
    }
  }

  // "including a police officer", "among them a 62-year-old catechist", "one of them a student", ", and three labourers from
  // Orlen"
  void among(TokenRange s) {
    for (std::uint32_t i = s.begin + 1; i + 1 < s.end; ++i) {
      std::uint32_t from = 0;
      if (m_doc.word(i) == "including" && m_doc.word(i - 1) != "not")
        from = i + 1;
      else if (m_doc.word(i) == "them" && isOneOf(m_doc.word(i - 1), {"among", "of"}))
        from = i + 1;
      else if (m_doc.word(i) == "whom" && m_doc.word(i - 1) == "of" && isOneOf(m_doc.word(i + 1), {"was", "were", "is", "are"}))
        from = i + 2;
      else if (m_doc.word(i) == "one" && m_doc.isMark(i - 1, ",") && isOneOf(m_doc.word(i + 1), {"a", "an"}))
        from = i + 1;  // "two people, one a schoolboy"
      else if (m_doc.isMark(i, ":") && isOneOf(m_doc.word(i + 1), {"a", "an"}))
        from = i + 1;  // "killed three people: a nurse, a baker and a clerk"
      if (from == 0 || !befell(s, i) || (m_doc.word(i) == "whom" && areSuspects(i, s))) continue;
      if (m_doc.isMark(from, ":")) ++from;
      const std::size_t before = m_account.claims().size();
      if (isOneOf(m_doc.word(from), {"a", "an", "the", "its", "their"}) && isOfWhole(from + 1, s)) phrase(from + 1, s);
      if (before == m_account.claims().size()) noun(from, s);
      for (std::uint32_t t = from + 1; t < std::min(s.end, from + kList); ++t)  // "a nurse and two drivers"
        if (before != m_account.claims().size() && isOneOf(m_doc.word(t), {"and", ","})) noun(t + 1, s);
    }
  }
  static constexpr std::uint32_t kList = 12;  // words

  // "the | head of logistics", "a | facilitator of fighters", "the | station house officer of the town": an office, by "of" or
  // "for"
  bool isOfWhole(std::uint32_t i, TokenRange s) const {
    constexpr std::uint32_t kWords = 4;
    for (std::uint32_t t = i + 1; t < std::min(s.end, i + kWords); ++t) {
      if (m_doc.token(t).kind != TokenKind::Word) return false;
      if (m_doc.covers(t, maskOf(Preposition)))
        return isOneOf(m_doc.word(t), {"of", "for"}) &&
               (m_doc.covers(t - 1, maskOf(PhraseClass::Role)) || isOccupation(m_doc, t - 1) ||
                isOneOf(m_doc.word(t - 1), {"head", "chief", "officer", "member"}));
    }
    return false;
  }

  // "The dead included a senior figure of the front", "Among the victims were two nurses and a driver"
  void theDeadInclude(TokenRange s) {
    static constexpr WordSet kThem({"dead", "victims", "casualties", "deceased", "fatalities", "martyrs", "wounded", "injured"});
    if (!m_account.draft().hasEffects() || s.size() < 5) return;
    const bool among = m_doc.word(s.begin) == "among";
    const std::uint32_t the = s.begin + (among ? 1U : 0U);
    if (m_doc.word(the) != "the" || !kThem.contains(m_doc.hash(the + 1))) return;
    if (among ? !isOneOf(m_doc.word(the + 2), {"is", "are", "was", "were"})
              : !isOneOf(m_doc.word(the + 2), {"include", "included", "includes", "are", "were"}))
      return;
    if (!among && isOneOf(m_doc.word(the + 2), {"are", "were"}) && !isOneOf(m_doc.word(the + 3), {"a", "an"})) return;
    describe(the + 3, s);
  }

  // "One of the dead was a Saudi national who held a leading position", "Two of the slain fighters were bodyguards"
  void someOfTheDeadWere(TokenRange s) {
    static constexpr WordSet kThem({"dead", "victims", "slain", "deceased", "killed", "men", "fatalities", "wounded", "injured"});
    std::uint32_t i = s.begin;
    if (m_doc.isMark(i, "\"")) ++i;
    if (!m_account.draft().hasEffects() || i + 5 >= s.end) return;
    if (!m_doc.covers(i, maskOf(Number)) && !m_doc.isNumber(i)) return;
    if (m_doc.word(i + 1) != "of" || m_doc.word(i + 2) != "the" || !kThem.contains(m_doc.hash(i + 3))) return;
    constexpr std::uint32_t kNoun = 3;  // words: "of the slain Marrow fighters"
    for (std::uint32_t t = i + 4; t < std::min(s.end - 1, i + 4 + kNoun); ++t)
      if (isOneOf(m_doc.word(t), {"is", "was", "are", "were"})) {
        if (!isOneOf(m_doc.word(t + 1), {"identified", "named"})) describe(t + 1, s);
        return;
      }
  }

  // "The man who was killed was a guard", "The second man killed in the strike is a delivery rider"
  void theOneWas(TokenRange s) {
    constexpr std::uint32_t kLead = 3;    // words: "The second man"
    constexpr std::uint32_t kReach = 14;  // words: "who was killed in the strike in Orlen on Monday"
    if (m_doc.word(s.begin) == "one") return oneAndTheOther(s);
    if (m_doc.word(s.begin) != "the") return;
    std::uint32_t one = s.begin + 1;
    if (isOneOf(m_doc.word(one), {"man", "woman", "victim", "deceased"}) && isOfOne() && s.size() > 5) {
      const bool apposed = m_doc.isMark(one + 1, ",") && !isOneOf(m_doc.word(one), {"man", "woman"});  // "The victim, a driver,"
      if ((apposed || isOneOf(m_doc.word(one + 1), {"was", "is"})) && isOneOf(m_doc.word(one + 2), {"a", "an"}))
        return apposed ? noun(one + 2, s) : describe(one + 2, s);
    }
    while (one < s.begin + kLead && !isOneOf(m_doc.word(one), {"man", "woman", "person", "victim", "men", "women", "victims"}))
      ++one;
    const auto befalls = [&](const Frame* f) {
      return f->kind == Frame::Kind::Effect && !f->denied && f->trigger.begin > one && f->trigger.begin < one + kReach &&
             s.contains(f->trigger.begin) && f->patient.contains(one);
    };
    const auto frame = std::ranges::find_if(m_account.draft().frames, befalls);
    if (one == s.begin + kLead || frame == m_account.draft().frames.end()) return;
    for (std::uint32_t t = (*frame)->trigger.end; t + 2 < std::min(s.end, one + kReach); ++t) {
      if (m_doc.isMark(t, ","))  // ", police said,"
        if (const std::uint32_t behind = behindSaying(t, s); behind != 0) t = behind;
      if (m_doc.token(t).kind == TokenKind::Punct || m_doc.covers(t, maskOf(Say, Conjunction)) ||
          isOneOf(m_doc.word(t), {"because", "as", "when", "who"}))
        return;
      if (isOneOf(m_doc.word(t), {"is", "was"})) return isOneOf(m_doc.word(t + 1), {"a", "an"}) ? describe(t + 1, s) : void();
      if (m_doc.word(t) == "were") return areOccupations(m_doc, t + 1) ? trade(t + 1) : void();
    }
  }

  // "One was a baker and the other a clerk", of two who were told of before
  void oneAndTheOther(TokenRange s) {
    if (!isOneOf(m_doc.word(s.begin + 1), {"was", "is"}) || !isOneOf(m_doc.word(s.begin + 2), {"a", "an"})) return;
    const std::uint32_t own = m_doc.sentenceOf(s.begin);
    const bool told = std::ranges::any_of(m_account.draft().frames, [&](const Frame* f) {
      return f->kind == Frame::Kind::Effect && !f->denied && f->party.counted && f->sentence + 1 == own;
    });
    if (!told) return;
    noun(s.begin + 2, s);
    for (std::uint32_t t = s.begin + 3; t + 2 < s.end; ++t)
      if (m_doc.word(t) == "other" && m_doc.word(t - 1) == "the") {
        const std::uint32_t a = isOneOf(m_doc.word(t + 1), {"was", "is"}) ? t + 2 : t + 1;
        if (isOneOf(m_doc.word(a), {"a", "an"})) noun(a, s);
      }
  }

  // One died, or one is named
  bool isOfOne() const {
    std::size_t figures = 0, ones = 0;
    for (const Claim& c : m_account.claims())
      if (c.attribute == Attribute::Killed || c.attribute == Attribute::Detained) {
        ++figures;
        ones += c.value.count() != nullptr && *c.value.count() == CountRange::exactly(1);
      }
    return figures > 0 && ones == figures;
  }

  // ", police said, | was": behind an aside of whoever says so; zero where none stands at the comma
  std::uint32_t behindSaying(std::uint32_t comma, TokenRange s) const {
    constexpr std::uint32_t kReach = 7;  // words: ", the Ferrin police said on Monday,"
    bool said = false;
    for (std::uint32_t t = comma + 1; t < std::min(s.end, comma + kReach); ++t) {
      said = said || m_doc.covers(t, maskOf(Say));
      if (m_doc.isMark(t, ",")) return said ? t + 1 : 0;
    }
    return 0;
  }

  // What the phrase at `from` says that they are
  void describe(std::uint32_t from, TokenRange s) {
    std::uint32_t end = from;  // "a nurse and two drivers"; not "two men, a doctor said", "a woman whose husband, a judge, was"
    for (; end < std::min(s.end, from + kList); ++end)
      if (m_doc.covers(end, maskOf(Say, Auxiliary)) || isOneOf(m_doc.word(end), {"by", "beside", "who", "whose", "whom", "friend",
                                                                                 "house", "home", "cows", "treated", "shot"}))
        break;
    if (end < s.end && m_doc.covers(end, maskOf(Say)))  // who says so stands behind the last comma
      while (end > from && !m_doc.isMark(end - 1, ",")) --end;
    if (isOneOf(m_doc.word(from), {"a", "an", "the"}) && from < end) phrase(from + 1, {s.begin, end});
    for (std::uint32_t t = from; t < end; ++t)
      if (t == from || isOneOf(m_doc.word(t), {"and", ","})) noun(t == from ? t : t + 1, {s.begin, end});
  }

  // Does an effect of the sentence befall those told of around token i?
  bool befell(TokenRange s, std::uint32_t i) const {
    return std::ranges::any_of(m_account.draft().frames, [&](const Frame* f) {
      return s.contains(f->trigger.begin) && f->kind == Frame::Kind::Effect && !f->denied && f->party.counted &&
             f->patient.begin < i;
    });
  }

  // "a police officer", "a 62-year-old catechist", "three labourers": the noun that the phrase at `from` ends in
  void noun(std::uint32_t from, TokenRange s) {
    std::uint32_t t = from;
    const bool several = m_doc.isNumber(t) || m_doc.covers(t, maskOf(Number));
    if (!several && !isOneOf(m_doc.word(t), {"a", "an", "the", "one", "their", "its"})) return;
    constexpr std::uint32_t kWords = 7;
    if (m_doc.isMark(t + 1, "\"")) ++t;  // 'one of them a "facilitator"'
    for (++t; t < std::min(s.end, from + kWords); ++t) {
      if (m_doc.token(t).kind == TokenKind::Punct && !m_doc.token(t).joined) return;
      const std::uint32_t next = t + 1;
      if (m_doc.word(next) == "'s") return;  // "a nurse's son"
      const bool last = next >= s.end || (m_doc.token(next).kind == TokenKind::Punct && !m_doc.token(next).joined) ||
                        m_doc.covers(next, maskOf(Preposition, Conjunction, Auxiliary, Effect)) ||
                        isOneOf(m_doc.word(next), {"who", "whose", "waiting", "identified", "named"});
      if (last) return several ? (areOccupations(m_doc, t) ? trade(t) : void()) : one(t);
      if (m_doc.covers(t, maskOf(Preposition, Conjunction, Auxiliary))) return;
    }
  }

  void one(std::uint32_t head) {
    static constexpr WordSet kInPassing(
        {"soldier",   "militant",   "rebel",      "fighter",   "serviceman", "insurgent", "terrorist", "hostage",  "prisoner",
         "passenger", "pedestrian", "bystander",  "passerby",  "relative",   "villager",  "settler",   "detainee", "refugee",
         "migrant",   "protester",  "worshipper", "worshiper", "captive",    "tourist",   "foreigner", "minor",    "stranger",
         "newborn",   "baby",       "toddler",    "hero",      "martyr",     "nobody",    "fan",       "loner",    "believer"});
    const bool officer = m_doc.word(head) == "officer" && head > 0 &&
                         isOneOf(m_doc.word(head - 1), {"police", "army", "intelligence", "prison", "customs", "commanding"});
    if (m_doc.isCapital(head) || isOneOf(m_doc.word(head), kInPassing) || (!officer && !isOccupation(m_doc, head))) return;
    if (m_doc.token(std::min(head + 1, m_doc.size() - 1)).joined) return;
    trade(head);
  }

  // "The two were ordinary farmers", "All four were members of the front", "He was a bodyguard"
  void were(TokenRange s) {
    for (std::uint32_t i = s.begin + 1; i + 1 < s.end && i < s.begin + kHead; ++i) {
      if (m_doc.word(i) != "were" || !m_account.draft().hasEffects() || !areThose(i, s)) continue;
      std::uint32_t t = i + 1;
      if (m_doc.word(t) == "all" || m_doc.word(t) == "ordinary" || m_doc.word(t) == "both") ++t;
      constexpr std::uint32_t kWords = 4;
      for (std::uint32_t head = t; head < std::min(s.end, t + kWords); ++head) {
        if (m_doc.token(head).kind != TokenKind::Word || m_doc.covers(head, maskOf(Preposition, Determiner, Effect, Act))) break;
        if (!areOccupations(m_doc, head)) continue;
        trade(head);
        if (isOneOf(m_doc.word(head + 1), {"and", "or", "&"}) && areOccupations(m_doc, head + 2)) trade(head + 2);
        break;
      }
      return;
    }
  }
  static constexpr std::uint32_t kHead = 9;  // words: "The widow said the two were"

  bool areThose(std::uint32_t verb, TokenRange s) const {
    static constexpr WordSet kThose(
        {"two", "three", "four", "five", "six", "both", "all", "they", "dead", "victims", "men", "others", "deceased", "slain"});
    const std::uint32_t sentence = m_doc.sentenceOf(s.begin);
    const bool told = std::ranges::any_of(m_account.draft().frames, [&](const Frame* f) {
      return f->kind == Frame::Kind::Effect && f->effect != Attribute::Detained && f->sentence + 2 >= sentence &&
             f->sentence <= sentence;
    });
    return told && verb > s.begin && kThose.contains(m_doc.hash(verb - 1));
  }

  // "Neighbours knew him as a dealer in used tyres", "is believed by investigators to be a cell leader"
  void knownAs(TokenRange s) {
    if (!m_account.has(Attribute::Target)) return;
    for (std::uint32_t t = s.begin; t < s.end; ++t)
      if (isOneOf(m_doc.word(t), {"gunman", "attacker", "suspect", "bomber", "shooter", "assailant"})) return;
    for (std::uint32_t i = s.begin + 2; i + 2 < s.end; ++i) {
      const bool knew = m_doc.word(i) == "as" && isOneOf(m_doc.word(i - 1), {"him", "her"}) &&
                        isOneOf(m_doc.word(i - 2), {"knew", "know", "remember", "described", "describe", "describes"});
      if (m_doc.word(i) == "in" && m_doc.word(i + 1) == "charge" && m_doc.word(i + 2) == "of" &&
          isOneOf(m_doc.word(m_doc.isMark(i - 1, "\"") ? i - 2 : i - 1), {"was", "is", "been", "man"}))
        inCharge(i, s);
      const bool believed = m_doc.word(i) == "be" && m_doc.word(i - 1) == "to" && isBelieved(i - 1, s);
      if ((knew || believed) && isOneOf(m_doc.word(i + 1), {"a", "an", "the"})) phrase(i + 2, s);
    }
  }

  bool isBelieved(std::uint32_t to, TokenRange s) const {
    constexpr std::uint32_t kReach = 4;  // words: "believed by investigators to be"
    for (std::uint32_t t = to; t > s.begin + 1 && t + kReach > to; --t)
      if (isOneOf(m_doc.word(t - 1), {"believed", "thought", "alleged"}))
        return isOneOf(m_doc.word(t - 2), {"is", "was"}) && (isOneOf(m_doc.word(t - 3), {"he", "she", "who", ","}) ||
                                                             m_account.entities().at(t - 3, MentionKind::Person) != nullptr);
    return false;
  }

  // "A bomb killed two. Police arrested five, one of | whom was": others than those whom the deed befell
  bool areSuspects(std::uint32_t whom, TokenRange s) const {
    const Frame* last = nullptr;
    bool hurt = false;
    for (const Frame* f : m_account.draft().frames) {
      if (f->kind != Frame::Kind::Effect) continue;
      if (s.contains(f->trigger.begin) && f->trigger.begin < whom) last = f;
      hurt = hurt || f->effect == Attribute::Killed || f->effect == Attribute::Wounded;
    }
    return hurt && last != nullptr && last->effect == Attribute::Detained;
  }

  // The words from `i` to where the phrase ends, with what hangs on them by "of", "in", "for"
  void phrase(std::uint32_t i, TokenRange s) {
    constexpr std::uint32_t kWords = 9;
    std::uint32_t end = i;
    bool known = false;
    while (end < std::min(s.end, i + kWords) && m_doc.token(end).kind == TokenKind::Word &&
           !m_doc.covers(end, maskOf(Auxiliary, Say, Conjunction)) &&
           !isOneOf(m_doc.word(end), {"who", "whose", "which", "when"})) {
      if (m_doc.covers(end, maskOf(Preposition)) && !isOneOf(m_doc.word(end), {"of", "in", "for", "with", "from"})) break;
      if (m_doc.word(end + 1) == "'s") return;  // "a nurse's son"
      known = known || isOccupation(m_doc, end) || m_doc.starts(end, maskOf(Role)) ||
              isOneOf(m_doc.word(end), {"figure", "officer", "head", "chief"});
      if (m_account.entities().at(end, MentionKind::Date) != nullptr) break;
      ++end;
    }
    if (known && end > i) role({i, end}, "role.predicated");
  }

  // "a man accused of moving money for the front", "three individuals suspected of delivering fuel"
  void accusedOf(TokenRange s) {
    for (std::uint32_t i = s.begin + 1; i + 2 < s.end; ++i) {
      if (!isOneOf(m_doc.word(i), {"accused", "suspected"}) || m_doc.word(i + 1) != "of" ||
          !m_doc.covers(i - 1, maskOf(People, Nationality)))
        continue;
      const bool theirs = std::ranges::any_of(m_account.draft().frames, [&](const Frame* f) {
        return s.contains(f->trigger.begin) && (f->kind == Frame::Kind::Effect || f->kind == Frame::Kind::Target) && !f->denied &&
               f->patient.contains(i - 1);
      });
      if (!theirs || !m_doc.word(i + 2).ends_with("ing")) continue;
      std::uint32_t end = i + 3;
      constexpr std::uint32_t kWords = 9;
      while (end < std::min(s.end, i + kWords) && m_doc.token(end).kind == TokenKind::Word &&
             !m_doc.covers(end, maskOf(Conjunction, Auxiliary)) && !isOneOf(m_doc.word(end), {"near", "on", "who"}) &&
             m_account.entities().at(end, MentionKind::Date) == nullptr &&
             m_account.entities().at(end, MentionKind::Place) == nullptr)
        ++end;
      while (end > i + 3 && m_doc.covers(end - 1, maskOf(Preposition))) --end;
      role({i, end}, "role.accused-of");
    }
  }

  // "X (51), head of the local council", "X, allegedly the secretary of", "X, 29, a notorious chief of", "X, who had a hardware
  // shop"
  void behind(const Entity& p) {
    std::uint32_t i = p.range.end;
    const TokenRange s = m_doc.sentences()[m_doc.sentenceOf(p.range.begin)].range;
    if (m_doc.isMark(i, "(") || m_doc.starts(i, maskOf(Alias))) i = behindAside(i, s);
    if (!m_doc.isMark(i, ",") || i + 2 >= s.end) return;
    ++i;
    if (m_doc.starts(i, maskOf(Alias))) i = behindAside(i, s) + 1;
    if (isOneOf(m_doc.word(i), {"aged", "age", "about", "around"})) ++i;
    if (m_doc.isNumber(i) && m_doc.word(i + 1) == "years" && m_doc.word(i + 2) == "old" && m_doc.isMark(i + 3, ",")) i += 4;
    if (m_doc.isNumber(i) && m_doc.isMark(i + 1, ",")) i += 2;
    if (leads(i, s) || accused(i, s)) return;
    if (isOneOf(m_doc.word(i), {"allegedly", "reportedly", "apparently", "once", "formerly"})) ++i;
    if (m_doc.word(i) == "in" && m_doc.word(i + 1) == "charge" && m_doc.word(i + 2) == "of" && m_doc.word(i + 3) != "nothing")
      return inCharge(i, s);
    while (isOneOf(m_doc.word(i), {"a", "an", "the"})) ++i;
    if (isOneOf(m_doc.word(i), {"notorious", "prominent", "senior", "wanted", "suspected", "alleged", "self", "so", "well"}) &&
        !m_doc.token(i + 1).joined)
      ++i;
    if (i + 2 >= s.end) return;
    if (m_account.entities().at(i, MentionKind::Person) != nullptr) return;
    if (m_doc.word(i + 1) == "of" &&
        (m_doc.starts(i, maskOf(Role, Title)) || isOccupation(m_doc, i) || isOneOf(m_doc.word(i), {"head", "chief"})))
      phrase(i, s);
  }

  // "A night watchman, identified simply as | X"
  void before(const Entity& p) {
    const TokenRange s = m_doc.sentences()[m_doc.sentenceOf(p.range.begin)].range;
    std::uint32_t t = p.range.begin;
    if (t < s.begin + 4 || m_doc.word(t - 1) != "as") return;
    --t;
    if (isOneOf(m_doc.word(t - 1), {"simply", "only", "just"})) --t;
    if (isOneOf(m_doc.word(t - 1), {"identified", "named", "known"}) && t > s.begin + 2 && m_doc.isMark(t - 2, ",") &&
        isOccupation(m_doc, t - 3))
      trade(t - 3);
  }

  // "(alias Omar, 24)", "alias Omar": where the comma or the words behind it stand
  std::uint32_t behindAside(std::uint32_t i, TokenRange s) const {
    constexpr std::uint32_t kReach = 9;  // tokens
    const bool bracket = m_doc.isMark(i, "(");
    for (std::uint32_t t = i + 1; t < std::min(s.end, i + kReach); ++t)
      if (bracket ? m_doc.isMark(t, ")") : m_doc.isMark(t, ",")) return bracket ? t + 1 : t;
    return i;
  }

  // "X, who | led a group of lime growers", "X, who was | responsible for communications"; no deed
  bool leads(std::uint32_t i, TokenRange s) {
    if (m_doc.word(i) != "who") return false;
    std::uint32_t verb = i + 1;
    const bool was = isOneOf(m_doc.word(verb), {"was", "is"});
    if (was) ++verb;
    const bool office = was ? m_doc.word(verb) == "responsible" && m_doc.word(verb + 1) == "for"
                            : isOneOf(m_doc.word(verb), {"led", "heads", "headed", "commanded", "leads", "commands"}) &&
                                  m_doc.covers(verb + 1, maskOf(Determiner));
    if (!office) return false;
    constexpr std::uint32_t kWords = 8;
    std::uint32_t end = verb + 2;
    while (end < std::min(s.end, verb + kWords) && m_doc.token(end).kind == TokenKind::Word &&
           !m_doc.covers(end, maskOf(Auxiliary, Conjunction)) &&
           !(m_doc.covers(end, maskOf(Preposition)) && !isOneOf(m_doc.word(end), {"of", "for"})) &&
           !isOneOf(m_doc.word(end), {"that", "which", "who", "when"})) {
      if (m_doc.covers(end, maskOf(Event, Effect, Act))) return false;
      ++end;
    }
    if (end <= verb + 2 || !(was || isBody({verb + 1, end}))) return false;
    role({verb, end}, "role.leads");
    return true;
  }

  // "a group of lime growers", "the northern brigade"; no "quiet life", no "way"
  bool isBody(TokenRange what) const {
    static constexpr WordSet kLed(
        {"group",        "cell",       "network",    "unit",         "brigade",     "wing",       "faction",      "branch",
         "council",      "party",      "committee",  "militia",      "movement",    "department", "force",        "forces",
         "battalion",    "gang",       "operations", "troops",       "association", "union",      "fighters",     "organization",
         "organisation", "ministry",   "office",     "division",     "bureau",      "men",        "directorate",  "cooperative",
         "tribe",        "clan",       "regiment",   "company",      "platoon",     "squad",      "intelligence", "column",
         "army",         "commission", "hospital",   "school",       "federation",  "delegation", "insurgency",   "squadron",
         "wings",        "agency",     "patrol",     "congregation", "church",      "mosque",     "cells",        "front"});
    for (std::uint32_t t = what.begin; t < what.end; ++t) {
      if (m_doc.covers(t, maskOf(Preposition))) return false;
      if (kLed.contains(m_doc.hash(t)) || m_account.entities().at(t, MentionKind::Group) != nullptr)
        return !(m_doc.word(t) == "police" || m_doc.word(t + 1) == "to");
    }
    return false;
  }

  // "X, | accused of belonging to the front,"
  bool accused(std::uint32_t i, TokenRange s) {
    if (!isOneOf(m_doc.word(i), {"accused", "suspected"}) || m_doc.word(i + 1) != "of" || !m_doc.word(i + 2).ends_with("ing"))
      return false;
    constexpr std::uint32_t kWords = 9;
    std::uint32_t end = i + 3;
    while (end < std::min(s.end, i + kWords) && m_doc.token(end).kind == TokenKind::Word &&
           !m_doc.covers(end, maskOf(Conjunction, Auxiliary)) && m_account.entities().at(end, MentionKind::Date) == nullptr)
      ++end;
    role({i, end}, "role.accused-of");
    return true;
  }

  // "in charge of the Kabul network", "in charge of finances"
  void inCharge(std::uint32_t i, TokenRange s) {
    std::uint32_t end = i + 3;
    while (end < std::min(s.end, i + 9) && m_doc.token(end).kind == TokenKind::Word &&
           !m_doc.covers(end, maskOf(Preposition, Conjunction, Auxiliary)) && !isOneOf(m_doc.word(end), {"who", "which", "when"}))
      ++end;
    if (end > i + 3) role({i, end}, "role.in-charge");
  }

  void trade(std::uint32_t head) { role({occupationBegin(m_doc, head), head + 1}, "role.trade"); }

  void role(TokenRange r, std::string_view rule) {
    for (const Claim& known : m_account.claims())
      if (known.attribute == Attribute::Role && known.span.overlaps(m_doc.span(r))) return;
    Claim c = m_account.claim(Attribute::Role, r, {m_doc.words(r), {}}, rule);
    for (const Claim& known : m_account.claims())
      if (known.attribute == Attribute::Role && known.value.text.find(c.value.text) != std::string::npos) return;
    m_account.add(std::move(c));
  }

  AccountText& m_account;
  const Document& m_doc;
};

}  // namespace

void readOccupations(AccountText& account) { OccupationReader(account).run(); }

}  // namespace collate
