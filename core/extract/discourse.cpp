// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/discourse.h"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

#include "core/extract/clause.h"
#include "core/extract/date_scope.h"
#include "core/extract/event_place.h"
#include "core/extract/further_places.h"
#include "core/extract/incident_turn.h"
#include "core/extract/live_posts.h"
#include "core/extract/named_again.h"
#include "core/extract/other_deed.h"
#include "core/extract/real_frames.h"
#include "core/extract/round_up.h"
#include "core/extract/saying_dates.h"
#include "core/extract/word_list.h"
#include "core/resolve/places.h"

namespace collate {
namespace {

using enum PhraseClass;

// When and where, by one sentence
struct Setting {
  const Entity* date = nullptr;
  bool weak = false;
  bool sequel = false;  // the date is of what came of the deed
  bool caption = false;
  const Entity* place = nullptr;
};

class Sorter {
 public:
  Sorter(const Annotated& text, const std::vector<Frame>& frames)
      : m_text(text),
        m_doc(text.doc),
        m_frames(frames),
        m_clause(text),
        m_real(text, frames),
        m_roundUp(text),
        m_posts(text) {}

  std::vector<Draft> run() {
    sort(false);
    if (m_drafts.empty() && m_sums) sort(true);  // of several incidents the sum is all that is told
    return std::move(m_drafts);
  }

 private:
  void sort(bool withSums) {
    for (std::uint32_t s = 0; s < m_doc.sentences().size() && !m_doc.stopped(); ++s) {
      std::vector<const Frame*> real;
      bool habit = false;
      const std::span<const Frame> frames = framesOf(s);
      const bool sums = std::ranges::any_of(frames, &Frame::summed);
      m_sums |= sums;
      for (const Frame& f : frames) {
        habit |= f.habitual;
        const bool several = sums && !withSums && f.kind == Frame::Kind::Event && f.phrase->plural;  // "in separate shootings"
        if (!several && m_real.isReal(f, withSums)) real.push_back(&f);
      }
      const Sentence& sentence = m_doc.sentences()[s];
      if (sentence.row != 0) {
        takeCell(s, real);
        continue;
      }
      if (sentence.skipped) continue;
      if (m_entry && sentence.paragraphStart && (s > *m_entry + 1 || opensEntry(m_text, s))) m_entry.reset();  // another entry
      if (real.empty() && opensEntry(m_text, s)) {
        m_entry = s;
        continue;
      }
      if (m_scene && !m_entry && real.empty() && s == *m_scene + 1 && !sentence.paragraphStart) continue;
      if (m_scene && (sentence.paragraphStart || real.empty())) trail(*std::exchange(m_scene, std::nullopt));  // nothing followed
      if (real.empty() && !m_drafts.empty() && setsScene(m_text, s, m_drafts[m_current])) {
        m_scene = s;
        continue;
      }
      if (sentence.heading && s > 0 && !m_drafts.empty() && m_told) continue;  // a heading within the text tells what follows
      if (real.empty() && habit) continue;
      real.empty() ? trail(s) : take(s, real);
      m_told = m_told || !sentence.heading;
    }
  }

  std::span<const Frame> framesOf(std::uint32_t s) const { return framesOfSentence(m_frames, s); }

  const Entity* placeIn(TokenRange r) const { return placeOfEvent(m_text, r); }

  // The frame of the sentence that a date belongs to: the last one before it, else the first one.
  const Frame* datedBy(std::uint32_t s, const Entity& d) const {
    const std::span<const Frame> all = framesOf(s);
    const Frame* last = all.empty() ? nullptr : &all.front();
    for (const Frame& f : all)
      if (f.trigger.end <= d.range.begin) last = &f;
    return last;
  }

