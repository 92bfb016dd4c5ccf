// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/age_reader.h"

#include <algorithm>

#include "core/extract/numbers.h"
#include "core/extract/occupations.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

class AgeReader {
 public:
  explicit AgeReader(AccountText& account) : m_account(account), m_doc(account.doc()) {}

  void run() {
    for (const TokenRange s : m_account.stretches())
      for (std::uint32_t i = s.begin + 1; i < s.end; ++i) {
        if (!m_doc.isNumber(i) && !m_doc.covers(i, maskOf(Number))) continue;
        const std::uint32_t end = ageEnd(i, s);
        if (end == 0 || !isTold(end, s) || isOfSpeaker(i)) continue;
        addAge(m_account, {i, end});
        for (std::uint32_t t = i + 1; end == i + 1 && goesOn(t, s); t += 2)
          addAge(m_account, {t + 1, t + 2});  // "aged 6, 9 and 12"
      }
  }

 private:
  // "Fatima Umar, a 28-year-old nurse, said"
  bool isOfSpeaker(std::uint32_t i) const {
    const auto cited = std::ranges::equal_range(m_account.text().cited, m_doc.sentenceOf(i), {}, &Cited::sentence);
    return std::ranges::any_of(cited, [&](const Cited& c) {
      const bool behind = m_doc.isMark(c.source.end, ",") && i > c.source.end && i <= c.source.end + 4;
      return c.source.contains(i) || behind;
    });
  }

  bool goesOn(std::uint32_t t, TokenRange s) const {
    if (t + 1 >= s.end || !isNumeral(t + 1)) return false;
    if (m_doc.word(t) == "and") return true;
    if (m_doc.isMark(t, ",") && m_doc.isMark(t + 2, ")")) return true;  // "brothers (27, 24)"
    return m_doc.isMark(t, ",") && (m_doc.isMark(t + 2, ",") || m_doc.word(t + 2) == "and") && isNumeral(t + 3);
  }
  // "her two children, | 7 and 4, were", "three men, | 25, 31 and 40"
  bool isListOfAges(std::uint32_t i, TokenRange s) const {
    const Hit* people = m_doc.hitEnding(i - 1, maskOf(People, Kin));
    if (people == nullptr || !people->phrase->plural) return false;
    std::uint32_t t = i + 1;
    while (goesOn(t, s) && m_doc.isMark(t, ",")) t += 2;
    return m_doc.word(t) == "and" && isNumeral(t + 1) && (closes(t + 2) || m_doc.word(t + 2) == "years");
  }
  bool isNumeral(std::uint32_t i) const { return m_doc.isNumber(i) || m_doc.covers(i, maskOf(Number)); }
  bool closes(std::uint32_t i) const { return i >= m_doc.size() || m_doc.token(i).kind == TokenKind::Punct; }

