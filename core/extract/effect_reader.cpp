// SPDX-License-Identifier: GPL-3.0-or-later
// How many were killed, wounded, detained and freed, and what the acting force lost. Within one account the fullest figure
// stands; a smaller one told beside it is taken for a part of it, unless the account says that it corrects the first. Where the
// headline counts too, the figure that agrees with it is the report's own.
#include <algorithm>
#include <array>
#include <map>

#include "core/extract/captives.h"
#include "core/extract/companions.h"
#include "core/extract/death_reader.h"
#include "core/extract/figure_reader.h"
#include "core/extract/headline_toll.h"
#include "core/extract/hurt_reader.h"
#include "core/extract/numbers.h"
#include "core/extract/other_word.h"
#include "core/extract/own_losses.h"
#include "core/extract/readers.h"
#include "core/extract/told_figures.h"
#include "core/extract/victims.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

// "up to 60" too: by its end where it has no beginning
int least(const CountRange& c) { return c.min.value_or(c.max.value_or(0)); }

constexpr int kOfWar = 50'000;  // "the six-year-old civil war which has claimed 400,000 lives": no deed of a day

Value countValue(const CountRange& c) { return {countText(c), c}; }

class EffectReader {
 public:
  explicit EffectReader(AccountText& account) : m_account(account) {}

  void run() {
    for (const Frame* f : m_account.draft().frames)
      if (f->kind == Frame::Kind::Effect && f->effect) read(*f);
    fatalShooting();
    takenByNoun();
    for (Claim& c : findFurtherDeaths(m_account))
      if (least(*c.value.count()) < kOfWar) m_found[Attribute::Killed].push_back(std::move(c));
    std::vector<Claim> figures = findFigures(m_account);
    for (const Claim& c : figures)
      if (c.rule == "effect.paired") dropMeeting(c);
    std::vector<Claim> told = findToldFigures(m_account);
    for (Claim& c : figures) {
      if (least(*c.value.count()) >= kOfWar) continue;
      const bool own = c.rule == "effect.figure" || c.rule == "effect.dead-were" || c.rule == "effect.wounded-were" ||
                       c.rule == "effect.paired" || !m_found.contains(c.attribute);
      if (own || c.attribute == Attribute::Killed) (own ? m_found[c.attribute] : told).push_back(std::move(c));
    }
    shotThemselves();
    const std::vector<Hurt> wounds = findWithWounds(m_account);
    for (const Hurt& h : wounds)
      if (h.party.count != CountRange::exactly(1)) push(h);
    HeadlineToll headline;
    if (isOpen()) headline = tollOfHeadline(m_account.doc().source(), m_account.doc().lexicon());
    if (headline.shot && !headline.killed && *headline.shot > mostKilled())
      headline.wounded = *headline.shot - mostKilled();  // "Five shot": one died
    shot(headline);
    if (!m_found.contains(Attribute::Killed) && !isCounted(Attribute::Wounded))
      for (const Hurt& h : findTakenToHospital(m_account)) push(h);
    dropSameVictim();
    oneByOne(wounds);
    andThemselves();
    ownLosses();
    for (auto& [attribute, claims] : m_found)
      settle(claims, attribute == Attribute::Killed    ? headline.killed
                     : attribute == Attribute::Wounded ? headline.wounded
                                                       : std::nullopt);
    for (Claim& c : told) onAnotherWord(std::move(c));
  }

 private:
  // Of a headline each of whose figures is of the word behind it: no figure read across them
  void dropMeeting(const Claim& paired) {
    const auto meets = [&](const Claim& c) { return c.span.begin < paired.span.end && paired.span.begin < c.span.end; };
    for (auto& [attribute, claims] : m_found) std::erase_if(claims, meets);
    std::erase_if(m_found, [](const auto& of) { return of.second.empty(); });
  }

