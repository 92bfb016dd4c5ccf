// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/credits.h"

#include <gtest/gtest.h>

#include "marks.h"

namespace collate {
namespace {

const SourceMarks& marks() { return shippedMarks(); }

struct BylineRow {
  const char* line;
  const char* names;
  const char* agency = "";
};

TEST(Byline, TakesNamesAndAgenciesApart) {
  for (const BylineRow& row : std::initializer_list<BylineRow>{
           {"By Ann Lee", "Ann Lee"},
           {"By Ann Lee |", "Ann Lee"},
           {"by: Ann Lee", "Ann Lee"},
           {"BY ANN LEE", "ANN LEE"},
           {"By Ann Lee and Omar al-Haddad", "Ann Lee and Omar al-Haddad"},
           {"By Ann Lee, Omar Haddad and Sam de Wit", "Ann Lee and Omar Haddad and Sam de Wit"},
           {"By Ann Lee in Amman", "Ann Lee"},
           {"By Ann Lee, Staff Writer", "Ann Lee"},
           {"By Ann J. Lee, special correspondent for the Hill Gazette", "Ann J. Lee"},
           {"Written by Ann Lee", "Ann Lee"},
           {"By Ann Lee | Aug. 20, 2025", "Ann Lee"},
           {"By AFP", "", "AFP"},
           {"By The Associated Press", "", "AP"},
           {"By Ann Lee and AFP", "Ann Lee", "AFP"},
           {"Par Jean Dupont avec AFP", "Jean Dupont", "AFP"},
           {"By: FRANCE 24 Follow", ""},
           {"By Al Jazeera Staff", "Al Jazeera Staff"},
           {"By U.S. Valley Command Public Affairs", "U.S. Valley Command Public Affairs"},
           {"By Ann Lee, CNN", "Ann Lee"},
           {"By Agencies and Valley Staff", ""},
           {"by Agencies", ""},
           {"(Reporting by Ann Lee; Editing by Sam Roe)", "Ann Lee"},
           {"Par Jean Dupont", "Jean Dupont"},
           {"Von Anna Schmidt und Karl Weber", "Anna Schmidt and Karl Weber"},
           {"بقلم سمير حداد", "سمير حداد"},
       }) {
    const auto byline = readByline(row.line, marks());
    ASSERT_TRUE(byline) << row.line;
    EXPECT_EQ(byline->names, row.names) << row.line;
    EXPECT_EQ(byline->agency, row.agency) << row.line;
  }
}

TEST(Byline, LeavesSentencesAndManners) {
  for (const char* line :
       {"By Monday", "By Monday, all had left the town", "By Force", "By the time they arrived, he was dead.",
        "By night they crossed the river", "Ann Lee", "By August 2017 they had lost it all", "BY TWO GUNMEN, WHO LATER ESCAPED",
        "By Said Omar was killed on Wednesday", "Bystanders fled", "By", "", "BY THE REBEL BOYCOTT."})
    EXPECT_FALSE(readByline(line, marks())) << line;
}

TEST(PlacedByline, IsANameAndWhereItReportsFrom) {
  for (const BylineRow& row : std::initializer_list<BylineRow>{
           {"Ann Lee in Beirut", "Ann Lee"},
           {"Ann Lee in Beirut and agencies", "Ann Lee"},
           {"Omar al-Haddad in Amman", "Omar al-Haddad"},
       }) {
    const auto byline = readPlacedByline(row.line, marks());
    ASSERT_TRUE(byline) << row.line;
    EXPECT_EQ(byline->names, row.names) << row.line;
  }
  for (const char* line : {"Fire in the valley", "Clashes in Hilltown", "Ann Lee", "Three killed in raid",
                           "Ann Lee was killed in Hilltown", "Ann Lee in a house by the river", ""})
    EXPECT_FALSE(readPlacedByline(line, marks())) << line;
}

TEST(Names, AreCapitalsWithParticlesBetween) {
  for (const char* name :
       {"Ann Lee", "Omar al-Haddad", "Sam de Wit", "J. R. Roe", "The Hill Gazette", "Kurdistan24", "Valley's Voice", "سمير حداد"})
    EXPECT_TRUE(looksLikeName(name, marks())) << name;
  for (const char* name :
       {"", "ann lee", "Ann Lee said", "Lee, Ann", "24 Ann", "Ann Lee Sam Roe Omar Haddad Said Ali", "al", "– Ann"})
    EXPECT_FALSE(looksLikeName(name, marks())) << name;
}

TEST(AuthorBox, IsALabelAndANameAndNothingElse) {
  EXPECT_EQ(readAuthorBox("Author The Hill Gazette", marks()).value_or(Byline{}).names, "The Hill Gazette");
  EXPECT_EQ(readAuthorBox("Author: Ann Lee", marks()).value_or(Byline{}).names, "Ann Lee");
  EXPECT_EQ(readAuthorBox("Author: AFP", marks()).value_or(Byline{}).agency, "AFP");
  for (const char* line : {"Author of the attack", "Authorities closed the road", "Author Ann Lee has left the paper", "Author"})
    EXPECT_FALSE(readAuthorBox(line, marks())) << line;
}

TEST(Agencies, AreAllThatTheWordsConsistOf) {
  EXPECT_EQ(agenciesIn("AFP", marks()), "AFP");
  EXPECT_EQ(agenciesIn("– Reuters", marks()), "Reuters");
  EXPECT_EQ(agenciesIn("With inputs from Reuters, AP", marks()), "Reuters, AP");
  EXPECT_EQ(agenciesIn("AFP/Reuters", marks()), "AFP, Reuters");
  EXPECT_EQ(agenciesIn("Source: SANA", marks()), "SANA");
  for (const char* words : {"", "AFP said", "the agency", "ap", "AFP, the Hill Gazette", "Ann Lee"})
    EXPECT_EQ(agenciesIn(words, marks()), "") << words;
}

struct SignatureRow {
  const char* paragraph;
  const char* span;
  const char* agency;
};

TEST(Signature, ClosesTheLastParagraph) {
  for (const SignatureRow& row : std::initializer_list<SignatureRow>{
           {"They left the town at dawn. – AFP", "– AFP", "AFP"},
           {"They left the town at dawn. -REUTERS", "-REUTERS", "Reuters"},
           {"They left the town at dawn. (Reuters)", "(Reuters)", "Reuters"},
           {"They left the town at dawn, he said. [AP]", "[AP]", "AP"},
           {"They left the town at dawn. (With Reuters and AFP)", "(With Reuters and AFP)", "Reuters, AFP"},
           {"AFP", "AFP", "AFP"},
           {"With AFP", "With AFP", "AFP"},
           {"(AP)", "(AP)", "AP"},
       }) {
    const auto signature = readSignature(row.paragraph, marks());
    ASSERT_TRUE(signature) << row.paragraph;
    EXPECT_EQ(signature->span.of(row.paragraph), row.span);
    EXPECT_EQ(signature->agency, row.agency);
  }
}

TEST(Signature, IsNoAgencyWithinASentence) {
  for (const char* paragraph : {"They left at dawn, an officer told AFP.", "He spoke to a reporter – AFP was there",
                                "The Islamic State (IS)", "They left at dawn. – Ann Lee", "", "The agency (AFP) said they left."})
    EXPECT_FALSE(readSignature(paragraph, marks())) << paragraph;
}

TEST(Caption, IsToldByItsCreditOrOpening) {
  for (const char* line :
       {"Image of the house where the raid took place", "FILE PHOTO: A convoy near the border",
        "FILE - A convoy near the border, May 3, 2024.", "Photo: Ann Lee",
        "A man stands before a house in the valley. [Ann Lee/AFP]", "A man stands at the door. (Ann Lee/Getty Images)",
        "A man stands at the door. Photo: AFP", "A man stands at the door on August 20, 2025. REUTERS/Ann Lee",
        "A man stands at the door. (AFP via Getty Images)", "A man at the door (Photo by Ann Lee)",
        "A man stands at the door, Aug. 20, 2025. (AP Photo/Ann Lee)",
        "In this photo released by the ministry, a man stands at a door.", "Screengrab",
        "A man stands at the door. | Photo: Ann Lee", "A man stands at the door © Ann Lee / AFP", "صورة أرشيفية لمدينة حلب"})
    EXPECT_TRUE(isCaption(line, marks())) << line;
}

TEST(Caption, IsNoParagraphThatMerelyHasBracketsOrPictures) {
  for (const char* line :
       {"The Islamic State (IS) lost the town.", "Photographs of the dead were shown to the court by the prosecutor.",
        "They left at dawn. (Reuters)", "He told AFP/Reuters",
        "Residents filmed the raid and shared pictures via phone with relatives.", "Imagery of the site was not available.",
        "Filed under oath, the report says little.", "The men (two brothers) were taken away.", "Three people were killed.", ""})
    EXPECT_FALSE(isCaption(line, marks())) << line;
}

TEST(Caption, NeedsLessUnderAHeadline) {
  EXPECT_TRUE(isCaptionUnderHeadline("A man stands at the door of a house. (Civil Defense)", marks()));
  EXPECT_TRUE(isCaptionUnderHeadline("Police at the scene late on Sunday. | Ann Lee", marks()));
  EXPECT_FALSE(isCaptionUnderHeadline("The town is held by the Islamic State (IS)", marks()));
  EXPECT_FALSE(isCaptionUnderHeadline("They left. (He did not say where they went.)", marks()));
  EXPECT_FALSE(isCaptionUnderHeadline("They left at dawn.", marks()));
}

TEST(Copyright, NamesTheOutlet) {
  EXPECT_EQ(copyrightOwner("© 2025 The Hill Gazette. All rights reserved.", marks()), "The Hill Gazette");
  EXPECT_EQ(copyrightOwner("Copyright 2025 by Valley TV - All rights reserved.", marks()), "Valley TV");
  EXPECT_EQ(copyrightOwner("(© 2017 KZZZ-TV)", marks()), "KZZZ-TV");
  for (const char* line : {"© 2025. All rights reserved.", "Copyright law was not discussed.", "The Hill Gazette", "© 2025"})
    EXPECT_EQ(copyrightOwner(line, marks()), "") << line;
}

TEST(OutletTold, IsTheOneThatTellsOfItself) {
  EXPECT_EQ(outletTold("The group is weak, experts told Al-Masar.", marks()), "Al-Masar");
  EXPECT_EQ(outletTold("The group is weak, two officials told the valley, but witnesses told Sawt Weekly on Monday.", marks()),
            "Sawt Weekly");
  for (const char* paragraph : {"Local sources told Sawt, a local outlet, that he died.", "An official told AFP.",
                                "Officials told CNN.", "He told Ann Lee.", "Officials told his family.",
                                "Experts told Reuters on Monday.", "Officials told Al-Masar that he died."})
    EXPECT_EQ(outletTold(paragraph, marks()), "") << paragraph;
}

}  // namespace
}  // namespace collate
