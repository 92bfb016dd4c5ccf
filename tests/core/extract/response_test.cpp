// SPDX-License-Identifier: GPL-3.0-or-later
// What those in charge answer, or that they don't; and the arms that a report names.
#include <gmock/gmock.h>

#include "tests/core/extract/extract_text.h"

namespace collate {
namespace {

using testing::ElementsAre;

std::vector<std::string> of(Attribute attribute, const std::string& text) {
  std::vector<std::string> out;
  const Reading r = readingOf(text);
  if (r.accounts->empty()) return out;
  for (const Claim& c : r.accounts->front().claims) {
    if (c.attribute != attribute) continue;
    std::string line = c.value.text;
    for (const Originator& o : c.originators) line += " by " + o.name;
    out.push_back(line);
  }
  return out;
}

std::vector<std::string> responses(const std::string& text) {
  return of(Attribute::OfficialResponse, "Gunmen killed two traders in Aleppo on Monday. " + text);
}

struct Row {
  const char* text;
  const char* response;
};
void PrintTo(const Row& row, std::ostream* os) { *os << row.text; }

class Responds : public testing::TestWithParam<Row> {};
TEST_P(Responds, IsRead) { EXPECT_THAT(responses(GetParam().text), ElementsAre(GetParam().response)); }
INSTANTIATE_TEST_SUITE_P(
    Officials, Responds,
    testing::Values(
        Row{"The chief minister strongly condemned the attack.", "condemned the attack by chief minister"},
        Row{"The army, which has been at war, denied any role in the attack.", "denied any role in the attack by army"},
        Row{"Both sides denied responsibility for the attack.", "denied responsibility for the attack by Both sides"},
        Row{"The army denied harming civilians.", "denied harming civilians by army"},
        Row{"The army denies any civilian harm.", "denies any civilian harm by army"},
        Row{"The army denied that civilians had been targeted.", "denied that civilians had been targeted by army"},
        Row{"Prosecutors said they had opened a war crimes investigation.",
            "said they had opened a war crimes investigation by Prosecutors"},
        Row{"The ministry said it was aware of the reports.", "said it was aware of the reports by ministry"},
        Row{"The president said the killing would not go unpunished.", "said the killing would not go unpunished by president"},
        Row{"The prime minister expressed grief over the killings.", "expressed grief over the killings by prime minister"},
        Row{"The mayor condemned the attack and told reporters that he would leave.", "condemned the attack by mayor"},
        Row{"The army rejected the accusations.", "rejected the accusations by army"},
        Row{"The governor ordered an inquiry into the attack.", "ordered an inquiry into the attack by governor"},
        Row{"The governor condemned the \"cowardly\" attack.", "condemned the \"cowardly\" attack by governor"},
        Row{"The army denied on Friday any role in the attack.", "denied on Friday any role in the attack by army"},
        Row{"The army rejected claims that its troops killed civilians.",
            "rejected claims that its troops killed civilians by army"},
        Row{"The president, in his weekly speech, condemned the attack.", "condemned the attack by president"},
        Row{"The attack was condemned by the president.", "condemned by the president by president"},
        Row{"The governor, Omar Marrow, visited the scene and condemned the attack.", "condemned the attack by governor"},
        Row{"The UN Secretary-General condemned the attack.", "condemned the attack by UN Secretary-General"},
        Row{"The president declared three days of mourning.", "declared three days of mourning by president"},
        Row{"US Central Command (CENTCOM) confirmed the raid.", "confirmed the raid by US Central Command (CENTCOM)"},
        Row{"President Marrow condemned the killings.", "condemned the killings by President Marrow"},
        Row{"Interior Minister Omar Haddad vowed to punish the killers.",
            "vowed to punish the killers by Interior Minister Omar Haddad"},
        Row{"A spokesman for the army denied that troops had fired.", "denied that troops had fired by spokesman for the army"},
        Row{"The interior minister offered a reward of two million pesos.",
            "offered a reward of two million pesos by interior minister"}));
INSTANTIATE_TEST_SUITE_P(
    Steps, Responds,
    testing::Values(Row{"The interior ministry opened an investigation.", "opened an investigation by interior ministry"},
                    Row{"Police launched a manhunt.", "launched a manhunt by Police"},
                    Row{"The prosecutor opened a criminal case.", "opened a criminal case by prosecutor"},
                    Row{"The military said it would investigate.", "said it would investigate by military"},
                    Row{"The mayor called the attack barbaric.", "called the attack barbaric by mayor"},
                    Row{"The foreign ministry summoned the ambassador.", "summoned the ambassador by foreign ministry"},
                    Row{"The minister ordered security to be tightened.", "ordered security to be tightened by minister"},
                    Row{"The government promised compensation to the families.",
                        "promised compensation to the families by government"},
                    Row{"The governor visited the wounded in hospital.", "visited the wounded in hospital by governor"}));
INSTANTIATE_TEST_SUITE_P(Silence, Responds,
                         testing::Values(Row{"Nobody has claimed it.", "none"}, Row{"The attack has not been claimed.", "none"},
                                         Row{"An internal inquiry has been ordered.", "An internal inquiry has been ordered"},
                                         Row{"The allegation is baseless, the army said.", "is baseless by army"},
                                         Row{"The army did not answer calls on Tuesday.", "none"},
                                         Row{"The Rapid Support Forces did not immediately respond to a request for comment.",
                                             "none"},
                                         Row{"A police spokesman could not be reached for comment.", "none"},
                                         Row{"The defence headquarters could not be reached for comment.", "none"},
                                         Row{"The Islamic State group did not respond to a request for comment.", "none"},
                                         Row{"Calls to the police went unanswered.", "none"},
                                         Row{"There was no immediate response from the army.", "none"},
                                         Row{"The army did not answer calls from reporters.", "none"}));

class RespondsNot : public testing::TestWithParam<const char*> {};
TEST_P(RespondsNot, IsLeft) { EXPECT_THAT(responses(GetParam()), ElementsAre()); }
INSTANTIATE_TEST_SUITE_P(Others, RespondsNot,
                         testing::Values("The minister denied taking drugs.",
                                         "The minister denied having received money from banks.",
                                         "The mayor did not rule out the possibility of early elections.",
                                         "An inquiry into the fraud was opened.", "The report on tuition is false.",
                                         "The beach has not been claimed by either team.", "Residents condemned the attack.",
                                         "The former mayor condemned the attack.", "The attack was condemned at once.",
                                         "The governor confirmed the harvest.", "The minister ordered two coffees.",
                                         "The mayor dismissed his driver.", "The police confirmed to reporters that he was well.",
                                         "The government rejected the budget.", "The governor promised rain.",
                                         "The police offered no tea.", "The trader's lawyer did not answer calls.",
                                         "He met a council that rejected the budget."));

// Of any office and any day; of others than the office; not done
INSTANTIATE_TEST_SUITE_P(
    NoAnswer, RespondsNot,
    testing::Values(
        "The president promised to hold elections by June.", "The governor vowed to finish the road.",
        "The president pledged to cut taxes.", "The president rejected claims that his policy had failed.",
        "The minister dismissed claims of fraud in the election.", "The army denied the claims about the balloon.",
        "The ministry rejected 300 visa claims.", "The embassy denied him a visa after reports.",
        "The prosecutor dismissed the charges against his son.", "The president dismissed his defence minister over the attack.",
        "A military court condemned the man to death for killing his wife.", "The ministry confirmed 12 new deaths from cholera.",
        "The company's spokesman confirmed the strike at its mine.", "The minister ordered a review of textbooks.",
        "The government ordered the deployment of election observers.", "The minister expressed concern over inflation.",
        "The president offered condolences to the family of the late cricketer.",
        "Neither the president nor the army condemned the attack.", "The president has never condemned the attack.",
        "The president, who has not condemned the attack, left for Paris.", "The president should have condemned the attack.",
        "The army neither confirmed nor denied the attack.", "The army routinely denies killing civilians.",
        "The army often dismissed such claims.", "The club's president condemned the attack.",
        "The football association president condemned the attack.", "The mining company's president condemned the attack.",
        "The airline's spokesman condemned the attack.", "The police band condemned the attack.",
        "A police dog handler condemned the attack.", "Critics of the government condemned the attack.",
        "Supporters of the president condemned the attack.", "Families of police officers condemned the attack.",
        "Protesters outside the embassy condemned the attack.", "Students at the military academy condemned the attack.",
        "In a letter to the president, the victims condemned the attack.", "The president's wife condemned the attack.",
        "The brother of the governor condemned the attack.", "A military analyst condemned the attack.",
        "Hamas officials condemned the attack.", "Police said the gunman had not made any statement.",
        "Police said the suspect had not commented.", "The police did not respond to calls for help.",
        "The police did not answer emergency calls.", "The army did not respond to calls from residents.",
        "The ministry did not respond to requests for more soldiers.", "There was no comment from the singer's label.",
        "The Marrow Foundation has not commented.", "The Writers Union has not commented.",
        "The Football Association has not commented.", "The mayor condemned the man to ten years for killing a goat.",
        "An airline official condemned the attack.", "The minister imposed a tax after the attack.",
        "The bank's governor condemned the attack."));

struct ArmsRow {
  const char* text;
  const char* means;  // empty: none
};
void PrintTo(const ArmsRow& row, std::ostream* os) { *os << row.text; }
INSTANTIATE_TEST_SUITE_P(Steps, RespondsNot,
                         testing::Values("The ministry opened a school.", "Police launched a website.",
                                         "The prosecutor opened the door.", "The military said it would hold a parade.",
                                         "The mayor called an election.", "The mayor called the clerk a friend.",
                                         "The foreign ministry summoned a plumber.", "The governor visited the museum.",
                                         "The bank opened an investigation.", "The government promised lower taxes."));

class ArmsAre : public testing::TestWithParam<ArmsRow> {};
TEST_P(ArmsAre, Read) {
  const std::vector<std::string> means = of(Attribute::Means, GetParam().text);
  EXPECT_EQ(means.empty() ? "" : means.front(), GetParam().means);
}
INSTANTIATE_TEST_SUITE_P(
    All, ArmsAre,
    testing::Values(ArmsRow{"Two traders were killed with machetes in Aleppo on Monday.", "machete"},
                    ArmsRow{"Two traders were shot dead with a pistol with a silencer in Aleppo on Monday.", "pistol"},
                    ArmsRow{"A man opened fire with a Kalashnikov in Aleppo on Monday, killing two.", "Kalashnikov"},
                    ArmsRow{"An anti-tank mine killed two farmers near Aleppo on Monday.", "anti-vehicle mine"},
                    ArmsRow{"Shahed drones killed two people in Aleppo on Monday.", "attack drone"},
                    ArmsRow{"A tank shelled a house in Aleppo on Monday, killing two.", "tank"},
                    ArmsRow{"Two men were killed by shrapnel from tank shells in Aleppo on Monday.", "tank"},
                    ArmsRow{"A bus hit a mine near Aleppo on Monday, killing two.", "mine"},
                    ArmsRow{"A mine exploded near Aleppo on Monday, killing two farmers.", "mine"},
                    ArmsRow{"Two farmers stepped on mines that were planted near Aleppo on Monday and were killed.", "mine"},
                    ArmsRow{"A mine killed two farmers near Aleppo on Monday.", "mine"},
                    ArmsRow{"Two men were killed in Aleppo on Monday by gunmen on motorcycles.", "motorcycle"},
                    ArmsRow{"Men armed with knives killed two traders in Aleppo on Monday.", "knife"},
                    ArmsRow{"Two traders were killed by a rocket, not a missile, in Aleppo on Monday.", "rocket"},
                    ArmsRow{"Helicopters fired on a market in Aleppo on Monday, killing two.", "helicopter"},
                    ArmsRow{"Jets bombed a market in Aleppo on Monday, killing two.", "aircraft"},
                    ArmsRow{"Two men were killed in the district of Tank on Monday.", ""},
                    ArmsRow{"Tank police said two men were killed on Monday.", ""},
                    ArmsRow{"A water tank exploded in Aleppo on Monday, killing two.", ""},
                    ArmsRow{"Gunmen attacked a mine near Aleppo on Monday, killing two people.", ""},
                    ArmsRow{"Gunmen attacked a jade mine near Aleppo on Monday, killing two people.", ""},
                    ArmsRow{"Two miners were killed in a mine near Aleppo on Monday.", ""},
                    ArmsRow{"Two men were killed on Monday in Aleppo, one of them a friend of mine.", ""},
                    ArmsRow{"A man armed with a knife was killed by police in Aleppo on Monday.", ""},
                    ArmsRow{"Police killed a man carrying an axe in Aleppo on Monday.", ""},
                    ArmsRow{"Police ruled out a bomb after two people were killed in Aleppo on Monday.", ""},
                    ArmsRow{"Two people were killed in Aleppo on Monday in a fire that was not caused by a bomb.", ""},
                    ArmsRow{"Two people were killed in Aleppo on Monday. Police flew a drone over the scene.", ""},
                    ArmsRow{"Two people were killed in Aleppo on Monday. Army helicopters searched the hills.", ""},
                    ArmsRow{"Two people were killed in Aleppo on Monday. The killers fled on a motorcycle.", ""},
                    ArmsRow{"Two people were killed in Aleppo on Monday. A bomb squad came.", ""},
                    ArmsRow{"Two people were killed in Aleppo on Monday, and two pistols were found on them.", ""},
                    ArmsRow{"Two people were killed in a clash in Aleppo on Monday, police said, retrieving two rifles.", ""},
                    ArmsRow{"A New York Jets fan was killed in Aleppo on Monday.", ""},
                    ArmsRow{"A rocket scientist was killed in Aleppo on Monday.", ""},
                    ArmsRow{"A motorcycle taxi driver was killed in Aleppo on Monday.", ""},
                    ArmsRow{"Two people were killed on the M4 motorway near Aleppo on Monday.", ""},
                    ArmsRow{"Police fired tear gas grenades in Aleppo on Monday, killing two.", ""},
                    ArmsRow{"Two men were killed by a gold mine in Aleppo on Monday.", ""}));

TEST(EventType, IsNotThatOfArmsThatAreRuledOut) {
  const auto type = [](const std::string& text) { return of(Attribute::EventType, text).front(); };
  EXPECT_EQ(type("Gas, not a bomb, killed four people in Aleppo on Monday."), "other");
  EXPECT_EQ(type("Four people were killed in Aleppo on Monday. No bomb was found."), "other");
  EXPECT_EQ(type("A bomb killed four people in Aleppo on Monday. No other bomb was found."), "bombing");
  EXPECT_EQ(type("Gunmen attacked a mine near Aleppo on Monday, killing two people."), "raid");
}

TEST(Bombardment, IsOfWhatIsToldOfBesideIt) {
  const auto type = [](const std::string& text) { return of(Attribute::EventType, text).front(); };
  EXPECT_EQ(type("A bombardment of Aleppo killed nine people on Monday. The shells fell on a market."), "shelling");
  EXPECT_EQ(type("A bombardment of Aleppo killed nine people on Monday. The jets came twice."), "air strike");
  EXPECT_EQ(type("A bombardment of Aleppo killed nine people on Monday. The shells came behind the jets."), "air strike");
}

class Answers : public testing::TestWithParam<const char*> {};
TEST_P(Answers, AreRead) { EXPECT_THAT(responses(GetParam()), testing::SizeIs(1)) << GetParam(); }
INSTANTIATE_TEST_SUITE_P(
    Officials, Answers,
    testing::Values("The army has denied this to Marrow Lens.", "Brigade commander Col. Ivo Brandt rejected the mayor's claim.",
                    "The navy denies it.", "The rebels' spokesman denied involvement.",
                    "The directorate of the police denied having detained him.",
                    "Central Command said later that it was assessing the allegation.",
                    "The military said the claim of civilian deaths was under review.",
                    "The defence ministry promised a statement for later in the day.",
                    "The mayor asked the government for more soldiers.", "The defence minister stood by his statement.",
                    "The army's Third Division says it will cooperate with the prosecutors.",
                    "The ministry called the allegations \"pure propaganda\".",
                    "The local authority held the United Nations responsible for the crime.",
                    "The prosecutor does not rule out a settling of scores.", "A government spokesman called it a terrorist act.",
                    "The president sent his condolences to the families.",
                    "The president said those responsible would be brought to justice.",
                    "\"We have nothing to do with it,\" the rebels' spokesman said.",
                    "The governor guaranteed that the situation was under control."));
INSTANTIATE_TEST_SUITE_P(
    Quiet, Responds,
    testing::Values(Row{"President Omar Sell's office did not immediately comment.", "none"},
                    Row{"Ankara has not commented on the strike.", "none"},
                    Row{"The state prosecutor's office has not offered an official figure of victims.", "none"},
                    Row{"Neither the army nor the ministry has said a word about the killings.", "none"},
                    Row{"The prime minister's office: no reaction yet.", "none"},
                    Row{"The ministry refused to comment on her words.", "none"},
                    Row{"The committee did not respond to questions about the teacher.", "none"},
                    Row{"The rebels had not given a statement until this news was published.", "none"},
                    Row{"The ministry has yet to respond.", "none"}, Row{"There was no immediate word from the army.", "none"},
                    Row{"The authorities remained silent.", "none"}, Row{"Officials declined to give a figure.", "none"},
                    Row{"Government officials were not immediately available.", "none"}));
INSTANTIATE_TEST_SUITE_P(
    Matters, RespondsNot,
    testing::Values("The navy denies visas to sailors.", "The ministry asked the court for more time.",
                    "The mayor asked the government for help with the harvest.", "The club denied it.",
                    "The minister stood by his wife.", "The council held talks.", "The committee did not respond to the fire.",
                    "The government ruled out new taxes.", "The ministry said the fraud was under investigation.",
                    "The ministry said tax evaders will be punished.", "The army did not react in time to the flood.",
                    "The village has not said anything.", "The singer's office did not comment.",
                    "\"I have nothing to do with it,\" the actor said.", "The government rejected 300 asylum claims.",
                    "The court dismissed the claim that prices rose.", "The shop remained silent.",
                    "The trader called the reports boring."));

// Answers without a subject in charge
INSTANTIATE_TEST_SUITE_P(
    Impersonal, Responds,
    testing::Values(Row{"The incident is under review.", "is under review"},
                    Row{"Those who shot the clerk will be brought before the courts.", "will be brought before the courts"},
                    Row{"The case has been referred to the attorney general.", "referred to the attorney general"},
                    Row{"The claim is purely and simply false.", "is purely"},
                    Row{"No group has said it is holding them.", "none"}, Row{"Nobody has said they did it.", "none"}));
INSTANTIATE_TEST_SUITE_P(Impersonal, RespondsNot,
                         testing::Values("The budget is under review.", "The flags will be brought before noon.",
                                         "The wounded were referred to a court doctor.", "Nobody has said they were late.",
                                         "The chair is purely and simply broken.", "The fraud case was referred to a bank."));

}  // namespace
}  // namespace collate
