// SPDX-License-Identifier: GPL-3.0-or-later
// From words to tellings. Each verb or noun of the lexicon that names an event or its effect becomes a frame, with whom it has as
// actor and as victim. Voice decides: "X killed Y" and "Y was killed by X" and "Y killed in a raid" are told apart by the
// auxiliary before the participle and by what follows it. What is planned, habitual, feared or summed up is kept but marked
// unreal.
#include "core/extract/frame.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/extract/accusation.h"
#include "core/extract/behind_when.h"
#include "core/extract/clause.h"
#include "core/extract/date_scope.h"
#include "core/extract/death_reader.h"
#include "core/extract/figurative.h"
#include "core/extract/frame_edges.h"
#include "core/extract/hedging.h"
#include "core/extract/numbers.h"
#include "core/extract/other_deed.h"
#include "core/extract/period_toll.h"
#include "core/extract/round_up.h"
#include "core/extract/subject_phrase.h"
#include "core/extract/told_together.h"
#include "core/extract/trigger_phrases.h"
#include "core/extract/undergone.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

constexpr ClassMask kTriggers = maskOf(Event, Effect, Act, Target, Toll, State);

class FrameReader {
 public:
  explicit FrameReader(const Annotated& text) : m_text(text), m_doc(text.doc), m_clause(text) {}

  std::vector<Frame> run() {
    for (std::uint32_t s = 0; s < m_doc.sentences().size() && !m_doc.stopped(); ++s) {
      if (m_doc.sentences()[s].skipped) continue;
      m_sentence = m_doc.sentences()[s].range;
      m_sumsFrom.reset();
      m_other.reset();
      m_inCourt.reset();
      m_first = m_out.size();
      for (std::uint32_t i = m_sentence.begin; i < m_sentence.end;) {
        const std::uint32_t end = frameAt(s, i);
        i = end > i ? end : i + 1;
      }
      leaveTheirTaking(m_doc, std::span(m_out).subspan(m_first));
    }
    return std::move(m_out);
  }

 private:
  bool isWord(std::uint32_t i, Spelling w) const { return m_doc.word(i) == w; }
  bool named(std::uint32_t i) const {
    return m_text.entities.at(i, MentionKind::Person) != nullptr || m_text.entities.at(i, MentionKind::Group) != nullptr;
  }

  std::uint32_t frameAt(std::uint32_t s, std::uint32_t i) {
    Frame f;
    f.sentence = s;
    if (mayTellTogether(m_doc.hash(i)) && readToldTogether(m_text, m_clause, i, m_sentence, f)) {
      settle(f);
      m_out.push_back(f);
      return f.trigger.end;
    }
    if (!m_doc.starts(i, kTriggers) || named(i)) return i;
    const Hit* hit = m_doc.hitAt(i, kTriggers);
    const Hit* event = m_doc.hitAt(i, maskOf(Event));
    const bool nominal = m_clause.isNominal(i);
    const bool opens = i == m_sentence.begin && isThirdPerson(m_doc, i);  // "Clashes between"
    bool made = false;
    if (const Hit* effect = m_doc.hitAt(i, maskOf(Effect)); effect != nullptr && effect->range.size() >= hit->range.size() &&
                                                            !isOfIllness(m_doc, *effect) &&
                                                            !tellsOfNobody(m_text, *effect, m_sentence)) {
      made = this->effect(f, *effect, nominal);
      hit = effect;
    }
    if (!made)
      if (const Hit* state = m_doc.hitAt(i, maskOf(State)); state != nullptr && (made = this->state(f, *state))) hit = state;
    if (!made)
      if (const Hit* toll = m_doc.hitAt(i, maskOf(Toll)); toll != nullptr && (made = this->toll(f, *toll))) hit = toll;
    if (!made && event != nullptr && (nominal || opens || !m_doc.starts(i, maskOf(Act, Target)) || event->range.size() > 1))
      if ((made = this->event(f, *event))) hit = event;
    if (!made)
      if (const Hit* act = m_doc.hitAt(i, maskOf(Act));
          act != nullptr && (!nominal || isWord(i - 1, "that")) && (made = this->act(f, *act)))
        hit = act;
    if (!made)
      if (const Hit* target = m_doc.hitAt(i, maskOf(Target)); target != nullptr && !nominal && (made = this->target(f, *target)))
        hit = target;
    if (!made) return i;
    if (f.trigger.empty()) f.trigger = hit->range;
    f.phrase = hit->phrase;
    makeDeadly(m_doc, f);
    settle(f);
    if (f.effect == Attribute::Freed && publishes(m_doc, f, m_sentence)) return i;
    if (f.phrase->tag == "persons" && (f.patient.empty() || !m_doc.covers(headOf(m_doc, f.patient), maskOf(People, Role))))
      return i;
    const bool holds = (f.effect == Attribute::Detained || f.effect == Attribute::Freed) && !f.patient.empty();
    if (holds && f.phrase->canonical == "take away" &&
        (f.agent.empty() || !m_doc.covers(headOf(m_doc, f.patient), maskOf(People, Kin, Role))))
      return i;  // "took the wounded away", "took away two rifles"
    if (holds && ((!f.party.counted && (namesThing(m_doc, f.patient.end - 1) || namesThing(m_doc, headOf(m_doc, f.patient)))) ||
                  countsPlaces(m_doc, f)))
      return i;
    m_out.push_back(f);
    return f.trigger.end;
  }

