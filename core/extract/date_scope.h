// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/frame.h"

namespace collate {

// Does a date behind `from` date something else than what is told there: "since it stepped in in 2015", "until the army took the
// quarter in December", "a town which fell last year"?
bool isOfInnerClause(const Document& doc, std::uint32_t from, const Entity& date);

// Is it the day of a picture, whose credit follows: "Marrow, Orlen May 9 2031. KASHAF/A. Name", "March 6 2031 (Kashaf)"?
bool isOfPicture(const Document& doc, const Entity& date);

// Does the word at i open what a deed answers: "in retaliation for", "a response to"? When and where that was is not the deed's.
bool isAnswerTo(const Document& doc, std::uint32_t i);

// "the 2016 peace accord", "part of a wider offensive that began on Friday": of a thing, or of more than the deed.
bool datesThing(const Document& doc, const Entity& date);

// "TULSA, March 3 (Kashaf) - Two men were shot on Sunday": when it was written
bool isOfDateline(const Annotated& text, const Entity& date);

// "The funeral of the two will be held on Sunday": a day after publication.
bool liesAhead(const Document& doc, const Entity& date);

// "confirmed on Friday that it killed two men earlier in the day": does a sentence say that the deed is of the day of speech?
bool isOfThatDay(const Document& doc, TokenRange sentence);

// "He succumbed to his injuries on Friday", "died later in hospital on Friday": does a sentence tell of a death from wounds?
bool isOfWounds(const Document& doc, TokenRange sentence);

// "She", "a fifth", "the seventh victim" who died: one of those who were told of before
bool isOneMore(const Document& doc, TokenRange who);

// Is a day or month told, be it without its year?
bool known(const DateValue& date);

// "a drop in kidnappings this year": no day, and no day of the week
bool isVague(const Entity& date);

// A day of the week and no more. In a report that does not say when it came out "Monday" is a day apart from "Saturday", and from
// nothing else.
bool isBareWeekday(const DateValue& date);
bool areComparable(const DateValue& a, const DateValue& b);

// "The strike of August ... on August 14": is it a day of the month or year that was told first?
bool isDayOf(const DateValue& day, const DateValue& coarse);

// "killed two on Sunday ... The strike took place on Monday, according to the ministry": does a sentence date the deed by a day
// more or less?
bool isSlip(const Document& doc, TokenRange sentence, const DateValue& own, const DateValue& told);

// The days from `first` to one behind it: "late on Saturday and early on Sunday", "from Saturday night to Sunday morning".
// `first` alone where no other day follows.
struct DaysTold {
  TokenRange range;
  DateValue date;
};
DaysTold daysTold(const Annotated& text, const Entity& first);

// The day of the month that "eighth" is in "the eighth of June"; 0 where the word is no such day
int dayInWords(const Document& doc, std::uint32_t i);

// "an overnight raid": of the night before the page came out, unless a day is told
inline bool isOvernight(const Document& doc, const Entity& d) {
  return d.range.size() == 1 && doc.word(d.range.begin) == "overnight";
}

// Does `told` lie within a day of an `overnight` that may be of the night before?
inline bool isThatNight(const DateValue& overnight, const DateValue& told) {
  if (!overnight.from || !told.from) return true;
  const auto apart = *told.from - *overnight.from;
  return apart <= std::chrono::days{1} && apart >= std::chrono::days{-1};
}

}  // namespace collate