  // Where the age ends that the figure at `i` is; 0 where it is none
  std::uint32_t ageEnd(std::uint32_t i, TokenRange s) const {
    const std::uint32_t last = i + 1 < s.end && isNumeral(i + 1) && m_doc.token(i + 1).joined ? i + 1 : i;  // "forty-six"
    if (m_doc.word(last + 1) == "year" && m_doc.token(last + 1).joined && m_doc.word(last + 2) == "old") {
      if (m_doc.word(last + 3) == "civil" && m_doc.word(last + 4) == "war") return 0;
      if (isOfRange(i, s)) return 0;
      return isOneOf(m_doc.word(last + 3), {"war", "conflict", "rebellion", "uprising", "revolt", "insurgency", "crisis",
                                            "fighting", "siege", "truce", "ceasefire"}) &&
                     (closes(last + 4) || m_doc.covers(last + 4, maskOf(Preposition, Conjunction, Auxiliary, Verb, Pronoun)) ||
                      isOneOf(m_doc.word(last + 4), {"that", "which"}))
                 ? 0
                 : last + 3;
    }
    const Word before = m_doc.word(i - 1);
    const bool years = m_doc.word(last + 1) == "years" && last + 2 <= s.end;
    const bool old = years && m_doc.word(last + 2) == "old";
    const std::uint32_t end = old ? last + 3 : years ? last + 2 : last + 1;
    if (m_doc.isMark(i - 1, ":") && isOneOf(m_doc.word(i - 2), {"aged", "age"}) && (closes(end) || years) &&
        !isOneOf(m_doc.word(i - 4), {"film", "movie", "game", "book"}))
      return end;  // "(age: 41)"
    if (isOneOf(before, {"aged", "age"})) return isAgedBehind(i, end, s) ? end : 0;
    if (before == "of" || (isOneOf(before, {"about", "around"}) && m_doc.word(i - 2) == "of")) return isOf(i, end) ? end : 0;
    if (old && isOneOf(before, {"was", "is", "them"}))  // "He was 52 years old", "the youngest of them sixteen years old"
      return isOneOf(m_doc.word(i - 2), {"that", "which"}) ? 0 : end;
    if ((before == "was" || before == "is") && end == last + 1) return isOfNamed(i, end) || isOfOne(i - 1, end, s) ? end : 0;
    if (isOneOf(before, {"about", "approx", "around"}) && (end == last + 1 || old) && closes(end))
      return isBehindName(i - 2) || (old && isBehindSomebody(i - 2)) || isOfOne(i - 2, end, s) ? end : 0;
    if (before == "as" && m_doc.word(i - 2) == "age" && closes(end)) return end;  // "gives his age as 42"
    if (!m_doc.isNumber(i) || i < s.begin + 2) return 0;
    if (const Hit* people = m_doc.hitEnding(i - 1, maskOf(People, Kin)); people != nullptr && m_doc.isMark(i - 1, "("))
      return people->phrase->plural && m_doc.isMark(i + 1, ",") && m_doc.isNumber(i + 2) && m_doc.isMark(i + 3, ")") ? i + 1
             : people->phrase->plural && m_doc.isMark(i + 1, ")")                                                    ? 0
             : m_doc.isMark(i + 1, ")") || (m_doc.word(i + 1) == "and" && m_doc.isMark(i + 3, ")"))                  ? i + 1
                                                                                                                     : 0;
    if (!m_doc.isMark(i - 1, ",") && !m_doc.isMark(i - 1, "(")) return 0;
    if (years && isInCloser(i)) return end;
    if (years && (closes(end) || m_doc.word(end) == "and")) {
      const bool named = old && m_account.entities().at(i - 2, MentionKind::Person) != nullptr;
      return named || isBehindName(i - 1) || m_doc.isMark(i - 1, "(") || isBehindSomebody(i - 1) ? end : 0;
    }
    if (m_doc.isMark(i - 1, ",") && isListOfAges(i, s)) return i + 1;
    return m_doc.isMark(i - 1, ",") && m_doc.isMark(i + 1, ",") && isBehindSomebody(i - 1) ? i + 1 : 0;
  }

  // "a woman, | 24,": one noun for somebody before the mark
  bool isBehindSomebody(std::uint32_t mark) const {
    const Hit* person = m_doc.hitEnding(mark, maskOf(People, Kin));
    if (person == nullptr && m_doc.word(mark - 2) == "the" &&
        (m_doc.covers(mark - 1, maskOf(Role, Title)) || isOccupation(m_doc, mark - 1)))
      return true;  // "the principal, | 49,"
    return person != nullptr && !person->phrase->plural;
  }

  // 'known as "Abu Obeida", | 36 years', "One child (male, | 8 years)"
  bool isInCloser(std::uint32_t i) const {
    if (!m_doc.isMark(i - 1, ",")) return false;
    return m_doc.isMark(i - 2, "\"") || (isOneOf(m_doc.word(i - 2), {"male", "female"}) && m_doc.isMark(i - 3, "("));
  }

  // "He was forty-six", "One was 16.", "The bridegroom was 25": of somebody who suffered, where the sentence says no more
  bool isOfOne(std::uint32_t was, std::uint32_t end, TokenRange s) const {
    if (was <= s.begin || !isOneOf(m_doc.word(was), {"was", "is"})) return false;
    if (!m_account.has(Attribute::Killed) && !m_account.has(Attribute::Wounded) && !m_account.has(Attribute::Detained))
      return false;
    const bool ends = closes(end) || m_doc.word(end) == "and";
    const bool one = isOneOf(m_doc.word(was - 1), {"he", "she", "one", "another", "youngest", "oldest", "eldest", "bride",
                                                   "bridegroom", "groom", "victim"});
    return ends && one;
  }

  // "Omar Sell, | about 60,", "Rita Orr ( | approx 60)"
  bool isBehindName(std::uint32_t mark) const {
    if (!m_doc.isMark(mark, ",") && !m_doc.isMark(mark, "(")) return false;
    const Entity* p = m_account.entities().at(mark - 1, MentionKind::Person);
    return p != nullptr && p->range.end == mark && m_account.takesPart(*p);
  }

  // "The youngest, Omar Sell, | was 19": somebody by name who suffered
  bool isOfNamed(std::uint32_t i, std::uint32_t end) const {
    if (i < 3 || (!closes(end) && m_doc.word(end) != "and")) return false;
    std::uint32_t at = i - 1;
    if (m_doc.isMark(at - 1, ",")) --at;
    const Entity* p = m_account.entities().at(at - 1, MentionKind::Person);
    return p != nullptr && p->range.end == at && m_account.takesPart(*p);
  }

