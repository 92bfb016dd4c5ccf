// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/json_text.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/transfer/value_json.h"

namespace collate {
namespace {

std::string textOf(const auto& value) {
  JsonText text;
  text.value(value);
  return text.take();
}

TEST(JsonText, WritesTextAsATreeOfValuesDoes) {
  for (const std::string& s :
       {std::string(), std::string("two men"), std::string("a \"quote\" and a \\"), std::string("line\nend"),
        std::string("\x01\x1f\x7f"), std::string("Ma\u02BFarrat \u0645\u0639\u0631\u0629"), std::string("broken \xC3 here \xFF"),
        std::string("nul\0within", 10)})
    EXPECT_EQ(textOf(s), written(Json(s))) << s;
}

TEST(JsonText, WritesNumbersAsATreeOfValuesDoes) {
  for (const double d : {0.0, 1.0, -2.5, 36.2012, 1e-7, 1e21, 0.1}) EXPECT_EQ(textOf(d), written(Json(d)));
  EXPECT_EQ(textOf(-3), "-3");
  EXPECT_EQ(textOf(std::size_t{4'000'000'000}), "4000000000");
  EXPECT_EQ(textOf(true), "true");
}

TEST(JsonText, PutsCommasBetweenMembersAndItemsOnly) {
  JsonText text;
  text.open('{');
  text.member("a", 1);
  text.key("b");
  text.open('[');
  text.close(']');
  text.key("c");
  text.open('[');
  for (const int n : {1, 2}) {
    text.open('{');
    text.member("n", n);
    text.close('}');
  }
  text.null();
  text.close(']');
  text.member("d", std::string_view("x"));
  text.close('}');
  EXPECT_EQ(text.take(), R"({"a":1,"b":[],"c":[{"n":1},{"n":2},null],"d":"x"})");
}

TEST(JsonText, WritesTreesWithTheirIndent) {
  const Json tree = {{"name", "a \"case\""},
                     {"none", Json::array()},
                     {"nothing", Json::object()},
                     {"list", {1, 2.5, nullptr, "x", Json::array({true})}},
                     {"within", {{"deep", {{"deeper", -1}}}}}};
  for (const int indent : {-1, 0, 1, 4}) {
    JsonText text(indent);
    text.value(tree);
    EXPECT_EQ(text.take(), written(tree, indent));
  }
}

TEST(JsonText, WritesWithAnIndentWhatATreeIsWrittenAs) {
  JsonText text(1);
  text.open('{');
  text.memberOrNull("outlet", "");
  text.memberOrNull("lat", 36.5);
  text.member("persons", std::vector<std::string>{"Orla Venn", "a guard"});
  text.list("claims", [&] {
    text.open('{');
    text.member("min", 3);
    text.close('}');
  });
  text.list("conflicts", [] {});
  text.close('}');
  const Json tree = {{"outlet", nullptr},
                     {"lat", 36.5},
                     {"persons", {"Orla Venn", "a guard"}},
                     {"claims", Json::array({{{"min", 3}}})},
                     {"conflicts", Json::array()}};
  EXPECT_EQ(text.take(), written(tree, 1));
}

}  // namespace
}  // namespace collate
