// SPDX-License-Identifier: GPL-3.0-or-later
// How many were killed, wounded, detained and freed, and what the acting force lost. Within one account the fullest figure
// stands; a smaller one told beside it is taken for a part of it, unless the account says that it corrects the first.
#include <algorithm>
#include <map>

#include "core/extract/readers.h"

namespace collate {
namespace {

using enum PhraseClass;

int least(const CountRange& c) { return c.min.value_or(0); }

// "among the executing force", "no US personnel": the words say that the acting side is meant.
bool isOwnForce(const AccountText& a, const Frame& f) {
  const Document& doc = a.doc();
  const TokenRange s = doc.sentences()[f.sentence].range;
  const auto force = [&](std::uint32_t t) {
    const std::string_view w = doc.word(t);
    return w == "force" || w == "forces" || w == "troops" || w == "personnel" || w == "side" || w == "soldiers" || w == "members";
  };
  for (std::uint32_t t = f.trigger.begin; f.denied && t < s.end; ++t) {
    if (doc.word(t) != "among" && doc.word(t) != "to" && doc.word(t) != "in") continue;
    for (std::uint32_t u = t + 1; u < std::min(s.end, t + 6); ++u)
      if (force(u) && (doc.word(t) == "among" || doc.word(u) == "personnel" || doc.word(u) == "forces")) return true;
  }
  if (!f.denied) return false;
  for (std::uint32_t t = f.patient.begin; t < f.patient.end; ++t)
    if (force(t)) return true;
  return false;
}

Value countValue(const CountRange& c) { return {countText(c), c}; }

std::vector<std::string> personsOf(const AccountText& a, const Party& party) {
  std::vector<std::string> out;
  for (const PartyItem& i : party.items)
    if (i.count && !i.pronoun) out.push_back(i.person != nullptr ? i.person->name : a.doc().words(i.range));
  return out;
}

class EffectReader {
 public:
  explicit EffectReader(AccountText& account) : m_account(account) {}

  void run() {
    for (const Frame* f : m_account.draft().frames)
      if (f->kind == Frame::Kind::Effect && f->effect) read(*f);
    shot();
    for (auto& [attribute, claims] : m_found) settle(claims);
  }

 private:
  void read(const Frame& f) {
    if (f.denied) return denied(f);
    CountRange count = f.party.count;
    if (!f.party.counted || !freesCaptives(f)) return;
    const TokenRange whole{std::min(f.patient.begin, f.trigger.begin), std::max(f.patient.end, f.trigger.end)};
    Claim c = m_account.claim(*f.effect, whole, countValue(count), "effect." + f.phrase->canonical);
    c.persons = personsOf(m_account, f.party);
    if (f.hedged) c.modality = Modality::Hedged;
    for (const Entity* p : f.party.persons()) m_account.participants().insert(p->person);
    if (isOwnForce(m_account, f)) c.attribute = Attribute::ForceCasualties;
    m_found[c.attribute].push_back(std::move(c));
  }

  // "Five people were shot, two fatally": who was shot and is not told of as dead was wounded.
  void shot() {
    if (m_found.contains(Attribute::Wounded)) return;
    for (const Frame* f : m_account.draft().frames) {
      if (f->phrase->canonical != "shoot" || f->denied || !f->party.counted || !f->party.count.exact()) continue;
      const auto killed = m_found.find(Attribute::Killed);
      const int dead = killed == m_found.end() ? 0 : least(*killed->second.front().value.count());
      const int hurt = *f->party.count.min - dead;
      if (hurt <= 0) return;
      const TokenRange whole{std::min(f->patient.begin, f->trigger.begin), std::max(f->patient.end, f->trigger.end)};
      Claim c = m_account.claim(Attribute::Wounded, whole, countValue(CountRange::exactly(hurt)), "effect.shot-not-dead");
      if (dead == 0) c.persons = personsOf(m_account, f->party);
      m_found[Attribute::Wounded].push_back(std::move(c));
      return;
    }
  }

  // "released from hospital" frees nobody.
  bool freesCaptives(const Frame& f) const {
    if (f.phrase->tag != "captives") return true;
    const Document& doc = m_account.doc();
    const TokenRange s = doc.sentences()[f.sentence].range;
    for (std::uint32_t t = s.begin; t < s.end; ++t)
      for (const std::string_view w : {"hostage", "hostages", "captive", "captives", "prisoner", "prisoners", "detainees",
                                       "kidnapped", "abducted", "captivity", "kidnappers", "captors", "ransom"})
        if (doc.word(t) == w) return true;
    return false;
  }

  void denied(const Frame& f) {
    const bool own = isOwnForce(m_account, f);
    const Attribute attribute = own ? Attribute::ForceCasualties : *f.effect;
    if (!own && attribute != Attribute::Killed && attribute != Attribute::Wounded) return;
    const bool nobody =
        f.party.items.empty() || !f.party.persons().empty() || m_account.doc().starts(f.patient.begin, maskOf(Negation));
    if (!nobody) return;
    if (!f.party.persons().empty()) return;  // "X was not killed" is about X, not about how many
    const TokenRange whole{std::min(f.patient.begin, f.trigger.begin), std::max(f.patient.end, f.trigger.end)};
    Claim c = m_account.claim(attribute, whole, countValue(CountRange::exactly(0)), "effect.none");
    c.modality = Modality::Denied;
    m_found[attribute].push_back(std::move(c));
  }

  void settle(std::vector<Claim>& claims) {
    const Claim* best = &claims.front();
    for (const Claim& c : claims) {
      const CountRange& n = *c.value.count();
      const CountRange& b = *best->value.count();
      const bool larger = least(n) > least(b);
      const bool firmer = least(n) == least(b) && (n.exact() && !b.exact());
      const bool named = n == b && c.persons.size() > 0 && best->persons.empty();
      if (larger || firmer || named) best = &c;
    }
    const Value value = best->value;
    m_account.add(*best);
    for (Claim& c : claims)
      if (c.value == value) m_account.add(std::move(c));
  }

  AccountText& m_account;
  std::map<Attribute, std::vector<Claim>> m_found;
};

}  // namespace

void readEffects(AccountText& account) { EffectReader(account).run(); }

}  // namespace collate
