// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/assessment.h"
#include "core/model/attribute.h"
#include "core/model/value.h"

// The report's English: numbers, lists, dates and the words for what the model counts. Pure functions; no locale.
namespace collate::wording {

// Numbers to twelve are words, larger ones figures; so are all in a sentence that has a larger one. `beside` is the largest other
// number of the sentence.
std::string numberWord(int n, int beside = 0);                                            // "three", "17"
std::string counted(int n, std::string_view one, std::string_view many, int beside = 0);  // "one account", "four accounts"
std::string sentenceCase(std::string s);                 // the first letter in upper case, ASCII only
std::string listed(std::span<const std::string> items);  // "a, b and c"
std::string joined(std::span<const std::string> items, std::string_view separator);
std::string typographic(std::string_view s);                        // straight quotes as “ ” and ’
std::string inQuotes(std::string_view s);                           // in English double quotes, those within as single
std::string speakerWords(const std::string& name);                  // amid a sentence: "the landlord", "an aide", "AFP"
std::string shortened(std::string_view s, std::size_t characters);  // cut at a word, with an ellipsis

std::string attributeLabel(Attribute a);    // "Official response"
std::string attributeNoun(Attribute a);     // "the number killed": what accounts agree on
std::string contestedSubject(Attribute a);  // "how many were killed"
std::string eventPhrase(EventType t);       // "an air strike"

std::string dayWords(CalendarDay day);                             // "20 August 2025"
std::string shortDayWords(CalendarDay day);                        // "20 Aug 2025"
std::string spanWords(CalendarDay from, CalendarDay to);           // "18 to 20 August 2025"
std::string dateWords(const std::optional<DateValue>& date);       // "July 2025", "a Friday, date not given", "date not given"
std::string weekdayWords(const std::optional<DateValue>& date);    // "Wednesday 20 August 2025", else as dateWords
std::string shortDateWords(const std::optional<DateValue>& date);  // "20 Aug 2025"
std::string whenPhrase(const std::optional<DateValue>& date);      // " on 20 August 2025", " in July 2025", ""
std::string timexWords(std::string_view timex);  // "2025-07": "July 2025"; "XXXX-09-28": "28 September"; else as given
std::string isoDayWords(std::string_view iso);   // of an ISO 8601 time, its day in words; else as given

std::string placeWords(const PlaceValue& place);                  // "Atmeh, Idlib"
std::string coordinateWords(const PlaceValue& place);             // "36.3095 N, 36.6884 E"; empty where only an area is known
std::string wherePhrase(const std::optional<PlaceValue>& place);  // " in Atmeh", ""

std::string gradeWords(const Assessment& a);  // "B1 · almost certain"; empty without grades

}  // namespace collate::wording
