// SPDX-License-Identifier: GPL-3.0-or-later
// Who is cited for what. Four shapes carry nearly all of it:
//   SOURCE said [that] CONTENT          "The Observatory reported that a commander was detained."
//   CONTENT, SOURCE said[, citing B]    "... was killed, state TV said, citing government sources."  (also inverted: "said Syria
//   TV") according to SOURCE                 before or behind its content A told B CONTENT                    B is the outlet
//   that heard A: the chain is B, A
// The source is the noun phrase before the verb: back over auxiliaries, adverbs and a parenthesis between commas to the start
// of the clause. "he said" is whoever spoke last. "SOURCES speaking to B" and "SOURCE, citing B," make chains.
#include "core/extract/attribution.h"

#include <algorithm>

#include "core/extract/cited_words.h"
#include "core/extract/source_phrases.h"
#include "core/extract/trailing_source.h"
#include "core/extract/word_list.h"
#include "core/text/fold.h"

namespace collate {
namespace {

using enum PhraseClass;

class AttributionReader {
 public:
  AttributionReader(const Document& doc, const Entities& entities)
      : m_doc(doc),
        m_entities(entities),
        m_phrases(doc, entities),
        m_putsTolls(doc.mayHaveAny({"put", "puts", "placed", "gave", "gives"}) && doc.mayHaveAny({"toll", "dead", "number"})) {}

  std::vector<Cited> run() {
    for (std::uint32_t s = 0; s < m_doc.sentences().size() && !m_doc.stopped(); ++s) {
      if (m_doc.sentences()[s].skipped) continue;
      const bool quoted = goesOnQuoting(s);
      const std::size_t before = m_out.size();
      sentence(s);
      if (m_out.size() != before)
        speakOfQuotation(s, before);
      else if (!m_unread && !saysNothing(s) && m_quoted.empty())
        inherit(s, quoted);
    }
    return std::move(m_out);
  }

 private:
  bool isWord(std::uint32_t i, Spelling w) const { return m_doc.word(i) == w; }

  void sentence(std::uint32_t s) {
    const TokenRange r = m_doc.sentences()[s].range;
    std::uint32_t done = r.begin;
    m_unread = false;
    for (std::uint32_t i = r.begin; i < r.end; ++i) {
      if (i < done) continue;
      std::optional<Cited> c;
      if (isWord(i, "according") && isWord(i + 1, "to"))
        c = accordingTo(i, r);
      else if (const Hit* say = m_doc.hitAt(i, maskOf(Say)); say != nullptr && isCue(*say))
        c = said(*say, r);
      else if ((m_putsTolls && putsToll(m_doc, i)) || findsOut(m_doc, i))
        c = putting(i, r);
      if (!c) continue;
      c->sentence = s;
      done = std::max(c->cue.end, c->source.end);
      tellsOfBefore(*c, s);
      m_out.push_back(std::move(*c));
    }
  }

  // "A medic put the death toll at 13"
  std::optional<Cited> putting(std::uint32_t verb, TokenRange r) const {
    Cited c;
    TokenRange aside;
    c.cue = {verb, verb + 1};
    c.source = subject(verb, r, aside);
    c.content = {verb + 1, r.end};
    if (c.source.empty() || !m_phrases.canSpeak(c.source) || isSentence(c.source) || isNobody(c.source, r)) return std::nullopt;
    c.chain = chainOf(c.source, r);
    return c.chain.empty() ? std::nullopt : std::optional(c);
  }

