// SPDX-License-Identifier: GPL-3.0-or-later
// Who takes a deed upon themselves, who is blamed for it, and who says that they had no part in it.
#include <algorithm>
#include <array>

#include "core/extract/frame_edges.h"
#include "core/extract/readers.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

constexpr WordSet kClaims({"claimed", "claims", "claim", "claiming", "took", "taken", "takes", "admitted", "accepted", "assumed",
                           "acknowledged"});
constexpr WordSet kBlames({"blamed", "blames", "blaming", "accused", "accuses", "accusing", "attributed", "attributes", "held"});
constexpr WordSet kDenies({"denied", "denies", "denying", "rejected", "rejects"});
constexpr WordSet kPart({"involvement", "responsibility", "role", "part", "participation", "hand", "connection"});
// Deeds of a kind, and not the one that is told: "for similar attacks", "has often claimed".
constexpr WordSet kOfAKind({"similar", "previous", "past", "other", "several", "many", "such", "most", "dozens", "scores",
                            "hundreds", "numerous", "earlier", "some", "recent", "regular", "frequent", "both", "series"});
constexpr WordSet kUsually({"often", "usually", "regularly", "frequently", "routinely", "typically", "sometimes", "previously",
                            "generally", "always", "if", "would", "could", "may", "might", "should", "whether"});
constexpr WordSet kNobody({"no", "nobody", "none", "neither", "not", "never", "yet", "without", "nor", "no-one"});

class ResponsibilityReader {
 public:
  explicit ResponsibilityReader(AccountText& account) : m_account(account), m_doc(account.doc()) {}

  void run() {
    if (!m_doc.mayHaveAny({"responsibility", "credit", "claimed", "claims", "blamed", "blames", "blaming", "accused", "accuses",
                           "accusing", "attributed", "attributes", "held", "denied", "denies", "denying", "behind"}))
      return;
    for (const TokenRange s : m_account.stretches()) sentence(s);
    for (const std::uint32_t s : m_account.draft().beside) sentence(m_doc.sentences()[s].range);
  }

 private:
  void sentence(TokenRange s) {
    for (std::uint32_t i = s.begin; i < s.end; ++i) {
      const Word w = m_doc.word(i);
      if (isOneOf(w, kClaims))
        claimed(i, s);
      else if (isOneOf(w, kBlames))
        blamed(i, s);
      else if (isOneOf(w, kDenies))
        denied(i, s);
      else if (w == "behind")
        behind(i, s);
    }
  }

  // "claimed responsibility for the attack", "took credit", "claimed the bombing"; "the attack was claimed by"
  void claimed(std::uint32_t verb, TokenRange s) {
    const std::uint32_t what = responsibilityFrom(verb, s);
    const bool deed =
        what == 0 && m_doc.word(verb) != "took" && isOneOf(m_doc.word(verb), {"claimed", "claims", "claim"}) && isDeed(verb + 1);
    const bool passive = m_doc.word(verb + 1) == "by" && m_doc.word(verb) == "claimed" && passiveOfDeed(verb, s);
    if ((what == 0 && !deed && !passive) || isOfAKind(verb, std::max(what, verb + 1), s)) return;
    if (passive) return byWord(groupFrom(verb + 2, s), false);
    const Entity* g = subject(verb, s);
    if (g != nullptr && !isNobodys(verb, s)) byWord(g, false);
  }

  // Where "responsibility" or "credit" stands behind the verb, zero where it doesn't
  std::uint32_t responsibilityFrom(std::uint32_t verb, TokenRange s) const {
    constexpr std::uint32_t kReach = 4;  // words: "claimed sole responsibility"
    for (std::uint32_t t = verb + 1; t < std::min(s.end, verb + kReach); ++t)
      if (isOneOf(m_doc.word(t), {"responsibility", "credit"})) return t;
    return 0;
  }

  // "the attack", "Monday's bombing", "that killing"
  bool isDeed(std::uint32_t from) const {
    constexpr std::uint32_t kReach = 4;  // words
    if (!m_doc.covers(from, maskOf(Determiner, Weekday))) return false;
    for (std::uint32_t t = from; t < from + kReach; ++t)
      if (const Hit* hit = m_doc.hitAt(t, maskOf(Event, Effect)); hit != nullptr) return hit->phrase->form == VerbForm::None;
    return false;
  }

