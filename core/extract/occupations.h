// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/document.h"

namespace collate {

// A noun that says what somebody does for a living: "physician", "fish trader"; not "man", "victim"
bool isOccupation(const Document& doc, std::uint32_t i);
// The same of several: "labourers", "electricity workers"; not "people", "soldiers"
bool areOccupations(const Document& doc, std::uint32_t i);
// "head | of the council", "owner | of a shop": what somebody named before is, without an article
bool opensOffice(const Document& doc, std::uint32_t i);
// Where the words before the noun begin that are of it: "fish trader", "coca-leaf picker"
std::uint32_t occupationBegin(const Document& doc, std::uint32_t noun);

// "sold bread", "drives a taxi", "ran a pharmacy", "commanded an anti-tank unit": what somebody did for a living, with the verb
// at `verb`; empty where it tells of none: "drove home", "ran for office".
TokenRange livelihoodAt(const Document& doc, std::uint32_t verb, TokenRange sentence);

}  // namespace collate
