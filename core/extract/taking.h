// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/clause.h"
#include "core/extract/word_list.h"

namespace collate {

// The phrase of a deed that no phrase of the lexicon says alone: of a class, told as done.
Phrase phraseOf(PhraseClass cls, std::string_view canonical);

// The phrase of an effect that no phrase of the lexicon says alone.
Phrase effectPhrase(std::string_view canonical, Attribute effect);

// Are those soldiers, police, gunmen or the like, who take people or shoot at them?
bool isArmedTaker(const Document& doc, TokenRange who);

// The verbs that readTaking() knows
inline constexpr WordSet kTakingVerbs({"taken", "took", "dragged", "snatched", "bundled", "forced", "shoved", "pushed", "picked",
                                       "hauled", "led", "flown", "held", "marched", "carried", "seized", "driven"});

// People taken by force in words that say it only together: "was taken from his car by masked men", "soldiers took four men from
// the church", "was bundled into a van", "picked up by soldiers". Fills `f` where token `i` is the verb of such a deed; false
// elsewhere. The patient that lived through "taken from her home to a hospital" is none.
bool readTaking(const Annotated& text, const Clause& clause, std::uint32_t i, TokenRange sentence, Frame& f);

}  // namespace collate
