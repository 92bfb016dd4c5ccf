// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/extract/discourse.h"

namespace collate {

// From which token on a sentence tells of several incidents at once: of all of it for "in shootings across the city", "in two
// separate attacks", "in attacks since Friday", of what follows for "shootings in which"; its end where of none. "In air strikes
// on the town" is one.
std::uint32_t sumsFrom(const Annotated& text, TokenRange sentence);

// Where the next incident begins in a report that sums several up ("Four were killed in shootings across the city") and then
// tells each in paragraphs of its own: at an hour that is not the one at hand, or at people not told of before who have a place,
// a day or an hour to them. Made for one text; asked of its sentences in order.
class RoundUp {
 public:
  explicit RoundUp(const Annotated& text) : m_text(text), m_doc(text.doc) {}

  // Does the sentence, with the frames of it that are no asides, open the next one after `current`, the draft at hand?
  bool opensNext(std::uint32_t sentence, const std::vector<const Frame*>& group, const Draft& current);
  // Does the frame tell of people or of a deed not told of before: "a 35-year-old was shot", "a bombing"?
  bool isIndefinite(const Frame& f) const;

 private:
  bool isSet(TokenRange sentence) const;

  const Annotated& m_text;
  const Document& m_doc;
  const Entity* m_hour = nullptr;  // told of the incident at hand
};

}  // namespace collate
