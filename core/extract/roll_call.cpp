// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/roll_call.h"

#include <algorithm>

#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

class RollCall {
 public:
  explicit RollCall(AccountText& account) : m_account(account), m_doc(account.doc()) {}

  void run() {
    if (!m_account.has(Attribute::Killed) && !m_account.has(Attribute::Wounded) && !m_account.has(Attribute::Detained)) return;
    for (const TokenRange s : m_account.stretches()) sentence(s);
    for (const std::uint32_t s : m_account.draft().beside) sentence(m_doc.sentences()[s].range);
    aged();
  }

 private:
  void sentence(TokenRange s) {
    const std::uint32_t from = opener(s);
    if (from == 0) return;
    std::uint32_t at = from;
    for (const Entity* p : m_account.entities().within({from, s.end}, MentionKind::Person)) {
      if (!continues({at, p->range.begin})) return;
      if (!speaks(*p)) target(*p, "target.called-by-name");
      at = p->range.end;
    }
  }

  // Behind the words that call those up: 0 where none stand there
  std::uint32_t opener(TokenRange s) const {
    static constexpr WordSet kNames({"names", "named", "naming", "identifies", "identified", "identifying", "lists", "listed"});
    for (std::uint32_t i = s.begin; i + 3 < s.end; ++i)
      if (kNames.contains(m_doc.hash(i)))
        if (const std::uint32_t as = asNamed(i, s); as != 0) return as;
    if (m_doc.word(s.begin) == "names" ||
        (m_doc.covers(s.begin, maskOf(Determiner, Pronoun)) && m_doc.word(s.begin + 1) == "names"))
      return namesFrom(s);
    const bool told = tellsOfThose(s.begin);
    for (std::uint32_t i = s.begin; told && i + 2 < s.end && i < s.begin + kLead; ++i)
      if (const std::uint32_t behind = those(i, s); behind != 0) return behind;
    return ofThem(s);
  }
  static constexpr std::uint32_t kLead = 12;  // words: "The widow said the two others were"

  // "names the two as", "gave the dead men's names as"
  std::uint32_t asNamed(std::uint32_t verb, TokenRange s) const {
    constexpr std::uint32_t kReach = 7;  // words
    bool those = false;
    for (std::uint32_t t = verb + 1; t < std::min(s.end, verb + kReach); ++t) {
      if (m_doc.word(t) == "as") return those ? t + 1 : 0;
      those = those || isOneOf(m_doc.word(t), {"two", "three", "four", "five", "six", "both", "dead", "deceased", "victims",
                                               "them", "men", "women", "pair", "others", "brothers", "couple", "slain"});
    }
    return 0;
  }

  // "Names we have:", "The names of those killed are"
  std::uint32_t namesFrom(TokenRange s) const {
    constexpr std::uint32_t kReach = 9;  // words
    for (std::uint32_t t = s.begin + 1; t < std::min(s.end, s.begin + kReach); ++t)
      if (m_doc.isMark(t, ":") || m_doc.word(t) == "are") return t + 1;
    return 0;
  }

  // "They were", "One was", "the two others were", "Another is", "So did", "Among them:", "Seven were civilians:"
  std::uint32_t those(std::uint32_t i, TokenRange s) const {
    const bool first = i == s.begin;
    const bool is = isOneOf(m_doc.word(i + 1), {"is", "are", "was", "were"});
    if (first && is && isOneOf(m_doc.word(i), {"they", "one", "another"})) return i + 2;
    if (first && m_doc.word(i) == "so" && isOneOf(m_doc.word(i + 1), {"did", "was", "were"})) return i + 2;
    if (first && m_doc.word(i) == "among" && m_doc.word(i + 1) == "them") return i + 2;
    if (is && isOneOf(m_doc.word(i), {"other", "others"}) && i > s.begin &&
        (m_doc.word(i - 1) == "the" || m_doc.covers(i - 1, maskOf(Number))))
      return i + 2;
    if (first && is && (m_doc.covers(i, maskOf(Number)) || m_doc.isNumber(i)))
      for (std::uint32_t t = i + 2; t < std::min(s.end, i + 6); ++t)
        if (m_doc.isMark(t, ":")) return t + 1;
    return 0;
  }

  // "Two of the dead, A and B, worked"
  std::uint32_t ofThem(TokenRange s) const {
    const std::uint32_t i = s.begin;
    if (!m_doc.covers(i, maskOf(Number)) && !isOneOf(m_doc.word(i), {"both", "all"})) return 0;
    const bool dead =
        m_doc.word(i + 1) == "of" && isOneOf(m_doc.word(i + 3), {"dead", "victims", "killed", "wounded", "injured"});
    return dead && m_doc.isMark(i + 4, ",") ? i + 5 : 0;
  }

