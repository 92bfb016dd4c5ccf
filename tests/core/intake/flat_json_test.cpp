// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/flat_json.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <random>

namespace collate {
namespace {

using nlohmann::json;

// What a line has by the quick way is what it has by the long one.
void expectAsATree(const std::string& line) {
  const auto members = flatMembers(line);
  if (!members) return;
  const json tree = json::parse(line, nullptr, false);
  ASSERT_TRUE(tree.is_object()) << line;
  json flat = json::object();
  for (const FlatMember& m : *members) flat[std::string(m.name)] = m.null ? json() : json(m.value);
  EXPECT_EQ(flat, tree) << line;
}

TEST(FlatJson, ReadsFlatLines) {
  for (const char* line : {R"({"id":"a","text":"Two men were hurt."})", R"( { "id" : null , "text" : "" } )",
                           R"({"text":"\"so\", \\ \/ \b\f\n\r\t"})", R"({"text":"\u00e9 \u0000 \ud83d\ude00 \uFFFD"})",
                           R"({"text":"a","text":"b"})", "{\"text\":\"Ma\u02BFarrat \u0645\u0639\"}", R"({"text":"\u007f"})"}) {
    EXPECT_TRUE(flatMembers(line)) << line;
    expectAsATree(line);
  }
}

TEST(FlatJson, LeavesAllElseToAParser) {
  for (const char* line : {"",
                           "{}",
                           "[]",
                           "{",
                           R"({"a")",
                           R"({"a":})",
                           R"({"a":1})",
                           R"({"a":true})",
                           R"({"a":{"b":"c"}})",
                           R"({"a":["b"]})",
                           R"({"a":"b",})",
                           R"({"a":"b"} x)",
                           R"({"a":"b)",
                           R"({"a":"\x"})",
                           R"({"a":"\u12"})",
                           R"({"a":"\ud800"})",
                           R"({"a":"\udc00"})",
                           R"({"a":"\ud800\u0041"})",
                           R"({"a\n":"b"})",
                           "{\"a\":\"b\nc\"}",
                           "{\"a\":\"\xC3\"}",
                           "{\"a\":\"\xED\xA0\x80\"}",
                           "{\"a\":\"\xE0\x80\x80\"}",
                           "{\"a\":\"\xF4\x90\x80\x80\"}",
                           R"({a:"b"})",
                           R"({"a":nul})",
                           R"({"a":"b" "c":"d"})",
                           R"("a")"})
    EXPECT_FALSE(flatMembers(line)) << line;
}

TEST(FlatJson, ReadsRandomLinesAsATreeIsRead) {
  std::mt19937 random(5);
  const std::string_view kPieces[] = {"{",       "}",  "\"",       ":",    ",", " ",      "a",     "text",      "null", "\\n",
                                      "\\u00e9", "\\", "\xC3\xA9", "\xC3", "1", "\"a\":", "\"b\"", "{\"a\":\"", "\"}"};
  for (int n = 0; n < 100'000; ++n) {
    std::string line = "{\"a\":\"";
    for (unsigned k = static_cast<unsigned>(random() % 8); k > 0; --k) line += kPieces[random() % std::size(kPieces)];
    line += "\"}";
    expectAsATree(line);
  }
}

}  // namespace
}  // namespace collate