  // "A man was arrested on Friday in the shooting", "he died of his wounds on Friday": what came of a deed that was told before.
  bool datesSequel(std::uint32_t s, const Entity& d) const {
    const Frame* of = datedBy(s, d);
    const Hit* verb = m_doc.hitEnding(d.range.begin, maskOf(Effect));  // "left nine injured was arrested Friday"
    const bool arrested = verb != nullptr && verb->phrase->effect == Attribute::Detained;
    const bool sequel = of != nullptr && of->kind == Frame::Kind::Effect && of->type != EventType::Abduction;
    if (!sequel || isOfEvent(m_doc, d) || saysAnother(m_doc, s)) return false;
    const auto isDeed = [&](const Frame& f) {
      return &f != of && ((f.type && !isArrest(f)) || isKilling(f) || f.effect == Attribute::Wounded);
    };
    const bool here = std::ranges::any_of(framesOf(s), isDeed);
    const bool before =
        !m_drafts.empty() && std::ranges::any_of(m_drafts[m_current].frames, [&](const Frame* f) { return isDeed(*f); });
    // "A judge released both on Wednesday", "came home on May 2": of those who were taken before
    const auto takes = [](const Frame& f) { return f.effect == Attribute::Detained; };
    if (of->effect == Attribute::Freed)
      return std::ranges::any_of(framesOf(s), takes) ||
             (!m_drafts.empty() && std::ranges::any_of(m_drafts[m_current].frames, [&](const Frame* f) { return takes(*f); }));
    const auto anew = [&](const Frame& f) { return &f != of && !f.definite && (f.kind == Frame::Kind::Event || f.type); };
    if (of->effect == Attribute::Killed && before && isDying(*of) && isOneMore(m_doc, of->patient) &&
        std::ranges::none_of(framesOf(s), anew))
      return true;
    const auto raids = [&](const Frame* f) { return f->type && isArrest(*f); };
    if (!m_drafts.empty() && std::ranges::any_of(m_drafts[m_current].frames, raids)) return false;
    if (arrested || of->effect == Attribute::Detained) return here || before;
    return of->effect == Attribute::Killed && (here || before) && isDying(*of) && isOfWounds(m_doc, m_doc.sentences()[s].range);
  }
  static bool isDying(const Frame& f) {
    return f.effect == Attribute::Killed && isOneOf(f.phrase->canonical, {"die", "succumb"});
  }
  static bool isKilling(const Frame& f) { return f.effect == Attribute::Killed && !isDying(f); }

  // "He died on Sunday after being shot on Saturday"
  bool isOutcome(std::uint32_t s, const Frame& death) const {
    if (!isDying(death)) return false;
    const TokenRange r = m_doc.sentences()[s].range;
    const auto tells = [&](const Frame& f) { return (f.type || isKilling(f)) && f.trigger.begin > death.trigger.begin; };
    const auto deed = std::ranges::find_if(framesOf(s), tells);
    return deed != framesOf(s).end() && !m_text.entities.within({deed->trigger.end, r.end}, MentionKind::Date).empty();
  }
  bool isOutcomeDate(std::uint32_t s, const Entity& d) const {
    const Frame* of = datedBy(s, d);
    return of != nullptr && of->trigger.end <= d.range.begin && isOutcome(s, *of);
  }
  static bool isArrest(const Frame& f) { return f.type == EventType::Raid || f.type == EventType::ArrestOperation; }

  // `until`: where the sentence goes on to something else
  Setting settingOf(std::uint32_t s, const std::vector<const Frame*>& group, std::uint32_t until) const {
    Setting out;
    const TokenRange r = m_doc.sentences()[s].range;
    for (const Frame* f : group)
      if (const Entity* d = f->date;
          d != nullptr && out.date == nullptr && !datesSaying(m_doc, *d) && !isOutcome(s, *f) && !datesThing(m_doc, *d))
        out.date = d;
    const TokenRange other = otherDeedIn(m_doc, r);
    std::vector<const Entity*> dates = m_text.entities.within(r, MentionKind::Date);
    std::erase_if(dates, [&](const Entity* d) {
      const std::uint32_t end = group.back()->trigger.end;
      const bool ofOther = d->range.begin >= other.begin && end <= other.begin;
      return d->stamp || d->former || ofOther || datesThing(m_doc, *d) ||
             (d->range.begin > end && isOfInnerClause(m_doc, end, *d));
    });
    const auto own = std::ranges::find_if(dates, [&](const Entity* d) { return isOfEvent(m_doc, *d) && !isAside(s, *d, group); });
    if (out.date == nullptr && own != dates.end()) out.date = *own;
    if (out.date == nullptr) {
      for (const Entity* d : dates) {
        if (liesAhead(m_doc, *d)) continue;
        if (isOutcomeDate(s, *d) || isAside(s, *d, group) || liesIn(m_doc, d->range, RegionKind::Byline)) continue;
        if ((d != dates.back() && isOfDateline(m_text, *d)) || isOfPicture(m_doc, *d)) continue;
        const std::string_view timex = d->date.timex;
        const bool vague = timex == "PRESENT_REF" || d->date.precision == DatePrecision::Unknown;
        if (vague && (timex.starts_with("PAST") || timex.starts_with("PRES"))) continue;
        out.date = d;
        break;
      }
    }
    if (out.date != nullptr && liesAhead(m_doc, *out.date)) out.date = nullptr;
    const bool nouns =
        std::ranges::all_of(group, [](const Frame* f) { return f->noun; });  // "15 deaths on the day after the attack"
    out.sequel = out.date != nullptr && ((out.date->sequel && nouns) || opensSpeech(m_doc, *out.date) || isOfOperation(group) ||
                                         datesSequel(s, *out.date));
    out.weak = out.date != nullptr && (out.sequel || (datesSaying(m_doc, *out.date) && !isOfThatDay(m_doc, r)));
    out.caption = out.date != nullptr && (m_doc.sentences()[s].caption || isOvernight(m_doc, *out.date) ||
                                          (!out.date->date.from && isOfDateline(m_text, *out.date)));
    // "was arrested on Friday in Sunday's shooting"
    for (const Frame* f : group) {
      const bool of =
          f->date != nullptr && (isOfEvent(m_doc, *f->date) ||
                                 (f->nested && f->definite && !datesSaying(m_doc, *f->date)));  // "in the shooting of May 2"
      if (!out.weak || !of) continue;
      out.date = f->date;
      out.weak = out.sequel = false;
    }
    const bool some = !m_drafts.empty() && m_drafts[m_current].place && tellsOfSome(m_doc, r);
    if (!some && (m_doc.word(r.begin) != "in" || !isSpokenOf(m_text, s, group.front()->trigger.begin))) {
      if (!other.empty() && group.back()->trigger.end <= other.begin) until = std::min(until, other.begin);
      out.place = placeIn({r.begin, until});
    }
    return out;
  }

