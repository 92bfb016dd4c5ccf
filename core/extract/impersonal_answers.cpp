// SPDX-License-Identifier: GPL-3.0-or-later
// Answers whose sentence has no subject in charge: "an inquiry has been ordered", "the allegation is baseless", "nobody has
// claimed it", "Orlen has never commented on it".
#include "core/extract/readers.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

class ImpersonalAnswers {
 public:
  explicit ImpersonalAnswers(AccountText& account) : m_account(account), m_doc(account.doc()) {}

  void run() {
    for (const TokenRange s : m_account.stretchesAndBeside()) read(s);
  }

 private:
  void read(TokenRange s) {
    static constexpr WordSet kTurns({"ordered", "opened", "launched", "registered", "instituted", "held", "is", "are", "was",
                                     "were", "said", "brought", "referred", "claimed", "commented"});
    for (std::uint32_t i = s.begin + 1; i < s.end; ++i) {
      if (!kTurns.contains(m_doc.hash(i))) continue;
      const Word w = m_doc.word(i);
      if (isOneOf(w, {"ordered", "opened", "launched", "registered", "instituted"}) ||
          (w == "held" && m_doc.word(i - 1) == "be"))  // "said an inquiry would be held"
        inquiry(i, s);
      else if (isOneOf(w, {"is", "are", "was", "were"}))
        untrue(i, s) ? void() : underReview(i, s);
      else if (w == "said")
        saidByNobody(i, s);
      else if (w == "brought")
        toJustice(i, s);
      else if (w == "referred")
        referred(i, s);
      else if (w == "claimed")
        unclaimed(i, s);
      else if (w == "commented")
        neverCommented(i, s);
    }
  }

  // "An internal inquiry has been ordered", "a case of murder had been registered"; not "an inquiry into the fraud was opened"
  void inquiry(std::uint32_t verb, TokenRange s) {
    const std::uint32_t from = beforeBeen(verb, s);
    if (from == verb) return;
    std::uint32_t head = from;
    constexpr std::uint32_t kReach = 7;  // words: "a criminal case of murder"
    while (head > s.begin && head + kReach > from && !m_doc.covers(head, maskOf(Determiner)) &&
           m_doc.token(head - 1).kind == TokenKind::Word)
      --head;
    const TokenRange what{head, from};
    if (!m_doc.covers(head, maskOf(Determiner)) || has(what, {"fraud", "tender", "tax", "corruption", "into"})) return;
    const bool asks = has(what, {"inquiry", "investigation", "probe", "inquest", "manhunt"}) ||
                      (has(what, {"case", "complaint"}) && has(what, {"murder", "criminal", "homicide", "terrorism", "police"}));
    if (asks) keep({head, verb + 1}, {head, verb + 1}, "response.inquiry");
  }

  // Where "has been", "was" before the verb begins; the verb itself where neither stands there
  std::uint32_t beforeBeen(std::uint32_t verb, TokenRange s) const {
    std::uint32_t t = verb;
    while (t > s.begin && isOneOf(m_doc.word(t - 1), {"been", "has", "had", "have", "was", "is", "being", "be", "would", "will"}))
      --t;
    return t;
  }

  // "The allegation is baseless", "the rumours about the raid are without any foundation"
  bool untrue(std::uint32_t is, TokenRange s) {
    static constexpr WordSet kUntrue({"false", "baseless", "untrue", "unfounded", "fabricated", "groundless", "refuted", "lies"});
    const bool plain = isOneOf(m_doc.word(is + 1), kUntrue) ||
                       (isOneOf(m_doc.word(is + 1), {"completely", "totally", "entirely", "categorically", "absolutely"}) &&
                        isOneOf(m_doc.word(is + 2), kUntrue)) ||
                       (isOneOf(m_doc.word(is + 1), {"purely", "simply"}) && m_doc.word(is + 2) == "and" &&
                        isOneOf(m_doc.word(is + 4), kUntrue));
    bool without = false;
    if (m_doc.word(is + 1) == "without")
      for (std::uint32_t t = is + 2; t < std::min(s.end, is + 5); ++t)
        without = without || isOneOf(m_doc.word(t), {"foundation", "basis", "merit"});
    if (!plain && !without) return false;
    constexpr std::uint32_t kReach = 16;  // words: "the rumours according to which the troops came only in the morning"
    for (std::uint32_t t = is; t > s.begin && t + kReach > is && !m_doc.isMark(t - 1, ";"); --t)
      if (isOneOf(m_doc.word(t - 1), {"allegation", "allegations", "accusation", "accusations", "rumour", "rumours", "rumor",
                                      "rumors", "claim", "claims", "report", "reports"}) &&
          (t < s.begin + 3 || m_doc.covers(t - 2, maskOf(Determiner, Adjective)))) {
        if (isOneOf(m_doc.word(t), {"on", "of", "about"}) && !deedBefore(is, t)) return false;  // "the report on tuition"
        const std::uint32_t from = m_doc.covers(t - 2, maskOf(Determiner)) && t > s.begin + 1 ? t - 2 : t - 1;
        keep({from, std::min(m_account.clause().end(is, s), from + kShown)}, {is, std::min(s.end, is + (without ? 4U : 2U))},
             "response.untrue");
        return true;
      }
    return false;
  }

  // "The incident is under review", and not "the budget is under review"
  void underReview(std::uint32_t is, TokenRange s) {
    if (m_doc.word(is + 1) != "under" || !isOneOf(m_doc.word(is + 2), {"review", "investigation"})) return;
    const std::uint32_t from = m_account.clause().start(is, s);
    if (has({from, is}, {"incident", "matter", "circumstances", "killing", "killings", "shooting", "strike", "attack", "deaths",
                         "allegations"}) &&
        !has({from, is}, {"fraud", "tax", "budget"}))
      keep({from, is + 3}, {is, is + 3}, "response.under-review");
  }

