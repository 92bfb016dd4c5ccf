// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/workspace/case_state.h"

namespace collate::ui {

// Who tells it on whose word: an outlet of the incident, or one on whose word something stands. Columns count from the outlets
// (0) to the farthest origin, rows within a column from the top.
struct OriginatorNode {
  QString name;
  bool isOutlet = false;
  bool isFirst = false;  // a claim goes no further back
  int column = 0;
  int row = 0;
  std::vector<ClaimRef> claims;  // that stand on it, or that it tells
};

// `from` tells it on the word of `to`; positions in the nodes.
struct OriginatorEdge {
  std::size_t from = 0;
  std::size_t to = 0;
  int claims = 0;
};

struct OriginatorGraph {
  std::vector<OriginatorNode> nodes;  // outlets first, in the order of the accounts
  std::vector<OriginatorEdge> edges;
  int columns = 0;
  int rows = 0;  // of the fullest column
};

// The chains of all counted claims of an incident as one graph. Names of one family are one node, an outlet that another cites is
// its own; somebody without a name ("residents") is another one in each account.
OriginatorGraph originatorGraph(const CaseState& state, const Incident& incident);

}  // namespace collate::ui
