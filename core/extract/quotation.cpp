// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/quotation.h"

#include <algorithm>

namespace collate {

using enum PhraseClass;

bool Quotation::goesOn(std::uint32_t s) {
  const TokenRange r = m_doc.sentences()[s].range;
  if (m_doc.token(r.begin).lineStart) m_open = false;
  const bool quoted = m_open || (m_doc.isMark(r.begin, "\"") && !isNameInQuotes(r));
  for (std::uint32_t t = r.begin; t < r.end; ++t)
    if (isQuote(t)) m_open = m_open ? false : closes(t + 1);
  if (!quoted)
    m_untold.clear();
  else if (m_open && m_doc.isMark(r.begin, "\"") && isSpokenOfLater(s))
    m_untold = {s};
  else if (!m_untold.empty())
    m_untold.push_back(s);
  return quoted;
}

// Not the inches of "a 12\" gun"
bool Quotation::isQuote(std::uint32_t t) const {
  return m_doc.isMark(t, "\"") && !(t > 0 && m_doc.token(t).glued && m_doc.isNumber(t - 1));
}

bool Quotation::closes(std::uint32_t from) const {
  constexpr std::uint32_t kReach = 200;  // words
  for (std::uint32_t t = from; t < std::min(m_doc.size(), from + kReach) && !m_doc.token(t).lineStart; ++t)
    if (isQuote(t)) return true;
  return false;
}

// "\"Wolf Brigade\" fighters killed two"
bool Quotation::isNameInQuotes(TokenRange r) const {
  constexpr std::uint32_t kLongest = 5;  // words
  for (std::uint32_t t = r.begin + 1; t < std::min(r.end, r.begin + kLongest + 2); ++t)
    if (m_doc.isMark(t, "\"")) return t + 1 < r.end && m_doc.token(t - 1).kind == TokenKind::Word;
  return false;
}

// "It began at noon. Six were killed," the mayor said: who speaks stands where the quotation closes.
bool Quotation::isSpokenOfLater(std::uint32_t s) const {
  constexpr std::uint32_t kReach = 5;  // sentences
  const std::vector<Sentence>& all = m_doc.sentences();
  for (std::uint32_t n = s + 1; n < std::min<std::size_t>(all.size(), s + kReach); ++n) {
    if (m_doc.token(all[n].range.begin).lineStart) return false;
    for (std::uint32_t t = all[n].range.begin; t < all[n].range.end; ++t)
      if (m_doc.isMark(t, "\"")) {
        for (; t < all[n].range.end; ++t)
          if (m_doc.covers(t, maskOf(Say))) return true;
        return false;
      }
  }
  return false;
}

std::vector<std::uint32_t> Quotation::take(std::uint32_t sentence) {
  std::vector<std::uint32_t> told = std::exchange(m_untold, {});
  if (told.empty() || told.back() != sentence) return {};
  told.pop_back();
  return told;
}

}  // namespace collate
