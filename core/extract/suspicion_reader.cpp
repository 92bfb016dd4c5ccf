// SPDX-License-Identifier: GPL-3.0-or-later
// Who is only thought to have done it: suspected, believed to be of a group, pointed to by what was found.
#include <algorithm>

#include "core/extract/claimants.h"
#include "core/extract/doers.h"
#include "core/extract/readers.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

class SuspicionReader {
 public:
  explicit SuspicionReader(AccountText& account) : m_account(account), m_doc(account.doc()), m_who(account.text()) {}

  void run() {
    if (!m_doc.mayHaveAny({"point",    "points",   "pointed",     "hallmarks", "hallmark", "signature", "work",
                           "suspect",  "suspects", "suspected",   "suspicion", "believed", "thought",   "hand",
                           "probably", "possibly", "presumably",  "likely",    "belong",   "belonged",  "finger",
                           "fingers",  "marks",    "responsible", "did",       "it"}))
      return;
    for (const TokenRange s : m_account.stretchesAndBeside()) sentence(s);
  }

 private:
  void sentence(TokenRange s) {
    static constexpr WordSet kSeems(
        {"point", "points", "pointed", "hallmarks", "hallmark", "signature", "work", "suspicion", "marks"});
    static constexpr WordSet kTurns({"point",     "points",     "pointed", "hallmarks",   "hallmark",  "signature", "work",
                                     "suspicion", "marks",      "suspect", "suspects",    "suspected", "hand",      "probably",
                                     "possibly",  "presumably", "likely",  "be",          "belong",    "belonged",  "believed",
                                     "thought",   "finger",     "fingers", "responsible", "did",       "it"});
    for (std::uint32_t i = s.begin; i < s.end; ++i) {
      if (!kTurns.contains(m_doc.hash(i))) continue;
      const Word w = m_doc.word(i);
      if (isOneOf(w, {"finger", "fingers"})) fingerAt(i, s);
      if (isOneOf(w, {"responsible", "did", "it"})) itWas(i, s);
      if (isOneOf(w, kSeems))
        seemsTheirs(i, s);
      else if (isOneOf(w, {"suspect", "suspects"}) || (w == "suspected" && m_doc.word(i + 1) != "of"))
        suspected(i, s);
      else if (w == "suspected")
        isSuspectedOf(i, s);
      else if (w == "hand")
        hand(i, s);
      else if (isOneOf(w, {"probably", "possibly", "presumably", "likely"}))
        perhaps(i, s);
      else if (w == "be" && m_doc.word(i - 1) == "to" && isOneOf(m_doc.word(i - 2), {"believed", "thought", "suspected"}))
        ofNation(i, s);
      if (w == "suspected" && i > s.begin + 1 && m_doc.isMark(i - 1, "(") && m_doc.isMark(i + 1, ")") &&
          m_doc.word(i + 2) != "of")
        if (const Entity* g = m_who.endingAt(i - 1)) thought(*g);
      if (isOneOf(w, {"belong", "belonged"}) && m_doc.word(i + 1) == "to") belong(i, s);
      if (isOneOf(w, {"believed", "thought", "suspected"}) && m_doc.word(i + 1) == "to" && m_doc.word(i + 2) == "be")
        areBelieved(i, s);
    }
  }

  // "pointed the finger at the front"
  void fingerAt(std::uint32_t i, TokenRange s) {
    const std::uint32_t verb = m_doc.covers(i - 1, maskOf(Determiner)) ? i - 2 : i - 1;
    if (i < s.begin + 2 || !isOneOf(m_doc.word(verb), {"pointed", "points", "point", "pointing"}) || m_doc.word(i + 1) != "at" ||
        m_who.isDoubted(verb, s))
      return;
    if (const Entity* g = m_who.object(i + 2, s)) thought(*g, Modality::Stated);
  }

  // "The front was | responsible.", "The front says it | did it", "'It is the front,' said the mayor": nothing more is said of it
  void itWas(std::uint32_t i, TokenRange s) {
    if (!m_account.draft().hasEffects() || m_who.isDoubted(i, s)) return;
    const auto closes = [&](std::uint32_t t) {
      return t >= s.end || (m_doc.token(t).kind == TokenKind::Punct && !m_doc.token(t).joined && m_doc.word(t) != "'s");
    };
    const Entity* g = nullptr;
    if (m_doc.word(i) == "responsible" && isOneOf(m_doc.word(i - 1), {"was", "were", "is", "are"}) && closes(i + 1)) {
      g = m_who.endingAt(i - 1);
    } else if (m_doc.word(i) == "did" && isOneOf(m_doc.word(i + 1), {"it", "this"}) && closes(i + 2)) {
      if (i > s.begin + 2 && isOneOf(m_doc.word(i - 1), {"it", "they"}) && m_doc.covers(i - 2, maskOf(Say))) {
        g = m_who.endingAt(i - 2);
        if (g != nullptr) return claims(*g);
      }
      g = m_who.endingAt(i);
    } else if (m_doc.word(i) == "it" && isOneOf(m_doc.word(i + 1), {"is", "was", "'s"}) &&
               (i == s.begin || m_doc.isMark(i - 1, "\"") || m_doc.covers(i - 1, maskOf(Say)))) {
      g = m_account.entities().startingAt(m_doc.word(i + 2) == "the" ? i + 3 : i + 2, MentionKind::Group);
      if (g != nullptr && !closes(g->range.end)) return;
      if (g != nullptr && g->phrase != nullptr && g->phrase->tag != "militant" && g->phrase->cls != Group) return;
    }
    if (g != nullptr) thought(*g, Modality::Stated);
  }

