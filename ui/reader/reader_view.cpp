// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/reader_view.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/commands/keymap.h"
#include "ui/reader/claim_words.h"
#include "ui/reader/original_dialog.h"

namespace collate::ui {
namespace {

QToolButton* toolButton(const QString& words, const QString& tip, QWidget* parent) {
  auto* button = new QToolButton(parent);
  button->setAutoRaise(true);
  button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  button->setFixedHeight(24);
  button->setIconSize({16, 16});
  button->setText(words);
  button->setToolTip(tip);
  return button;
}

}  // namespace

ReaderView::ReaderView(Session& session, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_theme(theme),
      m_page(std::make_shared<SourcePage>()) {
  m_empty = new EmptyNote(QStringLiteral("view-reader"), tr("No report in this case yet."), tr("Import reports…"), theme, this);
  m_body = new QWidget(this);
  m_header = new SourceHeader(theme, m_body);
  m_legend = new LegendBar(theme, m_body);
  m_orphans = new OrphanBar(theme, m_body);
  m_find = new FindBar(theme, m_body);
  m_text = new SourceText(theme, m_body);
  m_margin = new MarginColumn(*m_text, theme);
  m_text->setMargin(m_margin);
  m_editing = new ReaderEditing(session, *m_text, theme, *m_body);
  auto* column = new QVBoxLayout(m_body);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_header);
  column->addWidget(m_legend);
  column->addWidget(m_orphans);
  column->addWidget(m_find);
  column->addWidget(m_text, 1);
  m_stack = new QStackedLayout(this);
  m_stack->addWidget(m_empty);
  m_stack->addWidget(m_body);
  setFocusProxy(m_text);
  makeTools();
  makeActions();
  connectParts();
  setTheme(theme);
  sync(true);
}

void ReaderView::makeTools() {
  m_tools = new QWidget(this);
  m_tools->hide();
  auto* row = new QHBoxLayout(m_tools);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(4);
  m_annotate = toolButton(tr("Annotate"), tr("Annotate the selected words"), m_tools);
  m_marks = toolButton(tr("Marks"), tr("Show or hide all marks in the text"), m_tools);
  row->addWidget(m_annotate);
  row->addWidget(m_marks);
  connect(m_annotate, &QToolButton::clicked, this, &ReaderView::annotate);
  connect(m_marks, &QToolButton::clicked, this, [this] { showMarks(!m_legend->filter().all); });
}

// Not a pressed button: marks are there from the start, and blue is for what the analyst did.
void ReaderView::showMarks(bool shown) {
  m_legend->setMarksShown(shown);
  m_marks->setIcon(icon(shown ? QStringLiteral("eye") : QStringLiteral("eye-off"), m_theme.text));
  m_marks->setToolTip(shown ? tr("Hide all marks in the text") : tr("Show the marks in the text"));
}

// Plain letters must not act while words are typed into a form: they belong to the text and its margin, not to the view.
void ReaderView::makeActions() {
  const auto add = [this](Command command, Qt::ShortcutContext context, auto slot) {
    auto* action = new QAction(ActionTable::name(command), this);
    followKeys(*action, command);
    action->setShortcutContext(context);
    connect(action, &QAction::triggered, this, slot);
    if (context != Qt::WidgetShortcut) return addAction(action);
    m_text->addAction(action);
    m_margin->addAction(action);
  };
  add(Command::NextClaim, Qt::WidgetShortcut, [this] { stepClaim(1); });
  add(Command::PreviousClaim, Qt::WidgetShortcut, [this] { stepClaim(-1); });
  add(Command::OverlappingClaim, Qt::WidgetShortcut, [this] { nextOverlapping(); });
  add(Command::Annotate, Qt::WidgetShortcut, [this] { annotate(); });
  add(Command::ClaimAttribute, Qt::WidgetShortcut, [this] { claimAttribute(); });
  add(Command::OpenMargin, Qt::WidgetShortcut, [this] { toggleMargin(); });
  add(Command::ConfirmClaim, Qt::WidgetShortcut, [this] { judge(&ReaderEditing::confirm); });
  add(Command::CorrectClaim, Qt::WidgetShortcut, [this] { judge(&ReaderEditing::correct); });
  add(Command::RejectClaim, Qt::WidgetShortcut, [this] { judge(&ReaderEditing::reject); });
  add(Command::FindInSource, Qt::WidgetWithChildrenShortcut, [this] { find(); });
  add(Command::FindNext, Qt::WidgetWithChildrenShortcut, [this] { stepFound(1); });
  add(Command::FindPrevious, Qt::WidgetWithChildrenShortcut, [this] { stepFound(-1); });
}

void ReaderView::connectParts() {
  connect(m_empty, &EmptyNote::actionWanted, this, &ReaderView::importRequested);
  connect(m_header, &SourceHeader::stepped, this, &ReaderView::stepAccount);
  connect(m_header, &SourceHeader::originalRequested, this, &ReaderView::showOriginal);
  connect(m_header, &SourceHeader::editRequested, this, [this] { m_editing->editHead(m_header->geometry()); });
  connect(m_legend, &LegendBar::filterChanged, this, [this] { m_text->setFilter(m_legend->filter()); });
  connect(m_find, &FindBar::foundChanged, this, &ReaderView::showFound);
  connect(m_find, &FindBar::closed, m_text, [this] { m_text->setFocus(Qt::OtherFocusReason); });
  connect(m_text, &SourceText::claimClicked, this, &ReaderView::selectClaim);
  connect(m_text, &SourceText::menuRequested, m_editing, &ReaderEditing::openMenu);
  connect(m_margin, &MarginColumn::claimClicked, this, &ReaderView::selectClaim);
  connect(m_margin, &MarginColumn::noteClicked, this, &ReaderView::selectNote);
  connect(m_margin, &MarginColumn::noteActivated, m_editing, &ReaderEditing::editNote);
  connect(m_margin, &MarginColumn::claimMenuRequested, m_editing, &ReaderEditing::openClaimMenu);
  connect(m_margin, &MarginColumn::noteMenuRequested, m_editing, &ReaderEditing::openNoteMenu);
  connect(m_margin, &MarginColumn::noteRemoved, m_editing, &ReaderEditing::removeNote);
  connect(m_orphans, &OrphanBar::removed, m_editing, &ReaderEditing::removeOrphan);
  connect(m_editing, &ReaderEditing::claimChosen, this, &ReaderView::selectClaim);
  const auto offerEdit = [this] {
    m_header->setEditable(m_editing->allowed());
    m_orphans->setEditable(m_editing->allowed());
  };
  connect(&m_session, &Session::importStarted, this, offerEdit);
  connect(&m_session, &Session::importFinished, this, offerEdit);
  connect(&m_session, &Session::changed, this, [this] { sync(true); });
  connect(&m_session, &Session::selectionChanged, this, [this] { sync(false); });
}

void ReaderView::setTheme(const Theme& theme) {
  m_theme = theme;
  setPalette(theme.palette());
  m_annotate->setIcon(icon(QStringLiteral("note"), theme.text));
  m_annotate->setFont(type::small());
  m_marks->setIcon(icon(m_legend->filter().all ? QStringLiteral("eye") : QStringLiteral("eye-off"), theme.text));
  m_marks->setFont(type::small());
  m_empty->setTheme(theme);
  m_header->setTheme(theme);
  m_legend->setTheme(theme);
  m_orphans->setTheme(theme);
  m_find->setTheme(theme);
  m_text->setTheme(theme);
  m_margin->setTheme(theme);
  m_editing->setTheme(theme);
  showFound();
}

void ReaderView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (m_stale) sync(true);
}

