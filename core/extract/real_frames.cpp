// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/real_frames.h"

#include <algorithm>

#include "core/extract/accusation.h"
#include "core/extract/date_scope.h"
#include "core/extract/event_place.h"
#include "core/extract/word_list.h"

namespace collate {

using enum PhraseClass;

std::span<const Frame> framesOfSentence(std::span<const Frame> frames, std::uint32_t sentence) {
  const auto range = std::ranges::equal_range(frames, sentence, {}, &Frame::sentence);
  return {range.begin(), range.end()};
}

bool RealFrames::isReal(const Frame& f, bool withSums) const {
  if ((!f.real && !(withSums && f.summed)) || asksHowMany(f) || isSought(f)) return false;
  if ((f.date != nullptr && liesAhead(m_doc, *f.date)) || goesOnSumming(f)) return false;
  if (isHalted(f) || isHabit(f) || isUnmentioned(f) || isFeared(f) || isCampaign(f) || isProposed(f) || isOfSeries(f) ||
      isByNature(f) || isLongDead(f) || isManyTimes(f) || isBackdrop(f))
    return false;
  const bool plural = f.phrase->plural && f.kind == Frame::Kind::Event;
  if (plural && !f.definite && (f.date == nullptr || isVague(*f.date)) && !hasSides(f) && !killsOnDay(f))
    return false;  // "attacks": many, or any
  // "leaders were arrested or killed in operations": nobody counted, no event at hand
  const bool openParty =
      f.kind == Frame::Kind::Effect && f.party.counted && f.party.count == CountRange{2, std::nullopt} && f.date == nullptr;
  if (openParty && f.noun && f.effect == Attribute::Freed) return false;  // "called for the release of prisoners"
  if (!openParty || f.denied) return true;
  if (!accusedOf(m_text, m_clause, f.trigger.begin, m_doc.sentences()[f.sentence].range).empty())
    return false;  // "accused the army of killing civilians"
  if (const Cited* c = citedAt(m_text.cited, f.sentence, f.trigger.begin); c != nullptr && c->denies) return true;
  for (std::uint32_t t = f.patient.begin; t < f.patient.end; ++t)
    if (m_doc.word(t) == "others" && !f.noun) return true;  // than those who were told of
  for (const Frame& o : framesOfSentence(m_frames, f.sentence)) {
    if (o.kind == Frame::Kind::Event && (!o.phrase->plural || o.date != nullptr)) return true;
    // "five civilians were killed and many people were injured"
    if (o.kind == Frame::Kind::Effect && o.effect != f.effect && !o.denied && o.party.counted &&
        o.party.count != CountRange{2, std::nullopt} && o.trigger.begin < f.trigger.begin)
      return true;
  }
  return placeOfEvent(m_text, m_doc.sentences()[f.sentence].range) != nullptr &&
         !m_clause.precededBy(f.trigger.begin, m_doc.sentences()[f.sentence].range, maskOf(Conjunction));
}

// "shelled the fighters who raid the hills": what somebody is known for
bool RealFrames::isHabit(const Frame& f) const {
  const std::uint32_t i = f.trigger.begin;
  if (f.noun || i == 0 || !isOneOf(m_doc.word(i - 1), {"who", "which"}) || m_doc.sentences()[f.sentence].heading) return false;
  if (f.phrase->form != VerbForm::Third && f.phrase->form != VerbForm::Base) return false;
  for (std::uint32_t t = m_doc.sentences()[f.sentence].range.begin; t < i; ++t) {  // where the rest is told as past
    const WordEntry* e = m_doc.entry(t);
    if (isOneOf(m_doc.word(t), {"was", "were", "had"}) ||
        (e != nullptr && (e->forms & WordEntry::Past) != 0 && e->verb > e->noun))
      return true;
  }
  return false;
}

// "hit a town | that has seen fighting", "in an area which has witnessed clashes": what a place is known for
bool RealFrames::isBackdrop(const Frame& f) const {
  constexpr std::uint32_t kReach = 6;  // words: "has also seen some of the heaviest"
  if (!f.noun || f.kind != Frame::Kind::Event || !m_doc.mayHaveAny({"seen", "witnessed"})) return false;
  const std::uint32_t first = m_doc.sentences()[f.sentence].range.begin;
  for (std::uint32_t t = f.trigger.begin; t > first + 3 && t + kReach > f.trigger.begin; --t) {
    if (m_doc.token(t - 1).kind != TokenKind::Word) return false;
    if (!isOneOf(m_doc.word(t - 1), {"seen", "witnessed"})) continue;
    const std::uint32_t has = t - (m_doc.covers(t - 2, maskOf(Adverb)) || m_doc.word(t - 2) == "also" ? 3 : 2);
    return isOneOf(m_doc.word(has), {"has", "have", "had"}) && isOneOf(m_doc.word(has - 1), {"that", "which"});
  }
  return false;
}

// "they feared revenge | attacks by the army": none yet
bool RealFrames::isFeared(const Frame& f) const {
  const std::uint32_t fear = f.trigger.begin - 2;
  return f.trigger.begin > 2 && isOneOf(m_doc.word(fear), {"fear", "fearing", "feared"}) &&
         isOneOf(m_doc.word(fear + 1), {"revenge", "reprisal", "retaliatory", "further", "fresh"}) &&
         m_doc.word(f.trigger.begin).ends_with("s") && (f.noun || m_doc.covers(f.trigger.end, maskOf(Preposition))) &&
         !m_doc.covers(fear - 1, maskOf(Determiner, Adverb)) && m_doc.word(fear - 1) != "much";
}

// "began its operation in Marrow in August", "since it launched its bombing campaign": a war is gone to, and nothing befalls
// anybody yet. Not "launched its offensive on Monday, killing nine".
bool RealFrames::isCampaign(const Frame& f) const {
  static constexpr WordSet kUndertakings({"operation", "operations", "campaign", "campaigns", "offensive", "intervention"});
  static constexpr WordSet kBegin({"began", "begun", "begin", "begins", "beginning", "launched", "launch", "launches",
                                   "launching", "started", "start", "starting", "mounted"});
  constexpr std::uint32_t kReach = 6;  // words: "began its own large-scale military"
  if (!f.noun || f.kind != Frame::Kind::Event) return false;
  const std::uint32_t head = isOneOf(m_doc.word(f.trigger.end), kUndertakings) ? f.trigger.end : f.trigger.end - 1;
  if (!isOneOf(m_doc.word(head), kUndertakings)) return false;
  const std::uint32_t first = m_doc.sentences()[f.sentence].range.begin;
  bool own = false;
  std::uint32_t t = head;
  while (t > first && t + kReach > head && !isOneOf(m_doc.word(t - 1), kBegin)) {
    --t;
    own = own || isOneOf(m_doc.word(t), {"its", "their", "his"});
    if (m_doc.token(t).kind == TokenKind::Punct || m_doc.covers(t, maskOf(Preposition))) return false;
  }
  if (t == first || !isOneOf(m_doc.word(t - 1), kBegin)) return false;
  const bool vague = f.date == nullptr || isVague(*f.date);
  if (!own && (f.date == nullptr || !vague)) return false;
  const TokenRange s = m_doc.sentences()[f.sentence].range;
  const Entity* place = placeOfEvent(m_text, s);
  if (!vague && (!f.patient.empty() || (place != nullptr && place->place.precision != PlacePrecision::Country))) return false;
  for (std::uint32_t i = s.begin; i < s.end; ++i)
    if (m_doc.covers(i, maskOf(Toll)) || (m_doc.word(i) == "toll")) return false;
  const auto all = framesOfSentence(m_frames, f.sentence);
  return std::ranges::none_of(all, [&](const Frame& o) {
    return (o.kind == Frame::Kind::Effect && o.real && o.party.counted) || (o.kind == Frame::Kind::Event && &o != &f);
  });
}

// "a plan for strikes on Marrow", "sought authorization for the raids", "backing for military action": none yet
bool RealFrames::isProposed(const Frame& f) const {
  static constexpr WordSet kProposals({"plan", "plans", "authorization", "authorisation", "backing", "approval", "preparations",
                                       "mandate", "permission", "prepared", "preparing", "prepares", "prepare", "braced",
                                       "bracing"});
  constexpr std::uint32_t kReach = 5;  // words: "for limited military"
  if (!f.noun || f.kind != Frame::Kind::Event || (f.date != nullptr && !liesAhead(m_doc, *f.date) && !isVague(*f.date)))
    return false;
  for (std::uint32_t t = f.trigger.begin; t > 1 && t + kReach > f.trigger.begin; --t) {
    if (m_doc.word(t - 1) == "for")
      return f.definite ? isOneOf(m_doc.word(t - 2), {"authorization", "authorisation", "backing", "mandate", "permission"})
                        : isOneOf(m_doc.word(t - 2), kProposals);
    if (m_doc.token(t - 1).kind != TokenKind::Word || m_doc.covers(t - 1, maskOf(Preposition, Conjunction))) return false;
  }
  return false;
}

// "He was the fifth clerk to be killed in Marrow since May": summed up over many, of somebody told of before
bool RealFrames::isOfSeries(const Frame& f) const {
  constexpr std::uint32_t kReach = 6;  // words: "in the south of Marrow this"
  if (f.kind != Frame::Kind::Effect || f.patient.end > f.trigger.begin) return false;
  if (!isOneOf(m_doc.word(m_doc.sentences()[f.sentence].range.begin), {"he", "she"})) return false;
  if (std::ranges::none_of(m_frames, [&](const Frame& o) { return o.sentence < f.sentence && o.effect == f.effect && o.real; }))
    return false;  // nobody was told of
  const std::uint32_t n = f.patient.begin + (m_doc.word(f.patient.begin) == "the" ? 1 : 0);
  const bool figure = m_doc.isNumber(n) && isOneOf(m_doc.word(n + 1), {"th", "st", "nd", "rd"});
  if (!figure && !isOneOf(m_doc.word(n), {"second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"}))
    return false;
  for (std::uint32_t t = f.trigger.end; t < f.trigger.end + kReach && m_doc.token(t).kind == TokenKind::Word; ++t)
    if (m_doc.word(t) == "since" || (m_doc.word(t) == "this" && isOneOf(m_doc.word(t + 1), {"year", "month", "week"})))
      return true;
  return false;
}

// "Floods killed nine", "killed by lightning", "died in a bus crash", "when a mine collapsed"
static bool namesAccident(const Document& doc, const Frame& f, TokenRange s) {
  static constexpr WordSet kForces({"flood",     "floods",    "flooding",   "earthquake", "quake",     "earthquakes", "tremor",
                                    "lightning", "landslide", "landslides", "mudslide",   "mudslides", "avalanche",   "hurricane",
                                    "cyclone",   "typhoon",   "tornado",    "tsunami",    "eruption",  "heatwave",    "drought",
                                    "wildfire",  "wildfires", "stampede",   "derailment", "cholera"});
  static constexpr WordSet kFalls({"mine", "building", "bridge", "roof", "wall", "house", "tunnel", "stand", "dam", "well"});
  const auto isForce = [&](std::uint32_t t) {  // not "a quake of shells", "Hurricane rockets", "flooding-hit"
    return kForces.contains(doc.hash(t)) && doc.word(t + 1) != "of" && !doc.token(t + 1).joined &&
           (!doc.isCapital(t) || t == s.begin);
  };
  for (std::uint32_t t = f.agent.begin; t < f.agent.end; ++t)
    if (isForce(t)) return true;
  constexpr std::uint32_t kReach = 6;  // words: "in a collision of two buses", "in the worst floods"
  const bool led = isOneOf(doc.word(f.trigger.end), {"in", "by", "during"});
  for (std::uint32_t t = f.trigger.end; led && t < std::min(s.end, f.trigger.end + kReach); ++t) {
    if (doc.token(t).kind == TokenKind::Punct) break;
    if (isForce(t)) return true;
    if (isOneOf(doc.word(t), {"crash", "accident", "collision"}) &&
        isOneOf(doc.word(t - 1), {"bus", "car", "road", "traffic", "train", "truck", "vehicle", "plane", "boat"}))
      return true;
  }
  if (!doc.mayHaveAny({"collapsed", "collapses", "capsized"})) return false;
  for (std::uint32_t t = f.trigger.end; t + 1 < s.end; ++t)
    if (isOneOf(doc.word(t + 1), {"collapsed", "collapses", "capsized"}))
      return kFalls.contains(doc.hash(t)) || isOneOf(doc.word(t), {"boat", "ferry", "dinghy"});
  return false;
}

// A flood or a crash is nobody's deed, where nothing says that somebody brought it about
bool RealFrames::isByNature(const Frame& f) const {
  static constexpr WordSet kByMan({"blamed", "deliberately", "sabotage", "arson", "gunfire", "settlers", "gunman", "gunmen",
                                   "explosive", "explosives", "fired"});
  if (f.kind != Frame::Kind::Effect || (f.effect != Attribute::Killed && f.effect != Attribute::Wounded)) return false;
  const TokenRange s = m_doc.sentences()[f.sentence].range;
  if (!namesAccident(m_doc, f, s)) return false;
  const auto deed = [](const Frame& o) { return o.kind != Frame::Kind::Effect; };
  if (std::ranges::any_of(framesOfSentence(m_frames, f.sentence), deed)) return false;
  if (f.sentence > 0 && std::ranges::any_of(framesOfSentence(m_frames, f.sentence - 1), deed)) return false;
  for (std::uint32_t t = s.begin; t < s.end; ++t)
    if (kByMan.contains(m_doc.hash(t)) || m_doc.covers(t, maskOf(Event)) || m_text.entities.at(t, MentionKind::Means) != nullptr)
      return false;
  return true;
}

// "Ferrin has been hit by rockets more than 70 times this year": no deed of a day
bool RealFrames::isManyTimes(const Frame& f) const {
  constexpr std::uint32_t kReach = 9;  // words: "by rockets and shells more than 70 times since"
  if (f.kind == Frame::Kind::Effect)   // ", killing 60": in all of them
    return !f.noun && f.phrase->form == VerbForm::Ing &&
           std::ranges::any_of(framesOfSentence(m_frames, f.sentence), [&](const Frame& o) {
             return o.kind != Frame::Kind::Effect && o.trigger.end <= f.trigger.begin && isManyTimes(o);
           });
  if (f.noun || f.trigger.begin < 2) return false;
  if (f.date != nullptr && !isVague(*f.date) && f.date->date.precision == DatePrecision::Day) return false;
  const std::uint32_t has = f.trigger.begin - (m_doc.word(f.trigger.begin - 1) == "been" ? 2 : 1);
  if (!isOneOf(m_doc.word(has), {"has", "have"})) return false;
  for (std::uint32_t t = f.trigger.end; t < f.trigger.end + kReach && m_doc.token(t).kind != TokenKind::Punct; ++t)
    if (const Hit* habit = m_doc.hitAt(t, maskOf(Habit)); habit != nullptr && habit->phrase->tag == "times") return true;
  return false;
}

// "in the yard of a teacher who had died two days earlier": nobody's deed, and what it befell gathered for
bool RealFrames::isLongDead(const Frame& f) const {
  const std::uint32_t verb = f.trigger.begin;
  if (f.phrase->canonical != "die" || verb < 3 || m_doc.word(verb - 1) != "had" || m_doc.word(verb - 2) != "who") return false;
  const std::uint32_t who = f.patient.begin;
  const bool one = isOneOf(m_doc.word(who), {"a", "an"}) || (who > 0 && isOneOf(m_doc.word(who - 1), {"a", "an"}));
  constexpr std::uint32_t kReach = 4;  // words: "two days earlier"
  for (std::uint32_t t = f.trigger.end; one && t < f.trigger.end + kReach; ++t)
    if (isOneOf(m_doc.word(t), {"earlier", "before"})) return true;
  return false;
}

// "made no mention of any strikes in Orlen", "reduced to rubble by bombardment": no deed of a day
bool RealFrames::isUnmentioned(const Frame& f) const {
  constexpr std::uint32_t kReach = 4;  // words: "mention of any"
  if (!f.noun) return false;
  const TokenRange s = m_doc.sentences()[f.sentence].range;
  const bool bare = isOneOf(m_doc.word(f.trigger.begin - 1), {"by", "of"});
  for (std::uint32_t t = s.begin + 1; bare && m_doc.mayHave("reduced") && t + 2 < f.trigger.begin; ++t)
    if (m_doc.word(t) == "reduced" && m_doc.word(t - 1) == "been" && m_doc.word(t + 1) == "to" &&
        isOneOf(m_doc.word(t + 2), {"rubble", "ruins", "ashes"}))
      return true;  // "has been reduced to rubble by | bombardment": of years
  for (std::uint32_t t = f.trigger.begin; t > 1 && t + kReach > f.trigger.begin; --t)
    if (m_doc.word(t - 1) == "mention")
      return isOneOf(m_doc.word(t - 2), {"no", "without", "any", "not"}) && m_doc.word(t + 1) == "any";
  return false;
}

// "agreed to halt bombing", "an end to shelling", "plotting an attack": what goes on no longer, or not yet
bool RealFrames::isHalted(const Frame& f) const {
  static constexpr WordSet kHalt({"halt", "halting", "stop", "stopping", "cease", "ceasing", "suspend", "suspending", "end",
                                  "ending", "prevent", "preventing"});
  if (f.kind != Frame::Kind::Event || f.trigger.begin < 2) return false;
  std::uint32_t t = f.trigger.begin;
  while (t > 1 && m_doc.covers(t - 1, maskOf(Adjective, Determiner))) --t;
  if (isOneOf(m_doc.word(t - 1), {"plotting", "avert", "averting", "averted"})) return true;  // "who were plotting an attack"
  if (t > 1 && f.definite && kHalt.contains(m_doc.hash(t - 1)))                               // "must stop the attacks"
    return t - 1 == m_doc.sentences()[f.sentence].range.begin || m_doc.token(t - 2).kind != TokenKind::Word ||
           isOneOf(m_doc.word(t - 2), {"to", "must", "should", "immediately"});
  if (isOneOf(m_doc.word(t - 1), {"to", "all", "any"}) && t > 1) --t;
  return kHalt.contains(m_doc.hash(t - 1)) && (f.phrase->form == VerbForm::Ing || f.phrase->plural || m_doc.word(t) == "to" ||
                                               isOneOf(m_doc.word(t - 2), {"to", "an"}));
}

// "It was not clear how many people were killed": no figure
bool RealFrames::asksHowMany(const Frame& f) const {
  if (f.patient.empty() || f.kind != Frame::Kind::Effect) return false;
  for (std::uint32_t t = f.patient.begin; t < f.patient.end; ++t)
    if ((m_doc.word(t) == "how" && isOneOf(m_doc.word(t + 1), {"many", "much"})) ||
        (t > 0 && m_doc.word(t - 1) == "how" && isOneOf(m_doc.word(t), {"many", "much"})))
      return true;
  return false;
}

// "demanded a ransom for the release of the 12", "to secure the release of": nobody is free yet
bool RealFrames::isSought(const Frame& f) const {
  static constexpr WordSet kSeek({"secure",  "securing", "demand",    "demanded",    "demanding",  "demands", "seek",
                                  "seeking", "sought",   "negotiate", "negotiating", "negotiated", "ensure",  "urged",
                                  "urging",  "obtain",   "await",     "awaiting",    "pay",        "ransom",  "plea",
                                  "pleaded", "appealed", "campaign",  "efforts",     "deadline"});
  constexpr std::uint32_t kReach = 9;  // words: "demanded a ransom of 50 million naira for the release of"
  if (f.effect != Attribute::Freed || !f.noun) return false;
  const std::uint32_t first = m_doc.sentences()[f.sentence].range.begin;
  for (std::uint32_t t = f.trigger.begin; t > first && t + kReach > f.trigger.begin; --t) {
    if (m_doc.isMark(t - 1, ";") || m_doc.isMark(t - 1, ".") || isOneOf(m_doc.word(t - 1), {"paid", "exchanged", "welcomed"}))
      return false;
    if (isOneOf(m_doc.word(t - 1), kSeek)) return true;
  }
  return false;
}

// "Nine died in clashes between the army and rebels": those of which a number is told
bool RealFrames::hasSides(const Frame& f) const {
  if (f.type != EventType::Clash || f.agent.empty() || f.agent.begin < f.trigger.end) return false;
  const auto all = framesOfSentence(m_frames, f.sentence);
  return std::ranges::any_of(all, [](const Frame& o) { return o.kind == Frame::Kind::Effect && o.real && o.party.counted; });
}

// "Raids on Ferrin killed nine on Monday": those of a day, by what they did
bool RealFrames::killsOnDay(const Frame& f) const {
  const auto all = framesOfSentence(m_frames, f.sentence);
  return f.noun && std::ranges::any_of(all, [&](const Frame& o) {
           return o.kind == Frame::Kind::Effect && o.real && o.party.counted && o.date != nullptr &&
                  o.date->date.precision == DatePrecision::Day && o.agent.contains(f.trigger.begin);
         });
}

// "More than 200 have been killed there since May. In the north, eight clerks have died": told of the same time
bool RealFrames::goesOnSumming(const Frame& f) const {
  const bool several = f.kind == Frame::Kind::Effect && f.party.counted && f.party.count != CountRange::exactly(1);
  if (!several || f.date != nullptr || f.sentence == 0 || m_doc.sentences()[f.sentence].paragraphStart) return false;
  if (!isOneOf(m_doc.word(f.trigger.begin - 1), {"have", "been"})) return false;
  return std::ranges::any_of(framesOfSentence(m_frames, f.sentence - 1), &Frame::habitual);
}

}  // namespace collate
