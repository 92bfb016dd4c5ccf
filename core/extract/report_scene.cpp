// SPDX-License-Identifier: GPL-3.0-or-later
// Worked example: "TULSA, Okla. (AP) -- Two men were shot in the Maple Ridge neighborhood. Tulsa police were called late Friday."
// Tulsa scores for dateline and police, so the shooting in Maple Ridge lies in Tulsa too; Friday stands next to it.
#include "core/extract/report_scene.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "core/extract/date_scope.h"
#include "core/extract/event_place.h"
#include "core/extract/labelled_lines.h"
#include "core/extract/saying_dates.h"
#include "core/extract/unlisted_place.h"
#include "core/extract/word_list.h"
#include "core/resolve/places.h"

namespace collate {
namespace {

using enum PhraseClass;

constexpr std::uint32_t kLead = 5;   // sentences that say what a report is about
constexpr std::uint32_t kReach = 3;  // sentences from an incident to a date that is told beside it

bool isSettlement(const Entity& e) { return e.place.precision == PlacePrecision::Town && !e.place.id.empty(); }

struct Candidate {
  Town town;  // first named
  int score = 0;
  bool police = false;  // its police speaks
  bool local = false;   // so it does, or prose names it behind the dateline
  bool dateline = false;
  bool prose = false;  // named outside of the dateline
};

using Dated = std::pair<std::uint32_t, const Entity*>;                 // a date and its sentence
using DatedBy = std::unordered_multimap<const Entity*, const Draft*>;  // a date, and the incidents that it is of

class Scene {
 public:
  explicit Scene(const Annotated& text) : m_text(text), m_doc(text.doc) {
    findTown();
    m_followUp = isFollowUp();
    for (const Entity& e : text.entities.list())
      if (e.kind == MentionKind::Date) m_dates.emplace_back(m_doc.sentenceOf(e.range.begin), &e);
  }

  void complete(std::vector<Draft>& drafts) const {
    DatedBy dated;
    for (const Draft& d : drafts)
      if (d.dateAt != nullptr) dated.emplace(d.dateAt, &d);
    for (std::size_t k = 0; k < drafts.size(); ++k) {
      Draft& d = drafts[k];
      if (!d.segment.empty()) continue;
      date(d, dated);
      if (k == 0) labelledPlace(d);
      if (k == 0 && !d.date) publicationDay(d);
      if (m_town.score > 0 && (k == 0 || isAtHome() || (m_alone && !d.place)) && (k > 0 || !isOfOther(drafts))) place(d, k == 0);
    }
    besides(drafts);
  }

 private:
  bool isDateline(const Entity& e) const {
    const ByteSpan span = m_doc.span(e.range);
    return opensDateline(m_doc, e.range) || std::ranges::any_of(m_doc.source().regions, [&](const Region& r) {
             return r.kind == RegionKind::Dateline && r.span.overlaps(span);
           });
  }

  // "Gunmen attacked a bus on Monday. In April, nine were killed in Orlen.": a town that is only told of for another day
  bool isOfOther(const std::vector<Draft>& drafts) const {
    const Draft& d = drafts.front();
    if (d.place || !d.date || m_town.police || m_town.local) return false;
    bool other = false;
    for (const Entity& e : m_text.entities.list()) {
      if (e.kind != MentionKind::Place || e.place.id != m_town.town.place.id) continue;
      const auto tells = [&](const Draft& o) {
        return &o != &d && o.place && o.place->id == e.place.id && o.date && !datesAgreeWhereBothKnown(*o.date, *d.date) &&
               tellsOf(o, e);
      };
      if (std::ranges::none_of(drafts, tells)) return false;
      other = true;
    }
    return other;
  }

  // What a report tells besides lies in its town too, where it is the readers' own; a correspondent's bureau tells nothing of it.
  bool isAtHome() const { return m_town.police || (m_town.local && (m_town.town.place.country == "US" || !m_town.dateline)); }

