// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/party.h"

#include <algorithm>

#include "core/extract/counted_nouns.h"
#include "core/extract/noun_phrases.h"
#include "core/extract/numbers.h"
#include "core/extract/occupations.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

constexpr ClassMask kPeople = maskOf(People, Kin, Role, Title);

class PartyReader {
 public:
  PartyReader(const Document& doc, const Entities& entities, TokenRange range)
      : m_doc(doc),
        m_entities(entities),
        m_range(range) {}

  Party run() {
    std::uint32_t begin = m_range.begin;
    bool listed = false;  // the item comes behind "and"
    for (std::uint32_t i = m_range.begin; i < m_range.end; ++i)
      m_list = m_list || (m_doc.word(i) == "and" && splitsHere(m_range.begin, i)) || isAsWellAs(i);
    for (std::uint32_t i = m_range.begin; i <= m_range.end; ++i) {
      i = behindAges(i);
      const bool comma =
          i < m_range.end && m_doc.isMark(i, ",") && !(i > 1 && m_doc.isMark(i - 1, "--") && m_doc.isNumber(i - 2));
      const bool also = i < m_range.end && isAsWellAs(i);
      const bool joined = also || (i < m_range.end && isOneOf(m_doc.word(i), {"and", "or", "&"}) && splitsHere(begin, i));
      // "killed a man a woman and a child", where the comma was lost
      if (i < m_range.end && i > begin + 1 && isOneOf(m_doc.word(i), {"a", "an"}) &&
          m_doc.covers(i - 1, maskOf(People, Kin, Role, Structure))) {
        add({begin, i}, listed);
        listed = m_list = true;
        begin = i;
      }
      const bool part = i < m_range.end && i > m_range.begin &&
                        isOneOf(m_doc.word(i), {"including", "among", "no", "mostly", "mainly", "largely"});
      if (joined && (isDeed(i + 1) || asks(i + 1) || isChoice(begin, i))) {
        add({begin, i}, listed);
        break;
      }
      if (i < m_range.end && !comma && !joined && !part) continue;
      add({begin, i}, listed);
      if (part) break;
      listed = joined;
      if (also) i += 2;
      begin = i + 1;
    }
    count();
    return std::move(m_party);
  }

 private:
  // "two men | (25 and 31)": where the bracket of their ages closes
  std::uint32_t behindAges(std::uint32_t i) const {
    std::uint32_t t = i + (isOneOf(m_doc.word(i + 1), {"aged", "ages"}) ? 2U : 1U);
    if (i >= m_range.end || !m_doc.isMark(i, "(") || !m_doc.isNumber(t)) return i;
    while (t < m_range.end &&
           (m_doc.isNumber(t) || m_doc.isMark(t, ",") || isOneOf(m_doc.word(t), {"and", "years", "year", "old"})))
      ++t;
    return t > i + 2 && t < m_range.end && m_doc.isMark(t, ")") ? t : i;
  }

