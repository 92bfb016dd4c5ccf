// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conflict/account_facts.h"

namespace collate {

// What speaks for two accounts telling of one event. Missing is not conflicting: what only one account knows weighs nothing.
struct Evidence {
  double score = 0;
  double likeness = 0;  // of the words, 0 to 1
  bool apart = false;   // something speaks so clearly against it that no score brings them together
  bool worded = false;  // both have telling words
  bool few = false;     // of a small case: words speak for it and not against
  bool grounded =
      false;  // when and where fit, or the target's name, a rare toll of one day, or many rare words; the rest is chance
  bool otherDay = false;  // their days are known and differ, and no name brings them together all the same

  double enough() const;  // the score from which on two accounts are taken for one event
  bool together() const;
  // Nearly: too much for chance, too little to say so. A pair for the analyst to settle.
  bool perhaps() const;
};

// From this score on two accounts are taken for one event. A shared day and a shared town reach it, a shared day and governorate
// do so with a like type, a shared month and town do not without a like toll or name.
inline constexpr double kTogether = 5.0;

// Where words are known, a shared day and town are had too cheaply: most reports of such a case come from few cities.
inline constexpr double kTogetherWorded = 6.0;

// How far below is still perhaps the same. "A raid in Sarmada in August" and "a raid in Sarmada on 20 August" come to 4.2.
inline constexpr double kPerhapsBelow = 1.5;

// Symmetric; says nothing of whether one source tells both (see sameWithinSource).
Evidence weigh(const AccountFacts& a, const AccountFacts& b);

// Two accounts of one source are one event only when type, day, place and participants are really the same: a report that tells
// of two raids means two raids.
bool sameWithinSource(const AccountFacts& a, const AccountFacts& b);

// Nothing in two accounts of one source speaks against their being one event that it comes back to: the headline's account and
// that of the fifth paragraph, which has no toll. No ground to join them, but none to keep two groups apart that hold one each.
// Only where words are known.
bool mayBeToldTwice(const AccountFacts& a, const AccountFacts& b);

}  // namespace collate
