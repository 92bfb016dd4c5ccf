// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/resolve_page.h"

#include <QVBoxLayout>

#include "ui/shell/inspector_parts.h"
#include "ui/shell/resolve_form.h"
#include "ui/shell/section.h"
#include "ui/shell/work_sections.h"
#include "ui/text/utf16_text.h"

namespace collate::ui {

ResolvePage::ResolvePage(Session& session, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_theme(theme) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  const auto section = [&](const QString& title, bool open) {
    auto* s = new Section(title, theme, this);
    s->setOpen(open);
    column->addWidget(s);
    return s;
  };
  m_resolve = section(tr("Resolve"), true);
  m_form = new ResolveForm(session, theme, m_resolve);
  m_resolve->add(m_form);
  m_chain = section(tr("On whose word"), true);
  m_links = new ChainView(theme, m_chain);
  m_chain->add(m_links);
  m_rules = section(tr("Figures by rule"), true);
  m_notes = section(tr("Notes"), false);
  m_history = section(tr("History"), false);
  column->addStretch(1);
}

void ResolvePage::display(const CaseState& state, const Selection& selection, const Incident& incident,
                          const Comparison& comparison) {
  m_resolve->setAuthor(comparison.assessment ? toQt(comparison.assessment->author) : QString());
  m_form->display(state, incident, comparison);
  m_chain->setVisible(selection.claim.has_value());
  if (selection.claim) m_links->setLinks(linksOf(state, *selection.claim));
  fillRules(*m_rules, ruleLines(state, incident, comparison), m_session, m_theme);
  std::vector<const Annotation*> notes;
  std::vector<std::string> keys = {incident.key + ' ' + std::string(attributeName(comparison.attribute))};
  for (const Cell& cell : comparison.cells)
    for (const ClaimRef& ref : cell.claims) {
      const std::string& hash = state.sourceOf(ref.account).sha256;
      const Claim& claim = state.claimOf(ref);
      keys.push_back(claimKey(hash, claim.span, claim.attribute));
      for (const Annotation* a : notesOn(state, hash, claim.span)) notes.push_back(a);
    }
  fillNotes(*m_notes, notes, m_session, m_theme);
  fillHistory(*m_history, stepsOn(state, keys));
}

void ResolvePage::setTheme(const Theme& theme) {
  m_theme = theme;
  m_form->setTheme(theme);
  m_links->setTheme(theme);
  for (Section* s : {m_resolve, m_chain, m_rules, m_notes, m_history}) s->setTheme(theme);
}

}  // namespace collate::ui
