// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/margin_layout.h"

#include <algorithm>
#include <tuple>

namespace collate::ui {
namespace {

constexpr qreal kBetweenGroups = 8;
constexpr qreal kLabelOffset = 3;  // a 20 px label stands in the middle of a 26 px line

// Order at one place in the text: labels first, then what the analyst wrote on them, then remarks.
auto orderOf(const MarginItem& item) { return std::tuple(item.range.begin, item.kind == MarginItem::ClaimLabel ? 0 : 1); }

void addHeadings(std::vector<MarginItem>& items, const SourcePage& page) {
  const PageAccount* last = nullptr;
  std::vector<MarginItem> with;
  for (const MarginItem& item : items) {
    if (item.kind == MarginItem::ClaimLabel) {
      const PageAccount* account = page.account(page.claims()[item.index].ref.account);
      if (account && account != last)
        with.push_back({MarginItem::Heading, static_cast<std::size_t>(account - page.accounts().data()), item.range});
      last = account;
    }
    with.push_back(item);
  }
  items = std::move(with);
}

}  // namespace

std::vector<MarginItem> marginItems(const SourcePage& page) {
  std::vector<MarginItem> items;
  for (std::size_t i = 0; i < page.claims().size(); ++i) items.push_back({MarginItem::ClaimLabel, i, page.claims()[i].range});
  for (std::size_t i = 0; i < page.notes().size(); ++i) items.push_back({MarginItem::Note, i, page.notes()[i].range});
  for (std::size_t i = 0; i < page.blocks().size(); ++i)
    if (page.blocks()[i].history) items.push_back({MarginItem::Remark, i, page.blocks()[i].range()});
  std::ranges::stable_sort(items, {}, orderOf);
  addHeadings(items, page);
  return items;
}

void MarginLayout::reset(std::vector<MarginItem> items) {
  m_items = std::move(items);
  m_placed = 0;
}

void MarginLayout::placeUntil(qsizetype position, const Measure& measure) {
  for (; m_placed < m_items.size() && m_items[m_placed].range.begin < position; ++m_placed) {
    MarginItem& item = m_items[m_placed];
    item.height = measure.height(item);
    const bool heading = item.kind == MarginItem::Heading;
    // A heading stands above the line that its first label is beside.
    const qreal natural = measure.lineTop(item.range) + kLabelOffset - (heading ? item.height : 0);
    const bool gap = m_placed > 0 && (heading || item.kind == MarginItem::Note || m_items[m_placed - 1].kind == MarginItem::Note);
    item.top = m_placed == 0 ? std::max<qreal>(natural, 4) : std::max(natural, bottom() + (gap ? kBetweenGroups : 0));
  }
}

}  // namespace collate::ui
