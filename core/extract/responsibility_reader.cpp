// SPDX-License-Identifier: GPL-3.0-or-later
// Who takes a deed upon themselves, who is blamed for it, and who says that they had no part in it.
#include <algorithm>

#include "core/extract/claimants.h"
#include "core/extract/readers.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

constexpr WordSet kClaims({"claimed", "claims", "claim", "claiming", "took", "taken", "takes", "admitted", "accepted", "accepts",
                           "assumes", "assumed", "acknowledged"});
constexpr WordSet kBlames({"blamed", "blames", "blame", "blaming", "accused", "accuses", "accuse", "accusing", "attributed",
                           "attributes", "attribute", "held", "holds"});
constexpr WordSet kDenies({"denied", "denies", "denying", "rejected", "rejects"});
constexpr WordSet kPart({"involvement", "responsibility", "role", "part", "participation", "hand", "connection"});
// Any word that a rule turns on.
constexpr WordSet kTurns({"claimed",    "claims",     "claim",        "claiming",     "took",    "taken",       "takes",
                          "admitted",   "accepted",   "accepts",      "assumes",      "assumed", "blamed",      "blames",
                          "blame",      "blaming",    "accused",      "accuses",      "accuse",  "accusing",    "attributed",
                          "attributes", "attribute",  "held",         "holds",        "denied",  "denies",      "denying",
                          "rejected",   "rejects",    "behind",       "responsible",  "owned",   "not",         "nothing",
                          "planned",    "supervised", "masterminded", "orchestrated", "carried", "acknowledged"});
// Deeds of a kind, or another one: "for similar attacks", "for a separate attack".
constexpr WordSet kOther({"similar", "previous", "past",     "other",   "several", "many",   "such",    "most",     "dozens",
                          "scores",  "hundreds", "numerous", "earlier", "some",    "recent", "regular", "frequent", "both",
                          "series",  "another",  "separate", "second",  "others",  "since",  "string",  "failure",  "failing",
                          "failed",  "failings", "lapse",    "lapses",  "delay",   "delays", "warnings"});
class ResponsibilityReader {
 public:
  explicit ResponsibilityReader(AccountText& account) : m_account(account), m_doc(account.doc()), m_who(account.text()) {}

  void run() {
    if (!m_doc.mayHaveAny({"responsibility", "credit",  "claimed", "claims",     "blamed",       "blames",       "blame",
                           "blaming",        "accused", "accuses", "accuse",     "accusing",     "attributed",   "attributes",
                           "attribute",      "held",    "holds",   "denied",     "denies",       "denying",      "behind",
                           "responsible",    "carried", "planned", "supervised", "masterminded", "orchestrated", "owned"}))
      return;
    for (const TokenRange s : m_account.stretchesAndBeside()) sentence(s);
  }

 private:
  void sentence(TokenRange s) {
    for (std::uint32_t i = s.begin; i < s.end; ++i) {
      if (!kTurns.contains(m_doc.hash(i))) continue;
      const Word w = m_doc.word(i);
      if (isOneOf(w, kClaims))
        claimed(i, s);
      else if (isOneOf(w, kBlames))
        blamed(i, s);
      else if (isOneOf(w, kDenies))
        denied(i, s);
      else if (w == "behind")
        behind(i, s);
      else if (w == "responsible")
        responsible(i, s);
      else if (w == "not" || w == "nothing")
        notDone(i, s);
      else if (isOneOf(w, {"planned", "supervised", "masterminded", "orchestrated"}))
        planned(i, s);
      else if (w == "carried" && m_doc.word(i + 1) == "out")
        carriedOut(i, s);
      else if (w == "owned")
        ownedUp(i, s);
    }
  }

  // "A cell owned up to the killing"
  void ownedUp(std::uint32_t verb, TokenRange s) {
    if (m_doc.word(verb + 1) != "up" || m_doc.word(verb + 2) != "to" || !tellsDeed({verb + 3, verb + 6}) ||
        m_who.isDoubted(verb, s))
      return;
    byWord(m_who.subject(verb, s), false, s, verb);
  }

  // ---- what is told ----

  // "claimed responsibility for the attack", "took credit", "claimed the bombing"; "the attack was claimed by"
  void claimed(std::uint32_t verb, TokenRange s) {
    if (m_doc.word(verb).starts_with("claim") && m_doc.word(verb + 1) == "of" && m_doc.word(verb + 2) == "responsibility")
      return noClaim(verb, s);
    if (isNoun(verb) || isUncertain(verb, s) || isOfAnotherTime(verb, s)) return;
    if (m_doc.word(verb) == "claimed")
      if (const std::uint32_t by = claimedBy(verb, s); by != 0)
        return isNobodys(verb, verb, s) ? void() : byWord(m_who.nextTo(by + 1, s), false, s, verb);
    if (m_doc.word(verb) == "claimed" && m_doc.isMark(verb + 1, ".") && m_who.endingAt(verb) != nullptr && !opensHere(s))
      return byWord(m_who.endingAt(verb), false, s, verb);  // "Islamic State claimed.", of a log
    const std::uint32_t what = responsibilityFrom(verb, s);
    if (what != 0 ? !isOfDeed(what + 1, s) : !isClaimedDeed(verb, s)) return;
    if (isOther(std::max(what, verb) + 1, s)) return;
    if (isNobodys(verb, what, s)) return unclaimed(std::max(what, verb) + 1, s);
    byWord(m_who.subject(verb, s), false, s, verb);
  }

