// SPDX-License-Identifier: GPL-3.0-or-later
// What those in charge answer where no stricter reader found it, a sentence at most: a flat denial, silence, condolences, a
// measure, something that they say is not so. Whoever speaks must be in charge; the deed needs no mention.
#include <algorithm>

#include "core/extract/in_charge.h"
#include "core/extract/readers.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

class ReplyReader {
 public:
  explicit ReplyReader(AccountText& account) : m_account(account), m_doc(account.doc()) {}

  void run() {
    if (!m_account.draft().hasEffects()) return;
    for (const TokenRange s : m_account.stretchesAndBeside()) sentence(s);
  }

 private:
  void sentence(TokenRange s) {
    if (m_account.hasWithin(Attribute::OfficialResponse, s)) return;
    static constexpr WordSet kTurns(
        {"comment",  "commented", "answer",    "answered",   "reply",      "replied",   "respond",   "responded", "speak",
         "spoken",   "react",     "reacted",   "responding", "commenting", "denied",    "denies",    "deny",      "condemned",
         "condemns", "deplored",  "deplores",  "refuted",    "refutes",    "dismissed", "dismisses", "rejected",  "rejects",
         "conveys",  "conveyed",  "expressed", "expresses",  "extended",   "extends",   "offered",   "offers",    "sent",
         "mourned",  "mourns",    "decreed",   "ordered",    "orders",     "declared",  "imposed",   "opened",    "opens",
         "launched", "announced", "called",    "calls",      "demanded",   "demands",   "promised",  "vowed",     "instituted",
         "convened", "pursuit",   "pursued",   "reflect"});
    for (std::uint32_t i = s.begin + 1; i + 1 < s.end; ++i)
      if (!kTurns.contains(m_doc.hash(i)))
        continue;
      else if (silence(i, s) || denial(i, s) || sympathy(i, s) || measure(i, s) || pursuit(i, s))
        return;
    negated(s);
  }

  // Who stands before the verb at i and answers for a state, a force or an armed group
  TokenRange speaker(std::uint32_t i, TokenRange s) const {
    std::uint32_t t = i;
    while (t > s.begin && (m_doc.covers(t - 1, maskOf(Auxiliary, Adverb, Negation)) || m_doc.word(t - 1).ends_with("ly"))) --t;
    TokenRange who = m_account.clause().subject({t, i + 1}, s);
    if (who.empty()) who = m_account.clause().subject({i, i + 1}, s);
    if (who.empty() || !isInCharge(m_account, who, true)) return {};
    return who;
  }

  // "has not commented", "did not yet speak about it", "refused to comment", "said nothing"
  bool silence(std::uint32_t i, TokenRange s) {
    static constexpr WordSet kWords({"comment", "commented", "answer", "answered", "reply", "replied", "respond", "responded",
                                     "speak", "spoken", "react", "reacted", "responding", "commenting"});
    if (!kWords.contains(m_doc.hash(i))) return false;
    constexpr std::uint32_t kReach = 4;  // words: "has so far not", "did not yet", "refused to"
    std::uint32_t from = 0;
    for (std::uint32_t t = i; t > s.begin && t + kReach > i; --t)
      if (isOneOf(m_doc.word(t - 1), {"not", "never", "refused", "declined", "refuses", "declines"})) from = t - 1;
    if (from == 0 || !asksForWord(i, s)) return false;
    const TokenRange who = speaker(from, s);
    return !who.empty() && keep({who.begin, i + 1}, {}, "response.none");
  }

  // "commented on it", "answered our letter"; not "responded to calls for help", "reacted in time to the flood"
  bool asksForWord(std::uint32_t i, TokenRange s) const {
    constexpr std::uint32_t kReach = 8;  // words: "commented on the reported overnight"
    if (m_doc.word(i).starts_with("comment") || isOneOf(m_doc.word(i), {"speak", "spoken"})) {
      if (!isOneOf(m_doc.word(i + 1), {"on", "about", "of"})) return true;
      return isOneOf(m_doc.word(i + 2), {"it", "this", "that", "them", "either"}) ||
             tellsDeed({i + 2, std::min(s.end, i + kReach)}) || tellsWords({i + 2, std::min(s.end, i + kReach)});
    }
    if (i + 1 >= s.end || m_doc.token(i + 1).kind == TokenKind::Punct) return true;
    for (std::uint32_t t = i + 1; t < std::min(s.end, i + 5); ++t)
      if (isOneOf(m_doc.word(t),
                  {"letter", "letters", "question", "questions", "query", "queries", "message", "messages", "email"}))
        return true;
    return false;
  }

