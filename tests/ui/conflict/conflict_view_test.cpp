// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflict/conflict_view.h"

#include <QSignalSpy>
#include <QTest>

#include "tests/ui/support/case_builder.h"
#include "tests/ui/support/sample_state.h"
#include "tests/ui/support/view_test.h"

namespace collate::ui::test {
namespace {

class ConflictViewTest : public ViewTest {
 protected:
  void SetUp() override { m_session.showState(sampleState()); }

  std::unique_ptr<ConflictView> open(QSize size = {856, 768}) {
    auto view = std::make_unique<ConflictView>(m_session, theme());
    show(*view, size);
    return view;
  }
  void selectIncident(IncidentId id, std::optional<Attribute> attribute = {}) {
    Selection s;
    s.incident = id;
    s.attribute = attribute;
    m_session.select(s);
  }
};

TEST_F(ConflictViewTest, Pictures) {
  auto view = open();
  picture(*view, "conflict-none");
  selectIncident(kTamanahStrike);
  picture(*view, "conflict-one");
  selectIncident(kAtmehRaid, Attribute::Detained);
  picture(*view, "conflict-light");
  view->setTheme(theme(Appearance::Dark));
  picture(*view, "conflict-dark");
  view->setTheme(theme());
  view->resize(776, 668);
  picture(*view, "conflict-1280");
  view->setDifferencesOnly(false);
  picture(*view, "conflict-all");
  view->resize(520, 668);
  picture(*view, "conflict-narrow");
}

}  // namespace
}  // namespace collate::ui::test
