// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/named_again.h"

#include <algorithm>
#include <chrono>

#include "core/extract/word_list.h"

namespace collate {
namespace {

// "The president condemned the attack", where the incident at hand is of months before the one that the report opens with
bool isOfToday(const Document& doc, std::uint32_t sentence, const std::vector<Draft>& drafts, std::size_t current) {
  static constexpr WordSet kMourns({"condemned", "condemns", "denounced", "decried", "mourned", "deplored"});
  constexpr std::chrono::days kLongAgo{60};
  const TokenRange s = doc.sentences()[sentence].range;
  if (current == 0 || !drafts[current].date || !drafts[0].date) return false;
  const DateValue& then = *drafts[current].date;
  const DateValue& now = *drafts[0].date;
  if (!then.to || !now.from || *then.to + kLongAgo > *now.from) return false;
  for (std::uint32_t t = s.begin; t < s.end; ++t)
    if (isOneOf(doc.word(t), kMourns)) return !doc.covers(t - 1, maskOf(PhraseClass::Auxiliary));
  return false;
}

}  // namespace

std::size_t incidentNamed(const Annotated& text, std::uint32_t sentence, const std::vector<const Frame*>& group,
                          const std::vector<Draft>& drafts, std::size_t current) {
  for (const Frame* f : group) {
    const std::uint32_t i = f->trigger.begin;
    if (!f->definite || f->kind != Frame::Kind::Event || i == 0) continue;
    const Entity* place = text.entities.at(i - 1, MentionKind::Place);
    const bool named = place != nullptr && !place->place.id.empty();
    if (!named && isOfToday(text.doc, sentence, drafts, current)) return 0;
    if (!named && text.doc.word(i - 1) != "latest") continue;
    const auto fits = [&](const Draft& d) { return named ? d.place && d.place->id == place->place.id : d.segment.empty(); };
    return static_cast<std::size_t>(std::ranges::find_if(drafts, fits) - drafts.begin());
  }
  return drafts.size();
}

bool opensSentence(const Document& doc, std::uint32_t sentence, const Frame& f) {
  constexpr std::uint32_t kReach = 6;  // words: "In a very similar suicide"
  const std::uint32_t first = doc.sentences()[sentence].range.begin;
  return doc.word(first) == "in" && isOneOf(doc.word(first + 1), {"a", "an", "another"}) && f.trigger.begin < first + kReach;
}

}  // namespace collate
