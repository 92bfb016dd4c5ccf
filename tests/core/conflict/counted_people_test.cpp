// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/counted_people.h"

#include <gtest/gtest.h>

#include "tests/core/conflict/support.h"

namespace collate::test {
namespace {

using enum CountedPeople;
using Kind = std::optional<DisagreementKind>;
using People = std::vector<std::string>;

Claim counting(People persons) {
  Claim c;
  c.attribute = Attribute::Killed;
  c.value = {"3", CountRange::exactly(3)};
  c.persons = std::move(persons);
  return c;
}

TEST(CountedPeople, AreReadOffTheirWords) {
  EXPECT_EQ(countedPeople(counting({"three soldiers"})), Forces);
  EXPECT_EQ(countedPeople(counting({"two policemen", "a conscript"})), Forces);
  EXPECT_EQ(countedPeople(counting({"armed militants"})), Fighters);
  EXPECT_EQ(countedPeople(counting({"three villagers"})), Civilians);
  EXPECT_EQ(countedPeople(counting({"his two wives"})), Kin);
  EXPECT_EQ(countedPeople(counting({"a son of a soldier"})), Kin) << "what follows \"of\" describes";
  EXPECT_EQ(countedPeople(counting({"three children"})), Children);
}

TEST(CountedPeople, AreNotGuessed) {
  EXPECT_EQ(countedPeople(counting({"three people"})), std::nullopt);
  EXPECT_EQ(countedPeople(counting({"one man"})), std::nullopt);
  EXPECT_EQ(countedPeople(counting({"Omar Haddad"})), std::nullopt);
  EXPECT_EQ(countedPeople(counting({"two soldiers", "a farmer"})), std::nullopt);
  EXPECT_EQ(countedPeople(counting({"two soldiers and a farmer"})), std::nullopt);
  EXPECT_EQ(countedPeople(counting({"two soldiers", "Omar Haddad"})), std::nullopt);
  EXPECT_EQ(countedPeople(counting({})), std::nullopt);
}

TEST(CountedPeople, ExcludeOneAnotherBothWaysOrNeither) {
  for (const CountedPeople a : {Forces, Fighters, Civilians, Women, Children, Kin})
    for (const CountedPeople b : {Forces, Fighters, Civilians, Women, Children, Kin}) {
      EXPECT_EQ(excludeOneAnother(a, b), excludeOneAnother(b, a));
      EXPECT_FALSE(isPartOf(a, b) && (excludeOneAnother(a, b) || isPartOf(b, a)));
      EXPECT_FALSE(a == b && (excludeOneAnother(a, b) || isPartOf(a, b)));
    }
  EXPECT_TRUE(excludeOneAnother(Forces, Children));
  EXPECT_FALSE(excludeOneAnother(Kin, Children));
}

// ---- in comparing

struct Figure {
  CountRange count;
  People persons;
};
Kind kindOf(const Figure& a, const Figure& b, const char* firstDay = "", const char* secondDay = "") {
  const auto build = [](CaseBuilder& c, const char* outlet, const char* day, const Figure& f) {
    c.source(outlet, day).account().count(Attribute::Detained, f.count.min, f.count.max).persons(f.persons);
  };
  CaseBuilder there, back;
  build(there, "Plain Record", firstDay, a);
  build(there, "Bay Dispatch", secondDay, b);
  build(back, "Bay Dispatch", secondDay, b);
  build(back, "Plain Record", firstDay, a);
  const auto one = there.compareFirstTwo(Attribute::Detained), other = back.compareFirstTwo(Attribute::Detained);
  EXPECT_EQ(one ? Kind(one->kind) : Kind(), other ? Kind(other->kind) : Kind()) << "not symmetric";
  if (one && one->kind == DisagreementKind::Scope) {
    EXPECT_FALSE(one->reason.empty());
  }
  return one ? Kind(one->kind) : Kind();
}
CountRange exactly(int n) { return CountRange::exactly(n); }
constexpr CountRange kAtLeastTwo{2, std::nullopt};

TEST(CompareCountedPeople, AnotherSideOrAPartIsAScope) {
  EXPECT_EQ(kindOf({kAtLeastTwo, {}}, {exactly(1), {"Omar Haddad"}}), DisagreementKind::Scope)
      << "at least two against one named";
  EXPECT_EQ(kindOf({kAtLeastTwo, {"his wives"}}, {exactly(1), {"Omar Haddad"}}), DisagreementKind::Scope);
  EXPECT_EQ(kindOf({exactly(5), {"five soldiers"}}, {exactly(2), {"two militants"}}), DisagreementKind::Scope);
  EXPECT_EQ(kindOf({exactly(5), {"five villagers"}}, {exactly(2), {"two soldiers"}}), DisagreementKind::Scope);
  EXPECT_EQ(kindOf({exactly(5), {"five people"}}, {exactly(2), {"two children"}}), DisagreementKind::Scope);
  EXPECT_EQ(kindOf({exactly(5), {"five civilians"}}, {exactly(2), {"two women"}}), DisagreementKind::Scope);
}

TEST(CompareCountedPeople, OfTheSamePeopleOtherFiguresContradict) {
  EXPECT_EQ(kindOf({exactly(5), {"five soldiers"}}, {exactly(2), {"two soldiers"}}), DisagreementKind::Contradiction);
  EXPECT_EQ(kindOf({exactly(5), {}}, {exactly(1), {"Omar Haddad"}}), DisagreementKind::Contradiction) << "two exact totals";
  EXPECT_EQ(kindOf({kAtLeastTwo, {}}, {exactly(1), {"one man"}}), DisagreementKind::Contradiction) << "nobody is named";
  EXPECT_EQ(kindOf({kAtLeastTwo, {}}, {exactly(1), {}}), DisagreementKind::Contradiction);
  EXPECT_EQ(kindOf({exactly(5), {"five children"}}, {exactly(2), {"two civilians"}}), DisagreementKind::Contradiction)
      << "the part is larger than the whole";
  EXPECT_EQ(kindOf({exactly(5), {"five people"}}, {exactly(2), {"two people"}}), DisagreementKind::Contradiction);
}

TEST(CompareCountedPeople, ALaterHigherFigureOfOnePeopleIsAnEvolutionStill) {
  EXPECT_EQ(kindOf({exactly(2), {"two children"}}, {exactly(5), {"five people"}}, "2025-08-20", "2025-08-21"),
            DisagreementKind::Evolution);
  EXPECT_EQ(kindOf({exactly(2), {"two soldiers"}}, {exactly(5), {"five villagers"}}, "2025-08-20", "2025-08-21"),
            DisagreementKind::Scope)
      << "a toll of soldiers does not become one of villagers";
}

}  // namespace
}  // namespace collate::test
