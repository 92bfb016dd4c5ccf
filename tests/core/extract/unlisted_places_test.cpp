// SPDX-License-Identifier: GPL-3.0-or-later
// Places that no table knows, and provinces of the world: what the words around a name say, and what they do not.
#include <gmock/gmock.h>

#include "core/extract/event_place.h"
#include "tests/core/extract/extract_text.h"

namespace collate {
namespace {

using testing::Contains;
using testing::IsEmpty;
using testing::Not;

struct Row {
  const char* text;
  const char* place;
};
class ReadsUnlisted : public testing::TestWithParam<Row> {};
TEST_P(ReadsUnlisted, Test) {
  EXPECT_THAT(ReadText(GetParam().text).names(MentionKind::Place), Contains(GetParam().place)) << GetParam().text;
}
INSTANTIATE_TEST_SUITE_P(Rows, ReadsUnlisted,
                         testing::Values(Row{"A mine killed two herders in the vicinity of Qurqush Darro.", "Qurqush Darro"},
                                         Row{"A mine killed two herders near Wad Qurqush.", "Wad Qurqush"},
                                         Row{"A shell hit the school of Qurqush, north of Homs.", "Qurqush"},
                                         Row{"Two men were taken on the Qurqush road on Monday.", "Qurqush"},
                                         Row{"The mayor of Qurqush was killed on Monday.", "Qurqush"},
                                         Row{"The Qurqush mayor was killed on Monday.", "Qurqush"},
                                         Row{"Two died in the shelling of Qurqush on Monday.", "Qurqush"},
                                         Row{"A mine killed two herders near Qurqush.", "Qurqush"},
                                         Row{"Gunmen killed two at Qurqush bus terminal on Monday.", "Qurqush"},
                                         Row{"Gunmen killed two at the Qurqush checkpoint.", "Qurqush"},
                                         Row{"A mine killed two herders on the outskirts of Qurqush.", "Qurqush"},
                                         Row{"A mine went off in the Qurqush area of Dhobro district.", "Qurqush"},
                                         Row{"A mine went off in general area Qurqush on Monday.", "Qurqush"},
                                         Row{"A jet bombed a truck on the road between Qurqush and Dhobro.", "Qurqush"},
                                         Row{"A jet bombed a truck that was travelling between Qurqush and Dhobro.", "Dhobro"},
                                         Row{"Gunmen stopped a bus on the Qurqush-Dhobro road.", "Qurqush-Dhobro"},
                                         Row{"Gunmen stopped a bus on the road to Qurqush.", "Qurqush"},
                                         Row{"Three weavers were killed at Qurqush on Monday.", "Qurqush"},
                                         Row{"Gunmen stormed Qurqush on Monday.", "Qurqush"},
                                         Row{"The raiders reached Qurqush by noon.", "Qurqush"},
                                         Row{"A shell hit Qurqush camp on Monday.", "Qurqush"},
                                         Row{"It was in the community of San Marro de los Llanos.", "San Marro de los Llanos"},
                                         Row{"14 May, Qurqush (Dhobro district): a mine killed two.", "Qurqush"},
                                         Row{"QURQUSH (Radio Dhobro) - A mine killed two herders in Qurqush.", "Qurqush"},
                                         Row{"Men rode into Qurqush, some 40 kilometres from Dhobro.", "Qurqush"},
                                         Row{"Men came from Qurqush, Dhobro territory.", "Qurqush"},
                                         Row{"Four were killed in Kherson Oblast on Monday.", "Kherson"},
                                         Row{"Four were killed in Qurqush Oblast on Monday.", "Qurqush"},
                                         Row{"A mine went off not far from Qurqush.", "Qurqush"},
                                         Row{"A mine went off 200 metres before Qurqush.", "Qurqush"},
                                         Row{"A mine went off 20 km north of Qurqush.", "Qurqush"},
                                         Row{"A gunboat rammed a boat off Qurqush on Monday.", "Qurqush"},
                                         Row{"Gunmen landed on the island of Qurqush on Monday.", "Qurqush"},
                                         Row{"Gunmen attacked Qurqush Island on Monday.", "Qurqush Island"},
                                         Row{"Gunmen attacked the Qurqush prison on Monday.", "Qurqush"},
                                         Row{"Gunmen killed two men between Qurqush and Dhobro on Monday.", "Dhobro"},
                                         Row{"Gunmen killed two men in Qurqush's main market on Monday.", "Qurqush"},
                                         Row{"A mine went off in Qurqush. Nobody from Qurqush saw it.", "Qurqush"}));

// Wire copy of old: all in capitals.
INSTANTIATE_TEST_SUITE_P(Capitals, ReadsUnlisted,
                         testing::Values(Row{"GUNMEN KILLED NINE CLERKS IN QURQUSH ON MONDAY, OFFICIALS SAID.", "QURQUSH"},
                                         Row{"GUNMEN KILLED NINE CLERKS IN THE DISTRICT OF DHOBRO ON MONDAY.", "DHOBRO"},
                                         Row{"GUNMEN KILLED NINE CLERKS IN PAKISTAN, IN THE DISTRICT OF TANK.", "Tank"}));

struct Text {
  const char* text;
};
class ReadsNoPlaceInCapitals : public testing::TestWithParam<Text> {};
TEST_P(ReadsNoPlaceInCapitals, Test) {
  EXPECT_THAT(ReadText(GetParam().text).names(MentionKind::Place), IsEmpty()) << GetParam().text;
}
INSTANTIATE_TEST_SUITE_P(Rows, ReadsNoPlaceInCapitals,
                         testing::Values(Text{"MEN STOOD IN TANKS NEAR THE WALL OF A BARN ALL THROUGH THE NIGHT."},
                                         Text{"HE WAS A FRIEND OF QURQUSH, WHO SANG IN CHOIRS AND LAUGHED AT EVERYBODY."},
                                         Text{"THE PROVINCE WAS QUIET AND THE DISTRICT SLEPT IN READING ROOMS ALL DAY LONG."}));

class ReadsNoneUnlisted : public testing::TestWithParam<Text> {};
TEST_P(ReadsNoneUnlisted, Test) {
  EXPECT_THAT(ReadText(GetParam().text).names(MentionKind::Place), IsEmpty()) << GetParam().text;
}
INSTANTIATE_TEST_SUITE_P(
    Rows, ReadsNoneUnlisted,
    testing::Values(Text{"Two men were killed near General Qurqush on Monday."}, Text{"The widow of Qurqush spoke."},
                    Text{"They stood on the Qurqush roadmap."}, Text{"The bombing of Monday was claimed."},
                    Text{"Gunmen killed two on a Qurqush bus."}, Text{"A mine went off near Qurqush's shop."},
                    Text{"The talks between Qurqush and Dhobro failed."}, Text{"A fight between Harlan and Moss broke out."},
                    Text{"He opened fire at Qurqush."}, Text{"They laughed at Qurqush's hat."},
                    Text{"The Qurqush area was never cleaned."}, Text{"He reached Qurqush by telephone."},
                    Text{"The minister stormed out."}, Text{"It was published in Qurqush Weekly."},
                    Text{"The Qurqush Accord was signed."}, Text{"The clerk met Harlan, 40, of the tax office."},
                    Text{"The clerk met Qurqush, some 40 guards and a cook."}, Text{"A boast off Qurqush's desk."},
                    Text{"Nobody came before Qurqush did."}, Text{"The men chose between Qurqush and Dhobro."},
                    Text{"24 April. Federal police arrested two men."}, Text{"A camp of scouts burned."}));

struct Set {
  const char* text;
  const char* place;
};
class SetsEvent : public testing::TestWithParam<Set> {};
TEST_P(SetsEvent, Test) {
  const ReadText t(GetParam().text);
  const Entity* place = placeOfEvent({t.doc(), t.entities(), t.cited()}, t.doc().sentences().front().range);
  EXPECT_EQ(place == nullptr ? "none" : place->name, GetParam().place) << GetParam().text;
}
INSTANTIATE_TEST_SUITE_P(
    Rows, SetsEvent,
    testing::Values(Set{"Four were wounded and flown to a hospital in Lagos.", "none"},
                    Set{"Four were wounded and transferred to Lagos.", "none"}, Set{"A shell hit a hospital in Lagos.", "Lagos"},
                    Set{"He died seven hours later in Lagos.", "none"},
                    Set{"Two clerks were kidnapped from a bus near Lagos.", "Lagos"},
                    Set{"A bomb killed two in the latest breach of the Lagos accord.", "none"},
                    Set{"Kenya's army killed two herders.", "none"},
                    Set{"A drone killed two, months into the war in Syria.", "none"},
                    Set{"A mine killed two in Qurqush, 3 km north of Lagos.", "Qurqush"},
                    Set{"A mine killed two near Qurqush, west of the city of Lagos.", "Qurqush"},
                    Set{"A mine killed two in the north of Hama.", "Hama Governorate"},
                    Set{"Troops trailed the men to Qurqush forest, where they killed two.", "Qurqush"},
                    Set{"Gunmen killed nine people in Borno state on Monday.", "Borno"},
                    Set{"Gunmen raided a hamlet in northern Nigeria's Borno state, killing nine.", "Borno"}));

PlaceValue placeOf(const std::string& text, const std::string& name) {
  const ReadText read(text);
  for (const Entity& e : read.entities().list())
    if (e.kind == MentionKind::Place && e.name == name) return e.place;
  return {};
}

TEST(Provinces, OfTheWorldCountWhereAPlaceIsAskedFor) {
  EXPECT_EQ(placeOf("A mine killed two in Lower Shabelle.", "Lower Shabelle").country, "SO");
  EXPECT_EQ(placeOf("A mine killed two in Zamfara state.", "Zamfara").precision, PlacePrecision::Admin1);
  EXPECT_EQ(placeOf("A mine killed two in Kech district.", "Kech").admin1, "Balochistan");
  EXPECT_TRUE(placeOf("The delta variant spread. He sat by the rivers.", "Delta State").id.empty());
  EXPECT_TRUE(placeOf("A ship was hit in the Red Sea.", "Red Sea State").id.empty());
  EXPECT_TRUE(placeOf("Cesar laughed at Guerrero.", "Cesar").id.empty());
}

TEST(Towns, LieInTheirProvinces) {
  EXPECT_EQ(placeOf("A mine killed two in Maiduguri, Nigeria.", "Maiduguri").admin1, "Borno");
  EXPECT_EQ(placeOf("A mine killed two in Qurqush, Zamfara state.", "Qurqush").admin1, "Zamfara");
}

TEST(Towns, OfTheListAreNotTakenAbroad) {
  EXPECT_TRUE(placeOf("A shell hit a house in the town of Hays in Yemen.", "Hays").id.empty());
  EXPECT_FALSE(placeOf("A barn burned in the town of Hays.", "Hays").id.empty());
  EXPECT_FALSE(placeOf("A Yemeni clerk lives in Hays, Kansas.", "Hays").id.empty());
}

}  // namespace
}  // namespace collate
