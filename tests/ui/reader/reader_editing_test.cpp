// SPDX-License-Identifier: GPL-3.0-or-later
// What the Reader does to a case, with a case file behind it.
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <cstring>

#include "core/lexicon/lexicon.h"
#include "tests/ui/support/view_test.h"
#include "ui/reader/original_dialog.h"
#include "ui/reader/reader_view.h"

namespace collate::ui::test {
namespace {

constexpr const char* kReport =
    R"(Raid in Atmeh

Coalition soldiers raided a house in Atmeh on 20 August 2025, state television said. Three people were killed and five men were detained.

A baker saw the helicopters leave.
)";

class ReaderEditingTest : public ViewTest {
 protected:
  void SetUp() override {
    auto lexicon = Lexicon::load(resourceFolder());
    ASSERT_TRUE(lexicon) << lexicon.error().message;
    m_context = {*lexicon, [] { return std::string("2025-11-20T10:00:00Z"); }, "N. Karam"};
    auto workspace = Workspace::open(m_folder.filePath("case.collate").toStdString(), true, m_context);
    ASSERT_TRUE(workspace) << workspace.error().message;
    ASSERT_TRUE((*workspace)->importText(kReport, "report"));
    m_session.setWorkspace(std::move(*workspace), m_context);
    ASSERT_EQ(m_session.state()->sources.size(), 1U);
    m_view = std::make_unique<ReaderView>(m_session, theme());
    show(*m_view, {856, 700});
    m_view->text().setFocus();
    QObject::connect(&m_session, &Session::failed, [](const QString& why) { ADD_FAILURE() << why.toStdString(); });
  }
  void TearDown() override {
    m_view.reset();
    m_session.setWorkspace(nullptr, {});
    ViewTest::TearDown();
  }

  void selectWords(const QString& words) {
    const qsizetype at = m_view->text().page().text().indexOf(words);
    ASSERT_GE(at, 0);
    m_view->text().selectRange({at, at + words.size()});
    m_view->text().setFocus();
  }
  // The claim on some attribute, selected.
  std::optional<ClaimRef> select(Attribute attribute) {
    for (const PageClaim& c : m_view->text().page().claims()) {
      if (c.attribute != attribute) continue;
      Selection s;
      s.claim = c.ref;
      m_session.select(s);
      m_view->text().setFocus();
      return c.ref;
    }
    ADD_FAILURE() << "the report was read without such a claim";
    return std::nullopt;
  }
  const Claim& claim(const ClaimRef& ref) const { return m_session.state()->claimOf(ref); }
  void key(Qt::Key k) { QTest::keyClick(&m_view->text(), k); }

