// SPDX-License-Identifier: GPL-3.0-or-later
// Where it was: the place that the account was sorted by, and those told with it that hold it, are part of it or go on a list.
#include "core/extract/readers.h"
#include "core/extract/unlisted_place.h"
#include "core/extract/word_list.h"
#include "core/resolve/places.h"

namespace collate {
namespace {

using enum PhraseClass;

// The words of a place with the noun behind it: "Idlib province", "southern Idlib countryside".
TokenRange placeWords(const Document& doc, const Entity& place) {
  TokenRange r = place.range;
  while (r.begin > 0 && doc.covers(r.begin - 1, maskOf(Direction)) && !doc.token(r.begin).lineStart) --r.begin;
  const bool media = doc.word(r.end) == "state" && isOneOf(doc.word(r.end + 1), {"television", "tv", "media", "radio", "news"});
  if (doc.covers(r.end, maskOf(PlaceNoun)) && !media && doc.word(r.end) != "border" && doc.word(r.end) != "area") ++r.end;
  return r;
}

// "the capital" by its name, any other place in the text's words.
std::string placeText(const Document& doc, const Entity& place) {
  return doc.word(place.range.begin) == "capital" ? place.name : doc.words(placeWords(doc, place));
}

// Words that may stand between a place and the one that holds it: "Orlen, municipality of Marrow", "Orlen area of Marrow
// district"
bool isBetweenPlaces(const Document& doc, std::uint32_t i) {
  return doc.isMark(i, ",") || doc.isMark(i, "(") ||
         isOneOf(doc.word(i), {"in", "of", "the", "area", "local", "government", "lga", "community", "township", "barangay",
                               "brgy", "commune"}) ||
         doc.covers(i, maskOf(PlaceNoun, Direction));
}

// The part of a place that a text names right before it: "the Orlen neighborhood of Salem", "the Orlen favela in Salem", "a mill
// in Orlen, Salem", "in Orlen, in Salem".
void readInnerPlaces(AccountText& a) {
  const Draft& d = a.draft();
  const Document& doc = a.doc();
  for (const Entity* e : d.places) {
    if (e->place.id != d.place->id || e->place.name != d.place->name) continue;
    if (const Entity* part = a.entities().startingAt(e->range.end + 1, MentionKind::Place);
        doc.word(e->range.end) == "'s" && part != nullptr &&
        (part->place.id.empty() || (part->place.admin1 == d.place->admin1 && part->place.country == d.place->country)) &&
        doc.covers(part->range.end, maskOf(PlaceNoun)))
      a.add(a.claim(Attribute::Place, placeWords(doc, *part), {placeText(doc, *part), part->place}, "place.part"));
    if (const Entity* whole = e->range.begin > 1 ? a.entities().at(e->range.begin - 2, MentionKind::Place) : nullptr;
        whole != nullptr && doc.word(e->range.begin - 1) == "'s" && whole->place.precision != PlacePrecision::Country)
      a.add(a.claim(Attribute::Place, placeWords(doc, *whole), {placeText(doc, *whole), whole->place}, "place.holds"));
    std::uint32_t at = e->range.begin;
    while (at > 1 && (doc.covers(at - 1, maskOf(Determiner, Direction)) ||
                      (doc.word(at - 1) == "of" && doc.covers(at - 2, maskOf(PlaceNoun)) &&
                       a.entities().at(at - 2, MentionKind::Place) == nullptr &&
                       (at < 3 || a.entities().at(at - 3, MentionKind::Place) == nullptr))))  // "the Orlen neighborhood of"
      at -= doc.word(at - 1) == "of" ? 2 : 1;
    if (at < 2 || !(isOneOf(doc.word(at - 1), {"of", "in"}) || doc.isMark(at - 1, ","))) continue;
    std::uint32_t end = at - 1;
    if (doc.word(end) == "in" && doc.isMark(end - 1, ",")) --end;  // "in Orlen, in the district of Salem"
    const bool noun = doc.covers(end - 1, maskOf(PlaceNoun)) ||
                      isOneOf(doc.word(end - 1), {"favela", "sector", "canton", "community", "locality", "commune", "ward"});
    const Entity* inner = a.entities().at(end - 1, MentionKind::Place);
    if (noun && inner == nullptr) inner = a.entities().at(--end - 1, MentionKind::Place);
    if (inner == nullptr || inner->range.end != end || doc.sentenceOf(end) != doc.sentenceOf(at) ||
        !(inner->place.id.empty() ||
          (noun && inner->place.admin1 == d.place->admin1 && inner->place.country == d.place->country)))
      continue;
    a.add(a.claim(Attribute::Place, placeWords(doc, *inner), {placeText(doc, *inner), inner->place}, "place.part"));
  }
}

// "the villages of Orlen, Ferrin and Qurqush": the others of a list
void readPlacesOfList(AccountText& a) {
  const Document& doc = a.doc();
  for (const Entity* e : a.draft().places) {
    if (!isBehindPlaces(doc, e->range.begin)) continue;
    std::uint32_t t = e->range.end;
    for (bool last = false; !last && (doc.isMark(t, ",") || doc.word(t) == "and");) {
      last = doc.word(t) == "and";
      const Entity* next = a.entities().startingAt(t + 1, MentionKind::Place);
      if (next == nullptr || next->place.precision == PlacePrecision::Country) break;
      a.add(a.claim(Attribute::Place, placeWords(doc, *next), {placeText(doc, *next), next->place}, "place.of-list"));
      t = next->range.end;
    }
  }
}

// "struck Orlen and Ferrin", "clashes in Orlen and Ferrin": the other of two towns
void readPlaceOfPair(AccountText& a) {
  const Document& doc = a.doc();
  const auto isPair = [&](const Entity& first, const Entity& second) {
    const bool led = first.range.begin > 0 && (isOneOf(doc.word(first.range.begin - 1), {"in", "near", "on"}) ||
                                               doc.covers(first.range.begin - 1, maskOf(Act, Target)));
    return led && first.place.precision != PlacePrecision::Country && second.place.precision != PlacePrecision::Country &&
           (doc.token(second.range.end).kind != TokenKind::Word ||
            doc.covers(second.range.end, maskOf(Preposition, Weekday, DayTime, DayWord, Conjunction, PlaceNoun, Adverb)));
  };
  for (const Entity* e : a.draft().places) {
    const Entity* other = nullptr;
    if (const Entity* next = a.entities().startingAt(e->range.end + 1, MentionKind::Place);
        doc.word(e->range.end) == "and" && next != nullptr && isPair(*e, *next))
      other = next;
    if (const Entity* last = e->range.begin > 1 ? a.entities().at(e->range.begin - 2, MentionKind::Place) : nullptr;
        last != nullptr && doc.word(e->range.begin - 1) == "and" && last->range.end + 1 == e->range.begin && isPair(*last, *e))
      other = last;
    if (other == nullptr || doc.sentenceOf(other->range.begin) != doc.sentenceOf(e->range.begin)) continue;
    a.add(a.claim(Attribute::Place, placeWords(doc, *other), {placeText(doc, *other), other->place}, "place.of-pair"));
  }
}

// The places that hold the event's own, where the text names them right behind it.
void readOuterPlaces(AccountText& a) {
  constexpr std::uint32_t kReach = 6;  // tokens: ", in the province of"
  const Draft& d = a.draft();
  for (const Entity* e : d.places) {
    if (e->place.id != d.place->id || e->place.name != d.place->name) {
      // "in the Orlen area ... near Marrow village": each may be what another report names
      const bool quarter = e->place.precision == PlacePrecision::Area && d.place->precision == PlacePrecision::Town &&
                           !e->place.admin1.empty() && e->place.admin1 == d.place->admin1 && e->place.country == d.place->country;
      const bool within = quarter || placeContains(*d.place, e->place) || placeContains(e->place, *d.place);
      if (!e->place.admin1.empty() && !d.place->admin1.empty() && e->place.admin1 != d.place->admin1) continue;
      if ((e->place.id.empty() || d.place->id.empty() || within) && e->place.precision != PlacePrecision::Country)
        a.add(a.claim(Attribute::Place, placeWords(a.doc(), *e), {placeText(a.doc(), *e), e->place}, "place.beside"));
      continue;
    }
    std::uint32_t t = e->range.end;
    const std::uint32_t sentence = a.doc().sentenceOf(e->range.begin);
    for (std::uint32_t steps = 0; t < a.doc().size() && steps < kReach && a.doc().sentenceOf(t) == sentence; ++steps) {
      const Entity* outer = a.entities().startingAt(t, MentionKind::Place);
      if (outer != nullptr) {
        const PlacePrecision p = outer->place.precision;
        if (p != PlacePrecision::Country && p != PlacePrecision::Point)
          a.add(
              a.claim(Attribute::Place, placeWords(a.doc(), *outer), {placeText(a.doc(), *outer), outer->place}, "place.holds"));
        t = outer->range.end;
      } else if (a.doc().covers(t, maskOf(Direction)) && a.doc().word(t + 1) == "of") {
        break;  // "Orlen, west of Ferrin"
      } else if (isBetweenPlaces(a.doc(), t)) {
        ++t;
      } else {
        break;
      }
    }
  }
}

// "the road between Orlen and Ferrin", "on the road from Orlen to Ferrin": its other end
void readWays(AccountText& a) {
  const Document& doc = a.doc();
  const auto isWay = [&](std::uint32_t i) { return isOneOf(doc.word(i), {"road", "highway", "track", "route", "axis"}); };
  const auto opens = [&](const Entity& e) {
    const std::uint32_t i = e.range.begin;
    return i > 1 && (isOneOf(doc.word(i - 1), {"between", "btw"}) || (doc.word(i - 1) == "from" && isWay(i - 2)));
  };
  const auto joins = [&](std::uint32_t i) { return isOneOf(doc.word(i), {"and", "to"}); };
  for (const Entity* e : a.draft().places) {
    const Entity* other =
        opens(*e) && joins(e->range.end) ? a.entities().startingAt(e->range.end + 1, MentionKind::Place) : nullptr;
    if (e->range.begin > 2 && joins(e->range.begin - 1))
      if (const Entity* first = a.entities().at(e->range.begin - 2, MentionKind::Place); first != nullptr && opens(*first))
        other = first;
    if (other == nullptr || other->place.precision == PlacePrecision::Country) continue;
    const std::string& country = other->place.country;  // "Flights between Orlen and Paris"
    if (!country.empty() && !e->place.country.empty() && country != e->place.country) continue;
    a.add(a.claim(Attribute::Place, placeWords(doc, *other), {placeText(doc, *other), other->place}, "place.end-of-way"));
  }
}

}  // namespace

void readPlaces(AccountText& a) {
  const Draft& d = a.draft();
  if (d.town) a.add(a.claim(Attribute::Place, d.town->range, {a.doc().words(d.town->range), d.town->place}, "place.of-report"));
  if (!d.place || d.placeAt == nullptr) return;
  for (const Entity* e : d.places)
    if (e->place.id == d.place->id && e->place.name == d.place->name)
      a.add(a.claim(Attribute::Place, placeWords(a.doc(), *e), {placeText(a.doc(), *e), *d.place}, "place.of-event"));
  readOuterPlaces(a);
  readInnerPlaces(a);
  readPlacesOfList(a);
  readPlaceOfPair(a);
  readWays(a);
}

}  // namespace collate
