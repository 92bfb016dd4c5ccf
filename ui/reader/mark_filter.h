// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "core/base/ids.h"
#include "ui/models/source_page.h"

namespace collate::ui {

// Which marks the Reader draws. Dates and times go together.
struct MarkFilter {
  std::array<bool, 8> mentions = {true, true, true, true, true, true, true, true};  // by MentionKind
  bool claims = true;
  bool all = true;  // the Marks button: off hides everything and keeps the choice

  bool shows(MentionKind kind) const { return all && mentions[static_cast<std::size_t>(kind)]; }
  bool showsClaims() const { return all && claims; }
  void set(MentionKind kind, bool on) {
    mentions[static_cast<std::size_t>(kind)] = on;
    if (kind == MentionKind::Date) mentions[static_cast<std::size_t>(MentionKind::Time)] = on;
  }
};

}  // namespace collate::ui
