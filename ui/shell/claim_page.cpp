// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/claim_page.h"
#include "ui/text/counted.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>
#include <ranges>

#include "ui/models/passage.h"
#include "ui/session/source_head.h"
#include "ui/shell/inspector_parts.h"
#include "ui/shell/section.h"
#include "ui/shell/work_sections.h"
#include "ui/style/collate_style.h"
#include "ui/style/parts.h"
#include "ui/style/value_label.h"
#include "ui/text/directed.h"
#include "ui/text/said.h"
#include "ui/text/utf16_text.h"

namespace collate::ui {
namespace {

constexpr int kEdge = 16;

struct ReviewSign {
  const char* icon;
  QString word;
  bool byAnalyst;
};

ReviewSign signOf(Review review) {
  switch (review) {
    case Review::Unchecked: return {"by-machine", ClaimPage::tr("read by Collate"), false};
    case Review::Confirmed: return {"by-analyst", ClaimPage::tr("confirmed"), true};
    case Review::Corrected: return {"by-analyst", ClaimPage::tr("corrected"), true};
    case Review::Rejected: return {"rejected", ClaimPage::tr("rejected reading"), false};
    case Review::Added: return {"by-analyst", ClaimPage::tr("claimed by analyst"), true};
  }
  return {"by-machine", {}, false};
}

// The passage with the claim's words marked, as rich text: serif, since a source wrote it.
QString marked(const Passage& p, const Theme& theme) {
  const auto escaped = [](QStringView s) { return s.toString().toHtmlEscaped().replace('\n', QLatin1Char(' ')); };
  const QStringView core(p.core);
  const auto begin = std::clamp<qsizetype>(p.claim.begin, 0, core.size());
  const auto end = std::clamp<qsizetype>(p.claim.end, begin, core.size());
  return QStringLiteral("“%1<span style=\"background-color:%2; text-decoration:underline\">%3</span>%4”")
      .arg(escaped(core.first(begin)), theme.accentSoft.name(), escaped(core.sliced(begin, end - begin)),
           escaped(core.sliced(end)));
}

}  // namespace

ClaimPage::ClaimPage(Session& session, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_theme(theme) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  buildHead();
  buildSections();
  column->addStretch(1);
}

void ClaimPage::buildHead() {
  m_attribute = mutedLabel({}, type::small(), this);
  m_value = wrapped({}, type::title(), this);
  m_modality = new SignLabel(this);
  m_review = new SignLabel(this);
  m_readAs = wrappedMuted({}, type::small(), this);
  m_confirm = new QPushButton(tr("Confirm"), this);
  m_correct = new QPushButton(tr("Correct…"), this);
  m_reject = new QPushButton(tr("Reject"), this);
  makePrimary(m_confirm);
  m_confirm->setToolTip(tr("Confirm, Enter"));
  m_correct->setToolTip(tr("Correct, E"));
  m_reject->setToolTip(tr("Reject, Del"));
  for (QPushButton* b : {m_confirm, m_correct, m_reject}) makeSmall(b);
  m_newValue = new QLineEdit(this);
  m_newValue->setAccessibleName(tr("Corrected value"));
  m_correction = new QWidget(this);
  auto* save = new QPushButton(tr("Save"), m_correction);
  auto* cancel = new QPushButton(tr("Cancel"), m_correction);
  makePrimary(save);
  for (QPushButton* b : {save, cancel}) makeSmall(b);

  auto* signs = new QHBoxLayout;
  signs->setSpacing(14);
  signs->addWidget(m_modality);
  signs->addWidget(m_review);
  signs->addStretch();
  m_ways = new QWidget(this);
  auto* buttons = new QHBoxLayout(m_ways);
  buttons->setContentsMargins(0, 0, 0, 0);
  buttons->setSpacing(8);
  for (QPushButton* b : {m_confirm, m_correct, m_reject}) buttons->addWidget(b);
  buttons->addStretch();
  m_refusal = wrappedMuted({}, type::small(), m_correction);
  auto* lines = new QVBoxLayout(m_correction);
  lines->setContentsMargins(0, 0, 0, 0);
  lines->setSpacing(4);
  auto* field = new QHBoxLayout;
  field->setSpacing(8);
  lines->addLayout(field);
  lines->addWidget(m_refusal);
  field->addWidget(m_newValue, 1);
  field->addWidget(save);
  field->addWidget(cancel);
  m_correction->hide();

  auto* head = new QVBoxLayout;
  head->setContentsMargins(kEdge, 12, kEdge, 12);
  head->setSpacing(2);
  head->addWidget(m_attribute);
  head->addWidget(m_value);
  head->addSpacing(4);
  head->addLayout(signs);
  head->addWidget(m_readAs);
  head->addSpacing(8);
  head->addWidget(m_ways);
  head->addWidget(m_correction);
  auto* column = static_cast<QVBoxLayout*>(layout());
  column->addLayout(head);
  column->addWidget(new HairLine(Qt::Horizontal, this));

  connect(m_confirm, &QPushButton::clicked, this, &ClaimPage::confirm);
  connect(m_correct, &QPushButton::clicked, this, &ClaimPage::correct);
  connect(m_reject, &QPushButton::clicked, this, &ClaimPage::reject);
  connect(save, &QPushButton::clicked, this, &ClaimPage::takeCorrection);
  connect(m_newValue, &QLineEdit::returnPressed, this, &ClaimPage::takeCorrection);
  connect(cancel, &QPushButton::clicked, this, &ClaimPage::endCorrection);
  auto* escape = new QShortcut(Qt::Key_Escape, m_correction, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
  connect(escape, &QShortcut::activated, this, &ClaimPage::endCorrection);
}

void ClaimPage::buildSections() {
  const auto section = [this](const QString& title, bool open) {
    auto* s = new Section(title, m_theme, this);
    s->setOpen(open);
    layout()->addWidget(s);
    return s;
  };
  m_passage = section(tr("Passage"), true);
  m_chain = section(tr("On whose word"), true);
  m_links = new ChainView(m_theme, m_chain);
  m_chain->add(m_links);
  m_compared = section(tr("Compared with other accounts"), true);
  m_assessment = section(tr("Assessment"), true);
  m_notes = section(tr("Notes"), false);
  m_history = section(tr("History"), false);
}

void ClaimPage::display(const CaseState& state, const Selection& selection) {
  const ClaimRef ref = *selection.claim;
  const Claim& claim = state.claimOf(ref);
  if (std::exchange(m_shown, ref) != ref) endCorrection();  // what is being typed on this one stays
  showHead(claim);
  showPassage(state, ref);
  m_links->setLinks(linksOf(state, ref));
  const auto named = claim.originators.size();
  m_chain->setTrailing(named == 0 ? QString() : counted(static_cast<qsizetype>(named), tr("%1 originator"), tr("chain of %1")));
  const Incident* incident = state.incident(selection.incident);
  const Comparison* comparison = incident ? incident->comparison(claim.attribute) : nullptr;
  m_compared->setVisible(comparison);
  m_assessment->setVisible(comparison);
  if (comparison) {
    showCompared(state, *incident, ref);
    fillAssessment(*m_assessment, state, *comparison, m_session, m_theme);
    auto* resolve = new LinkButton(comparison->assessment ? tr("Change the decision") : tr("Decide in Conflicts"), m_assessment);
    connect(resolve, &LinkButton::clicked, this, &ClaimPage::conflictsRequested);
    m_assessment->add(resolve);
  }
  const std::string& hash = state.sourceOf(ref.account).sha256;
  fillNotes(*m_notes, notesOn(state, hash, claim.span), m_session, m_theme);
  std::vector<std::string> keys = {claimKey(hash, claim.span, claim.attribute)};
  if (incident) keys.push_back(incident->key + ' ' + std::string(attributeName(claim.attribute)));
  fillHistory(*m_history, stepsOn(state, keys));
}

void ClaimPage::showHead(const Claim& claim) {
  m_attribute->setText(attributeLabel(claim.attribute));
  m_value->setText(valueLabel(claim.value));
  m_modality->say(modalityIconName(claim.modality), modalityLabel(claim.modality), m_theme.textMuted);
  const ReviewSign sign = signOf(claim.review);
  m_review->say(QString::fromLatin1(sign.icon), sign.word, sign.byAnalyst ? m_theme.analyst : m_theme.machine);
  m_readAs->setVisible(!claim.readAs.empty());
  m_readAs->setText(tr("Collate had read: %1").arg(saidValue(claim.readAs)));
  const bool editable = m_session.workspace() && !m_session.state()->readOnly;
  m_confirm->setText(claim.review == Review::Confirmed ? tr("Take back") : tr("Confirm"));
  makePrimary(m_confirm, claim.review != Review::Confirmed);  // to take back is not the way on
  m_reject->setText(claim.review == Review::Rejected ? tr("Take back") : tr("Reject"));
  for (QPushButton* b : {m_confirm, m_correct, m_reject}) b->setEnabled(editable);
  m_confirm->setVisible(claim.review != Review::Added);
}

void ClaimPage::showPassage(const CaseState& state, const ClaimRef& ref) {
  m_passage->clear();
  PassageReader reader(m_session.state());
  auto* words = new QLabel(marked(reader.around(ref), m_theme), m_passage);
  words->setTextFormat(Qt::RichText);
  words->setFont(type::passage());
  words->setWordWrap(true);
  words->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_passage->add(words);
  const Claim& claim = state.claimOf(ref);
  const Utf16Text text(state.sourceOf(ref.account).text);
  const TextRange range = text.range(claim.span);
  m_passage->add(wrappedMuted(
      tr("%1 · characters %2–%3").arg(isolated(toQt(sourceLabel(state.sourceOf(ref.account))))).arg(range.begin).arg(range.end),
      type::small(), m_passage));
}

void ClaimPage::showCompared(const CaseState& state, const Incident& incident, const ClaimRef& ref) {
  m_compared->clear();
  const Comparison& c = *incident.comparison(state.claimOf(ref).attribute);
  if (c.standing == Standing::OneAccount) {
    m_compared->add(wrappedMuted(tr("Only this account speaks to it."), type::body()));
    return;
  }
  auto* kind = new KindLabel(m_theme, m_compared);
  kind->setKind(c.kind);
  m_compared->add(kind);
  if (!c.sentence.empty()) m_compared->add(wrapped(said(c.sentence), type::body()));
  auto* others = new QWidget(m_compared);
  auto* rows = new QVBoxLayout(others);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(0);
  for (std::size_t i = 0; i < c.cells.size(); ++i) {
    const Cell& cell = c.cells[i];
    if (incident.accounts[i] == ref.account || cell.claims.empty()) continue;
    auto* row =
        new RowButton(saidValue(cell.value), toQt(sourceLabel(state.sourceOf(incident.accounts[i]))), {}, m_theme, others);
    connect(row, &RowButton::clicked, this, [this, other = cell.claims.front()] {
      Selection s;
      s.claim = other;
      m_session.select(s);
    });
    rows->addWidget(row);
  }
  m_compared->add(others);
  auto* link = new LinkButton(tr("Show in Conflicts"), m_compared);
  connect(link, &LinkButton::clicked, this, &ClaimPage::conflictsRequested);
  m_compared->add(link);
}

void ClaimPage::review(const ReviewPayload& payload) {
  const auto state = m_session.state();
  if (const auto& claim = m_session.selection().claim) m_session.apply(reviewEdit(*state, *claim, payload));
}

void ClaimPage::confirm() {
  const auto state = m_session.state();
  const auto claim = m_session.selection().claim;
  if (!claim) return;
  if (state->claimOf(*claim).review == Review::Confirmed)
    m_session.apply(resetReviewEdit(*state, *claim));
  else
    review({Review::Confirmed, {}});
}

void ClaimPage::reject() {
  const auto state = m_session.state();
  const auto claim = m_session.selection().claim;
  if (!claim) return;
  if (state->claimOf(*claim).review == Review::Rejected)
    m_session.apply(resetReviewEdit(*state, *claim));
  else
    review({Review::Rejected, {}});
}

// As core reads it, whatever the language of the window.
QString ClaimPage::valueRead() const {
  const auto& claim = m_session.selection().claim;
  return claim ? toQt(m_session.state()->claimOf(*claim).value.text) : QString();
}

void ClaimPage::correct() {
  if (!m_session.selection().claim) return;
  m_newValue->setText(valueRead());
  showRefusal({});
  m_ways->hide();
  m_correction->show();
  m_newValue->setFocus(Qt::OtherFocusReason);
  m_newValue->selectAll();
}

void ClaimPage::endCorrection() {
  m_correction->hide();
  m_ways->show();
}

void ClaimPage::takeCorrection() {
  const QString typed = m_newValue->text().trimmed();
  const auto& claim = m_session.selection().claim;
  if (!claim || typed.isEmpty() || typed == valueRead()) return endCorrection();
  const auto value = DayReader().claimValue(m_session.state()->claimOf(*claim).attribute, typed);
  if (!value) return showRefusal(DayReader::claimRefusal(typed));
  endCorrection();
  review({Review::Corrected, *value});
}

void ClaimPage::showRefusal(const QString& words) {
  m_refusal->setText(words);
  m_refusal->setVisible(!words.isEmpty());
  markInvalid(m_newValue, !words.isEmpty());
}

void ClaimPage::setTheme(const Theme& theme) {
  m_theme = theme;
  for (Section* s : {m_passage, m_chain, m_compared, m_assessment, m_notes, m_history}) s->setTheme(theme);
  m_links->setTheme(theme);
}

}  // namespace collate::ui
