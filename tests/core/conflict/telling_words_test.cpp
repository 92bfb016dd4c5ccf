// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/telling_words.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <format>
#include <functional>
#include <random>

#include "core/conflict/evidence.h"
#include "core/conflict/grouping.h"
#include "tests/core/conflict/support.h"

namespace collate::test {
namespace {

// A word that no other event has: "Aaxstreet".
std::string word(int event, std::string_view kind) {
  return std::format("{}{}x{}", static_cast<char>('A' + event / 26), static_cast<char>('a' + event % 26), kind);
}

// `events` shootings of one city's month, each told by two outlets in words of their own, about one street, officer and hospital.
// Every report shares what all police reports share.
CaseBuilder shootings(int events, const std::function<std::string(int event, int teller)>& date) {
  CaseBuilder c;
  for (int e = 0; e < events; ++e) {
    for (int teller = 0; teller < 2; ++teller) {
      c.source(std::format("Outlet {}", teller), std::format("2031-03-{:02}", 2 + e % 20));
      c.sources.back().sha256 = std::format("{:064x}", 2 * e + teller);
      c.account(EventType::Shooting).claim(Attribute::EventType, {"shooting", EventType::Shooting}, "shooting");
      if (const std::string day = date(e, teller); !day.empty()) c.date(day);
      c.text(std::format(
          "A shooting was reported by police on {} near {}, officer {} said {}. "
          "The wounded were taken to {}, where {} waited.",
          word(e, "street"), word(e, "market"), word(e, "warden"), teller == 0 ? "late on the day" : "in the morning after",
          word(e, "clinic"), teller == 0 ? "kin" : "neighbors"));
    }
  }
  return c;
}

std::string sameDay(int event, int) { return std::format("2031-03-{:02}", 1 + event % 20); }

// Pairs of events whose accounts came together, right and wrong.
struct Joined {
  int right = 0;
  int wrong = 0;
};
Joined joined(const CaseBuilder& c) {
  const std::vector<AccountFacts> facts = factsOf(c.sources, c.readings);
  Joined out;
  for (const AccountGroup& g : groupAccounts(facts).groups)
    for (std::size_t i = 0; i < g.size(); ++i)
      for (std::size_t j = i + 1; j < g.size(); ++j)
        ++(facts[g[i]].ref.source / 2 == facts[g[j]].ref.source / 2 ? out.right : out.wrong);
  return out;
}

TEST(TellingWords, AreThoseThatFewAccountsHave) {
  const CaseBuilder c = shootings(30, sameDay);
  const std::vector<AccountFacts> facts = factsOf(c.sources, c.readings);
  for (const AccountFacts& f : facts) {
    ASSERT_FALSE(f.words.empty());
    double square = 0;
    for (const TellingWord& w : f.words) square += double{w.weight} * w.weight;
    EXPECT_LE(square, 1 + 1e-4);
  }
  const auto of = [&](std::size_t source) {
    return *std::ranges::find_if(facts, [&](const AccountFacts& f) { return f.ref.source == source; });
  };
  EXPECT_GT(likenessOf(of(0).words, of(1).words), 0.5);
  EXPECT_LT(likenessOf(of(0).words, of(2).words), 0.1);
  const std::vector<std::string> shared = sharedWords(of(0), of(1), 4);
  for (const char* kind : {"street", "market", "warden", "clinic"})
    EXPECT_NE(std::ranges::find(shared, word(0, kind)), shared.end()) << kind;
}

TEST(TellingWords, AreThoseThatReportsAtLargeDoNotHaveInASmallCase) {
  const Joined j = joined(shootings(3, sameDay));
  EXPECT_EQ(j.right, 3);
  EXPECT_EQ(j.wrong, 0);
}

// What every strike's report quotes of one observatory.
constexpr const char* kQuoted =
    "The Marrow Observatory said that White Lamp rescuers dug with their hands, and its director Yasin Barakat that the jets came from "
    "Tarsin, where engines had been heard since dawn.";

std::size_t groupsOf(const char* firstTown, const char* secondTown, const char* secondDay, int secondToll) {
  CaseBuilder c;
  for (const bool second : {false, true}) {
    c.source(second ? "Herald" : "Post", second ? secondDay : "2031-05-03").account(EventType::AirStrike);
    c.claim(Attribute::EventType, {"air strike", EventType::AirStrike}, "air strike");
    c.date(second ? secondDay : "2031-05-03").count(Attribute::Killed, second ? secondToll : 9);
    PlaceValue town;
    town.name = town.id = second ? secondTown : firstTown;
    town.precision = PlacePrecision::Town;
    town.lat = town.name == "Salem" ? 10 : 20;
    town.lon = 30;
    c.place(town).text(kQuoted);
  }
  return groupAccounts(factsOf(c.sources, c.readings)).groups.size();
}

TEST(TellingWords, OfASmallCaseDoNotOutweighAnotherTownOrAnotherDayWithAnotherToll) {
  EXPECT_EQ(groupsOf("Salem", "Salem", "2031-05-03", 9), 1U);
  EXPECT_EQ(groupsOf("Salem", "Salem", "2031-05-04", 9), 1U) << "a slip of a day";
  EXPECT_EQ(groupsOf("Salem", "Ferrin", "2031-05-03", 9), 2U);
  EXPECT_EQ(groupsOf("Salem", "Salem", "2031-05-04", 3), 2U);
  EXPECT_EQ(groupsOf("Salem", "Salem", "2031-05-06", 9), 2U);
}

TEST(TellingWords, OfASmallCaseAreNeitherDatesNorThePlaceThatBothHave) {
  CaseBuilder c;
  for (const char* text :
       {"A raid in Qurqush in June was reported by police.", "Police said in June that men in Qurqush died."}) {
    c.source("Outlet", "2031-06-20").account(EventType::Raid).claim(Attribute::EventType, {"raid", EventType::Raid}, "raid");
    PlaceValue town;
    town.name = "Qurqush";
    c.place(town).text(text);
  }
  const std::vector<AccountFacts> facts = factsOf(c.sources, c.readings);
  ASSERT_EQ(facts.size(), 2U);
  EXPECT_GT(likenessOf(facts[0].words, facts[1].words), 0);
  EXPECT_EQ(likenessOf(facts[0], facts[1]), 0);
}

TEST(TellingWords, BringTogetherWhatTellsOfOneStreetAndKeepTheRestApart) {
  const Joined j = joined(shootings(40, sameDay));
  EXPECT_EQ(j.right, 40);
  EXPECT_EQ(j.wrong, 0);
}

TEST(TellingWords, BringTogetherAnAccountWithoutADate) {
  const Joined j = joined(shootings(40, [](int e, int teller) { return teller == 0 ? sameDay(e, 0) : std::string(); }));
  EXPECT_EQ(j.right, 40);
  EXPECT_EQ(j.wrong, 0);
}

TEST(TellingWords, DoNotDependOnTheOrderOfImport) {
  const CaseBuilder c = shootings(30, sameDay);
  const auto keys = [](const CaseBuilder& cb) {
    std::vector<std::vector<std::string>> all;
    const std::vector<AccountFacts> facts = factsOf(cb.sources, cb.readings);
    for (const AccountGroup& g : groupAccounts(facts).groups) {
      all.emplace_back();
      for (const std::size_t i : g) all.back().push_back(facts[i].key);
    }
    std::ranges::sort(all);
    return all;
  };
  CaseBuilder shuffled = c;
  std::mt19937 random(5);
  for (std::size_t i = shuffled.sources.size(); i > 1; --i) {
    const std::size_t j = random() % i;
    std::swap(shuffled.sources[i - 1], shuffled.sources[j]);
    std::swap(shuffled.readings[i - 1], shuffled.readings[j]);
  }
  EXPECT_EQ(keys(c), keys(shuffled));
}

// A case that fills up with reports from elsewhere makes "Syria", "coalition" and "commander" rare; they tell of no one event for
// that, and two men killed are two events.
TEST(TellingWords, OfManyUnrelatedReportsDoNotJoinTheRest) {
  CaseBuilder c;
  const std::array<std::pair<const char*, const char*>, 2> men = {
      {{"Samer Khalil Kanaan",
        "A drone of the coalition struck a car in Syria and killed a commander of the group, sources said."},
       {"Farid Yunus Darwish",
        "In Syria the coalition raided a house and killed a commander of the group, local sources said."}}};
  for (const auto& [man, text] : men) {
    c.source(man, "2031-05-02");
    c.account(EventType::Other)
        .claim(Attribute::Target, {man, {}}, man)
        .claim(Attribute::Killed, {"1", CountRange::exactly(1)}, "1");
    c.text(std::format("{} He was {}.", text, man));
  }
  for (int i = 0; i < 60; ++i) {
    c.source(std::format("Gazette {}", i), std::format("2031-{:02}-{:02}", 1 + i / 20, 1 + i % 20));
    c.account(EventType::Bombing).date(std::format("2031-{:02}-{:02}", 1 + i / 20, 1 + i % 20));
    c.text(std::format("A bomb went off by the mill of {}, the mayor said on the {}th.", word(i, "ford"), i));
  }
  const std::vector<AccountFacts> facts = factsOf(c.sources, c.readings);
  for (const AccountGroup& g : groupAccounts(facts).groups)
    EXPECT_EQ(g.size(), 1U) << facts[g.front()].source->outlet << " with " << facts[g.back()].source->outlet << ", likeness "
                            << likenessOf(facts[g.front()].words, facts[g.back()].words);
}

TEST(TellingWords, AreNoFigures) {
  CaseBuilder c = shootings(30, sameDay);
  for (Source& s : c.sources) s.text += " 4711";
  for (const AccountFacts& f : factsOf(c.sources, c.readings))
    for (const std::string& w : sharedWords(f, f, 100)) EXPECT_NE(w, "4711");
}

// One more report of a shooting in a case of thirty others, in the words of street "Aaxstreet" or another; victims and days vary.
struct Report {
  const char* published;
  const char* day;  // "" for none
  const char* victim = "";
  int killed = 1;
  int street = 3;
  int wounded = 0;
  PlaceValue place = town("Millbrook", "Harlan", 40.1, -90.2);
};

CaseBuilder caseWith(std::initializer_list<Report> reports) {
  CaseBuilder c;
  int n = 0;
  for (const Report& r : reports) {
    c.source(std::format("Outlet {}", n), r.published);
    c.sources.back().sha256 = std::format("{:064x}", 1000 + n++);
    c.account(EventType::Shooting);
    if (*r.day) c.date(r.day);
    c.place(r.place).count(Attribute::Killed, r.killed);
    if (r.wounded > 0) c.count(Attribute::Wounded, r.wounded);
    if (*r.victim) c.words(Attribute::Target, r.victim);
    c.text(std::format("{} was shot on {} near {}, officer {} said {}, and died in {}.", r.victim, word(r.street, "street"),
                       word(r.street, "market"), word(r.street, "warden"), n == 1 ? "late" : "early", word(r.street, "clinic")));
  }
  const CaseBuilder rest = shootings(25, [](int e, int) { return std::format("2030-03-{:02}", 1 + e); });
  for (std::size_t i = 10; i < rest.sources.size(); ++i) {  // the first five streets are those of the reports
    c.sources.push_back(rest.sources[i]);
    c.readings.push_back(rest.readings[i]);
  }
  return c;
}

bool areTogether(const CaseBuilder& c) {
  const std::vector<AccountFacts> facts = factsOf(c.sources, c.readings);
  for (const AccountGroup& g : groupAccounts(facts).groups) {
    const auto ours = std::ranges::count_if(g, [&](std::size_t i) { return facts[i].ref.source < 2; });
    if (ours > 0) return ours == 2;
  }
  return false;
}

TEST(TellingWords, AndOneVictimsNameOutliveTheDay) {
  EXPECT_TRUE(
      areTogether(caseWith({{"2031-05-03", "2031-05-02", "Yara Numan Haddad"}, {"2031-06-20", "2031-06-19", "Yara N. Haddad"}})));
  EXPECT_FALSE(
      areTogether(caseWith({{"2031-05-03", "2031-05-02", "Yara Numan Haddad"}, {"2031-06-20", "2031-06-19", "Samir Rahmoun"}})));
  EXPECT_FALSE(areTogether(caseWith({{"2031-05-03", "2031-05-02"}, {"2031-05-20", "2031-05-19"}}))) << "fresh, and days apart";
  EXPECT_TRUE(areTogether(caseWith({{"2031-05-03", "2031-05-02"}, {"2031-09-20", "2031-05-19"}})))
      << "one looks back and has the day wrong";
}

TEST(TellingWords, AndANameThatDiffersInAPartDoNot) {
  EXPECT_FALSE(areTogether(
      caseWith({{"2031-05-03", "2031-05-02", "Yara Numan Haddad"}, {"2031-06-20", "2031-06-19", "Yara Numan Rahmoun"}})));
  EXPECT_TRUE(areTogether(
      caseWith({{"2031-05-03", "2031-05-02", "Yara Numan Haddad"}, {"2031-05-03", "2031-05-02", "Yara Numan Rahmoun"}})))
      << "of one day";
}

TEST(TellingWords, AndANameMonthsLaterAreAnotherWhoBearsIt) {
  EXPECT_FALSE(areTogether(
      caseWith({{"2031-05-03", "2031-05-02", "Yara Numan Haddad"}, {"2031-09-20", "2031-09-19", "Yara Numan Haddad"}})));
  EXPECT_TRUE(areTogether(
      caseWith({{"2031-05-03", "2031-05-02", "Yara Numan Haddad"}, {"2031-09-20", "2031-06-19", "Yara Numan Haddad"}})))
      << "it looks back, and may have the day wrong";
}

TEST(TellingWords, DoNotJoinWhatDiffersInMost) {
  const PlaceValue ferrin = town("Ferrin", "Harlan", 42.4, -90.9);
  const auto with = [](const Report& other) {
    return areTogether(caseWith({{"2031-05-03", "2031-05-02", "Yara Haddad", 8, 3, 20}, other}));
  };
  EXPECT_FALSE(with({"2031-05-03", "2031-05-02", "Samir Rahmoun", 3, 3, 6})) << "of another name, killed and wounded";
  EXPECT_FALSE(with({"2031-05-03", "2031-05-02", "Yara Haddad", 3, 3, 6, ferrin})) << "elsewhere, and others killed and wounded";
  EXPECT_FALSE(with({"2031-05-03", "2031-05-02", "Samir Rahmoun", 3, 3, 0, ferrin}));
  EXPECT_TRUE(with({"2031-05-03", "2031-05-02", "Samir Rahmoun", 8, 3, 6})) << "a name and a figure: many died";
  EXPECT_TRUE(with({"2031-05-03", "2031-05-02", "Samir Rahmoun", 9, 3, 24})) << "tolls rise";
  EXPECT_TRUE(with({"2031-05-03", "2031-05-02", "Yara Haddad", 3, 3, 6})) << "one name, and figures";
}

TEST(TellingWords, ForgiveAWronglyReadNameButNotWithoutThem) {
  EXPECT_TRUE(areTogether(caseWith({{"2031-05-03", "2031-05-02", "Yara Haddad"}, {"2031-05-03", "2031-05-02", "Mercy Clinic"}})));
  EXPECT_FALSE(
      areTogether(caseWith({{"2031-05-03", "2031-05-02", "Yara Haddad"}, {"2031-05-03", "2031-05-02", "Samir Rahmoun", 1, 4}})));
}

TEST(TellingWords, DoNotJoinUndatedReportsPrintedMonthsApart) {
  const auto apart = [](const char* second, const char* victim = "") {
    CaseBuilder c = caseWith({{"2031-05-03", "", victim}, {second, "", victim}});
    c.sources[1].text = std::format("Someone was shot near {}, a neighbor of {} and {} said.", word(3, "market"),
                                    word(4, "street"), word(4, "clinic"));
    const std::vector<AccountFacts> facts = factsOf(c.sources, c.readings);
    const auto of = [&](std::size_t source) {
      return *std::ranges::find_if(facts, [&](const AccountFacts& f) { return f.ref.source == source; });
    };
    return weigh(of(0), of(1)).apart;
  };
  EXPECT_TRUE(apart("2031-10-03"));
  EXPECT_FALSE(apart("2031-05-20")) << "weeks are not months";
  EXPECT_FALSE(apart("2031-10-03", "Yara Numan Haddad")) << "but for a name";
}

TEST(TellingWords, LetAReportComeBackToItsEvent) {
  CaseBuilder c = caseWith({{"2031-05-03", "2031-05-02"}, {"2031-05-03", "2031-05-02"}});
  CaseBuilder again;
  for (int i = 0; i < 2; ++i) {
    again.source("Again", "2031-05-03").account(EventType::Shooting).date("2031-05-02");
    c.readings[static_cast<std::size_t>(i)].accounts.edit().push_back(again.readings.back().accounts.edit().front());
    c.readings[static_cast<std::size_t>(i)].accounts.edit().back().anchor = {2, 20};
  }
  const std::vector<AccountFacts> facts = factsOf(c.sources, c.readings);
  const auto of = [&](std::size_t source, std::size_t account) {
    return *std::ranges::find_if(facts,
                                 [&](const AccountFacts& f) { return f.ref.source == source && f.ref.account == account; });
  };
  EXPECT_FALSE(sameWithinSource(of(0, 0), of(0, 1)));
  EXPECT_TRUE(mayBeToldTwice(of(0, 0), of(0, 1)));
  AccountFacts other = of(0, 1);
  other.killed = CountRange::exactly(4);
  EXPECT_FALSE(mayBeToldTwice(of(0, 0), other)) << "another toll";
  other = of(0, 1);
  other.days->from += std::chrono::days{1};
  other.days->to += std::chrono::days{1};
  EXPECT_FALSE(mayBeToldTwice(of(0, 0), other)) << "another day";
  other = of(0, 1);
  other.types = {EventType::AirStrike};
  EXPECT_FALSE(mayBeToldTwice(of(0, 0), other)) << "another event";
  other = of(0, 1);
  other.words.clear();
  EXPECT_FALSE(mayBeToldTwice(of(0, 0), other)) << "no words known";
  const std::vector<AccountGroup> groups = groupAccounts(facts).groups;
  EXPECT_TRUE(std::ranges::any_of(groups, [&](const AccountGroup& g) {
    return std::ranges::count_if(g, [&](std::size_t i) { return facts[i].ref.source < 2; }) == 4;
  })) << "two reports, two accounts each, one event";
}

// Outlet 0's report on event 0 is read as telling of two shootings, of one and of four dead. Another report has the one toll, a
// further one, on `event`, the other. Are these two brought together?
bool joinsAcrossAReportThatTellsOfTwo(int event) {
  CaseBuilder c = shootings(40, sameDay);
  const auto add = [&](std::size_t source, int killed) {
    Claim claim;
    claim.attribute = Attribute::Killed;
    claim.value = {std::to_string(killed), CountRange::exactly(killed)};
    claim.span = {2, 20};
    c.readings[source].accounts.edit().back().claims.push_back(claim);
  };
  const std::size_t other = 2 * static_cast<std::size_t>(event) + 1;
  c.readings[0].accounts.edit().push_back(c.readings[0].accounts.edit().front());
  c.readings[0].accounts.edit().back().anchor = {2, 20};
  add(0, 4);
  c.readings[0].accounts.edit().front().claims.push_back(c.readings[0].accounts.edit().back().claims.back());
  c.readings[0].accounts.edit().front().claims.back().value = {"1", CountRange::exactly(1)};
  Source third = c.sources[0];
  third.outlet = "Outlet 2";
  third.sha256 = std::string(64, 'f');
  third.text.replace(third.text.find("late on the day"), 15, "at noon");
  c.sources.push_back(third);
  c.readings.push_back(c.readings[0]);
  c.readings.back().accounts.edit().pop_back();
  add(other, 4);
  const std::vector<AccountFacts> facts = factsOf(c.sources, c.readings);
  return std::ranges::any_of(groupAccounts(facts).groups, [&](const AccountGroup& g) {
    const auto holds = [&](std::size_t source) {
      return std::ranges::any_of(g, [&](std::size_t i) { return facts[i].ref.source == source; });
    };
    return holds(other) && holds(c.sources.size() - 1);
  });
}

TEST(TellingWords, OutweighAReportThatSeemsToTellOfTwoEvents) {
  EXPECT_TRUE(joinsAcrossAReportThatTellsOfTwo(0)) << "one street, one officer, one hospital";
  EXPECT_FALSE(joinsAcrossAReportThatTellsOfTwo(20)) << "two events of one day";
}

TEST(TellingWords, AreNamedAmongTheReasons) {
  const std::vector<Incident> incidents = shootings(30, sameDay).collate();
  const auto two = std::ranges::find_if(incidents, [](const Incident& i) { return i.accounts.size() == 2; });
  ASSERT_NE(two, incidents.end());
  EXPECT_TRUE(std::ranges::any_of(two->why, [](const std::string& s) { return s.starts_with("For: words that few other"); }));
}

}  // namespace
}  // namespace collate::test
