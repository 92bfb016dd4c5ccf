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
    for (const TokenRange s : m_account.stretches()) read(s);
    for (const std::uint32_t s : m_account.draft().beside) read(m_doc.sentences()[s].range);
  }

 private:
  void read(TokenRange s) {
    for (std::uint32_t i = s.begin + 1; i < s.end; ++i) {
      const Word w = m_doc.word(i);
      if (isOneOf(w, {"ordered", "opened", "launched", "registered", "instituted"}) ||
          (w == "held" && m_doc.word(i - 1) == "be"))  // "said an inquiry would be held"
        inquiry(i, s);
      else if (isOneOf(w, {"is", "are", "was", "were"}))
        untrue(i, s);
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
  void untrue(std::uint32_t is, TokenRange s) {
    static constexpr WordSet kUntrue({"false", "baseless", "untrue", "unfounded", "fabricated", "groundless", "refuted", "lies"});
    const bool plain = isOneOf(m_doc.word(is + 1), kUntrue) ||
                       (isOneOf(m_doc.word(is + 1), {"completely", "totally", "entirely", "categorically", "absolutely"}) &&
                        isOneOf(m_doc.word(is + 2), kUntrue));
    bool without = false;
    if (m_doc.word(is + 1) == "without")
      for (std::uint32_t t = is + 2; t < std::min(s.end, is + 5); ++t)
        without = without || isOneOf(m_doc.word(t), {"foundation", "basis", "merit"});
    if (!plain && !without) return;
    constexpr std::uint32_t kReach = 16;  // words: "the rumours according to which the troops came only in the morning"
    for (std::uint32_t t = is; t > s.begin && t + kReach > is && !m_doc.isMark(t - 1, ";"); --t)
      if (isOneOf(m_doc.word(t - 1), {"allegation", "allegations", "accusation", "accusations", "rumour", "rumours", "rumor",
                                      "rumors", "claim", "claims", "report", "reports"}) &&
          (t < s.begin + 3 || m_doc.covers(t - 2, maskOf(Determiner, Adjective)))) {
        if (isOneOf(m_doc.word(t), {"on", "of", "about"}) && !deedBefore(is, t)) return;  // "the report on tuition"
        const std::uint32_t from = m_doc.covers(t - 2, maskOf(Determiner)) && t > s.begin + 1 ? t - 2 : t - 1;
        return keep({from, std::min(m_account.clause().end(is, s), from + kShown)},
                    {is, std::min(s.end, is + (without ? 4U : 2U))}, "response.untrue");
      }
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
