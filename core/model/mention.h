// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/byte_span.h"
#include "core/model/value.h"

namespace collate {

enum class MentionKind { Person, Group, Place, Date, Time, Count, Means, Originator };
std::string_view mentionKindName(MentionKind);

enum class TimexType { None, Date, Time, Duration, Set };
std::string_view timexTypeName(TimexType);  // "DATE", "TIME", "DURATION", "SET"; "" for None

// A span recognized as one kind of thing, before anything is claimed of it.
struct Mention {
  MentionKind kind{};
  ByteSpan span;
  TimexType timex = TimexType::None;  // dates and times only
  Value value;                        // text: canonical name, or the TIMEX3 value; detail where there is more

  bool operator==(const Mention&) const = default;
};

// One link of who is cited for what. Any of the spans may be empty.
struct Attribution {
  ByteSpan source;
  ByteSpan cue;
  ByteSpan content;

  bool operator==(const Attribution&) const = default;
};

}  // namespace collate
