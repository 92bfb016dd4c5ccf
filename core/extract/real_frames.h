// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/extract/clause.h"
#include "core/extract/frame.h"

namespace collate {

// The frames of a sentence among all of a text, which come in its order.
std::span<const Frame> framesOfSentence(std::span<const Frame> frames, std::uint32_t sentence);

// Which frames tell of an incident at hand, and not of many, of any, or of what is to come.
class RealFrames {
 public:
  RealFrames(const Annotated& text, std::span<const Frame> frames)
      : m_text(text),
        m_doc(text.doc),
        m_frames(frames),
        m_clause(text) {}

  // `withSums`: where the sum over several incidents is all that is told, it is taken for one.
  bool isReal(const Frame& f, bool withSums) const;

 private:
  bool isHalted(const Frame& f) const;
  bool isHabit(const Frame& f) const;
  bool isBackdrop(const Frame& f) const;
  bool isFeared(const Frame& f) const;
  bool isCampaign(const Frame& f) const;
  bool isProposed(const Frame& f) const;
  bool isOfSeries(const Frame& f) const;
  bool isByNature(const Frame& f) const;
  bool isLongDead(const Frame& f) const;
  bool isManyTimes(const Frame& f) const;
  bool isUnmentioned(const Frame& f) const;
  bool asksHowMany(const Frame& f) const;
  bool isSought(const Frame& f) const;
  bool hasSides(const Frame& f) const;
  bool killsOnDay(const Frame& f) const;
  bool goesOnSumming(const Frame& f) const;

  const Annotated& m_text;
  const Document& m_doc;
  std::span<const Frame> m_frames;
  Clause m_clause;
};

}  // namespace collate
