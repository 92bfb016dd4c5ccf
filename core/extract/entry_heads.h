// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/extract/frame.h"

namespace collate {

// The head of one entry in a list of incidents: "14 Aug, Orlen (Lake district): Gunmen killed", "9 February, Marrow. A truck hit".
struct EntryHead {
  std::uint32_t first = 0;        // the sentence that it opens
  std::uint32_t last = 0;         // the last one of its paragraph
  const Entity* date = nullptr;
  const Entity* place = nullptr;  // null where the head names none
};

// Of a text that has several of them; in order, empty where it has fewer than two.
std::vector<EntryHead> findEntryHeads(const Annotated& text);

}  // namespace collate
