// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of those who take part: nationality, role, alias, age. A description counts where it stands before the name
// ("Iraqi national X"), behind it ("X, an ISIS leader"), or is predicated of it ("X, described as a leader of"); and of a victim
// without a name, within the words that tell of the victim.
#include <algorithm>

#include "core/extract/age_reader.h"
#include "core/extract/frame_edges.h"
#include "core/extract/numbers.h"
#include "core/extract/occupations.h"
#include "core/extract/readers.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

// What goes on about somebody behind what they are: "a hunter | aged 19", "a clerk | known as Omar"
constexpr WordSet kTellMore({"who",       "whose",   "aged",   "age",       "known",    "called",    "named",
                             "nicknamed", "accused", "wanted", "suspected", "believed", "said",      "shot",
                             "killed",    "working", "living", "employed",  "born",     "originally"});

class PersonReaderOfAccount {
 public:
  explicit PersonReaderOfAccount(AccountText& account) : m_account(account), m_doc(account.doc()) {}

  void run() {
    for (const TokenRange s : m_account.stretches()) {
      ofThose(s, true);
      predicated(s);
      amongThem(s);
    }
    for (const std::uint32_t s : m_account.draft().beside) ofThose(m_doc.sentences()[s].range, false);
    for (const Frame* f : m_account.draft().frames)
      if (f->kind == Frame::Kind::Effect && !f->denied) {
        if (singular(*f))
          unnamed(f->party.items.front().range);
        else
          foreigners(*f);
        if (!singular(*f)) several(*f);
      }
  }

 private:
  void ofThose(TokenRange s, bool told) {
    m_sentence = s;
    for (const Entity* p : m_account.entities().within(s, MentionKind::Person)) {
      const bool speaks =
          std::ranges::any_of(m_account.text().cited, [&](const Cited& c) { return c.source.contains(p->range); });
      if ((told && !speaks) || m_account.takesPart(*p)) alias(*p);
      if (!m_account.takesPart(*p)) continue;
      nickname(*p);
      before(*p);
      behind(*p);
    }
  }

  bool singular(const Frame& f) const {
    return f.party.items.size() == 1 && f.party.items.front().person == nullptr &&
           f.party.items.front().kind == ParticipantKind::Person && !f.party.items.front().pronoun;
  }

  // "a rebel commander was", "a 62-year-old catechist", "a taxi driver from Orlen"
  void unnamed(TokenRange r) {
    description(r);
    const std::uint32_t head = headOf(m_doc, r);
    const bool one = isOneOf(m_doc.word(r.begin), {"a", "an", "one", "the"});
    const bool told = std::ranges::any_of(
        m_account.claims(), [&](const Claim& c) { return c.attribute == Attribute::Role && m_doc.span(r).overlaps(c.span); });
    static constexpr WordSet kInPassing(
        {"soldier",  "militant", "rebel",     "fighter",    "serviceman", "minor",    "insurgent",  "terrorist", "bodyguard",
         "hostage",  "prisoner", "passenger", "pedestrian", "bystander",  "passerby", "relative",   "villager",  "settler",
         "detainee", "refugee",  "migrant",   "protester",  "worshiper",  "captive",  "worshipper", "tourist",   "foreigner"});
    const bool alone = m_doc.word(head) == "driver" && m_doc.covers(head - 1, maskOf(Determiner));  // of what was hit
    if (alone || isOneOf(m_doc.word(head), kInPassing) || m_doc.token(std::min(head + 1, m_doc.size() - 1)).joined) return;
    if (!told && one && head < r.end && !m_doc.isCapital(head) && isOccupation(m_doc, head)) trade({head, head + 1});
  }

  // "seven herders", "four casual labourers and a police reservist": what those are who are counted
  void several(const Frame& f) {
    if (!f.party.counted) return;
    for (const PartyItem& item : f.party.items) {
      if (item.person != nullptr || item.pronoun || item.range.size() > 6) continue;
      const std::uint32_t head = headOf(m_doc, item.range);
      if (head < item.range.end && !m_doc.isCapital(head) && areOccupations(m_doc, head)) trade({head, head + 1});
    }
  }

  bool belongs(std::uint32_t t) const {
    return m_doc.covers(t, maskOf(Role, Grade, Nationality, Hedge, Title, Adjective, Direction)) ||
           m_account.entities().at(t, MentionKind::Group) != nullptr || m_doc.covers(t, maskOf(People)) || m_doc.isMark(t, "(") ||
           m_doc.isMark(t, ")");
  }

