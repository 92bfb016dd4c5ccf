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
        HeadRow{"Al-Marrow Net\n\nWall falls on market stalls in Dolmar", "Al-Marrow Net",
                "Wall falls on market stalls in Dolmar", ""},
        HeadRow{"AL-MARROW NET\n\nWall falls on market stalls in Dolmar", "AL-MARROW NET",
                "Wall falls on market stalls in Dolmar", ""},
        HeadRow{"Hill & Valley Gazette\n\nWall falls on market stalls in Dolmar", "Hill & Valley Gazette",
                "Wall falls on market stalls in Dolmar", ""},
        HeadRow{"Radio Marrow\n\nWall falls on market stalls in Dolmar", "Radio Marrow", "Wall falls on market stalls in Dolmar",
                ""},
        HeadRow{"Nova Marrow\nHome | News | Sports | Weather\n\nWall falls on market stalls in Dolmar, wounding three",
                "Nova Marrow", "Wall falls on market stalls in Dolmar, wounding three", ""},
        HeadRow{"Marrow Unfiltered\nIndependent journalism from the hills\n\nWall falls on market stalls in Dolmar",
                "Marrow Unfiltered", "Wall falls on market stalls in Dolmar", ""},
        HeadRow{"Nova Marrow\nNEWS   SPORT   WEATHER   OPINION\n\nWall falls on market stalls in Dolmar, wounding three",
                "Nova Marrow", "Wall falls on market stalls in Dolmar, wounding three", ""},
        HeadRow{"REPUBLIC OF MARROW\nMINISTRY OF WORKS\nPress Division\nPress release of 24 May 2021\n\n"
                "A wall fell on market stalls in Dolmar on Monday and wounded three traders, the ministry says.",
                "MINISTRY OF WORKS", "Press release of 24 May 2021", "2021-05-24"},
        HeadRow{"REPUBLIC OF MARROW\nMINISTRY OF WORKS\nSituation summary 20-24 May 2021\n\n"
                "A wall fell on market stalls in Dolmar on Monday and wounded three traders, the ministry says.",
                "MINISTRY OF WORKS", "Situation summary 20-24 May 2021", ""},
        HeadRow{"DOLMAR REGION 4 COMMAND\nPress Centre, Camp Marrow\nSITUATION SUMMARY 20-24 May 2021\n\n"
                "A wall fell on market stalls in Dolmar on Monday and wounded three traders, the command says.",
                "DOLMAR REGION 4 COMMAND", "SITUATION SUMMARY 20-24 May 2021", ""},
        HeadRow{"Radio Marrow 91.5 FM\n\nWall falls on market stalls in Dolmar", "Radio Marrow",
                "Wall falls on market stalls in Dolmar", ""},
        HeadRow{"JOINT COMMAND OF THE MARROW FORCES\nOFFICIAL COMMUNIQUÉ No. 31\n\n"
                "A wall fell on market stalls in Dolmar on Monday and wounded three traders, the command says.\n\n"
                "Dolmar, 25 May 2021",
                "JOINT COMMAND OF THE MARROW FORCES", "OFFICIAL COMMUNIQUÉ No. 31", "2021-05-25"},
        HeadRow{"Marrow Speaker's Unit\nAnnouncement for the media, May 25, 2021\n\n"
                "A wall fell on market stalls in Dolmar on Monday and wounded three traders, the unit says.",
                "Marrow Speaker's Unit", "Announcement for the media, May 25, 2021", "2021-05-25"},
        HeadRow{"CIVIL DESK: DOLMAR\nIncident log, Week 20, 2021\nIssued 5 June 2021", "CIVIL DESK",
                "Incident log, Week 20, 2021", "2021-06-05"},
        HeadRow{"CIVIL DESK: DOLMAR\nWeekly bulletin, Week 20, 2021\nIssued 5 June 2021", "CIVIL DESK",
                "Weekly bulletin, Week 20, 2021", "2021-06-05"},
        HeadRow{
            "MARROWWIRE\n\nWall falls on market stalls in Dolmar\n\nTraders told MarrowWire that they had warned the council of it for years.",
            "MARROWWIRE", "Wall falls on market stalls in Dolmar", ""},
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
                             // a headline's words
                             HeadRow{"Gunmen Kill Four Traders\n\nA gang on motorcycles came to the market of Dolmar at dawn", "",
                                     "Gunmen Kill Four Traders", ""},
                             HeadRow{"TRAGEDY AT DOLMAR MARKET\n\nA wall that everybody had been warned of comes down", "",
                                     "TRAGEDY AT DOLMAR MARKET", ""},
                             HeadRow{"Bus Hits Radio Reporter\n\nThe driver of the bus to Ferrin had not slept for two days", "",
                                     "Bus Hits Radio Reporter", ""},
                             HeadRow{"Nigeria: Wall Falls Again\n\nThe market of Dolmar had been built on sand, traders say", "",
                                     "Nigeria: Wall Falls Again", ""},
                             // a kicker, and what it is of
                             HeadRow{"Security Brief: Four Hurt\n\nThe market of Dolmar had been built on sand, traders say", "",
                                     "Security Brief: Four Hurt", ""},
                             // two bars can belong to credits
                             HeadRow{"Wall falls on market stalls in Dolmar\nBy Ann Lee | Ferrin Courier | May 4, 2021",
                                     "Ferrin Courier", "Wall falls on market stalls in Dolmar", "2021-05-04"}));

