// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/session/session.h"
#include "ui/shell/view_pane.h"
#include "ui/style/theme.h"

class QLabel;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace collate::ui {

class ClaimPage;
class IncidentPage;
class ResolvePage;

// What is selected, told in full: a claim, an attribute to decide on, or an incident. In Conflicts a selected claim shows the
// decision, elsewhere its passage. `head()` is the dock's title, with arrows to the one before and after.
class Inspector : public QWidget {
  Q_OBJECT
 public:
  Inspector(Session& session, const Theme& theme, QWidget* parent = nullptr);

  QWidget* head() const { return m_head; }
  void setTheme(const Theme& theme);
  // The working view that leads: Conflicts decides, the others read.
  void setLeadingView(ViewKind kind);

  // On the selected claim; nothing happens without one.
  void confirm();
  void correct();
  void reject();
  void saveAssessment();

  ClaimPage& claimPage() const { return *m_claim; }
  ResolvePage& resolvePage() const { return *m_resolve; }

 signals:
  void viewRequested(ViewKind kind);

 private:
  enum class Page { Nothing, Incident, Claim, Resolve };
  void buildHead();
  void settle();
  Page pageFor(const CaseState& state) const;
  void showPage(Page page);
  void sayHead(const QString& title, std::size_t at, std::size_t of);
  void step(int by);
  void stepIncident(int by);
  void stepClaim(int by);
  void stepAttribute(int by);
  QScrollArea* scrolled(QWidget* page);

  Session& m_session;
  Theme m_theme;
  ViewKind m_leading = ViewKind::Reader;
  Page m_page = Page::Nothing;
  QWidget* m_head = nullptr;
  QLabel* m_title = nullptr;
  QLabel* m_count = nullptr;
  QToolButton* m_previous = nullptr;
  QToolButton* m_next = nullptr;
  QStackedWidget* m_pages = nullptr;
  IncidentPage* m_incident = nullptr;
  ClaimPage* m_claim = nullptr;
  ResolvePage* m_resolve = nullptr;
};

}  // namespace collate::ui
