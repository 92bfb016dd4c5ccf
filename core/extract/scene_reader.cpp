// SPDX-License-Identifier: GPL-3.0-or-later
// How it went: time of day, means, floor, household.
#include <algorithm>
#include <array>

#include "core/extract/frame_edges.h"
#include "core/extract/readers.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

class SceneReader {
 public:
  explicit SceneReader(AccountText& account) : m_account(account), m_doc(account.doc()) {}

  void run() {
    m_stamped = isStamped();
    for (const TokenRange s : m_account.stretches()) {
      times(s);
      means(s);
      floors(s);
      household(s);
    }
  }

 private:
  // Do lines open with a clock that runs backwards, as entries of a live blog do? Forwards it is a chronicle, and tells when.
  bool isStamped() const {
    std::vector<int> clocks;
    for (const Entity& e : m_account.entities().list())
      if (e.kind == MentionKind::Time && e.clock && m_doc.token(e.range.begin).lineStart) clocks.push_back(e.time.from);
    return clocks.size() > 1 && std::ranges::is_sorted(clocks, std::greater<>{});
  }

  // A time of publication or of a statement is not the event's.
  bool timesSaying(const Entity& t) const {
    if (m_doc.starts(t.range.end, maskOf(Say)) || (m_stamped && m_doc.token(t.range.begin).lineStart)) return true;
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
    return before > 0 && m_doc.hitEnding(before, maskOf(Say)) != nullptr;
  }

  void times(TokenRange s) {
    for (const Entity* t : m_account.entities().within(s, MentionKind::Time)) {
      if (timesSaying(*t)) continue;
      // "at sunrise", "the next morning" in what follows is when others came or went; a clock is given for what matters.
      if (!t->clock && !framed(s)) continue;
      m_account.add(m_account.claim(Attribute::Time, t->range, {t->name, t->time}, t->clock ? "time.clock" : "time.of-day"));
    }
  }

  bool framed(TokenRange s) const { return m_account.framed(s); }

  void means(TokenRange s) {
    const TokenRange other = otherDeedIn(m_doc, s);
    const bool background = m_account.has(Attribute::Means) && isBehindLead(s);
    for (const Entity* m : m_account.entities().within(s, MentionKind::Means)) {
      if (background || (!framed(s) && (tellsAnswer(s) || sendsHelp(s))) || (other.contains(m->range.begin) && !framed(other)))
        continue;
      if (!m_account.tellsWith(s) || (isGun(*m) && !framed(s)) || isCraftShotDown(*m) || isPit(*m) || isTown(*m)) continue;
      const bool known = std::ranges::any_of(
          m_account.claims(), [&](const Claim& c) { return c.attribute == Attribute::Means && c.value.text == m->name; });
      if (known || coveredByEvent(*m) || isHit(*m) || wereTaken(m->range.end, s)) continue;
      m_account.add(m_account.claim(Attribute::Means, m->range, {m->name, {}}, "means." + m->name));
    }
  }

  static bool isGun(const Entity& m) { return isOneOf(m.name, {"gunfire", "rifle", "Kalashnikov", "pistol", "shotgun"}); }

  // "in Tank", "the district of Tank": no tank goes without an article
  bool isTown(const Entity& m) const {
    const std::uint32_t i = m.range.begin;
    if (m.range.size() != 1 || m_doc.word(i) != "tank" || i == 0) return false;
    return isOneOf(m_doc.word(i - 1), {"in", "of", "near", "from", "to", "outside"}) ||
           (m_doc.isCapital(i) && !m_doc.allCaps() && !m_doc.token(i).lineStart);
  }

  // "a gold mine", "mine workers"
  bool isPit(const Entity& m) const {
    if (m.name != "landmine" || m.range.size() != 1 || !m_doc.word(m.range.begin).starts_with("mine")) return false;
    return (m.range.begin > 0 &&
            isOneOf(m_doc.word(m.range.begin - 1), {"gold", "coal", "copper", "iron", "silver", "cobalt", "coltan", "diamond",
                                                    "salt", "tin", "uranium", "zinc", "emerald", "illegal"})) ||
           isOneOf(m_doc.word(m.range.end), {"worker", "workers", "shaft", "site", "sites", "owner", "company", "town"});
  }