  // Something of the deed, or of whom it befell
  bool tellsDeed(TokenRange r) const {
    static constexpr WordSet kWords(
        {"civilian",       "civilians", "casualties", "ransom",       "crime",     "harm",    "dead",     "died",
         "troops",         "soldiers",  "fire",       "shelling",     "victims",   "victim",  "families", "bereaved",
         "martyrs",        "martyr",    "loss",       "deaths",       "strike",    "strikes", "burning",  "torture",
         "abuse",          "village",   "fighters",   "forces",       "incident",  "tragedy", "massacre", "carnage",
         "responsibility", "role",      "part",       "involvement",  "ceasefire", "mosque",  "church",   "monastery",
         "hospital",       "fallen",    "killers",    "perpetrators", "wounded"});
    for (std::uint32_t t = r.begin; t < r.end; ++t) {
      if (isOneOf(m_doc.word(t), {"late", "earthquake", "quake", "flood", "floods", "crash", "singer", "poet", "actor",
                                  "disaster", "ferry", "plane", "king", "queen", "talks", "theft", "election", "trade"}))
        return false;
      if (m_doc.covers(t, maskOf(Event, Effect, Act, Toll, Target)) || kWords.contains(m_doc.hash(t))) return true;
    }
    return false;
  }

  // "denies civilian casualties", "dismissed such accounts", "condemned the crime": not "denied entry", "condemned to death"
  bool denial(std::uint32_t i, TokenRange s) {
    static constexpr WordSet kFlat(
        {"denied", "denies", "deny", "condemned", "condemns", "deplored", "deplores", "refuted", "refutes"});
    static constexpr WordSet kOfWords({"dismissed", "dismisses", "rejected", "rejects"});
    const bool flat = kFlat.contains(m_doc.hash(i));
    if (!flat && !kOfWords.contains(m_doc.hash(i))) return false;
    const Word next = m_doc.word(i + 1);
    if (isOneOf(next, {"to", "entry", "access", "bail", "visas", "boarding", "by", "him", "her", "them", "his", "its"}) ||
        m_doc.isNumber(i + 1) || m_account.clause().passiveAuxiliary({i, i + 1}, s))
      return false;
    const std::uint32_t end = answerEnd(i, s);
    const bool closes = i + 2 >= s.end || m_doc.token(i + 2).kind == TokenKind::Punct;
    const bool bare = isOneOf(next, {"this", "it", "such", "these", "those"}) || (next == "that" && closes) ||
                      (i + 3 >= end && !isOneOf(m_doc.word(end), {"that", "of", "about", "from"}) && tellsWords({i + 1, end}));
    if (!bare && (next == "the" ? isOneOf(m_doc.word(i + 2), {"man", "new"}) : next.ends_with("ing"))) return false;
    if (!bare && !tellsDeed({i + 1, end})) return false;
    if (!flat && !tellsWords({i + 1, std::min(s.end, i + 6)})) return false;
    return answer(i, s, !m_doc.word(i).starts_with("condemn") && !m_doc.word(i).starts_with("deplore"));
  }

  bool tellsWords(TokenRange r) const {
    static constexpr WordSet kSayings({"claim", "claims", "allegation", "allegations", "accusation", "accusations", "report",
                                       "reports", "accounts", "account", "version", "rumours", "rumors", "charge", "charges",
                                       "criticism"});
    for (std::uint32_t t = r.begin; t < r.end; ++t)
      if (kSayings.contains(m_doc.hash(t))) return true;
    return false;
  }

  // "conveys its condolences", "expressed grief over"
  bool sympathy(std::uint32_t i, TokenRange s) {
    if (!isOneOf(m_doc.word(i), {"conveys", "conveyed", "expressed", "expresses", "extended", "extends", "offered", "offers",
                                 "sent", "mourned", "mourns"}))
      return false;
    if (m_doc.word(i).starts_with("mourn")) return tellsDeed({i + 1, std::min(s.end, i + kShown)}) && answer(i, s);
    for (std::uint32_t t = i + 1; t < std::min(s.end, i + 6); ++t)
      if (isOneOf(m_doc.word(t), {"condolences", "condolence", "sympathy", "sympathies", "grief", "sorrow", "regret", "outrage",
                                  "concern", "shock"}))
        return tellsDeed({t, std::min(s.end, t + kShown)}) && answer(i, s);
    return false;
  }

