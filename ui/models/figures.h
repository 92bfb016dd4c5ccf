// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "core/model/incident.h"

namespace collate {
struct CaseState;
}

namespace collate::ui {

// One account's number for an attribute that is counted.
struct Figure {
  std::size_t account = 0;  // position in Incident::accounts
  QString outlet;
  CountRange count;
};

// The numbers that an incident's accounts give for one attribute, on one axis, with the analyst's range where one is set.
struct FigureAxis {
  std::vector<Figure> figures;
  std::optional<CountRange> decided;
  int from = 0;
  int to = 0;
  int step = 1;

  bool empty() const { return figures.empty(); }
};

// Empty for attributes that are no counts, or where nobody gives a number.
FigureAxis figureAxis(const CaseState& state, const Incident& incident, const Comparison& comparison);

// Whose word a claim is, from the outlet (and the agency that it copied) outward to the first origin.
std::vector<QString> chainOf(const CaseState& state, const ClaimRef& claim);

}  // namespace collate::ui
