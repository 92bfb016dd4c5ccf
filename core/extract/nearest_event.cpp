// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/nearest_event.h"

#include <algorithm>
#include <array>

namespace collate {
namespace {

using enum PhraseClass;

constexpr std::array<std::string_view, 6> kExplosives = {"bomb",          "car bomb", "truck bomb", "improvised explosive device",
                                                         "roadside bomb", "grenade"};

std::optional<EventType> kindOf(const Phrase& p) {
  if (p.cls == Means) {
    const bool explodes = std::ranges::find(kExplosives, p.canonical) != kExplosives.end();
    return explodes ? std::optional(EventType::Bombing) : std::nullopt;
  }
  // "set fire to", "under fire": the word alone says nothing
  return p.event == EventType::Other || p.canonical == "fire" ? std::nullopt : p.event;
}

}  // namespace

std::optional<EventType> eventNearest(const Document& doc, const NounPhrase& phrase) {
  constexpr std::uint32_t kReach = 60;  // words; a sentence that long is a list
  const TokenRange sentence = doc.sentences()[phrase.sentence].range;
  std::optional<EventType> best;
  std::uint32_t nearest = kReach;
  const std::uint32_t begin = phrase.head > sentence.begin + kReach ? phrase.head - kReach : sentence.begin;
  for (std::uint32_t i = begin; i < std::min(sentence.end, phrase.head + kReach); ++i) {
    const Hit* hit = doc.hitAt(i, maskOf(Event, Effect, Act, Target, Means));
    if (hit == nullptr) continue;
    const std::uint32_t distance = i > phrase.head ? i - phrase.head : phrase.head - i;
    if (const auto kind = kindOf(*hit->phrase); kind && distance < nearest) {
      nearest = distance;
      best = kind;
    }
  }
  return best;
}

}  // namespace collate
