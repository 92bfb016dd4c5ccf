// SPDX-License-Identifier: GPL-3.0-or-later
// A case that goes out as JSON and comes in again is the same case.
#include "core/transfer/analysis_json.h"
#include "core/transfer/case_record.h"
#include "core/transfer/outside_names.h"
#include "tests/core/workspace/workspace_fixture.h"

namespace collate {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
namespace fs = testing_workspace::fs;

// A page that says nothing of being one: its name alone does.
constexpr const char* kPage =
    "<p>ATMEH - Three people were killed in a raid on a house in Atmeh on 20 August 2025, a medic said.</p>";
constexpr const char* kList =
    R"({"id":"a/7","outlet":"Hill Post","published":"2025-08-21","text":"Troops raided a house in Atmeh on 20 August 2025. Five died."})"
    "\n";

std::string changed(std::string document, std::string_view from, std::string_view to) {
  const auto at = document.find(from);
  if (at == std::string::npos) throw std::runtime_error("not in the document: " + std::string(from));
  return document.replace(at, from.size(), to);
}

class RecordTest : public testing_workspace::WorkspaceTest {
 protected:
  void SetUp() override {
    importThree();
    put("pages/page.html", kPage);
    put("more/page.html", std::string(kPage) + "<p>More follows.</p>");
    put("list.jsonl", kList);
    import({folder / "in"});
    ASSERT_TRUE(workspace->importText("Two women were wounded in the raid in Atmeh, a nurse said.", ""));
  }

  void apply(const Edit& edit) {
    const auto done = workspace->apply(edit);
    ASSERT_TRUE(done) << done.error().message;
  }
  void decide() {
    apply(annotateEdit(state(), 1, {0, 4}, "Who counted?", {"toll"}, context()));
    apply(addClaimEdit(state(), {0, 0}, {0, 4}, Attribute::Means, "helicopters"));
    apply(reviewEdit(state(), claimOn(Attribute::Killed), {Review::Corrected, "at least 4"}));
    apply(sourceFieldEdit(state(), 0, "outlet", "Valley Courier \"west\""));
    apply(
        assessEdit(state(), incidentOf(0).id, Attribute::Killed,
                   Assessment{"3", "two registers", "B", "2", "likely", Status::Settled, "R. Example", "2025-09-02T10:00:00Z"}));
    apply(splitEdit(state(), {1, 0}));
  }