  // "An operation backed by helicopters was launched to catch them", behind the deed
  bool tellsAnswer(TokenRange s) const {
    if (s.begin < m_account.draft().frames.front()->trigger.begin) return false;
    for (std::uint32_t t = s.begin; t < s.end; ++t)
      if (const Hit* hit = m_doc.hitAt(t, maskOf(Event)); hit != nullptr && isAnswerOperation(m_doc, *hit, s)) return true;
    return false;
  }

  // "Helicopters were sent as reinforcements", "evacuated by helicopter"
  bool sendsHelp(TokenRange s) const {
    for (std::uint32_t t = s.begin; t < s.end; ++t)
      if (isOneOf(m_doc.word(t),
                  {"reinforcements", "reinforcement", "evacuated", "evacuate", "evacuating", "evacuation", "airlifted"}))
        return true;
    return false;
  }

  // Far behind where the event is told first, and with no word of it ("the raid"), arms are those of what was about it.
  bool isBehindLead(TokenRange s) const {
    constexpr std::uint32_t kLead = 10;  // sentences
    const std::vector<const Frame*>& frames = m_account.draft().frames;
    if (m_doc.sentenceOf(s.begin) <= frames.front()->sentence + kLead) return false;
    return std::ranges::none_of(frames, [&](const Frame* f) { return s.contains(f->trigger.begin) && f->definite; });
  }

  // "when their helicopter was shot down", "shot down a drone": what was hit is no means.
  bool isHit(const Entity& m) const {
    const std::uint32_t end = m.range.end;
    if (isOneOf(m.name, {"landmine", "anti-vehicle mine", "improvised explosive device", "roadside bomb"}) && !isTaken(m))
      return false;  // "their bus struck a mine"
    std::uint32_t before = m.range.begin;
    while (before > 0 && m_doc.covers(before - 1, maskOf(Determiner))) --before;
    if (before > 0 && isOneOf(m_doc.word(before - 1), {"with", "using"})) return false;  // "opened fire with a rifle"
    if ((m_doc.word(end) == "came" && m_doc.word(end + 1) == "under") || isTaken(m)) return true;
    return std::ranges::any_of(m_account.draft().frames, [&](const Frame* f) {
      const bool joined = end < m_doc.size() && m_doc.token(end).joined && m_doc.token(end).kind == TokenKind::Word;
      return f->kind != Frame::Kind::Effect && !isOneOf(f->phrase->canonical, {"detonate", "fire"}) &&
             f->patient.contains(m.range) && (f->patient.end == end || (joined && f->kind == Frame::Kind::Target));
    });
  }

  // "A helicopter was shot down ... the crew tried to steer the aircraft away": the same craft, by another word.
  bool isCraftShotDown(const Entity& m) const {
    constexpr std::array<std::string_view, 4> kCraft = {"aircraft", "helicopter", "drone", "MQ-9 drone"};
    return isOneOf(m.name, kCraft) &&
           std::ranges::any_of(m_account.draft().frames,
                               [&](const Frame* f) {
                                 return f->phrase->canonical == "shoot" && m_doc.word(f->trigger.end) == "down" &&
                                        !f->agent.contains(m.range);
                               }) &&
           std::ranges::none_of(m_account.draft().frames, [&](const Frame* f) {  // "Aircraft then bombed the hill": another one
             return f->agent.contains(m.range) && f->agent.end <= f->trigger.begin;
           });
  }

  static bool isTaking(std::string_view w) {
    return isOneOf(w, {"destroyed", "destroying", "seized", "seizing", "confiscated", "captured", "dismantled", "defused",
                       "recovered", "intercepted", "removed", "removing", "cleared", "clearing", "dismantling", "defusing"});
  }

  // "shot down 20 drones", "the missile was shot down"
  bool isBroughtDown(std::uint32_t i) const {
    return m_doc.word(i) == "downed" || (isOneOf(m_doc.word(i), {"shot", "shooting", "shoot"}) && m_doc.word(i + 1) == "down");
  }

