// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <vector>

#include "ui/models/source_page.h"

namespace collate::ui {

// One thing in the margin, with its place in document coordinates.
struct MarginItem {
  enum Kind { Heading, ClaimLabel, Note, Remark };
  Kind kind = ClaimLabel;
  std::size_t index = 0;  // claim or note of the page; account for a heading; block for a remark
  TextRange range;        // what it stands beside
  qreal top = 0;
  qreal height = 0;

  qreal bottom() const { return top + height; }
};

// What the margin shows in order of the text, before anything is placed: headings where the incident changes, then labels.
std::vector<MarginItem> marginItems(const SourcePage& page);

// Places items from the top: each at its span's first line, or below the one above where that needs room. Placing goes only as
// far as asked, and goes on from there, because the text itself is laid out only as far as it is seen.
class MarginLayout {
 public:
  struct Measure {
    std::function<qreal(TextRange)> lineTop;
    std::function<qreal(const MarginItem&)> height;
  };

  void reset(std::vector<MarginItem> items);
  // Places what stands beside text before `position`.
  void placeUntil(qsizetype position, const Measure& measure);
  const std::vector<MarginItem>& items() const { return m_items; }
  std::size_t placed() const { return m_placed; }
  bool complete() const { return m_placed == m_items.size(); }
  qreal bottom() const { return m_placed == 0 ? 0 : m_items[m_placed - 1].bottom(); }

 private:
  std::vector<MarginItem> m_items;
  std::size_t m_placed = 0;
};

}  // namespace collate::ui
