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
  explicit ResponseReader(AccountText& account)
      : m_account(account),
        m_doc(account.doc()),
        m_reacts(m_doc.mayHaveAny({"condemned", "condemns", "denounced", "deplored", "decried", "expressed", "ordered", "offered",
                                   "vowed", "pledged", "called", "asked", "held"})) {}

  void run() {
    for (const TokenRange s : m_account.stretches()) {
      if (!silence(s)) statement(s);
      if (isNear(s)) reactions(s);
    }
    for (const std::uint32_t s : m_account.draft().beside)
      if (isNear(m_doc.sentences()[s].range)) reactions(m_doc.sentences()[s].range);
  }

 private:
  // "The minister condemned the attack", "the governor expressed grief", "police offered a reward": within the report's telling
  // of the deed, from those in charge.
  void reactions(TokenRange s) {
    if (!m_reacts) return;
    for (std::uint32_t i = s.begin + 1; i < s.end && m_told < kMost; ++i) {
      if (!isReaction(i, s)) continue;
      const TokenRange who = m_account.clause().subject({i, i + 1}, s);
      if (who.empty() || who.size() > kSpeaker || !isInCharge(who)) continue;
      std::uint32_t begin = who.begin;
      while (begin + 1 < who.end && m_doc.starts(begin, maskOf(Determiner))) ++begin;
      std::uint32_t end = i + 1;
      while (end < std::min(s.end, i + kVerb) && m_doc.token(end).kind == TokenKind::Word) ++end;
      Claim c = m_account.claim(Attribute::OfficialResponse, {begin, end}, {m_doc.words({begin, end}), {}}, "response.reaction");
      const Cited* cited = citedAt(m_account.text().cited, m_doc.sentenceOf(i), i);
      if (cited == nullptr || cited->inherited)
        c.originators = {{m_doc.words({begin, who.end}), {}, m_doc.span({begin, who.end})}};
      m_account.add(std::move(c));
      ++m_told;
      i = end;
    }
  }
  static constexpr int kMost = 2;                // of an account
  static constexpr std::uint32_t kSpeaker = 10;  // words
  static constexpr std::uint32_t kVerb = 6;      // words from the verb on

  bool isNear(TokenRange s) const {
    constexpr std::uint32_t kReach = 12;  // sentences
    return m_doc.sentenceOf(s.begin) <= m_account.draft().frames.front()->sentence + kReach;
  }

  bool follows(std::uint32_t i, TokenRange s, std::uint32_t reach, std::initializer_list<Spelling> words) const {
    for (std::uint32_t t = i + 1; t < std::min(s.end, i + 1 + reach); ++t)
      if (isOneOf(m_doc.word(t), words)) return true;
    return false;
  }

  bool isReaction(std::uint32_t i, TokenRange s) const {
    const Word w = m_doc.word(i);
    if (isOneOf(w, {"condemned", "condemns", "denounced", "deplored", "decried"})) {
      constexpr std::uint32_t kReach = 5;  // words: "the deadly terrorist"
      for (std::uint32_t t = i + 1; t < std::min(s.end, i + 1 + kReach); ++t)
        if (m_doc.covers(t, maskOf(Event, Toll)) ||
            isOneOf(m_doc.word(t), {"crime", "crimes", "massacre", "violence", "act", "it"}))
          return true;
      return false;
    }
    if (w == "expressed")
      return follows(i, s, 4, {"grief", "sorrow", "condolences", "concern", "shock", "outrage", "regret", "sadness", "sympathy"});
    if (w == "ordered") return follows(i, s, 4, {"investigation", "inquiry", "probe", "deployment", "reinforcements", "manhunt"});
    if (w == "offered") return follows(i, s, 3, {"reward", "condolences"});
    if (w == "vowed" || w == "pledged") return m_doc.word(i + 1) == "to";
    if (w == "called")
      return isOneOf(m_doc.word(i + 1), {"for", "on", "upon"}) &&
             follows(i, s, 8, {"investigation", "inquiry", "probe", "restraint", "calm", "justice", "stop", "refrain", "end"});
    if (w == "asked") return follows(i, s, 6, {"for"}) && follows(i, s, 4, {"government", "authorities", "army", "police"});
    if (w == "held") return follows(i, s, 7, {"responsible", "accountable"});
    return false;
  }

  bool isInCharge(TokenRange who) const {
    for (std::uint32_t t = who.begin; t < who.end; ++t) {
      if (const Entity* g = m_account.entities().at(t, MentionKind::Group); g != nullptr && official(*g)) return true;
      if (isOneOf(m_doc.word(t),
                  {"minister",  "president", "governor",   "mayor",       "government",   "ministry",   "authorities",
                   "authority", "officials", "spokesman",  "spokeswoman", "commissioner", "council",    "parliament",
                   "senator",   "secretary", "ambassador", "envoy",       "chief",        "military",   "mission",
                   "command",   "king",      "sultan",     "emir",        "premier",      "chancellor", "lawmaker"}))
        return true;
    }
    return false;
  }

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

  // "did not pick his calls", "did not answer calls", "did not respond": what would have been an answer
  bool isAnswer(std::uint32_t i) const {
    return isOneOf(m_doc.word(i), {"answer", "reply", "respond"}) ||
           (isOneOf(m_doc.word(i), {"pick", "return", "take"}) &&
            (isOneOf(m_doc.word(i + 1), {"calls", "up"}) || isOneOf(m_doc.word(i + 2), {"calls", "call"})));
  }

  // "When contacted, the spokesman of the command did not pick his calls"
  bool unanswered(std::uint32_t i, TokenRange s) {
    const bool not_ =
        m_doc.word(i) == "not" && i > s.begin && isOneOf(m_doc.word(i - 1), {"did", "does", "has", "have", "could"});
    if (!not_) return false;
    constexpr std::uint32_t kReach = 3;  // words: "not immediately respond"
    for (std::uint32_t t = i + 1; t < std::min(s.end, i + 1 + kReach); ++t) {
      if (!isAnswer(t)) continue;
      const TokenRange who = m_account.clause().subject({i - 1, i}, s);
      constexpr std::uint32_t kApposition = 14;  // words: "the spokesman of the state police command, SP Sani Orlen, did not"
      if (who.empty() || !isInCharge({std::max(s.begin, who.begin > kApposition ? who.begin - kApposition : 0U), who.end}))
        return false;
      Claim c = m_account.claim(Attribute::OfficialResponse, {who.begin, t + 1}, {"none", {}}, "response.unanswered");
      c.modality = Modality::Denied;
      c.originators.clear();
      m_account.add(std::move(c));
      return true;
    }
    return false;
  }

  // "has not released any statements", "declined to comment", "there was no immediate comment from"
  bool silence(TokenRange s) {
    for (std::uint32_t i = s.begin; i < s.end; ++i) {
      const Word w = m_doc.word(i);
      const bool none = (w == "not" || w == "no" || w == "yet" || w == "declined") && i > s.begin;
      if (!none) continue;
      if (unanswered(i, s)) return true;
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
        constexpr std::uint32_t kShown = 14;  // words of a statement that stand for it
        m_account.add(m_account.claim(Attribute::OfficialResponse, {i + 1, end},
                                      {m_doc.words({i + 1, std::min(end, i + 1 + kShown)}), {}}, "response.statement"));
        return;
      }
    }
  }

  bool acted(const Entity& g) const {
    if (g.phrase != nullptr && g.phrase->tag == "coalition") return true;
    return std::ranges::any_of(m_account.claims(), [&](const Claim& c) {
      return c.attribute == Attribute::Actor && (c.value.text == g.name || c.value.text.find("coalition") != std::string::npos);
    });
  }

  AccountText& m_account;
  const Document& m_doc;
  bool m_reacts;   // some word of the text may tell a reaction
  int m_told = 0;  // reactions
};

}  // namespace

void readResponse(AccountText& account) { ResponseReader(account).run(); }

}  // namespace collate