  // Not "alleged leader", "a separate report", "the recently announced chief", "Islamic State".
  bool isCue(const Hit& say) const {
    const std::uint32_t i = say.range.begin;
    if (m_phrases.entityAt(i) != nullptr || isName(i) || takesLives(m_doc, say)) return false;
    if (isOneOf(m_doc.word(i), {"reported", "confirmed"}) && m_doc.covers(say.range.end, maskOf(State, Effect))) return false;
    if (m_doc.covers(i, maskOf(Hedge)) && m_doc.word(say.range.end) != "that") return false;
    if (m_phrases.isStateNoun(i) && (i == 0 || !m_doc.covers(i - 1, maskOf(SaySource, Pronoun)))) return false;
    if (i == 0) return true;
    // "in the Mexican state of", "the northern state": a noun
    if (say.phrase->form == VerbForm::Base &&
        (m_doc.covers(i - 1, maskOf(Nationality, Direction)) || isWord(say.range.end, "of") ||
         (isWord(i, "state") && m_entities.at(i - 1, MentionKind::Place) != nullptr)))  // "the Orlen state government"
      return false;
    // "arrested three suspects", "rejected reports": a plural noun
    const bool plural = say.phrase->form == VerbForm::Third;
    if (plural && (m_doc.isNumber(i - 1) || m_doc.covers(i - 1, maskOf(Number, Effect, Stance)))) return false;
    // "rejected media reports that"
    if (plural && i > 1 && m_doc.hitEnding(i - 1, maskOf(Say, Stance)) != nullptr && m_doc.covers(i - 1, maskOf(SaySource)))
      return false;
    if (m_doc.covers(i - 1, maskOf(Determiner, Adjective)) && !m_doc.covers(i - 1, maskOf(SaySource, Pronoun)) &&
        m_phrases.entityAt(i - 1) == nullptr)
      return false;
    return !(i > 1 && m_doc.covers(i - 1, maskOf(Adverb)) && m_doc.covers(i - 2, maskOf(Determiner)) &&
             m_phrases.entityAt(i - 2) == nullptr);
  }

  // "killed Omar Said in Ferrin", "a picture by Omar Said": a capital within a line that is none of capitals; but "Police Said"
  bool isName(std::uint32_t i) const {
    const bool speaks = i > 0 && (m_doc.covers(i - 1, maskOf(SaySource, Outlet, People, Role, SayNoun)) ||
                                  m_entities.at(i - 1, MentionKind::Group) != nullptr);
    return i > 0 && !speaks && m_doc.isCapital(i) && m_doc.isCapital(i - 1) && !m_doc.token(i).lineStart && !m_doc.allCaps() &&
           (!m_doc.sentences()[m_doc.sentenceOf(i)].heading || m_doc.isCapital(i + 1));
  }

  // "has not commented", "no statement was issued": told by the report itself.
  bool saysNothing(std::uint32_t s) const {
    bool negated = false;
    const TokenRange r = m_doc.sentences()[s].range;
    for (std::uint32_t i = r.begin; i < r.end; ++i) {
      if (negated && m_doc.covers(i, maskOf(Say, SayNoun)) && m_phrases.entityAt(i) == nullptr) return true;
      negated = negated || m_doc.starts(i, maskOf(Negation)) || (isWord(i, "yet") && isWord(i + 1, "to"));
    }
    return false;
  }

  std::optional<Cited> accordingTo(std::uint32_t i, TokenRange r) const {
    Cited c;
    c.cue = {i, i + 2};
    c.source = m_phrases.after(i + 2, r);
    if (c.source.empty()) c.source = documentAfter(m_doc, i + 2, r);
    if (!c.source.empty() && isOneOf(m_doc.word(c.source.end - 1), {"statement", "report"}) &&
        isOneOf(m_doc.word(c.source.end), {"by", "from", "of"}))  // "according to a statement by the mayor"
      if (const TokenRange by = m_phrases.after(c.source.end + 1, r); !by.empty()) c.source = by;
    if (c.source.empty()) return std::nullopt;
    c.chain = chainOf(c.source, r);
    if (!m_out.empty() && m_out.back().cue.end == i && r.contains(m_out.back().cue.begin)) {
      // "the agency said according to the mayor"
      std::vector<Originator> chain = m_out.back().chain;
      if (!c.chain.empty() && chain.back().name != c.chain.front().name)
        chain.insert(chain.end(), c.chain.begin(), c.chain.end());
      c.chain = std::move(chain);
    }
    c.content = r;
    return c;
  }

