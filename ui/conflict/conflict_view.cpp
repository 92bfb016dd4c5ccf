// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflict/conflict_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/commands/keymap.h"
#include "ui/style/parts.h"

namespace collate::ui {
namespace {

constexpr int kFirst = ComparisonModel::FirstAccountColumn;
constexpr int kLowPane = 150;  // head and three lines of a passage
constexpr int kLeastRows = 3;

}  // namespace

ConflictView::ConflictView(Session& session, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_theme(theme) {
  m_noIncident = new EmptyNote(QStringLiteral("view-conflicts"), tr("Choose an incident to lay its accounts side by side."), {},
                               theme, this);
  m_noReports =
      new EmptyNote(QStringLiteral("view-conflicts"), tr("No incidents yet: import reports to lay accounts side by side."),
                    tr("Import reports…"), theme, this);
  m_oneAccount = new EmptyNote(QStringLiteral("view-conflicts"), tr("One account so far: nothing to compare."),
                               tr("Import reports…"), theme, this);
  m_split = new QSplitter(Qt::Vertical, this);
  auto* upper = new QWidget(m_split);
  auto* upperColumn = new QVBoxLayout(upper);
  upperColumn->setContentsMargins(0, 0, 0, 0);
  upperColumn->setSpacing(0);
  m_grid = new ComparisonGrid(m_model, theme, upper);
  m_summary = new SummaryBar(theme, upper);
  upperColumn->addWidget(m_grid, 1);
  upperColumn->addWidget(m_summary);
  m_pane = new ComparePane(m_model, theme, m_split);
  m_split->addWidget(upper);
  m_split->addWidget(m_pane);
  m_split->setChildrenCollapsible(false);
  m_split->setStretchFactor(0, 0);
  m_split->setStretchFactor(1, 1);
  m_stack = new QStackedLayout(this);
  m_stack->addWidget(m_noReports);
  m_stack->addWidget(m_noIncident);
  m_stack->addWidget(m_oneAccount);
  m_stack->addWidget(m_split);
  setFocusProxy(m_grid);
  makeTools();
  makeActions();
  connectParts();
  setTheme(theme);
  sync(true);
}

void ConflictView::makeTools() {
  m_tools = new QWidget(this);
  m_tools->hide();
  auto* row = new QHBoxLayout(m_tools);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(4);
  m_only = new QToolButton(m_tools);
  m_only->setCheckable(true);
  m_only->setChecked(true);
  m_only->setAutoRaise(true);
  m_only->setFixedHeight(24);
  m_only->setIconSize({16, 16});
  m_only->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_only->setText(tr("Differences only"));
  m_only->setToolTip(tr("Leave out what all accounts agree on (D)"));
  QToolButton* up = iconButton(QStringLiteral("arrow-up"), tr("Previous difference (Ctrl+Up)"), m_theme, m_tools);
  QToolButton* down = iconButton(QStringLiteral("arrow-down"), tr("Next difference (Ctrl+Down)"), m_theme, m_tools);
  row->addWidget(m_only);
  row->addWidget(up);
  row->addWidget(down);
  connect(m_only, &QToolButton::toggled, this, &ConflictView::setDifferencesOnly);
  connect(up, &QToolButton::clicked, this, [this] { stepDifference(-1); });
  connect(down, &QToolButton::clicked, this, [this] { stepDifference(1); });
}

void ConflictView::makeActions() {
  const auto add = [this](Command command, auto slot) {
    auto* action = new QAction(ActionTable::name(command), this);
    followKeys(*action, command);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
  };
  add(Command::DifferencesOnly, [this] { m_only->toggle(); });
  add(Command::NextDifference, [this] { stepDifference(1); });
  add(Command::PreviousDifference, [this] { stepDifference(-1); });
  add(Command::NextContradiction, [this] { stepContradiction(1); });
  add(Command::PreviousContradiction, [this] { stepContradiction(-1); });
}

void ConflictView::connectParts() {
  connect(m_pane, &ComparePane::claimChosen, this, [this](const ClaimRef& claim) {
    Selection s;
    s.claim = claim;
    m_session.select(s);
  });
  connect(m_noReports, &EmptyNote::actionWanted, this, &ConflictView::importRequested);
  connect(m_oneAccount, &EmptyNote::actionWanted, this, &ConflictView::importRequested);
  connect(m_grid, &ComparisonGrid::cellChosen, this, &ConflictView::cellChosen);
  connect(m_grid, &ComparisonGrid::compareRequested, this, [this](int, int column) { compare(column, m_nextIsB); });
  connect(m_grid, &ComparisonGrid::compareAsRequested, this, &ConflictView::compare);
  connect(m_grid, &ComparisonGrid::readRequested, this, [this](int row, int column) {
    selectCell(row, column);
    emit openReader();
  });
  connect(m_grid, &ComparisonGrid::accountChosen, this, [this](int column) {
    const int row = std::max(m_grid->currentIndex().row(), 0);
    if (m_model.rowCount() > 0) m_grid->setCurrentIndex(m_model.index(row, column));
  });
  connect(m_pane, &ComparePane::heightWanted, this, &ConflictView::divide);
  connect(m_split, &QSplitter::splitterMoved, this, [this] { m_divided = true; });
  connect(&m_session, &Session::opened, this, [this] { m_divided = false; });
  connect(&m_session, &Session::changed, this, [this] { sync(true); });
  connect(&m_session, &Session::selectionChanged, this, [this] { sync(false); });
}

void ConflictView::setTheme(const Theme& theme) {
  m_theme = theme;
  setPalette(theme.palette());
  m_only->setIcon(m_only->isChecked() ? icon(QStringLiteral("check"), theme.text) : QIcon());
  m_only->setFont(type::small());
  recolorIcons(m_tools, theme);
  m_noReports->setTheme(theme);
  m_noIncident->setTheme(theme);
  m_oneAccount->setTheme(theme);
  m_grid->setTheme(theme);
  m_summary->setTheme(theme);
  m_pane->setTheme(theme);
}

void ConflictView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (m_stale) sync(true);
  divide();
}

void ConflictView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  divide();
}

