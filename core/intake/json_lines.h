// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <istream>
#include <stop_token>
#include <string>

#include "core/intake/intake.h"

namespace collate {

// Lines of a stream, one at a time, in memory that a line's length bounds. A line over `longest` bytes is passed over and told as
// such.
class LineReader {
 public:
  enum class Got { Line, TooLong, End };

  LineReader(std::istream& in, std::size_t longest) : m_in(in), m_longest(longest) {}
  Got next(std::string& line);
  int number() const { return m_number; }  // of the last line, 1-based

 private:
  std::istream& m_in;
  std::size_t m_longest;
  int m_number = 0;
};

// Hands over the sources of a .jsonl list. Empty lines are passed over, broken ones become problems with their line number.
// False when the sink asked to stop.
bool takeLines(std::istream& in, const std::string& file, const SourceMarks& marks, const IntakeSink& sink,
               const std::stop_token& stop);

}  // namespace collate
