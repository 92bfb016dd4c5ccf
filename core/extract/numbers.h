// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "core/extract/document.h"
#include "core/model/value.h"

namespace collate {

// The number that a text of digits alone is; -1 where it is none, or too great.
int wholeNumber(std::string_view digits);

// A number of things as written, with its bounds: "at least three" is {3, none}, "between 5 and 7" {5, 7}, "more than six" {7,
// none}. "dozens" is {24, none}, "scores" {40, none}, "hundreds" {200, none}: a plural of a unit is at least two of it.
struct NumberPhrase {
  TokenRange range;   // with its bound
  TokenRange digits;  // without
  CountRange count;
};

// How many ages stand from `i` on before one noun, one each: "8- and 12-year-old", "5-, 8- and 11-year-old". Zero where none do.
int agesAt(const Document& doc, std::uint32_t i);

std::optional<NumberPhrase> numberAt(const Document& doc, std::uint32_t i);

// "four", "at least nine" that ends right before `end` and begins no further back than `from`
std::optional<NumberPhrase> numberEnding(const Document& doc, std::uint32_t end, std::uint32_t from);

// Where "(03)" behind a number as great begins that ends right before `i`: "three | (03) dead"; `i` where none stands there.
std::uint32_t beforeRepeat(const Document& doc, std::uint32_t i);

// Five, and at least five.
bool mayBeEqual(const CountRange& a, const CountRange& b);

}  // namespace collate