// While hidden nothing is laid out; the view catches up when it is shown.
void ReaderView::sync(bool stateChanged) {
  if (!isVisible() && parentWidget()) {
    m_stale = true;
    return;
  }
  stateChanged = stateChanged || m_stale;
  m_stale = false;
  const std::optional<std::size_t> source = sourceToShow();
  m_stack->setCurrentWidget(source ? m_body : static_cast<QWidget*>(m_empty));
  setFocusProxy(source ? m_text : static_cast<QWidget*>(m_empty));
  if (!source) {
    m_source.reset();
    m_hash.clear();
    return;
  }
  showSource(*source, stateChanged);
  showSelected();
}

std::optional<std::size_t> ReaderView::selectedSource() const {
  const CaseState& state = *m_session.state();
  const Selection& s = m_session.selection();
  if (state.sources.empty()) return std::nullopt;
  if (s.claim) return s.claim->account.source;
  if (s.account) return s.account->source;
  if (s.source && *s.source < state.sources.size()) return s.source;
  const Incident* incident = state.incident(s.incident);
  if (!incident || incident->accounts.empty()) return m_source && *m_source < state.sources.size() ? *m_source : 0;
  const bool among = m_source && std::ranges::contains(incident->accounts, *m_source, &AccountRef::source);
  return among ? *m_source : incident->accounts.front().source;
}