  // The one who acted in the frame before in this sentence: "conducted an airdrop, killing ...".
  TokenRange agentBefore() const {
    for (std::size_t k = m_out.size(); k-- > m_first;)
      if (!m_out[k].agent.empty()) return m_out[k].agent;
    return {};
  }

  bool effect(Frame& f, const Hit& verb, bool nominal) {
    f.kind = Frame::Kind::Effect;
    f.effect = verb.phrase->effect;
    f.type = verb.phrase->event;
    const std::uint32_t next = verb.range.end;
    switch (verb.phrase->form) {
      case VerbForm::Ing:
        if (isSecondOfSum(m_doc, verb)) return false;
        f.agent = accusedOf(m_text, m_clause, verb.range.begin, m_sentence);
        if (isWord(next, "of") ||
            (nominal && f.agent.empty() && !isReflexive(m_doc.word(next)) && !isAccusation(verb.range.begin) && !isDeed(verb)))
          return false;
        if (const Hit* second = joinedVerb(m_doc, verb); second != nullptr && joined(f, verb, *second, false)) return true;
        f.patient = m_clause.object(verb.range, m_sentence);
        if (f.agent.empty()) f.agent = agentBefore();
        if (f.agent.empty()) f.agent = armedSubject(m_text, verb.range.begin, m_sentence);
        return !f.patient.empty();
      case VerbForm::Base:
        if (verb.phrase->tag == "intransitive") {  // "Three people die in", as headlines have it
          if (!numberBefore(verb.range.begin)) return false;
          f.patient = m_clause.subject(verb.range, m_sentence);
          return !f.patient.empty();
        }
        if (isTrade(m_doc, next)) return false;
        if (nominal || verb.range.begin == m_sentence.begin || isHeadOfPhrase(verb.range.begin) || isOneBefore(m_doc, verb))
          return false;  // "Civilian massacre took place"
        f.patient = m_clause.object(verb.range, m_sentence);
        f.agent = m_clause.subject(verb.range, m_sentence);
        f.real = !isWord(verb.range.begin - 1, "to") || hasManagedTo(m_doc, verb.range.begin - 1, m_sentence);
        return !f.patient.empty();
      default: break;
    }
    if (verb.phrase->tag == "intransitive") {
      const bool some = verb.range.begin > 2 && isWord(verb.range.begin - 1, "who") && isWord(verb.range.begin - 2, "those");
      f.patient = some ? TokenRange{} : m_clause.subject(verb.range, m_sentence);  // "in memory of those who died": how many?
      return !f.patient.empty();
    }
    if (m_doc.starts(verb.range.begin, maskOf(State)) && numberBefore(verb.range.begin) &&
        leftBehind(m_text, verb.range.begin, m_sentence))
      return false;  // "left seven injured, the clerk said": a state, whatever stands behind it
    if (const TokenRange who = behindInverted(m_text, m_clause, verb.range, m_sentence); !who.empty()) {
      f.patient = who;
      return true;
    }
    const bool passive = m_clause.passiveAuxiliary(verb.range, m_sentence);
    if (!passive && m_clause.isInQuotes(verb.range, m_sentence) && numberBefore(verb.range.begin - 1)) {
      f.patient = m_clause.subject(verb.range, m_sentence);  // '21 terrorists "neutralised", 9 arrested'
      return !f.patient.empty();
    }
    if (const Hit* second = joinedVerb(m_doc, verb); second != nullptr && joined(f, verb, *second, passive)) return true;
    if (!passive && sharesObject(m_doc, verb, m_sentence.begin)) {  // "killed and displaced nine civilians"
      f.patient = m_clause.object({next + 1, next + 2}, m_sentence);
      f.agent = m_clause.subject(verb.range, m_sentence);
      return !f.patient.empty() && !f.agent.empty();
    }
    if (!passive && isWord(next, "and") && isOneOf(m_doc.word(verb.range.begin - 1), {"had", "have", "has"}) &&
        m_doc.starts(next + 1, maskOf(Act)))
      return false;  // "had rounded up and shot the men": who had suffers nothing
    if (passive) {
      f.patient = m_clause.subject(verb.range, m_sentence);
      f.agent = m_clause.byPhrase(verb.range, m_sentence);
      return !f.patient.empty();
    }
    // "ambulances took the wounded away": a noun
    if (f.effect == Attribute::Wounded && verb.range.begin > m_sentence.begin &&
        isOneOf(m_doc.word(verb.range.begin - 1), {"the", "its", "their"}))
      return false;
    const bool third = verb.phrase->form == VerbForm::Third || verb.phrase->form == VerbForm::Past;
    if (third && (nominal || m_doc.covers(next, maskOf(Preposition)))) return false;  // "gunshot wounds to his head"
    const bool dated = m_text.entities.at(next, MentionKind::Date) != nullptr;        // "11 vendors injured Sunday night"
    const bool shifted = !numberBefore(verb.range.begin) && behindWhen(m_text, next) != next;
    if (((next < m_sentence.end && m_clause.opensNounPhrase(next) && !dated && !opensOther(m_text, next)) || third || shifted ||
         describesName(m_text, next, m_sentence)) &&
        !isWord(next, "by")) {
      const bool attributive =  // "the wounded man"
          nominal && (m_doc.covers(next, maskOf(People, Role)) ||
                      (m_doc.covers(next, maskOf(Kin)) && !leftBehind(m_text, verb.range.begin, m_sentence)));
      if (attributive) return false;
      f.agent = m_clause.subject(verb.range, m_sentence);
      f.patient = m_clause.object(verb.range, m_sentence);
      const bool joined = f.agent.empty() && joinsActive(verb.range.begin);
      if (joined) f.agent = agentBefore();
      if (const TokenRange armed = armedSubject(m_text, verb.range.begin, m_sentence); !armed.empty()) f.agent = armed;
      if (f.agent.empty()) f.agent = m_clause.headlineSpeaker(verb.range.begin, m_sentence);
      // "burst into a hall and killed two": whoever it was, it was done
      const bool goesOn = isWord(verb.range.begin - 1, "and") && numberAt(m_doc, next) && !third;
      return !f.patient.empty() && (joined || goesOn || !f.agent.empty());
    }
    const auto left = f.effect == Attribute::Killed ? leftBehind(m_text, verb.range.begin, m_sentence) : std::nullopt;
    const bool another = isWord(verb.range.begin - 1, "another") && !m_doc.covers(next, maskOf(People, Kin));
    const bool figure = verb.range.begin > m_sentence.begin &&
                        (m_doc.isNumber(verb.range.begin - 1) || m_doc.covers(verb.range.begin - 1, maskOf(Number))) &&
                        (left || joinsToll(verb.range.begin) || goesOnAsToll(m_doc, next));
    if (nominal && !another && !figure && !tellsHow(next) && !endsTelling(m_doc, verb.range, m_sentence)) return false;
    if (m_doc.starts(verb.range.begin, maskOf(State)) && numberBefore(verb.range.begin))
      return false;  // "two wounded and": a state
    f.patient = left ? TokenRange{*left, verb.range.begin} : nearestOf(m_doc, m_clause.subject(verb.range, m_sentence));
    f.agent = m_clause.byPhrase(verb.range, m_sentence);
    return !f.patient.empty();
  }

