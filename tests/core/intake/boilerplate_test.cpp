// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/boilerplate.h"

#include <gtest/gtest.h>

#include "marks.h"

namespace collate {
namespace {

BoilerplateKind kindOf(std::string_view text) { return boilerplateKind(pageLines(text).front(), text, shippedMarks()); }

TEST(Boilerplate, KnowsWhatPagesPutAroundReports) {
  for (
      const char* line :
      {"Share",
       "Share this article",
       "SHARE ON FACEBOOK",
       "Print",
       "0 comments",
       "3 min read",
       "Follow us on Telegram",
       "Sign up for our newsletter to get the news",
       "Get the latest updates straight to your inbox.",
       "Read more: Three more raids in the valley",
       "RELATED: Fire in the valley",
       "Also read: Fire in the valley",
       "Profile picture of The Hill Gazette",
       "Your email address will not be published. Required fields are marked *",
       "Please enter your comment below",
       "Captcha *",
       "© 2025 The Hill Gazette. All rights reserved.",
       "We use cookies to make this site work and to count its visitors. Some come from our partners, who show you advertisements.",
       "Copyright 2025 Valley TV",
       "Advertisement",
       "Skip to content",
       "Link copied",
       "View all posts by Ann Lee",
       "This site uses Akismet to reduce spam.",
       "The post Three killed in raid appeared first on The Hill Gazette.",
       "هل أعجبتك هذه المقالة؟",
       "شارك المقال",
       "اقرأ أيضاً: خبر آخر",
       "Paylaş",
       "Lire aussi : Un autre raid",
       "Tags: raid, valley",
       "Read or Share this story: http://example.org/1",
       "- Advertisement -",
       "• Share"})
    EXPECT_EQ(kindOf(line), BoilerplateKind::Line) << line;
}

TEST(Boilerplate, KnowsWhatOpensAnotherPartOfThePage) {
  for (const char* line : {"LEAVE A REPLY", "Comment Policy", "NEWSLETTER", "Related stories", "Related Articles:", "Most read",
                           "You may also like", "Recommended for you", "مواضيع ذات صلة"})
    EXPECT_EQ(kindOf(line), BoilerplateKind::Stop) << line;
}

TEST(Boilerplate, LeavesSentencesThatHoldTheSameWords) {
  for (const char* line : {"They share a border of forty kilometers.",
                           "Share prices fell in the capital.",
                           "Residents can read more than one such report a day.",
                           "Read aloud in court, the letter named two men.",
                           "Print shops were closed by the police.",
                           "He declined to comment on the raid.",
                           "The men follow orders from abroad.",
                           "Followers of the group were held.",
                           "Related groups operate across the river.",
                           "Sign of a deal: the road was opened.",
                           "Get out, the soldiers shouted.",
                           "Please help us, she told the soldiers.",
                           "The post was attacked by gunmen at dawn.",
                           "Copyright law played no part in the trial.",
                           "Comments by the minister angered the town.",
                           "Cookies and bread were handed out to the displaced.",
                           "Search teams found two bodies.",
                           "The newsletter of the group claimed the attack.",
                           "All rights are reserved to the people, he said.",
                           "Subscribe is what he did not.",
                           "We use drones, a commander said.",
                           "Close to the border, two men were shot.",
                           "More than a dozen were wounded.",
                           "Watch towers were built along the road.",
                           "Top commanders were killed.",
                           "Home to ten thousand people, the town lies near the border.",
                           "Name of the dead man: Said Omar.",
                           "Loading docks were hit.",
                           "Yes, he said.",
                           "Three people were killed."})
    EXPECT_EQ(kindOf(line), BoilerplateKind::None) << line;
}

TEST(Boilerplate, LeavesAParagraphThatOpensLikeAnInvitation) {
  const char* paragraph =
      "Read more: that was all the note said that the three men left behind when they fled from the house in the valley, together with a list of names that the police is still going through.";
  EXPECT_EQ(kindOf(paragraph), BoilerplateKind::None);
}

std::size_t linesOfPlaylist(std::string_view text) { return playlist(pageLines(text), text).size(); }

TEST(Playlist, IsAListOfVideosWithTheirRunningTimes) {
  EXPECT_EQ(linesOfPlaylist("1:36 Dogs compete for the district's cup Pause\n\n3:49 Hill town buries its mayor\n\n"
                            "Three people were killed when a house in the valley was raided before dawn, residents said.\n\n"
                            "0:43 Trial of the miller goes on\n\n12:07 What the flood left behind"),
            4U);
}

TEST(Playlist, IsNoChronicleAndNoSentence) {
  EXPECT_EQ(linesOfPlaylist("1:36 First shots near the mill\n\n2:10 Road closed\n\n3:49 Ambulances arrive\n\n4:20 Quiet again"),
            0U);
  EXPECT_EQ(linesOfPlaylist("9:49 Ambulances arrive\n\n8:20 Quiet\n\n7:10 Road closed\n\n6:36 First shots near the mill"), 0U);
  EXPECT_EQ(linesOfPlaylist("1:36 Shots fell.\n\n0:49 Men ran.\n\n3:20 It was quiet.\n\n2:10 The road was closed."), 0U);
  EXPECT_EQ(linesOfPlaylist("1:36 Dogs compete\n\n0:49 A mayor is buried\n\n3:20 Trial goes on"), 0U) << "three may be chance";
  EXPECT_EQ(linesOfPlaylist("1:3 Dogs\n\n1:364 Mayor\n\nx:20 Trial\n\n:20 Flood\n\n1:20"), 0U);
}

TEST(Breadcrumb, HasArrowsBetweenRubrics) {
  EXPECT_TRUE(isBreadcrumb("Home > News > Middle East"));
  EXPECT_TRUE(isBreadcrumb("Home » Security"));
  EXPECT_TRUE(isBreadcrumb("News / Middle East / Syria"));
  EXPECT_FALSE(isBreadcrumb("Raid near the border"));
  EXPECT_FALSE(isBreadcrumb("Raid / Arrests near the border"));
}

TEST(RepublishedFrom, NamesTheOutlet) {
  EXPECT_EQ(republishedFrom("The post Raid near the border appeared first on The Hill Gazette."), "The Hill Gazette");
  EXPECT_EQ(republishedFrom("The post appeared to be empty."), "");
}

}  // namespace
}  // namespace collate
