// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/figure_reader.h"

#include <algorithm>
#include <optional>

#include "core/extract/death_reader.h"
#include "core/extract/numbers.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

std::optional<Attribute> fateOf(const Word& w) {
  if (isOneOf(w, {"killed", "dead", "deaths", "fatalities", "martyrs", "martyred"})) return Attribute::Killed;
  if (isOneOf(w, {"wounded", "injured", "injuries", "hurt"})) return Attribute::Wounded;
  if (isOneOf(w, {"abducted", "kidnapped"})) return Attribute::Detained;
  return std::nullopt;
}

class FigureReader {
 public:
  explicit FigureReader(const AccountText& account) : m_account(account), m_doc(account.doc()) {}

  std::vector<Claim> run() {
    for (const TokenRange s : m_account.stretchesAndBeside())
      if (!s.empty() && m_doc.isMark(s.begin + 1, ":")) labelled(s);
    for (const TokenRange s : m_account.stretchesAndBeside())
      if (m_doc.sentences()[m_doc.sentenceOf(s.begin)].heading) paired(s);
    static constexpr WordSet kThose({"dead", "deceased", "martyrs", "wounded", "injured"});
    static constexpr WordSet kTurns({"dead", "deceased", "martyrs", "wounded", "injured", "number", "deaths", "fatalities",
                                     "injuries", "lives", "toll", "total"});
    for (const TokenRange s : m_account.stretchesAndBeside()) {
      for (std::uint32_t i = s.begin; i < s.end; ++i) {
        if (!kTurns.contains(m_doc.hash(i))) continue;
        const Word w = m_doc.word(i);
        if (isOneOf(w, kThose)) {
          if (i > s.begin && i + 2 < s.end && m_doc.word(i - 1) == "the") those(i, s);
          if (i > s.begin && isOneOf(w, {"wounded", "injured", "dead"})) attributed(i, s);
        } else if (w == "number" || w == "total") {
          numberOf(i, s);
        } else if (w == "toll") {
          tollOf(i, s);
        } else if (isOneOf(w, {"deaths", "fatalities", "injuries"})) {
          if (const auto n = w == "injuries" && m_doc.word(i + 1) == "to" ? numberAt(m_doc, i + 2) : std::nullopt;
              n && n->range.end < s.end && m_doc.covers(n->range.end, maskOf(People, Kin)))
            add(Attribute::Wounded, {i, n->range.end + 1}, n->count, "effect.injuries-to");
          counted(i, s, *fateOf(w));
        } else if (isOneOf(m_doc.word(i + 1), {"were", "was", "are", "have"}) &&
                   (m_doc.word(i + 2) == "lost" || m_doc.word(i + 3) == "lost")) {
          counted(i, s, Attribute::Killed);  // "nine lives were lost"
        }
      }
    }
    return std::move(m_out);
  }

 private:
  void add(Attribute attribute, TokenRange range, const CountRange& count, std::string_view rule) {
    m_out.push_back(m_account.claim(attribute, range, {countText(count), count}, rule));
  }

  // "Injured: 2 rangers, 1 civilian.", "Killed: 3", of an office's bulletin
  void labelled(TokenRange s) {
    const std::optional<Attribute> fate = fateOf(m_doc.word(s.begin));
    if (!fate) return;
    int sum = 0;
    std::uint32_t at = s.begin + 2;
    while (at < s.end) {
      const auto n = numberAt(m_doc, at);
      if (!n || !n->count.exact() || n->range.end > s.end) break;
      sum += *n->count.min;
      at = n->range.end;
      while (at < s.end && m_doc.token(at).kind == TokenKind::Word && !isOneOf(m_doc.word(at), {"and", "including", "among"}))
        ++at;
      if (!m_doc.isMark(at, ",") && m_doc.word(at) != "and") break;
      if (numberAt(m_doc, at + 1) == std::nullopt) break;
      ++at;
    }
    if (sum > 0) add(*fate, {s.begin, at}, CountRange::exactly(sum), "effect.labelled");
  }

