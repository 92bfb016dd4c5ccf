// SPDX-License-Identifier: GPL-3.0-or-later
// What those in charge say of it: that they have said nothing yet, or what they have said. A body that acted, or a state body or
// force, counts; media and witnesses don't.
#include <algorithm>

#include "core/extract/readers.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

class ResponseReader {
 public:
  explicit ResponseReader(AccountText& account) : m_account(account), m_doc(account.doc()) {}

  void run() {
    const bool asked = m_doc.mayHaveAny({"comment", "comments", "call", "calls", "question", "questions", "request", "requests",
                                         "message", "messages", "reached", "email", "emails"});
    for (const TokenRange s : m_account.stretches())
      if ((!asked || !unavailable(s)) && !silence(s)) statement(s);
    for (const std::uint32_t s : m_account.draft().beside)
      if (asked) unavailable(m_doc.sentences()[s].range);
    if (!m_doc.mayHaveAny({"condemned", "condemns", "denounced",  "rejected",   "rejects",     "dismissed",
                           "dismisses", "denied",   "denies",     "expressed",  "praised",     "vowed",
                           "pledged",   "promised", "apologized", "apologised", "ordered",     "offered",
                           "confirmed", "confirms", "admitted",   "admits",     "acknowledged"}))
      return;
    for (const TokenRange s : m_account.stretches()) answers(s);
    for (const std::uint32_t s : m_account.draft().beside) answers(m_doc.sentences()[s].range);
  }

 private:
  bool official(const Entity& g) const {
    if (g.phrase == nullptr) return true;  // a body by its name: a ministry, a command
    return g.phrase->cls == Group && (g.phrase->tag == "coalition" || g.phrase->tag == "force" || g.phrase->tag == "state");
  }

  const Entity* speakerBefore(std::uint32_t verb, TokenRange s) const {
    for (std::uint32_t t = verb; t > s.begin && t + 10 > verb; --t) {
      if (m_doc.isMark(t - 1, ".") || m_doc.isMark(t - 1, ";")) return nullptr;
      if (const Entity* g = m_account.entities().at(t - 1, MentionKind::Group)) return official(*g) ? g : nullptr;
    }
    return nullptr;
  }

  // "has not released any statements", "declined to comment", "there was no immediate comment from"
  bool silence(TokenRange s) {
    for (std::uint32_t i = s.begin; i < s.end; ++i) {
      const Word w = m_doc.word(i);
      const bool none = (w == "not" || w == "no" || w == "yet" || w == "declined") && i > s.begin;
      if (!none) continue;
      const std::uint32_t reach = std::min(s.end, i + 8);
      for (std::uint32_t t = i + 1; t < reach; ++t) {
        const Hit* say = m_doc.hitAt(t, maskOf(Say, SayNoun));
        if (say == nullptr) continue;
        const Entity* speaker = speakerBefore(i, s);
        const Word noun = m_doc.word(t);
        const bool from =
            m_doc.word(i) == "no" && (noun == "comment" || noun == "statement" || noun == "statements" || noun == "announcement");
        if (speaker == nullptr && !from) return false;
        if (m_doc.word(i) == "no" && !from) return false;
        const bool whole = m_doc.covers(t, maskOf(SayNoun)) || say->phrase->canonical == "comment" ||
                           say->phrase->canonical == "respond" || say->phrase->canonical == "claim";
        const std::uint32_t end = whole ? std::max(t + 1, say->range.end) : m_account.clause().end(t, s);
        const TokenRange r{speaker != nullptr ? speaker->range.begin : i, std::min(end, s.end)};
        Claim c = m_account.claim(Attribute::OfficialResponse, r, {whole ? "none" : m_doc.words({i, std::min(end, i + 12)}), {}},
                                  whole ? "response.none" : "response.not-confirmed");
        c.modality = whole ? Modality::Denied : Modality::Stated;
        if (speaker != nullptr && !whole) c.originators = {{speaker->name, {}, m_doc.span(speaker->range)}};
        m_account.add(std::move(c));
        return true;
      }
    }
    return false;
  }

