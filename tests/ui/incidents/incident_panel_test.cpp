// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incident_panel.h"

#include <gmock/gmock.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDragEnterEvent>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QWidgetAction>
#include <array>

#include "tests/ui/support/sample_state.h"
#include "ui/incidents/grouping_menu.h"
#include "ui/incidents/incident_picker.h"
#include "ui/models/dragged.h"
#include "ui/models/evidence_lines.h"
#include "ui/session/session.h"
#include "ui/style/collate_style.h"

namespace collate::ui {
namespace {

using test::kAtmehRaid;

class IncidentPanelTest : public testing::Test {
 protected:
  IncidentPanelTest() : theme(Theme::load(Appearance::Light).value()), panel(session, theme) {
    QApplication::setStyle(new CollateStyle(theme));
    applyTheme(*qApp, theme);
    session.showState(test::sampleState());
    panel.resize(280, 800);
    panel.show();
  }
  QModelIndex row(int group, int incident) const {
    const QAbstractItemModel* m = panel.list()->model();
    return m->index(incident, 0, m->index(group, 0));
  }
  QString headWords() const {
    QStringList words;
    for (const QLabel* l : panel.head()->findChildren<QLabel*>()) words += l->text();
    return words.join(' ');
  }
  QLineEdit* field() const { return panel.findChild<QLineEdit*>(); }
  QImage rowPicture(const QModelIndex& index) {
    return panel.list()->viewport()->grab(panel.list()->visualRect(index)).toImage();
  }
  static bool holds(const QImage& image, const QColor& color) {
    for (int y = 0; y < image.height(); ++y)
      for (int x = 0; x < image.width(); ++x)
        if (image.pixelColor(x, y) == color) return true;
    return false;
  }

