// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/margin_layout.h"

#include <gtest/gtest.h>

#include "tests/ui/support/sample_state.h"
#include "ui/session/session.h"

namespace collate::ui {
namespace {

// A page whose lines hold 60 letters and are 26 high.
MarginLayout::Measure ruler() {
  return {[](TextRange r) { return static_cast<qreal>(r.begin / 60) * 26; },
          [](const MarginItem& i) { return i.kind == MarginItem::Note ? 54.0 : 20.0; }};
}

SourcePage page() { return SourcePage(*test::sampleState(), 0); }

TEST(MarginItems, HeadEachStretchOfOneIncident) {
  const SourcePage source = page();
  const std::vector<MarginItem> items = marginItems(source);
  ASSERT_FALSE(items.empty());
  EXPECT_EQ(items.front().kind, MarginItem::Heading);
  EXPECT_EQ(std::ranges::count(items, MarginItem::Heading, &MarginItem::kind), 2);
  EXPECT_EQ(std::ranges::count(items, MarginItem::ClaimLabel, &MarginItem::kind), static_cast<long>(source.claims().size()));
  EXPECT_EQ(std::ranges::count(items, MarginItem::Note, &MarginItem::kind), 1);
}

TEST(MarginItems, PutANoteAfterTheLabelsOfItsWords) {
  const SourcePage source = page();
  const std::vector<MarginItem> items = marginItems(source);
  const auto note = std::ranges::find(items, MarginItem::Note, &MarginItem::kind);
  ASSERT_NE(note, items.begin());
  const MarginItem& before = *(note - 1);
  ASSERT_EQ(before.kind, MarginItem::ClaimLabel);
  EXPECT_EQ(source.claims()[before.index].attribute, Attribute::Floor);
}

TEST(MarginLayout, PushesDownWhatWouldCollideAndNeverUp) {
  MarginLayout layout;
  layout.reset(marginItems(page()));
  layout.placeUntil(1'000'000, ruler());
  ASSERT_TRUE(layout.complete());
  for (std::size_t i = 1; i < layout.items().size(); ++i) EXPECT_GE(layout.items()[i].top, layout.items()[i - 1].bottom());
  for (const MarginItem& item : layout.items()) {
    const qreal line = ruler().lineTop(item.range);
    EXPECT_GE(item.top, item.kind == MarginItem::Heading ? line - item.height : line);
  }
}

TEST(MarginLayout, StandsAtTheLineWhereThereIsRoom) {
  MarginLayout layout;
  layout.reset({{MarginItem::ClaimLabel, 0, {600, 610}}, {MarginItem::ClaimLabel, 1, {1200, 1210}}});
  layout.placeUntil(5000, ruler());
  EXPECT_DOUBLE_EQ(layout.items()[0].top, 260 + 3);
  EXPECT_DOUBLE_EQ(layout.items()[1].top, 520 + 3);
}

TEST(MarginLayout, GrowsWithWhatIsSeenAndComesToTheSame) {
  MarginLayout bit, whole;
  bit.reset(marginItems(page()));
  whole.reset(marginItems(page()));
  whole.placeUntil(1'000'000, ruler());
  bit.placeUntil(200, ruler());
  EXPECT_GT(bit.placed(), 0U);
  EXPECT_FALSE(bit.complete());
  for (qsizetype at = 300; !bit.complete(); at += 150) bit.placeUntil(at, ruler());
  for (std::size_t i = 0; i < whole.items().size(); ++i) EXPECT_DOUBLE_EQ(bit.items()[i].top, whole.items()[i].top);
}

}  // namespace
}  // namespace collate::ui
