// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/reader_view.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolTip>

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
  void selectSource(std::size_t source) {
    Selection s;
    s.source = source;
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
  std::string selectedWords() const {
    const auto& claim = m_session.selection().claim;
    if (!claim) return {};
    const CaseState& state = *m_session.state();
    return std::string(state.claimOf(*claim).span.of(state.sourceOf(claim->account).text));
  }
  // The middle of the first line of some words, in the viewport.
  static QPoint pointOf(ReaderView& view, const QString& words) {
    const qsizetype at = view.text().page().text().indexOf(words);
    EXPECT_GE(at, 0) << words.toStdString();
    return view.text().viewRect({at, at + words.size()}).center();
  }
  static TextRange rangeOf(ReaderView& view, const QString& words) {
    const qsizetype at = view.text().page().text().indexOf(words);
    return {at, at + words.size()};
  }
};

TEST_F(ReaderViewTest, ShowsTheFirstAccountOfTheSelectedIncident) {
  auto view = open();
  EXPECT_TRUE(view->text().toPlainText().startsWith("Coalition forces kill"));
  selectIncident(kTamanahStrike);
  EXPECT_TRUE(view->text().toPlainText().startsWith("Drone hits motorcycle"));
  selectIncident(kBabArrests);
  EXPECT_TRUE(view->text().toPlainText().startsWith("Coalition forces kill"));
}

TEST_F(ReaderViewTest, PositionsOfPageAndDocumentAreTheSame) {
  auto view = open();
  for (std::size_t s = 0; s < 4; ++s) {
    selectSource(s);
    EXPECT_EQ(view->text().toPlainText(), view->text().page().text());
  }
}

TEST_F(ReaderViewTest, StepsThroughClaimsInOrderOfTheText) {
  auto view = open();
  selectIncident(kAtmehRaid);
  view->text().setFocus();
  QTest::keyClick(&view->text(), Qt::Key_N);
  EXPECT_EQ(selectedWords(), "Coalition special forces");
  QTest::keyClick(&view->text(), Qt::Key_N);
  EXPECT_EQ(selectedWords(), "shot dead Yasin Rahmoun");
  QTest::keyClick(&view->text(), Qt::Key_P);
  EXPECT_EQ(selectedWords(), "Coalition special forces");
  QTest::keyClick(&view->text(), Qt::Key_P);
  EXPECT_EQ(selectedWords(), "Coalition special forces") << "the first stays";
  const auto n = view->text().page().claims().size();
  for (std::size_t i = 0; i < n + 2; ++i) QTest::keyClick(&view->text(), Qt::Key_N);
  EXPECT_EQ(m_session.selection().incident, kBabArrests) << "the last claim is another incident's";
}

TEST_F(ReaderViewTest, GoesRoundOverlappingClaims) {
  auto view = open();
  selectClaim(claimOf({0, 0}, Attribute::Killed));
  view->text().setFocus();
  QTest::keyClick(&view->text(), Qt::Key_O);
  EXPECT_EQ(selectedWords(), "Yasin Rahmoun");
  QTest::keyClick(&view->text(), Qt::Key_O);
  EXPECT_EQ(selectedWords(), "shot dead Yasin Rahmoun");
}

TEST_F(ReaderViewTest, SelectsTheNarrowestClaimUnderAClickAndThenTheNext) {
  auto view = open();
  QTest::mouseClick(view->text().viewport(), Qt::LeftButton, {}, pointOf(*view, "Yasin Rahmoun"));
  EXPECT_EQ(selectedWords(), "Yasin Rahmoun");
  EXPECT_EQ(m_session.selection().attribute, Attribute::Target);
  QTest::mouseClick(view->text().viewport(), Qt::LeftButton, {}, pointOf(*view, "Yasin Rahmoun"));
  EXPECT_EQ(selectedWords(), "shot dead Yasin Rahmoun");
}

TEST_F(ReaderViewTest, SelectsNothingBesideClaims) {
  auto view = open();
  QTest::mouseClick(view->text().viewport(), Qt::LeftButton, {}, pointOf(*view, "farmland"));
  EXPECT_FALSE(m_session.selection().claim);
}