  void before(const Entity& p) {
    std::uint32_t begin = p.range.begin;
    if (begin >= m_sentence.begin + 3 && m_doc.isMark(begin - 1, ",") &&
        (m_doc.isMark(p.range.end, ",") || m_doc.isMark(p.range.end, "(")) &&
        (isOccupation(m_doc, begin - 2) || isOffice(begin - 2))) {
      std::uint32_t first = begin - 2;  // "The headteacher, X, was", "An elderly fruit trader, X, was"
      constexpr std::uint32_t kWords = 4;
      while (first > m_sentence.begin && first + kWords > begin && m_doc.token(first - 1).kind == TokenKind::Word &&
             !m_doc.covers(first - 1, maskOf(Determiner, Preposition, Conjunction, Auxiliary, Effect, Say)))
        --first;
      const bool led = first > m_sentence.begin && (m_doc.covers(first - 1, maskOf(Determiner)) ||
                                                    isOneOf(m_doc.word(first - 1), {"their", "his", "her", "its"}));
      if (led) return trade({begin - 2, begin - 1});
    }
    if (begin > m_sentence.begin && m_doc.isMark(begin - 1, ",") && begin >= m_sentence.begin + 4) {
      if (m_doc.covers(begin - 2, maskOf(PlaceNoun)) || m_account.entities().at(begin - 2, MentionKind::Place) != nullptr ||
          m_doc.isMark(p.range.end, ","))
        if (headOfOffice(begin - 1)) return;
      // "an Iraqi citizen and ISIS commander, X,": an apposition the other way round
      std::uint32_t from = begin - 1;
      while (from > m_sentence.begin && (belongs(from - 1) || m_doc.word(from - 1) == "and")) --from;
      if (from > m_sentence.begin && m_doc.starts(from - 1, maskOf(Determiner))) description({from, begin - 1});
      return;
    }
    while (begin > m_sentence.begin && (m_doc.covers(begin - 1, maskOf(Title)) || m_doc.isMark(begin - 1, "."))) --begin;
    rank({begin, p.range.begin});
    if (begin > m_sentence.begin + 4 && m_doc.word(begin - 1) == "as" &&
        isOneOf(m_doc.word(begin - 2), {"identified", "named"}) && m_doc.isMark(begin - 3, ","))
      return describedBefore(begin - 3);
    if (begin > m_sentence.begin + 4 && m_doc.isMark(begin - 1, ",") && headOfOffice(begin - 1)) return;
    begin = p.range.begin;
    while (begin > m_sentence.begin && belongs(begin - 1) && begin + 12 > p.range.begin) --begin;
    if (begin < p.range.begin) description({begin, p.range.begin});
    // "the physician X", "a constable identified as X"
    std::uint32_t end = p.range.begin;
    if (end > m_sentence.begin + 2 && m_doc.word(end - 1) == "as" && isOneOf(m_doc.word(end - 2), {"identified", "named"}))
      end -= 2;
    if (end > m_sentence.begin + 2 && isOneOf(m_doc.word(end - 1), {"called", "named"}) && isOccupation(m_doc, end - 2)) --end;
    if (begin == p.range.begin && end == begin) return;
    if (end > m_sentence.begin && isOccupation(m_doc, end - 1) && !m_doc.isCapital(end - 1)) trade({end - 1, end});
  }

  // "A senior commander of the group, | identified as X": what stands before the comma
  void describedBefore(std::uint32_t comma) {
    constexpr std::uint32_t kWords = 10;
    std::uint32_t from = comma;
    while (from > m_sentence.begin && from + kWords > comma && m_doc.token(from - 1).kind == TokenKind::Word &&
           !m_doc.covers(from - 1, maskOf(Auxiliary, Say, Effect, Act)))
      --from;
    const std::size_t before = m_account.claims().size();
    description({from, comma});
    if (before == m_account.claims().size()) tradeFrom(from);
  }

  // "Sergeant X", "Captain X": what somebody is by rank, where nothing else was said
  void rank(TokenRange titles) {
    for (std::uint32_t t = titles.begin; t < titles.end; ++t)
      if (isOneOf(m_doc.word(t), {"captain", "sergeant", "corporal", "lieutenant", "colonel", "major", "inspector", "constable",
                                  "rifleman", "havildar", "sepoy", "subedar"}) &&
          !m_account.has(Attribute::Role))
        return role({t, t + 1}, "role.rank");
  }

