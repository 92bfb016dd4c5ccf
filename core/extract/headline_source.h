// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/extract/source_phrases.h"

namespace collate {

// Who says a headline, set apart by a mark: "Shelling kills five in Orlen: monitor", "Police: five dead in Orlen blast".
struct HeadlineSource {
  TokenRange source;
  TokenRange mark;
};
std::optional<HeadlineSource> headlineSource(const Document& doc, const Entities& entities, const SourcePhrases& phrases,
                                             TokenRange sentence);

// The same where the mark was lost: "Strike kills 19 in Orlen monitor", "Monitors 15 killed in strike".
std::optional<HeadlineSource> unmarkedSource(const Document& doc, const Entities& entities, TokenRange sentence);

// Who speaks before a colon and a quotation: "Quint, a baker: \"We ran.\""
std::optional<HeadlineSource> speakerLabel(const Document& doc, const Entities& entities, const SourcePhrases& phrases,
                                           TokenRange sentence);

}  // namespace collate
