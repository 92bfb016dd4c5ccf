// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/named_again.h"

#include <algorithm>
#include <chrono>

#include "core/extract/date_scope.h"
#include "core/extract/event_place.h"
#include "core/extract/further_places.h"
#include "core/extract/incident_turn.h"
#include "core/extract/saying_dates.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

// "The president condemned the attack", where the incident at hand is of months before the one that the report opens with
bool isOfToday(const Document& doc, std::uint32_t sentence, const std::vector<Draft>& drafts, std::size_t current) {
  constexpr std::chrono::days kLongAgo{60};
  const TokenRange s = doc.sentences()[sentence].range;
  if (current == 0 || !drafts[current].date || !drafts[0].date) return false;
  const DateValue& then = *drafts[current].date;
  const DateValue& now = *drafts[0].date;
  if (!then.to || !now.from || *then.to + kLongAgo > *now.from) return false;
  for (std::uint32_t t = s.begin; t < s.end; ++t)
    if (isOneOf(doc.word(t), kMournings)) return !doc.covers(t - 1, maskOf(PhraseClass::Auxiliary));
  return false;
}

}  // namespace

std::size_t incidentNamed(const Annotated& text, std::uint32_t sentence, const std::vector<const Frame*>& group,
                          const std::vector<Draft>& drafts, std::size_t current) {
  for (const Frame* f : group) {
    const std::uint32_t i = f->trigger.begin;
    if (!f->definite || f->kind != Frame::Kind::Event || i == 0) continue;
    const Entity* place = text.entities.at(i - 1, MentionKind::Place);
    const bool named = place != nullptr && !place->place.id.empty();
    if (!named && isOfToday(text.doc, sentence, drafts, current)) return 0;
    if (!named && text.doc.word(i - 1) != "latest") continue;
    const auto fits = [&](const Draft& d) { return named ? d.place && d.place->id == place->place.id : d.segment.empty(); };
    return static_cast<std::size_t>(std::ranges::find_if(drafts, fits) - drafts.begin());
  }
  return drafts.size();
}

bool opensSentence(const Document& doc, std::uint32_t sentence, const Frame& f) {
  constexpr std::uint32_t kReach = 6;  // words: "In a very similar suicide"
  const std::uint32_t first = doc.sentences()[sentence].range.begin;
  return doc.word(first) == "in" && isOneOf(doc.word(first + 1), {"a", "an", "another"}) && f.trigger.begin < first + kReach;
}

bool tellsOfSome(const Document& doc, TokenRange sentence) {
  constexpr std::uint32_t kReach = 4;  // words: "At least eight of"
  for (std::uint32_t t = sentence.begin + 1; t + 1 < std::min(sentence.end, sentence.begin + kReach + 1); ++t)
    if (doc.word(t) == "of" && (doc.isNumber(t - 1) || doc.covers(t - 1, maskOf(PhraseClass::Number))))
      return isOneOf(doc.word(t + 1), {"them", "those"}) ||
             (doc.word(t + 1) == "the" && isOneOf(doc.word(t + 2), {"dead", "victims", "deaths", "killings"}));
  return false;
}

bool tellsOfAnotherDeed(const Document& doc, TokenRange sentence, const std::vector<const Frame*>& group, const Draft& now) {
  if (doc.word(sentence.begin) != "on" || std::ranges::any_of(group, [](const Frame* f) { return f->definite; })) return false;
  for (std::uint32_t t = sentence.begin; t < sentence.end; ++t)  // "On Tuesday, officials said nine had died": a later toll
    if (doc.covers(t, maskOf(PhraseClass::Say)) || isOneOf(doc.word(t), {"had", "have", "has", "toll", "now"})) return false;
  const auto dead = [](const auto& frames) {
    const auto kills = [](const Frame* f) {
      return f->effect == Attribute::Killed && f->party.counted && f->party.count.exact() && !f->denied;
    };
    const auto it = std::ranges::find_if(frames, kills);
    return it == frames.end() ? 0 : *(*it)->party.count.min;
  };
  const int before = dead(now.frames), here = dead(group);
  return before > 0 && here > before;
}