  void read(const Frame& f) {
    if (f.denied) return denied(f);
    CountRange count = f.party.count;
    if (least(count) >= kOfWar || isNumberOf(m_account.doc(), f.patient)) return;
    const bool any = isAny(f);
    const auto meant = f.party.counted ? std::nullopt : thoseMeant(m_account.doc(), f);
    if (meant) count = meant->count;
    if ((!f.party.counted && !any && !meant) || !freesCaptives(m_account, f) || isCharge(f) || isAccident(f) || isBystander(f))
      return;
    if (isOneOfMany(f)) return;
    if (const int n = ordinal(f); n > 1) count = CountRange::exactly(n);
    if (count == CountRange::exactly(1)) count = CountRange::exactly(1 + companionsOf(m_account.doc(), f));
    const TokenRange whole{meant ? meant->range.begin : std::min(f.patient.begin, f.trigger.begin),
                           std::max(f.patient.end, f.trigger.end)};
    const std::uint32_t behind = f.patient.end;  // "20 civilians at least"
    if (count.exact() && m_account.doc().word(behind) == "at" && m_account.doc().word(behind + 1) == "least" &&
        !numberAt(m_account.doc(), behind))
      count.max.reset();
    if (any) count = CountRange::exactly(0);
    Claim c = m_account.claim(*f.effect, whole, countValue(count), "effect." + f.phrase->canonical);
    if (any && c.modality != Modality::Denied) return;
    c.persons = f.party.names(m_account.doc());
    if (f.hedged) c.modality = Modality::Hedged;
    for (const Entity* p : f.party.persons()) m_account.participants().insert(p->person);
    if (isOwnForce(m_account, f)) c.attribute = Attribute::ForceCasualties;
    if (isCorrected(f)) c.modality = Modality::Corrected;
    if (c.modality == Modality::Denied || c.modality == Modality::Corrected) return m_account.add(std::move(c));
    m_found[c.attribute].push_back(std::move(c));
  }

  // "denied that any of the detainees had died", "denied that anyone had": none of them; "asked whether any of them had": no
  // figure at all. "In any case three men died" is told of three.
  bool isAny(const Frame& f) const {
    const Document& doc = m_account.doc();
    std::uint32_t t = f.patient.begin;
    if (f.patient.size() == 1 && isOneOf(doc.word(t), {"anyone", "anybody"})) return true;
    for (std::uint32_t n = t + 1; n < f.patient.end; ++n)
      if (doc.word(t) == "any" && doc.word(n - 1) != "of" && doc.word(n - 1) != "the" && numberAt(doc, n)) return false;
    if (t > 0 && doc.word(t - 1) == "the") --t;
    if (t > 0 && doc.word(t - 1) == "of") --t;
    return doc.word(f.patient.begin) == "any" || (t > 0 && doc.word(t - 1) == "any");
  }

  // "Earlier reports that four were killed were wrong", "an earlier version said five"
  bool isCorrected(const Frame& f) const {
    const Document& doc = m_account.doc();
    if (isOfEarlierToll(doc, f.patient.begin)) return true;
    const TokenRange s = doc.sentences()[f.sentence].range;
    bool before = false;
    bool wrong = false;
    for (std::uint32_t t = s.begin; t < s.end; ++t) {
      if (doc.isMark(t, ";")) {
        if (t > f.trigger.begin) break;
        before = wrong = false;
      }
      const Word w = doc.word(t);
      const bool version = doc.word(t + 1) == "version" && isOneOf(w, {"earlier", "first", "previous", "original", "initial"}) &&
                           (doc.word(t + 2) != "of" || isOneOf(doc.word(t + 4), {"report", "story", "article", "dispatch"}));
      const bool earlier =
          version || w == "earlier" || w == "initial" || w == "initially" || w == "previous" || w == "previously";
      before = before || (earlier && t < f.trigger.begin);
      wrong = wrong || version;
      wrong = wrong || isOneOf(w, {"wrong", "wrongly", "incorrect", "incorrectly", "inaccurate", "erroneous", "erroneously",
                                   "mistaken", "mistakenly", "false", "falsely"});
    }
    return before && wrong;
  }

