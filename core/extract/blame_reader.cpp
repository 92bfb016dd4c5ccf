// SPDX-License-Identifier: GPL-3.0-or-later
// Who is said to have done a deed, where no verb of the deed names them: who claims it ("X claimed responsibility"), on whom others
// put it ("blamed the attack on X", "accused X of firing the rocket", "said X was behind it"), and who denies it.
#include <algorithm>
#include <utility>

#include "core/extract/numbers.h"
#include "core/extract/readers.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

class BlameReader {
 public:
  explicit BlameReader(AccountText& account) : m_account(account), m_doc(account.doc()) {}

  void run() {
    if (!m_doc.mayHaveAny({"responsibility", "behind", "blamed", "blames", "blaming", "accused", "accuses", "accusing",
                           "attributed", "denied", "denies"}))
      return;
    for (const TokenRange s : m_account.stretches()) sentence(s);
    for (const std::uint32_t s : m_account.draft().beside) sentence(m_doc.sentences()[s].range);
  }

 private:
  using Range = TokenRange;

  bool isWord(std::uint32_t i, Spelling w) const { return m_doc.word(i) == w; }

  void sentence(Range s) {
    for (std::uint32_t i = s.begin; i < s.end; ++i) {
      const Word w = m_doc.word(i);
      if (w == "responsibility")
        responsibility(i, s);
      else if (w == "behind")
        behind(i, s);
      else if (isOneOf(w, {"blamed", "blames", "blaming"}))
        blamed(i, s);
      else if (isOneOf(w, {"accused", "accuses", "accusing"}))
        accused(i, s);
      else if (w == "attributed")
        attributed(i, s);
      else if (isOneOf(w, {"denied", "denies"}))
        denied(i, s);
    }
  }

  // "X claimed responsibility", "responsibility was claimed by X", "X denied responsibility"; of no other deeds: "for several
  // attacks"
  void responsibility(std::uint32_t i, Range s) {
    if (isOfOthers(i + 1)) return;
    constexpr std::uint32_t kReach = 4;  // words: "claimed the full responsibility"
    for (std::uint32_t t = i; t > s.begin && t + kReach > i; --t)
      if (isOneOf(m_doc.word(t - 1), {"claimed", "claims", "admitted", "accepted", "took"}))
        return claimedBy(m_account.clause().subject({t - 1, t}, s), t - 1, s);
    for (std::uint32_t t = i + 1; t + 1 < std::min(s.end, i + 1 + kReach + 4); ++t)
      if (isWord(t, "claimed") && isWord(t + 1, "by")) return claimedBy(m_account.clause().object({t + 1, t + 2}, s), t, s);
  }

  void claimedBy(Range who, std::uint32_t verb, Range s) {
    if (isNobody(who, verb, s)) return;
    for (const Entity* g : groupsIn(who)) {
      Claim c = claimOn(*g, "actor.claims-it");
      c.originators = {{g->name, {}, m_doc.span(g->range)}};
      m_account.add(std::move(c));
    }
  }

  // "for a string of attacks", "for two earlier bombings"
  bool isOfOthers(std::uint32_t i) const {
    if (!isWord(i, "for")) return false;
    constexpr std::uint32_t kReach = 5;  // words
    for (std::uint32_t t = i + 1; t < i + kReach; ++t) {
      if (isOneOf(m_doc.word(t), {"several", "many", "numerous", "previous", "similar", "other", "past", "string", "most", "dozens",
                                  "such", "earlier"}))
        return true;
      if (m_doc.covers(t, maskOf(Event))) break;
    }
    return false;
  }

  // "No group has", "nobody has", "X has not"
  bool isNobody(Range who, std::uint32_t verb, Range s) const {
    const std::uint32_t from = who.empty() ? s.begin : who.begin > s.begin ? who.begin - 1 : who.begin;
    for (std::uint32_t t = from; t < std::max(verb, who.end); ++t)
      if (m_doc.starts(t, maskOf(Negation)) && m_account.entities().at(t, MentionKind::Group) == nullptr) return true;
    return who.empty();
  }