  // "took the hill after killing five men", "raided a hamlet on Friday wounding two men": somebody's deed, and no noun
  bool isDeed(const Hit& verb) const {
    if (verb.range.begin == m_sentence.begin || !m_clause.opensNounPhrase(verb.range.end)) return false;
    const std::uint32_t before = verb.range.begin - 1;
    if (isWord(before, "and") && isDoneWith(m_doc, before, m_sentence)) return true;
    if (isWord(before, "in") && before > m_sentence.begin && isOneOf(m_doc.word(before - 1), {"resulted", "resulting"}))
      return true;
    const Entity* arms = m_text.entities.at(before, MentionKind::Means);  // "attacked a camp with rockets | killing nine"
    if (arms != nullptr && arms->range.begin > m_sentence.begin && isWord(arms->range.begin - 1, "with") &&
        m_out.size() > m_first)
      return true;
    return isOneOf(m_doc.word(before), {"after", "before", "by", "while"}) ||
           m_doc.covers(before, maskOf(DayTime, Weekday, Structure)) ||
           m_text.entities.at(before, MentionKind::Date) != nullptr || m_text.entities.at(before, MentionKind::Place) != nullptr;
  }

  // "were killed and about thirty abducted on Sunday": a figure that goes on from the one before
  bool joinsToll(std::uint32_t verb) const {
    constexpr std::uint32_t kBack = 5;  // words: "and at least thirty"
    if (m_out.size() == m_first || m_out.back().kind != Frame::Kind::Effect) return false;
    for (std::uint32_t t = verb; t > m_out.back().trigger.end && t + kBack > verb; --t)
      if (isWord(t - 1, "and")) return true;
    return false;
  }