  void claims(const Entity& g) {
    Claim c = m_account.claim(Attribute::Actor, g.range, {g.name, {}}, "actor.claims");
    c.participant = ParticipantKind::Group;
    c.originators = {{g.name, {}, m_doc.span(g.range)}};
    m_account.add(std::move(c));
  }

  // "The attackers are believed to be members of the front", "The gunmen were suspected to be fighters of the front"
  void areBelieved(std::uint32_t i, TokenRange s) {
    constexpr std::uint32_t kReach = 6;  // words: "members of the so-called"
    std::uint32_t verb = i;
    while (verb > s.begin && m_doc.covers(verb - 1, maskOf(Adverb))) --verb;
    if (verb < s.begin + 2 || !isOneOf(m_doc.word(verb - 1), {"are", "were", "is", "was"})) return;
    if (verb > s.begin + 3 || !isOneOf(m_doc.word(verb - 2), kDoers)) return;
    for (std::uint32_t t = i + 3; t < std::min(s.end, i + 3 + kReach); ++t) {
      if (m_doc.token(t).kind == TokenKind::Punct ||
          isOneOf(m_doc.word(t), {"hiding", "in", "fleeing", "targeting", "victims", "targets", "killed", "by"}))
        return;
      if (const Entity* g = m_account.entities().startingAt(t, MentionKind::Group)) return thought(*g);
    }
  }

  // "The perpetrators probably | belong to the front", "The gunmen are thought to belong to the front"
  void belong(std::uint32_t i, TokenRange s) {
    constexpr std::uint32_t kReach = 4;  // words: "the so-called"
    if (m_who.isDoubted(i, s)) return;
    const TokenRange who = m_account.clause().subject({i, i + 1}, s);
    if (who.empty() || who.size() > kReach || !isOneOf(m_doc.word(who.end - 1), kDoers)) return;
    for (std::uint32_t t = who.begin; t < i; ++t)  // "the phone of the gunmen", "once belonged"
      if (m_doc.covers(t, maskOf(Preposition)) || isOneOf(m_doc.word(t), {"once", "formerly", "previously"})) return;
    for (std::uint32_t t = i + 2; t < std::min(s.end, i + 2 + kReach) && m_doc.token(t).kind == TokenKind::Word; ++t)
      if (const Entity* g = m_account.entities().startingAt(t, MentionKind::Group)) return thought(*g);
  }

  // "Police are eyeing the front's hand", "the hand of the front is suspected"
  void hand(std::uint32_t i, TokenRange s) {
    if (m_who.isDoubted(i, s)) return;
    static constexpr WordSet kSee({"eyeing", "see", "sees", "suspect", "suspects", "suspected", "saw"});
    if (m_doc.word(i - 1) == "'s" && i > s.begin + 2) {
      const bool closes = i + 1 >= s.end || (m_doc.token(i + 1).kind == TokenKind::Punct && !m_doc.token(i + 1).joined) ||
                          isOneOf(m_doc.word(i + 1), {"in", "behind"});
      const Entity* g = closes ? m_account.entities().at(i - 2, MentionKind::Group) : nullptr;
      bool seen = false;
      for (std::uint32_t t = s.begin; g != nullptr && t < g->range.begin; ++t) seen = seen || kSee.contains(m_doc.hash(t));
      if (seen) thought(*g);
    } else if (m_doc.word(i + 1) == "of" && isOneOf(m_doc.word(i - 1), {"the", "a"})) {
      const Entity* g = m_who.object(i + 2, s);
      const std::uint32_t end = g != nullptr ? m_who.behindName(*g) : 0;
      if (g != nullptr && isOneOf(m_doc.word(end), {"is", "was"}) && m_doc.word(end + 1) == "suspected") thought(*g);
    }
  }

  // "a drone, probably Emirati, struck": whose it may have been
  void perhaps(std::uint32_t i, TokenRange s) {
    const Hit* nation = m_doc.hitAt(i + 1, maskOf(Nationality));
    if (nation == nullptr || i < s.begin + 2 || m_account.entities().at(i - 2, MentionKind::Means) == nullptr) return;
    const std::uint32_t end = nation->range.end;
    if ((!m_doc.isMark(i - 1, ",") && !m_doc.isMark(i - 1, "(")) || (!m_doc.isMark(end, ",") && !m_doc.isMark(end, ")"))) return;
    if (m_doc.hitAt(end + 1, maskOf(Effect, Act, Target, Event)) == nullptr) return;
    Claim c = m_account.claim(Attribute::Actor, nation->range, {m_doc.words(nation->range), {}}, "actor.perhaps");
    c.participant = ParticipantKind::Group;
    c.modality = Modality::Hedged;
    m_account.add(std::move(c));
  }

