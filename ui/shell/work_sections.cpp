// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/work_sections.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <ranges>

#include "ui/models/moment.h"
#include "ui/shell/inspector_parts.h"
#include "ui/shell/section.h"
#include "ui/style/parts.h"
#include "ui/text/directed.h"
#include "ui/text/said.h"
#include "ui/text/utf16_text.h"

namespace collate::ui {
namespace {

// A column with the analyst's bar at its leading edge.
class Decided : public QWidget {
 public:
  explicit Decided(const Theme& theme, QWidget* parent = nullptr)
      : QWidget(parent),
        m_ink(theme.analyst),
        m_rows(new QVBoxLayout(this)) {
    const int lead = 13;
    m_rows->setContentsMargins(isRightToLeft() ? 0 : lead, 0, isRightToLeft() ? lead : 0, 0);  // margins do not turn
    m_rows->setSpacing(2);
  }
  void add(QWidget* widget) { m_rows->addWidget(widget); }
  void gap(int height) { m_rows->addSpacing(height); }

 protected:
  void paintEvent(QPaintEvent*) override {
    const QRect bar(0, 0, 3, height());
    QPainter(this).fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), m_ink);
  }

 private:
  QColor m_ink;
  QVBoxLayout* m_rows;
};

QStringList gradesOf(const Assessment& a) {
  QStringList grades;
  if (const std::string admiralty = a.reliability + a.credibility; !admiralty.empty()) grades += toQt(admiralty);
  if (!a.likelihood.empty()) grades += QCoreApplication::translate("Grades", a.likelihood.c_str());
  grades += statusLabel(a.status);
  return grades;
}

QStringList tagsOf(const Annotation& a) {
  QStringList tags;
  for (const std::string& t : a.tags) tags += toQt(t);
  return tags;
}

}  // namespace

std::vector<const Annotation*> notesOn(const CaseState& state, const std::string& sourceHash, ByteSpan span) {
  std::vector<const Annotation*> notes;
  for (const Annotation& a : state.annotations)
    if (a.sourceHash == sourceHash && (span.empty() || a.span.overlaps(span))) notes.push_back(&a);
  return notes;
}

std::vector<const JournalEntry*> stepsOn(const CaseState& state, const std::vector<std::string>& keys) {
  std::vector<const JournalEntry*> steps;
  const auto names = [](std::string_view key, std::string_view wanted) {
    if (key.starts_with(wanted)) return true;
    if (!wanted.ends_with(' ') || key.size() <= wanted.size()) return false;
    return key[key.size() - wanted.size()] == ' ' && key.ends_with(wanted.substr(0, wanted.size() - 1));
  };
  const auto touches = [&](const JournalEntry& e) {
    return std::ranges::any_of(e.keys, [&](const std::string& k) {
      return std::ranges::any_of(keys, [&](const std::string& w) { return names(k, w); });
    });
  };
  for (const JournalEntry& e : state.journal | std::views::reverse)
    if (touches(e)) steps.push_back(&e);
  return steps;
}

void fillNotes(Section& section, const std::vector<const Annotation*>& notes, Session& session, const Theme& theme) {
  section.clear();
  section.setTrailing(QString::number(notes.size()));
  for (const Annotation* a : notes) {
    auto* note = new Decided(theme);
    if (!a->text.empty()) note->add(wrapped(toQt(a->text), type::body(), note));
    auto* words = new RowButton(QStringLiteral("“%1”").arg(toQt(a->quote).simplified()),
                                joined({toQt(a->author), momentLabel(a->when)}), {}, theme, note);
    words->setToolTip(toQt(a->quote));
    QObject::connect(words, &RowButton::clicked, &session, [&session, id = a->id] {
      Selection s = session.selection();
      s.claim.reset();
      s.annotation = id;
      session.select(s);
    });
    note->add(words);
    if (!a->tags.empty()) {
      note->gap(2);
      note->add(new Pills(tagsOf(*a), false, theme, note));
    }
    section.add(note);
  }
}

void fillHistory(Section& section, const std::vector<const JournalEntry*>& steps) {
  constexpr std::size_t kShown = 30;
  section.clear();
  section.setTrailing(QString::number(steps.size()));
  for (const JournalEntry* e : steps | std::views::take(kShown)) {
    auto* row = new QWidget;
    auto* lines = new QVBoxLayout(row);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(wrapped(!e->holds ? Section::tr("%1 (undone)").arg(said(e->label)) : said(e->label), type::small(), row));
    lines->addWidget(mutedLabel(joined({toQt(e->author), momentLabel(e->when)}), type::small(), row));
    section.add(row);
  }
  if (steps.size() > kShown) section.add(mutedLabel(Section::tr("%1 of %2 steps").arg(kShown).arg(steps.size()), type::small()));
}

namespace {

RowButton* leadingTo(const ClaimRef& claim, const std::array<QString, 3>& words, Session& session, const Theme& theme) {
  auto* row = new RowButton(words[0], words[1], words[2], theme);
  row->setToolTip(words[1]);
  QObject::connect(row, &RowButton::clicked, &session, [&session, claim] {
    Selection s;
    s.claim = claim;
    session.select(s);
  });
  return row;
}

constexpr std::size_t kShownAgainst = 3;

}  // namespace

void fillRules(Section& section, const std::vector<RuleLine>& rules, Session& session, const Theme& theme) {
  section.clear();
  section.setVisible(!rules.empty());
  for (const RuleLine& rule : rules) {
    if (!rule.claim) {
      section.add(wrappedMuted(QStringLiteral("%1: %2").arg(rule.name, rule.figure), type::small()));
      continue;
    }
    RowButton* row = leadingTo(*rule.claim, {rule.name, rule.why, rule.figure}, session, theme);
    row->wrapRemark();
    section.add(row);
  }
}

void fillAssessment(Section& section, const CaseState& state, const Comparison& comparison, Session& session,
                    const Theme& theme) {
  section.clear();
  if (!comparison.assessment) {
    section.setTrailing({});
    section.add(wrappedMuted(Section::tr("Nobody has decided on this yet."), type::body()));
    return;
  }
  const Assessment& a = *comparison.assessment;
  section.setAuthor(toQt(a.author));
  auto* decided = new Decided(theme);
  decided->add(wrapped(a.value.empty() ? Section::tr("left open") : saidValue(a.value), type::strong(), decided));
  if (!a.reason.empty()) decided->add(wrappedMuted(toQt(a.reason), type::small(), decided));
  decided->gap(4);
  decided->add(new Pills(gradesOf(a), true, theme, decided));
  if (comparison.stale) {
    auto* stale = new SignLabel(decided);
    stale->say("warning", Section::tr("new evidence since"), theme.warning);
    decided->gap(2);
    decided->add(stale);
    for (const std::size_t account : comparison.against | std::views::take(kShownAgainst)) {
      const Cell& cell = comparison.cells[account];
      if (cell.claims.empty()) continue;
      const QString outlet = toQt(sourceLabel(state.sourceOf(cell.claims.front().account)));
      decided->add(leadingTo(cell.claims.front(), {saidValue(cell.value), outlet, {}}, session, theme));
    }
  }
  section.add(decided);
}

}  // namespace collate::ui
