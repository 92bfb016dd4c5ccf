// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/document.h"

#include <algorithm>
#include <array>

#include "core/extract/run_in_labels.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

// Wire copy in capitals: most words of more than three letters are written so.
bool isAllCaps(const Tokens& tokens) {
  std::size_t words = 0;
  std::size_t caps = 0;
  for (const Token& t : tokens.list) {
    if (t.kind != TokenKind::Word || t.span.size() < 4) continue;
    ++words;
    caps += t.allCaps;
  }
  return words > 0 && caps * 5 > words * 3;
}

// What stands for a noun that no table of phrases holds but that names a person: "baker", "weavers".
const Phrase& personNoun(bool plural) {
  const auto make = [](bool many) {
    Phrase p;
    p.cls = PhraseClass::People;
    p.plural = many;
    p.tag = "unlisted";
    p.origin = "words/english.tsv";
    return p;
  };
  static const Phrase one = make(false);
  static const Phrase several = make(true);
  return plural ? several : one;
}

bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }

const Region* regionAt(const std::vector<Region>& regions, ByteSpan span) {
  for (const Region& r : regions)
    if (r.span.overlaps(span)) return &r;
  return nullptr;
}

}  // namespace

Document::Document(const Source& source, const Lexicon& lexicon, std::stop_token stop)
    : m_source(source),
      m_lexicon(lexicon),
      m_stop(std::move(stop)),
      m_tokens(tokenize(source.text)),
      m_words(m_tokens.size()),
      m_allCaps(isAllCaps(m_tokens)) {
  splitLostPossessives();
  readWords();
  if (!stopped()) findHits();
  if (!stopped()) findSentences();
}

std::string Document::words(TokenRange r) const {
  std::string out;
  bool space = false;
  for (const char c : text(r)) {
    const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!blank && space) out.push_back(' ');
    if (!blank) out.push_back(c);
    space = blank;
  }
  return out;
}

bool Document::isInAddress(std::uint32_t i) const {
  if (i > 0 && m_tokens.list[i].glued && m_tokens.list[i].kind == TokenKind::Number &&
      m_tokens.list[i - 1].kind == TokenKind::Word && m_tokens.list[i - 1].span.size() > 1)
    return true;                                                                     // "T14:05" is a time
  if (starts(i, maskOf(PhraseClass::Month)) && i + 2 < size() && isNumber(i + 1)) {  // "April 7th | Street"
    const std::uint32_t street = isOneOf(word(i + 2), {"st", "nd", "rd", "th"}) ? i + 3 : i + 2;
    if (street < size() && isCapital(street) && isOneOf(word(street), {"street", "square", "avenue", "bridge", "boulevard"}))
      return true;
  }
  const std::string_view all = text();
  std::size_t begin = m_tokens.list[i].span.begin;
  const auto blank = [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; };
  constexpr std::size_t kLongest = 2048;  // bytes that anybody would write as an address
  const std::size_t first = begin > kLongest ? begin - kLongest : 0;
  while (begin > first && !blank(all[begin - 1])) --begin;
  const std::string_view before = all.substr(begin, m_tokens.list[i].span.begin - begin);
  const std::size_t at = before.rfind('@');
  const bool handle =
      at != std::string_view::npos && at + 1 < before.size() && before.find_first_of(".,;:!?", at) == std::string_view::npos;
  return handle || before.contains("://") || before.starts_with("www.");
}

// "Syrias Idlib province", "SANAs correspondent": a page that lost its apostrophes. The name and its "s" become two tokens, as
// where one stands.
void Document::splitLostPossessives() {
  if (m_allCaps || text().contains("'s") || text().contains("\u2019s")) return;
  for (std::size_t i = 0; i + 1 < m_tokens.size(); ++i) {
    const std::string_view folded = m_tokens.folded(i);
    if (!m_tokens.list[i].capital || folded.size() < 5 || !folded.ends_with('s') || m_tokens.list[i].allCaps) continue;
    if (m_tokens.list[i + 1].kind == TokenKind::Punct || !ownsWhatFollows(i)) continue;
    const auto size = static_cast<std::uint32_t>(m_tokens.list[i].span.size() - 1);
    Token mark = m_tokens.list[i];
    Token& name = m_tokens.list[i];
    name.span.end = name.span.begin + size;
    --name.foldSize;
    name.allCaps = size > 1 && std::ranges::all_of(name.span.of(text()), isUpper);
    mark.span.begin = name.span.end;
    mark.capital = mark.lineStart = mark.gap = mark.joined = false;
    mark.glued = true;
    mark.foldBegin = static_cast<std::uint32_t>(m_tokens.fold.size());
    mark.foldSize = 2;
    m_tokens.fold += "'s";
    m_tokens.list.insert(m_tokens.list.begin() + static_cast<std::ptrdiff_t>(i) + 1, mark);
  }
}

