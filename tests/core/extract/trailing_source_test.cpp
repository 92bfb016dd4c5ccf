// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/trailing_source.h"

#include <gtest/gtest.h>

#include "tests/core/extract/extract_text.h"

namespace collate {
namespace {

// Who says the dead, "" where nobody does.
struct SaidRow {
  const char* text;
  const char* who;
};
void PrintTo(const SaidRow& row, std::ostream* os) { *os << row.text; }

class SaysTheDead : public testing::TestWithParam<SaidRow> {};
TEST_P(SaysTheDead, Test) {
  const Reading reading = readingOf(GetParam().text);
  for (const Account& a : *reading.accounts)
    for (const Claim& c : a.claims)
      if (c.attribute == Attribute::Killed) {
        EXPECT_EQ(c.originators.empty() ? "" : c.originators.back().name, GetParam().who);
        return;
      }
  FAIL() << "no dead";
}

// A page lost the comma before who speaks.
INSTANTIATE_TEST_SUITE_P(
    LostComma, SaysTheDead,
    testing::Values(
        SaidRow{"Two girls were killed when a rocket hit a school in Homs on Monday the source said.", "source"},
        SaidRow{"Two girls were killed in rocket fire on Homs the source at Marrow Police Command said.",
                "source at Marrow Police Command"},
        SaidRow{"Aircraft struck a convoy near Homs and killed nine rebels SANA news agency reported.", "SANA news agency"},
        SaidRow{"Five men were killed in an air strike on Homs on Monday activists said.", "activists"},
        SaidRow{"Five men were killed in an air strike on Homs on Monday a Paris-based war monitor said.",
                "Paris-based war monitor"},
        SaidRow{"Five men were killed in an air strike on Homs on Monday the provincial governor said in a statement.",
                "provincial governor"},
        SaidRow{"Five men were killed in an air strike on Homs on Monday a monitor said adding that two houses burned.",
                "monitor"},
        SaidRow{"Five men were killed in an air strike on Homs on Monday local radio reported citing a medic.", "medic"},
        SaidRow{"An air strike killed five men in Homs on Monday a monitor said and destroyed a mill.", "monitor"},
        SaidRow{"An air strike killed five men in Homs on Monday the police said as crews searched the mill.", "police"},
        SaidRow{"An air strike killed five men in Homs on Monday a source in the clinic said.", "source in the clinic"},
        SaidRow{"An air strike killed five men in Homs on Monday an activist with the Marrow Media Office told Kashaf.",
                "activist with the Marrow Media Office"},
        SaidRow{"An air strike killed five men in Homs on Monday a monitor and residents said.", "monitor and residents"},
        SaidRow{"An air strike killed five men near Homs Rosa Quint told Kashaf.", "Rosa Quint"},
        SaidRow{"Five men were killed in Homs on Monday medics and rescue workers said.", "medics and rescue workers"},
        SaidRow{"Five men were killed in Homs on Monday security sources said on Tuesday on condition of anonymity.",
                "security sources"},
        SaidRow{"Five men were killed in Homs on Monday police told reporters on Tuesday stressing that the hunt goes on.",
                "police"},
        SaidRow{"Five men were killed in Homs on Monday the aid agency which supports the clinic said.", "aid agency"},
        SaidRow{"Five men were killed in \"a heavy raid\" on the mill held by the gang the Marrow Watch group said.",
                "Marrow Watch group"},
        SaidRow{"An air strike killed five men in Homs on Monday says the Marrow Watch group.", "Marrow Watch group"},
        SaidRow{"An air strike killed five men in raids by government aircraft residents and a monitoring group said.",
                "residents and a monitoring group"},
        SaidRow{"Jets bombed a school and killed five men in Ferrin town rebels said.", "rebels"},
        SaidRow{"An attack on a clinic in Orlen has left five men dead the Marrow Relief Society (MRS) has announced.",
                "Marrow Relief Society"},
        SaidRow{"A blast in Orlen killed five men including two guards Lebanese TV channel Al-Orlen reported.",
                "Lebanese TV channel Al-Orlen"},
        SaidRow{"Five men were killed in Homs on Monday as a Kashaf correspondent said.", "Kashaf correspondent"},
        SaidRow{"The army shelled Homs on Monday killing five men residents said a day after talks were held.", "residents"},
        SaidRow{"Five men were killed in Homs on Monday a war monitor medics and emergency workers said.",
                "war monitor medics and emergency workers"},
        SaidRow{"The mayor of Homs, Rosa Quint, said it was war. The shells have killed five men there she told Kashaf.",
                "Rosa Quint"},
        SaidRow{"Five men were killed when a rocket hit Homs a source in the northern province said on Monday SANA reported.",
                "source in the northern province"},
        SaidRow{"Manal a 28-year-old teacher living in Homs said five men were killed there on Monday.", "Manal"},
        SaidRow{"SANA quoted a source at Marrow Police Command as saying five men were killed in Homs.",
                "source at Marrow Police Command"},
        SaidRow{"Five men were killed in Homs on Monday according to a source in the Marrow Defense Ministry.",
                "source in the Marrow Defense Ministry"},
        SaidRow{"Five men were killed in Homs on Monday the Marrow-language al-Orlen News reported.",
                "Marrow-language al-Orlen News"},
        SaidRow{"The attack killed five men in Homs on Monday the Marrow Observatory said updating an earlier toll.",
                "Marrow Observatory"},
        SaidRow{"State-run news agency SANA said a car bomb killed five men in Homs on Monday.", "SANA"},
        SaidRow{"Reuters quoting local officials said five men were killed in Homs on Monday.", "local officials"},
        SaidRow{"Jets bombed a bus killing five men the Marrow Observatory confirmed in a statement late on Tuesday.",
                "Marrow Observatory"},
        SaidRow{"A bomb killed five men in Homs on Monday a monitoring group said Tags Marrow Front Orlen", "monitoring group"},
        SaidRow{"Five men were killed in Homs on Monday and others were injured said a source.", "source"},
        SaidRow{"Orlen resident Omar Sell a writer told Kashaf that a bomb killed five men on Monday.", "Omar Sell"},
        SaidRow{"Five men were killed in Homs on Monday according to a new toll from the Marrow Watch.", "Marrow Watch"}));
INSTANTIATE_TEST_SUITE_P(
    NoSource, SaysTheDead,
    testing::Values(SaidRow{"Five men were killed in an air strike on Homs on Monday. That is not what the army said.", ""},
                    SaidRow{"Five men were killed in Homs on Monday after months of security officials said nothing.", ""},
                    SaidRow{"Five men were killed in Homs on Monday in the clinic of an agency which closes as it said.", ""},
                    SaidRow{"Five men were killed in Homs on Monday near the \"mill the police said.", ""},
                    SaidRow{"Five men were killed in Homs on Monday when the clerk called as the police said.", ""},
                    SaidRow{"Gunmen killed two sons of the governor in Homs on Monday and the army said nothing.", ""},
                    SaidRow{"Five men were killed in Homs on Monday and the army said that it had no part in it.", ""},
                    SaidRow{"Five men were killed in Homs on Monday a day after police and firemen said nothing.", ""},
                    SaidRow{"Five men were killed in Homs on Monday as he said.", ""},
                    SaidRow{"Jets confirmed by the police as the army's killed five men in Homs on Monday.", ""},
                    SaidRow{"The blast killed two foreign journalists reported earlier.", ""},
                    SaidRow{"Rebels have responded by firing missiles at Homs on Monday killing five men.", ""},
                    SaidRow{"The blast claimed the lives of five men in Homs on Monday.", ""},
                    SaidRow{"Gunmen killed five men in Homs on Monday while a source of water for the army ran dry.", ""}));

// Headlines that lost their colon
INSTANTIATE_TEST_SUITE_P(LostColon, SaysTheDead,
                         testing::Values(SaidRow{"Shelling of rebel town kills 19 monitor\n\nIt was loud.", "monitor"},
                                         SaidRow{"School bombing kills 30 children in Homs activists\n\nIt was loud.",
                                                 "activists"},
                                         SaidRow{"Air strike kills 19 activists\n\nIt was loud.", ""},
                                         SaidRow{"Air strike kills five men at office of monitor\n\nIt was loud.", ""},
                                         SaidRow{"Rebels kill 15 Homs activists\n\nIt was loud.", ""}));

// Who speaks, and what is told of them
INSTANTIATE_TEST_SUITE_P(
    Clause, SaysTheDead,
    testing::Values(
        SaidRow{"The Marrow Watch which monitors the fighting said gunmen killed five men on Monday.", "Marrow Watch"},
        SaidRow{"A doctor who treated the wounded said gunmen killed five men on Monday.", "doctor"},
        SaidRow{"As crews came to Orlen the Union of Marrow Doctors reported that five men were killed in an attack.",
                "Union of Marrow Doctors"},
        SaidRow{"A shell hit Orlen with the Marrow Watch group saying five men were killed.", "Marrow Watch group"},
        SaidRow{"A report by the Marrow Watch group found that gunmen killed five men in Orlen on Monday.",
                "report by the Marrow Watch group"},
        SaidRow{"The mayor was quoted as saying that gunmen killed five men in Orlen on Monday.", "mayor"},
        SaidRow{"The mayor was quoted by Marrow TV as saying gunmen killed five men in Orlen on Monday.", "mayor"},
        SaidRow{"Gunmen killed five men in Orlen on Monday, the mayor was quoted as saying.", "mayor"},
        SaidRow{"The poem by the mayor was quoted as gunmen killed five men in Orlen on Monday.", ""},
        SaidRow{"The mayor said crews came. The statement pointed out that gunmen killed five men in Orlen.", "mayor"},
        SaidRow{"A statement said gunmen killed five men in Orlen.", "statement"},
        SaidRow{"The White Helmets a body of clerks said gunmen killed five men in Orlen.", "White Helmets"},
        SaidRow{"Five men were killed in Orlen in the bombardment a Kashaf correspondent said.", "Kashaf correspondent"},
        SaidRow{"Crews found that gunmen had killed five men in Orlen on Monday.", ""},
        SaidRow{"The mayor denied that it was the work of the gang and said that gunmen killed five men.", "mayor"}));

// A country speaks where it is all that stands before the verb.
INSTANTIATE_TEST_SUITE_P(
    Country, SaysTheDead,
    testing::Values(SaidRow{"Turkey said five soldiers were killed in an attack near Hakkari on Monday.", "Turkey"},
                    SaidRow{"The US said five soldiers were killed in an attack near Hakkari on Monday.", "US"},
                    SaidRow{"Israel says five soldiers were killed in an attack near Hakkari on Monday.", "Israel"},
                    SaidRow{"Five soldiers were killed in an attack near Hakkari on Monday, Turkey said.", "Turkey"},
                    SaidRow{"Five soldiers were killed in an attack on a post in Turkey said to be the oldest.", ""},
                    SaidRow{"When Mali said it would leave, five soldiers were killed by a bomb in Gao.", ""}));

// Who quotes whom
INSTANTIATE_TEST_SUITE_P(
    Chain, SaysTheDead,
    testing::Values(SaidRow{"Local radio quoted the mayor as saying gunmen killed five men in Orlen on Monday.", "mayor"},
                    SaidRow{"Gunmen killed five men in Orlen on Monday, the agency said according to the mayor.", "mayor"},
                    SaidRow{"\"Gunmen killed five men\" said state department spokeswoman Rosa Quint.", "Rosa Quint"}));

// A quotation goes on behind who speaks, and before.
INSTANTIATE_TEST_SUITE_P(
    Quotation, SaysTheDead,
    testing::Values(SaidRow{"\"It was dark,\" said Rosa Quint. \"A shell killed five men.\"", "Rosa Quint"},
                    SaidRow{"\"It was dark,\" the mayor said. \"We ran. A shell killed five men.\"", "mayor"},
                    SaidRow{"\"A shell killed five men. Two houses burned,\" the mayor said.", "mayor"},
                    SaidRow{"\"It was dark,\" said Rosa Quint. A shell killed five men.", ""},
                    SaidRow{"Police said it was dark. A photographer at the scene saw a shell that killed five men.", ""},
                    SaidRow{"Rosa Quint, a baker, said it was \"loud. Five men were killed by a shell in Orlen.", ""},
                    SaidRow{"A witness said he ran. \"Wolf Brigade\" gunmen killed five men in Orlen.", ""}));

// Services and bodies that news cites without a name
INSTANTIATE_TEST_SUITE_P(
    Services, SaysTheDead,
    testing::Values(SaidRow{"A rocket killed four people in Homs on Monday, the ambulance service said.", "ambulance service"},
                    SaidRow{"A rocket killed four people in Homs on Monday, emergency services said.", "emergency services"},
                    SaidRow{"A rocket killed four people in Homs on Monday, the presidency said.", "presidency"},
                    SaidRow{"A rocket killed four people in Homs on Monday, the mining company said.", "mining company"},
                    SaidRow{"A rocket hit an ambulance service in Homs on Monday, killing four people.", ""},
                    SaidRow{"Emergency services said the road was shut. A rocket hit Homs on Monday. It killed four people.",
                            ""}));

}  // namespace
}  // namespace collate