  // "The operation was launched on Friday night": the day on which those set out who came upon somebody
  bool isOfOperation(const std::vector<const Frame*>& group) const {
    return !m_drafts.empty() && m_drafts[m_current].date && m_drafts[m_current].hasEffects() &&
           std::ranges::all_of(group, [](const Frame* f) { return f->definite && f->generic && f->type == EventType::Raid; });
  }

  // The date of another frame in the sentence that is not of this group.
  bool isAside(std::uint32_t s, const Entity& d, const std::vector<const Frame*>& group) const {
    for (const Frame& f : framesOf(s))
      if (f.date == &d && std::ranges::find(group, &f) == group.end()) return true;
    // "who was killed in 2014": a clause of the past hanging on a noun
    return d.range.begin > 0 && m_doc.word(d.range.begin - 1) == "since";
  }

  // Each row of a table is an incident, whatever its cells tell.
  void takeCell(std::uint32_t s, const std::vector<const Frame*>& real) {
    const TableRow* row = &m_doc.rows()[m_doc.sentences()[s].row - 1];
    if (m_drafts.empty() || m_drafts.back().row != row) {
      m_current = open();
      m_drafts[m_current].row = row;
    }
    Draft& d = m_drafts[m_current];
    if (m_doc.sentences()[s].skipped) {  // "Clashes", in the column for the kind: one incident
      for (const Frame& f : framesOf(s)) d.frames.push_back(&f);
    } else {
      for (const Frame& f : framesOf(s))  // "Clashes between X and Y", too
        if (std::ranges::contains(real, &f) || (f.noun && !f.denied && f.trigger.begin == m_doc.sentences()[s].range.begin))
          d.frames.push_back(&f);
      d.sentences.push_back(s);
    }
  }

