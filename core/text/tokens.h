// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/byte_span.h"

namespace collate {

enum class TokenKind : std::uint8_t { Word, Number, Punct };

// One word, number or mark. Words are split at hyphens ("air-strike" is air, strike) and before a possessive ("Numan's" is
// Numan, 's), numbers from the letters that follow ("20th", "2am"), so that one phrase covers all ways to write it.
struct Token {
  ByteSpan span;
  std::uint32_t foldBegin = 0;  // its folded form in Tokens::fold
  std::uint16_t foldSize = 0;
  TokenKind kind{};
  bool capital : 1 = false;    // first letter is upper case
  bool allCaps : 1 = false;    // two letters or more, all upper case
  bool joined : 1 = false;     // a hyphen stands directly before
  bool glued : 1 = false;      // nothing stands before: "20|th", "Numan|'s"
  bool lineStart : 1 = false;  // first on its line
  bool gap : 1 = false;        // an empty line stands before
};

struct Tokens {
  std::vector<Token> list;
  std::string fold;  // all folded forms

  std::string_view folded(const Token& t) const { return std::string_view(fold).substr(t.foldBegin, t.foldSize); }
  std::string_view folded(std::size_t i) const { return folded(list[i]); }
  std::size_t size() const { return list.size(); }
};

// One scan. An apostrophe within a word folds to nothing (Maarrat); curly quotes fold to " and ', dashes to "--", an ellipsis to
// "...". A full stop inside an abbreviation of single letters
// ("U.S.", "a.m.") belongs to the word.
Tokens tokenize(std::string_view text);

// A run of tokens [begin, end).
struct TokenRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  bool empty() const { return end <= begin; }
  std::uint32_t size() const { return end - begin; }
  bool contains(std::uint32_t t) const { return begin <= t && t < end; }
  bool contains(TokenRange o) const { return begin <= o.begin && o.end <= end; }
  bool overlaps(TokenRange o) const { return begin < o.end && o.begin < end; }
  bool operator==(const TokenRange&) const = default;
};

ByteSpan spanOf(const Tokens& tokens, TokenRange range);

// Sentences as runs of tokens. They end at . ! ? before a capital, digit or quote (not after known abbreviations and initials),
// and at line ends unless the text is hard-wrapped: most of its lines end within a sentence at one width, as in wire copy of old.
std::vector<TokenRange> splitSentences(const Tokens& tokens);

}  // namespace collate
