// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/victims.h"

#include <algorithm>
#include <array>

#include "core/extract/numbers.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;
using std::string_view;

constexpr std::array<Spelling, 19> kMale = {"man",       "boy",   "male",   "father",      "dad",      "son",     "brother",
                                            "husband",   "uncle", "nephew", "grandfather", "grandson", "stepson", "stepfather",
                                            "boyfriend", "he",    "him",    "gunman",      "policeman"};
constexpr std::array<Spelling, 18> kFemale = {
    "woman", "girl",        "female",        "mother",       "mom",        "daughter",   "sister", "wife", "aunt",
    "niece", "grandmother", "granddaughter", "stepdaughter", "stepmother", "girlfriend", "she",    "her",  "policewoman"};
constexpr std::array<Spelling, 9> kOfficers = {"officer", "trooper", "deputy",    "policeman", "policewoman",
                                               "soldier", "guard",   "constable", "sergeant"};
constexpr std::array<Spelling, 8> kSuspects = {"suspect",  "gunman", "attacker", "assailant",
                                               "assassin", "robber", "shooter",  "bomber"};
constexpr std::array<Spelling, 12> kFurther = {"another", "other",   "second", "third", "fourth", "fifth",
                                               "sixth",   "seventh", "eighth", "ninth", "tenth",  "different"};
constexpr std::array<string_view, 9> kOrdinals = {"second",  "third",  "fourth", "fifth", "sixth",
                                                  "seventh", "eighth", "ninth",  "tenth"};
// In a sentence on somebody shot: that they live.
constexpr std::array<Spelling, 18> kSurvival = {"also",     "survived", "survive", "survives", "stable",      "critical",
                                                "serious",  "fair",     "good",    "recover",  "recovering",  "recovery",
                                                "nonfatal", "released", "treated", "grazed",   "threatening", "survivor"};

}  // namespace

int Victims::ageOf(TokenRange r) const {
  const Document& doc = m_account.doc();
  const auto plain = [&](std::uint32_t t) {
    const auto n = numberAt(doc, t);
    return n && n->count.exact() && *n->count.min < 120 ? *n->count.min : kNoAge;
  };
  for (std::uint32_t t = r.begin; t < r.end; ++t)
    if ((doc.word(t + 1) == "year" || doc.word(t + 1) == "month") && doc.token(t + 1).joined) return plain(t);
  const std::uint32_t behind = r.end + (doc.isMark(r.end, ",") ? 1 : 0);  // "a man, 42, was", "Ann Lee, 42, was"
  if (behind == r.end) return kNoAge;
  return doc.isNumber(behind) && (doc.isMark(behind + 1, ",") || doc.isMark(behind + 1, ".")) ? plain(behind) : kNoAge;
}

Victims::Sex Victims::sexOf(TokenRange r) const {
  for (std::uint32_t t = r.end; t > r.begin; --t) {
    const Word w = m_account.doc().word(t - 1);
    if (m_account.doc().word(t) == "'s") continue;
    if (isOneOf(w, kMale)) return Sex::Male;
    if (isOneOf(w, kFemale) && !(w == "her" && r.size() > 1)) return Sex::Female;
  }
  return Sex::Unknown;
}

Victims::Side Victims::sideOf(TokenRange r) const {
  for (std::uint32_t t = r.begin; t < r.end; ++t) {
    if (isOneOf(m_account.doc().word(t), kOfficers)) return Side::Officer;
    if (isOneOf(m_account.doc().word(t), kSuspects)) return Side::Suspect;
  }
  return Side::Open;
}

bool Victims::isFurther(TokenRange r) const {
  for (std::uint32_t t = r.begin; t < r.end; ++t)
    if (isOneOf(m_account.doc().word(t), kFurther)) return true;
  return false;
}

