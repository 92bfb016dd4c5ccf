// SPDX-License-Identifier: GPL-3.0-or-later
// Shapes of attribution:
//   SOURCE [aux] CUE CONTENT        "The union, which has 200 members, has called the plan unfair."
//   CONTENT, SOURCE CUE             "'It is over,' she said." and inverted, "said Dana Lorne"; the quotation may have begun
//   earlier according to SOURCE, CONTENT    before, behind or within its content SOURCE: CONTENT                 a speaker in
//   capitals at the start of a line [SOURCE's] NOUN that CONTENT    "the ministry's claim that nobody was hurt"
// A cue without somebody or something before it that can hold an opinion is left alone.
#include "core/extract/stance_reader.h"
#include "core/extract/cited_words.h"

#include <algorithm>

#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

class StanceReader {
 public:
  StanceReader(const Document& doc, const Entities& entities) : m_doc(doc), m_entities(entities), m_quote(doc.size()) {
    findQuotes();
  }

  std::vector<AttributedPassage> run() {
    for (const Sentence& s : m_doc.sentences())
      if (!s.skipped && !m_doc.stopped()) sentence(s.range);
    return std::move(m_out);
  }

 private:
  Word word(std::uint32_t i) const { return m_doc.word(i); }
  bool isMark(std::uint32_t i, Spelling m) const { return m_doc.isMark(i, m); }
  bool isComma(std::uint32_t i) const { return isMark(i, ","); }
  // A quotation mark, also two single ones.
  bool isQuote(std::uint32_t i) const {
    if (i >= m_doc.size() || m_doc.token(i).kind != TokenKind::Punct) return false;
    if (isMark(i, "\"") || isMark(i, "''")) return true;
    const bool opens = isMark(i, "'") && isMark(i + 1, "'") && m_doc.token(i + 1).glued;
    return opens || (i > 0 && isMark(i, "'") && isMark(i - 1, "'") && m_doc.token(i).glued);
  }

  // For each token in a quotation, that quotation: from mark to mark. One that is not closed before its paragraph ends, ends
  // there.
  void findQuotes() {
    std::uint32_t open = 0;
    bool in = false;
    for (std::uint32_t i = 0; i < m_doc.size(); ++i) {
      if (in && m_doc.token(i).gap) in = false;
      if (!isQuote(i) || (isMark(i, "'") && isQuote(i + 1) && m_doc.token(i + 1).glued)) continue;
      if (in)
        for (std::uint32_t t = open; t <= i; ++t) m_quote[t] = {open, i + 1};
      else
        open = i;
      in = !in;
    }
  }

  void sentence(TokenRange r) {
    if (speaker(r)) return;
    std::uint32_t done = r.begin;
    for (std::uint32_t i = r.begin; i < r.end; ++i) {
      if (i < done) continue;
      std::optional<AttributedPassage> found;
      if (word(i) == "according" && word(i + 1) == "to")
        found = accordingTo(i, r);
      else if (const Hit* cue = m_doc.hitAt(i, maskOf(Say, Stance)); cue != nullptr)
        found = verb(*cue, r);
      if (!found) found = noun(i, r);
      if (!found || found->content.empty()) continue;
      done = found->cue.end;
      m_out.push_back(*found);
    }
  }

  // "LORNE: It is over.", up to where the next speaker begins
  bool speaker(TokenRange r) {
    if (!m_doc.token(r.begin).lineStart || m_doc.allCaps()) return false;
    if (isQuote(r.begin)) ++r.begin;
    std::uint32_t at = r.begin;
    while (at < r.end && at < r.begin + 4 && m_doc.token(at).kind == TokenKind::Word && m_doc.token(at).allCaps) ++at;
    if (at == r.begin || !isMark(at, ":")) return false;
    std::uint32_t end = at + 1;
    while (end < m_doc.size() && !m_doc.token(end).lineStart) ++end;
    m_out.push_back({{r.begin, at}, {at, at + 1}, {at + 1, end}});
    return true;
  }

  std::optional<AttributedPassage> accordingTo(std::uint32_t i, TokenRange r) const {
    AttributedPassage p;
    p.cue = {i, i + 2};
    p.source = phraseAfter(i + 2, r.end);
    if (p.source.empty()) return std::nullopt;
    const bool opens = i <= r.begin + 1;
    std::uint32_t behind = p.source.end;
    while (behind < r.end && !isComma(behind)) ++behind;
    if (opens && behind + 1 < r.end)
      p.content = {behind + 1, sentenceEnd(r)};
    else
      p.content = trimmed({r.begin, i});
    return p;
  }