  // "charged with murder and six counts of attempted murder": what somebody stands accused of, not how many died.
  bool isCharge(const Frame& f) const {
    const Document& doc = m_account.doc();
    if (f.phrase->canonical != "murder" || !f.noun) return false;
    constexpr std::uint32_t kBack = 8;  // words: "was charged on Monday with two counts of murder"
    const TokenRange s = doc.sentences()[f.sentence].range;
    for (std::uint32_t t = f.trigger.begin; t > s.begin && t + kBack > f.trigger.begin; --t)
      if (isOneOf(doc.word(t - 1), {"charged", "charge", "charges", "count", "counts", "degree", "attempted", "convicted"}))
        return true;
    return false;
  }

  // "She lost sight of her husband after he was arrested", in a report of a blast: whoever is not named there, and no figure is
  // told of, was taken at another time.
  bool isBystander(const Frame& f) const {
    if (f.effect != Attribute::Detained || f.party.items.size() != 1 || !f.party.items.front().pronoun) return false;
    const std::uint32_t i = f.patient.begin;  // "police said he was arrested" is told of a suspect
    if (i == 0 || !isOneOf(m_account.doc().word(i - 1), {"since", "after", "before", "until"})) return false;
    return std::ranges::any_of(m_account.draft().frames, [](const Frame* o) {
      return o->type == EventType::AirStrike || o->type == EventType::Bombing || o->type == EventType::Shelling ||
             o->type == EventType::DroneStrike;
    });
  }

  // "died in a car crash": told of somebody's life, not of this event
  bool isAccident(const Frame& f) const {
    const Document& doc = m_account.doc();
    if (doc.word(f.trigger.end) != "in") return false;
    constexpr std::uint32_t kReach = 6;  // words: "in a high-speed motorcycle accident"
    for (std::uint32_t t = f.trigger.end; t < std::min(doc.sentences()[f.sentence].range.end, f.trigger.end + kReach); ++t)
      if (isOneOf(doc.word(t), {"accident", "crash", "collision", "wreck", "accidents", "crashes"})) return true;
    return false;
  }

  // "the 114th leader killed this year": no figure of one incident
  bool isOneOfMany(const Frame& f) const {
    const Document& doc = m_account.doc();
    const bool year = doc.word(f.trigger.end) == "this" && isOneOf(doc.word(f.trigger.end + 1), {"year", "month"});
    if (!year && doc.word(f.trigger.end) != "since") return false;
    const std::uint32_t n = f.patient.begin + (doc.word(f.patient.begin) == "the" ? 1 : 0);
    return doc.isNumber(n) && isOneOf(doc.word(n + 1), {"th", "st", "nd", "rd"});
  }

  // "A third victim has died": the third of them. In the past tense it may be the third of the hurt.
  int ordinal(const Frame& f) const {
    const Document& doc = m_account.doc();
    const bool now = f.phrase->form == VerbForm::Third || isOneOf(doc.word(f.trigger.begin - 1), {"has", "had"});
    if (f.phrase->canonical != "die" || !now || f.patient.begin > f.trigger.begin) return 0;
    int n = 2;
    for (const std::string_view w : {"second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"}) {
      for (std::uint32_t t = f.patient.begin; t < std::min(f.patient.end, f.patient.begin + 2); ++t)
        if (doc.word(t) == w) return n;
      ++n;
    }
    return 0;
  }

  // Several figures, or shots without one: worth a look at the headline.
  bool isOpen() const {
    for (const auto& [attribute, claims] : m_found)
      for (const Claim& c : claims)
        if (c.value != claims.front().value) return true;
    return std::ranges::any_of(m_account.draft().frames, [&](const Frame* f) { return isShot(m_account, *f); });
  }

  void push(Attribute attribute, TokenRange range, int n, std::string_view rule) {
    m_found[attribute].push_back(m_account.claim(attribute, range, countValue(CountRange::exactly(n)), rule));
  }

  void push(const Hurt& h) {
    Claim c = m_account.claim(Attribute::Wounded, h.range, countValue(h.party.count), h.rule);
    c.persons = h.party.names(m_account.doc());
    m_found[Attribute::Wounded].push_back(std::move(c));
  }

