// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/model/incident.h"
#include "core/model/reading.h"
#include "core/model/source.h"

namespace collate {

// What a figure is to those that its originator gave before.
enum class TollStep {
  First,
  Repeat,      // one of them again, or one of them less closely: an early wire printed late
  Update,      // more are counted, or the same more closely
  Correction,  // takes one of them back, in words or by a lower figure
  Unclear,     // another of the same day, and which came first is not known
};
std::string_view stepName(TollStep);  // "first", "repeat", "update", "correction", "unclear"

// One figure as one account gives it.
struct ToldFigure {
  std::size_t account = 0;  // position in Incident::accounts
  ClaimRef claim;
  CountRange count;  // exactly 0 of who says that there was nobody
  std::optional<Published> published;
  TollStep step = TollStep::First;
  std::optional<CountRange> takesBack = {};  // the figure that the account says is wrong, its own or another's
  bool operator==(const ToldFigure&) const = default;
};

// The figures of one originator, whoever prints them, by publication; at least one. Lines are never joined.
struct TollLine {
  std::string originator;
  std::vector<ToldFigure> figures;
  // What it holds to: its newest figure, and what it gave beside that on one day of unknown order.
  std::vector<ToldFigure> standing() const;
};

// How one figure of an incident was told over publication time.
struct TollCurve {
  Attribute attribute{};
  std::vector<TollLine> lines;      // by their first figure
  std::vector<TollLine> undated;    // of accounts without a day of publication: on no axis
  std::vector<ToldFigure> wider;    // figures that count dead and wounded together: on no line of the dead
  std::vector<std::size_t> silent;  // accounts, by position
  std::string sentence;             // what the lines say together
};

// sources[i] goes with readings[i]; `comparison` is one of the incident's on a count. Any other gives an empty curve.
TollCurve tollCurve(const Incident& incident, const Comparison& comparison, std::span<const Source> sources,
                    std::span<const Reading> readings);

}  // namespace collate
