// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that lost their lines: what stands before and behind the report in one run with it. Invented places and persons.
#include "core/extract/run_in_labels.h"

#include <gtest/gtest.h>

#include "tests/core/extract/extract_text.h"

namespace collate {
namespace {

// The sentences of a text, skipped ones in brackets.
std::string sentencesOf(const std::string& text) {
  const ReadText t(text);
  std::string out;
  for (const Sentence& s : t.doc().sentences()) {
    const std::string words = t.doc().words(s.range);
    out += (out.empty() ? "" : " | ") + (s.skipped ? "[" + words + "]" : words);
  }
  return out;
}

struct LabelRow {
  const char* text;
  const char* sentences;
};
void PrintTo(const LabelRow& row, std::ostream* os) { *os << row.text; }

class RunInLabels : public testing::TestWithParam<LabelRow> {};
TEST_P(RunInLabels, ArePartedFromTheReport) { EXPECT_EQ(sentencesOf(GetParam().text), GetParam().sentences); }

INSTANTIATE_TEST_SUITE_P(
    Tags, RunInLabels,
    testing::Values(
        LabelRow{"Tags Orlen Ferrin shelling rebels At least nine people were killed in Orlen.",
                 "[Tags Orlen Ferrin shelling rebels] | At least nine people were killed in Orlen."},
        LabelRow{"Tags Orlen hunger siege Hill Front Three women from Orlen were killed.",
                 "[Tags Orlen hunger siege Hill Front] | Three women from Orlen were killed."},
        LabelRow{"Tags Orlen Ferrin air raids Warplanes bombed a market in Orlen on Monday.",
                 "[Tags Orlen Ferrin air raids] | Warplanes bombed a market in Orlen on Monday."},
        LabelRow{"Tags Orlen Ferrin Hill Front A Ferrin air strike killed two men in Orlen.",
                 "[Tags Orlen Ferrin Hill Front] | A Ferrin air strike killed two men in Orlen."},
        LabelRow{"Tags Orlen Observatory of Marrow Rights Hill Front Heavy shelling of a market in Orlen killed two men.",
                 "[Tags Orlen Observatory of Marrow Rights Hill Front] | Heavy shelling of a market in Orlen killed two men."},
        LabelRow{"Tags Orlen Hill Front siege Dozens of Orlen people were killed.",
                 "[Tags Orlen Hill Front siege] | Dozens of Orlen people were killed."}));

INSTANTIATE_TEST_SUITE_P(
    Headlines, RunInLabels,
    testing::Values(
        LabelRow{
            "Car bomb kills nine in Orlen Print Tweet Views 77 Related Minister to visit Ferrin again Rebels leave Dolmar "
            "Monitor A car bomb killed nine people in Orlen on Monday.",
            "Car bomb kills nine in Orlen | [Print Tweet Views 77 Related Minister to visit Ferrin again Rebels leave Dolmar "
            "Monitor] | A car bomb killed nine people in Orlen on Monday."},
        LabelRow{
            "A raid killed two men in Orlen. 77 Related Army Shows It is Not Done in Ferrin Council to Meet on Shells Tags "
            "Army Ferrin.",
            "A raid killed two men in Orlen. | [77 Related Army Shows It is Not Done in Ferrin Council to Meet on Shells Tags "
            "Army Ferrin.]"},
        LabelRow{
            "A raid killed two men in Orlen on Monday and a third was taken to the hospital of Ferrin. The market was closed for the rest of the week, as the traders had asked. Source Valley World and "
            "agencies Related News Minister visits Ferrin | The wall of Dolmar Will the truce hold? Category News Shells kill "
            "two.",
            "A raid killed two men in Orlen on Monday and a third was taken to the hospital of Ferrin. | The market was closed for the rest of the week, as the traders had asked. | [Source Valley World "
            "and agencies Related News Minister visits Ferrin | The wall of Dolmar Will the truce hold?] | [Category News Shells "
            "kill two.]"},
        LabelRow{"A raid killed two men in Orlen. Last Update: Monday 4 May 2031 KSA 09:40 - GMT 06:40 118",
                 "A raid killed two men in Orlen. | [Last Update: Monday 4 May 2031 KSA 09:40 - GMT 06:40 118]"}));

INSTANTIATE_TEST_SUITE_P(
    Kept, RunInLabels,
    testing::Values(LabelRow{"Tags Ltd said on Monday that two people were killed in Orlen.",
                             "Tags Ltd said on Monday that two people were killed in Orlen."},
                    LabelRow{"Tags of the dead were found in Orlen.", "Tags of the dead were found in Orlen."},
                    LabelRow{"Tags were found on a body in Orlen.", "Tags were found on a body in Orlen."},
                    LabelRow{"Related violence killed nine people in Orlen.", "Related violence killed nine people in Orlen."},
                    LabelRow{"Related News said on Monday that a raid killed two men in Orlen.",
                             "Related News said on Monday that a raid killed two men in Orlen."},
                    LabelRow{"Views differ on the 77 related attacks that killed two men in Orlen.",
                             "Views differ on the 77 related attacks that killed two men in Orlen."},
                    LabelRow{"Last update of 4 May 2031 said a raid killed two men.",
                             "Last update of 4 May 2031 said a raid killed two men."},
                    LabelRow{"The last update came on 4 May 2031.", "The last update came on 4 May 2031."}));

}  // namespace
}  // namespace collate