  // "No group has claimed responsibility": those who did it say nothing
  void unclaimed(std::uint32_t end, TokenRange s) {
    const std::uint32_t start = m_account.clause().start(end, s);
    if (isOneOf(m_doc.word(start), {"no", "nobody", "none"})) saysNone({start, end});
  }

  // "There was no immediate claim of responsibility for the attack"
  void noClaim(std::uint32_t noun, TokenRange s) {
    constexpr std::uint32_t kReach = 4;  // words: "no immediate public"
    const std::uint32_t end = noun + 3;
    for (std::uint32_t t = noun; t > s.begin && t + kReach > noun; --t)
      if (m_doc.word(t - 1) == "no" && isOfDeed(end, s) && !isOther(end, s)) return saysNone({t - 1, end});
  }

  void saysNone(TokenRange r) {
    Claim c = m_account.claim(Attribute::OfficialResponse, r, {"none", {}}, "response.no-claim");
    c.modality = Modality::Denied;
    m_account.add(std::move(c));
  }

  // "An ISIS claim of responsibility", "to claim", "claims that the attack killed 40 were lies"
  bool isNoun(std::uint32_t i) const {
    if (!isOneOf(m_doc.word(i), {"claim", "claims"})) return false;
    if (m_doc.word(i + 1) == "of" || m_doc.word(i + 1) == "that" || i == 0) return true;
    return isOneOf(m_doc.word(i - 1), {"to", "'s", "the", "a", "any", "its", "their"});
  }

  // Where "by" stands behind "claimed": of a deed before it, over "in a statement"
  std::uint32_t claimedBy(std::uint32_t verb, TokenRange s) const {
    constexpr std::uint32_t kReach = 6;                                    // words
    if (verb == s.begin && m_doc.word(verb + 1) == "by") return verb + 1;  // "Claimed by the front", of a log
    const bool deed = m_account.clause().passiveAuxiliary({verb, verb + 1}, s) ||
                      (verb > s.begin && m_doc.isMark(verb - 1, ",")) ||
                      (verb > s.begin && m_doc.covers(verb - 1, maskOf(Event)));
    if (!deed || !tellsDeed({s.begin, verb})) return 0;
    for (std::uint32_t t = verb + 1; t < std::min(s.end, verb + kReach); ++t) {
      if (m_doc.word(t) == "by") return t;
      if (m_doc.token(t).kind == TokenKind::Punct || m_doc.covers(t, maskOf(Event, Effect))) return 0;
    }
    return 0;
  }

  bool tellsDeed(TokenRange r) const {
    for (std::uint32_t t = r.begin; t < r.end; ++t)
      if (m_doc.covers(t, maskOf(Event, Toll)) || isOneOf(m_doc.word(t), {"it", "responsibility"})) return true;
    return false;
  }

  // Where "responsibility" or "credit" stands behind the verb, zero where it doesn't
  std::uint32_t responsibilityFrom(std::uint32_t verb, TokenRange s) const {
    constexpr std::uint32_t kReach = 4;  // words: "claimed sole responsibility"
    for (std::uint32_t t = verb + 1; t < std::min(s.end, verb + kReach); ++t)
      if (m_doc.word(t) == "responsibility" || (m_doc.word(t) == "credit" && m_doc.word(t + 1) != "cards")) return t;
    return 0;
  }

  // Behind "responsibility", "a role": nothing more, or the deed. "for the attack", "in it"; not "for security", "in talks"
  bool isOfDeed(std::uint32_t from, TokenRange s) const {
    if (from >= s.end || m_doc.token(from).kind == TokenKind::Punct || !isOneOf(m_doc.word(from), {"for", "in", "of", "over"})) {
      if (m_doc.word(from) == "by") return m_account.entities().at(from + 1, MentionKind::Date) != nullptr;  // "by Friday"
      return from >= s.end || !m_doc.covers(from, maskOf(Preposition)) ||
             isOneOf(m_doc.word(from), {"on", "via", "through", "at"});
    }
    return namesDeed(from + 1, s) || (m_doc.word(from) == "in" && namesMessage(from + 1, s));
  }

