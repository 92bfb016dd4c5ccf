// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/document.h"

namespace collate {

// Words around who is cited, that need no more than the document.

// "The blasts claimed the lives of nine": nobody says anything.
bool takesLives(const Document& doc, const Hit& say);
// "according to a list", "according to court records": a noun for people, a body or something written, that no phrase knows, from
// `i` on. Empty where none is.
TokenRange documentAfter(const Document& doc, std::uint32_t i, TokenRange within);
// "It may be recalled that", "It is worth mentioning that", "A photographer saw": the report itself goes on.
bool isRecalled(const Document& doc, TokenRange sentence);
// "A medic put the death toll at 13": does the word at `i` tell a toll on somebody's word?
bool putsToll(const Document& doc, std::uint32_t i);
// "A report by the council found that": does the word at `i` tell what a document or an inquiry
// found?
bool findsOut(const Document& doc, std::uint32_t i);
// "A register lists six dead", "hospital records count nine": does the word at `i` tell what a document has, a figure or a name?
bool listsOut(const Document& doc, std::uint32_t i);

// What rests on the source of the "according to" at `according`: the whole sentence, its part of one of several ("Twelve died,
// according to the ministry; 20 died, according to residents"), or the relative clause that it stands in ("a man who, according
// to the police, had fled").
TokenRange contentBeside(const Document& doc, std::uint32_t according, TokenRange sentence);

}  // namespace collate
