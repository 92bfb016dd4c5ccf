// SPDX-License-Identifier: GPL-3.0-or-later
// Conflicts over real reports, as far as they are at hand.
#include <QTemporaryDir>
#include <filesystem>

#include "core/lexicon/lexicon.h"
#include "tests/source_folder.h"
#include "tests/ui/support/view_test.h"
#include "ui/conflict/conflict_view.h"

namespace collate::ui::test {
namespace {

class SeedIncidentsTest : public ViewTest {
 protected:
  void SetUp() override {
    const std::filesystem::path seeds = collate::test::sourceFolder() / "../shared/corpus/seeds";
    if (!std::filesystem::exists(seeds)) GTEST_SKIP() << "the seed reports are not beside this checkout";
    auto lexicon = Lexicon::load(resourceFolder());
    ASSERT_TRUE(lexicon) << lexicon.error().message;
    const WorkspaceContext context{*lexicon, [] { return std::string("2025-11-20T10:00:00Z"); }, "N. Karam"};
    auto workspace = Workspace::open(m_folder.filePath("case.collate").toStdString(), true, context);
    ASSERT_TRUE(workspace) << workspace.error().message;
    const std::vector<std::filesystem::path> paths{seeds};
    ASSERT_TRUE((*workspace)->importPaths(paths, {}, {}));
    m_session.setWorkspace(std::move(*workspace), context);
  }
  QTemporaryDir m_folder;
};

TEST_F(SeedIncidentsTest, EveryRowOfEveryIncidentCanBeCompared) {
  ConflictView view(m_session, theme());
  show(view, {856, 768});
  view.grid().setFocus();
  for (const Incident& incident : m_session.state()->incidents) {
    Selection chosen;
    chosen.incident = incident.id;
    m_session.select(chosen);
    if (incident.accounts.size() < 2) continue;
    view.setDifferencesOnly(true);
    picture(view, QStringLiteral("seed-incident-%1").arg(incident.id.value));
    view.setDifferencesOnly(false);
    const ComparisonModel& model = view.grid().comparisons();
    EXPECT_EQ(model.rowCount(), static_cast<int>(incident.comparisons.size()));
    for (int row = 0; row < model.rowCount(); ++row) {
      view.grid().setCurrentIndex({});
      view.grid().setCurrentIndex(model.index(row, ComparisonModel::FirstAccountColumn));
      EXPECT_EQ(m_session.selection().attribute, model.comparison(row)->attribute);
      EXPECT_EQ(view.comparedA() >= 0, !view.pane().panel(0).text().toPlainText().isEmpty());
    }
  }
}

}  // namespace
}  // namespace collate::ui::test