  // "the front, which | took credit for the Orlen attack, ambushed": of another deed
  bool hangsOn(std::uint32_t from, TokenRange s) const {
    constexpr std::uint32_t kReach = 8;  // words: "which has claimed responsibility for"
    for (std::uint32_t t = from; t > s.begin && t + kReach > from; --t)
      if (isOneOf(m_doc.word(t - 1), {"which", "who"})) return true;
    return false;
  }

  // "in | a message sent to newsmen", "in | a statement", and not of something else: "in a statement for the price of bread"
  bool namesMessage(std::uint32_t from, TokenRange s) const {
    constexpr std::uint32_t kReach = 5;  // words: "a short audio message"
    for (std::uint32_t t = from; t < std::min(s.end, from + kReach); ++t) {
      if (!m_doc.covers(t, maskOf(SayNoun)) &&
          !isOneOf(m_doc.word(t), {"message", "messages", "video", "post", "communique", "recording", "email"}))
        continue;
      for (std::uint32_t n = t + 1; n < s.end && m_doc.token(n).kind != TokenKind::Punct; ++n)
        if (isOneOf(m_doc.word(n), {"for", "about"})) return namesDeed(n + 1, s);
      return true;
    }
    return false;
  }

  // "the attack", "Monday's twin bombing", "killing the mayor", "it", "being behind it"; not "the failure to stop the attack"
  bool namesDeed(std::uint32_t from, TokenRange s) const {
    constexpr std::uint32_t kReach = 6;  // words: "the deadly twin suicide car"
    for (std::uint32_t t = from; t < std::min(s.end, from + kReach); ++t) {
      if (isOneOf(m_doc.word(t), kOther)) return false;
      if (isOneOf(m_doc.word(t), {"it", "this", "that", "killing", "killings", "behind", "deaths"}) ||
          m_doc.covers(t, maskOf(Event, Toll, Act)))
        return true;
      if (const Hit* hit = m_doc.hitAt(t, maskOf(Effect)); hit != nullptr) return hit->phrase->effect == Attribute::Killed;
    }
    return false;
  }

  // "claimed the attack" and nothing that is said of it: not "claimed the attack was foiled"
  bool isClaimedDeed(std::uint32_t verb, TokenRange s) const {
    const std::uint32_t reach = m_doc.word(verb + 1) == "that" ? 4 : 8;  // words: "a Sept. 28 double suicide bombing"
    if (!isOneOf(m_doc.word(verb), {"claimed", "claims", "claim"})) return false;
    if (!m_doc.covers(verb + 1, maskOf(Determiner, Weekday)) || (isOneOf(m_doc.word(verb + 1), {"a", "an"}) && !opensHere(s)))
      return false;
    for (std::uint32_t t = verb + 1; t < std::min(s.end, verb + reach); ++t) {
      const Hit* hit = m_doc.hitAt(t, maskOf(Event, Effect));
      if (hit == nullptr && t > verb + 1 && m_doc.covers(t, maskOf(Preposition, Auxiliary, Determiner)))
        return false;  // "claimed the lives in", "claimed that an attack killed ten"
      if (hit == nullptr) continue;
      const std::uint32_t end = hit->range.end;
      return hit->phrase->form == VerbForm::None &&
             (end >= s.end || m_doc.token(end).kind == TokenKind::Punct || m_doc.covers(end, maskOf(Preposition, Conjunction)) ||
              m_account.entities().at(end, MentionKind::Date) != nullptr);
    }
    return false;
  }

  // "for similar attacks", "an attack on a base in Marrow", "the Westgate attack"
  bool isOther(std::uint32_t from, TokenRange s) const {
    constexpr std::uint32_t kReach = 6;           // words
    if (m_doc.word(from) == "and") return false;  // "claimed responsibility and threatened more attacks"
    for (std::uint32_t t = from; t < std::min(s.end, from + kReach); ++t) {
      if (isOneOf(m_doc.word(t), kOther)) return true;
      const Hit* hit = m_doc.hitAt(t, maskOf(Event));
      if (hit == nullptr) continue;
      return hit->phrase->plural || isPlacedAnew(from, hit->range.end, s) || (isNamed(t) && (!opensHere(s) || hangsOn(from, s)));
    }
    return false;
  }

  bool isPlacedAnew(std::uint32_t from, std::uint32_t end, TokenRange s) const {
    const bool indefinite = isOneOf(m_doc.word(from), {"a", "an"}) || isOneOf(m_doc.word(from + 1), {"a", "an"});
    return indefinite && !opensHere(s) &&
           (!m_account.entities().within({end, s.end}, MentionKind::Place).empty() ||
            !m_account.entities().within({end, s.end}, MentionKind::Date).empty());
  }

  // Is the deed told here first? Then "an attack on a base in Marrow" is no other one.
  bool opensHere(TokenRange s) const {
    const auto& frames = m_account.draft().frames;
    return !frames.empty() && s.contains(frames.front()->trigger.begin);
  }

