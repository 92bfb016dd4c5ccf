// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/session/session.h"
#include "ui/style/theme.h"

namespace collate::ui {

class AgreementBars;
class Section;

// The inspector's page on one incident: what is known, which others are perhaps the same, how far its accounts agree, who tells
// of it, why they were brought together, notes and history.
class IncidentPage : public QWidget {
  Q_OBJECT
 public:
  IncidentPage(Session& session, const Theme& theme, QWidget* parent = nullptr);
  void display(const CaseState& state, const Incident& incident);
  void setTheme(const Theme& theme);

 signals:
  void conflictsRequested();

 private:
  void showKnown(const CaseState& state, const Incident& incident);
  void showAccounts(const CaseState& state, const Incident& incident);
  void showWork(const CaseState& state, const Incident& incident);

  Session& m_session;
  Theme m_theme;
  QWidget* m_head;
  Section* m_known;
  Section* m_perhaps;
  Section* m_agreement;
  AgreementBars* m_bars;
  Section* m_accounts;
  Section* m_why;
  Section* m_notes;
  Section* m_history;
};

}  // namespace collate::ui