  // "wanted individuals and suspects" is one item: no figure, name or determiner opens the second half of a plural pair in
  // quotes.
  bool splitsHere(std::uint32_t begin, std::uint32_t i) const {
    if (m_entities.at(i, MentionKind::Group) != nullptr || m_entities.at(i, MentionKind::Person) != nullptr) return false;
    const std::uint32_t next = i + 1;
    if (next >= m_range.end) return true;
    if (i >= begin + 2 && agesAt(m_doc, i - 2) > 0) return false;        // "8- and 12-year-old"
    if (i >= begin + 2 && m_doc.word(i - 2) == "between") return false;  // "between 5 and 7"
    if (i >= begin + 3 && i > 3 && m_doc.word(i - 1) == "old" && m_doc.isMark(i - 4, ",") &&
        isOneOf(m_doc.word(next), {"a", "an"}) &&
        !isOneOf(m_doc.word(next + 1), {"man", "woman", "boy", "girl", "child", "baby", "teenager"}))
      return false;  // "X, 53 years old and an engineer"
    if (areOfBothGroups(m_doc, m_entities, {begin, m_range.end}, i)) return false;
    if (numberAt(m_doc, next) || m_doc.covers(next, maskOf(Determiner, Kin, Pronoun)) ||
        m_entities.at(next, MentionKind::Person) != nullptr || isTitled(next) ||
        (m_entities.at(next, MentionKind::Group) != nullptr && !describes({next, m_range.end})))
      return true;
    // "an Iraqi citizen and ISIS commander": one person, twice described
    const bool oneArticle =
        (m_doc.word(begin) == "a" || m_doc.word(begin) == "an" || m_doc.word(begin) == "the") && !openPlural(i);
    if (oneArticle && describes({next, m_range.end})) return false;
    return m_doc.covers(next, maskOf(Nationality, Grade)) || !m_doc.covers(next, kPeople) || !openPlural(i);
  }
  // "two soldiers and Sergeant X"
  bool isTitled(std::uint32_t i) const {
    const Hit* title = m_doc.isCapital(i) ? m_doc.hitAt(i, maskOf(Title)) : nullptr;
    return title != nullptr && m_entities.startingAt(title->range.end, MentionKind::Person) != nullptr;
  }
  // A singular noun for a person within a few words: "ISIS commander".
  bool describes(TokenRange r) const {
    for (std::uint32_t t = r.begin; t < r.end && t < r.begin + 4; ++t) {
      if (m_doc.token(t).kind == TokenKind::Punct) return false;
      if (const Hit* hit = m_doc.hitAt(t, kPeople)) return !hit->phrase->plural;
    }
    return false;
  }
  bool openPlural(std::uint32_t i) const {
    const Hit* before = m_doc.hitEnding(i, kPeople);
    return before != nullptr && before->phrase->plural;
  }

  // "the fatal shooting of a woman and the wounding of three men": another deed, not another victim
  bool isDeed(std::uint32_t i) const {
    constexpr std::uint32_t kReach = 4;  // words: "the non-fatal wounding of"
    for (std::uint32_t t = i; t + 1 < std::min(m_range.end, i + kReach); ++t)
      if (m_doc.word(t + 1) == "of" && (m_doc.covers(t, maskOf(Event, Effect, Toll)) || isGerund(t))) return true;
    return false;
  }

  // "three children | as well as | another child"
  bool isAsWellAs(std::uint32_t i) const {
    return i > m_range.begin && i + 3 < m_range.end && m_doc.word(i) == "as" && m_doc.word(i + 1) == "well" &&
           m_doc.word(i + 2) == "as";
  }

  // "who killed them and why": a question
  bool asks(std::uint32_t i) const { return isOneOf(m_doc.word(i), {"why", "how", "when", "where", "what"}); }

  // "X and Y as the two clerks", but not "as well as a nurse"
  bool isNamedAs(std::uint32_t i) const {
    return m_doc.word(i) == "as" && m_doc.word(i + 1) != "well" && m_doc.word(i + 1) != "many" && m_doc.word(i - 1) != "many";
  }

  // "either his brother or a friend": one of them
  bool isChoice(std::uint32_t begin, std::uint32_t i) const {
    if (m_doc.word(i) != "or") return false;
    for (std::uint32_t t = begin; t < i; ++t)
      if (m_doc.word(t) == "either") return true;
    return false;
  }

  // "wounding", but not "sibling": the table of words knows the latter as a noun
  bool isGerund(std::uint32_t i) const {
    const WordEntry* e = m_doc.lexicon().words().find(m_doc.word(i));
    return m_doc.word(i).ends_with("ing") && !m_doc.covers(i, kPeople) && (e == nullptr || !isOfPeople(e->nounClass));
  }