  // "Nine killed as bomb hits market": a headline leaves out "was"
  bool tellsHow(std::uint32_t next) const {
    if (isWord(next, "in") || isWord(next, "by")) return true;
    return isOneOf(m_doc.word(next), {"as", "when", "after", "near", "at"}) && numberBefore(next - 1) &&
           m_doc.sentences()[m_doc.sentenceOf(m_sentence.begin)].heading;
  }

  // Two verbs that share whom they befell: "kidnapped and killed five men" did both to all; "killed and wounded five" and "five
  // were killed or wounded" sum up over both, so that neither is told a number of.
  bool joined(Frame& f, const Hit& verb, const Hit& second, bool passive) {
    const bool object = m_clause.opensNounPhrase(second.range.end);
    const auto hurts = [](const Hit& h) { return isOneOf(h.phrase->canonical, {"kill", "wound", "injure", "hurt"}); };
    const bool sum = hurts(verb) && hurts(second);
    if (!sum && second.phrase->effect == Attribute::Killed && verb.phrase->effect == Attribute::Wounded)
      return false;  // "stabbed and killed": dead
    if (object == passive && (object || !sum)) return false;
    f.patient = object ? m_clause.object(second.range, m_sentence) : m_clause.subject(verb.range, m_sentence);
    const bool ing = verb.phrase->form == VerbForm::Ing;
    f.agent = ing      ? agentBefore()
              : object ? m_clause.subject(verb.range, m_sentence)
                       : m_clause.byPhrase(second.range, m_sentence);
    if (f.patient.empty() || (object && !ing && f.agent.empty())) return false;
    if (sum) {
      f.kind = Frame::Kind::Target;
      f.effect.reset();
      f.trigger = {verb.range.begin, second.range.end};
    }
    return true;
  }

  // "a graze wound": a determiner two words before, and no one who could act between
  bool isHeadOfPhrase(std::uint32_t i) const {
    return i > m_sentence.begin + 1 && m_doc.covers(i - 2, maskOf(Determiner)) && !named(i - 1) &&
           !m_doc.covers(i - 1, maskOf(People, Role, Kin, Auxiliary, Structure));
  }

  // "a blast that killed one and injured eight": the second verb has the subject of the first.
  bool joinsActive(std::uint32_t verb) const {
    if (verb == m_sentence.begin || !isWord(verb - 1, "and")) return false;
    if (hasComeDown(m_doc, verb - 1, m_sentence)) return true;
    if (m_out.size() == m_first) return false;
    const Frame& before = m_out.back();
    return before.kind == Frame::Kind::Effect && !before.noun && before.patient.begin >= before.trigger.end &&
           before.patient.end + 1 >= verb;
  }

  bool numberBefore(std::uint32_t i) const { return numberEndsBefore(m_doc, i, m_sentence.begin); }

  // "left six rebels dead, three wounded and ten in custody"
  bool state(Frame& f, const Hit& hit) {
    f.kind = Frame::Kind::Effect;
    f.effect = hit.phrase->effect;
    if (hit.phrase->tag == "people") return false;
    const std::uint32_t begin = beforeParts(m_doc, beforeRepeat(m_doc, hit.range.begin), m_sentence.begin);
    std::uint32_t from = begin;
    while (from > m_sentence.begin) {
      const std::uint32_t t = from - 1;
      const bool inside = m_doc.isNumber(t) ||
                          m_doc.covers(t, maskOf(Number, People, Kin, Nationality, Adjective, Grade, Bound, Determiner, Role)) ||
                          m_text.entities.at(t, MentionKind::Group) != nullptr ||
                          m_text.entities.at(t, MentionKind::Person) != nullptr ||
                          isOneOf(m_doc.word(t), {"dozens", "scores", "hundreds", "several"}) ||  // "and dozens wounded"
                          (isWord(t, "more") && !numberAt(m_doc, from)) ||                        // "and dozens more wounded"
                          (m_doc.token(t).joined && (isWord(t, "year") || isWord(t, "old")));  // "left a 52-year-old farmer dead"
      const bool range = isWord(t, "and") && t > m_sentence.begin + 1 && isWord(t - 2, "between");  // "between six and eleven"
      if (!inside && !range) break;
      from -= range ? 3 : 1;
    }
    const std::optional<std::uint32_t> left = leftBehind(m_text, from, m_sentence);
    if (from == begin && !left) return false;
    f.patient = {left.value_or(from), hit.range.begin};
    const Party p = readParty(m_doc, m_text.entities, f.patient);
    const std::uint32_t number = isWord(begin - 1, "more") ? begin - 1 : begin;
    const bool figure = numberBefore(number) || m_doc.isNumber(begin - 1) || m_doc.covers(begin - 1, maskOf(Number));
    return p.counted && (figure || left) && !m_doc.covers(hit.range.end, left ? maskOf(People) : maskOf(People, Kin));
  }