  // "Shells, mines and machine guns were destroyed"
  bool wereTaken(std::uint32_t from, TokenRange s) const {
    constexpr std::uint32_t kReach = 25;  // words of a list
    for (std::uint32_t t = from; t + 1 < s.end; ++t) {
      if (m_doc.covers(t, maskOf(Auxiliary))) return isTaking(m_doc.word(t + 1)) || isBroughtDown(t + 1);
      if (m_doc.isMark(t, ";") || t > from + kReach || m_doc.hitAt(t, maskOf(Effect, Conduct, Say)) != nullptr) return false;
      if (const Hit* verb = m_doc.hitAt(t, maskOf(Act, Target)); verb != nullptr && verb->phrase->form != VerbForm::Third)
        return false;
    }
    return false;
  }

  // "destroyed two tanks", "a van fitted with a machine gun"; but "destroyed a house with rockets"
  bool isTaken(const Entity& m) const {
    constexpr std::uint32_t kReach = 18;  // words of a list: "seizing arms and rounds, among them a heavy machine gun"
    if (strikes(m)) return false;
    for (std::uint32_t t = m.range.begin; t > 1 && t + kReach > m.range.begin; --t) {
      const Word w = m_doc.word(t - 1);
      if (m_doc.token(t - 1).kind == TokenKind::Punct && !(m_doc.isMark(t - 1, ",") && isOfList(t - 1))) return false;
      if (isOneOf(w, {"where", "after", "when", "as", "which", "that"})) return false;
      if (isOneOf(w, {"with", "by", "using", "from"}))
        return isOneOf(m_doc.word(t - 2), {"equipped", "fitted", "mounted", "loaded", "armed"}) && w == "with" &&
               !m_doc.covers(t - 3, maskOf(People));
      if (isOneOf(w, {"fired", "firing", "launched", "launching"})) return false;
      if (isTaking(w) || isBroughtDown(t - 1)) return true;
      // "seized the town and fired rockets"; but "including a gun and shells"
      const bool listed = w == "including" || isOneOf(w, {"shell", "shells"});
      if (!listed && m_doc.hitAt(t - 1, maskOf(Act, Effect, Conduct, Verb)) != nullptr) return false;
    }
    return false;
  }

  // "seized the town, mortars killed nine", "captured the base as rockets and a bomb hurt nine": does what stands there act?
  bool strikes(const Entity& m) const {
    constexpr std::uint32_t kReach = 12;  // words of a list
    for (std::uint32_t t = m.range.end; t < std::min(m_doc.size(), m.range.end + kReach); ++t) {
      if (const Hit* verb = m_doc.hitAt(t, maskOf(Effect, Act, Target));
          verb != nullptr && verb->phrase->form != VerbForm::Ing && !isOneOf(m_doc.word(t), {"shell", "shells"}))
        return true;
      if (m_doc.token(t).kind == TokenKind::Punct && !m_doc.isMark(t, ",")) return false;
      if (m_doc.covers(t, maskOf(Preposition, Auxiliary, Say)) && m_doc.word(t) != "of") return false;
    }
    return false;
  }

  // Does a comma stand in a list of what was taken: "seizing a van, rifles and shells", and not "captured the hill, a drone"?
  bool isOfList(std::uint32_t comma) const {
    constexpr std::uint32_t kReach = 14;  // words of a list
    if (isOneOf(m_doc.word(comma + 1), {"including", "among"})) return true;
    for (std::uint32_t t = comma; t > 0 && t + kReach > comma; --t) {
      if (isOneOf(m_doc.word(t - 1), {"including", "among"})) return true;
      if (isTaking(m_doc.word(t - 1)))
        return m_account.entities().at(comma - 1, MentionKind::Means) != nullptr;  // "seized three rifles, a mortar"
    }
    return false;
  }

  // "drone strike": the drone is in the event's type already, unless nothing else tells of it.
  bool coveredByEvent(const Entity& m) const {
    return m_doc.hitAt(m.range.begin, maskOf(Event)) != nullptr &&
           m_doc.hitAt(m.range.begin, maskOf(Event))->range.size() > m.range.size();
  }

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

  bool told(const std::vector<std::string>& kin, TokenRange r, TokenRange s) {
    if (kin.empty() || !isOfSomebodySought() || !livesOrSuffers(kin, r, s)) return false;
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
  bool m_stamped = false;
};

}  // namespace

void readScene(AccountText& account) { SceneReader(account).run(); }

}  // namespace collate