  void add(TokenRange r, bool listed) {
    while (!r.empty() && (m_doc.token(r.begin).kind == TokenKind::Punct || m_doc.word(r.begin) == "and" ||
                          isOneOf(m_doc.word(r.begin), {"then", "including", "among"}) || leads(r.begin) || isBothOfList(r)))
      ++r.begin;
    if (!r.empty() && (saysWhere(r.begin) || isNamedAs(r.begin))) return;
    while (!r.empty() && m_doc.token(r.end - 1).kind == TokenKind::Punct && !m_doc.isMark(r.end - 1, ")")) --r.end;
    if (r.empty() || m_entities.at(r.begin, MentionKind::Date) != nullptr || m_doc.word(r.end - 1) == "ward")
      return;  // "shot dead on | Saturday during the search and | two others were hurt", "in the ward and six"
    PartyItem item;
    item.range = r;
    if (m_doc.starts(r.begin, maskOf(Alias))) return;  // "known as Y": X again
    const bool aged = isAges(r.begin);
    for (std::uint32_t t = r.begin; t < r.end; ++t) m_ages = m_ages || isAges(t);
    if (aged) return;
    const Entity* person = namedIn(r);
    if (person != nullptr && !listed && (describedBefore(r) || (r == person->range && isKinNamed(r.begin)))) {
      m_party.items.back().person = person;  // "an Iraqi and commander, X"
      m_party.items.back().range = {m_party.items.back().range.begin, r.end};
      return;
    }
    if (!listed && !m_list && !m_party.items.empty() && m_party.items.back().count && !isHeading(r.begin)) return;
    for (std::uint32_t t = r.begin; t < r.end; ++t)
      if (const int ages = agesAt(m_doc, t); ages > 0 && isOfOneEach(t, r)) {
        item.kind = ParticipantKind::People;
        item.count = CountRange::exactly(ages);
        m_party.items.push_back(item);
        return;
      }
    const std::optional<NumberPhrase> inside = numberIn(r);
    const std::optional<NumberPhrase> n = inside ? inside : membersOf(r);
    const Hit* noun = nounIn(r);
    if (person != nullptr && (!n || isOneNamed(*n, *person))) {
      item.person = person;
      item.kind = ParticipantKind::Person;
      item.count = CountRange::exactly(1);
    } else if (isApposition(r, listed)) {
      return;
    } else if (n) {
      if (n->range.size() == r.size() && (isAge(r, listed) || isAgeOfSeveral(r))) return;
      if (inside && isStray({r.begin, n->range.begin})) item.range.begin = n->range.begin;
      item.count = n->count;
      item.kind = n->count == CountRange::exactly(1) ? ParticipantKind::Person : ParticipantKind::People;
      if (countsStructures(n->range.end, r.end)) {
        item.kind = ParticipantKind::Object;
        item.count.reset();
      }
    } else if (noun != nullptr && noun->phrase->plural && isCountedBefore(r)) {
      return;
    } else if (noun != nullptr && !opensGroup(r, *noun)) {
      const bool several = noun->phrase->plural || noun->phrase->canonical == "family";  // "Bomb kills family"
      const bool couple = noun->phrase->canonical == "couple" && m_doc.word(noun->range.end) != "of";
      item.count = couple ? CountRange::exactly(2) : several ? CountRange{2, std::nullopt} : CountRange::exactly(1);
      item.kind = several || couple ? ParticipantKind::People : ParticipantKind::Person;
      if (isStructureByHead(r)) item.kind = ParticipantKind::Object;
    } else if (isYearsOld(r) || isNational(r)) {
      item.count = CountRange::exactly(1);
      item.kind = ParticipantKind::Person;
    } else if (isPronoun(r)) {
      item.pronoun = true;
      item.reflexive = isReflexive(m_doc.word(r.end - 1));
      item.kind = ParticipantKind::Person;
      item.count = CountRange::exactly(1);
    } else if (hasGroup(r)) {
      item.kind = isStructureByHead(r) ? ParticipantKind::Object : ParticipantKind::Group;
    } else if (has(r, maskOf(Structure)) || has(r, maskOf(Means)) || isThing(r) || isCampNamed(r)) {
      item.kind = ParticipantKind::Object;
    } else {
      return;
    }
    m_party.items.push_back(item);
  }

  // "Kaweni camp"
  bool isCampNamed(TokenRange r) const {
    return r.size() > 1 && m_entities.at(r.begin, MentionKind::Place) != nullptr && m_doc.word(r.end - 1) == "camp";
  }

