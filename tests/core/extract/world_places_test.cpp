// SPDX-License-Identifier: GPL-3.0-or-later
// Towns of all the world, states, datelines: names that are often words or persons count only where a place is asked for.
#include <gmock/gmock.h>

#include "tests/core/extract/extract_text.h"

namespace collate {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

struct Row {
  const char* text;
  const char* place;
};
class ReadsTown : public testing::TestWithParam<Row> {};
TEST_P(ReadsTown, Test) {
  EXPECT_THAT(ReadText(GetParam().text).names(MentionKind::Place), Contains(GetParam().place)) << GetParam().text;
}
INSTANTIATE_TEST_SUITE_P(
    Rows, ReadsTown,
    testing::Values(Row{"A barn burned in Tulsa on Friday.", "Tulsa"}, Row{"A barn burned in southwest Houston.", "Houston"},
                    Row{"The fire broke out late, Tucson police said.", "Tucson"},
                    Row{"He comes from Salem, Oregon, and sells tea.", "Salem"},
                    Row{"He comes from Salem, Ore., and sells tea.", "Salem"}, Row{"A barn near St. Louis burned.", "St. Louis"},
                    Row{"Four shepherds died in an air strike on Lagos.", "Lagos"},
                    Row{"OMAHA, Neb. (NWS) - Two barns burned.", "Omaha"}, Row{"DAYTON (NWS) - Two barns burned.", "Dayton"},
                    Row{"A barn burned in Lagos. Nobody in Ibadan saw it.", "Ibadan"},
                    Row{"They met in Quillerby, Ohio, by night.", "Quillerby"},
                    Row{"Then the Quillerby police came.", "Quillerby"},
                    Row{"A barn burned in Tulsa. Two days on, Tulsa slept again.", "Tulsa"},
                    Row{"TULSA (KTUX) Two barns burned on Friday.", "Tulsa"}, Row{"He met one Tulsa grandmother.", "Tulsa"},
                    Row{"They slept in a Tulsa motel.", "Tulsa"}, Row{"Three men died in separate Tulsa shootings.", "Tulsa"},
                    Row{"Tulsa's first murder of the year was long ago.", "Tulsa"},
                    Row{"It burned in Tulsa's Orchard Hill neighborhood.", "Tulsa"}, Row{"Tulsa Fire medics came late.", "Tulsa"},
                    Row{"Odell Farrow, 38, of Tulsa, came late.", "Tulsa"}));

struct Text {
  const char* text;
};
class ReadsNoTown : public testing::TestWithParam<Text> {};
TEST_P(ReadsNoTown, Test) { EXPECT_THAT(ReadText(GetParam().text).names(MentionKind::Place), IsEmpty()) << GetParam().text; }
INSTANTIATE_TEST_SUITE_P(Rows, ReadsNoTown,
                         testing::Values(Text{"Jackson laughed at him."}, Text{"He gave it to Lincoln."},
                                         Text{"Mobile phones were sold."}, Text{"Reading is good for you."},
                                         Text{"They spoke with Savannah Marlow about it."}, Text{"Orange juice was spilled."},
                                         Text{"He drove a Buffalo to work."}, Text{"Nancy Orwell came in."},
                                         Text{"The Tulsa Drillers won by two."}, Text{"Military police came."},
                                         Text{"It was in the 300 block of South Princeton."}, Text{"They met on North Lincoln."},
                                         Text{"MOST OF THEM WERE READING IN ORDER TO LEARN BY HEART WHAT THEY HAD HEARD."},
                                         Text{"TWO MEN SAT IN THE CAR. ONE DUG IN A HOLE BEHIND THE WALL OF A BARN."},
                                         Text{"The car was old."}, Text{"They met in front of Wanda's Lounge."},
                                         Text{"They met near Jackson's Grill."}, Text{"A Lincoln sedan stood there."},
                                         Text{"Jackson's first wife came."}, Text{"TULSA (KTUX) is a station."},
                                         Text{"Madison, his old friend of Jackson days, came."}));

PlaceValue placeOf(const std::string& text, const std::string& name) {
  const ReadText read(text);
  for (const Entity& e : read.entities().list())
    if (e.kind == MentionKind::Place && e.name == name) return e.place;
  return {};
}

TEST(Towns, OfOneNameAreToldApartByTheStateBehind) {
  EXPECT_EQ(placeOf("A barn burned in Springfield, Illinois.", "Springfield").admin1, "Illinois");
  EXPECT_EQ(placeOf("A barn burned in Springfield, Mass., on Friday.", "Springfield").admin1, "Massachusetts");
  EXPECT_EQ(placeOf("A barn burned in Birmingham, England.", "Birmingham").country, "GB");
  EXPECT_EQ(placeOf("A barn burned in Birmingham, Ala.", "Birmingham").country, "US");
}

TEST(Towns, OfADatelineAreNotTheState) {
  EXPECT_EQ(placeOf("WASHINGTON (NWS) - Two barns burned.", "Washington, D.C.").precision, PlacePrecision::Town);
  EXPECT_EQ(placeOf("U.S. officials met in Washington.", "Washington, D.C.").precision, PlacePrecision::Town);
  EXPECT_EQ(placeOf("A barn burned in the state of Washington.", "Washington").precision, PlacePrecision::Admin1);
}

TEST(Towns, NoTableKnowsAreNamedWithoutACoordinate) {
  const PlaceValue v = placeOf("A barn burned in Quillerby, Ohio, on Friday.", "Quillerby");
  EXPECT_EQ(v.admin1, "Ohio");
  EXPECT_EQ(v.country, "US");
  EXPECT_FALSE(v.lat.has_value());
  EXPECT_EQ(v.precision, PlacePrecision::Unknown);
}

TEST(Towns, AreNotTheCountyOrQuarterOfTheirName) {
  EXPECT_TRUE(placeOf("A barn burned in Jackson County on Friday.", "Jackson").id.empty());
  EXPECT_TRUE(placeOf("A barn burned in the Austin neighborhood.", "Austin").id.empty());
}

TEST(States, AreNotTheCountryOfTheirNameInTheirOwnCountry) {
  EXPECT_EQ(placeOf("A barn burned in Macon, Georgia, and one in Tampa, Florida.", "Georgia").precision, PlacePrecision::Admin1);
  EXPECT_EQ(placeOf("The Georgian army left. A barn burned in Georgia.", "Georgia").precision, PlacePrecision::Country);
}

}  // namespace
}  // namespace collate