  // "said X was behind the attack", "said they were behind it", "X is believed to be behind it"
  void behind(std::uint32_t i, Range s) {
    if (!isOneOf(m_doc.word(i + 1), {"it", "the", "this", "that", "these", "those"}) || i < s.begin + 2) return;
    if (!isOneOf(m_doc.word(i + 1), {"it", "this", "that"}) && !isEvent(i + 2)) return;
    std::uint32_t verb = i - 1;
    if (!isOneOf(m_doc.word(verb), {"was", "were", "is", "are", "be", "been"})) return;
    bool hedged = false;
    constexpr std::uint32_t kReach = 6;  // words: "is widely believed to have been behind"
    for (std::uint32_t t = verb; m_doc.covers(t, maskOf(Auxiliary)) && t > s.begin && t + kReach > i; --t)
      if (isWord(t - 1, "to") && t > s.begin + 1) {
        hedged = isOneOf(m_doc.word(t - 2), {"believed", "suspected", "thought", "alleged", "reported"});
        if (!hedged) return;
        verb = t - 2;
      }
    const Range who = m_account.clause().subject({verb, verb + 1}, s);
    if (isNobody(who, i, s)) return;
    if (who.size() == 1 && isOneOf(m_doc.word(who.begin), {"it", "they"})) return ofSpeaker(i, "actor.claims-it", Modality::Stated);
    put(who, hedged ? Modality::Hedged : Modality::Stated, "actor.behind");
  }

  // "the attack", "Friday's bombing", within a few words
  bool isEvent(std::uint32_t i) const {
    constexpr std::uint32_t kReach = 4;  // words: "deadly twin suicide attack"
    for (std::uint32_t t = i; t < i + kReach; ++t)
      if (m_doc.covers(t, maskOf(Event, Toll))) return true;
    return false;
  }

  // "blamed X for the attack", "blamed the attack on X", "the attack was blamed on X", "X was blamed for it"
  void blamed(std::uint32_t i, Range s) {
    const bool passive = i > s.begin && m_account.clause().passiveAuxiliary({i, i + 1}, s);
    if (isWord(i + 1, "on")) return put(m_account.clause().object({i + 1, i + 2}, s), Modality::Stated, "actor.blamed");
    if (passive) {
      if (isWord(i + 1, "for") && isDeed(i + 2, s))
        put(m_account.clause().subject({i, i + 1}, s), Modality::Stated, "actor.blamed");
      return;
    }
    const Range whom = until(m_account.clause().object({i, i + 1}, s), {"for", "on", "of"});
    if (whom.empty()) return;
    if (isWord(whom.end, "for") && isDeed(whom.end + 1, s)) return put(whom, Modality::Stated, "actor.blamed");
    const bool deed = isEvent(whom.begin) || isWord(whom.begin, "it");
    for (std::uint32_t t = whom.begin; deed && t < std::min(s.end, whom.end + kFar); ++t)
      if (isWord(t, "on") && m_account.entities().at(t + 1, MentionKind::Date) == nullptr)
        return put(m_account.clause().object({t, t + 1}, s), Modality::Stated, "actor.blamed");
  }
  static constexpr std::uint32_t kFar = 8;  // words: "the attack in the town of Orlen on"

  // "accused X of firing the rocket", "X is accused of carrying out the attack"
  void accused(std::uint32_t i, Range s) {
    if (i > s.begin && m_account.clause().passiveAuxiliary({i, i + 1}, s)) {
      if (isWord(i + 1, "of") && isDeed(i + 2, s))
        put(m_account.clause().subject({i, i + 1}, s), Modality::Stated, "actor.accused-of");
      return;
    }
    const Range whom = until(m_account.clause().object({i, i + 1}, s), {"of"});
    if (!whom.empty() && isWord(whom.end, "of") && isDeed(whom.end + 1, s)) put(whom, Modality::Stated, "actor.accused-of");
  }

  // Is a deed of violence told there: "firing the rocket", "the killing", "being behind the attack", "it"?
  bool isDeed(std::uint32_t i, Range s) const {
    if (isOneOf(m_doc.word(i), {"it", "this"})) return true;
    constexpr std::uint32_t kReach = 5;  // words: "having carried out the"
    for (std::uint32_t t = i; t < std::min(s.end, i + kReach); ++t)
      if (m_doc.covers(t, maskOf(Event, Toll, Act, Target, Effect)) || isOneOf(m_doc.word(t), {"firing", "fired", "deaths"}))
        return true;
    return false;
  }

  // "attributed it to X"
  void attributed(std::uint32_t i, Range s) {
    if (!isOneOf(m_doc.word(i + 1), {"it", "to"}) && !isEvent(i + 1)) return;
    for (std::uint32_t t = i + 1; t < std::min(s.end, i + 1 + kFar); ++t)
      if (isWord(t, "to")) return put(m_account.clause().object({t, t + 1}, s), Modality::Stated, "actor.attributed");
  }