// Of two beside each other the one that was used last goes to what is selected; the other keeps to another account of the same
// incident. What either shows already is not shown twice.
std::optional<std::size_t> ReaderView::sourceToShow() const {
  const std::optional<std::size_t> wanted = selectedSource();
  if (!wanted || !isPaired() || m_source == wanted) return wanted;
  if (m_leads && m_beside->m_source != wanted) return wanted;
  const CaseState& state = *m_session.state();
  const std::vector<AccountRef> accounts = accountsToStep();
  const auto other = [&](std::size_t source) { return source != *wanted; };
  const bool stays = m_source && *m_source < state.sources.size() && other(*m_source);
  if (stays && (accounts.empty() || std::ranges::contains(accounts, *m_source, &AccountRef::source))) return m_source;
  // One that speaks to what is selected, if any does.
  const auto speaks = [&](const AccountRef& a) {
    const auto onIt = [&](const Claim& c) { return c.counts() && c.attribute == m_session.selection().attribute; };
    return other(a.source) && std::ranges::any_of(state.accountOf(a).claims, onIt);
  };
  if (const auto next = std::ranges::find_if(accounts, speaks); next != accounts.end()) return next->source;
  if (const auto next = std::ranges::find_if(accounts, other, &AccountRef::source); next != accounts.end()) return next->source;
  return stays ? m_source : state.sources.size() > 1 ? (*wanted + 1) % state.sources.size() : wanted;
}

void ReaderView::pairWith(ReaderView* other) {
  m_beside = other;
  m_leads = true;
  if (other) other->m_beside = this;
  if (other) other->m_leads = false;
}

bool ReaderView::isPaired() const { return m_beside && !m_beside->isHidden() && !isHidden(); }

void ReaderView::revealCurrent() {
  if (m_current) m_text->reveal(m_page->claims()[*m_current].range);
}

void ReaderView::lead() {
  m_leads = true;
  if (m_beside) m_beside->m_leads = false;
}

void ReaderView::showSource(std::size_t source, bool stateChanged) {
  const std::shared_ptr<const CaseState> state = m_session.state();
  const bool same = state->sources[source].sha256 == m_hash;
  m_source = source;
  if (same && !stateChanged) return;
  m_hash = state->sources[source].sha256;
  m_page = std::make_shared<SourcePage>(*state, source);
  m_current.reset();
  if (!same) {
    m_shownSpan.reset();
    m_shownAccount.reset();
    m_orphans->setOpen(false);
  }
  m_text->setPage(m_page, same);
  m_margin->pageChanged();
  m_legend->setCounts(*m_page);
  m_header->setSource(state->sources[source]);
  m_header->setEditable(m_editing->allowed());
  m_orphans->setEditable(m_editing->allowed());
  m_orphans->setOrphans(orphansOf(*state, m_hash));
  m_editing->setShown(source, same);
  m_find->setText(m_page->text());
}

// Boxes what is selected and brings it into sight.
void ReaderView::showSelected() {
  const Selection& s = m_session.selection();
  const std::optional<std::size_t> before = m_current;
  m_current = s.claim ? m_page->claimIndex(*s.claim) : std::nullopt;
  m_text->setIncident(s.incident);
  m_text->setCurrent(m_current, s.annotation);
  m_margin->setCurrent(m_current, s.annotation);
  if (m_current && m_current != before) {
    m_text->goTo(m_page->claims()[*m_current].range);
    // For screen readers: the box around the claim and its label in the margin are drawn, not spoken.
    announce(
        tr("Claim %1 of %2. %3").arg(*m_current + 1).arg(m_page->claims().size()).arg(claimWords(m_page->claims()[*m_current])));
  }
  if (s.claim && s.claim->account.source != m_source && s.claim != m_counterpartOf) showCounterpart(s);
  m_counterpartOf = s.claim;
  if (s.span && s.source == m_source && !m_current && s.span != m_shownSpan) {
    const TextRange range = m_page->toPage(*s.span);
    s.annotation ? m_text->reveal(range) : m_text->selectRange(range);
    const auto note = std::ranges::find(m_page->notes(), s.annotation, &PageNote::id);
    if (s.annotation && note != m_page->notes().end()) announce(noteWords(*note));
  }
  m_shownSpan = s.span;
  showAccount(s);
  showPlace();
}