  // The noun phrase that begins at i: up to a mark, a verb or a conjunction.
  TokenRange phraseAfter(std::uint32_t i, std::uint32_t limit) const {
    std::uint32_t end = i;
    for (; end < limit && end < i + 14; ++end) {
      if (m_doc.token(end).kind == TokenKind::Punct && !isOneOf(word(end), {".", "'"})) break;
      if (isMark(end, ".") && !(end + 1 < limit)) break;
      if (named(end)) continue;
      if (end > i && (m_entities.at(end, MentionKind::Date) != nullptr ||
                      isOneOf(word(end), {"who", "that", "which", "in", "on", "after", "as", "while", "when", "during"})))
        break;
      if (m_doc.covers(end, maskOf(Auxiliary, Conjunction)) && word(end) != "and") break;
    }
    return {i, end};
  }

  bool named(std::uint32_t i) const {
    return m_entities.at(i, MentionKind::Person) != nullptr || m_entities.at(i, MentionKind::Group) != nullptr;
  }

  std::uint32_t sentenceEnd(TokenRange r) const {
    std::uint32_t end = r.end;
    while (end > r.begin && isOneOf(word(end - 1), {".", "!", "?"}) && m_doc.token(end - 1).kind == TokenKind::Punct) --end;
    return end;
  }

  TokenRange trimmed(TokenRange r) const {
    while (!r.empty() && (isComma(r.begin) || isMark(r.begin, "--") || isMark(r.begin, ";"))) ++r.begin;
    while (!r.empty() && (isComma(r.end - 1) || isMark(r.end - 1, "--"))) --r.end;
    return r;
  }

  // Back over auxiliaries, adverbs, negations and a date: "has also", "on Monday", "did not".
  std::uint32_t cueStart(std::uint32_t verb, std::uint32_t from) const {
    std::uint32_t begin = verb;
    while (begin > from) {
      const Entity* date = m_entities.at(begin - 1, MentionKind::Date);
      if (date != nullptr && date->range.begin > from)
        begin = date->range.begin - (isOneOf(word(date->range.begin - 1), {"on", "in", "since"}) ? 1U : 0U);
      else if (!named(begin - 1) &&
               (m_doc.covers(begin - 1, maskOf(Auxiliary, Adverb, Negation)) ||
                isOneOf(word(begin - 1), {"also", "then", "long", "later", "earlier", "once", "still", "again", "ever", "now",
                                          "will", "would", "could", "may", "might", "can"}) ||
                word(begin - 1).ends_with("ly")))
        --begin;
      else
        break;
    }
    return begin;
  }

  // Does a clause end before t, read backwards from a subject?
  bool bounds(std::uint32_t t) const {
    if (named(t)) return false;
    if (m_doc.token(t).kind == TokenKind::Punct) return !isOneOf(word(t), {"'", "(", ")", ".", "/", "&"});
    if (isOneOf(word(t), {"that", "but", "as", "while", "because", "if", "when", "although", "though", "since", "whether", "what",
                          "where", "so", "than", "how", "and"})) {
      // "the mayor and her deputy said" is one subject, "rose and she said" none
      return word(t) != "and" || m_doc.covers(t + 1, maskOf(Pronoun)) || m_doc.covers(t - 1, maskOf(Say, Stance, Verb));
    }
    if (m_doc.covers(t, maskOf(Auxiliary)) && !m_doc.covers(t, maskOf(SaySource, Role))) return true;
    const Hit* verb = m_doc.hitAt(t, maskOf(Say, Stance, Verb, Effect));
    return verb != nullptr && (verb->phrase->form == VerbForm::Past || verb->phrase->form == VerbForm::PastOrParticiple) &&
           !m_doc.covers(t - 1, maskOf(Determiner));
  }

  std::uint32_t back(std::uint32_t end, std::uint32_t from) const {
    std::uint32_t begin = end;
    while (begin > from && !bounds(begin - 1)) --begin;
    return begin;
  }