  // "Nobody has said they did it", "No group has said that it is holding them"
  void saidByNobody(std::uint32_t said, TokenRange s) {
    const std::uint32_t from = m_account.clause().start(said, s);
    if (said > from + 4 || m_doc.word(said - 1) != "has" || !isOneOf(m_doc.word(from), {"nobody", "no"})) return;
    const std::uint32_t who = m_doc.word(said + 1) == "that" ? said + 2 : said + 1;
    const bool did = (m_doc.word(who + 1) == "did" && isOneOf(m_doc.word(who + 2), {"it", "this"})) ||
                     isOneOf(m_doc.word(who + 1), {"carried", "holds"}) ||
                     (isOneOf(m_doc.word(who + 1), {"was", "were", "is", "are", "had"}) &&
                      (isOneOf(m_doc.word(who + 2), {"responsible", "holding", "done", "carried", "killed"}) ||
                       (m_doc.word(who + 2) == "behind" && isOneOf(m_doc.word(who + 3), {"the", "it", "this"}))));
    if (isOneOf(m_doc.word(who), {"they", "it"}) && did) keep({from, std::min(s.end, who + 3)}, {}, "response.no-claim");
  }

  // "Those who shot him will be brought to justice"
  void toJustice(std::uint32_t brought, TokenRange s) {
    const bool court = m_doc.word(brought + 1) == "to" || m_doc.word(brought + 1) == "before";
    if (!court || m_doc.word(brought - 1) != "be" || !isOneOf(m_doc.word(brought - 2), {"will", "would", "shall"})) return;
    const std::uint32_t end = std::min(s.end, brought + 4);
    if (!has({brought + 2, end}, {"justice", "account", "courts", "court", "judges", "book"})) return;
    const std::uint32_t from = m_account.clause().start(brought, s);
    if (has({from, brought}, {"those", "perpetrators", "killers", "attackers", "culprits", "murderers", "responsible"}) &&
        !has({from, brought}, {"killed", "wounded", "dead"}))
      keep({from, end}, {brought - 2, end}, "response.justice");
  }

  // "The case has been referred to the attorney general", and not "the wounded were referred to a hospital"
  void referred(std::uint32_t verb, TokenRange s) {
    const std::uint32_t from = beforeBeen(verb, s);
    if (from == verb || m_doc.word(verb + 1) != "to" || !has({s.begin, from}, {"case", "file", "investigation", "matter"}))
      return;
    std::uint32_t end = verb + 1;
    while (end < std::min(s.end, verb + 7) && m_doc.token(end).kind == TokenKind::Word) ++end;
    if (has({verb, end}, {"attorney", "prosecutor", "prosecutors", "prosecution", "court", "tribunal", "judiciary"}))
      keep({m_account.clause().start(verb, s), end}, {verb, end}, "response.referred");
  }

  // "Nobody has claimed it", "The attack has not been claimed"
  void unclaimed(std::uint32_t verb, TokenRange s) {
    const std::uint32_t from = m_account.clause().start(verb, s);
    const bool nobody = isOneOf(m_doc.word(from), {"nobody", "no"}) && m_doc.word(verb - 1) == "has" && verb <= from + 4 &&
                        (isOneOf(m_doc.word(verb + 1), {"it", "this"}) ||
                         (m_doc.covers(verb + 1, maskOf(Determiner)) && m_doc.covers(verb + 2, maskOf(Event))));
    const bool passive = m_doc.word(verb - 1) == "been" && verb > from + 3 && isOneOf(m_doc.word(verb - 2), {"not", "yet"}) &&
                         m_doc.word(verb + 1) != "by" && deedBefore(verb, from);
    if (nobody || passive) keep({from, nobody ? verb + 2 : verb + 1}, {}, "response.no-claim");
  }

  bool deedBefore(std::uint32_t verb, std::uint32_t from) const {
    for (std::uint32_t t = from; t < verb; ++t)
      if (m_doc.covers(t, maskOf(Event))) return true;
    return false;
  }

  // "The United States has never commented on it"
  void neverCommented(std::uint32_t verb, TokenRange s) {
    if (verb < s.begin + 3 || !isOneOf(m_doc.word(verb - 1), {"never", "yet"})) return;
    if (!isOneOf(m_doc.word(verb - 2), {"has", "have", "not"})) return;
    const TokenRange who = m_account.clause().subject({verb, verb + 1}, s);
    const bool body = !who.empty() && m_account.entities().within(who, MentionKind::Group).size() == 1;
    const bool country = !who.empty() && m_account.entities().within(who, MentionKind::Place).size() == 1;
    if (body || country) keep({who.begin, verb + 1}, {}, "response.none");
  }

  bool has(TokenRange r, std::initializer_list<Spelling> words) const {
    for (std::uint32_t t = r.begin; t < r.end; ++t)
      if (isOneOf(m_doc.word(t), words)) return true;
    return false;
  }

  // `shown` empty: nothing is answered
  void keep(TokenRange passage, TokenRange shown, std::string_view rule) {
    if (m_account.hasWithin(Attribute::OfficialResponse, passage)) return;
    Claim c = m_account.claim(Attribute::OfficialResponse, passage, {shown.empty() ? "none" : m_doc.words(shown), {}}, rule);
    if (shown.empty()) c.modality = Modality::Denied;
    m_account.add(std::move(c));
  }

  static constexpr std::uint32_t kShown = 14;  // words of an answer that stand for it

  AccountText& m_account;
  const Document& m_doc;
};

}  // namespace

void readImpersonalAnswers(AccountText& account) { ImpersonalAnswers(account).run(); }

}  // namespace collate
