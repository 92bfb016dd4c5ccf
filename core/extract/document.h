// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <stop_token>
#include <string_view>
#include <vector>

#include "core/extract/incident_table.h"
#include "core/extract/word.h"
#include "core/lexicon/lexicon.h"
#include "core/model/source.h"
#include "core/text/tokens.h"

namespace collate {

// A phrase of the lexicon found in the text.
struct Hit {
  TokenRange range;
  const Phrase* phrase = nullptr;
  PhraseClass cls{};  // the phrase's
};

// A set of phrase classes.
using ClassMask = std::uint64_t;
constexpr ClassMask maskOf(PhraseClass c) { return ClassMask{1} << static_cast<unsigned>(c); }
template <class... C>
constexpr ClassMask maskOf(PhraseClass first, C... rest) {
  return maskOf(first) | maskOf(rest...);
}

// One sentence of a document. Skipped ones are boilerplate, bylines and stamps: nothing in them is claimed.
struct Sentence {
  TokenRange range;
  bool skipped = false;
  bool heading = false;  // headline, or a short line without a verb between paragraphs
  bool caption = false;
  bool paragraphStart = false;
  std::uint32_t row = 0;  // of which of Document::rows() it is a cell, from 1; 0 none
};

// A source's text as recognizers see it: tokens, sentences, and what the lexicon knows of each token. Immutable; borrows the
// source's text and the lexicon.
class Document {
 public:
  Document(const Source& source, const Lexicon& lexicon, std::stop_token stop = {});

  const Source& source() const { return m_source; }
  // Whose page it is: the outlet, or the agency where only that signs it.
  const std::string& ownName() const { return m_source.outlet.empty() ? m_source.agency : m_source.outlet; }
  const Lexicon& lexicon() const { return m_lexicon; }
  std::string_view text() const { return m_source.text; }
  const Tokens& tokens() const { return m_tokens; }
  const std::vector<Sentence>& sentences() const { return m_sentences; }
  // The rows of all tables of incidents. Each cell that tells something in words of its own is a sentence or more; those that
  // hold a day, a place, a figure are skipped ones.
  const std::vector<TableRow>& rows() const { return m_rows; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(m_tokens.size()); }
  bool stopped() const { return m_stop.stop_requested(); }  // what is read from now on is thrown away
  bool allCaps() const { return m_allCaps; }                // wire copy in capitals: case tells nothing

  // Behind the last token stands a mark that no text has: a rule may look ahead of where a text breaks off.
  const Token& token(std::uint32_t i) const { return i < size() ? m_tokens.list[i] : kEnd; }
  Word word(std::uint32_t i) const { return i < size() ? Word(m_tokens.folded(i), m_hashes[i]) : Word{}; }
  std::string_view text(TokenRange r) const { return spanOf(m_tokens, r).of(m_source.text); }
  std::string words(TokenRange r) const;  // the text with runs of white space made one blank
  ByteSpan span(TokenRange r) const { return spanOf(m_tokens, r); }
  std::uint64_t hash(std::uint32_t i) const { return i < size() ? m_hashes[i] : 0; }  // hashOf() its folded form
  // What a word can be; null where the table does not know it, and for numbers and marks.
  const WordEntry* entry(std::uint32_t i) const { return i < size() ? m_entries[i] : nullptr; }
  // False where the word stands nowhere in the text: a rule that turns on a rare word need not look at every token for it.
  bool mayHave(Spelling word) const { return m_words.mayHold(word.hash); }
  bool mayHaveAny(std::initializer_list<Spelling> words) const {
    return std::ranges::any_of(words, [&](Spelling w) { return mayHave(w); });
  }
  bool isMark(std::uint32_t i, Spelling mark) const {
    return i < size() && m_hashes[i] == mark.hash && m_tokens.list[i].kind == TokenKind::Punct;
  }
  bool isNumber(std::uint32_t i) const { return i < size() && m_tokens.list[i].kind == TokenKind::Number; }
  // Is it part of a web address, a handle or a word run together with numbers: "http://a.example/b9am", "@fri9am", "R3Pm"?
  bool isInAddress(std::uint32_t i) const;
  bool isCapital(std::uint32_t i) const {
    return i < size() && m_tokens.list[i].kind == TokenKind::Word && m_tokens.list[i].capital;
  }

  // Does a phrase of one of these classes start at (cover) token i?
  bool starts(std::uint32_t i, ClassMask classes) const { return i < size() && (m_starts[i] & classes) != 0; }
  bool covers(std::uint32_t i, ClassMask classes) const { return i < size() && (m_covers[i] & classes) != 0; }
  // All phrases that start at i, the shortest first.
  std::span<const Hit> hitsAt(std::uint32_t i) const {
    if (i >= size()) return {};
    return std::span(m_hits).subspan(m_firstHit[i], m_firstHit[i + 1] - m_firstHit[i]);
  }
  // The longest such phrase that starts at i, or null.
  const Hit* hitAt(std::uint32_t i, ClassMask classes) const { return starts(i, classes) ? longestAt(i, classes) : nullptr; }
  // The longest such phrase that ends before `end`, or null.
  const Hit* hitEnding(std::uint32_t end, ClassMask classes) const;
  std::uint32_t sentenceOf(std::uint32_t token) const {
    return token < size() ? m_sentenceOf[token] : m_sentenceOf.empty() ? 0 : m_sentenceOf.back();
  }

 private:
  static constexpr Token kEnd{.span = {}, .kind = TokenKind::Punct};

  const Hit* longestAt(std::uint32_t i, ClassMask classes) const;
  void readWords();
  void findHits();
  void splitLostPossessives();
  bool ownsWhatFollows(std::size_t i) const;
  void findSplit(std::uint32_t i);
  void splitAt(std::uint32_t i, std::uint32_t particle, bool people);
  bool fits(const PhraseTable::Brief& phrase, TokenRange range) const;
  const Phrase* unlistedPerson(std::uint32_t i) const;
  void findSentences();
  std::uint32_t behindStamp(TokenRange range) const;
  void addSentence(TokenRange range, bool labels);
  void findRows();
  std::vector<TokenRange> cut(TokenRange range) const;
  bool addCell(TokenRange range);
  bool endsInCredit(std::uint32_t end) const;
  bool isCredit(std::uint32_t begin, std::uint32_t end) const;

  const Source& m_source;
  const Lexicon& m_lexicon;
  std::stop_token m_stop;
  Tokens m_tokens;
  std::vector<std::uint64_t> m_hashes;
  std::vector<const WordEntry*> m_entries;
  HashFilter m_words;
  std::vector<Sentence> m_sentences;
  std::vector<TableRow> m_rows;
  std::vector<std::uint32_t> m_cuts;  // where rows and cells of tables begin and end, in order
  std::vector<std::uint32_t> m_sentenceOf;
  std::vector<Hit> m_hits;                // by begin, then length
  std::vector<std::uint32_t> m_firstHit;  // by token, size() + 1 long
  std::vector<ClassMask> m_starts;
  std::vector<ClassMask> m_covers;
  bool m_allCaps = false;
};

}  // namespace collate