  // "the Westgate attack": called by a name that was not told before
  bool isNamed(std::uint32_t deed) const {
    const std::uint32_t i = deed - 1;
    if (deed == 0 || !m_doc.isCapital(i) || m_doc.allCaps() || m_doc.covers(i, maskOf(Weekday, Nationality, Month))) return false;
    for (std::uint32_t t = 0; t < i; ++t)
      if (m_doc.hash(t) == m_doc.hash(i)) return false;
    return true;
  }

  // "a day after Boko Haram claimed", "Weeks earlier, the front blamed"
  bool isOfAnotherTime(std::uint32_t verb, TokenRange s) const {
    constexpr std::uint32_t kHead = 5;   // words
    constexpr std::uint32_t kReach = 8;  // words: "a day after the group"
    for (std::uint32_t t = s.begin; t < std::min(verb, s.begin + kHead); ++t)
      if (isOneOf(m_doc.word(t), {"earlier", "previously"})) return true;
    for (std::uint32_t t = verb; t > s.begin && t + kReach > verb; --t)
      if (isOneOf(m_doc.word(t - 1), {"after", "before"})) return t > s.begin + 1 && m_doc.token(t - 2).kind != TokenKind::Punct;
    for (std::uint32_t t = verb + 1; t < s.end; ++t)
      if (m_doc.word(t) == "since" || isOldYear(t)) return true;
    return false;
  }

  // "in 2019" of a deed that is of another year
  bool isOldYear(std::uint32_t t) const {
    if (!m_doc.isNumber(t) || m_doc.token(t).span.size() != 4 || m_doc.word(t - 1) != "in") return false;
    const auto& date = m_account.draft().date;
    return !date || !date->from || !date->timex.starts_with(std::string_view(m_doc.word(t)));
  }

  bool isUncertain(std::uint32_t verb, TokenRange s) const {
    const std::uint32_t start = m_account.clause().start(verb, s);
    for (std::uint32_t t = start; t < verb; ++t)
      if (isOneOf(m_doc.word(t), kUncertain)) return true;
    return (start == s.begin && isOneOf(m_doc.word(start), {"had", "should"})) ||
           (verb > s.begin && m_doc.word(verb - 1) == "of" && verb > s.begin + 1 && m_doc.word(verb - 2) == "short");
  }

  // "No group has claimed", "has not been claimed", "took no responsibility"
  bool isNobodys(std::uint32_t verb, std::uint32_t what, TokenRange s) const {
    for (std::uint32_t t = m_account.clause().start(verb, s); t < std::max(verb, what); ++t)
      if (t != verb && isOneOf(m_doc.word(t), kNobody)) return true;
    return false;
  }

  // "blamed the attack on the militia", "blamed the militia for it", "accused the army of shelling the market", "attributed it to
  // the front", "held the coalition responsible"; "was blamed on"
  void blamed(std::uint32_t verb, TokenRange s) {
    const Word w = m_doc.word(verb);
    if (isUncertain(verb, s) || isNobodys(verb, verb, s) || isOfAnotherTime(verb, s)) return;
    if (verb > s.begin && isOneOf(m_doc.word(verb - 1), {"to", "the", "no", "a"})) return;
    const bool reduced = verb > s.begin && m_doc.covers(verb - 1, maskOf(Event));  // "an attack attributed to the front"
    const bool passive = reduced || m_account.clause().passiveAuxiliary({verb, verb + 1}, s);
    if (w.starts_with("accus")) return accused(verb, s, passive);
    if (w == "held" || w == "holds") return held(verb, s);
    if (isOther(verb + 1, s)) return;
    if (opensLine(verb, s))
      if (const Entity* g = m_who.object(verb + 2, s)) return byOthers(*g, verb, s, true, true);
    if (const std::uint32_t link = linkBehindDeed(verb, s, passive); link != 0) {
      if (const Entity* g = m_who.object(link + 1, s)) byOthers(*g, verb, s, passive);
      return;
    }
    if (!w.starts_with("blam")) return;
    if (passive && m_doc.word(verb + 1) == "for" && namesDeed(verb + 2, s))
      if (const Entity* g = m_who.subject(verb, s)) return byOthers(*g, verb, s, true);
    const Entity* g = m_who.object(verb + 1, s);
    if (g == nullptr) return people(verb, "for", s);
    const std::uint32_t behind = m_who.behindName(*g);
    const bool ends = behind >= s.end || m_doc.token(behind).kind == TokenKind::Punct;
    const bool inPaper = m_doc.word(behind) == "in" && namesMessage(behind + 1, s);  // "blamed the army in a statement"
    if (ends || inPaper || (m_doc.word(behind) == "for" && namesDeed(behind + 1, s))) byOthers(*g, verb, s, passive);
  }