bool recalls(const Document& doc, std::uint32_t sentence, const Entity& date, const Draft& now) {
  constexpr std::uint32_t kOpening = 5;  // words: "In late July 2014, ..." goes on from there
  if (date.date.precision == DatePrecision::Day) return false;
  return now.date && now.date->precision == DatePrecision::Day &&
         date.range.begin > doc.sentences()[sentence].range.begin + kOpening && !datesAgreeWhereBothKnown(*now.date, date.date);
}

bool setsScene(const Annotated& text, std::uint32_t sentence, const Draft& now) {
  constexpr std::uint32_t kLead = 3;  // sentences: what those tell is what the report is about
  const Sentence& s = text.doc.sentences()[sentence];
  if (sentence < kLead || s.heading || s.caption || !now.hasEffects()) return false;
  if (saysAnother(text.doc, sentence)) return true;
  if (!now.place) return false;
  const Entity* place = placeOfEvent(text, s.range);
  if (place == nullptr || !liesApart(place->place, *now.place)) return false;
  if (place->place.precision != PlacePrecision::Town && place->place.precision != PlacePrecision::Unknown) return false;
  const std::string& country = place->place.country;
  if (!country.empty() && !now.place->country.empty() && country != now.place->country) return false;
  if (std::ranges::any_of(now.places, [&](const Entity* p) { return !liesApart(p->place, place->place); })) return false;
  // what happened there was talked about
  static constexpr WordSet kTalk({"visited",   "reached",    "interviewed", "travelled", "traveled",   "toured",
                                  "met",       "documented", "meeting",     "talks",     "conference", "summit",
                                  "ceasefire", "truce",      "agreement",   "deal",      "born",       "buried",
                                  "elected",   "elections",  "funeral",     "will",      "married",    "marry"});
  for (std::uint32_t t = s.range.begin; t < s.range.end; ++t)
    if (isOneOf(text.doc.word(t), kTalk) ||
        (isOneOf(text.doc.word(t), {"is", "are", "was", "were"}) && text.doc.word(t + 1) == "to"))
      return false;
  const std::vector<const Entity*> days = text.entities.within(s.range, MentionKind::Date);
  return std::ranges::any_of(days, [&](const Entity* d) {
    const bool day = d->date.precision == DatePrecision::Day && known(d->date) && !d->stamp;
    const bool other = !now.date || !datesAgreeWhereBothKnown(d->date, *now.date);
    constexpr std::chrono::days kLong{400};
    const bool old = now.date && now.date->from && d->date.from && *d->date.from + kLong < *now.date->from;
    return day && other && !old && !datesSaying(text.doc, *d) && !liesAhead(text.doc, *d) && !datesThing(text.doc, *d);
  });
}

std::size_t incidentOfDay(const std::vector<const Frame*>& group, const PlaceValue* place, const std::vector<Draft>& drafts) {
  for (const Frame* f : group)
    for (std::size_t k = 0; f->nested && f->definite && f->type && f->date != nullptr && k < drafts.size(); ++k)
      if (drafts[k].date && known(*drafts[k].date) && drafts[k].date->precision == DatePrecision::Day &&
          drafts[k].date->timex == f->date->date.timex && std::ranges::contains(drafts[k].frames, f->type, &Frame::type) &&
          (place == nullptr || !drafts[k].place || !townsDiffer(*drafts[k].place, *place)))
        return k;
  return drafts.size();
}

bool isOfEarlierMonth(const Entity& date, const Draft& now) {
  return date.date.precision == DatePrecision::Month && known(date.date) && now.date && known(*now.date) &&
         *date.date.to < *now.date->from;
}

}  // namespace collate
