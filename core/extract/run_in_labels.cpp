// SPDX-License-Identifier: GPL-3.0-or-later
// A page whose lines were lost runs its labels into its sentences:
//
//   Tags Orlen rebels shelling the Valley Front   At least nine people were killed ...
//   Views 77 Related Minister to visit Orlen Rebels leave Ferrin   A car bomb killed ...
//   Last Update: Monday 4 May 2031 KSA 09:40 - GMT 06:40
//
// Tags have no clause in them, and headlines no article and no past with "was" or "were". The report begins with the words that
// open a sentence ("At least", "A", "Three"), or else with the last capital before its first clause.
#include "core/extract/run_in_labels.h"

#include <algorithm>
#include <ranges>

#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

enum class Label { None, Tags, Related };

class RunIn {
 public:
  RunIn(const Document& doc, TokenRange range) : m_doc(doc), m_range(range), m_first(range.begin) { findLabel(); }

  Label label() const { return m_label; }

  std::optional<TokenRange> beforeReport() const {
    const auto begin = report();
    return begin ? std::optional(TokenRange{m_buttons, *begin}) : std::nullopt;
  }

  std::optional<std::uint32_t> report() const {
    constexpr std::uint32_t kTags = 40, kHeadlines = 70, kHead = 120;  // tokens
    if (m_label == Label::None || (m_label == Label::Related && (m_first > kHead || m_buttons == m_range.begin)))
      return std::nullopt;
    const std::uint32_t end = std::min(m_range.end, m_range.begin + (m_label == Label::Tags ? kTags : kHeadlines));
    for (std::uint32_t t = m_range.begin + 2; t < end; ++t) {
      if (opensSentence(t)) return t;
      if (!isClause(t)) continue;
      const std::uint32_t begin = subjectBefore(t);
      return begin > m_range.begin + 1 ? std::optional(begin) : std::nullopt;
    }
    return std::nullopt;
  }

  bool isAll() const {
    constexpr std::uint32_t kTags = 40, kRelated = 150;  // words
    if (m_label == Label::None || m_range.size() < 3) return false;
    const bool related = m_label == Label::Related;
    if (m_range.size() > (related ? kRelated : kTags)) return false;
    if (related) return areHeadlines();
    return std::ranges::none_of(std::views::iota(m_range.begin, m_range.end), [&](std::uint32_t t) {
      return isOneOf(m_doc.word(t),
                     {"said", "says", "was", "were", "is", "are", "has", "have", "had", "reported", "told", "been", "will"});
    });
  }

 private:
  // "Tags", "... 77 Related"
  void findLabel() {
    constexpr std::uint32_t kBefore = 4;  // marks and numbers
    std::uint32_t at = m_range.begin;
    while (at + 1 < m_range.end && at < m_first + kBefore && m_doc.token(at).kind != TokenKind::Word) ++at;
    if (const std::uint32_t behind = labelBehindButtons(); behind > 0) at = behind;
    if (at + 1 >= m_range.end || !m_doc.isCapital(at) || !m_doc.token(at + 1).capital) {
      if (at + 1 >= m_range.end || !m_doc.isCapital(at) || !m_doc.isNumber(at + 1)) return;
    }
    if (m_doc.word(at) == "tags" && at == m_first) m_label = Label::Tags;
    if (m_doc.word(at) == "related") m_label = Label::Related;
    m_range.begin = at;
  }

  // "Monitor Print Tweet Views 77 Related", in the head of a page; 0 for none
  std::uint32_t labelBehindButtons() {
    constexpr std::uint32_t kHead = 80;  // tokens
    for (std::uint32_t t = m_first + 2; t + 1 < std::min(m_range.end, kHead); ++t) {
      if (m_doc.word(t) != "related" || !m_doc.isNumber(t - 1) || m_doc.word(t - 2) != "views") continue;
      m_buttons = t - 2;
      while (m_buttons > m_first && isOneOf(m_doc.word(m_buttons - 1), {"print", "tweet", "share", "email"})) --m_buttons;
      return t;
    }
    return 0;
  }

  // "At least", "A", "Three people": no tag and no headline behind another begins so, but a tag can be one name
  bool opensSentence(std::uint32_t t) const {
    if (!m_doc.isCapital(t)) return false;
    const bool named = m_doc.isCapital(t + 1);  // "The Valley Front": behind tags only, headlines have no article
    if (isOneOf(m_doc.word(t), {"a", "an", "the"})) return !named || m_label == Label::Tags;
    if (m_doc.starts(t, maskOf(Bound)) ||
        isOneOf(m_doc.word(t), {"some", "several", "this", "these", "dozens", "hundreds", "scores", "thousands", "many"}))
      return !named;
    return m_doc.starts(t, maskOf(Number)) && m_doc.token(t).span.size() > 2 && (!named || m_label == Label::Tags);
  }

