// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/speaker_memory.h"

#include <algorithm>

#include "core/extract/acting_group.h"
#include "core/extract/who_speaks.h"
#include "core/extract/word_list.h"

namespace collate {

using enum PhraseClass;

// "Rosa Quint", "a nephew", "an official at the office"; and not "the Watch", "police", "two officials", "state media"
bool SpeakerMemory::isPerson(TokenRange source) const {
  if (m_entities.within(source, MentionKind::Person).size() == 1) return true;
  const std::uint32_t head = speakerHead(m_doc, source);
  if (m_entities.at(head, MentionKind::Group) != nullptr || m_doc.covers(head, maskOf(Outlet))) return false;
  const WordEntry* e = m_doc.entry(head);
  if (e == nullptr) return m_doc.isCapital(head) && !m_doc.token(head).allCaps;
  return e->nounClass == NounClass::Person && (e->forms & WordEntry::Singular) != 0 && m_doc.word(head) != "police";
}

// The word for what a named person is: "mayor" of "the mayor, Rosa Quint", "spokesman" of "police spokesman Rosa Quint"
std::optional<std::uint64_t> SpeakerMemory::roleOf(TokenRange named) const {
  const std::vector<const Entity*> persons = m_entities.within(named, MentionKind::Person);
  if (persons.size() != 1) return std::nullopt;
  for (std::uint32_t t = std::min(persons.front()->range.end, named.end); t > named.begin; --t)
    if (m_doc.covers(t - 1, maskOf(Role, Title)) && m_doc.token(t - 1).kind == TokenKind::Word) return m_doc.hash(t - 1);
  return std::nullopt;
}

void SpeakerMemory::remember(TokenRange named, TokenRange source, Speaker speaker) {
  if (speaker.chain.empty() || source.empty()) return;
  (isPerson(source) ? m_someone : m_body) = speaker;
  static constexpr WordSet kSocieties({"watch",   "observatory",  "network",      "association", "collective",
                                       "union",   "organisation", "organization", "committee",   "foundation",
                                       "society", "institute",    "centre",       "center",      "amnesty",
                                       "monitor", "doctors",      "children",     "group",       "airwars"});
  for (std::uint32_t t = named.begin; t < named.end; ++t)
    if (kSocieties.contains(m_doc.hash(t)) && !isGroupNoun(t)) m_society = speaker;
  if (const auto role = roleOf(named)) {
    std::erase_if(m_roles, [&](const auto& known) { return known.first == *role; });
    m_roles.emplace_back(*role, speaker);
  }
  m_last = std::move(speaker);
}

void SpeakerMemory::notice(TokenRange sentence, const SourcePhrases& phrases) {
  constexpr std::uint32_t kOpening = 6;  // words: "The widow of Omar, Rosa Quint,"
  constexpr std::uint32_t kReach = 10;   // words to the verb: ", a teacher in Orlen, disputed"
  if (!sentence.empty() && m_opened == sentence) m_behind = sentence.end;
  const Entity* person = nullptr;
  for (std::uint32_t t = sentence.begin; t < std::min(sentence.end, sentence.begin + kOpening); ++t)
    if (const Entity* e = m_entities.at(t, MentionKind::Person)) {
      person = e;
      if (!m_doc.isMark(e->range.end, ",")) break;  // "Haji's widow, Rosa Quint, ..."
      t = e->range.end;
    } else if (m_doc.covers(t, maskOf(Preposition, Say, Stance, Auxiliary))) {
      break;
    }
  if (person == nullptr) return;
  for (std::uint32_t t = person->range.end; t < std::min(sentence.end, person->range.end + kReach); ++t)
    if (m_doc.covers(t, maskOf(Say, Stance))) {
      m_someone = {{phrases.named(person->range)}, true, false};
      return;
    }
}

void SpeakerMemory::noticeGroup(TokenRange sentence, const SourcePhrases& phrases) {
  m_opened = {};
  if (!m_points) return;
  std::uint32_t end = sentence.begin;  // "The group said | the Red Hand had fired": not the one that it speaks of
  while (end < sentence.end && !isGroupNoun(end)) ++end;
  const std::vector<const Entity*> groups = m_entities.within({sentence.begin, end}, MentionKind::Group);
  if (groups.empty()) return;
  const Speaker first{{phrases.named(groups.front()->range)}, false, false};
  const Hit* listed = m_doc.hitAt(groups.front()->range.begin, maskOf(Group));
  if (isArmedGroup(m_doc, *groups.front()) &&
      (m_group.chain.empty() || (listed != nullptr && listed->phrase->tag == "militant"))) {
    m_group = first;
    m_society = {};
  }
  std::uint32_t opens = groups.front()->range.begin;
  if (opens > sentence.begin && isWord(opens - 1, "the")) --opens;
  if (opens != sentence.begin) return;
  m_opener = first;
  m_opened = sentence;
}

// "the | group", "the militant | movement"
bool SpeakerMemory::isGroupNoun(std::uint32_t i) const {
  return i > 0 && isOneOf(m_doc.word(i), {"group", "movement", "organization", "organisation", "militia", "faction"}) &&
         (isWord(i - 1, "the") || (i > 1 && isWord(i - 2, "the")));
}

// "the group", "the militant movement": the one named last, or the monitor that spoke since
const SpeakerMemory::Speaker* SpeakerMemory::armedGroup(TokenRange source) const {
  static constexpr WordSet kKinds(
      {"militant", "armed", "rebel", "jihadist", "jihadi", "insurgent", "islamist", "extremist", "terrorist"});
  if (source.empty() || source.size() > 2 || source.begin == 0 || !isWord(source.begin - 1, "the")) return nullptr;
  if (!isGroupNoun(source.end - 1)) return nullptr;
  if (source.size() == 1 && !m_society.chain.empty()) return &m_society;
  return source.size() == 1 || kKinds.contains(m_doc.hash(source.begin)) ? orNull(m_group) : nullptr;
}

void SpeakerMemory::again(TokenRange source, Speaker speaker) {
  if (isOneOf(m_doc.word(source.begin), {"he", "she", "him", "her"})) m_someone = speaker;
  m_last = std::move(speaker);
}

bool SpeakerMemory::pointsBack(TokenRange source) const {
  if (source.size() != 1) return false;
  const std::uint32_t i = source.begin;
  const bool acronym = m_doc.token(i).allCaps && !m_doc.allCaps() && m_doc.word(i).size() > 1;
  for (const MentionKind kind : {MentionKind::Group, MentionKind::Person, MentionKind::Place})
    if (m_entities.at(i, kind) != nullptr) return false;
  return !acronym && (m_doc.covers(i, maskOf(Pronoun)) || isWord(i, "her"));
}

const SpeakerMemory::Speaker* SpeakerMemory::meant(TokenRange source) const {
  if (const Speaker* group = armedGroup(source); group != nullptr) return group;
  if (source.size() != 1) return nullptr;
  const std::uint32_t i = source.begin;
  if (!pointsBack(source)) return known(i);
  if (isOneOf(m_doc.word(i), {"we", "i"})) return nullptr;  // "We recall that": the report itself
  if (isWord(i, "one")) return nullptr;                     // "one said", "the other said": of those told before
  if (isOneOf(m_doc.word(i), {"he", "she", "him", "her"})) return orNull(m_someone.chain.empty() ? m_last : m_someone);
  if (isWord(i, "it") && m_behind != 0 && m_doc.sentences()[m_doc.sentenceOf(i)].range.begin == m_behind) return orNull(m_opener);
  return orNull(isWord(i, "it") && !m_body.chain.empty() && m_last.person ? m_body : m_last);
}

// "the statement", "the agency", "the mayor"
const SpeakerMemory::Speaker* SpeakerMemory::known(std::uint32_t i) const {
  if (isSameOutlet(i) || isTheirStatement(i)) return orNull(m_last);
  if (i == 0 || !isWord(i - 1, "the")) return nullptr;
  const auto role = std::ranges::find(m_roles, m_doc.hash(i), &std::pair<std::uint64_t, Speaker>::first);
  return role == m_roles.end() ? nullptr : &role->second;
}

// "The channel identified him": the broadcaster that spoke last.
bool SpeakerMemory::isSameOutlet(std::uint32_t i) const {
  if (m_last.chain.empty() || m_last.chain.front().family.empty() || i == 0 || !isWord(i - 1, "the")) return false;
  return isOneOf(m_doc.word(i), {"channel", "broadcaster", "station", "agency", "network", "newspaper", "outlet"});
}

// "The statement said": of those who spoke last
bool SpeakerMemory::isTheirStatement(std::uint32_t i) const {
  return i > 0 && isWord(i - 1, "the") && isOneOf(m_doc.word(i), {"statement", "communique"});
}

}  // namespace collate