  // "the death of X", "X's immediate death", "the capture of 12 suspects", "no injuries were reported"
  bool toll(Frame& f, const Hit& hit) {
    f.kind = Frame::Kind::Effect;
    f.effect = hit.phrase->effect;
    f.noun = true;
    const std::uint32_t next = hit.range.end;
    if (isWord(next, "of")) {
      f.patient = m_clause.object({next, next + 1}, m_sentence);
      if (isWord(f.patient.end, "by")) f.agent = m_clause.byPhrase({next, f.patient.end}, m_sentence);
      return !f.patient.empty();
    }
    for (std::uint32_t t = hit.range.begin; t > m_sentence.begin && t + 4 > hit.range.begin; --t) {
      if (isWord(t - 1, "'s") && t >= 2) {
        const Entity* owner = m_text.entities.at(t - 2, MentionKind::Person);
        f.patient = owner != nullptr ? owner->range : TokenRange{t - 2, t - 1};
        return owner != nullptr;
      }
      if (isWord(t - 1, "his") || isWord(t - 1, "her")) {
        f.patient = {t - 1, t};
        return f.effect == Attribute::Killed;
      }
      if (isOneOf(m_doc.word(t - 1), {"visible", "outward", "apparent", "sign", "signs"})) return false;  // of the dead, too
      if (m_doc.covers(t - 1, maskOf(Preposition)) && !isWord(t - 1, "without")) break;  // "any part in the murder"
      if (isWord(t - 1, "no") || isWord(t - 1, "without") || isWord(t - 1, "any")) {
        f.patient = {t - 1, next};
        f.denied = isWord(t - 1, "any") ? m_clause.precededBy(t - 1, m_sentence, maskOf(Negation)) : true;
        return f.denied;
      }
    }
    const std::uint32_t begin = hit.range.begin;
    if (begin > m_sentence.begin && (m_doc.isNumber(begin - 1) || m_doc.covers(begin - 1, maskOf(Number)))) {
      f.patient = {begin - 1, next};
      return hit.phrase->plural;
    }
    return false;
  }

  bool event(Frame& f, const Hit& hit) {
    if (isOfPaper(m_doc, hit)) return false;
    if ((hit.phrase->tag == "weak" && sidesOf(m_text, hit, m_sentence).empty()) ||
        (!m_out.empty() && isAnswerOperation(m_doc, hit, m_sentence)))
      return false;
    f.kind = Frame::Kind::Event;
    f.type = hit.phrase->event;
    f.generic = hit.phrase->tag == "generic";
    f.noun = true;
    const std::uint32_t begin = nounPhraseStart(m_text, hit.range.begin, m_sentence);
    f.denied = isWord(begin, "no") || (begin > m_sentence.begin && isWord(begin - 1, "no"));
    f.definite =
        !isWord(begin, "a") && !isWord(begin, "an") && !isWord(begin, "another") && m_doc.starts(begin, maskOf(Determiner));
    for (std::uint32_t t = begin; t < hit.range.begin; ++t)
      if (const Entity* g = m_text.entities.at(t, MentionKind::Group)) f.agent = g->range;
    if (f.agent.empty()) {
      // "coalition forces conducted an airdrop", "an operation conducted by"
      for (std::uint32_t t = begin; t > m_sentence.begin && t + 6 > begin; --t) {
        const Hit* conduct = m_doc.hitEnding(t, maskOf(Conduct));
        if (conduct == nullptr) continue;
        f.agent = m_clause.subject(conduct->range, m_sentence);
        break;
      }
    }
    if (f.agent.empty()) f.agent = m_clause.byPhrase(hit.range, m_sentence);
    if (f.agent.empty()) f.agent = sidesOf(m_text, hit, m_sentence);
    f.patient = befallen(m_text, m_clause, hit, begin, f.agent, m_sentence);
    return true;
  }

