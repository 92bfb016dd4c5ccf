// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/roll_call.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>

#include "core/extract/alias_reader.h"
#include "core/extract/numbers.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

// Of whom none of those hurt is told by name: "Names of the suspects"
constexpr WordSet kDead({"dead", "deceased", "victims", "slain", "killed", "martyrs", "fallen", "murdered"});

class RollCall {
 public:
  explicit RollCall(AccountText& account) : m_account(account), m_doc(account.doc()) {
    for (const Cited& c : account.text().cited)
      for (const Originator& o : c.chain) m_speakers.insert(o.name);
    for (const Claim& c : account.claims())
      if (c.attribute == Attribute::Actor || c.attribute == Attribute::Target) m_told.insert(c.value.text);
  }

  void run() {
    const bool hurt = m_account.has(Attribute::Killed) || m_account.has(Attribute::Wounded);
    if (!hurt && !m_account.has(Attribute::Detained)) return;
    for (const TokenRange s : m_account.stretchesAndBeside()) sentence(s);
    if (hurt) aged();
  }

 private:
  void sentence(TokenRange s) {
    const std::uint32_t from = opener(s);
    if (from == 0) return;
    std::uint32_t at = from;
    for (const Entity* p : m_account.entities().within({from, s.end}, MentionKind::Person)) {
      if (!continues({at, p->range.begin}, at == from) || livesOn(p->range.end, s)) return;
      if (!speaks(*p) && !isOtherName(m_doc, m_account.entities(), *p)) target(*p, "target.called-by-name");
      at = p->range.end;
      m_called = m_doc.sentenceOf(s.begin);
    }
  }

  // Behind the words that call those up: 0 where none stand there
  std::uint32_t opener(TokenRange s) const {
    static constexpr WordSet kNames({"names", "named", "naming", "identifies", "identified", "identifying", "lists", "listed"});
    for (std::uint32_t i = s.begin; i + 3 < s.end; ++i)
      if (kNames.contains(m_doc.hash(i)))
        if (const std::uint32_t as = asNamed(i, s); as != 0) return as;
    const bool the = m_doc.covers(s.begin, maskOf(Determiner, Pronoun));
    if (m_doc.word(the ? s.begin + 1 : s.begin) == "names") return namesFrom(s);
    if (const std::uint32_t behind = ofTheDead(s); behind != 0) return behind;
    const bool told = tellsOfThose(s.begin);
    for (std::uint32_t i = s.begin; told && i + 2 < s.end && i < s.begin + kLead; ++i)
      if (const std::uint32_t behind = those(i, s); behind != 0) return behind;
    return ofThem(s);
  }
  static constexpr std::uint32_t kLead = 12;  // words: "The widow said the two others were"

  // "named the dead as", "names the two as" where two were killed
  std::uint32_t asNamed(std::uint32_t verb, TokenRange s) const {
    constexpr std::uint32_t kReach = 7;  // words
    bool those = false;
    for (std::uint32_t t = verb + 1; t < std::min(s.end, verb + kReach); ++t) {
      if (m_doc.word(t) == "as") return those ? t + 1 : 0;
      those = those || kDead.contains(m_doc.hash(t)) || isToll(t);
    }
    return 0;
  }

  // Is it the number of those who were killed or hurt?
  bool isToll(std::uint32_t i) const {
    const auto n = m_doc.covers(i, maskOf(Number)) ? numberAt(m_doc, i) : std::nullopt;
    return n && m_doc.word(n->range.end) == "as" && std::ranges::any_of(m_account.claims(), [&](const Claim& c) {
             return (c.attribute == Attribute::Killed || c.attribute == Attribute::Wounded) && c.value.count() != nullptr &&
                    *c.value.count() == n->count;
           });
  }

  // "Names we have:", "The names of those killed are"
  std::uint32_t namesFrom(TokenRange s) const {
    constexpr std::uint32_t kReach = 9;  // words
    bool of = false, dead = false;
    for (std::uint32_t t = s.begin + 1; t < std::min(s.end, s.begin + kReach); ++t) {
      if (m_doc.isMark(t, ":") || m_doc.word(t) == "are") return of ? (dead ? t + 1 : 0) : (m_doc.isMark(t, ":") ? t + 1 : 0);
      of = of || isOneOf(m_doc.word(t), {"of", "on"});
      dead = dead || kDead.contains(m_doc.hash(t));
    }
    return 0;
  }