TEST_F(ReaderViewTest, SelectsTheClaimOfALabelInTheMargin) {
  auto view = open();
  const std::size_t floor = *view->text().page().claimIndex(claimOf({0, 0}, Attribute::Floor));
  const QRect label = view->margin().itemRect(MarginItem::ClaimLabel, floor);
  ASSERT_FALSE(label.isEmpty());
  QTest::mouseClick(&view->margin(), Qt::LeftButton, {}, label.center());
  EXPECT_EQ(selectedWords(), "second floor");
}

TEST_F(ReaderViewTest, SelectsANoteInTheMargin) {
  auto view = open();
  const QRect card = view->margin().itemRect(MarginItem::Note, 0);
  ASSERT_FALSE(card.isEmpty());
  QTest::mouseClick(&view->margin(), Qt::LeftButton, {}, card.center());
  EXPECT_EQ(m_session.selection().annotation, AnnotationId{1});
}

TEST_F(ReaderViewTest, DrawsMarksUnderTheirWords) {
  auto view = open();
  const Theme light = theme();
  const QImage image = picture(*view, "reader-plain");
  const auto inkBelow = [&](const QString& words, const QColor& ink) {
    const QRect r = view->text().viewRect(rangeOf(*view, words));
    const QPoint at = view->text().viewport()->mapTo(view.get(), r.topLeft());
    return count(image, QRect(at, r.size()), ink);
  };
  EXPECT_GT(inkBelow("Yasin Rahmoun", light.mention(MentionKind::Person).ink), 40);
  EXPECT_GT(inkBelow("Yasin Rahmoun", light.mention(MentionKind::Person).tint), 200);
  EXPECT_GT(inkBelow("Coalition special forces", light.mention(MentionKind::Group).ink), 80);
  EXPECT_GT(inkBelow("31-year-old", light.mention(MentionKind::Count).ink), 80);
  EXPECT_EQ(inkBelow("31-year-old", light.mention(MentionKind::Person).ink), 0);
  EXPECT_GT(inkBelow("house raid in", light.sunken), 100) << "a claim that is no mention is grey";
  EXPECT_EQ(inkBelow("farmland", light.sunken), 0);
}

TEST_F(ReaderViewTest, AClaimThatIsNoMentionIsNoHoleInTheDark) {
  auto view = open({856, 768}, Appearance::Dark);
  const Theme dark = theme(Appearance::Dark);
  const QImage image = picture(*view, "reader-plain-dark");
  const QRect r = view->text().viewRect(rangeOf(*view, "house raid in"));
  const QRect words(view->text().viewport()->mapTo(view.get(), r.topLeft()), r.size());
  EXPECT_EQ(count(image, words, dark.sunken), 0);
  EXPECT_GT(count(image, words, dark.pressed), 100);
  EXPECT_GT(dark.pressed.lightness(), dark.surface.lightness());
  EXPECT_GT(count(image, words.adjusted(0, 0, 0, 4), dark.borderStrong), 20) << "and a thin line";
}

TEST_F(ReaderViewTest, ACaretIsSeenOnlyWhileItIsMoved) {
  auto view = open();
  view->text().setFocus();
  EXPECT_EQ(view->text().cursorWidth(), 0);
  QTest::keyClick(&view->text(), Qt::Key_N);
  EXPECT_EQ(view->text().cursorWidth(), 0) << "the claim is boxed";
  QTest::keyClick(&view->text(), Qt::Key_Right);
  EXPECT_EQ(view->text().cursorWidth(), 1);
  QTest::mouseClick(view->text().viewport(), Qt::LeftButton, {}, pointOf(*view, "farmland"));
  EXPECT_EQ(view->text().cursorWidth(), 0);
  QTest::keyClick(&view->text(), Qt::Key_End, Qt::ShiftModifier);
  EXPECT_EQ(view->text().cursorWidth(), 1) << "selecting words by key, too";
}