  // "decreed three days of mourning", "has ordered an inquiry", "called for an investigation", "opened an assessment"
  bool measure(std::uint32_t i, TokenRange s) {
    static constexpr WordSet kVerbs({"decreed", "ordered", "orders", "declared", "imposed", "opened", "opens", "launched",
                                     "announced", "called", "calls", "demanded", "demands", "promised", "vowed", "instituted",
                                     "convened"});
    static constexpr WordSet kAlways({"mourning", "curfew", "manhunt", "inquest"});
    static constexpr WordSet kOfDeed(
        {"inquiry", "investigation", "investigations", "probe", "assessment", "justice", "lockdown", "reward", "autopsy"});
    if (!kVerbs.contains(m_doc.hash(i))) return false;
    constexpr std::uint32_t kReach = 9;  // words
    for (std::uint32_t t = i + 1; t < std::min(s.end, i + kReach); ++t) {
      if (m_doc.isMark(t, ";")) return false;
      if (kAlways.contains(m_doc.hash(t))) return isMeasure(t, s) && answer(i, s);
      if (kOfDeed.contains(m_doc.hash(t))) return isOfDeed(t + 1, s) && answer(i, s);
    }
    return false;
  }

  // "three days of mourning", "a curfew in Orlen": not "a curfew for teenagers", "mourning for the late king"
  bool isMeasure(std::uint32_t i, TokenRange s) const {
    return isOfDeed(i + 1, s) || (m_doc.covers(i + 1, maskOf(Preposition)) && m_doc.word(i + 1) != "for");
  }

  // "an inquiry", "an inquiry into it", "a reward for the killers": not "an inquiry into the budget"
  bool isOfDeed(std::uint32_t behind, TokenRange s) const {
    constexpr std::uint32_t kReach = 7;  // words: "into the circumstances of the deadly"
    return behind >= s.end || m_doc.token(behind).kind == TokenKind::Punct || m_doc.covers(behind, maskOf(Conjunction)) ||
           isOneOf(m_doc.word(behind + 1), {"it", "this", "what"}) || tellsDeed({behind, std::min(s.end, behind + kReach)});
  }

  // "The attackers are being pursued", "Police are in hot pursuit", "does not reflect the truth"
  bool pursuit(std::uint32_t i, TokenRange s) {
    if (isOneOf(m_doc.word(i), {"pursuit", "pursued"}) && !isOfPursuers({s.begin, i})) return false;
    if (m_doc.word(i) == "pursuit" && (m_doc.word(i - 1) == "in" || (m_doc.word(i - 1) == "hot" && m_doc.word(i - 2) == "in")) &&
        i + 1 > s.begin + 2)
      return keep({m_account.clause().start(i, s), i + 1}, {i - 1, std::min(s.end, i + 4)}, "response.pursuit");
    if (m_doc.word(i) == "pursued" && m_doc.word(i - 1) == "being")
      return keep({m_account.clause().start(i, s), i + 1}, {m_account.clause().start(i, s), i + 1}, "response.pursuit");
    if (m_doc.word(i) == "reflect" && i > s.begin + 1 && i + 2 < s.end && m_doc.word(i + 2) == "truth" &&
        m_doc.word(i - 1) == "not")
      return keep({m_account.clause().start(i, s), i + 3}, {i - 2, i + 3}, "response.untrue");
    return false;
  }

  bool isOfPursuers(TokenRange r) const {
    static constexpr WordSet kWords({"police",   "troops",     "team",      "army",       "perpetrators", "culprits",
                                     "suspects", "attackers",  "gunmen",    "assailants", "killers",      "soldiers",
                                     "we",       "kidnappers", "abductors", "bandits",    "forces",       "perpetrator",
                                     "attacker", "operatives", "officers"});
    for (std::uint32_t t = r.begin; t < r.end; ++t)
      if (kWords.contains(m_doc.hash(t))) return true;
    return false;
  }

  // "The army said that no ship had been hit", "police say that is a lie", "The Prefect says he cannot confirm it"
  void negated(TokenRange s) {
    for (const Cited& c : m_account.text().cited) {
      if (c.inherited || c.source.empty() || !s.contains(c.cue.begin) || c.content.empty()) continue;
      if (!isInCharge(m_account, c.source, true)) continue;
      TokenRange said{std::max(c.content.begin, s.begin), std::min(c.content.end, s.end)};
      const std::uint32_t says = std::min(c.source.begin, c.cue.begin);
      if (said.contains(says)) (said.end > c.cue.end + 1 ? said.begin : said.end) = said.end > c.cue.end + 1 ? c.cue.end : says;
      if (said.size() < 2) continue;
      constexpr std::uint32_t kReach = 12;  // words
      for (std::uint32_t t = said.begin; t < std::min(said.end, said.begin + kReach); ++t) {
        const bool lie =
            isOneOf(m_doc.word(t), {"baseless", "untrue", "fabricated", "propaganda", "disinformation"}) ||
            (isOneOf(m_doc.word(t), {"lie", "lies"}) && isOneOf(m_doc.word(t - 1), {"a", "are", "is", "all", "pure", "of"}));
        const bool no = isOneOf(m_doc.word(t), {"no", "not", "none", "never", "cannot", "nothing"}) &&
                        !(m_doc.word(t - 1) == "could" && m_doc.word(t + 1) == "be");
        if ((!lie && !no) || (no && !lie && (!ofThemselves(said) || !tellsOfIt(said))) ||
            (no && tellsFigure({t, std::min(said.end, t + 4)})))
          continue;
        keep({said.begin, std::min(said.end, said.begin + kShown)}, {said.begin, std::min(said.end, said.begin + kShown)},
             "response.not-so");
        return;
      }
    }
  }