  bool act(Frame& f, const Hit& verb) {
    return verbFrame(f, verb, Frame::Kind::Event) && !isInterception(m_text, f.patient, verb) &&
           (verb.phrase->tag != "building" || burnsDown(m_text, f, verb.range));
  }
  bool target(Frame& f, const Hit& verb) { return verbFrame(f, verb, Frame::Kind::Target); }

  bool verbFrame(Frame& f, const Hit& verb, Frame::Kind kind) {
    if (isFigurative(m_text, verb, m_sentence)) return false;
    f.kind = kind;
    f.type = verb.phrase->event;
    f.generic = !f.type.has_value();
    if (verb.phrase->tag == "charge") return readThrown(m_text, m_clause, verb, m_sentence, f);
    if (verb.phrase->form == VerbForm::Base) {
      f.real = !isWord(verb.range.begin == 0 ? 0 : verb.range.begin - 1, "to");
      f.patient = m_clause.object(verb.range, m_sentence);
      f.agent = m_clause.subject(verb.range, m_sentence);
      return !f.patient.empty() && !f.agent.empty() && !isOneBefore(m_doc, verb) &&
             !isListOfThings(m_doc, f.agent, verb.range.begin);
    }
    if (verb.phrase->form != VerbForm::Ing && m_clause.passiveAuxiliary(verb.range, m_sentence)) {
      f.patient = m_clause.subject(verb.range, m_sentence);
      if (f.patient.empty()) f.patient = subjectAfterBeing(m_text, verb.range.begin, m_sentence);
      f.agent = m_clause.byPhrase(verb.range, m_sentence);
      return !f.patient.empty();
    }
    const bool with =
        kind == Frame::Kind::Target && isWord(verb.range.end, "with");  // "targeted with shells the mill": what with
    const bool object =
        !isWord(verb.range.end, "by") && (!with || m_clause.behindArms(verb.range.end, m_sentence) != verb.range.end);
    if (object) f.patient = m_clause.object(verb.range, m_sentence);
    const bool aside = verb.phrase->form == VerbForm::Ing && !isWord(verb.range.begin - 1, "been");  // "have been bombarding"
    f.agent = aside ? agentBefore() : m_clause.subject(verb.range, m_sentence);
    const bool under = isOneOf(m_doc.word(verb.range.begin), {"come", "comes", "came", "coming"}) &&
                       isWord(verb.range.begin + 1, "under");  // "The army came under attack"
    if (under || wereShot(verb, f.agent)) f.patient = nearestOf(m_doc, behindAs(m_doc, std::exchange(f.agent, {})));
    if (f.patient.empty() && isWord(verb.range.end, "by")) {
      f.agent = m_clause.byPhrase(verb.range, m_sentence);
      f.patient = m_clause.subject(verb.range, m_sentence);
    }
    if (f.patient.empty() && f.agent.empty() && explodes(m_text, verb, m_sentence)) return true;
    return !f.patient.empty() || (kind == Frame::Kind::Event && !f.agent.empty() && f.type.has_value());
  }

  // "was among five people shot when", "a clerk was killed and four others shot": who is counted and shoots at nothing was shot.
  bool wereShot(const Hit& verb, TokenRange who) const {
    if (verb.phrase->canonical == "shoot" && isWord(verb.range.end, "down") && !who.empty() && who.end == verb.range.begin &&
        m_text.entities.at(who.end - 1, MentionKind::Means) != nullptr)
      return m_doc.covers(verb.range.end + 1, maskOf(Preposition)) || verb.range.end + 1 >= m_sentence.end;
    if (verb.phrase->canonical != "shoot" || verb.phrase->form != VerbForm::PastOrParticiple || who.end != verb.range.begin)
      return false;
    const std::uint32_t next = verb.range.end;
    bool open = next >= m_sentence.end || m_doc.token(next).kind == TokenKind::Punct ||
                m_text.entities.at(next, MentionKind::Date) != nullptr;
    open = open || (isOneOf(m_doc.word(next),
                            {"in", "when", "while", "during", "near", "outside", "inside", "and", "after", "as", "overnight"}) &&
                    !isWord(next + 1, "self"));
    for (std::uint32_t t = who.begin; open && t < who.end; ++t)
      if (numberAt(m_doc, t) || isWord(t, "others") || isWord(t, "another")) return true;
    const bool heading = m_doc.sentences()[m_doc.sentenceOf(who.begin)].heading;  // "Man shot near Ferrin"
    return heading && open && m_doc.covers(who.end - 1, maskOf(People, Role));
  }

  // "A man | accused of spying | was shot in a raid": told of him, and the deed is another
  bool closesAside(Frame& f, std::uint32_t i) const {
    if (m_out.size() > m_first && f.noun && m_out.back().real && m_out.back().patient.end == i) return true;
    if (!isOfSufferer(m_text, i, f.trigger, m_sentence)) return false;
    if (f.patient.contains(i)) f.patient.end = i;
    return true;
  }

