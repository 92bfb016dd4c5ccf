// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/frame.h"

namespace collate {

// Parts of a phrase before a verb, for Clause.

// Is the number at `i` the age of one of a list: "three men, ages 54, 33 and 26, were", "two men, 25 and 30, were"?
bool isAgeInList(const Document& doc, std::uint32_t i, std::uint32_t from);

// Does the comma at `i` part a name and its age, or end the age: "Rima Haddad, 42, and Lina Khoury, 38,"?
bool isAgeOfNamed(const Annotated& text, std::uint32_t i);

// Where those who act end, if what stands before `end` tells who was with them: "soldiers | accompanied by white men arrested";
// `end` where it tells nothing of the kind.
std::uint32_t behindInnerClause(const Annotated& text, std::uint32_t end, TokenRange sentence);

// "An attack | that residents say killed nine": the "that" or "who" of those whose word it is, with its comma; `end` where
// nobody's is told.
std::uint32_t behindTelling(const Document& doc, std::uint32_t end, TokenRange sentence);

// The comma behind those who suffer, if what stands between it and the one at `end` tells who they are with a clause of its own:
// "One man|, described as a courier, was captured", "A commander of the front|, a force that fights the state, was killed"; `end`
// where nothing does.
std::uint32_t behindApposition(const Annotated& text, std::uint32_t end, TokenRange sentence);

// "Three men | who fled from Orlen were killed": the "who" of what those did whom the verb behind `end` is told of; `end` where
// there is none.
std::uint32_t behindDeed(const Annotated& text, std::uint32_t end, TokenRange sentence);

// "Air strikes carried out by the army against rebels in Ferrin | killed", "Raids by it against them | left": the whole of what a
// verb behind `end` has as its subject, where that is a deed and who did it; "Soldiers | searching houses in Ferrin killed":
// those of whom a participle tells. Empty where it is neither.
TokenRange longSubject(const Annotated& text, std::uint32_t end, TokenRange sentence);

// Where the clause before "and" at `and_` ends, without what it tells of a place: "soldiers surrounded a hut | in which three
// were sleeping and shelled it". `and_` where the verb that ends at `behind` takes something else.
std::uint32_t sitesEnd(const Document& doc, std::uint32_t and_, std::uint32_t behind, TokenRange sentence);

// Where what a verb takes ends, if behind "and" stands what the next verb tells of: "killed three rebels | and two soldiers were
// wounded"; its end elsewhere.
std::uint32_t withoutNextSubject(const Document& doc, TokenRange object, TokenRange sentence);

// Where what a verb takes ends, if who told of it stands directly behind: "hit the district | state television said"; its end
// elsewhere.
std::uint32_t withoutSpeaker(const Annotated& text, TokenRange object);

// Does the comma at `i` close the words for who told of it: "according to the army | , rebels"?
bool closesSource(const Annotated& text, std::uint32_t i);

// Does what follows "9 killed" at `next` make a figure of it: "9 killed incl. a child", "9 killed and 12 injured", "9 killed,"?
bool goesOnAsToll(const Document& doc, std::uint32_t next);

// Who opens the sentence and is armed, where the verb at `verb` goes on from what they did: "Gunmen surrounded a hamlet, |
// killing nine", "Armed men broke into a clinic in Orlen, | shot two nurses". Empty where nobody is.
TokenRange armedSubject(const Annotated& text, std::uint32_t verb, TokenRange sentence);

// Does something that is no object open behind a participle: the next figure, or who told of it ("15 injured | the agency said")?
bool opensOther(const Annotated& text, std::uint32_t next);

// "(male, 8 years|)": where the bracket opens that closes at token i; i where none does
std::uint32_t openingBracket(const Document& doc, std::uint32_t i, std::uint32_t from);

// "Omar Sell |, a clerk working for the council, known as Abu Ali, was": where the name ends that what stands before the comma at
// `comma` is told of; `comma` where none is.
std::uint32_t behindNamed(const Annotated& text, std::uint32_t comma, TokenRange sentence);

}  // namespace collate