  // The subject that ends at `end`: with "Dana Lorne, a spokeswoman for the union," its apposition.
  TokenRange subject(std::uint32_t end, std::uint32_t from) const {
    std::uint32_t begin = 0;
    if (end > from + 1 && isComma(end - 1)) {
      const std::uint32_t open = back(end - 1, from);
      if (open <= from + 1 || !isComma(open - 1) || open == end - 1) return {end, end};
      begin = back(open - 1, from);
      if (begin == open - 1) return {end, end};
      --end;
    } else {
      begin = back(end, from);
      if (begin == end) return {end, end};
      // an apposition that itself ends at the verb without a comma is part of the clause before
    }
    while (begin < end && (m_doc.starts(begin, maskOf(Conjunction)) || m_doc.token(begin).kind == TokenKind::Punct)) ++begin;
    // "In the capital the mayor said": what leads in is not the speaker
    if (begin < end && m_doc.starts(begin, maskOf(Preposition)) && !named(begin)) {
      std::uint32_t at = end;
      while (at > begin && !named(at - 1) && !m_doc.covers(at - 1, maskOf(Pronoun, SaySource, Role))) --at;
      while (at > begin + 1 && named(at - 1)) --at;
      if (at > begin) begin = at;
    }
    return {begin, end};
  }

  // Somebody, or what speaks for them: "a document", "the poll".
  bool canHold(TokenRange r) const {
    for (std::uint32_t t = r.begin; t < r.end; ++t) {
      if (named(t) || m_doc.covers(t, maskOf(SaySource, Outlet, Role, Title, People, SayNoun, StanceNoun))) return true;
      if (m_doc.covers(t, maskOf(Pronoun)) &&
          !isOneOf(word(t), {"it", "this", "these", "those", "there", "its", "his", "her", "their", "you", "your"}))
        return true;
      if (m_doc.isCapital(t) && t > 0 && !m_doc.covers(t, maskOf(Stop, Weekday, Month)) && m_doc.token(t).span.size() > 2)
        return true;
    }
    return false;
  }

  bool isPassive(const Hit& cue) const {
    if (cue.phrase->form != VerbForm::PastOrParticiple && cue.phrase->form != VerbForm::Participle) return false;
    std::uint32_t i = cue.range.begin;
    while (i > 0 && (m_doc.covers(i - 1, maskOf(Adverb, Negation)) || word(i - 1).ends_with("ly"))) --i;
    return i > 0 && isOneOf(word(i - 1), {"was", "were", "is", "are", "been", "be", "being"});
  }

  // Not a noun ("the report", "a call"), an infinitive ("to say") or a participle before a noun ("alleged leader").
  bool isVerb(const Hit& cue, std::uint32_t from) const {
    const std::uint32_t i = cue.range.begin;
    if (named(i) || i == from) return cue.phrase->form == VerbForm::Ing;
    if (word(i - 1) == "to" || m_doc.token(i).joined || m_doc.covers(i, maskOf(Hedge))) return false;
    if (m_doc.covers(i - 1, maskOf(Determiner, Adjective)) && !m_doc.covers(i - 1, maskOf(SaySource, Pronoun)) && !named(i - 1))
      return false;
    if (m_doc.covers(i - 1, maskOf(Preposition)) && !named(i - 1) && m_entities.at(i - 1, MentionKind::Date) == nullptr)
      return false;
    // "the United States", "Wayne State University": a name, where case tells
    if (m_doc.isCapital(i) && m_doc.isCapital(i - 1) && !m_doc.allCaps() && !m_doc.sentences()[m_doc.sentenceOf(i)].heading)
      return false;
    const std::uint32_t before = cueStart(i, from);
    const bool helped = before < i && m_doc.covers(i - 1, maskOf(Auxiliary, Negation, Adverb));
    if (!helped && cue.phrase->canonical != "say") {
      // "plans", "claims", "attacks": a noun as often; a verb behind somebody, or before what they think
      const bool someone = named(i - 1) || m_doc.covers(i - 1, maskOf(Pronoun, People, Role, SaySource)) || isComma(i - 1);
      const bool clause = isOneOf(word(cue.range.end), {"that", "to", "the", "a", "an", "his", "her", "their", "its", "it", "him",
                                                        "them", "whether", "how", "why"});
      if (cue.phrase->form == VerbForm::Base && !m_doc.covers(i - 1, maskOf(Pronoun, People, Role, SaySource))) return false;
      if (cue.phrase->form == VerbForm::Third && !someone && !clause) return false;
    }
    if (word(i - 1) == "'s" && cue.phrase->form != VerbForm::Ing) return false;
    return true;
  }

