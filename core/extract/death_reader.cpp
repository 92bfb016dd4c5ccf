// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/death_reader.h"

#include "core/extract/numbers.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

class DeathReader {
 public:
  explicit DeathReader(const AccountText& account) : m_account(account) {}

  std::vector<Claim> run() {
    fatally();
    areDead();
    bodies();
    lifeless();
    onlyOne();
    tollStands();
    return std::move(m_out);
  }

 private:
  void add(TokenRange range, const CountRange& count, std::string_view rule) {
    m_out.push_back(m_account.claim(Attribute::Killed, range, {countText(count), count}, rule));
  }

  // "five were shot, one fatally", "three of them fatally"
  void fatally() {
    const Document& doc = m_account.doc();
    if (!doc.mayHaveAny({"fatally", "mortally"})) return;
    for (const TokenRange s : m_account.stretchesAndBeside()) {
      for (std::uint32_t i = s.begin + 1; i < s.end; ++i) {
        if (doc.word(i) != "fatally" && doc.word(i) != "mortally") continue;
        constexpr std::uint32_t kBack = 4;  // words: "two of them fatally"
        for (std::uint32_t t = i - 1; t + kBack > i && t > s.begin; --t) {
          if (doc.covers(t, maskOf(Preposition, Conjunction)) && doc.word(t) != "of") break;  // "shot two women before fatally"
          const auto n = numberAt(doc, t);
          if (!n || !n->count.exact() || n->range.end > i || isFamilyOf(t)) continue;
          if (n->range.end < doc.size() && doc.token(n->range.end).joined) continue;  // "a 3-year-old fatally shot himself"
          add({t, i + 1}, n->count, "effect.fatally");
          break;
        }
      }
    }
  }

  // "Father of three": so many children
  bool isFamilyOf(std::uint32_t number) const {
    return number > 1 && m_account.doc().word(number - 1) == "of" &&
           m_account.doc().hitEnding(number - 1, maskOf(Kin)) != nullptr;
  }

  static constexpr WordSet kFeared{{"feared", "presumed", "believed", "thought"}};

  // "three people are dead", "two men have been reported dead", "nine are feared dead", "the clerk did not survive"
  void areDead() {
    if (!m_account.doc().mayHaveAny({"dead", "survive"})) return;
    for (const TokenRange s : m_account.stretchesAndBeside()) {
      for (std::uint32_t i = s.begin + 2; i < s.end; ++i) {
        const std::uint32_t verb = deadIsSaidFrom(i);
        if (verb == 0) continue;
        const TokenRange who = m_account.clause().subject({verb, i + 1}, s);
        const Party party = who.empty() ? Party{} : readParty(m_account.doc(), m_account.entities(), who);
        if (!party.counted) continue;
        add({who.begin, i + 1}, party.count, "effect.are-dead");
        if (isOneOf(m_account.doc().word(i - 1), kFeared)) m_out.back().modality = Modality::Hedged;
        m_out.back().persons = party.names(m_account.doc());
      }
    }
  }
  // Where the verb begins of which the word at i is the last; 0 where it does not say that somebody is dead.
  std::uint32_t deadIsSaidFrom(std::uint32_t i) const {
    const Document& doc = m_account.doc();
    const Word before = doc.word(i - 1);
    if (doc.word(i) == "survive") return before == "not" ? i - 1 : before == "didn't" ? i : 0;
    if (doc.word(i) != "dead") return 0;
    if (before == "be" && i > 3 && doc.word(i - 2) == "to" && isOneOf(doc.word(i - 3), {"known", "confirmed"}))
      return isOneOf(doc.word(i - 4), {"is", "are", "was", "were"}) ? i - 3 : 0;  // "are known to be dead"
    const std::uint32_t verb =
        before == "now" || before == "reported" || before == "confirmed" || isOneOf(before, kFeared) ? i - 1 : i;
    return isOneOf(doc.word(verb - 1), {"is", "are", "was", "were", "been"}) ? verb : 0;
  }