  // Date, reality, hedging: what the clause around says.
  void settle(Frame& f) {
    const TokenRange t = f.trigger;
    f.date = ownDate(f);
    constexpr std::array<Spelling, 7> kPastCrimes = {"accused", "suspected", "responsible", "wanted",
                                                     "charged", "blamed",    "convicted"};
    for (std::uint32_t i = m_clause.start(t.begin, m_sentence); i < t.begin; ++i) {
      if (named(i) || isOfThose(m_doc, f, i)) continue;
      // "attempted to spread fear by attacking a camp", "foiled an attack and killed two"
      const bool means = (isWord(i, "attempted") && isWord(t.begin - 1, "by")) ||
                         (isOneOf(m_doc.word(i), {"foiled", "thwarted"}) && isWord(t.begin - 1, "and"));
      if (m_doc.starts(i, maskOf(Unreal)) && m_text.entities.at(i, MentionKind::Date) == nullptr && !mayHave(m_doc, i) && !means)
        f.real = f.real && f.nested;
      if (isOneOf(m_doc.word(i), kPastCrimes) && (isWord(i + 1, "of") || isWord(i + 1, "for") || isWord(i + 1, "with")) &&
          !isTheToll(f) && !isInCourt() && !closesAside(f, i) && !(isWord(i, "blamed") && f.noun && !f.definite) &&
          !(f.agent.contains(i) && !m_doc.word(t.begin).ends_with("ing")))
        f.real = f.real && f.nested;
      if ((isWord(i, "nearly") || isWord(i, "almost")) && i + 1 == t.begin) f.real = false;
      if (isOneOf(m_doc.word(i), {"denies", "deny"}) && i + 1 == t.begin && f.kind == Frame::Kind::Target)
        f.real = false;  // "Marrow denies targeting clerks": a habit
      const bool denies = m_doc.starts(i, maskOf(Negation)) && !m_doc.starts(i, maskOf(Say, Hedge, Bound));  // "no fewer than 23"
      if (denies && (f.kind == Frame::Kind::Effect || isNegated(m_doc, i, f))) f.denied = true;
      if (isWord(i, "whoever") || (isWord(i, "until") && f.kind == Frame::Kind::Event)) f.real = false;  // "until it fell in May"
      if (denies && f.phrase->form == VerbForm::Base && i > m_sentence.begin && isOneOf(m_doc.word(i - 1), {"do", "does"}))
        f.real = false;  // "We do not kill those who feed us": a habit, and of nobody
    }
    f.patient = withoutNeighbors(m_text, f);
    f.agent = withoutSpeaker(m_text, f);
    f.party = readParty(m_doc, m_text.entities, f.patient);
    for (std::uint32_t i = m_sentence.begin; i < m_sentence.end; ++i)
      if (m_doc.starts(i, maskOf(Habit)) && sumsUp(m_text, i) && !isOnOne(f, i) && !f.nested &&
          (i < t.begin || f.date == nullptr || liesInHabit(m_doc, *f.date, i)))
        f.habitual = true;
    f.habitual = f.habitual || isOfPeriod(m_text, f, m_sentence);
    f.summed = !f.habitual && f.real && (isSummed(f) || (f.party.counted && tellsOfFewDays(m_doc, m_sentence)));
    f.habitual = f.habitual || f.summed;
    f.real = f.real && !f.habitual && !isOfNobody(m_doc, f);
    f.denied = f.denied || (f.kind == Frame::Kind::Effect && isSaidNotSo(m_text, t, m_sentence));
    f.hedged = isHedged(m_doc, m_clause, t.begin, m_sentence) || saysMayHave(m_doc, t, m_sentence);
    if (f.kind == Frame::Kind::Effect && f.party.items.empty() && isSomebody(m_doc, f.patient)) {
      f.party.items.push_back({f.patient, ParticipantKind::Person, CountRange::exactly(1), nullptr, false});
      f.party.count = CountRange::exactly(1);
      f.party.counted = true;
    }
    if (f.kind == Frame::Kind::Effect && !f.patient.empty() && m_doc.starts(f.patient.begin, maskOf(Negation)) &&
        !m_doc.starts(f.patient.begin, maskOf(Bound)))
      f.denied = true;
  }

  // "shot him repeatedly": one deed
  bool isOnOne(const Frame& f, std::uint32_t habit) const {
    return isWord(habit, "repeatedly") && f.party.count == CountRange::exactly(1) && !f.noun;
  }

