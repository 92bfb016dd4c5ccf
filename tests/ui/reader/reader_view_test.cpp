// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/reader_view.h"

#include <QAction>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

#include "tests/ui/support/case_builder.h"
#include "tests/ui/support/sample_state.h"
#include "tests/ui/support/view_test.h"

namespace collate::ui::test {
namespace {

class ReaderViewTest : public ViewTest {
 protected:
  void SetUp() override { m_session.showState(sampleState()); }

  std::unique_ptr<ReaderView> open(QSize size = {856, 768}, Appearance appearance = Appearance::Light) {
    auto view = std::make_unique<ReaderView>(m_session, theme(appearance));
    show(*view, size);
    return view;
  }

  void selectIncident(IncidentId id) {
    Selection s;
    s.incident = id;
    m_session.select(s);
  }
  void selectClaim(ClaimRef ref) {
    Selection s;
    s.claim = ref;
    m_session.select(s);
  }
  ClaimRef claimOf(AccountRef account, Attribute attribute) const {
    const std::vector<Claim>& claims = m_session.state()->accountOf(account).claims;
    for (std::size_t i = 0; i < claims.size(); ++i)
      if (claims[i].attribute == attribute && claims[i].counts()) return {account, i};
    ADD_FAILURE() << "no such claim";
    return {};
  }
};

TEST_F(ReaderViewTest, Pictures) {
  auto view = open();
  selectIncident(kAtmehRaid);
  selectClaim(claimOf({0, 0}, Attribute::Floor));
  picture(*view, "reader-light");
  view->setTheme(theme(Appearance::Dark));
  picture(*view, "reader-dark");
  view->resize(776, 668);
  picture(*view, "reader-dark-1280");
  view->setTheme(theme());
  picture(*view, "reader-1280");
  view->resize(640, 668);
  picture(*view, "reader-folded");
  view->resize(1300, 900);
  picture(*view, "reader-wide");
  view->resize(856, 768);
  Selection s;
  s.source = 2;
  m_session.select(s);
  picture(*view, "reader-record");
  s.source = 1;
  m_session.select(s);
  picture(*view, "reader-dispatch");
}

}  // namespace
}  // namespace collate::ui::test
