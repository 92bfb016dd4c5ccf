// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a page: whose page it is, its menu, edition and issue lines, credits beside a date. Invented outlets and persons.
#include <gtest/gtest.h>

#include <ostream>

#include "described.h"

namespace collate {
namespace {

constexpr const char* kBody =
    "\n\nThree people were wounded on Monday when a wall fell on a market in the town of Dolmar, the police said.\n\n"
    "The market was closed for the rest of the day, and the wounded were taken to the hospital of Ferrin.\n";

Source page(const std::string& head) { return described(head + kBody); }

struct HeadRow {
  const char* head;
  const char* outlet;
  const char* title;
  const char* published;  // empty where none is told
};
void PrintTo(const HeadRow& row, std::ostream* os) { *os << row.head; }

class PageHead : public testing::TestWithParam<HeadRow> {};

TEST_P(PageHead, IsRead) {
  const Source s = page(GetParam().head);
  EXPECT_EQ(s.outlet, GetParam().outlet);
  EXPECT_EQ(s.title, GetParam().title);
  EXPECT_EQ(s.published ? isoPublished(*s.published) : "", GetParam().published);
}

INSTANTIATE_TEST_SUITE_P(
    Mastheads, PageHead,
    testing::Values(
        HeadRow{"FERRIN COURANT\n\nWall falls on market stalls, three are hurt", "FERRIN COURANT",
                "Wall falls on market stalls, three are hurt", ""},
        HeadRow{"Radio Dolmar Online\nHome | News | Sports | Weather\n\nWall falls on market stalls in Dolmar, wounding three",
                "Radio Dolmar Online", "Wall falls on market stalls in Dolmar, wounding three", ""},
        HeadRow{"Valley Watch\n@valleywatch_\n\n4 May 2021\nWall falls on market stalls in Dolmar, wounding three",
                "Valley Watch", "Wall falls on market stalls in Dolmar, wounding three", "2021-05-04"},
        HeadRow{"HEDDA DEL VALLE | English edition\n\nWall falls on market stalls in Dolmar, wounding three", "HEDDA DEL VALLE",
                "Wall falls on market stalls in Dolmar, wounding three", ""},
        HeadRow{"Law and Peace Desk (LPD)\nWall falls on market stalls in Dolmar, wounding three people", "Law and Peace Desk",
                "Wall falls on market stalls in Dolmar, wounding three people", ""},
        HeadRow{"The Marrow Quarterly\nLong read | Issue 14, July 2021\n\nA wall that everybody had been warned of",
                "The Marrow Quarterly", "A wall that everybody had been warned of", ""},
        HeadRow{"Valley Desk\n[Translated from Arabic]\nWall falls on market stalls in Dolmar", "Valley Desk",
                "Wall falls on market stalls in Dolmar", ""},
        HeadRow{"Valley Desk\nIndependent reporting from the valley\n\nWall falls on market stalls in Dolmar", "Valley Desk",
                "Wall falls on market stalls in Dolmar", ""},
        HeadRow{"Al-Marrow Online (English service)\nFerrin – Monday 24/5/2021\n\nWall falls on market stalls in Dolmar",
                "Al-Marrow Online", "Wall falls on market stalls in Dolmar", "2021-05-24"},
        HeadRow{"Valley Desk\nSecurity | World\n\nWall falls on market stalls in Dolmar", "Valley Desk",
                "Wall falls on market stalls in Dolmar", ""},
        HeadRow{"Valley Desk\nWall falls on market stalls in Dolmar\nBy Ann Marrow", "Valley Desk",
                "Wall falls on market stalls in Dolmar", ""},
        HeadRow{"VALLEY DESK\nMonday 24-05-2021 / 12 Shawwal 1442\nThree wounded as a wall falls on market stalls", "VALLEY DESK",
                "Three wounded as a wall falls on market stalls", "2021-05-24"}));

INSTANTIATE_TEST_SUITE_P(NoMasthead, PageHead,
                         testing::Values(
                             // one headline, whatever its capitals
                             HeadRow{"Wall Falls On Market", "", "Wall Falls On Market", ""},
                             HeadRow{"Three Hurt In Dolmar\n\nBy Ann Marrow", "", "Three Hurt In Dolmar", ""},
                             // a section is no outlet
                             HeadRow{"World News\n\nWall falls on market stalls in Dolmar, wounding three", "",
                                     "Wall falls on market stalls in Dolmar, wounding three", ""},
                             // a slug of a wire
                             HeadRow{"DOLMAR-WALL\n\nWall falls on market stalls in Dolmar, wounding three", "",
                                     "Wall falls on market stalls in Dolmar, wounding three", ""},
                             // two bars can belong to credits
                             HeadRow{"Wall falls on market stalls in Dolmar\nBy Ann Lee | Ferrin Courier | May 4, 2021",
                                     "Ferrin Courier", "Wall falls on market stalls in Dolmar", "2021-05-04"}));

INSTANTIATE_TEST_SUITE_P(
    CreditsBesideADate, PageHead,
    testing::Values(
        HeadRow{"Wall falls on market stalls in Dolmar\nQNX | Ferrin | May 4, 2021 13:05", "QNX",
                "Wall falls on market stalls in Dolmar", "2021-05-04T13:05"},
        HeadRow{"Wall falls on market stalls in Dolmar\nValletime (agency) | Ferrin | 4 May 2021 | 11:48", "Valletime",
                "Wall falls on market stalls in Dolmar", "2021-05-04T11:48"},
        HeadRow{"Wall falls on market stalls in Dolmar\nAnn Marrow | 4 May 2021", "", "Wall falls on market stalls in Dolmar",
                "2021-05-04"},
        HeadRow{
            "Wall falls on market stalls in Dolmar\n\nTraders say they had warned the council of it for years.\n\nAnn Marrow\n4 May 2021",
            "", "Wall falls on market stalls in Dolmar", "2021-05-04"}));

TEST(PageHead, ADatelineMayEndWithAStopAndADash) {
  const Source s = described(
      "Wall falls on market stalls\n\nFerrin, May 4, 2021.- Three people were wounded when a wall fell on a market, police said.\n\n"
      "The market was closed for the rest of the day, and the wounded were taken to the hospital.\n");
  ASSERT_TRUE(s.published);
  EXPECT_EQ(isoPublished(*s.published), "2021-05-04");
}

}  // namespace
}  // namespace collate
