// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/acting_body.h"

#include <algorithm>

#include "core/extract/acting_group.h"
#include "core/extract/frame_edges.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

// Armed by what they are called, and bodies that act only as what stands before them tells: "a joint team", "the rebel group"
constexpr WordSet kArmed({"militia", "militias", "gang", "gangs", "mob", "commando"});
constexpr WordSet kBodies({"group", "groups", "faction", "factions", "team", "teams", "patrol", "patrols", "unit", "units",
                           "cell", "force", "forces", "column", "detachment", "contingent", "squad", "squads"});
constexpr WordSet kKinds({"armed",      "militant",     "rebel",     "jihadist", "jihadi",    "insurgent",
                          "islamist",   "extremist",    "terrorist", "terror",   "joint",     "commando",
                          "opposition", "secessionist", "guerrilla", "criminal", "bandit",    "separatist",
                          "border",     "paramilitary", "raiding",   "combined", "dissident", "vigilante",
                          "death",      "hit",          "execution", "suicide",  "firing",    "assassination"});
// What a group named before may be called again
constexpr WordSet kAgain({"group", "movement", "organization", "organisation", "militia", "faction"});
// Of a name the last word, for the whole: "the command" of "the Marrow Command"
constexpr WordSet kLastWords({"command", "brigade", "battalion", "front", "coalition", "division", "regiment", "corps",
                              "directorate", "squadron"});

class ActingBody {
 public:
  ActingBody(AccountText& account, const Frame& f) : m_account(account), m_doc(account.doc()), m_frame(f) {}

  bool run() {
    TokenRange r = m_frame.agent;
    if (r.empty() || m_frame.sentence != m_doc.sentenceOf(r.begin) || m_doc.covers(r.begin, maskOf(Preposition))) return false;
    const std::uint32_t head = headOf(m_doc, {r.begin, r.end});
    if (head + 2 < r.end && (m_doc.word(head + 1) == "of" || m_doc.word(head + 1) == "from") && people(head, r)) return true;
    if (m_doc.isCapital(head) && !m_doc.allCaps()) return false;
    const bool definite = m_doc.word(r.begin) == "the" || (r.begin > 0 && m_doc.word(r.begin - 1) == "the");
    if (m_doc.word(r.begin) == "the") ++r.begin;
    if (r.begin > head || head - r.begin > 3) return false;
    if (definite && head + 1 >= r.end)
      if (const Entity* g = meant(r.begin, head); g != nullptr)
        return add(r, g->name, ParticipantKind::Group, "actor.named-again");
    return isArmedBody(m_doc, {r.begin, head + 1}) && isWhole(head, r.end);
  }

 private:
  // "men of the same group": of the one named last; "members of the gang of Orlen", "fighters of the Red Hand", "residents of
  // Orlen", "forces from Orlen"; not "men of the town"
  bool people(std::uint32_t head, TokenRange r) {
    static constexpr WordSet kMembers({"members", "member", "men", "fighters", "gunmen", "elements", "militants", "militiamen"});
    static constexpr WordSet kOfPlace({"residents", "inhabitants", "villagers", "forces", "troops", "soldiers"});
    const std::uint32_t last = r.end - 1;
    if (kOfPlace.contains(m_doc.hash(head))) {
      const Entity* place = m_account.entities().at(last, MentionKind::Place);
      if (place == nullptr && m_doc.covers(last, maskOf(PlaceNoun)))
        place = m_account.entities().at(last - 1, MentionKind::Place);
      if (place == nullptr) return false;
      return add(r, m_doc.words(r), ParticipantKind::People, "actor.of-place");
    }
    if (!kMembers.contains(m_doc.hash(head)) || m_doc.word(head + 1) != "of") return false;
    std::uint32_t first = head + 2;
    if (m_doc.word(first) == "the") ++first;
    if (m_doc.word(first) == "same") ++first;
    const std::uint32_t noun = headOf(m_doc, {first, r.end});
    if (first > head + 2 && noun == last)
      if (const Entity* g = meant(first, noun); g != nullptr) return add(r, g->name, ParticipantKind::Group, "actor.named-again");
    const bool body = kArmed.contains(m_doc.hash(noun)) || isArmedBody(m_doc, {first, noun + 1});
    const bool name = m_doc.isCapital(noun) && !m_doc.allCaps() && m_account.entities().at(noun, MentionKind::Place) == nullptr;
    return (body || name) && add(r, m_doc.words(r), ParticipantKind::People, "actor.body");
  }

