// SPDX-License-Identifier: GPL-3.0-or-later
// How it went: time of day, floor, household.
#include <algorithm>

#include "core/extract/frame_edges.h"
#include "core/extract/numbers.h"
#include "core/extract/occupations.h"
#include "core/extract/readers.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

class SceneReader {
 public:
  explicit SceneReader(AccountText& account) : m_account(account), m_doc(account.doc()) {}

  void run() {
    for (const TokenRange s : m_account.stretches()) {
      times(s);
      nights(s);
      earlyOrLate(s);
      floors(s);
      leftBehind(s);
      household(s);
    }
  }

 private:
  // "Sep 17, 2031, 08:15", "08:15", alone on a line of a thread: when the post below it was sent
  bool stampsPost(const Entity& t) const {
    if (!m_account.text().clocks.thread || (t.range.end < m_doc.size() && !m_doc.token(t.range.end).lineStart)) return false;
    std::uint32_t first = t.range.begin;
    while (first > 0 && !m_doc.token(first).lineStart && m_doc.token(first - 1).kind == TokenKind::Punct) --first;
    const Entity* day =
        first > 0 && !m_doc.token(first).lineStart ? m_account.entities().at(first - 1, MentionKind::Date) : nullptr;
    return m_doc.token(day != nullptr ? day->range.begin : first).lineStart;
  }

  // A time of publication or of a statement is not the event's.
  bool timesSaying(const Entity& t) const {
    if (stampsPost(t)) return true;
    if (m_doc.starts(t.range.end, maskOf(Say)) || (m_account.text().clocks.backwards && m_doc.token(t.range.begin).lineStart))
      return true;
    const ByteSpan at = m_doc.span(t.range);
    for (const Region& r : m_doc.source().regions)
      if (r.kind == RegionKind::Dateline && r.span.overlaps(at)) return true;
    std::uint32_t before = t.range.begin;  // "said on Thursday morning"
    if (const Entity* date = before > 0 ? m_account.entities().at(before - 1, MentionKind::Date) : nullptr) {
      before = date->range.begin;
      if (date->stamp) return true;
    }
    constexpr std::uint32_t kUpdate = 12;  // tokens: "Last Update: Monday 3 March 2031 UTC 10:20"
    const std::uint32_t first = m_doc.sentences()[m_doc.sentenceOf(t.range.begin)].range.begin;
    for (std::uint32_t i = before; i > first && i + kUpdate > before; --i) {
      if (isOneOf(m_doc.word(i - 1), {"update", "updated", "published", "posted"})) return true;
      if (m_doc.covers(i - 1, maskOf(Event, Effect, Act))) break;  // "footage posted online shows a jet that hit the hall at"
    }
    if (before > 0 && m_doc.word(before - 1) == "on") --before;
    if (before > 0 && isOneOf(m_doc.word(before - 1), {"late", "early"})) --before;
    return before > 0 && m_doc.hitEnding(before, maskOf(Say)) != nullptr;
  }

  // "9:45 | this morning", "at ten | in the morning": of the clock before it
  bool isOfClock(const Entity& part) const {
    std::uint32_t at = part.range.begin;
    while (at > 0 && at + 3 > part.range.begin && isOneOf(m_doc.word(at - 1), {"this", "in", "the", "that"})) --at;
    const Entity* clock = at > 0 ? m_account.entities().at(at - 1, MentionKind::Time) : nullptr;
    return clock != nullptr && clock->clock;
  }

  void times(TokenRange s) {
    for (const Entity* t : m_account.entities().within(s, MentionKind::Time)) {
      if (timesSaying(*t)) continue;
      // "at sunrise", "the next morning" in what follows is when others came or went; a clock is given for what matters.
      if (!t->clock && (!framed(s) || isOfClock(*t))) continue;
      m_account.add(m_account.claim(Attribute::Time, t->range, {t->name, t->time}, t->clock ? "time.clock" : "time.of-day"));
    }
  }

  // "last night", "on Saturday night", "on the night of May 8": which no phrase tells, for mostly it is part of the date
  void nights(TokenRange s) {
    if (!framed(s) || !m_account.entities().within(s, MentionKind::Time).empty()) return;
    for (std::uint32_t i = s.begin + 1; i < s.end; ++i) {
      if (m_doc.word(i) != "night") continue;
      const bool of = m_doc.word(i - 1) == "the" && m_doc.word(i + 1) == "of";
      if (!of && !m_doc.covers(i - 1, maskOf(Weekday)) && !isOneOf(m_doc.word(i - 1), {"last", "that", "same"})) continue;
      if (!of && m_doc.token(i + 1).kind == TokenKind::Word &&
          !m_doc.covers(i + 1, maskOf(Preposition, Conjunction, Effect, Act, Auxiliary)))
        continue;  // "the Saturday night market"
      Entity night;
      night.range = {i - 1, i + 1};
      if (timesSaying(night)) continue;
      Value value{"night", TimeValue{20 * 60, 30 * 60, {}}};
      return m_account.add(m_account.claim(Attribute::Time, night.range, std::move(value), "time.night"));
    }
  }