  // "the bodies of five men were found", "counted four bodies", "buried ten bodies"
  void bodies() {
    const Document& doc = m_account.doc();
    if (!doc.mayHaveAny({"bodies", "corpses"})) return;
    for (const TokenRange s : m_account.stretchesAndBeside()) {
      for (std::uint32_t i = s.begin; i + 1 < s.end; ++i) {
        if (!isOneOf(doc.word(i), {"bodies", "corpses"}) || !areFound(i, s)) continue;
        if (const auto n = numberEnding(doc, i, s.begin); n && n->range.begin >= s.begin) {
          add({n->range.begin, i + 1}, n->count, "effect.bodies");
        } else if (doc.word(i + 1) == "of") {
          const std::uint32_t at = i + 2 + (doc.covers(i + 2, maskOf(Determiner)) ? 1U : 0U);
          const auto of = numberAt(doc, at);
          if (of && of->count.min &&
              (doc.covers(of->range.end, maskOf(People, Kin, Nationality, Adjective)) ||
               (doc.covers(of->range.end + 1, maskOf(People)) && doc.word(of->range.end).ends_with("ed"))))
            add({i, of->range.end + 1}, of->count, "effect.bodies");
        }
      }
    }
  }
  bool areFound(std::uint32_t i, TokenRange s) const {
    constexpr std::uint32_t kNear = 9;  // words
    const std::uint32_t from = i > s.begin + kNear ? i - kNear : s.begin;
    std::uint32_t to = i + kNear;  // "the bodies of five men who were abducted last week were found"
    for (std::uint32_t t = i; t < std::min(s.end, i + kNear); ++t)
      if (m_account.doc().word(t) == "who") to = t + kNear;
    const Document& doc = m_account.doc();
    for (std::uint32_t t = from; t < std::min(s.end, to); ++t) {
      if (isOneOf(doc.word(t), {"found", "recovered", "counted", "buried", "retrieved", "pulled", "received", "collected",
                                "discovered", "brought"}))
        return true;
      if (t < i ? isOneOf(doc.word(t), {"saw", "seen"}) : isOneOf(doc.word(t), {"reached", "arrived", "delivered", "taken"}))
        if (t < i || isToMorgue(t + 1, s)) return true;
    }
    return false;
  }
  // "reached | the morgue", "were taken | to a hospital in Orlen"; not "from a road crash", "arrived at an agreement"
  bool isToMorgue(std::uint32_t i, TokenRange s) const {
    constexpr std::uint32_t kReach = 6;  // words: "at the Marrow Teaching Hospital"
    for (std::uint32_t t = i; t < std::min(s.end, i + kReach); ++t)
      if (isOneOf(m_account.doc().word(t), {"hospital", "hospitals", "morgue", "mortuary", "mosque", "clinic"})) return true;
    return false;
  }

  // "found eight persons without vital signs", "two men without signs of life"
  void lifeless() {
    const Document& doc = m_account.doc();
    if (!doc.mayHave("signs")) return;
    for (const TokenRange s : m_account.stretchesAndBeside()) {
      for (std::uint32_t i = s.begin + 1; i + 2 < s.end; ++i) {
        const bool none = isOneOf(doc.word(i), {"without", "no"}) &&
                          ((doc.word(i + 1) == "vital" && doc.word(i + 2) == "signs") ||
                           (doc.word(i + 1) == "signs" && doc.word(i + 2) == "of" && doc.word(i + 3) == "life"));
        const std::uint32_t end = none && isOneOf(doc.word(i - 1), {"showing", "with"}) ? i - 1 : i;
        if (!none || doc.hitEnding(end, maskOf(People, Kin)) == nullptr) continue;
        const auto n = numberEnding(doc, end - 1, s.begin);
        const bool one = doc.hitEnding(end, maskOf(People, Kin))->phrase->plural == false;
        if (n) add({n->range.begin, i + 1}, n->count, "effect.lifeless");
        if (!n && one) add({end - 1, i + 1}, CountRange::exactly(1), "effect.lifeless");
      }
    }
  }

