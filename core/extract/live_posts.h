// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/extract/discourse.h"

namespace collate {

// The posts of a live page, each behind the hour at which it went up ("21.46", "8.50pm - Police confirm"), the last one first. A
// page is one where three lines at least open with an hour and the hours run backwards, midnight aside.
class LivePosts {
 public:
  explicit LivePosts(const Annotated& text);

  // Of which draft a post tells, if it is another one than that of draft `current` was told in last: of one at its place, else of
  // a new one (drafts.size()) where its place or what was done is another. Nothing where the posts don't say.
  std::optional<std::size_t> draftOf(std::uint32_t sentence, const std::vector<const Frame*>& group, const PlaceValue* place,
                                     const std::vector<Draft>& drafts, std::size_t current) const;

 private:
  std::size_t postOf(std::uint32_t sentence) const;

  std::vector<std::uint32_t> m_first;  // the sentence with which each post begins, in order; empty where it is no live page
};

}  // namespace collate