  // "8 Killed 25 Injured in Orlen", "One Killed Others Injured": each figure is of the word behind it; not "In 2016 Killed",
  // "Flight 7 Killed"
  void paired(TokenRange s) {
    static constexpr WordSet kSome({"others", "several", "many", "scores", "dozens"});
    for (std::uint32_t i = s.begin; i + 3 < s.end; ++i) {
      const auto first = fateOf(m_doc.word(i + 1)), second = fateOf(m_doc.word(i + 3));
      if (!first || !second || first == second) continue;
      const bool some = isOneOf(m_doc.word(i + 2), kSome);
      const bool counts = (m_doc.isNumber(i) || (some && m_doc.covers(i, maskOf(Number)))) && (some || m_doc.isNumber(i + 2));
      const bool alone = i == s.begin || (!m_doc.isCapital(i - 1) && m_doc.word(i - 1) != "in");
      const auto n = counts && alone ? numberAt(m_doc, i) : std::nullopt;
      if (!n) continue;
      add(*first, {i, i + 2}, n->count, "effect.paired");
      if (some) add(*second, {i + 2, i + 4}, {2, std::nullopt}, "effect.paired");
    }
  }

  // "raised the death toll from the strikes to 31", "put the toll of the ambush at three"
  void tollOf(std::uint32_t i, TokenRange s) {
    constexpr std::uint32_t kVerb = 4, kReach = 12;  // words back to the verb: "put the death"; to the figure
    bool at = false, to = false;
    const bool brought = isBrought(i, s);
    if (i == s.begin || !isOneOf(m_doc.word(i - 1), {"death", "the", "overall", "total"}) ||
        (!brought && tellsOfOtherToll(m_doc, s)))
      return;
    if (m_doc.word(i - 1) != "death" && !(m_doc.covers(i + 1, maskOf(Preposition)) && isOfDeed(i + 1, s))) return;
    for (std::uint32_t t = i; t > s.begin && t + kVerb > i; --t) {
      at = at || isOneOf(m_doc.word(t - 1), {"put", "puts", "putting", "placed", "places"});
      to = to || brought || isOneOf(m_doc.word(t - 1), {"revised", "updated"});
    }
    if (!at && !to) return;
    for (std::uint32_t t = i + 1; t < std::min(s.end, i + kReach); ++t) {
      if (m_doc.token(t).kind == TokenKind::Punct || isOneOf(m_doc.word(t), {"wounded", "injured", "for", "this"})) return;
      if (m_doc.word(t) != (at ? Spelling("at") : Spelling("to"))) continue;
      const auto n = numberAt(m_doc, t + 1);
      if (n && n->count.min && n->range.end <= s.end && closes(n->range.end, s) &&
          !m_account.clause().precededBy(i, s, maskOf(Negation)))
        return add(Attribute::Killed, {i, n->range.end}, n->count, brought ? "effect.figure" : "effect.toll-of");
    }
  }

  // "bringing the overall | toll", "bringing to 31 the | number", "taking the | total killed in it to nine"
  bool isBrought(std::uint32_t i, TokenRange s) const {
    static constexpr WordSet kBring({"bringing", "brings", "brought", "bring", "taking", "takes", "raising", "raises", "raised",
                                     "pushing", "pushes", "pushed", "lifting"});
    constexpr std::uint32_t kBack = 6;  // words: "bringing to at least 31 the"
    for (std::uint32_t t = i; t > s.begin && t + kBack > i && m_doc.token(t - 1).kind != TokenKind::Punct; --t)
      if (kBring.contains(m_doc.hash(t - 1))) return isOfDeedAlone(i, s);
    return false;
  }
  // "in the strike on Ferrin", "from Monday's bombing"; not "in the region this year", "of the war", "since the raid began"
  bool isOfDeedAlone(std::uint32_t from, TokenRange s) const {
    static constexpr WordSet kWider({"since",    "year",    "years",     "month",    "months",   "week",      "weeks",
                                     "region",   "war",     "siege",     "conflict", "crisis",   "offensive", "truce",
                                     "province", "country", "ceasefire", "overall",  "uprising", "insurgency"});
    for (std::uint32_t t = from; t < s.end && m_doc.token(t).kind != TokenKind::Punct; ++t) {
      if (kWider.contains(m_doc.hash(t))) return false;
      if (m_doc.covers(t, maskOf(Event))) return true;
    }
    return false;
  }

  // "of the ambush", "from Monday's strikes"
  bool isOfDeed(std::uint32_t at, TokenRange s) const {
    constexpr std::uint32_t kReach = 5;  // words
    for (std::uint32_t t = at; t < std::min(s.end, at + kReach); ++t)
      if (m_doc.covers(t, maskOf(Event))) return true;
    return false;
  }