  // "the rebels said"; but "the man identified as the chief"
  bool tellsPlainly(TokenRange source, const Hit& say) const {
    if (m_doc.covers(source.end - 1, maskOf(People))) return isOneOfSaying(say.phrase->canonical);
    if (source.begin == 0 || !isWord(source.begin - 1, "the")) return false;
    for (std::uint32_t t = source.begin; t < source.end; ++t)  // "the Wadi Post reported"
      if (!m_doc.isCapital(t)) return false;
    return true;
  }
  static bool isOneOfSaying(std::string_view verb) { return verb == "say" || verb == "tell" || verb == "add"; }

  // The noun phrase before a verb of saying; leaps a parenthesis between commas ("AFP, citing state media, identified").
  TokenRange subject(std::uint32_t verb, TokenRange r, TokenRange& aside) const {
    // "Villagers said the army responded": the second verb has the words between for its subject
    if (!m_out.empty() && r.contains(m_out.back().cue.begin) && m_out.back().cue.end < verb) r.begin = m_out.back().cue.end;
    std::uint32_t end = m_phrases.subjectEnd(verb, r.begin);
    if (end > r.begin && m_doc.isMark(end - 1, ",")) {
      const std::uint32_t open = m_phrases.clauseStart(end - 1, r.begin);
      if (open > r.begin && m_doc.isMark(open - 1, ",") && end - 1 > open) {
        aside = {open, end - 1};
        end = open - 1;
      }
    }
    return m_phrases.trimmed({m_phrases.clauseStart(end, r.begin), end});
  }

