// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/claimants.h"

#include <algorithm>

#include "core/extract/frame.h"
#include "core/extract/word_list.h"

namespace collate {

using enum PhraseClass;

namespace {

bool isActor(const Entity& g) { return g.phrase == nullptr || g.phrase->cls == Group; }

}  // namespace

// A name that stands for itself: no part of "the PKK-linked front", "anti-Taliban fighters", "Mali's JNIM".
bool Claimants::isWhole(const Entity& e) const {
  const std::uint32_t end = e.range.end;
  if (end < m_doc.size() && m_doc.token(end).joined) return false;
  if (m_doc.token(e.range.begin).joined) return false;
  return m_doc.word(end) != "'s" ||
         isOneOf(m_doc.word(end + 1), {"army", "military", "forces", "government", "spokesman", "fighters"});
}

// A country, and not a man of its name or a thing of the country's: "blamed Iran."; not "Chad, her son's friend", "Iran policy".
bool Claimants::stands(const Entity& country) const {
  const std::uint32_t end = country.range.end;
  if (country.place.precision != PlacePrecision::Country || !isWhole(country)) return false;
  if (m_doc.isMark(end, ",")) return !m_doc.covers(end + 1, maskOf(Determiner));
  return end >= m_doc.size() || m_doc.token(end).kind == TokenKind::Punct || m_doc.covers(end, maskOf(Preposition, Conjunction));
}

// "the brother of a Hamas leader", "a former army officer", "lawyers for the front"
bool Claimants::isOthers(TokenRange np) const {
  for (std::uint32_t t = np.begin; t < np.end; ++t)
    if (isOneOf(m_doc.word(t), {"former", "ex",      "defected", "charged",   "brother",  "sister",     "widow",     "wife",
                                "son",    "father",  "lawyer",   "lawyers",   "critics",  "supporters", "opponents", "enemies",
                                "rivals", "company", "victims",  "relatives", "families", "suspect",    "suspects",  "party"}) ||
        m_doc.covers(t, maskOf(Kin)))
      return true;
  return false;
}

const Entity* Claimants::endingAt(std::uint32_t end) const {
  if (end == 0) return nullptr;
  if (m_doc.isMark(end - 1, ")") && end > 3 && m_doc.isMark(end - 3, "(")) end -= 3;
  const Entity* g = m_text.entities.at(end - 1, MentionKind::Group);
  if (g != nullptr) return isActor(*g) && g->range.end == end && isWhole(*g) ? g : nullptr;
  const Entity* p = m_text.entities.at(end - 1, MentionKind::Place);
  return p != nullptr && p->range.end == end && p->place.precision == PlacePrecision::Country && isWhole(*p) &&
                 (p->range.begin == 0 || !m_doc.covers(p->range.begin - 1, maskOf(Preposition, GivenName)))
             ? p
             : nullptr;
}

// Of names side by side the last acts: "Boko Haram splinter group ISWAP".
const Entity* Claimants::lastIn(TokenRange r) const {
  const std::vector<const Entity*> all = m_text.entities.within(r, MentionKind::Group);
  const auto it = std::ranges::find_if(all.rbegin(), all.rend(), [&](const Entity* g) { return isActor(*g) && isWhole(*g); });
  return it == all.rend() ? nullptr : *it;
}

// "JNIM, an al-Qaeda affiliate, claimed": who stands before the aside that ends at `comma`; only where nobody does, who is named
// in it: "A splinter group, the Marrow Front, claimed".
const Entity* Claimants::beforeAside(std::uint32_t comma, TokenRange sentence) const {
  constexpr std::uint32_t kReach = 30;  // words of an aside
  for (std::uint32_t t = comma; t > sentence.begin && t + kReach > comma; --t) {
    if (!m_doc.isMark(t - 1, ",")) continue;
    if (const Entity* g = endingAt(t - 1)) return g;
    const Entity* within = lastIn({t, comma});
    return within != nullptr && within->range.end == comma ? within : nullptr;
  }
  return nullptr;
}

const Entity* Claimants::subject(std::uint32_t verb, TokenRange sentence) const {
  constexpr std::uint32_t kReach = 14;  // words
  std::uint32_t t = verb;
  while (t > sentence.begin && (m_doc.covers(t - 1, maskOf(Auxiliary, Adverb)) || m_doc.word(t - 1).ends_with("ly") ||
                                isOneOf(m_doc.word(t - 1), {"has", "have", "had", "since", "later"})))
    --t;
  if (t == sentence.begin) return nullptr;
  if (isOneOf(m_doc.word(t - 1), {"it", "they", "group", "militants", "organization", "organisation", "movement"}) &&
      m_text.entities.at(t - 1, MentionKind::Group) == nullptr)
    return namedBefore(t - 1);
  if (m_doc.isMark(t - 1, ","))
    if (const Entity* g = beforeAside(t - 1, sentence)) return g;
  if (const Entity* g = endingAt(t)) {
    const TokenRange np = m_clause.subject({verb, verb + 1}, sentence);
    return !np.empty() && isOthers({np.begin, g->range.begin}) ? nullptr : g;
  }
  const TokenRange np = m_clause.subject({verb, verb + 1}, sentence);
  if (!np.empty() && isOthers(np)) return nullptr;
  if (const Entity* g = np.empty() ? nullptr : lastIn(np)) return g;
  while (t > sentence.begin && (m_doc.isMark(t - 1, ",") || m_doc.isMark(t - 1, ")"))) --t;
  return spokenFor({std::max(sentence.begin, t > kReach ? t - kReach : 0), t});
}

// "A spokesman for the front, Ali Marrow, claimed"
const Entity* Claimants::spokenFor(TokenRange r) const {
  for (std::uint32_t t = r.begin; t < r.end; ++t)
    if (isOneOf(m_doc.word(t), {"spokesman", "spokesperson", "spokeswoman", "commander", "leader"}))
      return isOthers({r.begin, t}) ? nullptr : lastIn({t, r.end});
  return nullptr;
}

// The first armed group of the nearest sentence that names one: "The Marrow Front, which is linked to Hamas, .... It claimed"
const Entity* Claimants::namedBefore(std::uint32_t i) const {
  constexpr std::uint32_t kReach = 2;  // sentences
  const std::uint32_t own = m_doc.sentenceOf(i);
  for (std::uint32_t k = 0; k <= std::min(own, kReach); ++k) {
    const TokenRange s = m_doc.sentences()[own - k].range;
    for (const Entity* g : m_text.entities.within({s.begin, std::min(s.end, i)}, MentionKind::Group))
      if (g->phrase != nullptr && g->phrase->tag == "militant") return g;
  }
  return nullptr;
}

const Entity* Claimants::object(std::uint32_t from, TokenRange sentence) const {
  constexpr std::uint32_t kReach = 7;  // words: "its rival, the Iran-backed"
  for (std::uint32_t t = from; t < std::min(sentence.end, from + kReach); ++t) {
    if (const Entity* g = m_text.entities.startingAt(t, MentionKind::Group); g != nullptr && isActor(*g) && isWhole(*g)) return g;
    const Entity* p = m_text.entities.startingAt(t, MentionKind::Place);
    if (p != nullptr && stands(*p)) return p;
    const bool part = p != nullptr && (m_doc.token(p->range.end).joined || m_doc.word(p->range.end) == "'s");
    if ((p != nullptr && !part) || m_doc.covers(t, maskOf(Preposition, Event))) return nullptr;
    if (m_doc.word(t) == "'s" && !part && m_text.entities.at(t - 1, MentionKind::Place) == nullptr) return nullptr;
  }
  return nullptr;
}

const Entity* Claimants::nextTo(std::uint32_t from, TokenRange sentence) const {
  constexpr std::uint32_t kReach = 4;  // words: "the so-called"
  for (std::uint32_t t = from; t < std::min(sentence.end, from + kReach); ++t) {
    if (isOneOf(m_doc.word(t), {"any", "no", "either"}) || m_doc.token(t).kind == TokenKind::Punct) return nullptr;
    const Entity* g = m_text.entities.startingAt(t, MentionKind::Group);
    if (g != nullptr && isActor(*g) && isWhole(*g)) return g;
  }
  return nullptr;
}

const Entity* Claimants::believed(std::uint32_t i, TokenRange sentence) const {
  constexpr std::uint32_t kReach = 8;  // words: "is widely believed to have been"
  for (std::uint32_t t = i; t > sentence.begin + 1 && t + kReach > i; --t) {
    if (!isOneOf(m_doc.word(t - 1), {"believed", "suspected", "thought", "alleged", "presumed"})) continue;
    return subject(t - 1, sentence);
  }
  return nullptr;
}

std::uint32_t Claimants::behindName(const Entity& name) const {
  constexpr std::uint32_t kAside = 14;  // words
  std::uint32_t i = name.range.end;
  if (m_doc.isMark(i, "(") && m_doc.isMark(i + 2, ")")) i += 3;
  for (std::uint32_t k = 0; k < 2 && m_doc.covers(i, maskOf(People, Adjective)); ++k) ++i;  // "paramilitary group", "fighters"
  if (!m_doc.isMark(i, ",")) return i;
  for (std::uint32_t t = i + 1; t < std::min(m_doc.size(), i + kAside); ++t)
    if (m_doc.isMark(t, ",") && isOneOf(m_doc.word(t + 1), {"of", "for", "on", "responsible"})) return t + 1;
  return isOneOf(m_doc.word(i + 1), {"of", "for", "responsible"}) ? i + 1 : i;
}

bool Claimants::isDoubted(std::uint32_t i, TokenRange s) const {
  for (std::uint32_t t = s.begin; t < i; ++t)
    if (isOneOf(m_doc.word(t), kNobody) || isOneOf(m_doc.word(t), kUncertain) ||
        isOneOf(m_doc.word(t), {"ruled", "dismissed", "rejected", "denied", "doubt", "doubts", "doubted"}))
      return true;
  return false;
}

bool isOfDeedBefore(const Document& doc, std::uint32_t verb, TokenRange s) {
  constexpr std::uint32_t kReach = 10;  // words of who says so
  for (std::uint32_t t = verb; t > s.begin + 2 && t + kReach > verb && doc.isMark(verb + 2, ","); --t)
    if (doc.word(t - 1) == "which") return doc.hitEnding(t - 2, maskOf(PhraseClass::Event)) != nullptr;
  return false;
}

}  // namespace collate
