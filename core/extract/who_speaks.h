// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/entity.h"

namespace collate {

// Who speaks though no phrase of the lexicon says so: told by the word list, or by capitals.

// Is it a verb by which anybody tells anything: "say", "tell", "add"?
bool isPlainSaying(const Hit& say);
// Is the word a noun for a person or a body: "nephew", "survivors", "centre", "newspaper"?
bool namesSpeaker(const Document& doc, std::uint32_t i);
// The noun that a phrase for who speaks turns on: "centre" of "Russian centre for the talks".
std::uint32_t speakerHead(const Document& doc, TokenRange phrase);
// Can the words before a verb of saying be who says it: "the rebels said", "a nephew told Kashaf", "Quint said"? `source` is
// without its article, and all that the clause has before the verb.
bool speaksUnlisted(const Document& doc, const Entities& entities, TokenRange source, const Hit& say);
// "a nephew", "the elder", "Quint": of those whom no list knows, one who speaks for nobody but themselves, so that what follows
// is the report's own
bool speaksForThemselves(const Document& doc, TokenRange source);
// "said Quint", "said a nephew": who speaks behind the verb, at `from`. Empty where nobody does.
TokenRange unlistedBehind(const Document& doc, const Entities& entities, std::uint32_t from, TokenRange sentence);

}  // namespace collate
