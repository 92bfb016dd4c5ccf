// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/incident_page.h"
#include "ui/text/counted.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>
#include <set>

#include "core/report/voices.h"
#include "ui/models/dragged.h"
#include "ui/models/incident_model.h"
#include "ui/shell/inspector_parts.h"
#include "ui/shell/known_value.h"
#include "ui/shell/perhaps_section.h"
#include "ui/shell/section.h"
#include "ui/shell/work_sections.h"
#include "ui/style/parts.h"
#include "ui/style/words.h"
#include "ui/text/dated.h"
#include "ui/text/directed.h"
#include "ui/text/said.h"
#include "ui/text/utf16_text.h"

namespace collate::ui {
namespace {

constexpr int kEdge = 16;
constexpr int kKeyWidth = 72;

// Marker, title, and one line on what it is.
class Head : public QWidget {
 public:
  explicit Head(QWidget* parent) : QWidget(parent) {}
  void say(const Incident& incident, const QString& remark, const Theme& theme) {
    m_type = incident.type;
    m_title = said(incident.title);
    m_remark = remark;
    m_theme = theme;
    setAccessibleName(m_title);
    grow();
    update();
  }

 protected:
  void resizeEvent(QResizeEvent*) override { grow(); }
  void paintEvent(QPaintEvent*) override {
    QPainter p(this);
    const auto placed = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    MarkerLook look;
    look.type = m_type;
    look.ring = false;
    paintMarker(p, QRectF(placed({kEdge, 0, 36, height()})).center(), 32, look, m_theme);
    const int title = titleHeight();
    const int small = QFontMetrics(type::small()).height();
    const int top = (height() - title - small - 2) / 2;
    const QRect words = placed({kEdge + 48, top, width() - kEdge - 48 - kEdge, title});
    p.setFont(type::title());
    p.setPen(m_theme.text);
    const auto align = Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    p.drawText(words, static_cast<int>(align) | Qt::TextWordWrap, m_title);
    p.setFont(type::small());
    p.setPen(m_theme.textMuted);
    drawWords(p, QRect(words.left(), words.top() + title + 2, words.width(), small), m_remark, layoutDirection());
  }

 private:
  // A title that is long takes two lines.
  int titleHeight() const {
    const QFontMetrics metrics(type::title());
    const bool fits = metrics.horizontalAdvance(m_title) <= width() - kEdge - 48 - kEdge;
    return fits ? metrics.height() : 2 * metrics.lineSpacing();
  }
  void grow() { setFixedHeight(std::max(60, titleHeight() + QFontMetrics(type::small()).height() + 22)); }

