// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/session/session.h"
#include "ui/style/theme.h"

namespace collate::ui {

class ChainView;
class ResolveForm;
class Section;

// The inspector's page on one attribute of an incident, as Conflicts lays it out: decide, on whose word, by which rule,
// notes, history.
class ResolvePage : public QWidget {
  Q_OBJECT
 public:
  ResolvePage(Session& session, const Theme& theme, QWidget* parent = nullptr);
  void display(const CaseState& state, const Selection& selection, const Incident& incident, const Comparison& comparison);
  ResolveForm& form() const { return *m_form; }
  void setTheme(const Theme& theme);

 private:
  Session& m_session;
  Theme m_theme;
  Section* m_resolve;
  ResolveForm* m_form;
  Section* m_chain;
  ChainView* m_links;
  Section* m_rules;
  Section* m_notes;
  Section* m_history;
};

}  // namespace collate::ui