  // "late on Monday", "early Tuesday"
  void earlyOrLate(TokenRange s) {
    if (!framed(s) || !m_account.entities().within(s, MentionKind::Time).empty()) return;
    for (std::uint32_t i = s.begin; i + 1 < s.end; ++i) {
      if (!isOneOf(m_doc.word(i), {"late", "early"})) continue;
      const std::uint32_t day = m_doc.word(i + 1) == "on" ? i + 2 : i + 1;
      if (!m_doc.covers(day, maskOf(Weekday))) continue;
      Entity part;
      part.range = {i, day + 1};
      if (timesSaying(part)) continue;
      const bool late = m_doc.word(i) == "late";
      Value value{late ? "late" : "early", late ? TimeValue{18 * 60, 24 * 60, {}} : TimeValue{0, 9 * 60, {}}};
      return m_account.add(m_account.claim(Attribute::Time, part.range, std::move(value), "time.early-or-late"));
    }
  }

  bool framed(TokenRange s) const { return m_account.framed(s); }

  // Where those who take part were: not "the first floor was cleared of tenants".
  void floors(TokenRange s) {
    for (std::uint32_t i = s.begin; i < s.end; ++i) {
      const Hit* hit = m_doc.hitAt(i, maskOf(Floor));
      if (hit == nullptr || (m_doc.word(hit->range.end) != "floor" && m_doc.word(hit->range.end) != "storey")) continue;
      bool others = false;
      for (std::uint32_t t = i; t > s.begin && t + 5 > i; --t)
        others |= m_doc.word(t - 1) == "inhabitants" || m_doc.word(t - 1) == "residents" || m_doc.word(t - 1) == "tenants" ||
                  m_doc.word(t - 1) == "those";
      if (others) continue;
      const TokenRange r{i, hit->range.end + 1};
      m_account.add(m_account.claim(Attribute::Floor, r, {hit->phrase->canonical, {}}, "floor.stated"));
    }
  }

  // "with his wife and her sister", "X's wives", "his family and mother": who lived with the one concerned.
  void household(TokenRange s) {
    for (std::uint32_t i = s.begin; i < s.end; ++i) {
      if (!m_doc.starts(i, maskOf(Kin)) || !possessed(i, s)) continue;
      std::vector<std::string> kin;
      std::uint32_t end = i;
      for (std::uint32_t t = i; t < s.end && t < i + 14;) {
        const Hit* hit = m_doc.hitAt(t, maskOf(Kin));
        if (hit != nullptr && m_doc.word(hit->range.end) == "in" && m_doc.token(hit->range.end).joined) break;  // "son-in-law"
        if (hit != nullptr && isOneOf(m_doc.word(hit->range.begin), {"bodyguard", "bodyguards", "companion", "companions"}))
          break;
        if (hit != nullptr) {
          kin.push_back(m_doc.words(hit->range));
          end = t = hit->range.end;
        } else if (m_doc.isMark(t, ",") || m_doc.word(t) == "and" || m_doc.covers(t, maskOf(Determiner, Adjective, Number))) {
          ++t;
        } else {
          break;
        }
      }
      if (told(kin, {i, end}, s)) return;
      i = end;
    }
  }