  // "the principal of Orlen College | , Mr. X": what somebody is, of a body that is named
  bool headOfOffice(std::uint32_t comma) {
    constexpr std::uint32_t kWords = 9;
    for (std::uint32_t t = comma - 1; t > m_sentence.begin && t + kWords > comma; --t) {
      if (m_doc.token(t).kind != TokenKind::Word) return false;
      if (m_doc.word(t) != "of") continue;
      if (!isOccupation(m_doc, t - 1) && !isOffice(t - 1) && !m_doc.covers(t - 1, maskOf(Role)) &&
          !isOneOf(m_doc.word(t - 1), {"commander", "director", "president", "secretary", "owner", "manager", "principal"}))
        continue;
      std::uint32_t from = t - 1;
      while (from > m_sentence.begin && !m_doc.starts(from - 1, maskOf(Determiner)) && belongs(from - 1)) --from;
      if (from == m_sentence.begin || !m_doc.starts(from - 1, maskOf(Determiner))) return false;
      const std::uint32_t of = from - 1;  // "the son of | the president of the council": another's
      if (of > m_sentence.begin + 1 && isOneOf(m_doc.word(of - 1), {"of", "to", "for", "at"}) &&
          !m_doc.covers(of - 2, maskOf(Event, Effect)))
        return false;
      role({from, comma}, "role.of-body");
      return true;
    }
    return false;
  }

  // A title that is as well what somebody is: "the mayor, X,"
  bool isOffice(std::uint32_t i) const {
    return isOneOf(m_doc.word(i), {"mayor", "governor", "judge", "prosecutor", "imam", "priest", "bishop", "chief", "sheikh",
                                   "commissioner", "senator", "councillor", "councilor", "minister", "pastor"});
  }

  void trade(TokenRange noun) { role({occupationBegin(m_doc, noun.begin), noun.end}, "role.trade"); }

  // "a fish trader", "treasurer of the board": the noun before what hangs on it, from `i` on; where it is a trade
  void tradeFrom(std::uint32_t i) {
    while (m_doc.covers(i, maskOf(Adverb)) || m_doc.starts(i, maskOf(Determiner))) ++i;
    if (m_doc.isNumber(i) && m_doc.word(i + 1) == "year" && m_doc.word(i + 2) == "old") i += 3;  // "a 45-year-old taxi driver"
    constexpr std::uint32_t kWords = 4;
    for (std::uint32_t t = i; t < std::min(m_sentence.end, i + kWords); ++t) {
      if (m_doc.token(t).kind != TokenKind::Word || m_doc.covers(t, maskOf(Preposition, Auxiliary, Conjunction, Role))) return;
      const std::uint32_t next = t + 1;
      const bool last = next >= m_sentence.end || m_doc.token(next).kind == TokenKind::Punct ||
                        m_doc.covers(next, maskOf(Preposition, Conjunction, Auxiliary)) || isOneOf(m_doc.word(next), kTellMore);
      if (last) return isOccupation(m_doc, t) && !m_doc.isCapital(t) ? role({i, t + 1}, "role.trade") : void();
    }
  }

  // The end of an apposition: a comma, a full stop, or a finite verb.
  std::uint32_t chunkEnd(std::uint32_t i, std::uint32_t limit) const {
    std::uint32_t end = i;
    while (end < limit && !m_doc.isMark(end, ",") && !m_doc.isMark(end, ".") && !m_doc.isMark(end, ";") &&
           (!m_doc.covers(end, maskOf(Auxiliary)) || m_account.entities().at(end, MentionKind::Group) != nullptr) &&
           m_doc.word(end) != "who" && m_doc.word(end) != "whom")
      ++end;
    return end;
  }

