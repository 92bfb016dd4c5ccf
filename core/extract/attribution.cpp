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

#include "core/extract/apposition.h"
#include "core/extract/cited_words.h"
#include "core/extract/finite_clause.h"
#include "core/extract/headline_source.h"
#include "core/extract/incident_turn.h"
#include "core/extract/quotation.h"
#include "core/extract/saying_cue.h"
#include "core/extract/source_chain.h"
#include "core/extract/source_phrases.h"
#include "core/extract/speaker_memory.h"
#include "core/extract/telling_on.h"
#include "core/extract/told_content.h"
#include "core/extract/trailing_source.h"
#include "core/extract/who_speaks.h"
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
        m_sourceChain(doc, entities, m_phrases),
        m_quotation(doc),
        m_memory(doc, entities),
        m_marked(doc.mayHaveAny({":", "--"})),
        m_lists(doc.mayHaveAny({"list", "lists", "listed", "count", "counts", "counted"})),
        m_putsTolls(doc.mayHaveAny({"put", "puts", "putting", "placed", "gave", "gives"})) {}

  std::vector<Cited> run() {
    for (std::uint32_t s = 0; s < m_doc.sentences().size() && !m_doc.stopped(); ++s) {
      if (m_doc.sentences()[s].skipped) continue;
      const bool quoted = m_quotation.goesOn(s);
      const std::size_t before = m_out.size();
      m_memory.noticeGroup(m_doc.sentences()[s].range, m_phrases);
      sentence(s);
      if (m_out.size() != before)
        speakOfQuotation(s, before);
      else
        m_memory.notice(m_doc.sentences()[s].range, m_phrases);
      if (m_out.size() == before && !m_unread && !saysNothing(s) && m_quotation.untold().empty()) inherit(s, quoted);
    }
    return std::move(m_out);
  }

 private:
  static constexpr std::uint32_t kLead = 2;  // sentences in which a headline may stand that is not set apart

  bool isWord(std::uint32_t i, Spelling w) const { return m_doc.word(i) == w; }

  void sentence(std::uint32_t s) {
    const TokenRange r = m_doc.sentences()[s].range;
    std::uint32_t done = r.begin;
    m_unread = false;
    for (std::uint32_t i = r.begin; i < r.end; ++i) {
      if (i < done) continue;
      std::optional<Cited> c;
      if (isWord(i, "according") && isWord(i + 1, "to")) {
        c = accordingTo(i, r);
        if (c) m_memory.remember(c->source, c->source, {c->chain, false, false});
      } else if (const Hit* say = m_doc.hitAt(i, maskOf(Say));
                 say != nullptr && isCueOfSaying(m_doc, m_entities, m_phrases, *say))
        c = said(*say, r);
      else if ((m_putsTolls && putsToll(m_doc, i)) || (m_lists && listsOut(m_doc, i)) || findsOut(m_doc, i))
        c = putting(i, r);
      if (!c) continue;
      c->sentence = s;
      done = std::max(c->cue.end, c->source.end);
      tellsOfBefore(*c, s);
      m_out.push_back(std::move(*c));
    }
    if (done == r.begin && !m_unread) headline(s, r);
  }

  void headline(std::uint32_t s, TokenRange r) {  // "Shelling kills five: monitor"
    const bool heads = m_doc.sentences()[s].heading || s < kLead;
    std::optional<HeadlineSource> said = heads && m_marked ? headlineSource(m_doc, m_entities, m_phrases, r) : std::nullopt;
    if (!said && heads) said = unmarkedSource(m_doc, m_entities, r);
    if (!said && m_marked) said = speakerLabel(m_doc, m_entities, m_phrases, r);
    if (!said) return;
    Cited c;
    c.sentence = s;
    c.source = said->source;
    c.cue = said->mark;
    c.content = r;
    c.witness = true;  // the text tells on by itself
    c.chain = chainOf(m_phrases.trimmed(c.source), r);
    if (!c.chain.empty()) m_out.push_back(std::move(c));
  }

  // "A medic put the death toll at 13"
  std::optional<Cited> putting(std::uint32_t verb, TokenRange r) const {
    Cited c;
    TokenRange aside;
    c.cue = {verb, verb + 1};
    c.source = isWord(verb - 1, "and") ? doer(verb, r) : subject(verb, r, aside);
    c.content = {verb + 1, r.end};
    for (std::uint32_t t = c.source.begin + 1; t + 1 < c.source.end; ++t)
      if (isWord(t + 1, "by") && isOneOf(m_doc.word(t), {"seen", "obtained", "reviewed"})) c.source.end = t;  // by the outlet
    while (!c.source.empty() && m_doc.covers(c.source.end - 1, maskOf(Preposition))) --c.source.end;
    if (c.source.empty() || !speaks(c.source) || isClause(m_doc, m_phrases, c.source) || isNobody(c.source, r))
      return std::nullopt;
    c.chain = chainOf(c.source, r);
    return c.chain.empty() ? std::nullopt : std::optional(c);
  }

  bool speaks(TokenRange who) const { return m_phrases.canSpeak(who) || namesSpeaker(m_doc, speakerHead(m_doc, who)); }

  // "The council, which met, accused the army and | put": who opens the last clause before the verb that somebody can
  TokenRange doer(std::uint32_t verb, TokenRange r) const {
    for (std::uint32_t from = verb - 1; from > r.begin; --from)
      if (m_doc.token(from - 1).kind == TokenKind::Punct || isOneOf(m_doc.word(from - 1), {"but", "while", "and"})) {
        const TokenRange who = upToVerb(m_phrases.after(from, {from, verb}));
        if (!who.empty() && who.begin <= from + 1 && who.end < verb - 1 && (m_doc.isCapital(who.begin) || speaks(who)))
          return who;
      }
    std::uint32_t from = r.begin;
    if (isOneOf(m_doc.word(from), {"on", "in"})) ++from;
    const Entity* day = m_entities.startingAt(from, MentionKind::Date);  // "On Monday the council visited the mill and put"
    from = day != nullptr ? day->range.end + (m_doc.isMark(day->range.end, ",") ? 1 : 0) : r.begin;
    return upToVerb(m_phrases.after(from, r));
  }

  // "the mayor | visited Orlen"
  TokenRange upToVerb(TokenRange who) const {
    for (std::uint32_t t = who.begin + 1; t < who.end; ++t) {
      const WordEntry* e = m_doc.entry(t);
      if (e != nullptr && (e->forms & WordEntry::Past) != 0 && e->verb > e->noun && !m_doc.isCapital(t)) return {who.begin, t};
    }
    return who;
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
    c.source = m_phrases.after(m_phrases.behindFigures(behindDatedArticle(m_doc, m_entities, i + 2), r), r);
    if (isOneOf(m_doc.word(i + 2), {"him", "her", "them"}) &&
        (i + 3 >= r.end || m_doc.token(i + 3).kind == TokenKind::Punct || isOneOf(m_doc.word(i + 3), {"the", "a", "an"})))
      c.source = {i + 2, i + 3};  // "according to him": whoever spoke last; and not "to her family"
    if (c.source.empty()) c.source = documentAfter(m_doc, i + 2, r);
    c.source = m_phrases.withoutToll(withoutNext(c.source));
    if (!c.source.empty() && isOneOf(m_doc.word(c.source.end - 1), {"statement", "report"}) &&
        isOneOf(m_doc.word(c.source.end), {"by", "from", "of"}))  // "according to a statement by the mayor"
      if (const TokenRange by = m_phrases.after(c.source.end + 1, r); !by.empty()) c.source = by;
    if (c.source.empty()) return std::nullopt;
    c.source = m_phrases.withBody(c.source, r);
    c.chain = chainOf(c.source, r);
    const TokenRange named = personBehind(m_doc, m_entities, c.source.end, r);
    const bool whole = i > r.begin + 3 ? isTextEnd(m_doc, named.end) : isApposedName(m_doc, c.source, named);
    if (c.chain.size() == 1 && namesPerson(m_doc, m_entities, named) && whole) {
      c.chain = {m_phrases.named(named)};
      c.source.end = named.end;  // "According to the governor, X, gunmen killed"
    }
    if (!m_out.empty() && m_out.back().cue.end == i && r.contains(m_out.back().cue.begin)) {
      // "the agency said according to the mayor"
      std::vector<Originator> chain = m_out.back().chain;
      if (!c.chain.empty() && chain.back().name != c.chain.front().name)
        chain.insert(chain.end(), c.chain.begin(), c.chain.end());
      c.chain = std::move(chain);
    }
    c.content = contentBeside(m_doc, i, r);
    return c;
  }

  // "according to the bulletin | Wolf Brigade gunmen killed"
  TokenRange withoutNext(TokenRange source) const {
    for (std::uint32_t t = source.begin + 1; t < source.end; ++t)
      if (m_doc.isCapital(t) && !m_doc.isCapital(t - 1) && m_doc.covers(t - 1, maskOf(SayNoun)) &&
          m_phrases.entityAt(t - 1) == nullptr)
        return {source.begin, t};
    return source;
  }

  // The noun phrase before a verb of saying; leaps a parenthesis between commas ("AFP, citing state media, identified").
  TokenRange subject(std::uint32_t verb, TokenRange r, TokenRange& aside) const {
    // "Villagers said the army responded": the second verb has the words between for its subject
    if (!m_out.empty() && r.contains(m_out.back().cue.begin) && m_out.back().cue.end < verb) r.begin = m_out.back().cue.end;
    std::uint32_t end = m_phrases.subjectEnd(verb, r.begin);
    for (const Spelling mark : {Spelling(","), Spelling("--")})
      if (end > r.begin && m_doc.isMark(end - 1, mark)) {
        const std::uint32_t open = m_phrases.clauseStart(end - 1, r.begin);
        if (open <= r.begin || !m_doc.isMark(open - 1, mark) || end - 1 <= open) break;
        aside = {open, end - 1};
        end = open - 1;
        break;
      }
    const TokenRange clause{m_phrases.clauseStart(end, r.begin), end};
    const TokenRange nearest = m_phrases.trimmed(clause);
    return !nearest.empty() && nearest.begin > clause.begin + 3 && !m_phrases.canSpeak(nearest) ? whole(clause, nearest)
                                                                                                : nearest;
  }

  // "The Marrow Centre for watching and minding the truce said": not the truce
  TokenRange whole(TokenRange clause, TokenRange nearest) const {
    while (!clause.empty() && m_doc.starts(clause.begin, maskOf(Determiner))) ++clause.begin;
    for (std::uint32_t t = clause.begin + 1; t < clause.end; ++t)
      if (isWord(t, "a") || isWord(t, "an")) clause.end = t;  // "the Marrow Body for the Ban of Mines | a watchdog"
    if (clause.empty() || isClause(m_doc, m_phrases, clause)) return nearest;
    const std::uint32_t head = speakerHead(m_doc, clause);
    return head < clause.begin + 4 && namesSpeaker(m_doc, head) ? clause : nearest;
  }

  std::optional<Cited> said(const Hit& say, TokenRange r) {
    Cited c;
    c.cue = say.range;
    const std::uint32_t verb = say.range.begin;
    if (verb > r.begin && (isWord(verb - 1, "to") || m_doc.covers(verb - 1, maskOf(Determiner)))) return std::nullopt;
    if (isCiting(say) || isConfirmedBySomebody(m_doc, m_entities, say))
      return std::nullopt;  // read with the verb that it belongs to; "jets confirmed by officials as"
    if (isOneOf(m_doc.word(say.range.end), {"nothing", "anything", "little", "farewell", "goodbye", "prayers"}))
      return std::nullopt;
    c.denies = say.phrase->tag == "denial";
    if (c.denies && say.phrase->form == VerbForm::Ing) return denying(say, r);
    TokenRange aside;
    if (const TokenRange with = besides(say, r); !with.empty()) return saying(say, with, r);
    const bool first = m_out.empty() || !r.contains(m_out.back().cue.begin);
    const bool plain = isPlainSaying(say) || say.phrase->canonical == "report";
    const TokenRange told = plain ? say.range : closingCue(m_doc, say, r);
    const TokenRange last =
        (first || isTextEnd(m_doc, say.range.end)) && !told.empty() ? trailingSource(m_doc, m_entities, r, told) : TokenRange{};
    c.source = last.empty() ? subject(verb, r, aside) : last;
    if (plain && verb > r.begin + 3 && closes(say, r) &&
        (m_doc.isMark(verb - 1, ",") || isClause(m_doc, m_phrases, {r.begin, verb}) ||
         isTextEnd(m_doc, m_phrases.after(say.range.end, r).end)))
      c.source = aside = {};  // "..., said Rosa Quint."
    if (verb > r.begin && isWord(verb - 1, "and") && !m_out.empty() && r.contains(m_out.back().source.begin) &&
        (c.source.empty() || (c.source.begin >= m_out.back().cue.end && c.source.end + 1 >= verb)))
      c.source = m_out.back().source;  // "The army denied it had lost the town and said", "claims one rebel killed and denies"
    if (c.source.size() > 1 && m_doc.isNumber(c.source.end - 1) && m_doc.isCapital(c.source.end - 2) &&
        !m_doc.token(c.source.end - 1).glued)
      --c.source.end;                          // an age
    if (isClause(m_doc, m_phrases, c.source))  // "We fled when it began said Salma Idris": the marks before the cue were lost
      c.source =
          m_entities.startingAt(say.range.end, MentionKind::Person) != nullptr ? m_phrases.after(say.range.end, r) : TokenRange{};
    if (!c.source.empty() && m_doc.covers(c.source.end - 1, maskOf(Conjunction)) &&
        m_phrases.entityAt(c.source.end - 1) == nullptr && !m_phrases.isAcronym(c.source.end - 1))
      c.source = {};  // "The mayor ruled out that it was their work and said": whose it is stands further before
    if (last.empty()) c.source = apposedPerson(m_doc, m_entities, withoutClause(c.source, say));
    if (c.source.empty() && first && isPlainSaying(say) && verb > r.begin && isOneOf(m_doc.word(verb - 1), {"and", "but"}))
      c.source = opening(verb, r);
    if (isNegated(verb, r) || isAside(c, r) || isNobody(c.source, r)) return std::nullopt;
    std::uint32_t be = verb;  // "were also said to have been killed"
    while (be > r.begin && m_doc.covers(be - 1, maskOf(Adverb))) --be;
    const bool passive = say.phrase->form == VerbForm::PastOrParticiple && be > r.begin &&
                         m_doc.covers(be - 1, maskOf(Auxiliary)) && !m_phrases.isAcronym(be - 1) &&
                         isOneOf(m_doc.word(be - 1), {"was", "were", "is", "are", "been", "be"});
    if (passive && isWord(say.range.end, "by") && isOneOf(say.phrase->canonical, {"report", "confirm", "announce"}))
      return reportedBy(say, r);
    if (passive && (isWord(verb, "quoted") || isWord(verb, "cited"))) return quotedAs(say, c.source, r);
    if (passive || say.phrase->form == VerbForm::Ing) return std::nullopt;
    if (c.source.empty() || c.source.size() > 14 ||
        (last.empty() && !m_phrases.canSpeak(c.source) && !m_phrases.isState(c.source) &&
         !speaksUnlisted(m_doc, m_entities, c.source, say))) {
      // inverted: "...," said the broadcaster later
      const bool afterContent = verb > r.begin && (m_doc.isMark(verb - 1, ",") || m_doc.isMark(verb - 1, "\"") ||
                                                   m_doc.isMark(verb - 1, ";") || closes(say, r));
      c.source = afterContent ? m_phrases.withoutDayBehind(m_phrases.after(say.range.end, r)) : TokenRange{};
      const bool tells = isPlainSaying(say) || isOneOf(say.phrase->canonical, {"state", "explain", "report"});
      if (afterContent && tells && (c.source.empty() || !m_phrases.canSpeak(c.source)))
        c.source = withPlace(unlistedBehind(m_doc, m_entities, say.range.end, r), r);
      if (c.source.empty() || !(tells || m_phrases.canSpeak(c.source))) {
        m_unread = m_unread || isSomebody(c.cue.begin, r);
        return std::nullopt;
      }
    }
    c.source = m_phrases.withoutClause(c.source);
    const bool unlisted = !m_phrases.canSpeak(c.source) && !m_phrases.isState(c.source);
    c.chain = chainOf(c.source, r);
    if (const TokenRange inner = last.empty() ? last : innerSource(m_doc, m_entities, r, last.begin); !inner.empty())
      c.chain.push_back(m_phrases.named(inner));
    if (c.source.begin > verb) aside = personBehind(m_doc, m_entities, c.source.end, r);
    if (!aside.empty()) m_sourceChain.readAside(aside, c.chain);
    if (c.chain.size() == 1 && (namesPerson(m_doc, m_entities, aside) || namesGroup(m_doc, m_entities, aside, c.source)))
      c.chain = {m_phrases.named(withoutArticle(m_doc, aside))};
    m_sourceChain.readBefore({r.begin, c.source.begin}, c.chain);
    m_sourceChain.readBehind(say, r, c.chain);
    c.content = last.empty() ? toldContent(m_doc, m_entities, r, c.source, say) : r;
    c.person = m_entities.within(c.source, MentionKind::Person).size() == 1 || isTitledName(m_doc, m_entities, c.source);
    c.witness = isPrivate(c.source) || isOneOf(m_doc.word(c.source.end - 1), {"women", "men", "woman", "man", "girl", "boy"}) ||
                (unlisted && speaksForThemselves(m_doc, c.source)) || m_doc.covers(speakerHead(m_doc, c.source), maskOf(Kin));
    if (c.chain.size() > 1)
      std::erase_if(c.chain,
                    [&](const Originator& o) { return !m_doc.ownName().empty() && folded(o.name) == folded(m_doc.ownName()); });
    if (const SpeakerMemory::Speaker* meant = m_memory.meant(c.source)) {
      c.person = meant->person;
      c.witness = meant->witness;
      m_memory.again(c.source, {c.chain, c.person, c.witness});
    } else {
      m_memory.remember(aside.empty() ? c.source : TokenRange{c.source.begin, std::max(aside.end, c.source.end)}, c.source,
                        {c.chain, c.person, c.witness});
    }
    m_unread = m_unread || c.chain.empty();
    return c.chain.empty() ? std::nullopt : std::optional(c);
  }

  // "The rebels blamed the army and said": whom the sentence opens with
  TokenRange opening(std::uint32_t verb, TokenRange r) const {
    const TokenRange who = m_phrases.after(r.begin, {r.begin, verb});
    if (!who.empty()) return who.begin <= r.begin + 1 && m_phrases.canSpeak(who) ? who : TokenRange{};
    const std::uint32_t noun = m_doc.starts(r.begin, maskOf(Determiner)) ? r.begin + 1 : r.begin;
    return m_doc.covers(noun, maskOf(People)) || namesSpeaker(m_doc, noun) ? TokenRange{noun, noun + 1} : TokenRange{};
  }
  // "the Watch which tracks the war said", "a nephew who fled said": who speaks, without what is told of them
  TokenRange withoutClause(TokenRange source, const Hit& say) const {
    if (m_doc.covers(say.range.end, maskOf(Auxiliary)))  // "an attack that | activists said was carried out by"
      for (std::uint32_t t = source.begin; t + 1 < source.end; ++t)
        if (isOneOf(m_doc.word(t), {"which", "that"}) && m_phrases.canSpeak({t + 1, source.end})) return {t + 1, source.end};
    for (std::uint32_t t = source.begin + 1; t < source.end; ++t)
      if (isOneOf(m_doc.word(t), {"after", "when", "because", "before"})) return source;
    const TokenRange who = m_phrases.withoutClause(source);
    if (who != source) return who;
    for (std::uint32_t t = source.begin + 1; t < source.end; ++t) {
      if (!isOneOf(m_doc.word(t), {"who", "which"})) continue;
      if (m_doc.covers(t + 1, maskOf(SaySource, Outlet)) && source.end <= t + 3) return {t + 1, source.end};  // "who police say"
      return speaksUnlisted(m_doc, m_entities, {source.begin, t}, say) ? TokenRange{source.begin, t} : source;
    }
    return source;
  }
  // "said the warden | of the Orlen ward"
  TokenRange withPlace(TokenRange source, TokenRange r) const {
    if (source.empty() || !isWord(source.end, "of")) return source;
    const TokenRange whose = m_phrases.after(source.end + 1, r);
    return whose.empty() ? source : TokenRange{source.begin, whose.end};
  }
  // "Five deaths were reported by the Watch."
  std::optional<Cited> reportedBy(const Hit& say, TokenRange r) const {
    Cited c;
    c.cue = {say.range.begin, say.range.end + 1};
    c.source = m_phrases.after(c.cue.end, r);
    if (c.source.empty() || !m_phrases.canSpeak(c.source)) return std::nullopt;
    c.content = r;
    c.chain = chainOf(c.source, r);
    return c;
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

  // "Shells killed six Marrow Watch said", "We fled when it began said Salma Idris": the marks before who speaks were lost
  TokenRange besideSentence(TokenRange sentence, const Hit& say, TokenRange r) const {
    if (closes(say, r)) return {};
    if (m_entities.startingAt(say.range.end, MentionKind::Person) != nullptr) return m_phrases.after(say.range.end, r);
    for (const MentionKind kind : {MentionKind::Group, MentionKind::Person})
      if (const Entity* who = m_entities.at(sentence.end - 1, kind);
          who != nullptr && who->range.end == sentence.end && who->range.begin > sentence.begin)
        return who->range;
    return {};
  }

  // "a 30-year-old evacuee said": told by somebody, be it whoever
  bool isSomebody(std::uint32_t verb, TokenRange r) const {
    return verb > r.begin && m_doc.token(verb - 1).kind == TokenKind::Word &&
           !m_doc.covers(verb - 1, maskOf(Preposition, Determiner));
  }

  // "has not commented": what stands there is not on their word.
  bool isNegated(std::uint32_t verb, TokenRange r) const {
    for (std::uint32_t t = verb; t > r.begin && t + 4 > verb; --t) {
      if (m_doc.covers(t - 1, maskOf(Negation)) || m_doc.word(t - 1).ends_with("n't") ||
          (isWord(t - 1, "to") && isWord(t - 2, "yet")))
        return true;
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

  // "Five were killed in Orlen says the mayor.": nobody before the verb, and the sentence ends with who speaks
  bool closes(const Hit& say, TokenRange r) const {
    if (!isPlainSaying(say) || say.phrase->canonical == "tell") return false;
    const TokenRange who = m_phrases.after(say.range.end, r);
    const bool ends =
        who.end >= r.end || m_doc.isMark(who.end, ".") ||
        isOneOf(m_doc.word(who.end), {"who", "which", "that", "adding", "citing", "stressing", "noting", "a", "an"});
    return !who.empty() && !m_doc.covers(who.begin, maskOf(Preposition)) && ends && m_phrases.canSpeak(who) &&
           !hasPastVerb(m_doc, who);
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

  // "... were killed. the Observatory said.": cut off from what it said
  bool isCutOff(const Cited& c, TokenRange r) const {
    return m_doc.token(r.begin).kind == TokenKind::Word && !m_doc.isCapital(r.begin) && c.source.begin <= r.begin + 1 &&
           c.cue.begin == c.source.end && c.cue.end + 1 >= r.end && !m_doc.token(r.begin).lineStart;
  }

  // "State television gave the news, citing a security source.": what the sentence before told.
  void tellsOfBefore(const Cited& c, std::uint32_t s) {
    const Hit* say = m_doc.hitAt(c.cue.begin, maskOf(Say));
    if (say == nullptr || s == 0 || m_doc.sentences()[s - 1].skipped) return;
    if (say->phrase->tag != "before" && !isCutOff(c, m_doc.sentences()[s].range)) return;
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
    if (const SpeakerMemory::Speaker* meant = m_memory.meant(source)) return meant->chain;
    if (m_memory.pointsBack(source)) return {};  // somebody, of whom nothing was said
    return m_sourceChain.of(source, sentence);
  }

  // "The mayor said so. A shell hit the mill. He added ...": what stands between two sentences of one speaker is theirs.
  bool theySpeakOn(std::uint32_t s) const {
    if (s + 1 >= m_doc.sentences().size() || m_out.back().inherited) return false;
    const Sentence& next = m_doc.sentences()[s + 1];
    if (next.skipped || next.heading || next.caption) return false;
    for (std::uint32_t t = next.range.begin; t + 1 < next.range.end; ++t)
      if (isOneOf(m_doc.word(t), {"he", "she"})) {
        const Hit* say = m_doc.hitAt(m_doc.covers(t + 1, maskOf(Adverb)) ? t + 2 : t + 1, maskOf(Say));
        if (say == nullptr || say->phrase->form == VerbForm::Ing || say->phrase->form == VerbForm::Base) return false;
        return t == next.range.begin || m_doc.token(t - 1).kind == TokenKind::Punct || m_doc.isMark(say->range.end, ".");
      }
    return false;
  }

  // "The operation then moved on": no source of its own, next to an attributed telling.
  void inherit(std::uint32_t s, bool quoted) {
    if (m_out.empty() || s == 0 || m_out.back().sentence + 1 != s || m_out.back().denies) return;
    if (m_out.back().content.end + 1 < m_doc.sentences()[s - 1].range.end) return;  // the report told the end of that sentence
    for (std::uint32_t t = m_out.back().source.begin; t > 0 && t + 3 > m_out.back().source.begin; --t)
      if (isOneOf(m_doc.word(t - 1), {"which", "who", "whom", "whose"})) return;  // it was said aside
    const Sentence& now = m_doc.sentences()[s];
    if (now.heading || now.caption || opensEntry(m_doc, m_entities, now.range) ||
        (now.paragraphStart && !quoted && !goesOn(m_doc, now.range, m_doc.sentences()[s - 1].range)))
      return;
    if (!quoted &&
        (looksBack(m_doc, m_entities, now.range) || tellsOfAnswer(m_doc, m_entities, now.range) || saysAnother(m_doc, s)))
      return;
    const bool alone = m_out.back().person || m_out.back().witness || m_out.back().inherited;
    if (!quoted && ((alone && !theySpeakOn(s)) || isRecalled(m_doc, now.range))) return;
    Cited c = m_out.back();
    c.sentence = s;
    c.content = now.range;
    c.source = {};
    c.cue = {};
    c.inherited = true;
    m_out.push_back(std::move(c));
  }

  // The sentences of a quotation before the one that says who speaks.
  void speakOfQuotation(std::uint32_t s, std::size_t from) {
    const std::vector<std::uint32_t> untold = m_quotation.take(s);
    std::vector<Cited> before;
    for (const std::uint32_t q : untold) {
      Cited c = m_out[from];
      c.sentence = q;
      c.content = m_doc.sentences()[q].range;
      c.source = c.cue = {};
      c.inherited = true;
      before.push_back(std::move(c));
    }
    m_out.insert(m_out.begin() + static_cast<std::ptrdiff_t>(from), before.begin(), before.end());
  }

  const Document& m_doc;
  const Entities& m_entities;
  SourcePhrases m_phrases;
  SourceChain m_sourceChain;
  Quotation m_quotation;
  std::vector<Cited> m_out;
  SpeakerMemory m_memory;
  bool m_marked;          // some mark may set a source apart
  bool m_lists;           // some word may tell what a document has
  bool m_putsTolls;       // some word may tell a toll on somebody's word
  bool m_unread = false;  // the sentence has a verb of saying whose source was not made out
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
