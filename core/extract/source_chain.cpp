// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/source_chain.h"

#include <algorithm>
#include <ranges>

#include "core/extract/word_list.h"
#include "core/text/fold.h"

namespace collate {

using enum PhraseClass;

bool isCiting(const Hit& say) {
  return say.phrase->form == VerbForm::Ing && (say.phrase->canonical == "cite" || say.phrase->canonical == "quote");
}

void SourceChain::readBehind(const Hit& say, TokenRange sentence, std::vector<Originator>& chain) const {
  constexpr std::uint32_t kTail = 12;  // words
  if (told(say, sentence, chain) || quotes(say, sentence, chain)) return;
  const TokenRange tail{say.range.end, std::min(sentence.end, say.range.end + kTail)};
  if (cites(tail, sentence, chain)) return;
  if (const TokenRange hearer = hearerIn(tail, sentence); !hearer.empty()) prepend(hearer, chain);
}

void SourceChain::readAside(TokenRange aside, std::vector<Originator>& chain) const {
  if (cites(aside, aside, chain)) return;
  if (const TokenRange hearer = hearerIn(aside, aside); !hearer.empty()) prepend(hearer, chain);
}

void SourceChain::readBefore(TokenRange before, std::vector<Originator>& chain) const {
  constexpr std::uint32_t kReach = 9;  // words
  before.end = std::min(before.end, before.begin + kReach);
  if (before.size() < 4 || chain.size() != 1 || !m_doc.covers(before.begin, maskOf(Preposition))) return;
  if (const TokenRange hearer = hearerIn(before, before); !hearer.empty()) prepend(hearer, chain);
}

std::vector<Originator> SourceChain::of(TokenRange source, TokenRange sentence) const {
  for (std::uint32_t t = source.begin + 1; t + 1 < source.end; ++t)  // "Reuters quoting officials"
    if (isOneOf(m_doc.word(t), {"quoting", "citing"}) && m_phrases.canSpeak({source.begin, t}))
      return {m_phrases.named({source.begin, t}), m_phrases.named({t + 1, source.end})};
  for (std::uint32_t i = source.begin; i + 1 < std::min(sentence.end, source.end + 4); ++i) {
    const bool speaking = (isWord(i, "speaking") || isWord(i, "talking")) && isWord(i + 1, "to");
    const bool quoted = isOneOf(m_doc.word(i), {"quoted", "cited", "carried", "aired", "relayed"}) && isWord(i + 1, "by");
    if (!speaking && !quoted) continue;
    const TokenRange hearer = m_phrases.after(i + 2, sentence);
    if (hearer.empty() || i <= source.begin) break;
    return {m_phrases.named(hearer), m_phrases.named(m_phrases.trimmed({source.begin, i}))};
  }
  return {m_phrases.named(source)};
}

// "Local sources told Kashaf, a verification outlet, that": who heard it stands before who said it.
bool SourceChain::told(const Hit& say, TokenRange sentence, std::vector<Originator>& chain) const {
  if (say.phrase->canonical != "tell") return false;
  TokenRange hearer = m_phrases.after(say.range.end, sentence);
  while (hearer.size() > 1 && m_doc.covers(hearer.end - 1, maskOf(Weekday))) --hearer.end;  // "told Kashaf | Thursday"
  if (hearer.empty() || m_doc.covers(hearer.begin, maskOf(Pronoun))) return false;
  if (m_entities.at(hearer.begin, MentionKind::Group) == nullptr && !m_doc.isCapital(hearer.begin)) return false;
  prepend(hearer, chain);
  return true;
}

// "The agency quoted a police source as saying": the agency, then the source
bool SourceChain::quotes(const Hit& say, TokenRange sentence, std::vector<Originator>& chain) const {
  const bool reports = say.phrase->canonical == "report";  // "reported residents as saying"
  if (say.phrase->canonical != "cite" && say.phrase->canonical != "quote" && !reports) return false;
  const TokenRange whom = m_phrases.after(say.range.end, sentence);
  if (whom.empty() || (reports && !(isWord(whom.end, "as") && isWord(whom.end + 1, "saying")))) return false;
  chain.push_back(m_phrases.named(m_phrases.withBody(whom, sentence)));
  return true;
}

// "citing government sources"
bool SourceChain::cites(TokenRange range, TokenRange sentence, std::vector<Originator>& chain) const {
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    const Hit* cite = m_doc.hitAt(i, maskOf(Say));
    if (cite == nullptr || !isCiting(*cite)) continue;
    if (const TokenRange whom = m_phrases.after(cite->range.end, sentence); !whom.empty()) chain.push_back(m_phrases.named(whom));
    return true;
  }
  return false;
}

