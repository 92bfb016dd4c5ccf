// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/captives.h"

#include <algorithm>

#include "core/extract/acting_group.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

// "They were released on Friday", where they were abducted before
bool isAfterAbduction(const AccountText& account, const Frame& f, TokenRange s) {
  const Document& doc = account.doc();
  for (std::uint32_t t = s.begin; t < s.end; ++t)
    if (isOneOf(doc.word(t), {"bail", "evidence", "suspects", "suspect", "court", "police", "charge"})) return false;
  const TokenRange who = f.patient;
  if (who.size() > 2 && doc.word(who.end - 1) == "them" && doc.word(who.end - 2) == "of")  // "six of them were released"
    return std::ranges::any_of(account.draft().frames,
                               [&](const Frame* o) { return o->effect == Attribute::Detained && o->party.counted; });
  const bool people = !f.party.persons().empty() || isOneOf(doc.word(f.patient.begin), {"they", "one", "all", "both"});
  return people && std::ranges::any_of(account.draft().frames, [](const Frame* o) {
           return o->type == EventType::Abduction && o->effect == Attribute::Detained;
         });
}

// "Gunmen released the 21 girls", "Boko Haram released two nuns": who holds nobody else
bool isByCaptors(const AccountText& account, TokenRange agent) {
  for (std::uint32_t t = agent.begin; t < agent.end; ++t) {
    const Entity* g = account.entities().at(t, MentionKind::Group);
    if (isOneOf(account.doc().word(t), kArmedBands) || (g != nullptr && g->phrase != nullptr && g->phrase->tag == "militant"))
      return true;
  }
  return false;
}

}  // namespace

bool tellsOfCaptives(const Document& doc, TokenRange sentence) {
  for (std::uint32_t t = sentence.begin; t < sentence.end; ++t)
    if (isOneOf(doc.word(t),
                {"hostage", "hostages", "captive", "captives", "prisoner", "prisoners", "detainees", "kidnapped", "abducted",
                 "captivity", "kidnappers", "captors", "ransom", "abduction", "kidnapping", "abductors"}))
      return true;
  return false;
}

bool freesCaptives(const AccountText& account, const Frame& f) {
  if (f.phrase->tag != "captives") return true;
  const TokenRange s = account.doc().sentences()[f.sentence].range;
  if (f.party.counted && isByCaptors(account, f.agent)) return true;
  return tellsOfCaptives(account.doc(), s) || isAfterAbduction(account, f, s);
}

bool wereAbducted(const std::vector<const Frame*>& frames) {
  return std::ranges::any_of(frames, [](const Frame* f) { return f->type == EventType::Abduction; }) ||
         std::ranges::all_of(frames, [](const Frame* f) { return f->effect == Attribute::Freed; });
}

}  // namespace collate
