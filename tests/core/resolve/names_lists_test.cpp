// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <string>

#include "core/resolve/names.h"
#include "tests/source_folder.h"

namespace collate {
namespace {

// Names from the lists of the United Nations: spellings, Arabic script, left-out parts, and hard negatives of one family.
TEST(NamesOfTheLists, AreToldApartWithHighPrecision) {
  std::ifstream in(collate::test::sourceFolder() / "../shared/bench/names/un_pairs.tsv");
  if (!in) GTEST_SKIP() << "no pairs beside the checkout";
  int right = 0, claimed = 0, wanted = 0;
  std::string line;
  std::getline(in, line);
  while (std::getline(in, line)) {
    std::istringstream fields(line);
    std::string label, kind, a, b;
    for (std::string* field : {&label, &kind, &a, &b}) std::getline(fields, *field, '\t');
    const bool same = compareNames(a, b).verdict == NameVerdict::Same;
    right += same && label == "1";
    claimed += same;
    // Aliases that share nothing with the name cannot be told from the names alone.
    wanted += label == "1" && kind != "alias_unrelated";
  }
  EXPECT_GE(static_cast<double>(right) / claimed, 0.95);
  EXPECT_GE(static_cast<double>(right) / wanted, 0.57);
}

}  // namespace
}  // namespace collate
