// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/models/incident_time.h"

namespace collate::ui {

// One figure as one account gives it.
struct FigurePoint {
  Instant published = 0;
  CountRange count;
  QString label;   // "2 or more: the wives", "5 people"
  QString source;  // the outlet
};

// The figures of one originator over publication time; at least one. Points of different originators are never joined.
struct FigureLine {
  QString originator;               // who said it first; the outlet where an account names nobody
  std::vector<FigurePoint> points;  // by publication
};

// How one figure of one incident changed over publication time.
struct FigureCurve {
  Attribute attribute{};
  std::vector<FigureLine> lines;
  std::vector<Instant> silent;         // publication of accounts that say nothing of it
  int undated = 0;                     // figures in accounts without a publication date: on no axis, so listed with a count
  std::optional<CountRange> assessed;  // the analyst's
  QString sentence;                    // what the lines say together
  int highest = 0;                     // of all bounds

  bool empty() const { return lines.empty(); }
};

// Attributes of `incident` that are figures and that some account gives: what a combo offers.
std::vector<Attribute> figuresOf(const Incident& incident);
// The one of `figures` (not empty) on which the accounts differ most: contradiction before scope, and so on down.
Attribute mostDisputed(const Incident& incident, const std::vector<Attribute>& figures);

FigureCurve figureCurve(const CaseState& state, const Incident& incident, Attribute attribute);

}  // namespace collate::ui
