// SPDX-License-Identifier: GPL-3.0-or-later
// What the Reader does to a case, with a case file behind it.
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

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

TEST_F(ReaderEditingTest, ClaimsAnAttributeOnTheSelectedWords) {
  selectWords("A baker");
  m_view->findChild<ReaderEditing*>()->claimAttribute();
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