  // "Tulsa police", "Tulsa residents": the report is at home there.
  bool hasFolk(const Entity& e) const {
    constexpr std::string_view kFolk[] = {"police",       "residents", "officials", "authorities",
                                          "firefighters", "mayor",     "fire",      "chief"};
    return std::ranges::find(kFolk, m_doc.word(e.range.end)) != std::end(kFolk);
  }

  // "a Tulsa group", "a Tulsa-based monitor": where somebody is at home, who may be anybody
  bool describes(const Entity& e) const {
    const std::uint32_t end = e.range.end;
    if (end < m_doc.size() && m_doc.token(end).joined) return true;
    return isOneOf(m_doc.word(end), {"group", "organization", "organisation", "office", "bureau", "newspaper", "institute"});
  }

  Candidate& candidate(std::vector<Candidate>& towns, TokenRange range, const PlaceValue& place) const {
    auto it = std::ranges::find_if(towns, [&](const Candidate& t) { return t.town.place.id == place.id; });
    if (it == towns.end()) it = towns.insert(towns.end(), {{range, place}});
    return *it;
  }

  void findTown() {
    std::vector<Candidate> towns;
    for (const Entity& e : m_text.entities.list()) {
      if (e.kind == MentionKind::Group) body(towns, e);
      if (e.kind != MentionKind::Place || !isSettlement(e)) continue;
      const std::uint32_t s = m_doc.sentenceOf(e.range.begin);
      const bool dateline = isDateline(e);
      if ((m_doc.sentences()[s].skipped && !dateline) || isWhereTheHurtLie(e)) continue;  // the writer's name
      if (isWhereSpoken(m_doc, e.range.begin) || isGovernment(m_doc, e) || isOfTreaty(m_doc, e.range.end)) continue;
      Candidate& t = candidate(towns, e.range, e.place);
      t.police |= hasFolk(e);
      t.local |= hasFolk(e) || (!dateline && t.dateline && !describes(e));
      t.prose |= !dateline;
      t.dateline |= dateline;
      const bool first = (m_doc.sentences()[s].heading || s < kLead) && !opensHome(m_doc, e.range);
      t.score += dateline || hasFolk(e) ? 3 : first ? 2 : 1;
    }
    // A town that is at home here before one that is only named, be it ever so often: the injured lie in its hospital. Its police
    // knows better than a dateline, which may name a quarter.
    const auto rank = [](const Candidate& t) { return std::tuple(t.police, t.local || t.dateline, t.score); };
    for (const Candidate& t : towns)
      if (rank(t) > rank(m_town)) m_town = t;
    const bool abroad = std::ranges::any_of(m_text.entities.list(), [&](const Entity& e) {
      return e.kind == MentionKind::Place && !e.place.country.empty() && e.place.country != m_town.town.place.country;
    });
    const bool alone = towns.size() == 1;  // no other town is named: it need not be named twice
    if ((m_town.score < 2 && !alone) || (m_town.dateline && !m_town.local && abroad) || isOfWriter()) m_town = {};
    m_town.local |= m_town.dateline;
    m_alone = alone && !abroad;
  }

  // "LAGOS (NWS) - Gunmen raided a village in Borno state": where the writer sits, while the text tells of another province, or
  // of a place of its own.
  bool isOfWriter() const {
    if (!m_town.dateline || m_town.police || m_town.prose) return false;
    return std::ranges::any_of(m_text.entities.list(), [&](const Entity& e) {
      if (e.kind != MentionKind::Place || isDateline(e) || opensHome(m_doc, e.range) || isWhereSpoken(m_doc, e.range.begin))
        return false;
      if (m_doc.sentences()[m_doc.sentenceOf(e.range.begin)].skipped || isGovernment(m_doc, e)) return false;
      if (e.place.precision == PlacePrecision::Admin1) return !placeHolds(e.place, m_town.town.place);
      return e.place.id.empty() && (isOfItsOwn(e) || hasDistrictBehind(m_doc, e.range.end));
    });
  }

  // "Tulsa-Creek Metropolitan Police": what stands between the city and its body
  bool isOfBody(std::uint32_t i) const {
    return m_doc.token(i).joined || m_doc.word(i) == "metropolitan" || m_doc.word(i) == "metro" || m_doc.word(i) == "municipal";
  }