  // "a man aged 24", "their daughter, aged 7,", "a Libyan aged 27"; "children aged 6 and 9"
  bool isAgedBehind(std::uint32_t i, std::uint32_t end, TokenRange s) const {
    if (i < s.begin + 2) return false;
    std::uint32_t who = i - 1;
    if ((m_doc.isMark(who - 1, ",") || m_doc.isMark(who - 1, "(")) && who > s.begin + 1) --who;
    if (who == s.begin + 1 && isOneOf(m_doc.word(s.begin), {"one", "another"})) return true;  // "One, aged 19, was found"
    if (m_doc.hitEnding(who, maskOf(People, Kin, Role, Nationality)) != nullptr) return true;
    if (m_account.entities().at(who - 1, MentionKind::Person) != nullptr) return true;
    // 'the financier Omar Sell (alias "Tiger"), aged 43,'
    return who < i - 1 && (m_doc.isMark(end, ",") || m_doc.isMark(end, ".")) &&
           (m_doc.isMark(who - 1, ")") || m_doc.isMark(who - 1, "\""));
  }

  // "a woman of 74 was", "a boy of 13 years", "a girl of six,": not "a boy of five sisters"
  bool isOf(std::uint32_t i, std::uint32_t end) const {
    const std::uint32_t of = m_doc.word(i - 1) == "of" ? i - 1 : i - 2;
    const Hit* person = m_doc.hitEnding(of, maskOf(People, Kin));
    if (person == nullptr || person->phrase->plural || person->range.begin == 0 ||
        isOneOf(m_doc.word(of - 1), {"father", "mother", "parent", "grandfather", "grandmother", "dad", "mum", "mom", "head",
                                     "brother", "sister", "husband", "wife", "family", "couple", "gang", "group"}))
      return false;
    const std::uint32_t before = person->range.begin - 1;  // "a pregnant woman of 24"
    const WordEntry* what = m_doc.token(before).kind == TokenKind::Word ? m_doc.entry(before) : nullptr;
    const bool like =
        before > 0 && what != nullptr && what->adjective > what->noun && m_doc.covers(before - 1, maskOf(Determiner, Number));
    if (!like && !m_doc.covers(before, maskOf(Determiner, Number))) return false;
    return end > i + 1 || closes(end) || m_doc.covers(end, maskOf(Auxiliary, Conjunction)) ||
           isOneOf(m_doc.word(end), {"in", "near", "at", "from", "who"});
  }

  // "ranging from a baby girl to a 25-year-old man": of many
  bool isOfRange(std::uint32_t i, TokenRange s) const {
    constexpr std::uint32_t kReach = 14;  // words
    if (!m_doc.mayHave("ranging")) return false;
    for (std::uint32_t t = i; t > s.begin && t + kReach > i; --t)
      if (m_doc.word(t - 1) == "ranging") return true;
    return false;
  }

  // Of somebody by name, or by what befell them: not "pulled a 61-year-old woman from the rubble"
  bool isTold(std::uint32_t behind, TokenRange s) const {
    constexpr std::uint32_t kSubject = 3;  // words: "The dead man was a 34-year-old clerk"
    for (std::uint32_t t = s.begin; t < std::min(s.end, s.begin + kSubject); ++t)
      if (isOneOf(m_doc.word(t), {"victim", "deceased", "dead"}) || (t == s.begin && isOneOf(m_doc.word(t), {"he", "she"})))
        return true;
    if (m_account.framed(s) || tellsOfThem(s) || m_account.entities().startingAt(behind, MentionKind::Person) != nullptr)
      return true;
    return std::ranges::any_of(m_account.entities().within(s, MentionKind::Person),
                               [&](const Entity* p) { return m_account.takesPart(*p); });
  }

  // "Among the victims was a 14-year-old boy", "bodies were brought, among them a boy of 13", "A woman of 74 is in intensive
  // care"
  bool tellsOfThem(TokenRange s) const {
    static constexpr WordSet kThem({"victims", "bodies",    "body",   "wounded",  "injured", "hospital", "intensive", "critical",
                                    "dead",    "amputated", "bullet", "shrapnel", "burns",   "wounds",   "injuries",  "died",
                                    "killed",  "martyrs",   "martyr", "hurt",     "morgue",  "bride",    "bridegroom"});
    if (isOneOf(m_doc.word(s.begin), {"one", "he", "she"})) return true;
    for (std::uint32_t t = s.begin; t < s.end; ++t)
      if (kThem.contains(m_doc.hash(t))) return true;
    return false;
  }

  AccountText& m_account;
  const Document& m_doc;
};

}  // namespace

void readAges(AccountText& account) { AgeReader(account).run(); }

void addAge(AccountText& account, TokenRange figure) {
  const auto n = numberAt(account.doc(), figure.begin);
  if (!n || !n->count.exact() || *n->count.min < 1 || *n->count.min > 110) return;
  account.add(account.claim(Attribute::Age, figure, {countText(n->count), n->count}, "age.stated"));
}

}  // namespace collate
