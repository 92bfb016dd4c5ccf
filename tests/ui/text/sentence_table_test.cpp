// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sentence_table.h"

#include <gtest/gtest.h>

#include <random>

#include "tests/ui/text/arabic.h"
#include "ui/text/said.h"

namespace collate::ui {
namespace {

struct SaidRow {
  const char* english;
  const char* arabic;
};

TEST(SentenceTable, PutsTogetherWhatCorePutTogether) {
  const test::Arabic arabic;
  constexpr SaidRow kRows[] = {
      {"Raid in Atmeh", "مداهمة في Atmeh"},
      {"Killing of Omar Haddad", "مقتل Omar Haddad"},
      {"Air strike, place not known", "غارة جوية، المكان غير معروف"},
      {"LPA and The Amanus Courier give 1; Harim Post gives 2, his two wives; Sahha Monitor gives 5.",
       "بحسب LPA و The Amanus Courier: 1؛ بحسب Harim Post: 2، his two wives؛ بحسب Sahha Monitor: 5."},
      {"A, B, C, and four more give at least 3; الشرق gives 2. The later report has the higher figure.",
       "بحسب A، B، C و4 أخرى: 3 على الأقل؛ بحسب الشرق: 2. التقرير الأحدث يذكر الرقم الأعلى."},
      {"Bay and Coast Dispatch gives 3.", "بحسب Bay and Coast Dispatch: 3."},
      {"LPA tells of a raid; SIMAAN RADIO tells of an air strike.", "بحسب LPA: مداهمة؛ بحسب SIMAAN RADIO: غارة جوية."},
      {"LPA gives 14 August 2025; Harim Post gives a Friday.", "بحسب LPA: 14 آب 2025؛ بحسب Harim Post: يوم جمعة."},
      {"LPA gives troops of the U.S. One names the force more closely.",
       "بحسب LPA: troops of the U.S. إحداهما تسمّي القوة تسمية أدق."},
      {"Two spellings: Atmeh (LPA, Harim Post and A) and Atma (B).", "صيغتان: Atmeh (LPA، Harim Post و A) و Atma (B)."},
      {"For: same place (Atmeh).", "مع: المكان نفسه (Atmeh)."},
      {"Against: another date (14 August 2025 and August 2024).", "ضد: تاريخ آخر (14 آب 2025 وآب 2024)."},
      {"Three figures from three originators: nobody corrected a figure.", "3 أرقام من 3 قائلين: لم يصحّح أحد رقمًا."},
      {"LPA went from 3 to at least 5 and corrected 5 to 4.", "تغيّر رقم LPA من 3 إلى 5 على الأقل وصُحّح من 5 إلى 4."},
      {"The lowest figure that an originator holds to: Jamil al-Sattouf.", "أدنى رقم يتمسك به قائل: Jamil al-Sattouf."},
      {"Decide event type: Raid in Atmeh", "قرار في نوع الحدث: مداهمة في Atmeh"},
      {"Correct claim: killed 3 to 4", "تصحيح ادعاء، القتلى: من 3 إلى 4"},
      {"Add note: Who counted. LPA gives 3.", "إضافة ملاحظة: Who counted. LPA gives 3."},
      {"Confirm: 12 readings", "تأكيد: 12 قراءة"}};
  for (const SaidRow& row : kRows) EXPECT_EQ(test::plain(arabic.sentence(row.english)).toStdString(), row.arabic) << row.english;
}

TEST(SentenceTable, SaysValuesThatCoreWroteAndLeavesThoseOfSources) {
  const test::Arabic arabic;
  constexpr SaidRow kRows[] = {
      {"raid", "مداهمة"}, {"at least 3", "3 على الأقل"}, {"1 to 5", "1 إلى 5"}, {"03:10", "03:10"}, {"helicopter", "مروحية"},
      {"none", "لا شيء"}, {"2, his wife", "2، his wife"}};
  for (const SaidRow& row : kRows) EXPECT_EQ(test::plain(arabic.value(row.english)).toStdString(), row.arabic) << row.english;
  for (const char* theirs : {"his two wives", "Sattar Muhsin al-Zawbai", "killed in the raid", "close to Atmeh", ""})
    EXPECT_TRUE(arabic.value(theirs).isNull()) << theirs;
}

TEST(SentenceTable, LeavesWhatItDoesNotKnowAsAWhole) {
  const test::Arabic arabic;
  for (const char* unknown :
       {"Nothing of the kind.", "LPA gives 3; nobody knows.", "The later report has the higher figure. And so on.",
        "Decide nothing known: Raid in Atmeh", "", " ", "; ", "%1 gives %2"})
    EXPECT_TRUE(arabic.sentence(unknown).isNull() || QString(unknown).contains("gives")) << unknown;
  EXPECT_TRUE(arabic.sentence("LPA gives 3; nobody knows.").contains("nobody knows")) << "a value may hold anything";
}

TEST(SentenceTable, IsSilentInEnglish) {
  EXPECT_EQ(said("LPA gives 3."), "LPA gives 3.");
  EXPECT_EQ(saidValue("at least 3"), "at least 3");
  EXPECT_EQ(said(std::string_view("a\0b", 3)).size(), 3);
}

// Names and values are what reports hold: whatever they are made of, every letter of them is said, in time.
TEST(SentenceTable, LosesNothingOfHostileNames) {
  const test::Arabic arabic;
  constexpr const char* kParts[] = {" gives ", "; ", ". ",     " and ",  ", ",        "%1",  "%9",        "|",
                                    "(",       ")",  "\"",     " to ",   " give ",    "LPA", "قال",       "3",
                                    "Raid",    "in", "\u2069", "\u202e", "of a raid", "… ",  "at least 2"};
  std::mt19937 random(7);
  const auto words = [&](int most) {
    QString out;
    for (int n = static_cast<int>(random() % static_cast<unsigned>(most)) + 1; n > 0; --n)
      out += QString::fromUtf8(kParts[random() % std::size(kParts)]);
    return out;
  };
  for (int i = 0; i < 2000; ++i) {
    const QString who = words(12);
    const QString english = who + " gives zq" + words(12) + "; Harim Post gives 2" + (i % 2 ? "." : "");
    const QString said = arabic.sentence(english.toStdString());
    if (said.isNull()) continue;
    EXPECT_TRUE(said.contains("zq")) << english.toStdString();
    EXPECT_EQ(said.count("LPA"), english.count("LPA")) << english.toStdString();
    EXPECT_EQ(said.count("قال"), english.count("قال")) << english.toStdString();
    EXPECT_EQ(said.count("%"), english.count("%")) << english.toStdString();
  }
  EXPECT_TRUE(arabic.sentence(std::string(20'000, 'a') + " gives 3.").isNull());
  QString endless;
  for (int i = 0; i < 300; ++i) endless += " to gives and ";
  arabic.sentence(endless.toStdString());
}

TEST(SentenceTable, RefusesAPatternThatCannotBeToldApart) {
  SentenceTable table;
  using enum SentenceTable::Part;
  EXPECT_TRUE(table.add(Sentences, "%1 and %2", "%2 %1"));
  EXPECT_FALSE(table.add(Sentences, "%1%2", "%2 %1"));
  EXPECT_FALSE(table.add(Sentences, "%1 and %1", "%1"));
}

}  // namespace
}  // namespace collate::ui