  QTemporaryDir m_folder;
  WorkspaceContext m_context;
  std::unique_ptr<ReaderView> m_view;
};

TEST_F(ReaderEditingTest, AnnotatesTheSelectedWordsAndTakesItBack) {
  selectWords("A baker");
  key(Qt::Key_A);
  auto* form = m_view->findChild<NoteForm*>();
  ASSERT_TRUE(form);
  QTest::keyClicks(form->findChild<QPlainTextEdit*>(), "Which baker?");
  QTest::keyClicks(form->findChild<QLineEdit*>(), "witness");
  QTest::keyClick(form->findChild<QComboBox*>(), Qt::Key_Down);
  QTest::keyClick(form->findChild<QLineEdit*>(), Qt::Key_Return);
  ASSERT_EQ(m_session.state()->annotations.size(), 1U);
  const Annotation& note = m_session.state()->annotations[0];
  EXPECT_EQ(note.quote, "A baker");
  EXPECT_EQ(note.text, "Which baker?");
  EXPECT_EQ(note.tags, std::vector<std::string>{"witness"});
  EXPECT_EQ(note.color, NoteColor::Amber);
  EXPECT_EQ(note.author, "N. Karam");
  EXPECT_FALSE(m_view->margin().itemRect(MarginItem::Note, 0).isEmpty());

  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  m_view->findChild<ReaderEditing*>()->editNote(0);
  auto* again = m_view->findChild<NoteForm*>();
  ASSERT_TRUE(again);
  EXPECT_EQ(again->color(), NoteColor::Amber);
  QTest::keyClick(again->findChild<QComboBox*>(), Qt::Key_Down);
  again->accept();
  EXPECT_EQ(m_session.state()->annotations[0].color, NoteColor::Green);
  m_session.undo();
  EXPECT_EQ(m_session.state()->annotations[0].color, NoteColor::Amber);
  m_session.undo();
  EXPECT_TRUE(m_session.state()->annotations.empty());
  EXPECT_TRUE(m_view->margin().itemRect(MarginItem::Note, 0).isEmpty());
}

TEST_F(ReaderEditingTest, AHashTagInTheNoteIsATag) {
  selectWords("A baker");
  key(Qt::Key_A);
  auto* form = m_view->findChild<NoteForm*>();
  ASSERT_TRUE(form);
  form->findChild<QPlainTextEdit*>()->setPlainText("Do not name him: #sensitive, house #4a, see a#b and #sensitive");
  form->findChild<QLineEdit*>()->setText("#witness, Idlib");
  QTest::keyClick(form->findChild<QLineEdit*>(), Qt::Key_Return);
  ASSERT_EQ(m_session.state()->annotations.size(), 1U);
  EXPECT_EQ(m_session.state()->annotations[0].tags, (std::vector<std::string>{"witness", "Idlib", "sensitive"}))
      << "a house number is none";
}

TEST_F(ReaderEditingTest, CtrlEnterSavesFromTheNoteItself) {
  selectWords("helicopters leave");
  key(Qt::Key_A);
  auto* words = m_view->findChild<NoteForm*>()->findChild<QPlainTextEdit*>();
  QTest::keyClicks(words, "First line");
  QTest::keyClick(words, Qt::Key_Return);
  QTest::keyClicks(words, "second");
  QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
  ASSERT_EQ(m_session.state()->annotations.size(), 1U);
  EXPECT_EQ(m_session.state()->annotations[0].text, "First line\nsecond");
}

TEST_F(ReaderEditingTest, ChangesAndRemovesANote) {
  selectWords("A baker");
  key(Qt::Key_A);
  QTest::keyClick(m_view->findChild<NoteForm*>()->findChild<QLineEdit*>(), Qt::Key_Return);
  ASSERT_EQ(m_session.state()->annotations.size(), 1U) << "without words it is a highlight";
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  auto* editing = m_view->findChild<ReaderEditing*>();
  editing->editNote(0);
  auto* form = m_view->findChild<NoteForm*>();
  ASSERT_TRUE(form);
  QTest::keyClicks(form->findChild<QPlainTextEdit*>(), "Ask her");
  form->accept();
  EXPECT_EQ(m_session.state()->annotations[0].text, "Ask her");
  editing->toggleForReport(0);
  EXPECT_TRUE(m_session.state()->annotations[0].forReport);
  editing->removeNote(0);
  EXPECT_TRUE(m_session.state()->annotations.empty());
}

TEST_F(ReaderEditingTest, ConfirmsRejectsAndResetsAClaim) {
  const auto ref = select(Attribute::Detained);
  ASSERT_TRUE(ref);
  key(Qt::Key_Return);
  EXPECT_EQ(claim(*ref).review, Review::Confirmed);
  key(Qt::Key_Delete);
  EXPECT_EQ(claim(*ref).review, Review::Rejected);
  const std::size_t index = *m_view->text().page().claimIndex(*ref);
  m_view->findChild<ReaderEditing*>()->reset(index);
  EXPECT_EQ(claim(*ref).review, Review::Unchecked);
}

TEST_F(ReaderEditingTest, CorrectsAClaimInPlace) {
  const auto ref = select(Attribute::Detained);
  ASSERT_TRUE(ref);
  const std::string before = claim(*ref).value.text;
  key(Qt::Key_E);
  auto* form = m_view->findChild<CorrectionForm*>();
  ASSERT_TRUE(form);
  auto* field = form->findChild<QLineEdit*>();
  EXPECT_EQ(field->text().toStdString(), before);
  QTest::keyClicks(field, "6");
  QTest::keyClick(field, Qt::Key_Return);
  EXPECT_EQ(claim(*ref).value.text, "6");
  EXPECT_EQ(claim(*ref).review, Review::Corrected);
  EXPECT_EQ(claim(*ref).readAs, before);
}

TEST_F(ReaderEditingTest, ADateIsTypedInWordsAndIsADate) {
  const auto ref = select(Attribute::Date);
  ASSERT_TRUE(ref);
  key(Qt::Key_E);
  auto* form = m_view->findChild<CorrectionForm*>();
  ASSERT_TRUE(form);
  auto* field = form->findChild<QLineEdit*>();
  for (const char* none : {"Wednesday", "21 August", "03/04/2025", "20 to 21 August 2025", "before 21 August 2025"}) {
    field->setText(none);
    form->accept();
    EXPECT_TRUE(form->isVisible()) << none << " is no day of a year";
  }
  field->setText("21 Aug 2025");
  form->accept();
  ASSERT_TRUE(claim(*ref).value.date());
  EXPECT_EQ(claim(*ref).value.date()->timex, "2025-08-21");
  EXPECT_EQ(m_session.state()->readings[0].accounts[0].date->timex, "2025-08-21");
}

TEST_F(ReaderEditingTest, MonthsAndRangesKeepTheirForm) {
  const auto ref = select(Attribute::Date);
  ASSERT_TRUE(ref);
  for (const char* iso : {"2025-08-19/2025-08-21", "2025-08"}) {
    key(Qt::Key_E);
    auto* form = m_view->findChild<CorrectionForm*>();
    ASSERT_TRUE(form);
    form->findChild<QLineEdit*>()->setText(iso);
    form->accept();
    ASSERT_TRUE(claim(*ref).value.date());
    EXPECT_EQ(claim(*ref).value.date()->timex, iso);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    select(Attribute::Date);
    key(Qt::Key_E);
    form = m_view->findChild<CorrectionForm*>();
    ASSERT_TRUE(form);
    EXPECT_EQ(form->value(), iso) << "what is proposed is what it is";
    form->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }
}

TEST_F(ReaderEditingTest, AFormClosesWhenItsSourceIsLeftOut) {
  ASSERT_TRUE(select(Attribute::Date));
  key(Qt::Key_E);
  ASSERT_TRUE(m_view->findChild<CorrectionForm*>());
  m_view->toggleLeftOut();
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  EXPECT_FALSE(m_view->findChild<CorrectionForm*>());
  QSignalSpy told(m_view.get(), &ReaderView::said);
  selectWords("A baker");
  key(Qt::Key_C);
  EXPECT_FALSE(m_view->findChild<ClaimForm*>());
  EXPECT_EQ(told.count(), 1) << "and says why nothing can be claimed";
  m_view->toggleLeftOut();
  EXPECT_FALSE(m_session.state()->sources[0].leftOut);
}

TEST_F(ReaderEditingTest, ADateIsClaimedInArabicToo) {
  selectWords("A baker");
  key(Qt::Key_C);
  auto* form = m_view->findChild<ClaimForm*>();
  ASSERT_TRUE(form);
  auto* attribute = form->findChild<QComboBox*>();
  attribute->setCurrentIndex(attribute->findData(static_cast<int>(Attribute::Date)));
  form->accept();
  EXPECT_TRUE(form->isVisible()) << "the words are no date";
  form->findChild<QLineEdit*>()->setText(QStringLiteral("٢١ آب ٢٠٢٥"));
  form->accept();
  const auto& claims = m_session.state()->readings[0].accounts[0].claims;
  const auto added = std::ranges::find(claims, Review::Added, &Claim::review);
  ASSERT_NE(added, claims.end());
  ASSERT_TRUE(added->value.date());
  EXPECT_EQ(added->value.date()->timex, "2025-08-21");
}

TEST_F(ReaderEditingTest, ClaimsAnAttributeOnTheSelectedWords) {
  selectWords("A baker");
  key(Qt::Key_C);
  auto* form = m_view->findChild<ClaimForm*>();
  ASSERT_TRUE(form);
  EXPECT_EQ(form->value(), QStringLiteral("A baker"));
  form->accept();
  EXPECT_TRUE(form->isVisible()) << "no attribute is chosen yet";
  auto* attribute = form->findChild<QComboBox*>();
  attribute->setCurrentIndex(attribute->findData(static_cast<int>(Attribute::Household)));
  picture(*m_view, "reader-claim-form");
  form->accept();
  const auto& claims = m_session.state()->readings[0].accounts[0].claims;
  const auto added = std::ranges::find(claims, Attribute::Household, &Claim::attribute);
  ASSERT_NE(added, claims.end());
  EXPECT_EQ(added->review, Review::Added);
  EXPECT_EQ(added->value.text, "A baker");
  EXPECT_EQ(added->span.of(m_session.state()->sources[0].text), "A baker");
}

TEST_F(ReaderEditingTest, ClaimsAnAttributeWhereNothingWasRead) {
  ASSERT_TRUE(m_session.workspace());
  m_view.reset();
  m_session.setWorkspace(nullptr, {});
  auto workspace = Workspace::open(m_folder.filePath("arabic.collate").toStdString(), true, m_context);
  ASSERT_TRUE(workspace);
  ASSERT_TRUE((*workspace)->importText("افتتح رئيس البلدية مدرسة على التل.\n", "school"));
  m_session.setWorkspace(std::move(*workspace), m_context);
  ASSERT_TRUE(m_session.state()->readings[0].accounts.empty());
  m_view = std::make_unique<ReaderView>(m_session, theme());
  show(*m_view, {856, 700});

  QSignalSpy said(m_view.get(), &ReaderView::said);
  m_view->text().setFocus();
  key(Qt::Key_C);
  EXPECT_EQ(said.count(), 1) << "no word is selected";
  EXPECT_FALSE(m_view->findChild<ClaimForm*>());
  for (const auto& [words, attribute] :
       {std::pair{QStringLiteral("رئيس البلدية"), Attribute::Target}, std::pair{QStringLiteral("على التل"), Attribute::Place}}) {
    selectWords(words);
    key(Qt::Key_C);
    auto* form = m_view->findChild<ClaimForm*>();
    ASSERT_TRUE(form);
    auto* choice = form->findChild<QComboBox*>();
    choice->setCurrentIndex(choice->findData(static_cast<int>(attribute)));
    QTest::keyClick(form->findChild<QLineEdit*>(), Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }
  ASSERT_EQ(m_session.state()->readings[0].accounts.size(), 1U) << "the second claim joins the first";
  EXPECT_EQ(m_session.state()->accountOf({0, 0}).claims.size(), 2U);
  EXPECT_EQ(m_session.state()->incidents.size(), 1U);
  m_session.undo();
  m_session.undo();
  EXPECT_TRUE(m_session.state()->readings[0].accounts.empty());
}

TEST_F(ReaderEditingTest, ListsWhatLostItsPlaceAndDeletesIt) {
  auto* bar = m_view->findChild<OrphanBar*>();
  EXPECT_FALSE(bar->isVisible());
  const std::string& hash = m_session.state()->sources[0].sha256;
  Annotation note{{77}, hash, {0, 4}, "Razed", "Ask the miller", {"witness"}, false, "N. Karam", "2025-11-20T10:00:00Z", {}};
  Annotation foreign = note;
  foreign.id = {78};
  foreign.sourceHash = std::string(64, '0');
  foreign.text = "Elsewhere";
  const std::string lost = claimKey(hash, {1, 7}, Attribute::Wounded);
  m_session.apply({"As another Collate read it",
                   {{EditTarget::Annotation, "77", std::nullopt, toJson(note)},
                    {EditTarget::Annotation, "78", std::nullopt, toJson(foreign)},
                    {EditTarget::ClaimReview, lost, std::nullopt, toJson(ReviewPayload{Review::Corrected, "4"})}}});
  ASSERT_TRUE(bar->isVisible());
  auto* head = bar->findChild<QToolButton*>();
  EXPECT_EQ(head->text(), QStringLiteral("2 notes and 1 decision no longer have their place"));
  EXPECT_FALSE(bar->isOpen());
  const int closed = bar->height();
  head->setFocus();
  QTest::keyClick(head, Qt::Key_Space);
  ASSERT_TRUE(bar->isOpen());
  QTest::qWait(50);
  picture(*m_view, "reader-orphans");
  EXPECT_GT(bar->height(), closed + 60);
  const auto buttons = bar->findChildren<QPushButton*>();
  ASSERT_EQ(buttons.size(), 3);
  for (const QPushButton* b : buttons) EXPECT_FALSE(b->visibleRegion().isEmpty()) << "there is room for three";
  QStringList words;
  for (const QLabel* l : bar->findChildren<QLabel*>()) words << l->text();
  const QString all = words.join(u'\n');
  for (const char* said :
       {"Ask the miller", "“Razed”", "#witness", "Elsewhere", "its source is not in this case", "Wounded: 4", "corrected by you"})
    EXPECT_TRUE(all.contains(QString::fromUtf8(said))) << said << " in\n" << all.toStdString();

  const auto remove = [&] {
    QTest::mouseClick(bar->findChild<QPushButton*>(), Qt::LeftButton);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
  };
  remove();
  EXPECT_EQ(m_session.state()->orphans.size(), 1U);
  EXPECT_TRUE(bar->isOpen()) << "the next can be deleted";
  remove();
  EXPECT_TRUE(m_session.state()->orphanedEdits.empty());
  EXPECT_EQ(head->text(), QStringLiteral("1 note no longer has its place"));
  remove();
  EXPECT_FALSE(bar->isVisible());
  m_session.undo();
  EXPECT_TRUE(bar->isVisible());
}

TEST_F(ReaderEditingTest, TheMarginIsUsedByKey) {
  const auto& sha256 = m_session.state()->sources[0].sha256;
  const auto annotate = [&](const char* on, const char* text) {
    Annotation note;
    note.sourceHash = sha256;
    const auto at = static_cast<std::uint32_t>(m_session.state()->sources[0].text.find(on));
    note.span = {at, at + static_cast<std::uint32_t>(std::strlen(on))};
    note.text = text;
    m_session.apply(annotateEdit(*m_session.state(), note, m_context));
  };
  annotate("baker", "Which baker?");
  annotate("helicopters", "How many?");
  MarginColumn& margin = m_view->margin();
  key(Qt::Key_Tab);
  ASSERT_TRUE(margin.hasFocus());
  const auto press = [&](Qt::Key k, Qt::KeyboardModifiers m = {}) { QTest::keyClick(&margin, k, m); };
  press(Qt::Key_Down);
  EXPECT_EQ(m_session.selection().claim, m_view->text().page().claims().front().ref);
  EXPECT_TRUE(margin.accessibleDescription().startsWith("Claim, ")) << margin.accessibleDescription().toStdString();
  press(Qt::Key_End);
  EXPECT_EQ(m_session.selection().annotation, m_view->text().page().notes()[1].id);
  EXPECT_TRUE(margin.accessibleDescription().startsWith("Note: How many? (N. Karam"));
  press(Qt::Key_Down);
  EXPECT_EQ(m_session.selection().annotation, m_view->text().page().notes()[1].id) << "the last stays";
  press(Qt::Key_Up);
  EXPECT_TRUE(m_session.selection().claim) << "the means, on the same words";
  press(Qt::Key_Up);
  ASSERT_EQ(m_session.selection().annotation, m_view->text().page().notes()[0].id);
  EXPECT_FALSE(m_session.selection().claim);
  const QRect card = margin.itemRect(MarginItem::Note, 0);
  const QPoint corner = margin.mapTo(m_view.get(), card.topLeft());
  EXPECT_GT(count(picture(*m_view, "reader-margin-focus"), QRect(corner, card.size()), theme().focus), 100) << "the ring";

  press(Qt::Key_Return);
  auto* form = m_view->findChild<NoteForm*>();
  ASSERT_TRUE(form);
  QTest::keyClicks(form->findChild<QPlainTextEdit*>(), "No. ");
  form->accept();
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  EXPECT_EQ(m_session.state()->annotations[0].text, "No. Which baker?");
  EXPECT_TRUE(margin.hasFocus()) << "and back to where it came from";

  press(Qt::Key_F10, Qt::ShiftModifier);
  auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
  ASSERT_TRUE(menu);
  EXPECT_EQ(menu->actions().first()->text(), QStringLiteral("Edit…"));
  menu->close();
  QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {});
  QCoreApplication::sendEvent(&margin, &byKey);
  ASSERT_TRUE(QApplication::activePopupWidget());
  QApplication::activePopupWidget()->close();

  margin.setFocus();
  press(Qt::Key_Delete);
  EXPECT_EQ(m_session.state()->annotations.size(), 1U);
  m_session.undo();
  EXPECT_EQ(m_session.state()->annotations.size(), 2U);

  press(Qt::Key_Home);
  ASSERT_TRUE(m_session.selection().claim);
  press(Qt::Key_Delete);
  EXPECT_EQ(claim(*m_session.selection().claim).review, Review::Rejected) << "a claim's keys work here, too";
}

TEST_F(ReaderEditingTest, ANoteThatWasClickedIsDeletedByKey) {
  Annotation note;
  note.sourceHash = m_session.state()->sources[0].sha256;
  note.span = {0, 4};
  note.text = "Which?";
  m_session.apply(annotateEdit(*m_session.state(), note, m_context));
  QTest::mouseClick(&m_view->margin(), Qt::LeftButton, {}, m_view->margin().itemRect(MarginItem::Note, 0).center());
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
  EXPECT_TRUE(m_session.state()->annotations.empty());
}

TEST_F(ReaderEditingTest, OffersWhatFitsTheWordsUnderTheMenu) {
  auto* editing = m_view->findChild<ReaderEditing*>();
  const auto entries = [&](qsizetype position) {
    editing->openMenu(QPoint(10, 10), position);
    QStringList words;
    auto* menu = m_view->findChildren<QMenu*>().last();
    for (const QAction* a : menu->actions())
      if (!a->isSeparator()) words << a->text();
    menu->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return words;
  };
  const QString text = m_view->text().page().text();
  EXPECT_EQ(entries(text.indexOf("baker")), QStringList{"Select all"});
  const auto ref = select(Attribute::Detained);
  ASSERT_TRUE(ref);
  const qsizetype at = m_view->text().page().claims()[*m_view->text().page().claimIndex(*ref)].range.begin;
  const QStringList onClaim = entries(at);
  EXPECT_TRUE(onClaim.contains("Confirm"));
  EXPECT_TRUE(onClaim.contains("Reject"));
  selectWords("A baker");
  const QStringList onWords = entries(0);
  EXPECT_EQ(onWords.first(2), (QStringList{"Annotate…", "Claim an attribute…"}));
}

TEST_F(ReaderEditingTest, KeepsTheSelectedClaimAndPlaceOverAnEdit) {
  const auto ref = select(Attribute::Detained);
  ASSERT_TRUE(ref);
  key(Qt::Key_Return);
  EXPECT_EQ(m_session.selection().claim, *ref);
  EXPECT_EQ(m_view->text().toPlainText(), m_view->text().page().text());
}

TEST_F(ReaderEditingTest, SetsOutletAndDayOfTheSource) {
  const auto edit = [this] {
    for (QPushButton* b : m_view->findChildren<QPushButton*>())
      if (b->text() == "Edit…" || b->text() == "Set date…") QTest::mouseClick(b, Qt::LeftButton);
    return m_view->findChild<SourceForm*>();
  };
  const auto field = [](const SourceForm& form, const QString& name) {
    for (QLineEdit* f : form.findChildren<QLineEdit*>())
      if (f->accessibleName() == name) return f;
    throw std::runtime_error("no such field");
  };
  SourceForm* form = edit();
  ASSERT_TRUE(form);
  field(*form, "Outlet")->setText("Hill Gazette");
  field(*form, "Published")->setText("32 August 2025");
  QTest::keyClick(field(*form, "Published"), Qt::Key_Return);
  EXPECT_NE(m_session.state()->sources[0].outlet, "Hill Gazette") << "no day, no change";
  field(*form, "Published")->setText("25 August 2025");
  QTest::keyClick(field(*form, "Published"), Qt::Key_Return);
  EXPECT_EQ(m_session.state()->sources[0].outlet, "Hill Gazette");
  ASSERT_TRUE(m_session.state()->sources[0].published);
  EXPECT_EQ(isoPublished(*m_session.state()->sources[0].published), "2025-08-25");
  m_session.undo();
  EXPECT_NE(m_session.state()->sources[0].outlet, "Hill Gazette") << "one step";
}

TEST_F(ReaderEditingTest, ShowsTheOriginalBytes) {
  m_view->showOriginal();
  auto* dialog = m_view->findChild<OriginalDialog*>();
  ASSERT_TRUE(dialog);
  auto* text = dialog->findChildren<QPlainTextEdit*>().first();
  EXPECT_TRUE(text->toPlainText().contains("A baker saw"));
  EXPECT_TRUE(text->isReadOnly());
  picture(*dialog, "reader-original");
  dialog->close();
}

}  // namespace
}  // namespace collate::ui::test