  // "arrested one Omar Sell"
  bool isOneNamed(const NumberPhrase& n, const Entity& person) const {
    return m_doc.word(n.range.begin) == "one" && n.range.size() == 1 && n.range.end == person.range.begin;
  }

  // "18 soldiers and allied fighters": 18 of both
  bool isCountedBefore(TokenRange r) const {
    if (r.begin == 0 || m_doc.word(r.begin - 1) != "and" || m_party.items.empty()) return false;
    const PartyItem& last = m_party.items.back();
    return last.count && last.count->min.value_or(0) > 2 && last.range.end + 1 == r.begin;
  }

  // "Line 40 At least six clerks", "10:13 35 clerks": of the words before a figure, those of another line end in a number or
  // before a capital.
  bool isStray(TokenRange before) const {
    return !before.empty() && (m_doc.isNumber(before.end - 1) ||
                               (m_doc.isCapital(before.end) && m_doc.starts(before.end, maskOf(Bound)) && !m_doc.allCaps()));
  }

  // "two men, X and his guard", "three people, a woman and two children": the list says who those counted are. "three soldiers,
  // two clerks and a baker" are six.
  bool listsThoseCounted() const {
    const std::vector<PartyItem>& items = m_party.items;
    if (items.size() < 2 || !items[0].count || !items[0].count->exact() || *items[0].count->min < 2) return false;
    if (!m_doc.isMark(items[0].range.end, ",")) return false;
    int rest = 0;
    bool single = true;
    for (std::size_t k = 1; k < items.size(); ++k) {
      const int n = items[k].count ? items[k].count->min.value_or(0) : 0;
      single = single && n == 1;
      rest += n;
    }
    if (single && rest < *items[0].count->min) return items[1].person != nullptr;  // some of them, by name
    return rest == *items[0].count->min && (single || isGeneric(items[0].range));
  }

  bool isGeneric(TokenRange r) const {
    return isOneOf(m_doc.word(r.end - 1),
                   {"people", "persons", "others", "victims", "civilians", "members", "relatives", "suspects"});
  }

  void count() {
    const std::size_t n = listsThoseCounted() ? 1 : m_party.items.size();
    for (std::size_t k = 0; k < n; ++k)
      if (const PartyItem& item = m_party.items[k]; item.count) sum(*item.count, k == 0);
  }

  // "Man, 2 teens shot": only a headline lists with commas alone; in a sentence the second half says who the first is, or is a
  // part of it: "11 people, eight of one family".
  bool isHeading(std::uint32_t i) const { return m_doc.sentences()[m_doc.sentenceOf(i)].heading; }

  // "clashed with militants", "the bombing of a house"
  bool leads(std::uint32_t i) const { return isOneOf(m_doc.word(i), {"of", "with", "on", "by", "against"}); }
  bool saysWhere(std::uint32_t i) const {
    return (m_doc.word(i) == "in" || m_doc.word(i) == "at" || m_doc.word(i) == "from") && !m_doc.starts(i, maskOf(Bound));
  }

  bool isAges(std::uint32_t i) const { return m_doc.word(i) == "ages" || m_doc.word(i) == "aged"; }

  // "X, 41,", "a woman, 41, and", "three men, ages 19, 26 and 41"
  bool isAge(TokenRange r, bool listed) {
    if (m_ages) return true;  // of the item before, or of one before that
    if (listed || !m_doc.isNumber(r.begin)) return false;
    if (isBehindName(r)) return true;
    if (r.begin > 1 && m_doc.isMark(r.begin - 1, ",") &&
        isOneOf(m_doc.word(r.begin - 2), {"male", "female", "eldest", "oldest", "youngest"}))
      return true;
    if (m_party.items.empty()) return false;
    const PartyItem& before = m_party.items.back();
    return before.person != nullptr || (before.count == CountRange::exactly(1) && before.kind == ParticipantKind::Person);
  }