// A country or an outlet with an "s" that no other name ends in, and not "the two Koreas".
bool Document::ownsWhatFollows(std::size_t i) const {
  const std::string_view whole = m_tokens.folded(i);
  const std::string_view stem = whole.substr(0, whole.size() - 1);
  if (i > 0 && isOneOf(m_tokens.folded(i - 1), {"the", "two", "both"})) return false;
  const Gazetteer& places = m_lexicon.places();
  const auto isCountry = [&](std::uint32_t id) { return places.at(id).kind == PlaceKind::Country; };
  if (places.find(whole).empty() && std::ranges::any_of(places.find(stem), isCountry)) return true;
  const std::string_view letters = m_tokens.list[i].span.of(text()).substr(0, stem.size());
  if (!std::ranges::all_of(letters, isUpper)) return false;
  std::vector<PhraseMatch> found;
  const std::uint64_t hash = hashOf(stem);
  m_lexicon.phrases().matchesAt(std::span(&hash, 1), 0, found);
  return std::ranges::any_of(
      found, [&](const PhraseMatch& m) { return m_lexicon.phrases().brief(m.phrase).cls == PhraseClass::Outlet; });
}

void Document::readWords() {
  m_hashes.reserve(m_tokens.size());
  for (const Token& t : m_tokens.list) {
    m_hashes.push_back(hashOf(m_tokens.folded(t)));
    m_lexicon.words().prefetch(m_hashes.back());
    m_lexicon.phrases().prefetch(m_hashes.back());
  }
  m_entries.reserve(m_tokens.size());
  for (std::size_t i = 0; i < m_tokens.size(); ++i) {
    m_entries.push_back(m_tokens.list[i].kind == TokenKind::Word ? m_lexicon.words().find(m_hashes[i]) : nullptr);
    m_words.add(m_hashes[i]);
  }
}

// Is what stands there written as the phrase must be?
bool Document::fits(const PhraseTable::Brief& phrase, TokenRange range) const {
  if (phrase.anyCase()) return true;
  const bool capital = m_tokens.list[range.begin].capital;
  if ((phrase.capitalOnly && !capital) || (phrase.lowerOnly && capital)) return false;
  if (!phrase.upperOnly) return true;
  for (std::uint32_t t = range.begin; t < range.end; ++t)
    if (!m_tokens.list[t].allCaps && m_tokens.list[t].span.size() > 1) return false;
  return !m_allCaps;
}

void Document::findHits() {
  const PhraseTable& table = m_lexicon.phrases();
  m_starts.assign(m_hashes.size(), 0);
  m_covers.assign(m_hashes.size(), 0);
  m_firstHit.reserve(m_hashes.size() + 1);
  m_hits.reserve(m_hashes.size());
  std::vector<PhraseMatch> found;
  for (std::uint32_t i = 0; i < m_hashes.size() && !stopped(); ++i) {
    m_firstHit.push_back(static_cast<std::uint32_t>(m_hits.size()));
    found.clear();
    table.matchesAt(m_hashes, i, found);
    for (const PhraseMatch& m : found) {
      const PhraseTable::Brief& phrase = table.brief(m.phrase);
      const TokenRange range{i, i + m.length};
      if (!fits(phrase, range)) continue;
      m_hits.push_back({range, &table.at(m.phrase), phrase.cls});
      m_starts[i] |= maskOf(phrase.cls);
      for (std::uint32_t t = i; t < range.end; ++t) m_covers[t] |= maskOf(phrase.cls);
    }
    if ((m_covers[i] & ~maskOf(PhraseClass::SaySource)) != 0) continue;
    if (const Phrase* person = unlistedPerson(i)) {
      m_hits.push_back({{i, i + 1}, person, PhraseClass::People});
      m_starts[i] |= maskOf(PhraseClass::People);
      m_covers[i] |= maskOf(PhraseClass::People);
    }
  }
  m_firstHit.push_back(static_cast<std::uint32_t>(m_hits.size()));
  for (std::uint32_t i = 0; i < m_hashes.size() && !stopped(); ++i) findSplit(i);
}

