// SPDX-License-Identifier: GPL-3.0-or-later
// Letterheads, papers, threads, bulletins by number, transcripts, dates in numbers alone. Invented offices, outlets and persons.
#include <gtest/gtest.h>

#include <ostream>

#include "core/intake/dateline.h"
#include "core/intake/numeric_order.h"
#include "described.h"

namespace collate {
namespace {

constexpr const char* kBody =
    "\n\nThree people were wounded on Monday when a wall fell on a market in the town of Dolmar, the police said.\n\n"
    "The market was closed for the rest of the day, and the wounded were taken to the hospital of Ferrin.\n";

struct HeadRow {
  const char* head;
  const char* outlet;
  const char* title;
  const char* published = "";
};
void PrintTo(const HeadRow& row, std::ostream* os) { *os << row.head; }

class Letterheads : public testing::TestWithParam<HeadRow> {};
TEST_P(Letterheads, AreRead) {
  const Source s = described(std::string(GetParam().head) + kBody);
  EXPECT_EQ(s.outlet, GetParam().outlet);
  EXPECT_EQ(s.title, GetParam().title);
  EXPECT_EQ(s.published ? isoPublished(*s.published) : "", GetParam().published);
}

INSTANTIATE_TEST_SUITE_P(
    OfOffices, Letterheads,
    testing::Values(
        HeadRow{"REPUBLIC OF MARROW\nUnity - Work - Justice\n----------\nMINISTRY OF WORKS\nROADS COMMAND\n\nPRESS RELEASE No. "
                "12/2031/MWK\n\nWall falls on market stalls in Dolmar",
                "ROADS COMMAND", "Wall falls on market stalls in Dolmar"},
        HeadRow{
            "DOLMAR STATE OF MARROW\nMINISTRY OF ROADS AND BRIDGES\nOffice of the Minister, Ferrin\n\nRef: MRB/PR/7/31\nDate: "
            "24/05/2031\n\nPRESS STATEMENT",
            "MINISTRY OF ROADS AND BRIDGES", "PRESS STATEMENT", "2031-05-24"},
        HeadRow{"GOVERNMENT OF MARROW\nPREFECTURE OF DOLMAR\nPress and Public Relations Directorate\n\nPRESS RELEASE\nNo: "
                "2031/7\n24.05.2031\n\nTo the attention of the public,",
                "PREFECTURE OF DOLMAR", "PRESS RELEASE", "2031-05-24"},
        HeadRow{"THE REPUBLIC OF MARROW\n\nOFFICE OF THE PRESIDENT\n\nAddress on the wall of Dolmar\n4 May 2031",
                "OFFICE OF THE PRESIDENT", "Address on the wall of Dolmar", "2031-05-04"},
        HeadRow{
            "MARROW PEOPLE'S ROAD FORCES\nPublic Information Centre, Camp Ferrin\nTel: +000 000\n\nPRESS STATEMENT\n\n24th May "
            "2031\n\nWALL FALLS IN DOLMAR MARKET",
            "MARROW PEOPLE'S ROAD FORCES", "WALL FALLS IN DOLMAR MARKET", "2031-05-24"},
        HeadRow{"MARKET TRADERS' PLATFORM FOR THE RIGHT TO SHADE\nInformation note 3: the wall of Dolmar\n24 May 2031",
                "MARKET TRADERS' PLATFORM FOR THE RIGHT TO SHADE", "Information note 3: the wall of Dolmar", "2031-05-24"},
        HeadRow{"Instituto Muro Vivo\nPublic note, 24 May 2031\n\nThe wall of Dolmar: a year without answers",
                "Instituto Muro Vivo", "The wall of Dolmar: a year without answers", "2031-05-24"},
        HeadRow{
            "PRESS RELEASE\nDolmar Rescue Task Force - Public Relations\nNumber: 14/V/2031\n\nTASK FORCE CLEARS WALL OF DOLMAR",
            "Dolmar Rescue Task Force", "TASK FORCE CLEARS WALL OF DOLMAR"},
        HeadRow{"DOLMAR ROAD SERVICE\nFERRIN REGION - DAILY SECURITY BRIEF\n24/05/2031", "DOLMAR ROAD SERVICE",
                "FERRIN REGION - DAILY SECURITY BRIEF", "2031-05-24"},
        HeadRow{
            "Marrow Traders' Mission in Dolmar (MTMD)\nPress Release\nFerrin, 3 May 2031\n\nMission regrets the fall of the wall",
            "Marrow Traders' Mission in Dolmar", "Mission regrets the fall of the wall", "2031-05-03"}));

INSTANTIATE_TEST_SUITE_P(
    OfOthers, Letterheads,
    testing::Values(
        HeadRow{"MARROW RISK - TRAVEL AND ROADS SAFETY ALERT\nALERT NO: 007/31\nISSUED: 9 MAY 2031 0640 UTC", "MARROW RISK",
                "TRAVEL AND ROADS SAFETY ALERT", "2031-05-09T06:40"},
        HeadRow{
            "RADIO DOLMAR 103.4 FM, FERRIN\nWall falls on market stalls, wounding three\nMonday, May 24, 2031 (translated from "
            "Marrowan)",
            "RADIO DOLMAR", "Wall falls on market stalls, wounding three", "2031-05-24"},
        HeadRow{"Radio Dolmar 103.4\nTranscript: \"Dolmar This Morning\", 24 May 2031", "Radio Dolmar", "Dolmar This Morning",
                "2031-05-24"},
        HeadRow{"The Dolmar Letter, No. 23\nby Ann Lee\n\nWhy the wall of Dolmar fell, and who knew of it", "The Dolmar Letter",
                "Why the wall of Dolmar fell, and who knew of it"},
        HeadRow{"MARROW POSTASI, English page\n\nWall falls on market stalls in Dolmar", "MARROW POSTASI",
                "Wall falls on market stalls in Dolmar"},
        HeadRow{
            "HILL & VALLEY INCIDENT BULLETIN\nIssue 7 | covers 3-9 June 2031 | free for members of the traders, for others by order",
            "HILL & VALLEY INCIDENT BULLETIN", "HILL & VALLEY INCIDENT BULLETIN"},
        HeadRow{"Marrow Security Briefing #44\n9 May 2031", "Marrow Security Briefing", "Marrow Security Briefing", "2031-05-09"},
        HeadRow{
            "Dolmar Strikes Log\n@dolmarlog\n\nMay 24, 2031, 22:15\nWall down at the market of Dolmar. Three hurt, a nurse says. "
            "1/\n\nMay 24, 2031, 23:02\nNo dead so far. 2/",
            "Dolmar Strikes Log", "", "2031-05-24T22:15"},
        HeadRow{"LIVE: Wall falls in Dolmar\nFerrin Hill Online, web desk\nMonday 24 May 2031. Latest entries on top",
                "Ferrin Hill Online", "LIVE: Wall falls in Dolmar", "2031-05-24"},
        HeadRow{"What we know of the wall of Dolmar\n\nMarrow Explains\nUpdated 24 May 2031, 15:00 GMT", "Marrow Explains",
                "What we know of the wall of Dolmar", "2031-05-24T15:00"},
        HeadRow{"Wall falls on market stalls in Dolmar\n\nDOLMAR TODAY - Special\nMonday, 24 May 2031", "DOLMAR TODAY",
                "Wall falls on market stalls in Dolmar", "2031-05-24"},
        HeadRow{"Wall falls on market stalls in Dolmar\nMarrow Now | Ferrin\n24 May 2031 08:15", "Marrow Now",
                "Wall falls on market stalls in Dolmar", "2031-05-24T08:15"},
        HeadRow{"Wall falls on market stalls in Dolmar\nBy Ann Lee, Ferrin Herald\nMay 24, 2031", "Ferrin Herald",
                "Wall falls on market stalls in Dolmar", "2031-05-24"},
        HeadRow{"SAHAR DAILY\n(printed abroad)\n\nWall falls on market stalls in Dolmar\n\n3 Jawza 1410 (24 May 2031)",
                "SAHAR DAILY", "Wall falls on market stalls in Dolmar", "2031-05-24"},
        HeadRow{"FOLHA DE DOLMAR\nPorto de Ferrin | 05/24/2031 8:25 a.m. | Updated 05/24/2031 1:30 p.m.\n\nWall falls on market "
                "stalls in Dolmar, three are hurt",
                "FOLHA DE DOLMAR", "Wall falls on market stalls in Dolmar, three are hurt", "2031-05-24T08:25"},
        HeadRow{
            "AGÊNCIA DOLMAR DE NOTÍCIAS\nGovernment of the State of Marrow | Public Works | 24/05/2031 - 08h05\n\nWall falls on "
            "market stalls in Dolmar",
            "AGÊNCIA DOLMAR DE NOTÍCIAS", "Wall falls on market stalls in Dolmar", "2031-05-24T08:05"},
        HeadRow{"The Dolmar Despatch\nNo. 4,211 - Saturday, May 24, 2031 - 2 crowns\n\nWall falls on market stalls",
                "The Dolmar Despatch", "Wall falls on market stalls", "2031-05-24"},
        HeadRow{"Dolmar, 24 May 2031\n\nWall falls on market stalls in Dolmar", "", "Wall falls on market stalls in Dolmar",
                "2031-05-24"},
        HeadRow{"QRV1188 2 INT 0514 DOLMAR-WALL (UPDATE 1)\n\nWALL FALLS ON MARKET STALLS IN DOLMAR - OFFICIALS", "",
                "WALL FALLS ON MARKET STALLS IN DOLMAR - OFFICIALS"},
        HeadRow{"QUARRY-MARROW-DOLMAR/WALL (UPDATE 2, ADDS TOWN OFFICIAL, STREET, HOUR)\n\nWALL FALLS ON MARKET STALLS IN DOLMAR",
                "", "WALL FALLS ON MARKET STALLS IN DOLMAR"},
        HeadRow{"Marrow Media Center | Telegram\n24.05.2031 18:02", "Marrow Media Center", "", "2031-05-24T18:02"},
        HeadRow{"OFFICE OF THE PROSECUTOR GENERAL OF MARROW\nPress service\n24.05.2031\n\nCase opened over the wall of Dolmar",
                "OFFICE OF THE PROSECUTOR GENERAL OF MARROW", "Case opened over the wall of Dolmar", "2031-05-24"},
        HeadRow{"Hill Front – Media Wing\nStatement on the wall of Dolmar\n24/05/2031", "Hill Front",
                "Statement on the wall of Dolmar", "2031-05-24"},
        HeadRow{"From: Dolmar Watch <desk@dolmarwatch.example>\nDate: Sat, 24 May 2031 10:02:11 +0300\nSubject: Wall falls on "
                "market stalls",
                "Dolmar Watch", "Wall falls on market stalls", "2031-05-24T10:02"},
        HeadRow{"Why the wall of Dolmar fell\nOmar Haddad, Ferrin Online\n24 May 2031", "Ferrin Online",
                "Why the wall of Dolmar fell", "2031-05-24"},
        HeadRow{"Why the wall of Dolmar fell\nBy Omar Haddad for The Valley Review", "The Valley Review",
                "Why the wall of Dolmar fell"},
        HeadRow{"Ferrin Today LIVE BLOG\nWall of Dolmar falls: latest\n24 May 2031", "Ferrin Today",
                "Wall of Dolmar falls: latest", "2031-05-24"},
        HeadRow{"RADIO DOLMAR 87.6 FM, FERRIN\nTHE EVENING ROUND, SATURDAY 24 MAY 2031, SCRIPT\nNewsreader: Ann Lee",
                "RADIO DOLMAR", "THE EVENING ROUND, SATURDAY 24 MAY 2031, SCRIPT", "2031-05-24"},
        HeadRow{"Dolmar Hills Radio (102.3)\nNews at noon\n24 May 2031", "Dolmar Hills Radio", "News at noon", "2031-05-24"},
        HeadRow{"GREYROCK DAILY BRIEF\n24 MAY 2031", "GREYROCK DAILY BRIEF", "GREYROCK DAILY BRIEF", "2031-05-24"},
        HeadRow{"THE TIMES OF DOLMAR, 24 MAY 2031\nWall falls on market stalls, three hurt", "THE TIMES OF DOLMAR",
                "Wall falls on market stalls, three hurt", "2031-05-24"},
        HeadRow{"LE COURRIER DE DOLMAR\nEdition du 24 mai 2031\n\nWall falls on market stalls", "LE COURRIER DE DOLMAR",
                "Wall falls on market stalls", "2031-05-24"},
        HeadRow{"Marrow Traders' Rights Centre\nWall falls on market stalls in Dolmar: a report", "Marrow Traders' Rights Centre",
                "Wall falls on market stalls in Dolmar: a report"},
        HeadRow{"Marrow Conflict Log\nIncident notes, week 21 (issued 24/05/2031)", "Marrow Conflict Log",
                "Incident notes, week 21 (issued 24/05/2031)", "2031-05-24"}));

INSTANTIATE_TEST_SUITE_P(
    NoLetterhead, Letterheads,
    testing::Values(
        HeadRow{"STATE OF EMERGENCY IN DOLMAR\nMinistry of Works", "", "STATE OF EMERGENCY IN DOLMAR"},
        HeadRow{"Army Praises Dolmar Police\n\nBy Ann Lee", "", "Army Praises Dolmar Police"},
        HeadRow{"Police Union Calls For Calm\n\nStatement\n24 May 2031", "", "Police Union Calls For Calm", "2031-05-24"},
        HeadRow{"Four Held By Dolmar Police\nPress release\n24 May 2031", "", "Four Held By Dolmar Police", "2031-05-24"},
        HeadRow{"Ministry blames wall of Dolmar on rain\nPress release of 24 May 2031", "",
                "Ministry blames wall of Dolmar on rain"},
        HeadRow{"Declaration of war on litter\n\nBy Ann Lee", "", "Declaration of war on litter"},
        HeadRow{"Dolmar Massacre, 24 May 2031\n\nWhat the families have to say of it", "", "Dolmar Massacre, 24 May 2031"},
        HeadRow{"Shells Hit Dolmar Radio, Ferrin\n\nNobody was at work in the house", "", "Shells Hit Dolmar Radio, Ferrin"},
        HeadRow{"Ann Lee\n@annlee\n\nWall falls on market stalls in Dolmar", "", "Wall falls on market stalls in Dolmar"},
        HeadRow{"Wall falls on market stalls in Dolmar\nFerrin | Ann Lee\n24 May 2031", "",
                "Wall falls on market stalls in Dolmar", "2031-05-24"},
        HeadRow{"DOLMAR, 3 JAN 90 (RADIO FERRIN) -- [TEXT] THE ARMY OF THE VALLEY", "", "", "1990-01-03"},
        HeadRow{"FERRIN, NO DATE (HOME SERVICE) -- [SPEECH] [MINISTER OF WORKS]", "", ""},
        HeadRow{"Fire at Dolmar Police Headquarters\nPress Office\n24 May 2031", "", "Fire at Dolmar Police Headquarters",
                "2031-05-24"},
        HeadRow{"Wall of Dolmar falls\nFerrin, Dolmar\n24 May 2031", "", "Wall of Dolmar falls", "2031-05-24"},
        HeadRow{"Wall of Dolmar falls\nBy Ann Lee for the second day", "", "Wall of Dolmar falls"},
        HeadRow{"Wall Falls In Dolmar | Video\n24 May 2031\n\nNobody knows why", "", "Wall Falls In Dolmar | Video",
                "2031-05-24"},
        HeadRow{"Dolmar Goes Live\n\nA day of songs at the market of the town", "", "Dolmar Goes Live"},
        HeadRow{"Script for a play about the wall of Dolmar found\nBy Ann Lee", "",
                "Script for a play about the wall of Dolmar found"},
        HeadRow{"Shops in Dolmar open 24/7\n\nBy Ann Lee", "", "Shops in Dolmar open 24/7"},
        HeadRow{"24 May 2031. A day that nobody in Dolmar will forget\n\nBy Ann Lee", "",
                "24 May 2031. A day that nobody in Dolmar will forget"},
        // what it tells of, not when it came out
        HeadRow{"Marrow Traders' Observatory\nSHORT ALERT / Wall No. 12 of 2031\n\nDate: 21/05/2031\nPlace: Dolmar\nVictims: 3",
                "Marrow Traders' Observatory", "SHORT ALERT / Wall No. 12 of 2031"},
        HeadRow{"Marrow Monitoring Group\nWeekly Situation Report, 3-9 May 2031", "Marrow Monitoring Group",
                "Weekly Situation Report, 3-9 May 2031"},
        // no order, no day
        HeadRow{"FERRIN COURANT\n11/9/2031\n\nWall falls on market stalls in Dolmar", "FERRIN COURANT",
                "Wall falls on market stalls in Dolmar"}));

TEST(Letterheads, TheDayMayStandOverASignature) {
  const Source s = described(
      "REPUBLIC OF MARROW\nMINISTRY OF WORKS\n\nPRESS RELEASE\n\nA wall fell on market stalls in Dolmar and wounded three traders, "
      "who are being looked after in the hospital of Ferrin.\n\nFerrin, 24 May 2031\nFor the Minister,\nOmar Haddad\n");
  ASSERT_TRUE(s.published);
  EXPECT_EQ(isoPublished(*s.published), "2031-05-24");
}

TEST(NumericOrder, IsToldByThePage) {
  const auto order = [](const char* text) { return numericOrderOf(text, shippedMarks()); };
  EXPECT_EQ(order("11/9/2031. The wall fell on 23/8/2031."), NumericOrder::DayFirst);
  EXPECT_EQ(order("11/9/2031. The wall fell on 8/23/2031."), NumericOrder::MonthFirst);
  EXPECT_EQ(order("Thursday 11/9/2031"), NumericOrder::DayFirst);
  EXPECT_EQ(order("Sunday, 11/9/2031"), NumericOrder::MonthFirst);
  EXPECT_EQ(order("05/03/2031. On 04/03/2031 a wall fell, on 02/03/2031 another."), NumericOrder::DayFirst);
  EXPECT_EQ(order("3/5/2031. On 3/4/2031 a wall fell."), NumericOrder::MonthFirst);
  EXPECT_EQ(order("11/9/2031. The wall fell at dawn of today, Thursday."), NumericOrder::DayFirst);
  EXPECT_EQ(order("11/9/2031. The wall fell on 10 September."), NumericOrder::DayFirst);
}
TEST(NumericOrder, IsLeftOpen) {
  const auto order = [](const char* text) { return numericOrderOf(text, shippedMarks()); };
  EXPECT_EQ(order("11/9/2031"), NumericOrder::Unknown);
  EXPECT_EQ(order("11/9/2031. The wall fell on Thursday."), NumericOrder::Unknown);
  EXPECT_EQ(order("11/9/2031. The wall fell on 10 September; on 3 November it will be a year."), NumericOrder::Unknown);
  EXPECT_EQ(order("The wall may fall, 3 of 4 say; 9/11 is no date of it."), NumericOrder::Unknown);
  EXPECT_EQ(order("23/8/2031 and 8/23/2031"), NumericOrder::Unknown);
}

TEST(Dateline, AnAgencySignsAndAPaperIsThePapersOwn) {
  const auto signer = [](const char* paragraph) {
    const auto dateline = readDateline(paragraph, shippedMarks());
    return dateline ? dateline->agency + "|" + dateline->outlet : std::string("none");
  };
  EXPECT_EQ(signer("FERRIN, May 24, 2031 (Marrow Wire) - A wall fell."), "Marrow Wire|");
  EXPECT_EQ(signer("FERRIN (Valley Press) — A wall fell."), "Valley Press|");
  EXPECT_EQ(signer("FERRIN, May 24 (Portolane) - A wall fell."), "Portolane|");
  EXPECT_EQ(signer("FERRIN, May 24 (Southern Marrow) - A wall fell."), "Southern Marrow|");
  EXPECT_EQ(signer("FERRIN, May 24 (Valley Gazette) - A wall fell."), "|Valley Gazette");
  EXPECT_EQ(signer("FERRIN (North Press) - A wall fell."), "|North Press");
  EXPECT_EQ(signer("FERRIN, May 24 (Special Report) - A wall fell."), "|");
  EXPECT_EQ(signer("FERRIN, May 24 (Updated) - A wall fell."), "|");
  EXPECT_EQ(signer("Bahir Ferrin, May 24/2031 (MNS) – A wall fell."), "MNS|");
}

}  // namespace
}  // namespace collate
