// SPDX-License-Identifier: GPL-3.0-or-later
// What tells the place of a dateline and of a home from one that is told of.
#include <algorithm>

#include "core/extract/entity.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

// The end of the agency in brackets at `at`, over a day of the month before it; `at` where none is.
std::uint32_t agencyBehind(const Document& doc, std::uint32_t at) {
  constexpr std::uint32_t kDay = 4;   // tokens: ", March 3 2031"
  constexpr std::uint32_t kName = 4;  // words: "(North Coast Wire)"
  std::uint32_t open = at;
  while (open < at + kDay && (doc.covers(open, maskOf(Month)) || doc.isNumber(open) || doc.isMark(open, ","))) ++open;
  if (!doc.isMark(open, "(")) return at;
  for (std::uint32_t t = open + 1; t <= open + 1 + kName; ++t) {
    if (t > open + 1 && doc.isMark(t, ")")) return t + 1;
    if (!doc.isCapital(t)) break;
  }
  return at;
}

// "(Kashaf photo) LAGOS Two men were killed", "5 March 2031 LAGOS A bomb": where a page lost its marks
bool opensRunOn(const Document& doc, TokenRange r) {
  constexpr std::uint32_t kHead = 12;       // tokens of a stamp and its like
  constexpr std::size_t kAbbreviation = 4;  // letters: "(right) UAE"
  if (r.begin == 0 || doc.token(r.begin).lineStart || doc.token(r.begin).span.size() <= kAbbreviation) return false;
  if (!doc.isCapital(r.end) || doc.token(r.end).allCaps) return false;
  if (doc.isMark(r.begin - 1, ")")) return true;
  const bool stamped = doc.isNumber(r.begin - 1) || doc.covers(r.begin - 1, maskOf(Outlet));
  return r.begin < kHead && stamped;
}

}  // namespace

bool opensDateline(const Document& doc, TokenRange r) {
  if (!doc.isCapital(r.begin)) return false;
  const bool capitals = doc.token(r.begin).allCaps && !doc.allCaps();
  // "LAGOS (Kashaf) On Monday", "LAGOS March 3 (North Coast Wire) - The": the line before lost its end
  if (capitals && !doc.token(r.begin).lineStart)
    if (const std::uint32_t end = agencyBehind(doc, r.end); end > r.end) return doc.isCapital(end) || doc.isMark(end, "--");
  if (capitals && opensRunOn(doc, r)) return true;
  if (!doc.token(r.begin).lineStart) return false;
  std::uint32_t at = r.end;
  const std::uint32_t limit = std::min(doc.size(), at + 8);
  if (doc.isMark(at, ",")) ++at;
  while (at < limit && (doc.isCapital(at) || (doc.isNumber(at) && at > r.end)) && !doc.token(at).lineStart) ++at;
  if (doc.isMark(at, ".")) ++at;
  if (doc.isMark(at, "(")) {
    while (at < limit && !doc.isMark(at, ")")) ++at;
    ++at;
  }
  // "TULSA (KTUX) Two men": as television stations write it
  const bool station = capitals && doc.isMark(at - 1, ")") && doc.isCapital(at) && !doc.token(at).lineStart;
  return doc.isMark(at, "--") || (capitals && doc.isMark(at, ":")) || station;
}

bool closesDateline(const Document& doc, const Entity& town, std::uint32_t end) {
  constexpr std::uint32_t kWords = 6;
  if (!doc.isMark(end, "(") && !doc.isMark(end, "--")) return false;
  std::uint32_t at = town.range.begin;
  while (at > 0 && !doc.token(at).lineStart && at + kWords > town.range.begin &&
         (doc.isCapital(at - 1) || doc.isMark(at - 1, ",")))
    --at;
  return doc.token(at).lineStart;
}

bool opensHome(const Document& doc, TokenRange r) {
  if (r.begin < 3 || doc.word(r.begin - 1) != "of" || !doc.isMark(r.begin - 2, ",")) return false;
  return doc.isNumber(r.begin - 3) || doc.isCapital(r.begin - 3);
}

}  // namespace collate
