// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/alias_reader.h"

#include <algorithm>

#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

class AliasReader {
 public:
  explicit AliasReader(AccountText& account) : m_account(account), m_doc(account.doc()) {}

  void run() {
    const bool said =
        m_doc.mayHaveAny({"passed", "knew", "know", "known", "himself", "herself", "guerre"}) || m_doc.mayHave("name");
    for (const TokenRange s : m_account.stretches()) {
      for (std::uint32_t i = s.begin; said && i + 1 < s.end; ++i)
        if (!kSigns.contains(m_doc.hash(i)))
          continue;
        else if (const std::uint32_t from = nameAfter(i, s); from != 0)
          keep(from, s);
      for (const Entity* p : m_account.entities().within(s, MentionKind::Person)) {
        apposition(*p, s);
        behind(*p, s);
      }
    }
  }

 private:
  static constexpr WordSet kSigns{{"passed", "called", "calls", "calling", "used", "name", "knew", "know", "known", "guerre"}};

  // "a man who rented a flat | under the name of"; not "a hotel registered under", "an operation under", "a journalist by"
  bool isOfTenant(std::uint32_t under, TokenRange s) const {
    constexpr std::uint32_t kReach = 8;  // words
    for (std::uint32_t t = under; t > s.begin && t + kReach > under; --t) {
      if (isOneOf(m_doc.word(t - 1), {"registered", "operation", "operations", "fought"})) return false;
      if (isOneOf(m_doc.word(t - 1), {"man", "woman", "he", "she", "who", "suspect", "militant", "fighter", "commander"}))
        return true;
    }
    return false;
  }

  // Where the other name begins that the words at `i` give; 0 where they give none
  std::uint32_t nameAfter(std::uint32_t i, TokenRange s) const {
    const Word w = m_doc.word(i);
    if (w == "passed" && m_doc.word(i + 1) == "as" && i > s.begin) {
      const bool who =
          isOneOf(m_doc.word(i - 1), {"he", "she", "who"}) || m_account.entities().at(i - 1, MentionKind::Person) != nullptr;
      return who ? i + 2 : 0;
    }
    if (isOneOf(w, {"called", "calls", "calling"}) && isOneOf(m_doc.word(i + 1), {"himself", "herself"})) return i + 2;
    if (w == "used" && m_doc.word(i + 1) == "the" && m_doc.word(i + 2) == "name") return i + 3;
    if (w == "name" && m_doc.word(i - 1) == "the" && isOneOf(m_doc.word(i - 2), {"under", "by"}) && m_doc.word(i + 1) == "of" &&
        m_doc.word(i - 3) != "known")
      return isOfTenant(i - 2, s) ? i + 2 : 0;
    if (w == "name" && isOneOf(m_doc.word(i - 1), {"real", "code", "birth", "full", "own"}) &&
        isOneOf(m_doc.word(i + 1), {"was", "is"}))
      return i + 2;
    if (w == "guerre") return m_doc.word(i - 1) == "de" && isOneOf(m_doc.word(i - 3), {"the", "his", "her"}) ? i + 1 : 0;
    if (!isOneOf(w, {"knew", "know", "known"})) return 0;
    constexpr std::uint32_t kReach = 6;  // words: "known within the group as", "knew him as"
    for (std::uint32_t t = i + 1; t < std::min(s.end, i + kReach); ++t) {
      if (m_doc.token(t).kind == TokenKind::Punct) return 0;
      if (m_doc.word(t) == "as") return (w == "known" ? isOfOne(i, s) : isOfSomebody(i, t)) ? t + 1 : 0;
    }
    return 0;
  }