  // "the fatal shooting of a teenager"
  void fatalShooting() {
    const Document& doc = m_account.doc();
    for (const Frame* f : m_account.draft().frames) {
      if (f->kind != Frame::Kind::Event || f->denied || !f->party.counted || f->trigger.begin == 0) continue;
      const Word before = doc.word(f->trigger.begin - 1);
      if (before != "fatal" && before != "deadly") continue;
      Claim c = m_account.claim(Attribute::Killed, {f->trigger.begin - 1, std::max(f->patient.end, f->trigger.end)},
                                countValue(f->party.count), "effect.fatal-event");
      c.persons = f->party.names(m_account.doc());
      m_found[Attribute::Killed].push_back(std::move(c));
      m_fatal.push_back(f);
    }
  }

  // "the abduction of 26 others"
  void takenByNoun() {
    for (const Frame* f : m_account.draft().frames) {
      const bool of = f->noun && f->type == EventType::Abduction && m_account.doc().word(f->trigger.end) == "of";
      if (!of || f->kind != Frame::Kind::Event || f->denied || !f->party.counted) continue;
      Claim c = m_account.claim(Attribute::Detained, {f->trigger.begin, std::max(f->patient.end, f->trigger.end)},
                                countValue(f->party.count), "effect.abduction");
      c.persons = f->party.names(m_account.doc());
      m_found[Attribute::Detained].push_back(std::move(c));
    }
  }

  // "A ferryman shot himself": hurt, where the account tells of nobody dead.
  void shotThemselves() {
    if (m_found.contains(Attribute::Killed)) return;
    const Document& doc = m_account.doc();
    for (const TokenRange s : m_account.stretches()) {
      for (std::uint32_t i = s.begin; i + 1 < s.end; ++i) {
        const Word self = doc.word(i + 1);
        const Hit* verb = isReflexive(self) ? doc.hitAt(i, maskOf(Act)) : nullptr;
        if (verb != nullptr && verb->phrase->canonical == "shoot") push(Attribute::Wounded, {i, i + 2}, 1, "effect.shot-self");
      }
    }
  }

  // "Five people were shot, two fatally": who was shot and is not told of as dead was wounded.
  void shot(const HeadlineToll& headline) {
    const int dead = headline.killed ? *headline.killed : mostKilled();
    const Frame* best = nullptr;
    for (const Frame* f : m_account.draft().frames) {
      if (!isShot(m_account, *f) || f->denied || !f->party.counted || !f->party.count.min || isOpenPlural(f->party)) continue;
      if (std::ranges::find(m_fatal, f) != m_fatal.end()) continue;
      const int n = *f->party.count.min;
      if (headline.wounded && (n - dead == *headline.wounded || n == *headline.wounded)) {
        best = f;
        break;
      }
      if (best == nullptr || n > *best->party.count.min) best = f;
    }
    if (best == nullptr) return;
    int hurt = *best->party.count.min - (areOthers(*best) ? 0 : dead);
    if (headline.wounded && *best->party.count.min == *headline.wounded) hurt = *headline.wounded;
    const auto known = m_found.find(Attribute::Wounded);
    const bool told = known != m_found.end() && std::ranges::any_of(known->second, [&](const Claim& c) {
                        return least(*c.value.count()) >= hurt || c.modality == Modality::Denied;
                      });
    if (hurt <= 0 || told) return;
    const TokenRange whole{std::min(best->patient.begin, best->trigger.begin), std::max(best->patient.end, best->trigger.end)};
    const CountRange count{hurt, best->party.count.exact() ? std::optional(hurt) : std::nullopt};
    m_shot = *best->party.count.min;
    Claim c = m_account.claim(Attribute::Wounded, whole, countValue(count), "effect.shot-not-dead");
    if (dead == 0) c.persons = best->party.names(m_account.doc());
    m_found[Attribute::Wounded].push_back(std::move(c));
  }

  // By a figure, and not only in those told of singly: "One victim was badly hurt" says nothing of the six taken to a hospital.
  bool isCounted(Attribute attribute) const {
    const auto told = m_found.find(attribute);
    return told != m_found.end() &&
           std::ranges::any_of(told->second, [](const Claim& c) { return *c.value.count() != CountRange::exactly(1); });
  }