  // "Four were killed in shootings across the city", "in two separate attacks", "have been shot this year": summed up over many.
  // "killed in air strikes on the town" is told of one.
  bool isSummed(const Frame& f) {
    const bool several = f.party.counted && f.party.count.min.value_or(0) > 1;
    if (!several || f.kind == Frame::Kind::Target) return false;
    if (f.date != nullptr && isWord(f.date->range.begin, "this") && isWord(f.date->range.begin + 1, "year")) return true;
    if (f.phrase->plural && f.noun && isWord(f.patient.end, "across")) return true;  // "the shootings of nine people across"
    if (!m_sumsFrom) m_sumsFrom = sumsFrom(m_text, m_sentence);
    return f.trigger.begin >= *m_sumsFrom;
  }

  // "A man accused of killing two pleaded not guilty": what the court sits over, and no other deed of somebody who is sought.
  bool isInCourt() {
    if (!m_inCourt) m_inCourt = tellsOfCourt(m_doc, m_sentence);
    return *m_inCourt;
  }

  // "accused of killing two", where a court deals with it
  bool isAccusation(std::uint32_t verb) {
    return verb > m_sentence.begin + 1 && isWord(verb - 1, "of") &&
           (isWord(verb - 2, "accused") || isWord(verb - 2, "convicted")) && isInCourt();
  }

  // "charged with murder in the deaths of three men", "wanted for the shooting of two clerks": it was done, whoever is guilty.
  bool isTheToll(const Frame& f) const {
    const bool ofSomebody = f.kind == Frame::Kind::Event && isWord(f.trigger.end, "of") && !f.patient.empty();
    return (f.kind == Frame::Kind::Effect || ofSomebody) && f.noun && f.trigger.begin > m_sentence.begin &&
           (isWord(f.trigger.begin - 1, "the") || (f.trigger.begin > m_sentence.begin + 1 && isWord(f.trigger.begin - 2, "the")));
  }

  // "spoke at the site of the raid on Thursday", "the survivors of the blast on Monday said": the day is of what came after.
  bool isAfterwards(const Frame& f) const {
    if (!f.noun || !f.definite) return false;
    const std::uint32_t begin = nounPhraseStart(m_text, f.trigger.begin, m_sentence);
    return begin > m_sentence.begin + 1 && isWord(begin - 1, "of") &&
           isOneOf(m_doc.word(begin - 2), {"scene", "site", "aftermath", "wake", "anniversary"});
  }

  // A date that belongs to the frame alone: before its noun, or behind it in its own phrase.
  const Entity* ownDate(Frame& f) {
    if (f.noun && f.kind == Frame::Kind::Event) {
      const std::uint32_t begin = nounPhraseStart(m_text, f.trigger.begin, m_sentence);
      for (std::uint32_t i = begin; i < f.trigger.begin; ++i)
        if (const Entity* d = m_text.entities.at(i, MentionKind::Date); d != nullptr && !d->stamp) {
          f.nested = true;
          return d;
        }
    }
    const TokenRange other = m_other ? *m_other : *(m_other = otherDeedIn(m_doc, m_sentence));
    if (other.contains(f.trigger.begin) && !f.definite)
      for (const Entity* d : m_text.entities.within({m_sentence.begin, other.begin}, MentionKind::Date))
        if (d->former || isWord(d->range.begin - 1, "since")) return d;
    if (isAfterwards(f)) return nullptr;
    const std::uint32_t end = other.contains(f.trigger.begin) ? other.end : m_clause.end(f.trigger.end, m_sentence);
    for (std::uint32_t i = f.trigger.end; i < end; ++i) {
      if (m_doc.starts(i, kTriggers | maskOf(Say)) && !named(i) && i > f.trigger.end + 1 && !m_clause.isNominal(i)) break;
      if (const Entity* d = m_text.entities.at(i, MentionKind::Date); d != nullptr && !d->stamp) {
        if (d->former || isOfInnerClause(m_doc, f.trigger.end, *d) || (other.contains(i) && f.trigger.end <= other.begin)) break;
        f.nested = f.noun && f.kind == Frame::Kind::Event && i <= f.trigger.end + 2;
        return d;
      }
    }
    return nullptr;
  }

  const Annotated& m_text;
  const Document& m_doc;
  Clause m_clause;
  std::vector<Frame> m_out;
  TokenRange m_sentence;
  std::optional<std::uint32_t> m_sumsFrom;  // of the sentence, once asked
  std::optional<bool> m_inCourt;
  std::optional<TokenRange> m_other;
  std::size_t m_first = 0;
};

}  // namespace

std::vector<Frame> findFrames(const Annotated& text) { return FrameReader(text).run(); }

}  // namespace collate