  void take(std::uint32_t s, const std::vector<const Frame*>& real) {
    std::vector<const Frame*> main, other;
    std::vector<std::vector<const Frame*>> asides;  // each with its toll: "a 2019 bombing that killed nine"
    for (const Frame* f : real) {
      if (other.empty() ? isOther(s, *f, main) : f->date == nullptr || f->date == other.front()->date)
        other.push_back(f);
      else if (f->nested && isPast(*f) && !opensSentence(m_doc, s, *f))
        asides.push_back({f});
      else
        (!asides.empty() && isTollOf(*f, *asides.back().front()) ? asides.back() : main).push_back(f);
    }
    if (main.empty() && !other.empty()) return aside(s, other);
    if (main.empty()) main = std::exchange(asides.front(), {});
    const TokenRange r = m_doc.sentences()[s].range;
    const bool behind = !other.empty() && main.back()->trigger.end <= other.front()->trigger.begin;
    Setting setting =
        settingOf(s, main, behind ? std::max(main.back()->trigger.end, m_clause.start(other.front()->trigger.begin, r)) : r.end);
    const bool taken = arrestsElsewhere(main, setting);
    if (taken || (setting.weak && !setting.sequel && !m_drafts.empty() && isOfEarlierMonth(*setting.date, m_drafts[m_current])))
      setting.weak = setting.sequel = false;
    const bool single = (main.size() == 1 && main.front()->nested && precededByOther(s, *main.front())) ||
                        (!m_drafts.empty() && setting.date != nullptr && recalls(m_doc, s, *setting.date, m_drafts[m_current]));
    const bool after = setting.date != nullptr && setting.date->sequel && !m_drafts.empty() && !m_drafts[m_current].date;
    const bool table = !m_drafts.empty() && m_drafts[m_current].row != nullptr;
    const bool next =
        after || taken || table || (m_sums && !m_drafts.empty() && m_roundUp.opensNext(s, main, m_drafts[m_current]));
    std::optional<std::uint32_t> scene = std::exchange(m_scene, std::nullopt);
    if (scene && tellsOfKnown(m_doc, main)) trail(*std::exchange(scene, std::nullopt));  // "The gunmen shot him": of before
    const std::optional<std::uint32_t> entry = m_entry ? std::exchange(m_entry, std::nullopt) : scene;
    const std::size_t draft = next || entry ? open() : choose(s, main, setting, single);
    if (entry) head(draft, *entry);
    put(draft, s, main, setting, single);
    if (!single) m_current = draft;
    for (const auto& group : asides) {
      if (group.empty()) continue;
      const Frame* f = group.front();
      const Draft& at = m_drafts[draft];
      const bool same = !at.date || f->date == nullptr || datesAgreeWhereBothKnown(*at.date, f->date->date);
      if (same && group.size() == 1 && f->date != nullptr && (!at.date || !isPast(*f))) {
        put(draft, s, group, {f->date, false, false, false, nullptr}, false);
        continue;
      }
      aside(s, group);
    }
    if (!other.empty()) aside(s, other);
  }

  // "On Friday police arrested four suspects in Ferrin" behind what happened in Orlen on Monday: another day and another place
  bool arrestsElsewhere(const std::vector<const Frame*>& group, const Setting& setting) const {
    if (m_drafts.empty() || setting.date == nullptr || setting.place == nullptr || !m_drafts[m_current].place) return false;
    const Draft& now = m_drafts[m_current];
    const auto arrests = [](const Frame* f) {
      return f->effect == Attribute::Detained ? f->type != EventType::Abduction && !f->noun : isArrest(*f);
    };
    return std::ranges::all_of(group, arrests) && !anyDefinite(group) && liesApart(setting.place->place, *now.place) &&
           !isOfEvent(m_doc, *setting.date) && now.date && !datesAgreeWhereBothKnown(*now.date, setting.date->date);
  }

  // "12 May, Orlen town. A shell hit ...": the head of an entry gives it its day and place.
  void head(std::size_t draft, std::uint32_t s) {
    const TokenRange r = m_doc.sentences()[s].range;
    const std::vector<const Entity*> days = m_text.entities.within(r, MentionKind::Date);
    put(draft, s, {}, {days.empty() ? nullptr : days.front(), false, false, false, placeIn(r)}, false);
  }

  void aside(std::uint32_t s, const std::vector<const Frame*>& group) {
    const Frame& first = *group.front();
    const TokenRange r = m_doc.sentences()[s].range;
    const Entity* date = first.date != nullptr ? first.date : fronted(r, first);
    const Setting own{date, false, false, m_doc.sentences()[s].caption, placeIn({first.trigger.begin, r.end})};
    put(choose(s, group, own, true), s, group, own, true);
  }

  // "Last month, rebels killed nine": what opens the sentence of another deed dates it.
  const Entity* fronted(TokenRange sentence, const Frame& f) const {
    const Entity* d = m_text.entities.startingAt(sentence.begin, MentionKind::Date);
    if (d == nullptr || d->stamp || f.trigger.begin < d->range.end || opensSpeech(m_doc, *d)) return nullptr;
    const auto between = [&](const Frame& o) { return o.trigger.begin < f.trigger.begin; };
    return std::ranges::any_of(framesOf(m_doc.sentenceOf(sentence.begin)), between) || datesSaying(m_doc, *d) ? nullptr : d;
  }