  // "He leaves two wives and seven children", "leaves behind a widow", "is survived by his wife", "a father of three"
  void leftBehind(TokenRange s) {
    for (std::uint32_t i = s.begin + 1; i + 2 < s.end; ++i) {
      const Word w = m_doc.word(i);
      std::uint32_t from = 0;
      if (isOneOf(w, {"leaves", "left", "leaving"}))
        from = m_doc.word(i + 1) == "behind" ? i + 2 : w == "leaves" ? i + 1 : 0;
      else if (w == "survived" && m_doc.word(i + 1) == "by")
        from = i + 2;
      else if (isOneOf(w, {"father", "mother"}) && m_doc.word(i + 1) == "of" && numberAt(m_doc, i + 2))
        parentOf(i, s);
      if (from == 0 || !leavesKin(i, s)) continue;
      const std::uint32_t begin = from;
      std::uint32_t end = from;
      constexpr std::uint32_t kReach = 14;  // words: "his wife, Rosa, a nurse, and three daughters"
      for (std::uint32_t t = from; t < std::min(s.end, from + kReach); ++t) {
        if (const Hit* hit = m_doc.hitAt(t, maskOf(Kin)); hit != nullptr)
          end = hit->range.end;
        else if (isOneOf(m_doc.word(t), {"children", "child", "orphans", "widow", "widows", "son", "daughter"}))
          end = t + 1;
        else if (!m_doc.isMark(t, ",") && !isOneOf(m_doc.word(t), {"and", "his", "her", "two"}) && !m_doc.isCapital(t) &&
                 !m_doc.covers(t, maskOf(Determiner, Adjective, Number)) && !m_doc.isNumber(t) && !isOld(t) &&
                 !isOccupation(m_doc, t))
          break;
      }
      const bool theirs = isOneOf(m_doc.word(end), {"they", "he", "she", "who"});  // "two children they had held"
      if (end == from || theirs || !isOfSomebodySought()) continue;
      m_account.add(
          m_account.claim(Attribute::Household, {begin, end}, {m_doc.words({begin, end}), {}}, "household.left-behind"));
      return;
    }
  }

  // "a one-year-old | daughter"
  bool isOld(std::uint32_t i) const { return isOneOf(m_doc.word(i), {"year", "old", "month"}) && m_doc.token(i).joined; }

  void parentOf(std::uint32_t i, TokenRange s) {
    const TokenRange r{i, numberAt(m_doc, i + 2)->range.end};
    const bool others =
        m_doc.covers(r.end, maskOf(People)) && m_doc.covers(r.end + 1, maskOf(Effect));  // "of three girls killed"
    if (others || !isOfSomebodySought() || !isParentHurt(i, s)) return;
    m_account.add(m_account.claim(Attribute::Household, r, {m_doc.words(r), {}}, "household.parent-of"));
  }

  // "killed a | father of three", "He was a | father of three", "Sell, 26, a | father of three": whom a deed befell; not "The
  // mayor, a father of five, condemned it"
  bool isParentHurt(std::uint32_t i, TokenRange s) const {
    if (befell(i)) return true;
    const std::uint32_t name = numberAt(m_doc, i + 2)->range.end + 1;  // "a | mother of three, Ann Lee,"
    if (const Entity* p = m_doc.isMark(name - 1, ",") ? m_account.entities().startingAt(name, MentionKind::Person) : nullptr)
      return m_account.takesPart(*p);
    std::uint32_t t = i;
    while (t > s.begin && (m_doc.covers(t - 1, maskOf(Determiner, Adjective)) || m_doc.token(t - 1).joined ||
                           (m_doc.isNumber(t - 1) && m_doc.token(t).joined)))  // "a 38-year-old"
      --t;
    if (t < s.begin + 2) return false;
    if (isOneOf(m_doc.word(t - 1), {"was", "is", "and"})) {
      while (t > s.begin + 2 && !isOneOf(m_doc.word(t - 1), {"was", "is"})) --t;
      return isHurt(t - 2);
    }
    if (!m_doc.isMark(t - 1, ",")) return false;
    std::uint32_t who = t - 2;
    if (m_doc.isNumber(who) && who > s.begin + 1 && m_doc.isMark(who - 1, ",")) who -= 2;  // "Sell, 26, a"
    return isHurt(who);
  }

  // "he", "the victim", one whom the deed befell by name or word
  bool isHurt(std::uint32_t noun) const {
    if (const Entity* p = m_account.entities().at(noun, MentionKind::Person)) return m_account.takesPart(*p);
    return isOneOf(m_doc.word(noun), {"he", "she", "who", "victim", "deceased", "martyr", "dead"}) || befell(noun) ||
           isPatientAgain(noun);
  }

  // "shot a guard. The | guard, a father of five": the one of that word
  bool isPatientAgain(std::uint32_t noun) const {
    return std::ranges::any_of(m_account.draft().frames, [&](const Frame* f) {
      return f->kind == Frame::Kind::Effect && !f->denied && !f->patient.empty() && f->trigger.begin < noun &&
             m_doc.hash(headOf(m_doc, f->patient)) == m_doc.hash(noun);
    });
  }

  bool befell(std::uint32_t i) const {
    return std::ranges::any_of(m_account.draft().frames, [&](const Frame* f) {
      return f->kind == Frame::Kind::Effect && !f->denied && f->patient.contains(i);
    });
  }