  // "the toll rose to nine", "the death toll stands at 12", "claimed four lives"
  void tollStands() {
    const Document& doc = m_account.doc();
    if (!doc.mayHaveAny({"toll", "lives", "victims", "fatalities"})) return;
    for (const TokenRange s : m_account.stretchesAndBeside()) {
      for (std::uint32_t i = s.begin; i + 1 < s.end; ++i) {
        if (!doc.isNumber(i + 1) && !doc.covers(i + 1, maskOf(Number, Bound))) continue;
        const bool takes = tookLives(doc.word(i)), leads = leadsToFigure(i);
        const auto n = takes || leads ? numberAt(doc, i + 1) : std::nullopt;
        if (!n || n->range.end > s.end || !n->count.min) continue;
        const bool lives = takes && doc.word(n->range.end) == "lives";
        const bool toll = leads && behindToll(i, s) && !isNoPeople(n->range.end) && !isOfEarlierToll(doc, i + 1) &&
                          !isOfNature(n->range.end, s) &&
                          (!(isOneOf(doc.word(i), {"now", "was", "is"}) || doc.word(i - 1) == "toll") || closes(n->range.end, s));
        if (!lives && !toll) continue;
        add({i, n->range.end}, n->count, toll ? "effect.toll" : "effect.lives");
      }
    }
  }
  static bool tookLives(const Word& w) {
    return w == "claimed" || w == "claiming" || w == "claims" || w == "took" || w == "taken" || w == "taking" || w == "cost" ||
           w == "costing";
  }
  // "rose to", "now stands at", "reached", "toll of"
  bool leadsToFigure(std::uint32_t i) const {
    const Document& doc = m_account.doc();
    const Word w = doc.word(i);
    if (w == "reached" || w == "was" || w == "is" || (w == "of" && doc.word(i - 1) == "toll")) return true;
    if (w == "now") return isOneOf(doc.word(i - 1), {"is", "stands"});  // "the death toll is now five"
    if (w != "to" && w != "at") return false;
    if (w == "at" && doc.word(i - 1) == "toll")
      return i > 3 && (doc.word(i - 3) == "put" || doc.word(i - 4) == "put" || doc.word(i - 3) == "putting" ||
                       doc.word(i - 4) == "putting");
    if (doc.word(i - 1) == "toll") return w == "to" && bringsToll(i - 1);
    return hasRisen(doc.word(i - 1)) || isOneOf(doc.word(i - 1), {"stood", "stands", "remained", "remains", "put"});
  }
  // "bringing the death toll | to 15"
  bool bringsToll(std::uint32_t toll) const {
    constexpr std::uint32_t kBack = 5;  // words: "bringing the overall death"
    for (std::uint32_t t = toll; t > 0 && t + kBack > toll && m_account.doc().word(t - 1) != "year"; --t)
      if (isOneOf(m_account.doc().word(t - 1), {"bringing", "brings", "brought", "bring", "taking", "takes", "raising", "raises",
                                                "raised", "pushing", "pushes", "pushed", "lifting"}))
        return true;
    return false;
  }
  bool behindToll(std::uint32_t i, TokenRange s) const {
    constexpr std::uint32_t kBack =
        18;  // words: "the death toll from a bomb attack on a crowded bus convoy outside Orlen has reached"
    const Document& doc = m_account.doc();
    for (std::uint32_t t = i; t > s.begin && t + kBack > i; --t) {
      if (doc.token(t - 1).kind == TokenKind::Punct && !doc.isMark(t - 1, "-")) return false;
      if (isOneOf(doc.word(i), {"was", "is"}) && isOneOf(doc.word(t - 1), {"and", "number", "not", "age", "floods", "quake"}))
        return false;  // "the toll was not final and the number of missing was 40"
      if (hasRisen(doc.word(i - 1)) && isOneOf(doc.word(t - 1), {"victims", "fatalities"})) return true;
      if (doc.word(t - 1) == "toll") return t < 2 || (doc.word(t - 2) != "injury" && doc.word(t - 2) != "injured");
    }
    return false;
  }
  // "is now five", "is now five people"; not "is now 12 pounds"
  bool closes(std::uint32_t i, TokenRange s) const {
    const Document& doc = m_account.doc();
    return i >= s.end || doc.token(i).kind == TokenKind::Punct || doc.covers(i, maskOf(People, Conjunction, Preposition));
  }
  // "climbs to 22 in a landslide": of no deed
  bool isOfNature(std::uint32_t i, TokenRange s) const {
    constexpr std::uint32_t kReach = 6;  // words
    const Document& doc = m_account.doc();
    for (std::uint32_t t = i; t < std::min(s.end, i + kReach); ++t) {
      if (doc.covers(t, maskOf(PhraseClass::Event))) return false;
      if (!isOneOf(doc.word(t), {"landslide", "mudslide", "earthquake", "quake", "flood", "floods", "flooding", "storm",
                                 "typhoon", "hurricane", "cyclone", "avalanche", "wildfire", "outbreak", "epidemic"}))
        continue;
      const std::uint32_t prep = doc.covers(t - 1, maskOf(PhraseClass::Determiner)) ? t - 2 : t - 1;
      return isOneOf(doc.word(prep), {"in", "from", "after", "by", "'s"}) && doc.word(t + 1) != "of";  // "a storm of words"
    }
    return false;
  }
  // "at 9 a.m.", "to 12 weeks"
  bool isNoPeople(std::uint32_t i) const {
    const WordEntry* e = m_account.doc().lexicon().words().find(m_account.doc().word(i));
    const Word w = m_account.doc().word(i);
    return w == "a.m" || w == "p.m" || w == "am" || w == "pm" || (e != nullptr && e->nounClass == NounClass::Time);
  }