  bool passiveOfDeed(std::uint32_t verb, TokenRange s) const {
    if (!m_account.clause().passiveAuxiliary({verb, verb + 1}, s)) return false;
    const std::uint32_t start = m_account.clause().start(verb, s);
    for (std::uint32_t t = start; t < verb; ++t)
      if (m_doc.covers(t, maskOf(Event)) || isOneOf(m_doc.word(t), {"responsibility", "it"})) return true;
    return false;
  }

  // "for similar attacks", "has often claimed", "claimed responsibility for the attacks in Jos last year" is left alone too
  bool isOfAKind(std::uint32_t verb, std::uint32_t from, TokenRange s) const {
    constexpr std::uint32_t kReach = 5;  // words
    for (std::uint32_t t = from; t < std::min(s.end, from + kReach); ++t) {
      if (isOneOf(m_doc.word(t), kOfAKind)) return true;
      if (const Hit* hit = m_doc.hitAt(t, maskOf(Event)); hit != nullptr) {
        if (hit->phrase->plural) return true;
        break;
      }
    }
    const std::uint32_t start = m_account.clause().start(verb, s);
    for (std::uint32_t t = start; t < verb; ++t)
      if (isOneOf(m_doc.word(t), kUsually)) return true;
    return false;
  }

  bool isNobodys(std::uint32_t verb, TokenRange s) const {
    const std::uint32_t start = m_account.clause().start(verb, s);
    for (std::uint32_t t = start; t < verb; ++t)
      if (isOneOf(m_doc.word(t), kNobody)) return true;
    return false;
  }

  // "blamed the attack on the militia", "blamed the militia for it", "accused the army of shelling the market", "attributed it to
  // the front", "held the coalition responsible"; "was blamed on"
  void blamed(std::uint32_t verb, TokenRange s) {
    const std::uint32_t end = std::min(s.end, verb + 16);
    const Word w = m_doc.word(verb);
    if (isOfAKind(verb, verb + 1, s) || isNobodys(verb, s)) return;
    if (w.starts_with("accus")) {
      const Entity* g = objectFrom(verb + 1, end);
      const std::uint32_t of = g == nullptr ? verb : behindName(g->range.end);
      if (m_doc.word(of) == "of" && isDoing(of + 1, s)) byOthers(*g);
      return;
    }
    if (w == "held") {
      const Entity* g = objectFrom(verb + 1, end);
      if (g != nullptr && isOneOf(m_doc.word(g->range.end), {"responsible", "accountable"}))
        byOthers(*g, m_account.clause().subject({verb, verb + 1}, s));
      return;
    }
    const Spelling link = w.starts_with("attribut") ? Spelling("to") : Spelling("on");
    const bool reduced = verb > s.begin && m_doc.covers(verb - 1, maskOf(Event));  // "an attack attributed to the front"
    bool told = reduced || (m_account.clause().passiveAuxiliary({verb, verb + 1}, s) && deedBefore(verb, s));
    for (std::uint32_t t = verb + 1; t < end && !m_doc.isMark(t, ";"); ++t) {
      if (m_doc.word(t) == link && told) {
        if (const Entity* g = objectFrom(t + 1, end)) byOthers(*g);
        return;
      }
      told = told || m_doc.covers(t, maskOf(Event, Effect)) || isOneOf(m_doc.word(t), {"it", "this"});
    }
    if (!w.starts_with("blam")) return;
    if (const Entity* g = objectFrom(verb + 1, end)) return byOthers(*g);
    if (m_account.clause().passiveAuxiliary({verb, verb + 1}, s) && m_doc.word(verb + 1) == "for")
      if (const Entity* g = subject(verb, s)) byOthers(*g);
  }

  // Over "(ELN)," behind a name
  std::uint32_t behindName(std::uint32_t i) const {
    if (m_doc.isMark(i, "(") && m_doc.isMark(i + 2, ")")) i += 3;
    return m_doc.isMark(i, ",") ? i + 1 : i;
  }