  std::optional<Cited> said(const Hit& say, TokenRange r) {
    Cited c;
    c.cue = say.range;
    const std::uint32_t verb = say.range.begin;
    if (verb > r.begin && (isWord(verb - 1, "to") || m_doc.covers(verb - 1, maskOf(Determiner)))) return std::nullopt;
    if (isCiting(say)) return std::nullopt;  // read with the verb that it belongs to
    if (isOneOf(m_doc.word(say.range.end), {"nothing", "little", "farewell", "goodbye", "prayers"})) return std::nullopt;
    c.denies = say.phrase->tag == "denial";
    if (c.denies && say.phrase->form == VerbForm::Ing) return denying(say, r);
    TokenRange aside;
    if (const TokenRange with = besides(say, r); !with.empty()) return saying(say, with, r);
    const bool first = m_out.empty() || !r.contains(m_out.back().cue.begin);
    const bool plain = isOneOfSaying(say.phrase->canonical) || say.phrase->canonical == "report";
    const TokenRange last = first && plain ? trailingSource(m_doc, m_entities, r, say.range) : TokenRange{};
    c.source = last.empty() ? subject(verb, r, aside) : last;
    if (verb > r.begin && isWord(verb - 1, "and") && !m_out.empty() && r.contains(m_out.back().source.begin) &&
        (c.source.empty() || (c.source.begin >= m_out.back().cue.end && c.source.end + 1 >= verb)))
      c.source = m_out.back().source;  // "The army denied it had lost the town and said", "claims one rebel killed and denies"
    if (isSentence(c.source))          // "We fled when it began said Salma Idris": the marks before the cue were lost
      c.source =
          m_entities.startingAt(say.range.end, MentionKind::Person) != nullptr ? m_phrases.after(say.range.end, r) : TokenRange{};
    if (!c.source.empty() && m_doc.covers(c.source.end - 1, maskOf(Conjunction)) &&
        m_phrases.entityAt(c.source.end - 1) == nullptr)
      c.source = {};  // "The mayor ruled out that it was their work and said": whose it is stands further before
    if (isNegated(verb, r) || isAside(c, r) || isNobody(c.source, r)) return std::nullopt;
    std::uint32_t be = verb;  // "were also said to have been killed"
    while (be > r.begin && m_doc.covers(be - 1, maskOf(Adverb))) --be;
    const bool passive = say.phrase->form == VerbForm::PastOrParticiple && be > r.begin &&
                         m_doc.covers(be - 1, maskOf(Auxiliary)) &&
                         isOneOf(m_doc.word(be - 1), {"was", "were", "is", "are", "been"});
    if (passive && (isWord(verb, "quoted") || isWord(verb, "cited"))) return quotedAs(say, c.source, r);
    if (passive || say.phrase->form == VerbForm::Ing) return std::nullopt;
    if (c.source.empty() || c.source.size() > 14 ||
        (last.empty() && !m_phrases.canSpeak(c.source) && !m_phrases.isState(c.source) && !tellsPlainly(c.source, say))) {
      // inverted: "...," said the broadcaster later
      const bool afterContent = verb > r.begin && (m_doc.isMark(verb - 1, ",") || m_doc.isMark(verb - 1, "\"") || closes(say, r));
      c.source = afterContent ? m_phrases.withoutDayBehind(m_phrases.after(say.range.end, r)) : TokenRange{};
      if (c.source.empty() || !m_phrases.canSpeak(c.source)) {
        m_unread = m_unread || isSomebody(c.cue.begin, r);
        return std::nullopt;
      }
    }
    c.source = m_phrases.withoutClause(c.source);
    c.chain = chainOf(c.source, r);
    if (!aside.empty()) extend(c.chain, aside);
    if (const Entity* named =
            aside.empty() || c.chain.size() != 1 ? nullptr : m_entities.startingAt(aside.begin, MentionKind::Person);
        named != nullptr && named->range.end == aside.end)
      c.chain = {m_phrases.named(aside)};  // "the mayor, Rosa Quint, confirmed"
    if (!told(say, r, c) && !quotes(say, r, c)) tail(say.range.end, r, c);
    c.content = last.empty() ? content(say, r, c) : r;
    c.person = m_entities.within(c.source, MentionKind::Person).size() == 1;
    c.witness = isPrivate(c.source) || isOneOf(m_doc.word(c.source.end - 1), {"women", "men", "woman", "man", "girl", "boy"});
    if (c.chain.size() > 1)
      std::erase_if(c.chain,
                    [&](const Originator& o) { return !m_doc.ownName().empty() && folded(o.name) == folded(m_doc.ownName()); });
    if (!c.chain.empty()) m_speaker = c.chain;
    return c.chain.empty() ? std::nullopt : std::optional(c);
  }

  // "The mayor was quoted as saying", "was quoted by Orlen TV as saying": the one who quotes, then who is quoted
  std::optional<Cited> quotedAs(const Hit& say, TokenRange source, TokenRange r) const {
    if (source.empty() || !m_phrases.canSpeak(source)) return std::nullopt;
    std::uint32_t at = say.range.end;
    TokenRange by;
    const auto quoter = [&] {
      if (!by.empty() || !isWord(at, "by")) return;
      by = m_phrases.after(at + 1, r);
      if (!by.empty()) at = by.end;
    };
    quoter();
    if (!isWord(at, "as") || !isOneOf(m_doc.word(at + 1), {"saying", "telling"})) return std::nullopt;
    at += 2;
    quoter();
    Cited c;
    c.source = source;
    c.cue = {say.range.begin, at};
    c.content = at + 1 < r.end ? TokenRange{at, r.end} : r;
    c.chain = chainOf(source, {r.begin, say.range.begin});
    if (!by.empty()) c.chain.insert(c.chain.begin(), m_phrases.named(by));
    return c.chain.empty() ? std::nullopt : std::optional(c);
  }

