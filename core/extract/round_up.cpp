// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/round_up.h"

#include <algorithm>

namespace collate {
namespace {

using enum PhraseClass;

bool hasVictims(const Draft& d) {
  return std::ranges::any_of(d.frames, [](const Frame* f) { return f->party.counted; });
}

}  // namespace

bool RoundUp::opensNext(std::uint32_t sentence, const std::vector<const Frame*>& group, const Draft& current) {
  const Sentence& s = m_doc.sentences()[sentence];
  const std::vector<const Entity*> times = m_text.entities.within(s.range, MentionKind::Time);
  const auto clock = std::ranges::find_if(times, [](const Entity* t) { return t->clock; });
  const Entity* hour = clock != times.end() ? *clock : nullptr;
  const bool another = hour != nullptr && m_hour != nullptr && hour->time != m_hour->time;
  const bool fresh = std::ranges::any_of(group, [&](const Frame* f) { return isIndefinite(*f); });
  const bool opens = s.paragraphStart && (another || (fresh && isSet(s.range) && hasVictims(current)));
  if (opens || m_hour == nullptr) m_hour = hour;
  return opens;
}

// "a 35-year-old man was shot", "two men were hit", "a drive-by shooting"
bool RoundUp::isIndefinite(const Frame& f) const {
  if (f.kind == Frame::Kind::Event && f.noun && !f.definite && !f.phrase->plural) return true;
  const std::uint32_t begin = f.patient.begin;
  const std::string_view w = m_doc.word(begin);
  return f.party.counted &&
         (w == "a" || w == "an" || w == "another" || m_doc.covers(begin, maskOf(Number)) || m_doc.isNumber(begin));
}

bool RoundUp::isSet(TokenRange sentence) const {
  for (const MentionKind k : {MentionKind::Time, MentionKind::Date, MentionKind::Place})
    if (!m_text.entities.within(sentence, k).empty()) return true;
  for (std::uint32_t i = sentence.begin; i < sentence.end; ++i)
    if (m_doc.word(i) == "neighborhood" || m_doc.word(i) == "neighbourhood" || m_doc.word(i) == "block") return true;
  return false;
}

}  // namespace collate