// "took two clerks hostage", "hacked three men to death": a verb whose other words stand behind whom it befell, and end the
// clause. The hit is of the verb alone.
void Document::findSplit(std::uint32_t i) {
  static constexpr WordSet kVerbs({"take",  "takes",   "took",   "taken",  "taking",  "hold",     "holds",
                                   "held",  "holding", "hack",   "hacked", "hacking", "beat",     "beats",
                                   "stab",  "stabbed", "shoot",  "shot",   "shoots",  "burn",     "burned",
                                   "burnt", "stone",   "stoned", "put",    "claimed", "claiming", "cost"});
  static constexpr WordSet kParticles({"hostage", "captive", "prisoner", "into", "to", "alive", "lives", "their"});
  if (!kVerbs.contains(m_hashes[i]) ||
      (starts(i, maskOf(PhraseClass::Effect)) && longestAt(i, maskOf(PhraseClass::Effect))->range.size() > 1))
    return;                            // "claimed the lives of"
  constexpr std::uint32_t kReach = 9;  // words
  bool people = false;
  for (std::uint32_t t = i + 1; t < std::min<std::size_t>(m_hashes.size(), i + kReach); ++t) {
    if (t > i + 1 && kParticles.contains(m_hashes[t])) return splitAt(i, t, people);
    const bool inside = isNumber(t) || token(t).capital || token(t).joined || word(t) == "of" ||
                        covers(t, maskOf(PhraseClass::Number, PhraseClass::People, PhraseClass::Kin, PhraseClass::Role) |
                                      maskOf(PhraseClass::Nationality, PhraseClass::Adjective, PhraseClass::Determiner,
                                             PhraseClass::Bound, PhraseClass::Pronoun)) ||
                        (entry(t) != nullptr && entry(t)->noun > entry(t)->verb);
    if (token(t).kind == TokenKind::Punct || token(t).lineStart || !inside || isOneOf(word(t), {"part", "place", "control"}))
      return;
    people = people || isNumber(t) || isOneOf(word(t), {"him", "her", "them"}) ||
             covers(t, maskOf(PhraseClass::Number, PhraseClass::People, PhraseClass::Kin, PhraseClass::Role));
  }
}

void Document::splitAt(std::uint32_t i, std::uint32_t particle, bool people) {
  if (!people || covers(particle - 1, maskOf(PhraseClass::Determiner))) return;  // "took the hostage"
  const std::array<std::uint64_t, 3> words = {m_hashes[i], m_hashes[particle],
                                              particle + 1 < m_hashes.size() ? m_hashes[particle + 1] : 0};
  std::vector<PhraseMatch> found;
  m_lexicon.phrases().matchesAt(words, 0, found);
  for (const PhraseMatch& m : found) {
    const Phrase& phrase = m_lexicon.phrases().at(m.phrase);
    const std::uint32_t next = particle + m.length - 1;
    const bool ends = next >= size() || token(next).kind == TokenKind::Punct || token(next).lineStart ||
                      covers(next, maskOf(PhraseClass::Preposition, PhraseClass::Conjunction, PhraseClass::Adverb) |
                                       maskOf(PhraseClass::Weekday, PhraseClass::DayTime, PhraseClass::Auxiliary));
    if (m.length < 2 || phrase.cls != PhraseClass::Effect || !ends) continue;
    const auto at = m_hits.begin() + m_firstHit[i];  // the shortest of its token
    m_hits.insert(at, {{i, i + 1}, &phrase, phrase.cls});
    for (std::size_t t = i + 1; t < m_firstHit.size(); ++t) ++m_firstHit[t];
    m_starts[i] |= maskOf(phrase.cls);
    m_covers[i] |= maskOf(phrase.cls);
    return;
  }
}