  // "Attributed to the front", of a log
  bool opensLine(std::uint32_t verb, TokenRange s) const {
    return verb == s.begin && m_doc.word(verb) == "attributed" && m_doc.word(verb + 1) == "to";
  }

  // "on" or "to" behind what was done: "blamed the attack on Monday on", "an attack attributed to", "was blamed on"
  std::uint32_t linkBehindDeed(std::uint32_t verb, TokenRange s, bool passive) const {
    constexpr std::uint32_t kReach = 16;  // words
    const Spelling link = m_doc.word(verb).starts_with("attribut") ? Spelling("to") : Spelling("on");
    bool told = (passive && tellsDeed({s.begin, verb})) || isOfRelative(verb, s);
    for (std::uint32_t t = verb + 1; t < std::min(s.end, verb + kReach) && !m_doc.isMark(t, ";"); ++t) {
      if (m_doc.word(t) == link && told && m_account.entities().at(t + 1, MentionKind::Date) == nullptr) return t;
      told = told || m_doc.covers(t, maskOf(Event, Toll)) || isOneOf(m_doc.word(t), {"it", "this", "killing", "crime"});
    }
    return 0;
  }

  // "an assault that the army blamed on", "the attack, which the army blamed on", "a bombing the army blamed on"
  bool isOfRelative(std::uint32_t verb, TokenRange s) const {
    constexpr std::uint32_t kReach = 7;  // words
    if (!isOneOf(m_doc.word(verb + 1), {"on", "to"})) return false;
    for (std::uint32_t t = verb; t > s.begin && t + kReach > verb; --t) {
      if (m_doc.covers(t - 1, maskOf(Event)) && m_doc.entry(t - 1) != nullptr) return true;
      if (m_doc.isMark(t - 1, ",") ? m_doc.word(t) != "which" : m_doc.token(t - 1).kind == TokenKind::Punct) return false;
      if (m_doc.covers(t - 1, maskOf(Say, Preposition, Effect))) return false;
    }
    return false;
  }

  void accused(std::uint32_t verb, TokenRange s, bool passive) {
    const Entity* g = passive ? m_who.subject(verb, s) : m_who.object(verb + 1, s);
    if (g == nullptr) return passive ? void() : people(verb, "of", s);
    const std::uint32_t of = passive ? verb + 1 : m_who.behindName(*g);
    const bool ends = of >= s.end || m_doc.isMark(of, ".");  // "Relatives accuse the front."
    if (ends ? !passive : m_doc.word(of) == "of" && isDoing(of + 1, s)) byOthers(*g, verb, s, passive);
  }

  // "accused bandits of planting the bomb", "blamed armed herders for the attack"
  void people(std::uint32_t verb, Spelling link, TokenRange s) {
    constexpr std::uint32_t kReach = 6;  // words
    std::uint32_t end = verb + 1;
    while (end < std::min(s.end, verb + 1 + kReach) && m_doc.word(end) != link) ++end;
    if (const std::uint32_t noun = bandAt(verb + 1, s); noun != 0 && link.hash == Spelling("for").hash)
      return band(verb, noun, s);
    if (m_doc.word(end) != link || end == verb + 1 || !m_doc.covers(end - 1, maskOf(People)) ||
        !(link.hash == Spelling("of").hash ? isDoing(end + 1, s) : namesDeed(end + 1, s)))
      return;
    std::uint32_t begin = verb + 1;
    while (begin + 1 < end && m_doc.covers(begin, maskOf(Determiner))) ++begin;
    for (std::uint32_t t = begin; t < end; ++t)
      if (m_doc.token(t).kind != TokenKind::Word || m_doc.covers(t, maskOf(Preposition, Pronoun, Conjunction))) return;
    Claim c = m_account.claim(Attribute::Actor, {begin, end}, {m_doc.words({begin, end}), {}}, "actor.blamed");
    c.participant = ParticipantKind::People;
    c.persons = {c.value.text};
    m_account.add(std::move(c));
  }

  // Behind "a breakaway group", "a column", as what is blamed; 0 where none stands there
  std::uint32_t bandAt(std::uint32_t from, TokenRange s) const {
    constexpr std::uint32_t kWords = 5;
    if (!isOneOf(m_doc.word(from), {"a", "an"})) return 0;
    for (std::uint32_t t = from + 1; t < std::min(s.end, from + kWords); ++t) {
      if (m_doc.token(t).kind != TokenKind::Word || m_doc.covers(t, maskOf(Preposition, Conjunction))) return 0;
      if (isOneOf(m_doc.word(t), {"group", "column", "faction", "gang", "cell", "militia", "band", "commando"})) return t + 1;
    }
    return 0;
  }