  std::optional<AttributedPassage> verb(const Hit& cue, TokenRange r) const {
    if (!isVerb(cue, r.begin) || isPassive(cue) || takesLives(m_doc, cue)) return std::nullopt;
    if (word(cue.range.begin) == "known" && word(cue.range.end) == "as") return std::nullopt;  // "also known as X"
    const std::uint32_t at = cue.range.begin;
    if (cue.phrase->form == VerbForm::Ing) return participle(cue, r);
    AttributedPassage p;
    p.cue = {cueStart(at, r.begin), cue.range.end};
    p.source = subject(p.cue.begin, r.begin);
    const bool quoted = at > r.begin && (isComma(at - 1) || isQuote(at - 1));
    if (quoted && cue.phrase->cls == Say &&
        (isQuote(at - 1) || !isComma(p.cue.begin - 1) || word(p.source.begin) == word(r.begin)) &&
        m_doc.isCapital(cue.range.end) && word(cue.range.end) != "that")
      p.source = {};
    // "I think" in a quotation is its speaker's, who is named outside
    if (!m_quote[at].empty() && p.source.size() == 1 && isOneOf(word(p.source.begin), {"i", "we", "you"})) return std::nullopt;
    if (p.source.empty() || p.source.size() > 30 || !(canHold(p.source) || speaksFor(p, cue))) {
      if (!quoted || cue.phrase->cls != Say) return std::nullopt;
      p.cue = cue.range;
      p.source = phraseAfter(cue.range.end, r.end);
      if (p.source.empty() || !canHold(p.source)) return std::nullopt;
      p.content = before(at, r);
      return p;
    }
    p.content = contentOf(p, r);
    return p;
  }

  // A thing before "shows that" or a quotation speaks too: "the survey found that".
  bool speaksFor(const AttributedPassage& p, const Hit& cue) const {
    const std::uint32_t next = cue.range.end;
    return word(next) == "that" || isQuote(next) || (isComma(next) && isQuote(next + 1)) ||
           (cue.phrase->cls == Say && !p.source.empty() && word(p.source.begin) != "it");
  }

  // "..., saying that" and "..., citing officials"
  std::optional<AttributedPassage> participle(const Hit& cue, TokenRange r) const {
    const std::uint32_t at = cue.range.begin;
    AttributedPassage p;
    p.cue = cue.range;
    if (cue.phrase->canonical == "cite" || cue.phrase->canonical == "quote") {
      p.source = phraseAfter(cue.range.end, r.end);
      p.content = trimmed({r.begin, at});
      if (p.source.empty() || p.content.size() < 3) return std::nullopt;
      return p;
    }
    if (cue.phrase->cls != Say && word(cue.range.end) != "that" && !(at > r.begin && isComma(at - 1))) return std::nullopt;
    if (at > r.begin && !isComma(at - 1)) {
      // "a report saying that"; "is saying"
      p.cue.begin = cueStart(at, r.begin);
      p.source = subject(p.cue.begin, r.begin);
      if (p.source.empty() || !(canHold(p.source) || word(cue.range.end) == "that")) return std::nullopt;
    } else {
      p.source = firstSubject(r, at);
      if (p.source.empty()) return std::nullopt;
    }
    p.content = {cue.range.end, sentenceEnd(r)};
    if (p.content.size() < 2) return std::nullopt;
    return p;
  }

  // Who the sentence is about: the first that can hold an opinion, before `limit`.
  TokenRange firstSubject(TokenRange r, std::uint32_t limit) const {
    for (std::uint32_t i = r.begin; i < limit; ++i) {
      for (const MentionKind kind : {MentionKind::Person, MentionKind::Group})
        if (const Entity* e = m_entities.startingAt(i, kind); e != nullptr && e->range.end <= limit) return e->range;
      if (m_doc.starts(i, maskOf(Pronoun)) && isOneOf(word(i), {"he", "she", "they", "we"})) return {i, i + 1};
      if (m_doc.starts(i, maskOf(SaySource))) return {i, i + 1};
    }
    return {};
  }