  void behind(const Entity& p) {
    std::uint32_t i = p.range.end;
    if (m_doc.word(i) == "'s") return;
    if (m_doc.isMark(i, ",") || m_doc.isMark(i, "("))
      ++i;
    else if (!m_doc.starts(i, maskOf(Auxiliary, Alias)) && !worksAs(i))
      return;
    if (const Hit* known = m_doc.hitAt(i, maskOf(Alias)); known != nullptr) {  // "X, known as Y, who was a nurse"
      std::uint32_t t = known->range.end;
      while (t < m_sentence.end && t < i + 9 && !m_doc.isMark(t, ",")) ++t;
      if (m_doc.isMark(t, ",")) i = t + 1;
    }
    if (m_doc.word(i) == "who") ++i;  // "X, who was a nurse, was"
    if (const TokenRange living = livelihoodAt(m_doc, i, m_sentence); !living.empty() && m_doc.word(i - 1) == "who")
      return role(living, "role.livelihood");
    if (worksAs(i) || (m_doc.word(i) == "had" && m_doc.word(i + 1) == "been")) return tradeFrom(i + 2);
    const bool was = m_doc.word(i) == "was" || m_doc.word(i) == "is";
    if (was) ++i;
    if (isOneOf(m_doc.word(i), {"aged", "age"}) && m_doc.isNumber(i + 1)) ++i;
    bool aged = false;
    if (const std::uint32_t years = behindYears(i); years != i) {
      aged = !m_doc.isCapital(years);
      i = years;
    }
    if (isOneOf(m_doc.word(i), {"once", "formerly", "reportedly", "allegedly", "apparently", "then"})) ++i;
    if (m_doc.isNumber(i) && (m_doc.isMark(i + 1, ",") || m_doc.isMark(i + 1, ")"))) {
      addAge(m_account, {i, i + 1});
      aged = m_doc.isMark(i + 1, ",") && !m_doc.isCapital(i + 2);  // "X, 20, engineering student at Orlen,"
      i += 2;
    }
    if (m_doc.starts(i, maskOf(Nationality)) && m_doc.isMark(i + 1, ",") && !m_doc.isCapital(i + 2)) {
      nationality({i, i + 1});  // "X (38, Yemeni, explosives instructor)"
      return tradeFrom(i + 2);
    }
    if (m_doc.starts(i, maskOf(Determiner)) || was || aged) tradeFrom(i);
    if (isOneOf(m_doc.word(i), {"was", "is"})) tradeFrom(i + 1);  // "X, 31, was treasurer of"
    if (was && (m_doc.word(i) == "affiliated" || m_doc.word(i) == "linked")) {
      affiliation(i);
      return;
    }
    if (m_doc.starts(i, maskOf(Determiner, Grade, Role, Nationality)) ||
        m_account.entities().startingAt(i, MentionKind::Group) != nullptr)
      description({i, chunkEnd(i, m_sentence.end)});
  }

  // "about 40 years old, | coordinator of", "53 years old and | an engineer"; `i` where no age stands so
  std::uint32_t behindYears(std::uint32_t i) const {
    std::uint32_t at = i;
    if (isOneOf(m_doc.word(at), {"about", "around", "some"})) ++at;
    if (!m_doc.isNumber(at) || m_doc.word(at + 1) != "years" || m_doc.word(at + 2) != "old") return i;
    return m_doc.isMark(at + 3, ",") || m_doc.word(at + 3) == "and" ? at + 4 : i;
  }

  // "X worked as a driver"
  bool worksAs(std::uint32_t i) const {
    return isOneOf(m_doc.word(i), {"worked", "works", "served"}) && m_doc.word(i + 1) == "as";
  }

  void affiliation(std::uint32_t i) {
    std::uint32_t end = i;
    while (end < m_sentence.end && end < i + 6 && m_account.entities().at(end, MentionKind::Group) == nullptr) ++end;
    if (const Entity* g = m_account.entities().at(end, MentionKind::Group)) role({i, g->range.end}, "role.affiliation");
  }