  EventType m_type = EventType::Other;
  QString m_title, m_remark;
  Theme m_theme;
};

QString publishedLabel(const Source& s) {
  if (!s.published) return IncidentPage::tr("undated");
  return dated(QDate(std::chrono::year_month_day(s.published->day)), QStringLiteral("d MMM"));
}

// The chain under which most of the account's claims stand.
QString restsOn(const Account& account) {
  QStringList most;
  for (const Claim& c : account.claims) {
    QStringList names;
    for (const Originator& o : c.originators) names += toQt(o.name);
    if (names.size() > most.size()) most = names;
  }
  return most.isEmpty() ? IncidentPage::tr("its own word") : most.join(QStringLiteral(" ‹ "));
}

}  // namespace

IncidentPage::IncidentPage(Session& session, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_theme(theme),
      m_head(new Head(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_head);
  column->addWidget(new HairLine(Qt::Horizontal, this));
  const auto section = [&](const QString& title, bool open) {
    auto* s = new Section(title, theme, this);
    s->setOpen(open);
    column->addWidget(s);
    return s;
  };
  m_known = section(tr("What is known"), true);
  m_perhaps = section(tr("Perhaps the same as"), true);
  m_agreement = section(tr("Agreement"), true);
  m_bars = new AgreementBars(theme, m_agreement);
  m_agreement->add(m_bars);
  m_accounts = section(tr("Accounts"), true);
  m_why = section(tr("Why together"), false);
  m_notes = section(tr("Notes"), false);
  m_history = section(tr("History"), false);
  column->addStretch(1);
}

void IncidentPage::display(const CaseState& state, const Incident& incident) {
  const QString remark = eventLabel(incident.type).toLower() + QStringLiteral(" · ") +
                         counted(std::ssize(incident.accounts), tr("%1 account"), tr("%1 accounts")) + QStringLiteral(" · ") +
                         (incident.background ? tr("in passing") : statusLabel(statusOf(incident)));
  static_cast<Head*>(m_head)->say(incident, remark, m_theme);
  showKnown(state, incident);
  fillPerhaps(*m_perhaps, incident, m_session, m_theme);
  m_agreement->setVisible(incident.accounts.size() > 1);
  m_agreement->setTrailing(counted(std::ssize(incident.comparisons), tr("%1 attribute"), tr("%1 attributes")));
  m_bars->setIncident(incident);
  showAccounts(state, incident);
  showWork(state, incident);
}

void IncidentPage::showKnown(const CaseState& state, const Incident& incident) {
  using enum Attribute;
  m_known->clear();
  auto* table = new QWidget(m_known);
  auto* rows = new QVBoxLayout(table);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(2);
  const auto add = [&](Attribute attribute, const KnownValue& known) {
    auto* line = new QWidget(table);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 1, 0, 1);
    row->setSpacing(8);
    QLabel* key = mutedLabel(attributeLabel(attribute), type::small(), line);
    key->setFixedWidth(kKeyWidth);
    // As wide as its words, so that the sign stands close; it yields where the inspector is narrower than that.
    QLabel* value = wrapped(known.text, type::body(), line);
    value->setMaximumWidth(QFontMetrics(type::body()).horizontalAdvance(known.text) + 4);
    row->addWidget(key, 0, Qt::AlignTop);
    row->addWidget(value, 1);
    const auto sign = [&](const QString& name, const QColor& ink, const QString& words) {
      auto* label = new QLabel(line);
      label->setPixmap(pixmap(name, ink, 12, devicePixelRatioF()));
      label->setToolTip(words);
      label->setAccessibleName(words);
      label->setFixedHeight(QFontMetrics(type::body()).height());
      row->addWidget(label, 0, Qt::AlignTop);
    };
    if (!known.decided && known.kind)
      sign(kindIconName(*known.kind), m_theme.disagreement(*known.kind).ink,
           tr("accounts differ: %1").arg(kindLabel(*known.kind)));
    if (known.weighed)
      sign(QStringLiteral("by-analyst"), m_theme.analyst,
           known.decided ? tr("decided by the analyst") : tr("weighed by the analyst"));
    row->addStretch(0);
    rows->addWidget(line);
  };
  const Comparison* date = incident.comparison(Date);
  if (!(date && date->assessment) && incident.date)
    add(Date, {dateLabel(incident.date), false, date ? date->kind : std::nullopt, date && knownValue(state, *date).weighed});
  else if (date)
    add(Date, knownValue(state, *date));
  for (const Attribute a : {Place, Actor, Target, Killed, Wounded, Detained, Freed, Means}) {
    const Comparison* c = incident.comparison(a);
    if (!c) continue;
    KnownValue known = knownValue(state, *c);
    const bool placed = a == Place && !known.decided && incident.place && !incident.place->admin1.empty() &&
                        incident.place->admin1 != incident.place->name;
    if (placed) known.text = listed({toQt(incident.place->name), toQt(incident.place->admin1)});
    if (!known.text.isEmpty()) add(a, known);
  }
  m_known->add(table);
}

void IncidentPage::showAccounts(const CaseState& state, const Incident& incident) {
  m_accounts->clear();
  auto* list = new QWidget(m_accounts);
  auto* rows = new QVBoxLayout(list);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(0);
  for (const AccountRef ref : incident.accounts) {
    const Source& source = state.sourceOf(ref);
    const Account& account = state.accountOf(ref);
    auto* row = new RowButton(toQt(sourceLabel(source)), restsOn(account), publishedLabel(source), m_theme, list);
    row->setToolTip(toQt(source.title) + QStringLiteral("\n") + tr("Drag it onto another incident to move it there"));
    row->setDragged([ref] { return mimeOf({{}, ref}); });
    connect(row, &RowButton::clicked, this, [this, ref] {
      Selection s;
      s.account = ref;
      m_session.select(s);
    });
    rows->addWidget(row);
  }
  m_accounts->add(list);
  const Voices voices = voicesOf(*state.sources, *state.readings, incident);
  const QString trailing = counted(voices.originators, tr("%1 originator"), tr("%1 originators")) + QLatin1Char(' ') +
                           (voices.unnamed ? counted(voices.outlets, tr("in %1 source"), tr("in %1 sources"))
                                           : counted(voices.outlets, tr("in %1 outlet"), tr("in %1 outlets")));
  m_accounts->setTrailing(trailing);
  m_accounts->setToolTip(
      tr("Originators are those on whose word the outlets tell it. One account may rest on several; outlets that "
         "repeat the same one count once."));
}

void IncidentPage::showWork(const CaseState& state, const Incident& incident) {
  m_why->clear();
  m_why->setVisible(!incident.why.empty());
  for (const std::string& reason : incident.why) m_why->add(wrapped(said(reason), type::body()));
  std::vector<const Annotation*> notes;
  std::vector<std::string> keys = {incident.key + ' '};
  std::set<std::size_t> sources;
  for (const AccountRef ref : incident.accounts) {
    keys.push_back(accountKey(state.sourceOf(ref).sha256, state.accountOf(ref).anchor) + ' ');
    for (const Claim& c : state.accountOf(ref).claims) keys.push_back(claimKey(state.sourceOf(ref).sha256, c.span, c.attribute));
    if (!sources.insert(ref.source).second) continue;
    for (const Annotation* a : notesOn(state, state.sourceOf(ref).sha256, {})) notes.push_back(a);
  }
  fillNotes(*m_notes, notes, m_session, m_theme);
  fillHistory(*m_history, stepsOn(state, keys));
}

void IncidentPage::setTheme(const Theme& theme) {
  m_theme = theme;
  m_bars->setTheme(theme);
  for (Section* s : {m_known, m_perhaps, m_agreement, m_accounts, m_why, m_notes, m_history}) s->setTheme(theme);
}

}  // namespace collate::ui
