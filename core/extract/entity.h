// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "core/extract/document.h"
#include "core/model/mention.h"
#include "core/resolve/dates.h"

namespace collate {

// A stretch of tokens recognized as one thing. What is filled depends on `kind`.
struct Entity {
  MentionKind kind{};
  TokenRange range;
  std::string name;                // canonical: "ISIS", "Salah Numan", "helicopter"
  const Phrase* phrase = nullptr;  // of a lexicon entry
  TimexType timex = TimexType::None;
  DateExpression expression;  // Date
  DateValue date;             // Date, once resolved
  bool sequel = false;        // Date: counted from the deed, and so not of it: "the day after the attack"
  bool former = false;        // Date: of the deed told behind it: "came two days after gunmen had shot two"
  bool stamp = false;         // Date: of the page, run into its text: "Fri 4 Apr 2014 Shelling kills two"
  TimeValue time;             // Time
  bool clock = false;         // Time: of a clock, not a word
  PlaceValue place;           // Place
  CountRange count;           // Count
  std::size_t person = 0;     // Person: number of the individual that this mention and others mean
  bool full = false;          // Person: two names or more
};

// All entities of a document by their first token; they do not overlap, but for Time within Date and Means within Event.
class Entities {
 public:
  explicit Entities(std::uint32_t tokens) : m_tokens(tokens) { m_list.reserve(tokens / 8); }
  void add(Entity e);
  void sort();  // call once after the last add; at() works before it too

  const std::vector<Entity>& list() const { return m_list; }
  std::vector<Entity>& list() { return m_list; }
  // The entity of this kind that covers token i, or null.
  const Entity* at(std::uint32_t i, MentionKind kind) const {
    const std::vector<std::uint32_t>& cover = m_cover[static_cast<std::size_t>(kind)];
    return i < cover.size() && cover[i] != 0 ? &m_list[cover[i] - 1] : nullptr;
  }
  const Entity* startingAt(std::uint32_t i, MentionKind kind) const;
  // Entities that lie within a range, in order.
  std::vector<const Entity*> within(TokenRange range, MentionKind kind) const;

 private:
  static constexpr std::size_t kKinds = static_cast<std::size_t>(MentionKind::Originator) + 1;
  void place(std::uint32_t entity);

  std::uint32_t m_tokens;
  std::vector<Entity> m_list;
  std::array<std::vector<std::uint32_t>, kKinds> m_cover;  // by kind: token -> number of the entity, from 1; 0 none
};

// What the forces of a nation are called, whichever words a report has for them: "US forces" of "American"; `nation` is its
// adjective or "US".
std::string forcesOf(const Document& doc, TokenRange nation);

// Recognizers: each looks at the document (and what was found before it) and adds its kind.
void recognizeDates(const Document& doc, Entities& out);
void recognizeTimes(const Document& doc, Entities& out);
void recognizeGroups(const Document& doc,
                     Entities& out);  // groups and outlets of the lexicon, and unknown bodies by their last word
void recognizePlaces(const Document& doc, Entities& out);
// "the capital" as a place, and the province of places that no table knows.
void readPlaceContext(const Document& doc, Entities& out);
// Is a name the place of a dateline: "TULSA, Okla. (AP) -- ..."?
bool opensDateline(const Document& doc, TokenRange r);
// "QUETTA, PAKISTAN, NOV 10 (LKW) -- RAIDERS": is a town within capitals and commas from the line's start to the agency at `end`?
bool closesDateline(const Document& doc, const Entity& town, std::uint32_t end);
// Is it where somebody lives: "Ann Lee, 38, of Tulsa"?
bool opensHome(const Document& doc, TokenRange r);
void recognizePersons(const Document& doc, Entities& out);
void recognizeMeans(const Document& doc, Entities& out);
// Are arms said not to be what it was: "ruled out a bomb", "was not caused by a bomb", "no bomb was found", "gas, not a bomb"?
bool isRuledOut(const Document& doc, TokenRange means);
void recognizeCounts(const Document& doc, Entities& out);

// All of them, in the order in which each may look at those before it; sorted.
Entities recognizeEntities(const Document& doc);

}  // namespace collate