// An incident or an account alone: its first paragraph comes into sight. Where something finer is selected, or the account is
// that of before, nothing moves.
void ReaderView::showAccount(const Selection& selected) {
  const auto tells = [&](const PageAccount& a) { return selected.incident && a.incident == selected.incident; };
  const std::vector<PageAccount>& accounts = m_page->accounts();
  const PageAccount* account = selected.account ? m_page->account(*selected.account) : nullptr;
  if (const auto it = std::ranges::find_if(accounts, tells); !account && it != accounts.end()) account = &*it;
  const std::optional<AccountRef> before = std::exchange(m_shownAccount, account ? std::optional(account->ref) : std::nullopt);
  if (m_shownAccount == before || !account || account->runs.empty() || selected.claim || selected.span) return;
  const qsizetype begin = m_page->blocks()[account->runs.front().first].begin;
  m_text->reveal({begin, begin});
}

// Which account of how many this is, and whether it is none.
void ReaderView::showPlace() {
  const std::vector<AccountRef> accounts = accountsToStep();
  const auto here = std::ranges::find(accounts, *m_source, &AccountRef::source);
  const bool found = here != accounts.end();
  m_stranger = isPaired() && !accounts.empty() && !found;
  m_header->setRemark(m_session.state()->sources[*m_source].leftOut ? tr("Left out of the case")
                      : m_stranger                                  ? tr("No account of this incident")
                                                                    : QString());
  if (found)
    m_header->setPlace(true, static_cast<int>(here - accounts.begin()), static_cast<int>(accounts.size()));
  else
    m_header->setPlace(false, static_cast<int>(*m_source), static_cast<int>(m_session.state()->sources.size()));
}

// The claim of this source on the attribute of the one that is selected beside: in sight, and not boxed.
void ReaderView::showCounterpart(const Selection& selected) {
  const auto speaks = [&](const PageClaim& c) { return c.attribute == selected.attribute && c.incident == selected.incident; };
  const auto it = std::ranges::find_if(m_page->claims(), speaks);
  if (it != m_page->claims().end()) m_text->reveal(it->range);
}

void ReaderView::announce(const QString& words) {
  QAccessibleAnnouncementEvent event(m_text, words);
  QAccessible::updateAccessibility(&event);
}

std::vector<AccountRef> ReaderView::accountsToStep() const {
  const Incident* incident = m_session.state()->incident(m_session.selection().incident);
  return incident ? incident->accounts : std::vector<AccountRef>{};
}

// Going to another account keeps to the attribute at hand where that account speaks to it.
void ReaderView::stepAccount(int by) {
  if (!m_source) return;
  lead();
  const CaseState& state = *m_session.state();
  std::vector<AccountRef> accounts = accountsToStep();
  if (isPaired()) std::erase_if(accounts, [this](const AccountRef& a) { return a.source == m_beside->m_source; });
  const auto here = std::ranges::find(accounts, *m_source, &AccountRef::source);
  Selection next;
  if (here == accounts.end()) {
    const auto to = static_cast<std::ptrdiff_t>(*m_source) + by;
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(state.sources.size())) return;
    next.source = static_cast<std::size_t>(to);
    return m_session.select(next);
  }
  const auto to = here - accounts.begin() + by;
  if (to < 0 || to >= static_cast<std::ptrdiff_t>(accounts.size())) return;
  next.account = accounts[static_cast<std::size_t>(to)];
  next.incident = m_session.selection().incident;
  next.attribute = m_session.selection().attribute;
  const std::vector<Claim>& claims = state.accountOf(*next.account).claims;
  const auto same = std::ranges::find_if(claims, [&](const Claim& c) { return c.counts() && next.attribute == c.attribute; });
  if (same != claims.end()) next.claim = ClaimRef{*next.account, static_cast<std::size_t>(same - claims.begin())};
  m_session.select(next);
}