  // "An unmanned aircraft, believed to be American, fired", "He said the drone was believed to be Turkish": whose it may be
  void ofNation(std::uint32_t be, TokenRange s) {
    const Hit* nation = m_doc.hitAt(be + 1, maskOf(Nationality));
    if (nation == nullptr || (nation->range.end < s.end && m_doc.token(nation->range.end).kind != TokenKind::Punct)) return;
    std::uint32_t t = be - 2;
    while (t > s.begin && (m_doc.covers(t - 1, maskOf(Auxiliary, Adverb)) || m_doc.isMark(t - 1, ","))) --t;
    if (t == s.begin || !isOneOf(m_doc.word(t - 1), {"drone", "drones", "aircraft", "helicopter", "helicopters", "warplane",
                                                     "warplanes", "jet", "jets"}))
      return;
    for (std::uint32_t n = nation->range.end; n < s.end; ++n)  // "was shot down"
      if (m_doc.covers(n, maskOf(Auxiliary))) return;
    Claim c = m_account.claim(Attribute::Actor, nation->range, {m_doc.words(nation->range), {}}, "actor.perhaps");
    c.participant = ParticipantKind::Group;
    c.modality = Modality::Hedged;
    m_account.add(std::move(c));
  }

  // "The front is suspected of carrying out the attack", "of being behind the raid"
  void isSuspectedOf(std::uint32_t i, TokenRange s) {
    if (i == s.begin || !isOneOf(m_doc.word(i - 1), {"is", "are", "was", "were"}) || m_who.isDoubted(i, s)) return;
    const std::uint32_t doing = i + 2;
    if (!isOneOf(m_doc.word(doing), {"carrying", "being", "staging", "planting", "having", "launching", "perpetrating"})) return;
    constexpr std::uint32_t kReach = 7;  // words: "carrying out the deadly market"
    bool told = false;
    for (std::uint32_t t = doing; t < std::min(s.end, doing + kReach); ++t)
      told = told || (m_doc.covers(t, maskOf(Event)) && isOneOf(m_doc.word(t - 1), {"the", "this", "that"})) ||
             (m_doc.word(t) == "behind" && m_doc.word(t + 1) == "it");
    if (const Entity* g = told ? m_who.subject(i - 1, s) : nullptr) thought(*g);
  }

  // "Officials suspect the front.": of what the account tells
  void suspected(std::uint32_t verb, TokenRange s) {
    if (verb == s.begin || m_who.isDoubted(verb, s) || !m_doc.covers(verb - 1, maskOf(SaySource, People, Pronoun, Say))) return;
    const Entity* g = m_who.object(verb + 1, s);
    const std::uint32_t end = g != nullptr ? m_who.behindName(*g) : 0;
    if (g != nullptr && (end >= s.end || m_doc.isMark(end, "."))) thought(*g);
  }

  // "findings point to the front", "suspicion fell on the front", "bears the hallmarks of the front", "the work of the front"
  void seemsTheirs(std::uint32_t i, TokenRange s) {
    if (m_who.isDoubted(i, s)) return;
    const bool points = m_doc.word(i).starts_with("point");
    if (m_doc.word(i) == "suspicion") {
      const std::uint32_t on = isOneOf(m_doc.word(i + 1), {"has", "had"}) ? i + 3 : i + 2;
      if (isOneOf(m_doc.word(on - 1), {"fell", "falls", "fallen"}) && m_doc.word(on) == "on")
        if (const Entity* g = m_who.object(on + 1, s)) thought(*g);
      return;
    }
    if (m_doc.word(i + 1) != (points ? Spelling("to") : Spelling("of"))) return;
    if (points) {
      bool told = false;  // "Investigations", and not "points to the map"
      for (std::uint32_t t = s.begin; t < i; ++t)
        told = told || isOneOf(m_doc.word(t), {"findings", "evidence", "investigation", "investigations", "everything", "signs",
                                               "indications", "inquiries", "clues", "investigators"});
      if (!told) return;
    } else if (m_doc.word(i) == "work" ? !(m_doc.word(i - 1) == "the" && isOneOf(m_doc.word(i - 2), {"was", "is", "as"}))
                                       : !isOneOf(m_doc.word(i - 2), {"bears", "bore", "had", "has", "bear", "bearing"})) {
      return;
    }
    if (const Entity* g = m_who.object(i + 2, s)) thought(*g);
  }

  void thought(const Entity& g, Modality modality = Modality::Hedged) {
    Claim c = m_account.claim(Attribute::Actor, g.range, {g.name, {}}, "actor.blamed");
    c.participant = ParticipantKind::Group;
    c.modality = modality;
    m_account.add(std::move(c));
  }

  AccountText& m_account;
  const Document& m_doc;
  Claimants m_who;
};

}  // namespace

void readSuspicion(AccountText& account) { SuspicionReader(account).run(); }

}  // namespace collate
