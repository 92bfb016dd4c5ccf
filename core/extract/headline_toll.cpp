// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/headline_toll.h"

#include <algorithm>
#include <optional>

#include "core/extract/numbers.h"

namespace collate {
namespace {

using enum PhraseClass;

enum class Fate { None, Killed, Wounded, Shot };

class HeadlineReader {
 public:
  explicit HeadlineReader(const Document& doc) : m_doc(doc) {}

  HeadlineToll run() {
    for (std::uint32_t i = 0; i < m_doc.size();) {
      const std::uint32_t end = figure(i);
      if (end == i && !isWithinList(i)) m_listed = 0;
      i = end > i ? end : i + 1;
    }
    HeadlineToll out;
    if (m_killed != kNone) out.killed = m_killed;
    if (m_wounded != kNone) out.wounded = m_wounded;
    if (m_shot == kNone) return out;
    if (m_killed == kNone && m_fatal != kNone) out.killed = m_fatal;
    if (m_wounded == kNone) out.shot = m_shot;
    const int dead = out.killed.value_or(0);
    if (m_wounded == kNone && m_shot > dead) out.wounded = m_shot - dead;
    return out;
  }

 private:
  // A number of people, or one of them: "4", "Man", "5-year-old girl".
  struct People {
    int count = 0;
    std::uint32_t end = 0;
  };
  std::optional<People> peopleAt(std::uint32_t i) const {
    const auto n = numberAt(m_doc, i);
    if (n && n->count.exact() && !(n->range.end < m_doc.size() && m_doc.token(n->range.end).joined) && !isAge(i))
      return People{*n->count.min, n->range.end};
    const Hit* one = m_doc.hitAt(i, maskOf(PhraseClass::People, Kin));
    if (one == nullptr || one->phrase->plural) return std::nullopt;
    return People{1, one->range.end};
  }

  // "Girl, 5, and woman shot"
  bool isAge(std::uint32_t i) const {
    return i > 1 && m_doc.isNumber(i) && m_doc.isMark(i - 1, ",") && m_doc.isMark(i + 1, ",") &&
           m_doc.hitEnding(i - 1, maskOf(PhraseClass::People, Kin)) != nullptr;
  }

  // What may stand between those of a list: marks, ages, "and", "a 3-year-old".
  bool isWithinList(std::uint32_t i) const {
    return m_doc.token(i).kind != TokenKind::Word || m_doc.token(i).joined || m_doc.word(i) == "and" ||
           m_doc.covers(i, maskOf(Determiner, Adjective, Nationality));
  }

  // The people at i, and what became of them, before or behind it.
  std::uint32_t figure(std::uint32_t i) {
    const std::optional<People> told = peopleAt(i);
    if (!told) return i;
    const int people = told->count;
    const std::uint32_t end = told->end;
    Fate fate = before(i);
    std::uint32_t at = end;
    constexpr std::uint32_t kBetween = 4;  // words between a figure and its fate: "4 people were critically wounded"
    for (; fate == Fate::None && at < m_doc.size() && at < end + kBetween; ++at) {
      if (m_doc.token(at).kind == TokenKind::Punct || m_doc.isNumber(at) || m_doc.covers(at, maskOf(Number))) break;
      fate = fateAt(at);
      if (fate == Fate::None && m_doc.covers(at, maskOf(Preposition, Conjunction))) break;
    }
    if (m_doc.word(end) == "fatally" && fate == Fate::None) m_fatal = people;
    if (fate == Fate::None && joins(end)) {
      m_listed += people;
      return end + 1;
    }
    take(fate, people + m_listed);
    m_listed = 0;
    return fate == Fate::None ? end : std::max(end, at);
  }

  // "Girl, woman shot", "Man and child hurt": one list with one fate
  bool joins(std::uint32_t i) const {
    if (!m_doc.isMark(i, ",") && !m_doc.isMark(i, "&") && m_doc.word(i) != "and") return false;
    constexpr std::uint32_t kBetween = 8;  // tokens: ", 5, and a 3-year-old"
    for (std::uint32_t next = i + 1; next < std::min(m_doc.size(), i + kBetween); ++next) {
      if (peopleAt(next)) return true;
      if (!isWithinList(next)) return false;
    }
    return false;
  }

  // "kills 3", "wounding two"
  Fate before(std::uint32_t i) const {
    if (i == 0) return Fate::None;
    const Hit* verb = m_doc.hitEnding(i, maskOf(Effect));
    const bool active = verb != nullptr && (verb->phrase->form == VerbForm::Third || verb->phrase->form == VerbForm::Ing);
    return active ? fateOf(*verb) : Fate::None;
  }

  Fate fateAt(std::uint32_t i) const {
    if (const Hit* hit = m_doc.hitAt(i, maskOf(Effect, State)); hit != nullptr) {
      const bool acts = hit->phrase->form == VerbForm::Third && hit->phrase->tag != "intransitive";  // "Man kills two"
      return acts ? Fate::None : fateOf(*hit);
    }
    return m_doc.word(i) == "shot" ? Fate::Shot : Fate::None;
  }

  static Fate fateOf(const Hit& hit) {
    if (hit.phrase->effect == Attribute::Killed) return Fate::Killed;
    return hit.phrase->effect == Attribute::Wounded ? Fate::Wounded : Fate::None;
  }

  void take(Fate fate, int people) {
    if (fate == Fate::None) return;
    int& figure = fate == Fate::Killed ? m_killed : fate == Fate::Wounded ? m_wounded : m_shot;
    if (figure == kNone) figure = people;
  }

  const Document& m_doc;
  static constexpr int kNone = -1;
  int m_killed = kNone;
  int m_wounded = kNone;
  int m_shot = kNone;
  int m_fatal = kNone;
  int m_listed = 0;  // those before the last of a list
};

}  // namespace

HeadlineToll tollOfHeadline(const Source& source, const Lexicon& lexicon) {
  if (source.title.empty()) return {};
  Source headline;
  headline.text = source.title;
  const Document doc(headline, lexicon);
  return HeadlineReader(doc).run();
}

}  // namespace collate
