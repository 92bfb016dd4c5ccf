// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/part_takers.h"

#include <algorithm>

#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

class PartTakers {
 public:
  explicit PartTakers(AccountText& account) : m_account(account), m_doc(account.doc()) {}

  void run() {
    const bool aided = m_doc.mayHaveAny({"accompanied", "backed", "supported", "assisted", "aided", "escorted"});
    if (!aided && !m_doc.mayHave("participated") && !(m_doc.mayHave("part") && m_doc.mayHaveAny({"took", "taken", "taking"})))
      return;
    for (const TokenRange s : m_account.stretches())
      for (std::uint32_t i = s.begin + 1; i + 2 < s.end; ++i) {
        if (isOneOf(m_doc.word(i), {"accompanied", "backed", "supported", "assisted", "aided", "escorted"}) &&
            m_doc.word(i + 1) == "by" && !m_doc.token(i).joined)
          beside(i, s);
        else if ((isOneOf(m_doc.word(i), {"took", "taken", "taking"}) && m_doc.word(i + 1) == "part" &&
                  m_doc.word(i + 2) == "in") ||
                 (m_doc.word(i) == "participated" && m_doc.word(i + 1) == "in"))
          tookPart(i, s);
      }
  }

 private:
  // "soldiers accompanied by Russian fighters raided": those who act with the ones before them
  void beside(std::uint32_t verb, TokenRange s) {
    const bool acts = std::ranges::any_of(m_account.draft().frames, [&](const Frame* f) {
      return s.contains(f->trigger.begin) && !f->denied && f->kind != Frame::Kind::Target && !f->agent.empty() &&
             (f->agent.contains(verb) || (f->agent.end <= verb + 1 && f->agent.end + 2 > verb));
    });
    if (acts && !m_account.clause().passiveAuxiliary({verb, verb + 1}, s)) add(verb + 2, s, "actor.beside");
  }

  // "US special forces took part in the raid"; not "took part in the rally"
  void tookPart(std::uint32_t verb, TokenRange s) {
    constexpr std::uint32_t kReach = 4;  // words: "in the night raid"
    const std::uint32_t in = m_doc.word(verb) == "participated" ? verb + 1 : verb + 2;
    bool deed = false;
    for (std::uint32_t t = in + 1; t < std::min(s.end, in + 1 + kReach); ++t)
      deed = deed || m_doc.covers(t, maskOf(PhraseClass::Event)) || isOneOf(m_doc.word(t), {"killing", "assault"});
    for (std::uint32_t t = in + 1; t < std::min(s.end, in + 2 + kReach); ++t)
      if (isOneOf(m_doc.word(t), {"investigation", "drill", "drills", "exercise", "exercises", "inquiry", "search", "talks"}))
        return;
    if (!deed || m_account.clause().precededBy(verb, s, maskOf(Negation))) return;
    const TokenRange who = m_account.clause().subject({verb, verb + 1}, s);
    if (!who.empty()) add(who.begin, {s.begin, who.end}, "actor.took-part");
  }

  // The group or the forces at `from`
  void add(std::uint32_t from, TokenRange s, std::string_view rule) {
    std::uint32_t end = from;
    constexpr std::uint32_t kWords = 7;
    const Entity* group = nullptr;
    while (end < s.end && end < from + kWords && m_doc.token(end).kind == TokenKind::Word &&
           !m_doc.covers(end, maskOf(Preposition, Conjunction, Auxiliary, Effect, Act, Say)) &&
           (end == from || !isOneOf(m_doc.word(end), {"hit", "fled", "struck", "came", "ran", "drove", "entered", "left"}))) {
      if (const Entity* g = m_account.entities().startingAt(end, MentionKind::Group)) {
        group = g;
        end = g->range.end;
        continue;
      }
      ++end;
    }
    if (end == from) return;
    const bool people = m_doc.hitEnding(end, maskOf(People)) != nullptr && m_doc.hitEnding(end, maskOf(People))->phrase->plural;
    const bool forces = isOneOf(m_doc.word(end - 1), {"forces", "troops", "soldiers", "commandos", "operators", "fighters",
                                                      "police", "mercenaries", "militiamen", "units"});
    std::uint32_t begin = from;
    while (begin + 1 < end && m_doc.starts(begin, maskOf(Determiner))) ++begin;
    if (group == nullptr && !forces && !(people && end - begin > 1)) return;
    const TokenRange r = group != nullptr && group->range.end == end ? group->range : TokenRange{begin, end};
    Claim c =
        m_account.claim(Attribute::Actor, r, {group != nullptr && r == group->range ? group->name : m_doc.words(r), {}}, rule);
    for (const Claim& known : m_account.claims())
      if (known.attribute == Attribute::Actor && known.value.text == c.value.text) return;
    c.participant = group != nullptr ? ParticipantKind::Group : ParticipantKind::People;
    m_account.add(std::move(c));
  }

  AccountText& m_account;
  const Document& m_doc;
};

}  // namespace

void readPartTakers(AccountText& account) { PartTakers(account).run(); }

}  // namespace collate