  // "in retaliation for a Labor Day shooting that left one dead", "a vigil for a boy who was shot earlier": told beside an
  // incident of another day, or of other people.
  bool isOther(std::uint32_t s, const Frame& f, const std::vector<const Frame*>& before) const {
    if (m_drafts.empty() && before.empty()) return false;
    const TokenRange r = m_doc.sentences()[s].range;
    if (!m_drafts.empty() && m_drafts[m_current].hasEffects() && isOfRecord(m_doc, f, r)) return true;
    if (isOfCharge(m_text, f, r) || isOfBefore(m_doc, f, r) || isToldBeside(m_doc, f, r) ||
        (!before.empty() && isElsewhere(m_text, f, r)))
      return true;
    if (isBehindAnswer(m_doc, f.trigger.begin, r) || isOfAnotherDay(m_doc, f, r)) return true;
    const Word article = m_doc.word(f.patient.begin);
    const bool somebody = f.party.counted && (article == "a" || article == "an" || article == "another");
    if (somebody && mourns(m_doc, {r.begin, f.patient.begin})) return true;
    if (!f.nested || f.definite || !f.noun || f.date == nullptr || !precededByOther(s, f)) return false;
    const DateValue* day = nullptr;
    for (const Frame* o : before)
      if (o->date != nullptr) day = &o->date->date;
    if (day == nullptr && !m_drafts.empty() && m_drafts[m_current].date) day = &*m_drafts[m_current].date;
    return day != nullptr && !datesAgreeWhereBothKnown(*day, f.date->date);
  }

  // "a 2020 coalition strike"
  bool isPast(const Frame& f) const { return f.date != nullptr && f.date->date.precision != DatePrecision::Day; }

  // Something else is told before it in the sentence, real or not
  bool precededByOther(std::uint32_t s, const Frame& f) const {
    return std::ranges::any_of(framesOf(s), [&](const Frame& o) { return o.trigger.begin < f.trigger.begin; });
  }

  bool marked(std::uint32_t s, const std::vector<const Frame*>& group) const {
    const bool told = !m_drafts.empty() && m_drafts[m_current].place && !m_drafts[m_current].onlyAnnounced(m_doc);
    const PlaceValue* before = told ? &*m_drafts[m_current].place : nullptr;
    return saysAnother(m_doc, s) || tellsOfAnotherTown(m_text, s, group) ||
           (!m_drafts.empty() && (opensEntry(m_text, s) || opensNumbered(m_text, s))) ||
           (before != nullptr && (opensEntryOfPlace(m_text, s, *before) || movesOn(m_text, s, *before)));
  }

  // "Meanwhile, a bomb went off", "In addition, two clerks were shot": a turn of the telling, to people or a deed anew
  bool turnsToOther(std::uint32_t s, const std::vector<const Frame*>& group) const {
    const Draft& now = m_drafts[m_current];
    if (tellsOfOtherSide(m_text, s, group, now.frames) || tellsAnew(m_doc, group, now.frames)) return true;
    if (tellsAlso(m_text, framesOf(s), now.frames) || (tellsOfMoreOrAlso(m_doc, group) && leadsAway(s, group))) return true;
    if (now.place && !anyDefinite(group) && !now.onlyAnnounced(m_doc) && opensInOtherPlace(m_text, s, group, *now.place))
      return true;
    if (opensLater(m_doc, s)) return tellsOfNewType(group, now.frames) || (tellsOfDeed(group) && leadsAway(s, group));
    return opensTurn(m_text, s) &&
           (std::ranges::any_of(group, [&](const Frame* f) { return m_roundUp.isIndefinite(*f); }) || leadsAway(s, group));
  }

  // "Two were killed yesterday in Orlen. On Monday, a clerk was shot in Ferrin": days that nothing compares
  bool opensOnOtherDay(std::uint32_t s, const std::vector<const Frame*>& group, const Setting& setting) const {
    const std::uint32_t first = m_doc.sentences()[s].range.begin;
    const Draft& now = m_drafts[m_current];
    if (m_doc.word(first) != "on" || setting.date == nullptr || setting.date->range.begin != first + 1 || setting.weak)
      return false;
    return isBareWeekday(setting.date->date) && now.date && !areComparable(*now.date, setting.date->date) && now.hasEffects() &&
           std::ranges::any_of(group, [&](const Frame* f) { return m_roundUp.isIndefinite(*f); }) && leadsAway(s, group);
  }