  Session session;
  Theme theme;
  IncidentPanel panel;
};

TEST_F(IncidentPanelTest, ModelKeepsItsPromises) {
  QAbstractItemModelTester tester(panel.list()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
  field()->setText("raid");
  field()->clear();
  session.showState(std::make_shared<const CaseState>());
  session.showState(test::sampleState());
}

TEST_F(IncidentPanelTest, RowsAreAsHighAsTheTokensSay) {
  EXPECT_EQ(panel.list()->visualRect(panel.list()->model()->index(0, 0)).height(), 24);
  EXPECT_EQ(panel.list()->visualRect(row(0, 0)).height(), 48);
}

TEST_F(IncidentPanelTest, ALargerFontGrowsTheRows) {
  const QFont before = QApplication::font();
  QFont larger = before;
  larger.setPixelSize(26);
  QApplication::setFont(larger);
  EXPECT_GT(panel.list()->itemDelegate()->sizeHint({}, row(0, 0)).height(), 60);
  QApplication::setFont(before);
}

TEST_F(IncidentPanelTest, FollowsTheSelectionAndLeadsIt) {
  Selection s;
  s.incident = kAtmehRaid;
  session.select(s);
  EXPECT_EQ(panel.list()->currentIndex(), row(1, 0));
  panel.list()->setCurrentIndex(row(2, 0));
  EXPECT_EQ(session.selection().incident, test::kBabArrests);
}

TEST_F(IncidentPanelTest, AFinerSelectionIsNotLostToTheList) {
  Selection s;
  s.claim = ClaimRef{{0, 0}, 2};
  session.select(s);
  EXPECT_TRUE(session.selection().claim) << "the list follows, it does not answer";
}

TEST_F(IncidentPanelTest, FilteringCountsAndShowsWhy) {
  EXPECT_TRUE(headWords().contains("6 of 6"));
  field()->setText("drone");
  EXPECT_TRUE(headWords().contains("1 of 6"));
  field()->setText("zeppelin");
  EXPECT_FALSE(panel.list()->isVisible());
  QTest::keyClick(field(), Qt::Key_Escape);
  EXPECT_TRUE(headWords().contains("6 of 6"));
}

// The entry of a menu below the panel, by its words.
QAction* entry(const QWidget& panel, const QString& menuName, const QString& words) {
  for (QMenu* menu : panel.findChildren<QMenu*>()) {
    if (menu->title() != menuName) continue;
    emit menu->aboutToShow();
    for (QAction* a : menu->actions())
      if (a->text() == words) return a;
  }
  return nullptr;
}

TEST_F(IncidentPanelTest, OutletAndStatusShowWhileTheyFilter) {
  const auto chip = [&](const QString& name) {
    for (QToolButton* b : panel.findChildren<QToolButton*>())
      if (b->accessibleName() == name) return b;
    return static_cast<QToolButton*>(nullptr);
  };
  ASSERT_TRUE(chip("Outlet"));
  EXPECT_FALSE(chip("Outlet")->isVisible());
  QAction* outlet = entry(panel, "Outlet", "Bay Dispatch");
  ASSERT_TRUE(outlet);
  outlet->trigger();
  EXPECT_TRUE(chip("Outlet")->isVisible());
  EXPECT_EQ(chip("Outlet")->text(), "Bay Dispatch");
  EXPECT_FALSE(headWords().contains("6 of 6"));
  entry(panel, "Status", "Settled")->trigger();
  EXPECT_TRUE(chip("Status")->isVisible());
}

TEST_F(IncidentPanelTest, AnEmptyListOffersToClearTheFilter) {
  entry(panel, "Outlet", "Bay Dispatch")->trigger();
  field()->setText("zeppelin");
  QPushButton* clear = nullptr;
  for (QPushButton* b : panel.findChildren<QPushButton*>())
    if (b->isVisible()) clear = b;
  ASSERT_TRUE(clear);
  QTest::mouseClick(clear, Qt::LeftButton);
  EXPECT_TRUE(headWords().contains("6 of 6"));
  EXPECT_TRUE(field()->text().isEmpty());
}

TEST_F(IncidentPanelTest, FilteringKeepsTheSelection) {
  Selection s;
  s.incident = kAtmehRaid;
  session.select(s);
  field()->setText("drone");
  EXPECT_EQ(session.selection().incident, kAtmehRaid);
  field()->clear();
  EXPECT_EQ(panel.list()->currentIndex(), row(1, 0));
}

TEST_F(IncidentPanelTest, ContradictionStandsInItsInkOnItsRowOnly) {
  const QColor ink = theme.disagreement(DisagreementKind::Contradiction).ink;
  EXPECT_TRUE(holds(rowPicture(row(1, 0)), ink));
  EXPECT_FALSE(holds(rowPicture(row(0, 0)), ink));
}

TEST_F(IncidentPanelTest, TheChosenRowHasItsGround) {
  Selection s;
  s.incident = kAtmehRaid;
  session.select(s);
  panel.activateWindow();
  ASSERT_TRUE(QTest::qWaitForWindowActive(&panel));
  const QImage chosen = rowPicture(row(1, 0));
  EXPECT_EQ(chosen.pixelColor(1, 24), theme.accent) << "the bar";
  EXPECT_EQ(chosen.pixelColor(6, 2), theme.selection);
}

TEST_F(IncidentPanelTest, GroupsByPlaceFromItsMenu) {
  auto* grouping = panel.head()->findChild<QToolButton*>();
  grouping->menu()->actions().at(1)->trigger();
  EXPECT_EQ(grouping->text(), "By place");
  EXPECT_EQ(panel.list()->model()->index(0, 0).data().toString(), "Aleppo");
  EXPECT_TRUE(panel.list()->isExpanded(panel.list()->model()->index(0, 0)));
}

TEST_F(IncidentPanelTest, TenThousandRowsAreThere) {
  auto state = std::make_shared<CaseState>(*test::sampleState());
  const Incident model = state->incidents[1];
  for (std::int64_t i = 0; i < 10'000; ++i) {
    state->incidents.edit().push_back(model);
    state->incidents.edit().back().id = IncidentId{100 + i};
  }
  QElapsedTimer clock;
  clock.start();
  session.showState(state);
  panel.grab();
  RecordProperty("milliseconds", static_cast<int>(clock.elapsed()));
  EXPECT_TRUE(headWords().contains("10006 of 10006"));
  panel.list()->scrollToBottom();
  EXPECT_GT(panel.list()->verticalScrollBar()->maximum(), 9'000 * 48);
}

TEST_F(IncidentPanelTest, AMenuOffersToMergeSplitAndMove) {
  const auto state = session.state();
  QMenu menu;
  fillGroupingMenu(menu, session, state->incidents[0].id);
  QStringList names;
  for (const QAction* a : menu.actions()) names += a->text();
  EXPECT_EQ(names, QStringList({"Merge with", "Split off", "Move"}));
  EXPECT_EQ(menu.actions()[0]->menu()->actions().size(), static_cast<qsizetype>(state->incidents.size()) - 1);
  EXPECT_EQ(menu.actions()[1]->menu()->actions().size(), static_cast<qsizetype>(state->incidents[0].accounts.size()));
  EXPECT_EQ(menu.actions()[1]->isEnabled(), state->incidents[0].accounts.size() > 1);
}

TEST_F(IncidentPanelTest, TheLikeliestComeFirst) {
  CaseState state;
  const auto add = [&](const char* key, EventType type, const char* place, unsigned day) {
    Incident incident;
    incident.id = IncidentId{static_cast<std::int64_t>(state.incidents.size()) + 1};
    incident.key = incident.title = key;
    incident.type = type;
    incident.place.emplace().name = place;
    const CalendarDay on = std::chrono::year(2025) / 8 / day;
    incident.date = DateValue{on, on, DatePrecision::Day, ""};
    state.incidents.edit().push_back(incident);
  };
  add("here", EventType::Raid, "Atmeh", 14);
  add("far in time", EventType::Raid, "Salqin", 1);
  add("next day, elsewhere", EventType::Raid, "Salqin", 15);
  add("next day", EventType::Raid, "Atmeh", 15);
  add("perhaps", EventType::Bombing, "Homs", 30);
  state.incidents.edit()[0].perhaps = {{"perhaps", {}}};
  QStringList names;
  for (const Incident* i : byLikeness(state, state.incidents[0])) names += QString::fromStdString(i->key);
  EXPECT_EQ(names, QStringList({"perhaps", "next day", "next day, elsewhere", "far in time"}));
}

TEST_F(IncidentPanelTest, AnyOtherIncidentCanBeFoundByItsName) {
  const auto state = session.state();
  const Incident& from = state->incidents[0];
  IncidentPicker picker(state, from.accounts, from, "Merge", nullptr);
  picker.show();
  auto* list = picker.findChild<QListWidget*>();
  ASSERT_EQ(list->count(), static_cast<int>(state->incidents.size()) - 1);
  QTest::keyClick(picker.findChild<QLineEdit*>(), Qt::Key_Down);
  EXPECT_EQ(list->currentRow(), 1) << "the arrow moves in the list";
  const Incident& wanted = state->incidents.back();
  QTest::keyClicks(picker.findChild<QLineEdit*>(), QString::fromStdString(wanted.title));
  EXPECT_EQ(state->incident(picker.chosen())->title, wanted.title);
  const auto says = [&](const QString& words) {
    return std::ranges::any_of(picker.findChildren<QLabel*>(), [&](const QLabel* l) { return l->text().contains(words); });
  };
  const QStringList reasons = evidenceBetween(*state, from.accounts, state->incident(picker.chosen())->accounts);
  ASSERT_FALSE(reasons.isEmpty());
  EXPECT_TRUE(says(reasons.join('\n')));
  picker.findChild<QLineEdit*>()->setText("no such incident");
  EXPECT_FALSE(picker.chosen());
  EXPECT_TRUE(says("No incident matches the filter."));
}

TEST_F(IncidentPanelTest, SortsByWhatItsMenuSays) {
  const auto titles = [&] {
    QStringList all;
    const QAbstractItemModel* m = panel.list()->model();
    for (int g = 0; g < m->rowCount(); ++g)
      for (int i = 0; i < m->rowCount(m->index(g, 0)); ++i) all += row(g, i).data().toString();
    return all;
  };
  const auto choose = [&](const QString& name) {
    for (QAction* a : panel.head()->findChild<QToolButton*>()->menu()->actions())
      if (a->text() == name) a->trigger();
  };
  const QStringList newest = titles();
  choose("No groups");
  EXPECT_EQ(panel.list()->model()->rowCount(), 1);
  EXPECT_EQ(titles(), newest);
  choose("Most accounts first");
  EXPECT_EQ(row(0, 0).data(IncidentModel::CountRole).toInt(), 4);
  choose("Most contradictions first");
  EXPECT_GE(row(0, 0).data(IncidentModel::ContradictionsRole).toInt(), row(0, 1).data(IncidentModel::ContradictionsRole).toInt());
  choose("By month");
  choose("Oldest first");
  EXPECT_EQ(titles().first(), QString::fromStdString(session.state()->incident(test::kBeirutBombing)->title));
  EXPECT_EQ(titles().last(), QString::fromStdString(session.state()->incident(test::kUndatedStrike)->title))
      << "undated stays last";
  const int arranged = panel.arrangement();
  choose("Newest first");
  panel.arrange(arranged);
  EXPECT_EQ(titles().first(), QString::fromStdString(session.state()->incident(test::kBeirutBombing)->title));
}

TEST_F(IncidentPanelTest, FiltersByPlaceAndTime) {
  const auto choose = [&](const QString& menuName, const QString& name) {
    for (QMenu* menu : panel.findChildren<QMenu*>()) {
      if (menu->title() != menuName) continue;
      emit menu->aboutToShow();
      for (QAction* a : menu->actions())
        if (a->text() == name) return a->trigger();
    }
    ADD_FAILURE() << "no " << name.toStdString();
  };
  choose("Place", "Aleppo");
  EXPECT_TRUE(headWords().contains("1 of 6")) << headWords().toStdString();
  choose("Place", "Any place");
  choose("Time", "2013");
  EXPECT_TRUE(headWords().contains("1 of 6")) << headWords().toStdString();
  choose("Time", "2025-08");
  EXPECT_EQ(row(0, 0).data(IncidentModel::IdRole).toLongLong(), kAtmehRaid.value);
  choose("Time", "Any time");
  EXPECT_TRUE(headWords().contains("6 of 6"));
}

TEST_F(IncidentPanelTest, SeveralRowsCanBeChosenAtOnce) {
  panel.list()->setCurrentIndex(row(1, 0));
  panel.list()->selectionModel()->select(row(2, 0), QItemSelectionModel::Select);
  EXPECT_EQ(panel.chosen(), (std::vector<IncidentId>{kAtmehRaid, test::kBabArrests}));
  EXPECT_EQ(session.selection().incident, kAtmehRaid) << "the one selection stays one";
  Selection s;
  s.incident = test::kBabArrests;
  session.select(s);
  EXPECT_EQ(panel.chosen().size(), 2u) << "going to one of them keeps them chosen";
  s.incident = test::kTamanahStrike;
  session.select(s);
  EXPECT_EQ(panel.chosen(), std::vector<IncidentId>{test::kTamanahStrike});
}

TEST_F(IncidentPanelTest, SeveralRowsAreChosenWithTheMouse) {
  panel.activateWindow();
  const auto click = [&](const QModelIndex& index, Qt::KeyboardModifiers with) {
    QTest::mouseClick(panel.list()->viewport(), Qt::LeftButton, with, panel.list()->visualRect(index).center());
  };
  click(row(1, 0), {});
  click(row(2, 0), Qt::ControlModifier);
  EXPECT_EQ(panel.chosen(), (std::vector<IncidentId>{kAtmehRaid, test::kBabArrests}));
  click(row(1, 0), Qt::ControlModifier);
  EXPECT_EQ(panel.chosen(), std::vector<IncidentId>{test::kBabArrests});
  click(row(1, 0), {});
  EXPECT_EQ(panel.chosen(), std::vector<IncidentId>{kAtmehRaid});
}

TEST_F(IncidentPanelTest, SeveralAreMergedFromAMenuThatSaysWhatSpeaksForIt) {
  QMenu menu;
  fillBulkMenu(menu, session, std::array{kAtmehRaid, test::kBabArrests});
  QStringList names;
  for (const QAction* a : menu.actions())
    if (a->isEnabled() && !a->isSeparator()) names += a->text();
  EXPECT_EQ(names, QStringList({"Make one incident of 2", "Never join them", "Confirm all readings"}));
  ASSERT_TRUE(qobject_cast<QWidgetAction*>(menu.actions().first()));
  const auto* reasons = qobject_cast<QLabel*>(qobject_cast<QWidgetAction*>(menu.actions().first())->defaultWidget());
  ASSERT_TRUE(reasons);
  EXPECT_TRUE(reasons->text().contains("Against: "));
  QMenu three;
  fillBulkMenu(three, session, std::array{kAtmehRaid, test::kBabArrests, test::kIdlibRaid});
  EXPECT_FALSE(qobject_cast<QWidgetAction*>(three.actions().first()));
}

TEST_F(IncidentPanelTest, IncidentsAndAccountsAreDroppedOnAnother) {
  auto* model = qobject_cast<QAbstractItemModel*>(panel.list()->model());
  const std::unique_ptr<QMimeData> raid(model->mimeData({row(1, 0)}));
  EXPECT_TRUE(model->canDropMimeData(raid.get(), Qt::MoveAction, -1, -1, row(2, 0)));
  EXPECT_FALSE(model->canDropMimeData(raid.get(), Qt::MoveAction, -1, -1, row(1, 0))) << "not on itself";
  EXPECT_FALSE(model->canDropMimeData(raid.get(), Qt::MoveAction, -1, -1, {})) << "nor on the ground";
  const AccountRef account = session.state()->incident(kAtmehRaid)->accounts.front();
  const std::unique_ptr<QMimeData> told(mimeOf({{}, account}));
  EXPECT_TRUE(model->canDropMimeData(told.get(), Qt::MoveAction, -1, -1, row(2, 0)));
  EXPECT_TRUE(model->canDropMimeData(told.get(), Qt::MoveAction, -1, -1, {})) << "to be one of its own";
  EXPECT_FALSE(model->canDropMimeData(told.get(), Qt::MoveAction, -1, -1, row(1, 0))) << "it is there already";
  QMimeData foreign;
  foreign.setText("Atmeh");
  EXPECT_FALSE(model->canDropMimeData(&foreign, Qt::MoveAction, -1, -1, row(2, 0)));

  model->dropMimeData(raid.get(), Qt::MoveAction, -1, -1, row(2, 0));
  QTest::qWait(20);
  auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
  ASSERT_TRUE(menu) << "nothing is done before the reasons were seen";
  EXPECT_EQ(menu->actions()[2]->text(), "Make one incident of 2");
  menu->close();
}

// As a row of the inspector's accounts does it: it offers to be moved, and nothing else (RowButton).
TEST_F(IncidentPanelTest, TheListTakesAnAccountThatIsDraggedOntoARow) {
  const AccountRef account = session.state()->incident(kAtmehRaid)->accounts.front();
  const std::unique_ptr<QMimeData> told(mimeOf({{}, account}));
  QWidget* ground = panel.list()->viewport();
  const QPoint onto = panel.list()->visualRect(row(2, 0)).center();
  QDragEnterEvent enter(onto, Qt::MoveAction, told.get(), Qt::LeftButton, {});
  QApplication::sendEvent(ground, &enter);
  EXPECT_TRUE(enter.isAccepted());
  QDragMoveEvent home(panel.list()->visualRect(row(1, 0)).center(), Qt::MoveAction, told.get(), Qt::LeftButton, {});
  QApplication::sendEvent(ground, &home);
  EXPECT_FALSE(home.isAccepted()) << "it is there already";
  QDragMoveEvent move(onto, Qt::MoveAction, told.get(), Qt::LeftButton, {});
  QApplication::sendEvent(ground, &move);
  EXPECT_TRUE(move.isAccepted());
  QDropEvent drop(onto, Qt::MoveAction, told.get(), Qt::LeftButton, {});
  QApplication::sendEvent(ground, &drop);
  QTest::qWait(20);
  auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
  ASSERT_TRUE(menu) << "the reasons are shown first";
  menu->close();
}

TEST_F(IncidentPanelTest, WhatIsPerhapsTheSameCanBeKeptApartForGood) {
  auto state = std::make_shared<CaseState>(*test::sampleState());
  std::vector<Incident>& incidents = state->incidents.edit();
  incidents[0].perhaps.push_back({incidents[1].key, {"For: same place (Atmeh)."}});
  session.showState(state);
  QMenu menu;
  fillGroupingMenu(menu, session, incidents[0].id);
  const auto isIt = [](const QAction* a) { return a->text() == QStringLiteral("Never join with"); };
  const QList<QAction*> actions = menu.actions();
  const auto apart = std::ranges::find_if(actions, isIt);
  ASSERT_NE(apart, actions.end());
  ASSERT_EQ((*apart)->menu()->actions().size(), 1);
  EXPECT_TRUE((*apart)->menu()->actions()[0]->text().startsWith(QString::fromStdString(incidents[1].title)));
}

}  // namespace
}  // namespace collate::ui
