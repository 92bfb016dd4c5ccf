// SPDX-License-Identifier: GPL-3.0-or-later
// Who and what takes part, by the model of roles: candidates are all noun phrases with one head, taken as one.
#include <algorithm>
#include <array>

#include "core/extract/modifier_phrases.h"
#include "core/extract/nearest_event.h"
#include "core/extract/readers.h"
#include "core/extract/role_context.h"
#include "core/extract/role_features.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

// Names and shows candidates.
class Naming {
 public:
  Naming(const Annotated& text, const WordTags& tags, const std::vector<NounPhrase>& phrases)
      : m_text(text),
        m_tags(tags),
        m_phrases(phrases) {}

  // The phrase that tells most: a name before a description, then the longest.
  std::uint32_t fullest(const Candidate& c) const {
    const auto rank = [&](std::uint32_t k) { return std::pair(isNamed(m_phrases[k]), m_phrases[k].range.size()); };
    return *std::ranges::max_element(c.phrases, {}, rank);
  }

  // By a name: a word that is no word of the language, alone or behind others; "the Jesuits" and "six Jesuits" are a description.
  bool isNamed(const NounPhrase& p) const {
    const bool counted = m_tags[p.range.begin] == Tag::Determiner || m_tags[p.range.begin] == Tag::Number;
    if (m_text.entities.at(p.head, MentionKind::Group) != nullptr) return true;
    if (m_text.doc.covers(p.head, maskOf(People))) return false;
    if (m_text.doc.entry(p.head) != nullptr && (m_text.doc.allCaps() || m_tags[p.head] != Tag::Name)) return false;
    return !counted || m_text.entities.at(p.head, MentionKind::Person) != nullptr;
  }

  // What to show of a phrase: a name without titles and roles; a description without determiner and number, but with its owner
  // ("the mayor's office"), with what a collective or a thing is of ("group of men", "home of the mayor") and with what doers
  // wear.
  TokenRange shown(std::uint32_t k, Part part) const {
    const NounPhrase& p = m_phrases[k];
    TokenRange r = p.range;
    if (const Entity* g = m_text.entities.at(p.head, MentionKind::Group); g != nullptr && g->range.end >= r.end) {
      std::uint32_t begin = g->range.begin;
      if (begin > r.begin && m_text.doc.covers(begin - 1, maskOf(Nationality))) --begin;  // "Salvadoran army"
      return {begin, g->range.end};  // "Army of National Liberation" goes on behind the phrase
    }
    if (isOf(k) && isMeasure(p.head)) return {bareBegin(r), m_phrases[k + 1].range.end};  // "20 kg of dynamite"
    if (isNamed(p)) return name(r);
    while (r.begin + 1 < r.end && isOpener(r.begin, part)) ++r.begin;
    // "FMLN guerrillas": the group is told of apart; "Shining Path members" says nothing without it
    if (const Entity* g = m_text.entities.at(r.begin, MentionKind::Group); part == Part::Perpetrator && g != nullptr)
      r.begin = isCollective(p.head) ? g->range.begin : g->range.end < r.end ? g->range.end : r.begin;
    if (part == Part::Object && k > 0 && m_phrases[k - 1].range.end + 1 == r.begin && m_text.doc.word(r.begin - 1) == "'s")
      r.begin = bareBegin(m_phrases[k - 1].range);
    if (isOf(k) && (part == Part::Object || isCollective(p.head))) r.end = endOfWhole(k + 1);
    return part == Part::Perpetrator ? withClothes(k, r) : r;
  }

  std::vector<ByteSpan> mentions(const Candidate& c, Part part) const {
    std::vector<ByteSpan> out;
    for (const std::uint32_t k : c.phrases) out.push_back(m_text.doc.span(shown(k, part)));
    std::ranges::sort(out);  // phrases within others stand behind all of these
    out.erase(std::ranges::unique(out).begin(), out.end());
    return out;
  }