  // "men": at least two, for want of a figure
  bool isOpenPlural(const Party& party) const {
    return !party.count.exact() && std::ranges::none_of(party.items, [&](const PartyItem& item) {
      for (std::uint32_t t = item.range.begin; t < item.range.end; ++t)
        if (numberAt(m_account.doc(), t)) return true;
      return false;
    });
  }

  // "two died, and seven others were shot"
  bool areOthers(const Frame& f) const {
    const Document& doc = m_account.doc();
    const ByteSpan before = doc.span({doc.sentences()[f.sentence].range.begin, f.trigger.begin});
    const auto killed = m_found.find(Attribute::Killed);
    const bool dead = killed != m_found.end() && std::ranges::any_of(killed->second, [&](const Claim& c) {
                        return before.begin <= c.span.begin && c.span.begin < before.end;
                      });
    for (std::uint32_t t = f.patient.begin; dead && t < f.patient.end; ++t)
      if (doc.word(t) == "others" || doc.word(t) == "other") return true;
    return false;
  }

  // "She suffered a gunshot wound and was pronounced dead": one wounded and one dead are one, unless the words say that they are
  // two. Those who carry wounds are the dead where no further ones are told of.
  void dropSameVictim() {
    const auto killed = m_found.find(Attribute::Killed);
    const auto wounded = m_found.find(Attribute::Wounded);
    if (killed == m_found.end() || wounded == m_found.end()) return;
    const auto one = [](const Claim& c) { return *c.value.count() == CountRange::exactly(1); };
    const bool ones = std::ranges::all_of(killed->second, one) && std::ranges::all_of(wounded->second, one);
    if (ones && std::ranges::none_of(wounded->second, [&](const Claim& c) { return isAnother(c, killed->second); })) {
      m_found.erase(wounded);
      return;
    }
    std::erase_if(wounded->second, [&](const Claim& c) {
      const auto sameFigure = [&](const Claim& k) { return *k.value.count() == *c.value.count(); };
      return (c.rule == "effect.with-wounds" || c.rule == "effect.in-condition") &&
             std::ranges::any_of(killed->second, sameFigure) && !saysOther(c);
    });
    if (wounded->second.empty()) m_found.erase(wounded);
  }

  // "killed 30 soldiers ... the army said it had killed 40 assailants": what those who came lost is not what they did.
  void ownLosses() {
    for (Claim& c : findLost(m_account)) m_found[Attribute::ForceCasualties].push_back(std::move(c));
    for (const Attribute attribute : {Attribute::Killed, Attribute::Wounded}) {
      const auto found = m_found.find(attribute);
      if (found == m_found.end()) continue;
      for (Claim& c : takeOwnLosses(m_account, found->second)) {
        c.attribute = Attribute::ForceCasualties;
        m_found[Attribute::ForceCasualties].push_back(std::move(c));
      }
      if (found->second.empty()) m_found.erase(found);
    }
  }

  // Several who are told of singly, where no figure says how many they are.
  void oneByOne(const std::vector<Hurt>& wounds) {
    const Victims victims = findVictims(m_account, wounds);
    const int hurt = victims.hurt(mostKilled());
    const auto told = m_found.find(Attribute::Wounded);
    const bool figure = told != m_found.end() && std::ranges::any_of(told->second, [&](const Claim& c) {
                          const CountRange& count = *c.value.count();
                          const bool listed =
                              static_cast<std::size_t>(least(count)) == c.persons.size();  // "a clerk and a weaver"
                          const int group = c.rule == "effect.shot-not-dead" ? m_shot : least(count);
                          return (count.exact() && !listed && !victims.isFurtherGroup(group)) || least(count) >= hurt;
                        });
    if (hurt == 0 || figure || victims.firstAlive().empty()) return;
    Claim c =
        m_account.claim(Attribute::Wounded, victims.firstAlive(), countValue(CountRange::exactly(hurt)), "effect.one-by-one");
    if (std::vector<std::string> alive = victims.alive(); alive.size() == static_cast<std::size_t>(hurt)) c.persons = alive;
    m_found[Attribute::Wounded].push_back(std::move(c));
  }

