// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/trailing_source.h"

#include <gtest/gtest.h>

#include "tests/core/extract/extract_text.h"

namespace collate {
namespace {

// Who says the dead, "" where nobody does.
struct SaidRow {
  const char* text;
  const char* who;
};
void PrintTo(const SaidRow& row, std::ostream* os) { *os << row.text; }

class SaysTheDead : public testing::TestWithParam<SaidRow> {};
TEST_P(SaysTheDead, Test) {
  const Reading reading = readingOf(GetParam().text);
  for (const Account& a : *reading.accounts)
    for (const Claim& c : a.claims)
      if (c.attribute == Attribute::Killed) {
        EXPECT_EQ(c.originators.empty() ? "" : c.originators.back().name, GetParam().who);
        return;
      }
  FAIL() << "no dead";
}

// A page lost the comma before who speaks.
INSTANTIATE_TEST_SUITE_P(
    LostComma, SaysTheDead,
    testing::Values(
        SaidRow{"Two girls were killed when a rocket hit a school in Homs on Monday the source said.", "source"},
        SaidRow{"Two girls were killed in rocket fire on Homs the source at Marrow Police Command said.",
                "source at Marrow Police Command"},
        SaidRow{"Aircraft struck a convoy near Homs and killed nine rebels SANA news agency reported.", "SANA news agency"},
        SaidRow{"Five men were killed in an air strike on Homs on Monday activists said.", "activists"},
        SaidRow{"Five men were killed in an air strike on Homs on Monday a Paris-based war monitor said.",
                "Paris-based war monitor"},
        SaidRow{"Five men were killed in an air strike on Homs on Monday the provincial governor said in a statement.",
                "provincial governor"}));
INSTANTIATE_TEST_SUITE_P(
    NoSource, SaysTheDead,
    testing::Values(SaidRow{"Five men were killed in an air strike on Homs on Monday. That is not what the army said.", ""},
                    SaidRow{"Five men were killed in Homs on Monday when the clerk called as the police said.", ""},
                    SaidRow{"Gunmen killed two sons of the governor in Homs on Monday and the army said nothing.", ""},
                    SaidRow{"Five men were killed in Homs on Monday and the army said that it had no part in it.", ""}));

// Services and bodies that news cites without a name
INSTANTIATE_TEST_SUITE_P(
    Services, SaysTheDead,
    testing::Values(SaidRow{"A rocket killed four people in Homs on Monday, the ambulance service said.", "ambulance service"},
                    SaidRow{"A rocket killed four people in Homs on Monday, emergency services said.", "emergency services"},
                    SaidRow{"A rocket killed four people in Homs on Monday, the presidency said.", "presidency"},
                    SaidRow{"A rocket killed four people in Homs on Monday, the mining company said.", "mining company"},
                    SaidRow{"A rocket hit an ambulance service in Homs on Monday, killing four people.", ""},
                    SaidRow{"Emergency services said the road was shut. A rocket hit Homs on Monday. It killed four people.",
                            ""}));

}  // namespace
}  // namespace collate