  // "Tiger (24)", "Josh, 13,": behind a name that no list knows, as a word alone between marks
  bool isBehindName(TokenRange r) const {
    if (r.begin < 2 || !m_doc.isMark(r.begin - 1, ",") || m_doc.isNumber(r.begin - 2)) return false;
    if (m_doc.covers(r.begin - 2, maskOf(Weekday, Month, PlaceNoun, Structure)) || !m_doc.isCapital(r.begin - 2)) return false;
    const std::string_view figure = m_doc.word(r.begin);
    return figure.size() == 2 && r.size() == 1 && !isHeading(r.begin) && m_doc.isMark(r.end, ",") &&
           m_entities.at(r.begin - 2, MentionKind::Place) == nullptr && m_entities.at(r.begin - 2, MentionKind::Date) == nullptr;
  }

  // "Two men, 25 and 30, were", "two women, 13 and 17 years of age": as many bare figures as people
  bool isAgeOfSeveral(TokenRange r) {
    if (m_party.items.empty() || !m_doc.isNumber(r.begin)) return false;
    const PartyItem& before = m_party.items.back();
    if (!before.count || !before.count->exact() || *before.count->min < 2 || !m_doc.isMark(before.range.end, ",")) return false;
    int figures = 0;
    for (std::uint32_t t = r.begin; t < m_range.end; ++t) {
      if (m_doc.isNumber(t))
        ++figures;
      else if (!m_doc.isMark(t, ",") && m_doc.word(t) != "and")
        break;
    }
    m_ages = figures == *before.count->min;
    return m_ages;
  }

  bool describedBefore(TokenRange r) const {
    if (m_party.items.size() != 1 || !m_doc.isMark(r.begin - 1, ",")) return false;
    const PartyItem& before = m_party.items.back();
    const bool counted =
        before.count == CountRange::exactly(1) && m_doc.covers(before.range.begin, maskOf(Number));  // "one man, X"
    return before.person == nullptr && before.kind == ParticipantKind::Person && !before.pronoun &&
           (counted || m_doc.starts(before.range.begin, maskOf(Determiner)));
  }

  // "the pastor and his wife, | Grace, were": who she is
  bool isKinNamed(std::uint32_t name) const {
    const auto& items = m_party.items;
    return !items.empty() && items.back().person == nullptr && isBehindKin(m_doc, items.back().range, name);
  }

  void sum(const CountRange& c, bool first) {
    m_party.counted = true;
    CountRange& total = m_party.count;
    total.min = total.min && c.min ? std::optional(*total.min + *c.min) : c.min ? c.min : total.min;
    total.max = total.max && c.max ? std::optional(*total.max + *c.max) : std::nullopt;
    if (!c.min && first) total.min = std::nullopt;
  }

  bool has(TokenRange r, ClassMask mask) const {
    for (std::uint32_t t = r.begin; t < r.end; ++t)
      if (m_doc.covers(t, mask)) return true;
    return false;
  }

  bool hasGroup(TokenRange r) const {
    for (std::uint32_t t = r.begin; t < r.end; ++t)
      if (m_entities.at(t, MentionKind::Group) != nullptr) return true;
    return false;
  }

  bool isPronoun(TokenRange r) const {
    const Word w = m_doc.word(r.begin);
    return r.size() <= 2 && (w == "him" || w == "her" || w == "he" || w == "she" || isReflexive(w));
  }

  // "a 15-year-old", "another 15-year-old in the car"
  // "8- and 12-year-old girls", and neither "five 10- and 11-year-old pupils" nor "10- and 11-year-old buses"
  bool isOfOneEach(std::uint32_t ages, TokenRange r) const {
    if (ages > r.begin && (m_doc.isNumber(ages - 1) || m_doc.covers(ages - 1, maskOf(Number)))) return false;
    for (std::uint32_t t = ages; t + 1 < r.end; ++t)
      if (m_doc.word(t) == "old") return m_doc.covers(t + 1, maskOf(People, Kin));
    return false;
  }

  bool isYearsOld(TokenRange r) const {
    for (std::uint32_t t = r.begin; t + 2 < r.end; ++t)
      if (m_doc.isNumber(t) && m_doc.word(t + 1) == "year" && m_doc.word(t + 2) == "old")
        return t + 3 == r.end || m_doc.covers(t + 3, maskOf(Preposition)) ||
               (t + 4 == r.end && m_doc.covers(t + 3, maskOf(Nationality)));  // "a 19-year-old Syrian"
    return false;
  }

