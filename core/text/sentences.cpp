// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "core/text/tokens.h"

namespace collate {
namespace {

using std::string_view;

// Abbreviations after which a sentence seldom ends. Sorted.
constexpr std::array<string_view, 44> kAbbreviations = {
    "adm", "apr", "aug", "ave",  "brig", "capt", "cmdr", "co",  "col", "corp", "cpl", "dec", "dr",  "feb", "fr",
    "gen", "gov", "inc", "jan",  "jr",   "jul",  "jun",  "lt",  "ltd", "maj",  "mar", "mr",  "mrs", "ms",  "mt",
    "no",  "nov", "oct", "prof", "pvt",  "rep",  "rev",  "sen", "sep", "sept", "sgt", "sr",  "st",  "vs"};

bool isAbbreviation(string_view word) { return std::ranges::binary_search(kAbbreviations, word); }

bool isMonth(string_view w) {
  constexpr std::array<string_view, 12> kMonths = {"january", "february", "march",     "april",   "may",      "june",
                                                   "july",    "august",   "september", "october", "november", "december"};
  return std::ranges::find(kMonths, w) != kMonths.end() || isAbbreviation(w);
}

bool endsSentence(const Tokens& t, std::size_t stop) {
  const string_view mark = t.folded(stop);
  if (mark == "!" || mark == "?") return true;
  if (mark != ".") return false;
  if (stop == 0) return true;
  const Token& before = t.list[stop - 1];
  if (!t.list[stop].glued) return true;
  if (before.kind == TokenKind::Word && before.span.size() == 1 && before.capital) return false;  // an initial: "J. Smith"
  if (t.folded(before) == "no")
    return stop + 1 >= t.size() || t.list[stop + 1].kind != TokenKind::Number;  // "No. 5", but "Was it so? No."
  return !isAbbreviation(t.folded(before));
}

// "... until 9 p.m. Four men ran": the stop of the hour is that of the sentence too, where a capital follows that names no zone
// or day.
bool hourEndsSentence(const Tokens& t, std::size_t i) {
  const string_view w = t.folded(i);
  if ((w != "pm" && w != "am") || t.list[i].span.size() != 4 || i + 1 >= t.size()) return false;
  const Token& next = t.list[i + 1];
  if (!next.capital || next.allCaps || next.kind != TokenKind::Word || next.glued) return false;
  return !t.folded(next).ends_with("day") && !isMonth(t.folded(next));
}

// "... was hurt.Police said": text from the web loses the blank between two sentences. A stop inside an address or an
// abbreviation
// ("example.Com", "Ph.D") ends none.
bool runsOn(const Tokens& t, std::size_t stop, std::size_t next) {
  if (stop == 0 || !t.list[stop].glued) return false;
  const Token& before = t.list[stop - 1];
  const Token& after = t.list[next];
  const bool closed = next > stop + 1 || before.kind == TokenKind::Punct;  // a quotation or a bracket ends here
  const bool word = before.kind == TokenKind::Word && !before.allCaps && before.span.size() > 2;
  const bool goesOn = next + 1 < t.size() && !t.list[next + 1].glued;
  return (closed || word) && after.kind == TokenKind::Word && after.capital && goesOn;
}

// "... outside the town on Monday (Reuters) A bomb killed six": the credit of a picture ends its caption where the line end was
// lost. A dateline ends so too, but near the beginning.
bool endsCredit(const Tokens& t, std::size_t close, std::size_t begin) {
  constexpr std::size_t kDateline = 12;  // tokens
  if (t.folded(close) != ")" || close + 2 >= t.size()) return false;
  const Token& next = t.list[close + 1];
  const string_view last = close > begin ? t.folded(close - 1) : string_view{};
  const bool picture = last == "photo" || last == "archive" || last == "archives" || last == "photograph" || last == "file";
  if (picture && close > begin + 1 && t.folded(close - 2) != "see" && next.capital && !next.glued)
    return true;  // "(AFP photo) ORLEN Nine people"
  if (close < begin + kDateline) return false;
  if (!next.capital || next.glued || t.list[close + 2].capital) return false;
  const string_view w = t.folded(next);
  return w == "a" || w == "an" || w == "the" || w == "at" || w == "it" || w == "more";
}

// "... the Observatory said The hospital in the town is": a page that lost its stops. A word that is written with a capital at
// the head of a sentence alone stands between two in small letters, and not in a title ("the film The last ...").
bool startsWithoutStop(const Tokens& t, std::size_t i, std::size_t begin) {
  static constexpr std::array<string_view, 16> kOpeners = {
      "the", "a", "an", "in", "on", "at", "he", "she", "they", "there", "but", "these", "however", "one", "meanwhile", "several"};
  static constexpr std::array<string_view, 32> kLeads = {"of",   "in",   "on",   "at",   "to",   "by",     "from",  "for",
                                                         "with", "and",  "or",   "the",  "a",    "as",     "that",  "called",
                                                         "than", "is",   "was",  "were", "into", "titled", "named", "paper",
                                                         "film", "book", "play", "show", "song", "novel",  "movie", "series"};
  constexpr std::size_t kWords = 5;
  const Token& w = t.list[i];
  if (!w.capital || i < begin + kWords || i + 1 >= t.size()) return false;
  const Token& before = t.list[i - 1];
  const Token& next = t.list[i + 1];
  const auto small = [](const Token& o) { return o.kind == TokenKind::Word && !o.capital && !o.joined && !o.glued; };
  if (w.lineStart || w.joined || w.glued || (w.allCaps && w.span.size() > 1)) return false;
  const bool figure = t.folded(i) == "at" && t.folded(next) == "least";  // "in Orlen At least nine were killed"
  // "a monitoring group said Tags Orlen Marrow": the labels of a page
  if ((t.folded(i) == "tags" || t.folded(i) == "topics" || t.folded(i) == "keywords") && small(before) && next.capital)
    return true;
  if (before.kind != TokenKind::Word || !small(next) || next.span.size() < 2) return false;
  if (figure || t.folded(i) == "meanwhile" || (t.folded(i) == "according" && t.folded(next) == "to" && small(before)))
    return true;
  if (!small(before)) return false;
  return std::ranges::contains(kOpeners, t.folded(i)) && !std::ranges::contains(kLeads, t.folded(before));
}

// Tokens. Tables and texts without marks would make sentences that no reader of clauses gets through in time.
constexpr std::uint32_t kLongest = 500;

bool closes(string_view s) { return s == "\"" || s == "'" || s == ")" || s == "]"; }

bool startsSentence(const Tokens& t, std::size_t i) {
  const Token& token = t.list[i];
  if (token.kind == TokenKind::Number || token.capital) return true;
  if (token.kind == TokenKind::Punct)
    return t.folded(i) == "\"" || t.folded(i) == "'" || t.folded(i) == "(" || t.folded(i) == "[";
  return static_cast<unsigned char>(t.folded(i).empty() ? 'a' : t.folded(i)[0]) >= 0x80;  // scripts without case
}

// Lines that end within a sentence and go on in lower case: a share over a third says that the line ends mean nothing.
bool isHardWrapped(const Tokens& t) {
  std::size_t lines = 0;
  std::size_t wrapped = 0;
  for (std::size_t i = 1; i < t.size(); ++i) {
    if (!t.list[i].lineStart || t.list[i].gap) continue;
    ++lines;
    const string_view last = t.folded(i - 1);
    const bool ended = last == "." || last == "!" || last == "?" || last == ":" || closes(last);
    wrapped += !ended;
  }
  return lines >= 4 && wrapped * 3 > lines * 2;
}

}  // namespace

std::vector<TokenRange> splitSentences(const Tokens& t) {
  std::vector<TokenRange> out;
  const bool wrapped = isHardWrapped(t);
  std::uint32_t begin = 0;
  const auto cut = [&](std::uint32_t end) {
    if (end > begin) out.push_back({begin, end});
    begin = end;
  };
  for (std::uint32_t i = 0; i < t.size(); ++i) {
    if (i > begin && (t.list[i].gap || (t.list[i].lineStart && !wrapped))) cut(i);
    if (i >= begin + kLongest || startsWithoutStop(t, i, begin)) cut(i);
    if (hourEndsSentence(t, i)) cut(i + 1);
    if (t.list[i].kind != TokenKind::Punct) continue;
    if (endsCredit(t, i, begin)) cut(i + 1);
    if (!endsSentence(t, i)) continue;
    std::uint32_t next = i + 1;
    while (next < t.size() && t.list[next].glued && closes(t.folded(next))) ++next;
    if (next >= t.size() || (startsSentence(t, next) && (!t.list[next].glued || runsOn(t, i, next)))) cut(next);
  }
  cut(static_cast<std::uint32_t>(t.size()));
  return out;
}

}  // namespace collate