  // "He | leaves a widow", "was shot, | leaving behind two children"; not of a bomber, and not "Gunmen shot him, leaving behind"
  bool leavesKin(std::uint32_t verb, TokenRange s) const {
    if (m_doc.word(verb) == "leaving")
      return std::ranges::any_of(m_account.draft().frames, [&](const Frame* f) {
        return f->kind == Frame::Kind::Effect && !f->denied && s.contains(f->trigger.begin) && f->trigger.begin < verb &&
               f->patient.begin < f->trigger.begin && !isDoer(f->patient);
      });
    const TokenRange who = m_account.clause().subject({verb, verb + 1}, s);
    for (const Entity* p : m_account.entities().within(who, MentionKind::Person)) return m_account.takesPart(*p);
    return !isDoer(who) && (who.empty() || !m_doc.covers(who.end - 1, maskOf(Role)) || befell(who.end - 1));
  }

  bool isDoer(TokenRange who) const {
    for (std::uint32_t t = who.begin; t < who.end; ++t)
      if (isOneOf(m_doc.word(t), {"bomber", "gunman", "attacker", "suspect", "assailant", "shooter", "killer", "gunmen"}))
        return true;
    return false;
  }

  bool told(const std::vector<std::string>& kin, TokenRange r, TokenRange s) {
    if (kin.empty() || !isOfSomebodySought() || !livesOrSuffers(kin, r, s)) return false;
    for (const Claim& c : m_account.claims())
      if (c.attribute == Attribute::Household && c.span.overlaps(m_doc.span(r))) return true;
    std::string text = kin.front();
    for (std::size_t k = 1; k < kin.size(); ++k) text += ", " + kin[k];
    m_account.add(m_account.claim(Attribute::Household, r, {text, {}}, "household.of-participant"));
    return true;
  }

  // A household is of the one whom a raid sought or a deed befell, not of whoever tells of it.
  bool isOfSomebodySought() const {
    const auto seeks = [](const Frame* f) {
      const bool one = f->kind == Frame::Kind::Effect && f->party.counted && f->party.count == CountRange::exactly(1) &&
                       !(f->effect == Attribute::Detained && f->party.items.front().pronoun);  // "since he was arrested"
      return f->type == EventType::Raid || f->type == EventType::ArrestOperation || one;
    };
    if (!m_account.participants().empty() || std::ranges::any_of(m_account.draft().frames, seeks)) return true;
    return std::ranges::any_of(m_account.claims(), [](const Claim& c) {
      return c.attribute == Attribute::Target && c.participant == ParticipantKind::Person;
    });
  }

  bool possessed(std::uint32_t i, TokenRange s) const {
    for (std::uint32_t t = i; t > s.begin && t + 4 > i; --t) {
      const Word w = m_doc.word(t - 1);
      if (w == "his" || w == "her" || w == "their") return true;
      if (w == "'s")
        return t >= 2 && m_account.entities().at(t - 2, MentionKind::Person) != nullptr &&
               m_account.takesPart(*m_account.entities().at(t - 2, MentionKind::Person));
      if (!m_doc.covers(t - 1, maskOf(Adjective, Number, Grade))) return false;
    }
    return false;
  }

  // Kin who are counted among the victims are victims, not the household; "X is the brother of Y" is a tie, not a household.
  bool livesOrSuffers(const std::vector<std::string>& kin, TokenRange r, TokenRange s) const {
    if (kin.size() == 1 &&
        (kin.front().starts_with("brother") || kin.front().starts_with("uncle") || kin.front().starts_with("cousin")))
      return false;
    for (const Frame* f : m_account.draft().frames)
      if (f->effect == Attribute::Killed && f->patient.contains(r.begin)) return false;
    for (const Cited& c : m_account.text().cited)  // "his wife Mary told reporters"
      if (!c.source.empty() && (c.source.contains(r.begin) || c.source.begin == r.end)) return false;
    // Somebody else's: "blindfolded his family", told by a witness of himself
    for (const Cited& c : m_account.text().cited)
      if (c.person && !c.inherited && m_doc.sentenceOf(r.begin) == c.sentence && c.content.contains(r.begin) &&
          !mentionsParticipant(s))
        return false;
    return true;
  }

  bool mentionsParticipant(TokenRange s) const {
    return std::ranges::any_of(m_account.entities().within(s, MentionKind::Person),
                               [&](const Entity* p) { return m_account.takesPart(*p); });
  }

  AccountText& m_account;
  const Document& m_doc;
};

}  // namespace

void readScene(AccountText& account) { SceneReader(account).run(); }

}  // namespace collate