// "a baker", "two weavers": nouns for people that the phrases do not know. A capital makes it a surname.
const Phrase* Document::unlistedPerson(std::uint32_t i) const {
  const Token& t = m_tokens.list[i];
  if (t.kind != TokenKind::Word || t.joined || t.span.size() < 3) return nullptr;
  if (t.capital && !t.lineStart && !m_allCaps) return nullptr;
  const WordEntry* e = m_entries[i];
  if (e == nullptr || e->nounClass != NounClass::Person || e->noun < e->verb || e->noun < e->adjective) return nullptr;
  if (isOneOf(word(i + 1), {"bomb", "bombs", "device", "devices", "munitions", "weapons"})) return nullptr;  // "incendiary bombs"
  return &personNoun((e->forms & WordEntry::Plural) != 0 && (e->forms & WordEntry::Singular) == 0);
}

void Document::findSentences() {
  m_sentenceOf.assign(m_tokens.size(), 0);
  bool listed = false;  // behind the head of the list that closes a page
  std::vector<TokenRange> ranges = splitSentences(m_tokens);
  findRows();
  if (!m_cuts.empty()) {
    std::vector<TokenRange> parts;
    for (const TokenRange range : ranges) std::ranges::copy(cut(range), std::back_inserter(parts));
    ranges = std::move(parts);
  }
  for (const TokenRange range : ranges) {
    if (addCell(range)) continue;
    listed = listed || opensClosingList(*this, range);
    const auto labels = listed ? std::nullopt : labelsBeforeReport(*this, range);
    if (labels) {
      if (labels->begin > range.begin) addSentence({range.begin, labels->begin}, false);
      addSentence(*labels, true);
      addSentence({labels->end, range.end}, false);
      m_sentences.back().paragraphStart = true;
    } else {
      const std::uint32_t text = behindStamp(range);
      if (text > range.begin) addSentence({range.begin, text}, listed);
      addSentence({text, range.end}, listed || isLabels(*this, {text, range.end}));
    }
  }
}

// Where the text begins of what a line of no text opens: "21.46", above a post of a live page
std::uint32_t Document::behindStamp(TokenRange range) const {
  const Region* region = regionAt(m_source.regions, span({range.begin, range.begin + 1}));
  if (region == nullptr || region->kind != RegionKind::Boilerplate || region->span.contains(span(range))) return range.begin;
  std::uint32_t t = range.begin;
  while (t < range.end && region->span.overlaps(span({t, t + 1}))) ++t;
  return t < range.end && m_tokens.list[t].lineStart ? t : range.begin;
}

void Document::findRows() {
  if (!text().contains('|')) return;
  for (const IncidentTable& table : findTables(m_tokens)) {
    m_cuts.insert(m_cuts.end(), {table.head.begin, table.head.end});
    for (const TableRow& row : table.rows) {
      m_cuts.push_back(row.range.begin);
      for (const TableCell& cell : row.cells)
        if (!cell.range.empty() && cell.range.begin > row.range.begin) m_cuts.push_back(cell.range.begin);
      m_cuts.push_back(row.range.end);
      m_rows.push_back(row);
    }
  }
}

std::vector<TokenRange> Document::cut(TokenRange range) const {
  std::vector<TokenRange> parts;
  for (auto at = std::ranges::upper_bound(m_cuts, range.begin); at != m_cuts.end() && *at < range.end; ++at) {
    if (*at == range.begin) continue;
    parts.push_back({range.begin, *at});
    range.begin = *at;
  }
  parts.push_back(range);
  return parts;
}

// Of a table: the line of its heads, or a part of a row.
bool Document::addCell(TokenRange range) {
  const auto behind = std::ranges::upper_bound(m_rows, range.begin, {}, [](const TableRow& r) { return r.range.begin; });
  const bool head = behind != m_rows.end() && std::ranges::binary_search(m_cuts, range.begin) &&
                    std::ranges::binary_search(m_cuts, range.end) && range.end <= behind->range.begin &&
                    (behind == m_rows.begin() || std::prev(behind)->range.end <= range.begin);
  if (head) {
    addSentence(range, true);
    return true;
  }
  if (behind == m_rows.begin() || !std::prev(behind)->range.contains(range.begin)) return false;
  const TableRow& row = *std::prev(behind);
  addSentence(range, false);
  Sentence& s = m_sentences.back();
  s.row = static_cast<std::uint32_t>(behind - m_rows.begin());
  s.heading = s.caption = false;
  s.paragraphStart = range.begin == row.range.begin;
  for (const TableCell& cell : row.cells)
    if (cell.range.contains(range.begin)) s.skipped = isFilledIn(cell);
  return true;
}

