// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <stop_token>

#include "core/model/reading.h"
#include "core/model/source.h"

namespace collate {

class Lexicon;

// Reads one source: a pure function of its text, its regions, its context (publication date, outlet, agency) and the
// lexicon. No clock, no store, no globals; safe to call from several threads with one lexicon. Never fails: a text in
// which nothing is found gives an empty reading.
Reading readSource(const Source& source, const Lexicon& lexicon);
// The same, but nothing where it was asked to stop before it was done. It looks after each stage, and in the long ones after each
// sentence.
std::optional<Reading> readSource(const Source& source, const Lexicon& lexicon, const std::stop_token& stop);

// Changes when the same text would be read differently; a stored reading of another version is made anew.
inline constexpr int kExtractorVersion = 22;

}  // namespace collate
