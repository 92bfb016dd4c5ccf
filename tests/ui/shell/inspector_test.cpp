// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

#include "core/report/case_report.h"
#include "tests/ui/support/sample_state.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/shell/claim_page.h"
#include "ui/shell/resolve_form.h"
#include "ui/shell/resolve_page.h"
#include "ui/shell/section.h"
#include "ui/shell/work_sections.h"
#include "ui/style/collate_style.h"

namespace collate::ui {
namespace {

class InspectorTest : public test::WindowTest {
 protected:
  static QStringList words(const QWidget& root) {
    QStringList texts;
    for (const QLabel* l : root.findChildren<QLabel*>())
      if (l->isVisible()) texts += l->text();
    return texts;
  }
  Review review(const ClaimRef& claim) const { return session.state()->claimOf(claim).review; }
};

TEST_F(InspectorTest, ConfirmRejectAndTakeBack) {
  openReports();
  const ClaimRef claim = claimOn(incidentIn("Atmeh"), Attribute::Killed);
  selectClaim(claim);
  click(button(window.inspector(), "Confirm"));
  EXPECT_EQ(review(claim), Review::Confirmed);
  EXPECT_FALSE(isPrimary(button(window.inspector(), "Take back"))) << "to take back is not the way on";
  click(button(window.inspector(), "Take back"));
  EXPECT_TRUE(isPrimary(button(window.inspector(), "Confirm")));
  EXPECT_EQ(review(claim), Review::Unchecked);
  click(button(window.inspector(), "Reject"));
  EXPECT_EQ(review(claim), Review::Rejected);
  trigger(Command::Undo);
  EXPECT_EQ(review(claim), Review::Unchecked);
  trigger(Command::Redo);
  EXPECT_EQ(review(claim), Review::Rejected);
}

TEST_F(InspectorTest, ARejectedClaimNoLongerCounts) {
  openReports();
  const Incident& incident = incidentIn("Atmeh");
  const ClaimRef claim = claimOn(incident, Attribute::Killed);
  const std::string value = session.state()->claimOf(claim).value.text;
  selectClaim(claim);
  window.inspector().reject();
  if (const Comparison* killed = incidentIn("Atmeh").comparison(Attribute::Killed)) {
    for (const Cell& cell : killed->cells) EXPECT_FALSE(std::ranges::contains(cell.claims, claim)) << value;
  }
}

TEST_F(InspectorTest, CorrectingKeepsWhatTheMachineRead) {
  openReports();
  const ClaimRef claim = claimOn(incidentIn("Atmeh"), Attribute::Killed);
  const std::string read = session.state()->claimOf(claim).value.text;
  selectClaim(claim);
  click(button(window.inspector(), "Correct…"));
  auto* field = window.inspector().claimPage().findChild<QLineEdit*>();
  ASSERT_TRUE(field->isVisible());
  field->setText("at least 3");
  QTest::keyClick(field, Qt::Key_Return);
  const Claim& now = session.state()->claimOf(claim);
  EXPECT_EQ(now.review, Review::Corrected);
  EXPECT_EQ(now.value.text, "at least 3");
  EXPECT_EQ(now.readAs, read);
  EXPECT_FALSE(words(window.inspector()).filter("Collate had read").isEmpty());
}

TEST_F(InspectorTest, ADateIsCorrectedInWordsOrRefused) {
  openReports();
  const ClaimRef claim = claimOn(incidentIn("Atmeh"), Attribute::Date);
  selectClaim(claim);
  click(button(window.inspector(), "Correct…"));
  auto* field = window.inspector().claimPage().findChild<QLineEdit*>();
  field->setText("some day");
  QTest::keyClick(field, Qt::Key_Return);
  EXPECT_TRUE(field->isVisible());
  EXPECT_FALSE(words(window.inspector()).filter("is no date").isEmpty());
  field->setText("21 August 2025");
  QTest::keyClick(field, Qt::Key_Return);
  EXPECT_FALSE(field->isVisible());
  ASSERT_TRUE(session.state()->claimOf(claim).value.date());
  EXPECT_EQ(session.state()->claimOf(claim).value.date()->timex, "2025-08-21");
}

TEST_F(InspectorTest, ResolvingStoresTheDecisionAndUndoTakesItBack) {
  openReports();
  window.center().showView(ViewKind::Conflicts);
  Selection s;
  s.incident = incidentIn("Atmeh").id;
  s.attribute = Attribute::Killed;
  session.select(s);
  ResolveForm& form = window.inspector().resolvePage().form();
  ASSERT_TRUE(form.isVisible());
  const auto choices = form.findChildren<QRadioButton*>();
  ASSERT_GE(choices.size(), 3) << "a value, another value, leave open";
  choices.front()->click();
  const QString value = choices.front()->accessibleName();
  form.findChild<QPlainTextEdit*>()->setPlainText("The police counted at the house.");
  click(button(form, "Save"));
  const auto assessment = [&] { return incidentIn("Atmeh").comparison(Attribute::Killed)->assessment; };
  ASSERT_TRUE(assessment());
  EXPECT_EQ(assessment()->value, value.toStdString());
  EXPECT_EQ(assessment()->reason, "The police counted at the house.");
  EXPECT_EQ(assessment()->author, "N. Karam");
  EXPECT_EQ(assessment()->status, Status::Settled) << "whoever chooses a value settles it, until the status says otherwise";
  trigger(Command::Undo);
  EXPECT_FALSE(assessment());
  trigger(Command::Redo);
  EXPECT_TRUE(assessment());
}

TEST_F(InspectorTest, WhatWasTypedSurvivesOtherChanges) {
  openReports();
  window.center().showView(ViewKind::Conflicts);
  Selection s;
  s.incident = incidentIn("Atmeh").id;
  s.attribute = Attribute::Killed;
  session.select(s);
  ResolveForm& form = window.inspector().resolvePage().form();
  form.findChild<QPlainTextEdit*>()->setPlainText("half a sentence");
  const auto state = session.state();
  session.apply(annotateEdit(*state, 0, {0, 4}, "a note", {}, session.context()));
  EXPECT_EQ(form.findChild<QPlainTextEdit*>()->toPlainText(), "half a sentence");
}

TEST_F(InspectorTest, WhatIsPerhapsTheSameIsShownAndSettled) {
  write("brief.txt",
        "Harbor Brief: the year so far\n\nHarbor Brief, 2 September 2025\n\nTroops raided a house in Atmeh in August 2025.\n");
  create();
  importInto({"courier.txt", "herald.txt", "bombing.txt", "brief.txt"});
  const auto undated = [this]() -> const Incident& {
    return *std::ranges::find_if(*session.state()->incidents,
                                 [](const Incident& i) { return i.date && i.date->precision == DatePrecision::Month; });
  };
  const std::size_t all = session.state()->incidents.size();
  selectIncident(undated());
  EXPECT_FALSE(words(window.inspector()).filter("For: same place").isEmpty());
  click(button(window.inspector(), "Different"));
  EXPECT_FALSE(button(window.inspector(), "Different"));
  EXPECT_TRUE(undated().perhaps.empty());
  for (const Incident* either : {&undated(), &incidentIn("Atmeh")}) {
    selectIncident(*either);
    EXPECT_FALSE(stepsOn(*session.state(), {either->key + ' '}).empty()) << "in the history of both";
  }
  selectIncident(undated());
  trigger(Command::Undo);
  QTest::qWait(1);  // until what was laid out anew is shown
  ASSERT_TRUE(button(window.inspector(), "Same"));
  click(button(window.inspector(), "Same"));
  EXPECT_EQ(session.state()->incidents.size(), all - 1);
  EXPECT_FALSE(button(window.inspector(), "Same"));
  EXPECT_EQ(session.selection().incident, incidentIn("Atmeh").id) << "what was selected is now the one incident";
  trigger(Command::Undo);
  EXPECT_EQ(session.state()->incidents.size(), all);
  EXPECT_EQ(undated().perhaps.size(), 1);
}

TEST_F(InspectorTest, ClaimsAreStepped) {
  session.showState(test::sampleState());
  selectClaim({{0, 0}, 3});
  auto* head = window.inspector().head();
  EXPECT_TRUE(words(*head).contains("4 of 16"));
  for (QAbstractButton* b : head->findChildren<QAbstractButton*>())
    if (b->accessibleName() == "Next") QTest::mouseClick(b, Qt::LeftButton);
  EXPECT_EQ(session.selection().claim, (ClaimRef{{0, 0}, 4}));
}

TEST_F(InspectorTest, ShowsAnIncidentWithItsAccounts) {
  session.showState(test::sampleState());
  Selection s;
  s.incident = test::kAtmehRaid;
  session.select(s);
  EXPECT_TRUE(words(*window.inspector().head()).contains("Incident"));
  auto* account = button(window.inspector(), "Bay Dispatch");
  click(account);
  EXPECT_EQ(session.selection().account, (AccountRef{1, 0}));
}

TEST_F(InspectorTest, CountsVoicesAsTheReportDoes) {
  session.showState(test::sampleState());
  const ReportDocument report = reportOf(*session.state(), {});
  ASSERT_FALSE(report.sheets.empty());
  for (const IncidentSheet& sheet : report.sheets) {
    selectIncident(session.state()->incidents[sheet.incident]);
    const QString said = QString("%1 originator%2 in %3 outlet%4")
                             .arg(sheet.originators)
                             .arg(sheet.originators == 1 ? "" : "s")
                             .arg(sheet.outlets)
                             .arg(sheet.outlets == 1 ? "" : "s");
    bool found = false;
    for (const Section* s : window.inspector().findChildren<Section*>()) found = found || s->trailing() == said;
    EXPECT_TRUE(found) << sheet.title << ": " << said.toStdString();
  }
}

TEST_F(InspectorTest, AReadOnlyCaseOffersNoButtons) {
  session.showState(test::sampleState());
  selectClaim({{0, 0}, 3});
  EXPECT_FALSE(button(window.inspector(), "Reject")->isEnabled());
}

TEST_F(InspectorTest, EveryClaimAndAttributeOfTheSampleIsShown) {
  session.showState(test::sampleState());
  const auto state = session.state();
  for (std::size_t source = 0; source < state->readings.size(); ++source)
    for (std::size_t a = 0; a < state->readings[source].accounts.size(); ++a)
      for (std::size_t c = 0; c < state->readings[source].accounts[a].claims.size(); ++c) {
        selectClaim({{source, a}, c});
        EXPECT_TRUE(
            words(window.inspector()).contains(QString::fromStdString(state->readings[source].accounts[a].claims[c].value.text)));
      }
  window.center().showView(ViewKind::Conflicts);
  for (const Incident& i : state->incidents)
    for (const Comparison& c : i.comparisons) {
      Selection s;
      s.incident = i.id;
      s.attribute = c.attribute;
      session.select(s);
      EXPECT_TRUE(window.inspector().resolvePage().form().isVisible());
    }
}

}  // namespace
}  // namespace collate::ui