  // "blamed a breakaway group led by a former commander for the attack", "blamed a column led by him."
  void band(std::uint32_t verb, std::uint32_t noun, TokenRange s) {
    std::uint32_t end = noun;
    constexpr std::uint32_t kReach = 12;  // words of what is said of it
    if (isOneOf(m_doc.word(noun), {"led", "loyal", "linked", "of", "headed", "commanded"}))
      while (end < std::min(s.end, noun + kReach) && m_doc.token(end).kind == TokenKind::Word && m_doc.word(end) != "for" &&
             m_doc.word(end) != "who")
        ++end;
    const bool ends = end >= s.end || m_doc.token(end).kind == TokenKind::Punct || m_doc.word(end) == "who";
    if (!ends && !(m_doc.word(end) == "for" && namesDeed(end + 1, s))) return;
    std::uint32_t begin = verb + 2;
    Claim c = m_account.claim(Attribute::Actor, {begin, end}, {m_doc.words({begin, end}), {}}, "actor.blamed");
    c.participant = ParticipantKind::People;
    c.persons = {c.value.text};
    m_account.add(std::move(c));
  }

  // "the front was responsible for the attack"
  void responsible(std::uint32_t i, TokenRange s) {
    const bool ends = i + 1 >= s.end || m_doc.token(i + 1).kind == TokenKind::Punct;  // "The front said it was responsible."
    if (ends && i > s.begin + 3 && isOneOf(m_doc.word(i - 1), {"was", "were"}) && isOneOf(m_doc.word(i - 2), {"it", "they"}) &&
        !m_who.isDoubted(i, s))
      return byWord(speakerBefore(i, s), false, s);
    if (i < s.begin + 2 || !isOneOf(m_doc.word(i - 1), {"is", "was", "are", "were"}) || m_doc.word(i + 1) != "for" ||
        !m_doc.covers(i + 2, maskOf(Determiner)) || !namesDeed(i + 2, s))
      return;
    if (isUncertain(i, s) || isNobodys(i, i, s) || isOfAnotherTime(i, s) || isOther(i + 1, s)) return;
    std::uint32_t deed = i + 3;
    while (deed < s.end && !m_doc.covers(deed, maskOf(Event))) ++deed;
    const Hit* event = deed < std::min(s.end, i + 6) ? m_doc.hitAt(deed, maskOf(Event)) : nullptr;
    if (event == nullptr) return;
    const std::uint32_t next = event->range.end;  // no "bomb disposal", "killing of thousands"
    const bool head = next >= s.end || m_doc.token(next).kind == TokenKind::Punct || m_doc.covers(next, maskOf(Weekday)) ||
                      isOneOf(m_doc.word(next), {"that", "which", "on", "in", "and"});
    const Entity* g = m_who.subject(i - 1, s);
    if (head && g != nullptr && m_who.behindName(*g) == i - 1) byOthers(*g, i, s, true);
  }

  void held(std::uint32_t verb, TokenRange s) {
    const Entity* g = m_who.object(verb + 1, s);
    if (g == nullptr || !isOneOf(m_doc.word(m_who.behindName(*g)), {"responsible", "accountable"})) return;
    const std::uint32_t for_ = m_who.behindName(*g) + 1;
    const bool ends = for_ >= s.end || m_doc.token(for_).kind == TokenKind::Punct;
    if (ends || (m_doc.word(for_) == "for" && (namesDeed(for_ + 1, s) || m_doc.word(for_ + 1) == "what")))
      byOthers(*g, verb, s, false);
  }

  // "carrying out the raid", "shelling", "having killed", "being behind", "the bombing"; not "failing to stop the raid",
  // "ignoring warnings before it"
  bool isDoing(std::uint32_t from, TokenRange s) const {
    std::uint32_t t = from;
    while (t < s.end && (m_doc.covers(t, maskOf(Adverb, Auxiliary)) ||
                         isOneOf(m_doc.word(t), {"having", "deliberately", "also"}) || m_doc.word(t).ends_with("ly")))
      ++t;
    if (m_doc.covers(t, maskOf(Act, Effect, Conduct, Target)) ||
        isOneOf(m_doc.word(t), {"firing", "launching", "committing", "perpetrating", "planting", "staging", "dropping",
                                "carrying", "carried", "fired", "launched", "committed"}))
      return true;
    if (m_doc.word(t) == "behind" || m_doc.word(t) == "responsible") return true;
    return m_doc.covers(t, maskOf(Determiner)) && namesDeed(t, s);
  }

  // "denied involvement in the attack", "rejected any responsibility", "denied being behind", "denied that it had fired"
  void denied(std::uint32_t verb, TokenRange s) {
    if (isUncertain(verb, s) || isNobodys(verb, verb, s) || isOfAnotherTime(verb, {verb, s.end}) || !deniesDeed(verb, s)) return;
    byWord(m_who.subject(verb, s), true, s);
  }

