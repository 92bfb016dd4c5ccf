// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/extract/attribution.h"
#include "core/extract/entity.h"
#include "core/extract/page_clocks.h"
#include "core/extract/party.h"

namespace collate {

// A document with all that was recognized in it.
struct Annotated {
  const Document& doc;
  const Entities& entities;
  const std::vector<Cited>& cited;
  PageClocks clocks{};
};

// One telling of an event or of what it did to somebody: a verb or noun with those who act and those who suffer.
struct Frame {
  enum class Kind {
    Event,   // "a raid", "raided"
    Effect,  // "killed", "eight dead", "the death of"
    Target,  // "targeted"
  };
  Kind kind{};
  std::uint32_t sentence = 0;
  TokenRange trigger;
  const Phrase* phrase = nullptr;
  std::optional<EventType> type;
  std::optional<Attribute> effect;  // Killed, Wounded, Detained, Freed
  bool noun = false;
  bool definite = false;  // "the raid": one told of already
  bool generic = false;   // "operation", "attack": says little of the type
  bool real = true;       // not planned, threatened, habitual or summed up over many
  bool habitual = false;  // unreal because told as a habit or summed up over many
  bool summed = false;    // habitual because told of several incidents at once: "killed in shootings across the city"
  bool denied = false;    // "no injuries were reported"
  bool hedged = false;
  TokenRange agent;              // who acts, empty where not told
  TokenRange patient;            // who or what suffers
  Party party;                   // read from patient
  const Entity* date = nullptr;  // that the frame itself carries: "a 2020 strike", "on Wednesday killed"
  bool nested = false;           // that date is not the sentence's
};

// All frames, in order of their trigger.
std::vector<Frame> findFrames(const Annotated& text);

}  // namespace collate