void ReaderView::stepClaim(int by) {
  const std::vector<PageClaim>& claims = m_page->claims();
  if (claims.empty()) {
    emit said(tr("Nothing was read in this source that could be stepped through"));
    return;
  }
  const auto n = static_cast<std::ptrdiff_t>(claims.size());
  std::ptrdiff_t to = 0;
  if (m_current) {
    to = static_cast<std::ptrdiff_t>(*m_current) + by;
  } else {
    const qsizetype cursor = m_text->textCursor().position();
    to = std::ranges::lower_bound(claims, cursor, {}, [](const PageClaim& c) { return c.range.begin; }) - claims.begin();
    if (by < 0) --to;
  }
  if (to >= 0 && to < n)
    selectClaim(static_cast<std::size_t>(to));
  else
    emit said(by > 0 ? tr("This is the last claim of the source") : tr("This is the first claim of the source"));
}

void ReaderView::nextOverlapping() {
  const qsizetype at = m_current ? m_page->claims()[*m_current].range.begin : m_text->textCursor().position();
  std::vector<std::size_t> here = m_text->claimsAt(at);
  if (m_current) {
    // Also those that the current one holds, so that going round comes back to it.
    const TextRange range = m_page->claims()[*m_current].range;
    for (std::size_t i = 0; i < m_page->claims().size(); ++i)
      if (m_page->claims()[i].range.overlaps(range) && !std::ranges::contains(here, i)) here.push_back(i);
    std::ranges::sort(here);
  }
  if (here.empty()) return;
  const auto current = m_current ? std::ranges::find(here, *m_current) : here.end();
  selectClaim(current == here.end() || current + 1 == here.end() ? here.front() : *(current + 1));
}

void ReaderView::selectClaim(std::size_t claim) {
  Selection next;
  next.claim = m_page->claims()[claim].ref;
  next.attribute = m_page->claims()[claim].attribute;
  m_session.select(next);
}

void ReaderView::selectNote(std::size_t note) {
  Selection next = m_session.selection();
  next.claim.reset();
  next.attribute.reset();
  next.source = m_source;
  next.annotation = m_page->notes()[note].id;
  next.span = m_page->toSource(m_page->notes()[note].range);
  m_session.select(next);
}

void ReaderView::judge(void (ReaderEditing::*verdict)(std::size_t)) {
  if (m_current) (m_editing->*verdict)(*m_current);
}

void ReaderView::toggleMargin() { m_margin->toggleFolded(); }

void ReaderView::annotate() { m_editing->annotate(m_current); }

void ReaderView::claimAttribute() {
  if (m_source && m_session.state()->sources[*m_source].leftOut)
    emit said(tr("This source is left out of the case: take it back in first"));
  else if (!m_editing->claimAttribute(m_current))
    emit said(tr("Select the words that the claim stands on first"));
}

void ReaderView::find() {
  const std::optional<TextRange> selected = m_text->selectedRange();
  m_find->openWith(selected ? m_page->words(*selected) : QString(), selected ? selected->begin : m_text->visibleRange().begin);
}

void ReaderView::stepFound(int by) { m_find->isHidden() ? find() : m_find->step(by); }

void ReaderView::showFound() {
  m_text->setFound(m_find->found(), m_find->current());
  if (!m_find->found().empty()) m_text->reveal(m_find->found()[m_find->current()]);
}

void ReaderView::showOriginal() {
  if (!m_source) return;
  const std::shared_ptr<const CaseState> state = m_session.state();
  const Source& source = state->sources[*m_source];
  Original original{toQt(source.file.empty() ? sourceLabel(source) : source.file),
                    toQt(formatName(source.format)),
                    toQt(source.sha256),
                    {},
                    toQt(source.text)};
  if (const Workspace* workspace = m_session.busy() ? nullptr : m_session.workspace())
    if (const Result<std::string> bytes = workspace->sourceBytes(source.id)) original.bytes = QByteArray::fromStdString(*bytes);
  (new OriginalDialog(original, m_theme, this))->open();
}

void ReaderView::toggleLeftOut() {
  if (!m_source || !m_editing->allowed()) return;
  const std::size_t source = *m_source;
  const auto state = m_session.state();
  m_session.apply(leaveOutEdit(*state, {&source, 1}, !state->sources[source].leftOut));
  if (m_session.state() == state) return;  // it could not be done
  Selection stays;
  stays.source = source;
  m_session.select(stays);
}

}  // namespace collate::ui