  // "was taken to Mercy Hospital in Oak Park"
  bool isWhereTheHurtLie(const Entity& e) const {
    return collate::isWhereTheHurtLie(m_doc, e, m_doc.sentences()[m_doc.sentenceOf(e.range.begin)].range);
  }

  // "Tulsa Police Department": a body of a city speaks of its city.
  void body(std::vector<Candidate>& towns, const Entity& e) const {
    constexpr std::string_view kOfCity[] = {"police", "fire", "rescue"};
    const Gazetteer& places = m_doc.lexicon().places();
    std::uint32_t end = e.range.begin;
    while (end < e.range.end && std::ranges::find(kOfCity, m_doc.word(end)) == std::end(kOfCity)) ++end;
    if (end == e.range.begin || end == e.range.end || end > e.range.begin + 4) return;
    if (isOneOf(m_doc.word(e.range.begin), {"dig", "ssp", "dsp", "asp", "igp", "dpo", "sho", "federal"}))
      return;  // "DIG Police": a rank
    TokenRange name{e.range.begin, end};
    auto ids = places.find(placeKey(m_doc.text(name)));
    while (ids.empty() && name.size() > 1 && isOfBody(name.end - 1)) {
      --name.end;
      ids = places.find(placeKey(m_doc.text(name)));
    }
    if (ids.empty()) return;
    const auto id = choosePlace(places, ids, {});
    if (!id) return;
    const PlaceValue place = placeValue(places.at(*id));
    if (place.precision != PlacePrecision::Town) return;
    Candidate& t = candidate(towns, name, place);
    t.score += 2;
    t.police = t.local = true;
  }

  // "Place: Dhobro hamlet, Qurqush district", where the sentences name no town
  void labelledPlace(Draft& d) const {
    if ((d.place && d.place->precision == PlacePrecision::Town) || !m_doc.mayHaveAny({"place", "location", "venue"})) return;
    for (std::uint32_t s = 0; s < m_doc.sentences().size(); ++s) {
      const TokenRange line = labelledLine(m_doc, s, {"place", "location", "venue"});
      if (line.empty()) continue;
      const std::vector<const Entity*> named = m_text.entities.within(line, MentionKind::Place);
      if (named.empty()) continue;
      d.placeAt = named.front();
      d.place = named.front()->place;
      d.places.insert(d.places.begin(), named.begin(), named.end());
      return;
    }
  }

  // A further incident "in Idlib province" is not of the town in the dateline.
  void place(Draft& d, bool first) const {
    const PlaceValue& town = m_town.town.place;
    if (!d.place || (m_town.local && d.placeAt != nullptr && isWhereTheHurtLie(*d.placeAt))) {
      d.places.clear();
      d.place = town;
      d.town = m_town.town;
      return;
    }
    if (isQuarter(*d.place, d.placeAt)) {
      d.place->id.clear();
      d.place->lat.reset();
      d.place->lon.reset();
      d.place->admin1 = town.admin1;
      d.place->country = town.country;
      d.place->precision = PlacePrecision::Unknown;
      d.places.clear();
      d.town = m_town.town;
    }
    const bool unlisted = d.placeAt != nullptr && d.place->id.empty() && !m_town.police;
    if (unlisted && (isOfItsOwn(*d.placeAt) || hasDistrictBehind(m_doc, d.placeAt->range.end) || !namesQuartersBare(*d.placeAt)))
      return;
    const bool vague = d.place->id.empty() || d.place->precision == PlacePrecision::Area;
    // "southwestern Marrow", told from the capital: not there
    const bool part = d.placeAt != nullptr && d.placeAt->range.begin > 0 &&
                      m_doc.covers(d.placeAt->range.begin - 1, maskOf(Direction)) && !m_town.police;
    const bool wider = m_town.local && (first || m_town.police) && placeHolds(*d.place, town) && !part;
    const bool other = !d.place->admin1.empty() && !town.admin1.empty() && d.place->admin1 != town.admin1;
    if ((vague && !other && (d.place->country.empty() || d.place->country == town.country)) || wider) d.town = m_town.town;
  }