  // Does the sentence before tell what befell people?
  bool tellsOfThose(std::uint32_t begin) const {
    const std::uint32_t sentence = m_doc.sentenceOf(begin);
    if (sentence == 0) return false;
    return std::ranges::any_of(m_account.draft().frames,
                               [&](const Frame* f) {
                                 return f->kind == Frame::Kind::Effect && !f->denied && f->sentence + 3 > sentence &&
                                        f->sentence <= sentence;
                               }) ||
           !m_account.entities().within(m_doc.sentences()[sentence - 1].range, MentionKind::Person).empty();
  }

  // Between one name and the next: nothing is told but who they are ("who sold bread next to the gate").
  bool continues(TokenRange gap) const {
    constexpr std::uint32_t kLong = 30;  // words
    if (gap.size() > kLong) return false;
    bool relative = false;
    for (std::uint32_t t = gap.begin; t < gap.end; ++t) {
      if (m_doc.token(t).kind == TokenKind::Punct) relative = relative && !m_doc.isMark(t, ",") && !m_doc.isMark(t, ";");
      if (isOneOf(m_doc.word(t), {"who", "which", "whose"})) relative = true;
      if (isOneOf(m_doc.word(t), {"survived", "alive", "escaped", "unharmed", "unhurt"})) return false;
      const Hit* hit = m_doc.hitAt(t, maskOf(Effect, Act, Target));
      const bool verb = (hit != nullptr && hit->phrase->form != VerbForm::None) || m_doc.covers(t, maskOf(Say, Auxiliary));
      const bool was = isOneOf(m_doc.word(t), {"was", "is"}) && t > gap.begin && isOneOf(m_doc.word(t - 1), {"another", "other"});
      if (verb && !relative && !was) return false;
    }
    return true;
  }

  bool speaks(const Entity& p) const {
    return std::ranges::any_of(m_account.text().cited, [&](const Cited& c) {
      const auto isNamed = [&](const Originator& o) { return o.name == p.name; };
      return c.source.contains(p.range) || std::ranges::any_of(c.chain, isNamed);
    });
  }

  // Whose age is told, who speaks nowhere and is accused of nothing
  void aged() {
    std::vector<std::string> names;
    for (const Claim& c : m_account.claims())
      if (c.attribute == Attribute::Age && c.rule == "age.of-name") names.insert(names.end(), c.persons.begin(), c.persons.end());
    for (const Entity& e : m_account.entities().list())
      if (e.kind == MentionKind::Person && std::ranges::find(names, e.name) != names.end() && isTold(e) && !speaks(e) && !acts(e))
        target(e, "target.with-age");
  }

  // "Ali Darwish, 40, planted the bomb"
  bool acts(const Entity& e) const {
    const auto agent = [&](const Frame* f) { return f->agent.contains(e.range.begin); };
    if (std::ranges::any_of(m_account.draft().frames, agent)) return true;
    std::uint32_t i = e.range.end;
    while (m_doc.isMark(i, ",") || m_doc.isMark(i, "(") || m_doc.isMark(i, ")") || m_doc.isNumber(i)) ++i;
    while (isOneOf(m_doc.word(i), {"who", "had", "then", "allegedly"})) ++i;
    const Hit* deed = m_doc.hitAt(i, maskOf(Effect, Act, Target, Event));
    return (deed != nullptr && (deed->phrase->form == VerbForm::Past || deed->phrase->form == VerbForm::PastOrParticiple)) ||
           isOneOf(m_doc.word(i), {"organized", "organised", "planned", "ordered", "led", "drove", "planted", "masterminded",
                                   "gave", "confessed", "fled", "escaped", "built", "made", "bought", "recruited"});
  }

  bool isTold(const Entity& e) const {
    return std::ranges::any_of(m_account.stretches(), [&](TokenRange s) { return s.contains(e.range.begin); });
  }

  void target(const Entity& p, std::string_view rule) {
    for (const Claim& c : m_account.claims())
      if ((c.attribute == Attribute::Actor || c.attribute == Attribute::Target) && c.value.text == p.name) return;
    m_account.participants().insert(p.person);
    Claim c = m_account.claim(Attribute::Target, p.range, {p.name, {}}, rule);
    c.participant = ParticipantKind::Person;
    c.persons = {p.name};
    m_account.add(std::move(c));
  }

  AccountText& m_account;
  const Document& m_doc;
};

}  // namespace

void readRollCall(AccountText& account) { RollCall(account).run(); }

}  // namespace collate