  // Does a finite verb stand in it that hangs on no "who" or "which"? Then it is no name of a source.
  bool isSentence(TokenRange r) const {
    bool clause = false;
    for (std::uint32_t t = r.begin; t < r.end; ++t) {
      if (m_phrases.entityAt(t) != nullptr) continue;
      if (isWord(t, "what")) return true;  // "nothing about what the army says"
      clause = clause || isOneOf(m_doc.word(t), {"who", "which", "that", "whose"});
      const bool speaks = isOneOf(m_doc.word(t), {"i", "we", "you"}) && r.size() > 1 && !m_doc.isCapital(t + 1);
      const bool finite = m_doc.covers(t, maskOf(Auxiliary)) && !isWord(t, "be") && !m_doc.isCapital(t);  // "Al Was Hospital"
      if (speaks || (!clause && t > r.begin && finite)) return true;
    }
    return false;
  }

  // "a 30-year-old evacuee said": told by somebody, be it whoever
  bool isSomebody(std::uint32_t verb, TokenRange r) const {
    return verb > r.begin && m_doc.token(verb - 1).kind == TokenKind::Word &&
           !m_doc.covers(verb - 1, maskOf(Preposition, Determiner));
  }

  // "has not commented": what stands there is not on their word.
  bool isNegated(std::uint32_t verb, TokenRange r) const {
    for (std::uint32_t t = verb; t > r.begin && t + 4 > verb; --t) {
      if (m_doc.covers(t - 1, maskOf(Negation)) || (isWord(t - 1, "to") && isWord(t - 2, "yet"))) return true;
      if (!m_doc.covers(t - 1, maskOf(Auxiliary, Adverb))) return false;
    }
    return false;
  }

  // "No group claimed the attack"
  bool isNobody(TokenRange source, TokenRange r) const {
    if (source.empty()) return false;
    const std::uint32_t t =
        source.begin > r.begin && m_doc.starts(source.begin - 1, maskOf(Negation)) ? source.begin - 1 : source.begin;
    return m_doc.starts(t, maskOf(Negation)) && m_phrases.entityAt(t) == nullptr;
  }

  // "..., activists said, which the ministry denied": the telling stays the activists'.
  bool isAside(const Cited& c, TokenRange r) const {
    if (!c.denies) return false;
    for (std::uint32_t t = c.source.begin; t > r.begin && m_doc.starts(t - 1, maskOf(Determiner)); --t)
      if (isWord(t - 1, "which")) return true;
    return false;
  }

  // "The army shelled the town, denying that anybody was hurt": on the word of whom the sentence is about.
  std::optional<Cited> denying(const Hit& say, TokenRange r) {
    Cited c;
    c.cue = say.range;
    c.denies = true;
    c.content = {say.range.end, r.end};
    const TokenRange who = m_phrases.after(r.begin, r);
    if (who.empty() || !m_phrases.canSpeak(who) || who.end >= say.range.begin) return std::nullopt;
    c.source = who;
    c.chain = chainOf(who, r);
    return c.chain.empty() ? std::nullopt : std::optional(c);
  }

  // A witness tells what they saw; the report goes on by itself.
  bool isPrivate(TokenRange source) const {
    for (std::uint32_t t = source.begin; t < source.end; ++t)
      if (const Hit* hit = m_doc.hitAt(t, maskOf(SaySource)); hit != nullptr && hit->phrase->tag == "private") return true;
    return false;
  }

  bool isCiting(const Hit& say) const {
    return say.phrase->form == VerbForm::Ing && (say.phrase->canonical == "cite" || say.phrase->canonical == "quote");
  }

  // "Local sources told Kashaf, a verification outlet, that": who heard it stands before who said it.
  bool told(const Hit& say, TokenRange r, Cited& c) const {
    if (say.phrase->canonical != "tell") return false;
    const TokenRange hearer = m_phrases.after(say.range.end, r);
    if (hearer.empty() || m_doc.covers(hearer.begin, maskOf(Pronoun))) return false;
    const bool outlet = m_entities.at(hearer.begin, MentionKind::Group) != nullptr || m_doc.isCapital(hearer.begin);
    if (!outlet) return false;
    if (isOwnOutlet({hearer.begin, nameEnd(hearer)})) return true;
    c.chain.insert(c.chain.begin(), m_phrases.named({hearer.begin, nameEnd(hearer)}));
    return true;
  }

