// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/tokens.h"

#include <algorithm>
#include <array>

#include "core/text/fold.h"

namespace collate {
namespace {

bool isDigit(char32_t c) { return (c >= '0' && c <= '9') || (c >= 0x0660 && c <= 0x0669); }
bool isApostrophe(char32_t c) { return c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x02BC || c == 0x60 || c == 0xB4; }
bool isPlainLetter(char c) { return static_cast<unsigned char>((c | 0x20) - 'a') < 26; }
// By byte: a letter of ASCII in lower case, 0 for anything else.
constexpr auto kLowered = [] {
  std::array<char, 256> table{};
  for (char c = 'a'; c <= 'z'; ++c) table[static_cast<std::size_t>(c)] = table[static_cast<std::size_t>(c - 'a' + 'A')] = c;
  return table;
}();
bool isHyphen(char32_t c) { return c == '-' || c == 0x2010 || c == 0x2011; }

class Scanner {
 public:
  explicit Scanner(std::string_view text) : m_text(text) {
    m_tokens.list.reserve(text.size() / 5);
    m_tokens.fold.reserve(text.size());
  }

  Tokens run() {
    while (m_at < m_text.size()) step();
    return std::move(m_tokens);
  }

 private:
  char32_t peek(std::size_t at) const { return at < m_text.size() ? nextCharacter(m_text, at) : 0; }
  char32_t peekAfter(std::size_t at) const {
    if (at >= m_text.size()) return 0;
    nextCharacter(m_text, at);
    return peek(at);
  }

  void step() {
    const std::size_t begin = m_at;
    if (isPlainLetter(m_text[m_at])) return word(begin, static_cast<unsigned char>(m_text[m_at]));
    const char32_t c = nextCharacter(m_text, m_at);
    if (isSpace(c)) {
      if (c == '\n') ++m_lines;
      m_spaced = true;
      m_hyphen = false;
    } else if (isDigit(c)) {
      number(begin);
    } else if (isLetter(c)) {
      word(begin, c);
    } else if (isHyphen(c) && !m_spaced && isWordy(peek(m_at))) {
      m_hyphen = true;
    } else {
      mark(begin, c);
    }
  }

  static bool isWordy(char32_t c) { return isLetter(c) || isDigit(c); }

  void open(std::size_t begin, TokenKind kind, bool capital = false) {
    const bool first = m_tokens.list.empty();
    m_tokens.list.push_back({.span = {static_cast<std::uint32_t>(begin), 0},
                             .foldBegin = static_cast<std::uint32_t>(m_tokens.fold.size()),
                             .kind = kind,
                             .capital = capital,
                             .joined = m_hyphen,
                             .glued = !m_spaced && !m_hyphen && !first,
                             .lineStart = m_lines > 0 || first,
                             .gap = m_lines > 1});
    m_lines = 0;
    m_spaced = false;
    m_hyphen = false;
  }

  void close() {
    Token& t = m_tokens.list.back();
    t.span.end = static_cast<std::uint32_t>(m_at);
    t.foldSize = static_cast<std::uint16_t>(std::min<std::size_t>(m_tokens.fold.size() - t.foldBegin, 0xFFFF));
  }

  void number(std::size_t begin) {
    open(begin, TokenKind::Number);
    m_at = begin;
    while (m_at < m_text.size()) {
      const char32_t c = peek(m_at);
      if (isDigit(c)) {
        std::size_t next = m_at;
        nextCharacter(m_text, next);
        m_tokens.fold.push_back(static_cast<char>('0' + (c >= 0x0660 ? c - 0x0660 : c - '0')));
        m_at = next;
      } else if ((c == ',' || c == '.') && isDigit(peekAfter(m_at))) {
        if (c == '.') m_tokens.fold.push_back('.');
        ++m_at;
      } else {
        break;
      }
    }
    close();
  }