 private:
  // Is it of what the next phrase names?
  bool isOf(std::uint32_t k) const {
    const std::uint32_t end = m_phrases[k].range.end;
    return k + 1 < m_phrases.size() && m_text.doc.word(end) == "of" && m_phrases[k + 1].range.begin == end + 1;
  }

  // Where the phrase ends that something is of: behind the whole name of a group ("members of the Salvadoran | armed forces"),
  // behind the rest of a body's name ("office of the department of public works"), before a day ("group of men today").
  std::uint32_t endOfWhole(std::uint32_t k) const {
    const NounPhrase& p = m_phrases[k];
    std::uint32_t end = p.range.end;
    const Entity* g = m_text.entities.at(p.head, MentionKind::Group);
    if (g == nullptr) g = m_text.entities.startingAt(end, MentionKind::Group);
    if (g != nullptr) return std::max(end, g->range.end);
    const bool names = !m_text.doc.covers(p.head, maskOf(People, Kin, PhraseClass::Role, Title));
    if (names && isOf(k) && m_tags[end + 1] != Tag::Determiner && m_tags[end + 1] != Tag::Number)
      end = m_phrases[k + 1].range.end;
    while (end > p.range.begin + 1 && isDay(end - 1)) --end;
    return end;
  }

  // "men wearing police uniforms", "a group of men dressed as soldiers": little else is known of such doers. Those who "dressed
  // the wounds" did something.
  TokenRange withClothes(std::uint32_t k, TokenRange r) const {
    const Word word = m_text.doc.word(r.end);
    if (word != "wearing" && word != "dressed") return r;
    const std::uint32_t begin = r.end + (word == "wearing" ? 1 : 2);
    while (k + 1 < m_phrases.size() && m_phrases[k].range.begin < begin) ++k;
    return m_phrases[k].range.begin == begin ? TokenRange{r.begin, m_phrases[k].range.end} : r;
  }

  std::uint32_t bareBegin(TokenRange r) const {
    while (r.begin + 1 < r.end && (m_tags[r.begin] == Tag::Determiner || isDay(r.begin))) ++r.begin;
    return r.begin;
  }

  bool isDay(std::uint32_t i) const { return m_text.entities.at(i, MentionKind::Date) != nullptr; }

  TokenRange name(TokenRange r) const {
    std::uint32_t begin = r.end - 1;
    while (begin > r.begin && m_tags[begin - 1] != Tag::Determiner && m_tags[begin - 1] != Tag::Number &&
           (m_text.doc.entry(begin - 1) == nullptr || m_tags[begin - 1] == Tag::Name ||
            m_text.doc.covers(begin - 1, maskOf(GivenName)) || isBetweenNames(r, begin - 1)) &&
           !m_text.doc.covers(begin - 1, maskOf(Title, PhraseClass::Role, People, Nationality, Grade)))
      --begin;
    return {begin, r.end};
  }

  // "Waldo Franklin Orlitz": a word of the language between two that are none.
  bool isBetweenNames(TokenRange r, std::uint32_t i) const {
    return i > r.begin && m_text.doc.entry(i - 1) == nullptr && m_tags[i - 1] == Tag::Name && m_tags[i] == Tag::Noun;
  }

  // What says nothing of who or what it is: "the", "the second", "alleged", "15-year-old"; of a few who did it their number does.
  bool isOpener(std::uint32_t i, Part part) const {
    if (m_tags[i] == Tag::Number) return part != Part::Perpetrator || !isFew(i);
    return m_tags[i] == Tag::Determiner || isDay(i) || isOrdinal(i) || m_text.doc.token(i).joined || isDoubt(i) ||
           m_text.doc.covers(i, maskOf(Month));
  }

  bool isFew(std::uint32_t i) const {
    constexpr std::array<Spelling, 4> kFew = {"two", "three", "four", "five"};
    return isOneOf(m_text.doc.word(i), kFew);
  }