  // "Omar Sell, known within the group as", "a man who is known to his men as"; not "a bar known as"
  bool isOfOne(std::uint32_t known, TokenRange s) const {
    constexpr std::uint32_t kReach = 6;  // words
    for (std::uint32_t t = known; t > s.begin && t + kReach > known; --t) {
      if (const Entity* p = m_account.entities().at(t - 1, MentionKind::Person)) return !speaks(*p);
      if (isOneOf(m_doc.word(t - 1),
                  {"man", "woman", "he", "she", "commander", "leader", "fighter", "militant", "citizen", "terrorist", "gunman",
                   "insurgent", "suspect", "member", "national", "rebel", "nationality", "person"}))
        return true;
      if (m_doc.covers(t - 1, maskOf(Nationality)) && t > s.begin + 1 && isOneOf(m_doc.word(t - 2), {"a", "an"}))
        return true;  // "an Iraqi known as"
      if (m_doc.covers(t - 1, maskOf(Structure, PlaceNoun, Event))) return false;
    }
    return false;
  }

  // "who the people knew as", "knew him as"
  bool isOfSomebody(std::uint32_t knew, std::uint32_t as) const {
    for (std::uint32_t t = knew + 1; t < as; ++t)
      if (isOneOf(m_doc.word(t), {"him", "her", "them"})) return true;
    for (std::uint32_t t = knew; t > 0 && t + 5 > knew; --t)
      if (isOneOf(m_doc.word(t - 1), {"who", "whom", "that"})) return !isOneOf(m_doc.word(as + 1), {"uncle", "father"});
    return false;
  }

  void keep(std::uint32_t from, TokenRange s) {
    const bool quoted = m_doc.isMark(from, "\"") || m_doc.isMark(from, "'");
    if (quoted) ++from;
    std::uint32_t end = from;
    const Entity* other = m_account.entities().startingAt(from, MentionKind::Person);
    if (other != nullptr) end = other->range.end;
    while (end < s.end && end < from + 5 && isOfName(end)) ++end;
    const bool article = isOneOf(m_doc.word(from), {"al", "el"}) && end > from + 1;  // "al-Wahsh"
    if (end == from || (!m_doc.isCapital(from) && !article) || m_doc.covers(from, maskOf(Weekday, Month, Determiner)) ||
        !sufferer())
      return;
    add({from, end}, nullptr);
    if (m_doc.isMark(end, "\"")) ++end;
    if (m_doc.isMark(end, ",")) ++end;
    if (end + 2 < s.end && m_doc.word(end) == "or" && m_doc.isMark(end + 1, "\""))
      keep(end + 1, s);  // 'known as Omar Sell, or "Tiger"'
  }
  bool isOfName(std::uint32_t t) const {
    return m_doc.token(t).kind == TokenKind::Word &&
           (m_doc.isCapital(t) || (m_doc.token(t + 1 < m_doc.size() ? t + 1 : t).joined && isOneOf(m_doc.word(t), {"al", "el"})));
  }

  // 'Omar Sell alias "Baghdad"', "Omar Sell, 41, nicknamed Abu Omar,", 'Omar Sell (a) "Tiger"', 'Omar Sell, whom they call
  // "Tiger"', 'Omar Sell "Tiger",': of somebody who suffers or is sought
  void behind(const Entity& p, TokenRange s) {
    if (!sufferer() || speaks(p)) return;
    std::uint32_t i = p.range.end;
    if (m_doc.isMark(i, "(") && m_doc.word(i + 1) == "a" && m_doc.isMark(i + 2, ")")) return keep(i + 3, s);
    if (m_doc.isMark(i, "\"")) return quoted(i, s, p);
    if (m_doc.isMark(i, "(") && m_doc.isMark(i + 1, "\"")) return quoted(i + 1, s, p);
    if (m_doc.isMark(i, ",") || m_doc.isMark(i, "(")) ++i;
    if (m_doc.isNumber(i)) i += m_doc.isMark(i + 1, ",") || m_doc.isMark(i + 1, ")") ? 2 : 0;
    if (m_doc.isMark(i, ",")) ++i;
    if (isOneOf(m_doc.word(i), {"alias", "nicknamed", "codenamed", "aka", "dubbed"})) return keep(i + 1, s);
    if (m_doc.word(i) == "known" && m_doc.word(i + 1) == "as") return keep(i + 2, s);
    if (isOneOf(m_doc.word(i), {"whom", "who"}))
      for (std::uint32_t t = i + 1; t < std::min(s.end, i + 5); ++t)
        if (isOneOf(m_doc.word(t), {"call", "called", "nicknamed", "nickname"}) &&
            (m_doc.isMark(t + 1, "\"") || m_doc.isCapital(t + 1)))
          return keep(t + 1, s);
  }

