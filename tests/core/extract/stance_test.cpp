// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "core/extract/stance_reader.h"
#include "tests/core/extract/extract_text.h"

namespace collate {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> stancesOf(const std::string& text) {
  const ReadText t(text);
  std::vector<std::string> out;
  for (const AttributedPassage& p : readStances(t.doc(), t.entities())) {
    const auto words = [&](TokenRange r) { return r.empty() ? std::string() : t.doc().words(r); };
    out.push_back(words(p.source) + "|" + words(p.cue) + "|" + words(p.content));
  }
  return out;
}

struct Row {
  const char* name;
  const char* text;
  const char* passage;
};
class Attributes : public testing::TestWithParam<Row> {};
TEST_P(Attributes, Test) { EXPECT_THAT(stancesOf(GetParam().text), ElementsAre(GetParam().passage)) << GetParam().text; }
INSTANTIATE_TEST_SUITE_P(
    Rows, Attributes,
    testing::Values(
        Row{"said", "The mayor said that the bridge is open.", "The mayor|said|that the bridge is open"},
        Row{"auxiliary", "The mayor has also said the bridge is open.", "The mayor|has also said|the bridge is open"},
        Row{"behind", "The bridge is open, the mayor said.", "the mayor|said|The bridge is open"},
        Row{"quoted", "\"The bridge is open,\" she said.", "she|said|\"The bridge is open,\""},
        Row{"inverted", "\"The bridge is open,\" said Dana Lorne.", "Dana Lorne|said|\"The bridge is open,\""},
        Row{"apposition", "Dana Lorne, a spokeswoman for the union, said the bridge is open.",
            "Dana Lorne, a spokeswoman for the union|said|the bridge is open"},
        Row{"goesOn", "\"The bridge is open,\" she said. \"The road is not.\"",
            "she|said|\"The bridge is open,\" she said. \"The road is not.\""},
        Row{"accordingTo", "The bridge is open, according to Dana Lorne.", "Dana Lorne|according to|The bridge is open"},
        Row{"accordingToFirst", "According to Dana Lorne, the bridge is open.", "Dana Lorne|According to|the bridge is open"},
        Row{"believes", "Many residents believe the bridge is open.", "Many residents|believe|the bridge is open"},
        Row{"demanded", "Residents demanded a new bridge.", "Residents|demanded|a new bridge"},
        Row{"survey", "The survey found that the bridge is old.", "The survey|found|that the bridge is old"},
        Row{"claimThat", "It rests on his claim that the bridge is old.", "his|claim|that the bridge is old"},
        Row{"speaker", "LORNE: The bridge is open.", "LORNE|:|The bridge is open."}),
    [](const auto& row) { return std::string(row.param.name); });

class AttributesNothing : public testing::TestWithParam<Row> {};
TEST_P(AttributesNothing, Test) { EXPECT_THAT(stancesOf(GetParam().text), IsEmpty()) << GetParam().text; }
INSTANTIATE_TEST_SUITE_P(Rows, AttributesNothing,
                         testing::Values(Row{"noun", "The report is long.", ""}, Row{"alleged", "The alleged leader fled.", ""},
                                         Row{"name", "They crossed the United States by bus.", ""},
                                         Row{"plans", "The old plans are gone.", ""}, Row{"claims", "Insurance claims rose.", ""},
                                         Row{"infinitive", "It is hard to say.", ""}, Row{"act", "Gunmen stormed the house.", ""},
                                         Row{"passive", "The plan was opposed.", ""}, Row{"accord", "They acted in accord.", ""},
                                         Row{"concern", "It is of no concern.", ""}),
                         [](const auto& row) { return std::string(row.param.name); });

TEST(Stances, OfAQuotationAreNotThoseOfItsI) {
  EXPECT_THAT(stancesOf("\"I think the bridge is open,\" she said."), ElementsAre("she|said|\"I think the bridge is open,\""));
}

}  // namespace
}  // namespace collate
