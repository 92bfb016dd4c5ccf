// SPDX-License-Identifier: GPL-3.0-or-later
// Days and places that tell of the telling: when a court sat, when and where somebody spoke.
#pragma once

#include "core/extract/entity.h"
#include "core/extract/word_list.h"

namespace collate {

// What those who hear of a deed do, days later.
inline constexpr WordSet kMournings({"condemned", "condemns", "denounced", "decried", "mourned", "deplored"});

// Is it a date that an event is called by: "Sunday's shooting", "the 3 August killing"?
bool isOfEvent(const Document& doc, const Entity& date);
// Does a date say when a court sat, a charge was brought or an article came out, and not when the deed was done?
bool datesAftermath(const Document& doc, const Entity& date);
// That, or when somebody told of it: "said on Monday", "announced on Monday the capture of", "Monday's statement".
bool datesSaying(const Document& doc, const Entity& date);
// "A day earlier the army said that one had died": a day counted from another one, on which somebody spoke.
bool opensSpeech(const Document& doc, const Entity& date);
// Does a place behind "in", "at" or "from" say where somebody spoke: "told reporters in Tulsa", "said from Tulsa"?
bool isWhereSpoken(const Document& doc, std::uint32_t place);
// "police said in Idlib": where somebody spoke, unless it is the only place that is told.
bool isBehindSaying(const Document& doc, std::uint32_t place);

}  // namespace collate