  // "a police station", "an army base", "a rebel-held village"; but "a boy in the car"
  bool isStructureByHead(TokenRange r) const {
    std::uint32_t head = r.begin;
    while (head + 1 < r.end && !m_doc.covers(head + 1, maskOf(Preposition)) && m_doc.token(head + 1).kind == TokenKind::Word)
      ++head;
    return m_doc.covers(head, maskOf(Structure, PlaceNoun)) && !m_doc.covers(head, kPeople) && !isYearsOld(r);
  }

  // "three schools", "one of its guard posts", and not "two of the school's guards", "three in a car"
  bool countsStructures(std::uint32_t i, std::uint32_t end) const {
    if (i < end && m_doc.word(i) == "of") ++i;
    while (i < end && m_doc.covers(i, maskOf(Determiner, Adjective))) ++i;
    const std::uint32_t head = lastNoun({i, end});
    return head != end && !m_doc.covers(head, kPeople) &&
           (m_doc.covers(head, maskOf(Structure, PlaceNoun)) || isSettlement(m_doc, head));
  }

  // The last word before a preposition or mark; the end where none is
  std::uint32_t lastNoun(TokenRange r) const {
    std::uint32_t head = r.end;
    for (std::uint32_t t = r.begin; t < r.end && (m_doc.token(t).kind == TokenKind::Word || m_doc.isMark(t, "\"")); ++t) {
      if (m_doc.isMark(t, "\"")) continue;  // "an 'advanced storage facility'"
      if (m_doc.covers(t, maskOf(Preposition, Conjunction, Pronoun, Say)) || m_entities.at(t, MentionKind::Date) != nullptr)
        break;
      if (t > r.begin && isGerund(t) && isPerson(t - 1)) break;  // "six workers | building a bridge"
      head = t;
    }
    return head;
  }

  bool isPerson(std::uint32_t i) const {
    const WordEntry* e = m_doc.lexicon().words().find(m_doc.word(i));
    return m_doc.covers(i, kPeople) || (e != nullptr && e->nounClass == NounClass::Person && e->noun > e->verb);
  }

  // "a gold mining site", "the ferry": what the table of words knows as made by hand
  bool isThing(TokenRange r) const {
    if (!m_doc.starts(r.begin, maskOf(Determiner)) || m_doc.covers(r.begin, maskOf(Pronoun))) return false;
    const std::uint32_t head = lastNoun({r.begin + 1, r.end});
    if (head == r.end || m_doc.isCapital(head) || m_doc.covers(head, maskOf(Means)) || m_doc.word(head).starts_with("weapon"))
      return false;
    const WordEntry* e = m_doc.lexicon().words().find(m_doc.word(head));
    return isSettlement(m_doc, head) ||
           (e != nullptr && e->noun > e->verb && e->noun > e->adjective && !m_doc.covers(head, kPeople) &&
            (e->nounClass == NounClass::Artifact || e->nounClass == NounClass::Location));
  }

  // "both the clerk and a guard", "both himself and": the word is of the list
  bool isBothOfList(TokenRange r) const {
    if (m_doc.word(r.begin) != "both" || r.size() < 2) return false;
    return m_doc.covers(r.begin + 1, maskOf(Determiner)) || isReflexive(m_doc.word(r.begin + 1)) ||
           m_entities.at(r.begin + 1, MentionKind::Person) != nullptr;
  }

  bool hasAge(TokenRange r) const {
    for (std::uint32_t t = r.begin; t < r.end; ++t)
      if (m_doc.isNumber(t) || m_doc.word(t) == "old") return true;
    return false;
  }

  // "an Iraqi"
  bool isNational(TokenRange r) const {
    const bool one = m_doc.word(r.begin) == "a" || m_doc.word(r.begin) == "an" || m_doc.word(r.begin) == "the";
    const Hit* nation = m_doc.hitEnding(r.end, maskOf(Nationality));
    return one && nation != nullptr && nation->range.begin == r.begin + 1;
  }

