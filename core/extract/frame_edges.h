// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/frame.h"

namespace collate {

// What stands next to a telling and is none of it, or is one where it does not look so.

// Is "operation" here what a deed was answered with: "launched a search operation", "an operation was launched to catch them"?
bool isAnswerOperation(const Document& doc, const Hit& operation, TokenRange sentence);
// "shot down 31 of 40 drones", "dismantled a bomb": what was to strike was struck, and hurt nobody.
bool isInterception(const Annotated& text, TokenRange patient, const Hit& verb);
// Does a name with what its bearer is stand there: "killed community leader Rosa Quint"?
bool describesName(const Annotated& text, std::uint32_t i, TokenRange sentence);
// Is it told beside the deed of its sentence, as another one: "The raid came as a truck bomb hurt a dozen", "killed six, two
// weeks after a bomb killed 20 there"? Not "died two days after he was shot", "died a week after a bomb hit her".
bool isOfAnotherDay(const Document& doc, const Frame& f, TokenRange sentence);
// Where a sentence goes on to such a deed; its end where it does not.
std::uint32_t otherDeedFrom(const Document& doc, TokenRange sentence);
// "two hamlets", "three small towns": what an army captures is nobody held
bool countsPlaces(const Document& doc, TokenRange patient);
// "gang" of "left eight gang members dead": a noun before one for people
bool describesPeople(const Document& doc, std::uint32_t i);
// "Shells fell on the town" before `end`, "and killed": what comes down acts.
bool hasComeDown(const Document& doc, std::uint32_t end, TokenRange sentence);
// What of a subject stands behind "as": "Five dead as helicopter" of a headline. Not of "known as".
TokenRange behindAs(const Document& doc, TokenRange subject);
// The patient of a frame without a day before it and those who tell of it behind it: "Last month 20 soldiers died", "wounding two
// others, residents and a nurse said".
TokenRange withoutNeighbors(const Annotated& text, const Frame& f);

}  // namespace collate
