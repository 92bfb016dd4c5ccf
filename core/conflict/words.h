// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace collate {

// The words of a value that carry meaning: folded, in singular, without articles, pronouns and particles; words for one thing
// become one ("U.S.", "American" -> "us"; "ISIL", "Daesh" -> "isis"). "the US-led coalition forces" -> us, coalition.
std::vector<std::string> contentWords(std::string_view text);

// How two sets of words lie to each other. Order and repetition do not count.
enum class Overlap { Equal, FirstWithin, SecondWithin, Crossing, Apart };
Overlap overlapOf(std::span<const std::string> a, std::span<const std::string> b);

// Letters and digits alone, folded: values that differ only in case, spaces and punctuation are written alike.
std::string plainLetters(std::string_view text);

// Arms by the one name that their kinds share: a landmine is a mine.
std::string_view armsName(std::string_view means);

// Is it a name ("Salah Numan", "Abu Hafs al-Qurashi") and not a description ("an Iraqi national", "his wives", "ISIS leader")? A
// name is all capitalized but for particles, and no longer than names are.
bool isPersonName(std::string_view text);

// The short form that a text declares or is: "Counter Terrorism Service (CTS)" -> "cts"; "CENTCOM" -> "centcom"; empty: none.
std::string acronymOf(std::string_view text);
// Could `acronym` stand for these words? Initials ("sdf"), or the beginnings of words in order ("centcom": central command).
bool abbreviates(std::string_view acronym, std::string_view phrase);

std::string listed(std::span<const std::string> items);  // "a, b and c"
std::string sentenceCase(std::string text);              // its first letter in upper case, ASCII only
// "wife, mother, young child" with "and" before the last; what stands beside a name ("Omar, a miller") is no list.
std::string listedWithin(std::string value);
std::string withArticle(std::string_view noun);  // "a raid", "an air strike"
std::string numberWord(int n);                   // "no", "three"; from thirteen on "17"
// A value that is a whole sentence without its full stop. That of "U.S." belongs to it.
std::string withoutStop(std::string value);

}  // namespace collate