  // "described him as", "who was described as", "identified as a senior leader", "said he was a key financier"
  void predicated(TokenRange s) {
    for (std::uint32_t i = s.begin; i + 1 < s.end; ++i) {
      const bool as = m_doc.word(i) == "as" && i > s.begin && describes(s, i);
      const auto isOne = [&](std::uint32_t t) { return t > s.begin && isOneOf(m_doc.word(t - 1), {"he", "she"}); };
      if (isOne(i))
        if (const TokenRange living = livelihoodAt(m_doc, i, s); !living.empty() && hasOneTarget() && !isOfAnother(s, i))
          role(living, "role.livelihood");
      const bool been = m_doc.word(i) == "been" && i > s.begin && m_doc.word(i - 1) == "had" && isOne(i - 1);
      const bool was = been || (isOneOf(m_doc.word(i), {"was", "is"}) && isOne(i)) ||
                       (m_doc.word(i) == "as" && i > s.begin && worksAs(i - 1) &&
                        (isOne(i - 1) || (i > s.begin + 1 && m_doc.word(i - 2) == "who" && !isOfKin(i - 2, s))));
      const bool called = isOneOf(m_doc.word(i), {"him", "her"}) && i > s.begin &&  // "calls him head of finance"
                          isOneOf(m_doc.word(i - 1), {"called", "calls", "call"});
      if ((!as && !was && !called) || (was && isOfAnother(s, i))) continue;
      std::uint32_t from = i + 1;
      if (was && isOneOf(m_doc.word(from), {"not", "never", "neither"})) continue;
      if (m_doc.isMark(from, "\"")) ++from;
      const std::uint32_t end = chunkEnd(from, s.end);
      if (end > from && m_account.entities().startingAt(from, MentionKind::Person) == nullptr && !aboutTheEvent(s, i)) {
        const std::size_t before = m_account.claims().size();
        description({from, end});
        const bool one = isOneOf(m_doc.word(from), {"a", "an", "the"});
        if (one && before == m_account.claims().size() && hasOneTarget()) tradeFrom(from);
      }
    }
  }

  // "Gunmen killed X, said the mayor, Y. She had been a lawyer": was somebody told of last who did not suffer?
  bool isOfAnother(TokenRange s, std::uint32_t verb) const {
    const std::uint32_t sentence = m_doc.sentenceOf(s.begin);
    const std::uint32_t from = sentence > 0 ? m_doc.sentences()[sentence - 1].range.begin : s.begin;
    bool said = false;  // "A clerk | said he was a guard": not the clerk
    for (std::uint32_t t = verb; t > from; --t) {
      if (t <= s.begin) said = false;
      if (!said && isOneOf(m_doc.word(t - 1), {"suspect", "gunman", "attacker", "assailant", "shooter", "bomber"})) return true;
      said = said || m_doc.covers(t - 1, maskOf(Say));
      TokenRange last;
      if (const Entity* p = m_account.entities().at(t - 1, MentionKind::Person))
        last = p->range;
      else if (const Hit* one = m_doc.hitEnding(t, maskOf(People, Role, Title)); one != nullptr && !one->phrase->plural)
        last = one->range;
      if (last.empty() || said || isOneOf(m_doc.word(t - 1), {"he", "she"})) continue;
      const ByteSpan span = m_doc.span(last);
      const std::string name(m_doc.text(last));
      return std::ranges::none_of(m_account.claims(), [&](const Claim& c) {
        const bool suffers = c.attribute == Attribute::Target || c.attribute == Attribute::Role ||
                             c.attribute == Attribute::Age || c.attribute == Attribute::Alias || c.value.count() != nullptr;
        return suffers && (c.span.overlaps(span) || c.value.text.contains(name));
      });
    }
    return false;
  }

  // Somebody whom "he" may mean, or whose house it was; "two men" are not he
  bool hasOneTarget() const {
    return std::ranges::any_of(m_account.claims(), [](const Claim& c) {
      return c.attribute == Attribute::Target && c.participant != ParticipantKind::People &&
             c.participant != ParticipantKind::Group;
    });
  }

  bool describes(TokenRange s, std::uint32_t as) const {
    for (std::uint32_t t = as; t > s.begin && t + 7 > as; --t)
      if (const Hit* say = m_doc.hitAt(t - 1, maskOf(Say));
          say != nullptr && (say->phrase->canonical == "describe" || say->phrase->canonical == "identify"))
        return true;
    return false;
  }

  // "described the raid as a blow": says nothing of a person.
  // "His brother, | who worked as", "brother of Omar Sell | who worked as"
  bool isOfKin(std::uint32_t who, TokenRange s) const {
    constexpr std::uint32_t kReach = 6;  // words
    for (std::uint32_t t = who; t > s.begin && t + kReach > who; --t) {
      if (m_doc.covers(t - 1, maskOf(Kin)) && !isOneOf(m_doc.word(t), {"of", "to"})) return true;
      if (m_doc.covers(t - 1, maskOf(Kin)))
        return m_doc.word(t) == "of" && m_account.entities().at(t + 1, MentionKind::Person) != nullptr;
    }
    return false;
  }

