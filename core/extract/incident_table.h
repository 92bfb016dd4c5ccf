// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/text/tokens.h"

namespace collate {

// What a column of a table of incidents holds, by the words that head it.
enum class Column : std::uint8_t {
  Text,
  Reference,
  Date,
  Time,
  Place,
  Area,
  Type,
  Actor,
  Killed,
  Wounded,
  Detained,
  Casualties  // dead and wounded together: only its words are read
};

bool isFigure(Column column);  // of the dead, the wounded, the detained

struct TableCell {
  Column column{};
  TokenRange range;  // without the bars around it; may be empty
};

// Does a cell hold what its column says, and no words of its own that tell what happened?
bool isFilledIn(const TableCell& cell);

// A line of a table: one incident.
struct TableRow {
  TokenRange range;
  std::vector<TableCell> cells;
};

struct IncidentTable {
  TokenRange head;  // the line that says what the columns hold
  std::vector<TableRow> rows;
};

// The tables of incidents in a text, as logs and registers have them: lines of cells with bars between ("4 | 13/08 | Orlen | Mine
// | 3 | 0"), under a line that heads a column of days, one of places and two of kinds, authors or figures. Lines of few words
// between rows ("Week 2") end none; rows of totals are no incidents.
std::vector<IncidentTable> findTables(const Tokens& tokens);

}  // namespace collate