  bool deniesDeed(std::uint32_t verb, TokenRange s) const {
    constexpr std::uint32_t kReach = 4;  // words: "denied any direct role"
    if (m_doc.word(verb + 1).ends_with("ing") && !m_doc.covers(verb + 1, maskOf(Determiner))) return isDoing(verb + 1, s);
    for (std::uint32_t t = verb + 1; t < std::min(s.end, verb + 1 + kReach); ++t) {
      const std::uint32_t own = m_doc.covers(t + 1, maskOf(People)) ? t + 2 : t + 1;  // "that its forces | were involved"
      if (t <= verb + 2 && isOneOf(m_doc.word(t), {"it", "they", "its"}))
        return isDoing(own, s) || m_doc.word(own + 1) == "involved";
      if (isOneOf(m_doc.word(t), kPart)) return isOfDeed(t + 1, s);
      if (m_doc.covers(t, maskOf(Pronoun, People)) || m_account.entities().at(t, MentionKind::Group) != nullptr) return false;
    }
    return false;
  }

  // "said it did not carry out the attack", "said they were not involved", "said it had nothing to do with it"
  void notDone(std::uint32_t i, TokenRange s) {
    if (i < s.begin + 3 || !isOneOf(m_doc.word(i - 1), {"did", "was", "were", "had"})) return;
    if (!isOneOf(m_doc.word(i - 2), {"it", "they"})) return;
    const bool nothing = m_doc.word(i) == "nothing" && m_doc.word(i + 1) == "to" && m_doc.word(i + 2) == "do";
    if (!nothing && !isOneOf(m_doc.word(i + 1), {"carry", "involved", "behind", "responsible", "attack", "bomb", "fire", "kill"}))
      return;
    byWord(speakerBefore(i, s), true, s);
  }

  // "X, who had planned the ambush": the person whose clause it is, if he doesn't suffer in the deed or speaks of it
  void planned(std::uint32_t verb, TokenRange s) {
    std::uint32_t who = verb;
    while (who > s.begin && isOneOf(m_doc.word(who - 1), {"had", "has", "allegedly", "reportedly"})) --who;
    if (who < s.begin + 3 || m_doc.word(who - 1) != "who" || m_who.isDoubted(verb, s)) return;
    constexpr std::uint32_t kReach = 5;  // words: "the cowardly attack"
    if (m_doc.word(verb + 1) != "the" || !tellsDeed({verb + 2, std::min(s.end, verb + kReach)})) return;
    const Entity* p = nullptr;
    for (std::uint32_t t = who - 1; p == nullptr && t > s.begin && t + 16 > who; --t)
      p = m_account.entities().at(t - 1, MentionKind::Person);
    const auto suffers = [&](const Frame* f) { return f->patient.contains(p->range.begin); };
    const auto speaks = [&](const Cited& c) { return c.source.contains(p->range.begin); };
    if (p != nullptr && std::ranges::none_of(m_account.draft().frames, suffers) &&
        std::ranges::none_of(m_account.text().cited, speaks))
      person(*p, "actor.planned");
  }

  // "The front said its men carried out the attack": an armed group that says so takes it upon itself
  void carriedOut(std::uint32_t verb, TokenRange s) {
    std::uint32_t who = verb;
    if (who > s.begin && isOneOf(m_doc.word(who - 1), {"had", "have"})) --who;
    const bool theirs =
        who > s.begin + 1 && isOneOf(m_doc.word(who - 2), {"its", "their"}) && m_doc.covers(who - 1, maskOf(People));
    if (who < s.begin + 2 || (!theirs && !isOneOf(m_doc.word(who - 1), {"it", "they"})) || m_who.isDoubted(verb, s)) return;
    const bool named = isOneOf(m_doc.word(verb + 2), {"the", "this"}) && namesDeed(verb + 2, s);
    const bool deed = named || m_doc.word(verb + 2) == "it" || isOfDeedBefore(m_doc, verb, s);
    const Entity* g = deed && !isOther(verb + 2, s) ? speakerBefore(verb, s) : nullptr;
    if (g != nullptr && g->phrase != nullptr && g->phrase->tag == "militant") byWord(g, false, s);
  }

  // "said it was behind the attack", "is believed to be behind it", "The militia was behind the blast"
  void behind(std::uint32_t i, TokenRange s) {
    if (i < s.begin + 2 || !isOneOf(m_doc.word(i - 1), {"was", "were", "is", "are", "be", "been"})) return;
    if (m_doc.word(i + 1) != "it" && (!m_doc.covers(i + 1, maskOf(Determiner, Weekday)) || !tellsDeed({i + 1, i + 7}))) return;
    if (isOther(i + 1, s) || m_who.isDoubted(i, s)) return;
    const bool theirs = i > s.begin + 2 && isOneOf(m_doc.word(i - 3), {"its", "their"}) &&
                        isOneOf(m_doc.word(i - 2), {"fighters", "men", "forces", "militants", "members", "soldiers", "units"});
    if (theirs || isOneOf(m_doc.word(i - 2), {"it", "they"})) return byWord(speakerBefore(i, s), false, s);
    const bool believed = isOneOf(m_doc.word(i - 1), {"be", "been"});
    if (const Entity* p = m_account.entities().at(i - 2, MentionKind::Person); p != nullptr && p->range.end == i - 1)
      return isPlace(i + 2) ? void() : person(*p);
    if (const Entity* g = believed ? m_who.believed(i, s) : m_who.endingAt(i - 1)) byOthers(*g, i, s, true, believed);
  }