  // "They were", "One was", "the two others were", "Another is", "So did", "Among them:", "Seven were civilians:"
  std::uint32_t those(std::uint32_t i, TokenRange s) const {
    const bool first = i == s.begin;
    const bool is = isOneOf(m_doc.word(i + 1), {"is", "are", "was", "were"});
    if (first && is && isOneOf(m_doc.word(i), {"they", "one", "another"})) return i + 2;
    if (first && isOneOf(m_doc.word(i), {"these", "they", "those"}) && isOneOf(m_doc.word(i + 1), {"include", "included"}))
      return i + 2;
    if (first && m_doc.word(i) == "so" && m_doc.word(i + 1) == "did") return diedBefore(s.begin) ? i + 2 : 0;
    if (first && m_doc.word(i) == "among" && m_doc.word(i + 1) == "them") return behindBe(i + 2);
    if (first && m_doc.word(i) == "among" && m_doc.word(i + 1) == "the" && m_doc.isMark(i + 3, ":") &&
        isOneOf(m_doc.word(i + 2), {"civilians", "dead", "victims", "wounded", "injured", "killed"}))
      return i + 4;
    if (is && isOneOf(m_doc.word(i), {"other", "others"}) && i > s.begin &&
        (m_doc.word(i - 1) == "the" || m_doc.covers(i - 1, maskOf(Number))))
      return i + 2;
    if (first && is && (m_doc.covers(i, maskOf(Number)) || m_doc.isNumber(i)))
      for (std::uint32_t t = i + 2; t < std::min(s.end, i + 6); ++t)
        if (m_doc.isMark(t, ":")) return t + 1;
    return 0;
  }

  // "among them | was"
  std::uint32_t behindBe(std::uint32_t i) const { return isOneOf(m_doc.word(i), {"is", "are", "was", "were"}) ? i + 1 : i; }

