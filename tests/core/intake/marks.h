// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include "core/intake/source_marks.h"
#include "tests/source_folder.h"

namespace collate {

// The tables that are shipped; loaded once a program.
inline const SourceMarks& shippedMarks() {
  static const auto marks = SourceMarks::load(collate::test::sourceFolder() / "resources");
  EXPECT_TRUE(marks) << (marks ? "" : marks.error().file + ": " + marks.error().message);
  return **marks;
}

}  // namespace collate
