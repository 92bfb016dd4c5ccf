// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/nearest_event.h"

#include <gmock/gmock.h>

#include "tests/core/extract/extract_text.h"

namespace collate {
namespace {

std::optional<EventType> nearest(const std::string& text, std::string_view head) {
  const ReadText t(text);
  const WordTags tags(t.doc(), t.entities());
  for (const NounPhrase& p : findNounPhrases(t.doc(), tags))
    if (t.doc().word(p.head) == head) return eventNearest(t.doc(), p);
  ADD_FAILURE() << "no phrase with head " << head;
  return {};
}

struct EventRow {
  const char* text;
  const char* head;
  std::optional<EventType> event;
};

class NearestEventTest : public testing::TestWithParam<EventRow> {};

TEST_P(NearestEventTest, TellsWhatBefellIt) {
  EXPECT_EQ(nearest(GetParam().text, GetParam().head), GetParam().event) << GetParam().text << " " << GetParam().head;
}

INSTANTIATE_TEST_SUITE_P(
    Rows, NearestEventTest,
    testing::Values(EventRow{"They kidnapped the mayor before the rebels set fire to a barn.", "mayor", EventType::Abduction},
                    EventRow{"They kidnapped the mayor before the rebels set fire to a barn.", "barn", EventType::Arson},
                    EventRow{"A bomb wrecked the bakery.", "bakery", EventType::Bombing},
                    EventRow{"They robbed the bank of Zelnik.", "bank", EventType::Robbery},
                    EventRow{"They attacked the bank of Zelnik.", "bank", std::nullopt},
                    EventRow{"They killed the mayor.", "mayor", std::nullopt},
                    EventRow{"The mayor bought a rifle and a truck.", "truck", std::nullopt},
                    // Told in the next sentence, of somebody else.
                    EventRow{"They killed the mayor. They kidnapped a priest.", "mayor", std::nullopt}));

}  // namespace
}  // namespace collate
