// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/hurt_reader.h"

#include <algorithm>
#include <array>

#include "core/extract/numbers.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;
using std::string_view;

// What hits people in a shooting or a blast.
constexpr std::array<Spelling, 16> kMissiles = {"bullet",   "bullets", "gunfire",   "shot",     "shots",   "round",
                                                "rounds",   "pellet",  "pellets",   "shrapnel", "gunshot", "gunshots",
                                                "buckshot", "spray",   "crossfire", "fragments"};
constexpr std::array<Spelling, 7> kComing = {"showed", "walked", "arrived", "turned", "appeared", "drove", "came"};
constexpr std::array<Spelling, 6> kFiring = {"fire", "fired", "firing", "shots", "shooting", "gunfire"};
constexpr std::array<Spelling, 10> kWounds = {"wound",   "wounds",       "injury",      "injuries", "burns",
                                              "bruises", "asphyxiation", "suffocation", "shrapnel", "fractures"};
constexpr std::array<Spelling, 8> kConditions = {"critical", "serious", "stable", "good", "fair", "guarded", "grave", "poor"};
constexpr std::array<Spelling, 16> kBearing = {"with",     "suffer",    "suffers",    "suffered", "suffering", "sustain",
                                               "sustains", "sustained", "sustaining", "received", "receiving", "had",
                                               "has",      "have",      "having",     "nursing"};
constexpr std::array<Spelling, 8> kBrought = {"taken",    "rushed",  "transported", "airlifted",
                                              "conveyed", "brought", "flown",       "evacuated"};
constexpr std::array<Spelling, 7> kBringing = {"took", "rushed", "transported", "airlifted", "sent", "sending", "flew"};

// By bullets, in a part of the body, or where shots are told of.
bool isHitByShots(const Document& doc, const Frame& f) {
  if (f.phrase->canonical != "hit" && f.phrase->canonical != "strike") return false;
  for (std::uint32_t t = f.agent.begin; t < f.agent.end; ++t)
    if (isOneOf(doc.word(t), kMissiles)) return true;
  // "opened fire outside a mill, striking five people"
  for (std::uint32_t t = doc.sentences()[f.sentence].range.begin; f.phrase->form == VerbForm::Ing && t < f.trigger.begin; ++t)
    if (isOneOf(doc.word(t), kFiring)) return true;
  const std::uint32_t behind = std::max(f.trigger.end, f.patient.end);
  if (!doc.covers(behind, maskOf(Preposition))) return false;
  constexpr std::uint32_t kReach = 6;  // words: "in his upper left leg", "by a stray bullet"
  const std::uint32_t end = std::min(doc.sentences()[f.sentence].range.end, behind + kReach);
  const Word preposition = doc.word(behind);
  for (std::uint32_t t = behind + 1; t < end && doc.token(t).kind != TokenKind::Punct; ++t) {
    if (isOneOf(doc.word(t), kMissiles) || (preposition != "by" && doc.word(t) == "shooting")) return true;
    const WordEntry* e = doc.lexicon().words().find(doc.word(t));
    if ((preposition == "in" || preposition == "on") && e != nullptr && e->nounClass == NounClass::Body) return true;
  }
  return false;
}

class HurtReader {
 public:
  explicit HurtReader(const AccountText& account) : m_account(account), m_doc(account.doc()) {}

  std::vector<Hurt> withWounds() {
    if (m_doc.mayHaveAny({"wound", "wounds", "injury", "injuries", "burns", "bruises", "asphyxiation", "suffocation", "shrapnel",
                          "condition", "fractures", "fighting", "clinging"}))
      for (const TokenRange s : m_account.stretches())
        for (std::uint32_t i = s.begin; i < s.end; ++i) {
          if (isOneOf(m_doc.word(i), kWounds) && !(m_doc.word(i) == "burns" && m_doc.word(i + 1) == "cream"))
            wound(i, s);
          else if (m_doc.word(i) == "condition")
            condition(i, s);
          else if (isOneOf(m_doc.word(i), {"fighting", "clinging"}))
            fightsForLife(i, s);
        }
    if (m_out.empty() && std::ranges::none_of(m_account.draft().frames, tellsOfWounded)) inCare();
    return std::move(m_out);
  }

  std::vector<Hurt> toHospital() {
    if (!m_doc.mayHaveAny({"hospital", "hospitals", "clinic", "clinics", "medical", "trauma", "treatment"})) return {};
    for (const TokenRange s : m_account.stretches())
      for (std::uint32_t i = s.begin; i < s.end; ++i)
        if (const std::uint32_t end = hospitalBehind(i, s); end != 0) brought(i, end, s);
    return std::move(m_out);
  }

