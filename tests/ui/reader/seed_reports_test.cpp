// SPDX-License-Identifier: GPL-3.0-or-later
// The Reader over real reports, as far as they are at hand: nothing may fall apart on what extraction makes of them.
#include <QTemporaryDir>
#include <filesystem>

#include "core/lexicon/lexicon.h"
#include "tests/source_folder.h"
#include "tests/ui/support/view_test.h"
#include "ui/reader/reader_view.h"

namespace collate::ui::test {
namespace {

class SeedReportsTest : public ViewTest {
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

TEST_F(SeedReportsTest, EveryClaimCanBeBroughtIntoSight) {
  ReaderView view(m_session, theme());
  show(view, {856, 768});
  const auto state = m_session.state();
  for (std::size_t s = 0; s < state->sources.size(); ++s) {
    Selection chosen;
    chosen.source = s;
    m_session.select(chosen);
    EXPECT_EQ(view.text().toPlainText(), view.text().page().text());
    picture(view, QStringLiteral("seed-%1").arg(s));
    for (const PageClaim& c : view.text().page().claims()) {
      Selection claim;
      claim.claim = c.ref;
      m_session.select(claim);
      const TextRange range = view.text().page().claims()[*view.text().page().claimIndex(c.ref)].range;
      EXPECT_TRUE(view.text().viewport()->rect().intersects(view.text().viewRect(range))) << s << ' ' << c.value.text;
    }
  }
}

}  // namespace
}  // namespace collate::ui::test
