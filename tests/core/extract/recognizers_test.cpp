// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "core/extract/numbers.h"
#include "tests/core/extract/extract_text.h"

namespace collate {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

// Published on Wednesday 20 August 2025.
struct DateRow {
  const char* text;
  const char* timex;
};
class ReadsDate : public testing::TestWithParam<DateRow> {};
TEST_P(ReadsDate, Test) {
  EXPECT_THAT(ReadText(GetParam().text).names(MentionKind::Date), ElementsAre(GetParam().timex)) << GetParam().text;
}
INSTANTIATE_TEST_SUITE_P(
    Rows, ReadsDate,
    testing::Values(DateRow{"It fell on 16 August 2025.", "2025-08-16"}, DateRow{"It fell on August 16, 2025.", "2025-08-16"},
                    DateRow{"It fell on Aug. 16.", "2025-08-16"}, DateRow{"It fell on the 16th of August.", "2025-08-16"},
                    DateRow{"It fell on August 16th, 2024.", "2024-08-16"}, DateRow{"The file says 2025-08-16.", "2025-08-16"},
                    DateRow{"The file says 16/08/2025.", "2025-08-16"}, DateRow{"The file says 08/16/2025.", "2025-08-16"},
                    DateRow{"The file says 08/12/2025.", "2025-08-12"}, DateRow{"The file says 05/08/2025.", "2025-08-05"},
                    DateRow{"The file says 02/10/2025.", "2025-02-10"}, DateRow{"The file says 03/04/2019.", "2019-04-03"},
                    DateRow{"They left on Saturday.", "2025-08-16"}, DateRow{"They left on Wednesday.", "2025-08-20"},
                    DateRow{"They left last Wednesday.", "2025-08-13"},
                    DateRow{"They left on Saturday, August 16.", "2025-08-16"},
                    DateRow{"They left on Saturday 16 August 2025.", "2025-08-16"}, DateRow{"It was raided in July.", "2025-07"},
                    DateRow{"It was raided last July.", "2025-07"}, DateRow{"It was raided in October.", "2024-10"},
                    DateRow{"It was raided in March 2019.", "2019-03"}, DateRow{"It was raided in 2013.", "2013"},
                    DateRow{"A 2020 strike hit it.", "2020"}, DateRow{"They left yesterday.", "2025-08-19"},
                    DateRow{"They left today.", "2025-08-20"}, DateRow{"They left two days ago.", "2025-08-18"},
                    DateRow{"They left a week earlier.", "2025-W33"}, DateRow{"They left last month.", "2025-07"},
                    DateRow{"They left last year.", "2024"}, DateRow{"It burned in the summer of 2024.", "2024-SU"},
                    DateRow{"It burned last winter.", "2024-WI"},
                    DateRow{"They held it from 24 to 26 July.", "2025-07-24/2025-07-26"},
                    DateRow{"They held it July 24-26.", "2025-07-24/2025-07-26"}));

struct Text {
  const char* text;
};
class ReadsNoDate : public testing::TestWithParam<Text> {};
TEST_P(ReadsNoDate, Test) { EXPECT_THAT(ReadText(GetParam().text).names(MentionKind::Date), IsEmpty()) << GetParam().text; }
INSTANTIATE_TEST_SUITE_P(Rows, ReadsNoDate,
                         testing::Values(Text{"They may leave."}, Text{"May Haddad left."}, Text{"April Jones left."},
                                         Text{"He fired 2013 rounds."}, Text{"They march on."},
                                         Text{"The house at 12 Main Street burned."}, Text{"He fell from the roof."},
                                         Text{"It is second to none."}, Text{"They took 1950 people."},
                                         Text{"He sat by the sun."}, Text{"The spring dried up."},
                                         Text{"A distance of 20 miles."}, Text{"It burned 2000000000 years ago."},
                                         Text{"It burned 2.5 years ago."}));

TEST(Dates, OfTheSameDayRepeatTheOneBefore) {
  EXPECT_THAT(ReadText("It began on Sunday, September 28. The same day a car burned.", "").names(MentionKind::Date),
              ElementsAre("XXXX-09-28", "XXXX-09-28"));
}

struct TimeRow {
  const char* text;
  const char* name;
};
class ReadsTime : public testing::TestWithParam<TimeRow> {};
TEST_P(ReadsTime, Test) {
  EXPECT_THAT(ReadText(GetParam().text).names(MentionKind::Time), ElementsAre(GetParam().name)) << GetParam().text;
}
INSTANTIATE_TEST_SUITE_P(
    Rows, ReadsTime,
    testing::Values(TimeRow{"Shots at 2:30 am woke them.", "02:30"}, TimeRow{"Shots at 2.30am woke them.", "02:30"},
                    TimeRow{"Shots at 14:05 woke them.", "14:05"}, TimeRow{"Shots at 0230 hours woke them.", "02:30"},
                    TimeRow{"Shots at 11 p.m. woke them.", "23:00"}, TimeRow{"Shots at 12 am woke them.", "00:00"},
                    TimeRow{"Shots at 12:15 pm woke them.", "12:15"}, TimeRow{"A pre-dawn raid.", "pre-dawn"},
                    TimeRow{"In the early hours shots fell.", "early hours"}, TimeRow{"It was after midnight.", "after midnight"},
                    TimeRow{"They came before dawn.", "pre-dawn"}, TimeRow{"They came overnight.", "overnight"}));

class ReadsNoTime : public testing::TestWithParam<Text> {};
TEST_P(ReadsNoTime, Test) { EXPECT_THAT(ReadText(GetParam().text).names(MentionKind::Time), IsEmpty()) << GetParam().text; }
INSTANTIATE_TEST_SUITE_P(Rows, ReadsNoTime,
                         testing::Values(Text{"A ratio of 3:1 was kept."}, Text{"They won 2:30."}, Text{"I am 30."},
                                         Text{"Psalm 25:71 was read."}, Text{"At 30 pm it is late."}, Text{"He drove 14 hours."},
                                         Text{"It cost 2.30 dollars."}));

TEST(Times, KnowTheirZone) {
  const ReadText t("It began at 17:40 GMT.");
  ASSERT_EQ(t.entities().list().size(), 1U);
  EXPECT_EQ(t.entities().list()[0].time.zone, "GMT");
}

struct CountRow {
  const char* text;
  const char* count;
};
class ReadsCount : public testing::TestWithParam<CountRow> {};
TEST_P(ReadsCount, Test) {
  const ReadText t(GetParam().text);
  for (std::uint32_t i = 0; i < t.doc().size(); ++i)
    if (const auto n = numberAt(t.doc(), i)) {
      EXPECT_EQ(countText(n->count), GetParam().count) << GetParam().text;
      return;
    }
  FAIL() << "no number in: " << GetParam().text;
}
INSTANTIATE_TEST_SUITE_P(Rows, ReadsCount,
                         testing::Values(CountRow{"three men", "3"}, CountRow{"14 men", "14"}, CountRow{"twenty-one men", "21"},
                                         CountRow{"at least three men", "at least 3"},
                                         CountRow{"more than six men", "at least 7"}, CountRow{"up to 5 men", "up to 5"},
                                         CountRow{"fewer than ten men", "up to 9"}, CountRow{"between 5 and 7 men", "5 to 7"},
                                         CountRow{"five to seven men", "5 to 7"}, CountRow{"5-7 men", "5 to 7"},
                                         CountRow{"a dozen men", "12"}, CountRow{"two dozen men", "24"},
                                         CountRow{"dozens of men", "at least 24"}, CountRow{"scores of men", "at least 40"},
                                         CountRow{"hundreds of men", "at least 200"}, CountRow{"1,200 men", "1200"},
                                         CountRow{"about 30 men", "30"}, CountRow{"five or more men", "at least 5"},
                                         CountRow{"several men", "at least 2"}));

class ReadsNoCount : public testing::TestWithParam<Text> {};
TEST_P(ReadsNoCount, Test) {
  const ReadText t(GetParam().text);
  for (std::uint32_t i = 0; i < t.doc().size(); ++i) EXPECT_FALSE(numberAt(t.doc(), i)) << GetParam().text;
}
INSTANTIATE_TEST_SUITE_P(Rows, ReadsNoCount,
                         testing::Values(Text{"the 20th house"}, Text{"5km away"}, Text{"some men"}, Text{"no men"},
                                         Text{"30 percent of it"}, Text{"3.5 of it"}));

struct NameRow {
  const char* text;
  const char* name;
};
class ReadsPerson : public testing::TestWithParam<NameRow> {};
TEST_P(ReadsPerson, Test) {
  EXPECT_THAT(ReadText(GetParam().text).names(MentionKind::Person), Contains(GetParam().name)) << GetParam().text;
}
INSTANTIATE_TEST_SUITE_P(
    Rows, ReadsPerson,
    testing::Values(
        NameRow{"They freed Samer Kanaan there.", "Samer Kanaan"},
        NameRow{"They freed Samer al-Kanaan there.", "Samer al-Kanaan"},
        NameRow{"A man called Abu Yaman al-Iraqi fled.", "Abu Yaman al-Iraqi"},
        NameRow{"Dhiya' Salim Marwan fled.", "Dhiya' Salim Marwan"}, NameRow{"Adm. Bruce Tanner said so.", "Bruce Tanner"},
        NameRow{"They shot Ludwig van Houten.", "Ludwig van Houten"}, NameRow{"They shot Maria de la Cruz.", "Maria de la Cruz"},
        NameRow{"They shot John F. Carver.", "John F. Carver"}, NameRow{"They shot Ludwin A. Carver.", "Ludwin A. Carver"},
        NameRow{"Davon Young fled.", "Davon Young"}, NameRow{"Then 2-year-old Reem fled.", "Reem"},
        NameRow{"Her brother Raslan fled.", "Raslan"}, NameRow{"Her son, Raslan, fled.", "Raslan"},
        NameRow{"They shot Ludwin Carver of Council Bluffs.", "Ludwin Carver"}, NameRow{"The commander Raslan fled.", "Raslan"},
        NameRow{"They held Yusuf bin Talal.", "Yusuf bin Talal"}));

class ReadsNoPerson : public testing::TestWithParam<Text> {};
TEST_P(ReadsNoPerson, Test) { EXPECT_THAT(ReadText(GetParam().text).names(MentionKind::Person), IsEmpty()) << GetParam().text; }
INSTANTIATE_TEST_SUITE_P(Rows, ReadsNoPerson,
                         testing::Values(Text{"The Syrian Democratic Forces left."}, Text{"They reached Khan Sheikhoun."},
                                         Text{"On Monday they left."}, Text{"Her son, Monday, left."},
                                         Text{"Then a 2-year-old Iraqi left."}, Text{"Young men left."},
                                         Text{"They chose Plan A. They left."}, Text{"Despite that, they left."},
                                         Text{"The Ministry of Health spoke."}, Text{"ISIS fled."}, Text{"Iraqi troops came."},
                                         Text{"Police came."}, Text{"In July they left."},
                                         Text{"Coalition Raids House in Northern Town"}));

TEST(Persons, ThePagesOwnOutletIsNone) {
  Source s = sourceOf("The clerk told Lena Marrow that Ona Ferrik had fled.");
  const auto persons = [&] {
    const Document doc(s, shippedLexicon());
    const Entities entities = recognizeEntities(doc);
    std::vector<std::string> out;
    for (const Entity& e : entities.list())
      if (e.kind == MentionKind::Person) out.push_back(e.name);
    return out;
  };
  EXPECT_THAT(persons(), testing::ElementsAre("Lena Marrow", "Ona Ferrik"));
  s.outlet = "Lena Marrow";
  EXPECT_THAT(persons(), testing::ElementsAre("Ona Ferrik"));
}

TEST(Persons, AreMeantByTheirFamilyName) {
  EXPECT_THAT(ReadText("They freed Samer Kanaan there. Kanaan thanked them.").names(MentionKind::Person),
              ElementsAre("Samer Kanaan", "Samer Kanaan"));
}

TEST(Persons, OfOneFamilyNameAreTheOneToldOfLast) {
  const ReadText t("Samer Kanaan left. Then Huda Kanaan came. Kanaan sat down.");
  EXPECT_THAT(t.names(MentionKind::Person), ElementsAre("Samer Kanaan", "Huda Kanaan", "Huda Kanaan"));
}

TEST(Persons, OfAShorterNameAreTheSame) {
  const ReadText t("They sought Omar Salim Bassam. Omar Salim fled.");
  ASSERT_EQ(t.entities().list().size(), 2U);
  EXPECT_EQ(t.entities().list()[0].person, t.entities().list()[1].person);
}

struct GroupRow {
  const char* text;
  const char* name;
};
class ReadsGroup : public testing::TestWithParam<GroupRow> {};
TEST_P(ReadsGroup, Test) {
  EXPECT_THAT(ReadText(GetParam().text).names(MentionKind::Group), Contains(GetParam().name)) << GetParam().text;
}
INSTANTIATE_TEST_SUITE_P(
    Rows, ReadsGroup,
    testing::Values(GroupRow{"The US-led coalition came.", "US-led coalition"},
                    GroupRow{"Coalition forces came to Raqqa.", "US-led coalition"},
                    GroupRow{"Coalition forces came to Saada in Yemen.", "Saudi-led coalition"},
                    GroupRow{"Coalition forces came.", "coalition forces"}, GroupRow{"Fighters of Daesh came.", "ISIS"},
                    GroupRow{"An IS leader came.", "ISIS"}, GroupRow{"The Islamic State (IS) group came.", "ISIS"},
                    GroupRow{"The Raqqa Military Council came.", "Raqqa Military Council"},
                    GroupRow{"The Ministry of Health spoke.", "Ministry of Health"},
                    GroupRow{"The Northern Observatory for Human Rights spoke.", "Northern Observatory for Human Rights"},
                    GroupRow{"State television spoke.", "state television"},
                    GroupRow{"The Harbor Guard Brigade (HGB) came. HGB left.", "Harbor Guard Brigade"}));

TEST(Groups, DoNotTakeTheVerbIs) { EXPECT_THAT(ReadText("The house is empty.").names(MentionKind::Group), IsEmpty()); }
TEST(Groups, AnAcronymInBracketsStandsForTheName) {
  EXPECT_THAT(ReadText("The Harbor Guard Brigade (HGB) came. Later HGB left.").names(MentionKind::Group),
              ElementsAre("Harbor Guard Brigade", "Harbor Guard Brigade", "Harbor Guard Brigade"));
}

struct PlaceRow {
  const char* text;
  const char* id;
};
class ReadsPlace : public testing::TestWithParam<PlaceRow> {};
TEST_P(ReadsPlace, Test) {
  const ReadText t(GetParam().text);
  std::vector<std::string> ids;
  for (const Entity& e : t.entities().list())
    if (e.kind == MentionKind::Place) ids.push_back(e.place.id);
  EXPECT_THAT(ids, Contains(GetParam().id)) << GetParam().text;
}
INSTANTIATE_TEST_SUITE_P(
    Rows, ReadsPlace,
    testing::Values(PlaceRow{"It happened in Atmeh.", "atmeh"}, PlaceRow{"It happened in Atma, Syria.", "atmeh"},
                    PlaceRow{"It happened in Atme.", "atmeh"}, PlaceRow{"It happened in the town of Tamanah.", "al-tamanah"},
                    PlaceRow{"It happened in the city of Bab.", "al-bab"},
                    PlaceRow{"It happened near Khan Sheikhoun.", "khan-sheikhoun"},
                    PlaceRow{"It happened in Deir Ezzor province.", "deir-ez-zor-governorate"},
                    PlaceRow{"It happened in the city of Deir ez-Zor.", "deir-ez-zor"},
                    PlaceRow{"It happened in Idlib.", "idlib-governorate"},
                    PlaceRow{"It happened in the city of Idlib.", "idlib"}, PlaceRow{"وقعت الغارة في أطمة", "atmeh"}));

TEST(Places, UnknownOnesAreReadFromTheWordsAround) {
  EXPECT_THAT(ReadText("It happened in the village of Qurqush.").names(MentionKind::Place), ElementsAre("Qurqush"));
  EXPECT_THAT(ReadText("It happened in Qurqush village.").names(MentionKind::Place), ElementsAre("Qurqush"));
  EXPECT_THAT(ReadText("It happened in Qurqush on Monday.").names(MentionKind::Place), ElementsAre("Qurqush"));
  EXPECT_THAT(ReadText("It happened in Qurqush's house.").names(MentionKind::Place), IsEmpty());
  EXPECT_THAT(ReadText("Qurqush laughed.").names(MentionKind::Place), IsEmpty());
}

TEST(Places, AreNotPartsOfNames) { EXPECT_THAT(ReadText("They shot Samer Idlib Kanaan.").names(MentionKind::Place), IsEmpty()); }

TEST(Means, AreFoundByAnyOfTheirWords) {
  EXPECT_THAT(ReadText("Choppers came, then an explosive-laden vehicle blew up.").names(MentionKind::Means),
              ElementsAre("helicopter", "car bomb"));
  EXPECT_THAT(ReadText("They had breakfast.").names(MentionKind::Means), IsEmpty());
}

}  // namespace
}  // namespace collate