  bool deedBefore(std::uint32_t verb, TokenRange s) const {
    for (std::uint32_t t = m_account.clause().start(verb, s); t < verb; ++t)
      if (m_doc.covers(t, maskOf(Event, Effect)) || isOneOf(m_doc.word(t), {"it", "this"})) return true;
    return false;
  }

  // "of carrying out the raid", "of shelling", "of having killed", "of being behind"
  bool isDoing(std::uint32_t from, TokenRange s) const {
    constexpr std::uint32_t kReach = 5;  // words
    for (std::uint32_t t = from; t < std::min(s.end, from + kReach); ++t) {
      if (m_doc.covers(t, maskOf(Negation, Habit))) return false;
      if (m_doc.covers(t, maskOf(Event, Effect, Act, Conduct)) || isOneOf(m_doc.word(t), {"behind", "responsibility"}))
        return true;
    }
    return false;
  }

  // "denied involvement in the attack", "rejected any responsibility", "denied being behind", "denied that it had fired"
  void denied(std::uint32_t verb, TokenRange s) {
    constexpr std::uint32_t kReach = 4;  // words: "denied any direct role"
    for (std::uint32_t t = verb + 1; t < std::min(s.end, verb + 1 + kReach); ++t) {
      const bool deed = t <= verb + 2 && isOneOf(m_doc.word(t), {"it", "they", "its"}) && isDoing(t + 1, s);
      const bool part = deed || isOneOf(m_doc.word(t), kPart) ||
                        (isOneOf(m_doc.word(t), {"being", "was", "were"}) && m_doc.word(t + 1) == "behind");
      if (!part) continue;
      if (isOfAKind(verb, t, s) || isNobodys(verb, s)) return;
      if (const Entity* g = subject(verb, s)) byWord(g, true);
      return;
    }
  }

  // "said it was behind the attack", "is believed to be behind it", "The militia was behind the blast"
  void behind(std::uint32_t i, TokenRange s) {
    if (i < s.begin + 2 || !isOneOf(m_doc.word(i - 1), {"was", "were", "is", "are", "being"})) return;
    if (m_doc.word(i + 1) != "it" && !isDeed(i + 1)) return;
    if (isNobodys(i, s) || isOfAKind(i, i + 1, s)) return;
    if (isOneOf(m_doc.word(i - 2), {"it", "they"})) {
      for (const Cited& c : m_account.text().cited) {
        if (!s.contains(c.cue.begin) || c.inherited || c.source.begin > i || c.source.empty()) continue;
        if (const Entity* g = lastGroup(c.source)) return byWord(g, c.denies);
      }
      return;
    }
    const Entity* g = m_account.entities().at(i - 2, MentionKind::Group);
    if (g != nullptr && isActor(*g)) byOthers(*g);
  }

  // ---- who ----

  bool isActor(const Entity& g) const { return g.phrase == nullptr || g.phrase->cls == Group; }

  const Entity* lastGroup(TokenRange r) const {
    const std::vector<const Entity*> all = m_account.entities().within(r, MentionKind::Group);
    const auto it = std::ranges::find_if(all.rbegin(), all.rend(), [&](const Entity* g) { return isActor(*g); });
    return it == all.rend() ? nullptr : *it;
  }

  const Entity* firstGroup(TokenRange r) const {
    for (const Entity* g : m_account.entities().within(r, MentionKind::Group))
      if (isActor(*g)) return g;
    return nullptr;
  }

