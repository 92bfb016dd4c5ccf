// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/extract/discourse.h"

namespace collate {

// Which of the incidents told so far a sentence names, behind what is told of another one: "the Orlen bombing", "the latest
// attack"; or speaks of today, behind one of long ago: "The president condemned the attack". `drafts.size()` where it names none.
std::size_t incidentNamed(const Annotated& text, std::uint32_t sentence, const std::vector<const Frame*>& group,
                          const std::vector<Draft>& drafts, std::size_t current);

// "In a similar attack in April, nine were killed": is the frame what the whole sentence tells of?
bool opensSentence(const Document& doc, std::uint32_t sentence, const Frame& f);

// "Eight of them were killed in Orlen": where some of those lay who were told of before.
bool tellsOfSome(const Document& doc, TokenRange sentence);

// A year or month further on in the sentence, while the incident at hand has a day: told to explain
bool recalls(const Document& doc, std::uint32_t sentence, const Entity& date, const Draft& now);

// "In the night of 10 May, a drone found a column in the sector of Ferrin": a day and a town that are not those of `now`, in a
// sentence that tells of no deed, or "Separate: a missile on a camp": what is told next happened there and then.
bool setsScene(const Annotated& text, std::uint32_t sentence, const Draft& now);

// "On Sunday, 31 people were killed near a farm", behind a strike of no day that killed five: more dead than that one had, and no
// later toll of it.
bool tellsOfAnotherDeed(const Document& doc, TokenRange sentence, const std::vector<const Frame*>& group, const Draft& now);

// "the Oct. 10 airstrike": the incident of that day and kind; the number of drafts where there is none.
std::size_t incidentOfDay(const std::vector<const Frame*>& group, const PlaceValue* place, const std::vector<Draft>& drafts);

// "Officials announced in February that a man had been killed", where another month is told of: of that time, though it dates
// the telling.
bool isOfEarlierMonth(const Entity& date, const Draft& now);

}  // namespace collate