  // "a family of five", "a crew of twelve"
  std::optional<NumberPhrase> membersOf(TokenRange r) const {
    for (std::uint32_t t = r.begin; t + 2 < r.end && t < r.begin + 4; ++t) {
      if (m_doc.word(t + 1) != "of") continue;
      if (!isOneOf(m_doc.word(t), {"family", "crew", "group", "team", "patrol", "gang", "party"})) continue;
      if (const auto n = numberAt(m_doc, t + 2); n && n->range.end <= r.end) return n;
    }
    return std::nullopt;
  }

  // The person that the item is about: not the owner in "X's sons" or the possessor behind "of".
  const Entity* namedIn(TokenRange r) const {
    for (std::uint32_t t = r.begin; t < r.end; ++t) {
      const Entity* p = m_entities.at(t, MentionKind::Person);
      if (p == nullptr) continue;
      const bool owner = m_doc.word(p->range.end) == "'s" && p->range.end < r.end;
      const bool behindOf =
          p->range.begin > r.begin && m_doc.word(p->range.begin - 1) == "of" && has({r.begin, p->range.begin}, kPeople);
      if (!owner && !behindOf) return p;
      t = p->range.end - 1;
    }
    return nullptr;
  }

  std::optional<NumberPhrase> numberIn(TokenRange r) const {
    for (std::uint32_t t = r.begin; t < r.end && t < r.begin + 6; ++t) {
      if (m_entities.at(t, MentionKind::Date) != nullptr || m_entities.at(t, MentionKind::Person) != nullptr) break;
      if (m_doc.word(t) == "of" && (t == r.begin || !isOneOf(m_doc.word(t - 1), {"total", "number"})))
        break;  // "a total of nine"
      const auto n = numberAt(m_doc, t);
      if (!n || n->range.end > r.end) continue;
      // "told News 5 the victim", "Channel 2"
      const bool name =
          t > r.begin && m_doc.isCapital(t - 1) && !m_doc.covers(t - 1, maskOf(Determiner, Adjective, Adverb, Bound)) &&
          !isOneOf(m_doc.word(t - 1), {"altogether", "overall", "meanwhile", "also", "separately", "earlier", "later"});
      if (name && m_doc.isNumber(t) && !m_doc.token(t).lineStart) continue;
      if (t > r.begin + 1 && m_doc.isMark(t - 1, "(") && m_doc.isMark(n->range.end, ")") &&
          (m_doc.isCapital(t - 2) || m_doc.isMark(t - 2, "\"") || m_doc.hitEnding(t - 1, maskOf(People, Kin, Role)) != nullptr))
        return std::nullopt;  // "Tiger (24)", "a clerk (31)": so old
      if (areYearsOfAge(n->range.end)) return std::nullopt;
      // "24-year-old", "14-member", "first-floor"
      if (n->range.end < r.end && m_doc.token(n->range.end).joined) return std::nullopt;
      if (m_doc.text().substr(m_doc.span(n->range).end).starts_with("- ")) return std::nullopt;  // "her 9- and 6-year-old sons"
      if (n->range.end < m_doc.size() && countsThings(m_doc, m_entities, {n->range.end, r.end})) return std::nullopt;
      if (m_doc.starts(n->range.end, maskOf(Bound)) && numberAt(m_doc, n->range.end)) continue;  // "Line 40 At least six clerks"
      if (t > r.begin && isAges(t - 1)) return std::nullopt;
      if (t >= r.begin + 2 && m_doc.word(t - 1) == "than" && (m_doc.word(t - 2) == "younger" || m_doc.word(t - 2) == "older"))
        return std::nullopt;
      return n;
    }
    const Word w = m_doc.word(r.begin);
    const bool other = r.size() == 2 && w == "the" && m_doc.word(r.begin + 1) == "other";
    const bool third = r.size() == 2 && w == "a" && isOneOf(m_doc.word(r.begin + 1), {"second", "third", "fourth", "fifth"});
    if ((w == "another" && r.size() == 1) || other || third)  // "a baker was killed and another wounded", "and a third"
      return NumberPhrase{r, r, CountRange::exactly(1)};
    if ((w == "both" || w == "couple") && r.size() < 4)
      return NumberPhrase{{r.begin, r.begin + 1}, {r.begin, r.begin + 1}, CountRange::exactly(2)};
    return std::nullopt;
  }