// The grid is as tall as its rows, as long as the pane below keeps the room that it wants; then the grid scrolls. Three rows stay
// in sight also where a window is low.
void ConflictView::divide() {
  if (m_divided || height() <= 0) return;
  const int room = height() - m_summary->height();
  const int least = std::min(m_grid->heightOfRows(kLeastRows), m_grid->heightOfWholeRows(room - kLowPane));
  const int grid = std::min(m_grid->contentHeight(), std::max(least, m_grid->heightOfWholeRows(room - m_pane->wantedHeight())));
  const int upper = grid + m_summary->height();
  m_split->setSizes({upper, height() - upper});
}

// While hidden nothing is compared; the view catches up when it is shown.
void ConflictView::sync(bool stateChanged) {
  if (m_syncing) return;
  if (!isVisible() && parentWidget()) {
    m_stale = true;
    return;
  }
  stateChanged = stateChanged || m_stale;
  m_stale = false;
  m_syncing = true;
  const Incident* incident = m_session.state()->incident(m_session.selection().incident);
  const Incident* shown = m_model.incident();
  const bool another = (incident ? incident->id : IncidentId{}) != (shown ? shown->id : IncidentId{});
  if (stateChanged || another) showIncident(incident);
  if (incident) showCurrent();
  m_syncing = false;
}

void ConflictView::showIncident(const Incident* incident) {
  m_comparedAttribute.reset();
  m_model.setIncident(m_session.state(), incident ? incident->id : IncidentId{});
  m_summary->setIncident(incident);
  QWidget* shown = m_split;
  if (m_session.state()->incidents.empty())
    shown = m_noReports;
  else if (!incident)
    shown = m_noIncident;
  else if (incident->accounts.size() < 2)
    shown = m_oneAccount;
  m_stack->setCurrentWidget(shown);
  setFocusProxy(shown == m_split ? m_grid : shown);  // not the tools, which have nothing to act on
  divide();
}