  // The group that a verb has before it in its clause: its name, or "the group", "it" for the one named last.
  const Entity* subject(std::uint32_t verb, TokenRange s) const {
    constexpr std::uint32_t kReach = 14;  // words
    std::uint32_t t = verb;
    while (t > s.begin && (m_doc.covers(t - 1, maskOf(Auxiliary, Adverb)) ||
                           isOneOf(m_doc.word(t - 1), {"has", "have", "had", "since"}) || m_doc.word(t - 1).ends_with("ly")))
      --t;
    if (t == s.begin) return nullptr;
    if (isOneOf(m_doc.word(t - 1), {"it", "they", "group", "militants", "organization", "organisation", "movement"}) &&
        m_account.entities().at(t - 1, MentionKind::Group) == nullptr)
      return namedBefore(t - 1);
    const TokenRange np = m_account.clause().subject({verb, verb + 1}, s);
    if (const Entity* g = np.empty() ? nullptr : firstGroup(np); g != nullptr) return g;
    while (t > s.begin && (m_doc.isMark(t - 1, ",") || m_doc.isMark(t - 1, ")"))) --t;
    if (t == s.begin) return nullptr;
    if (const Entity* g = m_account.entities().at(t - 1, MentionKind::Group); g != nullptr) return isActor(*g) ? g : nullptr;
    return spokenFor({std::max(s.begin, t > kReach ? t - kReach : 0), t});
  }

  // "A spokesman for the front, Ali Marrow, claimed"
  const Entity* spokenFor(TokenRange r) const {
    for (std::uint32_t t = r.begin; t < r.end; ++t)
      if (isOneOf(m_doc.word(t), {"spokesman", "spokesperson", "spokeswoman", "commander", "leader"}))
        return firstGroup({t, r.end});
    return nullptr;
  }

  const Entity* namedBefore(std::uint32_t i) const {
    constexpr std::uint32_t kReach = 2;  // sentences
    const std::uint32_t sentence = m_doc.sentenceOf(i);
    const std::uint32_t from = m_doc.sentences()[sentence - std::min(sentence, kReach)].range.begin;
    const std::vector<const Entity*> all = m_account.entities().within({from, i}, MentionKind::Group);
    const auto it = std::ranges::find_if(all.rbegin(), all.rend(),
                                         [&](const Entity* g) { return g->phrase != nullptr && g->phrase->tag == "militant"; });
    return it == all.rend() ? nullptr : *it;
  }

  const Entity* groupFrom(std::uint32_t from, TokenRange s) const {
    const Entity* g = objectFrom(from, std::min(s.end, from + 12));
    return g != nullptr && g->kind == MentionKind::Group ? g : nullptr;
  }

  // The group or country that an object is: over a determiner and what is said of it ("its rival, the"), not over a preposition
  const Entity* objectFrom(std::uint32_t from, std::uint32_t end) const {
    constexpr std::uint32_t kReach = 6;  // words
    for (std::uint32_t t = from; t < std::min(end, from + kReach); ++t) {
      const Entity* g = m_account.entities().startingAt(t, MentionKind::Group);
      if (g != nullptr && isActor(*g)) return g;
      const Entity* p = m_account.entities().startingAt(t, MentionKind::Place);
      if (p != nullptr) return p->place.precision == PlacePrecision::Country ? p : nullptr;
      if (m_doc.covers(t, maskOf(Preposition)) || m_doc.covers(t, maskOf(Event))) return nullptr;
    }
    return nullptr;
  }

  // ---- claims ----

  void byWord(const Entity* g, bool denies) {
    if (g == nullptr) return;
    Claim c = m_account.claim(Attribute::Actor, g->range, {g->name, {}}, denies ? "actor.denies" : "actor.claims");
    c.participant = ParticipantKind::Group;
    c.modality = denies ? Modality::Denied : Modality::Stated;
    c.originators = {{g->name, {}, m_doc.span(g->range)}};
    m_account.add(std::move(c));
  }

  // `speaker`: who blames, where the verb is none of saying
  void byOthers(const Entity& g, TokenRange speaker = {}) {
    Claim c = m_account.claim(Attribute::Actor, g.range, {g.name, {}}, "actor.blamed");
    while (!speaker.empty() && m_doc.covers(speaker.begin, maskOf(Determiner))) ++speaker.begin;
    if (!speaker.empty()) c.originators = {{m_doc.words(speaker), {}, m_doc.span(speaker)}};
    c.participant = ParticipantKind::Group;
    m_account.add(std::move(c));
  }

  AccountText& m_account;
  const Document& m_doc;
};

}  // namespace

void readResponsibility(AccountText& account) { ResponsibilityReader(account).run(); }

}  // namespace collate