// "two others", "another three", "three other men"; "two women were also shot" beside somebody told of before
bool Victims::isFurtherGroup(TokenRange r) const {
  const Document& doc = m_account.doc();
  for (std::uint32_t t = r.begin; t < r.end; ++t)
    if (isOneOf(doc.word(t), {"another", "other", "others", "more"})) return !m_victims.empty();
  const bool also = doc.word(r.end) == "also" || doc.word(r.end + 1) == "also";
  return also && !m_victims.empty();
}

bool Victims::survives(TokenRange whole) const {
  const Document& doc = m_account.doc();
  const TokenRange s = doc.sentences()[doc.sentenceOf(whole.begin)].range;
  for (std::uint32_t t = s.begin; t < s.end; ++t)
    if (isOneOf(doc.word(t), kSurvival)) return true;
  return false;
}

Victims::Victim Victims::read(const PartyItem& item, TokenRange whole, Fate fate) const {
  Victim v;
  v.whole = whole;
  v.sentence = m_account.doc().sentenceOf(whole.begin);
  v.person = item.person;
  v.words = item.person != nullptr ? item.person->name : m_account.doc().words(item.range);
  v.age = ageOf(item.range);
  v.sex = sexOf(item.range);
  for (std::uint32_t t = item.range.begin; t < item.range.end; ++t)
    if (const Hit* kin = m_account.doc().hitAt(t, maskOf(Kin)); kin != nullptr) v.kin = kin->phrase->canonical;
  v.side = sideOf(item.range);
  v.plain = !item.pronoun && item.person == nullptr && v.side == Side::Open && v.sex != Sex::Unknown;
  v.further = isFurther(item.range);
  const Word article = m_account.doc().word(item.range.begin);
  v.indefinite = article == "a" || article == "an" || article == "one";
  v.fate = fate == Fate::Shot && (v.further || survives(whole)) ? Fate::Hurt : fate;
  return v;
}

bool Victims::areOne(const Victim& a, const Victim& b) {
  if (a.person != nullptr && b.person != nullptr) return a.person->person == b.person->person;
  if ((a.side == Side::Officer && b.plain) || (b.side == Side::Officer && a.plain)) return false;  // "the trooper", "the man"
  if (a.side != b.side && a.side != Side::Open && b.side != Side::Open) return false;
  if (b.further && !a.further) return false;  // "Another 15-year-old was also shot"
  if (a.sex != Sex::Unknown && b.sex != Sex::Unknown && a.sex != b.sex) return false;
  if (a.age != kNoAge && b.age != kNoAge) return a.age == b.age;
  const bool fates = (a.fate == Fate::Hurt && b.fate == Fate::Dead) || (a.fate == Fate::Dead && b.fate == Fate::Hurt);
  if (!a.kin.empty() && !b.kin.empty() && a.kin != b.kin) return false;
  if (a.further && b.further) return a.words == b.words;
  // "A clerk was killed and a driver was shot"
  if (a.indefinite && b.indefinite && a.sentence == b.sentence && a.words != b.words) return false;
  return !(fates && b.indefinite);
}

void Victims::join(Victim& known, const Victim& again) {
  if (known.person == nullptr && again.person != nullptr) {
    known.person = again.person;
    known.words = again.words;
  }
  if (known.age == kNoAge) known.age = again.age;
  if (known.sex == Sex::Unknown) known.sex = again.sex;
  if (again.fate == Fate::Dead || known.fate == Fate::Shot) known.fate = again.fate;
}

void Victims::add(const Party& party, TokenRange whole, Fate fate) {
  const std::size_t before = m_victims.size();  // those of one phrase are several
  for (const PartyItem& item : party.items) {
    if (item.count != CountRange::exactly(1)) {
      addGroup(item, fate);
      continue;
    }
    Victim v = read(item, whole, fate);
    v.further = v.further || item.reflexive;  // "shot two clerks and himself": the one who acts
    const auto latest = m_victims.rend() - static_cast<std::ptrdiff_t>(before);
    const auto same = std::find_if(latest, m_victims.rend(), [&](const Victim& known) { return areOne(known, v); });
    if (same != m_victims.rend())
      join(*same, v);
    else if (!item.pronoun || item.reflexive)
      m_victims.push_back(v);
  }
}

