// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/extract/discourse.h"

namespace collate {

// What a report leaves to its reader because it is plain from the rest of it: which town it is about, told by dateline, police
// and repetition, and the day, told beside an incident and not of it. Fills in the drafts that lack them, and gives those placed
// in a quarter or county the town too. A town abroad in the dateline says where the writer sat, and is left out.
void placeInScene(const Annotated& text, std::vector<Draft>& drafts);

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
