// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/entity.h"

namespace collate {

// "said", "said on Tuesday", "said in a statement", "told Kashaf": is what stands from behind the verb to the sentence's end no
// more than how it was said?
bool endsSaying(const Document& doc, std::uint32_t from, std::uint32_t end);

// The cue of a verb that tells of what stands before it where nothing that is said stands behind: "announced" at the end, "cited
// the ministry as saying". Empty where it is none.
TokenRange closingCue(const Document& doc, const Hit& say, TokenRange sentence);

// Who speaks at the end of a sentence that lost its comma: "Five were killed in Orlen on Monday the agency said". Empty where the
// cue of saying is not the end of it, where nothing is told before, or where nobody is known to speak ("that is what they said").
TokenRange trailingSource(const Document& doc, const Entities& entities, TokenRange sentence, TokenRange cue);

// Who told it to who speaks at the end: "a source" of "Nine were killed a source said on Monday the agency reported", where the
// agency's words begin at `end`. Empty where nobody did.
TokenRange innerSource(const Document& doc, const Entities& entities, TokenRange sentence, std::uint32_t end);

// The words for who speaks that a range ends with, where a deed, a figure or a headline ran into them: "sources" of "Two persons
// wounded in Orlen Meanwhile sources"; the range itself where none did.
TokenRange withoutRunIn(const Document& doc, const Entities& entities, TokenRange source);

}  // namespace collate
