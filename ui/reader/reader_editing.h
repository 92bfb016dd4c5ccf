// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include "ui/reader/inline_form.h"
#include "ui/reader/source_text.h"
#include "ui/session/orphans.h"
#include "ui/session/session.h"

namespace collate::ui {

// What an analyst can do to the source that the Reader shows: annotate words, claim an attribute on them, confirm, correct or
// reject a claim. Opens the small forms and the menus for it, and applies the edits to the session.
class ReaderEditing : public QObject {
  Q_OBJECT
 public:
  ReaderEditing(Session& session, SourceText& text, const Theme& theme, QWidget& pane);

  void setTheme(const Theme& theme) { m_theme = theme; }
  // What is shown now; forms of before are closed.
  void setShown(std::size_t source, bool same);
  bool allowed() const;  // a case is open, can be written, and no import runs

  // The words selected, or else those of the current claim.
  void annotate(std::optional<std::size_t> current);
  bool claimAttribute(std::optional<std::size_t> current);  // false where there are none
  void confirm(std::size_t claim);
  void correct(std::size_t claim);
  void reject(std::size_t claim);
  void reset(std::size_t claim);
  // Who published the source and when; the form opens below `anchor`, in the pane.
  void editHead(QRect anchor);
  void editNote(std::size_t note);
  void removeNote(std::size_t note);
  void removeOrphan(const Orphan& orphan);
  void toggleForReport(std::size_t note);

  void openMenu(QPoint globalPoint, qsizetype position);
  void openClaimMenu(QPoint globalPoint, std::size_t claim);
  void openNoteMenu(QPoint globalPoint, std::size_t note);

 signals:
  void claimChosen(std::size_t claim);

 private:
  void open(InlineForm* form, TextRange anchor);
  void returnFocusAfter(InlineForm* form);
  void review(std::size_t claim, const ReviewPayload& payload);
  void addClaimActions(class QMenu& menu, std::size_t claim);
  std::optional<AccountRef> accountFor(TextRange range) const;
  const Annotation* annotation(std::size_t note) const;
  const PageClaim& claim(std::size_t index) const { return m_text.page().claims()[index]; }

  Session& m_session;
  SourceText& m_text;
  Theme m_theme;
  QWidget& m_pane;
  bool holds(AccountRef account) const;  // in the state of now
  bool holds(const ClaimRef& claim) const;

  QPointer<InlineForm> m_form;
  std::size_t m_source = 0;
};

}  // namespace collate::ui