  // "Meanwhile, in Orlen, the clerk Ann Lee was killed": a turn to another place
  bool leadsAway(std::uint32_t s, const std::vector<const Frame*>& group) const {
    const Draft& now = m_drafts[m_current];
    const Entity* place = placeIn(m_doc.sentences()[s].range);
    if (place == nullptr || !now.place || anyDefinite(group) || place->place.precision == PlacePrecision::Country) return false;
    return liesApart(place->place, *now.place);
  }

  // "In Ferrin, a strike on a house killed six": a sentence that opens with another place, and tells of people anew
  bool opensElsewhere(std::uint32_t s, const std::vector<const Frame*>& group, const Entity* place) const {
    const Draft& now = m_drafts[m_current];
    if (place == nullptr || !now.place || now.onlyAnnounced(m_doc) || anyDefinite(group)) return false;
    const bool same = now.place->id.empty() ? now.place->name == place->place.name : now.place->id == place->place.id;
    return !same && now.hasEffects() && !isPartOf(m_doc, s, group, place->place, now) &&
           tellsOfOthers(m_doc, s, group, *place, now);
  }

  // Long after the last word of an incident, at a place that it did not have
  bool isFarOff(std::uint32_t s, const Draft& d, const Entity* place) const {
    constexpr std::uint32_t kFar = 8;  // sentences
    if (place == nullptr || !d.place || d.sentences.empty() || s <= d.sentences.back() + kFar) return false;
    return finer(place->place, *d.place) && (d.place->id.empty() || d.place->id != place->place.id);
  }

  std::size_t choose(std::uint32_t s, const std::vector<const Frame*>& group, const Setting& setting, bool aside) {
    if (m_drafts.empty() || (!aside && (marked(s, group) || turnsToOther(s, group)))) return open();
    if (!aside && (opensElsewhere(s, group, setting.place) || opensOnOtherDay(s, group, setting))) return open();
    if (!aside)
      if (const auto k =
              m_posts.draftOf(s, group, setting.place != nullptr ? &setting.place->place : nullptr, m_drafts, m_current))
        return *k == m_drafts.size() ? open() : *k;
    const bool dated = setting.date != nullptr && !setting.weak;  // not "said in a statement on Monday that the raid ..."
    const DateValue* date = dated ? &setting.date->date : nullptr;
    const PlaceValue* place = setting.place != nullptr ? &setting.place->place : nullptr;
    if (const std::size_t k = incidentOfDay(group, place, m_drafts); k != m_drafts.size()) return k;
    if (date != nullptr && tellsApart(*date)) {
      // Where it is dated alike, nearest first; the place must not speak against it.
      for (std::size_t k = m_drafts.size(); k-- > 0;) {
        const Draft& d = m_drafts[k];
        if (!d.date || !areComparable(*d.date, *date) || !datesAgreeWhereBothKnown(*d.date, *date)) continue;
        if ((aside || !d.segment.empty()) && d.date->precision != date->precision)
          continue;  // an aside of 2013 is not the 20th of August
        if (!aside && isFarOff(s, d, setting.place) && !anyDefinite(group)) continue;
        if (place == nullptr || !d.place || !townsDiffer(*d.place, *place)) return k;
      }
      const Draft& now = m_drafts[m_current];
      const bool goesOn = !now.date || !now.dateAt || !isOvernight(m_doc, *now.dateAt) || isThatNight(*now.date, *date) ||
                          tellsOfKnown(m_doc, group);
      const bool undated =
          !now.date || !areComparable(*now.date, *date) || now.weakDate || (now.captionDate && !setting.caption && goesOn);
      const bool deed =
          std::ranges::all_of(group, [](const Frame* f) { return f->definite && f->noun && f->kind == Frame::Kind::Event; });
      if (!aside && deed && !now.weakDate && now.date && isSlip(m_doc, m_doc.sentences()[s].range, *now.date, *date))
        return m_current;
      if (aside || !undated) return open();
      const bool fits = place == nullptr || !now.place || !townsDiffer(*now.place, *place);
      const bool there = setting.weak && !now.date && place != nullptr && now.place && !liesApart(*now.place, *place);
      if (!now.onlyAnnounced(m_doc) && !setting.weak && tellsOfAnotherDeed(m_doc, m_doc.sentences()[s].range, group, now))
        return open();
      return fits && (there || anyDefinite(group) || now.onlyDetains() || s < 4 || now.onlyAnnounced(m_doc)) ? m_current : open();
    }
    if (aside) return open();
    if (const std::size_t k = incidentNamed(m_text, s, group, m_drafts, m_current); k != m_drafts.size()) return k;
    if (const std::size_t k = sameNoun(group);
        k != m_drafts.size() && (place == nullptr || place->precision == PlacePrecision::Country))
      return k;
    const Draft& now = m_drafts[m_current];
    if (place != nullptr && now.place && isElsewhereByNow(m_text, s, group, *setting.place, *now.place)) {
      const auto there = std::ranges::find_if(m_drafts, [&](const Draft& d) { return d.place && !liesApart(*d.place, *place); });
      return there != m_drafts.end() ? static_cast<std::size_t>(there - m_drafts.begin()) : open();
    }
    if (place != nullptr && now.place && townsDiffer(*now.place, *place) && !takesUp(m_doc, s, now.frames) &&
        (!anyDefinite(group) || areOfPlace(m_doc, group, *setting.place))) {
      const auto at = [&](const auto& fits) {
        std::size_t k = m_drafts.size();
        while (k > 0 && (!m_drafts[k - 1].place || !fits(m_drafts[k - 1]))) --k;
        return k;
      };
      if (const std::size_t k = at([&](const Draft& d) { return !liesApart(*d.place, *place); })) return k - 1;
      if (const std::size_t k = at([&](const Draft& d) { return d.segment.empty() && !townsDiffer(*d.place, *place); }))
        return k - 1;
      return open();
    }
    return m_current;
  }