  // What follows the cue, or, where the clause ends there, what stands before the source.
  TokenRange contentOf(const AttributedPassage& p, TokenRange r) const {
    const std::uint32_t end = sentenceEnd(r);
    const bool led = p.source.begin > r.begin + 2 &&
                     (isComma(p.source.begin - 1) || isQuote(p.source.begin - 1) || isMark(p.source.begin - 1, "--"));
    if (led && !goesOn(p.cue.end, end)) return before(p.source.begin, r);
    if (isMark(end - 1, ":") && end < m_doc.size()) return quotedOn(nextSentence(end), nextSentence(end));
    TokenRange c{p.cue.end, end};
    while (c.begin < c.end && (isComma(c.begin) || isMark(c.begin, ":"))) ++c.begin;
    // "told the station that", "said on Monday that"
    for (std::uint32_t t = c.begin; t < c.end && t < c.begin + 10; ++t) {
      if (word(t) == "that" && !m_doc.covers(t + 1, maskOf(Say, Auxiliary))) {
        c.begin = t;
        break;
      }
      if (isQuote(t) && t > c.begin && (isComma(t - 1) || isMark(t - 1, ":"))) {
        c.begin = t;
        break;
      }
      if (m_doc.token(t).kind == TokenKind::Punct) break;
    }
    c = quotedOn(c, r);
    if (led && isQuote(p.source.begin - 1)) c.begin = before(p.source.begin, r).begin;
    return c;
  }

  TokenRange nextSentence(std::uint32_t at) const {
    return m_doc.sentences()[m_doc.sentenceOf(std::min(at, m_doc.size() - 1))].range;
  }

  // Does the clause of the cue go on with what is said? Not with "on Monday", "in a statement", "the station".
  bool goesOn(std::uint32_t from, std::uint32_t end) const {
    std::uint32_t size = 0;
    for (std::uint32_t t = from; t < end; ++t) {
      if (word(t) == "that" || isQuote(t)) return true;
      if (isComma(t) || isMark(t, ":")) return t > from && size > 4 ? false : isQuote(t + 1) || isMark(t, ":");
      ++size;
    }
    if (size == 0) return false;
    const bool aside = m_entities.at(from, MentionKind::Date) != nullptr ||
                       isOneOf(word(from), {"on", "in", "at", "during", "after", "to", "when", "of", "about", "as", "later",
                                            "via", "while", "before"});
    return !aside && size > 3;
  }

  // The quotation that runs up to `end`, from where it began; else the sentence up to there.
  TokenRange before(std::uint32_t end, TokenRange r) const {
    TokenRange c = trimmed({r.begin, end});
    if (c.empty()) return c;
    const TokenRange quote = m_quote[c.end - 1];
    if (!quote.empty() && quote.begin < c.begin) c.begin = quote.begin;
    // "...," she said. "..." goes on behind
    std::uint32_t next = r.end;
    if (!quote.empty() && next < m_doc.size() && isQuote(next) && !m_doc.token(next).gap && !m_quote[next].empty())
      c.end = m_quote[next].end;
    return c;
  }

  // A quotation that is open at the sentence's end goes on to its close.
  TokenRange quotedOn(TokenRange c, TokenRange r) const {
    if (c.empty()) return c;
    const TokenRange quote = m_quote[r.end - 1];
    if (!quote.empty() && quote.begin >= c.begin && quote.end > c.end) c.end = quote.end;
    return c;
  }

  // "the ministry's claim that nobody was hurt", "reports that", "accusations of fraud"
  std::optional<AttributedPassage> noun(std::uint32_t i, TokenRange r) const {
    const Hit* cue = m_doc.hitAt(i, maskOf(StanceNoun));
    if (cue == nullptr || named(i)) return std::nullopt;
    if (word(cue->range.end) != "that") return std::nullopt;
    AttributedPassage p;
    p.cue = cue->range;
    p.content = {cue->range.end, sentenceEnd(r)};
    if (i > r.begin && word(i - 1) == "'s") {
      p.source = {back(i - 1, r.begin), i - 1};
    } else if (i > r.begin && isOneOf(word(i - 1), {"his", "her", "their", "its", "our", "my"})) {
      p.source = {i - 1, i};
    } else {
      p.source = firstSubject(r, i);
      if (p.source.empty()) return std::nullopt;
    }
    return p;
  }

  const Document& m_doc;
  const Entities& m_entities;
  std::vector<TokenRange> m_quote;
  std::vector<AttributedPassage> m_out;
};

}  // namespace

std::vector<AttributedPassage> readStances(const Document& doc, const Entities& entities) {
  return StanceReader(doc, entities).run();
}

}  // namespace collate