  bool aboutTheEvent(TokenRange s, std::uint32_t as) const {
    for (std::uint32_t t = as; t > s.begin && t + 7 > as; --t) {
      if (m_doc.covers(t - 1, maskOf(Say))) return false;
      if (m_doc.covers(t - 1, maskOf(Event, PlaceNoun))) return true;
    }
    return false;
  }

  void description(TokenRange r) {
    nationality(r);
    for (std::uint32_t i = r.begin; i < r.end; ++i) {
      const bool of = m_doc.starts(i, maskOf(Role)) || most(i);
      if (!of || m_account.entities().at(i, MentionKind::Person) != nullptr) continue;
      if (isOfSpeaker(r) || isOfMany(r, i)) return;
      role(roleWords(r, i), "role.description");
      return;
    }
  }

  // "the head of my family": in the words of somebody who tells; not "our chief"
  bool isOfSpeaker(TokenRange r) const {
    for (std::uint32_t t = r.begin; t + 1 < r.end; ++t)
      if (isOneOf(m_doc.word(t), {"our", "my"}) && m_doc.word(t + 1) == "family") return true;
    return false;
  }

  // "described them as members of a gang"; "one of its senior leaders" is of one
  bool isOfMany(TokenRange r, std::uint32_t noun) const {
    const Hit* role = m_doc.hitAt(noun, maskOf(Role));
    return role != nullptr && role->phrase->plural && m_doc.word(r.begin) != "one";
  }

  // "one of the most feared smugglers"
  bool most(std::uint32_t i) const {
    return m_doc.word(i) == "one" && m_doc.word(i + 1) == "of" && m_doc.word(i + 2) == "the" && m_doc.word(i + 3) == "most";
  }

  TokenRange roleWords(TokenRange r, std::uint32_t noun) const {
    if (most(noun)) {
      std::uint32_t end = noun + 4;
      while (end < r.end && m_doc.word(end) != "for" && !m_doc.isMark(end, "\"")) ++end;
      return {noun, end};
    }
    std::uint32_t begin = noun;
    if (begin > r.begin && m_doc.covers(begin - 1, maskOf(PlaceNoun)) && !m_doc.isCapital(begin - 1)) --begin;  // "village head"
    while (begin > r.begin && !m_doc.starts(begin - 1, maskOf(Determiner)) && belongs(begin - 1) &&
           !(m_doc.covers(begin - 1, maskOf(Nationality)) && m_account.entities().at(begin - 1, MentionKind::Group) == nullptr))
      --begin;
    const Hit* hit = m_doc.hitAt(noun, maskOf(Role));
    std::uint32_t end = hit->range.end;
    if (end + 1 < r.end && m_doc.covers(end, maskOf(PlaceNoun)) && m_doc.starts(end + 1, maskOf(Role)))
      ++end;  // "deputy village chief"
    while (end < r.end && m_doc.starts(end, maskOf(Role))) end = m_doc.hitAt(end, maskOf(Role))->range.end;  // "deputy head of"
    if (m_doc.word(end) == "in" || m_doc.word(end) == "of" || m_doc.word(end) == "for") {
      std::uint32_t tail = end + 1;
      while (tail < r.end && tail < end + 9 && !closesQuote(tail) && !m_doc.isMark(tail, ",") && m_doc.word(tail) != "and" &&
             m_doc.word(tail) != "who")
        ++tail;
      bool group = false;
      for (std::uint32_t t = end + 1; t < tail; ++t) group |= m_account.entities().at(t, MentionKind::Group) != nullptr;
      if (tail > end + 1 && !group && tail - end >= 6) {  // "head of finance | of the organisation in the north of Marrow"
        tail = end + 2;
        while (tail < r.end && !m_doc.covers(tail, maskOf(Preposition)) && m_doc.token(tail).kind == TokenKind::Word) ++tail;
      }
      if (tail > end + 1 && (group || tail - end < 6)) end = tail;
    }
    return {begin, end};
  }

  // A quotation mark with another one not far behind opens: "overseer of the so-called 'remote provinces'".
  bool closesQuote(std::uint32_t i) const {
    if (!m_doc.isMark(i, "\"")) return false;
    return m_doc.token(i).glued || !(m_doc.isMark(i + 2, "\"") || m_doc.isMark(i + 3, "\""));
  }