  // "the number of people killed in the raid has risen to 12", "put the number of wounded at seven"
  void numberOf(std::uint32_t i, TokenRange s) {
    constexpr std::uint32_t kWhose = 4;                       // words: "of civilians who were killed"
    constexpr std::uint32_t kReach = 14;                      // words to the figure
    const bool bare = fateOf(m_doc.word(i + 1)).has_value();  // "the number killed in the raid"
    if ((m_doc.word(i + 1) != "of" && !bare) || i == s.begin || m_doc.word(i - 1) != "the") return;
    const bool brought = isBrought(i, s);
    if (brought ? isOfEarlierToll(m_doc, i) : tellsOfOtherToll(m_doc, s)) return;
    std::optional<Attribute> fate;
    std::uint32_t at = bare ? i + 1 : i + 2;
    for (; at < std::min(s.end, i + 3 + kWhose) && !fate; ++at) fate = fateOf(m_doc.word(at));
    if (!fate) return;
    if (const auto n = brought ? numberEnding(m_doc, i - 1, s.begin) : std::nullopt;
        n && n->range.begin > s.begin && m_doc.word(n->range.begin - 1) == "to")
      return add(*fate, {n->range.begin, at}, n->count, "effect.figure");  // "bringing to 31 the number of dead"
    for (std::uint32_t t = at; t < std::min(s.end, at + kReach); ++t) {
      if (m_doc.token(t).kind == TokenKind::Punct || fateOf(m_doc.word(t))) return;
      if (!leads(t) && !(brought && m_doc.word(t) == "to")) continue;
      const auto n = numberAt(m_doc, t + 1);
      if (!n || !n->count.min || n->range.end > s.end || !closes(n->range.end, s) || isOfEarlierToll(m_doc, t + 1)) continue;
      return add(*fate, {i, n->range.end}, n->count, "effect.figure");
    }
  }

  // "the dead were three farmers", "the deceased are two guards", "the wounded ones are 32", "the martyrs are now 13", "puts the
  // dead at three"
  void those(std::uint32_t i, TokenRange s) {
    std::uint32_t at = i + 1;
    if (isOneOf(m_doc.word(at), {"ones", "persons", "people"})) ++at;
    const bool put = i > s.begin + 1 && isOneOf(m_doc.word(i - 2), {"put", "puts", "putting"}) && m_doc.word(at) == "at";
    if (!put && !isOneOf(m_doc.word(at), {"are", "were", "number", "numbered"})) return;
    at += isOneOf(m_doc.word(at + 1), {"now", "already"}) ? 2 : 1;
    const auto n = numberAt(m_doc, at);
    if (!n || !n->count.min || n->range.end > s.end || (n->range.end < m_doc.size() && m_doc.token(n->range.end).joined)) return;
    const bool people = m_doc.covers(n->range.end, maskOf(People, Kin, Nationality, Adjective));
    if (!people && n->range.end < s.end && m_doc.token(n->range.end).kind != TokenKind::Punct) return;
    const bool dead = !isOneOf(m_doc.word(i), {"wounded", "injured"});
    add(dead ? Attribute::Killed : Attribute::Wounded, {at, people ? n->range.end + 1 : n->range.end}, n->count,
        dead ? "effect.dead-were" : "effect.wounded-were");
  }

  // "saw half a dozen wounded children", "treated nine injured men", "counted 12 dead soldiers"
  void attributed(std::uint32_t i, TokenRange s) {
    if (!m_doc.covers(i + 1, maskOf(People, Kin)) || tellsOfOtherToll(m_doc, s)) return;
    const auto n = numberEnding(m_doc, i, s.begin);
    static constexpr WordSet kFound({"saw", "seen", "treated", "treating", "received", "receiving", "admitted", "were", "are"});
    static constexpr WordSet kSaw({"saw", "seen", "counted", "found", "received"});
    const bool dead = m_doc.word(i) == "dead";
    if (dead && (m_doc.word(i + 2) == "'s" || m_doc.word(i + 2) == "'" || isLongAgo(s))) return;
    for (std::uint32_t t = s.begin; dead && t < i; ++t)
      if (m_doc.covers(t, maskOf(Negation)) || isOneOf(m_doc.word(t), {"museum", "play", "film", "novel"})) return;
    if (!n || n->range.begin == s.begin ||
        !(dead ? isOneOf(m_doc.word(n->range.begin - 1), kSaw) : isOneOf(m_doc.word(n->range.begin - 1), kFound)))
      return;
    add(dead ? Attribute::Killed : Attribute::Wounded, {n->range.begin, i + 2}, n->count,
        dead ? "effect.dead-people" : "effect.wounded-people");
  }