  // "in Qurqush", told from another town of a country where towns and quarters are not told apart by their names: a place of its
  // own as likely.
  bool isForeignName(const Entity& e) const {
    return e.place.id.empty() && e.place.precision == PlacePrecision::Unknown && !m_town.police &&
           m_town.town.place.country != "US" && m_doc.entry(e.range.begin) == nullptr &&
           !isOneOf(m_doc.word(e.range.end), {"neighborhood", "neighbourhood", "district", "quarter", "suburb"});
  }

  // "in Austin" in a report at home in Chicago: a quarter of the city, and not the town in another state, unless the state stands
  // behind it.
  bool isQuarter(const PlaceValue& p, const Entity* at) const {
    if (!m_town.local || at == nullptr || !p.id.starts_with("geonames:") || p.precision != PlacePrecision::Town) return false;
    const PlaceValue& town = m_town.town.place;
    const bool elsewhere = p.country != town.country || (!p.admin1.empty() && p.admin1 != town.admin1);
    return elsewhere && p.id != town.id && !isPlacedBehind(at->range.end);
  }

  // "the village of Marrow", "Marrow town", "near Marrow in Lake district": no part of the town that the report comes from
  bool isOfItsOwn(const Entity& e) const {
    if (e.range.begin > 0 && isOneOf(m_doc.word(e.range.begin - 1), {"near", "area"}) && e.place.id.empty()) return true;
    if (m_doc.word(e.range.end) == "area" && m_doc.word(e.range.end + 1) == "of") return true;
    static constexpr std::initializer_list<Spelling> kNouns = {"village", "town",   "city",      "hamlet",  "province",
                                                               "state",   "region", "territory", "township"};
    if (isOneOf(m_doc.word(e.range.end), kNouns)) return !m_doc.isCapital(e.range.end);  // "Oak Village" is a name
    return e.range.begin > 1 && m_doc.word(e.range.begin - 1) == "of" && isOneOf(m_doc.word(e.range.begin - 2), kNouns);
  }

  // Papers of the United States name the quarters of the town that they are at home in as others name villages: "in Feltonbrook".
  bool namesQuartersBare(const Entity& e) const { return m_town.town.place.country == "US" || isCalledQuarter(e); }
  bool isCalledQuarter(const Entity& e) const {
    return isOneOf(m_doc.word(e.range.end), {"neighborhood", "neighbourhood", "quarter", "section", "suburb", "area"});
  }

  // "Salem, Ore.", "Homs, Syria"
  bool isPlacedBehind(std::uint32_t end) const {
    if (!m_doc.isMark(end, ",")) return false;
    return m_text.entities.at(end + 1, MentionKind::Place) != nullptr ||
           (m_doc.isCapital(end + 1) && m_doc.lexicon().places().state(m_doc.word(end + 1)) != nullptr);
  }

  static bool placeHolds(const PlaceValue& outer, const PlaceValue& town) {
    if (outer.country != town.country) return false;
    return outer.precision == PlacePrecision::Country ||
           (outer.precision == PlacePrecision::Admin1 && outer.admin1 == town.admin1);
  }

  // Sentences that name somebody and belong to no incident tell on about the one before.
  void besides(std::vector<Draft>& drafts) const {
    for (const Entity& e : m_text.entities.list()) {
      if (e.kind != MentionKind::Person) continue;
      const std::uint32_t s = m_doc.sentenceOf(e.range.begin);
      if (m_doc.sentences()[s].skipped || m_doc.sentences()[s].heading) continue;
      Draft* best = nullptr;
      bool taken = false;
      for (Draft& d : drafts) {
        taken |= std::ranges::binary_search(d.sentences, s);
        if (!d.segment.empty() || d.sentences.empty()) continue;
        if (best == nullptr || (d.sentences.front() <= s && d.sentences.front() >= best->sentences.front())) best = &d;
      }
      if (best != nullptr && !taken && (best->beside.empty() || best->beside.back() != s)) best->beside.push_back(s);
    }
  }