  void word(std::size_t begin, char32_t first) {
    open(begin, TokenKind::Word, isUpper(first));
    m_at = begin;
    std::size_t letters = 0;
    std::size_t uppers = 0;
    while (m_at < m_text.size()) {
      if (const Plain plain = plainLetters(); plain.letters > 0) {
        letters += plain.letters;
        uppers += plain.uppers;
        if (isWordOver()) break;
        continue;
      }
      std::size_t next = m_at;
      const char32_t c = nextCharacter(m_text, next);
      if (isLetter(c)) {
        appendFolded(m_tokens.fold, c);
        ++letters;
        uppers += isUpper(c);
      } else if (c == '.' && letters == 1 && isLetter(peek(next)) && !isLetter(peekAfter(next))) {
        return abbreviation(begin);
      } else if (isApostrophe(c) && isLetter(peek(next)) && !startsPossessive(next)) {
        // inside a name or a contraction: Ma'arrat, don't
      } else {
        break;
      }
      m_at = next;
    }
    m_tokens.list.back().allCaps = letters > 1 && uppers == letters;
    close();
    if (!isWordOver() && isApostrophe(peek(m_at))) possessive();
  }

  // Behind letters of ASCII: does something stand here that neither goes on a word nor says whose it is, as a blank does?
  bool isWordOver() const {
    if (m_at >= m_text.size()) return true;
    const char c = m_text[m_at];
    return static_cast<unsigned char>(c) < 0x80 && !isPlainLetter(c) && c != '.' && c != '\'' && c != '`';
  }

  // Appends the letters of ASCII that stand here to the folded text, lowered, and moves past them.
  struct Plain {
    std::size_t letters = 0;
    std::size_t uppers = 0;
  };
  Plain plainLetters() {
    std::array<char, 32> lowered;  // what is longer goes in pieces
    const char* const from = m_text.data() + m_at;
    const std::size_t most = std::min(m_text.size() - m_at, lowered.size());
    std::size_t n = 0;
    std::size_t small = 0;  // letters
    for (; n < most; ++n) {
      const auto byte = static_cast<unsigned char>(from[n]);
      const char low = kLowered[byte];
      if (low == 0) break;
      lowered[n] = low;
      small += byte >> 5U & 1U;
    }
    m_tokens.fold.append(lowered.data(), n);
    m_at += n;
    return {n, n - small};
  }

  // "U.S.", "a.m.": single letters, each with its stop; folded without stops.
  void abbreviation(std::size_t begin) {
    m_at = begin;
    m_tokens.fold.resize(m_tokens.list.back().foldBegin);
    while (m_at < m_text.size() && isLetter(peek(m_at))) {
      std::size_t next = m_at;
      const char32_t c = nextCharacter(m_text, next);
      if (peek(next) != '.') break;
      appendFolded(m_tokens.fold, c);
      m_at = next + 1;
    }
    Token& t = m_tokens.list.back();
    t.allCaps = t.capital;
    close();
    if (m_at < m_text.size() && isApostrophe(peek(m_at))) possessive();
  }

  bool startsPossessive(std::size_t afterApostrophe) const {
    const char32_t c = peek(afterApostrophe);
    return (c == 's' || c == 'S') && !isLetter(peekAfter(afterApostrophe));
  }

  void possessive() {
    std::size_t next = m_at;
    nextCharacter(m_text, next);
    if (!startsPossessive(next)) return;
    open(m_at, TokenKind::Word);
    m_tokens.fold += "'s";
    m_at = next + 1;
    close();
  }

  void mark(std::size_t begin, char32_t c) {
    open(begin, TokenKind::Punct);
    switch (c) {
      case 0x201C:
      case 0x201D:
      case 0x201E:
      case 0xAB:
      case 0xBB: m_tokens.fold += '"'; break;
      case '-':
      case 0x2010:
      case 0x2011:
      case 0x2012:
      case 0x2013:
      case 0x2014:
      case 0x2015: m_tokens.fold += "--"; break;
      case 0x2026: m_tokens.fold += "..."; break;
      case 0x060C: m_tokens.fold += ','; break;
      case 0x061F: m_tokens.fold += '?'; break;
      default:
        if (isApostrophe(c))
          m_tokens.fold += '\'';
        else
          appendUtf8(m_tokens.fold, c);
    }
    close();
  }

  std::string_view m_text;
  Tokens m_tokens;
  std::size_t m_at = 0;
  int m_lines = 0;
  bool m_spaced = true;
  bool m_hyphen = false;
};

}  // namespace

Tokens tokenize(std::string_view text) { return Scanner(text).run(); }

ByteSpan spanOf(const Tokens& tokens, TokenRange range) {
  if (range.empty()) return {};
  return {tokens.list[range.begin].span.begin, tokens.list[range.end - 1].span.end};
}

}  // namespace collate