  // "The agency quoted a police source as saying": the agency, then the source
  bool quotes(const Hit& say, TokenRange r, Cited& c) const {
    if (say.phrase->canonical != "cite" && say.phrase->canonical != "quote") return false;
    const TokenRange whom = m_phrases.after(say.range.end, r);
    if (whom.empty()) return false;
    c.chain.push_back(m_phrases.named(whom));
    return true;
  }

  // "Five were killed in Orlen says the mayor.": nobody before the verb, and the sentence ends with who speaks
  bool closes(const Hit& say, TokenRange r) const {
    if (!isOneOfSaying(say.phrase->canonical) || say.phrase->canonical == "tell") return false;
    const TokenRange who = m_phrases.after(say.range.end, r);
    return !who.empty() && (who.end >= r.end || m_doc.isMark(who.end, ".")) && m_phrases.canSpeak(who);
  }

  // "with residents saying", "with the army claiming": who speaks
  TokenRange besides(const Hit& say, TokenRange r) const {
    constexpr std::uint32_t kReach = 8;  // words
    const std::uint32_t verb = say.range.begin;
    if (say.phrase->form != VerbForm::Ing || isCiting(say)) return {};
    for (std::uint32_t t = verb; t > r.begin && t + kReach > verb; --t)
      if (isWord(t - 1, "with")) {
        const TokenRange who = m_phrases.after(t, {t, verb});
        return who.end == verb && m_phrases.canSpeak(who) ? who : TokenRange{};
      }
    return {};
  }
  std::optional<Cited> saying(const Hit& say, TokenRange who, TokenRange r) {
    Cited c;
    c.source = who;
    c.cue = say.range;
    c.content = {say.range.end, r.end};
    c.chain = chainOf(who, r);
    return c.chain.empty() ? std::nullopt : std::optional(c);
  }

  // What an outlet was told itself rests on the teller alone.
  bool isOwnOutlet(TokenRange r) const { return folded(m_doc.words(r)) == folded(m_doc.ownName()); }

  // A hearer's name ends with its capital words: "Kashaf, a local verification outlet".
  std::uint32_t nameEnd(TokenRange r) const {
    std::uint32_t end = r.begin;
    while (end < r.end && (m_doc.isCapital(end) || m_entities.at(end, MentionKind::Group) != nullptr)) ++end;
    return end == r.begin ? r.end : end;
  }

  // "said, citing government sources"
  void tail(std::uint32_t from, TokenRange r, Cited& c) const {
    for (std::uint32_t i = from; i < r.end && i < from + 12; ++i) {
      const Hit* cite = m_doc.hitAt(i, maskOf(Say));
      if (cite == nullptr || !isCiting(*cite)) continue;
      const TokenRange whom = m_phrases.after(cite->range.end, r);
      if (!whom.empty()) c.chain.push_back(m_phrases.named(whom));
      return;
    }
  }

  void extend(std::vector<Originator>& chain, TokenRange aside) const {
    for (std::uint32_t i = aside.begin; i < aside.end; ++i) {
      const Hit* cite = m_doc.hitAt(i, maskOf(Say));
      if (cite != nullptr && isCiting(*cite)) {
        if (const TokenRange whom = m_phrases.after(cite->range.end, aside); !whom.empty())
          chain.push_back(m_phrases.named(whom));
        return;
      }
    }
  }

  TokenRange content(const Hit& say, TokenRange r, const Cited& c) const {
    std::uint32_t before = c.source.begin;
    while (before > r.begin && m_doc.starts(before - 1, maskOf(Determiner))) --before;
    const bool behind =
        before > r.begin && (m_doc.isMark(before - 1, ",") || m_doc.isMark(before - 1, "\"")) && before > r.begin + 3;
    const bool leads = !behind && c.source.begin < c.cue.begin;
    if (!leads || opensWithDate(r.begin, before)) return r;
    return {std::min(say.range.end, r.end), r.end};
  }