  // "killed his wife and two sons before killing himself": four died.
  void andThemselves() {
    const auto killed = m_found.find(Attribute::Killed);
    if (killed == m_found.end()) return;
    for (const Frame* f : m_account.draft().frames) {
      const bool self =
          f->effect == Attribute::Killed && !f->denied && f->party.items.size() == 1 && f->party.items.front().reflexive;
      if (!self) continue;
      const ByteSpan before = m_account.doc().span({m_account.doc().sentences()[f->sentence].range.begin, f->trigger.begin});
      const int most = mostKilled();
      const auto others = std::ranges::find_if(killed->second, [&](const Claim& c) {
        return before.contains(c.span) && c.value.count()->exact() && least(*c.value.count()) == most && !c.persons.empty();
      });
      if (others == killed->second.end()) continue;
      std::vector<std::string> persons = others->persons;
      push(Attribute::Killed, {f->trigger.begin, std::max(f->patient.end, f->trigger.end)}, most + 1, "effect.and-self");
      killed->second.back().persons = std::move(persons);
      return;
    }
  }

  int mostKilled() const {
    int dead = 0;
    if (const auto killed = m_found.find(Attribute::Killed); killed != m_found.end())
      for (const Claim& c : killed->second) dead = std::max(dead, least(*c.value.count()));
    return dead;
  }

  std::optional<TokenRange> sentenceOf(const Claim& c) const {
    const Document& doc = m_account.doc();
    const auto& tokens = doc.tokens().list;
    const auto at = std::ranges::lower_bound(tokens, c.span.begin, {}, [](const Token& t) { return t.span.begin; });
    const auto first = static_cast<std::uint32_t>(at - tokens.begin());
    if (first >= doc.size()) return std::nullopt;
    return doc.sentences()[doc.sentenceOf(first)].range;
  }

  bool saysOther(const Claim& c) const {
    const std::optional<TokenRange> s = sentenceOf(c);
    if (!s) return true;
    for (std::uint32_t t = s->begin; t < s->end; ++t)
      if (isOneOf(m_account.doc().word(t), {"another", "other", "others", "also", "second", "both", "survived", "while"}))
        return true;
    return false;
  }

  // "killed a baker and wounded a clerk"; not "was wounded and later died", nor "the man was wounded" of one told dead.
  bool isAnother(const Claim& c, const std::vector<Claim>& killed) const {
    if (saysOther(c) || isTheirs(c)) return true;
    const ByteSpan s = m_account.doc().span(*sentenceOf(c));
    return std::ranges::any_of(killed, [&](const Claim& k) {
      if (s.contains(k.span)) return k.rule != "effect.die" && !k.persons.empty() && k.persons != c.persons;
      return isIndefinite(c) && isIndefinite(k) && k.persons != c.persons;
    });
  }

  // "killed X ... His driver was wounded"
  static bool isTheirs(const Claim& c) {
    return c.persons.size() == 1 && std::ranges::any_of(std::array{"His ", "Her ", "his ", "her "},
                                                        [&](const char* w) { return c.persons.front().starts_with(w); });
  }

  static bool isIndefinite(const Claim& c) {
    return c.persons.size() == 1 && (c.persons.front().starts_with("a ") || c.persons.front().starts_with("an ") ||
                                     c.persons.front().starts_with("A ") || c.persons.front().starts_with("An "));
  }

