// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/reader_editing.h"

#include <QAction>
#include <QGuiApplication>
#include <QMenu>
#include <algorithm>

#include "ui/commands/keymap.h"
#include "ui/reader/claim_words.h"
#include "ui/style/value_label.h"

namespace collate::ui {
namespace {

std::vector<std::string> tagList(const QStringList& tags) {
  std::vector<std::string> list;
  for (const QString& t : tags) list.push_back(toUtf8(t));
  return list;
}

void take(const NoteForm& form, Annotation& note) {
  note.text = toUtf8(form.text());
  note.tags = tagList(form.tags());
  note.color = form.color();
}

}  // namespace

ReaderEditing::ReaderEditing(Session& session, SourceText& text, const Theme& theme, QWidget& pane)
    : QObject(&pane),
      m_session(session),
      m_text(text),
      m_theme(theme),
      m_pane(pane) {}

void ReaderEditing::setShown(std::size_t source, bool same) {
  m_source = source;
  const std::vector<Source>& sources = m_session.state()->sources;
  if (m_form && (!same || (source < sources.size() && sources[source].leftOut))) m_form->close();
}

bool ReaderEditing::holds(AccountRef account) const {
  const auto state = m_session.state();
  return account.source < state->readings.size() && account.account < state->readings[account.source].accounts.size();
}

bool ReaderEditing::holds(const ClaimRef& claim) const {
  return holds(claim.account) && claim.claim < m_session.state()->accountOf(claim.account).claims.size();
}

bool ReaderEditing::allowed() const { return m_session.isOpen() && !m_session.busy() && !m_session.state()->readOnly; }

void ReaderEditing::open(InlineForm* form, TextRange anchor) {
  if (m_form) m_form->close();
  m_form = form;
  m_text.reveal(anchor);
  const QRect at = m_text.viewRect(anchor);
  returnFocusAfter(form);
  form->openAt(QRect(m_text.viewport()->mapTo(&m_pane, at.topLeft()), at.size()));
}

// To the margin where it came from there.
void ReaderEditing::returnFocusAfter(InlineForm* form) {
  QWidget* before = m_pane.window()->focusWidget();
  QPointer<QWidget> back = before && m_text.isAncestorOf(before) ? before : &m_text;
  connect(form, &QObject::destroyed, &m_text, [this, back] { (back ? back.data() : &m_text)->setFocus(Qt::OtherFocusReason); });
}

void ReaderEditing::annotate(std::optional<std::size_t> current) {
  std::optional<TextRange> range = m_text.selectedRange();
  if (!range && current) range = claim(*current).range;
  if (!range || !allowed()) return;
  auto* form = new NoteForm(m_theme, PageNote{}, &m_pane);
  const ByteSpan span = m_text.page().toSource(*range);
  connect(form, &InlineForm::accepted, this, [this, form, span, source = m_source] {
    Annotation note;
    note.sourceHash = m_session.state()->sources[source].sha256;
    note.span = span;
    take(*form, note);
    m_session.apply(annotateEdit(*m_session.state(), std::move(note), m_session.context()));
  });
  open(form, *range);
}

// The account of the selected incident, else the one whose paragraphs hold the words, else the first.
std::optional<AccountRef> ReaderEditing::accountFor(TextRange range) const {
  const Selection& selected = m_session.selection();
  const std::vector<PageAccount>& accounts = m_text.page().accounts();
  if (accounts.empty()) return std::nullopt;
  for (const PageAccount& a : accounts)
    if ((selected.account && *selected.account == a.ref) || (selected.incident && selected.incident == a.incident)) return a.ref;
  const std::size_t block = m_text.page().blockAt(range.begin);
  for (const PageAccount& a : accounts)
    if (std::ranges::any_of(a.runs, [block](const auto& run) { return run.first <= block && block <= run.second; })) return a.ref;
  return accounts.front().ref;
}

bool ReaderEditing::claimAttribute(std::optional<std::size_t> current) {
  std::optional<TextRange> range = m_text.selectedRange();
  if (!range && current) range = claim(*current).range;
  if (!range) return false;
  if (!allowed() || m_session.state()->sources[m_source].leftOut) return true;
  const std::optional<AccountRef> account = accountFor(*range);
  const QString incident = account ? m_text.page().account(*account)->title : QString();
  const QString title = !account ? tr("a new account of this source") : incident.isEmpty() ? tr("this source") : incident;
  auto* form = new ClaimForm(m_theme, m_text.page().words(*range).simplified(), title, &m_pane);
  const ByteSpan span = m_text.page().toSource(*range);
  connect(form, &InlineForm::accepted, this, [this, form, span, account, source = m_source] {
    const CaseState& state = *m_session.state();
    const std::string value = toUtf8(form->value());
    if (account && !holds(*account)) return;  // another window took it away meanwhile
    m_session.apply(account ? addClaimEdit(state, *account, span, form->attribute(), value)
                            : openAccountEdit(state, source, span, form->attribute(), value));
  });
  open(form, *range);
  return true;
}

void ReaderEditing::review(std::size_t index, const ReviewPayload& payload) {
  if (allowed()) m_session.apply(reviewEdit(*m_session.state(), claim(index).ref, payload));
}

void ReaderEditing::confirm(std::size_t index) { review(index, {Review::Confirmed, {}}); }

void ReaderEditing::reject(std::size_t index) { review(index, {Review::Rejected, {}}); }

void ReaderEditing::reset(std::size_t index) {
  if (allowed()) m_session.apply(resetReviewEdit(*m_session.state(), claim(index).ref));
}

void ReaderEditing::correct(std::size_t index) {
  if (!allowed()) return;
  auto* form = new CorrectionForm(m_theme, claim(index), &m_pane);
  connect(form, &InlineForm::accepted, this, [this, form, ref = claim(index).ref] {
    if (holds(ref)) m_session.apply(reviewEdit(*m_session.state(), ref, {Review::Corrected, toUtf8(form->value())}));
  });
  open(form, claim(index).range);
}

void ReaderEditing::editHead(QRect anchor) {
  if (!allowed()) return;
  if (m_form) m_form->close();
  auto* form = new SourceForm(m_theme, headOf(m_session.state()->sources[m_source]), &m_pane);
  m_form = form;
  connect(form, &InlineForm::accepted, this, [this, form, source = m_source] {
    const Edit edit = sourceHeadEdit(*m_session.state(), source, form->head());
    if (!edit.changes.empty()) m_session.apply(edit);
  });
  returnFocusAfter(form);
  form->openAt(anchor);
}

const Annotation* ReaderEditing::annotation(std::size_t note) const {
  const std::vector<Annotation>& all = m_session.state()->annotations;
  const auto found = std::ranges::find(all, m_text.page().notes()[note].id, &Annotation::id);
  return found == all.end() ? nullptr : &*found;
}

void ReaderEditing::editNote(std::size_t note) {
  const Annotation* before = annotation(note);
  if (!before || !allowed()) return;
  const PageNote page = m_text.page().notes()[note];
  auto* form = new NoteForm(m_theme, page, &m_pane);
  connect(form, &InlineForm::accepted, this, [this, form, changed = *before]() mutable {
    take(*form, changed);
    m_session.apply(changeAnnotationEdit(*m_session.state(), changed));
  });
  open(form, page.range);
}

void ReaderEditing::removeNote(std::size_t note) {
  if (allowed()) m_session.apply(removeAnnotationEdit(*m_session.state(), m_text.page().notes()[note].id));
}

void ReaderEditing::removeOrphan(const Orphan& orphan) {
  if (allowed()) m_session.apply(removeOrphanEdit(*m_session.state(), orphan));
}

void ReaderEditing::toggleForReport(std::size_t note) {
  const Annotation* before = annotation(note);
  if (!before || !allowed()) return;
  Annotation changed = *before;
  changed.forReport = !changed.forReport;
  m_session.apply(changeAnnotationEdit(*m_session.state(), changed));
}

void ReaderEditing::addClaimActions(QMenu& menu, std::size_t index) {
  const PageClaim& c = claim(index);
  const auto add = [&](const QString& words, std::optional<Command> command, auto slot) {
    QAction* action = menu.addAction(words);
    if (command) action->setShortcuts(Keymap::instance().keys(*command));
    action->setEnabled(allowed());
    connect(action, &QAction::triggered, this, [this, index, slot] { (this->*slot)(index); });
  };
  menu.addSection(tr("%1: %2").arg(attributeLabel(c.attribute), valueLabel(c.value)));
  if (c.review != Review::Confirmed && c.review != Review::Added)
    add(tr("Confirm"), Command::ConfirmClaim, &ReaderEditing::confirm);
  add(tr("Correct…"), Command::CorrectClaim, &ReaderEditing::correct);
  if (c.review != Review::Rejected) add(tr("Reject"), Command::RejectClaim, &ReaderEditing::reject);
  if (c.review != Review::Unchecked && c.review != Review::Added)
    add(tr("Back to Collate's reading"), std::nullopt, &ReaderEditing::reset);
}

void ReaderEditing::openMenu(QPoint globalPoint, qsizetype position) {
  auto* menu = new QMenu(&m_pane);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const std::optional<TextRange> range = m_text.selectedRange();
  if (range) {
    QAction* note = menu->addAction(icon(QStringLiteral("note"), m_theme.text), tr("Annotate…"), this, [this] { annotate({}); });
    note->setShortcuts(Keymap::instance().keys(Command::Annotate));
    note->setEnabled(allowed());
    QAction* claimOn = menu->addAction(tr("Claim an attribute…"), this, [this] { claimAttribute({}); });
    claimOn->setShortcuts(Keymap::instance().keys(Command::ClaimAttribute));
    claimOn->setEnabled(allowed() && !m_session.state()->sources[m_source].leftOut);
    menu->addAction(tr("Copy"), QKeySequence::Copy, &m_text, &QTextEdit::copy);
  } else if (const std::vector<std::size_t> here = m_text.claimsAt(position); !here.empty()) {
    emit claimChosen(here.front());
    addClaimActions(*menu, here.front());
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("note"), m_theme.text), tr("Annotate…"), this, [this, here] { annotate(here.front()); });
  }
  if (!range) menu->addAction(tr("Select all"), QKeySequence::SelectAll, &m_text, &QTextEdit::selectAll);
  menu->popup(globalPoint);
}

void ReaderEditing::openClaimMenu(QPoint globalPoint, std::size_t index) {
  auto* menu = new QMenu(&m_pane);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  emit claimChosen(index);
  addClaimActions(*menu, index);
  menu->popup(globalPoint);
}

void ReaderEditing::openNoteMenu(QPoint globalPoint, std::size_t note) {
  auto* menu = new QMenu(&m_pane);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->addAction(tr("Edit…"), this, [this, note] { editNote(note); })->setEnabled(allowed());
  QAction* report = menu->addAction(tr("Goes into the report"), this, [this, note] { toggleForReport(note); });
  report->setCheckable(true);
  report->setChecked(annotation(note) && annotation(note)->forReport);
  report->setEnabled(allowed());
  menu->addAction(tr("Delete"), this, [this, note] { removeNote(note); })->setEnabled(allowed());
  menu->popup(globalPoint);
}

}  // namespace collate::ui
