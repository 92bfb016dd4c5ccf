// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/nationality_reader.h"

#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

class NationalityReader {
 public:
  explicit NationalityReader(AccountText& account) : m_account(account), m_doc(account.doc()) {}

  void run() {
    if (!m_account.has(Attribute::Target) && !m_account.has(Attribute::Killed) && !m_account.has(Attribute::Detained)) return;
    for (const TokenRange s : m_account.stretches()) told(s);
    const bool said =
        m_doc.mayHaveAny({"nationality", "citizen", "citizens", "national", "nationals", "other", "another", "third"});
    if (!said) return;
    for (const TokenRange s : m_account.stretches())
      for (std::uint32_t i = s.begin + 1; i + 1 < s.end; ++i)
        if (kSigns.contains(m_doc.hash(i))) at(i, s);
  }

 private:
  static constexpr WordSet kSigns{{"nationality", "citizen", "citizens", "national", "nationals", "was", "is"}};

  void at(std::uint32_t i, TokenRange s) {
    if (m_doc.word(i) == "nationality") return ofNationality(i, s);
    if (isOneOf(m_doc.word(i), {"citizen", "citizens", "national", "nationals"}) && m_doc.word(i + 1) == "of")
      return ofCountry(i + 2, s);
    // "the other was a Syrian", "another was an Uzbek"
    if (isOneOf(m_doc.word(i), {"was", "is"}) && isOneOf(m_doc.word(i - 1), {"other", "another", "third", "second"}) &&
        isOneOf(m_doc.word(i + 1), {"a", "an"}))
      if (const Hit* hit = m_doc.hitAt(i + 2, maskOf(Nationality)); hit != nullptr && ends(hit->range.end, s)) add(hit->range);
  }

  // "his companion, a Saudi,", "an Iraqi in his late forties", "two of them Ethiopian nationals", "a Libyan aged 27", "that of an
  // Uzbek": what one of those is, of a sentence of the deed that is of another country or says so behind a comma
  void told(TokenRange s) {
    if (!m_account.framed(s)) return;
    for (std::uint32_t i = s.begin + 2; i < s.end; ++i) {
      const Hit* hit = m_doc.hitAt(i, maskOf(Nationality));
      if (hit == nullptr || m_account.entities().at(i, MentionKind::Group) != nullptr) continue;
      const std::uint32_t end = hit->range.end;
      const bool one = isOneOf(m_doc.word(i - 1), {"a", "an"}) && (m_doc.isMark(i - 2, ",") || m_doc.word(i - 2) == "of");
      const bool whose = end >= s.end || m_doc.isMark(end, ",") || m_doc.isMark(end, ".") ||
                         isOneOf(m_doc.word(end), {"aged", "in", "known", "called", "named", "who", "whose", "from", "born"});
      const bool those = isOneOf(m_doc.word(i - 1), {"them", "whom"}) && isOneOf(m_doc.word(end), {"nationals", "citizens"});
      const bool listed = m_doc.isMark(i - 1, ",") && m_doc.isNumber(i - 2) && m_doc.isMark(end, ",");  // "(38, Yemeni, trader)"
      if (((one && whose) || those || listed) && !isOfSpeaker(i, s)) return add(hit->range);
    }
  }

  // "an official, a Syrian, said"
  bool isOfSpeaker(std::uint32_t i, TokenRange s) const {
    for (const Cited& c : m_account.text().cited)
      if (s.contains(c.cue.begin) && !c.inherited && (c.source.contains(i) || (c.source.end <= i && c.source.end + 4 > i)))
        return true;
    return false;
  }

  bool ends(std::uint32_t i, TokenRange s) const {
    return i >= s.end || m_doc.token(i).kind == TokenKind::Punct || m_doc.covers(i, maskOf(Preposition, Conjunction)) ||
           isOneOf(m_doc.word(i), {"national", "citizen", "who"});
  }

  // Not of a film
  bool tellsOfSomebody(TokenRange r) const {
    for (std::uint32_t t = r.begin; t < r.end; ++t)
      if (m_doc.covers(t, maskOf(People, Kin, Role, Number)) || m_doc.isNumber(t) ||
          isOneOf(m_doc.word(t), {"he", "she", "they", "one"}))
        return true;
    return !m_account.entities().within(r, MentionKind::Person).empty();
  }

  // Back over "of Ethiopian and one of Moroccan | nationality"
  void ofNationality(std::uint32_t noun, TokenRange s) {
    if (!ends(noun + 1, s) || !tellsOfSomebody({s.begin, noun})) return;
    constexpr std::uint32_t kReach = 8;  // words
    for (std::uint32_t t = noun; t > s.begin + 1 && t + kReach > noun; --t) {
      if (m_doc.token(t - 1).kind == TokenKind::Punct || m_doc.covers(t - 1, maskOf(Say))) return;
      const Hit* hit = m_doc.hitEnding(t, maskOf(Nationality));
      if (hit != nullptr && isOneOf(m_doc.word(hit->range.begin - 1), {"of", "and"})) add(hit->range);
    }
  }

  void ofCountry(std::uint32_t i, TokenRange s) {
    const Entity* place = i < s.end ? m_account.entities().startingAt(i, MentionKind::Place) : nullptr;
    for (std::uint32_t t = i; t > s.begin && t + 6 > i; --t)  // ", said a citizen of", "the president, a citizen of"
      if (m_doc.covers(t - 1, maskOf(Say)) || isOneOf(m_doc.word(t - 1), {"president", "minister"})) return;
    if (place != nullptr && place->place.precision == PlacePrecision::Country && m_account.framed(s)) add(place->range);
  }

  void add(TokenRange r) {
    const std::string words = m_doc.words(r);
    for (const Claim& c : m_account.claims())
      if (c.attribute == Attribute::Nationality && c.value.text == words) return;
    m_account.add(m_account.claim(Attribute::Nationality, r, {words, {}}, "nationality.stated"));
  }

  AccountText& m_account;
  const Document& m_doc;
};

}  // namespace

void readNationalities(AccountText& account) { NationalityReader(account).run(); }

}  // namespace collate