  void denied(const Frame& f) {
    const bool own = isOwnForce(m_account, f);
    const Attribute attribute = own ? Attribute::ForceCasualties : *f.effect;
    if (!own && attribute != Attribute::Killed && attribute != Attribute::Wounded) return;
    const Document& doc = m_account.doc();
    const bool nobody = f.party.items.empty() || doc.starts(f.patient.begin, maskOf(Negation)) ||
                        (f.patient.begin > 0 && doc.starts(f.patient.begin - 1, maskOf(Negation)));  // "No civilians were killed"
    for (std::uint32_t t = f.patient.begin; t < f.patient.end; ++t)
      if (isOneOf(doc.word(t), {"how", "details", "information"})) return;  // "It was not clear how many were killed"
    if (!nobody) return;
    if (!f.party.persons().empty()) return;  // "X was not killed" is about X, not about how many
    const TokenRange whole{std::min(f.patient.begin, f.trigger.begin), std::max(f.patient.end, f.trigger.end)};
    Claim c = m_account.claim(attribute, whole, countValue(CountRange::exactly(0)), "effect.none");
    c.modality = Modality::Denied;
    m_found[attribute].push_back(std::move(c));
  }

  void settle(std::vector<Claim>& claims, std::optional<int> headline) {
    const Claim* best = &claims.front();
    const int figure = headline.value_or(-1);
    const bool part = std::ranges::any_of(claims, [&](const Claim& c) { return figure > 0 && includes(c, figure); });
    const auto agrees = [&](const Claim& c) { return !part && figure >= 0 && *c.value.count() == CountRange::exactly(figure); };
    if (const auto own = std::ranges::find_if(claims, agrees); own != claims.end()) best = &*own;
    for (const Claim& c : claims) {
      if (agrees(*best)) break;
      const CountRange& n = *c.value.count();
      const CountRange& b = *best->value.count();
      if (isSure(c) != isSure(*best)) {  // "killed six; nine may have been killed"
        if (isSure(c)) best = &c;
        continue;
      }
      const bool larger = least(n) > least(b);
      const bool firmer = least(n) == least(b) && (n.exact() && !b.exact());
      const bool named = n == b && c.persons.size() > 0 && best->persons.empty();
      if (larger || firmer || named) best = &c;
    }
    const Claim own = *best;
    m_account.add(own);
    for (Claim& c : claims)
      if (c.value == own.value || isOnAnotherWord(m_account, c, own) || isWorse(c, own) || areOfOtherSide(c, own))
        m_account.add(std::move(c));
  }

  // What somebody else puts a toll at, that was told before: "The rebels put their losses at three"
  void onAnotherWord(Claim c) {
    const Claim* own = nullptr;
    for (const Claim& k : m_account.claims()) {
      if (k.attribute != c.attribute || !k.value.count() || k.modality == Modality::Denied) continue;
      if (k.value == c.value && k.span.overlaps(c.span)) return;
      if (own == nullptr || least(*k.value.count()) > least(*own->value.count())) own = &k;
    }
    if (own != nullptr && (c.value == own->value || isOnAnotherWord(m_account, c, *own))) m_account.add(std::move(c));
  }

  static bool isSure(const Claim& c) { return c.modality == Modality::Stated; }

  // More than is known for certain
  static bool isWorse(const Claim& c, const Claim& own) {
    const CountRange& n = *c.value.count();
    return c.modality == Modality::Hedged && isSure(own) && n.max.value_or(least(n)) > least(*own.value.count());
  }

  // "killed 49, including seven commanders", under a headline of seven
  bool includes(const Claim& c, int part) const {
    if (least(*c.value.count()) <= part) return false;
    const Document& doc = m_account.doc();
    const std::optional<TokenRange> s = sentenceOf(c);
    for (std::uint32_t t = s ? s->begin : 0; s && t + 1 < s->end; ++t)
      if (doc.span({t, t + 1}).begin >= c.span.begin && doc.span({t, t + 1}).begin <= c.span.end + 2 &&
          doc.word(t) == "including")
        if (const auto n = numberAt(doc, t + 1); n && n->count == CountRange::exactly(part)) return true;
    return false;
  }

  AccountText& m_account;
  std::map<Attribute, std::vector<Claim>> m_found;
  int m_shot = 0;                     // the largest figure of people shot, the dead of them included
  std::vector<const Frame*> m_fatal;  // told as killings by their adjective
};

}  // namespace

void readEffects(AccountText& account) { EffectReader(account).run(); }

}  // namespace collate