 private:
  void wound(std::uint32_t noun, TokenRange s) {
    constexpr std::uint32_t kBetween = 7;  // words: "with what police called a life-threatening gunshot wound" is too far
    for (std::uint32_t t = noun; t > s.begin && t + kBetween > noun; --t) {
      const std::uint32_t w = t - 1;
      const Word word = m_doc.word(w);
      if (word == "no" || word == "without" || word == "any" || word == "not") return;
      const bool treated =
          word == "for" && w > s.begin && (m_doc.word(w - 1) == "treated" || m_doc.word(w - 1) == "hospitalized");
      if (isOneOf(word, kBearing) || treated) {
        const TokenRange found = word == "with" ? foundBefore(w, s) : TokenRange{};
        if (!found.empty()) return add(found, {found.begin, noun + 1}, "effect.with-wounds");
        const TokenRange who = m_account.clause().subject({w - (treated ? 1U : 0U), w + 1}, s);
        return add(nearest(who), {who.begin, noun + 1}, "effect.with-wounds");
      }
      if (m_doc.covers(w, maskOf(Preposition)) && word != "from" && word != "to" && word != "of") return;
    }
  }

  // "Two others are fighting for their lives", "a girl is clinging to life"; not "women are fighting for their lives"
  void fightsForLife(std::uint32_t ing, TokenRange s) {
    const bool fights = m_doc.word(ing) == "fighting" && m_doc.word(ing + 1) == "for" &&
                        isOneOf(m_doc.word(ing + 2), {"his", "her", "their"}) && isOneOf(m_doc.word(ing + 3), {"life", "lives"});
    const bool clings = m_doc.word(ing) == "clinging" && m_doc.word(ing + 1) == "to" && m_doc.word(ing + 2) == "life";
    if (!fights && !clings) return;
    const TokenRange who = m_account.clause().subject({ing, ing + 1}, s);
    if (who.empty()) return;
    const bool told = numberAt(m_doc, who.begin) || isOneOf(m_doc.word(who.begin), {"a", "an", "another", "one"}) ||
                      m_doc.covers(who.begin, maskOf(Bound)) || !m_account.entities().within(who, MentionKind::Person).empty();
    const std::uint32_t head = who.end - 1;
    const bool people = m_doc.covers(head, maskOf(People, Kin, Role)) ||
                        isOneOf(m_doc.word(head), {"others", "another", "one"}) ||
                        !m_account.entities().within(who, MentionKind::Person).empty();
    if (told && people) add(nearest(who), {who.begin, ing + 4}, "effect.fights-for-life");
  }

  // "A weaver was found at the mill, near the bridge, with", "two men walked into a clinic with": who was found or came, over the
  // places between.
  TokenRange foundBefore(std::uint32_t with, TokenRange s) const {
    constexpr std::uint32_t kReach = 16;  // words
    bool place = false;
    for (std::uint32_t t = with; t > s.begin && t + kReach > with; --t) {
      const std::uint32_t w = t - 1;
      place = place || m_doc.covers(w, maskOf(Preposition));
      if (m_doc.covers(w, maskOf(Auxiliary)) || m_doc.isMark(w, ";")) return {};
      const bool came = isOneOf(m_doc.word(w), kComing);
      if (m_doc.word(w) != "found" && !came) continue;
      if (!place) return {};
      const TokenRange verb{w, w + 1};
      if (came) return m_account.clause().subject(verb, s);
      const bool passive = m_account.clause().passiveAuxiliary(verb, s);
      return passive ? m_account.clause().subject(verb, s) : m_account.clause().object(verb, s);
    }
    return {};
  }

  static bool tellsOfWounded(const Frame* f) { return f->effect == Attribute::Wounded; }

  // "Nine people are receiving medical care", "are still being treated in hospital", "remain in hospital": where nothing else
  // tells of the wounded, for they may be some of those
  void inCare() {
    if (!m_doc.mayHaveAny({"receiving", "treated", "remain", "remained"})) return;
    for (const TokenRange s : m_account.stretches())
      for (std::uint32_t i = s.begin + 1; i + 1 < s.end; ++i)
        if (isInCare(i)) {
          std::uint32_t verb = i;
          while (verb > s.begin && (m_doc.covers(verb - 1, maskOf(Auxiliary, Adverb)) || m_doc.word(verb - 1) == "being")) --verb;
          const TokenRange who = m_account.clause().subject({verb, i + 1}, s);
          if (who.size() > 1 && (m_doc.isNumber(who.begin) || m_doc.covers(who.begin, maskOf(Number, Bound))))
            add(who, {who.begin, i + 1}, "effect.in-care");
        }
  }
  bool isInCare(std::uint32_t i) const {
    const Word next = m_doc.word(i + 1);
    if (m_doc.word(i) == "receiving")
      return isOneOf(next, {"treatment", "care"}) ||
             (isOneOf(next, {"medical", "hospital"}) && isOneOf(m_doc.word(i + 2), {"treatment", "care"}));
    if (m_doc.word(i) == "treated")
      return isOneOf(m_doc.word(i - 1), {"being", "were"}) && isOneOf(next, {"at", "in", "for", "by"});
    return isOneOf(m_doc.word(i), {"remain", "remained"}) && next == "in" &&
           isOneOf(m_doc.word(i + 2), {"hospital", "hospitals"});
  }

