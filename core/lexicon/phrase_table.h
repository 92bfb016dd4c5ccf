// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/error.h"
#include "core/base/hash_slots.h"
#include "core/model/attribute.h"

namespace collate {

// What a phrase is. Names in the tables: phraseClassName.
enum class PhraseClass : std::uint8_t {
  Group,        // armed group, force, state body, agency of state
  Outlet,       // who publishes or broadcasts: "state television", "AFP"
  Nationality,  // "Iraqi"; canonical is the ISO country code
  Event,        // noun that names an event: "raid"; type=
  Effect,       // verb whose object suffers: "kill", "arrest", "free"; effect= attribute
  Act,          // verb of an event: "raid", "bomb"; type=
  Conduct,      // light verb: "carry out", "conduct"
  Target,       // "target", "hit"
  Outcome,      // "leave ... dead", "result in"
  State,        // adjective or noun of an effect: "dead", "wounded", "in custody"; effect=
  Toll,         // noun of an effect: "the death of", "capture of"; effect=
  People,       // "militants", "civilians", "man"
  Kin,          // "wife", "sons"
  Role,         // "leader", "commander"
  Grade,        // adjective before a role: "senior", "top"
  Title,        // before a name: "Adm.", "President"
  Means,        // "helicopter", "MQ-9"
  Structure,    // "house", "embassy"
  PlaceNoun,    // "town", "province", "countryside"
  Direction,    // "northern", "northwest"
  DayTime,      // "early hours", "pre-dawn"; from=, to= minutes
  Weekday,      // canonical 1 (Monday) to 7
  Month,        // canonical 1 to 12
  Season,       // canonical SP, SU, FA, WI
  DayWord,      // "today", "yesterday"; canonical offset in days
  Number,       // number word; canonical digits
  Bound,        // "at least"; bound=min|max|over|under|about
  Say,          // verb of saying
  SaySource,    // noun that can be an unnamed source: "officials", "witnesses"
  SayNoun,      // "statement", "report"
  Hedge,        // "reportedly"
  Negation,     // "no", "not", "without"
  Habit,        // "frequently", "regularly", "over the past"
  Unreal,       // "plan to", "attempt", "would", "threaten"
  Alias,        // "also known as"
  Determiner,
  Preposition,
  Conjunction,
  Pronoun,
  Auxiliary,
  Adverb,
  Verb,
  Adjective,
  Floor,  // ordinals of floors; canonical
  GivenName,
  Stop,        // capitalized words that are no names: "Despite"
  Unit,        // of time: "day", "weeks", "hrs"; canonical D, W, M, Y, H, MIN, S, WE, Q, DE, CE
  TimeRef,     // "now", "recently", "daily"; canonical the TIMEX3 value
  Feast,       // "Christmas"; canonical month and day
  Stance,      // verb of thinking, wanting, asking, approving or blaming: "believe", "demand", "criticize"
  StanceNoun,  // noun of what somebody says or thinks: "claim", "accusation", "belief"
  Promise,     // sign of time to come: "will", "scheduled"; tag=present where "was" before it turns it to the past
  kCount,
};
std::string_view phraseClassName(PhraseClass);

// The form of a verb that matched.
enum class VerbForm : std::uint8_t { None, Base, Third, Past, Participle, PastOrParticiple, Ing };

struct Phrase {
  PhraseClass cls{};
  std::string canonical;
  VerbForm form = VerbForm::None;
  bool upperOnly = false;    // matches only in capitals: "IS", "US"
  bool capitalOnly = false;  // matches only capitalized: "Turkey", "May"
  bool lowerOnly = false;    // matches only in small letters: "tn" is tonight, "TN" Tennessee
  bool plural = false;
  std::optional<Attribute> effect;
  std::optional<EventType> event;
  int from = 0, to = 0;  // minutes (DayTime)
  std::string tag;       // class-specific: kind of group, bound, family of an outlet
  std::string country;   // ISO 3166 codes: the canonical name is meant only where one of them is told of ("SY|IQ")
  std::string origin;    // file:line, for --explain
};

struct PhraseMatch {
  std::uint32_t length = 0;  // in words
  std::uint32_t phrase = 0;  // index for at()
};

// Phrases as a trie over hashes of words: one walk from each word finds all that start there. Tables are tab-separated: phrase,
// class, canonical, options ("type=raid; effect=killed; plural; case=upper; tag=militant"); # starts a comment. A verb's row
// gives its base form and its other forms are made by rule, or listed: "take|takes|took|taken|taking".
class PhraseTable {
 public:
  Result<void> addFile(const std::filesystem::path& file);
  // One row, as in a file; `origin` names it in errors.
  Result<void> addRow(std::string_view row, const std::string& origin);

  void prefetch(std::uint64_t hash) const { m_roots.prefetch(hash); }  // before matchesAt() a word of this hash
  const Phrase& at(std::uint32_t index) const { return m_phrases[index]; }
  // What decides whether a phrase matches where it stands, apart from the rest, so that it stays near.
  struct Brief {
    PhraseClass cls{};
    bool upperOnly = false, capitalOnly = false, lowerOnly = false;
    bool anyCase() const { return !upperOnly && !capitalOnly && !lowerOnly; }
  };
  const Brief& brief(std::uint32_t index) const { return m_briefs[index]; }
  std::size_t size() const { return m_phrases.size(); }

  // Appends all phrases that start at words[at], shortest first; `words` are the hashes of a text's words.
  void matchesAt(std::span<const std::uint64_t> words, std::size_t at, std::vector<PhraseMatch>& out) const;

 private:
  using NodeId = std::uint32_t;  // 0: none
  static constexpr std::uint32_t kNoPhrase = ~std::uint32_t{0};
  struct Node {
    std::uint64_t next = 0;           // bitOf() the words that go on from here
    std::uint32_t first = kNoPhrase;  // of the phrases that end here, linked by m_nextPhrase
  };
  Result<void> insert(std::string_view text, const Phrase& phrase);
  NodeId child(NodeId node, std::uint64_t word);
  NodeId next(NodeId node, std::uint64_t word) const;
  static std::uint64_t bitOf(std::uint64_t word) { return std::uint64_t{1} << (word >> 58U); }

  std::vector<Phrase> m_phrases;
  std::vector<Brief> m_briefs;
  std::vector<std::uint32_t> m_nextPhrase;  // by phrase: the next that ends at the same node
  std::vector<Node> m_nodes{1};
  HashSlots<NodeId> m_roots;  // by the first word
  HashSlots<NodeId> m_edges;  // by the joined hash of a further word and the node before it
};

}  // namespace collate