  // "CENTCOM said, 'This operation demonstrates ...'": what the acting side says in quotes.
  void statement(TokenRange s) {
    for (const Cited& c : m_account.text().cited) {
      if (c.inherited || c.source.empty() || !s.contains(c.source.begin)) continue;
      const std::vector<const Entity*> groups = m_account.entities().within(c.source, MentionKind::Group);
      if (groups.empty() || !official(*groups.front()) || !acted(*groups.front())) continue;
      for (std::uint32_t i = c.cue.end; i < s.end; ++i) {
        if (!m_doc.isMark(i, "\"")) continue;
        std::uint32_t end = i + 1;
        while (end < s.end && !m_doc.isMark(end, "\"")) ++end;
        // "announced that it 'conducted a raid'" tells the deed, not what is said of it
        bool deed = false;
        for (std::uint32_t t = i; t < end; ++t) deed |= m_doc.starts(t, maskOf(Conduct, Effect, Act));
        if (end - i < 6 || deed) {
          i = end;
          continue;
        }
        if (m_account.has(Attribute::OfficialResponse)) return;
        m_account.add(m_account.claim(Attribute::OfficialResponse, {i + 1, end},
                                      {m_doc.words({i + 1, std::min(end, i + 1 + kShown)}), {}}, "response.statement"));
        return;
      }
    }
  }

  // "The RSF did not answer calls", "could not be reached", "was not available for comment", "did not pick his calls"
  bool unavailable(TokenRange s) {
    static constexpr WordSet kAsked({"comment", "comments", "call", "calls", "question", "questions", "request", "requests",
                                     "message", "messages", "reached", "email", "emails"});
    static constexpr WordSet kReacts({"answer", "answered", "return", "returned", "pick", "reply", "replied", "respond",
                                      "responded", "be", "available", "react", "reacted", "offer", "offered"});
    for (std::uint32_t i = s.begin + 1; i + 1 < s.end; ++i) {
      if (!isOneOf(m_doc.word(i), {"not", "unavailable", "unreachable"})) continue;
      const std::uint32_t end = std::min(s.end, i + 9);
      bool reacts = m_doc.word(i) != "not";
      for (std::uint32_t t = i + 1; t < end; ++t) {
        reacts = reacts || isOneOf(m_doc.word(t), kReacts);
        if (!reacts || !isOneOf(m_doc.word(t), kAsked)) continue;
        const TokenRange who = m_account.clause().subject({i, i + 1}, s);
        if (who.empty() || !isInCharge(who, true)) return false;
        const std::uint32_t from = std::min(who.begin, i);
        Claim c = m_account.claim(Attribute::OfficialResponse, {from, t + 1}, {"none", {}}, "response.none");
        c.modality = Modality::Denied;
        m_account.add(std::move(c));
        return true;
      }
    }
    return false;
  }

  // "The governor condemned the attack", "the army denied that", "the ministry ordered an inquiry"
  void answers(TokenRange s) {
    static constexpr WordSet kVerbs({"condemned", "condemns", "denounced",  "rejected",   "rejects",     "dismissed",
                                     "dismisses", "denied",   "denies",     "expressed",  "praised",     "vowed",
                                     "pledged",   "promised", "apologized", "apologised", "ordered",     "offered",
                                     "confirmed", "confirms", "admitted",   "admits",     "acknowledged"});
    for (std::uint32_t i = s.begin + 1; i + 1 < s.end; ++i) {
      if (!isOneOf(m_doc.word(i), kVerbs) || m_account.clause().passiveAuxiliary({i, i + 1}, s)) continue;
      const TokenRange who = m_account.clause().subject({i, i + 1}, s);
      if (who.empty() || isOneOf(m_doc.word(i - 1), {"that", "which", "who"}) || !isInCharge(who, false) || !isAnswer(i, s))
        continue;
      std::uint32_t end = std::min(m_account.clause().end(i, s), i + kShown);
      for (std::uint32_t t = i + 2; t + 1 < end; ++t)  // "condemned the raid and said"
        if (m_doc.word(t) == "and" && m_doc.covers(t + 1, maskOf(Say, Act, Conduct, Stance))) end = t;
      while (end > i + 1 && m_doc.token(end - 1).kind == TokenKind::Punct) --end;
      if (end < i + 2 || known({who.begin, end})) continue;
      Claim c = m_account.claim(Attribute::OfficialResponse, {std::min(who.begin, i), end}, {m_doc.words({i, end}), {}},
                                "response.answer");
      const TokenRange speaker = speakerOf(who);
      c.originators = {{m_doc.words(speaker), {}, m_doc.span(speaker)}};
      m_account.add(std::move(c));
      return;
    }
  }

