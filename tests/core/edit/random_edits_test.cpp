// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of every edit, tried on many that nobody would think of.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ranges>

#include "core/edit/overlay.h"
#include "core/edit/source_fields.h"
#include "tests/core/random.h"

namespace collate {
namespace {

using test::Random;

const std::vector<std::string> kWords = {"3",         "at least 4", "Atmeh", "أطمة", "a \"quoted\" word",
                                         "tab\there", "line\nend",  "\\",    "",     "caf\u00e9",
                                         "😀",        "+1",         "#2",    "=x"};

class RandomEdits {
 public:
  explicit RandomEdits(unsigned seed) : m_random(seed) {}

  // An edit of up to four changes that fits what stands in `overlay`.
  Edit fitting(const Overlay& overlay) {
    Overlay after = overlay;
    Edit edit{"Edit " + m_random.of(kWords), {}};
    for (std::size_t n = m_random.below(4) + 1; n > 0; --n) {
      EditChange change = someChange();
      const std::string* stands = payloadAt(after, change.target, change.key);
      change.before = stands ? std::optional(*stands) : std::nullopt;
      if (change.after)
        after[{change.target, change.key}] = *change.after;
      else
        after.erase({change.target, change.key});
      edit.changes.push_back(std::move(change));
    }
    return edit;
  }
  Random& random() { return m_random; }

 private:
  // Few keys, so that edits meet.
  EditChange someChange() {
    const auto target = static_cast<EditTarget>(m_random.below(6));
    const std::string hash(1, static_cast<char>('a' + m_random.below(3)));
    const ByteSpan span{static_cast<std::uint32_t>(m_random.below(3)), 9};
    const auto attribute = static_cast<Attribute>(m_random.below(kAttributeCount));
    EditChange change{target, {}, {}, {}};
    const bool removes = m_random.oneIn(4);
    switch (target) {
      case EditTarget::ClaimReview:
        change.key = claimKey(hash, span, attribute);
        change.after = toJson(ReviewPayload{m_random.oneIn(2) ? Review::Corrected : Review::Rejected, m_random.of(kWords)});
        break;
      case EditTarget::Grouping:
        change.key = groupingKey(accountKey(hash, span), accountKey("z", span));
        change.after = toJson(GroupingPayload{m_random.oneIn(2)});
        break;
      case EditTarget::AddedClaim:
        change.key = claimKey(hash, span, attribute) + (m_random.oneIn(2) ? "+1" : "");
        change.after = toJson(AddedClaimPayload{hash, span, accountKey(hash, span), attribute, m_random.of(kWords)});
        break;
      case EditTarget::Annotation:
        change.key = std::to_string(m_random.below(4) + 1);
        change.after = toJson(Annotation{{std::stoll(change.key)},
                                         hash,
                                         span,
                                         m_random.of(kWords),
                                         m_random.of(kWords),
                                         {m_random.of(kWords)},
                                         m_random.oneIn(2),
                                         "R. Example",
                                         "2025-09-01T10:00:00Z"});
        break;
      case EditTarget::Assessment:
        change.key = assessmentKey(accountKey(hash, span), attribute);
        change.after = toJson(Assessment{m_random.of(kWords), m_random.of(kWords), "B", "2", "likely", Status::Settled,
                                         "R. Example", "2025-09-01T10:00:00Z"});
        break;
      case EditTarget::SourceField:
        change.key = sourceFieldKey(hash, "outlet");
        change.after = m_random.of(kWords);
        break;
    }
    if (removes) change.after.reset();
    return change;
  }

  Random m_random;
};

TEST(RandomEdits, EachCancelsWithItsInverse) {
  for (unsigned seed = 0; seed < 200; ++seed) {
    SCOPED_TRACE(seed);
    RandomEdits edits(seed);
    Overlay overlay;
    std::vector<std::pair<Overlay, Edit>> steps;
    for (int i = 0; i < 20; ++i) {
      const Edit edit = edits.fitting(overlay);
      EXPECT_EQ(inverse(inverse(edit)), edit);
      steps.emplace_back(overlay, edit);
      const auto done = applyEdit(overlay, edit);
      ASSERT_TRUE(done) << done.error().message;
    }
    const Overlay end = overlay;
    for (const auto& [before, edit] : steps | std::views::reverse) {
      ASSERT_TRUE(applyEdit(overlay, inverse(edit)));
      ASSERT_EQ(overlay, before);
    }
    EXPECT_THAT(overlay, ::testing::IsEmpty());
    for (const auto& step : steps) ASSERT_TRUE(applyEdit(overlay, step.second));
    EXPECT_EQ(overlay, end) << "told again from the first, the journal gives what stands";
  }
}

TEST(RandomEdits, OneThatDoesNotFitAnywhereChangesNothing) {
  int refused = 0;
  for (unsigned seed = 0; seed < 300; ++seed) {
    SCOPED_TRACE(seed);
    RandomEdits edits(seed);
    Overlay overlay;
    for (int i = 0; i < 10; ++i) ASSERT_TRUE(applyEdit(overlay, edits.fitting(overlay)));
    Edit bad = edits.fitting(overlay);
    EditChange& change = bad.changes[edits.random().below(bad.changes.size())];
    switch (edits.random().below(3)) {
      case 0: change.before = "what never stood there"; break;
      case 1: change.before = change.before ? std::nullopt : std::optional<std::string>(""); break;
      default:
        if (change.target == EditTarget::SourceField) continue;
        change.after = "{\"broken\":";
    }
    const Overlay before = overlay;
    const auto done = applyEdit(overlay, bad);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Invalid);
    EXPECT_EQ(overlay, before);
    ++refused;
  }
  EXPECT_GT(refused, 200);
}

TEST(RandomEdits, KeepEveryWordThroughTheJournalsJson) {
  for (unsigned seed = 0; seed < 200; ++seed) {
    RandomEdits edits(seed);
    const Edit edit = edits.fitting({});
    const auto back = changesFromJson(changesToJson(edit.changes));
    ASSERT_TRUE(back) << seed;
    EXPECT_EQ(*back, edit.changes) << seed;
  }
}

// A case that somebody else has written to: what its journal holds may be anything.
TEST(RandomEdits, ReadDamagedJsonOrRefuseIt) {
  int refused = 0;
  for (unsigned seed = 0; seed < 500; ++seed) {
    SCOPED_TRACE(seed);
    RandomEdits edits(seed);
    const Edit edit = edits.fitting({});
    std::string json = changesToJson(edit.changes);
    edits.random().damage(json);
    const auto changes = changesFromJson(json);
    refused += !changes;
    if (!changes) {
      EXPECT_EQ(changes.error().code, ErrorCode::Malformed);
    }
    for (const EditChange& c : edit.changes) {
      if (!c.after) continue;
      std::string payload = *c.after;
      edits.random().damage(payload);
      Overlay overlay;
      if (applyEdit(overlay, {"x", {{c.target, c.key, {}, payload}}})) {
        EXPECT_EQ(overlay.size(), 1U);
      } else {
        EXPECT_THAT(overlay, ::testing::IsEmpty());
      }
    }
  }
  EXPECT_GT(refused, 100) << "most damage breaks JSON";
}

}  // namespace
}  // namespace collate