void Document::addSentence(TokenRange range, bool labels) {
  Sentence s{range};
  const Token& first = m_tokens.list[range.begin];
  s.paragraphStart = first.lineStart;
  if (const Region* region = regionAt(m_source.regions, span(range))) {
    s.skipped = region->kind == RegionKind::Boilerplate || region->kind == RegionKind::Byline;
    s.skipped =
        s.skipped || (region->kind == RegionKind::Dateline && region->span.contains(span(range)));  // a stamp, not "ATMEH - ..."
    s.heading = region->kind == RegionKind::Headline;
    s.caption = region->kind == RegionKind::Caption;
  }
  const std::string_view last = m_tokens.folded(range.end - 1);
  const bool stopped = last == "." || last == "!" || last == "?" || last == "\"" || last == ")" || last == "]";
  if (first.lineStart && !stopped && range.size() <= 14) s.heading = true;
  for (std::uint32_t t = range.begin; t < range.end; ++t) m_sentenceOf[t] = static_cast<std::uint32_t>(m_sentences.size());
  s.caption = s.caption || endsInCredit(range.end);
  // "(archive)": a picture of another day
  const std::string_view credit = range.size() > 2 ? m_tokens.folded(range.end - 2) : std::string_view{};
  s.skipped = s.skipped || labels || (s.caption && last == ")" && (credit == "archive" || credit == "archives"));
  m_sentences.push_back(s);
}

// "A man looks at a crater in Ferrin, May 6 (AFP)", "... May 6. (File photo)": does a picture's credit stand at the end or
// behind?
bool Document::endsInCredit(std::uint32_t end) const {
  if (end < m_tokens.size() && m_tokens.folded(end) == "(" && !m_tokens.list[end].lineStart) {
    std::uint32_t close = end + 1;
    while (close < m_tokens.size() && close < end + 6 && m_tokens.folded(close) != ")") ++close;
    const bool closed = close + 1 < m_tokens.size() && m_tokens.folded(close) == ")";  // at the text's end it is the report's own
    return closed && isCredit(end + 1, close);
  }
  std::uint32_t close = end;
  while (close > 0 && close + 2 > end && m_tokens.folded(close - 1) != ")") --close;
  if (close == 0 || m_tokens.folded(close - 1) != ")") return false;
  std::uint32_t open = close - 1;
  while (open > 0 && open + 8 > close && m_tokens.folded(open) != "(") --open;
  return m_tokens.folded(open) == "(" && open > 0 && isCredit(open + 1, close - 1) &&
         (m_tokens.list[open - 1].kind == TokenKind::Number || m_tokens.folded(open - 1) == "." ||
          m_tokens.folded(close - 2) == "photo" || m_tokens.folded(close - 2) == "archive");
}

bool Document::isCredit(std::uint32_t begin, std::uint32_t end) const {
  for (std::uint32_t t = begin; t < end; ++t) {
    const std::string_view w = m_tokens.folded(t);
    if (w == "photo" || w == "photos" || w == "agencies" || w == "getty" || w == "handout" || w == "archive") return true;
    if (covers(t, maskOf(PhraseClass::Outlet)) && m_tokens.list[begin].capital) return end - begin <= 4;
  }
  return false;
}

const Hit* Document::longestAt(std::uint32_t i, ClassMask classes) const {
  for (std::uint32_t h = m_firstHit[i + 1]; h > m_firstHit[i]; --h)
    if ((maskOf(m_hits[h - 1].cls) & classes) != 0) return &m_hits[h - 1];
  return nullptr;
}

const Hit* Document::hitEnding(std::uint32_t end, ClassMask classes) const {
  constexpr std::uint32_t kLongest = 8;  // words in the longest phrase worth looking back for
  const std::uint32_t from = end > kLongest ? end - kLongest : 0;
  for (std::uint32_t i = from; i < end; ++i) {
    if (!starts(i, classes)) continue;
    for (std::uint32_t h = m_firstHit[i]; h < m_firstHit[i + 1]; ++h)
      if (m_hits[h].range.end == end && (maskOf(m_hits[h].cls) & classes) != 0) return &m_hits[h];
  }
  return nullptr;
}

}  // namespace collate
