// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/dateline.h"

#include <gtest/gtest.h>

#include "marks.h"

namespace collate {
namespace {

struct Row {
  const char* paragraph;
  const char* span;
  const char* agency = "";
  const char* outlet = "";
  const char* published = "";
};

TEST(Dateline, ReadsTheWaysToOpenAReport) {
  for (const Row& row : std::initializer_list<Row>{
           {"BEIRUT (Reuters) - Three people were killed.", "BEIRUT (Reuters) - ", "Reuters"},
           {"BEIRUT, Aug 20 (Reuters) - Three people were killed.", "BEIRUT, Aug 20 (Reuters) - ", "Reuters"},
           {"AMMAN, Aug. 20 (AFP) — Three people were killed.", "AMMAN, Aug. 20 (AFP) — ", "AFP"},
           {"HILLTOWN, Aug 20, 2025 (VPA) - Three people were killed.", "HILLTOWN, Aug 20, 2025 (VPA) - ", "VPA", "",
            "2025-08-20"},
           {"Hill'town (Marrow Press), Oct 23, 2025 - A drone strike", "Hill'town (Marrow Press), Oct 23, 2025 - ",
            "Marrow Press", "", "2025-10-23"},
           {"BEIRUT (Reuters), Aug 20 - Three people were killed.", "BEIRUT (Reuters), Aug 20 - ", "Reuters"},
           {"ORLEN, June 3, 2025 /Marrow Newswire/ -- Two clerks", "ORLEN, June 3, 2025 /Marrow Newswire/ -- ", "Marrow Newswire",
            "", "2025-06-03"},
           {"Orlen, 3 June 2025 (Marrow). Two clerks", "Orlen, 3 June 2025 (Marrow). ", "Marrow", "", "2025-06-03"},
           {"Orlen - 3 June, 2025: Two clerks", "Orlen - 3 June, 2025: ", "", "", "2025-06-03"},
           {"Orlen; 3 June 2025: Two clerks", "Orlen; 3 June 2025: ", "", "", "2025-06-03"},
           {"(UPDATE) – Three people were killed.", ""},
           {"HILLTOWN, Northern Region of Valley – The force said", "HILLTOWN, Northern Region of Valley – "},
           {"date 2025-08-20 HILLTOWN: State media said", "date 2025-08-20 HILLTOWN: ", "", "", "2025-08-20"},
           {"IDLIB, Syria — “We heard a blast,” he said.", "IDLIB, Syria — "},
           {"Damascus, SANA- The ministry said", "Damascus, SANA- ", "SANA"},
           {"Damascus – The ministry said", "Damascus – "},
           {"QAMISHLI, Syria (North Press) – Two people", "QAMISHLI, Syria (North Press) – ", "", "North Press"},
           {"DEIR EZ-ZOR (Hill Gazette) - Two people", "DEIR EZ-ZOR (Hill Gazette) - ", "", "Hill Gazette"},
           {"Deir ez-Zor, Syria - Two people", "Deir ez-Zor, Syria - "},
           {"ANKARA/ISTANBUL - Turkish officials", "ANKARA/ISTANBUL - "},
           {"ATARIB: Residents said", "ATARIB: "},
           {"SAN SALVADOR, 3 JAN 90 -- [TEXT] THE COMMAND SAID", "SAN SALVADOR, 3 JAN 90 -- [TEXT] ", "", "", "1990-01-03"},
           {"BOGOTA, 3 JAN 90 (EFE) -- [REPORT] [LUIS GIL] [TEXT] THE", "BOGOTA, 3 JAN 90 (EFE) -- [REPORT] [LUIS GIL] [TEXT] ",
            "EFE", "", "1990-01-03"},
           {"(AFP) – Three people were killed.", "(AFP) – ", "AFP"},
           {"Wed 05 Apr 2017 Three people were killed", "Wed 05 Apr 2017 ", "", "", "2017-04-05"},
           {"20 October 2016 Three people were killed", "20 October 2016 ", "", "", "2016-10-20"},
           {"Published July 2 2016 At least three", "Published July 2 2016 ", "", "", "2016-07-02"},
           {"Aug 20 (Reuters) - Three people were killed.", "Aug 20 (Reuters) - ", "Reuters"},
           {"CNN — Three people were killed.", "CNN — ", "", "CNN"},
           {"Shafaq News/ Three people were killed.", "Shafaq News/ ", "", "Shafaq News"},
           {"SANA – Three people were killed.", "SANA – ", "SANA"},
           {"دمشق – قالت وزارة الداخلية", ""},
       }) {
    const auto dateline = readDateline(row.paragraph, shippedMarks());
    if (*row.span == '\0') {
      EXPECT_FALSE(dateline) << row.paragraph;
      continue;
    }
    ASSERT_TRUE(dateline) << row.paragraph;
    EXPECT_EQ(dateline->span.of(row.paragraph), row.span);
    EXPECT_EQ(dateline->agency, row.agency) << row.paragraph;
    EXPECT_EQ(dateline->outlet, row.outlet) << row.paragraph;
    EXPECT_EQ(dateline->published ? isoPublished(*dateline->published) : "", row.published) << row.paragraph;
  }
}

TEST(Dateline, LeavesSentencesThatOpenWithAPlaceOrDate) {
  for (const char* paragraph : {"Idlib – a city of a hundred thousand – was shelled.",
                                "Aleppo was quiet on Wednesday.",
                                "Hilltown, the largest town in the valley, was quiet.",
                                "August 20, 2025, was a quiet day.",
                                "August 20, 2025 was a quiet day.",
                                "Aug. 20 was a quiet day.",
                                "On August 20, 2025 the convoy left.",
                                "WARNING: The report has pictures of the dead.",
                                "BREAKING: Three people were killed.",
                                "ISIS - The group said nothing.",
                                "Q: Who ordered it?",
                                "The force – The largest in the valley – left.",
                                "Three people (two of them children) were killed.",
                                "US-led forces raided a house.",
                                "Mosul-born commander Said Omar was killed.",
                                "SDF: We did not take part.",
                                "(His name was not given.) – He left.",
                                "",
                                "BEIRUT",
                                "BEIRUT –",
                                "“We heard a blast,” he said – Three more followed.",
                                "Coalition Strike Near Border Town Kills – Three people",
                                "2025 saw three raids.",
                                "CNN reported that three people were killed.",
                                "Reuters/Ipsos polls were taken.",
                                "Aug 20 (a Wednesday) - was quiet.",
                                "Orlen; 3 June 2025, a Tuesday, was quiet.",
                                "Orlen (population 5,000), Oct 23, 2025, was quiet.",
                                "Hill Gazette/ Three"})
    EXPECT_FALSE(readDateline(paragraph, shippedMarks())) << paragraph;
}

}  // namespace
}  // namespace collate