  // "Last July, the command confirmed a raid": the date before the source is told by it too.
  bool opensWithDate(std::uint32_t begin, std::uint32_t source) const {
    if (source == begin || !m_doc.isMark(source - 1, ",")) return false;
    for (std::uint32_t t = begin; t + 1 < source; ++t) {
      const bool dates = m_entities.at(t, MentionKind::Date) != nullptr || m_entities.at(t, MentionKind::Time) != nullptr ||
                         m_doc.covers(t, maskOf(Preposition, Determiner)) || isWord(t, "last") || isWord(t, "early") ||
                         isWord(t, "late");
      if (!dates) return false;
    }
    return true;
  }

  // "The channel identified him": the broadcaster that spoke last.
  bool isSameOutlet(std::uint32_t i) const {
    if (m_speaker.empty() || m_speaker.front().family.empty() || i == 0 || !isWord(i - 1, "the")) return false;
    return isOneOf(m_doc.word(i), {"channel", "broadcaster", "station", "agency", "network", "newspaper", "outlet"});
  }

  // "The statement said": of those who spoke last
  bool isTheirStatement(std::uint32_t i) const {
    return !m_speaker.empty() && i > 0 && isWord(i - 1, "the") && isOneOf(m_doc.word(i), {"statement", "communique"});
  }

  // "State television gave the news, citing a security source.": what the sentence before told.
  void tellsOfBefore(const Cited& c, std::uint32_t s) {
    const Hit* say = m_doc.hitAt(c.cue.begin, maskOf(Say));
    if (say == nullptr || say->phrase->tag != "before" || s == 0 || m_doc.sentences()[s - 1].skipped) return;
    if (!m_out.empty() && m_out.back().sentence == s - 1 && !m_out.back().inherited) return;
    Cited before = c;
    before.sentence = s - 1;
    before.content = m_doc.sentences()[s - 1].range;
    before.source = before.cue = {};
    before.inherited = true;
    m_out.push_back(std::move(before));
  }

  // One source, or two: "sources speaking to Syrian state media" is the media, then the sources.
  std::vector<Originator> chainOf(TokenRange source, TokenRange sentence) const {
    if (source.size() == 1 && m_phrases.entityAt(source.begin) == nullptr &&
        (m_doc.covers(source.begin, maskOf(Pronoun)) || isSameOutlet(source.begin) || isTheirStatement(source.begin)))
      return m_speaker;
    for (std::uint32_t i = source.begin; i + 1 < std::min(sentence.end, source.end + 4); ++i) {
      const bool speaking = (isWord(i, "speaking") || isWord(i, "talking")) && isWord(i + 1, "to");
      const bool quoted = (isWord(i, "quoted") || isWord(i, "cited")) && isWord(i + 1, "by");
      if (!speaking && !quoted) continue;
      const TokenRange hearer = m_phrases.after(i + 2, sentence);
      if (hearer.empty() || i <= source.begin) break;
      return {m_phrases.named(hearer), m_phrases.named(m_phrases.trimmed({source.begin, i}))};
    }
    return {m_phrases.named(source)};
  }

  // "The operation then moved on": no source of its own, next to an attributed telling.
  void inherit(std::uint32_t s, bool quoted) {
    if (m_out.empty() || s == 0 || m_out.back().sentence + 1 != s || m_out.back().denies) return;
    const Sentence& now = m_doc.sentences()[s];
    if (now.heading || now.caption) return;
    if (!quoted && (m_out.back().person || m_out.back().witness || m_out.back().inherited || isRecalled(m_doc, now.range)))
      return;
    Cited c = m_out.back();
    c.sentence = s;
    c.content = now.range;
    c.source = {};
    c.cue = {};
    c.inherited = true;
    m_out.push_back(std::move(c));
  }

