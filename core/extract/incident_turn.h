// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/extract/frame.h"

namespace collate {

// Words by which a text turns to another incident than the one that it told of last.

// "In a separate attack", "Elsewhere": in the first words of a sentence.
bool saysAnother(const Document& doc, std::uint32_t sentence);

// "Hours after the shooting, ...", "Hours earlier, ...", "Two days later, ...": what came of it or another deed.
bool opensLater(const Document& doc, std::uint32_t sentence);

// "Meanwhile, ...", "In addition, ...", "Also on Monday, ...", "On the same day soldiers ...", "In the same context, ...": words
// that may open another incident. Not "On the same day, one of the wounded died".
bool opensTurn(const Annotated& text, std::uint32_t sentence);

// "It happened on Monday near the market", "This took place in Orlen": nothing where nothing was told before
bool refersBack(const Document& doc, const std::vector<const Frame*>& group);

// "The bus was on its way from Ferrin to Orlen": does the sentence open with what or whom the incident at hand befell?
bool takesUp(const Document& doc, std::uint32_t sentence, const std::vector<const Frame*>& before);

// "the raid", "the strike": does one of them tell of what is known?
bool anyDefinite(const std::vector<const Frame*>& group);

// Does one of them tell of a deed by its verb, and not only of what became of people?
bool tellsOfDeed(const std::vector<const Frame*>& group);

// "armed men set fire to a bus": does a group of tellings have an event of a type that those before it have not?
bool tellsOfNewType(const std::vector<const Frame*>& group, const std::vector<const Frame*>& before);

// "In another town four people were killed", "attacked Orlen, another town in the hills": what befell others there. Not where
// people fled, or the wounded were taken.
bool tellsOfAnotherTown(const Annotated& text, std::uint32_t sentence, const std::vector<const Frame*>& group);

// "14 May, Qurqush: ...", "9 May. Two men ..." at the head of a paragraph: the next entry of a bulletin.
bool opensEntry(const Annotated& text, std::uint32_t sentence);

// "3. ORLEN. On Monday gunmen shot a clerk" behind "2. FERRIN. A mine killed two": the numbered item of a brief with a heading of
// its own and its day, of which nothing is told before `sentence`
bool opensNumbered(const Annotated& text, std::uint32_t sentence);

// "Salem: a mine killed two", "From Salem: ...", "As for Salem, jets raided it", where the incident told before was elsewhere
bool opensEntryOfPlace(const Annotated& text, std::uint32_t sentence, const PlaceValue& before);
// "Later in the day, soldiers stormed Orlen", "By Tuesday afternoon troops had entered the village of Orlen": a paragraph that
// goes on to another place.
bool movesOn(const Annotated& text, std::uint32_t sentence, const PlaceValue& before);

// "In Orlen, the president condemned the killing", "a spokesman said": do these words, before what is told, tell where it was
// spoken of?
bool isSpokenOf(const Annotated& text, std::uint32_t sentence, std::uint32_t until);

// "In the countryside of Orlen, soldiers killed nine" behind what was told of elsewhere. Not where somebody spoke.
bool opensInOtherPlace(const Annotated& text, std::uint32_t sentence, const std::vector<const Frame*>& group,
                       const PlaceValue& before);

// "Rebel shelling killed two" behind air strikes that killed ten: the deed of the other side, with a toll of its own. A fight is
// of both sides, and an answer belongs to what it answers.
bool tellsOfOtherSide(const Annotated& text, std::uint32_t sentence, const std::vector<const Frame*>& group,
                      const std::vector<const Frame*>& before);

// "was behind the May 2 attack on Orlen": what somebody has done before, whatever befell him now.
bool isOfRecord(const Document& doc, const Frame& f, TokenRange sentence);

// "Two more people were killed", "The army also shelled": of a place of its own, another incident
bool tellsOfMoreOrAlso(const Document& doc, const std::vector<const Frame*>& group);

// Do these words tell of a vigil or a funeral?
// Does a group tell of what is not the incident at hand: "Three more clerks were killed in a barrel bomb attack" behind the dead
// of a raid, "executed 15 detainees" behind an air strike, "also reported clashes at Ferrin" behind shelling?
bool tellsAnew(const Document& doc, const std::vector<const Frame*>& group, const std::vector<const Frame*>& before);
// "The Observatory also reported clashes at Ferrin": a deed of another type, told beside the one at hand as a new one
bool tellsAlso(const Annotated& text, std::span<const Frame> frames, const std::vector<const Frame*>& before);
// "carried out an attack in another part of the city", "unlike the strikes on Ferrin", "in addition to separate raids": told
// within a sentence that tells of the incident at hand
bool isToldBeside(const Document& doc, const Frame& f, TokenRange sentence);
// "had previously targeted the town": a deed of before, told beside the one at hand
bool isOfBefore(const Document& doc, const Frame& f, TokenRange sentence);
// "killed" of "a 2019 bombing that killed nine": what a deed of another year did
bool isTollOf(const Frame& f, const Frame& deed);
// "who had ordered the murder of X in Orlen on 5 November", "wanted for the ambush of 11 May": what somebody is charged with, of
// another day or place
bool isOfCharge(const Annotated& text, const Frame& f, TokenRange sentence);
bool mourns(const Document& doc, TokenRange words);

}  // namespace collate