TEST_F(ReaderViewTest, TellsWhatWordsAreWhenThePointerRests) {
  auto view = open();
  const auto tip = [&](const QString& words) {
    const QPoint at = pointOf(*view, words);
    QHelpEvent event(QEvent::ToolTip, at, view->text().viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(view->text().viewport(), &event);
    return QToolTip::text();
  };
  const QString said = tip("31-year-old");
  EXPECT_TRUE(said.startsWith("Count: 31-year-old")) << said.toStdString();
  EXPECT_TRUE(said.contains("Claim, Age: 31 (stated, read by Collate)")) << said.toStdString();
  EXPECT_TRUE(said.contains("on the word of the state broadcaster"));
}

TEST_F(ReaderViewTest, SwitchesKindsOffInTheLegend) {
  auto view = open();
  const Theme light = theme();
  const auto ink = [&](MentionKind kind) {
    const QImage image = picture(*view, "reader-legend");
    const QRect text(view->text().viewport()->mapTo(view.get(), QPoint(0, 0)), view->text().viewport()->size());
    return count(image, text, light.mention(kind).ink);
  };
  ASSERT_GT(ink(MentionKind::Person), 0);
  for (LegendChip* chip : view->findChildren<LegendChip*>())
    if (chip->kind() == MentionKind::Person) QTest::mouseClick(chip, Qt::LeftButton);
  EXPECT_EQ(ink(MentionKind::Person), 0);
  EXPECT_GT(ink(MentionKind::Group), 0);
  auto* marks = view->tools()->findChildren<QToolButton*>().last();
  const auto inLegend = [&] {
    return count(view->findChild<LegendBar*>()->grab().toImage(), QRect(0, 0, 900, 60), light.mention(MentionKind::Group).tint);
  };
  EXPECT_GT(inLegend(), 0);
  marks->click();
  EXPECT_EQ(ink(MentionKind::Group), 0);
  EXPECT_EQ(inLegend(), 0) << "the legend shows no mark that the text does not";
  marks->click();
  EXPECT_GT(inLegend(), 0);
  EXPECT_EQ(ink(MentionKind::Person), 0) << "the choice of before is kept";
  EXPECT_GT(ink(MentionKind::Group), 0);
}

TEST_F(ReaderViewTest, BoxesTheCurrentClaimAndOnlyIt) {
  auto view = open();
  selectClaim(claimOf({0, 0}, Attribute::Age));
  const QImage image = picture(*view, "reader-boxed");
  const QRect r = view->text().viewRect(rangeOf(*view, "31-year-old")).adjusted(-4, 0, 4, 0);
  EXPECT_GT(count(image, QRect(view->text().viewport()->mapTo(view.get(), r.topLeft()), r.size()), theme().accentSoft), 200);
}

TEST_F(ReaderViewTest, StepsAmongTheAccountsOfTheIncidentAndKeepsTheAttribute) {
  auto view = open();
  selectClaim(claimOf({0, 0}, Attribute::Detained));
  view->stepAccount(1);
  EXPECT_EQ(m_session.selection().account, (AccountRef{1, 0}));
  EXPECT_EQ(selectedWords(), "Four people were taken prisoner");
  view->stepAccount(1);
  EXPECT_EQ(m_session.selection().account, (AccountRef{2, 0}));
  EXPECT_FALSE(m_session.selection().claim) << "this account says nothing of it";
  EXPECT_EQ(m_session.selection().incident, kAtmehRaid);
  view->stepAccount(1);
  view->stepAccount(1);
  EXPECT_EQ(m_session.selection().account, (AccountRef{3, 1})) << "the last stays";
}

TEST_F(ReaderViewTest, StepsAmongSourcesWithoutAnIncident) {
  auto view = open();
  view->stepAccount(1);
  EXPECT_EQ(m_session.selection().source, 1U);
  EXPECT_TRUE(view->text().toPlainText().startsWith("Iraqi militant"));
}

TEST_F(ReaderViewTest, WordsSelectedInOneTextAreNotSelectedInTheNext) {
  auto view = open();
  selectSource(0);
  view->text().selectRange({3, 12});
  ASSERT_TRUE(view->text().selectedRange());
  selectSource(2);
  EXPECT_FALSE(view->text().selectedRange());
}

TEST_F(ReaderViewTest, FindsWordsAndGoesRound) {
  auto view = open();
  view->text().setFocus();
  QTest::keyClick(&view->text(), Qt::Key_F, Qt::ControlModifier);
  auto* field = view->findChild<FindBar*>()->findChild<QLineEdit*>();
  ASSERT_TRUE(field->isVisible());
  QTest::keyClicks(field, "provincial");
  FindBar& bar = *view->findChild<FindBar*>();
  EXPECT_EQ(bar.found().size(), 2U);
  QTest::keyClick(field, Qt::Key_F3);
  EXPECT_EQ(bar.current(), 1U);
  QTest::keyClick(field, Qt::Key_F3);
  EXPECT_EQ(bar.current(), 0U);
  QTest::keyClick(field, Qt::Key_F3, Qt::ShiftModifier);
  EXPECT_EQ(bar.current(), 1U);
  picture(*view, "reader-find");
  QTest::keyClick(field, Qt::Key_Escape);
  EXPECT_FALSE(bar.isVisible());
}

TEST_F(ReaderViewTest, SelectsTheWordsThatASearchFound) {
  auto view = open();
  Selection s;
  s.source = 2;
  const std::size_t at = m_session.state()->sources[2].text.find("voice message");
  s.span = ByteSpan{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + 13)};
  m_session.select(s);
  EXPECT_EQ(view->text().textCursor().selectedText(), QStringLiteral("voice message"));
}

