// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/role_model.h"

#include <gmock/gmock.h>
#include <unistd.h>

#include <fstream>

#include "core/lexicon/word_table.h"

namespace collate {
namespace {

namespace fs = std::filesystem;
using testing::EndsWith;

class RoleModelTest : public testing::Test {
 protected:
  Result<void> load(const std::string& rows) {
    file = fs::temp_directory_path() / ("roles_" + std::to_string(::getpid()) + ".tsv");
    std::ofstream(file) << rows;
    return model.addFile(file);
  }
  void TearDown() override { fs::remove(file); }
  RoleModel::Scores sum(std::initializer_list<std::string_view> names) const {
    RowSum sum(model);
    for (const std::string_view n : names) sum.add(model.find(RoleModel::hashOfName(n)));
    return sum.take();
  }

  fs::path file;
  RoleModel model;
};

TEST_F(RoleModelTest, AddsWeightsUp) {
  ASSERT_TRUE(load("# made by hand\nthreshold\t0.5\t0\t0\t-1\t0\nobject:kill\t-1\t0\t0\t2\t0\nhead:mayor\t0\t0.25\t0\t1.5\t0\n"));
  EXPECT_EQ(sum({"object:kill", "head:mayor", "head:unheard-of"}), (RoleModel::Scores{-1, 0.25F, 0, 3.5F, 0}));
  EXPECT_EQ(sum({}), (RoleModel::Scores{}));
}

// Whatever order they come in: a tenth added to millions as a float would be lost.
TEST_F(RoleModelTest, AddsEachRowOnceInAnyOrder) {
  ASSERT_TRUE(load("a:x\t8000000\t0\t0\t0\t0\nb:x\t0.125\t0\t0\t0\t0\nc:x\t-8000000\t0\t0\t0\t0\n"));
  for (const auto& names : {std::initializer_list<std::string_view>{"a:x", "b:x", "c:x"}, {"c:x", "a:x", "b:x", "b:x"}})
    EXPECT_EQ(sum(names)[0], 0.125F);
  RowSum twice(model);
  twice.add(model.find(RoleModel::hashOfName("a:x")));
  twice.take();
  twice.add(model.find(RoleModel::hashOfName("b:x")));
  EXPECT_EQ(twice.take()[0], 0.125F);
}

TEST_F(RoleModelTest, LooksNamesUpByTheHashesOfTheirParts) {
  const std::uint64_t object = joinedHash(hashOf("object"), hashOf("kill"));
  EXPECT_EQ(RoleModel::hashOfName("object:kill"), object);
  EXPECT_EQ(RoleModel::hashOfName("object:kill/people"), joinedHash(object, hashOf("people")));
  EXPECT_NE(RoleModel::hashOfName("object:people/kill"), RoleModel::hashOfName("object:kill/people"));
  EXPECT_NE(RoleModel::hashOfName("ahead:/people"), RoleModel::hashOfName("ahead:people"));
}

TEST_F(RoleModelTest, WeighsSumsTogetherAndTakesTheThresholdOff) {
  ASSERT_TRUE(
      load("threshold\t0.5\t0\t0\t-1\t0\nsum:always\t0\t0\t0\t0\t-2\nsum:own/victim\t-1\t0\t0\t2\t0\n"
           "sum:text/weapon\t0\t0\t0\t0.5\t0\nsum:sentence/object\t0\t0\t4\t0\t0\n"));
  EXPECT_EQ(model.size(), 0u);
  RoleModel::Sums sums{.own = {9, 9, 9, 1.5F, 9}, .text = {9, 9, 9, 9, 2}, .sentence = {9, 9, -0.25F, 9, 9}};
  EXPECT_EQ(model.score(sums), (RoleModel::Scores{-2, 0, -1, 5, -2}));
  sums.text[4] = 4;
  const RoleModel::Scores most = model.score(sums);
  sums.text[4] = 4'000;  // of a text without end
  EXPECT_EQ(model.score(sums), most);
}

TEST_F(RoleModelTest, FindsWhatWordsWeighInATextAndInASentence) {
  ASSERT_TRUE(load("in-text:dead\t1\t0\t0\t0\t0\nin-sentence:dead\t2\t0\t0\t0\t0\nin-text:shot/dead\t3\t0\t0\t0\t0\n"));
  const RoleModel::InContext* dead = model.inContext(hashOf("dead"));
  ASSERT_NE(dead, nullptr);
  EXPECT_EQ(dead->text, model.find(RoleModel::hashOfName("in-text:dead")));
  EXPECT_EQ(dead->sentence, model.find(RoleModel::hashOfName("in-sentence:dead")));
  const RoleModel::InContext* pair = model.inContext(joinedHash(hashOf("shot"), hashOf("dead")));
  ASSERT_NE(pair, nullptr);
  EXPECT_EQ(model.weights(pair->text)[0], 3);
  EXPECT_EQ(pair->sentence, RoleModel::kNone);
  EXPECT_EQ(model.inContext(hashOf("shot")), nullptr);
}

TEST_F(RoleModelTest, HoldsAsManyFeaturesAsThereAre) {
  std::string rows;
  for (int i = 0; i < 40'000; ++i) rows += "f:" + std::to_string(i) + "\t" + std::to_string(i) + "\t0\t0\t0\t0\n";
  ASSERT_TRUE(load(rows));
  EXPECT_EQ(model.size(), 40'000u);
  for (const int i : {0, 7, 20'000, 39'999}) EXPECT_EQ(sum({"f:" + std::to_string(i)})[0], static_cast<float>(i));
}

TEST_F(RoleModelTest, NamesTheRowThatIsNone) {
  for (const char* row :
       {"object:kill\n", "object:kill\t1\t2\t3\t4\n", "object:kill\t1\t2\t3\t4\t5\t6\n", "object:kill\t1\tx\t3\t4\t5\n",
        "sum:own\t1\t2\t3\t4\t5\n", "sum:own/nobody\t1\t2\t3\t4\t5\n", "sum:page/victim\t1\t2\t3\t4\t5\n"}) {
    const auto loaded = load(std::string("threshold\t0\t0\t0\t0\t0\n") + row);
    ASSERT_FALSE(loaded) << row;
    EXPECT_THAT(loaded.error().file, EndsWith(".tsv:2")) << row;
  }
  EXPECT_EQ(model.addFile("/nowhere/roles.tsv").error().code, ErrorCode::NotFound);
}

}  // namespace
}  // namespace collate