  // "has no knowledge", "cannot confirm", "no ship had been hit": not "it had no budget for schools"
  bool tellsOfIt(TokenRange said) const {
    static constexpr WordSet kWords({"knowledge", "information", "aware",    "informed",  "involved", "confirm",
                                     "confirmed", "true",        "happened", "occurred",  "targeted", "targets",
                                     "target",    "responsible", "behind",   "accurate",  "comment",  "correct",
                                     "such",      "carried",     "conduct",  "conducted", "negotiate"});
    for (std::uint32_t t = said.begin; t < said.end; ++t)
      if (kWords.contains(m_doc.hash(t))) return true;
    return tellsDeed(said);
  }

  // "said no one was killed": a toll, told by itself
  bool tellsFigure(TokenRange r) const {
    for (std::uint32_t t = r.begin; t < r.end; ++t)
      if (isOneOf(m_doc.word(t), {"one", "casualties", "injuries", "arrests", "claim", "responsibility", "immediate"}))
        return true;
    return false;
  }

  bool answer(std::uint32_t verb, TokenRange s, bool armed = false) {
    const TokenRange who = speaker(verb, s);
    if (who.empty() || (!armed && !isInCharge(m_account, who, false)) || m_account.clause().isWished(verb, s) ||
        m_account.clause().precededBy(verb, s, maskOf(Negation)))
      return false;
    const std::uint32_t end = answerEnd(verb, s);
    return keep({who.begin, end}, {verb, end}, "response.reply");
  }

  // With what is denied: "denied | that any ransom was paid"
  std::uint32_t answerEnd(std::uint32_t verb, TokenRange s) const {
    const std::uint32_t end = m_account.clause().end(verb, s);
    const bool denies = m_doc.word(verb).starts_with("den") || m_doc.word(verb).starts_with("refute");
    return std::min(denies && end == verb + 1 && m_doc.word(end) == "that" ? s.end : end, verb + kShown);
  }

  // "it has no knowledge", "that no ship had been hit"; not "the gunman had made no statement"
  bool ofThemselves(TokenRange said) const {
    std::uint32_t t = said.begin;
    while (t < said.end && (m_doc.word(t) == "that" || m_doc.token(t).kind == TokenKind::Punct)) ++t;
    if (isOneOf(m_doc.word(t), {"it", "they", "we", "i", "no", "none", "there", "this", "nothing", "our"})) return true;
    if (isOneOf(m_doc.word(t), {"the", "its", "their"})) ++t;
    return isOneOf(m_doc.word(t),
                   {"army", "military", "police", "authorities", "forces", "government", "claim", "claims", "report", "reports",
                    "allegation", "allegations", "troops", "soldiers", "fighters", "accounts", "rumours"});
  }

  // `shown` empty: nothing is answered
  bool keep(TokenRange passage, TokenRange shown, std::string_view rule) {
    while (passage.size() > 1 && m_doc.token(passage.end - 1).kind == TokenKind::Punct) --passage.end;
    const auto hangs = [&](std::uint32_t t) {
      return m_doc.token(t).kind == TokenKind::Punct || m_doc.covers(t, maskOf(Determiner, Conjunction, Preposition));
    };
    while (shown.size() > 1 && hangs(shown.end - 1)) --shown.end;
    Claim c = m_account.claim(Attribute::OfficialResponse, passage, {shown.empty() ? "none" : m_doc.words(shown), {}}, rule);
    if (shown.empty()) c.modality = Modality::Denied;
    m_account.add(std::move(c));
    return true;
  }

  static constexpr std::uint32_t kShown = 14;  // words of an answer that stand for it

  AccountText& m_account;
  const Document& m_doc;
};

}  // namespace

void readReplies(AccountText& account) { ReplyReader(account).run(); }

}  // namespace collate