  void role(TokenRange r, std::string_view rule) {
    Claim c = m_account.claim(Attribute::Role, r, {m_doc.words(r), {}}, rule);
    for (std::uint32_t t = r.begin; t < r.end; ++t)
      if (m_doc.starts(t, maskOf(Hedge))) c.modality = Modality::Hedged;
    for (const Claim& known : m_account.claims())
      if (known.attribute == Attribute::Role && (known.value.text.find(c.value.text) != std::string::npos)) return;
    m_account.add(std::move(c));
  }

  void nationality(TokenRange r) {
    for (std::uint32_t i = r.begin; i < r.end; ++i) {
      const Hit* hit = m_doc.hitAt(i, maskOf(Nationality));
      if (hit == nullptr || m_account.entities().at(i, MentionKind::Group) != nullptr) continue;
      if (i > 0 && (m_doc.word(i - 1) == "non" || (i > 1 && m_doc.word(i - 2) == "non"))) continue;  // "a non-Syrian member"
      const std::uint32_t next = hit->range.end;
      const bool alone = i > 0 && isOneOf(m_doc.word(i - 1), {"a", "an"}) &&
                         isOneOf(m_doc.word(next), {"from", "who", "born", "living", "known", "of", "and", "accused", "suspected",
                                                    "wanted"});  // "a Syrian from"
      const bool of = next >= r.end || alone || m_doc.covers(next, maskOf(People, Role, Grade, Kin)) ||
                      m_account.entities().at(next, MentionKind::Group) != nullptr;
      if (!of) continue;
      Claim c = m_account.claim(Attribute::Nationality, hit->range, {m_doc.words(hit->range), {}}, "nationality.description");
      m_account.add(std::move(c));
      return;
    }
  }

  // "Two Chinese engineers were killed" elsewhere than in China
  void foreigners(const Frame& f) {
    const std::optional<PlaceValue>& place = m_account.draft().place;
    if (f.party.items.size() != 1) return;
    if (!place || place->country.empty()) {  // "Two Chinese nationals", wherever that was
      const TokenRange who = f.party.items.front().range;
      for (std::uint32_t i = who.begin; i + 1 < who.end; ++i)
        if (m_doc.hitAt(i, maskOf(Nationality)) != nullptr && isOneOf(m_doc.word(i + 1), {"nationals", "citizens"}))
          return nationality(who);
      return;
    }
    const TokenRange r = f.party.items.front().range;
    for (std::uint32_t i = r.begin; i < r.end; ++i) {
      if (isOneOf(m_doc.word(i),
                  {"soldiers", "troops", "fighters", "militants", "rebels", "policemen", "palestinian", "kurdish"}))
        return;  // of an army there, or of a people without a state
      if (const Hit* hit = m_doc.hitAt(i, maskOf(Nationality)); hit != nullptr && hit->phrase->canonical != place->country)
        return nationality(r);
    }
    // "seven people, including two Turkish tourists"
    for (std::uint32_t t = r.end; t < std::min(m_doc.sentences()[f.sentence].range.end, r.end + 2); ++t) {
      if (m_doc.word(t) != "including") continue;
      std::uint32_t at = t + 1;
      while (m_doc.covers(at, maskOf(Number, Determiner)) || m_doc.isNumber(at)) ++at;
      const Hit* hit = m_doc.hitAt(at, maskOf(Nationality));
      if (hit != nullptr && hit->phrase->canonical != place->country && m_doc.covers(hit->range.end, maskOf(People)))
        return nationality({at, hit->range.end + 1});
    }
  }

  // "One of the men was a Turkish national", "the dead included two Turkish citizens", "two Turkish citizens were among the
  // wounded"
  void amongThem(TokenRange s) {
    if (!m_doc.mayHaveAny({"national", "nationals", "citizen", "citizens"})) return;
    for (std::uint32_t i = s.begin; i + 1 < s.end; ++i) {
      const Hit* hit = m_doc.hitAt(i, maskOf(Nationality));
      if (hit == nullptr || !isOneOf(m_doc.word(hit->range.end), {"national", "nationals", "citizen", "citizens"})) continue;
      if (!isOfThose(s, i, hit->range.end + 1)) continue;
      m_account.add(m_account.claim(Attribute::Nationality, hit->range, {m_doc.words(hit->range), {}}, "nationality.among"));
      return;
    }
  }