  // "the raid", where the incident at hand was told as a strike and another one as a raid
  std::size_t sameNoun(const std::vector<const Frame*>& group) const {
    for (const Frame* f : group) {
      if (!f->definite || f->kind != Frame::Kind::Event) continue;
      const auto has = [&](const Draft& d) {
        return std::ranges::any_of(d.frames, [&](const Frame* o) {
          return o->kind == Frame::Kind::Event && o->noun && o->phrase->canonical == f->phrase->canonical;
        });
      };
      if (has(m_drafts[m_current]) || (f->generic && goesOn(f->sentence))) return m_current;
      for (std::size_t k = m_drafts.size(); k-- > 0;)
        if (has(m_drafts[k]) && m_drafts[k].segment.empty()) return k;
    }
    return m_drafts.size();
  }

  // "the attack" in the sentence behind one that told of a shooting, within one paragraph: that
  bool goesOn(std::uint32_t s) const {
    const Draft& now = m_drafts[m_current];
    return !m_doc.sentences()[s].paragraphStart && !now.sentences.empty() && now.sentences.back() + 1 == s && now.hasEffects();
  }

  bool tellsApart(const DateValue& d) const {
    return known(d) || (isBareWeekday(d) && m_drafts[m_current].date && isBareWeekday(*m_drafts[m_current].date));
  }

  std::size_t open() {
    m_drafts.emplace_back();
    return m_drafts.size() - 1;
  }

  void put(std::size_t k, std::uint32_t s, const std::vector<const Frame*>& group, const Setting& setting, bool aside) {
    Draft& d = m_drafts[k];
    const bool fresh = d.frames.empty();
    d.frames.insert(d.frames.end(), group.begin(), group.end());
    if (d.sentences.empty() || d.sentences.back() != s) d.sentences.push_back(s);
    if (setting.date != nullptr && !setting.weak) d.dates.push_back(setting.date);
    const bool wide = d.date && d.date->timex.starts_with("XXXX-") && setting.date != nullptr &&
                      setting.date->date.precision != DatePrecision::Day;  // "on Saturday ... the 2016 accord"
    const bool bare = setting.date != nullptr && d.captionDate && isBareWeekday(setting.date->date);
    const bool better = setting.date != nullptr && (known(setting.date->date) || bare) && !wide &&
                        (!d.date || d.weakDate || (d.captionDate && !setting.caption) || !known(*d.date) ||
                         (!aside && !setting.weak && isDayOf(setting.date->date, *d.date)));
    if (better || (setting.date != nullptr && !d.date)) {
      d.dateAt = setting.date;
      d.date = daysTold(m_text, *setting.date).date;
      d.weakDate = setting.weak;
      d.captionDate = setting.caption;
      if (setting.weak) d.dates.push_back(setting.date);
    }
    const Entity* place = setting.place;
    if (place == nullptr && fresh && aside) place = placeIn(m_doc.sentences()[s].range);
    if (place == nullptr && fresh) place = townMeantIn(m_text, s);
    if (place != nullptr && (!d.place || refines(s, *place, d) || tellsWhere(m_text, *place, d.placeAt))) {
      const std::optional<PlaceValue> before = std::exchange(d.place, place->place);
      d.placeAt = place;
      // a quarter that no table knows is of the town that was told before
      if (before && d.place->id.empty() && d.place->country.empty()) {
        d.place->country = before->country;
        d.place->admin1 = before->admin1;
      }
    }
    if (place != nullptr) d.places.push_back(place);
    if (aside && fresh)
      d.segment = segmentOf(s, *group.front());
    else if (!aside)
      d.segment = {};
  }