TEST_F(ReaderViewTest, FoldsTheMarginWhereThereIsNoRoom) {
  auto view = open({640, 600});
  EXPECT_TRUE(view->text().folded());
  EXPECT_EQ(view->margin().width(), 24);
  view->text().setFocus();
  QTest::keyClick(&view->text(), Qt::Key_M);
  EXPECT_TRUE(view->margin().isOpen());
  picture(*view, "reader-folded-open");
  QTest::keyClick(&view->text(), Qt::Key_M);
  EXPECT_FALSE(view->margin().isOpen());
  view->resize(860, 600);
  QCoreApplication::processEvents();
  EXPECT_FALSE(view->text().folded());
  EXPECT_GE(view->margin().width(), 200);
}

TEST_F(ReaderViewTest, ColumnsNeverOverlap) {
  auto view = open();
  for (const int width : {856, 300, 506, 500, 700, 759, 760, 776, 856, 1000, 1400, 506}) {
    view->resize(width, 680);
    QCoreApplication::processEvents();
    const QRect text = view->text().viewport()->geometry(), margin = view->margin().geometry();
    EXPECT_FALSE(text.intersects(margin)) << width;
    const QScrollBar& bar = *view->text().verticalScrollBar();
    EXPECT_LT(margin.right(), view->text().width() - (bar.maximum() > 0 ? bar.width() : 0)) << width;
    EXPECT_LE(text.width(), 600) << width;
  }
}

TEST_F(ReaderViewTest, SetsEachParagraphTheWayItRuns) {
  auto view = open();
  selectSource(2);
  const QTextDocument& document = *view->text().document();
  for (QTextBlock b = document.begin(); b.isValid(); b = b.next())
    EXPECT_EQ(b.textDirection(), b.text().contains(QStringLiteral("مروحيات")) ? Qt::RightToLeft : Qt::LeftToRight);
  const QRect quote = view->text().viewRect(rangeOf(*view, QStringLiteral("نزلت")));
  EXPECT_GT(quote.left(), view->text().viewport()->width() / 2) << "an Arabic paragraph starts at the right";
}

TEST_F(ReaderViewTest, TurnsRoundInARightToLeftWindow) {
  QGuiApplication::setLayoutDirection(Qt::RightToLeft);
  auto view = open();
  EXPECT_LT(view->margin().geometry().right(), view->text().viewport()->geometry().left());
  selectClaim(claimOf({0, 0}, Attribute::Floor));
  picture(*view, "reader-mirrored");
}

// An invented report in Arabic, with Latin letters and figures among its words.
std::shared_ptr<const CaseState> arabicCase() {
  CaseBuilder b;
  Source source;
  source.sha256 = std::string(64, 'b');
  source.outlet = "صدى الضفة";
  source.language = "ar";
  source.published = publishedFromIso("2025-08-20T09:40");
  source.takenIn = "2025-08-21T08:00:00Z";
  source.text =
      "مداهمة منزل قرب أطمة\n\nمن مراسلنا في عفرين\n\nداهمت قوة من التحالف (CJTF) منزلًا في أطمة فجر الأربعاء وأوقفت 5 أشخاص، وفق "
      "الإذاعة المحلية. وقال أحد الجيران إن القوة غادرت عند الشروق بعد أن فتشت الطابق الثاني من المنزل.\n";
  b.source(source);
  b.state.sources.edit()[0].regions = {{RegionKind::Headline, b.spanOf(0, "مداهمة منزل قرب أطمة")},
                                       {RegionKind::Byline, b.spanOf(0, "من مراسلنا في عفرين")}};
  b.mentions(0, {{MentionKind::Group, "قوة من التحالف (CJTF)"},
                 {MentionKind::Place, "أطمة"},
                 {MentionKind::Date, "فجر الأربعاء"},
                 {MentionKind::Count, "5 أشخاص"},
                 {MentionKind::Originator, "الإذاعة المحلية"},
                 {MentionKind::Originator, "أحد الجيران"}});
  Incident raid;
  raid.id = IncidentId{1};
  raid.title = "مداهمة أطمة";
  raid.accounts = {b.account(0, EventType::Raid, "داهمت",
                             {{Attribute::Actor, "التحالف", "قوة من التحالف (CJTF)"},
                              {Attribute::Place, "أطمة", "أطمة فجر"},
                              {Attribute::Detained, "5", "5 أشخاص"},
                              {Attribute::Floor, "الطابق الثاني", "الطابق الثاني"}})};
  b.incident(raid);
  b.annotate(0, "الطابق الثاني", "ترقيم محلي.", {"طوابق"}, "2025-11-20T09:58:00Z");
  return std::make_shared<const CaseState>(std::move(b.state));
}

