// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/extract/frame.h"

namespace collate {

// A town and where the text names it, be it in the name of its police.
struct Town {
  TokenRange range;
  PlaceValue place;
};

// An account in the making: which frames and sentences tell of one incident.
struct Draft {
  std::vector<const Frame*> frames;
  std::vector<std::uint32_t> sentences;  // framed ones and those that go on about it; in order
  const Entity* dateAt = nullptr;        // where the date stands
  std::optional<DateValue> date;
  bool weakDate = false;           // the sentence dates an announcement
  bool captionDate = false;        // only a picture's caption or "overnight" gives the date, which may be of another day
  const Entity* hourAt = nullptr;  // an hour told without a day anywhere: that of publication
  const Entity* placeAt = nullptr;
  std::optional<PlaceValue> place;
  std::vector<const Entity*> dates;   // all that say the same date, in order
  std::vector<const Entity*> places;  // all that name the same place
  std::optional<Town> town;           // that the place lies in, where the text tells it elsewhere
  std::vector<std::uint32_t> beside;  // sentences next to it that tell of its people and of no event
  TokenRange segment;                 // told within part of a sentence only ("... in a 2020 strike"); empty: whole sentences
  std::vector<TokenRange> apart;      // parts of its sentences that tell of other incidents
  const TableRow* row = nullptr;      // of a table, that it was told in
  bool hasEffects() const;
  bool onlyDetains() const;  // of all effects
  // Told by headline and captions alone so far?
  bool onlyAnnounced(const Document& doc) const;
  // Is the date the deed's, as far as one can tell? "Announced on Monday the capture of two men" and "was arrested on Monday in
  // the shooting" leave it open; "the council on Monday announced the capture of two men" sets the scene of both.
  bool datesDeed(const Document& doc) const;
};

// Sorts the frames of a text into incidents. A date or a town that cannot be the same opens another incident, and so does "in a
// separate development"; a definite noun ("the raid") goes on with the one at hand; a dated aside is an incident of its own.
std::vector<Draft> sortIntoIncidents(const Annotated& text, const std::vector<Frame>& frames);

}  // namespace collate