  // "one of the men was a" before, "were among the wounded" behind
  bool isOfThose(TokenRange s, std::uint32_t before, std::uint32_t behind) const {
    const auto suffered = [&](std::uint32_t t) {
      return isOneOf(m_doc.word(t), {"dead", "victims", "killed", "wounded", "injured", "hostages", "captives", "slain"});
    };
    constexpr std::uint32_t kWords = 8;
    for (std::uint32_t t = before; t > s.begin && t + kWords > before; --t) {
      const std::uint32_t w = t - 1;
      if (m_doc.token(w).kind == TokenKind::Punct) break;
      if (suffered(w) && isOneOf(m_doc.word(t), {"included", "include", "includes", "was", "were", "is", "are"})) return true;
      if (isOneOf(m_doc.word(w), {"men", "women", "people"}) && isOneOf(m_doc.word(t), {"was", "were", "is"}) &&
          w > s.begin + 1 && m_doc.word(w - 1) == "the" && m_doc.word(w - 2) == "of")
        return true;
    }
    for (std::uint32_t t = behind; t + 1 < std::min(s.end, behind + kWords); ++t)
      if (m_doc.word(t) == "among" && suffered(m_doc.word(t + 1) == "the" ? t + 2 : t + 1)) return true;
    return false;
  }

  // Ali "Abu Omar" Darwish
  void nickname(const Entity& p) {
    for (std::uint32_t t = p.range.begin + 1; t + 2 < p.range.end; ++t) {
      if (!m_doc.isMark(t, "\"")) continue;
      std::uint32_t end = t + 1;
      while (end < p.range.end && !m_doc.isMark(end, "\"")) ++end;
      if (end >= p.range.end || end == t + 1) return;
      Claim c = m_account.claim(Attribute::Alias, {t + 1, end}, {m_doc.words({t + 1, end}), {}}, "alias.within-name");
      c.persons = {p.name};
      return m_account.add(std::move(c));
    }
  }

  // Behind "known to his followers as"; zero where that isn't
  std::uint32_t behindKnownTo(std::uint32_t i) const {
    if (m_doc.word(i) != "known" || m_doc.word(i + 1) != "to") return 0;
    for (std::uint32_t t = i + 2; t < std::min(m_sentence.end, i + 6); ++t)
      if (m_doc.word(t) == "as") return t + 1;
    return 0;
  }

  void alias(const Entity& p) {
    std::uint32_t i = p.range.end;
    if (m_doc.isMark(i, ",") || m_doc.isMark(i, "(")) ++i;
    const Hit* hit = m_doc.hitAt(i, maskOf(Alias));
    // "X, an Iraqi national also known as Y"
    for (std::uint32_t t = i;
         hit == nullptr && t < std::min(m_sentence.end, i + 9) && m_account.entities().at(t, MentionKind::Person) == nullptr; ++t)
      hit = m_doc.hitAt(t, maskOf(Alias));
    std::uint32_t from = hit != nullptr ? hit->range.end : behindKnownTo(i);
    if (from == 0) return;
    while (from < m_sentence.end &&
           (m_doc.isMark(from, "\"") || m_doc.isMark(from, "'") || m_doc.word(from) == "as" || m_doc.isMark(from, ",")))
      ++from;
    std::uint32_t end = from;
    const Entity* other = m_account.entities().startingAt(from, MentionKind::Person);
    if (other != nullptr)
      end = other->range.end;
    else
      while (end < m_sentence.end && m_doc.isCapital(end)) ++end;
    if (end == from) return;
    m_account.participants().insert(p.person);
    Claim c = m_account.claim(Attribute::Alias, {from, end}, {m_doc.words({from, end}), {}}, "alias.stated");
    c.persons = {p.name};
    m_account.add(std::move(c));
    if (!m_account.has(Attribute::Target) && m_account.draft().hasEffects()) {
      Claim t = m_account.claim(Attribute::Target, p.range, {p.name, {}}, "target.with-alias");
      t.participant = ParticipantKind::Person;
      t.persons = {p.name};
      m_account.add(std::move(t));
    }
  }

  AccountText& m_account;
  const Document& m_doc;
  TokenRange m_sentence;
};

}  // namespace

void readPersons(AccountText& account) { PersonReaderOfAccount(account).run(); }

}  // namespace collate