  // The first word that only a clause has. Names may have small words of their own: "Observatory for Orlen".
  bool isClause(std::uint32_t t) const {
    if (m_doc.token(t).kind != TokenKind::Word || m_doc.token(t).capital || m_doc.token(t).joined) return false;
    if (isOneOf(m_doc.word(t), {"a", "an", "was", "were", "been"})) return true;
    if (m_label == Label::Related) return false;  // headlines have verbs and prepositions
    if (m_doc.covers(t, maskOf(Group, Outlet))) return false;
    if (isOneOf(m_doc.word(t), {"of", "for"}) && m_doc.isCapital(t + 1)) return false;
    if (m_doc.covers(t, maskOf(Preposition, Auxiliary, Conjunction))) return true;
    const WordEntry* e = m_doc.entry(t);
    const bool verb = e != nullptr && e->verb > e->noun && e->verb > e->adjective;
    const bool past = verb && std::string_view(m_doc.word(t)).ends_with("ed") && !m_doc.isCapital(t - 1);  // "planes bombed"
    return past || (verb && t + 1 < m_range.end &&
                    (m_doc.covers(t + 1, maskOf(Determiner, Preposition, Number, Bound)) ||
                     isOneOf(m_doc.word(t + 1), {"to", "out", "up"})));
  }

  // "Syrian troops" of "Syrian troops and ...": back to a capital, over a name of several
  std::uint32_t subjectBefore(std::uint32_t clause) const {
    std::uint32_t t = clause;
    while (t > m_range.begin && !m_doc.isCapital(t)) --t;
    if (t <= m_range.begin) return m_range.begin;
    for (std::uint32_t k = t; k > m_range.begin + 1 && k + 3 > t; --k) {
      const Hit* name = m_doc.hitAt(k, maskOf(Group, Outlet, Nationality));
      if (name != nullptr && name->range.end > t) return k;
    }
    const WordEntry* e = m_doc.isCapital(t - 1) && t - 1 > m_range.begin ? m_doc.entry(t - 1) : nullptr;
    const bool adjective = e != nullptr && e->adjective > e->noun && !m_doc.covers(t - 1, maskOf(Nationality, Group));
    return adjective || m_doc.covers(t - 1, maskOf(Hedge)) ? t - 1 : t;  // "Heavy Orlen shelling", "Suspected Orlen rebels"
  }

  // Capitals, or the end of the page: "Related violence killed nine" is prose
  bool areHeadlines() const {
    const auto isCapital = [&](std::uint32_t t) { return m_doc.token(t).capital || m_doc.token(t).kind != TokenKind::Word; };
    const auto capitals = std::ranges::count_if(std::views::iota(m_range.begin, m_range.end), isCapital);
    const bool prose = std::ranges::any_of(std::views::iota(m_range.begin, m_range.end), [&](std::uint32_t t) {
      return isOneOf(m_doc.word(t), {"said", "told", "reported", "was", "were"}) && !m_doc.token(t).capital;
    });
    return capitals * 10 >= m_range.size() * 6 && !prose;
  }

  const Document& m_doc;
  TokenRange m_range;
  std::uint32_t m_first;
  std::uint32_t m_buttons = m_range.begin;  // where the label or the buttons before it begin
  Label m_label = Label::None;
};

// "Last Update: Monday 4 May 2031 KSA 09:40 - GMT 06:40 118"
bool isUpdateStamp(const Document& doc, TokenRange range) {
  constexpr std::uint32_t kMost = 22;  // tokens
  if (range.size() > kMost || range.size() < 4 || doc.word(range.begin) != "last" ||
      !isOneOf(doc.word(range.begin + 1), {"update", "updated", "modified"}))
    return false;
  bool year = false;
  for (std::uint32_t t = range.begin + 2; t < range.end; ++t) {
    year = year || (doc.isNumber(t) && doc.word(t).size() == 4);
    if (doc.covers(t, maskOf(Effect, Event, Act, Say))) return false;
  }
  return year;
}

}  // namespace

std::optional<TokenRange> labelsBeforeReport(const Document& doc, TokenRange range) {
  if (!doc.mayHaveAny({"tags", "related"})) return std::nullopt;
  return RunIn(doc, range).beforeReport();
}

bool isLabels(const Document& doc, TokenRange range) {
  if (doc.mayHave("last") && isUpdateStamp(doc, range)) return true;
  return doc.mayHaveAny({"tags", "related"}) && RunIn(doc, range).isAll();
}

bool opensClosingList(const Document& doc, TokenRange range) {
  constexpr std::uint32_t kBefore = 8, kMost = 260;  // tokens
  if (!doc.mayHave("related") || doc.size() - range.begin > kMost || range.begin * 2 < doc.size()) return false;
  for (std::uint32_t t = range.begin; t + 2 < std::min(range.end, range.begin + kBefore); ++t) {
    if (doc.word(t) != "related" || !doc.isCapital(t) ||
        !isOneOf(doc.word(t + 1), {"news", "stories", "articles", "posts", "topics"}) || !doc.isCapital(t + 1))
      continue;
    const bool labelled = t == range.begin || doc.word(range.begin) == "source" || doc.token(t - 1).kind != TokenKind::Word;
    for (std::uint32_t k = t; labelled && k < doc.size(); ++k)
      if (doc.word(k) == "said" || doc.word(k) == "told") return false;
    return labelled;
  }
  return false;
}

}  // namespace collate