  // "13 and 17 years of age", behind the first figure
  bool areYearsOfAge(std::uint32_t i) const {
    if (m_doc.word(i) == "and" && m_doc.isNumber(i + 1)) i += 2;
    return m_doc.word(i) == "years" && m_doc.word(i + 1) == "of" && m_doc.word(i + 2) == "age";
  }

  // The head: the last noun for people before "of", "in", "who".
  const Hit* nounIn(TokenRange r) const {
    const Hit* head = nullptr;
    for (std::uint32_t t = r.begin; t < r.end; ++t) {
      if (t > r.begin && head != nullptr && (m_doc.covers(t, maskOf(Preposition)) || m_doc.word(t) == "who")) break;
      const Hit* hit = m_doc.hitAt(t, kPeople | maskOf(State));
      if (hit == nullptr || hit->phrase->cls == State || isHolder(hit->range.end)) continue;
      if (m_doc.word(hit->range.end) == "'s" && hit->range.end + 1 < r.end) continue;  // an owner
      head = hit;
      t = hit->range.end - 1;
    }
    return head;
  }

  // "the rebel-held east": who holds it, and nobody told of
  bool isHolder(std::uint32_t i) const {
    return i < m_doc.size() && m_doc.token(i).joined &&
           isOneOf(m_doc.word(i), {"held", "controlled", "run", "occupied", "ruled", "besieged", "dominated", "populated"});
  }

  // "an ISIS cell", "members of the group": the head is a group, not people.
  bool opensGroup(TokenRange r, const Hit& noun) const {
    for (std::uint32_t t = noun.range.end; t < r.end && t < noun.range.end + 2; ++t)
      if (m_doc.covers(t, maskOf(Structure))) return true;
    return false;
  }

  // "X, a leader of Y": says who X is.
  bool isApposition(TokenRange r, bool listed) const {
    if (listed || m_party.items.empty()) return false;
    const Word w = m_doc.word(r.begin);
    const bool article = w == "a" || w == "an" || w == "the" || w == "who" || w == "whom" || w == "both" || w == "one";
    // "the boy's father, a 39-year-old, and another man"
    if (article && isYearsOld(r) && !hasAge(m_party.items.back().range)) return true;
    const bool one =
        m_party.items.back().kind == ParticipantKind::Person && !m_list;  // "one man, an Iraqi national": no list without "and"
    if (one && article && w != "both") return true;
    return m_party.items.back().person != nullptr
               ? article || m_doc.covers(r.begin, maskOf(Grade, Role, Alias)) || opensOffice(m_doc, r.begin)
               : w == "who" || w == "both";
  }

  const Document& m_doc;
  const Entities& m_entities;
  TokenRange m_range;
  bool m_list = false;  // some item comes behind "and"
  bool m_ages = false;  // behind "ages": the figures are no people
  Party m_party;
};

}  // namespace

std::vector<const Entity*> Party::persons() const {
  std::vector<const Entity*> out;
  for (const PartyItem& i : items)
    if (i.person != nullptr) out.push_back(i.person);
  return out;
}

std::vector<std::string> Party::names(const Document& doc) const {
  std::vector<std::string> out;
  for (const PartyItem& i : items)
    if (i.count && !i.pronoun) out.push_back(i.person != nullptr ? i.person->name : doc.words(i.range));
  return out;
}

bool namesThing(const Document& doc, std::uint32_t i) {
  if (isSettlement(doc, i) || doc.covers(i, maskOf(Structure, Means))) return true;
  const WordEntry* e = doc.lexicon().words().find(doc.word(i));
  if (e == nullptr || doc.covers(i, kPeople)) return false;
  return e->nounClass == NounClass::Location || e->nounClass == NounClass::Object;
}

Party readParty(const Document& doc, const Entities& entities, TokenRange range) {
  return PartyReader(doc, entities, range).run();
}

}  // namespace collate
