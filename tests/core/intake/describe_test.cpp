// SPDX-License-Identifier: GPL-3.0-or-later
#include "described.h"

#include <gmock/gmock.h>

#include <chrono>

namespace collate {
namespace {

constexpr const char* kLead =
    "Three people were killed when a house in the valley was raided before dawn on Monday, residents said.";
constexpr const char* kNext = "The road to the town was closed by the police for several hours and opened again at noon.";

std::string published(const Source& s) { return s.published ? isoPublished(*s.published) : "none"; }

TEST(Describe, ReadsAPageAsPastedFromTheWeb) {
  const Source s = described(
      std::string("News\n\nThree killed in raid near the border\n\nThe Hill Gazette\n\nAug. 20, 2025 • 2 min read\n") +
      "Image of the house where the raid took place. Photo: AFP\n\nThe raid was the third in the valley since the beginning of the month, a local official said.\n\n" +
      "HILLTOWN, Northern Valley – " + kLead + "\n\n" + kNext +
      "\n\nProfile picture of The Hill Gazette\nAuthor The Hill Gazette\n\nNEWSLETTER\n\nGet the latest updates straight to your inbox.");
  EXPECT_EQ(s.title, "Three killed in raid near the border");
  EXPECT_EQ(s.outlet, "The Hill Gazette");
  EXPECT_EQ(s.byline, "The Hill Gazette");
  EXPECT_EQ(s.agency, "");
  EXPECT_EQ(published(s), "2025-08-20");
  EXPECT_EQ(s.language, "en");
  EXPECT_EQ(regionLines(s),
            "boilerplate: News\n"
            "headline: Three killed in raid near the border\n"
            "byline: The Hill Gazette\n"
            "dateline: Aug. 20, 2025 • 2 min read\n"
            "caption: Image of the house where the raid took place. Photo: AFP\n"
            "standfirst: The raid was the third in the valley since the beginning of the month, a local official said.\n"
            "dateline: HILLTOWN, Northern Valley –\n"
            "boilerplate: Profile picture of The Hill Gazette\n"
            "byline: Author The Hill Gazette\n"
            "boilerplate: NEWSLETTER\n"
            "boilerplate: Get the latest updates straight to your inbox.\n");
}

TEST(Describe, ReadsWireCopyWithAStampAndASignature) {
  const Source s = described(std::string("date 2025-08-20 HILLTOWN: ") + kLead + "\n\n" + kNext + " – AFP");
  EXPECT_EQ(s.title, "");
  EXPECT_EQ(s.outlet, "");
  EXPECT_EQ(s.byline, "");
  EXPECT_EQ(s.agency, "AFP");
  EXPECT_EQ(published(s), "2025-08-20");
  EXPECT_EQ(regionLines(s), "dateline: date 2025-08-20 HILLTOWN:\nbyline: – AFP\n");
}

TEST(Describe, AListOfVideosBesideAReportIsNoneOfIt) {
  const Source s = described("3:49 Hill town buries its mayor\n\n1:36 Man killed in flood\n\n" + std::string(kLead) + "\n\n" +
                             kNext + "\n\n0:43 Trial of the miller goes on\n\n12:07 Two dead after raid in Southtown");
  EXPECT_THAT(regionLines(s), ::testing::HasSubstr("boilerplate: 12:07 Two dead after raid in Southtown\n"));
  EXPECT_THAT(regionLines(s), ::testing::HasSubstr("boilerplate: 0:43 Trial of the miller goes on\n"));
}

TEST(Describe, ReadsAMagazinePage) {
  const Source s = described(
      std::string(
          "Security\n\nRaid deals blow to armed group in the valley\n\nA raid before dawn was aimed at the leaders of the group, which has lost many of its men this year.\n\n") +
      "Men stand before a house in Hilltown on August 20. [Ann Lee/AFP]\nMen stand before a house in Hilltown on August 20. [Ann Lee/AFP]\n\nBy Omar Haddad |\n\n" +
      "The group is weaker than it was in any of the years before, two experts told Al-Masar.\n\n" + kNext +
      "\n\nهل أعجبتك هذه المقالة؟\n\n\nComment Policy\n\nCaptcha *");
  EXPECT_EQ(s.title, "Raid deals blow to armed group in the valley");
  EXPECT_EQ(s.outlet, "Al-Masar");
  EXPECT_EQ(s.byline, "Omar Haddad");
  EXPECT_EQ(s.agency, "");
  EXPECT_EQ(published(s), "none");
  EXPECT_EQ(regionLines(s),
            "boilerplate: Security\n"
            "headline: Raid deals blow to armed group in the valley\n"
            "standfirst: A raid before dawn was aimed at the leaders of the group, which has lost many of its men this year.\n"
            "caption: Men stand before a house in Hilltown on August 20. [Ann Lee/AFP]\n"
            "caption: Men stand before a house in Hilltown on August 20. [Ann Lee/AFP]\n"
            "byline: By Omar Haddad |\n"
            "boilerplate: هل أعجبتك هذه المقالة؟\n"
            "boilerplate: Comment Policy\n"
            "boilerplate: Captcha *\n");
}

TEST(Describe, FindsNothingInRunningText) {
  const Source s = described(
      std::string(kLead) +
      "\nLocal sources told Sawt, a local outlet, that the house belonged to a trader, who had left the town.\nA second raid\n" +
      kNext);
  EXPECT_EQ(s.title + s.outlet + s.byline + s.agency + published(s), "none");
  EXPECT_EQ(regionLines(s), "");
}

TEST(Describe, ReadsAgencyPagesWithBylineAndDates) {
  const Source s = described(
      std::string(
          "Middle East\nThree killed in raid, residents say\nBy Reuters\nAugust 20, 2025 5:11 PM GMT+3 Updated August 21, 2025\n\nHILLTOWN, Aug 20 (Reuters) - ") +
      kLead + "\n" + kNext +
      "\nReporting by Ann Lee; Editing by Sam Roe\nOur Standards: The Thomson Reuters Trust Principles., opens new tab");
  EXPECT_EQ(s.title, "Three killed in raid, residents say");
  EXPECT_EQ(s.agency, "Reuters");
  EXPECT_EQ(s.byline, "Ann Lee");
  EXPECT_EQ(published(s), "2025-08-20T17:11");
}

TEST(Describe, TakesTheOutletFromWhereverThePageNamesIt) {
  const std::string body = std::string(kLead) + "\n\n" + kNext;
  for (const std::string& page : {"Three killed in raid near border | Hill Gazette\n\n" + body,
                                  "Hill Gazette\n\nThree killed in raid near border\n\n" + body,
                                  "Three killed in raid near border\n\n" + body + "\n\n© 2025 Hill Gazette. All rights reserved.",
                                  "Three killed in raid near border\n\nHILLTOWN (Hill Gazette) – " + body,
                                  "Three killed in raid near border\n20 August 2025 | Hill Gazette\n\n" + body,
                                  "Three killed in raid near border\n\n" + body +
                                      "\n\nThe post Three killed in raid near border appeared first on Hill Gazette."}) {
    const Source s = described(page);
    EXPECT_EQ(s.outlet, "Hill Gazette") << page;
    EXPECT_EQ(s.title.substr(0, 32), s.title.empty() ? "" : "Three killed in raid near border") << page;
  }
}

TEST(Describe, TakesNoPersonForAnOutlet) {
  const Source s =
      described(std::string("Three killed in raid near border\nAnn Lee\nAugust 20, 2025\n\n") + kLead + "\n\n" + kNext);
  EXPECT_EQ(s.outlet, "");
  EXPECT_EQ(published(s), "2025-08-20");
  EXPECT_EQ(regionLines(s), "headline: Three killed in raid near border\nbyline: Ann Lee\ndateline: August 20, 2025\n");
}

TEST(Describe, NeverTakesAnEventsDateForThePublication) {
  for (const char* page :
       {"Three killed in raid of August 20, 2025\n\n", "", "The raid of August 20, 2025\nWhat we know so far about it\n\n"}) {
    const Source s = described(
        page +
        std::string("On August 20, 2025, three people were killed when a house in the valley was raided, residents said.\n\n") +
        "August 21, 2025 was a quiet day in the town, and nobody left the house where the raid had been.\n\nAug. 22 was the day of the funeral, which was held at noon.");
    EXPECT_EQ(published(s), "none") << page;
    EXPECT_THAT(regionLines(s), testing::Not(testing::HasSubstr("dateline"))) << page;
  }
}

TEST(Describe, TakesTheDateBelowAStandfirstThatReadsAsThePage) {
  const std::string page =
      "HILL DAILY | English edition\n\nThree men killed in a shop\n\nThe victims were shot by two men in a van, and "
      "the police are looking into it.\n\n";
  EXPECT_EQ(published(described(page + "By: Ann Lee\n20 Aug. 2025\n\n" + kLead)), "2025-08-20");
  EXPECT_EQ(published(described(page + "20 Aug. 2025, 10:12 a.m.\n\n" + kLead)), "2025-08-20T10:12");
}

TEST(Describe, ARowOfATableIsNeitherTitleNorDate) {
  const std::string rows = "\n\nDate | Place | Type | Killed\n13/08/2025 | Orlen | Mine | 3\n14/08/2025 | Ferrin | Raid | 1\n";
  const Source bare = described(rows.substr(2));
  EXPECT_EQ(bare.title, "");
  EXPECT_EQ(published(bare), "none");
  const Source headed = described("Weekly log of the valley" + rows);
  EXPECT_NE(headed.title, "13/08/2025 | Orlen | Mine | 3");
  EXPECT_EQ(published(headed), "none");
  EXPECT_EQ(published(described("By Ann Lee | The Hill Gazette | 14 August 2025 | 10:30\n\n" + std::string(kLead))),
            "2025-08-14T10:30");
}

TEST(Describe, LeavesDatesOfAChronologyInTheBody) {
  const Source s = described(std::string(kLead) + "\n\nAugust 20, 2025\n\n" + kNext + "\n\nAugust 21, 2025\n\n" + kLead);
  EXPECT_EQ(published(s), "none");
  EXPECT_EQ(regionLines(s), "");
}

TEST(Describe, TakesALabelledDateBelowTheReport) {
  EXPECT_EQ(published(described(std::string(kLead) + "\n\nPublished on 20 August 2025")), "2025-08-20");
  EXPECT_EQ(published(described(std::string(kLead) + "\n\nRelated stories\nFire in the valley\n20 August 2025")), "none");
}

// Where the head tells no date
TEST(Describe, TakesTheDateOfABulletinANoteOrAClosingLine) {
  const std::string report = std::string("\n\n") + kLead;
  EXPECT_EQ(published(described("RADIO OF THE HILLS\nMorning bulletin, Thursday 21/8/2025 (translation)" + report)),
            "2025-08-21");
  EXPECT_EQ(published(described("Hill live: Shots in the valley\nHill Today live blog, Tuesday 6 February 2024" + report)),
            "2024-02-06");
  EXPECT_EQ(published(described("LIVE The Cedar Line\n\nShots in the valley\n\n20 August 2025 (times are local)" + report)),
            "2025-08-20");
  EXPECT_EQ(
      published(described("(Translated by our volunteers. We ask forgiveness for the mistakes.)\nJanuary 16, 2024" + report)),
      "2024-01-16");
  EXPECT_EQ(published(described("Dead again?\n\nThe Ledger\nby Ann Lee | May 16, 2025 | Filed under: Marrow" + report)),
            "2025-05-16");
  EXPECT_EQ(published(described("A hideout destroyed\n\nVoice of the Hills\n28 Hamal 1404 - 17 April 2025" + report)),
            "2025-04-17");
  EXPECT_EQ(published(described("Valley Bureau\n[07/April/2025]\n\nSeven martyrs" + report)), "2025-04-07");
  EXPECT_EQ(published(described("Gun battle\n\nBy staff - Orlen - April 18, 2025 10:05 am" + report)), "2025-04-18T10:05");
  EXPECT_EQ(published(described("A thread\n\nHill Watch - Orlen - 13 Apr 2018\nOver now. 1/\n\nThe family" + report)),
            "2018-04-13");
  EXPECT_EQ(published(described("Ann Lee\n@ann\n\n13 Apr 2018, 09:12\nOver now. 1/\n\n13 Apr 2018, 09:20\nThe family" + report)),
            "2018-04-13T09:12");  // the first of the posts
  EXPECT_EQ(published(described(std::string(kLead) + "\n\n29 May 2025")), "2025-05-29");
  EXPECT_EQ(published(described(std::string(kLead) + "\n\nPublished in print June 2, 2025")), "2025-06-02");
}
TEST(Describe, TakesNoDateOfWhatItTellsOf) {
  const std::string report = std::string("\n\n") + kLead;
  const std::string days = kLead + ("\n\n14 August 2025" + report) + "\n\n16 August 2025" + report;
  EXPECT_EQ(published(described(days)), "none");  // a chronology
  EXPECT_EQ(published(described("The raid of Monday, 4 August 2025 (a reconstruction)" + report)), "none");
  EXPECT_EQ(published(described("A raid\n\nWhat the raid of 4 August 2025, the third, left behind" + report)), "none");
  EXPECT_EQ(published(described("4 August 2025, the day of the raid" + report)), "none");
  EXPECT_EQ(published(described("URGENT ALERT\n\nPlace: Orlen\nDate and time: 14 June 2025, about 4:30 am" + report)), "none");
  EXPECT_EQ(
      published(described(
          "A thread\n\nHill Watch - Orlen - 13 Apr 2018\nOver now. 1/\n\nHill Watch - Orlen - 14 Apr 2018\nThe family" + report)),
      "none");
  EXPECT_EQ(published(described("Hill Watch\nReporting period, 30 October to 5 November 2021" + report)), "none");
  EXPECT_EQ(published(described(std::string(kLead) + "\n\nMore of it\n29 May 2025")), "none");
}

TEST(Describe, PrefersPublishedToUpdated) {
  EXPECT_EQ(
      published(described(std::string("Three killed in raid\nUpdated: 22 August 2025 | Published: 20 August 2025\n\n") + kLead)),
      "2025-08-20");
  EXPECT_EQ(published(described(std::string("Three killed in raid\nLast updated: 22 August 2025\n\n") + kLead)), "2025-08-22");
}

TEST(Describe, FillsOnlyWhatIsEmpty) {
  Source s;
  s.text = std::string("Three killed in raid near the border\nThe Hill Gazette\nAug. 20, 2025\n\n") + kLead + " – AFP";
  s.title = "Given title of the report";
  s.outlet = "Given outlet";
  s.published = publishedFromIso("2024-01-02");
  describe(s, shippedMarks());
  EXPECT_EQ(s.title, "Given title of the report");
  EXPECT_EQ(s.outlet, "Given outlet");
  EXPECT_EQ(published(s), "2024-01-02");
  EXPECT_EQ(s.agency, "AFP");
  EXPECT_THAT(
      regionLines(s),
      testing::StartsWith("headline: Three killed in raid near the border\nbyline: The Hill Gazette\ndateline: Aug. 20, 2025\n"));
}

TEST(Describe, TwiceGivesTheSame) {
  Source s = described(std::string("News\nThree killed in raid near the border\nAug. 20, 2025\n\nHILLTOWN – ") + kLead +
                       " – AFP\n\nShare\nLeave a reply\nName");
  const Source once = s;
  describe(s, shippedMarks());
  EXPECT_EQ(s.regions, once.regions);
  EXPECT_EQ(s.title, once.title);
  EXPECT_EQ(s.agency, once.agency);
}

TEST(Describe, FindsHeadlineAndStampInRunTogetherText) {
  Source s;
  s.title = "Three killed in raid near the border";
  s.text = std::string("Three killed in raid near the border AFP Friday 15 Jul 2016 ") + kLead;
  describe(s, shippedMarks());
  EXPECT_EQ(regionLines(s), "headline: Three killed in raid near the border\ndateline: AFP Friday 15 Jul 2016\n");
  EXPECT_EQ(s.agency, "AFP");
  EXPECT_EQ(published(s), "2016-07-15");
}

TEST(Describe, MarksWhatInterruptsTheReport) {
  const Source s = described(
      std::string(kLead) +
      "\n\nAdvertisement\n\nRead more: Fire in the valley\n\nA man at the door, August 20. (Ann Lee/Reuters)\n\nRelated stories\n\nFire in the valley\nFlood in the valley\n\n" +
      kNext + "\n\nA second raid\n\n" + kLead);
  EXPECT_EQ(
      regionLines(s),
      "boilerplate: Advertisement\nboilerplate: Read more: Fire in the valley\ncaption: A man at the door, August 20. (Ann Lee/Reuters)\n"
      "boilerplate: Related stories\nboilerplate: Fire in the valley\nboilerplate: Flood in the valley\n");
}

TEST(Describe, KeepsNamesOfTheDeadBelowTheReport) {
  const Source s = described(std::string(kLead) + "\n\nThe dead:\nSaid Omar, 34\nAnn Lee, 12\n\nLeave a reply\n\nYour name");
  EXPECT_EQ(regionLines(s), "boilerplate: Leave a reply\nboilerplate: Your name\n");
}

TEST(Describe, ReadsAnArabicPage) {
  const Source s = described(
      "أخبار سوريا\nمقتل ثلاثة أشخاص في غارة قرب الحدود\nبقلم سمير حداد\n20 آب 2025\n\n"
      "قتل ثلاثة أشخاص فجر الاثنين حين داهمت قوة مسلحة منزلا في بلدة قرب الحدود، بحسب ما قال سكان.\n\nوأغلقت الشرطة الطريق المؤدي إلى البلدة عدة ساعات ثم أعادت فتحه عند الظهر بعد انسحاب القوة.\n\n"
      "شارك المقال\nمواضيع ذات صلة\nحريق في الوادي");
  EXPECT_EQ(s.language, "ar");
  EXPECT_EQ(s.title, "مقتل ثلاثة أشخاص في غارة قرب الحدود");
  EXPECT_EQ(s.byline, "سمير حداد");
  EXPECT_EQ(published(s), "2025-08-20");
  EXPECT_THAT(regionLines(s),
              testing::EndsWith("boilerplate: شارك المقال\nboilerplate: مواضيع ذات صلة\nboilerplate: حريق في الوادي\n"));
}

struct PageRow {
  const char* head;
  const char* outlet;
  const char* byline;
  const char* agency;
  const char* published;
};

// Heads as they come with a copied page, one layout a row; below each stands the same report.
TEST(Describe, ReadsTheHeadsOfManyLayouts) {
  for (
      const PageRow& row : std::initializer_list<PageRow>{
          {"By ANN LEE\nUpdated 3:04 PM GMT+3, August 20, 2025\nShare\n\nHILLTOWN, Syria (AP) — ", "", "ANN LEE", "AP",
           "2025-08-20"},
          {"By Ann Lee, CNN\n 2 minute read \nPublished 10:00 AM EDT, Wed August 20, 2025\n\nA man at a door. Ann Lee/AFP/Getty Images\nCNN — \n",
           "CNN", "Ann Lee", "", "2025-08-20"},
          {"20 August 2025\nShare\nSave\nAnn Lee\nBBC News, Beirut\n\nReuters A man at the door of a house\nA man at a house after the raid\n",
           "BBC News", "Ann Lee", "", "2025-08-20"},
          {"By Al Jazeera Staff\nPublished On 20 Aug 2025\n20 Aug 2025\n\n", "Al Jazeera", "Al Jazeera Staff", "", "2025-08-20"},
          {"20-08-2025\n\nRudaw\n\n@rudaw\n\nA man at a door. Photo: Ann Lee/AFP\n\nA+ A-\n\nERBIL, Kurdistan Region - ", "Rudaw",
           "", "", "2025-08-20"},
          {"2025-08-20T09:12:00+00:00\n\nShafaq News – Damascus\n\n", "Shafaq News", "", "", "2025-08-20T09:12"},
          {"20/08/2025\nSyria\n\nIDLIB, Syria (North Press) – ", "North Press", "", "", "2025-08-20"},
          {"Ann Lee  |20.08.2025 - Update : 20.08.2025\n\nISTANBUL\n\n", "", "Ann Lee", "", "2025-08-20"},
          {"by Agencies\nDAMASCUS Aug 20, 2025 - 2:15 pm GMT+3\n", "", "", "", "2025-08-20T14:15"},
          {"Ann Lee\nAmman\n\nAugust 20, 2025\n\n", "", "", "", "2025-08-20"},
          {"By Ann Lee | August 20, 2025 | ann@example.org | @annlee\n", "", "Ann Lee", "", "2025-08-20"},
          {"August 20, 2025 5:11 PM\nFILE - A man at a door, May 3, 2024.\nDAMASCUS, SYRIA — \n", "", "", "", "2025-08-20T17:11"},
          {"Issued on: 20/08/2025 - 14:03\n2 min\nBy: FRANCE 24 Follow\n", "FRANCE 24", "", "", "2025-08-20T14:03"},
          {"Ann Lee in Beirut and agencies\nWed 20 Aug 2025 14.03 BST\nShare\n", "", "Ann Lee", "", "2025-08-20T14:03"},
          {"Damascus, Aug. 20 (SANA) ", "", "", "SANA", "none"},
      }) {
    const Source s = described(std::string("Three killed in raid near the border\n") + row.head + kLead + "\n\n" + kNext);
    EXPECT_EQ(s.title, "Three killed in raid near the border") << row.head;
    EXPECT_EQ(s.outlet, row.outlet) << row.head;
    EXPECT_EQ(s.byline, row.byline) << row.head;
    EXPECT_EQ(s.agency, row.agency) << row.head;
    EXPECT_EQ(published(s), row.published) << row.head;
    for (const Region& r : s.regions) EXPECT_EQ(r.span.of(s.text).find("people were killed"), std::string_view::npos) << row.head;
  }
}

TEST(Describe, ReadsTheLabelsOfAHeadWrittenByHand) {
  const std::string rest = std::string(kLead) + "\n\n" + kNext;
  for (const std::string head : {"Outlet: Marrow Post\nDate: 2025-08-20\nTitle: Three killed in raid near the border\n\n",
                                 "Title: Three killed in raid near the border\nPublication: Marrow Post\nDate: 2025-08-20\n\n",
                                 "Outlet: Marrow Post\nDate: 2025-08-20\n\nThree killed in raid near the border\n\n"}) {
    const Source s = described(head + rest);
    EXPECT_EQ(s.title, "Three killed in raid near the border") << head;
    EXPECT_EQ(s.outlet, "Marrow Post") << head;
    EXPECT_EQ(published(s), "2025-08-20") << head;
  }
  const Source told = described("Outlet of a lake: three killed\nMarrow Post\n20 August 2025\n\n" + rest);
  EXPECT_EQ(told.title, "Outlet of a lake: three killed");
  EXPECT_EQ(described("Three killed in raid near the border\n20 August 2025\n\n" + rest + "\n\nOutlet: Marrow Post").title,
            "Three killed in raid near the border");
}

TEST(Describe, TakesAPressReleasesDateFromAboveItsHeadline) {
  const Source s = described(
      std::string(
          "PRESS RELEASE | Aug. 20, 2025\n\nThree killed in raid near the border\nBy U.S. Valley Command Public Affairs\n\nTAMPA, Fla. – ") +
      kLead);
  EXPECT_EQ(s.title, "Three killed in raid near the border");
  EXPECT_EQ(s.byline, "U.S. Valley Command Public Affairs");
  EXPECT_EQ(published(s), "2025-08-20");
}

TEST(Describe, TakesOddTextsWithoutHarm) {
  for (const char* text : {"",
                           " ",
                           "\n\n",
                           "x",
                           "Raid",
                           "Raid tonight in the town",
                           "– AFP",
                           "AFP",
                           "©",
                           "By",
                           "date",
                           "date 2025-08-20",
                           "2025-08-20",
                           "HILLTOWN:",
                           "(",
                           "[",
                           "]",
                           "\"",
                           "...",
                           "|||",
                           "- - -",
                           "\xEF\xBF\xBD\xEF\xBF\xBD",
                           "Share\nShare\nShare",
                           "told ",
                           "experts told ",
                           "Photo:"}) {
    const Source s = described(text);
    std::uint32_t end = 0;
    for (const Region& r : s.regions) {
      EXPECT_LE(end, r.span.begin) << text;
      EXPECT_LT(r.span.begin, r.span.end) << text;
      EXPECT_LE(r.span.end, s.text.size()) << text;
      end = r.span.end;
    }
  }
}

// Linear: a text of two megabytes takes about a hundred times as long as one of twenty kilobytes, not ten thousand times.
TEST(Describe, TakesLongTextsInReasonableTime) {
  std::string text;
  while (text.size() < (2U << 20U)) text += "Share\nThree people told Sawt. (A/B) – \nBy Ann Lee\n" + std::string(kLead) + "\n\n";
  const auto start = std::chrono::steady_clock::now();
  described(std::move(text));
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(20));
}

}  // namespace
}  // namespace collate