TEST_F(ReaderViewTest, ReadsAnArabicSourceInAnArabicWindow) {
  QGuiApplication::setLayoutDirection(Qt::RightToLeft);
  m_session.showState(arabicCase());
  auto view = open();
  selectClaim(claimOf({0, 0}, Attribute::Floor));
  const int width = view->text().viewport()->width();
  const QRect first = view->text().viewRect(rangeOf(*view, QStringLiteral("داهمت")));
  EXPECT_GT(first.right(), width - 60) << "the first word stands at the right edge, beside the account's bar";
  // A span with Latin letters in it comes in several pieces; none reaches over words beside it.
  const TextRange group = rangeOf(*view, QStringLiteral("قوة من التحالف (CJTF)"));
  const auto pieces = spanPieces(*view->text().document(), static_cast<int>(group.begin), static_cast<int>(group.end));
  const QRect after = view->text().viewRect(rangeOf(*view, QStringLiteral("منزلًا في")));
  for (const SpanPiece& p : pieces) EXPECT_GE(p.left, after.right() - 1);
  qreal marked = 0;
  for (const SpanPiece& p : pieces) marked += p.right - p.left;
  const QFontMetricsF metrics(view->text().document()->findBlock(static_cast<int>(group.begin)).charFormat().font());
  EXPECT_NEAR(marked, metrics.horizontalAdvance(view->text().page().words(group)), 8)
      << "Latin letters and brackets are marked, too";
  picture(*view, "reader-arabic");
}

TEST_F(ReaderViewTest, ShowsOneSentenceAndOneActionWithoutSources) {
  m_session.showState(std::make_shared<const CaseState>());
  auto view = open();
  QSignalSpy asked(view.get(), &ReaderView::importRequested);
  auto* button = view->findChild<EmptyNote*>()->findChild<QPushButton*>();
  ASSERT_TRUE(button->isVisible());
  QTest::mouseClick(button, Qt::LeftButton);
  EXPECT_EQ(asked.count(), 1);
  picture(*view, "reader-empty");
}

TEST_F(ReaderViewTest, OpensAndLeavesTheFormForANote) {
  auto view = open();
  view->text().selectRange(rangeOf(*view, "farmland west of the town"));
  view->text().setFocus();
  QTest::keyClick(&view->text(), Qt::Key_A);
  auto* form = view->findChild<NoteForm*>();
  ASSERT_TRUE(form && form->isVisible());
  auto* words = form->findChild<QPlainTextEdit*>();
  QTest::keyClicks(words, "Which farm?");
  EXPECT_EQ(form->text(), QStringLiteral("Which farm?"));
  QTest::keyClicks(form->findChild<QLineEdit*>(), "to ask, to ask , farm");
  EXPECT_EQ(form->tags(), (QStringList{"to ask", "farm"}));
  picture(*view, "reader-note-form");
  QTest::keyClick(words, Qt::Key_Escape);
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  EXPECT_FALSE(view->findChild<NoteForm*>());
}

TEST_F(ReaderViewTest, LettersTypedIntoAFormDoNotStepThroughClaims) {
  auto view = open();
  selectClaim(claimOf({0, 0}, Attribute::Floor));
  view->text().setFocus();
  QTest::keyClick(&view->text(), Qt::Key_E);
  auto* form = view->findChild<CorrectionForm*>();
  ASSERT_TRUE(form);
  QTest::keyClicks(form->findChild<QLineEdit*>(), "no open map");
  EXPECT_EQ(form->value(), QStringLiteral("no open map"));
  EXPECT_EQ(selectedWords(), "second floor");
  picture(*view, "reader-correct-form");
}

