// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/names.h"

#include <gtest/gtest.h>

#include <string>

namespace collate {
namespace {

struct PairRow {
  const char* a;
  const char* b;
  const char* why;
};

void expectVerdict(const PairRow& row, NameVerdict verdict) {
  const NameComparison there = compareNames(row.a, row.b);
  const NameComparison back = compareNames(row.b, row.a);
  EXPECT_EQ(verdictName(there.verdict), verdictName(verdict))
      << row.a << " / " << row.b << " (" << row.why << "): " << there.reason;
  EXPECT_EQ(verdictName(there.verdict), verdictName(back.verdict)) << "not symmetric: " << row.a << " / " << row.b;
  EXPECT_FALSE(there.reason.empty());
}

TEST(Names, TakesSpellingsOfOneNameForOnePerson) {
  constexpr PairRow kRows[] = {
      {"Faisal Dhahir Maqdisi", "Faysal Zahir al-Makdisi", "dh and z, q and k, ai and ay, article"},
      {"Ghazi Qasim al-Droubi", "Gazi Kassem Drubi", "gh and g, doubled letter, ou and u"},
      {"Mohammed Yousef Najjar", "Muhammad Yusuf al-Najjar", "the commonest name"},
      {"Mohamed Youssef Najar", "MUHAMMAD YUSUF NAJJAR", "capitals"},
      {"Abd al-Rahman Sweidan", "Abdulrahman Suwaydan", "servant name in two words and in one"},
      {"Abdel Rahman Sweidan", "Abdurrahman Swaidan", "assimilated article"},
      {"Abdul-Karim Haddad", "Abd el-Kareem Hadad", "Abdul, Abd el"},
      {"Abdullah Tuwaijri", "Abdallah at-Tuwayjiri", "Abdullah and the assimilated article"},
      {"Salah al-Din Birqawi", "Salahuddin Birqawi", "al-Din"},
      {"Nour ad-Din Halabi", "Noureddine Halabi", "ad-Din"},
      {"Anas Akhundzada", "Anas Akhund Zada", "one part in two words"},
      {"Saqr Alhakim", "Saqr al-Hakim", "the article written onto the word"},
      {"Abubakar Nabil Shatri", "Abou Bakr Nabil al-Shatri", "a kunya in one word"},
      {"Faycal Ben Yacoub", "Faysal bin Yaqub", "French c"},
      {"Bashir-ud-Din Sultan", "Bashiruddin Sultan", "ud-Din"},
      {"Obaid Ullah Zadran", "Obaidullah Zadran", "Ullah"},
      {"Khalid ibn Nasser Rifai", "Khaled bin Nasir al-Rifa'i", "ibn and bin; ayn as apostrophe"},
      {"Yasin Mahmoud Dhahir al-Rifa'i", "Yaseen Mahmud Zaher al-Rifai", "four parts, all spelled otherwise"},
      {"Na'im Sha'ban", "Naim Shaaban", "apostrophes"},
      {"ʿUmar al-Ḥaddād", "Omar Haddad", "scholarly half rings and dots"},
      {"Jamal Ashraf Wasfi", "Gamal Ashraf Wasfy", "Egyptian g, final y"},
      {"Abu Layth al-Qasimi", "Abou Leith al-Qassimi", "kunya and nisba"},
      {"HADDAD, Omar Nabil", "Omar Nabil Haddad", "surname first"},
      {"Yaseen Rahmun", "Yasin Rahmoun", "ee, ou"},
      {"Hüseyin Çelik", "Huseyin Celik", "Turkish accents"},
      {"José Luís Peralta", "Jose Luis Peralta", "Spanish accents"},
      {"محمد يوسف النجار", "Mohammed Youssef al-Najjar", "Arabic script"},
      {"عبد الرحمن سويدان", "Abdulrahman Sweidan", "Arabic script, servant name"},
      {"عمر حداد", "Omar Haddad", "Arabic script, initial ayn"},
      {"محمد يوسف النجار", "محمد يوسف نجار", "Arabic script on both sides"},
      {"Matiur Rahman Sardar", "Mati ur-Rehman Sardar", "the article written onto the word before"},
      {"Zia u Rahman Bajwa", "Ziaurrahman Bajwa", "an article of one letter"},
      {"Cabdullaahi Xasan Warfaa", "Abdullahi Hassan Warfa", "Somali c and x"},
      {"Matthias Lund", "Mathias Lund", "tth is one sound"},
      {"Ouahab Ouardi Lamine", "Wahab Wardi Lamine", "French ou before a vowel"},
      {"Naim Baraich", "Naeem Barech", "a long vowel in two letters or one"},
      {"Salem Nor Eldin Dabashi", "Salim Nuruddin Dabashi", "eldin"},
      {"سالم ظاهرعويس", "Salem Dhahir Uways", "two words written as one"},
      {"مظهر رحمون", "Mazhar Rahmoun", "z and h are two letters"},
      {"اسحاق سويدان", "Ishaq Sweidan", "s and h that look like sh"},
      {"سالم أبوليث حداد", "Salim Abu Layth Haddad", "a kunya in one Arabic word"},
      {"Tamim Abulabbas Rahmoun", "Tamim Abu al-Abbas Rahmoun", "a kunya and its article in one word"},
      {"A. Rahman Sweidan", "Abd al-Rahman Sweidan", "Abdul as an initial"},
      {"Hisyam Rosyid", "Hisham Rashid", "Indonesian sy and o"},
      {"Rochman Suhail Utomo", "Rahman Suhayl Utomo", "Indonesian ch"},
      {"Anas al-Sayyid Droubi Yusuf", "Anas Elsayed Yusuf", "Sayyid with its article, within a name, is a name"},
  };
  for (const PairRow& row : kRows) expectVerdict(row, NameVerdict::Same);
}

TEST(Names, AllowsForPartsLeftOut) {
  constexpr PairRow kRows[] = {
      {"Omar Nabil Haddad", "Omar Haddad", "father's name"},
      {"Yasin Mahmoud Rahmoun al-Idlibi", "Yasin Rahmoun", "father's name and nisba"},
      {"Sheikh Omar Haddad", "Omar Haddad", "title"},
      {"Abu Layth Omar Haddad", "Omar Haddad", "kunya in front"},
      {"Omar N. Haddad", "Omar Nabil Haddad", "initial"},
      {"Yasin Mahmoud Umayr Rahmoun", "Yasin Mahmoud Amir Rahmoun", "one part of four is doubtful"},
      {"Omar Haddad (born Homs)", "Omar Haddad", "brackets"},
      {"Nasiruddin Barakzai", "Naseer Barakzai", "-uddin dropped"},
      {"Abdul Samad Sial", "Samad Sial", "Abdul dropped"},
      {"Aminullah Warduki", "Ameen Warduki", "-ullah dropped"},
      {"Hafiz Muhammad Sardar", "Muhammad Sardar", "Hafiz is a title"},
      {"Muhammad Naim Barakat Tahir", "Naim Barakat", "Muhammad in front is often left out"},
      {"Rashid Abu Walid al-Idlibi", "Abu Walid al-Idlibi", "a kunya and a nisba"},
      {"Belaid Khaled Abu Layth", "Khaled Abou Leith", "a name and its kunya"},
      {"Yasin Mahmoud Zafir Dubaysi Juhni", "Yasin Mahmoud Zafir Dabisi Jahani", "three close, two doubtful"},
      {"Nabil Zubayr Uways", "Nabil Zubair Aweys", "vowels only differ, by much"},
  };
  for (const PairRow& row : kRows) expectVerdict(row, NameVerdict::Same);
}

TEST(Names, AllowsForOneOtherPartOrOrderWhereTheRestIsUncommon) {
  constexpr PairRow kRows[] = {
      {"Dabbur Zaki Rogan", "Dabbur Rogan Mahfuz", "given name and another uncommon one"},
      {"Walid Zubayr Tawfiq al-Idlibi", "Walid Zubayr Tawfiq al-Nasiri", "another nisba"},
      {"Yunus Ahmad Ali Badrani", "Yunus Ahmad Ali Halabi", "three parts, one uncommon"},
      {"Sukarji Ridwan Tamtama", "Tamtama Ridwan", "the other way round: no child's name"},
  };
  for (const PairRow& row : kRows) expectVerdict(row, NameVerdict::Same);
}

TEST(Names, TwoCommonOnesTurnedRoundAreUndecidedWhicheverComesFirst) {
  expectVerdict({"Abu Bakr Hasan Ali", "Ali Hasan", "a kunya in front of them"}, NameVerdict::Undecided);
  expectVerdict({"Ali Hasan", "Abu Bakr Hasan Ali", "the same, swapped"}, NameVerdict::Undecided);
}

TEST(Names, DoesNotAllowForThemWhereManyBearTheRest) {
  constexpr PairRow kRows[] = {
      {"Khalid Ahmad Ali Badrani", "Khalid Ahmad Ali Halabi", "three common parts"},
      {"Muhammad Ibrahim Badrani", "Muhammad Ibrahim Halabi", "two common parts"},
      {"Dabbur Ahmad Rogan Halabi", "Dabbur Zaki Badrani", "only the given name"},
      {"Muhammad Rogan Zaki", "Muhammad Rogan Mahfuz", "one uncommon part"},
      {"Rawhi Ridwan Tamtama", "Ridwan Tamtama", "the same way round: perhaps a child's name"},
      {"Ali Muhammad", "Muhammad Ali", "two common names the other way round"},
      {"Ahmad Jan Salim", "Salim Ahmad", "common names the other way round"},
  };
  for (const PairRow& row : kRows) expectVerdict(row, NameVerdict::Undecided);
  expectVerdict({"Dabbur Zubayr Tawfiq Rogan", "Hazim Zubayr Tawfiq Rogan", "given names differ"}, NameVerdict::Different);
}

TEST(Names, KeepsDifferentPersonsApart) {
  constexpr PairRow kRows[] = {
      {"Omar Haddad", "Nabil Rahmoun", "nothing shared"},
      {"Ziad Nabil Haddad", "Omar Nabil Haddad", "brothers"},
      {"Hassan Rahmoun", "Hussein Rahmoun", "two given names of the same consonants"},
      {"Salim Haddad", "Karim Haddad", "rhyming given names"},
      {"Khalid Rahmoun", "Walid Rahmoun", "rhyming given names"},
      {"Abdul Karim Haddad", "Abdul Rahim Haddad", "servants of different names"},
      {"محمد يوسف النجار", "عمر سويدان", "Arabic script"},
      {"Abu Layth al-Qasimi", "Abu Bakr al-Droubi", "kunyas"},
      {"Abdul Rosyid Utomo", "Abdul Rochim Utomo", "Abdul counts for nothing"},
      {"A. Karim Sweidan", "A. Rahman Sweidan", "nor does its initial"},
      {"Attiqullah Zadran", "Obaidullah Zadran", "-ullah is no part of its own"},
  };
  for (const PairRow& row : kRows) expectVerdict(row, NameVerdict::Different);
}

TEST(Names, LeavesWhatIsNoProofUndecided) {
  constexpr PairRow kRows[] = {
      {"Haddad", "Omar Haddad", "a shared single name"},
      {"Ali", "Ali", "the same single name"},
      {"Sheikh Ali", "Ali", "a title adds nothing"},
      {"Abdul Karim", "Abd al-Karim Haddad", "a servant name is one name"},
      {"Abu Layth", "Omar Haddad", "a kunya and a name"},
      {"Saddam Rahmoun Tikriti", "Uday Saddam Rahmoun Tikriti", "a child's name begins with the child's own"},
      {"Ahmed Jaber Kuwari", "Ahmed Jaber Zadran", "the family names differ"},
      {"", "Omar Haddad", "empty"},
      {"Rana Muammar Abu Minyar Qasimi", "Muammar Abu Minyar Qasimi", "a kunya further in is the father's"},
      {"Muhammad Aman Zadran", "Muhammad Hassan Zadran", "two other consonants are another name"},
      {"Ahmad Jan Akhunzada", "Ahmad Jan Akhund", "a word longer"},
      {"Ali Nabil Haddad", "Nabil Haddad", "only Muhammad is left out"},
      {"Abdul Samad", "Samad", "a single name, curtailed or not"},
  };
  for (const PairRow& row : kRows) expectVerdict(row, NameVerdict::Undecided);
}

TEST(Names, KnowsWhenAPartDiffers) {
  const NameComparison compared = compareNames("Walid Zubayr Tawfiq al-Idlibi", "Walid Zubayr Tawfiq al-Nasiri");
  EXPECT_EQ(compared.verdict, NameVerdict::Same);
  EXPECT_TRUE(compared.partDiffers);
  EXPECT_FALSE(compareNames("Walid Zubayr Tawfiq al-Idlibi", "Walid Zubayr al-Idlibi").partDiffers) << "one is left out";
  EXPECT_FALSE(compareNames("Walid Zubayr al-Idlibi", "Waleed Zubair Idlibi").partDiffers);
  EXPECT_FALSE(compareNames("Ahmed Jaber Kuwari", "Ahmed Jaber Zadran").partDiffers) << "undecided";
}

TEST(Names, KnowsWhenOneNameIsWrittenAlike) {
  EXPECT_TRUE(compareNames("Omar al-Haddad", "OMAR AL HADDAD").sameSpelling);
  EXPECT_TRUE(compareNames("Na'im Shaban", "Naim Sha'ban").sameSpelling);
  EXPECT_FALSE(compareNames("Omar Haddad", "Umar Haddad").sameSpelling);
  EXPECT_FALSE(compareNames("Omar Haddad", "Omar Nabil Haddad").sameSpelling);
  EXPECT_FALSE(compareNames("Ali", "Ali").sameSpelling) << "sameSpelling is for names that are the same";
}

TEST(Names, SurvivesWhatIsNoName) {
  for (const char* junk : {"", " ", "-", "''", "(only brackets)", "\xff\xfe", "12345", ",,,", "al-", "Abu", "Abd al-",
                           "a b c d e f g h i j k l m n o p q r s t"})
    for (const char* other : {"Omar Haddad", "", "Abu"}) EXPECT_FALSE(compareNames(junk, other).reason.empty()) << junk;
  const std::string longName(5000, 'x');
  EXPECT_NE(compareNames(longName, "Omar Haddad").verdict, NameVerdict::Same);
}

TEST(RomanizationKey, IsSharedByTranscriptionsOfOneWord) {
  constexpr PairRow kRows[] = {
      {"muslih", "musleh", ""},
      {"Dhiya'", "Dhiaa", ""},
      {"Zawba", "Zubaa", ""},
      {"al-Hardani", "Hardani", ""},
      {"Qasim", "Kassem", ""},
      {"Ghazi", "Gazi", ""},
      {"Youssef", "Yusuf", ""},
      {"Atmah", "Atma", ""},
      {"Hamidah", "Hamida", ""},
      {"Zafir", "Dhafir", ""},
      {"Noureddine", "Nour al-Din", ""},
      {"النجار", "al-Najjar", ""},
  };
  for (const PairRow& row : kRows) EXPECT_EQ(romanizationKey(row.a), romanizationKey(row.b)) << row.a << " / " << row.b;
  EXPECT_EQ(romanizationKey("muslih"), "mslh");
}

TEST(RomanizationKey, DiffersForOtherWords) {
  EXPECT_NE(romanizationKey("Hardani"), romanizationKey("Halabi"));
  EXPECT_NE(romanizationKey("Idlib"), romanizationKey("Aleppo"));
  EXPECT_NE(romanizationKey("Salih"), romanizationKey("Salim"));
}

TEST(NamePartKeys, LeaveTitlesAndConnectorsOut) {
  EXPECT_EQ(namePartKeys("Sheikh Salim bin Numan"), (std::vector<std::string>{"slm", "nmn"}));
  EXPECT_EQ(namePartKeys("Numan, Salim"), (std::vector<std::string>{"slm", "nmn"}));
  EXPECT_TRUE(namePartKeys("").empty());
}

}  // namespace
}  // namespace collate