  // "Among the killed is", "The dead in the raid were", "The victims include"
  std::uint32_t ofTheDead(TokenRange s) const {
    constexpr std::uint32_t kReach = 10;  // words: "in the raid in Orlen on Monday"
    std::uint32_t i = s.begin;
    const bool among = m_doc.word(i) == "among";
    if (among) ++i;
    if (m_doc.word(i) != "the" || !kDead.contains(m_doc.hash(i + 1))) return 0;
    for (std::uint32_t t = i + 2; t + 1 < std::min(s.end, i + kReach) && m_doc.token(t).kind == TokenKind::Word; ++t) {
      if (isOneOf(m_doc.word(t), {"is", "are", "was", "were"})) return m_doc.word(t + 1) == "not" ? 0 : t + 1;
      if (!among && isOneOf(m_doc.word(t), {"include", "included", "includes"})) return t + 1;
      if (m_doc.covers(t, maskOf(Say, Effect, Auxiliary))) return 0;
    }
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

  // Does the sentence before tell what befell people, or call others of them by name?
  bool tellsOfThose(std::uint32_t begin) const {
    const std::uint32_t sentence = m_doc.sentenceOf(begin);
    if (sentence > 0 && m_called == sentence - 1) return true;
    const TokenRange before = sentence > 0 ? m_doc.sentences()[sentence - 1].range : TokenRange{};
    for (std::uint32_t t = before.begin; t + 1 < before.end; ++t)  // "The number of dead has settled at six"
      if (m_doc.isNumber(t) || m_doc.covers(t, maskOf(Number)))
        for (std::uint32_t d = before.begin; d < before.end; ++d)
          if (kDead.contains(m_doc.hash(d))) return true;
    return std::ranges::any_of(m_account.draft().frames, [&](const Frame* f) {
      return !f->denied && f->effect != Attribute::Detained && f->kind == Frame::Kind::Effect && f->sentence + 1 >= sentence &&
             f->sentence <= sentence;
    });
  }

  // "The driver died at the wheel. So did"
  bool diedBefore(std::uint32_t begin) const {
    const std::uint32_t sentence = m_doc.sentenceOf(begin);
    return std::ranges::any_of(m_account.draft().frames, [&](const Frame* f) {
      return f->effect == Attribute::Killed && f->phrase->canonical == "die" && f->sentence + 1 == sentence;
    });
  }

  // Between one name and the next: nothing is told but who they are ("who sold bread next to the gate"); before the first,
  // nothing that they belong to ("One was the sister of").
  bool continues(TokenRange gap, bool first) const {
    constexpr std::uint32_t kLong = 30;  // words
    if (gap.size() > kLong) return false;
    bool aside = false;  // behind a comma, in brackets or a relative clause
    for (std::uint32_t t = gap.begin; t < gap.end; ++t) {
      const bool mark = m_doc.token(t).kind == TokenKind::Punct;
      if (m_doc.isMark(t, ",") || m_doc.isMark(t, ";") || m_doc.isMark(t, ")")) aside = false;
      if (isOneOf(m_doc.word(t), {"who", "which", "whose"}) || m_doc.isMark(t, "(")) aside = true;
      if (isOneOf(m_doc.word(t), {"survived", "alive", "escaped", "unharmed", "unhurt"})) return false;
      const bool behind = t > gap.begin && m_doc.token(t - 1).kind == TokenKind::Punct;
      const bool hangs = !mark && m_doc.covers(t, maskOf(Preposition)) && !aside && !behind;
      if (hangs && (first || t + 4 > gap.end)) return false;
      const Hit* hit = m_doc.hitAt(t, maskOf(Effect, Act, Target));
      const bool called = isOneOf(m_doc.word(t), {"called", "named", "nicknamed"});  // "a general called"
      const bool verb =
          !called && ((hit != nullptr && hit->phrase->form != VerbForm::None) || m_doc.covers(t, maskOf(Say, Auxiliary)));
      const bool was = isOneOf(m_doc.word(t), {"was", "is"}) && t > gap.begin && isOneOf(m_doc.word(t - 1), {"another", "other"});
      if (verb && !aside && !was) return false;
    }
    return true;
  }

  // ", the only survivor", ", who drove the getaway car"
  bool livesOn(std::uint32_t end, TokenRange s) const {
    for (std::uint32_t t = end; t < std::min(s.end, end + 5); ++t)
      if (isOneOf(m_doc.word(t), {"survivor", "survivors", "survived", "drove", "escaped", "minister", "militant", "suspect"}))
        return true;
    return false;
  }

  bool speaks(const Entity& p) const {
    return m_speakers.contains(p.name) || std::ranges::any_of(m_account.text().cited, [&](const Cited& c) {
             return c.source.begin <= p.range.begin && c.source.contains(p.range);
           });
  }

  // Whose age is told, who speaks nowhere, does nothing and is dealt with by no court
  void aged() {
    std::set<std::string, std::less<>> names;
    for (const Claim& c : m_account.claims())
      if (c.attribute == Attribute::Age && c.rule == "age.of-name") names.insert(c.persons.begin(), c.persons.end());
    if (names.empty()) return;
    for (const Entity& e : m_account.entities().list())
      if (e.kind == MentionKind::Person && names.contains(e.name) && m_account.reads(e.range.begin) && isOfThose(e) && !speaks(e))
        target(e, "target.with-age");
  }

  // The first verb behind the name and what it is: none, or one that people suffer or live by ("was 40", "leaves a wife")
  bool isOfThose(const Entity& e) const {
    const TokenRange s = m_doc.sentences()[m_doc.sentenceOf(e.range.begin)].range;
    static constexpr WordSet kNot({"attacker",  "suspect",    "bomber",    "gunman",    "shooter",   "officer",
                                   "spokesman", "coach",      "president", "actress",   "actor",     "singer",
                                   "judge",     "prosecutor", "lawyer",    "star",      "striker",   "player",
                                   "minister",  "rescuer",    "accused",   "defendant", "assailant", "witness"});
    constexpr std::uint32_t kBefore = 4;  // words
    for (std::uint32_t t = e.range.begin; t > s.begin && t + kBefore > e.range.begin; --t)
      if (isOneOf(m_doc.word(t - 1), kNot)) return false;
    const std::uint32_t b = e.range.begin;
    if (b > s.begin &&
        (m_doc.covers(b - 1, maskOf(Preposition)) || m_doc.covers(b - 1, maskOf(Say, Pronoun)) ||
         isOneOf(m_doc.word(b - 1), {"sentenced", "jailed", "charged", "convicted", "acquitted", "questioned", "trace",
                                     "question", "find", "found", "believe", "name", "named", "remanded", "was"})))
      return false;
    constexpr std::uint32_t kReach = 18;  // words of an apposition
    for (std::uint32_t t = e.range.end; t < std::min(s.end, e.range.end + kReach); ++t) {
      if (m_doc.isMark(t, ";") || m_doc.isMark(t, ":")) return true;
      if (isOneOf(m_doc.word(t), {"was", "were", "is", "had", "has"})) return !isDealtWith(t + 1, s);
      if (isOneOf(m_doc.word(t), {"died", "leaves", "lived", "worked", "suffered", "lost", "left"})) return true;
      const WordEntry* w = m_doc.entry(t);
      const Hit* hit = m_doc.hitAt(t, maskOf(Effect, Act, Target, Event, Say));
      const bool deed = hit != nullptr && hit->phrase->form != VerbForm::None && hit->phrase->form != VerbForm::Ing;
      if (deed || (w != nullptr && (w->forms & WordEntry::Past) != 0 && w->verb > w->noun && w->verb > w->adjective))
        return false;
    }
    return true;
  }

  // "was remanded", "is being questioned", "had been charged"
  bool isDealtWith(std::uint32_t i, TokenRange s) const {
    static constexpr WordSet kByCourt({"charged",   "remanded", "acquitted",   "arrested",  "questioned", "convicted",
                                       "sentenced", "jailed",   "held",        "detained",  "wanted",     "guilty",
                                       "accused",   "released", "elected",     "appointed", "indicted",   "identified",
                                       "believed",  "seen",     "responsible", "behind",    "suspected"});
    for (std::uint32_t t = i; t < std::min(s.end, i + 4); ++t)
      if (kByCourt.contains(m_doc.hash(t))) return true;
    return false;
  }

  void target(const Entity& p, std::string_view rule) {
    if (!m_told.insert(p.name).second) return;
    m_account.participants().insert(p.person);
    Claim c = m_account.claim(Attribute::Target, p.range, {p.name, {}}, rule);
    c.participant = ParticipantKind::Person;
    c.persons = {p.name};
    m_account.add(std::move(c));
  }

  AccountText& m_account;
  const Document& m_doc;
  std::set<std::string, std::less<>> m_speakers;
  std::set<std::string, std::less<>> m_told;  // who acts or suffers
  std::optional<std::uint32_t> m_called;      // the last sentence that called some by name
};

}  // namespace

void readRollCall(AccountText& account) { RollCall(account).run(); }

}  // namespace collate