  // "behind the counter", "behind the rescue of the wounded": no deed
  bool isPlace(std::uint32_t noun) const {
    constexpr std::uint32_t kReach = 5;  // words: "the April 2 missile attack"
    for (std::uint32_t t = noun; t < noun + kReach; ++t) {
      if (isOneOf(m_doc.word(t), {"rescue", "release", "truce", "deal", "help"})) return true;
      if (m_doc.covers(t, maskOf(Event, Effect, Act)) || isOneOf(m_doc.word(t), {"murder", "plot", "massacre"})) return false;
    }
    return m_doc.word(noun - 1) != "it";
  }

  // "Omar Sell was behind the attack": somebody who is said to have done it
  void person(const Entity& p, std::string_view rule = "actor.blamed") {
    Claim c = m_account.claim(Attribute::Actor, p.range, {p.name, {}}, rule);
    c.participant = ParticipantKind::Person;
    c.persons = {p.name};
    m_account.add(std::move(c));
  }

  const Entity* speakerBefore(std::uint32_t i, TokenRange s) const {
    for (const Cited& c : m_account.text().cited)
      if (s.contains(c.cue.begin) && !c.inherited && c.source.begin < i && !c.source.empty()) return m_who.lastIn(c.source);
    return nullptr;
  }

  // ---- claims ----

  void byWord(const Entity* g, bool denies, TokenRange s, std::uint32_t verb = 0) {
    if (g == nullptr) return;
    // "The Front was silent. It | claimed": where it is named again
    const bool again = verb > s.begin && g->range.end <= s.begin;
    const TokenRange who = again ? TokenRange{verb - 1, verb} : g->range;
    Claim c = m_account.claim(Attribute::Actor, who, {g->name, {}}, denies ? "actor.denies" : "actor.claims");
    c.participant = ParticipantKind::Group;
    c.modality = denies ? Modality::Denied : isPurported(s) ? Modality::Hedged : Modality::Stated;
    c.originators = {{g->name, {}, m_doc.span(who)}};
    if (!denies) answer(who, c, verb);
    m_account.add(std::move(c));
  }

  // That it takes a deed upon itself is what the acting side says of it.
  void answer(TokenRange who, const Claim& actor, std::uint32_t verb) {
    const TokenRange s = m_doc.sentences()[m_doc.sentenceOf(who.begin)].range;
    TokenRange r{who.begin, std::min(s.end, who.end + 4)};
    if (verb != 0 && verb < who.begin) r = {verb, who.end};  // "claimed by the front"
    Claim c = m_account.claim(Attribute::OfficialResponse, r, {"claimed responsibility", {}}, "response.claims");
    c.originators = actor.originators;
    c.modality = actor.modality;
    m_account.add(std::move(c));
  }

  // "An account that purports to be the front's claimed"
  bool isPurported(TokenRange s) const {
    for (std::uint32_t t = s.begin; t < s.end; ++t)
      if (isOneOf(m_doc.word(t), {"purported", "purporting", "purportedly", "unverified", "claiming"})) return true;
    return false;
  }

  void byOthers(const Entity& g, std::uint32_t verb, TokenRange s, bool passive, bool believed = false) {
    Claim c = m_account.claim(Attribute::Actor, g.range, {g.name, {}}, "actor.blamed");
    c.participant = ParticipantKind::Group;
    if (c.modality == Modality::Denied) c.modality = Modality::Stated;  // "denied it and blamed the front"
    if (believed) c.modality = Modality::Hedged;
    const Cited* cited = citedAt(m_account.text().cited, m_doc.sentenceOf(verb), g.range.begin);
    if (cited == nullptr || cited->inherited) {
      TokenRange who = passive ? TokenRange{} : m_account.clause().subject({verb, verb + 1}, s);
      while (!who.empty() && m_doc.covers(who.begin, maskOf(Determiner))) ++who.begin;
      c.originators.clear();
      if (!who.empty()) c.originators = {{m_doc.words(who), {}, m_doc.span(who)}};
    }
    m_account.add(std::move(c));
  }

  AccountText& m_account;
  const Document& m_doc;
  Claimants m_who;
};

}  // namespace

void readResponsibility(AccountText& account) { ResponsibilityReader(account).run(); }

}  // namespace collate