  // 'Rehmatullah "Badri"': up to three capitalized words in quotation marks, and nothing said
  void quoted(std::uint32_t mark, TokenRange s, const Entity& p) {
    constexpr std::uint32_t kLongest = 4;  // words
    if (!m_account.takesPart(p)) return;
    for (std::uint32_t t = mark + 1; t < std::min(s.end, mark + 2 + kLongest); ++t) {
      if (m_doc.isMark(t, "\"")) return t > mark + 1 ? add({mark + 1, t}, &p) : void();
      if (!m_doc.isCapital(t)) return;
    }
  }

  bool speaks(const Entity& p) const {
    return std::ranges::any_of(m_account.text().cited, [&](const Cited& c) { return c.source.contains(p.range); });
  }

  // 'Omar Sell, the "Dane",', 'Omar Sell, "Tiger", 28'
  void apposition(const Entity& p, TokenRange s) {
    std::uint32_t i = p.range.end;
    if (!m_doc.isMark(i, ",") || !m_account.takesPart(p)) return;
    ++i;
    if (m_doc.isNumber(i) && m_doc.isMark(i + 1, ",")) i += 2;
    if (m_doc.word(i) == "the") ++i;
    if (!m_doc.isMark(i, "\"") || !m_doc.isCapital(i + 1)) return;
    constexpr std::uint32_t kLongest = 4;  // words
    for (std::uint32_t t = i + 1; t < std::min(s.end, i + 2 + kLongest); ++t) {
      if (m_doc.isMark(t, "\""))  // not 'the "Lions" captain'
        return t + 1 >= s.end || m_doc.token(t + 1).kind == TokenKind::Punct ? add({i + 1, t}, &p) : void();
      if (m_doc.isMark(t, ",") && t + 1 < s.end && m_doc.isMark(t + 1, "\"")) return add({i + 1, t}, &p);
      if (m_doc.token(t).kind == TokenKind::Punct || m_doc.covers(t, maskOf(Auxiliary, Pronoun))) return;
    }
  }

  // One who suffers or is sought, whose other name it can be
  bool sufferer() const {
    return m_account.has(Attribute::Target) || m_account.has(Attribute::Killed) || m_account.has(Attribute::Detained);
  }

  void add(TokenRange r, const Entity* of) {
    const std::string name = m_doc.words(r);
    for (const Claim& c : m_account.claims())
      if (c.attribute == Attribute::Alias && c.value.text == name) return;
    Claim c = m_account.claim(Attribute::Alias, r, {name, {}}, "alias.by-verb");
    if (of != nullptr) c.persons = {of->name};
    m_account.add(std::move(c));
  }

  AccountText& m_account;
  const Document& m_doc;
};

}  // namespace

void readAliases(AccountText& account) { AliasReader(account).run(); }

bool isOtherName(const Document& doc, const Entities& entities, const Entity& person) {
  std::uint32_t i = person.range.begin;
  if (i > 0 && doc.isMark(i - 1, "\"")) --i;
  const Hit* alias = doc.hitEnding(i, maskOf(PhraseClass::Alias));
  if (alias == nullptr || alias->range.begin < 2) return false;
  const std::uint32_t end =
      doc.token(alias->range.begin - 1).kind == TokenKind::Punct ? alias->range.begin - 1 : alias->range.begin;
  return entities.at(end - 1, MentionKind::Person) != nullptr;
}

}  // namespace collate