  // "the group", "the militant group": the armed one named last; "the command"
  const Entity* meant(std::uint32_t first, std::uint32_t head) const {
    const bool last = kLastWords.contains(m_doc.hash(head)) && first == head;
    const bool again =
        kAgain.contains(m_doc.hash(head)) && (first == head || (first + 1 == head && kKinds.contains(m_doc.hash(first))));
    if (!last && !again) return nullptr;
    // of the nearest sentence that names one, the first; neither of "the front and the movement"
    constexpr std::uint32_t kBack = 4;  // sentences
    const std::uint32_t own = m_doc.sentenceOf(first);
    const bool same = m_doc.word(first - 1) == "same";  // however far back
    for (std::uint32_t k = own + 1; k-- > own - std::min(own, same ? own : kBack);) {
      const TokenRange s = m_doc.sentences()[k].range;
      const TokenRange r{s.begin, std::min(s.end, first)};
      const Entity* found = nullptr;
      for (const Entity* g : m_account.entities().within(r, MentionKind::Group)) {
        if (!(last ? g->range.size() > 1 && m_doc.hash(g->range.end - 1) == m_doc.hash(head) : isArmedGroup(m_doc, *g))) continue;
        if (found == nullptr)
          found = g;
        else if (isBeside(*found, *g))
          return nullptr;
      }
      if (found != nullptr) return suffers(*found) ? nullptr : found;
      if (!last && !same && tellsOfSome(r, head)) return nullptr;
    }
    return nullptr;
  }

  // "the Front | and the Movement"
  bool isBeside(const Entity& a, const Entity& b) const {
    const std::uint32_t the = m_doc.covers(b.range.begin - 1, maskOf(Determiner)) ? b.range.begin - 1 : b.range.begin;
    return a.name != b.name && the == a.range.end + 1 && isOneOf(m_doc.word(a.range.end), {"and", "or", ","});
  }

  // "a group of nurses", "an aid group": one that has no name was told of later
  bool tellsOfSome(TokenRange r, std::uint32_t head) const {
    constexpr std::uint32_t kWords = 4;  // words: "a small armed group"
    for (std::uint32_t t = r.end; t > r.begin + 1; --t) {
      if (m_doc.hash(t - 1) != m_doc.hash(head)) continue;
      for (std::uint32_t a = t - 1; a > r.begin && a + kWords > t; --a)
        if (isOneOf(m_doc.word(a - 1), {"a", "an", "another"})) return true;
    }
    return false;
  }

  bool suffers(const Entity& g) const {
    return std::ranges::any_of(m_account.entities().within(m_frame.patient, MentionKind::Group),
                               [&](const Entity* p) { return p->name == g.name; });
  }

  // Up to a name behind "of": "the gang of Orlen", and no "group of tourists"
  bool isWhole(std::uint32_t head, std::uint32_t end) {
    TokenRange r{m_frame.agent.begin, head + 1};
    if (m_doc.word(head + 1) == "of" && head + 2 < end) {
      if (!m_doc.isCapital(head + 2)) return false;
      r.end = end;
    }
    while (r.begin + 1 < r.end && (m_doc.starts(r.begin, maskOf(Determiner)) || m_doc.token(r.begin).kind == TokenKind::Punct))
      ++r.begin;
    return add(r, m_doc.words(r), ParticipantKind::People, "actor.body");
  }

  bool add(TokenRange r, std::string name, ParticipantKind kind, std::string_view rule) {
    Claim c = m_account.claim(Attribute::Actor, r, {std::move(name), {}}, rule);
    c.participant = kind;
    if (m_frame.hedged) c.modality = Modality::Hedged;
    m_account.add(std::move(c));
    return true;
  }

  AccountText& m_account;
  const Document& m_doc;
  const Frame& m_frame;
};

}  // namespace

bool isArmedBody(const Document& doc, TokenRange phrase) {
  const std::uint32_t head = phrase.end - 1;
  if (kArmed.contains(doc.hash(head))) return true;
  if (!kBodies.contains(doc.hash(head))) return false;
  for (std::uint32_t t = phrase.begin; t < head; ++t)
    if (kKinds.contains(doc.hash(t))) return true;
  return false;
}

bool readActingBody(AccountText& account, const Frame& frame) { return ActingBody(account, frame).run(); }

bool isDeniedByAgent(const Document& doc, const Frame& frame) {
  for (std::uint32_t t = frame.agent.end; frame.noun && !frame.agent.empty() && t < frame.trigger.begin; ++t)
    if (isOneOf(doc.word(t), {"denied", "denies", "denying"})) return true;
  return false;
}

}  // namespace collate