  // "is in critical condition", "were taken to Harbor Hospital in stable condition"
  void condition(std::uint32_t noun, TokenRange s) {
    constexpr std::uint32_t kGrades = 5;  // words: "in critical but stable condition"
    bool graded = false;
    std::uint32_t in = noun;
    for (; in > s.begin && in + kGrades > noun && m_doc.word(in) != "in"; --in) {
      const Word word = m_doc.word(in - 1);
      graded = graded || isOneOf(word, kConditions);
      if (word != "in" && !isOneOf(word, kConditions) && !isOneOf(word, {"a", "but", "and", "very", "extremely", "otherwise"}))
        return;
    }
    if (!graded || m_doc.word(in) != "in" || isOneOf(m_doc.word(in - 1), {"some", "many", "others"})) return;
    constexpr std::uint32_t kReach = 10;  // words: "taken by ambulance to the Harbor Medical Center in"
    for (std::uint32_t t = in; t > s.begin && t + kReach > in && m_doc.token(t - 1).kind != TokenKind::Punct; --t) {
      const Word word = m_doc.word(t - 1);
      const bool verb = isOneOf(word, kBrought) || word == "listed" || word == "hospitalized" || word.starts_with("remain") ||
                        m_doc.covers(t - 1, maskOf(Auxiliary));
      if (!verb) continue;
      const TokenRange who = m_account.clause().subject({t - 1, t}, s);
      return add(nearest(who), {who.begin, noun + 1}, "effect.in-condition");
    }
  }

  // "police found a man with": the one next to the word, not all before it.
  TokenRange nearest(TokenRange who) const {
    for (std::uint32_t t = who.end; t > who.begin + 1; --t)
      if (m_doc.covers(t - 1, maskOf(Preposition)) && m_doc.word(t - 1) != "of") return {t, who.end};
    return who;
  }

  // Behind "rushed ... to a hospital", where that ends; 0 where the verb at i is none of bringing, or the way leads elsewhere.
  std::uint32_t hospitalBehind(std::uint32_t i, TokenRange s) const {
    if (!isOneOf(m_doc.word(i), kBrought) && !isOneOf(m_doc.word(i), kBringing)) return 0;
    constexpr std::uint32_t kReach = 12;  // words from the verb to the hospital
    bool to = false;
    for (std::uint32_t t = i + 1; t < std::min(s.end, i + kReach); ++t) {
      const Word w = m_doc.word(t);
      to = to || w == "to";
      const bool hospital = w == "hospital" || w == "hospitals" || w == "clinic" || w == "clinics" ||
                            ((w == "medical" || w == "trauma") && m_doc.word(t + 1).starts_with("center"));
      const bool treated = w == "treatment" && !isOneOf(m_doc.word(t + 1), {"of", "for"}) &&
                           (m_doc.word(t - 1) == "for" || (m_doc.word(t - 2) == "for" && m_doc.word(t - 1) == "medical"));
      if (to && (hospital || treated)) return t + 1;  // "flown to Orlen for medical treatment"
    }
    return 0;
  }

  void brought(std::uint32_t verb, std::uint32_t end, TokenRange s) {
    const bool passive = m_account.clause().passiveAuxiliary({verb, verb + 1}, s);
    const TokenRange who =
        passive ? m_account.clause().subject({verb, verb + 1}, s) : m_account.clause().object({verb, verb + 1}, s);
    if (passive || isOneOf(m_doc.word(verb), kBringing)) add(who, {std::min(who.begin, verb), end}, "effect.to-hospital");
  }

  // "the bodies of two men, both with gunshot wounds"
  bool areBodies(TokenRange who) const {
    const TokenRange s = m_doc.sentences()[m_doc.sentenceOf(who.begin)].range;
    constexpr std::uint32_t kBack = 6;  // words
    for (std::uint32_t t = who.end; t > s.begin && t + kBack > who.begin; --t)
      if (isOneOf(m_doc.word(t - 1), {"bodies", "body", "corpses", "corpse"})) return true;
    return false;
  }

  void add(TokenRange who, TokenRange whole, string_view rule) {
    if (who.empty() || m_doc.starts(who.begin, maskOf(Negation)) || areBodies(who)) return;
    Party party = readParty(m_doc, m_account.entities(), who);
    if (party.counted) m_out.push_back({whole, std::move(party), rule});
  }

  const AccountText& m_account;
  const Document& m_doc;
  std::vector<Hurt> m_out;
};

}  // namespace

std::vector<Hurt> findWithWounds(const AccountText& account) { return HurtReader(account).withWounds(); }
bool isShot(const AccountText& account, const Frame& f) {
  const Document& doc = account.doc();
  if (f.party.items.size() == 1 && f.party.items.front().reflexive) return false;  // whether he lives is told elsewhere
  if (f.kind == Frame::Kind::Target) return isHitByShots(doc, f);
  const Word next = doc.word(f.trigger.end);
  if (f.phrase->canonical == "shooting") return next == "of";
  return f.phrase->canonical == "shoot" && (next != "at" || f.patient.end <= f.trigger.begin);
}
std::vector<Hurt> findTakenToHospital(const AccountText& account) { return HurtReader(account).toHospital(); }

}  // namespace collate