  bool isOfTheDeed(const Entity& e) const {
    if (e.kind != MentionKind::Date || e.date.precision != DatePrecision::Day || e.stamp || e.sequel || isOfPicture(m_doc, e))
      return false;
    const std::uint32_t s = m_doc.sentenceOf(e.range.begin);
    if (m_doc.sentences()[s].skipped || m_doc.sentences()[s].caption) return false;
    const std::uint32_t begin = e.range.begin;
    if (liesIn(m_doc, e.range, RegionKind::Dateline) || isOfHead(m_doc.sentences()[s])) return false;
    if (begin > 0 && (m_doc.word(begin - 1) == "since" || m_doc.word(begin - 1) == "until")) return false;
    return !datesSaying(m_doc, e);
  }

  // "Issue of May 20, 2031": a line of the head that tells of no deed
  bool isOfHead(const Sentence& s) const {
    bool deed = false;
    for (std::uint32_t t = s.range.begin; t < s.range.end; ++t)
      deed = deed || m_doc.covers(t, maskOf(Event, Effect, Act, Toll, State));
    return s.heading && !deed;
  }

  // A day for an incident without a date, and for one of which only the month or year was told first.
  void date(Draft& d, const DatedBy& dated) const {
    const bool coarse =
        d.date && d.date->from && d.date->precision != DatePrecision::Day && d.date->precision != DatePrecision::Range;
    if (d.date && !coarse && !d.weakDate) return;
    // Only the lead and what stands about the incident can date it, unless a month is made a day.
    const std::uint32_t from = coarse || d.sentences.empty() ? 0 : d.sentences.front() - std::min(d.sentences.front(), kReach);
    const std::uint32_t to = coarse || d.sentences.empty() ? m_doc.size() : d.sentences.back() + kReach;
    for (auto it = m_dates.begin(); it != m_dates.end() && it->first <= to; ++it) {
      if (it->first < from && it->first >= kLead) {
        it = std::ranges::lower_bound(it, m_dates.end(), from, {}, &Dated::first);
        if (it == m_dates.end() || it->first > to) break;
      }
      const auto [s, at] = *it;
      const Entity& e = *at;
      if (coarse ? !e.date.from || *e.date.from < *d.date->from || *e.date.from > *d.date->to : !isBeside(d, e)) continue;
      if (!isOfTheDeed(e) || isOfInnerClause(m_doc, m_doc.sentences()[s].range.begin, e)) continue;
      if (!coarse && (isOld(e) || isOfRelativeClause(e, tellsOf(d, e)))) continue;
      if (isOfAnother(d, dated, e)) continue;
      d.date = e.date;
      d.dateAt = &e;
      d.weakDate = false;
      d.dates = {&e};
      return;
    }
  }

  // "Nine were killed in Orlen. On Thursday a jet was shot down near Marrow.": the day of what happened elsewhere
  bool isOfAnother(const Draft& d, const DatedBy& dated, const Entity& e) const {
    if (!d.place || d.sentences.empty() || goesOnAt(d.sentences.front())) return false;
    const auto [first, last] = dated.equal_range(&e);
    return std::any_of(first, last, [&](const auto& of) {
      const Draft& o = *of.second;
      if (&o == &d || o.weakDate || !tellsOf(o, e) || tellsOf(d, e)) return false;
      // "On Sunday, 31 people were killed near an aid site": a deed of its own, wherever it was
      const bool fronted = e.range.begin <= m_doc.sentences()[m_doc.sentenceOf(e.range.begin)].range.begin + 1;
      if (!o.place) return fronted && o.hasEffects();
      return !placeHolds(*d.place, *o.place) && !placeHolds(*o.place, *d.place);
    });
  }

  // "On the same night, they shot", "Hours earlier, gunmen had", "Another strike": on that day
  bool goesOnAt(std::uint32_t sentence) const {
    constexpr std::uint32_t kOpening = 6;  // words
    const TokenRange s = m_doc.sentences()[sentence].range;
    for (std::uint32_t t = s.begin; t < std::min(s.end, s.begin + kOpening); ++t)
      if (isOneOf(m_doc.word(t), {"same", "hours", "minutes", "another", "later", "meanwhile", "also"})) return true;
    return false;
  }