// Countries, sections, desks, reporters, buttons: no outlets, and the headline is the next line
class AboveHeadline : public testing::TestWithParam<const char*> {};
TEST_P(AboveHeadline, NamesNoOutlet) {
  const Source s = page(std::string(GetParam()) + "\n\nWall falls on market stalls in Dolmar, wounding three");
  EXPECT_EQ(s.outlet, "");
  EXPECT_EQ(s.title, "Wall falls on market stalls in Dolmar, wounding three");
}
INSTANTIATE_TEST_SUITE_P(NoMasthead, AboveHeadline,
                         testing::Values("Pakistan", "Burkina Faso", "West Bank", "Horn of Africa", "Asia Pacific", "Boko Haram",
                                         "War in Ukraine", "Crime News", "Crime & Courts", "Military & Defense", "Police Blotter",
                                         "Obituary", "Cover Story", "Also In News", "UPDATED", "Situation Report",
                                         "Untitled Document", "Facebook Twitter WhatsApp", "Ann Lee", "Omar Haddad",
                                         "Staff Reporter", "Our Correspondent", "By Our Correspondent", "Security Council",
                                         "Dolmar", "DOLMAR"));

// A place, desk or reporter before a bar
class BeforeBar : public testing::TestWithParam<const char*> {};
TEST_P(BeforeBar, NamesNoOutlet) {
  EXPECT_EQ(page("Wall falls on market stalls in Dolmar\n" + std::string(GetParam()) + " | 4 May 2021").outlet, "");
}
INSTANTIATE_TEST_SUITE_P(NoOutlet, BeforeBar,
                         testing::Values("Kabul", "KABUL", "Mogadishu (AP)", "Maiduguri (Nigeria)", "Somalia", "Staff", "Desk",
                                         "Agencies", "Featured", "Hassan", "Omar Ali Khan Haddad",
                                         "Maria del Carmen de la Cruz"));

INSTANTIATE_TEST_SUITE_P(
    CreditsBesideADate, PageHead,
    testing::Values(
        HeadRow{"Wall falls on market stalls in Dolmar\nQNX | Ferrin | May 4, 2021 13:05", "QNX",
                "Wall falls on market stalls in Dolmar", "2021-05-04T13:05"},
        HeadRow{"Wall falls on market stalls in Dolmar\nValletime (agency) | Ferrin | 4 May 2021 | 11:48", "Valletime",
                "Wall falls on market stalls in Dolmar", "2021-05-04T11:48"},
        HeadRow{"Wall falls on market stalls in Dolmar\nQNX | 4 May 2021", "QNX", "Wall falls on market stalls in Dolmar",
                "2021-05-04"},
        HeadRow{"Wall falls on market stalls in Dolmar\nDaily Marrow | Ferrin | 4 May 2021", "Daily Marrow",
                "Wall falls on market stalls in Dolmar", "2021-05-04"},
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
