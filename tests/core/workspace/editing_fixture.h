// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/workspace/workspace_fixture.h"

namespace collate::testing_workspace {

// A case of three reports to be edited.
class EditingTest : public WorkspaceTest {
 protected:
  void SetUp() override { importThree(); }

  void apply(const Edit& edit) {
    const auto done = workspace->apply(edit);
    ASSERT_TRUE(done) << done.error().message;
  }

  // What an edit may change and its undo must put back, ids and all.
  void expectSame(const CaseState& a, const CaseState& b) {
    EXPECT_EQ(a.readings, b.readings);
    EXPECT_EQ(a.annotations, b.annotations);
    EXPECT_EQ(a.overlay, b.overlay);
    EXPECT_EQ(a.orphanedEdits, b.orphanedEdits);
    ASSERT_EQ(a.incidents.size(), b.incidents.size());
    for (std::size_t i = 0; i < a.incidents.size(); ++i) {
      EXPECT_EQ(a.incidents[i].id, b.incidents[i].id);
      EXPECT_EQ(a.incidents[i].comparisons, b.incidents[i].comparisons);
    }
    for (std::size_t i = 0; i < a.sources.size(); ++i) {
      EXPECT_EQ(a.sources[i].outlet, b.sources[i].outlet);
      EXPECT_EQ(a.sources[i].published, b.sources[i].published);
      EXPECT_EQ(a.sources[i].leftOut, b.sources[i].leftOut);
    }
  }
};

}  // namespace collate::testing_workspace