  bool tellsOf(const Draft& d, const Entity& e) const {
    return std::ranges::contains(d.sentences, m_doc.sentenceOf(e.range.begin));
  }

  // "a hill that rebels seized on May 5": what is told to explain. In the incident's own sentence a clause of anything but a site
  // may be the deed: "a bomb that went off on May 5".
  bool isOfRelativeClause(const Entity& e, bool own) const {
    constexpr std::uint32_t kBack = 12;  // words
    bool deed = false;
    for (std::uint32_t t = e.range.begin; t > 0 && t + kBack > e.range.begin; --t) {
      if (m_doc.token(t - 1).kind == TokenKind::Punct || m_doc.sentenceOf(t - 1) != m_doc.sentenceOf(e.range.begin)) return false;
      const WordEntry* entry = m_doc.entry(t - 1);
      deed = deed || (entry != nullptr && entry->verb > entry->noun && !m_doc.isCapital(t - 1));
      if (isOneOf(m_doc.word(t - 1), {"that", "which"}))
        return deed && t > 1 && m_doc.hitEnding(t - 1, maskOf(Say, SayNoun)) == nullptr &&
               !m_doc.covers(t - 2, maskOf(Event, Effect, Act, Preposition)) &&
               (!own || m_doc.covers(t - 2, maskOf(PlaceNoun)) ||
                isOneOf(m_doc.word(t - 2), {"hill", "base", "post", "checkpoint"}));
    }
    return false;
  }

  // Of a court, an arrest, a vigil: what came of a deed of long ago
  bool isFollowUp() const {
    static constexpr WordSet kSequel({"charged", "court", "trial", "pleaded", "sentenced", "indicted", "arraigned", "jury",
                                      "judge", "arrested", "vigil", "funeral", "suspect"});
    for (std::uint32_t t = 0; t < m_doc.size(); ++t)
      if (isOneOf(m_doc.word(t), kSequel)) return true;
    return false;
  }
  // News that opens with no day is of the last ones: a day of weeks ago that is told behind the lead is told to explain.
  bool isOld(const Entity& e) const {
    constexpr std::chrono::days kNews{10};
    if (m_doc.sentenceOf(e.range.begin) < kLead || m_followUp) return false;
    return m_doc.source().published && e.date.to && *e.date.to + kNews < m_doc.source().published->day;
  }

  // "Police were called about 2:30 p.m." in a report that names no day: news of the day on which it came out.
  void publicationDay(Draft& d) const {
    const std::vector<Entity>& all = m_text.entities.list();
    if (!m_doc.source().published || std::ranges::any_of(all, [](const Entity& e) { return e.kind == MentionKind::Date; }))
      return;
    const auto told = [&](const Entity& e) {
      return e.kind == MentionKind::Time && e.clock && isBeside(d, e) &&
             !m_doc.sentences()[m_doc.sentenceOf(e.range.begin)].skipped;
    };
    const auto hour = std::ranges::find_if(all, told);
    if (hour == all.end()) return;
    const CalendarDay day = m_doc.source().published->day;
    d.date = DateValue{day, day, DatePrecision::Day, isoDay(day)};
    d.hourAt = &*hour;
  }

  bool isBeside(const Draft& d, const Entity& e) const {
    const std::uint32_t s = m_doc.sentenceOf(e.range.begin);
    return std::ranges::any_of(d.sentences,
                               [&](std::uint32_t of) { return of <= s ? s - of <= kReach : of - s <= kReach || s < kLead; });
  }

  const Annotated& m_text;
  const Document& m_doc;
  Candidate m_town;
  bool m_alone = false;  // no other town and no other country is named
  bool m_followUp = false;
  std::vector<Dated> m_dates;
};

}  // namespace

void placeInScene(const Annotated& text, std::vector<Draft>& drafts) {
  if (!drafts.empty()) Scene(text).complete(drafts);
}

}  // namespace collate