  bool isDoubt(std::uint32_t i) const {
    constexpr std::array<Spelling, 9> kDoubts = {"alleged", "presumed", "suspected", "supposed", "same",
                                                 "various", "certain",  "total",     "powerful"};
    return isOneOf(m_text.doc.word(i), kDoubts);
  }

  bool isMeasure(std::uint32_t head) const {
    constexpr std::array<Spelling, 8> kMeasures = {"kg", "kilo", "kilos", "kilograms", "pounds", "tons", "sticks", "cartridges"};
    return isOneOf(m_text.doc.word(head), kMeasures);
  }

  bool isOrdinal(std::uint32_t i) const {
    constexpr std::array<Spelling, 6> kOrdinals = {"first", "second", "third", "fourth", "fifth", "sixth"};
    return isOneOf(m_text.doc.word(i), kOrdinals);
  }

  bool isCollective(std::uint32_t head) const {
    constexpr std::array<Spelling, 10> kCollectives = {"group", "groups",     "member", "members", "band",
                                                       "gang",  "department", "branch", "team",    "unit"};
    return isOneOf(m_text.doc.word(head), kCollectives);
  }

  const Annotated& m_text;
  const WordTags& m_tags;
  const std::vector<NounPhrase>& m_phrases;
};

std::vector<std::size_t> tellers(const std::vector<NounPhrase>& phrases, const Candidate& c,
                                 const std::vector<const Draft*>& drafts) {
  std::vector<std::size_t> out;
  for (std::size_t d = 0; d < drafts.size(); ++d) {
    const bool tells = std::ranges::any_of(c.phrases, [&](std::uint32_t k) {
      return drafts[d]->segment.empty() ? std::ranges::binary_search(drafts[d]->sentences, phrases[k].sentence)
                                        : drafts[d]->segment.contains(phrases[k].head);
    });
    if (tells) out.push_back(d);
  }
  return out;
}

// Of the sentences that a candidate stands in, the one that sounds most like a part counts for that part.
RoleModel::Sums sumsOf(const Candidate& c, const std::vector<NounPhrase>& phrases, const RoleContext& context,
                       const RoleModel::Scores& own) {
  RoleModel::Sums out{own, context.ofText(), context.ofSentence(phrases[c.phrases.front()].sentence)};
  for (const std::uint32_t k : c.phrases)
    for (std::size_t p = 0; p < kParts; ++p)
      out.sentence[p] = std::max(out.sentence[p], context.ofSentence(phrases[k].sentence)[p]);
  return out;
}

}  // namespace

std::vector<Participant> readParticipation(const Annotated& text, const std::vector<const Draft*>& drafts) {
  const WordTags tags(text.doc, text.entities);
  const std::vector<NounPhrase> phrases = findPhrasesAndModifiers(text.doc, text.entities, tags);
  RoleFeatures features(text.doc, text.entities, tags, phrases);
  const RoleModel& model = text.doc.lexicon().roles();
  const RoleContext context(text.doc);
  const Naming naming(text, tags, phrases);
  std::vector<Participant> out;
  FeatureSink sink(model);
  for (const Candidate& c : features.candidates()) {
    if (text.doc.stopped()) break;
    features.of(c, sink);
    const RoleModel::Scores scores = model.score(sumsOf(c, phrases, context, sink.take()));
    if (std::ranges::all_of(scores, [](float score) { return score <= 0; })) continue;
    const std::vector<std::size_t> accounts = tellers(phrases, c, drafts);
    for (std::size_t p = 0; p < kParts; ++p) {
      if (scores[p] <= 0) continue;
      const auto part = static_cast<Part>(p);
      const std::uint32_t phrase = naming.fullest(c);
      out.push_back({part, text.doc.span(naming.shown(phrase, part)), naming.isNamed(phrases[phrase]),
                     static_cast<double>(scores[p]), accounts, eventNearest(text.doc, phrases[phrase]),
                     naming.mentions(c, part)});
    }
  }
  std::ranges::stable_sort(out, {}, &Participant::span);
  return out;
}

}  // namespace collate