  // "Orr was the only one killed", "the only person who died"
  void onlyOne() {
    const Document& doc = m_account.doc();
    if (!doc.mayHave("only")) return;
    for (const TokenRange s : m_account.stretchesAndBeside()) {
      for (std::uint32_t i = s.begin + 1; i + 1 < s.end; ++i) {
        if (doc.word(i - 1) != "only") continue;
        const bool one = doc.word(i) == "one" || doc.word(i) == "person" || doc.word(i) == "fatality";
        const std::uint32_t who = isOneOf(doc.word(i + 1), {"who", "to"}) ? i + 2 : i + 1;
        const bool dead = doc.word(i) == "fatality" || isOneOf(doc.word(who), {"killed", "dead", "died", "die"});
        if (one && dead && !m_account.clause().precededBy(i, s, maskOf(Negation)))
          add({i - 1, std::min(who + 1, s.end)}, CountRange::exactly(1), "effect.only-one");
      }
    }
  }

  const AccountText& m_account;
  std::vector<Claim> m_out;
};

}  // namespace

bool hasRisen(const Word& w) {
  return isOneOf(w, {"rose", "rises", "risen", "rising", "climbed", "climbs", "climbing", "grew", "jumped", "increased", "went",
                     "gone", "up"});
}

bool isOfEarlierToll(const Document& doc, std::uint32_t i) {
  constexpr std::uint32_t kBack = 9;  // words: "The highest daily death toll of the war was"
  for (std::uint32_t t = i; t > 0 && t + kBack > i; --t) {
    if (doc.token(t - 1).kind == TokenKind::Punct) return false;
    if (isOneOf(doc.word(t - 1), {"previous", "earlier", "initial", "prior", "highest", "daily", "annual", "year"})) {
      for (std::uint32_t n = t; n < i; ++n)
        if (isOneOf(doc.word(n), {"toll", "count", "figure", "estimate", "tally"})) return true;
      return false;
    }
    if (doc.word(t - 1) == "from" && t > 1 && doc.word(t - 2) == "up") return true;
    if (doc.word(t - 1) == "toll" && t > 2)  // "had given a death toll of 17"
      for (std::uint32_t n = t - 1; n > 1 && n + 4 > t - 1; --n)
        if (doc.word(n - 1) == "given" && isOneOf(doc.word(n - 2), {"had", "initially", "previously", "earlier"})) return true;
  }
  return false;
}

std::vector<Claim> findFurtherDeaths(const AccountText& account) { return DeathReader(account).run(); }

bool endsTelling(const Document& doc, TokenRange verb, TokenRange sentence) {
  const auto closes = [&](std::uint32_t i) {
    return i >= sentence.end || (doc.token(i).kind == TokenKind::Punct && !doc.token(i).joined);
  };
  if (verb.end >= sentence.end && doc.sentences()[doc.sentenceOf(sentence.begin)].heading) return true;
  if (!closes(verb.end)) return false;
  const auto n = numberEnding(doc, verb.begin, sentence.begin);
  if (!n || !n->count.min) return false;
  if (n->range.begin == sentence.begin) return true;
  if (!closes(n->range.begin - 1)) return false;
  // not "Road accidents, 9 killed", "Losses since January: 300 killed"
  bool deed = false;
  for (std::uint32_t t = sentence.begin; t < n->range.begin; ++t) {
    if (isOneOf(doc.word(t), {"since", "losses", "war", "accidents", "accident", "log", "casualties", "month", "year", "years",
                              "monthly", "total", "sheep", "animals"}))
      return false;
    deed = deed || doc.covers(t, maskOf(PhraseClass::Event, PhraseClass::Effect, PhraseClass::Act, PhraseClass::Target));
  }
  return deed;
}

}  // namespace collate
