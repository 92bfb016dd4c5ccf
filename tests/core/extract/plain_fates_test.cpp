// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of people in words that name no deed by a verb of the lexicon: taken from home, among the dead, fighting for
// their lives, found without signs of life; who they are; and what is burned.
#include "tests/core/extract/plain_rows.h"

namespace collate {
namespace {

using testing::Values;

class FatesRead : public testing::TestWithParam<PlainRow> {};
TEST_P(FatesRead, Claim) { expectRead(GetParam()); }

class FatesLeave : public testing::TestWithParam<LeftRow> {};
TEST_P(FatesLeave, OutOfIt) { expectLeft(GetParam()); }

INSTANTIATE_TEST_SUITE_P(
    Taken, FatesRead,
    Values(PlainRow{"A teacher was taken from his car by masked men in Homs on Monday.", "detained=1"},
           PlainRow{"A teacher was taken from his car by masked men in Homs on Monday.", "event_type=abduction"},
           PlainRow{"Soldiers took four men from the church yard in Homs on Monday.", "detained=4"},
           PlainRow{"Soldiers took four men from the church yard in Homs on Monday.", "event_type=arrest operation"},
           PlainRow{"Two nuns were bundled into a grey van in Homs on Monday.", "event_type=abduction"},
           PlainRow{"Ten young men were picked up by soldiers in Homs on Monday.", "detained=10"},
           PlainRow{"Gunmen dragged six farmers from their homes in Homs on Monday.", "detained=6"},
           PlainRow{"Armed men abducted Ali Darwish from his home in Homs on Monday.", "target=Ali Darwish"},
           PlainRow{"The trader Ali Darwish, kidnapped in Homs on Monday, is 40.", "target=Ali Darwish"}));
INSTANTIATE_TEST_SUITE_P(
    Taken, FatesLeave,
    Values(
        LeftRow{"A bomb killed nine in Homs on Monday. Two men were taken from their home to hospital by soldiers.", "detained",
                "killed=9"},
        LeftRow{"A bomb killed nine in Homs on Monday. Soldiers took six rifles from a house.", "detained", "killed=9"},
        LeftRow{"A bomb killed nine in Homs on Monday. The bodies were dragged from the car by soldiers.", "detained",
                "killed=9"},
        LeftRow{"A bomb killed nine in Homs on Monday. Two men were picked up by a police helicopter.", "detained", "killed=9"},
        LeftRow{"A bomb killed nine in Homs on Monday. The visitors took three points from their home game.", "detained",
                "killed=9"},
        LeftRow{"A bomb killed nine in Homs on Monday. A girl was picked up from school by her mother.", "detained", "killed=9"},
        LeftRow{"A bomb killed nine in Homs on Monday. Police took statements from residents of the market.", "detained",
                "killed=9"}));

INSTANTIATE_TEST_SUITE_P(
    Dead, FatesRead,
    Values(PlainRow{"Gunmen opened fire in Homs on Monday. Among the dead is the driver, Ali Darwish, 29.", "target=Ali Darwish"},
           PlainRow{"Gunmen opened fire in Homs on Monday. Among those killed was Ali Darwish, a nurse.", "target=Ali Darwish"},
           PlainRow{"Gunmen opened fire in Homs on Monday. Officers found eight persons without vital signs.", "killed=8"},
           PlainRow{"Gunmen opened fire in Homs on Monday. The death toll is now five.", "killed=5"},
           PlainRow{"A massacre took place in Homs on Monday. Its victims rose to eleven.", "killed=11"},
           PlainRow{"Armed clashes in Homs on Monday. Toll: 8 killed (5 fighters, 3 civilians), 22 wounded.", "killed=8"},
           PlainRow{"Six workers building a bridge in Homs, Syria, were killed on Monday.", "killed=6"},
           PlainRow{"Gunmen opened fire in Homs on Monday. Two others are fighting for their lives.", "wounded=2"},
           PlainRow{"Gunmen opened fire in Homs on Monday. A girl is clinging to life.", "wounded=1"},
           PlainRow{"A mine went off in Homs on Monday and a shepherd lost a leg.", "wounded=1"}));
INSTANTIATE_TEST_SUITE_P(
    Dead, FatesLeave,
    Values(LeftRow{"Gunmen killed nine in Homs on Monday. Among the guests was Ali Darwish.", "target=Ali Darwish", "killed=9"},
           LeftRow{"Gunmen killed nine in Homs on Monday. Women are fighting for their lives.", "wounded", "killed=9"},
           LeftRow{"Gunmen killed nine in Homs on Monday. Five clubs are fighting for their lives in the league.", "wounded",
                   "killed=9"},
           LeftRow{"Gunmen killed nine in Homs on Monday. The road toll is now 12 pounds.", "killed=12", "killed=9"},
           LeftRow{"Gunmen killed nine in Homs on Monday. The minister is now 70.", "killed=70", "killed=9"},
           LeftRow{"Gunmen killed nine in Homs on Monday. A team with no vital players lost.", "killed=1", "killed=9"},
           LeftRow{"Police in Homs arrested Ali Darwish alias \"Tiger\" (24) on Monday.", "detained=24",
                   "event_type=arrest operation"},
           LeftRow{"Gunmen killed nine in Homs on Monday. Rama was the mother of Josh, 13, who died.", "killed=13", "killed=9"}));

INSTANTIATE_TEST_SUITE_P(Burned, FatesRead,
                         Values(PlainRow{"Militants burned homes in Homs on Monday.", "event_type=arson"},
                                PlainRow{"A school was burned by unknown persons in Homs on Monday.", "event_type=arson"},
                                PlainRow{"Militants burnt three houses in Homs on Monday.", "target=three houses"}));
INSTANTIATE_TEST_SUITE_P(
    Burned, FatesLeave,
    Values(LeftRow{"A bomb killed nine in Homs on Monday. Protesters burned tyres and flags.", "event_type=arson", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. A fire burned three houses.", "event_type=arson", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday, leaving burned cars.", "event_type=arson", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. The runner burned 500 calories.", "event_type=arson", "killed=9"}));

INSTANTIATE_TEST_SUITE_P(Who, FatesRead,
                         Values(PlainRow{"A 62-year-old catechist was killed by a bomb in Homs on Monday.", "role=catechist"},
                                PlainRow{"Soldiers freed a Catholic priest in Homs on Monday.", "role=Catholic priest"},
                                PlainRow{"A fruit trader from Aleppo was shot dead in Homs on Monday.", "role=fruit trader"},
                                PlainRow{"The attack in Homs took place at around 05.30 on Monday.", "time=05:30"}));
INSTANTIATE_TEST_SUITE_P(
    Who, FatesLeave,
    Values(LeftRow{"A soldier was killed by a bomb in Homs on Monday.", "role", "killed=1"},
           LeftRow{"A passer-by was killed by a bomb in Homs on Monday.", "role", "killed=1"},
           LeftRow{"A man was killed by a bomb in Homs on Monday.", "role", "killed=1"},
           LeftRow{"A bomb killed nine in Homs on Monday. Sugar sold at around 12.50 on the market.", "time", "killed=9"},
           LeftRow{"A bomb killed nine in Homs on Monday. Growth was at around 02.50 percent.", "time", "killed=9"}));

}  // namespace
}  // namespace collate