// The selected attribute and account; without an attribute the first contradiction, else the first row.
void ConflictView::showCurrent() {
  const Selection& s = m_session.selection();
  const std::optional<Attribute> attribute = s.attribute ? s.attribute : std::nullopt;
  int row = attribute ? m_model.rowOf(*attribute) : m_grid->currentIndex().row();
  if (!attribute && row < 0) {
    row = 0;
    for (int r = m_model.rowCount() - 1; r >= 0; --r)
      if (m_model.comparison(r)->kind == DisagreementKind::Contradiction) row = r;
  }
  int column = s.account ? m_model.columnOf(*s.account) : m_grid->currentIndex().column();
  if (column < kFirst || (!s.account && !m_model.claimAt(row, column))) {
    column = kFirst;
    while (column + 1 < m_model.columnCount() && !m_model.claimAt(row, column)) ++column;
  }
  const QModelIndex index = row >= 0 && row < m_model.rowCount() ? m_model.index(row, column) : QModelIndex();
  if (index.isValid())
    m_grid->setCurrentIndex(index);
  else
    m_grid->selectionModel()->clear();
  chooseCompared(index.row(), index.column());
}

void ConflictView::cellChosen(int row, int column) {
  chooseCompared(row, column);
  if (m_syncing) return;
  selectCell(row, column);
}

void ConflictView::selectCell(int row, int column) {
  const Comparison* c = m_model.comparison(row);
  if (!c) return;
  Selection next;
  next.incident = m_model.incident()->id;
  next.attribute = c->attribute;
  next.account = m_model.accountAt(column);
  next.claim = m_model.claimAt(row, column);
  if (!next.claim) next.claim = m_model.rejectedAt(row, column);
  m_syncing = true;
  m_session.select(next);
  m_syncing = false;
}

// Entering a row sets A to the cell at hand (or the first account that speaks) and B to the next that says something else. Within
// a row the two stay until Space moves them.
void ConflictView::chooseCompared(int row, int column) {
  const Comparison* c = m_model.comparison(row);
  if (!c) {
    m_a = m_b = -1;
    m_comparedAttribute.reset();
  } else if (m_comparedAttribute != c->attribute) {
    m_comparedAttribute = c->attribute;
    m_nextIsB = false;
    m_a = m_b = -1;
    const int last = m_model.columnCount() - 1, count = last - kFirst + 1;
    const int start = std::clamp<int>(column, kFirst, std::max<int>(last, kFirst));
    for (int i = 0; i < count; ++i) {
      const int at = kFirst + (start - kFirst + i) % count;
      if (!m_model.claimAt(row, at)) continue;
      if (m_a < 0)
        m_a = at;
      else if (m_b < 0 || (m_model.cell(row, m_b)->value == m_model.cell(row, m_a)->value))
        m_b = at;
    }
  }
  m_grid->setCompared(m_a, m_b);
  m_pane->showRow(row, m_a, m_b);
}

void ConflictView::compare(int column, bool asB) {
  const int row = m_grid->currentIndex().row();
  if (!m_model.claimAt(row, column)) return;
  int& side = asB ? m_b : m_a;
  int& other = asB ? m_a : m_b;
  if (other == column) other = side;  // the two change places
  side = column;
  m_nextIsB = !asB;
  m_grid->setCompared(m_a, m_b);
  m_pane->showRow(row, m_a, m_b);
}

void ConflictView::setDifferencesOnly(bool only) {
  m_only->setChecked(only);
  m_only->setIcon(only ? icon(QStringLiteral("check"), m_theme.text) : QIcon());
  m_syncing = true;
  m_model.setDifferencesOnly(only);
  if (m_model.incident()) showCurrent();
  m_syncing = false;
  divide();
}

void ConflictView::stepDifference(int by) { step(by, false); }
void ConflictView::stepContradiction(int by) { step(by, true); }

void ConflictView::step(int by, bool contradictionOnly) {
  const QModelIndex now = m_grid->currentIndex();
  for (int row = now.row() + by; row >= 0 && row < m_model.rowCount(); row += by) {
    const Comparison& c = *m_model.comparison(row);
    if (c.standing != Standing::Disagreement || (contradictionOnly && c.kind != DisagreementKind::Contradiction)) continue;
    int column = now.isValid() ? now.column() : kFirst;
    for (int i = kFirst; !m_model.claimAt(row, column) && i < m_model.columnCount(); ++i) column = i;
    m_grid->setCurrentIndex(m_model.index(row, column));
    m_grid->scrollTo(m_model.index(row, column));
    return;
  }
}

}  // namespace collate::ui