void Victims::addGroup(const PartyItem& item, Fate fate) {
  if (!item.count || !item.count->exact() || fate == Fate::Dead || !isFurtherGroup(item.range)) return;
  const auto same = std::ranges::find(m_groups, *item.count->min, &Group::count);
  if (same == m_groups.end())
    m_groups.push_back({*item.count->min, fate, m_victims.size()});
  else if (fate == Fate::Hurt)
    same->fate = fate;
}

bool Victims::isFurtherGroup(int count) const { return std::ranges::contains(m_groups, count, &Group::count); }

void Victims::countOrdinals() {
  const Document& doc = m_account.doc();
  for (const TokenRange s : m_account.stretches())
    for (std::uint32_t i = s.begin; i + 1 < s.end; ++i)
      if (doc.word(i + 1) == "victim")
        if (const auto nth = std::ranges::find(kOrdinals, doc.word(i));
            nth != kOrdinals.end() && nth - kOrdinals.begin() + 2 > m_nth) {
          m_nth = static_cast<int>(nth - kOrdinals.begin()) + 2;
          m_nthAt = {i, i + 2};
        }
}

int Victims::hurt(int killed) const {
  const int singly = std::max(hurt(killed, m_victims.size(), false), m_nth - killed);
  return m_groups.empty() ? singly : std::max(singly, hurt(killed, m_groups.front().before, true));
}

int Victims::hurt(int killed, std::size_t first, bool withGroups) const {
  int sure = 0;
  int open = 0;
  for (std::size_t k = 0; k < first; ++k)
    if (lives(m_victims[k])) ++(m_victims[k].fate == Fate::Hurt ? sure : open);
  if (withGroups)
    for (const Group& g : m_groups) (g.fate == Fate::Hurt ? sure : open) += g.count;
  return sure + std::max(0, open - std::max(0, killed - dead()));
}

int Victims::dead() const { return static_cast<int>(std::ranges::count(m_victims, Fate::Dead, &Victim::fate)); }

std::vector<std::string> Victims::alive() const {
  std::vector<std::string> out;
  for (const Victim& v : m_victims)
    if (lives(v)) out.push_back(v.words);
  return out;
}

TokenRange Victims::firstAlive() const {
  const auto first = std::ranges::find_if(m_victims, lives);
  return first == m_victims.end() ? m_nthAt : first->whole;
}

Victims findVictims(const AccountText& account, const std::vector<Hurt>& wounds) {
  struct Told {
    TokenRange whole;
    const Party* party;
    Victims::Fate fate;
  };
  std::vector<Told> told;
  for (const Frame* f : account.draft().frames) {
    if (f->denied || !f->party.counted) continue;
    const bool dead = f->effect == Attribute::Killed;
    const bool hurt = f->effect == Attribute::Wounded;
    if (!dead && !hurt && !isShot(account, *f)) continue;
    if (hurt && f->trigger.begin > 0 && isOneOf(account.doc().word(f->trigger.begin - 1), {"fatal", "deadly"})) continue;
    const TokenRange whole{std::min(f->patient.begin, f->trigger.begin), std::max(f->patient.end, f->trigger.end)};
    told.push_back({whole, &f->party, dead ? Victims::Fate::Dead : hurt ? Victims::Fate::Hurt : Victims::Fate::Shot});
  }
  for (const Hurt& h : wounds) told.push_back({h.range, &h.party, Victims::Fate::Shot});
  std::ranges::stable_sort(told, {}, [](const Told& t) { return t.whole.begin; });
  Victims out(account);
  for (const Told& t : told) out.add(*t.party, t.whole, t.fate);
  out.countOrdinals();
  return out;
}

}  // namespace collate