TEST_F(ReaderViewTest, KeepsItsPlaceWhenTheStateChanges) {
  auto view = open({856, 400});
  selectSource(2);
  view->text().verticalScrollBar()->setValue(120);
  auto state = std::make_shared<CaseState>(*m_session.state());
  const QString before = view->text().toPlainText();
  m_session.showState(state);
  selectSource(2);
  EXPECT_EQ(view->text().toPlainText(), before);
}

TEST_F(ReaderViewTest, ReachesTheLastLabelByScrolling) {
  auto view = open({776, 400});
  selectSource(0);
  view->text().verticalScrollBar()->setValue(view->text().verticalScrollBar()->maximum());
  QCoreApplication::processEvents();
  view->text().verticalScrollBar()->setValue(view->text().verticalScrollBar()->maximum());
  QCoreApplication::processEvents();
  const std::size_t last = view->text().page().claims().size() - 1;
  const QRect label = view->margin().itemRect(MarginItem::ClaimLabel, last);
  EXPECT_FALSE(label.isEmpty());
  EXPECT_LE(label.bottom(), view->margin().height());
  picture(*view, "reader-end");
}

// A source of 5,000 words with a mark on every tenth.
std::shared_ptr<const CaseState> longCase() {
  CaseBuilder b;
  Source source;
  source.sha256 = std::string(64, 'd');
  source.outlet = "Long Form";
  source.published = publishedFromIso("2025-08-20");
  Reading reading;
  Account account;
  account.anchor = {0, 5};
  for (int w = 0; w < 5000; ++w) {
    const std::string word = "word" + std::to_string(w % 97);
    const auto at = static_cast<std::uint32_t>(source.text.size());
    const ByteSpan span{at, at + static_cast<std::uint32_t>(word.size())};
    if (w % 10 == 0) {
      Mention m;
      m.kind = static_cast<MentionKind>(w / 10 % 8);
      m.span = span;
      reading.mentions.edit().push_back(m);
    }
    if (w % 50 == 7) {
      Claim c;
      c.attribute = static_cast<Attribute>(w / 50 % 19);
      c.span = span;
      c.value.text = word;
      account.claims.push_back(c);
    }
    source.text += word + (w % 60 == 59 ? ".\n\n" : " ");
  }
  b.source(source);
  reading.accounts.edit().push_back(account);
  b.state.readings.edit()[0] = reading;
  return std::make_shared<const CaseState>(std::move(b.state));
}

TEST_F(ReaderViewTest, OpensFiveThousandWordsAtOnce) {
  auto view = open();
  QElapsedTimer clock;
  clock.start();
  m_session.showState(longCase());
  view->grab();
  const qint64 took = clock.elapsed();
  RecordProperty("milliseconds", static_cast<int>(took));
  std::printf("5,000 words opened and drawn in %lld ms\n", static_cast<long long>(took));
  const auto last = static_cast<std::size_t>(view->text().page().claims().size() - 1);
  clock.restart();
  selectClaim(view->text().page().claims()[last].ref);
  view->grab();
  std::printf("the last claim brought into sight in %lld ms\n", static_cast<long long>(clock.elapsed()));
  const QRect r = view->text().viewRect(view->text().page().claims()[last].range);
  EXPECT_TRUE(view->text().viewport()->rect().contains(r.center()));
  picture(*view, "reader-long");
}

TEST_F(ReaderViewTest, Pictures) {
  auto view = open();
  selectClaim(claimOf({0, 0}, Attribute::Floor));
  picture(*view, "reader-light");
  view->setTheme(theme(Appearance::Dark));
  picture(*view, "reader-dark");
  view->resize(776, 668);
  view->setTheme(theme());
  picture(*view, "reader-1280");
  view->resize(640, 668);
  picture(*view, "reader-folded");
  view->resize(462, 768);
  picture(*view, "reader-beside");
  view->resize(1300, 900);
  picture(*view, "reader-wide");
  view->resize(856, 768);
  selectSource(2);
  picture(*view, "reader-record");
}

}  // namespace
}  // namespace collate::ui::test