  // Without "On Thursday the" before it and "strongly" behind it
  TokenRange speakerOf(TokenRange who) const {
    const bool led = m_doc.covers(who.begin, maskOf(Preposition, Adverb, Stop)) || m_doc.isCapital(who.begin);
    if (led)
      for (std::uint32_t t = who.begin + 1; t + 1 < who.end; ++t)
        if (m_doc.word(t) == "the" && m_doc.word(t - 1) != "of" && m_doc.word(t - 1) != "for") who.begin = t;
    while (who.size() > 1 && (m_doc.covers(who.begin, maskOf(Determiner, Adverb)) || m_doc.word(who.begin) == "meanwhile"))
      ++who.begin;
    while (who.size() > 1 && m_doc.word(who.end - 1).ends_with("ly")) --who.end;
    return who;
  }

  // Deeds of an office that answer another: "ordered an inquiry" and no "ordered the killing", "confirmed the toll" and no name
  bool isAnswer(std::uint32_t verb, TokenRange s) const {
    const Word w = m_doc.word(verb);
    const auto behind = [&](std::initializer_list<Spelling> words) {
      constexpr std::uint32_t kReach = 7;  // words
      for (std::uint32_t t = verb + 1; t < std::min(s.end, verb + kReach); ++t)
        if (isOneOf(m_doc.word(t), words)) return true;
      return false;
    };
    if (w == "expressed") return behind({"grief", "condolences", "sorrow", "regret", "concern", "outrage", "sympathy", "shock"});
    if (w == "ordered")
      return behind(
          {"inquiry", "investigation", "probe", "deployment", "search", "review", "manhunt", "reinforcements", "troops"});
    if (w == "offered") return behind({"reward", "bounty", "condolences", "compensation", "apology"});
    if (isOneOf(w, {"vowed", "pledged", "promised"}))
      return behind({"to", "that", "revenge", "retaliation", "justice", "response"});
    if (isOneOf(w, {"confirmed", "confirms", "admitted", "admits", "acknowledged"}))
      return m_doc.word(verb + 1) != "to" && behind({"attack", "strike", "raid", "incident", "killing", "operation",
                                                     "responsibility", "strikes", "deaths", "that"});
    for (std::uint32_t t = verb + 1; t < std::min(s.end, verb + kShown); ++t)
      if (m_doc.covers(t, maskOf(Event, Effect, Toll, Act)) ||
          isOneOf(m_doc.word(t),
                  {"crime", "crimes", "allegation", "allegations", "accusation", "accusations", "charge", "charges",
                   "involvement", "responsibility", "claim", "claims", "reports", "role", "toll", "casualties"}))
        return true;
    return false;
  }

  // A state's body or force, or who holds an office of it; `armed`: or an armed group; no residents and no outlets
  bool isInCharge(TokenRange who, bool armed) const {
    static constexpr WordSet kOffices({"minister",   "president",   "governor",       "mayor",       "premier",
                                       "government", "authorities", "army",           "military",    "police",
                                       "ministry",   "command",     "commissioner",   "collector",   "administration",
                                       "prosecutor", "prosecutors", "superintendent", "chancellor",  "king",
                                       "emir",       "brigade",     "division",       "embassy",     "parliament",
                                       "officials",  "spokesman",   "spokeswoman",    "spokesperson"});
    for (std::uint32_t t = who.begin; t < who.end; ++t) {
      if (isOneOf(m_doc.word(t), {"former", "ex", "opposition", "residents", "relatives", "union"})) return false;
      if (isOneOf(m_doc.word(t), kOffices)) return true;
      const Entity* g = m_account.entities().at(t, MentionKind::Group);
      if (g != nullptr && g->phrase != nullptr && (armed ? g->phrase->cls == Group : official(*g))) return true;
    }
    return false;
  }

  bool known(TokenRange r) const {
    const ByteSpan span = m_doc.span(r);
    return std::ranges::any_of(
        m_account.claims(), [&](const Claim& c) { return c.attribute == Attribute::OfficialResponse && c.span.overlaps(span); });
  }

  static constexpr std::uint32_t kShown = 14;  // words of an answer that stand for it

  bool acted(const Entity& g) const {
    if (g.phrase != nullptr && g.phrase->tag == "coalition") return true;
    return std::ranges::any_of(m_account.claims(), [&](const Claim& c) {
      return c.attribute == Attribute::Actor && (c.value.text == g.name || c.value.text.find("coalition") != std::string::npos);
    });
  }

  AccountText& m_account;
  const Document& m_doc;
};

}  // namespace

void readResponse(AccountText& account) { ResponseReader(account).run(); }

}  // namespace collate