// "in a phone call with Kashaf", "in a statement to SANA", "in remarks carried by state television": what was said there, then
// the outlet that heard or carried it. Empty where none did.
TokenRange SourceChain::hearerIn(TokenRange range, TokenRange sentence) const {
  bool inside = false;
  bool spoken = false;
  for (std::uint32_t i = range.begin; i + 1 < range.end; ++i) {
    if (m_doc.token(i).kind != TokenKind::Word || isWord(i, "that") ||
        m_doc.covers(i, maskOf(Event, Effect, PhraseClass::Target, Auxiliary, Pronoun)))
      return {};
    inside = inside || isOneOf(m_doc.word(i), {"in", "during", "over", "by"});  // and not "said the call with SANA was cut"
    const bool by = isWord(i, "by") && isOneOf(m_doc.word(i - 1), {"carried", "aired", "broadcast", "published", "reported",
                                                                   "quoted", "cited", "relayed", "posted"});
    if (spoken && (by || isOneOf(m_doc.word(i), {"to", "with"}))) {
      const TokenRange hearer = m_phrases.after(i + 1, sentence);
      return isOutlet(hearer) ? hearer : TokenRange{};
    }
    spoken = spoken || (inside && isOneOf(m_doc.word(i), {"statement", "statements", "call", "interview", "remarks", "comments",
                                                          "message", "conversation", "contact", "speech", "briefing"}));
  }
  return {};
}

// Is it one that publishes: by the lexicon, or by how its name ends?
bool SourceChain::isOutlet(TokenRange name) const {
  if (name.empty()) return false;
  for (std::uint32_t t = name.begin; t < name.end; ++t) {
    if (m_doc.covers(t, maskOf(Outlet))) return true;
    if (m_doc.isCapital(t) && isOneOf(m_doc.word(t), {"tv", "radio", "news", "agency", "television", "times", "post", "channel",
                                                      "network", "newspaper", "daily", "press"}))
      return true;
  }
  return isOneOf(m_doc.word(name.end - 1), {"agency", "newspaper", "channel", "television", "radio", "tv", "broadcaster"});
}

// What an outlet was told itself, or an agency that signs with its initials, rests on the teller alone.
bool SourceChain::isOwnOutlet(TokenRange name) const {
  const Source& source = m_doc.source();
  if (folded(m_doc.words(name)) == folded(source.outlet)) return true;
  return !source.agency.empty() && name.size() == source.agency.size() &&
         std::ranges::equal(source.agency, std::views::iota(name.begin, name.end), {}, {},
                            [&](std::uint32_t t) { return m_doc.text({t, t + 1}).front(); });
}

// A hearer's name ends with its capital words: "Kashaf, a local verification outlet"; "Orlen TV station Kashaf".
std::uint32_t SourceChain::nameEnd(TokenRange r) const {
  std::uint32_t end = r.begin;
  while (end < r.end && (m_doc.isCapital(end) || m_entities.at(end, MentionKind::Group) != nullptr ||
                         (end > r.begin && end + 1 < r.end && m_doc.isCapital(end + 1) &&
                          isOneOf(m_doc.word(end), {"station", "agency", "channel", "newspaper", "network"}))))
    ++end;
  return end == r.begin ? r.end : end;
}

void SourceChain::prepend(TokenRange hearer, std::vector<Originator>& chain) const {
  const TokenRange name{hearer.begin, nameEnd(hearer)};
  if (isOwnOutlet(name)) return;
  if (chain.size() > 1)
    chain.front() = m_phrases.named(name);  // "he told Kashaf", who spoke to another outlet before
  else
    chain.insert(chain.begin(), m_phrases.named(name));
}

}  // namespace collate
