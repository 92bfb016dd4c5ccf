// SPDX-License-Identifier: GPL-3.0-or-later
// What those in charge say of it: that they have said nothing yet, or what the acting side says. A body that acted, or a state
// body or force, counts; media and witnesses don't.
#include <algorithm>

#include "core/extract/in_charge.h"
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
                                         "message", "messages", "reached", "email", "emails", "letter", "letters", "available"});
    for (const TokenRange s : m_account.stretches())
      if ((!asked || !unavailable(s)) && !silence(s) && !quiet(s)) statement(s);
    for (const std::uint32_t s : m_account.draft().beside)
      if (!asked || !unavailable(m_doc.sentences()[s].range)) quiet(m_doc.sentences()[s].range);
    if (!m_doc.mayHaveAny({"unanswered", "unreturned"})) return;
    for (const TokenRange s : m_account.stretchesAndBeside()) unanswered(s);
  }

 private:
  const Entity* speakerBefore(std::uint32_t verb, TokenRange s) const {
    for (std::uint32_t t = verb; t > s.begin && t + 10 > verb; --t) {
      if (m_doc.isMark(t - 1, ".") || m_doc.isMark(t - 1, ";")) return nullptr;
      if (const Entity* g = m_account.entities().at(t - 1, MentionKind::Group)) return isOfficial(*g) ? g : nullptr;
      // "Police said the gunman had not": somebody else is the one that says nothing
      if (m_doc.covers(t - 1, maskOf(Say)) ||
          (m_doc.covers(t - 1, maskOf(People)) && !m_doc.covers(t - 1, maskOf(SaySource, Role))))
        return nullptr;
    }
    return nullptr;
  }

  // "has not released any statements", "declined to comment", "there was no immediate comment from"
  bool silence(TokenRange s) {
    for (std::uint32_t i = s.begin; i < s.end; ++i) {
      const Word w = m_doc.word(i);
      const bool none = (w == "not" || w == "no" || w == "yet" || w == "declined" || w == "refused") && i > s.begin;
      if (!none) continue;
      const std::uint32_t reach = std::min(s.end, i + 8);
      for (std::uint32_t t = i + 1; t < reach; ++t) {
        if (m_doc.isMark(t, ",") && w == "not" && !m_doc.isMark(i + 1, ",")) break;  // "as he was not told to brief us, said"
        if (isOneOf(m_doc.word(t), {"named", "identified"}) && m_doc.word(t - 1) == "be") break;  // "did not want to be named"
        const Hit* say = m_doc.hitAt(t, maskOf(Say, SayNoun));
        const bool reaction = isOneOf(m_doc.word(t), {"response", "reaction"}) && m_doc.word(t + 1) == "from";
        if (say == nullptr && !reaction) continue;
        if (asksForHelp({t, reach})) return false;
        const Entity* speaker = speakerBefore(i, s);
        const Word noun = m_doc.word(t);
        const bool from = m_doc.word(i) == "no" &&
                          isOneOf(noun, {"comment", "statement", "statements", "announcement", "response", "reaction"});
        if (speaker == nullptr && (!from || isFromOthers(t + 1, s))) return false;
        if (m_doc.word(i) == "no" && !from) return false;
        const bool whole = reaction || m_doc.covers(t, maskOf(SayNoun)) || say->phrase->canonical == "comment" ||
                           say->phrase->canonical == "respond" || say->phrase->canonical == "claim";
        const std::uint32_t end = whole ? std::max(t + 1, say != nullptr ? say->range.end : t) : m_account.clause().end(t, s);
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

  // "The governor's office did not immediately comment", "Ankara has not commented", "neither the army nor the ministry has said
  // a word", "has yet to respond", "refused to comment", "remained silent"
  bool quiet(TokenRange s) {
    if (!m_doc.mayHaveAny({"comment", "commented", "respond", "responded", "react", "reacted", "reply", "replied", "anything",
                           "silent", "word", "statement", "statements", "comments", "figure", "details", "reaction", "response",
                           "explanation"}))
      return false;
    static constexpr WordSet kSigns(
        {"not", "hasn't", "haven't", "didn't", "declined", "refused", "yet", "silent", "no", "has", "have", "had"});
    for (std::uint32_t i = s.begin + 1; i + 1 < s.end; ++i) {
      if (!kSigns.contains(m_doc.hash(i))) continue;
      const Word w = m_doc.word(i);
      const bool none = isOneOf(w, {"not", "hasn't", "haven't", "didn't", "declined", "refused"}) ||
                        (w == "yet" && isOneOf(m_doc.word(i - 1), {"has", "have", "had"}) && m_doc.word(i + 1) == "to");
      if (w == "silent" && isOneOf(m_doc.word(i - 1), {"remained", "remain", "stayed", "been", "kept", "remains"}))
        return keepNone(i - 1, i + 1, s);
      if (w == "no" && isOneOf(m_doc.word(i - 1), {":", "was", "is", "been"}) && noneFrom(i, s)) return true;
      const bool neither = isOneOf(w, {"has", "have", "had"}) && m_doc.word(s.begin) == "neither";
      if (!none && !neither) continue;
      if (const std::uint32_t end = saysAnything(i + 1, s); end != 0) return keepNone(i, end, s);
    }
    return false;
  }

  // "there was no immediate word from the army", "Prime minister's office: no reaction yet"
  bool noneFrom(std::uint32_t no, TokenRange s) {
    static constexpr WordSet kWords({"word", "comment", "reaction", "response", "statement", "explanation"});
    std::uint32_t noun = no + 1;
    while (noun < no + 3 && !isOneOf(m_doc.word(noun), kWords)) ++noun;
    if (!isOneOf(m_doc.word(noun), kWords)) return false;
    const bool from = m_doc.word(noun + 1) == "from";
    const TokenRange who = from ? TokenRange{noun + 2, m_account.clause().end(noun + 2, s)} : TokenRange{s.begin, no - 1};
    if ((!from && !m_doc.isMark(no - 1, ":")) || who.empty() || !isInCharge(m_account, who, true)) return false;
    return keepNone(TokenRange{from ? no : s.begin, from ? who.end : noun + 1});
  }

  // Behind "comment", "said anything", "given a statement"; zero where that does not follow
  std::uint32_t saysAnything(std::uint32_t from, TokenRange s) const {
    static constexpr WordSet kComments({"comment", "commented", "respond", "responded", "react", "reacted", "reply", "replied"});
    static constexpr WordSet kGives({"given", "give", "gave", "issued", "issue", "made", "make", "released", "release", "offered",
                                     "offer", "provided", "provide"});
    static constexpr WordSet kGiven({"statement", "statements", "comment", "comments", "figure", "figures", "details", "reaction",
                                     "response", "explanation"});
    const std::uint32_t end = std::min(s.end, from + 6);
    for (std::uint32_t t = from; t < end; ++t) {
      if (m_doc.token(t).kind == TokenKind::Punct || isOneOf(m_doc.word(t), {"that", "who", "which"})) return 0;
      if (isOneOf(m_doc.word(t), kComments)) return isOfReporters(t + 1, s) ? t + 1 : 0;
      if (isOneOf(m_doc.word(t), {"said", "say"}))
        return isOneOf(m_doc.word(t + 1), {"anything"}) || (m_doc.word(t + 1) == "a" && m_doc.word(t + 2) == "word") ? t + 2 : 0;
      if (!isOneOf(m_doc.word(t), kGives)) continue;
      for (std::uint32_t n = t + 1; n < std::min(s.end, t + 6); ++n)
        if (isOneOf(m_doc.word(n), kGiven)) return n + 1;
      return 0;
    }
    return 0;
  }

  // "did not respond to the fire", "did not react to the alarm": no words were asked for
  bool isOfReporters(std::uint32_t i, TokenRange s) const {
    if (isOneOf(m_doc.word(i - 1), {"comment", "commented"})) return true;
    if (m_doc.word(i) != "to")
      return i >= s.end || m_doc.token(i).kind == TokenKind::Punct || isOneOf(m_doc.word(i), {"immediately", "when", "by"});
    for (std::uint32_t t = i + 1; t < std::min(s.end, i + 5); ++t)
      if (isOneOf(m_doc.word(t), {"question", "questions", "request", "requests", "allegations", "accusations", "claims", "claim",
                                  "report", "reports", "accusation", "allegation", "enquiries", "inquiries", "queries"}))
        return !isCallForHelp(t);
    return false;
  }

  bool keepNone(std::uint32_t verb, std::uint32_t end, TokenRange s) {
    TokenRange who = m_account.clause().subject({verb, verb + 1}, s);
    if (m_doc.word(who.begin) == "neither") ++who.begin;
    if (who.empty() || !isInCharge(m_account, who, true)) return false;
    return keepNone({std::min(who.begin, verb), end});
  }
  bool keepNone(TokenRange passage) {
    Claim c = m_account.claim(Attribute::OfficialResponse, passage, {"none", {}}, "response.none");
    c.modality = Modality::Denied;
    m_account.add(std::move(c));
    return true;
  }

  // "no comment from the singer's label"
  bool isFromOthers(std::uint32_t from, TokenRange s) const {
    if (from + 1 >= s.end || m_doc.word(from) != "from") return false;
    std::uint32_t end = m_account.clause().end(from + 1, s);
    while (end > from + 2 && isOneOf(m_doc.word(end - 1), {"so", "far", "yet", ".", "either"})) --end;
    return !isInCharge(m_account, {from + 1, end}, true);
  }

  // "CENTCOM said, 'This operation demonstrates ...'": what the acting side says in quotes.
  void statement(TokenRange s) {
    for (const Cited& c : m_account.text().cited) {
      if (c.inherited || c.source.empty() || !s.contains(c.source.begin)) continue;
      const std::vector<const Entity*> groups = m_account.entities().within(c.source, MentionKind::Group);
      if (groups.empty() || !isOfficial(*groups.front()) || !acted(*groups.front())) continue;
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
                                     "message", "messages", "reached", "email", "emails", "letter", "letters"});
    static constexpr WordSet kReacts({"answer", "answered", "return", "returned", "pick", "reply", "replied", "respond",
                                      "responded", "be", "available", "react", "reacted", "offer", "offered"});
    for (std::uint32_t i = s.begin + 1; i + 1 < s.end; ++i) {
      if (!isOneOf(m_doc.word(i), {"not", "unavailable", "unreachable"})) continue;
      const std::uint32_t end = std::min(s.end, i + 9);
      bool reacts = m_doc.word(i) != "not";
      for (std::uint32_t t = i + 1; t < end; ++t) {
        reacts = reacts || isOneOf(m_doc.word(t), kReacts);
        const bool alone = m_doc.word(t) == "available" && (t + 1 >= s.end || m_doc.isMark(t + 1, "."));
        if (!reacts || (!isOneOf(m_doc.word(t), kAsked) && !alone)) continue;
        if (isCallForHelp(t)) return false;
        const TokenRange who = m_account.clause().subject({i, i + 1}, s);
        if (who.empty() || !isInCharge(m_account, who, true)) return false;
        const std::uint32_t from = std::min(who.begin, i);
        Claim c = m_account.claim(Attribute::OfficialResponse, {from, t + 1}, {"none", {}}, "response.none");
        c.modality = Modality::Denied;
        m_account.add(std::move(c));
        return true;
      }
    }
    return false;
  }

  // "did not respond to calls for help", "emergency calls", "calls from residents", "requests for more soldiers": asked by no
  // reporter
  bool isCallForHelp(std::uint32_t i) const {
    if (isOneOf(m_doc.word(i), {"comment", "comments", "reached"})) return false;
    if (isOneOf(m_doc.word(i - 1), {"emergency", "distress", "desperate", "frantic", "panicked"})) return true;
    std::uint32_t what = i + 2;
    while (m_doc.covers(what, maskOf(Determiner, Adjective))) ++what;
    if (m_doc.word(i + 1) == "for" || m_doc.word(i + 1) == "seeking")
      return !isOneOf(m_doc.word(what), {"comment", "comments", "information", "details", "clarification", "response", "reaction",
                                         "interview", "interviews", "confirmation", "further", "more", "reactions"}) ||
             (isOneOf(m_doc.word(what), {"more", "further"}) &&
              !isOneOf(m_doc.word(what + 1), {"comment", "information", "details"}));
    return m_doc.word(i + 1) == "from" && m_doc.covers(what, maskOf(People, SaySource)) &&
           !isOneOf(m_doc.word(what), {"reporters", "reporter", "journalists", "journalist"});
  }

  bool asksForHelp(TokenRange r) const {
    for (std::uint32_t t = r.begin; t < r.end; ++t)
      if (isOneOf(m_doc.word(t), {"call", "calls", "request", "requests", "message", "messages"})) return isCallForHelp(t);
    return false;
  }

  // "Calls to the army went unanswered"
  bool unanswered(TokenRange s) {
    for (std::uint32_t i = s.begin; i < s.end; ++i) {
      if (!isOneOf(m_doc.word(i), {"unanswered", "unreturned"}) || i < s.begin + 3) continue;
      for (std::uint32_t t = s.begin; t + 1 < i; ++t) {
        if (!isOneOf(m_doc.word(t), {"calls", "messages", "emails", "requests", "questions", "call", "message", "email"}))
          continue;
        if (m_doc.word(t + 1) != "to" || !isInCharge(m_account, {t + 2, i - 1}, true)) continue;
        Claim c = m_account.claim(Attribute::OfficialResponse, {t, i + 1}, {"none", {}}, "response.none");
        c.modality = Modality::Denied;
        m_account.add(std::move(c));
        return true;
      }
    }
    return false;
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