  // "X denied involvement", "X has denied carrying out the attack"
  void denied(std::uint32_t i, Range s) {
    constexpr std::uint32_t kReach = 5;  // words: "any involvement in"
    bool deed = false;
    for (std::uint32_t t = i + 1; !deed && t < std::min(s.end, i + 1 + kReach); ++t) {
      if (isOneOf(m_doc.word(t), {"involvement", "responsibility", "role", "complicity"})) deed = true;
      if (isOneOf(m_doc.word(t), {"carrying", "being"}) && isOneOf(m_doc.word(t + 1), {"out", "behind"})) deed = true;
      if (isOneOf(m_doc.word(t), {"it", "they"}) && t <= i + 2)
        deed = isOneOf(m_doc.word(t + 1), {"carried", "was", "were"}) && isOneOf(m_doc.word(t + 2), {"out", "behind"});
    }
    if (!deed) return;
    const Range who = m_account.clause().subject({i, i + 1}, s);
    for (const Entity* g : groupsIn(who)) {
      Claim c = claimOn(*g, "actor.denies-it");
      c.modality = Modality::Denied;
      c.originators = {{g->name, {}, m_doc.span(g->range)}};
      m_account.add(std::move(c));
    }
  }

  // The group that speaks in a sentence
  void ofSpeaker(std::uint32_t i, std::string_view rule, Modality modality) {
    const Cited* c = citedAt(m_account.text().cited, m_doc.sentenceOf(i), i);
    if (c == nullptr || c->inherited) return;
    for (const Entity* g : groupsIn(c->source)) {
      Claim claim = claimOn(*g, rule);
      claim.modality = modality;
      m_account.add(std::move(claim));
    }
  }

  Range until(Range r, std::initializer_list<Spelling> words) const {
    for (std::uint32_t t = r.begin; t < r.end; ++t)
      if (isOneOf(m_doc.word(t), words) && m_account.entities().at(t, MentionKind::Group) == nullptr) return {r.begin, t};
    return r;
  }

  std::vector<const Entity*> groupsIn(Range r) const {
    std::vector<const Entity*> out;
    for (const Entity* g : m_account.entities().within(r, MentionKind::Group)) {
      const bool outlet = g->phrase != nullptr && g->phrase->cls == Outlet;
      const bool holds = g->range.end < m_doc.size() && m_doc.token(g->range.end).joined;  // "a rebel-held town"
      if (!outlet && !holds && std::ranges::none_of(out, [&](const Entity* o) { return o->name == g->name; })) out.push_back(g);
    }
    return out;
  }

  // Those in a phrase: groups, countries, or people in words
  void put(Range who, Modality modality, std::string_view rule) {
    if (who.empty()) return;
    const std::vector<const Entity*> groups = groupsIn(who);
    for (const Entity* g : groups) {
      Claim c = claimOn(*g, rule);
      if (modality != Modality::Stated) c.modality = modality;
      m_account.add(std::move(c));
    }
    if (!groups.empty()) return;
    if (const Entity* p = m_account.entities().startingAt(who.begin, MentionKind::Place);
        p != nullptr && p->place.precision == PlacePrecision::Country) {
      Claim c = m_account.claim(Attribute::Actor, p->range, {m_doc.words(p->range), {}}, rule);
      c.participant = ParticipantKind::Group;
      if (modality != Modality::Stated) c.modality = modality;
      return m_account.add(std::move(c));
    }
    people(who, modality, rule);
  }

  void people(Range who, Modality modality, std::string_view rule) {
    constexpr std::uint32_t kWords = 8;
    const Party party = readParty(m_doc, m_account.entities(), who);
    if (party.items.empty()) return;
    const PartyItem& item = party.items.front();
    if (item.kind != ParticipantKind::People || item.pronoun || item.person != nullptr || item.range.size() > kWords ||
        !m_doc.covers(item.range.end - 1, maskOf(People)))
      return;
    Range r = item.range;
    while (r.begin + 1 < r.end && m_doc.starts(r.begin, maskOf(Determiner))) ++r.begin;
    Claim c = m_account.claim(Attribute::Actor, r, {m_doc.words(r), {}}, rule);
    c.participant = ParticipantKind::People;
    c.persons = {c.value.text};
    if (modality != Modality::Stated) c.modality = modality;
    m_account.add(std::move(c));
  }

  Claim claimOn(const Entity& g, std::string_view rule) const {
    Claim c = m_account.claim(Attribute::Actor, g.range, {g.name, {}}, rule);
    c.participant = ParticipantKind::Group;
    if (c.modality == Modality::Denied) c.modality = Modality::Stated;
    return c;
  }

  AccountText& m_account;
  const Document& m_doc;
};

}  // namespace

void readBlame(AccountText& account) { BlameReader(account).run(); }

}  // namespace collate
