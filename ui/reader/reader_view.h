// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedLayout>
#include <QToolButton>
#include <QWidget>
#include <memory>
#include <optional>

#include "ui/reader/find_bar.h"
#include "ui/reader/legend_bar.h"
#include "ui/reader/margin_column.h"
#include "ui/reader/orphan_bar.h"
#include "ui/reader/reader_editing.h"
#include "ui/reader/source_header.h"
#include "ui/reader/source_text.h"
#include "ui/session/session.h"
#include "ui/style/empty_note.h"
#include "ui/style/theme.h"

namespace collate::ui {

// The Reader: one source as it was published, with what was read, claimed and noted in it. Follows the session's selection: shows
// the account (or source) that is selected, boxes the claim, and selects what is clicked. Its keys work while its text has the
// or its margin has the focus: N and P step through claims, O goes on among overlapping ones, A annotates, C claims an attribute,
// Enter, E and Del judge the claim, M opens a folded margin.
class ReaderView : public QWidget {
  Q_OBJECT
 public:
  ReaderView(Session& session, const Theme& theme, QWidget* parent = nullptr);

  QWidget* tools() { return m_tools; }  // for the trailing end of the tab bar
  void setTheme(const Theme& theme);

  void stepClaim(int by);    // +1 or -1, in order of the text
  void stepAccount(int by);  // among the incident's accounts, or among sources
  void nextOverlapping();
  void toggleMargin();
  void annotate();
  void claimAttribute();  // on the words that are selected, else on those of the current claim
  void find();
  void stepFound(int by);  // opens the search where it is closed
  void showOriginal();
  void toggleLeftOut();  // of the case, or back in

  // Shows another source than `other` from now on, which does the same; this one leads. Null parts the two.
  void pairWith(ReaderView* other);
  void revealCurrent();           // the claim that is selected, where this source holds it
  void lead();                    // what is selected next is shown here
  void follow() { sync(false); }  // shows what is selected now
  bool leads() const { return m_leads; }
  // Stands beside an incident that its source does not tell of.
  bool isStranger() const { return m_stranger; }
  std::optional<std::size_t> source() const { return m_source; }
  std::optional<std::size_t> sourceToShow() const;  // once the view is in sight

  SourceText& text() { return *m_text; }
  MarginColumn& margin() { return *m_margin; }

 signals:
  void importRequested();             // from the empty pane
  void said(const QString& message);  // why a key did nothing

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void makeTools();
  void makeActions();
  void showMarks(bool shown);
  void connectParts();
  void sync(bool stateChanged);
  void showSource(std::size_t source, bool stateChanged);
  void showSelected();
  void showAccount(const Selection& selected);
  void showCounterpart(const Selection& selected);
  void showPlace();
  void announce(const QString& words);
  std::optional<std::size_t> selectedSource() const;
  bool isPaired() const;
  std::vector<AccountRef> accountsToStep() const;
  void selectClaim(std::size_t claim);
  void selectNote(std::size_t note);
  void judge(void (ReaderEditing::*verdict)(std::size_t));
  void showFound();

  Session& m_session;
  Theme m_theme;
  std::shared_ptr<const SourcePage> m_page;
  std::optional<std::size_t> m_source;
  std::string m_hash;  // of the source shown
  std::optional<std::size_t> m_current;
  std::optional<ByteSpan> m_shownSpan;
  std::optional<AccountRef> m_shownAccount;
  std::optional<ClaimRef> m_counterpartOf;  // the claim beside that this one was scrolled for
  ReaderView* m_beside = nullptr;
  bool m_stranger = false;
  bool m_leads = true;   // of two beside each other: the one that was used last
  bool m_stale = false;  // the state changed while the view was hidden

  QStackedLayout* m_stack;
  EmptyNote* m_empty;
  QWidget* m_body;
  SourceHeader* m_header;
  LegendBar* m_legend;
  OrphanBar* m_orphans;
  FindBar* m_find;
  SourceText* m_text;
  MarginColumn* m_margin;
  ReaderEditing* m_editing;
  QWidget* m_tools;
  QToolButton* m_annotate;
  QToolButton* m_marks;
};

}  // namespace collate::ui
