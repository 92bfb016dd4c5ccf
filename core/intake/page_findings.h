// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/intake/credits.h"
#include "core/intake/date_stamp.h"
#include "core/intake/page_lines.h"
#include "core/intake/source_marks.h"
#include "core/model/source.h"

namespace collate {

// What is known of a page while its lines are read from top to bottom: the source's fields as far as they are filled, and
// what only counts once the whole page has been seen. The first that gives a field keeps it.
class PageFindings {
 public:
  PageFindings(Source& described, const SourceMarks& tables)
      : source(described),
        marks(tables),
        lines(pageLines(described.text)) {}

  std::string_view textOf(std::size_t line) const { return lines[line].span.of(source.text); }
  void mark(RegionKind kind, ByteSpan span) { regions.push_back({kind, span}); }
  void mark(RegionKind kind, std::size_t line) { mark(kind, lines[line].span); }

  // The dates of a line that gives them, also those in numbers alone where the page tells their order.
  // Nothing in a row of a table: its day is that of what it tells.
  std::optional<DateLine> dateLine(std::size_t line) const { return isRow(line) ? std::nullopt : dateIn(textOf(line)); }
  // Is it one of two lines or more with as many bars, three at least?
  bool isRow(std::size_t line) const;
  std::optional<DateLine> dateIn(std::string_view text) const;
  void keepDate(const DateLine& date);
  void keepByline(const Byline& byline);
  // A line that names who wrote the report, with a label before it. False, and nothing changed, for any other line.
  bool readBylineLine(std::size_t line);
  // Whether the same line stands directly above or below: pages show a caption under the picture and again in the gallery.
  bool isRepeated(std::size_t line) const;

  Source& source;
  const SourceMarks& marks;
  const std::vector<PageLine> lines;
  std::vector<Region> regions;  // as found, in no order
  bool hasHeadline = false;
  std::optional<Published> published, updated;
  std::string outlet;  // as a line names it

 private:
  mutable std::optional<NumericOrder> m_order;  // once a line has needed it
};

inline void keepFirst(std::string& field, std::string_view value) {
  if (field.empty()) field = value;
}

}  // namespace collate