  std::string exported() {
    const auto record = workspace->record();
    EXPECT_TRUE(record);
    return analysisJson(exportedOf(forOthers(state())), Detail::Plain, &*record);
  }
  ImportOutcome takeIn(const std::string& document) { return import({put("../exported.json", document)}); }
  void startAnew(const char* name) {
    file = folder / name;
    reopen();
  }
};

TEST_F(RecordTest, TheSameCaseComesBack) {
  decide();
  reopen();  // ids of incidents follow what was done while a case is open
  ASSERT_GE(state().overlay->size(), 6U);
  const std::string before = exported();
  const Overlay decisions = *state().overlay;
  startAnew("again.collate");
  const ImportOutcome outcome = takeIn(before);
  EXPECT_THAT(outcome.problems, IsEmpty());
  EXPECT_EQ(outcome.added, 7U);
  EXPECT_EQ(outcome.decisions, decisions.size());
  EXPECT_EQ(*state().overlay, decisions);
  EXPECT_EQ(state().name, "Night raid");
  reopen();
  EXPECT_EQ(exported(), before);
}

TEST_F(RecordTest, WhatWasTakenInIsOneStepThatCanBeUndone) {
  decide();
  const std::string document = exported();
  startAnew("again.collate");
  takeIn(document);
  EXPECT_EQ(state().undoLabel, "Import the decisions of \"Night raid\"");
  ASSERT_TRUE(workspace->undo());
  EXPECT_TRUE(state().overlay->empty());
  EXPECT_THAT(*state().sources, SizeIs(7));
}

TEST_F(RecordTest, TwiceChangesNothing) {
  decide();
  const std::string before = exported();
  const auto rows = state().journal.size();
  const ImportOutcome outcome = takeIn(before);
  EXPECT_EQ(outcome.added, 0U);
  EXPECT_EQ(outcome.duplicates, 7U);
  EXPECT_EQ(exported(), before);
  EXPECT_EQ(state().journal.size(), rows);
}

TEST_F(RecordTest, OwnDecisionsStayAndOwnNotesKeepTheirNumbers) {
  decide();
  const std::string document = exported();
  startAnew("other.collate");
  import({folder / "in"});
  apply(annotateEdit(state(), 1, {0, 4}, "Mine", {}, context()));
  apply(annotateEdit(state(), 1, {0, 4}, "Mine, too", {}, context()));
  apply(sourceFieldEdit(state(), 0, "outlet", "Courier"));
  const auto mine = state().annotations;
  const ImportOutcome outcome = takeIn(document);
  ASSERT_THAT(outcome.problems, SizeIs(1));
  EXPECT_EQ(outcome.problems[0].message, "1 of its decisions was left out, because this case has decided otherwise.")
      << "the outlet";
  EXPECT_EQ(state().problems, outcome.problems);
  EXPECT_EQ(state().sources[0].outlet, "Courier");
  EXPECT_THAT(state().annotations, SizeIs(3));
  for (const Annotation& a : mine) EXPECT_THAT(state().annotations, Contains(a));
  EXPECT_TRUE(state().overlay->contains(
      {EditTarget::Grouping, groupingKey(accountKey(state().sources[0].sha256, state().accountOf({0, 0}).anchor),
                                         accountKey(state().sources[1].sha256, state().accountOf({1, 0}).anchor))}));
}

TEST_F(RecordTest, AChangedOriginalIsNamed) {
  const std::string document = exported();
  const auto at = document.find("\"original\": \"") + 13;
  std::string altered = document;
  altered[at + 4] = altered[at + 4] == 'A' ? 'B' : 'A';
  const auto record = recordFromJson(altered);
  ASSERT_FALSE(record);
  EXPECT_EQ(record.error().code, ErrorCode::Corrupt);
  EXPECT_THAT(record.error().message, HasSubstr("\"1.txt\" was changed"));
}

TEST_F(RecordTest, FictionAndTheRestDoNotMix) {
  const std::string document = changed(exported(), "\"fictional\": false", "\"fictional\": true");
  startAnew("real.collate");
  import({folder / "in" / "1.txt"});
  const ImportOutcome outcome = takeIn(document);
  ASSERT_THAT(outcome.problems, SizeIs(1));
  EXPECT_THAT(outcome.problems[0].message, HasSubstr("This case is fiction"));
  EXPECT_EQ(outcome.added, 0U);
  EXPECT_FALSE(state().fictional);
  startAnew("fresh.collate");
  EXPECT_THAT(takeIn(document).problems, IsEmpty());
  EXPECT_TRUE(state().fictional);
}

TEST_F(RecordTest, AnEndingInCapitalsIsOneAndACardIsNone) {
  const std::string document = exported();
  startAnew("again.collate");
  EXPECT_EQ(import({put("../OUT.JSON", document)}).added, 7U);
  EXPECT_THAT(import({put("case.json", R"({"name":"A card"})")}).problems, IsEmpty());
}

TEST_F(RecordTest, ANoteWhoseNumberMakesNoSenseIsRefused) {
  decide();
  const std::string document = exported();
  const auto at = document.find("\"target\": \"annotation\"");
  const auto key = document.find("\"key\": \"", at) + 8;
  std::string other = document;
  other.insert(key, "9");
  const auto record = recordFromJson(other);
  ASSERT_FALSE(record);
  EXPECT_THAT(record.error().message, HasSubstr("its number or its span makes no sense"));
}

TEST_F(RecordTest, WhatIsNoRecordIsRefused) {
  decide();
  const std::string document = exported();
  const std::pair<std::string, const char*> rows[] = {
      {"", "no valid JSON"},
      {"not json", "no valid JSON"},
      {"[]", "no case that Collate exported"},
      {R"({"sources":[],"incidents":[]})", "no case that Collate exported"},
      {R"({"record":3})", "not as Collate writes it"},
      {R"({"record":)" + std::string(200000, '[') + std::string(200000, ']') + "}", "no valid JSON"},
      {changed(document, "\"taken_in\": \"2025", "\"taken_in\": \"yesterday"), "is no date"},
      {R"({"record":{"sources":[{}],"edits":[]}})", "not as Collate writes it"},
      {changed(document, "\"format\": \"text\"", "\"format\": \"tape\""), "a format that Collate does not know"},
      {changed(document, "\"original\": \"", "\"original\": \"*"), "no Base64"},
      {changed(document, "\"target\": \"claim_review\"", "\"target\": \"horoscope\""), "a kind that this version"},
      {changed(document, "\"together\": false", "\"together\": \"perhaps\""), "cannot be read"},
  };
  for (const auto& [text, message] : rows) {
    const auto record = recordFromJson(text);
    ASSERT_FALSE(record) << message;
    EXPECT_THAT(record.error().message, HasSubstr(message));
  }
}

}  // namespace
}  // namespace collate
