// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/outside_names.h"

#include <gmock/gmock.h>

namespace collate {
namespace {

using ::testing::ElementsAre;

Source named(std::string file, std::string id = {}) {
  Source s;
  s.file = std::move(file);
  s.externalId = std::move(id);
  return s;
}

TEST(OutsideNames, AreWithoutFolders) {
  EXPECT_THAT(outsideNames(std::vector{named("/home/r/a.txt"), named("b.txt"), named("../c.pdf"), named("")}),
              ElementsAre("a.txt", "b.txt", "c.pdf", ""));
}

TEST(OutsideNames, KeepTheIdOfALine) {
  EXPECT_THAT(outsideNames(std::vector{named("/home/r/list.jsonl#a/7", "a/7"), named("/home/r/list.jsonl:12"), named("-:3")}),
              ElementsAre("list.jsonl#a/7", "list.jsonl:12", "-:3"));
}

TEST(OutsideNames, TellApartWhatIsNamedAlike) {
  EXPECT_THAT(outsideNames(std::vector{named("/home/r/a.txt"), named("b.txt"), named("/home/s/a.txt"), named(""), named("")}),
              ElementsAre("a.txt (source 1)", "b.txt", "a.txt (source 3)", "", ""));
}

TEST(OutsideNames, AreThoseOfTheCaseForOthersAndLeaveTheCaseAlone) {
  CaseState state;
  state.sources = {{named("/home/r/a.txt")}};
  EXPECT_EQ(forOthers(state).sources[0].file, "a.txt");
  EXPECT_EQ(state.sources[0].file, "/home/r/a.txt");
}

}  // namespace
}  // namespace collate