  // A finer place tells more of where it was if it lies there and is told soon: far behind, it is of something else.
  bool refines(std::uint32_t s, const Entity& place, const Draft& d) const {
    constexpr std::uint32_t kSoon = 4;  // sentences
    const bool narrower = d.placeAt != nullptr && placeWidth(m_doc, place) < placeWidth(m_doc, *d.placeAt);
    if (!(narrower || finer(place.place, *d.place)) || townsDiffer(place.place, *d.place)) return false;
    if (d.placeAt == nullptr) return true;
    const std::uint32_t told = m_doc.sentenceOf(d.placeAt->range.begin);
    const bool named = isSettlementByNoun(m_doc, *d.placeAt) && d.place->id.empty();
    constexpr std::uint32_t kBehind = 6;  // words: "The attack took place early in Orlen"
    const bool again = std::ranges::any_of(framesOf(s), [&](const Frame& f) {
      const std::uint32_t i = place.range.begin;
      return f.definite && f.noun && i >= f.trigger.end && i < f.trigger.end + kBehind;
    });
    return !named && (s - told <= kSoon || again || m_doc.sentences()[told].heading);
  }

  // An aside reaches from its noun phrase, or the victim it hangs on, to the end of its clause.
  TokenRange segmentOf(std::uint32_t s, const Frame& f) const {
    const TokenRange r = m_doc.sentences()[s].range;
    std::uint32_t begin = f.trigger.begin;
    while (begin > r.begin && !m_doc.isMark(begin - 1, ",") && !isOneOf(m_doc.word(begin - 1), {"including", "while"}) &&
           begin + 8 > f.trigger.begin)
      --begin;
    return {begin, m_clause.end(f.trigger.end, r)};
  }

  // No event of its own: goes on about the one at hand if that was told just before.
  void trail(std::uint32_t s) {
    if (m_drafts.empty() || m_drafts[m_current].row != nullptr) return;
    constexpr std::uint32_t kReach = 3;  // sentences without an event after which the telling has moved on
    Draft& now = m_drafts[m_current];
    if (now.sentences.empty() || s - now.sentences.back() > kReach || !now.segment.empty()) return;
    if (tellsAlso(m_text, framesOf(s), now.frames)) return;
    if (!framesOf(s).empty() && now.place)  // "Warplanes carried out strikes on Ferrin": of many, and elsewhere
      if (const Entity* other = placeIn(m_doc.sentences()[s].range); other != nullptr && liesApart(other->place, *now.place))
        return;
    now.sentences.push_back(s);
    // "The convoy came under fire near the village of Orlen": where only a province was told
    const Entity* place = placeIn(m_doc.sentences()[s].range);
    const bool wide =
        now.place && now.placeAt != nullptr && now.place->precision != PlacePrecision::Town && !now.place->id.empty();
    if (place == nullptr || !wide || !isComeTo(m_doc, *place) || !refines(s, *place, now)) return;
    now.placeAt = place;
    now.place = place->place;
    now.places.push_back(place);
  }

  const Annotated& m_text;
  const Document& m_doc;
  const std::vector<Frame>& m_frames;
  Clause m_clause;
  RealFrames m_real;
  std::vector<Draft> m_drafts;
  std::size_t m_current = 0;
  std::optional<std::uint32_t> m_entry;  // the head of an entry that is told of next
  std::optional<std::uint32_t> m_scene;  // a sentence that sets the scene of what is told next
  bool m_told = false;
  bool m_sums = false;  // some sentence sums up over several incidents
  RoundUp m_roundUp;
  LivePosts m_posts;
};

}  // namespace

std::vector<Draft> sortIntoIncidents(const Annotated& text, const std::vector<Frame>& frames) {
  return Sorter(text, frames).run();
}

}  // namespace collate
