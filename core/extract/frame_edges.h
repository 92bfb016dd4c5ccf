// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

#include "core/extract/frame.h"

namespace collate {

// What stands next to a telling and is none of it, or is one where it does not look so.

// Is "operation" here what a deed told before was answered with: "launched a search operation", "an operation was launched to
// catch them"? Not where its sentence or the next one tells that somebody was killed, freed or taken: then it is the deed.
bool isAnswerOperation(const Document& doc, const Hit& operation, TokenRange sentence);
// "rescue workers", "rescue teams", "arrest warrants": is what stands at `i` a noun that the verb before it only describes?
bool isTrade(const Document& doc, std::uint32_t i);
// "shot down 31 of 40 drones", "dismantled a bomb": what was to strike was struck, and hurt nobody.
bool isInterception(const Annotated& text, TokenRange patient, const Hit& verb);
// Does a name with what its bearer is stand there: "killed community leader Rosa Quint"?
bool describesName(const Annotated& text, std::uint32_t i, TokenRange sentence);
// The last word of a noun phrase before what hangs on it: "drones" of "31 of 40 drones that came", "guards" of "two guards of".
std::uint32_t headOf(const Document& doc, TokenRange r);
// "captured two hamlets", "the capture of three small towns": nobody is held. Not "captured five border guards".
bool countsPlaces(const Document& doc, const Frame& f);
// "rebel fire on the town", "Rebel attack hits": one of them, before a form that only several have; so it is a noun.
bool isOneBefore(const Document& doc, const Hit& verb);
// "gang" of "left eight gang members dead": a noun before one for people
bool describesPeople(const Document& doc, std::uint32_t i);
// "Shells fell on the town" before `end`, "and killed": what comes down acts.
bool hasComeDown(const Document& doc, std::uint32_t end, TokenRange sentence);
// What of a subject stands behind "as": "Five dead as helicopter" of a headline. Not of "known as".
TokenRange behindAs(const Document& doc, TokenRange subject);
// Is it a verb of a deed in the third person: "clashes", "strikes"?
bool isThirdPerson(const Document& doc, std::uint32_t i);
// Those on both sides of a fight: "the army and the rebels" of "clashes broke out on Monday between the army and the rebels".
// Empty where the event is none, or they are not told.
TokenRange sidesOf(const Annotated& text, const Hit& event, TokenRange sentence);
// The patient of a frame without a day before it and those who tell of it behind it: "Last month 20 soldiers died", "wounding two
// others, residents and a nurse said".
TokenRange withoutNeighbors(const Annotated& text, const Frame& f);
// The one who did it without who tells of it: "by the gang | a monitor said".
TokenRange withoutSpeaker(const Annotated& text, const Frame& f);

// "ended with foiling the attack | and killing nine": does "and" at `i` go on from what was done so?
bool isDoneWith(const Document& doc, std::uint32_t i, TokenRange sentence);

// "killed a weaver": only people are killed, wounded, held and freed, so a noun that no table knows is one of them. What the
// table of words knows as a place or a thing is not: "captured a hill", "captured a number of villages".
bool isSomebody(const Document& doc, TokenRange r);

// "did not bomb the town", "has never attacked a hospital": does the negation at `i` stand at the verb of a deed?
bool isNegated(const Document& doc, std::uint32_t i, const Frame& f);

// "managed to kill", "made it possible to neutralise", "were able to free": does what stands before "to" at `to` tell it as done?
bool hasManagedTo(const Document& doc, std::uint32_t to, TokenRange sentence);

// "died of malnutrition", "died from cholera": of no deed
bool isOfIllness(const Document& doc, const Hit& verb);

// "burned homes", "a school was burned": buildings and vehicles, and not tyres, fat or a flag; no fire that spreads by itself.
bool burnsDown(const Annotated& text, const Frame& f, TokenRange verb);

// "The economy was held hostage", "Portraits were hanged", "saved his job": a deed that is one to people only
bool isOfNobody(const Document& doc, const Frame& f);

// "freed nine clerks abducted in May": that they were taken is told of them, and is no deed of this one. Marks such frames of a
// sentence as not real.
void leaveTheirTaking(const Document& doc, std::span<Frame> frames);

// "The army released footage", "a video released in May": nobody is freed.
bool publishes(const Document& doc, const Frame& f, TokenRange sentence);

// "arson charges", "Incident notes": words of a court or a desk, and no event.
bool isOfPaper(const Document& doc, const Hit& event);

// "the bomb that exploded in a bus", and not "violence exploded".
bool explodes(const Annotated& text, const Hit& verb, TokenRange sentence);

// "seized a rifle, bomb parts and flags", "a pipe bomb": is what looks like a verb with whom it has as actor a thing?
bool isListOfThings(const Document& doc, TokenRange agent, std::uint32_t verb);

// "it was denied that", "they denied killing", "it was not true that": nobody whose word it is stands there, and it is not so.
bool isSaidNotSo(const Annotated& text, TokenRange trigger, TokenRange sentence);

// Does what says that something happens often ("a number of attacks") do so, and not "a number of shells"?
bool sumsUp(const Annotated& text, std::uint32_t habit);

// "over the past week": a date within the words that say so
bool liesInHabit(const Document& doc, const Entity& date, std::uint32_t habit);

// "A clerk is treated after being shot": the subject of the sentence, for the verb behind "being"; empty elsewhere.
TokenRange subjectAfterBeing(const Annotated& text, std::uint32_t verb, TokenRange sentence);

// "12 clerks killed 30 injured": is the figure at i, behind a verb, of the next one?
bool isNextToll(const Document& doc, std::uint32_t i);

// Does a figure stand before token i, with no more than people and what they are like between?
bool numberEndsBefore(const Document& doc, std::uint32_t i, std::uint32_t from);

// Does the word at i stand in a clause that says which people they are: "Two men who could not run were killed"?
bool isOfThose(const Document& doc, const Frame& f, std::uint32_t i);

// "Gunmen killed and | displaced nine civilians": another past verb, which takes what both are told of. `first` opens the
// sentence.
bool sharesObject(const Document& doc, const Hit& verb, std::uint32_t first);

// "A man | accused of spying in Orlen | was shot": does what begins at `aside` tell of whom the verb befell?
bool isOfSufferer(const Annotated& text, std::uint32_t aside, TokenRange verb, TokenRange sentence);

// Where those end who are told of before a list of some of them: "left nine clerks | , including two women, dead"; `end` where
// no such list ends there.
std::uint32_t beforeParts(const Document& doc, std::uint32_t end, std::uint32_t first);

}  // namespace collate