  // Does a sentence stand in a quotation? A paragraph opens its own; one that never closes is none.
  bool goesOnQuoting(std::uint32_t s) {
    const TokenRange r = m_doc.sentences()[s].range;
    if (m_doc.token(r.begin).lineStart) m_open = false;
    const bool quoted = m_open || (m_doc.isMark(r.begin, "\"") && !isNameInQuotes(r));
    for (std::uint32_t t = r.begin; t < r.end; ++t)
      if (isQuote(t)) m_open = m_open ? false : closes(t + 1);
    if (!quoted)
      m_quoted.clear();
    else if (m_open && m_doc.isMark(r.begin, "\"") && isSpokenOfLater(s))
      m_quoted = {s};
    else if (!m_quoted.empty())
      m_quoted.push_back(s);
    return quoted;
  }

  // Not the inches of "a 12\" gun"
  bool isQuote(std::uint32_t t) const {
    return m_doc.isMark(t, "\"") && !(t > 0 && m_doc.token(t).glued && m_doc.isNumber(t - 1));
  }
  bool closes(std::uint32_t from) const {
    constexpr std::uint32_t kReach = 200;  // words
    for (std::uint32_t t = from; t < std::min(m_doc.size(), from + kReach) && !m_doc.token(t).lineStart; ++t)
      if (isQuote(t)) return true;
    return false;
  }
  // "\"Wolf Brigade\" fighters killed two"
  bool isNameInQuotes(TokenRange r) const {
    constexpr std::uint32_t kLongest = 5;  // words
    for (std::uint32_t t = r.begin + 1; t < std::min(r.end, r.begin + kLongest + 2); ++t)
      if (m_doc.isMark(t, "\"")) return t + 1 < r.end && m_doc.token(t - 1).kind == TokenKind::Word;
    return false;
  }

  // "It began at noon. Six were killed," the mayor said: who speaks stands where the quotation closes.
  bool isSpokenOfLater(std::uint32_t s) const {
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

  // The sentences of a quotation before the one that says who speaks.
  void speakOfQuotation(std::uint32_t s, std::size_t from) {
    if (m_quoted.empty() || m_quoted.back() != s) return m_quoted.clear();
    m_quoted.pop_back();
    std::vector<Cited> before;
    for (const std::uint32_t q : m_quoted) {
      Cited c = m_out[from];
      c.sentence = q;
      c.content = m_doc.sentences()[q].range;
      c.source = c.cue = {};
      c.inherited = true;
      before.push_back(std::move(c));
    }
    m_out.insert(m_out.begin() + static_cast<std::ptrdiff_t>(from), before.begin(), before.end());
    m_quoted.clear();
  }

  const Document& m_doc;
  const Entities& m_entities;
  SourcePhrases m_phrases;
  std::vector<Cited> m_out;
  std::vector<Originator> m_speaker;
  std::vector<std::uint32_t> m_quoted;  // sentences of a quotation whose speaker stands behind it
  bool m_open = false;                  // a quotation
  bool m_putsTolls;                     // some word may tell a toll on somebody's word
  bool m_unread = false;                // the sentence has a verb of saying whose source was not made out
};

}  // namespace

std::vector<Cited> findAttributions(const Document& doc, const Entities& entities) {
  return AttributionReader(doc, entities).run();
}

const Cited* citedAt(const std::vector<Cited>& cited, std::uint32_t sentence, std::uint32_t at) {
  const Cited* best = nullptr;
  for (auto it = std::ranges::lower_bound(cited, sentence, {}, &Cited::sentence); it != cited.end() && it->sentence == sentence;
       ++it) {
    if (!it->content.contains(at)) continue;
    // The nearest that covers: a later content starts nearer.
    if (best == nullptr || it->content.begin >= best->content.begin) best = &*it;
  }
  return best;
}

std::vector<Originator> originatorsAt(const std::vector<Cited>& cited, std::uint32_t sentence, std::uint32_t at) {
  const Cited* best = citedAt(cited, sentence, at);
  return best == nullptr ? std::vector<Originator>{} : best->chain;
}

}  // namespace collate