  // "In 2011, he had seen": of another time
  bool isLongAgo(TokenRange s) const {
    for (const Entity* d : m_account.entities().within(s, MentionKind::Date))
      if (d->date.precision == DatePrecision::Year) return true;
    return false;
  }

  // "is", "rose to", "stands at", "put the number of wounded at"
  bool leads(std::uint32_t t) const {
    if (isOneOf(m_doc.word(t), {"is", "was", "reached", "at"})) return true;
    return m_doc.word(t) == "to" && hasRisen(m_doc.word(t - 1));
  }

  // Not "at 9 a.m.", "12 percent", "three times"
  bool closes(std::uint32_t end, TokenRange s) const {
    return end >= s.end || m_doc.token(end).kind == TokenKind::Punct ||
           m_doc.covers(end, maskOf(People, Preposition, Conjunction, Say, SaySource)) ||
           isOneOf(m_doc.word(end), {"so", "while"});
  }

  // "resulted in three deaths", "five injuries were reported", "nine lives were lost"; and not "suffered two injuries"
  void counted(std::uint32_t noun, TokenRange s, Attribute fate) {
    const bool grade =
        isOneOf(m_doc.word(noun - 1), {"slight", "minor", "light", "serious", "critical"});  // "three slight injuries"
    const auto n = numberEnding(m_doc, grade && noun > s.begin + 1 ? noun - 1 : noun, s.begin);
    if (!n || isOfEarlierToll(m_doc, n->range.begin) || tellsOfOtherToll(m_doc, s)) return;
    if (isOneOf(m_doc.word(noun + 1), {"this", "last", "since", "per", "every", "each", "to"})) return;
    if (m_doc.word(noun + 1) == "from" &&
        !isOneOf(m_doc.word(noun + 2), {"gas", "shrapnel", "wounds", "burns", "bullets", "shelling", "suffocation"}))
      return;
    const std::uint32_t begin = n->range.begin;
    if (fate == Attribute::Wounded && begin > s.begin &&
        isOneOf(m_doc.word(begin - 1), {"suffered", "sustained", "received", "had", "has", "with", "suffering", "sustaining"}))
      return;
    if (begin > s.begin && isOneOf(m_doc.word(begin - 1), {"other", "previous", "earlier", "these", "those", "all", "of", "for"}))
      return;
    add(fate, {begin, noun + 1}, n->count, "effect.count");
  }

  const AccountText& m_account;
  const Document& m_doc;
  std::vector<Claim> m_out;
};

}  // namespace

bool tellsOfOtherToll(const Document& doc, TokenRange s) {
  static constexpr WordSet kElse(
      {"since",   "last",    "previous", "earlier",   "similar",  "half",     "year",       "years",   "month",      "months",
       "blamed",  "accused", "latest",   "deadliest", "another",  "crash",    "accident",   "flood",   "floods",     "cholera",
       "measles", "covid",   "disease",  "malaria",   "district", "province", "nationwide", "country", "earthquake", "quake"});
  // "the clinic had recorded four deaths": of those who were brought there, and of no year
  static constexpr WordSet kReceives({"hospital", "hospitals", "clinic", "clinics", "morgue", "medics", "doctors", "rescuers"});
  bool recorded = false, received = false;
  for (std::uint32_t t = s.begin; t < s.end; ++t) {
    const bool day = doc.word(t) == "last" && doc.covers(t + 1, maskOf(Weekday));  // "last Thursday"
    if (isOneOf(doc.word(t), kElse) && !day && !(doc.word(t) == "half" && doc.word(t + 1) == "a")) return true;
    recorded = recorded || isOneOf(doc.word(t), {"documented", "recorded"});
    received = received || isOneOf(doc.word(t), kReceives) ||
               (doc.word(t) == "civil" && isOneOf(doc.word(t + 1), {"defence", "defense"}));
  }
  return recorded && !received;
}

std::vector<Claim> findFigures(const AccountText& account) { return FigureReader(account).run(); }

bool isNumberOf(const Document& doc, TokenRange phrase) {
  if (const auto n = numberAt(doc, phrase.begin);  // "six families"
      n && n->range.end < phrase.end && isOneOf(doc.word(n->range.end), {"families", "households", "houses", "homes"}))
    return true;
  for (std::uint32_t t = phrase.begin; t + 1 < phrase.end; ++t)
    if (doc.word(t) == "number" && doc.word(t + 1) == "of" && t > 0 && doc.word(t - 1) == "the") return true;
  return false;
}

}  // namespace collate
