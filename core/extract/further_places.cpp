// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/further_places.h"

#include <algorithm>

#include "core/extract/event_place.h"
#include "core/extract/numbers.h"
#include "core/extract/word_list.h"
#include "core/resolve/places.h"

namespace collate {
namespace {

bool counts(const Frame* f) { return f->kind == Frame::Kind::Effect && f->party.counted; }

bool isFronted(const Document& doc, std::uint32_t sentence, const Entity& place) {
  constexpr std::uint32_t kOpening = 4;  // words
  const std::uint32_t first = doc.sentences()[sentence].range.begin;
  return isOneOf(doc.word(first), {"in", "near"}) && place.range.begin > first && place.range.begin <= first + kOpening;
}

// "Another 14 were killed in the Orlen quarter", "A further five died in Ferrin"
bool isMore(const Document& doc, const Frame& f) {
  const std::uint32_t i = f.patient.begin;
  return doc.word(i) == "another" || (doc.word(i) == "a" && doc.word(i + 1) == "further");
}

}  // namespace

bool isPartOf(const Document& doc, std::uint32_t sentence, const std::vector<const Frame*>& group, const PlaceValue& place,
              const Draft& now) {
  const TokenRange r = doc.sentences()[sentence].range;
  for (std::uint32_t t = r.begin; t + 1 < r.end; ++t)
    if ((doc.word(t) == "of" && doc.word(t + 1) == "them") || (doc.word(t) == "where" && doc.word(t + 1) == "it")) return true;
  const bool wide = now.place->precision != PlacePrecision::Town && now.place->precision != PlacePrecision::Point;
  const bool within = placeContains(*now.place, place) || (place.id.empty() && wide && !provincesDiffer(place, *now.place));
  const auto fewer = [&](const Frame* f) {
    const auto ofIt = [&](const Frame* o) { return o->effect == f->effect && counts(o); };
    return !counts(f) || std::ranges::none_of(now.frames, ofIt) || std::ranges::any_of(now.frames, [&](const Frame* o) {
      return ofIt(o) && f->party.count.min.value_or(0) < o->party.count.min.value_or(0);
    });
  };
  const bool more = std::ranges::any_of(group, [&](const Frame* f) { return counts(f) && isMore(doc, *f); });
  return within && !more && std::ranges::all_of(group, fewer);
}

bool tellsOfOthers(const Document& doc, std::uint32_t sentence, const std::vector<const Frame*>& group, const Entity& place,
                   const Draft& now) {
  const auto hurts = [](const Frame* f) { return counts(f) && !f->denied; };
  const auto happens = [&](const Frame* f) { return hurts(f) || (f->kind == Frame::Kind::Event && !f->denied); };
  if (isFronted(doc, sentence, place) && !placeContains(place.place, *now.place)) return std::ranges::any_of(group, happens);
  const auto again = [&](const Frame* f) {
    return hurts(f) && std::ranges::any_of(now.frames, [&](const Frame* o) {
             return hurts(o) && o->effect == f->effect && mayBeEqual(o->party.count, f->party.count);
           });
  };
  if (std::ranges::any_of(group, [&](const Frame* f) { return hurts(f) && isMore(doc, *f); }) &&
      !isWhereTheHurtLie(doc, place, doc.sentences()[sentence].range))
    return true;
  const auto several = [&](const Frame* f) {
    return hurts(f) && f->party.count != CountRange::exactly(1) && f->party.persons().empty();
  };
  return (isSettlementByNoun(doc, place) || finer(place.place, *now.place)) && std::ranges::any_of(group, several) &&
         std::ranges::none_of(group, again);
}

bool areOfPlace(const Document& doc, const std::vector<const Frame*>& group, const Entity& place) {
  return std::ranges::all_of(group, [&](const Frame* f) {
    if (!f->definite) return true;
    std::uint32_t t = f->trigger.end;
    if (!f->noun || !isOneOf(doc.word(t), {"on", "in", "at", "near", "against"})) return false;
    for (++t;
         t < place.range.begin && doc.covers(t, maskOf(PhraseClass::Determiner, PhraseClass::Direction, PhraseClass::PlaceNoun));)
      ++t;
    return t == place.range.begin;
  });
}

namespace {

bool isKnown(const Document& doc, TokenRange who) {
  static constexpr WordSet kPronouns(
      {"he", "she", "they", "it", "them", "him", "her", "his", "their", "its", "both", "these", "those"});
  static constexpr WordSet kAlways({"army", "police", "military", "navy", "government", "regime", "coalition", "militia",
                                    "militias", "rebels", "troops", "security", "air", "forces", "junta", "paramilitary"});
  if (who.empty()) return false;
  if (isOneOf(doc.word(who.begin), kPronouns)) return true;
  if (who.begin > 0 && isOneOf(doc.word(who.begin - 1), {"his", "her", "their", "its", "both"})) return true;
  const bool the = doc.word(who.begin) == "the";
  if (!the && (who.begin == 0 || doc.word(who.begin - 1) != "the")) return false;
  const std::uint32_t noun = who.begin + (the ? 1 : 0);
  return !doc.isCapital(noun) && !doc.covers(noun, maskOf(PhraseClass::Nationality)) && !isOneOf(doc.word(noun), kAlways);
}

}  // namespace

bool tellsOfKnown(const Document& doc, const std::vector<const Frame*>& group) {
  const TokenRange s = doc.sentences()[group.front()->sentence].range;
  if (isOneOf(doc.word(s.begin), {"he", "she", "they", "it"})) return true;
  if (std::ranges::any_of(group, [&](const Frame* f) { return isKnown(doc, f->agent) || isKnown(doc, f->patient); })) return true;
  // "opened fire on the bus", where a bus was told of
  constexpr std::uint32_t kReach = 6;  // words behind the last deed
  for (std::uint32_t t = s.begin; t + 1 < std::min(s.end, group.back()->trigger.end + kReach); ++t) {
    if (doc.word(t) != "the" || !isKnown(doc, {t, t + 2})) continue;
    std::uint32_t noun = t + 1;
    while (noun + 1 < s.end && doc.covers(noun, maskOf(PhraseClass::Adjective, PhraseClass::Number))) ++noun;
    if (doc.covers(noun, maskOf(PhraseClass::PlaceNoun, PhraseClass::DayTime, PhraseClass::Direction))) continue;
    constexpr std::uint32_t kBack = 2000;  // words: nobody keeps a bus in mind for longer
    for (std::uint32_t before = s.begin > kBack ? s.begin - kBack : 0; before < s.begin; ++before)
      if (doc.hash(before) == doc.hash(noun)) return true;
  }
  return false;
}

bool isElsewhereByNow(const Annotated& text, std::uint32_t sentence, const std::vector<const Frame*>& group, const Entity& place,
                      const PlaceValue& now) {
  const Document& doc = text.doc;
  constexpr std::uint32_t kLead = 6;  // sentences
  const auto settlement = [](const PlaceValue& p) {
    return p.precision == PlacePrecision::Town || p.precision == PlacePrecision::Unknown;
  };
  if (sentence < kLead || !settlement(place.place) || !settlement(now) || !liesApart(place.place, now)) return false;
  // a name that no table knows may be a quarter of the city that is told then
  constexpr std::int64_t kCity = 200'000;  // people
  const Place* known = now.id.empty() && !place.place.id.empty() ? doc.lexicon().places().byId(place.place.id) : nullptr;
  if (known != nullptr && known->population >= kCity) return false;
  static constexpr WordSet kQuarters({"neighborhood", "neighbourhood", "quarter", "street", "district", "hospital", "medical",
                                      "school", "high", "elementary", "neighborhoods", "neighbourhoods", "quarters",
                                      "districts"});
  if (isOneOf(doc.word(place.range.end), kQuarters)) return false;
  for (std::uint32_t t = place.range.begin; t > 0 && t + 2 > place.range.begin; --t)
    if (isOneOf(doc.word(t - 1), kQuarters)) return false;  // "the neighbourhoods of Ferrin and Orlen"
  // "a building in Lin village, Orlen Township": where the incident at hand was
  for (const Entity* p : text.entities.within(doc.sentences()[sentence].range, MentionKind::Place))
    if (p->range.begin > place.range.end && !liesApart(p->place, now)) return false;
  if (tellsOfKnown(doc, group)) return false;
  const auto fate = [](const Frame* f) {  // "A clerk who had been shot died in Ferrin"
    return isOneOf(f->phrase->canonical, {"die", "death", "succumb"}) || f->effect == Attribute::Freed || f->denied;
  };
  const auto pursues = [&](const Frame* f) {  // "Police searched a house in Ferrin and arrested two men"
    return isOneOf(f->phrase->canonical, {"arrest", "detain", "apprehend"}) && !f->agent.empty() &&
           isOneOf(doc.word(f->agent.end - 1), {"police", "officers", "detectives", "investigators"});
  };
  const auto tells = [&](const Frame* f) {
    return !fate(f) && !pursues(f) && !isOneOf(doc.word(f->trigger.begin - 1), {"been", "being", "had"});
  };
  return std::ranges::none_of(group, [](const Frame* f) { return f->definite; }) && std::ranges::any_of(group, tells);
}

bool provincesDiffer(const PlaceValue& a, const PlaceValue& b) {
  if (a.country.empty() || b.country.empty()) return false;
  return a.country != b.country || (!a.admin1.empty() && !b.admin1.empty() && a.admin1 != b.admin1);
}

bool liesApart(const PlaceValue& a, const PlaceValue& b) {
  const bool same = a.id.empty() ? a.name == b.name : a.id == b.id;
  return !same && !placeContains(a, b) && !placeContains(b, a);
}

bool finer(const PlaceValue& a, const PlaceValue& b) {
  const auto rank = [](PlacePrecision p) { return p == PlacePrecision::Unknown ? PlacePrecision::Area : p; };
  const bool within = a.precision == PlacePrecision::Unknown && b.precision == PlacePrecision::Area && !b.id.empty();
  return within || rank(a.precision) < rank(b.precision);
}

bool townsDiffer(const PlaceValue& a, const PlaceValue& b) {
  // "southern Syria" has no edge, and holds Daraa province
  const bool area = a.precision == PlacePrecision::Area || b.precision == PlacePrecision::Area;
  if (area && a.country == b.country && (a.admin1.empty() || b.admin1.empty() || a.admin1 == b.admin1)) return false;
  const bool unlisted = a.precision == PlacePrecision::Unknown || b.precision == PlacePrecision::Unknown;
  return unlisted ? provincesDiffer(a, b) : !placesAgreeWhereBothKnown(a, b);
}

// "left two dead, hours after | a blast in Ferrin killed nine": another deed, in another town
static bool isAfterAnother(const Annotated& text, const Frame& f, TokenRange sentence) {
  const Document& doc = text.doc;
  if (f.kind != Frame::Kind::Event || !f.noun || f.definite) return false;
  std::uint32_t t = f.trigger.begin;
  while (t > sentence.begin &&
         doc.covers(t - 1, maskOf(PhraseClass::Determiner, PhraseClass::Adjective, PhraseClass::Means, PhraseClass::Nationality)))
    --t;
  if (t < sentence.begin + 3 || t == f.trigger.begin || doc.word(t - 1) != "after") return false;
  if (!isOneOf(doc.word(t - 2), {"minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months"})) return false;
  const Entity* here = placeOfEvent(text, {sentence.begin, t - 1});
  const Entity* there = placeOfEvent(text, {t, sentence.end});
  return here != nullptr && there != nullptr && here->place.name != there->place.name &&
         !placeContains(here->place, there->place) && !placeContains(there->place, here->place);
}

bool isElsewhere(const Annotated& text, const Frame& f, TokenRange sentence) {
  constexpr std::uint32_t kBack = 8;  // words: "while at least 30 others were"
  if (isAfterAnother(text, f, sentence)) return true;
  if (!counts(&f) || f.denied) return false;
  std::uint32_t t = f.trigger.begin;
  while (t > sentence.begin && t + kBack > f.trigger.begin && !isOneOf(text.doc.word(t - 1), {"while", "whereas"})) --t;
  if (t == sentence.begin || !isOneOf(text.doc.word(t - 1), {"while", "whereas"})) return false;
  const Entity* here = placeOfEvent(text, {sentence.begin, t - 1});
  const Entity* there = placeOfEvent(text, {t, sentence.end});
  const auto inIt = [&](const Entity& p) {
    std::uint32_t at = p.range.begin;
    while (at > sentence.begin &&
           text.doc.covers(at - 1, maskOf(PhraseClass::Determiner, PhraseClass::Direction, PhraseClass::PlaceNoun)))
      --at;
    return at == std::max(f.trigger.end, f.patient.end) + 1 && isOneOf(text.doc.word(at - 1), {"in", "at", "near", "outside"});
  };
  for (std::uint32_t p = f.patient.begin; p < f.patient.end; ++p)
    if (isOneOf(text.doc.word(p), {"his", "her", "their", "the", "others", "third", "fourth"}))
      return false;  // "while two of the wounded died in Ferrin"
  return here != nullptr && there != nullptr && inIt(*there) && !here->place.id.empty() && !there->place.id.empty() &&
         text.doc.word(there->range.end) != "hospital" && !text.doc.covers(there->range.end, maskOf(PhraseClass::PlaceNoun)) &&
         here->place.name != there->place.name && !placeContains(here->place, there->place) &&
         !placeContains(there->place, here->place);
}

// "a town northeast of | the capital", "near | Orlen": by what lies beside it
static bool isBearing(const Document& doc, const Entity& place) {
  std::uint32_t i = place.range.begin;
  while (i > 0 && doc.covers(i - 1, maskOf(PhraseClass::Determiner))) --i;
  return i > 1 && (doc.word(i - 1) == "near" || (doc.word(i - 1) == "of" && doc.covers(i - 2, maskOf(PhraseClass::Direction))));
}

bool tellsWhere(const Annotated& text, const Entity& place, const Entity* before) {
  const Document& doc = text.doc;
  if (before != nullptr && isBearing(doc, *before) && isSettlementByNoun(doc, place) && !isBearing(doc, place)) return true;
  if (before == nullptr || !doc.sentences()[doc.sentenceOf(before->range.begin)].heading) return false;
  const Sentence& sentence = doc.sentences()[doc.sentenceOf(place.range.begin)];
  if (sentence.heading) return false;
  if (isSettlementByNoun(doc, place)) return true;
  // "Blast in Orlen ... in Marrow district of Orlen province": the headline was of the province
  return isOneOf(doc.word(place.range.end), {"district", "township", "county", "tehsil"}) &&
         std::ranges::any_of(text.entities.within(sentence.range, MentionKind::Place), [&](const Entity* p) {
           return p->place.precision == PlacePrecision::Admin1 && p->place.name == before->place.name;
         });
}

}  // namespace collate
