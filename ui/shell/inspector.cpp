// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/inspector.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/shell/claim_page.h"
#include "ui/shell/incident_page.h"
#include "ui/shell/resolve_form.h"
#include "ui/shell/resolve_page.h"
#include "ui/style/parts.h"

namespace collate::ui {
namespace {

constexpr int kEdge = 12;
constexpr int kHeadHeight = 36;

// Attributes that Conflicts steps through: those that differ, or all where none does.
std::vector<Attribute> stops(const Incident& incident) {
  std::vector<Attribute> differing;
  std::vector<Attribute> all;
  for (const Comparison& c : incident.comparisons) {
    all.push_back(c.attribute);
    if (c.standing == Standing::Disagreement) differing.push_back(c.attribute);
  }
  return differing.empty() ? all : differing;
}

}  // namespace

Inspector::Inspector(Session& session, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_theme(theme) {
  setBackgroundRole(QPalette::Base);
  setAutoFillBackground(true);
  setFocusPolicy(Qt::TabFocus);
  buildHead();
  auto* nothing =
      mutedLabel(tr("Choose an incident, a claim or a marked passage to see here on whose word it rests and what was decided."),
                 type::body(), this);
  nothing->setAlignment(Qt::AlignCenter);
  nothing->setWordWrap(true);
  nothing->setMargin(32);
  m_incident = new IncidentPage(session, theme);
  m_claim = new ClaimPage(session, theme);
  m_resolve = new ResolvePage(session, theme);
  m_pages = new QStackedWidget(this);
  m_pages->addWidget(nothing);  // in the order of Page
  m_pages->addWidget(scrolled(m_incident));
  m_pages->addWidget(scrolled(m_claim));
  m_pages->addWidget(scrolled(m_resolve));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_pages);

  const auto toConflicts = [this] { emit viewRequested(ViewKind::Conflicts); };
  connect(m_claim, &ClaimPage::conflictsRequested, this, toConflicts);
  connect(m_incident, &IncidentPage::conflictsRequested, this, toConflicts);
  connect(&m_session, &Session::changed, this, &Inspector::settle);
  connect(&m_session, &Session::selectionChanged, this, &Inspector::settle);
  connect(&m_session, &Session::importFinished, this, &Inspector::settle);
  settle();
}

QScrollArea* Inspector::scrolled(QWidget* page) {
  page->setBackgroundRole(QPalette::Base);
  page->setAutoFillBackground(true);
  auto* area = new QScrollArea(this);
  area->setWidget(page);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setFocusPolicy(Qt::NoFocus);
  return area;
}

void Inspector::buildHead() {
  m_head = new QWidget(this);
  m_head->setFixedHeight(kHeadHeight);
  m_title = textLabel({}, type::strong(), m_head);
  m_count = mutedLabel({}, type::small(), m_head);
  m_previous = iconButton("chevron-up", tr("Previous"), m_theme, m_head);
  m_next = iconButton("chevron-down", tr("Next"), m_theme, m_head);
  connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
  connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
  auto* row = new QHBoxLayout(m_head);
  row->setContentsMargins(4, 0, 4, 0);
  row->setSpacing(8);
  row->addSpacing(kEdge - 4);  // margins do not turn with the reading direction, spacing does
  row->addWidget(m_title);
  row->addWidget(m_count);
  row->addStretch();
  row->addWidget(m_previous);
  row->addWidget(m_next);
}

void Inspector::setLeadingView(ViewKind kind) {
  if (kind == m_leading) return;
  m_leading = kind;
  settle();
}

Inspector::Page Inspector::pageFor(const CaseState& state) const {
  const Selection& s = m_session.selection();
  const Incident* incident = state.incident(s.incident);
  const bool comparable = incident && s.attribute && incident->comparison(*s.attribute);
  if (comparable && (m_leading == ViewKind::Conflicts || !s.claim)) return Page::Resolve;
  if (s.claim) return Page::Claim;
  return incident ? Page::Incident : Page::Nothing;
}

void Inspector::settle() {
  const auto state = m_session.state();
  const Selection& s = m_session.selection();
  const Incident* incident = state->incident(s.incident);
  const Page page = pageFor(*state);
  setUpdatesEnabled(false);
  switch (page) {
    case Page::Nothing: sayHead(tr("Nothing selected"), 0, 0); break;
    case Page::Incident: {
      const auto at = std::ranges::find(state->incidents, s.incident, &Incident::id) - state->incidents.begin();
      sayHead(tr("Incident"), static_cast<std::size_t>(at), state->incidents.size());
      m_incident->display(*state, *incident);
      break;
    }
    case Page::Claim:
      sayHead(tr("Claim"), s.claim->claim, state->accountOf(s.claim->account).claims.size());
      m_claim->display(*state, s);
      break;
    case Page::Resolve: {
      const auto list = stops(*incident);
      const auto at = std::ranges::find(list, *s.attribute);
      sayHead(attributeLabel(*s.attribute), static_cast<std::size_t>(at - list.begin()), at == list.end() ? 0 : list.size());
      m_resolve->display(*state, s, *incident, *incident->comparison(*s.attribute));
      break;
    }
  }
  showPage(page);
  setUpdatesEnabled(true);
}

void Inspector::showPage(Page page) {
  const bool another = page != m_page;
  m_page = page;
  m_pages->setCurrentIndex(static_cast<int>(page));
  if (auto* area = qobject_cast<QScrollArea*>(m_pages->currentWidget()); area && another) area->ensureVisible(0, 0);
}

void Inspector::sayHead(const QString& title, std::size_t at, std::size_t of) {
  m_title->setText(title);
  m_count->setText(of > 0 ? tr("%1 of %2").arg(at + 1).arg(of) : QString());
  m_previous->setVisible(of > 0);
  m_next->setVisible(of > 0);
  m_previous->setEnabled(at > 0);
  m_next->setEnabled(at + 1 < of);
}

void Inspector::step(int by) {
  if (m_page == Page::Incident) stepIncident(by);
  if (m_page == Page::Claim) stepClaim(by);
  if (m_page == Page::Resolve) stepAttribute(by);
}

void Inspector::stepIncident(int by) {
  const auto state = m_session.state();
  const auto it = std::ranges::find(state->incidents, m_session.selection().incident, &Incident::id);
  const auto at = it - state->incidents.begin() + by;
  if (at < 0 || at >= std::ssize(state->incidents)) return;
  Selection s;
  s.incident = state->incidents[static_cast<std::size_t>(at)].id;
  m_session.select(s);
}

void Inspector::stepClaim(int by) {
  const auto state = m_session.state();
  ClaimRef ref = *m_session.selection().claim;
  const auto at = static_cast<std::ptrdiff_t>(ref.claim) + by;
  if (at < 0 || at >= std::ssize(state->accountOf(ref.account).claims)) return;
  ref.claim = static_cast<std::size_t>(at);
  Selection s;
  s.claim = ref;
  m_session.select(s);
}

void Inspector::stepAttribute(int by) {
  const auto state = m_session.state();
  const Selection& now = m_session.selection();
  const auto list = stops(*state->incident(now.incident));
  const auto at = std::ranges::find(list, *now.attribute) - list.begin() + by;
  if (at < 0 || at >= std::ssize(list)) return;
  Selection s;
  s.incident = now.incident;
  s.attribute = list[static_cast<std::size_t>(at)];
  m_session.select(s);
}

void Inspector::confirm() { m_claim->confirm(); }
void Inspector::correct() {
  if (m_page == Page::Claim) m_claim->correct();
}
void Inspector::reject() { m_claim->reject(); }
void Inspector::saveAssessment() {
  if (m_page == Page::Resolve) m_resolve->form().save();
}

void Inspector::setTheme(const Theme& theme) {
  m_theme = theme;
  recolorIcons(m_head, theme);
  m_incident->setTheme(theme);
  m_claim->setTheme(theme);
  m_resolve->setTheme(theme);
  settle();
}

}  // namespace collate::ui
