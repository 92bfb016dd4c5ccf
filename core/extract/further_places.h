// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/extract/discourse.h"

namespace collate {

// Whether what a sentence tells of another place goes on about the incident at hand. Both ask for a place of `now`.

// "killed 20 in the province. Twelve were killed in Orlen village", "12 of them", "where it hit": no more than were told of, at a
// place that lies or may lie within.
bool isPartOf(const Document& doc, std::uint32_t sentence, const std::vector<const Frame*>& group, const PlaceValue& place,
              const Draft& now);

// People anew, at a place that the sentence opens with; or so many as were not told of before, where the place is a further one.
bool tellsOfOthers(const Document& doc, std::uint32_t sentence, const std::vector<const Frame*>& group, const Entity& place,
                   const Draft& now);

// Do the nouns that a group goes on with say where they were themselves, at `place`: "the coalition's air strikes on Orlen"?
bool areOfPlace(const Document& doc, const std::vector<const Frame*>& group, const Entity& place);

// The village of one province, and another province or what lies there
bool provincesDiffer(const PlaceValue& a, const PlaceValue& b);

// Are these of two incidents: neither may lie within the other?
bool townsDiffer(const PlaceValue& a, const PlaceValue& b);

// Two places of which none holds the other
bool liesApart(const PlaceValue& a, const PlaceValue& b);

// Does a place tell more closely where something was than another one? A name that no table knows is like a district.
bool finer(const PlaceValue& a, const PlaceValue& b);

// "The gunmen shot both", "He was seized", "opened fire on the politician's car": does one of these tell of somebody or something
// told of before? "The army", "the IDF" are who they always are.
bool tellsOfKnown(const Document& doc, const std::vector<const Frame*>& group);

// "Troops stormed a house in the village of Ferrin" far behind the lead, where the report is about Orlen: by then what is told of
// another town as new is of another incident. Not where somebody died there or was taken there, and not of a quarter.
bool isElsewhereByNow(const Annotated& text, std::uint32_t sentence, const std::vector<const Frame*>& group, const Entity& place,
                      const PlaceValue& now);

// "Nine were killed in Orlen, while 30 | were killed in Ferrin": people hurt in another place than the one told before "while"
bool isElsewhere(const Annotated& text, const Frame& f, TokenRange sentence);

// "Unrest in Marrow ... killed in Orlen village in the Marrow hills": a headline names what its readers know, the text where it
// was.
bool tellsWhere(const Annotated& text, const Entity& place, const Entity* before);

}  // namespace collate
